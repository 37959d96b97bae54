"""Chatbots: companions, children, toys, customer service."""

__all__: list[str] = []
