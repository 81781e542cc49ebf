"""An invoice as a small PDF, written by hand: one page of plain lines."""

from runner.providers.payments.peer.books import Thing
from runner.providers.payments.peer.looks import money

BETWEEN = 18


def of_invoice(invoice: Thing) -> bytes:
    currency = invoice["currency"]
    lines = [
        f"{e['description']}: {money(e['amount'], currency)}" for e in invoice["lines"]["data"]
    ]
    return document(
        [
            f"Invoice {invoice['number']}",
            f"To {invoice['customer_name'] or invoice['customer']}",
            *lines,
            f"Total {money(invoice['total'], currency)}",
            f"Paid {money(invoice['amount_paid'], currency)}",
        ]
    )


def document(lines: list[str]) -> bytes:
    """Put lines on a page; a sign that Latin-1 has not is written as a question mark."""
    shown = [line.encode("latin-1", "replace") for line in lines]
    steps = b"\n".join(b"(" + _escaped(line) + b") Tj T*" for line in shown)
    content = b"BT /F1 12 Tf %d TL 60 780 Td\n" % BETWEEN + steps + b"\nET"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources %s >>"
        % b"<< /Font << /F1 5 0 R >> >>",
        b"<< /Length %d >>\nstream\n" % len(content) + content + b"\nendstream",
        font,
    ]
    body, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def _escaped(line: bytes) -> bytes:
    return line.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
