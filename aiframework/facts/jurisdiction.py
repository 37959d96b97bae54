"""What ties a system, its makers and its users to countries, and to California."""

from aiframework.facts.country import Country
from aiframework.facts.section import describes
from aiframework.facts.state_declarations import PrivateSectorMode
from aiframework.logic import Fact

__all__ = ["Jurisdiction"]


@describes
class Jurisdiction:
    """Under which countries' law the activity falls, and where in relation to California it takes place."""

    countries: Fact[frozenset[Country]] = Fact(
        "Under which countries' jurisdiction does the activity with the system fall (ISO codes; EU for the whole "
        "Union)?",
        source="CETS 225 Art. 3(1)",
    )
    convention_in_force: Fact[bool] = Fact(
        "Is the Framework Convention on AI in force for one of these countries on the day asked about?",
        source="CETS 225 Art. 30(3), (4)",
    )
    private_sector_modes: Fact[frozenset[PrivateSectorMode]] = Fact(
        "How have these countries declared that they deal with private actors under the Framework Convention on "
        "AI (none has declared anything: leave it out)?",
        source="CETS 225 Art. 3(1)(b)",
    )

    does_business_in_california: Fact[bool] = Fact(
        "Does the organisation do business in California?", source="CCPA, Civ. Code § 1798.140(d)(1)"
    )
    develops_in_california: Fact[bool] = Fact(
        "Does the organisation develop the system, wholly or partly, in California?",
        source=(
            "SB 53, Bus. & Prof. Code § 22757.11(h) (the Act names no place; asked for the link to the State)"
        ),
    )
    publicly_accessible_in_california: Fact[bool] = Fact(
        "Can the public in California reach and use the system?",
        source="SB 942 as amended by SB 1000, Bus. & Prof. Code § 22757.1(e)",
        control="operator",
    )
    users_in_california: Fact[bool] = Fact(
        "Do people in California use the system?", source="SB 243, Bus. & Prof. Code § 22601(e)"
    )
    offered_to_californians: Fact[bool] = Fact(
        "Is the system publicly offered to people in California, free or paid?",
        source="AB 2013, Civ. Code § 3111(a)",
        control="operator",
    )
    customers_in_california: Fact[bool] = Fact(
        "Do customers whose account address is in California use the service?",
        source="AB 1609, Bus. & Prof. Code § 22625(b)",
    )
    workers_in_california: Fact[bool] = Fact(
        "Are applicants or workers in California affected by the system?",
        source="FEHA regulations, 2 CCR § 11008(f)",
    )
    patients_in_california: Fact[bool] = Fact(
        "Are the patients or insured people in California?", source="AB 3030, Health & Saf. Code § 1339.75(a)"
    )
    prices_in_california: Fact[bool] = Fact(
        "Are the goods or services whose prices it influences sold or supplied in California?",
        source="AB 325, Bus. & Prof. Code § 16729(b)",
    )
    federal_contract: Fact[bool] = Fact(
        "Is the system supplied to, or used by, a federal government body under a contract?",
        source="SB 53, SEC. 5; SB 1047, Bus. & Prof. Code § 22603(j)",
    )
    federal_contract_conflicts: Fact[bool] = Fact(
        "Do the terms of that federal contract strictly conflict with all that the statute would require of you (where they "
        "conflict with some of it only, the rest stays: no)?",
        source="SB 53, SEC. 5; SB 1047, Bus. & Prof. Code § 22603(j)(1)",
    )
    use_outside_federal_contract: Fact[bool] = Fact(
        "Is the system also used for something that is not the subject of the federal contract?",
        source="SB 1047, Bus. & Prof. Code § 22603(j)(2)",
    )
