"""A house in a few lines, made of another hand's encryption: for telling whether a push service stands in well."""

import base64
import os
from typing import Any

import http_ece
import httpx
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def public_key() -> str:
    """A key such as houses show to browsers: the uncompressed point, in base64url."""
    key = ec.generate_private_key(ec.SECP256R1()).public_key()
    return _text(key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def send(endpoint: str, keys: dict[str, str], words: str) -> int:
    """Encrypt for a subscription's keys (RFC 8291) and post it (RFC 8030); the status that comes back."""
    body = http_ece.encrypt(
        words.encode(),
        salt=os.urandom(16),
        private_key=ec.generate_private_key(ec.SECP256R1()),
        dh=_bytes(keys["p256dh"]),
        auth_secret=_bytes(keys["auth"]),
        version="aes128gcm",
    )
    headers = {"ttl": "60", "content-encoding": "aes128gcm", "urgency": "high"}
    return httpx.post(endpoint, content=body, headers=headers, trust_env=False).status_code


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(text: str) -> Any:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
