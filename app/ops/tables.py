"""Every table of the house, owners before what they own: for whatever has to know them all."""

from sqlalchemy import Table

from app.accounts.invitation import INVITATION
from app.accounts.person import PERSON
from app.accounts.session import SESSION
from app.journal.earlier import EARLIER
from app.journal.record import RECORD
from app.journal.tombstone import TOMBSTONE

TABLES: tuple[Table, ...] = (INVITATION, PERSON, SESSION, RECORD, EARLIER, TOMBSTONE)
