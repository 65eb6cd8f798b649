"""Every table of the house, owners before what they own: for whatever has to know them all."""

from sqlalchemy import Table

from app.accounts.erased import ERASED
from app.accounts.invitation import INVITATION
from app.accounts.person import PERSON
from app.accounts.session import SESSION
from app.journal.earlier import EARLIER
from app.journal.record import RECORD
from app.journal.tombstone import TOMBSTONE
from app.push.delivery import DELIVERY
from app.push.key import PUSH_KEY
from app.push.subscription import SUBSCRIPTION
from app.reminders.feed import FEED
from app.reminders.occurrence import OCCURRENCE
from app.reminders.reminder import REMINDER

TABLES: tuple[Table, ...] = (
    INVITATION,
    PERSON,
    SESSION,
    ERASED,
    RECORD,
    EARLIER,
    TOMBSTONE,
    PUSH_KEY,
    SUBSCRIPTION,
    DELIVERY,
    REMINDER,
    OCCURRENCE,
    FEED,
)
