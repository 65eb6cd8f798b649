"""Codes that let one more person in."""

from datetime import timedelta

import pytest

from app.accounts import inviting
from tests.cast import Person, problem, well
from tests.clock import Clock
from tests.porch import Porch


@pytest.fixture
async def code(ana: Person) -> str:
    """An invitation of Ana's."""
    made: str = well(await ana.asks("POST", "/api/invitations"))["code"]
    return made


async def test_an_invitation_lets_one_person_in_once(code: str, here: Porch) -> None:
    well(await here.visitor().signs_up("Dora", code))
    assert problem(await here.visitor().signs_up("Emil", code)) == (403, "code_refused", None)


async def test_it_says_when_it_ends_a_week_from_now(clock: Clock, ana: Person) -> None:
    answer = well(await ana.asks("POST", "/api/invitations"))
    assert answer["expires_at"] == (clock.now() + timedelta(days=7)).isoformat().replace("+00:00", "Z")


async def test_after_a_week_it_is_worth_nothing(clock: Clock, code: str, here: Porch) -> None:
    clock.pass_by(timedelta(days=7))
    assert problem(await here.visitor().signs_up("Dora", code)) == (403, "code_refused", None)
    assert await here.db.write(inviting.sweep, clock.now()) == 1


async def test_it_can_be_read_out_over_the_telephone(code: str, here: Porch) -> None:
    well(await here.visitor().signs_up("Dora", f" {code.upper().replace('-', ' ')} "))


@pytest.mark.parametrize("guess", ["2345-6789-abcd-efgh", "porchlight", "\u0000", "----"])
async def test_a_guess_lets_nobody_in(here: Porch, guess: str) -> None:
    assert problem(await here.visitor().signs_up("Dora", guess)) == (403, "code_refused", None)


async def test_inviting_takes_an_account(here: Porch) -> None:
    assert problem(await here.visitor().asks("POST", "/api/invitations")) == (401, "signed_out", None)
