"""Citations: every place of the three bodies of law, the order of the law, look-up, errors and links."""

import pickle
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiframework import california, coe_convention, eu_ai_act
from aiframework.legal.citation import Citation, CitationError, normalise, place_of
from aiframework.legal.citation_parts import Kind, StepKind
from aiframework.legal.links import eu_link, leginfo_bill_link, leginfo_code_link, treaty_link

# Every place that the laws cite, in the order of their tables.
UNION = """
Art. 2(1)(a) | Art. 2(1)(b) | Art. 2(1)(c) | Art. 2(1)(d) | Art. 2(1)(e) | Art. 2(1)(f) | Art. 2(1)(g) |
Art. 2(2) | Art. 2(3) | Art. 2(4) | Art. 2(5) | Art. 2(6) | Art. 2(7) | Art. 2(8) | Art. 2(9) | Art. 2(10) |
Art. 2(11) | Art. 2(12) | Art. 2(13) | Art. 3(1) | Art. 3(3) | Art. 3(4) | Art. 3(5) | Art. 3(6) | Art. 3(7)
| Art. 3(8) | Art. 3(9) | Art. 3(10) | Art. 3(11) | Art. 3(12) | Art. 3(13) | Art. 3(14) | Art. 3(14a) |
Art. 3(14b) | Art. 3(23) | Art. 3(34) | Art. 3(35) | Art. 3(36) | Art. 3(37) | Art. 3(38) | Art. 3(39) |
Art. 3(40) | Art. 3(41) | Art. 3(42) | Art. 3(43) | Art. 3(44) | Art. 3(52) | Art. 3(60) | Art. 3(63) |
Art. 3(64) | Art. 3(65) | Art. 3(66) | Art. 3(67) | Art. 3(68) | Art. 4 | Art. 4(1) | Art. 4a(1) |
Art. 4a(2) | Art. 5(1)(a) | Art. 5(1)(b) | Art. 5(1)(ba) | Art. 5(1)(bb) | Art. 5(1)(c) | Art. 5(1)(d) |
Art. 5(1)(e) | Art. 5(1)(f) | Art. 5(1)(g) | Art. 5(1)(h) | Art. 5(1a) | Art. 5(1b) | Art. 5(2) | Art. 5(3)
| Art. 5(4) | Art. 5(5) | Art. 5(6) | Art. 5(7) | Art. 5(8) | Annex II | Art. 6(1) | Art. 6(1a) | Art. 6(1b)
| Art. 6(1c) | Art. 6(2) | Art. 6(3) | Art. 6(3)(a) | Art. 6(3)(b) | Art. 6(3)(c) | Art. 6(3)(d) |
Art. 6(3) third subpara. | Art. 6(4) | Art. 6(5) | Art. 6(6) | Art. 6(7) | Art. 6(8) | Art. 7(1) | Art. 7(2)
| Art. 7(3) | Annex I A 2 | Annex I A 3 | Annex I A 4 | Annex I A 5 | Annex I A 6 | Annex I A 7 |
Annex I A 8 | Annex I A 9 | Annex I A 10 | Annex I A 11 | Annex I A 12 | Annex I B 13 | Annex I B 14 |
Annex I B 15 | Annex I B 16 | Annex I B 17 | Annex I B 18 | Annex I B 19 | Annex I B 20 | Annex I B 21 |
Annex III 1(a) | Annex III 1(b) | Annex III 1(c) | Annex III 2 | Annex III 3(a) | Annex III 3(b) |
Annex III 3(c) | Annex III 3(d) | Annex III 4(a) | Annex III 4(b) | Annex III 5(a) | Annex III 5(b) |
Annex III 5(c) | Annex III 5(d) | Annex III 6(a) | Annex III 6(b) | Annex III 6(c) | Annex III 6(d) |
Annex III 6(e) | Annex III 7(a) | Annex III 7(b) | Annex III 7(c) | Annex III 7(d) | Annex III 8(a) |
Annex III 8(b) | Art. 25(1)(a) | Art. 25(1)(b) | Art. 25(1)(c) | Art. 25(2) | Art. 25(3) | Art. 25(4) |
Art. 49(1) | Art. 49(2) | Art. 49(3) | Art. 50(1) | Art. 50(2) | Art. 50(3) | Art. 50(4) | Art. 50(5) |
Art. 50(6) | Art. 50(7) | Art. 51(1)(a) | Art. 51(1)(b) | Art. 51(2) | Art. 51(3) | Art. 52(1) | Art. 52(2)
| Art. 52(3) | Art. 52(4) | Art. 52(5) | Art. 52(6) | Art. 53(1)(a) | Art. 53(1)(b) | Art. 53(1)(c) |
Art. 53(1)(d) | Art. 53(2) | Art. 53(3) | Art. 53(4) | Art. 54(1) | Art. 54(2) | Art. 54(3) | Art. 54(4) |
Art. 54(5) | Art. 54(6) | Art. 55(1)(a) | Art. 55(1)(b) | Art. 55(1)(c) | Art. 55(1)(d) | Art. 55(2) |
Art. 55(3) | Art. 56 | Annex XI | Annex XII | Annex XIII | Art. 99(3) | Art. 99(4) | Art. 99(5) | Art. 99(6)
| Art. 99(6a) | Art. 100 | Art. 101 | Art. 75(1) | Art. 75c(4) | Art. 75c(5) | Art. 102 | Art. 103 |
Art. 104 | Art. 105 | Art. 106 | Art. 107 | Art. 108 | Art. 109 | Art. 110 | Art. 111(1) | Art. 111(2) |
Art. 111(3) | Art. 111(4) | Art. 112 | Art. 113 | Art. 4(2) | Art. 4(3) | Art. 8(1) | Art. 8(2) | Art. 9(1)
| Art. 9(2) | Art. 9(2)(a) | Art. 9(2)(b) | Art. 9(2)(c) | Art. 9(2)(d) | Art. 9(3) | Art. 9(4) | Art. 9(5)
| Art. 9(5)(a) | Art. 9(5)(b) | Art. 9(5)(c) | Art. 9(6) | Art. 9(7) | Art. 9(8) | Art. 9(9) | Art. 9(10) |
Art. 10(1) | Art. 10(2) | Art. 10(2)(a) | Art. 10(2)(b) | Art. 10(2)(c) | Art. 10(2)(d) | Art. 10(2)(e) |
Art. 10(2)(f) | Art. 10(2)(g) | Art. 10(2)(h) | Art. 10(3) | Art. 10(4) | Art. 10(6) | Art. 11(1) sub 1 |
Art. 11(1) sub 2 | Art. 11(1) sub 2 (simplified) | Art. 11(1) notified bodies | Art. 11(2) | Art. 12(1) |
Art. 12(2)(a) | Art. 12(2)(b) | Art. 12(2)(c) | Art. 12(3)(a) | Art. 12(3)(b) | Art. 12(3)(c) |
Art. 12(3)(d) | Art. 13(1) | Art. 13(2) | Art. 13(3)(a) | Art. 13(3)(b)(i) | Art. 13(3)(b)(ii) |
Art. 13(3)(b)(iii) | Art. 13(3)(b)(iv) | Art. 13(3)(b)(v) | Art. 13(3)(b)(vi) | Art. 13(3)(b)(vii) |
Art. 13(3)(c) | Art. 13(3)(d) | Art. 13(3)(e) | Art. 13(3)(f) | Art. 14(1) | Art. 14(2) | Art. 14(3) |
Art. 14(4)(a) | Art. 14(4)(b) | Art. 14(4)(c) | Art. 14(4)(d) | Art. 14(4)(e) | Art. 14(5) | Art. 15(1) |
Art. 15(3) | Art. 15(4) sub 1 | Art. 15(4) sub 3 | Art. 15(5) | Art. 16(a) | Art. 16(b) | Art. 16(c) |
Art. 16(d) | Art. 16(e) | Art. 16(f) | Art. 16(g) | Art. 16(h) | Art. 16(i) | Art. 16(j) | Art. 16(k) |
Art. 16(l) | Art. 17(1) chapeau | Art. 17(1)(a) | Art. 17(1)(b) | Art. 17(1)(c) | Art. 17(1)(d) |
Art. 17(1)(e) | Art. 17(1)(f) | Art. 17(1)(g) | Art. 17(1)(h) | Art. 17(1)(i) | Art. 17(1)(j) |
Art. 17(1)(k) | Art. 17(1)(l) | Art. 17(1)(m) | Art. 17(2) | Art. 17(3) | Art. 17(4) | Art. 18(1)(a) |
Art. 18(1)(b) | Art. 18(1)(c) | Art. 18(1)(d) | Art. 18(1)(e) | Art. 18(2) | Art. 18(3) | Art. 19(1) |
Art. 19(2) | Art. 20(1) | Art. 20(2) | Art. 21(1) | Art. 21(2) | Art. 21(3) | Art. 22(1) | Art. 22(2) |
Art. 22(3) chapeau | Art. 22(3)(a) | Art. 22(3)(b) | Art. 22(3)(c) | Art. 22(3)(d) | Art. 22(3)(e) |
Art. 22(4) | Art. 23(1)(a) | Art. 23(1)(b) | Art. 23(1)(c) | Art. 23(1)(d) | Art. 23(2) | Art. 23(3) |
Art. 23(4) | Art. 23(5) | Art. 23(6) | Art. 23(7) | Art. 24(1) | Art. 24(2) | Art. 24(3) | Art. 24(4) |
Art. 24(5) | Art. 24(6) | Art. 25(2) sub 1 | Art. 25(2) sub 2 | Art. 25(2) sub 3(a) | Art. 25(2) sub 3(b) |
Art. 25(2) sub 3(c) | Art. 25(3)(a) | Art. 25(3)(b) | Art. 25(4) sub 1 | Art. 25(4) sub 2 | Art. 25(5) |
Art. 26(1) | Art. 26(2) | Art. 26(3) | Art. 26(4) | Art. 26(5) s.1 | Art. 26(5) s.2 | Art. 26(5) s.3 |
Art. 26(5) s.4 | Art. 26(5) sub 2 | Art. 26(6) sub 1 | Art. 26(6) sub 2 | Art. 26(7) | Art. 26(8) s.1 |
Art. 26(8) s.2 | Art. 26(9) | Art. 26(10) sub 1 | Art. 26(10) sub 2 | Art. 26(10) sub 3 s.1 |
Art. 26(10) sub 3 s.2 | Art. 26(10) sub 5 | Art. 26(10) sub 6 | Art. 26(10) sub 7 | Art. 26(11) |
Art. 26(12) | Art. 27(1) chapeau | Art. 27(1)(a) | Art. 27(1)(b) | Art. 27(1)(c) | Art. 27(1)(d) |
Art. 27(1)(e) | Art. 27(1)(f) | Art. 27(2) s.1-2 | Art. 27(2) s.3 | Art. 27(3) | Art. 27(4) | Art. 27(5) |
Art. 40(1) | Art. 40(2) | Art. 41(1)-(2) | Art. 41(3) | Art. 41(5) | Art. 42(1) | Art. 42(2) | Art. 42(3) |
Art. 43(1) sub 1 | Art. 43(1) sub 2 (a) | Art. 43(1) sub 2 (b) | Art. 43(1) sub 2 (c) | Art. 43(1) sub 2 (d)
| Art. 43(1) sub 3 | Art. 43(2) | Art. 43(3) sub 1 | Art. 43(3) sub 2 | Art. 43(3) sub 3 | Art. 43(3) sub 4
| Art. 43(4) sub 1 | Art. 43(4) sub 2 | Art. 44(1) | Art. 44(2) | Art. 44(3) | Art. 45(1)-(4) | Art. 46(1) |
Art. 46(2) | Art. 46(3) | Art. 46(4) | Art. 46(5)-(6) | Art. 46(7) | Art. 47(1) | Art. 47(2) | Art. 47(3) |
Art. 47(4) | Art. 48(1) | Art. 48(2) | Art. 48(3) | Art. 48(4) | Art. 48(5) | Art. 49(4) | Art. 49(5) |
Art. 57(1) | Art. 57(3)-(3a) | Art. 57(5) | Art. 57(7) | Art. 57(8) | Art. 57(11) | Art. 57(12) s.1 |
Art. 57(12) s.2 | Art. 58(2)(a) | Art. 58(2)(d) | Art. 59(1)(a)-(j) | Art. 60(1) | Art. 60(2) | Art. 60(3) |
Art. 60(4)(a) | Art. 60(4)(b) | Art. 60(4)(c) | Art. 60(4)(d) | Art. 60(4)(e) | Art. 60(4)(f) |
Art. 60(4)(g) | Art. 60(4)(h) | Art. 60(4)(i) | Art. 60(4)(j) | Art. 60(4)(k) | Art. 60(5) | Art. 60(6) |
Art. 60(7) | Art. 60(8) | Art. 60(9) | Art. 60a(1)-(6) | Art. 61(1)(a)-(e) | Art. 61(2) | Art. 62(1) |
Art. 62(2) | Art. 62(3) | Art. 63(1) | Art. 63(2) | Art. 71(2) | Art. 71(3) | Art. 71(4) | Art. 71(5) |
Art. 72(1) | Art. 72(2) | Art. 72(3) | Art. 72(4) | Art. 73(1) | Art. 73(2) | Art. 73(3) | Art. 73(4) |
Art. 73(5) | Art. 73(6) sub 1 | Art. 73(6) sub 2 | Art. 73(7) | Art. 73(8) | Art. 73(9) | Art. 73(10) |
Art. 73(11) | Art. 74(1) | Art. 74(3)-(9) | Art. 74(4) | Art. 74(12) | Art. 74(13) | Art. 75(1a) |
Art. 75(1e) | Art. 75(2a) | Art. 75(3) | Art. 75a(1) | Art. 75a(3) | Art. 75a(4) | Art. 75a(6) | Art. 75b |
Art. 75c(1)-(3) | Art. 75c(8) | Art. 75d(1)-(4) | Art. 76(3)-(4) | Art. 77(1) | Art. 77(1a) | Art. 77(3) |
Art. 78 | Art. 79(2) | Art. 79(4) | Art. 79(5) | Art. 79(8) | Art. 80(1)-(2) | Art. 80(4)-(5) | Art. 80(7) |
Art. 81(1) | Art. 82(1)-(2) | Art. 83(1)(a)-(g) | Art. 83(2) | Art. 85 | Art. 86(1) | Art. 87 | Art. 88(1) |
Art. 89(2) | Art. 91(1), (4), (5) | Art. 92(3)-(5) | Art. 93(1) | Art. 94 | Art. 99(1) | Art. 99(4)(a) |
Art. 99(4)(b) | Art. 99(4)(c) | Art. 99(4)(d) | Art. 99(4)(da) | Art. 99(4)(e) | Art. 99(4)(f) |
Art. 99(4)(g) | Art. 99(7)(a)-(j) | Art. 99(8) | Art. 99(10) | Art. 100(2) | Art. 100(3) |
Art. 101(1)(a)-(d) | Art. 101(2), (5) | Annex IV 1(a)-(h) | Annex IV 2(a)-(h) | Annex IV 3 | Annex IV 4 |
Annex IV 5 | Annex IV 6 | Annex IV 7 | Annex IV 8 | Annex IV 9 | Annex V 1-8 | Annex VI 2-4 |
Annex VII 3.1-3.4 | Annex VII 4.1-4.7 | Annex VII 5.1-5.3 | Annex VIII A 1-13 | Annex VIII B 1-6, 8 |
Annex VIII C 1-5 | Annex IX 1-5 | Annex X
"""

