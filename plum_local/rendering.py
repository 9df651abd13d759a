"""From turns to token ids, so that what a person types can never become a control token.

A chat template joins contents and control tokens into one string; tokenizing that string would turn an "<|end|>"
typed by a person, or found in an import, into the real token. So the checkpoint's own template is rendered once
for each sequence of roles, with placeholders where the contents go, and cut at the placeholders. The template's
pieces are tokenized with control tokens parsed, the contents with none, and the ids are put together. Every token
also gets the kind that its loss weight depends on. Chat and training share this file, so they see the same ids.

Contents are stripped of surrounding white space, as most templates do themselves.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateError
from tokenizers import Tokenizer

from plum_local.errors import CheckpointError
from plum_local.prompts import Turn

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerFast

_MARK = "\uf8f0{}\uf8f1"
_MARKS = re.compile("\uf8f0(\\d+)\uf8f1")
_NO_SYSTEM_GLUE = "\n\n"
_TEMPLATE_FAILURES = (TemplateError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError)
"""A template is a program of the checkpoint's; besides its own errors it may raise what any expression may."""


class TokenKind(IntEnum):
    """What a token is part of."""

    TEMPLATE = 0
    SYSTEM = 1
    QUESTION = 2
    ANSWER = 3


_KIND_OF_ROLE = {"system": TokenKind.SYSTEM, "user": TokenKind.QUESTION, "assistant": TokenKind.ANSWER}


@dataclass(frozen=True, slots=True)
class Encoded:
    """Token ids and, for each of them, its kind; the two lists are equally long."""

    ids: list[int]
    kinds: list[TokenKind]


@dataclass(frozen=True, slots=True)
class _Layout:
    """A rendered template: `pieces[i]` stands before the content of turn i, the last one after all of them."""

    pieces: list[list[int]]
    kinds: list[list[TokenKind]]


class Renderer:
    """Renders turns with one tokenizer and one chat template.

    `tokenizer` is a `tokenizers.Tokenizer` (then `chat_template` is needed) or a fast tokenizer of transformers,
    whose own template is used unless one is given. Raises CheckpointError if there is no template or tokenizer to
    work with. Not changed by use apart from its cache of rendered templates.
    """

    def __init__(self, tokenizer: Tokenizer | PreTrainedTokenizerFast, chat_template: str | None = None) -> None:
        self._variables: dict[str, Any] = {}
        if isinstance(tokenizer, Tokenizer):
            backend = tokenizer
        else:
            backend, self._variables, own_template = _from_transformers(tokenizer)
            chat_template = chat_template or own_template
        if not chat_template:
            raise CheckpointError("This checkpoint has no chat template; choose an instruct (chat) checkpoint.")
        self._chat_template = chat_template
        self._parsing = _plain_copy(backend, keep_control=True)
        self._literal = _plain_copy(backend, keep_control=False)
        self._control = _control_ids(backend)
        self._newline = self._literal.encode("\n", add_special_tokens=False).ids
        self._prepends = self._find_prepending()
        self._layouts: dict[tuple[tuple[str, ...], bool], _Layout] = {}
        self._folds_system = False

    @property
    def control_ids(self) -> frozenset[int]:
        """Ids of the control tokens, which no content can produce."""
        return self._control

    def end_of_turn(self) -> frozenset[int]:
        """Ids of the token that the template writes after an assistant's answer (empty if it writes none)."""
        closing = self._layout(("user", "assistant"), False)
        tail = zip(closing.pieces[-1], closing.kinds[-1], strict=True)
        return frozenset(i for i, kind in tail if kind is TokenKind.ANSWER and i in self._control)

    def encode(self, turns: Sequence[Turn], *, generation_prompt: bool = False) -> Encoded:
        """Ids and kinds of `turns`; with `generation_prompt`, ready for the assistant's answer.

        The answer's kind includes the end-of-turn token. If the last turn is the assistant's, the ids of the turns
        before it with `generation_prompt=True` are a prefix of the result.
        """
        layout = self._layout(tuple(role for role, _ in turns), generation_prompt)
        ids, kinds = list(layout.pieces[0]), list(layout.kinds[0])
        for (role, content), piece, piece_kinds in zip(turns, layout.pieces[1:], layout.kinds[1:], strict=True):
            content_ids = self.content_ids(content)
            ids += content_ids
            kinds += [_KIND_OF_ROLE[role]] * len(content_ids)
            ids += piece
            kinds += piece_kinds
        return Encoded(ids, kinds)

    def content_ids(self, text: str) -> list[int]:
        """Ids of a content (stripped) with no control token parsed, none added."""
        text = text.strip()
        return self._checked(text, self._piece_ids(self._literal, text))

    def text(self, ids: Iterable[int]) -> str:
        """Text of `ids` without control tokens."""
        kept = [i for i in ids if i not in self._control]
        return str(self._parsing.decode(kept, skip_special_tokens=True))

    def _layout(self, roles: tuple[str, ...], generation_prompt: bool) -> _Layout:
        key = (roles, generation_prompt)
        if key not in self._layouts:
            self._layouts[key] = self._make_layout(roles, generation_prompt)
        return self._layouts[key]

    def _make_layout(self, roles: tuple[str, ...], generation_prompt: bool) -> _Layout:
        texts = self._template_texts(roles, generation_prompt)
        ids = [self._piece_ids(self._parsing, text, first=n == 0) for n, text in enumerate(texts)]
        kinds = [self._piece_kinds(piece, n > 0 and roles[n - 1] == "assistant") for n, piece in enumerate(ids)]
        if roles[-1:] == ("assistant",) and not generation_prompt:
            # Some templates open an answer differently once it is there (empty thoughts, say). What is trained on
            # must begin with what is asked with, so everything before the answer is taken from the prompt.
            prompt = self._layout(roles[:-1], True)
            ids, kinds = [*prompt.pieces, ids[-1]], [*prompt.kinds, kinds[-1]]
        return _Layout(ids, kinds)

    def _piece_kinds(self, piece: list[int], after_answer: bool) -> list[TokenKind]:
        """The answer owns the end-of-turn token that follows it, and blanks before that token."""
        end = next((n for n, i in enumerate(piece) if i in self._control), None) if after_answer else None
        if end is None or self.text(piece[:end]).strip():
            return [TokenKind.TEMPLATE] * len(piece)
        return [TokenKind.ANSWER] * (end + 1) + [TokenKind.TEMPLATE] * (len(piece) - end - 1)

    def _template_texts(self, roles: tuple[str, ...], generation_prompt: bool) -> list[str]:
        """The template's text before, between and after the contents."""
        problem = "it has no place for a message"
        for fold in [True] if self._folds_system else [False, True]:
            try:
                rendered = self._render(_placeholders(roles, fold), generation_prompt)
            except _TEMPLATE_FAILURES as error:
                problem = str(error)
                continue
            pieces = _MARKS.split(rendered)
            if [int(n) for n in pieces[1::2]] == list(range(len(roles))):
                self._folds_system = (fold and "system" in roles) or self._folds_system
                return pieces[::2]
        sequence = ", ".join(roles)
        raise CheckpointError(f"The chat template of this checkpoint cannot render the turns {sequence}: {problem}.")

    def _render(self, messages: list[dict[str, str]], generation_prompt: bool) -> str:
        from transformers.utils.chat_template_utils import render_jinja_template

        result: Any = render_jinja_template(
            conversations=[messages],
            chat_template=self._chat_template,
            add_generation_prompt=generation_prompt,
            enable_thinking=False,
            **self._variables,
        )
        return str(result[0][0])

    def _find_prepending(self) -> bool:
        """Whether the tokenizer puts a blank before a text, as SentencePiece does; only a first piece may have it."""
        alone = self._literal.encode("a", add_special_tokens=False).ids
        after = self._literal.encode("\na", add_special_tokens=False).ids
        rest = after[len(self._newline) :]
        return after[: len(self._newline)] == self._newline and bool(rest) and rest != alone

    def _piece_ids(self, tokenizer: Tokenizer, text: str, *, first: bool = False) -> list[int]:
        if self._prepends and not first:
            ids: list[int] = tokenizer.encode("\n" + text, add_special_tokens=False).ids
            if ids[: len(self._newline)] == self._newline:
                return ids[len(self._newline) :]
        return list(tokenizer.encode(text, add_special_tokens=False).ids)

    def _checked(self, text: str, ids: list[int]) -> list[int]:
        """`ids`, or those of the text's characters one by one where the vocabulary itself spells a control token."""
        if self._control.isdisjoint(ids):
            return ids
        pieces = (self._piece_ids(self._literal, character) for character in text)
        return [i for piece in pieces for i in piece if i not in self._control]


