"""Postmagiq over HTTP: policy and shapes, no rules of its own."""
