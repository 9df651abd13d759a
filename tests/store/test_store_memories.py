"""Memories, pairs, counts, and finding them by words."""

from __future__ import annotations

import pytest

from plum_local.errors import StoreError
from plum_local.records import Memory, MemoryState, PairKind, QAPair, Role, Split
from plum_local.store import Store


def _tell(store: Store, *sentences: str) -> list[Memory]:
    conversation = store.new_conversation("talk")
    told = store.add_message(conversation.id, "user", " and ".join(sentences))
    return [store.add_memory(sentence, told.id) for sentence in sentences]


def _pair(memory: Memory | None, question: str, split: Split = Split.TRAIN, kind: PairKind = PairKind.OPEN) -> QAPair:
    return QAPair("", memory.id if memory else None, question, "An answer.", kind, split)


def test_a_memory_knows_where_and_when_it_was_told(store: Store) -> None:
    (memory,) = _tell(store, "Your dog is called Bo.")
    source = store.message(memory.source_message_id)
    assert (memory.conversation_id, memory.date, memory.state) == (source.conversation_id, source.created, "noted")
    assert store.memory(memory.id) == memory == store.memories()[0]
    dated = store.add_memory("You moved.", source.id, date="2020-05-01T00:00:00Z")
    assert dated.date == "2020-05-01T00:00:00Z"


def test_memories_are_chosen_by_state_and_conversation(store: Store) -> None:
    one, two = _tell(store, "One.", "Two.")
    (three,) = _tell(store, "Three.")
    learned = store.set_memory_state(two.id, MemoryState.LEARNED)
    assert store.memories([MemoryState.LEARNED]) == [learned]
    assert store.memories([MemoryState.NOTED, MemoryState.LEARNED], one.conversation_id) == [one, learned]
    assert store.memories(conversation_id=three.conversation_id) == [three]
    assert store.memories([]) == []


def test_a_correction_supersedes_the_earlier_memory(store: Store) -> None:
    old, new = _tell(store, "You live in Ost.", "You live in Wick.")
    gone = store.supersede(old.id, new.id)
    assert (gone.state, gone.superseded_by) == (MemoryState.SUPERSEDED, new.id)
    assert store.memory(old.id) == gone
    assert store.memory(new.id) == new
    with pytest.raises(StoreError, match="cannot replace itself"):
        store.supersede(new.id, new.id)


def test_what_a_person_corrects_leaves_no_pair_that_says_the_old_value(store: Store) -> None:
    first, second = _tell(store, "You live in Ost.", "You live in Wick.")
    store.supersede(first.id, second.id)
    ask = ("Where?", "There.", PairKind.OPEN, Split.TRAIN)
    store.add_pairs([QAPair("", first.id, *ask), QAPair("", second.id, *ask), QAPair("", None, *ask)])
    store.correct(second.id, "You live in Holm.")
    assert [pair.memory_id for pair in store.pairs()] == [None]


def test_pairs_are_chosen_by_memory_split_and_kind(store: Store) -> None:
    memory, other = _tell(store, "A.", "B.")
    made = store.add_pairs(
        [_pair(memory, "q1"), _pair(memory, "q2", Split.PROBE), _pair(other, "q3", kind=PairKind.NO), _pair(None, "q4")]
    )
    assert len({pair.id for pair in made}) == 4
    assert store.pairs() == made
    assert store.pairs(memory.id) == made[:2]
    assert store.pairs(split=Split.PROBE) == [made[1]]
    assert store.pairs(other.id, Split.TRAIN, PairKind.NO) == [made[2]]
    assert store.anchors() == store.anchors(Split.TRAIN) == [made[3]]
    assert store.anchors(Split.PROBE) == []


def test_deleting_pairs_and_memories(store: Store) -> None:
    memory, other = _tell(store, "A.", "B.")
    made = store.add_pairs([_pair(memory, "q1"), _pair(memory, "q2"), _pair(other, "q3")])
    assert store.delete_pairs(ids=[made[0].id]) == 1
    assert store.delete_pairs(memory.id) == 1
    assert store.pairs() == [made[2]]
    store.delete_memory(other.id)
    assert store.pairs() == []
    assert store.memories() == [memory]


def test_what_was_forgotten_withholds_its_message(store: Store) -> None:
    conversation = store.new_conversation()
    said = [store.add_message(conversation.id, "user", text).id for text in ("A.", "B.", "C.", "D.")]
    old, deleted, new, forgotten = (store.add_memory(f"Memory {n}.", message) for n, message in enumerate(said))
    assert store.withheld() == set()
    store.delete_memory(deleted.id)
    store.set_memory_state(forgotten.id, MemoryState.FORGOTTEN)
    store.supersede(old.id, new.id)
    assert store.withheld() == {said[1], said[3]}


def test_pairs_for_a_memory_that_is_gone_are_refused_together(store: Store) -> None:
    (memory,) = _tell(store, "A.")
    orphan = QAPair("", "gone", "q", "a", PairKind.OPEN, Split.TRAIN)
    with pytest.raises(StoreError, match="There is no memory gone"):
        store.add_pairs([_pair(memory, "q1"), orphan])
    assert store.pairs() == []


