"""What the rest runs on: the packages of npm, a browser, and files that are kept."""
