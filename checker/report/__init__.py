"""Renderers, one a format; each turns finished reports into text and computes nothing."""
