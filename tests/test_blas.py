"""BLAS: fast where it can be, honest where it cannot; each case in a process of its own, as a library is loaded."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(platform.system() != "Linux", reason="macOS brings Accelerate")


def python(code: str, **environment: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | environment, capture_output=True, text=True, check=True
    )
    return result.stdout.strip()


KIND = "from plum_local import blas; print(blas.prepare().kind)"
NO_SYSTEM = (
    "from plum_local import blas; real = blas._load_global; "
    "blas._load_global = lambda name: None if name == 'libopenblas.so.0' else real(name); "
)


def test_products_are_close_to_openblas_and_right(tmp_path: Path) -> None:
    code = (
        "from plum_local import blas; info = blas.prepare(); import mlx.core as mx; s = blas.gemm_gflops(0.2);"
        "a = mx.arange(12.).reshape(3, 4); assert (a @ a.T)[1].tolist() == [38.0, 126.0, 214.0];"
        "print(info.kind, s.mlx, s.openblas)"
    )
    kind, mlx, openblas = python(code, XDG_CACHE_HOME=str(tmp_path)).split()
    assert kind in ("openblas", "forwarder")
    assert float(mlx) > float(openblas) / 2


def test_forwarder_is_compiled_once_and_kept(tmp_path: Path) -> None:
    code = NO_SYSTEM + "print(blas.prepare().kind)"
    assert python(code, XDG_CACHE_HOME=str(tmp_path)) == "forwarder"
    (library,) = (tmp_path / "plum").iterdir()
    made = library.stat().st_mtime_ns
    assert python(code, XDG_CACHE_HOME=str(tmp_path), PATH="") == "forwarder"
    assert library.stat().st_mtime_ns == made


def test_damaged_cache_is_built_anew(tmp_path: Path) -> None:
    code = NO_SYSTEM + "print(blas.prepare().kind)"
    python(code, XDG_CACHE_HOME=str(tmp_path))
    (library,) = (tmp_path / "plum").iterdir()
    library.write_bytes(b"cut short")
    assert python(code, XDG_CACHE_HOME=str(tmp_path)) == "forwarder"
    assert library.stat().st_size > 1000


def test_unusable_cache_folder_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert python(NO_SYSTEM + "print(blas.prepare().kind)", XDG_CACHE_HOME=str(tmp_path / "file")) == "forwarder"


def test_without_a_compiler_it_says_so_and_goes_on(tmp_path: Path) -> None:
    code = NO_SYSTEM + "info = blas.prepare(); print(info.kind, info.detail)"
    said = python(code, XDG_CACHE_HOME=str(tmp_path), PATH="", CC="")
    assert said.startswith("reference there is no C compiler")


def test_what_the_person_has_set_is_left_alone() -> None:
    code = "import os; from plum_local import blas; blas.prepare(); print(os.environ['OPENBLAS_NUM_THREADS'])"
    assert python(code, OPENBLAS_NUM_THREADS="1") == "1"
    assert python(KIND + "; import os; print(os.environ['HF_HUB_OFFLINE'])").split()[1] == "1"


def test_too_late_is_told() -> None:
    assert python("import mlx.core; " + KIND) == "reference"
