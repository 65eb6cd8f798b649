"""They adjusted, and I honoured a signal: two taps without a network, a line if one likes, and a chart for each."""

from playwright.sync_api import Locator, expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

NEEDED, HAPPENED = "Half an hour without talking", "They took the call for me"


def test_a_chance_to_adjust_is_kept_with_what_was_needed_and_what_happened(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    sheet = _opened(phone, "They adjusted")
    sheet.get_by_text("adapt when I was overwhelmed", exact=True).tap()
    sheet.get_by_text("No", exact=True).tap()
    sheet.get_by_label("What I needed").fill(NEEDED)
    sheet.get_by_label("What happened then").fill(HAPPENED)
    sheet.get_by_text("Partly", exact=True).tap()
    expect(sheet.get_by_text("Kept on this phone")).to_be_visible()
    sheet.get_by_role("button", name="Close").tap()
    phone.keep_behind("They adjusted", "let my preference shape a decision", "Yes")
    phone.reload()

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/observations")["items"]) == 2)
    chances = phone.ask(f"/observations?from={phone.tonight}&to={phone.tonight}")["items"]
    told = {chance["aspect"]: (chance["outcome"], chance["needed"], chance["note"]) for chance in chances}
    assert told == {"adapted": ("partly", NEEDED, HAPPENED), "preference": ("yes", None, None)}

    phone.go("Trends")
    said = "2 chances came up, on 1 night: once they adjusted, once partly."
    expect(phone.page.get_by_text(said)).to_be_visible()
    lanes = phone.page.locator(".lane-name")
    expect(lanes.filter(has_text="Adapted when I was overwhelmed")).to_contain_text("0 of 1 chance")
    expect(lanes.filter(has_text="My preference shaped a decision")).to_contain_text("1 of 1 chance")
    expect(phone.page.get_by_text("No wish for proof was written down")).to_be_visible()
    phone.go("Look back")
    expect(phone.page.locator(".also")).to_contain_text(NEEDED)
    expect(phone.page.locator(".also")).to_contain_text(HAPPENED)


def test_a_signal_of_ones_own_is_charted_without_anything_the_other_did(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.keep_behind("I honoured a signal", "tired", "Honoured")
    phone.keep_behind("I honoured a signal", "needing space", "Not this time")
    phone.keep_behind("I honoured a signal", "bothered", "Not safe to")
    phone.reload()

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/acts")["items"]) == 3)
    acts = phone.ask(f"/acts?from={phone.tonight}&to={phone.tonight}")["items"]
    assert {act["signal"]: act["outcome"] for act in acts} == {
        "tired": "honoured",
        "needing_space": "not_this_time",
        "bothered": "not_safe_to",
    }
    phone.go("Trends")
    said = "On 1 night you noticed 3 signals of your own: 1 honoured, 1 not this time, 1 not safe to."
    expect(phone.page.get_by_text(said)).to_be_visible()
    phone.go("Tonight")
    phone.keep_behind("They adjusted", "keep a limit of mine", "No")
    phone.go("Trends")
    expect(phone.page.get_by_text("1 chance came up, on 1 night: once they did not.")).to_be_visible()
    expect(phone.page.get_by_text(said)).to_be_visible()


def _opened(phone: Phone, door: str) -> Locator:
    phone.tap(door)
    return phone.page.get_by_role("dialog", name=door)
