"""Chatbots: companions, children, toys, customer service."""
