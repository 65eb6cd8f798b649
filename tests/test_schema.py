"""Thousands of made-up requests to a real server: it never fails, and answers as its OpenAPI document says."""

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.cast import PASSWORD, ZONE
from tests.running import House

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
)
SEED = 20261122
SIGNING_OUT = ("/api/session", "/api/sessions/{session}", "/api/erasure")
"""Left out, since ids that were seen are tried again, and so is the document's password, which is Ana's: everything
after one of these would only be told that nobody is here.
"""


def made_up_requests(house: House, folder: Path, examples: int) -> None:
    """Send them as Ana, whose cookie they carry; `examples` bounds how many there are for each route."""
    house.start()
    body = {"name": "Ana", "password": PASSWORD, "zone": ZONE, "code": None}
    token = httpx.post(f"{house.url}/api/people", json=body, trust_env=False).cookies["porchlight"]
    ran = subprocess.run(
        (
            Path(sys.executable).with_name("schemathesis"),
            "run",
            f"{house.url}/openapi.json",
            f"--header=Cookie: porchlight={token}",
            *(f"--exclude-path={path}" for path in SIGNING_OUT),
            f"--checks={','.join(CHECKS)}",
            f"--max-examples={examples}",
            f"--seed={SEED}",
            "--phases=examples,fuzzing",
            "--generation-database=none",
            "--no-color",
        ),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
    )
    print(ran.stdout[-1500:])
    assert ran.returncode == 0, ran.stdout
    assert "401 Unauthorized" not in ran.stdout
    assert "Traceback" not in house.said


@pytest.fixture
def house(house: House, empty: str) -> House:
    """On either engine: what one of them takes for a text the other may refuse."""
    house.settings["database_url"] = empty
    return house


def test_made_up_requests_are_answered_as_documented(house: House, tmp_path: Path) -> None:
    made_up_requests(house, tmp_path, examples=3)


@pytest.mark.long
def test_twenty_thousand_made_up_requests_are_answered_as_documented(house: House, tmp_path: Path) -> None:
    made_up_requests(house, tmp_path, examples=200)
