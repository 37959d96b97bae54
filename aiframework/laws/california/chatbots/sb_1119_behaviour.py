"""§ 21812(d)(5) to (7): what the chatbot does not do to children, a usable interface, an incident channel."""

from datetime import date

from aiframework.facts.child_safety import ChildSafety
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.chatbots.sb_1119_required import owed_to_children
from aiframework.legal.clock import Clock, SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, years
from aiframework.legal.provision import INTERPRETED

__all__ = [
    "keep_the_chatbot_from_harmful_behaviour",
    "make_the_protections_usable",
    "open_an_incident_channel",
    "test_the_interface",
    "test_the_interface_again",
]

keep_the_chatbot_from_harmful_behaviour = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(5)",
    says="Reasonable measures keep the chatbot from fourteen behaviours toward children, from urging self-harm to romance, "
    "claims of sentience, flattery and evading controls; a regulated medical device may diagnose and treat.",
    must=at_either_level(ChildSafety.measures_cover_all_behaviours),
)

make_the_protections_usable = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(6)(A)",
    says="Children and parents can reasonably find, understand and use the protections.",
    must=ChildSafety.usable_interface,
)

test_the_interface = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(6)(B)",
    part="first",
    says="By 1 January 2028 the interface is tested with children and parents, and its safety decisions documented.",
    must=ChildSafety.interface_tested,
    by=(Clock(until=date(2028, 1, 1), counting=CALIFORNIA_CCP_12, cite="SB 1119 B&P § 21812(d)(6)(B)"),),
)

test_the_interface_again = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(6)(B)",
    part="again",
    says="It is tested again every two years.",
    verified=INTERPRETED,
    note="The two years are read to run from the test before; they can be read to run from 1 January 2028.",
    when=ChildSafety.interface_tested,
    must=ChildSafety.interface_retested,
    by=(
        SinceLast(
            after=ChildSafety.interface_tested_on,
            within=years(2),
            counting=CALIFORNIA_CCP_12,
            cite="SB 1119 B&P § 21812(d)(6)(B)",
        ),
    ),
)

open_an_incident_channel = owed_to_children(
    cite="SB 1119 B&P § 21812(d)(7)",
    says="Third parties can report child safety incidents directly to the operator.",
    must=ChildSafety.public_incident_channel,
)
