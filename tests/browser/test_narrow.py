"""On the smallest phone, with the largest letters: nothing sticks out sideways (WCAG 2.2, 1.4.4 and 1.4.10)."""

import pytest

from tests.browser import scenes
from tests.browser.phone import Phone
from tests.browser.scenes import Scene

SIDEWAYS = """() => [document.scrollingElement, ...document.querySelectorAll("dialog[open], dialog[open] .sheet-body")]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName}: ${element.scrollWidth} in ${element.clientWidth}`)"""
LARGER = "size => { document.documentElement.style.fontSize = size; }"


@pytest.mark.parametrize("letters", ["100%", "200%"])
def test_no_page_sticks_out_on_the_first_visit(phone: Phone, letters: str) -> None:
    phone.begin()
    phone.page.set_viewport_size({"width": 320, "height": 568})
    assert _sticking_out(phone, letters, *scenes.FIRST_VISIT, *scenes.EVERYWHERE) == []


@pytest.mark.parametrize("letters", ["100%", "200%"])
def test_no_page_sticks_out_with_eight_weeks(anas: Phone, letters: str) -> None:
    anas.page.set_viewport_size({"width": 320, "height": 568})
    assert _sticking_out(anas, letters, *scenes.EVERYWHERE, *scenes.WITH_WEEKS) == []


def _sticking_out(phone: Phone, letters: str, *seen: Scene) -> list[str]:
    found = []
    for scene in seen:
        scene.open(phone)
        phone.page.evaluate(LARGER, letters)
        found += [f"{scene.name}, {line}" for line in phone.page.evaluate(SIDEWAYS)]
    return found
