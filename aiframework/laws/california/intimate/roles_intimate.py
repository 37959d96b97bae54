"""Which platform and which report SB 981 is about."""

from aiframework.facts.intimate import IdentityTheftReport, IntimateServices
from aiframework.laws.california.calendar import SB_981
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, Term

__all__ = [
    "social_media_platform",
    "valid_report",
]

social_media_platform = Term(
    cite="SB 981 B&P § 22670",
    part="platform",
    says="Whoever runs a social media platform; not for end-to-end encrypted messages, nor a tax-exempt charity.",
    verified=PRIMARY,
    role="platform",
    means=IntimateServices.is_social_media_platform
    & ~IntimateServices.only_encrypted_messages
    & ~IntimateServices.run_by_exempt_nonprofit,
    applies=SB_981,
)

valid_report = Term(
    cite="SB 981 B&P § 22670",
    part="report",
    says="A California resident with an account reports a sexually explicit imitation of her- or himself.",
    verified=TWO_SOURCES,
    each=IdentityTheftReport,
    means=IdentityTheftReport.reporter_in_california & IdentityTheftReport.depicts_reporter,
    applies=SB_981,
)
