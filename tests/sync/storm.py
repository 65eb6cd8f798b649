"""Evenings on several devices over a network that loses, repeats, delays and reorders."""

import asyncio
import uuid
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.database import Connection
from tests.cast import Json, Person, new_id
from tests.porch import Porch, porch
from tests.sync.device import Device, Key
from tests.sync.witness import Witness
from tests.templates import Templates

Happening = tuple[str, int]
"""What happens on a device, and a number that chooses among what there is."""
NIGHTS = 7
"""So many that none of them is ever full: each step writes on the next one."""
PATIENCE = 3
"""Uploads until a device has nothing left to say: what was under way, what was written since, what had to be merged."""
SIGNALS = (None, "helped", "remembered", "made_time")
WRITING = ("write", "write", "goes on", "goes on", "changes", "changes", "signal", "move", "night", "habit", "remove")
NETWORK = ("well", "well", "well", "request lost", "answer lost", "repeated", "late", "late one arrives")


class Storm:
    """One history: a person, their devices, and everything that is still under way between them and the server."""

    def __init__(self, person: Person, devices: int) -> None:
        self.person = person
        self.devices = [Device() for _ in range(devices)]
        self.late: list[Json] = []
        self.witness = Witness()
        self.told: Counter[str] = Counter()

    async def blow(self, turns: list[int], happenings: list[Happening]) -> None:
        """One by one, each on the device whose turn it is; then the weather clears, and all must agree."""
        for number, (whose, (what, choice)) in enumerate(zip(turns, happenings, strict=True)):
            self.told[what] += 1
            if what in NETWORK:
                await self._network(self.devices[whose], what, choice)
            else:
                self._writing(self.devices[whose], what, choice, number)
        while self.late:
            await self._deliver(self.late.pop())
        await self._clear_up()
        await self.witness.testify(self.person)

    def _writing(self, device: Device, what: str, choice: int, number: int) -> None:
        person, lines = self.person.id, [key for key in device.seen if key[0] == "noticing"]
        day, mark = f"2026-11-{number % NIGHTS + 10}", f"line {number}"
        if what == "night":
            _change(
                device, ("night", str(uuid.uuid5(uuid.UUID(person), f"night:{day}"))), day=day, nothing_seen=choice > 1
            )
        elif what == "habit":
            habits = {"day_start": f"0{choice}:00", "theme": "night", "look_back": choice > 3}
            _change(device, ("preference", str(uuid.uuid5(uuid.UUID(person), "preference:"))), **habits)
        elif what == "write" or not lines:
            device.write(("noticing", new_id()), {"day": day, "text": mark, "signal": None})
        else:
            key = lines[choice % len(lines)]
            said = device.seen[key]["text"]
            if what == "remove":
                device.remove(key)
            else:
                changed: Json = {
                    "goes on": {"text": f"{said} {mark}"},
                    "changes": {"text": mark},
                    "signal": {"signal": SIGNALS[choice % len(SIGNALS)]},
                    "move": {"day": day},
                }
                _change(device, key, **changed[what])

    async def _network(self, device: Device, fate: str, choice: int) -> None:
        if fate == "late one arrives":
            if self.late:
                await self._deliver(self.late.pop(choice % len(self.late)))
            return
        request = device.request()
        if fate == "late":
            self.late.append(request)
        elif fate != "request lost":
            answer = await self._deliver(request)
            if fate == "repeated":
                await self._deliver(request)
            if fate != "answer lost":
                device.take(answer)

    async def _deliver(self, request: Json) -> Json:
        answer = await self.person.syncs(*request["changes"], cursor=request["cursor"])
        self.witness.note(request, answer)
        self.told["requests"] += 1
        return answer

    async def _clear_up(self) -> None:
        """Everybody syncs until they have nothing left to say, and then once more for what the others have said."""
        for device in self.devices * 2:
            for _ in range(PATIENCE):
                device.take(await self._deliver(device.request()))
                if device.quiet:
                    break
        fresh = Device()
        fresh.take(await self.person.syncs())
        for device in self.devices:
            assert device.quiet
            assert device.seen == fresh.seen
            assert device.cursor == fresh.cursor


def _change(device: Device, key: Key, **fields: object) -> None:
    device.write(key, device.seen.get(key, {}) | fields)


def _changes_twice(c: Connection) -> list[Any]:
    """Every change that made more than one state."""
    states = "select owner, id, change_id from record union all select owner, id, change_id from earlier"
    twice = f"select owner from ({states}) as state group by owner, id, change_id having count(*) > 1"
    return list(c.execute(text(twice)))


def weather(templates: Templates, data: Path, *, number: int, histories: int, devices: int, operations: int) -> str:
    """Run so many histories of `operations` on each device, from the seed `number`; answers what there was of them."""
    told: Counter[str] = Counter()
    orders = st.permutations([*range(devices)] * operations)
    happening = st.tuples(st.sampled_from(WRITING + NETWORK), st.integers(0, 7))
    length = devices * operations
    address = templates.databases.copy(templates.empty)

    async def history(here: Porch, turns: list[int], happenings: list[Happening]) -> None:
        storm = Storm(await here.newcomer(new_id()), devices)
        await storm.blow(turns, happenings)
        told.update(storm.told, histories=1)

    with asyncio.Runner() as runner:
        opened = porch(address, data, {})
        here = runner.run(opened.__aenter__())

        @seed(number)
        @settings(
            max_examples=histories,
            deadline=None,
            database=None,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=[*HealthCheck],
        )
        @given(orders, st.lists(happening, min_size=length, max_size=length))
        def everybody_agrees(turns: list[int], happenings: list[Happening]) -> None:
            runner.run(history(here, turns, happenings))

        try:
            everybody_agrees()
            assert runner.run(here.db.read(_changes_twice)) == []
        finally:
            runner.run(opened.__aexit__(None, None, None))
            templates.databases.drop(address)
    return f"{templates.databases.name}, seed {number}: {dict(told)}"
