"""The protocol: what goes in comes out, and nothing else gets through."""

from __future__ import annotations

import json

import pytest

from plum_local.engine import protocol
from plum_local.engine.protocol import Event, Request
from plum_local.errors import EngineError

REQUESTS: list[Request] = [
    protocol.Load("plum-tiny"),
    protocol.Chat("r1", [("user", "line\nbreak \u2028 é")], 5, "c1", 0.5, 3),
    protocol.Chat("r1", [], 5, corrections=[["a", "b"], ["c"]]),
    protocol.Chat("r1", [], 5, notes=["a"], told=[[("user", "b"), ("assistant", "c")], [("user", "d")]]),
    protocol.Title("r2", [("user", "hi"), ("assistant", "ho")]),
    protocol.Stop("r1"),
    protocol.UseAdapter(None),
    protocol.Remember("person"),
    protocol.Pause(),
    protocol.Shutdown(),
]
EVENTS: list[Event] = [
    protocol.Ready(1),
    protocol.TextPiece("r1", "a\nb"),
    protocol.Done("r1", "text", "stop", 3, 2, 1, 0.1, 9),
    protocol.Error("A sentence.", "chat", "r1"),
    protocol.AdapterChanged("v2"),
    protocol.RunEvent("train_step", {"step": 1, "loss": 0.5}),
]


@pytest.mark.parametrize("request_", REQUESTS)
def test_requests_survive_the_wire(request_: Request) -> None:
    line = protocol.encode(request_)
    assert line.count(b"\n") == 1
    assert protocol.parse_request(line) == request_


@pytest.mark.parametrize("event", EVENTS)
def test_events_survive_the_wire(event: Event) -> None:
    assert protocol.parse_event(protocol.encode(event)) == event


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"request": 3}',
        b'{"request": "fly"}',
        b'{"request": "load"}',
        b'{"request": "load", "checkpoint": 3}',
        b'{"request": "load", "checkpoint": "a", "more": 1}',
        b'{"request": "chat", "id": "a", "turns": [["user"]], "max_tokens": 1}',
        b'{"request": "chat", "id": "a", "turns": [["user", 3]], "max_tokens": 1}',
        b'{"request": "chat", "id": "a", "turns": [], "max_tokens": true}',
        b'{"request": "chat", "id": "a", "turns": [], "max_tokens": 1, "told": [["user", "a"]]}',
        b'{"event": "ready", "pid": 1}',
    ],
)
def test_anything_else_is_one_sentence(line: bytes) -> None:
    with pytest.raises(EngineError) as caught:
        protocol.parse_request(line)
    assert str(caught.value).count(".") == 1


def test_lines_are_plain_json() -> None:
    assert json.loads(protocol.encode(protocol.Stop("r1"))) == {"request": "stop", "id": "r1"}
    assert json.loads(protocol.encode(protocol.TextPiece("r1", "a"))) == {"event": "token", "id": "r1", "text": "a"}
