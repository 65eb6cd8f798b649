"""A batch of changes through the journal's pen: a verdict for each, and the same batch twice is once."""

from typing import Any

from pydantic import ValidationError

from app.errors import Malformed, Problem
from app.journal.change import Applied, Put, Remove, Stale
from app.journal.kinds import BY_NAME, Fields
from app.journal.writing import Pen
from app.sync.change import Change

Answer = dict[str, Any]


def upload(pen: Pen, changes: list[Change]) -> list[Answer]:
    """The verdicts, in the order of `changes`. One refusal never stops the others."""
    pen.look((change.kind, change.id) for change in changes if change.kind in BY_NAME)
    return [_verdict(pen, change) for change in changes]


def _verdict(pen: Pen, change: Change) -> Answer:
    try:
        result = _apply(pen, change)
    except ValidationError as wrong:
        return _refused(change, Malformed.of(wrong.errors(include_url=False, include_input=False)))
    except Problem as problem:
        return _refused(change, problem)
    if isinstance(result, Stale):
        return _answer(change, "stale", result.current.version, current=result.current.as_change())
    return _answer(change, "applied", result.version)


def _apply(pen: Pen, change: Change) -> Applied | Stale:
    if change.kind not in BY_NAME:
        raise Malformed([("kind", "kind_unknown")])
    if (change.fields is None) == (change.removed is None):
        raise Malformed([("fields", "field_missing")])
    if change.fields is None:
        return pen.remove(Remove(change.change_id, change.kind, change.id, change.base_version))
    fields: Fields = BY_NAME[change.kind].model_validate(change.fields)
    return pen.put(Put(change.change_id, change.id, fields, change.base_version))


def _refused(change: Change, problem: Problem) -> Answer:
    return _answer(change, "refused", None, problem=problem.as_json())


def _answer(
    change: Change,
    verdict: str,
    version: int | None,
    current: Answer | None = None,
    problem: Answer | None = None,
) -> Answer:
    return {
        "change_id": change.change_id,
        "verdict": verdict,
        "version": version,
        "current": current,
        "problem": problem,
    }
