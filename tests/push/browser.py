"""A browser's half of Web Push: its keys, what it tells a page, and opening what was sealed for it, with a library that
is not ours.
"""

import json
import os
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

from app.push.encryption import as_text, point
from app.push.target import Address
from tests.cast import Json, new_id

SERVICE = "https://updates.push.services.mozilla.com/wpush/v2"


class Browser:
    """One with a subscription at `endpoint`, or at a real push service's that is nobody's."""

    def __init__(self, endpoint: str | None = None) -> None:
        self.endpoint = f"{SERVICE}/{new_id()}" if endpoint is None else endpoint
        self._key = generate_private_key(SECP256R1())
        self._auth = os.urandom(16)

    @property
    def address(self) -> Address:
        return Address(self.endpoint, as_text(point(self._key.public_key())), as_text(self._auth))

    def subscription(self, **changed: Any) -> Json:
        """What `PushSubscription.toJSON()` says."""
        keys = {"p256dh": self.address.p256dh, "auth": self.address.auth}
        return {"endpoint": self.endpoint, "expirationTime": None, "keys": keys} | changed

    def opens(self, body: bytes) -> bytes:
        """What a message says."""
        opened: bytes = http_ece.decrypt(body, private_key=self._key, auth_secret=self._auth, version="aes128gcm")
        return opened

    def reads(self, body: bytes) -> Json:
        read: Json = json.loads(self.opens(body))
        return read
