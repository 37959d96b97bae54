"""Countries by ISO 3166-1 code, as far as a treaty of the Council of Europe or the Union's law tells them apart."""

from enum import Enum
from typing import Final

__all__ = ["MEMBER_STATES_OF_THE_UNION", "Country"]


class Country(Enum):
    """A country by its ISO 3166-1 alpha-2 code; the European Union stands for all of its territory."""

    EUROPEAN_UNION = "EU"
    # members of the Council of Europe
    ALBANIA = "AL"
    ANDORRA = "AD"
    ARMENIA = "AM"
    AUSTRIA = "AT"
    AZERBAIJAN = "AZ"
    BELGIUM = "BE"
    BOSNIA_AND_HERZEGOVINA = "BA"
    BULGARIA = "BG"
    CROATIA = "HR"
    CYPRUS = "CY"
    CZECHIA = "CZ"
    DENMARK = "DK"
    ESTONIA = "EE"
    FINLAND = "FI"
    FRANCE = "FR"
    GEORGIA = "GE"
    GERMANY = "DE"
    GREECE = "GR"
    HUNGARY = "HU"
    ICELAND = "IS"
    IRELAND = "IE"
    ITALY = "IT"
    LATVIA = "LV"
    LIECHTENSTEIN = "LI"
    LITHUANIA = "LT"
    LUXEMBOURG = "LU"
    MALTA = "MT"
    MOLDOVA = "MD"
    MONACO = "MC"
    MONTENEGRO = "ME"
    NETHERLANDS = "NL"
    NORTH_MACEDONIA = "MK"
    NORWAY = "NO"
    POLAND = "PL"
    PORTUGAL = "PT"
    ROMANIA = "RO"
    SAN_MARINO = "SM"
    SERBIA = "RS"
    SLOVAKIA = "SK"
    SLOVENIA = "SI"
    SPAIN = "ES"
    SWEDEN = "SE"
    SWITZERLAND = "CH"
    TURKIYE = "TR"
    UKRAINE = "UA"
    UNITED_KINGDOM = "GB"
    # others that took part in making the Framework Convention on AI
    ARGENTINA = "AR"
    AUSTRALIA = "AU"
    CANADA = "CA"
    COSTA_RICA = "CR"
    HOLY_SEE = "VA"
    ISRAEL = "IL"
    JAPAN = "JP"
    MEXICO = "MX"
    PERU = "PE"
    UNITED_STATES = "US"
    URUGUAY = "UY"
    #: any other country
    ELSEWHERE = "elsewhere"


MEMBER_STATES_OF_THE_UNION: Final = frozenset(
    {
        Country("AT"),
        Country("BE"),
        Country("BG"),
        Country("CY"),
        Country("CZ"),
        Country("DE"),
        Country("DK"),
        Country("EE"),
        Country("ES"),
        Country("FI"),
        Country("FR"),
        Country("GR"),
        Country("HR"),
        Country("HU"),
        Country("IE"),
        Country("IT"),
        Country("LT"),
        Country("LU"),
        Country("LV"),
        Country("MT"),
        Country("NL"),
        Country("PL"),
        Country("PT"),
        Country("RO"),
        Country("SE"),
        Country("SI"),
        Country("SK"),
    }
)
