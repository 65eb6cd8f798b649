"""A stock browser in somebody's hand, whichever it is: what they do with it, and what it shows them."""

from pathlib import PurePosixPath
from typing import Any, Protocol

from tests.desk.notices import Notice
from tests.push_services.google import Google
from tests.push_services.mozilla import Mozilla

KEPT = """() => new Promise((kept) => {
    const workers = navigator.serviceWorker;
    if (workers.controller) kept();
    else workers.addEventListener("controllerchange", () => kept(), { once: true });
})"""
"""Done when the worker answers for the page."""
SUBSCRIPTION = """async () => {
    const { pushManager } = await navigator.serviceWorker.ready;
    return (await pushManager.getSubscription())?.toJSON();
}"""


class Stock(Protocol):
    """One window of it shows a blank page always, so that it runs on when the house's page is closed."""

    @property
    def service(self) -> Google | Mozilla:
        """Its push service."""

    def open(self, path: str) -> None:
        """Open the house at a path, in the window that it is open in or in a new one."""

    def press(self, name: str) -> None:
        """Press the button whose words begin with these."""

    def fill(self, name: str, text: str) -> None:
        """Type into a field of a form."""

    def sees(self, words: str) -> None:
        """Wait until these stand on the page."""

    def run(self, function: str, *given: Any) -> Any:
        """What a function of JavaScript comes to in the page."""

    def leave(self) -> None:
        """Close every page of the house."""

    def stop_worker(self) -> None:
        """End the worker, as a browser does with one that has nothing to do."""

    def pages(self) -> list[str]:
        """The paths at which the house is open."""

    def notices(self) -> list[Notice]:
        """What is on the screen."""

    def tap(self, button: str = "") -> None:
        """Tap the newest notice, on a button of it or anywhere else."""

    def clear(self) -> None:
        """Take every notice off the screen, unread."""

    def reached_at(self, endpoint: str) -> str:
        """Where an endpoint of its push service's is on loopback."""


def path_of(url: str, house: str) -> str | None:
    """The path of an address of the house's; None for another's."""
    return f"{PurePosixPath('/', url.removeprefix(house).lstrip('/'))}" if url.startswith(house) else None
