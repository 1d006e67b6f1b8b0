"""Every example, built as the Makefile does it and used in Chromium as a person would use it."""
