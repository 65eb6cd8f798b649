"""Stock Firefox, headless, over a profile of its own."""

import json
import os
import subprocess
from contextlib import ExitStack, suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from tests.browser import evening
from tests.browser.marionette import PATIENCE, Marionette, MarionetteError
from tests.steps import firefox

PREFERENCES: dict[str, str | bool | int] = {
    "marionette.port": 0,  # any that is free
    "permissions.default.desktop-notification": 1,
    "alerts.useSystemBackend": False,
    "dom.push.connection.enabled": True,  # which Marionette would turn off
    "dom.push.testing.allowInsecureServerURL": True,
    "dom.push.maxQuotaPerSubscription": 1000,
    "dom.webnotifications.requireuserinteraction": False,
    "dom.webnotifications.disable_open_click_delay": 5000,
    # Nothing that is asked of anybody but the house and the stand-in.
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.safebrowsing.update.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.healthreport.uploadEnabled": False,
    "extensions.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#none",
    "toolkit.telemetry.enabled": False,
    "browser.startup.page": 0,
    "startup.homepage_welcome_url": "about:blank",
}
PROMISED = """
const [given, told] = arguments;
const wrong = (error) => told(`${error}\\n${error.stack}`);
Promise.resolve().then(() => (%s)(...given)).then((value) => told([value]), wrong);
"""


class Firefox:
    """It runs from its making until `close`. `push` is the address of a push service."""

    def __init__(self, profile: Path, push: str) -> None:
        profile.mkdir(parents=True)
        chosen = {**PREFERENCES, "dom.push.serverURL": push}
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in chosen.items())
        (profile / "user.js").write_text("\n".join(lines))
        surroundings = os.environ | {
            "MOZ_HEADLESS": "1",
            "MOZ_DISABLE_CONTENT_SANDBOX": "1",
            "HOME": str(profile),
            "TZ": evening.zone(),
        }
        self._running = subprocess.Popen(
            (firefox.find(), "--marionette", "--no-remote", "--profile", profile, "--remote-allow-system-access"),
            env=surroundings, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with ExitStack() as otherwise:
            otherwise.callback(self._end)
            self._port = profile / "MarionetteActivePort"
            self.marionette = self._connected()
            self.marionette.ask("WebDriver:SetTimeouts", script=30_000, pageLoad=30_000, implicit=10_000)
            otherwise.pop_all()

    def open(self, address: str) -> None:
        """Go there in the page in front."""
        self.marionette.ask("WebDriver:Navigate", url=address)

    def run(self, function: str, *given: Any) -> Any:
        """What a function of JavaScript comes to in the page, once its promise is kept."""
        return self._run("content", function, given)

    def run_inside(self, function: str, *given: Any) -> Any:
        """The same with the rights of the browser itself."""
        return self._run("chrome", function, given)

    def close(self) -> None:
        """End it, and wait until it has."""
        with ExitStack() as always:
            always.callback(self._end)
            with suppress(MarionetteError, OSError):
                self.marionette.ask("Marionette:Quit", flags=["eForceQuit"])
            self.marionette.close()
            with suppress(subprocess.TimeoutExpired):
                self._running.wait(PATIENCE / 3)

    def _end(self) -> None:
        self._running.kill()
        self._running.wait(PATIENCE)

    def _run(self, context: str, function: str, given: tuple[Any, ...]) -> Any:
        self.marionette.ask("Marionette:SetContext", value=context)
        told = self.marionette.ask("WebDriver:ExecuteAsyncScript", script=PROMISED % function, args=[[*given]])
        assert isinstance(told, list), told
        return told[0]

    def _connected(self) -> Marionette:
        until = monotonic() + PATIENCE
        while True:
            assert self._running.poll() is None, "Firefox did not start"
            assert monotonic() < until, "Firefox does not answer"
            with suppress(OSError, ValueError, MarionetteError):
                return Marionette(int(self._port.read_text()))
            sleep(0.05)
