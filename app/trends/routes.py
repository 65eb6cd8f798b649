"""The weekly series over HTTP."""

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from app.accounts.guard import Me, MeDep
from app.database import Connection, DbDep
from app.errors import Malformed, responses
from app.journal import reading
from app.journal.kinds.day import Bound
from app.trends import series, weeks

router = APIRouter(prefix="/api/trends", tags=["trends"])
LONGEST = 366 * 20


class Measure(BaseModel):
    count: int
    mean: float
    lowest: int
    highest: int


class KindOfWeek(BaseModel):
    entries: int
    nights: int
    counts: list[dict[str, str | bool | int | None]]
    measures: dict[str, Measure] | None = None


class WeekAnswer(BaseModel):
    week: str
    monday: date
    nights: int
    practised: int
    kinds: dict[str, KindOfWeek]


class Weekly(BaseModel):
    first: Annotated[date, Field(alias="from")]
    last: Annotated[date, Field(alias="to")]
    weeks: list[WeekAnswer]

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "from": "2026-11-16",
                    "to": "2026-11-22",
                    "weeks": [
                        {
                            "week": "2026-W47",
                            "monday": "2026-11-16",
                            "nights": 7,
                            "practised": 5,
                            "kinds": {
                                "noticing": {
                                    "entries": 3,
                                    "nights": 2,
                                    "counts": [
                                        {"signal": "helped", "count": 1},
                                        {"signal": None, "count": 2},
                                    ],
                                }
                            },
                        }
                    ],
                }
            ]
        }
    )


@router.get("/weekly", response_model=Weekly, response_model_exclude_unset=True, responses=responses(401, 422))
async def weekly(
    me: MeDep,
    db: DbDep,
    first: Annotated[Bound, Query(alias="from")],
    last: Annotated[Bound, Query(alias="to")],
) -> Any:
    """For every week that touches the range: counts by choice, numbers, nights practised, and the denominators."""
    days = date.fromisoformat(first), date.fromisoformat(last)
    if not 0 <= (days[1] - days[0]).days <= LONGEST:
        raise Malformed([("to", "range_impossible")])
    return await db.read(_weekly, me, *days)


def _weekly(c: Connection, me: Me, first: date, last: date) -> dict[str, Any]:
    records = reading.nights(c, me, weeks.monday_of(first).isoformat(), last.isoformat())
    return series.weekly(records, first, last)
