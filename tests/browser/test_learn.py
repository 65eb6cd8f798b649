"""Learn: from the page a card belongs to, and without a network."""

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.phone import Phone

FOUND = {
    "They adjusted": "Being adjusted to",
    "I wanted proof": "Wanting proof",
    "I honoured a signal": "Honouring a signal",
    "I let it land": "Letting it land",
}

PAGES = {
    "/values": "The compass",
    "/values/new": "Four questions on what matters",
    "/values/clarify": "Four questions on what matters",
    "/values/origins": "Where a value comes from",
    "/values/shoulds": "What I wanted them to be",
    "/values/steps": "One small step",
    "/checkin": "A minute a week",
    "/back?show=plans": "If, then",
    "/more/reminder": "A knock in the evening",
}


@pytest.fixture
def away(phone: Phone) -> Phone:
    """A phone without a network, with a line on it."""
    phone.begin()
    phone.write(1, "They made me tea")
    phone.lose_network()
    return phone


@pytest.mark.parametrize("door", FOUND)
def test_a_door_leads_to_its_card_and_back_to_the_night(away: Phone, door: str) -> None:
    away.tap(door)
    away.page.get_by_role("dialog").get_by_role("link", name="About this").tap()
    expect(_title(away)).to_have_text(FOUND[door])
    expect(away.page.get_by_text("What it did not show")).to_be_visible()
    away.page.go_back()
    away.reads("They made me tea")


def test_the_question_what_care_means_leads_to_its_card(away: Phone) -> None:
    away.tap("I let it land")
    sheet = away.page.get_by_role("dialog")
    for given in ("kind words", "I made it smaller"):
        sheet.get_by_text(given, exact=True).tap()
    sheet.get_by_role("link", name="Why this is asked").tap()
    expect(_title(away)).to_have_text("What it may mean")


def test_what_may_have_happened_the_week_and_trends_lead_there_too(away: Phone) -> None:
    away.tap("Did any of these happen?")
    away.page.get_by_role("dialog").get_by_role("link", name="About this").tap()
    expect(_title(away)).to_have_text("Three small ways")
    away.open("/back?show=week")
    away.page.get_by_role("link", name="About this").tap()
    expect(_title(away)).to_have_text("Reading slowly")
    away.go("Trends")
    away.page.get_by_role("link", name="About this").tap()
    expect(_title(away)).to_have_text("About the practices")


def test_a_page_leads_to_the_card_that_belongs_to_it(away: Phone) -> None:
    for page, title in PAGES.items():
        away.open(page)
        away.page.get_by_role("link", name="About this").tap()
        expect(_title(away)).to_have_text(title)


def test_every_card_opens_from_the_list_without_a_network(away: Phone) -> None:
    away.go("More")
    away.page.get_by_role("link", name="About the practices").tap()
    expect(_title(away)).to_have_text("About the practices")
    titles = away.page.locator(".learn li").all_inner_texts()
    assert len(titles) == 15
    for title in titles:
        away.page.get_by_role("link", name=title, exact=True).tap()
        expect(_title(away)).to_have_text(title)
        away.page.get_by_role("link", name="Back", exact=True).tap()
        expect(_title(away)).to_have_text("About the practices")


def _title(phone: Phone) -> Locator:
    return phone.page.get_by_role("heading", level=1)
