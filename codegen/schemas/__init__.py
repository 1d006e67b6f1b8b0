"""The frozen types at each boundary between two stages: data only, no behaviour beyond plain properties."""
