"""What tests share: small projects, servers, documents, readers in a browser."""
