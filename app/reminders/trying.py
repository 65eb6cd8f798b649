"""Send me one now: a message to one device, the whole way that the evening's takes."""

from datetime import datetime, timedelta

from app.accounts import leaving
from app.accounts.guard import Me
from app.accounts.keyring import Keyring
from app.database import Connection, Sql
from app.errors import Conflict, Unauthorized
from app.push import outbox, subscribing
from app.push.outbox import Held
from app.reminders import setting, wording
from app.reminders.wording import About

WORTH = timedelta(minutes=5)
APART, SEVERAL = timedelta(seconds=10), 3
LATELY = Sql(
    "select count(*) from delivery"
    " where subscription = :subscription and substr(matter, 1, 6) = 'trial/' and put_at > :since"
)


class TooSoon(Conflict):
    code = "trial_under_way"
    title = "Some are on their way to this device already. Give them ten seconds."


def prepare(c: Connection, me: Me, ring: Keyring, address: str, subscription: str, at: datetime) -> Held:
    """Put a trial for one of my devices into the outbox, held for whoever sends it now. Raises NotFound or TooSoon, and
    Unauthorized when the account was erased a moment ago.
    """
    if not leaving.stays(c, me.id):
        raise Unauthorized
    target = subscribing.target(c, me.id, subscription)
    ((lately,),) = LATELY.all(c, subscription=target.id, since=int((at - APART).timestamp()))
    if lately >= SEVERAL:
        raise TooSoon
    id = outbox.new_id()
    words = setting.get(c, me).chosen.words
    message = wording.knock(About("trial", None, id), address, ring.mark(f"topic/{id}"), words)
    return outbox.hold(c, outbox.packed(me.key, target, f"trial/{id}", id, message, at, at + WORTH), at)
