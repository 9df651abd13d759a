"""`plum bench speed`: how fast everything is here, beside mlx-lm."""

from __future__ import annotations

import argparse
import sys

from plum_local import blas
from plum_local.commands.output import write_json


def run(options: argparse.Namespace) -> int:
    """Measure and print."""
    blas.prepare()
    from plum_local.bench import speed

    result = speed.measure(options.only, quick=options.quick, say=lambda text: print(text, file=sys.stderr, flush=True))
    if options.json:
        write_json(result.as_dict())
    else:
        print(result.table())
    return 0
