"""Data keys, and the master key that wraps them."""

import base64
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from app.accounts import keyring
from app.accounts.keyring import Keyring, WrongKey

RING = Keyring(bytes(32))
NONCE = bytes(12)


def test_a_data_key_opens_again_as_the_same_key() -> None:
    wrapped = RING.new_key("ana")
    sealed = RING.open("ana", wrapped).encrypt(NONCE, b"tea", None)
    assert RING.open("ana", wrapped).decrypt(NONCE, sealed, None) == b"tea"


def test_everybody_has_a_key_of_their_own() -> None:
    assert RING.new_key("ana") != RING.new_key("ana")


def test_a_key_moved_to_another_persons_row_does_not_open() -> None:
    with pytest.raises(WrongKey):
        RING.open("cleo", RING.new_key("ana"))


def test_another_master_key_opens_nothing() -> None:
    with pytest.raises(WrongKey):
        Keyring(os.urandom(32)).open("ana", RING.new_key("ana"))


@pytest.mark.parametrize("wrapped", [b"", b"\x01", bytes(61)], ids=["nothing", "cut short", "zeros"])
def test_a_damaged_key_does_not_open(wrapped: bytes) -> None:
    with pytest.raises(WrongKey):
        RING.open("ana", wrapped)


def test_a_made_key_is_written_for_its_owner_only_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    key = keyring.make(path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert keyring.from_text(path.read_text()) == key
    assert [file.name for file in tmp_path.iterdir()] == ["master.key"]


def test_a_start_that_ended_midway_leaves_no_half_a_key(tmp_path: Path) -> None:
    (tmp_path / "master.key.a1b2").write_text("AAAA")
    key = keyring.make(tmp_path / "master.key")
    assert keyring.from_text((tmp_path / "master.key").read_text()) == key
    assert len(key) == 32


def test_of_two_starts_at_once_both_get_the_key_that_was_there_first(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    with ThreadPoolExecutor(8) as starts:
        made = list(starts.map(lambda _: keyring.make(path), range(8)))
    assert {*made} == {keyring.from_text(path.read_text())}
    assert [file.name for file in tmp_path.iterdir()] == ["master.key"]


@pytest.mark.parametrize("text", ["", "c2hvcnQ=", "not base64 at all!", "ü" * 44])
def test_what_is_no_key_is_told_apart(text: str) -> None:
    with pytest.raises(WrongKey, match="32 bytes"):
        Keyring(keyring.from_text(text))


def test_a_key_in_the_environment_may_have_a_line_end() -> None:
    key = os.urandom(32)
    assert keyring.from_text(f"{base64.b64encode(key).decode()}\n") == key
