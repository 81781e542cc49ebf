"""Workflow definitions and their durable runs."""
