"""Where values come from: noted, looked at, and then kept, held more lightly or chosen anew."""

import re

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

NAME = "Never complain"


def test_a_value_from_the_family_is_noted_and_then_held_more_lightly(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.go("Values")
    phone.page.get_by_role("link", name=re.compile("^Where they come from")).tap()
    family = phone.page.get_by_role("region", name="From your family")
    family.get_by_role("textbox").fill(NAME)
    family.get_by_role("textbox").press("Enter")
    expect(family.get_by_role("textbox")).to_have_value("")
    phone.go("Values")
    expect(phone.page.get_by_text("What would you like to live by?")).to_be_visible()

    phone.open("/values/origins")
    family.get_by_role("link", name=re.compile(NAME)).tap()
    expect(phone.page.get_by_text("Not held so far.")).to_be_visible()
    phone.page.get_by_role("textbox", name="Why it matters to you").fill("Somebody always had it harder.")
    phone.page.get_by_role("textbox", name="What it stands for").fill("Being no burden.")
    phone.page.get_by_role("radio", name="I hold it more lightly").check()
    phone.page.get_by_role("textbox", name="How, in a line if you like").fill("To two people I do complain.")
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.page.get_by_role("link", name="Back", exact=True).tap()
    expect(family).to_contain_text("I hold it more lightly")
    phone.go("Values")
    expect(phone.page.locator(".compass-values .own")).to_have_text([NAME])

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/values")["items"]) == 1)
    [value] = phone.ask("/values")["items"]
    assert (value["origin"], value["keep"], value["held_until"]) == ("family", "lighter", None)
    assert (value["why"], value["stands_for"], value["keep_note"]) == (
        "Somebody always had it harder.",
        "Being no burden.",
        "To two people I do complain.",
    )


def test_what_was_left_half_written_waits_in_its_line(phone: Phone) -> None:
    phone.begin()
    phone.open("/values/origins")
    family = phone.page.get_by_role("region", name="From your family")
    family.get_by_role("textbox").fill("a" * 512)
    expect(phone.page.get_by_text("12 characters too many.")).to_be_visible()
    phone.reload()
    expect(family.get_by_role("textbox")).to_have_value("a" * 512)
