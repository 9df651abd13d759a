"""The engine process: reads requests, lets the worker do them, writes events.

Another thread only reads stdin and puts requests in a queue, because all of MLX's work must be in one thread.
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import sys
import threading
from contextlib import suppress
from typing import BinaryIO

import mlx.core as mx

from plum_local import paths
from plum_local.engine import protocol
from plum_local.engine.protocol import Event, Request
from plum_local.engine.worker import Engine
from plum_local.errors import EngineError, PlumError

log = logging.getLogger("plum.engine")

Inbox = queue.SimpleQueue[Request | EngineError | None]
"""Requests as they come; an error where a line was none; None at the end of input."""


def serve(engine: Engine, inbox: Inbox) -> None:
    """Work until the input ends or a shutdown is asked for."""
    while not engine.ended:
        try:
            item = inbox.get(block=not engine.has_work)
        except queue.Empty:
            engine.advance()
            continue
        if item is None:
            break
        if isinstance(item, EngineError):
            engine.complain(item)
        else:
            engine.handle(item)
    engine.close()


def main() -> None:
    """`python -m plum_local.engine`: requests on stdin, events on stdout, the log on stderr."""
    # Ctrl+C in the terminal is for the app; it closes our stdin when it ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(AttributeError, OSError):  # where there is no such thing, or it may not be
        os.nice(protocol.NICE)
    paths.private_umask()
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    wire = _own_stdout()

    def send(event: Event) -> None:
        wire.write(protocol.encode(event))
        wire.flush()

    inbox: Inbox = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.buffer, inbox), name="stdin", daemon=True).start()
    try:
        engine = Engine(paths.home(), send)
        send(protocol.Ready(os.getpid()))
        serve(engine, inbox)
    except PlumError as error:
        send(protocol.Error(str(error)))
    except BrokenPipeError:
        log.info("the app is gone")
    finally:
        # A thread that has used MLX may abort when it ends otherwise.
        mx.synchronize()
        mx.clear_streams()
    # Not sys.exit: the reader may still be waiting for input, and holds stdin's lock.
    os._exit(0)


def _own_stdout() -> BinaryIO:
    """Keep stdout for events: whatever a library prints goes to stderr, that is, to the log."""
    wire = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return wire


def _read(stream: BinaryIO, inbox: Inbox) -> None:
    for line in stream:
        try:
            inbox.put(protocol.parse_request(line))
        except EngineError as error:
            inbox.put(error)
    inbox.put(None)
