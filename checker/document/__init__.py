"""Documents: decoding, readers, blocks and the normalised view that the engine reads."""
