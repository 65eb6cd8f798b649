"""The walk through the API by hand (`docs/api.md`): a server is given every command of it, and answers what it says."""

import json
import re
import subprocess
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from app.journal.kinds import KINDS
from app.settings import ROOT
from tests.databases import Databases
from tests.running import House

WALK = (ROOT / "docs/api.md").read_text()
README = (ROOT / "README.md").read_text()
HERE = "http://localhost:8000"
BLOCKS = re.findall(r"```sh\n(.+?)```(?:\n\n```json\n(.+?)```)?", WALK, re.DOTALL)
"""The commands, and the answers that stand below them, one a line."""
END = "--- the next block ---"


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def house(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    databases: Databases = request.getfixturevalue(request.param)
    address = databases.blank()
    made = House(tmp_path_factory.mktemp("walk") / "data", database_url=address)
    made.start()
    yield made
    made.stop()
    databases.drop(address)


@pytest.fixture(scope="module")
def answers(house: House, tmp_path_factory: pytest.TempPathFactory) -> list[list[Any]]:
    """What each block was answered, in one shell from the first to the last; a command that fails ends it."""
    script = f"\necho '{END}'\n".join(commands for commands, _ in BLOCKS).replace(HERE, house.url)
    ran = _shell(script, tmp_path_factory.mktemp("shell"))
    assert ran.returncode == 0, ran.stdout[-800:] + ran.stderr
    return [[json.loads(line) for line in block.splitlines() if line] for block in ran.stdout.split(END)]


def test_every_command_is_taken_and_answers_what_stands_below_it(answers: list[list[Any]]) -> None:
    assert len(answers) == len(BLOCKS)
    for (commands, told), said in zip(BLOCKS, answers, strict=True):
        for expected, answer in zip_longest(map(json.loads, told.splitlines()), said):
            assert _is(expected, answer), f"{commands}\nsays {expected}\nand was {answer}"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.plural)
def test_every_kind_is_written_read_listed_and_removed(kind: Any) -> None:
    commands = "\n".join(commands for commands, _ in BLOCKS)
    one = rf"porch \$at/{kind.plural}/\S+"
    assert re.search(rf"^{one} -X PUT -d ", commands, re.MULTILINE)
    assert re.search(rf"^{one}$", commands, re.MULTILINE)
    assert (
        re.search(rf"^porch \S*\$at/{kind.plural}(?:\?\S+)?$", commands, re.MULTILINE) or kind.plural == "preferences"
    )
    assert re.search(rf"^porch \$at/{kind.plural}/.+ -X DELETE$", commands, re.MULTILINE)


def test_what_was_removed_is_gone(answers: list[list[Any]], house: House) -> None:
    assert answers
    removed = answers[-2]
    assert removed == [{"items": [], "next": None}, {"items": []}]


def test_the_readmes_own_few_commands_are_taken_too(tmp_path: Path) -> None:
    section = README.partition("## The API, by hand")[2].partition("\n## ")[0]
    commands = [line.strip() for line in section.splitlines() if line.startswith("    ")]
    house = House(tmp_path / "data")
    house.start()
    script = "\n".join(["shopt -s expand_aliases", *(f"{command}; echo" for command in commands)])
    ran = _shell(script.replace("localhost:8000", house.url), tmp_path)
    house.stop()
    said = [json.loads(line) for line in ran.stdout.splitlines() if line]
    assert len(said) == len(commands) - 1
    assert [answer["code"] for answer in said if "code" in answer] == []


def test_the_readme_leads_there() -> None:
    assert "(docs/api.md)" in README


def _shell(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = ("bash", "-euo", "pipefail")
    return subprocess.run(command, input=script, cwd=folder, capture_output=True, text=True, check=False, timeout=120)


def _is(told: Any, said: Any) -> bool:
    """Whether it is what was told; "…" is anything."""
    if told == "…":
        return said is not None
    if isinstance(told, dict) and isinstance(said, dict):
        return told.keys() == said.keys() and all(_is(told[name], said[name]) for name in told)
    if isinstance(told, list) and isinstance(said, list):
        return len(told) == len(said) and all(map(_is, told, said))
    return bool(told == said and type(told) is type(said))
