"""Records, their overwritten states, and what was removed."""

import sqlalchemy as sa
from alembic import op

revision = "202611220910"
down_revision = "202611220900"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "record",
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.String(10), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("change_id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("owner", "kind", "id", name="pk_record"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_record_owner", ondelete="CASCADE"),
        sa.CheckConstraint("length(sealed) > 28", name=op.f("ck_record_sealed")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_record_owner_version", "record", ["owner", "version"])
    op.create_index("ix_record_owner_day", "record", ["owner", "day"])
    op.create_table(
        "earlier",
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(10), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("change_id", sa.String(36), nullable=False),
        sa.Column("replaced_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "kind", "id", "version", name="pk_earlier"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_earlier_owner", ondelete="CASCADE"),
        sa.CheckConstraint("length(sealed) > 28", name=op.f("ck_earlier_sealed")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "tombstone",
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("change_ids", sa.String(), nullable=False),
        sa.Column("removed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "kind", "id", name="pk_tombstone"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_tombstone_owner", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_tombstone_owner_version", "tombstone", ["owner", "version"])


def downgrade() -> None:
    op.drop_table("tombstone")
    op.drop_table("earlier")
    op.drop_table("record")
