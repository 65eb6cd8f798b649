"""One transaction of a program that is no server."""

import pytest

from app.database.alone import transaction
from tests.database.numbers import NotToday, everything, insert, insert_and_fail


def test_all_of_it_is_kept(address: str) -> None:
    with transaction(address) as c:
        insert(c, 1)
        insert(c, 2)
    with transaction(address) as c:
        assert everything(c) == [1, 2]


def test_or_nothing_of_it(address: str) -> None:
    with pytest.raises(NotToday), transaction(address) as c:
        insert_and_fail(c, 1)
    with transaction(address) as c:
        assert everything(c) == []
