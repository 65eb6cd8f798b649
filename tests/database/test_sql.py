"""One text for both databases."""

from app.database.alone import transaction
from app.database.sql import Sql, listed, spelled

INSERT = Sql("insert into number values (:value)")
WITHIN = "select value from number where value in (:each) and value >= :least order by value"


def test_a_statement_runs_on_both(address: str) -> None:
    with transaction(address) as c:
        INSERT.each(c, [{"value": value} for value in (1, 2, 3)])
        INSERT.run(c, value=4)
        assert Sql("select value from number where value > :least order by value").all(c, least=2) == [(3,), (4,)]
        assert Sql("select value from number where value = :value for update").one(c, value=3) == (3,)
        assert Sql("select value from number for no key update skip locked").one(c) == (1,)
        assert Sql("select value from number where value = :value").one(c, value=9) is None


def test_a_list_is_spelled_out_to_its_length(address: str) -> None:
    with transaction(address) as c:
        INSERT.each(c, [{"value": value} for value in range(10)])
        values = [1, 3, 5, 12]
        assert listed(WITHIN, len(values)).all(c, least=2, **spelled(values)) == [(3,), (5,)]


def test_a_list_of_one_length_is_spelled_once() -> None:
    assert listed(WITHIN, 3) is listed(WITHIN, 3)
