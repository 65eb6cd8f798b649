"""Three lines, one thumb and no network: how long it takes, and what is to be done besides writing (`practices` §0)."""

from time import monotonic

from playwright.sync_api import expect

from tests.browser.phone import Phone

LINES = ("Left the hall light on", "Kept me some soup", "Asked about my sister")
THUMB = 200
"""Milliseconds between two keys of a thumb that knows its way, without a keyboard that completes words."""
QUICK = 35
"""With one that does."""
MINUTE = 60
"""Seconds, from opening the page until the third line is kept."""
REACH = 1 / 3
"""The share of a screen, from its top, that the thumb of the hand that holds it does not come to."""

TOUCHED = """() => {
    window.touched = [];
    addEventListener("pointerdown", ({ clientY }) => window.touched.push(clientY / innerHeight), true);
}"""


def test_three_lines_take_under_a_minute_one_tap_within_reach_of_a_thumb_and_none_to_save_them(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    begun = monotonic()
    phone.open("/")
    phone.page.evaluate(TOUCHED)
    phone.line(1).tap()
    for number, line in enumerate(LINES, 1):
        expect(phone.line(number)).to_be_focused()
        phone.page.keyboard.type(line, delay=THUMB)
        expect(phone.lamp(number, "kept")).to_be_visible()  # as it stands there, before anything else is done
        if number < len(LINES):
            phone.page.keyboard.press("Enter")
    assert monotonic() - begun < MINUTE
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
        phone.page.keyboard.type(f"{line}\n" if number < len(LINES) else line, delay=QUICK)
    for number in range(1, len(LINES) + 1):
        expect(phone.lamp(number, "kept")).to_be_visible()
    assert phone.page.evaluate("window.touched") == []
    phone.reload()
    phone.reads(*LINES)
