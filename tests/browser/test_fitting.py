"""On the smallest phone and on a desk, with the largest letters, in any language: all is there and can be touched.

WCAG 2.2, 1.4.4 and 1.4.10; targets of at least 44 px are our own rule. Languages are stand-ins: words as long as German
ones, and from right to left.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import ViewportSize

from tests.browser import building, pictures, scenes
from tests.browser.camera import STILL
from tests.browser.conftest import Hands
from tests.browser.fitting import misfits
from tests.browser.houses import Houses
from tests.browser.phone import Phone
from tests.browser.scene import Scene
from tests.browser.sown import sow
from tests.running import House

SMALLEST, PHONE, DESK = (
    ViewportSize(width=width, height=height) for width, height in ((320, 568), (390, 844), (1280, 800))
)
EVERY = (SMALLEST, PHONE, DESK)
Sizes = tuple[ViewportSize, ...]


@pytest.fixture(scope="session", params=("de", "ar"))
def build(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The front end with other words."""
    return building.build(tmp_path_factory.mktemp(request.param) / "dist", request.param)


@pytest.fixture
def worded(houses: Houses, build: Path, tmp_path: Path) -> Iterator[House]:
    """A house of that build in which nobody is yet; it has not opened."""
    with houses.made(tmp_path / "data", built=build, registration="open") as made:
        yield made


@pytest.fixture
def sizes(pytestconfig: pytest.Config) -> Sizes:
    """How large the screens are on which a scene is looked at; one will do where nobody has much time."""
    return EVERY if pytestconfig.getoption("--long") else (SMALLEST,)


def test_everything_fits_on_the_first_visit(phone: Phone, sizes: Sizes) -> None:
    phone.begin()
    assert _misfits(phone, *scenes.FIRST_VISIT, *scenes.EVERYWHERE, sizes=sizes) == []


def test_each_of_the_first_screens_has_its_ways_on_in_sight(phone: Phone) -> None:
    for scene in scenes.FIRST_VISIT[:3]:
        scene.open(phone)
        for size in EVERY:
            phone.page.set_viewport_size(size)
            phone.page.evaluate(STILL)
            foot = phone.page.locator(".welcome-foot").bounding_box()
            assert foot is not None
            assert foot["y"] + foot["height"] <= size["height"], f"{scene.name} on {size}"


def test_everything_fits_with_eight_weeks(anas: Phone, half: int) -> None:
    assert _misfits(anas, *scenes.EVERYWHERE[half::2], sizes=(SMALLEST, DESK)) == []


def test_everything_in_sheets_fits_with_eight_weeks(anas: Phone, sizes: Sizes) -> None:
    assert _misfits(anas, *scenes.WITH_WEEKS, sizes=sizes) == []


def test_what_is_written_fits(phone: Phone, sizes: Sizes) -> None:
    phone.begin()
    assert _misfits(phone, *scenes.WRITTEN, sizes=sizes) == []


@pytest.mark.long
def test_everything_fits_with_ten_years(anas_years: Phone) -> None:
    assert _misfits(anas_years, *scenes.EVERYWHERE, *scenes.WITH_WEEKS, *scenes.WITH_YEARS, sizes=EVERY) == []


@pytest.mark.long
def test_other_words_fit_on_the_first_visit(worded: House, hand: Hands) -> None:
    worded.start()
    seen = (*scenes.FIRST_VISIT, *scenes.EVERYWHERE)
    assert _misfits(hand(worded).begin(), *seen, sizes=EVERY) == []


@pytest.mark.long
def test_other_words_fit_with_what_is_written(worded: House, hand: Hands) -> None:
    worded.start()
    assert _misfits(hand(worded).begin(), *scenes.WRITTEN, sizes=EVERY) == []


@pytest.mark.long
def test_other_words_fit_with_eight_weeks(worded: House, hand: Hands) -> None:
    sow(worded)
    worded.start()
    phone = hand(worded).begin()
    pictures.sign_in(phone)
    assert _misfits(phone, *scenes.EVERYWHERE, *scenes.WITH_WEEKS, sizes=EVERY) == []


def _misfits(phone: Phone, *seen: Scene, sizes: Sizes) -> list[str]:
    """Opens each scene once, in the first of the sizes, and looks at it in each."""
    found = []
    for scene in seen:
        phone.page.set_viewport_size(sizes[0])
        scene.open(phone)
        for size in sizes:
            phone.page.set_viewport_size(size)
            found += [f"{scene.name}, {size['width']} wide, {line}" for line in misfits(phone.page)]
    return found