def _placeholders(roles: tuple[str, ...], fold_system: bool) -> list[dict[str, str]]:
    """Messages whose contents are marks; with `fold_system` the system's mark stands in the next message."""
    messages: list[dict[str, str]] = []
    folded = ""
    for number, role in enumerate(roles):
        mark = _MARK.format(number)
        if fold_system and role == "system":
            folded += mark + _NO_SYSTEM_GLUE
        else:
            messages.append({"role": role, "content": folded + mark})
            folded = ""
    return messages


def _from_transformers(tokenizer: Any) -> tuple[Tokenizer, dict[str, Any], str | None]:
    """Backend, template variables (bos_token and the like) and chat template of a transformers tokenizer."""
    backend = getattr(tokenizer, "backend_tokenizer", None)
    if not isinstance(backend, Tokenizer):
        raise CheckpointError("This checkpoint has no tokenizer.json; choose a checkpoint that has one.")
    named = {name: str(value) for name, value in tokenizer.special_tokens_map.items() if isinstance(value, str)}
    template = tokenizer.chat_template
    if isinstance(template, dict):
        template = template.get("default")
    return backend, named, template


def _plain_copy(tokenizer: Tokenizer, *, keep_control: bool) -> Tokenizer:
    """A copy without padding and truncation; without `keep_control`, no text becomes an added token.

    Not only special tokens count: checkpoints have added tokens such as <think> that are not marked as special, and
    for those the tokenizer's own switch does nothing. Runs of white space are text and stay.
    """
    state = json.loads(tokenizer.to_str())
    state["padding"] = state["truncation"] = None
    if not keep_control:
        words = tokenizer.get_vocab(with_added_tokens=False)
        kept = [t for t in state["added_tokens"] if _is_blank(t["content"]) and words.get(t["content"]) == t["id"]]
        state["added_tokens"] = kept
    return Tokenizer.from_str(json.dumps(state))


def _control_ids(tokenizer: Tokenizer) -> frozenset[int]:
    added = tokenizer.get_added_tokens_decoder()
    return frozenset(i for i, token in added.items() if token.special or not _is_blank(token.content))


def _is_blank(token: str) -> bool:
    return not token.replace("\u2581", "").strip()
