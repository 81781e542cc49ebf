"""`/api/v1/docs`: the API reference, written from the contract by the server itself."""

from api.pages.reference.page import router

__all__ = ["router"]
