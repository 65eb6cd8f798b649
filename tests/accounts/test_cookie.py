"""The cookie, as browsers are told to treat it."""

from http.cookies import Morsel, SimpleCookie

from httpx import Response

from tests.cast import well
from tests.porch import Opening


def morsel(answer: Response) -> Morsel[str]:
    """The one cookie that `answer` sets."""
    (cookie,) = SimpleCookie(answer.headers["set-cookie"]).values()
    return cookie


async def test_on_ones_own_computer_it_is_out_of_reach_for_scripts_and_other_sites(opening: Opening) -> None:
    ana = (await opening()).visitor()
    cookie = morsel(await ana.signs_up("Ana"))
    assert cookie.key == "porchlight"
    assert (cookie["httponly"], cookie["samesite"].lower(), cookie["path"]) == (True, "lax", "/")
    assert (cookie["secure"], cookie["domain"], cookie["max-age"]) == ("", "", str(400 * 24 * 3600))


async def test_under_https_it_is_bound_to_this_very_host(opening: Opening) -> None:
    ana = (await opening(origin="https://porchlight.example", registration="open")).visitor()
    answer = await ana.signs_up("Ana")
    cookie = morsel(answer)
    assert cookie.key == "__Host-porchlight"
    assert (cookie["httponly"], cookie["samesite"].lower(), cookie["path"]) == (True, "lax", "/")
    assert (cookie["secure"], cookie["domain"]) == (True, "")
    assert await ana.gets("/api/me") == well(answer)


async def test_signing_out_takes_it_back(opening: Opening) -> None:
    ana = (await opening()).visitor()
    await ana.signs_up("Ana")
    cookie = morsel(await ana.asks("DELETE", "/api/session"))
    assert (cookie.key, cookie.value, cookie["max-age"], cookie["path"]) == ("porchlight", "", "0", "/")
