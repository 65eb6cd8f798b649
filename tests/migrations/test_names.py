"""Every constraint has the name that the program knows it by, so that a later migration can find it."""

from sqlalchemy import inspect
from sqlalchemy.schema import CheckConstraint, UniqueConstraint

from app.database.alone import engine
from app.ops.tables import TABLES


def test_constraints_and_indexes_are_named_as_in_the_program(empty: str) -> None:
    with engine(empty) as made:
        there = inspect(made)
        for table in TABLES:
            assert there.get_pk_constraint(table.name)["name"] == table.primary_key.name
            for found, kind in (
                (there.get_check_constraints(table.name), CheckConstraint),
                (there.get_unique_constraints(table.name), UniqueConstraint),
            ):
                known = {constraint.name for constraint in table.constraints if isinstance(constraint, kind)}
                assert {each["name"] for each in found} == known
            assert {key["name"] for key in there.get_foreign_keys(table.name)} == {
                constraint.name for constraint in table.foreign_key_constraints
            }
            plain = {each["name"] for each in there.get_indexes(table.name) if not each.get("duplicates_constraint")}
            assert plain == {index.name for index in table.indexes}
