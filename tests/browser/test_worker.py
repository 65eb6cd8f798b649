"""The service worker: what it keeps, what it never touches, and what comes to tonight by other ways than typing."""

import re
from typing import Any

from playwright.sync_api import expect

from tests.browser.eventually import eventually
from tests.browser.phone import Phone

CACHED = "caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(one => one.keys()))))"
MANIFEST = """fetch(document.querySelector("link[rel=manifest]").href).then(told => told.json())"""
SHARED = """([{ action, method, enctype, params }, shared]) => {
    const form = Object.assign(document.createElement("form"), { action, method, enctype });
    for (const [what, value] of Object.entries(shared)) {
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name: params[what], value }));
    }
    document.body.append(form);
    form.submit();
}"""
"""What the phone's share sheet does with the manifest's share_target."""


def told(phone: Phone) -> Any:
    """The manifest that the page names, as a phone reads it when the page is put on its home screen."""
    return phone.page.evaluate(MANIFEST)


def test_nothing_of_the_api_is_ever_kept_by_it(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.write(1, "They made me tea")
    phone.sign_up(somebody)
    phone.go("Trends")
    kept = phone.page.evaluate(f"{CACHED}.then(all => all.flat().map(({{ url }}) => new URL(url).pathname))")
    assert "/index.html" in kept
    assert [address for address in kept if "api" in address] == []
    phone.lose_network()
    assert phone.page.evaluate("fetch('/api/me').catch(() => 'no answer')") == "no answer"


def test_what_is_shared_lands_in_tonights_next_free_line(phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.write(1, "They made me tea")
    asked: list[str] = []
    phone.page.on("request", lambda request: asked.append(request.url))
    target = told(phone)["share_target"]
    phone.lose_network()
    shared = {"title": "Songs for a long drive", "text": "Listen to this", "url": "https://music.example/list/7"}
    phone.page.evaluate(SHARED, [target, shared])
    expect(phone.page).to_have_url(re.compile("/$"))
    phone.reads("They made me tea", "Listen to this Songs for a long drive https://music.example/list/7")
    expect(phone.line(2)).to_be_focused()
    assert [address for address in asked if "music" in address or "Songs" in address] == []
    phone.reload()
    phone.reads("They made me tea", "Listen to this Songs for a long drive https://music.example/list/7")
    phone.find_network()
    phone.sign_up(somebody)
    eventually(lambda: len(phone.lines_on_the_server()) == 2)
    phone.go("Trends")
    expect(phone.page.locator("figcaption").first).to_contain_text("Tonight you wrote down 2 small ways.")


def test_the_home_screens_one_line_opens_the_next_free_line(phone: Phone) -> None:
    phone.begin()
    phone.write(1, "They made me tea")
    (one_line,) = told(phone)["shortcuts"]
    assert one_line["name"] == "One line"
    phone.open(one_line["url"])
    expect(phone.line(2)).to_be_focused()
    expect(phone.page).to_have_url(re.compile("/$"))
    phone.page.keyboard.type("A hand on my back")
    phone.reads("They made me tea", "A hand on my back")


def test_the_home_screens_one_line_makes_room_when_three_are_written(phone: Phone) -> None:
    phone.begin()
    for number in (1, 2, 3):
        phone.write(number, f"Small way number {number}")
    phone.open("/?line=next")
    expect(phone.line(4)).to_be_focused()
