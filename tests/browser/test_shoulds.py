"""A should that somebody caught in themselves."""

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

WANTED = "That they mind being late as much as I do"
THERE = "They came in singing, and had thought of the bread"


def test_a_should_is_caught_without_a_network_and_stays_where_it_was_written(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.open("/values/new")
    phone.page.get_by_role("textbox", name="In your own words").fill("Patience")
    expect(phone.page.get_by_role("button", name="Remove it")).to_be_visible()
    phone.lose_network()
    phone.open("/values/shoulds")
    wanted = phone.page.get_by_role("textbox", name="What I wanted the other to be")
    wanted.fill(WANTED)
    phone.page.get_by_label("Which value of mine is behind it").select_option(label="Patience")
    phone.page.get_by_role("textbox", name="What is actually there").fill(THERE)
    phone.tap("Another one")
    expect(wanted).to_have_value("")
    wanted.fill("That they guess")
    expect(phone.page.get_by_role("button", name="Another one")).to_be_visible()
    phone.reload()
    before = phone.page.locator(".caught-before li")
    expect(before).to_have_count(2)
    expect(before.last).to_contain_text("Behind it: Patience")

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/shoulds")["items"]) == 2)
    first, second = phone.ask("/shoulds")["items"]
    assert (first["wanted"], first["there"], first["day"]) == (WANTED, THERE, str(phone.tonight))
    assert (second["wanted"], second["value"]) == ("That they guess", None)
    assert first["value"] == phone.ask("/values")["items"][0]["id"]
    weeks = phone.ask(f"/trends/weekly?from={phone.tonight}&to={phone.tonight}")["weeks"]
    assert "should" not in weeks[0]["kinds"]

    phone.open(f"/back?night={phone.tonight}")
    expect(phone.page.locator(".also")).to_contain_text(WANTED)


def test_an_earlier_one_can_be_gone_on_with_and_removed(anas: Phone) -> None:
    anas.open("/values/shoulds")
    anas.page.locator(".caught-before button").filter(has_text="talk about it tonight").tap()
    there = anas.page.get_by_role("textbox", name="What is actually there")
    expect(there).to_have_value("")
    anas.tap("Remove it")
    expect(anas.page.locator(".caught-before li")).to_have_count(2)
    anas.undo()
    expect(anas.page.locator(".caught-before li")).to_have_count(3)
