"""Erasing everything: what was on the server is gone, and so is what was on every device."""

import re
from math import inf

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import findings
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.left_behind import everything
from tests.browser.phone import PASSWORD, Phone
from tests.running import House

LINE = "Left the hall light on and a plate under foil"
GONE = "Everything is erased."


@pytest.fixture
def written(phone: Phone, somebody: str) -> Phone:
    """A phone on which somebody wrote, signed up, and has synced."""
    phone.begin()
    phone.write(1, LINE)
    phone.sign_up(somebody)
    phone.has_synced()
    return phone


def test_an_account_goes_with_everything_on_the_phone_and_its_name_is_free(written: Phone, somebody: str) -> None:
    me = written.ask("/me")["id"]
    traces = (LINE, somebody, me, "porchlight=")
    before = everything(written.page)
    assert [trace for trace in traces if trace not in before] == []
    written.open("/more")
    written.page.get_by_role("link", name="Erase everything").tap()
    sheet = _asked(written, PASSWORD)
    expect(sheet).to_contain_text("One entry is erased for good.")
    _erase(sheet)
    expect(written.toast).to_contain_text(GONE)
    expect(written.line(1)).to_have_value("")
    after = everything(written.page)
    assert [trace for trace in traces if trace in after] == []
    written.sign_up(somebody)
    written.open("/")
    written.reads()
    assert written.lines_on_the_server() == []


def test_nothing_is_erased_by_a_wrong_password_a_second_thought_or_without_a_network(written: Phone) -> None:
    written.open("/more/erase")
    written.tap("Erase everything")
    expect(written.page.get_by_text("This takes your password.")).to_be_visible()
    _erase(_asked(written, "left the hall light off"))
    expect(written.page.get_by_text("This is not the password of this account.")).to_be_visible()
    sheet = _asked(written, PASSWORD)
    assert findings(written.page) == []
    sheet.get_by_role("button", name="Keep everything").tap()
    expect(sheet).to_have_count(0)
    written.lose_network()
    _erase(_asked(written, PASSWORD))
    expect(written.page.get_by_role("alert")).to_contain_text("No answer came from the server.")
    tabs, again = written.page.get_by_role("navigation", name="Pages"), written.page.locator(".erase-form .button")
    eventually(lambda: _bottom(again) <= _top(tabs))
    written.go("Tonight")
    written.reads(LINE)
    written.find_network()
    assert written.lines_on_the_server() == [LINE]


def test_another_device_empties_itself_and_says_why(
    hand: Hands, written: Phone, shared_house: House, somebody: str
) -> None:
    tablet = hand(shared_house).begin()
    tablet.sign_in(somebody)
    tablet.go("Tonight")
    tablet.reads(LINE)
    tablet.lose_network()
    tablet.write(2, "Said my mother’s name first")
    written.open("/more/erase")
    expect(written.page.get_by_text("On your other devices")).to_be_visible()
    _erase(_asked(written, PASSWORD))
    expect(written.toast).to_contain_text(GONE)
    tablet.reload()
    tablet.reads(LINE, "Said my mother’s name first")
    tablet.find_network()
    expect(tablet.toast).to_contain_text("Your account was erased")
    eventually(lambda: not any(trace in everything(tablet.page) for trace in (LINE, "mother’s name first", somebody)))
    tablet.reads()
    tablet.reload()
    expect(tablet.toast).to_contain_text("Your account was erased")
    eventually(lambda: 0 < _bottom(tablet.toast) - _top(tablet.toast) < 60)  # a row of its own
    tablet.toast.get_by_role("button", name="Close").tap()
    tablet.write(1, "A first line again")
    tablet.reload()
    tablet.reads("A first line again")


def test_before_there_is_an_account_the_phone_alone_is_emptied_without_a_network(phone: Phone) -> None:
    phone.begin()
    phone.write(1, LINE)
    phone.lose_network()
    phone.open("/more/erase")
    expect(phone.page.get_by_text("on this phone and nowhere else")).to_be_visible()
    expect(phone.page.get_by_label("Password")).to_have_count(0)
    phone.tap("Erase everything")
    _erase(phone.page.get_by_role("dialog"))
    expect(phone.toast).to_contain_text(GONE)
    assert LINE not in everything(phone.page)
    phone.reads()


def test_a_phone_that_was_signed_out_from_elsewhere_can_only_erase_itself(
    hand: Hands, written: Phone, shared_house: House, somebody: str
) -> None:
    other = hand(shared_house).begin()
    other.sign_in(somebody)
    other.open("/more")
    other.page.get_by_role("button", name=re.compile("Sign out there")).tap()
    written.open("/more/erase")
    expect(written.page.get_by_role("link", name="Sign in first, to erase the account too")).to_be_visible()
    written.tap("Erase what is on this phone")
    sheet = written.page.get_by_role("dialog")
    expect(sheet).to_contain_text("The account stays as it is.")
    sheet.get_by_role("button", name="Erase what is on this phone").tap()
    expect(written.toast).to_contain_text("Nothing of yours is left here.")
    assert LINE not in everything(written.page)
    assert other.lines_on_the_server() == [LINE]


def _asked(phone: Phone, password: str) -> Locator:
    """The last question, after the password."""
    phone.page.get_by_label("Password", exact=True).fill(password)
    phone.tap("Erase everything")
    return phone.page.get_by_role("dialog", name="There is no way back")


def _top(of: Locator) -> float:
    box = of.bounding_box()
    return box["y"] if box else 0


def _bottom(of: Locator) -> float:
    box = of.bounding_box()
    return box["y"] + box["height"] if box else inf


def _erase(sheet: Locator) -> None:
    sheet.get_by_role("button", name="Erase everything").tap()
