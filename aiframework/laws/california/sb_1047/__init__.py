"""SB 1047 (2023-24), the Safe and Secure Innovation for Frontier AI Models Act: vetoed on 29 September 2024.

Nothing here ever bound anyone. It can be evaluated as a voluntary benchmark, always labelled as no law; then
it is taken as if it had taken effect on 1 January 2025, with the days its own text sets. Section numbers are
those the bill proposed; a later statute uses the same chapter number for companion chatbots.
"""

__all__: list[str] = []
