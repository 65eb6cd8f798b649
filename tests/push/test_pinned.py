"""A connection goes to the address that was looked at, or nowhere: names, resolvers and 150 hostile endpoints against a
canary that must never hear anything.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from socket import AF_INET, AF_INET6, socket

import pytest

from app.push.names import Names
from app.push.outcome import Outcome, Verdict
from app.push.pinned import NotOutThere, Pinned
from tests.cast import Person, problem
from tests.push.browser import Browser
from tests.push.conftest import Office
from tests.push.far_end import FarEnd
from tests.push.hostile import endpoints
from tests.push.test_addresses import INSIDE

NAME = "fcm.googleapis.com"
WORLD = "8.8.8.8"


def is_here(address: str) -> bool:
    """Whether this computer has the address: in many a container there is no IPv6."""
    with socket(AF_INET6 if ":" in address else AF_INET) as tried:
        try:
            tried.bind((address, 0))
        except OSError:
            return False
    return True


LOOPBACK = [address for address in ("127.0.0.1", "127.0.0.2", "::1") if is_here(address)]


class Canary:
    """Listens at one port of every loopback address, of IPv4 and of IPv6 where there is any."""

    def __init__(self, *listening: FarEnd) -> None:
        self._listening = listening
        self.port = listening[0].port

    @property
    def connections(self) -> int:
        return sum(each.connections for each in self._listening)


@pytest.fixture
async def canary() -> AsyncIterator[Canary]:
    async with AsyncExitStack() as until_the_end:
        first = await until_the_end.enter_async_context(FarEnd(host="0.0.0.0").open())
        others = [FarEnd(host="::", port=first.port)] if "::1" in LOOPBACK else []
        yield Canary(first, *[await until_the_end.enter_async_context(each.open()) for each in others])


class Resolver:
    """Answers each question with the next of `answers`, and the last for ever; counts them."""

    def __init__(self, *answers: list[str]) -> None:
        self.asked = 0
        self._answers: Iterator[list[str]] = iter(answers)
        self._last: list[str] = []

    async def __call__(self, host: str, port: int) -> list[str]:
        self.asked += 1
        self._last = next(self._answers, self._last)
        return self._last


async def reached(pinned: Pinned, canary: Canary | FarEnd, host: str = NAME) -> bool:
    """Whether a connection to `host`, at the canary's port, got anywhere."""
    try:
        stream = await pinned.connect_tcp(host, canary.port)
    except OSError:
        await asyncio.sleep(0)
        return False
    await stream.aclose()
    await asyncio.sleep(0.05)
    return True


async def test_the_canary_hears_what_reaches_it(canary: Canary) -> None:
    for address in LOOPBACK:
        assert await reached(Pinned(Resolver([address]), named=True), canary)
    assert canary.connections == len(LOOPBACK)


@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_that_leads_inside_is_not_followed(canary: Canary, address: str) -> None:
    for answer in ([address], [WORLD, address], [address, WORLD]):
        with pytest.raises(NotOutThere):
            await Pinned(Resolver(answer), named=False).connect_tcp(NAME, canary.port)
    assert canary.connections == 0


async def test_a_name_that_leads_nowhere_is_not_followed(canary: Canary) -> None:
    for named in (True, False):
        with pytest.raises(NotOutThere):
            await Pinned(Resolver([]), named=named).connect_tcp(NAME, canary.port)


async def test_localhost_and_what_the_system_knows_by_other_names_lead_inside(canary: Canary) -> None:
    for host in ("localhost", "127.0.0.1", "127.1", "0x7f000001", "2130706433", "::1"):
        assert not await reached(Pinned(Names(), named=False), canary, host)
    assert await reached(Pinned(Names(), named=True), canary, "127.0.0.1")
    assert canary.connections == 1


async def test_a_name_is_resolved_once_and_its_second_answer_never_used(canary: Canary) -> None:
    """A resolver that flips: what was looked at is what is connected to."""
    async with FarEnd(host="127.0.0.3").open() as first:
        rebinding = Resolver(["127.0.0.3"], ["127.0.0.1"])
        assert await reached(Pinned(rebinding, named=True), first)
    assert (rebinding.asked, first.connections, canary.connections) == (1, 1, 0)


async def test_the_next_address_is_tried_when_one_does_not_answer(canary: Canary) -> None:
    async with FarEnd(host="127.0.0.3").open() as there:
        assert await reached(Pinned(Resolver(["127.0.0.4", "127.0.0.3"]), named=True), there)
    assert there.connections == 1


async def test_none_of_150_hostile_endpoints_gets_a_message_anywhere(
    office: Office, ana: Person, canary: Canary, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    leads_home = Resolver(["127.0.0.1", "::1"])
    post = await office.post(resolve=leads_home)
    hostile = endpoints(canary.port)
    for url in hostile:
        assert await post.sends(Browser(url)) == Outcome(Verdict.REFUSED)
        answer = await ana.asks("PUT", "/api/push/subscriptions", Browser(url).subscription())
        assert problem(answer) == (422, "endpoint_refused", "endpoint"), url
    assert (leads_home.asked, canary.connections) == (0, 0)
    assert (await ana.gets("/api/push/subscriptions"))["items"] == []
    print(f"{len(hostile)} hostile endpoints, to send to and to subscribe: {canary.connections} connections")
    told = [record for record in caplog.records if "Not a known push service" in record.getMessage()]
    assert len(told) == 2 * len(hostile)


async def test_a_known_name_that_is_led_home_is_not_followed_and_the_operator_hears_of_it(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    post = await office.post(resolve=Resolver(["127.0.0.1"]))
    assert await post.sends(Browser(f"https://{NAME}/quince")) == Outcome(Verdict.UNREACHABLE)
    assert f"{NAME} resolves to an address that is not out in the world" in caplog.text
    assert "quince" not in caplog.text


async def test_an_origin_that_the_operator_names_may_be_at_home_and_no_other(office: Office, canary: Canary) -> None:
    home = await office.far_end(FarEnd())
    post = await office.post(home, resolve=Resolver(["127.0.0.1"]))
    assert (await post.sends(Browser(f"{home.origin}/a"))).verdict is Verdict.ACCEPTED
    for url in (f"https://{NAME}/a", f"http://127.0.0.1:{canary.port}/a", "https://web.push.apple.com/a"):
        assert (await post.sends(Browser(url))).verdict in (Verdict.REFUSED, Verdict.UNREACHABLE)
    assert canary.connections == 0
