"""Marionette, by which stock Firefox lets itself be driven: JSON with its length in front, over one TCP connection.

There is no driver for it among the tests' packages that could be installed beside them on every machine, and what is
needed of it is this page.
"""

import json
import socket
from typing import Any

PATIENCE = 30.0
"""Seconds."""


class MarionetteError(Exception):
    """What Firefox says went wrong."""


class Marionette:
    """A session with a Firefox that listens on `port`."""

    def __init__(self, port: int) -> None:
        self._line = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self._heard = self._line.makefile("rb")
        self._read()  # who it is, and that it speaks version 3
        self._count = 0
        self.ask("WebDriver:NewSession", capabilities={})

    def ask(self, command: str, **words: Any) -> Any:
        """Give a command, and answer what comes of it. Raises MarionetteError."""
        self._count += 1
        message = json.dumps([0, self._count, command, words]).encode()
        self._line.sendall(b"%d:%s" % (len(message), message))
        _, _, wrong, result = self._read()
        if wrong is not None:
            raise MarionetteError(f"{command}: {wrong['error']}: {wrong['message']}")
        return result["value"] if isinstance(result, dict) and set(result) == {"value"} else result

    def close(self) -> None:
        self._heard.close()
        self._line.close()

    def _read(self) -> Any:
        length = b""
        while (digit := self._heard.read(1)) != b":":
            if not digit:
                raise MarionetteError("Firefox has gone")
            length += digit
        return json.loads(self._heard.read(int(length)))
