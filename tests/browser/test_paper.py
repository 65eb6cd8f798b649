"""The page to take along: chosen, struck out, printed to a file, and read back from it."""

import base64
import io
import json
import re
from collections.abc import Iterator
from unicodedata import normalize

import pytest
from playwright.sync_api import Request, expect
from pypdf import PageObject, PdfReader

from app.ops import evenings
from tests.browser.phone import Phone

A4, LETTER = (8.27, 11.69), (8.5, 11.0)
"""Inches."""
POINTS = 72
KEPT = """async () => {
    const stores = {};
    for (const { name } of await indexedDB.databases()) {
        const db = await new Promise(done => { indexedDB.open(name).onsuccess = event => done(event.target.result); });
        for (const store of db.objectStoreNames) {
            const all = db.transaction(store).objectStore(store).getAll();
            stores[`${name} ${store}`] = await new Promise(done => { all.onsuccess = () => done(all.result); });
        }
        db.close();
    }
    return JSON.stringify([stores, { ...localStorage }, { ...sessionStorage }]);
}"""
"""Everything that the device holds of this place."""


@pytest.fixture
def paper(anas: Phone) -> Phone:
    """Ana's phone without a network, with the page opened."""
    anas.open("/trends")
    anas.lose_network()
    anas.page.get_by_role("link", name="A page to take along").tap()
    expect(anas.page.locator(".paper figure")).to_have_count(7)
    return anas


@pytest.mark.parametrize("size", [A4, LETTER], ids=["A4", "Letter"])
def test_it_prints_what_was_chosen_and_none_of_the_words(paper: Phone, size: tuple[float, float]) -> None:
    sentences = paper.page.locator(".paper figcaption").all_text_contents()
    paper.page.get_by_role("checkbox", name="Signals of my own").uncheck()
    pages = _printed(paper, size)
    for page in pages:
        assert [float(side) / POINTS for side in page.mediabox[2:]] == pytest.approx(size, abs=0.02)
    text = _text(pages)
    for place, sentence in enumerate(sentences):
        assert (_plain(sentence) in text) == (place != 3)  # the fourth chart is that of the signals
    for gone in ("Print, or save as PDF", "Look back", "As a table", "beside the check-ins Nights"):
        assert gone not in text
    assert not [line for line in _all_own_words() if _plain(line) in text]


def test_what_stands_below_a_chart_is_a_part_that_can_be_left_out(paper: Phone) -> None:
    shares = paper.page.get_by_role("list", name="How much of it landed")
    expect(shares.get_by_role("listitem").first).to_contain_text(re.compile(r"\d of \d|–"))
    figures = shares.get_by_role("listitem").last.locator(".tnum").inner_text()
    text = _text(_printed(paper, A4))
    assert re.search(r"What set it off On \d+ nights?, set off by a .+ There is nothing wrong with", text)
    assert figures in text.partition("How much of it landed")[2]
    assert re.search(r"How much of it landed Of the care that was offered on \d+ nights?\.", text)
    for part in ("What set it off", "How much of it landed"):
        paper.page.get_by_role("checkbox", name=part).uncheck()
    text = _text(_printed(paper, A4))
    assert "set off by" not in text
    assert "How much of it landed" not in text
    assert "Care was offered" in text


def test_the_drawings_are_on_the_sheet_and_nothing_of_them_beside_it(paper: Phone) -> None:
    for size in (A4, LETTER):
        width = size[0] * POINTS
        for page in _printed(paper, size):
            places = [x for x, _ in _places(page)]
            assert min(places) > 30
            assert max(places) < width - 30


def test_own_words_are_printed_when_asked_for_without_what_was_struck_out(paper: Phone) -> None:
    paper.page.get_by_role("checkbox", name="Your own words").check()
    shown = paper.page.locator(".in-own-words dd")
    first = shown.first.locator(".own").inner_text()
    last = shown.last.locator(".own").inner_text()
    name = last.split()[0]
    paper.page.get_by_label("Names to strike out").fill(f"nobody, {name.upper()}")
    shown.first.get_by_role("button", name="Strike out").tap()
    expect(shown.first.get_by_role("img", name="struck out")).to_be_visible()
    text = _text(_printed(paper, A4))
    assert len(re.findall("█████", text)) >= 2
    assert _plain(last.removeprefix(name)) in text
    assert not re.search(rf"\b{re.escape(name)}", text.partition("Your own words")[2], re.IGNORECASE)
    assert text.count(_plain(first)) == shown.locator(".own").all_inner_texts().count(first)
    shown.first.get_by_role("button", name="Put back").tap()
    expect(shown.first.locator(".own")).to_contain_text(first.split()[-1])


def test_nothing_of_it_is_stored_or_sent(paper: Phone) -> None:
    before = paper.page.evaluate(KEPT)
    sent: list[str] = []

    def note(request: Request) -> None:
        if "/api/" in request.url and not _only_looks(request):
            sent.append(request.url)

    paper.page.on("request", note)
    paper.page.get_by_role("checkbox", name="Your own words").check()
    paper.page.get_by_label("Names to strike out").fill("Porto")
    paper.page.locator(".strike").first.tap()
    _printed(paper, A4)
    assert paper.page.evaluate(KEPT) == before
    assert sent == []
    assert "Porto" not in paper.page.url
    paper.reload()
    expect(paper.page.get_by_role("checkbox", name="Your own words")).not_to_be_checked()


def _only_looks(request: Request) -> bool:
    """Whether it asks for what other devices wrote, which a page that is seen does each half minute."""
    return request.url.endswith("/api/sync") and json.loads(request.post_data or "{}").get("changes") == []


def _printed(phone: Phone, size: tuple[float, float]) -> list[PageObject]:
    """The pages that the browser's own print makes, as a file."""
    printing = {"paperWidth": size[0], "paperHeight": size[1], "printBackground": False, "preferCSSPageSize": False}
    answer = phone.page.context.new_cdp_session(phone.page).send("Page.printToPDF", printing)
    return [*PdfReader(io.BytesIO(base64.b64decode(answer["data"]))).pages]


def _text(pages: list[PageObject]) -> str:
    return _plain(" ".join(page.extract_text() for page in pages))


def _plain(text: str) -> str:
    """Without what a line's end makes of spaces, and a font of two letters like ff."""
    return re.sub(r"\s+", " ", normalize("NFKC", text)).strip()


def _places(page: PageObject) -> Iterator[tuple[float, float]]:
    """Where on the page text begins, in points."""
    found: list[tuple[float, float]] = []

    def visit(text: str, here: list[float], matrix: list[float], *_: object) -> None:
        if text.strip():
            x, y = matrix[4], matrix[5]
            found.append((here[0] * x + here[2] * y + here[4], here[1] * x + here[3] * y + here[5]))

    page.extract_text(visitor_text=visit)
    yield from found


def _all_own_words() -> list[str]:
    told = [*evenings.OBSERVATIONS, *evenings.REASSURANCES, *evenings.ACTS, *evenings.RECEIVINGS]
    texts = [each.get("needed") or each.get("note") for each in told]
    return [text for text, _ in evenings.NOTICINGS] + [text for text in texts if text]
