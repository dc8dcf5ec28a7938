## diagram
