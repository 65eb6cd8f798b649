"""Devices agree: one request uploads what is new here and downloads what is new there."""
