"""The flows of `answering` with a model: what it says in each pass is heard by the flow that asked for it.

`replies` drives many flows side by side, `stream` one.
"""

from __future__ import annotations

import re
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial

from plum_local import prompts
from plum_local.answering import ON_THEM, TELLS, flow, lacks, own, recited
from plum_local.engine.lora import LoraState
from plum_local.engine.model import Model, ReplyStats, Token
from plum_local.judging import YES_NO
from plum_local.passes import Flow, Heard, Known, Pass, Search
from plum_local.prompts import PromptSet
from plum_local.recall import Prompt
from plum_local.steps import answered, returned

_DECIDED = 8
"""Words after which a reply is known not to say that it was never told."""
_SHORT = 16
"""Words of a reply on the person that is held until it is whole; "You can sort a list …" is none to be checked."""
_OPENS = frozenset("you your yes no earlier i sorry unfortunately that it this there as we my hmm well to".split())
"""First words of replies that may say so."""
_AT_ONCE = 48
_WORDS = re.compile(r"[^\W_]+")


def _direct(prompt: Prompt) -> Flow:
    return (yield Pass(prompt.turns, adapter=prompt.adapter))[0].text


def replies(
    model: Model,
    prompt_set: PromptSet,
    asked: Sequence[Prompt],
    known: Known,
    *,
    max_tokens: int,
    search: Search | None = None,
    direct: bool = False,
) -> list[str]:
    """Greedy replies to `asked`, in their order; a prompt longer than the checkpoint can read has an empty one.

    `direct`: the adapter's own replies, neither recalled nor read.
    """
    flows = [_direct(prompt) if direct else flow(prompt_set, prompt, known, search) for prompt in asked]
    return returned(_driven(model, flows, model.serving, max_tokens))


def replying(
    model: Model,
    prompt_set: PromptSet,
    asked: Sequence[tuple[str, str]],
    state: LoraState,
    known: Known,
    *,
    max_tokens: int,
) -> Generator[None, None, list[str]]:
    """Greedy replies to questions, each alone, from the weights of `state`.

    `asked`: each with what the bare checkpoint replied to it. Yields now and then, as `Model.generate_steps`.
    """
    alone = [Prompt(prompts.chat(prompt_set, [("user", question)]), adapter=True) for question, _ in asked]
    flows = [flow(prompt_set, prompt, known) for prompt in alone]
    return (yield from _driven(model, flows, state, max_tokens, [[Heard(bare)] for _, bare in asked]))


def _driven(
    model: Model, flows: Sequence[Flow], state: LoraState, max_tokens: int, first: Sequence[list[Heard]] = ()
) -> Generator[None, None, list[str]]:
    """What the flows return, their passes made side by side; `first`: what is heard in the first ones, if known."""
    found = [""] * len(flows)
    waiting = {n: next(one) for n, one in enumerate(flows)}
    heard = dict(enumerate(first)) or (yield from _heard(model, waiting, state, max_tokens))
    while heard:
        waiting = {}
        for n, reply in heard.items():
            try:
                waiting[n] = flows[n].send(reply)
            except StopIteration as end:
                found[n] = end.value
        heard = yield from _heard(model, waiting, state, max_tokens)
    return [reply.strip() for reply in found]


def _heard(
    model: Model, passes: dict[int, Pass], state: LoraState, max_tokens: int
) -> Generator[None, None, dict[int, list[Heard]]]:
    heard: dict[int, list[Heard]] = {n: [] for n in passes}
    write = partial(model.generate_steps, max_tokens=max_tokens)
    for adapter in sorted({one.adapter for one in passes.values()}):
        asked = [(n, single) for n, one in passes.items() if one.adapter is adapter for single in one.each()]
        with model.using(state if adapter else state.silent()):
            for start in range(0, len(asked), _AT_ONCE):
                some = asked[start : start + _AT_ONCE]
                texts = yield from answered(write, [one.prefilled() for _, one in some])
                sure = _sure(model, [one for _, one in some], texts)
                for (n, _), text, least in zip(some, texts, sure, strict=True):
                    heard[n].append(Heard(text, least))
    return heard


