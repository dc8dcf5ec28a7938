## steps
