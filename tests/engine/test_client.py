"""The client with a real engine process: round trip, stop, death and respawn; and it imports no MLX."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from plum_local.engine import protocol
from plum_local.engine.client import EngineClient
from plum_local.engine.protocol import Done, Event, TextPiece
from plum_local.errors import EngineError
from plum_local.paths import Home

TURNS = [("system", "You are Plum."), ("user", "My dog is called Rex.")]
SECONDS = 60


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[EngineClient]:
    made = EngineClient(Home(tmp_path))
    await made.start()
    yield made
    await made.close()


async def wait_for(client: EngineClient, kind: type[Event]) -> Event:
    async with asyncio.timeout(SECONDS):
        async for event in client.events():
            if isinstance(event, kind):
                return event
    raise AssertionError("the events ended")


async def ask(client: EngineClient, tokens: int = 8) -> list[TextPiece | Done]:
    async with asyncio.timeout(SECONDS):
        return [event async for event in client.chat(TURNS, max_tokens=tokens)]


async def test_round_trip_and_respawn_after_kill(client: EngineClient, tiny_checkpoint: Path, tmp_path: Path) -> None:
    loaded = await asyncio.wait_for(client.load(str(tiny_checkpoint)), SECONDS)
    assert loaded.adapter is None
    first = await ask(client)
    assert isinstance(first[-1], Done)
    assert first[-1].text == "".join(event.text for event in first if isinstance(event, TextPiece)) != ""

    pieces = client.chat(TURNS, max_tokens=400, reply_id="long")
    assert isinstance(await anext(pieces), TextPiece)
    pid = client.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(EngineError, match=r"ended by SIGKILL; it has been started again\.$"):
        async for _ in pieces:
            pass
    assert "SIGKILL" in (await wait_for(client, protocol.Error)).message  # type: ignore[union-attr]
    await wait_for(client, protocol.Loaded)
    assert client.pid != pid
    again = await ask(client)
    assert isinstance(again[-1], Done)
    assert again[-1].text == first[-1].text
    assert (tmp_path / "logs" / "engine.log").exists()


async def test_errors_and_stop_come_back_as_sentences(client: EngineClient, tiny_checkpoint: Path) -> None:
    with pytest.raises(EngineError, match="no model called"):
        await asyncio.wait_for(client.load("nothing-of-the-kind"), SECONDS)
    with pytest.raises(EngineError, match="No checkpoint is loaded"):
        await ask(client)
    await asyncio.wait_for(client.load(str(tiny_checkpoint)), SECONDS)
    last: TextPiece | Done | None = None
    async with asyncio.timeout(SECONDS):
        async for event in client.chat(TURNS, max_tokens=400, reply_id="mine"):
            if last is None:
                await client.stop("mine")
            last = event
    assert isinstance(last, Done)
    assert last.finish_reason in ("cancelled", "stop")


async def test_engine_that_cannot_stay_up_is_given_up(tmp_path: Path) -> None:
    client = EngineClient(Home(tmp_path), [sys.executable, "-c", "raise SystemExit(3)"])
    await client.start()
    async with asyncio.timeout(SECONDS):
        async for event in client.events():
            if isinstance(event, protocol.Error) and "keeps doing so" in event.message:
                break
    with pytest.raises(EngineError, match="not running"):
        await ask(client)
    await client.close()


async def test_missing_program_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be started"):
        await EngineClient(Home(tmp_path), [str(tmp_path / "nothing")]).start()


def test_client_imports_no_mlx() -> None:
    code = "import sys, plum_local.engine.client; print(*{name.split('.')[0] for name in sys.modules})"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    assert "plum_local" in found
    assert not {"mlx", "mlx_lm", "transformers"} & set(found)
