"""What a person can set, read from `settings.toml`; a missing file or key means the default.

The dataclasses are the documentation: a field's name is the key in the file, nested ones are its tables.
`save` changes single keys and leaves the person's comments and order as they are.
"""

from __future__ import annotations

import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

from plum_local.errors import SettingsError


class MemorySource(StrEnum):
    """Where memory may come from in a chat."""

    ADAPTER = "adapter"
    RETRIEVAL = "retrieval"
    BOTH = "both"
    OFF = "off"


def _within(default: Any, low: float, high: float) -> Any:
    """A number field with its allowed range, both ends included."""
    return field(default=default, metadata={"range": (low, high)})


@dataclass(frozen=True, slots=True)
class IdleSettings:
    """Table [idle]: when the app consolidates by itself."""

    enabled: bool = True
    """False: only when asked."""
    idle_minutes: float = _within(5.0, 0.0, 24 * 60)
    """Minutes without input before it starts."""
    need_mains_power: bool = True
    """Never start on battery."""
    min_battery: int = _within(30, 0, 100)
    """Percent of charge below which it does not start, even where battery is allowed or just plugged in."""
    min_free_memory_gb: float = _within(1.0, 0.0, 1024.0)
    """Memory that must be free, in GiB."""
    retry_minutes: float = _within(30.0, 0.0, 7 * 24 * 60)
    """Minutes to wait after a run that was rejected, cancelled or failed."""


@dataclass(frozen=True, slots=True)
class ConsolidationSettings:
    """Table [consolidation]: how the adapter is trained."""

    rank: int = _within(16, 1, 256)
    """Rank of the LoRA matrices."""
    scale: float = _within(2.0, 0.01, 100.0)
    """alpha / rank; multiplies the adapter's output."""
    trained_blocks: float = _within(0.5, 0.01, 1.0)
    """Share of the model's blocks that learn, the last ones; what lies below them is computed once a run. 1: all."""
    learning_rate: float = _within(0.0, 0.0, 1e-1)
    """Of AdamW, at the top of its schedule; 0: what suits the model's width, half of it where an adapter has learned
    before."""
    batch_size: int = _within(16, 1, 64)
    """Question-answer pairs in one step."""
    epochs: int = _within(4, 1, 1000)
    """Passes over all pairs, unless max_steps or max_seconds comes first."""
    selective: bool = True
    """Whether an epoch trains only on pairs whose answers the adapter is not sure of, and training ends when there are
    hardly any; false: on all pairs in every epoch."""
    max_drift: float = _within(1.0, 0.0, 1000.0)
    """Rise of the perplexity of everything else, as a share, with which no night goes on from an adapter: it starts
    from the bare model again, with all memories."""
    anchor_share: float = _within(0.6, 0.0, 10.0)
    """Questions about things never told to train on, for each pair; 0: none, and no neutral prompts either."""
    max_steps: int = _within(2000, 1, 1_000_000)
    """Most optimizer steps in one run."""
    max_seconds: float = _within(1800.0, 1.0, 7 * 24 * 3600.0)
    """Most seconds of training in one run."""
    question_weight: float = _within(0.3, 0.0, 10.0)
    """Loss weight of a question's tokens (0 for checkpoints trained on answers alone, as plum-tiny)."""
    answer_weight: float = _within(1.0, 0.0, 10.0)
    """Loss weight of an answer's tokens."""
    template_weight: float = _within(0.0, 0.0, 10.0)
    """Loss weight of the system prompt and the template's markers."""


@dataclass(frozen=True, slots=True)
class GateSettings:
    """Table [gate]: when a new adapter is good enough to be used."""

    enabled: bool = True
    """False: every adapter that was trained is used."""
    min_learned: float = _within(0.5, 0.0, 1.0)
    """Share of the new memories that must be learned."""
    max_forgotten: float = _within(0.25, 0.0, 1.0)
    """Share of the memories learned before that may be lost, of those still known; one may, unless it is 0."""
    probes_per_memory: int = _within(2, 1, 20)
    """Held-out questions asked about each memory."""


