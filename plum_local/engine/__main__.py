"""`python -m plum_local.engine`: BLAS first, then everything that imports MLX."""

from plum_local import blas

if __name__ == "__main__":
    blas.prepare()
    from plum_local.engine.process import main

    main()
