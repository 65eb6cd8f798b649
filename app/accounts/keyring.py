"""A data key for each person, and whatever else the house keeps secret, wrapped by its master key.

Erasing a person's row destroys their key, and with it every copy of their words in any backup that lacks the row.
AES-256-GCM (NIST SP 800-38D) with random 96-bit nonces; the associated data says what it belongs to, so that a wrapped
key moved to another row does not open.
"""

import base64
import hmac
import os
from contextlib import suppress
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = 32
NONCE = 12
VERSION = b"\x01"


class WrongKey(Exception):
    """The master key at hand does not open this database."""


class Keyring:
    """Opens and makes data keys. `master` is 32 bytes."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY:
            raise WrongKey("a master key has 32 bytes, written as 44 letters of base64")
        self._master = AESGCM(master)
        self._secret = master

    def new_key(self, person: str) -> bytes:
        """A fresh data key for `person`, wrapped."""
        return self.wrap(os.urandom(KEY), _bound_to(person))

    def open(self, person: str, wrapped: bytes) -> AESGCM:
        """The data key of `person`, ready to seal and unseal. Raises WrongKey."""
        return AESGCM(self.unwrap(wrapped, _bound_to(person)))

    def wrap(self, secret: bytes, bound_to: bytes) -> bytes:
        """`secret`, closed; it opens only for the same `bound_to`."""
        nonce = os.urandom(NONCE)
        return VERSION + nonce + self._master.encrypt(nonce, secret, bound_to)

    def unwrap(self, wrapped: bytes, bound_to: bytes) -> bytes:
        """The secret again. Raises WrongKey."""
        try:
            return self._master.decrypt(wrapped[1 : 1 + NONCE], wrapped[1 + NONCE :], bound_to)
        except (InvalidTag, ValueError):
            raise WrongKey("this master key does not open what is kept here") from None

    def mark(self, what: str) -> str:
        """32 letters of the base64url alphabet that stand for `what`, always the same, and tell nobody what it is."""
        mac = hmac.digest(self._secret, b"porchlight/mark/" + what.encode(), "sha256")
        return base64.urlsafe_b64encode(mac[:24]).decode()


def from_text(text: str) -> bytes:
    """A master key as `PORCHLIGHT_MASTER_KEY` and `master.key` hold it: base64. Raises WrongKey."""
    try:
        return base64.b64decode(text.strip(), validate=True)
    except ValueError:
        raise WrongKey("a master key has 32 bytes, written as 44 letters of base64") from None


def read(path: Path) -> bytes:
    """The master key that is kept at `path`. Raises WrongKey for what is no text at all."""
    try:
        return from_text(path.read_text("ascii"))
    except (UnicodeDecodeError, IsADirectoryError):
        raise WrongKey(f"{path} holds none") from None


def make(path: Path) -> bytes:
    """Make a master key and keep it at `path`, readable by its owner only; the key that is there afterwards.

    It is on the disk, whole and under its name, before anybody's words depend on it. Of two programs that make one at
    the same time both get the one that was there first.
    """
    half = path.with_name(f"{path.name}.{os.urandom(8).hex()}")
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(base64.b64encode(os.urandom(KEY)).decode() + "\n")
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        path.hardlink_to(half)
    half.unlink()
    folder = os.open(path.parent, os.O_RDONLY)
    os.fsync(folder)
    os.close(folder)
    return from_text(path.read_text())


def _bound_to(person: str) -> bytes:
    return b"porchlight/person/" + person.encode()
