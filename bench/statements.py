"""Every statement that one sync of three noticings and one night's read run, as SQLite's own trace tells them."""

import asyncio
import re
import tempfile
import uuid
from pathlib import Path
from typing import Any

from httpx import ASGITransport, AsyncClient
from sqlalchemy import Engine, event

from app.main import build
from bench import people

VALUE = re.compile(r"x?'(?:[^']|'')*'|\b\d+\b", re.IGNORECASE)


def main() -> None:
    traced: list[str] = []

    def watch(driver: Any, _: object) -> None:
        driver.set_trace_callback(traced.append)

    with tempfile.TemporaryDirectory() as folder:
        house = people.prepare(Path(folder), 1)
        event.listen(Engine, "connect", watch)
        asyncio.run(_ask(house, traced))


async def _ask(house: people.House, traced: list[str]) -> None:
    app = build(house.settings, house.keyring)
    async with app.router.lifespan_context(app):
        cookies = {app.state.cookie.name: next(iter(house.cookies.values()))}
        http = AsyncClient(transport=ASGITransport(app), base_url=house.settings.address, cookies=cookies)
        for title, call in {
            "POST /api/sync, three noticings": http.build_request("POST", "/api/sync", json=_three()),
            "GET /api/noticings, one night": http.build_request(
                "GET", f"/api/noticings?from={people.NIGHT}&to={people.NIGHT}"
            ),
        }.items():
            traced.clear()
            answer = await http.send(call)
            print(f"\n{title}: {answer.status_code}, {len(traced)} statements\n")
            print("\n".join(f"    {VALUE.sub('?', ' '.join(text.split()))}" for text in traced))


def _three() -> dict[str, Any]:
    fields = {"day": "2026-11-21", "text": people.TEXT, "signal": "helped"}
    changes = [
        {
            "change_id": str(uuid.uuid4()),
            "kind": "noticing",
            "id": str(uuid.uuid4()),
            "base_version": 0,
            "fields": fields,
        }
        for _ in range(3)
    ]
    return {"cursor": people.LINES, "changes": changes}


if __name__ == "__main__":
    main()
