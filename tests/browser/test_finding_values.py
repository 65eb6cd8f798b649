"""Four questions, what comes back in their answers, and the value behind a goal."""

import re

from playwright.sync_api import Locator, expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

ALIVE = "Mending the boat with my sister. Nobody was in a hurry.\n\nMy hands knew what to do."
EIGHTY = "That my hands were useful, and that nobody had to hurry."


def test_what_comes_back_becomes_a_value_before_there_is_a_network(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.go("Values")
    _link(phone, "Answer four questions").tap()
    _answer(phone, "When did you feel most alive").fill(ALIVE)
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.tap("At eighty")
    _answer(phone, "At eighty, what do you hope").fill(EIGHTY)
    phone.reload()
    phone.tap("At eighty")
    expect(_answer(phone, "At eighty, what do you hope")).to_have_value(EIGHTY)

    _link(phone, "What comes back in your words").tap()
    hands = phone.page.locator(".theme").filter(has_text="hands")
    hands.get_by_role("button", name="in 2 sentences").tap()
    expect(hands.get_by_role("listitem")).to_have_text(
        ["My hands knew what to do.", "That my hands were useful, and that nobody had to hurry."]
    )
    expect(hands.locator("mark")).to_have_text(["hands", "hands"])
    hands.get_by_role("button", name="Make it a value").tap()
    name = phone.page.get_by_role("textbox", name="In your own words")
    expect(name).to_have_value("hands")
    name.fill("Making things with my hands")
    phone.go("Values")
    expect(phone.page.locator(".compass-values .own")).to_have_text(["Making things with my hands"])

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/values")["items"]) == 1)
    answers = phone.ask("/reflections")["items"]
    assert {(each["question"], each["text"], each["day"]) for each in answers} == {
        ("alive", ALIVE, str(phone.tonight)),
        ("eighty", EIGHTY, str(phone.tonight)),
    }
    phone.open(f"/back?night={phone.tonight}")
    expect(phone.page.locator(".also")).to_contain_text("Mending the boat with my sister.")


def test_a_goal_turns_into_the_value_behind_it_and_both_are_kept(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.open("/values/new")
    phone.page.get_by_role("textbox", name="In your own words").fill("Run a marathon")
    phone.tap("A value or a goal?")
    phone.tap("Yes, it can be done")
    behind = phone.page.get_by_role("textbox", name="The value behind it")
    expect(behind).to_be_focused()
    phone.reload()
    expect(phone.page.get_by_role("textbox", name="The goal", exact=True)).to_have_value("Run a marathon")
    behind.fill("Being at home in my body")
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: [each["name"] for each in phone.ask("/values")["items"]] == ["Being at home in my body"])
    assert phone.ask("/values")["items"][0]["goal"] == "Run a marathon"
    phone.go("Values")
    expect(phone.page.locator(".compass-values .own")).to_have_text(["Being at home in my body"])


def test_an_answer_that_was_emptied_comes_back(phone: Phone) -> None:
    phone.begin()
    phone.open("/values/clarify")
    field = _answer(phone, "When did you feel most alive")
    field.fill(ALIVE)
    expect(phone.page.get_by_role("button", name="Remove it")).to_be_visible()
    field.fill("")
    phone.undo()
    expect(phone.page.locator(".earlier-answer")).to_contain_text("My hands knew what to do.")


def test_of_an_answer_that_is_too_long_nothing_is_lost(phone: Phone) -> None:
    phone.begin()
    phone.open("/values/clarify")
    field = _answer(phone, "When did you feel most alive")
    field.fill("a" * 2012)
    expect(phone.page.get_by_text("12 characters too many.")).to_be_visible()
    phone.reload()
    expect(field).to_have_value("a" * 2012)
    phone.go("Trends")
    phone.go("Values")
    _link(phone, re.compile("^Find your values")).tap()
    expect(field).to_have_value("a" * 2012)
    field.fill("a" * 2000)
    expect(phone.page.get_by_role("button", name="Remove it")).to_be_visible()


def _answer(phone: Phone, question: str) -> Locator:
    return phone.page.get_by_role("textbox", name=re.compile(f"^{question}"))


def _link(phone: Phone, name: str | re.Pattern[str]) -> Locator:
    return phone.page.get_by_role("link", name=name)
