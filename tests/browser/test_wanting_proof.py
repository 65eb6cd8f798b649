"""I wanted proof: kept without a network, come back to once on the evening after, and on a chart of its own."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

QUESTION = "Yesterday evening you wanted proof. If calm came, did it last?"


def test_proof_wanted_last_evening_is_asked_about_once_and_charted_apart(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    yesterday = phone.tonight - timedelta(days=1)
    phone.open(f"/night/{yesterday}")
    phone.keep_behind("I wanted proof", "a late reply", "looked for evidence already there")
    phone.go("Tonight")
    expect(phone.page.get_by_text(QUESTION)).to_be_visible()
    phone.tap("It lasted")
    expect(phone.page.get_by_text(QUESTION)).to_have_count(0)
    phone.reload()
    expect(phone.page.get_by_role("heading", level=1)).to_be_visible()
    expect(phone.page.get_by_text(QUESTION)).to_have_count(0)

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/reassurances")["items"]) == 1)
    [ask] = phone.ask(f"/reassurances?from={yesterday}&to={yesterday}")["items"]
    assert (ask["trigger"], ask["did"], ask["calm"]) == ("late_reply", "looked_for_evidence", "yes")

    phone.go("Trends")
    said = "You wanted proof once, on 1 night. You know how it went on: the calm lasted."
    expect(phone.page.get_by_text(said)).to_be_visible()
    expect(phone.page.get_by_text("No chance to adjust to you was written down")).to_be_visible()
    phone.go("Look back")
    phone.tap("The night before")
    expect(phone.page.get_by_text("Wanted proof after a late reply")).to_be_visible()


def test_the_question_can_be_left_unanswered_and_answered_behind_the_door_of_that_night(phone: Phone) -> None:
    phone.begin()
    phone.open(f"/night/{phone.tonight - timedelta(days=2)}")
    phone.keep_behind("I wanted proof", "a tone", "waited")
    phone.go("Tonight")
    expect(phone.page.get_by_role("button", name="I wanted proof")).to_be_visible()
    expect(phone.page.get_by_text(QUESTION)).to_have_count(0)
    phone.page.go_back()
    phone.tap("I wanted proof")
    sheet = phone.page.get_by_role("dialog", name="I wanted proof")
    sheet.get_by_role("button", name="a tone").tap()
    sheet.get_by_text("Don’t know", exact=True).tap()
    expect(sheet.get_by_role("radio", name="Don’t know")).to_be_checked()
