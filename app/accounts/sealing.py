"""Seal and unseal what belongs to one person: what a record says, where a device is reached (pure).

AES-256-GCM under the person's data key; owner, kind and id are the associated data, so that an envelope moved to
another row does not open. A record's version is not: it is given while the envelope is already closed.
"""

import os
from typing import Any, NewType

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic_core import from_json, to_json

Sealed = NewType("Sealed", bytes)
"""An envelope: one byte of version, a 12-byte nonce, ciphertext and a 16-byte tag."""

VERSION = b"\x01"
NONCE = 12


def seal(key: AESGCM, owner: str, kind: str, id: str, body: dict[str, Any]) -> Sealed:
    """`body` as an envelope for this one row."""
    nonce = os.urandom(NONCE)
    return Sealed(VERSION + nonce + key.encrypt(nonce, to_json(body), _bound_to(owner, kind, id)))


def unseal(key: AESGCM, owner: str, kind: str, id: str, sealed: bytes) -> dict[str, Any]:
    """What the envelope holds. Raises `InvalidTag` when it is not this row's, or was tampered with."""
    nonce, ciphertext = sealed[1 : 1 + NONCE], sealed[1 + NONCE :]
    body: dict[str, Any] = from_json(key.decrypt(nonce, ciphertext, _bound_to(owner, kind, id)))
    return body


def _bound_to(owner: str, kind: str, id: str) -> bytes:
    return f"{owner}/{kind}/{id}".encode()
