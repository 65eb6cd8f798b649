"""Whoever is on their way while their account is being erased gets a plain answer, and leaves nothing behind."""

from collections.abc import Callable
from typing import Any

from app import clock
from app.accounts import joining, sessions
from app.database import Db
from app.takeout import erasing
from tests.cast import PASSWORD, Person, problem
from tests.porch import Porch
from tests.routes import routes
from tests.takeout.test_erasing import naming
from tests.test_doors import HERS, address, row_of


class ErasedAfter:
    """A database in which Ana's account is erased by another device of hers right after somebody has looked."""

    def __init__(self, db: Db, owner: str, look: Callable[..., Any]) -> None:
        self._db, self._owner, self._look = db, owner, look
        self.write, self.scrub = db.write, db.scrub

    async def peek(self, verb: Callable[..., Any], *args: Any) -> Any:
        return await self._then(verb, await self._db.peek(verb, *args))

    async def read(self, verb: Callable[..., Any], *args: Any) -> Any:
        return await self._then(verb, await self._db.read(verb, *args))

    async def _then(self, verb: Callable[..., Any], found: Any) -> Any:
        if verb is self._look:
            await self._db.write(erasing.erase, self._owner, clock.now())
        return found


async def asked_meanwhile(here: Porch, ana: Person, look: Callable[..., Any], *asked: Any) -> Any:
    """What is answered to a device of hers whose request has come so far when she is erased."""
    device = here.signed_in(ana.name, failing=True)
    db = here.db
    here.app.state.db = ErasedAfter(db, ana.id, look)
    answer = await device.asks(*asked)
    here.app.state.db = db
    assert set(naming(here.settings.database, ana.id).values()) == {0}
    return answer


LET_IN = [route for route in routes() if 401 in row_of(route).answers and str(route) != "DELETE /api/session"]
"""Signing out asks nobody who they are: it ends whatever session there is."""


async def test_a_request_that_was_let_in_a_moment_before_fails_like_the_next_or_finds_nothing(here: Porch) -> None:
    for route in LET_IN:
        row, ana = row_of(route), await here.newcomer(f"Ana, {route}"[-50:])
        path = await address(route, row, ana, here)
        answer = await asked_meanwhile(here, ana, sessions.find, route.method, path, row.body)
        assert answer.is_success or problem(answer)[0] in (401, 404, 422), str(route)
        assert HERS not in answer.text


async def test_at_every_door_somebody_who_was_erased_is_told_so(here: Porch, ana: Person) -> None:
    paths = {route: await address(route, row_of(route), ana, here) for route in LET_IN}
    await here.db.write(erasing.erase, ana.id, clock.now())
    for route, path in paths.items():
        answer = await ana.asks(route.method, path, row_of(route).body)
        assert problem(answer) == (401, "erased", None), str(route)


async def test_whoever_signs_in_meanwhile_is_not_recognised(here: Porch, ana: Person) -> None:
    her = {"name": "Ana", "password": PASSWORD}
    answer = await asked_meanwhile(here, ana, joining.by_name, "POST", "/api/session", her)
    assert problem(answer) == (401, "not_recognised", None)
