"""Stands in for Google's push service, as Chromium knows it: check-in, registration, the line, and the endpoint.

Chromium is led here by switches. What it cannot be told is the endpoint's host, which stays the vendor's: `here` is the
same endpoint on loopback.
"""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import parse_qs

from app import clock
from tests.push_services import certificate, protobuf
from tests.push_services.listening import Asked, Told, listening
from tests.push_services.mcs import Lines, answering
from tests.push_services.received import Letters, Received

FORM = "text/plain"


class Google:
    """One of them, for one browser. `origin` is where the house sends to."""

    def __init__(self, folder: Path) -> None:
        context, self._fingerprint = certificate.make(folder)
        self.origin = ""
        self.port = 0
        self.letters = Letters()
        self.lines = Lines(context, lambda: self.letters.hand_over(self._deliver))
        self._registered: dict[str, dict[str, str]] = {}
        """What a browser said of the subscription behind each token."""

    @property
    def switches(self) -> list[str]:
        """What Chromium must be started with to come here."""
        return [
            f"--gcm-checkin-url={self.origin}/checkin",
            f"--gcm-registration-url={self.origin}/register",
            f"--gcm-mcs-endpoint=https://127.0.0.1:{self.port}",
            f"--ignore-certificate-errors-spki-list={self._fingerprint}",
        ]

    def here(self, endpoint: str) -> str:
        """Where an endpoint that Chromium was given is reached on loopback."""
        return f"{self.origin}/fcm/send/{endpoint.rpartition('/')[2]}"

    def answer(self, asked: Asked) -> Told:
        """Whatever the browser or the house asks for."""
        if asked.path == "/checkin":
            return Told(200, _checked_in())
        if asked.path == "/register":
            return self._register(asked)
        token = asked.path.rpartition("/")[2]
        if token not in self._registered:
            return Told(410)
        self.letters.take(Received(token, asked.headers, asked.body), self._deliver)
        return Told(201)

    def _register(self, asked: Asked) -> Told:
        said = {name: values[0] for name, values in parse_qs(asked.body.decode()).items()}
        if "delete" in said:
            self._registered = {token: by for token, by in self._registered.items() if _whose(by) != _whose(said)}
            return Told(200, f"deleted={said['app']}".encode(), FORM)
        token = uuid.uuid4().hex
        self._registered[token] = said
        return Told(200, f"token={token}".encode(), FORM)

    def _deliver(self, letter: Received) -> bool:
        by = self._registered[letter.token]
        extras = {"subtype": by["X-subtype"], "content-encoding": letter.headers["content-encoding"]}
        message = (
            protobuf.blob(3, by["sender"])
            + protobuf.blob(5, by["app"])
            + b"".join(protobuf.blob(7, protobuf.blob(1, name) + protobuf.blob(2, extras[name])) for name in extras)
            + protobuf.blob(9, uuid.uuid4().hex)
            + protobuf.number(17, int(letter.headers["ttl"]))
            + protobuf.number(18, int(clock.now().timestamp() * 1000))
            + protobuf.blob(21, letter.body)
        )
        return self.lines.tell(message)


def _whose(said: dict[str, str]) -> tuple[str, str | None]:
    """Which part of the browser registers: the browser itself has subscriptions too, without a subtype."""
    return said["app"], said.get("X-subtype")


def _checked_in() -> bytes:
    """AndroidCheckinResponse: well, the time, an id and a token for the device, a version of the settings."""
    at = int(clock.now().timestamp() * 1000)
    device = protobuf.fixed64(7, 1234567890123) + protobuf.fixed64(8, 9876543210)
    return protobuf.number(1, 1) + protobuf.number(3, at) + device + protobuf.blob(11, "v1")


@contextmanager
def google(folder: Path) -> Iterator[Google]:
    """Open for as long as the block lasts; its certificate lies in the folder."""
    made = Google(folder)
    with listening(made.answer) as made.origin, answering(made.lines) as made.port:
        yield made
