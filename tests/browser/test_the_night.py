"""Which night a line belongs to, begun in the morning or filled a week later: the same on phone, server and chart."""

import re
from datetime import timedelta

from playwright.sync_api import expect

from tests.browser import evening
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.running import House


def test_nights_written_late_stand_on_their_own_dates_everywhere(
    hand: Hands, shared_house: House, somebody: str
) -> None:
    phone = hand(shared_house, hour=evening.MORNING).begin()
    phone.lose_network()
    yesterday, before = (phone.tonight - timedelta(days=days) for days in (1, 8))
    phone.write(1, "Stayed up with me")
    phone.tap("This was yesterday")
    expect(phone.page).to_have_url(re.compile(f"/night/{yesterday}$"))
    phone.open(f"/night/{before}")
    phone.write(1, "Came along to the garden centre")
    phone.reload()
    phone.reads("Came along to the garden centre")

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/noticings")["items"]) == 2)
    assert {line["day"]: line["text"] for line in phone.ask("/noticings")["items"]} == {
        str(before): "Came along to the garden centre",
        str(yesterday): "Stayed up with me",
    }
    phone.go("Trends")
    expect(phone.page.locator("figcaption").first).to_contain_text("On 2 of the 9 nights since")


def test_a_later_end_of_the_night_counts_the_morning_to_the_evening_before(
    hand: Hands, shared_house: House, somebody: str
) -> None:
    phone = hand(shared_house, hour=evening.MORNING).begin()
    phone.lose_network()
    phone.open("/more")
    ends = phone.page.get_by_label("A night ends at")
    ends.select_option("08:00")
    expect(ends).to_have_value("08:00")
    phone.go("Tonight")
    phone.write(1, "Left the hall light on")
    yesterday = phone.tonight - timedelta(days=1)
    expect(phone.page.get_by_role("heading", level=1)).to_contain_text(f"{yesterday:%A}")

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: [line["day"] for line in phone.ask("/noticings")["items"]] == [str(yesterday)])
