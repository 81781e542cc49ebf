"""What forbids keeping, showing or removing a file."""

from runner.core.errors import Conflict, Invalid, Unsupported


class UnsupportedFile(Unsupported):
    message = "Files of that kind are not taken. Taken are {taken}."


class EmptyFile(Invalid):
    code = "empty_file"
    message = "There is nothing in that file."


class FileInUse(Conflict):
    code = "in_use"
    message = "Something still shows this file; take it off there first."


class AddressFixed(Invalid):
    code = "address_fixed"
    message = "A file has no address, and is the kind it is; attach another one instead."


class NoImage(Invalid):
    code = "no_image"
    message = "Only an image has a text that describes it."


class TooManyAttachments(Invalid):
    code = "too_many_attachments"
    message = "{what} has room for {limit} attachments; remove some first."


class IncompleteOrder(Invalid):
    code = "incomplete_order"
    message = "Send every attachment exactly once, in the new order."
