"""Firefox as people have it, with a push service of its own; its notices are windows that it draws itself."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.eventually import eventually
from tests.browser.firefox import Firefox
from tests.browser.stock import path_of
from tests.desk.notices import Notice
from tests.push_services.mozilla import Mozilla

ON_SCREEN = """() => [...Services.wm.getEnumerator("alert:alert")].map(({ document }) => [
    document.getElementById("alertTitleLabel").getAttribute("value"),
    document.getElementById("alertTextLabel").textContent,
])"""
TAP = """() => {
    const shown = [...Services.wm.getEnumerator("alert:alert")];
    shown.at(-1).document.getElementById("alertBox").click();
}"""
CLEAR = """() => {
    const shown = [...Services.wm.getEnumerator("alert:alert")];
    for (const { document } of shown) document.getElementById("alert-close").click();
}"""
STOP_WORKER = """async (url) => {
    const manager = Cc["@mozilla.org/serviceworkers/manager;1"].getService(Ci.nsIServiceWorkerManager);
    const principal = Services.scriptSecurityManager.createContentPrincipalFromOrigin(url);
    const { activeWorker } = manager.getRegistrationByPrincipal(principal, `${url}/`);
    await activeWorker.terminateWorker();
}"""


class StockFirefox:
    """See `Stock`."""

    def __init__(self, browser: Firefox, url: str, service: Mozilla) -> None:
        self.url = url
        self.service = service
        self._browser = browser
        self._ask = browser.marionette.ask

    def open(self, path: str) -> None:
        if not self._house():
            self._ask("WebDriver:NewWindow", type="tab")
            self._go(next(handle for handle in reversed(self._handles()) if self._address(handle) == "about:blank"))
        else:
            self._go(self._house()[-1])
        self._browser.open(self.url + path)

    def press(self, name: str) -> None:
        self._find(f"//button[starts-with(normalize-space(.), {json.dumps(name)})]", "Click")

    def fill(self, name: str, text: str) -> None:
        self._find(f"//input[@name={json.dumps(name)}]", "SendKeys", text=text)

    def sees(self, words: str) -> None:
        eventually(lambda: words in self.run("() => document.body.textContent"))

    def run(self, function: str, *given: Any) -> Any:
        self._go(self._house()[-1])
        return self._browser.run(function, *given)

    def leave(self) -> None:
        for handle in self._house():
            self._go(handle)
            self._ask("WebDriver:CloseWindow")
        self._go(self._handles()[0])

    def stop_worker(self) -> None:
        self._browser.run_inside(STOP_WORKER, self.url)

    def pages(self) -> list[str]:
        return [path for handle in self._handles() if (path := path_of(self._address(handle), self.url))]

    def notices(self) -> list[Notice]:
        return [Notice(title, body, ()) for title, body in self._browser.run_inside(ON_SCREEN)]

    def tap(self, button: str = "") -> None:
        assert not button, "Firefox draws no buttons on notices of its own making"
        self._browser.run_inside(TAP)

    def clear(self) -> None:
        self._browser.run_inside(CLEAR)
        eventually(lambda: self.notices() == [])

    def reached_at(self, endpoint: str) -> str:
        return endpoint

    def _find(self, path: str, act: str, **more: Any) -> None:
        self._go(self._house()[-1])
        self._ask("Marionette:SetContext", value="content")
        (found,) = self._ask("WebDriver:FindElement", using="xpath", value=path).values()
        self._ask(f"WebDriver:Element{act}", id=found, **more)

    def _house(self) -> list[str]:
        return [handle for handle in self._handles() if self._address(handle).startswith(self.url)]

    def _handles(self) -> list[str]:
        self._ask("Marionette:SetContext", value="content")
        found: list[str] = self._ask("WebDriver:GetWindowHandles")
        return found

    def _go(self, handle: str) -> None:
        self._ask("WebDriver:SwitchToWindow", handle=handle)

    def _address(self, handle: str) -> str:
        self._go(handle)
        return str(self._ask("WebDriver:GetCurrentURL"))


@contextmanager
def stock_firefox(service: Mozilla, url: str, profile: Path) -> Iterator[StockFirefox]:
    """One that runs for as long as the block lasts, where it is evening."""
    browser = Firefox(profile, service.address)
    try:
        yield StockFirefox(browser, url, service)
    finally:
        browser.close()
