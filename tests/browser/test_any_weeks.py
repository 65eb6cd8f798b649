"""Trends of any weeks: two handles on a strip, a week's gap that can be filled, and a year as a sky."""

import re
from datetime import timedelta

from playwright.sync_api import Locator, expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone


def test_any_weeks_are_chosen_with_a_finger(anas: Phone) -> None:
    first, last = _other_weeks(anas)
    strip = anas.page.locator(".strip-ground")
    box = strip.bounding_box()
    assert box
    y = box["y"] + 12
    mouse = anas.page.mouse
    mouse.move(box["x"] + 1, y)
    mouse.down()
    mouse.move(box["x"] + box["width"] * 0.4, y, steps=4)
    mouse.up()
    mouse.move(box["x"] + box["width"] - 1, y)
    mouse.down()
    mouse.move(box["x"] + box["width"] * 0.8, y, steps=4)
    mouse.up()
    said = anas.page.locator(".range-strip p")
    expect(said).to_contain_text(re.compile(r"^\d weeks: .+ to .+$"))
    expect(anas.page.locator("figcaption").first).to_contain_text(re.compile(r"of the \d+ nights from .+ to "))
    assert _value(first) > 0
    assert _value(last) < int(last.get_attribute("aria-valuemax") or 0)


def test_any_weeks_are_chosen_with_the_keyboard(anas: Phone) -> None:
    first, last = _other_weeks(anas)
    last.press("Home")
    assert _value(last) == _value(first)
    expect(anas.page.locator(".range-strip p")).to_contain_text("The week of")
    last.press("ArrowRight")
    first.press("End")
    assert _value(first) == _value(last)
    weeks = anas.page.get_by_role("slider", name="Small ways, week by week")
    expect(weeks).to_have_attribute("aria-valuemax", "0")


def test_of_any_weeks_the_table_says_what_the_server_says(anas: Phone) -> None:
    first, last = _other_weeks(anas)
    for _ in range(3):
        last.press("ArrowLeft")
    for _ in range(5):
        first.press("ArrowRight")
    expect(anas.page.locator(".range-strip p")).to_contain_text("4 weeks:")
    anas.page.get_by_role("button", name="As a table").first.tap()
    rows = anas.page.get_by_role("dialog").locator("tbody tr")
    anas.find_network()
    monday = anas.tonight - timedelta(days=anas.tonight.weekday())
    weeks = anas.ask(f"/trends/weekly?from={monday - timedelta(days=42)}&to={monday - timedelta(days=15)}")["weeks"]
    expect(rows).to_have_count(4)
    for row, week in zip(rows.all(), reversed(weeks), strict=True):
        kinds = week["kinds"]
        said = [f"{week['practised']} of 7", str(kinds["noticing"]["entries"]), str(kinds["night"]["entries"])]
        expect(row.get_by_role("cell")).to_have_text(said)


def test_a_missed_night_is_opened_from_its_week_and_written(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.write(1, "Looked up when I came in")
    past = phone.tonight - timedelta(days=phone.tonight.weekday() + 7)
    phone.open(f"/night/{past}")
    phone.write(1, "Found my other glove")
    phone.go("Trends")
    weeks = phone.page.get_by_role("slider", name="Small ways, week by week")
    weeks.press("ArrowLeft")
    gaps = phone.page.locator(".gaps")
    expect(gaps.get_by_role("link")).to_have_count(6)
    gaps.get_by_role("link").first.tap()
    phone.write(1, "Held my coat so I could carry the cake")
    phone.go("Trends")
    weeks.press("ArrowLeft")
    expect(weeks).to_have_attribute("aria-valuetext", re.compile("2 nights: 2 small ways"))
    expect(gaps.get_by_role("link")).to_have_count(5)
    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/noticings")["items"]) == 3)
    sunday = past + timedelta(days=6)
    [week] = phone.ask(f"/trends/weekly?from={past}&to={sunday}")["weeks"]
    assert (week["practised"], week["nights"]) == (2, 7)


def test_a_year_is_seen_as_a_sky_and_a_night_in_it_opened(anas: Phone) -> None:
    anas.lose_network()
    anas.open("/trends")
    anas.page.locator(".pick select").first.select_option("year")
    anas.tap("As a night sky")
    sky = anas.page.get_by_role("slider", name="Nights")
    sky.press("End")
    expect(sky).to_have_attribute("aria-valuetext", re.compile("small ways"))
    sky.press("ArrowLeft")
    anas.page.locator("a.reading").tap()
    expect(anas.page).to_have_url(re.compile(f"/night/{anas.tonight - timedelta(days=1)}$"))


def _other_weeks(phone: Phone) -> tuple[Locator, Locator]:
    phone.lose_network()
    phone.open("/trends")
    phone.page.locator(".pick select").first.select_option("own")
    first = phone.page.get_by_role("slider", name="First week")
    expect(first).to_be_visible()
    return first, phone.page.get_by_role("slider", name="Last week")


def _value(handle: Locator) -> int:
    return int(handle.get_attribute("aria-valuenow") or -1)
