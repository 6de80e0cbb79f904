"""What MkDocs tells of a build as a whole: it writes beside the site, and replaces it when all went well.

MkDocs cleans the folder of the site before it knows whether the new one can be made. A site that is served is in a
temporary folder of MkDocs' own, and is left alone.
"""

import logging
import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import event_priority

from macros.tools import replacing
from macros.tools.faults import explained, in_use

log = logging.getLogger("mkdocs.builds")
FIRST, LAST = 100, -100  # priorities: before all plugins, and after them


@dataclass
class Build:
    """The build that runs: its configuration, the folder of its site, and whether that is whole."""

    serves: bool = False
    config: MkDocsConfig | None = None
    site: Path = Path()
    whole: bool = False


current = Build()


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note what is begun."""
    current.serves = command == "serve"


@event_priority(FIRST)
def on_config(config: MkDocsConfig) -> None:
    """Let the build write beside the site; refuse what would end it late."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "0")
    if not epoch.isdecimal() or len(epoch) > 11:
        raise PluginError(f"SOURCE_DATE_EPOCH is {epoch!r}; set it to seconds since 1970, or unset it")
    if current.serves:
        if not current.config and (fault := in_use(config.dev_addr.host, config.dev_addr.port)):
            raise PluginError(fault)
    else:
        current.site = Path(config.site_dir).resolve()
        if current.site.exists() and not current.site.is_dir():
            raise PluginError(f"{current.site} is no folder; move it away")
        config.site_dir = str(replacing.begin(current.site))
    current.config = config


@event_priority(LAST)
def on_post_build(config: MkDocsConfig) -> None:
    """Note that the site is whole, unless MkDocs finds that there were warnings."""
    current.whole = True


def on_build_error(error: Exception) -> None:
    """Note that the site is not whole; say in one line what the machine lacks."""
    current.whole = False
    if line := explained(error):
        raise Abort(line) from error


def on_shutdown() -> None:
    """Put the new site in its place, or take away what there is of it."""
    if current.serves or not current.config:
        return
    current.config.site_dir = str(current.site)
    if not current.whole:
        shutil.rmtree(replacing.beside(current.site), ignore_errors=True)
        return
    try:
        replacing.finish(current.site)
    except OSError as error:
        raise Abort(explained(error) or str(error)) from error
    log.info(f"Replaced the site in {current.site}")
