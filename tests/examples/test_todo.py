"""TodoMVC."""

from __future__ import annotations

import pytest

from tests.browser.harness import Page
from tests.examples.names import Show


class Todos:
    """What a person sees and does on the page of examples/todo."""

    def __init__(self, page: Page) -> None:
        self.page = page
        page.wait_for("document.querySelector('#todo-count').textContent !== ''")

    def add(self, *titles: str) -> None:
        for title in titles:
            self.page.fill("#new-todo input", title)
            self.page.press("#new-todo input", "Enter")

    def toggle(self, number: int) -> None:
        self.page.click(f"#todo-list li:nth-child({number}) .toggle")

    def edit(self, number: int) -> None:
        self.page.dblclick(f"#todo-list li:nth-child({number}) label")

    def destroy(self, number: int) -> None:
        self.page.hover(f"#todo-list li:nth-child({number})")
        self.page.click(f"#todo-list li:nth-child({number}) .destroy")

    def show(self, filter_: str) -> None:
        self.page.click(f"#filters >> text='{filter_}'")
        # The page hears of its new address in a task of its own.
        self.page.wait_for(f"document.querySelector('#filters .selected').textContent === '{filter_}'")

    @property
    def titles(self) -> list[str]:
        """The titles that can be seen; those that are done start with a check mark."""
        script = """[...document.querySelectorAll('#todo-list li')].filter(li => li.offsetHeight > 0).map(li =>
            (li.classList.contains('completed') ? '✓ ' : '') + li.querySelector('label').textContent)"""
        return list(self.page.evaluate(script))

    @property
    def count(self) -> str:
        return str(self.page.evaluate("document.querySelector('#todo-count').textContent"))

    def sees(self, selector: str) -> bool:
        found = f"[...document.querySelectorAll({selector!r})]"
        return bool(self.page.evaluate(f"{found}.some(element => element.offsetHeight > 0)"))

    @property
    def selected(self) -> list[str]:
        script = "[...document.querySelectorAll('#filters .selected')].map(link => link.textContent)"
        return list(self.page.evaluate(script))


@pytest.fixture
def todos(shown: Show) -> Todos:
    return Todos(shown("todo"))


def test_todo_starts_empty(todos: Todos) -> None:
    assert todos.titles == []
    assert not todos.sees("#main")
    assert not todos.sees("#footer")
    todos.page.wait_for("document.activeElement.matches('#new-todo input')")


def test_todo_adds_what_is_typed(todos: Todos) -> None:
    todos.add("buy milk", "  feed the cat \t", "   ", "")
    assert todos.titles == ["buy milk", "feed the cat"]
    assert todos.page.evaluate("document.querySelector('#new-todo input').value") == ""
    assert todos.sees("#main")
    assert todos.sees("#footer")


def test_todo_shows_titles_as_text(todos: Todos) -> None:
    todos.add("<b>no & markup</b>", "[x] 日本語 🎈")
    todos.page.reload()
    assert Todos(todos.page).titles == ["<b>no & markup</b>", "[x] 日本語 🎈"]


def test_todo_counts_what_is_left(todos: Todos) -> None:
    todos.add("one")
    assert todos.count == "1 item left"
    todos.add("two")
    assert todos.count == "2 items left"
    todos.toggle(1)
    assert todos.count == "1 item left"
    todos.toggle(2)
    assert todos.count == "0 items left"
    assert todos.titles == ["✓ one", "✓ two"]
    todos.toggle(1)
    assert todos.titles == ["one", "✓ two"]


