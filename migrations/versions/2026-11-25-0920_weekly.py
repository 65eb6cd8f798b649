"""Whether once a week the evening is for the check-in."""

import sqlalchemy as sa
from alembic import op

revision = "202611250920"
down_revision = "202611250910"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("reminder", sa.Column("weekly", sa.Boolean(), nullable=False, server_default=sa.true()))


def downgrade() -> None:
    op.drop_column("reminder", "weekly")
