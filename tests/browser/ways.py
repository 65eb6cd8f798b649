"""How to get to each page and sheet: by addresses and shapes, never by words, which may be in any language."""

from collections.abc import Callable
from datetime import timedelta

from playwright.sync_api import Locator, expect

from app import clock
from tests.browser.eventually import eventually
from tests.browser.left_behind import everything
from tests.browser.phone import Phone
from tests.browser.scene import page
from tests.browser.scene import sheet as opened_sheet

LONG = "Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüssel" * 8
FROM_THE_RIGHT = "حملوا عني الأكياس الثقيلة دون أن أطلب، ثم صنعوا الشاي. " * 8
OWN = "Stayed on the phone until the train had come, and never once looked at the clock."
EMOJI = "\N{HOT BEVERAGE}\N{TEAPOT}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL} " * 40


def welcome(steps: int) -> Callable[[Phone], None]:
    def opened(phone: Phone) -> None:
        phone.open("/welcome")
        for _ in range(steps):
            phone.page.locator(".button.main").click()

    return opened


def writing(phone: Phone) -> None:
    page("/")(phone)
    phone.page.locator(".lines textarea").nth(1).focus()
    expect(phone.page.get_by_role("toolbar")).to_be_visible()


def past_night(phone: Phone) -> None:
    phone.open(f"/night/{phone.tonight - timedelta(days=3)}")


def past_week(phone: Phone) -> None:
    """The check-in of a week that was answered, weeks ago."""
    page(f"/checkin?week={phone.tonight - timedelta(days=14)}")(phone)
    expect(phone.page.locator(".seven-out").first).to_be_visible()


def asked_oneself(phone: Phone) -> None:
    """The questions for oneself, each answered otherwise than the one before; leaving the page forgets it."""
    page("/more/questions")(phone)
    for place, answers in enumerate(phone.page.locator(".ask-answers").all()):
        answers.locator("button").nth(place % 3).click()
    expect(phone.page.locator(".ask [aria-pressed=true]")).to_have_count(7)


def reminder_as_it_was(phone: Phone) -> None:
    """The reminder while the server does not tell of it. The page asks again only when it is opened anew."""
    page("/more/reminder")(phone)
    eventually(lambda: '"wall_time":' in everything(phone.page))
    phone.page.route("**/api/reminder", lambda asked: asked.abort())
    page("/more/reminder")(phone)
    expect(phone.page.locator(".reminder fieldset:disabled")).to_be_visible()
    phone.page.unroute("**/api/reminder")


def answered(door: int, answer: int) -> Callable[[Phone], None]:
    """A door's sheet after both taps, and a line of more than one row."""

    def opened(phone: Phone) -> None:
        sheet = opened_sheet("/", ".door", door)(phone)
        sheet.locator(".pick-one label").nth(1).click()
        sheet.locator(".answers label").nth(answer).click()
        sheet.locator("textarea").first.fill(OWN)
        sheet.locator("textarea").first.blur()
        _has_kept(sheet)

    return opened


def _has_kept(sheet: Locator) -> None:
    """Wait for its way back, which is there once the device holds the entry."""
    expect(sheet.locator(".door-kept button")).to_be_visible()


def kept_proof(phone: Phone, address: str = "/") -> None:
    sheet = opened_sheet(address, ".door", 1)(phone)
    sheet.locator(".answers label").nth(0).click()
    sheet.locator(".pick-one label").nth(2).click()
    _has_kept(sheet)


def asked_for_calm(phone: Phone) -> None:
    kept_proof(phone, f"/night/{phone.tonight - timedelta(days=1)}")
    page("/")(phone)
    expect(phone.page.locator(".coming")).to_be_visible()


def still(phone: Phone) -> None:
    sheet = opened_sheet("/", ".door", 3)(phone)
    sheet.locator(".pick-one label").nth(0).click()
    sheet.locator("textarea").first.fill("You made the whole house feel calmer tonight.")
    sheet.locator(".door-still .button").click()
    expect(phone.page.locator("dialog.still")).to_be_visible()


