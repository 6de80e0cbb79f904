"""Everything that a page shows, rendered from the bank."""