TREATY = """
Art. 1(1) | Art. 1(2) | Art. 1(3) | Art. 2 | Art. 3(1) | Art. 3(1)(a) | Art. 3(1)(b) | Art. 3(2) | Art. 3(3)
| Art. 3(4) | Art. 4 | Art. 5(1) | Art. 5(2) | Art. 6 | Art. 7 | Art. 8 | Art. 9 | Art. 10(1) | Art. 10(2) |
Art. 11(a) | Art. 11(b) | Art. 12 | Art. 13 | Art. 14(1) | Art. 14(2)(a) | Art. 14(2)(b) | Art. 14(2)(c) |
Art. 15(1) | Art. 15(2) | Art. 16(1) | Art. 16(2)(a) | Art. 16(2)(b) | Art. 16(2)(c) | Art. 16(2)(d) |
Art. 16(2)(e) | Art. 16(2)(f) | Art. 16(2)(g) | Art. 16(3) | Art. 16(4) | Art. 17 | Art. 18 | Art. 19 |
Art. 20 | Art. 21 | Art. 22 | Art. 23(1) | Art. 23(2) | Art. 23(3) | Art. 23(4) | Art. 23(5) | Art. 23(6) |
Art. 23(7) | Art. 23(8) | Art. 24(1) | Art. 24(2) | Art. 25(1) | Art. 25(2) | Art. 25(3) | Art. 26(1) |
Art. 26(2) | Art. 26(3) | Art. 26(4) | Art. 27(1) | Art. 27(2) | Art. 28 | Art. 29 | Art. 30(1) | Art. 30(2)
| Art. 30(3) | Art. 30(4) | Art. 31(1) | Art. 31(2) | Art. 32(1) | Art. 32(2) | Art. 32(3) | Art. 33(1) |
Art. 33(2) | Art. 33(3) | Art. 34(1) | Art. 34(2) | Art. 35(1) | Art. 35(2) | Art. 36
"""

