"""The browsers of the journeys: found, asked of Debian, or named with the one command that brings them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.setup.places import ROOT

ASKED = '#!/bin/sh\necho "$@" >> asked\n'
"""Debian's installer on a machine without a network: it notes what it was asked for, and nothing comes of it."""


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A home on a machine without any browser."""
    (tmp_path / "bin").mkdir()
    installer = tmp_path / "bin/apt-get"
    installer.write_text(ASKED)
    installer.chmod(0o755)
    return tmp_path


def looked_for(name: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": f"{home / 'bin'}", "HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = (sys.executable, "-m", f"tests.steps.{name}")
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=False, timeout=60)


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("chromium", ".venv/bin/playwright install --with-deps chromium"),
        ("firefox", "sudo apt-get install firefox-esr"),
    ],
)
def test_one_that_is_missing_is_named_with_what_brings_it(bare: Path, name: str, way: str) -> None:
    seen = looked_for(name, bare)
    named = (
        seen.returncode == 1 and f"Install it and start again: {way}" in seen.stderr and seen.stderr.count("\n") == 1
    )
    assert named or seen.stdout.startswith("/Applications/")  # where every home of a Mac finds one
    if os.geteuid() == 0 and Path("/etc/debian_version").exists():
        assert f"install -q -y --no-install-recommends {name}" in (bare / "asked").read_text()


def test_where_playwright_puts_one_without_being_root_it_is_found(bare: Path) -> None:
    """Playwright asks for the password itself where it needs one; run by sudo, it fills somebody else's home."""
    chrome = bare / ".cache/ms-playwright/chromium-1200/chrome-linux64/chrome"
    chrome.parent.mkdir(parents=True)
    chrome.touch()
    seen = looked_for("chromium", bare)
    assert (seen.returncode, seen.stdout) == (0, f"{chrome}\n{chrome}\n")  # the whole one serves as its own shell


def test_beside_a_whole_chromium_its_shell_is_found(bare: Path) -> None:
    cache = bare / ".cache/ms-playwright"
    chrome = cache / "chromium-1200/chrome-linux64/chrome"
    shell = cache / "chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell"
    for each in (chrome, shell):
        each.parent.mkdir(parents=True)
        each.touch()
    assert looked_for("chromium", bare).stdout == f"{chrome}\n{shell}\n"
