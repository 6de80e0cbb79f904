"""What proves the answers: examples that run, figures that are computed."""
