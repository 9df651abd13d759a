"""Errors a person can act on.

Every error carries one plain sentence: what went wrong, where, and what to do. They are caught in one
place per front end (`cli.main`, the app's worker handler, the engine's loop).

    PlumError
    ├── HomeError          the data folder cannot be used
    ├── SettingsError      settings.toml cannot be read
    ├── StoreError         the database cannot be opened, or a row is not there
    ├── CheckpointError    a model folder is missing, incomplete or unknown
    ├── AdapterError       an adapter version is missing, damaged or made for another checkpoint
    ├── EngineError        the model process failed or died
    ├── BusyError          another consolidation is running
    ├── ConsolidationError a consolidation could not finish
    └── UsageError         what was typed on the command line cannot be meant
"""

from __future__ import annotations


class PlumError(Exception):
    """Base of all errors shown to a person; `str(error)` is one sentence."""


class HomeError(PlumError):
    """The data folder cannot be created, read or written."""


class SettingsError(PlumError):
    """`settings.toml` is not valid."""


class StoreError(PlumError):
    """The database cannot be used, or what was asked for is not in it."""


class CheckpointError(PlumError):
    """A base model is missing, incomplete or unknown."""


class AdapterError(PlumError):
    """An adapter version is missing, damaged or does not fit the checkpoint."""


class EngineError(PlumError):
    """The model process failed or died."""


class BusyError(PlumError):
    """Another process is consolidating."""


class ConsolidationError(PlumError):
    """A consolidation could not finish."""


class UsageError(PlumError):
    """What was typed on the command line cannot be meant; exit status 2."""
