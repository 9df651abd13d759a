"""The terminal app. It never imports MLX: the model lives in the engine process."""
