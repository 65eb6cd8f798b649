"""How to get to what a value's page shows only when asked."""

from playwright.sync_api import expect

from tests.browser.phone import Phone
from tests.browser.scene import followed, page


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
