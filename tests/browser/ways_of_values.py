"""How to get to what a value's page shows only when asked."""

from playwright.sync_api import expect

from tests.browser.phone import Phone
from tests.browser.scene import followed, page


def of_another_day(phone: Phone) -> None:
    """The compass before the last change of it."""
    page("/values")(phone)
    phone.page.locator(".tools .pick select").select_option(index=1)
    expect(phone.page.locator(".values-then")).to_be_visible()


def opened_sentences(phone: Phone) -> None:
    """What recurs, with the sentences in which the first of it stands."""
    page("/values/themes")(phone)
    phone.page.locator(".theme [aria-expanded]").first.click()
    expect(phone.page.locator(".theme mark").first).to_be_visible()


def asked_whether_a_goal(phone: Phone) -> None:
    followed("/values", ".compass-values a")(phone)
    phone.page.locator(".value-name + .link").click()
    expect(phone.page.locator(".goal-asked")).to_be_visible()


def marked_painful(phone: Phone) -> None:
    """A new value that hurts: its page slows, and asks nothing further."""
    page("/values/new")(phone)
    phone.page.locator(".value-name textarea").fill("Never be a burden")
    phone.page.locator(".value-held .link").last.click()
    expect(phone.page.locator(".painful")).to_be_visible()
