"""`python -m plum_local.engine`: BLAS first, then everything that imports MLX."""

import os

from plum_local import blas

if __name__ == "__main__":
    # One core is left to the screen. OpenBLAS's threads wait for one another: where one of two has to share its core,
    # a product takes five times as long; that there is one less costs 12 % of a consolidation on two cores.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", str(max(1, blas.cores() - 1)))
    blas.prepare()
    from plum_local.engine.process import main

    main()
