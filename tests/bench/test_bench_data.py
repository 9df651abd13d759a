from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from plum_local.bench.data import Dialogue, Kind, Question, read, write
from plum_local.errors import UsageError

_LINE: dict[str, Any] = {
    "id": "a", "date": "2025-03-01", "messages": [{"role": "user", "content": "my dog is called Brisket"}],
    "questions": [{"question": "What is my dog called?", "answer": "Brisket", "kind": "open"}],
}  # fmt: skip


def _file(folder: Path, *lines: Any) -> Path:
    path = folder / "data.jsonl"
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines) + "\n")
    return path


def test_conversations_come_in_order_of_time_and_are_written_as_they_are_read(tmp_path: Path) -> None:
    path = _file(tmp_path, _LINE, "", {**_LINE, "id": "b", "date": "2024-12-31T08:00:00Z"})
    found = read(path)
    assert [dialogue.id for dialogue in found] == ["b", "a"]
    assert found[1].questions == (Question("What is my dog called?", "Brisket", Kind.OPEN),)
    write(tmp_path / "again.jsonl", found)
    assert read(tmp_path / "again.jsonl") == found
    assert read(path, 1) == found[:1]


def test_without_dates_and_ids_the_order_of_the_file_is_kept(tmp_path: Path) -> None:
    lines = [{"messages": [{"role": "user", "content": f"hello {n}"}]} for n in range(12)]
    found = read(_file(tmp_path, *lines))
    assert [dialogue.messages[0][1] for dialogue in found] == [f"hello {n}" for n in range(12)]
    assert len({dialogue.date for dialogue in found}) == 12
    assert found[0].questions == ()


def test_openassistant_trees_follow_the_best_replies(tmp_path: Path) -> None:
    def node(role: str, text: str, rank: int | None, *replies: Any) -> dict[str, Any]:
        return {"role": role, "text": text, "rank": rank, "replies": list(replies)}

    tree = node("prompter", "Hi", None, node("assistant", "worse", 1), node("assistant", "better", 0,
                node("prompter", "And?", None, node("assistant", "So", None))))  # fmt: skip
    (found,) = read(_file(tmp_path, {"message_tree_id": "t1", "prompt": tree}))
    assert found.id == "t1"
    assert found.messages == (("user", "Hi"), ("assistant", "better"), ("user", "And?"), ("assistant", "So"))


def test_all_trees_of_the_shared_set_can_be_read() -> None:
    path = Path(__file__).resolve().parents[3] / "shared" / "data" / "oasst_en_100_tree.jsonl"
    if not path.is_file():
        pytest.skip("the OpenAssistant trees do not lie beside this checkout")
    found = read(path)
    assert len(found) == 100
    assert all(dialogue.messages[0][0] == "user" for dialogue in found)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "not JSON"),
        ("[]", "one JSON object"),
        ({**_LINE, "messages": "hello"}, '"messages" must be a list'),
        ({**_LINE, "messages": [{"role": "robot", "content": "x"}]}, '"role"'),
        ({**_LINE, "messages": [{"role": "assistant", "content": "x"}]}, "no message of the person"),
        ({**_LINE, "messages": [None]}, '"content"'),
        ({**_LINE, "date": "yesterday"}, '"date"'),
        ({**_LINE, "id": {}}, '"id"'),
        ({**_LINE, "questions": [{"question": "", "kind": "open"}]}, '"question"'),
        ({**_LINE, "questions": [{"question": "Who?", "answer": "x", "kind": "maybe"}]}, '"kind"'),
        ({**_LINE, "questions": [{"question": "Who?", "kind": "open"}]}, '"answer"'),
        ({"prompt": {"role": "prompter"}}, "tree"),
    ],
)
def test_bad_line_is_named_in_one_sentence(tmp_path: Path, line: Any, says: str) -> None:
    with pytest.raises(UsageError) as error:
        read(_file(tmp_path, _LINE, line))
    text = str(error.value)
    assert "line 2" in text
    assert says in text
    assert "\n" not in text


def test_bad_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        read(tmp_path / "missing.jsonl")
    with pytest.raises(UsageError, match="no conversation"):
        read(_file(tmp_path, ""))
    with pytest.raises(UsageError, match='the id "a"'):
        read(_file(tmp_path, _LINE, _LINE))
    (tmp_path / "data.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="UTF-8"):
        read(tmp_path / "data.jsonl")


def test_needs_survive_a_round_trip(tmp_path: Path) -> None:
    question = Question("And before?", "Bude", Kind.EARLIER, ("x",))
    write(tmp_path / "d.jsonl", [Dialogue("y", "2025-01-01", (("user", "hi"),), (question,))])
    assert read(tmp_path / "d.jsonl")[0].questions == (question,)
