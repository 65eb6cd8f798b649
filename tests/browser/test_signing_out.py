"""Signing out: the device forgets, the server remembers."""

import pytest
from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.left_behind import everything
from tests.browser.phone import Phone

LINE = "Left the hall light on and a plate under foil"
NEEDED = "Half an hour without talking"


@pytest.fixture
def written(phone: Phone, somebody: str) -> Phone:
    """A phone on which somebody wrote, signed up, and has synced."""
    phone.begin()
    phone.write(1, LINE)
    phone.sign_up(somebody)
    phone.go("Tonight")
    phone.tap("They adjusted")
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_text("adapt when I was overwhelmed").tap()
    sheet.get_by_text("Partly", exact=True).tap()
    sheet.get_by_label("What I needed").fill(NEEDED)
    sheet.get_by_role("button", name="Close").tap()
    eventually(lambda: [chance["needed"] for chance in phone.ask("/observations")["items"]] == [NEEDED])
    phone.go("More")
    phone.has_synced()
    phone.go("Tonight")
    return phone


def test_not_a_byte_of_the_person_stays_on_the_device(written: Phone, somebody: str) -> None:
    me = written.ask("/me")["id"]
    traces = (LINE, NEEDED, somebody, me, "porchlight=")
    before = everything(written.page)
    assert [trace for trace in traces if trace not in before] == []
    _sign_out(written)
    after = everything(written.page)
    assert [trace for trace in traces if trace in after] == []
    expect(written.line(1)).to_have_value("")


def test_signing_in_again_brings_everything_back(written: Phone, somebody: str) -> None:
    _sign_out(written)
    written.sign_in(somebody)
    written.open("/")
    written.reads(LINE)
    written.tap("They adjusted")
    sheet = written.page.get_by_role("dialog")
    sheet.get_by_role("button", name="adapt when I was overwhelmed").tap()
    expect(sheet.get_by_label("What I needed")).to_have_value(NEEDED)


def test_it_warns_before_it_loses_what_has_not_reached_the_server(written: Phone) -> None:
    written.lose_network()
    written.write(2, "Said my mother’s name first")
    _ask_to_sign_out(written)
    sheet = written.page.get_by_role("dialog", name="Sign out")
    expect(sheet).to_contain_text("1 change has not reached the server.")
    sheet.get_by_role("button", name="Stay signed in").tap()
    written.go("Tonight")
    written.reads(LINE, "Said my mother’s name first")
    written.find_network()
    written.says_synced()


def test_who_insists_signs_out_without_a_network_and_leaves_nothing(written: Phone, somebody: str) -> None:
    written.lose_network()
    written.write(2, "Said my mother’s name first")
    _ask_to_sign_out(written)
    written.tap("Sign out and lose them")
    expect(written.toast).to_contain_text("Nothing of yours is left here.")
    left = everything(written.page)
    assert [trace for trace in (LINE, "mother’s name first", NEEDED, somebody) if trace in left] == []


def test_the_next_person_on_the_device_sees_nothing_of_the_one_before(written: Phone, somebody: str) -> None:
    _sign_out(written)
    written.sign_up(f"Ben after {somebody}")
    for address in ("/", "/back", "/trends", "/more"):
        written.open(address)
        expect(written.page.get_by_text(LINE)).to_have_count(0)
    left = everything(written.page)
    assert LINE not in left
    assert written.lines_on_the_server() == []


def _sign_out(phone: Phone) -> None:
    _ask_to_sign_out(phone)
    expect(phone.toast).to_contain_text("Nothing of yours is left here.")


def _ask_to_sign_out(phone: Phone) -> None:
    phone.open("/more")
    phone.tap("Sign out")
    phone.page.get_by_role("dialog", name="Sign out").get_by_role("button", name="Sign out").tap()
