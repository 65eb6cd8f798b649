"""Look back: past nights opened, filled and found again."""

import re
import uuid
from datetime import date, timedelta

from playwright.sync_api import expect

from tests.browser import evening
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.running import House


def test_a_past_night_can_be_filled_and_shines_in_the_sky(phone: Phone) -> None:
    night = phone.tonight - timedelta(days=9)
    phone.begin()
    phone.open(f"/back?night={night}")
    phone.page.get_by_role("link", name="Write in this night").tap()
    expect(phone.page).to_have_url(re.compile(f"/night/{night}$"))
    phone.write(1, "Came along to the garden centre")
    phone.go("Look back")
    expect(phone.page.get_by_text(f"1 night since {night.day} {night:%B}, 1 small way")).to_be_visible()
    expect(phone.page.get_by_role("list", name="Lines")).to_contain_text("Came along to the garden centre")


def test_a_page_begun_in_the_morning_can_be_yesterdays(hand: Hands, shared_house: House) -> None:
    phone = hand(shared_house, hour=evening.MORNING).begin()
    yesterday = phone.tonight - timedelta(days=1)
    phone.write(1, "Stayed up with me")
    phone.tap("This was yesterday")
    expect(phone.page).to_have_url(re.compile(f"/night/{yesterday}$"))
    phone.reads("Stayed up with me")
    phone.reload()
    phone.reads("Stayed up with me")
    phone.page.get_by_role("link", name="Tonight", exact=True).first.tap()
    expect(phone.line(1)).to_have_value("")


def test_a_page_moved_to_yesterday_by_mistake_comes_back(hand: Hands, shared_house: House) -> None:
    phone = hand(shared_house, hour=evening.MORNING).begin()
    phone.write(1, "Woke me with coffee")
    phone.tap("This was yesterday")
    expect(phone.page).to_have_url(re.compile("/night/"))
    phone.undo()
    expect(phone.page).to_have_url(re.compile("/$"))
    phone.reads("Woke me with coffee")


def test_own_words_are_found_again_without_a_network_and_open_their_night(anas: Phone) -> None:
    anas.lose_network()
    anas.open("/back?show=find")
    field = anas.page.get_by_role("searchbox", name="Words you wrote")
    field.fill("PORTO song")
    places = anas.page.get_by_role("main").get_by_role("listitem")
    expect(places.first).to_contain_text("Sent the song from that bar in Porto")
    expect(places.first.locator("mark")).to_have_text(["song", "Porto"])
    places.first.get_by_role("link").tap()
    expect(anas.page.get_by_role("list", name="Lines")).to_contain_text("Sent the song from that bar in Porto")


def test_what_is_found_stands_below_its_date_whatever_page_was_open_before(anas: Phone) -> None:
    for tab in ("More", "Look back"):
        anas.go(tab)
    anas.page.get_by_role("link", name="Search your own words").tap()
    anas.page.get_by_role("searchbox", name="Words you wrote").fill("Porto")
    found = anas.page.get_by_role("main").get_by_role("listitem").first
    date, words = found.locator(".quiet").bounding_box(), found.locator(".own").bounding_box()
    assert date
    assert words
    assert words["y"] >= date["y"] + date["height"]


def test_what_nobody_wrote_is_not_found(anas: Phone) -> None:
    anas.open("/back?show=find")
    anas.page.get_by_role("searchbox", name="Words you wrote").fill("helicopter")
    expect(anas.page.get_by_text("These words are in nothing you wrote.")).to_be_visible()


