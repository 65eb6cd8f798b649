"""Random secrets, and the hashes that stand for them in the database."""

import hashlib
import secrets

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without 0, 1, i, l and o, which are hard to tell apart when read out or copied by hand."""


def for_cookie() -> str:
    """256 random bits."""
    return secrets.token_urlsafe(32)


def for_reading_out() -> str:
    """79 random bits such as `k7mp-x2qd-9fhw-3vta`."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(4))


def as_written(code: str) -> str:
    """A code as it was read out: capitals, spaces and missing dashes do not matter."""
    letters = "".join(letter for letter in code.lower() if letter.isalnum())
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def hashed(secret: str) -> bytes:
    """What the database keeps. One round is enough where nobody can guess the bits."""
    return hashlib.sha256(secret.encode()).digest()
