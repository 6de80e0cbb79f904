"""What the search finds: the index that the browser loads."""
