"""One way to log: structured lines, as JSON for machines or plain for people."""

import logging
import sys
from io import StringIO
from typing import TextIO

import structlog

from runner.core.visible import visible


def configure(style: str, level: str) -> None:
    """Send our lines and those of libraries to standard error in one shape."""
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    if style == "json":
        last: list[structlog.types.Processor] = [
            # Never the values of variables: among them are tokens and other people's words.
            structlog.processors.ExceptionRenderer(
                structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
            ),
            structlog.processors.JSONRenderer(),
        ]
    else:
        last = [
            _seen,
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=_traceback, sort_keys=False
            ),
        ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    logging.basicConfig(handlers=[handler], level=level, force=True)
    # It would write whole URLs, and they may carry tokens.
    logging.getLogger("httpx").setLevel(logging.WARNING)


def _seen(
    logger: object, method: str, line: structlog.types.EventDict
) -> structlog.types.EventDict:
    """Let a path or a name that somebody asked for neither end the line nor move the terminal."""
    return {
        key: visible(value).replace("\n", r"\n") if isinstance(value, str) else value
        for key, value in line.items()
    }


def _traceback(out: TextIO, error: structlog.types.ExcInfo) -> None:
    text = StringIO()
    structlog.dev.plain_traceback(text, error)
    out.write(visible(text.getvalue()))
