"""Conversations as trees of messages."""

from __future__ import annotations

import pytest

from plum_local.errors import StoreError
from plum_local.records import Credit, MessageStatus, Role
from plum_local.store import Store


def _contents(messages: list) -> list[str]:  # type: ignore[type-arg]
    return [message.content for message in messages]


def test_messages_follow_each_other(store: Store) -> None:
    conversation = store.new_conversation()
    assert store.thread(conversation.id) == []
    question = store.add_message(conversation.id, "user", "hello")
    reply = store.add_message(conversation.id, Role.ASSISTANT, "hi")
    assert (question.parent_id, reply.parent_id) == (None, question.id)
    assert store.thread(conversation.id) == [question, reply] == store.messages(conversation.id)
    assert store.message(reply.id) == reply
    assert (reply.role, reply.status, reply.consolidated) == (Role.ASSISTANT, MessageStatus.COMPLETE, False)


def test_what_was_said_earlier_keeps_its_date(store: Store) -> None:
    day = "2024-02-29T12:00:00Z"
    conversation = store.new_conversation("old", created=day)
    message = store.add_message(conversation.id, "user", "my dog is called Rex", created=day)
    assert store.message(message.id).created == day
    assert store.add_memory("Your dog is called Rex.", message.id).date == day
    found = store.conversation(conversation.id)
    assert (found.created, found.updated) == (day, day)


def test_a_cancelled_turn_is_kept_and_marked(store: Store) -> None:
    conversation = store.new_conversation()
    store.add_message(conversation.id, "user", "tell me a story")
    reply = store.add_message(conversation.id, "assistant", "", status=MessageStatus.CANCELLED)
    store.set_message(reply.id, "Once upon")
    assert store.message(reply.id).status is MessageStatus.CANCELLED
    store.finish_reply(reply.id, "Once upon a", MessageStatus.CANCELLED)
    assert store.thread(conversation.id)[-1].content == "Once upon a"
    assert store.finish_reply(reply.id, "Once upon a time.").status is MessageStatus.COMPLETE
    assert store.thread(conversation.id)[-1] == store.message(reply.id)


def test_a_regenerated_reply_is_a_sibling(store: Store) -> None:
    conversation = store.new_conversation()
    question = store.add_message(conversation.id, "user", "q")
    first = store.add_message(conversation.id, "assistant", "first")
    second = store.add_message(conversation.id, "assistant", "second", parent_id=question.id)
    assert store.siblings(first.id) == [first, second] == store.siblings(second.id)
    assert _contents(store.thread(conversation.id)) == ["q", "second"]
    assert _contents(store.thread(conversation.id, first.id)) == ["q", "first"]


def test_an_edited_first_question_begins_a_second_branch(store: Store) -> None:
    conversation = store.new_conversation()
    first = store.add_message(conversation.id, "user", "helo")
    store.add_message(conversation.id, "assistant", "what?")
    edited = store.add_sibling(first.id, "hello")
    assert edited.parent_id is None
    assert _contents(store.thread(conversation.id)) == ["hello"]
    assert _contents(store.siblings(first.id)) == ["helo", "hello"]


def test_selecting_a_branch_goes_to_its_newest_end(store: Store) -> None:
    conversation = store.new_conversation()
    root = store.add_message(conversation.id, "user", "q")
    left = store.add_message(conversation.id, "assistant", "left")
    store.add_message(conversation.id, "user", "left next")
    store.add_message(conversation.id, "assistant", "old", parent_id=None)
    store.add_message(conversation.id, "assistant", "right", parent_id=root.id)
    assert _contents(store.select_leaf(conversation.id, left.id)) == ["q", "left", "left next", "old"]
    assert store.add_message(conversation.id, "user", "more").parent_id == store.thread(conversation.id)[-2].id


def test_siblings_of_first_messages_stay_in_their_conversation(store: Store) -> None:
    one, two = store.new_conversation(), store.new_conversation()
    first = store.add_message(one.id, "user", "one")
    store.add_message(two.id, "user", "two")
    assert store.siblings(first.id) == [first]


def test_a_parent_from_another_conversation_is_refused(store: Store) -> None:
    one, two = store.new_conversation(), store.new_conversation()
    first = store.add_message(one.id, "user", "one")
    with pytest.raises(StoreError, match="is not in conversation"):
        store.add_message(two.id, "user", "two", parent_id=first.id)
    with pytest.raises(StoreError, match="is not in conversation"):
        store.thread(two.id, first.id)
    assert store.messages(two.id) == []


@pytest.mark.parametrize("call", ["conversation", "thread", "message", "siblings", "memory", "run", "delete_memory"])
def test_what_is_not_there_is_one_sentence(store: Store, call: str) -> None:
    with pytest.raises(StoreError, match=r"There is no .* nothing"):
        getattr(store, call)("nothing")


