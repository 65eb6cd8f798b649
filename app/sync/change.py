"""The wire shape of a sync. The body types the envelope only; each change's fields are checked on their own."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

MOST = 100
"""How many changes a request carries at most."""

Uuid = Annotated[str, Field(pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")]
"""Lower case, with dashes: ids are compared as text."""
Version = Annotated[int, Field(ge=0, le=2**53 - 1)]


class Change(BaseModel):
    """Write `fields`, or with `removed` remove the record; made on the record as it stood at `base_version`.

    `change_id` is made once and kept over retries.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    change_id: Uuid
    kind: Annotated[str, Field(max_length=20)]
    id: Uuid
    base_version: Version
    fields: dict[str, Any] | None = None
    removed: Literal[True] | None = None


class SyncRequest(BaseModel):
    cursor: Version
    changes: Annotated[list[Change], Field(max_length=MOST)] = []

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        json_schema_extra={
            "examples": [
                {
                    "cursor": 0,
                    "changes": [
                        {
                            "change_id": "019ab2c4-8a10-7b21-8c11-3d1f5a9e7b02",
                            "kind": "noticing",
                            "id": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11",
                            "base_version": 0,
                            "fields": {
                                "day": "2026-11-21",
                                "text": "They made me tea",
                                "signal": None,
                            },
                        }
                    ],
                }
            ]
        },
    )


class Verdict(BaseModel):
    """What became of one change. `current` comes with stale, `problem` with refused."""

    change_id: str
    verdict: Literal["applied", "stale", "refused"]
    version: int | None = None
    current: dict[str, Any] | None = None
    problem: dict[str, Any] | None = None


class SyncAnswer(BaseModel):
    verdicts: list[Verdict]
    changes: list[dict[str, Any]]
    cursor: int
    more: bool

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "verdicts": [
                        {
                            "change_id": "019ab2c4-8a10-7b21-8c11-3d1f5a9e7b02",
                            "verdict": "applied",
                            "version": 1,
                            "current": None,
                            "problem": None,
                        }
                    ],
                    "changes": [
                        {
                            "kind": "noticing",
                            "id": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11",
                            "version": 1,
                            "day": "2026-11-21",
                            "fields": {
                                "day": "2026-11-21",
                                "text": "They made me tea",
                                "signal": None,
                            },
                        }
                    ],
                    "cursor": 1,
                    "more": False,
                }
            ]
        }
    )
