"""What the WebIDL says and what a browser has, beside what was generated."""
