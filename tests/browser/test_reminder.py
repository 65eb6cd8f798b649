"""The evening reminder on a phone: set up, proved, checked step by step, and ended with the account."""

import json
import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, expect

from app import clock
from tests.browser import pushing
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.left_behind import everything
from tests.browser.phone import PASSWORD, Phone
from tests.browser.pushing import Service, Worker
from tests.push.browser import Browser as Subscribed
from tests.running import House

KEPT = '"enabled":true'
"""Of a reminder that is on, as a phone keeps how it stands."""
LINES = ("A moment for you.", "/")
"""What an evening's call says, and where it leads."""
SUBSCRIPTION = "navigator.serviceWorker.ready.then(worker => worker.pushManager.getSubscription())"


@pytest.fixture
def browser(whole_browser: Browser) -> Browser:
    """These journeys are about notices."""
    return whole_browser


def test_one_knock_now_goes_the_whole_way_and_the_page_says_that_it_arrived(
    reminded: Phone, worker: Worker, push_service: Service, push_browser: Subscribed
) -> None:
    reminded.tap("Send me one now")
    expect(reminded.page.get_by_text("It will appear in a moment.")).to_be_visible()
    worker.push(push_browser.opens(push_service.bodies[-1]).rstrip(b"\0").decode())
    expect(reminded.page.get_by_text("It arrived and was shown.")).to_be_visible()
    eventually(lambda: reminded.ask("/push/subscriptions")["items"][0]["shown_at"] is not None)


def test_a_dead_subscription_is_said_to_be_dead_and_is_made_anew(reminded: Phone, push_service: Service) -> None:
    push_service.status = 410
    reminded.tap("Send me one now")
    expect(reminded.page.get_by_text("The registration here had ended.")).to_be_visible()
    push_service.status = pushing.TAKEN
    reminded.tap("Send me one now")
    expect(reminded.page.get_by_text("It will appear in a moment.")).to_be_visible()


def test_a_phone_that_blocks_notices_by_now_says_so_on_tonight_in_one_line(reminded: Phone) -> None:
    reminded.page.context.clear_permissions()
    reminded.open("/")
    line = reminded.page.get_by_role("link", name="Knocks may not reach this phone")
    line.tap()
    expect(reminded.page).to_have_url(re.compile("/more/reminder$"))
    expect(reminded.page.locator(".knock")).to_contain_text("It is on, and no device hears it yet.")
    reminded.open("/more")
    expect(reminded.page.get_by_role("link", name="Knocks may not reach this phone")).to_be_visible()
    reminded.open("/")
    reminded.tap("Let it be")
    expect(line).to_have_count(0)


def test_the_check_of_the_phone_leads_to_one_real_knock(reminded: Phone) -> None:
    reminded.open("/more/phone")
    steps = reminded.page.locator(".check-steps > li")
    expect(steps.nth(0)).to_contain_text("Stands:")
    expect(steps.nth(2)).to_contain_text("the server knows this device")
    steps.nth(3).get_by_role("button").tap()
    expect(steps.nth(3)).to_contain_text("The push service has taken it.")


def test_without_a_network_each_phone_shows_how_things_stood_when_it_last_had_one(reminded: Phone, hand: Hands) -> None:
    another = hand(reminded.house).begin()
    another.sign_in("Ana")  # where nobody has looked at the reminder yet
    for phone in (reminded, another):
        eventually(lambda: KEPT in everything(phone.page))  # noqa: B023  # it is called before the next one's turn
        phone.lose_network()
        phone.open("/more/reminder")
        card = phone.page.locator(".knock")
        expect(card.get_by_role("heading")).to_have_text("Was set for 21:30")
        expect(card).to_contain_text("As it was when this phone last asked the server:")
        expect(card).to_contain_text("Changing it needs the server")
        expect(card.get_by_role("button")).to_have_count(0)
        expect(phone.page.get_by_label("Time", exact=True)).to_be_disabled()
        expect(phone.page.locator(".lock img")).not_to_have_js_property("naturalWidth", 0)
        phone.find_network()
        expect(phone.page.get_by_label("Time", exact=True)).to_be_enabled()
        expect(card).not_to_contain_text("As it was")


def test_a_phone_that_never_heard_how_it_stands_says_so(reminded: Phone, hand: Hands) -> None:
    another = hand(reminded.house).begin()
    another.page.context.route("**/api/reminder", lambda asked: asked.abort())
    another.sign_in("Ana")
    another.open("/more/reminder")
    expect(another.page.get_by_role("heading", name="Not known here yet")).to_be_visible()
    expect(another.page.get_by_label("Time", exact=True)).to_have_count(0)


