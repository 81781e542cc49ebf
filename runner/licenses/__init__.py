"""Licences: who may use what, on how many machines, signed so that it holds without a network."""
