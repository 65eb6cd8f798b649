"""Trends: what the weeks hold, read with a finger, with a keyboard and as a table."""

import re
from datetime import timedelta
from functools import partial

from playwright.sync_api import Locator, expect

from tests.browser import ways_of_looking
from tests.browser.eventually import eventually
from tests.browser.phone import Phone

CUT = """box => {
    const gutter = box.querySelector(".gutter").getBoundingClientRect();
    return [...box.querySelectorAll(".axis.middle")].filter(name => name.checkVisibility({ visibilityProperty: true }))
        .filter(name => name.getBoundingClientRect().left < gutter.right - 1)
        .filter(name => name.getBoundingClientRect().right > gutter.left).map(name => name.textContent);
}"""
"""The names of months that are seen in part only."""


def test_a_week_is_read_with_the_keyboard(anas: Phone) -> None:
    anas.open("/trends")
    weeks = _slider(anas)
    weeks.focus()
    for key in ("ArrowLeft", "ArrowLeft", "ArrowRight", "Home", "End"):
        before = weeks.get_attribute("aria-valuetext") or ""
        weeks.press(key)
        expect(weeks).not_to_have_attribute("aria-valuetext", before)
        _reads_below(anas, weeks)


def test_a_week_is_read_with_a_finger(anas: Phone) -> None:
    anas.open("/trends")
    weeks = _slider(anas)
    box = weeks.bounding_box()
    assert box
    read = set()
    for part in (0.45, 0.65, 0.9):
        weeks.tap(position={"x": box["width"] * part, "y": box["height"] / 2})
        _reads_below(anas, weeks)
        read.add(weeks.get_attribute("aria-valuetext"))
    assert len(read) == 3


def test_the_table_says_what_the_server_says(anas: Phone) -> None:
    anas.open("/trends")
    anas.page.get_by_role("button", name="As a table").first.tap()
    rows = anas.page.get_by_role("dialog").locator("tbody tr")
    first = anas.tonight - timedelta(days=55)
    weeks = anas.ask(f"/trends/weekly?from={first}&to={anas.tonight}")["weeks"]
    expect(rows).to_have_count(len(weeks))
    for row, week in zip(rows.all(), reversed(weeks), strict=True):
        noticings = week["kinds"]["noticing"]["entries"]
        expect(row.get_by_role("cell")).to_have_text(
            [f"{week['practised']} of {week['nights']}", str(noticings), str(week["kinds"]["night"]["entries"])]
        )


def test_weeks_away_are_gaps_between_those_that_were_written(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "Looked up when I came in")
    phone.open(f"/night/{phone.tonight - timedelta(days=21)}")
    phone.write(1, "Found my other glove")
    phone.go("Trends")
    weeks = _slider(phone)
    weeks.focus()
    one, none = "1 night: 1 small way", "No small way written down"
    for said in (one, none, none, one):
        expect(weeks).to_have_attribute("aria-valuetext", re.compile(said))
        weeks.press("ArrowLeft")
    expect(weeks).to_have_attribute("aria-valuetext", re.compile("Before the first night"))


def test_what_scrolls_sideways_rests_on_whole_weeks_and_cuts_no_name_of_a_month(anas: Phone) -> None:
    anas.page.set_viewport_size({"width": 320, "height": 568})
    ways_of_looking.chosen("/trends", "26")(anas)
    chart = anas.page.locator(".scroller:has(.rests)").first
    rests = chart.evaluate("box => [...box.querySelectorAll('.rests i')].map(rest => rest.offsetLeft)")
    assert len(rests) > 2
    for rest in rests:
        chart.evaluate("(box, left) => box.scrollTo(left + 3, 0)", rest)
        eventually(partial(_rests_whole, chart, rest))


def test_nothing_is_charted_before_anything_is_written(phone: Phone) -> None:
    phone.begin()
    phone.go("Trends")
    expect(phone.page.get_by_text("Once something is written down")).to_be_visible()
    expect(phone.page.get_by_role("slider")).to_have_count(0)


def _rests_whole(chart: Locator, at: float) -> bool:
    there: float = chart.evaluate("box => box.scrollLeft")
    return abs(there - at) < 1 and chart.evaluate(CUT) == []


def _slider(phone: Phone) -> Locator:
    return phone.page.get_by_role("slider", name="Small ways, week by week")


def _reads_below(phone: Phone, weeks: Locator) -> None:
    """Whether the line below the chart says in letters what the slider says aloud."""
    said = (weeks.get_attribute("aria-valuetext") or "").rstrip(".")
    week, _, what = said.partition(". ")
    reading = phone.page.locator("button.reading").first
    expect(reading).to_contain_text(week)
    expect(reading).to_contain_text(what)
