"""If-then plans: written beside a signal without a network, and shown when that signal is noticed again."""

from datetime import timedelta

from playwright.sync_api import Locator, expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

WHEN, THEN = "my shoulders are up at my ears", "stand outside for five minutes"


def test_a_plan_comes_up_when_its_signal_is_noticed_again(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.open(f"/night/{phone.tonight - timedelta(days=1)}")
    sheet = _opened(phone)
    sheet.get_by_text("tired", exact=True).tap()
    sheet.get_by_role("button", name="A plan for the next time").tap()
    sheet.get_by_label("If I notice").fill(WHEN)
    sheet.get_by_label("then I will").fill(THEN)
    expect(sheet.get_by_text("It is shown here when this comes up again.")).to_be_visible()
    sheet.get_by_role("button", name="Close").tap()

    phone.go("Tonight")
    phone.reload()
    sheet = _opened(phone)
    sheet.get_by_text("bothered", exact=True).tap()
    expect(sheet.get_by_text(THEN)).to_have_count(0)
    sheet.get_by_text("tired", exact=True).tap()
    expect(sheet.get_by_text(WHEN)).to_be_visible()
    expect(sheet.get_by_text(THEN)).to_be_visible()
    sheet.get_by_text("Honoured", exact=True).tap()
    expect(sheet.get_by_role("button", name="Take it back")).to_be_visible()
    sheet.get_by_role("button", name="Close").tap()

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/plans")["items"]) == 1)
    [plan] = phone.ask("/plans")["items"]
    assert (plan["signal"], plan["if_text"], plan["then_text"], plan["kept"]) == ("tired", WHEN, THEN, True)
    phone.go("Trends")
    expect(phone.page.get_by_text("On 1 night you noticed 1 signal of your own: 1 honoured.")).to_be_visible()


def _opened(phone: Phone) -> Locator:
    phone.tap("I honoured a signal")
    return phone.page.get_by_role("dialog", name="I honoured a signal")
