"""Article 5(1a) and (1b): how far the bans on intimate depictions and child abuse material reach."""

from aiframework.facts.intimate_depiction import ChildAbuseMaterial, IntimateDepiction
from aiframework.laws.eu_ai_act.calendar import OMNIBUS_PROHIBITIONS
from aiframework.legal.provision import PRIMARY, Exclusion, Term

__all__ = ["built_for_child_abuse_material", "built_for_intimate_depictions", "shows_no_more"]

built_for_intimate_depictions = Term(
    cite="Art. 5(1a)",
    part="intimate depictions",
    says=(
        "Supply is banned only where making such material is the purpose, or is a foreseeable, reproducible outcome "
        "without significant technical change and without adequate safeguards that prevent and correct it."
    ),
    verified=PRIMARY,
    note="Point (a). Recital 12 says what counts as adequate safeguards.",
    means=IntimateDepiction.is_intended_purpose
    | (
        IntimateDepiction.foreseeable_and_reproducible
        & ~IntimateDepiction.needs_significant_technical_change
        & ~(IntimateDepiction.prevention_safeguards & IntimateDepiction.correction_safeguards)
    ),
    applies=OMNIBUS_PROHIBITIONS,
)

built_for_child_abuse_material = Term(
    cite="Art. 5(1a)",
    part="child abuse material",
    says=(
        "Supply is banned only where making such material is the purpose, or is a foreseeable, reproducible outcome "
        "without significant technical change and without adequate safeguards that prevent and correct it."
    ),
    verified=PRIMARY,
    means=ChildAbuseMaterial.is_intended_purpose
    | (
        ChildAbuseMaterial.foreseeable_and_reproducible
        & ~ChildAbuseMaterial.needs_significant_technical_change
        & ~(ChildAbuseMaterial.prevention_safeguards & ChildAbuseMaterial.correction_safeguards)
    ),
    applies=OMNIBUS_PROHIBITIONS,
)

shows_no_more = Exclusion(
    cite="Art. 5(1b)",
    says=(
        "Changing intimate material so that no more intimate parts are shown, and the nature of the activity stays "
        "the same, is no manipulation for point (ba)."
    ),
    verified=PRIMARY,
    note="For example background, captions, contrast or brightness (recital 12). It does not limit point (bb).",
    means=IntimateDepiction.starts_from_existing_intimate_material
    & ~IntimateDepiction.increases_exposure
    & ~IntimateDepiction.alters_nature_of_activity,
    applies=OMNIBUS_PROHIBITIONS,
)
