"""Tables in replies: as wide as there is room, and drawn on while they stream in."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.containers import VerticalScroll
from tui_helpers import wait_until

from tui.widgets.reply import Reply
from tui.widgets.tables import Table

_TABLE = """Before

| Name | Age | What they do |
|:--|--:|---|
| **Maren** | 34 | keeps `bees` and sells honey at the market on every second Saturday |
| 漢字 😀 | 7 | [x] [link](http://a.b) |
| only |

After"""


class Page(App[None]):
    def __init__(self, said: str) -> None:
        super().__init__()
        self.reply = Reply(said)

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield self.reply


def rows(app: Page) -> list[str]:
    lines = ("".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips())
    return [line.strip() for line in lines if line.strip()]


async def test_a_table_stands_in_columns_and_wraps_where_there_is_no_room() -> None:
    app = Page(_TABLE)
    async with app.run_test(size=(100, 30)) as pilot:
        await wait_until(lambda: "After" in rows(app))
        assert rows(app) == [
            "Before",
            "Name    │ Age │ What they do",
            "────────┼─────┼──────────────────────────────────────────────────────────────────",
            "Maren   │  34 │ keeps bees and sells honey at the market on every second Saturday",
            "漢字 😀 │   7 │ [x] link",
            "only    │     │",
            "After",
        ]
        await pilot.resize_terminal(40, 30)
        await wait_until(lambda: sum(row.startswith("│     │") for row in rows(app)) >= 3)
        said = [row.split("│")[-1].strip() for row in rows(app) if row.startswith(("Maren", "│     │"))]
        assert " ".join(said) == "keeps bees and sells honey at the market on every second Saturday"
        assert all(len(row) <= 40 for row in rows(app))
        await pilot.resize_terminal(12, 30)
        await wait_until(lambda: any("┼─" in row for row in rows(app)) and "After" not in rows(app))


async def test_rows_that_stream_in_are_added_and_the_text_can_be_selected() -> None:
    app = Page("")
    async with app.run_test(size=(60, 20)):
        await app.reply.append("| a | b |\n|---|---|\n| 1 | 2")
        await wait_until(lambda: len(rows(app)) == 3)
        table = app.query_one(Table)
        await app.reply.append(" |\n| 3 | 4 |")
        await app.reply.append("\n| longer | 6 |\n\nDone.")
        await wait_until(lambda: "Done." in rows(app))
        assert rows(app) == ["a      │ b", "───────┼──", "1      │ 2", "3      │ 4", "longer │ 6", "Done."]
        assert app.query_one(Table) is table
        app.screen.text_select_all()
        assert "longer │ 6\n" in (app.screen.get_selected_text() or "")
