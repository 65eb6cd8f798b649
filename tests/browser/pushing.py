"""Pushes handed to a browser's worker by its debugging protocol, and taps on what they show.

The subscription is made up, since Playwright's usual contexts are private windows, which have none; with real ones it
is all real.
"""

import json
from collections import Counter
from typing import Any

from playwright.sync_api import Page

from tests.browser.eventually import eventually
from tests.browser.phone import Phone
from tests.cast import new_id
from tests.push.browser import Browser
from tests.push_services.listening import Asked, Told

SUBSCRIBED = """made => {
    let current = null;
    const bytes = text => Uint8Array.from(
        atob(text.replaceAll("-", "+").replaceAll("_", "/")), letter => letter.charCodeAt(0)).buffer;
    PushManager.prototype.getSubscription = async () => current;
    PushManager.prototype.subscribe = async ({ applicationServerKey }) => current = {
        endpoint: made.endpoint,
        options: { userVisibleOnly: true, applicationServerKey: bytes(applicationServerKey) },
        toJSON: () => made,
        unsubscribe: async () => { current = null; return true; },
    };
}"""
"""A push service that gives each page the same subscription, without a network."""
SHOWN = """async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(
    ({ title, body, tag, lang, dir, actions }) =>
        ({ title, body, tag, lang, dir, actions: actions.map(each => each.title) }))"""
TAP = """async action => {
    const [notification] = await self.registration.getNotifications();
    self.dispatchEvent(new NotificationEvent("notificationclick", { notification, action }));
}"""


WATCHED = ("pushMessaging", "notifications")
NEUTRAL = {"title": "Porchlight", "body": "A moment for you."}
TAKEN = 201


class Service:
    """A push service that takes everything, unless it is told to answer otherwise; and what it was given."""

    def __init__(self) -> None:
        self.status = TAKEN
        self.bodies: list[bytes] = []

    def __call__(self, asked: Asked) -> Told:
        """For `listening`."""
        self.bodies.append(asked.body)
        return Told(self.status)


def knock(phone: Phone, **changed: Any) -> str:
    """What the server sends in the evening, with some members of the notification changed."""
    data = {"delivery": new_id(), "night": str(phone.tonight), "call": "evening"}
    about = {"lang": "en", "dir": "auto", "navigate": f"{phone.house.url}/", "tag": "night", "data": data}
    return json.dumps({"web_push": 8030, "notification": NEUTRAL | about | changed, "mutable": True})


def allow(phone: Phone, browser: Browser) -> None:
    """The person's yes to the browser, and a subscription for whoever asks for one; before the page is opened."""
    context = phone.page.context
    context.grant_permissions(["notifications"], origin=phone.house.url)
    context.add_init_script(f"({SUBSCRIBED})({json.dumps(browser.subscription())})")


class Worker:
    """The service worker of a phone, from outside."""

    def __init__(self, phone: Phone) -> None:
        self._page: Page = phone.page
        self._origin = phone.house.url
        self._registration: str | None = None
        self._devtools = phone.page.context.new_cdp_session(phone.page)
        self._devtools.on("ServiceWorker.workerRegistrationUpdated", self._note)
        self._devtools.send("ServiceWorker.enable")
        self._events: Counter[str] = Counter()
        self._devtools.on("BackgroundService.backgroundServiceEventReceived", self._note_event)
        for service in WATCHED:
            self._devtools.send("BackgroundService.startObserving", {"service": service})
            self._devtools.send("BackgroundService.setRecording", {"service": service, "shouldRecord": True})
        eventually(self._is_known)

    def push(self, text: str) -> None:
        """Deliver a push with this text, which wakes a worker that was stopped, and wait until it is done with it:
        Chromium forgets a notice for which somebody asks while it is being put up.
        """
        asked = {"origin": self._origin, "registrationId": self._registration, "data": text}
        before = self._events["Push event completed"]
        self._devtools.send("ServiceWorker.deliverPushMessage", asked)
        eventually(lambda: self._hears() and self._events["Push event completed"] > before)

    def has_put_up(self, count: int) -> bool:
        """Whether that many notices have come to the screen since this worker is watched."""
        return self._hears() and self._events["Notification displayed"] == count

    def stop(self) -> None:
        """As browsers do after some seconds of quiet."""
        self._devtools.send("ServiceWorker.stopAllWorkers")

    def shows(self) -> list[dict[str, Any]]:
        """The notices on the screen."""
        shown: list[dict[str, Any]] = self._page.evaluate(SHOWN)
        return shown

    def tap(self, action: str = "") -> None:
        """Tap the notice, or its action. No finger has moved, so the browser lets it bring no window forward."""
        self._page.context.service_workers[-1].evaluate(TAP, action)

    def _note(self, event: dict[str, Any]) -> None:
        for each in event["registrations"]:
            if not each["isDeleted"] and each["scopeURL"].startswith(self._origin):
                self._registration = each["registrationId"]

    def _note_event(self, event: dict[str, Any]) -> None:
        self._events[event["backgroundServiceEvent"]["eventName"]] += 1

    def _is_known(self) -> bool:
        return self._hears() and self._registration is not None

    def _hears(self) -> bool:
        self._page.evaluate("1")  # in which events arrive
        return True
