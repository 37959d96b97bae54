"""§ 22603(a)(3) to (7): the safety and security protocol, its nine contents, and what is done with it."""

from aiframework.facts.safety_protocol import SafetyProtocol
from aiframework.facts.summing_up import at_either_level
from aiframework.laws.california.sb_1047.definitions_others import safety_and_security_protocol
from aiframework.laws.california.sb_1047.required import of_developers
from aiframework.legal.clock import SinceLast
from aiframework.legal.deadline import CALIFORNIA_CCP_12, days, years

__all__ = [
    "follow_the_protocol",
    "keep_the_protocol",
    "publish_the_new_version",
    "publish_the_protocol",
    "review_the_protocol",
    "show_the_protocol",
    "write_a_protocol",
]

write_a_protocol = of_developers(
    cite="SB 1047 B&P § 22603(a)(3)",
    says="Before initial training, the developer implements a written and separate safety and security protocol "
    "with nine contents, from protections and tests to conditions of shutdown and its own amendment.",
    when=SafetyProtocol.training_about_to_begin,
    must=safety_and_security_protocol & at_either_level(SafetyProtocol.complete),
)

follow_the_protocol = of_developers(
    cite="SB 1047 B&P § 22603(a)(4)",
    says="The developer sees that the protocol is implemented as written, with senior people answerable for it.",
    when=SafetyProtocol.training_about_to_begin,
    must=SafetyProtocol.implemented_as_written & SafetyProtocol.senior_staff_designated,
)

keep_the_protocol = of_developers(
    cite="SB 1047 B&P § 22603(a)(5)",
    says="The developer keeps the unredacted protocol, with its revisions, while the model is available plus five "
    "years.",
    when=SafetyProtocol.written,
    must=SafetyProtocol.unredacted_kept,
)

review_the_protocol = of_developers(
    cite="SB 1047 B&P § 22603(a)(6)",
    says="The developer reviews the protocol every year and changes it where needed.",
    when=SafetyProtocol.written,
    must=SafetyProtocol.reviewed_yearly,
    by=(
        SinceLast(
            after=SafetyProtocol.reviewed_on,
            within=years(1),
            counting=CALIFORNIA_CCP_12,
            cite="SB 1047 B&P § 22603(a)(6)",
        ),
    ),
)

publish_the_protocol = of_developers(
    cite="SB 1047 B&P § 22603(a)(7)(A)",
    says="The developer publishes a redacted protocol conspicuously and sends a copy to the Attorney General; "
    "redactions only for public safety, trade secrets or confidential information.",
    when=SafetyProtocol.training_about_to_begin,
    must=SafetyProtocol.published
    & SafetyProtocol.sent_to_attorney_general
    & SafetyProtocol.redactions_only_on_permitted_grounds,
)

show_the_protocol = of_developers(
    cite="SB 1047 B&P § 22603(a)(7)(B)",
    says="On request, the developer gives the Attorney General access to the unredacted protocol.",
    covers=("SB 1047 B&P § 22603(a)(7)(C)",),
    when=SafetyProtocol.unredacted_requested,
    must=SafetyProtocol.unredacted_given,
)

publish_the_new_version = of_developers(
    cite="SB 1047 B&P § 22603(a)(7)(D)",
    says="After a material modification, the developer publishes and sends the updated redacted protocol within 30 "
    "days.",
    when=SafetyProtocol.materially_modified,
    must=SafetyProtocol.modified_copy_published_and_sent,
    by=(
        SinceLast(
            after=SafetyProtocol.materially_modified_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            done=SafetyProtocol.modified_copy_published_on,
            cite="SB 1047 B&P § 22603(a)(7)(D)",
        ),
        SinceLast(
            after=SafetyProtocol.materially_modified_on,
            within=days(30),
            counting=CALIFORNIA_CCP_12,
            done=SafetyProtocol.modified_copy_sent_on,
            cite="SB 1047 B&P § 22603(a)(7)(D)",
        ),
    ),
)
