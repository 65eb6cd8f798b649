"""What somebody with the wrong Python sees."""

import pytest

from tests.setup.clone import Clone

AS = "import runpy, sys; sys.version_info = {}; runpy.run_module('app', run_name='__main__')"


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 99)])
def test_an_old_python_is_told_what_to_install_in_one_line(clone: Clone, version: tuple[int, int, int]) -> None:
    seen = clone.python("-c", AS.format(version))
    assert seen.returncode == 1
    assert seen.stderr.count("\n") == 1
    assert "needs Python 3.11 or newer, and this is " + ".".join(map(str, version)) in seen.stderr


def test_set_up_imports_nothing_but_the_standard_library(clone: Clone) -> None:
    modules = sorted(file.stem for file in (clone.root / "app/setup").glob("*.py") if file.stem != "__init__")
    everything = f"import sys; sys.path.insert(0, '.'); from app.setup import {', '.join(modules)}"
    seen = clone.python("-I", "-S", "-c", everything)
    assert (seen.returncode, seen.stderr) == (0, "")
