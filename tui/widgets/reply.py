"""Markdown as replies are shown; apart from the turns, because it takes long to import and the first frame has none."""

from __future__ import annotations

from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from textual.await_complete import AwaitComplete
from textual.content import Content
from textual.widgets import Markdown
from textual.widgets.markdown import MarkdownFence

from tui.text import first_words, visible
from tui.widgets.tables import Table


class CodeBlock(MarkdownFence):
    """Code in a frame that says what it is and how it is copied."""

    def __init__(self, markdown: Markdown, token: Token, code: str) -> None:
        super().__init__(markdown, token, code)
        self.border_title = Content(first_words(token.info, 20) or "code")
        self.border_subtitle = "click copies"


class Reply(Markdown):
    """What the model wrote; its links are not opened here, and HTML in it is text like any other."""

    BLOCKS = Markdown.BLOCKS | {"fence": CodeBlock, "code_block": CodeBlock, "table_open": Table}

    def __init__(self, said: str) -> None:
        super().__init__(visible(said), parser_factory=_parser, open_links=False, classes="said")

    def update(self, markdown: str) -> AwaitComplete:
        """Show all of `markdown`, with nothing between its last block and what stands below."""
        updated = super().update(markdown)

        async def close_up() -> None:
            await updated
            if self.children:
                margin = self.children[-1].styles.margin
                self.children[-1].styles.margin = (margin.top, margin.right, 0, margin.left)

        return AwaitComplete(close_up())


def last_code(said: str) -> str:
    """The code of the last fenced block; "" if there is none."""
    tokens: list[Any] = [token for token in _parser().parse(said) if token.type == "fence"]
    return str(tokens[-1].content) if tokens else ""


def _parser() -> MarkdownIt:
    # The default parser would make HTML disappear.
    return MarkdownIt("gfm-like", {"html": False})
