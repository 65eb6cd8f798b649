"""Records into weekly counts (pure). No score, no cause, and every figure with what it rests on."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, get_args

from app.journal.kinds import BY_NAME, KINDS, Fields
from app.journal.kinds.fields import WeekFields
from app.journal.state import State
from app.trends import measures, weeks
from app.trends.weeks import Week

Answer = dict[str, Any]
PRACTISED = frozenset(kind.kind for kind in KINDS if kind.practised)


def weekly(records: Iterable[State], first: date, last: date) -> Answer:
    """For each week and kind: how many entries, on how many nights, how often each choice was made, and the numbers.

    `nights` is how many nights of the week lie in the range, `practised` on how many of them the person noticed
    something or looked and saw nothing. Combinations that did not occur are left out. What belongs to a week counts in
    it, whichever of its nights the range begins with.
    """
    by_week = _sorted_into_weeks(records, first, last)
    return {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "weeks": [_week(week, by_week[week.monday]) for week in weeks.between(first, last)],
    }


def _sorted_into_weeks(records: Iterable[State], first: date, last: date) -> defaultdict[date, list[State]]:
    inside = [record for record in records if record.day and _begins(record, first) <= record.day <= last.isoformat()]
    there = {(record.kind, record.day) for record in inside}
    found: defaultdict[date, list[State]] = defaultdict(list)
    for record in inside:
        kind = BY_NAME[record.kind]
        outranked = (kind.outranked_by, record.day) in there
        if record.day and kind.takes(record.body) and not outranked:
            found[weeks.monday_of(date.fromisoformat(record.day))].append(record)
    return found


def _begins(record: State, first: date) -> str:
    weekly = issubclass(BY_NAME[record.kind], WeekFields)
    return (weeks.monday_of(first) if weekly else first).isoformat()


def _week(week: Week, records: list[State]) -> Answer:
    practised = {record.day for record in records if record.kind in PRACTISED}
    return {
        "week": week.name,
        "monday": week.monday.isoformat(),
        "nights": week.nights,
        "practised": len(practised),
        "kinds": {
            kind.kind: _kind(kind, [record for record in records if record.kind == kind.kind])
            for kind in KINDS
            if kind.counted or kind.measured
        },
    }


def _kind(kind: type[Fields], records: list[State]) -> Answer:
    counts = Counter(tuple(record.body[name] for name in kind.counted) for record in records if kind.counted)
    order = [_choices(kind, name) for name in kind.counted]
    ranked = sorted(counts, key=lambda made: [o.index(m) for o, m in zip(order, made, strict=True)])
    answer: Answer = {
        "entries": len(records),
        "nights": len({record.day for record in records}),
        "counts": [{**dict(zip(kind.counted, made, strict=True)), "count": counts[made]} for made in ranked],
    }
    if kind.measured:
        answer["measures"] = measures.of(kind.measured, [record.body for record in records])
    return answer


def _choices(kind: type[Fields], name: str) -> list[Any]:
    """The choices of a field in the order in which its kind names them; "not said" comes last."""
    found: list[Any] = []
    for part in get_args(kind.model_fields[name].annotation):
        found += get_args(part) or ([] if part is type(None) else [part])
    return [*(found or [True, False]), None]
