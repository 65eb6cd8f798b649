"""Every page and sheet, and how to get there: by addresses and shapes, never by words, which may be in any language."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from playwright.sync_api import Locator, expect

from tests.browser.phone import Phone


@dataclass(frozen=True)
class Scene:
    """Something to look at. `open` brings a phone there from wherever it is."""

    name: str
    open: Callable[[Phone], object]


def _page(address: str) -> Callable[[Phone], None]:
    def opened(phone: Phone) -> None:
        phone.open(address)
        expect(phone.page.locator("[aria-busy=true], .opening")).to_have_count(0)

    return opened


def _sheet(address: str, opener: str, nth: int = 0) -> Callable[[Phone], Locator]:
    def opened(phone: Phone) -> Locator:
        _page(address)(phone)
        phone.page.locator(opener).nth(nth).click()
        sheet = phone.page.locator("dialog[open]")
        expect(sheet).to_be_visible()
        return sheet

    return opened


def _welcome(steps: int) -> Callable[[Phone], None]:
    def opened(phone: Phone) -> None:
        phone.open("/welcome")
        for _ in range(steps):
            phone.page.locator(".button.main").click()

    return opened


def _writing(phone: Phone) -> None:
    phone.open("/")
    phone.page.locator(".lines textarea").nth(1).focus()
    expect(phone.page.get_by_role("toolbar")).to_be_visible()


def _past_night(phone: Phone) -> None:
    phone.open(f"/night/{phone.tonight - timedelta(days=3)}")


def _answered(door: int, answer: int) -> Callable[[Phone], None]:
    """A door's sheet after both taps."""

    def opened(phone: Phone) -> None:
        sheet = _sheet("/", ".door", door)(phone)
        sheet.locator(".pick-one label").nth(1).click()
        sheet.locator(".answers label").nth(answer).click()
        expect(sheet.locator(".door-kept .statusline")).to_be_visible()

    return opened


def _found(phone: Phone) -> None:
    phone.open("/back?show=find")
    phone.page.get_by_role("searchbox").fill("the")


FIRST_VISIT = (
    Scene("welcome-1", _welcome(0)),
    Scene("welcome-2", _welcome(1)),
    Scene("welcome-3", _welcome(2)),
    Scene("account-new", _page("/more/account")),
    Scene("account-back", _page("/more/account?in")),
)
"""What only somebody without an account comes by."""

EVERYWHERE = (
    Scene("tonight", _page("/")),
    Scene("tonight-writing", _writing),
    Scene("night", _past_night),
    Scene("back", _page("/back")),
    Scene("back-find", _found),
    Scene("back-three", _page("/back?show=three")),
    Scene("back-week", _page("/back?show=week")),
    Scene("trends", _page("/trends")),
    Scene("more", _page("/more")),
    Scene("reminder", _page("/more/reminder")),
    Scene("phone", _page("/more/phone")),
    Scene("lost", _page("/nowhere")),
    Scene("adjusted", _sheet("/", ".door", 0)),
    Scene("honoured", _sheet("/", ".door", 1)),
    Scene("month", _sheet("/back", ".peek .as-table")),
)
"""What everybody comes by; opening these changes nothing."""

WITH_WEEKS = (
    Scene("happened", _sheet("/", ".below .link")),
    Scene("trends-week", _sheet("/trends", "button.reading")),
    Scene("trends-table-1", _sheet("/trends", ".as-table", 0)),
    Scene("trends-table-2", _sheet("/trends", ".as-table", 1)),
    Scene("trends-table-3", _sheet("/trends", ".as-table", 2)),
    Scene("leaving", _sheet("/more", ".settings > .section:last-child > .button")),
)
"""What needs an account with eight weeks in it."""


def _chosen(address: str, option: str) -> Callable[[Phone], None]:
    """A page with another range picked on its top."""

    def opened(phone: Phone) -> None:
        _page(address)(phone)
        phone.page.locator(".pick select").select_option(option)
        expect(phone.page.locator("[aria-busy=true]")).to_have_count(0)

    return opened


WITH_YEARS = (
    Scene("back-first-year", lambda phone: _chosen("/back", str(phone.tonight.year - 9))(phone)),
    Scene("trends-26", _chosen("/trends", "26")),
    Scene("trends-year", _chosen("/trends", "year")),
    Scene("trends-all", _chosen("/trends", "all")),
    Scene("trends-12", _chosen("/trends", "12")),
)
"""What shows how far back it goes."""

LONG = "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel" * 8


FROM_THE_RIGHT = "حملوا عني الأكياس الثقيلة دون أن أطلب، ثم صنعوا الشاي. " * 8
EMOJI = "\N{HOT BEVERAGE}\N{TEAPOT}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL} " * 40


def _long(phone: Phone) -> None:
    phone.open("/")
    lines = phone.page.locator(".lines textarea")
    for place, text in enumerate((LONG, FROM_THE_RIGHT, EMOJI)):
        lines.nth(place).fill(text)
    lines.nth(2).blur()
    expect(phone.page.locator(".lamp.flame")).to_have_count(3)


def _too_long(phone: Phone) -> None:
    phone.open("/")
    phone.page.locator(".lines textarea").nth(1).fill(LONG * 2)
    expect(phone.page.locator(".line-note")).to_be_visible()


def _removed(phone: Phone) -> None:
    phone.open("/")
    phone.page.locator(".lines textarea").nth(1).focus()
    phone.page.locator(".signals .plain").click()
    expect(phone.page.locator(".toast")).to_be_visible()


def _nothing(phone: Phone) -> None:
    phone.open(f"/night/{phone.tonight - timedelta(days=1)}")
    phone.page.locator(".below .link").click()
    expect(phone.page.locator(".answer")).to_be_visible()


WRITTEN = (
    Scene("nothing", _nothing),
    Scene("long", _long),
    Scene("long-back", _page("/back")),
    Scene("long-found", _found),
    Scene("too-long", _too_long),
    Scene("removed", _removed),
    Scene("adjusted-kept", _answered(0, 1)),
    Scene("honoured-kept", _answered(1, 2)),
    Scene("trends-first-night", _page("/trends")),
)
"""What one comes to by writing; in this order, because these leave something behind."""


def named(name: str) -> Scene:
    """The scene of this name, among those that everybody comes by."""
    return next(scene for scene in EVERYWHERE if scene.name == name)