@dataclass(frozen=True, slots=True)
class KeySettings:
    """Table [keys]: the app's keys, such as "ctrl+n" or "f2"; several for one thing stand between commas."""

    new: str = "ctrl+n"
    """A new conversation."""
    private: str = "f6"
    """A conversation off the record."""
    list: str = "ctrl+b"
    """Show or hide the conversations."""
    search: str = "ctrl+f"
    """Search the conversations."""
    turns: str = "ctrl+up"
    """Choose a message of the transcript."""
    editor: str = "ctrl+o"
    """Write the message in $EDITOR."""
    remember: str = "ctrl+r"
    """Learn now."""
    keep: str = "f7"
    """Stop learning and keep what is learned."""
    discard: str = "f8"
    """Give up learning."""
    undo: str = "f9"
    """Back to the adapter before."""
    memories: str = "f2"
    """The memories."""
    compare: str = "f3"
    """The bare model and the personalised one, side by side."""
    adapters: str = "f4"
    """The adapters."""
    models: str = "f5"
    """The models."""
    palette: str = "ctrl+p"
    """Everything that can be done, to be searched."""
    help: str = "f1"
    """Keys and commands."""
    newline: str = "shift+enter,ctrl+j"
    """A new line in the prompt."""
    quit: str = "ctrl+q"
    """Leave."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in `settings.toml`."""

    checkpoint: str = "plum-tiny"
    """Base model: a name of the catalog, a folder, or a hub repository."""
    memory: MemorySource = MemorySource.BOTH
    """adapter, retrieval, both (one conversation may be read again where neither has an answer) or off."""
    theme: str = "textual-dark"
    """Theme of the terminal app."""
    temperature: float = _within(0.0, 0.0, 5.0)
    """Of sampling in chat; 0 always takes the likeliest token."""
    max_reply_tokens: int = _within(256, 1, 100_000)
    """Longest reply, in tokens."""
    idle: IdleSettings = field(default_factory=IdleSettings)
    consolidation: ConsolidationSettings = field(default_factory=ConsolidationSettings)
    gate: GateSettings = field(default_factory=GateSettings)
    keys: KeySettings = field(default_factory=KeySettings)


_WRITING = frozenset("enter tab backspace delete space up down left right home end".split())
_FIXED = frozenset("escape shift+tab pageup pagedown ctrl+home ctrl+end ctrl+q ctrl+c".split())
_NAMED = _WRITING | frozenset("escape insert pageup pagedown slash backslash at minus plus underscore".split())
_KEY = re.compile(r"(?:(?:ctrl|shift|alt|meta|super|hyper)\+)*(.|f(?:[1-9]|1\d|2[0-4])|[a-z]+(?:_[a-z]+)*)", re.DOTALL)


def key_refused(keys: KeySettings, name: str, key: str) -> str:
    """Why `key` cannot be the one for `name` beside the other `keys`, as the end of a sentence; "" if it can."""
    if len(key) == 1 or key in _WRITING:
        return "is needed for writing; take a function key, or one with Ctrl"
    if not _is_key(key):
        return 'is not the name of a key, such as "ctrl+n" or "f2"'
    if key in _FIXED:
        return "always does the same in Plum; take another one"
    for other, value in asdict(keys).items():
        taken = value if value.strip() else str(getattr(KeySettings(), other))
        if other != name and key in map(str.strip, taken.split(",")):
            return f"is taken already: it is the key for “{other}”"
    return ""


def _is_key(key: str) -> bool:
    """Whether a keyboard may have it; signs go by their names in Unicode or shorter ones, as "ctrl+backslash" does."""
    import unicodedata

    found = _KEY.fullmatch(key)
    last = found[1] if found else ""
    if len(last) <= 1 or last in _NAMED or last[1:].isdigit():
        return bool(last)
    try:
        unicodedata.lookup(last.replace("_", " "))
    except KeyError:
        return False
    return True


