"""Documents: decoding, readers, blocks and the normalised view that the rest of the engine reads."""
