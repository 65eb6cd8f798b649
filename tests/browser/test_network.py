"""What goes over the network: nothing to anybody else, and nothing that the browser's policy forbids."""

from collections.abc import Iterator
from urllib.parse import unquote_plus, urlsplit

import pytest
from playwright.sync_api import ConsoleMessage, Request, expect

from tests.browser.phone import Phone

VIOLATIONS = """
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    console.error("violation", violatedDirective, blockedURI, sourceFile, lineNumber));
"""


WRITTEN, SOUGHT = "They made jam of the quinces", "quince"
"""What stands in no address of our own, so that it would be somebody's words if it did."""


@pytest.fixture
def watched(phone: Phone) -> Iterator[Phone]:
    """A phone of which every request and every complaint of the browser is looked at."""
    page = phone.page
    asked: list[str] = []
    complaints: list[str] = []

    def note(request: Request) -> None:
        asked.append(request.url)

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    page.add_init_script(VIOLATIONS)
    page.context.on("request", note)
    page.context.on("console", listen)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield phone
    assert {urlsplit(address).netloc for address in asked} == {urlsplit(phone.house.url).netloc}
    for words in (WRITTEN, SOUGHT):
        assert [address for address in asked if words in unquote_plus(address)] == []
    assert complaints == []


def test_a_whole_evening_asks_nobody_else_and_breaks_no_policy(watched: Phone, somebody: str) -> None:
    watched.begin()
    watched.write(1, WRITTEN)
    watched.keep_behind("They adjusted", "adapt when I was overwhelmed", "Partly")
    watched.sign_up(somebody)
    for address in (
        "/",
        "/back",
        "/back?show=three",
        "/back?show=week",
        "/trends",
        "/more",
        "/more/reminder",
        "/more/phone",
    ):
        watched.open(address)
    watched.open("/welcome")
    for address in ("/nowhere", "/more/help", "/more/questions", "/learn", "/learn/noticing"):
        watched.open(address)
    watched.open("/back?show=find")
    watched.page.get_by_role("searchbox", name="Words you wrote").fill(SOUGHT)
    found = watched.page.get_by_role("main").get_by_role("listitem").first
    expect(found).to_contain_text(WRITTEN)
    watched.reload()
    watched.open("/")
    watched.remove(1)
    watched.undo()
    watched.says_synced()
