"""Broken data files and hostile texts: each is refused in words, or shown as it is written; nothing else happens."""
