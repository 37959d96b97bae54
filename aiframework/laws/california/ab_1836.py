"""AB 1836, Civ. Code § 3344.1: using the dead on products and in expressive works, and what is free."""

from datetime import date
from typing import Final

from aiframework.facts.replica import Replica, WorkKind
from aiframework.laws.california.ab_1836_definitions import (
    consent_given,
    deceased_personality_in_term,
    digital_replica,
    nobody_holds_the_rights,
)
from aiframework.laws.california.calendar import AB_1836
from aiframework.laws.california.sanctions import DECEASED_IN_EXPRESSIVE_WORK, DECEASED_ON_PRODUCT
from aiframework.legal.provision import PRIMARY, TWO_SOURCES, BillRequirement, Exclusion, Term, Verified

__all__ = [
    "IN_EFFECT",
    "ask_before_replica_in_works",
    "ask_before_use_on_products",
    "entertainment_or_art",
    "free_uses_in_expressive_works",
    "news_politics_and_media_owners",
    "remastering_is_no_replica",
    "shown_as_themselves",
    "tantamount_to_advertising",
]

_BILL: Final = "AB 1836 (2023-24)"

#: a use before the bill took effect is no use under it
IN_EFFECT: Final = date(2025, 1, 1)

_LISTED_WORKS: Final = {
    WorkKind.PLAY,
    WorkKind.BOOK,
    WorkKind.MAGAZINE_OR_NEWSPAPER,
    WorkKind.MUSICAL_COMPOSITION,
    WorkKind.EXPRESSIVE_AUDIOVISUAL,
    WorkKind.RADIO_OR_TELEVISION,
    WorkKind.SINGLE_ORIGINAL_ARTWORK,
    WorkKind.POLITICAL_OR_NEWSWORTHY,
}

tantamount_to_advertising = Term(
    cite="AB 1836 Civ. § 3344.1(a)(1)(B)(ii)",
    says="A use so directly connected with a product that it amounts to advertising or selling it loses the exemption, if "
    "the claimant proves it.",
    verified=Verified("primary text", note="the end of the clause rests on memory"),
    each=Replica,
    means=Replica.directly_connected_with_product.condition(),
    applies=AB_1836,
)

entertainment_or_art = Exclusion(
    cite="AB 1836 Civ. § 3344.1(a)(1)(B)(i)",
    says="Plays, books, newspapers, compositions, audiovisual works, broadcasts, single works of art, newsworthy works and "
    "advertisements for them are no products if they are entertainment or dramatic, literary or musical works.",
    verified=PRIMARY,
    note="Both are asked: a kind on the list, and entertainment or a dramatic, literary or musical work.",
    each=Replica,
    means=(
        (Replica.work_kinds.overlaps(_LISTED_WORKS) & Replica.entertainment_or_literary_work)
        | Replica.advertises_an_exempt_work
    )
    & ~tantamount_to_advertising,
    applies=AB_1836,
)

news_politics_and_media_owners = Exclusion(
    cite="AB 1836 Civ. § 3344.1(j)",
    says="News, public affairs, sports and political campaigns need no consent; owners of advertising media without "
    "knowledge are not liable.",
    verified=Verified("memory"),
    covers=("AB 1836 Civ. § 3344.1(l)",),
    each=Replica,
    means=Replica.news_public_affairs_or_sports
    | Replica.political_campaign
    | Replica.media_owner_without_knowledge,
    applies=AB_1836,
)

ask_before_use_on_products = BillRequirement(
    cite="AB 1836 Civ. § 3344.1(a)(1)(A)",
    bill=_BILL,
    says="Name, voice, signature, photograph or likeness of a deceased personality may be used on products or to advertise "
    "only with prior consent of those who hold the rights.",
    verified=Verified("primary text", note="term and holders of the rights rest partly on memory"),
    note="The section asked for consent to uses on products and in advertising before 2025 too; only its wording since "
    "AB 1836 is told here.",
    each=Replica,
    when=deceased_personality_in_term & (Replica.used_on_product | Replica.used_for_advertising),
    must=consent_given,
    unless=entertainment_or_art | news_politics_and_media_owners | nobody_holds_the_rights,
    applies=AB_1836,
    sanction=DECEASED_ON_PRODUCT,
)

shown_as_themselves = Exclusion(
    cite="AB 1836 Civ. § 3344.1(a)(2)(B)(iii)",
    says="Showing people as themselves in a documentary, historical or biographical way is free, unless it is meant to "
    "pass, and does pass, for an authentic recording in which they took part.",
    verified=Verified("two sources", note="the proviso on false authenticity rests on memory"),
    each=Replica,
    means=Replica.shown_as_self_in_documentary
    & ~(Replica.meant_to_pass_as_authentic & Replica.passes_as_authentic),
    applies=AB_1836,
)

free_uses_in_expressive_works = Exclusion(
    cite="AB 1836 Civ. § 3344.1(a)(2)(B)",
    says="News, public affairs and sports; comment, criticism, scholarship, satire and parody; people shown as themselves; "
    "fleeting or incidental use; and advertisements for these.",
    verified=Verified("two sources", note="the point on advertisements rests on memory"),
    each=Replica,
    means=Replica.news_public_affairs_or_sports
    | Replica.comment_criticism_or_parody
    | shown_as_themselves
    | Replica.fleeting_or_incidental
    | Replica.advertises_excepted_work,
    applies=AB_1836,
)

ask_before_replica_in_works = BillRequirement(
    cite="AB 1836 Civ. § 3344.1(a)(2)(A)",
    bill=_BILL,
    says="Whoever produces, distributes or makes available a digital replica of a deceased personality in an expressive "
    "audiovisual work or sound recording needs prior consent.",
    verified=Verified("primary text", note="read in the digest; exceptions rest on two sources or memory"),
    each=Replica,
    when=digital_replica
    & (Replica.used_on >= IN_EFFECT)
    & deceased_personality_in_term
    & Replica.work_kinds.overlaps({WorkKind.EXPRESSIVE_AUDIOVISUAL, WorkKind.SOUND_RECORDING})
    & (Replica.produced_by_you | Replica.distributed_by_you),
    must=consent_given,
    unless=free_uses_in_expressive_works | nobody_holds_the_rights,
    applies=AB_1836,
    sanction=DECEASED_IN_EXPRESSIVE_WORK,
)

remastering_is_no_replica = Exclusion(
    cite="AB 1836 Civ. § 3344.1",
    part="remastering",
    says="Reproducing, sampling, remixing, mastering and remastering authorised by the copyright holder make no digital "
    "replica.",
    verified=TWO_SOURCES,
    each=Replica,
    means=Replica.authorised_remaster_or_sample.condition(),
    applies=AB_1836,
)
