"""What goes over the network: nothing to anybody else, and nothing that the browser's policy forbids."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import ConsoleMessage, Request

from tests.browser.phone import Phone

VIOLATIONS = """
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    console.error("violation", violatedDirective, blockedURI, sourceFile, lineNumber));
"""


@pytest.fixture
def watched(phone: Phone) -> Iterator[Phone]:
    """A phone of which every request and every complaint of the browser is looked at."""
    page = phone.page
    asked: set[str] = set()
    complaints: list[str] = []

    def note(request: Request) -> None:
        asked.add(urlsplit(request.url).netloc)

    def listen(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    page.add_init_script(VIOLATIONS)
    page.context.on("request", note)
    page.context.on("console", listen)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield phone
    assert asked == {urlsplit(phone.house.url).netloc}
    assert complaints == []


def test_a_whole_evening_asks_nobody_else_and_breaks_no_policy(watched: Phone, somebody: str) -> None:
    watched.begin()
    watched.write(1, "They made me tea")
    watched.keep_behind("They adjusted", "adapt when I was overwhelmed", "Partly")
    watched.sign_up(somebody)
    for address in (
        "/",
        "/back",
        "/back?show=find",
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
    watched.open("/")
    watched.remove(1)
    watched.undo()
    watched.says_synced()
