"""The `postmagiq` command: an API client, and what is done on the server's own machine.

Modules here import nothing heavy at the top, so that help and completion answer at once.
"""
