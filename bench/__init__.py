"""What is measured: each program here prints a table whose figures are ratios to something that ran beside it."""