def asked_again(phone: Phone) -> None:
    """Under tonight's lines, two weeks after something was offered and written down."""
    phone.page.clock.set_fixed_time(clock.now() - timedelta(days=14))
    sheet = opened_sheet("/", ".door", 3)(phone)
    sheet.locator(".pick-one label").nth(1).click()
    sheet.locator("textarea").first.fill("Took over the call with the landlord.")
    sheet.locator(".answers label").nth(0).click()
    _has_kept(sheet)
    phone.page.clock.set_fixed_time(clock.now())
    page("/")(phone)
    expect(phone.page.locator(".coming")).to_be_visible()


def again(phone: Phone) -> None:
    page("/")(phone)
    phone.page.locator(".coming .chip").first.click()
    expect(phone.page.locator("dialog.later")).to_be_visible()


def whom(phone: Phone) -> None:
    """Whom the first line of Tonight is about."""
    page("/")(phone)
    phone.page.locator(".lines textarea").first.focus()
    phone.page.locator(".chip[aria-haspopup=dialog]").click()
    expect(phone.page.locator("dialog.whom")).to_be_visible()


def planned(phone: Phone) -> None:
    """A plan beside the signal that it belongs to."""
    sheet = opened_sheet("/", ".door", 2)(phone)
    sheet.locator(".pick-one label").nth(0).click()
    sheet.locator("button.link").first.click()
    halves = sheet.locator(".plan textarea")
    halves.nth(0).fill("my shoulders are up at my ears")
    halves.nth(1).fill("stand outside for five minutes")
    sheet.locator(".sheet-top .tool").last.click()
    expect(sheet).to_have_count(0)
    phone.page.locator(".door").nth(2).click()
    phone.page.locator("dialog[open] .pick-one label").nth(0).click()
    expect(phone.page.locator("dialog[open] .plan .own")).to_have_count(2)


def helped(phone: Phone) -> None:
    """Numbers of every sort, and some that nobody has read."""
    page("/more/help")(phone)
    phone.page.locator(".help-country select").select_option("GB")


def long(phone: Phone) -> None:
    page("/")(phone)
    lines = phone.page.locator(".lines textarea")
    for place, text in enumerate((LONG, FROM_THE_RIGHT, EMOJI)):
        lines.nth(place).fill(text)
    lines.nth(2).blur()
    expect(phone.page.locator(".lamp.flame")).to_have_count(3)


def too_long(phone: Phone) -> None:
    page("/")(phone)
    phone.page.locator(".lines textarea").nth(1).fill(LONG * 2)
    expect(phone.page.locator(".line-note")).to_be_visible()


def removed(phone: Phone) -> None:
    page("/")(phone)
    phone.page.locator(".lines textarea").nth(1).focus()
    phone.page.locator(".signals .plain").click()
    expect(phone.page.locator(".toast")).to_be_visible()


def given(phone: Phone) -> None:
    """A week's first answers; each can be left out again."""
    page("/checkin")(phone)
    for nth, step in enumerate((5, 6, 4)):
        phone.page.locator(".seven").nth(nth).locator("label").nth(step).click()
    expect(phone.page.locator(".seven-out")).to_have_count(3)


def nothing(phone: Phone) -> None:
    phone.open(f"/night/{phone.tonight - timedelta(days=1)}")
    phone.page.locator(".below .link").click()
    expect(phone.page.locator(".answer")).to_be_visible()


def sure_to_erase(phone: Phone) -> Locator:
    """The last question before everything is erased."""
    page("/more/erase")(phone)
    if phone.page.locator("[name=password]").count():
        phone.page.locator("[name=password]").fill("not the one")
    phone.page.locator(".erase-form .button").click()
    return phone.page.locator("dialog[open]")
