"""Fast matrix products for MLX on Linux without a GPU, and the environment that MLX wants there.

The CPU wheel of MLX brings the reference BLAS: about 4 GFLOP/s where OpenBLAS does 150 and more. The dynamic
linker takes a symbol from the first library loaded globally, so `prepare()` loads a better `cblas_*gemm` before MLX
is imported: the system's OpenBLAS, or else the one of the scipy-openblas32 wheel. That one prefixes its names, so a
few lines of C forward to it; they are compiled once and kept in the user's cache folder. Without a compiler either,
everything works, slowly.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import importlib.metadata
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import platformdirs
import psutil

_FORWARDER = """\
void scipy_{name}{arguments};
void {name}{arguments} {{
  scipy_{name}(order, ta, tb, m, n, k, x, a, lda, b, ldb, y, c, ldc);
}}
"""
_ARGUMENTS = (
    "(int order, int ta, int tb, int m, int n, int k, {scalar}x, "
    "const {type} *a, int lda, const {type} *b, int ldb, {scalar}y, {type} *c, int ldc)"
)
_CUDA_WHEELS = ("mlx-cuda", "mlx-cuda-12", "mlx-cuda-13")
_COMPILE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class BlasInfo:
    """Which matrix products MLX will use on the CPU of this machine."""

    kind: Literal["openblas", "forwarder", "reference", "accelerate"]
    """openblas: the system's; forwarder: the wheel's; reference: MLX's own, slow; accelerate: a Mac's own, fast."""
    detail: str
    """Where it comes from, or why it is not faster; one line."""


@dataclass(frozen=True, slots=True)
class GemmSpeed:
    """Measured speed of f32 matrix products of 1024 × 1024, in GFLOP/s."""

    mlx: float
    openblas: float | None
    """OpenBLAS called directly; None where there is none."""


@functools.cache
def prepare() -> BlasInfo:
    """Set up this process for MLX; call it before anything imports mlx or transformers.

    Variables that the person has set are left alone. Later calls return the first one's answer.
    """
    for name, value in _environment().items():
        os.environ.setdefault(name, value)
    if platform.system() == "Darwin":
        return BlasInfo("accelerate", "Accelerate, part of macOS")
    if "mlx.core" in sys.modules:
        return BlasInfo("reference", "mlx was imported before plum could load OpenBLAS")
    if hasattr(_load_global("libopenblas.so.0"), "cblas_sgemm"):
        return BlasInfo("openblas", "libopenblas.so.0 of this system")
    return _forwarder()


def has_gpu() -> bool:
    """Whether MLX will compute on a GPU here (Metal, or its CUDA wheel with an NVIDIA device); imports nothing."""
    if platform.system() == "Darwin":
        return platform.machine() == "arm64"
    return Path("/dev/nvidiactl").exists() and any(_is_installed(wheel) for wheel in _CUDA_WHEELS)


def cores() -> int:
    """Physical cores that this process may use: OpenBLAS gains nothing from a core's second thread."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(psutil.cpu_count(logical=False) or allowed, allowed))


def threads() -> int:
    """Cores that MLX's work may take in this process: OPENBLAS_NUM_THREADS, which the person may have set."""
    wanted = os.environ.get("OPENBLAS_NUM_THREADS", "")
    return max(1, int(wanted)) if wanted.isdecimal() else cores()


def use_threads(count: int) -> None:
    """Have a matrix product take `count` threads from now on, MLX's and NumPy's; nothing where there is no OpenBLAS."""
    for function in (_of_openblas("openblas_set_num_threads"), _numpy_threads()):
        if function is not None:
            function(count)


def used_threads() -> int:
    """Threads that a matrix product takes; 1 where no OpenBLAS is loaded."""
    function = _of_openblas("openblas_get_num_threads")
    return 1 if function is None else int(function())


def gemm_gflops(seconds: float = 0.3) -> GemmSpeed:
    """Measure MLX's matrix products on the CPU and OpenBLAS directly, for about `seconds` each."""
    prepare()
    import mlx.core as mx

    size = 1024
    with mx.stream(mx.cpu):
        a = mx.random.uniform(shape=(size, size))
        mx.eval(a)
        mlx = _gflops(lambda: mx.eval(a @ a), size, seconds)
    direct = _openblas_product(size)
    return GemmSpeed(mlx, None if direct is None else _gflops(direct, size, seconds))


def _environment() -> dict[str, str]:
    """What MLX, transformers and OpenBLAS read when they are imported."""
    variables = {
        "HF_HUB_OFFLINE": "1",
        "TOKENIZERS_PARALLELISM": "false",
        "TRANSFORMERS_VERBOSITY": "error",
        "OPENBLAS_NUM_THREADS": str(cores()),
    }
    # On a CPU mx.compile calls a C++ compiler at run time: many seconds for the first step, and little gain.
    return variables if has_gpu() else variables | {"MLX_DISABLE_COMPILE": "1"}


def _is_installed(distribution: str) -> bool:
    try:
        importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _load_global(library: str | Path) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return None


