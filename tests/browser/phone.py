"""A device in somebody's hand: what they do with it, and what they see on it."""

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.house import House

ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth")
PASSWORD = "left the hall light on"
SIZE = {"width": 390, "height": 844}


class Phone:
    """One browser context with one page open in it."""

    def __init__(self, page: Page, house: House) -> None:
        self.page = page
        self.house = house

    # Opening it

    def begin(self) -> "Phone":
        """The very first opening: leave the first screens, and wait until the page is kept for nights without a network."""
        self.page.goto("/")
        self.page.get_by_role("button", name="Skip").click()
        expect(self.line(1)).to_be_visible()
        self.page.wait_for_function("navigator.serviceWorker.controller !== null")
        return self

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

    # The account

    def sign_up(self, name: str) -> None:
        self._enter("Sign up", name)

    def sign_in(self, name: str) -> None:
        self._enter("Sign in", name)

    def _enter(self, way: str, name: str) -> None:
        raise NotImplementedError

    # The API, as another program of the same person would ask it

    def ask(self, path: str) -> Any:
        answer = self.page.context.request.get(f"{self.house.address}/api{path}")
        assert answer.ok, answer.text()
        return answer.json()
