"""A noticing grew a subject after the first release: whoever knows nothing of it writes and reads as before."""

from typing import Any

from app.journal.kinds import BY_NAME
from tests.cast import DAY, Person, new_id
from tests.sync.wire import put

BEFORE: dict[str, Any] = {"text": "They made me tea", "signal": None}
"""What a noticing of the first release says."""


async def test_a_line_is_about_the_partner_unless_somebody_is_named(ana: Person) -> None:
    assert "subject" not in await ana.keeps("noticings", day=DAY, **BEFORE)
    choir = await ana.keeps("subjects", label="M. from choir")
    line = await ana.keeps("noticings", day=DAY, **BEFORE, subject=choir["id"])
    assert line["subject"] == choir["id"]


async def test_a_line_stays_when_the_label_of_whom_it_was_about_is_taken_away(ana: Person) -> None:
    choir = await ana.keeps("subjects", label="M. from choir")
    line = await ana.keeps("noticings", day=DAY, **BEFORE, subject=choir["id"])
    await ana.removes("subjects", choir["id"])
    assert await ana.gets(f"/api/noticings/{line['id']}") == line


async def test_a_line_may_come_before_the_label_that_it_names(ana: Person) -> None:
    [verdict] = (await ana.syncs(put(**BEFORE, subject=new_id())))["verdicts"]
    assert verdict["verdict"] == "applied"


async def test_a_subject_that_is_taken_back_is_left_out_again(ana: Person) -> None:
    line = await ana.keeps("noticings", day=DAY, **BEFORE, subject=new_id())
    assert "subject" not in await ana.keeps("noticings", line["id"], day=DAY, **BEFORE, subject=None)


async def test_a_repeat_that_leaves_the_subject_out_changes_nothing(ana: Person) -> None:
    line = await ana.keeps("noticings", day=DAY, **BEFORE)
    [verdict] = (await ana.syncs(put(line, **BEFORE)))["verdicts"]
    assert (verdict["verdict"], verdict["version"]) == ("applied", line["version"])


def test_a_line_without_a_subject_is_whole() -> None:
    assert BY_NAME["noticing"].model_validate({"day": DAY, **BEFORE}).model_dump()["subject"] is None
