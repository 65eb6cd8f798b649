"""Push keys, devices' subscriptions, and messages on their way."""

import sqlalchemy as sa
from alembic import op

revision = "202611250900"
down_revision = "202611220910"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "push_key",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("public", sa.String(87), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_push_key"),
        sa.UniqueConstraint("public", name="uq_push_key_public"),
    )
    op.create_table(
        "subscription",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("session", sa.String(36), nullable=False),
        sa.Column("key", sa.String(36), nullable=False),
        sa.Column("endpoint_hash", sa.LargeBinary(), nullable=False),
        sa.Column("origin", sa.String(270), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.Column("strikes", sa.Integer(), nullable=False),
        sa.Column("struck_at", sa.BigInteger(), nullable=True),
        sa.Column("worn", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_subscription"),
        sa.UniqueConstraint("session", name="uq_subscription_session"),
        sa.UniqueConstraint("endpoint_hash", name="uq_subscription_endpoint_hash"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_subscription_owner", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["session"], ["session.id"], name="fk_subscription_session", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["key"], ["push_key.id"], name="fk_subscription_key"),
    )
    op.create_index("ix_subscription_owner", "subscription", ["owner"])
    op.create_table(
        "delivery",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("owner", sa.String(36), nullable=False),
        sa.Column("subscription", sa.String(36), nullable=False),
        sa.Column("matter", sa.String(50), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("put_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("try_at", sa.BigInteger(), nullable=True),
        sa.Column("leased_until", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("shown_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_delivery"),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name="fk_delivery_owner", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["subscription"], ["subscription.id"], name="fk_delivery_subscription", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_delivery_owner", "delivery", ["owner"])
    op.create_index("ix_delivery_try_at", "delivery", ["try_at"])
    op.create_index("uq_delivery_subscription_matter", "delivery", ["subscription", "matter"], unique=True)


def downgrade() -> None:
    op.drop_table("delivery")
    op.drop_table("subscription")
    op.drop_table("push_key")
