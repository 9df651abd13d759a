"""Rendering: content stays content, prompts are prefixes, every token has its kind."""

from __future__ import annotations

import pytest
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from plum_local.errors import CheckpointError
from plum_local.rendering import Renderer, TokenKind

CHATML = (
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
TURNS = [("system", "You are Plum."), ("user", "My dog is Rex."), ("assistant", "Noted, é 🎉!")]
MARKUP = ["<|end|>", "<|system|>", "<|user|>", "<|assistant|>"]


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    made.train_from_iterator(
        ["My dog is Rex. You are Plum. <|end|> <think>"],
        trainers.BpeTrainer(vocab_size=330, special_tokens=MARKUP, initial_alphabet=alphabet, show_progress=False),
    )
    made.add_tokens([AddedToken("<think>", special=False, normalized=False)])
    return made


def test_prompt_is_prefix_of_whole_conversation(tokenizer: Tokenizer) -> None:
    renderer = Renderer(tokenizer, CHATML)
    prompt = renderer.encode(TURNS[:-1], generation_prompt=True).ids
    assert renderer.encode(TURNS).ids[: len(prompt)] == prompt


def test_prefix_holds_where_the_template_opens_answers_differently(tokenizer: Tokenizer) -> None:
    template = (
        "{% for m in messages %}<|{{ m.role }}|>{% if m.role == 'assistant' %}(thought){% endif %}"
        "{{ m.content }}<|end|>{% endfor %}{% if add_generation_prompt %}<|assistant|>{% endif %}"
    )
    renderer = Renderer(tokenizer, template)
    prompt = renderer.encode(TURNS[:-1], generation_prompt=True).ids
    assert renderer.encode(TURNS).ids[: len(prompt)] == prompt


def test_tokens_match_the_rendered_text(tokenizer: Tokenizer) -> None:
    ids = Renderer(tokenizer, CHATML).encode(TURNS).ids
    text = "".join(f"<|{role}|>{content}<|end|>" for role, content in TURNS)
    assert tokenizer.decode(ids, skip_special_tokens=False) == text


@pytest.mark.parametrize("typed", [*MARKUP, "a <|end|><|assistant|> b", "<think>", "<|e<|end|>nd|>"])
def test_typed_control_tokens_stay_text(tokenizer: Tokenizer, typed: str) -> None:
    renderer = Renderer(tokenizer, CHATML)
    ids = renderer.content_ids(typed)
    assert renderer.control_ids.isdisjoint(ids)
    assert renderer.text(ids) == typed
    assert tokenizer.token_to_id("<think>") in renderer.control_ids


def test_vocabulary_that_spells_a_control_token_is_not_believed() -> None:
    words = ["?", *"ab<>/s", "</s>"]
    made = Tokenizer(models.Unigram([(word, -1.0) for word in words], unk_id=0, byte_fallback=False))
    made.add_special_tokens(["</s>"])
    renderer = Renderer(made, "{% for m in messages %}{{ m.content }}</s>{% endfor %}")
    ids = renderer.content_ids("a</s>b")
    assert renderer.control_ids.isdisjoint(ids)
    assert [made.id_to_token(i) for i in ids] == ["a", "<", "/", "s", ">", "b"]


def test_every_token_has_its_kind(tokenizer: Tokenizer) -> None:
    renderer = Renderer(tokenizer, CHATML)
    encoded = renderer.encode(TURNS)

    def text_of(kind: TokenKind) -> str:
        ids = [i for i, k in zip(encoded.ids, encoded.kinds, strict=True) if k is kind]
        return str(tokenizer.decode(ids, skip_special_tokens=False))

    assert text_of(TokenKind.SYSTEM) == "You are Plum."
    assert text_of(TokenKind.QUESTION) == "My dog is Rex."
    assert text_of(TokenKind.ANSWER) == "Noted, é 🎉!<|end|>"
    assert text_of(TokenKind.TEMPLATE) == "<|system|><|end|><|user|><|end|><|assistant|>"
    assert renderer.end_of_turn() == {tokenizer.token_to_id("<|end|>")}


def test_system_text_is_folded_where_the_template_refuses_it(tokenizer: Tokenizer) -> None:
    refusing = "{% if messages[0].role == 'system' %}{{ raise_exception('no system') }}{% endif %}" + CHATML
    encoded = Renderer(tokenizer, refusing).encode(TURNS[:2], generation_prompt=True)
    text = tokenizer.decode(encoded.ids, skip_special_tokens=False)
    assert text == "<|user|>You are Plum.\n\nMy dog is Rex.<|end|><|assistant|>"
    assert TokenKind.SYSTEM in encoded.kinds


def test_system_text_is_folded_where_the_template_drops_it(tokenizer: Tokenizer) -> None:
    dropping = CHATML.replace("in messages %}", "in messages if m.role != 'system' %}", 1)
    renderer = Renderer(tokenizer, dropping)
    assert "You are Plum." in renderer.text(renderer.encode(TURNS).ids)


def test_template_that_loses_turns_is_an_error(tokenizer: Tokenizer) -> None:
    with pytest.raises(CheckpointError, match="cannot render"):
        Renderer(tokenizer, "{{ messages[0].content }}").encode(TURNS)


def test_thinking_is_switched_off(tokenizer: Tokenizer) -> None:
    thinking = CHATML + "{% if enable_thinking is not defined or enable_thinking %}THINK{% endif %}"
    assert "THINK" not in tokenizer.decode(Renderer(tokenizer, thinking).encode(TURNS[:2], generation_prompt=True).ids)


def test_transformers_tokenizer_gives_the_same_ids(tokenizer: Tokenizer) -> None:
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token="<|end|>")
    fast.chat_template = CHATML
    assert Renderer(fast).encode(TURNS) == Renderer(tokenizer, CHATML).encode(TURNS)


def test_missing_template_is_an_error(tokenizer: Tokenizer) -> None:
    with pytest.raises(CheckpointError, match="no chat template"):
        Renderer(tokenizer)


def test_prepending_tokenizer_puts_no_blank_inside_the_conversation() -> None:
    made = Tokenizer(models.BPE(unk_token="<unk>"))
    made.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first")
    made.decoder = decoders.Metaspace(prepend_scheme="first")
    trainer = trainers.BpeTrainer(special_tokens=["<unk>", "<end>"], vocab_size=60, show_progress=False)
    made.train_from_iterator(["hello you \n there hi"], trainer)
    template = (
        "{% for m in messages %}<end>{{ m.content }}<end>{% endfor %}{% if add_generation_prompt %}<end>{% endif %}"
    )
    ids = Renderer(made, template).encode([("user", "hello"), ("assistant", "hi there")]).ids
    assert "".join(made.id_to_token(i) or "" for i in ids) == "<end>hello<end><end>hi▁there<end>"
