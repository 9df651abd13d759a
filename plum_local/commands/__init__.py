"""The verbs of the command line, one file a noun.

`plum_local.cli` imports the one that is asked for, so that starting is fast. Each has `run(options) -> int`, which
returns the exit status, prints results on stdout and progress on stderr, and raises PlumError for the rest.
"""
