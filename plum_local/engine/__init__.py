"""The engine: the process that owns the model, its protocol, and the client that talks to it."""
