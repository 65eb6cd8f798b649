"""A message bus (D-Bus) on which a browser meets us alone, so that no notice of a test gets onto anybody's screen.

It is as much of a bus as a browser asks for: whoever connects is let in, is given a name, and is told that the one
service it looks for is there.
"""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.low_level import Parser

Call = Callable[["Line", str, tuple[Any, ...]], tuple[str, tuple[Any, ...]] | None]
"""Answers a method by its name with a signature and values; None when there is no such method."""

OURS = ":1.0"
NAME = "org.freedesktop.Notifications"
BUS = "org.freedesktop.DBus"
DONE = 1
"""`RequestName`: you are its owner now. `StartServiceByName`: it runs."""


class Line:
    """One connection of the browser's."""

    def __init__(self, connected: socket.socket, call: Call) -> None:
        self._socket = connected
        self._call = call
        self._serial = 0
        self._writing = threading.Lock()

    def send(self, message: Message) -> None:
        """Send as the one service that there is."""
        with self._writing:
            self._serial += 1
            message.header.fields[HeaderFields.sender] = OURS
            self._socket.sendall(message.serialise(serial=self._serial))

    def converse(self) -> None:
        """Let it in, and answer until it goes."""
        with self._socket, suppress(OSError):
            parser = Parser()
            parser.add_data(self._let_in())
            while True:
                while (message := parser.get_next_message()) is not None:
                    self._answer(message)
                if not (more := self._socket.recv(65536)):
                    return
                parser.add_data(more)

    def _let_in(self) -> bytes:
        """The handshake (D-Bus specification, "Authentication Protocol"); answers what came after it already."""
        said = b""
        while b"BEGIN\r\n" not in said:
            said += self._socket.recv(4096)
            while b"\r\n" in said and not said.startswith(b"BEGIN"):
                line, _, said = said.partition(b"\r\n")
                word = line.lstrip(b"\0").split(b" ")[0]
                told = {b"AUTH": b"OK 0123456789abcdef0123456789abcdef", b"NEGOTIATE_UNIX_FD": b"AGREE_UNIX_FD"}
                self._socket.sendall(told.get(word, b"ERROR") + b"\r\n")
        return said.partition(b"BEGIN\r\n")[2]

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        member, to_us = fields[HeaderFields.member], fields.get(HeaderFields.destination) in (NAME, OURS)
        told = self._call(self, member, message.body) if to_us else _as_bus(member, message.body)
        if told is None:
            self.send(new_error(message, f"{BUS}.Error.UnknownMethod"))
        else:
            self.send(new_method_return(message, *told))


def _as_bus(member: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
    known = bool(body) and body[0] == NAME
    told: dict[str, tuple[str, tuple[Any, ...]]] = {
        "Hello": ("s", (":1.1",)),
        "AddMatch": ("", ()),
        "RemoveMatch": ("", ()),
        "RequestName": ("u", (DONE,)),
        "StartServiceByName": ("u", (DONE,)),
        "NameHasOwner": ("b", (known,)),
        "ListNames": ("as", ([BUS, NAME],)),
        "ListActivatableNames": ("as", ([BUS, NAME],)),
    }
    if member == "GetNameOwner" and known:
        return "s", (OURS,)
    return told.get(member)


@contextmanager
def bus(call: Call) -> Iterator[str]:
    """Its address, for as long as the block lasts."""
    with TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        path = Path(folder) / "bus"
        listener.bind(str(path))
        listener.listen()
        threading.Thread(target=_accept, args=(listener, call), daemon=True).start()
        try:
            yield f"unix:path={path}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)


def _accept(listener: socket.socket, call: Call) -> None:
    while True:
        try:
            connected, _ = listener.accept()
        except OSError:
            return
        threading.Thread(target=Line(connected, call).converse, daemon=True).start()
