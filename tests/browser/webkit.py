"""WebKitGTK on a screen that nobody sees, driven by the W3C's WebDriver over HTTP."""

import json
import os
import signal
import subprocess
from contextlib import ExitStack, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

from tests.browser.eventually import eventually
from tests.running import free_port

PATIENCE = 60.0
"""Seconds."""
SURROUNDINGS = {
    "GSK_RENDERER": "cairo",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",  # which cannot be made inside of a container
}


class WebKit:
    """It runs from its making until `close`, over a home of its own. `browser` is as `tests.steps.webkit` finds it."""

    def __init__(self, home: Path, browser: Path) -> None:
        self._port = free_port()
        self._running = subprocess.Popen(
            ("xvfb-run", "-a", "dbus-run-session", "WebKitWebDriver", f"--port={self._port}"),
            env=os.environ | SURROUNDINGS | {"HOME": str(home), "TMPDIR": str(home)}, start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with ExitStack() as otherwise:
            otherwise.callback(self._end)
            eventually(self._listens)
            options = {"binary": str(browser), "args": ["--automation"]}
            wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
            self._session = f"/session/{self._ask('POST', '/session', wanted)['sessionId']}"
            otherwise.pop_all()

    def open(self, address: str) -> None:
        """Go there, and wait until the page has loaded."""
        self._ask("POST", f"{self._session}/url", {"url": address})

    def reload(self) -> None:
        """Load the page anew."""
        self._ask("POST", f"{self._session}/refresh", {})

    def run(self, script: str) -> Any:
        """What the body of a function of JavaScript returns in the page."""
        return self._ask("POST", f"{self._session}/execute/sync", {"script": script, "args": []})

    def click(self, selector: str) -> None:
        """Click on the first element that fits."""
        self._ask("POST", f"{self._session}/element/{self._element(selector)}/click", {})

    def type(self, selector: str, text: str) -> None:
        """Press the keys for `text` in the first element that fits."""
        self._ask("POST", f"{self._session}/element/{self._element(selector)}/value", {"text": text})

    def close(self) -> None:
        """End it, and wait until it has."""
        with ExitStack() as always, suppress(AssertionError, OSError, HTTPException):
            always.callback(self._end)
            self._ask("DELETE", self._session)

    def _end(self) -> None:
        """End everything that was started for it, its screen too, and wait until it has."""
        os.killpg(self._running.pid, signal.SIGTERM)
        self._running.wait(PATIENCE)

    def _element(self, selector: str) -> str:
        found = self._ask("POST", f"{self._session}/element", {"using": "css selector", "value": selector})
        (id,) = found.values()
        return str(id)

    def _listens(self) -> bool:
        try:
            return bool(self._ask("GET", "/status")["ready"])
        except OSError:
            return False

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        asking = HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            asking.request(method, path, None if body is None else json.dumps(body))
            answer = asking.getresponse()
            told = json.load(answer)["value"]
        finally:
            asking.close()
        assert answer.status == 200, told
        return told
