"""Licences over HTTP: for whoever sells them, and for whoever has a key."""

from api.v1.licenses import activations, by_key, files, installed, licenses, templates

ROUTERS = (
    installed.router,
    by_key.router,
    files.router,
    licenses.router,
    activations.router,
    templates.router,
)
