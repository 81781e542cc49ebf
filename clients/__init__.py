"""Clients of the API, generated from openapi.yaml and built as packages."""
