"""The evening's knock, from the server's clock to the notice on the screen and back, in stock Chromium and Firefox.

Nothing in between is made up but the far ends: the push services stand on loopback, and so does Chromium's desktop.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.browser.eventually import eventually
from tests.browser.houses import Houses
from tests.browser.knocked import Knocked
from tests.browser.stock import Stock
from tests.browser.stock_chromium import stock_chromium
from tests.browser.stock_firefox import stock_firefox
from tests.push_services.google import Google, google
from tests.push_services.mozilla import mozilla
from tests.push_services.page import UNSUBSCRIBE

TITLE, BODY, LATER = "Porchlight", "A moment for you.", "In an hour"
MADE_WITH = """async () => {
    const { pushManager } = await navigator.serviceWorker.ready;
    const key = (await pushManager.getSubscription())?.options.applicationServerKey ?? new ArrayBuffer();
    const text = btoa(String.fromCharCode(...new Uint8Array(key)));
    return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}"""
"""The key of the server that the subscription is bound to, as the server writes it."""


@contextmanager
def knocked(kind: str, playwright: Callable[[], Playwright], folder: Path, houses: Houses) -> Iterator[Knocked]:
    """Ana at one of the browsers, signed up, and with the reminder on."""
    with ExitStack() as until_the_end:
        enter = until_the_end.enter_context
        service = enter(google(folder)) if kind == "chromium" else enter(mozilla())
        house = enter(houses.opened(folder / "data", push_origins=service.origin))
        profile = folder / "profile"
        stock: Stock = (
            enter(stock_chromium(playwright(), service, house.url, profile))
            if isinstance(service, Google)
            else enter(stock_firefox(service, house.url, profile))
        )
        ana = Knocked(house, stock)
        until_the_end.callback(ana.close)
        ana.begin()
        yield ana


@pytest.fixture(scope="module", params=["chromium", "firefox"])
def once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, houses: Houses) -> Iterator[Knocked]:
    """For all of these, since it takes seconds. Each evening is another one."""
    folder = tmp_path_factory.mktemp(request.param)
    with knocked(request.param, lambda: request.getfixturevalue("playwright"), folder, houses) as made:
        yield made


@pytest.fixture
def ana(once: Knocked) -> Knocked:
    """With an empty screen, and tonight's page open."""
    once.stock.clear()
    once.opens()
    return once


def shown(ana: Knocked) -> bool:
    return [notice[:2] for notice in ana.stock.notices()] == [(TITLE, BODY)]


def test_it_is_shown_while_the_page_is_open_and_the_server_hears_of_it(ana: Knocked) -> None:
    night = ana.evening_comes()
    eventually(lambda: shown(ana))
    eventually(lambda: ana.device()["shown_at"] is not None)
    assert ana.call("evening", night)["state"] == "sent"


def test_it_is_shown_while_no_page_is_open(ana: Knocked) -> None:
    ana.stock.leave()
    ana.evening_comes()
    eventually(lambda: shown(ana))


def test_it_wakes_a_worker_that_was_stopped(ana: Knocked) -> None:
    ana.stock.leave()
    ana.stock.stop_worker()
    ana.evening_comes()
    eventually(lambda: shown(ana))


def test_one_now_is_shown_and_the_page_says_so(ana: Knocked) -> None:
    ana.stock.open("/more/reminder")
    ana.stock.press("Send me one now")
    ana.stock.sees("It arrived and was shown.")
    assert shown(ana)


@pytest.mark.parametrize("words", ["{", '{"web_push": 8030}', '{"web_push":8030,"notification":{"title":1}}'])
def test_a_push_that_cannot_be_read_is_the_same_neutral_notice(ana: Knocked, words: str) -> None:
    ana.is_pushed(words)
    eventually(lambda: shown(ana))


def test_a_tap_shows_tonight_in_the_window_that_is_open(ana: Knocked) -> None:
    ana.stock.open("/trends")
    ana.evening_comes()
    eventually(lambda: shown(ana))
    ana.stock.tap()
    eventually(lambda: ana.stock.pages() == ["/"])
    eventually(lambda: ana.stock.notices() == [])


def test_a_tap_opens_tonight_where_no_window_is(ana: Knocked) -> None:
    ana.stock.leave()
    ana.evening_comes()
    eventually(lambda: shown(ana))
    ana.stock.tap()
    eventually(lambda: ana.stock.pages() == ["/"])
    eventually(lambda: ana.stock.notices() == [])


def test_a_subscription_that_the_browser_gave_up_heals_at_the_next_opening(ana: Knocked) -> None:
    assert ana.stock.run(UNSUBSCRIBE)
    assert ana.tries() == "gone"
    assert ana.devices() == []
    ana.opens()
    eventually(lambda: len(ana.devices()) == 1)
    assert ana.tries() == "accepted"
    eventually(lambda: shown(ana))


def test_a_new_push_key_is_taken_over_at_the_next_opening(ana: Knocked) -> None:
    old = ana.device()["id"]
    ana.house.run("push-key")
    assert ana.tries() == "accepted"  # the old one serves until then
    ana.opens()
    eventually(lambda: ana.stock.run(MADE_WITH) == ana.ask("/push/key")["key"])
    eventually(lambda: [device["id"] for device in ana.devices()] not in ([], [old]))
    ana.stock.clear()
    assert ana.tries() == "accepted"
    eventually(lambda: shown(ana))
    print("The old key: accepted until the opening. The new one: subscribed at the opening, accepted, shown.")


@pytest.fixture
def tonight(playwright: Playwright, tmp_path: Path, houses: Houses) -> Iterator[Knocked]:
    """Ana, whom nobody has knocked for tonight, at a browser whose notices have buttons: Firefox draws none itself."""
    with knocked("chromium", lambda: playwright, tmp_path, houses) as made:
        yield made


def test_in_an_hour_it_comes_again_and_waits_for_a_server_that_is_away(tonight: Knocked) -> None:
    tonight.stock.leave()
    night = tonight.evening_comes()
    eventually(lambda: shown(tonight))
    tonight.stock.tap(LATER)
    eventually(lambda: tonight.stock.notices() == [])
    eventually(lambda: tonight.call("later", night) is not None)
    tonight.house.run("tick", "--at", tonight.call("later", night)["due_at"])
    eventually(lambda: shown(tonight))
    assert tonight.call("later", night)["state"] == "sent"
    tonight.house.stop()
    tonight.stock.tap(LATER)
    eventually(lambda: shown(tonight))  # it stays where it was: nothing is taken away unheard
    assert tonight.stock.pages() == []
    tonight.house.start()
    tonight.opens()
    eventually(lambda: tonight.call("later", night)["state"] == "waiting")


@pytest.fixture
def without_buttons(request: pytest.FixtureRequest, tmp_path: Path, houses: Houses) -> Iterator[Knocked]:
    """As `tonight`, at a browser that draws no buttons on its notices."""
    with knocked("firefox", lambda: request.getfixturevalue("playwright"), tmp_path, houses) as made:
        yield made


def test_where_a_notice_has_no_buttons_the_page_has_it_come_again_in_an_hour(without_buttons: Knocked) -> None:
    ana = without_buttons
    night = ana.evening_comes()
    eventually(lambda: shown(ana))
    ana.stock.clear()
    ana.stock.open("/more/reminder")
    ana.stock.press("Again in an hour")
    ana.stock.sees("To come at")
    ana.house.run("tick", "--at", ana.call("later", night)["due_at"])
    eventually(lambda: shown(ana))
    assert ana.call("later", night)["state"] == "sent"
