"""What a push service is handed, and what it does with it while the browser is away."""

import threading
from collections.abc import Callable, Mapping
from typing import NamedTuple


class Received(NamedTuple):
    """One message as it came from the house: the last part of the endpoint, headers in small letters, the body."""

    token: str
    headers: Mapping[str, str]
    body: bytes


class Letters:
    """All that was received, in order; what nobody was there to take waits for the next connection (RFC 8030)."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self._waiting: list[Received] = []
        self._lock = threading.Lock()

    def take(self, letter: Received, deliver: Callable[[Received], bool]) -> None:
        """Keep it, and hand it on if `deliver` finds somebody."""
        with self._lock:
            self.received.append(letter)
            if not deliver(letter):
                self._waiting.append(letter)

    def hand_over(self, deliver: Callable[[Received], bool]) -> None:
        """Somebody is here now: hand on all that waits."""
        with self._lock:
            self._waiting = [letter for letter in self._waiting if not deliver(letter)]
