"""Ten years on one device: how soon Trends draws all of it, a search answers a key, and Tonight takes a line.

`python -m bench.pages`, on an undisturbed machine: what it may be at most is printed beside it, and more ends with 1.
`processor` is what the page's own thread worked for it, also on a machine that others use; reading is part of it there.
"""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, expect, sync_playwright

from app.setup.places import DIST
from bench import notebook
from bench.notebook import NIGHTS
from bench.table import show
from tests.browser import evening
from tests.browser.devices import PHONE, SWITCHES
from tests.browser.phone import Phone
from tests.running import House
from tests.steps import chromium

HERE = Path(__file__).parent
ROUNDS = 7
DRAWN, ANSWERED, OPENED = 200, 50, 1_000
"""Milliseconds: the most that all of it may take to draw, a key to be answered, and Tonight to take a line."""
SLOWED = 4
"""Times, the processor of the phone on which Tonight is opened; without a network."""
READY = """addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLTextAreaElement) window.ready ??= performance.now();
});"""
CHARTS = 8
"""On the page Trends, for somebody who has written something of every kind."""
ASKED = ("the scan", "ZURÜCK", "porto", "a", "side of the road 12")


class Watch:
    """What the page's own thread has worked."""

    def __init__(self, page: Page) -> None:
        self._browser = page.context.new_cdp_session(page)
        self._browser.send("Performance.enable", {"timeDomain": "threadTicks"})

    @property
    def worked(self) -> float:
        """Milliseconds so far."""
        metrics = self._browser.send("Performance.getMetrics")["metrics"]
        return float(next(each["value"] for each in metrics if each["name"] == "TaskDuration")) * 1_000


Figures = list[tuple[float, float]]
"""Milliseconds that went by, and that were worked."""


def drawn(page: Page, watch: Watch) -> Figures:
    """From the device's answer to the picture of ten years in every chart, each time from twelve weeks."""
    figures = []
    for _ in range(ROUNDS):
        _pick(page, "12", "of the last")
        page.wait_for_timeout(300)
        before = watch.worked
        took = _pick(page, "all", f"{NIGHTS:,}")
        figures.append((took, watch.worked - before))
    return figures


def answered(page: Page, watch: Watch) -> Figures:
    """From each key to its places on the screen."""
    page.goto("/back?show=find")
    field = page.get_by_role("searchbox")
    expect(field).to_be_focused()
    page.wait_for_timeout(2_000)
    figures = []
    for query in ASKED:
        field.fill("")
        for letter in query:
            before = watch.worked
            page.keyboard.type(letter)
            took = float(page.evaluate("searched()"))
            figures.append((took, watch.worked - before))
    return figures


def opened(phone: Phone, watch: Watch) -> Figures:
    """From asking for the page to the caret in tonight's next line; each opening is a page of its own."""
    page = phone.page
    page.add_init_script(READY)
    page.context.set_offline(True)
    browser = page.context.new_cdp_session(page)
    browser.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    figures = []
    for _ in range(ROUNDS):
        page.goto("about:blank")
        before = watch.worked
        page.goto("/?line=next", wait_until="commit")
        expect(page.locator(".lines textarea:focus")).to_be_visible()
        figures.append((float(page.evaluate("window.ready")), watch.worked - before))
    return figures


def _pick(page: Page, option: str, marker: str) -> float:
    page.locator(".tools .pick select").select_option(option)
    return float(page.evaluate("([marker, charts]) => charted(marker, charts)", [marker, CHARTS]))


def _fill(page: Page, last: date) -> int:
    records = json.dumps(notebook.entries(last))
    return int(page.evaluate(f"({(HERE / 'notebook.js').read_text()})({records})"))


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        house = House(Path(scratch) / "data", built=DIST)
        house.start()
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=SWITCHES)
        context = browser.new_context(base_url=house.url, timezone_id=evening.zone(), locale="en-GB", **PHONE)
        context.add_init_script((HERE / "watch.js").read_text())
        phone = Phone(context.new_page(), house, evening.tonight())
        phone.begin()
        entries = _fill(phone.page, phone.tonight)
        phone.open("/trends")
        watch = Watch(phone.page)
        rows = [
            ("Trends, all of it", drawn(phone.page, watch), DRAWN),
            ("Search, a key", answered(phone.page, watch), ANSWERED),
            (f"Tonight, {SLOWED} times slower", opened(phone, watch), OPENED),
        ]
        house.stop()
    print(f"{entries:,} entries of {NIGHTS:,} nights, in milliseconds")
    cells = []
    for name, figures, limit in rows:
        times, worked = zip(*figures, strict=True)
        cells.append((name, *(f"{each:.0f}" for each in (median(times), max(times), median(worked), limit))))
    show(("", "median", "longest", "processor", "at most"), cells)
    return int(any(median(took for took, _ in figures) > limit for _, figures, limit in rows))


if __name__ == "__main__":
    sys.exit(main())
