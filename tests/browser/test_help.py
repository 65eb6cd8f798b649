"""Help, by country: there without a network, from this origin alone, and nothing remembers the country."""

from playwright.sync_api import expect

from tests.browser.left_behind import everything
from tests.browser.phone import Phone

AFRAID = "I was afraid of how they would react"


def test_help_opens_without_a_network_and_nothing_remembers_the_country(phone: Phone) -> None:
    phone.begin()
    asked: list[str] = []
    phone.page.context.on("request", lambda request: asked.append(request.url))
    phone.lose_network()
    phone.go("More")
    phone.page.get_by_role("link", name="Help, by country").tap()
    expect(phone.page.get_by_role("heading", level=1, name="Help")).to_be_visible()
    before, address = everything(phone.page), phone.page.url
    phone.page.get_by_role("combobox", name="Where you are").select_option(label="Germany")
    line = phone.page.get_by_role("link", name="Call Hilfetelefon Gewalt gegen Frauen, 116 016")
    expect(line).to_have_attribute("href", "tel:116016")
    expect(phone.page.get_by_role("heading", name="If you see that you hurt somebody")).to_be_attached()
    assert (everything(phone.page), phone.page.url) == (before, address)
    phone.reload()
    expect(phone.page.get_by_role("combobox", name="Where you are")).to_have_value("")
    assert [url for url in asked if not url.startswith(phone.house.url)] == []


def test_who_taps_not_safe_to_finds_somewhere_to_turn(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    phone.tap("I honoured a signal")
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_text("bothered", exact=True).tap()
    sheet.get_by_text("Not safe to", exact=True).tap()
    sheet.get_by_role("button", name=AFRAID).tap()
    sheet.get_by_role("link", name="Somewhere to turn").tap()
    expect(phone.page.get_by_role("heading", level=1, name="Help")).to_be_visible()
    phone.go("Tonight")
    phone.tap("I honoured a signal")
    phone.page.get_by_role("dialog").get_by_role("button", name="bothered").tap()
    expect(phone.page.get_by_role("button", name=AFRAID)).to_have_attribute("aria-pressed", "true")
