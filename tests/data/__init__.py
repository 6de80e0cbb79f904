"""Bad data is refused, and the documents that explain the data are true."""
