"""The stand-ins of the push services: what is sent to them arrives as a push in stock browsers."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright

from tests.browser.chromium import persistent
from tests.browser.eventually import eventually
from tests.browser.firefox import Firefox
from tests.push_services.google import Google, google
from tests.push_services.listening import listening
from tests.push_services.mozilla import Mozilla, mozilla
from tests.push_services.page import HEARD, SUBSCRIBE, UNSUBSCRIBE, page
from tests.push_services.sender import public_key, send

Run = Callable[..., Any]


@pytest.fixture
def address() -> Iterator[str]:
    """Where the page is."""
    with listening(page) as origin:
        yield origin


def test_what_is_sent_through_the_stand_in_of_google_reaches_chromium(
    playwright: Playwright, address: str, tmp_path: Path
) -> None:
    with google(tmp_path) as service, persistent(playwright, tmp_path / "profile", service.switches) as browser:
        browser.grant_permissions(["notifications"], origin=address)
        opened = browser.new_page()
        opened.goto(address)
        subscription = opened.evaluate(SUBSCRIBE, public_key())
        arrives(service, service.here(subscription["endpoint"]), subscription["keys"], opened.evaluate)


def test_what_is_sent_through_the_stand_in_of_mozilla_reaches_firefox(address: str, tmp_path: Path) -> None:
    with mozilla() as service:
        browser = Firefox(tmp_path / "profile", service.address)
        try:
            browser.open(address)
            subscription = browser.run(SUBSCRIBE, public_key())
            arrives(service, subscription["endpoint"], subscription["keys"], browser.run)
            eventually(lambda: len(service.acknowledged) == 2)
        finally:
            browser.close()


def arrives(service: Google | Mozilla, endpoint: str, keys: dict[str, str], run: Run) -> None:
    """Send twice, have both heard, unsubscribe, and be told that nobody is there."""
    for words in ("first", "second"):
        assert send(endpoint, keys, words) == 201
    eventually(lambda: sorted(run(HEARD)) == ["first", "second"])
    assert [letter.headers["urgency"] for letter in service.letters.received] == ["high", "high"]
    assert run(UNSUBSCRIBE)
    eventually(lambda: send(endpoint, keys, "third") == 410)
