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
        phone.page.locator(opener).nth(nth).tap()
        sheet = phone.page.locator("dialog[open]")
        expect(sheet).to_be_visible()
        return sheet

    return opened


def _welcome(steps: int) -> Callable[[Phone], None]:
    def opened(phone: Phone) -> None:
        phone.open("/welcome")
        for _ in range(steps):
            phone.page.locator(".button.main").tap()

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
        sheet.locator(".pick-one label").nth(1).tap()
        sheet.locator(".answers label").nth(answer).tap()
        expect(sheet.locator(".door-kept .statusline")).to_be_visible()

    return opened


def _found(phone: Phone) -> None:
    phone.open("/back?show=find")
    phone.page.get_by_role("searchbox").fill("the")


FIRST = (
    Scene("welcome-1", _welcome(0)),
    Scene("welcome-2", _welcome(1)),
    Scene("welcome-3", _welcome(2)),
    Scene("account-new", _page("/more/account")),
    Scene("account-back", _page("/more/account?in")),
)
"""What only somebody without an account comes by."""

PAGES = (
    Scene("tonight", _page("/")),
    Scene("tonight-writing", _writing),
    Scene("night", _past_night),
    Scene("back", _page("/back")),
    Scene("back-find", _found),
    Scene("back-three", _page("/back?show=three")),
    Scene("back-week", _page("/back?show=week")),
    Scene("trends", _page("/trends")),
    Scene("more", _page("/more")),
    Scene("lost", _page("/nowhere")),
    Scene("adjusted", _sheet("/", ".door", 0)),
    Scene("honoured", _sheet("/", ".door", 1)),
    Scene("month", _sheet("/back", ".peek .as-table")),
)
"""What everybody comes by; opening these changes nothing."""

SEEDED = (
    Scene("happened", _sheet("/", ".below .link")),
    Scene("trends-week", _sheet("/trends", "button.reading")),
    Scene("trends-table-1", _sheet("/trends", ".as-table", 0)),
    Scene("trends-table-2", _sheet("/trends", ".as-table", 1)),
    Scene("trends-table-3", _sheet("/trends", ".as-table", 2)),
    Scene("leaving", _sheet("/more", ".settings > .section:last-child > .button")),
)
"""What needs an account with eight weeks in it."""
