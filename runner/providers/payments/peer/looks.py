"""How the pages look that a browser is sent to."""

from html import escape

from runner.providers.payments.peer.books import Thing

STYLE = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent) }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; padding: 2rem 1rem }
main { max-width: 26rem; margin: auto; display: grid; gap: 1rem }
h1 { font-size: 1.4rem; margin: 0 }
p, dl { margin: 0 }
small { opacity: .75 }
dl { display: grid; grid-template-columns: 1fr auto; gap: .25rem 1rem }
dd { margin: 0; text-align: end }
form { display: grid; gap: .75rem }
label { display: grid; gap: .25rem }
input { font: inherit; padding: .5rem; border: 1px solid var(--line); border-radius: 6px }
button { font: inherit; padding: .6rem 1rem; border: 0; border-radius: 6px; cursor: pointer;
  background: #4b49c8; color: #fff }
button.plain { background: none; color: inherit; border: 1px solid var(--line) }
a { color: inherit }
[role=alert] { border: 1px solid #c9302c; border-radius: 6px; padding: .5rem .75rem }
"""


def page(title: str, *parts: str) -> str:
    """Write one page; the parts are HTML already."""
    note = "<small>This stands in for Stripe: no money moves.</small>"
    inner = "\n".join(("<main>", f"<h1>{escape(title)}</h1>", *parts, note, "</main>"))
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}</title><style>{STYLE}</style>"
    )
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{inner}</body></html>'


def card_form(button: str, problem: str | None = None) -> str:
    """Ask for a card."""
    return (
        f"{alert(problem)}<form method=post>"
        "<label>Card number<input name=number inputmode=numeric autocomplete=cc-number"
        ' required placeholder="4242 4242 4242 4242"></label>'
        "<label>Expiry<input name=expiry autocomplete=cc-exp required"
        ' placeholder="MM / YY" value="12 / 34"></label>'
        "<label>CVC<input name=cvc inputmode=numeric autocomplete=cc-csc required value=123>"
        f"</label><button name=do value=pay>{escape(button)}</button></form>"
    )


def choice(value: str, words: str) -> str:
    return (
        f"<form method=post><button class=plain name=do value={value}>{escape(words)}</button>"
        "</form>"
    )


def alert(problem: str | None) -> str:
    return f"<p role=alert>{escape(problem)}</p>" if problem else ""


def facts(pairs: list[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in pairs)
    return f"<dl>{rows}</dl>"


def link(url: str | None, words: str) -> str:
    # What leads back comes from whoever opened the page.
    if url is None or not url.startswith(("http://", "https://")):
        return ""
    return f'<a href="{escape(url)}">{escape(words)}</a>'


def money(cents: int, currency: str) -> str:
    return f"{cents / 100:,.2f} {currency.upper()}"


def card_name(card: Thing | None) -> str:
    if card is None:
        return "none"
    shown = card["card"]
    ends = f"{shown['exp_month']:02}/{shown['exp_year'] % 100:02}"
    return f"{shown['brand'].capitalize()} •••• {shown['last4']}, {ends}"
