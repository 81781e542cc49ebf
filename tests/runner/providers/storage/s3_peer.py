"""A server that keeps objects as S3 does, as far as the storage asks it to.

The tests that use it also ran against moto 5.2.5: set `POSTMAGIQ_TEST_S3` to an address such as
`s3+http://key:secret@127.0.0.1:5000/bucket` to run them against any other.
"""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

XML = '<?xml version="1.0" encoding="UTF-8"?>'


@dataclass
class Bucket:
    """What was put, what is on its way, and who may."""

    key_id: str = "key"
    objects: dict[str, bytes] = field(default_factory=dict)
    uploads: dict[str, dict[int, bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)


class Peer(ThreadingHTTPServer):
    daemon_threads = True
    bucket: Bucket

    def handle_error(self, request: object, client_address: object) -> None:
        """Take it that a client hangs up: that is what some tests are about."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Peer

    def handle_one(self) -> None:
        bucket, parts = self.server.bucket, urlsplit(self.path)
        query = {k: v[0] for k, v in parse_qs(parts.query, keep_blank_values=True).items()}
        key = unquote(parts.path).strip("/").partition("/")[2]
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        bucket.asked.append(f"{self.command} {key}")
        if f"Credential={bucket.key_id}/" not in self.headers.get("authorization", ""):
            self.answer(403, "<Error><Code>InvalidAccessKeyId</Code></Error>")
        elif "uploadId" in query or "uploads" in query:
            self.in_parts(bucket, key, query, body)
        else:
            getattr(self, f"plain_{self.command.lower()}")(bucket, key, query, body)

    do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_one  # noqa: N815

    def plain_put(self, bucket: Bucket, key: str, query: dict[str, str], body: bytes) -> None:
        bucket.objects[key] = body
        self.answer(200, "", ETag=tag(body))

    def plain_get(self, bucket: Bucket, key: str, query: dict[str, str], body: bytes) -> None:
        if "list-type" in query:
            self.answer(200, listed(bucket, query.get("prefix", ""), query.get("delimiter", "")))
        elif key not in bucket.objects:
            self.answer(404, "<Error><Code>NoSuchKey</Code></Error>")
        else:
            held = bucket.objects[key]
            self.answer(
                200, held, ETag=tag(held), **{"Last-Modified": stamp("%a, %d %b %Y %T GMT")}
            )

    def plain_delete(self, bucket: Bucket, key: str, query: dict[str, str], body: bytes) -> None:
        bucket.objects.pop(key, None)
        self.answer(204, "")

    def plain_post(self, bucket: Bucket, key: str, query: dict[str, str], body: bytes) -> None:
        named = re.findall("<Key>(.*?)</Key>", body.decode())
        for each in named:
            bucket.objects.pop(each, None)
        done = "".join(f"<Deleted><Key>{each}</Key></Deleted>" for each in named)
        self.answer(200, f"{XML}<DeleteResult>{done}</DeleteResult>")

    def in_parts(self, bucket: Bucket, key: str, query: dict[str, str], body: bytes) -> None:
        id = query.get("uploadId", f"upload-{len(bucket.asked)}")
        if self.command == "PUT":
            bucket.uploads[id][int(query["partNumber"])] = body
            self.answer(200, "", ETag=tag(body))
        elif self.command == "DELETE":
            del bucket.uploads[id]
            self.answer(204, "")
        elif "uploads" in query:
            bucket.uploads[id] = {}
            named = f"<Key>{escape(key)}</Key><UploadId>{id}</UploadId>"
            result = "InitiateMultipartUploadResult"
            self.answer(200, f"{XML}<{result}><Bucket>b</Bucket>{named}</{result}>")
        else:
            whole = b"".join(part for _, part in sorted(bucket.uploads.pop(id).items()))
            bucket.objects[key] = whole
            result = "CompleteMultipartUploadResult"
            self.answer(200, f"{XML}<{result}><ETag>{tag(whole)}</ETag></{result}>")

    def answer(self, status: int, content: str | bytes, **headers: str) -> None:
        body = content.encode() if isinstance(content, str) else content
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *about: object) -> None:
        """Say nothing."""


def listed(bucket: Bucket, prefix: str, delimiter: str) -> str:
    keys = sorted(key for key in bucket.objects if key.startswith(prefix))
    folders = sorted(
        {
            prefix + key[len(prefix) :].partition(delimiter)[0] + delimiter
            for key in keys
            if delimiter and delimiter in key[len(prefix) :]
        }
    )
    plain = [key for key in keys if not any(key.startswith(folder) for folder in folders)]
    at = stamp("%Y-%m-%dT%H:%M:%S.000Z")
    contents = "".join(
        f"<Contents><Key>{escape(key)}</Key><LastModified>{at}</LastModified>"
        f"<ETag>{tag(bucket.objects[key])}</ETag><Size>{len(bucket.objects[key])}</Size></Contents>"
        for key in plain
    )
    shared = "".join(f"<CommonPrefixes><Prefix>{f}</Prefix></CommonPrefixes>" for f in folders)
    count = f"<IsTruncated>false</IsTruncated><KeyCount>{len(plain)}</KeyCount>"
    return f"{XML}<ListBucketResult>{count}{contents}{shared}</ListBucketResult>"


def tag(content: bytes) -> str:
    return f'"{md5(content, usedforsecurity=False).hexdigest()}"'


def stamp(form: str) -> str:
    return datetime.now(UTC).strftime(form)


@contextmanager
def s3_peer() -> Iterator[tuple[str, Bucket]]:
    """Serve an empty bucket on a free port of this machine; gives its address and itself."""
    with Peer(("127.0.0.1", 0), Handler) as server:
        server.bucket = Bucket()
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"127.0.0.1:{server.server_address[1]}/bucket", server.bucket
        server.shutdown()
