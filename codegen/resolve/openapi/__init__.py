"""What documents of OpenAPI mean."""
