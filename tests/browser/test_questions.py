"""The questions for oneself: nothing of the answers is anywhere, and nothing follows from them."""

from playwright.sync_api import Request, expect

from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.left_behind import everything
from tests.browser.phone import Phone
from tests.running import House

HISTORY = "[history.length, JSON.stringify(history.state), location.href]"


def test_they_are_offered_after_the_first_screens_and_can_be_skipped(phone: Phone) -> None:
    phone.page.goto("/")
    for _ in range(3):
        phone.page.locator(".button.main").tap()
    expect(phone.page.get_by_role("heading", level=1, name="A few questions")).to_be_visible()
    phone.tap("Skip")
    expect(phone.line(1)).to_be_visible()
    phone.reload()
    expect(phone.line(1)).to_be_visible()


def test_the_answers_are_nowhere(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.sign_up(somebody)
    phone.go("Tonight")
    phone.write(1, "They made me tea")
    eventually(lambda: phone.lines_on_the_server() == ["They made me tea"])
    phone.says_synced()
    phone.go("More")
    phone.page.get_by_role("link", name="A few questions").tap()
    expect(phone.page.get_by_role("heading", level=1, name="A few questions")).to_be_visible()
    sent: list[str] = []

    def note(request: Request) -> None:
        sent.append(request.url)

    phone.page.context.on("request", note)
    before, history = everything(phone.page), phone.page.evaluate(HISTORY)
    for question in phone.page.locator(".ask").all():
        question.get_by_role("button", name="Yes").tap()
    expect(phone.page.get_by_role("button", pressed=True)).to_have_count(7)
    assert (everything(phone.page), phone.page.evaluate(HISTORY), sent) == (before, history, [])
    phone.reload()
    expect(phone.page.get_by_text("There is no result.")).to_be_attached()
    expect(phone.page.get_by_role("button", pressed=True)).to_have_count(0)
    phone.go("Tonight")
    phone.page.go_back()
    expect(phone.page.get_by_role("heading", level=1, name="A few questions")).to_be_visible()
    expect(phone.page.get_by_role("button", pressed=True)).to_have_count(0)


def test_they_work_without_a_network_and_change_nothing_on_tonight(hand: Hands, shared_house: House) -> None:
    phone = hand(shared_house).begin()
    phone.write(1, "They made me tea")
    phone.lose_network()
    phone.open("/more/questions")
    for question in phone.page.locator(".ask").all():
        question.get_by_role("button", name="Yes").tap()
    phone.tap("Done")
    phone.go("Tonight")
    eventually(lambda: phone.page.get_by_role("button", name="Did any of these happen?").is_visible())
