"""What readers take with them: Anki decks, JSON and CSV."""