def _sure(model: Model, passes: Sequence[Pass], texts: Sequence[str]) -> list[float]:
    """The least probability of the words of each reply, what it was begun with, "yes" and "no" apart.

    Of passes with one beginning each.
    """
    scored = [one.adapter or one.scored for one in passes]
    places = [n for n, text in enumerate(texts) if scored[n] and recited(text)]
    begun = [passes[n].begun[0] or ((found := YES_NO.match(texts[n].strip())) and found.group()) or "" for n in places]
    probabilities = model.least([(passes[n].turns, texts[n], start) for n, start in zip(places, begun, strict=True)])
    least = dict(zip(places, probabilities, strict=True))
    return [least.get(n, 0.0 if one.adapter else 1.0) for n, one in enumerate(passes)]


def stream(
    model: Model,
    prompt_set: PromptSet,
    prompt: Prompt,
    known: Known,
    *,
    max_tokens: int,
    search: Search | None = None,
    temperature: float = 0.0,
    seed: int | None = None,
    conversation_id: str | None = None,
) -> Generator[Token, None, None]:
    """The reply to one prompt, piece by piece; closing stops it.

    The bare checkpoint's own words come as they are written; what is recalled and read comes when it is checked.
    """
    begin = time.perf_counter()
    steps = flow(prompt_set, prompt, known, search)
    asks_memory = prompt.adapter or bool(prompt.notes)
    current = next(steps)
    with closing(
        model.stream(
            current.turns, max_tokens=max_tokens, temperature=temperature, seed=seed,
            conversation_id=conversation_id, adapter=False,
        )
    ) as tokens:  # fmt: skip
        held, stats = yield from _until_decided(tokens, [text for _, text in prompt.turns[1:]] if asks_memory else None)
    if held is None:
        return
    heard, last = [Heard(held)], stats
    while True:
        try:
            current = steps.send(heard)
        except StopIteration as end:
            reply: str = end.value
            break
        heard = []
        for one in current.each():
            # What is begun or asked otherwise is short, and needs no prompt cache of its own.
            cached = one.adapter and one.turns == prompt.turns and not one.begun[0]
            text = ""
            tokens = model.stream(
                one.prefilled(), max_tokens=max_tokens, adapter=one.adapter,
                conversation_id=conversation_id if cached else None,
            )  # fmt: skip
            with closing(tokens):
                for token in tokens:
                    text, last = text + token.text, token.stats or last
                    yield Token("")  # whoever waits for a pause, or for an end, has one
            with model.using(model.serving if one.adapter else model.serving.silent()):
                (least,) = _sure(model, [one], [text])
            heard.append(Heard(text, least))
    yield Token(reply.strip(), None if last is None else replace(last, first_token_seconds=time.perf_counter() - begin))


def _until_decided(
    tokens: Iterator[Token], said: Sequence[str] | None
) -> Generator[Token, None, tuple[str | None, ReplyStats | None]]:
    """Pass on a reply that lacks nothing; returns the text of one that does (None if all was passed on), and the stats.

    `said`: what stands in the conversation; None: pass on whatever comes.
    """
    held: str | None = None if said is None else ""
    stats: ReplyStats | None = None
    for token in tokens:
        if held is None:
            yield token
            stats = token.stats or stats
            continue
        held, stats = held + token.text, token.stats or stats
        begun = bool(TELLS.match(held.strip()))
        words = _WORDS.findall(held)
        on_them = ON_THEM.match(held.strip()) is not None
        enough = len(words) > (_SHORT if on_them else _DECIDED if words and words[0].lower() in _OPENS else 1)
        decided = stats is not None or (enough and not begun)
        if decided and not lacks(held, said or ()):
            yield Token(own(held, said) if said else held, stats)
            held = None
        else:
            yield Token("")
    return held, stats
