"""What most verbs begin with: the data folder, its settings and store, a checkpoint, and the model in this process."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from plum_local import blas, checkpoints, lookup, paths, recall, settings
from plum_local.checkpoints import Checkpoint
from plum_local.errors import AdapterError
from plum_local.paths import Home
from plum_local.prompts import PROMPT_SETS
from plum_local.records import Message, MessageStatus, Role
from plum_local.settings import MemorySource, Settings
from plum_local.store import Store

if TYPE_CHECKING:
    from plum_local.engine.model import Model

TITLE_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Session:
    """Where a verb reads and writes, and which checkpoint it is about."""

    home: Home
    settings: Settings
    store: Store
    checkpoint: Checkpoint


@contextmanager
def open_store() -> Iterator[Store]:
    """The store alone, for verbs that need no checkpoint; garbage in the settings does not keep them from reading."""
    with Store(paths.home().db) as store:
        yield store


@contextmanager
def open_session(model: str | None = None) -> Iterator[Session]:
    """Everything but the model itself; `model` is used instead of the settings' checkpoint.

    Raises PlumError in one sentence for whatever cannot be used.
    """
    home = paths.home()
    options = settings.load(home.settings)
    if model is not None:
        options = replace(options, checkpoint=model)
    checkpoint = checkpoints.resolve(options.checkpoint)
    with Store(home.db) as store:
        yield Session(home, options, store, checkpoint)


def load_model(session: Session, *, adapter: bool = True) -> Model:
    """Load the checkpoint into this process, with the active adapter (if it can be read) or without any."""
    blas.prepare()
    from plum_local.engine.model import Model

    options = session.settings.consolidation
    model = Model.load(session.checkpoint.path, rank=options.rank, scale=options.scale)
    if adapter:
        try:
            follow(session, model)
        except AdapterError as error:  # as in the app: a reply without the adapter is better than none
            print(f"{str(error).rstrip('.')}; answering without it.", file=sys.stderr)
    return model


def follow(session: Session, model: Model) -> None:
    """Serve the adapter that the store calls active."""
    name = session.checkpoint.name
    active = session.store.active_adapter(name)
    version = active.version if active else None
    if version != model.adapter_version:
        model.swap_adapter(None if version is None else session.home.adapter_dir(name, version), version)


def answer(
    session: Session,
    model: Model,
    conversation_id: str,
    memory: MemorySource,
    write: Callable[[str], object] = str,
    *,
    temperature: float | None = None,
    memories: Store | None = None,
) -> Message:
    """Have the model answer the last message of a conversation, and keep the reply.

    `memories`: whose memories vouch for what is recalled, where the conversation is kept elsewhere.

    `write` gets the reply piece by piece (the default does nothing with it). Whatever ends it early (Ctrl+C, a closed
    pipe, a failure) leaves the part that had come in the store, marked as cancelled.
    """
    store, options = session.store, session.settings
    prompt_set = PROMPT_SETS[session.checkpoint.prompt_set]
    prompt = recall.build_prompt(
        store,
        prompt_set,
        store.thread(conversation_id),
        memory,
        context=model.context_length,
        reply_tokens=options.max_reply_tokens,
    )
    reply = store.add_message(conversation_id, Role.ASSISTANT, "", status=MessageStatus.CANCELLED)
    said, status = "", MessageStatus.CANCELLED
    from plum_local import hearing

    tokens = hearing.stream(
        model,
        prompt_set,
        prompt,
        partial(lookup.vouched, memories or store),
        max_tokens=options.max_reply_tokens,
        search=partial(
            recall.searched_again,
            memories or store,
            prompt_set,
            conversation_id=conversation_id,
            context=model.context_length,
            reply_tokens=options.max_reply_tokens,
        ),
        temperature=options.temperature if temperature is None else temperature,
    )
    try:
        for token in tokens:
            said += token.text
            write(token.text)
        status = MessageStatus.COMPLETE
    finally:
        tokens.close()
        kept = store.finish_reply(reply.id, said, status)
    return kept


def title_from(text: str) -> str:
    """The beginning of a message on one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= TITLE_LENGTH:
        return line
    head = line[: TITLE_LENGTH - 1]
    return (head.rsplit(" ", 1)[0] if " " in head else head).rstrip(" ,.;:") + "…"