def test_counts(store: Store) -> None:
    one, two, three = _tell(store, "A.", "B.", "C.")
    store.set_memory_state(two.id, MemoryState.LEARNED)
    store.supersede(one.id, three.id)
    counts = store.counts()
    assert (counts.conversations, counts.messages, counts.unconsolidated) == (1, 1, 1)
    assert (counts.noted, counts.learned, counts.fading, counts.superseded, counts.forgotten) == (1, 1, 0, 1, 0)


def test_search_finds_messages_with_all_words(store: Store) -> None:
    conversation = store.new_conversation("Trips")
    first = store.add_message(conversation.id, "user", "We walked\nto the old lighthouse")
    store.add_message(conversation.id, "assistant", "How was the walk?")
    (hit,) = store.search("walking lighthouse")
    assert (hit.message_id, hit.conversation_id, hit.title, hit.role) == (
        first.id, conversation.id, "Trips", Role.USER,
    )  # fmt: skip
    assert hit.snippet == "We walked to the old lighthouse"
    assert len(store.search("walk")) == 2
    assert len(store.search("walk", limit=1)) == 1
    assert store.search("lightho")[0].message_id == first.id
    assert store.search("lighthouse cathedral") == []


def test_the_message_that_is_most_about_it_comes_first(store: Store) -> None:
    conversation = store.new_conversation()
    store.add_message(
        conversation.id, "user", "a long message about many things, one of them rhubarb " + "and so on " * 20
    )
    best = store.add_message(conversation.id, "user", "rhubarb, rhubarb!")
    assert store.search("rhubarb")[0].message_id == best.id


def test_words_that_stand_everywhere_must_be_there_but_rank_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plum_local.store.search._COMMON_FROM", 4)
    conversation = store.new_conversation()
    texts = ("plum plum plum", "plum cake", "plum cake cake", "plumage", "a plum", "cake")
    ids = {text: store.add_message(conversation.id, "user", text).id for text in texts}

    def found(text: str, limit: int = 20) -> list[str]:
        there = {i: t for t, i in ids.items()}
        return [there[hit.message_id] for hit in store.search(text, limit)]

    assert found("plum") == ["a plum", "plum cake cake", "plum cake", "plum plum plum"]  # the newest first
    assert found("plum", 2) == ["a plum", "plum cake cake"]
    assert found("plum cake") == ["plum cake cake", "plum cake"]  # the best first, and not "cake" alone
    assert found("cake plum") == ["plum cake cake", "plum cake"]
    assert found("cak") == ["cake", "plum cake cake", "plum cake"]
    assert found("pluma") == ["plumage"]
    assert found("plum zebra") == []


def test_search_follows_changes_of_a_message(store: Store) -> None:
    conversation = store.new_conversation()
    reply = store.add_message(conversation.id, "assistant", "apples")
    store.set_message(reply.id, "pears")
    assert store.search("apples") == []
    assert store.search("pear")[0].message_id == reply.id


ODD = [
    '"',
    "'",
    "*",
    "NEAR(",
    "a OR",
    "AND",
    "NOT x",
    "-x",
    "col:x",
    "^x",
    "(((",
    "{x}",
    "\x00",
    "\udcff",
    "",
    " ",
    "☕",
]


@pytest.mark.parametrize("text", [*ODD, 'it\'s "quoted" AND (odd) NEAR/2 *', "naïve café", "日本語 テスト", "%", "\\"])
def test_any_text_can_be_searched_for(store: Store, text: str) -> None:
    (memory,) = _tell(store, "Somebody said " + text + " once.")
    assert isinstance(store.search(text), list)
    assert isinstance(store.search_memories(text), list)
    assert store.search("somebody once")[0].message_id == memory.source_message_id


def test_a_phrase_with_syntax_in_it_is_found_as_text(store: Store) -> None:
    (memory,) = _tell(store, 'Your "AND gate" (the blue one) isn\'t NOT here.')
    for text in ('"AND gate"', "(the blue", "isn't NOT", "AND"):
        assert [hit.message_id for hit in store.search(text)] == [memory.source_message_id]


def test_a_question_finds_its_memory(store: Store) -> None:
    sister, dog, _ = _tell(store, "Your sister is called Maren.", "Your dog is called Bo.", "You like café visits.")
    assert store.search_memories("What is my sister's name?") == [sister]
    assert store.search_memories("did I tell you about my dogs", 1) == [dog]
    assert store.search_memories("CAFE")[0].sentence == "You like café visits."
    assert store.search_memories("What is my boss's name?") == []


def test_only_memories_that_hold_are_retrieved(store: Store) -> None:
    old, new = _tell(store, "Your office is in Ost.", "Your office is in Wick.")
    store.supersede(old.id, new.id)
    assert store.search_memories("where is my office") == [new]
    assert len(store.search_memories("where is my office", states=None)) == 2
    store.set_memory_state(new.id, MemoryState.FORGOTTEN)
    assert store.search_memories("where is my office") == []
