"""How to get to what Look back and Trends show of the nights behind."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser import ways
from tests.browser.phone import Phone
from tests.browser.scene import page


def found(phone: Phone) -> None:
    phone.open("/back?show=find")
    phone.page.get_by_role("searchbox").fill("the")


def chosen(address: str, option: str) -> Callable[[Phone], None]:
    """A page with another range picked on its top."""

    def opened(phone: Phone) -> None:
        page(address)(phone)
        drawn(phone)
        phone.page.locator(".tools .pick select").select_option(option)
        expect(phone.page.locator("[aria-busy=true]")).to_have_count(0)

    return opened


def trends(phone: Phone) -> None:
    page("/trends")(phone)
    drawn(phone)


def drawn(phone: Phone) -> None:
    """Wait until the charts of the page stand there, which come once the device is read."""
    expect(phone.page.locator(".trend, .trends-empty, .skyroom").first).to_be_visible()
    expect(phone.page.locator("[aria-busy=true]")).to_have_count(0)


def sky(phone: Phone) -> None:
    chosen("/trends", "year")(phone)
    phone.page.locator(".trend > .link").click()


def own_words_on_paper(phone: Phone) -> None:
    """The page to take along with everything that bears own words, a name and a line of them struck out."""
    page("/trends/paper")(phone)
    boxes = phone.page.locator(".parts-box input")
    expect(boxes.first).to_be_visible()
    for box in boxes.all():
        box.check()
    phone.page.locator(".parts-names input").fill("Porto")
    phone.page.locator(".strike").first.click()
    expect(phone.page.locator(".struck").first).to_be_visible()


def three(phone: Phone) -> None:
    """Three own lines, for a hard day."""
    page("/back?show=three")(phone)
    expect(phone.page.locator(".calm .own")).to_have_count(3)


def hard_day(phone: Phone) -> None:
    """A hard day when looking for the good steps back: the lines wait until they are asked for."""
    ways.answered(2, 2)(phone)
    phone.page.locator(".why .button").first.click()
    expect(phone.page.locator(".why [aria-pressed=true]")).to_have_count(1)
    page("/back?show=three")(phone)
    expect(phone.page.locator(".hard-day .button")).to_have_count(2)


def silenced(phone: Phone) -> None:
    """Look back, after it was switched off."""
    page("/more")(phone)
    phone.page.locator("[role=switch]").first.click()
    phone.page.locator('.tabs a[href="/back"]').click()
    expect(phone.page.locator(".past-night")).to_be_visible()
