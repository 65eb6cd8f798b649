"""Sealing a message for a browser: the RFCs' own examples, and a library that is not ours."""

import os
from base64 import urlsafe_b64encode

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric.ec import derive_private_key
from hypothesis import given
from hypothesis import strategies as st

from app.push import encryption
from app.push.encryption import LAST, P256, RECORD, as_text, encrypt, from_text, is_point
from tests.push.browser import Browser

WATERMELON = b"When I grow up, I want to be a watermelon"
BROWSER = Browser()
THEIRS, AUTH = from_text(BROWSER.address.p256dh), from_text(BROWSER.address.auth)


def test_the_example_of_rfc_8291_comes_out_byte_for_byte() -> None:
    """Appendix A."""
    private = from_text("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")
    sealed = encrypt(
        WATERMELON,
        from_text("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
        from_text("BTBZMqHH6r4Tts7J_aSIgg"),
        len(WATERMELON) + 1,
        sender=derive_private_key(int.from_bytes(private, "big"), P256),
        salt=from_text("DGv6ra1nlYgDCS1FRnbzlw"),
    )
    assert as_text(sealed) == (
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6Tlz"
        "AC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )


def test_the_example_of_rfc_8188_comes_out_byte_for_byte() -> None:
    """Section 3.1."""
    sealed = encryption.seal(
        b"I am the walrus" + LAST, from_text("yqdlZ-tYemfogSmv7Ws5PQ"), from_text("I1BsxtFttlv3u_Oo94xnmw"), b""
    )
    assert as_text(sealed) == "I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg"


def test_a_thousand_messages_are_opened_by_another_library_and_have_one_length() -> None:
    lengths = set()
    for number in range(1000):
        message = os.urandom(number % RECORD)
        sealed = encrypt(message, THEIRS, AUTH)
        lengths.add(len(sealed))
        assert BROWSER.opens(sealed) == message
    print(f"1000 messages of 0 to {RECORD - 1} bytes, all of them sealed to {lengths} bytes")
    assert lengths == {RECORD + 102}
    assert lengths < {*range(2744)}


def test_every_message_has_a_key_and_a_salt_of_its_own() -> None:
    heads = {encrypt(b"", THEIRS, AUTH)[:86] for _ in range(50)}
    assert len({head[:16] for head in heads}) == len({head[21:] for head in heads}) == 50


def test_what_is_longer_than_a_record_is_not_sealed() -> None:
    encrypt(bytes(RECORD - 1), THEIRS, AUTH)
    with pytest.raises(ValueError, match="longer than a record"):
        encrypt(bytes(RECORD), THEIRS, AUTH)


def test_nobody_else_opens_it() -> None:
    with pytest.raises(http_ece.ECEException):
        Browser().opens(encrypt(WATERMELON, THEIRS, AUTH))


@pytest.mark.parametrize(
    "key",
    [
        b"",
        b"\x04",
        bytes(65),
        b"\x04" + bytes(64),
        b"\x04" + b"\xff" * 64,
        THEIRS[:64],
        THEIRS + b"\0",
        b"\x05" + THEIRS[1:],
    ],
    ids=["nothing", "a head", "zeros", "the origin", "no coordinates", "short", "long", "another form"],
)
def test_what_is_no_point_of_the_curve_is_told_apart(key: bytes) -> None:
    assert not is_point(key)
    assert is_point(THEIRS)


@given(st.binary(max_size=100))
def test_keys_are_read_with_their_padding_and_without(key: bytes) -> None:
    assert from_text(as_text(key)) == from_text(urlsafe_b64encode(key).decode()) == key


@given(st.text(max_size=20))
def test_what_is_no_base64url_stands_for_nothing(text: str) -> None:
    read = from_text(text)
    assert read == b"" or as_text(read)[:-1] == text.rstrip("=")[:-1]
