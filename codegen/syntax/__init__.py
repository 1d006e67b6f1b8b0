"""What a file says: trees into syntax models, and WebIDL models back into text."""
