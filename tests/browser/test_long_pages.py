"""More than three lines, and lines that are longer than a line may be."""

import re

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

LAMP = "\N{ELECTRIC LIGHT BULB}"


def test_ten_lines_can_be_written_and_an_eleventh_is_not_offered(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    texts = [f"Small way number {number}" for number in range(1, 11)]
    for number, text in enumerate(texts, 1):
        if number > 3:
            phone.tap("One more line")
        phone.write(number, text)
    expect(phone.page.get_by_role("button", name="One more line")).to_be_hidden()
    phone.reload()
    phone.reads(*texts)
    expect(phone.page.get_by_role("textbox")).to_have_count(10)

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: phone.lines_on_the_server() == texts)
    phone.go("Trends")
    weeks = phone.page.get_by_role("slider", name="Small ways, week by week")
    expect(weeks).to_have_attribute("aria-valuetext", re.compile("1 night: 10 small ways"))


def test_five_hundred_characters_fit_however_the_machine_counts_them(phone: Phone) -> None:
    phone.begin()
    phone.write(1, LAMP * 500)
    phone.reload()
    phone.reads(LAMP * 500)


def test_of_a_line_that_is_too_long_nothing_is_lost(phone: Phone) -> None:
    phone.begin()
    phone.line(1).fill("a" * 512)
    expect(phone.page.get_by_text("12 characters too many.")).to_be_visible()
    expect(phone.lamp(1, "being written")).to_be_visible()
    phone.go("Trends")
    phone.go("Tonight")
    expect(phone.line(1)).to_have_value("a" * 512)
    phone.write(1, "a" * 500)
    phone.reload()
    phone.reads("a" * 500)


def test_a_line_that_is_too_long_outlives_the_page(phone: Phone) -> None:
    phone.begin()
    phone.line(1).fill("a" * 512)
    expect(phone.lamp(1, "being written")).to_be_visible()
    phone.reload()
    expect(phone.line(1)).to_have_value("a" * 512)
    expect(phone.page.get_by_text("12 characters too many.")).to_be_visible()


def test_what_was_typed_in_the_last_moment_before_a_reload_is_there_after_it(phone: Phone) -> None:
    phone.begin()
    phone.line(1).press_sequentially("They made me tea")
    phone.reload()
    phone.reads("They made me tea")
