"""What other parts work with: Node and its packages, caches."""
