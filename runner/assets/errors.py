"""What forbids keeping, showing or removing a file."""

from runner.core.errors import Conflict, Invalid, Unsupported


class UnsupportedFile(Unsupported):
    message = "Files of that kind are not taken. Taken are {taken}."


class EmptyFile(Invalid):
    code = "empty_file"
    message = "There is nothing in that file."


class StorageExhausted(Conflict):
    code = "storage_exhausted"
    message = "A workspace has room for {limit_bytes} bytes of files; remove some first."


class FileInUse(Conflict):
    code = "in_use"
    message = "Something still shows this file; take it off there first."
