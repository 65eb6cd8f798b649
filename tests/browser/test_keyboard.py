"""With the keyboard alone: every control is reached, one sees where one is, and nothing is hidden then.

WCAG 2.2, 2.1.1, 2.4.7 and 2.4.11.
"""

import pytest

from tests.browser import scenes
from tests.browser.keys import troubles
from tests.browser.phone import Phone
from tests.browser.scene import Scene


def test_the_first_visit_can_be_gone_through(phone: Phone) -> None:
    phone.begin()
    assert _troubles(phone, *scenes.FIRST_VISIT) == []


def test_every_page_with_eight_weeks_can_be_gone_through(anas: Phone, half: int) -> None:
    assert _troubles(anas, *scenes.EVERYWHERE[half::2]) == []


@pytest.mark.long
def test_every_sheet_with_eight_weeks_can_be_gone_through(anas: Phone) -> None:
    assert _troubles(anas, *scenes.WITH_WEEKS) == []


@pytest.mark.long
def test_what_is_written_can_be_gone_through(phone: Phone) -> None:
    phone.begin()
    assert _troubles(phone, *scenes.WRITTEN) == []


@pytest.mark.long
def test_ten_years_can_be_gone_through(anas_years: Phone) -> None:
    assert _troubles(anas_years, *scenes.WITH_YEARS) == []


def _troubles(phone: Phone, *seen: Scene) -> list[str]:
    found = []
    for scene in seen:
        scene.open(phone)
        found += [f"{scene.name} {line}" for line in troubles(phone.page)]
    return found
