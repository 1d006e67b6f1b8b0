"""What annotated Go interfaces mean as APIs over HTTP."""