def test_the_sky_is_walked_with_the_keyboard_and_stays_where_it_was_left(anas: Phone) -> None:
    tonight = anas.tonight
    anas.open("/back")
    sky = anas.page.get_by_role("slider", name="Nights")
    sky.focus()
    for key, night in (
        ("End", tonight),
        ("ArrowLeft", tonight - timedelta(days=1)),
        ("ArrowLeft", tonight - timedelta(days=2)),
        ("ArrowRight", tonight - timedelta(days=1)),
    ):
        sky.press(key)
        expect(sky).to_have_attribute("aria-valuetext", re.compile(f"^{_named(night)}: "))
        expect(anas.page.get_by_role("region", name=_named(night))).to_be_visible()
    expect(anas.page).to_have_url(re.compile(f"/back\\?night={tonight - timedelta(days=1)}$"))
    anas.reload()
    expect(anas.page.get_by_role("region", name=_named(tonight - timedelta(days=1)))).to_be_visible()


def test_a_touch_of_the_sky_opens_the_night_that_shines_there(anas: Phone) -> None:
    anas.open("/back")
    sky = anas.page.get_by_role("slider", name="Nights")
    before = sky.get_attribute("aria-valuetext") or ""
    box = sky.bounding_box()
    assert box
    sky.tap(position={"x": box["width"] / 2, "y": box["height"] * 0.86})
    expect(sky).not_to_have_attribute("aria-valuetext", before)
    said, _, ways = (sky.get_attribute("aria-valuetext") or "").partition(": ")
    lines = anas.page.get_by_role("region", name=said).get_by_role("list", name="Lines").get_by_role("listitem")
    expect(lines).to_have_count(int(ways.split()[0]))


def test_looking_back_can_be_switched_off_and_then_shows_nothing_of_the_past(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "Kept the heel of the bread for me")
    phone.open("/more")
    phone.page.get_by_role("switch", name="Looking back").tap()
    phone.holds('"look_back":false')
    phone.go("Look back")
    expect(phone.page.get_by_text("Looking back is switched off.")).to_be_visible()
    for address in ("/back", "/back?show=find", "/back?show=three", f"/back?night={phone.tonight}"):
        phone.open(address)
        expect(phone.page.get_by_text("Looking back is switched off.")).to_be_visible()
        expect(phone.page.get_by_text("heel of the bread")).to_have_count(0)


def test_the_past_comes_up_by_itself_until_one_switch_silences_it_on_every_device(
    hand: Hands, shared_house: House, somebody: str
) -> None:
    phone = hand(shared_house).begin()
    phone.lose_network()
    then = phone.tonight - timedelta(days=365)
    phone.open(f"/night/{then}")
    for number, text in enumerate(("Found my other glove", "Waited up for me", "Saved me the window seat"), 1):
        phone.write(number, text)
    phone.go("Look back")
    phone.tap("A year ago")
    expect(phone.page.get_by_role("list", name="Lines")).to_contain_text("Found my other glove")
    phone.page.get_by_role("link", name="On a hard day, show me three").tap()
    expect(phone.page.locator(".calm .own")).to_have_count(3)

    phone.find_network()
    phone.sign_up(somebody)
    other = hand(shared_house)
    other.page.clock.install()
    other.begin()
    other.sign_in(somebody)
    other.go("Look back")
    expect(other.page.get_by_role("button", name="A year ago")).to_be_visible()
    phone.open("/more")
    phone.page.get_by_role("switch", name="Looking back").tap()
    eventually(lambda: _looks_back(phone) is False)
    other.page.clock.fast_forward("00:31")  # nobody touches it
    expect(other.page.get_by_text("Looking back is switched off.")).to_be_visible()
    expect(other.page.get_by_text("glove")).to_have_count(0)
    assert len(phone.ask(f"/noticings?from={then}&to={then}")["items"]) == 3


def _looks_back(phone: Phone) -> bool:
    """What the server has of it; what there is once a person bears a name made of theirs."""
    name = uuid.uuid5(uuid.UUID(phone.ask("/me")["id"]), "preference:")
    answer = phone.page.context.request.get(f"{phone.house.url}/api/preferences/{name}")
    return not answer.ok or bool(answer.json()["look_back"])


def _named(night: date) -> str:
    return f"{night:%A} {night.day} {night:%B}"
