"""Documents of OpenAPI as Go."""
