"""The environment's settings, read once."""

import re
from pathlib import Path

import pytest
from pydantic import SecretStr, ValidationError

from app.settings import ROOT, Settings


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Whatever a test sets in it is gone afterwards."""
    return monkeypatch


def test_without_any_it_is_a_file_on_this_computer() -> None:
    settings = Settings()
    assert settings.data == ROOT / "data"
    assert settings.database == f"sqlite:///{ROOT / 'data' / 'porchlight.db'}"
    assert settings.address == "http://127.0.0.1:8000"
    assert (settings.private, settings.secure, settings.registration) == (True, False, "invited")


def test_one_that_is_empty_is_as_good_as_none(environment: pytest.MonkeyPatch) -> None:
    """A compose file or a unit passes on what nobody has set as an empty word."""
    for name in Settings.model_fields:
        environment.setenv(f"PORCHLIGHT_{name.upper()}", "")
    assert Settings() == Settings.model_construct()


def test_each_is_read_from_the_variable_of_its_name(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {
        "DATA": str(tmp_path),
        "DATABASE_URL": "postgres://porchlight@db/porchlight",
        "HOST": "0.0.0.0",
        "PORT": "8123",
        "ORIGIN": "https://porchlight.example/",
        "REGISTRATION": "open",
        "MASTER_KEY": "a secret",
    }.items():
        environment.setenv(f"PORCHLIGHT_{name}", value)
    settings = Settings()
    assert settings.data == tmp_path
    assert settings.database == "postgresql+psycopg://porchlight@db/porchlight"
    assert (settings.host, settings.port, settings.registration) == ("0.0.0.0", 8123, "open")
    assert settings.address == "https://porchlight.example"
    assert (settings.private, settings.secure) == (False, True)
    assert "a secret" not in repr(settings)


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("postgres://u@h/d", "postgresql+psycopg://u@h/d"),
        ("postgresql://u@h/d", "postgresql+psycopg://u@h/d"),
        ("postgresql+psycopg://u@h/d", "postgresql+psycopg://u@h/d"),
        ("sqlite:////tmp/other.db", "sqlite:////tmp/other.db"),
    ],
)
def test_a_database_may_be_written_as_people_write_it(given: str, meant: str) -> None:
    assert Settings(database_url=given).database == meant


@pytest.mark.parametrize(
    ("host", "origin", "private"),
    [
        ("127.0.0.1", None, True),
        ("localhost", None, True),
        ("::1", None, True),
        ("127.0.0.1", "http://localhost:8000", True),
        ("127.0.0.1", "https://porchlight.example", False),
        ("0.0.0.0", None, False),
        ("192.168.1.7", None, False),
        ("porchlight.local", None, False),
    ],
)
def test_private_is_what_only_this_computer_can_reach(host: str, origin: str | None, private: bool) -> None:
    assert Settings(host=host, origin=origin).private is private


@pytest.mark.parametrize(
    ("origin", "public"),
    [
        (None, False),
        ("http://localhost:8000", False),
        ("http://127.0.0.1:8000/", False),
        ("https://porchlight.example", True),
        ("http://192.168.1.7:8000", True),
    ],
)
def test_public_is_what_was_given_an_address_for_others(origin: str | None, public: bool) -> None:
    assert Settings(host="0.0.0.0", origin=origin).public is public


def test_the_demo_has_a_folder_a_database_a_key_and_a_port_of_its_own(tmp_path: Path) -> None:
    real = Settings(data=tmp_path, database_url="postgresql://u@h/d", master_key=SecretStr("a secret"))
    assert real.apart.database == f"sqlite:///{tmp_path / 'demo' / 'porchlight.db'}"
    assert (real.apart.data, real.apart.master_key, real.apart.port) == (tmp_path / "demo", None, real.port + 1)
    assert Settings(port=8000).apart.port == 8000


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("0.0.0.0", "http://127.0.0.1:8000"),
        ("::", "http://[::1]:8000"),
        ("192.168.1.7", "http://192.168.1.7:8000"),
        ("porchlight.local", "http://porchlight.local:8000"),
    ],
)
def test_an_address_that_stands_for_all_of_this_computers_is_opened_on_itself(host: str, address: str) -> None:
    assert Settings(host=host).address == address
    assert Settings(host=host, origin="https://porchlight.example").address == "https://porchlight.example"


def test_an_address_of_ipv6_stands_in_brackets() -> None:
    assert Settings(host="::1").address == "http://[::1]:8000"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("REGISTRATION", "closed"),
        ("ORIGIN", "porchlight.example"),
        ("PUSH_ORIGINS", "push.example.org"),
        ("PUSH_ORIGINS", "http://push.example.org"),
        ("PUSH_ORIGINS", "https://push.example.org/a"),
        ("PUSH_ORIGINS", "https://ana@push.example.org"),
        ("PUSH_ORIGINS", "https://push.example.org,https://"),
        ("PUSH_ORIGINS", "https://push.example.org:99999"),
        ("PUSH_CONTACT", "ana@example.org"),
        ("PUSH_CONTACT", "http://porch.example.org"),
    ],
)
def test_what_cannot_be_is_refused(environment: pytest.MonkeyPatch, name: str, value: str) -> None:
    environment.setenv(f"PORCHLIGHT_{name}", value)
    with pytest.raises(ValidationError):
        Settings()


def test_origins_of_push_services_are_written_as_people_write_them() -> None:
    settings = Settings(push_origins=" https://Push.example.org:443/, http://localhost:9009 ,http://[::1]:9010,")
    assert settings.named_origins == {"https://push.example.org", "http://localhost:9009", "http://[::1]:9010"}
    assert Settings().named_origins == frozenset()


@pytest.mark.parametrize("given", ["mailto:ana@porch.net", "https://porch.net/contact", "mailto:ana@localhost"])
def test_a_contact_is_a_way_to_write_to_somebody(given: str) -> None:
    assert Settings(push_contact=given).push_contact == given


@pytest.mark.parametrize("given", ["ana@porch.net", "mailto:ana", "http://porch.net", ""])
def test_anything_else_is_no_contact(given: str) -> None:
    with pytest.raises(ValidationError):
        Settings(push_contact=given)


def test_the_readme_lists_every_one_of_them_and_what_it_is_unless_set() -> None:
    table = (ROOT / "README.md").read_text().partition("\n## Settings\n")[2].partition("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| `")]
    told = {name: unless for names, _, unless in rows for name in re.findall(r"PORCHLIGHT_(\w+)", names)}
    assert {name.lower() for name in told} == {*Settings.model_fields}
    plain = {name: field.default for name, field in Settings.model_fields.items() if field.default}
    del plain["data"]  # a folder beside the README
    assert [name for name, default in plain.items() if f"`{default}`" not in told[name.upper()]] == []
