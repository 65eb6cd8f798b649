"""Changing one's mind: a removed line for ten seconds, and the answer "nothing I could see today" at any time."""

import re

from playwright.sync_api import expect

from tests.browser.phone import Phone


def test_a_removed_line_comes_back_where_it_stood(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "They made me tea")
    phone.write(2, "Asked how it went")
    phone.remove(1)
    expect(phone.lamp(1, "empty")).to_be_visible()
    phone.undo()
    phone.reads("They made me tea", "Asked how it went")
    phone.reload()
    phone.reads("They made me tea", "Asked how it went")


def test_undo_is_offered_for_ten_seconds_and_no_longer(phone: Phone) -> None:
    phone.page.clock.install()
    phone.begin()
    phone.write(1, "They made me tea")
    phone.remove(1)
    expect(phone.toast).to_contain_text("Line removed.")
    phone.page.clock.fast_forward("00:08")
    expect(phone.toast).to_contain_text("Line removed.")
    phone.page.clock.fast_forward("00:03")
    expect(phone.toast).to_be_empty()


def test_a_line_removed_just_before_a_reload_stays_removed(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "They made me tea")
    phone.write(2, "Asked how it went")
    phone.remove(2)
    expect(phone.toast).to_contain_text("Line removed.")
    phone.reload()
    phone.reads("They made me tea")


def test_nothing_i_could_see_is_an_answer_and_can_be_taken_back(phone: Phone) -> None:
    phone.begin()
    phone.tap("Nothing I could see today")
    expect(phone.page.get_by_text("Nothing you could see today.")).to_be_visible()
    phone.reload()
    expect(phone.page.get_by_text("Nothing you could see today.")).to_be_visible()
    expect(phone.night(phone.tonight)).to_have_accessible_name(re.compile("looked and saw nothing$"))
    phone.tap("Take it back")
    expect(phone.line(1)).to_be_visible()
    phone.reload()
    expect(phone.line(1)).to_have_value("")


def test_a_line_outranks_nothing_i_could_see(phone: Phone) -> None:
    phone.begin()
    phone.tap("Nothing I could see today")
    phone.write(2, "They warmed the car")
    expect(phone.page.get_by_text("Nothing you could see today.")).to_be_hidden()
    phone.reload()
    phone.reads("They warmed the car")
