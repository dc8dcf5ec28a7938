## show
