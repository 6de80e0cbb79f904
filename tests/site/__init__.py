"""What the build writes: pages, downloads, decks, search data."""
