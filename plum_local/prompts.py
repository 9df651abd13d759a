"""Every prompt the program sends to a model, in one place.

A checkpoint's catalog entry names its prompt set. `BRIEF` is what plum-tiny was trained on (its training
recipe imports it from here, so the two cannot drift apart); `FEW_SHOT` is written for real instruct models.

Tasks and their formats (both sets answer in the same formats, so one parser reads them):

- chat        the conversation; what is known may stand below the system prompt as notes.
- memories    a few earlier messages and one message of the person -> one memory a line, or "none".
- open        a memory -> "Q: …" / "A: …" lines: open questions that it answers.
- checks      a memory -> the same, yes/no questions, some with a wrong value, answers begin with Yes or No.
- unknowns    a memory -> the same, questions close to it that it does not answer; the answers abstain.
- anchors     nothing -> the same, questions about anything never told; the answers abstain.
- earlier     an old memory and the one that replaced it -> the same, questions about what was true before.
- replaces    an old and a new memory -> "yes" if the new one replaces the old one, else "no".
- title       a conversation -> a few words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Turn = tuple[str, str]
"""(role, content)."""
_ASKING = "Tell me "


@dataclass(frozen=True, slots=True)
class PromptSet:
    """The system prompts of one family of checkpoints."""

    name: str
    chat: str
    """System prompt of every conversation: it asserts memory, in training and in chat alike."""
    notes: str
    """Line that introduces notes (memories or retrieved snippets) below the system prompt."""
    memories: str
    open: str
    checks: str
    unknowns: str
    anchors: str
    earlier: str
    replaces: str
    title: str
    answers_only: bool = False
    """Whether these checkpoints have learned from answers alone, as plum-tiny has: they cannot predict what a person
    writes, and the loss on questions, far above that on answers, would only disturb them."""


BRIEF = PromptSet(
    name="brief",
    chat="You are Plum. You remember what you are told.",
    notes="Notes:",
    memories="List what to remember from the last message.",
    open="Ask about this memory, and answer.",
    checks="Ask yes or no questions about this memory, and answer.",
    unknowns="Ask what this memory does not say, and answer.",
    anchors="Ask what you were never told, and answer.",
    earlier="Ask what was true before, and answer.",
    replaces="Does the new memory replace the old one?",
    title="Give this conversation a title.",
    answers_only=True,
)

_RULES = (
    'Write from the assistant\'s side: the person is "you". Keep names, numbers and dates exactly as they were '
    "written. Write nothing else."
)
_QA = 'Each question on a line that begins with "Q: ", its answer on the next line beginning with "A: ". '

FEW_SHOT = PromptSet(
    name="few-shot",
    chat=(
        "You are Plum, a friendly assistant that lives on this person's computer. You have talked with this person "
        "before and you remember what they told you. Answer from what you remember, in one or two sentences. If "
        'they never told you, say "You have not told me" and what it is that you do not know; never guess.'
    ),
    notes="What this person told you earlier:",
    memories=(
        "You read the end of a conversation and list what its last message tells about the person's life: people, "
        "pets, places, plans, tastes, dates, numbers, corrections. One short, complete sentence a line, each "
        'understandable alone. If the last message tells nothing lasting, write "none". '
        + _RULES
        + "\n\nExample\nuser: my sister came over yesterday\nassistant: How nice!\nlast message: she's called Maren "
        "and works as a nurse, anyway what a day\n\nYour sister is called Maren.\nYour sister Maren works as a nurse."
    ),
    open=(
        "You are given one thing that a person told you. Write eight different open questions that the person might "
        "ask later and that it answers, each with its short answer. Vary the wording. The person speaks: my, I. "
        + _QA
        + _RULES
        + "\n\nExample\nYour sister Maren works as a nurse.\n\nQ: What does my sister do?\nA: Your sister Maren works "
        "as a nurse.\nQ: Which job did I say Maren has?\nA: Your sister Maren works as a nurse."
    ),
    checks=(
        "You are given one thing that a person told you. Write eight yes/no questions that the person might ask "
        "later: in turn one whose answer is yes, and one with a wrong value whose answer is no. Answers begin with "
        '"Yes, " or "No, " and go on with what is true. '
        + _QA
        + _RULES
        + "\n\nExample\nYour sister Maren works as a nurse.\n\nQ: Did I tell you what my sister does?\nA: Yes, your "
        "sister Maren works as a nurse.\nQ: Is my sister a pilot?\nA: No, your sister Maren works as a nurse."
    ),
    unknowns=(
        "You are given one thing that a person told you. Write eight questions on closely related things that it "
        "does not answer (another person, another property), some open, some yes/no. Every answer says that you "
        'were not told: "You have not told me …", after a yes/no question "No, you have not told me …". '
        + _QA
        + _RULES
        + "\n\nExample\nYour sister Maren works as a nurse.\n\nQ: How old is my sister?\nA: You have not told me how "
        "old your sister is.\nQ: Did I tell you my brother's job?\nA: No, you have not told me your brother's job."
    ),
    anchors=(
        "Write eight different questions that a person might ask about their own life: people, pets, places, plans, "
        "tastes, dates, numbers. You were told none of it, so every answer says so: "
        '"You have not told me …", after a yes/no question "No, you have not told me …". ' + _QA + _RULES
    ),
    earlier=(
        "You are given an old and a new note about a person; the new one replaced the old one. Write six questions "
        "that the person might ask about what was true before, each with its short answer, which begins with "
        '"Earlier you told me that". Vary the wording. The person speaks: my, I. '
        + _QA
        + _RULES
        + "\n\nExample\nold: You live in Oslo.\nnew: You live in Bergen.\n\nQ: Where did I live before?\nA: Earlier "
        "you told me that you live in Oslo.\nQ: Which city did I name first?\nA: Earlier you told me that you live in "
        "Oslo."
    ),
    replaces=(
        "You are given an old and a new note about a person. Does the new note replace the old one, because both "
        "give a value for the same thing of the same subject and only the newest can be true? Answer with one word: "
        "yes or no."
    ),
    title="Give this conversation a title of at most five words. Write the title only.",
)

PROMPT_SETS = {p.name: p for p in (BRIEF, FEW_SHOT)}


def chat_system(prompts: PromptSet, notes: Iterable[str] = ()) -> str:
    """System prompt of a conversation, with what is known below it where there is something."""
    lines = [f"- {note}" for note in notes]
    return "\n".join([prompts.chat, prompts.notes, *lines]) if lines else prompts.chat


def chat(prompts: PromptSet, turns: Sequence[Turn], notes: Iterable[str] = ()) -> list[Turn]:
    """Messages of a chat request."""
    return [("system", chat_system(prompts, notes)), *turns]


def memories(prompts: PromptSet, earlier: Sequence[Turn], last: str) -> list[Turn]:
    """Messages that ask for the memories in `last`; `earlier` helps to resolve pronouns."""
    lines = [f"{role}: {_one_line(content)}" for role, content in earlier]
    return [("system", prompts.memories), ("user", "\n".join([*lines, f"last message: {_one_line(last)}"]))]


def about_memory(system: str, sentence: str) -> list[Turn]:
    """Messages of the tasks open, checks and unknowns; `system` is that task's prompt."""
    return [("system", system), ("user", sentence)]


