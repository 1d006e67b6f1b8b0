"""Turns what the input means into what the target language will say: names, types, bodies. Prints nothing."""
