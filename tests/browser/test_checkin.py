"""The weekly check-in: found on a Sunday, answered offline, synced, read through the API and seen in its chart."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Locator, expect

from tests.browser import evening
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.phone import Phone

UNANSWERED = {"understood": None, "cared_for": None, "appreciated": None, "close": None, "myself": None, "worth": None}


def test_a_week_is_answered_offline_synced_and_seen_in_its_chart(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.write(1, "Came along to the garden centre")
    phone.sign_up(somebody)
    monday = phone.tonight - timedelta(days=phone.tonight.weekday())
    phone.lose_network()
    phone.open("/checkin")
    _answer(phone, "I felt understood", "6")
    _answer(phone, "I felt close", "1, hardly")
    _answer(phone, "I could be myself", "7, very much")
    phone.page.get_by_role("slider").press("ArrowRight")
    phone.tap("Leave out: I felt close")
    expect(phone.page.get_by_role("button", name="Leave out: I felt close")).to_have_count(0)
    _keeps(phone)
    phone.reload()
    expect(_question(phone, "I felt understood").get_by_role("radio", name="6")).to_be_checked()
    phone.find_network()
    expect(phone.page.locator(".checkin-foot")).to_contain_text("Synced")
    (checkin,) = phone.ask(f"/checkins?from={monday}&to={monday}")["items"]
    assert checkin == checkin | UNANSWERED | {"day": monday.isoformat(), "understood": 6, "myself": 7, "worth": 6}
    phone.page.get_by_role("link", name="Your weeks, in Trends").tap()
    chart = phone.page.get_by_role("slider", name="Check-ins, week by week")
    chart.press("End")
    expect(chart).to_have_attribute("aria-valuetext", re.compile(r"Felt understood: 6\. Could be myself: 7\."))
    expect(chart).to_have_attribute("aria-valuetext", re.compile(r"Nights practised: 1\."))
    week = phone.ask(f"/trends/weekly?from={monday}&to={phone.tonight}")["weeks"][0]["kinds"]["checkin"]
    assert week["measures"]["worth"] == {"count": 1, "mean": 6, "lowest": 6, "highest": 6}


def test_two_phones_that_answered_offline_have_one_check_in_with_both_ones_answers(
    phone: Phone, somebody: str, hand: Hands
) -> None:
    phone.begin()
    phone.sign_up(somebody)
    other = hand(phone.house).begin()
    other.sign_in(somebody)
    for each, ask in ((phone, "I felt understood"), (other, "I felt appreciated")):
        each.lose_network()
        each.open("/checkin")
        _answer(each, ask, "4")
        _keeps(each)
    phone.find_network()
    expect(phone.page.locator(".checkin-foot")).to_contain_text("Synced")
    other.find_network()
    expect(other.page.locator(".checkin-foot")).to_contain_text("Synced")
    eventually(lambda: [_told(item) for item in phone.ask("/checkins")["items"]] == [(4, 4)])


def test_on_sunday_evening_tonight_shows_a_quiet_way_until_the_week_is_answered(phone: Phone, somebody: str) -> None:
    sunday = phone.tonight - timedelta(days=(phone.tonight.weekday() + 1) % 7)
    then = datetime.combine(sunday, time(evening.EVENING), ZoneInfo(evening.zone()))
    phone.page.clock.install(time=then)
    phone.begin()
    phone.lose_network()
    link = phone.page.get_by_role("link", name="This week, in a minute")
    phone.write(1, "Kept the heel of the bread for me")
    phone.page.get_by_role("link", name="This week, read slowly").tap()
    expect(phone.page.locator(".calm .own")).to_have_text(["Kept the heel of the bread for me"])
    phone.go("Tonight")
    link.tap()
    _answer(phone, "I felt cared for", "5")
    _keeps(phone)
    phone.page.get_by_role("navigation", name="Pages").get_by_role("link", name="Tonight").tap()
    expect(phone.line(1)).to_be_visible()
    expect(link).to_have_count(0)
    phone.page.clock.set_system_time(then + timedelta(days=1))
    phone.reload()
    expect(phone.page.get_by_role("button", name="I let it land")).to_be_visible()
    expect(link).to_have_count(0)

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: [item["cared_for"] for item in phone.ask("/checkins")["items"]] == [5])
    [line] = phone.ask(f"/noticings?from={sunday}&to={sunday}")["items"]
    assert line["text"] == "Kept the heel of the bread for me"
    phone.go("Trends")
    chart = phone.page.get_by_role("slider", name="Check-ins, week by week")
    chart.press("End")
    chart.press("ArrowLeft")
    expect(chart).to_have_attribute("aria-valuetext", re.compile(r"Felt cared for: 5\."))


def test_beside_the_check_ins_a_share_is_read_with_what_it_rests_on(anas: Phone) -> None:
    anas.open("/trends")
    anas.page.locator(".beside select").select_option("adjusted")
    chart = anas.page.get_by_role("slider", name="Check-ins, week by week")
    chart.press("End")
    first = anas.tonight - timedelta(days=55)
    for week in reversed(anas.ask(f"/trends/weekly?from={first}&to={anas.tonight}")["weeks"]):
        chances = week["kinds"]["observation"]
        yes = sum(each["count"] for each in chances["counts"] if each["outcome"] == "yes")
        said = re.compile(rf"Chances that were a yes: {yes} of {chances['entries']}\.$")
        if chances["entries"]:
            expect(chart).to_have_attribute("aria-valuetext", said)
        else:
            expect(chart).not_to_have_attribute("aria-valuetext", re.compile("Chances that were a yes"))
        chart.press("ArrowLeft")


def _told(item: dict[str, int | None]) -> tuple[int | None, int | None]:
    return item["understood"], item["appreciated"]


def _question(phone: Phone, ask: str) -> Locator:
    return phone.page.get_by_role("group", name=ask)


def _answer(phone: Phone, ask: str, answer: str) -> None:
    radio = _question(phone, ask).get_by_role("radio", name=answer, exact=True)
    radio.locator("xpath=..").tap()
    expect(radio).to_be_checked()


def _keeps(phone: Phone) -> None:
    """Whether the device holds every answer; the page is busy from the tap until then."""
    expect(phone.page.locator(".checkin-foot [role=status]")).to_have_attribute("aria-busy", "false")
