"""Postmagiq over HTTP: policy and shapes, no rules of its own."""

from warnings import filterwarnings

from pydantic import BaseModel

# A process uses few of the shapes that it declares, and FastAPI's own ones only for the contract:
# each is built when it is first used, which takes a tenth off the start.
BaseModel.model_config["defer_build"] = True
# FastAPI names every body, which means nothing to pydantic, and says so only where it builds.
filterwarnings("ignore", "The .alias. attribute with value .body. was provided")
