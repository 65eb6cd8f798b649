"""Everything that a database holds, as one long string of bytes."""

from sqlalchemy import MetaData, select

from app.database.alone import engine
from tests.databases import file_of


def everything(address: str) -> bytes:
    """Every value of every row; of SQLite's also the file itself and its log, with what was deleted in them."""
    found = bytearray()
    with engine(address) as made, made.connect() as c:
        tables = MetaData()
        tables.reflect(c)
        for table in tables.sorted_tables:
            for row in c.execute(select(table)):
                found += b"\n".join(value if isinstance(value, bytes) else str(value).encode() for value in row)
    if address.startswith("sqlite"):
        file = file_of(address)
        for each in file.parent.glob(f"{file.name}*"):
            found += each.read_bytes()
    return bytes(found)
