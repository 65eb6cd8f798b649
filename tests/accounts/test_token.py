"""Random secrets."""

from app.accounts import token


def test_a_cookie_holds_256_bits_and_never_the_same() -> None:
    assert len({token.for_cookie() for _ in range(100)}) == 100
    assert len(token.for_cookie()) == 43  # base64 of 32 bytes, without its padding


def test_a_code_is_four_groups_of_letters_that_cannot_be_mistaken() -> None:
    groups = token.for_reading_out().split("-")
    assert [len(group) for group in groups] == [4, 4, 4, 4]
    assert not set("".join(groups)) & set("01ilo")


def test_a_code_copied_by_hand_is_the_same_code() -> None:
    assert token.as_written(" K7MP x2qd9fhw-3vta") == "k7mp-x2qd-9fhw-3vta"
