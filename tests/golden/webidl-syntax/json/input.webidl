{ "interface": "Lamp", "attributes": ["on", "level"] }
