"""How .venv comes to hold what the locks say, and what is said when it cannot."""

import sys
import sysconfig
from pathlib import Path

import pytest

from tests.said import however_long
from tests.setup.clone import AT_THE_DOOR, NOBODY_THERE, Clone

INSTALL = "packages.install()"
SYNC = "uv pip sync -q --python {}/.venv/bin/python --require-hashes --compile-bytecode"


@pytest.fixture
def settled(clone: Clone) -> Clone:
    """A clone whose set-up was finished, and where a stand-in for uv answers."""
    clone.program("uv", "")
    (clone.root / ".venv/bin/python").symlink_to(sys.executable)
    clone.setting_up("installed.record([places.RUNTIME, places.BUILD])")
    return clone


def synced(clone: Clone, lock: str) -> list[str]:
    """The one call of uv that brings `lock`."""
    return [f"{SYNC.format(clone.root)} {clone.root}/{lock} {clone.root}/requirements-build.lock"]


def test_a_fresh_clone_without_network_says_what_to_do(clone: Clone) -> None:
    seen = clone.setting_up(INSTALL, PIP_INDEX_URL=NOBODY_THERE, PIP_NO_CACHE_DIR="1")
    assert seen.returncode == 1
    assert seen.stdout.startswith("Making .venv …")
    assert seen.stderr == (
        "No network: Installing uv and Node could not reach the package registry. "
        "Connect this machine to the internet and start again.\n"
    )


@pytest.fixture
def poorer(clone: Clone) -> str:
    """The lines of a Python as Debian has it before python3-venv is installed: no ensurepip."""
    library = clone.root / "library"
    library.mkdir()
    for module in Path(sysconfig.get_path("stdlib")).iterdir():
        if module.name not in {"ensurepip", "site-packages"}:
            (library / module.name).symlink_to(module)
    return f"import sys; sys.path[:] = ['.', '{library}', '{library}/lib-dynload']\n{AT_THE_DOOR.format(INSTALL)}"


def test_a_python_without_venv_is_told_what_to_install(clone: Clone, poorer: str) -> None:
    seen = clone.python("-I", "-S", "-c", poorer)
    assert seen.returncode == 1
    assert seen.stderr.startswith("This Python has no venv module. Install it (on Debian and Ubuntu: apt-get install")


def test_a_half_finished_set_up_is_found_and_done_again(clone: Clone, poorer: str) -> None:
    half = clone.write(".venv/bin/half", "")
    seen = clone.python("-I", "-S", "-c", poorer)
    assert seen.stdout == "An earlier set-up was not finished, or its Python is gone: starting over\n"
    assert not half.exists()


def test_a_start_with_nothing_to_do_calls_nothing_and_says_nothing(settled: Clone) -> None:
    seen = settled.setting_up(INSTALL)
    assert (seen.returncode, seen.stdout, settled.calls()) == (0, "", [])


def test_a_changed_lock_is_installed_once(settled: Clone) -> None:
    settled.write("requirements.lock", "one==2 \\\n    --hash=sha256:00\n")
    assert however_long(settled.setting_up(INSTALL).stdout) == "Installing 2 packages, as pinned … done\n"
    settled.setting_up(INSTALL)
    assert settled.calls() == synced(settled, "requirements.lock")


def test_what_the_tests_need_stays_when_the_program_starts(settled: Clone) -> None:
    settled.setting_up("packages.install(test=True)")
    settled.setting_up(INSTALL)
    assert settled.calls() == synced(settled, "requirements-test.lock")


def test_two_that_start_together_install_once(settled: Clone) -> None:
    settled.program("uv", "sleep 0.4")
    settled.write("requirements.lock", "one==2 \\\n")
    endings = settled.twice(INSTALL)
    assert [code for code, _ in endings] == [0, 0]
    waiting = "Another set-up is under way in this folder: waiting for it\n"
    assert sorted(however_long(said) for _, said in endings) == [waiting, "Installing 2 packages, as pinned … done\n"]
    assert settled.calls() == synced(settled, "requirements.lock")


def test_a_full_disk_is_named(settled: Clone) -> None:
    settled.program("uv", "echo 'error: failed to write: No space left on device (os error 28)'; exit 2")
    settled.write("requirements.lock", "one==2 \\\n")
    seen = settled.setting_up(INSTALL)
    assert seen.returncode == 1
    assert seen.stderr == "The disk is full: Installing packages stopped. Free about 1 GB and start again.\n"


def test_ctrl_c_ends_quietly_and_the_next_start_knows(settled: Clone) -> None:
    settled.program("uv", "sleep 20")
    settled.write("requirements.lock", "one==2 \\\n")
    seen = settled.interrupted(INSTALL, once=settled.root / "calls")
    assert (seen.returncode, seen.stderr) == (130, "")
    assert not (settled.root / ".venv/installed").exists()


def test_where_no_lock_lies_as_in_an_image_nothing_is_set_up(clone: Clone) -> None:
    for lock in clone.root.glob("*.lock"):
        lock.unlink()
    assert clone.setting_up(INSTALL).stdout == ""
    assert not (clone.root / ".venv").exists()
