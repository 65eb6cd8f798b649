"""I let it land: twenty still seconds, one tap, and the meaning now and two weeks on, all without a network."""

from datetime import timedelta

from playwright.sync_api import Locator, expect

from app import clock
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.running import House

SAID = "You made the whole house feel calmer tonight."
MEANING = "That I am good to come home to"
STILL = "Twenty still seconds"


def test_what_was_offered_lands_without_a_network_and_shows_in_its_chart(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    sheet = _opened(phone)
    sheet.get_by_text("kind words", exact=True).tap()
    sheet.get_by_label("What was said or done").fill(SAID)
    phone.page.clock.install()
    phone.tap("Twenty still seconds with it")
    still = phone.page.get_by_role("dialog", name=STILL)
    expect(still.get_by_text(SAID)).to_be_visible()
    expect(still.get_by_text("Say thank you.")).to_be_visible()
    expect(still.get_by_role("button")).to_have_text(["Leave"])
    phone.page.clock.fast_forward(19_000)
    expect(still).to_be_visible()
    phone.page.clock.fast_forward(1_500)
    expect(still).to_have_count(0)
    expect(sheet.get_by_text("The twenty seconds are over.")).to_be_visible()
    sheet.get_by_text("I let it land", exact=True).last.tap()
    sheet.get_by_label("Why might they have said it").fill(MEANING)
    sheet.get_by_role("button", name="Close").tap()
    sheet = _opened(phone)
    sheet.get_by_role("button", name="kind words").tap()
    expect(sheet.get_by_label("Why might they have said it")).to_have_value(MEANING)
    _keeps(sheet)
    phone.reload()

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: [item["meaning"] for item in phone.ask("/receivings")["items"]] == [MEANING])
    [moment] = phone.ask(f"/receivings?from={phone.tonight}&to={phone.tonight}")["items"]
    assert (moment["offered"], moment["reception"], moment["note"]) == ("kind_words", "received", SAID)

    phone.go("Trends")
    expect(phone.page.get_by_text("Care was offered once, on 1 night. You let it land once.")).to_be_visible()
    phone.open("/back?show=find")
    phone.page.get_by_role("searchbox").fill("come home")
    expect(phone.page.get_by_text(MEANING)).to_be_visible()


def test_the_still_screen_can_be_left_at_any_moment_also_with_the_keyboard(phone: Phone) -> None:
    phone.begin()
    phone.page.emulate_media(reduced_motion="reduce")
    sheet = _opened(phone)
    sheet.get_by_text("support", exact=True).tap()
    still = phone.page.get_by_role("dialog", name=STILL)
    phone.tap("Twenty still seconds with it")
    expect(still.get_by_text("Say that it helps, and thank you.")).to_be_visible()
    expect(still).to_have_css("animation-duration", "0.16s")  # a short fade, where less movement is wished for
    expect(still.locator(".still-light")).to_have_css("transition-duration", "0.16s")
    still.get_by_role("button", name="Leave").tap()
    expect(still).to_have_count(0)
    expect(phone.page.get_by_role("button", name="Twenty still seconds with it")).to_be_focused()
    phone.page.keyboard.press("Enter")
    expect(still).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(still).to_have_count(0)
    expect(sheet).to_be_visible()


def test_two_weeks_later_it_comes_up_on_one_evening_and_can_be_let_rest_for_good(phone: Phone, somebody: str) -> None:
    phone.begin()
    for nights in (22, 20, 16):
        _lands(phone, nights, f"Said {nights} nights ago").get_by_role("button", name="Close").tap()
    phone.sign_up(somebody)
    _evening(phone, ago=2)
    expect(phone.page.get_by_role("button", name="Look at it again")).to_be_visible()
    passed = phone.tonight - timedelta(days=2)
    eventually(lambda: _told(phone).get("Said 22 nights ago") == (None, False, str(passed)))

    phone.lose_network()
    _evening(phone, ago=1)
    phone.tap("Let it rest")
    expect(phone.toast).to_contain_text("It will not come up again.")
    _evening(phone, ago=0)
    phone.tap("Look at it again")
    sheet = phone.page.get_by_role("dialog", name="Two weeks on")
    expect(sheet.get_by_text("Said 16 nights ago")).to_be_visible()
    sheet.get_by_label("Why might they have said it").fill("It still holds")
    phone.holds("It still holds")
    sheet.get_by_role("button", name="Close").tap()
    expect(phone.page.get_by_text("Look at it again")).to_have_count(0)
    phone.reload()
    expect(phone.page.get_by_role("button", name="I let it land")).to_be_visible()
    expect(phone.page.get_by_text("Look at it again")).to_have_count(0)  # one an evening

    phone.open(f"/back?night={phone.tonight - timedelta(days=22)}")
    phone.page.get_by_role("link", name="Write in this night").tap()
    sheet = _opened(phone)
    sheet.get_by_role("button", name="kind words").tap()
    sheet.get_by_label("The same question again").fill("Three weeks on it does, too")
    expect(sheet.locator(".door-kept")).to_contain_text("3 waiting for the network")
    sheet.get_by_role("button", name="Close").tap()

    phone.find_network()
    told = {
        "Said 22 nights ago": ("Three weeks on it does, too", False, str(passed)),
        "Said 20 nights ago": (None, True, str(passed + timedelta(days=1))),
        "Said 16 nights ago": ("It still holds", False, str(phone.tonight)),
    }
    eventually(lambda: _told(phone) == told)
    phone.go("Trends")
    shares = phone.page.get_by_role("list", name="How much of it landed")
    expect(shares.get_by_role("listitem").filter(has_text="3 of 3")).to_have_count(1)


