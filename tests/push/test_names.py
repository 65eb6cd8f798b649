"""Look-ups of names: on threads of their own, shared, and so many at once."""

import asyncio
from collections.abc import Iterator
from threading import Event, Lock

import pytest

from app.push.names import MOST, Names, NameUnknown
from app.push.outcome import Verdict
from tests.push.browser import Browser
from tests.push.conftest import Office
from tests.push.far_end import FarEnd

SOME = 12
"""More than asyncio has threads on a small computer."""


class Server:
    """A name server that is silent about everything under `silent`, until it is `awake`, and at home for the rest."""

    def __init__(self) -> None:
        self.silent = "notify.windows.com"
        self.awake = Event()
        self.asked: list[str] = []
        self.at_once = self.most = 0
        self._one_at_a_time = Lock()

    def ask(self, host: str, port: int) -> list[str]:
        with self._one_at_a_time:
            self.asked.append(host)
            self.at_once += 1
            self.most = max(self.most, self.at_once)
        if host.endswith(self.silent):
            self.awake.wait(20)
        with self._one_at_a_time:
            self.at_once -= 1
        if host == "nobody.example":
            raise OSError(host)
        return ["127.0.0.1"]

    def hosts(self, count: int) -> list[str]:
        return [f"host{number}.{self.silent}" for number in range(count)]

    async def hears(self, count: int) -> None:
        """Until it was asked so often."""
        async with asyncio.timeout(20):
            while len(self.asked) < count:  # noqa: ASYNC110  # threads say nothing to the loop
                await asyncio.sleep(0.01)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.awake.set()


async def test_names_on_which_a_name_server_is_silent_hold_up_nobody_elses(office: Office, server: Server) -> None:
    far = await office.far_end(FarEnd())
    post = await office.post(far, resolve=Names(server.ask), patience=5)
    await post.sends(Browser(f"{far.origin}/a"))
    far.connections = 0
    await post.sender.close()
    hanging = [asyncio.create_task(post.sends(Browser(f"https://{host}/a"))) for host in server.hosts(SOME)]
    await server.hears(1 + SOME)
    assert (await post.sends(Browser(f"{far.origin}/a"))).verdict is Verdict.ACCEPTED
    assert far.connections == 1  # a new one, whose name was looked up
    assert await asyncio.to_thread(int) == 0  # a calendar feed is written on such a thread
    assert not [each for each in hanging if each.done()]
    assert {each.verdict for each in await asyncio.gather(*hanging)} == {Verdict.UNREACHABLE}


async def test_who_asks_for_a_name_at_once_shares_one_look_up(server: Server) -> None:
    names = Names(server.ask)
    (host,) = server.hosts(1)
    asking = [asyncio.create_task(names(host, 443)) for _ in range(5)]
    await server.hears(1)
    asking.pop().cancel()
    server.awake.set()
    assert await asyncio.gather(*asking) == [["127.0.0.1"]] * 4
    assert len(server.asked) == 1
    await names(host, 443)
    assert len(server.asked) == 2


async def test_a_name_that_nobody_knows_is_said_to_be_so_each_time(server: Server) -> None:
    names = Names(server.ask)
    for _ in range(2):
        with pytest.raises(NameUnknown):
            await names("nobody.example", 443)


async def test_only_so_many_are_looked_up_at_once(server: Server) -> None:
    names = Names(server.ask)
    asking = [asyncio.create_task(names(host, 443)) for host in server.hosts(MOST + 6)]
    await server.hears(MOST)
    server.awake.set()
    assert await asyncio.gather(*asking) == [["127.0.0.1"]] * (MOST + 6)
    assert (server.most, len(server.asked)) == (MOST, MOST + 6)


async def test_a_look_up_that_breaks_is_no_address_and_takes_no_place_for_good() -> None:
    def broken(host: str, port: int) -> list[str]:
        if host == "at.home":
            return ["127.0.0.1"]
        raise MemoryError

    names = Names(broken)
    with pytest.raises(NameUnknown):
        async with asyncio.timeout(5):
            await asyncio.gather(*(names(f"host{number}.example", 443) for number in range(MOST)))
    assert await names("at.home", 443) == ["127.0.0.1"]
