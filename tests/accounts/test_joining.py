"""Who may sign up, with what, and under which name."""

import asyncio
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.joining import name_key
from app.ops import commands
from tests.cast import Person, problem, well
from tests.porch import Opening, Porch

ELSEWHERE = {"host": "0.0.0.0"}  # every address of the machine
BEHIND_A_PROXY = {"origin": "https://porchlight.example"}


async def test_the_first_person_on_their_own_computer_just_signs_up(opening: Opening) -> None:
    ana = (await opening()).visitor()
    assert await ana.gets("/api/doorway") == {"open": "free"}
    answer = await ana.signs_up("Ana")
    assert answer.status_code == 201
    assert await ana.gets("/api/me") == answer.json()
    assert answer.json() | {"id": ""} == {"id": "", "name": "Ana", "zone": "Europe/Berlin", "counter": 0}


async def test_the_second_person_needs_a_code(opening: Opening) -> None:
    here = await opening()
    well(await here.visitor().signs_up("Ana"))
    assert await here.visitor().gets("/api/doorway") == {"open": "code"}
    assert problem(await here.visitor().signs_up("Ben")) == (403, "code_needed", None)


async def test_of_two_who_come_first_at_once_one_needs_a_code(opening: Opening) -> None:
    here = await opening()
    answers = await asyncio.gather(*(here.visitor().signs_up(name) for name in ("Ana", "Ben", "Cleo", "Dora")))
    assert sorted(answer.status_code for answer in answers) == [201, 403, 403, 403]


@pytest.mark.parametrize("settings", [ELSEWHERE, BEHIND_A_PROXY])
async def test_where_others_can_reach_it_even_the_first_person_needs_a_code(
    opening: Opening, settings: dict[str, str]
) -> None:
    visitor = (await opening(**settings)).visitor()
    assert await visitor.gets("/api/doorway") == {"open": "code"}
    assert problem(await visitor.signs_up("Ana")) == (403, "code_needed", None)


async def test_the_code_printed_at_the_start_lets_one_person_in(opening: Opening) -> None:
    here = await opening(**ELSEWHERE)
    code = commands.first_code(here.settings)
    well(await here.visitor().signs_up("Ana", code))
    assert problem(await here.visitor().signs_up("Ben", code)) == (403, "code_refused", None)


@pytest.mark.parametrize("settings", [{}, {"registration": "open"}])
async def test_no_code_is_printed_where_none_is_needed(opening: Opening, settings: dict[str, Any]) -> None:
    assert commands.first_code((await opening(**settings)).settings) is None


async def test_no_code_is_printed_once_somebody_is_here(here: Porch) -> None:
    elsewhere = here.settings.model_copy(update=ELSEWHERE)
    assert commands.first_code(elsewhere) is None


async def test_an_open_house_lets_everybody_in(opening: Opening) -> None:
    here = await opening(registration="open", **ELSEWHERE)
    assert await here.visitor().gets("/api/doorway") == {"open": "open"}
    for name in ("Ana", "Ben"):
        well(await here.visitor().signs_up(name))


@pytest.mark.parametrize(
    "taken",
    ["ANA", "  ana ", "\uff21\uff4e\uff41", "\u1d2c\u207f\u1d43"],
    ids=["capitals", "spaces", "full width", "superscript"],
)
async def test_a_name_that_looks_like_another_is_taken(ana: Person, here: Porch, taken: str) -> None:
    code = (await ana.asks("POST", "/api/invitations")).json()["code"]
    assert problem(await here.visitor().signs_up(taken, code)) == (409, "name_taken", None)
    well(await here.visitor().signs_up("Dora", code))  # the refusal has not used the code up


async def test_a_name_is_kept_as_it_was_typed_and_found_however_it_is(ana: Person, here: Porch) -> None:
    code = (await ana.asks("POST", "/api/invitations")).json()["code"]
    assert well(await here.visitor().signs_up(" Zoë Straße ", code))["name"] == "Zoë Straße"
    assert well(await here.visitor().signs_in("ZOE\u0308 STRASSE"))["name"] == "Zoë Straße"


@pytest.mark.parametrize("name", ["\ufdfa" * 50, "\u0390" * 50], ids=["18 letters each", "3 letters each"])
async def test_a_name_may_grow_when_it_is_compared(opening: Opening, name: str) -> None:
    well(await (await opening()).visitor().signs_up(name))


@given(st.text(max_size=50))
def test_a_compared_name_is_its_own_comparison(name: str) -> None:
    assert name_key(name_key(name)) == name_key(name) == name_key(unicodedata.normalize("NFD", name))


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "text_empty"),
        (" \u3000", "name_empty"),
        ("A" * 51, "text_too_long"),
        ("An\x00a", "text_nul"),
        ("An\na", "text_nul"),
        ("An\ud800a", "text_surrogate"),
    ],
    ids=["empty", "spaces", "51 letters", "NUL", "a new line", "half a character"],
)
async def test_what_is_no_name_is_refused_at_the_door(here: Porch, name: str, code: str) -> None:
    assert problem(await here.visitor().signs_up(name)) == (422, code, "name")
    assert problem(await here.visitor().signs_in(name))[:2] in {(422, code), (401, "not_recognised")}


@pytest.mark.parametrize(("password", "code"), [("seven77", "password_short"), ("p" * 129, "text_too_long")])
async def test_a_password_has_8_to_128_letters(here: Porch, password: str, code: str) -> None:
    assert problem(await here.visitor().signs_up("Dora", password=password)) == (422, code, "password")


async def test_a_code_is_not_read_at_any_length(here: Porch) -> None:
    assert problem(await here.visitor().signs_up("Dora", "k" * 41)) == (422, "text_too_long", "code")


async def test_a_page_whose_name_was_led_here_is_not_the_first_person(opening: Opening) -> None:
    """DNS rebinding: to the browser such a page and this server are one site."""
    here = await opening()
    stranger = here.visitor({"host": "evil.example:8000", "sec-fetch-site": "same-origin"})
    assert (await stranger.gets("/api/doorway"))["open"] == "code"
    assert problem(await stranger.signs_up("Mallory")) == (403, "code_needed", None)


async def test_only_the_code_of_the_newest_start_lets_the_first_person_in(opening: Opening) -> None:
    here = await opening(origin="https://porchlight.example")
    older, newer = commands.first_code(here.settings), commands.first_code(here.settings)
    assert problem(await here.visitor().signs_up("Ana", older))[1] == "code_refused"
    assert (await here.visitor().signs_up("Ana", newer)).status_code == 201
