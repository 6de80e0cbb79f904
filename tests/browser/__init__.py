"""The site as readers use it, in a browser."""
