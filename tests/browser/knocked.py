"""Somebody with a stock browser on whose desk the evening's reminder knocks."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from app import clock
from tests.browser.eventually import eventually
from tests.browser.phone import PASSWORD
from tests.browser.stock import KEPT, SUBSCRIPTION, Stock
from tests.push_services.sender import send
from tests.running import House

NAME = "Ana"
SOON = timedelta(minutes=20)
"""Until the call: after the journey, so that only the journey reaches it, and before "in an hour" from now."""
PUT_RIGHT = """() => performance.getEntriesByType("resource").filter(
    ({ name, responseStatus }) => name.endsWith("/api/push/subscriptions") && responseStatus > 0,
).length > 1"""
"""Whether the page has asked the server for its subscriptions, told it of its own, and been answered."""


class Knocked:
    """Ana, whose reminder is on. She asks the API, too, as a program of hers that is signed in beside the browser."""

    def __init__(self, house: House, stock: Stock) -> None:
        self.house = house
        self.stock = stock
        self._http = httpx.Client(base_url=f"{house.url}/api", trust_env=False)

    def begin(self) -> None:
        """Sign up and turn it on, both in the browser."""
        self.stock.open("/")
        self.stock.press("Skip")
        self.stock.run(KEPT)
        self.stock.open("/more/account")
        self.stock.fill("name", NAME)
        self.stock.fill("password", PASSWORD)
        self.stock.press("Make the account")
        self.stock.sees("The account is made.")
        self.stock.open("/more/reminder")
        self.stock.press("Turn it on")
        self.stock.sees("Next: tonight at")
        self._http.post("/session", json={"name": NAME, "password": PASSWORD}).raise_for_status()
        chosen = {name: value for name, value in self.ask("/reminder").items() if name != "next_at"}
        soon = (clock.now() + SOON).astimezone(ZoneInfo(chosen["zone"])).strftime("%H:%M")
        # On Sundays it would be for the check-in, and these journeys are about any evening.
        self._http.put("/reminder", json=chosen | {"weekly": False, "wall_time": soon}).raise_for_status()

    def evening_comes(self) -> str:
        """The clock reaches the next call; answers the night it is for: the date, for it knocks before midnight."""
        standing = self.ask("/reminder")
        due = datetime.fromisoformat(standing["next_at"])
        said = self.house.run("tick", "--at", due.isoformat())
        assert "1 accepted" in said, said
        return due.astimezone(ZoneInfo(standing["zone"])).date().isoformat()

    def opens(self, path: str = "/") -> None:
        """Open the house anew, and wait until this device has been put right there."""
        self.stock.leave()
        self.stock.open(path)
        eventually(lambda: self.stock.run(PUT_RIGHT))

    def tries(self) -> str:
        """Asks for one now; what the push service said of it."""
        answer = self._http.post("/reminder/trial", json={"subscription": self.device()["id"]}, timeout=15)
        return str(answer.raise_for_status().json()["outcome"])

    def is_pushed(self, words: str) -> None:
        """A push of somebody else's making arrives, which need not be readable."""
        subscription = self.stock.run(SUBSCRIPTION)
        assert send(self.stock.reached_at(subscription["endpoint"]), subscription["keys"], words) == 201

    def devices(self) -> Any:
        """Where the server sends to."""
        return self.ask("/push/subscriptions")["items"]

    def device(self) -> Any:
        """This browser, as the server knows it."""
        (only,) = self.devices()
        return only

    def call(self, which: str, night: str) -> Any:
        """What became of a call of a night; None when there was none."""
        calls = self.ask("/reminder/calls")["items"]
        return next((call for call in calls if (call["call"], call["night"]) == (which, night)), None)

    def ask(self, path: str) -> Any:
        """What stands at a path below `/api`."""
        return self._http.get(path).raise_for_status().json()

    def close(self) -> None:
        self._http.close()
