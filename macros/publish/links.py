"""Find the sources whose addresses lead nowhere any more."""

import http.client
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from macros.bank.models import Source

AGENT = "Mozilla/5.0 (compatible; Ground Truth, a check of links once a month)"
GONE = (404, 410)  # others, such as 403, say that the host does not answer programs, not that the page is gone
PAUSE = 3  # seconds between two requests to one host
TRIES = 2
SECONDS = 30


def report(sources: Iterable[Source], ask: Callable[[str], str]) -> str:
    """Return a list, in Markdown, of the sources whose addresses lead nowhere; "" when there are none.

    Args:
        sources: what is checked, hosts side by side.
        ask: returns why an address leads nowhere, or "".
    """
    hosts = defaultdict(list)
    for source in sources:
        hosts[urlsplit(source.url).netloc].append(source)
    with ThreadPoolExecutor(max_workers=8) as pool:
        answers = pool.map(lambda group: [(source, ask(source.url)) for source in group], hosts.values())
        dead = sorted((source.id, source.url, why) for group in answers for source, why in group if why)
    return "".join(f"- `{name}`: <{url}>: {why}\n" for name, url, why in dead)


def fault(url: str, pause: float = PAUSE) -> str:
    """Return why an address leads nowhere; "" when it leads somewhere, or when its host does not tell."""
    found = ""
    for _ in range(TRIES):
        time.sleep(pause)
        if not (found := answer(url)):
            return ""
    return found


def answer(url: str) -> str:
    """Return why one request finds nothing at an address; "" when it finds something, or is refused."""
    try:
        with urlopen(Request(url, headers={"User-Agent": AGENT}), timeout=SECONDS):
            return ""
    except HTTPError as error:
        return f"{error.code} {error.reason}" if error.code in GONE else ""
    except URLError as error:
        return str(error.reason)
    except (OSError, http.client.HTTPException) as error:
        return str(error) or type(error).__name__
