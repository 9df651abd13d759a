"""The command line: the boundary where errors become one sentence; what can be typed is in `plum_local.arguments`.

Nothing heavy is imported before the verb is known, so that `plum` and `plum --help` start at once.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from plum_local import paths
from plum_local.errors import PlumError, UsageError

if TYPE_CHECKING:
    import argparse

DONE, FAILED, USAGE, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 130, 141
"""Exit statuses; the last two are what a shell reports for the signals."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status; without a verb, open the app."""
    paths.private_umask()
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    words = sys.argv[1:] if argv is None else argv
    try:
        status = _run(words) if words else _open_app()
        sys.stdout.flush()
    except PlumError as error:
        return _say(str(error), USAGE if isinstance(error, UsageError) else FAILED)
    except KeyboardInterrupt as stop:
        return _say(str(stop) or "Stopped.", INTERRUPTED)
    except BrokenPipeError:
        # Nobody reads any more; without this, the interpreter complains when it flushes stdout at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except OSError as error:
        what = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        return _say(f"A file could not be read or written ({what}); check it, and that the disk is not full.", FAILED)
    return status


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


def _run(words: Sequence[str]) -> int:
    from plum_local.arguments import parser

    try:
        options = parser().parse_args(words)
    except SystemExit as ended:  # argparse has said what there is to say
        return ended.code if isinstance(ended.code, int) else USAGE
    return _do(options)


def _do(options: argparse.Namespace) -> int:  # one branch a verb
    match options.verb:
        case "ask":
            from plum_local.commands import ask as verb
        case "remember":
            from plum_local.commands import remember as verb  # type: ignore[no-redef]
        case "memories" | "history" | "search":
            from plum_local.commands import reading as verb  # type: ignore[no-redef]
        case "export" | "adapters":
            from plum_local.commands import adapters as verb  # type: ignore[no-redef]
        case "models":
            from plum_local.commands import models as verb  # type: ignore[no-redef]
        case "doctor":
            from plum_local.commands import doctor as verb  # type: ignore[no-redef]
        case "demo":
            from plum_local.commands import demo as verb  # type: ignore[no-redef]
        case "bench" if options.bench == "ui":
            from tui.bench import run_bench

            return run_bench(as_json=options.json)
        case "bench" if options.bench == "speed":
            from plum_local.commands import speed as verb  # type: ignore[no-redef]
        case "bench":
            from plum_local.commands import bench as verb  # type: ignore[no-redef]
        case _:
            return _open_app()
    return verb.run(options)


def _open_app() -> int:
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        raise UsageError('The app needs a terminal; without one, use `plum ask "…"`, and see `plum --help`.')
    gc.disable()  # of what is imported nothing becomes garbage, and to look for it takes a tenth of the first frame
    from plum_local import settings

    chosen = settings.load(paths.home().settings)
    from tui.app import run_app

    return run_app(chosen)


if __name__ == "__main__":
    sys.exit(main())
