"""Article 3(29) to (62): further words that the Act explains and that ask nothing by themselves."""

from aiframework.laws.eu_ai_act.calendar import CHAPTERS_I_AND_II
from aiframework.legal.provision import PRIMARY, Note

__all__ = [
    "critical_infrastructure",
    "words_about_authorities",
    "words_about_data",
    "words_about_personal_data",
    "words_about_testing",
]

words_about_data = Note(
    cite="Art. 3(29)-(33)",
    says=(
        "Training data fit what the system learns, validation data tune how it learns, testing data check it "
        "independently before the market, input data are what it works on; a validation set may be a split of "
        "the training set."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

words_about_authorities = Note(
    cite="Art. 3(45)-(48)",
    says=(
        "Law enforcement is the work against crime of authorities competent by law, or of those acting for "
        "them; the AI Office stands for the Commission; national competent authorities notify or watch the "
        "market, the European Data Protection Supervisor for Union institutions."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

words_about_personal_data = Note(
    cite="Art. 3(50)-(51)",
    says="Personal data are those of the GDPR, Article 4(1); all others are non-personal.",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

words_about_testing = Note(
    cite="Art. 3(53)-(59)",
    says=(
        "Plans for real-world tests and for sandboxes, the sandbox itself, AI literacy, a test in real-world "
        "conditions, which is no supply where Article 57 or 60 is kept to, its subjects, and their informed "
        "consent."
    ),
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)

critical_infrastructure = Note(
    cite="Art. 3(62)",
    says="Critical infrastructure is that of Directive (EU) 2022/2557, Article 2, point (4).",
    verified=PRIMARY,
    applies=CHAPTERS_I_AND_II,
)
