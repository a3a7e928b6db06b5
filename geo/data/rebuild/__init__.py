"""Rebuilds every bundled data file from named registry packages: ``python -m geo.data.rebuild``."""
