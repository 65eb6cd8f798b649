"""Stands in for Mozilla's push service (autopush): a WebSocket for Firefox, an endpoint for the house.

The protocol is JSON with a `messageType`: `hello`, `register`, `unregister`, `notification` and its `ack`. The service
chooses the endpoint's address, so nothing has to be led astray.
"""

import base64
import json
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve
from websockets.typing import Subprotocol

from tests.push_services.listening import Asked, Told, listening
from tests.push_services.received import Letters, Received

Json = dict[str, Any]


class Mozilla:
    """One of them, for any number of browsers. The house sends to `origin`, Firefox connects to `address`."""

    def __init__(self) -> None:
        self.origin = ""
        self.address = ""
        self.letters = Letters()
        self.acknowledged: list[str] = []
        """Versions of notifications that a browser says it has dealt with."""
        self._channels: dict[str, ServerConnection | None] = {}
        """Who listens on a channel: the channel is the last part of its endpoint. None while its browser is away."""

    def answer(self, asked: Asked) -> Told:
        """The house sends something: 410 where nobody has subscribed, or no longer (RFC 8030, section 7.3)."""
        channel = asked.path.rpartition("/")[2]
        if channel not in self._channels:
            return Told(410)
        self.letters.take(Received(channel, asked.headers, asked.body), self._deliver)
        return Told(201)

    def speak(self, browser: ServerConnection) -> None:
        """Everything that one browser says, until it goes."""
        try:
            for words in browser:
                self._hear(browser, json.loads(words))
        except ConnectionClosed:
            return
        finally:
            self._channels |= {channel: None for channel, who in self._channels.items() if who is browser}

    def _hear(self, browser: ServerConnection, said: Json) -> None:
        match said.get("messageType"):
            case "hello":
                name = said.get("uaid") or uuid.uuid4().hex
                self._channels |= {str(channel): browser for channel in said.get("channelIDs") or ()}
                self._say(browser, "hello", uaid=name, status=200, use_webpush=True, broadcasts={})
                self.letters.hand_over(self._deliver)
            case "register":
                channel = str(said["channelID"])
                self._channels[channel] = browser
                endpoint = f"{self.origin}/wpush/v2/{channel}"
                self._say(browser, "register", channelID=channel, status=200, pushEndpoint=endpoint)
            case "unregister":
                self._channels.pop(str(said["channelID"]), None)
                self._say(browser, "unregister", channelID=said["channelID"], status=200)
            case "ack":
                self.acknowledged += [update["version"] for update in said["updates"]]
            case None:
                browser.send("{}")  # a ping

    def _deliver(self, letter: Received) -> bool:
        browser = self._channels.get(letter.token)
        if browser is None:
            return False
        data = base64.urlsafe_b64encode(letter.body).rstrip(b"=").decode()
        headers = {"encoding": letter.headers["content-encoding"]}
        told = {"channelID": letter.token, "version": uuid.uuid4().hex, "data": data, "headers": headers}
        self._say(browser, "notification", ttl=int(letter.headers["ttl"]), **told)
        return True

    def _say(self, browser: ServerConnection, kind: str, **more: Any) -> None:
        browser.send(json.dumps({"messageType": kind, **more}))


@contextmanager
def mozilla() -> Iterator[Mozilla]:
    """Open for as long as the block lasts."""
    made = Mozilla()
    spoken = [Subprotocol("push-notification")]
    with listening(made.answer) as origin, serve(made.speak, "127.0.0.1", 0, subprotocols=spoken) as server:
        made.origin = origin
        made.address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()
