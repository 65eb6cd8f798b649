"""Web Push: which devices may be reached and where, and the one request that leaves the house."""
