"""GET, PUT and DELETE for each of KINDS, and the trash."""

import uuid
from typing import Annotated, Any

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, create_model
from pydantic_core import to_json

from app import clock
from app.accounts.guard import MeDep
from app.database import DbDep
from app.errors import responses
from app.journal import reading, single
from app.journal.change import Put, Remove
from app.journal.kinds import KINDS, Fields
from app.journal.kinds.day import Bound
from app.journal.kinds.fields import NightFields
from app.journal.state import State

router = APIRouter(prefix="/api", tags=["journal"])
PAGE = 200
FIRST, LAST = "0000-00-00", "9999-99-99"

From = Annotated[Bound | None, Query(alias="from")]
To = Annotated[Bound | None, Query(alias="to")]
After = Annotated[str, Query(max_length=47, pattern=r"^$|^\d{4}-\d\d-\d\d~[0-9a-f-]{36}$")]
AfterId = Annotated[str, Query(alias="after", max_length=36, pattern=r"^$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Limit = Annotated[int, Query(ge=1, le=PAGE)]


def _answer(content: Any, status: int = 200) -> Response:
    return Response(to_json(content), status, media_type="application/json")


def _record(state: State) -> dict[str, Any]:
    return {"id": state.id, "version": state.version, **state.fields}


EXAMPLE = {"id": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11", "version": 12}


def _records_of(kind: type[Fields]) -> type[BaseModel]:
    record = create_model(f"{kind.__name__}Record", __base__=kind, id=(uuid.UUID, ...), version=(int, ...))
    _exemplify(record, {**EXAMPLE, **kind.example})
    return record


def _pages_of(kind: type[Fields], record: Any) -> type[BaseModel]:
    page = create_model(f"{kind.__name__}Page", items=(list[record], ...), next=(str | None, None))
    _exemplify(page, {"items": [{**EXAMPLE, **kind.example}], "next": None})
    return page


def _exemplify(model: type[BaseModel], example: dict[str, Any]) -> None:
    model.model_config = {**model.model_config, "json_schema_extra": {"examples": [example]}}


def _offer(kind: type[Fields]) -> None:
    """Add the routes of one kind, each typed with its fields in the OpenAPI document."""
    record = _records_of(kind)
    page = _pages_of(kind, record)
    one = f"/{kind.plural}/{{id}}"

    async def put(id: uuid.UUID, fields: Fields, me: MeDep, db: DbDep) -> Response:
        """Write it. A repeated PUT answers the same record and version."""
        change = Put(str(uuid.uuid4()), str(id), fields)
        state, created = await db.write(single.put, me, change, kind.most, clock.now())
        return _answer(_record(state), 201 if created else 200)

    async def get(id: uuid.UUID, me: MeDep, db: DbDep) -> Response:
        """As it stands."""
        return _answer(_record(await db.peek(reading.one, me, kind.kind, str(id))))

    async def remove(id: uuid.UUID, me: MeDep, db: DbDep) -> None:
        """Remove it, with every earlier state of it."""
        change = Remove(str(uuid.uuid4()), kind.kind, str(id))
        await db.write(single.remove, me, change, clock.now())

    async def earlier(id: uuid.UUID, me: MeDep, db: DbDep) -> Response:
        """Its overwritten states, the newest first."""
        states = await db.read(reading.earlier, me, kind.kind, str(id))
        return _answer({"items": [_record(state) for state in states], "next": None})

    async def several(  # each is a query parameter
        me: MeDep,
        db: DbDep,
        first: From = None,
        last: To = None,
        after: After = "",
        limit: Limit = PAGE,
    ) -> Response:
        """The nights from `from` to `to`, both included; `next` goes into `after` for more."""
        day, _, id = after.partition("~")
        span = (first or FIRST, last or LAST)
        look = db.peek if first is not None and first == last else db.read
        states = await look(reading.between, me, kind.kind, *span, (day, id), limit + 1)
        end = states[limit - 1] if len(states) > limit else None
        items = [_record(state) for state in states[:limit]]
        return _answer({"items": items, "next": f"{end.day}~{end.id}" if end else None})

    async def all_of_them(me: MeDep, db: DbDep, after: AfterId = "", limit: Limit = PAGE) -> Response:
        """All there are, in the order of their ids; `next` goes into `after` for more."""
        states = await db.read(reading.listed, me, kind.kind, after, limit + 1)
        items = [_record(state) for state in states[:limit]]
        return _answer({"items": items, "next": items[-1]["id"] if len(states) > limit else None})

    put.__annotations__["fields"] = kind
    created: dict[int | str, dict[str, Any]] = {201: {"model": record}}
    add = router.add_api_route
    add(one, put, methods=["PUT"], name=f"put_{kind.kind}", response_model=record,
        responses=created | responses(401, 409, 422))  # fmt: skip
    add(one, get, methods=["GET"], name=f"get_{kind.kind}", response_model=record,
        responses=responses(401, 404, 422))  # fmt: skip
    add(one, remove, methods=["DELETE"], name=f"remove_{kind.kind}", status_code=204,
        responses=responses(401, 404, 422))  # fmt: skip
    add(f"{one}/earlier", earlier, methods=["GET"], name=f"earlier_{kind.kind}",
        response_model=page, responses=responses(401, 404, 422))  # fmt: skip
    if issubclass(kind, NightFields):
        add(f"/{kind.plural}", several, methods=["GET"], name=f"list_{kind.kind}",
            response_model=page, responses=responses(401, 422))  # fmt: skip
    elif not kind.once:
        add(f"/{kind.plural}", all_of_them, methods=["GET"], name=f"list_{kind.kind}",
            response_model=page, responses=responses(401, 422))  # fmt: skip


for each in KINDS:
    _offer(each)


class Trash(BaseModel):
    """`fields` are those of the entry's kind."""

    items: list[dict[str, Any]]

    model_config = {
        "json_schema_extra": {
            "examples": [
                {
                    "items": [
                        {
                            "kind": "noticing",
                            "id": "019ab2c4-7d1e-7c3a-9f50-0a4b8e6d2f11",
                            "version": 31,
                            "day": "2026-11-21",
                            "fields": {
                                "day": "2026-11-21",
                                "text": "They made me tea",
                                "signal": None,
                            },
                        }
                    ]
                }
            ]
        }
    }


@router.get("/trash", response_model=Trash, responses=responses(401))
async def trash(me: MeDep, db: DbDep) -> Response:
    """Edits of entries that another device removed without having seen them; kept for 30 days."""
    states = await db.read(reading.trash, me)
    return _answer({"items": [state.as_change() for state in states]})
