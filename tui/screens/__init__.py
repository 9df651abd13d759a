"""What can fill the terminal: the chat, the memories, the help."""
