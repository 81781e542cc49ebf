"""Channels and the ledger of what went out."""
