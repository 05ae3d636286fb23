"""Figures that a document tells far apart: counted, repeated, at odds, settled from outside."""
