"""What is proved of the kernels of Zurich."""
