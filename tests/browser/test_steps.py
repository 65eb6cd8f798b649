"""Small steps: planned, done or not, and charted with what got in the way."""

import re
from datetime import timedelta

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

STEP = "Lie down after lunch. Phone in the hall."


def test_a_step_is_planned_taken_and_charted_before_there_is_a_network(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.go("Values")
    phone.page.get_by_role("link", name=re.compile("^Small steps")).tap()
    phone.page.get_by_role("textbox", name="The step").fill(STEP)
    phone.page.get_by_role("textbox", name="If", exact=True).fill("I reach for the phone")
    phone.page.get_by_role("textbox", name="then I will").fill("I will count ten breaths")
    phone.tap("Tomorrow")
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.go("Values")
    card = phone.page.locator(".step-card")
    expect(card).to_contain_text(f"One small step, {phone.tonight + timedelta(days=1):%A}")
    phone.reload()
    card.tap()

    phone.page.get_by_role("link", name="A minute before it").tap()
    for said in ("Give it its name", "Let it come along", "still afraid counts"):
        expect(phone.page.locator(".minute .say")).to_contain_text(said)
        if said != "still afraid counts":
            phone.tap("Go on")
    expect(phone.page.locator(".minute .own")).to_have_text(STEP)
    phone.page.get_by_role("link", name="Leave").tap()

    phone.tap("Today")
    phone.page.get_by_role("radio", name="Moved towards it").check(force=True)
    phone.page.get_by_role("radio", name="Fear").check()
    phone.page.get_by_role("textbox", name="In a line, if you like").fill("That nothing gets done")
    expect(phone.page.locator(".values-foot")).to_contain_text("Kept on this phone")
    phone.go("Values")
    expect(phone.page.get_by_role("link", name=re.compile("^Small steps"))).to_be_visible()
    expect(card).to_have_count(0)

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/commitments")["items"]) == 1)
    [step] = phone.ask("/commitments")["items"]
    assert (step["step"], step["day"], step["then_text"]) == (STEP, str(phone.tonight), "I will count ten breaths")
    assert (step["outcome"], step["obstacle"]) == ("moved_towards", "fear")
    assert step["obstacle_note"] == "That nothing gets done"

    phone.go("Trends")
    expect(phone.page.locator("figcaption").filter(has_text="small step")).to_have_text(
        "1 small step, on 1 day: moved towards it. Something got in the way once."
    )
    weeks = phone.page.get_by_role("slider", name="Small steps, week by week")
    weeks.focus()
    weeks.press("End")
    expect(weeks).to_have_attribute("aria-valuetext", re.compile("What came of it: moved towards it. Fear: in the way"))


def test_a_step_can_be_planned_for_any_day_of_the_year_to_come_and_the_server_takes_it(
    phone: Phone, somebody: str
) -> None:
    phone.begin()
    phone.sign_up(somebody)
    phone.open("/values/steps")
    phone.page.get_by_role("textbox", name="The step").fill("Swim across the lake")
    last = phone.tonight + timedelta(days=365)
    phone.page.get_by_label("The day").fill(str(last))
    eventually(lambda: [each["day"] for each in phone.ask("/commitments")["items"]] == [str(last)])
    expect(phone.page.locator(".values-foot")).to_contain_text("Synced")
    phone.go("Trends")
    expect(phone.page.get_by_role("main")).to_be_visible()
    phone.go("Values")
    expect(phone.page.locator(".step-card")).to_contain_text("Swim across the lake")


def test_a_minute_passes_by_itself(phone: Phone) -> None:
    phone.page.clock.install()
    phone.begin()
    phone.open("/values/minute")
    for seconds, said in (("00:21", "Let it come along"), ("00:26", "still afraid counts")):
        phone.page.clock.fast_forward(seconds)
        expect(phone.page.locator(".minute .say")).to_contain_text(said)
    phone.page.get_by_role("link", name="Leave").tap()
    expect(phone.page).to_have_url(re.compile("/values/steps$"))