def test_the_conversation_last_written_to_comes_first(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    times = iter(f"2026-01-01T00:00:{second:02}Z" for second in range(60))
    monkeypatch.setattr("plum_local.store.conversations.now", lambda: next(times))
    old, new = store.new_conversation("old"), store.new_conversation("new")
    assert [c.id for c in store.conversations()] == [new.id, old.id]
    store.add_message(old.id, "user", "hello again")
    assert store.latest_conversation() == store.conversation(old.id)
    assert [c.id for c in store.conversations(limit=1, offset=1)] == [new.id]


def test_renaming_and_archiving(store: Store) -> None:
    conversation = store.new_conversation()
    assert store.rename(conversation.id, "Cats").title == "Cats"
    assert store.archive(conversation.id).archived
    assert store.conversations() == []
    assert store.latest_conversation() is None
    assert store.conversations(archived=True) == [store.conversation(conversation.id)]
    assert store.archive(conversation.id, False).archived is False
    assert store.conversation(conversation.id).title == "Cats"


def test_a_conversation_of_thousands_of_messages_can_be_read_and_deleted(store: Store) -> None:
    conversation = store.new_conversation()
    with store.transaction():
        for number in range(2500):
            store.add_message(conversation.id, "user" if number % 2 == 0 else "assistant", f"m{number}")
    assert _contents(store.thread(conversation.id)) == [f"m{number}" for number in range(2500)]
    first = store.messages(conversation.id)[0]
    assert len(store.select_leaf(conversation.id, first.id)) == 2500
    store.delete_conversation(conversation.id)
    assert store.counts().messages == 0


def test_consolidated_messages_are_not_taken_again(store: Store) -> None:
    one, two, empty = store.new_conversation(), store.new_conversation(), store.new_conversation()
    first = store.add_message(one.id, "user", "a")
    second = store.add_message(two.id, "user", "b")
    store.add_message(empty.id, "assistant", "only a greeting")
    store.archive(two.id)
    assert [c.id for c in store.unconsolidated_conversations()] == [one.id, two.id]
    store.mark_consolidated([first.id])
    assert [c.id for c in store.unconsolidated_conversations()] == [two.id]
    assert store.message(first.id).consolidated
    store.mark_consolidated([second.id, *("x" * 3 for _ in range(1200))])
    assert store.unconsolidated_conversations() == []
    store.add_message(one.id, "user", "new")
    assert [c.id for c in store.unconsolidated_conversations()] == [one.id]


def test_a_draft_is_kept_until_it_is_emptied(store: Store) -> None:
    conversation = store.new_conversation()
    assert store.draft(conversation.id) == ""
    store.set_draft(conversation.id, "half a")
    store.set_draft(conversation.id, "half a sentence")
    assert store.draft(conversation.id) == "half a sentence"
    store.set_draft(conversation.id, "")
    assert store.draft(conversation.id) == ""


def test_undecodable_input_is_stored_as_question_marks(store: Store) -> None:
    conversation = store.new_conversation("t\udcff\x00t")
    assert store.conversation(conversation.id).title == "t?t"
    message = store.add_message(conversation.id, "user", "caf\udce9 ☕\x00")
    assert store.message(message.id).content == message.content == "caf? ☕"


def test_many_messages_are_added_below_one_another(store: Store) -> None:
    conversation = store.new_conversation()
    first = store.add_message(conversation.id, "user", "one")
    store.add_messages(conversation.id, [(Role.ASSISTANT, "two"), (Role.USER, "three rhubarbs")], created="2025-01-06")
    thread = store.thread(conversation.id)
    assert [(m.role, m.content) for m in thread] == [
        (Role.USER, "one"), (Role.ASSISTANT, "two"), (Role.USER, "three rhubarbs"),
    ]  # fmt: skip
    assert (thread[1].parent_id, thread[2].created) == (first.id, "2025-01-06")
    assert store.search("rhubarb")[0].message_id == thread[2].id
    assert store.conversation(conversation.id).updated == "2025-01-06"
    store.add_messages(conversation.id, [])
    assert len(store.thread(conversation.id)) == 3


def test_what_a_reply_rests_on_goes_with_what_it_names(store: Store) -> None:
    there, here = store.new_conversation("Boats"), store.new_conversation()
    told = store.add_message(there.id, "user", "My boat is green.")
    memory = store.add_memory("Your boat is green.", told.id)
    replies = [store.add_message(here.id, "assistant", text) for text in ("Green.", "Green, you said.", "Hello!")]
    credits = [
        Credit("from notes", memory.sentence, memory_id=memory.id),
        Credit("read again in", "Boats", conversation_id=there.id),
    ]
    for reply, credit in zip(replies, credits, strict=False):
        store.add_credit(reply.id, credit)
    assert store.credits(here.id) == {replies[0].id: credits[0], replies[1].id: credits[1]}
    assert store.credits(there.id) == {}
    store.delete_memory(memory.id)
    assert list(store.credits(here.id)) == [replies[1].id]
    store.delete_conversation(there.id)
    assert store.credits(here.id) == {}
    with pytest.raises(StoreError):
        store.add_credit("gone", credits[0])
