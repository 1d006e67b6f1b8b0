"""Packages of types whose generated JSON is compared with encoding/json's."""