CALIFORNIA = """
SB 1047 B&P § 22603(a)(1) | SB 1047 B&P § 22603(a)(2)(A) | SB 1047 B&P § 22603(a)(2)(B) |
SB 1047 B&P § 22603(a)(3) | SB 1047 B&P § 22603(a)(4) | SB 1047 B&P § 22603(a)(5) |
SB 1047 B&P § 22603(a)(6) | SB 1047 B&P § 22603(a)(7)(A) | SB 1047 B&P § 22603(a)(7)(B) |
SB 1047 B&P § 22603(a)(7)(D) | SB 1047 B&P § 22603(a)(8) | SB 1047 B&P § 22603(b)(1) |
SB 1047 B&P § 22603(b)(2) | SB 1047 B&P § 22603(b)(3) | SB 1047 B&P § 22603(b)(4) | SB 1047 B&P § 22603(c) |
SB 1047 B&P § 22603(d) | SB 1047 B&P § 22603(e)(1) | SB 1047 B&P § 22603(e)(3) | SB 1047 B&P § 22603(e)(4) |
SB 1047 B&P § 22603(e)(5) | SB 1047 B&P § 22603(e)(6) | SB 1047 B&P § 22603(e)(7) | SB 1047 B&P § 22603(f) |
SB 1047 B&P § 22603(g) | SB 1047 B&P § 22603(h)(1) | SB 1047 B&P § 22603(i) | SB 1047 B&P § 22603(j)(1) |
SB 1047 B&P § 22604(a) | SB 1047 B&P § 22604(b) | SB 1047 B&P § 22607(a) | SB 1047 B&P § 22607(b) |
SB 1047 B&P § 22607(d) | SB 1047 B&P § 22607(e) | SB 1047 Gov. § 11547.6 | SB 1047 Gov. § 11547.6.1 |
AB 1836 Civ. § 3344.1(a)(1)(A) | AB 1836 Civ. § 3344.1(a)(1)(B)(i) | AB 1836 Civ. § 3344.1(a)(1)(B)(ii) |
AB 1836 Civ. § 3344.1(a)(2)(A) | AB 1836 Civ. § 3344.1(a)(2)(B) | SB 53 B&P § 22757.12(a) |
SB 53 B&P § 22757.12(b)(1) | SB 53 B&P § 22757.12(b)(2) | SB 53 B&P § 22757.12(c)(1) |
SB 53 B&P § 22757.12(c)(2) | SB 53 B&P § 22757.12(d) | SB 53 B&P § 22757.12(e)(1)(A) |
SB 53 B&P § 22757.12(e)(1)(B) | SB 53 B&P § 22757.12(f) | SB 53 B&P § 22757.13(c)(1) |
SB 53 B&P § 22757.13(c)(2) | SB 53 B&P § 22757.13(c)(4) | SB 53 B&P § 22757.13(h) | SB 53 B&P § 22757.13(g)
| SB 53 B&P § 22757.14 | SB 53 Gov. § 11546.8 | SB 53 Lab. § 1107.1(a) | SB 53 Lab. § 1107.1(b) |
SB 53 Lab. § 1107.1(d) | SB 53 Lab. § 1107.1(e) | AB 2602 Lab. § 927(a) | AB 2602 Lab. § 927(b) |
SB 942 B&P § 22757.2(a) (R1) | SB 942 B&P § 22757.2(b)-(c) (R1) | SB 942 B&P § 22757.3(a) (R1) |
SB 942 B&P § 22757.3(b) (R1) | SB 942 B&P § 22757.3(c) (R1) | SB 942 B&P § 22757.2(a) (R2) |
SB 942 B&P § 22757.2(b)-(d) (R2) | SB 942 B&P § 22757.3(a) (R2) | SB 942 B&P § 22757.3(b)(1) (R2) |
SB 942 B&P § 22757.3(b)(2) (R2) | SB 942 B&P § 22757.3(b)(3) (R2) | SB 942 B&P § 22757.3(b)(4) (R2) |
SB 942 B&P § 22757.3(d) (R2) | SB 942 B&P § 22757.3.1 | SB 942 B&P § 22757.3.2 | SB 942 B&P § 22757.3.3 |
AB 2013 Civ. § 3111(a) | AB 2355 Gov. § 84514 | AB 2839 Elec. § 20012 | AB 2655 Elec. § 20510 |
AB 730 Elec. § 20010 | SB 1001 B&P § 17941 | SB 926 Penal § 647(j)(4) | SB 981 B&P § 22670 |
AB 621 Civ. § 1708.86 | AB 3030 H&S § 1339.75(a) | SB 1120 H&S § 1367.01(k) | AB 489 B&P § 4999.9(b) |
AB 489 B&P § 4999.9(c) | SB 243 B&P § 22602(a) | SB 243 B&P § 22602(b)(1) | SB 243 B&P § 22602(b)(2) |
SB 243 B&P § 22602(c) | SB 243 B&P § 22603 | SB 243 B&P § 22604 | SB 867 B&P § 22604.5 | SB 243 B&P § 22605
| SB 1119 B&P § 21811 | SB 1119 B&P § 21812(a) | SB 1119 B&P § 21812(b) | SB 1119 B&P § 21812(c) |
SB 1119 B&P § 21812(d)(1) | SB 1119 B&P § 21812(d)(3) | SB 1119 B&P § 21812(d)(2) | SB 1119 B&P § 21812.5 |
SB 1119 B&P § 21813 | SB 1119 B&P § 21814 | SB 1119 B&P § 21816 | AB 1609 B&P § 22626 | AB 1609 B&P § 22627
| AB 1609 B&P § 22628 | SB 1050 B&P § 17610(b) | SB 896 Gov. § 11549.66 | AB 316 Civ. § 1714.46(b) |
AB 325 B&P § 16729(a) | AB 325 B&P § 16729(b) | AB 325 B&P § 16756.1 | SB 763 B&P § 16755 | 2 CCR § 11009(f)
| 2 CCR § 11013(c) | 2 CCR § 11016(a)(2) | 2 CCR § 11016(b)(1) | 2 CCR § 11016(c)(5) | 2 CCR § 11017(e) |
2 CCR § 11017.1(a) | 2 CCR § 11070(b)(2) | 2 CCR § 11072 | 11 CCR § 7200(b) | 11 CCR § 7220 |
11 CCR § 7221(a) | 11 CCR § 7221(b) | 11 CCR § 7221(m) | 11 CCR § 7222 | 11 CCR § 7150(b) | 11 CCR § 7152 |
11 CCR § 7155 | 11 CCR § 7157 | 11 CCR § 7153 | 11 CCR § 7120
"""