def _forwarder() -> BlasInfo:
    library = _wheel_library()
    if library is None:
        return BlasInfo("reference", "neither OpenBLAS nor the scipy-openblas32 wheel is installed")
    if _load_global(library) is None:
        return BlasInfo("reference", f"{library.name} of scipy-openblas32 cannot be loaded")
    cached = Path(platformdirs.user_cache_dir("plum", appauthor=False)) / f"blas-{_key()}.so"
    # A file that cannot be loaded (cut short, say) is built anew; the link is resolved against the wheel above.
    if cached.exists() and _load_global(cached) is not None:
        return BlasInfo("forwarder", "OpenBLAS of the scipy-openblas32 wheel")
    problem = _build_and_load(cached)
    if problem:
        return BlasInfo("reference", problem)
    return BlasInfo("forwarder", "OpenBLAS of the scipy-openblas32 wheel")


def _wheel_library() -> Path | None:
    spec = importlib.util.find_spec("scipy_openblas32")
    if spec is None or spec.origin is None:
        return None
    return next(iter(sorted((Path(spec.origin).parent / "lib").glob("libscipy_openblas*.so*"))), None)


def _source() -> str:
    """C that defines cblas_{s,d,c}gemm, all that MLX takes from cblas, on top of the wheel's prefixed names."""
    text = ""
    for letter, kind, scalar in (("s", "float", "float "), ("d", "double", "double "), ("c", "void", "const void *")):
        arguments = _ARGUMENTS.format(type=kind, scalar=scalar)
        text += _FORWARDER.format(name=f"cblas_{letter}gemm", arguments=arguments)
    return text


def _key() -> str:
    return hashlib.sha256(f"{_source()}{platform.machine()}".encode()).hexdigest()[:16]


def _build_and_load(target: Path) -> str:
    """Compile the forwarder to `target` (or, if that cannot be written, for this process only) and load it.

    Returns what went wrong, or nothing.
    """
    compiler = next(filter(None, map(shutil.which, (os.environ.get("CC") or "cc", "cc", "gcc", "clang"))), None)
    if compiler is None:
        return "there is no C compiler to connect OpenBLAS; install one, or install OpenBLAS"
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = tempfile.TemporaryDirectory(dir=target.parent, prefix="blas-")
    except OSError:
        folder = tempfile.TemporaryDirectory(prefix="plum-blas-")
    with folder as name:
        source, built = Path(name) / "forward.c", Path(name) / "forward.so"
        source.write_text(_source())
        command = [compiler, "-O1", "-shared", "-fPIC", "-o", str(built), str(source)]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=_COMPILE_SECONDS)
        except (OSError, subprocess.SubprocessError):
            return f"{compiler} could not compile the connection to OpenBLAS"
        if _load_global(built) is None:
            return "the connection to OpenBLAS was compiled but cannot be loaded"
        if built.parent.parent == target.parent:
            # Renamed whole, so that another process sees all of the file or none; what is loaded stays loaded.
            built.replace(target)
    return ""


def _of_openblas(name: str) -> Callable[..., int] | None:
    """A function of the OpenBLAS that this process has loaded."""
    loaded = ctypes.CDLL(None)
    found: Callable[..., int] | None = getattr(loaded, name, None) or getattr(loaded, f"scipy_{name}", None)
    return found


@functools.cache
def _numpy_threads() -> Callable[..., int] | None:
    """What sets the threads of the OpenBLAS in NumPy's wheel, another one than MLX's."""
    import numpy

    folder = Path(numpy.__file__).parent.parent / "numpy.libs"
    for library in sorted(folder.glob("libscipy_openblas*.so*")):
        loaded = ctypes.CDLL(str(library))
        for name in ("scipy_openblas_set_num_threads64_", "scipy_openblas_set_num_threads"):
            if (function := getattr(loaded, name, None)) is not None:
                return function  # type: ignore[no-any-return]
    return None


def _openblas_product(size: int) -> Callable[[], object] | None:
    """A call of OpenBLAS's own sgemm on two fixed matrices, or None where there is no OpenBLAS."""
    names: list[tuple[str | Path | None, str]] = [("libopenblas.so.0", "cblas_sgemm")]
    names.append((_wheel_library(), "scipy_cblas_sgemm"))
    for library, name in names:
        loaded = _load_global(library) if library is not None else None
        if loaded is not None and hasattr(loaded, name):
            matrix = (ctypes.c_float * (size * size))()
            result = (ctypes.c_float * (size * size))()
            one, zero = ctypes.c_float(1.0), ctypes.c_float(0.0)
            product = getattr(loaded, name)
            product.restype = None
            row_major, plain = 101, 111
            shape = (row_major, plain, plain, size, size, size)
            return lambda: product(*shape, one, matrix, size, matrix, size, zero, result, size)
    return None


def _gflops(product: Callable[[], object], size: int, seconds: float) -> float:
    product()
    count, start = 0, time.perf_counter()
    while (elapsed := time.perf_counter() - start) < seconds or not count:
        product()
        count += 1
    return 2 * size**3 * count / elapsed / 1e9 if elapsed else 0.0
