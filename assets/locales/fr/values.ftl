## values