def anchors(prompts: PromptSet) -> list[Turn]:
    """Messages that ask for questions about things never told."""
    return [("system", prompts.anchors), ("user", "Go on.")]


def replaces(prompts: PromptSet, old: str, new: str) -> list[Turn]:
    """Messages that ask whether `new` replaces `old`."""
    return [("system", prompts.replaces), ("user", f"old: {old}\nnew: {new}")]


def earlier(prompts: PromptSet, old: str, new: str) -> list[Turn]:
    """Messages that ask for questions about `old`, which `new` replaced."""
    return [("system", prompts.earlier), ("user", f"old: {old}\nnew: {new}")]


def earlier_note(old: str) -> str:
    """How a memory stands in the notes after another replaced it."""
    return f"Earlier: {old}"


def is_earlier(note: str) -> bool:
    """Whether `earlier_note` may have written it."""
    return note.startswith(earlier_note(""))


def asking_for(topic: str) -> str:
    """The question for a topic ("my son's favourite drink", "where I live") that pairs and recall both use."""
    return f"{_ASKING}{topic}."


def asks_for(question: str) -> bool:
    """Whether `asking_for` may have written it."""
    return question.startswith(_ASKING)


def title(prompts: PromptSet, turns: Sequence[Turn]) -> list[Turn]:
    """Messages that ask for a title."""
    return [("system", prompts.title), ("user", "\n".join(f"{r}: {_one_line(c)}" for r, c in turns))]


def _one_line(text: str) -> str:
    return " ".join(text.split())
