"""Why source material cannot be used."""

from runner.core.errors import Invalid, TooLarge, Unsupported


class BinarySource(Unsupported):
    code = "binary_source"
    message = "This is not readable text; save it as UTF-8 text, Markdown or HTML and try again."


class UnknownSourceKind(Unsupported):
    code = "unknown_source_kind"
    message = "{found} cannot be read as source material; use .txt, .md, .mdx, .html or a feed."


class SourceTooLarge(TooLarge):
    code = "source_too_large"
    message = "The source has {size_bytes}, and at most {limit_bytes} are read; split it."


class SourceTooLong(TooLarge):
    code = "source_too_long"
    message = "The source has more than {limit} sentences; split it."


class SourceTooComplex(Invalid):
    code = "source_too_complex"
    message = "Its markup takes more to read than a source may; save it as plain text, or split it."


class SourceTooDeep(Invalid):
    code = "source_too_deep"
    message = "The page is nested more than {limit} levels deep; save its text on its own."


class EmptySource(Invalid):
    code = "empty_source"
    message = "The source contains no sentence to work from; add some prose."


class FrontMatterUnreadable(Invalid):
    code = "front_matter_unreadable"
    message = "The front matter at the beginning {reason}; mend it or remove it."


class FeedUnreadable(Invalid):
    code = "feed_unreadable"
    message = "The feed {reason}; give the address of one of its pages instead."


REFUSALS = {
    each.code: each
    for each in (
        BinarySource,
        UnknownSourceKind,
        SourceTooLarge,
        SourceTooLong,
        SourceTooComplex,
        SourceTooDeep,
        EmptySource,
        FrontMatterUnreadable,
        FeedUnreadable,
    )
}