def test_todo_toggles_all(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.toggle(2)
    todos.page.click("#toggle-all + label")
    assert todos.titles == ["✓ one", "✓ two", "✓ three"]
    todos.page.click("#toggle-all + label")
    assert todos.titles == ["one", "two", "three"]


def test_todo_marks_toggle_all_when_all_are_done(todos: Todos) -> None:
    todos.add("one", "two")
    checked = "document.querySelector('#toggle-all').checked"
    todos.toggle(1)
    assert not todos.page.evaluate(checked)
    todos.toggle(2)
    assert todos.page.evaluate(checked)
    todos.add("three")
    assert not todos.page.evaluate(checked)
    todos.destroy(3)
    assert todos.page.evaluate(checked)


def test_todo_destroys(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.destroy(2)
    assert todos.titles == ["one", "three"]
    todos.destroy(1)
    todos.destroy(1)
    assert todos.titles == []
    assert not todos.sees("#main")
    assert not todos.sees("#footer")


def test_todo_clears_completed(todos: Todos) -> None:
    todos.add("one", "two", "three")
    assert not todos.sees("#clear-completed")
    todos.toggle(1)
    todos.toggle(3)
    assert todos.sees("#clear-completed")
    todos.page.click("#clear-completed")
    assert todos.titles == ["two"]
    assert not todos.sees("#clear-completed")


def test_todo_opens_an_editor_on_double_click(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(2)
    assert todos.page.evaluate("document.activeElement.matches('li.editing .edit')")
    assert todos.page.evaluate("document.activeElement.value") == "two"
    assert not todos.sees("#todo-list li:nth-child(2) .view")
    assert todos.sees("#todo-list li:nth-child(1) .view")


def test_todo_saves_an_edit_on_enter(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(1)
    todos.page.fill(".edit", "  first  ")
    todos.page.press(".edit", "Enter")
    assert todos.titles == ["first", "two"]
    assert not todos.sees(".edit")
    todos.page.reload()
    assert Todos(todos.page).titles == ["first", "two"]


def test_todo_saves_an_edit_on_blur(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(1)
    todos.page.fill(".edit", "first")
    todos.page.click("h1")
    assert todos.titles == ["first", "two"]
    assert not todos.sees(".edit")


def test_todo_forgets_an_edit_on_escape(todos: Todos) -> None:
    todos.add("one")
    todos.edit(1)
    todos.page.fill(".edit", "changed")
    todos.page.press(".edit", "Escape")
    assert todos.titles == ["one"]
    assert not todos.sees(".edit")
    todos.edit(1)
    assert todos.page.evaluate("document.activeElement.value") == "one"


def test_todo_removes_what_is_edited_to_nothing(todos: Todos) -> None:
    todos.add("one", "two")
    todos.edit(1)
    todos.page.fill(".edit", "  ")
    todos.page.press(".edit", "Enter")
    assert todos.titles == ["two"]


def test_todo_keeps_a_todo_done_through_an_edit(todos: Todos) -> None:
    todos.add("one")
    todos.toggle(1)
    todos.edit(1)
    todos.page.fill(".edit", "uno")
    todos.page.press(".edit", "Enter")
    assert todos.titles == ["✓ uno"]


def test_todo_filters(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.toggle(2)
    assert todos.selected == ["All"]
    todos.show("Active")
    assert todos.titles == ["one", "three"]
    assert todos.selected == ["Active"]
    todos.show("Completed")
    assert todos.titles == ["✓ two"]
    assert todos.count == "2 items left"
    todos.page.back()
    todos.page.wait_for("document.querySelector('#filters .selected').textContent === 'Active'")
    assert todos.titles == ["one", "three"]
    todos.show("All")
    assert todos.titles == ["one", "✓ two", "three"]


def test_todo_hides_what_stops_matching_the_filter(todos: Todos) -> None:
    todos.add("one", "two")
    todos.show("Active")
    todos.toggle(1)
    assert todos.titles == ["two"]
    todos.show("Completed")
    todos.add("three")
    assert todos.titles == ["✓ one"]


def test_todo_starts_with_the_filter_of_the_address(shown: Show) -> None:
    todos = Todos(shown("todo", "#/completed"))
    assert todos.selected == ["Completed"]
    todos.add("one")
    assert todos.titles == []
    assert todos.count == "1 item left"


def test_todo_keeps_todos(todos: Todos) -> None:
    todos.add("one", "two", "three")
    todos.toggle(2)
    todos.destroy(1)
    todos.show("Active")
    todos.page.reload()
    again = Todos(todos.page)
    assert again.selected == ["Active"]
    assert again.titles == ["three"]
    again.show("All")
    assert again.titles == ["✓ two", "three"]
    again.toggle(1)
    again.edit(2)
    again.page.fill(".edit", "third")
    again.page.press(".edit", "Enter")
    assert again.titles == ["two", "third"]


def test_todo_lives_when_storage_is_full(todos: Todos) -> None:
    todos.page.evaluate("localStorage.setItem('rest', 'x'.repeat(5 * 2 ** 20 - 200))")
    todos.add("one", "z" * 500)
    assert todos.titles == ["one", "z" * 500]
    assert any("the todos are not saved" in message.text for message in todos.page.console)
