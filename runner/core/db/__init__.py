"""Databases: engines, the unit of work, both tenancy layers, repositories."""
