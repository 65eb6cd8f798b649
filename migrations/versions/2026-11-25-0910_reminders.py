"""When to knock, every call that was due, and calendar feeds."""

import sqlalchemy as sa
from alembic import op

revision = "202611250910"
down_revision = "202611250900"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "reminder",
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("wall_time", sa.String(5), nullable=False),
        sa.Column("weekdays", sa.String(7), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("zone_follows", sa.Boolean(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("paused_until", sa.String(10), nullable=True),
        sa.Column("second_after", sa.Integer(), nullable=True),
        sa.Column("quiet_from", sa.String(5), nullable=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("night_ends", sa.String(5), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("next_night", sa.String(10), nullable=True),
        sa.Column("last_at", sa.BigInteger(), nullable=True),
        sa.Column("last_night", sa.String(10), nullable=True),
        sa.Column("tz", sa.String(20), nullable=False),
        sa.PrimaryKeyConstraint("owner", name="pk_reminder"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_reminder_owner", ondelete="CASCADE"),
    )
    op.create_index("ix_reminder_next_at", "reminder", ["next_at"])
    op.create_table(
        "occurrence",
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("call", sa.String(10), nullable=False),
        sa.Column("night", sa.String(10), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("try_at", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("reached_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("owner", "call", "night", name="pk_occurrence"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_occurrence_owner", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_occurrence_try_at", "occurrence", ["try_at"])
    op.create_table(
        "feed",
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("owner", name="pk_feed"),
        sa.UniqueConstraint("token_hash", name="uq_feed_token_hash"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_feed_owner", ondelete="CASCADE"),
    )


def downgrade() -> None:
    op.drop_table("feed")
    op.drop_table("occurrence")
    op.drop_table("reminder")
