"""Article 3: words that the Act explains and that ask nothing by themselves."""

from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "risk",
    "words_about_assessment",
    "words_about_supervision",
    "words_about_supply",
]

risk = Note(
    cite="Art. 3(2)",
    says="Risk is how likely a harm is, taken together with how severe it would be.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

words_about_supply = Note(
    cite="Art. 3(15)-(18)",
    says=(
        "Instructions for use tell the deployer about purpose and proper use; a recall brings a system back "
        "from deployers or stops its use; a withdrawal keeps it from the market; performance is how well it "
        "achieves its purpose."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

words_about_assessment = Note(
    cite="Art. 3(19)-(20)",
    says=(
        "A notifying authority assesses, designates and watches assessment bodies; a conformity assessment "
        "shows whether the requirements for high-risk systems are met."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

words_about_supervision = Note(
    cite="Art. 3(24)-(28)",
    says=(
        "CE marking is the provider's sign of conformity; post-market monitoring collects experience to see "
        "what needs correcting; market surveillance authorities act under Regulation (EU) 2019/1020; "
        "standards and common specifications are those of Regulation (EU) No 1025/2012."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)
