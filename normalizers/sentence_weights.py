"""Each trait of a sentence: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

KINDS: Final = tuple("aside;care;done;dropped;recurring;rest;step;to do".split(";"))
INTERCEPTS: Final = (76, -71, 59, -19, -38, -80, 51, 22)
WEIGHTS: Final = """\
below doing light	764	-2 -3 -4 -2 -3 -3 24 -7
below doing noise	736	-6 -13 34 -6 -1 -1 -4 -3
below done achieve	531	34 -17 -19 -5 -16 -19 -16 59
below done drop	713	-11 -3 -8 43 -3 -4 -8 -7
below done fit	764	22 -2 -4 -3 -2 -2 -7 -2
below done light	556	30 23 4 0 -16 -16 -13 -14
below done noise	634	27 -6 -19 16 -4 -4 0 -10
below done step	644	10 -4 10 5 -6 -4 -2 -10
below should achieve	580	-29 -15 -13 12 6 -21 35 26
below should light	591	-19 -13 13 -3 5 -10 0 27
below should step	634	-9 -4 -10 -1 -4 -5 1 32
below should sustain	764	-3 -1 -1 -2 -1 -2 12 -2
below should todo	736	-6 -1 -5 28 -3 -3 -5 -4
below stands achieve	448	10 -26 4 -29 -19 -2 -28 90
below stands continue	736	-8 -3 -7 -4 12 -5 19 -3
below stands fit	695	-9 -13 0 -3 -5 -4 -6 40
below stands light	666	-13 51 -18 -11 -11 -10 -14 26
below stands noise	626	7 -12 3 -10 8 -10 0 13
below stands open	764	-9 -7 -7 -9 -3 -2 40 -3
below stands plan	764	-5 -1 -12 -2 14 -1 8 -2
below stands say	764	20 -5 12 -6 -5 -5 -5 -7
below stands step	695	-6 -4 42 -3 -5 -3 -5 -16
below stands sustain	764	-9 -7 -7 -9 -3 -2 40 -3
below to do achieve	466	-16 -43 -11 -1 24 34 1 12
below to do fit	764	-4 -1 11 5 -2 -2 -3 -4
below to do light	451	-39 -39 -41 -4 36 -39 100 24
below to do monitor	634	-10 61 -12 -12 -15 -10 9 -11
below to do noise	618	-3 26 -17 4 -11 -19 35 -15
below to do plan	713	-4 -3 -8 3 9 -2 15 -9
below to do step	525	-22 18 -11 -23 -40 -34 24 90
below to do sustain	666	27 -5 13 -9 -6 -4 -10 -8
first doing achieve	505	-43 58 -60 -39 54 -8 96 -58
first doing effect	764	-3 -4 -4 -2 33 -6 -12 -3
first doing light	519	-54 -27 -45 -30 18 63 126 -51
first doing monitor	695	-9 -6 -10 -5 -5 -7 49 -7
first doing noise	736	-13 -4 27 -4 -5 -9 16 -7
first doing plan	764	-10 -7 -9 -5 -7 71 -41 7
first doing step	460	-63 -34 -58 -36 -46 128 167 -57
first done achieve	295	-100 -23 269 24 -63 -104 72 -75
first done defer	545	-51 -26 -58 -46 -24 92 -52 166
first done drop	466	-62 -33 -24 305 -31 -32 -71 -51
first done light	306	-59 -90 209 -27 -46 -105 146 -28
first done monitor	736	-14 -6 63 -12 -5 -3 -14 -10
first done noise	561	10 75 -33 17 14 -29 -28 -25
first done open	713	-20 -9 -38 -20 -9 82 32 -19
first done plan	565	-32 -34 -55 -41 -20 70 -6 118
first done say	548	51 -18 23 68 -20 -22 -45 -37
first done step	395	-25 -5 12 18 -20 -61 174 -94
first done sustain	764	-13 -8 -18 -8 72 -4 -11 -9
first done todo	597	-54 -26 -79 -46 -26 201 -88 118
first not done achieve	618	-50 -18 -30 -25 -19 177 -34 -1
first not done fit	654	-21 -9 -15 7 -10 40 -1 9
first not done light	736	-26 -9 -16 -35 -9 109 -24 10
first not done say	764	-3 -2 -2 -9 -2 -9 -3 29
first not done step	680	36 -11 -16 -57 -10 25 -19 51
first not should achieve	644	-44 -12 -39 15 51 59 -24 -6
first not should effect	764	-6 -3 -3 26 -3 -2 -3 -5
first not should light	680	-11 -3 -14 61 -4 -6 -13 -9
first not should noise	695	27 -5 -13 41 -11 -12 -12 -15
first not should say	713	-13 -3 -7 48 -5 -6 -7 -7
first not should step	666	-10 -5 -9 -12 -5 -10 -10 62
first not should todo	764	-9 -2 -4 36 -3 -3 -6 -8
first not stands effect	764	-6 -2 -8 30 -4 -3 -4 -3
first not stands fit	736	-24 -4 -12 78 -6 -10 -9 -13
first not stands light	764	-12 -3 -7 -10 -4 -11 -8 55
first not stands noise	713	81 -7 -9 -31 -5 -8 -9 -11
first not stands step	764	-16 -5 -7 -9 -5 -14 -8 64
first not to do achieve	666	-17 -8 -12 47 -13 -12 -10 26
first should achieve	597	5 116 5 -39 -27 -30 -46 17
first should light	654	15 -16 -6 -15 -14 -9 -22 67
first should noise	680	8 -14 33 -13 -8 -5 -14 12
first should say	764	-7 -1 23 -4 -2 -1 -3 -4
first should step	713	86 -14 -31 -16 -12 -9 -16 12
first should todo	764	33 -2 -8 -5 -2 -2 -6 -7
first stands achieve	331	60 167 178 -92 41 -128 -93 -132
first stands continue	454	-75 -51 -83 -48 308 -59 79 -72
first stands defer	666	-15 -8 -16 -18 -9 -11 -29 106
first stands drop	513	-65 -34 -40 343 -36 -32 -69 -66
first stands effect	736	-16 -9 38 -6 -9 -4 -8 15
first stands fit	626	36 -28 -30 -27 -30 52 -32 58
first stands light	505	65 -1 73 -49 107 -46 -82 -66
first stands monitor	634	-46 204 -31 -27 14 -32 -42 -41
first stands noise	644	42 -22 30 -19 49 -24 -31 -26
first stands open	392	-125 -86 -124 -52 -98 202 267 14
first stands plan	570	-64 43 -32 -53 -43 109 -58 98
first stands say	666	-39 112 -34 22 -22 -18 -28 7
first stands step	634	4 74 -35 -23 14 -26 -49 41
first stands sustain	556	-57 104 -46 -53 73 93 -43 -71
first stands todo	458	-89 -3 -104 -47 -74 129 -46 234
first to do achieve	468	-61 20 -62 -24 -2 62 -49 116
first to do continue	644	-25 99 -22 -25 56 -15 -28 -41
first to do fit	736	-10 59 -9 31 -19 -11 -13 -29
first to do light	440	-73 70 -66 -8 29 10 -98 136
first to do monitor	764	58 94 -14 -16 -25 -16 -31 -51
first to do noise	695	-45 91 -25 12 -55 152 -31 -100
first to do say	713	-12 -8 -8 -10 -14 -6 -12 71
first to do step	461	-66 42 -35 -50 -47 25 -26 158
first to do sustain	626	-28 99 -25 -23 83 -20 -33 -54
last doing achieve	503	-78 56 -73 -47 26 75 97 -57
last doing light	516	-48 -27 -53 -30 21 68 76 -6
last doing monitor	654	-10 -7 -14 -7 -6 -9 61 -8
last doing noise	680	-15 -6 40 -8 -7 -11 15 -8
last doing open	764	-2 -1 -5 -2 -1 -1 15 -3
last doing plan	764	-9 -6 -12 -5 -6 75 -17 -21
last doing step	448	-58 -33 -66 -39 -39 139 135 -39
last done achieve	303	-81 -25 328 -3 -37 -58 -68 -55
last done defer	603	-33 -18 -38 -31 -16 131 -54 57
last done drop	479	-62 -27 -52 347 -28 -34 -73 -71
last done effect	713	-6 -2 47 -13 -2 -2 -15 -7
last done fit	736	-14 -2 21 13 -4 -3 -7 -5
last done light	345	-31 -65 130 1 -26 -9 49 -47
last done monitor	736	-8 -5 48 -7 -4 -2 -14 -9
last done noise	603	32 102 -25 -18 -22 -29 -55 14
last done open	695	-20 -9 -32 -20 -8 78 35 -24
last done plan	580	-22 -14 -41 -20 -14 -28 11 127
last done say	634	86 -12 -3 3 -14 -14 -22 -25
last done step	475	-35 -42 29 -22 22 -26 101 -26
last done sustain	764	-13 -8 -18 -8 72 -4 -11 -9
last done todo	618	-44 -21 -56 -37 -21 111 -69 137
last not done achieve	610	-45 -17 -39 54 -19 141 -43 -33
last not done fit	695	-14 -3 -22 71 -4 -7 -9 -11
last not done light	736	-26 -9 -16 -35 -9 109 -24 10
last not done step	654	27 -12 -20 -27 -11 21 -22 45
last not should achieve	634	-43 -14 14 7 46 57 -22 -45
last not should effect	764	-6 -3 -3 26 -3 -2 -3 -5
last not should noise	764	37 -4 -8 8 -8 -8 -8 -7
last not should say	764	-11 -2 -6 36 -4 -5 -4 -4
last not should step	764	-2 -1 -5 22 -2 -2 -4 -6
last not should todo	736	-13 -3 -21 70 -5 -7 -11 -10
last not stands fit	666	-32 -7 -17 110 -7 -14 -14 -20
last not stands light	764	-12 -3 -7 -10 -4 -11 -8 55
last not stands noise	736	52 -4 -7 -13 -4 -7 -8 -9
last not stands say	764	-18 -4 -10 63 -5 -9 -7 -10
last not stands step	736	-23 -18 -15 -29 -8 118 -31 5
last not to do achieve	610	-22 -13 -24 77 -17 -16 -24 40
last not to do light	680	-11 -5 -19 64 -7 -4 -11 -8
last not to do monitor	764	-2 -1 -2 12 -2 -1 -2 -2
last not to do noise	764	-14 -5 -16 79 -5 -4 -11 -24
last not to do step	695	-6 -3 -7 50 -5 -9 -7 -13
last should achieve	556	-18 116 22 -25 -30 -28 -60 23
last should drop	713	-16 -7 -11 42 -6 -3 -7 8
last should light	713	42 -11 5 -11 -10 -6 -15 7
last should noise	680	15 -14 58 -11 -8 -5 -12 -23
last should step	736	53 -6 -6 -7 -7 -4 -7 -16
last should sustain	764	38 -13 -20 -5 27 -4 -8 -16
last should todo	764	33 -2 -8 -5 -2 -2 -6 -7
last stands achieve	329	3 206 210 -118 -45 -125 -56 -74
last stands continue	493	-63 -45 -66 -41 258 24 -11 -56
last stands drop	528	-52 -26 -60 311 -30 -29 -61 -52
last stands fit	666	45 -23 -47 -21 -29 69 -42 48
last stands light	537	89 22 89 -43 18 -45 -75 -54
last stands monitor	634	-47 197 -48 -25 36 -32 -42 -39
last stands noise	634	38 -23 21 -20 68 -24 -33 -27
last stands open	404	-100 -35 -122 -86 -57 178 249 -26
last stands plan	580	-61 69 -29 22 -37 113 -59 -18
last stands step	634	6 72 -16 -24 18 -25 -53 21
last stands sustain	618	-25 157 10 -14 -86 51 -53 -40
last stands todo	483	-81 19 -94 -66 -64 123 30 134
last to do achieve	470	-54 44 -38 -70 1 78 38 1
last to do continue	680	-10 -31 -12 -7 97 -6 -11 -21
last to do drop	736	-9 -11 -23 58 25 -4 -20 -16
last to do light	414	-71 1 -87 -20 100 6 -74 145
last to do monitor	680	44 62 -20 -19 9 -20 -34 -20
last to do noise	654	20 51 -39 -1 -60 133 17 -122
last to do say	695	-15 -19 -15 -18 39 -9 -15 53
last to do step	485	-47 10 -52 -45 -58 44 -21 170
last to do sustain	603	-23 -36 -22 -16 167 -15 -25 -30
v  > doing achieve	503	-49 50 -63 -45 49 69 51 -62
v  > doing effect	764	-3 -4 -4 -2 33 -6 -12 -3
v  > doing light	519	-54 -27 -45 -30 18 63 126 -51
v  > doing monitor	695	-9 -6 -10 -5 -5 -7 49 -7
v  > doing noise	736	-13 -4 27 -4 -5 -9 16 -7
v  > doing plan	764	-10 -7 -9 -5 -7 71 -41 7
v  > doing step	457	-64 -35 -62 -37 -48 125 178 -57
v  > done achieve	293	-104 -35 288 21 -64 -104 77 -79
v  > done defer	545	-51 -26 -58 -46 -24 92 -52 166
v  > done drop	463	-62 -33 -25 307 -31 -32 -72 -51
v  > done light	306	-60 -90 205 -14 -47 -105 142 -31
v  > done monitor	736	-14 -6 63 -12 -5 -3 -14 -10
v  > done noise	561	10 75 -33 17 14 -29 -28 -25
v  > done open	713	-20 -9 -38 -20 -9 82 32 -19
v  > done plan	565	-32 -34 -55 -41 -20 70 -6 118
v  > done say	548	51 -18 23 68 -20 -22 -45 -37
v  > done step	395	-29 -5 8 14 -21 -62 191 -95
v  > done sustain	764	-13 -8 -18 -8 72 -4 -11 -9
v  > done todo	597	-54 -26 -79 -46 -26 201 -88 118
v  > not done achieve	618	-50 -18 -30 -25 -19 177 -34 -1
v  > not done fit	654	-21 -9 -15 7 -10 40 -1 9
v  > not done light	736	-26 -9 -16 -35 -9 109 -24 10
v  > not done say	764	-3 -2 -2 -9 -2 -9 -3 29
v  > not done step	654	27 -12 -20 -27 -11 21 -22 45
v  > not should achieve	644	-44 -12 -39 15 51 59 -24 -6
v  > not should effect	764	-6 -3 -3 26 -3 -2 -3 -5
v  > not should light	680	-11 -3 -14 61 -4 -6 -13 -9
v  > not should noise	695	27 -5 -13 41 -11 -12 -12 -15
v  > not should say	713	-13 -3 -7 48 -5 -6 -7 -7
v  > not should step	666	-10 -5 -9 -12 -5 -10 -10 62
v  > not should todo	764	-9 -2 -4 36 -3 -3 -6 -8
v  > not stands effect	764	-6 -2 -8 30 -4 -3 -4 -3
v  > not stands fit	736	-24 -4 -12 78 -6 -10 -9 -13
v  > not stands light	764	-12 -3 -7 -10 -4 -11 -8 55
v  > not stands noise	695	91 -8 -11 -32 -6 -10 -11 -13
v  > not stands step	764	-16 -5 -7 -9 -5 -14 -8 64
v  > not to do achieve	666	-17 -8 -12 47 -13 -12 -10 26
v  > should achieve	597	5 116 5 -39 -27 -30 -46 17
v  > should light	654	15 -16 -6 -15 -14 -9 -22 67
v  > should noise	680	8 -14 33 -13 -8 -5 -14 12
v  > should say	764	-7 -1 23 -4 -2 -1 -3 -4
v  > should step	713	86 -14 -31 -16 -12 -9 -16 12
v  > should todo	764	33 -2 -8 -5 -2 -2 -6 -7
v  > stands achieve	330	55 163 193 -92 37 -128 -95 -133
v  > stands continue	454	-75 -51 -83 -48 308 -59 79 -72
v  > stands defer	666	-15 -8 -16 -18 -9 -11 -29 106
v  > stands drop	513	-65 -34 -40 343 -36 -32 -69 -66
v  > stands effect	713	-24 -11 28 -10 23 -6 -12 11
v  > stands fit	626	36 -28 -30 -27 -30 52 -32 58
v  > stands light	505	65 -1 73 -49 107 -46 -82 -66
v  > stands monitor	634	-46 204 -31 -27 14 -32 -42 -41
v  > stands noise	644	42 -22 30 -19 49 -24 -31 -26
v  > stands open	391	-125 -88 -124 -39 -99 199 266 10
v  > stands plan	570	-64 43 -32 -53 -43 109 -58 98
v  > stands say	666	-39 112 -34 22 -22 -18 -28 7
v  > stands step	634	4 74 -35 -23 14 -26 -49 41
v  > stands sustain	556	-57 104 -46 -53 73 93 -43 -71
v  > stands todo	455	-92 -5 -105 -48 -75 128 -48 246
v  > to do achieve	468	-61 20 -62 -24 -2 62 -49 116
v  > to do continue	644	-25 99 -22 -25 56 -15 -28 -41
v  > to do fit	736	-10 59 -9 31 -19 -11 -13 -29
v  > to do light	431	-76 59 -70 -12 17 6 -102 179
v  > to do monitor	764	58 94 -14 -16 -25 -16 -31 -51
v  > to do noise	695	-45 91 -25 12 -55 152 -31 -100
v  > to do say	713	-12 -8 -8 -10 -14 -6 -12 71
v  > to do step	461	-66 42 -35 -50 -47 25 -26 158
v  > to do sustain	626	-28 99 -25 -23 83 -20 -33 -54
v  … doing	493	-30 -20 -27 -27 -20 -47 157 15
v  … done	347	-74 -67 141 47 79 -96 -118 89
v  … not done	764	-3 -2 -13 41 -2 -13 -4 -4
v  … not should	736	-6 -6 -5 55 -7 -9 -5 -16
v  … not stands	644	-52 -24 -31 63 -17 91 -40 11
v  … not to do	654	-13 -10 -22 88 -14 -11 -14 -3
v  … should	626	-57 -17 9 10 -11 -9 -7 81
v  … stands	353	-149 -83 -3 68 -67 -49 53 230
v  … to do	428	-57 -115 -80 -41 99 -69 16 246
v 's … done	736	-25 108 -13 -21 -18 -9 -39 17
v ) … stands	764	-3 -2 -5 -3 -2 -5 25 -7
v ) … to do	764	-2 -3 -2 -1 -4 -1 -3 15
v , … done	695	-11 -4 13 -6 -4 -3 -22 37
v , … stands	713	-9 -11 -9 -9 -7 67 -8 -14
v 14 … done	764	-5 0 28 -1 -2 -1 -14 -5
v 4 … stands	764	-11 -4 28 -2 -3 -1 -4 -3
v a … stands	585	-31 -26 13 -13 114 -26 -9 -23
v abuse … done	713	-8 -2 32 -4 -2 -1 -10 -6
v abuse … stands	680	92 -18 -41 -4 -10 -5 -7 -7
v access … done	764	-1 -1 8 -1 -1 0 -2 -1
v action … doing	764	-2 -1 -2 -2 -1 -9 20 -2
v action … done	591	-28 -10 20 13 -22 -19 -46 92
v action … should	713	-15 -4 -13 70 -5 -3 -8 -22
v action … stands	680	33 -17 -43 67 -15 43 -27 -41
v action … to do	713	-5 -22 -5 98 -8 -10 -4 -44
v actions … done	764	-1 -1 18 -3 -1 -1 -10 -2
v advert … stands	764	-3 -1 -8 -3 -2 -2 25 -6
v advice … doing	764	-3 -2 -3 -2 -1 -5 18 -2
v agencies … done	654	-14 -3 29 16 -4 -6 -10 -7
v agency … not should	764	-11 -2 -6 36 -4 -5 -4 -4
v agency … should	764	33 -5 -9 -5 -3 -2 -3 -6
v agreement … done	764	-2 -1 11 -2 -1 -1 -4 -1
v agreement … not should	764	-3 -2 -6 29 -2 -3 -9 -5
v agreement … stands	713	-10 -5 -8 -7 -10 -12 59 -7
v aim … to do	764	-3 -5 -4 -2 -3 -6 -13 36
v alarms … done	764	-4 -1 17 -3 -1 -1 -5 -2
v alert … should	764	-11 -10 41 -2 -2 -2 -5 -8
v alert … to do	764	-2 -5 -3 -3 -4 -2 -2 21
v an … stands	618	-21 -17 -48 -13 180 -26 -39 -16
v analysis … to do	764	-7 -4 -3 -3 -5 -8 -9 38
v analyst … doing	736	-4 -4 -4 -2 -2 -5 23 -2
v and … done	695	-14 -15 -38 70 48 -6 -18 -27
v and … stands	713	-21 -14 -21 -7 61 -9 -15 26
v and … to do	713	-5 -4 -6 -6 56 -5 -8 -21
v answer … done	764	-7 -1 18 -2 -2 -1 -4 -2
v application … done	764	-2 -2 -16 -3 -1 -3 32 -5
v appraisal … stands	764	-18 -4 -9 -5 -5 -9 -10 59
v approval … doing	764	0 -1 -1 -1 0 -1 4 -1
v arrangements … doing	764	-2 -2 -7 -1 -2 -6 25 -4
v assessment … stands	764	-7 -2 -6 -3 43 -3 -13 -7
v assessment … to do	764	-3 -2 -5 -2 -7 -2 -3 24
v assurance … done	764	-5 -1 23 -2 -2 -1 -8 -3
v at … to do	764	-1 -3 -1 -1 -2 -1 -5 13
v attendance … stands	713	-21 56 -3 -7 11 -10 -13 -12
v audit … done	626	-18 -23 15 -31 -10 67 -32 33
v audit … to do	764	-5 -10 -5 -3 -5 -3 -4 34
v awareness … done	764	-3 -1 27 -3 -4 -1 -13 -2
v be … done	695	-20 -16 -44 -19 -16 172 -45 -13
v been … done	736	-29 -6 4 63 -6 -5 -10 -11
v bid … done	680	-9 -4 -37 47 -6 -5 24 -11
v bids … doing	764	-2 -1 -9 -7 -3 -4 28 -2
v bids … stands	764	-1 -2 -10 -2 -1 -1 20 -3
v board … doing	764	-4 -2 -3 -3 -2 -8 24 -2
v board … done	626	-18 -9 30 35 -8 -7 2 -26
v board … not done	764	-11 -3 -4 -9 -2 -13 -4 46
v board … not should	764	-6 -3 -3 26 -3 -2 -3 -5
v board … stands	644	-25 85 -46 20 -25 -11 0 1
v board … to do	736	-4 -13 -3 -4 41 -4 -4 -9
v body … stands	764	-7 -4 -4 -3 -2 -9 40 -11
v brief … done	764	0 -1 -1 -1 0 -1 4 -1
v budget … done	764	-4 -1 -7 -3 -2 -2 20 -2
v build … done	764	-3 -1 -14 -5 -2 -1 28 -3
v cabinet … to do	764	-2 -6 -4 -2 -3 -2 -4 22
v cameras … stands	764	-6 -1 -5 -3 -17 -4 39 -4
v campaign … stands	713	-17 -32 -13 -10 48 90 -17 -48
v campaign … to do	764	-5 -19 -3 -4 64 -6 -3 -25
v cards … stands	764	-7 -7 28 -3 -3 -2 -5 -3
v carer … done	764	-3 -1 16 -3 -1 -1 -5 -2
v case … done	680	-12 -3 64 -10 -4 -2 -26 -7
v cases … done	764	-5 -2 -5 -3 -2 -1 23 -4
v cases … stands	736	50 -34 -32 -8 57 -10 -10 -13
v ccg … done	764	-4 -2 -7 32 -2 -2 -10 -5
v ccg … not should	736	-10 -3 -6 49 -6 -7 -8 -9
v chair … stands	764	-4 -3 -6 -2 23 -1 -2 -5
v chair … to do	736	-4 -7 -7 -5 26 -3 -3 4
v champions … doing	764	-2 -2 -1 -1 -3 -7 18 -2
v champions … done	736	-4 -2 26 -2 -5 -1 -9 -2
v champions … stands	764	-3 -3 -3 -2 34 -2 -12 -8
v change … done	666	-13 -8 52 -8 -5 -8 4 -13
v change … not stands	764	-7 -2 -4 26 -1 -3 -3 -5
v changes … done	764	-6 -2 53 -14 -2 -7 -16 -5
v charity … done	764	-11 -4 -31 79 -3 -4 -19 -6
v checks … stands	736	-9 -4 35 -3 -9 -2 -5 -3
v co-ordinator … done	764	-1 -1 -4 -6 -1 -3 18 -3
v co-ordinator … to do	764	-3 -5 -4 -2 -8 -2 -6 30
v code … done	764	-3 -1 15 -3 -1 -1 -5 -1
v codes … done	764	-3 -1 17 -2 -1 -1 -5 -3
v cohort … stands	736	-7 -7 -13 -5 -10 -8 3 47
v college … doing	764	-3 -1 -4 -3 -2 -5 24 -6
v college … done	764	-4 -1 21 -4 -2 -2 -6 -3
v college … not should	764	-2 -2 -2 15 -2 -2 -4 -3
v commander … done	764	-5 -1 35 -2 -3 -1 -16 -7
v commissioner … done	764	-13 -3 -8 24 -2 -2 18 -13
v commissioners … done	764	-6 -5 14 12 -3 -2 -6 -5
v committee … done	764	-3 -5 -17 -5 -4 -3 42 -4
v communications … stands	764	-2 -2 -2 -2 20 -2 -6 -4
v compliance … stands	713	-31 42 1 -14 -21 109 -38 -47
v conference … done	764	-3 -1 20 -5 -1 -1 -8 -2
v conference … stands	713	-7 -11 27 -4 -6 -21 37 -14
v consideration … to do	736	-3 -9 -3 -3 -5 -2 -3 27
v constant … stands	764	-3 -2 -5 -2 19 -2 -2 -3
v consultation … doing	736	-4 -2 -3 -2 -2 -3 18 -3
v contact … done	736	-3 -2 -15 -4 -1 -12 42 -5
v continually … stands	764	-17 -6 -22 -3 67 -3 -8 -8
v contract … done	764	-4 -1 31 -7 -2 -1 -11 -6
v contract … stands	764	-4 -2 12 -5 -4 -6 16 -6
v conversations … done	764	-2 -1 -1 -5 -1 -9 25 -6
v coordinator … done	764	-3 0 13 -3 -2 -1 -3 -1
v cost … not stands	764	40 -2 -6 -11 -3 -5 -6 -7
v costs … done	764	-3 -1 -4 -3 -3 -2 18 -2
v council … done	713	-4 -2 29 -5 -4 -2 -8 -5
v council … stands	764	-1 -1 -1 -1 8 -1 -2 -1
v course … done	764	-3 -1 -4 -3 -2 -5 24 -6
v courses … done	713	-6 -9 -1 -4 41 -4 -11 -5
v crews … done	764	-3 -1 19 -7 -1 -2 -4 -2
v csp … done	736	-5 -2 19 -3 -2 -1 -5 -2
v currently … doing	736	-5 -2 -4 -2 -3 -6 26 -5
v currently … stands	764	-5 -3 -4 -2 -2 -3 26 -5
v cycle … stands	764	-1 -4 -5 -3 -4 -1 -2 21
v data … stands	764	-15 -13 32 -3 19 -4 -5 -10
v database … not done	764	-6 -1 -10 28 -1 -3 -4 -3
v database … to do	764	-2 -1 -7 17 -1 -1 -3 -2
v date … done	654	-9 -4 -6 -16 -4 -9 -40 87
v dates … done	666	-10 -6 -58 -10 23 -10 59 12
v dates … to do	736	-6 -6 -4 -6 -9 -5 -6 42
v decision … done	764	-3 -3 23 -14 -2 -6 -10 14
v decision … stands	764	-2 -2 -4 -2 -1 -2 17 -4
v description … doing	764	-4 -3 -3 -2 -2 -3 21 -4
v description … done	736	-3 -2 -10 -3 -2 -2 28 -6
v director … done	764	-2 -1 -6 -5 -2 -1 22 -5
v director … not should	764	-4 -1 -2 17 -1 -4 -1 -3
v director … stands	764	-7 -3 -5 -3 -5 -4 -10 37
v discharge … done	764	-2 -1 14 -2 -2 -1 -5 -2
v discussions … done	695	-4 -2 -21 -7 -2 -3 44 -5
v division … doing	764	-4 -3 -4 -2 -2 -2 19 -3
v doctors … done	764	-1 -1 11 -3 -1 -1 -4 -1
v document … done	736	-2 -2 -2 -3 -2 -3 17 -3
v document … stands	764	-21 -10 11 -3 -7 -3 40 -7
v documents … done	764	-1 -2 -10 -2 -1 -1 20 -3
v doing	340	-159 -38 -151 -114 -4 162 418 -114
v doing achieve	483	-53 42 -83 -53 40 58 114 -66
v doing achieve > doing step	764	-3 -2 -2 -1 -2 -7 20 -2
v doing achieve > done light	764	0 -1 -1 -1 0 -4 9 -1
v doing achieve > stands achieve	764	-2 -8 -4 -3 -4 -3 28 -4
v doing achieve … 	603	-26 -26 -31 -21 90 5 27 -18
v doing achieve … an	764	-5 -4 -4 -4 -3 -4 30 -6
v doing achieve … by	713	-4 -2 -7 -3 -2 -6 27 -3
v doing achieve … in	736	-5 -5 -5 -2 -4 -7 32 -5
v doing achieve … out	713	-5 -3 -4 -2 -7 -9 33 -3
v doing achieve … the	695	-11 -12 -10 -6 24 -32 60 -14
v doing achieve … this	764	-2 -2 -1 -1 -3 -7 18 -2
v doing achieve … through	764	-5 -3 -4 -2 -5 -4 26 -3
v doing achieve … to	713	-11 -5 -12 -9 -8 87 -30 -12
v doing achieve … views	764	43 -4 -8 -5 -5 -4 -14 -4
v doing appl	764	0 -1 -1 -1 0 -1 4 -1
v doing arrang	764	-9 -6 -12 -5 -6 75 -17 -21
v doing auxiliary	350	-145 -29 -145 -107 -35 187 382 -108
v doing bare	565	-32 -16 -18 -17 48 -34 85 -16
v doing build	764	-12 -13 -6 -10 -11 103 -40 -11
v doing check	736	-2 -3 -9 -4 -2 -3 26 -4
v doing co-ordinat	764	-4 -1 -7 -3 -2 -2 20 -2
v doing collat	736	-3 -4 -3 -2 -1 -8 23 -2
v doing collect	764	-3 -1 -2 -1 -2 -3 16 -3
v doing consider	666	-8 -4 -6 -6 -4 -19 54 -7
v doing consult	695	-6 -3 -9 -4 -6 -10 42 -4
v doing cover	764	-3 -4 -4 -1 -3 -11 31 -4
v doing develop	695	-6 -5 -6 -5 -5 -11 45 -7
v doing differ	764	43 -4 -8 -5 -5 -4 -14 -4
v doing draft	680	-8 -4 -5 -4 -5 -9 45 -10
v doing draw	695	-4 -2 -7 -4 -2 -8 31 -4
v doing effect	713	-7 -4 9 -3 30 -7 -14 -4
v doing effect > stands continue	764	-3 -4 -4 -2 33 -6 -12 -3
v doing effect … that	764	-4 -1 14 -1 -2 -1 -3 -2
v doing effect … through	764	-3 -4 -4 -2 33 -6 -12 -3
v doing encourag	764	-10 -3 -6 -2 -3 -5 34 -5
v doing ensur	764	-4 -1 14 -1 -2 -1 -3 -2
v doing evaluat	680	-7 -6 -10 -5 -4 -8 47 -7
v doing explor	736	-6 -3 -9 -3 -3 -13 41 -5
v doing fit	736	-3 -2 -6 -2 -2 -6 23 -2
v doing follow	736	-5 -3 55 -5 -2 -6 -31 -3
v doing go	695	-10 -6 -8 -6 -10 -12 57 -6
v doing light	496	-58 -31 -65 -35 12 44 150 -17
v doing light … 	644	-16 -10 -19 -11 -13 55 36 -23
v doing light … back	764	-3 -1 -4 -3 -3 -2 18 -2
v doing light … forward	713	-6 -4 -4 -5 -4 -10 40 -6
v doing light … its	764	-3 -1 -2 -2 -5 -4 18 -2
v doing light … place	680	-6 -6 -13 -4 -4 -8 46 -4
v doing light … through	736	-8 -5 -5 -3 -8 -10 44 -4
v doing light … to	736	-7 -2 -4 -3 -4 -9 35 -6
v doing light … together	736	-3 -2 -10 -2 -2 -3 24 -3
v doing light … with	713	-5 -2 -4 -3 -6 -13 36 -4
v doing look	654	-9 -5 -9 -6 -5 -9 53 -9
v doing mak	713	-14 -5 -18 -6 -8 73 -14 -8
v doing monitor	634	-11 -8 -20 -9 -7 -11 76 -11
v doing monitor … by	680	-7 -6 -9 -5 -4 -6 45 -7
v doing monitor … line	764	-2 -2 -7 -3 -1 -2 21 -4
v doing noise	680	-15 -6 40 -8 -7 -11 15 -8
v doing noise … 	736	-3 -2 20 -4 -2 -4 -4 -2
v doing open	764	-2 -1 -5 -2 -1 -1 15 -3
v doing open … to	764	-2 -1 -5 -2 -1 -1 15 -3
v doing pilot	764	-1 -1 -3 -1 -1 -10 20 -3
v doing plan	736	-10 -7 -14 -6 -7 63 -24 6
v doing plan … 	736	-10 -7 -14 -6 -7 63 -24 6
v doing prepar	764	-1 -1 -3 -2 -1 -1 14 -4
v doing progres	713	-3 -2 -7 -3 -3 -14 34 -3
v doing put	713	-4 -3 -14 -3 -4 -8 42 -6
v doing rais	736	-12 -4 -8 -6 79 -13 -26 -9
v doing recruit	736	-7 -2 -4 -3 -4 -9 35 -6
v doing refresh	764	-3 -2 -2 -1 -2 -7 20 -2
v doing review	736	-5 -3 -3 -3 -7 -8 33 -3
v doing rol	764	-3 -2 -3 -1 -6 -4 21 -2
v doing scop	713	-4 -3 -6 -3 -3 -9 38 -11
v doing scor	764	-2 -1 -9 -7 -3 -4 28 -2
v doing seek	695	-10 -6 -12 -8 -5 70 -23 -8
v doing sift	764	-5 -3 -4 -2 -5 -4 26 -3
v doing start	736	-4 -4 -5 -4 -4 -10 14 17
v doing step	422	-71 -40 -83 -47 -53 94 255 -55
v doing step > stands open	764	-2 -1 -2 -2 -1 -9 20 -2
v doing step > stands plan	764	-1 -1 -3 -1 -1 -10 20 -3
v doing step … 	565	-28 -18 -29 -19 -19 161 -24 -24
v doing step … an	764	-1 -1 -3 -2 -1 -1 14 -4
v doing step … as part of	764	-3 -1 -2 -2 -1 -3 16 -3
v doing step … at	695	-6 -3 -6 -3 -3 -4 31 -6
v doing step … baseline	764	-3 -1 -2 -1 -2 -3 16 -3
v doing step … by	680	-4 -2 -6 -3 -2 -10 32 -4
v doing step … exercise	764	-2 -1 -3 -1 -1 -6 22 -6
v doing step … for	713	-2 -1 -4 -3 -1 -3 17 -3
v doing step … in	736	-2 -3 -4 -2 -3 -15 10 19
v doing step … on	666	-8 -5 -12 -6 -6 -23 68 -6
v doing step … the	666	-11 -5 -10 -6 -7 -9 59 -11
v doing step … these	764	-2 -1 -2 -1 -1 -2 10 -1
v doing step … through	713	-11 -5 -12 -5 -21 99 -38 -7
v doing step … to	713	-8 -2 -6 -4 -3 -14 44 -7
v doing step … up	713	-4 -2 -5 -3 -2 -6 25 -4
v doing step … well	736	-2 -1 -6 -3 -2 -10 27 -3
v doing step … with	666	-6 -3 -9 -4 -3 -9 39 -5
v doing step … work	764	-2 -1 -3 -2 -2 -4 19 -5
v doing support	764	-3 -4 -4 -2 33 -6 -12 -3
v doing sustain	764	-11 -2 35 -2 -6 -3 -8 -4
v doing sustain … the	764	-11 -2 35 -2 -6 -3 -8 -4
v doing tak	618	-14 -10 -17 -10 -9 -22 94 -12
v doing test	736	-3 -2 -5 -2 -2 -17 33 -2
v doing train	764	-2 -2 -1 -1 -3 -7 18 -2
v doing trial	736	-2 -1 -6 -3 -2 -4 22 -4
v doing us	764	-11 -2 35 -2 -6 -3 -8 -4
v doing wait	764	-2 -1 -5 -2 -1 -1 15 -3
v doing work	603	-19 -10 -20 -11 -23 57 40 -14
v doing writ	666	-12 -8 -14 -9 -12 66 -38 28
v doing … 	477	-65 -50 -67 -49 38 216 27 -50
v doing … an	713	-6 -5 -7 -6 -4 -5 41 -9
v doing … as part of	764	-3 -1 -2 -2 -1 -3 16 -3
v doing … at	695	-6 -3 -6 -3 -3 -4 31 -6
v doing … back	764	-3 -1 -4 -3 -3 -2 18 -2
v doing … baseline	764	-3 -1 -2 -1 -2 -3 16 -3
v doing … by	580	-18 -10 5 -12 -10 -24 86 -17
v doing … exercise	764	-2 -1 -3 -1 -1 -6 22 -6
v doing … for	680	-11 -8 -12 -7 -8 78 -21 -11
v doing … forward	713	-6 -4 -4 -5 -4 -10 40 -6
v doing … in	680	-6 -7 -8 -4 -6 -21 39 13
v doing … its	764	-3 -1 -2 -2 -5 -4 18 -2
v doing … line	764	-2 -2 -7 -3 -1 -2 21 -4
v doing … on	654	-8 -6 -17 -8 -8 -24 79 -7
v doing … out	695	-7 -4 -6 -3 -8 -13 45 -4
v doing … place	680	-6 -6 -13 -4 -4 -8 46 -4
v doing … that	764	-4 -1 14 -1 -2 -1 -3 -2
v doing … the	591	-31 -19 5 -14 7 -42 120 -27
v doing … these	764	-2 -1 -2 -1 -1 -2 10 -1
v doing … this	764	-2 -2 -1 -1 -3 -7 18 -2
v doing … through	626	-23 -14 -21 -10 -2 69 15 -14
v doing … to	603	-30 -10 -25 -16 -15 52 71 -27
v doing … together	736	-3 -2 -10 -2 -2 -3 24 -3
v doing … up	695	-4 -7 -7 -6 -4 -7 41 -6
v doing … views	764	43 -4 -8 -5 -5 -4 -14 -4
v doing … well	736	-2 -1 -6 -3 -2 -10 27 -3
v doing … with	626	-10 -4 -12 -6 -8 -19 68 -8
v doing … work	764	-2 -1 -3 -2 -2 -4 19 -5
v done	184	-197 -127 225 170 -102 -52 136 -53
v done abandon	713	-6 -4 -14 46 -4 -3 -9 -6
v done accept	713	-10 -2 41 -14 -2 -2 -6 -4
v done accredit	764	-3 -1 19 -4 -2 -2 -5 -2
v done achiev	713	-3 -2 28 -5 -2 -1 -13 -3
v done achieve	271	-120 -57 358 24 -68 -93 43 -87
v done achieve > doing achieve	695	-3 -3 -23 -9 -5 -7 54 -4
v done achieve > doing light	695	-4 -2 -16 -5 -4 -9 46 -5
v done achieve > doing monitor	764	-2 -2 -7 -3 -1 -2 21 -4
v done achieve > doing noise	736	-2 -2 17 -5 -2 -3 0 -2
v done achieve > doing step	713	-1 -1 -9 -3 -1 -4 22 -2
v done achieve > done achieve	485	-28 -12 158 -8 -17 -18 -46 -29
v done achieve > done light	610	-11 -5 3 -16 -7 -5 53 -12
v done achieve > done step	666	-8 -3 17 -10 -6 -3 25 -12
v done achieve > not done achieve	764	-3 -2 -13 41 -2 -13 -4 -4
v done achieve > not done fit	736	-9 -2 -17 51 -3 -5 -6 -8
v done achieve > not to do light	764	-1 -1 -4 10 -1 -1 -1 -1
v done achieve > should achieve	764	-7 -2 32 -9 -1 -1 -7 -6
v done achieve > stands achieve	565	-15 -11 28 -15 -12 -6 11 20
v done achieve > stands light	764	-2 -1 12 -2 -2 -1 -4 -1
v done achieve > stands monitor	764	-2 -6 24 -3 -2 -1 -5 -4
v done achieve > stands open	764	-2 -1 -16 -3 -2 -2 31 -5
v done achieve > stands todo	764	-1 -2 -10 -2 -1 -1 20 -3
v done achieve > to do light	764	-5 -2 -6 27 -2 -1 -2 -10
v done achieve … 	465	45 50 -28 10 -38 -10 5 -34
v done achieve … (	764	-3 -1 17 -2 -2 -1 -5 -2
v done achieve … ,	556	3 -11 77 -9 -11 -9 -20 -20
v done achieve … :	764	-4 -1 23 -3 -2 -1 -8 -3
v done achieve … a	713	-6 -2 -17 -6 -4 -2 48 -10
v done achieve … access	764	-5 -1 21 -3 -1 -1 -8 -2
v done achieve … against	764	-3 -1 12 -3 -2 -1 -3 -1
v done achieve … and	473	-31 -17 46 18 -21 -29 69 -35
v done achieve … as	713	-9 -2 11 -8 -3 -2 19 -7
v done achieve … at	618	-11 -6 84 -19 -8 -3 -24 -14
v done achieve … back	764	-3 -1 2 -6 -2 -2 13 -3
v done achieve … between	764	-1 0 11 -2 -1 0 -6 -1
v done achieve … body-worn	764	-4 -1 18 -3 -1 -1 -4 -3
v done achieve … by	531	-24 -9 134 -41 -12 -8 -21 -19
v done achieve … each	764	-3 0 13 -3 -2 -1 -3 -1
v done achieve … eleven	764	-10 -2 -17 -4 -2 -2 40 -3
v done achieve … every	736	-5 -9 -13 -3 43 -3 -6 -4
v done achieve … for	634	-11 -8 -7 -15 -10 -8 97 -39
v done achieve … from	713	-4 -2 16 -4 -2 -2 3 -5
v done achieve … in	493	-37 -16 66 55 53 -21 -54 -45
v done achieve … into	618	-16 -5 57 22 -7 -4 -35 -12
v done achieve … its	654	-13 -4 62 -13 -5 -5 -16 -7
v done achieve … itself	764	-6 -3 33 -10 -1 -1 -7 -5
v done achieve … july 2019	764	-3 -1 17 -2 -1 -1 -6 -3
v done achieve … last	764	-2 -1 13 -3 -1 -1 -3 -2
v done achieve … off	654	-8 -3 37 -12 -3 -9 9 -11
v done achieve … on	618	-12 -6 -3 -21 -11 -6 26 34
v done achieve … our	764	-3 -1 18 -3 -2 -1 -5 -2
v done achieve … out	713	-3 -2 40 -7 -2 -2 -17 -7
v done achieve … since	764	-2 -6 24 -3 -2 -1 -5 -4
v done achieve … so far	736	-17 -3 -28 -4 -4 -3 63 -4
v done achieve … so that	764	-6 -1 25 -5 -2 -2 -5 -5
v done achieve … that	666	-12 -5 -22 70 -4 -5 -8 -14
v done achieve … the	513	-34 -12 117 -3 -18 -13 -6 -30
v done achieve … there	764	-4 -2 -28 -3 -4 -1 -8 50
v done achieve … this	736	-12 -5 13 -15 -9 -4 -18 49
v done achieve … through	666	-10 -3 37 -12 -8 -3 6 -7
v done achieve … to	498	20 -22 43 0 -23 -20 -77 79
v done achieve … to date	764	-4 -2 -14 -4 -1 -4 34 -6
v done achieve … up	644	-16 -7 -8 41 -6 -7 16 -13
v done achieve … via	764	-5 -1 22 -5 -2 -1 -4 -3
v done achieve … with	597	-14 -7 64 19 -10 -6 -36 -10
v done achieve … within	736	-5 -1 19 -4 -2 -1 -4 -4
v done act	713	-6 -2 47 -13 -2 -2 -15 -7
v done action	764	-5 -1 22 -5 -2 -1 -4 -3
v done ad	634	-9 -7 46 -10 -5 -5 -40 30
v done adopt	644	-6 -3 67 -15 -3 -4 -29 -7
v done advertis	764	-1 -1 13 -3 -1 -1 -5 -2
v done advis	736	-9 -2 -18 49 -3 -4 -7 -6
v done agr	519	-43 -20 -11 80 -22 38 -4 -17
v done allocat	764	-4 -1 -7 -3 -2 -2 20 -2
v done amend	695	-5 -1 38 -8 -2 -1 -17 -3
v done appoint	680	-8 -3 35 -5 -5 -2 -4 -8
v done approv	736	-4 -1 -12 -3 -2 -1 27 -4
v done arrang	713	-8 -3 -11 -7 -5 -7 24 17
v done ask	597	86 -13 -61 -35 -16 -14 64 -11
v done attend	764	-3 -1 15 -1 -2 -1 -5 -3
v done auxiliary	228	-199 -104 174 152 -161 -3 217 -77
v done award	764	-2 -1 0 -4 -2 -2 14 -3
v done bare	272	-84 -76 213 53 26 -40 -75 -18
v done begin	626	-15 -7 -1 -15 -7 -11 79 -24
v done bin	764	-3 -1 15 -3 -1 -1 -5 -1
v done book	680	-9 -5 -23 -12 -6 -13 44 25
v done br	654	-14 -4 71 -20 -4 -3 -20 -7
v done brief	695	-18 -4 -21 -10 -4 -5 69 -8
v done bu	695	-3 -4 31 -4 -3 -3 -9 -4
v done budget	764	-3 -1 -4 -3 -3 -2 18 -2
v done build	713	-2 -1 16 -4 -1 -2 -2 -3
v done cancel	736	-6 -11 -9 12 -5 -4 -8 31
v done car	654	-12 -6 21 -32 -7 -10 -35 82
v done caus	764	-1 -1 -4 -2 -1 -8 20 -3
v done ceas	736	-4 -2 -11 39 -2 -3 -7 -10
v done chang	626	56 -8 32 5 -13 -10 -38 -23
v done check	764	-9 -2 35 -8 -3 -2 -7 -5
v done choos	736	-7 -2 27 -4 -2 -1 -8 -3
v done circulat	654	-5 -3 -3 -7 -4 -6 37 -9
v done clos	570	-34 -16 -77 196 -19 -16 9 -43
v done co-locat	764	-1 -1 13 -2 -1 -1 -5 -2
v done com	764	-3 -1 -4 -3 -3 -2 18 -2
v done commenc	764	-4 -1 -11 -3 -1 -1 25 -4
v done commission	736	-2 -1 18 -3 -1 -1 -7 -2
v done complet	654	-17 -4 44 -11 -4 -4 14 -17
v done compliant	764	-4 -1 17 -6 -1 -1 -3 -1
v done conclud	680	-13 -5 -7 60 -4 -5 -11 -16
v done confirm	626	-16 -6 100 -29 -7 -6 -25 -11
v done consider	695	-14 -5 -38 133 -6 -4 -57 -9
v done consult	736	63 -4 -11 -10 -4 -5 -24 -5
v done contact	764	-2 -1 20 -3 -1 -1 -12 -1
v done creat	736	-5 -5 7 38 -2 -13 -13 -8
v done decid	713	-34 -7 -16 92 -6 -7 -8 -14
v done decided against	764	-5 -3 -8 34 -2 -2 -7 -7
v done declin	680	-13 -5 -25 74 -6 -5 -11 -10
v done defer	541	-52 -28 -60 -48 -25 87 -55 180
v done defer > doing step	764	-3 -1 -4 -3 -2 -5 24 -6
v done defer > done achieve	764	-2 -2 -5 -6 -2 -7 -7 31
v done defer > to do achieve	764	-1 -6 -5 -4 -3 -9 -5 33
v done defer … 	618	-38 -16 -38 -28 -14 144 -50 40
v done defer … and	764	-1 -6 -5 -4 -3 -9 -5 33
v done defer … by	764	-2 -2 -5 -6 -2 -7 -7 31
v done defer … due	764	-9 -3 -9 -3 -4 -11 -6 45
v done defer … during	764	-3 -1 -4 -3 -2 -5 24 -6
v done defer … to	666	-10 -7 -13 -15 -6 -20 -18 90
v done dela	654	-26 -14 -32 -26 -14 159 -44 -3
v done delet	713	-4 -3 -12 45 -2 -13 -6 -6
v done deliver	618	-11 -4 68 -13 -7 -5 -19 -10
v done design	736	-3 -1 11 -3 -2 -1 1 -2
v done develop	654	-6 -3 -23 -10 -5 -5 61 -9
v done discontinu	764	-4 -3 -6 33 -2 -3 -9 -7
v done discus	666	-16 -10 -11 -14 79 -7 3 -25
v done disseminat	736	-5 -2 23 -4 -2 -1 -6 -3
v done distribut	713	-4 -1 24 -4 -2 -1 -9 -3
v done do	644	-12 -4 42 -16 -9 -7 20 -13
v done doubl	736	-37 140 -28 -17 -6 -8 -32 -12
v done draft	634	-11 -7 -20 -12 -6 -5 77 -15
v done draw	618	-8 -7 16 -12 -6 -5 35 -14
v done drop	446	-75 -37 -44 390 -38 -43 -89 -65
v done drop > done achieve	680	-5 -2 52 -29 -3 -2 -7 -4
v done drop > not should step	764	-2 -1 -5 22 -2 -2 -4 -6
v done drop > not to do light	764	-1 -1 -3 11 -1 -1 -2 -1
v done drop > not to do monitor	764	-2 -1 -2 12 -2 -1 -2 -2
v done drop … 	552	-37 -16 1 169 -17 -21 -38 -41
v done drop … and	654	-8 -11 28 -14 -6 -5 -14 29
v done drop … at	764	-9 -1 -18 45 -2 -2 -6 -6
v done drop … by	561	-22 -12 -68 183 -13 -13 -24 -31
v done drop … in	764	-4 -1 33 -17 -2 -1 -3 -4
v done drop … on	713	-7 -2 5 26 -3 -2 -14 -4
v done drop … this	764	-5 -3 -8 34 -2 -2 -7 -7
v done drop … trading	764	-2 -1 -5 22 -2 -2 -4 -6
v done effect	680	-7 -3 41 -18 -3 -4 2 -9
v done effect > done achieve	764	-1 -1 -4 -6 -1 -3 18 -3
v done effect … on	764	-1 -1 27 -5 -1 -1 -13 -5
v done effect … that	764	-1 -1 -4 -6 -1 -3 18 -3
v done effect … upon	764	-5 -1 23 -10 -1 -1 -3 -2
v done end	764	-6 -4 -28 72 -8 -2 -16 -8
v done establish	644	-9 -4 62 -9 -5 -3 -25 -7
v done explor	713	-7 -2 35 5 -3 -2 -23 -3
v done feel	736	-5 -2 -13 35 -2 -3 -7 -3
v done fil	654	-6 -4 52 -9 -6 -2 -17 -8
v done find	695	-31 -10 41 30 -7 -6 11 -28
v done fit	680	-20 -4 26 33 -6 -4 -16 -9
v done fit … 	736	-14 -2 21 13 -4 -3 -7 -5
v done fix	666	-10 -5 -32 11 -6 -12 58 -4
v done gather	680	-13 -6 10 -15 -9 -3 59 -23
v done get	680	-6 -3 -20 -9 -6 -3 53 -7
v done giv	561	21 -11 57 26 -18 -26 -48 -2
v done go	585	-20 -7 3 10 -13 -16 85 -43
v done grant	764	-4 -2 -15 -6 -2 -2 37 -6
v done grow	764	-2 -2 -7 -3 -1 -2 21 -4
v done had	626	-13 -5 27 -22 -7 -7 5 21
v done happen	713	18 -12 -21 -14 -7 -8 -20 65
v done held up	736	-11 -8 -26 -13 -5 88 -8 -17
v done hold	603	-23 -6 27 -19 -12 -6 55 -16
v done identif	666	-12 -4 -1 -10 -8 -4 58 -19
v done implement	644	-4 -2 41 -9 -3 -2 -14 -6
v done in plac	764	-4 -1 19 -6 -2 -1 -4 -3
v done in us	764	-2 -6 24 -3 -2 -1 -5 -4
v done includ	713	-6 -1 26 -3 -2 -1 -6 -6
v done induct	713	-2 -1 18 -4 -1 -1 -6 -3
v done instal	764	-3 -1 17 -2 -2 -1 -5 -2
v done interview	764	-10 -2 -17 -4 -2 -2 40 -3
v done introduc	713	-9 -2 48 -8 -3 -3 -11 -11
v done invit	764	-7 -1 6 -4 -2 -2 12 -2
v done issu	618	-15 -5 58 -17 -5 -5 1 -12
v done join	764	-3 -2 6 -5 -2 -2 11 -3
v done keep	764	-13 -8 -18 -8 72 -4 -11 -9
v done know	736	90 -8 -26 -16 -5 -6 -13 -16
v done launch	618	-11 -6 29 -13 -8 -3 -20 31
v done lead	764	-9 -1 -7 -2 -1 -2 25 -3
v done leav	695	26 -5 9 -12 -4 -3 -7 -5
v done let	764	-4 -2 -28 24 -2 -1 20 -6
v done light	289	-91 -100 201 -1 -49 -63 184 -81
v done light > doing achieve	764	-4 -1 -7 -3 -2 -2 20 -2
v done light > doing open	764	-2 -1 -5 -2 -1 -1 15 -3
v done light > doing step	644	-6 -3 -15 -8 -3 -8 51 -8
v done light > done achieve	545	-11 -5 102 -26 -10 -5 -30 -14
v done light > done effect	713	-2 -2 22 -10 -2 -4 5 -7
v done light > done fit	764	-7 -1 28 -11 -2 -1 -4 -2
v done light > done light	597	-20 -5 43 -15 -11 -7 32 -17
v done light > done noise	736	-5 -2 22 -14 -2 -9 16 -6
v done light > done say	736	-3 -1 26 -10 -1 -1 -5 -3
v done light > done step	591	-16 -5 -18 -16 -9 -7 89 -18
v done light > not done fit	764	-6 -1 -6 25 -1 -3 -4 -4
v done light > not to do light	764	-4 -1 -8 23 -1 -1 -5 -3
v done light > stands achieve	575	-21 -13 80 23 -12 -10 -28 -18
v done light > stands continue	736	-5 -6 16 -8 28 -3 -17 -6
v done light > stands open	644	-4 -4 -25 -10 -4 -25 33 38
v done light > stands plan	764	-1 -1 -5 -3 -2 -2 18 -4
v done light > stands todo	764	-3 -1 -8 -3 -2 -2 25 -6
v done light > to do achieve	680	-6 -16 45 0 -7 -4 33 -45
v done light > to do light	713	-2 -5 -19 -6 19 -3 -11 26
v done light > to do noise	764	-4 -12 -10 -6 -8 -3 59 -15
v done light … 	505	23 -21 9 -56 -24 48 54 -34
v done light … ,	644	-10 -5 -14 -9 -9 -5 85 -33
v done light … a	580	-26 -8 67 -20 -13 -9 2 7
v done light … and	541	-20 -16 95 -27 -11 -10 16 -27
v done light … as	764	-6 -2 -13 -32 -2 -3 -14 70
v done light … aside	695	-13 -3 -39 50 -5 -3 31 -18
v done light … assurance	764	-2 -1 10 -2 -1 -1 -3 -1
v done light … at	626	-17 -15 -13 -15 71 -6 20 -26
v done light … by	580	-25 -8 65 -8 -10 -7 15 -21
v done light … clear	764	-2 -1 14 -2 -2 -1 -5 -2
v done light … every	764	-4 -2 -7 -2 34 -2 -13 -3
v done light … for	680	-7 -3 -22 -10 -3 -3 -14 60
v done light … from	666	16 -5 27 -10 -7 -5 -3 -13
v done light … in	626	53 -7 19 -22 -17 -9 -2 -16
v done light … into	680	-7 -3 -5 30 -5 -10 19 -18
v done light … of	695	-8 -2 41 -6 -4 -3 -15 -5
v done light … off	695	-13 -4 -1 34 -8 -5 -19 14
v done light … on	626	-15 -7 48 -17 19 -8 -7 -14
v done light … out	603	-18 -7 6 24 -12 -11 -4 22
v done light … over	764	-4 -3 5 -8 -2 -4 -19 37
v done light … permanent	736	-3 -1 27 -7 -2 -1 -8 -2
v done light … place	580	-14 -7 -1 -24 -8 -14 95 -27
v done light … some	764	-2 -1 -6 -4 -1 -1 18 -2
v done light … supervision	764	-3 -2 14 -1 -3 -1 -4 -1
v done light … sure	764	-3 -1 19 -2 -1 -1 -9 -2
v done light … that	680	-20 -13 -23 83 -4 -11 -40 29
v done light … the	591	42 -9 27 23 -13 -24 -56 8
v done light … this	736	-7 -2 29 -12 -3 37 -18 -24
v done light … to	477	-45 -22 -9 -22 -10 -23 168 -37
v done light … training	764	-2 -1 14 -2 -1 -1 -5 -2
v done light … under	764	47 -1 -20 -9 -5 -2 -8 -3
v done light … up	634	-15 -8 17 59 -8 -6 -19 -21
v done light … with	541	-31 -12 38 33 -18 -22 44 -32
v done look	736	-25 107 -34 -18 -20 -6 9 -13
v done los	764	-11 -3 -9 48 -4 -2 -6 -13
v done made a start	736	-11 -3 -17 -10 -4 -7 62 -10
v done mak	528	-28 -13 27 -24 -15 -40 126 -33
v done mean	764	-1 -1 -4 -6 -1 -3 18 -3
v done meet	575	-28 -12 60 -26 -15 -14 44 -10
v done merg	736	-6 -1 23 -5 -2 -2 -6 -2
v done mis	764	-2 -1 14 -5 -1 -1 -3 -3
v done monitor	695	-15 -6 78 -15 -6 -3 -19 -13
v done monitor … and	764	-9 -2 35 -8 -3 -2 -7 -5
v done monitor … to	764	-2 -1 20 -4 -1 -1 -7 -4
v done mov	666	-10 -11 25 -10 -5 -5 -25 41
v done need	736	-14 -2 21 13 -4 -3 -7 -5
v done noise	548	6 72 -16 6 11 -35 -16 -29
v done noise > done achieve	736	-7 -2 11 -9 -3 -2 16 -4
v done noise > done light	764	-2 -1 -6 -3 -1 -2 31 -16
v done noise > should drop	764	-11 -3 -9 48 -4 -2 -6 -13
v done noise … by	764	-19 -2 38 -5 -2 -2 -5 -3
v done noise … delays	764	-1 -1 -4 -2 -1 -8 20 -3
v done noise … for	764	-2 -1 -6 -3 -1 -2 31 -16
v done noise … in	764	-3 -1 -4 -3 -3 -2 18 -2
v done noise … that	764	-4 -9 -5 16 -4 -3 14 -5
v done noise … the	764	-11 -3 -9 48 -4 -2 -6 -13
v done noise … to	695	101 -16 -39 29 -9 -10 -26 -31
v done noise … yet	764	-13 -6 -10 -6 -3 -4 -10 51
v done not	713	136 -6 -39 -50 -7 -8 -11 -14
v done not been taken forward	764	-4 -1 -5 24 -1 -5 -4 -4
v done not yet commenc	764	-5 -2 -7 -5 -2 -18 -13 52
v done offer	644	-12 -4 -12 -10 44 -6 13 -13
v done open	644	-24 -11 -8 -26 -10 68 39 -28
v done open … by	736	-11 -8 -26 -13 -5 88 -8 -17
v done open … on	736	-11 -3 -17 -10 -4 -7 62 -10
v done plac	764	-3 -2 -38 -4 -3 -3 -9 62
v done plan	556	-34 -35 -58 -42 -21 65 12 111
v done plan … 	713	-12 -15 -20 -24 -6 120 -4 -39
v done plan … for	597	-18 -12 -32 -12 -12 -23 -41 150
v done plan … with	764	-5 -2 -7 -6 -3 -3 35 -9
v done pol	764	-1 -1 -8 -1 -1 -2 17 -1
v done postpon	736	-5 -3 -6 -4 -4 -9 -7 38
v done present	680	-14 -5 15 -11 -5 -3 33 -10
v done print	680	-6 -2 39 -8 -3 -2 -13 -5
v done produc	680	-6 -3 -20 -8 -5 -2 51 -7
v done propos	764	-5 -4 -3 -3 -2 -2 -4 23
v done publish	666	-5 -2 54 -18 -3 -2 -12 -12
v done pulp	764	-2 -1 14 -6 -1 -1 -2 -2
v done pursu	764	-15 -5 -9 53 -3 -2 -11 -8
v done put	570	-29 -11 20 14 -14 18 -32 33
v done put back	736	-4 -2 -5 -7 -1 -9 -8 37
v done quot	764	-2 -1 -2 -2 -1 -2 15 -5
v done rais	644	59 -15 -32 -19 9 -12 42 -31
v done ratif	713	-2 -1 21 -4 -2 -1 -9 -2
v done reach	764	-15 -2 -17 -4 -2 -2 43 -2
v done read-onl	764	-5 -1 21 -3 -1 -1 -8 -2
v done recal	764	-3 -1 15 -3 -1 -1 -5 -1
v done receiv	565	73 -11 59 -30 -16 -10 -34 -30
v done redesign	736	-4 -1 22 -2 -1 -1 -8 -3
v done register	764	-1 -1 11 -3 -1 -1 -4 -1
v done reinforc	764	-4 -1 19 -6 -2 -1 -4 -3
v done reissu	764	-2 -1 12 -2 -1 -1 -3 -3
v done reject	695	-9 -3 -19 63 -4 -3 -17 -7
v done remind	695	-8 -2 41 -6 -4 -3 -15 -5
v done replac	736	-3 -2 47 -33 -2 -1 -5 -2
v done report	764	-2 -1 20 -4 -1 -1 -7 -4
v done reprint	764	-1 -1 9 -2 -1 0 -3 -2
v done request	764	-3 -7 -21 -7 -3 -3 -5 49
v done review	654	-17 -9 -22 -19 94 -4 -5 -16
v done revis	695	-6 -2 35 -8 -3 -2 -11 -3
v done reword	764	-1 0 6 -2 -1 0 -2 -1
v done rewrit	736	-3 -5 6 -5 -3 -4 -7 20
v done ring	764	-3 0 13 -3 -2 -1 -3 -1
v done rol	736	-2 -1 31 -5 -2 -1 -15 -5
v done run	654	-16 -14 -61 -23 122 -7 -34 34
v done s	764	-19 -2 38 -5 -2 -2 -5 -3
v done sa	736	-7 -21 -13 7 52 -5 10 -22
v done satisf	764	-6 -3 33 -10 -1 -1 -7 -5
v done say	534	44 -19 52 57 -22 -23 -50 -40
v done say > done achieve	713	-4 -2 40 -10 -1 -3 -17 -3
v done say > done effect	764	-5 -1 23 -10 -1 -1 -3 -2
v done say > done light	736	-6 -2 1 23 -2 -3 -8 -4
v done say > not stands fit	713	-11 -3 -7 42 -2 -5 -6 -8
v done say > stands achieve	736	-8 -4 15 14 -5 -2 -6 -5
v done say … 	736	107 -5 -19 -44 -7 -7 -11 -14
v done say … and	736	-8 -1 45 -24 -2 -2 -5 -3
v done say … by	764	-5 -1 -12 31 -1 -3 -7 -2
v done say … in	713	-3 -1 35 -6 -2 -3 -16 -3
v done say … that	597	-3 -9 28 42 -10 -10 -19 -18
v done schedul	764	-4 -2 -12 -3 -2 -5 -8 35
v done seek	695	-7 -4 -16 -6 -4 -4 48 -7
v done send	565	-28 -7 37 -31 -12 -10 82 -30
v done set	603	-23 -7 -9 -21 -9 -7 10 67
v done settl	764	-1 -1 -4 10 -1 -1 -1 -1
v done shap	736	-4 -1 30 -5 -1 -1 -15 -3
v done shar	644	-8 -4 46 -12 -6 -3 -8 -6
v done shelv	736	-7 -4 -9 52 -3 -6 -9 -14
v done show	736	-7 -5 13 -6 -6 -3 17 -4
v done sign	575	-14 -6 74 -21 -8 -12 -9 -4
v done slip	736	-2 -8 -7 -7 -4 -14 -10 52
v done speak	736	-9 -2 57 -4 -4 -2 -28 -8
v done start	626	-18 -6 2 -17 -7 -10 82 -27
v done step	375	-45 -13 13 -5 -33 -66 251 -103
v done step > doing monitor	764	-1 -1 -4 -2 -1 -3 13 -1
v done step > doing step	644	-5 -3 -9 -5 -4 -6 38 -7
v done step > done achieve	644	-10 -2 72 -14 -5 -3 -32 -6
v done step > done drop	764	-5 -1 -8 34 -2 -1 -13 -3
v done step > done light	618	-14 -5 6 34 -7 -4 8 -16
v done step > done open	764	-2 -1 -4 -3 -1 -4 22 -8
v done step > not should effect	764	-2 -1 -4 15 -2 -1 -4 -2
v done step > stands achieve	695	-4 -7 33 -7 -4 -4 8 -14
v done step > stands drop	764	-4 -2 -7 32 -2 -2 -10 -5
v done step > stands open	680	-4 -3 -9 -5 -3 -5 38 -9
v done step > stands plan	764	-2 -2 -4 -2 -1 -2 17 -4
v done step > stands todo	736	-4 -4 -9 -5 -3 -4 37 -9
v done step > to do achieve	666	-9 -6 -16 -11 -8 -9 56 3
v done step > to do light	713	-5 -4 -9 -10 -9 -3 33 6
v done step > to do step	764	-2 -3 -5 -2 -2 -1 23 -6
v done step … 	519	51 -18 -56 -24 -23 -26 132 -36
v done step … ,	666	-11 -5 5 47 -5 -4 -19 -8
v done step … and	585	-20 -14 -17 35 -14 -8 70 -33
v done step … at	644	-39 84 -16 -31 60 -10 -18 -30
v done step … by	736	60 -5 -4 -10 -10 -5 -19 -6
v done step … conversations	764	-2 -1 -5 -3 -2 -1 18 -4
v done step … for	644	-12 -7 -36 -13 -9 -6 30 53
v done step … four	764	-3 -1 24 -2 -3 -1 -9 -5
v done step … from	695	-7 -4 -16 -6 -4 -4 48 -7
v done step … her	764	-10 -5 -7 -4 -1 -3 35 -5
v done step … in	654	-10 -7 24 -11 -7 -8 44 -24
v done step … no	764	-15 -5 -9 53 -3 -2 -11 -8
v done step … on	764	-2 -1 9 -4 -2 -1 9 -8
v done step … the	713	-8 -3 12 27 -3 -3 -14 -9
v done step … through	764	-4 -2 41 -5 -4 -2 -21 -3
v done step … to	618	-16 -7 57 -14 -8 -8 13 -17
v done step … to make sure	764	-6 -2 38 -6 -2 -1 -15 -5
v done step … twice	736	-1 -1 -3 -1 -1 -1 12 -2
v done step … up	634	-6 -7 -3 -10 -4 -4 44 -10
v done step … with	666	-10 -4 25 0 -5 -5 8 -9
v done still to	713	-24 -12 -42 -20 -12 157 -40 -7
v done stop	713	-7 -2 27 3 -4 -3 -7 -7
v done submit	654	-9 -7 -4 -11 -5 -7 52 -10
v done supersed	626	-13 -6 -32 95 -8 -6 -12 -18
v done surv	764	-2 -2 -12 -2 -2 -4 24 -1
v done suspend	713	-9 -3 -10 -6 -4 -11 17 25
v done sustain	764	-13 -8 -18 -8 72 -4 -11 -9
v done sustain … under	764	-13 -8 -18 -8 72 -4 -11 -9
v done swap	764	-3 -1 15 -3 -1 -1 -5 -1
v done switch	736	-3 -1 24 -3 -2 -2 -9 -4
v done tak	513	-13 -16 -19 82 -33 -25 37 -12
v done teach	764	-4 -1 21 -4 -2 -2 -6 -3
v done tel	680	27 -9 6 38 -5 -5 -39 -13
v done test	764	-1 -4 9 -4 -2 -1 -10 13
v done through	666	-6 -3 18 -5 -4 -4 10 -5
v done throw	764	-2 -1 13 -3 -1 -1 -4 -2
v done timetabl	764	-3 -2 -6 -2 -2 -4 -6 25
v done todo	597	-54 -26 -79 -46 -26 201 -88 118
v done todo > done light	736	-13 -7 -31 -13 -7 115 -26 -17
v done todo … 	713	-13 -5 -11 -9 -4 -67 -22 131
v done todo … be	695	-17 -9 -34 -17 -9 77 -29 38
v done todo … begin	764	-6 -4 -10 -7 -4 22 -15 24
v done train	570	-37 -13 -28 -19 -17 35 110 -32
v done translat	695	-5 -2 34 -6 -2 -2 -12 -4
v done turned down	695	-4 -3 -8 31 -3 -3 -7 -4
v done undertak	736	-4 -2 7 -7 -2 -2 -17 26
v done updat	695	-7 -2 43 -7 -4 -2 -16 -4
v done upgrad	764	-2 -1 13 -3 -1 -1 -3 -2
v done upload	713	-3 -1 20 -4 -1 -1 -6 -3
v done visit	764	-5 -1 -26 -6 -3 -2 47 -4
v done wind	764	-7 -4 -24 63 -3 -4 -13 -9
v done withdraw	634	-14 -6 19 42 -6 -7 -13 -15
v done writ	556	-34 -12 58 -8 -15 22 54 -66
v done yet to	666	-26 -13 -39 -25 -14 141 -40 16
v done … 	353	70 -22 -76 8 -91 98 55 -42
v done … (	764	-3 -1 17 -2 -2 -1 -5 -2
v done … ,	505	-14 -18 63 20 -21 -14 34 -50
v done … :	736	-5 -2 20 -4 -4 -4 5 -6
v done … a	561	-30 -9 52 -25 -16 -10 40 -1
v done … access	764	-5 -1 21 -3 -1 -1 -8 -2
v done … against	764	-3 -1 12 -3 -2 -1 -3 -1
v done … and	401	-70 -47 146 -12 -44 -47 123 -49
v done … as	666	-19 -7 26 -39 -7 -5 0 50
v done … aside	695	-13 -3 -39 50 -5 -3 31 -18
v done … assurance	764	-2 -1 10 -2 -1 -1 -3 -1
v done … at	519	-61 50 35 -22 99 -17 -22 -62
v done … back	736	-4 -2 -3 -14 -2 -2 32 -5
v done … be	695	-17 -9 -34 -17 -9 77 -29 38
v done … begin	764	-6 -4 -10 -7 -4 22 -15 24
v done … between	764	-1 0 11 -2 -1 0 -6 -1
v done … body-worn	764	-4 -1 18 -3 -1 -1 -4 -3
v done … by	432	-41 -33 99 99 -39 21 -52 -53
v done … clear	764	-2 -1 14 -2 -2 -1 -5 -2
v done … conversations	764	-2 -1 -5 -3 -2 -1 18 -4
v done … delays	764	-1 -1 -4 -2 -1 -8 20 -3
v done … due	764	-9 -3 -9 -3 -4 -11 -6 45
v done … during	764	-3 -1 -4 -3 -2 -5 24 -6
v done … each	764	-3 0 13 -3 -2 -1 -3 -1
v done … eleven	764	-10 -2 -17 -4 -2 -2 40 -3
v done … every	680	-9 -10 -20 -6 68 -7 -5 -9
v done … for	498	-39 -24 -80 -41 -27 -34 76 170
v done … four	764	-3 -1 24 -2 -3 -1 -9 -5
v done … from	585	2 -10 35 -23 -11 -9 39 -22
v done … her	764	-10 -5 -7 -4 -1 -3 35 -5
v done … in	446	-9 -26 129 11 27 -35 -22 -75
v done … into	580	-21 -8 50 46 -11 -13 -16 -27
v done … it	764	-7 -3 -17 53 -3 -2 -13 -9
v done … its	644	-18 -5 54 -21 -6 -6 12 -9
v done … itself	764	-6 -3 33 -10 -1 -1 -7 -5
v done … july 2019	764	-3 -1 17 -2 -1 -1 -6 -3
v done … last	764	-2 -1 13 -3 -1 -1 -3 -2
v done … no	764	-15 -5 -9 53 -3 -2 -11 -8
v done … of	695	-8 -2 41 -6 -4 -3 -15 -5
v done … off	610	-19 -6 34 19 -10 -13 -8 2
v done … on	513	-41 -18 49 -23 -2 -22 43 15
v done … our	736	-4 -2 34 -6 -5 -1 -11 -5
v done … out	580	-20 -8 38 17 -13 -12 -18 16
v done … over	736	-6 -3 13 -9 -3 -5 -21 34
v done … permanent	736	-3 -1 27 -7 -2 -1 -8 -2
v done … place	580	-14 -7 -1 -24 -8 -14 95 -27
v done … since	764	-2 -6 24 -3 -2 -1 -5 -4
v done … so far	736	-17 -3 -28 -4 -4 -3 63 -4
v done … so that	764	-6 -1 25 -5 -2 -2 -5 -5
v done … some	764	-2 -1 -6 -4 -1 -1 18 -2
v done … supervision	764	-3 -2 14 -1 -3 -1 -4 -1
v done … sure	764	-3 -1 19 -2 -1 -1 -9 -2
v done … that	522	-32 -37 -18 159 -20 -28 -34 10
v done … the	473	-6 -20 112 67 -30 -33 -59 -32
v done … there	764	-4 -2 -28 -3 -4 -1 -8 50
v done … this	654	-21 -8 30 5 -12 28 -37 16
v done … through	644	-13 -4 70 -16 -11 -5 -11 -9
v done … to	392	1 -57 29 37 -45 -62 50 46
v done … to date	764	-4 -2 -14 -4 -1 -4 34 -6
v done … to make sure	764	-6 -2 38 -6 -2 -1 -15 -5
v done … trading	764	-2 -1 -5 22 -2 -2 -4 -6
v done … training	764	-2 -1 14 -2 -1 -1 -5 -2
v done … twice	736	-1 -1 -3 -1 -1 -1 12 -2
v done … under	713	32 -9 -35 -16 63 -5 -18 -11
v done … up	531	-46 95 -23 53 -20 -20 10 -48
v done … upon	736	-6 -1 33 -10 -2 -1 -11 -2
v done … via	764	-5 -1 22 -5 -2 -1 -4 -3
v done … with	483	-49 -20 93 42 -28 -29 40 -49
v done … within	713	-13 -5 49 -10 -3 -3 -10 -7
v done … yet	736	-14 -7 -15 -11 -4 -5 -21 78
v draft … doing	764	-1 -1 -1 -1 -1 -7 14 -1
v draft … done	764	0 -1 -1 -1 0 -4 9 -1
v draft … stands	644	-10 -18 -29 -8 -10 -16 122 -31
v drop-in … not to do	764	-1 -1 -4 10 -1 -1 -1 -1
v e-learning … done	764	-1 -2 14 -1 -1 -1 -5 -3
v enquiry … done	764	-2 -1 10 -2 -1 -1 -2 -2
v equipment … done	764	-3 -5 -21 -7 -2 -6 51 -6
v evaluation … stands	764	-1 -1 -3 -1 -1 -10 20 -3
v event … done	764	-10 -6 4 -10 -4 108 -21 -63
v event … stands	764	-13 -7 -23 -4 67 -4 -8 -9
v evidence … done	764	-1 -1 18 -3 -1 -1 -10 -2
v example … done	764	-2 0 17 -2 -1 0 -8 -2
v exercise … done	764	-2 -1 -9 -7 -3 -4 28 -2
v falls … stands	764	-3 -8 -4 -5 30 -2 -4 -5
v families … done	764	-4 -1 33 -17 -2 -1 -3 -4
v family … done	713	130 -7 -16 -17 -9 -10 -55 -15
v feasibility … done	764	-6 -1 42 -10 -1 -1 -21 -2
v finance … stands	764	-2 -1 -2 -2 -1 -2 15 -5
v findings … done	666	-7 -4 30 -10 -7 -3 -32 34
v findings … to do	764	-1 -3 -2 -2 -2 -2 -3 15
v flags … stands	764	-3 -1 17 -2 -4 -1 -3 -2
v force … done	713	-13 -3 11 39 -3 -3 -20 -8
v forces … stands	764	-3 -2 -4 -3 -1 -10 27 -5
v form … done	634	-11 -8 116 -60 -5 -3 -19 -10
v form … stands	736	136 -20 -50 -6 -14 -12 -16 -18
v forms … done	764	-2 -1 26 -16 -1 -1 -3 -2
v forms … stands	680	42 79 -77 -16 28 -15 -24 -16
v forum … done	736	-2 -2 -16 -5 -4 -2 11 20
v fully … stands	764	-9 -11 38 -2 -5 -2 -5 -4
v funding … done	713	-4 -2 -15 4 -3 -4 33 -8
v funding … not done	764	-4 -1 -5 24 -1 -5 -4 -4
v funding … should	764	-13 -2 -8 -4 -2 -1 -5 36
v group … doing	736	-7 -4 -8 -3 -7 -5 38 -4
v group … done	634	-14 -6 -20 6 -8 -17 49 10
v group … stands	695	-7 -11 20 -8 -11 -7 3 22
v group … to do	764	-6 -24 -3 -3 27 -3 -4 17
v groups … stands	764	-5 -4 -4 -3 47 -3 -26 -3
v guidance … done	644	-11 -5 27 -26 -7 -4 57 -31
v guidance … stands	713	-8 -5 14 -5 -4 -5 20 -8
v guidance … to do	713	-12 61 -10 -15 -18 -18 -19 31
v guides … done	736	-5 -2 29 -3 -3 -2 -11 -3
v handbook … done	764	-2 0 17 -2 -1 0 -8 -2
v handlers … done	764	-2 -1 17 -2 -1 -1 -9 -1
v has … to do	764	-4 -2 -7 -5 -2 -3 29 -6
v have … to do	764	-2 -2 -6 -2 -2 -2 24 -8
v home … done	764	-1 -1 14 -2 -1 -1 -7 -2
v hope … to do	764	-2 -1 -3 -3 -2 -3 26 -11
v hostel … not to do	764	-4 -1 -8 23 -1 -1 -5 -3
v hub … should	764	-9 -3 -9 -3 -2 -2 -4 32
v hub … stands	764	-7 -3 22 -1 -3 -1 -4 -2
v idea … done	695	-5 -2 -5 26 -2 -2 -6 -5
v implementation … done	764	-5 -2 -6 -4 -3 -9 -6 36
v information … done	736	-7 -4 -28 -9 -7 -2 79 -21
v inspectors … stands	764	-7 -6 -7 -4 36 -2 -5 -5
v instruction … done	764	-2 -1 3 -4 -1 -2 9 -3
v interest … done	736	-7 -4 -12 -6 -2 -3 37 -5
v invitations … done	764	-2 -1 -6 -3 -1 -2 31 -16
v invitations … to do	736	-2 -6 -3 -2 -13 -8 -7 43
v it … done	534	-56 -23 -65 198 -16 -24 -15 2
v it … not done	618	-34 -12 -22 20 -13 52 -7 15
v it … not should	680	-24 -8 17 -17 -18 86 -15 -21
v it … not stands	764	46 -5 -4 -22 -2 -4 -4 -5
v it … not to do	695	-6 -4 -10 52 -4 -4 -14 -12
v it … stands	597	-12 12 31 -36 -3 -41 -13 61
v it … to do	666	-14 -32 -15 -21 136 -18 -1 -34
v item … done	764	-3 -3 7 -4 -4 -7 -42 54
v item … stands	736	-13 -10 -17 6 -4 -3 -8 49
v job … done	736	-5 -2 4 -9 -4 -3 25 -7
v keys … done	764	-3 -1 15 -3 -1 -1 -5 -1
v kin … done	764	-2 -2 26 -2 -2 -2 -11 -6
v landlord … done	764	-1 -1 -3 -2 -1 -1 10 -1
v launch … stands	764	-4 -6 -7 -3 -3 -70 35 59
v lead … done	644	63 -10 -39 -16 -11 -10 41 -19
v leaflet … done	695	-5 -1 15 -7 -2 -2 9 -5
v learning … done	713	-6 -2 34 -10 -2 -1 -8 -4
v lease … doing	764	-1 -1 -3 -2 -1 -1 10 -1
v letter … doing	764	-2 -1 -1 -1 -1 -6 14 -1
v letter … done	666	-7 -3 66 -8 -4 -4 -31 -9
v list … done	713	-3 -3 -9 -5 -3 -3 30 -5
v list … stands	713	-26 112 5 -9 -47 -6 -13 -15
v logbook … done	764	-3 -1 15 -3 -1 -1 -5 -1
v mailbox … done	736	-5 -3 32 -4 -2 -1 -12 -6
v manager … done	680	-9 -5 8 -15 -6 -4 19 12
v manager … not done	764	-8 -2 -3 -4 -2 -22 -5 46
v manager … stands	695	-32 108 -9 -10 -26 -26 15 -19
v manager … to do	695	-7 -11 -5 -6 -17 -5 -9 61
v managers … done	764	-8 -2 -11 -3 -2 -3 34 -5
v managers … stands	713	-15 -14 5 -6 21 120 -94 -17
v mandatory … stands	764	-4 -2 28 -8 -5 -2 -2 -4
v march … done	764	-2 -1 -6 -3 -1 -2 31 -16
v marker … stands	764	-4 -1 21 -7 -4 -1 -2 -2
v matter … done	764	-3 -2 -12 41 -3 -6 1 -16
v matter … not done	764	-10 -2 -6 32 -2 -4 -5 -4
v matter … stands	764	-3 -1 -2 -6 -1 -7 30 -9
v matter … to do	736	-4 -16 -2 -6 -10 -5 -5 47
v meeting … done	626	-11 -5 -25 -12 -8 -8 67 4
v meeting … to do	736	-2 -8 -3 -3 -4 -2 -9 32
v meetings … done	736	-7 -2 -15 -7 -3 -4 48 -9
v meetings … stands	713	-14 -4 22 -4 -24 -3 33 -6
v members … done	713	-15 -5 -16 71 -7 -3 -9 -17
v members … stands	713	-5 -10 -11 18 -8 -3 0 20
v members … to do	764	-3 -7 -4 -4 29 -2 -3 -6
v messages … to do	764	-3 -11 -3 -3 52 -2 -3 -27
v midwife … should	764	-9 -1 21 -2 -2 -1 -3 -3
v midwife … stands	764	-9 -9 36 -3 -4 -2 -5 -4
v midwifery … done	764	-2 -1 -5 -2 -1 -1 15 -3
v midwives … done	764	-1 -1 14 -2 -1 -1 -7 -2
v monitoring … stands	764	-2 -2 39 -5 -17 -2 -8 -4
v more … should	764	67 -14 -10 -11 -4 -4 -12 -12
v names … done	764	-6 -2 38 -6 -2 -1 -15 -5
v negotiations … stands	764	-4 -2 -2 -2 -23 -2 37 -2
v network … done	713	-6 -2 32 -5 -3 -2 -10 -4
v newsletter … to do	764	-7 -7 -4 -3 30 -3 -2 -4
v newsletters … stands	764	-4 -2 -12 -2 27 -2 -4 -3
v no … stands	736	-9 -8 -9 101 -7 -21 -24 -24
v non-attendance … stands	764	-4 -10 32 -2 -5 -2 -5 -4
v not doing	736	-14 -6 -16 87 -7 -16 -15 -14
v not doing achieve	764	-9 -4 -9 50 -5 -4 -11 -8
v not doing auxiliary	736	-14 -6 -16 87 -7 -16 -15 -14
v not done	489	-52 -43 -95 57 -46 223 -86 42
v not done achieve	580	-54 -20 -45 61 -22 145 -50 -15
v not done achieve > done drop	764	-4 -1 -5 24 -1 -5 -4 -4
v not done achieve … 	644	-22 -12 -27 4 -11 126 -18 -41
v not done achieve … and	764	-4 -1 -5 24 -1 -5 -4 -4
v not done achieve … time	764	-8 -2 -3 -4 -2 -22 -5 46
v not done adopt	764	-4 -1 -2 17 -1 -4 -1 -3
v not done appropriat	736	-10 -2 -14 49 -3 -4 -6 -9
v not done auxiliary	489	-52 -43 -95 57 -46 223 -86 42
v not done availabl	764	-4 -1 -5 24 -1 -5 -4 -4
v not done decid	764	-3 -2 -2 -9 -2 -9 -3 29
v not done discus	764	-11 -3 -4 -9 -2 -13 -4 46
v not done feasibl	764	-6 -1 -10 28 -1 -3 -4 -3
v not done fit	610	-32 -11 -33 69 -13 31 -9 -1
v not done fit > done light	764	-2 -1 -1 -5 -1 -9 25 -6
v not done fit > not to do step	764	-3 -2 -2 32 -3 -8 -3 -11
v not done fit … 	666	-26 -9 -28 30 -10 52 -26 16
v not done fit … and	764	-3 -2 -2 32 -3 -8 -3 -11
v not done fit … for	764	-6 -1 -6 25 -1 -3 -4 -4
v not done fit … to	764	-2 -1 -1 -5 -1 -9 25 -6
v not done had	736	-16 -5 -8 -11 -5 35 -11 22
v not done light	736	-26 -9 -16 -35 -9 109 -24 10
v not done light … 	764	-18 -5 -10 -17 -4 33 -17 38
v not done possibl	654	-21 -9 -15 7 -10 40 -1 9
v not done pursu	764	-10 -2 -6 32 -2 -4 -5 -4
v not done replac	764	-3 -2 -13 41 -2 -13 -4 -4
v not done say	764	-3 -2 -2 -9 -2 -9 -3 29
v not done say … 	764	-3 -2 -2 -9 -2 -9 -3 29
v not done start	764	-10 -2 -2 -12 -2 -33 -3 63
v not done step	654	27 -12 -20 -27 -11 21 -22 45
v not done step … 	680	37 -10 -18 -20 -10 34 -19 6
v not done step … this	764	-11 -3 -4 -9 -2 -13 -4 46
v not done … 	545	-25 -30 -68 -6 -29 193 -65 31
v not done … and	713	-6 -3 -6 52 -4 -13 -6 -13
v not done … for	764	-6 -1 -6 25 -1 -3 -4 -4
v not done … this	764	-11 -3 -4 -9 -2 -13 -4 46
v not done … time	764	-8 -2 -3 -4 -2 -22 -5 46
v not done … to	713	16 -3 -8 31 -3 -36 18 -15
v not only … stands	764	-3 -1 17 -4 -1 -1 -5 -2
v not should	485	-67 -33 -57 238 2 2 -73 -12
v not should accept	764	-11 -2 -6 36 -4 -5 -4 -4
v not should achieve	603	-50 -16 0 26 38 47 -27 -19
v not should achieve … 	666	-24 -9 5 -5 63 -24 -12 6
v not should achieve … the	764	-16 -5 -14 -25 -13 101 -9 -18
v not should achieve … without	764	-4 -1 21 -7 -4 -1 -2 -2
v not should agr	713	-9 -2 -8 36 -3 -4 -6 -5
v not should auxiliary	485	-67 -33 -57 238 2 2 -73 -12
v not should begin	713	-6 -3 -6 -15 -4 -6 -9 48
v not should consider	764	-4 -1 -2 17 -1 -4 -1 -3
v not should effect	713	-7 -3 -7 38 -4 -3 -6 -7
v not should effect > not to do step	764	-2 -1 -4 15 -2 -1 -4 -2
v not should effect … it	764	-2 -1 -4 15 -2 -1 -4 -2
v not should effect … this	764	-6 -3 -3 26 -3 -2 -3 -5
v not should feel	764	-2 -2 -2 15 -2 -2 -4 -3
v not should find	736	-22 -3 -6 52 -3 -4 -7 -7
v not should intend to	764	-9 -2 -4 36 -3 -3 -6 -8
v not should light	680	-11 -3 -14 61 -4 -6 -13 -9
v not should light > done achieve	764	-1 -1 -4 10 -1 -1 -1 -1
v not should light > done light	764	-3 -2 -6 29 -2 -3 -9 -5
v not should light … on	764	-1 -1 -4 10 -1 -1 -1 -1
v not should light … with	736	-9 -2 -8 45 -3 -4 -11 -7
v not should noise	695	27 -5 -13 41 -11 -12 -12 -15
v not should noise > done drop	764	-3 -1 -2 15 -1 -1 -3 -3
v not should noise … and	764	-3 -1 -2 15 -1 -1 -3 -3
v not should plan	736	-12 -5 -7 54 -6 -5 -10 -9
v not should plan … 	736	-12 -5 -7 54 -6 -5 -10 -9
v not should proceed	764	-7 -2 -9 39 -5 -3 -5 -7
v not should progres	764	-2 -1 -5 22 -2 -2 -4 -6
v not should propos	736	-12 -5 -7 54 -6 -5 -10 -9
v not should reach	764	-3 -2 -6 29 -2 -3 -9 -5
v not should remov	764	-4 -1 21 -7 -4 -1 -2 -2
v not should say	713	-13 -3 -7 48 -5 -6 -7 -7
v not should say > not to do achieve	764	-2 -2 -2 15 -2 -2 -4 -3
v not should say … able	764	-2 -2 -2 15 -2 -2 -4 -3
v not should say … this	764	-11 -2 -6 36 -4 -5 -4 -4
v not should skip	764	-4 -2 28 -8 -5 -2 -2 -4
v not should step	644	-12 -5 -13 7 -6 -11 -14 55
v not should step > not done achieve	764	-4 -1 -2 17 -1 -4 -1 -3
v not should step … 	666	-9 -4 -12 -8 -5 -8 -13 59
v not should step … that	764	-4 -1 -2 17 -1 -4 -1 -3
v not should support	713	-7 -3 -7 38 -4 -3 -6 -7
v not should todo	736	-13 -3 -21 70 -5 -7 -11 -10
v not should todo … take	764	-9 -2 -4 36 -3 -3 -6 -8
v not should … 	585	-38 -16 -12 32 47 -32 -30 50
v not should … able	764	-2 -2 -2 15 -2 -2 -4 -3
v not should … and	713	-5 -2 -7 33 -3 -5 -6 -5
v not should … it	764	-2 -1 -4 15 -2 -1 -4 -2
v not should … on	764	-1 -1 -4 10 -1 -1 -1 -1
v not should … take	764	-9 -2 -4 36 -3 -3 -6 -8
v not should … that	736	-11 -2 -9 40 -3 -6 -4 -5
v not should … the	764	-16 -5 -14 -25 -13 101 -9 -18
v not should … this	695	-19 -5 -12 77 -9 -9 -8 -14
v not should … with	736	-9 -2 -8 45 -3 -4 -11 -7
v not should … without	764	-4 -1 21 -7 -4 -1 -2 -2
v not stands	561	-2 -35 -53 100 -28 52 -59 25
v not stands accept	764	-18 -4 -10 63 -5 -9 -7 -10
v not stands auxiliary	561	-2 -35 -53 100 -28 52 -59 25
v not stands effect	764	-6 -2 -8 30 -4 -3 -4 -3
v not stands effect > done drop	764	-6 -2 -8 30 -4 -3 -4 -3
v not stands effect … by	764	-6 -2 -8 30 -4 -3 -4 -3
v not stands feasibl	736	-24 -4 -12 78 -6 -10 -9 -13
v not stands fit	666	-32 -7 -17 110 -7 -14 -14 -20
v not stands fit … 	695	-21 -4 -10 71 -4 -10 -9 -14
v not stands fit … within	764	-14 -3 -9 47 -3 -5 -6 -8
v not stands know	695	91 -8 -11 -32 -6 -10 -11 -13
v not stands light	764	-12 -3 -7 -10 -4 -11 -8 55
v not stands light … 	764	-12 -3 -7 -10 -4 -11 -8 55
v not stands look	764	-16 -5 -7 -9 -5 -14 -8 64
v not stands need	764	-4 -1 -3 20 -1 -3 -3 -4
v not stands noise	695	91 -8 -11 -32 -6 -10 -11 -13
v not stands noise … 	695	91 -8 -11 -32 -6 -10 -11 -13
v not stands possibl	764	-7 -2 -4 26 -1 -3 -3 -5
v not stands say	764	-18 -4 -10 63 -5 -9 -7 -10
v not stands say … 	764	-18 -4 -10 63 -5 -9 -7 -10
v not stands step	736	-23 -18 -15 -29 -8 118 -31 5
v not stands step … at	764	-16 -5 -7 -9 -5 -14 -8 64
v not stands support	764	-6 -2 -8 30 -4 -3 -4 -3
v not stands writ	764	-12 -3 -7 -10 -4 -11 -8 55
v not stands … 	591	26 -30 -38 53 -20 72 -49 -14
v not stands … at	764	-16 -5 -7 -9 -5 -14 -8 64
v not stands … by	764	-6 -2 -8 30 -4 -3 -4 -3
v not stands … within	764	-14 -3 -9 47 -3 -5 -6 -8
v not to do	528	-44 -26 -57 220 -32 -29 -45 13
v not to do achieve	610	-22 -13 -24 77 -17 -16 -24 40
v not to do achieve … 	666	-14 -8 -13 35 -8 -10 -10 27
v not to do achieve … its	764	-2 -2 -2 15 -2 -2 -4 -3
v not to do auxiliary	528	-44 -26 -57 220 -32 -29 -45 13
v not to do chang	764	-2 -2 -2 15 -2 -2 -4 -3
v not to do creat	764	-3 -1 -2 14 -2 -2 -1 -3
v not to do finish	764	-6 -3 -6 -23 -2 -4 -6 50
v not to do go	713	-3 -1 -6 20 -2 -2 -4 -3
v not to do implement	764	-6 -4 -4 41 -4 -4 -3 -14
v not to do light	654	-11 -5 -21 70 -8 -4 -11 -9
v not to do light > stands achieve	764	-1 -1 -4 10 -1 -1 -1 -1
v not to do light … ahead	713	-3 -1 -6 20 -2 -2 -4 -3
v not to do light … on	764	-4 -1 -8 23 -1 -1 -5 -3
v not to do monitor	764	-2 -1 -2 12 -2 -1 -2 -2
v not to do monitor … on	764	-2 -1 -2 12 -2 -1 -2 -2
v not to do noise	764	-14 -5 -16 79 -5 -4 -11 -24
v not to do noise … 	764	-14 -5 -16 79 -5 -4 -11 -24
v not to do progres	764	-2 -1 -4 15 -2 -1 -4 -2
v not to do pursu	736	-4 -2 -3 38 -4 -9 -4 -12
v not to do report	764	-2 -1 -2 12 -2 -1 -2 -2
v not to do step	680	-7 -7 -8 44 -8 -10 -9 5
v not to do step … 	695	-6 -3 -7 50 -5 -9 -7 -13
v not to do tak	764	-4 -1 -8 23 -1 -1 -5 -3
v not to do … 	597	-29 -14 -31 140 -16 -21 -24 -6
v not to do … ahead	713	-3 -1 -6 20 -2 -2 -4 -3
v not to do … its	764	-2 -2 -2 15 -2 -2 -4 -3
v not to do … on	713	-5 -2 -9 33 -3 -2 -7 -5
v not … to do	764	-5 -3 -6 38 -5 -5 -7 -7
v note … done	736	-4 -1 37 -6 -3 -2 -16 -4
v notes … done	736	-4 -2 37 -7 -3 -3 -12 -7
v nothing … done	736	-17 -8 -15 -9 -5 -6 -14 75
v noticeboards … stands	764	-10 -8 -16 -3 -4 -3 48 -4
v now … done	654	-10 -3 53 -6 -6 -3 -18 -6
v now … stands	626	-29 -22 98 11 -15 -6 -23 -14
v number … stands	764	-10 -7 34 -2 -7 -1 -4 -3
v nurse … stands	764	-5 -3 20 -1 -2 -1 -5 -2
v nurse … to do	736	-6 -7 -6 -4 -6 -3 -7 39
v of … stands	764	-4 -1 -5 -2 -2 -6 26 -6
v officer … done	736	-7 -2 10 -6 -3 -19 -8 35
v officers … doing	736	-11 -3 30 -2 -15 -6 12 -5
v officers … done	666	-12 -3 22 -9 -5 -4 18 -8
v officers … should	764	35 -3 -1 -10 -4 -2 -5 -10
v officers … stands	666	-26 -20 54 -6 18 -14 7 -12
v officers … to do	736	-8 -14 -6 -6 44 -3 -15 8
v options … done	764	-3 -2 -6 -2 -1 -1 18 -4
v outcome … stands	764	-2 -2 25 -2 -11 -1 -4 -2
v package … done	736	-3 -1 -14 -5 -3 -3 35 -5
v panel … done	695	20 -4 -10 26 -4 -3 -16 -9
v panel … should	764	33 -2 -8 -5 -2 -2 -6 -7
v panel … stands	764	51 -4 -10 -6 -8 -7 -9 -7
v paper … done	764	-7 -3 -30 -7 -2 -2 55 -5
v papers … to do	764	-1 -1 -1 -1 -1 -1 -2 9
v partners … doing	713	-14 -9 -17 -8 129 -39 -36 -6
v partners … stands	764	-2 -1 -2 -2 -2 -6 16 -2
v partnership … doing	680	-9 -4 -9 -5 -10 -9 54 -7
v partnership … done	634	14 -7 -34 19 -12 -10 52 -22
v partnership … stands	626	7 -29 -36 -2 91 -22 -40 31
v partnership … to do	764	-5 -21 -4 -4 51 -3 -6 -8
v pathway … doing	764	-1 -1 -3 -1 -1 -10 20 -3
v pathway … done	680	-5 -5 -4 -7 -5 -4 40 -11
v penhale … done	764	67 -3 -14 -9 -4 -3 -27 -6
v performance … stands	764	-12 54 10 -6 -14 -6 -12 -14
v perpetrator … done	736	90 -8 -26 -16 -5 -6 -13 -16
v pilot … done	764	-3 -2 -11 24 -3 -3 2 -5
v pilot … not to do	764	-1 -1 -3 11 -1 -1 -2 -1
v pilot … stands	764	-2 -2 -3 -2 -2 -9 25 -6
v places … done	764	-3 -1 12 -3 -2 -1 -3 -1
v plan … doing	736	-11 -5 -9 -5 -7 88 -41 -9
v plan … done	695	-6 -3 -29 47 -3 -7 8 -6
v policy … doing	736	-4 -2 -3 -2 -4 -9 28 -3
v policy … done	654	-8 -4 -37 83 -4 -2 -18 -11
v policy … stands	713	-11 -7 -9 -4 -3 -9 30 13
v policy … to do	736	-9 100 -7 -7 -47 -7 -10 -13
v position … stands	764	-4 -7 -4 -5 55 -12 -17 -6
v post … doing	764	-6 -5 -7 -4 -5 97 -62 -7
v post … done	666	-7 -4 16 35 -5 -13 -14 -9
v post … not to do	764	-3 -1 -2 14 -2 -2 -1 -3
v post … stands	764	-3 -3 -7 -5 -3 59 -31 -7
v post … to do	680	-6 -15 -6 -6 -5 -18 -12 69
v postholder … stands	764	-1 -1 9 -2 -2 0 -2 -1
v posts … done	764	-1 -1 13 -3 -1 -1 -5 -2
v practice … done	695	-6 -2 33 -5 -3 -2 -11 -4
v practices … done	736	-5 -1 38 -6 -2 -1 -17 -6
v procedure … done	764	-5 -1 19 -5 -1 -1 -5 -2
v procedure … stands	764	-3 -8 -4 -5 30 -2 -4 -5
v procedures … stands	736	-6 -5 30 -2 -8 -1 -4 -4
v process … done	666	-8 -4 52 -14 -3 -3 -16 -5
v process … stands	764	-4 -7 22 -1 -4 -1 -2 -3
v processes … stands	764	-2 -1 10 -2 -1 -1 -3 -1
v processes … to do	764	-4 -10 -5 -3 -7 -6 57 -23
v programme … to do	764	-1 -4 -1 -2 -3 -2 -1 14
v progress … stands	764	-6 -6 -10 -3 46 -8 -5 -7
v progress … to do	736	70 -28 -9 -9 28 -9 -16 -28
v project … doing	764	-4 -1 -7 -3 -2 -2 20 -2
v project … done	736	-5 -3 -8 40 -2 -4 -10 -8
v project … not should	764	-7 -2 -9 39 -5 -3 -5 -7
v prompt … stands	764	-5 -2 15 -1 -2 -1 -3 -2
v proposal … done	713	-5 -3 -22 13 -2 -3 28 -7
v proposal … to do	736	-2 -14 -4 -5 -5 -4 -9 43
v protocol … doing	713	-6 -4 28 -3 -4 -11 4 -5
v protocol … done	644	-7 -4 18 -12 -4 -6 26 -12
v protocol … stands	666	-11 -23 16 -9 -7 -22 17 41
v protocol … to do	764	-5 -2 -6 27 -2 -1 -2 -10
v provider … done	634	-23 -7 -44 87 -10 -15 -20 33
v provisionally … done	764	-3 -2 -5 -3 -2 -5 25 -7
v published … stands	764	-7 -6 30 -3 -4 -1 -5 -3
v question … done	764	-1 -1 -10 -3 -1 -1 20 -2
v quotations … done	764	-3 -1 -5 -3 -2 -1 18 -3
v receptionists … stands	764	-4 -4 22 -3 -3 -1 -4 -3
v recommendation … done	618	-24 -8 37 7 -10 57 -4 -56
v recommendation … not stands	764	-18 -4 -10 63 -5 -9 -7 -10
v records … done	713	-6 -12 27 -5 -2 -2 7 -7
v records … stands	764	32 -7 23 -4 -24 -4 -7 -9
v recruitment … stands	695	-7 -5 -7 -4 -4 -25 64 -11
v reference … done	764	-4 -1 -6 -2 -1 -1 17 -2
v referrals … done	736	-37 140 -28 -17 -6 -8 -32 -12
v referrals … stands	713	33 -33 -25 -6 62 -10 -12 -9
v refresher … stands	736	-24 89 -55 -7 32 -7 -16 -11
v remains … stands	764	-2 -1 -2 -2 -1 -9 20 -2
v reminder … done	764	-7 -1 -12 -5 -2 -4 38 -7
v reply … done	764	-3 -1 25 -2 -1 -2 -14 -3
v report … done	764	-8 -2 38 -9 -2 -1 -13 -2
v report … stands	654	-29 28 -16 -15 -49 93 -11 -1
v request … done	736	-15 -6 -10 56 -3 -3 -11 -8
v requirement … to do	764	-1 -4 -5 -3 -4 -1 -2 21
v response … stands	736	-8 -7 -11 -7 -5 90 -38 -14
v results … to do	764	-5 -10 -5 -3 -5 -3 -4 34
v review … done	713	-7 -2 43 -14 -4 -2 -9 -5
v review … stands	713	-9 175 -13 -7 -8 -50 17 -104
v ribbon … done	764	-3 -1 19 -4 -2 -2 -5 -2
v risk … done	764	-3 -1 23 -2 -1 -1 -12 -3
v roadshow … done	764	-3 -1 24 -2 -3 -1 -9 -5
v rota … doing	764	-1 -1 -8 -1 -1 -2 17 -1
v rota … stands	764	-7 -4 25 -2 -3 -1 -5 -2
v routinely … stands	764	-5 -1 13 -2 -2 -1 -2 -1
v rule … stands	764	-9 -3 26 -2 -3 -2 -5 -2
v sample … done	764	-4 -1 23 -3 -2 -1 -8 -3
v sampling … done	764	-1 -4 -6 -2 -2 -2 -6 23
v sampling … stands	736	-6 -21 28 -3 16 -3 -7 -4
v scheme … done	626	-17 -8 6 82 -7 -11 -28 -18
v schemes … done	764	-3 -4 -8 -4 -1 -1 23 -3
v schools … done	736	-8 -3 7 -9 -5 81 -24 -39
v schools … stands	764	-1 -1 8 -1 -1 0 -2 -1
v screen … stands	764	-4 -7 23 -1 -3 -1 -2 -4
v screening … stands	764	-2 -1 14 -2 -2 0 -4 -2
v service … doing	764	-7 -5 -7 -4 -5 56 -24 -5
v service … done	585	-29 -10 83 -18 -10 42 -23 -35
v service … stands	654	14 -23 4 -10 17 -14 0 11
v service … to do	666	-17 -10 -12 -5 -13 -12 -14 83
v services … not should	764	-1 -1 -4 10 -1 -1 -1 -1
v services … stands	764	-4 -1 -3 -2 -2 -15 30 -4
v sessions … stands	644	-50 77 -10 -13 55 -11 -29 -19
v shop … done	764	-3 -2 -6 29 -2 -3 -9 -5
v should	461	125 19 2 -38 -46 -57 -102 97
v should achieve	541	49 83 1 -39 -33 -37 -67 42
v should achieve > done achieve	764	31 -9 -15 -11 -2 -3 -6 13
v should achieve … 	666	31 -22 -8 -12 -7 -9 -23 51
v should achieve … by	764	-20 -8 -11 -4 -3 -4 -5 55
v should achieve … from	764	-46 110 12 -9 -6 -8 -14 -40
v should achieve … inside	764	-6 -3 -3 -2 -2 -1 -5 23
v should achieve … on	736	-53 109 15 -10 -7 -7 -12 -34
v should achieve … this	764	-9 -2 -4 26 -2 -2 -2 -6
v should achieve … with	764	33 -5 -9 -5 -3 -2 -3 -6
v should agr	764	-18 -3 -4 -3 -3 -2 -5 39
v should auxiliary	461	125 19 2 -38 -46 -57 -102 97
v should clos	764	-5 -2 -6 27 -2 -1 -2 -10
v should complet	764	-6 -3 -3 -2 -2 -1 -5 23
v should confirm	764	-7 -1 23 -4 -2 -1 -3 -4
v should consider	736	57 -5 -22 -8 -6 -4 10 -22
v should deal	764	33 -5 -9 -5 -3 -2 -3 -6
v should do	680	41 -22 -19 -11 -6 -8 -20 45
v should drop	713	-16 -7 -11 42 -6 -3 -7 8
v should drop … 	764	-6 -5 -3 -2 -2 -1 -2 22
v should drop … completed	764	-11 -3 -9 48 -4 -2 -6 -13
v should find	713	-17 -5 11 -5 -4 -2 -7 30
v should identif	764	-9 -3 -9 -3 -2 -2 -4 32
v should in plac	764	-20 -8 -11 -4 -3 -4 -5 55
v should light	644	13 -17 -10 -2 -15 -10 -23 63
v should light … 	736	17 -7 -14 -6 -6 -3 -9 27
v should light … a	736	-23 -5 26 -4 -4 -3 -7 21
v should no longer b	764	-11 -3 -9 48 -4 -2 -6 -13
v should noise	654	3 -16 49 -14 -9 -6 -16 8
v should noise … 	736	27 -7 -18 -8 -5 -3 -8 22
v should noise … on	764	-5 -3 20 -2 -2 -1 -3 -4
v should noise … the	764	-9 -1 21 -2 -2 -1 -3 -3
v should not be taken forward	764	-6 -5 -3 -2 -2 -1 -2 22
v should plac	764	-11 -10 41 -2 -2 -2 -5 -8
v should reach	764	32 -7 22 -7 -5 -4 -7 -24
v should s	764	-9 -1 21 -2 -2 -1 -3 -3
v should say	764	-7 -1 23 -4 -2 -1 -3 -4
v should step	680	73 -18 -18 -17 -13 -10 -1 3
v should sustain	764	38 -13 -20 -5 27 -4 -8 -16
v should todo	764	33 -2 -8 -5 -2 -2 -6 -7
v should todo … ask	764	33 -2 -8 -5 -2 -2 -6 -7
v should wish to	764	33 -2 -8 -5 -2 -2 -6 -7
v should … 	585	81 -38 -42 -31 -22 -20 -42 113
v should … ,	764	-5 -2 8 14 -3 -1 -3 -7
v should … a	736	-23 -5 26 -4 -4 -3 -7 21
v should … ask	764	33 -2 -8 -5 -2 -2 -6 -7
v should … by	736	-22 -10 -12 -5 -3 -5 11 45
v should … completed	764	-11 -3 -9 48 -4 -2 -6 -13
v should … from	764	-46 110 12 -9 -6 -8 -14 -40
v should … in	764	-15 -14 -12 -4 -4 -3 -10 61
v should … inside	764	-6 -3 -3 -2 -2 -1 -5 23
v should … on	680	-12 93 19 -15 -11 -10 -17 -47
v should … the	713	57 -6 1 -9 -9 -5 -11 -19
v should … this	764	-9 -2 -4 26 -2 -2 -2 -6
v should … up	736	14 -19 18 -15 29 -5 -8 -14
v should … with	764	33 -5 -9 -5 -3 -2 -3 -6
v sickness … done	764	-1 -1 -4 -2 -1 -8 20 -3
v sites … doing	736	-3 -4 -3 -2 -2 -12 28 -2
v sites … to do	764	-4 -5 -5 -3 -5 -12 69 -35
v so … done	764	-6 -2 -8 30 -4 -3 -4 -3
v solicitor … doing	764	-2 -1 -2 -2 -4 -2 16 -2
v specification … doing	764	-2 -1 -2 -2 -2 -34 47 -3
v specification … done	695	-8 -2 59 -10 -4 -4 -18 -12
v specification … to do	764	-2 -10 -3 -2 -3 -3 -2 24
v staff … doing	666	-11 -10 -12 -4 21 -21 44 -6
v staff … done	591	145 -12 -94 -33 -13 -20 43 -15
v staff … should	764	32 -7 20 -5 -8 -4 -8 -21
v staff … stands	610	-43 -56 7 -22 8 237 -81 -51
v stands	209	-202 165 -44 -63 124 52 -13 -20
v stands about to	764	-3 -1 -8 -3 -2 -2 25 -6
v stands accept	764	-4 -5 -3 28 -3 -3 -4 -6
v stands accessibl	764	-2 -2 19 -2 -2 -1 -9 -1
v stands achieve	306	14 120 246 -68 18 -140 -73 -116
v stands achieve > doing effect	764	-4 -1 14 -1 -2 -1 -3 -2
v stands achieve > doing light	764	-2 -4 -5 -1 -2 -4 20 -1
v stands achieve > done achieve	644	-14 -15 -7 52 27 -6 -25 -12
v stands achieve > not should achieve	713	-8 -3 46 -14 -8 -3 -4 -5
v stands achieve > should achieve	736	96 -18 -20 -19 -5 -6 -13 -15
v stands achieve > should noise	764	-5 -3 20 -2 -2 -1 -3 -4
v stands achieve > stands achieve	570	-36 -22 95 -16 32 -7 -27 -19
v stands achieve > stands continue	736	-4 -4 -13 -2 34 -3 -5 -3
v stands achieve > stands sustain	764	-4 -10 23 -1 -4 -1 -2 -1
v stands achieve > to do continue	713	-6 -13 -9 -4 54 -3 -6 -14
v stands achieve > to do light	713	-4 -17 -12 -4 29 -2 -4 15
v stands achieve > to do sustain	713	-6 -8 -9 -4 46 -4 -4 -10
v stands achieve … 	516	25 46 58 33 -55 -30 -47 -30
v stands achieve … ,	764	-3 -4 -17 -3 26 -2 -4 8
v stands achieve … a	537	57 -51 109 -20 -37 -12 -14 -31
v stands achieve … about	736	-16 -2 32 -2 -6 -1 -3 -2
v stands achieve … across	764	-2 -1 14 -1 -1 -1 -7 -2
v stands achieve … additional	764	-4 -2 18 -2 -2 -1 -4 -3
v stands achieve … again	764	-5 -6 -26 -3 -3 -4 23 26
v stands achieve … all	764	-7 -7 28 -3 -3 -2 -5 -3
v stands achieve … an	736	-14 -13 22 -4 -12 -2 30 -5
v stands achieve … and	666	-16 -12 25 34 6 -5 -18 -12
v stands achieve … at	695	-30 89 34 -9 -41 -5 -20 -19
v stands achieve … between	736	-7 -4 27 -3 -4 -2 -5 -2
v stands achieve … by	695	100 -36 -14 -5 -17 -5 -13 -10
v stands achieve … each	713	-7 -17 43 -4 7 -3 -12 -8
v stands achieve … enquiry	764	-2 -1 10 -2 -1 -1 -2 -2
v stands achieve … every	680	-29 101 28 -11 -49 -7 -17 -17
v stands achieve … for	626	-35 75 39 -9 -30 -14 -6 -19
v stands achieve … from	680	-11 -16 62 -4 -7 -4 -10 -10
v stands achieve … in	580	-7 -28 109 -11 -17 -9 -24 -14
v stands achieve … information	764	-3 -2 17 -2 -4 -1 -3 -2
v stands achieve … into	764	-5 -2 15 -1 -2 -1 -3 -2
v stands achieve … its	666	-23 -18 -13 -17 -13 -10 79 15
v stands achieve … lapses	764	-7 -6 -7 -4 36 -2 -5 -5
v stands achieve … multi-agency	764	-4 -10 23 -1 -4 -1 -2 -1
v stands achieve … of	713	-17 -5 46 -2 -9 -2 -6 -5
v stands achieve … on	548	-47 -45 -11 -24 176 -15 -4 -30
v stands achieve … out	736	-6 -43 -19 -4 10 -2 -8 72
v stands achieve … page	764	-9 -3 26 -2 -3 -2 -5 -2
v stands achieve … place	764	-9 -10 39 -4 -3 -2 -6 -4
v stands achieve … plain	764	-7 -3 25 -3 -2 -2 -5 -4
v stands achieve … quarterly	764	-17 -9 -26 -4 71 -2 -5 -8
v stands achieve … since	713	-16 -10 54 -3 -7 -2 -9 -7
v stands achieve … site	764	-8 -3 -11 -4 -4 -2 37 -5
v stands achieve … staff	764	-17 -6 -22 -3 67 -3 -8 -8
v stands achieve … that	736	-14 97 -17 -21 -13 -7 -11 -13
v stands achieve … the	498	-83 24 40 -25 -43 -42 105 24
v stands achieve … this	736	-38 -13 -5 77 -19 -13 -17 27
v stands achieve … through	713	-3 -2 26 -3 -3 -1 -11 -2
v stands achieve … to	603	0 33 11 -15 61 -14 -40 -35
v stands achieve … to make sure	764	-6 -2 21 -3 -3 -1 -4 -3
v stands achieve … up	713	-6 -6 36 -4 -4 -2 -8 -4
v stands achieve … with	713	15 99 -5 -17 -28 -9 -31 -23
v stands achieve … within	736	-8 -12 -4 -3 39 -4 -5 -4
v stands agr	764	67 -14 -10 -11 -4 -4 -12 -12
v stands anticipat	736	-4 -17 -7 -8 -3 -9 -8 56
v stands ask	680	-26 -19 35 -5 36 -3 -6 -12
v stands at	680	-20 -28 8 -6 -11 -8 72 -7
v stands attend	666	-14 -16 63 -5 -11 -2 -9 -5
v stands auxiliary	237	-196 100 -22 -38 73 66 26 -9
v stands availabl	680	-23 94 -4 -7 -22 -6 -19 -13
v stands await	528	-38 -26 -49 -33 -24 51 -11 130
v stands bare	340	-72 96 -60 -32 184 -34 -82 1
v stands begin	764	-1 -4 -5 -3 -4 -1 -2 21
v stands behind schedul	764	-2 -2 -2 -2 -2 -19 35 -7
v stands br	764	-3 -2 17 -2 -4 -1 -3 -2
v stands came into forc	764	-4 -4 22 -1 -4 -1 -5 -3
v stands car	680	-27 -21 -43 -9 143 -11 -21 -12
v stands check	666	-25 4 -35 -15 123 -13 -19 -21
v stands circulat	736	-9 -4 25 -3 6 -2 -7 -5
v stands clos	764	-1 -1 -4 10 -1 -1 -1 -1
v stands com	736	-6 -3 -20 -4 -5 -1 -9 48
v stands complet	764	27 -5 -4 -3 -4 -2 -5 -4
v stands compliant	764	-9 -11 38 -2 -5 -2 -5 -4
v stands consider	764	-19 -9 -21 108 -14 -5 -13 -27
v stands contain	680	-17 -12 70 -13 -9 -3 -8 -9
v stands continu	493	-51 -38 -51 -36 113 40 78 -56
v stands continue	433	-89 -71 -95 -60 394 -5 18 -90
v stands continue > done light	764	-4 -2 -7 -2 34 -2 -13 -3
v stands continue > to do light	764	-1 -1 -1 -1 9 -1 -2 -3
v stands continue > to do monitor	764	-4 -15 -4 -3 40 -4 -4 -6
v stands continue > to do sustain	736	-2 -6 -2 -2 25 -2 -6 -4
v stands continue … 	491	-51 -40 -38 -38 208 31 -16 -57
v stands continue … ,	764	-4 -2 -7 -2 34 -2 -13 -3
v stands continue … and	695	-10 -19 -8 -6 37 -8 27 -12
v stands continue … for	680	-10 -10 -14 -5 77 -17 -13 -9
v stands continue … of	695	-14 -5 -18 -8 104 -8 -36 -14
v stands continue … throughout	764	-3 -3 -7 -1 19 -2 -2 -2
v stands continue … to	736	-2 -2 -2 -3 -24 -3 39 -3
v stands continue … with	666	-16 -7 -10 -9 -17 -7 77 -10
v stands continue … work	764	-4 -3 -7 -3 35 -2 -10 -5
v stands continuing priorit	764	-1 -1 -1 -1 9 -1 -2 -3
v stands continuous proces	736	-7 -4 -6 -3 40 -5 -11 -5
v stands core element	764	-12 -2 23 -1 -3 -1 -3 -1
v stands current discussion	764	-4 -1 -5 -2 -2 -6 26 -6
v stands decided against	764	-6 -2 -7 30 -3 -2 -5 -4
v stands decided not to	736	-6 -4 -8 44 -3 -3 -11 -8
v stands defer	666	-15 -8 -16 -18 -9 -11 -29 106
v stands defer > stands open	736	-6 -4 -7 -4 -4 -6 -18 47
v stands defer … 	666	-15 -8 -16 -18 -9 -11 -29 106
v stands deliver	764	-6 -10 -18 -2 46 -2 -5 -4
v stands discussions with	736	-8 -6 -8 -7 -38 109 -25 -16
v stands draft with	713	-5 -3 -7 -5 -3 -15 50 -11
v stands drop	496	-71 -38 -53 398 -42 -38 -81 -75
v stands drop > done achieve	764	-1 -1 -5 13 -1 -1 -2 -2
v stands drop > done light	764	-3 -2 54 -27 -2 -4 -13 -4
v stands drop > should achieve	764	-9 -2 -4 26 -2 -2 -2 -6
v stands drop > stands drop	764	-4 -1 -4 19 -2 -2 -4 -3
v stands drop … 	634	-18 -10 23 79 -13 -12 -27 -22
v stands drop … at	764	-8 -2 -6 31 -2 -2 -6 -5
v stands drop … commission	764	-4 -2 -7 32 -2 -2 -10 -5
v stands drop … events	736	-5 -2 -13 41 -4 -4 -6 -7
v stands drop … following	736	-8 -8 -16 58 -7 -3 -6 -10
v stands drop … introduce	764	-7 -3 -6 32 -4 -2 -4 -4
v stands drop … strand	764	-5 -3 -6 38 -5 -5 -7 -7
v stands drop … the	610	-24 -12 -27 140 -12 -13 -23 -28
v stands drop … this	695	-14 -5 -14 71 -7 -7 -14 -9
v stands drop … with	764	-6 -3 -6 36 -3 -3 -10 -5
v stands du	565	-21 92 -35 -22 0 -58 87 -43
v stands effect	713	-24 -11 28 -10 23 -6 -12 11
v stands effect > should drop	764	-6 -5 -3 -2 -2 -1 -2 22
v stands effect … that	764	-6 -5 -3 -2 -2 -1 -2 22
v stands embed	736	-11 -5 31 -2 -4 -2 -4 -3
v stands emplo	764	58 -12 -15 -5 -9 -2 -9 -5
v stands escalat	764	-4 -10 32 -2 -5 -2 -5 -4
v stands exist	654	-18 -18 28 -8 -13 -4 41 -9
v stands expect	634	-15 -32 -31 -16 -11 54 64 -13
v stands featur	764	-10 -1 17 -1 -1 -1 -2 -1
v stands feel	764	-34 142 -27 -12 -16 -14 -20 -18
v stands fil	764	38 -9 -14 -2 -3 -2 -5 -3
v stands fit	618	34 -28 -33 -32 -31 85 -34 40
v stands fit > done achieve	764	-1 -1 -5 -3 -1 -2 26 -13
v stands fit > done light	764	-4 -2 22 -9 -3 35 -15 -24
v stands fit … 	680	-32 -15 -20 -13 -10 -22 5 107
v stands fit … from	736	31 -11 -30 -13 -18 100 -24 -34
v stands for approval	713	-3 -2 -7 -4 -2 -5 31 -7
v stands for comment	736	-1 -1 -3 -2 -1 -5 14 -2
v stands for discussion at	764	-2 -4 -2 -2 -3 -5 -5 23
v stands for ratification	764	-3 -4 -5 -2 -2 -6 41 -20
v stands for sign of	764	-2 -1 -2 -2 -2 -6 16 -2
v stands fully operational	764	-5 -8 28 -2 -3 -2 -4 -5
v stands fund	764	67 -19 -5 -5 -13 -5 -12 -9
v stands giv	695	-27 -21 81 -7 -5 -5 -9 -7
v stands go	580	-37 18 -75 -20 95 -14 1 33
v stands going to	764	-4 -7 -12 -3 -4 -5 -12 48
v stands good progres	736	-3 -1 -11 -3 -1 -9 33 -5
v stands ha	570	244 -95 -66 -35 -54 -22 23 5
v stands hand	695	38 -14 15 -5 -10 -4 -12 -9
v stands happen	713	-8 -11 48 -4 -14 -1 -6 -4
v stands hav	680	-51 170 -116 -13 12 -11 31 -21
v stands hold	585	33 -30 -7 8 77 -15 -34 -32
v stands in	603	-45 88 -41 -19 -31 -30 107 -29
v stands in contact	764	-5 -2 -2 -4 -1 -4 23 -4
v stands in draft form	764	-3 -2 -5 -3 -2 -4 24 -4
v stands in hand	764	-3 -1 -3 -2 -2 -5 20 -4
v stands in negotiation	764	-4 -2 -3 -2 -2 -13 29 -4
v stands in plac	603	-27 -36 115 -9 -18 -10 0 -16
v stands in post	764	-9 -9 36 -3 -4 -2 -5 -4
v stands in the process of	736	-9 -4 -5 -5 -3 -19 54 -8
v stands in us	695	62 -13 -3 -6 -8 -4 -17 -10
v stands includ	680	-17 -11 66 -5 -13 -3 -9 -9
v stands incomplet	764	-9 -2 -8 -4 -3 -11 -37 74
v stands incorporat	764	-5 -2 15 -1 -2 -1 -3 -2
v stands intend to	713	-6 -6 -7 -5 -4 -8 -11 47
v stands intends to	666	-17 -12 -12 -13 -9 -11 -19 93
v stands is with	634	-8 -7 -14 -13 -5 -30 102 -25
v stands keep	618	-4 184 -38 -26 23 -52 -53 -34
v stands light	489	49 -12 79 -53 151 -52 -89 -73
v stands light > done light	764	-3 -1 17 -2 -4 -1 -3 -2
v stands light > stands achieve	764	-5 -3 24 -2 -6 -2 -4 -2
v stands light > stands continue	764	-4 -2 -12 -2 27 -2 -4 -3
v stands light > stands monitor	764	-6 -21 -15 -2 54 -2 -4 -3
v stands light > to do light	713	-2 -3 -3 -2 17 -2 -2 -4
v stands light … at	680	-12 -6 37 -4 -1 -3 -7 -5
v stands light … by	713	44 -19 31 -7 -24 -5 -12 -8
v stands light … each	764	-13 -7 -23 -4 67 -4 -8 -9
v stands light … every	736	-13 -22 -30 -3 81 -3 -5 -5
v stands light … in	764	58 -7 -32 -6 6 -7 -7 -5
v stands light … of	764	-5 -3 24 -2 -6 -2 -4 -2
v stands light … on	764	-3 -1 17 -2 -4 -1 -3 -2
v stands light … out	736	-23 -12 0 -5 66 -9 -9 -8
v stands light … to	626	-26 -16 43 -9 48 -12 -15 -13
v stands light … up	764	27 123 -52 -15 -25 -11 -30 -16
v stands light … with	764	50 -16 -20 -12 24 -6 -11 -8
v stands light … within	764	-8 -2 29 -2 -8 -2 -5 -3
v stands liv	736	-7 -12 39 -2 -5 -2 -4 -6
v stands look	764	42 104 -45 -9 -34 -6 -24 -28
v stands mak	666	32 -18 59 -10 -24 -8 -19 -12
v stands mandator	713	-7 -3 41 -2 -3 -4 -17 -4
v stands matter was clos	764	-2 -1 -7 17 -1 -1 -3 -2
v stands mean	764	-6 -5 -3 -2 -2 -1 -2 22
v stands means to	764	-7 -3 -5 -3 -5 -4 -10 37
v stands meet	736	-9 -7 5 42 -3 -2 -17 -8
v stands mind	764	-1 -1 -5 -3 -1 -2 26 -13
v stands monitor	603	-51 173 -23 -30 54 -33 -47 -44
v stands monitor > stands step	764	-4 -10 32 -2 -5 -2 -5 -4
v stands monitor > stands todo	764	-3 -8 -4 -5 30 -2 -4 -5
v stands monitor … against	713	-13 -36 -14 -9 100 -6 -9 -14
v stands monitor … and	764	-4 -10 32 -2 -5 -2 -5 -4
v stands monitor … by	713	-8 -26 8 -5 49 -3 -9 -6
v stands monitor … monthly	764	-19 125 -24 -10 -29 -11 -17 -14
v stands more work	736	-9 -8 -9 101 -7 -21 -24 -24
v stands nearing completion	764	-4 -1 -3 -2 -2 -15 30 -4
v stands nearly ther	764	-6 -2 -5 -4 -2 -6 30 -6
v stands need	736	1 -15 -29 -14 -18 98 -24 1
v stands no further action is need	764	-3 -2 54 -27 -2 -4 -13 -4
v stands no further action taken	736	-9 -6 -14 64 -8 -5 -9 -14
v stands no longer a	764	-5 -3 -6 38 -5 -5 -7 -7
v stands no longer exist	713	-6 -2 -7 35 -5 -3 -6 -5
v stands no longer on	764	-4 -4 -9 42 -2 -6 -6 -10
v stands no plans to	764	-7 -3 -6 32 -4 -2 -4 -4
v stands noise	634	38 -23 21 -20 68 -24 -33 -27
v stands noise … for	764	51 -4 -10 -6 -8 -7 -9 -7
v stands noise … on	713	-37 -7 71 -8 13 -7 -14 -11
v stands normal	764	-2 -1 21 -3 -2 -1 -9 -3
v stands not a matter for	764	-6 -2 -5 29 -4 -3 -4 -5
v stands not able to implement	764	-7 -2 -6 32 -2 -2 -8 -4
v stands not able to start	713	-4 -4 -4 -3 -3 -8 -8 34
v stands not to proc	764	-6 -3 -6 36 -3 -3 -10 -5
v stands not yet start	764	-3 -3 -3 -2 -2 -5 -8 26
v stands now with	764	-3 -2 -3 -3 -2 -7 26 -7
v stands offer	680	-8 -20 -4 -4 54 -3 -8 -6
v stands on	610	40 -68 -11 -19 -30 -20 34 74
v stands on hold	666	-15 -8 -16 -18 -9 -11 -29 106
v stands on target	764	-2 -1 -2 -2 -1 -9 20 -2
v stands on the intranet	764	-1 -1 6 -2 -1 0 -1 -1
v stands on the websit	764	-7 -6 30 -3 -4 -1 -5 -3
v stands on-go	764	-6 -2 -5 -3 -18 -2 40 -3
v stands ongo	634	-16 -13 13 -13 77 -15 -17 -16
v stands ongoing bas	666	-11 -11 -39 -7 110 -10 -24 -9
v stands ongoing commitment	736	-8 -3 -6 -5 46 -5 -14 -5
v stands ongoing piece of work	764	-7 -5 -9 -4 49 -15 -5 -4
v stands ongoing program	764	-7 -3 -13 -4 53 -4 -15 -8
v stands open	369	-137 -63 -131 -57 -94 150 306 26
v stands open > done achieve	764	-2 -1 -9 -3 -1 -6 25 -3
v stands open > done light	666	-10 -3 -15 -9 -3 -14 63 -10
v stands open > done plan	764	-3 -2 -5 -3 -2 -5 25 -7
v stands open > stands open	764	-3 -2 -4 -3 -1 -10 27 -5
v stands open > stands plan	764	-7 -4 -8 81 -5 -17 -22 -18
v stands open > to do step	713	-2 -8 -3 -3 -3 -11 -12 43
v stands open … 	475	-54 -51 -64 18 -8 184 98 -124
v stands open … ,	680	-11 -8 -11 -6 -4 -16 33 23
v stands open … :	713	-8 -2 -13 -6 -2 -11 52 -8
v stands open … a	736	-4 -2 -9 -3 -5 -7 51 -20
v stands open … about	764	-3 -2 -4 -3 -1 -10 27 -5
v stands open … allocation	764	-6 -2 -4 -2 -2 -6 -29 51
v stands open … and	764	-3 -2 -5 -3 -2 -4 24 -4
v stands open … as part of	764	-5 -3 -4 -2 -2 -3 26 -5
v stands open … at	764	-9 -2 -8 -4 -3 -11 -37 74
v stands open … between	764	-4 -1 -5 -2 -2 -6 26 -6
v stands open … for	695	-6 -6 -11 -5 -4 -23 13 43
v stands open … in	680	-6 -6 -10 -5 -4 -27 85 -26
v stands open … legal	695	-5 -4 -6 -6 -4 -17 55 -13
v stands open … national	764	-4 -2 -3 -3 -2 -8 -32 53
v stands open … new	764	-1 -3 -1 -1 -2 -1 -5 13
v stands open … only	764	-4 -2 -3 -3 -2 -7 29 -9
v stands open … publication	713	-9 -3 -8 -6 -3 -13 22 20
v stands open … ratification	764	-2 -1 -16 -3 -2 -2 31 -5
v stands open … sign-off	764	-2 -2 -3 -2 -2 -15 46 -21
v stands open … the	545	-32 -23 -37 -31 -44 116 -37 88
v stands open … to	713	-3 -2 -7 -4 -3 -11 40 -10
v stands open … updating	764	-9 -2 -4 -4 -2 -7 34 -6
v stands open … with	680	-18 -6 -7 -8 -4 -19 72 -11
v stands out	713	-3 -2 -7 -4 -3 -11 40 -10
v stands out for consultation	736	-3 -2 -2 -2 -2 -10 28 -8
v stands outstand	764	-19 -13 -16 -15 -10 181 -35 -72
v stands overtaken b	654	-15 -5 -20 81 -7 -7 -12 -14
v stands part of	695	-8 -6 31 -10 9 -4 -6 -8
v stands part way through	695	-8 -5 -9 -6 -9 -20 76 -20
v stands pend	736	-6 -4 -7 -4 -4 -6 -18 47
v stands plan	537	-68 35 -43 2 -47 81 -32 72
v stands plan > to do light	764	-2 -5 -3 -2 -8 -7 -4 30
v stands plan to	736	-5 -6 -8 36 -4 -7 -8 2
v stands plan … 	680	-25 153 -28 -20 -19 -87 4 23
v stands plan … for	695	-22 -44 -18 -12 -19 168 -32 -22
v stands plan … in	713	-12 -28 -24 -10 -7 73 -8 16
v stands plan … next	764	-2 -2 -4 -2 -1 -2 17 -4
v stands plan … on	764	-7 -4 -8 81 -5 -17 -22 -18
v stands plan … shortly	764	-1 -1 -5 -3 -2 -2 18 -4
v stands plan … that	680	-11 -28 -15 -19 -6 -14 -13 107
v stands plans to	736	-10 -6 -15 -4 -8 -11 -9 64
v stands preparatory work	764	-4 -2 -3 -3 -2 -7 29 -9
v stands progress is slow	764	-2 -2 -2 -3 -2 -12 27 -5
v stands propos	713	-13 -11 -14 67 -7 -19 -25 22
v stands provid	680	-25 -24 23 -6 63 -6 -13 -12
v stands put	764	-3 -1 17 -2 -4 -1 -3 -2
v stands rais	736	-15 -15 -11 -6 66 -4 -7 -10
v stands receiv	764	-22 115 -17 -7 -38 -4 -7 -20
v stands recognis	764	-4 -7 -5 -7 -4 -3 -7 37
v stands record	713	-9 -5 37 -3 -7 -2 -7 -3
v stands remain	618	-52 -53 -44 -30 73 153 -6 -41
v stands remind	713	-17 -8 -22 -4 72 -4 -9 -9
v stands removed from the plan	764	-8 -2 -6 31 -2 -2 -6 -5
v stands repeat	736	-21 -12 -24 -8 93 -9 -10 -9
v stands report	764	-20 138 -24 -10 -38 -11 -18 -17
v stands requir	695	42 -15 -26 -13 -15 -26 -25 77
v stands ring	764	-5 -4 23 -2 -3 -1 -4 -4
v stands rolling program	764	-4 -2 -7 -2 34 -2 -13 -3
v stands routin	695	-6 -8 47 -5 -5 -3 -13 -8
v stands s	713	-22 -5 67 -4 -15 -3 -9 -8
v stands say	666	-39 112 -34 22 -22 -18 -28 7
v stands say > not should plan	764	-4 -5 -3 28 -3 -3 -4 -6
v stands say > stands todo	764	-4 -7 -5 -7 -4 -3 -7 37
v stands say … the	713	-8 -11 -7 19 -7 -5 -10 28
v stands schedul	764	-2 -5 -3 -2 -8 -7 -4 30
v stands seek	764	-15 -10 24 -4 32 -5 -7 -15
v stands send	713	-9 -4 13 -4 17 -3 -8 -4
v stands shar	680	27 -19 43 -15 17 -10 -23 -20
v stands show	764	-47 105 -7 -13 -13 -6 -9 -10
v stands sit	680	-26 -16 39 -6 -10 -5 5 19
v stands some progres	713	-2 -2 -7 -7 -1 -10 35 -5
v stands standing commitment	764	-4 -15 -4 -3 40 -4 -4 -6
v stands standing item on the agenda	764	-5 -4 26 -2 -6 -1 -4 -4
v stands start	736	-10 -19 -21 -6 -13 -8 -14 92
v stands start was mad	764	-2 -1 -4 -1 -1 -16 29 -3
v stands step	597	-9 54 1 -15 31 -28 -57 25
v stands step > to do light	764	-1 -4 -5 -3 -4 -1 -2 21
v stands step … at	764	59 -22 14 -3 -10 -4 -12 -20
v stands step … in	713	-13 -20 19 -6 -16 -9 -9 54
v stands step … on	764	-6 -7 -13 -4 -9 -4 -10 53
v stands step … to	764	-4 -10 32 -2 -5 -2 -5 -4
v stands still to	713	-18 -14 -25 -14 -16 137 27 -78
v stands subject to fund	764	-1 -6 -2 -3 -2 -11 -8 33
v stands sustain	541	-60 92 -27 -37 65 88 -48 -74
v stands sustain > stands achieve	764	-7 -6 -7 -4 36 -2 -5 -5
v stands sustain > stands continue	764	-7 -5 -9 -4 49 -15 -5 -4
v stands sustain > stands light	764	-6 -6 -10 -3 46 -8 -5 -7
v stands sustain > stands open	764	-4 -7 -4 -5 55 -12 -17 -6
v stands sustain > stands sustain	764	-4 -7 -4 -5 55 -12 -17 -6
v stands sustain > to do light	736	-3 -19 -5 -5 54 -6 -4 -11
v stands sustain … a	713	-36 100 -1 -11 5 -24 -17 -16
v stands sustain … an	764	-7 -5 -9 -4 49 -15 -5 -4
v stands sustain … by	736	-14 66 0 -6 -20 -9 -11 -7
v stands sustain … committed	736	-7 -9 -5 -7 70 -16 -18 -8
v stands sustain … the	713	-6 -23 -8 -9 93 -16 -19 -13
v stands sustain … this	764	-7 -6 -7 -4 36 -2 -5 -5
v stands sustain … unsigned	764	-9 -4 -6 -4 -10 -9 44 -3
v stands tak	680	12 82 -8 -18 -30 -12 -30 4
v stands tel	713	-10 -9 13 -5 37 -9 -8 -8
v stands thank	764	51 -4 -10 -6 -8 -7 -9 -7
v stands there is now	764	-5 -4 26 -2 -6 -1 -4 -4
v stands to follow	713	-14 -35 -15 -10 -15 89 -28 27
v stands todo	440	-98 -18 -122 -59 -61 117 -4 245
v stands todo > should achieve	764	-6 -3 -3 -2 -2 -1 -5 23
v stands todo > stands open	764	-3 -4 -5 -2 -2 -6 41 -20
v stands todo > to do drop	764	-3 -8 -4 -5 30 -2 -4 -5
v stands todo > to do light	695	-3 -6 -3 -4 -5 -5 -6 32
v stands todo … 	580	-18 -24 -19 -21 -15 -8 -10 114
v stands todo … and	764	-3 -8 -4 -5 30 -2 -4 -5
v stands todo … back	713	-4 -7 -12 -4 -4 -6 57 -20
v stands todo … be	654	-12 -17 -26 -14 -11 39 -21 62
v stands todo … come	764	-5 -3 -4 -3 -4 -19 60 -23
v stands todo … commission	736	-8 -12 -7 -11 -7 -6 -10 61
v stands todo … do	764	-11 -9 -11 -11 -10 81 -21 -7
v stands todo … for	764	-3 -7 -5 -2 -2 -10 84 -54
v stands todo … go	764	-3 -1 -8 -3 -2 -2 25 -6
v stands todo … hold	736	-9 -7 -9 -6 -5 -11 -10 57
v stands todo … in	713	-19 128 -23 -13 -24 87 -51 -85
v stands todo … include	764	-5 -5 -5 -3 -3 -7 -7 34
v stands todo … look	764	-2 -2 -2 -2 -2 -1 -5 16
v stands todo … owing	736	-4 -4 -4 -3 -2 -7 -11 36
v stands todo … produce	764	-6 -3 -3 -2 -2 -1 -5 23
v stands todo … raise	764	-7 -3 -5 -3 -5 -4 -10 37
v stands todo … the	764	-2 -4 -2 -2 -3 -5 -5 23
v stands todo … write	713	-8 -4 -15 -4 -7 -7 -11 56
v stands top	713	-6 -6 36 -4 -4 -2 -8 -4
v stands train	736	-6 -11 -34 -4 72 -4 -7 -5
v stands unable to progres	736	-9 -4 -8 47 -5 -4 -9 -9
v stands under review	695	-13 61 -10 -12 20 -19 -5 -22
v stands under wa	591	-22 -16 -22 -13 -15 15 103 -31
v stands underwa	764	-3 -2 -3 -2 -2 -21 44 -12
v stands up and run	764	-7 -4 25 -2 -3 -1 -5 -2
v stands updat	764	-24 -28 13 -5 65 -4 -11 -6
v stands us	695	-17 -35 54 12 25 -12 -10 -16
v stands visibl	764	-4 -1 21 -7 -4 -1 -2 -2
v stands voted against	764	-4 -2 -3 22 -2 -2 -5 -4
v stands waiting for	736	-10 -11 -12 -6 -16 102 -71 24
v stands went liv	736	-3 -1 21 -3 -1 -1 -9 -3
v stands would like to	736	-4 -4 -9 -5 -3 -4 37 -9
v stands writ	764	-4 -3 -6 -2 23 -1 -2 -5
v stands yet to	713	-4 -7 -4 -7 -2 -20 -18 63
v stands … 	353	-133 4 -52 15 40 118 -9 17
v stands … ,	634	-17 -12 -31 -9 45 -18 17 25
v stands … :	695	-18 -10 -24 -13 -8 97 24 -48
v stands … a	516	26 22 97 -29 -35 -34 10 -56
v stands … about	695	-18 -3 27 -4 -6 -10 22 -7
v stands … across	764	-2 -1 14 -1 -1 -1 -7 -2
v stands … additional	764	-4 -2 18 -2 -2 -1 -4 -3
v stands … again	764	-5 -6 -26 -3 -3 -4 23 26
v stands … against	713	-13 -36 -14 -9 100 -6 -9 -14
v stands … all	764	-7 -7 28 -3 -3 -2 -5 -3
v stands … allocation	764	-6 -2 -4 -2 -2 -6 -29 51
v stands … an	695	-19 -17 13 -7 33 -16 23 -9
v stands … and	575	-35 -47 57 16 44 -18 15 -32
v stands … as	764	-25 -10 -38 -8 105 -4 -12 -8
v stands … as part of	764	-5 -3 -4 -2 -2 -3 26 -5
v stands … at	580	-4 48 69 6 -47 -19 -67 16
v stands … back	713	-4 -7 -12 -4 -4 -6 57 -20
v stands … be	654	-12 -17 -26 -14 -11 39 -21 62
v stands … between	680	-13 -10 12 -7 32 -10 15 -19
v stands … by	570	127 33 24 -30 -5 -38 -62 -48
v stands … come	764	-5 -3 -4 -3 -4 -19 60 -23
v stands … commission	695	-11 -13 -13 19 -9 -7 -19 53
v stands … committed	736	-7 -9 -5 -7 70 -16 -18 -8
v stands … do	764	-11 -9 -11 -11 -10 81 -21 -7
v stands … each	654	-33 -35 12 -11 126 -12 -23 -24
v stands … enquiry	764	-2 -1 10 -2 -1 -1 -2 -2
v stands … events	736	-5 -2 -13 41 -4 -4 -6 -7
v stands … every	644	-38 77 0 -13 24 -9 -21 -20
v stands … following	736	-8 -8 -16 58 -7 -3 -6 -10
v stands … for	522	39 4 -22 -33 -8 65 16 -61
v stands … from	634	11 -29 23 -17 11 81 -33 -46
v stands … go	764	-3 -1 -8 -3 -2 -2 25 -6
v stands … hold	736	-9 -7 -9 -6 -5 -11 -10 57
v stands … in	505	35 9 41 -40 -52 70 -15 -48
v stands … include	764	-5 -5 -5 -3 -3 -7 -7 34
v stands … information	764	-3 -2 17 -2 -4 -1 -3 -2
v stands … into	764	-5 -2 15 -1 -2 -1 -3 -2
v stands … introduce	736	-8 -5 -7 29 -5 -4 -6 5
v stands … its	654	-23 -18 -14 -18 -15 -13 90 12
v stands … lapses	764	-7 -6 -7 -4 36 -2 -5 -5
v stands … legal	695	-5 -4 -6 -6 -4 -17 55 -13
v stands … look	764	-2 -2 -2 -2 -2 -1 -5 16
v stands … monthly	764	-19 125 -24 -10 -29 -11 -17 -14
v stands … multi-agency	764	-4 -10 23 -1 -4 -1 -2 -1
v stands … national	764	-4 -2 -3 -3 -2 -8 -32 53
v stands … new	764	-1 -3 -1 -1 -2 -1 -5 13
v stands … next	736	-3 -8 -5 -3 -3 -5 12 14
v stands … of	626	-31 -12 44 -11 81 -11 -41 -19
v stands … on	510	-82 -59 36 20 179 -37 -40 -19
v stands … only	764	-4 -2 -3 -3 -2 -7 29 -9
v stands … out	666	-43 79 -38 -17 47 -20 -36 29
v stands … owing	736	-4 -4 -4 -3 -2 -7 -11 36
v stands … page	764	-9 -3 26 -2 -3 -2 -5 -2
v stands … place	764	-9 -10 39 -4 -3 -2 -6 -4
v stands … plain	764	-7 -3 25 -3 -2 -2 -5 -4
v stands … produce	764	-6 -3 -3 -2 -2 -1 -5 23
v stands … publication	713	-9 -3 -8 -6 -3 -13 22 20
v stands … quarterly	764	-17 -9 -26 -4 71 -2 -5 -8
v stands … raise	764	-7 -3 -5 -3 -5 -4 -10 37
v stands … ratification	764	-2 -1 -16 -3 -2 -2 31 -5
v stands … shortly	764	-1 -1 -5 -3 -2 -2 18 -4
v stands … sign-off	764	-2 -2 -3 -2 -2 -15 46 -21
v stands … since	713	-16 -10 54 -3 -7 -2 -9 -7
v stands … site	764	-8 -3 -11 -4 -4 -2 37 -5
v stands … staff	764	-17 -6 -22 -3 67 -3 -8 -8
v stands … strand	764	-5 -3 -6 38 -5 -5 -7 -7
v stands … take	764	-4 -8 -2 11 -2 -3 -4 12
v stands … that	610	-29 49 -41 -6 -22 -22 -26 96
v stands … the	422	-121 -28 -23 56 -30 30 24 91
v stands … this	634	-51 -21 -23 128 7 -20 -31 11
v stands … through	654	-23 72 -11 -14 36 -17 -30 -13
v stands … throughout	764	-3 -3 -7 -1 19 -2 -2 -2
v stands … to	513	-35 56 51 -35 49 -8 -2 -74
v stands … to make sure	764	-6 -2 21 -3 -3 -1 -4 -3
v stands … unsigned	764	-9 -4 -6 -4 -10 -9 44 -3
v stands … up	666	8 163 -20 -22 -37 -24 -42 -24
v stands … updating	764	-9 -2 -4 -4 -2 -7 34 -6
v stands … with	561	13 51 -45 -12 -7 -36 82 -47
v stands … within	695	-15 -12 23 -4 30 -5 -10 -6
v stands … work	764	-4 -3 -7 -3 35 -2 -10 -5
v stands … write	713	-8 -4 -15 -4 -7 -7 -11 56
v starters … stands	764	-4 -5 -10 -2 41 -8 -7 -4
v steps … doing	764	-3 -1 -2 -3 -2 -8 22 -3
v stock … stands	764	-4 -4 22 -3 -3 -1 -4 -3
v stocks … done	764	-2 -1 14 -6 -1 -1 -2 -2
v stocks … stands	764	-2 -2 16 -2 -1 -1 -5 -2
v strategy … doing	764	-2 -2 -3 -1 -2 -5 18 -3
v strategy … not stands	764	-4 -1 -3 20 -1 -3 -3 -4
v strategy … stands	764	-1 -1 -1 -1 -1 -5 15 -5
v strips … done	764	-2 -2 16 -2 -1 -1 -5 -2
v subgroup … stands	764	-31 100 -44 -7 -30 -4 33 -17
v summary … done	764	-1 -1 8 -1 -1 0 -2 -1
v supervisors … stands	764	-1 -2 -2 -1 10 -1 -1 -2
v supplier … done	713	-5 -2 -7 5 -3 -6 30 -11
v surgeries … done	736	-7 -3 -32 -7 -3 -3 59 -5
v surgery … done	713	-12 -5 -51 118 -5 -4 -26 -16
v survey … done	713	-11 -3 -27 10 -4 -2 45 -8
v survey … stands	764	-19 183 -32 -13 -18 -59 -27 -15
v survivors … done	736	40 -2 -5 -13 -2 -2 -11 -4
v system … done	736	-3 -1 16 -4 -1 -1 -3 -2
v system … not should	736	-3 -1 -6 24 -3 -4 -5 -3
v systems … stands	736	64 -12 -19 -6 -8 -3 -8 -8
v take-up … stands	736	-9 -23 -21 -4 72 -4 -7 -4
v taken … stands	764	-6 -3 -6 36 -3 -3 -10 -5
v talks … done	736	-5 -1 26 -3 -4 -1 -9 -4
v talks … stands	764	-6 -3 -11 -3 23 -3 4 -3
v teachers … done	764	-4 -1 24 -3 -1 -1 -7 -5
v team … doing	695	-9 -5 -16 -7 -7 -11 61 -6
v team … done	618	-17 -6 46 -15 -9 -5 15 -10
v team … stands	618	22 -31 -42 -15 88 -11 -27 17
v team … to do	736	-5 -12 -5 -4 33 -4 -5 2
v teams … done	736	-5 -4 -8 36 -3 -6 1 -12
v template … done	736	-10 -3 29 -7 -2 -3 0 -5
v tenants … stands	764	-3 -3 16 -1 -3 -1 -3 -2
v terms … done	764	-2 -2 -6 -2 -2 -2 24 -8
v terms … not stands	764	-12 -3 -7 -10 -4 -11 -8 55
v than … done	764	-3 -1 -4 -3 -3 -2 18 -2
v the … stands	736	-6 -4 -13 54 -3 -6 -9 -13
v then … done	764	-1 -1 12 -3 -1 -1 -3 -2
v there … doing	764	43 -4 -8 -5 -5 -4 -14 -4
v there … stands	736	-12 -8 -11 28 -6 -8 -8 25
v there … to do	764	-8 -15 20 -15 70 -15 -9 -28
v they … done	695	-8 -2 21 -12 -3 -2 9 -4
v they … should	764	-9 -4 10 15 -3 -1 -2 -6
v they … stands	713	-34 130 -12 -39 -17 -13 1 -17
v they … to do	764	-5 -18 -11 -11 55 -4 14 -20
v this … doing	695	-11 -7 -8 -7 25 -17 35 -11
v this … done	531	-46 -26 6 63 -23 -37 -34 97
v this … not done	666	-18 -5 -10 46 -6 -39 -9 41
v this … not should	680	-7 -3 -9 25 -4 -5 -9 11
v this … not to do	713	-17 -8 -14 64 -8 -8 -10 2
v this … should	713	80 -20 -21 -16 -5 -6 -12 -1
v this … stands	556	-43 -61 -10 52 83 -42 -62 83
v this … to do	561	-26 59 -38 14 41 -35 -3 -10
v time … done	764	-6 -1 -14 -4 -1 -2 41 -14
v to do	299	-173 176 -212 -76 146 49 -142 232
v to do achieve	438	-72 -9 -50 -21 22 37 3 90
v to do achieve > done achieve	695	-7 -7 8 24 -6 -7 -23 19
v to do achieve > done light	764	-5 -3 -7 24 -5 -4 10 -8
v to do achieve > stands drop	764	-2 -1 -7 17 -1 -1 -3 -2
v to do achieve > to do light	764	-1 -4 -1 -2 -3 -2 -1 14
v to do achieve … 	618	-18 80 16 -24 -17 -52 -35 52
v to do achieve … a	736	-6 -14 -6 -4 -6 -9 -16 60
v to do achieve … at	764	-3 -3 -12 -3 -5 -2 56 -29
v to do achieve … by	597	-25 -27 -24 -21 -26 46 88 -12
v to do achieve … data	764	-2 -1 -7 17 -1 -1 -3 -2
v to do achieve … every	764	-5 -19 -3 -4 64 -6 -3 -25
v to do achieve … in	666	-9 135 -14 -12 -18 -68 -16 1
v to do achieve … into	764	-1 -2 -1 -1 -1 -1 -1 7
v to do achieve … next	764	-1 -4 -1 -2 -3 -2 -1 14
v to do achieve … on	764	-5 -7 -5 21 -15 -12 -5 27
v to do achieve … over	764	-4 -10 -5 -3 -7 -6 57 -23
v to do achieve … team	764	-12 -5 -6 -2 -7 -5 -8 46
v to do achieve … the	764	-6 -8 -12 27 38 -10 -6 -24
v to do achieve … this	736	-23 -22 -11 -11 -21 128 -17 -24
v to do achieve … to	736	-3 -13 -4 -5 -6 -7 5 33
v to do achieve … up	736	-4 -12 -3 -5 -7 -4 -7 42
v to do achieve … what	764	-12 -9 -8 16 58 -11 -9 -26
v to do achieve … with	764	56 -41 -9 -19 -18 136 -32 -73
v to do ad	654	-8 -12 -10 18 -11 -5 -8 35
v to do advertis	713	-3 -12 -5 -5 -4 -14 -10 53
v to do agr	764	-2 -4 -1 -4 -5 -3 -3 22
v to do amend	764	-2 -10 -3 -2 -3 -3 -2 24
v to do approach	764	-3 -14 -2 -3 -4 -3 -4 32
v to do approv	764	-2 -2 -6 -2 -2 -2 24 -8
v to do ask	618	-18 -30 -13 -11 -17 -9 -17 115
v to do auxiliary	299	-173 176 -212 -76 146 49 -142 232
v to do begin	764	-2 -5 -3 -3 -2 -7 -3 24
v to do breach	736	-4 -3 -8 45 -5 -7 -4 -13
v to do brief	764	-12 -5 -6 -2 -7 -5 -8 46
v to do build	764	-1 -2 -1 -1 -1 -1 -1 7
v to do car	644	-8 -11 -10 -8 71 -8 -13 -12
v to do commission	764	-1 -19 -1 -1 -3 -3 -1 29
v to do complet	680	-9 -8 -7 -6 -10 -11 -14 64
v to do consider	680	-5 -25 40 -10 -8 -7 -7 21
v to do continu	610	-28 82 -28 -27 99 -17 -31 -50
v to do continue	610	-28 82 -28 -27 99 -17 -31 -50
v to do continue > to do continue	764	-3 -7 -4 -4 29 -2 -3 -6
v to do continue … 	666	-21 120 -19 -22 13 -13 -24 -35
v to do continue … to	654	-12 -35 -15 -10 118 -7 -12 -25
v to do cover	764	-2 -6 -1 -1 -4 -6 -2 24
v to do decid	713	-12 -17 -13 -16 44 -7 -12 34
v to do discus	666	-6 -7 -5 -3 -9 -4 -13 48
v to do do	626	-38 89 -22 -11 -35 132 -29 -86
v to do draft	713	-2 -6 -4 -4 -6 -2 -8 32
v to do draw	764	-3 -5 -3 -2 -4 -2 -10 29
v to do drop	736	-9 -11 -23 58 25 -4 -20 -16
v to do drop … 	736	-9 -11 -23 58 25 -4 -20 -16
v to do embed	764	-4 -10 -5 -3 -7 -6 57 -23
v to do fit	695	-13 52 -13 26 -23 -21 51 -59
v to do fit > stands drop	764	-5 -3 -6 38 -5 -5 -7 -7
v to do fit … and	764	-5 -3 -6 38 -5 -5 -7 -7
v to do follow	736	-12 -42 -16 -12 -22 88 50 -35
v to do for	764	-5 -11 -12 -4 64 -7 -6 -19
v to do form	666	-9 -25 -14 -10 -17 -10 34 52
v to do get	764	-10 -8 25 42 -5 -5 -16 -23
v to do giv	713	-4 -17 -9 -4 -11 -3 -4 50
v to do go	570	-14 -33 -24 -17 136 -17 -23 -8
v to do hav	713	-7 -15 -9 -7 -7 -14 -20 79
v to do in plac	764	-1 -4 -1 -2 -3 -2 -1 14
v to do includ	736	-4 -17 -4 -3 -6 -7 -5 45
v to do keep	626	-24 34 -17 -16 104 -15 -30 -36
v to do lead	764	-2 -3 -2 -2 -6 -1 -2 20
v to do light	393	-87 12 -103 -21 64 -14 -90 240
v to do light > should achieve	764	-5 -2 -6 27 -2 -1 -2 -10
v to do light > to do achieve	764	-1 -2 -1 -1 -1 -1 -1 7
v to do light > to do monitor	764	-5 -10 -5 -3 -5 -3 -4 34
v to do light > to do step	713	-3 -6 -4 -3 -6 -2 -7 32
v to do light … 	591	-16 -61 -19 65 7 -17 21 20
v to do light … at	695	-9 93 -10 -11 37 -11 -12 -76
v to do light … by	764	-2 -11 -6 -2 -10 -4 -6 41
v to do light … in	666	-11 -74 -10 -12 -19 112 -12 25
v to do light … into	764	-1 -4 -5 -3 -4 -1 -2 21
v to do light … nothing	764	-5 -2 -6 27 -2 -1 -2 -10
v to do light … of	764	-5 -10 -5 -3 -5 -3 -4 34
v to do light … on	556	-19 -33 -28 -20 208 -16 -25 -66
v to do light … out	644	-7 -19 -9 -7 23 -12 -13 44
v to do light … place	680	-11 72 -14 -13 -13 -10 -28 18
v to do light … this	680	-9 -10 -5 -9 -19 -7 -18 77
v to do light … to	528	-18 -46 -26 -19 -43 -18 -24 193
v to do light … with	736	-11 87 -7 -15 -26 -12 -16 1
v to do look	680	-16 49 -17 -21 23 -12 27 -34
v to do mak	680	-9 -65 -13 -13 -20 114 -20 26
v to do meet	764	-5 -5 -2 -3 -2 -2 -7 26
v to do monitor	680	44 62 -20 -19 9 -20 -34 -20
v to do monitor … to	713	-8 -23 -8 -6 33 -6 -8 26
v to do noise	654	20 51 -39 -1 -60 133 17 -122
v to do noise … 	764	65 -100 -14 -18 -8 131 -14 -41
v to do noise … up	764	-4 -12 -10 -6 -8 -3 59 -15
v to do pick	736	-4 -12 -3 -5 -7 -4 -7 42
v to do possibl	764	-5 -3 -6 38 -5 -5 -7 -7
v to do prepar	764	-4 -4 -2 -2 -2 -5 -2 20
v to do present	764	-1 -3 -2 -2 -2 -2 -3 15
v to do put	666	-4 -13 -6 -6 -9 -6 -14 58
v to do rais	713	-10 -20 -4 -9 -21 -7 -9 80
v to do ratif	764	-3 -3 -12 -3 -5 -2 56 -29
v to do recruit	736	-3 -8 -5 -3 -9 -3 -7 38
v to do remain	680	-9 -22 -15 -10 88 -9 -10 -14
v to do report	695	62 -35 -13 -11 22 -11 -18 5
v to do review	654	-12 47 -10 -11 31 -15 -13 -17
v to do run	736	-6 -24 -4 -6 57 -15 -6 4
v to do say	695	-15 -19 -15 -18 39 -9 -15 53
v to do say … 	736	-10 -7 -7 -8 -11 -5 -9 58
v to do send	654	-8 -26 -10 -7 29 -8 -11 42
v to do settl	764	-5 -2 -4 -3 -5 -3 -8 31
v to do shar	680	-13 89 -13 -17 -24 -11 29 -40
v to do sign	764	-4 -2 -7 -5 -2 -3 29 -6
v to do speak	764	-8 -4 -6 -2 -3 -6 -5 33
v to do start	680	-9 -15 -14 -7 -7 132 -12 -67
v to do step	442	-69 22 -45 -64 -56 13 -27 226
v to do step > to do light	713	-3 -4 -3 -2 -8 -2 -6 27
v to do step … 	591	-21 26 21 -18 -22 -29 -28 71
v to do step … a	736	-2 -2 -4 -2 -6 -2 -4 23
v to do step … after	764	-1 -6 -2 -3 -2 -1 -6 20
v to do step … at	603	-19 32 -17 -9 11 -13 15 1
v to do step … for	713	-5 -18 -7 -18 -8 -4 -7 67
v to do step … in	634	-14 43 -20 -12 -15 100 -24 -58
v to do step … one	764	-4 -6 -8 -4 -7 -6 49 -13
v to do step … our	764	-6 -3 -3 -2 -3 -1 -6 25
v to do step … part of	713	-4 -8 -6 -6 -10 -3 -8 46
v to do step … the	713	-7 -10 -5 -6 -6 -4 -11 49
v to do step … to	713	-9 -7 -8 -3 -6 -8 -9 50
v to do step … up	764	-3 -5 -3 -2 -4 -2 -10 29
v to do step … with	736	-5 -5 -5 -3 -3 -3 18 6
v to do stop	764	-3 -8 -4 -5 30 -2 -4 -5
v to do sustain	575	-34 76 -34 -29 159 -27 -46 -65
v to do sustain > stands continue	764	-4 -15 -4 -3 40 -4 -4 -6
v to do sustain … 	736	-11 156 -10 -13 -43 -13 -27 -39
v to do sustain … a	764	-4 -15 -4 -3 40 -4 -4 -6
v to do sustain … doing	764	-5 -7 -5 -4 47 -5 -11 -10
v to do sustain … on	764	-7 -7 -4 -3 30 -3 -2 -4
v to do sustain … reminding	764	-3 -4 -3 -2 20 -2 -3 -4
v to do sustain … so	713	-6 -10 -12 -7 55 -5 -6 -9
v to do sustain … the	764	-1 -1 -1 -1 8 -1 -2 -1
v to do tabl	764	-2 -6 -2 -1 -4 -1 -4 19
v to do tak	603	-16 41 -17 68 -24 -16 -17 -20
v to do tel	736	-7 121 -8 -9 -37 -9 -8 -42
v to do test	713	-11 168 -14 -11 -14 -27 2 -95
v to do undertak	764	-5 -10 -5 -3 -5 -3 -4 34
v to do writ	680	-5 -7 -12 -5 -13 -4 -6 53
v to do … 	460	-37 141 -34 15 -38 -18 -92 63
v to do … a	654	-11 -27 -12 -8 23 -13 -22 69
v to do … after	764	-1 -6 -2 -3 -2 -1 -6 20
v to do … and	764	-5 -3 -6 38 -5 -5 -7 -7
v to do … at	565	-27 104 -33 -20 37 -23 45 -83
v to do … by	570	-41 42 -35 -32 -47 32 63 18
v to do … data	764	-2 -1 -7 17 -1 -1 -3 -2
v to do … doing	764	-5 -7 -5 -4 47 -5 -11 -10
v to do … every	736	-9 93 -5 -8 20 -10 -7 -74
v to do … following	764	-4 -26 -4 -4 -4 -6 -5 54
v to do … for	680	-12 67 -12 -23 -21 -38 -14 53
v to do … in	545	-37 111 -44 -38 -63 185 -52 -61
v to do … into	713	-2 -5 -6 -4 -4 -2 -3 27
v to do … next	764	-1 -4 -1 -2 -3 -2 -1 14
v to do … nothing	764	-5 -2 -6 27 -2 -1 -2 -10
v to do … of	764	-5 -10 -5 -3 -5 -3 -4 34
v to do … on	541	-26 -43 -33 -7 213 -26 -30 -48
v to do … one	764	-4 -6 -8 -4 -7 -6 49 -13
v to do … our	764	-6 -3 -3 -2 -3 -1 -6 25
v to do … out	644	-7 -19 -9 -7 23 -12 -13 44
v to do … over	764	-4 -10 -5 -3 -7 -6 57 -23
v to do … part of	713	-4 -8 -6 -6 -10 -3 -8 46
v to do … place	680	-11 72 -14 -13 -13 -10 -28 18
v to do … reminding	764	-3 -4 -3 -2 20 -2 -3 -4
v to do … so	695	-8 -11 -14 -10 50 -7 -19 18
v to do … staff	764	-11 -18 -7 -4 63 -17 -7 2
v to do … team	764	-12 -5 -6 -2 -7 -5 -8 46
v to do … the	644	-15 -22 -17 15 28 -14 -18 43
v to do … this	626	-32 -39 -17 -24 -13 100 -34 58
v to do … to	479	-44 -25 -51 -41 48 -50 -43 207
v to do … up	654	-11 -27 -15 -12 -18 -10 32 60
v to do … what	764	-12 -9 -8 16 58 -11 -9 -26
v to do … with	654	33 38 -19 -32 -41 103 -26 -56
v to … done	764	-7 -5 -26 -17 -9 39 -12 37
v tool … done	736	-6 -2 -27 58 -3 -2 -14 -3
v tool … stands	764	-4 -1 14 -1 -2 -1 -3 -2
v topic … to do	764	-1 -4 -1 -2 -3 -2 -1 14
v training … doing	764	-3 -2 -3 -1 -6 -4 21 -2
v training … done	634	-14 -7 64 -11 -7 -9 3 -19
v training … not should	764	-4 -2 -4 -7 -2 -4 -7 29
v training … stands	654	-12 -21 -25 -6 49 -38 35 18
v training … to do	695	-13 127 -10 -11 -30 -44 -13 -6
v translation … stands	764	-6 -6 -5 -6 -5 74 -31 -15
v trust … doing	736	-6 -2 -3 -3 -3 -8 27 -3
v trust … done	634	-25 -5 84 -22 -6 -6 -1 -19
v trust … not should	764	-14 -2 -7 46 -4 -4 -9 -6
v trust … stands	626	48 -23 -55 6 -6 -27 18 38
v trust … to do	764	-7 -8 -3 -6 -3 -2 -4 35
v trusts … done	764	-1 -1 23 -3 -1 -2 -14 -1
v trusts … stands	713	-10 -6 14 27 -6 -3 -10 -6
v understanding … done	764	-3 -1 17 -2 -1 -1 -6 -3
v unions … doing	764	-3 -2 -2 -1 -2 -7 20 -2
v unit … done	736	-4 -2 45 -20 -2 -3 -8 -5
v universities … stands	764	-8 -6 -3 -3 32 -27 -24 40
v update … done	695	166 -6 -70 -29 -11 -6 -29 -16
v update … stands	764	77 -6 -15 -6 -8 -14 -11 -18
v upgrade … not to do	764	-6 -3 -6 -23 -2 -4 -6 50
v users … done	764	-1 -1 17 -1 -1 -1 -9 -2
v vacancy … done	764	-1 0 7 -1 -1 0 -1 -2
v variation … done	764	-1 -1 -4 -2 -2 -2 -3 16
v version … done	713	-10 -2 11 -6 -2 -3 16 -4
v version … stands	764	-3 -3 16 -1 -3 -1 -3 -2
v views … done	713	-6 -2 -2 -4 -3 -2 22 -5
v visits … done	736	-5 -1 -25 -3 -3 -2 44 -4
v visits … stands	644	-25 -28 27 -10 -17 -34 36 53
v ward … stands	764	-4 -1 -4 19 -2 -2 -4 -3
v wardens … done	680	-12 -3 -39 -7 -5 -4 76 -7
v we … doing	695	-12 -6 -11 -10 -8 72 -39 12
v we … done	575	-22 -11 53 21 -14 -54 4 23
v we … should	736	-21 -4 6 -6 -4 -2 -6 36
v we … stands	561	10 -45 -61 38 2 -31 83 4
v we … to do	644	-14 -22 -12 -10 37 -7 -18 46
v website … stands	736	-12 -2 24 -2 -3 -1 -3 -2
v what … done	764	30 -5 -14 18 -5 -4 -10 -11
v which … doing	764	-3 -1 -2 -1 -2 -3 16 -3
v wording … to do	764	-7 -4 -4 -6 -8 -4 -6 39
v work … done	580	-28 -11 -56 -1 -16 -24 46 90
v work … stands	680	-12 -9 -19 -8 -4 -7 69 -10
v worker … done	713	-2 -1 18 -3 -1 -1 -6 -3
v workforce … done	764	-4 -2 -14 -4 -1 -4 34 -6
v workshop … stands	764	-2 -5 -3 -2 -8 -7 -4 30
v workshops … done	764	-8 -1 -5 -4 -3 -1 29 -7
v year … to do	764	-2 -6 -1 -1 -4 -6 -2 24
w #	274	123 -74 95 17 6 -87 8 -88
w # #	575	-15 -32 43 -26 -21 -18 90 -20
w # $	534	312 -56 -90 14 -44 -43 -30 -63
w # <date>	695	-6 -1 37 -3 -2 -1 -17 -6
w # a	654	-10 -5 44 -6 -9 -2 -6 -5
w # abov	680	88 -7 -20 -15 -10 -8 -16 -13
w # adult	764	79 -3 -24 -6 -9 -7 -15 -15
w # advert	764	-3 -1 -8 -3 -2 -2 25 -6
w # after	764	-2 -1 -2 -2 -4 -2 16 -2
w # aimed at	764	-3 -1 12 -3 -2 -1 -3 -1
w # an	764	-2 -5 -3 -3 -4 -2 -2 21
w # and	419	-92 -69 42 91 178 -50 -45 -54
w # approv	764	-1 -1 8 -1 -1 0 -3 -1
w # as	695	-17 -10 4 14 39 -6 -9 -16
w # at	764	-2 -7 -6 -1 -11 -4 17 17
w # attend	764	-3 -1 15 -1 -2 -1 -5 -3
w # b	764	-11 -7 30 -5 -5 -5 -9 11
w # below	764	36 -2 -9 -5 -3 -3 -6 -9
w # but	680	21 -11 3 -16 -5 -6 7 8
w # chair	764	-3 -1 27 -2 -1 -1 -17 -3
w # choos	764	-4 -2 17 -3 -2 -1 -4 -1
w # complianc	764	-5 -1 -4 -1 -4 -6 23 -2
w # cours	736	-13 -2 29 -2 -4 -1 -5 -2
w # deliver	764	-1 0 7 -1 -1 0 -3 -1
w # draft	764	-2 -1 -2 -1 -1 -2 10 -2
w # du	736	-3 -7 -5 -3 -3 -8 38 -8
w # ensur	764	-4 -1 14 -1 -2 -1 -3 -2
w # extension	764	48 -3 -13 -5 -6 -3 -11 -7
w # fil	764	-1 -1 13 -3 -1 -1 -5 -2
w # first	764	-2 -1 -2 -1 -1 -2 10 -2
w # fiv	764	-5 -1 -14 -3 -2 -2 29 -3
w # follow	713	-4 -1 22 -3 -2 -1 -7 -4
w # for	764	-3 -1 -5 -3 -2 -1 18 -3
w # fund	764	-3 -1 -8 -3 -2 -2 25 -6
w # ha	736	-12 -4 16 -5 -4 -2 15 -4
w # hold	764	-4 -1 23 -3 -2 -1 -8 -3
w # if	764	-1 -2 -1 -1 -1 -1 -1 7
w # in	634	88 -36 4 -13 -2 -16 -3 -22
w # includ	764	-4 -7 8 -4 21 -2 -7 -6
w # is	764	-8 -6 -6 -8 -6 62 -50 22
w # it	713	-4 -2 12 6 -2 -2 -6 -3
w # k	764	-3 -1 15 -3 -1 -1 -5 -1
w # knew	764	-6 -1 28 -3 -2 -1 -12 -4
w # lead	764	-9 -1 -7 -2 -1 -2 25 -3
w # minut	764	-2 -1 11 -2 -1 -1 -3 -2
w # now	736	-5 -2 -28 -4 -3 -2 47 -3
w # of	561	91 -21 -30 -26 -27 -23 73 -36
w # on	764	-9 -5 8 -8 -6 79 -50 -9
w # our	764	-3 -1 18 -3 -2 -1 -5 -2
w # pag	764	28 -2 -8 -3 -2 -3 -6 -4
w # peopl	764	60 -12 -5 -9 -8 -2 -17 -6
w # pharmac	764	-2 -1 13 -2 -1 -1 -5 -2
w # plac	764	-3 -1 12 -3 -2 -1 -3 -1
w # print	764	-2 -1 13 -2 -1 -1 -5 -2
w # ratif	764	-2 -1 16 -2 -1 -1 -9 -1
w # s	764	36 -2 -9 -5 -3 -3 -6 -9
w # school	764	-3 -1 -6 -2 -4 -3 26 -7
w # second	764	-8 -2 -10 -3 -3 -2 38 -11
w # send	736	-5 -1 32 -1 -2 -1 -17 -5
w # shelter	764	-10 -8 -16 -3 -4 -3 48 -4
w # sinc	736	-16 -4 33 28 -4 -13 -15 -9
w # so	610	-35 -15 4 107 -18 -14 -24 -6
w # so that	736	-6 -12 10 -4 40 -3 -11 -13
w # softwar	764	-3 -1 -14 -5 -2 -1 28 -3
w # staf	713	-4 -2 26 -3 -3 -2 -8 -3
w # th	585	-41 -23 4 42 7 39 -23 -3
w # to	626	57 -32 -6 -15 -20 -9 29 -4
w # train	695	-8 -3 15 -4 28 -3 -19 -6
w # translat	764	-2 -1 13 -2 -1 -1 -5 -2
w # wa	764	-3 -1 18 -5 -1 -1 -3 -4
w # ward	764	-4 -1 27 -4 -2 -1 -12 -3
w # warden	764	-1 -1 18 -1 -1 -1 -10 -2
w # week	764	-2 0 13 -1 -3 -1 -4 -1
w # when	764	-2 -2 -3 -2 -2 -9 25 -6
w # which	528	-58 85 -14 -54 -7 -37 21 64
w # who	603	-5 -12 47 -26 -13 -9 13 5
w # whos	736	-4 -3 4 -2 -5 -2 -6 20
w # wil	713	-23 -21 -13 -12 -24 127 -18 -16
w # with	548	-45 -24 -10 -20 -6 -28 96 37
w $	100	214 122 -121 -63 -73 81 -104 -56
w '	585	-27 -16 44 3 -2 -8 4 3
w ' group	695	-7 -3 2 -7 -3 -2 21 -1
w ' meet	764	-2 -2 -1 -2 -4 -1 -3 16
w ' train	764	-2 -1 12 -2 -1 -1 -3 -2
w 's	437	-20 142 34 68 -96 3 -45 -86
w 's a	764	-19 -11 25 -13 -8 -7 46 -14
w 's account	764	-4 -2 17 -3 -2 -1 -4 -1
w 's answer	764	-7 -1 18 -2 -2 -1 -4 -2
w 's budget	736	-2 -9 -1 -1 -3 -2 -2 21
w 's bulletin	764	-3 -1 27 -3 -4 -1 -13 -2
w 's busines	680	72 -10 -27 -17 -7 -6 -17 12
w 's comment	764	46 -1 -15 -13 -2 -1 -10 -3
w 's concern	736	-9 -1 32 -6 -2 -1 -8 -5
w 's current	764	-15 -4 -12 -8 -7 -4 56 -6
w 's hous	764	-2 -1 14 -2 -1 -1 -5 -2
w 's offic	713	-13 -13 -12 -6 -5 -7 46 10
w 's partnership	764	-4 -2 -3 -4 -3 -8 26 -3
w 's plan	764	44 -3 -8 -5 -3 -6 -10 -8
w 's record	764	-3 -1 15 -3 -2 -1 -3 -2
w 's solicitor	764	-2 -1 -2 -2 -4 -2 16 -2
w 's term	764	-1 -1 10 -2 -1 0 -3 -2
w 's train	736	-1 -5 -1 -2 -2 -2 -2 16
w 's view	764	-9 -9 -11 27 -4 -8 -12 24
w 's websit	764	-10 -1 17 -1 -1 -1 -2 -1
w 's work	736	-12 95 -10 28 -12 -10 -22 -59
w (	713	-4 -3 29 -3 -3 -2 -9 -5
w ( <date>	713	-4 -3 29 -3 -3 -2 -9 -5
w )	680	-7 -5 9 -5 -7 -6 16 5
w ) #	764	-3 -1 17 -2 -2 -1 -5 -2
w ) $	764	-3 -1 17 -2 -2 -1 -5 -2
w ) draft with	764	-3 -2 -5 -3 -2 -5 25 -7
w ) speaker	764	-3 -2 -5 -3 -2 -5 25 -7
w ) to	764	-2 -3 -2 -1 -4 -1 -3 15
w ) venu	764	-3 -2 -5 -3 -2 -5 25 -7
w ):	764	-1 -2 14 -1 -1 -1 -5 -3
w ): th	764	-1 -2 14 -1 -1 -1 -5 -3
w /	713	108 -10 -25 -13 -11 -8 -21 -21
w / a	713	108 -10 -25 -13 -11 -8 -21 -21
w 14th	764	-3 -1 -3 -2 -2 -5 20 -4
w 14th $	764	-3 -1 -3 -2 -2 -5 20 -4
w :	508	41 -49 -48 6 0 94 -12 -32
w : #	680	-9 -7 24 -7 -6 -11 22 -7
w : a	680	-13 -5 6 -7 -7 -2 -13 41
w : al	764	-6 -2 -5 -4 -2 -6 30 -6
w : ever	764	-3 -8 -4 -5 30 -2 -4 -5
w : monthl	764	-2 -1 -2 -1 -1 -2 10 -2
w : nin	764	-2 -1 -9 -3 -1 -6 25 -3
w : safeguard	764	48 -3 -13 -5 -6 -3 -11 -7
w : th	634	-21 -20 -15 59 -17 65 -16 -36
w : two	764	-2 -1 -2 -1 -1 -6 15 -1
w <date>	292	-181 -47 180 -78 -79 3 -16 219
w <date> #	556	-27 -31 -23 -24 76 -18 -35 83
w <date> $	347	-122 46 59 -38 -124 74 -13 118
w <date> )	764	-3 -1 17 -2 -2 -1 -5 -2
w <date> ):	764	-1 -2 14 -1 -1 -1 -5 -3
w <date> :	713	-4 -9 -3 -3 -4 -8 12 18
w <date> acros	764	-1 -1 9 -1 -1 -1 -3 -2
w <date> and	463	-39 -58 131 -21 -20 -33 -31 73
w <date> as	764	-4 -2 -5 -8 -1 -6 -5 30
w <date> at	736	-5 -2 6 -7 -2 -1 18 -7
w <date> but	736	-3 -4 -8 -6 -3 -8 18 14
w <date> discus	764	-13 -3 -10 -4 -5 -2 47 -10
w <date> election	764	-2 -1 -1 -1 -4 -1 -3 14
w <date> for	764	-2 -1 19 -2 -2 -1 -8 -2
w <date> ha	764	-2 -1 -6 -3 -1 -2 31 -16
w <date> meet	634	-16 -9 -11 -13 -14 -8 -24 95
w <date> no	764	-2 -1 24 -5 -1 -1 -10 -4
w <date> on	764	-4 -1 -11 28 -2 -1 -5 -5
w <date> onc	764	-2 -2 -2 -1 -1 -4 -2 14
w <date> paper	764	-13 -3 -10 -4 -5 -2 47 -10
w <date> quick	764	-1 0 5 -1 -1 0 -1 -1
w <date> refresh	764	-2 -4 -2 -2 -3 -3 -3 19
w <date> releas	764	-7 -2 23 -3 -2 -1 -4 -4
w <date> that	764	30 -2 4 -14 -2 -2 -7 -7
w <date> to	666	-21 -17 -12 -12 53 -7 70 -55
w <date> with	680	-6 -2 22 -7 -3 -15 19 -8
w ^	100	214 122 -121 -63 -73 81 -104 -56
w ^ #	654	-25 -4 -20 -9 -6 -6 75 -7
w ^ <date>	713	-14 -4 -11 -4 -6 -8 58 -11
w ^ a	391	-60 139 54 -61 -93 26 46 -51
w ^ acces	764	-3 -1 22 -6 -1 -1 -7 -4
w ^ achiev	764	-3 -1 12 -3 -2 -1 -3 -1
w ^ action	610	-24 -11 24 48 -23 -15 -10 12
w ^ activ	764	-2 -1 -2 -1 -1 -2 10 -2
w ^ after	666	-17 -6 -19 85 -6 -6 -14 -17
w ^ agenc	695	47 -15 -7 -17 -66 96 -14 -24
w ^ agenda	764	-12 -5 -9 -4 -8 -5 -8 51
w ^ agr	634	-12 -5 17 61 -7 -4 -32 -17
w ^ agreement	736	-5 -2 1 27 -2 -3 -11 -5
w ^ aim	764	-3 -5 -4 -2 -3 -6 -13 36
w ^ al	548	-25 -11 167 -22 -11 -13 -69 -17
w ^ although	736	-3 -1 26 -11 -1 -1 -5 -4
w ^ amber	764	124 -12 -26 -15 -13 -11 -25 -21
w ^ an	541	-97 244 -48 -62 -20 32 0 -49
w ^ annual	736	-4 -6 -6 -2 35 -4 -9 -4
w ^ around	764	-4 -2 -14 -4 -1 -4 34 -6
w ^ as	666	81 -15 -6 -20 26 -13 -25 -29
w ^ as a result	764	-4 -1 20 -5 -2 -1 -6 -2
w ^ assuranc	736	-11 -7 12 -5 37 -3 -12 -11
w ^ at	736	66 -13 -44 -5 -10 -6 20 -8
w ^ attendanc	736	-14 65 9 -7 -21 -9 -14 -10
w ^ audit	736	-29 -42 -32 -10 62 121 -27 -44
w ^ await	575	-22 -13 -23 -18 -13 -57 -1 146
w ^ awarenes	666	-18 -14 -1 -10 129 -12 -61 -14
w ^ b	695	-6 -4 -4 -4 -5 -11 41 -7
w ^ behind schedul	764	-2 -2 -2 -2 -2 -19 35 -7
w ^ bespok	764	-2 -1 19 -3 -2 -1 -8 -2
w ^ book	764	-21 -4 45 -5 -5 -5 -12 8
w ^ both	666	-10 -4 41 19 -4 -5 -28 -8
w ^ brief	736	-4 -1 37 -6 -3 -2 -16 -4
w ^ budget	764	-4 -1 -7 -3 -2 -2 20 -2
w ^ cabinet	764	-2 -6 -4 -2 -3 -2 -4 22
w ^ cal	764	-2 -2 26 -2 -2 -2 -11 -6
w ^ capacit	764	-6 -5 -3 -2 -2 -1 -2 22
w ^ cas	764	-14 -26 62 -4 -4 -4 -6 -5
w ^ champion	654	-12 -6 48 -8 22 -4 -27 -12
w ^ check	736	-10 -3 34 -4 -5 -2 -6 -4
w ^ chief	764	124 -14 -31 -14 -11 -6 -24 -24
w ^ circular	764	-5 0 28 -1 -2 -1 -14 -5
w ^ cllr	764	67 -3 -14 -9 -4 -3 -27 -6
w ^ clos	736	58 -6 0 -11 -19 -6 -8 -7
w ^ coach	764	-7 -2 -6 -3 43 -3 -13 -7
w ^ commander	764	-5 -1 35 -2 -3 -1 -16 -7
w ^ comment	764	96 -10 -34 -14 -11 -14 5 -18
w ^ commissioner	764	-4 -12 -3 18 -3 -2 -5 11
w ^ communication	764	-5 -4 -6 25 9 -3 -9 -6
w ^ complet	644	299 -77 -89 -12 -41 -18 -32 -30
w ^ complianc	736	-22 75 12 -9 -10 -16 -19 -11
w ^ considerabl	764	-1 -1 -5 -3 -2 -2 18 -4
w ^ consideration	736	-3 -9 -3 -3 -5 -2 -3 27
w ^ consultation	695	-5 -3 12 -3 -54 -4 62 -5
w ^ contact	680	35 -8 -27 -9 -9 -35 24 28
w ^ continu	644	-8 -9 -12 -8 -47 -9 117 -23
w ^ cost	713	35 -3 -9 -13 -6 -6 11 -9
w ^ cros	764	44 -3 -8 -5 -3 -6 -10 -8
w ^ currentl	695	-9 -4 -7 -4 -5 -9 48 -9
w ^ dat	695	-7 -8 -5 -7 -11 -36 47 26
w ^ data	736	-5 -14 -7 21 22 -10 9 -16
w ^ decision	736	-8 -6 12 33 -6 -4 -15 -6
w ^ declin	764	-4 -2 -12 30 -2 -2 -4 -4
w ^ dedicat	764	-10 -4 32 -3 -8 -1 -4 -2
w ^ defer	736	-16 -3 -11 -4 -3 -7 -10 55
w ^ dela	764	-9 -3 -9 -3 -4 -11 -6 45
w ^ deliver	713	-9 -4 7 -9 -6 78 -17 -40
w ^ develop	764	-5 -4 -4 -4 -3 -4 30 -6
w ^ dhr	764	-2 -1 17 -2 -3 -1 -6 -3
w ^ discus	680	82 -14 -20 -17 71 -10 -63 -29
w ^ discussions with	736	-8 -6 -8 -7 -38 109 -25 -16
w ^ displa	764	-5 -3 -6 38 -5 -5 -7 -7
w ^ domestic	580	141 -26 -21 -18 3 -12 -41 -25
w ^ door	764	-3 -1 15 -3 -1 -1 -5 -1
w ^ draft	634	-17 -6 -47 -11 -7 -15 118 -15
w ^ draft with	764	-3 -2 -3 -2 -2 -12 28 -5
w ^ drop-in	764	-2 -2 -4 -2 23 -2 -7 -3
w ^ du	666	-6 -10 -18 -6 -6 -15 75 -14
w ^ dut	736	-15 -9 49 -3 -7 -2 -9 -5
w ^ each	666	57 -17 27 -14 2 -9 -30 -15
w ^ earl	736	-5 -2 -16 -6 -2 -4 40 -4
w ^ eastmer	764	-1 -1 13 -1 -2 -1 -3 -3
w ^ effort	764	-5 -5 -2 -2 17 -13 15 -5
w ^ eight	764	-14 -7 -13 -8 -5 -4 60 -9
w ^ ever	736	-4 -1 24 -4 -2 -2 -7 -3
w ^ evidenc	764	-19 -2 38 -5 -2 -2 -5 -3
w ^ explor	764	-4 -2 -7 -2 -2 -4 27 -4
w ^ feedback	695	-46 205 -15 -16 -27 -36 -27 -39
w ^ fewer	764	63 -14 -15 -6 -5 -4 -10 -9
w ^ fieldwork	764	-3 -3 -7 -2 -1 -7 33 -10
w ^ first	666	-13 -25 -85 -12 85 -16 47 19
w ^ fiv	736	-6 -2 -27 -6 -3 -7 54 -4
w ^ flag	764	-3 -1 17 -2 -4 -1 -3 -2
w ^ follow	644	-11 -4 21 11 -6 -11 -17 17
w ^ for discussion at	764	-2 -4 -2 -2 -3 -5 -5 23
w ^ form	764	-1 -1 13 -1 -1 -1 -6 -3
w ^ ful	764	-9 -11 38 -2 -5 -2 -5 -4
w ^ fully operational	764	-5 -8 28 -2 -3 -2 -4 -5
w ^ fund	654	-19 -4 -25 35 -6 -9 5 23
w ^ further	736	-50 110 -36 -14 -10 -20 -19 40
w ^ good progres	736	-3 -1 -11 -3 -1 -9 33 -5
w ^ green	713	92 -20 59 -24 -21 -18 -37 -32
w ^ guidanc	626	-15 -13 26 -13 -12 -11 43 -5
w ^ ha	764	-4 -3 -5 -5 -2 -35 -6 60
w ^ handbook	764	-11 -4 28 -2 -3 -1 -4 -3
w ^ handover	764	-2 -1 21 -3 -2 -1 -9 -3
w ^ hav	666	-24 -6 -20 82 -11 -9 -1 -11
w ^ head	654	49 -10 -9 -12 -18 -14 -29 43
w ^ helplin	764	-7 -2 32 -3 -5 -2 -6 -7
w ^ hous	680	25 -12 40 -6 -11 -4 -20 -12
w ^ implement	764	-1 -1 9 -1 -1 -1 -3 -2
w ^ implementation	736	-7 -4 -8 -5 -5 -12 -13 54
w ^ includ	764	-1 -1 10 -1 -1 -1 -2 -2
w ^ incomplet	764	-9 -2 -8 -4 -3 -11 -37 74
w ^ information	634	19 -8 29 -17 -10 -14 30 -30
w ^ initial	713	-7 -2 -31 -6 -2 -2 55 -5
w ^ inspector	736	110 -8 -32 -11 -11 -15 -17 -14
w ^ intends to	764	-4 -2 -4 -4 -3 -5 -6 29
w ^ interest	764	-3 -2 -7 -3 -1 -2 22 -4
w ^ is	764	48 -4 -11 -6 -7 -4 -8 -8
w ^ it	475	42 2 -127 56 -30 126 -49 -19
w ^ job	736	-4 -2 8 -5 -4 -3 17 -7
w ^ joint	764	-18 -5 50 -3 -10 -3 -8 -4
w ^ keep	764	-13 -8 -18 -8 72 -4 -11 -9
w ^ lead	713	82 -4 -46 -11 -8 -3 2 -13
w ^ leaflet	695	-9 -22 31 -5 -5 -6 -9 25
w ^ learn	680	-8 -3 41 -6 -4 -2 -12 -6
w ^ legal	680	-6 -3 -13 2 -3 -27 53 -4
w ^ letter	695	-10 -5 19 -11 -7 90 -34 -42
w ^ level	764	-4 -2 -7 -2 34 -2 -13 -3
w ^ link	654	112 -12 -32 -31 14 37 -54 -35
w ^ list	736	-7 -7 35 -4 -5 -2 -7 -4
w ^ lunchtim	764	-3 -7 26 -1 -6 -1 -5 -2
w ^ manager	695	38 -17 -24 -11 85 -9 -27 -35
w ^ map	713	-6 -3 4 -4 -3 -16 33 -6
w ^ marac	764	-2 -1 12 -2 -1 -1 -3 -2
w ^ meet	654	-11 -3 3 -8 -7 -7 18 15
w ^ meeting	695	-13 -4 -19 -9 -20 -5 81 -12
w ^ member	618	-25 -12 -49 107 13 -8 5 -31
w ^ memorandum	736	-5 -2 9 -6 -2 -2 11 -4
w ^ mental	764	-5 -1 21 -3 -1 -1 -8 -2
w ^ midwiv	764	-5 -1 13 -2 -2 -1 -2 -1
w ^ minister	764	-7 -1 18 -2 -2 -1 -4 -2
w ^ minut	764	-8 -2 29 -2 -8 -2 -5 -3
w ^ monthl	713	-10 -22 45 -4 9 -4 -9 -5
w ^ n	713	108 -10 -25 -13 -11 -8 -21 -21
w ^ nam	764	-6 -2 38 -6 -2 -1 -15 -5
w ^ nearly ther	764	-6 -2 -5 -4 -2 -6 30 -6
w ^ negotiation	736	-9 -9 -18 -3 -26 -3 72 -4
w ^ new	591	-35 31 10 -25 39 72 -76 -15
w ^ no	610	86 -24 -85 88 -20 -26 -93 75
w ^ no further action is need	764	-3 -2 54 -27 -2 -4 -13 -4
w ^ no further action taken	736	-9 -6 -14 64 -8 -5 -9 -14
w ^ no longer on	764	-4 -4 -9 42 -2 -6 -6 -10
w ^ nobod	764	72 -30 -16 19 -5 -9 -10 -20
w ^ not	626	111 -19 -58 21 -21 -34 -34 34
w ^ not able to start	713	-4 -4 -4 -3 -3 -8 -8 34
w ^ not onl	764	-3 -1 17 -4 -1 -1 -5 -2
w ^ not yet start	764	-3 -3 -3 -2 -2 -5 -8 26
w ^ noth	736	-17 -8 -15 -9 -5 -6 -14 75
w ^ noticeboard	764	-10 -8 -16 -3 -4 -3 48 -4
w ^ now with	764	-3 -2 -3 -3 -2 -7 26 -7
w ^ number	713	54 -9 -33 -10 -8 -10 30 -12
w ^ officer	603	-33 -21 -4 -17 53 -21 60 -16
w ^ old	713	-4 -1 28 -8 -2 -2 -7 -5
w ^ on	764	-11 -3 -9 45 -9 -5 -4 -6
w ^ on hold	680	-13 -6 -14 -17 -8 -8 -23 90
w ^ onc	666	-10 -15 -9 -7 -14 -6 -13 73
w ^ ongo	736	-45 144 -32 -17 21 -12 -33 -26
w ^ ongoing program	764	-7 -3 -13 -4 53 -4 -15 -8
w ^ option	666	-20 -10 -15 -8 -8 -12 18 54
w ^ our	713	-12 -8 55 -7 -3 -3 -11 -10
w ^ overtaken b	654	-15 -5 -20 81 -7 -7 -12 -14
w ^ panic	764	-4 -1 17 -3 -1 -1 -5 -2
w ^ part of	764	-15 -4 -12 -8 -7 -4 56 -6
w ^ partner	764	-6 -2 -7 -2 -3 -4 26 -2
w ^ partnership	764	-5 -2 -3 -2 -2 -3 21 -4
w ^ pathwa	680	-5 -5 -4 -7 -5 -4 40 -11
w ^ patient	736	-18 -4 60 -6 -10 -6 -9 -8
w ^ pilot	736	-2 -2 -7 -4 -2 -10 37 -8
w ^ plac	764	-3 -2 -38 -4 -3 -3 -9 62
w ^ plan	666	-9 -5 -33 -8 -6 -27 66 22
w ^ pleas	634	179 -11 -51 -28 -17 -15 -33 -24
w ^ polic	666	-5 -7 8 -5 -6 -6 30 -9
w ^ poster	695	-34 157 -57 -15 -21 -23 -23 16
w ^ postpon	764	-3 -2 -4 -2 -3 -4 -3 20
w ^ practic	764	-10 -12 -4 -1 -4 -7 23 15
w ^ practitioner	713	81 -20 14 -13 -19 -9 -17 -17
w ^ preparatory work	764	-4 -2 -3 -3 -2 -7 29 -9
w ^ proces	713	-7 -16 16 -3 -10 -7 51 -25
w ^ professional	736	47 -8 23 -14 -7 -8 -24 -10
w ^ progres	736	64 -16 -15 -10 -14 -14 39 -33
w ^ progress is slow	764	-2 -2 -2 -3 -2 -12 27 -5
w ^ promotion	764	-5 -3 -14 -2 39 -3 -9 -3
w ^ propos	764	-5 -4 -3 -3 -2 -2 -4 23
w ^ proposal	736	-6 -3 -47 -6 -4 -2 25 43
w ^ put	736	-6 -2 0 -4 -3 -2 -9 25
w ^ quarterl	764	-4 -2 -12 -2 27 -2 -4 -3
w ^ rais	764	-3 -1 -16 -2 31 -1 -5 -2
w ^ read	764	-9 -10 -20 -2 55 -2 -8 -3
w ^ receptionist	764	-4 -4 22 -3 -3 -1 -4 -3
w ^ recruitment	666	-10 -8 -11 -8 -7 28 33 -17
w ^ refer	695	103 -10 -21 -12 -8 -11 -21 -20
w ^ referral	736	-17 -7 52 -3 -13 -3 -5 -3
w ^ refresher	736	-7 62 14 -7 -16 -7 -14 -25
w ^ regular	680	-5 -15 -6 -6 83 -5 -6 -39
w ^ reissu	764	-2 -1 12 -2 -1 -1 -3 -3
w ^ relationship	764	-11 -9 7 -4 139 -23 -95 -4
w ^ remain	764	-4 -5 -5 -3 -5 -12 69 -35
w ^ reminder	764	-7 -1 -12 -5 -2 -4 38 -7
w ^ report	764	-3 -6 -3 -2 -3 -5 40 -17
w ^ review	680	-14 -9 -33 -16 94 -5 -5 -13
w ^ rewrit	764	-1 -1 9 -2 -1 0 -3 -2
w ^ roadshow	764	-3 -1 24 -2 -3 -1 -9 -5
w ^ rollout	736	-6 -2 -9 -3 -17 -5 46 -4
w ^ routin	764	-2 -1 10 -2 -1 -1 -2 -2
w ^ s	654	110 -9 -25 -18 -11 -11 -22 -15
w ^ saf	736	-10 -5 41 -9 -6 -3 -4 -5
w ^ safeguard	713	71 -7 -7 -8 -11 -5 -19 -14
w ^ scop	713	-4 -3 -6 -3 -3 -9 38 -11
w ^ second	713	-6 -3 -5 -3 -4 -22 68 -24
w ^ sector	764	-7 -6 -7 -4 36 -2 -5 -5
w ^ self	764	-3 -2 -5 -2 -7 -2 -3 24
w ^ session	736	-8 -16 5 -3 24 -3 -8 9
w ^ shar	764	-2 -1 12 -2 -1 -1 -5 -1
w ^ should	764	-20 -8 -11 -4 -3 -4 -5 55
w ^ sign	764	-1 -1 16 -3 -1 -1 -5 -4
w ^ sinc	680	-41 147 3 -21 -15 -12 -39 -21
w ^ som	713	74 -7 -35 -39 -9 -11 39 -12
w ^ some progres	713	-2 -2 -7 -7 -1 -10 35 -5
w ^ specialist	764	-9 -9 36 -3 -4 -2 -5 -4
w ^ specification	713	-8 -2 34 -9 -3 -3 -1 -7
w ^ staf	541	47 33 31 -36 15 -47 -15 -29
w ^ step	736	-5 -2 -8 -6 -2 -9 40 -6
w ^ subject	713	-6 -9 -11 -4 -9 -13 20 34
w ^ subject to fund	764	-1 -6 -2 -3 -2 -11 -8 33
w ^ supersed	680	-8 -4 -29 69 -5 -3 -8 -11
w ^ supervision	736	-41 78 -21 -10 53 -10 -16 -32
w ^ supervisor	695	-16 -14 23 -7 25 -9 8 -10
w ^ support	713	-5 -9 13 -5 33 -8 -11 -9
w ^ surv	736	-8 -2 -25 -4 -3 -1 49 -6
w ^ survivor	764	44 -2 -19 -11 -2 -2 -5 -4
w ^ suspend	764	-6 -2 -7 -3 -2 -7 -6 33
w ^ system	764	-6 -2 21 -3 -3 -1 -4 -3
w ^ take-up	764	-10 100 -12 -5 11 -7 -11 -66
w ^ talk	695	-10 -4 15 -5 18 -3 -5 -6
w ^ tbc	736	140 -14 -29 -18 -15 -13 -28 -24
w ^ team	764	-11 78 5 -8 -35 -4 -8 -16
w ^ tender	713	-5 -4 -53 -12 -5 -12 98 -6
w ^ term	666	-17 -6 -18 -13 -8 -18 40 39
w ^ th	217	-4 66 -137 159 -10 106 -160 -21
w ^ ther	541	83 4 30 -47 -13 42 -101 1
w ^ there is now	764	-5 -4 26 -2 -6 -1 -4 -4
w ^ thes	764	-2 -2 19 -2 -2 -1 -9 -1
w ^ third	764	-4 -1 23 -3 -2 -1 -8 -3
w ^ thr	736	-6 -2 -28 -4 -3 -7 55 -5
w ^ timetabl	764	-3 -2 -6 -2 -2 -4 -6 25
w ^ to	552	-18 -23 -15 -15 -23 -24 -26 144
w ^ to follow	736	-4 -4 -4 -4 -4 -37 -9 66
w ^ train	531	-35 -43 -37 -27 23 167 -32 -17
w ^ twenty-six	764	-3 -2 -18 -2 -2 -1 31 -3
w ^ two	736	29 -28 -15 -14 -42 111 -23 -18
w ^ unable to progres	736	-9 -4 -8 47 -5 -4 -9 -9
w ^ unfortunatel	764	-7 -2 -9 39 -5 -3 -5 -7
w ^ updat	654	59 -15 10 -9 -11 -15 -18 -2
w ^ us	764	-4 -1 33 -17 -2 -1 -3 -4
w ^ vacanc	764	-1 0 7 -1 -1 0 -1 -2
w ^ victim	695	112 -10 -24 -15 -11 -9 -21 -22
w ^ w	458	-53 -72 -31 61 2 -33 28 96
w ^ waiting for	764	-3 -2 -4 -2 -2 -13 -14 41
w ^ ward	736	-13 -4 -17 -5 -4 -11 -2 57
w ^ wil	618	-14 -52 -9 -10 -22 -22 -18 148
w ^ with	764	-15 -4 -8 -7 -4 -6 53 -9
w ^ withdraw	764	-2 -3 -21 39 -2 -2 -3 -7
w ^ word	764	-7 -4 -4 -6 -8 -4 -6 39
w ^ work	545	-41 34 -54 -34 25 16 77 -23
w ^ writ	764	-7 -3 25 -3 -2 -2 -5 -4
w ^ yet to	713	-4 -7 -4 -7 -2 -20 -18 63
w a	264	-66 84 128 -81 45 -136 2 23
w a $	764	80 -8 -18 -9 -9 -6 -16 -13
w a )	713	-4 -4 -6 -4 -5 -5 21 8
w a at	764	36 -2 -9 -5 -3 -3 -6 -9
w a bid	736	-3 -3 -16 -6 -2 -3 40 -7
w a brief	680	-7 -11 -24 -5 -10 -3 -13 74
w a busines	736	-5 -7 -3 -2 -3 -20 24 17
w a button	764	-9 -1 21 -2 -2 -1 -3 -3
w a cal	764	-3 -1 17 -2 -4 -1 -3 -2
w a cas	713	-26 115 14 -16 -26 -6 -42 -13
w a certificat	764	-3 -2 14 -1 -3 -1 -4 -1
w a chang	695	-13 -43 13 -7 39 -10 -10 32
w a co-ordinator	764	-3 -5 -4 -2 -8 -2 -6 30
w a complet	736	39 -5 -15 -4 -7 -11 17 -15
w a complex	764	33 -5 -9 -5 -3 -2 -3 -6
w a constant	764	-3 -2 -5 -2 19 -2 -2 -3
w a consultant	736	-22 -9 52 -4 -6 -3 7 -14
w a continu	713	-40 -12 -34 -7 131 -6 -20 -11
w a continuing priorit	764	-1 -1 -1 -1 9 -1 -2 -3
w a continuou	764	-3 -8 -4 -5 30 -2 -4 -5
w a continuous proces	736	-7 -4 -6 -3 40 -5 -11 -5
w a core element	764	-12 -2 23 -1 -3 -1 -3 -1
w a cover	764	-1 -1 12 -1 -1 -1 -6 -2
w a dail	736	-10 -7 11 -5 38 -4 -8 -15
w a dat	680	-14 -8 -33 -9 -8 68 -31 35
w a decision	695	-6 -5 9 -17 -4 -7 53 -22
w a dedicat	736	-3 -2 19 -3 -1 -1 -8 -2
w a development	764	-7 -8 -7 -9 -2 -4 -4 42
w a draft	736	-3 -5 -4 -2 -4 -7 -8 34
w a dut	713	78 -8 -13 -7 -17 -4 -21 -8
w a final	764	-1 -1 -5 -3 -2 -2 18 -4
w a first	680	-24 -34 -63 -11 -12 -4 163 -15
w a flag	764	-1 0 11 -2 -1 0 -6 -1
w a force-wid	736	-6 -1 30 -3 -3 -2 -12 -3
w a ful	680	-11 -4 35 -12 -5 -3 11 -12
w a further	736	-3 -16 -18 -3 -4 -3 29 19
w a joint	666	-13 -7 -37 3 -12 -5 -20 92
w a lead	654	35 -13 -36 -18 -13 -40 -22 109
w a learn	764	-9 -2 34 -4 -2 -1 -13 -3
w a length	764	-2 -1 -7 17 -1 -1 -3 -2
w a letter	695	-9 -2 33 20 -5 -4 -23 -10
w a lik	764	37 -2 -12 -4 -3 -3 -9 -4
w a list	736	-5 -6 -9 -5 -4 -2 17 14
w a local	680	-17 -6 -11 46 -9 -3 -13 14
w a mandator	736	-5 -3 33 -10 -5 -3 -4 -4
w a marker	764	-5 -4 23 -2 -3 -1 -4 -4
w a matter	626	88 -15 -8 -26 20 -11 -23 -25
w a meet	634	-21 -8 -7 -13 -10 -8 49 17
w a member	736	71 -5 7 -14 -10 -7 -30 -12
w a memorandum	764	-4 -4 22 -1 -4 -1 -5 -3
w a modul	764	-3 -1 -2 -1 -2 -3 14 -3
w a month	736	-51 177 -6 -17 -21 -13 -44 -25
w a multi-agenc	736	-2 -1 13 -3 -1 -5 1 -2
w a nam	680	-39 -6 91 -7 -12 -4 -15 -8
w a national	764	79 -9 -20 -10 -19 -12 9 -18
w a neighbour	764	-7 -2 -13 -10 -2 -3 41 -4
w a new	654	-22 -9 70 -7 -11 -8 1 -14
w a newsletter	736	-9 -9 -9 -4 27 -5 -7 15
w a one-da	764	-1 0 7 -1 -1 0 -3 -1
w a one-pag	764	-1 -1 13 -1 -2 -1 -3 -3
w a one-stop	764	-3 -2 -6 29 -2 -3 -9 -5
w a pack	713	-8 -3 5 -7 -5 -2 -20 41
w a pag	713	-20 -5 43 -3 -4 -2 -6 -4
w a partner	736	90 -7 -27 -7 -12 -10 -13 -12
w a pilot	764	-13 -10 -10 -4 -3 -3 0 43
w a plan	713	-15 -7 12 -7 -10 85 -45 -11
w a population	736	95 -9 -46 -7 -8 -5 -13 -7
w a poster	764	-3 -1 14 -1 -2 -1 -5 -2
w a presentation	764	-3 -1 25 -3 -2 -1 -8 -8
w a priorit	713	-25 -10 1 -7 21 -9 -10 39
w a program	713	-9 -26 -13 -6 -10 -18 6 78
w a project	713	-5 -3 -11 -6 -2 -4 29 2
w a prompt	680	-9 -3 20 -4 -3 -5 11 -5
w a proposal	736	-2 -14 -4 -5 -5 -4 -9 43
w a protocol	736	-9 -22 14 -6 -5 -15 -10 52
w a read	764	-5 0 28 -1 -2 -1 -14 -5
w a record	764	-4 -10 23 -1 -4 -1 -2 -1
w a referral	764	-7 -29 50 -3 -1 -1 -6 -2
w a refresher	736	-24 89 -55 -7 32 -7 -16 -11
w a refug	764	-1 -1 -1 -1 8 -1 -2 -1
w a regular	736	-12 -12 -26 -5 76 -5 -8 -6
w a repl	736	-4 -1 21 -5 -2 -5 0 -5
w a report	736	-5 -12 5 -7 -4 -4 12 15
w a research	764	-1 -1 -10 -3 -1 -1 20 -2
w a respons	713	-3 -2 4 -9 -3 -12 20 5
w a return	736	-4 -7 -4 -2 11 -2 -3 10
w a review	713	-7 -11 -9 -9 -8 -4 -18 66
w a risk	764	105 -10 -28 -13 -9 -6 -21 -18
w a rolling program	764	-4 -2 -7 -2 34 -2 -13 -3
w a room	764	-1 -1 -3 -2 -1 -1 10 -1
w a rota	764	-1 -1 -8 -1 -1 -2 17 -1
w a routin	764	-1 -1 14 -2 -1 -1 -7 -2
w a safeguard	713	-10 -4 47 -3 -5 -1 -17 -7
w a scop	736	-5 -8 -17 -8 -3 -2 25 17
w a second	764	-4 -3 -2 -1 -2 -5 22 -4
w a section	713	-12 -13 2 -8 -9 -4 26 18
w a secur	736	-5 -5 45 -5 -2 -2 -18 -9
w a separat	644	-22 -9 -76 169 -8 -8 -22 -25
w a servic	764	-6 -1 -6 25 -1 -3 -4 -4
w a seven-minut	736	-1 -1 13 -2 -1 -1 -6 -1
w a shar	713	-8 -3 -12 23 -2 -12 22 -7
w a singl	666	-23 -5 52 14 -9 -4 -12 -13
w a specialist	764	-5 -3 20 -1 -2 -1 -5 -2
w a standing commitment	764	-4 -15 -4 -3 40 -4 -4 -6
w a standing item on the agenda	764	-5 -4 26 -2 -6 -1 -4 -4
w a start was mad	764	-2 -1 -4 -1 -1 -16 29 -3
w a successful	764	-1 -1 9 -1 -1 -1 -3 -2
w a surv	736	-19 83 -11 -35 -11 -11 -25 28
w a survivor	764	-4 -2 17 -3 -2 -1 -4 -1
w a talk	764	-2 -1 24 -5 -1 -1 -10 -4
w a target	764	-5 -1 -4 -1 -4 -6 23 -2
w a task	764	-6 -14 -10 -4 -5 -2 24 18
w a trainer	764	-9 -3 -9 -3 -2 -2 -4 32
w a visit	764	-1 -1 -14 -2 -3 -1 23 -1
w a warn	764	-3 -1 15 -3 -2 -1 -3 -2
w a week	736	43 -9 -3 -5 1 -8 -11 -9
w a weekl	736	-11 -5 38 -4 -4 -1 -7 -5
w a wider	764	-4 -6 -8 -4 -7 -6 49 -13
w a work	695	-5 -9 38 -5 -4 -2 27 -40
w a worker	736	-14 -5 -8 -5 -4 -2 -6 44
w a workshop	736	-3 -5 9 -5 -9 -7 -7 27
w a year	695	-24 90 -12 29 21 -29 -23 -52
w abandon	713	-6 -4 -14 46 -4 -3 -9 -6
w abandon when	764	-3 -2 -4 19 -2 -1 -3 -4
w abl	666	49 -15 24 13 -15 -17 -18 -20
w abl to	695	53 -15 27 0 -14 -17 -16 -19
w abl to support	764	-2 -2 -2 15 -2 -2 -4 -3
w about	496	29 -28 42 -17 -10 -37 31 -10
w about a	736	-7 -2 -5 -3 -2 -15 40 -6
w about abus	680	-18 -6 33 -5 18 -3 -12 -6
w about an	764	0 -1 -1 -1 0 -1 4 -1
w about ongo	764	-3 -1 23 -2 -1 -1 -12 -3
w about pet	764	-5 -2 15 -1 -2 -1 -3 -2
w about safet	764	-1 -1 14 -2 -1 -1 -7 -2
w about tenanc	764	-3 -2 17 -2 -4 -1 -3 -2
w about th	618	70 -14 -18 10 -27 -10 -4 -7
w about their	764	-6 -2 -11 -3 -5 -5 -6 37
w about to	764	-3 -1 -8 -3 -2 -2 25 -6
w about to go	764	-3 -1 -8 -3 -2 -2 25 -6
w about twent	764	-3 -3 -3 -2 34 -2 -12 -8
w abov	634	167 -15 -31 -26 -26 -15 -29 -26
w abov $	634	167 -15 -31 -26 -26 -15 -29 -26
w abus	481	155 -45 78 -46 -7 -24 -76 -35
w abus #	713	-9 -2 29 -3 -5 -2 -5 -4
w abus $	713	-14 -5 22 -4 21 -3 -11 -6
w abus account	764	37 -2 -12 -4 -3 -3 -9 -4
w abus as part of	764	-4 -10 23 -1 -4 -1 -2 -1
w abus board	764	-3 -3 -4 -1 -4 -2 -5 22
w abus featur	764	-10 -1 17 -1 -1 -1 -2 -1
w abus ha	713	33 -4 -6 -3 -3 -2 -8 -6
w abus is	634	85 -13 1 -19 -13 -9 -19 -14
w abus marker	764	-4 -1 21 -7 -4 -1 -2 -2
w abus polic	764	-1 -1 6 -2 -1 0 -1 -1
w abus strateg	764	-3 -1 18 -5 -1 -1 -3 -4
w abus train	764	-4 -1 30 -2 -1 -2 -17 -3
w abus when	764	41 -4 -10 -4 -5 -3 -7 -8
w accept	626	-42 -12 39 86 -13 -16 -22 -21
w accept $	764	-18 -4 -10 63 -5 -9 -7 -10
w accept and	736	-8 -1 45 -24 -2 -2 -5 -3
w accept th	713	-14 -6 -9 60 -6 -7 -7 -10
w acces	644	-19 -13 37 -13 12 -5 15 -13
w acces to	680	-17 -12 22 -10 14 -5 20 -12
w acces wa	764	-1 -1 8 -1 -1 0 -2 -1
w accessibl	764	-2 -2 19 -2 -2 -1 -9 -1
w accessibl through	764	-2 -2 19 -2 -2 -1 -9 -1
w account	680	26 -4 1 -8 11 -4 -16 -6
w account #	764	-4 -2 17 -3 -2 -1 -4 -1
w account $	764	-3 -1 -3 -2 17 -2 -5 -2
w account for	764	37 -2 -12 -4 -3 -3 -9 -4
w accredit	764	-3 -1 19 -4 -2 -2 -5 -2
w accredit $	764	-3 -1 19 -4 -2 -2 -5 -2
w achiev	713	-3 -2 28 -5 -2 -1 -13 -3
w achiev #	764	-3 -1 12 -3 -2 -1 -3 -1
w achiev and	764	-1 -1 18 -3 -1 -1 -10 -2
w acros	580	23 -16 47 -18 -3 -20 9 -23
w acros both	764	-1 -1 9 -1 -1 -1 -3 -2
w acros maternit	736	-7 -4 24 -3 -2 -2 -4 -3
w acros northmoor	764	-2 -1 12 -2 -1 -1 -3 -2
w acros th	644	37 -10 5 -13 4 -12 6 -17
w act	603	43 -18 59 16 -30 -24 -31 -15
w act #	764	-3 -2 -2 -1 -2 -7 20 -2
w act on	736	-5 -2 22 17 -4 -4 -15 -10
w act to	764	45 -3 -17 -4 -6 -2 -9 -4
w act upon	764	-5 -1 23 -10 -1 -1 -3 -2
w action	444	34 -62 -32 213 -67 14 -104 5
w action #	618	112 -10 -53 46 -15 -13 -45 -23
w action $	644	-28 -13 -1 25 -14 69 -69 31
w action becaus	764	-6 -3 -3 26 -3 -2 -3 -5
w action can	736	-13 -3 -10 32 -4 -3 -7 9
w action fal	736	-5 -2 -10 31 -4 -3 -4 -4
w action ha	644	-14 -7 -30 -11 -5 -16 -32 115
w action hav	713	-4 -2 40 -6 -2 -2 -16 -9
w action in	736	-6 -1 25 -6 -2 -9 6 -7
w action is	680	38 -16 -39 38 -14 37 -4 -39
w action plan	680	-10 -7 8 -11 -5 -21 57 -11
w action removed from the plan	764	-8 -2 -6 31 -2 -2 -6 -5
w action should	764	-5 -2 -6 27 -2 -1 -2 -10
w action tak	764	-2 -2 39 -5 -17 -2 -8 -4
w action to	736	-4 -6 -4 -4 -5 -7 -6 35
w action via	764	-5 -1 22 -5 -2 -1 -4 -3
w action wil	764	-4 -19 -2 108 -7 -4 -2 -72
w action withdraw	764	-9 -1 -18 45 -2 -2 -6 -6
w activ	764	-2 -1 -2 -1 -1 -2 10 -2
w activ :	764	-2 -1 -2 -1 -1 -2 10 -2
w ad	556	-23 -19 25 17 -25 -14 -12 51
w ad $	764	-2 -5 -3 -3 -4 -2 -2 21
w ad a	764	-3 -1 -2 -2 -1 -4 15 -2
w ad noth	764	-5 -2 -6 27 -2 -1 -2 -10
w ad th	764	-4 -2 -3 -2 -13 -2 30 -3
w ad to	603	-12 -12 22 4 -11 -7 -37 53
w additional	713	-8 -3 10 28 -4 -3 -13 -7
w additional post	764	-4 -2 -7 32 -2 -2 -10 -5
w additional priorit	764	-4 -2 18 -2 -2 -1 -4 -3
w addres	680	-11 -10 36 -6 -8 -9 3 5
w addres th	764	-3 -1 -2 -3 -2 -8 22 -3
w addres with	764	-5 -4 23 -2 -3 -1 -4 -4
w administrator	736	-8 -3 37 -7 -4 -2 -10 -4
w administrator for	764	-6 -2 21 -2 -3 -1 -4 -2
w adopt	603	-23 -8 50 47 -7 -10 -34 -17
w adopt $	736	-16 -4 -6 47 -3 -6 -4 -8
w adopt and	764	-1 -1 23 -3 -1 -2 -14 -1
w adopt in	736	-1 -1 13 -3 -1 -1 -4 -2
w adopt th	695	-8 -4 19 17 -4 -3 -11 -8
w adoption	764	-4 -3 -4 -2 -2 -2 19 -3
w adoption $	764	-4 -3 -4 -2 -2 -2 19 -3
w adult	618	93 -34 -8 -25 -36 92 -14 -67
w adult board	713	-4 -2 -4 -3 -2 -12 31 -3
w adult manager	764	79 -7 -20 -7 -9 -5 -16 -14
w adult safeguard	764	-5 -2 16 -1 -3 -1 -2 -2
w adult social	764	79 -3 -24 -6 -9 -7 -15 -15
w advert	680	-8 -3 -8 -13 -7 -6 58 -14
w advert $	736	-4 -2 -16 -8 -3 -4 44 -8
w advert about to	764	-3 -1 -8 -3 -2 -2 25 -6
w advertis	666	-5 -13 -6 16 -6 -14 -15 44
w advertis #	764	-1 -1 13 -3 -1 -1 -5 -2
w advertis in	764	-1 -6 -2 -3 -2 -11 -8 33
w advic	575	-38 -18 25 100 -14 -23 1 -34
w advic $	736	-4 -2 -4 4 -1 -4 17 -6
w advic from	764	-7 -2 -6 32 -2 -2 -8 -4
w advic is	764	-3 -2 -3 -2 -1 -5 18 -2
w advic lin	764	-1 -1 12 -3 -1 -1 -3 -2
w advic on	764	-13 -3 17 27 -11 -3 -9 -5
w advic th	764	-6 -1 -10 28 -1 -3 -4 -3
w advic wa	736	-3 -5 -3 30 -3 -6 -4 -7
w advis	713	-11 -4 -22 62 -4 -4 -8 -9
w advis that	713	-11 -4 -22 62 -4 -4 -8 -9
w adviser	764	-3 -2 -3 -1 -2 -2 -5 19
w advocat	666	-31 -11 51 -12 32 -18 9 -19
w advocat and	764	-20 -2 52 -6 -8 -6 -5 -4
w advocat educator	736	-12 -6 10 -5 45 -4 -17 -10
w advocat who	764	-4 -4 -4 -2 -3 -10 34 -7
w after	531	-56 -55 -10 58 23 -30 -35 105
w after <date>	764	-2 -1 -1 -1 -4 -1 -3 14
w after a	736	-14 -8 -9 61 -6 -7 -7 -11
w after consideration	764	-9 -2 -4 36 -3 -3 -6 -8
w after each	764	-4 -3 -6 -2 23 -1 -2 -5
w after ever	764	-2 -2 25 -2 -11 -1 -4 -2
w after it	764	-4 -5 -24 -33 -4 -3 -20 94
w after much	764	-5 -3 -8 34 -2 -2 -7 -7
w after th	654	-11 -19 5 -10 -10 -15 -4 65
w after that	764	-1 -6 -2 -3 -2 -1 -6 20
w after which	764	-2 -1 -2 -2 -4 -2 16 -2
w again	764	-5 -6 -26 -3 -3 -4 23 26
w again in	764	-5 -6 -26 -3 -3 -4 23 26
w against	610	6 -36 23 -20 74 -15 -6 -26
w against a	764	-5 -1 -4 -1 -4 -6 23 -2
w against it	764	-3 -1 24 -5 -3 -1 -4 -8
w against recommendation	764	33 -3 -7 -4 -3 -4 -7 -4
w against th	666	-15 -34 13 -13 89 -7 -17 -16
w agenc	479	172 -57 -38 34 -33 3 12 -94
w agenc #	713	-21 -11 -10 38 -14 -15 45 -12
w agenc $	666	50 -12 -14 -12 33 -31 10 -24
w agenc after	764	-4 -3 -6 -2 23 -1 -2 -5
w agenc and	713	-4 -2 28 -3 -3 -1 -12 -2
w agenc befor	764	37 -3 -8 -8 -3 -2 -6 -7
w agenc can	764	33 -5 -9 -5 -3 -2 -3 -6
w agenc conclud	764	-6 -1 -10 28 -1 -3 -4 -3
w agenc do	764	-11 -2 -6 36 -4 -5 -4 -4
w agenc for	713	30 -9 -16 -8 8 -4 9 -11
w agenc hav	695	-7 -2 28 -6 -2 -4 -4 -4
w agenc plan	764	62 -7 -11 -8 -4 -7 -11 -14
w agenc respond	764	-4 -1 17 -6 -1 -1 -3 -1
w agenc that	713	-8 -2 -17 11 -3 -5 33 -9
w agenda	764	-12 -5 -9 -4 -8 -5 -8 51
w agenda item	764	-12 -5 -9 -4 -8 -5 -8 51
w agr	454	-47 -49 -36 112 -48 -8 18 58
w agr #	764	-1 -2 -1 -1 -1 -1 -1 7
w agr $	666	-12 -8 -40 -16 -10 69 37 -20
w agr a	713	-8 -6 -19 -6 -6 -19 16 48
w agr and	618	-6 -2 48 -6 -4 -3 -20 -6
w agr b	695	-5 -2 21 9 -3 -2 -9 -9
w agr how	713	-9 -6 -9 -8 -4 -5 26 16
w agr on	736	-3 -2 -6 9 -3 -5 13 -3
w agr that	666	-24 -10 -37 85 -5 -12 -20 23
w agr to	666	-16 -7 23 38 -13 -6 -24 6
w agr who	764	-18 -3 -4 -3 -3 -2 -5 39
w agr with	634	38 -19 -46 72 -12 -21 -16 3
w agreement	552	-44 -17 28 70 -28 -43 26 8
w agreement #	713	-4 -2 9 -3 -5 -3 11 -3
w agreement $	736	-12 -3 22 20 -7 -3 -11 -6
w agreement could	764	-3 -2 -6 29 -2 -3 -9 -5
w agreement is with	764	-2 -1 -3 -3 -1 -4 19 -5
w agreement laps	764	-4 -2 -2 -19 -2 -27 -7 64
w agreement of	713	-13 -3 3 35 -5 -3 -7 -7
w agreement reach	764	-7 -4 25 -3 -2 -1 -6 -3
w agreement remain	764	-9 -4 -6 -4 -10 -9 44 -3
w ahead	695	-10 -2 -10 45 -5 -3 -9 -5
w ahead #	764	-1 -1 -4 10 -1 -1 -1 -1
w ahead $	736	-9 -2 -7 38 -4 -3 -9 -5
w aide-memoir	764	-5 -3 24 -2 -6 -2 -4 -2
w aide-memoir on	764	-5 -3 24 -2 -6 -2 -4 -2
w aim	764	-3 -5 -4 -2 -3 -6 -13 36
w aim is	764	-3 -5 -4 -2 -3 -6 -13 36
w aimed at	764	-3 -1 12 -3 -2 -1 -3 -1
w aimed at $	764	-3 -1 12 -3 -2 -1 -3 -1
w al	364	-142 -72 436 -40 60 -79 -153 -10
w al #	654	-8 -2 38 -7 -6 -5 1 -11
w al agenc	695	-12 -7 38 -11 42 -19 -24 -7
w al and	764	-3 -7 26 -1 -6 -1 -5 -2
w al b	764	-3 -1 25 -4 -1 -1 -7 -8
w al cal	713	-5 -3 31 -3 -4 -3 -9 -3
w al cas	736	-6 -10 2 -4 -6 -3 -6 32
w al council	764	-2 -2 -7 -2 33 -3 -13 -4
w al custod	764	-4 -1 14 -1 -2 -1 -3 -2
w al eleven	695	-4 -2 49 -6 -4 -2 -25 -7
w al employer	764	-6 -2 -11 -3 -5 -5 -6 37
w al four	713	-5 -2 33 -4 -2 -2 -12 -6
w al front	764	-1 0 7 -1 -1 0 -3 -1
w al gp	713	-9 -2 -1 -3 26 -2 -6 -3
w al hav	736	-3 -2 -12 -3 -3 -1 28 -4
w al head	764	-5 0 28 -1 -2 -1 -14 -5
w al high	764	-2 -1 12 -2 -2 -1 -4 -1
w al it	713	-3 -1 23 -5 -2 -1 -8 -3
w al manager	764	-3 -2 14 -1 -3 -1 -4 -1
w al new	680	-7 -8 10 -4 33 -8 -10 -7
w al newl	713	-8 -5 10 -3 16 -3 -4 -4
w al nin	764	-4 -1 20 -2 -3 -1 -7 -2
w al now	764	-2 -1 11 -2 -1 -1 -4 -1
w al partner	618	-16 -4 53 -13 12 -4 -18 -9
w al pharmacist	764	-3 -1 27 -3 -4 -1 -13 -2
w al practic	644	-15 -9 -27 -8 5 -6 38 23
w al practitioner	764	-2 0 13 -1 -3 -1 -4 -1
w al provider	764	-5 -1 23 -2 -2 -1 -8 -3
w al psychiatric	764	-2 -1 14 -2 -2 -1 -5 -2
w al referral	736	-11 -3 39 -3 -7 -3 -5 -7
w al relevant	764	-2 -1 10 -2 -1 -1 -3 -1
w al respons	764	-4 -1 18 -3 -1 -1 -4 -3
w al school	764	-2 -1 20 -3 -1 -1 -12 -1
w al sergeant	764	-2 -1 12 -2 -1 -1 -3 -3
w al staf	597	-30 -15 63 -13 9 -15 -32 33
w al stock	764	-2 -1 14 -6 -1 -1 -2 -2
w al team	764	-2 -1 11 -2 -1 -1 -3 -2
w al th	713	-6 -6 0 11 31 -5 -14 -10
w al that	764	-6 -2 -5 -4 -2 -6 30 -6
w al thr	736	-2 -1 25 -3 -1 -1 -14 -3
w al wait	764	-7 -7 28 -3 -3 -2 -5 -3
w al ward	736	-4 -1 26 -4 -3 -2 -7 -5
w alarm	713	-6 -4 43 -8 -6 -2 -13 -4
w alarm fit	764	-4 -1 17 -3 -1 -1 -5 -2
w alcohol	764	-3 -1 14 -3 -1 -1 -4 -1
w alcohol servic	764	-3 -1 14 -3 -1 -1 -4 -1
w alert	695	-13 -15 50 -6 -7 -4 -15 9
w alert can	764	-11 -10 41 -2 -2 -2 -5 -8
w alert wil	764	-2 -5 -3 -3 -4 -2 -2 21
w allocat	736	-5 -2 -7 -4 -5 -3 17 10
w allocat and	764	-4 -1 -7 -3 -2 -2 20 -2
w allocation	695	-10 -12 13 -5 -5 -7 -30 56
w allocation schem	764	-4 -2 18 -2 -2 -1 -4 -3
w allocation to	764	-6 -2 -4 -2 -2 -6 -29 51
w alon	713	27 -8 12 -8 -6 -3 -6 -8
w alon #	764	-4 -4 22 -3 -3 -1 -4 -3
w alon $	764	33 -5 -9 -5 -3 -2 -3 -6
w along	764	56 -13 6 -6 -4 -4 -15 -20
w along with	764	56 -13 6 -6 -4 -4 -15 -20
w alongsid	764	-1 -1 13 -2 -1 -1 -5 -2
w alongsid th	764	-1 -1 13 -2 -1 -1 -5 -2
w alread	603	-34 -13 53 51 -15 -13 6 -35
w alread b	764	-3 -2 54 -27 -2 -4 -13 -4
w alread embed	764	-5 -2 17 -2 -3 -1 -2 -2
w alread hold	764	-7 -3 -6 32 -4 -2 -4 -4
w alread in plac	764	-5 -2 -6 27 -2 -1 -2 -10
w alread introduc	764	-7 -1 35 -6 -2 -2 -9 -8
w also	764	-3 -1 17 -4 -1 -1 -5 -2
w also b	764	-3 -1 17 -4 -1 -1 -5 -2
w alter	764	-23 -4 60 -6 -5 -3 -10 -9
w although	713	-4 -2 14 -12 -3 -2 12 -5
w although th	736	-3 -1 3 -5 -3 -1 14 -4
w alwa	666	44 -22 -9 -26 110 -25 -22 -48
w alwa ask	764	-5 -2 15 -1 -2 -1 -3 -2
w alwa b	764	-14 -21 -7 -12 132 -25 -9 -44
w alwa tak	764	46 -1 -15 -13 -2 -1 -10 -3
w amber	764	124 -12 -26 -15 -13 -11 -25 -21
w amber $	764	124 -12 -26 -15 -13 -11 -25 -21
w ambulanc	713	-8 -4 19 -11 -3 69 -56 -5
w ambulanc servic	713	-8 -4 19 -11 -3 69 -56 -5
w amend	634	-26 -16 11 37 -10 -8 -30 44
w amend in	736	-4 -1 31 -6 -1 -1 -15 -2
w amend th	764	-13 -5 -11 59 -4 -4 -12 -10
w amend when	764	-2 -10 -3 -2 -3 -3 -2 24
w amendment	764	-4 -2 23 -4 -1 -2 -6 -5
w an	414	-122 118 22 5 62 -52 1 -34
w an action	713	-8 -8 -7 22 -6 -7 25 -11
w an addres	764	-5 -4 23 -2 -3 -1 -4 -4
w an administrator	764	-6 -2 21 -2 -3 -1 -4 -2
w an alert	713	-12 -14 36 -5 -6 -4 -7 12
w an annual	764	-14 104 -32 -6 -12 -7 -22 -10
w an application	736	-3 -3 -25 -4 -1 -5 49 -7
w an audit	680	-20 64 -1 -31 -16 102 -44 -54
w an chang	695	-16 82 -17 24 -19 -27 -25 -1
w an decision	764	-4 -3 -4 -2 -2 -2 19 -3
w an discharg	764	-5 -4 23 -2 -3 -1 -4 -4
w an easier	764	-3 -3 16 -1 -3 -1 -3 -2
w an end	736	-9 -4 -9 51 -5 -4 -11 -7
w an evaluation	713	-1 -1 -4 -2 -1 -10 23 -4
w an event	713	-16 -9 -25 -7 59 -9 -13 19
w an external	764	-2 -1 6 -1 -2 -1 2 -1
w an further	764	-2 -1 -2 12 -2 -1 -2 -2
w an hour	764	-3 -1 17 -2 -4 -1 -3 -2
w an implementation	764	-1 -1 -3 -2 -1 -1 14 -4
w an improvement	764	-2 -1 -6 -5 -2 -1 22 -5
w an initial	764	-1 -1 -10 -3 -1 -1 20 -2
w an inspector	764	-3 -1 17 -2 -4 -1 -3 -2
w an member	764	-11 -10 41 -2 -2 -2 -5 -8
w an midwif	764	-9 -1 21 -2 -2 -1 -3 -3
w an ongoing bas	666	-11 -11 -39 -7 110 -10 -24 -9
w an ongoing commitment	736	-8 -3 -6 -5 46 -5 -14 -5
w an ongoing piece of work	764	-7 -5 -9 -4 49 -15 -5 -4
w an roll-out	764	-2 -2 -3 -2 -2 -9 25 -6
w an woman	764	-4 -4 22 -3 -3 -1 -4 -3
w an work	764	-5 -2 -6 21 -2 -5 -23 22
w analys	736	-7 -4 -4 -3 -5 -10 -3 36
w analys to	764	-7 -4 -3 -3 -5 -8 -9 38
w analyst	654	-16 -16 2 -17 -11 -17 89 -14
w analyst is	736	-4 -4 -4 -2 -2 -5 23 -2
w analyst post	764	-3 -2 -4 -3 -1 -10 27 -5
w and	227	-223 -208 243 248 222 -167 47 -161
w and #	695	-10 -5 15 32 -9 -13 -10 -1
w and <date>	680	-6 -4 -13 -7 -7 -8 28 16
w and a	505	-37 -40 -35 -39 -18 37 83 50
w and act	764	-5 -1 23 -10 -1 -1 -3 -2
w and agr	764	-5 -2 -6 27 -2 -1 -2 -10
w and al	603	-11 -4 71 -15 -8 -4 -21 -7
w and alcohol	764	-3 -1 14 -3 -1 -1 -4 -1
w and an	666	-8 -4 35 -7 -6 -10 8 -7
w and ar	644	-8 -5 26 -8 -6 -11 24 -13
w and ashwater	764	-2 -2 -3 -2 -2 -9 25 -6
w and await	764	-2 -1 -16 -3 -2 -2 31 -5
w and better	764	63 -14 -15 -6 -5 -4 -10 -9
w and beyond	764	-4 -3 -3 -3 38 -4 -7 -14
w and bid	713	-3 -3 -17 -8 -4 -5 45 -5
w and br	764	-3 -2 17 -2 -4 -1 -3 -2
w and breakfast	764	-4 -1 33 -17 -2 -1 -3 -4
w and can	713	-10 -6 32 24 -6 -7 -9 -17
w and circulat	695	-4 -2 6 -6 -4 -2 19 -8
w and clos	736	-2 -1 -8 21 -2 -2 -3 -2
w and continu	764	-21 -6 -36 -12 96 -8 -4 -10
w and control	736	-7 -4 27 -2 -7 -1 -3 -3
w and cop	764	-1 -1 8 -1 -1 0 -2 -1
w and crim	736	-6 -3 11 -4 -2 -3 13 -7
w and dat	764	-3 -1 -23 -5 -2 -2 39 -3
w and deput	764	-2 -1 12 -2 -1 -1 -3 -2
w and distribut	736	-3 -1 16 -3 -2 -1 -6 -2
w and do	626	-41 -8 85 27 -2 -17 -27 -18
w and drama	764	-4 -3 -7 -3 35 -2 -10 -5
w and draw	764	-3 -1 24 -2 -3 -1 -9 -5
w and each	736	-4 -24 -84 -9 100 -5 -10 37
w and eastval	764	-2 -1 12 -2 -1 -1 -3 -2
w and ethical	764	0 -1 -1 -1 0 -1 4 -1
w and ever	736	-10 -3 3 -7 32 -3 -7 -5
w and evidenc	764	-1 -1 18 -3 -1 -1 -10 -2
w and feed	764	-6 -12 -5 -5 48 -2 -10 -9
w and finish	713	-7 -3 -13 -7 -6 -14 25 23
w and food	764	-2 -1 13 -2 -1 -1 -5 -2
w and form	764	-2 -1 14 -2 -2 -1 -5 -2
w and ful	764	-7 -3 22 -1 -3 -1 -4 -2
w and giv	736	-2 -1 27 -4 -1 -1 -16 -2
w and ha	591	-31 -13 -54 130 -18 -21 38 -32
w and hav	695	-8 -15 24 -2 47 -5 -20 -19
w and head	764	79 -7 -20 -7 -9 -5 -16 -14
w and hom	764	-2 -1 12 -2 -2 -1 -4 -1
w and hop	713	-4 -2 -8 -5 -3 -4 40 -14
w and implement	713	-2 -1 24 -6 -1 -1 -10 -2
w and in	736	-5 -3 1 -3 19 -1 -5 -3
w and induct	764	-1 -1 13 -3 -1 -1 -5 -2
w and intend to	764	-5 -5 -5 -3 -3 -7 -7 34
w and intends to	764	-4 -7 -5 -7 -4 -3 -7 37
w and interview	764	-2 -4 -5 -1 -2 -4 20 -1
w and invitation	713	-3 -5 -8 -4 -9 -8 25 14
w and is	508	-33 -26 25 6 29 -23 59 -36
w and is with	764	-1 -1 -7 -2 -1 -2 18 -4
w and issu	764	-1 -1 8 -1 -1 0 -3 -1
w and it	552	-30 -29 49 88 22 -21 -55 -23
w and joint	764	-2 -1 14 -2 -2 0 -4 -2
w and keep	764	-4 -7 -4 -5 55 -12 -17 -6
w and launch	736	-2 -1 12 -2 -1 -1 -4 -2
w and leav	764	-3 0 13 -3 -2 -1 -3 -1
w and logbook	764	-3 -1 15 -3 -1 -1 -5 -1
w and meet	736	-3 -1 31 -5 -5 -1 -11 -4
w and member	736	24 -5 -23 40 -7 -4 -10 -15
w and midwiv	764	-1 -1 14 -2 -1 -1 -7 -2
w and monitor	764	-2 -2 39 -5 -17 -2 -8 -4
w and most	764	-2 -2 -4 -2 23 -2 -7 -3
w and no	644	9 -12 -10 57 -9 -14 -27 8
w and non-attendanc	764	-4 -10 32 -2 -5 -2 -5 -4
w and now	764	-11 -5 -4 -10 -4 -1 40 -5
w and offer	736	-7 -5 10 -4 -9 -3 -8 27
w and officer	764	-4 -2 18 -2 -2 -1 -4 -3
w and on	695	-6 -2 14 -7 24 -2 -17 -4
w and other	736	42 -4 -22 -6 -7 -4 6 -5
w and our	764	-3 -1 18 -3 -2 -1 -5 -2
w and progres	713	-9 -20 -13 -6 80 -11 -9 -12
w and publish	680	-8 -7 44 -6 -5 -2 -10 -7
w and put	736	-10 -2 -4 55 -3 -2 -28 -6
w and quotation	764	-3 -1 -5 -3 -2 -1 18 -3
w and rais	764	-7 -6 -7 -4 36 -2 -5 -5
w and receiv	736	-3 -2 18 -3 -2 -1 -5 -3
w and refresher	764	-4 -9 -20 -2 46 -3 -4 -3
w and remain	764	-2 -1 -2 -2 -1 -9 20 -2
w and replac	736	-3 -2 47 -33 -2 -1 -5 -2
w and report	736	-4 -7 32 -3 -5 -2 -5 -6
w and reprint	764	-1 -1 9 -2 -1 0 -3 -2
w and rescu	764	-2 -1 12 -2 -2 -1 -4 -1
w and romanian	713	-6 -2 5 -4 -3 -5 20 -5
w and school	764	-3 -1 16 -1 -2 0 -6 -2
w and send	736	-7 -1 24 -3 -3 -1 -7 -2
w and should	764	-6 -1 -5 -3 -17 -4 39 -4
w and show	764	-2 -1 13 -3 -1 -1 -3 -2
w and so	736	-8 -5 -21 27 23 -4 -7 -5
w and split	764	-2 -1 -6 -4 -1 -1 18 -2
w and staf	764	-19 -3 45 -6 -4 -3 -6 -4
w and stock	764	-2 -2 16 -2 -1 -1 -5 -2
w and tak	764	-3 -1 17 -2 -4 -1 -3 -2
w and take-up	764	-6 -21 -15 -2 54 -2 -4 -3
w and th	398	-93 -73 44 221 8 -68 6 -46
w and that	713	27 -4 10 -8 -5 -4 -8 -8
w and their	736	-2 -1 28 -8 -1 -1 -11 -3
w and ther	713	-6 -8 -5 9 27 -4 -4 -8
w and through	764	-3 -1 -3 -2 17 -2 -5 -2
w and throw	764	-2 -1 13 -3 -1 -1 -4 -2
w and to	680	-12 -13 -14 -13 -10 -5 59 9
w and union	764	-3 -2 -2 -1 -2 -7 20 -2
w and upload	764	-1 0 7 -2 -1 0 -2 -1
w and view	764	-5 -1 -19 -3 -2 -1 33 -3
w and wel	764	-3 -7 26 -1 -6 -1 -5 -2
w and welcom	764	46 -1 -15 -13 -2 -1 -10 -3
w and wellb	764	-2 -2 -2 -1 -3 -1 -4 14
w and went liv	764	-2 -1 14 -1 -1 -1 -7 -2
w and which	764	-8 -2 -31 26 28 -1 -4 -7
w and wil	493	-36 -59 -58 9 200 -40 -26 10
w and with	713	-11 -4 -22 39 -4 -6 17 -9
w and without	764	-7 -2 -9 39 -5 -3 -5 -7
w and wo	764	-4 -6 -11 20 -6 -2 -8 15
w and work	713	-4 -2 1 -4 -2 -1 18 -6
w annual	591	-42 127 -35 -18 60 -28 -49 -15
w annual $	764	-19 -10 -21 -4 77 -8 -7 -6
w annual conferenc	736	-4 -2 24 -3 -3 -1 -7 -4
w annual meet	764	-2 -2 -1 -2 -3 -1 -1 13
w annual refresh	764	-4 -14 -3 -2 -5 -6 -4 38
w annual refresher	764	-3 -5 -6 -2 28 -3 -7 -3
w annual report	736	-20 193 -35 -8 -36 -13 -28 -52
w another	764	-33 -9 -21 118 -11 -15 -6 -23
w answer	764	-7 -1 18 -2 -2 -1 -4 -2
w answer receiv	764	-7 -1 18 -2 -2 -1 -4 -2
w antenatal	764	-1 -1 14 -2 -1 -1 -7 -2
w antenatal book	764	-1 -1 14 -2 -1 -1 -7 -2
w anticipat	736	-4 -17 -7 -8 -3 -9 -8 56
w anticipat that	736	-4 -17 -7 -8 -3 -9 -8 56
w anybod	764	-3 -6 -7 44 20 -12 -19 -17
w anyth	713	-10 -7 -8 -9 -4 -20 -32 90
w anyth can	736	-10 -7 -7 -7 -4 -16 -22 72
w ap	736	-12 -8 -10 -12 -4 95 7 -56
w ap could	764	-5 -2 -2 -4 -1 -4 23 -4
w appear	764	-3 -1 15 -3 -2 -1 -3 -2
w appear on	764	-3 -1 15 -3 -2 -1 -3 -2
w appendix	736	57 -5 -12 -7 -6 -5 -12 -9
w appendix c.	764	39 -3 -7 -5 -5 -3 -8 -7
w appl	764	0 -1 -1 -1 0 -1 4 -1
w appl for	764	0 -1 -1 -1 0 -1 4 -1
w application	713	53 -18 -34 -7 -7 -8 40 -19
w application ha	764	-2 -2 -16 -3 -1 -3 32 -5
w appoint	644	-11 -6 24 -6 11 -6 -8 3
w appoint a	736	-5 -1 32 -2 -3 -1 -15 -4
w appoint staf	764	-3 -3 -7 -1 19 -2 -2 -2
w appoint to	764	-1 -1 -3 -2 -1 -1 14 -4
w appointment	666	23 -10 6 -9 16 -10 -31 15
w appointment $	713	29 -9 13 -7 20 -6 -14 -26
w appointment of	736	-4 -2 -7 -3 -3 -5 -19 43
w appraisal	736	-18 -4 -10 -6 -5 -9 -4 56
w appraisal requir	764	-18 -4 -9 -5 -5 -9 -10 59
w approach	680	-39 -23 -31 96 18 -17 -4 0
w approach c	764	-3 -2 -5 -3 -2 -5 25 -7
w appropriat	695	-11 -3 -4 44 -4 -5 -9 -10
w appropriat for	764	-6 -1 -6 25 -1 -3 -4 -4
w appropriat proces	764	-2 -1 10 -2 -1 -1 -3 -1
w approv	634	-10 -11 -24 -12 -8 -12 33 43
w approv $	764	-4 -2 -4 -7 -2 -4 -7 29
w approv b	713	-2 -2 2 -3 -2 -3 19 -8
w approv th	736	-5 -6 -24 -4 -4 -2 27 17
w approval	713	-4 -3 -5 -2 -4 -6 18 6
w approval is	764	0 -1 -1 -1 0 -1 4 -1
w ar	352	27 99 -62 -127 54 142 -16 -118
w ar accessibl	764	-2 -2 19 -2 -2 -1 -9 -1
w ar ask	736	-12 -10 9 -3 30 -2 -5 -7
w ar availabl	736	-8 -8 14 -3 -4 -8 -9 25
w ar awar	764	-5 -5 -5 -3 -3 -7 -7 34
w ar b	537	-35 -26 -42 -23 -8 98 66 -30
w ar car	764	-19 -10 -21 -4 77 -8 -7 -6
w ar check	764	-11 -30 -11 -4 77 -5 -6 -9
w ar content	764	-2 -4 -1 -2 -3 -2 -3 17
w ar continu	764	-7 -9 -6 -6 -21 122 -58 -15
w ar deliver	764	-6 -10 -18 -2 46 -2 -5 -4
w ar du	764	-1 -2 -10 -2 -1 -1 20 -3
w ar fil	764	38 -9 -14 -2 -3 -2 -5 -3
w ar find	764	-7 -6 -7 -4 36 -2 -5 -5
w ar ful	764	-2 -2 -4 -2 23 -2 -7 -3
w ar hold	764	107 -10 -29 -6 -36 -8 -7 -10
w ar in	654	-17 -29 -5 -10 -11 -8 85 -4
w ar in contact	764	-5 -2 -2 -4 -1 -4 23 -4
w ar in negotiation	764	-4 -2 -3 -2 -2 -13 29 -4
w ar in plac	764	-2 -1 10 -2 -1 -1 -3 -1
w ar mak	713	-23 -6 66 -4 -15 -4 -8 -5
w ar no plans to	764	-7 -3 -6 32 -4 -2 -4 -4
w ar now	666	-24 -10 52 -12 -21 83 -49 -18
w ar often	764	41 -4 -10 -4 -5 -3 -7 -8
w ar on	736	-36 -28 -56 -17 -24 185 2 -28
w ar open	764	-3 -7 26 -1 -6 -1 -5 -2
w ar part way through	736	-3 -1 -6 -2 -5 -7 37 -11
w ar put	764	-3 -1 17 -2 -4 -1 -3 -2
w ar record	764	37 -2 -12 -4 -3 -3 -9 -4
w ar remind	764	-1 -2 -2 -1 10 -1 -1 -2
w ar routin	764	-2 -2 26 -2 -2 -2 -11 -6
w ar routinel	764	-10 -3 37 -5 -4 -5 -6 -5
w ar s	764	-20 -3 56 -3 -13 -3 -7 -7
w ar send	713	-9 -4 13 -4 17 -3 -8 -4
w ar tak	764	-2 -4 -5 -1 -2 -4 20 -1
w ar tel	764	-5 -3 24 -2 -6 -2 -4 -2
w ar to	695	-8 -9 21 -5 -5 -4 -8 19
w ar top	764	-2 -2 16 -2 -1 -1 -5 -2
w ar train	713	49 -15 -28 -8 37 -9 -14 -12
w ar under wa	736	-3 -2 -4 -3 -2 -11 33 -6
w ar work	695	-8 -3 -11 -3 -14 -13 56 -5
w area	695	-11 -12 15 -6 -9 -6 10 19
w area #	736	-9 -6 11 -3 -3 -3 19 -5
w area $	764	-3 -7 6 -3 -7 -4 -9 26
w around	680	15 -9 -39 -17 13 -11 63 -15
w around half	764	-4 -2 -14 -4 -1 -4 34 -6
w around on	764	37 -2 -12 -4 -3 -3 -9 -4
w arrang	654	-25 -11 -25 -13 -14 54 3 31
w arrang $	736	-20 -8 -16 -7 -9 69 -20 11
w arrang for	736	-4 -3 -5 -2 -4 -5 -10 33
w arrang with	764	-5 -2 -7 -6 -3 -3 35 -9
w arrangement	695	-11 -6 20 12 -11 -8 11 -7
w arrangement ar	764	-2 -2 -7 -1 -2 -6 25 -4
w arrangement wer	764	-6 -1 8 16 -2 -2 -10 -3
w as	448	28 -32 -41 1 183 -44 -88 -8
w as a	610	-43 -24 26 -21 95 -10 -42 18
w as a result	764	-4 -1 20 -5 -2 -1 -6 -2
w as a result of	764	-4 -1 20 -5 -2 -1 -6 -2
w as abov	764	92 -8 -19 -11 -18 -7 -14 -15
w as each	764	-4 -10 -5 -3 -7 -6 57 -23
w as far	736	-4 -2 -16 -7 -3 -2 41 -8
w as it	695	-37 -17 -24 53 65 -8 -13 -20
w as item	764	48 -4 -11 -6 -7 -4 -8 -8
w as long	695	-8 -13 -7 -5 56 -7 -5 -11
w as part of	610	-22 -37 39 -13 2 -12 19 24
w as part of next	736	-2 -9 -1 -1 -3 -2 -2 21
w as part of th	666	-17 -19 27 -9 -10 -9 27 10
w as part of their	736	-5 -14 18 -5 17 -3 -5 -3
w as th	561	-21 52 -13 -12 54 -25 -41 6
w as ther	713	-15 -9 -8 35 20 -7 -6 -9
w as to	764	43 -4 -8 -5 -5 -4 -14 -4
w as writ	764	-11 -3 -9 48 -4 -2 -6 -13
w as yet	713	-13 -5 -21 -39 -5 34 -20 69
w ashwater	764	-2 -2 -3 -2 -2 -9 25 -6
w ashwater until	764	-2 -2 -3 -2 -2 -9 25 -6
w asid	695	-13 -3 -39 50 -5 -3 31 -18
w asid to	764	-6 -1 -14 -4 -1 -2 41 -14
w asid £	764	-3 -1 -5 -3 -2 -1 18 -3
w ask	477	119 -60 42 -79 -7 -47 -7 38
w ask $	695	70 -9 25 -27 9 -29 -13 -25
w ask about	634	11 -11 57 -14 -13 -5 -14 -12
w ask each	764	-10 -15 -6 -3 48 -2 -3 -10
w ask for	634	-15 -12 -5 -9 1 -6 39 8
w ask it	736	-7 -2 5 -11 -2 -3 25 -5
w ask our	764	-6 -3 -3 -2 -3 -1 -6 25
w ask th	713	28 -4 15 -15 -5 -3 -13 -2
w ask to	618	47 -24 -24 -21 -16 -12 -22 71
w ask who	764	67 -3 -14 -9 -4 -3 -27 -6
w assembl	764	-4 -3 -7 -3 35 -2 -10 -5
w assembl and	764	-4 -3 -7 -3 35 -2 -10 -5
w assessment	565	33 -35 56 -24 -2 -20 1 -10
w assessment $	713	-20 -18 54 -4 -15 -7 19 -8
w assessment continu	764	-7 -2 -6 -3 43 -3 -13 -7
w assessment form	736	-8 -2 22 -2 -2 -1 -5 -2
w assessment polic	764	-9 -1 -7 -2 -1 -2 25 -3
w assessment to	764	-3 -2 -5 -2 -7 -2 -3 24
w assessment tool	736	-18 -2 45 -6 -5 -3 -8 -5
w assessment unit	764	-5 -3 20 -1 -2 -1 -5 -2
w association	713	-6 -3 -14 -7 -3 -6 50 -12
w association to	736	-6 -2 -8 -6 -3 -5 40 -10
w assuranc	644	-28 94 -16 -13 5 -16 -39 14
w assuranc from	764	-2 -1 10 -2 -1 -1 -3 -1
w assuranc receiv	764	-5 -1 23 -2 -2 -1 -8 -3
w at	346	-59 -3 102 -100 146 -114 26 0
w at #	764	-17 -13 52 -2 -9 -2 -6 -2
w at $	736	-16 -18 36 -12 -5 -15 -18 48
w at a	713	-8 -7 1 -6 -8 -6 28 5
w at al	764	-4 -1 20 -2 -3 -1 -7 -2
w at an	736	-22 -10 31 -5 -7 -3 31 -15
w at b	736	54 -27 -16 -5 36 -6 -12 -24
w at board	764	-2 -1 22 -8 -2 -1 -4 -4
w at claus	764	-8 -5 26 -2 -3 -2 -3 -4
w at communit	764	-3 -1 -3 -2 17 -2 -5 -2
w at each	634	-29 59 -76 -16 154 -11 -31 -49
w at ever	591	-29 -44 -43 -19 246 -12 -50 -49
w at first	713	-7 -6 19 -2 -4 -2 -9 11
w at gp	764	-2 -1 17 -2 -3 -1 -6 -3
w at hom	764	-1 -1 14 -2 -1 -1 -7 -2
w at it	644	-8 -16 -8 17 -9 -7 3 29
w at model	764	-1 -1 -2 -1 -1 -1 8 -2
w at national	764	-3 -5 -2 -3 45 -2 -2 -27
w at nin	764	-2 -1 14 -2 -2 0 -4 -2
w at panel	764	-13 -3 -10 -4 -5 -2 47 -10
w at pool	764	-5 -2 -3 -2 -2 -3 21 -4
w at risk	764	-5 -3 -4 -2 -2 -3 26 -5
w at sign-up	764	-3 -3 16 -1 -3 -1 -3 -2
w at team	695	-3 -3 13 -4 -6 -1 -8 12
w at th	437	33 -32 73 -28 -85 -64 24 79
w at that	764	-1 -4 -5 -3 -4 -1 -2 21
w at their	713	-7 -3 19 -5 -7 -4 -15 22
w at weekend	764	-7 -4 25 -2 -3 -1 -5 -2
w at which	713	-5 -8 -9 -9 27 -2 17 -10
w at wil	764	-1 -3 -1 -1 -2 -1 -5 13
w attach	764	47 -1 -20 -9 -5 -2 -8 -3
w attach paper	764	47 -1 -20 -9 -5 -2 -8 -3
w attend	575	-18 -33 63 -23 59 -12 -11 -25
w attend $	736	25 -5 -30 -3 -5 -2 27 -6
w attend ar	764	-10 -3 37 -5 -4 -5 -6 -5
w attend b	764	-3 -1 15 -1 -2 -1 -5 -3
w attend ever	764	-1 -1 9 -2 -2 0 -2 -1
w attend multi-agenc	764	-4 -10 23 -1 -4 -1 -2 -1
w attend th	695	-15 -18 32 -7 38 -3 -15 -11
w attendanc	680	-24 44 25 -9 6 -11 -17 -15
w attendanc at	764	-4 -10 32 -2 -5 -2 -5 -4
w attendanc is	713	-21 56 -3 -7 11 -10 -13 -12
w audit	513	-76 159 -27 -63 1 72 -22 -44
w audit car	764	-4 -1 20 -5 -2 -1 -6 -2
w audit ha	680	-14 -22 -32 -26 -9 75 -17 45
w audit is	713	-15 172 -57 -8 -11 -34 -6 -40
w audit it	764	-7 -8 -3 -6 -3 -2 -4 35
w audit of	713	-30 -41 -17 -11 60 116 -34 -44
w audit program	736	-3 -7 -3 -2 -6 -7 -4 32
w audit tak	764	-1 -1 27 -5 -1 -1 -13 -5
w audit that	764	-4 -6 -8 -4 -7 -6 49 -13
w audit timetabl	764	-1 -4 -6 -2 -2 -2 -6 23
w audit wa	764	-4 -2 23 -4 -1 -1 -6 -5
w audit work	764	-4 -2 -3 -3 -2 -8 24 -2
w auditor	764	-6 -3 -3 -2 -3 -1 -6 25
w auditor to	764	-6 -3 -3 -2 -3 -1 -6 25
w author	680	160 -10 -50 -12 -10 -11 -49 -19
w author of	764	66 -4 -23 -9 -3 -5 -17 -5
w authorit	736	40 -4 -49 -9 -7 -4 40 -7
w authorit and	764	45 -3 -17 -4 -6 -2 -9 -4
w availabl	618	-29 70 -14 6 -24 -22 -30 43
w availabl $	764	-3 -3 -3 -2 -2 -7 -7 28
w availabl and	764	-4 -1 -5 24 -1 -5 -4 -4
w availabl b	764	-4 -15 -5 -6 -2 -8 -5 44
w availabl on the intranet	764	-1 -1 6 -2 -1 0 -1 -1
w availabl to	764	-1 -2 14 -1 -1 -1 -5 -3
w awa	666	-13 -9 -12 -10 -9 -6 29 30
w awa $	764	-5 -1 17 -1 -1 -2 -4 -2
w awa da	695	-9 -8 -28 -10 -8 -4 34 33
w await	528	-38 -26 -49 -33 -24 51 -11 130
w await $	666	-14 -12 -18 -14 -11 149 -40 -40
w await allocation	764	-6 -2 -4 -2 -2 -6 -29 51
w await befor	764	-7 -4 -4 -3 -2 -9 40 -11
w await national	764	-4 -2 -3 -3 -2 -8 -32 53
w await new	764	-1 -3 -1 -1 -2 -1 -5 13
w await publication	713	-9 -3 -8 -6 -3 -13 22 20
w await ratification	764	-2 -1 -16 -3 -2 -2 31 -5
w await sign-of	764	-2 -2 -3 -2 -2 -15 46 -21
w await th	713	-3 -3 -3 -5 -3 -21 -67 104
w awar	736	62 -7 -14 -8 -8 -12 -22 9
w awar of	736	62 -7 -14 -8 -8 -12 -22 9
w award	764	-2 -1 0 -4 -2 -2 14 -3
w awarenes	610	-24 -21 -10 -15 182 -17 -72 -22
w awarenes ha	764	-3 -1 27 -3 -4 -1 -13 -2
w awarenes in	764	-4 -3 -7 -3 35 -2 -10 -5
w awarenes rais	736	-11 -5 -10 -6 101 -9 -50 -10
w awarenes session	764	-6 -10 -18 -2 46 -2 -5 -4
w awarenes through	764	-1 -1 -2 -1 16 -2 -7 -2
w b	195	-243 129 -48 40 -110 108 16 108
w b #	764	-47 167 -16 -22 -14 -13 -35 -19
w b )	713	-4 -4 -6 -4 -5 -5 21 8
w b <date>	570	-19 -26 -4 -23 -15 -33 79 41
w b a	618	3 -26 44 39 -18 -34 -14 4
w b achiev	764	-1 -1 18 -3 -1 -1 -10 -2
w b act	764	-1 -1 27 -5 -1 -1 -13 -5
w b action	764	-4 -1 -2 13 -1 -1 -2 -2
w b ad	618	-8 -15 5 -10 -12 -7 -29 76
w b adopt	736	-14 -3 19 28 -2 -4 -17 -7
w b advertis	713	-3 -12 -5 -5 -4 -14 -10 53
w b agr	618	-24 -17 -37 -6 -13 43 1 53
w b al	654	-18 -5 62 6 -9 -7 -23 -7
w b amend	713	-12 -13 -12 -7 -6 -4 -7 61
w b an	666	-18 -13 67 -6 -8 -4 -6 -11
w b appl	764	0 -1 -1 -1 0 -1 4 -1
w b appoint	764	-1 -1 -3 -2 -1 -1 14 -4
w b approach	764	-3 -14 -2 -3 -4 -3 -4 32
w b approv	695	-6 -6 -11 -9 -4 -10 14 32
w b arrang	713	-20 -9 -16 -7 -11 66 -20 17
w b ask	591	-25 -31 10 -25 -16 -12 16 83
w b availabl	764	-4 -15 -5 -6 -2 -8 -5 44
w b bas	764	-4 -4 -4 -2 -3 -10 34 -7
w b begin	764	-3 -1 -2 -9 -2 -2 -2 22
w b brief	695	-12 -8 -10 -8 24 -5 30 -10
w b bu	713	-3 -8 6 -3 -7 -5 -2 23
w b build	695	-11 -12 7 -11 -9 105 -68 -1
w b cabinet	736	-4 -2 15 4 -1 -1 -5 -5
w b car	634	-19 -17 -39 -20 -20 49 3 63
w b chang	680	-13 -8 -12 23 -7 21 9 -13
w b check	736	-2 -3 -9 -4 -2 -3 26 -4
w b christma	695	-36 -23 -26 -14 -13 73 -25 66
w b circulat	736	-1 -1 -10 -2 -1 -5 21 -2
w b clos	695	-9 -5 9 60 -5 -4 -23 -24
w b co-locat	764	-1 -1 13 -2 -1 -1 -5 -2
w b co-ordinat	764	-4 -1 -7 -3 -2 -2 20 -2
w b commission	736	-1 -19 -3 -1 -3 -4 4 27
w b complet	626	-21 -12 -9 -13 -13 -13 12 69
w b consider	597	-14 -28 26 -14 -10 -44 29 55
w b consult	764	-3 -2 -2 -1 -2 -7 20 -2
w b contact	736	-2 -10 18 -3 -3 -4 -12 17
w b continual	764	-1 -20 -1 -2 47 -2 -2 -18
w b cover	764	-3 -4 -4 -1 -3 -11 31 -4
w b creat	736	-5 -4 18 12 -2 -3 -10 -7
w b decid	654	-38 -12 -20 61 -16 -18 -17 60
w b defer	736	-5 -3 -6 -8 -2 -9 -8 40
w b dela	713	-16 -11 -21 -21 -8 192 -36 -79
w b deliver	764	-1 -1 14 -1 -1 -2 -5 -3
w b design	764	-1 -1 -4 -1 -1 -2 10 -1
w b develop	680	-4 -14 -7 -4 -5 -14 21 26
w b discontinu	764	-4 -3 -6 33 -2 -3 -9 -7
w b discus	654	-7 -9 -7 -6 -10 -6 2 43
w b do	531	20 29 -104 21 -85 154 -28 -8
w b draft	644	-16 -9 -10 -9 -7 -9 54 6
w b draw	597	-8 -9 -23 -12 -6 -11 72 -3
w b drop	764	-1 -1 -2 7 -1 -1 -2 -1
w b easter	764	-6 -1 -5 -3 -17 -4 39 -4
w b embed	764	-4 -10 -5 -3 -7 -6 57 -23
w b encourag	764	-10 -3 -6 -2 -3 -5 34 -5
w b establish	764	-3 -1 27 -2 -1 -1 -17 -3
w b evaluat	644	-24 84 -18 -15 -18 -23 50 -35
w b ever	764	-3 -1 23 -2 -1 -1 -12 -3
w b fil	695	-13 -8 56 -7 -8 -12 4 -12
w b find	644	-23 -11 1 2 -9 -7 13 33
w b finish	764	-6 -3 -6 -23 -2 -4 -6 50
w b fit	695	-6 -6 -10 -5 -7 -17 84 -33
w b fix	713	-3 -3 -9 -8 -3 -8 17 17
w b follow	666	-37 123 34 -41 -17 -16 -10 -36
w b for	764	-5 -11 -12 -4 64 -7 -6 -19
w b giv	603	-25 -21 22 2 18 -25 -21 51
w b held up	736	-11 -8 -26 -13 -5 88 -8 -17
w b hold	736	-4 -2 -18 -4 -2 -2 33 -3
w b hr	764	-1 -1 4 -2 -1 -1 3 -1
w b human	764	-4 -3 -3 -2 -2 -3 21 -4
w b identif	764	-9 -3 -10 -8 -2 -31 23 40
w b implement	713	-7 -6 -6 36 -5 -8 -13 9
w b in plac	713	-20 -11 -11 -6 -5 -6 -6 64
w b in us	764	-2 -6 24 -3 -2 -1 -5 -4
w b includ	713	-8 -17 10 -4 -7 -7 -8 41
w b invit	764	-4 -2 -7 -2 -2 -2 15 6
w b issu	695	-7 -25 7 -11 -5 -7 12 36
w b it	713	-10 -9 28 -7 33 -5 -13 -17
w b keep	736	61 62 -15 -15 -2 -11 -53 -26
w b lawful	764	-1 -1 -2 7 -1 -1 -2 -1
w b letter	764	-4 -1 24 -3 -1 -1 -7 -5
w b licens	764	-2 -2 16 -2 -1 -1 -5 -2
w b lin	736	-3 -7 -9 -6 -4 -4 38 -6
w b look	634	-14 48 -21 -25 19 -12 3 3
w b lscb	764	-7 -4 -3 -3 -5 -8 -9 38
w b mak	522	-48 -68 7 -15 -34 147 32 -21
w b meet	695	-11 -10 64 1 -6 -6 12 -44
w b member	764	-5 -1 -12 31 -1 -3 -7 -2
w b mov	713	-6 -12 -18 -5 -5 -11 5 52
w b need	764	-9 64 23 -18 -17 -7 -10 -26
w b new	736	-9 -15 -10 16 66 -16 -6 -26
w b nh	736	-7 -2 7 26 -3 -2 -13 -6
w b offer	695	-4 -8 -14 -6 71 -4 -8 -27
w b order	736	-37 95 -60 -14 -8 -25 40 9
w b part of	736	-10 -8 -9 -12 58 -11 16 -23
w b pick	695	24 -16 -18 28 -9 -13 -24 27
w b pilot	764	-1 -1 -3 -1 -1 -10 20 -3
w b plac	764	-11 -10 41 -2 -2 -2 -5 -8
w b pol	764	-1 -1 -8 -1 -1 -2 17 -1
w b possibl	634	-25 -11 -19 38 -14 35 -7 3
w b prepar	764	-4 -4 -2 -2 -2 -5 -2 20
w b present	695	-6 -5 5 -6 -5 -3 12 7
w b print	736	-4 -19 16 -5 -3 -6 -6 28
w b progres	713	-4 -2 -9 35 -3 -3 -8 -7
w b public	764	-4 -1 -7 -3 -2 -2 20 -2
w b publish	713	-18 -6 24 -29 -3 -4 -10 46
w b pursu	736	-4 -2 -3 38 -4 -9 -4 -12
w b put	603	-10 -18 -20 -10 -12 -19 14 75
w b put back	736	-4 -2 -5 -7 -1 -9 -8 37
w b rais	634	55 -26 -21 -23 -25 -19 61 -1
w b ratif	764	-3 -3 -12 -3 -5 -2 56 -29
w b reach	736	42 -6 -20 23 -4 -5 -13 -17
w b read	713	122 -18 -22 12 -11 -23 -14 -46
w b receiv	736	-10 -2 8 -3 -2 -2 16 -5
w b recommendation	764	-2 -1 -2 12 -2 -1 -2 -2
w b recruit	695	-16 -10 -11 -6 -10 -4 -11 68
w b redesign	736	-4 -3 13 -2 -3 -21 23 -3
w b refresh	764	-3 -2 -2 -1 -2 -7 20 -2
w b regularl	764	-3 -18 -5 -4 45 -4 -3 -8
w b reinforc	764	-4 -1 19 -6 -2 -1 -4 -3
w b remind	736	-3 -1 13 -4 5 -2 -5 -3
w b remov	736	-7 -2 37 -11 -5 -3 -5 -6
w b repeat	764	-10 94 -16 19 -15 -38 -12 -23
w b replac	736	-10 -5 -17 73 -5 -15 -13 -8
w b report	666	58 -35 -15 0 20 -12 -19 2
w b review	680	-13 76 -24 -9 -51 -13 12 22
w b revis	764	-7 -4 -4 -3 -2 -9 40 -11
w b rewrit	764	-4 -6 -4 -4 -5 -14 16 22
w b rol	713	-4 -3 18 -4 -7 -5 10 -6
w b schedul	764	-2 -2 -4 -2 23 -2 -7 -3
w b scor	764	-2 -1 -9 -7 -3 -4 28 -2
w b secur	764	-3 -5 -4 -2 -8 -2 -6 30
w b seek	618	15 -15 -36 15 -15 44 0 -8
w b send	618	-13 -26 -8 -20 25 -10 20 31
w b set	634	-15 -7 11 -15 -6 -6 -14 52
w b settl	764	-5 -2 -4 -3 -5 -3 -8 31
w b shar	597	8 67 -4 -3 -29 -20 39 -58
w b shelv	764	-3 -1 -2 15 -1 -1 -3 -3
w b sign	680	-7 -3 -18 -9 -4 -10 45 6
w b skip	764	-4 -2 28 -8 -5 -2 -2 -4
w b so	764	-2 -2 -3 -3 22 -2 -2 -9
w b spend	764	-5 -2 -8 -3 -3 -1 -7 29
w b start	680	-12 -4 -6 -25 -3 -35 -6 91
w b stud	764	-2 -1 -30 -3 -2 -2 42 -2
w b submit	695	-4 -6 -10 -5 -4 -7 30 5
w b supersed	695	-6 -3 -6 35 -3 -3 -5 -9
w b support	764	-3 -4 -4 -2 33 -6 -12 -3
w b tabl	764	-2 -6 -2 -1 -4 -1 -4 19
w b tak	556	-32 -30 -52 143 -19 -31 2 19
w b tel	695	-16 108 -5 42 -37 -11 -36 -46
w b telephon	764	-10 -3 37 -5 -4 -5 -6 -5
w b test	654	-9 66 -31 -10 -9 -23 63 -47
w b th	378	-49 85 81 -35 -9 -26 12 -59
w b their	764	-4 -2 -7 -5 -2 -3 29 -6
w b through	666	-6 -3 18 -5 -4 -4 10 -5
w b train	618	-18 -23 -34 -15 14 34 51 -8
w b translat	695	-7 -4 8 -6 -5 -10 32 -7
w b trial	736	-2 -1 -6 -3 -2 -4 22 -4
w b two	654	31 -25 27 -10 -18 -14 29 -20
w b undertak	713	-8 -10 -11 -8 -6 -6 -8 58
w b updat	713	-11 85 -11 -11 -14 -17 43 -64
w b us	713	-17 64 -16 -14 -37 -14 6 27
w b withdraw	764	-2 -1 26 -16 -1 -1 -3 -2
w b work	713	-8 -6 -7 -6 -11 86 -41 -7
w b writ	585	-20 -15 -45 -13 -18 91 1 19
w back	603	-17 -20 -24 -22 40 -13 90 -35
w back $	736	-4 -1 -10 -10 -2 -2 33 -4
w back b	764	-1 -2 -10 -2 -1 -1 20 -3
w back to	654	-12 -19 -19 -11 46 -10 55 -30
w backlog	764	-4 -2 -3 -3 -4 -7 -5 29
w bank	713	-11 -6 16 -6 -8 89 -65 -9
w bank in	764	-2 -1 13 -2 -1 -1 -5 -2
w bas	610	-27 -25 -38 2 143 -22 -4 -30
w bas $	644	-19 -17 -26 -12 124 -9 -28 -13
w bas in	764	-4 -4 -4 -2 -3 -10 34 -7
w baselin	764	-3 -1 -2 -1 -2 -3 16 -3
w baselin figur	764	-3 -1 -2 -1 -2 -3 16 -3
w becaus	591	6 -14 -29 51 -16 -57 -34 92
w becaus it	764	-6 -3 -3 26 -3 -2 -3 -5
w becaus of	666	-17 -6 -13 30 -7 -32 -22 68
w becaus th	680	31 -7 -16 6 -8 -30 -18 42
w bed	680	-6 -6 36 -18 -7 -4 -14 19
w bed and	764	-4 -1 33 -17 -2 -1 -3 -4
w bed in	736	-2 -5 -3 -3 -5 -2 -6 26
w befor	475	-63 -89 19 -22 -40 17 -19 198
w befor a	764	-13 -2 -8 -4 -2 -1 -5 36
w befor an	634	-16 -10 6 10 -9 -25 3 41
w befor anyth	736	-10 -7 -7 -7 -4 -16 -22 72
w befor commenc	764	-4 -2 -3 -3 -2 -8 -32 53
w befor it	713	-5 -3 -11 -6 -3 -5 19 14
w befor start	764	-2 -1 -2 -2 -1 -6 -21 34
w befor th	556	-21 -28 5 -2 -22 -26 16 79
w befor wider	764	-1 -1 -4 -2 0 -1 10 -1
w begin	522	-56 -39 -37 -73 -26 61 21 150
w begin #	764	-6 -4 -12 -5 -3 -4 15 18
w begin $	634	-29 -20 -24 -37 -12 125 -3 -1
w begin in	644	-18 -17 -4 -12 -10 -15 -16 92
w begin th	764	-4 -2 -2 -19 -2 -27 -7 64
w begin to	695	-9 -3 -10 -7 -3 -6 55 -16
w begin until	713	-6 -3 -6 -15 -4 -6 -9 48
w behind	764	-1 -1 -4 -6 -1 -3 18 -3
w behind other	764	-1 -1 -4 -6 -1 -3 18 -3
w behind schedul	764	-2 -2 -2 -2 -2 -19 35 -7
w behind schedul $	764	-2 -2 -2 -2 -2 -19 35 -7
w below	764	36 -2 -9 -5 -3 -3 -6 -9
w below $	764	36 -2 -9 -5 -3 -3 -6 -9
w bespok	736	-3 -1 28 -4 -2 -1 -13 -3
w best	736	-5 -3 -3 -3 -3 -9 22 3
w best to	764	-4 -2 -3 -3 -2 -8 24 -2
w better	680	35 139 -17 -9 -22 -28 -79 -19
w better :	764	-3 -1 12 -3 -2 -1 -3 -1
w better feedback	764	63 -14 -15 -6 -5 -4 -10 -9
w between	591	-27 -16 71 -15 19 -14 8 -26
w between <date>	764	-1 0 10 -1 -1 0 -4 -2
w between th	626	-19 -15 51 -10 24 -11 1 -22
w between them	764	-2 -1 -6 -4 -1 -1 18 -2
w beyond	764	-4 -3 -3 -3 38 -4 -7 -14
w beyond $	764	-4 -3 -3 -3 38 -4 -7 -14
w bid	597	-18 -21 -55 75 -15 -14 53 -4
w bid ar	713	-3 -3 -17 -8 -4 -5 45 -5
w bid fail	736	-8 -2 -22 60 -5 -4 -12 -6
w bid ha	736	-3 -3 -16 -6 -2 -3 40 -7
w bid wa	713	-8 -3 -11 47 -6 -4 -7 -8
w bin	764	-3 -1 15 -3 -1 -1 -5 -1
w bin $	764	-3 -1 15 -3 -1 -1 -5 -1
w board	446	-70 95 -17 61 0 -71 -27 29
w board #	736	-4 -4 -6 -4 -6 -4 12 16
w board $	597	-24 -38 54 -22 35 -11 -41 47
w board <date>	764	-2 -1 22 -8 -2 -1 -4 -4
w board accept	764	-4 -5 -3 28 -3 -3 -4 -6
w board and	736	-6 -2 -20 39 -2 -5 2 -5
w board befor	764	-1 -3 -1 -1 -2 -1 -5 13
w board cover	764	44 -3 -11 -5 -5 -4 -11 -6
w board declin	764	-5 -2 -10 30 -2 -2 -4 -4
w board did	764	-6 -3 -3 26 -3 -2 -3 -5
w board ever	764	-4 -15 -4 -3 40 -4 -4 -6
w board for approval	764	-2 -2 -6 -2 -1 -3 19 -3
w board ha	654	-20 -8 5 8 -6 -16 10 26
w board in	695	-3 -5 -5 32 -3 -2 -5 -9
w board is	764	-4 -2 -3 -3 -2 -8 24 -2
w board receiv	736	-18 118 -13 -9 -36 -4 -13 -25
w board recognis	764	-4 -7 -5 -7 -4 -3 -7 37
w board should	764	-7 -8 -7 -9 -2 -4 -4 42
w board wil	736	-4 -13 -3 -4 41 -4 -4 -9
w bod	736	-11 -5 -13 28 -3 -10 30 -17
w bod is	764	-7 -4 -4 -3 -2 -9 40 -11
w body-worn	713	-10 -2 13 -6 -17 -4 32 -6
w body-worn camera	764	-6 -1 -5 -3 -17 -4 39 -4
w body-worn video	764	-4 -1 18 -3 -1 -1 -4 -3
w book	610	-45 -14 104 -22 -15 -27 17 2
w book $	764	-3 -2 -5 -3 -2 -5 25 -7
w book for	736	-4 -3 -12 -3 -4 -7 -17 50
w book form	736	-20 -4 61 -5 -5 -3 -15 -9
w book on	764	-2 -1 11 -2 -1 -1 -4 -1
w borough	666	-51 -13 16 -19 -14 124 -8 -35
w borough $	736	-7 -2 -6 -4 -2 -6 31 -5
w both	575	-31 -13 81 24 -16 -14 -1 -31
w both board	764	-6 -5 8 31 -6 -2 -12 -8
w both hospital	764	-1 -1 9 -1 -1 -1 -3 -2
w both hous	764	-5 -2 -7 -6 -3 -3 35 -9
w both intak	764	-4 -1 21 -4 -2 -2 -6 -3
w both post	764	-1 -1 13 -3 -1 -1 -5 -2
w both trust	680	-10 -5 8 20 -5 -6 8 -11
w br	610	-29 -18 65 18 -13 -13 -33 23
w br in	695	-18 -7 18 37 -5 -3 -9 -13
w br information	764	-3 -2 17 -2 -4 -1 -3 -2
w br to	764	-6 -10 12 -5 -3 -4 -7 23
w breach	736	-4 -3 -8 45 -5 -7 -4 -13
w breach data	764	-2 -1 -7 17 -1 -1 -3 -2
w breakfast	736	-5 -2 41 -17 -3 -2 -6 -6
w breakfast for	764	-4 -1 33 -17 -2 -1 -3 -4
w brief	528	-48 -26 36 -33 -8 24 4 51
w brief $	680	-26 -7 -9 -14 -7 46 5 13
w brief at	713	-3 -6 1 -5 26 -2 -4 -7
w brief for	764	-2 -1 -1 -1 -4 -1 -3 14
w brief ha	764	0 -1 -1 -1 0 -1 4 -1
w brief not	736	-4 -1 37 -6 -3 -2 -16 -4
w brief on	680	-8 -3 39 -5 -4 -2 -11 -6
w brief team	764	-12 -5 -6 -2 -7 -5 -8 46
w brief up	764	-6 -2 -27 -6 -2 -2 47 -4
w bring	736	46 -6 -12 -6 -10 -10 7 -8
w bring th	736	46 -6 -12 -6 -10 -10 7 -8
w bu	654	-6 -11 12 -10 -10 -6 12 18
w bu #	713	-5 -9 -7 -8 -9 -4 19 23
w bu and	736	-1 -2 11 -2 -1 -2 1 -3
w budget	591	21 -22 -3 -23 -17 -21 5 61
w budget allocat	764	-4 -1 -7 -3 -2 -2 20 -2
w budget b	764	-2 -3 -4 -2 -2 -6 -3 22
w budget for	695	-15 -6 19 -11 -7 -5 4 21
w budget round	736	-2 -9 -1 -1 -3 -2 -2 21
w budget to enabl	764	-5 -2 -3 -2 -2 -3 21 -4
w build	610	-19 -17 12 -19 -15 77 -10 -10
w build ha	764	-3 -1 -14 -5 -2 -1 28 -3
w build into	695	-2 -3 18 -4 -2 -2 -9 4
w bulletin	680	-8 -4 41 -10 15 -4 -17 -12
w bulletin #	764	-2 -2 -3 -3 22 -2 -2 -9
w bulletin $	713	-7 -2 46 -7 -5 -2 -16 -5
w busines	585	81 53 -35 -36 -31 -38 13 -7
w busines $	764	40 -5 -12 -4 -4 -4 -6 -6
w busines and	764	46 -1 -15 -13 -2 -1 -10 -3
w busines cas	695	-11 -9 -23 -5 -7 -24 66 12
w busines manager	736	71 -33 15 -9 -18 -8 -18 0
w busines plan	764	-5 -4 -3 -3 -2 -2 -4 23
w but	505	-69 79 -59 36 -32 24 100 -78
w but decided not to	764	-4 -2 -7 32 -2 -2 -10 -5
w but do	764	-4 -5 -3 28 -3 -3 -4 -6
w but ha	654	-11 -9 2 -15 -5 -12 32 19
w but initial	764	-2 -1 -1 -5 -1 -9 25 -6
w but is	764	-14 -21 -12 -4 -3 -2 63 -8
w but reject	764	-5 -1 -8 34 -2 -1 -13 -3
w but staf	764	-1 -1 -4 -2 -1 -8 20 -3
w but stead	764	-2 -2 -2 -3 -2 -12 27 -5
w but stil	764	-2 -2 -6 -2 -2 -2 24 -8
w but th	626	15 -9 -5 -7 -7 -11 40 -15
w but wa	764	-3 -2 -13 41 -2 -13 -4 -4
w button	713	-15 -6 73 -8 -8 -7 -15 -14
w button #	736	-10 -2 28 -3 -4 -1 -4 -4
w c	764	-3 -2 -5 -3 -2 -5 25 -7
w c )	764	-3 -2 -5 -3 -2 -5 25 -7
w c.	764	39 -3 -7 -5 -5 -3 -8 -7
w c. $	764	39 -3 -7 -5 -5 -3 -8 -7
w cabinet	654	-8 -14 6 -2 -9 -12 34 4
w cabinet #	764	-3 -1 18 -5 -1 -1 -3 -4
w cabinet in	736	-3 -8 -5 -4 -6 -10 46 -12
w cabinet wil	764	-2 -6 -4 -2 -3 -2 -4 22
w cal	585	-32 -31 133 -19 -20 108 -55 -84
w cal $	736	-20 -20 69 -6 -6 -3 -8 -6
w cal and	764	-3 -1 17 -2 -4 -1 -3 -2
w cal handler	654	-13 -12 48 -9 -9 131 -34 -102
w cal to	736	-3 -4 24 -3 -4 -7 -19 17
w caldicot	764	-7 -1 28 -11 -2 -1 -4 -2
w caldicot guardian	764	-7 -1 28 -11 -2 -1 -4 -2
w calendar	764	-5 -38 -12 -2 -7 -3 -5 72
w calendar for	764	-5 -38 -12 -2 -7 -3 -5 72
w came into forc	736	-5 -10 44 -2 -8 -1 -8 -9
w came into forc on	764	-4 -4 22 -1 -4 -1 -5 -3
w camera	736	-7 -3 7 -4 -17 -4 33 -4
w camera continu	764	-6 -1 -5 -3 -17 -4 39 -4
w campaign	626	-25 -46 -6 -11 113 70 -28 -66
w campaign $	764	-1 -1 -2 -1 16 -2 -7 -2
w campaign continu	736	-3 -2 -2 -2 25 -4 -8 -3
w campaign is	764	-17 -33 -13 -9 33 99 -12 -49
w campaign wil	764	-5 -19 -3 -4 64 -6 -3 -25
w can	445	-36 50 61 9 -62 -76 -62 116
w can b	534	22 103 -12 -53 -33 -51 -11 34
w can begin	764	-9 -3 -9 -3 -2 -2 -4 32
w can confirm	764	-7 -1 23 -4 -2 -1 -3 -4
w can deal	764	33 -5 -9 -5 -3 -2 -3 -6
w can lawful	764	-3 -2 -3 -2 -1 -5 18 -2
w can no longer b	764	-11 -3 -9 48 -4 -2 -6 -13
w can not	575	-25 -14 9 51 -22 -25 -26 53
w can not be taken forward	764	-6 -5 -3 -2 -2 -1 -2 22
w can now	713	-19 -11 58 -4 -4 -2 -8 -11
w can receiv	764	-3 -2 26 -3 -1 -1 -9 -6
w can start	764	-2 -1 -3 -2 -1 -4 -28 43
w cancel	736	-6 -11 -9 12 -5 -4 -8 31
w capacit	736	-7 -6 -5 12 -5 -5 -4 19
w capacit in	764	-6 -5 -3 -2 -2 -1 -2 22
w car	483	-10 -62 21 -54 175 0 -67 -3
w car $	695	60 -5 -15 -9 -15 -11 -24 19
w car act	736	33 -7 24 -8 -13 -5 -14 -10
w car and	764	-4 -1 -2 17 -1 -4 -1 -3
w car hom	764	-17 -9 -26 -4 71 -2 -5 -8
w car on	634	-15 -16 -44 -10 148 -9 -20 -34
w car out	591	-39 -25 -3 -33 38 40 7 16
w car th	680	-10 -8 23 -8 23 -4 -9 -8
w card	644	-20 -14 50 43 -12 -6 -27 -16
w card $	736	-4 -1 22 -8 -1 -2 -4 -2
w card ar	764	-7 -7 28 -3 -3 -2 -5 -3
w card to	764	-4 -4 22 -3 -3 -1 -4 -3
w carer	618	-17 -16 2 9 34 -15 18 -13
w carer '	764	-5 -5 18 -1 -5 -1 -3 1
w carer and	736	-2 -2 -10 21 6 -3 -3 -6
w carer ha	764	-3 -1 16 -3 -1 -1 -5 -2
w carer in	764	-4 -2 -3 -3 -2 -8 24 -2
w carer on	764	-6 -10 -18 -2 46 -2 -5 -4
w cas	491	101 -15 51 -63 7 6 -42 -44
w cas $	713	7 -4 8 -5 -12 -6 20 -8
w cas ar	713	43 -36 -35 -11 47 96 -89 -15
w cas clos	764	-5 -10 -5 -3 -5 -3 -4 34
w cas discussion	764	-2 -2 25 -2 -11 -1 -4 -2
w cas fil	764	43 -30 4 -3 -4 -2 -4 -3
w cas for	736	-6 -5 11 -3 -3 -5 -8 18
w cas ha	764	-2 -1 24 -5 -1 -1 -10 -4
w cas hard	764	70 -6 -20 -8 -10 -5 -11 -10
w cas hav	764	-6 -2 -6 -3 -3 -1 25 -3
w cas is	695	19 91 -56 -23 44 -34 -14 -27
w cas management	764	-3 -1 17 -2 -2 -1 -5 -2
w cas meet	764	-6 -2 21 -3 -3 -1 -4 -3
w cas review	764	-10 -4 18 -5 -3 -12 24 -8
w cas stud	764	-6 -2 8 -3 -2 -2 10 -2
w cas wa	713	-9 -2 46 -7 -3 -2 -19 -4
w caus	764	-1 -1 -4 -2 -1 -8 20 -3
w caus dela	764	-1 -1 -4 -2 -1 -8 20 -3
w ccg	644	-35 -12 18 65 -16 -15 14 -19
w ccg consider	764	-4 -2 -7 32 -2 -2 -10 -5
w ccg do	736	-10 -3 -6 49 -6 -7 -8 -9
w ceas	736	-4 -2 -11 39 -2 -3 -7 -10
w ceas trad	764	-2 -1 -5 22 -2 -2 -4 -6
w centr	666	-18 -13 69 -8 -12 -8 0 -9
w centr and	713	-6 -9 20 -5 -4 -3 11 -4
w certificat	764	-3 -2 14 -1 -3 -1 -4 -1
w certificat $	764	-3 -2 14 -1 -3 -1 -4 -1
w chair	552	-34 -30 82 10 19 -13 -37 3
w chair $	736	-5 -10 37 -3 -5 -2 -7 -5
w chair '	764	-2 -1 12 -2 -1 -1 -3 -2
w chair and	736	-3 -1 23 -5 -2 -1 -6 -3
w chair b	764	-3 -1 27 -2 -1 -1 -17 -3
w chair in	764	-1 -1 12 -2 -1 -1 -5 -3
w chair of	695	-20 -5 -9 33 -8 -3 11 2
w chair to	736	-5 -1 37 -3 -2 -2 -19 -4
w chair wil	764	-3 -7 -4 -4 29 -2 -3 -6
w chair writ	764	-4 -3 -6 -2 23 -1 -2 -5
w challeng	764	49 -8 5 -14 -4 -7 -9 -10
w champion	610	-15 -8 41 -11 16 -11 3 -16
w champion continu	764	-3 -3 -3 -2 34 -2 -12 -8
w champion from	764	-2 -1 -5 -3 -2 -1 18 -4
w champion identif	764	-4 -2 25 -2 -5 -1 -9 -2
w champion is	764	-2 -2 -1 -1 -3 -7 18 -2
w champion network	713	-6 -2 32 -5 -3 -2 -10 -4
w chanc	764	-3 -4 -3 -2 20 -2 -3 -4
w chanc $	764	-3 -4 -3 -2 20 -2 -3 -4
w chang	463	-15 1 28 59 29 30 -43 -90
w chang $	626	-32 58 -24 21 -26 9 36 -40
w chang and	736	-8 -3 -27 66 -4 -8 -12 -5
w chang befor	764	-3 -1 24 -5 -3 -1 -4 -8
w chang ha	695	-7 -7 28 2 -4 -7 8 -12
w chang in	695	-15 57 0 -13 30 -17 2 -45
w chang is	654	-18 -32 -18 15 -14 -38 -23 128
w chang it	713	-3 -3 -6 12 -3 -3 21 -15
w chang of	764	61 -4 -11 -12 -6 -6 -11 -10
w chang th	695	-16 -4 3 48 -4 -8 -11 -8
w chang to	736	79 -5 -14 -13 -8 -4 -25 -11
w chang wa	764	-7 -1 28 -11 -2 -1 -4 -2
w chang wil	764	-11 -41 -9 20 -10 157 -9 -97
w chang with	764	-4 -1 18 -5 -1 -1 -5 -1
w channel	736	-5 -3 -9 -4 48 -4 -18 -5
w channel $	736	-5 -3 -9 -4 48 -4 -18 -5
w chapter	713	-15 -6 42 -3 -5 -2 -6 -4
w chapter #	764	-11 -4 28 -2 -3 -1 -4 -3
w chapter on	764	-5 -2 16 -1 -3 -1 -2 -2
w charit	666	-19 -8 -26 55 -7 -8 -2 15
w charit $	764	-1 0 7 -1 -1 0 -3 -1
w charit ha	764	-11 -4 -31 79 -3 -4 -19 -6
w charit to	764	-5 -2 -2 -4 -1 -4 23 -4
w chart	764	-6 -9 30 -3 -2 -2 -7 -2
w charter	713	-5 -2 31 -7 -2 -2 -10 -4
w charter $	713	-5 -2 31 -7 -2 -2 -10 -4
w check	565	-86 243 -17 -51 38 -36 -48 -44
w check against	713	-13 -36 -14 -9 100 -6 -9 -14
w check and	764	-9 -2 35 -8 -3 -2 -7 -5
w check ar	736	-9 -4 35 -3 -9 -2 -5 -3
w check b	736	-7 -21 -16 -3 52 -3 2 -3
w check lin	764	-2 -2 -7 -3 -1 -2 21 -4
w check that	764	-14 160 -12 -15 -72 -9 -14 -23
w checklist	680	-17 -7 37 27 -8 -4 -14 -15
w checklist $	713	-4 -1 37 -17 -3 -2 -7 -3
w chief	565	44 -23 28 -15 -22 -23 5 6
w chief constabl	736	-5 -1 31 -3 -1 -2 -15 -3
w chief executiv	644	-18 -10 2 -17 -8 -15 60 7
w chief officer	654	77 -15 -12 4 -15 -8 -36 6
w child	764	47 -6 0 -3 -8 -10 -8 -13
w children	597	75 -26 -8 -33 13 74 -32 -61
w children $	713	101 -7 -39 -11 -9 -6 -13 -16
w children 's	666	10 -13 33 -19 -16 44 -7 -31
w choos	713	-34 -10 8 106 -11 -10 -27 -23
w choos b	764	-4 -2 17 -3 -2 -1 -4 -1
w christma	680	-38 -25 -35 -15 6 70 -27 63
w christma $	695	-36 -23 -26 -14 -13 73 -25 66
w circular	764	-5 0 28 -1 -2 -1 -14 -5
w circular #	764	-5 0 28 -1 -2 -1 -14 -5
w circulat	610	-17 -12 26 -12 -5 -9 26 4
w circulat for	764	-1 -1 -9 -3 -1 -1 21 -5
w circulat for comment	764	0 -1 -1 -1 0 -4 9 -1
w circulat in	764	-2 -1 17 -2 -3 -1 -6 -3
w circulat within	764	-8 -2 29 -2 -8 -2 -5 -3
w circumstanc	764	104 -9 -7 -22 -8 -14 -23 -19
w claus	695	-12 -13 102 -7 -10 -4 -8 -47
w claus nin	764	-8 -5 26 -2 -3 -2 -3 -4
w cleaner	764	-4 -4 22 -3 -3 -1 -4 -3
w cleaner $	764	-4 -4 22 -3 -3 -1 -4 -3
w clear	666	49 -11 35 -34 -12 -11 -16 -1
w clear to	764	-2 -1 14 -2 -2 -1 -5 -2
w clerk	680	67 -23 0 -8 -14 -13 1 -10
w clerk $	695	76 -18 -31 -4 -9 -9 3 -7
w clinical	713	-47 141 -11 1 -15 -13 -29 -27
w clinical director	764	-4 -1 -2 17 -1 -4 -1 -3
w cllr	764	67 -3 -14 -9 -4 -3 -27 -6
w cllr penhal	764	67 -3 -14 -9 -4 -3 -27 -6
w clos	537	2 -28 -88 201 -35 -23 -1 -27
w clos $	626	-20 -10 -52 162 -9 -9 -33 -30
w clos at	713	-4 -3 43 -12 -3 -1 -14 -7
w clos in	680	-11 -6 -58 96 -7 -7 7 -15
w clos sinc	764	-5 -10 -5 -3 -5 -3 -4 34
w clos th	764	-9 -2 7 20 -3 -2 -7 -4
w co-locat	764	-1 -1 13 -2 -1 -1 -5 -2
w co-locat in	764	-1 -1 13 -2 -1 -1 -5 -2
w co-operat	764	45 -3 -17 -4 -6 -2 -9 -4
w co-operat with	764	45 -3 -17 -4 -6 -2 -9 -4
w co-ordinat	764	-4 -1 -7 -3 -2 -2 20 -2
w co-ordinat b	764	-4 -1 -7 -3 -2 -2 20 -2
w co-ordinator	654	-12 -8 10 -10 -12 -10 25 17
w co-ordinator $	764	-4 -1 -3 -2 -3 -6 23 -4
w co-ordinator as	764	-6 -2 23 -2 -3 -1 -5 -3
w co-ordinator ha	764	-1 -1 -4 -6 -1 -3 18 -3
w co-ordinator wil	764	-3 -5 -4 -2 -8 -2 -6 30
w coach	764	-7 -2 -6 -3 43 -3 -13 -7
w coach in	764	-7 -2 -6 -3 43 -3 -13 -7
w cod	680	-10 -7 54 -8 -5 -3 -14 -8
w cod swap	764	-3 -1 15 -3 -1 -1 -5 -1
w cod switch	764	-3 -1 17 -2 -1 -1 -5 -3
w coercion	764	-5 -2 16 -1 -3 -1 -2 -2
w coercion and	764	-5 -2 16 -1 -3 -1 -2 -2
w coerciv	764	-1 0 7 -1 -1 0 -3 -1
w coerciv control	764	-1 0 7 -1 -1 0 -3 -1
w cohort	644	-17 -22 -36 -16 -20 63 49 -1
w cohort each	764	-3 -2 -18 -2 -2 -1 31 -3
w cohort of	764	-2 -2 -1 -1 -3 -7 18 -2
w cohort start	764	-6 -7 -13 -4 -9 -4 -10 53
w collat	713	-7 -5 14 -3 -8 -9 20 -2
w collat thes	764	-2 -1 -2 -1 -1 -2 10 -1
w colleagu	764	-6 -12 -5 -5 48 -2 -10 -9
w colleagu $	764	-6 -12 -5 -5 48 -2 -10 -9
w collect	736	-5 -2 -5 -4 -3 -4 27 -5
w collect baselin	764	-3 -1 -2 -1 -2 -3 16 -3
w colleg	585	-31 -13 -1 6 -24 25 64 -25
w colleg #	764	-1 -1 -5 -3 -1 -2 26 -13
w colleg and	764	-1 -1 -6 -2 -1 -11 25 -3
w colleg did	764	-2 -2 -2 15 -2 -2 -4 -3
w colleg is	764	-3 -1 -4 -3 -2 -5 24 -6
w colleg teach	764	-4 -1 21 -4 -2 -2 -6 -3
w colleg to	764	-5 -4 -12 -3 -17 -2 46 -4
w com	548	-6 25 -40 -6 54 -71 14 31
w com $	695	-14 -8 -2 -9 -9 -20 41 20
w com alon	764	-4 -4 22 -3 -3 -1 -4 -3
w com in	666	-28 -35 -33 -10 124 -13 10 -15
w com to	695	-18 100 -14 37 -25 -26 -14 -41
w com year	764	-17 -6 -5 -3 -24 -7 -12 75
w commander	764	-5 -1 35 -2 -3 -1 -16 -7
w commander speak	764	-5 -1 35 -2 -3 -1 -16 -7
w commenc	680	-8 -4 -16 -7 -4 -11 11 39
w commenc $	713	-7 -3 -14 -6 -3 -8 -6 46
w commenc in	764	-2 -1 -3 -2 -2 -4 19 -5
w comment	666	151 -12 -39 -28 -15 -17 -17 -23
w comment against	764	33 -3 -7 -4 -3 -4 -7 -4
w comment on	736	37 -2 -31 -13 -3 -2 20 -5
w commission	580	-27 -37 10 16 -21 -16 -42 117
w commission a	764	-4 -7 -5 -7 -4 -3 -7 37
w commission and	764	-1 -1 9 -2 -1 -1 -1 -2
w commission cycl	764	-1 -4 -5 -3 -4 -1 -2 21
w commission in	764	-1 -19 -1 -1 -3 -3 -1 29
w commission manager	764	-1 -1 -4 -2 -2 -2 -3 16
w commission th	736	-7 -7 -10 27 -5 -5 -13 21
w commissioner	556	-44 -33 13 -2 0 -23 60 29
w commissioner $	666	-9 -9 -5 -13 30 -9 -4 18
w commissioner 's	764	-2 -1 -3 -3 -1 -4 19 -5
w commissioner about	764	-6 -2 -5 -3 -18 -2 40 -3
w commissioner and	764	-2 -2 -4 -2 -1 -2 17 -4
w commissioner ha	764	-13 -3 -8 24 -2 -2 18 -13
w commissioner over	764	-6 -1 42 -10 -1 -1 -21 -2
w commit	556	-60 29 -53 36 82 -46 63 -51
w commit #	736	-14 -4 -16 24 29 -5 -8 -7
w commit $	736	-23 95 -43 -12 -29 -18 51 -20
w commit 's	764	-3 -1 27 -3 -4 -1 -13 -2
w commit al	764	-2 -1 20 -2 -2 -1 -8 -4
w commit next	764	-3 -6 -3 -2 -3 -5 40 -17
w commit to	713	-20 -24 -12 -11 126 -17 -22 -20
w communication	680	-10 -13 -12 17 10 -9 10 5
w communication team	736	-5 -9 -6 -4 -5 -6 21 14
w communit	610	-19 -25 -30 -18 70 47 -12 -12
w communit centr	764	-2 -6 4 -4 -3 -2 14 -3
w communit event	764	-3 -1 -3 -2 17 -2 -5 -2
w communit is	764	-4 -3 -3 -3 38 -4 -7 -14
w communit safet	713	-6 -5 -7 -6 -9 -4 12 25
w compan	713	-5 -4 -10 -4 -3 -3 22 7
w compan and	764	-2 -1 -5 -2 -1 -1 15 -3
w compil	736	-7 -6 34 -3 -5 -1 -7 -4
w compil and	764	-7 -6 30 -3 -4 -1 -5 -3
w compl	764	-42 134 -18 -11 -17 -8 -24 -13
w complaint	764	-38 209 -73 -15 -32 -7 -34 -10
w complet	493	247 -86 -82 -14 -61 -55 29 23
w complet $	764	-4 -1 20 -5 -2 -1 -6 -2
w complet as	764	-11 -3 -9 48 -4 -2 -6 -13
w complet b	666	10 -12 -29 -8 -12 -12 21 41
w complet form	713	137 -33 -29 -6 -16 -18 -17 -17
w complet in	764	-6 -1 28 -3 -2 -1 -12 -4
w complet insid	764	-6 -3 -3 -2 -2 -1 -5 23
w complet on	764	-3 -1 25 -4 -1 -1 -7 -8
w complet onc	764	-1 -1 -4 -2 -2 -2 -3 16
w complet pilot	764	-4 -3 -4 -2 -2 -2 19 -3
w complet referral	736	89 -24 -30 -7 -8 -4 -9 -6
w complet review	764	-9 -1 -7 -2 -1 -2 25 -3
w complet th	666	-19 -5 -22 -12 -5 -18 49 34
w completion	713	-5 -7 -7 -4 -4 -18 97 -53
w completion <date>	764	-3 -7 -5 -2 -2 -10 84 -54
w completion in	764	-2 -1 -2 -2 -1 -9 20 -2
w complex	764	33 -5 -9 -5 -3 -2 -3 -6
w complex matter	764	33 -5 -9 -5 -3 -2 -3 -6
w complianc	666	-38 37 12 -20 -24 96 -17 -47
w complianc at	764	-5 -1 -4 -1 -4 -6 23 -2
w complianc is	764	-21 80 14 -7 -30 -15 -14 -8
w compliant	713	-12 -11 52 -8 -6 -2 -8 -5
w compliant $	713	-12 -11 52 -8 -6 -2 -8 -5
w concern	654	-23 -3 95 -14 -9 -5 -28 -12
w concern th	764	-2 -1 14 -3 -1 -1 -4 -2
w concern to	764	-5 -1 20 -4 -1 -1 -5 -4
w conclud	654	-16 -6 -10 55 -6 -6 -15 5
w conclud $	764	-4 -2 -4 -3 -2 -2 -6 23
w conclud that	695	-12 -4 -19 64 -3 -4 -7 -13
w conferenc	545	-36 -22 108 -21 -26 -26 -9 32
w conferenc #	764	-3 -1 18 -2 -3 -1 -6 -2
w conferenc $	695	-6 -6 12 -5 -5 -7 -8 25
w conferenc 's	764	-1 -1 10 -2 -1 0 -3 -2
w conferenc and	764	-1 -1 13 -1 -2 -1 -3 -3
w conferenc co-ordinator	764	-6 -2 23 -2 -3 -1 -5 -3
w conferenc ever	764	-3 -2 17 -2 -4 -1 -3 -2
w conferenc in	713	-6 -3 -12 -5 -5 -2 -12 44
w conferenc is	713	-7 -11 27 -4 -6 -21 37 -14
w conferenc wer	764	-3 -1 20 -5 -1 -1 -8 -2
w confirm	597	-31 -11 104 -36 15 -10 -33 1
w confirm $	764	-8 -4 12 -5 -6 -3 -6 19
w confirm in	713	-3 -1 35 -6 -2 -3 -16 -3
w confirm that	666	-14 -5 69 -25 -5 -3 -10 -8
w confirmation	764	32 -5 -13 -11 -2 -4 -21 24
w congregation	764	-2 -1 -5 -3 -2 -1 18 -4
w congregation $	764	-2 -1 -5 -3 -2 -1 18 -4
w consent	713	35 -5 3 -10 -10 -8 13 -18
w consent $	764	-3 -2 -3 -2 -1 -5 18 -2
w consider	528	-6 -42 -43 188 -33 -60 -22 18
w consider $	764	-1 -1 -1 -1 -1 -7 14 -1
w consider as part of	764	-3 -1 -2 -2 -1 -3 16 -3
w consider b	695	-8 -9 -8 -8 -4 -36 17 56
w consider but	764	-5 -1 -8 34 -2 -1 -13 -3
w consider how	764	-4 -2 -3 -3 -2 -8 24 -2
w consider in	764	-1 -2 -2 -2 -1 -2 -6 15
w consider th	666	-7 -14 -31 131 -19 -11 -29 -19
w consider that	764	-4 -1 -2 17 -1 -4 -1 -3
w consider when	764	-2 -8 -1 -2 -2 -3 -2 20
w considerabl	736	-2 -1 -6 -5 -4 -5 30 -7
w considerabl work	764	-1 -1 -5 -3 -2 -2 18 -4
w consideration	654	-16 -16 -18 22 -11 -11 53 -3
w consideration $	736	-7 -7 -14 -7 -4 -6 67 -23
w consideration th	764	-9 -2 -4 36 -3 -3 -6 -8
w consideration wil	764	-1 -5 -1 -1 -2 -1 -1 12
w constabl	736	-5 -1 31 -3 -1 -2 -15 -3
w constabl and	764	-3 -1 25 -2 -1 -2 -14 -3
w constant	695	-13 -17 -13 -7 77 -5 -9 -13
w constant part of	764	-3 -2 -5 -2 19 -2 -2 -3
w constant review	736	-11 -16 -9 -6 63 -4 -7 -11
w consult	634	47 -7 -7 -13 -11 -14 13 -10
w consult $	764	-3 -2 -2 -1 -2 -7 20 -2
w consult b	764	66 -4 -23 -9 -3 -5 -17 -5
w consult on	764	-3 -1 -6 -2 -4 -3 21 -2
w consult th	736	-3 -1 12 -2 -2 -1 0 -2
w consultant	680	-23 -10 51 -6 -7 -4 12 -15
w consultation	603	-15 -27 -4 19 -56 -25 62 47
w consultation $	764	-9 -27 -6 33 -8 -13 -9 38
w consultation befor	764	-2 -1 -2 -2 -1 -6 -21 34
w consultation draft	764	-1 -1 -1 -1 -1 -7 14 -1
w consultation tak	764	-3 -1 -2 -2 -1 -2 14 -2
w consultation with	736	-2 -2 15 -2 -56 -2 53 -3
w consultation with a view to	764	-1 -1 -9 -3 -1 -1 21 -5
w contact	597	90 -40 27 -20 -24 -40 -11 17
w contact $	764	-3 -1 19 -2 -1 -1 -9 -2
w contact :	764	48 -3 -13 -5 -6 -3 -11 -7
w contact and	764	-2 -1 20 -3 -1 -1 -12 -1
w contact ha	736	-3 -2 -15 -4 -1 -12 42 -5
w contain	680	-17 -12 70 -13 -9 -3 -8 -9
w contain a	736	-9 -4 32 -3 -5 -1 -5 -5
w contain th	736	-10 -8 44 -11 -5 -1 -4 -5
w content	736	-8 -6 -13 -7 -6 -3 37 6
w content $	736	-8 -6 -13 -7 -6 -3 37 6
w continu	454	-112 10 -116 -68 331 9 58 -113
w continu $	644	-34 -18 -36 -21 36 83 14 -25
w continu and	736	-7 -6 -5 -4 1 -5 33 -7
w continu bas	736	-6 -4 -22 -4 50 -2 -9 -3
w continu for	764	-3 -5 -6 -2 28 -3 -7 -3
w continu to	500	-52 45 -54 -44 194 -39 34 -85
w continu with	713	-8 -4 -14 -6 9 -4 34 -6
w continual	644	-41 -43 -56 -18 243 -12 -31 -42
w continual remind	764	-17 -6 -22 -3 67 -3 -8 -8
w continual review	680	-14 -26 -18 -10 112 -5 -13 -25
w continuing priorit	764	-1 -1 -1 -1 9 -1 -2 -3
w continuing priorit for	764	-1 -1 -1 -1 9 -1 -2 -3
w continuou	764	-3 -8 -4 -5 30 -2 -4 -5
w continuou piec	764	-3 -8 -4 -5 30 -2 -4 -5
w continuous proces	736	-7 -4 -6 -3 40 -5 -11 -5
w continuous proces $	736	-7 -4 -6 -3 40 -5 -11 -5
w contract	508	-57 -77 -30 -19 168 -48 -40 103
w contract $	695	-10 -9 -53 -12 43 -6 -6 53
w contract and	764	-11 -3 -9 48 -4 -2 -6 -13
w contract at	764	-8 -5 26 -2 -3 -2 -3 -4
w contract from	764	-1 -2 1 -1 -3 -1 -2 8
w contract is	654	-8 -19 -8 -13 -11 -24 31 51
w contract meet	666	-13 -39 -45 -11 129 -7 -23 10
w contract to	764	-3 -2 -4 -2 -2 -13 -14 41
w contract variation	764	-1 -1 -4 -2 -2 -2 -3 16
w contract wa	736	-5 -2 42 -11 -3 -1 -9 -11
w contractor	713	82 -12 -31 -14 -16 -11 17 -16
w contractor $	736	87 -11 -6 -11 -14 -10 -22 -13
w contractual	764	66 -8 -14 -10 -8 -6 -7 -13
w contractual obligation	764	66 -8 -14 -10 -8 -6 -7 -13
w control	654	-18 -7 47 19 -15 -5 -14 -8
w control #	764	-1 0 7 -1 -1 0 -3 -1
w control $	764	-5 -2 16 -1 -3 -1 -2 -2
w control room	764	-5 -3 24 -2 -6 -2 -4 -2
w conversation	680	-14 -7 -16 -9 -5 -13 75 -11
w conversation hav	764	-2 -1 -1 -5 -1 -9 25 -6
w conversation with	713	-13 -6 -15 -5 -4 -5 56 -6
w coordinator	680	-18 -7 36 -6 9 -4 -7 -2
w coordinator and	764	-3 -2 -5 -2 19 -2 -2 -3
w coordinator ring	764	-3 0 13 -3 -2 -1 -3 -1
w cop	695	-67 88 -37 -22 -28 169 -48 -55
w cop of	736	-5 -1 22 -3 -3 -1 -5 -3
w core element	764	-12 -2 23 -1 -3 -1 -3 -1
w core element of	764	-12 -2 23 -1 -3 -1 -3 -1
w coroner	695	52 -22 -10 -6 -14 -6 -11 18
w coroner 's	764	-3 -9 7 -2 -4 -2 -4 17
w coroner ha	764	-1 -1 -1 -1 -1 -1 -2 9
w cost	585	-5 -16 -67 68 -16 -25 92 -32
w cost $	626	-32 -12 -36 39 -10 -18 93 -23
w cost hav	764	-3 -1 -4 -3 -3 -2 18 -2
w cost not	764	40 -2 -6 -11 -3 -5 -6 -7
w could	570	11 -29 -55 104 -16 -26 18 -7
w could b	713	-11 -6 -24 55 -4 -8 10 -12
w could do	764	-9 -2 -4 26 -2 -2 -2 -6
w could hav	764	67 -14 -10 -11 -4 -4 -12 -12
w could not	654	-10 -4 -16 64 -4 -6 -14 -11
w could work	764	-5 -2 -7 -6 -3 -3 35 -9
w council	531	-33 -18 78 -9 18 -24 10 -22
w council #	736	-10 -3 46 -16 -3 -1 -8 -5
w council $	666	-9 -8 -3 -9 -10 -11 60 -9
w council 's	680	-9 -4 4 28 -6 -7 2 -7
w council channel	764	-2 -2 -7 -2 33 -3 -13 -4
w council continu	764	-1 -1 -1 -1 8 -1 -2 -1
w council ha	713	-4 -2 29 -5 -4 -2 -8 -5
w council is	764	-3 -1 19 -4 -2 -2 -5 -2
w council to	764	-3 -1 26 -2 -1 -1 -14 -3
w councillor	764	-1 -1 13 -1 -2 -1 -3 -3
w councillor #	764	-1 -1 13 -1 -2 -1 -3 -3
w count	556	29 -28 4 -3 -25 45 58 -79
w count #	736	34 -2 -21 -5 -4 -4 8 -6
w count $	695	-5 -3 2 -4 -4 -23 45 -9
w count conferenc	764	-3 -1 15 -1 -2 -1 -5 -3
w count council	736	-5 -6 4 -11 -7 -6 45 -14
w count in	713	-6 -5 5 37 -3 -6 -12 -11
w count through	764	-3 -1 27 -3 -4 -1 -13 -2
w count with	764	44 -3 -11 -5 -5 -4 -11 -6
w cours	537	-48 -30 51 -21 24 -23 31 16
w cours $	585	-36 -15 92 -12 -20 -15 -29 36
w cours run	764	-4 -9 -20 -2 46 -3 -4 -3
w cours tak	764	-2 -1 19 -2 -2 -1 -8 -2
w cours th	764	-4 -3 -6 -2 23 -1 -2 -5
w cours to dat	764	-3 -2 -18 -2 -2 -1 31 -3
w cours wa	764	-3 -1 -4 -3 -2 -5 24 -6
w court	695	28 -11 32 -9 -8 -4 -12 -16
w court and	764	-4 -3 20 -2 -3 -1 -4 -2
w cover	570	30 -28 50 -36 -31 54 -20 -20
w cover at	764	-7 -4 25 -2 -3 -1 -5 -2
w cover letter	764	-1 -1 12 -1 -1 -1 -6 -2
w cover not	764	-2 -1 12 -2 -1 -1 -3 -3
w cover seven	764	44 -3 -11 -5 -5 -4 -11 -6
w cover th	680	-23 -12 17 -48 -15 77 4 0
w creat	695	-8 -6 6 49 -4 -14 -13 -10
w creat $	764	-3 -1 -2 14 -2 -2 -1 -3
w creat but	764	-3 -2 -13 41 -2 -13 -4 -4
w crew	736	-4 -1 25 -8 -1 -2 -6 -3
w crew hav	764	-3 -1 19 -7 -1 -2 -4 -2
w crim	680	15 -9 -10 38 -8 -7 -1 -19
w crim commissioner	764	-2 -2 -4 -2 -1 -2 17 -4
w crim that	764	37 -2 -12 -4 -3 -3 -9 -4
w cros	764	44 -3 -8 -5 -3 -6 -10 -8
w cros refer	764	44 -3 -8 -5 -3 -6 -10 -8
w csp	736	-5 -2 19 -3 -2 -1 -5 -2
w csp ha	764	-2 -1 10 -2 -1 -1 -3 -1
w curiosit	764	131 -16 -37 -15 -11 -12 -26 -15
w current	713	-53 -9 56 -16 -15 -16 75 -22
w current discussion	764	-4 -1 -5 -2 -2 -6 26 -6
w current discussion between	764	-4 -1 -5 -2 -2 -6 26 -6
w current review	764	-15 -4 -12 -8 -7 -4 56 -6
w currentl	618	-16 -10 -14 -8 -12 -25 113 -28
w currentl b	713	-4 -5 -5 -3 -2 -14 53 -20
w currentl collect	764	-3 -1 -2 -1 -2 -3 16 -3
w currentl recruit	764	-4 -1 -3 -2 -3 -6 23 -4
w currentl review	764	-3 -1 -2 -2 -5 -4 18 -2
w currentl under review	764	-5 -3 -4 -2 -2 -3 26 -5
w custod	736	-5 -2 23 -4 -2 -1 -6 -3
w custod suit	736	-5 -2 23 -4 -2 -1 -6 -3
w cut	736	-7 -3 -22 28 -4 -4 24 -11
w cut $	736	-7 -3 -22 28 -4 -4 24 -11
w cycl	713	-9 -6 -22 -5 23 -7 -9 36
w cycl $	764	-8 -3 -19 -3 29 -6 -7 17
w cycl begin	764	-1 -4 -5 -3 -4 -1 -2 21
w da	537	-4 -39 58 -50 34 -33 -29 64
w da #	764	-7 -5 -6 -10 50 -3 -12 -6
w da $	610	25 -25 44 -29 14 -25 -37 31
w da b	764	-5 -4 24 -2 -6 -1 -3 -3
w da in	764	-1 0 5 -1 -1 0 -1 -1
w da of	764	-4 -2 -4 -4 -3 -5 -6 29
w da on	736	-9 -8 6 -10 -4 -4 -9 38
w dail	634	-26 -31 86 -14 51 -9 -35 -22
w dail huddl	764	-6 -2 21 -3 -3 -1 -4 -3
w dail management	764	-7 -6 -7 -4 36 -2 -5 -5
w dail risk	764	-4 -2 41 -5 -4 -2 -21 -3
w dash	764	-7 -1 37 -8 -1 -1 -15 -3
w dashboard	736	-24 77 -33 -23 -35 98 -42 -16
w dashboard that	764	-17 -12 -13 -19 -10 115 -35 -10
w dat	503	-49 33 -97 -44 28 -15 28 117
w dat $	736	55 -6 -12 -15 28 -8 -30 -13
w dat agr	764	-3 -1 -23 -5 -2 -2 39 -3
w dat at	764	-3 -8 -4 -5 30 -2 -4 -5
w dat book	764	-3 -2 -7 -2 -3 -6 -14 36
w dat each	764	-3 -2 -3 -1 -6 -4 21 -2
w dat for	713	-22 -8 -10 -17 -11 40 12 15
w dat ha	680	-8 -3 -19 -13 -3 -8 -38 93
w dat in	764	-2 -1 -6 -3 -1 -2 31 -16
w dat offer	764	-4 -2 -7 -2 34 -2 -13 -3
w dat to	736	-6 -6 -4 -6 -9 -5 -6 42
w dat wa	764	-2 -1 14 -5 -1 -1 -3 -3
w dat with	764	-6 -2 23 -2 -3 -1 -5 -3
w data	556	-65 44 11 21 -51 67 1 -28
w data $	764	-3 -2 -5 -4 -33 -3 55 -5
w data ar	736	-16 -7 30 -4 -10 -9 -9 25
w data can	764	-3 -2 -3 -2 -1 -5 18 -2
w data protection	680	-9 -9 -15 90 -9 -13 -12 -23
w data shar	695	-8 -4 -6 -21 -4 -32 24 51
w databas	695	-8 -3 -4 38 -3 -4 -9 -7
w databas wa	736	-7 -2 2 24 -2 -3 -7 -5
w databas would	764	-2 -1 -7 17 -1 -1 -3 -2
w deal	713	56 103 -38 -27 -29 -12 -26 -27
w deal with	713	56 103 -38 -27 -29 -12 -26 -27
w death	764	37 -3 -8 -8 -3 -2 -6 -7
w death $	764	37 -3 -8 -8 -3 -2 -6 -7
w debat	736	-8 -3 15 10 -3 -2 -7 -3
w debat it	764	-2 -1 -7 17 -1 -1 -3 -2
w decid	626	-44 -23 -37 57 30 -21 -4 41
w decid $	764	-7 -4 -4 -6 -8 -4 -6 39
w decid that	736	-9 -2 -4 28 -2 -3 -3 -5
w decid which	764	-3 -2 -2 -9 -2 -9 -3 29
w decided against	713	-11 -5 -14 60 -4 -4 -11 -11
w decided against th	713	-11 -5 -14 60 -4 -4 -11 -11
w decided not to	736	-6 -4 -8 44 -3 -3 -11 -8
w decided not to commission	764	-4 -2 -7 32 -2 -2 -10 -5
w decision	597	-38 -19 -22 45 39 -21 23 -6
w decision $	764	-17 -6 -22 -3 67 -3 -8 -8
w decision is	736	-4 -3 -11 -5 -3 -3 34 -5
w decision on	764	-4 -3 -4 -2 -2 -2 19 -3
w decision tak	764	-6 -3 -6 36 -3 -3 -10 -5
w declin	680	-13 -5 -25 74 -6 -5 -11 -10
w declin b	764	-4 -2 -12 30 -2 -2 -4 -4
w declin to	736	-9 -3 -15 46 -3 -3 -7 -6
w dedicat	695	-11 -5 47 -5 -9 -2 -11 -4
w dedicat lead	764	-10 -4 32 -3 -8 -1 -4 -2
w dedicat specialist	764	-1 -1 13 -2 -1 -1 -5 -2
w defer	680	-19 -5 -16 -12 -5 -15 -16 88
w defer to	764	-4 -2 -5 -8 -1 -6 -5 30
w defer until	713	-17 -4 -12 -5 -4 -10 -13 64
w dela	610	-38 -23 -26 -30 -18 135 -35 34
w dela $	713	-15 -11 -20 -17 -7 191 -10 -111
w dela at	764	-7 -3 22 -1 -3 -1 -4 -2
w dela b	764	-2 -2 -5 -6 -2 -7 -7 31
w dela du	764	-9 -3 -9 -3 -4 -11 -6 45
w dela until	764	-5 -2 -6 -4 -3 -9 -6 36
w delegat	736	-42 124 -28 -12 -13 -6 -13 -11
w delegat $	764	-3 -1 15 -1 -2 -1 -5 -3
w delet	713	-4 -3 -12 45 -2 -13 -6 -6
w delet in	764	-3 -2 -13 41 -2 -13 -4 -4
w deliver	591	-23 -14 49 -21 26 59 -33 -43
w deliver b	764	-1 0 7 -1 -1 0 -3 -1
w deliver in	764	-2 -1 12 -2 -1 -1 -3 -2
w deliver through	736	-6 -1 26 -7 -2 -2 -5 -3
w deliver to	666	-14 -12 1 -11 34 69 -24 -42
w demand	736	27 103 -37 -16 -13 -10 -20 -34
w department	603	-72 -12 -9 103 -39 -17 37 9
w department $	695	-5 -5 -3 -5 -6 -11 18 17
w department for	764	-2 -2 -4 -3 -35 -3 41 7
w department sinc	764	-1 -1 13 -2 -1 -1 -5 -2
w department together	764	-1 0 7 -1 -1 0 -3 -1
w depend	764	129 -10 -28 -22 -12 -15 -20 -21
w depend on	764	129 -10 -28 -22 -12 -15 -20 -21
w deput	680	40 -13 39 -11 -11 -9 -22 -13
w deput $	764	-6 -2 21 -3 -3 -1 -4 -3
w deput from	764	-2 -1 12 -2 -1 -1 -3 -2
w describ	764	60 -6 -19 -7 -8 -11 3 -12
w describ th	764	60 -6 -19 -7 -8 -11 3 -12
w description	680	-7 -4 -7 -6 -5 -6 44 -9
w description is	764	-4 -3 -3 -2 -2 -3 21 -4
w description writ	764	-3 -1 -8 -3 -2 -2 25 -6
w design	644	-8 -10 -3 14 -7 -8 16 7
w design #	764	-2 -1 13 -2 -1 -1 -5 -2
w design a	764	-3 -1 -2 -1 -2 -3 14 -3
w designat	764	-9 -4 22 -7 -3 -5 -7 14
w desk	654	25 -10 22 24 -13 -19 -7 -22
w desk $	695	-9 -4 27 -4 -8 -7 10 -6
w detail	713	-6 -3 -12 29 -3 -3 8 -9
w detail but	764	-4 -2 -7 32 -2 -2 -10 -5
w detail on	764	-3 -2 -6 -2 -1 -1 18 -4
w detain	764	-4 -1 14 -1 -2 -1 -3 -2
w detain ar	764	-4 -1 14 -1 -2 -1 -3 -2
w develop	591	-14 -19 -28 -16 -55 -21 145 8
w develop #	764	-2 -1 16 -2 -1 -1 -9 -1
w develop an	764	-5 -4 -4 -4 -3 -4 30 -6
w develop and	680	-5 -2 -38 -8 -4 -5 71 -9
w develop b	764	0 -1 -1 -1 0 -4 9 -1
w develop th	764	-2 -2 -2 -2 -57 -3 72 -4
w development	713	-20 47 -33 -17 -20 -24 -18 86
w development da	764	-7 -8 -7 -9 -2 -4 -4 42
w dhr	736	-3 -1 25 -5 -3 -1 -8 -3
w dhr finding	764	-2 -1 17 -2 -3 -1 -6 -3
w did	634	-41 -9 -8 129 -14 -17 -20 -20
w did not	644	-39 -9 -18 133 -13 -17 -17 -20
w differ	695	97 -7 -23 -23 -8 -6 -19 -11
w differ view	695	97 -7 -23 -23 -8 -6 -19 -11
w different	736	151 -21 -46 33 -29 -17 -46 -25
w dip	680	-27 127 32 -10 -4 -27 -75 -15
w dip sampl	680	-27 127 32 -10 -4 -27 -75 -15
w direct	764	-20 -2 52 -6 -8 -6 -5 -4
w direct to	764	-20 -2 52 -6 -8 -6 -5 -4
w director	603	19 -35 -21 -15 64 -15 5 -2
w director did	764	-4 -1 -2 17 -1 -4 -1 -3
w director means to	764	-7 -3 -5 -3 -5 -4 -10 37
w director of	713	66 -19 -5 -14 24 -5 -29 -19
w director tak	764	-2 -1 -6 -5 -2 -1 22 -5
w discharg	634	-15 -7 77 -9 -9 -4 -20 -12
w discharg checklist	764	-2 -1 14 -2 -2 -1 -5 -2
w discharg from	764	-3 -1 19 -2 -1 -1 -9 -2
w discharg ha	764	-2 -1 14 -2 -2 -1 -5 -2
w discharg letter	736	-3 -1 19 -4 -2 -1 -4 -3
w discharg to	764	-5 -4 23 -2 -3 -1 -4 -4
w disclos	764	41 -4 -10 -4 -5 -3 -7 -8
w disclos abus	764	41 -4 -10 -4 -5 -3 -7 -8
w discontinu	764	-4 -3 -6 33 -2 -3 -9 -7
w discontinu $	764	-4 -3 -6 33 -2 -3 -9 -7
w discus	548	36 -30 -26 -37 37 -28 26 22
w discus $	764	-2 -1 -6 -5 -2 -1 22 -5
w discus at	603	-26 -20 3 -15 59 -9 5 3
w discus flag	764	-2 -1 -2 -2 -1 -2 15 -5
w discus th	764	-11 -3 -4 -9 -2 -13 -4 46
w discus with	695	89 -11 -25 -15 -16 -11 -3 -9
w discussion	610	-41 -12 18 -7 -18 -11 15 57
w discussion after	764	-2 -2 25 -2 -11 -1 -4 -2
w discussion at	764	-2 -1 20 -2 -2 -1 -8 -4
w discussion hav	695	-4 -2 -21 -7 -2 -3 44 -5
w discussions with	736	-8 -6 -8 -7 -38 109 -25 -16
w discussions with th	736	-8 -6 -8 -7 -38 109 -25 -16
w displa	713	-10 -11 19 33 -7 -5 -10 -8
w displa in	713	-10 -11 19 33 -7 -5 -10 -8
w disseminat	736	-5 -2 23 -4 -2 -1 -6 -3
w disseminat to	764	-2 -1 11 -2 -1 -1 -3 -2
w distribut	713	-4 -1 24 -4 -2 -1 -9 -3
w distribut to	736	-3 -1 22 -3 -2 -1 -9 -2
w district	654	-19 -7 0 -17 -11 49 3 3
w district $	713	-6 -2 3 -6 -3 -2 20 -5
w district about	764	-6 -2 -11 -3 -5 -5 -6 37
w division	713	-9 -4 -8 -4 -17 -5 54 -6
w division b	764	-6 -1 -5 -3 -17 -4 39 -4
w division is	764	-4 -3 -4 -2 -2 -2 19 -3
w do	422	-16 -48 -91 58 88 175 -117 -50
w do $	552	-24 -50 -36 29 11 29 -34 75
w do :	736	-12 -7 13 -11 -7 89 -21 -43
w do b	695	-11 -17 7 -14 -11 76 0 -30
w do in	695	-7 153 -14 -11 -13 -65 -16 -26
w do not	570	-31 -25 -31 100 54 36 -47 -56
w do so	591	-4 -21 38 -14 47 25 -36 -36
w do th	654	-32 -21 -70 12 43 -20 11 77
w doctor	736	-5 -3 8 -4 -3 -4 -5 17
w doctor hav	764	-1 -1 11 -3 -1 -1 -4 -1
w document	654	-35 -18 -26 -10 52 -8 61 -16
w document ha	736	-15 -5 21 -3 -3 -3 14 -5
w document hav	764	-1 -2 -10 -2 -1 -1 20 -3
w domestic	519	134 -37 42 -38 -12 -17 -55 -17
w domestic abus	519	134 -37 42 -38 -12 -17 -55 -17
w door	680	-16 -10 42 -9 -8 -7 18 -10
w door entr	764	-3 -1 15 -3 -1 -1 -5 -1
w door sinc	764	-7 -2 32 -3 -5 -2 -6 -7
w doubl	736	-37 140 -28 -17 -6 -8 -32 -12
w doubl $	736	-37 140 -28 -17 -6 -8 -32 -12
w down	764	-5 -3 -44 51 13 -2 -6 -4
w draft	468	-59 -44 -114 -44 -37 -52 383 -34
w draft $	695	-22 -10 -30 -8 -10 -5 99 -15
w draft a	764	-2 -1 -1 -1 -4 -1 -3 14
w draft after	764	-1 -6 -2 -3 -2 -1 -6 20
w draft and	695	-5 -4 -22 -8 -4 -3 54 -8
w draft at	764	-8 -2 -10 -3 -3 -2 38 -11
w draft b	695	-6 -6 -5 -3 -4 -12 4 31
w draft exist	764	-7 -13 -24 -2 -6 -1 59 -4
w draft guidanc	764	-3 -2 -25 -3 -1 -1 35 -2
w draft ha	764	0 -1 -1 -1 0 -4 9 -1
w draft in	764	-2 -2 -6 -2 -2 -2 24 -8
w draft is	654	-5 -8 -9 -7 -5 -20 82 -29
w draft mou	764	-2 -1 -2 -2 -2 -6 16 -2
w draft protocol	695	-11 -4 -15 -7 -4 -5 58 -11
w draft standard	764	-2 -1 -2 -1 -1 -2 10 -2
w draft strateg	764	-1 -1 -1 -1 -1 -5 15 -5
w draft th	736	-5 -3 -3 -3 -4 -3 32 -10
w draft with	713	-5 -3 -7 -5 -3 -15 50 -11
w draft with legal	764	-3 -2 -3 -2 -2 -12 28 -5
w draft with th	764	-3 -2 -5 -3 -2 -5 25 -7
w drama	764	-4 -3 -7 -3 35 -2 -10 -5
w drama $	764	-4 -3 -7 -3 35 -2 -10 -5
w draw	565	-31 91 -24 -25 -30 -21 64 -23
w draw four	764	-3 -1 24 -2 -3 -1 -9 -5
w draw up	585	-14 -18 -23 -16 -10 -11 85 6
w driv	764	-2 0 17 -2 -1 0 -8 -2
w driv #	764	-2 0 17 -2 -1 0 -8 -2
w drop	695	-8 -2 -10 40 -5 -4 -7 -5
w drop $	713	-7 -2 -8 34 -5 -3 -5 -4
w drop-in	666	-29 -14 10 1 73 -10 -17 -14
w drop-in session	713	-18 -10 -27 -6 87 -4 -12 -10
w drop-in would	764	-1 -1 -4 10 -1 -1 -1 -1
w drug	736	-4 -1 29 -6 -2 -3 -11 -3
w drug and	764	-3 -1 14 -3 -1 -1 -4 -1
w du	545	-32 81 -49 -30 -7 -67 88 17
w du and	764	-3 -8 -4 -5 30 -2 -4 -5
w du back	713	-4 -7 -12 -4 -4 -6 57 -20
w du for	764	-3 -7 -5 -2 -2 -10 84 -54
w du for ratification	764	-3 -4 -5 -2 -2 -6 41 -20
w du in	736	-9 164 -12 -8 -14 -39 -32 -50
w du to	626	-12 -16 -23 -11 -11 -20 -16 110
w duplicat	666	-23 -9 -36 122 -13 -7 -39 6
w duplicat action	764	-5 -2 -23 76 -3 -3 -32 -8
w duplicat national	764	-6 -3 -3 26 -3 -2 -3 -5
w dur	666	-8 -4 12 -9 -6 -10 8 18
w dur <date>	764	-2 -1 19 -2 -2 -1 -8 -2
w dur lockdown	764	-3 -1 -4 -3 -2 -5 24 -6
w dur th	764	-4 -2 -4 -4 -3 -5 -6 29
w dut	561	55 -31 59 -19 25 -27 -50 -12
w dut b	764	-3 -1 14 -1 -2 -1 -5 -2
w dut of	764	-6 -2 -11 -3 -5 -5 -6 37
w dut officer	764	-9 -7 32 -2 -5 -1 -6 -3
w dut pas	764	-4 -4 -9 42 -2 -6 -6 -10
w dut rota	736	-11 -6 40 -3 -6 -2 -9 -4
w dut sergeant	764	-3 -1 17 -2 -4 -1 -3 -2
w dut social	764	-5 -4 23 -2 -3 -1 -4 -4
w dut to	736	28 -6 -13 -42 74 -15 -15 -11
w dut under	764	45 -3 -17 -4 -6 -2 -9 -4
w e-learn	654	-19 -18 4 -9 -11 -20 -1 74
w e-learn #	764	-5 -1 -4 -1 -4 -6 23 -2
w e-learn ha	764	-1 -2 14 -1 -1 -1 -5 -3
w e-learn modul	736	-13 -4 -5 -7 -4 -9 -14 57
w each	409	-45 27 53 -91 294 -76 -45 -117
w each <date>	764	-13 -7 -23 -4 67 -4 -8 -9
w each agenc	680	-8 -10 -10 -5 30 -5 19 -12
w each cas	736	96 -17 6 -9 -32 -11 -17 -16
w each congregation	764	-2 -1 -5 -3 -2 -1 18 -4
w each contract	736	-8 -25 -12 -4 84 -3 -6 -26
w each desk	764	-5 -3 24 -2 -6 -2 -4 -2
w each intak	764	-3 -18 -5 -4 45 -4 -3 -8
w each meet	736	-24 109 -43 -9 17 -10 -19 -20
w each month	626	-18 -25 21 -7 28 -9 21 -12
w each morn	764	-2 -1 14 -2 -2 0 -4 -2
w each new	680	-8 -7 -11 -5 52 -3 -9 -8
w each of	654	-19 -4 78 -7 -10 -3 -29 -7
w each panel	764	-4 -2 17 -3 -2 -1 -4 -1
w each person	764	-4 -2 -28 -3 -4 -1 -8 50
w each practic	713	-4 -6 4 -3 -8 -2 -8 27
w each quarter	680	-21 57 -65 -18 108 -8 -22 -30
w each quarterl	713	-5 -5 -37 -5 76 -2 -13 -9
w each review	764	-4 -3 -6 -2 23 -1 -2 -5
w each shift	764	-5 -1 35 -2 -3 -1 -16 -7
w each station	764	-3 -1 14 -1 -2 -1 -5 -2
w each surger	736	-29 -4 76 -6 -9 -4 -16 -8
w each team	713	-10 -14 5 -5 -14 -7 70 -25
w each term	764	-3 -5 -4 -3 36 -3 -3 -16
w each that	764	-2 -1 10 -2 -1 -1 -3 -1
w each year	695	-27 75 -45 -12 44 -14 -17 -3
w earl	695	-9 -14 -28 16 35 -6 25 -18
w earl discussion	764	-3 -1 -15 -5 -1 -2 31 -3
w easier	764	-3 -3 16 -1 -3 -1 -3 -2
w easier version	764	-3 -3 16 -1 -3 -1 -3 -2
w easter	713	-13 -5 19 -4 -19 -4 31 -6
w easter #	764	-7 -4 25 -2 -3 -1 -5 -2
w easter $	764	-6 -1 -5 -3 -17 -4 39 -4
w eastmer	764	-1 -1 13 -1 -2 -1 -3 -3
w eastmer council	764	-1 -1 13 -1 -2 -1 -3 -3
w eastval	764	-2 -1 12 -2 -1 -1 -3 -2
w eastval $	764	-2 -1 12 -2 -1 -1 -3 -2
w economic	764	-1 -1 8 -1 -1 0 -3 -1
w economic abus	764	-1 -1 8 -1 -1 0 -3 -1
w education	736	-5 -4 4 -3 -9 -4 -6 27
w educator	736	-12 -6 10 -5 45 -4 -17 -10
w educator $	764	-7 -3 -13 -4 53 -4 -15 -8
w effect	680	24 -19 51 -11 -9 -4 -20 -14
w effect $	764	-4 -1 18 -5 -1 -1 -5 -1
w effect to	764	-8 -10 45 -5 -2 -2 -12 -5
w effort	764	-5 -5 -2 -2 17 -13 15 -5
w eight	666	16 -9 -9 -14 -10 -8 39 -5
w eight languag	764	-3 -1 17 -4 -1 -1 -5 -2
w eight nam	764	-14 -7 -13 -8 -5 -4 60 -9
w eight of	764	37 -2 -12 -4 -3 -3 -9 -4
w elect	764	-2 -1 -1 -1 -4 -1 -3 14
w elect member	764	-2 -1 -1 -1 -4 -1 -3 14
w election	713	-3 -2 11 -3 -6 -2 -6 10
w election $	713	-3 -2 11 -3 -6 -2 -6 10
w electronic	666	-12 -4 17 -31 -7 -11 30 19
w electronic record	713	-10 -3 8 -29 -4 -8 22 25
w electronic system	764	-2 -1 13 -3 -1 -1 -3 -2
w element	764	-38 -12 -29 -29 -9 201 -40 -44
w element ha	764	-38 -12 -29 -29 -9 201 -40 -44
w eleven	626	-42 -8 -3 -18 -12 -8 111 -20
w eleven member	764	-10 -2 -17 -4 -2 -2 40 -3
w eleven practic	764	-3 -1 29 -2 -3 -1 -17 -3
w eleven surger	764	-6 -2 -27 -6 -2 -2 47 -4
w eleven ward	764	-1 -1 22 -3 -1 -1 -10 -5
w elsewher	764	-1 -1 -2 -1 -1 -1 8 -2
w elsewher $	764	-1 -1 -2 -1 -1 -1 8 -2
w email	695	-12 -9 67 -6 -5 -4 -17 -14
w email #	713	-11 -6 50 -4 -5 -3 -10 -11
w embed	680	-26 -23 17 -11 -17 97 -9 -28
w embed in	736	-11 -5 31 -2 -4 -2 -4 -3
w embed over	764	-4 -10 -5 -3 -7 -6 57 -23
w emergenc	713	-4 -5 8 -4 -3 -10 26 -8
w emergenc department	713	-4 -5 8 -4 -3 -10 26 -8
w emplo	713	45 -15 27 -8 -18 -6 -15 -10
w employer	695	-10 -3 22 -10 -7 -6 -15 30
w employer in	736	-7 -2 4 -8 -6 -5 -10 35
w encourag	713	-15 -9 -15 -5 37 -7 26 -11
w end	570	-45 -35 -35 46 146 -46 -41 10
w end $	713	-23 -7 -16 -25 160 -21 -52 -17
w end dat	764	-5 -5 -3 -6 55 -5 -25 -6
w end of	626	-15 -23 5 -10 -16 -24 41 40
w end with	764	-11 -6 -23 81 -9 -4 -20 -8
w engag	764	-2 -6 -5 -3 17 -3 8 -6
w england	680	-10 -4 2 20 -7 -11 20 -9
w england $	695	-9 -3 5 22 -7 -8 8 -7
w english	695	-11 -6 71 -8 -4 -13 -14 -14
w english and	764	-2 -1 13 -3 -1 -1 -4 -2
w enough	764	-6 -1 -11 10 -2 -2 16 -4
w enough and	764	-6 -1 -11 10 -2 -2 16 -4
w enquir	695	-11 -5 48 -10 -6 -4 -6 -6
w enquir is	736	-10 -5 41 -9 -6 -3 -4 -5
w enquir wa	764	-2 -1 10 -2 -1 -1 -2 -2
w ensur	764	-4 -1 14 -1 -2 -1 -3 -2
w ensur that	764	-4 -1 14 -1 -2 -1 -3 -2
w entr	764	-3 -1 15 -3 -1 -1 -5 -1
w entr cod	764	-3 -1 15 -3 -1 -1 -5 -1
w equipment	764	-3 -5 -21 -7 -2 -6 51 -6
w escalat	764	-4 -10 32 -2 -5 -2 -5 -4
w escalat to	764	-4 -10 32 -2 -5 -2 -5 -4
w escalation	736	-14 -10 60 -6 -8 -3 -13 -6
w establish	634	-14 -11 81 -10 -8 -4 -26 -8
w establish #	764	-3 -1 27 -2 -1 -1 -17 -3
w establish $	736	-11 -10 42 -4 -4 -3 -7 -3
w establish and	713	-3 -2 21 -4 -3 -1 -6 -2
w ethic	764	-3 -2 -23 -5 -1 -4 43 -4
w ethical	764	0 -1 -1 -1 0 -1 4 -1
w ethical approval	764	0 -1 -1 -1 0 -1 4 -1
w evaluat	634	-29 80 7 -18 -20 -24 43 -39
w evaluat b	680	-23 91 -15 -13 -17 -15 23 -31
w evaluat befor	764	-2 -2 -3 -2 -2 -9 25 -6
w evaluation	666	-53 87 -62 -35 -20 169 -11 -76
w evaluation #	764	0 -1 -1 -1 0 -1 4 -1
w evaluation is	764	-1 -1 -3 -1 -1 -10 20 -3
w evening	764	-5 -3 20 -1 -2 -1 -5 -2
w evening out	764	-5 -3 20 -1 -2 -1 -5 -2
w event	603	-33 -18 -41 9 50 71 -45 6
w event #	713	-4 -2 5 -3 15 -2 -7 -2
w event :	736	-5 -2 -13 41 -4 -4 -6 -7
w event dur	764	-4 -2 -4 -4 -3 -5 -6 29
w event is	764	-13 -7 -23 -4 67 -4 -8 -9
w ever	431	-103 12 114 -83 386 -46 -134 -145
w ever #	764	-2 0 13 -1 -3 -1 -4 -1
w ever carer	764	-3 -1 16 -3 -1 -1 -5 -2
w ever chanc	764	-3 -4 -3 -2 20 -2 -3 -4
w ever conferenc	764	-1 -1 9 -2 -2 0 -2 -1
w ever ful	764	-3 -7 -4 -4 29 -2 -3 -6
w ever handover	764	-7 -11 38 -2 -13 -1 -2 -2
w ever letter	764	-1 -1 12 -3 -1 -1 -3 -2
w ever meet	736	-6 -14 -16 -4 78 -3 -17 -16
w ever month	713	-12 -11 -3 -4 47 -2 -11 -5
w ever new	713	-13 -11 -1 -10 56 -4 -9 -9
w ever opportunit	764	-3 -9 -5 -3 32 -2 -4 -7
w ever patient	764	-3 -1 19 -2 -1 -1 -9 -2
w ever provider	713	-4 -2 -5 -3 -6 -2 13 11
w ever pub	764	-2 -2 16 -2 -1 -1 -5 -2
w ever quarter	736	-11 -3 -23 -3 61 -3 -14 -5
w ever six	736	-8 -17 20 -5 33 -4 -10 -9
w ever spr	764	-6 -21 -15 -2 54 -2 -4 -3
w ever supervision	764	-3 -1 -16 -2 31 -1 -5 -2
w ever surger	764	-10 -4 32 -3 -8 -1 -4 -2
w ever team	713	-12 -7 -21 -7 95 -3 -35 -10
w ever third	764	-2 -2 25 -2 -11 -1 -4 -2
w ever thr	736	-9 103 -22 -7 3 -7 -7 -54
w ever toilet	764	-7 -2 32 -3 -5 -2 -6 -7
w ever wal	764	-10 -7 34 -2 -7 -1 -4 -3
w ever ward	736	-4 -1 20 -3 -3 -4 2 -6
w ever year	695	-27 83 -52 -18 95 -14 -16 -52
w everyon	695	69 -8 -4 -16 -10 -6 -16 -9
w everyon 's	713	80 -6 -26 -15 -5 -5 -15 -8
w evidenc	680	-21 -4 44 -8 -6 -5 5 -6
w evidenc #	764	-3 -1 -6 -2 -4 -3 21 -2
w evidenc of	764	-19 -2 38 -5 -2 -2 -5 -3
w evidenc submit	764	-1 -1 18 -3 -1 -1 -10 -2
w exampl	736	-8 -1 36 -5 -2 -1 -15 -4
w exampl wa	764	-2 0 17 -2 -1 0 -8 -2
w executiv	561	-43 -27 -7 75 -21 -28 32 19
w executiv $	585	-21 -19 -4 -9 -13 -21 54 33
w executiv group	764	-1 -1 16 -3 -1 -1 -5 -4
w executiv in	764	-1 -2 -1 -1 -1 -1 -1 7
w exercis	654	-13 -18 -33 -15 30 -19 94 -26
w exercis but	764	-2 -1 -1 -5 -1 -9 25 -6
w exercis clos	764	-2 -1 -9 -7 -3 -4 28 -2
w exercis start	764	-2 -1 -3 -1 -1 -6 22 -6
w exist	575	-46 -26 25 63 -13 -13 34 -25
w exist $	713	-8 -14 -25 -3 4 -2 54 -6
w exist between	764	-4 -3 20 -2 -3 -1 -4 -2
w exist for	713	-9 -4 10 -4 -4 -3 18 -5
w exist polic	764	-9 -2 -7 35 -3 -4 -8 -3
w exist system	764	-7 -3 -6 32 -4 -2 -4 -4
w exist to make sur	764	-6 -2 21 -3 -3 -1 -4 -3
w expect	610	-24 -43 -50 -21 10 47 73 8
w expect in	713	-12 -28 -24 -10 -7 73 -8 16
w expect next	764	-2 -2 -4 -2 -1 -2 17 -4
w expect shortl	764	-1 -1 -5 -3 -2 -2 18 -4
w expect to	713	-11 -9 -21 -6 21 -22 39 8
w explor	666	-12 -4 25 2 -5 -13 16 -8
w explor whether	736	-6 -3 -9 -3 -3 -13 41 -5
w explor with	713	-7 -2 35 5 -3 -2 -23 -3
w expression	764	-5 -2 -6 -4 -2 -6 26 -2
w expression of	764	-5 -2 -6 -4 -2 -6 26 -2
w extend	764	-23 -17 4 -12 -18 137 -21 -51
w extension	713	88 -8 -26 -11 -10 -7 -6 -20
w extension #	736	92 -8 -26 -10 -9 -5 -14 -19
w external	764	-2 -1 6 -1 -2 -1 2 -1
w external consultant	764	-2 -1 6 -1 -2 -1 2 -1
w fact	736	19 -2 5 -4 -6 -2 -6 -4
w fact better	764	-3 -1 12 -3 -2 -1 -3 -1
w fail	736	-8 -2 -22 60 -5 -4 -12 -6
w fail and	736	-8 -2 -22 60 -5 -4 -12 -6
w faith	695	-7 -5 -9 -5 40 -11 4 -7
w faith forum	764	-2 -1 -5 -3 -2 -1 18 -4
w faith group	764	-5 -4 -4 -3 47 -3 -26 -3
w fal	644	43 -41 -41 58 6 -10 -21 7
w fal $	764	-3 -1 -3 18 -3 -2 -3 -3
w fal du	764	-3 -8 -4 -5 30 -2 -4 -5
w fal from	764	83 -30 -11 -5 -11 -4 -7 -15
w famil	580	100 -32 50 -20 22 104 -167 -56
w famil #	764	-7 -1 18 -2 -2 -1 -4 -2
w famil and	764	-9 -1 -18 45 -2 -2 -6 -6
w famil link	764	-2 -1 13 -3 -1 -1 -3 -2
w famil stop	764	-4 -1 33 -17 -2 -1 -3 -4
w famil wer	736	60 -4 -9 -11 -5 -5 -19 -7
w far	736	-4 -2 -16 -7 -3 -2 41 -8
w far as	764	-3 -1 -14 -5 -2 -1 28 -3
w fear	764	44 -3 -9 -7 -5 -4 -8 -8
w fear los	764	44 -3 -9 -7 -5 -4 -8 -8
w feasibilit	736	-7 -2 39 -11 -2 -6 -7 -4
w feasibilit wa	764	-6 -1 42 -10 -1 -1 -21 -2
w feasibl	695	-28 -5 -20 98 -6 -12 -12 -15
w feasibl $	736	-16 -3 -13 59 -4 -7 -7 -9
w feasibl within	764	-14 -3 -9 47 -3 -5 -6 -8
w featur	764	-10 -1 17 -1 -1 -1 -2 -1
w featur in	764	-10 -1 17 -1 -1 -1 -2 -1
w feed	764	-6 -12 -5 -5 48 -2 -10 -9
w feed back	764	-6 -12 -5 -5 48 -2 -10 -9
w feedback	666	11 185 -27 -20 -30 -38 -34 -45
w feedback from	764	-42 234 -49 -15 -14 -32 -42 -41
w feedback in	764	63 -14 -15 -6 -5 -4 -10 -9
w feedback on	764	-1 -1 -1 -1 -1 -7 14 -1
w feel	644	3 110 -46 40 -21 -23 -34 -29
w feel abl	713	40 -10 -13 28 -8 -11 -12 -15
w feel b	764	-5 -1 -12 31 -1 -3 -7 -2
w fewer	764	63 -14 -15 -6 -5 -4 -10 -9
w fewer victim	764	63 -14 -15 -6 -5 -4 -10 -9
w field	713	-12 -5 28 -10 -15 -3 25 -8
w field $	764	-4 -2 -3 -2 -13 -2 30 -3
w fieldwork	764	-3 -3 -7 -2 -1 -7 33 -10
w figur	626	-52 128 -57 29 -56 -18 42 -16
w figur $	764	-3 -1 -2 -1 -2 -3 16 -3
w figur and	764	-2 -1 -2 -1 -1 -2 10 -1
w figur ar	764	-11 67 -11 -6 -31 -8 -11 11
w figur wer	764	-15 -5 -9 53 -3 -2 -11 -8
w fil	565	-1 90 39 -16 -37 -29 -32 -15
w fil $	764	48 -8 -36 -2 -4 -12 17 -4
w fil against	764	-3 -1 12 -3 -2 -1 -3 -1
w fil and	713	-8 -8 9 -8 -4 -3 -9 31
w fil b	736	34 -11 -22 -4 -5 -3 16 -5
w fil in	695	-12 -5 44 -5 -4 -2 -8 -8
w film	736	-5 -4 14 -2 -5 -27 33 -5
w film at	764	-3 -3 16 -1 -3 -1 -3 -2
w final	695	-8 -6 6 -9 -8 141 -100 -15
w final draft	764	-1 -1 -5 -3 -2 -2 18 -4
w final version	764	-1 -1 17 -1 -1 -1 -9 -2
w finalis	736	-5 -2 -6 -4 -4 -11 54 -22
w finalis $	736	-5 -2 -6 -4 -4 -11 54 -22
w financ	736	-11 -5 -14 -9 -5 -3 55 -9
w financ for approval	764	-2 -1 -2 -2 -1 -2 15 -5
w financial	634	-11 -33 -19 -8 -12 -10 -18 110
w financial year	634	-11 -33 -19 -8 -12 -10 -18 110
w find	510	107 25 -44 76 -34 -60 -32 -38
w find $	680	-18 -19 -20 -19 25 -9 25 35
w find and	764	-3 -1 -2 15 -1 -1 -3 -3
w find befor	764	-13 -2 -8 -4 -2 -1 -5 36
w find for	764	-2 -1 -6 -3 -1 -2 31 -16
w find it	764	44 119 -54 -28 -19 -14 -21 -27
w find on	764	-5 -3 20 -2 -2 -1 -3 -4
w find outstand	764	74 -6 -20 -9 -8 -9 -12 -10
w find th	764	28 -5 -12 35 -6 -15 -14 -11
w find that	680	30 -7 47 -29 -8 -4 -18 -11
w find thes	764	70 -6 -20 -8 -10 -5 -11 -10
w find to	764	-23 -6 18 42 -4 -3 -11 -12
w finding	610	-15 -9 54 -16 -11 -6 -26 29
w finding ar	764	-1 -3 -2 -2 -2 -2 -3 15
w finding at	736	-6 -2 36 -5 -3 -1 -9 -10
w finding hav	764	-1 -1 27 -5 -1 -1 -13 -5
w finding launch	764	-4 -2 -28 -3 -4 -1 -8 50
w finding present	764	-2 -1 17 -2 -3 -1 -6 -3
w finish	634	-19 -8 -28 -38 -13 -25 32 99
w finish group	713	-7 -3 -13 -7 -6 -14 25 23
w finish it	764	-7 -3 -5 -12 -5 -4 12 23
w finish til	764	-6 -3 -6 -23 -2 -4 -6 50
w fir	666	-21 -9 33 -8 -7 -5 18 0
w fir and	764	-2 -1 12 -2 -2 -1 -4 -1
w fir servic	713	-19 -7 13 -5 -5 -5 27 1
w firm	736	-4 -6 -7 -5 -4 -3 34 -5
w firm $	764	-3 -1 -5 -3 -2 -1 18 -3
w first	475	-79 -80 -56 -54 11 -49 183 123
w first #	764	-7 -3 22 -1 -3 -1 -4 -2
w first <date>	713	-6 -2 46 -3 -3 -2 -21 -8
w first cohort	695	-8 -9 -13 -5 -12 -14 19 42
w first draft	695	-16 -14 -36 -12 -9 -4 106 -15
w first meet	654	-7 -7 -24 -5 -9 -5 -5 63
w first mis	764	-2 -1 24 -5 -1 -1 -10 -4
w first of	736	-3 -2 -28 -5 -2 -3 63 -21
w first round	764	-2 -1 -2 -1 -1 -2 10 -2
w first tim	764	-1 -1 -2 -4 -4 -1 -13 26
w first version	764	-9 -5 -24 -5 -4 -2 53 -4
w first week	764	-5 -3 24 -2 -6 -2 -4 -2
w fit	666	-9 -7 5 -7 -8 -17 76 -34
w fit b	764	-4 -5 -5 -3 -5 -12 69 -35
w fit out	764	-2 -1 -2 -1 -1 -6 15 -1
w fit to	736	-4 -1 12 -3 -2 -2 3 -3
w fiv	597	31 -14 5 -26 -35 -27 94 -28
w fiv da	764	82 -8 -10 -17 -7 -8 -15 -17
w fiv division	764	-6 -1 -5 -3 -17 -4 39 -4
w fiv localit	764	-1 -1 -3 -1 -1 -10 20 -3
w fiv of	764	-6 -2 -27 -6 -2 -2 47 -4
w fiv to	764	-5 -1 -14 -3 -2 -2 29 -3
w fiv work	764	-8 -2 29 -2 -8 -2 -5 -3
w fix	666	-10 -5 -32 11 -6 -12 58 -4
w fix $	764	-2 -2 -5 -6 -2 -7 -7 31
w fix for	736	-2 -2 -32 -5 -3 -4 77 -28
w fl	764	-4 -2 18 -2 -2 -1 -4 -3
w fl abus	764	-4 -2 18 -2 -2 -1 -4 -3
w flag	634	-9 -4 38 -9 -7 -5 5 -10
w flag ar	764	-3 -1 17 -2 -4 -1 -3 -2
w flag proces	764	-1 0 11 -2 -1 0 -6 -1
w flag supplier	764	-2 -1 -2 -2 -1 -2 15 -5
w flag system	764	-3 -1 15 -3 -2 -1 -3 -2
w flow	736	-8 -9 27 -5 -4 -5 7 -3
w flow chart	764	-6 -9 30 -3 -2 -2 -7 -2
w follow	522	-69 37 75 -1 -45 26 -1 -22
w follow $	764	-1 -1 23 -3 -1 -2 -14 -1
w follow a	764	-1 -1 9 -1 -1 -1 -3 -2
w follow b	736	-6 -3 46 -3 -3 -5 -22 -4
w follow discussion	764	-2 -1 20 -2 -2 -1 -8 -4
w follow initial	764	-3 -6 -3 -2 -3 -5 40 -17
w follow legal	764	-6 -1 -10 28 -1 -3 -4 -3
w follow th	634	-15 -13 -5 37 -12 -14 13 9
w follow up	680	-42 125 18 -42 -19 -15 13 -37
w food	764	-2 -1 13 -2 -1 -1 -5 -2
w food bank	764	-2 -1 13 -2 -1 -1 -5 -2
w for	325	1 -12 -65 -126 8 59 -44 179
w for $	680	-7 -9 18 -17 -4 -4 -7 30
w for <date>	537	-45 89 -131 -34 -43 99 -58 123
w for a	597	-26 -29 -47 37 42 -13 51 -14
w for advic	764	-2 -1 -3 -3 -1 -4 19 -5
w for al	591	-24 -23 39 -15 76 -27 -31 6
w for and	764	-3 -1 -4 -3 -3 -2 18 -2
w for approval	713	-3 -2 -7 -4 -2 -5 31 -7
w for approval $	713	-3 -2 -7 -4 -2 -5 31 -7
w for around	764	37 -2 -12 -4 -3 -3 -9 -4
w for as	736	-2 -7 -3 -3 30 -5 -3 -8
w for bring	764	51 -4 -10 -6 -8 -7 -9 -7
w for car	764	-17 -9 -26 -4 71 -2 -5 -8
w for comment	736	-1 -1 -3 -2 -1 -5 14 -2
w for comment $	736	-1 -1 -3 -2 -1 -5 14 -2
w for completion	713	-5 -7 -7 -4 -4 -18 97 -53
w for consultation	764	-1 -1 -9 -3 -1 -1 21 -5
w for cost	764	-15 -4 -8 -7 -4 -6 53 -9
w for councillor	764	-1 -1 13 -1 -2 -1 -3 -3
w for discussion at	764	-2 -4 -2 -2 -3 -5 -5 23
w for discussion at th	764	-2 -4 -2 -2 -3 -5 -5 23
w for each	713	12 -8 72 -10 -14 -13 -21 -18
w for elect	764	-2 -1 -1 -1 -4 -1 -3 14
w for employer	764	-4 -1 20 -3 -1 -1 -6 -3
w for further	764	49 105 -40 -14 -31 -10 -28 -31
w for inclusion	764	-5 -4 -3 -3 -2 -2 -4 23
w for it	764	-4 -11 17 -3 -5 -3 -7 15
w for manager	713	-10 -11 26 -5 -12 121 -94 -15
w for mor	764	-3 -2 -6 -2 -1 -1 18 -4
w for new	764	-8 95 -2 -7 -13 -37 -7 -19
w for next	666	-11 -53 -23 -7 -14 -12 -19 140
w for older	764	-6 -1 -5 -3 -1 -2 22 -4
w for peopl	764	-4 -2 18 -2 -2 -1 -4 -3
w for ratification	764	-3 -4 -5 -2 -2 -6 41 -20
w for ratification in	764	-3 -4 -5 -2 -2 -6 41 -20
w for referral	736	27 -5 13 -12 -2 -3 -11 -7
w for return	764	-3 -7 -4 -4 29 -2 -3 -6
w for sign of	764	-2 -1 -2 -2 -2 -6 16 -2
w for sign of $	764	-2 -1 -2 -2 -2 -6 16 -2
w for signatur	764	-2 -1 -2 -2 -4 -2 16 -2
w for student	764	-3 -1 -2 -1 -2 -3 14 -3
w for th	445	64 -87 -51 -39 38 -86 -28 190
w for them	764	-11 -5 -9 -4 6 95 -63 -9
w for thes	764	-4 -1 33 -17 -2 -1 -3 -4
w for thos	736	-20 107 -26 -6 -23 -6 -15 -10
w for thr	764	-3 -1 24 -2 -3 -1 -9 -5
w for train	764	-2 -2 -1 -1 -2 -34 58 -15
w for two	736	-12 -7 27 -8 -4 -12 26 -10
w for whom	764	-6 -2 21 -2 -3 -1 -4 -2
w forc	548	-18 -22 16 72 9 -33 5 -29
w forc ar	764	-3 -2 -4 -3 -1 -10 27 -5
w forc control	764	-5 -3 24 -2 -6 -2 -4 -2
w forc ha	736	-5 -1 30 -10 -1 -1 -7 -4
w forc is	764	-9 -2 -7 35 -3 -4 -8 -3
w forc now	764	-6 -2 21 -2 -3 -1 -4 -2
w forc of	764	37 -2 -12 -4 -3 -3 -9 -4
w forc train	764	-1 0 7 -1 -1 0 -3 -1
w force-wid	736	-6 -1 30 -3 -3 -2 -12 -3
w force-wid email	764	-3 -1 14 -1 -2 -1 -5 -2
w form	452	107 -24 132 -82 28 -74 -60 -27
w form #	764	-4 -2 28 -8 -5 -2 -2 -4
w form $	666	93 -31 -49 -9 -16 -20 -10 42
w form and	713	-8 -6 41 -5 -3 -1 -13 -4
w form ar	695	81 -31 2 -6 -12 -11 -14 -9
w form go	764	-9 -10 -20 -2 55 -2 -8 -3
w form ha	695	54 -18 6 -6 -8 -3 -16 -9
w form hav	764	-2 -1 26 -16 -1 -1 -3 -2
w form is	736	74 -9 -21 -4 -9 -24 7 -15
w form of	764	-9 -6 34 -5 -6 -7 4 -5
w form on	764	-4 -6 -8 -4 -7 -6 49 -13
w form part of	603	-50 -16 34 -22 81 -16 -29 19
w form reach	764	34 -3 -10 -5 -3 -3 -5 -5
w form rewrit	764	-2 -1 13 -3 -1 -1 -4 -2
w form so that	764	-5 -2 15 -1 -2 -1 -3 -2
w form wa	764	30 -2 57 -70 -2 -2 -5 -6
w form withdraw	764	-2 -1 14 -6 -1 -1 -2 -2
w former	764	101 -12 -34 -9 -14 -14 -11 -8
w former partner	764	101 -12 -34 -9 -14 -14 -11 -8
w forum	591	-23 -15 6 -16 -13 -11 32 40
w forum #	764	-8 -2 -10 -3 -3 -2 38 -11
w forum $	736	-8 -5 -5 -4 -10 -6 -12 49
w forum <date>	764	-2 -1 17 -2 -3 -1 -6 -3
w forum and	764	-2 -1 -5 -3 -2 -1 18 -4
w forum ha	736	-2 -2 -16 -5 -4 -2 11 20
w forward	585	32 -30 -65 6 -21 -26 29 74
w forward $	666	57 -19 -21 22 -13 -14 -1 -11
w forward and	764	-1 -1 -3 -2 -1 -1 14 -4
w forward b	695	-6 -4 -5 -6 -5 -10 38 -1
w forward plan	736	-15 -11 -50 -8 -6 -5 -15 110
w foster	713	-7 -10 -18 -3 51 -3 -5 -6
w foster carer	713	-7 -10 -18 -3 51 -3 -5 -6
w four	575	6 -13 38 -18 -18 -13 43 -25
w four dat	764	-3 -2 -3 -1 -6 -4 21 -2
w four evening	764	-5 -3 20 -1 -2 -1 -5 -2
w four hav	764	-3 -2 -7 -3 -1 -2 22 -4
w four hundred	713	39 -4 12 -7 -7 -4 -18 -10
w four interview	764	-4 -1 17 -3 -1 -1 -5 -2
w four of	764	-5 -1 -13 -3 -2 -2 28 -2
w fourteen	736	-30 -4 -28 -8 -6 -10 98 -12
w fourteen action	764	-2 -1 -9 -3 -1 -6 25 -3
w framework	713	-5 -3 -8 30 -4 -12 -42 44
w framework $	736	-4 -2 -8 32 -3 -2 -4 -9
w frida	764	-6 -2 -22 -20 -4 -2 60 -5
w frida $	764	-6 -2 -22 -20 -4 -2 60 -5
w from	426	-26 66 108 -60 17 -33 -35 -39
w from #	713	72 -29 11 -12 -12 -4 -11 -16
w from <date>	591	-20 -22 116 -12 -13 -13 -30 -6
w from a	764	-2 -1 -16 -2 -3 -2 26 -2
w from acros	764	-2 -1 12 -2 -1 -1 -3 -2
w from agenc	736	109 -7 -27 -10 -10 -14 -16 -23
w from al	764	-5 -1 23 -2 -2 -1 -8 -3
w from each	695	-6 -4 -3 -6 -4 -2 32 -7
w from school	764	-1 -1 8 -1 -1 0 -2 -1
w from survivor	764	-2 -1 14 -1 -1 -1 -7 -2
w from th	525	-39 27 83 4 -33 -49 -14 20
w from thos	764	-3 -7 -4 -4 29 -2 -3 -6
w from thr	713	-12 -3 -26 -5 -3 -3 58 -6
w from two	764	-4 -6 16 -6 -3 -3 9 -3
w front	597	-23 -13 44 -14 -18 -12 49 -13
w front desk	736	-5 -2 5 -2 -2 -5 14 -3
w front lin	713	-3 -2 -16 -4 -2 -1 30 -2
w front screen	764	-2 -1 13 -3 -1 -1 -3 -2
w front sheet	736	-5 -5 41 -4 -14 -2 -9 -4
w ful	580	-33 -27 97 -27 24 -12 -19 -3
w ful $	736	-4 -2 14 -5 19 -3 -13 -6
w ful compliant	764	-9 -11 38 -2 -5 -2 -5 -4
w ful council	764	-7 -2 21 -8 -2 -2 -7 8
w ful list	764	-6 -2 38 -6 -2 -1 -15 -5
w ful meet	764	-3 -7 -4 -4 29 -2 -3 -6
w ful review	764	-1 -1 10 -2 -1 0 -3 -2
w ful staf	764	-7 -3 22 -1 -3 -1 -4 -2
w fully operational	764	-5 -8 28 -2 -3 -2 -4 -5
w fully operational from	764	-5 -8 28 -2 -3 -2 -4 -5
w fund	545	11 -34 -52 45 -26 -27 57 27
w fund $	764	72 -17 -32 -5 -8 -8 18 -20
w fund a	736	-2 -2 -3 -2 7 -2 5 -3
w fund for	736	-7 -2 -3 12 -2 -5 -7 14
w fund gap	764	-6 -2 -5 -3 -18 -2 40 -3
w fund ha	713	-4 -9 -9 -5 -9 -5 5 35
w fund identif	764	-3 -1 -8 -3 -2 -2 25 -6
w fund it	764	-8 -6 -7 45 -5 -4 -8 -8
w fund need	764	-13 -2 -8 -4 -2 -1 -5 36
w fund wa	736	-4 -2 -7 31 -2 -6 -6 -4
w further	618	-18 158 -87 27 -40 -30 -25 15
w further $	764	-2 -1 -2 12 -2 -1 -2 -2
w further cohort	764	-3 -2 -18 -2 -2 -1 31 -3
w further onc	764	-15 -5 -9 53 -3 -2 -11 -8
w futur	764	-6 -7 -11 -3 40 -4 -7 -2
w gap	713	-11 -14 14 -14 22 -5 23 -15
w gap $	764	-6 -2 -5 -3 -18 -2 40 -3
w gather	666	-14 -6 10 -15 -9 -13 71 -23
w gather $	764	-5 -1 -19 -3 -2 -1 33 -3
w gather and	764	-4 -3 -8 -7 -6 -1 48 -19
w gather to make sur	764	-6 -2 38 -6 -2 -1 -15 -5
w get	610	-24 -13 -14 9 -25 -27 81 13
w get as	764	-3 -1 -14 -5 -2 -1 28 -3
w get th	680	-8 -5 -4 -9 -17 -3 53 -7
w giv	508	-18 -44 101 43 -3 -37 -66 23
w giv a	713	-11 -2 25 -10 -5 -3 17 -12
w giv at	764	-4 -1 20 -2 -3 -1 -7 -2
w giv effect	764	-8 -10 45 -5 -2 -2 -12 -5
w giv leav	764	-1 -1 -1 -1 -1 -1 -2 9
w giv th	764	-8 -3 16 -8 -2 -21 -9 35
w giv to	591	-8 -25 65 -18 5 -9 -39 28
w giv under	764	47 -1 -20 -9 -5 -2 -8 -3
w giv up	713	-17 -9 -40 122 -7 -9 -24 -15
w go	429	-107 -45 -115 -28 128 46 95 25
w go $	713	-12 -6 -29 -12 -11 91 22 -45
w go ahead	695	-10 -2 -10 45 -5 -3 -9 -5
w go back	764	-3 -1 -4 -3 -3 -2 18 -2
w go from	736	-5 -1 37 -3 -2 -2 -20 -4
w go into	713	-5 -2 -23 36 -4 -10 25 -17
w go liv	736	-8 -8 -8 -5 -10 -11 -8 59
w go on	545	-31 -49 -61 -24 245 -16 7 -70
w go out	597	-16 -46 -45 -17 -10 -16 64 85
w go through	695	-9 -5 3 -5 -9 -10 39 -4
w go to	610	-40 72 -9 -17 -35 -19 32 16
w going to	764	-4 -7 -12 -3 -4 -5 -12 48
w good	680	111 -14 -14 7 -14 -30 -15 -30
w good $	764	-19 -2 38 -5 -2 -2 -5 -3
w good progres	736	-3 -1 -11 -3 -1 -9 33 -5
w good progres :	764	-2 -1 -9 -3 -1 -6 25 -3
w governanc	713	-7 -8 28 -5 -6 -4 10 -8
w governanc meet	764	-4 -7 22 -1 -4 -1 -2 -3
w gp	561	63 -28 74 12 23 -27 -69 -48
w gp $	736	39 -11 -4 30 -18 -9 -12 -15
w gp ar	764	88 -11 -39 -10 16 -11 -20 -13
w gp can	764	-3 -2 26 -3 -1 -1 -9 -6
w gp forum	764	-2 -1 17 -2 -3 -1 -6 -3
w gp on	764	-2 -1 14 -2 -2 -1 -5 -2
w gp practic	695	-9 -3 3 -6 46 -4 -18 -8
w gp record	764	-9 -1 21 -2 -2 -1 -3 -3
w grant	680	-13 -6 -11 39 -7 -6 19 -15
w grant com	764	-3 -2 -4 19 -2 -1 -3 -4
w green	713	92 -20 59 -24 -21 -18 -37 -32
w green $	713	92 -20 59 -24 -21 -18 -37 -32
w ground	713	-9 -2 -17 58 -3 -2 -17 -7
w ground of	713	-9 -2 -17 58 -3 -2 -17 -7
w group	451	-12 23 -64 24 60 -84 65 -12
w group #	666	-7 -4 -16 -6 -5 -6 46 -3
w group $	597	61 125 10 -40 -54 -46 -34 -22
w group 's	764	-5 -3 -6 38 -5 -5 -7 -7
w group and	713	-6 -12 3 -6 45 -3 -12 -9
w group at	736	-7 -13 -15 25 40 -3 -13 -15
w group ha	644	-9 -11 -2 -10 -8 -15 69 -14
w group in	713	-2 -1 8 -4 -2 -2 -22 25
w group is	654	-12 -10 -12 -9 30 -12 21 4
w group supervision	764	-3 -4 -4 -2 33 -6 -12 -3
w group wil	736	-8 -30 -5 -7 25 -6 -6 37
w grow	713	-65 172 -29 -21 -16 -31 10 -20
w grow to	764	-2 -2 -7 -3 -1 -2 21 -4
w guardian	764	-7 -1 28 -11 -2 -1 -4 -2
w guardian #	764	-7 -1 28 -11 -2 -1 -4 -2
w guid	626	-21 -13 39 -11 -16 130 -87 -20
w guid for	736	-8 -10 4 -5 -8 158 -115 -16
w guid giv	764	-1 0 5 -1 -1 0 -1 -1
w guid hav	764	-2 -2 19 -2 -2 -1 -9 -1
w guidanc	500	-9 11 8 -8 -41 -50 50 39
w guidanc #	695	-14 -4 -12 17 -6 -7 16 10
w guidanc $	666	-22 -14 -5 58 -8 -7 14 -17
w guidanc befor	695	-8 -3 -8 -8 -4 -17 1 48
w guidanc ha	764	-3 -1 10 -16 -1 -2 -10 22
w guidanc in draft form	764	-3 -2 -5 -3 -2 -4 24 -4
w guidanc is	713	-10 -6 16 -4 -4 -2 -7 18
w guidanc now	764	-7 -3 25 -3 -2 -2 -5 -4
w guidanc produc	764	-3 -2 -25 -3 -1 -1 35 -2
w guidanc wa	736	-5 -1 46 -23 -2 -1 -10 -4
w guidanc wil	736	-12 65 -10 -14 -17 -17 -15 21
w guidanc writ	764	-3 -3 -12 -3 -5 -2 56 -29
w ha	267	-101 4 -127 -38 -182 76 187 181
w ha a	610	60 -32 26 -12 -23 -7 6 -16
w ha adopt	736	-3 -1 30 -10 -2 -1 -8 -4
w ha advis	764	-7 -2 -4 26 -1 -3 -3 -5
w ha agr	713	-7 -2 19 -12 -5 -4 -5 17
w ha alread	764	-3 -2 54 -27 -2 -4 -13 -4
w ha also	764	-3 -1 17 -4 -1 -1 -5 -2
w ha alwa	764	46 -1 -15 -13 -2 -1 -10 -3
w ha appoint	764	-3 -1 16 -1 -2 0 -6 -2
w ha ask	695	52 -8 -24 -20 -7 -8 34 -19
w ha b	336	-152 53 6 -46 -96 46 131 58
w ha bed	736	-2 -5 -3 -3 -5 -2 -6 26
w ha begin	713	-10 -4 -25 -7 -3 -4 62 -8
w ha car	764	-1 -1 12 -3 -1 -1 -3 -2
w ha caus	764	-1 -1 -4 -2 -1 -8 20 -3
w ha ceas	764	-2 -1 -5 22 -2 -2 -4 -6
w ha commenc	764	-4 -1 -11 -3 -1 -1 25 -4
w ha conclud	764	-4 -2 -4 -3 -2 -2 -6 23
w ha decided against	764	-5 -3 -8 34 -2 -2 -7 -7
w ha doubl	736	-37 140 -28 -17 -6 -8 -32 -12
w ha finish	764	-3 -2 -10 -4 -2 -7 4 22
w ha giv	736	-5 -2 22 -4 -2 -3 -13 5
w ha go	626	-14 -5 -37 19 -9 -14 88 -28
w ha grow	764	-2 -2 -7 -3 -1 -2 21 -4
w ha had	654	-10 -3 2 -18 -5 -6 16 24
w ha happen	713	18 -12 -21 -14 -7 -8 -20 65
w ha interview	764	-10 -2 -17 -4 -2 -2 40 -3
w ha issu	764	-4 -1 18 -3 -1 -1 -4 -3
w ha let	764	-4 -2 -28 24 -2 -1 20 -6
w ha made a start	764	-10 -2 -8 -8 -4 -7 47 -8
w ha mak	764	-7 96 -27 -7 -9 -21 13 -38
w ha mean	764	-1 -1 -4 -6 -1 -3 18 -3
w ha meet	654	-11 -7 -11 -9 -8 -8 41 13
w ha mov	736	-4 -2 33 -5 -3 -1 -11 -8
w ha no	764	-11 -2 -42 89 -4 -3 -19 -8
w ha not	548	-54 -29 -53 -33 -27 154 -46 87
w ha not been taken forward	764	-4 -1 -5 24 -1 -5 -4 -4
w ha not yet commenc	764	-5 -2 -7 -5 -2 -18 -13 52
w ha now	764	-3 -1 -14 -5 -2 -1 28 -3
w ha offer	736	-2 -1 -22 -3 -2 -3 37 -3
w ha produc	736	-3 -2 -3 -5 -4 -1 25 -6
w ha quot	764	-2 -1 -2 -2 -1 -2 15 -5
w ha register	764	-1 -1 11 -3 -1 -1 -4 -1
w ha sa	764	-2 -2 -2 15 -2 -2 -4 -3
w ha satisf	764	-6 -3 33 -10 -1 -1 -7 -5
w ha set	736	-7 -1 -13 -6 -4 -2 42 -8
w ha sign	764	-2 -1 12 -2 -2 -1 -4 -1
w ha sinc	618	50 -23 -23 117 -13 -15 -53 -40
w ha slip	736	-2 -8 -7 -7 -4 -14 -10 52
w ha start	680	-11 -3 -14 -11 -3 -7 68 -20
w ha still to	764	-17 -8 -26 -11 -5 125 -20 -39
w ha tak	713	-6 -3 -34 23 -3 -3 36 -11
w ha th	713	-29 -9 0 -14 -11 -11 31 44
w ha to	736	-8 -4 9 -6 -4 -3 25 -10
w ha writ	680	-7 -3 15 19 -3 -4 -4 -13
w ha yet	713	-7 -3 -18 -18 -5 -10 -31 91
w ha yet to	680	-18 -10 -34 -20 -12 87 -34 41
w had	513	93 -30 4 52 -32 -9 -58 -18
w had alread	764	-7 -1 35 -6 -2 -2 -9 -8
w had ask	736	41 -5 3 -12 -7 -3 -10 -8
w had b	764	52 -7 -22 13 -4 -6 -11 -15
w had differ	736	61 -3 -17 -20 -4 -3 -7 -8
w had no intention of	764	-10 -2 -6 32 -2 -4 -5 -4
w had no plans to	764	-13 -5 -11 59 -4 -4 -12 -10
w had not	764	44 -2 -19 -11 -2 -2 -5 -4
w had th	666	-1 -7 34 -15 -7 46 -23 -27
w had tim	764	-8 -2 -3 -4 -2 -22 -5 46
w had to	736	-4 -1 -25 -9 -2 -4 9 36
w half	654	-38 -16 -31 6 -18 60 -6 44
w half of	666	-37 -15 -44 7 -18 62 -2 47
w half-da	736	-4 -1 27 -2 -2 -2 -13 -2
w half-da cours	764	-2 -1 17 -2 -1 -1 -9 -1
w hand	644	30 -17 -5 -12 -1 -5 -22 31
w hand th	764	-4 -4 22 -3 -3 -1 -4 -3
w hand to	695	39 -12 -30 -6 -10 -4 -16 39
w hand-held	764	-5 -1 13 -2 -2 -1 -2 -1
w hand-held not	764	-5 -1 13 -2 -2 -1 -2 -1
w handbook	654	-28 -7 76 -6 -7 -4 -17 -7
w handbook #	764	-2 0 17 -2 -1 0 -8 -2
w handbook $	764	-9 -3 26 -2 -3 -2 -5 -2
w handbook and	764	-10 -1 17 -1 -1 -1 -2 -1
w handbook chapter	764	-11 -4 28 -2 -3 -1 -4 -3
w handbook wa	764	-2 0 17 -2 -1 0 -8 -2
w handler	654	-13 -12 48 -9 -9 131 -34 -102
w handler $	695	-7 -3 46 -5 -5 -4 -19 -3
w handler hav	764	-2 -1 17 -2 -1 -1 -9 -1
w handover	695	-15 -12 77 -7 -15 -5 -15 -8
w handover $	736	-14 -12 60 -4 -15 -4 -7 -5
w handover of	764	-2 -1 21 -3 -2 -1 -9 -3
w hap	764	-10 -6 -10 -6 33 -3 -9 11
w hap to	764	-10 -6 -10 -6 33 -3 -9 11
w happen	585	37 -9 75 3 -52 -22 -46 14
w happen $	680	40 17 43 25 -36 -16 -21 -51
w happen :	764	-6 -2 21 -3 -3 -1 -4 -3
w happen at	764	-7 -11 38 -2 -13 -1 -2 -2
w happen each	764	-2 -1 14 -2 -2 0 -4 -2
w happen yet	764	-13 -6 -10 -6 -3 -4 -10 51
w hard	736	99 -8 -24 -13 -12 -8 -20 -14
w hard $	736	99 -8 -24 -13 -12 -8 -20 -14
w hard-to-reach	764	-4 -3 -3 -3 38 -4 -7 -14
w hard-to-reach communit	764	-4 -3 -3 -3 38 -4 -7 -14
w harder	764	76 -15 -17 -20 -14 87 -73 -24
w harder to	764	76 -15 -17 -20 -14 87 -73 -24
w harm	764	22 -7 17 -4 -5 -2 -8 -13
w hav	361	-124 52 -45 -77 -55 101 223 -76
w hav a	713	-8 -13 1 -5 -7 -9 -17 58
w hav al	764	-3 -1 25 -4 -1 -1 -7 -8
w hav attend	764	-3 -2 -18 -2 -2 -1 31 -3
w hav b	445	-36 38 49 -52 -44 -6 112 -61
w hav begin	736	-4 -2 -6 -5 -2 -4 36 -13
w hav com	764	-3 -1 -4 -3 -3 -2 18 -2
w hav complet	736	-14 -4 -10 -6 -4 -10 -10 57
w hav confirm	764	-1 -1 23 -3 -1 -2 -14 -1
w hav consider	764	-9 -2 -7 35 -3 -4 -8 -3
w hav go	764	-2 -1 -6 -3 -1 -2 31 -16
w hav had	713	9 -3 27 -7 -3 -4 -14 -5
w hav mak	764	-3 -1 19 -2 -1 -1 -9 -2
w hav not	666	-38 -14 -32 -69 -14 213 6 -52
w hav now	764	-2 -1 -6 -4 -1 -1 18 -2
w hav read-onl	764	-5 -1 21 -3 -1 -1 -8 -2
w hav receiv	695	-5 -2 26 -3 -3 -2 -8 -3
w hav review	736	-4 -2 11 -4 -7 -4 14 -4
w hav sa	695	-10 -22 -18 4 48 -7 29 -24
w hav shap	764	-1 -1 17 -1 -1 -1 -9 -2
w hav sign	764	-2 -1 15 -3 -1 -1 -6 -1
w hav start	736	-7 -2 -9 -5 -3 -2 33 -5
w hav still to	764	-9 -5 -19 -10 -7 43 -24 31
w hav tak	634	-19 -5 -28 40 -7 -14 49 -15
w hav th	713	-11 -10 -31 10 -7 -7 65 -9
w hav to	736	-4 -6 -8 -5 -4 -6 19 15
w hav undertak	764	-2 -1 14 -2 -1 -1 -5 -2
w hav updat	764	-3 -1 18 -3 -2 -1 -5 -2
w head	531	56 -27 -16 -34 -19 -30 5 64
w head of	545	65 -26 -45 -28 -17 -28 17 61
w head teacher	713	-10 -3 37 -9 -3 -3 -15 6
w health	570	137 -20 -20 -33 18 -24 -27 -30
w health $	713	82 -4 -41 -11 -8 -5 -2 -11
w health and	713	-9 -7 14 -4 15 -5 -10 6
w health board	764	44 -3 -11 -5 -5 -4 -11 -6
w health practitioner	764	-5 -1 21 -3 -1 -1 -8 -2
w health trust	764	28 -2 -8 -3 -2 -3 -6 -4
w health visitor	764	-3 -1 16 -1 -2 0 -6 -2
w hear	736	30 -2 -14 -11 -3 -2 10 -8
w hear back	764	-2 -1 -5 -2 -1 -1 15 -3
w held up	736	-11 -8 -26 -13 -5 88 -8 -17
w held up b	736	-11 -8 -26 -13 -5 88 -8 -17
w help	736	-3 -1 25 -8 -2 -3 -3 -4
w helplin	626	-21 -7 40 9 32 -7 -30 -15
w helplin at	764	-3 -1 -3 -2 17 -2 -5 -2
w helplin number	713	-6 -2 31 -5 -4 -1 -9 -3
w helplin sticker	764	-7 -2 32 -3 -5 -2 -6 -7
w helplin through	764	-2 -2 -7 -2 33 -3 -13 -4
w her	654	46 -24 -17 -16 -17 -16 28 17
w her $	736	69 -16 -8 -10 -12 -9 11 -26
w her opposit	764	-10 -5 -7 -4 -1 -3 35 -5
w her peer	764	-7 -3 -5 -3 -5 -4 -10 37
w high	695	94 -13 -16 -9 -12 -12 -20 -13
w high $	736	102 -13 -28 -8 -11 -12 -17 -13
w high risk	764	-2 -1 12 -2 -2 -1 -4 -1
w higher	764	-3 -1 -4 -3 -3 -2 18 -2
w higher than	764	-3 -1 -4 -3 -3 -2 18 -2
w him	764	-5 -1 20 -4 -1 -1 -5 -4
w him in	764	-5 -1 20 -4 -1 -1 -5 -4
w hold	496	-12 -46 -6 20 43 -34 27 9
w hold a	626	-20 -15 54 -15 -19 -11 -25 51
w hold an	764	-4 -2 -4 -4 -3 -5 -6 29
w hold b	736	-10 -5 37 -4 -9 -1 -6 -3
w hold each	764	-13 -7 -23 -4 67 -4 -8 -9
w hold in	764	56 -5 -4 -6 -20 -6 -10 -5
w hold quarterl	764	-17 -9 -26 -4 71 -2 -5 -8
w hold th	736	-13 -6 -15 61 -8 -3 -8 -7
w hold what	764	-2 -1 -3 -3 -2 -3 26 -11
w hold with	644	-11 -3 -9 -9 -7 -5 55 -11
w hom	570	-53 -28 21 42 33 -24 -1 10
w hom $	736	-5 -1 30 -7 -2 -2 -7 -5
w hom ha	764	-1 -1 14 -2 -1 -1 -7 -2
w hom manager	764	-17 -9 -26 -4 71 -2 -5 -8
w hom offic	634	-28 -15 -32 60 -15 -20 24 28
w hom safet	764	-2 -1 12 -2 -2 -1 -4 -1
w homicid	764	-4 -1 19 -6 -2 -1 -4 -3
w homicid but	764	-4 -1 19 -6 -2 -1 -4 -3
w honour-bas	736	-5 -3 25 -2 -3 -3 -8 -2
w honour-bas abus	736	-5 -3 25 -2 -3 -3 -8 -2
w hop	654	-13 -6 -38 -17 -14 -10 70 28
w hop to	680	-11 -6 -27 -14 -12 -9 44 35
w hospital	634	-18 -8 49 -41 -10 75 -13 -34
w hospital and	764	-1 0 11 -2 -1 0 -6 -1
w hospital sit	764	-1 -1 9 -1 -1 -1 -3 -2
w hostel	764	-4 -1 -8 23 -1 -1 -5 -3
w hostel would	764	-4 -1 -8 23 -1 -1 -5 -3
w hour	666	-14 -7 65 -10 -10 -3 -13 -8
w hour of	764	-3 -1 17 -2 -4 -1 -3 -2
w hour servic	764	-2 -1 14 -3 -1 -1 -4 -2
w hous	591	-1 -21 46 -27 -21 64 -4 -36
w hous allocation	764	-4 -2 18 -2 -2 -1 -4 -3
w hous association	736	-6 -2 -8 -6 -3 -5 40 -10
w hous officer	713	30 -4 20 -5 -8 -3 -19 -11
w hous option	764	-2 -1 14 -2 -1 -1 -5 -2
w hous staf	764	-4 -10 23 -1 -4 -1 -2 -1
w how	575	-38 38 44 -28 -21 -25 66 -36
w how best	764	-4 -2 -3 -3 -2 -8 24 -2
w how it	736	-16 94 -11 -11 -9 -9 19 -57
w how th	680	-10 -8 -10 -9 -6 -6 30 19
w how to	666	-14 -31 75 -9 -7 -4 -4 -6
w hr	764	-1 -1 4 -2 -1 -1 3 -1
w hub	654	-2 -17 71 -16 -15 -11 -19 8
w hub is	764	-7 -3 22 -1 -3 -1 -4 -2
w hub need	764	-9 -3 -9 -3 -2 -2 -4 32
w hub quickl	764	34 -3 -10 -5 -3 -3 -5 -5
w huddl	764	-6 -2 21 -3 -3 -1 -4 -3
w huddl #	764	-6 -2 21 -3 -3 -1 -4 -3
w human	764	-4 -3 -3 -2 -2 -3 21 -4
w human resourc	764	-4 -3 -3 -2 -2 -3 21 -4
w hundred	680	34 -5 25 -8 -8 -5 -22 -12
w hundred delegat	764	-3 -1 15 -1 -2 -1 -5 -3
w hundred thousand	764	44 -3 -11 -5 -5 -4 -11 -6
w hundred visitor	764	-3 -1 24 -2 -3 -1 -9 -5
w i	764	-12 -3 4 -7 33 -3 -6 -6
w ic	764	-2 -1 13 -3 -1 -1 -3 -2
w ic electronic	764	-2 -1 13 -3 -1 -1 -3 -2
w ict	764	-15 -4 -8 -7 -4 -6 53 -9
w ict supplier	764	-15 -4 -8 -7 -4 -6 53 -9
w idea	654	-25 -5 -37 60 -6 -8 32 -11
w idea ha	695	-4 -2 -4 27 -2 -5 -5 -5
w identif	603	-35 -15 8 -21 -22 -33 57 63
w identif #	764	-3 -1 -8 -3 -2 -2 25 -6
w identif a	764	-9 -3 -9 -3 -2 -2 -4 32
w identif and	764	-4 -1 -11 -3 -1 -1 25 -4
w identif in	713	-13 -6 53 -5 -12 -2 -12 -4
w idva	713	-10 -3 55 -8 -5 -7 -14 -9
w idva in	764	-6 -1 31 -5 -3 -2 -8 -6
w if	680	-61 181 -37 -22 -22 -20 -24 4
w if th	713	-19 80 -13 -11 -15 -12 -14 5
w immediat	764	-4 -1 18 -5 -1 -1 -5 -1
w immediat effect	764	-4 -1 18 -5 -1 -1 -5 -1
w immediatel	764	-5 -1 23 -10 -1 -1 -3 -2
w immediatel $	764	-5 -1 23 -10 -1 -1 -3 -2
w implement	610	-10 -7 34 23 -7 -9 -24 2
w implement $	695	-8 -4 12 32 -5 -5 -9 -14
w implement b	764	-1 -2 -2 -2 -1 -4 -10 24
w implement between	764	-1 0 11 -2 -1 0 -6 -1
w implement from	764	-1 -1 9 -1 -1 -1 -3 -2
w implement in	764	-1 -1 10 -2 -1 -1 -2 -3
w implementation	666	-8 -5 -18 -9 -6 -13 18 41
w implementation dela	764	-5 -2 -6 -4 -3 -9 -6 36
w implementation in	764	-1 -1 -9 -3 -1 -1 21 -5
w implementation plan	764	-1 -1 -3 -2 -1 -1 14 -4
w importanc	764	-4 -7 -5 -7 -4 -3 -7 37
w importanc of	764	-4 -7 -5 -7 -4 -3 -7 37
w important	736	81 -10 -16 -16 -6 -10 -11 -12
w important that	736	81 -10 -16 -16 -6 -10 -11 -12
w impossibl	764	-15 -13 -26 107 -6 -8 -27 -13
w improv	764	-4 -1 -2 17 -1 -4 -1 -3
w improv car	764	-4 -1 -2 17 -1 -4 -1 -3
w improvement	666	-10 -8 -19 -11 32 -10 24 2
w improvement plan	764	-2 -1 -9 -3 -1 -6 25 -3
w improvement trajector	764	-2 -1 -6 -5 -2 -1 22 -5
w in	277	-60 -6 121 -36 -17 -9 -24 31
w in #	736	-13 -9 0 -10 -4 -3 45 -5
w in $	644	-30 -49 -24 -12 115 -13 -22 35
w in <date>	359	-109 11 -15 45 -23 -48 -16 156
w in a	736	-4 -2 -15 -3 -3 -1 32 -4
w in acros	764	-2 -1 10 -2 -1 -1 -2 -2
w in al	644	-14 -10 66 -8 -10 -4 -14 -7
w in contact	764	-5 -2 -2 -4 -1 -4 23 -4
w in contact with	764	-5 -2 -2 -4 -1 -4 23 -4
w in detail	764	-4 -2 -7 32 -2 -2 -10 -5
w in draft form	764	-3 -2 -5 -3 -2 -4 24 -4
w in draft form and	764	-3 -2 -5 -3 -2 -4 24 -4
w in each	644	-29 -19 84 -7 4 -7 -13 -13
w in eight	764	37 -2 -12 -4 -3 -3 -9 -4
w in ever	680	14 -8 69 -8 -19 -5 -29 -13
w in fact	764	-3 -1 12 -3 -2 -1 -3 -1
w in hand	764	-3 -1 -3 -2 -2 -5 20 -4
w in hand #	764	-3 -1 -3 -2 -2 -5 20 -4
w in higher	764	-3 -1 -4 -3 -3 -2 18 -2
w in how	764	-1 -1 14 -2 -1 -1 -7 -2
w in it	695	41 -17 -39 32 -14 -17 33 -19
w in kelder	764	-2 -2 -3 -2 -2 -9 25 -6
w in librar	764	-3 -1 -3 -2 17 -2 -5 -2
w in lin	695	28 -4 6 -9 -5 -6 -3 -7
w in negotiation	764	-4 -2 -3 -2 -2 -13 29 -4
w in negotiation with	764	-4 -2 -3 -2 -2 -13 29 -4
w in newsletter	764	-2 -1 17 -2 -3 -1 -6 -3
w in next	713	-9 74 -6 -6 -8 -11 -9 -26
w in person	713	-9 -2 52 -6 -4 -2 -20 -10
w in plac	556	-47 -44 101 19 -24 -16 -11 23
w in plac $	695	-9 -27 65 -4 -9 -2 -7 -5
w in plac and	713	-9 -4 14 23 -3 -2 -5 -13
w in plac at	764	-4 -1 19 -6 -2 -1 -4 -3
w in plac b	764	-20 -8 -11 -4 -3 -4 -5 55
w in plac for	736	-5 -8 16 -2 -6 -6 17 -6
w in plac in	764	-4 -1 14 -1 -2 -1 -3 -2
w in plac next	764	-1 -4 -1 -2 -3 -2 -1 14
w in plain	713	-4 -1 27 -5 -2 -2 -10 -4
w in post	680	-11 -11 27 -6 -7 -7 -9 23
w in post $	713	-10 -10 32 -4 -5 -6 -6 9
w in post and	764	-1 -1 -4 -2 -2 -2 -3 16
w in risk	764	-7 -2 -6 -3 43 -3 -13 -7
w in school	764	-4 -3 -7 -3 35 -2 -10 -5
w in six	713	-20 42 -20 -13 -25 101 -38 -28
w in surv	764	63 -14 -15 -6 -5 -4 -10 -9
w in th	407	76 -10 81 -60 -75 71 -41 -42
w in the process of	736	-9 -4 -5 -5 -3 -19 54 -8
w in the process of updat	764	-9 -2 -4 -4 -2 -7 34 -6
w in their	764	-5 -3 24 -2 -6 -2 -4 -2
w in thr	764	-7 64 9 -7 -18 -7 -9 -25
w in together	764	-7 -3 25 -3 -2 -2 -5 -4
w in touch	764	-1 -1 -5 -3 -1 -2 26 -13
w in two	695	-13 -5 -3 -8 -7 -13 16 33
w in us	654	55 -18 14 -30 -10 -6 -22 18
w in us $	713	65 -11 -14 -6 -6 -3 -16 -8
w in us sinc	764	-2 -6 24 -3 -2 -1 -5 -4
w in wait	764	-5 -3 -6 38 -5 -5 -7 -7
w in writ	695	-12 -3 63 -8 -7 -5 -19 -9
w includ	570	-33 -34 86 -20 -6 -24 -37 67
w includ additional	764	-4 -2 18 -2 -2 -1 -4 -3
w includ in	680	-11 -20 22 -4 -8 -8 -8 38
w includ it	764	-5 -5 -5 -3 -3 -7 -7 34
w includ th	764	-2 -3 -4 -2 -3 -11 -10 35
w includ within	764	-1 -1 10 -1 -1 -1 -2 -2
w inclusion	764	-5 -4 -3 -3 -2 -2 -4 23
w inclusion in	764	-5 -4 -3 -3 -2 -2 -4 23
w incomplet	764	-9 -2 -8 -4 -3 -11 -37 74
w incomplet at	764	-9 -2 -8 -4 -3 -11 -37 74
w incorporat	736	-8 -3 28 -2 -3 -1 -9 -2
w incorporat into	736	-8 -3 28 -2 -3 -1 -9 -2
w individual	764	29 127 -41 -18 -31 -14 -28 -24
w induct	713	-2 -1 18 -4 -1 -1 -6 -3
w induct b	764	-1 -1 13 -3 -1 -1 -5 -2
w induct th	764	-1 0 7 -1 -1 0 -1 -2
w induction	634	-19 81 43 -11 -48 -11 -14 -22
w induction #	764	-4 -10 23 -1 -4 -1 -2 -1
w induction $	713	-7 110 -15 -9 -42 -9 -9 -19
w induction of	736	-7 -4 28 -2 -7 -2 -4 -3
w inform	736	71 -18 17 -13 -6 -8 -14 -30
w information	531	98 -38 -12 12 -38 -35 80 -66
w information $	736	-12 -4 -9 49 -6 -4 -7 -6
w information about	695	-9 -3 52 -8 -6 -2 -19 -6
w information commissioner	713	-6 -2 -6 -6 -2 -5 35 -9
w information gather	764	-4 -3 -8 -7 -6 -1 48 -19
w information shar	644	-13 -5 7 12 -11 -10 27 -7
w initial	634	-12 -9 -39 -13 -5 -15 119 -26
w initial consideration	764	-3 -6 -3 -2 -3 -5 40 -17
w initial conversation	764	-2 -1 -1 -5 -1 -9 25 -6
w initial discussion	736	-2 -1 -7 -3 -1 -1 17 -2
w initial meet	764	-1 -1 -10 -3 -1 -1 20 -2
w input	713	-2 -1 20 -2 -1 -1 -9 -3
w input from	764	-2 -1 14 -1 -1 -1 -7 -2
w input on	764	-1 0 7 -1 -1 0 -3 -1
w inquest	736	55 -16 -20 -6 -12 -6 -11 17
w inquest ha	764	-4 -2 -4 -3 -2 -2 -6 23
w insid	695	-13 -5 36 -7 -7 -4 -14 14
w insid of	764	-7 -2 32 -3 -5 -2 -6 -7
w insid thr	764	-6 -3 -3 -2 -2 -1 -5 23
w inspection	666	-12 -10 -14 -13 -6 -14 6 63
w inspection $	695	-9 -9 -10 -10 -5 -11 20 34
w inspector	644	71 -15 12 -19 15 -17 -26 -20
w inspector #	764	-19 -2 38 -5 -2 -2 -5 -3
w inspector $	764	-3 -1 17 -2 -4 -1 -3 -2
w inspector find	764	74 -6 -20 -9 -8 -9 -12 -10
w inspector keep	764	-7 -6 -7 -4 36 -2 -5 -5
w instal	764	-3 -1 17 -2 -2 -1 -5 -2
w instal (	764	-3 -1 17 -2 -2 -1 -5 -2
w instruction	713	-7 -6 15 -10 -3 -9 -5 25
w intak	666	-16 -23 11 -12 76 -8 -15 -13
w intak $	764	-9 -4 12 -3 16 -2 -6 -3
w intak and	764	-3 -18 -5 -4 45 -4 -3 -8
w intak last	764	-4 -1 21 -4 -2 -2 -6 -3
w intelligenc	764	-10 -12 23 -4 31 -4 -8 -14
w intend	764	-3 -8 -5 -5 -3 -13 -11 48
w intend to	634	-26 -11 -21 72 -12 -24 -30 51
w intend to includ	764	-5 -5 -5 -3 -3 -7 -7 34
w intend to look	764	-2 -2 -2 -2 -2 -1 -5 16
w intend to mak	764	-9 -2 -7 35 -3 -4 -8 -3
w intend to tak	764	-9 -2 -4 36 -3 -3 -6 -8
w intends to	666	-17 -12 -12 -13 -9 -11 -19 93
w intends to commission	764	-4 -7 -5 -7 -4 -3 -7 37
w intends to hold	764	-4 -2 -4 -4 -3 -5 -6 29
w intends to produc	764	-6 -3 -3 -2 -2 -1 -5 23
w interest	680	-9 -7 -33 -9 9 -9 67 -9
w interest ha	764	-3 -2 -7 -3 -1 -2 22 -4
w internal	764	-1 -4 -6 -2 -2 -2 -6 23
w internal audit	764	-1 -4 -6 -2 -2 -2 -6 23
w interview	634	-19 -9 -10 -9 -8 -15 81 -12
w interview eleven	764	-10 -2 -17 -4 -2 -2 40 -3
w interview on	764	-3 -1 -3 -2 -2 -5 20 -4
w interview room	764	-4 -1 17 -3 -1 -1 -5 -2
w interview with	736	-2 -4 -6 -2 -3 -6 25 -1
w into	516	-40 -20 74 24 -32 -25 16 4
w into eight	764	-3 -1 17 -4 -1 -1 -5 -2
w into next	764	-1 -2 -1 -1 -1 -1 -1 7
w into on	736	-6 -1 23 -5 -2 -2 -6 -2
w into polish	713	-6 -2 5 -4 -3 -5 20 -5
w into th	580	-23 -15 17 13 -26 -12 25 21
w intranet	695	-10 -7 15 -11 -9 84 -22 -40
w intranet $	764	-2 -1 16 -2 -1 -1 -9 -1
w introduc	654	-17 -7 34 -3 -9 -7 -17 25
w introduc a	764	-7 -3 -6 32 -4 -2 -4 -4
w introduc on	764	-3 -1 17 -3 -2 -1 -3 -4
w introduc th	736	-8 -4 33 -7 -3 -4 -10 1
w introduction	764	-4 -2 41 -5 -4 -2 -21 -3
w introduction of	764	-4 -2 41 -5 -4 -2 -21 -3
w investigation	764	-7 -4 -4 -3 -2 -9 40 -11
w investigation b	764	-7 -4 -4 -3 -2 -9 40 -11
w invit	736	-7 -2 4 -5 -4 -2 10 5
w invit to	736	-7 -2 4 -5 -4 -2 10 5
w invitation	680	-5 -14 -9 -6 -16 -10 19 42
w invitation hav	764	-2 -1 -6 -3 -1 -2 31 -16
w invitation wil	713	-3 -14 -4 -3 -16 -9 -9 58
w involv	680	53 -12 0 -15 -11 -21 4 3
w involv $	764	31 -5 -11 -6 -5 -7 -8 12
w involv carer	764	-4 -2 -3 -3 -2 -8 24 -2
w is	247	23 74 -89 -115 -12 257 -27 -110
w is #	764	101 -23 -20 -12 -8 -10 -18 -10
w is a	522	152 -66 -37 -69 168 -41 -84 -24
w is abl	764	-20 -2 52 -6 -8 -6 -5 -4
w is alread	695	-13 -6 6 46 -7 -4 -8 -15
w is an	695	30 -15 11 -13 33 -15 -20 -11
w is anticipat	764	-4 -15 -5 -6 -2 -8 -5 44
w is at	736	-14 -19 30 -4 -6 -4 23 -5
w is availabl	736	-18 107 -27 -6 -21 -6 -18 -11
w is await	666	-19 -14 -20 -15 -11 171 -55 -36
w is b	437	-71 -56 -52 -52 -37 138 187 -56
w is check	695	-16 32 -26 -11 58 -9 -14 -14
w is collat	764	-2 -1 -2 -1 -1 -2 10 -1
w is consider	736	-6 -3 -7 12 -4 -9 22 -6
w is currentl	713	-5 -3 -4 -3 -7 -7 32 -4
w is draft	736	-5 -3 -3 -3 -4 -3 32 -10
w is du	680	-10 156 -12 -11 -10 -38 -39 -36
w is escalat	764	-4 -10 32 -2 -5 -2 -5 -4
w is everyon	713	80 -6 -26 -15 -5 -5 -15 -8
w is expect	626	-17 -33 -37 -18 -12 52 79 -14
w is finalis	764	-4 -1 -5 -4 -2 -5 43 -22
w is giv	736	-20 -11 75 -3 -27 -4 -5 -4
w is go	695	-10 -6 -8 -6 -10 -12 57 -6
w is hand	736	-3 -3 10 -3 11 -1 -5 -5
w is happen	736	-12 -26 68 -12 -3 -2 -8 -6
w is high	736	102 -13 -28 -8 -11 -12 -17 -13
w is hold	680	-28 -12 0 -7 77 -6 -13 -12
w is important	736	81 -10 -16 -16 -6 -10 -11 -12
w is in	626	-35 108 -45 -14 -27 -29 46 -2
w is in hand	764	-3 -1 -3 -2 -2 -5 20 -4
w is in plac	736	-8 -4 27 -2 -3 -2 -4 -4
w is in post	713	-3 -2 -5 -3 -3 -6 -5 28
w is in the process of	764	-9 -2 -4 -4 -2 -7 34 -6
w is in us	736	-2 -1 12 -26 -2 -2 -10 32
w is includ	764	-8 -5 26 -2 -3 -2 -3 -4
w is keep	666	-39 108 -9 -28 -35 -24 46 -18
w is know	736	-15 -11 -8 -4 -3 -5 -8 54
w is let	764	-3 -1 -2 -9 -2 -2 -2 22
w is liv	764	-2 -5 -3 -3 -4 -2 -2 21
w is load	764	-2 -1 20 -2 -2 -1 -8 -4
w is look	713	-4 -3 -4 -4 -2 -6 27 -4
w is mak	713	59 -13 -39 -9 -11 -16 -6 34
w is mind	764	-1 -1 -5 -3 -1 -2 26 -13
w is monitor	680	-16 66 27 -11 -32 -16 -6 -14
w is n't	736	-12 -5 -16 80 -7 -15 -9 -14
w is nearing completion	764	-4 -1 -3 -2 -2 -15 30 -4
w is next	695	-37 -38 18 -18 -13 132 -43 -1
w is no	626	30 -19 -30 89 7 -16 -24 -37
w is no longer a	764	-5 -3 -6 38 -5 -5 -7 -7
w is not	626	16 -17 19 70 -11 -29 -13 -34
w is not a matter for	764	-6 -2 -5 29 -4 -3 -4 -5
w is not able to implement	764	-7 -2 -6 32 -2 -2 -8 -4
w is now	537	-45 -19 138 -8 -24 -15 -9 -18
w is of	764	-9 -2 -7 35 -3 -4 -8 -3
w is offer	713	-7 -21 -15 -3 58 -3 -4 -5
w is on	654	58 -67 -27 -15 -26 -18 10 85
w is ongo	680	-9 -10 23 -9 63 -12 -36 -10
w is open	764	-3 -1 15 -3 -2 -1 -3 -2
w is out	680	-8 -5 -10 -6 -5 -12 33 11
w is out for consultation	736	-3 -2 -2 -2 -2 -10 28 -8
w is over	713	-10 -4 -9 -5 -3 -10 7 34
w is part way through	764	-5 -5 -4 -4 -5 -14 45 -10
w is plan	666	-42 117 -40 -27 -27 91 -67 -3
w is prepar	764	-1 -1 -3 -2 -1 -1 14 -4
w is present	764	41 -4 -10 -4 -5 -3 -7 -8
w is progres	713	-3 -2 -7 -3 -3 -14 34 -3
w is propos	713	-13 -11 -14 67 -7 -19 -25 22
w is provid	680	-25 -24 23 -6 63 -6 -13 -12
w is publish	764	-2 -8 -4 -3 -5 -4 -2 29
w is re-let	764	-2 -10 -3 -2 -3 -3 -2 24
w is record	736	-8 -4 30 -3 -5 -2 -6 -3
w is repeat	736	-21 -12 -24 -8 93 -9 -10 -9
w is requir	764	-5 -18 -3 -2 -7 -7 -4 45
w is review	764	-25 124 -26 -16 -18 -10 -19 -12
w is schedul	764	-2 -5 -3 -2 -8 -7 -4 30
w is seek	764	-8 -7 38 -4 39 -4 -6 -49
w is send	764	-2 -2 -7 -3 -1 -2 21 -4
w is shar	764	54 -13 -26 -12 34 -8 -13 -16
w is sift	764	-5 -3 -4 -2 -5 -4 26 -3
w is start	764	-3 -1 -4 -3 -2 -5 24 -6
w is stil	764	-49 -9 -23 -11 -14 195 -69 -21
w is sufficient	736	-15 -6 -11 62 -4 -8 -11 -7
w is tak	736	-42 128 -31 -11 -17 -10 -3 -14
w is tel	764	-6 -6 -10 -3 46 -8 -5 -7
w is th	680	136 -16 -31 -17 -15 -19 -4 -35
w is thank	764	51 -4 -10 -6 -8 -7 -9 -7
w is to	565	-36 16 -35 -27 -45 61 -58 125
w is top	764	-4 -4 22 -3 -3 -1 -4 -3
w is under wa	654	-17 -13 -16 -8 -12 47 41 -21
w is understood	713	19 -5 23 -10 -9 -5 -7 -6
w is underwa	764	-3 -2 -3 -2 -2 -21 44 -12
w is updat	764	-24 -28 13 -5 65 -4 -11 -6
w is vacant	764	-4 -2 -5 -8 -1 -6 -5 30
w is visibl	764	-4 -1 21 -7 -4 -1 -2 -2
w is wait	764	-2 -1 -5 -2 -1 -1 15 -3
w is want	764	-6 -2 -5 -4 -2 -6 30 -6
w is with	634	-8 -7 -14 -13 -5 -30 102 -25
w is with th	644	-8 -7 -13 -13 -5 -30 99 -24
w is work	736	-3 -1 -4 -2 -1 -4 19 -3
w issu	597	113 -30 21 -31 -26 -17 -33 3
w issu and	764	-1 -2 -10 -2 -1 -1 20 -3
w issu body-worn	764	-4 -1 18 -3 -1 -1 -4 -3
w issu to	736	-4 -1 18 -2 -2 -1 -6 -3
w issu with	736	-4 -1 23 -8 -1 -2 -5 -2
w it	321	-106 22 -68 243 -67 39 -56 -6
w it $	556	6 -29 55 52 -15 -21 -16 -32
w it 's	654	-68 168 -71 69 -39 -24 -38 3
w it alon	764	33 -5 -9 -5 -3 -2 -3 -6
w it and	764	-2 -1 -4 15 -2 -1 -4 -2
w it ap	764	-5 -2 -2 -4 -1 -4 23 -4
w it audit	764	-4 -2 -3 -3 -2 -8 24 -2
w it can	713	-8 -3 46 -14 -8 -3 -4 -5
w it chang	764	-9 -52 -13 -11 -13 159 -8 -53
w it crew	764	-3 -1 19 -7 -1 -2 -4 -2
w it director	764	-2 -1 -6 -5 -2 -1 22 -5
w it do	764	-19 -6 -30 -3 -12 101 -13 -18
w it doctor	764	-1 -1 11 -3 -1 -1 -4 -1
w it duplicat	764	-6 -3 -3 26 -3 -2 -3 -5
w it each	764	-3 -1 24 -5 -3 -1 -4 -8
w it electronic	764	-9 -2 -4 -4 -2 -7 34 -6
w it fal	764	-3 -8 -4 -5 30 -2 -4 -5
w it find	764	-7 -8 -3 -6 -3 -2 -4 35
w it finding	713	-2 -4 24 -6 -3 -3 -15 10
w it go	764	-2 -4 -16 -3 28 -1 2 -3
w it guidanc	713	-3 -3 -6 12 -3 -3 21 -15
w it ha	552	7 38 -43 -28 -14 38 -8 11
w it had	695	-26 -7 -22 120 -8 -18 -20 -18
w it in	713	-20 -15 5 -13 -13 103 -71 24
w it is	541	80 42 -38 -40 -56 30 -83 64
w it meet	713	-5 -7 -14 25 -4 -3 -8 16
w it might	764	-10 -5 -7 -4 -1 -3 35 -5
w it natur	764	-4 -3 -3 -3 38 -4 -7 -14
w it neighbour	764	-4 -1 -4 19 -2 -2 -4 -3
w it new	736	-16 -6 4 46 -5 -3 -9 -12
w it officer	764	-2 -1 14 -2 -1 -1 -5 -2
w it on	764	-9 -2 -18 58 -3 -2 -13 -10
w it outcom	764	-2 -2 25 -2 -11 -1 -4 -2
w it own	713	-16 -11 -25 23 -8 -4 -14 54
w it plac	764	-1 -1 -4 -6 -1 -3 18 -3
w it present	764	-15 -6 -24 81 -4 -6 -19 -8
w it provider	764	-7 -2 -4 26 -1 -3 -3 -5
w it releas	764	-6 -2 23 -2 -3 -1 -5 -3
w it second	736	-9 -9 -17 -3 -4 -8 53 -3
w it social	764	-3 -1 -3 -2 17 -2 -5 -2
w it softwar	764	-3 -1 -2 -2 -1 -4 15 -2
w it system	764	-5 -2 -6 -4 -3 -9 -6 36
w it tak	764	-9 -10 39 -4 -3 -2 -6 -4
w it templat	764	-4 -1 20 -5 -2 -1 -6 -2
w it th	713	-9 -3 -11 33 -6 -8 17 -12
w it then	764	-1 -4 -1 -2 -3 -2 -1 14
w it to	764	-2 -1 -2 -2 -1 -2 15 -5
w it train	713	-16 -5 -12 -9 -12 -7 69 -7
w it two	713	-7 -2 36 -7 -3 -4 -9 -4
w it wa	570	-52 -14 -35 206 -13 -28 -35 -29
w it wil	597	-20 -34 -24 23 115 -26 9 -44
w it would	764	-7 -2 -5 22 -3 -8 9 -6
w item	591	65 -27 -46 -17 26 -24 -69 91
w item #	680	108 -8 -23 -13 -12 -11 -23 -19
w item for	764	-12 -5 -9 -4 -8 -5 -8 51
w item in	764	-2 -2 -3 -3 22 -2 -2 -9
w item is	736	-13 -10 -17 6 -4 -3 -8 49
w itself	736	-9 -4 30 -11 17 -4 -13 -6
w itself that	764	-6 -3 33 -10 -1 -1 -7 -5
w jo	764	105 -8 -19 -11 -15 -8 -28 -16
w jo $	764	105 -8 -19 -11 -15 -8 -28 -16
w job	634	-14 -6 -17 14 -8 -9 58 -17
w job #	764	-5 -1 -12 31 -1 -3 -7 -2
w job description	695	-6 -4 -12 -5 -4 -5 46 -9
w job ha	764	-4 -1 -12 -6 -2 -2 33 -6
w join	695	-8 -10 -15 -7 39 -6 6 1
w join #	764	-4 -9 -20 -2 46 -3 -4 -3
w joint	603	-34 -15 8 27 -24 -14 -20 72
w joint conferenc	764	-4 -2 -28 -3 -4 -1 -8 50
w joint databas	764	-2 -1 -7 17 -1 -1 -3 -2
w joint post	764	-6 -3 -6 36 -3 -3 -10 -5
w joint screen	713	-6 -2 25 -3 -3 -1 -7 -3
w joint visit	764	-16 -4 29 -2 -9 -7 16 -5
w judg	764	-11 -4 -42 96 -2 -3 -20 -14
w judgement	764	65 -5 -17 -7 -9 -6 -12 -8
w just	764	44 -3 -11 -5 -5 -4 -11 -6
w just under	764	44 -3 -11 -5 -5 -4 -11 -6
w k	695	44 -11 39 -12 -9 -10 -12 -29
w k recal	764	-3 -1 15 -3 -1 -1 -5 -1
w keep	534	2 164 -78 -62 174 -67 -53 -80
w keep b	736	-14 66 0 -6 -20 -9 -11 -7
w keep do	764	-5 -7 -5 -4 47 -5 -11 -10
w keep on	764	-7 -7 -4 -3 30 -3 -2 -4
w keep remind	764	-3 -4 -3 -2 20 -2 -3 -4
w keep th	666	-14 -22 -12 -10 112 -15 -23 -16
w keep under	764	-13 -8 -18 -8 72 -4 -11 -9
w keep under review	736	-22 61 -16 -24 -35 -9 62 -18
w keep up	764	-20 62 -13 -8 20 -16 -12 -12
w kelder	764	-2 -2 -3 -2 -2 -9 25 -6
w kelder and	764	-2 -2 -3 -2 -2 -9 25 -6
w kin	764	-2 -2 26 -2 -2 -2 -11 -6
w kin start	764	-2 -2 26 -2 -2 -2 -11 -6
w knew	764	-6 -1 28 -3 -2 -1 -12 -4
w knew of	764	-6 -1 28 -3 -2 -1 -12 -4
w know	556	189 -61 27 -28 -28 -36 -57 -6
w know $	634	67 -23 -28 24 -14 -18 -32 24
w know how	764	-7 -29 50 -3 -1 -1 -6 -2
w know to	713	115 -9 -29 -24 -6 -14 -15 -18
w know wher	764	44 -2 -19 -11 -2 -2 -5 -4
w know whether	764	46 -5 -4 -22 -2 -4 -4 -5
w know whom	764	-10 -7 34 -2 -7 -1 -4 -3
w landlord	654	-14 -12 -14 19 -26 -6 63 -10
w landlord and	736	-5 -4 5 27 -3 -3 -11 -6
w landlord ha	764	-1 -1 -3 -2 -1 -1 10 -1
w landlord over	764	-4 -2 -2 -2 -23 -2 37 -2
w languag	695	-17 -11 83 -8 -6 -14 -13 -14
w languag $	713	-15 -11 78 -8 -5 -14 -12 -14
w laps	713	-10 -8 -9 -21 32 -27 -11 55
w laps $	764	-4 -2 -2 -19 -2 -27 -7 64
w laps as	764	-7 -6 -7 -4 36 -2 -5 -5
w last	634	1 -18 -3 -22 -24 109 -91 47
w last <date>	736	-4 -1 26 -6 -2 -2 -6 -5
w last of	764	-6 -1 -5 -3 -17 -4 39 -4
w last term	764	-4 -1 21 -4 -2 -2 -6 -3
w later	713	-7 -3 6 34 -3 -13 -9 -6
w later and	764	-3 -2 -13 41 -2 -13 -4 -4
w later find	764	-4 -1 20 -5 -2 -1 -6 -2
w launch	585	-23 -25 11 -25 -24 19 -10 78
w launch at	695	-4 -2 29 -4 -4 -1 -8 -5
w launch in	764	-2 -1 14 -5 -1 -1 -3 -3
w launch it	764	-3 -1 15 -3 -2 -1 -3 -2
w launch ther	764	-4 -2 -28 -3 -4 -1 -8 50
w law	666	-21 138 -2 -3 18 -24 -21 -85
w law #	764	-2 -1 -7 17 -1 -1 -3 -2
w law $	764	-5 -21 -4 -4 51 -3 -6 -8
w lawful	695	-7 -3 -6 23 -8 -8 14 -5
w lawful and	764	-1 -1 -2 7 -1 -1 -2 -1
w lawful b	764	-3 -2 -3 -2 -1 -5 18 -2
w lawyer	695	-8 -6 -15 -10 -6 -5 40 9
w lawyer $	736	-6 -3 -14 -9 -3 -3 44 -7
w lawyer ar	764	-2 -4 -1 -2 -3 -2 -3 17
w lead	481	108 128 -98 -65 -84 -76 15 72
w lead #	695	14 -7 -15 -12 -6 -6 0 32
w lead $	666	1 121 -48 -27 -23 -17 -18 10
w lead b	736	50 -14 -24 -5 -11 -6 19 -9
w lead chang	764	91 -3 -38 -9 -7 -3 -23 -9
w lead for	736	47 -8 1 -9 -5 -5 5 -27
w lead ha	713	-11 -6 -9 -6 -4 -7 50 -8
w lead identif	713	-12 -5 19 -5 -9 -2 19 -6
w lead is	764	103 -37 -35 -6 -9 -5 6 -17
w lead nurs	764	-5 -5 -2 -3 -2 -2 -7 26
w lead officer	736	-11 -4 -6 -6 -3 -35 -31 96
w lead on	713	-6 -5 -7 -9 -7 -7 -6 47
w leader	680	-8 -4 41 -7 -5 -12 3 -8
w leader $	764	-2 -1 24 -5 -1 -1 -10 -4
w leader is	764	-3 -2 -4 -1 -3 -12 28 -3
w leader of	764	-3 -1 26 -2 -1 -1 -14 -3
w leaflet	585	-29 -26 58 -16 -14 19 4 4
w leaflet b	764	-3 -1 17 -4 -1 -1 -5 -2
w leaflet can	764	-4 -2 -7 -2 -2 -4 27 -4
w leaflet design	764	-2 -1 13 -2 -1 -1 -5 -2
w leaflet wa	764	-8 -1 3 21 -2 -2 -6 -3
w learn	556	-43 119 62 -32 -14 -21 -51 -19
w learn and	764	-12 74 -25 -7 -20 -9 -11 10
w learn as	764	-3 -8 -4 -5 30 -2 -4 -5
w learn disseminat	736	-5 -2 23 -4 -2 -1 -6 -3
w learn event	736	-4 -1 21 -3 -2 -1 -8 -2
w learn from	680	-7 -4 22 -5 -5 -4 -13 14
w learn hub	764	-9 -3 -9 -3 -2 -2 -4 32
w learn sub	764	-1 -1 8 -1 -1 0 -3 -1
w learn team	764	-4 -10 23 -1 -4 -1 -2 -1
w leas	713	-5 -2 -5 -4 -23 -3 44 -3
w leas $	764	-4 -2 -2 -2 -23 -2 37 -2
w leas is	764	-1 -1 -3 -2 -1 -1 10 -1
w leav	610	62 -43 -46 120 -21 -14 -30 -27
w leav for	764	-1 -1 -1 -1 -1 -1 -2 9
w leav th	736	-29 -5 0 64 -6 -5 -8 -10
w leav that	764	-9 -2 -4 26 -2 -2 -2 -6
w leav with	764	-1 -1 8 -1 -1 0 -2 -1
w legal	565	-26 -17 -49 93 -5 -51 88 -31
w legal $	764	-3 -2 -3 -3 -2 -7 26 -7
w legal advic	654	-13 -5 -15 52 -9 -10 9 -8
w legal servic	736	-4 -2 -12 -4 -2 -12 42 -5
w legal team	713	-4 -5 -6 -5 11 -10 29 -9
w legislation	764	-4 -3 -6 15 -2 -5 10 -4
w legislation $	764	-4 -3 -6 15 -2 -5 10 -4
w length	736	57 -6 -23 11 -7 -8 -13 -11
w length debat	764	-2 -1 -7 17 -1 -1 -3 -2
w lesson	764	-4 -2 23 -2 -6 -1 -5 -3
w let	680	-7 -10 -29 11 -6 -6 14 32
w let $	713	-4 -9 -3 -11 -4 -4 -4 39
w letter	531	-38 -27 140 -14 -24 49 -65 -21
w letter $	695	-8 -3 29 -7 -4 -3 -9 5
w letter from	736	-2 -10 9 -3 -3 -4 -5 19
w letter ha	713	-5 -2 47 -6 -2 -3 -23 -6
w letter in	764	-1 -1 12 -3 -1 -1 -3 -2
w letter is	764	-2 -1 -1 -1 -1 -6 14 -1
w letter of	764	-4 -1 24 -3 -1 -1 -7 -5
w letter send	713	-4 -1 35 -3 -2 -2 -17 -5
w letter sinc	764	-1 -1 12 -3 -1 -1 -3 -2
w level	610	-27 -10 22 -10 87 -6 -25 -31
w level #	644	-24 -5 25 -7 48 -4 -23 -9
w level $	764	-3 -5 -2 -3 45 -2 -2 -27
w level of	764	-1 -1 -1 -1 8 -1 -2 -1
w liaison	695	-4 -2 32 -4 -4 -2 -12 -4
w liaison staf	764	-2 -1 14 -2 -2 -1 -5 -2
w liaison team	764	-1 -1 13 -2 -1 -1 -5 -2
w librar	680	-8 -2 27 -6 11 -3 -14 -5
w librar #	764	-2 -1 13 -2 -1 -1 -5 -2
w librar $	764	-4 -1 20 -2 -3 -1 -7 -2
w librar and	764	-3 -1 -3 -2 17 -2 -5 -2
w licens	736	-5 -4 14 -5 -5 -3 -19 26
w licens officer	764	-2 -2 16 -2 -1 -1 -5 -2
w lif	764	-4 -3 -3 -3 38 -4 -7 -14
w lif of	764	-4 -3 -3 -3 38 -4 -7 -14
w light	764	-3 -1 2 -3 -1 -1 8 -1
w light of	764	-3 -1 2 -3 -1 -1 8 -1
w lik	713	101 -12 -28 -21 -14 -12 6 -19
w lik siz	764	37 -2 -12 -4 -3 -3 -9 -4
w limit	764	176 -48 -68 -7 -14 -4 -15 -19
w lin	580	11 -15 -24 36 -3 -12 29 -22
w lin b	764	-2 -2 -7 -3 -1 -2 21 -4
w lin befor	764	-2 -2 -7 -3 -1 -2 21 -4
w lin number	764	-1 -1 12 -3 -1 -1 -3 -2
w lin officer	764	-1 0 7 -1 -1 0 -3 -1
w lin with	680	26 -4 17 -11 -6 -6 -9 -7
w lin worker	764	-3 -2 -25 -3 -1 -1 35 -2
w link	618	73 -15 41 -35 2 31 -58 -39
w link on	736	-14 -2 41 -5 -7 -3 -6 -4
w link to	680	130 -7 -25 -20 -12 -14 -27 -24
w link with	764	-15 -6 -9 -14 31 60 -32 -14
w list	545	-12 27 34 0 -14 -27 0 -8
w list as	764	-11 -30 -11 -4 77 -5 -6 -9
w list compil	764	-7 -6 30 -3 -4 -1 -5 -3
w list ha	764	-2 -2 -7 -3 -1 -2 21 -4
w list is	736	-25 116 -4 -8 -47 -6 -11 -15
w list of	713	-5 -7 -10 -5 -4 -3 21 13
w list shar	764	-4 -3 -6 30 -2 -2 -6 -6
w list th	764	-6 -2 38 -6 -2 -1 -15 -5
w liv	644	-28 -29 0 -12 42 -15 -19 60
w liv #	764	-2 -5 -3 -3 -4 -2 -2 21
w liv $	736	-8 -8 -8 -5 -10 -11 -8 59
w liv from	764	-4 -7 23 -1 -3 -1 -2 -4
w lmc	764	-4 -1 -5 6 -2 -2 11 -2
w load	736	-5 -1 39 -4 -2 -1 -21 -5
w load on	764	-2 -1 20 -2 -2 -1 -8 -4
w lob	764	-5 -21 -4 -4 51 -3 -6 -8
w lob for	764	-5 -21 -4 -4 51 -3 -6 -8
w local	565	-8 -17 5 63 0 -19 -1 -24
w local authorit	764	45 -3 -17 -4 -6 -2 -9 -4
w local charit	764	-1 0 7 -1 -1 0 -3 -1
w local commit	764	-3 -1 27 -3 -4 -1 -13 -2
w local medical	713	-8 -2 11 26 -6 -3 -11 -7
w local procedur	764	-4 -1 -5 -4 -2 -5 43 -22
w local summar	764	-6 -3 -3 -2 -2 -1 -5 23
w local team	764	-9 -2 -4 26 -2 -2 -2 -6
w localit	695	-12 -2 16 -5 -4 -11 25 -6
w localit and	764	-1 -1 -3 -1 -1 -10 20 -3
w lockdown	764	-3 -1 -4 -3 -2 -5 24 -6
w lockdown but	764	-3 -1 -4 -3 -2 -5 24 -6
w log	764	-30 127 -14 -14 -32 -16 -11 -11
w logbook	764	-3 -1 15 -3 -1 -1 -5 -1
w logbook bin	764	-3 -1 15 -3 -1 -1 -5 -1
w long	654	42 -19 -22 -13 76 -13 -21 -29
w long as	695	-8 -13 -7 -5 56 -7 -5 -11
w long term	764	-4 -3 -3 -3 38 -4 -7 -14
w longer	736	-13 -5 -10 78 -9 -13 -16 -11
w look	516	15 146 -67 -67 -45 -62 20 61
w look at	534	-33 167 -55 -46 -34 -52 26 27
w look for	736	-3 -10 -7 -19 -3 -4 9 36
w look into	764	-5 -3 -4 -4 -5 -7 0 27
w los	666	22 -8 -23 60 -10 -10 -5 -25
w los of	736	-8 -3 -8 27 -4 -6 8 -7
w los th	764	-11 -3 -9 48 -4 -2 -6 -13
w los their	764	44 -3 -9 -7 -5 -4 -8 -8
w lotter	764	-2 -2 -16 -3 -1 -3 32 -5
w lotter $	764	-2 -2 -16 -3 -1 -3 32 -5
w lscb	764	-7 -4 -3 -3 -5 -8 -9 38
w lscb $	764	-7 -4 -3 -3 -5 -8 -9 38
w lunchtim	764	-3 -7 26 -1 -6 -1 -5 -2
w lunchtim session	764	-3 -7 26 -1 -6 -1 -5 -2
w ma	736	63 -6 -18 -14 -3 -4 -8 -11
w ma wish to	764	33 -2 -8 -5 -2 -2 -6 -7
w made a start	736	-11 -3 -17 -10 -4 -7 62 -10
w made a start on	736	-11 -3 -17 -10 -4 -7 62 -10
w mailbox	736	-5 -3 32 -4 -2 -1 -12 -6
w mailbox ha	764	-3 -2 26 -3 -1 -1 -9 -6
w main	764	-1 -1 3 5 -1 -1 -1 -2
w mak	460	-55 -42 97 -34 -64 95 45 -41
w mak #	764	-5 -1 -14 -3 -2 -2 29 -3
w mak $	644	-25 -11 21 14 -8 36 -5 -22
w mak a	695	-14 60 28 -10 -11 -20 4 -37
w mak an	764	-9 -2 -7 35 -3 -4 -8 -3
w mak at	736	-9 -4 35 -3 -9 -2 -5 -3
w mak but	764	-1 -1 -4 -2 -1 -8 20 -3
w mak clear	764	-2 -1 14 -2 -2 -1 -5 -2
w mak in	764	-6 -38 -5 -10 -10 142 -7 -66
w mak mandator	764	-4 -1 30 -2 -1 -2 -17 -3
w mak on	736	-1 -1 -6 -6 -1 -5 26 -4
w mak permanent	736	-3 -1 27 -7 -2 -1 -8 -2
w mak plain	764	-7 -3 25 -3 -2 -2 -5 -4
w mak sur	736	-13 -3 50 -10 -2 -2 -13 -7
w mak to	666	-10 -13 -30 -7 -6 -26 46 47
w mak with	713	-4 -2 -16 -4 -2 -16 49 -5
w management	654	-17 -12 -6 11 20 -7 0 10
w management meet	764	-7 -6 -7 -4 36 -2 -5 -5
w management system	764	-3 -1 17 -2 -2 -1 -5 -2
w management team	764	-3 -2 -6 -2 -1 -1 18 -4
w manager	446	-3 23 23 -77 34 -6 -68 75
w manager #	736	-3 -4 -4 -3 -8 -4 11 16
w manager $	580	12 -58 68 -19 65 -16 -52 0
w manager and	680	63 -8 -30 -11 -12 -9 25 -17
w manager ar	736	-18 -11 -11 -4 28 -7 18 5
w manager continual	764	-17 -6 -22 -3 67 -3 -8 -8
w manager ha	644	-19 -8 30 -23 -8 -23 4 47
w manager hold	764	-3 -2 14 -1 -3 -1 -4 -1
w manager is	713	-10 -9 -11 -7 -10 110 -62 -1
w manager ring	764	-5 -4 23 -2 -3 -1 -4 -4
w manager to	764	-4 -7 22 -1 -4 -1 -2 -3
w manager to ensur	764	-13 -4 -15 -5 -4 -10 -9 59
w manager wil	680	-15 60 -12 -12 -45 -9 -14 48
w mandator	654	-14 -6 81 -17 -8 -7 -21 -9
w mandator $	764	-4 -1 30 -2 -1 -2 -17 -3
w mandator for	764	-4 -2 14 -1 -2 -2 -2 -1
w mandator part of	764	-4 -2 28 -8 -5 -2 -2 -4
w map	618	-15 -6 -14 -13 -6 -29 109 -25
w map exercis	764	-2 -1 -1 -5 -1 -9 25 -6
w map of	736	-5 -2 -4 -2 -2 -16 36 -4
w map th	764	-6 -1 -5 -3 -1 -2 22 -4
w map who	764	-2 -1 -3 -3 -2 -3 26 -11
w marac	634	-42 -30 49 -14 81 -15 -30 1
w marac chair	764	-2 -1 12 -2 -1 -1 -3 -2
w marac meeting	764	-8 -2 29 -2 -8 -2 -5 -3
w marac referral	764	-19 -10 -21 -4 77 -8 -7 -6
w mark	764	-13 -7 -23 -4 67 -4 -8 -9
w mark whit	764	-13 -7 -23 -4 67 -4 -8 -9
w marker	680	-16 -13 79 -10 -18 -4 -10 -8
w marker $	764	-5 -4 23 -2 -3 -1 -4 -4
w marker is	764	-4 -1 21 -7 -4 -1 -2 -2
w mash	736	-17 -12 28 36 -6 -13 -7 -8
w material	736	-5 -2 30 -5 -2 -2 -8 -6
w material $	764	-5 -1 33 -5 -2 -1 -14 -6
w maternit	713	91 -36 -8 -7 -10 -5 -14 -11
w maternit servic	764	-2 -1 10 -2 -1 -1 -2 -2
w matron	695	-8 -11 19 -7 -6 -3 -13 30
w matron $	764	-2 -6 24 -3 -2 -1 -5 -4
w matron to	764	-5 -5 -2 -3 -2 -2 -7 26
w matter	548	77 -35 -44 61 0 -30 -14 -15
w matter #	764	-9 -2 -7 35 -3 -4 -8 -3
w matter and	764	33 -5 -9 -5 -3 -2 -3 -6
w matter for	764	92 -9 -24 -9 -19 -7 -10 -14
w matter ha	764	-3 -2 -12 41 -3 -6 1 -16
w matter is	764	-2 -2 -1 -2 -3 -1 -1 13
w matter is with	764	-3 -1 -2 -6 -1 -7 30 -9
w matter of	644	13 -9 11 -19 36 -5 -15 -14
w matter wa	764	-10 -2 -6 32 -2 -4 -5 -4
w matter was clos	764	-2 -1 -7 17 -1 -1 -3 -2
w matter was clos $	764	-2 -1 -7 17 -1 -1 -3 -2
w mean	680	-17 -8 -2 31 -6 -6 -5 12
w mean that	713	-6 -6 -6 -8 -3 -4 15 18
w means to	764	-7 -3 -5 -3 -5 -4 -10 37
w means to rais	764	-7 -3 -5 -3 -5 -4 -10 37
w media	680	-10 -19 -18 -6 103 -5 -14 -30
w media account	764	-3 -1 -3 -2 17 -2 -5 -2
w media throughout	764	-3 -11 -3 -3 52 -2 -3 -27
w medical	713	-8 -2 11 26 -6 -3 -11 -7
w medical commit	713	-8 -2 11 26 -6 -3 -11 -7
w meet	390	-128 -60 -18 -44 136 -70 1 183
w meet $	503	-67 16 -14 -34 114 -41 -66 92
w meet and	626	-19 -17 -14 25 53 -7 -4 -18
w meet arrang	764	-3 -2 -5 -2 -2 -4 -9 27
w meet b	764	-2 -3 -2 -1 -4 -1 -3 15
w meet each	764	-3 -1 16 -1 -2 0 -6 -2
w meet ever	764	-6 -3 23 -4 -8 -4 7 -6
w meet for	736	-2 -2 -2 -4 -5 -2 -13 30
w meet ha	695	-3 -3 -32 -7 -3 -4 68 -16
w meet her	764	-10 -5 -7 -4 -1 -3 35 -5
w meet hold	680	-8 -2 7 -6 -6 -3 27 -9
w meet in	695	-12 -12 -32 14 -7 -7 0 56
w meet is	736	-4 -5 -5 -2 -6 -3 -8 33
w meet of	626	-7 -16 -11 -6 -11 -5 -29 85
w meet on	695	-7 -7 33 -5 -14 -4 -19 23
w meet quarterl	764	-2 -1 14 -2 -2 -1 -5 -2
w meet th	695	-9 -7 15 -7 5 -3 -11 18
w meet through	764	-4 -2 41 -5 -4 -2 -21 -3
w meet twic	736	-1 -1 -3 -1 -1 -1 12 -2
w meet wil	764	-1 -6 -2 -3 -2 -1 -6 20
w meet with	680	-8 -5 -31 -8 30 -3 39 -14
w meeting	585	-43 -27 12 -28 102 -24 45 -38
w meeting $	695	-20 -17 25 -14 88 -8 -38 -16
w meeting ar	764	-8 -2 29 -2 -8 -2 -5 -3
w meeting arrang	764	-5 -2 -7 -6 -3 -3 35 -9
w meeting on-go	764	-6 -2 -5 -3 -18 -2 40 -3
w member	510	14 -37 -43 131 -17 -27 5 -26
w member #	764	-2 -1 -1 -1 -4 -1 -3 14
w member $	736	-3 -3 -6 -4 -3 -3 9 14
w member agr	764	-9 -4 -14 51 -5 -3 -6 -11
w member conclud	764	-5 -2 -6 27 -2 -1 -2 -10
w member of	634	38 -16 30 -23 -15 -10 26 -30
w member on	764	-1 -1 13 -1 -2 -1 -3 -3
w member tak	764	-8 -10 -13 22 -8 -1 -5 23
w member that	764	-5 -1 -12 31 -1 -3 -7 -2
w member until	764	-1 -1 -1 -1 -1 -4 13 -4
w member voted against	764	-4 -2 -3 22 -2 -2 -5 -4
w member wil	764	-3 -7 -4 -4 29 -2 -3 -6
w membership	764	-4 -12 -14 -3 43 -3 5 -12
w memorandum	695	-8 -6 28 -7 -5 -3 6 -6
w memorandum of	713	-6 -5 36 -3 -4 -2 -10 -5
w men	736	76 -11 18 -19 -9 -21 -13 -21
w mental	713	22 -2 13 -5 -3 -4 -13 -6
w mental health	713	22 -2 13 -5 -3 -4 -13 -6
w merg	680	-12 -5 12 47 -5 -8 -14 -14
w merg it	736	-6 -1 23 -5 -2 -2 -6 -2
w merg with	764	-4 -1 -4 19 -2 -2 -4 -3
w merger	695	-6 -3 -10 40 -5 -4 -7 -6
w merger and	713	-4 -2 -8 29 -4 -2 -5 -4
w messag	666	-19 -15 7 16 66 -7 -18 -31
w messag so that	764	-3 -1 18 -3 -2 -1 -5 -2
w messag wil	764	-3 -11 -3 -3 52 -2 -3 -27
w midwif	713	-16 -10 54 -5 -6 -3 -7 -7
w midwif can	764	-9 -1 21 -2 -2 -1 -3 -3
w midwif in post	764	-9 -9 36 -3 -4 -2 -5 -4
w midwifer	713	-6 -3 11 -6 -4 -4 7 5
w midwifer ha	764	-2 -1 -5 -2 -1 -1 15 -3
w midwiv	713	-6 -2 25 -3 -3 -1 -8 -3
w midwiv hav	764	-1 -1 14 -2 -1 -1 -7 -2
w midwiv now	764	-5 -1 13 -2 -2 -1 -2 -1
w might	713	-11 -7 -8 -5 -3 -5 39 -1
w might b	764	-10 -5 -7 -4 -1 -3 35 -5
w mind	736	-2 -2 4 -5 -2 -3 22 -13
w mind to	764	-1 -1 -5 -3 -1 -2 26 -13
w minister	713	-11 -1 36 -5 -3 -1 -8 -5
w minister 's	764	-7 -1 18 -2 -2 -1 -4 -2
w minister in	764	-5 -1 20 -4 -1 -1 -5 -4
w ministr	695	-30 -14 -5 10 -8 -8 65 -10
w ministr repl	713	-26 -14 -18 13 -8 -8 69 -10
w minut	695	-17 -4 58 -7 -9 -3 -10 -6
w minut brief	764	-2 -1 11 -2 -1 -1 -3 -2
w minut of	764	-8 -2 29 -2 -8 -2 -5 -3
w mis	680	-5 -4 56 -10 -12 -2 -15 -8
w mis #	764	-2 -1 14 -5 -1 -1 -3 -3
w mis visit	713	-4 -3 46 -6 -12 -1 -13 -6
w model	695	-4 -2 -26 -4 -5 -4 49 -4
w model $	764	-3 -1 -6 -2 -4 -3 21 -2
w model us	736	-1 -1 -22 -2 -1 -1 31 -3
w modul	644	-23 -11 -20 -14 -14 106 -56 33
w modul b	764	-13 -4 -15 -5 -4 -10 -9 59
w modul for	764	-3 -1 -2 -1 -2 -3 14 -3
w moment	764	-5 -3 -4 -2 -5 -4 26 -3
w moment th	764	-5 -3 -4 -2 -5 -4 26 -3
w mon	695	-16 -10 37 -1 -7 -7 -15 17
w mon #	764	-3 -1 -2 14 -2 -2 -1 -3
w monitor	634	-65 174 17 -32 24 -29 -43 -45
w monitor and	764	-4 -10 32 -2 -5 -2 -5 -4
w monitor b	736	-43 141 -2 -16 -15 -11 -29 -25
w monitor is	764	-2 -2 39 -5 -17 -2 -8 -4
w monitor through	764	-24 76 -45 -13 68 -19 -23 -20
w month	483	-98 74 -38 -24 56 5 63 -39
w month $	570	-70 80 -70 -31 58 55 3 -25
w month and	695	-9 -10 26 -3 12 -2 -7 -6
w month as	764	-4 -10 -5 -3 -7 -6 57 -23
w month b	764	-5 -12 28 -3 -8 -4 7 -3
w month follow	764	-3 -6 -3 -2 -3 -5 40 -17
w month later	713	-7 -3 6 34 -3 -13 -9 -6
w month of	713	-8 -9 -3 -5 40 -4 -7 -5
w month to	713	-6 -17 -8 -6 -8 -7 13 40
w month until	764	-3 -2 -18 -2 -2 -1 31 -3
w month with	764	-3 -1 16 -1 -2 0 -6 -2
w monthl	626	-31 78 38 -16 -6 -17 -23 -22
w monthl $	764	-19 125 -24 -10 -29 -11 -17 -14
w monthl dip	736	-6 -21 28 -3 16 -3 -7 -4
w monthl steer	764	-2 -1 -2 -1 -1 -2 10 -2
w monthl supervision	764	-5 -4 26 -2 -6 -1 -4 -4
w mor	626	-40 170 -40 -66 -36 104 8 -99
w mor could	764	67 -14 -10 -11 -4 -4 -12 -12
w mor detail	764	-3 -2 -6 -2 -1 -1 18 -4
w more work	736	-9 -8 -9 101 -7 -21 -24 -24
w more work is	764	-7 -4 -8 81 -5 -17 -22 -18
w morn	695	-15 -17 67 -6 -7 -3 -11 -8
w morn at	764	-2 -1 14 -2 -2 0 -4 -2
w morn cal	764	-9 -10 39 -4 -3 -2 -6 -4
w most	736	-8 -5 25 -6 19 -3 -14 -8
w most ar	764	-2 -2 -4 -2 23 -2 -7 -3
w mou	764	-2 -1 -2 -2 -2 -6 16 -2
w mou with	764	-2 -1 -2 -2 -2 -6 16 -2
w mov	597	-24 -24 -6 -17 -16 -22 40 69
w mov into	764	-2 -1 14 -2 -2 0 -4 -2
w mov to	634	-17 -20 -7 11 -10 -14 46 11
w much	736	-9 -5 8 31 -5 -2 -10 -8
w much think	764	-5 -3 -8 34 -2 -2 -7 -7
w multi-agenc	695	-6 -10 33 -3 -5 -5 -1 -3
w multi-agenc protocol	764	0 -1 -1 -1 0 -4 9 -1
w multi-agenc train	764	-4 -10 23 -1 -4 -1 -2 -1
w must	736	-38 -19 63 -8 -6 -5 -8 20
w must b	764	-25 -12 28 -6 -3 -3 -5 26
w n	713	108 -10 -25 -13 -11 -8 -21 -21
w n /	713	108 -10 -25 -13 -11 -8 -21 -21
w n't	626	-40 -23 -42 76 9 -41 -32 93
w n't b	666	-24 -13 -32 58 -13 -19 -22 65
w nam	575	-27 -26 94 -35 -32 -20 76 -30
w nam a	764	66 -8 -14 -10 -8 -6 -7 -13
w nam and	764	-2 -2 -7 -3 -1 -2 21 -4
w nam contact	764	-3 -1 19 -2 -1 -1 -9 -2
w nam deput	764	-6 -2 21 -3 -3 -1 -4 -3
w nam gather	764	-6 -2 38 -6 -2 -1 -15 -5
w nam gp	764	-13 -2 41 -3 -4 -1 -15 -3
w nam nurs	764	-2 -3 8 -3 -5 -2 -4 11
w nam out	764	-14 -7 -13 -8 -5 -4 60 -9
w national	522	130 -51 -72 63 12 -51 -92 61
w national checklist	764	-2 -1 26 -16 -1 -1 -3 -2
w national consultation	764	-2 -1 -2 -2 -1 -6 -21 34
w national framework	736	-4 -2 -8 32 -3 -2 -4 -9
w national guidanc	680	-13 -5 6 -11 -5 -13 -44 85
w national lead	764	-17 -3 -15 27 -2 -4 26 -12
w national level	764	-3 -5 -2 -3 45 -2 -2 -27
w national work	713	-11 -14 -8 19 43 -4 -12 -13
w natur	764	-4 -3 -3 -3 38 -4 -7 -14
w natur long	764	-4 -3 -3 -3 38 -4 -7 -14
w nearing completion	764	-4 -1 -3 -2 -2 -15 30 -4
w nearing completion $	764	-4 -1 -3 -2 -2 -15 30 -4
w nearly ther	764	-6 -2 -5 -4 -2 -6 30 -6
w nearly ther :	764	-6 -2 -5 -4 -2 -6 30 -6
w necessar	764	-6 -2 22 21 -4 -9 -15 -7
w need	496	-24 -15 -28 3 7 22 -53 87
w need $	634	13 -11 43 11 -13 -9 -17 -16
w need analys	764	-7 -4 -3 -3 -5 -8 -9 38
w need for	764	47 -6 -15 13 -7 -10 -9 -14
w need it	736	-4 -8 14 -3 18 -5 -4 -8
w need of	764	18 -3 -24 37 -4 -3 -10 -11
w need to	580	-28 -27 -19 -25 49 -23 -34 106
w negotiat	764	-6 -4 -7 -5 -35 75 -12 -6
w negotiation	736	-9 -9 -18 -3 -26 -3 72 -4
w negotiation continu	764	-4 -2 -2 -2 -23 -2 37 -2
w neighbour	654	-16 -8 -36 -3 -12 -18 55 39
w neighbour and	736	-4 -2 -8 18 -2 -3 4 -3
w neighbour forc	764	-3 -2 -4 -3 -1 -10 27 -5
w neighbourhood	764	-3 -5 4 -3 22 -2 -6 -7
w network	634	56 -17 15 -25 -22 -11 14 -11
w network $	736	77 -6 -16 -15 -14 -7 -27 8
w network and	764	-4 -12 -10 -6 -8 -3 59 -15
w network establish	713	-6 -2 32 -5 -3 -2 -10 -4
w new	396	-126 -33 38 -63 92 -25 -30 147
w new act	764	-3 -2 -2 -1 -2 -7 20 -2
w new board	764	-1 -3 -1 -1 -2 -1 -5 13
w new cas	713	-13 -29 5 -6 70 -6 -10 -11
w new chair	764	-1 -3 -1 -1 -2 -1 -5 13
w new chapter	764	-5 -2 16 -1 -3 -1 -2 -2
w new chief	764	-3 -2 -5 -3 -2 -3 -11 29
w new commission	713	-3 -5 -9 -5 -5 -3 -6 35
w new contract	666	-10 -10 -6 -14 -11 -15 -25 91
w new domestic	764	-3 -3 -4 -1 -4 -2 -5 22
w new flag	764	-3 -1 15 -3 -2 -1 -3 -2
w new foster	713	-7 -10 -18 -3 51 -3 -5 -6
w new intak	764	-7 -5 -25 -4 52 -2 -6 -3
w new it	764	-5 -2 -6 -4 -3 -9 -6 36
w new job	764	-4 -3 -3 -2 -2 -3 21 -4
w new manager	736	-3 -6 -3 -4 -7 -3 -3 28
w new member	736	-2 -10 6 -3 -8 -1 -4 22
w new model	764	-3 -1 -6 -2 -4 -3 21 -2
w new national	736	-4 -2 -8 32 -3 -2 -4 -9
w new offic	764	-2 -1 -4 -3 -1 -4 22 -8
w new pathwa	764	-1 -1 -3 -1 -1 -10 20 -3
w new polic	736	-5 -2 -6 -9 -3 -5 8 23
w new procedur	764	-3 -8 -4 -5 30 -2 -4 -5
w new proces	764	-1 -1 10 -2 -1 -1 -2 -3
w new program	764	-3 -6 -19 -3 -5 -4 34 5
w new provider	736	-3 -2 19 -8 -3 -2 -7 6
w new referral	764	-4 -7 23 -1 -3 -1 -2 -4
w new staf	666	-31 53 -19 -14 77 55 -66 -54
w new starter	695	-9 112 -11 -9 5 -15 -12 -61
w new system	666	-7 -18 -9 -7 -14 -9 42 22
w new templat	764	-2 -1 20 -2 -2 -1 -8 -4
w new tenant	764	-3 -3 16 -1 -3 -1 -3 -2
w new worker	764	-1 0 7 -1 -1 0 -1 -2
w new year	713	-11 -41 -10 -7 -18 81 -9 16
w newl	713	-8 -5 10 -3 16 -3 -4 -4
w newl appoint	764	-3 -3 -7 -1 19 -2 -2 -2
w newl qualif	764	-5 -2 17 -2 -3 -1 -2 -2
w newsletter	634	-17 -13 1 -9 60 -8 -21 6
w newsletter $	695	-10 -7 18 -6 24 -3 -9 -7
w newsletter and	764	-4 -3 -2 -2 21 -2 -7 -2
w newsletter ar	764	-4 -2 -12 -2 27 -2 -4 -3
w newsletter wil	764	-7 -7 -4 -3 30 -3 -2 -4
w next	433	-105 117 -111 -80 -89 49 -43 262
w next <date>	764	-2 -8 -3 -1 -4 -4 -6 27
w next contract	764	-2 -3 -2 -2 -4 -2 -6 19
w next executiv	764	-1 -2 -1 -1 -2 -1 -1 9
w next financial	666	-9 -30 -19 -7 -6 -8 -15 93
w next let	764	-2 -8 -1 -2 -2 -3 -2 20
w next meet	666	-5 -14 -13 -5 -9 -4 43 7
w next month	713	-5 -8 -6 -4 -4 -7 53 -20
w next of	764	-2 -2 26 -2 -2 -2 -11 -6
w next quarterl	764	-2 -4 -2 -2 -3 -5 -5 23
w next revision	764	-5 -5 -5 -3 -3 -7 -7 34
w next six	764	-4 -10 -5 -3 -7 -6 57 -23
w next version	764	-3 -8 -2 -2 -2 -25 -4 46
w next year	537	-37 43 -40 -33 -39 -40 -52 197
w nh	680	-10 -4 2 20 -7 -11 20 -9
w nh england	680	-10 -4 2 20 -7 -11 20 -9
w night	695	-15 -7 29 -12 -7 50 -12 -27
w night and	764	-2 -1 14 -3 -1 -1 -4 -2
w night manager	764	-5 -4 23 -2 -3 -1 -4 -4
w nin	585	25 -20 28 -19 -17 -13 35 -18
w nin $	695	-11 -7 32 -4 -6 -4 5 -6
w nin librar	764	-4 -1 20 -2 -3 -1 -7 -2
w nin of	764	-2 -1 -9 -3 -1 -6 25 -3
w nin out	764	-4 -1 20 -5 -2 -1 -6 -2
w nin practic	764	-3 -2 -7 -3 -1 -2 22 -4
w nin surger	736	-4 -2 7 -4 -3 -2 11 -2
w no	477	52 -77 -118 338 -6 -69 -183 63
w no action	736	-8 -17 -13 75 -7 -5 -14 -11
w no cas	764	-2 -1 24 -5 -1 -1 -10 -4
w no chang	680	-20 -7 35 32 -6 -7 -17 -10
w no contractual	764	66 -8 -14 -10 -8 -6 -7 -13
w no dat	666	-22 -11 -18 -27 20 -11 -36 104
w no end	764	-5 -5 -3 -6 55 -5 -25 -6
w no further	764	-15 -5 -9 53 -3 -2 -11 -8
w no further action is need	764	-3 -2 54 -27 -2 -4 -13 -4
w no further action is need as	764	-3 -2 54 -27 -2 -4 -13 -4
w no further action taken	736	-9 -6 -14 64 -8 -5 -9 -14
w no further action taken becaus	764	-5 -3 -7 33 -3 -3 -4 -8
w no intention of	764	-10 -2 -6 32 -2 -4 -5 -4
w no intention of chang	764	-10 -2 -6 32 -2 -4 -5 -4
w no local	764	-9 -2 -4 26 -2 -2 -2 -6
w no longer	764	-8 -4 -3 40 -7 -1 -12 -5
w no longer a	764	-5 -3 -6 38 -5 -5 -7 -7
w no longer a strand	764	-5 -3 -6 38 -5 -5 -7 -7
w no longer b	764	-11 -3 -9 48 -4 -2 -6 -13
w no longer b complet	764	-11 -3 -9 48 -4 -2 -6 -13
w no longer exist	713	-6 -2 -7 35 -5 -3 -6 -5
w no longer exist $	764	-4 -1 -4 19 -2 -2 -4 -3
w no longer exist follow	764	-3 -1 -3 18 -3 -2 -3 -3
w no longer on	764	-4 -4 -9 42 -2 -6 -6 -10
w no longer on th	764	-4 -4 -9 42 -2 -6 -6 -10
w no more work	736	-9 -8 -9 101 -7 -21 -24 -24
w no need	764	-9 -3 -26 57 -2 -2 -9 -7
w no on	764	33 -5 -9 -5 -3 -2 -3 -6
w no other	736	-8 -2 -22 60 -5 -4 -12 -6
w no plans to	695	-20 -8 -18 91 -8 -8 -16 -13
w no plans to amend	764	-13 -5 -11 59 -4 -4 -12 -10
w no plans to introduc	764	-7 -3 -6 32 -4 -2 -4 -4
w no updat	736	130 -5 -55 -22 -7 -5 -23 -14
w no work	736	-6 -2 -20 -18 -4 -5 -37 93
w nobod	713	110 -34 -32 7 -10 -15 1 -28
w nominat	736	-21 -7 -7 -10 -6 66 8 -23
w non-attendanc	764	-4 -10 32 -2 -5 -2 -5 -4
w non-attendanc is	764	-4 -10 32 -2 -5 -2 -5 -4
w normal	764	-2 -1 21 -3 -2 -1 -9 -3
w normal $	764	-2 -1 21 -3 -2 -1 -9 -3
w northern	764	-4 -3 -4 -2 -2 -2 19 -3
w northern division	764	-4 -3 -4 -2 -2 -2 19 -3
w northmoor	764	-2 -1 12 -2 -1 -1 -3 -2
w northmoor and	764	-2 -1 12 -2 -1 -1 -3 -2
w not	357	86 -118 -153 361 -79 163 -197 -63
w not #	764	36 -2 -9 -5 -3 -3 -6 -9
w not $	713	104 -5 -20 -42 -8 -7 -10 -12
w not a matter for	764	-6 -2 -5 29 -4 -3 -4 -5
w not a matter for th	764	-6 -2 -5 29 -4 -3 -4 -5
w not able to implement	764	-7 -2 -6 32 -2 -2 -8 -4
w not able to implement th	764	-7 -2 -6 32 -2 -2 -8 -4
w not able to start	713	-4 -4 -4 -3 -3 -8 -8 34
w not able to start until	713	-4 -4 -4 -3 -3 -8 -8 34
w not accept	736	-23 -4 -11 70 -6 -10 -7 -9
w not adopt	764	-4 -1 -2 17 -1 -4 -1 -3
w not agr	695	-14 -5 -17 64 -8 -5 -9 -8
w not appropriat	736	-10 -2 -14 49 -3 -4 -6 -9
w not attend	764	-10 -3 37 -5 -4 -5 -6 -5
w not availabl	764	-4 -1 -5 24 -1 -5 -4 -4
w not b	470	-74 -44 -56 198 -50 93 -98 30
w not be taken forward	736	-11 -8 -23 60 -7 -3 -19 10
w not be taken forward befor	764	-6 -5 -3 -2 -2 -1 -2 22
w not been taken forward	764	-4 -1 -5 24 -1 -5 -4 -4
w not been taken forward $	764	-4 -1 -5 24 -1 -5 -4 -4
w not begin	695	-12 -15 8 -28 -6 120 -37 -29
w not consider	764	-4 -1 -2 17 -1 -4 -1 -3
w not discus	764	-11 -3 -4 -9 -2 -13 -4 46
w not feasibl	695	-28 -5 -20 98 -6 -12 -12 -15
w not feel	764	-2 -2 -2 15 -2 -2 -4 -3
w not from	764	-2 -1 12 -2 -1 -1 -3 -3
w not go	695	-7 -2 36 2 -4 -3 -15 -8
w not intend to	695	-21 -4 -14 85 -9 -9 -14 -15
w not know	634	193 -16 -37 -51 -13 -25 -25 -26
w not need	764	-4 -1 -3 20 -1 -3 -3 -4
w not now	713	-3 -2 -7 31 -3 -3 -6 -7
w not onl	764	-3 -1 17 -4 -1 -1 -5 -2
w not onl ha	764	-3 -1 17 -4 -1 -1 -5 -2
w not proceed	764	-7 -2 -9 39 -5 -3 -5 -7
w not propos	736	-12 -5 -7 54 -6 -5 -10 -9
w not pursu	764	-10 -2 -6 32 -2 -4 -5 -4
w not s	736	94 -4 -11 -46 -9 -8 -7 -9
w not send	764	-3 -7 -4 -4 29 -2 -3 -6
w not start	764	-7 -3 -3 -3 -2 -16 -10 44
w not support	666	-14 -5 -14 69 -9 -6 -10 -10
w not technical	764	-7 -2 -4 26 -1 -3 -3 -5
w not th	736	51 -9 37 -15 -8 -19 -16 -20
w not that	764	30 -2 -7 -11 -2 -2 -3 -3
w not think	764	-18 -2 -10 72 -4 -21 -6 -10
w not to	736	-9 -5 -9 26 -8 -6 -10 20
w not to proc	764	-6 -3 -6 36 -3 -3 -10 -5
w not to proc with	764	-6 -3 -6 36 -3 -3 -10 -5
w not yet	597	-61 -19 -41 -83 -25 120 18 91
w not yet commenc	736	-6 -3 -8 -6 -3 -20 -16 61
w not yet commenc $	764	-5 -2 -7 -5 -2 -18 -13 52
w not yet start	764	-3 -3 -3 -2 -2 -5 -8 26
w not yet start ow	764	-3 -3 -3 -2 -2 -5 -8 26
w noth	680	-32 -14 -28 61 -9 -8 -20 51
w noth ha	736	-17 -8 -15 -9 -5 -6 -14 75
w noth to	764	-5 -2 -6 27 -2 -1 -2 -10
w notic	764	51 -4 -10 -6 -8 -7 -9 -7
w notic $	764	51 -4 -10 -6 -8 -7 -9 -7
w noticeboard	764	-10 -8 -16 -3 -4 -3 48 -4
w noticeboard hav	764	-10 -8 -16 -3 -4 -3 48 -4
w notification	736	-8 -10 46 -4 -3 -2 -11 -7
w notification $	764	-3 -2 26 -3 -1 -1 -9 -6
w now	429	-131 -68 266 18 -71 8 41 -62
w now $	764	-6 -2 -27 -6 -2 -2 47 -4
w now a	764	-12 -2 23 -1 -3 -1 -3 -1
w now at	736	-5 -5 -9 -2 -4 -5 32 -2
w now availabl	764	-1 -1 6 -2 -1 0 -1 -1
w now b	644	-16 -17 -2 10 -7 -12 32 13
w now circulat	764	-8 -2 29 -2 -8 -2 -5 -3
w now clos	764	-1 -1 -4 10 -1 -1 -1 -1
w now consult	764	-3 -1 -6 -2 -4 -3 21 -2
w now form	764	-4 -6 -8 -4 -7 -6 49 -13
w now get	764	-3 -1 -14 -5 -2 -1 28 -3
w now go	764	-1 -1 -3 11 -1 -1 -2 -1
w now hav	764	-5 -1 21 -3 -1 -1 -8 -2
w now in plac	764	-4 -1 14 -1 -2 -1 -3 -2
w now includ	764	-4 -2 18 -2 -2 -1 -4 -3
w now incorporat	764	-5 -2 15 -1 -2 -1 -3 -2
w now instal	764	-3 -1 17 -2 -2 -1 -5 -2
w now mak	764	-7 -3 25 -3 -2 -2 -5 -4
w now mandator	764	-4 -2 14 -1 -2 -2 -2 -1
w now meet	764	-2 -1 -6 -4 -1 -1 18 -2
w now normal	764	-2 -1 21 -3 -2 -1 -9 -3
w now offer	713	-4 -1 23 -3 -4 -1 -8 -2
w now on	736	-14 -4 40 -2 -5 -3 -9 -3
w now open	764	-7 -3 22 -1 -3 -1 -4 -2
w now pa	764	-6 -2 21 -2 -3 -1 -4 -2
w now routinel	764	-5 -1 13 -2 -2 -1 -2 -1
w now s	764	-9 -1 21 -2 -2 -1 -3 -3
w now shar	764	-6 -2 23 -2 -3 -1 -5 -3
w now train	764	-2 -1 11 -2 -1 -1 -4 -1
w now us	736	-5 -2 13 20 -3 -3 -13 -7
w now whit	764	-3 -1 19 -4 -2 -2 -5 -2
w now with	764	-3 -2 -3 -3 -2 -7 26 -7
w now with legal	764	-3 -2 -3 -3 -2 -7 26 -7
w number	556	44 179 -17 -54 -44 -42 -12 -55
w number $	695	-8 -7 42 -6 -5 -2 -9 -5
w number in	736	-11 -6 1 -4 -3 -4 33 -5
w number is	736	46 -25 23 -8 -10 -6 -13 -7
w number of	666	50 90 -41 -22 -17 -14 -19 -27
w number who	764	57 -7 -9 -7 -6 -7 -11 -9
w nurs	556	7 -29 47 -24 -31 -15 35 10
w nurs $	634	35 -17 17 -10 -19 -8 16 -13
w nurs is	764	-5 -5 -2 -3 -2 -2 -7 26
w nurs post	764	-6 -1 -6 -5 -1 -2 29 -6
w nurs sit	764	-5 -3 20 -1 -2 -1 -5 -2
w obligation	764	66 -8 -14 -10 -8 -6 -7 -13
w obligation on	764	66 -8 -14 -10 -8 -6 -7 -13
w of	259	140 -236 -6 -47 -11 20 147 -7
w of #	654	35 -8 2 -11 -9 -9 7 -7
w of $	736	-3 -1 -6 -3 -1 -6 23 -4
w of <date>	680	-16 -4 62 -8 -7 -6 -16 -4
w of a	580	-11 -34 31 4 -23 -26 14 46
w of about	764	-3 -3 -3 -2 34 -2 -12 -8
w of acces	764	-1 -1 8 -1 -1 0 -2 -1
w of action	764	-4 -2 -4 -4 -3 -5 -6 29
w of al	695	-12 -12 -19 46 -8 -5 -17 27
w of attendanc	764	-4 -10 23 -1 -4 -1 -2 -1
w of b	680	-15 -11 19 -15 -8 92 -10 -52
w of bed	764	-4 -1 33 -17 -2 -1 -3 -4
w of board	764	-1 -3 -1 -1 -2 -1 -5 13
w of body-worn	764	-6 -1 -5 -3 -17 -4 39 -4
w of cal	764	-2 -1 17 -2 -1 -1 -9 -1
w of car	764	-6 -2 -11 -3 -5 -5 -6 37
w of champion	764	-2 -2 -1 -1 -3 -7 18 -2
w of cost	713	-9 -2 -17 58 -3 -2 -17 -7
w of cours	695	-20 -6 34 -4 14 -2 -8 -8
w of current discussion	764	-4 -1 -5 -2 -2 -6 26 -6
w of dail	736	-5 -2 46 -6 -6 -2 -22 -4
w of data	764	-4 -3 -6 30 -2 -2 -6 -6
w of each	680	1 -11 41 -7 12 -4 -17 -14
w of ever	680	-12 -7 61 -6 -11 -4 -13 -9
w of form	764	-9 -10 -20 -2 55 -2 -8 -3
w of hour	736	-3 -1 24 -6 -2 -2 -6 -4
w of interest	736	-6 -4 -9 -5 11 -7 24 -4
w of it	713	-21 -5 -38 29 -9 -5 60 -11
w of join	764	-4 -9 -20 -2 46 -3 -4 -3
w of just	764	44 -3 -11 -5 -5 -4 -11 -6
w of kin	764	-2 -2 26 -2 -2 -2 -11 -6
w of marac	713	-26 -11 7 -5 64 -9 -12 -8
w of material	764	-5 -1 33 -5 -2 -1 -14 -6
w of midwifer	736	-4 -3 -5 -2 -3 -3 10 9
w of new	764	-1 -3 -1 -1 -2 -1 -5 13
w of next	764	-5 -18 -5 -5 -6 -12 -5 54
w of not	764	-2 -1 21 -3 -2 -1 -9 -3
w of nurs	736	-10 -2 -8 -3 -4 -2 23 7
w of onl	764	-3 -1 17 -2 -4 -1 -3 -2
w of our	695	-13 -3 19 40 -7 -5 -18 -13
w of provision	736	-2 -2 -2 -1 7 -3 5 -2
w of public	736	79 -5 -45 -13 26 -5 -26 -12
w of qualit	764	79 -7 -20 -7 -9 -5 -16 -14
w of quarter	764	-5 -1 -4 -1 -4 -6 23 -2
w of record	736	-4 -12 -3 -3 -2 -3 29 -3
w of referenc	644	-13 -5 33 -11 -10 -8 22 -8
w of referral	695	41 105 -36 -21 -16 -12 -37 -25
w of regret	764	41 -2 -7 -16 -3 -3 -3 -6
w of routin	764	-3 -1 -16 -2 31 -1 -5 -2
w of safeguard	764	-3 -1 27 -2 -1 -1 -17 -3
w of schem	764	-3 -4 -8 -4 -1 -1 23 -3
w of sentenc	764	-6 -2 21 -2 -3 -1 -4 -2
w of servic	597	20 -27 0 -15 -23 -32 29 49
w of seven	764	-5 -3 20 -1 -2 -1 -5 -2
w of sit	764	-2 -1 -2 -1 -1 -2 10 -2
w of staf	634	219 -22 -143 -38 -18 -19 23 -1
w of stat	764	-3 -1 26 -2 -1 -1 -14 -3
w of target	764	61 -4 -11 -12 -6 -6 -11 -10
w of ten	713	-17 -7 6 -12 -6 -4 50 -10
w of th	339	83 -154 -41 -41 -66 126 100 -6
w of their	713	-16 -20 12 -4 -4 -2 39 -5
w of train	764	-4 -1 -3 -2 -3 -6 23 -4
w of understand	713	-6 -5 36 -3 -4 -2 -10 -5
w of until	764	-5 -2 -8 -3 -3 -1 -7 29
w of visit	654	-19 -28 -27 -11 32 -36 44 45
w of warden	764	-9 -2 -43 -4 -2 -2 65 -3
w of which	764	-3 -2 -7 -3 -1 -2 22 -4
w of word	764	-9 -6 34 -5 -6 -7 4 -5
w of work	713	-17 -15 -29 29 18 -7 32 -13
w of writ	713	25 -4 -16 -8 -6 -12 -40 61
w offer	537	-38 -50 -35 -10 142 -25 44 -28
w offer $	654	-17 -8 -23 -12 28 -9 58 -18
w offer a	736	-5 -1 10 -4 -2 -2 7 -3
w offer at	736	-5 -22 -6 -6 74 -6 -6 -23
w offer ever	713	-10 -22 -21 -4 82 -4 -15 -6
w offer to	644	-7 -7 -7 -8 42 -8 11 -15
w offer train	764	-3 -5 -4 -2 -8 -2 -6 30
w offic	570	-3 -52 -6 42 -29 -35 61 21
w offic $	634	36 -38 -7 -18 -20 -22 50 19
w offic for	764	-2 -1 -3 -3 -1 -4 19 -5
w offic panel	764	-8 -2 -6 31 -2 -2 -6 -5
w offic respond	764	-13 -5 -11 59 -4 -4 -12 -10
w officer	473	109 -71 81 -49 -8 -78 -31 47
w officer $	626	32 -20 41 -13 -16 -15 -32 23
w officer ar	680	-25 -11 58 -5 -19 -18 31 -11
w officer attend	764	-3 -2 17 -2 -4 -1 -3 -2
w officer group	713	112 -14 -39 13 -12 -7 -27 -26
w officer ha	764	-8 -4 -12 -7 -3 -50 -6 89
w officer hav	666	-17 -8 33 -9 -8 -4 23 -9
w officer is	764	-2 -2 -2 -1 -1 -4 -2 14
w officer meet	764	-5 -1 20 -4 -1 -1 -5 -4
w officer tim	764	-6 -1 -14 -4 -1 -2 41 -14
w officer wer	695	-7 -2 40 -4 -4 -2 -16 -5
w officer who	764	97 -16 -20 -18 -7 -8 -14 -15
w officer wil	736	-8 -14 -6 -6 44 -3 -15 8
w often	695	112 -10 -24 -15 -11 -9 -21 -22
w often reluctant	764	41 -4 -10 -4 -5 -3 -7 -8
w often sta	764	44 -3 -9 -7 -5 -4 -8 -8
w old	644	-11 -5 51 -14 -7 -6 3 -11
w old cod	764	-3 -1 17 -2 -1 -1 -5 -3
w old form	764	-2 -1 14 -6 -1 -1 -2 -2
w old on	764	-2 -1 13 -3 -1 -1 -4 -2
w older	695	-14 -6 3 -21 -5 34 21 -12
w older victim	736	-9 -2 8 -4 -2 -3 16 -5
w on	306	-133 -35 108 -52 177 27 -23 -68
w on #	736	-7 -2 5 22 -3 -2 -9 -4
w on $	618	-27 65 -30 28 2 -22 -29 12
w on <date>	575	-20 -20 91 -21 -41 -11 -19 41
w on a	618	-24 -22 -41 -14 152 -14 -12 -24
w on agenc	736	29 -6 -10 -6 -5 -6 11 -8
w on an	634	-12 -12 -40 2 114 -12 -28 -11
w on and	736	-8 -1 4 21 -4 -2 -7 -4
w on b	644	-7 -6 -1 -9 53 -9 1 -21
w on car	764	-7 -7 -4 -3 30 -3 -2 -4
w on coercion	764	-5 -2 16 -1 -3 -1 -2 -2
w on coerciv	764	-1 0 7 -1 -1 0 -3 -1
w on concern	764	-2 -1 14 -3 -1 -1 -4 -2
w on cost	764	-3 -2 -6 -2 -1 -1 18 -4
w on discharg	764	-2 -1 14 -2 -2 -1 -5 -2
w on do	736	-3 -5 -5 -3 32 -3 -4 -9
w on domestic	736	-7 -10 31 -2 -5 -2 -4 -2
w on each	764	-5 -3 24 -2 -6 -2 -4 -2
w on economic	764	-1 -1 8 -1 -1 0 -3 -1
w on election	764	-1 -1 13 -1 -2 -1 -3 -3
w on ever	695	-20 -20 -5 -5 73 -4 -13 -6
w on for	713	-5 -4 -5 -4 45 -4 -8 -15
w on four	764	-5 -3 20 -1 -2 -1 -5 -2
w on ground	764	-5 -1 -8 34 -2 -1 -13 -3
w on hold	666	-15 -8 -16 -18 -9 -11 -29 106
w on hold pend	736	-6 -4 -7 -4 -4 -6 -18 47
w on hold until	764	-4 -2 -4 -3 -2 -2 -6 23
w on honour-bas	764	-4 -2 14 -1 -2 -2 -2 -1
w on in	736	34 -2 -4 -4 -3 -3 -13 -5
w on intranet	764	-2 -1 16 -2 -1 -1 -9 -1
w on it	610	-46 -17 12 -2 -17 -20 24 65
w on of	736	-47 -18 -30 13 29 109 -24 -32
w on out	764	-2 -1 13 -3 -1 -1 -4 -2
w on pag	736	-9 -3 27 -2 -3 -2 -6 -2
w on practic	764	66 -8 -14 -10 -8 -6 -7 -13
w on pres	764	-3 -5 -2 -3 45 -2 -2 -27
w on rais	764	-3 -3 -12 -2 37 -1 -9 -6
w on reflection	764	-8 -2 -8 30 -3 -3 -3 -4
w on room	764	-1 -1 -4 10 -1 -1 -1 -1
w on screen	764	-3 -1 15 -3 -2 -1 -3 -2
w on sit	764	-8 -3 -11 -4 -4 -2 37 -5
w on strand	764	-4 -6 -8 -4 -7 -6 49 -13
w on target	764	-2 -1 -2 -2 -1 -9 20 -2
w on target for	764	-2 -1 -2 -2 -1 -9 20 -2
w on th	433	-17 -20 87 -14 -151 -26 38 104
w on that	764	-5 -2 -6 27 -2 -1 -2 -10
w on the intranet	764	-1 -1 6 -2 -1 0 -1 -1
w on the intranet for	764	-1 -1 6 -2 -1 0 -1 -1
w on the websit	764	-7 -6 30 -3 -4 -1 -5 -3
w on the websit $	764	-7 -6 30 -3 -4 -1 -5 -3
w on their	736	-10 -2 43 -4 -7 -2 -12 -7
w on throughout	764	-6 -9 -15 -2 47 -2 -8 -5
w on tim	764	-3 -1 25 -4 -1 -1 -7 -8
w on to	764	-7 -1 18 -2 -2 -1 -4 -2
w on trauma	736	-4 -1 26 -3 -2 -1 -10 -4
w on violenc	764	-3 -1 14 -3 -1 -1 -4 -1
w on visit	736	-6 -10 -18 -4 68 -3 -10 -17
w on wait	764	-2 -1 -6 -5 -2 -1 22 -5
w on websit	764	-1 0 5 -1 -1 0 -1 -1
w on whether	764	-3 -2 -3 -2 -1 -5 18 -2
w on wider	764	-4 -3 -4 -2 -2 -2 19 -3
w on with	736	-9 -7 -24 -5 16 -3 37 -6
w on work	764	-6 -13 15 -4 32 -3 -6 -15
w on-go	764	-6 -2 -5 -3 -18 -2 40 -3
w on-go with	764	-6 -2 -5 -3 -18 -2 40 -3
w onc	570	-32 -39 -37 24 -4 -31 -31 150
w onc fund	736	-3 -8 -5 -3 -9 -3 -7 38
w onc th	597	-24 -32 -21 30 -19 -16 -24 105
w one-da	764	-1 0 7 -1 -1 0 -3 -1
w one-da input	764	-1 0 7 -1 -1 0 -3 -1
w one-pag	764	-1 -1 13 -1 -2 -1 -3 -3
w one-pag guid	764	-1 -1 13 -1 -2 -1 -3 -3
w one-stop	764	-3 -2 -6 29 -2 -3 -9 -5
w one-stop shop	764	-3 -2 -6 29 -2 -3 -9 -5
w ongo	570	84 76 -34 -40 41 -40 -26 -61
w ongo $	680	-9 -10 23 -9 63 -12 -36 -10
w ongo investigation	764	-7 -4 -4 -3 -2 -9 40 -11
w ongo risk	695	73 -11 -2 -11 -9 -10 -19 -10
w ongo with	764	-4 -2 -3 -2 -13 -2 30 -3
w ongo work	764	-4 -3 -7 -3 35 -2 -10 -5
w ongoing bas	666	-11 -11 -39 -7 110 -10 -24 -9
w ongoing bas $	713	-6 -5 -14 -3 56 -8 -15 -5
w ongoing bas throughout	764	-3 -3 -7 -1 19 -2 -2 -2
w ongoing commitment	736	-8 -3 -6 -5 46 -5 -14 -5
w ongoing commitment of	764	-6 -2 -4 -3 33 -3 -11 -4
w ongoing piece of work	764	-7 -5 -9 -4 49 -15 -5 -4
w ongoing piece of work for	764	-7 -5 -9 -4 49 -15 -5 -4
w ongoing program	764	-7 -3 -13 -4 53 -4 -15 -8
w ongoing program of	764	-7 -3 -13 -4 53 -4 -15 -8
w onl	666	44 -12 -25 -18 -16 -12 19 20
w onl b	736	-13 -5 2 -7 -8 -2 -7 39
w onl to dat	764	-4 -2 -3 -3 -2 -7 29 -9
w open	585	-30 -36 81 -5 55 -12 -38 -16
w open $	695	-12 -18 20 -9 28 -5 -16 12
w open and	736	-8 -3 28 -2 -3 -2 -7 -2
w open to	713	-5 -8 44 -5 -8 -2 -10 -5
w open with	764	-4 -2 17 -3 -2 -1 -4 -1
w operat	764	-3 -4 31 -3 -6 -2 -9 -4
w operat procedur	764	-3 -4 31 -3 -6 -2 -9 -4
w opinion	764	-2 -1 -10 -3 -1 -25 43 -1
w opportunit	764	-3 -9 -5 -3 32 -2 -4 -7
w opposit	764	-10 -5 -7 -4 -1 -3 35 -5
w opposit number	764	-10 -5 -7 -4 -1 -3 35 -5
w option	644	-21 -10 -3 -9 -8 -12 13 51
w option appraisal	736	-18 -4 -10 -6 -5 -9 -4 56
w option hav	764	-3 -2 -6 -2 -1 -1 18 -4
w option team	764	-2 -1 14 -2 -1 -1 -5 -2
w or	713	112 -17 -5 -20 -15 -15 -19 -22
w order	644	-73 40 -33 -29 -41 128 3 5
w order #	764	-2 -3 -8 -2 -11 -12 12 25
w order $	713	-38 -51 -48 -21 -26 162 6 15
w organisation	736	-11 -15 -10 22 37 -8 4 -20
w original	764	-2 -1 14 -5 -1 -1 -3 -3
w original dat	764	-2 -1 14 -5 -1 -1 -3 -3
w other	603	88 -28 -74 11 -36 179 -85 -55
w other $	764	108 -8 -23 -16 -16 -13 -15 -16
w other mon	764	-3 -1 -2 14 -2 -2 -1 -3
w other relevant	764	45 -3 -17 -4 -6 -2 -9 -4
w other work	764	-1 -1 -4 -6 -1 -3 18 -3
w our	561	-20 -25 32 -6 66 -24 -43 20
w our auditor	764	-6 -3 -3 -2 -3 -1 -6 25
w our notic	764	51 -4 -10 -6 -8 -7 -9 -7
w our poster	764	-3 -1 18 -3 -2 -1 -5 -2
w our siz	764	-6 -1 -6 25 -1 -3 -4 -4
w our text	764	-3 -1 18 -3 -2 -1 -5 -2
w our websit	764	-3 -1 18 -3 -2 -1 -5 -2
w out	441	-104 -2 -37 26 33 -21 73 32
w out $	575	-25 -12 -24 34 -17 44 5 -5
w out acros	764	-3 -2 -3 -1 -6 -4 21 -2
w out after	764	-2 -1 -1 -1 -4 -1 -3 14
w out and	736	-24 141 1 -22 -26 -14 -20 -36
w out annual	764	-19 -10 -21 -4 77 -8 -7 -6
w out b	695	-10 -9 32 -10 -15 -8 37 -18
w out for consultation	736	-3 -2 -2 -2 -2 -10 28 -8
w out for consultation until	736	-3 -2 -2 -2 -2 -10 28 -8
w out in	666	-10 -40 4 -9 -14 -6 -12 87
w out of	610	-37 -20 -2 67 -19 -12 23 -1
w out shortl	764	-2 -5 -3 -2 -8 -7 -4 30
w out six	764	-4 -1 20 -5 -2 -1 -6 -2
w out th	736	-7 -4 -7 -4 -3 -2 8 20
w out through	764	-3 -11 -3 -3 52 -2 -3 -27
w out to	634	-7 -5 1 -13 0 -13 58 -21
w out with	764	-2 -3 14 -6 -7 -2 -8 13
w out-of-hour	764	-29 -7 24 -42 -12 103 -10 -27
w outcom	618	-39 172 -2 -27 -11 -45 -18 -29
w outcom go	764	-2 -2 25 -2 -11 -1 -4 -2
w outcom of	666	-24 -8 -14 -8 -6 -20 4 75
w outreach	764	-10 -7 31 -8 10 -2 -8 -7
w outstand	695	86 -20 -45 -25 -20 150 -48 -79
w outstand practic	736	110 -8 -32 -11 -11 -15 -17 -14
w over	580	23 -23 29 -31 -37 -27 50 17
w over $	736	-7 -2 -8 -4 -3 -10 -9 43
w over th	626	45 -18 36 -21 -35 -14 45 -39
w overtaken b	644	-16 -6 -24 93 -8 -8 -15 -16
w overtaken b event	736	-5 -2 -13 41 -4 -4 -6 -7
w overtaken b th	695	-11 -3 -10 48 -4 -4 -7 -9
w overview	713	32 -4 -11 -7 -5 -13 -26 33
w overview report	713	32 -4 -11 -7 -5 -13 -26 33
w ow	695	-25 -11 -15 -10 -9 -16 49 37
w ow to	695	-25 -11 -15 -10 -9 -16 49 37
w own	634	30 -19 -24 70 -22 -13 -37 16
w own $	764	-8 -2 -29 64 -4 -3 -9 -9
w own fil	764	-7 -8 -3 -6 -3 -2 -4 35
w own th	764	69 -5 -18 6 -4 -6 -17 -24
w pa	680	43 -7 0 12 -8 -8 -14 -18
w pa $	695	46 -6 4 -12 -7 -7 -7 -11
w pack	618	-29 -11 74 -15 -13 -13 -43 49
w pack $	736	-17 -2 51 -5 -5 -2 -15 -5
w pack hand	764	-4 -2 -28 -3 -4 -1 -8 50
w pack of	764	-5 -1 33 -5 -2 -1 -14 -6
w pack with	764	-3 0 13 -3 -2 -1 -3 -1
w packag	713	-5 -14 -15 -6 -6 -8 30 25
w packag develop	764	-3 -1 -23 -5 -2 -2 39 -3
w pag	591	-21 -19 84 -38 -17 98 -37 -52
w pag #	713	18 -4 17 -5 -5 -5 -11 -6
w pag $	680	-15 -9 29 -14 -8 81 -21 -43
w pag on	713	-20 -5 43 -3 -4 -2 -6 -4
w pandemic	666	-15 -6 -13 -5 -7 -34 -21 102
w pandemic $	713	-9 -5 -6 -15 -4 -29 -16 84
w pandemic is	764	-6 -2 -7 -3 -2 -7 -6 33
w panel	500	182 -40 20 1 -39 -37 -17 -70
w panel $	695	-27 -9 33 26 -8 -13 6 -8
w panel 's	654	20 -5 55 -26 -5 -3 -24 -11
w panel <date>	764	-13 -3 -10 -4 -5 -2 47 -10
w panel as	736	36 -5 12 -8 -6 -4 -20 -6
w panel in	764	-9 -1 -18 45 -2 -2 -6 -6
w panel is	736	45 -6 -12 -6 -9 -11 8 -9
w panel ma	764	33 -2 -8 -5 -2 -2 -6 -7
w panel meet	764	-2 0 17 -2 -1 0 -8 -2
w panel not	764	30 -2 -7 -11 -2 -2 -3 -3
w panel open	764	-4 -2 17 -3 -2 -1 -4 -1
w panel that	713	103 -15 -27 -20 -5 -6 -15 -15
w panic	764	-4 -1 17 -3 -1 -1 -5 -2
w panic alarm	764	-4 -1 17 -3 -1 -1 -5 -2
w paper	626	19 -11 -38 -21 -18 -10 66 13
w paper $	764	47 -1 -20 -9 -5 -2 -8 -3
w paper b	764	-13 -3 -10 -4 -5 -2 47 -10
w paper to	764	-1 -1 -1 -1 -1 -1 -2 9
w part	736	73 -12 -30 -12 -11 137 -118 -27
w part of	545	-15 -33 21 -52 110 12 -6 -38
w part of th	556	-57 -24 59 -34 1 28 37 -10
w part way through	695	-8 -5 -9 -6 -9 -20 76 -20
w part way through a	764	-3 -1 -6 -2 -4 -3 26 -7
w part way through th	764	-5 -4 -3 -2 -3 -16 44 -10
w partner	508	47 -40 -21 43 39 13 -14 -68
w partner $	626	68 -20 -9 -24 -31 80 -35 -28
w partner agenc	695	-5 -3 36 -5 -3 -2 -17 -3
w partner and	764	-1 0 7 -2 -1 0 -2 -1
w partner ar	713	-14 -9 -17 -8 129 -39 -36 -6
w partner but	764	-2 -1 -4 15 -2 -1 -4 -2
w partner for sign of	764	-2 -1 -2 -2 -2 -6 16 -2
w partner is	764	41 -4 -10 -4 -5 -3 -7 -8
w partner on	764	-1 -1 -2 -2 -81 -2 91 -2
w partnership	481	-23 -77 -44 22 126 -54 54 -4
w partnership $	695	-11 -6 -7 -7 26 -12 11 6
w partnership and	695	-7 -7 -7 -4 49 -8 -7 -9
w partnership continu	764	-3 -1 -3 -2 17 -2 -5 -2
w partnership ha	634	50 -9 -66 37 -21 -11 44 -25
w partnership is	695	-18 -17 -13 -7 48 -9 32 -15
w partnership look	764	-5 -2 -3 -2 -2 -3 21 -4
w partnership manager	736	-2 -3 -2 -2 4 -1 -4 11
w partnership no longer exist	764	-3 -1 -3 18 -3 -2 -3 -3
w partnership plans to	764	-6 -2 -11 -3 -5 -5 -6 37
w partnership remain	764	-4 -7 -4 -5 55 -12 -17 -6
w partnership websit	764	-1 0 7 -2 -1 0 -2 -1
w partnership wil	764	-5 -21 -4 -4 51 -3 -6 -8
w pas	680	-24 126 -20 22 -26 -17 -32 -29
w pas on	764	-2 -1 14 -3 -1 -1 -4 -2
w pas to	713	-24 133 -34 27 -26 -17 -30 -29
w pathwa	603	-25 -10 49 -16 -13 -17 52 -19
w pathwa #	764	-14 -2 35 -6 -6 -2 -3 -2
w pathwa $	736	-8 -3 25 -5 -4 -5 4 -5
w pathwa develop	713	-3 -2 0 -5 -3 -2 21 -6
w pathwa draft	764	-2 -3 -5 -2 -2 -1 23 -6
w pathwa is	736	-4 -2 5 -1 -2 -10 18 -4
w patient	654	56 -22 52 -18 -17 -9 -26 -16
w patient 's	764	-3 -1 15 -3 -2 -1 -3 -2
w patient discharg	764	-3 -1 19 -2 -1 -1 -9 -2
w patient who	764	-10 -3 37 -5 -4 -5 -6 -5
w pc	736	-22 -14 -23 -11 5 111 -2 -45
w peer	736	-8 -3 3 -5 -5 -5 -11 34
w peer at	764	-7 -3 -5 -3 -5 -4 -10 37
w pend	736	-6 -4 -7 -4 -4 -6 -18 47
w pend th	736	-6 -4 -7 -4 -4 -6 -18 47
w penhal	764	67 -3 -14 -9 -4 -3 -27 -6
w penhal ask	764	67 -3 -14 -9 -4 -3 -27 -6
w peopl	644	40 -22 -5 -16 7 -8 -2 8
w peopl $	764	60 -12 -5 -9 -8 -2 -17 -6
w peopl round	764	-2 -1 -6 -4 -1 -1 18 -2
w peopl who	764	-4 -2 18 -2 -2 -1 -4 -3
w per	764	-2 -2 -12 -2 -11 -3 34 -3
w performanc	644	-37 31 44 -24 37 -15 7 -44
w performanc board	764	-13 -8 -18 -8 72 -4 -11 -9
w performanc group	736	-9 -3 -10 -10 -4 -5 47 -6
w performanc is	764	-12 54 10 -6 -14 -6 -12 -14
w permanent	713	-5 -3 46 -9 -5 -2 -16 -5
w permanent from	764	-1 -1 9 -2 -2 0 -2 -1
w perpetrator	654	91 -16 14 -31 -17 -18 -24 2
w perpetrator wa	736	65 -4 -12 -16 -4 -11 -8 -9
w person	680	-12 -4 24 -9 -7 -3 -26 35
w person $	764	-5 -1 20 -4 -1 -1 -5 -4
w person over	764	-5 -1 35 -2 -3 -1 -16 -7
w person who	764	-4 -2 -28 -3 -4 -1 -8 50
w pet	764	-5 -2 15 -1 -2 -1 -3 -2
w pet $	764	-5 -2 15 -1 -2 -1 -3 -2
w pharmac	736	-11 -3 4 -6 32 -3 -9 -5
w pharmac and	764	-2 -1 13 -2 -1 -1 -5 -2
w pharmacist	736	-11 -3 18 -7 30 -3 -17 -5
w pharmacist in	764	-3 -1 27 -3 -4 -1 -13 -2
w phas	713	-28 -25 -26 -13 -21 123 37 -48
w phas and	764	-2 -4 -5 -1 -2 -4 20 -1
w pick	695	24 -16 -18 28 -9 -13 -24 27
w pick up	695	24 -16 -18 28 -9 -13 -24 27
w piec	695	-19 -18 -14 -17 50 -8 39 -13
w piec as	764	-7 -7 -4 -3 30 -3 -2 -4
w piec of	736	-14 -12 -11 -15 24 -6 44 -10
w pilot	591	-22 -19 -35 16 -11 -30 88 14
w pilot $	764	-3 -2 -7 -3 -1 -2 22 -4
w pilot in	713	-4 -3 -6 -3 -3 -12 36 -6
w pilot under wa	764	-2 -2 -3 -2 -2 -9 25 -6
w pilot wil	764	-1 -1 -3 11 -1 -1 -2 -1
w plac	498	-47 19 6 -50 -36 45 49 16
w plac $	666	-13 -15 -49 -13 -16 97 28 -20
w plac as part of	764	-9 -10 39 -4 -3 -2 -6 -4
w plac behind	764	-1 -1 -4 -6 -1 -3 18 -3
w plac dur	764	-2 -1 19 -2 -2 -1 -8 -2
w plac in	618	-8 -13 31 -16 -8 -6 -16 35
w plac on	695	-14 -12 -19 -8 -5 -5 19 44
w plac wer	764	-3 -1 12 -3 -2 -1 -3 -1
w plac with	680	-5 -2 -5 -6 -2 -11 38 -8
w plain	680	-10 -4 48 -7 -4 -3 -13 -7
w plain english	713	-4 -1 27 -5 -2 -2 -10 -4
w plain that	764	-7 -3 25 -3 -2 -2 -5 -4
w plan	458	-41 18 -109 33 -67 97 -2 72
w plan $	561	25 102 -43 10 -33 -89 -60 87
w plan :	764	-4 -4 -9 42 -2 -6 -6 -10
w plan b	764	-3 -1 -2 -2 -1 -5 17 -3
w plan follow	764	-5 -4 -4 -4 -3 -4 30 -6
w plan for	575	-35 -45 -24 -4 -21 105 -41 65
w plan hav	764	-2 -1 -9 -3 -1 -6 25 -3
w plan is	736	-11 -11 -10 -7 -11 47 -15 18
w plan of	764	-3 -1 -2 -1 -2 -3 16 -3
w plan to	713	-9 -8 -24 70 -5 -10 -14 0
w plan updat	764	-2 -1 11 -2 -1 -1 -4 -1
w plans to	736	-10 -6 -15 -4 -8 -11 -9 64
w plans to writ	764	-6 -2 -11 -3 -5 -5 -6 37
w pleas	634	179 -11 -51 -28 -17 -15 -33 -24
w pleas not	764	61 -4 -11 -12 -6 -6 -11 -10
w pleas refer	736	61 -4 -20 -7 -5 -4 -12 -9
w pleas s	695	83 -5 -26 -14 -8 -6 -14 -9
w point	603	6 -31 36 28 -18 -21 20 -20
w point $	666	29 -8 -12 53 -10 -17 -32 -2
w point is	764	-18 -13 -13 -18 -6 -4 79 -6
w point of	713	-6 -3 27 -3 -4 -2 -5 -3
w pol	764	-1 -1 -8 -1 -1 -2 17 -1
w pol and	764	-1 -1 -8 -1 -1 -2 17 -1
w polic	465	45 6 33 30 -52 -73 45 -34
w polic $	680	205 -16 -20 -23 -18 -28 -47 -51
w polic agr	764	-1 0 5 -1 -1 0 -1 -1
w polic and	736	-6 -3 11 -4 -2 -3 13 -7
w polic at	764	-2 -6 -4 -2 -3 -2 -4 22
w polic can	764	-7 -4 -4 -3 -2 -9 40 -11
w polic currentl	764	-3 -4 -5 -2 -2 -6 41 -20
w polic forum	764	-8 -2 -10 -3 -3 -2 38 -11
w polic ha	736	-4 -2 0 -7 -2 -4 -8 27
w polic is	634	-26 -14 -20 48 -10 -23 41 4
w polic officer	764	-2 -1 -2 -1 -1 -6 16 -1
w polic restructur	764	-15 -2 -8 -3 -2 -5 -8 43
w polic revis	764	-1 -1 9 -2 -1 0 -3 -1
w polic station	764	-2 -1 14 -2 -2 0 -4 -2
w polic system	764	-5 -1 21 -3 -1 -1 -8 -2
w polic wa	736	-7 -3 -59 96 -2 -2 -15 -9
w polic wil	736	-11 94 -7 -9 -8 -8 -11 -38
w polish	713	-6 -2 5 -4 -3 -5 20 -5
w polish and	713	-6 -2 5 -4 -3 -5 20 -5
w pool	764	-5 -2 -3 -2 -2 -3 21 -4
w pool budget	764	-5 -2 -3 -2 -2 -3 21 -4
w population	736	95 -9 -46 -7 -8 -5 -13 -7
w population of	736	95 -9 -46 -7 -8 -5 -13 -7
w position	764	-4 -7 -4 -5 55 -12 -17 -6
w position under review	764	-4 -7 -4 -5 55 -12 -17 -6
w possibl	610	-31 -13 -25 51 -16 64 -12 -18
w possibl $	764	-7 -2 -4 26 -1 -3 -3 -5
w possibl and	713	-7 -5 -7 65 -7 -12 -9 -17
w possibl to	666	-21 -9 -17 -27 -10 84 -1 0
w post	493	-64 -54 -15 80 -23 129 -79 25
w post $	634	-20 -9 12 45 -8 -16 18 -22
w post advertis	764	-1 -1 13 -3 -1 -1 -5 -2
w post in	764	-2 -3 -2 -2 -6 -1 -2 20
w post is	680	-11 -11 -14 -10 -8 134 -85 6
w post of	764	-4 -1 -3 -2 -3 -6 23 -4
w post that	764	-4 -2 -5 -8 -1 -6 -5 30
w post wa	654	-11 -6 4 64 -7 -15 -16 -14
w post wil	695	-5 -12 -4 9 -5 -15 -9 41
w poster	618	-49 111 -44 -24 -30 61 4 -28
w poster and	764	-3 -1 18 -3 -2 -1 -5 -2
w poster in	713	-12 -8 -2 -4 -5 -3 40 -5
w poster with	764	-2 -2 16 -2 -1 -1 -5 -2
w postholder	764	-1 -1 9 -2 -2 0 -2 -1
w postholder attend	764	-1 -1 9 -2 -2 0 -2 -1
w postpon	736	-5 -3 -6 -4 -4 -9 -7 38
w postpon to	736	-5 -3 -6 -4 -4 -9 -7 38
w power	736	-9 -3 -4 36 -4 -3 -8 -6
w power to	764	-6 -2 10 12 -3 -2 -5 -4
w practic	468	69 -69 103 -66 33 39 -101 -9
w practic $	618	10 -17 35 -22 -16 -23 28 6
w practic agr	764	-2 -1 20 -2 -2 -1 -8 -4
w practic and	764	-3 -5 -4 -2 -8 -2 -6 30
w practic b	764	-7 -3 -13 -4 53 -4 -15 -8
w practic ha	713	-4 -2 26 -4 -3 -1 -9 -3
w practic in	713	32 -5 -12 -6 -5 -9 13 -8
w practic manager	626	-22 -21 10 -10 36 -6 25 -12
w practic meet	764	-4 -2 44 -2 -12 -1 -15 -8
w practic on	764	-4 -2 -12 -2 27 -2 -4 -3
w practic through	764	-1 -1 8 -1 -1 0 -2 -1
w practic to	764	66 -8 -14 -10 -8 -6 -7 -13
w practitioner	626	60 -30 54 -18 -23 -12 -36 6
w practitioner ever	764	-2 0 13 -1 -3 -1 -4 -1
w practitioner find	764	70 -6 -20 -8 -10 -5 -11 -10
w practitioner now	764	-5 -1 21 -3 -1 -1 -8 -2
w prepar	695	-5 -5 5 -5 -4 -6 7 14
w prepar $	764	-4 -4 -2 -2 -2 -5 -2 20
w prepar an	764	-1 -1 -3 -2 -1 -1 14 -4
w preparatory work	764	-4 -2 -3 -3 -2 -7 29 -9
w preparatory work onl	764	-4 -2 -3 -3 -2 -7 29 -9
w pres	713	-6 -11 -6 -7 69 -4 -5 -31
w pres for	713	-6 -11 -6 -7 69 -4 -5 -31
w present	585	-9 -17 -21 106 -18 -17 -5 -19
w present at	713	36 -4 7 -6 -7 -4 -12 -10
w present system	764	-14 -3 -9 47 -3 -5 -6 -8
w present to	680	-13 -7 -1 -11 -5 -4 35 6
w present word	764	-5 -1 -12 31 -1 -3 -7 -2
w presentation	736	-4 -2 20 -3 -3 -2 -10 5
w presentation on	764	-3 -1 25 -3 -2 -1 -8 -8
w previou	736	25 -5 62 -68 -2 -3 -5 -5
w primar	764	-9 -3 -4 -8 -5 85 -16 -40
w print	654	-35 -41 7 -21 -24 160 -46 1
w print #	764	-3 -1 17 -4 -1 -1 -5 -2
w print and	713	-3 -1 24 -5 -2 -1 -9 -3
w printer	713	-5 -8 -16 -7 -4 -7 59 -11
w printer $	764	-3 -6 -13 -5 -3 -3 38 -5
w printer b	764	-3 -2 -5 -3 -2 -5 25 -7
w priorit	654	12 -14 -7 20 12 -17 -30 23
w priorit for	695	-24 -11 4 -7 19 -10 -10 39
w prison	764	55 -10 -22 -11 -44 116 -64 -21
w privat	764	-11 -4 13 -16 -3 40 -11 -8
w probation	680	-16 -11 42 -11 -10 90 -69 -16
w probation servic	713	-9 -5 40 -4 -6 -2 -9 -4
w probationer	764	-7 -2 -6 -3 43 -3 -13 -7
w probationer $	764	-7 -2 -6 -3 43 -3 -13 -7
w procedur	603	-30 -19 91 -21 4 -23 35 -36
w procedur contain	764	-5 -2 16 -1 -3 -1 -2 -2
w procedur is	695	-8 -10 -9 -9 23 -16 54 -26
w procedur wa	764	-5 -1 19 -5 -1 -1 -5 -2
w proceed	764	-7 -2 -9 39 -5 -3 -5 -7
w proceed $	764	-7 -2 -9 39 -5 -3 -5 -7
w proces	597	-19 -20 83 -22 -15 -12 36 -30
w proces ar	764	-2 -1 10 -2 -1 -1 -3 -1
w proces ha	764	-1 0 11 -2 -1 0 -6 -1
w proces implement	764	-1 -1 10 -2 -1 -1 -2 -3
w proces in plac	764	-4 -7 22 -1 -4 -1 -2 -3
w proces wa	736	-6 -3 37 -12 -1 -2 -10 -2
w proces wil	764	-4 -10 -5 -3 -7 -6 57 -23
w procurement	713	-7 -8 -28 -9 -6 -5 72 -8
w procurement exercis	736	-7 -8 -28 -9 -6 -5 69 -7
w produc	644	-14 -15 7 -11 -12 -5 38 11
w produc #	764	-3 -2 -25 -3 -1 -1 35 -2
w produc a	695	-9 -5 -6 -7 -6 -3 19 16
w professional	618	105 -17 -10 -9 -2 -23 -9 -33
w professional bod	764	-7 -4 -4 -3 -2 -9 40 -11
w professional had	764	30 -2 -7 -11 -2 -2 -3 -3
w professional judgement	764	65 -5 -17 -7 -9 -6 -12 -8
w program	570	-42 -57 -60 -5 96 -39 38 69
w program $	695	-5 -9 -22 -5 -8 -10 49 8
w program for	713	-7 -7 -11 22 -7 -9 -6 26
w program of	713	-9 -26 -13 -6 -10 -18 6 78
w program wil	764	-1 -4 -1 -2 -3 -2 -1 14
w progres	585	0 -39 -46 -5 41 40 92 -82
w progres $	695	-29 -6 -14 18 -7 93 -16 -38
w progres is	736	-7 -7 -11 -4 43 -13 4 -7
w progres to	764	75 -14 -7 -6 -11 -10 -3 -23
w progres wel	736	-2 -1 -6 -3 -2 -10 27 -3
w progres wil	764	-4 -15 -4 -3 40 -4 -4 -6
w progress is slow	764	-2 -2 -2 -3 -2 -12 27 -5
w progress is slow but	764	-2 -2 -2 -3 -2 -12 27 -5
w project	618	-21 -9 -30 47 -11 -29 24 30
w project can	764	-7 -2 -9 39 -5 -3 -5 -7
w project ha	736	-9 -4 -8 18 -3 -25 -14 44
w project is	764	-4 -1 -7 -3 -2 -2 20 -2
w project manager	713	-5 -3 -11 -6 -2 -4 29 2
w promot	695	-8 -4 -11 -5 63 -6 -22 -6
w promot th	713	-5 -3 -9 -4 47 -4 -16 -5
w promotion	764	-5 -3 -14 -2 39 -3 -9 -3
w prompt	626	-15 -5 49 -14 -7 -9 11 -10
w prompt card	764	-3 -1 19 -7 -1 -2 -4 -2
w prompt is	736	-6 -3 13 -2 -4 -4 10 -5
w prompt to	764	-3 -1 -2 -2 -1 -4 15 -2
w propos	644	-27 -18 -22 105 -13 -23 -34 31
w propos for	764	-5 -4 -3 -3 -2 -2 -4 23
w propos on	764	-7 -4 -8 81 -5 -17 -22 -18
w propos that	764	-7 -8 -7 -9 -2 -4 -4 42
w propos to	736	-12 -5 -7 54 -6 -5 -10 -9
w proposal	575	-30 -24 -79 76 -20 -25 59 43
w proposal $	764	-4 -2 -3 22 -2 -2 -5 -4
w proposal :	764	-4 -2 -28 -3 -4 -1 -8 50
w proposal and	764	-2 -2 -2 15 -2 -2 -4 -3
w proposal ha	764	-12 -5 -30 -16 -5 -2 78 -9
w proposal in	764	-4 -2 -7 32 -2 -2 -10 -5
w proposal wa	736	-3 -2 -6 22 -2 -2 -5 -3
w proposal wil	736	-2 -14 -4 -5 -5 -4 -9 43
w protect	764	-1 -1 8 -1 -1 0 -2 -1
w protect learn	764	-1 -1 8 -1 -1 0 -2 -1
w protection	654	-12 -10 -16 85 -10 -15 2 -25
w protection law	764	-2 -1 -7 17 -1 -1 -3 -2
w protection rul	764	-4 -3 -6 30 -2 -2 -6 -6
w protection unit	764	-3 -1 -2 -2 -1 -3 16 -3
w protocol	537	-47 -43 54 2 -25 15 19 24
w protocol $	736	-19 -17 25 11 -11 -6 -9 26
w protocol exist	764	-4 -3 20 -2 -3 -1 -4 -2
w protocol ha	713	-2 -2 13 -5 -1 -3 6 -6
w protocol is	695	-8 -20 23 -6 -5 -21 -10 47
w protocol is with	764	-2 -3 -3 -3 -2 -9 28 -6
w protocol sign	764	-1 0 7 -2 -1 0 -2 -1
w protocol wa	736	-4 -2 -1 -6 -2 -4 26 -7
w protocol with	736	-15 -6 -12 -8 -5 70 -16 -9
w protocol would	764	-5 -2 -6 27 -2 -1 -2 -10
w prov	695	-31 -21 -19 62 -18 135 -70 -39
w prov not	764	-5 -3 -6 38 -5 -5 -7 -7
w provid	666	-26 -24 21 -7 72 -8 -15 -14
w provid on	736	-4 -4 -13 -2 34 -3 -5 -3
w provider	516	-72 -56 -35 36 12 31 61 23
w provider $	644	-34 -36 1 -22 14 108 -9 -21
w provider 's	764	-4 -2 18 -8 -2 -38 42 -7
w provider and	736	-3 -2 4 -2 -5 -1 -4 13
w provider at	764	-8 -20 -12 -6 31 -4 -8 26
w provider ha	634	-23 -7 -44 87 -10 -15 -20 33
w provider report	764	-3 -1 24 -5 -3 -1 -4 -8
w provider who	764	-4 -2 -15 -7 -2 -2 24 8
w provision	713	-4 -2 26 -4 6 -4 -14 -4
w provision under	764	-1 -1 -1 -1 8 -1 -2 -1
w provisional	764	-3 -2 -5 -3 -2 -5 25 -7
w provisional book	764	-3 -2 -5 -3 -2 -5 25 -7
w psychiatric	713	-3 -2 25 -3 -3 -2 -9 -4
w psychiatric liaison	713	-3 -2 25 -3 -3 -2 -9 -4
w pub	764	-2 -2 16 -2 -1 -1 -5 -2
w pub in	764	-2 -2 16 -2 -1 -1 -5 -2
w public	654	59 -7 -69 -18 20 -10 43 -18
w public health	680	64 -7 -70 -17 22 -7 31 -17
w public protection	764	-3 -1 -2 -2 -1 -3 16 -3
w publication	695	-11 -3 9 -9 -4 -14 13 19
w publication of	695	-11 -3 9 -9 -4 -14 13 19
w publish	597	-27 -19 63 -17 -14 -11 -22 48
w publish $	736	-4 -9 20 -27 -4 -5 -7 36
w publish in	736	-5 -2 8 17 -3 -2 -5 -8
w publish on	736	-1 -1 8 -1 -1 0 -2 -1
w publish on the websit	764	-7 -6 30 -3 -4 -1 -5 -3
w pul	764	-5 -6 -10 -3 -3 -4 34 -4
w pulp	764	-2 -1 14 -6 -1 -1 -2 -2
w pulp $	764	-2 -1 14 -6 -1 -1 -2 -2
w pursu	666	-25 -8 -16 109 -7 -14 -17 -22
w pursu $	695	-13 -4 -8 65 -5 -12 -8 -15
w pursu no	764	-15 -5 -9 53 -3 -2 -11 -8
w put	519	-34 -23 13 4 -25 4 -8 69
w put back	736	-4 -2 -5 -7 -1 -9 -8 37
w put back until	764	-3 -1 -3 -5 -1 -7 -5 27
w put in	713	-2 -10 1 -3 -4 -6 -1 25
w put of	764	-5 -2 -8 -3 -3 -1 -7 29
w put on	713	-5 -1 31 -4 -5 -1 -11 -4
w put th	680	-10 -4 29 -15 -7 34 -25 -2
w put to	666	-8 -5 -35 -8 -6 -5 58 9
w put together	736	-3 -2 -10 -2 -2 -3 24 -3
w put up	736	-3 -3 26 -5 -2 -1 -8 -3
w qualif	713	-10 -4 39 -4 -5 -3 -8 -6
w qualif social	736	-6 -3 22 -2 -3 -2 -3 -2
w qualit	654	35 118 -42 -17 -21 -48 -35 11
w qualit $	713	44 134 -42 -15 -26 -30 -40 -25
w qualit assuranc	736	-4 -4 -3 -2 4 -12 -25 46
w quarter	610	-9 31 -97 -27 137 -20 -24 9
w quarter $	666	11 47 -13 -19 -6 -13 -34 27
w quarter and	764	-7 -3 -18 -2 38 -1 -3 -4
w quarter two	764	-5 -1 -4 -1 -4 -6 23 -2
w quarterl	591	-37 37 -28 -19 127 -23 -43 -14
w quarterl $	764	-2 -1 14 -2 -2 -1 -5 -2
w quarterl contract	736	-6 -9 -13 -5 64 -2 -15 -14
w quarterl drop-in	764	-17 -9 -26 -4 71 -2 -5 -8
w quarterl meet	713	-3 -6 -4 -3 7 -6 -6 20
w quarterl newsletter	764	-4 -2 -12 -2 27 -2 -4 -3
w question	644	122 -15 -27 -31 -10 -30 19 -26
w question about	764	-1 -1 14 -2 -1 -1 -7 -2
w question agr	764	-1 -1 -10 -3 -1 -1 20 -2
w question on	764	-3 -1 14 -3 -1 -1 -4 -1
w quick	736	-3 -1 16 -2 -2 -1 -4 -3
w quick guid	764	-1 0 5 -1 -1 0 -1 -1
w quickl	764	34 -3 -10 -5 -3 -3 -5 -5
w quickl and	764	34 -3 -10 -5 -3 -3 -5 -5
w quot	736	-4 -2 -7 -4 -2 -3 27 -5
w quot for	764	-2 -1 -2 -2 -1 -2 15 -5
w quot with	764	-2 -1 -2 -2 -1 -2 15 -5
w quotation	736	-6 -2 -8 -5 -2 -3 35 -9
w quotation hav	764	-3 -1 -5 -3 -2 -1 18 -3
w rais	528	6 -53 -66 -42 187 -39 -25 32
w rais at	713	-7 -12 -25 -8 21 -4 50 -16
w rais awarenes	680	-9 -10 -10 -7 71 -8 -18 -10
w rais is	764	-3 -2 -5 -2 19 -2 -2 -3
w rais laps	764	-7 -6 -7 -4 36 -2 -5 -5
w rais th	666	-16 -11 -18 -10 15 -9 -22 70
w rais with	654	-19 -23 4 -15 13 -15 38 16
w rat	695	-22 -5 45 -11 29 -4 -20 -11
w rat of	764	-3 -3 -3 -2 34 -2 -12 -8
w rat th	764	-19 -2 38 -5 -2 -2 -5 -3
w rather	764	-13 -15 -13 -6 40 -6 35 -22
w rather than	764	-13 -15 -13 -6 40 -6 35 -22
w ratif	680	-5 -4 10 -6 -6 -2 41 -28
w ratif and	764	-2 -1 16 -2 -1 -1 -9 -1
w ratif at	764	-3 -3 -12 -3 -5 -2 56 -29
w ratif b	764	-1 -1 6 -2 -1 0 -1 -1
w ratification	764	-2 -1 -16 -3 -2 -2 31 -5
w ratification $	764	-2 -1 -16 -3 -2 -2 31 -5
w re-audit	764	-6 182 -10 -7 -10 -51 -11 -87
w re-let	713	-4 -10 20 -7 -5 -4 -6 15
w re-let in	713	-4 -10 20 -7 -5 -4 -6 15
w reach	618	23 -18 -5 4 -29 65 -2 -38
w reach and	764	-10 -5 0 -5 -7 96 -62 -7
w reach th	713	26 -4 -13 -8 -18 -6 32 -8
w reach with	736	-8 -5 11 26 -3 -3 -12 -7
w read	626	62 -30 -32 -2 27 -31 72 -66
w read b	764	-11 -2 -12 24 -4 -2 11 -4
w read in	764	-8 -2 -10 -3 -3 -2 38 -11
w read of	764	-9 -10 -20 -2 55 -2 -8 -3
w read receipt	764	-5 0 28 -1 -2 -1 -14 -5
w read-onl	764	-5 -1 21 -3 -1 -1 -8 -2
w read-onl acces	764	-5 -1 21 -3 -1 -1 -8 -2
w recal	736	-8 -3 12 -20 -3 40 -8 -8
w recal and	764	-3 -1 15 -3 -1 -1 -5 -1
w receipt	764	-5 0 28 -1 -2 -1 -14 -5
w receipt ask	764	-5 0 28 -1 -2 -1 -14 -5
w receiv	541	47 63 70 -39 -50 -15 -47 -31
w receiv $	713	89 -4 -17 -18 -5 -5 -29 -11
w receiv a	680	-9 -3 52 -6 -5 -2 -15 -12
w receiv and	764	-7 -1 18 -2 -2 -1 -4 -2
w receiv assuranc	736	-17 118 -27 -8 -35 -4 -9 -19
w receiv from	713	22 -4 -7 -8 -6 -3 16 -10
w receiv notification	736	-8 -10 46 -4 -3 -2 -11 -7
w receiv supervision	764	-3 -2 14 -1 -3 -1 -4 -1
w reception	713	-8 -5 45 -3 -3 -2 -21 -3
w reception team	764	-2 -1 26 -2 -1 -1 -19 -1
w receptionist	764	-4 -4 22 -3 -3 -1 -4 -3
w receptionist hand	764	-4 -4 22 -3 -3 -1 -4 -3
w recognis	764	-4 -7 -5 -7 -4 -3 -7 37
w recognis th	764	-4 -7 -5 -7 -4 -3 -7 37
w recommendation	493	52 -44 8 98 -44 2 -37 -35
w recommendation #	644	128 -9 -37 -10 -13 -12 -26 -20
w recommendation $	644	-27 -13 18 77 -10 -12 -18 -14
w recommendation but	764	-4 -5 -3 28 -3 -3 -4 -6
w recommendation ha	695	-13 -6 16 1 -7 68 -5 -55
w recommendation is	736	-19 -5 -11 59 -6 -14 5 -10
w recommendation six	764	33 -3 -7 -4 -3 -4 -7 -4
w recommendation th	764	-4 -1 20 -5 -2 -1 -6 -2
w recommendation wa	654	-16 -4 19 4 -5 -5 16 -9
w recommendation yet	764	-11 -3 -4 -9 -2 -13 -4 46
w record	522	-10 -46 136 -46 5 -24 5 -18
w record $	713	-11 -3 -6 -5 -3 -10 45 -7
w record ar	764	32 -7 23 -4 -24 -4 -7 -9
w record at	764	-9 -1 21 -2 -2 -1 -3 -3
w record b	764	-11 -10 41 -2 -2 -2 -5 -8
w record each	764	-4 -7 22 -1 -4 -1 -2 -3
w record ha	764	-2 -1 26 -3 -1 -1 -13 -4
w record hav	764	-5 -12 11 -3 -2 -1 16 -5
w record in	713	29 -3 1 -5 -5 -3 -10 -5
w record is	713	-5 -2 3 -28 -4 -3 8 30
w record of	764	-4 -10 23 -1 -4 -1 -2 -1
w record their	764	-17 -6 -22 -3 67 -3 -8 -8
w record wer	736	-5 -1 28 -7 -2 -1 -9 -2
w recruit	603	-29 -12 -22 -15 -16 -22 71 46
w recruit $	736	-14 -5 -8 -5 -4 -2 -6 44
w recruit champion	764	-2 -1 -5 -3 -2 -1 18 -4
w recruit to	695	-12 -3 -10 -8 -5 -11 59 -11
w recruit who	764	-3 -5 -4 -2 -8 -2 -6 30
w recruitment	654	-12 -8 -22 -10 -7 26 52 -18
w recruitment is	713	-6 -5 -7 -3 -4 -14 50 -10
w redesign	654	-15 -11 5 -7 -7 -30 74 -10
w redesign of	736	-10 -6 -14 -4 -3 -8 50 -5
w redesign with	764	-2 -1 14 -1 -1 -1 -7 -2
w refer	618	162 -17 -1 -26 -20 -23 -41 -35
w refer direct	764	-20 -2 52 -6 -8 -6 -5 -4
w refer to	634	183 -15 -44 -21 -14 -18 -38 -33
w referenc	626	-16 -6 43 -12 -11 -8 19 -9
w referenc and	736	-2 -1 1 -3 -1 -1 9 -2
w referenc draft	764	-4 -1 -6 -2 -1 -1 17 -2
w referenc of	764	-3 -1 20 -5 -1 -1 -8 -2
w referral	534	35 150 44 -56 1 -39 -74 -61
w referral $	713	-11 152 -27 -28 -14 -14 -35 -23
w referral and	764	-7 -29 50 -3 -1 -1 -6 -2
w referral ar	695	23 -34 5 -7 55 -12 -15 -15
w referral fal	764	83 -30 -11 -5 -11 -4 -7 -15
w referral form	695	25 -9 19 -7 -5 -4 -12 -7
w referral from	764	-1 -1 8 -1 -1 0 -2 -1
w referral ha	713	-36 135 -22 -17 -6 -8 -32 -12
w referral pathwa	764	-14 -2 35 -6 -6 -2 -3 -2
w referral screen	764	-4 -7 23 -1 -3 -1 -2 -4
w reflect	680	37 72 27 -22 -33 -25 -7 -50
w reflect th	713	-14 -6 49 -11 -9 -10 10 -9
w reflection	764	-8 -2 -8 30 -3 -3 -3 -4
w refresh	644	-23 86 -32 -12 -45 -20 1 45
w refresh ever	764	-17 125 -30 -7 -42 -5 -9 -13
w refresh of	695	-6 -19 -5 -5 -9 -10 -8 63
w refresh to	764	-3 -2 -2 -1 -2 -7 20 -2
w refresher	626	-33 115 -57 -16 84 -18 -35 -40
w refresher cours	713	-6 -9 -1 -4 41 -4 -11 -5
w refresher is	736	-24 89 -55 -7 32 -7 -16 -11
w refresher train	736	-8 58 -9 -6 13 -9 -13 -25
w refug	680	27 -9 -13 -10 50 -10 -21 -15
w refug worker	764	-1 -1 -1 -1 8 -1 -2 -1
w regional	585	33 -26 -23 42 -22 -18 11 2
w regional forum	764	-7 -3 -5 -3 -5 -4 -10 37
w regional group	764	-5 -7 -10 29 -2 -3 -10 8
w regional information	764	-4 -1 -9 23 -1 -1 -4 -3
w regional network	695	71 -14 -13 -21 -14 -9 26 -26
w regional servic	764	-9 -2 -4 26 -2 -2 -2 -6
w register	695	-15 -22 43 25 -9 -5 -11 -6
w register as	764	-7 -3 -6 32 -4 -2 -4 -4
w register with	764	-1 -1 11 -3 -1 -1 -4 -1
w regret	764	41 -2 -7 -16 -3 -3 -3 -6
w regret that	764	41 -2 -7 -16 -3 -3 -3 -6
w regular	644	-16 -25 -29 -11 145 -9 -13 -43
w regular bas	736	-12 -12 -26 -5 76 -5 -8 -6
w regular item	764	-2 -2 -3 -3 22 -2 -2 -9
w regular messag	764	-3 -11 -3 -3 52 -2 -3 -27
w regularl	764	-3 -18 -5 -4 45 -4 -3 -8
w regularl review	764	-3 -18 -5 -4 45 -4 -3 -8
w regulator	736	-10 -16 -7 27 -9 -5 -11 31
w regulator #	764	-7 -2 -6 32 -2 -2 -8 -4
w reinforc	764	-4 -1 19 -6 -2 -1 -4 -3
w reinforc through	764	-4 -1 19 -6 -2 -1 -4 -3
w reintroduc	764	-3 -1 -4 -3 -2 -5 24 -6
w reintroduc it	764	-3 -1 -4 -3 -2 -5 24 -6
w reissu	764	-2 -1 12 -2 -1 -1 -3 -3
w reissu to	764	-2 -1 12 -2 -1 -1 -3 -3
w reject	695	-9 -3 -19 63 -4 -3 -17 -7
w reject b	736	-5 -2 -13 34 -2 -2 -6 -5
w reject on	764	-5 -1 -8 34 -2 -1 -13 -3
w relationship	736	37 -13 -8 -14 130 -25 -98 -10
w releas	654	-21 -21 23 4 19 -13 11 -2
w releas $	764	-2 -5 -5 -5 -1 -2 26 -8
w releas dat	764	-6 -2 23 -2 -3 -1 -5 -3
w relevant	713	41 -4 -6 -6 -6 -3 -11 -5
w relevant agenc	764	-2 -1 10 -2 -1 -1 -3 -1
w relevant partner	764	45 -3 -17 -4 -6 -2 -9 -4
w reluctant	764	41 -4 -10 -4 -5 -3 -7 -8
w reluctant to	764	41 -4 -10 -4 -5 -3 -7 -8
w remain	552	-68 -96 -64 -45 115 265 -14 -93
w remain a	713	-9 -20 -13 -6 80 -11 -9 -12
w remain an	764	-7 -5 -9 -4 49 -15 -5 -4
w remain commit	736	-7 -9 -5 -7 70 -16 -18 -8
w remain on target	764	-2 -1 -2 -2 -1 -9 20 -2
w remain sit	764	-4 -5 -5 -3 -5 -12 69 -35
w remain so	713	-6 -10 -12 -7 55 -5 -6 -9
w remain unsign	764	-9 -4 -6 -4 -10 -9 44 -3
w remind	610	-35 -14 9 -42 150 -19 -26 -22
w remind at	764	-1 -2 -2 -1 10 -1 -1 -2
w remind of	695	-8 -2 41 -6 -4 -3 -15 -5
w remind staf	695	-30 -12 -28 -41 159 -18 -12 -18
w reminder	764	-7 -1 -12 -5 -2 -4 38 -7
w reminder send	764	-7 -1 -12 -5 -2 -4 38 -7
w remov	695	-10 -5 22 31 -5 -8 -13 -11
w remov without	764	-4 -1 21 -7 -4 -1 -2 -2
w removed from the plan	764	-8 -2 -6 31 -2 -2 -6 -5
w removed from the plan at	764	-8 -2 -6 31 -2 -2 -6 -5
w renewal	764	-13 -6 -16 -7 -8 -3 -18 71
w reorganisation	764	-2 -2 -5 -6 -2 -7 -7 31
w reorganisation and	764	-2 -2 -5 -6 -2 -7 -7 31
w repeat	680	-39 68 5 4 67 -45 -25 -35
w repl	580	-27 -31 19 37 -19 -26 88 -41
w repl $	713	-11 -4 -15 -7 -7 -8 60 -9
w repl ha	764	-3 -1 25 -2 -1 -2 -14 -3
w repl that	666	-42 -28 17 57 -10 -14 49 -28
w repl to	736	28 -2 0 -4 -4 -3 -9 -6
w replac	666	-40 168 -45 26 -22 -24 -29 -34
w replac $	713	-11 -5 5 54 -5 -15 -15 -8
w replac b	764	-2 -1 26 -16 -1 -1 -3 -2
w report	479	40 101 14 -72 -65 12 -62 32
w report $	666	65 72 -21 -29 -18 -25 -37 -8
w report against	764	-3 -1 24 -5 -3 -1 -4 -8
w report befor	764	-5 -2 -3 -3 -2 -9 -19 44
w report du	736	-5 -27 -6 -3 -10 -9 32 28
w report go	764	-15 104 -15 -7 -26 -6 -25 -10
w report in	764	-1 -3 -2 -2 -2 -2 -3 15
w report is	680	-16 -46 10 -11 -23 102 -12 -4
w report on	695	-6 -2 3 4 -4 -2 15 -7
w report them	764	-4 -7 22 -1 -4 -1 -2 -3
w report to	654	-19 44 13 -15 4 -12 -24 9
w reprint	764	-1 -1 9 -2 -1 0 -3 -2
w reprint #	764	-1 -1 9 -2 -1 0 -3 -2
w request	603	-67 84 -72 88 -32 -13 -19 31
w request for	736	-46 118 -53 -13 -27 -7 -13 41
w request of	713	-16 -3 -23 71 -4 -4 -11 -10
w request to	764	-1 -1 -2 -4 -4 -1 -13 26
w request wa	736	-15 -6 -10 56 -3 -3 -11 -8
w requir	644	33 -31 26 -21 -21 -31 -30 75
w requir $	695	-32 -26 -15 -9 -14 -20 -19 135
w requir from	764	77 -6 -15 -6 -8 -14 -11 -18
w requirement	713	-14 -7 42 -17 -6 -3 -8 14
w requirement wil	764	-1 -4 -5 -3 -4 -1 -2 21
w rescu	764	-2 -1 12 -2 -2 -1 -4 -1
w rescu servic	764	-2 -1 12 -2 -2 -1 -4 -1
w research	736	-13 -6 35 -9 -7 -4 14 -9
w research question	764	-1 -1 -10 -3 -1 -1 20 -2
w resourc	695	-15 -4 12 38 -4 -21 6 -11
w resourc $	736	-14 -4 -7 43 -3 -22 17 -11
w resourc pack	764	-2 -1 20 -3 -1 -1 -12 -1
w respond	680	-23 -8 10 32 -7 32 -20 -17
w respond that	764	-13 -5 -11 59 -4 -4 -12 -10
w respond to	764	-4 -1 17 -6 -1 -1 -3 -1
w respons	618	97 -13 -5 -25 -14 54 -61 -33
w respons is	736	-8 -7 -11 -7 -5 90 -38 -14
w respons of	764	28 -2 -8 -3 -2 -3 -6 -4
w respons officer	764	-4 -1 18 -3 -1 -1 -4 -3
w responsibilit	736	-10 -8 25 -10 -4 -9 -10 27
w responsibilit for	764	-3 -2 -2 -9 -2 -9 -3 29
w rest	680	-22 -79 -34 5 -17 197 15 -66
w rest $	764	-4 -2 -25 25 -4 -2 14 -3
w rest of	736	-8 -16 -6 -8 -9 82 11 -46
w restructur	644	-22 -7 -22 22 -6 -27 -3 64
w restructur is	764	-15 -2 -8 -3 -2 -5 -8 43
w restructur it	764	-3 -2 -2 -9 -2 -9 -3 29
w restructur of	764	-3 -1 -2 -2 -1 -3 16 -3
w restructur six	764	-3 -2 -13 41 -2 -13 -4 -4
w result	713	-7 -11 -15 -5 -6 -6 20 29
w result to	764	-5 -10 -5 -3 -5 -3 -4 34
w return	634	21 109 -53 -7 15 -17 -48 -20
w return from	764	-3 -7 -4 -4 29 -2 -3 -6
w return to	736	57 -15 -32 30 -7 -8 -15 -10
w return within	764	-2 -1 -2 -1 -5 -1 -2 14
w review	441	19 133 -35 -51 100 -93 3 -75
w review #	695	-7 -4 6 -6 -5 -3 -19 38
w review $	597	45 39 -49 4 24 -31 -48 17
w review and	736	-10 -9 26 -3 10 -2 -5 -6
w review at	713	-6 -22 -36 -6 110 -3 -13 -24
w review b	654	-25 -17 -9 10 50 -7 5 -7
w review begin	764	-7 -1 35 -6 -2 -2 -9 -8
w review form	764	-3 -1 15 -1 -2 -1 -5 -3
w review ha	764	-1 -1 8 -1 -1 0 -2 -1
w review in	736	-6 -23 -4 -4 -8 -9 -11 64
w review is	713	-9 175 -13 -7 -8 -50 17 -104
w review it	764	-3 -1 -2 -2 -5 -4 18 -2
w review of	680	-22 -5 -8 -11 -8 -5 69 -10
w review team	764	-10 -2 -17 -4 -2 -2 40 -3
w review th	695	-8 -4 7 -4 -8 -7 28 -5
w review through	764	-7 -6 -7 -4 36 -2 -5 -5
w revis	603	-27 -12 75 -16 -12 -14 26 -21
w revis $	764	-7 -4 -4 -3 -2 -9 40 -11
w revis and	764	-1 -1 9 -2 -1 0 -3 -1
w revis contract	764	-8 -5 26 -2 -3 -2 -3 -4
w revis it	764	-4 -1 20 -5 -2 -1 -6 -2
w revis threshold	764	-2 -2 -6 -2 -1 -3 19 -3
w revis version	764	-1 -1 10 -2 -1 0 -3 -2
w revision	736	27 -6 -14 -12 -4 -8 -10 28
w revision of	736	27 -6 -14 -12 -4 -8 -10 28
w reword	764	-1 0 6 -2 -1 0 -2 -1
w rewrit	666	-9 -14 13 -10 -8 -16 5 39
w rewrit $	764	-5 -11 -4 -3 -5 -14 17 26
w rewrit and	764	-1 -1 9 -2 -1 0 -3 -2
w rewrit in	764	-2 -1 13 -3 -1 -1 -4 -2
w ribbon	666	-19 -11 10 -13 44 -12 -18 17
w ribbon accredit	764	-3 -1 19 -4 -2 -2 -5 -2
w ribbon charter	764	-3 -1 18 -4 -1 -1 -5 -3
w ribbon da	736	-15 -9 -25 -7 52 -10 -10 24
w right	764	-2 -1 -6 -4 -1 -1 18 -2
w right peopl	764	-2 -1 -6 -4 -1 -1 18 -2
w ring	666	-16 -11 61 -6 -11 -3 -5 -7
w ring and	764	-10 -7 34 -2 -7 -1 -4 -3
w ring each	764	-3 0 13 -3 -2 -1 -3 -1
w ring th	764	-5 -4 23 -2 -3 -1 -4 -4
w risk	556	174 -35 7 -18 -4 -28 -39 -57
w risk assessment	644	68 -17 -30 -18 22 -13 11 -23
w risk ha	764	-3 -1 23 -2 -1 -1 -12 -3
w risk is	736	54 -4 -17 -7 -7 -4 -8 -7
w risk meeting	764	-4 -2 41 -5 -4 -2 -21 -3
w risk of	764	28 -4 -15 25 -5 -4 -10 -14
w risk victim	764	-2 -1 12 -2 -2 -1 -4 -1
w roadshow	764	-3 -1 24 -2 -3 -1 -9 -5
w roadshow run	764	-3 -1 24 -2 -3 -1 -9 -5
w rol	610	-36 -30 12 -18 147 -18 -9 -48
w rol of	764	-3 -2 -5 -2 19 -2 -2 -3
w rol out	695	-4 -3 27 -6 -7 -5 5 -7
w roll-out	736	-12 -15 -11 -7 -5 98 8 -57
w roll-out to	736	-12 -15 -11 -7 -5 98 8 -57
w rolling program	764	-4 -2 -7 -2 34 -2 -13 -3
w rolling program #	764	-4 -2 -7 -2 34 -2 -13 -3
w rollout	736	-6 -2 -9 -3 -17 -5 46 -4
w rollout of	764	-6 -1 -5 -3 -17 -4 39 -4
w romanian	713	-6 -2 5 -4 -3 -5 20 -5
w romanian #	764	-2 -1 13 -2 -1 -1 -5 -2
w romanian $	764	-4 -2 -7 -2 -2 -4 27 -4
w room	597	-21 -14 69 27 -14 -10 -20 -15
w room #	764	-1 -1 -4 10 -1 -1 -1 -1
w room $	695	-11 -9 54 -6 -4 -3 -17 -4
w room and	764	-1 -1 -3 -2 -1 -1 10 -1
w room b	764	-4 -1 17 -3 -1 -1 -5 -2
w room prov	764	-5 -3 -6 38 -5 -5 -7 -7
w room staf	764	-5 -3 24 -2 -6 -2 -4 -2
w rota	680	-12 -7 28 -4 -7 -4 11 -5
w rota is	764	-1 -1 -8 -1 -1 -2 17 -1
w rota up and run	764	-7 -4 25 -2 -3 -1 -5 -2
w round	618	-10 -25 -2 -11 -10 -23 69 11
w round $	713	-3 -9 9 -4 -4 -2 -6 18
w round of	695	-7 -4 -6 -4 -5 -21 68 -23
w round th	764	-2 -1 -6 -4 -1 -1 18 -2
w rout	764	-8 -6 36 -3 -3 -3 -4 -9
w routin	644	-9 -9 41 -8 21 -4 -22 -10
w routin $	736	-5 -7 39 -3 -4 -2 -12 -6
w routin and	764	-3 -1 -16 -2 31 -1 -5 -2
w routin enquir	764	-2 -1 10 -2 -1 -1 -2 -2
w routin question	764	-1 -1 14 -2 -1 -1 -7 -2
w routinel	713	-14 -4 47 -6 -6 -5 -7 -5
w routinel ask	764	-5 -1 13 -2 -2 -1 -2 -1
w routinel follow	764	-10 -3 37 -5 -4 -5 -6 -5
w royal	680	-4 -3 -11 10 -3 -13 42 -16
w royal colleg	680	-4 -3 -11 10 -3 -13 42 -16
w rul	713	-13 -5 18 26 -5 -4 -11 -8
w rul $	764	-4 -3 -6 30 -2 -2 -6 -6
w rul is	764	-9 -3 26 -2 -3 -2 -5 -2
w run	610	-31 -38 -25 -29 160 -25 -43 30
w run ever	713	-8 -26 -21 -6 103 -9 -7 -26
w run for	764	-3 -1 24 -2 -3 -1 -9 -5
w run in	713	-18 -8 -8 -14 91 -7 -21 -15
w s	513	203 -20 9 -90 -55 49 -21 -75
w s action	736	43 -4 -9 -9 -4 -4 -7 -6
w s at	764	41 -2 -7 -16 -3 -3 -3 -6
w s b	764	-19 -2 38 -5 -2 -2 -5 -3
w s how	736	-16 94 -11 -11 -9 -9 19 -57
w s not	764	36 -2 -9 -5 -3 -3 -6 -9
w s on	764	-20 -3 56 -3 -13 -3 -7 -7
w s recommendation	764	34 -3 -8 -6 -3 -3 -7 -4
w s th	626	89 -9 2 -19 -14 -9 -23 -16
w s whether	713	-9 -19 -4 -6 -8 -10 18 38
w sa	585	-80 76 -6 103 17 -24 -21 -65
w sa it	764	-2 -2 -2 15 -2 -2 -4 -3
w sa th	764	-5 -13 -2 -10 57 -3 -6 -19
w sa that	634	-44 103 -10 17 -21 -17 3 -33
w saf	713	-13 -7 59 -10 -13 -4 -6 -6
w saf enquir	736	-10 -5 41 -9 -6 -3 -4 -5
w safeguard	496	76 -53 109 -50 24 -30 -51 -24
w safeguard $	764	-3 -1 27 -2 -1 -1 -17 -3
w safeguard adult	713	70 -8 -22 -10 -10 -12 8 -15
w safeguard board	764	-2 -2 -6 -2 -1 -3 19 -3
w safeguard lead	666	14 -16 36 -12 -14 -4 -20 17
w safeguard nurs	764	-10 -4 32 -3 -8 -1 -4 -2
w safeguard pag	764	-5 -3 20 -2 -2 -1 -3 -4
w safeguard procedur	764	-5 -2 16 -1 -3 -1 -2 -2
w safeguard supervision	764	-2 0 13 -1 -3 -1 -4 -1
w safeguard team	626	66 -24 -12 -20 51 -12 -28 -22
w safet	644	-10 -7 57 -9 -11 -6 0 -13
w safet at	764	-1 -1 14 -2 -1 -1 -7 -2
w safet manager	764	-3 -4 -2 -4 -8 -3 -5 30
w safet partnership	764	-3 -1 -5 -3 -2 -1 18 -3
w safet visit	764	-2 -1 12 -2 -2 -1 -4 -1
w sam	666	29 -6 35 -11 -14 -7 -14 -13
w sam as	764	48 -4 -11 -6 -7 -4 -8 -8
w sam night	764	-2 -1 14 -3 -1 -1 -4 -2
w sam week	764	-1 0 7 -1 -1 0 -1 -2
w sampl	634	-28 114 44 -14 -7 -28 -82 2
w sampl do	764	-4 -1 23 -3 -2 -1 -8 -3
w sampl ha	764	-1 -4 -6 -2 -2 -2 -6 23
w sampl in plac	764	-5 -17 33 -2 -4 -1 -2 -2
w sampl record	764	-4 -7 22 -1 -4 -1 -2 -3
w satisf	764	-6 -3 33 -10 -1 -1 -7 -5
w satisf itself	764	-6 -3 33 -10 -1 -1 -7 -5
w scan	736	52 -23 -16 -4 -8 -3 8 -7
w schedul	680	-7 -7 -16 -6 11 -13 -17 55
w schedul #	764	-2 -2 -4 -2 23 -2 -7 -3
w schedul for	736	-3 -5 -7 -2 -9 -8 -7 41
w schem	552	-48 -25 27 79 -31 -25 31 -9
w schem $	736	-17 -10 15 -5 -10 -6 41 -8
w schem and	764	-1 -1 11 -3 -1 -1 -4 -1
w schem ha	695	-7 -5 -14 26 -3 -6 15 -7
w schem now	764	-4 -2 18 -2 -2 -1 -4 -3
w schem wa	654	-14 -7 13 58 -6 -6 -24 -15
w school	556	-32 -23 33 -24 56 49 -14 -45
w school $	695	-8 -3 28 -6 -11 -5 13 -9
w school each	764	-3 -5 -4 -3 36 -3 -3 -16
w school go	764	-1 -1 8 -1 -1 0 -2 -1
w school hav	764	-2 -1 20 -3 -1 -1 -12 -1
w school is	764	-1 -1 -1 -1 9 -1 -2 -3
w school nurs	736	-4 -2 -5 -3 -3 -1 22 -4
w school through	764	-4 -3 -7 -3 35 -2 -10 -5
w scop	654	-13 -10 -42 -12 -6 -11 92 2
w scop exercis	764	-2 -1 -3 -1 -1 -6 22 -6
w scop meet	764	-1 -6 -2 -3 -2 -1 -6 20
w scop work	764	-2 -1 -3 -2 -2 -4 19 -5
w scor	764	-2 -1 -9 -7 -3 -4 28 -2
w scor $	764	-2 -1 -9 -7 -3 -4 28 -2
w screen	603	-17 -11 79 -34 -12 -6 -16 17
w screen #	764	-4 -1 21 -7 -4 -1 -2 -2
w screen $	764	-2 -1 13 -3 -1 -1 -3 -2
w screen happen	764	-2 -1 14 -2 -2 0 -4 -2
w screen liv	764	-4 -7 23 -1 -3 -1 -2 -4
w screen tool	764	-4 -1 14 -1 -2 -1 -3 -2
w screen whenever	764	-3 -1 15 -3 -2 -1 -3 -2
w second	565	-61 -35 -55 -38 -34 271 26 -74
w second draft	713	-1 -1 -2 -2 -1 -8 20 -4
w second half	736	-28 -12 -14 -12 -14 81 -65 65
w second phas	736	-9 -9 -17 -3 -4 -8 53 -3
w second read	764	-8 -2 -10 -3 -3 -2 38 -11
w second round	736	-6 -3 -5 -3 -4 -20 63 -23
w secretar	764	-3 -1 26 -2 -1 -1 -14 -3
w secretar of	764	-3 -1 26 -2 -1 -1 -14 -3
w section	654	9 56 1 -14 -24 -13 28 -43
w section #	764	39 84 -15 -6 -15 -9 -15 -63
w section on	736	-21 -16 42 -4 -9 -4 -10 22
w sector	713	-8 -8 -9 -5 40 -5 2 -7
w sector inspector	764	-7 -6 -7 -4 36 -2 -5 -5
w secur	695	-7 -10 39 -7 -9 -4 -22 18
w secur a	764	-3 -5 -4 -2 -8 -2 -6 30
w secur mailbox	764	-3 -2 26 -3 -1 -1 -9 -6
w seek	580	-4 -25 16 6 7 32 -2 -29
w seek $	736	-6 -6 42 -5 -5 78 -55 -44
w seek from	680	-13 -9 -25 -8 33 -6 43 -14
w seek on	764	-3 -2 -3 -2 -1 -5 18 -2
w self	764	-3 -2 -5 -2 -7 -2 -3 24
w self assessment	764	-3 -2 -5 -2 -7 -2 -3 24
w seminar	764	-5 -2 24 -3 -3 -1 -5 -4
w send	500	-47 -36 56 -50 40 -23 68 -8
w send b	695	-7 -3 51 -4 -8 -3 -19 -6
w send on	764	-7 -1 18 -2 -2 -1 -4 -2
w send out	654	-6 -13 8 -12 38 -5 6 -16
w send th	736	-4 -1 38 -6 -2 -1 -20 -3
w send them	764	-3 -7 -4 -4 29 -2 -3 -6
w send to	597	-24 -14 -54 -17 6 -11 103 11
w senior	736	-5 -6 -27 -4 43 -2 7 -7
w senior management	764	-3 -2 -6 -2 -1 -1 18 -4
w sentenc	764	-6 -2 21 -2 -3 -1 -4 -2
w sentenc b	764	-6 -2 21 -2 -3 -1 -4 -2
w separat	644	-22 -9 -76 169 -8 -8 -22 -25
w separat protocol	736	-7 -3 -11 41 -2 -2 -4 -11
w separat register	764	-7 -3 -6 32 -4 -2 -4 -4
w separat strateg	764	-4 -1 -3 20 -1 -3 -3 -4
w sergeant	713	-5 -2 27 -5 -5 -1 -5 -4
w sergeant <date>	764	-2 -1 12 -2 -1 -1 -3 -3
w sergeant within	764	-3 -1 17 -2 -4 -1 -3 -2
w seriou	764	30 -4 10 -6 -4 -2 -11 -12
w servic	428	29 -31 122 -71 -64 120 -40 -66
w servic #	680	58 -5 0 17 -11 -8 -28 -22
w servic $	644	-14 -24 4 -56 -29 185 -3 -64
w servic and	764	63 -14 -15 -6 -5 -4 -10 -9
w servic confirm	764	-3 -1 19 -7 -1 -2 -4 -2
w servic continu	764	-5 -3 -4 -3 32 -4 -11 -3
w servic could	764	-1 -1 -4 10 -1 -1 -1 -1
w servic good	764	-19 -2 38 -5 -2 -2 -5 -3
w servic ha	626	-22 -8 24 -7 -8 50 2 -30
w servic hav	764	-5 -1 25 -5 -2 -4 -3 -5
w servic in	764	-2 -1 10 -2 -1 -1 -2 -2
w servic is	644	23 -30 23 -16 -20 23 16 -20
w servic manager	764	-28 127 -22 -8 -32 -16 -11 -11
w servic merg	764	-3 -1 14 -3 -1 -1 -4 -1
w servic now	764	-6 -2 23 -2 -3 -1 -5 -3
w servic of	764	-6 -1 -6 25 -1 -3 -4 -4
w servic specification	713	-4 -10 20 -7 -5 -4 -6 15
w servic that	764	-6 -1 -5 -3 -1 -2 22 -4
w servic to	680	-23 -11 -15 -7 -10 -10 21 55
w servic user	695	-12 -6 32 -4 -7 -4 11 -9
w servic wil	736	-3 -4 -4 -2 -5 -6 -4 27
w session	580	-66 53 -40 -22 118 -25 -34 15
w session ar	695	-47 100 -14 -9 14 -8 -21 -15
w session as	764	-3 -1 -16 -2 31 -1 -5 -2
w session continu	764	-2 -2 -4 -2 23 -2 -7 -3
w session for	764	-17 -9 -26 -4 71 -2 -5 -8
w set	570	-38 -34 27 -28 -3 -13 28 61
w set asid	713	-8 -2 -17 -6 -3 -2 55 -16
w set for	713	-6 -2 -15 -8 -2 -2 -34 68
w set out	736	-3 -1 30 -5 -2 -1 -8 -8
w set up	695	-9 -5 30 -8 -6 -3 3 -2
w settl	695	-7 -20 -8 5 -8 -8 -9 55
w settl b	764	-5 -2 -4 -3 -5 -3 -8 31
w settl that	764	-1 -1 -4 10 -1 -1 -1 -1
w seven	695	33 -6 0 -7 -7 -5 -1 -8
w seven $	764	-5 -3 20 -1 -2 -1 -5 -2
w seven count	764	44 -3 -11 -5 -5 -4 -11 -6
w seven-minut	736	-1 -1 13 -2 -1 -1 -6 -1
w seven-minut brief	736	-1 -1 13 -2 -1 -1 -6 -1
w several	736	116 -5 -31 -13 -8 -6 -37 -16
w several agenc	764	37 -3 -8 -8 -3 -2 -6 -7
w shal	713	-8 -9 -6 -6 6 -4 -10 37
w shal ask	764	-6 -3 -3 -2 -3 -1 -6 25
w shap	736	-4 -1 30 -5 -1 -1 -15 -3
w shap th	736	-4 -1 30 -5 -1 -1 -15 -3
w shar	475	-11 20 46 12 -33 -66 49 -16
w shar $	713	-5 -4 -8 -8 -6 -3 43 -9
w shar agreement	626	-17 -8 -3 -5 -12 -35 38 42
w shar analyst	764	-3 -2 -4 -3 -1 -10 27 -5
w shar becaus	764	-4 -3 -6 30 -2 -2 -6 -6
w shar databas	736	-7 -2 2 24 -2 -3 -7 -5
w shar driv	764	-2 0 17 -2 -1 0 -8 -2
w shar it	736	-6 -6 21 -4 -5 -2 -9 11
w shar protocol	764	-1 0 7 -2 -1 0 -2 -1
w shar what	764	-7 -8 -3 -6 -3 -2 -4 35
w shar with	634	35 78 12 -28 -28 -14 -21 -35
w shar without	764	-3 -2 -3 -2 -1 -5 18 -2
w sheet	713	-7 -5 50 -5 -14 -2 -13 -5
w sheet $	764	-2 -2 25 -2 -11 -1 -4 -2
w shelter	764	-10 -8 -16 -3 -4 -3 48 -4
w shelter schem	764	-10 -8 -16 -3 -4 -3 48 -4
w shelv	736	-7 -4 -9 52 -3 -6 -9 -14
w shelv $	736	-7 -4 -9 52 -3 -6 -9 -14
w shift	764	-5 -1 35 -2 -3 -1 -16 -7
w shift in	764	-5 -1 35 -2 -3 -1 -16 -7
w shop	764	-3 -2 -6 29 -2 -3 -9 -5
w shop ha	764	-3 -2 -6 29 -2 -3 -9 -5
w shortag	713	44 -9 -24 -11 -15 -21 -24 59
w shortag $	736	-14 -4 -10 -5 -6 -17 -12 68
w shortl	695	-4 -11 -7 -6 -10 -11 12 38
w shortl $	695	-4 -11 -7 -6 -10 -11 12 38
w should	575	107 -40 -70 -34 -36 -28 18 83
w should b	644	51 -25 -31 -15 -12 -13 -26 71
w should hold	764	-7 -8 -7 -9 -2 -4 -4 42
w should reach	764	-6 -1 -5 -3 -17 -4 39 -4
w show	634	-71 222 30 -31 -32 -31 -63 -24
w show famil	764	-2 -1 13 -3 -1 -1 -3 -2
w show how	764	-6 -5 35 -4 -5 -2 -11 -2
w show that	764	-47 105 -7 -13 -13 -6 -9 -10
w sicknes	713	-22 -5 -22 -8 -9 -17 100 -16
w sicknes ha	764	-1 -1 -4 -2 -1 -8 20 -3
w sid	695	-8 -4 4 15 -58 -5 61 -6
w sid $	764	-3 -1 -2 -2 -1 -2 14 -2
w sift	764	-5 -3 -4 -2 -5 -4 26 -3
w sift through	764	-5 -3 -4 -2 -5 -4 26 -3
w sign	548	-42 -23 77 -35 -19 107 4 -69
w sign $	736	-10 -5 -11 -8 -5 59 -10 -11
w sign <date>	764	-3 -1 17 -2 -1 -1 -6 -3
w sign b	695	-5 -2 4 -7 -3 -3 23 -7
w sign of	644	-28 -18 42 -18 -11 80 9 -57
w sign th	764	-3 -1 19 -4 -2 -1 -4 -5
w sign up	713	-4 -2 25 -4 -2 -2 -10 -2
w sign-of	736	-45 -7 -19 -10 -13 99 31 -37
w sign-of $	764	-2 -2 -3 -2 -2 -15 46 -21
w sign-up	736	-6 -8 12 -3 -6 -9 24 -5
w sign-up #	764	-3 -3 16 -1 -3 -1 -3 -2
w signatur	713	-8 -3 -7 -6 -5 -8 44 -7
w signatur $	764	-2 -1 -2 -2 -4 -2 16 -2
w signatur of	764	-6 -2 -5 -4 -2 -6 30 -6
w silent	764	44 -3 -9 -7 -5 -4 -8 -8
w silent becaus	764	44 -3 -9 -7 -5 -4 -8 -8
w sinc	503	-2 48 9 67 47 -49 -83 -38
w sinc <date>	591	21 -34 72 -24 2 -11 5 -32
w sinc b	713	-11 -3 -7 47 -4 -3 -12 -8
w sinc clos	764	-11 -4 -31 79 -3 -4 -19 -6
w sinc easter	764	-7 -4 25 -2 -3 -1 -5 -2
w sinc los	764	-11 -3 -9 48 -4 -2 -6 -13
w sinc tak	764	-6 -2 38 -6 -2 -1 -15 -5
w sinc th	713	-26 -13 17 -17 -5 -12 -10 66
w sinc then	736	-40 161 -29 -20 -14 -13 -28 -19
w singl	644	30 -10 42 6 -13 -10 -21 -24
w singl agenc	764	62 -7 -11 -8 -4 -7 -11 -14
w singl point	764	-1 -1 8 -1 -1 0 -2 -1
w singl referral	764	-14 -2 35 -6 -6 -2 -3 -2
w singl regional	764	-9 -2 -4 26 -2 -2 -2 -6
w sister	764	-4 -2 5 -3 -2 -4 12 -3
w sit	552	-52 -38 64 -19 -24 -34 127 -23
w sit #	764	-1 -1 9 -1 -1 -1 -3 -2
w sit $	736	-16 -16 30 -5 -4 -2 27 -13
w sit again	764	-5 -6 -26 -3 -3 -4 23 26
w sit ar	764	-2 -1 -2 -1 -1 -6 15 -1
w sit in	764	-5 -3 20 -1 -2 -1 -5 -2
w sit is	764	-1 -4 -3 -2 -1 -8 21 -2
w sit on	764	-11 -3 8 -3 -4 -1 19 -6
w sit to	764	-4 -5 -5 -3 -5 -12 69 -35
w sit visit	764	-2 -1 -2 -1 -1 -2 10 -2
w six	570	76 -6 -36 2 -36 54 -2 -52
w six $	764	33 -3 -7 -4 -3 -4 -7 -4
w six month	618	-29 14 -19 13 2 69 2 -53
w six week	736	-7 -4 22 -3 -10 -2 -8 11
w sixt	713	-4 -3 -24 -5 -4 -3 48 -6
w sixt nam	764	-2 -2 -7 -3 -1 -2 21 -4
w sixt warden	764	-3 -2 -18 -2 -2 -1 31 -3
w sixteen	764	-4 -2 -4 -4 -3 -5 -6 29
w sixteen da	764	-4 -2 -4 -4 -3 -5 -6 29
w siz	713	29 -3 -17 20 -4 -5 -12 -7
w siz $	713	29 -3 -17 20 -4 -5 -12 -7
w skil	736	-5 -7 -10 -5 -7 -7 55 -15
w skil audit	764	-4 -6 -8 -4 -7 -6 49 -13
w skip	764	-4 -2 28 -8 -5 -2 -2 -4
w skip $	764	-4 -2 28 -8 -5 -2 -2 -4
w slid	764	-4 -1 15 -3 -2 -1 -2 -3
w slip	736	-2 -8 -7 -7 -4 -14 -10 52
w slip and	764	-1 -6 -5 -4 -3 -9 -5 33
w slow	764	-36 -14 -17 -14 -15 109 6 -19
w smal	764	-67 181 -26 -19 -15 -22 -16 -16
w so	508	-44 -42 11 88 96 2 -61 -51
w so $	575	-38 -25 32 -12 100 26 -26 -56
w so drop	764	-6 -2 -8 30 -4 -3 -4 -3
w so far	666	-26 -14 -46 -8 -7 -6 115 -8
w so far $	695	-25 -13 -41 -7 -5 -4 102 -7
w so it	736	-6 -5 13 -10 23 -3 -5 -5
w so th	695	-9 -3 -16 53 -5 -4 -8 -8
w so that	618	-19 -17 89 -15 28 -7 -34 -25
w so that a	764	-3 -1 15 -3 -2 -1 -3 -2
w so that gp	764	-3 -2 26 -3 -1 -1 -9 -6
w so that th	736	-5 -2 33 -7 -3 -2 -8 -6
w so that worker	764	-5 -2 15 -1 -2 -1 -3 -2
w so ther	736	-21 -7 -14 74 -6 -4 -8 -15
w social	591	56 -22 27 -19 52 -13 -37 -44
w social car	736	70 -4 -6 -7 -11 -7 -20 -15
w social media	695	-7 -14 -15 -5 82 -4 -9 -28
w social worker	666	8 -7 37 -5 -10 -4 -11 -8
w softwar	626	-15 -7 -32 -13 -16 -24 97 10
w softwar bu	764	-3 -1 -14 -5 -2 -1 28 -3
w softwar compan	764	-2 -1 -5 -2 -1 -1 15 -3
w softwar supplier	713	-7 -3 -5 -4 -13 -5 42 -5
w solicitor	680	-14 -10 -22 -10 -9 -8 86 -13
w solicitor $	764	-11 -3 -6 -5 -3 -4 39 -6
w solicitor is	764	-2 -1 -2 -2 -4 -2 16 -2
w som	644	165 -21 -80 -49 -22 -21 55 -28
w som month	764	-2 -1 -6 -4 -1 -1 18 -2
w some progres	713	-2 -2 -7 -7 -1 -10 35 -5
w some progres ha	713	-2 -2 -7 -7 -1 -10 35 -5
w someth	736	-8 -13 -9 11 30 -6 -13 8
w someth th	764	-6 -6 -8 13 33 -5 -11 -10
w speak	680	-18 -7 44 -7 15 -9 -37 19
w speak to	695	-15 -5 49 -6 -7 -7 -31 22
w speaker	764	-3 -2 -5 -3 -2 -5 25 -7
w speaker approach	764	-3 -2 -5 -3 -2 -5 25 -7
w specialist	634	-19 -17 94 -10 -9 -4 -23 -10
w specialist midwif	764	-9 -9 36 -3 -4 -2 -5 -4
w specialist nurs	764	-5 -3 20 -1 -2 -1 -5 -2
w specialist post	764	-1 -1 9 -2 -2 0 -2 -1
w specialist worker	764	-1 -1 13 -2 -1 -1 -5 -2
w specification	603	-16 -16 45 -23 -13 -35 38 19
w specification agr	764	-3 -1 -14 -5 -2 -1 28 -3
w specification at	764	-1 -4 -5 -3 -4 -1 -2 21
w specification is	764	-2 -1 -2 -2 -2 -34 47 -3
w specification wa	764	-3 -1 24 -5 -3 -1 -4 -8
w specification wil	764	-2 -10 -3 -2 -3 -3 -2 24
w specification writ	764	-6 -1 50 -4 -2 -3 -29 -5
w spend	736	-7 -4 -10 -4 -4 -4 -14 47
w spend $	764	-5 -2 -8 -3 -3 -1 -7 29
w spirit	764	-4 -5 -3 28 -3 -3 -4 -6
w spirit of	764	-4 -5 -3 28 -3 -3 -4 -6
w split	764	-2 -1 -6 -4 -1 -1 18 -2
w split th	764	-2 -1 -6 -4 -1 -1 18 -2
w spr	713	-8 -21 8 -8 49 -3 -11 -5
w spr and	764	-6 -21 -15 -2 54 -2 -4 -3
w spr busines	764	-3 -1 23 -7 -2 -1 -8 -3
w sta	736	35 -5 -28 43 -6 -5 -22 -12
w sta silent	764	44 -3 -9 -7 -5 -4 -8 -8
w staf	395	56 89 7 -147 72 88 -94 -71
w staf #	736	-10 -9 9 -3 29 -3 -7 -7
w staf $	570	16 44 53 -20 5 -40 -43 -15
w staf ar	610	-27 -31 -25 -14 34 129 -28 -37
w staf attend	764	-4 -10 23 -1 -4 -1 -2 -1
w staf book	764	-2 -1 11 -2 -1 -1 -4 -1
w staf brief	736	-8 -2 30 -3 -2 -2 -11 -3
w staf bulletin	764	-5 -1 22 -5 -2 -1 -4 -3
w staf conferenc	764	-1 -1 9 -2 -1 0 -3 -1
w staf handbook	764	-10 -1 17 -1 -1 -1 -2 -1
w staf hav	634	-33 -13 -34 -17 -15 109 -17 20
w staf know	695	-32 -35 114 -9 -11 -5 -14 -8
w staf of	713	-19 -10 -23 -4 82 -5 -10 -11
w staf shortag	736	-14 -4 -10 -5 -6 -17 -12 68
w staf sicknes	736	-2 -2 -14 -3 -3 -9 37 -4
w staf sid	713	-7 -3 -10 18 -56 -5 68 -5
w staf so far	764	-10 -2 -17 -4 -2 -2 40 -3
w staf through	764	-9 -8 30 -4 15 -8 -7 -11
w staf train	680	-20 -3 11 -5 -6 -4 34 -6
w staf turnover	736	102 -13 -28 -8 -11 -12 -17 -13
w staf us	764	-3 -18 -5 -4 45 -4 -3 -8
w staf wer	764	-5 -3 8 -3 -2 -3 10 -2
w staf who	764	10 -6 -5 -3 -9 -5 -5 23
w staf wil	764	-6 -20 -3 -5 -10 -5 -5 54
w stag	680	-12 -13 -31 -8 -10 -12 93 -8
w stag $	680	-12 -13 -31 -8 -10 -12 93 -8
w standard	644	59 -13 63 -36 -12 -10 -16 -35
w standard #	764	-2 -1 -2 -1 -1 -2 10 -2
w standard letter	764	-2 -1 15 -3 -1 -1 -6 -2
w standing commitment	764	-4 -15 -4 -3 40 -4 -4 -6
w standing commitment and	764	-4 -15 -4 -3 40 -4 -4 -6
w standing item on the agenda	764	-5 -4 26 -2 -6 -1 -4 -4
w standing item on the agenda of	764	-5 -4 26 -2 -6 -1 -4 -4
w start	503	-65 -51 -56 -26 -35 9 3 221
w start $	666	-21 -10 -19 -18 -5 -42 -26 141
w start befor	764	-3 -2 -4 -2 -2 -13 -14 41
w start but	764	-2 -1 -4 -3 -1 -4 22 -8
w start conversation	764	-2 -1 -5 -3 -2 -1 18 -4
w start in	634	-16 -27 -2 -10 -14 110 -13 -27
w start on	695	-9 -9 -19 -10 -10 -8 -16 80
w start to	695	-13 -3 -12 -10 -3 -7 62 -13
w start was mad	764	-2 -1 -4 -1 -1 -16 29 -3
w start was mad in	764	-2 -1 -4 -1 -1 -16 29 -3
w start when	736	-4 -4 -5 -5 -2 -2 -12 34
w starter	695	-9 112 -11 -9 5 -15 -12 -61
w starter $	764	-1 0 5 -1 -1 0 -1 -1
w starter is	764	-4 -5 -10 -2 41 -8 -7 -4
w stat	736	-13 -8 57 -6 -3 -2 -17 -9
w stat $	764	-3 -1 26 -2 -1 -1 -14 -3
w station	695	-5 -3 36 -4 -4 -1 -13 -4
w station $	736	-4 -2 25 -3 -3 -1 -9 -3
w station and	764	-2 -1 14 -2 -2 0 -4 -2
w statutor	695	-19 -6 2 47 -5 -9 20 -30
w statutor guidanc	695	-19 -6 2 47 -5 -9 20 -30
w stead	736	-11 -4 -10 -7 -5 -15 68 -16
w stead $	764	-2 -2 -2 -3 -2 -12 27 -5
w steer	680	-13 -15 -6 -8 30 -6 36 -18
w steer group	680	-13 -15 -6 -8 30 -6 36 -18
w step	713	-10 -3 -24 -9 -4 -10 25 35
w step ar	764	-3 -1 -2 -3 -2 -8 22 -3
w sticker	764	-7 -2 32 -3 -5 -2 -6 -7
w sticker on	764	-7 -2 32 -3 -5 -2 -6 -7
w stil	680	-46 -13 -26 -14 -16 170 -42 -13
w stil b	736	-5 -7 -7 -5 -5 73 -54 10
w stil hav	764	-2 -2 -6 -2 -2 -2 24 -8
w still to	654	-39 -24 -61 -31 -25 270 -12 -78
w still to b	764	-10 -9 -23 -8 -10 127 -29 -38
w still to com	764	-5 -3 -4 -3 -4 -19 60 -23
w stock	666	-16 -12 25 -19 -9 81 -36 -14
w stock ar	764	-2 -2 16 -2 -1 -1 -5 -2
w stock is	764	-4 -4 22 -3 -3 -1 -4 -3
w stock pulp	764	-2 -1 14 -6 -1 -1 -2 -2
w stop	680	-9 -9 22 -1 23 -4 -10 -12
w stop $	764	-3 -8 -4 -5 30 -2 -4 -5
w stop in	764	-4 -1 33 -17 -2 -1 -3 -4
w strand	695	-14 -13 -17 25 -14 63 -6 -24
w strand of	713	-9 -9 -13 31 -11 -10 39 -19
w strateg	570	15 -37 0 -3 8 -28 -7 51
w strateg #	713	-5 -4 15 0 -3 -4 -5 6
w strateg $	680	35 -30 -14 -8 -13 -14 -21 65
w strateg and	736	-5 -6 -4 -8 33 -4 -9 5
w strateg is	680	-7 -4 -6 15 -4 -11 27 -11
w strip	764	-2 -2 16 -2 -1 -1 -5 -2
w strip hav	764	-2 -2 16 -2 -1 -1 -5 -2
w stud	695	-9 -3 -33 -8 -4 -5 68 -5
w stud $	764	-5 -2 -15 -3 -2 -3 33 -2
w stud and	764	-3 -1 -34 -4 -1 -2 48 -3
w student	764	-3 -1 -2 -1 -2 -3 14 -3
w student nurs	764	-3 -1 -2 -1 -2 -3 14 -3
w sub	695	-13 65 -27 31 -34 -7 3 -18
w sub group	695	-13 65 -27 31 -34 -7 3 -18
w sub-group	736	-5 -3 -5 -5 -3 -5 10 16
w sub-group $	736	-5 -3 -5 -5 -3 -5 10 16
w subgroup	736	-32 94 -44 -8 -29 -5 48 -24
w subject	654	-15 -16 -24 -17 -11 -17 40 60
w subject $	764	-7 -8 -7 -9 -2 -4 -4 42
w subject of	713	-7 -2 -13 -8 -3 -7 53 -13
w subject to	764	-3 -9 -7 -2 -7 -8 -5 42
w subject to fund	764	-1 -6 -2 -3 -2 -11 -8 33
w subject to fund #	764	-1 -6 -2 -3 -2 -11 -8 33
w submit	626	-12 -9 -7 -12 -7 -9 55 0
w submit their	764	-2 -1 -2 -1 -1 -2 10 -1
w submit to	654	-7 -7 0 -9 -6 -8 35 2
w succes	764	69 -11 -13 -11 -13 -11 7 -17
w successful	764	-1 -1 9 -1 -1 -1 -3 -2
w successful trial	764	-1 -1 9 -1 -1 -1 -3 -2
w successor	764	-8 -5 -14 28 -4 106 -90 -12
w sufficient	736	-15 -6 -11 62 -4 -8 -11 -7
w sufficient and	736	-15 -6 -11 62 -4 -8 -11 -7
w suit	695	-17 -10 51 30 -6 -9 -27 -13
w suit #	764	-4 -1 14 -1 -2 -1 -3 -2
w summar	666	-14 -7 38 -10 -8 -3 -10 15
w summar #	764	-6 -3 -3 -2 -2 -1 -5 23
w summar screen	764	-4 -1 21 -7 -4 -1 -2 -2
w summar wer	764	-1 -1 8 -1 -1 0 -2 -1
w summer	736	-7 -1 49 -11 -2 -1 -23 -3
w summer $	764	-6 -1 42 -10 -1 -1 -21 -2
w superintendent	764	-2 -1 12 -2 -1 -1 -3 -3
w superintendent $	764	-2 -1 12 -2 -1 -1 -3 -3
w supersed	626	-13 -6 -32 95 -8 -6 -12 -18
w supersed b	626	-13 -6 -32 95 -8 -6 -12 -18
w supervision	585	-56 51 47 -21 86 -19 -45 -42
w supervision $	764	-4 -1 19 -6 -2 -1 -4 -3
w supervision meet	764	-5 -4 26 -2 -6 -1 -4 -4
w supervision now	764	-2 0 13 -1 -3 -1 -4 -1
w supervision on	764	-3 -4 -4 -2 33 -6 -12 -3
w supervision session	764	-3 -1 -16 -2 31 -1 -5 -2
w supervision train	764	-3 -2 14 -1 -3 -1 -4 -1
w supervisor	680	-33 138 9 -13 9 -32 -59 -19
w supervisor ar	764	-1 -2 -2 -1 10 -1 -1 -2
w supplier	585	-33 -18 -26 -13 -24 83 55 -23
w supplier $	666	-13 -12 -12 -10 -8 109 -50 -4
w supplier for	764	-15 -4 -8 -7 -4 -6 53 -9
w supplier ha	713	-5 -2 -7 5 -3 -6 30 -11
w supplier to	713	-7 -3 -5 -4 -13 -5 42 -5
w support	597	-33 -20 -21 47 69 -20 2 -25
w support b	736	-7 -2 -8 36 -5 -4 -5 -5
w support for	764	-2 -1 -2 -2 18 -3 -6 -2
w support it	764	-2 -1 -4 15 -2 -1 -4 -2
w support th	764	-6 -3 -3 26 -3 -2 -3 -5
w support through	736	-11 -5 -12 -6 65 -8 -16 -6
w sur	736	-13 -3 50 -10 -2 -2 -13 -7
w sur that	736	-13 -3 50 -10 -2 -2 -13 -7
w surger	610	26 -28 -26 82 -26 -12 12 -27
w surger and	713	-12 -4 42 -5 -9 -2 -6 -4
w surger brief	764	-6 -2 -27 -6 -2 -2 47 -4
w surger clos	764	-8 -4 -88 131 -4 -3 -14 -11
w surger ha	736	82 -20 -3 -13 -9 -4 -22 -11
w surgical	764	-1 -1 9 -1 -1 -1 -3 -2
w surgical ward	764	-1 -1 9 -1 -1 -1 -3 -2
w surv	603	7 198 -80 -38 -32 -65 15 -5
w surv $	764	63 -14 -15 -6 -5 -4 -10 -9
w surv and	764	-2 -2 -12 -2 -2 -4 24 -1
w surv complet	764	-6 -1 28 -3 -2 -1 -12 -4
w surv of	764	-10 90 -7 -10 -10 -9 -20 -23
w survivor	644	29 -5 18 -16 -5 -5 -9 -8
w survivor $	764	-1 -1 -4 -1 -1 -2 10 -1
w survivor '	764	-4 -2 17 -3 -2 -1 -4 -1
w survivor 's	764	-4 -2 17 -3 -2 -1 -4 -1
w survivor and	764	-2 -1 14 -1 -1 -1 -7 -2
w survivor tel	764	44 -2 -19 -11 -2 -2 -5 -4
w suspend	713	-9 -3 -10 -6 -4 -11 17 25
w suspend dur	764	-3 -1 -4 -3 -2 -5 24 -6
w suspend until	764	-6 -2 -7 -3 -2 -7 -6 33
w swap	764	-3 -1 15 -3 -1 -1 -5 -1
w swap #	764	-3 -1 15 -3 -1 -1 -5 -1
w switch	736	-3 -1 24 -3 -2 -2 -9 -4
w switch of	764	-3 -1 17 -2 -1 -1 -5 -3
w syllabu	764	-5 -4 -12 -3 -17 -2 46 -4
w syllabu $	764	-5 -4 -12 -3 -17 -2 46 -4
w system	510	-13 -38 34 72 -40 -6 -2 -9
w system #	713	-18 -7 1 43 -7 -4 4 -13
w system $	634	-31 -14 47 31 -16 -16 33 -34
w system alread	764	-7 -3 -6 32 -4 -2 -4 -4
w system can	736	-3 -1 -6 24 -3 -4 -5 -3
w system exist	764	-6 -2 21 -3 -3 -1 -4 -3
w system go	764	-5 -2 -6 -4 -3 -9 -6 36
w system ha	736	-2 -5 -3 -3 -5 -2 -6 26
w system is	764	-2 -5 -3 -3 -4 -2 -2 21
w system now	764	-3 -1 17 -2 -2 -1 -5 -2
w system wa	736	-3 -1 16 -4 -1 -1 -3 -2
w tabl	695	-10 -7 13 -11 -5 -3 8 15
w tabl at	736	-8 -7 20 -8 -5 -2 -8 18
w tabl but	764	-2 -1 -6 -4 -1 -1 18 -2
w tak	413	-37 30 -61 181 -88 -81 44 11
w tak advic	736	-15 -3 -10 58 -5 -4 -14 -7
w tak an	764	-4 -5 -3 28 -3 -3 -4 -6
w tak as	764	-6 -2 -13 -32 -2 -3 -14 70
w tak forward	666	-10 -8 -6 -9 -7 -12 31 22
w tak it	713	-9 -3 -20 49 -4 -5 4 -12
w tak not to proc	764	-6 -3 -6 36 -3 -3 -10 -5
w tak of	736	-9 -2 7 39 -5 -4 -13 -13
w tak on	713	-5 -3 30 17 -17 -3 -12 -7
w tak out	764	-5 -2 -23 76 -3 -3 -32 -8
w tak plac	522	-32 36 4 -40 -23 -29 92 -7
w tak responsibilit	764	-3 -2 -2 -9 -2 -9 -3 29
w tak som	764	-2 -1 -6 -4 -1 -1 18 -2
w tak th	618	10 -15 -47 83 -13 -12 0 -6
w tak to	666	-8 -4 -9 -9 -6 -10 33 13
w tak up	644	-5 100 3 -38 -24 -19 -43 25
w take-up	713	-15 73 -25 -7 61 -9 -14 -65
w take-up is	736	-9 -23 -21 -4 72 -4 -7 -4
w talk	603	60 -22 -14 -34 37 -27 44 -44
w talk ar	764	-6 -3 -11 -3 23 -3 4 -3
w talk continu	764	-9 -4 -6 -4 -10 -9 44 -3
w talk giv	736	-5 -1 26 -3 -4 -1 -9 -4
w talk to	764	71 -5 -14 -8 -17 -16 2 -14
w talk with	764	-2 -1 24 -5 -1 -1 -10 -4
w target	713	52 -5 -14 -12 -9 -12 11 -11
w target dat	764	61 -4 -11 -12 -6 -6 -11 -10
w target of	764	-5 -1 -4 -1 -4 -6 23 -2
w task	634	-43 -24 -13 -16 62 -43 19 58
w task $	764	-39 -10 -23 -6 87 -24 -16 32
w task and	713	-7 -3 -13 -7 -6 -14 25 23
w task set	764	-3 -1 25 -4 -1 -1 -7 -8
w tbc	736	140 -14 -29 -18 -15 -13 -28 -24
w tbc $	736	140 -14 -29 -18 -15 -13 -28 -24
w teach	764	-4 -1 21 -4 -2 -2 -6 -3
w teach th	764	-4 -1 21 -4 -2 -2 -6 -3
w teacher	713	-10 -3 37 -9 -3 -3 -15 6
w teacher $	764	-6 -2 16 -6 -2 -2 -9 11
w teacher tel	764	-4 -1 24 -3 -1 -1 -7 -5
w team	416	-14 93 30 -59 66 -90 10 -36
w team #	695	41 -5 -18 -7 -7 -4 11 -10
w team $	561	-16 166 18 -36 -31 -44 -1 -57
w team ar	764	-5 -5 -5 -3 -3 -7 -7 34
w team befor	764	-1 -1 -4 -2 0 -1 10 -1
w team continu	764	-5 -2 -4 -2 29 -3 -7 -4
w team da	764	-1 0 5 -1 -1 0 -1 -1
w team ha	695	-12 -4 -13 -6 -6 -3 49 -6
w team hav	695	-4 -2 33 -4 -3 -3 -14 -4
w team hold	764	-17 -9 -26 -4 71 -2 -5 -8
w team intends to	764	-6 -3 -3 -2 -2 -1 -5 23
w team is	654	42 -18 -11 -12 -19 -14 44 -11
w team leader	736	-4 -3 21 -5 -4 -4 5 -5
w team leav	764	-9 -2 -4 26 -2 -2 -2 -6
w team manager	736	-21 72 -14 -9 -38 -9 -13 31
w team mean	764	-6 -5 -3 -2 -2 -1 -2 22
w team meet	713	-10 -8 -46 -6 96 -3 -29 6
w team meeting	736	-6 -2 6 -5 29 -3 -14 -4
w team mov	764	-4 -10 -5 -3 -7 -6 57 -23
w team via	764	-2 -1 11 -2 -1 -1 -3 -2
w team wa	736	-7 -5 17 30 -3 -5 -13 -13
w team wer	764	-1 -1 10 -1 -1 0 -4 -1
w team wil	695	-7 -13 -6 -11 29 -12 -7 29
w tear-of	764	-2 -2 16 -2 -1 -1 -5 -2
w tear-of strip	764	-2 -2 16 -2 -1 -1 -5 -2
w technical	764	-7 -2 -4 26 -1 -3 -3 -5
w technical possibl	764	-7 -2 -4 26 -1 -3 -3 -5
w tel	610	9 85 10 22 -3 -20 -48 -54
w tel b	764	-4 -1 24 -3 -1 -1 -7 -5
w tel of	764	-5 -3 24 -2 -6 -2 -4 -2
w tel th	764	44 -2 -19 -11 -2 -2 -5 -4
w tel to	713	-8 -10 -11 -5 39 -9 -7 10
w telephon	736	-17 -4 60 -7 -6 -7 -10 -8
w telephon within	764	-10 -3 37 -5 -4 -5 -6 -5
w templat	591	-48 -31 62 -25 -19 -35 73 24
w templat #	680	-9 -2 56 -8 -4 -2 -22 -8
w templat $	764	-5 -7 6 -3 -7 -2 -4 23
w templat ha	764	-2 -1 7 -2 -1 -2 3 -3
w templat is	713	-34 -23 -16 -11 -10 -23 94 23
w ten	680	-61 157 -25 -25 -23 -16 25 -32
w ten record	764	-4 -1 20 -5 -2 -1 -6 -2
w ten want	764	-14 -7 -13 -8 -5 -4 60 -9
w tenanc	736	-5 -3 14 -3 -5 -10 -12 24
w tenanc $	764	-3 -2 17 -2 -4 -1 -3 -2
w tenant	736	-4 -4 63 -3 -4 -2 -4 -41
w tenant s	764	-3 -3 16 -1 -3 -1 -3 -2
w tender	680	-15 -7 -22 -19 -8 -18 104 -14
w tender $	764	-12 -4 32 -9 -3 -7 12 -9
w tender document	764	-1 -2 -10 -2 -1 -1 20 -3
w term	556	-35 -20 24 -30 61 -27 30 -2
w term $	654	-12 -11 9 -12 54 -9 5 -24
w term and	764	-4 -3 -3 -3 38 -4 -7 -14
w term not	764	-12 -3 -7 -10 -4 -11 -8 55
w term of	644	-13 -5 33 -11 -10 -8 22 -8
w term wer	764	-2 -2 -6 -2 -2 -2 24 -8
w test	597	-22 202 -45 -25 -45 -47 56 -74
w test stag	764	-3 -1 -14 -5 -2 -1 28 -3
w test with	695	-5 -5 -30 -5 -3 -3 59 -8
w text	764	-3 -1 18 -3 -2 -1 -5 -2
w text messag	764	-3 -1 18 -3 -2 -1 -5 -2
w th	131	33 -2 -43 85 -161 152 -41 -23
w th #	666	-13 -9 14 -26 -6 -6 53 -8
w th $	498	92 -52 -64 50 -94 -64 82 49
w th 14th	764	-3 -1 -3 -2 -2 -5 20 -4
w th act	764	40 -8 -15 -5 -12 -4 -14 20
w th action	513	-14 -34 -20 118 -33 56 -86 13
w th additional	764	-4 -2 -7 32 -2 -2 -10 -5
w th adult	695	-15 -12 44 -4 -6 -6 4 -4
w th advic	764	-1 -1 12 -3 -1 -1 -3 -2
w th advocat	713	-25 -5 37 -10 42 -9 -19 -11
w th agenc	666	-18 -5 -25 87 -6 -9 -11 -12
w th agr	764	-1 -2 -1 -1 -1 -1 -1 7
w th agreement	666	-16 -4 0 30 -10 -8 21 -13
w th aide-memoir	764	-5 -3 24 -2 -6 -2 -4 -2
w th ambulanc	713	-8 -4 19 -11 -3 69 -56 -5
w th analyst	713	-7 -14 29 -4 -9 -6 15 -4
w th and	603	-24 -21 -70 55 29 -25 0 55
w th annual	654	-13 72 13 -9 -18 -12 -17 -15
w th antenatal	764	-1 -1 14 -2 -1 -1 -7 -2
w th appointment	713	36 -5 -14 -6 -7 -6 -17 20
w th ar	713	-14 -11 -13 18 30 -3 -9 2
w th area	764	-3 -2 -7 -3 -1 -2 22 -4
w th as	736	-11 -6 -28 -14 -11 -7 -1 79
w th as part of	764	-1 -5 -1 -1 -2 -1 -1 12
w th assessment	713	-10 -5 33 -2 -4 -2 -7 -3
w th at	666	-12 -13 -16 -8 82 -6 -13 -15
w th attach	764	47 -1 -20 -9 -5 -2 -8 -3
w th audit	603	-17 -23 13 -17 -13 -66 15 108
w th author	713	90 -8 -34 -8 -5 -7 -19 -10
w th b	713	74 -10 -39 -20 -9 -10 27 -13
w th backlog	764	-4 -2 -3 -3 -4 -7 -5 29
w th befor	764	-7 -1 35 -6 -2 -2 -9 -8
w th bid	666	-14 -5 -30 98 -10 -7 -18 -13
w th board	496	-73 136 -15 51 -18 -55 -58 32
w th borough	764	-40 -11 -13 -14 -10 152 -35 -29
w th budget	695	46 -9 -19 -12 -8 -13 -22 37
w th build	736	-5 -2 -17 -6 -3 -2 40 -4
w th bulletin	764	-2 -2 -3 -3 22 -2 -2 -9
w th busines	736	52 97 -44 -14 -14 -16 -8 -52
w th caldicot	764	-7 -1 28 -11 -2 -1 -4 -2
w th campaign	695	-15 -26 -9 -7 111 -14 -11 -29
w th can	591	-38 -22 -16 12 -12 -12 -29 117
w th car	695	28 -8 39 -10 -14 -6 -18 -11
w th card	713	-10 -10 47 -5 -6 -2 -8 -5
w th carer	764	-1 -1 -2 -2 -3 -3 12 0
w th cas	654	26 -11 29 -12 -8 -14 0 -12
w th ccg	654	-28 -10 5 67 -15 -15 16 -19
w th chair	597	-18 -26 50 -15 29 -11 -11 2
w th chang	610	27 -14 39 -13 -14 -31 11 -6
w th charit	713	-15 -6 -31 70 -4 -7 4 -9
w th charter	764	-2 -1 15 -3 -1 -1 -6 -1
w th checklist	764	-15 -6 2 48 -6 -3 -8 -13
w th chief	618	-22 -6 40 3 -7 -10 25 -23
w th children	666	10 -13 33 -19 -16 44 -7 -31
w th cleaner	764	-4 -4 22 -3 -3 -1 -4 -3
w th clerk	695	76 -18 -31 -4 -9 -9 3 -7
w th clinical	736	-45 146 -27 2 -14 -13 -25 -24
w th co-ordinator	764	-1 -1 -4 -6 -1 -3 18 -3
w th cohort	764	-8 -15 -10 -11 -9 92 6 -45
w th colleg	634	-29 -11 1 -1 -22 40 34 -12
w th com	695	-27 -36 -16 -10 44 -23 -23 92
w th comment	764	33 -3 -7 -4 -3 -4 -7 -4
w th commission	764	-15 -4 25 18 -3 -4 -7 -10
w th commissioner	618	-26 -20 32 -5 20 -15 -27 41
w th commit	736	-9 -17 -27 58 -10 -5 3 8
w th communication	736	-5 -9 -6 -4 -5 -6 21 14
w th communit	695	-7 -10 -9 -9 -11 -5 28 23
w th complet	764	-4 -3 -4 -2 -2 -2 19 -3
w th conferenc	618	-17 -14 80 -12 -13 -20 15 -19
w th consultation	764	-1 -1 -1 -1 -1 -7 14 -1
w th contract	591	-20 -32 1 20 -23 -28 20 61
w th contractor	764	-4 -1 17 -3 -1 -1 -5 -2
w th coordinator	713	-5 -2 7 -4 16 -2 -5 -5
w th coroner	695	52 -22 -10 -6 -14 -6 -11 18
w th cost	736	-14 -6 -42 51 -4 -5 26 -6
w th could	680	-13 -6 -30 65 -6 -8 17 -19
w th council	580	-19 -9 55 10 5 -13 -9 -20
w th count	575	3 -25 9 13 -20 50 44 -74
w th cours	603	-19 -19 -8 -14 -16 -18 63 31
w th court	736	-9 -6 37 -4 -4 -2 -8 -4
w th crim	764	37 -2 -12 -4 -3 -3 -9 -4
w th csp	736	-5 -2 19 -3 -2 -1 -5 -2
w th dail	764	-7 -6 -7 -4 36 -2 -5 -5
w th dashboard	764	-17 -12 -13 -19 -10 115 -35 -10
w th data	610	-39 -22 8 -16 -43 41 47 25
w th death	764	37 -3 -8 -8 -3 -2 -6 -7
w th decision	764	-10 -3 -22 50 -3 -7 -19 15
w th department	680	-75 -9 -24 121 -40 -8 15 19
w th deput	764	53 -12 11 -7 -8 -8 -18 -10
w th designat	764	-9 -4 22 -7 -3 -5 -7 14
w th director	695	-31 -13 -36 -14 55 -7 22 25
w th discharg	713	-3 -1 25 -4 -3 -1 -7 -4
w th district	680	-9 -3 26 -10 -7 -6 -21 30
w th domestic	654	-10 -4 48 -12 -5 -3 -7 -7
w th draft	680	-4 -8 -13 -6 -5 -12 77 -29
w th drop-in	764	-1 -1 -4 10 -1 -1 -1 -1
w th drug	736	-4 -1 29 -6 -2 -3 -11 -3
w th duplicat	764	-5 -2 -23 76 -3 -3 -32 -8
w th dut	626	13 -17 32 -10 55 -21 -21 -32
w th e-learn	680	-18 -6 -4 -7 -8 -15 8 49
w th eleven	764	-6 -2 -27 -6 -2 -2 47 -4
w th emergenc	713	-4 -5 8 -4 -3 -10 26 -8
w th end	626	-15 -23 5 -10 -16 -24 41 40
w th evaluation	764	-18 -28 -23 -27 -10 210 -28 -75
w th evidenc	764	-3 -1 -6 -2 -4 -3 21 -2
w th executiv	626	-29 -19 -9 101 -14 -16 -21 7
w th exist	764	-7 -3 -6 32 -4 -2 -4 -4
w th faith	764	-2 -1 -5 -3 -2 -1 18 -4
w th famil	626	124 -23 -9 5 33 -18 -73 -39
w th fear	764	44 -3 -9 -7 -5 -4 -8 -8
w th feasibilit	736	-7 -2 39 -11 -2 -6 -7 -4
w th field	764	-4 -2 -3 -2 -13 -2 30 -3
w th figur	695	-32 91 -42 41 -31 -10 -13 -3
w th film	736	-5 -4 14 -2 -5 -27 33 -5
w th final	736	-7 -6 11 -6 -7 151 -123 -12
w th financial	764	-2 -5 -1 -1 -5 -2 -3 19
w th finding	695	-9 -4 9 -8 -6 -2 -16 36
w th fir	680	-21 -8 35 -7 -6 -5 19 -7
w th first	534	-48 -34 21 -36 -35 -32 48 115
w th fiv	713	-7 -2 -7 -3 -17 -13 55 -6
w th flag	764	-1 -1 5 -2 -1 -2 3 -1
w th forc	585	-41 -16 37 85 -19 -12 -24 -11
w th form	575	70 -35 -8 7 45 -30 -36 -13
w th forum	695	-7 -8 5 -6 -6 -3 6 19
w th forward	644	-26 -16 -57 30 -10 -10 14 76
w th four	764	-10 -2 28 -2 -2 -1 -10 -1
w th fourteen	764	-2 -1 -9 -3 -1 -6 25 -3
w th front	644	-17 -11 41 -9 -17 -10 33 -10
w th fund	764	-6 -2 -5 -3 -18 -2 40 -3
w th governanc	736	-4 -7 29 -4 -5 -1 -5 -3
w th gp	713	-10 -2 33 -3 -4 -2 -7 -5
w th grant	713	-10 -5 2 47 -6 -4 -15 -10
w th ground	764	-4 -1 -11 28 -2 -1 -5 -5
w th group	580	-34 -32 -14 25 0 -46 23 78
w th guidanc	680	-21 61 -7 5 -17 -19 -18 15
w th ha	548	-39 -30 11 -8 -23 -67 32 125
w th had	695	31 -3 10 -14 -5 -3 -11 -5
w th half-da	764	-2 -1 17 -2 -1 -1 -9 -1
w th hand-held	764	-5 -1 13 -2 -2 -1 -2 -1
w th handbook	713	-11 -3 40 -4 -3 -2 -13 -4
w th happen	695	-20 61 47 -10 -44 -5 -10 -18
w th hav	764	-2 -1 -6 -4 -1 -1 18 -2
w th head	585	-36 -15 -29 -16 4 -16 59 47
w th health	680	34 -5 3 -6 -9 -5 -18 5
w th helplin	654	-10 -5 20 -8 39 -5 -23 -8
w th hom	618	-30 -15 -20 55 -16 -21 20 26
w th homicid	764	-4 -1 19 -6 -2 -1 -4 -3
w th hospital	695	-7 -3 44 -16 -3 -10 -1 -5
w th hostel	764	-4 -1 -8 23 -1 -1 -5 -3
w th hous	695	-17 -9 16 -15 -7 83 -34 -16
w th hub	713	26 -6 11 -7 -6 -4 -9 -6
w th ic	764	-2 -1 13 -3 -1 -1 -3 -2
w th ict	764	-15 -4 -8 -7 -4 -6 53 -9
w th idea	666	-23 -4 -9 66 -5 -8 -10 -8
w th idva	736	-5 -2 38 -6 -2 -6 -10 -6
w th importanc	764	-4 -7 -5 -7 -4 -3 -7 37
w th improvement	764	-2 -1 -9 -3 -1 -6 25 -3
w th in	654	-15 -22 9 -8 -5 -25 -19 85
w th induction	736	-7 -4 28 -2 -7 -2 -4 -3
w th information	610	30 -15 -23 21 -23 -21 55 -25
w th inquest	764	-4 -2 -4 -3 -2 -2 -6 23
w th insid	736	-8 -3 41 -5 -5 -3 -10 -7
w th inspection	680	-10 -6 -11 -12 -5 -14 9 50
w th inspector	764	-19 -2 38 -5 -2 -2 -5 -3
w th internal	764	-1 -4 -6 -2 -2 -2 -6 23
w th into	764	-5 -1 34 -5 -1 -3 -15 -3
w th introduction	764	-4 -2 41 -5 -4 -2 -21 -3
w th is	508	-9 -90 102 2 62 -57 -40 30
w th it	713	-13 -17 -13 20 -6 -10 7 32
w th item	713	-14 -11 -22 4 -5 -9 -44 100
w th job	695	-8 -3 -23 22 -3 -5 28 -8
w th joint	764	-6 -3 -6 36 -3 -3 -10 -5
w th landlord	666	-12 -10 -25 21 -25 -6 66 -8
w th last	713	-29 -15 -20 -15 -21 127 -89 62
w th launch	713	-13 -22 -18 -13 -8 33 14 27
w th law	695	-20 145 4 -19 20 -24 -20 -87
w th lawyer	764	-2 -4 -1 -2 -3 -2 -3 17
w th lead	644	68 108 -73 -32 -31 -24 22 -38
w th leader	764	-3 -1 26 -2 -1 -1 -14 -3
w th leaflet	654	-11 -5 26 -15 -6 -7 27 -10
w th learn	597	-32 131 3 -26 -10 -20 -34 -13
w th leas	713	-5 -2 -5 -4 -23 -3 44 -3
w th legal	713	-4 -5 -6 -5 11 -10 29 -9
w th letter	654	-14 -21 36 -10 -13 -17 2 37
w th level	695	-14 -3 27 -3 4 -2 -6 -3
w th lif	764	-4 -3 -3 -3 38 -4 -7 -14
w th lin	764	-6 -4 -22 46 11 -3 -17 -5
w th list	610	-40 51 -36 28 6 -21 14 -3
w th lmc	764	-4 -1 -5 6 -2 -2 11 -2
w th local	626	17 -8 7 10 14 -12 3 -32
w th los	736	-8 -3 -8 27 -4 -6 8 -7
w th lotter	764	-2 -2 -16 -3 -1 -3 32 -5
w th manager	666	-22 -8 13 -14 -6 -32 41 27
w th map	713	-4 -1 -13 -7 -2 -12 48 -9
w th marac	713	-21 -22 38 -9 28 -7 -19 11
w th matron	713	-7 -10 20 -6 -4 -3 -11 21
w th matter	618	-27 -20 -34 99 -17 -22 9 12
w th matter was clos	764	-2 -1 -7 17 -1 -1 -3 -2
w th mental	764	28 -2 -8 -3 -2 -3 -6 -4
w th merger	695	-6 -3 -10 40 -5 -4 -7 -6
w th might	764	-2 -2 -1 -2 -2 -2 6 4
w th minister	764	-5 -1 20 -4 -1 -1 -5 -4
w th ministr	695	-30 -14 -5 10 -8 -8 65 -10
w th modul	764	-3 -1 -10 -2 -1 -6 26 -3
w th moment	764	-5 -3 -4 -2 -5 -4 26 -3
w th month	695	-4 -3 -3 -3 -5 -16 44 -10
w th monthl	736	-7 -6 23 -4 13 -3 -10 -7
w th morn	736	-14 -17 58 -5 -6 -3 -8 -6
w th mov	713	-10 -3 -7 22 -3 -5 18 -12
w th nam	713	-8 -5 38 -5 -8 -3 -17 8
w th national	585	-43 -27 -37 78 15 -21 -29 64
w th need	654	-1 -8 16 -12 52 -7 -22 -19
w th new	460	-55 -74 -7 -64 -63 -25 69 218
w th newsletter	764	-7 -7 -4 -3 30 -3 -2 -4
w th next	513	-49 141 -103 -41 -48 17 10 74
w th night	764	-5 -4 23 -2 -3 -1 -4 -4
w th nin	713	-5 -3 6 -5 -3 -3 17 -5
w th northern	764	-4 -3 -4 -2 -2 -2 19 -3
w th number	644	23 237 -31 -42 -35 -35 -77 -41
w th nurs	764	-6 -1 -6 -5 -1 -2 29 -6
w th offer	736	-3 -18 -6 3 42 -7 -4 -8
w th officer	713	89 -16 -21 -18 -7 -11 -15 -1
w th old	713	-5 -2 30 -6 -2 -1 -9 -6
w th on	713	-24 -7 -14 14 -10 29 -9 21
w th ongo	713	88 -21 -30 -10 -14 -14 28 -27
w th original	764	-2 -1 14 -5 -1 -1 -3 -3
w th other	713	3 -22 -29 -27 -16 242 -112 -39
w th out	736	-3 -1 24 -6 -2 -2 -6 -4
w th outcom	654	-30 93 -18 -15 -15 -26 -5 15
w th overview	713	32 -4 -11 -7 -5 -13 -26 33
w th pack	736	-4 -1 20 -3 -2 -1 -5 -4
w th pandemic	666	-15 -6 -13 -5 -7 -34 -21 102
w th panel	528	222 -31 -16 -11 -31 -31 -46 -56
w th paper	736	-2 -3 -1 -2 -6 -3 -5 22
w th partner	764	-47 -7 -18 -9 -14 102 13 -19
w th partnership	498	-15 -73 -38 29 136 -46 8 -3
w th pathwa	736	-8 -3 25 -5 -4 -5 4 -5
w th patient	764	-3 -1 15 -3 -2 -1 -3 -2
w th pc	736	-22 -14 -23 -11 5 111 -2 -45
w th performanc	680	-24 -11 -9 -18 54 -8 30 -14
w th perpetrator	713	115 -9 -29 -24 -6 -14 -15 -18
w th piec	764	-7 -7 -4 -3 30 -3 -2 -4
w th pilot	666	-7 -7 -19 28 -5 -11 31 -9
w th plan	644	-22 -15 -25 160 -14 -22 -54 -8
w th point	634	9 -29 36 33 -15 -21 25 -38
w th polic	513	92 27 22 -49 -42 -63 37 -23
w th position	764	-4 -7 -4 -5 55 -12 -17 -6
w th post	556	-35 -28 -14 67 -1 29 -58 40
w th poster	736	-16 -33 -22 -9 -10 98 38 -46
w th postholder	764	-1 -1 9 -2 -2 0 -2 -1
w th practic	610	-26 -30 91 -13 25 -9 -38 0
w th present	713	-17 -4 -19 73 -4 -7 -12 -9
w th previou	764	29 -5 56 -69 -1 -3 -3 -4
w th printer	713	-5 -8 -16 -7 -4 -7 59 -11
w th prison	764	55 -10 -22 -11 -44 116 -64 -21
w th privat	764	-11 -4 13 -16 -3 40 -11 -8
w th probation	695	-11 -6 48 -6 -6 -3 -12 -5
w th procedur	736	-16 -6 49 -7 -10 -14 12 -8
w th proces	736	-7 -2 37 -11 -2 -2 -9 -4
w th procurement	764	-2 -1 -9 -7 -3 -4 28 -2
w th professional	736	14 -4 -12 -4 -6 -10 35 -13
w th program	680	-26 -24 -15 -15 114 -13 20 -40
w th project	654	-18 -7 -22 55 -10 -28 -1 30
w th prompt	764	-3 -1 19 -7 -1 -2 -4 -2
w th proposal	610	-25 -12 -42 90 -14 -21 49 -25
w th protect	764	-1 -1 8 -1 -1 0 -2 -1
w th protocol	626	-28 -22 66 -17 -17 44 -33 7
w th provider	580	-26 -22 -30 50 -21 -72 49 72
w th psychiatric	764	-1 -1 13 -2 -1 -1 -5 -2
w th public	736	-9 -2 -26 -5 -2 -4 55 -6
w th qualit	764	-4 -4 -3 -2 -2 -13 44 -16
w th quarterl	764	-10 86 2 -6 -32 -14 -12 -14
w th rat	764	-3 -3 -3 -2 34 -2 -12 -8
w th reception	764	-2 -1 26 -2 -1 -1 -19 -1
w th recommendation	531	-67 -35 52 123 -30 -41 -19 17
w th record	713	-14 -11 36 -4 -3 -5 9 -9
w th redesign	736	-10 -6 -14 -4 -3 -8 50 -5
w th referral	736	-6 -6 29 -2 -2 -1 -8 -4
w th refug	764	38 -4 0 -6 -4 -9 -9 -6
w th regional	603	42 -25 -26 24 -21 -17 14 7
w th regulator	736	-10 -16 -7 27 -9 -5 -11 31
w th remain	680	-24 -42 -26 -14 63 165 -90 -32
w th reorganisation	764	-2 -2 -5 -6 -2 -7 -7 31
w th repl	713	23 -5 -10 -5 -8 -6 18 -7
w th report	626	29 -18 13 -21 -12 -17 -4 30
w th request	644	-28 -9 -31 110 -9 -7 -30 5
w th requirement	713	-14 -7 42 -17 -6 -3 -8 14
w th resourc	764	-2 -1 20 -3 -1 -1 -12 -1
w th respons	736	51 -2 -21 -5 -3 -4 -10 -6
w th rest	695	-20 -80 -22 -18 -16 203 19 -66
w th restructur	666	-10 -5 -16 25 -4 -24 4 29
w th result	713	-7 -11 -15 -5 -6 -6 20 29
w th review	565	62 -25 45 -39 -22 -26 18 -13
w th revis	666	-17 -8 53 -8 -9 -6 5 -11
w th right	764	-2 -1 -6 -4 -1 -1 18 -2
w th risk	695	9 -5 15 15 -11 -9 10 -24
w th rol	713	-11 -4 -21 -3 44 -6 8 -6
w th royal	680	-4 -3 -11 10 -3 -13 42 -16
w th rul	764	-9 -3 26 -2 -3 -2 -5 -2
w th safeguard	561	-54 -27 83 -23 37 -19 8 -6
w th sam	666	29 -6 35 -11 -14 -7 -14 -13
w th sampl	764	-1 -4 -6 -2 -2 -2 -6 23
w th schem	597	-29 -13 20 100 -20 -19 -43 4
w th second	634	-46 -25 -33 -33 -27 336 -127 -47
w th secretar	764	-3 -1 26 -2 -1 -1 -14 -3
w th senior	736	-5 -6 -27 -4 43 -2 7 -7
w th servic	545	83 41 23 -33 -5 -63 -26 -20
w th shar	713	-7 -3 42 -6 -4 -1 -15 -5
w th signatur	764	-6 -2 -5 -4 -2 -6 30 -6
w th singl	764	62 -7 -11 -8 -4 -7 -11 -14
w th sixt	764	-3 -2 -18 -2 -2 -1 31 -3
w th sixteen	764	-4 -2 -4 -4 -3 -5 -6 29
w th softwar	680	-8 -4 -10 -5 -14 -21 43 19
w th solicitor	764	-11 -3 -6 -5 -3 -4 39 -6
w th specialist	736	-6 -7 31 -4 -3 -2 -6 -4
w th specification	680	-6 -6 0 -12 -6 -33 50 13
w th spirit	764	-4 -5 -3 28 -3 -3 -4 -6
w th spr	764	-3 -1 23 -7 -2 -1 -8 -3
w th staf	680	26 -4 -14 -9 -7 -11 32 -12
w th standard	736	-18 -2 61 -7 -7 -3 -16 -7
w th start	764	-6 -5 -3 -3 -3 -26 -9 54
w th statutor	695	-19 -6 2 47 -5 -9 20 -30
w th steer	736	-10 -4 0 -5 -8 -3 37 -7
w th stock	736	-14 -11 -1 -14 -7 91 -32 -12
w th strateg	644	-11 -21 2 -10 22 -16 -7 42
w th sub	736	-13 69 -36 34 -36 -7 6 -18
w th subgroup	764	-31 100 -44 -7 -30 -4 33 -17
w th subject	713	-10 -8 -15 -14 -4 -5 24 32
w th summar	713	-5 -2 28 -8 -5 -2 -4 -3
w th summer	736	-7 -1 49 -11 -2 -1 -23 -3
w th superintendent	764	-2 -1 12 -2 -1 -1 -3 -3
w th supplier	654	-15 -13 -16 -2 -10 105 -40 -9
w th surger	736	79 -23 -119 117 -10 -6 -22 -16
w th surgical	764	-1 -1 9 -1 -1 -1 -3 -2
w th surv	764	-8 -42 -21 12 -9 -2 -9 79
w th survivor	764	-4 -2 17 -3 -2 -1 -4 -1
w th syllabu	764	-5 -4 -12 -3 -17 -2 46 -4
w th system	666	-16 -4 26 16 -10 -7 2 -7
w th tabl	764	-2 -1 -6 -4 -1 -1 18 -2
w th task	666	-9 -6 8 -10 -7 -39 11 53
w th team	591	-26 -22 26 15 23 -15 13 -15
w th templat	680	-36 -27 -10 -14 -15 -30 91 41
w th term	713	-6 -2 16 -8 -2 -5 15 -7
w th test	764	-3 -1 -14 -5 -2 -1 28 -3
w th th	764	48 -4 -11 -6 -7 -4 -8 -8
w th thr	644	-11 -7 16 -6 -8 -18 46 -12
w th threshold	713	55 -9 10 -16 -8 -7 -15 -10
w th tim	634	111 -19 -41 -30 16 -19 -54 37
w th to	695	8 -26 -38 90 -38 115 -34 -76
w th toilet	764	-2 -2 16 -2 -1 -1 -5 -2
w th tool	713	-11 -3 -29 53 -3 -3 1 -5
w th toolkit	680	-11 -17 3 18 -54 -11 44 27
w th topic	764	-1 -4 -1 -2 -3 -2 -1 14
w th touch	764	-9 -1 21 -2 -2 -1 -3 -3
w th town	764	-2 -2 16 -2 -1 -1 -5 -2
w th train	575	-36 123 -3 -31 -52 -56 -42 98
w th trainer	764	-4 -4 -10 -8 -3 -6 54 -19
w th transfer	764	-3 -1 23 -2 -1 -1 -12 -3
w th triag	764	-4 -2 28 -8 -5 -2 -2 -4
w th trust	473	75 -52 -7 47 -31 -57 8 17
w th two	591	-33 -17 5 15 19 -42 48 5
w th under	736	-11 -16 -9 -6 63 -4 -7 -11
w th union	764	-5 -1 -35 -4 -2 -2 59 -11
w th unit	610	38 -15 41 -28 -14 -13 9 -19
w th universit	603	-28 74 -33 -13 8 -22 34 -19
w th updat	764	47 -1 -20 -9 -5 -2 -8 -3
w th upgrad	764	-6 -3 -6 -23 -2 -4 -6 50
w th user	764	-3 -1 -14 -5 -2 -1 28 -3
w th view	680	24 -4 -29 39 -7 -6 -8 -9
w th voluntar	764	-2 -2 -2 -1 7 -3 6 -3
w th vot	764	-2 -2 -1 -2 -3 -1 -1 13
w th wa	552	47 -24 -6 90 -22 -27 -40 -18
w th ward	713	49 -23 -13 15 -11 -14 3 -7
w th warden	764	-2 -4 -1 -2 -3 -2 -3 17
w th websit	736	-12 -8 51 -27 -9 36 -16 -16
w th week	736	-4 -1 26 -5 -2 -1 -11 -4
w th wer	764	-4 -1 17 -6 -1 -1 -3 -1
w th west	736	-39 -11 -23 -14 -10 132 -4 -30
w th when	695	-7 -14 -8 -10 -7 -14 -17 78
w th whit	764	-3 -1 18 -4 -1 -1 -5 -3
w th wider	713	-13 -12 -23 35 -8 -6 14 13
w th wil	552	-35 41 -45 10 106 -33 8 -52
w th with	695	-10 -7 -6 -7 -12 -7 -14 64
w th wo	764	-12 -4 -12 28 -4 -4 -7 16
w th word	736	-2 -1 21 -6 -2 -1 -6 -3
w th work	570	-21 -13 -24 6 6 -43 8 81
w th workforc	713	-6 -6 -16 -9 -5 -5 37 10
w th workshop	736	-3 -10 -10 -19 -4 -3 25 24
w th would	666	-22 -8 -13 97 -9 -13 -10 -22
w th would like to	764	-3 -2 -7 -3 -1 -2 22 -4
w th year	591	82 -56 -61 -5 87 -28 -35 16
w than	680	50 -28 -50 -11 25 -12 55 -28
w than wa	764	-3 -1 -4 -3 -3 -2 18 -2
w thank	764	51 -4 -10 -6 -8 -7 -9 -7
w thank for	764	51 -4 -10 -6 -8 -7 -9 -7
w that	371	59 47 -26 247 -144 -71 -79 -32
w that $	764	-1 -6 -2 -3 -2 -1 -6 20
w that a	610	-9 -11 -48 103 -12 -13 -24 13
w that al	764	-13 -4 -15 -5 -4 -10 -9 59
w that appropriat	764	-2 -1 10 -2 -1 -1 -3 -1
w that ar	764	37 -2 -12 -4 -3 -3 -9 -4
w that complet	764	34 -3 -10 -5 -3 -3 -5 -5
w that could	764	-9 -2 -4 26 -2 -2 -2 -6
w that detain	764	-4 -1 14 -1 -2 -1 -3 -2
w that domestic	764	46 -1 -15 -13 -2 -1 -10 -3
w that ever	736	-5 -2 31 -6 -3 -1 -10 -4
w that exist	695	-18 -4 -15 46 -5 -6 11 -8
w that go	764	-12 -11 -6 -10 -9 116 -59 -9
w that hav	764	-7 -1 -12 -5 -2 -4 38 -7
w that is	666	-14 -12 -18 12 -12 -12 65 -8
w that it	603	-41 46 -22 159 -41 -23 -41 -38
w that mor	764	67 -14 -10 -11 -4 -4 -12 -12
w that nin	764	-4 -1 20 -5 -2 -1 -6 -2
w that no	764	-7 -1 28 -11 -2 -1 -4 -2
w that of	764	72 -9 -16 -13 -9 -21 26 -30
w that ongo	764	34 -3 -10 -5 -3 -3 -5 -5
w that point	764	-1 -4 -5 -3 -4 -1 -2 21
w that professional	764	30 -2 -7 -11 -2 -2 -3 -3
w that staf	764	49 -20 -9 -15 -6 -11 -9 21
w that th	458	-2 40 38 105 -68 -61 -33 -19
w that ther	764	-4 -2 18 3 -2 -1 -6 -7
w that wa	736	-10 -3 -13 -16 -3 -7 27 26
w their	513	-36 -50 63 -16 21 -24 25 18
w their <date>	764	-3 -1 25 -3 -2 -1 -8 -8
w their awa	764	-5 -2 -4 -3 -5 -3 -8 31
w their children	764	44 -3 -9 -7 -5 -4 -8 -8
w their decision	764	-17 -6 -22 -3 67 -3 -8 -8
w their dut	713	-8 -2 3 -4 -7 -5 -10 33
w their first	764	-5 -3 24 -2 -6 -2 -4 -2
w their induction	764	-4 -10 23 -1 -4 -1 -2 -1
w their lawyer	764	-4 -2 -7 -5 -2 -3 29 -6
w their own	736	-14 -5 24 29 -12 -3 -10 -11
w their system	764	-2 -1 20 -2 -2 -1 -8 -4
w their train	736	-3 -1 0 -2 -1 -2 9 -1
w their view	736	-12 -2 12 -4 -2 -2 16 -6
w their websit	764	-2 -2 19 -2 -2 -1 -9 -1
w them	591	46 78 -21 -20 -13 53 -83 -39
w them $	644	13 -18 -12 -2 22 73 -52 -24
w them of	764	71 -10 -11 -10 -6 -5 -18 -9
w them to	764	-4 -7 22 -1 -4 -1 -2 -3
w then	666	-41 120 -36 8 -26 -18 -36 30
w then $	736	-5 -8 -8 30 -7 -4 -6 7
w then ha	764	-1 -1 12 -3 -1 -1 -3 -2
w ther	483	45 155 -49 30 -11 9 -143 -37
w ther 's	713	27 94 -11 10 -16 -14 -19 -71
w ther and	764	-4 -2 -28 -3 -4 -1 -8 50
w ther ar	713	-25 -10 21 26 -13 -10 -11 22
w ther ha	695	-31 -26 3 -18 -6 -18 -15 111
w ther is	565	27 -75 31 54 -3 84 -48 -69
w ther wa	764	-26 161 -47 -17 -9 -8 -36 -18
w ther wer	680	134 -20 -35 -14 -14 -12 -26 -14
w there is now	764	-5 -4 26 -2 -6 -1 -4 -4
w there is now a	764	-5 -4 26 -2 -6 -1 -4 -4
w thes	634	11 -24 42 -29 59 -12 -24 -22
w thes $	764	-2 -1 -2 -1 -1 -2 10 -1
w thes cas	736	32 -14 -32 -11 76 -9 -23 -18
w thes famil	764	-4 -1 33 -17 -2 -1 -3 -4
w thes guid	764	-2 -2 19 -2 -2 -1 -9 -1
w think	695	9 -8 -26 87 -6 -23 -14 -19
w think th	764	-5 -3 -8 34 -2 -2 -7 -7
w think that	764	26 -5 -18 15 -3 -4 -5 -6
w third	680	-22 -13 20 -16 -20 -7 72 -13
w third mis	764	-2 -2 25 -2 -11 -1 -4 -2
w third sampl	764	-4 -1 23 -3 -2 -1 -8 -3
w thos	626	-40 72 21 -19 23 -14 -15 -28
w thos who	654	-36 78 6 -16 29 -10 -25 -26
w thousand	764	44 -3 -11 -5 -5 -4 -11 -6
w thousand $	764	44 -3 -11 -5 -5 -4 -11 -6
w thr	519	-21 90 -10 -38 -26 -1 74 -68
w thr action	764	-1 -1 18 -3 -1 -1 -10 -2
w thr agenc	764	33 -6 -28 -7 -4 -6 24 -5
w thr firm	764	-3 -1 -5 -3 -2 -1 18 -3
w thr month	713	-10 -11 -22 -4 41 -4 -8 19
w thr neighbour	764	-3 -2 -4 -3 -1 -10 27 -5
w thr sit	764	-2 -1 -2 -1 -1 -6 15 -1
w thr trust	764	-4 -4 22 -1 -4 -1 -5 -3
w thr visit	764	-5 -1 -14 -3 -2 -2 29 -3
w thr webinar	764	-1 -1 12 -2 -1 -1 -3 -3
w thr week	764	-3 -1 24 -2 -3 -1 -9 -5
w thr year	713	-14 161 -25 -11 -12 -13 -13 -74
w threshold	654	46 -11 6 -19 -11 -22 25 -14
w threshold document	713	-15 -5 23 -4 -4 -3 13 -5
w threshold for	764	30 -2 -7 -11 -2 -2 -3 -3
w through	463	-89 -3 51 -62 202 9 -46 -61
w through $	764	-17 -9 -12 -14 -14 109 -36 -8
w through a	764	-4 -1 24 -2 -4 -1 -9 -2
w through al	713	-6 -4 -20 -4 45 -5 -1 -5
w through assembl	764	-4 -3 -7 -3 35 -2 -10 -5
w through campaign	764	-1 -1 -2 -1 16 -2 -7 -2
w through group	764	-3 -4 -4 -2 33 -6 -12 -3
w through it	695	-5 -3 4 -4 13 -4 2 -3
w through social	764	-3 -11 -3 -3 52 -2 -3 -27
w through supervision	764	-4 -1 19 -6 -2 -1 -4 -3
w through th	537	-50 42 63 -32 11 -37 13 -11
w through their	764	-2 -2 19 -2 -2 -1 -9 -1
w through thr	764	-1 -1 12 -2 -1 -1 -3 -3
w throughout	666	-13 -22 -23 -8 118 -9 -13 -31
w throughout each	764	-3 -11 -3 -3 52 -2 -3 -27
w throughout th	695	-11 -13 -21 -6 77 -7 -11 -8
w throw	764	-2 -1 13 -3 -1 -1 -4 -2
w throw th	764	-2 -1 13 -3 -1 -1 -4 -2
w til	736	-7 -3 -10 -47 -4 -5 -7 82
w til <date>	736	-7 -3 -10 -47 -4 -5 -7 82
w tim	548	52 -33 -24 -14 6 -45 -17 76
w tim #	764	-2 -1 -6 -5 -2 -1 22 -5
w tim $	666	9 -9 33 -24 -11 -9 -2 14
w tim and	736	-5 -6 -5 -6 30 -5 -22 18
w tim ha	764	-6 -1 -14 -4 -1 -2 41 -14
w tim of	666	10 -11 0 28 -11 -18 -44 47
w tim to	764	-8 -2 -3 -4 -2 -22 -5 46
w timetabl	713	-4 -5 -11 -4 -4 -5 -11 44
w timetabl for	713	-4 -5 -11 -4 -4 -5 -11 44
w to	226	34 -136 -136 -58 41 31 98 127
w to #	713	72 -29 11 -12 -12 -4 -11 -16
w to <date>	666	-9 -5 2 -14 -4 -13 -15 58
w to a	666	-23 -11 -25 43 38 -9 -40 27
w to action	736	54 -4 -10 -13 -6 -6 -8 -8
w to ad	695	-11 -4 -9 13 -14 -6 38 -6
w to addres	764	-3 -1 -2 -3 -2 -8 22 -3
w to adopt	764	-5 -2 -10 30 -2 -2 -4 -4
w to advert	736	-4 -2 -16 -8 -3 -4 44 -8
w to agenc	764	-7 -1 -12 -5 -2 -4 38 -7
w to agr	654	-27 -10 -14 -13 -10 -21 49 45
w to al	473	-47 -23 146 -33 7 -22 -30 2
w to an	654	-18 -15 27 40 -11 -6 -20 2
w to appendix	764	39 -3 -7 -5 -5 -3 -8 -7
w to approv	764	-2 -6 -4 -2 -3 -2 -4 22
w to ask	736	-5 -1 29 -3 -2 -1 -12 -5
w to attend	713	-16 -13 -24 -8 96 -5 -19 -12
w to audit	764	-7 -8 -3 -6 -3 -2 -4 35
w to b	395	-1 -176 -101 79 7 -6 -67 267
w to begin	695	-8 -7 -12 -21 -4 -34 -14 101
w to both	736	-5 -2 34 -5 -3 -2 -13 -4
w to brief	764	-12 -5 -6 -2 -7 -5 -8 46
w to cabinet	736	-3 -8 -5 -4 -6 -10 46 -12
w to chang	764	-1 -1 -5 -3 -1 -2 26 -13
w to check	764	-14 160 -12 -15 -72 -9 -14 -23
w to co-operat	764	45 -3 -17 -4 -6 -2 -9 -4
w to colleagu	764	-6 -12 -5 -5 48 -2 -10 -9
w to commit	764	-3 -6 -3 -2 -3 -5 40 -17
w to complet	713	-7 -2 -14 -8 -2 -10 62 -19
w to consult	764	-2 -1 14 -2 -2 -1 -5 -2
w to dat	654	-20 52 -39 -14 -17 -31 64 4
w to dat #	764	-3 -2 -18 -2 -2 -1 31 -3
w to dat $	695	-8 -7 -17 -7 -4 -19 49 14
w to design	736	-5 -8 -3 -2 -4 -4 12 15
w to develop	764	-2 -2 -2 -2 -57 -3 72 -4
w to dip	764	-4 -7 22 -1 -4 -1 -2 -3
w to director	764	91 -3 -38 -9 -7 -3 -23 -9
w to disclos	764	41 -4 -10 -4 -5 -3 -7 -8
w to discus	764	-2 -1 -2 -2 -1 -2 15 -5
w to do	680	18 -22 -37 -40 76 -9 -25 39
w to each	575	29 -18 11 -22 38 -22 -21 4
w to enabl	764	-5 -2 -3 -2 -2 -3 21 -4
w to enabl th	764	-5 -2 -3 -2 -2 -3 21 -4
w to ensur	764	-13 -4 -15 -5 -4 -10 -9 59
w to ensur that	764	-13 -4 -15 -5 -4 -10 -9 59
w to ever	666	-14 -9 48 -10 -20 -4 2 7
w to find	713	10 -14 -23 71 -11 -23 8 -19
w to follow	713	-14 -35 -15 -10 -15 89 -28 27
w to follow $	764	-2 -3 -3 -3 -2 -20 -7 40
w to fund	713	-6 -4 -6 23 4 -4 1 -7
w to get	680	-16 -11 6 31 -21 -7 43 -25
w to go	626	-35 -14 -29 13 -17 -17 61 39
w to gp	736	-9 -3 -5 -5 50 -4 -16 -8
w to hav	736	-4 -7 -6 -5 -4 -12 -17 56
w to hear	764	-2 -1 -5 -2 -1 -1 15 -3
w to him	764	-5 -1 20 -4 -1 -1 -5 -4
w to identif	713	-14 -7 -17 -8 -10 -6 11 51
w to includ	736	-5 -3 15 -8 -4 -11 -14 30
w to induction	764	-2 -3 -2 -1 -4 -1 -3 15
w to involv	764	-4 -2 -3 -3 -2 -8 24 -2
w to it	764	-1 -4 -1 -2 -3 -2 -1 14
w to item	713	69 -5 -14 -8 -6 -8 -16 -12
w to lead	764	-4 -2 -5 -8 -1 -6 -5 30
w to leav	764	-34 -6 -19 93 -7 -5 -9 -12
w to librar	764	-2 -1 13 -2 -1 -1 -5 -2
w to lob	764	-5 -21 -4 -4 51 -3 -6 -8
w to look	666	-19 -25 -11 -9 -11 -24 24 77
w to mak	764	-7 -29 50 -3 -1 -1 -6 -2
w to make sur	713	-11 -4 55 -9 -4 -2 -17 -7
w to make sur of	764	-6 -2 38 -6 -2 -1 -15 -5
w to make sur that	764	-6 -2 21 -3 -3 -1 -4 -3
w to map	713	-8 -2 -7 -5 -3 -5 45 -14
w to mark	764	-13 -7 -23 -4 67 -4 -8 -9
w to meet	764	-5 -5 -2 -3 -2 -2 -7 26
w to member	695	-2 -4 -4 -4 -3 -6 14 10
w to nam	764	66 -8 -14 -10 -8 -6 -7 -13
w to new	764	-6 -10 -18 -2 46 -2 -5 -4
w to next	764	-2 -2 26 -2 -2 -2 -11 -6
w to now	764	-6 -2 -27 -6 -2 -2 47 -4
w to our	736	48 -5 -14 -6 -9 -7 0 -7
w to pas	764	-2 -1 14 -3 -1 -1 -4 -2
w to pres	764	-3 -7 -4 -4 29 -2 -3 -6
w to probationer	764	-7 -2 -6 -3 43 -3 -13 -7
w to promot	695	-8 -4 -11 -5 63 -6 -22 -6
w to put	764	-3 -2 -6 -8 -2 41 2 -23
w to rais	680	-9 -10 -10 -7 71 -8 -18 -10
w to recommendation	713	88 -5 -25 -12 -6 -8 -18 -13
w to record	764	-17 -6 -22 -3 67 -3 -8 -8
w to recruit	695	-11 -3 -12 -8 -4 -13 61 -10
w to refer	764	-20 -2 52 -6 -8 -6 -5 -4
w to reflect	764	-3 -2 -2 -1 -2 -7 20 -2
w to reintroduc	764	-3 -1 -4 -3 -2 -5 24 -6
w to releas	764	-10 -10 -7 13 30 -6 -4 -7
w to report	680	-8 -8 0 -10 15 -4 11 4
w to review	764	29 -9 -23 48 -14 -3 -16 -13
w to ring	764	-10 -7 34 -2 -7 -1 -4 -3
w to run	764	-7 -9 -23 -12 -13 -12 -12 88
w to s	666	-23 67 -14 -16 -15 -17 34 -16
w to sa	695	-12 -3 41 14 -4 -3 -21 -12
w to send	764	-6 -2 19 -12 -3 -2 9 -3
w to several	764	37 -3 -8 -8 -3 -2 -6 -7
w to shar	713	-12 -13 -6 11 -7 -4 -11 43
w to sixt	764	-2 -2 -7 -3 -1 -2 21 -4
w to speak	736	-11 -5 -9 -4 21 -7 -12 29
w to staf	666	-13 -13 -23 -8 13 -16 3 56
w to start	736	-9 -11 -15 -6 -7 141 -22 -71
w to submit	764	-2 -1 -2 -1 -1 -2 10 -1
w to support	736	-6 -3 -4 14 14 -3 -8 -4
w to support th	764	-2 -2 -2 15 -2 -2 -4 -3
w to tak	626	-22 65 -28 26 -16 -16 22 -31
w to th	371	-29 69 35 -84 -99 97 -30 41
w to them	736	31 -13 -19 11 -9 -4 -11 15
w to train	764	-16 -19 -8 -43 67 88 -15 -53
w to turn	764	44 -2 -19 -11 -2 -2 -5 -4
w to twelv	764	-2 -1 12 -2 -1 -1 -3 -2
w to us	666	-14 -6 26 -12 -8 -5 30 -10
w to whether	764	43 -4 -8 -5 -5 -4 -14 -4
w to work	764	-1 -1 -2 -2 -81 -2 91 -2
w to writ	695	-6 -4 -38 -12 -7 -5 74 -3
w together	644	-13 -8 15 -7 -7 -11 39 -9
w together $	680	-12 -7 11 -5 -6 -10 37 -7
w together with	764	-1 0 7 -1 -1 0 -3 -1
w toilet	713	-9 -4 45 -5 -6 -3 -11 -8
w toilet door	764	-7 -2 32 -3 -5 -2 -6 -7
w toilet of	764	-2 -2 16 -2 -1 -1 -5 -2
w tool	626	-36 -7 0 102 -12 -9 -22 -16
w tool $	764	-13 -2 -24 49 -3 -3 2 -6
w tool ha	764	-1 -1 -4 -2 0 -1 10 -1
w tool into	764	-3 -1 14 -3 -1 -1 -4 -1
w tool is	764	-4 -1 14 -1 -2 -1 -3 -2
w toolkit	666	-12 -17 11 16 -53 -11 41 25
w toolkit $	764	-2 -2 -2 -2 -57 -3 72 -4
w toolkit wil	764	-4 -15 -5 -6 -2 -8 -5 44
w top	713	-6 -6 36 -4 -4 -2 -8 -4
w top up	713	-6 -6 36 -4 -4 -2 -8 -4
w topic	764	-1 -4 -1 -2 -3 -2 -1 14
w topic wil	764	-1 -4 -1 -2 -3 -2 -1 14
w touch	713	-9 -2 16 -4 -3 -3 21 -15
w touch of	764	-9 -1 21 -2 -2 -1 -3 -3
w touch with	764	-1 -1 -5 -3 -1 -2 26 -13
w town	764	-2 -2 16 -2 -1 -1 -5 -2
w town centr	764	-2 -2 16 -2 -1 -1 -5 -2
w tr	713	-21 -10 -29 109 -10 -22 -4 -13
w trad	764	-2 -1 -5 22 -2 -2 -4 -6
w trad and	764	-2 -1 -5 22 -2 -2 -4 -6
w train	396	-103 26 -57 -109 56 103 94 -10
w train $	610	-28 -22 -5 -18 44 35 36 -42
w train (	764	-3 -1 17 -2 -2 -1 -5 -2
w train and	736	-3 -2 8 -2 -3 -6 11 -2
w train at	764	-3 -3 -3 -2 34 -2 -12 -8
w train await	764	-2 -2 -1 -1 -2 -34 58 -15
w train b	736	-3 -13 16 -5 -3 -4 -13 26
w train calendar	764	-5 -38 -12 -2 -7 -3 -5 72
w train can	764	-4 -2 -4 -7 -2 -4 -7 29
w train co-ordinator	764	-4 -1 -3 -2 -3 -6 23 -4
w train continu	764	-3 -5 -6 -2 28 -3 -7 -3
w train dat	736	-4 -3 -35 -5 -5 -7 39 19
w train department	764	-1 0 7 -1 -1 0 -3 -1
w train figur	764	-2 -1 -2 -1 -1 -2 10 -1
w train for	736	-9 -10 -14 -5 33 118 -98 -15
w train from	764	-1 -1 10 -1 -1 -1 -2 -2
w train ha	680	-7 -3 22 -5 -3 -7 16 -12
w train in	736	-2 -1 15 -2 -1 -1 -7 -2
w train is	654	2 -9 -21 -6 53 -10 1 -9
w train need	764	-7 -4 -3 -3 -5 -8 -9 38
w train not	764	57 -7 -9 -7 -6 -7 -11 -9
w train offer	713	-16 -5 -12 -9 -12 -7 69 -7
w train on	680	-9 -11 45 -3 -7 -4 -8 -3
w train packag	736	-3 -1 -14 -5 -3 -3 35 -5
w train plan	713	-2 -2 9 -2 -2 -2 -5 6
w train program	736	-2 -7 -2 -3 -4 -3 -2 22
w train so far	764	-16 -1 -23 -3 -3 -2 51 -3
w train sub-group	764	-2 -2 -2 -2 -2 -3 17 -4
w train team	695	-28 125 -29 -14 -27 -18 -29 20
w train th	736	-11 -6 -5 -40 -7 92 7 -31
w train to	736	-4 -6 -4 -2 -9 -3 -6 35
w train to dat	764	-4 -2 -14 -4 -1 -4 34 -6
w train wa	736	-8 -4 40 -6 -4 -2 -10 -7
w train wil	713	-13 132 -10 -11 -29 -44 -12 -13
w train within	764	-4 -9 -20 -2 46 -3 -4 -3
w trainer	713	-12 -6 -17 -10 -5 -8 46 12
w trainer befor	764	-9 -3 -9 -3 -2 -2 -4 32
w trainer ha	764	-4 -4 -10 -8 -3 -6 54 -19
w trajector	764	-2 -1 -6 -5 -2 -1 22 -5
w trajector wa	764	-2 -1 -6 -5 -2 -1 22 -5
w transfer	695	-23 -10 20 5 -13 81 -43 -18
w transfer templat	764	-3 -1 23 -2 -1 -1 -12 -3
w translat	644	-11 -5 31 -9 -7 -11 21 -8
w translat into	680	-8 -3 20 -7 -4 -6 15 -7
w translation	764	-6 -6 -5 -6 -5 74 -31 -15
w translation is	764	-6 -6 -5 -6 -5 74 -31 -15
w trauma	736	-4 -1 26 -3 -2 -1 -10 -4
w trauma and	764	-2 -1 14 -2 -1 -1 -5 -2
w triag	713	-10 -9 53 -9 -11 -3 -5 -5
w triag form	764	-4 -2 28 -8 -5 -2 -2 -4
w trial	695	-3 -2 3 -4 -3 -5 18 -6
w trial b	764	-1 -1 -4 -2 0 -1 10 -1
w trial on	764	-1 -1 9 -1 -1 -1 -3 -2
w trust	451	73 -58 18 54 -40 -66 9 9
w trust #	695	22 -4 13 -15 -8 -7 9 -9
w trust $	695	-11 -4 -10 42 -8 -6 -10 6
w trust 's	680	33 -19 -23 13 -17 -11 37 -13
w trust about	764	33 -2 -8 -5 -2 -2 -6 -7
w trust and	764	-6 -1 42 -10 -1 -1 -21 -2
w trust at	764	-5 -2 -4 -3 -5 -3 -8 31
w trust board	764	-1 -1 6 -2 -1 0 -1 -1
w trust but	764	-4 -2 -7 -5 -2 -3 29 -6
w trust came into forc	764	-4 -4 22 -1 -4 -1 -5 -3
w trust decided against	764	-6 -2 -7 30 -3 -2 -5 -4
w trust do	764	-14 -2 -7 46 -4 -4 -9 -6
w trust ha	695	18 -8 -26 -13 -12 -13 14 40
w trust had	764	-7 -1 35 -6 -2 -2 -9 -8
w trust hav	764	-1 -1 23 -3 -1 -2 -14 -1
w trust is	634	43 -9 -25 7 -12 -22 41 -23
w trust launch	764	-3 -1 15 -3 -2 -1 -3 -2
w trust merg	764	-4 -1 -4 19 -2 -2 -4 -3
w trust revis	764	-4 -1 20 -5 -2 -1 -6 -2
w trust that	764	-4 -1 -8 23 -1 -1 -5 -3
w trust wil	764	-7 -8 -3 -6 -3 -2 -4 35
w turn	713	31 -5 -12 -19 -8 93 -63 -16
w turn $	764	44 -2 -19 -11 -2 -2 -5 -4
w turned down	695	-4 -3 -8 31 -3 -3 -7 -4
w turned down and	764	-1 -1 -3 11 -1 -1 -2 -1
w turned down b	736	-3 -2 -6 22 -2 -2 -5 -3
w turnover	736	102 -13 -28 -8 -11 -12 -17 -13
w turnover in	764	66 -8 -21 -5 -6 -8 -10 -8
w twelv	695	-13 -17 6 -6 -7 -5 18 23
w twelv chair	764	-2 -1 12 -2 -1 -1 -3 -2
w twent	736	-7 -5 -22 -3 32 -3 18 -10
w twent a	764	-3 -3 -3 -2 34 -2 -12 -8
w twenty-six	764	-3 -2 -18 -2 -2 -1 31 -3
w twenty-six of	764	-3 -2 -18 -2 -2 -1 31 -3
w twic	680	-11 94 -10 -13 -9 -27 -6 -18
w twic a	764	-10 109 -7 -12 -6 -23 -9 -41
w twic and	736	-1 -1 -3 -1 -1 -1 12 -2
w two	465	6 -99 22 -48 -61 225 11 -56
w two advocat	764	-4 -4 -4 -2 -3 -10 34 -7
w two against	764	-5 -1 -4 -1 -4 -6 23 -2
w two agenc	736	-10 -4 -9 6 -10 -10 40 -4
w two assessment	764	-3 -1 14 -3 -1 -1 -4 -1
w two borough	764	-6 -1 -5 -3 -1 -2 22 -4
w two chief	764	-4 -1 -5 -2 -2 -6 26 -6
w two form	764	-7 -3 25 -3 -2 -2 -5 -4
w two hundred	764	-3 -1 15 -1 -2 -1 -5 -3
w two of	654	-9 -4 10 -8 -5 -23 51 -12
w two officer	764	48 -24 27 -4 -9 -5 -16 -18
w two servic	764	-1 -1 -4 10 -1 -1 -1 -1
w two system	764	72 -11 -42 -4 -6 -7 4 -6
w two team	736	-4 -3 12 -3 -3 -2 6 -2
w two trust	764	-6 -1 -4 12 -2 -7 12 -3
w two ward	764	-9 -33 -8 -7 -15 92 1 -22
w two work	764	-10 -3 37 -5 -4 -5 -6 -5
w unabl	764	-6 -3 4 42 -4 -3 -14 -16
w unabl to	764	-6 -3 4 42 -4 -3 -14 -16
w unable to progres	736	-9 -4 -8 47 -5 -4 -9 -9
w unable to progres th	764	-4 -3 -6 30 -2 -2 -6 -6
w under	570	83 -39 -30 -36 115 -17 -34 -41
w under action	764	47 -1 -20 -9 -5 -2 -8 -3
w under constant	736	-11 -16 -9 -6 63 -4 -7 -11
w under continual	713	-14 -8 -18 -8 74 -4 -12 -10
w under four	764	44 -3 -11 -5 -5 -4 -11 -6
w under review	666	-28 47 -21 -27 14 -22 64 -26
w under review $	713	-20 -19 -16 -22 45 -15 58 -11
w under review as part of	764	-5 -3 -4 -2 -2 -3 26 -5
w under th	695	21 -11 -22 -11 34 -6 9 -15
w under wa	591	-22 -16 -22 -13 -15 15 103 -31
w under wa #	764	-9 -1 -7 -2 -1 -2 25 -3
w under wa $	666	-9 -10 -8 -6 -10 45 13 -15
w under wa about	764	-3 -2 -4 -3 -1 -10 27 -5
w under wa for	764	-4 -4 -4 -2 -3 -10 34 -7
w under wa in	764	-2 -2 -3 -2 -2 -9 25 -6
w understand	695	-11 77 29 -9 -34 -7 -18 -27
w understand between	764	-4 -4 22 -1 -4 -1 -5 -3
w understand sign	764	-3 -1 17 -2 -1 -1 -6 -3
w understood	713	19 -5 23 -10 -9 -5 -7 -6
w understood $	764	34 -3 -10 -5 -3 -3 -5 -5
w understood b	764	-14 -2 35 -6 -6 -2 -3 -2
w undertak	666	-11 -11 -2 -12 -8 -7 -22 73
w undertak of	764	-5 -10 -5 -3 -5 -3 -4 34
w undertak train	764	-2 -1 14 -2 -1 -1 -5 -2
w underwa	764	-3 -2 -3 -2 -2 -21 44 -12
w underwa $	764	-3 -2 -3 -2 -2 -21 44 -12
w unfortunatel	764	-7 -2 -9 39 -5 -3 -5 -7
w unfortunatel th	764	-7 -2 -9 39 -5 -3 -5 -7
w union	713	-7 -2 -35 -5 -4 -8 74 -12
w union ar	764	-3 -2 -2 -1 -2 -7 20 -2
w unit	570	-3 71 65 -38 -28 -23 4 -48
w unit $	695	-42 106 14 -12 -17 -13 -1 -35
w unit clos	764	-2 -2 31 -16 -1 -1 -5 -3
w unit exist	764	-1 -2 -2 -1 10 -1 -1 -2
w unit ha	764	-3 -1 19 -2 -1 -1 -9 -2
w unit into	764	-5 -4 -12 -3 -17 -2 46 -4
w unit is	764	66 -8 -21 -5 -6 -8 -10 -8
w unit on	764	-5 -3 20 -1 -2 -1 -5 -2
w unit to	764	-4 -1 21 -4 -2 -2 -6 -3
w universit	597	-31 70 -34 -14 6 -40 29 14
w universit $	764	-21 103 -10 -13 -17 -12 -22 -9
w universit about	764	0 -1 -1 -1 0 -1 4 -1
w universit and	764	-1 -1 -10 -3 -1 -1 20 -2
w universit befor	764	-4 -3 -4 -2 -2 -2 19 -3
w universit to	764	-3 -1 -2 -1 -2 -3 14 -3
w unsign	764	-9 -4 -6 -4 -10 -9 44 -3
w unsign b	764	-9 -4 -6 -4 -10 -9 44 -3
w unsuccessful	764	-7 -2 -9 39 -5 -3 -5 -7
w unsuccessful and	764	-7 -2 -9 39 -5 -3 -5 -7
w until	516	-47 -24 -58 -52 -31 -57 35 235
w until <date>	680	-8 -7 -9 -9 -13 -16 51 11
w until after	764	-3 -1 -3 -5 -1 -7 -5 27
w until al	764	-3 -2 -18 -2 -2 -1 31 -3
w until new	764	-5 -2 -6 -4 -3 -9 -6 36
w until next	764	-5 -2 -8 -3 -3 -1 -7 29
w until th	570	-32 -13 -28 -35 -14 -35 -12 169
w up	454	-34 134 -29 56 -55 -69 13 -15
w up #	764	0 -1 -1 -1 0 -1 4 -1
w up $	597	-17 90 -63 46 3 -23 17 -53
w up a	764	-6 -3 -11 -4 -5 -2 20 11
w up and	713	-3 -2 7 -6 -2 -2 14 -6
w up and run	764	-7 -4 25 -2 -3 -1 -5 -2
w up and run sinc	764	-7 -4 25 -2 -3 -1 -5 -2
w up b	634	11 -13 47 20 -10 -14 -19 -21
w up befor	764	-7 -4 -24 63 -3 -4 -13 -9
w up for	764	-3 -1 -2 -2 -1 -5 17 -3
w up in	680	-9 -8 14 22 -5 -5 -17 8
w up post	764	-2 -3 -2 -2 -6 -1 -2 20
w up so that	736	-4 -3 41 -5 -2 -2 -18 -9
w up th	764	-6 -2 38 -6 -2 -1 -15 -5
w up to	666	-10 -4 13 -13 -4 -4 28 -6
w up with	695	-42 110 -28 -16 -20 -17 -15 27
w updat	545	142 24 -15 -50 13 -40 -1 -75
w updat #	713	-4 -4 6 -3 -3 -6 35 -20
w updat (	764	-1 -2 14 -1 -1 -1 -5 -3
w updat :	764	-4 -1 14 -1 -2 -1 -3 -2
w updat <date>	764	-2 -8 -1 -2 -2 -3 -2 20
w updat giv	764	47 -1 -20 -9 -5 -2 -8 -3
w updat it	764	-9 -2 -4 -4 -2 -7 34 -6
w updat our	764	-3 -1 18 -3 -2 -1 -5 -2
w updat receiv	736	130 -5 -55 -22 -7 -5 -23 -14
w updat requir	764	77 -6 -15 -6 -8 -14 -11 -18
w upgrad	695	-12 -37 2 -31 -11 142 -12 -41
w upgrad last	764	-2 -1 13 -3 -1 -1 -3 -2
w upgrad wo	764	-6 -3 -6 -23 -2 -4 -6 50
w upload	713	-3 -1 20 -4 -1 -1 -6 -3
w upload to	713	-3 -1 20 -4 -1 -1 -6 -3
w upon	713	32 -4 5 -11 -4 -2 -12 -4
w upon immediatel	764	-5 -1 23 -10 -1 -1 -3 -2
w us	513	-43 49 80 28 -61 -53 39 -40
w us $	666	-11 60 6 -12 -42 -13 27 -14
w us b	764	-3 -1 23 -2 -1 -1 -12 -3
w us elsewher	764	-1 -1 -2 -1 -1 -1 8 -2
w us her	764	-5 -2 -2 -4 -1 -4 23 -4
w us it	764	-10 -6 23 -7 -7 -6 17 -5
w us of	736	-14 -2 29 29 -4 -20 -6 -11
w us th	644	18 -23 41 -14 26 -10 -13 -24
w user	654	-20 81 14 -15 -15 -9 21 -57
w user $	764	-2 -3 -5 -2 -2 -1 23 -6
w user '	764	-3 -1 -14 -5 -2 -1 28 -3
w user tak	764	-1 -1 17 -1 -1 -1 -9 -2
w vacanc	764	-1 0 7 -1 -1 0 -1 -2
w vacanc fil	764	-1 0 7 -1 -1 0 -1 -2
w vacant	736	-20 -26 -20 -16 -33 114 -17 19
w vacant $	736	-20 -26 -20 -16 -33 114 -17 19
w var	764	-4 -2 18 -7 -5 -16 21 -5
w variation	764	-1 -1 -4 -2 -2 -2 -3 16
w variation ha	764	-1 -1 -4 -2 -2 -2 -3 16
w venu	736	-5 -3 -13 -10 -3 -7 64 -23
w venu provisional	764	-3 -2 -5 -3 -2 -5 25 -7
w version	610	-20 -17 23 -15 -11 18 10 13
w version #	764	-1 -1 17 -1 -1 -1 -9 -2
w version exist	764	-3 -3 16 -1 -3 -1 -3 -2
w version of	764	-3 -8 -2 -2 -2 -25 -4 46
w version wa	736	-3 -1 27 -5 -1 -2 -12 -2
w via	713	-6 -2 31 -6 -3 -2 -6 -5
w via #	764	-2 -1 11 -2 -1 -1 -3 -2
w via staf	764	-5 -1 22 -5 -2 -1 -4 -3
w victim	603	181 -23 2 -54 -24 -20 -26 -36
w victim $	736	-5 -1 25 -3 -3 -1 -10 -2
w victim acros	764	-6 -1 -5 -3 -1 -2 22 -4
w victim ar	764	41 -4 -10 -4 -5 -3 -7 -8
w victim often	736	79 -7 -16 -12 -7 -6 -15 -16
w victim return	764	63 -14 -15 -6 -5 -4 -10 -9
w video	764	-4 -1 18 -3 -1 -1 -4 -3
w video to	764	-4 -1 18 -3 -1 -1 -4 -3
w view	570	79 -25 -57 27 -20 -19 4 11
w view $	736	20 -11 -14 -14 -4 -4 19 7
w view about	764	30 -2 -7 -11 -2 -2 -3 -3
w view at	764	43 -4 -8 -5 -5 -4 -14 -4
w view gather	764	-5 -1 -19 -3 -2 -1 33 -3
w view hav	764	-1 -1 17 -1 -1 -1 -9 -2
w view that	695	27 -4 -25 42 -7 -5 -19 -8
w violenc	764	-3 -1 14 -3 -1 -1 -4 -1
w violenc in	764	-3 -1 14 -3 -1 -1 -4 -1
w visibl	764	-4 -1 21 -7 -4 -1 -2 -2
w visibl on	764	-4 -1 21 -7 -4 -1 -2 -2
w visit	522	-58 -50 -6 -32 75 -47 96 21
w visit and	764	-2 -2 25 -2 -11 -1 -4 -2
w visit ar	736	-16 -3 44 -3 -8 -3 -8 -3
w visit each	764	-3 -5 -4 -2 -8 -2 -6 30
w visit is	764	-7 -27 -8 -5 -7 -16 -20 90
w visit mak	736	-5 -1 -33 -4 -3 -2 52 -4
w visit school	764	-3 -5 -4 -3 36 -3 -3 -16
w visit still to	764	-5 -3 -4 -3 -4 -19 60 -23
w visit to	666	-14 -7 -23 -8 80 -8 -2 -18
w visit under wa	764	-2 -1 -2 -1 -1 -2 10 -2
w visit without	764	-2 -1 24 -5 -1 -1 -10 -4
w visitor	713	-6 -2 37 -3 -4 -1 -14 -6
w visitor $	764	-3 -1 24 -2 -3 -1 -9 -5
w visitor and	764	-3 -1 16 -1 -2 0 -6 -2
w voluntar	764	-2 -2 -2 -1 7 -3 6 -3
w voluntar sector	764	-2 -2 -2 -1 7 -3 6 -3
w volunteer	736	-12 -6 -36 -42 -6 97 40 -36
w vot	713	-11 -4 -45 70 -7 -3 -9 8
w vot at	764	-2 -2 -1 -2 -3 -1 -1 13
w voted against	764	-4 -2 -3 22 -2 -2 -5 -4
w voted against th	764	-4 -2 -3 22 -2 -2 -5 -4
w vulnerabilit	764	-15 -6 67 -10 -7 -4 -13 -13
w w	449	-67 -80 -41 105 33 -46 12 84
w w agr	764	67 -14 -10 -11 -4 -4 -12 -12
w w ar	618	-25 -20 -50 -19 -17 56 90 -15
w w chang	764	-1 -1 12 -3 -1 -1 -3 -2
w w do	736	-12 -7 -7 11 55 -18 -17 -4
w w get	764	-2 -1 13 -3 -1 -1 -4 -2
w w go	764	-3 -3 -12 -2 37 -1 -9 -6
w w hav	591	-28 -12 16 20 -15 -58 8 68
w w hold	764	-2 -2 25 -2 -11 -1 -4 -2
w w intend to	764	-2 -2 -2 -2 -2 -1 -5 16
w w need	764	-18 -3 -4 -3 -3 -2 -5 39
w w now	764	-3 -2 -24 49 -4 -2 -4 -9
w w plan to	764	-1 -3 -1 -1 -2 -2 -2 13
w w shal	736	-7 -8 -5 -5 -6 -3 -9 42
w w wil	695	-7 -13 -8 -5 46 -4 -7 -3
w wa	338	107 -25 152 296 -96 -127 -148 -159
w wa #	764	59 -8 -14 -6 -5 -8 -8 -10
w wa abandon	764	-3 -2 -4 19 -2 -1 -3 -4
w wa accept	695	-16 -3 61 -20 -3 -3 -11 -5
w wa ad	736	-3 -1 24 -4 -1 -1 -11 -3
w wa adopt	764	-1 -1 10 -2 -1 0 -3 -2
w wa agr	666	-11 -3 13 30 -3 -4 -11 -10
w wa br	666	-12 -4 61 -19 -3 -2 -14 -6
w wa budget	764	-3 -1 -4 -3 -3 -2 18 -2
w wa build	764	-1 -1 3 -3 -1 -1 5 -1
w wa cancel	764	-5 -11 -7 -2 -3 -3 -7 38
w wa car	764	-5 -2 38 -15 -2 -1 -7 -6
w wa chang	695	-14 -3 59 -14 -4 -3 -11 -10
w wa commission	764	-1 -1 21 -3 -1 -1 -12 -2
w wa conclud	764	-4 -2 7 12 -1 -1 -5 -5
w wa confirm	764	-2 -1 14 -3 -1 -1 -4 -2
w wa consider	736	-11 -3 -33 109 -4 -3 -51 -5
w wa creat	764	-3 -2 -13 41 -2 -13 -4 -4
w wa cut	764	-5 -3 -7 33 -3 -3 -4 -8
w wa delet	736	-4 -3 -15 48 -2 -13 -5 -6
w wa deliver	736	-6 -1 26 -8 -2 -1 -5 -2
w wa discus	713	-6 -3 -12 -9 -3 -3 47 -11
w wa establish	736	-2 -1 11 -3 -2 -1 -3 -1
w wa explor	713	-7 -2 35 5 -3 -2 -23 -3
w wa feel	736	-5 -2 -13 35 -2 -3 -7 -3
w wa find	764	-28 -9 24 48 -4 -5 -14 -12
w wa giv	764	-6 -2 -16 50 -2 -1 -18 -4
w wa grant	764	-4 -2 -15 -6 -2 -2 37 -6
w wa hold	736	-7 -2 -4 -9 -3 -2 34 -6
w wa in plac	764	-4 -1 19 -6 -2 -1 -4 -3
w wa know	764	37 -3 -8 -8 -3 -2 -6 -7
w wa launch	695	-4 -3 33 -7 -3 -2 -8 -7
w wa mak	736	-3 -1 27 -7 -2 -1 -8 -2
w wa mis	764	-2 -1 14 -5 -1 -1 -3 -3
w wa need	695	26 -6 13 8 -8 -6 -19 -8
w wa not	575	81 -13 -50 118 -15 -64 -11 -46
w wa of	764	-2 0 9 -1 -1 0 -3 -1
w wa open	764	-3 -1 21 -4 -1 -1 -6 -3
w wa present	764	-11 -3 5 -8 -2 -1 24 -4
w wa publish	764	-3 -1 18 -5 -1 -1 -3 -4
w wa pursu	764	-15 -5 -9 53 -3 -2 -11 -8
w wa put	680	-8 -2 38 -14 -3 -2 -3 -6
w wa ratif	764	-1 -1 6 -2 -1 0 -1 -1
w wa re-let	764	-3 -1 24 -5 -3 -1 -4 -8
w wa reject	736	-5 -2 -13 34 -2 -2 -6 -5
w wa s	764	-19 -2 38 -5 -2 -2 -5 -3
w wa send	764	-4 -2 -8 -8 -3 -1 29 -4
w wa settl	764	-1 -1 -4 10 -1 -1 -1 -1
w wa sign	764	-3 -1 20 -6 -1 -2 -5 -3
w wa submit	764	-7 -3 -13 -6 -3 -2 36 -3
w wa suspend	764	-3 -1 -4 -3 -2 -5 24 -6
w wa tak	736	43 -5 19 -33 -3 -4 -8 -9
w wa that	736	-3 -5 -3 30 -3 -6 -4 -7
w wa to	713	-8 -5 -16 19 -3 -12 -17 42
w wa turned down	695	-4 -3 -8 31 -3 -3 -7 -4
w wa unsuccessful	764	-7 -2 -9 39 -5 -3 -5 -7
w wa upgrad	764	-2 -1 13 -3 -1 -1 -3 -2
w wa wind	736	-10 -5 -32 92 -4 -5 -20 -16
w wa withdraw	764	-2 -1 22 -10 -1 -4 -3 -1
w wait	634	35 -15 -22 16 -19 -11 3 12
w wait room	713	-11 -10 21 33 -7 -6 -11 -9
w wait tim	764	-2 -1 -6 -5 -2 -1 22 -5
w wait to	764	-2 -1 -5 -2 -1 -1 15 -3
w waiting for	736	-10 -11 -12 -6 -16 102 -71 24
w waiting for th	764	-3 -2 -4 -2 -2 -13 -14 41
w wal	736	-10 -8 13 -3 -7 -2 20 -3
w wal $	764	-10 -7 34 -2 -7 -1 -4 -3
w want	666	-39 90 -75 38 -26 -15 52 -24
w want $	764	-14 -7 -13 -8 -5 -4 60 -9
w want and	764	-6 -2 -25 60 -3 -2 -17 -4
w want is	764	-6 -2 -5 -4 -2 -6 30 -6
w ward	565	12 -49 49 -9 -30 42 -21 5
w ward $	680	-7 -2 64 -8 -4 -3 -30 -10
w ward in	764	-1 -1 9 -1 -1 -1 -3 -2
w ward manager	736	-14 -4 -16 -6 -6 -12 4 54
w ward no longer exist	764	-4 -1 -4 19 -2 -2 -4 -3
w ward staf	764	-1 -1 14 -1 -1 -2 -5 -3
w warden	654	-13 -6 -39 -8 -8 -5 71 8
w warden hav	764	-3 -2 -18 -2 -2 -1 31 -3
w warden onc	764	-2 -4 -1 -2 -3 -2 -3 17
w warden train	713	-10 -2 -24 -5 -3 -3 51 -5
w warn	736	-9 -7 46 -4 -13 -2 -6 -4
w warn appear	764	-3 -1 15 -3 -2 -1 -3 -2
w watch	736	-11 -7 27 -7 20 -2 -14 -7
w webinar	736	-8 -3 36 -6 -2 -2 -12 -4
w webinar in	764	-1 -1 12 -2 -1 -1 -3 -3
w websit	610	-23 -10 96 -29 -13 28 -29 -19
w websit #	764	-3 -1 18 -3 -2 -1 -5 -2
w websit $	713	-3 -2 25 -3 -3 -1 -11 -2
w websit ha	713	-17 -6 70 -7 -7 -7 -14 -12
w websit staf	764	-1 0 5 -1 -1 0 -1 -1
w week	561	11 -18 92 -19 -29 -17 -13 -7
w week #	736	-3 -4 1 -3 1 -3 17 -6
w week $	644	-12 -5 48 -8 -12 -3 -14 5
w week after	736	-6 -2 14 -3 -2 -5 8 -5
w week and	736	-9 -5 47 -4 -11 -3 -9 -5
w week in	764	-3 -1 24 -2 -3 -1 -9 -5
w weekend	736	-9 -4 38 -4 -4 -3 -10 -4
w weekend $	736	-9 -4 38 -4 -4 -3 -10 -4
w weekl	713	-12 -14 34 -6 21 -3 -9 -12
w weekl cas	764	-6 -2 21 -3 -3 -1 -4 -3
w wel	666	-26 -18 74 -9 -13 -14 15 -9
w wel and	764	-2 -1 -2 -2 -1 -9 20 -2
w wel us	764	-3 -7 26 -1 -6 -1 -5 -2
w welcom	764	46 -1 -15 -13 -2 -1 -10 -3
w welcom th	764	46 -1 -15 -13 -2 -1 -10 -3
w wellb	764	-2 -2 -2 -1 -3 -1 -4 14
w wellb board	764	-2 -2 -2 -1 -3 -1 -4 14
w went liv	736	-3 -1 21 -3 -1 -1 -9 -3
w went liv acros	764	-2 -1 14 -1 -1 -1 -7 -2
w wer	472	72 -34 130 39 -37 -28 -84 -58
w wer amend	764	-3 -1 20 -5 -1 -1 -8 -2
w wer complet	764	-4 -1 20 -5 -2 -1 -6 -2
w wer compliant	764	-4 -1 17 -6 -1 -1 -3 -1
w wer consult	764	66 -4 -23 -9 -3 -5 -17 -5
w wer dela	764	-7 -3 22 -1 -3 -1 -4 -2
w wer differ	764	43 -4 -8 -5 -5 -4 -14 -4
w wer draft	764	-2 -2 -6 -2 -2 -2 24 -8
w wer fil	764	-3 -1 12 -3 -2 -1 -3 -1
w wer know	764	-15 -5 -9 53 -3 -2 -11 -8
w wer leav	764	-1 -1 8 -1 -1 0 -2 -1
w wer on	764	-2 -1 14 -2 -1 -1 -5 -2
w wer remind	736	-6 -1 30 -3 -3 -2 -12 -3
w wer unabl	764	-6 -3 4 42 -4 -3 -14 -16
w west	736	-39 -11 -23 -14 -10 132 -4 -30
w west of	736	-39 -11 -23 -14 -10 132 -4 -30
w what	603	216 -66 -57 -2 19 -36 -22 -51
w what and	764	-2 -1 -3 -3 -2 -3 26 -11
w what is	764	69 -19 -33 23 -10 -5 -13 -11
w what it	736	-8 -8 -4 -7 -4 -4 3 32
w when	525	-26 45 -70 14 -35 -53 -57 182
w when a	764	41 -4 -10 -4 -5 -3 -7 -8
w when it	713	-6 -13 -6 -9 -6 -12 19 35
w when th	552	-51 68 -59 27 -26 -36 -63 142
w whenever	713	-25 114 -11 -17 -3 -7 -37 -15
w whenever a	764	-24 123 -27 -16 -2 -6 -36 -13
w whenever th	764	-3 -1 15 -3 -2 -1 -3 -2
w wher	666	50 -15 77 -25 -14 -18 -24 -30
w wher to	764	44 -2 -19 -11 -2 -2 -5 -4
w whether	603	51 50 -29 -36 -22 -43 37 -8
w whether a	764	-5 -18 -3 -2 -7 -7 -4 45
w whether it	736	-10 90 -9 -9 -9 -22 7 -38
w whether th	644	67 -11 -21 -28 -9 -22 37 -14
w which	489	-71 63 -52 -33 1 -48 89 52
w which an	764	-2 -1 -6 -5 -2 -1 22 -5
w which four	764	-3 -2 -7 -3 -1 -2 22 -4
w which ha	736	-25 155 -45 -32 -9 -8 -16 -20
w which is	591	-25 -16 16 -20 10 -27 13 49
w which it	713	-5 -9 -5 -7 24 -4 12 -7
w which should	764	-6 -3 -3 -2 -2 -1 -5 23
w which sit	764	-5 -6 -26 -3 -3 -4 23 26
w which team	764	-3 -2 -2 -9 -2 -9 -3 29
w which wa	695	-8 -3 20 23 -4 -2 -13 -13
w whil	764	-6 -3 -6 -12 -5 -11 17 26
w whil th	764	-6 -3 -6 -12 -5 -11 17 26
w whit	666	-19 -11 10 -13 44 -12 -18 17
w whit ribbon	666	-19 -11 10 -13 44 -12 -18 17
w who	472	137 -1 38 -97 -32 -54 -3 13
w who ar	713	50 -7 -14 -9 -7 -8 5 -10
w who com	695	-13 -9 22 -9 -9 -3 -17 38
w who do	695	-19 -17 26 -11 52 -8 -9 -15
w who find	764	-7 -1 28 -11 -2 -1 -4 -2
w who fl	764	-4 -2 18 -2 -2 -1 -4 -3
w who ha	764	32 -5 -13 -10 -2 -3 3 -4
w who hold	713	-6 -2 12 -3 -3 -3 18 -12
w who is	736	40 -9 7 -11 -5 -6 9 -24
w who need	736	-7 -6 13 -3 -10 -3 -6 23
w who rat	764	-19 -2 38 -5 -2 -2 -5 -3
w who tak	764	-2 -3 -2 -2 -6 -1 -2 20
w who wil	654	-22 -13 -14 -10 -13 -13 16 67
w who would	764	67 -3 -14 -9 -4 -3 -27 -6
w whom	680	-22 -12 43 -7 -17 -11 33 -7
w whom talk	764	-9 -4 -6 -4 -10 -9 44 -3
w whom th	764	-6 -2 21 -2 -3 -1 -4 -2
w whom to	764	-10 -7 34 -2 -7 -1 -4 -3
w whos	736	-4 -3 4 -2 -5 -2 -6 20
w whos first	764	-3 -3 -4 -1 -4 -2 -5 22
w wider	634	-19 -19 -34 24 -14 -14 77 -3
w wider adoption	764	-4 -3 -4 -2 -2 -2 19 -3
w wider look	764	-5 -3 -4 -2 -2 -3 26 -5
w wider skil	764	-4 -6 -8 -4 -7 -6 49 -13
w wider us	764	-1 -1 -4 -2 0 -1 10 -1
w wil	327	-227 267 -208 -20 245 1 -166 108
w wil alwa	764	-14 -21 -7 -12 132 -25 -9 -44
w wil ask	736	-3 -2 -3 -2 -6 -2 -3 21
w wil b	407	-122 356 -101 -44 -74 16 -71 40
w wil car	666	-7 -9 -7 -6 79 -7 -11 -31
w wil continu	610	-28 82 -28 -27 99 -17 -31 -50
w wil cover	764	-2 -6 -1 -1 -4 -6 -2 24
w wil draft	764	-2 -1 -1 -1 -4 -1 -3 14
w wil form	713	-4 -8 -6 -6 -10 -3 -8 46
w wil go	580	-14 -29 -24 -17 131 -17 -7 -22
w wil hav	764	-6 -14 -6 -6 -5 -6 -8 50
w wil keep	634	-20 -30 -15 -11 130 -11 -19 -26
w wil lead	713	-19 -6 -6 -5 -9 -3 -7 55
w wil not	565	-24 -15 -26 179 -21 -22 -27 -45
w wil now	713	-5 -12 -12 -8 -9 -14 41 18
w wil put	764	-1 -1 -2 -4 -4 -1 -13 26
w wil rais	736	-7 -7 -3 -5 -15 -4 -6 47
w wil remain	680	-9 -22 -15 -10 88 -9 -10 -14
w wil run	764	-5 -19 -3 -4 64 -6 -3 -25
w wil start	713	-5 -7 -10 -8 -3 -7 -16 56
w wil stil	764	-1 -4 -1 -2 -3 -2 -1 14
w wil stop	764	-3 -8 -4 -5 30 -2 -4 -5
w wil tak	644	-6 -19 -13 -17 -10 -15 -2 81
w wil visit	764	-3 -5 -4 -2 -8 -2 -6 30
w wil writ	736	-3 -3 -6 -2 -8 -2 -3 27
w wind	736	-10 -5 -32 92 -4 -5 -20 -16
w wind up	736	-10 -5 -32 92 -4 -5 -20 -16
w wish to	764	33 -2 -8 -5 -2 -2 -6 -7
w wish to ask	764	33 -2 -8 -5 -2 -2 -6 -7
w with	319	-6 -26 -38 -19 -17 -24 219 -89
w with #	764	-5 -1 -4 -1 -4 -6 23 -2
w with a	585	16 -10 64 -16 -13 -7 -15 -19
w with a view to	736	-2 -3 -10 -3 -2 -4 32 -7
w with a view to implementation	764	-1 -1 -9 -3 -1 -1 21 -5
w with al	654	-7 -3 63 -7 -7 -3 -31 -6
w with both	713	-8 -3 -13 -10 -5 -5 59 -14
w with commissioner	764	-6 -2 -5 -3 -18 -2 40 -3
w with cover	713	-9 -4 35 -4 -4 -2 -7 -5
w with dat	764	-4 -2 -7 -2 34 -2 -13 -3
w with each	736	-6 -3 -1 -3 22 -1 -5 -2
w with faith	736	-5 -4 -5 -3 44 -11 -12 -4
w with financ	764	-2 -1 -2 -2 -1 -2 15 -5
w with forc	764	37 -2 -12 -4 -3 -3 -9 -4
w with four	736	-5 -2 -11 -2 -6 -5 34 -2
w with front	764	-3 -2 -25 -3 -1 -1 35 -2
w with hard-to-reach	764	-4 -3 -3 -3 38 -4 -7 -14
w with her	764	-7 -3 -5 -3 -5 -4 -10 37
w with immediat	764	-4 -1 18 -5 -1 -1 -5 -1
w with input	764	-2 -1 14 -1 -1 -1 -7 -2
w with interview	764	-3 -1 -3 -2 -2 -5 20 -4
w with it	603	55 -28 -58 62 -23 77 -47 -37
w with jo	764	105 -8 -19 -11 -15 -8 -28 -16
w with nh	736	-4 -2 -5 -5 -5 -9 35 -4
w with no	764	-5 -5 -3 -6 55 -5 -25 -6
w with our	764	-9 -4 -33 -13 -9 -4 18 54
w with partner	634	-15 -18 5 3 79 -29 -4 -20
w with practic	764	-5 -1 -19 -3 -2 -1 33 -3
w with question	764	-3 -1 14 -3 -1 -1 -4 -1
w with school	764	-1 -1 -1 -1 9 -1 -2 -3
w with servic	713	-3 -4 11 -4 -3 -2 13 -8
w with staf	680	-6 -6 -9 -3 -55 -9 92 -4
w with tear-of	764	-2 -2 16 -2 -1 -1 -5 -2
w with th	396	-35 -2 -54 13 -97 31 150 -3
w with thos	764	-10 -9 9 -4 32 -2 -9 -6
w with two	713	-3 -2 -6 -6 -1 -10 34 -6
w with whom	764	-9 -4 -6 -4 -10 -9 44 -3
w withdraw	626	-15 -6 17 49 -7 -8 -14 -17
w withdraw and	736	-3 -2 47 -33 -2 -1 -5 -2
w withdraw at	764	-9 -1 -18 45 -2 -2 -6 -6
w withdraw b	736	-2 -3 -21 45 -2 -5 -3 -8
w withdraw on	764	-2 -1 14 -6 -1 -1 -2 -2
w within	552	11 -26 112 -1 -2 -24 -48 -21
w within an	764	-3 -1 17 -2 -4 -1 -3 -2
w within fiv	736	76 -7 2 -17 -12 -9 -16 -18
w within level	764	-1 -1 10 -1 -1 -1 -2 -2
w within on	764	-7 -4 43 -8 -9 -2 -9 -3
w within six	764	-2 -1 -2 -1 -5 -1 -2 14
w within th	695	-19 -4 18 44 -7 -7 -13 -12
w within thr	764	-4 -9 -20 -2 46 -3 -4 -3
w within two	764	-10 -3 37 -5 -4 -5 -6 -5
w without	618	-25 -10 55 7 -14 -13 16 -16
w without a	713	-6 -4 19 -6 -5 -5 14 -6
w without consent	764	-3 -2 -3 -2 -1 -5 18 -2
w without it	736	-10 -3 7 31 -6 -4 -6 -8
w without th	764	-4 -1 21 -7 -4 -1 -2 -2
w wo	680	-19 -11 -26 22 -11 -9 -18 72
w wo n't	680	-19 -11 -26 22 -11 -9 -18 72
w woman	764	-4 -4 22 -3 -3 -1 -4 -3
w woman who	764	-4 -4 22 -3 -3 -1 -4 -3
w women	764	44 -4 7 -8 -9 -8 -16 -7
w word	634	-20 -11 39 11 -15 -12 -14 23
w word do	764	-5 -1 -12 31 -1 -3 -7 -2
w word of	736	-2 -1 21 -6 -2 -1 -6 -3
w word to	764	-7 -4 -4 -6 -8 -4 -6 39
w work	403	-132 14 -54 2 73 -29 145 -19
w work #	764	-13 -10 -12 -14 16 -6 46 -7
w work $	610	-25 72 -26 31 -18 -23 57 -67
w work :	764	-3 -8 -4 -5 30 -2 -4 -5
w work alongsid	764	-1 -1 13 -2 -1 -1 -5 -2
w work and	764	-21 -6 -25 -13 95 -10 -7 -13
w work becaus	764	-4 -2 -2 -19 -2 -27 -7 64
w work between	736	-6 -3 10 -5 -4 -2 13 -3
w work commenc	764	-2 -1 -3 -2 -2 -4 19 -5
w work da	695	-20 -7 75 -7 -16 -6 -11 -8
w work exampl	764	-2 0 17 -2 -1 0 -8 -2
w work go	736	-6 -5 -16 -4 -26 -4 65 -5
w work group	680	-9 -19 17 -8 40 -4 28 -45
w work ha	580	-28 -11 -70 36 -17 -29 36 84
w work is	764	-5 -3 -2 -4 35 -7 -11 -4
w work of	764	-3 -3 -4 -1 -4 -2 -5 22
w work on	680	-11 -8 -17 -11 -6 39 13 1
w work ongo	764	-4 -2 -3 -2 -13 -2 30 -3
w work plan	713	-4 -3 -7 -3 -3 -5 4 20
w work quot	764	-2 -1 -2 -2 -1 -2 15 -5
w work through	713	-11 -5 -12 -5 -21 99 -38 -7
w work to	764	-4 -3 -7 -3 35 -2 -10 -5
w work wil	764	-6 80 -7 -1 -40 -6 -9 -11
w work with	597	-17 -21 -15 -12 56 -16 61 -34
w worker	541	-42 -27 78 -25 18 -25 16 7
w worker $	666	-17 -8 25 -11 -6 -12 36 -8
w worker alwa	764	-5 -2 15 -1 -2 -1 -3 -2
w worker and	736	20 -2 -8 -2 3 -2 -5 -4
w worker befor	764	-5 -4 23 -2 -3 -1 -4 -4
w worker can	764	-13 -2 -8 -4 -2 -1 -5 36
w worker ha	736	-2 -3 10 -3 -2 -10 15 -4
w worker induct	764	-1 0 7 -1 -1 0 -1 -2
w workforc	713	-6 -6 -16 -9 -5 -5 37 10
w workforc ha	764	-4 -2 -14 -4 -1 -4 34 -6
w workshop	644	-19 -18 -10 -26 -18 57 13 22
w workshop and	764	-2 -1 -6 -3 -1 -2 31 -16
w workshop is	736	-9 -9 -8 -5 -13 70 -35 10
w would	545	87 -45 -59 209 -32 -34 -59 -68
w would ad	764	-5 -2 -6 27 -2 -1 -2 -10
w would b	736	-3 -5 21 -15 -4 -4 4 6
w would breach	736	-4 -3 -8 45 -5 -7 -4 -13
w would duplicat	764	-11 -4 -11 49 -6 -2 -7 -8
w would improv	764	-4 -1 -2 17 -1 -4 -1 -3
w would like to	736	-4 -4 -9 -5 -3 -4 37 -9
w would like to b	764	-3 -2 -7 -3 -1 -2 22 -4
w would not	644	-26 -8 -24 107 -9 -9 -16 -15
w would pa	764	67 -3 -14 -9 -4 -3 -27 -6
w writ	457	-65 -38 13 -15 -39 30 7 107
w writ #	654	25 -6 -18 -9 -9 -6 61 -38
w writ $	565	-55 -18 -3 7 -26 77 -22 39
w writ a	764	-7 -4 -23 -3 -4 -4 -20 64
w writ and	764	-1 -1 -8 -1 -1 -2 17 -3
w writ guidanc	764	-7 -3 25 -3 -2 -2 -5 -4
w writ into	736	-3 -4 6 -6 -4 -2 -6 19
w writ th	695	-5 -3 -3 -11 -4 -5 36 -6
w writ that	764	-1 -1 23 -3 -1 -2 -14 -1
w writ to	591	-26 -10 7 7 0 -12 -5 39
w year	429	-46 163 -213 -58 174 -78 -149 207
w year #	736	-6 -7 -12 -4 32 -7 -13 18
w year $	477	-54 131 -144 -79 141 -48 -99 152
w year 's	626	-11 47 -9 -9 -12 -13 -2 11
w year and	736	-2 -10 -3 -3 13 -2 -2 9
w year as	764	-5 -2 -8 -3 -3 -1 -7 29
w year ha	764	-5 -2 -8 -3 -3 -1 -7 29
w year of	764	-13 -12 -3 46 -8 -7 -6 4
w year to	713	-27 73 -19 -15 112 -13 -27 -84
w year wil	764	-2 -6 -1 -1 -4 -6 -2 24
w yet	537	-87 -30 -80 -133 -35 113 -41 292
w yet $	644	-33 -13 -36 -53 -10 15 -40 170
w yet b	654	-10 -5 -20 -28 -6 -25 -10 104
w yet had	736	-16 -5 -8 -11 -5 35 -11 22
w yet look	764	-16 -5 -7 -9 -5 -14 -8 64
w yet repl	764	-7 -1 -12 -5 -2 -4 38 -7
w yet to	626	-27 -19 -40 -30 -16 115 -54 70
w yet to b	654	-15 -12 -27 -20 -9 8 -36 110
w yet writ	764	-12 -3 -7 -10 -4 -11 -8 55
w £	713	50 -6 -24 -14 -7 -9 23 -13
w £ #	713	50 -6 -24 -14 -7 -9 23 -13
"""
