"""One person with two phones, both without a network on the same night."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import findings
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.running import House

FIRST = "They made me tea"
HERE = "They made me tea before I asked for it"
THERE = "Tea, and a seat beside the stove"


@pytest.fixture
def phones(hand: Hands, shared_house: House, somebody: str) -> tuple[Phone, Phone]:
    """Both show the one line that was written so far."""
    one, other = hand(shared_house).begin(), hand(shared_house).begin()
    one.write(1, FIRST)
    one.sign_up(somebody)
    eventually(lambda: one.lines_on_the_server() == [FIRST])
    other.sign_in(somebody)
    for each in (one, other):
        each.go("Tonight")
        each.reads(FIRST)
    return one, other


def test_of_two_wordings_of_one_line_both_can_be_read_on_both(phones: tuple[Phone, Phone]) -> None:
    one, other = phones
    _apart(one, other)
    one.write(1, HERE)
    other.write(1, THERE)
    _together(one, HERE)
    _together(other, THERE)
    for phone in phones:
        phone.reload()
        phone.reads(THERE)
        phone.tap("Another wording was kept")
        sheet = phone.page.get_by_role("dialog")
        expect(sheet.get_by_text(THERE, exact=True)).to_have_count(1)
        expect(sheet.get_by_text(HERE, exact=True)).to_have_count(1)
        assert findings(phone.page) == []
    assert one.lines_on_the_server() == [THERE]


def test_the_other_wording_can_take_its_place(phones: tuple[Phone, Phone]) -> None:
    one, other = phones
    _apart(one, other)
    one.write(1, HERE)
    other.write(1, THERE)
    _together(one, HERE)
    _together(other, THERE)
    other.tap("Another wording was kept")
    other.tap("Use this instead")
    other.reads(HERE)
    eventually(lambda: one.lines_on_the_server() == [HERE])


def test_lines_of_their_own_stand_beside_each_other(phones: tuple[Phone, Phone]) -> None:
    one, other = phones
    _apart(one, other)
    one.write(2, "A hand on my back")
    other.write(2, "The dishes, done")
    _together(one, "A hand on my back")
    _together(other, "The dishes, done")
    for phone in phones:
        phone.reload()
        phone.reads(FIRST, "A hand on my back", "The dishes, done")


def _apart(*phones: Phone) -> None:
    for phone in phones:
        phone.lose_network()


def _together(phone: Phone, text: str) -> None:
    """Give it the network back, and wait until its line has arrived."""
    phone.find_network()
    eventually(lambda: text in phone.lines_on_the_server())
