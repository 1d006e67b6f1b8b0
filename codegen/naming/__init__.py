"""Names in, names out: words, the policy of each target language, and collision scopes. Nobody else recases."""
