"""What the engine is busy with: a model, replies in their order, a consolidation; requests in and events out.

A reply and a consolidation are both generators, advanced one item at a time: the reply if there is one, else the
consolidation by one piece of a step. So a chat waits for one piece at most, pausing is not advancing, cancelling is
closing, and nothing needs a lock. All of it runs in one thread.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from dataclasses import asdict
from typing import Any

import mlx.core as mx

from plum_local import checkpoints, lookup, recall, settings
from plum_local.checkpoints import Checkpoint
from plum_local.engine import protocol
from plum_local.engine.model import Model, Token
from plum_local.engine.protocol import Chat, Event, Request, Title
from plum_local.errors import AdapterError, EngineError, PlumError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS
from plum_local.prompts import title as title_turns
from plum_local.recall import Prompt
from plum_local.records import Correction
from plum_local.store import Store

log = logging.getLogger("plum.engine")
_TITLE_TOKENS = 24


class Engine:
    """The model and what it is busy with; `handle` takes a request, `advance` does a small piece of work."""

    def __init__(self, home: Home, send: Callable[[Event], None]) -> None:
        self._home = home
        self._send = send
        self._model: Model | None = None
        self._checkpoint: Checkpoint | None = None
        self._waiting: deque[Chat | Title] = deque()
        self._reply: Generator[Event | None, None, None] | None = None
        self._reply_id = ""
        self._run: Iterator[Any] | None = None
        self._run_store: Store | None = None
        self._run_told_its_end = False
        self._paused = False
        self._finish_early = self._leaving = False
        self._refused: str | None = None
        self.ended = False

    @property
    def has_work(self) -> bool:
        """Whether `advance` would do something."""
        return bool(self._reply or self._waiting or (self._run and not self._paused))

    def handle(self, request: Request) -> None:
        """Do what `request` asks, or begin it; failures become error events."""
        try:
            self._dispatch(request)
        except PlumError as error:
            self._send(protocol.Error(str(error), protocol.name_of(request), getattr(request, "id", None)))
        except Exception as error:  # the process boundary: the person gets a sentence, the log the rest
            self._send(protocol.Error(_unexpected(error), protocol.name_of(request), getattr(request, "id", None)))

    def complain(self, error: PlumError) -> None:
        """Say that a line on the input was no request."""
        self._send(protocol.Error(str(error)))

    def advance(self) -> None:
        """One token of the reply if there is one, else the consolidation up to its next event or moment."""
        if self._reply is None and self._waiting:
            self._begin_reply(self._waiting.popleft())
        if self._reply is not None:
            self._advance_reply(self._reply)
        elif self._run is not None and not self._paused:
            self._advance_run(self._run)

    def close(self) -> None:
        """Stop what is in flight; a consolidation stays open, and the next one goes on with it."""
        self._leaving = True
        if self._reply is not None:
            self._reply.close()
        if self._run is not None:
            self._end_run("cancelled", "The program was closed.")

    def _dispatch(self, request: Request) -> None:
        match request:
            case protocol.Load(name):
                self._load(name)
            case Chat() | Title():
                self._loaded()
                self._waiting.append(request)
            case protocol.Stop(reply_id):
                self._stop(reply_id)
            case protocol.UseAdapter(version):
                self._use_adapter(version)
            case protocol.Remember(trigger):
                self._remember(trigger)
            case protocol.Pause():
                self._paused = True
            case protocol.Resume():
                self._paused = False
            case protocol.FinishRemember():
                self._finish_early = True
            case protocol.CancelRemember():
                if self._run is not None:
                    self._end_run("cancelled", "")
            case protocol.Shutdown():
                self.ended = True

    # Loading and adapters

    def _load(self, name: str) -> None:
        self._no_run("Another checkpoint can be loaded")
        begin = time.perf_counter()
        checkpoint = checkpoints.resolve(name)
        options = settings.load(self._home.settings).consolidation
        self._model = None  # two models at once may not fit in memory
        mx.clear_cache()
        self._model = Model.load(checkpoint.path, rank=options.rank, scale=options.scale)
        self._checkpoint, self._refused = checkpoint, None
        self._follow_store(announce=False)
        model = self._model
        self._send(
            protocol.Loaded(
                checkpoint.name,
                model.adapter_version,
                checkpoint.prompt_set,
                model.context_length,
                round(time.perf_counter() - begin, 3),
            )
        )

    def _loaded(self) -> tuple[Model, Checkpoint]:
        if self._model is None or self._checkpoint is None:
            raise EngineError("No checkpoint is loaded yet; choose one with `plum models`.")
        return self._model, self._checkpoint

    def _use_adapter(self, version: str | None) -> None:
        from plum_local.consolidate.locking import only_one
        from plum_local.consolidate.standing import restate

        self._no_run("Another adapter can be chosen")
        model, checkpoint = self._loaded()
        with only_one(self._home), Store(self._home.db) as store:
            if version is not None:
                store.adapter(checkpoint.name, version)
            folder = None if version is None else self._home.adapter_dir(checkpoint.name, version)
            model.swap_adapter(folder, version)
            store.activate(checkpoint.name, version)
            restate(store, self._home, checkpoint.name)
        self._refused = None
        self._send(protocol.AdapterChanged(version))

    def _follow_store(self, *, announce: bool = True) -> None:
        """Serve the version that the store calls active: another process may have promoted one since."""
        model, checkpoint = self._loaded()
        with Store(self._home.db) as store:
            active = store.active_adapter(checkpoint.name)
        version = active.version if active else None
        if version == model.adapter_version or (version is not None and version == self._refused):
            model.put_adapter(model.serving)
            return
        try:
            folder = None if version is None else self._home.adapter_dir(checkpoint.name, version)
            model.swap_adapter(folder, version)
        except AdapterError as error:
            self._refused = version
            model.swap_adapter(None)
            self._send(protocol.Error(f"{str(error).rstrip('.')}; answering without it."))
        if announce:
            self._send(protocol.AdapterChanged(model.adapter_version))

    # Replies

    def _begin_reply(self, request: Chat | Title) -> None:
        self._reply_id = request.id
        self._reply = self._chat(request) if isinstance(request, Chat) else self._title(request)

    def _advance_reply(self, reply: Generator[Event | None, None, None]) -> None:
        try:
            if event := next(reply):
                self._send(event)
            return
        except StopIteration:
            pass
        except PlumError as error:
            self._send(protocol.Error(str(error), "chat", self._reply_id))
        except Exception as error:  # as in `handle`
            self._send(protocol.Error(_unexpected(error), "chat", self._reply_id))
        self._reply = None

    def _tokens(self, model: Model, request: Chat) -> Generator[Token, None, None]:
        options: dict[str, Any] = {
            "max_tokens": request.max_tokens,
            "temperature": request.temperature,
            "seed": request.seed,
            "conversation_id": request.conversation_id,
        }
        if not request.remembers:
            return model.stream(request.turns, adapter=request.adapter, **options)
        from plum_local import hearing  # only here, as in `_remember`

        _, checkpoint = self._loaded()
        told = tuple(map(tuple, request.told))
        corrections = tuple(Correction(clause, tuple(newer)) for clause, *newer in request.corrections)
        prompt = Prompt(request.turns, tuple(request.notes), request.adapter, told, corrections, request.searches)
        prompt_set = PROMPT_SETS[checkpoint.prompt_set]

        def search(topic: str) -> Prompt:
            with Store(self._home.db) as store:
                return recall.searched_again(
                    store, prompt_set, topic, conversation_id=request.conversation_id or "",
                    context=model.context_length, reply_tokens=request.max_tokens,
                )  # fmt: skip

        return hearing.stream(model, prompt_set, prompt, self._knows, search=search, **options)

    def _knows(self, sentence: str) -> str:
        with Store(self._home.db) as store:
            return lookup.vouched(store, sentence)

    def _chat(self, request: Chat) -> Generator[Event | None, None, None]:
        model, _ = self._loaded()
        if self._run is None:
            self._follow_store()
        said = ""
        tokens = self._tokens(model, request)
        finished = False
        try:
            for token in tokens:
                said += token.text
                yield protocol.TextPiece(request.id, token.text) if token.text else None
                if token.stats is not None:
                    finished = True
                    yield protocol.Done(request.id, said, **asdict(token.stats))
        except GeneratorExit:
            if not finished:
                self._send(protocol.Done(request.id, said, "cancelled"))
            raise
        finally:
            tokens.close()

    def _title(self, request: Title) -> Generator[Event | None, None, None]:
        model, checkpoint = self._loaded()
        turns = title_turns(PROMPT_SETS[checkpoint.prompt_set], request.turns)
        said = "".join(token.text for token in model.stream(turns, max_tokens=_TITLE_TOKENS, adapter=False))
        yield protocol.Done(request.id, said.strip().split("\n")[0].strip(), "stop")

    def _stop(self, reply_id: str) -> None:
        if self._reply is not None and self._reply_id == reply_id:
            self._reply.close()
            self._reply = None
            return
        waiting = next((request for request in self._waiting if request.id == reply_id), None)
        if waiting is not None:
            self._waiting.remove(waiting)
            self._send(protocol.Done(reply_id, "", "cancelled"))

    # Consolidation

    def _remember(self, trigger: str) -> None:
        self._no_run("Another consolidation can begin")
        model, checkpoint = self._loaded()
        from plum_local.consolidate import consolidate  # only here: a chat need not wait for its imports

        options = settings.load(self._home.settings)
        self._follow_store()
        self._run_store = Store(self._home.db)
        self._run_told_its_end = False
        self._paused = self._finish_early = False
        self._run = consolidate(
            model,
            self._run_store,
            options,
            trigger=trigger,
            checkpoint=checkpoint,
            finish=lambda: self._finish_early,
            leaving=lambda: self._leaving,
        )

    def _advance_run(self, run: Iterator[Any]) -> None:
        try:
            body = dict(next(run).as_dict())
        except StopIteration:
            self._end_run("failed", "It ended early.")
            return
        except PlumError as error:
            self._fail_run(str(error))
            return
        except Exception as error:  # as in `handle`
            self._fail_run(_unexpected(error))
            return
        name = str(body.pop("event"))
        if name == "moment":
            return
        self._run_told_its_end = self._run_told_its_end or name == "run_finished"
        self._send(protocol.RunEvent(name, body))

    def _fail_run(self, sentence: str) -> None:
        self._send(protocol.Error(sentence, "remember"))
        self._end_run("failed", sentence)

    def _end_run(self, status: str, reason: str) -> None:
        """Close the run, say that it is over if it has not said so itself, and serve what the store calls active."""
        run, store = self._run, self._run_store
        self._run = self._run_store = None
        self._paused = False
        if isinstance(run, Generator):
            run.close()
        if store is not None:
            store.close()
        if not self._run_told_its_end:
            self._send(protocol.RunEvent("run_finished", {"status": status, "reason": reason}))
        try:
            self._follow_store()
        except PlumError as error:
            self._send(protocol.Error(str(error), "remember"))

    def _no_run(self, what: str) -> None:
        if self._run is not None:
            raise EngineError(f"{what} when the consolidation in flight is finished or cancelled.")


def _unexpected(error: Exception) -> str:
    log.error("unexpected failure", exc_info=error)
    text = str(error).strip().split("\n")[0].rstrip(".") or type(error).__name__
    return f"The model failed ({text}); try again, and see the log of the engine if it happens again."
