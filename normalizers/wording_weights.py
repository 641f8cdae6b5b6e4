"""Each trait of a text: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

SCALE: Final = 100
STATUSES: Final = tuple("complete in_progress not_progressed not_started ongoing partially_complete unclear".split())
INTERCEPTS: Final = (15, 39, -34, 32, -36, -69, 54)
WEIGHTS: Final = """\
below done achieve	458	16 5 7 20 -30 2 -19
below done drop	666	-26 -12 72 -15 -8 3 -13
below done light	490	39 -11 -3 24 -25 -23 -1
below done noise	556	9 -6 13 -17 -8 -4 13
below done step	589	8 7 23 -15 -9 5 -19
below should achieve	523	-23 22 26 -1 26 -14 -35
below should light	589	30 -7 -14 31 -6 -16 -19
below should noise	637	6 15 12 -7 -6 -8 -12
below should step	651	-12 17 -9 23 -4 -6 -9
below stands achieve	380	-7 -29 -50 67 23 -27 24
below stands fit	684	-9 -9 -5 23 12 -6 -6
below stands light	581	27 -9 -7 30 -15 -13 -13
below stands noise	589	12 -7 -20 8 -4 -1 13
below stands step	666	7 -8 -4 14 12 -12 -9
below to do achieve	434	-35 3 -11 49 -15 -7 15
below to do light	436	-31 70 -36 12 28 8 -51
below to do monitor	615	-4 18 -8 5 4 -9 -6
below to do noise	581	-18 19 -18 19 -13 4 7
below to do step	484	13 19 -29 80 -26 -30 -27
below to do sustain	684	6 11 -2 -3 -2 -7 -3
first doing achieve	546	-31 96 -28 -29 -7 -40 38
first doing light	546	-22 145 -15 -35 -15 -31 -28
first doing step	490	-31 173 11 -55 0 -52 -46
first done achieve	247	203 -30 -61 -207 -124 360 -140
first done defer	546	-21 -4 -37 196 -22 -71 -41
first done drop	476	-39 -49 289 -70 -35 -12 -83
first done light	274	126 73 -74 -110 -70 84 -28
first done monitor	684	52 11 -32 -15 7 -15 -8
first done noise	546	-81 25 35 -25 9 -6 43
first done plan	574	-34 -30 1 147 -19 -39 -26
first done say	574	-4 1 71 -48 -22 -35 37
first done step	372	35 136 73 -121 -27 -100 4
first done todo	684	-16 -29 -24 149 -8 -42 -29
first not done fit	666	-7 23 33 2 -6 -35 -11
first not done step	666	-6 -26 -38 120 -5 -32 -14
first not should light	684	-18 -12 90 -14 -11 -21 -13
first not should say	684	-15 -7 64 -13 -6 -6 -17
first not should step	651	-15 -18 31 50 -12 -21 -15
first not should todo	684	-21 -18 40 -33 -10 -13 54
first not stands achieve	637	-12 18 -37 5 -18 35 8
first not to do achieve	666	13 -10 54 -14 -15 -11 -16
first should achieve	597	20 -47 -37 92 -21 -26 18
first should light	666	-8 -22 -16 115 -14 -7 -48
first should noise	666	27 -14 11 16 -7 -10 -22
first stands achieve	323	133 -131 -135 -154 132 158 -3
first stands continue	499	-79 95 -37 -60 213 -78 -54
first stands defer	666	-9 -26 -19 100 -15 -15 -17
first stands drop	546	-34 -49 271 -55 -37 -41 -56
first stands fit	684	-50 -6 -33 81 -25 -24 57
first stands light	536	36 -60 -30 -48 185 -32 -51
first stands monitor	684	-1 -20 -11 -21 85 -16 -18
first stands noise	684	-31 -11 -18 -24 53 -15 47
first stands open	425	-63 220 -8 63 -57 -57 -98
first stands plan	597	-28 -48 -32 212 -31 -40 -33
first stands say	684	5 -21 20 32 -17 -12 -6
first stands step	626	-31 -36 -18 31 95 -12 -28
first stands sustain	597	26 -14 -23 -37 105 -26 -32
first stands todo	490	-46 0 -40 291 -60 -89 -56
first to do achieve	490	-63 36 1 162 -28 -91 -17
first to do continue	684	-15 -18 -16 -29 100 -7 -14
first to do light	469	-48 -85 -45 202 76 -57 -43
first to do monitor	684	-8 -13 -5 22 15 -7 -5
first to do step	527	-40 -25 -31 190 -16 -33 -44
first to do sustain	666	-19 -18 -13 -22 93 -9 -12
last doing achieve	523	-33 135 -20 -29 -28 -15 -11
last doing light	502	-75 52 -31 4 -27 122 -45
last doing monitor	666	-15 24 -6 -14 -10 35 -14
last doing step	438	-63 192 -33 -11 -29 -11 -46
last done achieve	314	300 -63 94 -37 18 -259 -53
last done defer	606	-70 -57 -26 102 -14 93 -28
last done drop	505	-82 -76 300 -61 -32 -14 -35
last done effect	666	70 -23 -25 -11 -10 -15 14
last done light	356	157 -110 -23 -15 11 -66 46
last done noise	562	54 -54 -42 4 -17 52 3
last done plan	556	-66 15 -25 92 -19 33 -29
last done say	606	-46 -34 -63 4 -15 -33 187
last done step	450	58 24 -95 -32 42 -1 4
last done todo	637	-57 -13 -20 72 -16 54 -20
last not done achieve	597	-21 -13 19 5 -13 13 10
last not done fit	684	-27 -13 79 18 -5 -33 -17
last not done light	684	-13 -27 -17 17 -4 51 -7
last not done step	666	-17 -19 17 26 -9 23 -21
last not should achieve	637	8 12 11 -25 30 -23 -13
last not stands achieve	684	2 -28 -34 -46 25 67 13
last not stands noise	684	-5 12 -18 -20 -6 -15 53
last not to do achieve	626	-25 -17 129 -28 -16 -22 -20
last not to do light	637	-17 -14 65 -10 -5 -7 -11
last should achieve	546	15 -46 -10 42 -30 -10 40
last should noise	651	58 6 -7 -12 -7 -22 -16
last stands achieve	326	293 -18 -74 -47 49 -267 64
last stands continue	519	-46 -51 -33 -44 185 34 -46
last stands drop	532	-55 -75 291 -42 -43 -14 -62
last stands fit	651	27 -42 10 18 -27 -19 33
last stands light	568	64 -44 -17 -27 84 -28 -32
last stands monitor	626	-6 -2 -7 -14 65 -18 -17
last stands noise	589	-42 -12 7 -32 43 -47 82
last stands open	401	-128 230 -86 -13 -59 158 -103
last stands plan	527	-28 32 83 -16 -30 -2 -40
last stands step	568	19 2 -21 93 5 -64 -34
last stands todo	450	-132 52 -45 75 -58 192 -84
last to do achieve	423	-43 95 -26 20 -10 48 -83
last to do continue	684	-16 -12 -8 -22 79 -10 -11
last to do light	405	-62 -83 -22 81 130 26 -70
last to do monitor	666	-13 7 -7 22 7 -8 -8
last to do noise	574	13 17 37 -14 -35 25 -43
last to do say	666	-20 -27 -25 49 27 11 -17
last to do step	493	-27 -3 -32 107 -46 2 0
last to do sustain	615	-17 8 -16 -29 91 -19 -18
v  > doing achieve	546	-31 96 -28 -29 -7 -40 38
v  > doing light	546	-22 145 -15 -35 -15 -31 -28
v  > doing step	487	-34 185 10 -56 -2 -56 -47
v  > done achieve	245	212 -33 -54 -210 -119 339 -136
v  > done defer	541	-14 -6 -37 193 -23 -71 -41
v  > done drop	474	-39 -50 290 -70 -35 -12 -83
v  > done light	274	125 72 -70 -111 -70 83 -29
v  > done monitor	684	52 11 -32 -15 7 -15 -8
v  > done noise	536	-55 31 30 -27 6 -15 30
v  > done plan	574	-34 -30 1 147 -19 -39 -26
v  > done say	574	-4 1 71 -48 -22 -35 37
v  > done step	372	35 136 73 -121 -27 -100 4
v  > done todo	684	-16 -29 -24 149 -8 -42 -29
v  > not done fit	666	-7 23 33 2 -6 -35 -11
v  > not done step	651	-9 -27 -11 109 -7 -35 -20
v  > not should light	684	-18 -12 90 -14 -11 -21 -13
v  > not should say	684	-15 -7 64 -13 -6 -6 -17
v  > not should step	651	-15 -18 31 50 -12 -21 -15
v  > not should todo	684	-21 -18 40 -33 -10 -13 54
v  > not stands achieve	637	-12 18 -37 5 -18 35 8
v  > not to do achieve	666	13 -10 54 -14 -15 -11 -16
v  > should achieve	597	20 -47 -37 92 -21 -26 18
v  > should light	666	-8 -22 -16 115 -14 -7 -48
v  > should noise	666	27 -14 11 16 -7 -10 -22
v  > stands achieve	322	149 -135 -137 -156 123 155 1
v  > stands continue	499	-79 95 -37 -60 213 -78 -54
v  > stands defer	666	-9 -26 -19 100 -15 -15 -17
v  > stands drop	546	-34 -49 271 -55 -37 -41 -56
v  > stands fit	666	-54 -9 15 63 -27 -26 38
v  > stands light	536	36 -60 -30 -48 185 -32 -51
v  > stands monitor	684	-1 -20 -11 -21 85 -16 -18
v  > stands noise	684	-31 -11 -18 -24 53 -15 47
v  > stands open	425	-63 220 -8 63 -57 -57 -98
v  > stands plan	597	-28 -48 -32 212 -31 -40 -33
v  > stands say	666	-13 -28 10 19 -22 -21 55
v  > stands step	626	-31 -36 -18 31 95 -12 -28
v  > stands sustain	597	26 -14 -23 -37 105 -26 -32
v  > stands todo	487	-47 -3 -41 303 -62 -90 -60
v  > to do achieve	490	-63 36 1 162 -28 -91 -17
v  > to do continue	684	-15 -18 -16 -29 100 -7 -14
v  > to do light	458	-53 -91 -18 226 53 -66 -51
v  > to do monitor	684	-8 -13 -5 22 15 -7 -5
v  > to do noise	684	-24 -21 65 -4 -22 -14 19
v  > to do step	523	-40 -27 -32 198 -17 -36 -45
v  > to do sustain	666	-19 -18 -13 -22 93 -9 -12
v  … doing	469	-15 100 -29 15 -35 -22 -14
v  … done	301	89 -74 51 -14 -7 46 -92
v  … not done	666	16 -15 71 4 -6 -58 -12
v  … not should	637	-16 -18 51 -23 -11 3 14
v  … not stands	581	-8 -19 109 70 -34 -55 -63
v  … should	615	-23 12 15 72 -19 8 -65
v  … stands	335	32 -72 60 184 -39 -21 -144
v  … to do	426	-86 1 -76 242 35 -59 -57
v ) … stands	637	-24 -15 -12 -45 -12 120 -13
v , … done	637	59 -2 -5 -7 -7 -19 -19
v , … stands	666	-13 -113 -8 -36 -10 193 -13
v : … done	626	-30 -66 -13 25 -15 121 -22
v a … stands	597	19 -17 -10 -22 63 1 -33
v access … done	684	-11 -25 -6 -16 -6 70 -7
v action … done	615	7 -33 66 53 -21 -42 -30
v action … stands	637	-27 -23 99 -24 -14 19 -29
v agencies … done	589	2 7 9 -13 -11 33 -26
v agreement … done	651	-19 -4 -8 -5 -5 51 -10
v agreement … stands	684	-11 87 -7 -11 -28 -19 -9
v an … stands	637	-29 -59 -10 -13 155 -25 -17
v and … done	666	-2 -47 85 -33 42 -17 -27
v and … stands	651	16 -24 -9 26 49 -22 -36
v and … to do	684	14 -15 -9 -38 65 -11 -7
v application … done	684	-53 90 -3 -11 -3 -9 -12
v assessments … done	684	19 8 -6 -6 -6 -1 -8
v audit … done	581	102 -24 -14 -11 -10 -26 -16
v audit … to do	666	37 -19 -5 12 -11 -10 -5
v be … done	589	-62 -64 -39 52 -15 96 32
v bid … done	637	-31 13 40 -29 -8 27 -12
v board … done	574	104 1 5 -31 -15 -30 -34
v board … stands	684	-51 -6 18 26 -35 -19 66
v case … done	606	15 68 -30 -18 -11 -12 -12
v ccg … done	666	5 -15 35 -7 -4 -8 -7
v chair … done	637	44 0 21 -9 -10 -11 -35
v champions … done	684	-12 -18 -7 -6 47 8 -12
v champions … stands	684	13 -19 -3 -12 40 -8 -11
v change … done	637	90 -29 -25 -8 -7 -8 -14
v checklist … done	684	36 -7 -5 -5 -6 -10 -4
v commissioners … done	684	-1 -10 33 0 -6 -8 -9
v conference … done	651	15 -48 12 -15 -6 56 -14
v contract … done	615	63 -42 -5 17 -13 -2 -18
v course … done	666	1 17 30 -13 -5 -17 -13
v courses … done	666	-10 -27 -7 -8 82 -24 -7
v date … done	666	-1 -25 -19 97 -4 -35 -12
v dates … done	651	-45 94 -7 8 12 -51 -11
v director … done	666	-27 39 22 -11 -5 -9 -10
v doing	303	-174 382 -102 -122 -58 154 -80
v doing achieve	446	-78 194 -49 -64 -5 -25 26
v doing achieve > done achieve	666	-6 7 -18 -12 -13 -16 59
v doing achieve > stands achieve	684	-13 62 -6 -9 -8 -18 -8
v doing achieve … 	637	-41 -19 -11 -8 -11 104 -14
v doing achieve … and	684	-12 22 -6 -17 -5 20 -3
v doing achieve … by	626	-9 65 -4 -6 -6 -30 -9
v doing achieve … through	684	-10 57 -4 -9 -8 -8 -17
v doing auxiliary	313	-176 361 -90 -115 -65 174 -88
v doing bare	512	-11 78 -25 -20 7 -38 9
v doing build	684	-10 15 -3 -4 27 -20 -5
v doing collect	684	-9 47 -4 -9 -3 -16 -6
v doing consider	637	16 27 -7 -9 -5 -11 -10
v doing develop	666	-23 -16 -6 -17 -9 87 -16
v doing draft	637	-8 41 -5 -17 -7 5 -10
v doing draw	615	7 57 -8 -9 -7 -33 -7
v doing evaluat	684	-13 17 -6 -14 -10 40 -14
v doing go	626	-14 72 -9 -8 -6 -25 -8
v doing light	438	-109 133 -46 -24 -47 140 -46
v doing light > done light	684	-11 19 -6 -3 -2 -16 19
v doing light … 	581	-31 53 -12 -18 -7 30 -16
v doing light … on	684	-8 26 -5 -7 -3 1 -4
v doing light … place	666	-10 57 -6 -7 -5 -19 -10
v doing light … together	684	-9 60 -3 -9 -5 -30 -4
v doing look	637	23 22 -5 -9 -12 -9 -10
v doing monitor	626	-12 43 -10 -17 -12 25 -18
v doing monitor … by	666	-3 19 -9 -16 -11 35 -16
v doing prepar	666	-12 11 43 -14 -6 -16 -6
v doing put	684	-9 60 -3 -9 -5 -30 -4
v doing scop	684	-4 29 -2 -8 -2 -9 -3
v doing seek	637	-9 12 -6 23 6 -19 -6
v doing step	381	-67 258 -31 -62 -31 -4 -63
v doing step > done achieve	684	8 21 -4 -3 -5 -14 -3
v doing step > done light	666	-17 7 -5 -6 48 -16 -12
v doing step > to do achieve	684	-5 37 -5 -9 -8 -7 -3
v doing step … 	532	-31 50 23 -2 -7 -11 -22
v doing step … at	651	26 14 -5 -8 -11 -8 -9
v doing step … from	666	-11 45 -6 -10 -4 -11 -5
v doing step … in	637	15 9 -4 18 -7 -28 -3
v doing step … on	626	-39 15 -10 -14 -13 73 -13
v doing step … the	666	16 43 -8 -15 -7 -18 -11
v doing step … through	666	-12 53 -3 -4 -9 -19 -7
v doing step … up	626	9 24 -7 -9 -8 -2 -8
v doing step … with	651	-9 26 -4 -7 -4 5 -7
v doing sustain	684	-11 -11 -8 -7 -5 45 -4
v doing tak	589	-19 101 -13 -17 -11 -21 -21
v doing test	626	14 47 -4 -8 -4 -41 -4
v doing tr	684	-9 13 -5 -11 -6 26 -8
v doing work	556	-61 -1 -18 -21 23 84 -5
v doing writ	606	-35 -44 -10 34 -7 73 -11
v doing … 	460	-55 66 -1 -23 -26 82 -43
v doing … a	684	-15 22 -5 -9 -5 17 -3
v doing … and	651	-14 23 -7 -18 -6 28 -6
v doing … at	626	13 -4 -18 -12 -15 -18 52
v doing … by	551	-19 87 -13 -24 -16 10 -25
v doing … for	666	-10 56 -4 -5 -6 -23 -8
v doing … from	651	-12 51 -6 -10 -4 -13 -5
v doing … in	615	10 38 -7 11 -12 -31 -8
v doing … it	666	-19 56 -8 -8 -5 -9 -7
v doing … on	581	-47 49 -15 -20 -16 65 -16
v doing … out	651	-10 19 -6 -12 -10 26 -8
v doing … place	666	-10 57 -6 -7 -5 -19 -10
v doing … that	684	12 -5 -9 -9 35 -14 -10
v doing … the	637	4 35 -10 -17 -8 8 -12
v doing … through	581	-36 64 -9 -15 15 6 -25
v doing … to	666	-10 66 -7 -14 -5 -18 -13
v doing … together	666	-10 63 -3 -9 -5 -30 -5
v doing … up	568	3 59 -12 -20 -14 -1 -14
v doing … with	626	-11 39 -6 -9 -5 0 -9
v done	145	162 78 91 -128 -132 90 -161
v done accept	606	53 13 -31 -12 -9 17 -30
v done achiev	684	19 -22 -7 -17 -8 38 -5
v done achieve	211	264 18 -49 -177 -103 213 -166
v done achieve > doing achieve	615	-20 40 -9 -15 -9 20 -6
v done achieve > doing light	562	-61 -3 -19 -15 -20 139 -21
v done achieve > doing step	541	-41 43 -18 -16 -14 66 -21
v done achieve > done achieve	394	216 -38 -32 -70 -52 45 -69
v done achieve > done defer	651	-17 -14 -16 -25 -5 88 -11
v done achieve > done light	469	91 65 -39 -36 -29 -17 -35
v done achieve > done noise	626	43 -5 -12 -10 -10 4 -10
v done achieve > done say	684	22 -4 6 -3 -4 -8 -9
v done achieve > done step	516	25 63 -51 -43 -4 52 -42
v done achieve > not done achieve	651	-52 -31 21 17 -7 33 19
v done achieve > not done light	684	-32 -10 -18 -26 -4 95 -6
v done achieve > should achieve	684	-2 32 -4 -2 -5 -14 -5
v done achieve > stands achieve	411	165 -55 -50 7 -55 44 -55
v done achieve > stands continue	626	-75 -53 -11 -14 40 128 -15
v done achieve > stands light	651	49 -12 -5 -5 3 -23 -7
v done achieve > stands monitor	684	44 -9 -3 -4 -12 -13 -3
v done achieve > stands open	527	-13 54 -31 -25 -22 61 -24
v done achieve > stands plan	666	41 41 -9 -32 -5 -30 -6
v done achieve > stands todo	597	-49 21 -10 -23 -10 81 -11
v done achieve > to do achieve	541	2 35 -28 -88 -29 132 -23
v done achieve > to do light	589	11 -35 -3 -86 -22 156 -20
v done achieve > to do noise	651	15 19 -7 -13 -13 5 -6
v done achieve > to do step	684	-4 14 -11 -22 -6 32 -4
v done achieve … 	365	-33 16 48 -25 -84 165 -86
v done achieve … ,	502	78 -58 -10 -35 -33 59 -1
v done achieve … :	666	27 9 -7 -7 -5 -10 -8
v done achieve … a	651	39 7 -9 -4 -6 -18 -9
v done achieve … and	414	-13 -7 -55 -48 -31 205 -51
v done achieve … at	589	105 -43 -27 -13 -10 1 -13
v done achieve … by	454	97 -7 -60 -59 -24 60 -8
v done achieve … for	574	12 75 -24 -60 -30 45 -18
v done achieve … from	666	49 -6 -9 -4 -3 -13 -13
v done achieve … in	418	1 -71 44 -113 17 109 13
v done achieve … into	637	73 -27 -8 -5 -6 -18 -10
v done achieve … it	666	-2 -21 -9 -8 -6 55 -9
v done achieve … its	651	62 -14 -12 -4 -6 -15 -11
v done achieve … off	626	17 4 -14 -15 -6 23 -10
v done achieve … on	546	55 -30 -10 61 9 -68 -19
v done achieve … out	684	56 -19 -6 -6 -4 -16 -6
v done achieve … over	684	7 -33 -17 37 -7 24 -11
v done achieve … so	666	5 61 -7 -15 -23 -16 -4
v done achieve … that	606	30 -23 31 -18 -15 19 -24
v done achieve … the	446	104 48 -47 -54 -37 31 -45
v done achieve … their	684	-14 35 -6 -8 -6 12 -12
v done achieve … this	684	-13 -49 42 -11 79 -25 -22
v done achieve … through	666	11 30 -7 -5 -5 -18 -7
v done achieve … to	454	78 -77 -1 -64 -42 67 39
v done achieve … up	626	-27 72 56 -14 -11 -57 -19
v done achieve … with	541	95 -33 -33 -14 -16 17 -15
v done ad	626	60 -46 -14 35 -6 -17 -12
v done adopt	581	62 -26 3 -15 -10 2 -16
v done agr	452	-16 -1 46 1 -39 32 -24
v done amend	581	61 4 -15 -10 -11 -7 -21
v done appoint	574	-13 2 -26 -40 -20 121 -24
v done approv	589	33 17 -9 -20 -11 -1 -8
v done arrang	651	-20 7 -22 11 -8 44 -13
v done ask	465	-9 -13 -27 7 -26 -10 78
v done attend	615	67 5 -9 -14 -7 -26 -16
v done auxiliary	189	167 76 77 -121 -185 217 -231
v done bare	212	226 -62 27 -137 -25 21 -50
v done begin	562	27 132 -29 -44 -12 -51 -23
v done book	637	-36 16 -9 37 -8 11 -11
v done br	666	12 40 -8 -5 -4 -27 -8
v done brief	626	-7 20 -19 -11 26 7 -16
v done bu	626	-7 18 -9 -9 -12 30 -10
v done build	651	38 25 -5 -10 -9 -31 -8
v done car	626	57 -30 -22 44 -8 -24 -16
v done chang	606	-16 -44 -30 -22 -16 48 80
v done choos	684	8 19 15 -8 -9 -12 -13
v done circulat	626	20 33 -8 -14 -7 -16 -8
v done clos	556	-68 30 192 -24 -15 -88 -26
v done com	615	3 16 -3 -19 -9 22 -10
v done commission	666	22 -8 -6 -6 -6 9 -5
v done complet	509	17 -97 -33 -32 -40 218 -33
v done conclud	666	14 -12 45 -15 -5 -13 -14
v done confirm	589	84 -5 -1 -26 -9 -23 -20
v done consider	651	37 -24 44 -11 -7 -14 -26
v done cover	684	-14 -15 -7 -4 -4 -23 67
v done creat	684	-17 -35 48 -15 -3 30 -8
v done decid	684	9 -39 76 -16 -4 -9 -16
v done declin	666	-27 -16 46 -9 -7 28 -15
v done defer	505	-47 -32 -55 187 -29 31 -55
v done defer … 	581	-10 -15 -26 101 -13 -5 -31
v done defer … by	684	-19 -3 -15 10 -4 37 -6
v done defer … to	666	-34 -36 -15 73 -8 35 -14
v done dela	606	4 -29 -22 51 -12 32 -24
v done delet	684	-6 -15 105 -16 -4 -52 -12
v done deliver	546	80 -49 -26 -44 -22 85 -24
v done develop	637	3 66 -8 -10 -5 -40 -6
v done discontinu	684	-44 -13 72 -9 -7 13 -11
v done discus	637	-20 0 -26 -33 60 -20 39
v done distribut	684	-20 -31 -5 -10 -4 77 -6
v done do	502	-35 69 -47 -27 -50 126 -37
v done draft	581	-27 75 -12 -21 -10 11 -17
v done draw	589	6 52 -14 -15 12 -25 -16
v done drop	438	-118 -101 408 -82 -51 24 -81
v done drop > done achieve	615	16 10 32 -11 -9 -23 -15
v done drop … 	532	-78 -59 134 -23 -23 55 -5
v done drop … by	581	-55 5 140 -21 -13 -31 -25
v done drop … in	684	18 -18 21 -12 -9 11 -12
v done effect	637	83 -12 -31 -18 -13 -21 12
v done establish	637	53 -37 -12 -36 -13 57 -13
v done explor	666	34 -34 43 -9 -7 -10 -17
v done feel	666	-27 -15 91 16 -13 -13 -39
v done fil	637	35 18 -8 -17 -13 -8 -8
v done find	568	1 43 2 -29 -7 22 -32
v done finish	651	28 12 -5 -7 -7 -14 -7
v done fit	637	-1 -45 36 -9 -10 65 -36
v done fix	666	-40 85 29 -10 -6 -46 -11
v done gather	666	3 75 -12 -26 -9 -11 -20
v done giv	519	-15 -2 20 -56 -39 64 28
v done go	476	61 71 78 -69 -41 -56 -45
v done had	556	3 18 -27 -30 -15 74 -22
v done hold	493	-20 71 -6 -35 -2 34 -43
v done hop	684	-4 1 -14 11 -4 16 -6
v done identif	606	14 79 -13 -11 -13 -32 -23
v done implement	615	21 -59 -21 -14 -14 103 -17
v done includ	637	49 -9 -6 -5 -7 -14 -8
v done introduc	637	46 -24 -10 -10 -5 12 -9
v done issu	546	73 -1 -29 -25 -20 20 -19
v done launch	606	26 -23 -17 52 -11 -16 -12
v done lead	684	5 35 -3 -13 -6 -8 -10
v done leav	684	-30 -25 -15 -10 -6 35 50
v done light	235	168 129 -11 -134 -79 16 -90
v done light > doing achieve	637	-14 71 -8 -10 -5 -27 -7
v done light > doing light	637	-20 -19 -10 -13 -8 78 -8
v done light > doing step	574	-4 77 -10 -13 -6 -32 -12
v done light > done achieve	433	141 -76 -2 -35 24 5 -57
v done light > done drop	684	-53 -19 77 -11 -7 30 -17
v done light > done light	439	114 -13 10 -45 -13 16 -70
v done light > done noise	626	-42 24 -37 -17 -9 56 25
v done light > done say	606	-7 -39 -22 -14 -9 16 75
v done light > done step	493	37 125 -21 -48 -22 -26 -45
v done light > stands achieve	460	129 -2 7 -32 -43 -30 -28
v done light > stands open	532	0 102 -25 -41 -19 16 -33
v done light > stands plan	615	-19 18 -13 -15 -7 43 -7
v done light > stands todo	562	-42 112 11 -64 -23 34 -28
v done light > to do achieve	581	-49 -5 46 -14 -22 65 -21
v done light > to do light	651	-35 -1 -12 38 55 -35 -9
v done light … 	414	-14 141 -84 -36 13 -16 -4
v done light … ,	556	-4 59 -19 -69 25 34 -26
v done light … a	551	57 -31 -3 -32 -22 66 -35
v done light … and	496	118 -30 -39 -45 -29 62 -36
v done light … at	615	-61 34 -21 -31 65 41 -27
v done light … by	512	87 -28 -2 -43 -25 -36 46
v done light … for	684	-20 -2 -12 74 -4 -25 -11
v done light … from	637	43 -52 -20 -24 -26 27 53
v done light … in	509	54 0 -22 -34 -34 4 32
v done light … into	666	14 -2 -13 27 -6 -16 -5
v done light … its	651	15 34 7 -13 -7 -18 -18
v done light … of	684	32 -19 35 -7 -6 -19 -15
v done light … off	666	-6 -38 20 27 -11 23 -15
v done light … on	562	71 16 -25 -29 -22 5 -17
v done light … out	562	-21 6 82 10 -19 -26 -31
v done light … over	684	-10 -37 -10 1 -4 71 -11
v done light … place	546	46 79 -23 -22 -12 -47 -20
v done light … that	606	4 -3 37 -16 -7 -20 6
v done light … the	541	35 -26 33 -20 -16 -38 32
v done light … through	666	36 12 -6 -11 -5 -20 -6
v done light … to	422	56 85 1 -42 -18 -12 -70
v done light … two	666	-19 58 -8 -7 -5 -13 -6
v done light … up	589	30 -66 -22 23 -16 74 -23
v done light … us	666	-20 -27 73 11 -8 -13 -16
v done light … with	484	6 29 80 -13 -29 -19 -53
v done look	574	10 27 1 -27 0 10 -21
v done mak	509	51 75 40 -39 -29 -64 -35
v done meet	532	11 35 8 -34 4 19 -44
v done monitor	597	76 -23 -34 -32 -3 33 -17
v done mov	666	13 -28 -10 -7 24 -20 28
v done noise	443	-12 1 -30 -6 -15 45 17
v done noise > done achieve	651	28 45 -21 -5 -7 -24 -15
v done noise > done light	651	-21 27 -24 -22 -5 57 -11
v done noise … by	666	4 -25 -23 -9 -5 30 28
v done noise … that	684	-10 3 -14 51 -8 -16 -7
v done noise … to	626	-23 -18 6 -6 -16 -4 62
v done not	684	0 -15 -54 -14 -8 -13 103
v done offer	574	-26 3 -18 8 46 8 -21
v done on	684	-10 28 -13 35 -4 -22 -14
v done open	626	-5 87 -34 -31 -10 16 -23
v done pas	651	12 -28 41 -6 -8 10 -22
v done plan	519	-77 42 -17 115 -32 9 -40
v done plan … 	651	-22 39 10 -34 -10 29 -11
v done plan … for	589	-51 -68 -15 149 -16 21 -20
v done postpon	684	23 -12 -5 26 -7 -15 -10
v done present	666	47 7 -18 -6 -5 -9 -16
v done print	615	22 -35 -12 -10 -7 51 -9
v done produc	637	-1 42 -14 -11 -7 2 -11
v done publish	568	4 -22 -2 -43 -16 100 -21
v done put	523	-3 12 -6 34 -23 30 -44
v done rais	597	-21 -18 -1 -40 35 -11 56
v done ratif	637	18 -18 -6 -11 -6 28 -6
v done reach	684	-30 1 -7 -10 110 -17 -48
v done read	666	24 44 -10 -7 -7 -20 -24
v done receiv	523	41 -32 -43 -39 8 -40 105
v done recruit	637	13 -32 -8 -42 -8 84 -8
v done refus	666	-9 -13 25 20 -5 -10 -9
v done remind	684	55 -9 -9 -5 -8 -8 -15
v done report	637	29 -12 -15 -25 -10 45 -12
v done review	568	46 -59 -25 -25 37 63 -37
v done revis	597	6 -11 -15 -19 -16 71 -15
v done rewrit	597	59 -13 -7 -10 -14 -9 -6
v done rol	684	35 -21 -15 36 -6 -22 -8
v done run	589	-43 -40 -16 -21 196 -54 -21
v done s	684	66 -26 -24 -8 -10 -17 18
v done sa	606	20 -3 -24 42 28 -38 -25
v done say	472	41 -58 94 -50 -39 -42 55
v done say > done achieve	666	80 -25 -21 -3 -3 -11 -16
v done say > done light	651	-4 17 21 -9 -5 -8 -13
v done say … 	626	-62 -40 -36 -20 -12 11 158
v done say … in	684	60 -24 -9 -4 -3 -10 -9
v done say … that	574	31 -24 80 -43 -14 -23 -9
v done seek	684	-15 43 10 -10 -5 -12 -11
v done send	490	70 38 -36 -40 -27 -14 9
v done set	606	-32 12 0 74 -15 -12 -27
v done shar	562	36 -3 -26 -25 -16 20 15
v done show	615	21 18 19 -8 -8 -30 -11
v done sign	496	57 -14 -37 -27 -21 77 -35
v done speak	637	59 4 -15 -19 -14 -23 8
v done start	589	5 88 -19 -28 -15 -6 -25
v done step	312	39 232 -19 -157 -51 -5 -39
v done step > doing achieve	684	-9 37 -3 -5 -3 -13 -4
v done step > doing light	666	-21 37 -10 -6 -5 -13 17
v done step > doing step	615	15 22 -5 -9 -5 -10 -6
v done step > done achieve	527	40 79 9 -24 -17 -50 -38
v done step > done drop	684	-39 -38 13 16 -7 22 33
v done step > done light	519	52 -13 24 -5 -17 0 -40
v done step > done step	606	-11 10 37 -14 -9 13 -26
v done step > stands achieve	589	43 0 -12 -16 -13 14 -15
v done step > stands open	597	-41 91 -14 -16 -11 5 -14
v done step > stands plan	684	-35 57 -21 -12 -5 20 -3
v done step > to do achieve	615	-8 110 -24 -14 -12 -39 -13
v done step > to do light	684	10 11 -15 -12 31 -17 -7
v done step … 	469	-55 84 -64 -32 -30 -10 107
v done step … ,	684	41 2 -19 -5 -3 -11 -5
v done step … and	556	3 92 19 -46 -18 -11 -38
v done step … at	536	21 10 64 -45 50 -34 -65
v done step … by	637	31 8 -32 -14 -10 -20 36
v done step … for	527	-71 17 -9 20 -17 61 0
v done step … in	556	-2 14 14 -44 21 16 -19
v done step … on	651	1 60 -12 -18 -6 -18 -8
v done step … that	651	18 -1 8 24 -7 -12 -31
v done step … the	651	41 -7 9 -10 -6 -9 -18
v done step … through	666	65 -17 -12 -6 -8 -10 -11
v done step … to	574	41 57 31 -31 -16 -48 -35
v done step … twice	684	-10 51 -5 -6 -16 -11 -4
v done step … up	637	-25 51 -11 -10 21 -12 -12
v done step … with	597	-5 -22 44 -31 -19 55 -23
v done submit	651	8 7 -11 -13 -5 29 -15
v done supersed	651	-24 -13 81 -12 -7 -11 -14
v done tak	454	63 14 42 21 -45 -57 -37
v done talk	684	-8 -11 -6 -14 -6 49 -5
v done tel	546	34 -59 22 18 -16 -40 42
v done test	651	4 -57 -13 15 -5 63 -6
v done through	637	18 52 -8 -11 -8 -34 -9
v done todo	581	-67 -37 -36 111 -20 91 -41
v done todo > done achieve	666	-14 -27 -15 23 -4 55 -18
v done todo … be	637	-36 -40 -16 56 -11 68 -20
v done train	532	30 91 -25 -24 21 -60 -33
v done turned down	684	-25 16 -11 -12 -5 -11 48
v done undertak	684	51 -14 -9 -5 -3 -10 -12
v done updat	615	22 -15 -17 -21 -10 65 -25
v done upload	666	39 -10 -4 -2 -3 -16 -3
v done visit	626	-5 46 -3 -4 -6 -24 -5
v done withdraw	615	16 -26 19 -33 -11 62 -27
v done writ	472	48 106 -46 -49 -31 19 -47
v done yet to	637	-56 -41 -18 41 -10 107 -22
v done … 	280	-125 91 10 -33 -103 126 35
v done … ,	448	79 5 -41 -71 -12 69 -29
v done … :	651	25 22 -9 -10 -7 -12 -9
v done … a	516	75 -36 -12 -37 -29 88 -49
v done … against	666	35 -13 21 -8 -10 -12 -12
v done … an	651	-23 38 22 4 -7 -20 -14
v done … and	355	110 47 -85 -98 -60 191 -105
v done … as	666	-18 19 -4 47 -8 -20 -15
v done … at	465	43 -5 44 -66 81 -1 -96
v done … back	666	-39 30 30 -25 -12 29 -13
v done … be	637	-36 -40 -16 56 -11 68 -20
v done … by	377	97 -32 11 -111 -59 37 57
v done … down	666	-3 -9 53 -6 -6 -16 -12
v done … every	651	-31 -9 -7 -14 88 -14 -12
v done … for	441	-112 53 -53 120 -53 86 -40
v done … forward	684	-27 19 0 40 -6 -16 -10
v done … four	684	30 4 -6 -4 -5 -14 -6
v done … from	551	68 -5 -20 -34 -32 1 22
v done … in	360	93 -41 37 -165 -7 78 6
v done … into	589	80 -26 -19 19 -11 -30 -13
v done … it	589	-27 -67 -22 -36 19 98 36
v done … its	581	64 2 -6 -27 -14 10 -30
v done … no	684	-6 -27 88 -12 -8 -13 -21
v done … of	651	5 -37 26 -19 -10 32 4
v done … off	581	10 -30 5 10 -15 41 -22
v done … on	458	110 32 4 9 -20 -81 -54
v done … one	684	15 31 -7 -14 -4 -18 -3
v done … our	684	48 -6 -7 -3 -9 -10 -13
v done … out	536	35 -12 71 3 -21 -38 -37
v done … over	626	-3 -64 -25 35 -10 87 -20
v done … place	546	46 79 -23 -22 -12 -47 -20
v done … since	666	43 -16 -12 33 -6 -28 -14
v done … so	666	5 61 -7 -15 -23 -16 -4
v done … so far	684	-36 41 -8 -8 41 -21 -9
v done … that	462	55 -27 109 -9 -39 -42 -48
v done … the	406	124 16 41 -82 -52 -9 -37
v done … their	651	-15 12 -9 -12 -10 54 -20
v done … them	684	10 28 -4 -6 -7 -11 -9
v done … this	637	11 -54 45 -17 71 -27 -30
v done … through	556	104 18 -21 -19 -15 -43 -23
v done … to	348	119 14 10 -72 -75 26 -21
v done … twice	666	0 48 -6 -7 -16 -15 -4
v done … two	651	-20 64 -9 -8 -6 -15 -7
v done … under	684	-20 -26 -26 -13 59 -14 40
v done … up	512	-17 42 18 0 -6 8 -45
v done … us	666	-20 -27 73 11 -8 -13 -16
v done … with	418	95 9 61 -56 -54 26 -80
v draft … done	666	-15 53 -3 -11 -3 -17 -3
v draft … stands	684	-45 108 -5 -23 -12 -13 -10
v family … done	684	-3 -28 -12 -22 38 -20 48
v findings … done	597	9 -20 -14 44 -13 9 -16
v form … done	581	46 -54 -43 -23 -12 100 -15
v form … stands	666	40 -13 -6 -7 -8 13 -19
v forms … stands	684	-27 8 -3 -4 52 -17 -9
v funding … done	684	9 11 -13 22 -5 -16 -8
v group … done	574	-4 -6 -52 34 -17 3 42
v group … stands	651	-20 -30 31 0 -12 47 -17
v group … to do	651	-12 -16 43 18 -10 -10 -13
v guidance … done	606	-61 61 -18 -40 -9 84 -17
v guidance … stands	684	31 6 -6 -14 -13 11 -16
v guide … done	684	-27 -23 -10 -18 -5 88 -4
v idea … done	666	-14 -14 71 -11 -4 -12 -14
v it … done	439	27 7 168 -30 -41 -55 -76
v it … not done	581	-41 0 -77 47 -10 103 -21
v it … not to do	651	-18 -11 63 -9 -7 -10 -8
v it … stands	460	29 16 -72 7 64 -77 33
v it … to do	499	6 48 -31 -35 25 3 -16
v lead … done	615	-68 55 -20 -20 -16 -11 79
v lead … stands	666	-14 -12 -9 -1 75 -19 -19
v leaflet … done	684	39 -10 -6 -4 -4 -11 -5
v learning … done	666	49 -7 -15 -3 -2 -5 -17
v letter … done	606	59 -56 -14 -19 -10 -37 75
v letters … done	637	4 48 -6 -6 -5 -24 -10
v list … done	666	7 56 -10 -12 -5 -27 -9
v list … stands	666	53 -8 -3 -3 -23 -9 -7
v manager … done	597	11 0 -36 2 -17 11 29
v manager … stands	666	-9 -17 -9 -13 5 -10 53
v manager … to do	666	-6 -13 -10 72 -22 -10 -10
v managers … done	597	2 53 1 -19 -12 -11 -12
v managers … stands	615	55 -20 -14 -21 0 19 -19
v meeting … done	626	3 51 -14 0 -8 -18 -13
v meetings … done	684	-1 60 -10 -21 -5 -15 -8
v members … done	666	-8 10 50 -21 -6 -9 -16
v network … stands	684	-24 -17 -4 -6 95 -37 -6
v no … stands	666	6 -62 168 -59 6 -37 -22
v not done	448	-117 -98 85 117 -42 128 -73
v not done achieve	551	-45 -35 32 9 -18 70 -13
v not done achieve … 	651	-20 -21 38 14 -6 16 -21
v not done auxiliary	448	-117 -98 85 117 -42 128 -73
v not done fit	597	-39 3 83 8 -11 -15 -29
v not done fit … 	666	-29 -19 37 12 -6 23 -18
v not done light	606	-34 -39 -38 29 -10 110 -18
v not done possibl	637	-15 13 -10 26 -7 8 -16
v not done step	615	-24 -47 -1 85 -12 22 -24
v not done step … 	637	-18 -38 10 63 -10 10 -16
v not done … 	532	-58 -73 52 115 -21 35 -50
v not done … and	684	-17 -11 59 -36 -6 20 -9
v not done … to	684	1 18 14 14 -4 -28 -15
v not should	434	-11 -78 212 -27 -39 -53 -4
v not should achieve	546	43 -11 23 -35 10 -1 -30
v not should achieve … 	626	14 -11 16 -13 33 -8 -32
v not should auxiliary	434	-11 -78 212 -27 -39 -53 -4
v not should begin	684	-11 -11 -23 72 -5 -13 -8
v not should light	626	-28 -27 90 -7 -17 12 -23
v not should light … 	684	-12 -17 8 6 -8 35 -12
v not should noise	637	-16 -8 -19 2 -15 -21 77
v not should plan	684	6 -6 45 -14 -5 -7 -19
v not should say	684	-15 -7 64 -13 -6 -6 -17
v not should step	615	5 -24 45 41 -14 -28 -24
v not should step … 	666	13 -15 -17 56 -6 -19 -11
v not should todo	637	-29 -26 59 -8 -15 -24 42
v not should wish to	684	-17 -18 -9 5 -11 -19 69
v not should … 	536	3 -45 5 23 7 -5 13
v not should … this	666	-16 -8 71 -8 -8 -8 -23
v not should … to	684	8 26 -5 -6 -3 -11 -8
v not stands	484	-70 -49 79 73 -44 36 -25
v not stands achieve	606	15 2 -43 -2 12 18 -2
v not stands achieve … 	651	-11 27 -26 -1 22 37 -49
v not stands auxiliary	484	-70 -49 79 73 -44 36 -25
v not stands fit	684	-21 -19 130 -37 -8 -12 -34
v not stands know	666	-10 5 -27 -32 -9 -19 91
v not stands light	666	-47 -22 -6 60 -10 42 -17
v not stands noise	651	1 4 -29 -31 -10 -20 84
v not stands noise … 	684	-21 7 -27 -31 -8 -17 99
v not stands plan	684	-18 9 -12 -10 -14 57 -11
v not stands … 	546	-82 -17 -35 76 -8 72 -5
v not stands … by	666	-29 -23 77 -33 -26 4 30
v not to do	502	4 -27 208 -58 -38 -44 -46
v not to do achieve	574	35 -26 117 -35 -27 -33 -31
v not to do achieve … 	666	9 -12 52 -13 -10 -14 -12
v not to do auxiliary	502	4 -27 208 -58 -38 -44 -46
v not to do go	684	-8 -6 30 -4 -4 -4 -3
v not to do light	606	-15 -16 74 -13 -8 -9 -13
v not to do light … ahead	684	-8 -6 30 -4 -4 -4 -3
v not to do tak	684	-12 -9 45 -7 -3 -4 -9
v not to do … 	606	-8 0 98 -33 -17 -22 -19
v not to do … ahead	684	-8 -6 30 -4 -4 -4 -3
v nothing … done	666	-34 -29 -18 82 -9 25 -17
v now … done	666	47 -23 -6 -6 21 -21 -12
v now … stands	597	75 7 -12 -12 -16 -17 -25
v nurse … done	666	21 -42 -7 -19 -5 59 -8
v officer … done	651	-16 20 12 16 -9 11 -33
v officer … stands	651	20 26 -10 -11 45 -54 -15
v officers … done	615	70 4 -9 -7 -14 -31 -12
v officers … stands	626	28 0 -8 -13 16 -12 -11
v one … stands	684	-11 17 -10 -29 -23 -11 67
v panel … done	684	34 -11 -16 -6 -5 -14 18
v paper … done	666	0 46 -15 -9 -3 -8 -11
v partners … done	651	5 -44 46 25 -14 13 -30
v partnership … done	626	-46 49 70 -28 -18 -20 -6
v partnership … stands	684	-19 -36 2 38 44 -11 -17
v pathway … done	626	-11 23 -13 -26 -8 43 -8
v people … done	684	0 25 -4 -3 -2 -12 -3
v policy … doing	684	-6 26 -3 -5 -3 -6 -4
v policy … done	541	35 -6 -22 -15 -18 42 -16
v post … done	606	-6 -19 29 -18 -24 54 -15
v posters … done	684	-2 -17 -32 -10 -4 71 -7
v practices … done	651	35 -20 -9 -12 -9 37 -22
v procedure … done	626	26 -13 -9 -10 -9 23 -8
v process … done	666	60 -22 -10 -24 -4 7 -7
v protocol … done	606	36 26 -17 -16 -6 -10 -12
v provider … done	637	-37 25 101 -33 -10 -20 -26
v recommendation … done	666	41 -50 14 -24 -12 60 -28
v reference … done	651	-12 15 -9 -19 -9 46 -12
v referrals … done	684	31 -22 -8 -7 -3 29 -20
v report … done	651	31 10 -19 -22 -9 31 -22
v report … stands	637	-19 28 -18 24 -30 -28 43
v review … done	637	20 -24 -18 -27 -11 70 -8
v scheme … done	666	-3 -24 88 -13 -6 -29 -13
v schools … done	626	-1 41 -12 -18 -11 13 -12
v service … done	626	20 -37 -34 -10 -14 -45 120
v service … stands	666	26 -32 -6 10 -12 29 -16
v service … to do	651	-12 -21 1 86 -15 -10 -28
v services … done	666	2 52 -20 -8 -4 -7 -16
v sessions … done	651	32 -9 -7 -22 2 10 -6
v sessions … stands	637	1 -31 -8 15 29 13 -18
v she … done	666	0 42 -7 -11 -5 -12 -7
v she … stands	684	-2 -16 -9 56 -7 -13 -10
v should	423	35 -53 18 96 -77 -86 66
v should achieve	493	-19 -39 -32 71 -45 -47 111
v should achieve > done achieve	684	-30 21 -20 39 -6 -28 24
v should achieve … 	626	6 -8 -3 2 -17 -20 41
v should achieve … by	684	3 -27 -13 16 -7 21 7
v should auxiliary	423	35 -53 18 96 -77 -86 66
v should do	684	5 -29 -4 -3 -10 -14 55
v should light	597	10 -1 0 78 -19 -16 -51
v should noise	589	74 -8 4 5 -13 -30 -32
v should noise … 	684	0 -11 18 22 -6 -8 -16
v should s	651	57 9 -11 -13 -7 -18 -17
v should step	666	1 7 -10 -27 -11 -8 47
v should … 	562	-12 4 2 64 -27 -31 0
v should … by	626	6 26 -21 1 -9 4 -7
v specification … done	637	44 26 -11 -19 -8 -14 -19
v staff … doing	651	-24 14 -9 -9 26 16 -15
v staff … done	512	82 58 2 -28 -26 -50 -37
v staff … should	651	40 -6 -8 -6 -4 -5 -10
v staff … stands	615	-17 -29 17 -30 16 12 30
v stands	182	-2 49 -27 -24 126 66 -187
v stands achieve	251	295 -147 -95 -176 64 103 -44
v stands achieve > doing achieve	626	-22 -40 -10 -16 8 65 16
v stands achieve > doing step	615	-43 -59 -10 -19 -2 118 15
v stands achieve > done achieve	541	-1 -23 55 -26 17 5 -26
v stands achieve > done light	541	92 -43 76 -37 -28 -33 -27
v stands achieve > done noise	684	30 -7 -3 -2 -3 -10 -6
v stands achieve > done step	589	1 -21 -16 -26 -19 97 -16
v stands achieve > not should achieve	666	85 -7 -19 -10 -15 -17 -18
v stands achieve > should achieve	666	-29 -1 -26 -25 -12 -24 117
v stands achieve > stands achieve	465	95 -60 -6 -60 52 43 -65
v stands achieve > stands light	615	33 -14 -5 -7 21 -11 -17
v stands achieve > stands monitor	666	26 -8 -3 -3 0 -5 -6
v stands achieve > stands open	637	-55 -15 -14 -16 -21 139 -17
v stands achieve > stands plan	666	8 -2 -4 -11 -16 37 -11
v stands achieve > stands step	637	-13 -12 -6 -10 73 -17 -14
v stands achieve > stands todo	651	-25 -10 -6 5 9 35 -8
v stands achieve > to do light	581	-36 12 -6 22 -14 38 -16
v stands achieve > to do sustain	666	-26 19 -7 -22 62 -16 -9
v stands achieve … 	425	129 -83 -16 -44 -67 124 -42
v stands achieve … ,	626	19 -6 -9 6 25 -14 -21
v stands achieve … a	472	100 -49 -38 -47 -57 46 45
v stands achieve … an	684	7 24 -3 -4 -4 -11 -9
v stands achieve … and	541	54 -60 -36 -40 -35 157 -39
v stands achieve … at	637	35 -21 53 -11 -28 -17 -12
v stands achieve … by	615	-32 37 -26 -33 -41 -35 130
v stands achieve … each	666	16 -21 -5 -6 9 20 -12
v stands achieve … every	606	27 -33 -13 -19 17 48 -27
v stands achieve … for	568	45 -14 34 -19 -42 16 -21
v stands achieve … from	666	43 -23 -5 -9 -14 -14 23
v stands achieve … in	541	109 -37 -25 -50 -22 89 -64
v stands achieve … it	651	9 -13 54 17 -25 -18 -25
v stands achieve … on	493	37 4 -33 -15 47 -5 -34
v stands achieve … out	684	-20 32 -5 -10 16 -6 -7
v stands achieve … since	684	51 -8 -3 -5 -11 -12 -12
v stands achieve … that	666	-15 17 -5 -10 -7 -27 48
v stands achieve … the	456	73 17 -8 -20 20 -24 -59
v stands achieve … this	684	-25 -15 -15 -15 2 -16 84
v stands achieve … through	666	33 -14 -4 -3 8 -14 -6
v stands achieve … to	546	46 -26 12 -24 78 -51 -36
v stands achieve … up	684	44 -14 -4 -10 6 -14 -8
v stands achieve … with	666	8 -56 -21 -20 -16 45 60
v stands are with	666	-11 4 -5 -6 -7 32 -6
v stands arrang	684	11 -1 -7 -10 -9 23 -6
v stands ask	651	51 -11 -8 -9 19 -13 -29
v stands at	666	-29 91 -5 -12 -16 -17 -12
v stands attend	666	35 -10 -5 -7 8 -6 -15
v stands auxiliary	203	18 25 -22 -55 108 148 -221
v stands availabl	606	19 -28 19 -21 23 17 -30
v stands await	493	-39 -1 -41 106 -36 65 -54
v stands bare	309	34 -7 -64 64 149 -176 -1
v stands book	684	-31 54 -5 -8 -5 0 -4
v stands car	637	-40 -23 -11 -17 58 2 30
v stands check	626	-9 -24 -15 -20 109 -19 -20
v stands complet	606	-25 -20 -23 -31 -22 141 -20
v stands continu	536	-38 122 -22 -34 11 -11 -28
v stands continue	445	-126 0 -55 -82 301 39 -78
v stands continue > stands achieve	684	-34 -37 -7 -8 41 59 -14
v stands continue … 	516	-48 -27 -29 -41 203 -23 -35
v stands continue … for	637	-39 -35 -9 -15 43 73 -18
v stands continue … with	684	-8 125 -8 -14 -71 -13 -12
v stands cover	684	-5 -17 62 -7 -11 -11 -11
v stands defer	666	-9 -26 -19 100 -15 -15 -17
v stands defer … 	684	-18 -25 -19 106 -13 -14 -16
v stands do	637	-9 -43 -22 -40 11 119 -16
v stands drop	490	-57 -92 396 -76 -65 -24 -83
v stands drop … 	606	37 -34 89 -35 -25 -9 -22
v stands drop … the	637	-33 -21 126 -22 -11 -17 -21
v stands du	536	-58 128 -21 -24 -8 6 -22
v stands exist	651	13 49 -9 -10 -7 -14 -24
v stands expect	562	4 86 -29 -10 -21 -15 -14
v stands expect to	684	14 6 -12 -13 -6 20 -9
v stands finish	651	-36 -54 -19 21 -19 121 -14
v stands fit	615	6 -3 -7 41 -30 -31 25
v stands fit … 	626	23 11 1 69 -20 -26 -57
v stands giv	606	29 -24 19 -18 13 1 -21
v stands go	532	-9 71 -20 -31 59 -38 -33
v stands going to	684	-18 -26 -8 96 -10 -22 -11
v stands ha	523	24 -43 13 -10 -65 -16 98
v stands had	684	47 -4 -11 -4 -9 -13 -5
v stands hav	556	-2 36 -13 -22 -4 4 0
v stands hold	556	37 -29 -13 -23 91 -29 -34
v stands in	574	-44 33 -21 32 -11 50 -40
v stands in plac	574	90 -63 -19 -20 -41 87 -34
v stands in post	651	49 -5 -5 -18 -10 1 -11
v stands in us	568	27 -43 -20 -20 -19 93 -17
v stands intends to	666	-14 -25 -16 115 -20 -16 -24
v stands is with	615	-35 52 -19 -26 -12 52 -11
v stands keep	626	26 -44 -14 -21 87 -13 -21
v stands light	472	67 -87 -16 -67 191 -65 -23
v stands light > done light	684	50 -10 -7 -4 -12 -6 -11
v stands light > stands achieve	637	-7 -17 -13 -18 26 -14 43
v stands light … at	651	46 -15 -7 -8 8 -15 -10
v stands light … by	684	56 -8 -2 -3 -32 -4 -6
v stands light … each	684	-42 -12 -5 -12 86 -8 -7
v stands light … in	684	-17 -10 -7 -11 67 -12 -11
v stands light … to	666	0 -12 -5 -7 38 -7 -7
v stands liv	626	25 -7 -12 -42 -31 84 -18
v stands look	589	37 -22 -13 -16 45 -14 -17
v stands mak	684	63 -31 -6 -11 5 -11 -10
v stands meet	606	-5 -34 -12 20 -22 70 -17
v stands monitor	551	61 -21 -18 -29 73 -34 -32
v stands monitor … by	651	19 -12 -7 -8 30 -14 -9
v stands no repl	684	38 6 -4 -7 -4 -16 -13
v stands noise	574	-36 10 3 -38 37 -50 74
v stands offer	684	-14 -11 -5 -7 52 -8 -8
v stands on	562	56 29 -16 -30 -5 22 -56
v stands on hold	666	-9 -26 -19 100 -15 -15 -17
v stands on the intranet	589	55 -48 -12 -14 -14 42 -10
v stands on the websit	626	48 -27 52 -25 -19 -15 -13
v stands ongo	562	-51 -48 -22 -34 100 85 -30
v stands ongoing bas	684	-18 -27 -5 -8 83 -17 -8
v stands open	342	-160 259 -68 -30 -59 128 -70
v stands open > done achieve	651	-47 -1 -13 -12 -7 95 -14
v stands open > done light	589	22 72 -14 -21 -10 -30 -19
v stands open > stands achieve	637	17 12 -7 -15 11 -6 -12
v stands open > stands open	666	-16 12 -9 -12 -7 39 -7
v stands open … 	446	-25 98 30 -126 15 49 -41
v stands open … ,	684	-15 35 -4 14 -7 -14 -9
v stands open … the	523	-54 27 -33 82 -29 31 -25
v stands open … to	684	-28 -9 -12 -14 -6 77 -8
v stands open … with	666	-18 25 -8 -13 -9 45 -22
v stands out	684	-18 6 -6 -11 -6 40 -6
v stands out for comment	684	-8 29 -3 -4 -4 -6 -4
v stands outstand	666	12 -29 -8 -13 -9 56 -9
v stands overtaken b	684	-29 -14 83 -11 -6 -9 -13
v stands part of	637	0 -21 -15 -22 102 -17 -28
v stands part way through	684	-13 75 -4 -27 -11 -12 -8
v stands plan	460	-43 17 40 89 -63 22 -63
v stands plan … 	581	11 5 24 17 -22 -10 -25
v stands plan … for	581	-9 1 -16 45 -23 23 -19
v stands plan … in	666	-9 2 -5 -8 -4 27 -3
v stands remain	666	-25 -3 -13 -15 89 -15 -18
v stands report	666	22 12 -2 -5 -11 -7 -7
v stands requir	684	12 -37 -28 37 -25 -16 56
v stands routin	684	37 -23 -5 -6 -3 4 -4
v stands s	615	19 -16 37 -17 29 -15 -37
v stands say	615	-30 2 4 28 -10 -39 45
v stands sit	651	48 -23 -4 23 -11 -13 -19
v stands step	512	-6 -33 -35 81 106 -50 -62
v stands step > stands achieve	666	-4 -21 -11 -14 82 -8 -23
v stands step … at	626	9 -18 -10 -15 61 -11 -15
v stands step … in	666	-47 38 -9 95 -12 -56 -9
v stands still to	606	-36 4 -38 -47 -14 151 -20
v stands sustain	562	33 -41 -26 -40 148 -32 -41
v stands tak	568	-82 -1 -39 21 3 -47 146
v stands tel	651	26 -19 -12 -14 -16 -8 44
v stands to follow	615	-42 -26 -12 26 -13 79 -12
v stands todo	391	-156 67 -81 207 -67 146 -116
v stands todo > done plan	684	-13 -19 -16 7 -5 53 -7
v stands todo … 	527	-62 -5 -23 61 -27 79 -23
v stands todo … be	568	-45 -31 -46 92 -19 73 -24
v stands todo … do	684	-10 -8 -6 32 -8 6 -7
v stands todo … in	651	-44 -11 -10 4 -17 90 -12
v stands under review	684	-16 7 -12 -13 32 -11 14
v stands under wa	556	-20 122 -15 -40 -21 -6 -20
v stands up and run	684	23 -5 -10 -18 -19 46 -17
v stands waiting for	666	-36 -17 -12 32 -10 52 -9
v stands went liv	666	20 -10 -3 -6 -7 9 -4
v stands would like to	666	-15 29 -6 22 -10 -12 -9
v stands writ	684	27 -4 -6 -7 3 -5 -8
v stands yet to	684	-10 -1 -10 59 -5 -25 -8
v stands … 	314	17 -17 14 -36 30 118 -126
v stands … ,	568	-17 9 -15 12 73 -30 -34
v stands … a	456	113 -52 -47 -42 -60 57 32
v stands … about	684	25 3 -7 11 -11 -8 -14
v stands … an	666	1 19 -5 -7 21 -16 -13
v stands … and	502	52 0 -45 -61 -40 150 -56
v stands … as	666	-16 -19 26 -14 104 -14 -67
v stands … at	516	52 -59 24 40 42 -50 -49
v stands … back	684	-11 71 -7 -9 -6 -31 -6
v stands … be	568	-45 -31 -46 92 -19 73 -24
v stands … by	527	51 -21 -33 -42 -43 -3 90
v stands … do	684	-10 -8 -6 32 -8 6 -7
v stands … each	606	-9 -32 -9 -18 77 9 -19
v stands … every	568	-5 -42 -17 -26 86 37 -33
v stands … for	476	-6 23 0 -54 -42 80 0
v stands … from	597	5 -3 -22 -48 23 -39 83
v stands … in	462	-32 -14 -56 -9 14 79 17
v stands … it	651	9 -13 54 17 -25 -18 -25
v stands … its	684	-3 1 -18 31 -16 20 -15
v stands … of	581	68 -40 13 -27 51 -25 -40
v stands … on	467	5 -30 31 -11 34 23 -51
v stands … out	626	-12 48 -13 -20 60 -32 -32
v stands … since	684	51 -8 -3 -5 -11 -12 -12
v stands … that	568	-22 13 -31 97 -15 -48 6
v stands … the	396	0 -13 52 50 14 -15 -88
v stands … this	626	-27 -30 32 -22 8 -20 59
v stands … through	615	12 -15 -11 -14 72 -20 -23
v stands … to	476	50 1 -8 -52 76 -12 -56
v stands … up	651	23 -26 -9 -14 65 -19 -19
v stands … with	562	-23 65 -10 -45 -65 61 17
v survey … done	637	15 23 41 12 -7 -65 -19
v survivors … done	651	-12 7 1 -8 -6 -13 31
v system … done	666	-37 61 -7 -12 -4 4 -6
v talks … done	684	24 -34 20 -9 25 -14 -13
v team … doing	651	-13 43 -8 -15 -9 14 -11
v team … done	589	66 57 -22 -19 -15 -48 -20
v team … stands	637	-56 -22 -15 44 93 -11 -33
v template … done	637	42 -18 -13 24 -10 -9 -17
v tender … done	666	-14 69 -9 -6 -3 -24 -12
v terms … done	684	-14 57 -6 -7 -6 -17 -7
v they … done	597	66 46 -43 -10 -13 -19 -26
v they … stands	615	26 -7 -1 -11 17 -8 -15
v they … to do	637	-23 -7 -18 2 79 -21 -12
v this … doing	651	-10 30 -9 -13 31 -21 -9
v this … done	512	54 -24 18 78 -27 -60 -39
v this … not done	684	-15 -9 64 -2 -5 -14 -19
v this … stands	556	-4 -62 30 57 31 -6 -46
v this … to do	541	8 -8 7 -32 95 -39 -31
v to do	268	-169 -45 30 222 102 52 -193
v to do achieve	376	-105 90 37 85 -42 31 -96
v to do achieve > done light	684	-15 -5 32 19 -9 -9 -13
v to do achieve > stands achieve	666	-14 22 46 -53 -23 -27 49
v to do achieve > to do achieve	684	-10 -26 -12 76 -9 -12 -6
v to do achieve … 	546	-24 12 -13 20 -34 23 16
v to do achieve … a	666	-10 -9 -17 79 -18 -12 -13
v to do achieve … by	562	-29 56 -30 25 -26 24 -20
v to do achieve … in	606	0 7 -19 9 -13 24 -9
v to do achieve … it	666	11 7 -6 -1 -5 1 -7
v to do achieve … this	684	21 -14 -5 21 -5 -13 -4
v to do achieve … to	637	-33 -14 14 0 16 35 -18
v to do achieve … up	684	-15 -24 -12 39 -11 32 -8
v to do ad	666	-15 -16 16 -2 -22 47 -9
v to do ask	597	-6 -20 -10 81 -18 -12 -14
v to do auxiliary	268	-169 -45 30 222 102 52 -193
v to do begin	684	-9 9 -7 -4 -6 21 -5
v to do br	684	-13 40 -10 12 -8 -16 -6
v to do car	615	-11 -22 -9 -17 89 -20 -9
v to do complet	637	0 -32 -18 112 -11 -39 -11
v to do consider	651	-14 10 -12 51 -15 -11 -9
v to do continu	615	12 -28 -19 -43 118 -21 -19
v to do continue	615	12 -28 -19 -43 118 -21 -19
v to do continue … 	651	24 -20 -13 -26 59 -13 -10
v to do continue … to	684	-16 -13 -11 -25 87 -10 -11
v to do do	626	-19 -26 37 44 -17 -7 -12
v to do drop	684	-32 -56 99 -41 15 32 -18
v to do drop … 	684	-32 -56 99 -41 15 32 -18
v to do fit	666	-16 82 54 -66 -21 -21 -13
v to do follow	637	25 70 -14 -27 -13 -34 -7
v to do go	536	-47 -25 -3 -11 106 -1 -20
v to do hold	637	33 9 -11 -8 -14 3 -12
v to do keep	637	-5 -15 -10 -18 68 -9 -12
v to do light	370	-102 -102 -38 237 71 30 -95
v to do light > to do achieve	684	-6 -12 -5 40 -6 -5 -5
v to do light > to do step	637	-6 -11 -5 48 -11 -10 -6
v to do light … 	581	2 4 -24 63 13 -44 -15
v to do light … a	651	-24 -22 -20 69 31 -19 -15
v to do light … in	589	14 1 -19 25 -46 45 -21
v to do light … into	684	-5 -7 -9 34 -6 -4 -3
v to do light … on	532	-48 -46 1 -63 211 -33 -21
v to do light … out	626	-4 -33 -9 59 10 -17 -6
v to do light … place	684	-8 -18 -6 55 -7 -10 -6
v to do light … to	551	-33 3 -16 109 -53 7 -15
v to do look	651	5 -9 -9 4 30 -13 -9
v to do mak	651	-11 -35 -26 111 -11 -19 -9
v to do monitor	615	-18 -5 -11 40 21 -14 -12
v to do noise	536	17 11 51 -29 -48 3 -4
v to do noise … 	626	-8 13 -22 32 -11 9 -12
v to do pick	637	4 -27 -14 45 -14 17 -11
v to do plan	666	18 -4 -10 47 -15 -23 -13
v to do put	606	-25 -35 -19 98 -27 20 -13
v to do remain	684	-21 -19 -10 -21 91 -12 -7
v to do report	666	-12 8 -7 21 6 -8 -8
v to do review	615	37 -14 -8 -16 43 -34 -8
v to do s	684	4 -8 -7 -10 -7 36 -7
v to do say	637	-23 -30 -4 54 24 7 -27
v to do send	666	-10 -13 -6 30 14 -9 -7
v to do start	666	-28 -23 -7 -25 -7 97 -7
v to do step	436	-43 -29 -64 215 -56 12 -34
v to do step … 	574	-26 -15 -21 71 -22 31 -18
v to do step … at	606	8 -17 -11 29 21 -18 -12
v to do step … in	626	-22 -31 -7 30 -8 46 -7
v to do step … to	684	-5 -11 -4 42 -6 -5 -10
v to do sustain	589	-31 -3 -19 -41 138 -24 -20
v to do tak	606	-21 -24 9 43 -21 33 -20
v to do tel	684	-13 36 41 -17 -21 -17 -8
v to do writ	666	-7 -9 -9 53 -14 -7 -7
v to do … 	416	-41 -29 -3 123 -12 9 -47
v to do … a	574	-34 -35 -35 144 21 -31 -29
v to do … after	684	-19 -24 -7 42 -12 28 -9
v to do … and	666	-7 -20 35 1 -14 18 -12
v to do … at	562	-12 26 -19 -34 68 -11 -17
v to do … by	516	-61 41 -39 53 -50 89 -33
v to do … for	651	-5 -3 -8 46 -13 -8 -10
v to do … in	496	21 -24 -41 48 -57 84 -31
v to do … into	666	-6 -8 -9 37 -7 -5 -3
v to do … it	597	-34 28 -18 -24 -22 36 34
v to do … on	516	-54 -58 38 -61 203 -40 -28
v to do … out	597	-10 36 -19 27 3 -27 -9
v to do … place	684	-8 -18 -6 55 -7 -10 -6
v to do … so	684	-22 -30 -13 16 70 -14 -8
v to do … the	615	15 -33 19 3 30 -15 -19
v to do … this	626	6 -42 15 84 -26 -25 -12
v to do … to	482	-77 -40 -20 110 27 16 -15
v to do … up	615	0 5 -21 37 -24 16 -14
v tool … done	684	-20 -23 53 -8 -5 18 -14
v training … done	574	88 -49 -14 -42 -26 64 -21
v training … stands	615	-54 -33 -13 3 23 91 -17
v trust … done	615	45 5 -22 -20 -10 25 -23
v trust … stands	651	-44 19 16 -14 9 -16 30
v two … stands	684	-56 47 68 -7 -7 -32 -13
v version … done	626	26 -4 -10 -8 -8 11 -7
v visits … stands	666	-3 36 -11 13 4 -24 -15
v wardens … done	666	-18 82 -13 -9 -5 -26 -10
v we … done	574	34 36 5 -32 -20 13 -35
v we … not should	684	-13 -7 44 2 -5 -10 -12
v we … stands	527	-50 51 -58 -30 83 -19 23
v we … to do	637	-20 -3 -33 23 9 -15 39
v what … done	666	34 -32 -35 -20 -8 -19 80
v work … done	581	-50 31 -31 89 -11 -1 -28
v work … stands	615	-26 84 -13 -22 -44 38 -18
v worker … done	684	26 10 -3 -9 -6 -14 -4
v workshops … done	684	-20 35 -4 -16 -4 16 -7
w #	212	80 11 -36 -123 21 -29 75
w # #	482	34 14 -28 -67 -21 11 56
w # $	523	-46 -39 -4 -52 -59 -31 231
w # )	684	-18 -21 -30 -38 -12 96 24
w # <date>	684	28 -4 -2 -3 -2 -9 -8
w # a	581	-18 -30 -29 9 -40 10 98
w # and	332	-12 3 90 -51 176 -140 -66
w # as	651	30 -15 12 -17 32 -8 -34
w # but	597	-25 36 -38 -13 -20 41 18
w # fil	651	35 38 -11 -7 -6 -26 -24
w # for	637	-35 -6 -17 -34 -21 27 86
w # ha	637	-7 1 -8 -17 -11 56 -15
w # hav	666	0 81 -8 -11 -26 -30 -6
w # if	684	-19 -16 5 0 -8 -12 51
w # in	581	29 -49 -23 -48 20 -27 97
w # is	606	-57 -76 -13 -4 -24 120 55
w # it	637	3 21 37 -13 -10 -23 -16
w # of	502	-16 72 -44 -63 -51 69 33
w # on	626	77 -68 -19 -15 -10 55 -20
w # out	684	3 33 -4 -4 -3 -15 -10
w # so	589	-8 6 61 2 -23 0 -38
w # staf	626	13 2 -8 -19 -21 49 -15
w # th	502	33 -66 17 17 15 42 -59
w # that	684	14 27 -5 -9 -6 -9 -12
w # to	651	5 29 -9 -24 -22 -18 39
w # train	651	41 -21 -5 -6 12 -10 -11
w # two	684	-52 -52 -8 -7 32 101 -14
w # when	666	-1 30 -7 -1 -5 -34 18
w # wher	684	37 -15 8 -5 -5 -11 -9
w # which	443	82 -23 20 3 -29 20 -73
w # who	509	11 24 11 -17 35 -36 -28
w # whos	684	-1 10 1 13 -6 -8 -8
w # wil	684	-14 -16 -15 53 -13 12 -8
w # with	519	-34 83 -27 42 6 -18 -52
w $	100	-69 -26 -24 -11 -40 -121 292
w &	684	0 38 -4 -5 -2 -18 -8
w '	502	-7 16 -11 9 50 8 -65
w ' group	666	11 10 -15 28 -9 -10 -14
w 's	384	67 -51 -18 12 -7 2 -6
w 's busines	684	-32 -24 -27 31 -13 -15 80
w 's centr	684	-11 6 -3 -8 -11 32 -4
w 's servic	684	17 -11 -13 21 16 -16 -14
w 's work	684	-24 -41 58 3 -11 29 -13
w (	589	42 -27 -18 -46 -21 38 32
w ( <date>	684	35 3 -3 -5 -3 -18 -9
w )	527	-2 -73 -44 -88 -38 259 -13
w ) $	626	27 -48 -16 -36 -17 50 40
w :	414	-77 -59 -22 -36 -9 164 38
w : #	684	-13 8 -9 -13 -6 44 -12
w : a	684	-12 2 -7 66 -12 -21 -16
w : al	684	-26 89 -10 -13 -6 -23 -11
w : th	551	0 -19 33 -23 -21 54 -24
w <date>	231	184 30 -105 188 -117 6 -185
w <date> #	519	-39 -5 -37 79 59 -23 -35
w <date> $	281	133 67 -66 73 -149 89 -146
w <date> :	499	-16 11 -9 6 33 13 -38
w <date> and	415	71 -56 8 54 -53 12 -35
w <date> at	651	15 30 -15 0 -6 -10 -14
w <date> but	684	-14 46 -11 9 -4 -17 -9
w <date> meet	606	-4 -35 -16 111 -18 -21 -18
w <date> to	626	14 -16 -15 7 25 8 -22
w <date> with	626	-23 22 -9 -22 1 40 -9
w ^	100	-69 -26 -24 -11 -40 -121 292
w ^ #	532	-24 136 -39 1 -38 27 -64
w ^ <date>	479	100 12 22 -31 7 -49 -61
w ^ a	355	102 114 -22 -3 -98 49 -144
w ^ action	626	64 -9 40 -8 -42 -20 -25
w ^ after	666	-17 6 71 -19 -6 -14 -21
w ^ agr	615	49 -27 61 -21 -8 -38 -16
w ^ al	496	135 -100 -32 -31 -40 108 -40
w ^ an	509	15 73 -30 -11 31 -36 -42
w ^ as	637	-12 -27 -33 4 26 -16 57
w ^ assuranc	684	21 6 -10 -12 24 -8 -22
w ^ at	684	-21 -2 -18 -14 -7 21 41
w ^ attendanc	651	88 -19 -4 -11 -25 -13 -16
w ^ audit	626	-10 -10 -12 -25 44 29 -17
w ^ await	589	5 -30 -19 138 -19 -50 -26
w ^ awarenes	684	2 -16 -6 -11 61 -16 -14
w ^ b	637	-11 5 -11 -12 -5 45 -12
w ^ board	684	19 -9 -17 -14 -9 -12 42
w ^ both	637	20 4 25 -9 -6 -19 -14
w ^ brief	684	37 -12 -4 -4 -5 -7 -5
w ^ cal	637	32 -29 -9 -8 -17 -21 51
w ^ cas	651	-20 95 -7 -22 -1 -36 -8
w ^ chair	684	-4 -7 36 15 -16 -11 -13
w ^ champion	615	61 -32 -12 -16 21 0 -22
w ^ commissioner	666	15 -18 7 36 -12 -16 -13
w ^ complet	684	-16 -44 -9 -46 -8 71 51
w ^ complianc	666	1 -14 -4 -8 22 6 -4
w ^ consultation	666	-2 17 -11 34 -6 -26 -7
w ^ contact	637	-42 10 -15 15 -1 -25 57
w ^ continu	637	-32 70 -11 -38 70 -12 -47
w ^ contract	666	35 -14 -14 -15 -7 25 -10
w ^ cost	651	-25 -16 4 -15 -27 -23 101
w ^ dat	684	-11 56 -5 -1 -7 -25 -6
w ^ data	684	-13 32 -5 -14 19 -14 -5
w ^ defer	684	-8 -13 -4 55 -4 -11 -13
w ^ discus	666	-37 -50 -10 -45 48 -15 109
w ^ domestic	626	-35 -30 -16 -28 0 -20 129
w ^ draft	606	-32 104 -11 -14 -7 -23 -16
w ^ du	666	-19 72 -5 -22 -6 -16 -5
w ^ each	589	45 -10 -8 -19 -20 -30 43
w ^ ever	606	46 -50 -28 -29 50 40 -28
w ^ evidenc	684	58 -3 -7 -5 -4 -15 -25
w ^ feedback	615	34 -16 -11 -17 12 20 -21
w ^ first	581	-89 47 -15 9 46 28 -26
w ^ follow	615	27 -14 35 7 -9 -32 -16
w ^ form	637	-5 -40 -13 -27 -18 35 67
w ^ four	684	-48 37 -7 -5 -5 40 -12
w ^ fund	606	-20 -39 -4 37 -14 63 -23
w ^ gp	666	-10 -21 -7 -13 -6 66 -8
w ^ guidanc	606	-4 27 -18 -19 -15 44 -16
w ^ hav	684	-13 1 68 -10 -11 -12 -24
w ^ head	615	-24 -12 0 22 -20 13 21
w ^ health	684	-7 2 -15 -17 -8 56 -12
w ^ hous	637	16 -20 -18 -30 -32 -17 101
w ^ if	637	-14 58 -15 27 -19 -22 -16
w ^ in	626	-6 1 15 -20 -6 27 -11
w ^ information	684	-8 26 -8 -24 -18 -16 47
w ^ initial	684	-9 -3 -3 -4 -13 35 -3
w ^ interview	651	-24 94 -15 -34 -11 0 -10
w ^ it	363	-46 0 -26 -20 17 18 57
w ^ joint	651	17 -17 -12 30 -10 -22 15
w ^ lead	651	-66 -7 -14 -13 15 -7 92
w ^ leaflet	615	10 -43 -9 -13 -13 82 -14
w ^ learn	615	36 -16 -17 -32 -5 -18 53
w ^ legal	651	-14 20 60 -32 -8 -12 -13
w ^ letter	581	3 -5 -16 -22 -13 9 46
w ^ lin	684	-22 -28 -6 -6 -18 -24 102
w ^ link	651	16 -36 -23 -27 -19 -19 109
w ^ manager	606	-5 -17 -15 -36 69 -25 28
w ^ meet	684	4 15 -7 15 -6 -11 -11
w ^ member	597	-42 35 98 -34 0 -19 -37
w ^ new	568	59 -40 -22 6 40 -15 -27
w ^ night	684	-14 -37 -15 -13 -6 93 -9
w ^ no	523	-72 -132 105 113 -56 -26 68
w ^ no repl	684	38 6 -4 -7 -4 -16 -13
w ^ not	597	-67 -30 77 25 28 -33 -1
w ^ noth	615	1 -48 16 102 -16 -34 -22
w ^ number	684	-18 -23 -11 -10 12 -15 64
w ^ nurs	684	18 -36 -6 -5 -3 40 -8
w ^ of	666	8 -15 -10 -8 -11 49 -12
w ^ officer	574	29 45 43 -50 6 -34 -38
w ^ old	666	39 -13 -38 -12 -5 39 -10
w ^ on	606	-108 1 38 -33 -31 51 82
w ^ on hold	666	-9 -26 -19 100 -15 -15 -17
w ^ onc	666	-10 8 -8 57 -18 -18 -11
w ^ our	589	-8 23 -21 -22 5 -5 27
w ^ overtaken b	684	-29 -14 83 -11 -6 -9 -13
w ^ partner	637	12 -49 33 20 2 17 -35
w ^ pathwa	626	3 29 -11 -24 -8 21 -10
w ^ plan	684	-11 26 -6 28 -9 -22 -7
w ^ pleas	637	-62 -43 -20 -27 -28 -22 202
w ^ polic	606	4 11 -10 6 -17 17 -10
w ^ poster	666	17 -17 -32 -11 -11 64 -10
w ^ practic	651	18 -6 2 13 -5 -12 -11
w ^ practitioner	651	-68 -53 27 -27 -10 -20 151
w ^ procedur	684	52 -12 -22 -9 -11 6 -4
w ^ proces	684	40 35 -5 -38 -15 -10 -7
w ^ protocol	684	13 17 -5 -5 -3 -12 -6
w ^ recruitment	637	-16 15 -12 0 55 -20 -22
w ^ referral	684	31 9 -4 -5 -11 -14 -7
w ^ report	684	-4 16 -18 -63 -13 39 42
w ^ review	666	-35 19 -17 -23 54 15 -12
w ^ s	637	-14 -69 -32 -29 79 -31 95
w ^ safeguard	684	-29 -15 -7 -20 16 -11 67
w ^ school	651	44 -20 -20 -20 -11 43 -16
w ^ scop	666	-10 8 -6 26 -4 -9 -6
w ^ second	684	-14 53 -5 -59 -10 42 -7
w ^ session	615	75 -13 -9 20 -22 -38 -14
w ^ sh	606	-10 21 -16 29 -11 4 -16
w ^ sinc	626	15 -52 -14 -17 76 8 -17
w ^ so far	666	-18 59 -6 -31 -15 22 -9
w ^ staf	490	-28 -59 77 -57 7 4 56
w ^ supersed	684	-23 -11 73 -10 -6 -9 -12
w ^ supervision	651	19 -7 -6 -7 -28 -12 41
w ^ supervisor	666	11 -12 -10 -9 33 -6 -7
w ^ surv	684	52 27 -6 -17 -3 -42 -11
w ^ survivor	684	-31 -6 -3 21 -5 -10 33
w ^ take-up	684	14 7 -10 -10 26 -9 -17
w ^ talk	626	16 32 15 -12 2 -30 -22
w ^ team	684	10 11 -4 3 -5 -10 -6
w ^ term	637	-21 59 -14 33 -9 -29 -19
w ^ test	666	16 2 -5 17 -11 -12 -6
w ^ th	195	-111 -87 134 -45 4 114 -9
w ^ that	684	6 -18 -15 52 -6 13 -32
w ^ their	666	5 2 -15 -10 -10 42 -13
w ^ ther	502	-31 -56 38 -7 18 -90 128
w ^ thes	666	14 -5 -6 -9 27 -14 -6
w ^ thos	615	22 -3 -9 8 -10 8 -16
w ^ thr	597	-62 59 -21 -12 -12 0 47
w ^ to	562	-19 -38 -21 150 -25 -28 -17
w ^ train	493	-17 -15 -44 3 3 113 -44
w ^ two	496	1 -7 12 -41 3 67 -35
w ^ updat	546	20 5 -25 -26 -28 8 46
w ^ w	434	-74 -5 23 -15 59 -1 13
w ^ ward	626	11 -17 -9 48 -13 -2 -18
w ^ wher	637	35 -15 8 7 -16 -10 -9
w ^ wil	637	-12 -26 -8 100 -23 -18 -13
w ^ work	532	-61 79 -26 -32 69 15 -44
w a	225	95 -125 -55 -36 19 5 96
w a )	589	-16 -32 -16 -48 -17 147 -18
w a bid	684	-17 46 -10 15 -11 -9 -14
w a brief	684	-40 44 -4 38 -20 -12 -7
w a busines	684	-10 2 -6 0 -8 27 -6
w a cas	684	40 -36 -9 -5 35 -9 -16
w a cop	651	40 -17 -11 -8 -7 -23 25
w a da	651	25 -18 18 14 -13 -16 -12
w a dat	626	-28 -25 -23 65 -11 37 -14
w a decision	684	-18 31 -14 -15 -7 30 -7
w a draft	666	-21 -17 -6 20 -8 39 -7
w a dut	684	-45 -23 55 -11 -12 -10 46
w a first	651	-43 98 -7 -7 -11 -20 -10
w a ful	666	69 -22 -10 1 -5 -14 -19
w a further	626	46 7 -19 -3 24 -38 -17
w a group	651	-49 -11 7 0 -16 23 47
w a joint	637	-51 -18 40 55 -11 -2 -14
w a lead	651	-30 -88 -22 43 -24 66 55
w a local	651	-18 -5 39 7 -7 7 -23
w a manager	684	66 -7 -8 -12 -7 -12 -20
w a matter	666	-16 -14 30 -21 23 -11 9
w a meet	637	-11 29 10 -27 32 -20 -13
w a month	666	29 -21 46 -10 -29 -5 -10
w a nam	637	67 -17 -7 -6 -11 -9 -18
w a neighbour	684	-40 21 -10 -6 -6 -22 63
w a new	589	-21 -26 -27 22 -22 100 -26
w a number	684	-7 6 -7 -7 -14 -15 44
w a one-pag	684	44 -10 -4 -3 -5 -12 -11
w a paper	684	-15 6 -7 12 -3 11 -4
w a partner	684	10 -17 -6 -22 -19 -8 63
w a plan	684	9 38 -8 14 -7 -36 -10
w a program	684	-19 2 -10 47 14 -15 -18
w a reminder	666	5 20 -4 -4 -1 -11 -5
w a repl	666	91 -42 -9 -7 -3 -12 -17
w a report	684	-14 -13 -9 13 -7 41 -11
w a review	684	32 -2 -15 38 -13 -20 -21
w a second	581	33 -22 39 -23 -22 16 -21
w a separat	651	0 -13 72 -18 -8 -10 -23
w a short	684	33 8 -6 -7 -10 -7 -10
w a singl	666	59 -8 13 -9 -18 -8 -30
w a stand	684	-9 -10 -4 -12 58 -10 -13
w a summar	684	-4 -10 27 -7 21 -10 -17
w a third	626	8 30 -8 -9 -11 6 -16
w a week	666	11 34 -9 -16 8 -12 -16
w a weekl	684	52 5 -8 -11 -13 -10 -16
w a work	684	24 8 -6 -5 -2 -10 -9
w a worker	666	-13 -44 -22 33 -21 92 -26
w a year	615	14 -39 35 -3 -7 -27 26
w abl	626	24 4 11 -3 -24 -27 15
w abl to	637	26 6 6 -2 -24 -27 16
w about	450	-54 94 -5 -29 -39 10 24
w about a	651	-20 49 -6 -9 -8 5 -12
w about th	626	-48 15 35 -18 -31 5 42
w abov	651	-14 -36 -29 -33 -39 -16 168
w abov $	684	-34 -31 -29 -33 -40 -13 180
w abus	472	98 -86 -57 -47 -54 -44 191
w abus $	684	59 -10 -3 -4 -7 -12 -24
w abus is	666	-9 -18 -29 -22 -15 -10 103
w accept	562	48 -1 76 -39 -16 -9 -58
w accept $	684	23 -18 -10 -4 -4 30 -17
w accept th	666	-11 -9 90 -22 -8 -9 -31
w acces	589	13 -23 -23 -24 26 56 -25
w acces to	666	7 18 -6 -10 38 -33 -15
w account	684	-38 -36 -10 -9 4 65 24
w achiev	684	19 -22 -7 -17 -8 38 -5
w acknowledg	684	-47 -19 -10 -7 -5 -12 101
w acros	574	86 4 -16 -22 -35 4 -21
w acros th	626	65 5 -11 -18 -33 9 -15
w act	637	52 -24 -9 -26 -41 -17 65
w action	456	1 -85 212 -8 -88 -42 10
w action #	637	-66 -54 45 -30 -28 -19 152
w action $	651	24 -22 14 39 -11 -21 -22
w action ha	666	-29 -24 41 60 -5 -25 -18
w action is	637	-24 -15 82 -22 -13 18 -26
w action plan	666	15 6 -11 -17 -9 31 -16
w ad	523	34 -14 57 -2 -42 1 -34
w ad to	597	40 -44 3 49 -13 -20 -15
w additional	666	35 -18 23 -6 -7 -12 -14
w addres	651	3 -8 -8 -13 -25 13 37
w administrator	684	43 -7 -4 -4 -12 -5 -10
w adopt	568	56 -28 32 -21 -12 -2 -25
w adopt th	651	32 8 12 -7 -5 -30 -10
w adult	536	70 -29 -29 -48 -41 0 78
w adult board	684	21 7 -7 -4 -4 -6 -7
w adult safeguard	684	33 0 -4 -4 -6 -8 -12
w advert	606	-41 34 -56 -27 2 109 -20
w advertis	615	-2 18 9 43 -22 -32 -13
w advic	541	-7 4 135 -47 -12 -29 -43
w advic from	666	16 -18 39 -7 -6 -8 -17
w advis	666	-29 6 76 -11 -10 -11 -20
w advocat	589	86 -46 29 -38 46 -35 -43
w after	484	-56 -8 85 57 -54 48 -73
w after th	581	-51 -14 7 59 -25 44 -20
w again	597	54 -19 -9 33 -21 -24 -13
w against	546	25 20 10 -38 31 -56 9
w against th	626	32 13 -31 -20 59 -34 -18
w agenc	448	-38 -22 7 -94 -24 -14 183
w agenc $	651	-31 -43 -16 -35 50 14 61
w agenc and	651	41 -17 -4 -5 8 -18 -5
w agenc ha	684	-45 1 -10 -17 -6 90 -14
w agenc hav	637	37 -3 -9 -7 -8 6 -16
w agenda	666	-30 -26 10 40 6 16 -16
w agr	403	-69 50 76 22 -69 23 -33
w agr $	556	-91 61 -29 38 -26 24 22
w agr and	637	58 -18 -12 -4 -3 -16 -5
w agr b	597	43 -27 -10 0 -7 14 -12
w agr in	684	-1 15 -12 -10 -4 20 -8
w agr that	589	-11 -8 110 -16 -10 -35 -30
w agr to	666	3 24 32 -22 -7 -12 -18
w agr with	589	-54 -17 55 16 -26 -11 37
w agreement	527	-26 25 37 7 -50 17 -9
w agreement ha	666	-10 -23 -11 2 -5 56 -10
w ahead	626	-9 -24 19 14 -11 19 -8
w aim	684	-8 12 -5 34 -4 -21 -7
w al	334	352 -181 -119 -64 55 114 -156
w al #	651	21 -7 -6 -7 -10 17 -9
w al agenc	666	55 -22 -10 -7 19 -25 -10
w al b	666	11 -43 -11 -23 -6 80 -7
w al but	666	-21 -6 -10 -6 -6 58 -9
w al eleven	684	58 -22 -5 -6 -6 -12 -6
w al hav	684	6 18 -5 -3 -4 -9 -4
w al new	684	10 -20 -3 -7 28 -4 -4
w al nin	684	45 -11 -6 -4 -9 -7 -8
w al partner	615	52 -22 -14 -20 17 11 -24
w al practic	626	-14 25 -9 0 -27 36 -10
w al staf	615	34 -28 -9 47 13 -39 -17
w al thr	666	41 -25 -6 -8 -5 8 -5
w al ward	684	42 -5 -3 -2 -4 -25 -2
w alert	626	8 -30 -18 -15 -12 27 41
w alon	684	26 -10 -10 -14 -14 -6 28
w alread	546	88 -55 82 -60 -37 -12 -6
w also	684	7 -27 -14 -16 -15 15 50
w although	666	23 30 -15 -6 -6 -12 -13
w although th	684	10 32 -8 -6 -6 -12 -11
w alwa	626	-33 -37 -30 -3 97 -16 22
w ambulanc	651	10 3 8 -8 -7 10 -16
w amend	546	15 -4 32 29 5 -27 -51
w amendment	666	40 9 -11 -15 -6 -9 -8
w among	637	-10 -14 7 9 -8 -13 30
w an	371	71 57 -43 9 58 -67 -85
w an audit	651	43 -21 -10 25 -11 -19 -8
w an end	651	-12 -14 0 16 35 -11 -13
w an ongo	684	16 -11 -8 -5 27 -7 -12
w an ongoing bas	684	-18 -27 -5 -8 83 -17 -8
w analys	597	-54 84 -25 17 -16 9 -17
w analyst	589	-17 85 -16 7 -16 -28 -15
w and	174	185 -49 39 -160 160 -43 -131
w and <date>	666	-36 53 -8 6 -8 2 -9
w and a	429	10 36 -42 19 -33 50 -40
w and al	626	77 -16 -14 -9 -5 -26 -7
w and an	626	-2 51 -10 -11 7 -23 -11
w and ar	568	58 -52 -13 -17 -28 71 -19
w and ask	684	9 24 12 -8 -5 -10 -22
w and cover	684	-16 -28 -13 11 -10 3 54
w and crim	684	15 18 -8 -6 -3 -11 -3
w and development	684	12 -8 -3 1 15 -13 -3
w and do	626	81 -28 20 -22 36 -25 -61
w and each	651	-29 -9 -13 30 65 -31 -12
w and ever	684	11 -7 -6 -5 26 -5 -13
w and feedback	666	6 -2 -6 -9 25 -10 -5
w and find	651	48 -38 33 -9 -7 -10 -17
w and ha	556	-37 85 125 -45 -20 -81 -27
w and hav	597	-23 62 -25 -29 36 1 -21
w and in	626	8 -26 -11 -11 87 -22 -25
w and in us	626	6 -27 -17 -12 -14 77 -12
w and is	452	-2 63 -25 -48 -11 -3 26
w and issu	666	21 -14 -5 -8 -15 24 -3
w and it	512	55 -73 73 0 3 -10 -49
w and launch	684	14 -11 -6 -5 -3 15 -4
w and manager	684	13 -15 -8 -6 37 -8 -13
w and no	615	-7 -49 71 -14 -17 6 10
w and not	684	-17 -13 -12 -9 43 -8 16
w and on	606	0 0 -20 10 38 -4 -25
w and publish	626	54 -55 -11 -28 -13 62 -9
w and report	666	52 -10 -3 -5 -16 -15 -5
w and shar	666	-9 -15 -5 -6 21 27 -12
w and staf	684	11 -13 -9 -9 6 20 -6
w and tak	666	5 -16 7 -6 32 -8 -13
w and th	333	79 -6 78 -41 -10 0 -100
w and that	597	0 -13 37 -28 -22 -24 50
w and their	651	32 24 -11 -9 -11 -18 -6
w and ther	581	-50 -44 8 0 20 91 -26
w and thos	684	-5 -12 9 -9 -6 -23 46
w and to	666	-26 58 -16 -14 -12 20 -11
w and two	666	3 -24 -7 8 47 -11 -17
w and wa	626	4 12 15 -22 -8 12 -13
w and wil	479	-58 -47 -11 25 135 -7 -38
w and with	666	-39 18 27 -24 65 -22 -26
w and writ	666	-16 -25 -8 -9 -15 25 47
w annual	581	-17 -60 -16 24 161 -34 -58
w another	556	-9 -16 94 -54 -13 -50 48
w another $	684	-22 6 74 -13 -12 -18 -15
w answer	541	111 -3 -29 -13 7 -28 -46
w answer $	666	27 14 -8 -8 -3 -10 -11
w anyon	626	8 -14 -21 -43 -11 16 64
w ap	651	-2 18 -13 -11 -9 35 -17
w appear	684	12 -2 -8 24 -5 -13 -7
w appl	651	-24 -36 22 -11 -10 18 40
w application	637	-13 67 -13 12 -8 -19 -26
w appoint	556	-28 -8 -28 -28 5 118 -30
w appoint $	651	-20 -16 -18 -6 -8 83 -16
w appointment	637	-17 2 -15 -7 6 -26 57
w approach	606	-37 110 -22 -12 9 -15 -32
w appropriat	666	-17 -11 88 -20 -8 -19 -14
w approv	551	59 28 -20 -11 -17 -26 -13
w approv b	606	65 -5 -12 -17 -8 -15 -8
w ar	285	-52 112 -113 -104 76 85 -3
w ar b	476	-78 174 -26 -32 0 -6 -32
w ar du	684	-12 52 -3 -24 -5 0 -7
w ar giv	666	36 -15 -6 -8 19 -15 -10
w ar hold	684	34 -12 -4 -7 6 -12 -4
w ar in	615	-29 93 -14 -29 -13 8 -16
w ar in plac	684	21 -19 -8 -6 -17 41 -13
w ar look	684	15 -8 -6 -7 20 -4 -9
w ar no	666	27 -13 -14 24 -6 -10 -9
w ar not	666	37 -19 17 -15 -9 4 -14
w ar now	615	41 23 -18 -9 -40 17 -14
w ar on	606	-46 20 -20 34 -25 84 -46
w ar stil	651	10 -74 -9 -8 -6 100 -13
w ar tak	684	15 33 -4 -3 -10 -26 -6
w ar to	637	2 -2 -13 29 -15 13 -14
w ar us	684	-13 -10 -8 -6 -3 45 -4
w ar work	684	-6 26 -2 -2 -8 -4 -4
w are with	666	-11 4 -5 -6 -7 32 -6
w are with th	684	-2 -15 -4 -6 -6 37 -5
w area	606	-10 19 -19 -15 -20 7 37
w around	637	-29 34 -11 -14 24 -30 26
w arrang	574	0 -13 -31 13 -25 79 -23
w arrang $	684	-10 7 -15 -26 -4 55 -6
w arrangement	606	-13 29 -27 13 -19 -27 45
w arriv	666	-15 -49 -13 -41 39 98 -19
w as	402	-63 -88 80 -40 232 -95 -26
w as a	568	44 -25 17 -34 72 -26 -48
w as a result	684	24 -10 -12 -7 -3 15 -7
w as it	651	-3 7 -11 -18 57 -14 -19
w as long	666	-4 -11 -6 -9 48 -6 -11
w as part of	597	35 6 -18 -21 50 -19 -33
w as part of th	651	28 19 -12 -21 28 -14 -28
w as th	532	-1 -44 -33 13 148 -6 -78
w as yet	666	-30 -26 -39 104 -6 9 -12
w ask	401	72 -4 -35 30 -38 -60 36
w ask $	666	1 -19 -11 -11 49 -15 7
w ask about	684	40 3 -3 -4 -10 -14 -13
w ask for	509	10 55 -29 -9 -16 -4 -7
w ask th	684	-6 19 -12 -13 -5 -10 28
w ask that	651	18 -1 8 24 -7 -12 -31
w ask to	546	33 -23 20 56 -19 -31 -37
w assessment	527	6 17 -8 -18 12 43 -53
w assessor	666	-36 67 -6 -17 -11 8 -5
w association	684	-43 75 33 -21 -7 -22 -14
w assuranc	597	30 -12 -16 25 37 -32 -32
w at	294	138 -40 -98 3 133 -112 -24
w at #	684	34 -11 -5 -10 10 -10 -8
w at $	666	17 -45 -37 52 -17 -17 47
w at <date>	626	2 37 -13 49 -21 -41 -13
w at a	684	-21 -17 89 -13 -5 -16 -17
w at an	666	-31 34 -8 -12 -31 -13 61
w at b	651	16 -17 12 -25 34 -11 -8
w at each	532	27 -35 -36 -61 184 -36 -43
w at ever	574	-37 -42 -10 -60 204 -19 -36
w at it	606	12 -6 13 27 -14 -20 -11
w at present	637	32 -10 -26 31 -19 11 -19
w at present $	684	-11 -3 -19 42 -14 18 -14
w at team	637	26 -15 -7 1 27 -17 -15
w at th	410	64 -59 -86 78 -96 18 82
w at their	615	52 22 -37 7 -11 -17 -16
w at what	684	-3 22 -6 10 -6 -13 -4
w at which	666	-20 9 -15 -4 18 22 -10
w attend	496	112 -25 -32 -1 6 4 -65
w attend $	651	-29 16 -5 7 -11 30 -9
w attendanc	589	111 -11 -11 7 -37 -32 -27
w attendanc is	666	65 -15 -2 -5 -21 -9 -13
w audit	472	-3 -29 -48 71 14 51 -56
w audit is	684	-17 -10 -6 20 -15 36 -7
w audit of	637	-4 -35 -11 -18 45 40 -16
w audit wa	684	12 9 -6 -12 -3 10 -10
w author	615	-85 -12 -40 -30 -21 -52 242
w authorit	626	-22 16 10 24 -22 -25 18
w availabl	574	9 -47 35 17 16 5 -35
w awa	626	31 -40 -16 42 13 -14 -17
w awa da	684	6 -14 -3 29 -7 -5 -5
w await	493	-39 -1 -41 106 -36 65 -54
w await $	626	-31 39 -12 -21 -9 43 -9
w await th	684	-7 -56 -5 105 -8 -24 -5
w award	684	24 55 -4 -13 -3 -54 -6
w awarenes	637	-5 -34 -10 -17 106 -22 -18
w b	168	-68 96 -56 107 -91 169 -158
w b #	684	8 -34 -22 -8 -5 74 -12
w b $	684	-14 -24 -6 -14 28 35 -6
w b )	589	-16 -32 -16 -48 -17 147 -18
w b <date>	556	-48 40 -22 -2 -15 70 -22
w b a	551	-22 -11 -38 -34 -16 14 108
w b ad	589	11 -4 -19 28 -24 21 -13
w b advertis	684	-6 6 -18 59 -17 -20 -5
w b agr	581	-9 -16 -27 38 -16 45 -15
w b al	606	39 -30 -3 -28 -15 65 -28
w b amend	684	-7 -12 -8 68 -10 -11 -20
w b an	637	63 -3 -10 -44 -20 37 -24
w b appoint	684	-12 7 -7 -17 -2 38 -7
w b approach	666	-21 62 -11 -22 -12 19 -15
w b approv	666	-1 26 -12 -6 -6 5 -6
w b arrang	626	-3 -38 -20 20 -16 71 -14
w b ask	536	-26 18 -34 81 -24 11 -26
w b both	651	33 -31 -9 -6 -6 25 -7
w b br	651	-60 3 36 43 -14 23 -32
w b brief	666	-4 -29 -12 -12 46 27 -16
w b bu	666	26 -18 -6 6 -9 5 -4
w b build	651	-2 -15 -7 -3 24 9 -7
w b car	626	-23 4 1 45 -20 12 -19
w b check	684	-17 55 -4 -8 -7 -14 -5
w b christma	684	-27 -7 -11 100 -9 -8 -38
w b clos	684	28 -15 35 -19 -5 -5 -20
w b commission	684	-20 -8 -7 -4 -6 49 -4
w b compar	684	-7 19 -4 8 -3 -11 -3
w b complet	546	-37 -67 -39 77 27 80 -40
w b confirm	684	-20 -19 -6 12 -12 52 -8
w b consider	581	-22 54 -13 39 -13 -28 -17
w b consult	684	-12 -28 -7 25 -8 35 -6
w b decid	666	-24 -39 52 79 -19 -21 -27
w b dela	684	-34 -23 -16 5 -5 78 -7
w b deliver	626	23 -8 -7 -24 -1 26 -9
w b develop	666	-21 -22 -4 -13 -8 78 -9
w b discus	684	-7 -9 -8 58 -9 -13 -12
w b do	523	-43 -5 84 53 -21 -79 10
w b draft	606	-20 45 -9 -13 -11 32 -24
w b draw	589	-11 50 -17 -14 -11 -24 28
w b evaluat	651	-15 26 -7 -11 -12 35 -15
w b fil	666	36 -6 -11 -17 -12 21 -10
w b find	589	-14 18 -6 19 -12 -19 15
w b finish	651	-14 -41 -19 -13 -5 99 -8
w b fit	666	-45 77 -17 -69 -9 71 -8
w b fix	684	-21 25 -18 -4 -6 34 -11
w b follow	666	47 20 -14 -19 -10 -17 -7
w b giv	568	-52 -6 28 -11 -3 76 -32
w b hold	568	-29 15 -37 16 -19 79 -25
w b identif	684	-14 32 -4 17 -3 -22 -5
w b implement	666	-21 -49 32 12 -8 49 -15
w b in	684	-20 -17 -12 21 -10 43 -5
w b issu	651	5 9 -19 -22 -4 41 -10
w b lin	684	-16 36 -5 -12 -11 14 -6
w b look	606	17 -7 -16 20 19 -18 -15
w b mak	516	32 59 -57 50 -28 -29 -26
w b meet	666	26 -35 -18 1 -17 63 -19
w b offer	568	-39 -19 -29 11 96 -2 -18
w b on	651	-9 36 -14 32 -5 -25 -15
w b pick	651	-35 -2 -21 28 -17 9 39
w b possibl	651	-10 15 76 -11 -13 -40 -16
w b prepar	666	-15 -15 40 29 -7 -21 -11
w b present	684	1 28 -9 2 -5 -9 -9
w b put	546	-29 35 -22 21 -23 32 -14
w b rais	666	-20 24 -18 1 -32 -35 79
w b read	615	-34 96 -16 -25 -14 -30 24
w b receiv	684	36 -18 -5 17 -4 -7 -19
w b recruit	666	-4 -45 -8 52 -14 35 -16
w b report	666	-15 5 0 22 8 -12 -8
w b review	651	17 4 -5 30 -19 -19 -8
w b revis	684	-19 43 -5 -22 -7 17 -7
w b rewrit	684	21 7 -3 -3 -2 -17 -3
w b rol	666	29 28 -8 -14 -9 -20 -6
w b run	637	23 -15 -16 1 41 -23 -11
w b s	666	-35 32 -29 -12 -9 14 39
w b seek	606	-27 34 -11 43 1 -27 -13
w b send	606	27 -14 -10 24 8 -20 -15
w b set	626	-19 15 -34 93 -8 -27 -20
w b settl	684	-16 16 -9 51 -8 -22 -12
w b shar	589	3 72 -16 -30 -11 -3 -15
w b show	684	26 -1 -6 -10 -10 3 -2
w b sign	606	-12 60 -24 -23 11 5 -17
w b start	684	-15 25 -14 29 -3 -14 -8
w b submit	666	-4 20 -20 -15 -4 38 -15
w b tak	551	-47 -18 73 89 -17 -42 -38
w b tel	626	35 -21 -12 45 -11 -21 -15
w b test	637	-25 62 -9 16 -5 -32 -7
w b th	327	143 39 -73 -69 6 -3 -44
w b through	615	10 64 -12 -16 -11 -45 10
w b train	574	-54 32 -18 -34 12 82 -20
w b translat	684	-1 23 -14 -15 -4 21 -10
w b two	651	4 33 -8 -7 -26 14 -11
w b updat	684	6 -4 -4 -8 -2 15 -3
w b work	666	-22 -15 -4 10 -7 44 -7
w b writ	536	-32 -6 -17 82 -18 9 -18
w back	519	-51 65 27 -18 62 -36 -49
w back $	684	-29 24 47 -11 -6 -15 -10
w back to	615	-34 42 36 -43 54 -32 -22
w bank	651	43 -23 -9 -7 -13 -20 30
w bas	581	-84 2 13 -36 117 -49 36
w bas $	637	-50 7 7 -12 94 -18 -29
w becaus	516	-67 -73 8 -9 -49 110 79
w becaus of	581	-28 -50 -7 11 -19 126 -33
w becaus th	684	-32 -29 -2 5 -14 1 72
w bed	684	67 -3 -52 14 -6 -14 -6
w befor	443	24 15 -29 176 -72 -86 -26
w befor <date>	684	-7 -12 -8 45 -4 -9 -5
w befor an	651	17 -3 -9 41 -10 -15 -20
w befor it	651	4 20 -8 17 -7 -18 -8
w befor th	551	0 64 19 -21 -32 -70 40
w begin	482	-32 53 -84 187 -40 -23 -61
w begin $	651	-7 19 -15 -1 -11 43 -27
w begin in	597	-15 -16 -19 102 -14 -26 -11
w begin to	666	-17 78 -7 -21 -4 -16 -12
w behalf	666	43 9 -17 -19 -6 -28 18
w behalf of	684	53 15 -11 -16 -4 -16 -22
w better	606	-11 -21 -4 9 29 -24 23
w between	532	27 9 -34 -48 38 -36 45
w between th	597	47 10 -20 -30 20 -34 7
w between them	666	15 12 -5 -5 -6 -9 -4
w bid	519	-80 102 43 -8 -33 -12 -13
w bid ar	684	-8 71 -6 -2 -2 -51 -3
w bidder	684	-42 71 -9 18 -10 -22 -7
w board	414	26 -67 0 3 46 9 -17
w board $	556	37 -30 -34 22 40 -5 -31
w board ha	637	27 15 -5 15 -8 -30 -15
w board in	574	-8 -18 2 -37 -17 104 -25
w bod	684	4 13 40 -25 -6 -14 -11
w body-worn	684	6 21 -6 -7 -27 21 -8
w book	541	-12 88 -21 15 -28 -16 -25
w book $	684	9 61 -7 -12 -10 -35 -6
w book for	666	-40 4 -6 33 -4 20 -8
w book on	684	-16 3 -6 6 -6 23 -5
w borough	637	26 -10 -12 -20 -16 -3 35
w both	493	36 35 22 -19 -36 26 -63
w both trust	684	27 3 14 -9 -4 -20 -11
w box	684	24 -20 -9 -25 -16 -20 67
w br	532	-17 30 29 44 -9 -21 -55
w br in	684	13 31 -8 -4 -3 -21 -7
w breach	684	-6 -22 21 -6 -4 23 -5
w brief	502	-5 -1 -47 40 62 -33 -17
w brief $	666	17 -17 -6 -7 -7 29 -9
w brief on	666	-9 29 -7 -14 29 -12 -16
w briefing	684	35 -12 -7 17 -7 -20 -7
w bu	574	-53 82 34 -20 -28 6 -21
w bu and	666	8 -34 -5 -7 -10 54 -6
w budget	574	-18 -19 -30 58 -5 21 -6
w budget $	684	-5 -23 -23 -39 -12 79 22
w budget for	684	2 -12 -10 39 18 -23 -14
w build	523	26 102 7 -37 16 -82 -33
w build b	684	-4 31 -6 -13 -8 9 -8
w build into	684	36 -18 -3 1 -3 -8 -6
w bulletin	626	40 -22 -13 -17 43 -17 -14
w bulletin $	684	56 -15 -8 -5 -7 -12 -9
w busines	516	-67 39 -8 9 13 -38 52
w busines cas	626	-23 73 -25 -7 -11 2 -9
w busines manager	684	33 7 -3 8 -32 -7 -7
w busines unit	684	-23 -31 -7 24 32 -17 23
w but	431	-106 13 70 -92 -15 135 -4
w but ha	626	-6 45 -28 -6 -9 24 -19
w but th	551	-49 20 19 -25 -3 32 6
w c	637	-3 -13 -13 -56 -8 106 -13
w c )	637	-3 -13 -13 -56 -8 106 -13
w cabinet	637	12 18 -10 1 -12 -1 -9
w cabinet in	684	-11 25 -7 -4 -10 13 -5
w cal	499	144 -70 -8 -15 -13 -30 -8
w cal $	651	75 -15 -8 -10 -14 -9 -19
w cal handler	666	57 -24 -4 -5 -6 -10 -7
w cal to	651	11 16 -6 13 -7 -14 -13
w calendar	666	-7 -25 -7 60 -16 5 -11
w camera	651	-15 21 5 17 -29 11 -11
w campaign	606	-40 -48 49 -46 85 20 -20
w can	416	139 -48 -7 119 -22 -76 -104
w can b	523	-3 43 -62 55 25 -50 -8
w can not	532	41 -48 40 49 -35 1 -47
w can s	684	41 -1 -3 -12 -9 -9 -7
w car	445	-41 -83 -41 -29 92 -1 104
w car a	666	11 -12 -7 -8 -27 13 32
w car on	626	-32 -19 -8 -40 128 -14 -15
w car out	556	45 -21 -15 26 21 -11 -45
w car th	666	45 -10 -8 -6 5 -11 -14
w card	574	38 -54 52 -40 4 36 -37
w card ar	684	14 -26 29 -12 -9 15 -11
w carer	581	-6 18 11 -22 69 -36 -33
w cas	445	25 40 -34 -52 -10 -65 96
w cas $	626	28 -3 -11 -8 -17 22 -12
w cas ar	684	-30 -35 -13 -18 39 25 31
w cascad	666	35 3 -7 -4 -3 -15 -9
w caseload	637	47 -61 -8 -8 -9 26 12
w ccg	615	14 -21 68 -16 -9 -16 -21
w centr	574	8 -34 -5 -21 -16 84 -18
w centr and	637	20 -5 -7 -9 -13 21 -7
w certificat	684	36 -6 -3 -3 -3 -15 -5
w chair	482	65 -50 9 -38 -19 -35 69
w chair $	637	66 -25 -11 -13 -17 -21 21
w chair and	684	10 -9 -5 -15 -8 32 -5
w chair writ	684	25 -8 -11 -5 14 -7 -7
w champion	562	38 -62 -17 -24 54 45 -35
w chanc	684	-21 -10 -8 -3 70 -12 -16
w chang	441	48 -85 33 -63 29 -16 54
w chang $	606	29 -12 28 -12 -11 2 -25
w chang and	666	39 -21 16 -4 -5 -12 -12
w chang in	684	-17 -24 -13 12 26 35 -19
w chang wa	684	44 -10 -13 -2 -4 -5 -10
w chapter	615	7 49 -19 -21 -18 -31 34
w charit	574	-57 -22 53 12 -24 -56 93
w chas	684	24 30 -5 -3 -27 -12 -7
w check	496	56 -11 -57 -55 94 33 -59
w check b	626	-34 3 -14 -17 20 60 -19
w checklist	606	81 -28 -39 -13 -19 37 -19
w chief	546	41 -19 -4 -2 -34 -41 59
w chief constabl	666	42 -5 -7 -6 -4 -5 -15
w chief executiv	666	-3 36 -13 12 1 -18 -15
w chief officer	637	-32 -44 22 0 -33 -23 110
w children	546	-15 -39 -42 -34 19 67 44
w children 's	597	-21 -29 -25 -7 3 74 5
w choos	615	10 23 18 6 -15 -25 -18
w christma	637	-49 3 -15 85 36 -14 -46
w christma $	666	-29 -8 -12 96 3 -10 -40
w circulat	574	44 21 -18 -33 15 -8 -21
w clear	597	-13 -23 -24 8 -30 29 53
w clerk	666	4 -17 -12 55 -6 -13 -10
w clinic	606	-2 -35 41 -15 -24 15 20
w clinical	562	-41 16 -23 0 3 24 21
w clos	487	-58 66 226 -38 -17 -108 -71
w clos $	626	-37 -29 138 -15 -9 -28 -20
w clos in	651	-72 13 178 -22 -8 -60 -29
w clos on	666	-22 28 31 -11 -7 -11 -8
w co-ordinator	666	7 14 -13 9 -17 14 -14
w cod	597	83 -4 -21 -33 -13 7 -19
w coerciv	666	16 24 -3 -5 -15 -6 -10
w coerciv control	666	16 24 -3 -5 -15 -6 -10
w cohort	637	-31 41 -8 18 -13 3 -10
w colleagu	651	-7 2 -28 1 22 -30 39
w collect	666	-10 52 -5 -10 -4 -17 -7
w colleg	606	13 51 10 -28 -25 9 -30
w com	439	12 -18 -18 72 54 3 -106
w com $	589	8 23 -20 41 -21 -4 -27
w com forward	684	-11 15 2 -7 12 -8 -4
w com in	651	-21 -7 -11 -3 102 -25 -36
w com to	637	1 -8 1 15 -15 20 -15
w commenc	666	-17 -7 -6 61 -6 -14 -10
w comment	597	-37 21 -50 -40 -22 -30 158
w comment $	684	-16 11 -22 -23 -10 -18 79
w commission	541	-3 -53 22 48 -40 7 19
w commissioner	512	26 15 35 13 -2 -29 -57
w commissioner #	684	-7 0 67 -15 -13 -11 -20
w commissioner $	666	-18 -41 -10 -3 57 33 -18
w commit	499	3 -31 27 9 119 -75 -53
w commit $	637	-16 -21 -4 49 -18 -31 40
w commit to	684	-42 -33 -19 -21 157 -12 -30
w communication	684	-8 -8 33 -21 41 -16 -21
w communit	568	-38 -25 -38 -45 15 120 13
w communit safet	684	-2 5 -9 22 8 -12 -13
w compan	651	-50 -20 43 27 -15 -27 42
w compar	666	-9 16 -4 19 -4 -13 -5
w complet	420	-83 -94 -57 -6 -45 290 -4
w complet #	684	-61 -10 -6 -9 -16 113 -11
w complet $	615	-22 -30 -27 -34 43 101 -32
w complet and	626	-23 -38 -17 -26 -11 126 -10
w complet b	589	-25 -51 -16 -1 -15 130 -22
w complet for	684	-18 -23 -6 -6 -5 62 -4
w complet in	651	47 20 -9 -19 -17 -10 -12
w complet th	637	-45 38 -20 44 -11 14 -20
w completion	684	-28 158 -3 -80 -13 -24 -10
w complianc	651	0 -6 -4 -8 19 5 -6
w concern	666	30 -18 -18 -17 -8 -16 47
w conclud	651	11 -15 42 0 -7 -15 -16
w conclud that	666	14 -12 45 -15 -5 -13 -14
w condition	684	7 -18 -7 56 -8 -11 -18
w conferenc	532	57 -35 -10 45 -41 19 -36
w conferenc wa	684	-1 -37 20 -11 -5 43 -9
w confidenc	684	-34 28 -9 -12 -21 -9 58
w confirm	523	99 -16 -17 -26 -1 7 -46
w confirm in	666	66 -25 -11 -5 -3 -11 -10
w confirm that	615	46 13 5 -25 -8 -14 -16
w consent	684	-17 0 2 15 -11 20 -9
w consider	505	-6 19 48 36 -33 -51 -13
w consider $	666	-7 25 -3 -4 -3 -5 -4
w consider b	626	19 39 -26 18 -11 -23 -15
w consider th	637	29 -37 46 8 -9 -12 -25
w consideration	684	-8 32 44 -33 -9 -6 -19
w constabl	666	42 -5 -7 -6 -4 -5 -15
w consult	606	-14 -5 -19 13 -17 12 31
w consultant	684	5 37 -3 -13 -8 -12 -6
w consultation	589	1 23 3 43 -12 -37 -20
w consultation with	666	21 13 -5 -7 -6 -12 -4
w contact	499	42 -81 -74 22 -5 -16 111
w contact $	666	46 -20 -47 -14 -18 -13 67
w content	615	28 -1 -22 9 -13 15 -16
w continu	476	-96 88 -49 -96 292 -41 -97
w continu $	651	-53 24 -12 -16 129 -18 -54
w continu to	523	-1 6 -32 -79 183 -44 -34
w continual	626	-56 -27 -17 -59 247 -33 -55
w continual review	637	-19 -20 -15 -52 157 -29 -22
w contract	467	13 -104 -1 74 56 25 -63
w contract is	684	-16 -11 -17 34 -14 33 -9
w contract meet	684	-53 -19 -8 -9 107 -8 -10
w contractor	637	11 -18 41 -13 -11 4 -14
w control	581	91 19 -3 -12 -44 -17 -35
w coordinator	546	-6 -40 -30 25 -7 110 -52
w coordinator and	684	-3 18 -13 22 6 -14 -16
w cop	562	105 -28 1 -15 -24 -49 10
w coroner	684	22 -13 -6 13 -4 -6 -5
w cost	541	-67 30 79 -48 -37 20 22
w cost $	615	-36 31 33 -34 -11 63 -46
w could	519	-14 -29 162 -49 -38 -65 33
w could b	684	-29 -7 92 -2 -10 -24 -21
w could not	615	-6 -25 86 -32 -18 -33 28
w council	496	28 17 -3 -43 -22 -10 32
w council #	684	27 21 -15 -12 -3 -8 -10
w council $	637	2 44 -15 -24 -14 -20 28
w count	509	3 36 -9 -37 -46 -17 70
w count $	666	31 23 -4 -15 -4 -21 -10
w count council	666	-25 55 2 -37 -20 -20 46
w cours	490	81 30 -14 -34 58 -62 -60
w cours $	574	82 -23 -17 7 -22 10 -38
w court	651	50 37 -7 -14 -14 -36 -16
w cover	493	15 -38 -21 13 -51 -69 150
w cover th	666	-7 -22 67 -1 -14 -13 -10
w creat	666	-17 -35 56 -16 -5 27 -10
w crim	651	4 4 -11 -11 -6 -15 35
w crim commissioner	684	15 18 -8 -6 -3 -11 -3
w current	615	-39 57 -17 27 -47 44 -24
w currentl	637	-14 90 -7 -16 -12 -24 -17
w custod	666	16 -13 -13 14 -8 17 -12
w cut	651	-43 41 7 -15 -14 37 -14
w cycl	684	-17 -16 -11 -4 72 -7 -17
w da	429	89 -103 -62 10 105 14 -54
w da #	651	-14 -18 -9 -15 93 -20 -17
w da $	536	49 -16 -31 1 69 -33 -39
w dail	606	46 -51 -21 -33 89 -3 -26
w dat	450	-78 17 -37 85 13 -11 12
w dat $	606	-26 -40 -28 -15 53 -27 83
w dat for	684	6 -16 -9 -18 -16 63 -11
w dat ha	666	-23 -31 -24 84 -7 20 -18
w dat to	684	-18 -16 -6 3 -14 61 -11
w data	519	-66 63 10 9 -8 31 -39
w data protection	684	-34 -17 57 -11 -12 32 -15
w death	666	7 -20 -5 -15 -8 -13 54
w decid	615	-17 -74 87 47 26 -30 -38
w decision	615	-67 46 -8 -10 78 9 -48
w declin	666	-27 -16 46 -9 -7 28 -15
w dedicat	684	54 -11 -3 -4 -21 -8 -7
w defer	651	-21 -31 -13 117 -8 -24 -21
w defer until	684	-8 -13 -4 55 -4 -11 -13
w dela	589	25 -16 -24 46 -17 18 -33
w dela b	684	-19 -3 -15 10 -4 37 -6
w delet	666	0 -15 101 -16 -5 -53 -13
w deliver	502	28 -42 -36 -59 37 116 -44
w deliver $	666	-45 -5 -20 -12 -6 101 -12
w deliver to	626	14 -15 -7 -19 40 1 -15
w demand	637	70 -16 11 -23 -10 -20 -12
w department	568	4 28 -5 5 -34 -35 38
w depend	684	-21 -6 -12 39 -10 19 -10
w deput	606	40 -14 -20 -32 -25 -9 61
w describ	626	8 -14 -17 -31 -25 -19 98
w describ th	684	-1 -10 -13 -27 -19 -14 85
w description	637	4 30 -8 -14 -13 21 -20
w design	615	1 2 -9 -3 -15 39 -16
w desk	589	53 -34 -11 -32 -26 16 33
w desk $	637	45 -7 -8 -30 -24 -18 42
w detail	684	-33 25 21 -11 -8 -11 18
w detectiv	684	37 1 -14 -5 -2 -6 -11
w develop	581	-18 110 -14 -26 -71 39 -20
w develop and	666	-40 68 -5 -19 -4 5 -5
w development	626	-6 -4 -16 71 -3 -19 -24
w diar	684	-19 45 -6 10 -6 -19 -6
w did	574	-60 -39 110 -21 -18 -35 63
w did not	581	-49 -36 86 -18 -18 -31 66
w differ	684	-37 -49 -46 -15 -11 -11 169
w different	666	-73 -50 51 -18 -28 -1 119
w dip	626	60 -11 -6 -10 -6 -17 -10
w dip sampl	651	51 -10 -6 -9 -5 -12 -10
w director	516	-59 -29 38 -30 37 2 41
w director of	651	-47 -42 -23 -26 9 1 129
w discharg	597	80 6 -24 -13 -14 -4 -31
w disclosur	684	-42 -22 -16 -7 13 21 54
w discontinu	684	-44 -13 72 -9 -7 13 -11
w discus	541	-37 2 -60 13 14 -32 99
w discus at	626	-28 32 -15 17 51 -12 -44
w discus with	684	-30 -24 -11 -6 -26 -27 124
w discussion	606	11 32 -1 19 -9 -22 -31
w displa	651	0 -21 64 -27 -12 8 -11
w distribut	684	-20 -31 -5 -10 -4 77 -6
w district	574	-12 -9 -30 12 -29 -51 119
w district $	684	-44 -8 -15 -9 -17 -28 121
w division	666	8 40 -8 -12 -29 12 -10
w do	363	-23 -115 85 -14 -8 189 -114
w do #	666	-18 -33 -27 -32 -10 163 -43
w do $	502	-92 -26 -23 18 1 92 31
w do and	666	-26 5 -11 -24 -6 68 -5
w do b	666	42 31 -7 2 -11 -50 -7
w do in	666	-19 -28 34 -35 -23 80 -9
w do it	637	17 -7 -23 12 -8 -20 29
w do not	532	40 -45 142 -46 16 -19 -88
w do so	546	20 -3 -13 33 12 0 -48
w do th	637	-28 -37 26 41 -14 41 -29
w doctor	666	-19 -16 -22 -8 -8 26 47
w document	637	-17 72 -20 -14 61 -52 -31
w domestic	496	75 -68 -43 -23 -30 -7 95
w domestic abus	505	71 -61 -40 -19 -26 -24 99
w door	651	67 -2 -16 7 -12 -25 -19
w down	581	-15 -16 47 -8 10 -36 17
w down $	666	3 -17 42 12 -10 -11 -18
w draft	443	-104 328 -39 -54 -48 -15 -68
w draft $	615	-26 111 -8 -19 -13 -18 -27
w draft and	666	-18 3 -8 -14 -7 53 -10
w draft b	684	7 -20 -3 34 -3 -10 -4
w draft is	666	-7 48 -4 -21 -3 -9 -5
w draw	505	17 58 -33 -21 43 -62 -3
w draw up	551	-10 58 -24 7 40 -41 -30
w driv	666	24 15 -9 -4 -5 -9 -11
w drop	651	-16 -5 17 -12 -7 36 -12
w drop $	684	-8 -10 47 -8 -5 -7 -9
w drop-in	651	-42 -8 -2 -12 104 -13 -26
w du	505	-35 103 -33 27 -17 -8 -36
w du in	666	-37 -2 -10 6 -17 71 -12
w du to	589	-13 -8 -15 96 -15 -30 -16
w duplicat	651	-50 -41 143 9 -16 -12 -34
w dur	626	-7 -5 6 0 -15 -27 47
w dur th	684	-35 -16 12 12 -10 -21 57
w dut	562	-16 -37 41 23 -46 -53 87
w e-learn	666	1 -11 -8 47 -13 0 -16
w each	369	37 -35 -94 -111 415 -132 -79
w each month	626	3 29 -4 -8 13 -17 -16
w each new	684	-2 -8 -4 -7 32 -8 -5
w each of	615	31 48 -24 -26 35 -33 -32
w each quarter	626	22 -31 -15 -15 96 -41 -17
w each term	684	-23 -32 -7 -19 55 32 -6
w each year	637	-37 -38 -9 -10 143 -21 -28
w earl	637	-51 79 -12 -38 30 9 -18
w easter	615	-15 121 -7 -15 -33 -29 -22
w easter $	651	-52 137 -6 -12 -29 -26 -13
w educator	666	26 -40 -7 -13 59 -15 -10
w eight	606	-17 91 -17 -17 -30 -1 -8
w election	666	-55 -32 -17 29 -11 95 -10
w election $	666	-55 -32 -17 29 -11 95 -10
w electronic	597	48 28 8 -24 -21 -15 -24
w electronic record	666	23 45 -15 -13 -12 -13 -13
w eleven	532	-29 132 -16 -48 -42 2 2
w email	626	25 -54 -15 -11 32 52 -29
w emergenc	615	20 13 -13 -28 -13 -24 45
w emergenc department	651	34 11 -7 -9 -8 -13 -7
w employer	684	-10 -25 -10 52 29 -12 -23
w end	479	-68 46 -16 -13 193 -44 -96
w end $	606	12 13 0 -14 53 -26 -39
w end dat	684	-26 -29 -10 -14 106 -9 -17
w end of	568	-18 85 -14 17 -31 -8 -32
w enquir	666	37 -22 -25 -12 39 2 -20
w entr	684	56 -10 -7 -3 -4 -29 -4
w establish	626	65 -38 -12 -37 -14 48 -13
w evaluat	637	-16 43 -10 -13 -13 26 -18
w evaluation	574	-29 8 -25 -21 -14 104 -25
w evaluation is	684	-17 13 -5 5 -5 15 -6
w event	606	2 5 3 2 31 -26 -16
w ever	373	121 -197 -108 -188 480 -11 -98
w ever meet	666	-27 -17 7 -26 80 -8 -10
w ever month	666	-35 -19 -10 -13 105 -8 -21
w ever quarter	637	-34 -24 -7 -12 105 -11 -17
w ever six	684	-48 -32 -11 -18 84 41 -16
w ever two	684	21 -8 -2 -3 3 -9 -2
w ever ward	651	48 3 -10 -9 -7 -18 -6
w ever year	684	-25 -24 -20 -82 179 -15 -13
w everyon	651	-22 -21 -25 -14 25 -20 79
w evidenc	589	49 2 4 -17 12 -12 -38
w executiv	532	19 15 48 20 -17 -41 -43
w executiv $	597	-16 48 -8 13 -15 -2 -20
w exercis	626	-19 27 -17 -50 54 16 -12
w exist	536	2 25 95 -52 -24 -12 -33
w exist $	684	-50 54 -9 -27 10 -12 35
w expect	523	-26 119 -32 13 -6 -43 -26
w expect in	666	-10 18 -4 -10 -5 15 -5
w expect to	606	21 25 -16 -22 9 -2 -15
w experienc	651	-31 -21 -20 12 -24 -19 104
w explor	626	22 -9 36 -2 -9 -16 -21
w extend	666	-13 -3 -7 7 -6 36 -14
w extension	684	-31 -35 -13 -4 -19 -14 116
w fail	684	1 -10 1 15 11 -8 -11
w faith	684	-17 10 -9 -9 43 -10 -8
w fal	651	-28 -16 -2 15 20 -16 28
w famil	512	86 -36 -40 -46 66 -36 6
w feed	666	11 -6 -7 -16 37 -9 -11
w feedback	546	6 -33 -24 -35 50 17 18
w feel	581	-36 -10 131 -2 -4 -21 -58
w feel that	684	-22 -8 43 -10 11 -4 -11
w few	666	-20 -12 74 -5 -8 -15 -14
w field	684	29 25 -11 -6 -16 -11 -9
w figur	597	14 39 49 -28 -19 -21 -34
w fil	487	123 3 -29 -7 -36 3 -57
w fil $	606	16 10 -21 23 -13 14 -28
w fil and	666	24 -27 -8 16 -15 18 -9
w fil in	637	60 27 -11 -21 -11 -32 -11
w film	606	37 -12 -25 4 -30 44 -17
w final	626	-41 54 -17 -17 -12 45 -12
w finalis	684	9 63 -9 -31 -11 -11 -10
w financ	637	-15 72 -31 13 -7 -26 -6
w financial	615	-11 9 -11 29 -25 24 -15
w financial year	626	-9 3 -10 30 -24 26 -15
w find	454	38 -56 89 -48 -41 -15 33
w find $	615	-28 19 -2 0 5 -23 28
w find that	637	72 -28 17 -18 -10 -15 -18
w find to	684	61 -28 19 -11 -13 -12 -15
w finding	541	23 5 -20 30 -1 -6 -31
w finding wer	684	-3 14 -6 -6 -4 11 -7
w finish	519	-56 37 -48 -6 -4 118 -41
w finish $	615	-2 34 -25 -39 19 31 -18
w finish and	626	-22 -12 -7 -12 -11 76 -11
w fir	615	-31 -10 -9 -18 -9 67 10
w fir servic	666	-34 -11 -13 -11 -4 96 -24
w firm	666	-7 57 -11 -7 -6 -16 -10
w first	405	-23 25 -37 61 -41 118 -105
w first meet	651	-2 -21 -6 51 -7 -9 -6
w first week	684	48 -8 -4 -5 -15 -6 -10
w fit	626	-23 77 -18 -67 -10 52 -11
w fiv	532	-1 132 -34 -45 -67 56 -39
w fix	606	-45 87 13 -30 -34 31 -23
w flag	606	46 10 -21 -43 -18 42 -16
w follow	479	94 56 -2 -47 -7 -33 -61
w follow $	651	53 11 -10 -8 -4 -34 -8
w follow th	626	7 12 3 15 -8 -16 -13
w follow up	666	22 38 -19 -29 35 -26 -22
w for	279	-83 46 -90 110 34 63 -80
w for $	651	11 35 -5 -10 -6 -11 -14
w for <date>	509	-140 62 -34 208 -53 -2 -40
w for a	519	-13 -35 43 41 4 -16 -24
w for al	589	19 -43 -10 -8 58 1 -16
w for as	684	-3 -10 -4 -6 37 -5 -8
w for each	684	45 -2 -4 -5 -18 -7 -9
w for it	626	-32 -41 132 -28 5 17 -54
w for new	684	-25 2 -5 -12 -1 45 -5
w for next	615	2 0 -16 89 -33 -22 -20
w for th	414	-113 -2 -33 51 42 50 5
w for thos	637	18 -48 -9 -20 -26 104 -19
w for thr	684	76 -25 -4 -11 -8 -23 -5
w for two	684	-24 26 -6 -15 -10 36 -8
w forc	519	33 20 64 -70 -19 -55 26
w form	426	121 -42 -89 -62 -28 30 71
w form $	637	-19 -15 31 17 -2 2 -15
w form and	666	61 0 -9 -13 -10 -19 -10
w form ar	651	24 -32 -12 14 -8 24 -9
w form part of	615	30 -14 -9 27 1 -13 -21
w fort	651	26 12 -15 -7 14 -14 -16
w forum	541	-3 17 -17 38 -4 2 -34
w forum #	684	-7 34 9 -16 7 -17 -10
w forum $	651	1 1 -8 53 -21 -12 -14
w forward	568	-70 41 26 89 -6 -47 -32
w forward $	651	-15 5 34 -1 8 -11 -19
w four	474	-39 41 -57 -68 -46 77 92
w fourteen	651	-5 128 -9 -15 -13 -32 -53
w framework	637	1 -10 6 57 -11 -32 -11
w from	371	105 39 2 -63 -19 -118 54
w from #	666	9 -29 -8 -18 -21 -14 81
w from <date>	581	79 -23 -12 21 -14 -29 -22
w from a	651	-27 16 -12 -27 -21 -23 94
w from th	482	78 26 32 -35 -24 -8 -70
w from thr	666	-35 83 -7 -11 -4 -17 -10
w front	615	41 21 -11 14 -24 -22 -20
w frontlin	684	35 -3 -5 -6 -3 -10 -8
w ful	532	89 -22 4 -1 -2 -25 -43
w ful $	666	-24 -3 -8 -6 14 36 -9
w fund	490	-36 -14 8 60 -55 64 -27
w fund for	666	-17 -34 -1 -20 -6 87 -10
w fund ha	684	-8 -6 -15 61 -11 -16 -5
w further	496	32 41 130 -55 -12 -73 -63
w further $	615	-17 -3 90 -23 -9 -15 -23
w gap	606	-7 45 -14 -34 2 25 -18
w gather	637	1 90 -15 -28 -14 -13 -21
w get	532	-14 96 -14 -40 -31 -26 30
w get a	684	28 -10 -17 -7 -7 -20 34
w get th	684	18 42 -14 -12 -15 -8 -11
w giv	443	-23 -91 93 -32 15 89 -51
w giv a	637	36 -29 -24 14 -18 40 -19
w giv th	666	-13 -17 32 16 -13 9 -14
w giv to	615	-8 -51 -15 17 11 30 17
w go	362	-43 129 57 -60 71 -58 -95
w go $	684	-32 19 46 -12 4 -13 -12
w go ahead	666	-11 -9 22 17 -6 -8 -6
w go back	684	-23 -19 53 -25 -11 38 -12
w go on	527	-54 20 -4 -69 164 -26 -31
w go out	556	-70 81 27 19 14 -53 -19
w go through	597	19 23 -10 -13 -8 -2 -8
w go to	502	48 40 -24 13 -23 -45 -8
w go up	684	13 -1 -6 -8 19 -10 -7
w go with	684	-32 -53 57 -9 -10 57 -10
w going to	684	-18 -26 -8 96 -10 -22 -11
w good	606	36 8 -14 -21 -14 -28 33
w governanc	626	15 38 -14 -12 -12 -2 -13
w governor	684	1 -10 3 16 2 -6 -6
w gp	512	65 -44 -24 -46 27 63 -42
w grant	626	8 -6 19 -12 -10 -19 21
w green	684	170 -31 -17 -26 -14 -23 -58
w group	395	-48 -1 -28 15 45 -71 88
w group #	597	-15 44 -19 -10 -19 -26 45
w group $	574	-35 -30 -49 -26 59 -8 89
w group and	666	-1 14 -9 -14 29 -12 -9
w group ha	615	7 21 -25 61 -9 -41 -14
w group in	637	41 8 -31 36 -12 -30 -11
w group is	637	-19 -10 -11 14 9 42 -24
w group of	626	-8 54 -18 -5 -24 -36 37
w group wil	666	-6 -13 21 26 -9 -9 -10
w guid	589	46 -36 -15 -22 -14 60 -19
w guidanc	490	-19 14 8 -15 -23 61 -26
w guidanc #	684	-34 16 1 5 -15 -22 49
w guidanc is	684	6 -19 -6 11 -9 29 -13
w ha	237	-34 171 38 105 -207 80 -152
w ha a	568	56 -42 -24 -21 -35 5 60
w ha agr	666	19 14 -4 -1 -4 -20 -3
w ha ask	651	-10 47 -11 -12 10 -16 -8
w ha b	301	-37 100 0 63 -147 183 -162
w ha begin	626	-7 88 -13 -24 -7 -21 -16
w ha go	574	-26 79 22 -40 -17 4 -22
w ha had	637	33 39 -15 -16 -7 -24 -10
w ha meet	626	-7 56 -16 15 -13 -18 -17
w ha not	499	-82 -55 -37 131 -28 89 -18
w ha now	684	-48 25 -12 -16 -8 66 -7
w ha sa	684	6 -9 -2 24 -7 -7 -5
w ha sinc	606	-20 -59 113 -37 -16 -42 61
w ha start	684	-24 43 -10 -15 -6 25 -13
w ha tak	684	16 11 -7 5 -4 -16 -5
w ha th	684	30 -8 -4 -4 -3 -8 -4
w ha to	684	-4 24 -16 -14 -4 22 -7
w ha writ	637	-9 60 -7 -7 -5 -22 -11
w ha yet to	626	-60 -31 -20 27 -13 129 -32
w had	408	106 -63 -13 -61 -77 35 73
w had a	651	47 -8 -14 3 -7 -12 -10
w had b	541	51 -30 -36 -11 -21 -38 86
w had not	651	27 -14 -14 -6 -10 -11 28
w had th	626	0 -39 -13 16 -15 50 0
w had to	684	-40 -7 -21 -31 -8 120 -13
w hal	666	41 -1 -6 -4 -7 -16 -8
w half	562	-45 119 -20 -4 0 -16 -34
w half of	666	-10 22 -8 8 -9 13 -16
w hand	597	-51 -4 -18 37 -24 32 27
w hand to	684	-17 -10 -7 67 -7 -18 -7
w handbook	626	77 -36 -7 -6 -12 16 -32
w handbook $	684	44 -8 -4 -2 -6 -11 -13
w handler	666	57 -24 -4 -5 -6 -10 -7
w handover	684	61 -14 -5 -21 -38 26 -8
w hap	684	21 -24 -11 18 25 -14 -15
w hap to	684	21 -24 -11 18 25 -14 -15
w happen	597	106 -43 -23 77 -51 -36 -30
w hav	284	-65 210 -77 -73 -44 142 -93
w hav a	589	38 -43 -10 14 -23 56 -31
w hav al	684	16 -24 -10 -21 -6 51 -6
w hav ask	651	-37 41 -10 20 -9 15 -19
w hav attend	666	-14 36 -5 -6 -10 9 -10
w hav b	372	4 180 -106 -102 -35 76 -17
w hav com	651	-1 47 -6 -5 -5 -24 -6
w hav confirm	684	37 -23 19 -9 -5 -12 -7
w hav do	684	-31 31 -13 -7 -23 53 -10
w hav had	597	-10 -1 -17 -22 -12 57 5
w hav not	597	-59 43 -40 -1 -15 67 5
w hav now	666	11 38 -8 -5 -4 -23 -9
w hav sa	637	-22 26 -18 20 37 -31 -13
w hav sign	626	-10 29 -12 -9 -7 27 -16
w hav tak	651	-8 50 21 -18 -6 -24 -15
w hav to	651	-4 -15 1 73 -9 -36 -10
w head	487	-17 -79 -53 27 -45 81 87
w head of	512	-15 -16 -41 55 -35 -68 119
w health	484	-37 -42 -34 -34 -20 37 131
w health visitor	626	-7 -13 -19 -19 -11 80 -11
w hear	606	-69 29 -60 -43 87 -38 93
w help	589	7 -9 -18 -3 -16 19 20
w help from	684	1 -2 -3 -4 -3 16 -6
w help to	684	33 -19 -10 -24 -11 -8 40
w helplin	597	77 -34 -41 -21 22 25 -27
w her	546	-30 14 -7 28 65 -60 -9
w high	637	21 -41 -23 -28 -3 -21 94
w high risk	684	41 -9 -8 -14 13 -6 -17
w histor	684	10 -15 -10 -8 15 -9 17
w hold	414	13 54 11 -24 32 -14 -71
w hold $	651	-13 84 -9 -11 -6 -37 -8
w hold a	626	59 -4 -17 28 -25 -20 -20
w hold b	666	54 -9 -3 -3 -25 -7 -7
w hold in	606	2 -6 9 -21 -14 45 -15
w hold on	684	8 14 -4 -3 -4 -5 -6
w hold th	684	16 -11 9 -9 -10 -11 16
w hold with	637	-8 48 16 -11 -7 -23 -14
w holder	666	-30 22 -8 16 18 -9 -10
w hom	541	-16 10 35 -24 25 34 -65
w hom offic	637	-53 15 59 -9 -21 43 -33
w hop	597	-28 85 -34 11 -15 -2 -16
w hop to	637	-18 50 -20 -2 -8 8 -10
w hospital	568	-42 -46 14 -35 -34 174 -32
w host	684	-6 22 -8 19 -6 -14 -7
w hostel	684	-8 -15 9 -21 -9 58 -14
w hour	597	95 -16 -13 -14 -16 -17 -20
w hous	523	53 34 -37 -15 -53 -26 44
w hous officer	666	-2 -13 -7 -1 -22 -9 54
w how	527	29 97 -35 33 -3 -48 -72
w how it	684	0 30 -9 13 -8 -11 -15
w how th	684	-19 62 -14 -6 -5 -10 -8
w how to	666	68 -16 -6 -4 -4 -10 -27
w hr	666	54 -12 -5 -6 -8 -14 -9
w hub	626	-11 -5 -10 5 -32 4 48
w human	651	8 -5 -14 -17 -14 32 11
w human resourc	651	8 -5 -14 -17 -14 32 11
w hundred	606	60 -23 -15 -20 -14 -19 31
w idea	615	-21 -22 104 1 -16 -18 -28
w idea ha	684	-12 -14 61 -10 -4 -11 -10
w identif	562	38 58 -21 44 -36 -44 -39
w identif $	651	4 32 -8 13 -5 -26 -10
w idva	684	39 -50 -8 -10 -4 46 -14
w if	527	4 38 -28 -10 -42 -40 78
w if it	684	-19 2 -23 1 -16 -19 73
w if th	615	8 31 -14 24 -16 -21 -12
w implement	581	16 -70 12 -2 -18 86 -23
w implement $	684	-2 -26 17 -8 -7 40 -14
w implement in	684	-1 -39 -11 -11 -12 82 -9
w implementation	684	-16 41 -6 10 -6 -15 -8
w in	216	60 -90 -49 -43 -14 138 -1
w in #	637	-10 56 -13 -8 29 -21 -34
w in $	581	37 17 -28 -18 87 -49 -46
w in <date>	296	-25 -11 -23 76 -87 165 -96
w in a	637	36 11 -10 15 -14 -16 -23
w in al	615	30 -37 -36 -17 -14 93 -19
w in each	615	-38 -46 -16 -28 82 24 22
w in ever	606	23 -24 -17 -22 15 -6 31
w in it	626	19 -17 26 7 -12 1 -25
w in lin	684	12 3 -13 -11 -5 -19 33
w in on	651	-5 16 30 -10 -6 -14 -11
w in plac	536	59 -74 50 2 -48 79 -68
w in plac $	637	34 -46 -9 -13 -14 61 -13
w in post	606	54 -15 -8 7 -13 -10 -15
w in post and	666	34 3 -4 3 -5 -23 -7
w in principl	684	-15 61 -5 -4 -3 -27 -7
w in th	349	47 -10 -52 0 -86 -59 160
w in their	651	24 -17 -8 -5 31 -13 -12
w in turn	684	-12 26 -3 -6 16 -14 -6
w in two	581	7 38 -16 28 -26 -6 -24
w in us	551	42 -49 -22 -14 -21 82 -19
w in us $	651	32 -21 -16 -5 -7 24 -7
w in writ	684	61 -24 -11 -4 -3 -10 -9
w incident	637	7 -34 -28 -31 44 59 -16
w includ	562	77 -56 -19 52 -29 6 -31
w includ in	651	44 -11 -6 14 -16 -11 -14
w independent	651	-2 -20 44 -13 -7 8 -11
w induction	562	111 -29 -15 25 -29 -37 -26
w induction $	637	42 -16 -7 40 -26 -22 -11
w information	523	4 43 16 -29 -58 -2 26
w information shar	626	-15 0 5 -21 -39 41 28
w initial	626	-24 72 -11 -42 -25 38 -8
w inspection	684	-21 27 -30 60 -5 -14 -17
w inspector	615	64 6 -12 -12 9 -22 -32
w instead	684	-6 -15 60 -11 -6 -7 -15
w instead $	684	-6 -15 60 -11 -6 -7 -15
w intak	684	13 -17 -8 -15 45 -11 -9
w intend to	637	-28 -39 80 43 3 -24 -37
w intends to	666	-14 -25 -16 115 -20 -16 -24
w interest	651	0 57 -9 -17 10 -29 -12
w interview	546	-51 141 -41 -47 -28 60 -34
w into	484	103 3 -27 55 -48 -43 -44
w into th	546	48 29 -19 36 -37 -35 -21
w introduc	615	39 -32 8 4 -11 7 -16
w invitation	666	-25 40 -8 39 -18 -23 -6
w is	214	-148 80 -99 -30 51 49 98
w is a	516	-45 -100 -75 -68 138 -20 170
w is availabl	684	-9 -14 46 -11 19 -17 -13
w is await	651	10 64 -6 -18 -5 -39 -7
w is b	418	-65 170 -46 -42 -34 83 -65
w is check	651	-6 -13 -11 -14 73 -15 -14
w is complet	684	2 -13 -14 -18 -6 58 -8
w is currentl	684	-10 49 -5 -6 -7 -10 -11
w is do	637	-8 -17 -11 -2 10 43 -15
w is draw	684	-15 18 -4 -12 41 -17 -10
w is du	615	-29 26 -13 37 -10 -4 -7
w is expect	574	-23 93 -29 -8 -17 -4 -12
w is finish	651	-31 -43 -8 -17 -13 120 -9
w is giv	651	35 -10 24 -10 -7 -14 -19
w is go	684	-7 47 -5 -4 -4 -23 -3
w is hold	637	4 -14 -8 -10 50 -9 -14
w is in	581	-56 -1 -24 67 -14 20 9
w is in post	684	-15 12 -4 27 -3 -13 -4
w is in us	684	-7 -19 -4 -9 -3 47 -5
w is keep	684	47 75 -33 -11 -42 -8 -29
w is know	684	-19 -21 -18 54 -6 31 -21
w is liv	684	5 14 -10 -25 -24 51 -11
w is look	666	13 -6 -4 -6 19 -8 -7
w is n't	597	-26 -4 76 -1 -30 -25 10
w is no	615	-43 -21 12 3 42 -28 34
w is not	568	-10 -25 11 -52 -16 15 77
w is now	551	125 -36 -13 -18 -32 26 -51
w is on	651	47 -1 -7 -9 -17 10 -24
w is on the intranet	684	-17 -24 -8 -10 -9 73 -6
w is ongo	615	-5 -51 -12 -2 67 18 -14
w is open	684	-11 -37 -7 -11 100 -12 -22
w is out	666	-19 3 -8 8 -9 36 -10
w is plan	597	-6 -55 1 50 -21 58 -28
w is publish	666	-8 -17 -22 17 72 -15 -28
w is stil	637	-37 -49 -13 -19 -10 145 -17
w is tak	651	-11 37 -9 -8 -5 8 -12
w is th	615	-15 -30 -22 -49 -25 -12 153
w is to	527	-39 36 -41 146 -34 -34 -32
w is under wa	626	-6 53 -10 -17 -13 7 -15
w is with	615	-35 52 -19 -26 -12 52 -11
w is with th	651	-28 59 -16 -24 -10 28 -9
w is work	684	-20 15 -6 -10 -6 36 -8
w issu	527	56 -22 -38 -43 -26 25 49
w issu to	606	62 -27 -14 -16 -6 15 -14
w it	250	16 -36 183 -43 -36 37 -121
w it #	637	0 6 -4 12 -8 4 -10
w it $	482	-26 -70 107 -13 -21 43 -20
w it and	666	-31 -15 59 -10 19 12 -35
w it at	651	51 -13 -11 -6 -7 -8 -8
w it finding	684	-1 -32 -7 2 -4 48 -6
w it go	626	19 23 -13 11 -17 -16 -8
w it ha	474	-27 56 57 -6 -22 -12 -47
w it had	615	26 -30 70 -4 -11 -23 -28
w it in	589	-7 4 -17 10 -13 -7 31
w it is	436	-26 33 -69 65 8 -107 97
w it own	651	-7 2 8 46 -14 -12 -23
w it should	684	-16 -7 2 32 -6 -9 5
w it to	637	-17 3 19 -13 -13 39 -18
w it up	666	-2 -18 -12 -22 3 63 -12
w it us	651	-17 -10 -11 -22 -14 83 -9
w it wa	484	5 -68 168 -19 -28 -8 -50
w it wil	496	5 44 -10 -43 31 10 -36
w it with	651	55 3 -7 -6 -5 -26 -16
w it would	651	-17 -3 26 -4 -18 -11 28
w item	551	-27 -76 45 0 14 -4 48
w item #	684	-9 -22 -22 -24 -23 -13 113
w item $	684	-5 -14 6 -16 45 -5 -12
w itself	651	19 0 -19 -30 -8 52 -13
w job	574	-16 80 7 -25 27 -48 -26
w job description	651	14 53 -6 -11 -10 -31 -9
w join	651	-58 38 -7 1 60 -24 -10
w joint	527	6 -37 35 60 -31 -21 -12
w judg	684	20 10 1 -8 -5 -11 -7
w k	666	31 12 -10 -6 1 -18 -10
w keep	512	-2 -16 -3 -43 194 -43 -87
w keep on	684	3 -14 -7 14 28 -13 -11
w keep th	666	-40 -29 -11 -12 109 -7 -11
w know	490	19 -59 -49 -17 -57 -39 201
w know $	626	-48 -18 11 -4 -18 12 64
w know to	651	16 -26 -20 -14 -7 -15 67
w landlord	637	-20 23 28 -17 -35 35 -14
w languag	637	39 -7 -7 -11 -16 12 -9
w laps	637	-12 -12 50 24 8 -20 -37
w laptop	684	-54 -10 34 1 -14 57 -14
w last	551	-28 15 -32 19 29 42 -45
w launch	574	30 -31 -23 36 -16 20 -16
w law	666	24 -18 6 -13 23 -14 -8
w lawful	651	0 7 26 -7 -9 -7 -10
w lawyer	666	-15 53 -9 -1 -6 -15 -8
w lawyer $	684	-15 56 -8 -6 -4 -14 -8
w lead	423	-30 -4 -71 52 8 -31 77
w lead $	574	24 -47 -33 -17 -40 48 64
w lead ha	684	-3 62 -9 -12 -6 -17 -16
w lead is	684	-26 30 -14 4 40 -15 -19
w lead nurs	666	15 9 -5 1 -14 4 -9
w leader	626	32 -16 -16 -11 45 -22 -13
w leaflet	541	28 -43 -25 -32 -28 132 -33
w learn	479	103 -70 4 -32 21 -26 1
w learn and	666	8 -10 -4 1 22 -14 -4
w learn from	666	-21 -4 59 -8 4 -20 -11
w learn wa	684	46 -6 -15 -3 -2 -4 -16
w leav	505	32 -14 -1 12 -35 13 -8
w leav $	651	12 38 -13 9 -16 -21 -9
w leav th	684	21 -7 15 -4 -5 -7 -13
w legal	562	-31 51 81 -56 -5 -11 -29
w legal advic	626	-27 -11 102 -36 -16 12 -24
w let	597	60 -28 32 11 -25 -28 -22
w letter	467	122 -43 -17 -34 -43 32 -17
w letter send	615	-11 17 -12 -19 -10 -36 72
w level	606	9 -12 17 -44 71 -11 -31
w level #	651	23 -19 -5 -6 34 -2 -24
w liaison	637	9 -56 -12 -16 37 -20 57
w librar	637	79 -23 -8 -6 -1 -29 -13
w licens	666	18 -52 -10 45 -9 18 -10
w lift	684	11 7 -7 2 -7 4 -9
w light	684	-4 -13 5 -12 43 -9 -11
w light of	684	-4 -13 5 -12 43 -9 -11
w lik	637	-10 39 -13 -25 3 -27 33
w lin	532	-29 15 -4 -26 -48 -24 116
w lin manager	684	13 -23 -5 -15 -8 42 -5
w lin with	684	12 3 -13 -11 -5 -19 33
w link	581	23 -16 -35 -35 17 -32 79
w link to	651	3 -19 -24 -27 -20 -20 107
w list	516	73 72 -2 -51 -7 -34 -52
w list ha	684	-10 41 -5 -3 -3 -14 -6
w liv	562	-9 -50 -55 -16 16 96 17
w liv $	684	-11 -31 -6 29 -9 36 -9
w load	684	-8 5 -8 -12 -13 -14 51
w local	499	10 -54 23 -29 25 -26 51
w local medical	666	14 -19 18 22 -8 -14 -14
w localit	606	16 2 -9 -35 -31 72 -15
w log	684	19 -8 -11 -5 35 -10 -20
w long	597	-13 -26 -18 -5 87 -22 -4
w long as	666	-4 -11 -6 -9 48 -6 -11
w longer	651	29 7 -6 -7 -5 -13 -7
w look	443	18 -4 -38 74 8 -26 -32
w look at	454	51 12 -38 64 27 -46 -70
w los	684	-31 -7 48 -39 -14 -26 69
w ma	568	-20 49 -38 -32 -21 -3 66
w ma b	666	16 -15 -13 5 -8 33 -17
w mak	446	110 7 15 57 -43 -73 -74
w mak $	626	20 10 -25 30 -8 -17 -10
w mak to	666	-26 6 -7 32 12 -10 -7
w mak with	684	-23 55 -5 -6 -2 -14 -6
w man	651	-32 44 -14 16 -26 -29 41
w management	615	-9 25 5 0 11 -29 -4
w manager	378	61 -100 -89 72 12 -17 61
w manager #	666	3 16 -6 26 -11 -24 -5
w manager $	551	24 -31 -3 9 59 -9 -49
w manager 's	684	42 -35 -11 -16 -10 56 -26
w manager and	626	6 7 0 -7 -40 -18 51
w manager ar	666	30 -14 -4 12 7 -22 -8
w manager ha	589	2 -12 -32 20 -37 27 32
w manager hav	651	17 33 -5 -7 -9 -12 -17
w manager is	684	1 -19 -3 7 -4 22 -3
w manager wil	615	-3 -24 -14 98 -26 -15 -15
w mandator	651	77 -13 -13 -8 -15 -13 -14
w map	568	18 69 -17 -1 -10 -36 -23
w map of	684	-19 35 -5 -14 -5 17 -9
w marac	615	32 -46 17 -31 59 -4 -26
w marker	684	53 -1 -8 -7 -10 -8 -19
w market	666	34 4 10 -10 -10 -16 -11
w material	666	28 -9 27 12 -9 -30 -19
w maternit	626	45 -43 -10 18 -9 14 -14
w matron	626	30 -34 -7 -1 -14 41 -14
w matter	551	-56 -18 79 -27 -8 -42 72
w matter of	684	-7 -9 -25 -12 35 -7 25
w mean	651	-47 -14 -9 -11 -26 -17 124
w media	684	-28 -11 -5 -35 99 -6 -13
w medical	615	-4 -5 25 11 -13 5 -20
w medical commit	666	14 -19 18 22 -8 -14 -14
w medical director	666	-9 12 5 -10 -7 19 -10
w meet	360	-29 -26 -3 106 139 -34 -153
w meet $	484	-11 -48 -48 114 93 -34 -66
w meet and	606	-5 -1 -14 -18 70 -14 -17
w meet ever	637	-19 -21 -12 -33 60 32 -8
w meet hold	666	5 29 -6 -6 -5 -8 -9
w meet in	666	-22 2 43 -27 34 -18 -12
w meet of	666	-14 -23 -5 52 13 -15 -7
w meet on	651	0 6 -10 62 -29 -17 -13
w meet th	637	59 -19 -3 5 -16 -7 -19
w meet with	606	-31 25 -4 -5 45 -16 -14
w meeting	536	34 38 -38 -9 73 -18 -79
w meeting $	651	14 -16 -13 -16 33 19 -20
w member	490	-29 23 116 -37 -26 -64 17
w member of	651	25 24 -24 -31 -23 -18 48
w membership	684	-12 -35 -9 -31 35 63 -11
w memorandum	666	32 13 -5 -5 -7 -18 -9
w men	666	39 1 -7 -6 -5 -15 -7
w mental	651	15 -15 -15 -17 20 6 6
w mental health	651	15 -15 -15 -17 20 6 6
w messag	684	25 10 -7 -35 30 -12 -11
w midwif	666	45 15 -5 -9 -22 -13 -11
w midwiv	615	40 -27 -12 -22 -17 53 -14
w might	684	-17 54 3 -12 -4 -9 -15
w minister	637	40 -33 -15 -18 -6 70 -37
w minut	606	143 -35 -21 -14 -18 -28 -28
w mis	606	63 21 -26 -13 -38 12 -19
w model	666	-21 31 -14 -31 -17 -19 71
w modul	597	-3 -10 -12 51 -18 12 -18
w mon	606	-49 -52 150 23 -27 -15 -30
w monitor	615	49 -46 -14 -13 28 14 -18
w month	434	29 95 7 -56 109 -117 -67
w month $	512	9 -2 1 -20 107 -64 -31
w month and	637	1 -3 -7 1 38 -13 -17
w month to	684	-14 11 -4 22 -3 -6 -6
w monthl	556	35 -18 -19 -40 27 48 -34
w monthl $	684	4 20 -7 -23 24 -7 -11
w mor	532	8 8 9 -61 49 -29 16
w mor than	684	60 -10 -5 -6 -26 -4 -8
w morn	684	26 10 -7 -10 7 -8 -17
w most	606	-62 -61 -17 -28 10 70 88
w mov	568	17 -15 -10 -57 3 59 4
w mov to	615	-8 17 -1 -52 -13 37 20
w multi-agenc	684	7 -8 -3 -5 23 -6 -8
w must	626	6 -2 -6 1 -18 -25 44
w n't	516	-29 -43 96 54 -48 -10 -19
w n't b	626	-42 -32 42 30 -19 35 -14
w nam	493	95 90 -61 -89 -70 -6 40
w nam a	684	-3 -35 -18 -29 -21 39 65
w nam nurs	684	13 28 -4 -6 -6 -14 -11
w national	502	3 -157 56 84 83 -85 17
w national charit	666	36 -11 -16 33 -10 -21 -10
w national guidanc	684	-2 -56 -16 62 -16 -19 47
w need	469	-46 -9 -12 53 34 -30 10
w need $	626	17 3 51 -32 -10 -20 -8
w need to	574	-63 -40 -38 68 86 -36 22
w neighbour	606	-21 20 -17 -17 -13 -32 79
w network	556	0 13 -36 -42 39 -12 39
w network and	651	-22 53 -13 -24 5 12 -10
w never	626	0 -24 -10 -21 123 -29 -39
w new	360	2 -119 -117 176 40 149 -132
w new staf	684	-32 -16 -6 -26 23 69 -13
w new starter	637	21 -21 -7 -13 3 30 -14
w new system	684	-12 71 -6 -10 -13 -24 -5
w new year	568	-28 67 -29 59 -25 -20 -24
w newsletter	589	-15 -36 -15 -22 150 -27 -35
w newsletter $	684	-3 -15 -7 -12 60 -7 -16
w newsletter and	684	-13 -9 -6 -10 71 -13 -20
w next	438	-10 93 -69 182 -98 -20 -78
w next <date>	666	-16 41 -5 28 -6 -38 -4
w next financial	684	-12 -16 -6 14 -19 53 -14
w next meet	684	-7 40 -3 -8 -6 -10 -5
w next year	551	6 -67 -40 181 -55 10 -35
w nh	684	19 -10 5 15 -6 -14 -10
w night	615	-6 -15 -24 -23 -24 61 31
w nin	516	72 5 -34 -38 -42 31 6
w no	407	-88 -250 286 39 -7 -43 62
w no end	666	-34 -30 -14 -16 129 -10 -25
w no further	651	-42 -32 159 -28 -10 -14 -34
w no longer	684	26 -5 -3 -3 -3 -6 -5
w no other	666	-39 -22 120 -20 -9 -14 -16
w no repl	684	38 6 -4 -7 -4 -16 -13
w no work	684	-31 -29 -21 130 -6 -27 -17
w nobod	666	25 -2 -27 -10 -7 -10 32
w non	666	-5 -36 47 4 -10 33 -34
w north	684	-22 -33 -9 -20 -6 98 -8
w northmoor	684	23 -19 -5 -12 -3 22 -5
w not	309	-140 -215 295 -8 -96 74 90
w not $	684	2 -18 -40 -18 -11 15 71
w not agr	684	-18 -15 49 -8 -10 13 -12
w not b	439	-43 -44 130 31 -60 7 -21
w not begin	666	3 -25 -17 47 -6 6 -7
w not com	684	0 3 -18 39 -6 -11 -7
w not go	666	-3 -9 42 -7 -6 -10 -7
w not know	597	-28 -18 -58 -47 -24 -29 204
w not support	684	-19 -10 102 -20 -17 -9 -27
w not th	666	-3 -30 -32 -20 -14 49 50
w not that	684	4 -7 5 -7 -3 -4 12
w not wish to	684	-17 -18 -9 5 -11 -19 69
w not yet	551	-75 41 -62 99 -24 77 -56
w noth	568	-22 -59 69 70 -24 -2 -32
w noth ha	666	-34 -29 -18 82 -9 25 -17
w notification	666	85 -19 -16 -14 -10 -17 -9
w now	403	201 112 -7 -83 -88 -8 -128
w now b	606	-32 76 -4 -13 -14 13 -27
w number	512	38 -54 -24 -39 36 -70 113
w number $	651	53 -11 14 -8 -14 -13 -21
w number is	684	-24 -17 -7 -9 -26 -17 101
w number of	637	9 -27 -15 -24 -24 -21 102
w nurs	487	80 -13 -45 -40 -55 58 14
w nurs $	626	-8 48 -13 -35 -34 -37 80
w occasion	684	-22 0 -10 25 33 -20 -7
w of	227	-106 32 -45 -66 -69 89 164
w of #	546	37 24 -20 -26 -33 11 7
w of $	637	-6 11 8 44 9 -33 -35
w of <date>	684	27 -32 -18 89 -6 -29 -30
w of a	568	36 12 -9 -11 -27 -2 1
w of b	684	20 -7 -6 -10 -4 15 -7
w of cost	684	-28 -50 88 -19 -5 38 -25
w of eleven	651	-49 -35 12 -15 -15 45 56
w of ever	651	59 -17 -10 -14 -33 -24 40
w of it	597	-54 40 -36 -44 46 91 -44
w of nurs	666	-44 -14 -16 -4 -17 7 89
w of referenc	597	35 15 -18 -21 -12 20 -18
w of referral	684	7 -27 -12 -19 -11 27 35
w of safeguard	666	12 -10 -8 2 -13 -17 35
w of servic	581	2 -14 -13 48 -25 -12 14
w of staf	637	2 66 -11 -22 -8 -25 -1
w of ten	684	18 25 -15 -11 -8 16 -25
w of th	321	-72 34 -21 -35 -62 78 78
w of their	684	3 3 9 14 -9 -10 -10
w of them	615	-19 48 -16 -20 -15 43 -20
w of visit	684	-24 32 -14 4 49 -27 -20
w of what	666	-22 12 -28 -16 6 -14 61
w of which	684	-24 17 -7 -12 -6 38 -7
w of work	684	-43 -24 -15 -17 35 27 37
w offender	684	-7 26 -7 14 -4 -16 -6
w offer	490	-38 17 -46 15 139 -35 -52
w offer $	651	-34 50 -11 19 12 -15 -20
w offer to	637	6 -17 -7 -10 53 -17 -8
w offic	523	72 -34 26 -19 -42 52 -55
w offic $	637	9 41 -19 8 -20 -7 -12
w officer	398	111 -34 -2 -34 15 -63 7
w officer $	606	50 -70 -10 53 -18 6 -12
w officer ar	666	-9 40 -3 -4 -7 -10 -7
w officer hav	651	41 12 -6 -5 -14 -18 -10
w officer is	666	3 73 -7 2 -8 -56 -7
w old	574	68 -39 -49 -16 -17 -2 55
w old on	684	56 -20 -8 -3 -7 -12 -6
w older	626	27 16 22 -11 -12 -22 -20
w older peopl	684	25 15 -10 -7 -7 -8 -8
w on	253	103 -24 -43 -72 56 -23 2
w on #	626	26 2 0 -13 -8 4 -11
w on $	527	11 -22 -23 -17 44 50 -43
w on <date>	499	148 -32 -33 82 -58 -73 -34
w on a	589	-62 5 -18 -34 150 -2 -40
w on al	651	22 -28 -4 -8 -6 27 -4
w on an	651	7 -37 0 -9 74 -24 -10
w on and	651	-13 11 46 -10 -5 -9 -20
w on b	637	-7 0 -11 -20 56 -12 -7
w on behalf	684	53 15 -11 -16 -4 -16 -22
w on coerciv	684	35 -6 -2 -3 -15 -5 -5
w on each	666	10 -27 -9 -11 63 -15 -11
w on ever	651	27 -14 -5 -4 31 -9 -25
w on for	684	-12 -10 -5 -4 49 -13 -5
w on hold	666	-9 -26 -19 100 -15 -15 -17
w on it	597	29 -16 -24 -7 -20 70 -31
w on of	637	-23 -7 -14 -24 31 54 -17
w on th	391	54 15 -47 116 -107 -20 -11
w on the intranet	589	55 -48 -12 -14 -14 42 -10
w on the intranet $	615	47 -48 -11 -14 -14 49 -9
w on the websit	626	48 -27 52 -25 -19 -15 -13
w on the websit $	666	32 -21 60 -22 -14 -25 -9
w on their	666	19 -12 26 -9 -5 -13 -7
w on two	637	-9 42 6 -20 28 -39 -9
w on what	684	23 -3 -11 22 -5 -15 -11
w onc	499	-53 20 -18 156 -34 -18 -53
w onc th	556	-47 -20 2 109 -32 26 -38
w one-pag	684	44 -10 -4 -3 -5 -12 -11
w one-to-on	684	27 -6 -3 -5 3 -8 -7
w one-to-on $	684	27 -6 -3 -5 3 -8 -7
w ongo	523	-44 -50 -38 -45 100 59 19
w ongo $	651	-2 -51 -11 -13 66 21 -11
w ongo risk	684	2 -26 -15 -1 -17 -18 75
w ongoing bas	684	-18 -27 -5 -8 83 -17 -8
w onl	574	-34 -44 -37 68 -26 20 53
w onlin	684	28 -15 -8 -13 -4 19 -6
w open	516	-47 -56 0 -44 109 -20 58
w open to	684	19 -10 13 17 -15 -10 -16
w operat	651	32 14 -15 -8 -6 -8 -9
w option	581	-5 -10 54 47 -15 -35 -36
w or	574	50 -43 -27 -24 -16 -46 105
w order	666	-16 -13 -7 -6 -10 61 -9
w organisation	626	-13 4 -4 33 34 -24 -31
w other	476	-108 18 69 -65 -29 118 -4
w other two	684	-3 7 -11 -8 -8 55 -31
w our	505	-8 -25 21 -52 68 -56 52
w out	384	-12 130 -3 -47 37 30 -136
w out $	556	-54 -24 81 1 6 26 -36
w out after	684	4 39 -11 -10 -9 -9 -5
w out b	666	6 28 -9 -28 -14 34 -16
w out for comment	684	-8 29 -3 -4 -4 -6 -4
w out in	626	115 -37 -17 9 -12 -33 -25
w out of	551	-1 70 28 -23 -20 -4 -50
w out to	568	-39 52 -34 -25 -15 84 -23
w out with	666	29 -13 -10 19 -10 -8 -7
w outcom	589	-6 18 -24 43 -25 26 -31
w outcom of	637	-22 -13 -21 52 -9 36 -24
w outlin	666	-34 57 -11 -10 -6 16 -12
w outsid	684	55 -8 -6 7 -12 -19 -17
w outstand	626	37 -26 -11 -14 -11 46 -21
w over	487	62 -54 -21 -1 -61 32 42
w over th	574	24 35 -33 -15 -47 -15 50
w overtaken b	666	-32 -15 101 -15 -7 -10 -23
w overtaken b th	684	-29 -13 89 -13 -5 -7 -21
w own	551	14 -15 23 4 -19 -25 18
w pa	626	-24 -52 14 -14 -22 -35 134
w pack	597	63 -30 -14 50 -16 -38 -15
w packag	684	-10 82 -5 -12 -3 -46 -6
w pag	606	22 -26 -23 -23 24 -8 34
w pag #	684	11 -27 -12 -13 -14 -17 72
w pandemic	666	-5 -20 15 32 10 -18 -13
w panel	484	32 -40 -30 -62 -40 -75 214
w panel $	651	5 31 50 -11 -11 -17 -47
w panel 's	626	-1 -28 -23 6 20 -16 44
w paper	532	-15 80 -2 2 -31 -39 5
w part	574	-73 -18 1 -28 35 50 33
w part of	516	46 -9 -44 10 50 -63 9
w part of th	546	67 35 -32 5 8 -36 -46
w part way through	684	-13 75 -4 -27 -11 -12 -8
w partner	458	51 7 79 -58 -69 7 -18
w partner $	626	43 -2 -19 4 -23 -27 24
w partner agenc	684	49 -19 -4 -2 -3 -16 -6
w partner and	684	13 -8 -8 -15 -3 24 -4
w partner hav	684	-5 -28 -10 31 -4 23 -6
w partnership	474	-10 37 42 -42 101 -50 -78
w partnership $	666	51 -14 -18 -9 19 -12 -17
w partnership 's	684	10 2 -6 -12 -5 16 -5
w partnership ha	684	-48 59 10 -21 -14 -16 29
w pas	606	33 -34 56 -14 -12 3 -32
w pas to	637	27 -19 64 -12 -8 -25 -26
w pathwa	568	53 27 -20 -32 -21 27 -34
w patient	556	116 -32 6 -4 -20 -31 -34
w peer	666	47 -30 -13 48 -13 -18 -20
w peopl	516	18 22 -43 -39 -44 21 64
w per	606	41 -3 23 -20 -5 -22 -13
w performanc	626	-4 -8 -13 -9 79 -22 -23
w period	651	-73 -32 -34 -32 -10 2 179
w perpetrator	651	-27 -5 -23 -21 -7 37 47
w person	562	-7 -8 -18 65 -5 -40 13
w phas	684	-24 15 -4 -13 -10 43 -7
w phon	684	-5 -46 -8 -6 46 42 -23
w pick	568	-27 24 -27 24 -5 -7 19
w pick up	651	-39 -34 -22 28 -19 45 41
w piec	684	-15 -18 -12 -6 28 37 -14
w pilot	562	-47 90 11 -12 -22 6 -25
w plac	452	1 100 -11 59 -22 -71 -57
w plac $	626	13 30 -16 37 -10 -40 -13
w plac in	597	-12 8 -19 12 6 -5 9
w plan	422	-70 -77 46 84 -2 -11 29
w plan #	684	1 -43 15 -15 -9 68 -17
w plan $	523	11 -80 70 -21 -4 -54 79
w plan for	551	-87 -12 -17 132 -27 44 -34
w pleas	615	-47 -45 -20 -27 -29 -24 193
w pledg	684	12 17 -4 -3 -3 -13 -5
w point	551	-7 26 89 -36 -41 -24 -7
w point $	684	-29 -37 84 -29 -12 -17 39
w polic	414	76 16 -33 -23 15 -3 -47
w polic $	651	-26 -40 -12 -15 27 26 40
w polic and	637	29 11 -14 -12 12 -16 -10
w polic ha	626	17 -21 -15 -1 -5 33 -8
w polic is	637	-37 63 31 -22 6 -18 -24
w polic wa	666	46 -14 -11 13 -5 -20 -9
w polish	666	8 7 -8 -8 -5 16 -11
w positiv	666	17 4 -13 -11 -6 32 -23
w possibl	606	-3 -1 47 8 -17 -2 -33
w possibl to	684	-11 11 -62 52 -4 26 -11
w post	460	-39 -52 26 65 -21 95 -72
w post $	626	13 15 38 -10 -9 -21 -24
w post ha	637	-20 12 -31 4 -23 69 -12
w post in	684	13 3 -2 9 -12 -9 -3
w post is	637	-42 -50 -13 -1 3 119 -17
w post wa	651	-5 -6 77 -22 -8 -24 -11
w poster	568	46 10 -40 -20 -27 67 -35
w postpon	684	23 -12 -5 26 -7 -15 -10
w power	684	-14 -23 106 -21 -7 -21 -20
w practic	452	109 -42 -49 -36 0 4 14
w practic $	666	-9 1 -7 13 -14 23 -7
w practic ha	684	49 -12 -7 -4 -7 -10 -10
w practic in	651	31 7 -11 9 -5 -24 -8
w practic manager	615	1 0 -24 -10 22 -22 33
w practitioner	556	33 -68 13 -17 -32 -36 107
w prepar	597	-9 32 17 17 -11 -31 -16
w present	551	20 9 29 -1 -22 -46 11
w present to	651	25 32 -23 5 -5 -16 -18
w principl	651	-24 65 -10 -10 -11 -30 19
w print	536	-3 -57 73 -61 -26 103 -29
w print $	637	-15 -8 54 -16 -10 9 -13
w print and	651	-12 -27 -11 -14 -6 77 -8
w priorit	684	-13 -31 44 -27 -1 -14 42
w privat	684	1 1 -3 -8 -4 16 -3
w probation	597	43 -43 -14 -35 -5 79 -26
w procedur	523	83 -12 -16 -41 -10 38 -41
w proces	589	78 10 -19 -58 -25 31 -18
w procurement	666	-1 19 -7 9 -4 -14 -3
w produc	615	-21 31 -17 2 -11 33 -17
w professional	597	4 1 -5 -42 -35 -34 111
w program	523	-71 38 -4 75 10 0 -48
w program $	666	-9 12 -15 57 -12 -22 -11
w program for	684	-22 -19 36 18 22 -23 -11
w program of	666	-28 -2 -11 46 -35 47 -17
w progres	606	-20 64 10 -41 21 -24 -10
w project	568	-35 39 72 -33 -1 -9 -33
w prompt	626	59 5 -16 -8 -10 -14 -15
w propos	615	-22 -41 112 41 -19 -25 -46
w proposal	574	-76 -32 124 55 -22 -7 -42
w protect	684	33 -6 -7 -2 -6 -5 -6
w protection	651	-39 -9 70 -14 -14 28 -22
w protocol	527	35 38 9 -42 -18 14 -36
w protocol wa	684	2 15 -10 -11 -3 13 -6
w prov	684	-14 4 122 -40 -17 -16 -38
w provid	637	-22 -37 -19 -20 56 65 -22
w provider	479	-24 33 40 -28 -22 66 -66
w provider $	606	5 41 -14 -8 -11 5 -17
w provider and	651	-9 13 -15 -2 -10 33 -9
w provider ha	666	-41 30 95 -32 -9 -18 -26
w public	556	-19 -1 -6 -15 72 -64 32
w public health	589	-22 -9 9 -14 31 -54 60
w publication	666	-8 16 -19 10 -13 33 -19
w publish	527	33 -59 -22 -36 36 91 -44
w publish $	637	-16 -35 13 -17 18 59 -20
w publish in	666	-31 -10 -13 -13 -5 81 -9
w pul	651	-2 41 8 -11 -5 -27 -5
w pursu	651	-33 -24 124 -34 -9 3 -27
w pursu $	684	-20 -14 69 -26 -7 9 -12
w put	452	17 -11 -23 81 -55 56 -65
w put back	684	-23 -20 -16 25 -5 44 -6
w put in	637	41 -19 -17 48 -19 -19 -15
w put on	637	18 17 13 -4 -12 -20 -12
w put to	626	-9 -16 39 -22 -10 26 -7
w put together	651	-18 78 -6 -1 -6 -35 -12
w qualif	684	8 -14 -9 -15 -21 7 43
w qualit	562	0 -32 -21 6 -11 -25 82
w qualit assuranc	684	-18 -14 -5 43 22 -18 -12
w qualit commit	684	14 -14 -5 -20 -16 -13 55
w quarter	532	-113 -38 -36 -44 190 22 18
w quarter $	626	6 -22 -22 -27 53 -41 52
w quarter and	684	-26 -7 -4 -6 59 -5 -10
w quarterl	597	-69 -40 -25 3 169 -7 -31
w quarterl meet	684	20 -8 -15 17 -1 -4 -7
w quer	684	-36 -26 -32 -34 31 12 85
w question	546	59 28 -22 -1 -21 -13 -29
w questionnair	651	-15 100 -9 -23 -15 -24 -13
w quot	666	19 -18 -4 -8 -4 22 -6
w radio	666	-16 -34 -39 -18 79 56 -27
w rais	516	-35 -53 -17 14 89 -19 21
w rat	651	72 -22 -11 -12 17 -12 -32
w rather	666	-5 -17 23 -7 34 -17 -11
w ratif	615	6 7 -12 -38 -9 55 -10
w ratification	684	-16 81 -5 -5 -3 -48 -5
w reach	606	-37 -1 12 -34 52 -5 13
w read	536	-54 121 -40 -47 92 -47 -24
w read b	637	-8 35 -28 -27 41 -22 9
w reason	651	9 6 1 -11 -25 -15 36
w receipt	651	61 -18 -5 -6 -5 -10 -17
w receiv	490	91 -68 -57 -42 2 -4 78
w receiv $	626	-22 30 -26 -26 -16 -35 96
w receiv from	684	-23 -45 -16 7 -18 31 64
w reception	651	49 -34 -7 -10 35 -15 -18
w receptionist	666	45 -11 -3 -6 -14 -4 -6
w recommendation	499	-9 -89 95 -64 -56 33 90
w recommendation #	666	-38 -32 -13 -14 -14 19 92
w recommendation $	626	14 -14 85 -18 -15 -20 -31
w recommendation wa	684	8 -37 10 -11 -6 -14 51
w record	467	129 -11 -38 13 1 -73 -21
w record $	651	26 50 -8 -14 -14 -13 -27
w record and	651	6 -6 29 1 -9 -11 -10
w record in	684	12 4 -9 -9 -17 -12 31
w recruit	551	-4 17 -24 -9 -35 96 -40
w recruitment	637	-16 15 -12 0 55 -20 -22
w redesign	651	1 2 -6 -7 -6 25 -9
w refer	597	42 -50 -42 -41 -28 -27 146
w refer to	666	-41 -29 -26 -29 -16 -18 159
w referenc	574	42 20 -20 -23 -13 15 -20
w referral	512	113 -55 -34 -55 0 -12 43
w referral $	684	48 -16 -14 -6 -6 -16 10
w referral form	651	-9 -23 -18 -19 -9 13 65
w referrer	666	-55 -46 -15 -30 24 4 118
w refresh	637	40 -17 -9 30 -12 -22 -10
w refresher	637	-28 -25 -9 6 74 -4 -14
w refug	597	16 12 -18 4 31 -27 -17
w refug $	684	17 16 -4 -10 -5 -9 -5
w refus	626	17 -17 15 13 -23 11 -16
w regard	684	4 -31 53 -11 -14 -9 7
w regional	574	-12 -15 63 -23 -40 9 18
w register	574	-55 27 41 -28 -6 -69 91
w regular	615	-10 -16 -12 -54 132 -22 -18
w relaunch	684	-16 -22 -8 -15 -5 71 -5
w releas	568	34 13 -33 22 -25 10 -21
w relevant	666	-12 5 -11 -7 -12 -16 53
w remain	527	-57 20 -39 -90 164 55 -52
w remind	626	4 -21 -15 -18 115 -15 -51
w reminder	651	-8 63 -9 -9 -2 -22 -13
w remov	637	-8 13 55 -10 -9 -17 -25
w renewal	666	-5 -20 -10 73 -9 -9 -19
w reorganisation	684	-11 -18 41 40 -6 -21 -25
w repeat	651	38 4 -7 -7 4 -19 -13
w repl	532	25 114 -37 -54 -28 29 -50
w repl $	597	-20 63 -25 -28 -11 56 -35
w replac	666	54 -12 30 -10 -8 -48 -8
w report	418	-8 -57 -85 22 -3 2 129
w report $	606	-77 -56 -30 -11 -23 95 102
w report is	637	-15 -1 -21 51 -25 -29 40
w report to	581	29 -10 -22 12 -16 -25 32
w request	581	20 -32 63 13 -9 -8 -46
w requir	574	26 -61 11 64 -13 -38 12
w requir $	651	21 -28 -24 81 12 -17 -45
w requirement	637	46 -14 -11 11 -10 -10 -12
w research	651	-56 36 -14 -17 40 -19 29
w resourc	606	-2 -6 16 15 -19 16 -18
w resourc $	684	-23 -12 -14 25 -14 40 -3
w respond	651	30 -27 60 -7 -9 -18 -30
w respons	568	-8 -5 27 -13 -22 -5 27
w respons officer	684	19 -13 -6 -6 -9 20 -6
w rest	615	-76 61 -3 -23 -15 78 -22
w rest $	684	-44 20 -6 -7 -8 58 -13
w restructur	615	-13 -18 27 69 -9 -53 -3
w result	597	-14 24 21 3 0 -13 -22
w result ar	684	-25 14 -7 -10 24 13 -10
w return	541	0 -26 -13 -19 5 -26 78
w return $	684	23 10 -6 15 -8 -22 -13
w return to	684	-54 -29 23 -44 20 -20 104
w review	408	68 25 -72 -97 140 -24 -39
w review $	597	43 -39 -23 -3 25 -39 36
w review and	666	2 -28 -8 -13 9 47 -9
w review b	651	-21 -26 38 -14 65 -17 -25
w review in	666	10 -12 -6 16 18 -17 -10
w review is	684	-20 25 -4 -17 38 -12 -11
w review it	684	14 23 -7 -5 -6 -7 -12
w review of	651	9 102 -15 -21 -19 -25 -32
w review wa	684	42 -11 -13 -10 -8 13 -12
w revis	523	24 18 -35 44 -36 27 -42
w revis and	684	-41 -29 -5 -10 -6 96 -5
w rewrit	581	65 -10 -9 -12 -15 -11 -8
w rewrit and	651	28 -5 -4 -7 -10 2 -3
w ribbon	651	36 -27 -13 -15 50 -22 -9
w ribbon da	684	2 -19 -7 -14 55 -12 -6
w ring	581	87 -22 -34 -40 10 -28 27
w risk	536	15 -35 -36 -47 21 -36 119
w risk assessment	684	-15 9 -5 -12 30 6 -13
w rol	546	-24 -21 -47 -4 92 49 -45
w rol out	606	29 17 -19 -26 -15 27 -13
w room	519	87 12 18 -55 -46 17 -33
w room $	626	60 8 -8 -7 -13 -27 -13
w rota	651	29 19 -16 9 -14 -9 -20
w round	546	8 16 -32 3 31 15 -41
w round $	651	-10 -35 -17 60 -13 31 -16
w rout	651	14 -4 -4 6 -8 11 -16
w routin	615	65 -35 -19 -11 17 -5 -12
w rul	651	-2 -46 27 -41 -15 56 20
w run	516	-10 -5 -32 -75 192 -78 8
w run for	666	66 -19 -5 2 -12 -24 -7
w run in	684	-63 37 -9 -10 78 -26 -8
w s	448	47 -3 -71 -84 16 -33 128
w s b	666	7 40 -29 -9 -5 -26 22
w s it	666	3 1 48 -21 -18 5 -18
w s th	606	-26 -41 -31 -25 94 -26 55
w s whether	684	-9 30 -6 19 -14 -7 -12
w sa	474	60 29 -10 15 -8 -54 -32
w sa it	666	40 7 -3 -9 -10 -10 -16
w sa that	556	-30 8 13 29 -21 -4 5
w saf	651	16 -3 -20 -17 -33 -20 78
w safeguard	472	73 -54 -51 -48 28 -67 119
w safeguard board	684	13 15 -8 -4 -3 -7 -5
w safeguard lead	651	18 -18 -11 -9 -7 -19 46
w safeguard team	626	-11 -18 -14 -18 51 -14 23
w safet	597	43 6 -13 13 -2 -25 -22
w sam	581	41 -42 -2 23 -30 -38 48
w sampl	562	81 -52 -22 22 -21 -22 14
w satisf	684	62 -10 -15 -7 -8 -11 -12
w schedul	615	-20 -23 -16 9 -10 79 -18
w schedul for	666	-12 -25 -6 40 -13 24 -8
w schem	551	-16 51 142 -41 -31 -64 -42
w schem wa	684	-14 -5 80 -12 -7 -29 -13
w school	519	10 17 -33 -46 26 62 -38
w school $	651	-26 1 -8 -14 -11 68 -11
w school hav	666	9 0 -8 -17 -7 31 -8
w school nurs	684	36 -19 -13 -5 -5 10 -5
w scop	606	4 25 -10 27 -6 -32 -8
w scor	666	-21 61 -9 -8 20 -34 -9
w screen	581	31 -17 -2 -21 -24 65 -32
w script	651	31 46 -5 -4 -5 -57 -5
w second	493	-51 109 -1 -90 -46 87 -8
w second draft	684	-11 41 -2 -6 -8 -10 -4
w section	626	25 45 -7 -10 -15 -16 -20
w section on	666	-6 55 -5 -7 -11 -13 -12
w secur	615	2 -77 -17 -14 -32 158 -20
w seek	568	-48 31 -4 40 42 -33 -28
w seek $	684	-8 -18 -4 28 8 -2 -4
w seek from	651	-29 41 -12 -18 50 -13 -18
w send	454	63 -11 -48 -29 83 -38 -20
w send $	684	23 -41 -5 -5 -7 49 -14
w send b	684	-44 -27 -7 -9 -5 -13 105
w send out	637	-24 -25 -12 -14 62 20 -8
w send to	581	5 68 -14 4 -1 -26 -35
w senior	666	50 4 -7 -6 -9 -16 -16
w separat	637	-2 0 69 -18 -8 -15 -26
w sergeant	615	42 -14 -32 -18 -1 38 -15
w servic	398	68 -30 -25 -31 -87 -8 113
w servic #	637	-27 -32 47 -32 -8 6 47
w servic $	568	-16 33 -18 -12 -6 21 -3
w servic and	684	9 -24 -24 -14 -12 -9 74
w servic ha	637	49 4 -16 -1 -6 -13 -17
w servic in	684	-20 -15 21 -13 -16 -14 56
w servic manager	666	16 7 9 -5 -8 -9 -10
w servic to	666	-18 3 -11 53 -15 23 -35
w session	496	69 -48 -28 -13 74 6 -60
w session $	666	27 18 -3 -5 -11 -17 -8
w session ar	626	-24 -40 -8 15 13 59 -16
w set	516	24 4 31 54 -19 -38 -55
w set of	684	-14 6 39 -5 -5 -13 -7
w set out	651	66 3 -11 -7 -9 -18 -23
w set up	666	-4 -42 -25 38 -9 52 -10
w settl	597	-32 41 -12 31 -15 7 -21
w seven	581	-43 33 -25 -55 -7 24 72
w several	651	-16 -51 -34 -24 15 -35 143
w sh	556	28 26 -25 32 -21 -9 -32
w sh ha	666	-13 53 -7 -13 -5 -10 -5
w sh is	684	13 -25 -11 22 -7 19 -12
w shap	651	16 25 -6 -7 -5 -19 -4
w shar	441	37 -5 -18 -43 -22 75 -24
w shar agreement	626	1 16 -8 10 -31 36 -24
w shar it	666	52 -25 15 9 -12 -14 -24
w shar with	568	11 -17 -39 -24 -15 103 -20
w sheet	606	40 -29 -10 5 -28 37 -14
w shift	684	35 -25 -9 -10 28 -9 -12
w short	651	23 14 -10 -10 -12 8 -13
w should	541	-135 -16 -15 31 -17 -24 176
w should b	606	-64 8 -2 40 -18 1 36
w show	502	94 12 -7 42 -38 -53 -49
w show that	626	46 11 -7 -6 -7 -29 -9
w sicknes	684	-25 4 -8 25 -4 14 -5
w sid	637	-13 -11 17 -11 3 28 -12
w sign	450	101 -18 -42 -65 -49 135 -63
w sign $	684	-13 -6 -10 -2 -3 47 -13
w sign b	597	30 -29 -18 -24 -9 66 -15
w sign of	574	-4 23 -1 -26 1 31 -23
w sign th	666	15 -3 -8 -5 -4 10 -6
w sign up	626	24 -5 -11 -21 -32 60 -15
w signatur	666	1 40 -13 -18 -8 14 -16
w sinc	431	133 -128 33 -47 96 -58 -30
w sinc $	651	2 -25 -9 -9 76 -23 -12
w sinc <date>	512	107 -48 -29 -35 42 4 -42
w sinc b	666	36 -9 4 -5 -4 -12 -11
w sinc th	589	30 -45 -20 24 37 -5 -21
w singl	626	39 -28 -2 -26 -27 -18 63
w sit	505	1 40 10 -37 -2 -37 25
w sit $	637	-68 62 -16 -23 -32 25 52
w sit in	651	53 -14 16 -7 -8 -13 -26
w six	484	-2 42 -4 -60 -8 16 16
w six month	615	8 58 37 -31 -7 -46 -19
w six week	637	-21 -16 -12 -7 46 29 -19
w slid	637	52 3 -6 -12 -10 -12 -16
w slow	684	-12 -2 -5 -4 -3 32 -6
w smal	684	11 13 -3 -6 -2 -8 -5
w so	462	30 -35 96 -10 38 -28 -90
w so $	536	53 -30 -6 -41 83 -13 -47
w so far	556	-90 154 -24 -34 12 20 -38
w so far $	626	-55 114 -13 -5 18 -31 -29
w so th	651	-9 4 63 -16 -10 -18 -12
w so that	589	117 -34 -16 -21 20 -34 -31
w social	556	25 -39 -19 -67 67 14 19
w social media	684	-28 -11 -5 -35 99 -6 -13
w social worker	615	48 -12 -6 -20 -24 37 -23
w softwar	637	-12 30 -15 -12 -17 41 -15
w solicitor	637	-10 29 -15 -19 -10 42 -16
w som	581	-59 -14 -17 22 -15 -8 92
w someth	666	10 -22 19 -17 34 -6 -19
w soon	684	-1 33 -8 12 -16 -12 -9
w south	684	-6 -18 -4 -15 -6 57 -7
w speak	562	57 -3 -7 -15 49 -51 -29
w speak to	637	38 25 -14 6 -11 -22 -21
w speaker	666	-4 30 -10 35 -7 -35 -8
w specialist	589	58 53 -19 10 -33 -36 -33
w specification	562	19 50 -28 38 -21 -33 -25
w spr	651	36 -18 -13 -7 21 -9 -11
w sta	684	-8 -40 36 -24 -12 -20 67
w staf	360	42 -26 -16 -84 26 -14 72
w staf #	606	6 48 -12 -19 -24 22 -21
w staf $	551	33 -56 -17 -30 -11 60 20
w staf ar	615	-40 7 23 -12 45 2 -24
w staf can	684	21 19 -6 -10 -8 -7 -9
w staf hav	556	-34 42 7 13 -15 15 -28
w staf train	666	12 28 -5 -4 -14 -7 -9
w staf who	666	37 -11 -9 -10 -10 -9 12
w stag	666	-15 58 -16 21 -14 -16 -17
w stand	589	45 -33 -28 47 31 -37 -26
w standard	556	48 -29 6 -23 -27 51 -27
w start	469	-74 43 -6 115 -54 55 -79
w start $	684	-19 -47 -16 62 -6 33 -7
w start in	589	-24 57 -18 1 -13 17 -19
w start on	666	-21 -9 -15 98 -17 -27 -8
w start to	684	-21 74 -10 -11 -4 -14 -15
w starter	626	25 -21 -8 -13 3 28 -14
w station	651	32 -17 -6 -5 -11 19 -11
w statutor	684	-21 47 65 -44 -9 -19 -20
w stead	684	10 15 19 -10 -7 -18 -9
w steer	615	-10 9 -10 -29 25 31 -15
w steer group	615	-10 9 -10 -29 25 31 -15
w step	666	29 -6 20 -8 -6 -18 -12
w stil	541	-37 -99 -36 -2 -24 201 -3
w stil b	666	-16 -12 -5 2 -4 41 -6
w still to	581	-51 22 -42 -42 -20 156 -24
w still to b	626	-32 -42 -38 0 -12 138 -13
w stock	651	68 -35 -14 -6 32 -29 -15
w stop	666	20 -32 8 -20 70 -25 -21
w strateg	556	19 -18 2 -1 -11 -16 25
w strateg $	684	9 -45 -13 24 -15 -19 59
w strateg is	684	-14 36 23 -12 -11 -8 -13
w student	637	8 -9 -11 32 16 -26 -11
w sub	684	-13 -22 13 50 -4 -15 -9
w subgroup	666	-15 -5 23 14 10 -14 -12
w subject	606	3 -19 -3 36 -11 20 -26
w submit	626	31 9 -21 -16 -6 21 -19
w submit to	684	4 42 -7 -5 -3 -20 -10
w such	684	-4 -17 11 23 8 -13 -9
w suggestion	684	43 -28 9 -7 -3 -8 -6
w summar	589	19 -20 11 2 4 14 -30
w summer	651	44 -11 -19 37 -8 -29 -12
w summer $	666	42 -11 -19 38 -8 -29 -13
w supersed	637	-13 -14 79 -13 -8 -17 -15
w supersed b	651	-24 -13 81 -12 -7 -11 -14
w supervision	527	34 -51 -11 6 65 -34 -9
w supervision $	684	2 -11 -10 33 7 -8 -13
w supervisor	606	37 -11 -16 2 14 -13 -13
w suppl	637	22 22 27 -11 -17 -25 -17
w supplier	509	-35 114 0 -32 -44 49 -53
w supplier #	666	-1 15 -7 -12 -10 26 -11
w supplier $	626	-27 28 -10 -13 -10 42 -11
w support	532	-6 -47 72 -27 106 -26 -71
w surger	568	-54 12 100 -25 13 -12 -34
w surv	606	-5 18 32 11 -16 -74 33
w survivor	532	11 32 -32 -11 38 -25 -13
w survivor '	666	6 -4 -10 18 -11 16 -16
w system	496	43 14 26 -12 -66 -2 -2
w system $	626	21 21 54 -81 -25 45 -35
w tabl	666	34 13 -10 -6 -12 -5 -14
w tak	365	-24 14 60 70 -85 -53 18
w tak it	615	-49 13 -13 -3 -15 88 -20
w tak of	684	30 -8 25 -11 -11 -12 -14
w tak on	651	37 -8 8 7 -17 -17 -9
w tak part	684	-9 0 -18 -9 30 24 -18
w tak plac	482	5 104 -38 39 -33 -46 -31
w tak th	581	-51 -15 101 -46 -36 -30 77
w tak to	651	0 19 6 -4 -4 -7 -11
w tak up	597	40 -42 -39 69 -18 -27 18
w take-up	651	-26 2 -12 -14 84 -12 -23
w talk	512	-1 57 -32 -43 75 -42 -15
w talk to	684	-8 14 -5 -7 36 -16 -15
w talk with	666	-3 59 -9 -7 -9 -23 -9
w target	637	-24 6 -28 27 -19 27 11
w task	666	6 13 -16 -17 62 -21 -27
w team	373	24 -1 -84 -28 102 -3 -10
w team #	651	-22 20 -11 -16 -19 11 38
w team $	502	49 18 -13 -40 9 -21 -3
w team and	615	-15 -5 -11 -11 -2 14 29
w team ar	666	-22 -52 -10 24 -15 85 -10
w team ha	637	-6 20 -13 4 -14 21 -13
w team hav	684	17 -47 -6 -9 -8 68 -14
w team is	651	-11 61 -7 -14 -8 -10 -11
w team manager	651	11 2 -6 42 -11 -19 -19
w team meet	684	-21 -24 -8 6 72 -9 -16
w team wil	684	4 -2 -16 14 14 -10 -5
w tel	490	34 -42 37 -13 -46 -26 56
w tel $	684	-9 -20 2 -12 -21 -5 63
w tel of	684	55 -9 -4 -3 -16 -16 -7
w tel th	684	-41 -13 -10 -7 -4 43 32
w tel us	626	-11 24 63 -4 -19 -27 -25
w telephon	637	37 8 -21 -18 -22 8 7
w templat	556	67 -7 -11 5 -26 2 -30
w ten	556	-11 43 -24 -19 -1 -14 27
w tenanc	666	48 -23 -3 2 -12 -6 -5
w tenant	651	37 4 -6 1 -16 -13 -8
w tender	606	-18 102 -17 -13 -7 -31 -15
w term	499	0 18 -44 -33 74 39 -54
w term $	615	-8 -1 -15 -30 78 -4 -21
w term of	597	35 15 -18 -21 -12 20 -18
w test	505	-48 126 -33 -19 -30 31 -26
w test in	666	-12 -26 -6 -11 -3 61 -3
w test with	666	-19 47 -5 -11 -7 5 -9
w text	651	47 -9 -8 -14 -8 6 -15
w th	125	-77 -22 155 5 -27 -57 24
w th #	637	-11 78 -14 -11 -23 6 -24
w th $	516	-47 54 38 37 -92 -59 68
w th action	536	14 -52 153 -11 -27 -28 -48
w th adult	651	40 -13 -10 -5 -8 -10 5
w th agenc	637	-9 -23 60 -10 -7 10 -21
w th agreement	651	4 -20 27 -2 -9 19 -19
w th ambulanc	651	10 3 8 -8 -7 10 -16
w th analyst	637	10 26 -9 17 -13 -21 -10
w th and	615	-50 -40 66 83 12 -34 -38
w th annual	651	-11 -41 -10 19 105 -15 -47
w th answer	684	64 -9 -16 -8 -13 -5 -12
w th ar	589	24 -18 -13 -22 31 25 -27
w th as	651	-13 -11 -17 34 20 10 -22
w th assessment	666	-18 -2 -7 -9 -12 64 -16
w th at	666	7 -12 -5 -44 74 -6 -14
w th audit	574	-22 -48 -22 111 -21 27 -25
w th author	666	-45 -44 -30 -19 -13 -26 177
w th bid	637	-34 24 83 -9 -17 -26 -22
w th board	484	31 -50 33 57 -21 -36 -15
w th busines	597	-2 40 -27 -3 46 -25 -29
w th campaign	684	-40 -50 54 -51 68 33 -13
w th can	606	-16 -26 34 67 -16 -15 -27
w th car	684	-7 -20 -14 -12 -18 -17 88
w th card	666	30 -30 10 -21 -19 43 -12
w th carer	684	-5 5 -9 -6 40 -12 -13
w th cas	637	103 -20 -13 -16 -8 -13 -32
w th ccg	626	5 -19 70 -16 -8 -13 -20
w th chair	541	32 -50 -30 -31 11 -33 100
w th chang	589	91 -32 -11 -20 -15 -28 14
w th chief	651	34 25 8 -18 -6 -12 -30
w th clinic	684	-17 -24 38 -5 -13 -15 37
w th clinical	606	-31 11 -15 -8 21 50 -28
w th colleg	651	29 28 13 -3 -21 -19 -27
w th com	626	-9 -51 -12 -2 68 30 -24
w th commissioner	615	12 -30 -11 22 8 18 -20
w th commit	684	25 -23 55 -15 -7 -15 -19
w th communit	626	-38 10 -18 -12 -9 87 -20
w th conferenc	606	61 -26 -20 -16 -29 54 -25
w th contract	541	52 -12 44 26 -22 -61 -27
w th coordinator	626	30 -28 -11 22 -6 26 -33
w th council	568	35 -14 14 -4 -14 6 -23
w th count	541	-7 26 18 -24 -31 -29 47
w th cours	568	-32 52 14 -8 9 -11 -24
w th court	684	41 21 -4 -6 -9 -31 -12
w th current	651	-12 9 -11 42 -13 -8 -8
w th da	637	-5 -28 -6 -12 1 59 -8
w th data	626	-24 31 12 35 -10 -30 -15
w th death	684	-9 -14 -4 -13 -6 -11 57
w th department	666	-6 2 11 39 -17 -13 -16
w th deput	666	-20 -6 -17 -30 -20 9 85
w th director	615	-40 -44 -2 24 53 47 -38
w th discharg	684	37 -10 -4 -5 -4 -11 -5
w th district	666	29 -18 -6 41 -9 -17 -19
w th domestic	626	75 -9 0 -8 -7 -22 -27
w th draft	626	-21 81 -7 -22 -6 -16 -9
w th dut	637	4 -19 11 -39 -24 -23 91
w th e-learn	684	-9 -9 -8 49 -10 1 -15
w th electronic	651	16 24 -16 -15 -12 10 -7
w th emergenc	637	32 10 -7 -4 -9 -14 -7
w th end	568	-18 85 -14 17 -31 -8 -32
w th executiv	581	-1 22 24 15 -14 -15 -30
w th exist	637	24 -20 65 -15 -9 -15 -30
w th famil	589	-18 -24 18 -31 81 -28 3
w th film	637	32 -53 -21 8 -24 72 -14
w th final	684	-7 -2 -4 -6 -7 29 -3
w th finding	666	-3 -14 -7 59 -9 -11 -15
w th fir	651	-21 -15 -1 -21 -6 90 -26
w th first	472	4 -51 5 60 -65 109 -63
w th fiv	637	-3 26 -16 -10 -28 43 -12
w th flag	666	-13 29 -17 -40 -13 66 -12
w th forc	581	44 -6 70 -48 -45 -27 13
w th form	551	81 20 -14 -6 -31 -51 -1
w th four	651	27 -15 -13 -10 -8 39 -21
w th fourteen	684	11 41 -4 -8 -10 -25 -5
w th front	651	48 -2 -9 16 -24 -12 -17
w th fund	684	-8 33 12 14 -28 -10 -14
w th gp	684	37 1 -4 -9 -7 -7 -11
w th grant	666	5 -27 25 -10 -9 -15 31
w th group	556	-41 -48 65 25 20 -33 12
w th guid	666	4 -25 -10 -11 -6 56 -7
w th guidanc	651	12 12 1 -22 -7 18 -14
w th ha	562	-20 -20 27 115 -19 -41 -42
w th had	651	0 -2 -35 -13 -9 -16 76
w th hav	637	-4 59 -10 -7 -6 -18 -14
w th head	574	53 13 -30 25 -3 -24 -34
w th health	666	-7 -24 -8 -2 -13 13 41
w th helplin	606	54 -32 -41 -16 29 27 -21
w th hom	615	-24 8 52 -10 -22 35 -38
w th hospital	626	-14 -14 29 -14 -20 56 -23
w th hous	666	18 12 -15 -19 -11 -16 31
w th hub	651	8 10 -7 -21 -21 -30 61
w th idea	626	-20 -20 113 -25 -9 -16 -23
w th in	684	26 -9 -9 23 -17 -8 -7
w th induction	684	41 -11 -6 -9 10 -11 -13
w th information	615	17 28 22 -25 -33 13 -22
w th inspection	684	-21 27 -30 60 -5 -14 -17
w th inspector	684	44 15 -5 -9 -5 -17 -23
w th is	496	-9 -10 -21 -21 147 -17 -68
w th job	684	-10 20 25 -8 -6 -11 -10
w th joint	684	-2 7 22 -18 -10 10 -8
w th landlord	684	-26 32 33 -13 -32 15 -10
w th last	589	-46 33 -25 14 -8 64 -33
w th lead	581	1 37 -14 15 -24 -54 40
w th leaflet	637	5 3 -15 -22 -15 61 -17
w th learn	568	49 -33 -20 15 13 -3 -22
w th letter	626	19 -50 -11 14 -16 60 -16
w th list	574	-18 106 1 -35 14 -44 -24
w th local	606	11 0 0 -13 8 -30 24
w th manager	637	16 -40 -28 26 27 -23 22
w th map	666	-19 33 -10 17 -6 -3 -12
w th marac	666	8 -29 -5 -20 38 20 -12
w th market	684	40 -5 10 -10 -10 -15 -11
w th matron	651	20 -34 -6 0 -14 48 -14
w th matter	626	-26 5 84 6 -15 -25 -29
w th medical	666	-9 12 5 -10 -7 19 -10
w th minister	651	33 -32 -15 -18 -5 72 -36
w th month	637	11 66 -8 -26 -14 -23 -7
w th monthl	651	31 -18 -6 -10 29 -13 -13
w th mov	666	-17 -20 11 -16 -4 58 -12
w th nam	666	25 25 -5 -7 -10 -15 -12
w th national	574	14 -51 55 48 4 -32 -37
w th need	626	-4 1 15 -21 85 -20 -56
w th new	420	-35 -10 -78 179 -77 94 -74
w th newsletter	684	-29 -9 -7 -15 94 -11 -23
w th next	551	-23 60 -28 60 -41 3 -32
w th nin	684	-9 37 -7 -11 -8 5 -8
w th number	637	18 -21 8 -20 -41 -17 72
w th old	626	13 -21 -16 -5 -10 -33 72
w th on	684	1 15 12 -21 -11 13 -8
w th other	541	-74 43 -36 -42 -28 143 -6
w th outcom	615	-16 -7 -21 48 -12 32 -24
w th pandemic	684	-14 -18 16 35 12 -18 -13
w th panel	512	-13 -64 -73 -45 -28 -58 281
w th paper	666	-4 9 -4 26 -10 -13 -3
w th partnership	499	-12 22 40 -22 58 -38 -48
w th pathwa	666	22 -3 -9 -9 -6 18 -13
w th patient	684	29 -11 -8 21 -7 -11 -11
w th person	651	-16 -18 -4 25 -14 -18 44
w th pilot	637	-39 20 22 5 -13 24 -18
w th plan	615	-33 -47 85 -44 31 16 -8
w th point	666	-8 28 51 -47 -26 -15 16
w th polic	484	0 57 -28 -29 16 -23 7
w th post	532	-25 -37 21 69 -37 52 -41
w th poster	684	-27 53 -8 -6 -14 20 -18
w th practic	615	42 -29 -24 -14 19 -25 32
w th present	684	-36 -5 89 12 -9 -22 -28
w th probation	684	58 -10 -5 -5 -17 -9 -12
w th procedur	637	5 12 -9 1 -5 5 -9
w th program	666	-17 59 -9 -14 12 -21 -11
w th project	626	-20 -22 91 -31 -18 26 -25
w th proposal	626	-16 -49 149 -18 -12 -19 -35
w th protocol	651	-3 0 -20 -21 -6 60 -10
w th provider	568	-12 40 60 -10 -15 -37 -26
w th public	637	38 22 -13 5 -18 -15 -18
w th qualit	606	20 19 -12 -14 5 5 -23
w th question	626	45 11 -12 9 -15 -20 -19
w th recommendation	541	41 -62 128 -34 -37 -51 15
w th record	626	97 -7 -7 -15 -15 -35 -17
w th referral	666	42 -13 -17 -9 -7 17 -14
w th refug	666	35 -18 -13 22 -8 -9 -8
w th regional	606	30 9 -9 -1 -34 -34 40
w th remain	606	-49 -14 -17 -34 62 69 -18
w th reorganisation	684	-11 -18 41 40 -6 -21 -25
w th repl	684	-1 -12 -13 -10 -12 23 25
w th report	574	-67 -18 -42 -18 -34 -21 200
w th request	666	-35 -32 94 32 -12 -15 -32
w th requirement	666	23 -10 -10 17 -5 -7 -9
w th rest	626	-76 63 -11 -22 -14 80 -19
w th restructur	684	-12 1 41 32 -6 -47 -9
w th result	615	-31 30 23 4 4 -10 -21
w th review	568	68 11 -29 -27 -22 30 -30
w th revis	666	40 -4 -8 12 -12 -16 -13
w th rol	666	-42 -32 -22 -7 89 42 -28
w th sa	684	-14 36 -4 6 -4 -14 -7
w th safeguard	551	48 -10 -21 -20 31 -27 -2
w th sam	581	41 -42 -2 23 -30 -38 48
w th schem	597	-2 -22 128 -26 -12 -45 -21
w th second	606	-59 35 -33 -10 -12 51 28
w th servic	546	26 -34 -45 -44 -36 21 112
w th seven	684	-15 5 -11 -36 -17 86 -12
w th shar	684	32 -8 -7 -2 -4 -6 -5
w th specialist	651	11 33 -14 20 -13 -19 -18
w th specification	597	-17 25 -17 44 -13 -11 -11
w th staf	684	20 15 14 -9 -8 -21 -11
w th standard	637	33 -32 -22 -17 -9 67 -20
w th steer	651	3 -14 -6 -4 -10 40 -10
w th strateg	666	-15 -27 -10 13 26 24 -11
w th subject	637	14 -21 2 46 -8 -13 -19
w th summar	684	14 -16 -9 -7 -9 35 -10
w th summer	666	33 -8 -18 40 -7 -28 -12
w th supplier	606	-27 6 18 -10 -18 45 -15
w th system	651	23 -26 3 -7 -10 25 -8
w th team	562	47 1 -34 18 -11 -37 16
w th term	684	30 19 -10 -8 -3 -19 -8
w th third	651	-32 -41 -24 -13 -6 75 41
w th thr	556	-15 58 -22 -32 -19 71 -41
w th threshold	684	16 -8 -15 -5 -5 -7 24
w th tim	589	-38 -79 -66 48 13 -36 157
w th tool	684	-51 -19 52 -13 31 19 -19
w th toolkit	666	-11 46 -11 22 -73 33 -7
w th train	536	-30 -8 -21 105 -38 4 -11
w th trainer	684	10 3 -5 -6 -2 5 -4
w th trust	465	-1 -24 31 -37 -20 -1 52
w th two	536	8 27 4 -14 33 -45 -13
w th union	684	-5 35 -7 -7 -3 -8 -4
w th unit	626	54 -2 -40 -22 -28 -30 68
w th universit	597	5 49 -14 -1 -14 0 -25
w th up	684	-12 -10 -4 3 43 -12 -9
w th view	637	-32 -34 90 -16 -11 -9 12
w th wa	551	57 -37 32 -40 -21 -36 45
w th ward	684	9 -47 10 -9 -10 62 -14
w th wil	519	-9 -11 4 -50 157 -54 -37
w th with	684	-10 -19 3 65 -14 -11 -14
w th word	684	39 -8 -8 -4 -5 -7 -7
w th work	589	-40 27 -29 134 -28 -47 -18
w th worker	637	-18 -16 -8 14 -9 44 -7
w th workforc	666	-31 12 5 16 -20 31 -13
w th would	626	-20 -14 85 -10 -8 -13 -20
w th year	523	-71 -35 -5 89 24 -46 44
w than	556	47 84 -27 -41 0 -38 -24
w thank	651	38 -33 6 -17 -27 -22 54
w that	312	11 -54 310 -9 -85 -164 -10
w that $	684	-27 4 20 42 -10 -16 -13
w that a	551	-43 2 119 -25 -26 -44 16
w that exist	684	-21 2 68 -11 -7 -6 -26
w that is	606	-15 36 31 29 23 -40 -64
w that it	509	11 -37 219 -54 -26 -54 -60
w that th	422	68 -23 140 -3 -58 -76 -48
w their	410	64 5 -15 -27 0 -6 -20
w their first	684	24 3 -8 -7 19 -23 -9
w their own	637	12 19 48 -21 -2 -43 -12
w their view	684	10 -4 -8 -8 -9 -8 27
w them	460	32 62 -41 -14 -7 -19 -13
w them $	546	32 33 -19 -19 -3 -1 -23
w then	556	-30 49 25 115 -52 -86 -22
w then $	626	-26 -26 40 82 -35 -22 -12
w ther	423	-87 -105 79 27 19 -15 80
w ther $	666	-1 18 21 -9 -8 -9 -13
w ther ar	562	-56 -21 35 7 -45 12 67
w ther ha	666	15 -16 -20 67 -5 -25 -17
w ther is	516	-11 -52 4 -18 89 17 -29
w ther wer	626	4 7 -2 -26 -24 -26 68
w therefor	666	-20 -21 96 -19 11 -8 -38
w thes	581	5 -5 -44 -33 3 16 59
w think	615	-43 36 -10 2 -28 -36 80
w third	546	6 33 -32 -41 -36 57 14
w thirt	615	-14 57 -11 -12 -10 -21 10
w thos	487	15 4 -5 -18 -7 37 -26
w thos in	684	-31 -64 -8 -19 -13 149 -16
w thos on	684	29 -6 -5 13 -9 -15 -7
w thos who	574	23 13 30 -13 11 -29 -36
w thr	415	-27 81 -83 -80 -32 134 7
w thr month	684	4 -14 -7 16 29 -17 -10
w thr of	684	-13 17 -5 -5 -6 18 -5
w thr year	637	59 -25 -8 -15 21 -26 -6
w threshold	666	11 6 -17 -6 -5 -10 22
w through	407	67 34 -71 -52 158 -57 -80
w through it	637	23 -3 -4 -3 7 -11 -8
w through th	479	62 6 -40 -10 38 -5 -51
w through their	684	46 12 -13 -8 -6 -25 -6
w throughout	684	-20 -11 -4 -36 105 -18 -16
w tim	474	-70 -62 5 57 -56 -66 192
w tim $	581	-15 -41 0 17 -46 -1 87
w tim of	615	15 -61 50 52 -23 -27 -5
w to	199	-151 51 -47 109 -15 -32 86
w to #	626	10 -2 -11 -33 -24 33 28
w to <date>	651	-13 -7 -13 12 -6 39 -13
w to a	574	-6 -10 -1 30 19 10 -43
w to ad	684	20 25 -7 -6 -16 -8 -9
w to agr	684	-14 41 -14 38 -11 -14 -26
w to al	454	184 -52 -35 -5 22 -65 -49
w to an	606	57 -14 -1 11 -14 -15 -24
w to another	684	-20 -3 14 -8 -5 -16 38
w to ask	651	47 -18 5 -11 -19 -12 7
w to attend	651	-26 4 -8 22 48 -31 -9
w to b	382	-76 -67 25 174 -1 44 -99
w to begin	684	-16 -18 -32 105 -7 -21 -12
w to br	651	-5 33 -11 -14 27 -21 -10
w to cabinet	684	-11 25 -7 -4 -10 13 -5
w to complet	684	-28 88 -12 -1 -4 -33 -11
w to confirm	684	20 -14 -8 -6 28 -6 -13
w to dat	637	-29 65 -9 -27 -9 22 -14
w to dat $	684	15 56 -7 -17 -5 -32 -11
w to design	684	18 13 -4 -1 -10 -10 -7
w to do	581	-14 -36 -15 12 55 30 -32
w to each	574	-9 -4 -17 34 58 -38 -24
w to ever	637	58 -17 -11 2 1 -23 -9
w to find	651	-29 -59 89 -19 -20 26 12
w to follow	615	-42 -26 -12 26 -13 79 -12
w to follow $	651	-30 -43 -9 2 -8 97 -9
w to get	684	-31 78 -5 -6 -15 -12 -10
w to go	589	-56 45 -25 51 -21 38 -33
w to it	684	-21 0 -12 -6 16 37 -14
w to look	626	-21 -28 -13 99 -16 4 -25
w to mak	684	45 -13 -15 16 -5 -9 -20
w to new	666	23 -54 -6 -14 26 37 -12
w to recruit	684	-21 83 -10 -8 -17 -14 -12
w to report	666	-12 16 -11 30 -6 -10 -6
w to s	597	7 70 -16 5 -19 -20 -26
w to sa	651	50 1 -11 -6 -9 -17 -8
w to shar	666	21 -24 -11 42 -3 -10 -15
w to staf	666	-17 -4 -9 49 -17 12 -15
w to tak	615	-31 32 19 -16 -8 30 -25
w to th	340	88 71 -9 -11 -56 -85 2
w to them	684	-2 -13 -5 52 -9 -16 -6
w to us	651	3 6 -14 13 -6 16 -17
w to writ	684	24 -9 -7 12 -8 -5 -7
w together	556	11 87 -17 17 -25 -52 -21
w together $	651	10 40 -5 -9 -6 -24 -7
w tool	568	-20 -26 51 8 13 7 -33
w toolkit	637	-18 39 -11 20 -71 49 -8
w top	684	28 -13 -5 -8 29 -16 -16
w tr	615	-5 -22 107 -19 -21 11 -51
w train	367	-29 36 -99 -4 27 141 -73
w train $	556	-8 9 -19 -30 -23 91 -20
w train and	651	16 2 -8 -35 -19 59 -14
w train complet	666	8 -21 -6 -7 -9 47 -11
w train for	626	-19 -30 -21 -28 26 83 -10
w train ha	651	38 -41 -7 -31 -9 58 -7
w train in	651	-13 -30 -8 -18 46 31 -7
w train is	637	-32 -14 -10 3 19 26 8
w train on	651	33 1 -9 -14 -14 13 -11
w train wa	684	17 -10 -6 -15 -14 35 -6
w trainer	589	-1 18 -15 25 5 -13 -17
w translat	651	22 19 -14 -15 -10 14 -14
w trial	637	5 35 31 -18 -12 -28 -13
w trust	428	-7 -29 21 -66 13 12 55
w trust #	684	-19 -22 20 -10 -9 21 18
w trust $	597	-39 62 28 -24 -5 -23 1
w trust 's	615	46 27 -5 -19 -21 6 -33
w trust ha	637	-39 -1 -23 -21 -23 -1 108
w trust hav	666	2 -53 -16 6 -10 89 -17
w trust is	651	-41 -9 6 -18 35 -18 46
w turn	615	-21 5 -31 -2 8 -24 66
w turned down	684	-25 16 -11 -12 -5 -11 48
w twelv	597	-37 6 -18 -30 -37 72 43
w twelv month	684	1 10 -7 12 -7 -6 -4
w twent	651	11 -9 -6 -1 23 -11 -7
w twic	597	6 44 -14 -2 -25 10 -19
w two	342	-95 125 -36 -112 14 202 -98
w two of	574	-46 7 -17 -25 -9 112 -22
w two servic	666	-2 -18 28 -8 -7 -9 17
w two ward	666	-22 35 -7 -11 -7 17 -5
w two year	626	19 -22 -11 34 -18 17 -18
w under	568	-69 -72 -9 -44 101 -18 111
w under review	666	-28 85 -42 -20 24 -14 -6
w under wa	556	-20 122 -15 -40 -21 -6 -20
w under wa $	626	-13 66 -8 -18 -7 -17 -5
w understand	684	23 2 -7 -6 14 -18 -8
w understood	684	11 -3 -29 8 -24 -18 56
w undertak	637	30 -16 -11 11 -11 12 -15
w union	637	7 33 -10 -2 -7 -13 -8
w unit	541	32 -46 -50 -12 -11 31 56
w unit $	684	-30 15 -10 20 -8 28 -15
w universit	581	3 34 -17 35 -18 -8 -30
w universit $	684	-20 12 -7 11 -11 29 -13
w unles	684	70 -7 -18 -7 -16 -12 -10
w until	450	-90 27 -85 206 -64 47 -41
w until <date>	651	-23 76 -9 4 -9 -30 -8
w until it	684	-1 0 4 20 -7 -6 -9
w until th	519	-22 -34 -57 115 -30 66 -38
w up	389	-14 13 -21 -39 47 69 -56
w up $	532	-69 37 41 -37 29 30 -31
w up and	651	-13 28 -10 -19 49 -22 -12
w up and run	684	23 -5 -10 -18 -19 46 -17
w up b	568	11 3 -43 29 -54 31 23
w up in	666	20 -17 -32 10 -1 31 -11
w up to	651	9 55 -12 -6 -8 -27 -12
w up with	651	-9 11 -9 19 -7 3 -7
w updat	479	-69 -36 -72 -64 13 40 188
w updat :	684	37 16 -3 -5 -4 -31 -9
w updat <date>	581	8 -7 -16 2 -16 48 -20
w upgrad	666	2 -22 -26 26 -16 50 -14
w upload	666	39 -10 -4 -2 -3 -16 -3
w upon	684	2 5 -22 12 -8 28 -18
w us	433	12 -20 -16 -30 4 53 -2
w us $	589	-5 -29 26 -25 -31 2 64
w us b	666	7 -38 -14 -15 29 67 -35
w us it	684	-25 41 -6 -11 -7 17 -8
w us th	637	35 -6 -8 -7 15 -18 -11
w us that	651	-6 -27 70 10 -10 -15 -23
w user	637	10 40 -13 -15 -10 0 -11
w vacanc	684	-1 -21 -22 17 -7 -13 47
w vacant	666	-19 -19 -29 56 13 10 -11
w vacant $	666	-19 -19 -29 56 13 10 -11
w venu	684	-12 8 -7 21 -5 1 -6
w version	541	40 -20 -24 26 -23 37 -36
w version ha	684	30 5 -5 -5 -4 -18 -3
w via	666	31 11 -7 -4 -9 -13 -9
w victim	589	-10 -47 -50 -30 -33 -31 201
w video	666	29 10 -10 -20 9 -11 -9
w view	546	-85 -43 92 -9 -29 -27 101
w view that	637	-32 -34 90 -16 -11 -9 12
w visit	476	-25 127 -47 -6 121 -105 -65
w visit #	666	-13 9 -5 -6 48 -18 -14
w visit and	626	35 6 -19 10 9 -22 -20
w visitor	615	18 -23 -19 -20 -13 69 -13
w volunteer	626	-10 6 -16 10 3 25 -18
w vot	684	-63 -25 153 -3 -16 -12 -34
w w	416	-92 -3 64 -7 89 -45 -6
w w ar	615	-50 20 -31 -28 -1 61 29
w w hav	574	-16 -8 61 17 -24 -19 -10
w w wil	684	-11 -23 -15 44 26 -8 -12
w wa	296	154 -266 262 -149 -156 125 29
w wa agr	615	-23 -46 9 -26 -8 47 46
w wa complet	666	-28 -18 -10 1 -14 77 -8
w wa feel	684	-24 -10 46 21 -7 -11 -15
w wa hold	606	35 -23 6 -21 -12 18 -4
w wa mak	666	18 18 -7 -5 -6 -11 -7
w wa not	551	-17 -39 130 -61 -21 -10 18
w wa put	684	16 -15 41 -15 -2 -16 -8
w wa sign	651	10 -23 -10 -12 -4 45 -6
w wa tak	684	-3 0 -2 -16 -5 -8 33
w wa that	684	9 -6 27 -6 -4 -5 -15
w wa to	684	-19 -21 42 9 -9 12 -14
w wait	568	23 -10 7 25 -27 -5 -13
w wait room	651	29 -22 37 -22 -16 6 -13
w waiting for	666	-36 -17 -12 32 -10 52 -9
w want	626	-48 47 101 -32 -12 -9 -46
w want to	684	-12 31 14 -11 -5 -5 -12
w ward	502	89 -4 -20 6 -32 1 -39
w ward $	597	54 22 -18 -24 -10 -12 -12
w ward manager	666	-8 0 -8 53 -11 -14 -12
w warden	637	-59 70 -15 -5 -8 35 -17
w websit	562	20 -53 -21 -30 -23 143 -36
w websit $	666	33 -15 -4 -10 -5 10 -10
w week	487	65 11 -37 -31 53 -2 -60
w week #	651	-27 12 -11 -19 72 -14 -13
w week $	606	31 -4 -9 0 -27 31 -21
w week and	684	-6 -13 -7 -9 55 -6 -14
w weekend	666	16 6 -21 -15 -9 39 -15
w weekl	626	47 -7 -14 -22 47 -22 -28
w wel	615	44 47 9 -30 -26 -24 -20
w wellb	684	12 -13 -2 4 -8 22 -15
w went liv	666	20 -10 -3 -6 -7 9 -4
w wer	378	194 -74 42 -75 -50 -41 3
w wer ask	651	51 -22 -7 -5 -3 -8 -7
w wer put	666	29 -13 -32 -7 -6 40 -10
w wer send	666	34 26 -7 -6 -6 -33 -8
w what	482	-16 -27 24 -60 -59 -59 197
w what it	666	13 -7 19 17 -13 -12 -17
w what th	606	-5 -11 -22 -16 -15 -24 93
w when	460	-66 -35 -15 103 -8 37 -15
w when it	666	-10 29 -8 15 -7 -11 -8
w when th	512	-20 -31 -12 78 -14 26 -26
w wher	505	67 -4 -8 -24 19 -46 -4
w wher a	666	8 -28 7 -6 41 -7 -14
w wher it	666	25 -10 9 -3 -3 -10 -7
w wher th	666	18 49 -8 -13 -11 -14 -21
w wher ther	684	1 -12 17 7 10 -9 -15
w wher to	666	-15 1 -27 -9 -6 -11 65
w whether	556	5 3 -45 51 -34 -26 45
w whether th	615	-21 2 -33 -3 -18 -17 90
w which	394	17 22 47 -38 -29 39 -57
w which ha	651	-38 43 33 -9 -5 -14 -9
w which is	536	36 -2 -27 46 -2 -25 -25
w which th	615	42 -27 51 -19 -19 15 -43
w which wa	637	37 -17 -14 -44 -12 65 -16
w which wil	684	2 17 -7 5 -5 -10 -2
w whit	651	36 -27 -13 -15 50 -22 -9
w whit ribbon	651	36 -27 -13 -15 50 -22 -9
w who	396	87 -85 -56 12 -12 -43 97
w who com	666	-51 -4 -9 100 -20 19 -34
w who ha	637	-22 45 -15 -15 -10 -22 39
w who had	651	24 -22 -7 -8 -10 34 -12
w who hav	666	-22 40 -7 -11 -4 -15 20
w who wil	626	-29 31 -15 67 -25 4 -34
w whom	606	13 24 -35 6 -59 16 35
w whos	684	-1 10 1 13 -6 -8 -8
w wider	666	-14 111 -8 -32 -15 -27 -15
w wil	292	-123 -20 21 87 178 37 -180
w wil b	371	-47 -17 -33 127 19 48 -97
w wil car	637	-14 -16 -7 -38 96 -13 -8
w wil continu	615	12 -28 -19 -43 118 -21 -19
w wil follow	684	14 37 -7 -10 -4 -26 -4
w wil go	536	-46 -8 -3 -33 110 1 -21
w wil keep	666	4 -11 -7 -13 42 -6 -9
w wil not	527	23 -18 157 -48 -32 -42 -39
w wil remain	684	-21 -19 -10 -21 91 -12 -7
w wil tak	615	-21 -24 -1 57 -20 29 -20
w wish	666	23 -14 12 14 13 -8 -40
w wish to	651	-11 -27 -18 -5 -13 -21 96
w with	281	26 187 -22 -84 -83 9 -32
w with a	541	61 -46 -26 -35 -38 25 59
w with help	684	1 -2 -3 -4 -3 16 -6
w with it	581	-40 4 34 -35 -22 18 41
w with partner	606	11 52 -3 5 -55 0 -10
w with survivor	684	-11 38 -2 -4 -4 -11 -5
w with th	374	-104 127 76 41 -93 0 -47
w with two	597	-26 44 -15 -26 19 16 -12
w withdraw	597	-4 -35 82 -41 -17 49 -34
w within	562	112 -48 47 -27 -31 -7 -47
w within th	666	24 -17 78 -29 -16 -12 -28
w without	562	31 27 25 -34 31 -32 -47
w women	626	-31 12 -17 -12 -24 -27 99
w word	589	-13 46 33 -9 19 -38 -37
w work	384	-100 116 -36 63 69 -9 -103
w work $	581	4 25 56 -55 -3 -37 10
w work group	651	5 4 -11 16 25 -24 -14
w work ha	589	-57 32 -29 91 -11 0 -25
w work is	666	1 11 -10 -15 24 8 -18
w work on	651	-41 -60 -15 48 -11 93 -14
w work through	666	-12 53 -3 -4 -9 -19 -7
w work with	606	-1 59 -10 -31 24 -23 -17
w worker	467	19 -42 -47 -8 -5 102 -19
w worker #	666	-28 -3 -14 2 35 23 -16
w worker $	651	-1 30 -7 -8 -22 -35 44
w workforc	626	-34 51 1 33 -23 -13 -15
w workshop	589	-54 53 -25 5 -20 65 -24
w workshop hold	684	-17 51 -3 -4 -2 -19 -7
w would	454	-90 -108 222 4 -65 -60 98
w would b	626	27 -15 28 6 -10 -14 -21
w would like to	666	-15 29 -6 22 -10 -12 -9
w would not	637	-18 -10 58 -8 -5 -7 -11
w writ	405	47 -18 -39 105 -70 15 -39
w writ #	615	-23 54 -15 -52 -16 10 41
w writ $	551	-23 -11 40 84 -19 -13 -57
w writ and	684	7 38 -6 -7 -5 -23 -3
w writ down	684	8 -17 -18 13 -18 -11 42
w writ into	637	12 -16 -18 55 -11 -17 -6
w writ th	666	24 -19 -10 -2 -12 25 -6
w writ to	562	-14 -4 -13 31 -8 41 -34
w writ up	666	-18 27 -9 -11 -4 20 -6
w ye	684	77 -3 -7 -20 -12 -20 -15
w ye $	684	77 -3 -7 -20 -12 -20 -15
w year	366	-72 -110 -33 179 163 -81 -45
w year #	606	14 -16 -11 20 14 -28 7
w year $	429	-30 -67 -73 65 131 -3 -23
w year 's	626	-15 -4 -17 71 -2 -18 -15
w year and	651	-25 -7 -10 39 41 -20 -17
w yet	484	-147 -11 -122 255 -43 156 -89
w yet $	606	-46 -25 -53 136 -15 32 -29
w yet b	615	-35 -29 -46 52 -11 87 -19
w yet to	581	-77 -34 -31 72 -20 129 -40
w yet to b	606	-37 -2 -23 94 -11 7 -29
w £	651	-18 -29 66 -49 -30 -25 86
w £ #	684	-32 -17 35 -38 -23 -20 95
"""
