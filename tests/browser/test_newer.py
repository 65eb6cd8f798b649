"""A newer Porchlight: offered, never forced, and nothing that is being written is lost by it."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import building
from tests.browser.conftest import Hands
from tests.browser.eventually import eventually
from tests.browser.houses import Houses
from tests.browser.phone import Phone
from tests.running import House

OFFER = "A newer Porchlight is ready."


@pytest.fixture(scope="session")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build whose every word is another, so that it can be told from the one before."""
    return building.build(tmp_path_factory.mktemp("newer"), words="de")


@pytest.fixture
def house(houses: Houses, tmp_path: Path) -> Iterator[House]:
    """A house whose front end can be exchanged while it is open."""
    served = Path(shutil.copytree(houses.built, tmp_path / "served"))
    with houses.opened(tmp_path / "data", built=served) as opened:
        yield opened


@pytest.fixture
def phone(hand: Hands, house: House, newer: Path) -> Phone:
    """A phone with the older Porchlight, to which the newer one has just been offered."""
    taken = hand(house).begin()
    taken.write(1, "They made me tea")
    shutil.copytree(newer, house.built, dirs_exist_ok=True)
    taken.reload()
    expect(taken.toast).to_contain_text(OFFER)
    return taken


def test_until_the_person_says_yes_everything_stays_as_it_is(phone: Phone) -> None:
    phone.reload()
    phone.reads("They made me tea")
    phone.go("Trends")
    expect(phone.page.get_by_role("heading", name="Trends", exact=True)).to_be_visible()
    phone.open("/more")
    expect(phone.page.get_by_role("main").get_by_text(OFFER)).to_be_visible()


def test_what_was_being_typed_is_there_after_the_newer_one_took_over(phone: Phone) -> None:
    phone.line(2).fill("Said my name first")
    phone.toast.get_by_role("button").tap()
    expect(phone.page.locator("html")).to_have_attribute("lang", re.compile("^de"))
    texts = phone.page.get_by_role("textbox")
    expect(texts.nth(0)).to_have_value("They made me tea")
    expect(texts.nth(1)).to_have_value("Said my name first")


def test_only_the_newest_copy_of_the_page_is_kept(phone: Phone) -> None:
    phone.toast.get_by_role("button").tap()
    expect(phone.page.locator("html")).to_have_attribute("lang", re.compile("^de"))
    eventually(lambda: phone.page.evaluate("caches.keys().then(names => names.length)") == 1)
