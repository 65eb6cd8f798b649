"""The compass: values written, rated, put in order and looked back at."""

import re
from datetime import timedelta
from operator import itemgetter

from playwright.sync_api import Locator, expect

from app import clock
from tests.browser.eventually import eventually
from tests.browser.phone import Phone

NAME = "Rest, unearned"
SENTENCE = f"Furthest apart is {NAME}: you would like 8 of 10, and it was 3."


def test_a_value_is_written_rated_and_charted_before_there_is_a_network(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.go("Values")
    _follow(phone, "Write down a value")
    _field(phone, "In your own words").fill(NAME)
    _field(phone, "Why it matters to you").fill("I only ever rested when everything was done.")
    phone.page.get_by_label("Part of life").select_option("health")
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.go("Values")
    expect(phone.page.locator(".compass")).to_contain_text("One value, not rated yet.")

    _follow(phone, "How is it now?")
    phone.page.get_by_role("slider", name=f"{NAME}: would like").fill("8")
    expect(phone.page.get_by_text("Kept once “actually” is said, too.")).to_be_visible()
    phone.page.get_by_role("slider", name=f"{NAME}: actually").fill("3")
    expect(phone.page.get_by_text("Kept", exact=True)).to_be_visible()
    _follow(phone, "Back to the compass")
    expect(phone.page.locator("figcaption")).to_have_text(SENTENCE)
    phone.reload()
    expect(phone.page.locator("figcaption")).to_have_text(SENTENCE)

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/ratings")["items"]) == 1)
    [value] = phone.ask("/values")["items"]
    [rating] = phone.ask("/ratings")["items"]
    assert (value["name"], value["part"], value["held_from"]) == (NAME, "health", str(phone.tonight))
    assert (rating["value"], rating["would_like"], rating["actually"]) == (value["id"], 8, 3)

    phone.go("Trends")
    weeks = phone.page.get_by_role("slider", name="Values, week by week")
    weeks.focus()
    weeks.press("End")
    expect(weeks).to_have_attribute("aria-valuetext", re.compile(f"{NAME}: would like 8, actually 3"))


def test_the_order_is_the_persons_own_and_yesterdays_values_stay_in_its_compass(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    yesterday = phone.tonight - timedelta(days=1)
    phone.page.clock.set_fixed_time(clock.now() - timedelta(days=1))
    for name in ("Patience", "Rest", "Courage"):
        phone.open("/values/new")
        _field(phone, "In your own words").fill(name)
        expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.go("Values")
    expect(_names(phone)).to_have_text(["Patience", "Rest", "Courage"])
    phone.tap("Change their order")
    phone.tap("Move 3 up")
    expect(phone.page.locator(".order .own")).to_have_text(["Patience", "Courage", "Rest"])
    phone.tap("Move 2 up")
    expect(phone.page.locator(".order .own")).to_have_text(["Courage", "Patience", "Rest"])
    phone.tap("Close")
    phone.page.clock.set_fixed_time(clock.now())
    phone.reload()
    expect(_names(phone)).to_have_text(["Courage", "Patience", "Rest"])
    phone.page.locator(".compass-values a").first.tap()
    phone.tap("I no longer hold it")
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.go("Values")
    expect(_names(phone)).to_have_text(["Patience", "Rest"])

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/values")["items"]) == 3)
    held = sorted(phone.ask("/values")["items"], key=itemgetter("place"))
    assert [(value["name"], value["held_from"], value["held_until"]) for value in held] == [
        ("Courage", str(yesterday), str(phone.tonight)),
        ("Patience", str(yesterday), None),
        ("Rest", str(yesterday), None),
    ]
    phone.go("Values")
    phone.page.get_by_label("Which day’s compass").select_option(index=1)
    expect(phone.page.get_by_text(re.compile(r"^As it was on .*, in today’s names and order\."))).to_be_visible()
    expect(_names(phone)).to_have_text(["Courage", "Patience", "Rest"])


def test_an_old_compass_can_be_looked_at(anas: Phone) -> None:
    anas.lose_network()
    anas.open("/values")
    now = _names(anas)
    expect(now).to_have_count(5)
    which = anas.page.get_by_label("Which day’s compass")
    which.select_option(index=1)
    expect(anas.page.get_by_text(re.compile(r"^As it was on "))).to_be_visible()
    expect(anas.page.get_by_text("Rated once")).to_be_visible()
    expect(anas.page.get_by_role("link", name="How is it now?")).to_have_count(0)
    _follow(anas, "Back to now")
    expect(anas.page.get_by_text("Rated twice, 4 weeks apart")).to_be_visible()


def test_a_value_that_hurts_is_asked_nothing_further(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.open("/values/new")
    _field(phone, "In your own words").fill("Being good")
    expect(_field(phone, "Why it matters to you")).to_be_visible()
    phone.tap("This one hurts")
    expect(phone.page.get_by_role("link", name="Where help is")).to_have_attribute("href", "/more/help")
    expect(phone.page.get_by_role("textbox")).to_have_count(1)
    expect(phone.page.get_by_role("radio")).to_have_count(0)
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.open("/values/rate")
    expect(phone.page.get_by_text("There is no value to rate yet.")).to_be_visible()
    phone.find_network()
    phone.sign_up(somebody)
    eventually(
        lambda: [(each["name"], each["painful"]) for each in phone.ask("/values")["items"]] == [("Being good", True)]
    )


def test_a_value_that_was_removed_comes_back(phone: Phone) -> None:
    phone.begin()
    phone.open("/values/new")
    _field(phone, "In your own words").fill("Courage")
    phone.tap("Remove it")
    expect(phone.page.get_by_text("What would you like to live by?")).to_be_visible()
    phone.undo()
    expect(_names(phone)).to_have_text(["Courage"])


def test_own_values_are_found_again(anas: Phone) -> None:
    anas.lose_network()
    anas.open("/back?show=find")
    anas.page.get_by_role("searchbox", name="Words you wrote").fill("grandmother")
    anas.page.get_by_role("main").get_by_role("listitem").get_by_role("link").tap()
    expect(_field(anas, "In your own words")).to_have_value("Patience when it’s late")


def _field(phone: Phone, label: str) -> Locator:
    return phone.page.get_by_role("textbox", name=label)


def _follow(phone: Phone, link: str) -> None:
    phone.page.get_by_role("link", name=link).tap()


def _names(phone: Phone) -> Locator:
    return phone.page.locator(".compass-values .own")