def places(table: str) -> list[str]:
    return [" ".join(each.split()) for each in table.split("|")]


EVERY_PLACE = [*places(UNION), *places(TREATY), *places(CALIFORNIA)]


def test_every_place_reads_and_writes_the_same() -> None:
    for text in EVERY_PLACE:
        place = Citation.parse(text)
        assert str(place) == text
        assert place.instrument is None
        assert Citation.parse(place.canonical) == place
        assert Citation.parse(place.canonical).canonical == place.canonical
        assert pickle.loads(pickle.dumps(place)) == place  # noqa: S301 - our own bytes
        for above in place.ancestors:
            assert above < place
            assert above.covers(place)
            assert Citation.parse(str(above)) == above


def test_no_two_in_orderof_one_law_are_equal() -> None:
    for table in (UNION, TREATY, CALIFORNIA):
        assert len(set(map(Citation.parse, places(table)))) == len(places(table))


@pytest.mark.parametrize(
    "text",
    [
        "Art. 25(2) sub 3(a)",
        "Art. 43(1) sub 2 (a)",
        "Annex III 4(a)",
        "Annex VIII A 3",
        "Annex VIII B 1-6, 8",
        "Annex VII 3.1-3.4",
        "Annex XIII(f)",
        "Annex XI Section 1 2(a)",
        "§ 22757.13(c)(1)",
        "Art. 3(1)(b) s.2",
        "Art. 27(2) s.1-2",
        "Recital 12",
        "11 CCR § 7201",
        "Art. 16(2) chapeau",
        "SB 1047 § 22603(a)(2)(A)",
        "Civ. § 3344.1(a)(2)(A)",
        "Civ. Proc. § 12a",
        "Biz § 5",
        "Art. 91(1), (4)-(5)",
        "Art. 6(3) third subpara.",
        "CETS 225 Art. 16(2)(a)",
        "Rec. 2003/361/EC Art. 2",
        "Reg. (EU) 2024/1689 Art. 3(39)",
    ],
)
def test_a_citation_is_written_as_it_was_read(text: str) -> None:
    assert str(Citation.parse(text)) == text
    assert repr(Citation.parse(text)) == f"Citation({text!r})"


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("26(7)", "Art. 26(7)"),
        ("art 26 (7)", "Art. 26(7)"),
        ("Article 26(7)", "Art. 26(7)"),
        ("ARTICLE 26, paragraph 7", "Art. 26(7)"),
        ("Art. 4A(1)", "Art. 4a(1)"),
        ("AI Act Art. 26(7)", "Art. 26(7)"),
        ("Art. 26(7) AI Act", "Art. 26(7)"),
        ("Article 26(7) of the AI Act", "Art. 26(7)"),
        ("Article 5(1), point (a)", "Art. 5(1)(a)"),
        ("Art. 2(2),(3)", "Art. 2(2), (3)"),
        ("Art. 59(1)(a) \N{EN DASH} (j)", "Art. 59(1)(a)-(j)"),
        ("Art. 6(3) third subpara.", "Art. 6(3) sub 3"),
        ("Art. 6(3) 3rd subparagraph", "Art. 6(3) sub 3"),
        ("Art. 43(1) sub 2 (a)", "Art. 43(1) sub 2(a)"),
        ("Art. 111(2) 2nd sentence", "Art. 111(2) s.2"),
        ("Art. 111(2) sentence 2", "Art. 111(2) s.2"),
        ("Art. 17(1) introductory wording", "Art. 17(1) chapeau"),
        ("annex iii, point 4(a)", "Annex III 4(a)"),
        ("Annex III(4)(a)", "Annex III 4(a)"),
        ("Annex VIII Section A point 3", "Annex VIII A 3"),
        ("recital (12)", "Recital 12"),
        ("11 CCR 7201", "11 CCR § 7201"),
        ("11 Cal. Code Regs. § 7201", "11 CCR § 7201"),
        ("22757.12(a)", "§ 22757.12(a)"),
        ("sb1047 Bus. & Prof. Code § 22603(a)", "SB 1047 B&P § 22603(a)"),
        ("Business and Professions Code section 22757", "B&P § 22757"),
        ("Cal. Civ. Code § 3344.1", "Civ. § 3344.1"),
        ("Civil Code 3344.1", "Civ. § 3344.1"),
        ("SB 53, 22757.12(a)", "SB 53 § 22757.12(a)"),
    ],
)
def test_looking_up_takes_what_people_type(written: str, canonical: str) -> None:
    assert normalise(written) == canonical
    assert normalise(canonical) == canonical


