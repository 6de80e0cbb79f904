"""A source carries the number under which it is registered; dead links are found."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from macros.bank.models import Source
from macros.publish import links
from macros.render.identifiers import identifiers


def source(url: str, kind: str = "paper", name: str = "some-source") -> Source:
    """Return a source with an address."""
    return Source.model_validate({"id": name, "kind": kind, "authors": "Someone", "title": "Something", "url": url})


@pytest.mark.parametrize(
    ("url", "kind", "expected"),
    [
        ("https://arxiv.org/abs/1706.03762", "paper", "arXiv:1706.03762"),
        ("https://arxiv.org/pdf/1706.03762v7", "paper", "arXiv:1706.03762v7"),
        ("https://arxiv.org/abs/cs/0205028", "paper", "arXiv:cs/0205028"),
        ("https://doi.org/10.1016/S0893-6080(05)80023-1", "paper", "DOI 10.1016/S0893-6080(05)80023-1"),
        ("https://dl.acm.org/doi/10.1145/3571730?x=1", "paper", "DOI 10.1145/3571730"),
        ("https://dl.acm.org/doi/10.5555/1283383.1283494", "paper", ""),
        ("https://doi.org/10.1201/9781315139470", "book", "DOI 10.1201/9781315139470, ISBN 9781315139470"),
        ("https://doi.org/10.1007/978-0-387-84858-7", "book", "DOI 10.1007/978-0-387-84858-7, ISBN 9780387848587"),
        ("https://www.oreilly.com/library/view/data-science-for/9781449374273/", "book", "ISBN 9781449374273"),
        ("https://www.oreilly.com/library/view/data-science-for/9781449374274/", "book", ""),
        ("https://proceedings.mlr.press/v70/guo17a.html", "paper", ""),
    ],
)
def test_the_address_tells_the_number(url: str, kind: str, expected: str) -> None:
    assert identifiers(source(url, kind)) == expected


def test_a_number_that_the_source_names_is_not_said_again() -> None:
    named = source("https://arxiv.org/abs/1706.03762").model_copy(update={"publisher": "arXiv:1706.03762"})
    assert not identifiers(named)


class Answering(BaseHTTPRequestHandler):
    """Answers with the status that the path names."""

    def do_GET(self) -> None:
        """Answer."""
        self.send_response(int(self.path[1:]))
        self.send_header("Location", "/404")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    """The address of a host that answers as it is told."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        threading.Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize(
    ("status", "dead"), [(200, ""), (403, ""), (503, ""), (404, "404"), (410, "410"), (301, "404")]
)
def test_a_page_that_is_gone_is_told_from_one_that_is_refused(host: str, status: int, dead: str) -> None:
    assert links.fault(f"{host}/{status}", pause=0).partition(" ")[0] == dead


def test_a_host_that_is_gone_is_dead() -> None:
    assert links.fault("http://127.0.0.1:9/", pause=0)
    assert links.fault("http://no-such-host.invalid/", pause=0)


def test_the_report_names_source_address_and_reason() -> None:
    sources = [source("https://b.example/x", name="second"), source("https://a.example/", name="first")]
    assert links.report(sources, lambda url: "404 Not Found" if "x" in url[-1:] else "") == (
        "- `second`: <https://b.example/x>: 404 Not Found\n"
    )
    assert links.report(sources, lambda _: "") == ""
