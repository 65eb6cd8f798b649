"""A person's reminder: as it stands, set anew, and snoozed."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy import delete, select, update

from app import clock
from app.accounts import joining, sealing
from app.accounts.guard import Me
from app.accounts.zone import understood
from app.database import Connection
from app.database.inserting import insert_into
from app.errors import Malformed, Unauthorized
from app.journal import reading, statements
from app.journal.afterwards import after
from app.journal.kinds.preference import Preference
from app.push import recalling
from app.reminders import claim, due, letting_go, reckoning
from app.reminders.due import Call
from app.reminders.occurrence import OCCURRENCE
from app.reminders.reminder import REMINDER

KIND = "reminder"
EVENING = "21:30"
EVERY = "1234567"


class Chosen(NamedTuple):
    """What a person chose. `words` are their own, `weekdays` are ISO numbers of nights such as `12345`."""

    wall_time: str
    weekdays: str
    zone: str
    zone_follows: bool
    enabled: bool
    paused_until: str | None
    second_after: int | None
    quiet_from: str | None
    words: str | None
    weekly: bool


class Standing(NamedTuple):
    """A reminder as it stands, and the instant of its next call."""

    chosen: Chosen
    next_at: datetime | None


def get(c: Connection, me: Me) -> Standing:
    """As it stands; off, at half past nine every night, until it is set."""
    row = c.execute(select(REMINDER).where(REMINDER.c.owner == me.id)).mappings().first()
    if row is None:
        zone = joining.by_id(c, me.id).zone
        return Standing(Chosen(EVENING, EVERY, zone, True, False, None, None, None, None, True), None)
    words = None if row["sealed"] is None else sealing.unseal(me.key, me.id, KIND, me.id, row["sealed"])["words"]
    kept = {name: row[name] for name in Chosen._fields if name != "words"}
    return Standing(Chosen(**kept, words=words), row["next_at"])


def put(c: Connection, me: Me, chosen: Chosen, at: datetime, grace: timedelta) -> Standing:
    """Set it. What still waits of this evening's calls goes when it is switched off or paused, or set to another time
    or to other nights; a new quiet hour counts for it, and so does another distance of the second call.

    A call that is due at this very moment stays due, unless it is the time of calls that was changed, or its night is
    none to call for any more; the tick moves on from it by what is set now. The person's lock comes before the row:
    where their nights end may be written at this moment, before there is a row or beside it. Raises Unauthorized when
    the account was erased a moment ago.
    """
    if statements.LOCK.one(c, owner=me.id) is None:
        raise Unauthorized
    row = _row(me, chosen) | {"night_ends": reading.preference(c, me).day_start}
    new = insert_into(c, REMINDER).values(owner=me.id, **row, **reckoning.next_call(row, at))
    if c.execute(new.on_conflict_do_nothing().returning(REMINDER.c.owner)).first() is not None:
        return get(c, me)
    standing = _standing(c, me) or {}
    letting_go.lock(c, me)
    before = reckoning.set_back(c, standing, at)
    moved = before["wall_time"] != chosen.wall_time
    row |= {"last_at": None if moved else before["last_at"], "last_night": before["last_night"]}
    due_still = _is_due(before, at) and not moved
    if not (due_still and _is_on(row, before["next_night"])):
        row |= reckoning.next_call(row, before["next_at"] if due_still else at)
    c.execute(update(REMINDER).where(REMINDER.c.owner == me.id).values(**row))
    if moved or not chosen.enabled or _is_off_tonight(before, row, at):
        letting_go.of_all(c, me)
    elif chosen.second_after is not None and chosen.second_after != before["second_after"]:
        letting_go.move_seconds(c, me, row, at, grace)
    if chosen.second_after is None:
        letting_go.of_seconds(c, me)
    if (chosen.zone, chosen.quiet_from) != (before["zone"], before["quiet_from"]):
        letting_go.close(c, me, row, at)
    return get(c, me)


@after(Preference.kind)
def follow(c: Connection, me: Me, at: datetime) -> None:
    """Their nights may end at another hour from now on: the next call is derived anew, and nothing that waits comes
    once its night is over, but for "in an hour".

    One that is due is left to the tick, which moves on from it by the new hour. Whoever writes an entry holds the
    person's lock here and waits for the row; a tick, which holds rows, takes no person's lock.
    """
    row = _standing(c, me)
    night_ends = reading.preference(c, me).day_start
    if row is None or row["night_ends"] == night_ends:
        return
    changed = {"night_ends": night_ends}
    if not _is_due(row, at):
        changed |= reckoning.next_call({**row, **changed}, at)
    c.execute(update(REMINDER).where(REMINDER.c.owner == me.id).values(**changed))
    letting_go.close(c, me, {**row, **changed}, at)


def later(c: Connection, me: Me, night: date, minutes: int, at: datetime, grace: timedelta) -> None:
    """Call once more for the running `night`, in so many minutes; again calls again. Raises Malformed for another, and
    while the reminder is off or rests that night.

    It is the person's own word, and so it may come in their quiet hours; it takes the place of a second call, and of
    what push services have not taken yet of the night.
    """
    row = _standing(c, me)
    if row is None or not row["enabled"] or _rests(row, str(night)):
        raise Malformed([("night", "day_impossible")])
    chosen = claim.schedule(row["wall_time"], row["weekdays"], row["zone"], row["night_ends"])
    call = Call(at + timedelta(minutes=minutes), night)
    begun, over = (due.instant(day, chosen.night_ends, chosen.zone) for day in (night, night + due.DAY))
    if not begun <= at < call.at < over:
        raise Malformed([("night", "day_impossible")])
    mine = (OCCURRENCE.c.owner == me.id) & (OCCURRENCE.c.night == night.isoformat())
    # One that waits comes before its messages, as in handing over; one that was sent after them, as in settling. What
    # was called off or accepted is forgotten beside what is called off now, so all of the night's are locked at once.
    waiting = mine & (OCCURRENCE.c.state == "waiting") & OCCURRENCE.c.call.in_(("second", "later"))
    c.execute(delete(OCCURRENCE).where(waiting))
    recalling.lock(c, [me.id], begun)
    recalling.call_off_night(c, me.id, night.isoformat())
    recalling.forget(c, me.id, f"later/{night}")
    c.execute(delete(OCCURRENCE).where(mine & (OCCURRENCE.c.call == "later")))
    claim.ADD.run(c, owner=me.id, **claim.occurrence("later", call, min(call.at + grace, over)))


def _row(me: Me, chosen: Chosen) -> dict[str, Any]:
    """The columns for what was chosen; its words are sealed."""
    row = chosen._asdict()
    words = row.pop("words")
    sealed = None if words is None else sealing.seal(me.key, me.id, KIND, me.id, {"words": words})
    return row | {"sealed": sealed}


def _standing(c: Connection, me: Me) -> Mapping[str, Any] | None:
    """The person's row, held until the transaction ends: a tick may be about to move it."""
    row = c.execute(select(REMINDER).where(REMINDER.c.owner == me.id).with_for_update()).mappings().first()
    return None if row is None else {str(name): value for name, value in row.items()}


def _is_due(row: Mapping[str, Any], at: datetime) -> bool:
    return row["next_at"] is not None and row["next_at"] <= at


def _is_on(row: Mapping[str, Any], night: str) -> bool:
    """Whether `night` is one to call for, by the columns of `row`."""
    return row["enabled"] and not _rests(row, night) and str(date.fromisoformat(night).isoweekday()) in row["weekdays"]


def _rests(row: Mapping[str, Any], night: str) -> bool:
    """Whether `night` is one of a pause."""
    return row["paused_until"] is not None and night < row["paused_until"]


def _is_off_tonight(before: Mapping[str, Any], row: Mapping[str, Any], at: datetime) -> bool:
    """Whether the night that runs at `at` is one of a pause, or was chosen before and is not any more."""
    tonight = clock.night(at, understood(row["zone"]), time.fromisoformat(row["night_ends"]))
    dropped = {*before["weekdays"]} - {*row["weekdays"]}
    return _rests(row, tonight.isoformat()) or str(tonight.isoweekday()) in dropped
