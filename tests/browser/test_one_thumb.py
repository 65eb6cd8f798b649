"""Three lines, one thumb and no network: what has to be done besides writing (`practices` §0)."""

from playwright.sync_api import Page, expect

from tests.browser.phone import Phone

LINES = (
    "You left the hall light on because you knew that I was coming home late",
    "The soup was already on the stove, and you had kept the bigger bowl for me",
    "You asked how the call with my sister went, and then you stayed to hear it",
)
KEY = 35
"""Milliseconds between two keys: somebody who writes fast, as a keyboard that completes words does."""
REACH = 1 / 3
"""The share of a screen, from its top, that the thumb of the hand that holds it does not come to."""

TOUCHED = """() => {
    window.touched = [];
    addEventListener("pointerdown", ({ clientY }) => window.touched.push(clientY / innerHeight), true);
}"""


def test_three_lines_take_one_tap_within_the_reach_of_a_thumb_and_none_to_save_them(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    phone.open("/")
    phone.page.evaluate(TOUCHED)
    phone.line(1).tap()
    for number, line in enumerate(LINES, 1):
        expect(phone.line(number)).to_be_focused()
        _write(phone.page, line)
        expect(phone.lamp(number, "kept")).to_be_visible()  # as it stands there, before anything else is done
        if number < len(LINES):
            phone.page.keyboard.press("Enter")
    [tap] = phone.page.evaluate("window.touched")
    assert REACH <= tap <= 1
    expect(phone.page.get_by_role("button", name="Save")).to_have_count(0)
    phone.reload()
    phone.reads(*LINES)


def test_from_the_home_screens_one_line_nothing_has_to_be_tapped_at_all(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    phone.open("/?line=next")
    phone.page.evaluate(TOUCHED)
    for number, line in enumerate(LINES, 1):
        expect(phone.line(number)).to_be_focused()
        _write(phone.page, f"{line}\n" if number < len(LINES) else line)
    for number in range(1, len(LINES) + 1):
        expect(phone.lamp(number, "kept")).to_be_visible()
    assert phone.page.evaluate("window.touched") == []
    phone.reload()
    phone.reads(*LINES)


def _write(page: Page, text: str) -> None:
    """By the keys of the keyboard, one after the other."""
    page.keyboard.type(text, delay=KEY)
