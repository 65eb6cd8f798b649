"""The notices on a screen, as a desktop shows them and as a finger finds them (Desktop Notifications Specification)."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from jeepney import DBusAddress, new_signal

from tests.desk.bus import NAME, Line, bus

OBJECT = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
DISMISSED, CLOSED = 2, 3
"""By a person; by whoever showed it."""


class Notice(NamedTuple):
    """What can be read on it, and the words on its buttons."""

    title: str
    body: str
    buttons: tuple[str, ...]


class Notices:
    """All that a browser shows. `address` is what DBUS_SESSION_BUS_ADDRESS has to say."""

    def __init__(self) -> None:
        self.address = ""
        self._shown: dict[int, tuple[Line, Notice, dict[str, str]]] = {}
        self._count = 0
        self._lock = threading.Lock()

    def now(self) -> list[Notice]:
        """What is on the screen, the oldest first."""
        with self._lock:
            return [notice for _, notice, _ in self._shown.values()]

    def tap(self, button: str = "") -> None:
        """Tap the newest one, on a button of it or anywhere else."""
        with self._lock:
            id, (line, _, keys) = [*self._shown.items()][-1]
        line.send(new_signal(OBJECT, "ActionInvoked", "us", (id, keys[button])))

    def clear(self) -> None:
        """Take all of them off, unread."""
        with self._lock:
            shown, self._shown = self._shown, {}
        for id, (line, _, _) in shown.items():
            line.send(new_signal(OBJECT, "NotificationClosed", "uu", (id, DISMISSED)))

    def call(self, line: Line, member: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        """What a browser asks of the desktop."""
        match member:
            case "GetServerInformation":
                return "ssss", ("A desk", "Porchlight's tests", "1", "1.2")
            case "GetCapabilities":
                return "as", (["actions", "body", "persistence"],)
            case "Notify":
                return "u", (self._show(line, *body),)
            case "CloseNotification":
                self._close(line, body[0])
                return "", ()
        return None

    def _show(
        self, line: Line, _: str, replaces: int, __: str, title: str, body: str, actions: list[str], *more: Any
    ) -> int:
        keys = {label: key for key, label in zip(actions[::2], actions[1::2], strict=True)}
        buttons = tuple(label for label, key in keys.items() if key not in ("default", "settings"))
        keys[""] = "default"
        with self._lock:
            self._count += not replaces
            self._shown[replaces or self._count] = (line, Notice(title, body, buttons), keys)
            return replaces or self._count

    def _close(self, line: Line, id: int) -> None:
        with self._lock:
            self._shown.pop(id, None)
        line.send(new_signal(OBJECT, "NotificationClosed", "uu", (id, CLOSED)))


@contextmanager
def notices() -> Iterator[Notices]:
    """An empty screen, for as long as the block lasts."""
    made = Notices()
    with bus(made.call) as made.address:
        yield made
