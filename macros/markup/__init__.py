"""Markdown and HTML: convert the texts of the data, and check what comes out."""
