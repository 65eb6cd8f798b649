"""Hashing: slow on purpose, the same for strangers, and never more than the machine can bear."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from statistics import median
from time import process_time

from argon2.low_level import Type

from app.accounts.passwords import HASHER, NOBODYS, Passwords
from app.errors import Busy
from tests.cast import PASSWORD, problem
from tests.porch import Porch


async def seconds(call: Callable[[], Awaitable[object]]) -> float:
    """What `call` costs this process, as the median of five; by the processor, for the machine may be busy."""
    taken = []
    for _ in range(5):
        begun = process_time()
        await call()
        taken.append(process_time() - begun)
    return median(taken)


async def test_an_unknown_name_answers_like_a_wrong_password_and_takes_as_long(here: Porch) -> None:
    visitor = here.visitor()
    wrong = await visitor.signs_in("Ana", "not her password")
    unknown = await visitor.signs_in("Nobody", "not her password")
    assert wrong.content == unknown.content
    assert problem(wrong) == problem(unknown) == (401, "not_recognised", None)
    assert "set-cookie" not in unknown.headers
    for_ana = await seconds(lambda: visitor.signs_in("Ana", "not her password"))
    for_nobody = await seconds(lambda: visitor.signs_in("Nobody", "not her password"))
    for_hashing = await seconds(lambda: asyncio.to_thread(HASHER.hash, PASSWORD))
    assert 0.5 < for_nobody / for_ana < 2
    assert for_nobody > for_hashing / 2


def test_a_hash_is_argon2id_as_asvs_asks_for() -> None:
    assert HASHER.type is Type.ID
    assert (HASHER.memory_cost, HASHER.time_cost, HASHER.parallelism) == (46 * 1024, 1, 1)


async def test_the_hash_that_stands_for_nobody_costs_what_everybodys_does() -> None:
    assert not HASHER.check_needs_rehash(NOBODYS)
    passwords = Passwords()
    assert not await passwords.check("nobody's password", None)
    passwords.close()


async def test_a_hash_in_a_shape_that_is_unknown_lets_nobody_in() -> None:
    passwords = Passwords()
    assert not await passwords.check(PASSWORD, "plain text")
    passwords.close()


async def test_two_are_hashed_at_once_while_the_house_goes_on_answering(here: Porch) -> None:
    visitor = here.visitor()
    signing_in = asyncio.gather(*(here.visitor().signs_in("Ana", f"guess {n}") for n in range(6)))
    answered = most = 0
    while not signing_in.done():
        await visitor.gets("/healthz")
        await asyncio.sleep(0.001)
        answered += 1
        most = max(most, sum(thread.name.startswith("password") for thread in threading.enumerate()))
    await signing_in
    assert most == 2
    assert answered > 6


async def test_whoever_comes_when_the_queue_is_full_is_asked_to_come_again() -> None:
    passwords = Passwords()
    guesses = (passwords.check(f"guess {number}", None) for number in range(34))
    answers = await asyncio.gather(*guesses, return_exceptions=True)
    assert answers[:32] == [False] * 32
    for turned_away in answers[32:]:
        assert isinstance(turned_away, Busy)
        assert (turned_away.status, turned_away.retry_after) == (503, 2)
    passwords.close()