def test_looking_up_in_a_known_law_never_takes_a_place_of_another() -> None:
    names = ["EU AI Act", "AI Act"]
    assert normalise("ai act, Art. 26(7)", names=names) == "Art. 26(7)"
    assert normalise("26(7)", names=names) == "Art. 26(7)"
    with pytest.raises(CitationError, match="it names 'CETS 225', and this is AI Act or EU AI Act") as caught:
        normalise("CETS 225 Art. 5", names=names)
    assert caught.value.suggestion is None
    with pytest.raises(CitationError, match=r"did you mean 'AI Act Art\. 5'\?"):
        normalise("AI Akt Art. 5", names=names)
    with pytest.raises(CitationError, match="this is a law without a name"):
        normalise("CETS 225 Art. 5", names=[])


def test_two_spellings_of_one_place_are_equal() -> None:
    spelled, short = Citation.parse("Art. 6(3) third subpara."), Citation.parse("Art. 6(3) sub 3")
    assert spelled == short
    assert len({spelled, short}) == 1
    assert str(spelled) != str(short)


def test_the_instrument_the_bill_and_the_code_tell_in_orderapart() -> None:
    apart = [
        "Art. 5",
        "AI Act Art. 5",
        "CETS 225 Art. 5",
        "SB 1047 § 22603",
        "SB 243 § 22603",
        "SB 243 B&P § 22603",
    ]
    assert len(set(map(Citation.parse, apart))) == len(apart)


