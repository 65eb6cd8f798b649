"""Browsers, a house for them to visit, and phones to hold."""

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, BrowserType, expect

from app.setup.places import DIST
from tests.browser import evening, pictures, pushing
from tests.browser.devices import PHONE, SWITCHES
from tests.browser.houses import Houses
from tests.browser.phone import Phone
from tests.browser.pushing import Service, Worker
from tests.push.browser import Browser as Subscribed
from tests.push_services.listening import listening
from tests.running import House
from tests.steps import chromium

PATIENCE = 10_000
"""Milliseconds."""

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys come last: Playwright leaves an event loop running that other tests would trip over."""
    items.sort(key=lambda item: "tests/browser/" in item.path.as_posix())


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, object]:
    return {"executable_path": str(chromium.find_shell()), "args": SWITCHES}


@pytest.fixture(scope="session")
def whole_browser(browser_type: BrowserType) -> Iterator[Browser]:
    """Chromium with its desk, which is what shows notices; most journeys do without, in less of the machine's time."""
    with browser_type.launch(executable_path=chromium.find(), args=SWITCHES) as launched:
        yield launched


@pytest.fixture(scope="session")
def base_url() -> None:
    """Each phone knows its own house; the plugin's fixture of this name is deprecated by pytest itself."""


@pytest.fixture(scope="session")
def built() -> Path:
    """The front end as it was built for this run."""
    return DIST


@pytest.fixture(scope="session")
def houses(request: pytest.FixtureRequest, built: Path) -> Houses:
    """Wherever this run keeps what they hold."""
    return Houses(built, request.getfixturevalue("postgres") if request.config.getoption("--postgresql") else None)


@pytest.fixture(scope="session")
def shared_house(tmp_path_factory: pytest.TempPathFactory, houses: Houses) -> Iterator[House]:
    """One house for all journeys that leave it standing; everybody in them is somebody else."""
    with houses.opened(tmp_path_factory.mktemp("shared") / "data", registration="open") as opened:
        yield opened


@pytest.fixture(scope="session")
def demo_house(tmp_path_factory: pytest.TempPathFactory, houses: Houses) -> Iterator[House]:
    """A house with eight weeks of Ana's and Ben's evenings, which journeys only look at."""
    with houses.opened(tmp_path_factory.mktemp("demo") / "data", nights=pictures.WEEKS) as opened:
        yield opened


@pytest.fixture(scope="session")
def old_house(tmp_path_factory: pytest.TempPathFactory, houses: Houses) -> Iterator[House]:
    """A house with ten years of them; it takes a while, so that only long runs ask for it."""
    with houses.opened(tmp_path_factory.mktemp("old") / "data", nights=pictures.YEARS) as opened:
        yield opened


@pytest.fixture
def house(tmp_path: Path, houses: Houses) -> Iterator[House]:
    """A house of the journey's own, which it may kill."""
    with houses.opened(tmp_path / "data", registration="open") as opened:
        yield opened


class Hands(Protocol):
    def __call__(self, house: House, hour: int = evening.EVENING) -> Phone: ...


@pytest.fixture
def hand(new_context: Callable[..., BrowserContext], browser: Browser) -> Hands:
    """Take another phone in hand, a new one, with its browser pointed at a house."""

    def taken(house: House, hour: int = evening.EVENING) -> Phone:
        context = new_context(base_url=house.url, timezone_id=evening.zone(hour), locale="en-GB", **PHONE)
        context.set_default_timeout(PATIENCE)
        return Phone(context.new_page(), house, evening.tonight(hour))

    return taken


@pytest.fixture
def phone(hand: Hands, shared_house: House) -> Phone:
    return hand(shared_house)


@pytest.fixture
def anas(hand: Hands, demo_house: House) -> Phone:
    """Ana's phone, with eight weeks on it."""
    taken = hand(demo_house).begin()
    taken.sign_in("Ana")
    return taken


@pytest.fixture
def anas_years(hand: Hands, old_house: House) -> Phone:
    """Ana's phone, with ten years on it."""
    taken = hand(old_house).begin()
    pictures.sign_in(taken)
    return taken


@pytest.fixture(params=[0, 1])
def half(request: pytest.FixtureRequest) -> int:
    """Every page at once takes longer than a test may: `scenes[half::2]`."""
    which: int = request.param
    return which


@pytest.fixture
def push_service() -> Service:
    return Service()


@pytest.fixture
def push_browser(push_service: Service) -> Iterator[Subscribed]:
    """A browser whose push service listens on this computer."""
    with listening(push_service) as origin:
        yield Subscribed(f"{origin}/somebody")


@pytest.fixture
def push_house(tmp_path: Path, houses: Houses, push_browser: Subscribed) -> Iterator[House]:
    """A house of the journey's own that may send to that push service."""
    origin = push_browser.endpoint.rpartition("/")[0]
    with houses.opened(tmp_path / "data", registration="open", push_origins=origin) as opened:
        yield opened


@pytest.fixture
def reminded(hand: Hands, push_house: House, push_browser: Subscribed) -> Phone:
    """Ana's phone, on which she has turned the reminder on with one tap."""
    taken = hand(push_house)
    pushing.allow(taken, push_browser)
    taken.begin()
    taken.sign_up("Ana")
    taken.open("/more/reminder")
    taken.tap("Turn it on at 21:30")
    expect(taken.page.locator(".knock")).to_contain_text("To this phone.")
    return taken


@pytest.fixture
def worker(reminded: Phone) -> Worker:
    """The service worker of that phone."""
    return Worker(reminded)


@pytest.fixture
def somebody() -> str:
    """A name that nobody in the shared house has yet."""
    return f"Ana {uuid.uuid4().hex[:8]}"
