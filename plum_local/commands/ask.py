"""`plum ask`: one message, one reply on stdout."""

from __future__ import annotations

import argparse
import sys

from plum_local import lookup
from plum_local.commands import session
from plum_local.commands.output import PlainStream, write
from plum_local.errors import UsageError
from plum_local.records import Conversation, Role
from plum_local.settings import MemorySource
from plum_local.store import Store


def run(options: argparse.Namespace) -> int:
    """Commit the message, then answer it."""
    piped = options.text is None and not sys.stdin.isatty()
    text = sys.stdin.read() if piped or options.text == "-" else options.text or ""
    if not text.strip():
        raise UsageError('There is no text to send; write it after "ask", or pipe it in.')
    with session.open_session(options.model) as opened:
        memory = MemorySource(options.memory) if options.memory else opened.settings.memory
        conversation = _conversation(opened.store, options, text)
        opened.store.add_message(conversation.id, Role.USER, text.strip())
        model = session.load_model(opened, adapter=lookup.uses_adapter(memory))
        filtered = PlainStream()
        try:
            session.answer(
                opened,
                model,
                conversation.id,
                memory,
                lambda piece: write(filtered.add(piece)),
                temperature=options.temperature,
            )
        finally:
            write(filtered.finish() + "\n")
    return 0


def _conversation(store: Store, options: argparse.Namespace, text: str) -> Conversation:
    if options.conversation is not None:
        return store.conversation(options.conversation)
    latest = None if options.new else store.latest_conversation()
    return latest or store.new_conversation(session.title_from(text))
