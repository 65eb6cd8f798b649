"""The line on which Chromium hears of messages: MCS, stanzas with a tag and a length, over TLS."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import IO

from app import clock
from tests.push_services import protobuf

VERSION = b"\x29"
PING, PONG, LOGIN, WELCOME, MESSAGE = 0, 1, 2, 3, 8


class Lines:
    """Every line that is open. A browser may race two connections and keep one, so all of them are told."""

    def __init__(self, context: ssl.SSLContext, on_login: Callable[[], None]) -> None:
        self._context = context
        self._on_login = on_login
        self._open: list[ssl.SSLSocket] = []

    def tell(self, message: bytes) -> bool:
        """Send a DataMessageStanza; whether anybody is there."""
        for line in [*self._open]:
            try:
                _send(line, MESSAGE, message)
            except OSError:
                self._open.remove(line)
        return bool(self._open)

    def accept(self, listener: socket.socket) -> None:
        """Take calls until the listener is closed."""
        while True:
            try:
                call, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._converse, args=(call,), daemon=True).start()

    def _converse(self, call: socket.socket) -> None:
        with suppress(OSError), self._context.wrap_socket(call, server_side=True) as line, line.makefile("rb") as heard:
            heard.read(len(VERSION))
            line.sendall(VERSION)
            while (tag := heard.read(1)) != b"":
                heard.read(_length(heard))
                if tag[0] == LOGIN:
                    named, at = protobuf.blob(1, "stand-in"), protobuf.number(8, _milliseconds())
                    _send(line, WELCOME, named + at)
                    self._open.append(line)
                    self._on_login()
                elif tag[0] == PING:
                    _send(line, PONG, b"")


@contextmanager
def answering(lines: Lines) -> Iterator[int]:
    """The port on which the lines are answered, for as long as the block lasts."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=lines.accept, args=(listener,), daemon=True).start()
        port: int = listener.getsockname()[1]
        yield port
        listener.shutdown(socket.SHUT_RDWR)


def _send(line: ssl.SSLSocket, tag: int, message: bytes) -> None:
    line.sendall(bytes([tag]) + protobuf.varint(len(message)) + message)


def _length(heard: IO[bytes]) -> int:
    length = shift = 0
    while True:
        byte = heard.read(1)[0]
        length |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return length


def _milliseconds() -> int:
    return int(clock.now().timestamp() * 1000)
