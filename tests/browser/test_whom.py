"""Lines about somebody else than the partner: a label of one's own, on the line, in Look back and in Trends."""

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone


def test_a_line_about_a_friend_is_kept_without_a_network_and_told_apart(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.lose_network()
    phone.write(1, "Left the hall light on")
    phone.write(2, "Saved me a seat by the door")
    phone.line(2).focus()
    phone.tap("about somebody else")
    sheet = phone.page.get_by_role("dialog", name="Who this line is about")
    sheet.get_by_label("Somebody else").fill("M. from choir")
    sheet.get_by_role("button", name="Add").tap()
    expect(sheet.get_by_role("radio", name="M. from choir")).to_be_checked()
    sheet.get_by_role("button", name="Close").tap()
    expect(phone.lamp(2, "kept")).to_be_visible()
    phone.reload()
    expect(phone.page.locator(".line-kind", has_text="M. from choir")).to_have_count(1)

    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.ask("/subjects")["items"]) == 1)
    [choir] = phone.ask("/subjects")["items"]
    assert choir["label"] == "M. from choir"
    eventually(lambda: len(phone.lines_on_the_server()) == 2)
    lines = phone.ask(f"/noticings?from={phone.tonight}&to={phone.tonight}")["items"]
    subjects = {line["text"]: line.get("subject") for line in lines}
    assert subjects == {"Left the hall light on": None, "Saved me a seat by the door": choir["id"]}

    phone.go("Look back")
    expect(phone.page.locator(".peek .kind", has_text="M. from choir")).to_be_visible()
    phone.go("Trends")
    expect(phone.page.get_by_text("1 about my partner, 1 about M. from choir.")).to_be_visible()


def test_a_label_that_is_taken_away_comes_back_while_its_sheet_is_open(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "Saved me a seat by the door")
    phone.line(1).focus()
    phone.tap("about somebody else")
    sheet = phone.page.get_by_role("dialog", name="Who this line is about")
    sheet.get_by_label("Somebody else").fill("M. from choir")
    sheet.get_by_role("button", name="Add").tap()
    sheet.get_by_role("button", name="Take this label away").tap()
    expect(sheet.get_by_role("radio", name="M. from choir")).to_have_count(0)
    sheet.get_by_role("button", name="Undo").tap()
    expect(sheet.get_by_role("radio", name="M. from choir")).to_be_checked()