def test_without_the_server_it_shows_how_things_stood_and_offers_nothing(reminded: Phone) -> None:
    eventually(lambda: KEPT in everything(reminded.page))
    reminded.house.stop()
    reminded.open("/more/reminder")
    expect(reminded.page.get_by_text("Changing it needs the server, which does not answer just now.")).to_be_visible()
    expect(reminded.page.get_by_label("Time", exact=True)).to_be_disabled()
    expect(reminded.page.get_by_role("button", name="Turn it off")).to_have_count(0)
    reminded.house.start()
    reminded.reload()
    expect(reminded.page.get_by_label("Time", exact=True)).to_be_enabled()


def test_a_time_chosen_on_the_first_screens_waits_for_the_account_and_a_yes(
    hand: Hands, push_house: House, push_browser: Subscribed
) -> None:
    taken = hand(push_house)
    pushing.allow(taken, push_browser)
    taken.page.goto("/")
    for _ in "ab":
        taken.page.locator(".button.main").tap()
    taken.page.get_by_label("Time", exact=True).fill("22:15")
    taken.tap("Knock at 22:15")
    taken.tap("Skip")  # the questions for oneself
    expect(taken.line(1)).to_be_visible()
    taken.sign_up("Cleo")
    expect(taken.page).to_have_url(re.compile("/more/reminder$"))
    assert taken.ask("/reminder")["enabled"] is False
    taken.tap("Turn it on at 22:15")
    eventually(lambda: taken.ask("/reminder")["wall_time"] == "22:15")
    assert taken.ask("/reminder")["enabled"] is True


def test_once_a_week_it_is_for_the_check_in_until_that_is_made_or_it_is_switched_off(
    reminded: Phone, push_service: Service, push_browser: Subscribed
) -> None:
    switch = reminded.page.get_by_role("switch", name="Once a week, the check\N{NON-BREAKING HYPHEN}in")
    expect(switch).to_be_checked()
    week = timedelta(days=7)
    sunday = reminded.tonight + timedelta(days=6 - reminded.tonight.weekday())
    if _due(reminded, sunday) <= clock.now():
        sunday += week
    reminded.page.clock.set_fixed_time(_due(reminded, sunday))
    reminded.open("/checkin")
    understood = reminded.page.get_by_role("group", name="I felt understood")
    understood.get_by_role("radio", name="6").locator("xpath=..").tap()
    monday = sunday - timedelta(days=6)
    eventually(lambda: len(reminded.ask(f"/checkins?from={monday}&to={monday}")["items"]) == 1)
    assert _said(reminded, push_service, push_browser, sunday) == LINES
    not_made = ("A minute for the week.", f"/checkin?week={monday + week}")
    assert _said(reminded, push_service, push_browser, sunday + week) == not_made
    reminded.open("/more/reminder")
    switch.tap()
    eventually(lambda: reminded.ask("/reminder")["weekly"] is False)
    assert _said(reminded, push_service, push_browser, sunday + 2 * week) == LINES


def test_signing_out_ends_it_on_both_sides(reminded: Phone, worker: Worker) -> None:
    worker.push(pushing.knock(reminded, body="Words of my own"))
    eventually(lambda: len(worker.shows()) == 1)
    reminded.open("/more")
    reminded.tap("Sign out")
    reminded.page.get_by_role("dialog", name="Sign out").get_by_role("button", name="Sign out").tap()
    expect(reminded.toast).to_contain_text("Nothing of yours is left here.")
    assert reminded.page.evaluate(SUBSCRIPTION) is None
    assert worker.shows() == []
    assert '"wall_time":' not in everything(reminded.page)
    reminded.sign_in("Ana")
    assert reminded.ask("/push/subscriptions")["items"] == []


def test_erasing_everything_ends_it_on_both_sides_and_nothing_is_due_any_more(
    reminded: Phone, push_service: Service
) -> None:
    due = _due(reminded, reminded.tonight + timedelta(days=1)).isoformat()
    reminded.open("/more/erase")
    reminded.page.get_by_label("Password", exact=True).fill(PASSWORD)
    reminded.tap("Erase everything")
    reminded.page.get_by_role("dialog").get_by_role("button", name="Erase everything").tap()
    expect(reminded.toast).to_contain_text("Everything is erased.")
    assert reminded.page.evaluate(SUBSCRIPTION) is None
    assert "Nothing was due." in reminded.house.run("tick", "--at", due)
    assert push_service.bodies == []


def _due(phone: Phone, night: date) -> datetime:
    return datetime.combine(night, time(21, 30), ZoneInfo(phone.ask("/reminder")["zone"]))


def _said(phone: Phone, service: Service, browser: Subscribed, night: date) -> tuple[str, str]:
    """The clock reaches half past nine of that night: what the last message says, and the path that it opens."""
    assert "1 accepted" in phone.house.run("tick", "--at", _due(phone, night).isoformat())
    said = json.loads(browser.opens(service.bodies[-1]).rstrip(b"\0"))["notification"]
    return said["body"], said["navigate"].removeprefix(phone.house.url)
