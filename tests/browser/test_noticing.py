"""A night's lines and what may be said of each, and the honest answer that there was nothing, as far as its chart."""

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from playwright.sync_api import Locator, expect

from tests.browser import evening
from tests.browser.eventually import eventually
from tests.browser.phone import Phone

HELPED = "They took something off your hands"


def test_lines_with_their_kind_are_written_offline_and_read_in_the_weeks(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.write(1, "Carried the crates up")
    phone.line(1).focus()
    phone.page.get_by_role("toolbar").get_by_role("button", name="helped").tap()
    phone.line(1).blur()
    phone.tap("Did any of these happen?")
    phone.page.get_by_role("dialog").get_by_role("button", name="Show the others").tap()
    phone.page.get_by_role("dialog").get_by_role("button", name="Something made you both laugh").tap()
    expect(phone.line(2)).to_be_focused()
    phone.write(2, "The word for turnip")
    phone.reload()
    phone.reads("Carried the crates up", "The word for turnip")

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.lines_on_the_server()) == 2)
    lines = phone.ask(f"/noticings?from={phone.tonight}&to={phone.tonight}")["items"]
    assert {line["text"]: line["signal"] for line in lines} == {
        "Carried the crates up": "helped",
        "The word for turnip": "shared_laugh",
    }
    phone.go("Trends")
    expect(_weeks(phone)).to_have_attribute("aria-valuetext", re.compile("1 night: 2 small ways"))
    expect(phone.page.get_by_text(re.compile(r"^Nights practised in \w+ so far: 1\.$"))).to_be_visible()
    phone.go("Look back")
    expect(phone.page.locator(".peek .kind")).to_have_text(["helped", "shared laugh"])


def test_what_is_noticed_often_is_asked_about_less(phone: Phone) -> None:
    phone.tonight = date(2026, 11, 24)  # which signals are drawn is the night's own
    phone.page.clock.install(time=datetime.combine(phone.tonight, time(evening.EVENING), ZoneInfo(evening.zone())))
    phone.begin()
    phone.lose_network()
    for back in (1, 2, 3, 4):
        phone.open(f"/night/{phone.tonight - timedelta(days=back)}")
        for number in (1, 2, 3):
            phone.write(number, f"Carried crate {number}")
            phone.line(number).focus()
            helped = phone.page.get_by_role("toolbar").get_by_role("button", name="helped")
            helped.tap()
            expect(helped).to_have_attribute("aria-pressed", "true")
            expect(phone.lamp(number, "kept")).to_be_visible()
    phone.open("/")
    phone.write(1, "They made me tea")
    phone.line(1).blur()
    phone.tap("Did any of these happen?")
    asked = phone.page.get_by_role("dialog").get_by_role("listitem")
    expect(asked).to_have_count(4)
    expect(asked.filter(has_text=HELPED)).to_have_count(0)


def test_a_night_without_anything_to_see_is_answered_offline_and_counts(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.tap("Nothing I could see today")
    expect(phone.page.get_by_text("Kept, and the night counts.")).to_be_visible()
    phone.reload()
    expect(phone.page.get_by_text("Nothing you could see today.")).to_be_visible()

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/nights")["items"]) == 1)
    [night] = phone.ask(f"/nights?from={phone.tonight}&to={phone.tonight}")["items"]
    assert night["nothing_seen"] is True
    [week] = phone.ask(f"/trends/weekly?from={phone.tonight}&to={phone.tonight}")["weeks"]
    assert week["practised"] == 1
    phone.go("Trends")
    expect(phone.page.locator("figcaption").first).to_contain_text("you looked, and saw nothing")
    expect(_weeks(phone)).to_have_attribute("aria-valuetext", re.compile("1 night: nothing seen"))


def _weeks(phone: Phone) -> Locator:
    return phone.page.get_by_role("slider", name="Small ways, week by week")
