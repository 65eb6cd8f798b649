"""axe finds nothing: on no page, in no sheet, in neither theme, with nothing written and with eight weeks."""

import pytest
from playwright.sync_api import expect

from tests.browser import scenes
from tests.browser.axe import findings
from tests.browser.phone import Phone
from tests.browser.scene import Scene

LONG = "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel" * 8


def test_nothing_on_the_first_visit(phone: Phone, half: int) -> None:
    phone.begin()
    assert _findings(phone, *(*scenes.FIRST_VISIT, *scenes.EVERYWHERE)[half::2]) == []


def test_nothing_with_eight_weeks(anas: Phone, half: int) -> None:
    assert _findings(anas, *scenes.EVERYWHERE[half::2]) == []


def test_nothing_in_the_sheets_with_eight_weeks(anas: Phone, half: int) -> None:
    assert _findings(anas, *scenes.WITH_WEEKS[half::2]) == []


@pytest.mark.long
def test_nothing_in_what_is_written(phone: Phone) -> None:
    phone.begin()
    assert _findings(phone, *scenes.WRITTEN) == []


@pytest.mark.long
def test_nothing_with_ten_years(anas_years: Phone) -> None:
    assert _findings(anas_years, *scenes.WITH_YEARS) == []


def test_nothing_while_somebody_writes_too_much_and_removes_it_again(phone: Phone) -> None:
    phone.begin()
    phone.line(1).fill(LONG + LONG)
    expect(phone.page.get_by_text("characters too many")).to_be_visible()
    assert findings(phone.page) == []
    phone.write(1, LONG)
    assert findings(phone.page) == []
    phone.remove(1)
    expect(phone.toast).to_contain_text("Line removed.")
    assert findings(phone.page) == []
    phone.tap("Nothing I could see today")
    expect(phone.page.get_by_text("Nothing you could see today.")).to_be_visible()
    assert findings(phone.page) == []
    phone.keep_behind("They adjusted", "adapt when I was overwhelmed", "Partly")
    phone.tap("They adjusted")
    expect(phone.page.get_by_role("dialog")).to_be_visible()
    assert findings(phone.page) == []


def _findings(phone: Phone, *seen: Scene) -> list[str]:
    found = []
    for scene in seen:
        scene.open(phone)
        found += [f"{scene.name}, {line}" for line in findings(phone.page)]
    return found
