"""Target: a device that can be reached, its address still sealed."""

from typing import NamedTuple

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.accounts import sealing
from app.accounts.sealing import Sealed


class Address(NamedTuple):
    """Where and for whom a push service takes messages, as the browser said it: keys are in base64url."""

    endpoint: str
    p256dh: str
    auth: str

    def seal(self, key: AESGCM, owner: str, id: str) -> Sealed:
        """Closed for the one subscription `id` of `owner`."""
        return sealing.seal(key, owner, KIND, id, self._asdict())


class Target(NamedTuple):
    """`id` is the subscription's; `key_id` the push key's that it was made with."""

    id: str
    owner: str
    key_id: str
    origin: str
    sealed: bytes

    def open(self, key: AESGCM) -> Address:
        """With the owner's data key."""
        return Address(**sealing.unseal(key, self.owner, KIND, self.id, self.sealed))


KIND = "subscription"
