"""The hand-written SQL of writing and reading: every statement that a night's write or a sync runs."""

from app.database import Sql

COLUMNS = "kind, id, version, day, sealed, change_id"

LOCK = Sql("select counter, horizon from person where id = :owner for no key update")
"""Rows that name their owner are added meanwhile: a tick does that while it holds what this person may wait for."""
STANDS = Sql("select counter, horizon from person where id = :owner")
RAISE = Sql("update person set counter = :counter where id = :owner")

LOOK = (
    f"select {COLUMNS} from record where owner = :owner and kind = :kind and id in (:each)"
    " union all"
    " select kind, id, version, null, null, change_ids from tombstone"
    " where owner = :owner and kind = :kind and id in (:each)"
)
COUNT = Sql("select count(*) from record where owner = :owner and day = :day and kind = :kind")
PUT = Sql(
    f"insert into record (owner, {COLUMNS})"
    " values (:owner, :kind, :id, :version, :day, :sealed, :change_id)"
    " on conflict (owner, kind, id) do update set version = excluded.version,"
    " day = excluded.day, sealed = excluded.sealed, change_id = excluded.change_id"
)
KEEP = Sql(
    f"insert into earlier (owner, {COLUMNS}, replaced_at)"
    " values (:owner, :kind, :id, :version, :day, :sealed, :change_id, :at)"
)
APPLIED = Sql(
    "select version from earlier where owner = :owner and kind = :kind and id = :id and change_id = :change_id"
)
REMOVE = Sql("delete from record where owner = :owner and kind = :kind and id = :id")
FORGET = Sql(
    "delete from earlier where owner = :owner and kind = :kind and id = :id and version <= :upto returning change_id"
)
THROW = Sql("update earlier set replaced_at = :at where owner = :owner and kind = :kind and id = :id")
"""An edit's time in the trash begins when it gets there."""
UNEARTH = Sql("delete from tombstone where owner = :owner and kind = :kind and id = :id")
UPTO = Sql("select count(*) from record where owner = :owner and version <= :version")
BURY = Sql(
    "insert into tombstone (owner, kind, id, version, change_ids, removed_at)"
    " values (:owner, :kind, :id, :version, :change_id, :at)"
)

ONE = Sql("select version, day, sealed from record where owner = :owner and kind = :kind and id = :id")
SINCE = Sql(
    "select kind, id, version, day, sealed from record where owner = :owner and version > :cursor"
    " union all"
    " select kind, id, version, null, null from tombstone"
    " where owner = :owner and version > :cursor"
    " order by version limit :most"
)
BETWEEN = Sql(
    "select id, version, day, sealed from record"
    " where owner = :owner and kind = :kind and day >= :first and day <= :last"
    " and (day > :after_day or (day = :after_day and id > :after_id))"
    " order by day, id limit :most"
)
"""For kinds that belong to a night; `after_day` is '' for the first page."""
LISTED = Sql(
    "select id, version, day, sealed from record where owner = :owner and kind = :kind and id > :after"
    " order by id limit :most"
)
"""For kinds that belong to none, in the order of the table's key; `after` is '' for the first page."""
NIGHTS = Sql(
    "select kind, id, version, day, sealed from record where owner = :owner and day >= :first and day <= :last"
)
OF_NIGHT = "select owner, kind, id, sealed from record where day = :day and owner in (:each)"
ALL_OF = Sql("select id, sealed from record where owner = :owner and kind = :kind order by version desc")
