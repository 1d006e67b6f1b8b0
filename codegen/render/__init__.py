"""Lays decided things out as text. Nothing is chosen here."""
