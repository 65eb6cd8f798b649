"""Whom a push service can write to: demanded where phones come."""

import re

import pytest

from app.ops import contact
from app.settings import ROOT, Settings
from app.setup.stop import Stop

HOUSE = "https://porchlight.example"


@pytest.mark.parametrize(
    "given",
    [
        "mailto:ana@porch.net",
        "mailto:ana@porch.net?subject=knock",
        "https://porch.net/contact",
        "https://9.9.9.9/",
        "mailto:a.b+c@mail.Porch.net",
    ],
)
def test_where_phones_come_somebody_must_be_reachable(given: str) -> None:
    contact.check(Settings(origin=HOUSE, push_contact=given))


@pytest.mark.parametrize(
    "given",
    [
        None,
        "mailto:ana@localhost",
        "mailto:ana@porch",
        "mailto:ana@porch.local",
        "mailto:ana@porch.example",
        "mailto:ana@localhost?subject=a.b",
        "mailto:ana@porch.local?subject=knock",
        "mailto:ana@localhost#a.b",
        "mailto:ana@[127.0.0.1]",
        "https://localhost:8000",
        "https://192.168.1.7/contact",
        "https://[::1]/",
        "https://porch.test",
        "mailto:ana@nas.home.arpa",
        "mailto:ana@porch.onion",
        "mailto:ana@porch.alt",
        "mailto:you@example.org",
        "mailto:you@mail.example.com",
        "https://Example.NET./contact",
        "https://[",
        "https://[porch]/",
    ],
)
def test_a_contact_that_leads_nowhere_does_not_count(given: str | None) -> None:
    with pytest.raises(
        Stop, match=r"Set PORCHLIGHT_PUSH_CONTACT to .* mailto:you@porchlight\.example, and start again"
    ):
        contact.check(Settings(origin=HOUSE, push_contact=given))


def test_the_one_of_the_readmes_example_is_named_so_that_it_is_found_and_changed() -> None:
    readme = (ROOT / "README.md").read_text()
    (example,) = re.findall(r"PORCHLIGHT_PUSH_CONTACT=(mailto:[^\\]+)", readme)
    with pytest.raises(Stop, match=f"Nobody is reached at {re.escape(example)}. Set PORCHLIGHT_PUSH_CONTACT"):
        contact.check(Settings(origin=HOUSE, push_contact=example))


@pytest.mark.parametrize("origin", [None, "http://localhost:8000", "http://127.0.0.1:8000", "http://[::1]:8000"])
def test_where_only_this_computer_comes_nobody_asks(origin: str | None) -> None:
    contact.check(Settings(origin=origin))
    contact.check(Settings(origin=origin, push_contact="mailto:ana@localhost"))
