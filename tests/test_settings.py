"""Reading and changing settings.toml."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

from plum_local.errors import SettingsError
from plum_local.settings import MemorySource, Settings, load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_a_missing_file_means_defaults(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.exists()


def test_keys_and_tables_are_read(path: Path) -> None:
    path.write_text(
        'checkpoint = "qwen3-4b"\nmemory = "retrieval"\ntemperature = 1\n'
        "[idle]\nenabled = false\nidle_minutes = 2.5\n[consolidation]\nrank = 8\n[gate]\nmin_learned = 0.75\n"
    )
    settings = load(path)
    assert (settings.checkpoint, settings.memory) == ("qwen3-4b", MemorySource.RETRIEVAL)
    assert settings.temperature == 1.0
    assert isinstance(settings.temperature, float)
    assert (settings.idle.enabled, settings.idle.idle_minutes, settings.idle.need_mains_power) == (False, 2.5, True)
    assert (settings.consolidation.rank, settings.gate.min_learned) == (8, 0.75)
    assert settings.consolidation.batch_size == Settings().consolidation.batch_size


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("memory = ", "is not valid TOML"),
        ("\x01\x02garbage", "is not valid TOML"),
        ("colour = 3", "key that Plum does not know, colour"),
        ("[idle]\nsoon = true", r"key that Plum does not know, idle\.soon"),
        ("checkpoint = 3", "checkpoint must be text in quotes, not 3"),
        ('memory = "brain"', "memory must be one of adapter, retrieval, both, off, not 'brain'"),
        ("memory = [1]", "memory must be one of"),
        ("temperature = true", "temperature must be a number, not True"),
        ("temperature = nan", "temperature must be between 0 and 5"),
        ("max_reply_tokens = 2.5", "max_reply_tokens must be a whole number"),
        ("max_reply_tokens = 0", "max_reply_tokens must be between 1 and 100000"),
        ("idle = 5", r"idle must be a table, written \[idle\]"),
        ("[idle]\nenabled = 1", r"idle\.enabled must be true or false, not 1"),
        ("[consolidation]\nrank = 1000", r"consolidation\.rank must be between"),
        ("[gate]\nmin_learned = 2", r"gate\.min_learned must be between 0 and 1, not 2"),
    ],
)
def test_mistakes_name_the_file_and_the_key(path: Path, text: str, sentence: str) -> None:
    path.write_text(text)
    with pytest.raises(SettingsError, match=sentence) as caught:
        load(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_bytes_that_are_no_text_are_one_sentence(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00\x80")
    with pytest.raises(SettingsError, match="is not a text file"):
        load(path)


def test_a_folder_in_its_place_is_one_sentence(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        load(path)


def test_saving_keeps_comments_and_the_other_keys(path: Path) -> None:
    path.write_text('# mine\ntheme = "nord"  # dark\n\n[idle]\n# not at night\nidle_minutes = 9\n')
    settings = save(path, temperature=0.5, idle={"enabled": False}, gate={"min_learned": 1.0})
    assert settings == load(path)
    assert (settings.theme, settings.temperature, settings.gate.min_learned) == ("nord", 0.5, 1.0)
    assert (settings.idle.enabled, settings.idle.idle_minutes) == (False, 9.0)
    text = path.read_text()
    assert all(comment in text for comment in ("# mine", "# dark", "# not at night"))


def test_saving_makes_a_private_file(path: Path) -> None:
    assert save(path, memory=MemorySource.OFF).memory is MemorySource.OFF
    assert path.read_text() == 'memory = "off"\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "changes", [{"theme": 3}, {"nonsense": 1}, {"idle": {"enabled": "yes"}}, {"checkpoint": {"a": 1}}]
)
def test_a_wrong_change_is_not_written(path: Path, changes: dict[str, object]) -> None:
    path.write_text('theme = "nord"\n')
    with pytest.raises(SettingsError):
        save(path, **changes)
    assert path.read_text() == 'theme = "nord"\n'


def test_saving_into_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be written"):
        save(tmp_path / "gone" / "settings.toml", theme="nord")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('memories = "bogus+key+zz"', 'bogus+key+zz is not the name of a key, such as "ctrl+n"'),
        ('memories = "ctrl+n"', "ctrl+n is taken already: it is the key for “new”"),
        ('new = "a"', "a is needed for writing"),
        ('help = "f2"', "f2 is taken already: it is the key for “memories”"),
        ('undo = "escape"', "escape always does the same"),
    ],
)
def test_a_key_that_cannot_be_that_is_told(path: Path, text: str, told: str) -> None:
    path.write_text(f"[keys]\n{text}\n")
    with pytest.raises(SettingsError, match=re.escape(told)):
        load(path)


@pytest.mark.parametrize("key", ["ctrl+backslash", "f12", "alt+enter", "ctrl+shift+f5", "ctrl+left_square_bracket"])
def test_a_key_may_be_any_that_writing_does_not_need(path: Path, key: str) -> None:
    path.write_text(f'[keys]\nundo = "{key}"\nprivate = ""\n')
    assert load(path).keys.undo == key