IN_ORDER = [
    [
        "Recital 9",
        "Recital 12",
        "Art. 3(9)",
        "Art. 3(10)",
        "Art. 3(14)",
        "Art. 3(14a)",
        "Art. 3(14b)",
        "Art. 4",
        "Art. 4a",
        "Art. 4a(1)",
        "Art. 5",
        "Art. 5(1)",
        "Art. 5(1) chapeau",
        "Art. 5(1)(a)",
        "Art. 5(1)(b)",
        "Art. 5(1)(ba)",
        "Art. 5(1)(bb)",
        "Art. 5(1)(c)",
        "Art. 5(1a)",
        "Art. 5(2)",
        "Art. 6(3)",
        "Art. 6(3)(d)",
        "Art. 6(3) third subpara.",
        "Art. 13(3)(b)(iii)",
        "Art. 13(3)(b)(iv)",
        "Art. 13(3)(b)(ix)",
        "Art. 13(3)(b)(x)",
        "Art. 16(h)",
        "Art. 16(i)",
        "Art. 16(j)",
        "Art. 26(5) s.1",
        "Art. 26(5) s.2",
        "Art. 26(5) sub 2",
        "Art. 41(1)",
        "Art. 41(1)-(2)",
        "Art. 41(2)",
        "Art. 113",
        "Annex I A 2",
        "Annex I A 10",
        "Annex I B 13",
        "Annex III 4(a)",
        "Annex III 4(b)",
        "Annex IV 1",
        "Annex VII 3.1-3.4",
        "Annex VII 4.1",
        "Annex IX 1-5",
        "Annex X",
        "Annex XIII",
    ],
    [
        "§ 22757.2",
        "§ 22757.12(a)",
        "§ 22757.12(e)(1)(A)",
        "§ 22757.12(e)(1)(B)",
        "§ 22757.12(z)",
        "§ 22757.12(aa)",
        "B&P § 5",
        "Civ. § 3344.1(a)(1)(B)(i)",
        "Civ. § 3344.1(a)(1)(B)(ii)",
        "Civ. § 3344.1(a)(1)(B)(ii)(I)",
        "Civ. § 3344.1(a)(1)(B)(ii)(V)",
        "Civ. § 3344.1(a)(1)(B)(ii)(IX)",
        "2 CCR § 11017(e)",
        "2 CCR § 11017.1(a)",
        "11 CCR § 7200",
        "AB 2013 Civ. § 3111",
        "SB 53 B&P § 22757.12",
        "SB 942 B&P § 22757.2(a) (R1)",
        "SB 942 B&P § 22757.2(a) (R2)",
        "SB 1047 B&P § 22603(a)(9)",
        "SB 1047 B&P § 22603(a)(10)",
    ],
]


