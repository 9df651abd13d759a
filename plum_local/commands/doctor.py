"""`plum doctor`: whether everything is there, each thing on its own line, with measured numbers."""

from __future__ import annotations

import argparse
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from importlib import metadata
from typing import Any

import psutil

from plum_local import blas, checkpoints, exporting, paths, settings
from plum_local.commands.output import count, table, write_json
from plum_local.errors import PlumError
from plum_local.store import Store

_GIB = 2**30
_LOW_DISK_GB = 1.0
_MIN_PYTHON = (3, 11)
OK, SLOW, BAD = "ok", "warning", "problem"
_MARKS = {OK: "✓", SLOW: "!", BAD: "✗"}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found."""

    name: str
    status: str
    """"ok", "warning" (it works, not well) or "problem"."""
    detail: str
    """One line."""
    data: dict[str, Any] = field(default_factory=dict)
    """The same as numbers and names, for programs."""


def run(options: argparse.Namespace) -> int:
    """Run all checks; the exit status is 1 if there is a problem."""
    checks: dict[str, Callable[[], Iterator[Finding]]] = {
        "python": _python,
        "mlx": _mlx,
        "matrix products": _products,
        "memory": _memory,
        "home": _home,
        "settings": _settings,
        "store": _store,
        "model": _model,
        "adapter": _adapter,
    }
    found: list[Finding] = []
    for name, check in checks.items():
        for finding in _guarded(name, check):
            same = next((f.name for f in found if f.status == BAD and f.detail == finding.detail), None)
            found.append(replace(finding, detail=f"cannot be looked at; see {same}") if same else finding)
    if options.json:
        write_json(
            {
                "ok": all(f.status != BAD for f in found),
                "checks": [{"name": f.name, "status": f.status, "detail": f.detail, **f.data} for f in found],
            }
        )
    else:
        table(("", "check", "found"), [(_MARKS[f.status], f.name, f.detail) for f in found], wide=2)
    return int(any(f.status == BAD for f in found))


def _guarded(name: str, check: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    """A check's findings; what keeps it from looking is a finding as well."""
    try:
        yield from check()
    except PlumError as error:
        yield Finding(name, BAD, str(error))
    except (ImportError, OSError) as error:
        yield Finding(name, BAD, f"It cannot be used: {error}.")


def _python() -> Iterator[Finding]:
    version = platform.python_version()
    system = f"{platform.system()} {platform.release()} on {platform.machine()}"
    status = OK if sys.version_info >= _MIN_PYTHON else BAD
    yield Finding("python", status, f"{version}, {system}", {"version": version, "platform": platform.platform()})


def _mlx() -> Iterator[Finding]:
    blas.prepare()
    import mlx.core as mx

    device = "gpu" if mx.default_device() == mx.Device(mx.gpu) else "cpu"
    versions = {name: metadata.version(name) for name in ("mlx", "mlx-lm")}
    detail = f"mlx {versions['mlx']}, mlx-lm {versions['mlx-lm']}, computes on the {device.upper()}"
    yield Finding("mlx", OK, detail, {"versions": versions, "device": device})


def _products() -> Iterator[Finding]:
    info = blas.prepare()
    speed = blas.gemm_gflops()
    ratio = speed.mlx / speed.openblas if speed.openblas else None
    beside = f", OpenBLAS alone {speed.openblas:.0f} (ratio {ratio:.2f})" if speed.openblas and ratio else ""
    data: dict[str, Any] = {"blas": info.kind, "mlx_gflops": round(speed.mlx, 1)}
    data["openblas_gflops"] = round(speed.openblas, 1) if speed.openblas else None
    data["ratio"] = round(ratio, 3) if ratio else None
    slow = info.kind == "reference" and not blas.has_gpu()
    detail = f"{info.kind} ({info.detail}): {speed.mlx:.0f} GFLOP/s on the CPU{beside}"
    yield Finding("matrix products", SLOW if slow else OK, detail, data)


def _memory() -> Iterator[Finding]:
    memory = psutil.virtual_memory()
    free, total = memory.available / _GIB, memory.total / _GIB
    data = {"free_gb": round(free, 2), "total_gb": round(total, 2)}
    yield Finding("memory", OK if free >= 1 else SLOW, f"{free:.1f} of {total:.1f} GB free", data)


def _home() -> Iterator[Finding]:
    root = paths.home().root
    mode = root.stat().st_mode & 0o777
    private = mode & 0o077 == 0
    detail = f"{root}, mode {mode:04o}" + ("" if private else f"; others can look in: `chmod 700 {root}`")
    yield Finding("home", OK if private else SLOW, detail, {"path": str(root), "mode": f"{mode:04o}"})
    free = shutil.disk_usage(root).free / _GIB
    yield Finding("disk", OK if free >= _LOW_DISK_GB else SLOW, f"{free:.1f} GB free", {"free_gb": round(free, 2)})


def _settings() -> Iterator[Finding]:
    path = paths.home().settings
    settings.load(path)
    yield Finding("settings", OK, f"{path}" if path.exists() else "defaults; there is no settings file")


def _store() -> Iterator[Finding]:
    with Store(paths.home().db) as store:
        problems, counts = store.problems(), store.counts()
    data = {"conversations": counts.conversations, "messages": counts.messages, "learned": counts.learned}
    if problems:
        yield Finding("store", BAD, f"damaged: {problems[0]}; put a backup in its place", data)
        return
    held = f"{count(counts.conversations, 'conversation')}, {count(counts.messages, 'message')}"
    told = f"sound; {held}, {count(counts.learned, 'memory', 'memories')} learned"
    yield Finding("store", OK, told, data)


def _model() -> Iterator[Finding]:
    name = settings.load(paths.home().settings).checkpoint
    checkpoint = checkpoints.resolve(name)
    detail = f"{checkpoint.name}, revision {checkpoint.revision}, in {checkpoint.path}"
    yield Finding("model", OK, detail, {"checkpoint": checkpoint.name, "revision": checkpoint.revision})


def _adapter() -> Iterator[Finding]:
    home = paths.home()
    with Store(home.db) as store:
        active = [adapter for adapter in store.adapters() if adapter.active]
    if not active:
        yield Finding("adapter", OK, "none yet; `plum remember` makes one", {"version": None})
    for adapter in active:
        exporting.verified_folder(home, adapter)
        detail = f"{adapter.version} for {adapter.checkpoint}, its weights are what they were when it was made"
        yield Finding("adapter", OK, detail, {"version": adapter.version, "checkpoint": adapter.checkpoint})
