"""The California AI Transparency Act, B&P §§ 22757 to 22757.6: three regimes, told apart by date.

From 2 August to 29 September 2026 SB 942 as amended by AB 853 (R1); from 30 September 2026 the urgent rewording
of SB 1000 (R2); from 2027 platforms and hosts join, from 2028 capture devices.
"""

__all__: list[str] = []
