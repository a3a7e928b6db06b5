"""Draws an analysis: layers, the page, the picture, the files for a GIS, and the command line."""
