"""When looking for the good steps back: the night's page looks the same, and nothing of it travels."""

import json
from datetime import timedelta

from playwright.sync_api import Request, expect

from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.running import House

ASKED, MORE = "Did any of these happen?", "One more line"
WITHOUT_LETTERS = "document.querySelector('.below').style.visibility = 'hidden'"
"""What a glance takes in: everything but the letters of the one small link, and of the state beside it, which may need
one row or two, depending on how long the link is. The row itself stays as high as it is."""
PLACE = "({ offsetLeft, offsetTop, offsetWidth, offsetHeight }) => [offsetLeft + offsetWidth, offsetTop, offsetHeight]"


def test_tonight_looks_the_same_when_it_asks_no_more_what_may_have_happened(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    for back, answer in ((30, "Not safe to"), (12, "Not safe to"), (3, "Honoured")):
        phone.open(f"/night/{phone.tonight - timedelta(days=back)}")
        phone.keep_behind("I honoured a signal", "bothered", answer)
    phone.open("/")
    phone.write(1, "They made me tea")
    phone.reload()
    phone.reads("They made me tea")
    place, before = _place(phone, ASKED), _glance(phone)

    phone.open(f"/night/{phone.tonight - timedelta(days=3)}")
    phone.tap("I honoured a signal")
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_role("button", name="bothered").tap()
    sheet.get_by_text("Not safe to", exact=True).tap()
    expect(sheet.get_by_text("What made it unsafe")).to_be_visible()  # which is asked of what the device holds
    sheet.get_by_role("button", name="Close").tap()
    phone.open("/")
    phone.reads("They made me tea")
    assert _place(phone, MORE) == place
    expect(phone.page.get_by_role("button", name=ASKED)).to_have_count(0)
    assert _glance(phone) == before
    phone.reload()
    phone.tap(MORE)
    expect(phone.line(2)).to_be_focused()

    phone.open("/back")
    phone.page.get_by_role("link", name="On a hard day", exact=True).tap()
    expect(phone.page.get_by_role("heading", level=1, name="A hard day")).to_be_visible()
    expect(phone.page.get_by_text("They made me tea")).to_have_count(0)
    phone.page.get_by_role("link", name="Somebody to talk to").tap()
    expect(phone.page.get_by_role("heading", level=1, name="Help")).to_be_visible()


def test_it_is_worked_out_on_each_device_and_never_sent(hand: Hands, shared_house: House, somebody: str) -> None:
    one, other = hand(shared_house).begin(), hand(shared_house).begin()
    sent: set[str] = set()
    one.page.context.on("request", lambda request: sent.update(_fields(request)))
    one.write(1, "They made me tea")
    one.tap("I honoured a signal")
    sheet = one.page.get_by_role("dialog")
    sheet.get_by_text("tired", exact=True).tap()
    sheet.get_by_text("Not safe to", exact=True).tap()
    sheet.get_by_role("button", name="I was afraid of how they would react").tap()
    sheet.get_by_role("button", name="Close").tap()
    _place(one, MORE)
    one.sign_up(somebody)
    eventually(lambda: [act["reason"] for act in one.ask("/acts")["items"]] == ["afraid_of_reaction"])
    assert sent == {"day", "text", "signal", "outcome", "reason", "note"}
    other.sign_in(somebody)
    other.open("/")
    other.reads("They made me tea")
    _place(other, MORE)


def _glance(phone: Phone) -> bytes:
    """A picture of the night's page at rest, without the letters under its lines; those tell the same state."""
    phone.says("Kept on this phone")
    phone.page.evaluate(WITHOUT_LETTERS)
    return phone.page.screenshot(animations="disabled")


def _place(phone: Phone, link: str) -> list[int]:
    """Where the small link ends, on which height, and how high it is, in pixels; once it says this."""
    there = phone.page.locator(".below").get_by_role("button", name=link)
    expect(there).to_be_visible()
    found: list[int] = there.evaluate(PLACE)
    return found


def _fields(request: Request) -> set[str]:
    """The names of all the fields that a sync brings to the server."""
    if not request.url.endswith("/api/sync"):
        return set()
    changes = json.loads(request.post_data or "{}").get("changes", [])
    return {name for change in changes for name in change.get("fields", {})}
