"""Choose where files are kept."""

from typing import Any
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from runner.layers import unfit
from runner.providers.storage.objects import ObjectStorage
from runner.providers.storage.port import Storage
from runner.settings import Settings

SCHEMES = {"s3": "https", "s3+http": "http"}
SHAPE = "it is not s3://key:secret@host/bucket?region=name, with signs in the secret as %2F"
# Some wait is a matter of course for a bucket; none is worth holding a request for minutes.
PATIENCE = {"connect_timeout": "5s", "timeout": "60s"}


def storage_of(settings: Settings) -> Storage:
    """Take the bucket that is configured, or a folder; raises BadSettings."""
    if settings.storage_url is None:
        return ObjectStorage.in_folder(settings.files_folder)
    try:
        parts = urlsplit(settings.storage_url.get_secret_value())
        place = place_of(parts)
        # Looked at here, as it is only read when it is asked for.
        _ = parts.port
    except ValueError:
        raise unfit("storage_url", SHAPE) from None
    return ObjectStorage(lambda stores: stores.S3Store(**place))


def place_of(parts: SplitResult) -> dict[str, Any]:
    bucket, _, prefix = unquote(parts.path.strip("/")).partition("/")
    named = (parts.hostname, parts.username, parts.password, bucket)
    if parts.scheme not in SCHEMES or not all(named):
        raise ValueError(SHAPE)
    query = parse_qs(parts.query, strict_parsing=True) if parts.query else {}
    if query.keys() - {"region"} or parts.fragment:
        raise ValueError(SHAPE)
    scheme, host = SCHEMES[parts.scheme], parts.netloc.rpartition("@")[2]
    return {
        "bucket": bucket,
        "prefix": prefix or None,
        # Said in full: left out, the library would ask its surroundings for each of them.
        "endpoint": f"{scheme}://{host}",
        "access_key_id": unquote(parts.username or ""),
        "secret_access_key": unquote(parts.password or ""),
        "region": query.get("region", ["us-east-1"])[0],
        "virtual_hosted_style_request": False,
        "client_options": {"allow_http": scheme == "http", **PATIENCE},
        "retry_config": {"max_retries": 2},
    }
