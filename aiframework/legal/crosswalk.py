"""Crosswalks: which provisions of different laws and standards speak to the same thing."""

import attrs

from aiframework.legal.provision import Verified

__all__ = ["Crossing"]


@attrs.frozen(kw_only=True)
class Crossing:
    """One pair of provisions that speak to the same thing.

    Attributes:
        here: citation with its instrument ("CETS 225 Art. 8").
        there: the other ("EU AI Act Art. 13", "NIST AI RMF MAP 1.1").
        about: what both speak to.
        source: who pairs them.
        verified: how the pair was confirmed.
    """

    here: str
    there: str
    about: str
    source: str
    verified: Verified
