"""What MkDocs calls; it finds this file by its path, and from here the package beside it."""

from macros.builds import on_build_error, on_config, on_post_build, on_shutdown, on_startup
from macros.plugin import on_env, on_files, on_nav, on_page_content, on_page_context, on_page_markdown

__all__ = [
    "on_build_error",
    "on_config",
    "on_env",
    "on_files",
    "on_nav",
    "on_page_content",
    "on_page_context",
    "on_page_markdown",
    "on_post_build",
    "on_shutdown",
    "on_startup",
]