def test_two_phones_ask_the_question_of_two_weeks_later_on_the_same_evening(
    hand: Hands, shared_house: House, somebody: str
) -> None:
    one, other = hand(shared_house).begin(), hand(shared_house).begin()
    _lands(one, 16, SAID)
    one.sign_up(somebody)
    _evening(one, ago=1)
    expect(one.page.get_by_role("button", name="Look at it again")).to_be_visible()
    came_up = {SAID: (None, False, str(one.tonight - timedelta(days=1)))}
    eventually(lambda: _told(one) == came_up)

    other.sign_in(somebody)
    _evening(other, ago=1)
    expect(other.page.get_by_role("button", name="Look at it again")).to_be_visible()
    for phone in (one, other):
        _evening(phone, ago=0)
        expect(phone.page.get_by_role("button", name="I let it land")).to_be_visible()
        expect(phone.page.get_by_role("button", name="Look at it again")).to_have_count(0)
    assert _told(other) == came_up


def test_below_the_check_in_it_counts_as_come_up_once_it_is_in_sight(phone: Phone, somebody: str) -> None:
    phone.begin()
    _lands(phone, 16, SAID)
    phone.sign_up(somebody)
    phone.page.clock.set_fixed_time(clock.now())
    phone.open("/checkin")
    again = phone.page.get_by_role("button", name="Look at it again")
    expect(again).to_be_visible()
    expect(again).not_to_be_in_viewport(ratio=1)
    phone.page.get_by_role("group", name="I felt understood").get_by_text("6", exact=True).tap()
    eventually(lambda: [item["understood"] for item in phone.ask("/checkins")["items"]] == [6])
    assert _told(phone) == {SAID: (None, False, None)}
    again.scroll_into_view_if_needed()
    phone.page.mouse.wheel(0, 2_000)
    eventually(lambda: _told(phone) == {SAID: (None, False, str(phone.tonight))})


def _lands(phone: Phone, ago: int, said: str) -> Locator:
    """Kind words of an evening before this one are let land and kept; the sheet stays open."""
    _evening(phone, ago)
    sheet = _opened(phone)
    sheet.get_by_text("kind words", exact=True).tap()
    sheet.get_by_label("What was said or done").fill(said)
    sheet.get_by_text("I let it land", exact=True).last.tap()
    expect(sheet.get_by_role("button", name="Take it back")).to_be_visible()
    return sheet


def _evening(phone: Phone, ago: int) -> None:
    """Tonight's page, on this evening or one before it."""
    phone.page.clock.set_fixed_time(clock.now() - timedelta(days=ago))
    phone.open("/")


def _told(phone: Phone) -> dict[str, tuple[str | None, bool, str | None]]:
    """What the API has of the question of two weeks later: the answer, whether it was let rest, and when it came up."""
    items = phone.ask("/receivings")["items"]
    return {item["note"]: (item["later"], item["later_declined"], item.get("later_shown")) for item in items}


def _opened(phone: Phone) -> Locator:
    phone.tap("I let it land")
    return phone.page.get_by_role("dialog", name="I let it land")


def _keeps(sheet: Locator) -> None:
    """Whether the device holds everything that stands on the sheet."""
    expect(sheet.locator(".door-kept")).to_contain_text("Kept on this phone")
