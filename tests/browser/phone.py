"""A device in somebody's hand: what they do with it, and what they see on it."""

import re
from datetime import date
from operator import itemgetter
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.eventually import eventually
from tests.browser.left_behind import stored
from tests.running import House

ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
PASSWORD = "left the hall light on"

KEPT = """() => new Promise(kept => {
    const workers = navigator.serviceWorker;
    if (workers.controller) kept();
    else workers.addEventListener("controllerchange", () => kept(), { once: true });
})"""
"""Done when the worker has every file of the page and answers for it."""


class Phone:
    """One browser context with one page open in it."""

    def __init__(self, page: Page, house: House, tonight: date) -> None:
        self.page = page
        self.house = house
        self.tonight = tonight
        """The night it is where the phone is."""

    # Opening it

    def begin(self) -> "Phone":
        """The very first opening: leave the first screens, and wait until the page is kept for offline nights."""
        self.arrive()
        self.page.evaluate(KEPT)
        return self

    def arrive(self) -> None:
        """Open it for the first time, and leave the first screens and the questions."""
        self.page.goto("/")
        self.page.locator(".skip").click()
        self.page.locator(".questions .tools .link").click()
        expect(self.page.locator(".lines textarea").first).to_be_visible()

    def open(self, address: str) -> None:
        self.page.goto(address)
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()

    def reload(self) -> None:
        self.page.reload()
        expect(self.page.get_by_role("heading", level=1)).to_be_visible()

    def go(self, tab: str) -> None:
        self.page.get_by_role("navigation", name="Pages").get_by_role("link", name=tab).click()

    def lose_network(self) -> None:
        self.page.context.set_offline(True)

    def find_network(self) -> None:
        self.page.context.set_offline(False)

    # The lines of a night

    def line(self, number: int) -> Locator:
        return self.page.get_by_role("textbox", name=f"{ORDINALS[number - 1]} line")

    def lamp(self, number: int, state: str) -> Locator:
        """The lamp of a line, in one of its states as a screen reader names them: empty, being written, kept."""
        return self.page.get_by_role("img", name=f"{ORDINALS[number - 1]} line, {state}")

    def write(self, number: int, text: str) -> None:
        """Type a line, and wait until its lamp says that it is kept."""
        self.line(number).fill(text)
        expect(self.lamp(number, "kept")).to_be_visible()

    def reads(self, *texts: str) -> None:
        """Whether exactly these lines stand on the page, in this order."""
        for number, text in enumerate(texts, 1):
            expect(self.line(number)).to_have_value(text)
            expect(self.lamp(number, "kept")).to_be_visible()
        expect(self.page.get_by_role("img", name=re.compile("line, kept$"))).to_have_count(len(texts))

    def says(self, words: str | re.Pattern[str]) -> None:
        """Whether the line that tells the truth says this."""
        expect(self.page.locator(".below .statusline")).to_have_text(words)

    def remove(self, number: int) -> None:
        self.line(number).focus()
        self.tap("Remove this line")

    # What stands around them

    def tap(self, name: str) -> None:
        """Tap the one button of this name."""
        self.page.get_by_role("button", name=name).tap()

    @property
    def toast(self) -> Locator:
        """The short message at the foot of the page; one that comes while a sheet is open stands in the sheet."""
        return self.page.locator(".toasts:not(.over-sheet)")

    def undo(self) -> None:
        self.toast.get_by_role("button", name="Undo").tap()

    def night(self, day: date) -> Locator:
        """A night of the strip on top."""
        address = "/" if day == self.tonight else f"/night/{day.isoformat()}"
        return self.page.get_by_role("navigation", name="Seven nights").locator(f'a[href="{address}"]')

    def keep_behind(self, door: str, choice: str, answer: str) -> None:
        """Open one of the doors, give both taps, and close it again."""
        self.tap(door)
        sheet = self.page.get_by_role("dialog", name=door)
        sheet.get_by_text(choice, exact=True).tap()
        sheet.get_by_text(answer, exact=True).tap()
        expect(sheet.get_by_role("button", name="Take it back")).to_be_visible()
        sheet.get_by_role("button", name="Close").tap()

    def says_synced(self) -> None:
        self.says(re.compile("Synced"))

    def holds(self, words: str) -> None:
        """Wait until the device has kept this, whatever the page says by then."""
        eventually(lambda: words in stored(self.page))

    # The account

    def sign_up(self, name: str) -> None:
        """Make an account; what was on the phone is on its way there then."""
        self.open("/more/account")
        self._enter("Make the account", name)
        self.page.get_by_text("The account is made.").wait_for()

    def sign_in(self, name: str) -> None:
        self.open("/more/account?in")
        self._enter("Sign in", name)
        self.page.get_by_text("You are signed in.").wait_for()
        self.has_synced()

    def has_synced(self) -> None:
        """Wait on the page More until the server has everything; on Tonight a message may stand before that."""
        expect(self.page.locator(".person")).to_contain_text("Last synced")

    def _enter(self, way: str, name: str) -> None:
        self.page.get_by_label("Name", exact=True).fill(name)
        self.page.get_by_label("Password", exact=True).fill(PASSWORD)
        self.tap(way)

    # The API, as another program of the same person would ask it

    def lines_on_the_server(self) -> list[str]:
        """The texts of tonight's lines as the API has them, in their order, each as often as it is there."""
        items = self.ask(f"/noticings?from={self.tonight}&to={self.tonight}")["items"]
        return [item["text"] for item in sorted(items, key=itemgetter("id"))]

    def ask(self, path: str) -> Any:
        """What stands at a path below `/api`."""
        answer = self.page.context.request.get(f"{self.house.url}/api{path}")
        assert answer.ok, answer.text()
        return answer.json()
