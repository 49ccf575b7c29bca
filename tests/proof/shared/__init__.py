"""What is proved of the kernels that several cantons use."""
