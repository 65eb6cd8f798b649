"""A message sealed for one browser: RFC 8291 over RFC 8188's aes128gcm, each message of one length (pure).

The length of a message would tell which it is, so each is padded to the same (RFC 8188, section 2): a push service
sees that something came for somebody, and nothing else.
"""

import base64
import hmac
import os
import re

from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

RECORD = 1024
"""Bytes of every message before it is sealed, the delimiter included. Firefox on Android takes no more than 2,744."""
LAST = b"\x02"
"""The delimiter of the last record, which is the only one."""
SIZE = (4096).to_bytes(4, "big")
"""The record size that the head names: an upper bound, as a last record may be shorter."""
TEXT = re.compile(r"([A-Za-z0-9_-]{4})*([A-Za-z0-9_-]{2,3}={0,2})?", re.ASCII)
P256 = SECP256R1()
EXCHANGE = ECDH()


def encrypt(
    message: bytes,
    receiver: bytes,
    auth: bytes,
    record: int = RECORD,
    *,
    sender: EllipticCurvePrivateKey | None = None,
    salt: bytes | None = None,
) -> bytes:
    """The body of a push request, `record` + 102 bytes long.

    `receiver` is the browser's public key, an uncompressed point of 65 bytes; `auth` its secret of 16 bytes; `record`
    leaves room for one byte more than `message` has. `sender` and `salt` are new for each message unless a test gives
    those of the RFC. Raises ValueError when `message` is too long or `receiver` no point of the curve.
    """
    theirs = EllipticCurvePublicKey.from_encoded_point(P256, receiver)
    pair = sender or generate_private_key(P256)
    ours = point(pair.public_key())
    secret = _hmac(_hmac(auth, pair.exchange(EXCHANGE, theirs)), b"WebPush: info\0" + receiver + ours + b"\x01")
    padding = record - len(message) - len(LAST)
    if padding < 0:
        raise ValueError("longer than a record")
    return seal(message + LAST + bytes(padding), secret, salt or os.urandom(16), ours)


def seal(record: bytes, secret: bytes, salt: bytes, key_id: bytes) -> bytes:
    """One record under aes128gcm (RFC 8188, section 2): the head, and the record with its tag.

    `secret` is the input keying material, `salt` has 16 bytes.
    """
    extracted = _hmac(salt, secret)
    key = _hmac(extracted, b"Content-Encoding: aes128gcm\0\x01")[:16]
    nonce = _hmac(extracted, b"Content-Encoding: nonce\0\x01")[:12]
    return salt + SIZE + bytes([len(key_id)]) + key_id + AESGCM(key).encrypt(nonce, record, None)


def point(key: EllipticCurvePublicKey) -> bytes:
    """The key as an uncompressed point of 65 bytes."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def is_point(key: bytes) -> bool:
    """Whether `key` is an uncompressed point of the curve, which a browser's public key has to be."""
    try:
        return len(key) == 65 and point(EllipticCurvePublicKey.from_encoded_point(P256, key)) == key
    except ValueError:
        return False


def as_text(key: bytes) -> str:
    """Base64url without padding, as browsers and push services write keys."""
    return base64.urlsafe_b64encode(key).rstrip(b"=").decode()


def from_text(text: str) -> bytes:
    """The bytes that `text` stands for, with or without its padding; none if it stands for none."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)) if TEXT.fullmatch(text) else b""


def _hmac(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, "sha256")
