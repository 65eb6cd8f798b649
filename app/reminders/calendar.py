"""The reminder as a calendar program reads it: the second channel, for phones without push (RFC 5545). Pure.

Whoever looks over a shoulder, or shares a calendar, learns nothing from it: the title is the name of the program, the
event is private and takes no time, and its id leads to nobody.
"""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from app import clock
from app.reminders import due, observances
from app.reminders.observances import SHORT, Observance

if TYPE_CHECKING:
    from icalendar import Event, Timezone

TITLE = "Porchlight"
LASTS = timedelta(minutes=5)
LOOKS_AGAIN = timedelta(hours=1)
"""How often a calendar program is asked to come for a newer one (RFC 7986, section 5.7); most come less often."""


class Knock(NamedTuple):
    """When to knock. `weekdays` are ISO numbers of *nights*, and none of them while the reminder is off.

    `id` stands for the feed and for nothing else; `made_at` is the feed's. A night ends on the wall at `night_ends`.
    `paused_until` is the first night that is knocked for again.
    """

    id: str
    made_at: datetime
    zone: str
    wall_time: time
    weekdays: frozenset[int]
    night_ends: time
    paused_until: date | None


def text(knock: Knock) -> bytes:
    """All of it, as `text/calendar`. It is the same to the byte until the reminder changes, or the clocks of a zone."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Porchlight//Porchlight//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", TITLE)
    calendar.add("refresh-interval", LOOKS_AGAIN, parameters={"VALUE": "DURATION"})
    starts = first(knock)
    calendar.add_component(_timezone(knock.zone, (starts or knock.made_at).year))
    if starts is not None:
        calendar.add_component(_event(knock, starts))
    written: bytes = calendar.to_ical()
    return written


def first(knock: Knock) -> datetime | None:
    """The wall time of the first knock: for the night in which the feed was made, or the end of the pause, or later."""
    if not knock.weekdays:
        return None
    made = clock.night(knock.made_at, knock.zone, knock.night_ends)
    begins = max(made, knock.paused_until or made)
    week = (begins + timedelta(days=ahead) for ahead in range(7))
    night = next(night for night in week if night.isoweekday() in knock.weekdays)
    return datetime.combine(night + timedelta(days=_later(knock)), knock.wall_time)


def _later(knock: Knock) -> int:
    return due.later(knock.wall_time, knock.night_ends)


def _event(knock: Knock, starts: datetime) -> "Event":
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", knock.id)
    event.add("dtstamp", knock.made_at)
    event.add("summary", TITLE)
    event.add("dtstart", starts, parameters={"TZID": knock.zone})
    event.add("duration", LASTS)
    days = [SHORT[(weekday - 1 + _later(knock)) % 7] for weekday in sorted(knock.weekdays)]
    event.add("rrule", {"FREQ": "WEEKLY", "BYDAY": days})
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", TITLE)  # an alarm that displays must have one (section 3.6.6)
    alarm.add("trigger", timedelta())
    event.add_component(alarm)
    return event


def _timezone(zone: str, year: int) -> "Timezone":
    from icalendar import Timezone

    timezone = Timezone()
    timezone.add("tzid", zone)
    for observance in observances.of(zone, year):
        _observe(timezone, observance)
    return timezone


def _observe(timezone: "Timezone", observance: Observance) -> None:
    from icalendar import TimezoneDaylight, TimezoneStandard

    change = TimezoneDaylight() if observance.after.daylight else TimezoneStandard()
    change.add("dtstart", observance.onsets[0])
    change.add("tzoffsetfrom", observance.before)
    change.add("tzoffsetto", observance.after.offset)
    change.add("tzname", observance.after.name)
    if observance.rule is not None:
        change.add("rrule", observance.rule)
    for onset in () if observance.rule else observance.onsets[1:]:
        change.add("rdate", [onset])  # a line each: some readers take only the first of a list
    timezone.add_component(change)
