"""The front door itself, with everything installed."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.request import urlopen

import pytest

from app.setup.places import ROOT
from app.setup.port import listen

# What `python3 -m app` does once the front end is built, which the steps beside these tests do for themselves.
SERVE = """
import sys
from app.serving import serve
from app.settings import Settings
from app.setup.ending import ends
sys.exit(ends(lambda: serve(Settings(), demo=False)))
"""
DEMO = SERVE.replace("False", "True")


def porchlight(*words: str, said: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run this Python in this very place, with `settings` in the environment."""
    return subprocess.run(
        (sys.executable, *words), cwd=ROOT, env=os.environ | settings, input=said,
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_a_wrong_setting_is_named_without_its_value() -> None:
    seen = porchlight("-m", "app", "migrate", PORCHLIGHT_PORT="a-secret")
    assert seen.returncode == 1
    assert seen.stderr.startswith("PORCHLIGHT_PORT will not do: ")
    assert "a-secret" not in seen.stderr
    assert seen.stderr.count("\n") == 1


def test_a_data_folder_that_cannot_be_made_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    seen = porchlight("-m", "app", "migrate", PORCHLIGHT_DATA=str(tmp_path / "file" / "data"))
    assert seen.returncode == 1
    assert f"The data folder {tmp_path}/file/data cannot be made" in seen.stderr
    assert seen.stderr.count("\n") == 1


def test_a_database_newer_than_the_program_is_left_as_it_is(tmp_path: Path) -> None:
    assert porchlight("-m", "app", "migrate", PORCHLIGHT_DATA=str(tmp_path)).returncode == 0
    with closing(sqlite3.connect(tmp_path / "porchlight.db")) as db:
        db.execute("update alembic_version set version_num = '2999-01-01-0000'")
        db.commit()
    seen = porchlight("-m", "app", "migrate", PORCHLIGHT_DATA=str(tmp_path))
    assert seen.returncode == 1
    assert seen.stderr.startswith("The database was written by a newer Porchlight than this one.")
    assert seen.stderr.count("\n") == 1


def test_a_person_is_added_with_a_password_that_no_list_of_programs_shows(tmp_path: Path) -> None:
    add = ("-m", "app", "person", "add", "Ana")
    seen = porchlight(*add, said="a long and quiet password\n", PORCHLIGHT_DATA=str(tmp_path))
    assert (seen.returncode, seen.stderr) == (0, "")
    assert "Ana can sign in" in seen.stdout


def test_a_taken_port_is_a_sentence(tmp_path: Path) -> None:
    with listen("127.0.0.1", 0) as taken:
        port = str(taken.getsockname()[1])
        seen = porchlight("-c", SERVE, PORCHLIGHT_DATA=str(tmp_path), PORCHLIGHT_PORT=port)
    assert seen.returncode == 1
    assert seen.stderr.startswith(f"Port {port} is taken")
    assert seen.stderr.count("\n") == 1


@pytest.mark.parametrize("words", [("-c", SERVE), ("-m", "app", "tick")], ids=["serve", "tick"])
def test_a_house_for_phones_neither_opens_nor_knocks_without_somebody_to_write_to(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    settings = {"PORCHLIGHT_DATA": str(tmp_path / "data"), "PORCHLIGHT_ORIGIN": "https://porch.example.org"}
    seen = porchlight(*words, **settings)
    assert seen.returncode == 1
    assert "Set PORCHLIGHT_PUSH_CONTACT to an address of yours" in seen.stderr
    assert (seen.stdout, seen.stderr.count("\n")) == ("", 1)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "others_reach",
    [
        {"PORCHLIGHT_HOST": "0.0.0.0"},
        {"PORCHLIGHT_HOST": "0.0.0.0", "PORCHLIGHT_ORIGIN": "http://localhost:8001"},
        {"PORCHLIGHT_ORIGIN": "https://porch.example.org", "PORCHLIGHT_PUSH_CONTACT": "mailto:ana@porch.net"},
    ],
    ids=["everywhere", "everywhere under a name of this computer's", "behind a proxy"],
)
def test_made_up_people_whose_password_is_public_are_not_let_out(tmp_path: Path, others_reach: dict[str, str]) -> None:
    with listen("127.0.0.1", 0) as free:
        port = str(free.getsockname()[1])
    settings = {"PORCHLIGHT_DATA": str(tmp_path / "data"), "PORCHLIGHT_PORT": port, **others_reach}
    seen = porchlight("-c", DEMO, **settings)
    assert seen.returncode == 1
    assert seen.stderr.startswith("The password of Ana and Ben is public, so --demo is for this computer alone.")
    assert (seen.stdout, seen.stderr.count("\n")) == ("", 1)
    assert not (tmp_path / "data").exists()


def test_serving_ends_its_words_with_the_address_and_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    with listen("127.0.0.1", 0) as free:
        port = str(free.getsockname()[1])
    settings = {"PORCHLIGHT_DATA": str(tmp_path), "PORCHLIGHT_PORT": port}
    with subprocess.Popen(
        (sys.executable, "-c", SERVE), cwd=ROOT, env=os.environ | settings, text=True, start_new_session=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as serving:  # fmt: skip
        assert serving.stdout is not None
        while (line := serving.stdout.readline()) and f"http://127.0.0.1:{port}" not in line:
            pass
        assert line.startswith("Porchlight is open at ")
        with urlopen(f"http://127.0.0.1:{port}/healthz", timeout=20) as answer:
            assert answer.status == 200
        os.killpg(serving.pid, signal.SIGINT)
        _, complained = serving.communicate(timeout=20)
    assert (serving.returncode, complained) == (130, "")
