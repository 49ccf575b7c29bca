"""What is proved of the federal kernels."""
