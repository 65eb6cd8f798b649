"""An act grew a reason after the first release: whoever knows nothing of it writes and reads as before."""

from typing import Any

from sqlalchemy import select, update

from app.accounts.person import PERSON
from app.accounts.sealing import seal
from app.database import Connection
from app.journal.record import RECORD
from tests.cast import DAY, Person
from tests.porch import KEYRING, Porch
from tests.sync.wire import put

BEFORE: dict[str, Any] = {"signal": "bothered", "outcome": "not_safe_to", "note": None}
"""What an act of the first release says."""
AFRAID = "afraid_of_reaction"


async def test_a_reason_may_be_left_out(ana: Person) -> None:
    assert "reason" not in await ana.keeps("acts", day=DAY, **BEFORE)


async def test_a_reason_is_kept_with_any_outcome_since_a_merge_may_bring_them_together(ana: Person) -> None:
    for outcome in ("not_safe_to", "honoured"):
        kept = await ana.keeps("acts", day=DAY, signal="tired", outcome=outcome, reason=AFRAID)
        assert (kept["outcome"], kept["reason"]) == (outcome, AFRAID)


async def test_an_act_from_before_there_was_a_reason_says_the_same_with_none(ana: Person, here: Porch) -> None:
    entry = await ana.keeps("acts", day=DAY, **BEFORE)
    await here.db.write(_sealed_before, ana.id, entry["id"])
    assert "reason" not in await ana.gets(f"/api/acts/{entry['id']}")
    again = put(entry, kind="act", **BEFORE)
    [verdict] = (await ana.syncs(again))["verdicts"]
    assert (verdict["verdict"], verdict["version"]) == ("applied", entry["version"])
    assert (await ana.gets(f"/api/acts/{entry['id']}/earlier"))["items"] == []
    afraid = put(entry, kind="act", **BEFORE, reason=AFRAID)
    [verdict] = (await ana.syncs(afraid))["verdicts"]
    assert verdict["version"] == entry["version"] + 1


def _sealed_before(c: Connection, owner: str, id: str) -> None:
    """Put the envelope of the first release in the place of today's."""
    wrapped = c.execute(select(PERSON.c.wrapped_key).where(PERSON.c.id == owner)).scalar_one()
    sealed = seal(KEYRING.open(owner, wrapped), owner, "act", id, BEFORE)
    c.execute(update(RECORD).where(RECORD.c.id == id).values(sealed=sealed))
