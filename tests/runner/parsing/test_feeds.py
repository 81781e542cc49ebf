import pytest

from runner.parsing import Feed, FeedEntry, FeedUnreadable, SourceKind, UnknownSourceKind, parse

RSS = """<?xml version="1.0" encoding="utf-8"?>
<!-- made by hand -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Bread &amp; rolls</title><link>https://bakery.example/</link>
<item><title>Second &lt;b&gt;oven&lt;/b&gt;</title><link>/oven</link><guid>oven-1</guid>
<pubDate>Tue, 05 May 2026 08:00:00 +0200</pubDate><description>Short&nbsp;one.</description>
<content:encoded><![CDATA[<p>We bought an oven.</p>]]></content:encoded></item>
<item><description>Closed &lt;i&gt;today&lt;/i&gt;.</description><guid>https://bakery.example/2</guid></item>
</channel></rss>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bread</title></channel>
<item><title>Oven</title><link>https://bakery.example/1</link><dc:date>2026-05-05</dc:date>
<description>We bought an oven.</description></item></rdf:RDF>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bakery.example/">
<title type="html">Bread &amp;amp; rolls</title><link rel="self" href="/feed"/>
<entry xml:base="posts/"><id>urn:1</id><title>Oven</title><link rel="edit" href="no"/>
<link href="1"/><updated>2026-05-05T08:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
<p>We <b>bought</b> it.</p></div></content></entry>
<entry><id>urn:2</id><title>Two</title><summary>1 &lt; 2 here.</summary></entry>
<entry><id>urn:2</id><title>Link alone</title><link href="https://bakery.example/3"/></entry></feed>"""
JSON = """{"version": "https://jsonfeed.org/version/1.1", "title": "Bread", "home_page_url":
"https://bakery.example/", "items": [{"id": 7, "url": "/7", "content_html": "<p>We bought it.</p>",
"date_published": "2026-05-05T08:00:00+02:00"}, {"id": "8", "content_text": "Closed today."},
"no"]}"""


def read(text: str) -> Feed:
    parsed = parse(SourceKind.TEXT, text)
    assert (parsed.kind, parsed.sentences) == (SourceKind.RSS, ())
    return Feed.from_json(parsed.text)


def test_rss_gives_the_whole_content_before_the_description() -> None:
    feed = read(RSS)
    assert feed.title == "Bread & rolls"
    assert feed.entries == (
        FeedEntry(
            id="oven-1",
            title="Second oven",
            url="https://bakery.example/oven",
            published_at="2026-05-05T08:00:00+02:00",
            html="<p>We bought an oven.</p>",
        ),
        FeedEntry(
            id="https://bakery.example/2",
            title="Closed today .",
            url="https://bakery.example/2",
            html="Closed <i>today</i>.",
        ),
    )


def test_old_rss_has_its_items_beside_the_channel() -> None:
    (entry,) = read(RDF).entries
    assert (entry.id, entry.url) == ("https://bakery.example/1",) * 2
    assert (entry.published_at, entry.html) == ("2026-05-05T00:00:00", "We bought an oven.")


def test_atom_gives_markup_text_and_links_by_their_base() -> None:
    feed = read(ATOM)
    one, two, three = feed.entries
    assert (feed.title, one.url) == ("Bread & rolls", "https://bakery.example/posts/1")
    assert "<p>We <b>bought</b> it.</p>" in (one.html or "")
    assert (two.html, two.text) == (None, "1 < 2 here.")
    assert (three.id, three.html, three.text) == ("urn:2 (3)", None, None)
    assert [feed.entry(each.id) for each in feed.entries] == list(feed.entries)


def test_a_json_feed_gives_html_or_text() -> None:
    seven, eight = read(JSON).entries
    assert (seven.id, seven.url) == ("7", "https://bakery.example/7")
    assert (seven.html, seven.title) == ("<p>We bought it.</p>", "We bought it.")
    assert (eight.html, eight.text) == (None, "Closed today.")


@pytest.mark.parametrize(
    ("filename", "media_type"),
    [("feed.xml", None), (None, "application/rss+xml"), (None, "text/html"), ("a.txt", None)],
)
def test_a_feed_is_known_by_what_it_says(filename: str | None, media_type: str | None) -> None:
    body = RSS.replace("utf-8", "iso-8859-1").replace("oven", "öven").encode("latin-1")
    parsed = parse(SourceKind.URL, body, filename=filename, media_type=media_type or "text/xml")
    assert Feed.from_json(parsed.text).entries[0].title == "Second öven"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss>&a;</rss>', "entities"),
        ('<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss>&a;</rss>', "XML"),
        ("<rss><channel></rss>", "XML"),
        ('{"version": "https://jsonfeed.org/version/1", "items": [', "JSON"),
        ('{"version": "https://jsonfeed.org/version/1", "items": 3}', "JSON"),
    ],
)
def test_a_feed_that_cannot_be_read_says_why(text: str, reason: str) -> None:
    with pytest.raises(FeedUnreadable, match=reason):
        parse(SourceKind.TEXT, text)


@pytest.mark.parametrize("text", ["<sitemap></sitemap>", '{"a": 1}', "<?xml version='1.0'?><a/>"])
def test_what_is_no_feed_is_refused_by_its_name(text: str) -> None:
    with pytest.raises(UnknownSourceKind, match=r"data\.xml"):
        parse(SourceKind.FILE, text, filename="data.xml")


def test_prose_about_feeds_is_prose() -> None:
    parsed = parse(SourceKind.TEXT, "The tag <rss> begins a feed. It has entries.")
    assert len(parsed.sentences) == 2
