"""What can be typed: the verbs of the command line and their options.

In a module of its own, as `plum` alone needs none of it: the app's first frame comes earlier without.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any


def parser() -> argparse.ArgumentParser:
    """All verbs and their options."""
    top = argparse.ArgumentParser(
        prog="plum",
        description="Chat with a model on this computer that remembers you. Without a verb, the terminal app opens.",
    )
    top.add_argument("-v", "--version", action=_Version)
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    _talking(verbs)
    _reading(verbs)
    _managing(verbs)
    _measuring(verbs)
    return top


Verbs = Any  # argparse does not name the type of what add_subparsers returns


def _talking(verbs: Verbs) -> None:
    ask = verbs.add_parser("ask", help="ask or tell something; the reply goes to stdout")
    ask.add_argument("text", nargs="?", metavar="TEXT", help='what to say; "-", or none in a pipe, reads it from stdin')
    where = ask.add_mutually_exclusive_group()
    where.add_argument("--new", action="store_true", help="start a new conversation (default: go on with the latest)")
    where.add_argument("--conversation", metavar="ID", help="go on with this conversation")
    ask.add_argument(
        "--memory",
        choices=["adapter", "retrieval", "both", "off"],
        help="where memory may come from: the adapter, notes in the prompt, both, or nowhere (default: settings)",
    )
    ask.add_argument("--temperature", type=_temperature, metavar="T", help="of sampling, 0 to 5 (default: settings)")
    _model(ask)
    remember = verbs.add_parser("remember", help="learn from the conversations since the last time")
    shape = remember.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="the result as one JSON object")
    shape.add_argument("--events", action="store_true", help="everything that happens, as JSON lines")
    _model(remember)
    demo = verbs.add_parser("demo", help="the whole story in a temporary folder: tell, remember, ask")
    demo.add_argument("--seed", type=int, default=0, metavar="N", help="draws other names and facts (default: 0)")
    _json(demo)


def _reading(verbs: Verbs) -> None:
    memories = verbs.add_parser("memories", help="what was noted and learned")
    memories.add_argument(
        "--state", choices=["noted", "learned", "fading", "superseded", "forgotten"], help="only those in this state"
    )
    _json(memories)
    history = verbs.add_parser("history", help="the conversations, or one of them")
    history.add_argument("conversation", nargs="?", metavar="CONVERSATION", help="id of the one to print")
    _json(history)
    search = verbs.add_parser("search", help="find messages by their words")
    search.add_argument("text", metavar="TEXT")
    search.add_argument("--limit", type=_positive, default=20, metavar="N", help="most results (default: 20)")
    _json(search)


def _managing(verbs: Verbs) -> None:
    export = verbs.add_parser("export", help="copy an adapter into a folder for other programs")
    export.add_argument("folder", metavar="DIR")
    export.add_argument("--format", choices=["mlx"], default="mlx", help="mlx: for mlx_lm (default)")
    export.add_argument("--version", metavar="V", help="which adapter (default: the one in use)")
    export.add_argument("--force", action="store_true", help="write into DIR even if it is not empty")
    _model(export)
    _json(export)
    adapters = verbs.add_parser("adapters", help="list adapters, or choose which one is in use")
    chosen = {"list": "all versions", "activate": "use VERSION", "rollback": "use the one before", "base": "use none"}
    for one in (adapters, *_actions(adapters, chosen, "version")):
        _model(one)
        _json(one)
    models = verbs.add_parser("models", help="list models, download one, or choose which one to use")
    chosen = {"list": "all models", "download": "NAME of the list, or of a hub repository", "use": "NAME, or a folder"}
    for one in (models, *_actions(models, chosen, "name")):
        one.add_argument("--events", help="a download's progress as JSON lines", **_flag(one))
        _json(one)
    doctor = verbs.add_parser("doctor", help="check that everything this computer needs is there")
    _json(doctor)


def _measuring(verbs: Verbs) -> None:
    bench = verbs.add_parser("bench", help="measure on this computer")
    kinds = bench.add_subparsers(dest="bench", metavar="{ui,recall,speed}", required=True)
    ui = kinds.add_parser("ui", help="how fast the app answers to keys, opens, and searches")
    _json(ui)
    recall = kinds.add_parser("recall", help="how well it remembers: conversations told one by one, then asked about")
    recall.add_argument(
        "--conversations", type=_positive, metavar="N", help="how many are told (default: 100, or all of FILE)"
    )
    recall.add_argument(
        "--batch", type=_positive, default=1, metavar="K", help="consolidate after every K conversations (default: 1)"
    )
    recall.add_argument(
        "--arms", type=_arms, default=_arms(",".join(_ARMS)), metavar="LIST", help=f"some of {','.join(_ARMS)}"
    )
    drawn = recall.add_mutually_exclusive_group()
    drawn.add_argument(
        "--seed", type=_seeds, dest="seeds", default=(1,), metavar="S", help="draws another person (default: 1)"
    )
    drawn.add_argument("--seeds", type=_seeds, metavar="LIST", help="several persons, say 1,2,3; the scores are means")
    recall.add_argument("--data", type=Path, metavar="FILE", help="conversations of your own, JSON lines")
    recall.add_argument("--out", type=Path, metavar="DIR", help="where the run is kept (default: below build/bench)")
    recall.add_argument("--picture", type=Path, metavar="FILE", help="draw recall and cost by age, SVG")
    _model(recall)
    _json(recall)
    speed = kinds.add_parser("speed", help="how fast it learns, writes and searches, beside mlx-lm")
    speed.add_argument("--only", type=_parts, default=_SPEED, metavar="LIST", help=f"some of {','.join(_SPEED)}")
    speed.add_argument("--quick", action="store_true", help="few rounds and a small store: rough numbers in minutes")
    _json(speed)


_SPEED = ("train", "memory", "augment", "generate", "swap", "store", "start", "consolidate", "chat")
_ARMS = ("base", "context", "retrieval", "plum", "ours-adapter", "ours")


def _parts(text: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(name.strip() for name in text.split(",")))
    if unknown := [name for name in chosen if name not in _SPEED]:
        raise argparse.ArgumentTypeError(f'there is no "{unknown[0]}"; it can be some of {", ".join(_SPEED)}')
    return chosen


def _arms(text: str) -> tuple[str, ...]:
    chosen = tuple(dict.fromkeys(name.strip() for name in text.split(",")))
    if unknown := [name for name in chosen if name not in _ARMS]:
        raise argparse.ArgumentTypeError(f'there is no "{unknown[0]}"; it can be some of {", ".join(_ARMS)}')
    return tuple(name for name in _ARMS if name in chosen)


def _seeds(text: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(_whole(part) for part in text.split(",")))


def _actions(verb: argparse.ArgumentParser, actions: dict[str, str], argument: str) -> list[argparse.ArgumentParser]:
    """Give a verb actions, each with its help and one optional argument; the first is what it does without one.

    Actions are parsers of their own, as Python before 3.12 finds no argument behind an option otherwise. Options are
    the verb's as well as theirs, and stand before or after the action.
    """
    parsers = verb.add_subparsers(dest="action", metavar="ACTION")
    verb.set_defaults(action=next(iter(actions)), **{argument: None})
    made = []
    for name, text in actions.items():
        made.append(parsers.add_parser(name, help=text, argument_default=argparse.SUPPRESS))
        made[-1].add_argument(argument, nargs="?", metavar=argument.upper())
    return made


def _flag(verb: argparse.ArgumentParser) -> dict[str, Any]:
    """How an option that is there or not is added; an action's says nothing where it is not given."""
    return {"action": "store_true", "default": verb.argument_default or False}


def _json(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--json", help="for programs", **_flag(verb))


def _model(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--model", metavar="NAME", help="use this model instead of the one in the settings")


def _temperature(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 5:
        raise argparse.ArgumentTypeError("it must be a number from 0 to 5")
    return value


def _positive(text: str) -> int:
    value = _whole(text)
    if value < 1:
        raise argparse.ArgumentTypeError("it must be at least 1")
    return value


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'it must be a whole number, and not "{text}"') from None


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __init__(self, option_strings: Sequence[str], dest: str) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version")

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from importlib import metadata

        try:
            version = metadata.version("plum-local")
        except metadata.PackageNotFoundError:
            version = "(from source, not installed)"
        print(f"plum {version}")
        parser.exit()
