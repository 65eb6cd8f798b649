"""CPU of sealing one message, beside the bare steps that RFC 8291 cannot do without."""

import hmac
import os
from collections.abc import Callable
from statistics import median
from time import process_time

from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from app.push.encryption import RECORD, encrypt, from_text
from bench import table
from tests.push.browser import Browser

ROUNDS = 15
CALLS = 1000
MESSAGE = bytes(300)
CURVE, EXCHANGE = SECP256R1(), ECDH()


def measure() -> None:
    """Print both, in turns; required is a ratio of at most 1.15."""
    address = Browser().address
    receiver, auth = from_text(address.p256dh), from_text(address.auth)
    ways = {"bare steps": lambda: _bare(receiver, auth), "encrypt": lambda: encrypt(MESSAGE, receiver, auth)}
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            found[name].append(_timed(way))
    bare, ours = (sorted(times) for times in found.values())
    rows = [
        [name, f"{median(times):.1f}", f"{median(times) / median(bare):.3f}", f"{times[0] / bare[0]:.3f}"]
        for name, times in (("bare steps", bare), ("encrypt", ours))
    ]
    print(f"\nSealing one message, padded to {RECORD} bytes\n")
    table.show(["", "CPU µs", "ratio", "ratio of the lowest"], rows)


def _timed(way: Callable[[], object]) -> float:
    begun = process_time()
    for _ in range(CALLS):
        way()
    return (process_time() - begun) / CALLS * 1e6


def _bare(receiver: bytes, auth: bytes) -> bytes:
    """A pair, the exchange, five HMACs, AES-GCM over a record of the same length."""
    pair = generate_private_key(CURVE)
    shared = pair.exchange(EXCHANGE, EllipticCurvePublicKey.from_encoded_point(CURVE, receiver))
    pair.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    for _ in range(5):
        shared = hmac.digest(auth, shared, "sha256")
    return AESGCM(shared[:16]).encrypt(os.urandom(16)[:12], bytes(RECORD), None)
