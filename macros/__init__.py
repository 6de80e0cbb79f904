"""Turn the shared data file into pages: load and check it, render it, and finish the built site."""

from macros.plugin import define_env, on_post_build, on_pre_page_macros

__all__ = ["define_env", "on_post_build", "on_pre_page_macros"]
