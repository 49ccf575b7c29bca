"""Integer arithmetic that several cantons use; nothing here imports anything but federal kernels."""
