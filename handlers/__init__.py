"""What happens when a person or the clock knocks: Telegram in, Telegram out."""
