"""When the front end is built, and what is said when it cannot be."""

import os

import pytest

from tests.said import however_long
from tests.setup.clone import Clone

BUILD = "frontend.build()"
BUILDS = "mkdir -p dist-next; echo new > dist-next/index.html"
CI = "npm ci --no-audit --no-fund"
RUN = "npm run build -- --outDir dist-next --emptyOutDir"


@pytest.fixture
def sources(clone: Clone) -> Clone:
    """A clone with a small front end, and a stand-in for npm that installs and builds it."""
    clone.write("frontend/package.json", "{}")
    clone.write("frontend/package-lock.json", "{}")
    clone.write("frontend/src/pages/tonight.tsx", "")
    clone.write("frontend/src/pages/tonight.test.tsx", "")
    clone.program("npm", f"case $1 in ci) rm -rf node_modules; mkdir node_modules;; run) {BUILDS};; esac")
    return clone


@pytest.fixture
def built(sources: Clone) -> Clone:
    """The same after its first start."""
    sources.setting_up(BUILD)
    (sources.root / "calls").unlink()
    return sources


def later(clone: Clone, path: str, text: str = "") -> None:
    """Write a file a minute after now, so that no clock is too coarse to see it."""
    file = clone.write(path, text)
    minute = file.stat().st_mtime + 60
    os.utime(file, (minute, minute))


def test_the_first_start_installs_the_tools_and_builds(sources: Clone) -> None:
    seen = sources.setting_up(BUILD)
    assert (
        however_long(seen.stdout)
        == "Installing the front end's tools, as pinned … done\nBuilding the front end … done\n"
    )
    assert sources.calls() == [CI, RUN]
    assert (sources.root / "frontend/dist/index.html").read_text() == "new\n"


def test_a_fresh_build_is_left_alone(built: Clone) -> None:
    assert built.setting_up(BUILD).stdout == ""
    assert built.calls() == []


def test_an_edited_source_is_built_without_installing(built: Clone) -> None:
    later(built, "frontend/src/pages/tonight.tsx")
    built.setting_up(BUILD)
    assert built.calls() == [RUN]


def test_a_source_taken_away_is_a_change_too(built: Clone) -> None:
    (built.root / "frontend/src/pages/tonight.tsx").unlink()
    built.setting_up(BUILD)
    assert built.calls() == [RUN]


def test_an_edited_test_is_no_reason_to_build(built: Clone) -> None:
    later(built, "frontend/src/pages/tonight.test.tsx")
    built.setting_up(BUILD)
    assert built.calls() == []


def test_a_changed_lock_installs_and_builds(built: Clone) -> None:
    later(built, "frontend/package-lock.json", '{"changed": true}')
    built.setting_up(BUILD)
    assert built.calls() == [CI, RUN]


def test_ctrl_c_in_a_build_leaves_the_last_one_whole(built: Clone) -> None:
    later(built, "frontend/src/pages/tonight.tsx")
    built.program("npm", "mkdir -p dist-next; echo half > dist-next/index.html; sleep 20")
    seen = built.interrupted(BUILD, once=built.root / "frontend/dist-next/index.html")
    assert (seen.returncode, seen.stderr) == (130, "")
    assert (built.root / "frontend/dist/index.html").read_text() == "new\n"


def test_a_build_that_ended_midway_is_made_again(sources: Clone) -> None:
    sources.write("frontend/dist-next/index.html", "half")
    sources.setting_up(BUILD)
    assert (sources.root / "frontend/dist/index.html").read_text() == "new\n"


def test_npm_failing_shows_its_last_words_and_one_sentence(built: Clone) -> None:
    later(built, "frontend/src/pages/tonight.tsx")
    built.program("npm", "echo 'tonight.tsx:3: Unexpected token'; exit 7")
    seen = built.setting_up(BUILD)
    assert seen.returncode == 1
    words, sentence = seen.stderr.rstrip().rsplit("\n\n", 1)
    assert words == "tonight.tsx:3: Unexpected token"
    assert sentence.startswith("Building the front end failed (npm ended with 7).")


def test_npm_without_network_says_so(sources: Clone) -> None:
    sources.program("npm", "echo 'npm error code ENOTFOUND'; exit 1")
    seen = sources.setting_up(BUILD)
    assert seen.stderr.startswith("No network: Installing the front end's tools could not reach the package registry.")


def test_where_no_sources_lie_as_in_an_image_nothing_is_built(clone: Clone) -> None:
    assert clone.setting_up(BUILD).stdout == ""
