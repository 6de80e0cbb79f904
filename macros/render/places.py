"""Links, made right for the place where some HTML will stand."""

import re

from markupsafe import Markup

FROM_ROOT = re.compile(r'(<a\b[^<>]* href=")/')  # in a tag: a text may hold the same signs
TO_QUESTION = re.compile(r'(<a\b[^<>]* href=")/questions/[a-z0-9-]+/(?=#)')


def placed(html: str, root: str) -> Markup:
    """Return HTML whose links from the root of the site start where it really is.

    Args:
        html: what the renderers return.
        root: the way from the page to the root, such as `../../`, or the address of the site.
    """
    return Markup(FROM_ROOT.sub(lambda found: found[1] + root, str(html)))


def in_book(html: str) -> Markup:
    """Return HTML as it stands in the book, where every question is on the same page and all is open."""
    return Markup(TO_QUESTION.sub(r"\1", str(html).replace("<details", "<details open")))
