"""Who the tests tell about: Ana and Ben, who live together, Cleo the stranger, and whoever has no account."""

import json
import uuid
from typing import Any

from httpx import AsyncClient, Response

Json = dict[str, Any]

NAMES = ("Ana", "Ben", "Cleo")
PASSWORD = "left the hall light on"
ZONE = "Europe/Berlin"
DAY = "2026-11-21"
MONDAY = "2026-11-16"


class Visitor:
    """Somebody at a device. Their requests read as sentences: `await ana.put("noticings", id, text="Tea")`."""

    def __init__(self, http: AsyncClient) -> None:
        self.http = http

    async def asks(self, method: str, path: str, body: Any = None, **more: Any) -> Response:
        """Send a request; `body` travels as JSON in ASCII, and `more` goes to httpx."""
        if body is not None:
            more |= {"content": json.dumps(body), "headers": {"content-type": "application/json"}}
        return await self.http.request(method, path, **more)

    async def gets(self, path: str, **query: Any) -> Any:
        """What stands at `path`."""
        return well(await self.asks("GET", path, params={_wire(name): value for name, value in query.items()}))

    async def signs_up(
        self, name: str, code: str | None = None, password: str = PASSWORD, zone: str = ZONE
    ) -> Response:
        return await self.asks("POST", "/api/people", {"name": name, "password": password, "zone": zone, "code": code})

    async def signs_in(self, name: str, password: str = PASSWORD) -> Response:
        return await self.asks("POST", "/api/session", {"name": name, "password": password})


class Person(Visitor):
    """A visitor who is signed in, known by name and id."""

    def __init__(self, http: AsyncClient, name: str, id: str) -> None:
        super().__init__(http)
        self.name = name
        self.id = id

    async def put(self, plural: str, id: str, **fields: Any) -> Response:
        return await self.asks("PUT", f"/api/{plural}/{id}", fields)

    async def writes(self, text: str, day: str = DAY, **fields: Any) -> Json:
        """A new line; answers it as the server has it."""
        return await self.keeps("noticings", day=day, text=text, **fields)

    async def keeps(self, plural: str, id: str | None = None, **fields: Any) -> Json:
        """A new entry of any kind; answers it as the server has it."""
        entry: Json = well(await self.put(plural, id or new_id(), **fields))
        return entry

    async def removes(self, plural: str, id: str) -> Response:
        return await self.asks("DELETE", f"/api/{plural}/{id}")

    async def syncs(self, *changes: Json, cursor: int = 0) -> Json:
        """Upload `changes` and download what came after `cursor`."""
        answer: Json = well(await self.asks("POST", "/api/sync", {"cursor": cursor, "changes": list(changes)}))
        return answer

    async def counter(self) -> int:
        """How many versions the server has given to this person's entries."""
        count: int = (await self.gets("/api/me"))["counter"]
        return count


def new_id() -> str:
    """An id as a device makes one."""
    return str(uuid.uuid4())


def well(answer: Response) -> Any:
    """The answer's body, after making sure that there was nothing wrong."""
    assert answer.is_success, f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text}"
    return answer.json() if answer.content else None


def problem(answer: Response) -> tuple[int, str, str | None]:
    """(status, code, field) of an answer that must be a problem, written as RFC 9457 and our contract say."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    body = answer.json()
    assert body["status"] == answer.status_code
    assert body["type"] == f"urn:porchlight:{body['code']}"
    assert body["title"]
    return answer.status_code, body["code"], body.get("field")


def _wire(name: str) -> str:
    return name.rstrip("_")