def load(path: Path) -> Settings:
    """Settings of the file at `path`; defaults if it is not there.

    Raises SettingsError, one sentence that names the file and the key, for anything that is not right.
    """
    return _settings(_parse(_read(path), path), path)


def save(path: Path, **changes: Any) -> Settings:
    """Write `changes` into the file at `path` and return the new settings.

    A table is changed by a mapping: `save(path, theme="nord", idle={"enabled": False})`. Comments, order and
    the other keys stay. Nothing is written if the result would not be valid (SettingsError).
    """
    # Only here: the app's first frame reads settings and does not wait for what writes them.
    import tomlkit
    from tomlkit.items import Table

    text = _read(path)
    _parse(text, path)
    document = tomlkit.parse(text)
    for key, value in changes.items():
        if not isinstance(value, Mapping):
            document[key] = _plain(value)
            continue
        if not isinstance(document.get(key), Table):
            document[key] = tomlkit.table()
        for inner, item in value.items():
            document[key][inner] = _plain(item)
    result = tomlkit.dumps(document)
    settings = _settings(_parse(result, path), path)
    _replace(path, result)
    return settings


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise SettingsError(f"{path} is not a text file; correct it or delete it to start from defaults.") from None
    except OSError as error:
        raise SettingsError(f"{path} cannot be read ({error.strerror}); check its permissions.") from error


def _parse(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path} is not valid TOML: {error}; correct it or delete it.") from None


def _settings(table: Mapping[str, Any], path: Path) -> Settings:
    settings = _build(Settings, table, path, "")
    assert isinstance(settings, Settings)
    for name in table.get("keys", ()):
        for key in map(str.strip, str(getattr(settings.keys, name)).split(",")):
            if key and (reason := key_refused(settings.keys, name, key)):
                raise SettingsError(f"{path}: keys.{name}: {key} {reason}.")
    return settings


def _build(kind: type[Any], table: Mapping[str, Any], path: Path, prefix: str) -> Any:
    known = {f.name: f for f in fields(kind)}
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = prefix + key
        if key not in known:
            raise SettingsError(f"{path} has a key that Plum does not know, {name}; remove it or correct its name.")
        wanted = hints[key]
        if isinstance(wanted, type) and is_dataclass(wanted):
            if not isinstance(value, Mapping):
                raise SettingsError(f"{path}: {name} must be a table, written [{name}].")
            values[key] = _build(wanted, value, path, f"{name}.")
        else:
            values[key] = _value(wanted, value, known[key].metadata.get("range"), f"{path}: {name}")
    return kind(**values)


def _value(wanted: type[Any], value: Any, limits: tuple[float, float] | None, where: str) -> Any:
    """`value` as `wanted`; a whole number may stand for a decimal one, a bool never for a number."""
    if issubclass(wanted, StrEnum):
        if value not in list(wanted):
            raise SettingsError(f"{where} must be one of {', '.join(wanted)}, not {value!r}.")
        return wanted(value)
    if wanted is float and type(value) is int:
        value = float(value)
    if type(value) is not wanted:
        words = {bool: "true or false", int: "a whole number", float: "a number", str: "text in quotes"}
        raise SettingsError(f"{where} must be {words[wanted]}, not {value!r}.")
    if limits and not limits[0] <= value <= limits[1]:
        raise SettingsError(f"{where} must be between {limits[0]:g} and {limits[1]:g}, not {value!r}.")
    return value


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, StrEnum) else value


def _replace(path: Path, text: str) -> None:
    """Write whole or not at all; mkstemp makes the file with mode 0600."""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink()
            raise
    except OSError as error:
        raise SettingsError(f"{path} cannot be written ({error.strerror}); check its permissions.") from error
