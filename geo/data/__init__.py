"""Bundled data; ``SOURCES.toml`` says what each file is, and from where."""
