## measures
