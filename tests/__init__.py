"""The proofs of the project. Shared: `goldens` (expected texts), `toolchain` (Go, Node, tsc), `browser` (Chromium)."""
