"""Rules of the house that no other tool knows. The stair itself is import-linter's, the banned names are ruff's."""

import ast
import re
from pathlib import Path

import pytest

from app.journal.kinds import KINDS
from app.settings import ROOT

SOURCES = sorted((ROOT / "app").rglob("*.py"))
PAGES = sorted(
    file
    for ending in ("*.ts", "*.tsx")
    for file in (ROOT / "frontend" / "src").rglob(ending)
    if file.name != "types.ts" and ".test." not in file.name
)
LONGEST = 200
"""Lines. A file that grows longer has two names; find the second."""
EMPTY_NAMES = re.compile(r"(^|[_/-])(service|manager|helper|handler|utils?|common|base|info|process|misc)s?([_.]|/|$)")

CATCHING = {
    "app/database/sqlite.py": "the writer's loop outlives any verb",
    "app/errors.py": "the one voice",
    "app/sync/upload.py": "one refusal is one change's verdict",
}
"""Where the server catches what is raised, beside the translations below."""
TRANSLATING = {
    "app/accounts/keyring.py": "a key that does not open, in our words",
    "app/accounts/passwords.py": "a password that does not match is an answer",
    "app/journal/kinds/day.py": "a date that is none is a refusal",
    "app/settings.py": "a host that is a name and no address",
}
"""Where a library's exception becomes a value or a refusal on the spot: it has no other way to say it."""
COMMAND_LINE = ("app/__main__.py", "app/ops/opening.py", "app/ops/commands.py", "app/setup/")
"""Where a failure becomes a sentence for whoever started it."""


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text())


@pytest.mark.parametrize("file", [*SOURCES, *PAGES], ids=named)
def test_a_file_is_short_and_opens_with_what_it_is_for(file: Path) -> None:
    text = file.read_text()
    assert len(text.splitlines()) <= LONGEST
    if file.suffix == ".py":
        assert ast.get_docstring(parsed(file)), "a module opens with a sentence"
    elif not file.name.endswith(".d.ts"):
        assert text.startswith(("//", "/*")), "a module opens with a sentence"


@pytest.mark.parametrize("file", [*SOURCES, *PAGES], ids=named)
def test_a_file_is_named_for_what_it_does(file: Path) -> None:
    assert not EMPTY_NAMES.search(named(file))


def test_exceptions_are_caught_in_their_homes_only() -> None:
    catching = {
        named(file) for file in SOURCES if any(isinstance(node, ast.ExceptHandler) for node in ast.walk(parsed(file)))
    }
    elsewhere = {name for name in catching if not name.startswith(COMMAND_LINE)}
    assert elsewhere - CATCHING.keys() - TRANSLATING.keys() == set()


def test_routes_never_catch() -> None:
    routes = [file for file in SOURCES if file.name == "routes.py"]
    assert len(routes) == 5
    for file in routes:
        assert not any(isinstance(node, ast.Try) for node in ast.walk(parsed(file))), named(file)


def test_only_the_database_commits() -> None:
    committing = {
        named(file)
        for file in SOURCES
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Attribute) and node.attr == "commit"
    }
    assert not {name for name in committing if not name.startswith("app/database/")}


def test_nobody_but_the_kinds_names_a_kind() -> None:
    names = {kind.kind for kind in KINDS}
    # The made-up evenings are a person's doing, and a person knows what they write.
    free = ("app/journal/kinds/", "app/ops/seeding.py", "app/ops/evenings.py")
    naming = {
        named(file)
        for file in SOURCES
        if not named(file).startswith(free)
        for node in ast.walk(parsed(file))
        if isinstance(node, ast.Constant) and node.value in names
    }
    examples = {"app/sync/change.py", "app/journal/routes.py", "app/trends/routes.py"}
    assert naming <= examples, "an example may name one, code may not"


def test_kinds_differ_in_name_and_address() -> None:
    assert len({kind.kind for kind in KINDS}) == len({kind.plural for kind in KINDS}) == len(KINDS)