@pytest.mark.parametrize("ordered", IN_ORDER)
def test_citations_sort_in_the_order_of_the_law(ordered: list[str]) -> None:
    in_order = [Citation.parse(text) for text in ordered]
    for before, after in pairwise(in_order):
        assert before < after
        assert after > before
    backwards = in_order[::-1]
    assert [str(place) for place in sorted(backwards)] == ordered


@given(st.permutations([Citation.parse(text) for text in EVERY_PLACE[::29]]))
def test_the_order_does_not_depend_on_where_one_starts(shuffled: list[Citation]) -> None:
    assert sorted(shuffled) == sorted(Citation.parse(text) for text in EVERY_PLACE[::29])


@pytest.mark.parametrize(
    "text",
    [
        "Art. 26(7)",
        "Art. 12a(1a)(b)",
        "Art. 3(b)(i)",
        "Art. 5(i)",
        "Art. 5(1)(ba)",
        "Art. 5",
        "art. 5(1)",
        "Art. 5 sub 2(a)",
        "Art. 6(3) third subpara.",
        "Art. 41(1)-(2)",
        "Art. 11(1) sub 2 (simplified)",
        "Art. 5 of the AI Act(1)",
        "AI Act Art. 5(1)",
        "Annex III 1(a)",
        "Annex VIII B 1-6, 8",
        "Recital (12)",
        "Recital 12(1)",
        "5(1)(a)",
        "§ 22757.12(a)(1)",
        "SB 53 B&P § 22757.12(f)(1)(A)(i)",
        "11 CCR § 7200(a)(aa)",
        "Art. 5  sub 2",
        "Art. 5 sub 2 ;",
        "Art. 41(1)–(2)",
        "Art. 5(1) AI Act",
        "Art. 5(1) of Annex III",
        "Annex III of Art. 6",
        "Annex I A 1",
        "Annex VII 3.1-3.4",
        "§ 5 (a)",
        "Part 3 § 5(a)",
    ],
)
def test_a_place_is_told_without_reading_what_many_share(text: str) -> None:
    try:
        place = Citation.parse(text).place
    except CitationError:
        with pytest.raises(CitationError):
            place_of(text)
    else:
        assert place_of(text) == place


def test_every_law_is_placed_as_it_reads() -> None:
    provisions = [each for law in (eu_ai_act, coe_convention, california) for each in law.provisions]
    cites = {each.cite for each in provisions}
    assert len(cites) > 900
    assert [cite for cite in cites if place_of(cite) != Citation.parse(cite).place] == []


@pytest.mark.parametrize("text", ["", "Art.", "Art. 5)(", "nothing", "Art. x(1)"])
def test_what_is_no_citation_has_no_place(text: str) -> None:
    with pytest.raises(CitationError):
        place_of(text)


def test_parents() -> None:
    place = Citation.parse("Art. 13(3)(b)(iv)")
    assert [str(above) for above in place.ancestors] == ["Art. 13(3)(b)", "Art. 13(3)", "Art. 13"]
    assert place.parent == Citation.parse("Art. 13(3)(b)")
    assert Citation.parse("Art. 26(7)").parent == Citation.parse("Art. 26")
    assert Citation.parse("Art. 26").parent is None
    assert str(Citation.parse("SB 942 B&P § 22757.2(a) (R2)").parent) == "SB 942 B&P § 22757.2(a)"


def test_a_range_covers_what_lies_in_it() -> None:
    group = Citation.parse("Annex VIII B 1-6, 8")
    covered = [
        str(number) for number in range(1, 10) if group.covers(Citation.parse(f"Annex VIII B {number}"))
    ]
    assert covered == ["1", "2", "3", "4", "5", "6", "8"]
    assert Citation.parse("Art. 41(1)-(2)").covers(Citation.parse("Art. 41(2)(a)"))
    assert not Citation.parse("Art. 41(2)").covers(Citation.parse("Art. 41"))
    assert not Citation.parse("Art. 41(2)").covers(Citation.parse("Art. 42(2)"))
    assert not Citation.parse("Art. 41(2)").covers(Citation.parse("Art. 41 sub 2"))


def test_the_parts_of_a_citation() -> None:
    place = Citation.parse("SB 1047 B&P § 22603(a)(2)(A)")
    assert (place.kind, place.number, place.code, place.bill) == (Kind.SECTION, "22603", "B&P", "SB 1047")
    assert [step.kind for step in place.steps] == [StepKind.LETTER, StepKind.NUMBER, StepKind.CAPITAL]
    assert Citation.parse("Art. 16(i)").steps[0].kind is StepKind.LETTER
    assert Citation.parse("Art. 13(3)(b)(i)").steps[2].kind is StepKind.ROMAN


