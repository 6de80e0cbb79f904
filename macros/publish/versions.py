"""Name files by what they hold, so that a page never meets a file of another version."""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath


def write(site: Path, name: str, content: str) -> dict[str, str]:
    """Write a file whose name carries the hash of what it holds.

    Args:
        site: the folder of the built site.
        name: how pages call it, from the root of the site.
        content: what it holds.

    Returns:
        its real name by the one under which pages call it.
    """
    data, path = content.encode(), PurePosixPath(name)
    real = path.with_stem(f"{path.stem}-{sha256(data).hexdigest()[:8].upper()}").as_posix()
    (site / real).parent.mkdir(parents=True, exist_ok=True)
    (site / real).write_bytes(data)
    return {name: real}


def refer(html: str, names: Mapping[str, str]) -> str:
    """Return a page that calls files by their real names.

    Args:
        html: the page.
        names: the real name of each file by the one under which the page calls it.
    """
    calls = re.compile(rf'(="(?:[^"]*/)?)({"|".join(map(re.escape, names))})(?=")')
    return calls.sub(lambda found: found[1] + names[found[2]], html)
