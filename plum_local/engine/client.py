"""The app's end of the engine: starts the process, talks to it, starts it again if it dies. Imports no MLX.

An abort on the GPU ends the engine and nothing else: the replies it was giving fail with one sentence, a new process
loads the same checkpoint, and the conversation goes on.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import signal
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from pathlib import Path

from plum_local.engine import protocol
from plum_local.engine.protocol import Done, Error, Event, Loaded, Request, RunEvent, TextPiece
from plum_local.errors import EngineError
from plum_local.paths import PYTHON, Home
from plum_local.prompts import Turn
from plum_local.records import Correction

_LONGEST_LINE = 2**24
_LONGEST_LOG = 2**20
_DEATHS_IN_A_ROW = 3
_SECONDS_TO_END = 10.0
STARTED_AGAIN, GIVEN_UP = "restart", "end"
"""What the error event on the death of the process has as its request."""
COMMAND = (*PYTHON, "-m", "plum_local.engine")


class EngineClient:
    """One engine process. Use it from one asyncio loop: `start`, `load`, `chat`…, `close`.

    `events()` gives everything that is not part of a reply: loaded, adapter, errors, and a consolidation's events.
    """

    def __init__(self, home: Home, command: Sequence[str] = COMMAND) -> None:
        self._home = home
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._replies: dict[str, asyncio.Queue[Event]] = {}
        self._loading: asyncio.Future[Loaded] | None = None
        self._checkpoint: str | None = None
        self._numbers = itertools.count(1)
        self._deaths = 0
        self._closing = False
        self._running = False

    @property
    def pid(self) -> int | None:
        """Of the process, while there is one."""
        return self._process.pid if self._process and self._process.returncode is None else None

    async def start(self) -> None:
        """Start the process; EngineError if that fails."""
        await self._spawn()

    async def load(self, checkpoint: str) -> Loaded:
        """Load `checkpoint`; EngineError with the engine's sentence if that fails."""
        before, self._checkpoint = self._checkpoint, checkpoint
        self._loading = asyncio.get_running_loop().create_future()
        await self._send(protocol.Load(checkpoint))
        try:
            return await self._loading
        except EngineError:
            self._checkpoint = before or checkpoint  # what a new process would have to load
            raise

    async def chat(
        self,
        turns: Sequence[Turn],
        *,
        max_tokens: int,
        temperature: float = 0.0,
        seed: int | None = None,
        conversation_id: str | None = None,
        reply_id: str | None = None,
        adapter: bool = True,
        remembers: bool = False,
        notes: Sequence[str] = (),
        told: Sequence[Sequence[Turn]] = (),
        corrections: Sequence[Correction] = (),
        searches: bool = False,
    ) -> AsyncIterator[TextPiece | Done]:
        """Pieces of the reply as they come, then `Done`. Leaving the loop early stops the reply.

        `reply_id` (any text, chosen by the caller) is what `stop` takes; without `adapter` the bare checkpoint
        answers. `remembers`, `notes`, `told`, `corrections`, `searches`: see `protocol.Chat`. Raises EngineError, one
        sentence.
        """
        reply = reply_id or self._new_id()
        request = protocol.Chat(
            reply,
            list(turns),
            max_tokens,
            conversation_id,
            temperature,
            seed,
            adapter,
            remembers,
            list(notes),
            [list(turns) for turns in told],
            [[one.clause, *one.newer] for one in corrections],
            searches,
        )
        async for event in self._reply(reply, request):
            yield event

    async def title(self, turns: Sequence[Turn]) -> str:
        """A short title for a conversation."""
        reply = self._new_id()
        async for event in self._reply(reply, protocol.Title(reply, list(turns))):
            if isinstance(event, Done):
                return event.text
        return ""

    async def stop(self, reply_id: str) -> None:
        """Stop a reply; its last event says "cancelled"."""
        await self._send(protocol.Stop(reply_id))

    async def use_adapter(self, version: str | None) -> None:
        """Make `version` the active adapter; answered by an adapter event, or an error event."""
        await self._send(protocol.UseAdapter(version))

    async def remember(self, trigger: str) -> None:
        """Start a consolidation; its events end with run_finished."""
        await self._send(protocol.Remember(trigger))

    async def pause(self) -> None:
        """Hold the consolidation."""
        await self._send(protocol.Pause())

    async def resume(self) -> None:
        """Let it go on."""
        await self._send(protocol.Resume())

    async def finish_remember(self) -> None:
        """Have it train no further, and keep what it has learned if that is good enough."""
        await self._send(protocol.FinishRemember())

    async def cancel_remember(self) -> None:
        """Give it up."""
        await self._send(protocol.CancelRemember())

    async def events(self) -> AsyncIterator[Event]:
        """Events that belong to no reply, for as long as the client lives."""
        while True:
            yield await self._events.get()

    async def close(self) -> None:
        """End the process; it gets a moment to finish what it is writing."""
        self._closing = True
        process = self._process
        if process is not None and process.returncode is None:
            if process.stdin is not None:
                process.stdin.close()
            try:
                await asyncio.wait_for(process.wait(), _SECONDS_TO_END)
            except TimeoutError:
                with suppress(ProcessLookupError):
                    process.kill()
                await process.wait()
        if self._reader is not None:
            await self._reader

    def _new_id(self) -> str:
        return f"r{next(self._numbers)}"

    async def _reply(self, reply: str, request: Request) -> AsyncIterator[TextPiece | Done]:
        events: asyncio.Queue[Event] = asyncio.Queue()
        self._replies[reply] = events
        over = False
        try:
            await self._send(request)
            while not over:
                event = await events.get()
                over = isinstance(event, Done | Error)
                if isinstance(event, Error):
                    raise EngineError(event.message)
                if isinstance(event, TextPiece | Done):
                    yield event
        finally:
            del self._replies[reply]
            if not over and not self._closing:
                with suppress(EngineError):
                    await self.stop(reply)

    async def _send(self, request: Request) -> None:
        process = self._process
        if process is None or process.stdin is None or process.returncode is not None:
            raise EngineError("The model process is not running; restart Plum.")
        try:
            process.stdin.write(protocol.encode(request))
            await process.stdin.drain()
        except (BrokenPipeError, ConnectionResetError):
            raise EngineError("The model process has just ended; try again.") from None

    async def _spawn(self) -> None:
        try:
            with _log(self._home).open("ab") as log:
                # A session of its own: Ctrl+C in the terminal must not reach it.
                self._process = await asyncio.create_subprocess_exec(
                    *self._command,
                    stdin=asyncio.subprocess.PIPE,
                    stdout=asyncio.subprocess.PIPE,
                    stderr=log,
                    limit=_LONGEST_LINE,
                    start_new_session=True,
                    env=os.environ | {"PLUM_HOME": str(self._home.root)},
                )
        except OSError as error:
            raise EngineError(f"The model process cannot be started ({error.strerror}); install Plum again.") from error
        self._reader = asyncio.create_task(self._read(self._process), name="engine events")

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            try:
                self._dispatch(protocol.parse_event(line))
            except EngineError as error:
                self._events.put_nowait(Error(str(error)))
        code = await process.wait()
        if not self._closing:
            await self._after_death(code)

    def _dispatch(self, event: Event) -> None:
        if isinstance(event, Loaded):
            self._deaths = 0
            if self._loading is not None and not self._loading.done():
                self._loading.set_result(event)
        if isinstance(event, Error) and event.request == "load":
            self._fail_loading(event.message)
        if isinstance(event, RunEvent):
            self._running = event.name != "run_finished"
        reply = getattr(event, "id", None)
        if reply is None:
            self._events.put_nowait(event)
        elif reply in self._replies:
            self._replies[reply].put_nowait(event)

    async def _after_death(self, code: int) -> None:
        """Tell everyone who waits, then start again with the same checkpoint, but not for ever."""
        self._deaths += 1
        again = self._deaths <= _DEATHS_IN_A_ROW
        how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with status {code}"
        what = "it has been started again" if again else f"it keeps doing so, see {_log(self._home)}"
        sentence = f"The model process {how}; {what}."
        with suppress(OSError), _log(self._home).open("a", encoding="utf-8") as log:  # who was killed wrote nothing
            log.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} {sentence}\n")
        self._fail_loading(sentence)
        for waiting in self._replies.values():
            waiting.put_nowait(Error(sentence))
        if self._running:
            self._running = False
            self._events.put_nowait(RunEvent("run_finished", {"status": "cancelled", "reason": sentence}))
        self._events.put_nowait(Error(sentence, STARTED_AGAIN if again else GIVEN_UP))
        if not again:
            return
        try:
            await self._spawn()
            if self._checkpoint is not None:
                await self._send(protocol.Load(self._checkpoint))
        except EngineError as error:
            self._events.put_nowait(Error(str(error)))

    def _fail_loading(self, sentence: str) -> None:
        if self._loading is not None and not self._loading.done():
            self._loading.set_exception(EngineError(sentence))


def _log(home: Home) -> Path:
    """The log file of the engine; a long one is put aside first."""
    path = home.logs / "engine.log"
    if path.exists() and path.stat().st_size > _LONGEST_LOG:
        path.replace(path.with_suffix(".log.1"))
    return path
