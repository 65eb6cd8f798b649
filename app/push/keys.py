"""Make, offer and open the house's push keys."""

import uuid
from datetime import datetime, timedelta
from typing import NamedTuple

from cryptography.hazmat.primitives.asymmetric.ec import derive_private_key, generate_private_key
from sqlalchemy import delete, func, insert, select, text

from app.accounts.keyring import Keyring, WrongKey
from app.database import Connection
from app.push.encryption import P256, as_text, point
from app.push.key import PUSH_KEY
from app.push.subscription import SUBSCRIPTION
from app.push.vapid import Pair


class Offered(NamedTuple):
    """The key that a device subscribes with now; `public` is its point in base64url."""

    id: str
    public: str
    created_at: datetime


def offered(c: Connection, keyring: Keyring, at: datetime) -> Offered:
    """The newest key; the first is made here."""
    found = _newest(c)
    if found is None:
        _one_at_a_time(c)
        found = _newest(c) or _make(c, keyring, at)
    return found


def change(c: Connection, keyring: Keyring, at: datetime) -> Offered:
    """Make a new key. Devices move to it when their page opens next; until then the one before still reaches them."""
    _one_at_a_time(c)
    before = _newest(c)
    return _make(c, keyring, at if before is None else max(at, before.created_at + timedelta(seconds=1)))


def open(c: Connection, keyring: Keyring, id: str) -> Pair:  # noqa: A001  # said as `keys.open`
    """The key `id`, ready to sign. Raises WrongKey when the master key is another, or its halves do not belong
    together.
    """
    row = c.execute(select(PUSH_KEY.c.public, PUSH_KEY.c.wrapped).where(PUSH_KEY.c.id == id)).one()
    number = keyring.unwrap(row.wrapped, _bound_to(id))
    private = derive_private_key(int.from_bytes(number, "big"), P256)
    if as_text(point(private.public_key())) != row.public:
        raise WrongKey("a push key has the public half of another")
    return Pair(id, private, row.public)


def check(c: Connection, keyring: Keyring) -> int:
    """Open every key, as sending will; how many devices have one that is not here any more. Raises WrongKey."""
    for id in c.execute(select(PUSH_KEY.c.id)).scalars().all():
        open(c, keyring, id)
    here = select(PUSH_KEY.c.id).where(PUSH_KEY.c.id == SUBSCRIPTION.c.key).exists()
    without: int = c.execute(select(func.count()).select_from(SUBSCRIPTION).where(~here)).scalar_one()
    return without


def sweep(c: Connection) -> None:
    """Forget older keys that no device has any more."""
    newest = _newest(c)
    if newest is not None:
        in_use = select(SUBSCRIPTION.c.key).where(SUBSCRIPTION.c.key == PUSH_KEY.c.id).exists()
        c.execute(delete(PUSH_KEY).where(PUSH_KEY.c.created_at < newest.created_at, ~in_use))


def _newest(c: Connection) -> Offered | None:
    columns = (PUSH_KEY.c.id, PUSH_KEY.c.public, PUSH_KEY.c.created_at)
    row = c.execute(select(*columns).order_by(PUSH_KEY.c.created_at.desc()).limit(1)).first()
    return None if row is None else Offered(*row)


def _make(c: Connection, keyring: Keyring, at: datetime) -> Offered:
    pair = generate_private_key(P256)
    made = Offered(str(uuid.uuid4()), as_text(point(pair.public_key())), at)
    number = pair.private_numbers().private_value.to_bytes(32, "big")
    c.execute(insert(PUSH_KEY), made._asdict() | {"wrapped": keyring.wrap(number, _bound_to(made.id))})
    return made


def _one_at_a_time(c: Connection) -> None:
    """Of two servers that find no key yet, one comes first; on SQLite only one can be writing anyhow."""
    if c.dialect.name != "sqlite":
        c.execute(text("lock table push_key in share row exclusive mode"))


def _bound_to(id: str) -> bytes:
    return b"porchlight/push-key/" + id.encode()
