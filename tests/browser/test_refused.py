"""A device that keeps nothing: no room left, or storage switched off."""

from playwright.sync_api import expect

from tests.browser.phone import Phone

PLAINLY = "This device is not keeping what you write."
SWITCHED_OFF = """
IDBFactory.prototype.open = () => { throw new DOMException("The user denied permission", "SecurityError"); };
"""
"""What a browser does whose owner has forbidden this page to keep anything."""


def test_when_there_is_no_room_the_words_stay_on_the_screen_and_the_page_says_so(phone: Phone) -> None:
    browser = phone.page.context.new_cdp_session(phone.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": phone.house.url, "quotaSize": 1})
    phone.arrive()
    phone.line(1).fill("They made me tea")
    _says_plainly_that_nothing_is_kept(phone)
    phone.go("Trends")
    phone.go("Tonight")
    expect(phone.line(1)).to_have_value("They made me tea")

    browser.send("Storage.overrideQuotaForOrigin", {"origin": phone.house.url})
    phone.tap("Try again")
    phone.reads("They made me tea")
    expect(phone.page.get_by_role("alert")).to_have_count(0)
    phone.reload()
    phone.reads("They made me tea")


def test_when_storage_is_switched_off_nothing_is_shown_as_kept(phone: Phone) -> None:
    phone.page.add_init_script(SWITCHED_OFF)
    phone.begin()
    phone.line(1).fill("They made me tea")
    _says_plainly_that_nothing_is_kept(phone)
    for tab in ("Look back", "Trends", "More"):
        phone.go(tab)
        expect(phone.page.get_by_role("heading", level=1)).to_be_visible()
    phone.go("Tonight")
    expect(phone.line(1)).to_have_value("They made me tea")


def _says_plainly_that_nothing_is_kept(phone: Phone) -> None:
    expect(phone.page.get_by_role("alert")).to_contain_text(PLAINLY)
    expect(phone.lamp(1, "being written")).to_be_visible()
    expect(phone.page.get_by_role("img", name="kept")).to_have_count(0)
    expect(phone.page.get_by_text("Kept on this phone")).to_have_count(0)
