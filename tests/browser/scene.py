"""Something to look at, and the usual ways to open it."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, expect

from tests.browser.phone import Phone


@dataclass(frozen=True)
class Scene:
    """Something to look at. `open` brings a phone there from wherever it is."""

    name: str
    open: Callable[[Phone], object]


def page(address: str) -> Callable[[Phone], None]:
    def opened(phone: Phone) -> None:
        phone.open(address)
        expect(phone.page.locator("[aria-busy=true], .opening")).to_have_count(0)

    return opened


def sheet(address: str, opener: str, nth: int = 0) -> Callable[[Phone], Locator]:
    def opened(phone: Phone) -> Locator:
        page(address)(phone)
        phone.page.locator(opener).nth(nth).click()
        found = phone.page.locator("dialog[open]")
        expect(found).to_be_visible()
        return found

    return opened


def followed(address: str, link: str) -> Callable[[Phone], None]:
    """The page behind the first such link of another one."""

    def opened(phone: Phone) -> None:
        page(address)(phone)
        phone.page.locator(link).first.click()
        expect(phone.page.locator(".bar .up")).to_be_visible()

    return opened
