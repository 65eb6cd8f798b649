"""Chromium as people have it, with a push service and a desktop of its own."""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, Route, expect

from tests.browser import evening
from tests.browser.chromium import persistent
from tests.browser.eventually import eventually
from tests.browser.stock import path_of
from tests.desk.notices import Notice, Notices, notices
from tests.push_services.google import Google


class StockChromium:
    """See `Stock`."""

    def __init__(self, context: BrowserContext, url: str, service: Google, screen: Notices) -> None:
        self.url = url
        self.service = service
        self._screen = screen
        self._context = context
        self._blank = context.pages[0]
        context.grant_permissions(["notifications"], origin=url)
        context.route(f"{url}/api/push/subscriptions", self._led_here)

    def open(self, path: str) -> None:
        page = self._front() or self._context.new_page()
        page.goto(self.url + path)

    def press(self, name: str) -> None:
        self._page.get_by_role("button", name=re.compile(f"^{re.escape(name)}")).click()

    def fill(self, name: str, text: str) -> None:
        self._page.locator(f"input[name={name}]").fill(text)

    def sees(self, words: str) -> None:
        expect(self._page.locator("body")).to_contain_text(words)

    def run(self, function: str, *given: Any) -> Any:
        return self._page.evaluate(function, *given)

    def leave(self) -> None:
        for page in self._house():
            page.close()

    def stop_worker(self) -> None:
        session = self._context.new_cdp_session(self._blank)
        states: dict[str, str] = {}

        def note(told: Any) -> None:
            states.update({each["versionId"]: each["runningStatus"] for each in told["versions"]})

        session.on("ServiceWorker.workerVersionUpdated", note)
        session.send("ServiceWorker.enable")
        session.send("ServiceWorker.stopAllWorkers")
        eventually(lambda: self._breathe() and {*states.values()} == {"stopped"})
        session.detach()

    def pages(self) -> list[str]:
        return [path for page in self._house() if (path := path_of(page.url, self.url))]

    def notices(self) -> list[Notice]:
        """Without the line in which the browser says where each comes from."""
        return [notice._replace(body=notice.body.rpartition("\n\n")[2]) for notice in self._screen.now()]

    def tap(self, button: str = "") -> None:
        self._screen.tap(button)

    def clear(self) -> None:
        self._screen.clear()

    def reached_at(self, endpoint: str) -> str:
        return self.service.here(endpoint)

    @property
    def _page(self) -> Page:
        page = self._front()
        assert page, "no page of the house is open"
        return page

    def _front(self) -> Page | None:
        return next(reversed(self._house()), None)

    def _house(self) -> list[Page]:
        """Pages of the house, once Playwright has heard of all that happened meanwhile."""
        self._breathe()
        return [page for page in self._context.pages if page.url.startswith(self.url)]

    def _breathe(self) -> bool:
        return bool(self._blank.evaluate("true"))

    def _led_here(self, route: Route) -> None:
        """Chromium makes endpoints of its vendor's host: between page and house that becomes the stand-in's."""
        body = route.request.post_data_json if route.request.method == "PUT" else None
        if body is None:
            route.continue_()
        else:
            route.continue_(post_data={**body, "endpoint": self.service.here(body["endpoint"])})


@contextmanager
def stock_chromium(playwright: Playwright, service: Google, url: str, profile: Path) -> Iterator[StockChromium]:
    """One that runs for as long as the block lasts, where it is evening."""
    with notices() as screen:
        surroundings: dict[str, str | float | bool] = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": screen.address}
        zone = evening.zone()
        with persistent(
            playwright, profile, service.switches, env=surroundings, timezone_id=zone, locale="en-GB"
        ) as context:
            yield StockChromium(context, url, service, screen)
