"""What the benches are filled with is what the server takes; the benches themselves are run by hand."""

from datetime import date

from app.journal.kinds import BY_NAME
from bench import notebook


def test_ten_years_of_the_bench_have_something_of_every_kind() -> None:
    made = notebook.entries(date(2026, 11, 26))
    assert len(made) == notebook.ENTRIES
    assert {entry["kind"] for entry in made} == BY_NAME.keys() - {"preference"}
