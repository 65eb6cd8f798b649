"""Whatever somebody wrote, in any kind and any field, is found without a network and leads to the page it stands on."""

from typing import Any

import pytest
from playwright.sync_api import expect

from app.journal.kinds import KINDS
from tests.browser.phone import Phone
from tests.cast import new_id
from tests.journal.entries import ENTRIES
from tests.porch import described

SHOWN = """word => {
    const shown = element => element.checkVisibility();
    const fields = [...document.querySelectorAll("main textarea, main input:not([type=search])")];
    if (fields.some(field => shown(field) && field.value.includes(word))) return true;
    return [...document.querySelectorAll("main *")].some(
        element => element.children.length === 0 && shown(element) && element.textContent.includes(word),
    ) || [...document.querySelectorAll("main .own")].some(
        element => shown(element) && element.textContent.includes(word),
    );
}"""
"""Whether the page shows a word, as a text or in a field."""
OWN = (500, 2000)
"""How long texts of one's own may be (`app/journal/kinds/text.py`)."""


def texts(kind: Any) -> list[str]:
    """The fields of a kind that hold the person's own words, as the OpenAPI document tells them."""
    told = described()["components"]["schemas"][kind.__name__]["properties"]
    return [
        name for name, field in told.items() if any(way.get("maxLength") in OWN for way in field.get("anyOf", [field]))
    ]


WORDED = [kind for kind in KINDS if texts(kind)]


def test_a_line_is_found_as_soon_as_it_is_written_without_a_network_or_an_account(phone: Phone) -> None:
    phone.begin()
    phone.lose_network()
    phone.write(1, "Brought back the quince jam")
    phone.go("Look back")
    phone.page.get_by_role("link", name="Search your own words").tap()
    phone.page.get_by_role("searchbox").fill("QUINCE")
    phone.page.get_by_role("main").get_by_role("listitem").get_by_role("link").tap()
    expect(phone.page.get_by_role("list", name="Lines")).to_contain_text("Brought back the quince jam")


@pytest.mark.parametrize("kind", WORDED, ids=lambda kind: kind.plural)
def test_own_words_are_found_and_lead_to_where_they_stand(kind: Any, phone: Phone, somebody: str) -> None:
    phone.begin()
    phone.sign_up(somebody)
    day = phone.tonight.isoformat()
    words = {name: f"q{kind.plural}{name.replace('_', '')}" for name in texts(kind)}
    entry = ENTRIES[kind.plural] | {name: f"Said of {word}." for name, word in words.items()}
    entry |= {name: day for name in ("day", "held_from") if name in entry}
    answer = phone.page.context.request.put(f"{phone.house.url}/api/{kind.plural}/{new_id()}", data=entry)
    assert answer.ok, answer.text()
    phone.open("/more")
    phone.tap("Sync now")
    for word in words.values():
        phone.holds(word)
    phone.lose_network()
    for word in words.values():
        phone.open("/back?show=find")
        phone.page.get_by_role("searchbox", name="Words you wrote").fill(word.upper())
        phone.page.get_by_role("main").get_by_role("listitem").get_by_role("link").tap()
        expect(phone.page.get_by_role("searchbox")).to_have_count(0)
        phone.page.wait_for_function(SHOWN, arg=word)
