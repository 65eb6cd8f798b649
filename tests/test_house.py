"""The house's own rules, where a lint cannot hold them."""

import ast
import re
from pathlib import Path

from app.journal.kinds import KINDS
from app.settings import ROOT

APP = sorted((ROOT / "app").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
PYTHON = [*APP, *TESTS, *sorted((ROOT / "bench").rglob("*.py")), *sorted((ROOT / "migrations").rglob("*.py"))]
FRONT = [file for ending in ("*.ts", "*.tsx", "*.css") for file in sorted((ROOT / "frontend/src").rglob(ending))]
ROUTES = sorted((ROOT / "app").glob("*/*routes.py"))

LONGEST = 200
"""Lines. When a file grows longer it has two names; find the second."""
MEDIAN = 50
"""Half of the app's files are shorter."""
FORBIDDEN = {"service", "manager", "helper", "handler", "util", "utils", "common", "base", "info", "process"}
"""Words that could name anything."""
CATCHES = {
    "errors.py": "the handler",
    "sync/upload.py": "a refusal never takes its neighbours along",
    "database/postgres.py": "a server that is away is a reason to come again",
    "database/file.py": "the first of two programs is refused at once",
    "database/sqlite.py": "the writer's loop hands every failure to whoever waits for it",
    "accounts/passwords.py": "argon2 says no by raising",
    "accounts/keyring.py": "so do AES-GCM and base64",
    "journal/kinds/day.py": "and a calendar",
    "push/encryption.py": "and a curve",
    "push/endpoint.py": "and an address",
    "push/outcome.py": "and a date",
    "push/gate.py": "what is refused is told to the operator",
    "push/pinned.py": "a name has several addresses, and errors httpcore's names",
    "push/sending.py": "what the far end does is an outcome",
    "settings.py": "and an address",
    "journal/reading.py": "a damaged record says no by raising",
    "reminders/handing.py": "so does a damaged key",
    "reminders/due.py": "a zone that a newer database of them took away",
    "reminders/taking.py": "and a damaged message",
    "reminders/dispatch.py": "the loop goes on, whatever happened once, and what was taken back says so by raising",
    "reminders/knocker.py": "a task that was told to end says so by raising",
    "ops/opening.py": "the command line",
    "ops/contact.py": "an address says no by raising",
    "ops/commands.py": "the command line",
    "__main__.py": "the command line",
}
"""Where `except` may have a home, and why; `app/setup` is outside of the house."""
MADE_UP = {"app/ops/seeding.py", "app/ops/evenings.py", "app/ops/compass.py"}
"""Evenings of every kind."""
EXAMPLES = {"app/journal/routes.py: noticing", "app/sync/change.py: noticing", "app/trends/routes.py: noticing"}
"""What the OpenAPI document shows."""

ALSO = {("reminders", "night")}
"""A room's own word: there a night is a page of the notebook, whatever is written on it."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def walk(file: Path) -> list[ast.AST]:
    return [*ast.walk(ast.parse(file.read_text()))]


def length(file: Path) -> int:
    return len(file.read_text().splitlines())


def test_no_file_is_long_and_most_are_short() -> None:
    handwritten = [file for file in (*PYTHON, *FRONT) if named(file) != "frontend/src/api/types.ts"]
    assert {named(file): length(file) for file in handwritten if length(file) > LONGEST} == {}
    assert sorted(map(length, APP))[len(APP) // 2] <= MEDIAN


def test_every_file_opens_with_a_sentence() -> None:
    silent = [file for file in PYTHON if not ast.get_docstring(ast.parse(file.read_text()))]
    told = [file for file in FRONT if file.suffix != ".css" and ".test." not in file.name]
    silent += [file for file in told if not file.read_text().lstrip().startswith(("//", "/*"))]
    assert [named(file) for file in silent] == []


def test_no_file_is_named_for_anything() -> None:
    files = [*PYTHON, *FRONT]
    assert [named(file) for file in files if FORBIDDEN & {*re.split(r"[^a-z]+", named(file).lower())}] == []


def test_nothing_in_the_app_is_named_for_a_layer() -> None:
    names = {node.name for file in APP for node in walk(file) if isinstance(node, (ast.ClassDef, *FUNCTIONS))}
    layers = {name for name in names if FORBIDDEN & {*re.findall(r"[a-z]+", name.lower())}}
    assert layers <= {"process_bind_param", "process_result_value", "get_extra_info"}  # SQLAlchemy's words, httpcore's


def test_only_the_database_commits() -> None:
    committing = re.compile(r"\.(commit|rollback)\(|[\"'](commit|rollback)[\"']")
    outside = [file for file in APP if file.parent.name != "database"]
    assert [named(file) for file in outside if committing.search(file.read_text())] == []


def test_except_stays_at_home() -> None:
    inside = [file for file in APP if "setup" not in file.parts]
    catching = [file for file in inside if any(isinstance(node, ast.ExceptHandler) for node in walk(file))]
    assert {file.relative_to(ROOT / "app").as_posix() for file in catching} <= {*CATCHES}


def test_the_routes_are_a_page_a_room_that_never_catch() -> None:
    rooms = {"accounts", "journal", "sync", "trends", "push", "reminders", "takeout", "ops"}
    assert {file.parent.name for file in ROUTES} == rooms
    assert [named(file) for file in ROUTES if any(isinstance(node, ast.Try) for node in walk(file))] == []


def test_a_route_runs_one_verb() -> None:
    """Or either of two, as a sync does; signing up, in, and erasing are two short transactions around the hash."""
    ran = {
        node.name: len(re.findall(r"\bdb\.(?:write|read|peek)\(", ast.unparse(node)))
        for file in ROUTES
        for node in walk(file)
        if isinstance(node, ast.AsyncFunctionDef)
    }
    assert {name for name, verbs in ran.items() if verbs > 1} <= {"sign_up", "sign_in", "erase", "sync"}


def test_plurals_are_each_kinds_own() -> None:
    assert len({kind.plural for kind in KINDS} | {kind.kind for kind in KINDS}) == 2 * len(KINDS)


def test_nobody_but_the_kinds_themselves_names_a_kind() -> None:
    names = {kind.kind for kind in KINDS}
    outside = [file for file in APP if "kinds" not in file.parts and named(file) not in MADE_UP]
    constants = [(file, node) for file in outside for node in walk(file) if isinstance(node, ast.Constant)]
    said = {(named(file), node.value) for file, node in constants if node.value in names}
    assert {f"{file}: {name}" for file, name in said if (file.split("/")[1], name) not in ALSO} == EXAMPLES


def test_a_test_is_a_sentence() -> None:
    names = [node.name for file in TESTS for node in walk(file) if isinstance(node, FUNCTIONS)]
    assert [name for name in names if name.startswith("test_") and name.count("_") < 3] == []


def test_nothing_of_our_own_is_patched_but_the_clock() -> None:
    patching = re.compile(r"monkeypatch\.setattr|unittest\.mock|mocker\b")
    here = Path(__file__)
    assert [named(file) for file in TESTS if file != here and patching.search(file.read_text())] == [
        "tests/conftest.py"
    ]


def test_journeys_find_their_houses_in_one_place() -> None:
    """Which is what brings every one of them to PostgreSQL."""
    made = [file for file in TESTS if file.parent.name == "browser" and re.search(r"\bHouse\(", file.read_text())]
    assert [named(file) for file in made] == ["tests/browser/houses.py"]


def test_nothing_is_left_for_later() -> None:
    later = re.compile(
        r"\bTO" + r"DO\b|\bFIX" + r"ME\b|\bXXX\b|\b(?:pytest|mark)\.(?:skip|xfail)|\b(?:it|test)\.(?:skip|only|todo)\b"
    )
    assert [named(file) for file in (*PYTHON, *FRONT) if later.search(file.read_text())] == []


def test_a_class_of_a_page_belongs_to_one_room() -> None:
    """A page's sheet stays when its page has gone: rooms that shared a name would dress each other."""
    source = ROOT / "frontend/src"
    rooms: dict[str, set[str]] = {}
    for sheet in sorted([*(source / "pages").rglob("*.css"), *(source / "charts").rglob("*.css")]):
        room = sheet.relative_to(source).parts[1 if sheet.is_relative_to(source / "pages") else 0]
        rules = re.sub(r"/\*.*?\*/", "", sheet.read_text(), flags=re.DOTALL)
        for selectors in re.findall(r"([^{};]+)\{", rules):
            for first in re.findall(r"(?:^|,)\s*\.([\w-]+)", re.sub(r"\([^()]*\)", "", selectors)):
                rooms.setdefault(first, set()).add(room)
    assert {name: of for name, of in rooms.items() if len(of) > 1} == {}
