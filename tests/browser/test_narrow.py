"""On the smallest phone, with the largest letters: nothing sticks out sideways (WCAG 2.2, 1.4.4 and 1.4.10)."""

from tests.browser import scenes
from tests.browser.phone import Phone
from tests.browser.scene import Scene

SIDEWAYS = """() => [document.scrollingElement, ...document.querySelectorAll("dialog[open], dialog[open] .sheet-body")]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.tagName}: ${element.scrollWidth} in ${element.clientWidth}`)"""
LARGER = "size => { document.documentElement.style.fontSize = size; }"


def test_no_page_sticks_out_on_the_first_visit(phone: Phone) -> None:
    phone.begin()
    assert _sticking_out(phone, *scenes.FIRST_VISIT, *scenes.EVERYWHERE) == []


def test_no_page_sticks_out_with_eight_weeks(anas: Phone) -> None:
    assert _sticking_out(anas, *scenes.EVERYWHERE, *scenes.WITH_WEEKS) == []


def _sticking_out(phone: Phone, *seen: Scene) -> list[str]:
    phone.page.set_viewport_size({"width": 320, "height": 568})
    found = []
    for scene in seen:
        scene.open(phone)
        for letters in ("100%", "200%"):
            phone.page.evaluate(LARGER, letters)
            found += [f"{scene.name} at {letters}, {line}" for line in phone.page.evaluate(SIDEWAYS)]
    return found
