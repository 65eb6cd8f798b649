"""The token by which a push service knows this house."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key
from py_vapid import Vapid02

from app.push.encryption import P256, as_text, from_text, point
from app.push.vapid import Pair, Tokens, sign
from tests.cast import Json, new_id

ORIGIN = "https://fcm.googleapis.com"
CONTACT = "mailto:porch@example.org"
AT = datetime(2026, 11, 25, 20, 30, tzinfo=UTC)


def pair() -> Pair:
    private = generate_private_key(P256)
    return Pair(new_id(), private, as_text(point(private.public_key())))


def claims(token: str) -> Json:
    """What it claims."""
    read: Json = json.loads(from_text(token.split(".")[1]))
    return read


def test_another_library_knows_it_for_this_house() -> None:
    ours = pair()
    token = sign(ours, ORIGIN, CONTACT, AT)
    assert Vapid02.verify(token.replace(", ", ","))
    assert token.endswith(f", k={ours.public}")
    with pytest.raises(Exception, match=r".*"):
        assert Vapid02.verify(token.replace(", ", ",").replace(ours.public, pair().public))


def test_it_is_for_one_origin_and_twelve_hours_and_says_whom_to_ask() -> None:
    assert claims(sign(pair(), ORIGIN, CONTACT, AT)) == {
        "aud": ORIGIN,
        "exp": int(AT.timestamp()) + 12 * 3600,
        "sub": CONTACT,
    }


def test_without_a_contact_it_says_none() -> None:
    assert {*claims(sign(pair(), ORIGIN, None, AT))} == {"aud", "exp"}


def test_it_is_signed_once_for_each_origin_and_key() -> None:
    tokens, old, new = Tokens(CONTACT), pair(), pair()
    origins = [f"https://{number}.notify.windows.com" for number in range(20)]
    first = {(each.id, origin): tokens.token(each, origin, AT) for each in (old, new) for origin in origins}
    seen = {*first.values()}
    for number in range(10_000):
        each, origin = (old, new)[number % 2], origins[number // 2 % 20]
        token = tokens.token(each, origin, AT + timedelta(seconds=number))
        assert token == first[each.id, origin]
        seen.add(token)
    print(f"10000 messages in {10_000 / 3600:.1f} h, to {len(origins)} origins with 2 keys: {len(seen)} signatures")
    assert len(seen) == len(first)
    assert [claims(token)["aud"] for (_, origin), token in first.items()] == origins * 2
    assert all(token.endswith(old.public if id == old.id else new.public) for (id, _), token in first.items())


def test_it_is_fresh_long_before_it_expires() -> None:
    tokens, ours = Tokens(CONTACT), pair()
    for hours in range(72):
        at = AT + timedelta(hours=hours)
        assert claims(tokens.token(ours, ORIGIN, at))["exp"] >= at.timestamp() + 6 * 3600


def test_a_clock_that_was_ahead_leaves_no_token_of_the_future() -> None:
    tokens, ours = Tokens(CONTACT), pair()
    tokens.token(ours, ORIGIN, AT + timedelta(days=3))
    assert claims(tokens.token(ours, ORIGIN, AT))["exp"] == (AT + timedelta(hours=12)).timestamp()


def test_however_many_origins_there_are_few_tokens_are_remembered() -> None:
    tokens, ours = Tokens(CONTACT), pair()
    for number in range(1000):
        tokens.token(ours, f"https://{number}.push.apple.com", AT)
    assert len(tokens._signed) <= 200
