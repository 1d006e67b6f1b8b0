"""A real Chromium for the tests: `harness` is what tests use, driver.mjs and server.mjs are its other half in Node."""
