"""Stages, requests and recorded decisions on posts."""
