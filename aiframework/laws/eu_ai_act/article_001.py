"""Article 1: what the Act is for and what it lays down."""

from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Note

__all__ = ["subject_matter"]

subject_matter = Note(
    cite="Art. 1",
    covers=("Art. 1(1)", "Art. 1(2)"),
    says=(
        "The Act promotes human-centric and trustworthy AI, protects health, safety and fundamental rights, and "
        "lays down market rules, prohibitions, rules for high-risk systems, transparency and models, supervision "
        "and support for innovation."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)
