"""`python -m tests.browser.pictures FOLDER`: every page and sheet as somebody sees it, to be looked at.

Empty, with eight weeks and with ten years; in both themes; on a phone, a very small phone and a desk; and with words
as long as German ones, and from right to left. `--readme` makes the pictures of the README instead.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ViewportSize, expect, sync_playwright

from app.setup.places import DIST, ROOT
from tests.browser import building, evening, scenes
from tests.browser.camera import Camera
from tests.browser.devices import DESK, PHONE, SWITCHES
from tests.browser.houses import Houses
from tests.browser.phone import PASSWORD, Phone
from tests.running import House
from tests.steps import chromium

PHONES = (ViewportSize(width=390, height=844), ViewportSize(width=320, height=568))
DESKS = (ViewportSize(width=1280, height=800),)
LOCALES = {"en": "en-GB", "de": "de-DE", "ar": "ar-EG"}
WEEKS = 56
YEARS = 3650
README = tuple(map(scenes.named, ("tonight", "trends", "landed", "back", "values", "checkin")))


def take_all(browser: Browser, houses: Houses, folder: Path) -> None:
    """Take them all into the folder, of this build and of those with stand-in words: some hundreds, in some minutes."""
    with tempfile.TemporaryDirectory() as scratch:
        builds = {"en": houses.built} | {words: building.build(Path(scratch, words), words) for words in ("de", "ar")}
        for words, worded in builds.items():
            for data, nights in {"empty": 0, "weeks": WEEKS}.items():
                where = Path(scratch, f"{words}-{data}")
                with houses.opened(where, built=worded, nights=nights, registration="open") as house:
                    _take(browser, house, words, folder / f"{words}-{data}")
        with houses.opened(Path(scratch, "en-years"), nights=YEARS, registration="open") as house:
            _take(browser, house, "en", folder / "en-years")


def take_readmes(browser: Browser, houses: Houses, folder: Path) -> None:
    """Make tonight.png, trends.png and those of the tour: Ana's, at night, on a phone."""
    with (
        tempfile.TemporaryDirectory() as scratch,
        houses.opened(Path(scratch, "data"), nights=WEEKS, registration="open") as house,
    ):
        phone = _taken(browser, house, "en", PHONE | {"device_scale_factor": 2})
        sign_in(phone)
        Camera(folder, PHONES[:1], ("night",)).take(phone, *README)
    for scene in README:
        (folder / f"{scene.name}-390-night.png").replace(folder / f"{scene.name}.png")
        for more in folder.glob(f"{scene.name}-390-night-*.png"):
            more.unlink()


def _take(browser: Browser, house: House, words: str, folder: Path) -> None:
    """Every scene that this house has, on each device."""
    for device, sizes in ((PHONE, PHONES), (DESK, DESKS)):
        phone = _taken(browser, house, words, device)
        camera = Camera(folder, sizes)
        if folder.name.endswith("empty"):
            camera.take(phone, *scenes.FIRST_VISIT, *scenes.EVERYWHERE, *scenes.WRITTEN)
        else:
            sign_in(phone)
            camera.take(phone, *scenes.EVERYWHERE, *scenes.WITH_WEEKS)
        if folder.name.endswith("years"):
            camera.take(phone, *scenes.WITH_YEARS)
        phone.page.context.close()


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=chromium.find_shell(), args=SWITCHES)


def _taken(browser: Browser, house: House, words: str, device: dict[str, Any]) -> Phone:
    context = browser.new_context(base_url=house.url, timezone_id=evening.zone(), locale=LOCALES[words], **device)
    phone = Phone(context.new_page(), house, evening.tonight())
    phone.begin()
    return phone


def sign_in(phone: Phone) -> None:
    """As Ana, in whatever language; done when tonight's lines have arrived, which come last."""
    phone.open("/more/account?in")
    phone.page.locator("[name=name]").fill("Ana")
    phone.page.locator("[name=password]").fill(PASSWORD)
    phone.page.locator("form .button.main").click()
    expect(phone.page.locator(".person-name")).to_be_visible()
    phone.page.locator('.tabs a[href="/"]').click()
    expect(phone.page.locator(".lamp.flame")).to_have_count(2, timeout=120_000)


if __name__ == "__main__":
    with _browser() as browser:
        if sys.argv[1:] == ["--readme"]:
            take_readmes(browser, Houses(DIST), ROOT / "docs/pictures")
        else:
            take_all(browser, Houses(DIST), Path(sys.argv[1]))