@pytest.mark.parametrize(
    ("written", "problem", "suggestion"),
    [
        ("", "it is empty", None),
        ("hello", "it does not say 'Art.'", None),
        ("Annex İ", "it does not say 'Art.'", None),
        ("Art. ٣", "it does not say 'Art.'", None),
        ("Art. x", "it does not say 'Art.'", None),
        ("CETS 225", "it does not say 'Art.'", None),
        ("SB 53", "no section of it", None),
        ("AI Act 26(7)", "it does not say 'Art.'", "AI Act Art. 26(7)"),
        ("Artcle 26(7)", "it does not say 'Art.'", "Art. 26(7)"),
        ("Annx III", "it does not say 'Art.'", "Annex III"),
        ("Annex 3", "it does not say 'Art.'", "Annex III"),
        ("Annex IIX", "'IIX' is no roman numeral", None),
        ("Art. 26(7", "opened and never closed", "Art. 26(7)"),
        ("Art. 26(7))", "closed and never opened", "Art. 26(7)"),
        ("Art. 5 ((1)", "opened and never closed", "Art. 5(1)"),
        ("Art. 26.7", "'.7' says nothing known", "Art. 26(7)"),
        ("26.7", "it does not say 'Art.'", "Art. 26(7)"),
        ("Civl. § 3344.1", "no code is cited as 'Civl.'", "Civ. § 3344.1"),
        ("Art. 26(7) sentense 2", "'sentense 2' says nothing known", "Art. 26(7) s.2"),
        ("Art. 26(7) of something", "'of something' says nothing known", None),
        ("Art. 26(7) @@", "'@@' says nothing known", None),
        ("SB 53 this § 9", "'this' says nothing known", None),
        ("Art. 5 and Art. 6", "'and Art. 6' says nothing known", None),
        ("Annex III Art. 6", "'Annex III' says nothing known", None),
        ("Recital 5 Recital 6", "'Recital 6' says nothing known", None),
        ("(5) Art. 9", "'(5)' says nothing known", None),
        ("B&P § 911 CCR", "'CCR' says nothing known", None),
        ("AI Act Art. 26(7) AI Act", "'AI Act' says nothing known", None),
        ("Annex III 4(a) 5", "'5' says nothing known", None),
        ("Annex IIX 4(a", "never closed; 'IIX' is no roman numeral", None),
    ],
)
def test_errors_say_what_is_wrong_and_what_was_meant(
    written: str, problem: str, suggestion: str | None
) -> None:
    with pytest.raises(CitationError) as caught:
        Citation.parse(written)
    error = caught.value
    assert problem in str(error)
    assert error.suggestion == suggestion
    assert str(error).endswith(f"did you mean {suggestion!r}?") == (suggestion is not None)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (str(again), again.problems) == (str(error), error.problems)


@given(st.text(max_size=30))
def test_any_text_reads_or_is_refused(text: str) -> None:
    try:
        place = Citation.parse(text)
    except CitationError as error:
        assert error.problems  # noqa: PT017 - to be read without an error is right too
    else:
        assert Citation.parse(str(place)) == place
        assert place_of(text) == place.place


@given(
    st.lists(
        st.sampled_from(
            ["Art.", " 5", "(1)", "(a)", " sub 2", "Annex", " III", " A", "SB 53", "§ 9", ".", "-"]
        )
    )
)
def test_any_mixture_of_parts_reads_or_is_refused(parts: list[str]) -> None:
    test_any_text_reads_or_is_refused.hypothesis.inner_test("".join(parts))  # type: ignore[attr-defined]


def test_links_to_eur_lex() -> None:
    act = "https://eur-lex.europa.eu/eli/reg/2024/1689"
    assert eu_link("Art. 26(7)", "32024R1689") == f"{act}/oj#art_26"
    assert eu_link(Citation.parse("Annex III 4(a)"), "32024R1689") == f"{act}/oj#anx_III"
    assert eu_link("Art. 4a(1)", "02024R1689-20260727") == f"{act}/2026-07-27#art_4a"
    assert eu_link("Recital 12", "02024R1689-20260727") == f"{act}/oj#rct_12"
    assert eu_link("Art. 3", "31971R1182") == "https://eur-lex.europa.eu/eli/reg/1971/1182/oj#art_3"
    assert eu_link("Art. 3", "32019L0790") == "https://eur-lex.europa.eu/eli/dir/2019/790/oj#art_3"
    for wrong in ("2024/1689", "32024R1689-20260727", "02024R1689"):
        with pytest.raises(ValueError, match="write '32024R1689'"):
            eu_link("Art. 3", wrong)
    with pytest.raises(ValueError, match="articles, annexes and recitals"):
        eu_link("§ 22757.12", "32024R1689")


def test_link_to_the_treaty_office() -> None:
    page = "https://www.coe.int/en/web/conventions/full-list?module=treaty-detail&treatynum="
    assert treaty_link(225) == f"{page}225"
    assert treaty_link(5) == f"{page}005"


def test_links_to_the_legislature_of_california() -> None:
    site = "https://leginfo.legislature.ca.gov/faces"
    assert leginfo_bill_link("202320240SB1047") == f"{site}/billNavClient.xhtml?bill_id=202320240SB1047"
    with pytest.raises(ValueError, match="such as '202320240SB1047'"):
        leginfo_bill_link("SB 1047")
    page = f"{site}/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22757.12."
    for code in ("B&P", "BPC", "Bus. & Prof. Code"):
        assert leginfo_code_link(code, "22757.12") == page
    assert leginfo_code_link("B&P", "§ 22757.12.") == page
    with pytest.raises(
        ValueError, match=r"no code of California is cited as 'Civl\.'; did you mean 'Civ\.'\?"
    ):
        leginfo_code_link("Civl.", "5")
    with pytest.raises(ValueError, match=r"no code of California is cited as 'xyz'$"):
        leginfo_code_link("xyz", "5")
    with pytest.raises(ValueError, match="without subdivisions"):
        leginfo_code_link("Civ.", "3344.1(a)")
