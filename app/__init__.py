"""Porchlight: a private notebook that retrains a mind to receive care that is already there."""
