"""On the smallest phone, with the largest letters, in any language: all of it is there and can be touched.

WCAG 2.2, 1.4.4 and 1.4.10; targets of at least 44 px are our own rule. Languages are stand-ins: words as long as German
ones, and from right to left.
"""

from pathlib import Path
from typing import Protocol

import pytest

from tests.browser import building, pictures, scenes
from tests.browser.conftest import Hands
from tests.browser.fitting import misfits
from tests.browser.phone import Phone
from tests.browser.scene import Scene
from tests.browser.sown import sow
from tests.running import House

LANGUAGES = ("de", "ar")


class Worded(Protocol):
    def __call__(self, words: str) -> Path: ...


@pytest.fixture(scope="session")
def worded(tmp_path_factory: pytest.TempPathFactory) -> Worded:
    """The front end with other words, built once each."""
    made: dict[str, Path] = {}

    def built(words: str) -> Path:
        if words not in made:
            made[words] = building.build(tmp_path_factory.mktemp(words) / "dist", words)
        return made[words]

    return built


def test_everything_fits_on_the_first_visit(phone: Phone) -> None:
    phone.begin()
    assert _misfits(phone, *scenes.FIRST_VISIT, *scenes.EVERYWHERE) == []


def test_everything_fits_with_eight_weeks(anas: Phone) -> None:
    assert _misfits(anas, *scenes.EVERYWHERE) == []


def test_everything_in_sheets_fits_with_eight_weeks(anas: Phone) -> None:
    assert _misfits(anas, *scenes.WITH_WEEKS) == []


def test_what_is_written_fits(phone: Phone) -> None:
    phone.begin()
    assert _misfits(phone, *scenes.WRITTEN) == []


@pytest.mark.long
@pytest.mark.parametrize("words", LANGUAGES)
def test_other_words_fit_on_the_first_visit(words: str, worded: Worded, hand: Hands, tmp_path: Path) -> None:
    house = House(tmp_path / "data", built=worded(words), registration="open")
    house.start()
    assert _misfits(hand(house).begin(), *scenes.FIRST_VISIT, *scenes.EVERYWHERE) == []
    house.stop()


@pytest.mark.long
@pytest.mark.parametrize("words", LANGUAGES)
def test_other_words_fit_with_eight_weeks(words: str, worded: Worded, hand: Hands, tmp_path: Path) -> None:
    house = House(tmp_path / "data", built=worded(words))
    sow(house)
    house.start()
    phone = hand(house).begin()
    pictures.sign_in(phone)
    assert _misfits(phone, *scenes.EVERYWHERE, *scenes.WITH_WEEKS) == []
    house.stop()


def _misfits(phone: Phone, *seen: Scene) -> list[str]:
    phone.page.set_viewport_size({"width": 320, "height": 568})
    found = []
    for scene in seen:
        scene.open(phone)
        found += [f"{scene.name} {line}" for line in misfits(phone.page)]
    return found
