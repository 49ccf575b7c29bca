"""Integer arithmetic of the rules of Zurich; nothing here imports anything but federal kernels."""
