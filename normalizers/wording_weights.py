"""Each trait of a text: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

STATUSES: Final = tuple("complete;in_progress;not_progressed;not_started;ongoing;partially_complete;unclear".split(";"))
INTERCEPTS: Final = (56, 31, -37, 12, -59, -76, 72)
WEIGHTS: Final = """\
about doing	585	-81 -68 -59 3 -22 191 36
about done	374	-25 -228 -54 -166 -104 503 75
about not done	695	-65 -63 -47 15 -9 186 -17
about not should	695	0 -26 -41 58 -21 53 -23
about not stands	736	-28 10 -5 -19 18 22 3
about should	660	29 -39 -43 95 -25 -32 14
about stands	442	-89 -141 -123 -45 253 121 23
about to do	554	-50 -66 13 35 12 90 -35
asked doing	704	2 -20 -43 -15 -21 21 77
asked done	465	63 -165 -136 -109 -61 426 -18
asked stands	654	-64 -21 -32 -35 190 -7 -30
asked to do	666	-18 -89 -15 117 13 8 -15
below doing achieve	724	0 31 -6 -4 -6 -6 -9
below doing noise	724	42 -7 -12 -3 -2 -4 -14
below done achieve	483	-16 11 6 49 -29 -46 24
below done drop	736	-36 -15 82 -16 -9 10 -16
below done light	526	58 -42 -11 45 -38 -52 40
below done noise	610	-4 -7 12 -15 -7 -3 25
below done say	724	7 -17 1 -4 11 18 -16
below done step	597	12 15 7 -18 -17 -6 7
below done todo	764	-20 2 3 -10 -4 36 -6
below should achieve	529	-33 59 22 33 35 -35 -82
below should light	630	33 -9 -5 31 -7 -22 -22
below should noise	673	24 -7 -6 -9 -20 31 -14
below should step	634	-23 -7 -12 60 -6 -11 -1
below should todo	736	-7 -11 44 -6 -4 -7 -10
below stands achieve	417	9 -40 -97 123 11 -30 24
below stands fit	713	-28 -13 -9 58 17 -11 -14
below stands light	626	43 -16 -17 37 -16 -21 -11
below stands noise	634	9 -5 -24 15 3 -12 15
below stands open	749	-25 77 -24 -7 -6 3 -18
below stands plan	724	-24 21 -5 -15 36 -8 -6
below stands say	680	36 -15 -16 -15 -10 1 19
below stands step	622	49 -19 -16 -17 26 -8 -15
below stands sustain	764	-11 69 -24 -5 -6 -5 -19
below to do achieve	444	-80 -37 6 47 29 25 10
below to do fit	687	3 -19 14 9 -8 16 -14
below to do light	428	-74 113 5 40 32 -45 -72
below to do monitor	634	38 17 -14 2 -17 -19 -7
below to do noise	639	-36 48 -3 19 -13 -17 3
below to do plan	736	-10 35 11 -15 4 -10 -15
below to do say	749	14 -6 -2 -1 -1 -3 -2
below to do step	500	6 36 -63 166 -64 -37 -44
below to do sustain	594	25 -9 -9 -11 -16 -12 32
first doing achieve	505	-58 108 78 -77 85 -105 -32
first doing light	522	-45 224 79 -80 -23 -82 -72
first doing monitor	736	-19 50 43 -15 -10 -27 -22
first doing noise	695	36 17 33 -25 -12 -8 -40
first doing step	472	-54 332 -29 -111 -16 -87 -34
first done achieve	259	256 -1 -82 -273 -86 392 -205
first done defer	575	-18 -16 -48 271 -26 -104 -59
first done drop	487	4 -56 282 -65 -1 -39 -125
first done light	279	200 154 -128 -103 -73 69 -119
first done monitor	673	112 -11 -63 -36 24 11 -38
first done noise	552	-120 17 77 -83 9 -40 141
first done open	749	-3 83 -37 -27 -8 17 -25
first done plan	603	-52 -14 -6 183 -23 -62 -27
first done say	561	-9 6 95 -67 -42 -10 27
first done step	375	21 181 74 -184 -18 -87 14
first done todo	660	-34 -74 -34 287 -16 -92 -36
first not done achieve	724	20 -26 33 77 -7 -46 -52
first not done fit	704	-17 27 45 16 -7 -49 -14
first not done step	680	3 -62 -70 135 -10 -63 67
first not should achieve	666	-40 -16 91 42 8 -17 -68
first not should light	704	-18 -12 95 -11 -9 -15 -31
first not should noise	724	-25 -11 55 -17 -14 -10 21
first not should say	736	-17 -6 71 -13 -8 -8 -19
first not should step	704	-19 -22 17 86 -13 -36 -12
first not should todo	749	-23 -15 29 -37 -10 -14 70
first not stands achieve	724	-13 50 -55 15 -21 20 4
first not stands noise	764	-12 -14 -31 -48 -7 -9 122
first not to do achieve	724	25 -7 38 -17 -13 -12 -13
first should achieve	588	49 -108 -55 163 -40 -4 -6
first should light	626	-17 -72 33 101 -48 -24 28
first should noise	704	29 -33 -3 16 -10 29 -28
first should say	764	15 -6 -16 -9 -4 39 -19
first should step	660	-53 -45 -16 1 -28 -21 162
first stands achieve	312	156 -208 -139 -202 73 253 68
first stands continue	490	-96 210 -55 -80 237 -117 -99
first stands defer	724	-16 -45 -26 148 -13 -26 -21
first stands drop	572	-24 -61 322 -81 -36 -53 -67
first stands effect	724	56 -27 -21 -4 -38 13 20
first stands fit	687	-74 -39 -38 173 -33 -38 48
first stands light	508	83 -108 -58 -115 132 29 36
first stands monitor	736	-14 -24 -14 -28 117 -17 -20
first stands noise	630	25 -47 -41 -30 57 -15 50
first stands open	429	-92 372 17 65 -90 -117 -154
first stands plan	603	-45 -106 -53 314 -44 -9 -57
first stands say	724	-2 -28 55 32 -24 -21 -12
first stands step	630	-29 -84 -25 90 89 11 -52
first stands sustain	603	101 -17 -42 -68 137 -49 -61
first stands todo	498	-30 -30 -42 441 -78 -145 -116
first to do achieve	494	-81 13 -23 256 -10 -149 -6
first to do continue	713	-35 -28 -19 -32 141 -11 -16
first to do light	483	-87 -167 -2 327 98 -90 -79
first to do monitor	695	-21 -18 -17 3 -12 -20 86
first to do noise	749	-37 -20 59 -33 -21 42 9
first to do step	492	-44 -46 -65 341 -21 -65 -100
first to do sustain	704	-27 -18 -13 -35 119 -9 -17
last doing achieve	494	-77 99 -53 -70 59 117 -76
last doing light	494	-143 81 -89 18 41 153 -62
last doing monitor	660	-30 40 27 -18 -17 23 -25
last doing noise	695	82 14 -24 -8 -7 -31 -25
last doing plan	749	-29 45 -5 -10 -8 18 -9
last doing step	438	-143 178 -81 5 -44 148 -63
last done achieve	321	486 -93 153 -25 -34 -384 -103
last done defer	591	-126 -69 -47 176 -21 134 -45
last done drop	489	-69 -195 552 -105 -51 -40 -91
last done effect	736	100 -35 -38 -9 -21 -15 18
last done fit	764	35 -23 24 -5 -5 -13 -14
last done light	351	277 -2 -23 -3 -23 -204 -22
last done monitor	713	68 -12 -7 -12 -6 -24 -7
last done noise	550	114 -96 13 37 -37 10 -41
last done open	724	-66 64 -27 -26 -7 83 -21
last done plan	603	-83 74 -25 91 -19 -11 -27
last done say	614	-42 -52 -22 0 -24 -65 205
last done step	478	46 34 -65 6 42 -41 -21
last done todo	607	-146 -44 -41 179 -34 160 -74
last not done achieve	577	-99 -43 96 -2 -29 87 -10
last not done fit	749	-32 -15 74 29 -6 -39 -11
last not done light	704	-38 -44 -5 50 -6 64 -20
last not done noise	749	-31 41 -57 9 -6 6 39
last not done step	673	-30 -24 -21 34 -13 12 42
last not should achieve	618	-30 -1 6 -75 116 35 -52
last not should light	749	-11 -31 70 21 -5 -13 -31
last not should noise	736	60 -11 31 -14 -24 -23 -19
last not should todo	724	-36 -33 100 16 -20 -38 12
last not stands achieve	764	0 -26 -55 -62 35 104 4
last not stands fit	704	-19 -52 186 -36 -9 -16 -55
last not stands noise	764	-4 21 -19 -10 -5 -19 36
last not stands step	713	-44 -32 -13 50 -13 92 -40
last not to do achieve	634	-41 -45 125 24 -16 -24 -23
last not to do light	687	-26 -10 76 -10 -9 -8 -13
last not to do noise	749	-23 13 91 -29 -7 -12 -33
last not to do step	704	-11 -18 60 0 -7 -14 -10
last should achieve	541	91 -76 -60 40 -41 -46 92
last should light	654	10 5 -60 -24 12 -24 81
last should noise	687	119 2 -13 21 -12 -60 -57
last should step	695	-31 35 0 -27 -17 -17 56
last stands achieve	323	443 31 -143 43 3 -523 145
last stands continue	498	-172 -74 -59 -66 394 60 -84
last stands drop	559	-84 -104 383 -56 -40 -29 -71
last stands fit	673	24 -62 -14 8 -36 6 73
last stands light	552	140 -77 -48 3 79 -127 30
last stands monitor	644	-4 -10 -10 -19 100 -36 -20
last stands noise	594	-60 9 -30 -18 82 -94 110
last stands open	410	-237 275 -142 22 -84 306 -141
last stands plan	548	-28 5 70 -15 -44 81 -70
last stands step	607	45 4 -23 86 -46 -28 -38
last stands sustain	644	92 -36 0 -22 -51 48 -32
last stands todo	458	-205 86 -95 107 -106 339 -126
last to do achieve	451	-49 115 -68 17 22 69 -106
last to do continue	713	-39 -18 -8 -32 120 -12 -11
last to do drop	764	-36 -57 122 -30 26 -15 -11
last to do light	406	-120 -13 -6 99 116 38 -114
last to do monitor	660	-8 -66 -30 44 2 -41 98
last to do noise	591	1 37 10 -96 -77 111 13
last to do plan	736	52 -14 -7 3 -10 -18 -6
last to do say	736	-30 -34 -48 97 34 5 -25
last to do step	466	-50 40 -71 216 -96 26 -66
last to do sustain	622	-54 -15 -24 -46 219 -52 -27
length 0	252	-93 4 -2 -55 -55 -107 307
length 1	148	-137 -23 -46 12 12 110 72
length 2	200	150 -34 23 -40 -53 46 -93
length 3	313	65 22 8 17 18 -106 -22
length 4	426	40 1 -19 -33 41 -1 -30
length 5	588	-18 7 -36 -11 53 -32 37
sentences 1	174	49 -5 -75 195 -59 -674 569
sentences 2	180	-164 -37 68 -139 48 493 -269
sentences 3	385	55 81 -61 -16 -48 -36 27
sentences 4	539	63 -5 -8 -42 7 -40 26
sentences 5	660	20 -15 -3 -16 -8 12 10
sentences 6	704	1 -16 -2 -3 -4 25 -2
v  > doing achieve	505	-58 108 78 -77 85 -105 -32
v  > doing light	522	-45 224 79 -80 -23 -82 -72
v  > doing monitor	736	-19 50 43 -15 -10 -27 -22
v  > doing noise	695	36 17 33 -25 -12 -8 -40
v  > doing step	469	-60 355 -31 -112 -19 -90 -43
v  > done achieve	258	260 27 -82 -279 -82 356 -199
v  > done defer	572	-15 -17 -48 269 -26 -104 -59
v  > done drop	485	4 -56 284 -65 -1 -40 -125
v  > done light	278	196 149 -105 -108 -74 66 -124
v  > done monitor	673	112 -11 -63 -36 24 11 -38
v  > done noise	548	-85 20 70 -84 6 -48 121
v  > done open	749	-3 83 -37 -27 -8 17 -25
v  > done plan	603	-52 -14 -6 183 -23 -62 -27
v  > done say	561	-9 6 95 -67 -42 -10 27
v  > done step	374	11 223 64 -187 -19 -89 -3
v  > done todo	660	-34 -74 -34 287 -16 -92 -36
v  > not done achieve	724	20 -26 33 77 -7 -46 -52
v  > not done fit	704	-17 27 45 16 -7 -49 -14
v  > not done step	666	-4 -63 -36 125 -11 -64 53
v  > not should achieve	660	-50 -19 75 38 49 -19 -74
v  > not should light	704	-18 -12 95 -11 -9 -15 -31
v  > not should noise	724	-25 -11 55 -17 -14 -10 21
v  > not should say	736	-17 -6 71 -13 -8 -8 -19
v  > not should step	704	-19 -22 17 86 -13 -36 -12
v  > not should todo	749	-23 -15 29 -37 -10 -14 70
v  > not stands achieve	724	-13 50 -55 15 -21 20 4
v  > not stands noise	749	-15 -19 -33 -51 -8 -12 137
v  > not to do achieve	724	25 -7 38 -17 -13 -12 -13
v  > should achieve	585	43 -109 -56 160 -41 -4 8
v  > should light	626	-17 -72 33 101 -48 -24 28
v  > should noise	695	58 -35 -5 12 -11 28 -48
v  > should say	764	15 -6 -16 -9 -4 39 -19
v  > should step	660	-53 -45 -16 1 -28 -21 162
v  > stands achieve	311	185 -201 -143 -205 63 244 56
v  > stands continue	489	-97 224 -55 -80 228 -118 -103
v  > stands defer	724	-16 -45 -26 148 -13 -26 -21
v  > stands drop	570	-25 -61 330 -82 -37 -53 -73
v  > stands effect	713	44 -29 -23 -6 -8 11 11
v  > stands fit	680	-76 -41 6 153 -34 -41 34
v  > stands light	508	83 -108 -58 -115 132 29 36
v  > stands monitor	736	-14 -24 -14 -28 117 -17 -20
v  > stands noise	630	25 -47 -41 -30 57 -15 50
v  > stands open	428	-93 369 31 58 -91 -119 -155
v  > stands plan	603	-45 -106 -53 314 -44 -9 -57
v  > stands say	704	-29 -31 44 23 -30 -44 68
v  > stands step	630	-29 -84 -25 90 89 11 -52
v  > stands sustain	603	101 -17 -42 -68 137 -49 -61
v  > stands todo	496	-33 -34 -43 456 -79 -146 -121
v  > to do achieve	492	-85 5 -25 280 -11 -153 -11
v  > to do continue	713	-35 -28 -19 -32 141 -11 -16
v  > to do light	474	-94 -178 13 372 73 -101 -85
v  > to do monitor	695	-21 -18 -17 3 -12 -20 86
v  > to do noise	736	-45 -26 53 0 -22 37 3
v  > to do step	491	-44 -47 -66 345 -21 -66 -100
v  > to do sustain	704	-27 -18 -13 -35 119 -9 -17
v  … doing	469	-3 152 -25 6 -52 -44 -34
v  … done	325	87 -150 8 16 31 140 -132
v  … not done	724	27 -20 92 10 -6 -92 -10
v  … not should	666	8 -38 74 -43 -19 -4 22
v  … not stands	607	-39 -55 174 57 -38 -29 -69
v  … not to do	673	-33 -30 121 2 -18 -14 -28
v  … should	634	-25 1 10 110 -22 -4 -71
v  … stands	356	54 -88 79 260 -117 12 -200
v  … to do	448	-154 -2 -97 307 115 -104 -65
v 's … done	704	46 -29 -13 17 -14 2 -8
v ) … done	764	1 -20 -10 -4 -2 45 -10
v ) … stands	687	-30 -22 -15 -67 -10 155 -11
v , … doing	736	-5 -57 -4 -5 -4 82 -6
v , … done	666	59 -2 -16 74 -10 -57 -49
v , … stands	654	-32 -86 -13 -57 -13 218 -17
v : … done	687	-23 -85 -12 40 -17 114 -17
v : … stands	764	-77 -36 -7 -8 -12 149 -9
v a … stands	600	-40 -41 -19 -32 217 -35 -50
v abuse … done	704	22 -36 -10 -15 18 36 -15
v abuse … stands	610	-62 -5 38 39 -30 -50 70
v access … done	749	-11 -26 -3 -14 -4 62 -3
v action … done	591	3 -25 29 164 -45 -70 -57
v action … stands	618	-100 -66 120 26 -55 10 65
v action … to do	736	-6 -34 197 -118 -9 -11 -19
v advert … done	695	3 -3 -56 -15 -4 86 -10
v agencies … done	597	46 -34 -11 -23 23 46 -47
v agreement … done	680	1 -16 -12 -7 -6 50 -8
v agreement … stands	749	-14 135 -11 -11 -47 -38 -13
v all … done	704	15 -31 -8 -4 19 13 -4
v an … stands	634	-84 -71 -16 -15 263 -55 -21
v analyst … doing	724	-6 47 20 -28 -10 -10 -14
v analyst … done	764	-26 51 9 -7 -3 -13 -10
v and … doing	749	-1 16 -2 -5 -2 -3 -3
v and … done	673	-52 -62 124 -52 45 32 -34
v and … stands	695	10 -26 -9 28 61 -32 -33
v and … to do	724	34 -22 -7 -45 55 -9 -6
v application … done	749	-78 114 -4 -10 -3 -12 -7
v arrangements … done	764	30 -17 -12 5 9 -11 -4
v arrangements … stands	749	20 -21 -8 -13 -7 45 -16
v assessment … stands	764	-3 -17 -4 -5 45 -13 -4
v assessments … done	764	16 30 -5 -5 -8 -19 -10
v attendance … stands	749	35 -13 -3 -11 15 -12 -11
v audit … done	580	127 -54 -30 -29 -19 33 -29
v audit … stands	736	-8 -79 -6 81 -10 29 -8
v audit … to do	704	52 -33 -7 5 -13 3 -6
v awareness … doing	749	-41 -35 -8 -9 131 -29 -9
v be … done	582	-133 -65 -73 87 -31 180 36
v been … done	764	-8 -11 121 -18 -6 -11 -67
v bid … done	673	-64 -17 104 -34 -8 29 -10
v bid … to do	749	-4 -11 -12 47 -4 -13 -3
v bids … doing	764	-4 51 -13 -1 -2 -29 -1
v board … done	580	107 38 18 -75 -3 -55 -29
v board … stands	695	-53 -5 8 26 -40 -32 96
v board … to do	764	-8 -10 -9 -1 61 -7 -26
v borough … done	736	28 -9 -2 -3 -3 -9 -2
v briefing … done	764	34 -11 -2 -4 -6 -9 -2
v campaign … stands	736	-66 -19 -9 -25 52 95 -29
v cards … stands	749	19 -32 -4 -14 -12 55 -12
v case … done	610	32 39 -55 -31 -18 55 -21
v case … stands	736	-9 64 -1 0 -5 -28 -21
v cases … done	713	-64 168 -12 -30 -8 -38 -16
v ccg … done	704	10 -25 40 -7 -4 -10 -5
v ccgs … stands	764	37 -7 -5 -4 32 -15 -38
v centre … done	736	-2 -42 -4 -5 20 45 -11
v chair … done	704	76 -5 -1 -7 -10 -18 -34
v champions … done	695	-31 -21 -9 -7 48 34 -14
v champions … stands	724	23 -30 -4 -9 45 -11 -14
v change … done	644	138 4 -67 -33 -8 -22 -12
v changes … done	736	66 -29 -33 -12 -11 35 -17
v checklist … done	736	33 -8 -6 -8 -19 13 -5
v checks … stands	713	18 -17 -12 -18 -18 66 -20
v children … done	764	-25 -28 -4 -11 -4 76 -4
v cohort … stands	724	-23 47 -5 34 -14 -35 -5
v colleges … not done	764	-33 -16 -18 -12 -4 91 -7
v commissioner … done	764	-25 -5 86 -17 -3 -11 -25
v commissioners … done	666	7 -31 39 -12 -14 28 -18
v committee … done	724	-27 75 29 -32 -9 -27 -9
v communications … stands	749	-25 -34 -9 -11 115 -17 -19
v compliance … stands	713	-7 -36 -6 -11 -14 109 -35
v conference … done	704	16 -94 11 -12 -6 94 -8
v conferences … stands	764	28 -20 -5 -12 -12 57 -37
v confidentiality … stands	713	-26 26 -15 7 -30 -32 69
v consent … should	713	7 4 11 -18 -15 -12 23
v consideration … to do	749	-13 20 -8 48 -14 -12 -20
v constabulary … done	764	29 -25 -9 -15 -6 49 -23
v consultation … doing	749	-2 26 -3 -12 -1 -5 -3
v contact … done	704	-41 107 -11 -11 -2 -20 -22
v contract … done	660	133 -82 -20 -3 -18 6 -17
v contract … stands	713	38 15 7 -23 -21 -8 -8
v coordinator … stands	724	40 5 -4 -9 4 -10 -26
v council … done	764	51 -13 -8 -5 -7 -15 -3
v course … done	736	4 28 20 -16 -4 -25 -7
v courses … done	724	-28 -37 -7 -9 118 -31 -6
v csp … done	764	4 -7 -8 -4 13 10 -8
v currently … doing	764	-4 37 -3 -9 -3 -6 -11
v date … done	704	-2 -49 -17 106 -4 -28 -6
v date … to do	736	33 -48 -30 65 -11 4 -12
v dates … done	687	-66 130 -9 11 12 -68 -10
v day … done	764	-79 113 16 -25 -5 -14 -5
v decision … done	713	44 6 -42 36 -5 -21 -18
v decision … stands	764	-13 56 -26 -4 -2 -10 -1
v dentists … done	764	-55 -21 -22 -6 -9 124 -11
v department … done	724	-23 85 -9 -30 -2 -15 -7
v description … done	749	-14 48 -4 -7 -2 -18 -3
v desk … should	713	-27 6 8 -13 22 -10 14
v director … done	724	-34 44 -2 26 -7 -16 -11
v discussions … done	704	-34 52 8 -7 -3 -5 -10
v doctor … to do	736	-16 34 -6 33 -10 -13 -23
v document … stands	724	38 29 -28 -28 21 5 -37
v doing	296	-299 561 -24 -223 -33 216 -198
v doing achieve	436	-129 233 -6 -123 48 26 -48
v doing achieve > doing achieve	764	-3 37 -4 -4 -2 -22 -2
v doing achieve > done achieve	736	-23 65 -37 -32 -17 -50 95
v doing achieve > done light	724	-6 15 23 -4 -6 -18 -3
v doing achieve > stands achieve	736	16 93 -15 -10 -12 -39 -34
v doing achieve > to do light	764	-9 61 -4 -17 -5 -24 -2
v doing achieve … 	554	-83 8 39 -48 120 59 -95
v doing achieve … and	749	-15 12 -6 -18 -5 33 -2
v doing achieve … by	704	-10 77 -8 -4 -5 -46 -4
v doing achieve … for	736	-7 33 -10 62 -21 -51 -7
v doing achieve … in	713	11 7 12 -42 -32 69 -25
v doing achieve … the	666	-18 54 49 -46 21 -39 -21
v doing achieve … through	749	-15 89 -8 -11 -16 -23 -16
v doing achieve … to	713	-24 -49 -18 -9 -6 116 -9
v doing arrang	764	-24 29 -5 -9 -8 25 -9
v doing asses	764	-3 44 -6 -8 -6 -11 -11
v doing auxiliary	304	-307 570 12 -209 -88 255 -233
v doing bare	548	-2 38 -68 -38 98 -82 54
v doing build	695	-49 -21 26 -16 12 59 -10
v doing chas	749	-33 -44 -10 -4 -10 107 -5
v doing check	687	-21 42 22 -5 -5 -26 -7
v doing collect	749	-10 47 -4 -6 -2 -21 -3
v doing com	764	-11 36 -5 -3 -4 -10 -2
v doing consider	654	27 45 -15 -14 -5 -24 -13
v doing consult	749	-12 31 -4 -3 -7 -1 -5
v doing design	749	-9 19 26 -2 -2 -28 -4
v doing develop	680	-31 25 9 -44 -16 80 -22
v doing draft	680	-9 61 -6 -20 -8 -3 -15
v doing draw	680	19 46 -8 -7 -5 -40 -4
v doing effect	764	15 -9 -4 -3 27 -18 -9
v doing encourag	704	-13 59 38 -22 -9 -14 -39
v doing evaluat	680	-20 47 -19 -17 -11 32 -12
v doing explor	749	-14 65 -6 -7 -5 -15 -18
v doing finalis	764	-4 8 43 -17 -7 -17 -7
v doing fit	736	23 13 -3 -3 -3 -23 -4
v doing gather	749	-4 48 -6 -17 -6 -12 -3
v doing go	630	-29 51 37 -17 -18 0 -24
v doing light	438	-195 204 -6 -54 0 139 -88
v doing light > done achieve	764	-16 34 -7 -19 -3 13 -3
v doing light > done light	736	-13 -40 56 -4 -3 -17 21
v doing light > stands achieve	749	-15 37 -15 -8 -7 31 -24
v doing light > stands open	749	-2 3 -2 -2 -1 7 -1
v doing light > to do achieve	764	-7 -1 47 -13 -5 -17 -3
v doing light … 	585	-51 58 14 -27 -15 47 -26
v doing light … never	764	-48 -34 -8 -9 135 -28 -9
v doing light … on	749	-7 22 -6 -3 -4 1 -3
v doing light … place	687	-11 63 -9 -14 -4 -19 -6
v doing light … the	749	-14 44 -8 -15 -3 6 -10
v doing light … through	687	-10 16 55 -12 -12 -15 -21
v doing light … to	724	-9 121 -18 -9 -6 -50 -30
v doing light … together	736	-7 90 -4 -21 -6 -49 -2
v doing light … up	736	-27 -19 -7 -6 -4 66 -3
v doing light … with	687	-16 12 47 -18 -8 -3 -13
v doing look	610	6 30 51 -48 -15 8 -32
v doing mak	639	-50 2 56 -26 -17 52 -17
v doing monitor	603	-39 70 45 -23 -20 -2 -31
v doing monitor … by	649	-18 39 8 -19 -14 20 -17
v doing noise	630	55 5 19 -28 -33 25 -43
v doing noise … 	736	40 10 -9 -4 -11 -13 -14
v doing noise … to	749	-9 31 45 -20 -7 -11 -28
v doing pilot	764	-6 -8 -2 -3 -5 27 -1
v doing plan	713	-39 10 -8 28 -10 31 -11
v doing plan … 	764	-14 -14 -6 33 -5 11 -6
v doing prepar	695	-15 19 43 -15 -5 -23 -4
v doing pul	764	-4 37 22 -29 -6 -6 -13
v doing put	713	-12 116 -8 -22 -7 -59 -7
v doing rais	736	-47 -21 -10 -10 127 -29 -10
v doing read	764	-8 29 -3 -3 -4 -10 -1
v doing recruit	704	-11 56 -18 -13 -9 27 -32
v doing review	713	-24 92 -15 -19 -7 -15 -12
v doing rewrit	764	-4 46 0 -4 -5 -14 -18
v doing scop	724	-3 36 -2 -7 -2 -19 -3
v doing seek	607	-35 0 -30 59 -1 28 -20
v doing shortlist	749	-1 16 -2 -5 -2 -3 -3
v doing someth	764	-10 -20 -9 -12 67 -9 -7
v doing step	383	-144 393 -49 -113 -56 44 -75
v doing step > doing step	764	-2 35 -3 -1 -2 -26 -1
v doing step > done achieve	687	18 -19 46 -6 -7 -28 -4
v doing step > done light	695	-26 -38 34 -5 64 -21 -9
v doing step > stands achieve	724	23 24 -34 -9 -24 -13 32
v doing step > stands open	736	-2 48 -3 -23 -2 -16 -1
v doing step > stands plan	749	-6 50 -4 -14 -3 -22 -2
v doing step > stands todo	749	36 -53 -5 -12 -3 40 -3
v doing step > to do step	724	-7 80 -11 -42 -5 -13 -2
v doing step … 	512	-92 42 -12 7 -27 127 -45
v doing step … a	764	-7 26 -2 -4 -4 -8 -1
v doing step … at	704	28 -24 -9 -7 -11 33 -10
v doing step … by	673	-11 72 -10 -16 -4 -17 -14
v doing step … for	660	-16 24 67 -36 -5 -20 -14
v doing step … from	713	-11 47 -7 -7 -4 -17 -3
v doing step … in	713	28 23 -4 9 -6 -48 -2
v doing step … on	618	-42 84 -17 -46 -14 50 -15
v doing step … out	764	-3 34 -2 -9 -5 -13 -2
v doing step … the	634	13 118 -28 -19 -12 -40 -31
v doing step … through	713	-30 20 -7 -4 -19 46 -7
v doing step … to	724	-9 54 -8 -12 -3 -17 -5
v doing step … up	695	21 20 -8 -7 -5 -17 -4
v doing step … with	649	-23 37 16 -7 -6 -7 -10
v doing sustain	695	20 -42 -10 -9 -14 67 -12
v doing sustain … the	749	49 -34 -4 -5 -11 16 -11
v doing tak	614	-1 125 -34 -27 -13 -34 -16
v doing test	666	21 74 -8 -8 -7 -57 -14
v doing tr	695	-13 81 -14 -19 -14 -4 -17
v doing undertak	764	-4 4 34 -6 -3 -18 -7
v doing us	704	15 -42 -9 -9 -12 69 -12
v doing work	552	-90 38 -49 -55 16 99 41
v doing writ	603	-59 -53 -27 63 -14 110 -19
v doing … 	426	-170 111 23 -36 49 166 -142
v doing … a	736	-11 22 -4 -5 -4 5 -2
v doing … an	764	-9 64 -13 -17 -7 -9 -10
v doing … and	713	-16 7 -7 -20 -6 45 -4
v doing … at	687	7 -54 -33 -9 -16 22 82
v doing … by	556	8 116 -13 -45 -22 -7 -35
v doing … for	607	-63 6 49 13 -28 48 -25
v doing … from	695	-12 57 -7 -7 -4 -23 -3
v doing … in	649	36 28 7 -31 -34 19 -25
v doing … it	724	-37 94 -15 -9 -6 -22 -4
v doing … its	764	-14 44 -10 -6 -5 -6 -2
v doing … never	764	-48 -34 -8 -9 135 -28 -9
v doing … on	582	-51 117 -24 -48 -19 41 -17
v doing … out	687	-8 58 -6 -11 -22 -6 -6
v doing … place	687	-11 63 -9 -14 -4 -19 -6
v doing … that	736	17 3 -9 -8 22 -18 -8
v doing … the	545	50 143 28 -73 -8 -64 -76
v doing … this	764	-4 24 -2 -1 -3 -12 -2
v doing … through	600	-55 69 33 -25 -16 31 -38
v doing … to	591	-43 131 -1 -42 -19 32 -59
v doing … together	724	-8 91 -5 -21 -6 -49 -3
v doing … up	630	-4 32 -17 -20 -13 30 -8
v doing … well	764	-9 -13 -4 -4 -2 33 -2
v doing … with	597	-36 48 55 -23 -13 -10 -21
v done	153	245 172 169 -164 -143 75 -354
v done abandon	736	-40 -26 115 -7 -5 -29 -7
v done accept	644	76 14 -53 -13 -9 13 -29
v done achiev	724	24 -28 -7 -17 -8 41 -4
v done achieve	227	392 66 -80 -254 -79 211 -257
v done achieve > doing achieve	618	-60 114 -33 -24 -14 29 -11
v done achieve > doing light	600	-72 -9 -34 -16 11 137 -17
v done achieve > doing noise	724	17 -21 -10 -4 -17 39 -3
v done achieve > doing plan	764	-29 -22 -4 -5 -3 64 -2
v done achieve > doing step	594	-66 -1 -25 -14 -16 134 -13
v done achieve > done achieve	434	278 -78 -41 -82 -68 54 -63
v done achieve > done defer	704	-30 -2 -17 -49 -7 114 -9
v done achieve > done light	488	76 97 -48 -43 48 -86 -43
v done achieve > done noise	654	55 -1 -27 -4 -13 13 -23
v done achieve > done step	548	18 128 -63 -66 -17 46 -45
v done achieve > done todo	680	-95 -53 -13 -42 -13 230 -15
v done achieve > not done achieve	654	-102 -42 8 7 -11 106 35
v done achieve > not done fit	764	-33 -10 26 -22 -5 54 -10
v done achieve > not done light	704	-60 10 -31 -34 -6 130 -9
v done achieve > should achieve	660	65 29 -13 -15 -8 -24 -33
v done achieve > stands achieve	451	149 -57 -68 82 4 -35 -75
v done achieve > stands continue	639	-153 -106 -18 -18 148 169 -22
v done achieve > stands drop	764	-26 -15 66 -2 -4 -11 -8
v done achieve > stands light	704	79 -14 -4 -5 1 -53 -4
v done achieve > stands monitor	704	67 -13 -5 -5 -16 -23 -4
v done achieve > stands open	565	-47 71 -46 -39 -44 128 -23
v done achieve > stands plan	687	70 40 -10 -72 -6 -17 -6
v done achieve > stands step	764	-77 47 -8 74 -12 -15 -9
v done achieve > stands sustain	687	-7 -27 -20 -14 -15 95 -12
v done achieve > stands todo	614	-96 50 -21 -37 -15 131 -12
v done achieve > to do achieve	588	-6 52 -33 -133 -37 175 -18
v done achieve > to do continue	764	57 -18 -8 -6 -6 -16 -3
v done achieve > to do light	622	63 -47 -3 -112 -55 169 -15
v done achieve > to do noise	695	55 15 -10 -17 -13 -26 -5
v done achieve > to do step	724	8 26 -11 -40 -14 35 -4
v done achieve … 	390	9 94 26 -72 -92 124 -89
v done achieve … ,	539	97 -115 -29 -45 -33 142 -16
v done achieve … :	724	40 11 -9 -10 -5 -19 -8
v done achieve … a	666	6 110 -5 -28 -14 -39 -29
v done achieve … across	736	28 13 -11 -17 -5 12 -19
v done achieve … and	430	8 -4 23 -69 -32 156 -81
v done achieve … as	713	-31 -18 38 -17 16 31 -19
v done achieve … at	614	123 -93 -40 -20 -15 64 -19
v done achieve … back	736	1 33 -45 -7 -6 32 -9
v done achieve … by	472	228 -2 -103 -84 -26 8 -22
v done achieve … for	603	-12 143 -33 -105 -28 53 -19
v done achieve … from	695	38 44 -9 -5 -4 -55 -10
v done achieve … in	444	13 -110 48 -172 38 143 40
v done achieve … into	630	93 -64 17 -24 0 -2 -21
v done achieve … it	724	-10 -23 -11 -7 -5 64 -8
v done achieve … its	666	88 -23 -27 -9 3 -14 -17
v done achieve … off	639	40 -1 -21 -16 21 -8 -14
v done achieve … on	567	93 16 -34 55 -1 -98 -31
v done achieve … one	764	-2 53 -8 -24 -4 -14 -3
v done achieve … our	764	42 -8 -7 -2 -8 -11 -6
v done achieve … out	680	80 -45 -13 -12 14 -17 -7
v done achieve … over	736	4 -23 -14 29 -9 25 -10
v done achieve … since	749	35 -16 -13 -8 -4 12 -5
v done achieve … so	704	2 107 -7 -24 -56 -18 -4
v done achieve … so far	724	-38 78 -7 -5 0 -19 -10
v done achieve … so that	687	53 -29 -22 -25 7 45 -29
v done achieve … that	644	8 -29 62 -22 -15 17 -21
v done achieve … the	468	119 18 -57 -95 -18 101 -68
v done achieve … their	764	-17 59 -5 -6 -6 -20 -6
v done achieve … this	695	-17 -56 10 57 73 -42 -25
v done achieve … through	695	32 27 -22 -6 9 -29 -9
v done achieve … to	449	96 -211 -24 67 -46 94 24
v done achieve … up	660	-20 109 73 -23 -3 -108 -28
v done achieve … with	575	82 -53 11 -21 -30 35 -23
v done achieve … within	704	15 -7 -16 -12 -5 40 -15
v done acknowledg	764	-89 -14 -10 -6 -5 -21 144
v done ad	644	61 -81 -19 49 -7 9 -13
v done adopt	622	94 -54 -21 -16 -12 29 -19
v done advertis	749	-11 73 -18 -7 -24 -12 -2
v done advis	764	-42 -6 73 -6 -4 -7 -8
v done agr	466	-46 -7 52 43 -60 51 -32
v done alter	724	43 -21 -18 -6 -4 21 -16
v done amend	607	109 -8 -23 -15 -17 -22 -24
v done appoint	607	11 -49 -36 -52 -28 177 -23
v done approv	630	27 50 -9 -32 -19 -6 -11
v done arrang	704	-21 2 -27 20 -8 47 -13
v done ask	490	4 5 -34 -1 -46 -46 118
v done attend	654	85 44 -19 -38 -13 -44 -16
v done auxiliary	188	225 184 172 -187 -183 223 -435
v done award	704	29 35 -1 -11 -5 -40 -7
v done bare	239	335 -173 -29 -145 -10 102 -79
v done begin	585	19 158 -39 -68 -17 -29 -24
v done book	680	-54 85 -15 32 -7 -30 -10
v done br	607	101 53 -55 -25 6 -43 -38
v done brief	666	-9 77 -28 -20 36 -37 -18
v done bu	644	3 40 -13 -14 -17 11 -10
v done build	687	63 2 -24 -16 -11 -6 -8
v done cancel	764	-24 -16 4 71 -9 -15 -11
v done car	597	67 -53 -74 115 -20 3 -38
v done cascad	713	72 -18 -8 -4 -6 -21 -14
v done chang	600	-26 -99 10 -41 -14 78 93
v done check	687	99 -40 -47 -18 11 30 -33
v done choos	713	16 21 -4 -11 12 -18 -17
v done circulat	660	6 47 23 -19 -8 -43 -7
v done clear	736	5 37 -9 -17 -7 -4 -5
v done clos	575	-128 23 303 -41 -23 -93 -40
v done closed without	764	-13 -9 81 -30 -5 -6 -19
v done collat	764	25 -17 -3 -5 -27 36 -10
v done com	660	36 2 -7 -20 -10 8 -9
v done commission	634	45 -14 7 -14 16 -29 -12
v done complet	548	41 -76 -41 -68 -46 237 -46
v done conclud	673	4 -22 73 -26 15 -26 -18
v done confirm	597	147 -16 -50 -43 7 -16 -29
v done consider	680	-4 -83 151 -12 -9 -19 -24
v done consult	764	-19 1 -15 -5 -6 -27 71
v done cover	749	-33 -20 -6 -3 -4 -26 92
v done creat	695	-1 -84 56 -17 15 41 -10
v done decid	673	-18 -54 221 -29 -11 -14 -96
v done declin	673	-56 -44 149 -14 -13 22 -45
v done defer	526	-96 -28 -79 267 -38 48 -74
v done defer > done achieve	764	41 -16 -7 17 -3 -27 -6
v done defer … 	626	-42 1 -31 98 -17 33 -42
v done defer … by	736	-28 -11 -15 7 -6 56 -4
v done defer … due	764	10 -11 -4 30 -6 -8 -12
v done defer … to	626	-47 -48 -39 168 -14 9 -29
v done dela	644	-25 -46 -25 41 -18 99 -27
v done delet	736	-4 -15 115 -20 -4 -64 -8
v done deliver	567	132 -67 -39 -54 -10 59 -22
v done design	704	-18 -42 24 -8 -5 61 -11
v done develop	695	-8 101 -12 -9 -6 -60 -6
v done discontinu	749	-75 -14 88 -8 -8 24 -6
v done discus	666	-58 66 -43 -60 89 -43 49
v done displa	764	-1 -18 -3 -7 -2 34 -2
v done disseminat	749	11 -12 -5 -5 -7 24 -8
v done distribut	666	6 -34 -14 -16 -14 92 -20
v done do	534	25 128 -54 -51 -101 102 -49
v done doubl	704	57 -12 -6 -5 -4 -15 -15
v done draft	610	-42 121 8 -37 -18 -12 -19
v done draw	614	-13 80 -26 -24 7 -4 -20
v done drop	441	-126 -230 672 -96 -29 -24 -167
v done drop > done achieve	673	66 22 -42 -9 -7 -21 -8
v done drop > not to do light	764	-3 -3 16 -3 -2 -3 -2
v done drop … 	537	-15 -137 186 -54 22 40 -42
v done drop … and	666	32 -34 17 63 -12 -19 -46
v done drop … being	764	-13 -9 81 -30 -5 -6 -19
v done drop … by	582	-97 -50 278 -32 -18 -48 -32
v done drop … do	749	-13 -18 65 -8 -7 -14 -6
v done drop … in	749	45 -14 -13 -17 -8 17 -10
v done drop … on	764	-20 -17 62 -4 -3 -10 -7
v done effect	704	126 -24 -50 -23 -24 -20 16
v done establish	673	72 -76 -13 -34 11 53 -12
v done explor	724	63 -54 31 -8 -8 -11 -13
v done extend	764	34 -25 -55 -15 -3 71 -8
v done feel	749	-39 -13 94 28 -12 -26 -34
v done fil	660	67 18 -12 -30 -26 0 -15
v done find	588	49 24 16 -59 -8 48 -70
v done finish	680	16 34 -8 -12 -12 -7 -11
v done fit	660	-12 -93 103 -17 -13 88 -56
v done fit … 	724	31 -43 99 -8 -8 -21 -50
v done fix	695	-43 109 29 -35 -8 -40 -12
v done fund	764	42 -8 -10 -1 -2 -18 -3
v done gather	724	0 101 -25 -29 -12 -11 -24
v done get	749	-43 81 -11 -5 -7 -9 -7
v done giv	512	33 -29 26 -31 -29 22 9
v done go	500	90 70 122 -140 -60 -28 -54
v done had	575	18 61 -47 6 -29 31 -40
v done hand	764	34 5 -10 -3 -7 -15 -4
v done happen	687	-14 -36 8 80 -13 -25 0
v done held up	736	-61 -20 -9 -13 -5 116 -9
v done hold	523	-9 110 -16 -55 -8 30 -52
v done hop	724	0 -1 -23 12 -4 20 -3
v done identif	634	0 112 0 -38 -19 -32 -23
v done implement	639	31 -58 -20 -15 -17 99 -20
v done in us	764	39 -14 -8 -4 -2 -10 -2
v done includ	687	57 -31 -9 -13 -12 22 -13
v done instal	764	-1 -43 -3 -5 -3 57 -3
v done introduc	680	84 -39 -12 -27 -19 24 -13
v done invit	695	-23 29 -29 -15 10 59 -31
v done issu	570	139 -18 -45 -44 -34 23 -21
v done join	724	-38 100 -9 -6 -8 -28 -10
v done know	649	-62 -7 -19 18 -15 -41 126
v done launch	622	43 -54 -20 70 -15 -8 -16
v done lead	749	-17 18 -5 -11 -8 33 -10
v done leav	724	-57 -57 -26 -11 -6 108 48
v done let	764	-17 22 50 -12 -5 -32 -5
v done light	244	228 234 -41 -185 -60 13 -189
v done light > doing achieve	660	4 60 -24 -17 -13 2 -12
v done light > doing light	639	-48 3 -23 -28 16 90 -9
v done light > doing monitor	749	-7 30 -4 -4 -1 -12 -3
v done light > doing step	537	-38 71 43 -44 -15 15 -32
v done light > done achieve	473	159 -114 -30 -32 50 18 -50
v done light > done drop	724	-54 -36 82 -9 -7 31 -8
v done light > done light	476	188 -70 -8 -63 6 23 -75
v done light > done monitor	724	28 -26 -8 -8 -7 23 -4
v done light > done noise	639	-27 59 -76 -27 -15 77 11
v done light > done say	660	-14 -44 -41 -14 -9 10 113
v done light > done step	528	65 117 -45 -67 -26 8 -53
v done light > not done achieve	724	-31 -54 61 -54 -5 90 -8
v done light > not done fit	764	-12 -19 21 38 -3 -20 -5
v done light > should achieve	704	8 54 -55 43 -4 -15 -32
v done light > stands achieve	488	147 3 50 -71 -16 -60 -52
v done light > stands continue	724	-2 -23 -10 -8 91 -42 -7
v done light > stands fit	764	38 17 -12 -13 -3 -22 -5
v done light > stands open	541	-30 18 -1 0 -27 76 -36
v done light > stands plan	680	-33 19 -17 -15 -6 58 -6
v done light > stands step	736	52 -32 -7 -9 -9 8 -3
v done light > stands todo	610	-81 161 -17 -95 -27 77 -18
v done light > to do achieve	610	-18 -9 18 -71 -32 135 -23
v done light > to do light	666	-42 -31 -19 23 98 -21 -10
v done light > to do noise	749	7 76 -11 -34 -14 -21 -4
v done light > to do step	695	-51 48 -12 -61 -8 89 -5
v done light … 	439	-67 77 -80 -17 17 31 38
v done light … ,	618	0 104 -18 -88 39 -16 -20
v done light … a	539	101 -13 -13 -4 -40 60 -90
v done light … and	499	175 -32 -48 -90 -23 57 -40
v done light … aside	724	-67 96 65 -41 -6 -20 -27
v done light … at	654	-103 55 -18 -39 87 39 -19
v done light … back	749	-32 28 32 -34 -12 27 -9
v done light … by	556	34 28 -44 -21 -34 -52 89
v done light … for	736	-22 -20 -9 78 -3 -18 -5
v done light … from	649	42 -24 -24 -35 -28 45 23
v done light … in	537	82 -4 -48 -60 -25 15 40
v done light … into	649	-19 -2 45 -12 -14 19 -17
v done light … it	749	16 -66 46 -21 43 -8 -10
v done light … its	724	11 46 -2 -12 -7 -24 -12
v done light … of	713	57 -57 27 -9 -12 8 -14
v done light … off	724	-21 -52 55 17 -12 28 -15
v done light … on	567	103 -9 -42 -45 24 -8 -24
v done light … out	556	-1 -50 63 2 -11 31 -34
v done light … over	680	-9 -62 -29 62 -10 70 -23
v done light … permanent	764	30 -9 -8 -3 -4 -3 -3
v done light … place	563	34 152 -24 -53 3 -84 -28
v done light … that	607	2 -62 131 7 -12 -37 -30
v done light … the	547	59 -59 76 -11 -29 -71 35
v done light … their	736	-16 6 -9 -8 -8 44 -8
v done light … this	687	47 -86 -30 2 17 79 -29
v done light … through	724	49 39 -9 -28 -5 -42 -4
v done light … to	421	-10 247 -7 -134 -16 37 -116
v done light … two	749	-22 75 -11 -10 -6 -23 -3
v done light … up	582	38 -170 19 20 -21 153 -39
v done light … us	736	-18 -25 46 24 -5 -11 -11
v done light … what	749	-7 16 24 -12 -2 -8 -11
v done light … with	498	57 105 52 -38 -12 -82 -83
v done light … yet	764	-13 13 -22 49 -3 -10 -14
v done look	600	51 62 -22 -45 -19 -7 -21
v done mak	525	97 138 37 -60 -40 -132 -41
v done meet	567	68 22 -1 -48 7 17 -65
v done merg	749	-8 -15 -16 67 11 -7 -32
v done monitor	607	135 -47 -66 -51 13 58 -42
v done monitor … and	713	34 -31 -25 -13 19 48 -32
v done monitor … to	713	50 -23 -18 -17 -6 18 -5
v done mov	687	22 -42 -21 6 24 -22 32
v done need	736	34 -23 52 -6 -6 -15 -36
v done noise	460	12 -15 -14 -1 -26 24 19
v done noise > done achieve	713	43 58 -41 -5 -8 -33 -13
v done noise > done light	687	-29 65 -32 -40 -8 52 -8
v done noise … 	695	100 -59 -45 -14 -14 49 -18
v done noise … by	736	22 -22 -27 -7 -4 24 15
v done noise … for	749	-22 67 -9 -37 -2 7 -4
v done noise … that	713	-19 -13 20 58 -10 -22 -14
v done noise … to	580	-75 -41 63 24 -30 -46 105
v done not	724	10 -19 -98 -14 -10 -17 149
v done obtain	764	5 37 16 -18 -6 -32 -2
v done offer	626	7 26 -21 14 27 -17 -36
v done on	749	-58 6 -12 40 -6 45 -15
v done open	618	-8 67 -56 -48 7 82 -43
v done open … by	736	-61 -20 -9 -13 -5 116 -9
v done overtaken b	764	-17 -13 101 -15 -3 -6 -47
v done pas	695	0 -25 30 38 -14 -9 -20
v done plan	547	-149 98 -36 174 -44 27 -70
v done plan > not stands step	749	-37 -24 -14 -32 -7 120 -7
v done plan > to do light	764	-13 -12 -3 57 -10 -17 -2
v done plan … 	654	-66 33 2 4 -18 91 -46
v done plan … for	634	-58 -86 -12 184 -18 9 -20
v done postpon	687	14 3 -13 57 -8 -35 -19
v done prepar	724	44 36 -27 -5 -6 -27 -14
v done present	654	61 38 -46 -32 -13 36 -45
v done print	654	46 -50 -22 -16 -8 60 -9
v done produc	654	-33 122 -6 -22 -11 -34 -16
v done promis	764	-48 -12 -56 144 -10 18 -36
v done publish	610	52 -50 -55 -54 -15 148 -27
v done put	509	-51 -18 6 40 -4 110 -84
v done put back	724	-17 -25 -18 43 -4 26 -5
v done rais	622	-46 35 -15 -65 33 -25 82
v done ratif	673	10 -31 -8 -14 -8 56 -5
v done re-written	764	16 -21 -8 -10 21 14 -12
v done reach	704	-73 60 -12 -11 150 -47 -67
v done read	724	11 64 -12 -5 -7 -27 -24
v done receiv	547	52 -40 -53 -48 17 -25 97
v done recruit	673	-9 -20 -7 -35 -8 89 -10
v done redesign	704	39 -15 -4 -10 -4 5 -10
v done refus	713	-16 -28 43 28 -5 -15 -7
v done register	764	-2 83 -5 -23 -7 -43 -2
v done reject	724	-27 -44 106 -6 -5 -13 -10
v done remind	704	65 -46 -12 -7 -16 31 -14
v done repl	749	15 -18 -10 -5 21 8 -11
v done replac	764	99 -5 -83 -2 -2 -6 -2
v done report	680	31 -7 -20 -29 -9 44 -9
v done request	713	-43 -41 -8 80 -7 26 -7
v done review	580	-19 -37 -53 -42 134 60 -42
v done revis	634	12 -11 -25 -30 -21 101 -26
v done rewrit	639	69 -1 -15 -1 -28 -16 -8
v done rol	713	54 -44 -12 23 -6 -9 -5
v done run	591	-91 -38 -34 32 217 -38 -47
v done s	749	99 -10 -33 -8 -13 -25 -10
v done sa	666	9 1 -3 39 37 -45 -39
v done say	495	64 -77 117 -66 -29 -59 50
v done say > done achieve	724	92 -29 -27 -3 -3 -19 -11
v done say > done light	724	-26 25 28 -7 -4 -9 -7
v done say > stands achieve	666	52 -31 40 -22 -24 29 -44
v done say … 	660	-107 -48 -58 -22 23 -11 223
v done say … and	749	55 30 -53 -5 -3 -7 -17
v done say … in	736	79 -32 -16 -5 -3 -15 -7
v done say … that	580	40 -29 71 -54 -31 4 0
v done scan	749	38 -12 -3 -6 -2 -8 -6
v done schedul	749	-26 15 -6 85 -11 -16 -42
v done seek	680	-26 62 37 -9 -7 -33 -24
v done send	514	72 154 -66 -65 -37 -75 17
v done set	582	-65 8 -33 137 -5 25 -67
v done settl	764	16 -1 2 -3 -2 -10 -2
v done shar	594	64 8 -32 -37 -23 9 10
v done shelv	749	-21 -24 97 -25 -6 -14 -7
v done show	607	39 17 3 -14 -17 -14 -15
v done sign	519	100 -56 -55 -38 23 68 -41
v done simplif	749	16 -30 -15 -7 50 -4 -10
v done slip	736	-20 -16 -19 72 -7 2 -11
v done speak	680	113 -53 -21 -32 -4 -4 0
v done standardis	749	35 -23 -10 -17 -5 39 -19
v done start	597	-1 171 -26 -95 -17 -3 -29
v done step	328	26 391 -31 -260 -78 18 -65
v done step > doing achieve	673	7 15 -10 -7 -7 11 -9
v done step > doing light	724	-26 49 -16 -7 -7 -15 22
v done step > doing monitor	724	-6 4 28 -3 -3 -15 -6
v done step > doing step	622	7 37 -14 -15 -9 5 -11
v done step > done achieve	543	120 33 -30 15 -14 -54 -70
v done step > done drop	736	-31 -38 -42 30 -7 31 58
v done step > done light	537	24 -44 93 -48 -26 60 -59
v done step > done open	749	-28 65 -8 -15 -5 -4 -5
v done step > done say	764	52 -12 4 -5 -5 -7 -28
v done step > done step	654	24 10 -6 -14 -9 15 -21
v done step > stands achieve	614	66 55 -23 -45 -17 -4 -31
v done step > stands open	639	-64 122 -20 -14 -13 0 -11
v done step > stands plan	749	-49 77 -26 -8 -3 11 -2
v done step > stands todo	736	-58 56 -11 -30 -19 71 -9
v done step > to do achieve	666	-9 132 -26 -13 -15 -58 -11
v done step > to do light	704	-10 83 -28 -29 30 -36 -10
v done step > to do step	749	4 94 -5 -60 -16 -12 -5
v done step … 	478	-48 174 -107 -70 -58 -47 155
v done step … ,	680	40 -22 52 -9 -8 -27 -26
v done step … and	537	-42 96 112 -86 -31 0 -49
v done step … at	552	40 65 14 -92 72 -28 -73
v done step … by	660	20 22 -50 -17 -35 13 47
v done step … for	567	-90 -25 -41 102 -14 56 13
v done step … from	695	-31 44 13 -8 -9 13 -22
v done step … in	585	-25 89 19 -67 20 2 -37
v done step … on	654	-18 64 -20 -57 -11 53 -11
v done step … that	736	36 -6 5 39 -8 -19 -47
v done step … the	713	47 -9 6 -10 -7 -13 -15
v done step … through	736	109 -55 -19 -5 -9 -13 -7
v done step … to	575	84 64 -13 -62 0 -24 -49
v done step … twice	749	-6 47 -4 -4 -24 -8 -2
v done step … up	644	-53 87 -24 -20 13 14 -17
v done step … with	654	-10 20 35 -33 -17 25 -19
v done still to	654	-103 21 -22 20 -17 120 -19
v done stop	713	106 -39 -13 -13 -8 -21 -12
v done submit	639	-15 101 -33 -35 -9 22 -30
v done supersed	680	-37 -51 145 -15 -8 -23 -12
v done suspend	764	-20 18 -15 17 -4 14 -9
v done tabl	724	18 -24 -21 -7 21 39 -28
v done tak	473	103 -6 83 28 -68 -91 -48
v done tel	594	39 -122 48 15 -23 -36 80
v done test	704	38 -88 -13 10 -8 66 -5
v done through	680	49 51 -7 -11 -14 -63 -6
v done todo	548	-188 -74 -68 235 -47 232 -90
v done todo > done achieve	724	-11 -30 -14 24 -4 46 -11
v done todo > done light	680	-56 -11 -13 19 -15 90 -15
v done todo … 	724	0 -35 -18 133 -6 -25 -49
v done todo … be	622	-82 -51 -30 73 -20 135 -24
v done tr	764	-18 -37 108 -7 -5 -11 -29
v done train	545	-37 154 0 -38 4 -34 -49
v done translat	687	31 -42 -20 -9 30 22 -12
v done turned down	713	-39 20 -6 -13 -6 -10 54
v done undertak	704	66 -8 -37 30 -5 -22 -23
v done updat	654	50 -11 -18 -14 -11 36 -32
v done upload	713	59 -13 -6 -4 -3 -29 -4
v done visit	673	-69 95 10 -9 -9 -8 -9
v done withdraw	644	21 -22 20 -40 -13 57 -24
v done writ	491	130 70 -57 -103 -24 45 -60
v done yet to	622	-114 -72 -34 92 -31 198 -40
v done … 	298	-121 91 -6 -48 -95 124 54
v done … ,	487	95 -21 -13 -93 -6 91 -53
v done … :	713	38 28 -11 -15 -7 -25 -9
v done … a	510	93 48 -21 -28 -52 76 -115
v done … about	764	10 -33 -20 -17 -5 94 -29
v done … across	724	46 5 -12 -20 -9 9 -20
v done … against	724	52 -13 10 -7 -12 -23 -7
v done … an	736	-48 52 22 11 -6 -23 -8
v done … and	358	153 53 26 -153 -56 159 -180
v done … as	673	2 -8 -54 79 9 -1 -27
v done … aside	724	-67 96 65 -41 -6 -20 -27
v done … at	487	33 20 5 -124 114 51 -101
v done … back	649	-44 101 -21 -37 -17 35 -18
v done … be	622	-82 -51 -30 73 -20 135 -24
v done … being	764	-13 -9 81 -30 -5 -6 -19
v done … between	764	-7 46 -3 -4 -2 -26 -3
v done … by	398	96 -30 31 -128 -89 54 65
v done … do	749	-13 -18 65 -8 -7 -14 -6
v done … down	764	2 -23 62 -3 -5 -22 -9
v done … due	764	10 -11 -4 30 -6 -8 -12
v done … every	713	-54 -5 -7 -13 115 -27 -9
v done … for	477	-157 58 -81 168 -51 89 -25
v done … forward	749	-19 -11 0 64 -6 -23 -6
v done … four	736	43 -2 -5 -5 -4 -24 -5
v done … from	563	52 52 -18 -42 -36 3 -11
v done … in	389	136 -18 3 -254 16 90 26
v done … into	572	68 -60 56 -33 -12 15 -34
v done … it	639	-27 -120 3 -36 28 101 52
v done … its	618	77 44 -40 -30 -5 -7 -39
v done … no	736	-14 -47 117 -14 -10 -14 -18
v done … of	695	25 -75 17 -20 -14 59 9
v done … off	603	12 -48 20 -6 8 40 -27
v done … on	470	144 69 -54 -29 5 -65 -71
v done … one	749	4 50 -8 -24 -4 -15 -3
v done … our	736	65 -15 -11 -4 -13 -15 -8
v done … out	531	76 -86 45 -10 0 15 -41
v done … over	639	-5 -78 -40 83 -17 88 -30
v done … permanent	764	30 -9 -8 -3 -4 -3 -3
v done … place	563	34 152 -24 -53 3 -84 -28
v done … since	713	50 -25 -20 36 -5 -28 -8
v done … so	704	2 107 -7 -24 -56 -18 -4
v done … so far	687	-63 100 -10 -10 28 -34 -11
v done … so that	687	53 -29 -22 -25 7 45 -29
v done … that	478	49 -96 211 23 -61 -45 -81
v done … the	424	174 -26 61 -125 -47 25 -61
v done … their	680	-33 96 -13 -25 -13 1 -13
v done … this	607	57 -131 -22 46 76 28 -55
v done … through	603	174 7 -44 -35 -6 -76 -20
v done … to	337	55 -18 82 -10 -87 70 -92
v done … twice	736	4 45 -5 -4 -24 -13 -2
v done … two	704	-72 133 4 -13 -10 -34 -7
v done … under	736	-46 -31 -30 -14 90 -24 56
v done … up	513	-13 3 53 -16 -12 56 -70
v done … us	724	-52 19 44 21 -5 -15 -11
v done … what	736	-7 18 23 -12 -3 -8 -12
v done … with	446	147 64 66 -85 -49 -34 -110
v done … within	680	73 -13 -24 -16 -7 27 -40
v done … yet	736	-21 2 -30 98 -5 -15 -30
v door … stands	764	-19 85 -5 -17 -8 -15 -21
v draft … doing	764	-3 18 -3 -2 -1 -7 -2
v draft … done	724	-23 68 -4 -7 -2 -29 -3
v draft … stands	704	-52 145 -7 -45 -11 -16 -14
v dvpns … stands	749	28 -23 -5 -20 -22 49 -8
v each … doing	764	-4 23 -2 -3 -3 -11 -1
v employers … done	764	25 -23 -7 -8 -4 26 -9
v enquiry … stands	736	34 -15 -6 -8 -8 14 -11
v equipment … done	749	-29 82 -8 -6 -4 -31 -4
v evaluation … stands	764	-18 36 -2 -13 -2 1 -2
v event … done	724	51 -49 -5 -24 -9 46 -12
v family … done	649	4 -97 -17 -19 21 -27 136
v feedback … stands	764	15 -6 -7 -6 29 -16 -10
v film … doing	749	-12 36 -9 -9 -9 14 -11
v findings … done	660	-14 -43 -13 77 -11 16 -11
v force … done	687	7 -57 101 -14 -7 15 -45
v force … to do	764	-9 -1 26 15 -10 -6 -15
v form … done	600	136 -89 -201 -30 51 157 -25
v form … stands	649	-28 -16 16 32 -29 -17 42
v forms … stands	724	-12 22 -5 -4 38 -32 -7
v funding … done	680	1 27 22 15 -7 -48 -10
v gp … done	736	26 -44 -9 -14 10 45 -14
v gps … done	764	-13 -1 -20 -2 -3 44 -5
v gps … stands	749	-27 53 -5 -4 -72 57 -3
v group … doing	749	-15 24 48 -7 -13 -14 -23
v group … done	570	-28 35 -5 70 -32 -40 0
v group … stands	666	20 -33 22 22 -30 34 -33
v group … to do	673	-18 -5 23 19 12 -16 -15
v guidance … done	591	3 63 -59 -85 3 112 -37
v guidance … stands	724	37 13 -5 -15 -13 0 -17
v guidance … to do	749	-18 1 -14 83 -10 -17 -26
v handlers … to do	764	-46 -17 -3 -41 -6 118 -4
v has … to do	764	-3 -2 -10 -13 -4 38 -6
v holder … stands	764	-6 -13 -4 5 37 -11 -9
v icb … done	764	36 3 -9 -4 -17 -5 -3
v idea … done	695	-24 -31 117 -12 -6 -23 -21
v idea … not done	764	-7 -7 42 -6 -4 -12 -7
v information … should	687	-10 -2 44 -16 -16 -21 21
v instruction … done	749	15 4 -10 -7 -3 19 -19
v interest … done	713	-29 147 -21 -30 -4 -41 -22
v interviews … done	749	-78 37 -29 -12 -8 102 -12
v it … doing	724	-65 -105 -18 -12 -20 229 -9
v it … done	470	-15 -4 278 -22 -51 -78 -108
v it … not done	618	-61 -3 -34 31 -15 121 -39
v it … not should	695	14 -16 29 -25 -38 80 -43
v it … not stands	764	33 -10 -20 -17 -5 -12 30
v it … not to do	695	-17 -28 79 -13 -7 -8 -6
v it … stands	510	58 63 -100 26 71 -156 37
v it … to do	554	-24 62 -61 -39 97 -40 5
v item … done	736	-6 -81 45 107 -14 -21 -31
v item … stands	749	-26 -42 -9 69 -9 34 -18
v job … done	749	27 -6 -20 -9 -20 33 -5
v launch … stands	764	-10 50 -9 18 -3 -41 -6
v lead … done	630	-79 100 -33 -41 -22 -46 121
v lead … stands	660	-44 -23 5 -16 66 -59 71
v lead … to do	749	-12 39 -5 21 -23 -9 -11
v leads … done	736	-61 26 -2 -29 -11 113 -36
v leads … stands	764	-20 -13 -7 -29 59 31 -22
v leaflet … done	687	40 32 -24 -10 -6 -14 -18
v leaflets … done	724	2 -28 -10 -6 34 17 -9
v leaflets … stands	736	18 -16 -6 -11 -16 54 -24
v learning … done	713	63 -17 -26 -6 -7 15 -21
v letter … done	614	172 -167 -24 -43 2 -38 97
v letters … done	695	-11 80 -8 -6 -7 -38 -9
v list … done	713	19 66 -16 -15 -7 -41 -7
v list … stands	704	65 -21 -8 -6 -34 19 -16
v locums … stands	764	29 -2 -1 -3 -3 -3 -16
v mailbox … done	749	55 -18 -7 -9 -3 -3 -15
v making … stands	764	17 -21 -10 -8 -5 33 -5
v management … to do	749	-12 -7 -9 80 -16 -6 -30
v manager … done	649	-22 19 -30 -4 -19 13 43
v manager … stands	666	-10 28 -13 -42 3 -29 63
v manager … to do	695	-12 -8 -15 104 -32 -16 -22
v managers … doing	724	-15 -4 43 -33 -9 46 -28
v managers … done	630	12 126 -4 -46 -17 -48 -23
v managers … stands	654	61 -83 -14 -32 15 77 -24
v managers … to do	749	25 -9 -2 12 -18 -5 -2
v materials … done	736	4 -7 29 -3 -3 -13 -6
v matter … done	749	-16 -21 86 -16 -5 -16 -13
v matter … to do	749	-4 22 -20 47 -26 -6 -13
v meeting … done	654	-47 100 -13 -3 -8 -18 -10
v meeting … to do	764	-3 25 -4 -6 -4 -7 -2
v meetings … done	713	-15 91 -13 -23 -5 -27 -9
v members … done	713	18 11 56 -27 -8 -11 -38
v members … stands	724	-37 37 42 6 -17 -24 -7
v midwife … stands	764	31 29 -4 -5 -28 -10 -12
v module … doing	764	-20 -68 -12 -8 -6 119 -5
v module … done	749	30 -39 -5 -3 -2 21 -3
v modules … done	749	-15 33 30 -9 -2 -33 -4
v money … done	764	59 -23 -14 -13 -3 26 -30
v more … to do	764	-46 -24 49 -37 -18 87 -11
v network … done	764	34 22 -8 -7 -14 -19 -8
v network … stands	736	-29 -15 -4 -5 109 -51 -5
v no … stands	713	35 -67 171 -67 10 -67 -15
v nobody … should	764	-1 9 -17 -21 -7 -14 50
v not doing	736	4 -30 122 -25 -13 -18 -41
v not doing achieve	764	-4 -23 82 -13 -8 -5 -29
v not doing auxiliary	736	4 -30 122 -25 -13 -18 -41
v not done	453	-175 -131 111 140 -68 188 -64
v not done achieve	541	-109 -75 74 -11 -36 193 -37
v not done achieve … 	607	-102 -33 29 -17 -21 172 -29
v not done appropriat	764	-24 -12 87 -17 -4 -22 -9
v not done ask	713	41 -16 -13 -41 -9 -32 70
v not done auxiliary	453	-175 -131 111 140 -68 188 -64
v not done effect	764	-6 -15 43 -5 -4 -5 -8
v not done effect > not to do step	764	-6 -15 43 -5 -4 -5 -8
v not done effect … by	764	-6 -15 43 -5 -4 -5 -8
v not done fit	639	-53 1 79 27 -13 -16 -26
v not done fit … 	704	-46 -31 56 25 -9 26 -20
v not done had	764	-13 -21 -17 41 -4 35 -21
v not done know	749	22 45 -12 -25 -6 -29 4
v not done light	649	-61 -27 -28 46 -10 107 -27
v not done light … 	704	-35 8 -31 45 -6 32 -13
v not done noise	724	10 31 -27 -6 -8 -1 1
v not done noise … to	749	22 45 -12 -25 -6 -29 4
v not done possibl	680	-26 13 -15 46 -9 8 -17
v not done say	764	-11 -9 34 21 -3 -25 -8
v not done step	626	-1 -76 -23 127 -17 -26 17
v not done step … 	639	1 -73 -8 87 -16 -26 35
v not done support	764	-6 -15 43 -5 -4 -5 -8
v not done … 	516	-153 -109 18 127 -43 182 -22
v not done … and	736	-17 -7 49 -27 -4 12 -5
v not done … by	713	-13 -24 35 -26 -5 44 -10
v not done … to	687	22 60 42 -21 -10 -69 -25
v not should	447	-53 -143 305 -25 -10 -50 -24
v not should accept	764	-17 -5 67 -12 -8 -7 -19
v not should achieve	552	-10 -48 48 -28 85 34 -80
v not should achieve … 	649	-8 -28 -60 22 150 -34 -43
v not should achieve … and	764	-13 -13 47 -4 -3 -12 -3
v not should achieve … consultation	764	-7 -7 74 -13 -8 -5 -33
v not should achieve … the	764	-60 -10 -13 -19 -16 130 -13
v not should agr	680	-23 -45 146 -13 -10 -17 -37
v not should auxiliary	447	-53 -143 305 -25 -10 -50 -24
v not should begin	749	-12 -15 -23 81 -6 -18 -7
v not should believ	764	-8 -18 67 -9 -7 -14 -11
v not should effect	764	-7 -3 30 -7 -3 -3 -7
v not should find	764	-25 -10 61 -8 -4 -12 -3
v not should light	630	-14 -61 122 -15 -19 34 -46
v not should light > done achieve	764	14 -7 -5 -17 -4 27 -8
v not should light … 	749	-15 -18 5 12 -9 32 -8
v not should light … with	724	-11 -34 109 -11 -8 -13 -32
v not should noise	630	4 -29 40 -8 -34 -52 79
v not should noise … this	764	-8 -18 67 -9 -7 -14 -11
v not should plan	724	5 -12 70 -18 -10 -10 -25
v not should propos	749	7 -12 66 -17 -9 -10 -25
v not should s	749	59 -9 -50 -13 -25 -22 59
v not should say	736	-17 -6 71 -13 -8 -8 -19
v not should say … this	764	-17 -5 67 -12 -8 -7 -19
v not should step	654	1 2 4 61 -19 -30 -19
v not should step … 	695	11 12 -47 79 -8 -34 -13
v not should surviv	764	-7 -7 74 -13 -8 -5 -33
v not should todo	680	-53 -42 82 -8 -27 -47 95
v not should wish to	764	-17 -17 -41 13 -11 -21 94
v not should … 	567	-15 -43 -73 74 101 -49 6
v not should … and	704	-18 -24 79 -7 -5 -16 -9
v not should … consultation	764	-7 -7 74 -13 -8 -5 -33
v not should … that	749	-13 -21 89 -7 -4 -12 -32
v not should … the	764	-60 -10 -13 -19 -16 130 -13
v not should … this	680	-24 -23 130 -15 -15 -22 -32
v not should … to	749	-2 41 -18 -6 -6 0 -9
v not should … with	724	-11 -34 109 -11 -8 -13 -32
v not stands	525	-94 -72 97 88 -48 70 -41
v not stands achieve	687	23 30 -61 7 20 -15 -6
v not stands achieve … 	736	-15 59 -48 14 31 22 -63
v not stands auxiliary	525	-94 -72 97 88 -48 70 -41
v not stands begin	749	-37 -24 -14 -32 -7 120 -7
v not stands feasibl	749	-16 -52 175 -33 -7 -14 -53
v not stands fit	673	14 -56 171 -51 -14 -24 -41
v not stands fit … 	704	25 -55 138 -45 -11 -21 -31
v not stands know	724	-17 11 -37 -51 -9 -20 123
v not stands light	724	-71 -28 -22 109 -13 49 -24
v not stands noise	713	-3 10 -40 -50 -9 -25 118
v not stands noise … 	736	-27 13 -37 -51 -8 -18 129
v not stands plan	764	-24 10 -12 -9 -20 60 -5
v not stands step	695	-53 -48 -27 133 -16 66 -55
v not stands step … 	724	-45 -40 -29 56 -11 92 -24
v not stands … 	567	-110 -43 31 45 -21 120 -22
v not stands … by	736	-37 -22 66 -36 -15 10 35
v not to do	520	-32 -69 293 -16 -50 -41 -85
v not to do achieve	600	48 -53 103 9 -27 -47 -31
v not to do achieve … 	704	30 -9 39 -18 -12 -18 -12
v not to do achieve … it	764	-15 -15 59 -10 -4 -4 -11
v not to do auxiliary	520	-32 -69 293 -16 -50 -41 -85
v not to do fund	764	-15 -15 59 -10 -4 -4 -11
v not to do go	736	-6 -3 24 -4 -4 -3 -3
v not to do light	660	-21 -12 82 -13 -12 -10 -14
v not to do light … ahead	736	-6 -3 24 -4 -4 -3 -3
v not to do noise	736	-31 7 137 -42 -8 -13 -51
v not to do noise … 	749	-30 8 136 -42 -8 -13 -51
v not to do pursu	736	-7 -16 61 -16 -5 -7 -9
v not to do step	695	-17 -23 49 28 -12 -15 -11
v not to do step … 	704	-11 -18 60 0 -7 -14 -10
v not to do tak	749	-11 -6 34 -5 -3 -3 -6
v not to do … 	603	-35 -18 200 -53 -26 -4 -63
v not to do … ahead	736	-6 -3 24 -4 -4 -3 -3
v not to do … it	764	-15 -15 59 -10 -4 -4 -11
v note … done	736	51 -19 -7 -3 -6 -5 -12
v notes … done	736	59 -37 -13 -18 19 -2 -8
v nothing … done	724	-44 -39 -21 106 -8 31 -24
v now … done	713	62 -31 -5 -5 19 -32 -8
v now … stands	577	116 -55 -8 -49 10 82 -95
v number … done	713	37 -4 -13 -6 -7 9 -16
v number … stands	764	26 -20 -4 -11 -22 -10 42
v nurse … done	673	42 -116 -18 -34 -12 150 -14
v officer … done	666	-40 59 0 60 -13 -40 -26
v officer … stands	736	36 29 -10 -19 55 -79 -12
v officers … doing	704	31 10 -8 -5 -25 11 -13
v officers … done	634	76 -8 2 -14 -22 -10 -23
v officers … should	764	7 -41 25 -23 -10 -8 50
v officers … stands	626	104 -40 -14 -30 64 -32 -52
v officers … to do	749	-4 -14 -8 11 34 -12 -7
v options … doing	764	-2 32 -7 -10 -1 -5 -6
v options … done	764	-11 45 -3 -4 -2 -23 -2
v others … doing	749	-8 61 -6 -3 -4 -38 -2
v pack … done	764	24 -4 -5 -2 -7 -4 -1
v package … done	736	-34 49 -6 -29 -6 31 -6
v panel … done	713	-15 -31 19 -16 -7 2 48
v paper … doing	749	-10 -4 51 -11 -3 -21 -3
v paper … done	704	-29 120 -31 -26 -4 -12 -17
v paper … to do	749	-8 -17 -4 73 -6 -9 -29
v partners … doing	673	-23 -57 -20 -16 196 -46 -34
v partners … done	704	8 -30 37 29 -26 12 -31
v partnership … doing	736	-17 32 -31 -7 -20 -10 53
v partnership … done	626	-18 62 74 -53 -32 -39 6
v partnership … stands	618	-84 -33 -31 83 95 -47 17
v pathway … done	680	-16 43 -10 -18 -9 16 -7
v pathway … stands	749	9 -8 -7 -8 -12 42 -17
v people … done	749	3 26 -6 -3 -2 -17 -2
v perpetrator … done	654	-57 -1 -13 19 -14 -40 105
v perpetrator … not done	749	22 45 -12 -25 -6 -29 4
v pilot … done	736	-16 51 36 -13 -7 -37 -15
v plan … doing	736	-40 -37 -7 -7 -8 110 -10
v plan … done	749	-37 -12 106 -7 -6 -40 -5
v plan … stands	749	19 22 -9 -7 -3 -20 -3
v plans … stands	764	26 -34 -5 -17 31 13 -13
v policy … doing	687	-10 52 6 -12 -9 -13 -13
v policy … done	563	16 -29 73 -23 -36 19 -20
v policy … stands	736	-23 -7 35 19 8 -19 -13
v policy … to do	680	43 46 -12 12 -45 -29 -15
v post … doing	695	-36 -39 -16 -14 -13 127 -8
v post … done	644	-7 15 32 -17 -41 29 -12
v post … stands	704	-45 17 2 -34 -12 79 -8
v post … to do	704	-9 6 -9 53 -7 -25 -9
v posters … done	713	0 -24 -49 -11 -4 93 -4
v practice … done	713	50 -27 -22 -6 -7 20 -8
v practices … done	666	49 -37 -15 -14 -14 69 -37
v practitioners … done	764	-8 20 19 -17 -4 -31 21
v practitioners … should	713	-18 10 -2 24 -14 -10 10
v procedure … done	639	33 -30 -25 -14 -13 67 -17
v procedures … done	749	88 -18 -40 -10 -7 11 -24
v process … done	654	99 -65 -25 -28 38 -2 -17
v programme … done	764	21 -16 -13 -9 26 -3 -6
v programme … stands	764	-53 -54 -5 -23 8 137 -10
v progress … to do	713	-17 -9 -18 -40 24 -18 78
v project … done	749	27 -41 63 -23 -9 -12 -4
v proposal … done	695	-43 34 75 -22 -6 -18 -20
v proposal … not should	764	-7 -7 74 -13 -8 -5 -33
v proposal … to do	764	-4 17 -15 20 -7 -9 -2
v protocol … doing	749	45 1 -10 -7 -6 -10 -13
v protocol … done	626	29 28 -28 -27 -10 19 -12
v protocol … stands	713	14 45 -14 13 -10 -31 -16
v provider … done	649	-67 -5 140 55 -17 -58 -48
v question … not done	713	41 -16 -13 -41 -9 -32 70
v questions … done	749	-20 67 20 -45 -3 -14 -5
v recommendation … done	594	52 -41 68 -46 -19 58 -72
v recommendations … done	724	14 22 -10 -18 -5 4 -7
v record … done	749	-8 -37 -5 -13 -5 77 -8
v records … done	695	12 -15 -8 87 -5 -57 -14
v recruitment … stands	764	-7 56 -4 -13 -6 -21 -6
v reference … doing	749	-10 21 39 -17 -7 -19 -7
v reference … done	687	-35 32 -12 -23 -11 59 -10
v referrals … done	680	58 -28 -11 -6 -5 11 -18
v referrals … stands	736	-18 -15 -6 -10 94 -17 -29
v refresher … stands	749	-28 -8 -4 24 60 -35 -8
v reminder … done	764	-23 83 -8 -9 -3 -32 -9
v reply … stands	764	74 -15 -7 -6 -4 -33 -8
v report … done	654	49 -17 -33 -37 9 65 -36
v report … stands	695	-19 19 -24 2 -74 38 59
v request … done	736	24 6 72 -17 -6 -40 -39
v response … stands	749	-50 -17 -7 -12 -18 112 -8
v response … to do	736	28 -33 -20 -51 18 -25 84
v rest … to do	749	-70 -23 -12 -37 -18 171 -12
v results … doing	764	-13 63 -6 -2 -3 -37 -2
v results … to do	764	-13 57 -6 14 -20 -25 -7
v review … done	649	59 -28 -44 -48 -24 105 -21
v review … stands	764	93 10 -2 -74 -5 -20 -2
v review … to do	749	44 -11 -4 10 -6 -31 -2
v scheme … done	649	19 -76 111 -24 -12 -2 -16
v scheme … to do	736	-17 -1 33 47 -25 -20 -17
v schools … done	680	-5 37 -15 -22 -13 26 -9
v scoping … done	764	-36 100 -6 -14 -2 -25 -17
v service … doing	749	-33 -59 78 -7 -10 69 -38
v service … done	580	18 -101 -5 -49 1 36 99
v service … stands	591	11 -6 -36 54 56 15 -94
v service … to do	666	-21 5 -6 106 -19 -30 -35
v services … done	695	-6 97 -35 -10 -7 -27 -12
v services … should	749	68 -18 -8 -35 -14 52 -46
v sessions … done	673	37 23 -11 -36 -6 2 -8
v sessions … stands	660	-13 -46 -11 9 76 30 -47
v she … done	749	-3 54 -10 -10 -4 -20 -7
v sheet … done	736	-5 -36 -9 -8 -3 69 -8
v should	410	54 -44 -30 128 -87 -122 101
v should achieve	492	26 -69 -105 119 -71 -49 150
v should achieve > done achieve	704	-42 26 -20 62 -11 -37 23
v should achieve > to do noise	764	-1 9 -17 -21 -7 -14 50
v should achieve … 	618	-6 2 -46 102 -23 -32 3
v should achieve … along	764	14 -23 -8 -19 -5 -9 50
v should achieve … by	749	-39 -33 -14 52 -9 20 24
v should achieve … from	695	87 -22 -9 -37 -15 43 -47
v should achieve … on	764	71 -13 -6 -22 -4 -6 -20
v should achieve … what	764	-1 9 -17 -21 -7 -14 50
v should auxiliary	410	54 -44 -30 128 -87 -122 101
v should certain	764	-1 9 -17 -21 -7 -14 50
v should confirm	749	24 -6 -17 -9 -4 31 -19
v should consider	695	-52 24 -5 2 -18 -12 62
v should do	687	-6 -24 -50 36 -12 -24 80
v should download	749	68 -18 -8 -35 -14 52 -46
v should find	736	-16 -13 7 79 -7 -30 -20
v should light	572	11 -3 29 70 -15 -47 -45
v should light … 	644	-37 30 15 34 -22 -32 12
v should light … a	764	59 -14 -8 14 -6 -5 -39
v should light … on	704	-22 5 7 -14 22 -12 13
v should noise	634	113 -25 -12 41 -17 -29 -70
v should noise … 	736	-29 -15 8 82 -6 -21 -19
v should order	764	26 -5 -2 -5 -3 -7 -5
v should plan	764	-10 32 -9 16 -5 -7 -18
v should reach	687	38 -1 3 -31 18 -13 -13
v should read	736	17 -33 -16 -28 -11 -10 81
v should s	736	61 17 -11 -11 -5 -38 -12
v should say	749	24 -6 -17 -9 -4 31 -19
v should say > done achieve	764	8 -4 -15 -5 -3 32 -14
v should say … that	764	8 -4 -15 -5 -3 32 -14
v should search	736	6 -16 -4 -14 -7 -11 47
v should seek	713	7 4 11 -18 -15 -12 23
v should shar	680	-14 -3 39 -24 -19 -22 43
v should step	600	-19 27 -12 15 -8 -44 40
v should step … 	713	7 4 11 -18 -15 -12 23
v should step … the	713	-18 10 -2 24 -14 -10 10
v should sustain	736	-51 22 42 -38 15 -13 25
v should … 	525	-64 40 -17 154 -56 -82 26
v should … a	764	59 -14 -8 14 -6 -5 -39
v should … along	764	14 -23 -8 -19 -5 -9 50
v should … by	704	-36 40 -24 35 -11 -16 12
v should … from	695	87 -22 -9 -37 -15 43 -47
v should … off	764	43 15 -4 -14 -3 -18 -18
v should … on	649	59 8 1 -47 15 -28 -8
v should … that	736	19 -6 -17 -6 -3 28 -15
v should … the	644	-16 24 6 -4 -23 -18 31
v should … to	764	-22 -33 -18 65 -14 -13 36
v should … up	736	44 -35 -22 -33 18 29 0
v should … what	749	6 5 -17 -21 -7 -14 48
v side … stands	736	-4 135 -4 -18 -93 -5 -12
v site … doing	736	-8 -1 53 -27 -2 -13 -2
v software … done	749	11 16 -7 -9 -2 -5 -4
v specification … done	660	60 45 -17 -33 -13 -24 -17
v staff … doing	680	-20 38 -8 -9 18 -10 -10
v staff … done	537	114 96 20 -52 -51 -85 -42
v staff … should	673	62 12 0 -43 -13 -19 1
v staff … stands	610	-141 -75 15 -51 44 171 38
v staff … to do	764	-49 -5 4 18 -16 54 -7
v standing … stands	764	-39 -6 -5 -18 90 -12 -9
v stands	187	-57 104 -47 -35 165 161 -291
v stands achieve	259	379 -165 -112 -182 82 77 -80
v stands achieve > doing achieve	673	-35 -76 -24 -24 -5 146 18
v stands achieve > doing light	680	-47 -50 -14 -17 15 136 -24
v stands achieve > doing step	666	-63 -101 -22 -16 -2 184 20
v stands achieve > done achieve	556	-17 -70 141 -41 19 15 -48
v stands achieve > done drop	749	-42 -7 65 -11 -7 35 -35
v stands achieve > done light	570	166 -82 59 -41 -45 -13 -45
v stands achieve > done noise	724	99 -14 -11 -9 -10 -18 -37
v stands achieve > done step	654	1 43 -22 -25 -29 73 -42
v stands achieve > not done achieve	736	-37 -10 -17 -29 -8 105 -6
v stands achieve > not should achieve	695	74 -10 -48 -20 8 23 -27
v stands achieve > should achieve	695	-46 -24 -33 -48 -18 -33 201
v stands achieve > should noise	749	79 -45 -7 37 -8 -29 -27
v stands achieve > stands achieve	487	240 -132 -34 -64 68 -5 -73
v stands achieve > stands continue	666	-75 -16 -10 -11 181 -55 -14
v stands achieve > stands light	680	34 -21 -9 -13 21 -19 8
v stands achieve > stands monitor	724	24 -6 -3 -2 -4 -6 -3
v stands achieve > stands open	654	-105 -17 -20 -21 -26 225 -37
v stands achieve > stands plan	713	28 -12 -6 -28 -25 55 -12
v stands achieve > stands step	687	-2 -34 -8 -34 66 29 -17
v stands achieve > stands todo	687	-40 -14 -9 -2 1 73 -9
v stands achieve > to do achieve	704	-11 -30 -14 -47 74 49 -21
v stands achieve > to do continue	749	11 -6 -4 -13 24 -6 -6
v stands achieve > to do light	585	-79 56 -30 56 -25 75 -52
v stands achieve > to do step	713	54 31 -4 -29 -15 -32 -4
v stands achieve > to do sustain	680	-25 13 -14 -25 92 -29 -12
v stands achieve … 	461	163 -131 33 -35 -82 22 30
v stands achieve … ,	680	0 -18 -8 4 60 -16 -21
v stands achieve … 11,000	680	-10 -8 -2 -10 -21 -19 71
v stands achieve … a	470	97 -33 -42 -14 -86 14 64
v stands achieve … about	724	59 -24 -13 -13 -15 50 -43
v stands achieve … across	764	-4 -8 -3 -6 -5 29 -3
v stands achieve … alarms	724	58 -14 -4 -5 -9 -18 -6
v stands achieve … an	687	13 54 -16 -25 -24 21 -24
v stands achieve … and	577	47 -108 3 -61 9 163 -54
v stands achieve … at	630	80 -62 36 -40 -38 69 -45
v stands achieve … between	749	32 -11 -6 -6 -13 20 -16
v stands achieve … by	654	-30 42 -30 -48 -48 -47 160
v stands achieve … daily	749	87 -31 -5 -8 -22 7 -28
v stands achieve … each	687	60 -71 -9 -11 2 48 -19
v stands achieve … enquiry	764	8 -14 -3 -5 -2 19 -2
v stands achieve … every	630	84 -54 -23 -22 -9 82 -57
v stands achieve … fallen	736	53 -2 -7 -5 -14 -17 -8
v stands achieve … for	600	113 -48 14 -28 -55 28 -26
v stands achieve … from	695	62 -35 -9 -13 -13 -1 8
v stands achieve … in	552	139 -88 -33 -91 -35 164 -56
v stands achieve … it	713	9 -16 55 15 -17 -21 -26
v stands achieve … its	687	-17 124 -26 20 -22 -37 -41
v stands achieve … limits	724	-12 3 -14 9 -30 -26 71
v stands achieve … many	749	-35 -6 -6 -10 -10 -6 73
v stands achieve … maternity	713	-29 -12 12 -18 -29 -24 99
v stands achieve … nine	687	-43 -25 25 36 -26 -35 68
v stands achieve … of	764	85 -4 -3 -6 -28 -13 -32
v stands achieve … on	510	38 -26 -56 -38 191 -5 -103
v stands achieve … out	680	-66 13 -12 112 5 -19 -33
v stands achieve … place	749	6 52 -6 -1 -14 -8 -29
v stands achieve … since	764	62 -11 -3 -6 -8 -12 -23
v stands achieve … site	724	-54 97 -6 -19 -4 2 -17
v stands achieve … some	736	-52 -6 -15 37 0 -24 61
v stands achieve … that	673	32 36 -10 -12 -12 -55 20
v stands achieve … the	458	96 115 -39 16 -10 -54 -124
v stands achieve … this	649	-31 -38 73 31 -34 -23 22
v stands achieve … through	713	53 -25 -3 -3 3 -22 -4
v stands achieve … to	585	58 -35 24 -51 139 -87 -49
v stands achieve … up	713	39 -27 -8 30 9 -31 -13
v stands achieve … with	654	29 -106 -40 -16 23 40 70
v stands achieve … within	736	10 -12 -3 -6 42 -9 -21
v stands anticipat	764	-14 -8 -11 53 -4 -9 -7
v stands are with	749	-17 25 -4 -4 -4 8 -4
v stands arrang	764	15 -11 -9 -11 -7 27 -5
v stands ask	639	72 -36 -16 -40 38 76 -94
v stands at	680	-21 87 -11 -28 -23 32 -37
v stands attend	687	27 -21 -8 -10 25 18 -30
v stands auxiliary	216	26 71 -43 -75 113 212 -305
v stands availabl	618	87 -50 -10 -27 15 30 -45
v stands await	512	-54 15 -62 151 -48 68 -71
v stands bare	300	-64 -34 -75 60 281 -109 -58
v stands begin	749	-78 2 -6 97 -11 2 -6
v stands book	704	90 50 -11 -48 -19 -30 -31
v stands car	626	-81 -43 -19 -24 172 -25 20
v stands check	666	-29 -27 -18 -25 149 -27 -22
v stands commit	749	-57 -10 -7 -39 146 -10 -24
v stands complet	666	-40 -28 -32 -28 -19 162 -14
v stands consider	764	-14 -17 165 -50 -24 -17 -44
v stands contain	654	95 -24 -27 -22 -29 33 -27
v stands continu	495	-128 209 -53 -73 155 -23 -88
v stands continue	435	-285 19 -90 -118 570 39 -134
v stands continue > done achieve	764	-27 79 -5 -14 -16 -14 -3
v stands continue > stands achieve	749	-54 -43 -6 -8 45 83 -18
v stands continue … 	492	-131 -9 -56 -66 350 -13 -75
v stands continue … ,	764	-32 -22 -4 -7 85 -14 -6
v stands continue … and	736	-35 22 -6 -14 9 31 -7
v stands continue … by	764	-74 -13 -4 -4 114 -15 -4
v stands continue … for	680	-58 -46 -9 -12 13 125 -15
v stands continue … of	764	-24 -70 -9 -13 135 -9 -10
v stands continue … to	724	34 33 -8 -7 -38 -10 -3
v stands continue … with	695	-16 125 -12 -16 -38 -22 -21
v stands continuous proces	764	-29 -17 -5 -6 85 -16 -12
v stands cover	687	-26 4 45 17 -20 -31 12
v stands defer	713	-17 -32 -29 140 -14 -28 -21
v stands defer … 	724	-23 -31 -29 144 -12 -26 -21
v stands dependent on	749	-37 -24 -6 3 -5 73 -3
v stands discussions with	736	-22 -19 -7 -10 -68 133 -6
v stands do	704	-35 -54 -28 -55 30 152 -12
v stands draw	724	57 -22 -6 -13 10 -17 -7
v stands drop	519	-71 -157 535 -98 -63 -53 -94
v stands drop … 	639	73 -78 124 -43 -27 -23 -25
v stands drop … the	649	-43 -46 198 -38 -13 -25 -34
v stands drop … this	764	-15 -16 68 -8 -6 -6 -16
v stands du	563	10 193 -28 -83 -20 -48 -24
v stands effect	713	44 -29 -23 -6 -8 11 11
v stands embed	704	60 -15 -9 -9 -11 1 -17
v stands emplo	687	-16 -12 -19 31 29 -36 23
v stands exist	704	8 64 -9 -10 -5 -18 -31
v stands expect	603	-15 106 -45 7 -29 -5 -20
v stands expect to	736	31 18 -16 3 -11 -19 -7
v stands expects to	764	-31 51 -6 -14 -5 8 -2
v stands feel	764	10 3 33 -22 14 -13 -25
v stands finish	724	-42 -71 -27 30 -19 146 -17
v stands fit	607	4 -42 -38 87 -47 22 14
v stands fit > done light	764	33 -25 -7 -33 -6 43 -5
v stands fit … 	639	41 3 -25 173 -32 -50 -109
v stands for comment	704	32 -78 26 -13 -6 43 -5
v stands fund	764	-62 14 -22 -18 -26 7 108
v stands giv	614	144 -44 1 -54 -41 74 -81
v stands go	556	-99 77 -31 62 147 -83 -73
v stands going to	749	-31 -38 -7 133 -11 -36 -9
v stands good progres	749	-16 58 -8 -11 -2 -18 -3
v stands ha	469	-76 53 8 77 -147 -107 193
v stands had	764	52 -4 -17 -4 -9 -15 -4
v stands hand	764	59 -10 -4 -10 -19 -10 -7
v stands happen	764	67 -7 -3 -4 -43 -5 -6
v stands hav	585	1 59 -19 -36 -1 7 -11
v stands hold	603	7 -46 12 -34 147 -38 -47
v stands in	567	-64 244 -31 -7 -27 -26 -87
v stands in discussion	724	-5 48 26 -13 -4 -8 -44
v stands in draft	764	-70 -26 -4 -9 6 110 -6
v stands in hand	764	-15 39 -3 -6 42 -52 -3
v stands in plac	597	106 -72 -29 -26 -46 115 -47
v stands in post	695	82 -18 -6 -26 -10 -3 -19
v stands in preparation	749	-6 68 5 -19 -4 -24 -20
v stands in progres	724	-38 -64 -14 -13 -14 159 -15
v stands in the process of	749	-9 90 -8 -24 -5 -18 -26
v stands in us	597	-5 -21 -18 5 -30 57 12
v stands includ	704	88 -17 -7 -22 -23 13 -32
v stands intend to	764	-15 -27 -5 55 12 -15 -6
v stands intends to	695	-18 -40 -21 159 -19 -21 -39
v stands is with	654	-33 59 -27 -42 -12 66 -10
v stands keep	630	72 -60 -20 -24 81 -27 -22
v stands kil	724	-6 -7 -15 34 -27 -21 42
v stands light	465	104 -124 -46 -61 191 -40 -25
v stands light > done light	749	44 19 -9 -5 -16 -15 -17
v stands light > stands achieve	639	44 -34 -23 -38 32 -29 48
v stands light > to do light	749	31 -4 -2 -4 4 -23 -2
v stands light … and	764	79 -14 -3 -10 -30 4 -27
v stands light … at	654	39 -22 -14 -21 10 33 -24
v stands light … by	687	76 -32 -9 -9 -59 56 -23
v stands light … each	749	-77 -14 -5 -15 134 -13 -10
v stands light … in	764	-34 -7 -5 -9 83 -17 -11
v stands light … of	764	17 -11 43 -5 -6 -13 -25
v stands light … out	704	-1 -28 -14 -22 85 27 -46
v stands light … to	644	81 -27 -12 -22 52 -31 -41
v stands light … up	666	-15 -8 -4 34 -34 -37 65
v stands light … with	713	-42 20 -55 32 -12 -47 104
v stands liv	687	27 -14 -14 -63 -36 116 -16
v stands look	630	57 -36 -16 -20 56 -27 -14
v stands mak	597	66 -48 -21 5 -37 8 27
v stands mandator	764	55 -18 -2 -3 -6 -20 -5
v stands meet	644	34 -63 46 23 -50 49 -38
v stands monitor	591	63 -27 -23 -35 107 -53 -32
v stands monitor … by	713	-8 -11 -7 -7 58 -16 -8
v stands monitor … to	749	22 -2 -1 -3 -5 -9 -2
v stands need	724	-29 1 10 11 -8 36 -21
v stands no repl	749	45 15 -4 -9 -4 -34 -10
v stands noise	570	-40 17 -41 -63 94 -46 79
v stands noise … by	724	-6 -7 -15 34 -27 -21 42
v stands noise … on	695	83 -52 -16 -34 72 15 -69
v stands not yet commenc	764	-8 8 -5 39 -4 -15 -15
v stands offer	736	-42 -11 -5 -6 84 -11 -9
v stands on	550	-25 56 -34 57 -6 -26 -22
v stands on hold	713	-17 -32 -29 140 -14 -28 -21
v stands on the agenda	764	4 -48 -4 97 -2 -44 -2
v stands on the intranet	649	89 -59 -11 -9 -11 8 -7
v stands on the websit	673	69 -50 55 -35 -20 -4 -14
v stands ongo	614	-45 -97 -23 -30 76 148 -27
v stands ongoing bas	680	-72 -34 -8 -8 150 -20 -8
v stands ongoing commitment	736	-26 -43 -10 -10 121 -19 -13
v stands open	355	-278 422 -55 -48 -121 204 -123
v stands open > done achieve	695	-80 -13 -16 -10 -7 137 -11
v stands open > done light	614	17 156 15 -98 -11 -59 -19
v stands open > stands achieve	695	49 -12 -14 30 -1 -35 -16
v stands open > stands open	749	-12 42 -9 -9 -5 -1 -5
v stands open > stands plan	749	49 -61 143 -51 -10 -60 -10
v stands open > to do light	764	-12 36 -8 -44 -2 36 -6
v stands open > to do step	724	-9 32 -4 12 -6 -22 -3
v stands open … 	451	-113 167 52 -238 -11 211 -68
v stands open … ,	736	-21 28 -4 29 -6 -16 -10
v stands open … a	764	-19 84 -4 -68 -7 17 -4
v stands open … being	764	-9 56 -16 13 -4 -20 -19
v stands open … for	724	-11 8 -6 82 -5 -61 -6
v stands open … from	749	0 91 -6 -8 -5 -65 -7
v stands open … in	749	-6 111 -3 -54 -2 -41 -4
v stands open … legal	764	-5 50 -9 -18 -3 -11 -5
v stands open … sign	749	-9 32 -5 -33 -4 31 -12
v stands open … the	536	-87 17 -54 108 -84 134 -34
v stands open … to	673	-40 38 22 -38 -10 38 -9
v stands open … with	630	-21 70 9 -25 -12 33 -54
v stands out	673	-22 51 28 -37 -10 -3 -7
v stands out for comment	764	-8 30 -2 -3 -5 -9 -3
v stands out for consultation	749	-15 2 33 -13 -7 4 -4
v stands outstand	644	-47 -63 -24 -28 -23 200 -15
v stands overtaken b	680	-44 -39 155 -17 -10 -18 -26
v stands part of	660	1 -30 -22 -30 102 12 -33
v stands part way through	673	-23 150 -9 -71 -15 -21 -10
v stands plan	489	-9 0 15 113 -83 57 -95
v stands plan > stands achieve	764	5 -3 -5 22 -4 -9 -6
v stands plan to	724	-23 -33 65 18 14 -18 -23
v stands plan … 	630	22 8 9 56 -31 -40 -24
v stands plan … for	622	-40 -5 -16 -3 -29 112 -20
v stands plan … in	687	-47 -8 -8 21 2 51 -12
v stands plan … that	687	-35 -19 -32 141 -11 -18 -26
v stands plans to	736	20 -33 -9 101 -24 -20 -35
v stands propos	736	-31 -65 109 41 -12 -22 -20
v stands provid	666	25 -20 -8 -17 98 -40 -39
v stands receiv	713	36 -36 -9 -34 -2 59 -15
v stands record	687	81 -23 -14 -10 -20 16 -31
v stands remain	639	-153 -16 -43 -51 129 178 -43
v stands remind	749	-45 -11 -5 -12 130 -7 -50
v stands repeat	724	-39 -18 -11 -13 143 -27 -35
v stands report	704	37 8 -3 -6 -12 -19 -5
v stands requir	695	-3 -54 -37 108 -37 -24 45
v stands review	736	25 -26 -10 -17 22 40 -34
v stands routin	680	99 -56 -10 -15 -10 13 -21
v stands s	666	100 -37 36 -41 17 -7 -68
v stands say	654	-22 -11 31 41 -16 -75 52
v stands say … that	764	1 -14 7 23 18 -25 -11
v stands say … the	764	-15 -21 7 51 -16 -15 9
v stands seek	724	-5 -29 -10 -27 42 44 -14
v stands send	680	1 -24 -11 -11 44 22 -20
v stands set	749	60 13 -6 -6 -27 -11 -23
v stands shar	666	57 -6 -58 4 -19 -45 66
v stands show	704	60 43 -8 -7 -11 -49 -28
v stands sign	764	12 -8 -5 47 -12 -25 -9
v stands sit	644	69 -2 -19 37 28 -28 -84
v stands standing item	736	-19 -12 -7 -10 74 -20 -7
v stands start	724	-65 35 -9 104 -34 -1 -29
v stands step	537	11 -65 -37 91 86 -1 -85
v stands step > stands achieve	713	-27 -28 -14 32 101 -27 -37
v stands step > to do light	764	-10 -4 -3 8 17 -6 -2
v stands step … 	764	-16 -26 4 -13 43 18 -11
v stands step … at	680	20 -21 -11 -25 72 -23 -11
v stands step … in	660	-38 77 -12 114 -32 -79 -30
v stands still to	634	-75 9 -40 -71 -21 218 -20
v stands sustain	545	16 -76 -47 -90 137 141 -82
v stands sustain > stands achieve	764	-9 -6 -5 -10 51 -6 -15
v stands sustain … a	713	73 -16 -12 -21 21 -22 -23
v stands sustain … by	764	45 -5 -3 -3 -18 -7 -9
v stands sustain … committed	764	-12 -34 -8 -12 104 -25 -13
v stands sustain … the	749	44 -53 -13 -19 73 -23 -9
v stands tak	591	-76 -24 -66 1 5 -20 181
v stands tel	704	11 -37 7 -24 3 -25 65
v stands to follow	649	-84 -18 -12 24 -28 132 -14
v stands todo	409	-251 102 -112 317 -122 237 -172
v stands todo > done achieve	724	19 -19 -6 26 -8 -7 -5
v stands todo > done plan	749	-12 -26 -19 13 -5 55 -6
v stands todo > to do light	695	-8 6 -9 44 -8 -17 -8
v stands todo … 	559	-67 26 -35 75 -42 66 -24
v stands todo … :	724	-51 -25 -6 -16 -12 116 -7
v stands todo … back	764	-8 72 -2 -41 -4 -14 -4
v stands todo … be	618	-64 -38 -53 111 -22 87 -21
v stands todo … commission	764	-18 14 -27 80 -12 -18 -19
v stands todo … do	724	-38 -20 -9 40 -15 52 -10
v stands todo … hold	749	-9 1 -7 66 -15 -11 -25
v stands todo … in	644	-18 -26 -15 -25 -37 139 -18
v stands todo … owing	736	-9 -3 -6 56 -5 -17 -16
v stands todo … see	764	-29 77 -5 -16 -10 -12 -5
v stands todo … the	724	-15 -23 -7 10 -5 43 -4
v stands train	764	-35 -15 -4 -4 78 -13 -6
v stands unable to progres	764	-11 -47 90 -8 -5 -11 -8
v stands under review	724	5 -1 -19 -14 35 -22 16
v stands under wa	577	-42 162 -19 -59 -21 2 -22
v stands up and run	736	30 -20 -14 -36 -39 105 -26
v stands updat	736	50 -16 -6 -10 55 -19 -54
v stands us	687	115 -39 5 -35 -23 10 -32
v stands waiting for	704	-49 -31 -11 37 -11 75 -9
v stands wants to	764	-5 1 -8 34 -5 -6 -11
v stands watch	764	16 -11 -6 -2 2 15 -14
v stands went liv	695	40 -15 -4 -7 -7 -2 -5
v stands would like to	724	-28 62 -9 18 -10 -26 -7
v stands writ	736	30 -5 -6 -8 8 -8 -11
v stands yet to	749	-9 0 -17 80 -5 -40 -8
v stands … 	328	-60 20 34 -57 74 195 -207
v stands … ,	618	-44 -11 -14 23 118 -40 -32
v stands … 11,000	680	-10 -8 -2 -10 -21 -19 71
v stands … :	673	-66 54 -40 -33 -15 117 -17
v stands … a	455	154 5 -58 -57 -80 -8 43
v stands … about	687	48 2 -17 2 -17 27 -46
v stands … across	764	-4 -8 -3 -6 -5 29 -3
v stands … against	764	-31 -18 -13 -22 116 -20 -13
v stands … alarms	724	58 -14 -4 -5 -9 -18 -6
v stands … an	673	9 51 -17 -26 15 -5 -26
v stands … and	531	93 -35 -18 -94 -2 145 -90
v stands … as	736	13 -29 14 -14 114 -31 -66
v stands … at	526	99 -147 3 43 36 56 -90
v stands … back	749	-11 64 -13 -5 -6 -23 -7
v stands … be	618	-64 -38 -53 111 -22 87 -21
v stands … being	764	-9 56 -16 13 -4 -20 -19
v stands … between	713	20 2 -10 -28 28 7 -20
v stands … by	531	101 -52 -60 -63 -6 -26 106
v stands … commission	736	-30 0 12 73 -14 -21 -21
v stands … committed	764	-12 -34 -8 -12 104 -25 -13
v stands … daily	749	87 -31 -5 -8 -22 7 -28
v stands … do	724	-38 -20 -9 40 -15 52 -10
v stands … each	626	-5 -82 -18 -36 165 26 -50
v stands … enquiry	764	8 -14 -3 -5 -2 19 -2
v stands … every	607	20 -59 -26 -27 85 69 -62
v stands … fallen	736	53 -2 -7 -5 -14 -17 -8
v stands … for	507	0 14 -21 -84 -79 161 9
v stands … from	630	-35 14 -26 -78 25 -22 121
v stands … hold	736	-15 15 -10 64 -15 -13 -25
v stands … in	473	-43 -16 -69 -60 -16 170 34
v stands … introduce	764	-10 -13 18 42 -6 -5 -26
v stands … it	687	38 -28 43 -1 -31 13 -35
v stands … its	666	-26 120 -29 10 -24 -9 -42
v stands … legal	764	-5 50 -9 -18 -3 -11 -5
v stands … limits	724	-12 3 -14 9 -30 -26 71
v stands … many	749	-35 -6 -6 -10 -10 -6 73
v stands … maternity	713	-29 -12 12 -18 -29 -24 99
v stands … monthly	764	49 -6 -2 -2 -21 -14 -4
v stands … nine	687	-43 -25 25 36 -26 -35 68
v stands … of	622	100 -66 42 -31 67 -46 -67
v stands … on	478	55 -98 8 -48 229 17 -164
v stands … out	607	-52 3 -26 77 67 5 -73
v stands … owing	736	-9 -3 -6 56 -5 -17 -16
v stands … place	749	6 52 -6 -1 -14 -8 -29
v stands … see	764	-29 77 -5 -16 -10 -12 -5
v stands … sign	749	-9 32 -5 -33 -4 31 -12
v stands … since	764	62 -11 -3 -6 -8 -12 -23
v stands … site	724	-54 97 -6 -19 -4 2 -17
v stands … some	736	-52 -6 -15 37 0 -24 61
v stands … take	764	-4 7 5 17 -5 -6 -14
v stands … that	577	-24 56 -15 132 -22 -101 -27
v stands … the	402	4 33 40 94 -55 41 -158
v stands … their	764	-26 0 -9 22 -11 29 -4
v stands … this	610	-53 -53 120 19 -9 -29 5
v stands … through	654	0 -32 -12 -20 142 -58 -21
v stands … to	490	91 84 14 -126 95 -67 -92
v stands … up	607	3 -41 -15 51 39 -72 33
v stands … with	529	-47 72 -49 -27 -20 4 67
v stands … within	713	47 -18 -4 -8 19 -12 -25
v strategy … doing	749	-7 44 24 -21 -7 -19 -14
v supervisors … stands	764	12 -2 -3 -3 2 -4 -2
v supplier … done	704	-26 27 33 -36 -6 17 -8
v surgeries … done	724	-45 96 -11 -5 -5 -24 -7
v surgery … stands	680	-10 -8 -2 -10 -21 -19 71
v survey … done	680	43 70 45 -17 -7 -119 -16
v survey … should	764	-9 32 -48 49 -2 -6 -16
v survey … stands	749	61 -28 -8 97 -30 -62 -30
v survivors … done	713	-8 -13 -17 -9 -6 10 43
v system … done	687	-69 58 -11 -14 -7 52 -9
v system … not should	736	-25 -17 41 -16 -5 27 -4
v systems … stands	680	-26 44 8 22 -23 -44 20
v take-up … stands	764	-82 -8 -4 -5 115 -6 -9
v talks … done	736	12 -40 28 -9 28 -12 -8
v talks … stands	736	-12 6 -4 -7 27 -5 -4
v team … doing	654	-43 119 -22 -30 -17 16 -24
v team … done	603	116 30 -47 -29 8 -46 -32
v team … stands	582	-80 -57 -21 65 90 -6 9
v team … to do	764	4 3 -4 -5 11 -5 -3
v teams … done	736	-36 -59 52 -27 -10 94 -14
v template … done	618	82 -40 -28 19 -21 29 -40
v templates … stands	764	8 58 -4 -15 -11 -17 -19
v tender … done	736	-19 76 -11 -5 -3 -32 -8
v tenders … doing	764	-3 44 -6 -8 -6 -11 -11
v terms … done	736	-6 44 -6 -7 -5 -17 -3
v than … done	749	6 20 -5 -2 -4 -14 -2
v then … done	764	18 -6 -3 -1 -2 -4 -2
v there … stands	713	-42 -3 72 38 -21 -9 -34
v there … to do	764	35 -39 38 -87 112 -41 -18
v they … done	644	77 57 -80 -11 -4 -8 -32
v they … not to do	749	-15 -16 62 -11 -4 -5 -11
v they … should	764	-10 -6 10 -2 29 -13 -8
v they … stands	660	71 -4 -4 -11 14 -38 -27
v they … to do	736	-40 -5 -20 -23 114 -18 -7
v this … doing	695	-14 45 -18 -19 55 -38 -12
v this … done	529	26 -59 91 108 -39 -84 -43
v this … not done	687	-19 -20 76 7 -8 -14 -23
v this … not should	749	-6 -7 13 11 -3 -4 -4
v this … not to do	736	-30 -16 67 45 -10 -14 -43
v this … should	713	-37 -33 -22 50 -11 -19 72
v this … stands	580	-97 -128 39 113 103 13 -45
v this … to do	541	57 16 21 -33 66 -85 -41
v to do	275	-210 -18 -72 313 162 68 -243
v to do achieve	401	-160 36 23 93 15 98 -106
v to do achieve > done achieve	660	15 1 48 -2 -13 -24 -25
v to do achieve > done light	764	-16 -2 19 28 -8 -11 -10
v to do achieve > stands achieve	724	-27 24 44 -20 -27 -50 56
v to do achieve … 	575	-4 -69 -33 91 -60 60 14
v to do achieve … a	695	-18 -1 -23 99 -23 -16 -18
v to do achieve … be	764	-15 7 -11 47 -6 -15 -8
v to do achieve … by	610	-48 78 -33 -5 -39 70 -22
v to do achieve … in	654	-3 31 -16 10 -19 5 -10
v to do achieve … it	749	18 6 -5 -14 -4 5 -5
v to do achieve … on	749	-12 -17 72 31 -32 -24 -18
v to do achieve … the	749	-11 -32 73 -42 34 -13 -9
v to do achieve … this	713	-21 -21 -8 15 -22 64 -8
v to do achieve … to	695	-53 -6 9 2 26 37 -15
v to do achieve … up	713	-18 -30 -20 64 -17 29 -9
v to do achieve … with	704	-10 -49 -31 -62 9 72 72
v to do ad	695	-24 -5 17 -6 -24 50 -9
v to do advertis	724	-7 -11 -6 54 -6 -16 -7
v to do allocat	764	-7 32 -12 29 -19 -18 -4
v to do approach	724	-11 8 -12 53 -10 -21 -7
v to do arrang	724	45 6 -8 26 -19 -39 -11
v to do ask	610	-31 19 -25 136 -35 -22 -43
v to do auxiliary	275	-210 -18 -72 313 162 68 -243
v to do begin	736	-11 -21 -10 3 -5 47 -3
v to do br	713	-13 48 -25 29 -12 -21 -5
v to do breach	764	-12 -22 86 -27 -9 -8 -7
v to do car	630	-33 -31 -13 -17 109 -4 -11
v to do complet	704	5 -53 -22 165 -16 -69 -10
v to do consider	639	59 -16 -28 31 -3 -19 -23
v to do continu	614	69 -56 -31 -56 137 -40 -23
v to do continue	614	69 -56 -31 -56 137 -40 -23
v to do continue … 	639	96 -44 -26 -36 60 -34 -16
v to do continue … to	724	-34 -18 -11 -29 112 -10 -11
v to do discus	724	-9 -3 -5 40 -9 -9 -6
v to do do	649	-68 -80 46 12 -30 140 -19
v to do draw	749	9 -31 -10 -2 -11 -14 59
v to do drop	749	-44 -62 114 -52 23 35 -14
v to do drop … 	749	-44 -62 114 -52 23 35 -14
v to do effect	764	37 -4 5 -47 -32 -15 55
v to do fit	687	33 162 39 -134 -33 -54 -14
v to do follow	687	1 91 -16 -45 -36 11 -7
v to do form	673	-41 104 -22 23 -27 -28 -9
v to do get	724	11 -79 123 -42 15 26 -53
v to do giv	724	-31 13 -12 100 -22 -25 -22
v to do go	561	-75 -6 -21 -64 213 -21 -27
v to do happen	749	-10 2 -22 12 -8 -18 44
v to do hav	704	-18 -31 -22 132 -11 -28 -22
v to do hold	704	74 10 -7 -17 -10 -42 -8
v to do identif	749	-12 -7 -9 80 -16 -6 -30
v to do includ	749	-8 -21 -7 65 -13 -9 -6
v to do keep	654	2 -29 -20 -42 127 -17 -21
v to do launch	764	-17 -13 -15 68 -25 18 -17
v to do light	381	-185 -46 -32 299 72 29 -138
v to do light > stands achieve	736	0 -16 -6 3 45 -11 -14
v to do light > to do achieve	764	-5 -10 -4 34 -6 -5 -3
v to do light > to do step	704	-6 -20 -5 56 -9 -10 -4
v to do light … 	591	-29 28 104 -15 28 -83 -33
v to do light … a	749	-36 -31 -22 74 46 -24 -8
v to do light … at	736	-5 32 -9 -51 45 -6 -5
v to do light … by	749	-40 -14 -9 -4 -34 107 -5
v to do light … every	736	90 -8 -4 -15 -41 -20 -2
v to do light … in	614	3 -24 -31 11 -57 119 -21
v to do light … into	764	-5 -7 -9 35 -6 -6 -2
v to do light … on	552	-78 -71 -19 -97 347 -53 -29
v to do light … out	660	-17 -39 -9 56 17 -2 -6
v to do light … place	724	-11 -35 -9 83 -9 -13 -6
v to do light … staff	749	-12 -7 -9 80 -16 -6 -30
v to do light … the	749	-7 9 21 18 -13 -9 -19
v to do light … this	673	-16 23 -18 90 -36 -27 -17
v to do light … to	552	-65 18 -33 187 -76 -21 -10
v to do light … with	736	-10 23 -24 46 -33 12 -15
v to do look	622	11 102 -32 -48 22 -34 -21
v to do mak	654	-66 -62 -58 141 -27 84 -12
v to do monitor	622	-19 -54 -36 95 14 -50 51
v to do monitor … here	736	-15 -5 -16 -35 4 -16 83
v to do monitor … to	749	-11 -13 -5 30 12 -7 -7
v to do need	749	54 -14 -15 26 -19 -24 -7
v to do noise	563	25 18 24 -72 -90 78 16
v to do noise … 	630	-66 -5 -44 11 -31 120 15
v to do pick	680	11 -32 -21 71 -20 2 -12
v to do plan	704	40 0 -11 48 -22 -41 -14
v to do plan … for	749	-9 10 -7 45 -12 -18 -9
v to do put	654	-38 -54 -26 114 -31 2 33
v to do rais	680	-13 48 -25 105 -73 -20 -23
v to do read	713	14 -7 -21 -41 12 -35 78
v to do recruit	764	-7 -14 -4 52 -15 -10 -3
v to do remain	704	-35 -19 -11 -20 119 -23 -11
v to do repeat	764	89 -6 -3 -13 -19 -44 -3
v to do report	654	-34 2 -32 30 8 -35 61
v to do review	626	100 -26 -17 -40 57 -64 -11
v to do run	736	26 19 -24 -33 54 -24 -17
v to do s	704	-61 -27 -16 -41 -20 179 -14
v to do say	713	-32 -37 -36 102 32 1 -30
v to do send	687	-14 -27 -9 45 20 -8 -8
v to do shar	749	-12 62 -20 4 -19 -9 -7
v to do speak	724	-17 29 -6 43 -10 -14 -25
v to do start	630	-87 -7 -15 -37 -14 178 -17
v to do step	421	-36 77 -128 292 -93 -5 -107
v to do step > to do light	724	-7 50 -5 -8 -18 -8 -4
v to do step > to do step	764	-11 -13 -6 46 -11 -3 -2
v to do step … 	585	59 -26 -36 42 -11 -6 -22
v to do step … at	582	15 69 -16 1 7 -39 -36
v to do step … for	704	-29 14 -35 123 -23 -17 -32
v to do step … in	594	-20 -47 -15 -15 -22 138 -19
v to do step … part of	736	-19 11 -14 52 -12 -14 -4
v to do step … the	680	-1 3 -23 65 -13 -14 -17
v to do step … this	749	-13 -13 -16 74 -14 -4 -14
v to do step … to	649	-24 4 -10 119 -17 -23 -48
v to do step … up	764	18 -23 -6 32 -7 -10 -5
v to do submit	749	-8 -17 -4 73 -6 -9 -29
v to do sustain	600	-50 -26 -30 -63 259 -58 -32
v to do sustain … doing	764	-10 -14 -8 -15 65 -9 -8
v to do sustain … so	724	-33 -15 -10 -14 102 -21 -9
v to do tabl	764	-7 -13 -4 68 -11 -8 -24
v to do tak	597	-36 -32 158 -20 -36 2 -35
v to do tel	764	-11 61 32 -23 -24 -28 -7
v to do test	736	99 2 -4 -49 -12 -31 -4
v to do to	749	-16 -2 -11 62 -8 -16 -8
v to do writ	704	-24 24 -11 86 -33 -17 -25
v to do … 	429	37 -120 21 98 -5 23 -55
v to do … a	630	-52 -37 -42 166 30 -39 -27
v to do … after	764	-19 -28 -6 56 -8 11 -7
v to do … and	749	-7 -22 45 0 -13 6 -9
v to do … as	749	43 34 -8 -15 -33 -11 -9
v to do … at	550	-16 130 -30 -42 48 -47 -43
v to do … be	764	-15 7 -11 47 -6 -15 -8
v to do … by	567	-72 62 -46 22 -74 141 -34
v to do … doing	764	-10 -14 -8 -15 65 -9 -8
v to do … every	687	113 -12 -7 -71 9 -26 -6
v to do … for	639	18 24 -41 141 -45 -58 -40
v to do … here	736	-15 -5 -16 -35 4 -16 83
v to do … in	500	41 -51 -55 -15 -102 225 -43
v to do … into	736	-6 -7 -9 38 -7 -7 -2
v to do … it	673	-31 29 -17 -31 -18 36 32
v to do … on	534	-90 -87 28 -53 317 -70 -45
v to do … out	639	-27 66 -26 10 5 -20 -9
v to do … part of	736	-19 11 -14 52 -12 -14 -4
v to do … place	724	-11 -35 -9 83 -9 -13 -6
v to do … so	713	-35 -51 -14 38 97 -24 -12
v to do … staff	724	-26 -16 -14 22 100 -27 -39
v to do … the	603	-3 -21 50 36 10 -32 -40
v to do … this	597	-51 -16 -8 136 -44 22 -39
v to do … to	487	-122 -14 -46 229 17 -38 -26
v to do … up	634	-16 50 -30 47 -34 -1 -16
v to do … with	634	-24 8 -52 -28 -23 70 48
v to … done	704	-47 -9 -22 45 -34 79 -13
v tool … done	713	-56 -34 103 -13 -7 33 -26
v tool … stands	749	57 -1 -2 -2 -4 -41 -7
v training … done	585	137 -2 -1 -80 -58 41 -38
v training … stands	626	-119 -32 -22 60 44 100 -31
v training … to do	680	89 -4 -10 -18 -31 -14 -12
v trust … doing	736	-8 41 -16 -5 31 -17 -26
v trust … done	630	117 -35 -38 -45 17 13 -28
v trust … not should	724	-16 -35 128 -12 -12 -11 -42
v trust … stands	580	-114 41 8 70 39 -65 22
v two … stands	724	-118 4 55 -13 -14 98 -12
v unit … done	749	95 -18 -49 -7 30 -40 -11
v update … done	764	-183 -33 -52 -21 -25 -21 335
v version … done	666	59 36 -16 -10 -9 -23 -38
v visits … done	764	-33 56 -4 -4 -5 -6 -5
v visits … stands	695	73 46 -14 16 -13 -49 -60
v wardens … done	704	-54 144 -21 -11 -8 -35 -16
v we … doing	649	-36 -78 -25 19 -12 158 -26
v we … done	556	46 -32 65 -42 -53 88 -72
v we … not should	704	-18 -21 88 -4 -9 -21 -15
v we … should	724	16 -19 -21 48 -7 28 -45
v we … stands	539	-109 166 10 -36 40 -71 0
v we … to do	614	-63 6 -53 49 57 -31 35
v week … stands	713	9 -10 -15 32 -27 -30 41
v what … done	660	28 -73 39 -5 -19 -39 69
v what … stands	736	-40 25 -15 -14 -16 -46 106
v what … to do	736	-4 28 -19 -22 -8 -19 45
v wording … done	749	-5 54 -12 -8 -5 -17 -7
v work … done	567	-99 78 -2 148 -11 -37 -76
v work … stands	654	-56 140 -22 -35 -21 22 -28
v worker … doing	724	4 6 -16 -7 -17 8 21
v worker … done	736	28 -34 -4 -16 -6 34 -3
v worker … to do	764	-2 -7 -3 25 -2 -8 -2
v workers … done	736	-37 11 -16 -4 -4 56 -6
v workers … stands	713	72 -15 -4 -6 -14 -25 -8
v workshop … done	764	-38 13 -29 84 -7 -12 -11
v workshops … done	695	-24 93 -6 -21 -6 -12 -26
w #	238	52 -12 -72 -74 -15 -69 191
w # #	514	23 7 -52 -73 -37 87 44
w # $	461	-69 -94 64 -22 -78 -62 261
w # )	749	-42 -18 -49 -50 -15 144 29
w # <date>	749	59 -35 -2 -4 -2 -8 -7
w # a	622	35 -36 -29 5 -49 -39 113
w # abov	749	-29 -16 -22 -19 -18 -9 113
w # and	379	-43 -2 29 -35 236 -187 1
w # approv	764	45 -5 -2 -4 -9 -24 -1
w # as	704	31 -18 -5 -15 18 36 -48
w # b	749	8 -29 -15 30 20 30 -44
w # but	649	-30 32 -53 4 -21 50 18
w # cours	749	33 -19 -11 -8 -10 49 -35
w # da	713	7 20 -15 -21 -15 42 -19
w # du	724	-9 78 -6 -21 -7 -28 -8
w # fil	704	19 70 -10 -6 -7 -41 -24
w # follow	764	13 6 -2 -2 -5 -7 -4
w # for	704	-25 -3 -17 -34 -14 10 82
w # from	764	34 -20 -13 -30 25 29 -24
w # ha	666	-13 45 -8 -24 -12 44 -32
w # hav	704	-24 83 -11 -17 -70 50 -10
w # health	749	57 1 -3 -4 -18 -9 -23
w # hour	764	23 -22 -5 -7 -7 25 -7
w # if	764	-27 -15 4 -9 -7 -13 68
w # in	610	-7 -83 -35 -82 4 65 139
w # includ	749	38 -13 -5 -7 10 -16 -7
w # is	654	-88 -96 -13 -9 -19 166 60
w # it	704	10 41 18 -12 -10 -37 -10
w # now	764	-69 62 53 -5 -7 -16 -19
w # of	536	-54 83 -62 -55 -74 72 89
w # on	687	72 -86 -18 -18 -11 76 -16
w # out	736	13 41 -7 -4 -3 -32 -8
w # patient	666	4 -6 -5 -13 -21 -25 67
w # peopl	695	-23 -7 -28 29 -3 -1 32
w # per	749	-25 -5 -12 -8 -6 -7 63
w # practitioner	764	49 -17 -6 -3 -3 -9 -12
w # repl	749	-55 87 -5 -4 -4 -17 -3
w # sinc	736	42 -27 17 -26 -16 49 -39
w # so	639	-28 17 147 -16 -29 -37 -54
w # so that	764	8 -20 -6 -25 61 -11 -6
w # staf	680	44 -16 -7 -18 -33 39 -9
w # th	525	46 -90 7 41 39 31 -73
w # to	639	-8 95 -23 -44 -47 -45 71
w # train	713	43 -25 -5 -5 15 -14 -10
w # two	764	-73 -82 -8 -7 54 126 -11
w # wa	764	32 4 -7 -4 -2 -18 -4
w # when	736	-1 63 -16 6 -5 -68 21
w # wher	673	34 -40 -12 -11 15 48 -34
w # which	487	122 -18 -7 34 -29 -15 -88
w # who	552	53 48 -14 -15 41 -62 -51
w # whos	724	-2 6 -8 49 -11 -28 -6
w # wil	660	-72 -55 -33 34 -50 197 -22
w # with	547	-104 135 -5 59 -4 3 -84
w # writ	764	2 -19 -11 92 -4 -22 -38
w $	100	-67 -16 -48 39 -40 -250 382
w '	550	60 46 -30 -57 42 10 -70
w ' group	736	4 13 -24 33 -6 -7 -13
w 'r	764	-51 51 -14 -8 17 12 -7
w 's	384	98 -58 67 -50 -60 35 -33
w 's a	724	-39 64 -39 -55 104 12 -46
w 's budget	724	-10 13 3 7 -5 -5 -3
w 's busines	724	-62 -45 -68 31 -20 -20 183
w 's centr	695	34 14 -9 -20 -12 20 -26
w 's concern	764	66 -16 -9 -6 -4 -17 -14
w 's hop	749	-29 9 -28 109 -32 -15 -13
w 's legal	749	-39 -33 114 -11 -4 6 -33
w 's letter	749	31 -19 -16 -8 -3 30 -15
w 's look	749	50 -18 -4 -3 -9 -12 -5
w 's no	736	-24 -14 1 -14 -16 -14 81
w 's offic	680	-12 87 -25 37 -13 -30 -45
w 's report	736	10 -23 -19 -7 23 41 -24
w 's safeguard	666	-34 -4 -4 36 -27 -33 65
w 's servic	749	-9 -16 -18 27 19 7 -10
w 's sit	736	58 0 -9 -35 -15 46 -45
w 's view	749	-26 -24 69 18 -7 -8 -21
w 's work	749	-30 -70 57 19 -9 44 -10
w (	649	22 -20 -14 -66 -18 43 53
w ( <date>	736	30 13 -3 -4 -3 -24 -9
w )	580	-19 -94 -62 -119 -39 335 -3
w ) $	695	11 -48 -10 -41 -14 36 67
w -	749	32 -17 -6 -10 51 -9 -40
w /	764	-30 -36 -43 -67 -18 -18 211
w :	444	-154 -77 -35 15 -34 201 83
w : #	695	-34 43 -16 -22 -14 67 -25
w : a	736	-27 -6 -8 100 -11 -27 -20
w : al	736	-63 95 -14 -20 -11 28 -15
w : non	704	-24 -6 -13 16 -24 -21 72
w : sign	724	-51 -25 -6 -16 -12 116 -7
w : th	600	14 -31 56 -39 -27 57 -31
w <date>	258	217 27 -181 297 -144 15 -232
w <date> #	554	-32 11 -43 130 66 -93 -40
w <date> $	306	78 6 -113 226 -186 164 -176
w <date> :	552	34 -9 -31 7 32 -1 -33
w <date> and	457	83 -95 11 57 -108 74 -23
w <date> at	724	10 35 -16 3 -6 -16 -9
w <date> but	680	-34 83 -46 63 -8 -42 -15
w <date> meet	639	-11 -46 -17 122 0 -29 -19
w <date> releas	736	12 0 -24 -15 -7 43 -10
w <date> th	724	53 -13 -12 -39 -6 48 -31
w <date> to	630	-45 200 -17 -135 59 -17 -43
w <date> with	644	-7 28 -14 -36 37 4 -12
w ^	100	-67 -16 -48 39 -40 -250 382
w ^ #	559	-55 195 -61 -1 -73 80 -85
w ^ <date>	536	156 4 11 -13 8 -95 -72
w ^ a	340	99 169 -35 -17 -165 181 -232
w ^ about	749	-21 47 44 -13 -3 -42 -12
w ^ acces	713	-1 -31 -8 -17 19 46 -7
w ^ action	639	97 10 50 -14 -101 -16 -27
w ^ advic	749	21 26 -12 -14 -7 2 -17
w ^ after	713	-20 3 86 -22 -7 -12 -28
w ^ agenc	626	-29 -4 -23 -13 -60 81 48
w ^ agr	680	37 -29 66 -19 -8 -34 -12
w ^ agreement	749	-19 44 20 -9 -4 -27 -5
w ^ al	507	248 -169 -47 -44 -16 80 -54
w ^ an	499	12 107 -47 -2 30 -10 -90
w ^ annual	764	-13 -10 -4 -4 56 -18 -5
w ^ as	687	1 -30 -51 -8 27 -26 88
w ^ assessment	713	-4 40 -5 -12 -4 -3 -12
w ^ assuranc	736	27 16 -8 -9 18 -26 -17
w ^ at	654	-66 51 -17 13 -26 -36 81
w ^ attendanc	724	112 -25 -5 -12 -27 -24 -20
w ^ audit	649	-72 -28 -15 -27 76 89 -23
w ^ await	591	31 -3 -31 187 -19 -126 -39
w ^ awarenes	687	-23 -63 -12 -13 159 -32 -16
w ^ b	687	-5 4 -17 -9 -7 41 -8
w ^ bespok	724	14 -19 -10 -6 25 4 -7
w ^ board	764	26 -10 -28 -19 -8 -29 69
w ^ both	649	47 -7 7 25 17 -54 -33
w ^ brief	695	70 -24 -8 -7 -9 -10 -12
w ^ briefing	764	11 -12 -6 29 -10 -7 -5
w ^ busines	695	-33 44 -17 15 -21 31 -19
w ^ cal	713	39 -47 -7 -7 -12 -30 63
w ^ cas	666	36 99 -15 -40 -8 -27 -45
w ^ chair	695	41 -45 52 -4 -34 31 -42
w ^ champion	654	58 -46 -13 -14 19 20 -24
w ^ chang	764	49 -34 -18 -8 -6 23 -6
w ^ check	736	-23 -17 -9 -13 28 57 -22
w ^ cod	764	45 -1 -9 -22 -7 19 -25
w ^ comment	660	-41 55 -16 8 -25 -28 46
w ^ commissioner	680	24 -28 41 16 -15 -23 -15
w ^ communication	764	-29 10 24 -42 79 -17 -25
w ^ communit	764	-32 -16 -6 -13 -19 92 -5
w ^ complet	749	-20 -48 -8 -61 -6 77 67
w ^ complianc	695	57 -22 -5 -8 -6 14 -30
w ^ confidentialit	724	-12 3 -14 9 -30 -26 71
w ^ consent	704	3 3 6 -26 -18 -14 45
w ^ consideration	749	-13 20 -8 48 -14 -12 -20
w ^ consultation	660	5 125 -14 6 -87 -21 -14
w ^ contact	660	-71 79 -20 10 -1 -46 49
w ^ continu	687	-47 201 -10 -39 -44 -14 -46
w ^ contract	687	55 29 -26 -38 -22 35 -33
w ^ cost	695	-34 -14 10 -2 -24 -25 89
w ^ counsel	764	21 15 -8 -34 14 9 -17
w ^ cover	704	93 -14 -4 -11 -20 -13 -31
w ^ currentl	736	-9 54 -4 -14 -5 -8 -14
w ^ dat	724	-16 89 -8 15 -13 -55 -12
w ^ data	704	-20 78 14 -21 5 -47 -8
w ^ decision	736	10 -33 26 -14 -8 29 -10
w ^ defer	764	-15 -18 -4 76 -4 -10 -24
w ^ deliver	724	22 -15 -5 -17 -14 35 -5
w ^ dip	736	69 -21 -5 -4 -14 -21 -5
w ^ discus	704	-48 -68 -12 -68 80 -15 131
w ^ discussions with	736	-22 -19 -7 -10 -68 133 -6
w ^ domestic	559	-87 -64 14 -16 -2 -10 164
w ^ draft	649	-69 155 -13 -14 -7 -27 -24
w ^ du	724	-25 127 -6 -66 -7 -18 -5
w ^ dut	749	89 -21 -4 -8 -16 7 -47
w ^ dvpn	749	28 -23 -5 -20 -22 49 -8
w ^ each	585	3 -75 -16 9 10 -9 77
w ^ earl	724	-37 103 -13 -8 -7 -21 -17
w ^ effort	724	-16 -7 50 -15 29 -35 -7
w ^ evaluation	749	-16 -28 -7 -26 -5 95 -12
w ^ ever	654	50 -53 -28 -32 31 57 -24
w ^ evidenc	749	85 -11 -11 -5 -3 -14 -42
w ^ famil	764	52 -16 -14 -9 -14 -16 18
w ^ feedback	649	88 -24 -11 -14 -3 -16 -21
w ^ first	622	-155 96 -13 1 83 11 -22
w ^ fiv	695	-65 101 -13 -9 -6 6 -14
w ^ follow	626	34 -20 19 10 -9 -18 -16
w ^ for	687	-40 -26 7 -25 -17 35 66
w ^ form	713	-16 -56 -10 -30 -12 51 74
w ^ four	764	-78 51 -7 -4 -6 55 -11
w ^ from	764	64 -45 -8 -39 -4 62 -30
w ^ front	764	8 -36 -9 -4 -2 48 -5
w ^ fund	634	-35 -12 13 47 -14 23 -21
w ^ further	680	27 -42 -18 128 -31 5 -69
w ^ good	695	-48 -21 -26 -12 45 -32 95
w ^ good progres	749	-16 58 -8 -11 -2 -18 -3
w ^ gp	687	-32 -40 -18 -27 -20 40 97
w ^ guidanc	600	47 50 -28 -43 -28 35 -33
w ^ hav	704	-8 -3 83 -13 -16 -15 -27
w ^ head	673	-38 -13 1 35 -22 3 34
w ^ health	724	5 -7 -28 -27 -12 83 -14
w ^ hous	660	55 -35 -17 -30 -28 -34 90
w ^ however	736	-65 -25 -18 -25 -7 148 -9
w ^ if	704	-19 54 -20 46 -22 -28 -12
w ^ in	666	-35 -8 4 -19 -7 48 18
w ^ induction	749	39 -4 -2 -4 -8 -5 -16
w ^ information	603	14 9 6 -38 0 -41 50
w ^ initial	666	-66 98 4 -18 -21 26 -24
w ^ interview	680	-38 124 -16 -24 -10 -26 -10
w ^ it	386	-139 30 38 -24 45 -49 99
w ^ job	724	29 -1 -9 -15 -19 21 -5
w ^ joint	713	126 -32 -14 18 -28 -37 -33
w ^ lead	713	-109 -17 -20 -14 22 -11 148
w ^ leaflet	639	27 -48 -14 -7 -25 99 -31
w ^ learn	639	48 -39 -28 -45 -14 44 34
w ^ legal	654	-24 66 37 -31 -9 -28 -11
w ^ letter	618	4 -46 -30 -36 -19 54 73
w ^ lin	736	1 -47 -9 -5 -14 -39 113
w ^ link	630	-3 -82 -51 -26 23 24 114
w ^ list	749	19 -12 -28 -4 -11 49 -13
w ^ management	736	-5 -7 -9 78 -19 -7 -31
w ^ manager	618	-44 -74 -29 -37 120 18 47
w ^ map	736	19 16 31 -8 -4 -46 -8
w ^ meet	724	-5 14 -6 21 -6 -9 -9
w ^ meeting	724	-19 127 -12 -20 -59 -6 -11
w ^ member	607	-71 75 153 -60 -8 -39 -50
w ^ men	749	-6 -23 -24 -30 7 -15 91
w ^ minut	764	74 -11 -10 -5 -28 -8 -13
w ^ monthl	724	36 -22 -5 -8 -10 24 -15
w ^ mor	764	34 -7 -5 -5 -3 -6 -8
w ^ most	764	-20 -22 -5 -5 -5 64 -7
w ^ n.b.	713	-13 19 -26 15 -10 -21 36
w ^ nam	764	88 -40 -10 -7 -8 -7 -16
w ^ negotiation	764	-23 112 -3 -16 -54 -9 -7
w ^ new	585	70 -67 -55 31 89 -21 -46
w ^ night	736	-24 -49 -23 -21 -5 132 -8
w ^ nin	736	39 4 -12 -7 -8 9 -26
w ^ no	559	-39 -181 142 100 -61 -36 75
w ^ no repl	749	45 15 -4 -9 -4 -34 -10
w ^ nobod	724	-3 3 14 -24 -11 -17 38
w ^ not	597	-92 -44 111 12 41 -94 65
w ^ not yet commenc	764	-8 8 -5 39 -4 -15 -15
w ^ noth	666	-5 -65 12 162 -18 -52 -33
w ^ now	724	-14 97 -14 -13 -9 -23 -24
w ^ number	724	-62 47 -14 -11 15 -17 42
w ^ nurs	724	24 -44 -8 -21 -7 93 -37
w ^ of	749	6 -6 -7 -6 -11 29 -5
w ^ officer	570	-14 33 41 -48 60 -10 -62
w ^ old	724	23 -11 -36 -11 -6 49 -8
w ^ on	654	-171 9 96 -43 -35 66 78
w ^ on hold	736	-15 -33 -25 125 -12 -21 -19
w ^ onc	695	-19 5 -11 87 -23 -23 -16
w ^ ongo	764	0 -23 -7 -7 65 -13 -15
w ^ option	644	-45 15 61 50 -15 -32 -34
w ^ our	597	55 -7 -36 -50 -7 32 12
w ^ outstand	724	-51 -25 -6 -16 -12 116 -7
w ^ over	764	42 -17 -4 -4 -4 -10 -3
w ^ overtaken b	680	-44 -39 155 -17 -10 -18 -26
w ^ part	764	-21 -91 -10 -12 -10 151 -7
w ^ partner	660	4 5 23 21 -10 11 -53
w ^ pathwa	680	5 42 -11 -17 -10 1 -11
w ^ patient	764	85 -27 -10 -16 -22 18 -28
w ^ phas	749	-70 -8 -8 -24 -23 141 -9
w ^ pilot	749	-8 64 15 -29 -3 -36 -2
w ^ plan	704	-53 102 -8 37 -14 -56 -8
w ^ pleas	644	-84 -67 -9 -24 -22 -29 235
w ^ polic	649	15 67 -15 -30 -27 1 -10
w ^ poster	687	25 -35 -54 8 -19 88 -14
w ^ practic	644	42 4 32 4 -13 -20 -49
w ^ practitioner	630	-28 -35 -27 -13 -36 -36 175
w ^ print	749	-99 -25 -15 -14 -18 197 -26
w ^ probation	724	-73 -52 -9 -14 -24 186 -14
w ^ procedur	704	105 -25 -31 -10 -16 -1 -22
w ^ proces	736	72 75 -6 -86 -24 -25 -7
w ^ professional	673	-20 -72 -35 -8 23 28 85
w ^ progres	649	-12 72 -4 -77 -5 -33 59
w ^ promotion	724	-69 -57 -11 -18 102 64 -10
w ^ protocol	736	-2 42 -10 -15 -6 1 -10
w ^ provider	764	19 -3 -8 20 -13 -11 -4
w ^ question	736	-21 62 14 -80 -5 -16 45
w ^ quot	736	30 -2 25 -5 -3 -27 -17
w ^ recruitment	666	-62 15 -20 -10 69 36 -29
w ^ refer	764	-32 -22 -16 -28 -11 -10 119
w ^ referral	673	96 13 -9 -19 -34 -10 -36
w ^ refresher	724	126 -21 -5 -22 -24 -49 -4
w ^ regular	695	-29 -17 -10 -58 141 -19 -7
w ^ relationship	764	28 -205 -13 -5 231 -16 -18
w ^ report	736	7 9 -16 -83 -14 26 71
w ^ request	749	67 -14 -7 -5 -13 -17 -10
w ^ respons	695	20 6 -22 -50 14 -45 77
w ^ responsibilit	749	1 -29 -10 -12 57 16 -22
w ^ review	680	-121 30 -33 -32 174 -3 -15
w ^ risk	749	-13 -16 -18 -40 -22 11 99
w ^ roll-out	764	-37 -32 -6 -36 -6 123 -7
w ^ s	630	-14 -89 -37 -31 109 -57 120
w ^ saf	724	64 -15 -15 -11 -17 9 -15
w ^ safeguard	736	-50 -21 -9 -22 23 -16 95
w ^ school	687	53 -45 -23 -34 9 64 -24
w ^ scop	724	-10 -7 -6 39 -4 -8 -5
w ^ second	724	-18 86 -5 -98 -9 51 -7
w ^ session	660	43 11 -9 2 47 -57 -37
w ^ sh	687	-21 49 -23 39 -11 -17 -15
w ^ shar	764	39 -6 -3 -2 -3 -10 -15
w ^ sinc	639	45 -96 -19 -20 98 7 -15
w ^ slid	764	29 -7 -2 -3 -2 -7 -8
w ^ so far	724	-8 69 -7 -45 -15 12 -7
w ^ social	749	-36 -28 -4 -7 -9 90 -6
w ^ som	639	-13 76 -57 -28 -6 -28 55
w ^ specification	749	36 29 -10 -18 -7 -17 -14
w ^ staf	505	-35 -44 95 -57 -14 -30 85
w ^ step	749	-16 68 -11 -14 -3 -7 -17
w ^ subject	704	-20 52 -9 35 -10 -35 -13
w ^ supersed	749	-32 -6 63 -7 -5 -5 -8
w ^ supervision	695	-2 -22 -12 -21 87 -28 -1
w ^ supervisor	673	31 -8 -10 -19 10 14 -19
w ^ support	687	45 -20 -7 -12 28 -23 -10
w ^ surv	713	77 75 -6 -55 -4 -76 -11
w ^ survivor	764	-44 -7 -16 30 -5 -9 50
w ^ take-up	749	53 14 -11 -20 -7 -20 -8
w ^ talk	660	1 32 21 -14 -1 -29 -12
w ^ team	695	61 10 -13 0 -31 1 -28
w ^ tender	704	-73 184 -19 -11 -8 -58 -14
w ^ term	644	-34 83 16 54 -16 -72 -30
w ^ test	736	37 1 -6 5 -14 -19 -4
w ^ th	184	-191 -87 288 31 70 49 -160
w ^ that	749	23 -31 -30 62 -10 20 -33
w ^ their	736	23 -6 -19 5 -7 12 -8
w ^ them	749	-1 2 -7 -7 37 -13 -10
w ^ ther	490	-33 -129 -3 33 31 -32 133
w ^ thes	704	3 -39 -6 -6 27 27 -6
w ^ thos	704	7 11 -10 15 15 -19 -18
w ^ thr	644	-121 89 2 -17 -12 -14 73
w ^ to	585	-30 -47 -29 225 -39 -44 -37
w ^ train	498	-112 -69 -47 -14 51 251 -61
w ^ two	539	-9 27 -13 -31 -31 75 -18
w ^ unable to progres	764	-11 -47 90 -8 -5 -11 -8
w ^ under	695	-45 -12 -20 68 -23 -23 54
w ^ updat	588	3 8 -34 -59 -33 20 95
w ^ victim	680	-63 -56 16 -29 -31 -30 193
w ^ visit	764	-31 29 -3 -3 19 -9 -2
w ^ w	424	-153 -8 103 62 22 48 -73
w ^ ward	687	0 -34 -10 82 -17 -2 -19
w ^ websit	749	-89 -31 -16 -9 -7 162 -9
w ^ welfar	736	-9 -13 -10 -16 -14 75 -14
w ^ what	680	29 12 -26 17 -26 -30 24
w ^ wher	704	64 -18 -5 11 -18 -24 -10
w ^ who	680	-17 -46 -34 -37 -19 -21 174
w ^ wil	666	-18 -36 -18 148 -38 -24 -14
w ^ with	764	-13 80 -2 -18 -5 -8 -33
w ^ work	539	-81 132 -36 -43 64 50 -86
w ^ workshop	764	23 22 -3 -3 -4 -9 -25
w ^ ye	749	114 -29 -8 -34 -9 -14 -21
w a	225	137 -39 -105 -2 -16 50 -24
w a )	634	-8 -49 -19 -70 -16 178 -15
w a bid	736	-37 89 -19 16 -11 -25 -12
w a brief	687	-113 98 -12 108 -17 -26 -38
w a bud	764	-18 -14 -7 -5 -5 54 -5
w a busines	673	-16 56 -2 -12 -10 5 -21
w a cal	764	26 -35 -9 -3 -9 33 -5
w a cas	680	135 -59 -33 -8 16 -34 -19
w a chair	764	-60 18 51 -28 -9 41 -13
w a champion	764	6 -63 -3 -5 -7 78 -6
w a chang	713	-14 17 -21 -17 32 43 -41
w a clear	749	42 -21 -12 -31 22 32 -34
w a conferenc	764	-14 -2 -19 85 -14 -11 -26
w a consultant	736	47 22 -10 -32 4 25 -57
w a continu	736	-42 -20 -10 -20 194 -19 -83
w a continuous proces	764	-29 -17 -5 -6 85 -16 -12
w a cop	687	94 -22 -16 -11 -12 -57 24
w a da	724	16 -18 23 23 -7 -28 -9
w a dat	649	-73 -61 -31 170 -14 54 -45
w a decision	666	21 137 -52 -85 -10 0 -11
w a dedicat	724	45 -15 -10 -5 -4 8 -18
w a director	736	38 -19 -15 -35 -14 93 -48
w a draft	749	-20 -45 -6 34 -5 46 -4
w a dut	649	-83 -44 31 47 -36 -31 117
w a first	639	-124 222 -10 -46 -19 35 -59
w a fresh	764	-22 -19 -38 112 -7 -17 -9
w a ful	695	63 20 -14 -8 -12 -21 -28
w a further	666	117 32 -32 -35 33 -101 -15
w a group	736	-67 -28 -4 6 -13 14 91
w a half	764	54 -16 -3 1 -7 -9 -20
w a half-da	764	28 -8 -4 -2 -4 -6 -4
w a joint	649	-99 -11 24 154 -37 -12 -19
w a k	764	64 -45 -8 -39 -4 62 -30
w a lack	736	-36 -25 29 -1 -14 -15 62
w a last	666	-72 5 51 35 -22 -32 34
w a lead	614	-114 -110 -18 124 -34 111 41
w a leaflet	764	0 -21 80 -5 -4 -14 -35
w a learn	764	32 -38 -8 -12 -6 45 -12
w a letter	680	28 -60 31 -21 9 39 -26
w a list	764	0 7 -6 19 -6 -10 -5
w a local	695	-24 -15 69 8 -11 3 -31
w a manager	764	86 -11 -8 -11 -9 -25 -22
w a mandator	724	52 -22 -31 -19 -14 46 -12
w a matter	622	-15 -50 16 -35 -6 0 89
w a meet	622	-23 127 -6 -46 31 -34 -48
w a member	749	73 -54 -32 -16 -22 -15 66
w a memorandum	764	39 -3 -3 -4 -8 -15 -5
w a month	654	59 -37 18 -17 -4 9 -29
w a multi-agenc	764	14 -14 -5 -3 -5 15 -3
w a nam	630	170 -45 -15 -38 -22 34 -84
w a national	673	8 38 -18 -34 -31 -44 82
w a neighbour	713	-86 85 -23 -8 -7 -36 74
w a new	600	79 -79 -40 -42 22 104 -44
w a newsletter	764	-23 -34 -6 13 70 -13 -6
w a one-pag	749	56 -14 -3 -4 -7 -17 -12
w a paper	687	-20 -5 -10 75 -8 -3 -29
w a partner	666	9 -19 -19 10 -39 -28 87
w a pathwa	764	19 -8 -6 -6 -10 22 -11
w a pilot	687	-28 15 40 29 -9 -26 -20
w a plan	713	2 7 -12 8 -14 24 -14
w a population	704	-56 1 -18 11 -24 -24 109
w a priorit	687	-68 28 -17 159 6 12 -121
w a program	736	-25 -23 -11 97 9 -34 -13
w a project	687	-37 34 12 2 33 -26 -18
w a prompt	666	21 17 -14 -10 -8 8 -15
w a proposal	749	-9 13 -17 41 -14 -10 -5
w a protocol	749	28 12 -13 19 -9 -21 -16
w a refresher	749	-28 -8 -4 24 60 -35 -8
w a regional	749	-7 -29 14 -20 -5 56 -10
w a regular	724	-72 -7 -9 -8 136 -25 -16
w a reminder	749	1 29 -4 -2 -4 -18 -2
w a repl	673	152 -35 -23 -17 -7 -48 -22
w a report	654	-7 -13 -21 6 4 42 -11
w a review	687	48 -43 -32 101 -18 -32 -25
w a risk	626	-12 -27 28 -13 -24 -34 83
w a routin	764	49 -20 -15 -6 22 -23 -7
w a safeguard	704	102 -38 -11 -24 -21 12 -20
w a scop	749	-44 79 -11 -2 -3 -6 -14
w a second	607	45 -32 87 -28 -33 -12 -27
w a section	666	0 51 5 -3 -24 -3 -25
w a secur	749	75 -26 -7 -13 21 -45 -5
w a separat	673	-115 -26 236 -23 -10 -36 -26
w a seven-minut	764	24 -9 -2 -1 -2 -7 -2
w a short	764	20 25 -7 -7 -10 -12 -9
w a singl	680	96 -33 5 -22 -22 37 -61
w a sit	724	-8 -1 55 -27 -3 -13 -3
w a stand	749	-28 -7 -5 -18 85 -15 -11
w a standing item	724	9 -16 -8 -11 68 -24 -19
w a successor	749	-26 -68 -7 -7 -6 117 -3
w a summar	764	-17 -8 27 -5 29 -14 -12
w a supplier	724	-10 56 22 -16 -6 -33 -13
w a surv	736	-36 17 15 60 -5 -32 -20
w a task	695	-37 45 9 -21 60 -22 -34
w a telephon	764	58 -35 -12 -9 -6 27 -22
w a them	713	-62 -58 17 -10 2 -23 133
w a third	687	-2 85 -28 -31 -23 24 -25
w a toolkit	749	42 -32 -7 -8 -5 20 -10
w a version	713	-100 -2 -8 -17 -6 138 -6
w a visit	764	-31 46 16 -2 -10 -15 -3
w a week	630	-11 17 -32 -3 -27 -12 68
w a weekl	764	82 -1 -9 -21 -14 -18 -20
w a work	687	53 113 -7 -136 -4 -13 -6
w a worker	695	-29 -60 -20 45 -16 101 -21
w a workshop	724	-13 -51 -12 55 -13 41 -7
w a year	649	87 -58 30 -24 -16 -51 32
w abandon	736	-40 -26 115 -7 -5 -29 -7
w abl	634	69 -4 15 -26 -39 -52 36
w abl to	644	71 -3 10 -25 -38 -52 37
w about	464	-59 97 -21 -37 -32 41 11
w about a	687	-24 13 -8 -8 -13 50 -10
w about abus	704	63 -25 -7 -10 59 -25 -56
w about domestic	764	28 -20 -5 -12 -12 57 -37
w about half	713	-23 138 34 -20 -7 -108 -14
w about how	764	-1 12 -2 -5 -1 -2 -1
w about previou	764	10 -8 -3 -9 -3 23 -10
w about th	597	-40 5 2 0 -75 45 63
w abov	634	-9 -53 -10 -28 -38 -27 166
w abov $	649	-32 -45 -7 -28 -38 -23 172
w abus	460	126 -164 -90 -53 -4 -17 202
w abus $	695	56 -30 -6 -13 56 -27 -37
w abus as	736	36 -19 -5 -12 -17 54 -36
w abus ha	644	-64 -17 45 24 -24 9 27
w abus is	704	-9 -21 -46 -22 -16 -24 137
w abus tak	749	-35 -6 -6 -10 -10 -6 73
w abus wa	749	17 -13 -5 -5 22 -8 -9
w accept	585	72 -21 71 -50 -1 10 -82
w accept $	736	17 -29 30 -17 -6 29 -24
w accept and	749	55 30 -53 -5 -3 -7 -17
w accept th	713	-10 -9 95 -23 -11 -12 -29
w accept without	764	3 -22 -18 -7 24 44 -24
w acces	603	61 -36 -40 -44 -12 119 -49
w acces to	666	48 58 -11 -17 -5 -35 -38
w account	736	-43 -34 -8 -7 2 42 48
w achiev	713	35 -28 -11 -17 -10 39 -7
w acknowledg	724	-29 -25 -12 -16 -11 -27 120
w acros	561	127 -24 -38 -54 -40 -1 29
w acros al	749	35 -23 -10 -17 -5 39 -19
w acros maternit	724	33 -14 -6 -8 -7 14 -11
w acros th	644	67 -26 -24 -34 -29 -21 66
w act	572	120 -76 38 -13 -74 -42 47
w act on	736	22 -36 61 -13 -7 -15 -12
w act th	695	-45 -12 -20 68 -23 -23 54
w action	432	-19 -179 354 21 -140 -25 -12
w action #	649	-79 -80 66 -4 -35 -22 154
w action $	630	14 -102 20 26 -19 98 -36
w action abov	724	14 -22 29 9 7 -10 -27
w action can	764	-32 25 52 -17 -5 -10 -13
w action fal	749	-27 -5 96 -9 -6 -6 -42
w action ha	630	-76 -11 0 184 -12 -41 -45
w action hav	749	47 -32 -10 -13 -3 13 -3
w action in	764	59 -11 -14 -10 -4 -7 -13
w action is	622	-93 -49 105 1 -51 16 70
w action plan	666	55 47 -25 -45 18 -29 -20
w action to	749	-4 35 -8 4 -16 -7 -4
w action wil	764	-5 -33 206 -132 -9 -9 -19
w activit	764	-14 -6 -4 -5 48 -6 -13
w acut	764	-32 -17 -12 -31 -17 115 -6
w ad	550	48 -45 66 0 -51 15 -33
w ad $	749	-26 82 -8 -6 -7 -33 -3
w ad th	749	18 7 14 -8 -20 -7 -4
w ad to	610	37 -93 31 67 -19 -3 -20
w additional	704	30 -2 28 -12 -10 -23 -11
w addres	644	68 -43 -26 -9 -17 -20 47
w administrator	724	61 -12 -9 -5 -9 -13 -13
w adolescent	764	35 -16 -5 -25 29 15 -32
w adolescent who	764	35 -16 -5 -25 29 15 -32
w adopt	594	61 -86 53 -33 -18 59 -37
w adopt $	749	-3 -19 79 -18 -5 -13 -22
w adopt th	680	49 7 -12 -11 -8 -15 -11
w adult	580	78 -74 -47 -69 -67 99 81
w adult board	724	26 18 -9 -4 -4 -21 -6
w adult safeguard	749	30 1 -3 -3 -4 -15 -6
w adult social	764	-1 -19 -8 -22 -21 -18 89
w advanc	764	-37 69 -12 -23 -8 20 -9
w advert	618	-41 22 -66 -39 2 140 -18
w advert $	736	-32 67 -13 -22 -6 11 -6
w advert run	724	5 -31 -8 -7 20 30 -9
w advertis	639	-4 60 -10 52 -35 -47 -16
w advic	554	2 -36 180 -86 6 11 -76
w advic $	713	-38 -24 78 -12 -6 20 -19
w advic from	724	6 -21 50 -7 -5 -10 -13
w advic on	749	3 -21 27 -16 -11 44 -26
w advic wa	749	19 -12 33 -15 -4 -13 -8
w advis	713	-55 5 90 -12 -7 -11 -11
w adviser	736	-28 -24 -5 12 48 5 -8
w advocat	639	146 -44 14 -47 38 -46 -60
w advocat educator	736	5 -42 -17 -15 53 28 -11
w after	517	-92 -40 81 99 -1 63 -110
w after a	764	-5 -9 86 -20 -13 -9 -30
w after an	764	23 -14 -14 -30 20 26 -12
w after it	764	-36 -18 -54 175 -9 -23 -36
w after th	630	-62 -10 44 40 -29 32 -16
w after that	764	-7 28 -10 8 -3 -15 -2
w afternoon	764	34 -12 -4 -2 -5 -7 -5
w again	660	27 -1 -11 19 -22 1 -13
w again in	764	-64 61 -7 43 -8 -17 -9
w against	594	56 33 -9 -45 55 -100 10
w against it	764	11 -9 42 -12 -9 -16 -7
w against th	666	43 30 -39 -27 90 -78 -18
w agenc	447	-68 -29 -5 -124 -41 -4 271
w agenc #	749	-24 75 63 10 -48 -21 -56
w agenc $	654	-47 -21 -23 -66 64 6 86
w agenc and	695	77 -34 -5 -4 5 -33 -6
w agenc find	736	-17 -13 -7 17 14 -13 20
w agenc ha	764	-76 3 -7 -15 -4 110 -10
w agenc hav	654	95 -19 -21 -16 17 -25 -30
w agenc involv	713	-25 -2 23 21 -18 -24 24
w agenc need	704	21 -20 -10 8 -46 -36 83
w agenc wer	736	26 -33 -6 -5 14 20 -16
w agenda	749	-35 -21 11 47 -6 22 -17
w agr	416	-112 68 127 87 -105 6 -72
w agr $	603	-154 104 -42 31 -30 50 39
w agr a	666	-32 67 -21 78 -14 -26 -52
w agr and	649	53 -29 3 -8 -6 -1 -11
w agr b	649	52 -47 -28 38 -8 3 -11
w agr in	680	-24 80 -28 -23 -5 12 -12
w agr on	764	-8 22 2 -3 -2 -7 -5
w agr that	622	-36 -29 142 18 -12 -50 -33
w agr to	639	29 -12 90 -15 -27 -39 -25
w agr what	749	-7 16 24 -12 -2 -8 -11
w agr with	626	-54 -55 111 19 -26 -52 56
w agreement	556	3 -13 75 -1 -76 36 -24
w agreement $	749	-8 -54 9 -15 -16 50 34
w agreement and	764	-11 -85 89 -14 -4 32 -8
w agreement ha	736	-7 -29 -12 -4 -5 63 -6
w ahead	673	-25 -52 45 6 -20 62 -17
w ahead $	764	-9 -10 48 -6 -6 -5 -13
w aim	764	-9 6 -5 44 -4 -27 -5
w aimed at	764	10 -19 -22 -32 -10 -12 84
w al	344	543 -375 -121 -87 91 192 -244
w al #	649	36 -43 -11 -13 -16 72 -24
w al agenc	695	116 -72 -13 -9 36 -46 -12
w al b	724	19 -39 -11 -17 -5 57 -4
w al but	704	-62 -2 -14 -6 -8 99 -8
w al cas	713	-33 -17 -6 19 22 26 -11
w al clinical	713	39 -19 -10 -14 -13 28 -10
w al did	764	6 -19 -5 -4 15 23 -15
w al eleven	749	77 -45 -5 -5 -7 -10 -4
w al four	704	56 -28 -12 -17 -6 28 -20
w al gp	724	-1 -6 -2 -4 27 -9 -5
w al hav	687	-26 21 -9 -5 15 8 -5
w al letter	736	-2 -4 -8 -4 -3 29 -7
w al new	724	3 -34 -3 -6 65 -20 -4
w al nin	764	49 -13 -5 -4 -8 -13 -6
w al our	764	30 -3 -3 -4 -3 -5 -12
w al partner	626	87 -43 -18 -17 16 13 -37
w al practic	630	-70 115 -21 46 -78 40 -32
w al staf	585	66 -56 -22 39 61 -42 -46
w al team	736	-2 -11 -5 -13 -4 38 -3
w al th	713	4 -25 3 -26 84 -25 -15
w al thr	704	72 -41 -10 -11 -6 2 -8
w al ward	724	47 -8 -7 -8 -18 -2 -4
w alarm	654	76 -65 16 -11 -16 26 -27
w alarm and	724	58 -14 -4 -5 -9 -18 -6
w alert	644	1 -61 -21 -24 -17 69 53
w alert pop	764	22 -30 -4 -11 -4 33 -7
w allocat	724	-40 82 -16 24 -20 -23 -7
w allocation	724	27 -101 -17 97 -9 13 -10
w alon	724	45 -10 -16 -20 -18 -11 30
w along	736	72 -56 -12 -19 -6 -23 45
w along with	736	72 -56 -12 -19 -6 -23 45
w alread	580	118 -55 34 -86 -53 55 -13
w alread b	764	102 -29 -93 -6 -5 35 -4
w alread cover	724	-1 -31 -22 -22 -22 60 38
w also	749	11 -33 -13 -15 -10 19 42
w alter	704	43 -26 1 -11 -5 16 -18
w alter within	764	8 -4 -15 -5 -3 32 -14
w although	749	25 27 -19 -6 -6 -13 -8
w although th	764	9 29 -8 -6 -5 -13 -6
w alwa	607	-96 -39 -57 -58 264 -80 66
w alwa b	736	-29 -22 -15 -93 236 -55 -22
w alwa consider	713	-18 10 -2 24 -14 -10 10
w ambulanc	660	10 -40 -9 -13 -9 78 -16
w ambulanc servic	695	32 -55 -33 -6 -6 78 -11
w ambulanc trust	764	-24 13 26 -8 -4 4 -6
w amend	580	39 -21 28 35 13 -39 -55
w amend $	764	16 -1 -1 -1 -8 -4 -1
w amend and	724	6 -13 -3 -3 -2 17 -2
w amend to	764	16 -9 -8 20 -9 -6 -4
w amendment	724	100 -26 -16 -27 -10 -11 -11
w among	713	-14 -17 36 2 -14 -17 24
w an	387	125 35 -5 3 100 -79 -180
w an alert	749	42 -16 -4 7 -7 -7 -15
w an audit	644	47 -62 -28 -4 -19 82 -15
w an chang	749	26 -45 21 48 -6 -34 -11
w an end	695	-26 -37 58 11 39 -16 -30
w an evaluation	764	-4 6 -1 15 -2 -11 -3
w an external	749	0 -8 -2 -6 -8 31 -6
w an hour	749	32 -9 -2 -3 -8 -3 -7
w an incident	764	23 -14 -14 -30 20 26 -12
w an information	736	22 -21 -7 33 -4 -16 -7
w an invitation	749	-30 18 -5 34 -8 -5 -5
w an officer	704	-5 41 -15 40 -10 -36 -15
w an ongoing bas	680	-72 -34 -8 -8 150 -20 -8
w an ongoing commitment	764	-12 -18 -7 -6 67 -11 -13
w analys	644	-77 141 -32 35 -17 -37 -12
w analyst	600	-25 145 -5 -19 -42 -12 -42
w analyst ha	764	-26 51 9 -7 -3 -13 -10
w analyst is	724	-6 47 20 -28 -10 -10 -14
w and	197	230 -50 164 -301 185 -76 -152
w and #	654	3 -58 21 -25 -21 103 -22
w and <date>	704	-71 83 -6 13 -8 -2 -9
w and a	462	-93 89 -24 34 -50 33 11
w and al	614	81 -43 -20 -21 23 -2 -19
w and an	654	-10 45 -14 -13 4 0 -12
w and ar	575	42 -30 -1 -23 -32 71 -26
w and ask	724	-20 106 5 -19 -9 -33 -31
w and bid	749	-6 44 -13 -2 -2 -20 -1
w and can	660	51 -39 34 -42 -19 -17 32
w and cascad	764	42 -11 -4 -2 -4 -10 -10
w and circulat	724	1 14 31 -13 -6 -23 -5
w and colleg	736	33 -15 -9 -8 -11 26 -16
w and contact	764	29 -2 -1 -3 -3 -3 -16
w and control	749	40 -3 -2 -4 -10 -6 -14
w and cover	764	-21 -29 -15 15 -10 -37 96
w and crim	704	22 -1 -17 -18 -5 28 -9
w and development	724	17 -13 -4 6 20 -23 -3
w and distribut	764	13 -7 -5 -3 -2 9 -4
w and do	622	156 -54 22 -32 43 -47 -87
w and draw	764	39 -1 -3 -6 -5 -20 -4
w and each	695	-79 -10 -12 54 102 -47 -9
w and ever	724	17 -8 -9 -3 26 -10 -12
w and feed	764	-37 -21 -6 -12 95 -5 -12
w and feedback	749	0 -8 -5 -11 38 -12 -3
w and find	673	96 -61 -22 -13 -24 51 -26
w and finish	724	-25 32 24 44 -19 -24 -32
w and giv	687	-5 -15 -19 -14 28 37 -12
w and ha	563	-63 186 152 -79 -38 -105 -54
w and hav	603	-7 56 -10 -39 34 -9 -25
w and hop	749	-6 54 -7 -21 -3 -14 -3
w and implement	749	17 -17 -12 -2 -2 20 -3
w and in	695	38 -27 -13 -10 67 -35 -21
w and in us	704	12 -37 -29 -11 -9 84 -11
w and interview	764	-7 79 -3 -28 -4 -34 -3
w and invitation	764	-6 40 -5 13 -11 -30 -2
w and is	452	-12 103 10 -105 -2 -9 15
w and issu	704	26 -20 -7 -9 -29 42 -3
w and it	536	109 -130 111 0 -24 -3 -63
w and launch	749	17 -7 -4 -5 -2 3 -3
w and meet	764	38 -40 -10 -10 -13 39 -4
w and midwiv	764	0 -34 -3 -19 -3 62 -2
w and new	764	-20 -10 -8 -7 24 25 -4
w and no	614	-24 -79 112 -35 -26 64 -10
w and not	764	4 -18 -18 -8 50 -13 3
w and now	713	6 75 -18 -26 -10 -1 -26
w and offer	736	52 -18 -7 33 -19 -10 -30
w and on	626	43 -33 -23 5 37 -1 -28
w and other	749	-52 6 -14 -14 -13 -11 97
w and pas	764	22 -29 -3 -4 -15 34 -4
w and plac	764	40 -20 -3 -2 -2 -10 -3
w and publish	673	79 -96 -11 -28 -12 79 -12
w and put	713	4 -51 76 -8 -9 18 -31
w and report	695	52 -23 -4 -7 -20 9 -6
w and romanian	764	7 11 -6 -6 -4 7 -9
w and send	736	12 -23 -4 -2 -5 28 -6
w and shar	713	-42 25 -9 -12 26 27 -15
w and should	749	-16 20 -3 -14 -51 68 -4
w and sit	764	66 -10 10 -10 -10 -10 -37
w and so	764	-35 -14 67 -13 14 -10 -9
w and staf	724	60 -23 -13 -15 -4 35 -39
w and tak	713	3 -24 4 -5 43 -9 -12
w and th	362	60 30 254 -70 -49 -84 -142
w and that	680	-14 11 -4 -20 -16 -28 71
w and their	736	37 27 -15 -8 -11 -25 -5
w and ther	639	-69 -71 9 -5 39 116 -18
w and thos	764	-4 -13 14 -6 -5 -38 51
w and to	713	-47 75 -36 -2 -15 39 -14
w and train	736	-23 -38 -6 -4 -4 83 -8
w and two	749	12 -38 -5 9 67 -31 -14
w and upload	764	34 -5 -2 -1 -2 -21 -2
w and w	736	-55 -32 5 17 29 -12 48
w and wa	673	-7 -2 12 -23 -11 42 -11
w and wellb	749	-3 -26 -2 8 -4 31 -3
w and wil	504	-97 -96 -4 13 242 -13 -45
w and with	713	-92 25 40 -32 75 14 -30
w and writ	749	-25 -25 -7 -5 -10 16 57
w annual	600	-26 -100 -22 13 282 -80 -66
w annual conferenc	749	27 -15 -6 -6 19 -11 -9
w annual report	764	1 -82 -5 -1 157 -23 -46
w another	600	1 -63 266 -85 -19 -105 5
w answer	600	138 7 -33 -16 11 -54 -52
w answer $	736	21 20 -9 -7 -3 -13 -8
w anticipat	764	-14 -8 -11 53 -4 -9 -7
w anybod	749	-12 -96 84 2 8 21 -7
w anyon	695	12 -24 -27 -43 -10 26 65
w anyth	713	-3 -44 -16 112 -10 -27 -12
w anyth can	749	-13 -58 -10 111 -8 -16 -6
w ap	695	-7 23 3 -15 -14 43 -32
w appear	764	12 -9 -13 32 -5 -12 -6
w appendix	687	20 -6 -12 -9 -19 -37 61
w appendix #	704	25 -2 -9 -4 -16 -35 41
w appl	736	-31 -43 6 6 -6 34 35
w application	673	-18 77 12 8 -15 -36 -28
w appoint	591	-1 -58 -41 -30 -23 180 -27
w appoint $	736	-28 7 -20 -10 -7 67 -9
w appoint a	695	62 -52 -11 -17 -20 51 -14
w appoint and	749	-1 -46 -3 -12 -3 66 -2
w appointment	666	-14 -6 -23 31 0 -22 35
w appointment $	764	-4 -29 -9 -52 13 23 58
w appointment of	764	-13 -26 -8 83 -5 -19 -12
w appraisal	736	-57 -11 24 72 27 -24 -31
w approach	614	-69 79 178 5 4 -78 -120
w approach $	764	-25 -94 265 -28 -10 9 -117
w approach th	749	-10 -8 -11 53 -9 -9 -6
w appropriat	724	-20 -13 91 -19 -7 -22 -9
w approv	572	60 85 -27 -6 -26 -62 -24
w approv #	736	-11 41 -6 12 -3 -23 -10
w approv b	660	105 -16 -12 -17 -13 -43 -6
w approv th	736	-21 49 -5 1 -4 -11 -9
w approval	695	1 25 39 -2 -9 -37 -17
w ar	296	-14 183 -153 -194 78 129 -30
w ar ask	764	11 -12 -7 -12 74 -34 -20
w ar at	764	-39 36 -4 -17 -7 38 -7
w ar availabl	713	63 -24 -6 16 -16 -2 -31
w ar b	470	-112 262 55 -72 -29 -36 -69
w ar book	724	102 23 -11 -48 -19 -17 -31
w ar continu	749	-31 -35 -7 -8 -18 105 -6
w ar draw	749	62 -14 -8 -10 6 -30 -6
w ar du	764	-11 68 -2 -18 -3 -30 -4
w ar giv	749	45 -10 -3 -5 7 -27 -6
w ar hold	749	53 -10 -3 -5 -2 -28 -5
w ar in	660	-68 187 -15 -24 -25 -26 -29
w ar in plac	736	23 -18 -7 -3 -11 29 -12
w ar kil	724	-6 -7 -15 34 -27 -21 42
w ar look	749	-4 -7 -7 -7 37 -6 -6
w ar mak	687	90 -27 -15 -27 -13 58 -66
w ar meet	736	39 -26 -5 -20 -22 42 -8
w ar next	764	-18 27 -10 19 -7 -5 -6
w ar no	749	46 -14 -39 39 -5 -22 -5
w ar not	724	33 -32 16 -17 -9 19 -11
w ar now	610	34 -27 -45 -31 -52 147 -25
w ar on	649	-159 33 -23 36 -31 200 -56
w ar part way through	724	-13 69 -3 -30 -7 -12 -3
w ar s	736	111 -23 -6 -19 -37 14 -40
w ar seek	749	-9 58 -18 -4 -2 -10 -15
w ar send	695	6 -23 -6 -9 19 25 -13
w ar stil	736	30 -92 -8 -4 -4 85 -6
w ar still to	736	-37 -47 -5 -7 -10 113 -9
w ar tak	749	12 44 -4 -2 -8 -38 -4
w ar test	764	-5 34 -4 -4 -4 -3 -13
w ar to	649	-3 58 -14 19 -21 -24 -14
w ar tr	764	-8 70 -12 -10 -10 -13 -16
w ar train	764	-43 -28 -8 -11 52 -14 53
w ar under wa	724	-4 50 -5 -10 -2 -26 -3
w ar us	704	20 -46 -9 -8 -12 67 -12
w ar waiting for	764	-35 -49 -6 -6 -8 110 -5
w ar work	687	-9 52 -4 -4 -15 -15 -6
w are with	749	-17 25 -4 -4 -4 8 -4
w are with th	764	3 -6 -3 -4 -4 17 -3
w area	618	40 -7 -28 0 -34 3 26
w area #	724	46 11 -10 -11 -10 1 -26
w area $	736	27 -29 -12 13 -12 32 -20
w aris	749	16 -22 -4 -9 14 15 -9
w aris $	764	21 -11 -3 -9 16 -6 -8
w around	673	-68 101 -34 -36 3 13 22
w arrang	594	3 46 -46 36 -38 43 -44
w arrang $	680	-29 29 -21 -19 -10 73 -23
w arrang for	736	2 1 -4 45 -12 -22 -10
w arrangement	622	-4 14 -18 -3 -13 -22 46
w arrangement $	764	-3 13 -9 12 -3 -7 -4
w arrangement ar	764	4 30 -6 -3 -2 -15 -7
w arrangement wer	749	25 -46 41 -13 8 -8 -7
w arriv	713	-46 -57 -13 -31 57 111 -21
w arriv $	749	-84 -43 -13 -32 66 125 -20
w as	419	-28 -149 36 -72 264 -59 7
w as a	580	34 -70 0 -6 70 60 -89
w as a result	749	38 -14 -19 -6 -4 12 -7
w as far	724	-26 65 -18 -30 -5 21 -8
w as good	704	-12 -19 -14 2 -11 -18 72
w as hop	749	-9 36 -12 -29 -3 24 -7
w as it	704	-32 2 102 -33 53 -17 -75
w as long	713	-14 -11 -7 -13 66 -11 -10
w as part of	618	39 15 -23 21 31 -37 -46
w as part of next	736	-9 13 -2 9 -5 -4 -2
w as part of th	687	38 11 -17 0 36 -29 -39
w as th	539	55 -92 -82 -1 194 -28 -46
w as ther	749	-11 -45 77 -7 7 -10 -10
w as yet	666	-48 -50 -95 164 -14 61 -17
w asid	713	-74 74 137 -61 -15 -33 -28
w ask	409	111 -7 -93 17 -58 -75 105
w ask $	618	64 -54 -7 -60 34 -29 53
w ask about	603	24 -9 -15 -10 -4 22 -8
w ask for	545	25 96 -50 -8 -18 -32 -14
w ask in	764	25 -17 -2 4 -3 -5 -2
w ask th	680	17 36 -28 -8 -9 -24 16
w ask that	736	36 -6 5 39 -8 -19 -47
w ask to	559	31 -52 -19 93 -44 -50 41
w asses	764	-3 44 -6 -8 -6 -11 -11
w asses $	764	-3 44 -6 -8 -6 -11 -11
w assessment	531	112 -3 -42 -38 -28 27 -28
w assessment $	704	100 12 -8 -12 -35 -10 -48
w assessment form	736	21 -10 -3 -9 -5 18 -13
w assessment is	695	-9 -13 -14 1 -11 -24 71
w assessment tool	736	58 -13 -13 -14 -10 12 -20
w assessor	749	-40 97 -13 -28 -15 2 -3
w association	704	-59 94 40 -24 -7 -30 -13
w association to	749	-10 63 -11 -23 -4 -6 -10
w assuranc	639	50 -52 -16 71 40 -57 -35
w at	318	209 -9 -195 -11 146 -67 -73
w at #	660	67 -26 -19 -25 -11 57 -42
w at $	713	67 -57 -59 71 -24 -54 56
w at <date>	680	24 39 -18 42 -19 -56 -11
w at a	660	-40 61 55 28 -23 -44 -37
w at al	749	39 -13 -4 -4 -7 -7 -4
w at an	687	-17 76 -12 -40 -38 -30 61
w at as part of	764	-8 15 -2 4 -4 -4 -2
w at b	749	8 -33 11 -26 58 -14 -5
w at each	580	33 -51 -44 -73 243 -68 -39
w at ever	603	-97 -66 -16 -79 320 -25 -38
w at first	764	63 -21 -10 16 -6 -24 -19
w at ful	764	3 -22 -18 -7 24 44 -24
w at in	736	35 15 -12 -27 23 -26 -8
w at it	639	-7 -33 3 23 9 14 -9
w at present	680	40 -39 -17 70 -27 -8 -19
w at present $	704	-26 -26 -3 88 -21 4 -16
w at team	666	48 -27 -8 8 39 -32 -27
w at th	425	114 -9 -127 88 -182 11 105
w at their	680	65 15 -55 18 -12 -19 -12
w at what	749	-3 19 -5 12 -7 -14 -2
w at whenever	749	50 -18 -4 -3 -9 -12 -5
w at which	713	-28 11 -21 -5 23 27 -7
w attempt	764	14 -10 46 -4 -3 -34 -9
w attend	534	125 -10 -64 -33 42 27 -87
w attend $	704	-33 -3 -5 13 -17 54 -8
w attend b	749	6 -8 -15 -47 -17 87 -6
w attend th	724	-1 -1 -10 -30 37 26 -21
w attendanc	644	122 -18 -15 13 -18 -51 -33
w attendanc is	724	72 -21 -4 -13 6 -21 -20
w audit	476	82 -89 -77 22 9 140 -87
w audit $	724	94 -16 -4 -42 -10 -18 -5
w audit ha	687	-24 -14 -20 9 -11 70 -11
w audit is	687	50 7 -8 -6 -18 -16 -10
w audit of	660	-60 -78 -17 -23 76 126 -24
w audit tool	736	-30 -15 -5 -4 -3 60 -3
w audit wa	724	3 -2 -7 -11 -4 27 -6
w audit wil	764	76 11 -3 -25 -4 -54 -1
w author	673	-139 -14 -53 -58 -22 -71 356
w authoris	764	13 -39 -6 -4 63 -12 -15
w authorit	687	-102 95 4 19 -24 -42 50
w availabl	594	70 -70 2 19 10 19 -49
w availabl in	764	45 -8 -4 -8 -10 8 -22
w availabl to	749	-17 -8 -3 -4 51 -9 -9
w awa	626	31 5 26 21 7 -31 -58
w awa $	713	20 -40 46 13 28 -15 -51
w awa da	704	-26 54 -12 14 -12 -10 -8
w await	512	-54 15 -62 151 -48 68 -71
w await $	634	-86 72 -23 -44 -25 126 -21
w await sign	749	-9 32 -5 -33 -4 31 -12
w await th	736	-8 -113 -10 179 -6 -37 -5
w awar	680	-2 -56 -34 34 24 -32 66
w awar of	687	-34 -45 -33 48 28 -31 68
w award	695	21 67 -1 -13 -5 -61 -8
w awarenes	622	-52 -82 -21 -26 263 -50 -32
w awarenes rais	736	-48 -35 -8 -10 139 -28 -9
w b	169	-84 157 48 100 -109 176 -288
w b #	687	65 -104 -48 -13 -10 147 -37
w b )	634	-8 -49 -19 -70 -16 178 -15
w b <date>	580	-50 72 -35 7 -20 52 -26
w b a	552	-11 -36 -10 -35 -47 37 103
w b ad	630	2 2 -22 36 -26 20 -12
w b adopt	749	17 -40 85 -18 -5 -18 -21
w b advertis	695	-9 19 -21 73 -27 -24 -11
w b agr	567	-67 -2 -7 60 -24 75 -36
w b al	626	118 -78 -8 -42 -20 71 -42
w b allocat	749	-37 69 -13 26 -20 -19 -5
w b amend	704	-18 -18 -7 79 -12 -4 -21
w b an	704	67 -2 -7 -45 -17 30 -25
w b appoint	724	-14 -35 -9 -25 -3 90 -5
w b approach	680	-26 80 -27 21 -15 -20 -13
w b approv	660	-19 61 -18 4 -9 -4 -15
w b arrang	630	2 -9 -33 40 -28 61 -33
w b ask	548	-32 79 -67 101 -20 -8 -53
w b asses	764	-3 44 -6 -8 -6 -11 -11
w b awar	704	-29 -33 -32 11 31 -21 72
w b book	736	3 45 -12 -14 -4 -15 -3
w b borrow	764	-10 7 -3 33 -7 -13 -7
w b both	736	41 -25 -9 -5 -4 6 -4
w b br	695	-77 68 24 61 -15 -34 -26
w b brief	713	-11 13 -14 -23 58 -9 -15
w b bu	680	24 5 -12 28 -20 -20 -5
w b build	687	-19 -58 -17 -3 16 90 -8
w b cabinet	764	25 -7 22 -7 -3 -17 -14
w b car	607	-78 27 16 113 -30 -8 -40
w b certain	764	-1 9 -17 -21 -7 -14 50
w b chang	649	-43 -43 65 -27 -13 91 -30
w b check	680	-34 70 20 -9 -10 -27 -9
w b christma	724	-61 -27 -17 157 -13 32 -71
w b circulat	764	-13 29 -4 -9 -2 -1 -2
w b clos	713	25 -80 120 -31 -6 -9 -19
w b closed without	764	-13 -9 81 -30 -5 -6 -19
w b commission	680	-41 -10 17 -16 -10 66 -7
w b complet	585	-78 -35 -53 100 23 95 -50
w b confirm	749	-21 -24 -7 35 -14 43 -12
w b consider	588	54 52 -24 -20 5 -46 -20
w b consult	749	-11 -4 -8 33 -10 3 -3
w b contact	736	11 -20 -63 0 -6 -18 97
w b continual	749	38 -6 -6 -73 70 -21 -3
w b cover	724	9 27 -12 43 -4 -54 -8
w b creat	749	35 -19 2 -8 21 -27 -4
w b decid	695	-37 -36 97 103 -26 -23 -78
w b dela	713	-87 -39 -18 -14 -9 173 -7
w b deliver	673	51 -21 -10 -35 -5 28 -7
w b design	673	-25 -6 48 2 -6 -4 -9
w b develop	666	-28 -25 12 22 -16 68 -34
w b discus	704	-13 4 -12 72 -10 -30 -10
w b do	510	-188 34 129 115 -62 -32 4
w b download	724	84 -25 -9 -34 -15 46 -47
w b draft	626	-15 82 -16 -20 -13 22 -39
w b draw	618	-15 65 -20 -30 -12 -32 44
w b each	764	27 -15 -3 -5 -27 33 -9
w b encourag	704	-13 59 38 -22 -9 -14 -39
w b evaluat	649	-1 24 -23 34 -28 10 -16
w b extend	749	32 2 -56 -24 -4 58 -8
w b fil	654	115 0 -27 -41 -29 5 -23
w b finalis	749	-11 30 41 -22 -12 -19 -8
w b find	610	-60 -13 -47 47 -36 103 7
w b finish	713	-18 -71 -26 -11 -4 137 -8
w b fit	695	-58 169 -26 -140 -17 82 -9
w b fix	749	-25 39 -15 -18 -6 30 -6
w b follow	660	157 -20 -28 -47 -22 12 -52
w b form	724	-13 60 -11 -7 -11 -15 -4
w b gather	749	-13 59 -7 -17 -7 -12 -4
w b giv	567	-21 11 2 54 -10 21 -58
w b go	749	-21 72 -9 -6 -12 -20 -4
w b had	764	-3 23 20 -11 -4 -21 -4
w b held up	736	-61 -20 -9 -13 -5 116 -9
w b hold	610	-16 34 -51 38 -16 30 -19
w b hous	764	47 -18 -17 -6 -3 2 -5
w b identif	695	-36 54 13 28 -5 -43 -12
w b implement	736	-19 -52 35 26 -6 26 -9
w b in	764	-15 -30 -9 57 -10 13 -5
w b in us	724	23 -21 -10 1 -6 16 -3
w b includ	749	-3 -41 -11 45 -16 39 -13
w b invit	749	-18 45 -10 13 -5 -10 -16
w b issu	680	6 -16 -25 32 -11 41 -28
w b it	724	-1 -37 -16 -39 58 47 -11
w b keep	673	34 -79 -13 -6 7 -22 79
w b know	649	-34 28 -3 26 -13 -42 37
w b launch	749	-14 -13 -14 67 -24 16 -17
w b lin	764	-25 45 -9 -13 -13 19 -4
w b look	597	25 -30 -12 70 19 -51 -20
w b mak	498	-26 15 2 36 -61 100 -65
w b manager	749	38 -12 -4 -5 -2 -5 -11
w b meet	654	96 26 -27 -120 -22 70 -25
w b month	764	-5 20 -4 -3 1 -7 -2
w b necessar	764	-8 -18 67 -9 -7 -14 -11
w b need	713	73 -16 -32 -23 -15 29 -16
w b nh	764	8 -16 5 24 -4 -9 -7
w b no	764	-20 -30 64 95 -17 -23 -68
w b offer	626	-63 -30 -38 0 158 -12 -14
w b on	695	-11 24 -44 29 -9 30 -20
w b order	724	-14 76 -9 21 -6 -57 -10
w b overtaken b	764	-17 -13 101 -15 -3 -6 -47
w b part of	736	-28 -21 -15 15 104 -40 -14
w b pas	736	32 0 -24 43 -6 -29 -15
w b phon	764	35 -20 -13 -30 25 31 -28
w b pick	666	-46 -30 56 27 -22 -21 36
w b pilot	764	-6 -8 -2 -3 -5 27 -1
w b plan	724	-50 -30 -15 -33 -8 143 -7
w b possibl	687	-21 15 90 4 -13 -56 -19
w b postpon	736	-11 13 -10 44 -4 -18 -14
w b prepar	724	-13 -17 46 33 -6 -36 -6
w b present	736	-6 29 -12 8 -4 -8 -7
w b print	764	28 -16 -10 -9 -11 21 -3
w b produc	764	-8 -14 -9 -19 -3 57 -3
w b publish	666	22 21 -56 97 16 -15 -85
w b pursu	736	-7 -16 61 -16 -5 -7 -9
w b put	565	-70 37 -16 49 -29 10 18
w b put back	724	-21 -24 -12 16 -4 50 -4
w b rais	634	-53 128 -41 18 -67 -65 81
w b ratif	749	-39 51 -6 -63 -7 69 -5
w b re-written	764	16 -21 -8 -10 21 14 -12
w b reach	673	-34 46 26 -19 19 -50 12
w b read	614	-30 47 -12 -84 -5 -35 119
w b rebuilt	764	42 -34 -25 -24 -8 65 -17
w b receiv	736	23 29 -7 13 -6 -15 -38
w b recruit	687	-34 -18 -12 83 -19 18 -18
w b redesign	749	-7 -28 89 -5 -10 -4 -35
w b refresh	764	39 -4 -6 -7 -23 3 -3
w b remov	736	48 -15 -13 -19 9 2 -11
w b repeat	736	77 -14 39 -19 -22 -46 -16
w b replac	764	-21 -22 147 -12 -7 -58 -27
w b report	654	-28 12 -16 -6 7 -35 66
w b request	724	-30 40 -5 -30 -5 33 -3
w b review	644	39 39 -10 57 -57 -54 -14
w b revis	736	-38 64 -6 -49 -8 43 -7
w b reviv	749	-7 -4 38 -7 -4 -11 -6
w b rewrit	687	23 54 -7 4 -8 -46 -20
w b rol	713	27 50 -15 -19 -21 -17 -5
w b run	687	23 -79 -24 47 87 -43 -12
w b s	695	-104 38 -39 -43 -21 135 34
w b scan	749	38 -12 -3 -6 -2 -8 -6
w b search	749	38 -12 -3 -6 -2 -8 -6
w b secur	749	-10 -18 -7 19 -19 41 -5
w b seek	567	-55 -14 45 51 -19 2 -10
w b send	607	8 54 -45 24 10 -31 -20
w b set	622	-7 -34 -64 96 -13 39 -18
w b settl	736	-24 -5 -30 108 -11 -23 -14
w b shar	588	-5 61 20 -40 -37 -21 22
w b shortlist	749	-1 16 -2 -5 -2 -3 -3
w b show	666	91 -19 -12 -15 -28 -10 -7
w b sign	654	-16 74 -25 -26 6 1 -13
w b standardis	749	35 -23 -10 -17 -5 39 -19
w b start	713	-24 51 -52 61 -4 -20 -13
w b submit	680	-15 -6 -25 55 -9 34 -35
w b supersed	736	-9 -49 95 -9 -4 -19 -4
w b survivor	736	-18 -9 29 -3 -7 14 -6
w b tabl	764	-7 -13 -4 68 -11 -8 -24
w b tak	572	-69 -29 194 54 -24 -72 -53
w b tel	649	30 -92 71 30 -24 -12 -3
w b test	666	9 98 -9 -26 -12 -52 -7
w b th	343	220 68 -109 -97 -32 51 -102
w b through	666	42 82 -14 -13 -16 -97 16
w b train	582	-126 60 10 -26 0 107 -25
w b translat	749	5 32 -14 -9 -6 1 -8
w b two	666	98 44 -34 -19 -50 -16 -24
w b undertak	695	-30 11 11 55 -13 -12 -22
w b updat	724	16 67 -8 -44 -4 -18 -9
w b us	695	-9 10 -21 63 -25 9 -26
w b wa	764	26 -6 -4 -3 11 -10 -15
w b work	654	-34 15 -16 -26 -11 82 -10
w b writ	534	-99 46 -25 73 -35 70 -30
w back	548	-76 94 -27 -31 103 -13 -50
w back $	704	-28 72 8 -19 -7 -16 -10
w back to	649	-86 81 34 -51 92 -46 -24
w back with	736	22 -18 -22 -3 -4 32 -7
w backlog	713	-17 -4 11 37 -15 -3 -10
w band	764	-3 -12 -20 -11 -11 -8 65
w bank	666	27 -71 -15 -10 -20 63 25
w bank staf	764	-6 -45 -7 -6 -8 83 -11
w bar	736	35 -23 -4 -4 -5 4 -3
w bas	603	-72 -21 -16 -69 144 -41 75
w bas $	644	-3 -14 -8 -21 127 -40 -41
w becaus	534	-87 -64 -26 116 -50 69 40
w becaus of	585	-47 -46 -34 144 -23 78 -72
w becaus th	724	-34 -36 -4 15 -10 16 53
w bed	704	102 -18 -82 25 -9 -12 -6
w bed in	749	-5 -11 -3 31 -6 -4 -3
w befor	466	66 -34 -58 262 -83 -58 -94
w befor <date>	695	-69 -38 -18 8 -19 149 -13
w befor a	764	20 26 -30 43 -4 -36 -19
w befor an	680	12 -51 58 77 -15 -27 -54
w befor anyth	749	-13 -58 -10 111 -8 -16 -6
w befor it	724	-2 33 -10 12 -5 -24 -5
w befor th	561	-37 97 -24 92 -33 -90 -5
w begin	490	-115 77 -136 276 -54 58 -104
w begin $	600	-71 82 -48 13 -23 83 -36
w begin in	618	-23 -61 -28 201 -16 -19 -54
w begin th	764	-19 -17 -43 112 -5 -21 -8
w begin to	713	-21 110 -11 -37 -5 -21 -15
w begin until	764	-11 -14 -21 74 -5 -16 -7
w behalf	764	48 16 -21 -23 -5 -63 48
w believ	749	-18 2 63 -11 -9 -15 -12
w believ th	764	-8 -18 67 -9 -7 -14 -11
w bespok	673	44 -33 -13 -8 21 -3 -8
w bespok guidanc	764	-1 -18 -8 -6 29 9 -5
w bespok session	764	17 -3 -3 -1 -3 -6 -2
w better	660	4 -39 -20 13 44 -58 57
w between	565	65 0 -51 -65 37 -11 25
w between th	622	74 13 -25 -38 10 -29 -6
w between them	713	23 17 -8 -4 -6 -19 -4
w beyond	764	8 -14 28 -33 -18 -13 42
w bid	556	-112 97 84 -1 -40 -16 -13
w bid ar	736	-7 63 -13 -2 -3 -36 -2
w bid ha	749	-44 16 -13 -14 -3 62 -4
w bid wa	736	-23 -11 102 -20 -14 -22 -11
w bidder	736	-109 209 -17 13 -25 -41 -30
w board	430	6 -81 3 40 51 -1 -17
w board #	764	-9 15 -5 17 -6 -9 -4
w board $	575	77 -95 -54 44 22 46 -40
w board ha	630	1 72 26 -14 -12 -46 -28
w board in	630	-23 -32 16 -42 -14 110 -15
w board on	736	32 38 -8 -15 -5 -19 -23
w board receiv	749	68 -12 -9 -10 -17 -6 -13
w board wil	764	-8 -10 -9 -1 61 -7 -26
w bod	736	-20 42 72 -45 -6 -30 -13
w body-worn	724	10 41 -6 -10 -50 21 -5
w body-worn camera	749	-1 44 -3 -9 -51 24 -4
w book	559	67 115 -39 -36 -30 -10 -66
w book $	736	25 81 -7 -11 -15 -64 -9
w book for	724	-51 14 -4 52 -4 0 -7
w book on	749	-39 4 -5 5 22 18 -6
w book pack	764	38 -9 -8 -13 -9 19 -18
w borough	634	24 -14 4 -41 -20 53 -6
w borough $	749	-10 51 24 -22 -5 -18 -20
w borough hav	749	16 -8 -3 -5 -3 5 -3
w borrow	764	-10 7 -3 33 -7 -13 -7
w both	531	78 -19 1 -1 1 19 -79
w both agenc	749	64 -21 -13 -12 28 -25 -23
w both board	749	-17 -45 59 30 -16 1 -12
w both trust	724	28 12 13 -10 -5 -26 -12
w box	749	19 -19 -8 -30 -12 -25 74
w br	534	72 25 -10 74 -4 -56 -100
w br back	749	14 -50 22 -7 -6 36 -8
w br in	673	-11 29 49 -29 -13 3 -28
w br th	764	-17 23 -6 63 -2 -41 -20
w br to	749	3 -36 -20 54 -10 36 -27
w breach	724	-7 -50 75 -28 -10 27 -8
w breakfast	724	104 -29 -89 -17 32 16 -17
w breakfast $	764	25 -23 -7 -8 -4 26 -9
w brief	519	3 41 -70 96 39 -43 -67
w brief $	654	-5 14 -24 53 -10 20 -47
w brief at	764	-1 -3 -4 -4 19 -4 -3
w brief not	749	48 -17 -7 -3 -5 -4 -12
w brief on	695	-27 59 -8 -18 35 -27 -13
w briefing	704	30 -15 -10 46 -21 -19 -12
w bu	607	-44 117 23 -4 -39 -34 -19
w bu #	724	-15 26 -13 24 -13 -4 -6
w bu and	687	14 -11 -9 -11 -13 35 -4
w bud	764	-18 -14 -7 -5 -5 54 -5
w bud system	764	-18 -14 -7 -5 -5 54 -5
w budget	554	25 -41 -64 99 -16 33 -34
w budget $	764	6 -21 -44 -50 -12 137 -16
w budget b	724	-12 38 -6 18 -3 -24 -10
w budget for	704	42 -21 -20 33 16 -13 -38
w budget is	713	23 -31 -1 6 -12 -21 35
w budget round	736	-9 13 -2 9 -5 -4 -2
w build	552	26 89 50 -61 -6 -53 -45
w build $	764	-65 -42 30 -6 -17 108 -7
w build b	764	-11 41 -4 -10 -6 -5 -5
w build into	695	51 -38 -21 -7 -6 28 -8
w build th	749	-12 36 39 -19 -14 -24 -6
w bulletin	673	51 -37 -11 -11 43 -21 -13
w bulletin $	736	77 -34 -8 -3 -9 -15 -7
w bus	713	46 -43 -10 -32 -6 25 21
w bus $	724	49 -40 -9 -13 -4 26 -9
w busines	504	-99 82 -16 -21 -17 -46 116
w busines breakfast	764	25 -23 -7 -8 -4 26 -9
w busines cas	607	-69 179 9 -32 -20 -31 -37
w busines manager	622	46 18 0 7 -63 -31 23
w busines support	764	-30 -47 -6 -8 63 40 -12
w busines unit	736	-15 -38 -8 21 43 -27 24
w but	462	-152 60 -21 -84 -12 209 0
w but ha	649	-25 46 -45 62 -13 -2 -24
w but is	736	-51 90 -7 -29 -6 31 -28
w but not	724	-60 -52 -25 -35 -9 192 -9
w but on	749	27 -32 -10 -2 -4 26 -5
w but th	594	-37 29 -14 -25 5 32 9
w button	764	100 -23 -10 -21 -11 -13 -22
w c	680	4 -23 -17 -88 -8 144 -12
w c )	680	4 -23 -17 -88 -8 144 -12
w cabinet	666	26 41 2 -22 -12 -18 -17
w cabinet in	736	-9 56 -6 -29 -8 0 -3
w cal	531	146 -117 -25 -77 -17 126 -37
w cal $	695	120 -35 -13 -23 -26 38 -62
w cal handler	660	39 -68 -14 -47 -13 115 -12
w cal taker	749	-12 -15 -8 -6 -5 52 -6
w cal to	704	5 61 -6 -6 -12 -34 -9
w calendar	724	-55 -36 -5 89 10 4 -7
w caller	736	129 -20 22 -47 -34 -24 -28
w came into forc	764	57 -13 -1 -16 -14 -7 -5
w camera	680	-1 30 -13 26 -51 17 -8
w camera and	749	0 -19 -4 -9 -5 40 -4
w campaign	622	-100 -47 29 -73 179 50 -38
w campaign continu	764	-12 -10 -4 -4 51 -16 -5
w campaign is	764	-67 -15 -7 -25 42 100 -28
w can	416	201 -105 -40 167 -45 -70 -109
w can b	485	34 21 -80 47 30 -19 -33
w can confirm	749	24 -6 -17 -9 -4 31 -19
w can not	561	68 -57 26 86 -60 -19 -44
w can now	749	92 -17 -11 -24 -10 -4 -25
w can start	764	-8 -43 -6 81 -3 -10 -10
w cancel	724	-23 -30 -4 44 -13 42 -17
w car	447	32 -92 -88 -35 187 -31 27
w car $	724	-69 -39 -32 19 -38 -30 190
w car a	724	117 -40 -16 -22 -52 -24 37
w car act	736	71 -33 -27 -43 -25 14 43
w car alarm	724	58 -14 -4 -5 -9 -18 -6
w car on	634	-87 -28 -15 -50 248 -25 -44
w car out	550	22 8 -14 11 40 9 -75
w car over	764	-31 9 -22 84 -3 -18 -19
w car th	713	47 -13 -9 -6 2 -13 -9
w card	622	44 -61 51 -44 15 37 -41
w card ar	724	16 -34 20 -21 -12 45 -13
w carer	626	-23 47 35 -37 65 -42 -44
w carer $	764	-2 57 -11 -3 -4 -24 -13
w cas	431	67 22 -63 -121 -2 68 29
w cas $	634	17 42 -18 -24 -32 24 -9
w cas ar	736	-70 -97 -17 -29 67 97 50
w cas for	736	18 -4 -3 11 -4 -9 -9
w cas ha	764	24 -28 -13 -9 -5 34 -2
w cas is	594	11 -43 15 15 143 -88 -54
w cas open	764	1 -11 -2 -6 -8 32 -6
w cas review	724	49 15 -12 -44 -12 13 -10
w cas stud	749	37 40 -10 -13 -20 -12 -22
w cas wa	666	23 -38 -41 -19 -14 106 -17
w cas wer	764	5 30 -6 -3 -1 -18 -7
w cas wher	749	28 -23 -5 -20 -22 49 -8
w cascad	687	69 -13 -9 -5 -7 -21 -15
w caseload	704	91 -61 -12 -7 -7 -22 18
w ccg	572	36 36 78 -49 -2 0 -100
w ccg emplo	764	37 -7 -5 -4 32 -15 -38
w ccg over	724	-5 48 26 -13 -4 -8 -44
w cent	764	10 5 -5 -2 -2 -4 -2
w centr	575	85 -65 -25 -37 25 67 -50
w centr $	695	17 -31 -10 -9 19 24 -10
w centr and	680	36 -2 -11 -10 -15 17 -15
w centr hav	736	-2 -42 -4 -5 20 45 -11
w certain	764	-1 9 -17 -21 -7 -14 50
w certain what	764	-1 9 -17 -21 -7 -14 50
w certificat	736	68 -8 -5 -6 -9 -35 -5
w chair	517	77 -110 56 -52 -36 -8 73
w chair $	713	92 -28 -14 -13 -26 -54 43
w chair and	736	10 -28 -9 -14 -6 51 -5
w chair of	680	-3 -10 77 -16 -20 32 -60
w chair to	736	41 -45 -9 10 -9 44 -31
w chair writ	724	41 -14 -19 -8 22 -14 -8
w challeng	673	46 -43 -16 -26 -9 -1 47
w challeng $	704	29 -23 -11 -21 -11 -15 53
w champion	585	18 -53 -22 -22 59 58 -38
w champion meet	749	25 -9 -3 -5 13 -9 -13
w chanc	749	-24 -8 -8 0 82 -24 -17
w chang	437	49 -50 40 -119 32 32 16
w chang $	597	-10 94 17 -40 -17 7 -51
w chang and	687	23 -47 120 -7 -9 -51 -29
w chang ha	695	60 41 -44 -33 -4 -13 -6
w chang in	660	31 -4 -31 -22 33 37 -44
w chang is	724	-49 -57 8 154 -23 -19 -13
w chang it	764	6 31 1 -25 -2 -9 -2
w chang mak	764	88 -33 -30 -3 -2 -8 -12
w chang so that	749	19 -20 -20 -17 16 31 -9
w chang th	736	-4 -50 109 -15 -6 -12 -21
w chang to	704	-94 -36 -25 -12 -21 38 151
w chang wa	749	59 -11 -28 -2 -4 -7 -8
w chang wer	764	21 -9 -32 -7 -9 51 -16
w chang wil	724	-62 -32 57 -61 -15 135 -23
w channel	749	-34 -23 -6 -17 125 -37 -9
w channel $	749	-34 -23 -6 -17 125 -37 -9
w chapter	680	41 51 -31 -23 -31 -50 43
w chapter on	764	62 -3 -20 -5 -19 -10 -6
w charit	639	-94 -28 46 23 -23 -88 164
w charter	764	35 -11 -2 -3 -3 -11 -4
w chas	724	4 -40 -11 -5 -40 100 -8
w check	507	91 -49 -73 -64 76 66 -47
w check against	736	-1 -10 -35 -24 109 -26 -13
w check and	724	29 -31 -25 -13 20 51 -32
w check ar	704	17 -9 -12 -18 -18 60 -20
w check b	654	-66 9 13 -20 36 50 -23
w check that	749	103 -19 -9 -7 -48 -17 -4
w checklist	649	81 -47 -4 -33 -33 62 -26
w checklist wa	764	2 -4 -5 -6 -14 33 -4
w chief	537	63 -38 -48 -18 -14 31 23
w chief constabl	687	64 -40 -10 -7 16 0 -22
w chief executiv	634	-10 70 -45 -7 -15 48 -40
w chief nurs	724	53 -21 -15 -24 -10 29 -12
w chief officer	666	-40 -60 14 15 -6 -35 111
w child	736	8 -13 -14 -4 -10 58 -24
w children	522	31 -68 -22 -20 -4 77 7
w children $	614	-91 7 30 36 -36 -42 96
w children 's	622	35 -46 -44 -24 7 78 -7
w children ha	764	-25 -28 -4 -11 -4 76 -4
w choos	649	9 -53 224 -15 -2 -46 -117
w christma	666	-55 -10 -21 132 12 13 -71
w christma $	695	-47 -31 -18 149 -7 24 -72
w circulat	610	17 43 10 -6 15 -46 -32
w circulat to	736	-9 26 31 -15 -4 -28 -2
w circumstanc	680	0 -32 -11 -27 -2 -28 100
w circumstanc $	695	-20 -25 -10 -27 1 -23 104
w civil	764	86 -11 -4 -6 -26 -11 -28
w claus	680	186 -23 -12 -112 -5 -17 -16
w clear	591	1 -17 -59 -37 -22 35 99
w clear rout	749	42 -21 -12 -31 22 32 -34
w clear th	764	-14 50 -3 -16 -5 -10 -3
w clear who	713	0 2 -21 -30 9 -15 56
w clerk	704	38 -36 -22 42 -19 11 -14
w client	764	-15 -30 -9 29 -23 52 -4
w clinic	660	-23 -39 22 -25 2 14 49
w clinic $	724	-20 -22 -5 -25 23 56 -6
w clinical	591	-71 93 -54 -12 5 1 38
w clinical lead	764	-5 -8 -6 -8 52 -16 -8
w clinical staf	713	11 12 -11 -14 -13 26 -10
w clinician	764	-34 76 -5 -2 -2 -29 -4
w clos	523	-82 59 309 -58 -16 -134 -77
w clos $	654	-19 -90 205 -31 -11 -28 -25
w clos in	695	-109 18 215 -28 -8 -60 -28
w clos on	713	-83 107 14 -7 -7 -14 -9
w closed without	736	-9 -11 70 -11 -7 -12 -20
w closed without b	764	-13 -9 81 -30 -5 -6 -19
w closur	724	77 9 -9 -20 -9 -22 -26
w closur $	764	60 -11 -4 -13 -4 -11 -18
w co-ordinator	704	18 5 -23 23 -21 11 -13
w cod	649	118 -10 -22 -40 -14 2 -34
w coerciv	736	2 38 -2 -2 -22 -8 -5
w coerciv control	736	2 38 -2 -2 -22 -8 -5
w cohort	626	-58 129 -21 -12 -23 9 -24
w cohort $	764	-2 61 -10 -14 -8 -9 -18
w cohort ar	764	-1 39 -2 -28 -2 -5 -1
w collat	704	20 8 -4 -9 -27 23 -10
w collat b	764	16 -4 -3 -9 -28 35 -8
w colleagu	713	-8 8 -39 5 29 -40 45
w collect	713	-13 68 -7 -14 -4 -27 -4
w colleg	588	42 41 29 -54 -51 41 -49
w colleg hav	764	-33 -16 -18 -12 -4 91 -7
w colleg in	736	33 -15 -9 -8 -11 26 -16
w com	466	45 14 -30 132 61 -79 -144
w com $	644	66 26 -27 39 -22 -42 -40
w com back	724	21 -2 -17 18 3 -18 -6
w com forward	680	-35 34 -33 -36 17 -25 78
w com in	673	-65 7 -11 -13 151 -32 -37
w com on	764	15 15 -4 -4 -4 -16 -2
w com through	764	30 -11 -12 25 -10 -16 -5
w com to	644	29 -20 52 -6 -25 4 -33
w com year	695	-15 -12 -10 177 -45 19 -114
w commenc	724	-22 -43 -8 102 -5 -12 -11
w commenc $	764	-21 -50 -6 99 -3 -8 -10
w comment	600	-71 36 -78 -35 -40 -68 257
w comment $	749	-20 13 -29 -41 -11 -37 127
w comment :	704	-24 -6 -13 16 -24 -21 72
w commission	543	-11 -111 9 79 -19 38 16
w commission and	687	-21 1 14 -14 24 5 -9
w commission th	764	-22 12 26 10 -7 -13 -6
w commissioner	509	41 77 89 -41 -24 -42 -100
w commissioner #	736	-2 1 75 -22 -7 -21 -25
w commissioner $	649	1 -17 -9 -30 61 19 -25
w commissioner ar	749	38 -44 -13 75 -10 -25 -22
w commissioner ha	764	-25 -5 86 -17 -3 -11 -25
w commissioner hav	713	-23 -14 63 2 -5 -12 -12
w commit	503	-61 34 43 -43 198 -95 -77
w commit $	639	-25 79 -15 30 -27 -80 37
w commit ha	749	-7 28 33 -19 -3 -24 -8
w commit stag	764	-3 24 12 -10 -7 -5 -11
w commit to	680	-75 -51 -28 -56 295 -37 -49
w communication	660	-49 -4 4 -51 134 -1 -33
w communication team	736	18 -2 -10 -6 -16 22 -6
w communit	572	-115 -95 -57 -65 150 170 12
w communit centr	736	11 -13 -11 -5 33 -6 -9
w communit safet	749	-5 -2 -9 24 10 -10 -8
w compan	695	-78 -18 66 20 -12 -47 69
w compan $	764	-3 9 25 -3 -3 -7 -18
w compar	749	-13 35 -9 21 -4 -22 -8
w compl	764	11 -16 -6 -6 13 12 -7
w complaint	695	10 -8 42 -24 39 -36 -23
w complaint proces	749	16 -30 -15 -7 50 -4 -10
w complet	468	-105 -98 -79 5 -43 318 1
w complet #	749	-119 -31 -7 -10 -23 202 -13
w complet $	666	-21 -37 -42 -31 53 107 -29
w complet and	695	-43 -62 -22 -22 -14 170 -7
w complet b	626	-58 6 -22 -10 -20 134 -30
w complet for	749	-25 -13 -5 -4 -4 53 -3
w complet in	713	117 23 -9 -57 -42 -22 -11
w complet th	666	-38 31 -28 71 15 -28 -23
w completion	736	-23 234 -3 -150 -6 -44 -7
w complianc	654	20 -28 -13 -15 -25 101 -39
w complianc is	764	44 -18 -3 -4 -1 12 -30
w compliant	764	50 -5 -6 -3 -11 -8 -16
w compliant $	764	50 -5 -6 -3 -11 -8 -16
w concern	634	107 -112 -44 -37 -7 67 27
w concern $	724	-20 -53 -14 -21 6 31 71
w conclud	660	1 -27 70 -8 13 -28 -20
w conclud that	695	-8 -15 80 -19 -6 -15 -15
w condition	764	14 -17 -7 68 -11 -24 -22
w conferenc	543	78 -93 -31 108 -48 67 -81
w conferenc #	749	35 -18 -6 -5 14 -10 -10
w conferenc $	704	22 2 -6 42 -17 -20 -23
w conferenc ask	764	28 -20 -5 -12 -12 57 -37
w conferenc in	764	-81 -14 -4 99 -7 12 -5
w conferenc is	749	21 38 -9 -18 -17 -4 -10
w conferenc wa	749	-4 -78 26 -8 -5 72 -4
w confidentialit	704	-28 25 -8 6 -30 -32 67
w confidentialit ha	724	-12 3 -14 9 -30 -26 71
w confirm	547	163 -32 -71 -25 10 23 -67
w confirm $	764	13 -18 -7 29 33 -31 -19
w confirm in	713	83 -33 -18 -5 -4 -16 -8
w confirm that	614	92 15 -49 -40 -29 43 -32
w consent	644	11 3 3 -16 -34 5 27
w consent should	713	7 4 11 -18 -15 -12 23
w consider	505	-2 -36 203 18 -49 -93 -40
w consider $	713	5 22 -6 -3 -4 -11 -3
w consider b	660	17 68 -41 14 -9 -35 -14
w consider th	614	14 -56 142 38 -47 -41 -52
w considerabl	764	-6 39 -6 -7 -3 -15 -2
w consideration	666	-39 101 31 -7 -19 -22 -44
w consideration $	749	-27 98 -11 -42 -4 -10 -6
w constabl	687	64 -40 -10 -7 16 0 -22
w constabl and	749	52 -24 -4 -3 -2 -7 -12
w constabular	764	29 -25 -9 -15 -6 49 -23
w constant	764	-31 -8 -8 -17 80 -5 -11
w consult	654	-19 14 -22 21 -20 -29 54
w consult on	764	0 9 -11 28 -14 -7 -5
w consultant	654	44 44 -13 -44 -12 39 -58
w consultant $	749	-7 8 -2 -12 -10 29 -6
w consultation	577	10 92 40 62 -93 -47 -64
w consultation $	724	-17 -21 76 43 -14 -9 -58
w consultation with	673	47 110 -9 -22 -90 -23 -14
w contact	507	72 -68 -112 -5 14 -48 147
w contact $	713	52 -33 -64 -13 -12 -20 90
w contact centr	749	7 -29 -4 -3 21 18 -10
w contact ha	704	2 59 -9 -9 -3 -17 -23
w contact number	764	29 -2 -1 -3 -3 -3 -16
w contact th	673	-51 2 5 -27 -22 -27 119
w contain	649	104 -24 -28 -22 -29 26 -27
w contain th	680	66 -21 -27 -13 -23 38 -21
w content	660	20 74 -37 -7 -17 3 -36
w content $	724	25 73 -26 -10 -10 -18 -33
w continu	455	-193 125 -93 -153 602 -84 -204
w continu $	603	-146 57 -33 -46 206 51 -89
w continu to	517	30 42 -52 -92 219 -99 -48
w continu with	736	-26 30 -8 -7 40 -12 -16
w continual	666	-118 -45 -23 -101 413 -40 -85
w continual review	687	-48 -25 -17 -86 239 -35 -27
w continuou	749	-47 -12 -14 -14 108 -10 -11
w continuous proces	764	-29 -17 -5 -6 85 -16 -12
w contract	475	9 -9 -49 121 102 -42 -132
w contract $	660	-86 18 -25 110 48 -29 -35
w contract award	749	47 -41 -4 -6 -3 12 -6
w contract begin	764	-16 10 -21 48 -2 -13 -6
w contract from	736	17 9 -6 1 -5 -14 -2
w contract is	660	-26 79 -9 0 -29 27 -42
w contract meet	724	-91 -19 -10 -3 142 -11 -8
w contract wa	749	74 -21 -22 19 -12 -31 -7
w contractor	680	-27 25 16 -16 -25 -34 62
w contractor $	724	-18 -48 25 -13 -17 1 70
w control	618	117 12 20 -14 -59 -29 -47
w control room	736	81 -26 -7 -3 -26 -8 -11
w conversation	673	-19 168 -23 -29 -8 -39 -49
w conversation with	695	-19 128 -14 -15 -8 -23 -50
w coordinator	588	45 -67 -41 57 -25 94 -63
w coordinator and	764	6 27 -15 22 0 -29 -11
w coordinator is	724	43 5 -3 3 -12 -10 -26
w cop	582	126 -52 -29 -28 -70 68 -14
w cop ar	724	-55 -25 -10 -12 -26 154 -25
w cop of	713	59 -15 -14 -9 -9 -45 33
w coroner	704	26 -28 -12 44 -13 -9 -8
w coroner 's	749	21 -23 -6 32 -12 -7 -6
w cost	552	-112 88 109 -56 -41 21 -9
w cost $	618	-54 130 -18 -50 -14 77 -70
w could	543	-2 -42 162 -19 -45 -96 41
w could b	724	-43 -2 116 -11 -11 -32 -17
w could not	644	-5 -31 96 -33 -17 -40 30
w council	516	42 12 35 -61 -5 -37 13
w council #	713	30 0 -34 -17 20 30 -30
w council $	649	20 58 9 -53 -10 -37 13
w council 's	687	-14 -10 58 -11 -17 24 -29
w counsel	736	19 13 -2 -34 12 8 -17
w count	539	-23 55 -33 -92 -64 68 89
w count $	660	58 19 -12 -28 -14 -2 -22
w count council	749	-53 95 -11 -52 -24 -37 81
w counter	749	36 -38 -14 -6 -4 31 -6
w cours	508	78 69 -44 -27 63 -23 -116
w cours $	567	153 -61 -36 52 -45 35 -98
w cours in	764	-6 46 -4 -29 35 -40 -3
w cours wa	764	7 18 14 -15 -3 -14 -6
w court	695	79 76 -12 -25 -19 -80 -18
w cover	503	42 -51 -66 7 -89 -16 172
w cover a	736	-21 19 -10 23 -14 -13 17
w cover for	724	69 -12 -3 -8 -13 -8 -26
w cover in	764	21 1 -3 -3 -2 -9 -4
w cover th	634	-10 -21 11 -32 -39 130 -39
w cp	764	85 -39 -15 -21 -19 24 -15
w creat	680	-2 -83 61 -18 14 39 -11
w creat for	749	20 -57 -8 -12 20 42 -5
w crew	736	97 -16 -28 -15 -10 -17 -12
w crim	673	-10 -23 39 -41 -12 17 29
w crim commissioner	724	19 23 -12 -8 -3 -16 -2
w criteria	736	34 -25 -5 -21 -21 47 -8
w criteria ar	749	28 -23 -5 -20 -22 49 -8
w csp	724	10 -17 -11 -7 46 0 -21
w curiosit	644	-50 -65 5 -3 8 -43 148
w curiosit is	724	16 -30 -14 6 50 -24 -3
w curiosit wa	736	-36 -25 29 -1 -14 -15 62
w current	630	134 167 -36 -49 -107 5 -114
w currentl	644	-19 151 -11 -51 -18 -31 -20
w currentl b	724	-16 99 -4 -47 -4 -18 -11
w custod	695	24 -24 -17 11 5 12 -10
w custod suit	749	11 -14 -5 -11 10 18 -8
w cut	673	-84 86 25 -25 -21 38 -19
w cut $	724	-40 -4 53 -21 -12 42 -17
w cycl	687	-46 0 -21 37 80 -27 -24
w cycl $	704	-44 2 -20 27 85 -26 -24
w da	450	135 -114 -121 1 119 24 -44
w da #	687	18 -30 -18 -21 115 -42 -23
w da $	548	31 -46 -67 27 75 -24 4
w da a	713	13 -4 -12 -16 0 34 -16
w da and	713	-23 -8 -9 -6 -14 -2 62
w da b	764	64 -5 -5 -6 -20 -8 -20
w da in	764	28 9 -3 -8 -2 -23 -2
w da on	764	29 -16 -11 38 -7 -6 -26
w da wa	764	-79 113 16 -25 -5 -14 -5
w dail	644	128 -94 -32 -35 98 -16 -49
w dash	704	91 -46 -21 -14 4 6 -21
w dash form	764	56 -34 -4 -5 15 -14 -14
w dashboard	764	-45 5 -27 -6 -22 114 -18
w dat	476	-195 -7 -120 318 32 -36 9
w dat #	764	-43 -7 -10 92 -7 14 -38
w dat $	649	-41 -67 -36 -34 132 -52 99
w dat for	680	-15 15 -47 64 -20 68 -65
w dat ha	713	-24 -53 -19 88 -7 24 -9
w dat hav	749	-27 34 -10 -7 -3 19 -5
w dat of	764	-92 -12 -20 71 -25 -42 121
w dat to	749	-15 -17 -6 31 -15 35 -13
w dat wil	764	40 -44 -30 67 -8 -16 -9
w data	536	-28 85 27 -8 -78 61 -59
w data $	736	-18 171 -7 -16 -55 -72 -3
w data ar	736	44 -22 -7 17 -18 9 -22
w data protection	695	-53 -31 118 -42 -16 40 -16
w data shar	724	-6 -3 -40 54 -4 10 -12
w databas	736	-30 -9 31 66 -4 -28 -26
w deal	644	11 -2 -26 -18 -31 -27 93
w deal with	644	11 -2 -26 -18 -31 -27 93
w death	736	7 -23 -13 -18 -8 -9 64
w debat	704	-27 -63 -16 -11 16 32 70
w debat $	764	3 -22 -18 -7 24 44 -24
w deceas	724	-16 -8 -28 6 8 -18 57
w deceas wa	724	-16 -8 -28 6 8 -18 57
w decid	622	-52 -45 177 56 25 -53 -107
w decid that	713	7 -49 110 -14 -6 -10 -39
w decid to	764	-28 -9 134 -18 -6 -5 -68
w decision	572	-37 102 37 -54 57 -7 -99
w decision ha	736	-11 13 -10 44 -4 -18 -14
w decision is	704	-25 95 -29 -18 -5 -15 -4
w decision mak	764	17 -21 -10 -8 -5 33 -5
w decision on	764	-19 50 -19 -13 -7 14 -6
w declin	673	-56 -44 149 -14 -13 22 -45
w declin to	736	-39 -42 91 -8 -9 32 -24
w dedicat	695	90 -21 -12 -7 -21 -4 -25
w defer	695	-27 -44 -14 151 -7 -30 -28
w defer until	736	-18 -6 -6 73 -5 -14 -24
w definition	736	32 -23 -19 -6 -3 26 -7
w definition and	764	12 -9 -19 -5 -3 30 -6
w dela	618	5 -42 -29 83 -23 57 -52
w dela $	764	-67 6 -6 -25 -4 99 -4
w dela b	736	-28 -11 -15 7 -6 56 -4
w delegat	764	27 -8 -3 -2 -2 -6 -6
w delet	724	0 -15 113 -20 -4 -65 -8
w deliver	522	35 -51 -54 -84 84 118 -48
w deliver $	713	-71 -6 -23 -14 -7 132 -10
w deliver b	764	25 -4 -2 -10 -2 -5 -3
w deliver group	764	-26 -10 -9 -6 59 8 -15
w deliver in	749	71 2 -5 -22 -10 -32 -5
w deliver through	764	20 -6 -12 -3 23 -19 -4
w deliver to	639	41 -33 -11 -30 19 27 -14
w demand	673	75 -34 -2 -48 -21 -56 87
w demand $	736	88 -30 -7 -23 -5 -14 -9
w dentist	749	-56 -25 -23 12 -14 120 -14
w department	561	-34 20 188 -35 -81 24 -82
w department $	695	-45 -15 -18 7 -18 102 -14
w department ha	724	-23 85 -9 -30 -2 -15 -7
w depend	654	-49 -34 -19 12 -15 -9 114
w depend on	660	-45 -31 -18 -7 -8 -8 117
w dependent on	749	-37 -24 -6 3 -5 73 -3
w dependent on th	764	-9 -15 -6 5 -3 30 -2
w deput	644	35 -29 -27 -36 24 2 31
w deput director	749	1 -29 -10 -12 57 16 -22
w describ	704	48 -17 -24 -31 -29 -44 96
w description	673	3 63 -16 -17 -14 -2 -16
w design	594	-46 53 56 -6 -33 0 -23
w design and	736	-17 -23 29 -3 -4 25 -6
w design with	736	-30 2 24 -7 -3 20 -7
w designat	695	30 -11 -21 13 -13 37 -36
w designat doctor	736	-16 34 -6 33 -10 -13 -23
w desk	594	43 -34 25 -60 -11 -6 44
w desk $	704	58 -12 -11 -33 -22 -35 55
w desk and	749	-12 27 45 -15 -5 -28 -11
w desk can	713	-27 6 8 -13 22 -10 14
w detail	736	-37 24 31 -10 -5 -12 9
w develop	607	-38 189 -7 1 -116 14 -44
w develop and	713	-67 88 -8 -21 -6 19 -5
w development	666	-23 16 -27 105 -3 -41 -26
w dhr	724	92 -19 -9 -5 -22 -29 -10
w diar	736	49 35 -7 -5 -7 -59 -5
w did	582	-50 -75 204 -25 -13 -34 -6
w did $	764	6 -19 -5 -4 15 23 -15
w did not	600	-39 -57 187 -22 -24 -50 6
w differ	749	-52 -69 -68 -14 -15 -11 229
w differ view	764	-33 -27 -43 -12 -9 -7 131
w different	660	-65 -93 20 26 -41 -55 208
w different $	704	-19 -33 7 43 -20 -32 55
w dip	654	64 -33 -9 -11 49 -40 -19
w dip sampl	666	56 -33 -9 -11 51 -35 -20
w direct	764	75 -18 -22 -12 -23 -9 9
w director	529	-82 -56 -16 -49 78 96 28
w director $	687	-12 -76 -16 -20 44 104 -24
w director and	764	-11 91 -15 -26 -9 -8 -22
w director ha	764	-24 7 -15 26 -5 19 -7
w director of	649	-17 -75 -41 -61 -7 66 134
w discharg	634	130 14 -39 -22 -21 -34 -28
w discharg letter	764	28 -8 -4 -2 -3 -9 -3
w disclos	764	-10 -14 -10 -22 -7 -9 72
w discontinu	749	-75 -14 88 -8 -8 24 -6
w discus	570	-49 46 -85 11 29 -65 114
w discus at	649	-23 49 -15 -3 68 -21 -55
w discus with	713	-66 24 -20 -5 -27 -56 148
w discussion	610	-6 43 11 123 -32 -31 -108
w discussion hav	713	-40 57 8 -7 -3 -5 -10
w discussions with	736	-22 -19 -7 -10 -68 133 -6
w discussions with th	736	-22 -19 -7 -10 -68 133 -6
w displa	687	20 -34 66 -26 -13 1 -13
w displa in	736	0 -24 47 -20 -11 20 -12
w disseminat	749	11 -12 -5 -5 -7 24 -8
w distribut	666	6 -34 -14 -16 -14 92 -20
w distribut to	695	17 -21 -12 -14 -12 62 -19
w district	618	-57 40 -43 -1 -27 -52 140
w district $	713	-100 68 -22 -12 -18 -66 150
w division	724	16 63 -9 -15 -52 3 -6
w do	367	-178 -178 45 5 113 280 -86
w do #	687	-29 -63 -53 -49 1 260 -68
w do $	516	-185 -53 17 66 63 155 -63
w do :	749	31 -30 -28 -11 -7 53 -9
w do and	724	-23 35 -13 -33 -5 47 -8
w do b	660	90 -8 -25 32 -28 -44 -16
w do in	724	-27 -49 27 -26 -23 106 -7
w do it	724	21 -17 -31 7 -8 -29 57
w do not	531	-17 -103 158 -76 83 16 -61
w do on	749	-23 -23 71 3 -16 -6 -6
w do so	545	67 -16 -12 4 13 -19 -37
w do succes	695	-5 -4 -22 24 -22 -20 48
w do th	618	-123 -8 -30 184 49 -3 -69
w do within	704	-30 -19 -25 -10 15 -29 99
w doctor	680	-29 26 -27 22 -16 -3 27
w doctor is	736	-16 34 -6 33 -10 -13 -23
w document	649	-22 95 -32 -34 97 -47 -58
w document ha	736	27 5 -7 -25 27 5 -32
w domestic	479	67 -130 -64 -24 -26 44 133
w domestic abus	485	64 -124 -63 -17 -23 27 136
w door	634	87 55 -24 -24 -22 -38 -34
w door is	764	-19 85 -5 -17 -8 -15 -21
w doubl	704	57 -12 -6 -5 -4 -15 -15
w doubl $	704	57 -12 -6 -5 -4 -15 -15
w down	660	-26 39 32 -6 8 -78 31
w down $	764	1 -18 36 20 -12 -13 -15
w download	713	87 -25 -9 -34 -15 42 -46
w download from	749	68 -18 -8 -35 -14 52 -46
w draft	470	-181 478 -52 -86 -58 -9 -92
w draft $	660	-63 201 -10 -33 -19 -38 -39
w draft and	673	-45 31 17 -26 -9 41 -9
w draft b	704	4 -6 -4 35 -5 -12 -12
w draft ha	764	-3 31 -4 -6 -2 -15 -1
w draft is	713	-6 70 -6 -43 -3 -9 -3
w draft protocol	764	-17 68 -8 -10 -3 -9 -21
w draw	536	27 85 -48 -24 28 -72 4
w draw up	572	-51 104 -40 15 46 -39 -36
w driv	749	19 20 -8 -3 -5 -16 -8
w drop	680	-29 -25 53 -13 -9 43 -22
w drop $	736	-11 -11 47 -5 -5 -7 -8
w drop becaus	764	-20 -22 11 -8 -4 58 -16
w drop-in	680	-32 -20 -6 -25 152 -25 -44
w drop-in session	764	-103 -4 -5 -11 149 -9 -17
w drug	736	57 -70 -12 -6 -6 45 -8
w du	543	35 165 -38 -37 -27 -62 -36
w du back	764	-8 72 -2 -41 -4 -14 -4
w du for	764	-7 134 -2 -150 -2 30 -2
w du in	673	32 5 -12 -17 -21 26 -12
w du to	639	-23 -25 -15 154 -16 -59 -17
w dum	764	-5 34 -4 -4 -4 -3 -13
w dum cas	764	-5 34 -4 -4 -4 -3 -13
w duplicat	687	-81 -35 182 17 -15 -34 -34
w dur	680	-33 13 -2 -4 -12 -40 78
w dur th	764	-62 -18 6 11 -7 -23 92
w dut	532	-53 -80 -16 40 66 -85 129
w dut desk	687	-27 -10 3 -42 18 -17 76
w dut officer	764	61 10 -4 -7 -13 -14 -34
w dut to	649	-89 -23 -99 54 142 -17 32
w dvpn	749	28 -23 -5 -20 -22 49 -8
w dvpn ar	749	28 -23 -5 -20 -22 49 -8
w e-learn	673	14 -57 -18 115 -21 4 -37
w e-learn modul	764	-18 -21 -11 98 -11 -22 -15
w e-learn packag	764	22 -50 -8 35 -9 35 -24
w e-mail	764	2 -18 -6 -32 -6 -10 71
w each	369	76 -104 -159 -205 512 -12 -108
w each action	764	10 -17 -9 -4 -4 34 -10
w each agenc	713	-9 48 -7 -33 16 -8 -7
w each b	736	-3 54 16 -23 -5 -33 -4
w each cas	649	-35 -56 0 18 -50 4 119
w each clinic	764	-1 -18 -8 -6 29 9 -5
w each invit	764	6 -19 -5 -4 15 23 -15
w each localit	724	46 26 -11 -8 -8 -21 -25
w each meet	704	35 -43 -11 -25 29 26 -10
w each month	639	-23 47 -12 -14 48 -21 -25
w each new	724	-16 -10 -4 -6 52 -10 -6
w each of	597	128 -23 -44 -48 55 10 -77
w each other	695	8 -25 -12 7 -11 -38 72
w each practic	736	-34 -46 -6 33 -17 83 -13
w each provider	764	-25 20 -6 -6 54 -23 -14
w each quarter	654	-14 -40 -17 -32 177 -52 -22
w each surger	736	131 -54 -11 -39 -45 63 -45
w each team	695	-25 125 -7 -85 27 -23 -12
w each term	749	-38 -46 -5 -21 60 53 -4
w each year	654	-44 -63 -14 -17 209 -32 -40
w earl	666	-77 89 21 -42 43 -2 -32
w easter	673	-49 134 -8 -17 -60 25 -25
w easter $	713	-101 155 -7 -14 -58 34 -11
w eastern	764	-31 -64 -7 -12 -8 127 -5
w education	704	14 -50 -5 19 -16 53 -14
w educator	713	16 -43 -18 -16 50 23 -12
w effect	614	55 -30 16 -13 -35 10 -3
w effect to	749	70 -33 -18 -38 -7 64 -38
w effect upon	666	-72 5 51 35 -22 -32 34
w effort	724	-16 -7 50 -15 29 -35 -7
w eight	666	-22 152 -28 -28 -35 -27 -12
w election	724	-69 -39 -9 30 -10 102 -5
w election $	724	-69 -39 -9 30 -10 102 -5
w electronic	622	80 13 -38 17 -28 -19 -26
w electronic record	666	42 24 -73 35 -20 10 -18
w element	724	-81 -51 -16 -23 -12 196 -13
w element ha	764	-74 -38 -13 -10 -6 151 -11
w eleven	597	-41 202 -23 -59 -53 -31 5
w els	764	12 -50 85 6 -11 -30 -13
w elsewher	764	3 31 -7 -8 -6 -10 -3
w elsewher $	764	3 31 -7 -8 -6 -10 -3
w email	649	71 -85 -23 -37 90 30 -45
w email #	736	47 -24 -12 -30 20 28 -29
w embed	660	11 66 -22 -85 -21 80 -29
w embed in	704	60 -15 -9 -9 -11 1 -17
w emergenc	649	12 8 -22 -62 -18 30 53
w emergenc department	666	28 -4 -17 -39 -14 55 -9
w emplo	630	27 -53 -28 -5 18 41 0
w emplo a	764	37 -7 -5 -4 32 -15 -38
w emplo som	736	-52 -6 -15 37 0 -24 61
w employer	687	15 -48 -18 49 24 5 -28
w employer wa	764	25 -23 -7 -8 -4 26 -9
w encourag	680	-38 52 33 -28 -5 -16 3
w encourag to	749	-9 31 45 -20 -7 -11 -28
w end	504	-135 -46 49 -17 363 -77 -138
w end $	626	-36 6 -83 -24 248 -62 -49
w end dat	713	-44 -52 -15 -15 176 -21 -30
w end of	597	26 23 6 40 -76 14 -33
w end with	736	-36 -31 159 -24 -20 -13 -35
w engag	749	-20 28 -7 1 47 -30 -20
w england	695	29 11 -8 -11 -9 -27 15
w england $	749	10 0 14 -5 -6 -6 -8
w english	680	145 -40 -17 -47 14 -14 -40
w english $	764	16 -21 -8 -10 21 14 -12
w enough	724	-20 47 12 -8 -7 -15 -9
w enough and	749	-19 36 17 -12 -4 -10 -9
w enquir	660	62 -35 -31 -20 44 11 -31
w enquir is	724	64 -15 -15 -11 -17 9 -15
w entr	724	63 23 -9 -6 -5 -62 -5
w equipment	749	-29 82 -8 -6 -4 -31 -4
w escalation	736	77 -67 -12 -15 -11 55 -26
w establish	660	105 -77 -14 -36 5 33 -17
w ethic	736	-32 57 35 -27 -6 -23 -5
w evaluat	639	23 33 -30 26 -31 0 -21
w evaluat b	704	5 36 -19 -27 -12 29 -13
w evaluation	626	-67 -20 -30 -48 -18 211 -30
w evaluation is	764	-21 27 -3 13 -4 -8 -3
w event	603	-66 -11 3 43 48 18 -35
w event with	764	-29 11 -15 86 -32 -11 -10
w ever	398	262 -278 -157 -250 583 -1 -159
w ever child	764	48 -5 -5 -2 -5 -8 -23
w ever meet	736	-34 -27 4 -29 101 -8 -7
w ever month	724	-58 -14 -11 -12 123 -12 -17
w ever new	713	-7 -19 -14 -16 37 38 -19
w ever opportunit	764	-28 -6 -5 -9 61 -6 -8
w ever provider	736	-41 19 -7 4 16 14 -6
w ever quarter	713	-54 -22 -6 -10 119 -15 -12
w ever respons	764	13 -15 -3 -8 -9 26 -3
w ever school	724	44 -17 -12 -9 -11 22 -17
w ever six	736	-7 -42 -20 -22 79 37 -25
w ever supervision	764	-29 -8 -6 19 39 -7 -7
w ever surger	749	27 -9 -8 -4 -21 23 -8
w ever team	764	-33 -45 -6 -6 117 -8 -20
w ever thr	713	45 -10 -5 -17 16 -23 -5
w ever two	736	37 -7 -2 -5 -6 -15 -2
w ever ward	704	88 -2 -19 -12 -6 -44 -4
w ever year	736	-23 -19 -17 -111 195 -14 -10
w everybod	764	28 -32 -26 -4 -16 -14 64
w everyon	680	18 -43 -41 -14 19 -24 86
w evidenc	654	52 -6 -11 -14 30 -3 -47
w exampl	749	21 -22 -9 -12 -9 40 -9
w executiv	532	14 -10 185 0 -37 -10 -142
w executiv $	575	-24 91 -55 6 -28 56 -45
w exercis	673	-14 77 -28 -62 50 -5 -19
w exist	575	59 23 69 -62 -23 -31 -36
w exist $	749	-65 70 -9 -40 9 -15 50
w expect	556	-49 183 -61 35 -23 -55 -31
w expect $	736	-15 70 -15 -20 -4 -12 -4
w expect in	695	-51 25 -7 24 -9 31 -13
w expect to	654	45 56 -21 -27 6 -49 -11
w expects to	764	-31 51 -6 -14 -5 8 -2
w experienc	713	0 -77 -26 20 -34 13 105
w explor	660	55 1 20 -2 -14 -31 -29
w explor whether	764	-12 63 -6 -7 -5 -15 -19
w explor with	764	32 -47 39 -4 -5 -7 -9
w expression	680	-22 136 -19 -30 -5 -38 -22
w expression of	680	-22 136 -19 -30 -5 -38 -22
w extend	687	-30 -24 -26 -6 -23 130 -20
w extend to	749	32 2 -56 -24 -4 58 -8
w extension	660	-56 -21 -3 -14 3 -26 118
w extension #	680	-56 -22 0 -27 4 -21 122
w external	749	0 -8 -2 -6 -8 31 -6
w external consultant	749	0 -8 -2 -6 -8 31 -6
w extra	736	25 33 -32 10 -22 -6 -8
w fail	736	-14 -60 81 9 7 -14 -9
w faith	724	-22 -18 -9 -7 74 -13 -5
w fal	649	-90 -12 123 -6 1 -41 25
w fallen	736	53 -2 -7 -5 -14 -17 -8
w famil	522	148 -133 -69 -66 88 -47 79
w famil $	687	-16 50 19 13 -14 -71 19
w famil ha	704	11 -73 -6 11 -23 -17 96
w famil wer	724	5 -36 -14 -34 46 -11 44
w far	724	-26 65 -18 -30 -5 21 -8
w far on	764	-4 47 -4 -23 -2 -9 -5
w favour	736	-48 42 139 -14 -7 -41 -70
w feasibilit	749	93 2 -52 -14 -4 -6 -20
w feasibl	724	-26 -51 192 -34 -8 -19 -54
w feasibl $	749	-18 -50 162 -27 -6 -16 -45
w featur	764	38 -4 -4 -4 7 -10 -23
w feed	736	-29 -15 -7 -13 87 -8 -14
w feedback	597	43 -57 -26 -35 53 -24 46
w feedback from	764	-6 35 -3 -3 -6 -13 -3
w feedback is	749	22 -9 -8 -6 28 -17 -10
w feel	597	-1 -57 160 -21 -13 -53 -15
w feel abl	687	31 -28 19 -31 -14 -18 41
w feel that	736	-35 -36 80 -13 19 -7 -9
w few	713	-21 8 70 -9 -5 -33 -9
w field	704	123 14 -30 -30 -28 -23 -25
w figur	600	8 125 58 -45 -42 -45 -59
w figur together	764	-4 37 22 -29 -6 -6 -13
w fil	514	207 29 -63 8 -63 -34 -85
w fil $	644	-4 26 -31 67 -20 -9 -29
w fil and	713	20 -35 -12 26 -23 33 -9
w fil in	673	104 38 -22 -42 -16 -45 -16
w film	634	58 29 -34 -9 -44 21 -21
w film is	764	-25 -24 -11 -8 -9 80 -3
w final	649	-67 21 -32 -22 -19 131 -12
w final modul	764	-20 -68 -12 -8 -6 119 -5
w final version	764	30 -16 -3 -3 -1 -6 -1
w finalis	704	3 83 30 -59 -16 -29 -13
w finalis $	724	-19 89 35 -58 -14 -21 -12
w financ	666	-30 161 -48 -6 -12 -42 -23
w financ commit	764	-18 101 -14 -27 -9 -11 -21
w financial	634	-18 41 -23 44 -34 10 -20
w financial year	644	-15 34 -22 45 -34 12 -20
w find	452	7 -97 106 -73 -66 75 47
w find $	618	-99 61 -61 8 -10 87 14
w find and	764	-14 10 4 -3 19 -14 -2
w find for	749	-22 67 -9 -37 -2 7 -4
w find it	687	10 -24 -25 -29 5 -18 81
w find th	680	-15 -24 69 -4 4 -39 10
w find that	610	71 -27 -31 -15 -37 25 15
w find to	680	96 -71 46 -25 -21 15 -41
w finding	600	4 -15 -20 65 -9 -2 -23
w finding ar	749	-7 -1 -4 15 9 -10 -2
w finding wer	764	-16 11 -6 -5 -3 22 -5
w finish	559	-101 48 -48 69 -8 106 -66
w finish $	680	3 30 -33 8 32 -22 -18
w finish and	673	-33 28 -12 -16 -14 58 -10
w finish group	724	-25 32 24 44 -19 -24 -32
w fir	639	18 -19 -20 -26 -13 74 -14
w fir servic	695	9 -8 -16 -20 -7 114 -71
w firm	724	3 49 -16 -6 -5 -18 -6
w first	429	-58 180 -69 65 -48 105 -174
w first $	749	-3 17 -16 18 -2 -10 -5
w first cohort	687	-26 44 -7 23 -17 -12 -6
w first cut	749	-27 50 9 -7 -3 -12 -10
w first draft	695	-83 126 -34 -29 -13 59 -26
w first meet	644	-18 38 -18 48 -21 -5 -23
w first of	724	-73 88 -17 -38 -7 53 -6
w first two	749	-47 59 -9 -21 -9 33 -7
w first version	724	-42 117 -8 -17 -7 -17 -25
w first week	736	61 -15 -4 -4 -15 -12 -11
w fit	654	-5 140 -28 -134 -18 57 -13
w fit to	764	13 16 -4 -2 -2 -18 -4
w fiv	526	43 200 -66 -78 -92 2 -10
w fiv da	649	-9 -44 -27 -21 15 9 78
w fiv expression	749	-1 16 -2 -5 -2 -3 -3
w fiv of	764	-68 82 -11 -46 -16 68 -9
w fix	660	-40 117 19 -57 -41 21 -19
w flag	649	87 15 -27 -55 -27 21 -15
w flow	736	14 0 -5 -3 -4 5 -7
w follow	502	198 13 -46 -32 -25 11 -120
w follow $	713	73 7 -12 -5 -3 -57 -4
w follow a	736	50 -4 -2 -6 -3 -33 -2
w follow in	764	-37 -45 -12 -20 -27 149 -7
w follow th	630	12 41 -22 8 -14 -4 -21
w follow up	680	66 45 -26 -52 40 -4 -69
w for	286	-83 23 -220 227 -31 193 -110
w for #	764	24 28 -3 -4 -4 -21 -20
w for $	639	6 12 17 35 -15 -35 -20
w for <date>	536	-195 -3 -41 260 -60 90 -50
w for a	543	-85 82 45 -10 27 -26 -33
w for al	610	14 -62 -23 25 73 -5 -21
w for as	736	-12 -10 -5 -10 55 -10 -7
w for children	764	-25 -28 -4 -11 -4 76 -4
w for comment	704	32 -78 26 -13 -6 43 -5
w for comment $	704	32 -78 26 -13 -6 43 -5
w for each	649	158 -50 -18 -44 -61 75 -59
w for employer	736	41 -26 -9 -9 -5 18 -10
w for further	654	-1 16 4 -26 -25 -24 55
w for gp	749	9 -26 -28 -31 23 80 -26
w for individual	724	-24 -22 -6 7 -35 -25 105
w for it	639	-14 -74 94 9 -4 58 -70
w for locum	764	29 -2 -1 -3 -3 -3 -16
w for manager	713	6 -62 -5 -11 -17 97 -8
w for new	673	23 -14 -12 -23 -61 100 -12
w for next	660	5 -22 -20 151 -32 -65 -17
w for referral	749	22 -20 -17 -8 20 -28 32
w for th	406	-136 13 -75 229 1 -26 -5
w for their	736	-26 74 32 -26 -8 -20 -27
w for them	764	-40 -46 -6 -6 0 107 -9
w for thos	673	18 -61 -8 -18 -36 121 -16
w for thr	736	103 -83 -5 48 -24 -33 -6
w for two	713	63 44 -15 -21 -21 -17 -32
w forc	541	26 12 145 -72 -24 -80 -7
w forc ha	749	22 -10 -21 -6 -3 27 -7
w forc tak	764	-58 -51 108 -12 -13 -9 35
w form	421	235 -75 -169 -117 -5 77 56
w form $	607	-72 32 7 11 -22 -32 77
w form and	666	111 -20 -21 -24 -14 -7 -24
w form ar	724	41 -23 -10 12 -7 -5 -7
w form ha	649	-67 -65 20 35 -26 41 62
w form is	749	24 28 -2 -11 -7 -29 -2
w form of	736	30 7 -14 -21 -17 31 -15
w form part of	607	96 -79 -39 5 54 29 -65
w form redesign	764	10 -8 -3 -9 -3 23 -10
w form withdraw	764	5 -7 -35 -10 -5 58 -5
w former	704	-23 -12 16 31 -27 -25 38
w former partner	724	-6 -7 -15 34 -27 -21 42
w fort	736	23 18 -14 -4 10 -21 -12
w fortnight	764	-86 100 -3 -9 -4 10 -8
w fortnightl	736	-6 -7 -8 -11 0 54 -22
w forum	575	-26 10 -28 45 11 27 -40
w forum #	724	-11 59 8 -19 8 -31 -13
w forum $	724	3 -15 -7 74 -22 -20 -13
w forward	565	-111 41 5 156 -11 -94 14
w forward $	626	-49 32 29 -21 8 -39 41
w forward b	749	-4 37 -12 -3 -5 -8 -5
w forward plan	764	-95 -28 -13 178 -11 -13 -18
w foster	764	-25 -5 -3 -4 46 -4 -5
w four	508	-36 55 -41 -80 -33 52 83
w four area	736	29 -10 -10 -17 -5 33 -19
w four ccg	764	37 -7 -5 -4 32 -15 -38
w four hundred	749	45 -40 -8 -11 -9 -26 48
w four of	736	-21 11 51 -5 -7 -11 -19
w fourteen	736	-9 172 -9 -11 -11 -39 -92
w fr	764	-22 -38 -9 -35 6 42 57
w framework	673	4 -81 75 100 -11 -77 -9
w framework $	736	-2 -50 90 -9 -5 -20 -5
w fresh	764	-22 -19 -38 112 -7 -17 -9
w frida	736	-24 64 -32 -12 -12 -21 36
w frida $	764	-25 91 -31 -10 -6 -10 -8
w from	383	135 80 -62 -93 48 -101 -7
w from #	673	0 11 -22 -33 -42 -35 121
w from <date>	600	144 -73 -24 36 -18 -8 -57
w from a	713	-49 38 -12 -37 -17 -45 122
w from each	724	-18 77 -6 -28 -12 -8 -4
w from th	477	140 -15 -28 -45 -35 110 -128
w from thr	673	-107 184 15 -12 -6 -33 -41
w from two	724	55 32 -12 -8 -5 -43 -19
w front	582	59 44 -30 -20 -40 35 -47
w front desk	764	21 4 -3 -2 -5 -10 -4
w front door	713	0 68 -7 -5 -11 -18 -26
w front of	764	19 -25 -5 -3 19 9 -14
w front sheet	736	68 -24 -11 -9 -49 31 -6
w frontlin	724	88 -27 -7 -9 -6 -15 -24
w ful	563	110 8 -16 -8 11 -32 -74
w ful $	724	-9 11 -9 -5 10 8 -5
w ful council	713	24 -27 -20 -2 20 29 -24
w fund	492	-97 76 105 31 -98 -12 -5
w fund $	704	-70 53 -19 -36 -16 -9 97
w fund a	713	-8 -2 51 -27 3 -13 -3
w fund for	704	-18 -21 -11 8 -6 66 -18
w fund ha	687	-17 17 -12 82 -17 -47 -6
w fund it	749	-18 -21 98 -22 -6 -8 -24
w fund wa	764	-9 -18 42 -4 -3 -5 -3
w further	510	74 58 141 -12 -37 -170 -55
w further $	680	-13 -1 72 -25 -8 -12 -14
w further information	687	-37 24 8 -25 -16 -20 66
w further session	724	79 -35 -4 -20 -29 18 -9
w futur	749	-26 -19 -6 44 51 -17 -27
w gap	654	32 58 -32 -37 -12 9 -17
w gather	673	-4 138 -29 -42 -17 -21 -24
w get	570	-47 149 -3 -30 -80 -37 48
w get a	764	46 -17 -21 -7 -9 -53 61
w get th	724	21 106 -24 -17 -60 -17 -10
w giv	456	87 -133 72 -21 0 101 -107
w giv a	634	38 36 -16 -13 -21 12 -36
w giv effect	749	70 -33 -18 -38 -7 64 -38
w giv out	749	-13 -45 -13 -17 -8 113 -16
w giv th	687	-9 -10 7 91 -23 -31 -26
w giv their	749	-17 14 -8 -6 39 -19 -3
w giv to	594	76 -87 -42 28 4 43 -21
w giv up	764	-56 -55 210 -36 -11 -23 -29
w go	385	-156 137 80 -53 176 -18 -166
w go $	713	-75 27 21 -14 -4 60 -15
w go ahead	713	-13 -13 52 9 -10 -10 -14
w go back	749	-22 -12 57 -26 -13 22 -6
w go from	736	55 -46 -9 -10 -13 43 -21
w go into	713	-36 39 79 -44 -6 -28 -5
w go liv	764	-20 -12 -7 68 -17 1 -14
w go on	547	-74 0 -27 -111 330 -64 -55
w go out	582	-124 80 12 121 12 -60 -40
w go over	764	11 -10 -5 -11 -21 43 -6
w go round	764	16 4 -5 -2 -3 -9 -1
w go through	610	7 68 36 -38 -20 -30 -23
w go to	545	31 58 -39 -5 1 -28 -18
w go up	749	48 -18 -7 -13 18 -20 -8
w go with	713	-54 -91 36 -13 -25 159 -11
w going to	749	-31 -38 -7 133 -11 -36 -9
w good	580	8 39 -21 -44 -6 -91 115
w good $	764	99 -12 -8 -6 -15 -8 -49
w good as	713	-7 -29 -14 2 -11 -16 73
w good practic	687	-53 -12 -26 -12 44 -34 93
w good progres	749	-16 58 -8 -11 -2 -18 -3
w governanc	654	28 60 -19 -17 -20 -16 -16
w governanc group	764	-17 7 -8 -10 -4 35 -4
w governor	764	-2 -34 -2 11 1 30 -4
w gp	502	86 -85 -5 -79 8 52 23
w gp $	654	30 -32 53 -2 -7 -54 12
w gp ar	749	-42 -30 -15 -19 13 -16 108
w gp forum	764	19 -7 11 -4 -5 -5 -9
w gp ha	713	22 -36 -9 -14 9 42 -14
w gp practic	687	3 -22 -8 -9 60 -16 -8
w grad	764	-12 68 -19 -12 -6 -16 -3
w grant	660	-29 40 64 -15 -15 -42 -3
w grateful	713	-18 20 17 -20 -10 -18 29
w grateful for	713	-18 20 17 -20 -10 -18 29
w green	736	204 -33 -15 -24 -11 -44 -77
w green $	764	195 -26 -16 -24 -11 -39 -80
w ground	749	-21 -45 49 -12 -12 53 -12
w group	405	-108 125 49 -7 50 -142 32
w group #	649	-14 26 -23 -10 -18 -32 71
w group $	559	14 47 -74 -21 -9 -27 71
w group and	724	7 1 -10 -11 34 -14 -7
w group ha	594	-2 137 -40 46 -23 -83 -36
w group hav	736	-31 45 7 11 -6 -19 -6
w group in	687	56 1 -42 47 -15 -39 -7
w group is	673	-34 -44 28 22 23 36 -32
w group of	704	-22 37 -23 8 -23 -54 77
w group wil	660	-19 4 5 38 10 -17 -21
w grow	704	45 58 -14 -8 4 -60 -26
w guid	603	73 -35 -18 -28 -28 98 -62
w guidanc	474	18 37 -73 13 -5 16 -6
w guidanc #	749	-60 25 9 9 -12 -34 63
w guidanc $	666	13 8 77 -19 -15 -27 -38
w guidanc befor	749	-14 -9 -14 71 -6 -17 -11
w guidanc distribut	736	33 -15 -9 -8 -11 26 -16
w guidanc ha	713	-7 24 -38 5 -4 28 -10
w guidanc is	736	11 -15 -5 17 -7 13 -15
w guidanc recommend	704	-30 -19 -25 -10 15 -29 99
w guidanc wa	695	77 -22 -50 -18 23 2 -12
w guidanc wil	764	-17 8 -13 72 -8 -16 -25
w ha	234	-197 378 -5 256 -329 75 -178
w ha #	680	-10 -8 -2 -10 -21 -19 71
w ha a	534	-11 -20 -11 22 -49 -1 69
w ha adopt	749	32 -15 -24 -7 -4 25 -8
w ha agr	626	51 -15 50 -2 -21 -43 -20
w ha appoint	764	12 -19 -3 -2 -7 23 -4
w ha approv	764	-14 54 -4 -15 -3 -10 -9
w ha ask	634	-35 24 10 -12 -5 -32 51
w ha b	299	-28 261 -58 87 -199 206 -270
w ha bed	749	-5 -11 -3 31 -6 -4 -3
w ha begin	654	-38 173 -20 -41 -11 -45 -18
w ha com	764	37 -61 4 -17 -4 45 -3
w ha doubl	713	52 -12 -6 -3 -4 -14 -14
w ha finish	764	18 31 -5 42 -5 -78 -4
w ha giv	764	32 -7 -9 3 -2 -11 -6
w ha go	591	-72 134 75 -83 -24 -3 -27
w ha had	639	-2 107 -34 29 -11 -55 -35
w ha happen	687	-14 -36 8 80 -13 -25 0
w ha limit	724	-12 3 -14 9 -30 -26 71
w ha mak	764	-2 13 35 -13 -5 -25 -3
w ha meet	673	-11 59 -28 24 -12 -12 -21
w ha mov	724	29 -36 -18 -18 -8 13 39
w ha n't	764	-10 9 -44 69 -3 -11 -10
w ha nin	695	-81 -5 26 41 -25 -26 69
w ha no	736	-56 -67 149 -5 17 -20 -18
w ha not	528	-121 -90 18 179 -32 91 -45
w ha now	736	-52 43 -12 -18 -6 50 -5
w ha offer	764	-29 51 -5 -5 -2 -8 -2
w ha produc	749	-13 42 9 -9 -6 -14 -10
w ha promis	764	-48 -12 -56 144 -10 18 -36
w ha sa	736	17 -12 -23 28 -9 2 -4
w ha set	749	-42 89 19 -25 -8 -14 -20
w ha sinc	591	-31 -84 192 -60 -36 -59 78
w ha slip	736	-20 -16 -19 72 -7 2 -11
w ha speak	736	20 5 -11 -21 6 17 -16
w ha start	680	-28 101 -14 -33 -7 -4 -16
w ha still to	713	-65 18 -9 -27 -9 100 -10
w ha tak	704	-26 48 38 -22 -6 -22 -10
w ha th	660	19 65 -27 69 -25 -34 -68
w ha to	724	22 8 -15 -24 -10 30 -10
w ha writ	680	-3 -15 27 -15 -8 22 -8
w ha yet	764	-25 -54 -32 106 -7 19 -8
w ha yet to	622	-110 -58 -38 102 -33 182 -45
w had	438	82 -39 2 -24 -95 -19 93
w had a	704	36 64 -25 -15 -6 -30 -25
w had ask	673	-42 1 -31 5 -17 -25 108
w had b	565	14 -16 2 11 -32 -97 117
w had do	764	6 -19 -5 -4 15 23 -15
w had in	764	9 11 22 -18 -5 -14 -5
w had not	736	18 -11 -17 -5 -12 -15 43
w had on	764	-2 53 -8 -24 -4 -14 -3
w had th	649	27 -72 -23 3 -27 105 -12
w had to	704	-80 -19 -35 36 -9 130 -21
w hal	749	43 5 -5 -2 -7 -28 -6
w half	570	-100 114 21 72 -22 17 -103
w half da	749	33 15 -3 0 -7 -18 -20
w half of	614	-85 -25 39 90 -32 98 -84
w half-da	736	65 -33 -5 -3 -5 -14 -5
w hand	639	-61 -21 -29 61 -41 42 49
w hand to	736	-39 -16 -12 101 -9 -20 -6
w handbook	673	137 -66 -14 -11 -16 32 -62
w handbook $	749	62 -12 -5 -3 -5 -19 -18
w handler	660	39 -68 -14 -47 -13 115 -12
w handler $	749	37 -31 -10 -12 -7 31 -7
w handler is	764	-46 -17 -3 -41 -6 118 -4
w handover	713	108 -55 -11 -38 -45 68 -27
w happen	572	134 -66 46 50 -77 -53 -34
w happen $	644	90 -17 57 -57 -31 -25 -17
w happen to	736	-11 -23 22 14 -10 -12 21
w hard	687	-67 -31 -26 0 -7 12 119
w hard $	713	-53 -30 -19 1 -5 -21 128
w harder	680	-48 -22 -28 -33 0 56 74
w harder to	704	-42 -62 -27 -33 1 85 78
w harm	634	40 -23 38 -38 5 -12 -10
w harm $	680	-10 -2 50 -17 -19 -21 20
w harm parent	764	35 -16 -5 -25 29 15 -32
w hav	296	-122 425 -73 -115 -71 153 -196
w hav a	622	58 -61 -18 47 -28 35 -34
w hav al	736	21 -28 -11 -16 -4 42 -4
w hav appoint	749	55 -37 -9 -16 -15 33 -12
w hav ask	736	-52 27 -11 36 -10 24 -15
w hav attend	713	-58 66 -5 -6 -19 29 -8
w hav b	380	14 328 -65 -167 -59 37 -89
w hav begin	749	-12 61 -6 -22 -2 -15 -4
w hav chang	764	-11 -9 85 -4 -6 -27 -28
w hav com	695	4 58 -11 -5 -7 -33 -7
w hav complet	713	-31 -29 -11 81 22 -13 -19
w hav confirm	749	48 -26 7 -5 -3 -17 -4
w hav do	736	-35 56 -15 -7 -59 64 -5
w hav each	724	-12 74 13 -23 -10 -36 -6
w hav find	749	-5 -1 -3 -3 18 -5 -2
w hav giv	749	-2 56 -8 -6 -6 -31 -4
w hav go	736	11 73 -9 -31 -9 -30 -4
w hav had	639	34 -28 -20 -26 -22 59 3
w hav happen	764	-1 9 -17 -21 -7 -14 50
w hav join	749	5 33 -6 -4 -6 -16 -6
w hav no	724	-19 26 12 89 -12 -28 -68
w hav not	603	-164 26 -99 -14 -25 264 11
w hav now	704	-27 47 -11 -5 -6 11 -9
w hav put	736	60 -37 -13 -12 27 -3 -23
w hav receiv	713	26 -7 -2 -3 -4 -7 -3
w hav repl	749	-24 1 -8 -4 21 15 -2
w hav review	749	9 -15 -8 -6 -14 43 -10
w hav sa	687	-42 36 13 12 48 -50 -18
w hav sign	695	-24 19 -14 -8 -7 46 -13
w hav start	749	-8 59 -8 -25 -3 -7 -8
w hav still to	724	-48 5 -15 49 -10 30 -11
w hav tak	649	7 44 56 -31 -12 -36 -27
w hav th	736	-101 125 0 -19 -24 -33 52
w hav to	673	17 -5 -12 71 -11 -48 -11
w head	513	-34 -35 -72 54 -52 48 93
w head of	532	-46 44 -52 94 -44 -122 126
w head teacher	736	61 7 -19 -18 -4 -10 -17
w health	514	26 -50 -51 -50 -22 13 134
w health $	749	-58 7 -20 -8 -13 -56 149
w health and	695	51 -31 -6 -1 -8 18 -25
w health registrar	764	-36 100 -6 -14 -2 -25 -17
w health trust	764	-27 -20 -11 -14 33 14 25
w health visitor	666	4 -24 -28 -27 -14 101 -12
w hear	673	-76 45 -75 -45 116 -75 110
w held up	713	-68 -35 -10 -13 -6 142 -10
w held up b	724	-63 -45 -10 -13 -6 146 -9
w help	622	-16 -37 2 -9 -32 32 60
w help from	749	-12 1 -4 -3 -3 24 -3
w help of	736	-35 -25 27 -8 -5 54 -8
w help to	764	44 -29 -13 -57 -25 -13 94
w helplin	603	79 -45 -38 -29 16 51 -34
w helplin number	680	21 -12 -12 -7 10 15 -16
w her	588	-53 -41 -66 11 69 21 59
w her $	695	-20 17 6 -46 1 -22 63
w high	649	5 -45 21 -26 -12 -43 99
w high $	695	-20 -34 39 -16 -27 -35 93
w high risk	749	33 -8 -11 -11 17 -10 -11
w histor	749	30 -15 -29 -9 23 -23 23
w hold	452	-4 74 3 -14 65 -21 -104
w hold $	713	-32 115 -25 22 -6 -65 -9
w hold a	644	102 -12 -22 67 -59 -42 -35
w hold b	724	52 -22 -7 -5 -23 21 -15
w hold in	639	70 -41 10 -25 -16 32 -30
w hold on	736	18 17 -4 -3 -5 -11 -11
w hold over	749	-38 -48 -8 4 -6 101 -6
w hold th	736	25 -13 41 -13 -20 -34 13
w hold to	764	-50 101 -10 -22 -4 -12 -3
w hold with	649	-14 60 15 -12 -9 -28 -12
w holder	713	-49 12 -10 17 62 -17 -14
w hom	561	19 -14 13 -27 71 8 -70
w hom $	713	42 -34 -16 -19 14 24 -11
w hom offic	654	-95 38 57 12 -24 46 -33
w hom visit	764	94 -39 -5 -15 -11 -16 -8
w honour-bas	764	52 -18 -3 -2 -5 -20 -5
w honour-bas abus	764	52 -18 -3 -2 -5 -20 -5
w hop	594	-56 154 -66 54 -47 -7 -32
w hop $	764	-4 47 -4 -23 -2 -9 -5
w hop to	639	-40 71 -43 78 -36 -10 -20
w hospital	563	-16 -89 -18 -54 -43 272 -52
w hospital $	764	-1 -12 -8 -16 -17 65 -10
w hospital hav	749	-51 -20 -18 -10 -6 111 -7
w host	736	-8 62 -11 10 -8 -28 -16
w hostel	736	-6 -17 0 -22 -7 61 -10
w hour	618	115 -53 -26 -26 -8 -11 8
w hour $	724	9 -19 -3 -7 -6 35 -8
w hous	537	85 16 -35 -36 -65 17 18
w hous $	764	-11 32 33 -23 -11 -2 -19
w hous association	724	-23 87 -13 -23 -5 -13 -11
w hous officer	687	53 -40 -12 -1 -18 -21 39
w hous staf	764	17 17 -2 -4 -12 -12 -4
w household	724	79 -11 -3 -4 -7 -11 -43
w how	528	65 124 -54 17 -11 -60 -81
w how it	736	11 37 -16 18 -11 -21 -19
w how th	673	-22 78 -19 -9 -5 -16 -9
w how to	618	107 -36 -15 -12 -16 5 -33
w however	736	-65 -25 -18 -25 -7 148 -9
w hr	695	101 -29 -9 -10 -10 -32 -10
w hub	634	48 -30 -32 -30 -33 78 -2
w hub $	724	41 -38 -16 -36 5 73 -29
w human	736	10 -7 -27 -15 -15 39 15
w human resourc	736	10 -7 -27 -15 -15 39 15
w hundred	654	78 -40 -15 -38 -14 -7 36
w icb	736	30 -5 28 -13 -23 -10 -7
w idea	610	-80 19 206 13 -25 -51 -83
w idea $	764	-59 72 -20 54 -15 -22 -10
w idea ha	695	-19 -16 82 -12 -6 -18 -12
w idea wa	764	-13 -23 80 -6 -4 -17 -17
w identif	567	0 127 -28 109 -53 -76 -78
w identif $	695	1 38 -25 50 -5 -47 -13
w identif staf	749	-12 -7 -9 80 -16 -6 -30
w idva	649	118 -78 -24 -37 14 48 -41
w idva in	764	82 -11 -5 -8 -11 -17 -32
w idva servic	764	60 -42 -18 -12 38 -17 -10
w if	575	8 60 -53 38 -51 -74 72
w if it	764	-13 6 -19 -11 -12 -25 74
w if th	654	-21 40 -26 91 -22 -36 -26
w if ther	736	89 -34 -7 -17 -6 -15 -9
w implement	614	24 -82 11 7 -21 87 -25
w implement $	695	23 -20 16 -13 -7 20 -20
w implement in	736	-16 -41 -8 -12 -16 99 -6
w implementation	713	-23 36 -12 47 -7 -29 -11
w important	695	-2 -29 -32 -27 -17 -20 128
w important that	695	-2 -29 -32 -27 -17 -20 128
w impossibl	764	-33 -40 190 -40 -10 -9 -58
w improvement	687	-48 43 -24 21 75 -36 -32
w imr	736	21 -31 -16 -20 -6 -18 70
w imr $	764	14 -23 -8 -19 -5 -9 50
w in	236	138 -48 -134 -11 -58 175 -62
w in #	704	-18 82 -18 -9 52 -45 -44
w in $	588	35 33 -38 1 104 -83 -53
w in <date>	323	-71 4 -24 236 -100 94 -140
w in a	639	-51 74 -20 10 0 16 -29
w in al	603	83 -44 -58 -26 -12 93 -36
w in and	736	-27 73 -3 -6 -2 -31 -4
w in discussion	704	-8 60 21 -15 -5 -10 -44
w in discussion with	704	-8 60 21 -15 -5 -10 -44
w in draft	764	-70 -26 -4 -9 6 110 -6
w in draft $	764	-70 -26 -4 -9 6 110 -6
w in each	607	66 -73 -25 -51 46 43 -6
w in ever	644	52 -68 -18 -24 25 11 21
w in favour	764	-46 48 70 -11 -5 -40 -16
w in for	724	-18 -7 -8 -6 -5 49 -5
w in front	764	19 -25 -5 -3 19 9 -14
w in ful	764	33 -30 -6 -3 -6 14 -2
w in hand	764	-15 39 -3 -6 42 -52 -3
w in it	618	3 18 45 -18 -29 -38 19
w in lin	724	7 19 -20 -13 -7 -33 46
w in next	736	74 -12 -4 -22 -11 -20 -7
w in on	724	-7 19 30 -11 -5 -20 -5
w in plac	563	50 -83 71 5 -54 109 -99
w in plac $	680	47 -47 -11 -27 -18 71 -16
w in plac and	749	7 -16 21 -17 -8 27 -14
w in plac for	749	22 -13 -7 -6 -16 29 -10
w in plain	724	30 -23 -10 -10 18 8 -13
w in post	649	85 -30 -9 8 -14 -19 -21
w in post $	749	25 -14 -4 22 -7 -8 -14
w in post and	713	57 -7 -5 -2 -6 -29 -8
w in practic	736	29 -15 -5 -9 -8 18 -11
w in preparation	749	-6 68 5 -19 -4 -24 -20
w in preparation $	749	-6 68 5 -19 -4 -24 -20
w in principl	687	-32 137 -26 -16 -4 -49 -10
w in progres	724	-38 -64 -14 -13 -14 159 -15
w in progres $	736	-38 -61 -14 -12 -14 154 -14
w in reception	764	45 -8 -4 -8 -10 8 -22
w in six	724	-63 -34 -7 16 -34 132 -11
w in supervision	749	8 -10 12 14 -5 -7 -12
w in th	372	146 -10 -104 -93 -159 21 199
w in the process of	749	-9 90 -8 -24 -5 -18 -26
w in their	704	40 -35 -8 -5 38 -18 -12
w in thr	695	119 -15 -12 -22 -19 -27 -24
w in to	764	0 47 -20 28 -7 -41 -6
w in turn	764	-18 55 -8 -7 18 -36 -4
w in twelv	764	45 -8 -4 -8 -10 8 -22
w in two	610	11 33 -23 38 -26 -4 -29
w in us	570	32 -42 -83 58 -35 62 7
w in us $	630	35 0 -30 15 -23 -17 20
w in writ	704	117 -35 -18 -14 -9 -20 -21
w incident	660	-19 -51 -31 -56 116 69 -28
w incident $	713	42 -40 -16 -36 13 51 -14
w includ	552	132 -92 -40 66 -41 38 -62
w includ in	695	42 -14 -6 28 -20 -15 -16
w includ th	704	-27 -30 -12 40 -11 53 -14
w incorporat	749	30 10 -7 -3 -7 -15 -7
w incorporat into	764	39 -12 -5 -2 -3 -12 -5
w increas	704	23 2 11 -18 -15 -17 15
w increas th	713	7 4 11 -18 -15 -12 23
w independent	680	-20 -42 21 -14 -20 10 65
w independent contractor	764	-24 -35 29 -12 -17 -19 77
w indicator	764	64 -45 -8 -39 -4 62 -30
w indicator $	764	64 -45 -8 -39 -4 62 -30
w individual	695	20 -37 -12 1 -1 -38 67
w individual gp	724	-24 -22 -6 7 -35 -25 105
w induction	594	153 -42 -21 18 -54 -17 -37
w induction $	704	53 -21 -7 38 -24 -31 -8
w induction of	736	36 -18 -6 -7 -25 35 -15
w induction pack	704	56 -7 -6 -6 -13 -9 -16
w inform	680	52 -2 -6 -18 -25 -83 82
w inform $	713	6 -71 -5 12 -23 -15 97
w information	482	-57 136 47 -89 -78 -66 108
w information $	764	-12 -47 92 -5 -6 -9 -12
w information about	736	60 -11 -15 -4 -11 -11 -7
w information can	687	-10 -2 44 -16 -16 -21 21
w information commissioner	695	-20 71 36 -48 -5 -23 -10
w information contact	704	-35 15 9 -25 -17 -15 69
w information governanc	749	17 37 -7 -6 -8 -27 -6
w information in	713	-7 -29 -14 2 -11 -16 73
w information leaflet	749	13 -26 -8 -4 36 -3 -8
w information shar	649	-13 28 -2 -28 -51 36 30
w initial	626	-83 169 -6 -62 -53 62 -27
w initial discussion	724	-15 24 11 -5 -2 -5 -9
w initial scop	764	-36 100 -6 -14 -2 -25 -17
w input	764	12 -5 -1 -2 6 -8 -1
w insid	704	50 -34 -11 12 -10 16 -23
w inspection	695	-40 17 -67 149 -10 -32 -18
w inspection $	764	-14 27 -14 28 -7 -8 -11
w inspector	660	52 -3 -18 -13 66 -34 -50
w inspectorat	764	43 -12 -11 -6 31 -36 -9
w instal	764	-1 -43 -3 -5 -3 57 -3
w instead	736	6 -21 63 -21 -11 10 -26
w instead $	749	-28 -16 82 -20 -10 15 -24
w instruction	687	28 -28 -23 19 -21 49 -24
w instruction wa	764	21 -18 -9 -6 -3 34 -19
w intak	687	-13 -32 -18 -26 83 28 -22
w intak $	764	2 -20 -7 -13 10 46 -17
w intelligenc	736	16 17 -8 -29 52 -6 -42
w intelligenc unit	764	39 30 -3 -11 -28 3 -30
w intend	764	-9 -11 -10 69 -5 -23 -11
w intend to	654	-30 -63 119 69 -2 -47 -45
w intend to act	764	-8 -18 67 -9 -7 -14 -11
w intends to	695	-18 -40 -21 159 -19 -21 -39
w interest	630	-45 173 -2 -32 -6 -56 -32
w interest com	749	-1 16 -2 -5 -2 -3 -3
w interpret	764	27 -21 -5 10 -4 -5 -3
w interpreter	736	53 -35 -22 -16 -7 -38 65
w interview	582	-89 213 -35 -55 -29 30 -35
w interview with	749	-10 3 -6 -4 -3 21 -2
w into	492	134 -22 7 0 -55 21 -85
w into on	764	22 -11 -12 -5 12 5 -11
w into practic	713	38 -52 -16 -13 25 41 -24
w into th	570	12 62 -5 28 -79 27 -45
w intranet	724	39 -25 -7 -7 -15 22 -7
w introduc	639	63 -50 -46 80 -27 14 -34
w introduc th	749	70 -31 -10 26 -8 -21 -25
w invit	680	-25 18 -29 7 7 54 -31
w invit to	695	-12 24 -14 8 9 12 -28
w invitation	687	-33 47 -9 58 -24 -32 -7
w invitation wil	724	-6 -29 -6 88 -24 -16 -6
w involv	603	-27 30 22 23 -36 -20 9
w involv $	660	-30 49 11 12 -18 -29 6
w involv with	713	-25 -2 23 21 -18 -24 24
w is	213	-141 135 -104 -88 20 89 88
w is #	713	-60 -24 -21 12 -24 -19 136
w is $	764	-32 -23 118 -10 -10 -12 -31
w is a	479	-177 -149 -97 -17 212 -63 292
w is alread	764	5 -7 58 -23 -7 -12 -15
w is an	704	30 -55 -22 -22 81 14 -25
w is arrang	764	14 20 -6 -5 -10 -4 -8
w is at	749	18 49 -7 -13 -17 3 -33
w is availabl	704	6 -12 27 -9 19 -21 -10
w is await	644	-19 69 -19 -49 -25 65 -22
w is b	407	-162 245 23 -92 -87 202 -129
w is build	736	2 31 38 -13 -7 -42 -8
w is check	704	-11 -13 -14 -15 89 -22 -14
w is commit	764	-50 -8 -6 -38 129 -8 -19
w is complet	749	12 -21 -19 -17 -7 57 -5
w is currentl	736	-16 53 -7 -4 -8 -12 -7
w is dependent on	749	-37 -24 -6 3 -5 73 -3
w is different	704	-19 -33 7 43 -20 -32 55
w is do	724	-34 -21 -8 -18 31 60 -11
w is draw	736	-26 16 -5 -18 64 -22 -8
w is du	649	43 -5 -13 -3 -11 -4 -6
w is embed	724	43 -14 -8 -8 -9 10 -13
w is expect	597	-65 153 -47 -3 -24 8 -21
w is finish	724	-36 -55 -10 -17 -14 140 -7
w is giv	654	119 -26 16 -20 -43 8 -55
w is go	666	-18 12 47 -14 -16 11 -22
w is happen	749	89 -14 -23 -9 -7 -7 -29
w is high	704	-62 -9 43 -15 -22 -29 94
w is hold	704	-40 -28 -15 -16 109 15 -25
w is important	695	-2 -29 -32 -27 -17 -20 128
w is in	577	-63 143 -33 25 -21 -32 -19
w is in discussion	704	-8 60 21 -15 -5 -10 -44
w is in plac	704	0 -15 -11 -35 -15 92 -17
w is in post	736	-20 5 -4 38 -4 -12 -4
w is in preparation	749	-6 68 5 -19 -4 -24 -20
w is in us	736	-12 -34 -60 62 -3 53 -5
w is keep	687	64 104 -43 -13 -66 -4 -42
w is know	749	-23 -26 -22 72 -7 32 -27
w is liv	764	12 21 -10 -23 -34 42 -7
w is look	644	0 8 9 -26 19 16 -26
w is mak	630	-44 5 -14 75 -34 -47 59
w is monitor	736	42 -17 49 -12 -20 -18 -24
w is n't	666	-30 -2 135 -34 -36 -47 15
w is next	736	-4 -22 -12 15 -7 36 -6
w is no	644	-85 -60 76 -10 56 -56 80
w is not	588	51 -8 27 -95 -30 -19 73
w is now	559	217 -50 -40 -35 -46 31 -78
w is offer	764	-60 -6 -4 -5 90 -6 -8
w is on	597	-29 23 -26 91 -39 -42 21
w is on the intranet	764	-6 -12 -4 -4 -6 35 -3
w is ongo	660	26 -84 -19 2 53 32 -11
w is onl	704	-12 -41 -20 -28 -17 -27 145
w is open	749	-28 -40 -6 -9 120 -20 -17
w is out	660	-26 45 26 -14 -11 -5 -14
w is out for consultation	764	-14 -11 38 -12 -6 8 -4
w is over	764	-12 21 -5 22 -3 -11 -11
w is part way through	764	-11 78 -7 -35 -9 -8 -7
w is plan	614	-29 -71 -18 42 -25 134 -33
w is prepar	749	-5 30 -7 -6 -3 -7 -2
w is propos	736	-31 -65 109 41 -12 -22 -20
w is provid	666	25 -20 -8 -17 98 -40 -39
w is publish	749	-11 -17 -22 3 82 -17 -19
w is pul	764	-4 37 22 -29 -6 -6 -13
w is record	713	50 -22 -12 -9 -17 21 -11
w is recruit	749	-9 2 -15 -8 -8 66 -29
w is repeat	749	-60 -17 -11 -13 161 -25 -35
w is report	736	41 -5 -2 -4 -14 -15 -2
w is responsibl	764	10 -17 -9 -4 -4 34 -10
w is review	687	33 49 -15 -19 -11 -22 -13
w is seek	749	76 -16 -10 -117 89 -12 -10
w is shar	713	-42 16 -55 22 3 -51 106
w is someth	764	-10 -20 -9 -12 67 -9 -7
w is stil	660	-94 -102 -25 -17 -11 266 -16
w is sufficient	736	-18 -21 93 -13 -7 -7 -27
w is tak	666	11 54 -22 -21 -15 6 -14
w is th	597	-4 -52 -40 -59 3 -69 222
w is that	749	-13 -19 106 -37 -8 -8 -21
w is to	525	-105 54 -75 296 -73 -1 -97
w is under wa	644	-33 34 -13 -21 -17 69 -18
w is understood	764	17 -11 -28 14 -19 -15 42
w is updat	764	21 -13 -5 -8 75 -16 -53
w is us	749	55 -51 -14 -12 -35 64 -7
w is with	654	-33 59 -27 -42 -12 66 -10
w is with th	673	-28 75 -23 -41 -9 35 -9
w is work	687	-25 47 -12 -13 -5 18 -9
w is £	713	23 -31 -1 6 -12 -21 35
w issu	543	79 -26 -53 -33 -63 -10 107
w issu $	680	-47 22 -5 -35 -35 43 56
w issu and	749	-34 45 -2 -4 -2 -1 -2
w issu in	764	66 -6 -8 -22 -22 0 -7
w issu to	654	105 -31 -24 -26 -7 -5 -12
w issu with	764	41 -9 -16 -2 -4 -8 -3
w it	269	-40 -111 331 -8 -77 61 -156
w it #	724	4 8 -12 21 -7 -8 -6
w it $	484	14 -99 171 -46 -40 28 -29
w it 's	607	-57 20 130 58 -1 -34 -116
w it <date>	736	29 -12 -8 -5 16 -18 -3
w it and	749	-30 -36 46 -7 25 24 -22
w it ask	764	10 -8 -3 -9 -3 23 -10
w it at	713	60 -20 -12 -6 -7 -11 -4
w it can	764	76 6 -24 -6 -23 -20 -10
w it chang	764	-96 -41 -20 -21 -25 132 70
w it commit	764	-3 24 12 -10 -7 -5 -11
w it department	724	-23 85 -9 -30 -2 -15 -7
w it depend	695	-20 -25 -10 -27 1 -23 104
w it do	724	-42 -18 70 -45 -24 100 -40
w it finding	736	-1 -48 -9 11 -4 54 -4
w it go	713	6 25 -10 7 7 -28 -6
w it ha	496	-62 102 13 -3 -44 -11 4
w it had	666	-2 -37 130 -10 -12 -33 -35
w it harder	749	-6 -23 -24 -30 7 -15 91
w it in	622	-31 -31 -36 -5 -30 119 15
w it is	467	-42 1 -70 71 4 -117 153
w it list	764	39 -19 11 -16 -6 -2 -8
w it meet	749	-46 -21 18 6 -6 53 -5
w it on	749	-57 -51 82 70 -7 -22 -16
w it own	704	-45 -4 39 58 -16 -2 -30
w it present	713	-30 -62 183 -18 -8 -9 -56
w it procedur	764	5 -40 -5 -3 -6 59 -10
w it second	736	-22 94 -6 -17 -9 -19 -21
w it tak	749	84 -27 -20 -16 -32 -9 19
w it th	764	-22 17 38 20 -15 -26 -11
w it to	704	-18 11 8 -10 -14 33 -10
w it two	749	40 -15 -14 -6 10 -3 -12
w it up	713	36 -33 -14 -13 5 29 -9
w it us	724	-23 -25 -8 -24 -13 100 -6
w it wa	513	-2 -122 280 -15 -22 -11 -107
w it want	749	-7 16 24 -12 -2 -8 -11
w it when	724	-31 16 -24 35 -15 30 -9
w it wil	537	-26 43 -16 -37 96 -23 -37
w it with	724	84 -11 -10 -4 -7 -36 -16
w it workplan	749	-11 5 -11 109 -17 -21 -53
w it would	713	-22 -39 70 -18 -20 -20 49
w item	588	-49 -134 17 126 5 -21 55
w item #	736	-28 -20 -23 -41 -22 -16 150
w item is	764	-23 -13 -5 72 -8 -6 -17
w itself	673	3 -9 -31 -33 97 -11 -17
w itself to	764	-39 -21 -6 -5 118 -40 -8
w job	614	-19 84 -1 -33 23 -29 -24
w job description	687	5 88 -15 -15 -11 -38 -12
w join	660	-72 93 -13 -8 78 -64 -14
w join #	764	-42 -31 -4 -4 104 -17 -7
w join so far	764	-11 36 -5 -3 -4 -10 -2
w joint	565	61 -24 11 140 -66 -66 -55
w joint event	764	-29 11 -15 86 -32 -11 -10
w joint visit	749	116 16 -36 3 -20 -23 -57
w judg	749	-72 -7 160 -19 -6 -43 -13
w k	639	73 -48 -26 -35 52 7 -23
w k $	724	16 -28 -18 6 52 -35 7
w k performanc	764	64 -45 -8 -39 -4 62 -30
w keep	522	-4 -60 -23 -50 255 -80 -39
w keep a	764	47 -10 -5 -3 -9 -14 -5
w keep at	764	10 -11 -3 -3 2 9 -3
w keep do	764	-10 -14 -8 -15 65 -9 -8
w keep inform	713	6 -71 -5 12 -23 -15 97
w keep on	736	0 -10 -6 27 17 -20 -10
w keep th	704	-63 -41 -14 -23 171 -15 -16
w kil	724	-6 -7 -15 34 -27 -21 42
w kil b	724	-6 -7 -15 34 -27 -21 42
w kin	764	68 -28 -6 -14 -3 -10 -8
w know	514	21 -38 -84 -24 -72 -67 263
w know $	673	-61 -28 9 -3 -21 10 95
w know how	764	41 -27 -7 31 -4 -6 -26
w know to	603	-4 19 -29 -5 -21 -70 109
w la	736	26 21 -7 -9 -7 -16 -8
w la on	764	21 20 -6 -9 -6 -13 -8
w lack	724	-29 -26 28 -2 -15 -16 61
w lack of	736	-36 -25 29 -1 -14 -15 62
w landlord	666	-33 89 39 -25 -54 4 -19
w languag	644	173 -28 -19 -51 -27 2 -51
w languag $	695	162 -17 -15 -46 -13 -22 -49
w laps	704	-45 -26 16 52 56 -27 -25
w larg	764	-9 94 -25 -11 -12 -17 -19
w last	545	-97 14 -9 97 24 23 -51
w last <date>	724	41 -28 -13 -10 25 -9 -6
w last effect	666	-72 5 51 35 -22 -32 34
w last report	749	-27 -33 -23 150 49 -48 -69
w last two	764	-78 -77 -9 -10 -7 187 -7
w lat	764	78 -10 -3 -4 -38 -18 -5
w later	736	39 -17 59 15 -8 -74 -14
w launch	572	-1 -39 -51 116 -40 55 -40
w launch at	704	35 -26 -9 -17 -9 36 -10
w launch in	749	32 -10 -8 -6 -2 -3 -3
w law	666	101 -47 -9 -54 28 20 -39
w lawful	695	7 1 7 -14 -9 -8 16
w lawyer	724	-22 71 -12 1 -7 -22 -8
w lawyer $	749	-23 75 -12 -7 -6 -21 -7
w lead	420	-97 36 -51 82 -45 -26 101
w lead #	666	-62 12 3 84 26 -44 -19
w lead $	600	-12 -46 -64 33 -48 61 77
w lead and	749	-5 -30 -8 0 -5 57 -9
w lead b	764	-4 44 -2 -10 -10 -9 -9
w lead for	634	40 10 -20 -35 -26 -35 67
w lead ha	704	-4 90 -13 -25 -9 -18 -21
w lead identif	749	8 47 -5 -7 -19 -13 -12
w lead is	660	-56 30 -7 -10 24 -51 70
w lead meet	764	-18 103 0 -32 -8 -17 -28
w lead nurs	713	15 -44 -7 -1 -12 62 -13
w lead officer	736	-10 -98 -23 169 -5 -18 -15
w lead on	749	-7 6 -9 29 -7 -8 -4
w lead wil	764	-11 42 -4 14 -22 -7 -11
w leader	666	59 -32 -26 -10 52 -33 -10
w leadership	764	-74 -13 -4 -4 114 -15 -4
w leadership team	764	-74 -13 -4 -4 114 -15 -4
w leaflet	532	12 -64 -13 -41 -22 214 -88
w leaflet ar	736	28 -7 -5 -9 -11 26 -22
w leaflet ha	749	-36 57 -13 -8 -3 18 -15
w leaflet in	764	-5 -24 -3 -7 -12 53 -2
w leaflet wa	749	12 -36 71 -7 -4 -5 -31
w leaflet wer	749	13 -26 -8 -4 36 -3 -8
w learn	508	144 -119 -23 -7 19 10 -24
w learn and	673	-2 6 -11 42 19 -33 -21
w learn disseminat	764	7 -11 -4 -4 -6 26 -7
w learn event	764	30 -9 -2 -3 -3 -5 -8
w learn from	673	-17 -25 46 4 -6 14 -17
w leav	536	-21 -43 147 -16 -64 -12 9
w leav $	649	-14 37 -7 -5 -42 -50 80
w leav th	713	0 -11 125 -20 -10 -13 -72
w legal	556	-65 30 212 -67 -19 -30 -61
w legal advic	660	-37 -25 123 -34 -12 12 -27
w legal servic	749	-11 64 -10 -12 -5 -20 -5
w legal team	736	-15 34 -6 -10 5 -3 -4
w legislation	764	-18 10 85 -13 -4 -13 -47
w legislation $	764	-18 10 85 -13 -4 -13 -47
w length	764	-48 -20 22 -20 -13 -11 90
w lesson	724	74 -14 -7 -6 -17 -16 -15
w let	649	55 -19 18 4 -24 -19 -17
w let th	749	-2 -35 38 -14 -9 32 -10
w letter	481	199 -147 -63 -65 -35 135 -23
w letter $	660	30 -14 -22 0 -15 43 -22
w letter from	704	10 -24 -9 13 17 3 -9
w letter go	736	93 -75 -7 -11 -9 29 -19
w letter ha	724	67 -48 -12 -12 18 0 -14
w letter in	764	36 -8 -5 -2 -2 -17 -2
w letter is	764	-16 -2 -5 -6 -3 37 -4
w letter send	666	12 -8 -11 -30 -9 -78 124
w letter to	736	-40 -31 -10 -14 -10 149 -45
w level	634	-25 -29 6 -66 88 69 -43
w level #	666	-9 -40 -14 -13 33 82 -39
w liaison	695	-5 -74 -17 -18 42 8 64
w librar	687	107 -25 -9 -5 -7 -51 -11
w librar and	764	57 -12 -3 -2 -1 -36 -3
w licenc	764	32 22 -17 20 -12 -42 -4
w licens	736	29 -71 -4 65 -9 1 -11
w lift	749	7 4 -8 0 -7 9 -5
w light	695	-9 -2 6 -15 62 -28 -15
w light of	695	-9 -2 6 -15 62 -28 -15
w lik	626	-37 67 -44 -25 -12 -53 104
w lik $	695	-5 -4 -22 24 -22 -20 48
w likel	764	-11 12 0 70 -7 -57 -7
w limit	704	-51 -8 -24 6 -32 -51 161
w limit $	724	-12 3 -14 9 -30 -26 71
w lin	556	-61 -6 29 -55 19 -56 131
w lin manager	724	42 -61 -8 -19 -12 61 -4
w lin with	687	36 4 -24 -23 3 -36 40
w link	572	84 -87 -70 -68 39 66 36
w link on	749	48 -24 -9 -14 17 11 -29
w link to	666	23 -26 -39 -18 -33 -36 130
w link with	749	-32 -64 -16 -10 63 67 -8
w link worker	749	83 -26 -6 -35 -45 73 -45
w list	537	53 43 -28 -28 -22 -24 6
w list ha	764	-11 42 -9 -3 -2 -14 -3
w list is	724	59 -18 -7 -5 -35 22 -17
w list of	704	-17 68 -10 -7 -7 -21 -6
w liv	622	-30 -66 -78 8 23 110 33
w liv $	713	-9 -41 -9 64 -17 27 -14
w lmc	680	-6 32 20 -28 -9 -17 8
w lmc #	736	2 53 -18 -5 -4 -12 -15
w lmc and	764	-6 -15 43 -5 -4 -5 -8
w load	704	46 -34 -10 -13 -34 -23 69
w load $	764	57 -15 -5 -4 -4 -16 -13
w local	543	35 -104 30 -32 13 -45 103
w local medical	713	15 -26 15 40 -6 -27 -10
w local paper	736	18 -30 -8 -6 -1 34 -8
w localit	607	30 31 -21 -69 -39 104 -36
w localit $	713	-16 -10 -6 -47 -14 98 -5
w localit team	749	0 -30 -4 -4 -15 60 -7
w locum	764	29 -2 -1 -3 -3 -3 -16
w locum contain	764	29 -2 -1 -3 -3 -3 -16
w log	704	-19 30 -18 -14 35 -38 25
w log $	764	59 -6 -7 -4 -10 -13 -19
w long	654	-75 -42 -24 -22 100 -33 95
w long as	713	-14 -11 -7 -13 66 -11 -10
w longer	673	39 -4 71 -30 -19 -35 -22
w look	446	29 69 -66 69 -23 -67 -10
w look at	476	106 81 -78 10 27 -56 -89
w look for	639	-13 8 44 35 -21 -30 -23
w look lik	695	-5 -4 -22 24 -22 -20 48
w los	704	-38 -13 118 -65 -13 -20 32
w los of	764	-14 5 58 -9 -6 -8 -25
w lunchtim	764	50 -7 -3 -2 -20 -12 -6
w ma	634	-54 89 -51 -54 -25 -15 110
w ma b	764	9 -22 -17 12 -8 38 -13
w magistrat	764	29 -46 -4 -3 -6 35 -4
w mailbox	724	25 -46 -14 -39 -10 -16 100
w mak	426	110 0 21 32 -108 27 -82
w mak $	610	25 -17 28 13 -17 0 -32
w mak a	736	0 8 25 11 -6 -26 -11
w mak at	713	18 -17 -12 -18 -18 66 -20
w mak b	764	38 -27 -8 29 -14 -16 -3
w mak in	749	-55 -24 -21 -15 -12 133 -6
w mak is	764	17 -21 -10 -8 -5 33 -5
w mak on	724	-3 45 -16 -9 -2 -12 -4
w mak permanent	749	58 -17 -16 -5 -5 -11 -4
w mak th	764	-19 59 17 -29 -5 -18 -6
w mak to	660	-34 -29 39 53 10 -29 -10
w mak up	660	-46 3 -3 35 -26 -31 68
w mak with	660	-45 119 7 -21 -4 -31 -25
w man	687	-68 48 -23 1 -33 -42 117
w man form	749	-35 -6 -6 -10 -10 -6 73
w manag	764	25 -50 -8 19 -15 36 -7
w management	630	-14 29 -16 64 3 -44 -21
w management to	749	-12 -7 -9 80 -16 -6 -30
w manager	396	73 -95 -99 95 20 -40 46
w manager #	736	5 12 -5 40 -8 -39 -3
w manager $	554	86 -57 -1 1 76 -55 -49
w manager and	634	-24 1 -9 -11 -52 28 67
w manager ar	680	20 7 36 -12 22 -38 -35
w manager at	736	27 -21 -22 -6 -5 -16 44
w manager ha	626	-17 1 -26 26 -43 12 48
w manager hav	695	16 76 -6 -19 -11 -39 -18
w manager is	666	-23 9 -9 -27 -20 84 -15
w manager ought	713	-27 -27 -18 14 37 -18 40
w manager wil	644	5 -28 -19 138 -48 -21 -26
w mandator	654	134 -24 -44 -29 -22 13 -29
w map	591	12 99 3 3 -13 -77 -28
w map $	764	-6 25 -3 -8 -1 -5 -2
w map of	695	-21 24 27 -17 -6 4 -11
w marac	614	52 -80 -1 -15 100 -3 -51
w marac coordinator	713	54 -49 -5 -8 -16 54 -28
w marker	695	147 -16 -16 -18 -42 -11 -45
w market	736	27 41 -7 -9 -10 -37 -7
w mash	736	15 -23 38 -27 10 29 -42
w material	687	29 -36 70 7 -11 -46 -13
w material hav	749	-5 -4 31 -2 -3 -11 -5
w maternit	614	58 -39 -7 4 -38 -41 63
w maternit $	749	26 -14 -5 -8 -7 19 -11
w maternit leav	687	13 -21 0 15 -32 -58 83
w matron	649	38 -37 -10 -4 -19 45 -12
w matron $	749	43 -21 -4 -4 -9 -1 -3
w matter	539	-86 -45 102 -21 -47 -35 131
w matter and	749	-23 -10 0 22 -4 -24 40
w matter for	704	-39 -27 51 -14 -46 -34 109
w matter ha	749	-16 -21 86 -16 -5 -16 -13
w matter of	673	21 -28 -31 -24 38 33 -8
w mean	666	-24 -88 13 -11 -36 3 143
w meantim	764	-10 13 27 -3 -7 -12 -6
w media	695	-14 -24 -8 -50 138 -14 -28
w medical	660	0 -24 4 66 -14 -14 -19
w medical commit	713	15 -26 15 40 -6 -27 -10
w medical director	736	-21 0 -11 32 -8 18 -11
w meet	382	-44 7 -30 212 166 -73 -238
w meet #	749	-26 -34 21 -11 23 35 -8
w meet $	496	49 -86 -76 115 145 -39 -108
w meet and	654	-52 -7 49 -27 90 -22 -31
w meet ever	695	25 -29 -18 -43 61 23 -19
w meet for	764	-26 -67 -12 40 -10 82 -7
w meet ha	749	-60 105 -6 -24 -2 -10 -2
w meet hold	704	-3 34 -6 -6 -6 -8 -7
w meet in	649	-68 19 45 58 31 -44 -41
w meet is	764	-7 27 -2 -1 -6 -8 -3
w meet of	634	-26 -2 -16 119 -23 -23 -29
w meet on	704	30 -7 -9 70 -49 -23 -12
w meet th	687	66 -22 -10 3 -9 -9 -19
w meet with	660	-56 97 -14 -17 56 -38 -28
w meeting	552	48 35 -60 -26 165 -61 -100
w meeting $	654	61 -75 -30 -31 118 -5 -39
w member	502	-13 52 218 -77 -33 -112 -34
w member $	713	-11 50 -21 13 -3 -13 -15
w member of	639	70 46 -21 -60 -32 -38 34
w membership	736	-39 -50 -8 -38 53 93 -10
w memorandum	724	42 11 -8 -6 -9 -21 -9
w memorandum of	764	46 -11 -3 -5 -7 -13 -7
w men	649	47 -64 14 -43 34 -55 66
w men find	749	-6 -23 -24 -30 7 -15 91
w mental	704	14 -14 -13 -15 28 -16 15
w mental health	704	14 -14 -13 -15 28 -16 15
w merg	704	-16 -33 49 43 6 -15 -34
w merg it	764	22 -11 -12 -5 12 5 -11
w merger	704	-30 -38 112 -8 -6 -12 -17
w merger of	749	-29 -38 103 -6 -4 -11 -16
w messag	680	-15 -5 18 -55 124 -39 -27
w midwif	724	57 23 -6 -9 -30 -18 -18
w midwifer	695	5 43 -14 -36 14 -1 -10
w midwiv	660	61 -36 -10 -26 -20 47 -16
w might	687	-22 87 -9 -16 -5 -16 -19
w might b	764	-20 86 -15 -14 -4 -15 -18
w might work	764	-1 12 -2 -5 -1 -2 -1
w mind	749	-11 16 -14 8 -5 25 -20
w minimis	736	-11 -23 22 14 -10 -12 21
w minimis what	736	-11 -23 22 14 -10 -12 21
w minister	687	68 -34 -21 -15 -7 57 -48
w minister in	764	41 -11 -6 -4 -2 -10 -8
w ministr	749	-12 122 -10 -18 -13 -15 -54
w minut	644	152 -46 -32 -15 -24 -2 -34
w minut templat	764	10 -17 -9 -4 -4 34 -10
w mis	666	92 36 -33 -11 -69 -2 -13
w mobilisation	764	-3 37 -7 -6 -2 -17 -2
w mobilisation plan	764	-3 37 -7 -6 -2 -17 -2
w model	704	-63 37 2 31 -30 -43 66
w modul	577	-18 -78 30 52 -3 49 -31
w modul hav	749	-15 33 30 -9 -2 -33 -4
w modul is	749	-21 -60 -12 -8 -7 113 -5
w moment	764	-15 20 -8 -5 -10 26 -8
w mon	610	16 -65 88 27 -31 15 -50
w mon $	764	-16 -8 33 26 -3 -23 -9
w monitor	639	69 -66 26 -26 79 -35 -47
w monitor b	724	36 -12 -5 5 -6 -15 -4
w month	458	-39 84 33 -55 132 -58 -98
w month $	536	-69 -27 4 -31 154 14 -46
w month and	695	-22 -6 -7 7 60 -18 -14
w month b	724	38 -22 -8 -8 -8 15 -8
w month later	764	29 -12 66 -5 -4 -68 -6
w month of	724	-26 -8 -16 -7 48 25 -17
w month to	724	-21 12 -7 30 -1 -7 -5
w monthl	591	73 -52 -25 -36 8 68 -37
w monthl $	724	29 8 -8 -18 18 -20 -9
w monthl return	764	23 -13 -5 -5 -27 36 -9
w mor	552	63 -64 -18 -100 61 52 6
w mor than	749	76 -15 -5 -4 -34 -9 -9
w mor to	749	-53 -24 -16 -20 61 78 -26
w morn	704	41 -4 -15 -37 29 23 -37
w mosqu	724	8 18 -11 -6 -5 10 -15
w most	666	-56 -53 -18 -26 20 44 88
w mov	588	25 33 -64 32 -8 1 -19
w mov to	649	9 53 -11 -87 -22 37 20
w much	736	1 -1 50 -12 -7 -11 -21
w multi-agenc	695	42 -23 -7 -8 -1 4 -8
w multi-agenc audit	749	12 -36 -6 -7 22 19 -5
w must	614	96 -45 -53 64 -40 -21 -1
w must b	704	11 -34 -20 75 -14 14 -30
w n't	567	-87 -39 149 112 -36 -40 -57
w n't b	666	-71 -51 145 61 -22 -5 -56
w n.b.	713	-13 19 -26 15 -10 -21 36
w n.b. th	713	-13 19 -26 15 -10 -21 36
w nam	509	169 111 -107 -125 -95 31 16
w nam #	764	-28 19 -7 -58 -25 -30 130
w nam a	736	-15 -52 -40 -46 -21 42 132
w nam gp	680	55 -38 -14 -19 36 28 -48
w nam link	749	83 -26 -6 -35 -45 73 -45
w nam nurs	687	-4 21 -9 51 -22 -17 -19
w national	498	-65 -198 105 83 24 -136 187
w national charit	736	53 -17 -23 44 -9 -33 -14
w national framework	764	-9 -50 94 -9 -3 -19 -4
w national guidanc	695	6 -79 -20 101 -16 -45 53
w national issu	736	-30 41 0 -32 -28 -15 64
w national lead	736	-33 32 60 -22 -5 -11 -22
w national network	764	2 41 -5 2 -21 -10 -9
w national standard	749	-24 -14 -3 -14 -16 -13 83
w national work	764	-10 -10 10 -14 37 -3 -9
w nearl	764	-31 160 -9 -35 -12 -16 -56
w necessar	724	64 -39 57 -14 -10 -42 -15
w necessar and	764	-8 -18 67 -9 -7 -14 -11
w need	458	-74 12 -19 146 -35 -31 0
w need $	607	50 -7 27 -59 -30 23 -4
w need analys	764	-3 -14 -5 60 -7 -25 -5
w need for	764	-11 -13 52 -5 -4 -10 -9
w need of	704	-49 4 53 21 -15 -16 1
w need th	749	-12 -7 -9 80 -16 -6 -30
w need to	565	-52 -45 -58 144 54 -51 8
w negotiat	749	-29 19 -16 -8 -55 94 -4
w negotiation	736	-45 203 -13 -31 -65 -15 -33
w neighbour	607	-71 124 -32 35 -42 -86 73
w neighbour $	749	-100 4 -18 82 -33 -25 90
w neighbour and	764	-6 18 8 -3 -2 -11 -4
w neighbour forc	749	26 28 -4 -8 -2 -31 -9
w neighbourhood	764	18 -21 -4 -8 11 15 -11
w network	597	-21 48 -50 -52 30 -20 67
w network $	724	0 -9 -32 -11 -40 -13 105
w network and	736	-33 89 -14 -32 0 -4 -7
w never	666	-53 -59 -19 -25 270 -74 -39
w never end	736	-58 -50 -10 -18 181 -31 -14
w new	372	55 -136 -152 189 102 144 -202
w new cal	764	-18 -14 -7 -5 -5 54 -5
w new contract	680	-24 -15 -21 133 -18 -38 -18
w new definition	749	32 -23 -19 -6 -3 27 -7
w new financial	749	4 9 -5 30 -9 -21 -7
w new form	764	12 -6 -2 -6 -3 11 -4
w new manager	749	-5 -10 -6 56 -7 -25 -3
w new member	764	2 -8 -3 23 0 -12 -2
w new modul	764	-8 0 44 -12 -6 -14 -4
w new national	749	-11 -55 90 8 -4 -23 -5
w new polic	736	-10 36 -10 14 -4 -17 -8
w new provider	695	9 -8 -30 -5 -15 62 -13
w new section	764	35 -16 -5 -25 29 15 -32
w new staf	687	-21 -45 -13 -88 125 77 -34
w new starter	687	22 -28 -6 -13 17 21 -13
w new system	695	-20 131 -7 -30 -23 -44 -6
w new year	614	-67 119 -35 34 -48 12 -15
w newl	764	26 -3 -3 -3 5 -12 -10
w newsletter	622	-1 -50 -18 -5 157 -45 -39
w newsletter $	695	18 -16 -9 -12 56 -14 -23
w newsletter and	749	-7 -5 -4 -7 65 -25 -17
w next	426	-22 100 -104 323 -161 17 -153
w next <date>	704	-43 49 -7 4 -12 15 -4
w next contract	764	-6 14 -6 18 -5 -5 -11
w next cycl	724	17 9 -15 31 -5 -20 -17
w next financial	724	-29 -35 -6 32 -18 69 -13
w next meet	713	-23 74 -5 -10 -11 -19 -6
w next month	724	-26 48 -4 -40 -26 56 -8
w next of	764	68 -28 -6 -14 -3 -10 -8
w next plan	736	-37 -28 -25 148 -5 -32 -22
w next quarter	764	-28 42 -11 60 -28 -16 -19
w next releas	713	-35 115 -6 -54 -2 -15 -3
w next week	764	-10 43 9 -17 -6 -12 -7
w next year	552	35 -86 -50 278 -72 -55 -48
w nh	687	8 5 -7 8 -13 -34 33
w nh england	704	42 12 5 -10 -8 -26 -16
w night	660	1 -6 -37 -36 -23 67 33
w night staf	764	-29 28 -12 -28 -5 55 -8
w nin	532	31 26 4 -12 -62 -35 48
w nin $	736	16 -11 52 -7 -11 -12 -26
w nin question	695	-81 -5 26 41 -25 -26 69
w nin surger	749	8 18 -5 -3 -5 -10 -3
w no	426	-136 -441 586 103 1 -91 -21
w no action	724	-21 -42 159 -33 -11 -16 -35
w no chang	660	49 -33 43 -20 -17 20 -41
w no dat	687	-21 -4 -59 161 17 -29 -65
w no end	704	-56 -52 -19 -17 203 -23 -36
w no further	695	-52 -50 182 -31 -10 -13 -26
w no longer	713	45 -19 40 -14 -16 -19 -18
w no national	749	-24 -14 -3 -14 -16 -13 83
w no other	695	-52 -63 177 -17 -8 -25 -11
w no plans to	713	-69 -33 175 -18 -11 -20 -26
w no repl	749	45 15 -4 -9 -4 -34 -10
w no work	713	-41 -37 -49 183 -8 -29 -19
w nobod	614	-21 18 -13 -16 -30 -49 111
w nobod can	764	-1 9 -17 -21 -7 -14 50
w nobod had	687	-56 25 -35 11 -16 -26 98
w nominat	687	16 6 36 -17 -13 3 -30
w nominat a	736	-10 28 43 -13 -8 -12 -28
w non	666	-22 -40 28 18 -29 -3 49
w non $	704	-24 -6 -13 16 -24 -21 72
w north	749	-34 -59 -15 -23 -4 140 -5
w northmoor	724	11 -34 -5 -19 -4 54 -3
w not	324	-241 -344 460 -83 -91 175 125
w not #	764	17 -7 -9 -39 -17 -9 64
w not $	713	-7 -27 -61 -16 -11 27 95
w not accept	749	-16 -9 88 -16 -8 -20 -19
w not agr	660	-45 -53 163 -17 -15 9 -42
w not appropriat	764	-24 -12 87 -17 -4 -22 -9
w not as	749	-27 42 -9 -25 38 -10 -9
w not ask	713	41 -16 -13 -41 -9 -32 70
w not attend	764	115 -13 -32 -9 -14 -25 -23
w not b	454	-105 -107 285 63 -88 10 -57
w not be taken forward	764	-48 -57 127 13 -8 -11 -17
w not begin	680	-13 -53 -28 25 -11 92 -12
w not believ	764	-8 -18 67 -9 -7 -14 -11
w not clear	704	-3 -2 -31 -32 8 -19 80
w not com	749	-1 0 -24 47 -4 -14 -4
w not feasibl	724	-26 -51 192 -34 -8 -19 -54
w not fund	749	-16 -16 64 -12 -4 -5 -11
w not go	680	16 -28 46 -23 12 -6 -18
w not intend to	704	-16 -25 135 -24 -11 -18 -41
w not know	630	-34 21 -85 -80 -30 -57 265
w not meet	764	-15 -75 34 164 -12 -75 -21
w not now	749	-6 -6 30 -9 -3 -3 -3
w not propos	749	7 -12 66 -17 -9 -10 -25
w not s	724	49 -10 -72 -17 -27 -23 100
w not start	749	-8 -23 -11 24 -6 68 -44
w not support	687	-21 -20 130 -28 -13 -13 -35
w not surviv	764	-7 -7 74 -13 -8 -5 -33
w not th	687	141 -71 -59 -66 -21 41 35
w not that	749	-10 -6 -24 -9 -4 -6 58
w not think	764	-15 -23 142 -23 -5 -24 -51
w not wish to	764	-17 -17 -41 13 -11 -21 94
w not yet	582	-148 47 -103 176 -35 150 -87
w not yet commenc	736	-12 -11 -8 75 -6 -21 -17
w not yet commenc ow	764	-8 8 -5 39 -4 -15 -15
w noth	626	-38 -79 119 107 -28 -28 -52
w noth ha	724	-44 -39 -21 106 -8 31 -24
w noth to	749	-31 -27 57 36 -8 -16 -10
w notification	680	78 -23 -17 -35 12 0 -15
w notification on	749	-1 -7 -5 -27 19 33 -11
w now	411	301 131 -26 -179 -109 123 -242
w now at	764	-15 5 54 -4 -8 -14 -18
w now b	626	-107 170 -2 -20 -14 -2 -24
w now hav	764	57 -35 -6 -3 -2 -7 -4
w now on	724	48 -29 -5 -13 -2 28 -27
w now part of	764	20 -20 -5 -7 -26 48 -9
w now record	764	46 -2 -2 -2 -11 -6 -23
w now routin	764	51 -14 -6 -9 -7 5 -19
w now seek	749	28 -23 -5 -20 -22 49 -8
w now sit	713	19 -36 -10 -14 53 14 -26
w number	510	44 -58 -61 -44 61 -113 170
w number $	673	89 -22 -1 -9 -13 -15 -29
w number ar	749	62 -9 -5 -5 18 -39 -22
w number is	680	-22 -30 -20 8 -37 -27 128
w number of	649	-4 -36 -17 -29 -27 -34 147
w number wa	736	-2 -4 -8 -4 -3 29 -7
w nurs	485	64 -40 -74 -9 -102 133 28
w nurs $	594	-70 36 -21 -15 -57 -40 167
w nurs and	736	-16 33 -8 -7 -4 7 -5
w nurs writ	736	48 -18 -15 -24 -9 30 -12
w obtain	764	5 37 16 -18 -6 -32 -2
w occasion	764	-28 -16 -10 38 45 -25 -4
w of	230	-198 109 -28 -75 -82 115 158
w of #	563	88 78 -59 -11 -36 -65 5
w of $	704	-19 19 17 60 6 -55 -27
w of <date>	704	99 -36 -29 71 -13 -47 -45
w of a	585	19 35 1 29 -46 -5 -32
w of al	724	-47 -72 101 21 -14 22 -11
w of an	764	-27 -10 -29 23 -11 61 -7
w of at	749	22 -7 -4 -5 18 -22 -3
w of b	626	7 13 -21 -50 11 65 -26
w of bus	736	18 -30 -8 -6 -1 34 -8
w of children	687	1 6 -4 22 -15 -18 9
w of conferenc	764	28 -20 -5 -12 -12 57 -37
w of cost	724	-30 -52 59 -22 -6 62 -12
w of cours	713	48 -25 -8 -19 9 40 -45
w of curiosit	736	-36 -25 29 -1 -14 -15 62
w of each	660	25 -65 -21 -27 34 55 -1
w of eleven	749	-71 -46 9 -14 -16 42 97
w of ever	649	122 -35 -14 -21 -56 5 0
w of hour	764	14 -5 -12 -5 26 -11 -6
w of interest	673	-23 133 -20 -32 2 -38 -22
w of it	639	-110 119 -20 -51 37 81 -56
w of kin	764	68 -28 -6 -14 -3 -10 -8
w of member	749	-9 58 -18 -4 -2 -10 -15
w of midwifer	736	-11 59 -5 -23 -5 -11 -4
w of nurs	687	-53 -14 -21 -12 -21 -7 128
w of our	673	46 -7 55 -29 -30 14 -48
w of partner	764	10 -20 -5 -3 21 10 -12
w of polic	749	58 -27 -18 -8 24 -11 -19
w of provision	749	-4 0 33 -7 3 -18 -7
w of referenc	610	60 35 3 -41 -33 7 -31
w of referral	673	2 -37 -15 -27 -20 10 87
w of safeguard	736	40 -57 -9 2 -15 -24 63
w of seriou	687	-10 -2 44 -16 -16 -21 21
w of servic	577	14 48 -46 59 -41 29 -62
w of six	649	-23 19 -6 27 -34 -40 57
w of staf	660	-48 44 -24 35 -18 -40 50
w of ten	736	26 49 -30 -15 -9 20 -41
w of term	749	30 -40 -5 -11 -20 51 -4
w of th	318	-172 41 2 -74 -90 207 86
w of their	736	-12 64 2 3 -11 -16 -30
w of them	680	-7 77 -16 -30 -12 2 -14
w of thes	736	-72 -37 34 -22 142 37 -81
w of train	749	-18 -7 -5 -5 -39 80 -5
w of understand	764	46 -11 -3 -5 -7 -13 -7
w of visit	724	-36 50 -14 18 50 -50 -17
w of what	736	-29 1 -45 -13 17 -13 82
w of which	749	-15 3 -7 -11 -6 41 -6
w of whom	764	-27 16 -4 -27 -14 63 -7
w of word	736	30 7 -14 -21 -17 31 -15
w of work	695	-95 52 31 -44 24 -7 38
w of writ	764	-12 -133 -11 137 -7 -16 43
w offender	749	-1 44 -8 9 -3 -36 -5
w offer	526	-90 41 -40 -3 231 -63 -76
w offer $	680	-63 92 -21 9 39 -27 -29
w offer a	724	38 -10 -8 -31 50 -9 -29
w offer to	673	-6 0 -9 -14 56 -21 -7
w offic	552	109 12 15 0 -55 9 -88
w offic $	649	16 62 -26 29 -28 -36 -16
w officer	420	175 -54 -47 2 52 -125 -2
w officer $	603	91 -88 -20 45 -30 26 -24
w officer ar	649	75 18 -11 -19 -29 -11 -21
w officer go	736	-40 -8 -5 -5 80 -9 -13
w officer group	764	-73 -43 4 -43 -22 -10 187
w officer ha	687	-28 35 -32 97 -11 -41 -19
w officer hav	649	105 17 5 -15 -25 -41 -46
w officer in	764	11 -14 -6 -8 -3 27 -6
w officer is	749	2 104 -7 4 -10 -88 -4
w officer wer	736	36 -46 -5 -6 -10 40 -9
w officer who	687	-6 15 -32 -5 -21 -18 67
w officer wil	749	-13 -22 -12 33 33 -12 -7
w often	680	-43 -42 -4 -4 -31 -21 145
w often minimis	736	-11 -23 22 14 -10 -12 21
w old	614	66 -23 -49 -19 -20 -42 88
w old form	764	5 -7 -35 -10 -5 58 -5
w old on	764	61 -27 -8 -2 -6 -14 -4
w old record	749	38 -12 -3 -6 -2 -8 -6
w older	666	50 -1 5 -17 -15 -3 -20
w older peopl	749	57 4 -26 -7 -5 -17 -6
w on	267	105 28 -119 -104 181 -25 -66
w on #	654	18 4 25 -15 -10 -7 -15
w on $	563	-2 -31 2 -25 73 27 -45
w on <date>	522	206 -90 -40 74 -100 -2 -47
w on a	594	-73 -13 -31 -48 274 -55 -54
w on adolescent	764	35 -16 -5 -25 29 15 -32
w on agenc	764	-29 7 -13 -16 -8 -10 69
w on al	704	26 -45 -7 -12 -19 61 -5
w on an	654	-44 -49 -4 -10 144 -27 -10
w on and	713	-21 28 39 -6 -6 -19 -15
w on another	736	-7 22 18 -5 -8 -12 -7
w on as	764	-4 47 -4 -23 -2 -9 -5
w on b	639	-19 35 -14 -31 76 -36 -11
w on board	764	15 15 -4 -4 -4 -16 -2
w on coerciv	749	36 -4 -1 -1 -22 -5 -2
w on do	749	-8 -9 -5 -13 49 -6 -7
w on domestic	736	33 -7 -8 -7 -7 7 -11
w on each	713	8 -35 -7 -8 70 -14 -14
w on ever	680	15 -14 -7 -8 93 -11 -67
w on extension	695	-42 -15 5 -16 16 -16 70
w on for	713	-26 -11 -6 2 65 -19 -6
w on four	764	27 31 -5 -10 -6 -24 -12
w on from	764	-60 -36 -12 0 195 -22 -65
w on hold	713	-17 -32 -29 140 -14 -28 -21
w on in	764	-23 -23 -9 -12 -11 -23 101
w on it	567	16 29 -7 88 -43 22 -106
w on maternit	695	-2 -19 0 15 -32 -54 91
w on of	687	-75 -45 12 -32 46 111 -17
w on on	764	12 25 -2 -2 -3 -28 -2
w on open	749	20 -30 -9 16 -13 28 -12
w on order	749	-131 -35 -12 -12 -19 236 -27
w on pag	764	60 -13 -3 -3 -6 -17 -18
w on practic	764	26 -12 -38 -52 -43 -26 144
w on reflection	764	-13 -21 86 -6 -4 -11 -31
w on sit	724	-54 97 -6 -19 -4 2 -17
w on th	396	105 60 -97 178 -234 53 -64
w on the agenda	764	4 -48 -4 97 -2 -44 -2
w on the intranet	649	89 -59 -11 -9 -11 8 -7
w on the intranet $	680	82 -60 -9 -9 -11 13 -6
w on the websit	666	59 -54 49 -39 -21 23 -16
w on the websit $	724	50 -38 68 -25 -16 -29 -10
w on their	704	42 -34 27 -17 -15 16 -19
w on to	749	16 1 -2 -2 -4 -5 -5
w on trauma	764	50 -14 -3 -5 -5 -6 -17
w on two	724	3 49 6 -19 41 -74 -6
w on visit	764	-62 -13 -6 -13 114 -7 -13
w on what	713	22 -9 -13 24 10 -10 -24
w on which	736	-24 55 -9 -16 10 -12 -5
w on whit	764	36 -17 -17 61 -24 -22 -16
w on with	736	-47 86 -11 -14 -3 7 -19
w on work	764	20 -23 -7 -36 75 -6 -23
w onc	550	-103 13 -28 233 -44 -21 -51
w onc fund	764	-7 -14 -4 52 -15 -10 -3
w onc th	597	-81 -36 6 157 -43 37 -40
w one-pag	749	56 -14 -3 -4 -7 -17 -12
w one-to-on	749	30 -6 -7 -4 7 -14 -7
w one-to-on $	749	30 -6 -7 -4 7 -14 -7
w ongo	575	-37 -70 -44 -50 84 97 20
w ongo $	695	41 -103 -14 -12 61 34 -9
w ongo risk	749	-9 -26 -16 7 -9 -22 76
w ongoing bas	680	-72 -34 -8 -8 150 -20 -8
w ongoing bas $	749	-5 -24 -4 -4 45 -5 -4
w ongoing bas b	764	-74 -13 -4 -4 114 -15 -4
w ongoing commitment	736	-26 -43 -10 -10 121 -19 -13
w ongoing commitment $	764	-25 -37 -8 -8 107 -18 -11
w onl	603	-70 -92 -49 128 -44 -1 127
w onl as	713	-7 -29 -14 2 -11 -16 73
w onlin	736	10 -19 -20 -24 -7 70 -10
w open	541	-35 -101 -29 -68 127 35 72
w open $	695	18 -38 -11 -6 20 36 -20
w open and	736	58 -24 -7 -3 -7 12 -29
w open to	666	38 -36 -6 7 3 15 -21
w opennes	713	-18 20 17 -20 -10 -18 29
w opennes of	713	-18 20 17 -20 -10 -18 29
w operat	680	55 -43 -25 -19 13 30 -11
w operat procedur	724	39 -60 -18 -17 16 48 -8
w opinion	724	-29 6 -33 -8 -10 -21 94
w opportunit	749	-28 -6 -5 -6 59 -6 -8
w option	588	-22 46 65 32 -18 -67 -35
w option appraisal	764	-30 -10 26 77 -10 -23 -30
w option ar	764	-2 32 -7 -10 -1 -5 -6
w option for	764	-8 15 -2 4 -4 -4 -2
w option paper	764	-16 1 48 -14 -2 -14 -2
w or	591	49 -69 -60 -27 -27 -74 207
w or former	724	-6 -7 -15 34 -27 -21 42
w order	610	-36 -10 -25 31 -51 152 -61
w order $	687	-153 11 -20 10 -23 210 -35
w order from	764	26 -5 -2 -5 -3 -7 -5
w organisation	680	-62 -4 23 25 50 6 -39
w other	500	-184 -61 68 -86 -55 253 65
w other $	680	-3 -110 -24 -20 -48 82 123
w other ar	724	-13 116 -7 -5 -5 -84 -3
w other thr	749	-45 -14 -8 -31 -6 112 -8
w other two	764	-6 36 -10 -6 -6 29 -36
w ought	695	-68 -31 -23 4 26 -24 116
w ought to	695	-68 -31 -23 4 26 -24 116
w our	502	37 -34 -5 -46 94 -63 17
w our electronic	764	22 -30 -4 -11 -4 33 -7
w our it	749	-6 33 -5 -5 -2 -8 -7
w our neighbour	764	-29 11 -15 86 -32 -11 -10
w out	400	-57 179 72 -28 53 -24 -196
w out $	575	-41 -79 127 -3 12 25 -41
w out after	749	4 58 -13 -22 -13 -11 -4
w out and	660	57 -2 -37 4 -22 21 -19
w out b	654	-7 35 -19 -53 1 67 -24
w out for comment	764	-8 30 -2 -3 -5 -9 -3
w out for consultation	749	-15 2 33 -13 -7 4 -4
w out in	618	112 -74 -27 130 -31 -60 -50
w out of	582	-58 107 138 -22 -15 -74 -76
w out th	736	5 30 -7 14 -7 -11 -25
w out to	588	-60 96 -15 -61 0 60 -19
w out with	736	46 -15 -15 13 -11 -11 -7
w out-of-hour	764	3 -14 -30 -34 -17 131 -38
w outcom	607	36 5 -37 40 17 -18 -43
w outcom of	673	-30 -9 -27 88 -12 23 -32
w outlin	695	-91 126 -11 -21 -8 18 -13
w outreach	704	48 -66 -16 -27 5 91 -35
w outreach worker	764	82 -44 -11 -7 -5 14 -30
w outsid	749	66 -10 11 1 -15 -23 -30
w outstand	630	-14 -60 -28 -29 -26 185 -28
w outstand $	724	-26 -17 -18 -10 -10 92 -11
w outstand :	724	-51 -25 -6 -16 -12 116 -7
w over	503	66 -16 -41 3 -90 67 11
w over th	594	17 73 -49 -43 -76 36 42
w over to	713	-35 -10 -33 62 -19 59 -24
w over two	749	28 -29 -7 -3 -6 21 -4
w over who	724	-5 48 26 -13 -4 -8 -44
w overtaken b	649	-57 -48 233 -29 -12 -23 -65
w overtaken b th	695	-33 -38 134 -15 -6 -13 -29
w ow	673	-40 80 -6 71 -16 -5 -84
w ow to	673	-40 80 -6 71 -16 -5 -84
w own	582	-22 -46 93 -27 -22 -30 55
w own th	695	-40 -29 0 -47 6 -23 132
w pa	630	-44 -40 66 -25 -18 -53 114
w pa $	680	-27 -64 -6 -12 -14 -20 142
w pa for	764	-17 -25 97 -10 -5 -26 -14
w pack	594	113 -77 -25 93 -28 -40 -37
w pack $	713	71 -28 -10 -13 -14 13 -18
w pack for	764	29 -2 -1 -3 -3 -3 -16
w packag	680	12 50 -12 24 -13 -35 -26
w pag	597	43 -50 -52 -55 39 83 -9
w pag #	749	22 -25 -11 -12 -12 -28 65
w pag $	724	24 -29 -9 -9 -7 40 -9
w pag on	764	80 15 -4 -8 -6 -29 -49
w pandemic	666	-32 -6 -20 106 9 -27 -30
w pandemic $	704	-7 11 -37 110 -8 -46 -23
w panel	479	6 -77 -20 -129 -34 -23 276
w panel $	639	69 -11 85 -22 -9 -9 -103
w panel 's	614	18 -59 -74 -9 44 25 56
w panel as	764	2 -51 -21 -14 -10 45 49
w panel is	764	-19 -18 2 -15 -25 -18 92
w panel that	764	-50 -29 -32 -37 -11 -15 174
w panel wa	704	-22 12 9 -26 -11 12 26
w paper	550	-48 146 -26 26 -35 -46 -16
w paper and	736	18 -30 -8 -6 -1 34 -8
w paper is	695	-19 9 -9 61 -8 -7 -28
w paper wa	764	-45 94 -10 -18 -2 -6 -13
w parent	724	37 6 -7 -28 25 1 -33
w parent $	736	39 -3 -7 -25 26 3 -34
w part	614	-94 -88 -4 -26 22 126 64
w part $	764	-17 -14 -22 -16 -9 83 -6
w part of	529	67 -61 -91 -34 157 -13 -25
w part of th	550	148 30 -72 -17 -55 56 -90
w part way through	673	-23 150 -9 -71 -15 -21 -10
w part way through th	713	-8 106 -4 -67 -9 -12 -6
w partner	467	40 -10 97 -95 18 -19 -30
w partner #	764	-2 3 34 -6 -7 -9 -14
w partner $	597	57 -56 -47 14 -35 15 53
w partner agenc	713	68 -34 -4 -2 -5 -16 -6
w partner and	749	-2 -29 -10 -10 -3 57 -2
w partner ar	673	-23 -57 -20 -16 196 -46 -34
w partner hav	724	-18 -3 -10 33 -6 24 -18
w partner in	764	28 17 -6 -11 -2 -24 -2
w partner or	704	17 -8 -15 32 -27 -22 24
w partnership	466	-27 54 53 -22 114 -113 -60
w partnership $	680	53 -15 -36 55 2 -21 -38
w partnership 's	695	68 -26 -12 -42 -16 72 -45
w partnership and	764	-13 -10 -5 -17 63 -12 -5
w partnership ha	610	-141 21 99 23 -37 -50 85
w partnership is	736	-28 26 -8 -38 78 -12 -20
w pas	630	52 -38 64 10 -26 -30 -32
w pas to	654	45 -22 75 15 -20 -64 -28
w pathwa	591	68 49 -30 -41 -32 46 -60
w pathwa $	736	49 27 -9 -16 -4 -32 -15
w pathwa develop	764	-15 40 -5 -5 -3 -10 -3
w pathwa is	736	-3 4 -6 -8 -12 37 -12
w patient	570	140 -62 -12 -9 -45 -32 20
w patient $	666	2 -10 -5 -11 -22 -22 67
w patient who	764	62 -11 -8 -8 -11 -11 -13
w pc	644	-76 52 9 -50 24 67 -27
w pc $	724	-51 -25 -6 -16 -12 116 -7
w pc 's	764	-22 106 -8 -13 -4 -18 -40
w peer	749	51 -51 -11 69 -15 -19 -23
w pend	749	22 -24 -21 75 -6 -34 -11
w pend th	764	-13 -22 -9 81 -5 -23 -9
w peopl	547	56 -26 -74 -35 -31 1 109
w peopl $	666	7 -23 -32 8 -7 -10 57
w peopl who	749	22 -49 -8 -21 -10 78 -11
w per	680	29 -14 20 -32 -12 -40 51
w per cent	764	10 5 -5 -2 -2 -4 -2
w performanc	610	76 -33 -32 -55 62 45 -63
w performanc indicator	764	64 -45 -8 -39 -4 62 -30
w period	749	-111 -47 -40 -43 -8 7 242
w permanent	713	103 -31 -21 -13 -10 -15 -13
w permission	764	-66 50 -7 -6 -7 42 -6
w perpetrator	577	13 -4 -49 2 -16 -8 62
w perpetrator had	666	-41 11 4 31 -11 -38 43
w perpetrator wa	713	14 29 -34 -37 -9 -32 68
w person	630	-1 -38 -26 100 7 -82 41
w pharmac	764	0 -8 -6 -4 44 -13 -14
w phas	673	-84 77 -15 -18 -32 105 -33
w phas $	749	-19 81 -8 4 -12 -19 -27
w phon	724	10 -75 -17 -32 87 67 -40
w phon or	764	35 -20 -13 -30 25 31 -28
w pick	603	-30 36 43 17 -16 -69 19
w pick up	666	-51 -71 56 27 -28 30 36
w piec	704	-28 72 -36 -30 39 17 -33
w piec of	736	-27 77 -35 -33 29 20 -31
w pilot	565	-93 149 81 -6 -27 -60 -44
w pilot and	736	-8 -1 53 -27 -2 -13 -2
w pilot in	764	-5 43 -5 -6 -5 -18 -3
w plac	479	5 142 -36 58 -15 -92 -62
w plac $	644	-27 54 -7 7 -12 1 -16
w plac at	764	-6 42 -3 -2 -2 -26 -4
w plac becaus	764	-3 19 4 -12 -1 -5 -1
w plac in	618	0 -21 -30 35 30 -16 3
w plac on	724	-62 20 -11 86 -6 -12 -17
w plac with	749	-2 43 -8 -17 -1 -12 -3
w plain	687	63 -29 -12 -13 15 -5 -18
w plain english	713	37 -23 -10 -10 18 2 -13
w plan	433	-155 -41 47 124 -11 49 -12
w plan #	749	9 -48 4 -16 -7 66 -9
w plan $	550	-3 -116 38 110 -4 -106 82
w plan but	736	-41 -24 17 -34 -8 99 -8
w plan for	561	-73 -40 -54 110 -15 115 -43
w plan is	673	-54 -6 -19 11 24 71 -27
w plan to	695	-44 -38 144 14 9 -39 -45
w plans to	736	20 -33 -9 101 -24 -20 -35
w platform	764	15 -9 -3 -26 -3 28 -3
w pleas	634	-75 -68 -9 -25 -23 -31 230
w pleas s	687	-28 -35 6 1 -7 -15 78
w pledg	704	22 -14 -8 -5 16 4 -14
w point	588	23 31 92 -58 -42 -64 18
w point $	713	-29 -42 83 -42 -12 -37 79
w point of	749	44 -8 -4 -3 -10 -10 -9
w pol	764	-2 21 -3 -1 -2 -11 -2
w polic	401	194 -11 -36 -99 5 -22 -31
w polic #	695	58 -13 -10 -30 -23 50 -34
w polic $	588	-72 -73 -84 -8 47 -45 235
w polic and	666	38 -7 -35 -24 13 27 -12
w polic but	764	-4 47 -4 -23 -2 -9 -5
w polic ha	644	52 -56 -19 7 -13 36 -8
w polic hav	764	14 19 -4 -1 -2 -24 -2
w polic is	614	-61 64 111 -24 -7 -39 -45
w polic officer	713	-10 59 -5 -23 -7 -17 3
w polic team	764	-24 72 -8 -10 -10 -15 -4
w polic wa	704	-46 -31 130 5 -8 -39 -10
w polic wil	673	47 -25 -17 9 33 -25 -22
w polish	736	9 19 -9 -6 -5 1 -9
w pop	764	22 -30 -4 -11 -4 33 -7
w pop up	764	22 -30 -4 -11 -4 33 -7
w population	704	-56 1 -18 11 -24 -24 109
w population of	704	-56 1 -18 11 -24 -24 109
w portal	673	53 -9 -9 -20 -22 -18 25
w portal $	749	58 -14 -3 -7 -13 -9 -12
w portal with	764	-5 34 -4 -4 -4 -3 -13
w positiv	736	26 5 -18 -11 -7 28 -24
w possibl	630	10 -9 28 -2 -22 37 -41
w possibl and	749	-8 -17 95 -31 -9 -20 -9
w possibl to	687	2 -3 -63 30 -11 71 -26
w post	476	-88 -118 23 73 -43 237 -85
w post $	673	32 16 48 -17 -9 -43 -28
w post ha	704	-27 19 -39 41 -41 57 -9
w post holder	749	-9 -18 -6 24 33 -14 -11
w post in	736	23 1 -2 9 -9 -18 -2
w post is	610	-99 -64 -18 -6 -9 214 -18
w post wa	673	9 20 97 -35 -12 -65 -13
w post wil	713	-8 13 -1 32 -6 -22 -8
w poster	588	22 -13 -61 -19 -38 156 -47
w poster in	764	-24 107 -5 -7 -13 -26 -31
w postpon	687	14 3 -13 57 -8 -35 -19
w postpon to	713	-13 11 -11 53 -6 -19 -15
w power	724	-24 -57 145 -23 -7 -20 -15
w power to	749	-3 -57 118 -22 -6 -19 -11
w ppu	749	60 -9 -2 -7 -11 -6 -25
w ppu busines	749	60 -9 -2 -7 -11 -6 -25
w practic	425	226 -116 -113 -74 12 120 -55
w practic $	585	170 -27 -42 -28 24 41 -138
w practic acros	724	74 -18 -7 -17 -31 15 -16
w practic and	749	19 5 -8 36 -19 -16 -16
w practic ar	764	0 -69 -4 -4 -7 89 -5
w practic b	764	4 -38 -6 -8 70 -16 -5
w practic concern	764	11 -49 -8 -13 12 61 -13
w practic guidanc	704	-30 -19 -25 -10 15 -29 99
w practic ha	713	44 -55 -24 -8 -12 74 -19
w practic hav	764	-47 -7 -9 -6 -10 93 -13
w practic in	666	46 1 -17 10 -6 -28 -6
w practic involv	736	-16 34 -6 33 -10 -13 -23
w practic manager	630	-33 35 14 -27 42 -43 11
w practic wer	764	42 -20 -4 -3 -3 -5 -7
w practitioner	559	102 -47 -39 -4 -58 -76 121
w practitioner should	713	-18 10 -2 24 -14 -10 10
w prefer	764	-25 61 74 -38 -22 -21 -29
w prepar	622	13 47 5 17 -12 -52 -18
w prepar $	749	-8 -25 53 4 -3 -17 -4
w prepar and	736	48 10 -26 -3 -5 -11 -13
w pres	764	1 -4 -7 -62 86 -10 -4
w present	559	22 -2 106 -26 -34 -15 -51
w present polic	764	-12 -18 71 -11 -5 -6 -20
w present to	649	40 74 -52 -15 -11 8 -45
w pressur	764	-51 -28 -17 -37 -25 -14 172
w previou	687	134 -13 -199 -7 65 -9 30
w previou partner	764	10 -8 -3 -9 -3 23 -10
w pric	736	-30 120 -9 -28 -7 -31 -15
w primar	736	-107 53 -8 -20 -10 102 -9
w principl	673	-49 142 -30 -20 -9 -50 16
w principl b	724	-23 85 -22 -14 -2 -16 -8
w print	575	-63 -97 77 -67 -47 236 -40
w print $	704	-18 -14 70 -20 -9 -2 -8
w print and	695	3 -37 -18 -15 -6 80 -7
w print cop	764	-98 -24 -10 -11 -18 187 -26
w printer	704	-39 102 -14 -16 -7 -9 -17
w printer $	724	-38 45 -13 -11 -6 38 -16
w priorit	639	-66 -8 92 102 -12 -26 -81
w priorit for	695	-21 0 -12 169 5 -22 -119
w prison	764	-60 -37 -11 -21 -81 122 88
w privat	680	-38 -18 2 -17 -9 98 -19
w probation	603	49 -81 -28 -68 -52 225 -46
w probation 's	749	-58 -26 -7 -12 -20 133 -9
w probation and	764	1 -42 -6 -17 -8 79 -7
w probation servic	764	65 -12 -4 -6 -8 -21 -14
w procedur	529	188 -36 -57 -79 -9 120 -128
w procedur is	736	-17 94 -10 -49 25 -20 -24
w procedur revis	749	22 -15 -3 -6 -10 15 -2
w procedur wa	704	19 -16 -17 -6 -4 38 -15
w procedur wer	764	53 -10 -9 -2 -2 -9 -21
w proceed	764	-13 -23 105 -24 -16 -12 -16
w proces	575	124 -49 -11 -103 -9 97 -50
w proces $	764	-10 -64 50 -4 -7 47 -11
w proces alread	764	15 -22 -23 -8 -19 80 -22
w proces wa	704	24 -36 -23 -27 44 31 -12
w procurement	704	-29 86 -17 11 -11 -26 -14
w produc	618	13 70 -13 -9 -53 23 -30
w produc a	724	-17 35 7 16 -8 -16 -18
w professional	575	-55 -64 -60 -60 91 -79 228
w professional $	749	-31 -23 -6 -5 113 -40 -8
w professional curiosit	687	-19 -46 -22 -3 22 -32 100
w program	536	-139 93 -25 31 111 24 -96
w program $	654	-40 107 -25 20 -19 -23 -19
w program board	764	-13 47 -6 -15 -4 -6 -3
w program for	764	-31 -18 48 19 21 -31 -8
w program of	713	-46 -38 -12 94 -69 85 -13
w progres	580	-65 185 12 -127 40 -29 -16
w progres $	764	-29 -8 21 -11 -4 36 -6
w progres is	749	-19 -9 20 -25 53 -13 -6
w progres to	724	-15 -3 -17 -35 4 -16 82
w project	591	-46 55 79 6 -3 -51 -41
w project ha	764	31 1 -22 45 -8 -36 -11
w project manager	687	-24 3 11 2 -11 36 -18
w promis	764	-48 -12 -56 144 -10 18 -36
w promot	695	-44 -35 -10 3 142 -43 -13
w promot itself	764	-39 -21 -6 -5 118 -40 -8
w promotion	724	-69 -57 -11 -18 102 64 -10
w promotion of	749	-46 -36 -8 -16 95 19 -9
w prompt	614	37 9 -36 -19 -13 42 -20
w prompt and	749	-6 33 -5 -5 -2 -8 -7
w propos	644	-45 -34 145 41 -23 -39 -46
w propos that	764	-19 -14 -19 84 -6 -13 -13
w propos to	736	-6 10 64 -18 -10 -14 -25
w proposal	554	-150 101 165 42 -41 -33 -84
w proposal and	764	-6 12 10 -6 -3 -5 -2
w proposal did	764	-7 -7 74 -13 -8 -5 -33
w proposal ha	713	-33 155 -32 -37 -10 -16 -27
w protect	724	43 -6 -6 -3 -7 -13 -6
w protect learn	749	23 -5 -4 -2 -5 -4 -3
w protection	666	-64 -14 123 -43 -17 35 -21
w protocol	531	93 12 -9 -44 -42 67 -76
w protocol $	724	13 -30 42 -2 -20 26 -28
w protocol ha	749	14 23 -9 -7 -2 -15 -4
w protocol is	724	31 7 -15 16 -8 -16 -15
w protocol sign	764	4 -6 -6 -11 -4 24 -1
w protocol wa	695	12 15 -17 -13 -5 14 -8
w protocol with	736	-34 -7 -22 -16 -5 110 -25
w prov	680	-68 0 95 -66 -20 102 -42
w provid	630	23 -65 -31 -41 82 75 -42
w provid b	736	77 -11 -3 -9 -16 -8 -30
w provid on	749	-55 -6 -5 -5 106 -32 -4
w provider	477	-120 67 98 20 -9 58 -115
w provider $	634	-41 30 -31 -23 27 69 -31
w provider 's	749	28 23 -16 -8 -4 -18 -4
w provider about	764	-1 12 -2 -5 -1 -2 -1
w provider and	673	-37 11 -24 -4 11 52 -8
w provider ha	660	-74 -2 137 58 -16 -55 -48
w provider is	764	-8 -15 44 7 -8 -16 -4
w provider who	713	-30 67 -24 24 -4 -16 -17
w provision	724	21 -35 25 -12 40 -30 -10
w public	603	-48 58 -7 -29 85 -116 58
w public health	634	-50 49 11 -28 33 -99 82
w publication	713	11 38 -23 -10 -14 27 -30
w publication of	749	29 14 -14 18 -5 -16 -26
w publish	547	97 -94 -83 30 41 120 -112
w publish $	654	36 -46 -53 -19 13 90 -21
w publish in	713	-81 -1 13 -19 -8 108 -12
w publish on	749	46 -9 -5 -4 -4 -22 -3
w pul	673	-16 92 16 -35 -10 -33 -15
w pul th	736	-7 53 20 -29 -7 -17 -13
w pupil	764	29 -24 -10 -11 -9 47 -22
w pursu	666	-46 -37 162 -36 -11 5 -37
w pursu $	687	-28 -27 99 -24 -9 11 -23
w put	457	-5 -5 -24 78 -52 82 -75
w put back	713	-23 -26 -19 33 -5 45 -5
w put back to	764	-14 -20 -8 13 -2 34 -3
w put in	666	33 8 -24 61 -22 -38 -17
w put into	764	-9 -18 -11 -4 -4 58 -11
w put on	666	26 7 15 -2 -23 -12 -10
w put th	673	58 -67 -26 8 16 40 -29
w put to	607	-59 128 28 -87 -14 -10 14
w put together	704	-20 112 -10 -10 -7 -58 -8
w put up	724	10 -34 -52 -10 7 84 -5
w qualif	687	48 -27 -8 -36 -28 12 38
w qualif social	764	28 -2 -2 -2 -5 -12 -6
w qualit	594	-1 1 -34 9 -4 -64 92
w qualit $	764	-21 23 -11 -27 -15 -27 77
w qualit assuranc	749	-28 -66 -6 98 44 -23 -18
w qualit commit	687	11 48 -9 -49 -24 -42 65
w quarter	575	-193 -30 -41 -4 270 -11 9
w quarter $	649	-13 -27 -29 23 72 -61 36
w quarter and	749	-34 -6 -4 -6 70 -11 -8
w quarterl	618	-78 -60 -39 -14 253 -19 -43
w quarterl meet	736	31 -9 -29 18 2 -6 -7
w quer	749	-59 -10 -40 -39 43 -29 134
w question	536	19 39 -9 -60 -59 -78 147
w question $	680	-82 5 25 40 -25 -29 67
w question hav	749	-20 67 20 -45 -3 -14 -5
w question on	764	68 -14 -8 -2 -7 -12 -25
w question wa	695	44 -16 -13 -41 -10 -32 67
w questionnair	724	-39 174 -12 -35 -16 -58 -14
w queu	736	-19 64 -3 -30 -1 -9 -2
w queu for	736	-19 64 -3 -30 -1 -9 -2
w quot	704	26 -22 22 -8 -5 4 -18
w radio	713	-21 -38 -55 -24 107 60 -29
w rais	516	-135 9 -61 29 221 -74 10
w rais awarenes	687	-35 -27 -12 -15 132 -24 -19
w rais never	764	-48 -34 -8 -9 135 -28 -9
w rais th	695	-28 19 -12 78 -16 -20 -21
w rais with	649	25 78 -34 -1 -6 -24 -37
w rat	724	93 -37 -15 -9 22 -11 -43
w rather	724	-30 13 21 -16 50 -21 -16
w rather than	749	-5 23 -11 -38 60 -16 -13
w ratif	649	-20 18 -12 -64 -13 100 -8
w ratif b	749	-4 -40 -4 -7 -5 62 -3
w ratification	764	-37 131 -5 -4 -2 -79 -4
w re-issu	749	23 -3 -2 -2 -2 -13 -2
w re-issu to	749	23 -3 -2 -2 -2 -13 -2
w re-written	764	16 -21 -8 -10 21 14 -12
w re-written in	764	16 -21 -8 -10 21 14 -12
w reach	582	-93 60 -3 -55 74 38 -20
w reach and	749	-26 -47 -6 -5 -8 101 -9
w reach on	695	-30 21 7 -14 21 -19 14
w read	550	-12 188 -44 -134 53 -76 24
w read $	749	-54 185 -11 -33 -10 -18 -59
w read along	764	14 -23 -8 -19 -5 -9 50
w read b	713	-14 39 1 -23 31 -29 -5
w read with	736	28 -33 -20 -51 18 -25 84
w reason	680	20 -1 -15 -15 -26 1 35
w reason for	749	6 7 -11 -10 -9 23 -7
w rebuilt	764	42 -34 -25 -24 -8 65 -17
w recal	764	-10 -6 -17 -7 -7 52 -5
w receipt	704	122 -53 -7 -7 -5 -18 -33
w receipt $	764	56 -12 -2 -3 -3 -10 -25
w receiv	510	133 -97 -72 -55 -4 32 64
w receiv $	673	-47 5 -34 -29 -16 3 118
w receiv a	713	83 -23 -5 -15 -8 -8 -24
w receiv from	724	-52 19 -16 5 -16 14 46
w receiv in	764	-2 -21 -6 -2 -2 40 -7
w receiv notification	749	32 -14 -7 -34 20 15 -13
w receiv th	713	48 -33 -6 -8 -20 23 -4
w reception	680	104 -68 -9 -13 39 -15 -37
w reception area	749	54 -9 -4 -8 -13 5 -24
w receptionist	724	59 -20 -5 -10 -15 -2 -7
w recommend	687	-23 -25 -1 -14 12 -36 88
w recommend that	704	-30 -19 -25 -10 15 -29 99
w recommendation	471	4 -30 137 -103 -85 4 74
w recommendation #	644	-68 -9 -34 -4 -23 -19 157
w recommendation $	622	40 -48 128 -49 -22 27 -77
w recommendation ha	680	12 -53 53 -40 -15 91 -49
w recommendation is	749	-27 11 65 -58 -18 -18 46
w recommendation wa	618	16 9 -3 -26 -14 -32 51
w record	486	278 -55 -122 24 -7 -74 -45
w record $	704	29 58 -10 -18 -15 -22 -21
w record and	736	-14 -3 32 7 -5 -11 -6
w record ar	749	40 -14 -9 -13 16 11 -30
w record ha	713	83 -37 -18 -23 -6 17 -16
w record hav	736	27 2 -3 -7 -3 -9 -7
w record in	749	-10 12 -7 -7 -15 -25 53
w record on	724	37 -22 -10 -10 -14 27 -7
w recruit	556	-42 41 3 13 -52 93 -56
w recruit $	724	3 -28 -10 46 -24 26 -14
w recruit and	724	3 -35 -4 -3 -4 51 -7
w recruit to	704	-11 133 -22 -12 -6 -49 -33
w recruitment	644	-73 57 -21 -22 63 27 -30
w recruitment is	764	-20 51 -4 -14 17 -23 -7
w redesign	622	-3 70 61 -31 -23 -13 -62
w redesign of	736	-20 91 -6 -18 -9 -16 -23
w redesign so that	764	10 -8 -3 -9 -3 23 -10
w redesign th	764	7 28 -6 -5 -6 -12 -6
w refer	649	50 -55 -53 -57 -33 -37 186
w refer to	704	-76 -37 -28 -49 -19 -22 232
w referenc	591	72 36 -5 -34 -35 0 -34
w referenc ar	749	-10 21 39 -17 -7 -19 -7
w referral	502	255 -122 -59 -84 16 -29 24
w referral $	673	102 -42 -19 -12 13 -51 10
w referral ar	724	16 -15 -7 -19 88 -21 -42
w referral form	666	5 -38 -16 -15 -9 23 50
w referral ha	666	54 -28 -10 -7 -7 11 -14
w referrer	713	-31 -61 -15 -35 17 -17 142
w reflect	660	112 -32 -37 -46 -19 10 12
w reflect th	687	133 -13 -29 -32 -13 40 -85
w reflection	764	-13 -21 86 -6 -4 -11 -31
w refresh	630	55 -3 -16 45 -48 -17 -16
w refresh of	695	-16 5 -10 58 -17 -7 -12
w refresher	622	12 -43 -16 -11 116 -40 -17
w refresher is	749	-28 -8 -4 24 60 -35 -8
w refresher train	724	39 -19 -6 -19 -26 36 -5
w refug	660	14 11 -29 17 47 -47 -13
w refug $	749	25 15 -5 -9 -6 -16 -4
w refus	680	20 -38 33 20 -28 5 -12
w regard	764	12 -35 32 -7 -15 -3 15
w regional	585	-43 10 82 -14 -47 -11 23
w regional group	764	-31 0 53 11 -6 -11 -17
w regional lead	764	-29 73 -8 -8 -1 -5 -21
w regional network	749	-5 24 -38 -42 -32 -18 112
w register	610	-56 52 39 -38 -33 -97 133
w registrar	724	2 83 -9 -15 -5 -5 -51
w registrar $	764	-36 100 -6 -14 -2 -25 -17
w regular	622	-70 -37 -20 -70 275 -54 -23
w regular bas	736	-72 -15 -9 -8 142 -23 -16
w regulator	736	18 9 9 22 -25 -10 -22
w reject	713	-33 -46 148 -8 -11 -15 -34
w reject b	749	-19 -36 77 -5 -4 -10 -5
w relat	713	-13 19 -26 15 -10 -21 36
w relat to	713	-13 19 -26 15 -10 -21 36
w relationship	644	31 -165 -36 -4 197 -49 26
w relationship $	687	-4 11 -17 5 -15 -25 46
w relationship and	764	60 -4 -12 -6 -10 -16 -12
w relaunch	749	-29 -22 -7 -25 -5 93 -3
w releas	588	31 34 -52 -12 -12 40 -29
w releas $	680	-41 63 -14 -36 -6 39 -5
w relevant	724	-10 0 -17 -14 -18 -27 85
w remain	547	-206 19 -67 -166 214 285 -80
w remain commit	764	-12 -34 -8 -12 104 -25 -13
w remain so	724	-33 -15 -10 -14 102 -21 -9
w remind	626	-10 -58 -91 -26 251 7 -73
w remind at	764	10 -3 -2 -2 4 -4 -2
w remind of	736	39 -46 -12 -7 3 37 -14
w remind staf	736	-68 -13 -90 -19 276 -20 -66
w reminder	704	-21 72 -13 -11 -7 -4 -15
w remov	673	-23 -34 127 -26 4 -26 -22
w renew	736	-22 2 -18 33 -20 44 -19
w renewal	764	-26 -43 -9 115 -8 -7 -22
w reorganisation	749	-12 -23 37 45 -5 -24 -19
w repeat	630	66 -47 -11 -46 73 -20 -14
w repl	541	31 123 30 -96 -23 9 -73
w repl $	666	-28 85 -35 -22 -13 40 -27
w repl com	764	10 17 -3 -12 -1 -8 -3
w repl is	764	74 -15 -7 -6 -4 -33 -8
w repl that	695	34 31 105 -60 -17 -24 -70
w repl to	749	-32 -18 -10 -12 13 16 43
w replac	695	93 -26 57 -13 -13 -70 -28
w replac $	749	18 -23 108 -12 -7 -58 -27
w report	428	75 -143 -170 77 22 14 124
w report $	634	-36 -58 -43 69 -38 26 82
w report and	736	72 -12 -6 -6 -8 -11 -29
w report go	749	11 0 -7 -5 -8 14 -5
w report her	724	-16 -5 -4 -38 3 -16 77
w report is	687	-9 50 -29 1 -64 -8 58
w report on	704	7 11 -8 -14 10 12 -18
w report templat	749	35 -23 -10 -17 -5 39 -19
w report to	597	54 -34 -35 -7 1 -28 49
w report wa	736	10 -23 -19 -7 23 41 -24
w report with	764	-13 47 -6 -15 -4 -6 -3
w request	582	-53 15 95 79 -26 -29 -82
w request and	736	-19 64 -3 -30 -1 -9 -2
w request for	724	-25 3 -11 102 -16 -17 -36
w request of	764	-41 -10 82 0 -5 -9 -17
w requir	603	98 -84 -26 52 1 -53 12
w requir $	680	9 -42 -36 187 14 -27 -105
w requirement	654	95 -42 -31 -3 -20 24 -23
w research	704	-35 31 -22 -29 19 -9 44
w resourc	673	-7 -20 73 3 -22 0 -27
w resourc $	749	-32 -11 33 10 -15 36 -22
w respond	649	8 -46 49 -16 10 44 -49
w respond $	749	-48 7 -18 -7 -6 79 -7
w respond to	764	33 -5 -7 7 -3 -6 -20
w respons	580	13 -76 2 -70 -22 33 119
w respons is	749	-50 -17 -7 -12 -18 112 -8
w respons officer	736	24 -16 -6 -9 -10 22 -4
w respons to	724	24 -35 -21 -52 16 -26 93
w responsibilit	713	-2 -30 -15 17 53 5 -28
w responsibilit now	749	1 -29 -10 -12 57 16 -22
w responsibl	736	-2 -43 -14 -26 -10 24 72
w responsibl for	764	10 -17 -9 -4 -4 34 -10
w rest	630	-160 81 -5 -64 -33 208 -26
w rest $	724	-60 62 11 -7 -11 18 -12
w rest of	764	-11 23 -7 -29 -8 35 -3
w rest wil	749	-70 -23 -12 -37 -18 171 -12
w restructur	649	-18 -24 27 105 -8 -77 -6
w result	649	-47 74 17 0 10 -38 -16
w result ar	724	-46 45 -11 -10 34 -4 -8
w retir	687	-19 15 -51 -7 -25 -34 121
w retir $	695	-14 3 -49 -6 -25 -32 123
w return	580	-6 -30 37 -40 -5 -49 92
w return ar	749	27 -14 -6 -5 -27 35 -8
w return to	713	-107 -36 101 -61 28 -44 120
w review	399	93 20 -120 -116 169 -51 5
w review #	680	-10 -39 -13 62 -7 18 -11
w review $	543	23 -55 8 13 25 -105 91
w review and	687	49 -45 -10 -25 -9 70 -30
w review b	666	-67 26 17 -28 90 3 -39
w review ever	724	61 -18 -5 -16 -42 23 -3
w review find	695	-6 14 -19 2 -16 -25 50
w review in	695	21 -34 -10 62 26 -52 -13
w review is	713	64 5 -6 -85 59 -28 -10
w review it	736	8 31 -9 -6 -7 -8 -9
w review of	695	5 161 -33 -26 -31 -35 -41
w review on	736	-72 -13 -5 -5 116 -15 -5
w review th	695	25 59 -14 -17 -12 -25 -17
w review wa	704	78 -18 -40 -17 -17 41 -27
w review wil	749	44 -11 -4 10 -6 -31 -2
w revis	565	52 19 -49 17 -41 71 -69
w revis and	736	-68 -28 -7 -11 -6 122 -3
w revis b	749	-27 55 -10 -7 -5 14 -21
w revision	764	-15 -20 -19 36 -5 -15 39
w reviv	749	-7 -4 38 -7 -4 -11 -6
w reviv $	749	-7 -4 38 -7 -4 -11 -6
w rewrit	597	62 35 -21 23 -35 -32 -32
w rewrit $	736	-13 41 -4 31 -10 -17 -29
w rewrit and	704	38 -14 -6 -7 -22 13 -3
w ribbon	680	14 -28 -27 39 65 -38 -25
w ribbon da	724	-21 -27 -19 45 72 -28 -23
w ring	630	106 -23 -44 -44 14 -37 27
w ring $	764	-14 10 -31 -5 -4 -8 53
w ring th	764	59 -13 -2 -7 -7 -11 -19
w ris	764	54 -15 -7 -10 -5 -11 -6
w risk	508	-18 -88 -4 -85 -14 4 204
w risk $	704	4 4 18 -19 -16 -13 21
w risk assessment	630	7 -24 -27 -25 15 -4 58
w risk is	764	-49 -12 -12 -13 -1 -18 105
w risk of	680	-15 -8 75 -19 -20 -23 11
w rol	567	-10 5 -72 -48 197 30 -102
w rol out	644	44 38 -31 -29 -28 15 -10
w roll-out	736	-37 -6 -7 -46 -7 111 -8
w roll-out to	736	-37 -6 -7 -46 -7 111 -8
w romanian	764	7 11 -6 -6 -4 7 -9
w room	572	126 -10 12 -63 -50 22 -36
w room $	673	77 -24 -14 -8 -13 -1 -16
w rota	680	105 23 -26 16 -17 -69 -32
w round	577	-18 67 -39 -7 46 -15 -33
w round $	680	-23 -58 -16 76 -11 42 -10
w round of	713	11 122 -4 -84 -6 -33 -5
w rout	680	30 -14 -14 -17 15 36 -36
w rout for	749	42 -21 -12 -31 22 32 -34
w routin	626	124 -71 -28 -22 38 -11 -30
w routin $	713	105 -46 -13 -12 -8 -5 -20
w routin enquir	736	43 -16 -16 -9 -8 12 -6
w routinel	764	21 -14 -8 -9 42 -15 -17
w royal	749	-7 49 3 -24 -2 -17 -2
w royal colleg	749	-7 49 3 -24 -2 -17 -2
w rul	704	-1 -64 35 -47 -18 90 5
w run	526	10 -76 -77 2 205 -36 -27
w run ever	764	-65 -11 -6 -63 163 -10 -7
w run for	736	89 -77 -6 70 -27 -40 -8
w run in	639	1 -44 -29 -43 83 87 -56
w run th	736	-19 6 -8 81 -32 -17 -11
w s	472	69 -18 -114 -131 7 35 152
w s appendix	704	25 -2 -9 -4 -16 -35 41
w s b	749	25 64 -36 -9 -5 -52 12
w s befor	736	-57 -23 -14 -37 -18 165 -16
w s it	736	1 15 52 -33 -17 5 -23
w s th	614	-80 -76 -16 -21 146 -9 57
w s whether	749	-12 41 -13 27 -16 -14 -13
w sa	513	81 -67 186 -4 47 -97 -148
w sa it	736	30 4 -6 -10 -11 2 -10
w sa so	764	43 -10 -6 -4 -7 -13 -3
w sa th	736	-40 -21 -17 -13 84 12 -5
w sa that	591	-18 -16 43 37 -7 -41 1
w saf	644	56 -28 -55 -36 -43 21 86
w saf contact	749	24 -20 -8 -13 -8 41 -16
w saf enquir	724	64 -15 -15 -11 -17 9 -15
w safeguard	453	174 -194 -91 -47 57 -10 111
w safeguard adult	749	-37 -4 -12 -22 -11 -12 98
w safeguard board	764	13 17 -8 -3 -2 -13 -3
w safeguard commit	749	23 -77 -7 -4 -3 79 -11
w safeguard lead	607	47 -25 -31 10 -24 6 17
w safeguard supervision	764	-12 -4 -2 -2 27 -3 -4
w safeguard team	567	-43 -47 -26 -3 98 -21 42
w safet	644	137 -5 -16 -76 19 -43 -15
w sam	634	70 -48 1 22 -48 -65 69
w sam da	749	106 -14 -7 -13 -31 -17 -24
w sampl	607	117 -94 -24 23 31 -76 23
w sampl b	749	67 -21 -5 -4 -14 -20 -4
w satisf	736	72 -14 -21 -6 -9 -12 -9
w scan	704	30 8 -4 -7 -6 -13 -7
w scan and	749	38 -12 -3 -6 -2 -8 -6
w schedul	660	-31 -33 -16 71 -21 75 -45
w schedul for	724	-13 -30 -5 39 -13 29 -7
w schem	543	4 24 184 -45 -45 -18 -104
w schem #	764	12 -3 5 -2 -3 -6 -3
w schem $	736	-24 72 40 -56 -1 13 -44
w schem ha	736	-15 1 36 -6 -3 -8 -5
w schem wa	687	15 -41 79 -21 -12 -5 -15
w school	528	54 -8 -51 -65 15 127 -71
w school $	666	55 -19 -13 -16 -22 47 -31
w school and	724	38 -17 -9 -9 -11 24 -16
w school hav	736	18 0 -8 -6 -4 4 -4
w school nurs	713	-2 31 -14 -6 -5 2 -5
w scop	614	-57 160 -23 18 -9 -60 -30
w scop ha	764	-36 100 -6 -14 -2 -25 -17
w scor	736	-29 75 -17 -7 14 -32 -5
w screen	610	60 -28 -66 30 -35 65 -27
w script	713	33 111 -6 -5 -6 -116 -11
w script for	764	23 59 -3 -4 -5 -61 -10
w search	724	14 -17 -5 -14 -9 -13 44
w search $	749	38 -12 -3 -6 -2 -8 -6
w second	491	-137 121 -3 -91 -86 267 -71
w second audit	749	88 -28 -4 -27 -4 -22 -4
w second draft	724	-22 68 -4 -9 -8 -22 -3
w second half	687	-32 -72 -26 136 -24 74 -56
w second phas	736	-22 94 -6 -17 -9 -19 -21
w second round	736	-5 128 -4 -86 -5 -25 -4
w secondar	764	-13 83 -9 -7 -8 -24 -22
w secondar school	764	-13 83 -9 -7 -8 -24 -22
w section	563	22 54 -22 -3 -33 -4 -13
w section #	644	41 -52 -22 27 -32 -4 41
w section on	660	24 29 -16 -8 3 20 -52
w section to	749	-25 56 17 -22 -4 -17 -4
w sector	713	-43 -15 28 -12 41 13 -11
w secur	654	41 -81 -18 -13 -14 97 -13
w secur email	749	10 -30 -8 -8 18 24 -6
w seek	523	10 16 32 -23 23 -11 -46
w seek $	634	66 -86 -16 -25 22 50 -9
w seek from	673	-50 61 9 -15 52 -30 -27
w seek in	749	28 -23 -5 -20 -22 49 -8
w seek th	749	-9 58 -18 -4 -2 -10 -15
w seek unles	713	7 4 11 -18 -15 -12 23
w self-referral	749	48 -26 -16 -11 24 -4 -15
w send	467	95 73 -98 -53 97 -85 -29
w send $	749	38 -65 -5 -5 -6 73 -31
w send b	704	-77 -51 -8 -12 -29 17 159
w send in	724	31 86 -10 -25 -4 -58 -20
w send out	673	-14 -35 -16 -27 89 11 -7
w send th	736	51 -20 -6 -3 -3 -14 -6
w send to	575	-63 168 -28 19 9 -50 -55
w senior	673	22 -24 -12 -12 80 -38 -16
w senior leadership	764	-74 -13 -4 -4 114 -15 -4
w separat	666	-117 -11 233 -23 -10 -43 -28
w separat protocol	749	-3 -13 60 -17 -4 -11 -12
w sergeant	673	42 -24 -34 -14 -1 41 -10
w seriou	660	-31 -34 35 -25 -21 59 16
w seriou harm	687	-10 -2 44 -16 -16 -21 21
w serv	764	-29 -18 25 -14 -8 56 -13
w servic	392	65 -88 -68 -82 -73 134 111
w servic #	687	-22 -68 48 -36 0 11 66
w servic $	572	-49 48 -69 -46 -38 147 8
w servic and	764	5 -28 -42 -18 -13 -15 111
w servic can	749	68 -18 -8 -35 -14 52 -46
w servic continu	749	-39 -23 -6 -5 121 -39 -8
w servic cover	736	-21 19 -10 23 -14 -13 17
w servic ha	603	14 -7 27 -37 14 58 -69
w servic hav	713	21 46 -17 -12 -8 -16 -15
w servic in	764	-33 -15 21 -13 -16 -15 71
w servic is	634	-12 31 28 -41 -39 52 -18
w servic manager	704	48 -1 1 -6 -14 -18 -10
w servic sinc	666	-41 11 4 31 -11 -38 43
w servic to	713	-56 7 -20 63 -26 75 -44
w servic user	724	78 -2 -5 -9 -16 -14 -33
w servic wil	695	-16 31 -3 38 -10 -26 -13
w session	525	43 -1 -40 11 131 -48 -97
w session $	749	40 21 -4 -3 -18 -32 -4
w session ar	666	8 -44 -8 14 -13 61 -18
w session deliver	764	88 -14 -3 -27 -4 -39 -3
w session wer	764	27 -5 -5 -2 -4 -8 -4
w set	516	46 3 -4 85 -46 23 -106
w set asid	749	-47 99 57 -60 -12 -27 -9
w set of	724	-11 52 35 -9 -10 -29 -27
w set out	660	81 -8 -18 -16 -7 -8 -25
w set up	634	2 -52 -40 16 -19 126 -32
w settl	649	-44 39 -31 89 -22 -12 -20
w settl $	749	-36 49 -27 24 -7 9 -12
w seven	630	-46 44 -22 -66 -19 6 102
w seven agenc	764	-13 55 -4 -1 -2 -32 -3
w seven-minut	713	50 -20 -4 -3 -4 -14 -5
w seven-minut brief	736	33 -13 -3 -3 -3 -9 -2
w several	713	4 -98 -36 -27 22 -58 193
w sexual	764	88 -22 -10 -9 -19 -16 -12
w sh	644	13 66 -36 42 -24 -32 -28
w sh ha	749	-20 63 -10 -11 -4 -16 -2
w shal	680	-14 -22 -16 48 29 -12 -14
w shal b	764	-6 -2 -10 34 -7 -6 -3
w shap	704	42 -6 -15 -9 -7 3 -7
w shar	454	63 12 -27 -37 -85 28 46
w shar agreement	649	12 42 -33 25 -46 25 -25
w shar it	736	79 -24 14 -3 -13 -26 -27
w shar wher	680	-14 -3 39 -24 -19 -22 43
w shar with	575	-9 22 -99 13 -55 66 64
w sheet	626	69 -63 -22 7 -60 86 -18
w sheet with	764	17 -21 -10 -8 -5 33 -5
w shelf	764	-1 -18 -8 -6 29 9 -5
w shelf of	764	-1 -18 -8 -6 29 9 -5
w shelv	736	28 -26 94 -26 -44 -16 -10
w shelv $	749	-21 -24 97 -25 -6 -14 -7
w shift	749	66 -64 -8 -11 43 -13 -13
w short	713	19 19 -15 -9 -13 10 -11
w shortag	736	-67 -37 -19 103 -16 -20 55
w shortag $	749	-14 -21 -11 119 -7 -15 -51
w shortl	724	-7 20 -7 32 -12 -19 -7
w shortl $	724	-7 20 -7 32 -12 -19 -7
w shortlist	736	-19 55 -15 -9 -3 -6 -3
w shortlist $	749	-1 16 -2 -5 -2 -3 -3
w should	514	-206 46 -50 91 -52 -51 223
w should alwa	713	-18 10 -2 24 -14 -10 10
w should b	582	-78 7 -47 91 -36 -8 71
w should pa	724	-5 48 26 -13 -4 -8 -44
w show	509	212 -9 -37 32 -63 -56 -80
w show how	660	50 -48 -16 18 -18 25 -11
w show th	749	31 -15 -7 -2 -2 1 -7
w show that	644	115 22 -14 -9 -10 -73 -31
w show to	764	45 4 -4 -8 -24 -13 -1
w show who	764	10 -17 -9 -4 -4 34 -10
w sicknes	713	-36 104 0 41 -14 -22 -74
w sid	626	15 89 -6 -26 -78 29 -23
w sid $	764	-19 6 -4 -2 -2 25 -3
w sid continu	736	-4 135 -4 -18 -93 -5 -12
w sid of	736	18 -30 -8 -6 -1 34 -8
w sign	467	116 -43 -77 -101 -39 227 -84
w sign $	713	-40 -32 -12 -23 -6 127 -14
w sign b	626	55 -20 -22 -33 -13 47 -13
w sign of	570	9 37 -26 -64 11 75 -42
w sign th	680	38 -31 -14 -9 34 -4 -14
w sign up	673	11 7 -15 15 -63 62 -16
w sign-of	764	-29 72 -5 -67 -8 41 -5
w sign-up	749	9 39 -6 -6 -8 -20 -9
w signatur	724	-19 57 -18 -19 -8 19 -13
w simplif	749	16 -30 -15 -7 50 -4 -10
w simplif $	749	16 -30 -15 -7 50 -4 -10
w sinc	442	167 -118 91 -74 101 -104 -62
w sinc $	724	-31 -35 -8 -9 125 -34 -8
w sinc <date>	520	130 0 -43 -97 36 -21 -6
w sinc b	680	0 -21 126 -15 -10 -26 -54
w sinc easter	764	43 5 -3 -4 -8 -16 -17
w sinc retir	704	-43 18 -49 -6 -21 -25 126
w sinc th	618	63 -59 -48 98 49 -22 -79
w sinc then	724	32 -9 -4 -2 -4 -10 -3
w singl	654	74 -49 -6 -42 -29 20 32
w sister	724	-5 59 -36 -27 -6 -30 45
w sit	499	108 103 19 -123 11 -42 -76
w sit $	639	12 57 -33 -58 -52 64 10
w sit fiv	749	7 -24 -4 -12 2 42 -11
w sit in	736	64 -20 8 -6 -7 -19 -19
w sit is	713	-8 10 51 -27 -3 -20 -3
w sit on	764	56 33 -4 -6 -10 -16 -53
w sit with	713	31 -46 -26 15 46 -36 16
w sit within	749	87 -16 -4 -8 -12 -12 -35
w six	516	-22 88 -10 -80 -53 10 66
w six $	764	10 19 -10 -11 -16 -14 22
w six month	644	-25 96 41 -81 -32 27 -26
w six nurs	673	-44 -3 -2 36 -26 -30 70
w six week	695	35 -32 -21 -17 40 22 -26
w sixt	749	-17 66 -8 -3 -5 -14 -18
w slid	704	48 -1 -4 -8 -7 -13 -14
w slip	724	-12 -16 -19 71 -8 -4 -11
w slip to	764	-19 -8 -18 46 -6 15 -11
w slow	695	-56 114 -8 -42 -15 89 -82
w smal	713	51 33 -6 -5 -7 -45 -20
w so	483	41 -42 158 -38 67 -96 -91
w so $	552	103 -40 -11 -49 78 -32 -49
w so far	585	-173 265 -27 -55 2 20 -33
w so far $	660	-125 192 -12 -15 16 -33 -23
w so far and	764	-8 31 -4 -3 -3 -11 -2
w so it	764	6 -16 27 -16 9 0 -9
w so th	704	-34 14 93 -16 -11 -30 -16
w so that	585	174 -101 -36 -52 39 22 -45
w so that alert	764	22 -30 -4 -11 -4 33 -7
w so that it	749	21 -9 -3 -9 -4 15 -11
w so that th	749	37 -19 -13 -17 17 5 -10
w so would	713	7 4 11 -18 -15 -12 23
w social	561	94 -84 -34 -82 47 32 27
w social car	724	38 -23 -10 -22 -23 -23 63
w social media	713	-3 -12 -6 -44 86 -11 -10
w social worker	622	40 -46 -10 -25 -37 78 0
w softwar	639	-25 127 -21 -22 -22 -17 -21
w softwar ha	749	11 16 -7 -9 -2 -5 -4
w softwar supplier	764	-3 40 -4 -3 -20 -4 -5
w solicitor	687	-34 71 -23 -21 -11 41 -24
w solution	764	7 -20 -22 -5 -6 50 -4
w som	565	-139 39 -47 30 -9 -78 203
w som #	736	-52 -6 -15 37 0 -24 61
w som agenc	736	-17 -13 -7 17 14 -13 20
w som succes	749	-9 31 45 -20 -7 -11 -28
w someth	687	-4 -16 19 -17 52 -15 -18
w soon	764	-6 52 -9 13 -19 -23 -7
w south	704	-37 -39 -8 -48 -9 150 -9
w speak	585	99 -35 -32 -33 96 -84 -10
w speak to	622	78 -1 -31 -16 -16 -13 -1
w speaker	713	-11 47 -25 72 -7 -68 -9
w specialist	618	107 53 -32 -11 -51 -25 -41
w specialist servic	736	27 -6 -19 5 -13 21 -15
w specification	585	31 59 -51 24 -31 -6 -25
w specification ha	724	-41 65 -7 0 -2 -11 -4
w specification wa	764	57 -17 -10 -12 -8 -5 -5
w spend	736	-13 -24 -15 91 -5 -27 -8
w split	764	-74 17 -10 -7 -8 86 -5
w spot	724	10 -35 -5 -24 55 6 -7
w spr	680	39 -40 -21 -13 43 9 -16
w spr busines	749	38 -28 -12 -8 -5 24 -10
w sta	713	-19 -69 121 -29 -9 -18 23
w sta with	764	-29 -60 153 -9 -4 -6 -44
w staf	362	55 -11 -84 -119 45 30 84
w staf #	666	-20 76 -11 -34 -15 26 -21
w staf $	570	63 -83 -25 -51 -77 53 120
w staf about	749	21 -14 -10 -12 -9 34 -9
w staf and	749	23 -16 -5 -10 31 -19 -3
w staf ar	630	-83 1 32 -17 49 40 -22
w staf b	749	-1 -23 -5 -10 -17 -16 71
w staf can	736	77 20 -9 -27 -13 -15 -34
w staf feel	704	39 -23 -25 -20 -11 -15 55
w staf hav	570	-74 36 30 15 -27 59 -38
w staf in	695	-2 4 -6 -13 12 21 -16
w staf involv	713	-18 20 17 -20 -10 -18 29
w staf know	749	125 -24 -11 -12 -25 29 -82
w staf of	764	-100 -21 -10 -13 109 -48 83
w staf shortag	749	-14 -21 -11 119 -7 -15 -51
w staf sid	704	-8 134 4 -19 -90 -7 -14
w staf through	764	27 -34 -9 -39 27 45 -17
w staf train	704	18 30 -5 -4 -28 -1 -11
w staf turnover	704	-62 -9 43 -15 -22 -29 94
w staf wer	724	-1 20 -19 -7 -13 28 -9
w staf who	687	23 -16 -12 67 -23 -14 -23
w staf wil	764	-15 -2 7 45 -18 -9 -8
w stag	654	-50 104 -8 -4 -24 7 -24
w stag $	673	-53 133 1 -26 -15 -20 -20
w stalk	749	34 -25 -7 -19 -4 23 -2
w stand	649	74 -40 -59 92 14 -61 -21
w stand part of	764	-39 -6 -5 -18 90 -12 -9
w standard	563	67 -92 -7 -64 -43 121 18
w standard book	764	38 -9 -8 -13 -9 19 -18
w standard for	749	-24 -14 -3 -14 -16 -13 83
w standard letter	749	18 -21 -8 -10 20 13 -12
w standard operat	749	47 -61 -17 -7 -9 54 -6
w standardis	749	35 -23 -10 -17 -5 39 -19
w standardis acros	749	35 -23 -10 -17 -5 39 -19
w standing item	724	9 -16 -8 -11 68 -24 -19
w start	472	-146 91 -80 265 -80 63 -114
w start $	680	-34 -74 -29 164 -9 16 -34
w start in	585	-84 106 -25 6 -25 62 -40
w start on	634	-53 -28 -38 161 -21 -5 -17
w start to	713	-24 115 -16 -37 -4 -18 -15
w start when	764	-20 -37 -8 28 -5 48 -5
w starter	673	30 -29 -10 -13 16 19 -13
w starter $	764	-4 -15 -3 -5 -33 66 -5
w stat	724	87 -31 -21 -22 -12 52 -52
w station	673	52 -22 -8 -5 -14 8 -10
w station $	724	29 -5 -5 -4 -7 -1 -7
w statutor	713	1 54 68 -57 -8 -21 -37
w statutor guidanc	749	-4 36 79 -52 -7 -13 -38
w stead	736	-8 57 9 -19 -5 -20 -15
w steer	618	-1 47 21 -55 16 13 -41
w steer group	618	-1 47 21 -55 16 13 -41
w step	660	-4 41 6 61 -11 -38 -55
w stil	588	-81 -161 -50 -1 -25 293 25
w stil b	704	-48 -43 -17 1 -6 120 -7
w stil with	764	-21 -23 -8 -8 -3 65 -3
w still to	577	-159 27 -56 -48 -35 304 -34
w still to b	630	-72 -78 -44 -2 -16 227 -15
w stock	666	36 -62 -19 -15 39 44 -22
w stop	680	47 -57 17 -31 87 -35 -28
w strand	724	-50 37 40 -53 -22 62 -13
w strateg	563	14 0 -15 -2 -3 -20 26
w strateg #	713	14 17 -4 15 -7 -26 -9
w strateg $	713	14 -48 -15 28 -21 -28 70
w strateg is	695	-14 68 28 -29 -14 -23 -16
w strategic	764	47 -1 -10 -11 -6 -7 -11
w stud	660	-17 134 -2 -27 -24 -40 -24
w stud $	764	-20 78 -13 -10 -3 -17 -15
w stud and	749	-60 89 14 -16 -5 -19 -3
w student	713	38 -32 -11 66 8 -60 -9
w sub	666	-44 20 69 41 -29 -30 -27
w sub group	695	-36 62 57 -17 -27 -15 -23
w subgroup	687	-21 66 13 -2 0 -24 -33
w subject	610	-42 50 -16 65 -18 -6 -34
w subject of	713	-10 60 -13 -15 -6 -3 -13
w subject to	687	-33 16 6 35 -10 2 -15
w submit	600	40 78 -51 15 -16 -3 -62
w submit $	736	-8 16 -22 -22 -4 64 -24
w submit to	649	-12 65 -16 47 -11 -39 -34
w succes	639	-17 57 16 3 -46 -33 20
w succes $	713	-13 67 40 -22 -29 -17 -27
w succes look	695	-5 -4 -22 24 -22 -20 48
w successful	764	-5 17 -12 21 -11 -8 -3
w successor	713	-57 -35 44 -31 -12 102 -12
w successor to	749	-26 -68 -7 -7 -6 117 -3
w such	687	22 -26 -32 19 -3 -32 52
w sufficient	724	-21 -28 91 3 -8 -9 -29
w sufficient and	736	-18 -21 93 -13 -7 -7 -27
w suggest	764	-27 39 -7 -15 -7 21 -3
w suggestion	736	53 -17 5 -10 -7 -18 -6
w suicid	764	4 -21 -9 30 30 -21 -13
w suit	713	105 -74 51 -42 3 -9 -33
w summar	649	41 -21 7 4 5 -8 -28
w summer	695	57 -23 -32 61 -11 -39 -13
w summer $	736	76 -19 -31 68 -8 -77 -10
w supersed	666	8 -51 120 -16 -9 -36 -16
w supersed b	680	-37 -51 145 -15 -8 -23 -12
w supervision	561	69 -108 -25 -15 140 -9 -52
w supervision $	736	10 -13 -17 36 7 -12 -10
w supervision and	749	37 -5 -4 -6 -3 -7 -11
w supervision is	764	-66 -11 -6 -6 15 -9 84
w supervisor	630	85 -22 -17 -3 -8 -11 -24
w supervisor must	764	61 -10 -4 -13 -10 -8 -16
w suppl	695	10 18 38 -22 -34 5 -15
w supplier	534	-63 127 14 -68 -55 106 -61
w supplier #	736	10 23 -6 -11 -9 -1 -6
w supplier $	630	-41 -22 1 -27 -17 128 -22
w supplier ha	713	-25 28 27 -36 -5 17 -6
w support	554	4 -18 75 -65 119 -27 -88
w support b	713	-18 -19 120 -25 -15 -12 -31
w support worker	713	67 -15 -5 -6 -10 -27 -6
w sur	764	48 1 -13 -7 -5 -7 -18
w sur that	764	48 1 -13 -7 -5 -7 -18
w surger	556	-81 -4 122 -61 -31 64 -8
w surger $	704	44 -12 -59 -42 -46 159 -44
w surger and	764	57 -10 -5 -3 -20 -10 -9
w surger ha	666	40 -34 -7 -15 -22 -30 67
w surv	597	-52 85 -17 146 -42 -139 18
w surv should	764	-9 32 -48 49 -2 -6 -16
w surviv	764	-7 -7 74 -13 -8 -5 -33
w surviv consultation	764	-7 -7 74 -13 -8 -5 -33
w survivor	561	4 23 -26 1 37 -32 -6
w survivor $	649	-39 32 41 2 -3 -22 -12
w survivor '	736	13 -5 -18 26 -12 9 -13
w suspend	764	-20 18 -15 17 -4 14 -9
w system	484	-50 72 59 -44 -94 53 3
w system #	713	-15 -13 99 0 -14 -22 -35
w system $	639	52 58 10 -131 -22 79 -46
w system can	736	-25 -17 41 -16 -5 27 -4
w system ha	704	-22 25 -5 22 -7 -9 -4
w system in us	695	-54 48 11 25 -19 -43 31
w system wa	736	-6 -15 -8 -6 -5 46 -6
w tabl	654	14 -16 -27 49 4 24 -48
w tabl at	680	11 -34 -23 53 10 30 -47
w tablet	736	91 -20 -11 -7 -6 -31 -16
w tak	382	28 -22 177 41 -126 -106 8
w tak advic	749	-6 -14 62 -8 -7 -9 -19
w tak forward	713	-12 17 -25 53 -8 -16 -10
w tak it	644	-54 11 47 -5 -17 39 -21
w tak man	749	-35 -6 -6 -10 -10 -6 73
w tak of	736	23 -11 58 -26 -13 -17 -14
w tak on	704	102 -19 -2 4 -62 -18 -5
w tak part	749	-12 -3 -24 -7 41 20 -16
w tak plac	507	-2 162 -53 37 -20 -83 -41
w tak th	570	-106 -13 179 -50 -44 -52 87
w tak to	654	-12 89 -8 -11 -8 -24 -26
w tak up	634	114 -129 -81 108 -35 13 11
w take-up	704	-24 8 -14 -23 92 -24 -15
w take-up is	764	-82 -8 -4 -5 115 -6 -9
w taker	736	0 -15 -9 -7 -10 48 -7
w taker $	764	-18 -14 -7 -5 -5 54 -5
w talk	532	-10 122 -53 -42 34 -91 40
w talk $	749	-39 127 -9 -8 -2 -60 -9
w talk ar	736	-12 6 -4 -7 27 -5 -4
w talk to	644	-11 12 -23 2 -1 -35 56
w talk with	736	16 36 -11 -4 -9 -24 -3
w target	687	-24 45 -31 31 -27 -27 34
w task	600	-56 59 -15 50 175 -98 -116
w task $	724	-32 12 -14 30 136 -49 -84
w task and	724	-25 32 24 44 -19 -24 -32
w task group	749	-8 20 -5 11 -6 -9 -3
w teacher	724	57 24 -19 -19 -10 -14 -19
w team	380	97 -12 -123 -61 171 -7 -65
w team #	687	-48 -6 -14 -17 -31 70 45
w team $	516	126 32 -34 -57 53 -86 -33
w team and	660	-26 12 -15 -14 -27 26 45
w team ar	713	-45 -53 -8 32 -13 95 -7
w team ha	704	-15 33 -13 5 -13 12 -9
w team hav	724	42 -88 -6 -7 -6 77 -12
w team in	764	3 30 -4 -5 -11 -12 -2
w team is	575	-54 87 -24 -6 -39 12 23
w team leader	736	54 -12 -15 -4 -9 -9 -6
w team manager	695	21 -5 -6 73 -29 -28 -26
w team meet	736	-59 -41 -6 15 119 -11 -16
w team meeting	687	42 -38 -8 -8 44 -9 -22
w team wa	736	31 -34 39 -25 33 -25 -20
w team wer	749	4 -11 -2 -6 -8 30 -6
w team wil	724	1 5 -22 27 9 -15 -5
w tel	547	26 -102 63 -26 -40 -34 113
w tel $	764	-31 -24 -5 -11 -28 -10 110
w tel of	736	66 -17 40 -5 -20 -41 -24
w tel th	764	-60 -14 -23 -6 -4 59 48
w tel that	724	-27 -41 101 -12 -5 -9 -8
w tel to	764	-29 -14 -8 23 52 -18 -7
w tel us	695	-14 29 13 -2 -26 -37 37
w telephon	666	49 11 -27 -21 -31 32 -13
w templat	536	85 99 -50 10 -53 20 -111
w templat #	749	77 -35 -12 -8 -4 -13 -7
w templat $	749	0 17 -6 28 -13 -10 -16
w templat amend	749	39 -7 -3 -3 -12 0 -14
w templat ha	713	30 -4 -11 -18 -6 28 -20
w templat is	713	-28 140 -12 -7 -11 -27 -56
w templat wa	713	32 -20 -13 -6 -6 24 -11
w ten	614	-41 71 -38 -21 18 -25 34
w tenanc	724	56 -52 -4 40 -12 -22 -5
w tenant	687	126 3 -7 -99 12 -28 -8
w tender	618	-42 214 -23 -35 -18 -60 -35
w tender $	749	38 17 7 -25 -8 -9 -18
w tender ar	764	-3 44 -6 -8 -6 -11 -11
w term	526	2 46 -40 -39 104 32 -105
w term $	639	-14 -37 -21 -38 139 14 -43
w term of	610	60 35 3 -41 -33 7 -31
w test	547	10 171 -42 -59 -42 -9 -30
w test and	749	25 -37 -18 -5 -5 44 -4
w test in	704	78 -38 -5 -43 -10 23 -4
w test th	764	-5 34 -4 -4 -4 -3 -13
w test with	736	-59 88 -5 -9 -5 -2 -7
w text	687	38 34 -12 -24 -14 -7 -15
w th	121	-42 -10 151 82 -104 -100 24
w th #	687	16 109 -55 -13 -20 -4 -33
w th $	479	-85 175 68 9 -202 -66 100
w th act	666	-52 8 -13 70 -25 -33 44
w th action	483	-28 -131 208 70 -34 -25 -60
w th acut	764	-32 -17 -12 -31 -17 115 -6
w th adult	680	63 -18 -18 -17 -18 29 -19
w th advert	736	18 -30 -8 -6 -1 34 -8
w th advic	764	15 -4 -5 -2 4 -5 -3
w th advocat	764	81 -41 -21 -12 62 -15 -53
w th after	764	-51 -12 -56 193 -10 -27 -36
w th agenc	673	-22 -25 56 -12 -12 38 -23
w th agreement	704	5 -15 38 -10 -17 19 -19
w th ambulanc	660	10 -40 -9 -13 -9 78 -16
w th analyst	660	60 15 7 -10 -36 -13 -23
w th and	660	-107 -37 99 106 23 -47 -36
w th annual	654	21 -85 -15 10 160 -38 -52
w th answer	736	83 -8 -18 -9 -20 -12 -15
w th appointment	764	-18 -30 -9 23 -14 -22 70
w th ar	622	30 -9 4 -18 44 -21 -29
w th as	660	-44 -18 -35 141 -5 -3 -35
w th assessment	724	0 -2 -12 -15 -14 67 -24
w th at	666	16 41 -27 -52 60 -16 -22
w th audit	607	-54 -23 -26 131 -24 16 -21
w th author	724	-73 -45 -47 -51 -14 -26 256
w th b	660	-53 60 -35 -3 2 -44 73
w th backlog	736	-2 -9 15 39 -14 -22 -8
w th bid	666	-48 0 153 -22 -24 -42 -18
w th board	492	48 -105 21 88 -6 -22 -25
w th borough	704	-30 -25 -8 -11 -11 47 38
w th budget	639	-14 -11 -9 59 -20 -25 20
w th build	724	-36 79 43 -23 -17 -22 -23
w th busines	603	-30 30 18 -25 45 -61 23
w th cal	749	-33 -18 -5 -43 -8 114 -6
w th campaign	724	-47 -31 52 -67 123 -1 -29
w th can	618	-64 -41 29 188 10 -30 -93
w th car	704	107 -38 -28 -43 -28 -8 38
w th card	713	52 -37 12 -20 -18 26 -15
w th cas	607	155 -37 -32 -56 -34 69 -64
w th ccg	591	2 40 86 -46 -26 17 -73
w th chair	580	3 -53 -16 -34 9 -23 114
w th chang	585	151 49 -93 -50 -21 -59 23
w th charit	764	-60 3 101 -10 -5 -13 -18
w th checklist	764	-48 -41 52 -31 -20 112 -23
w th chief	597	62 50 -30 -47 20 -8 -48
w th children	680	60 -56 -29 -45 -7 70 7
w th circumstanc	695	-20 -25 -10 -27 1 -23 104
w th claus	764	40 -7 -8 1 -17 -4 -3
w th clinical	649	-48 69 -42 -13 33 27 -25
w th cohort	736	-8 50 -15 -36 -7 35 -19
w th colleg	639	26 17 40 -27 -42 23 -36
w th com	639	-43 -36 -21 147 58 24 -129
w th commission	724	7 -15 23 -24 -2 35 -23
w th commissioner	594	43 -40 -27 24 -2 46 -44
w th commit	713	0 11 55 -5 -15 -28 -20
w th communication	749	-66 4 -14 -2 53 34 -9
w th communit	680	-60 -5 -24 -18 -15 133 -11
w th complaint	736	10 3 -17 -21 47 -9 -13
w th complet	764	-27 15 -8 -6 -3 34 -5
w th conferenc	649	86 -50 -26 -35 -30 79 -23
w th contact	724	14 -30 -4 0 18 14 -11
w th content	749	-19 74 -1 -34 -11 20 -29
w th contract	556	81 59 32 31 -41 -108 -54
w th control	764	54 -21 -4 -2 -14 -7 -5
w th coordinator	695	39 -32 -10 32 -8 6 -27
w th coroner	713	28 -25 -12 37 -12 -8 -7
w th cost	680	-50 59 92 -16 -8 -38 -39
w th could	749	-53 19 115 -34 -7 -29 -10
w th council	577	56 -36 56 -13 -4 -18 -41
w th count	565	-29 21 12 -80 -48 54 69
w th cours	580	-82 119 -6 36 -10 -5 -53
w th court	764	57 39 -4 -7 -9 -65 -12
w th criteria	749	28 -23 -5 -20 -22 49 -8
w th csp	724	10 -17 -11 -7 46 0 -21
w th current	713	-17 10 -14 57 -19 -11 -5
w th da	704	5 -65 -6 -13 0 86 -6
w th dash	736	122 -36 -16 -10 -10 -32 -17
w th data	626	-21 39 31 34 -66 7 -24
w th death	749	-12 -15 -12 -15 -5 -7 67
w th deceas	724	-16 -8 -28 6 8 -18 57
w th decision	680	-37 5 81 32 -8 -23 -50
w th department	673	-24 -27 264 36 -68 -33 -147
w th deput	687	-30 -20 -24 -34 33 21 54
w th design	764	-16 15 -2 -4 -3 14 -4
w th designat	704	34 7 -21 22 -12 5 -35
w th dhr	764	59 -14 -7 -3 -2 -26 -7
w th diar	749	50 22 -4 -4 -7 -51 -5
w th director	622	-67 -6 -27 10 77 82 -69
w th discharg	736	55 -13 -4 -4 -4 -26 -3
w th district	724	73 -47 -11 51 -10 -35 -21
w th domestic	649	81 -14 -30 -14 18 -9 -32
w th draft	660	-26 114 -9 -43 -7 -24 -5
w th dut	603	-48 -34 -34 -75 131 -32 92
w th e-learn	724	-39 -9 -10 70 -11 17 -17
w th eastern	764	-31 -64 -7 -12 -8 127 -5
w th education	764	-14 -51 -2 12 -5 64 -3
w th electronic	704	29 38 -18 -17 -16 -11 -6
w th emergenc	666	20 -4 -17 -36 -14 59 -9
w th end	597	26 23 6 40 -76 14 -33
w th evaluation	764	-48 -22 -18 -8 -10 120 -15
w th evidenc	764	-4 37 -4 -4 -7 -15 -4
w th executiv	594	-25 -13 209 11 -23 -41 -117
w th exist	704	50 -16 15 -11 -7 -13 -19
w th famil	570	-25 -85 28 -30 88 -71 95
w th feasibilit	764	65 5 -31 -14 -3 -5 -18
w th figur	680	-2 11 66 -14 -20 -14 -27
w th film	660	66 -31 -28 -5 -39 55 -18
w th final	695	-22 -70 -15 -12 -14 141 -7
w th financ	713	-27 136 -36 -28 -11 -14 -20
w th financial	736	5 74 -15 -11 -11 -38 -3
w th finding	713	-37 -11 -7 89 -9 -14 -12
w th fir	654	30 -20 -13 -27 -11 111 -70
w th first	490	35 44 -29 86 -93 63 -105
w th fiv	680	-1 53 -19 -11 -52 39 -10
w th flag	724	6 52 -19 -53 -19 43 -10
w th forc	582	45 -41 162 -51 -52 -27 -37
w th form	541	-3 6 72 -18 6 -64 0
w th forum	724	-26 -13 -20 37 -14 45 -10
w th forward	673	-96 3 62 115 -15 -25 -45
w th four	680	89 -64 -20 -13 22 39 -52
w th fourteen	764	8 52 -6 -6 -9 -36 -3
w th front	630	87 40 -19 -15 -56 -3 -33
w th fund	736	-6 62 0 22 -59 -11 -8
w th gap	736	49 -37 -16 -10 -7 26 -5
w th governanc	736	17 -47 -9 -9 -12 70 -10
w th gp	736	42 1 -4 -8 -6 -14 -11
w th grant	704	-4 -39 78 -11 -12 -17 5
w th group	545	-25 -11 124 0 2 -68 -23
w th guid	724	-21 14 -10 -11 -2 37 -6
w th guidanc	626	25 -3 -32 36 -16 31 -41
w th ha	548	12 -21 9 114 -32 -1 -81
w th had	673	1 -7 -60 -15 5 -7 84
w th handbook	749	55 -60 -8 -4 -12 50 -21
w th happen	736	110 -6 -6 -8 -62 -9 -20
w th hard	736	-17 -13 -7 17 14 -13 20
w th hav	695	-16 97 -15 -6 -8 -36 -16
w th head	570	14 160 -39 40 -11 -65 -98
w th health	704	-9 -40 -8 0 -10 22 46
w th help	736	-35 -25 27 -8 -5 54 -8
w th helplin	618	67 -38 -56 -21 12 56 -20
w th hom	639	-62 33 48 10 -26 34 -38
w th hospital	622	31 -42 8 -28 -23 94 -40
w th hostel	764	18 18 4 -7 -3 -26 -4
w th hous	654	12 -31 -23 -31 -14 66 20
w th household	749	67 -5 -3 -3 -7 -10 -40
w th hub	713	4 29 -9 -15 -14 -51 57
w th icb	736	30 -5 28 -13 -23 -10 -7
w th idea	626	-51 -43 226 9 -16 -45 -80
w th idva	704	68 -23 -20 -13 33 -33 -12
w th imr	736	21 -31 -16 -20 -6 -18 70
w th in	614	2 32 -24 103 -25 -44 -44
w th induction	713	45 -19 -9 -11 -17 28 -16
w th information	580	-7 62 53 -65 -60 -12 28
w th insid	749	43 -24 -9 -11 -8 20 -11
w th inspection	704	-34 32 -67 125 -10 -30 -17
w th inspector	736	76 11 -8 -8 -4 -27 -39
w th inspectorat	764	43 -12 -11 -6 31 -36 -9
w th into	724	70 -76 -16 -14 24 35 -24
w th is	485	88 -53 -62 53 126 -35 -117
w th it	724	-58 77 5 22 -10 -15 -20
w th item	713	-29 -70 14 159 -11 -41 -23
w th job	704	-30 62 22 -11 -9 -22 -12
w th joint	749	5 7 33 -19 -9 -8 -7
w th k	724	16 -28 -18 6 52 -35 7
w th landlord	704	-37 99 16 -20 -51 2 -9
w th last	626	-89 48 -39 85 -24 92 -74
w th launch	713	-65 30 -19 3 -9 72 -11
w th law	695	67 -27 -19 -52 39 30 -37
w th lead	550	-59 61 10 -31 -63 -8 91
w th leaflet	654	-12 44 -32 -22 -17 65 -25
w th learn	594	67 -48 -34 66 5 -22 -34
w th legal	764	-6 34 -5 -10 6 -15 -3
w th letter	666	72 -77 -20 11 -29 62 -19
w th level	713	21 -23 14 -12 -5 42 -36
w th light	713	-11 25 9 -10 13 -19 -8
w th lin	713	-95 -51 63 -27 51 -53 112
w th list	603	-66 145 9 -9 18 -64 -34
w th lmc	680	-6 32 20 -28 -9 -17 8
w th local	649	51 -15 -10 -11 -28 -43 57
w th los	764	-14 5 58 -9 -6 -8 -25
w th manager	630	1 35 -48 -5 23 -22 15
w th map	680	-39 73 -16 29 -7 -29 -12
w th marac	654	57 -61 -15 -3 31 26 -35
w th market	764	52 -2 3 -7 -9 -32 -5
w th material	736	-7 1 30 -3 -3 -11 -6
w th matron	673	34 -57 -8 -2 -16 59 -10
w th matter	618	-52 16 133 32 -32 -49 -47
w th meantim	764	-10 13 27 -3 -7 -12 -6
w th medical	724	-10 -1 -12 31 -9 11 -11
w th mental	764	-27 -20 -11 -14 33 14 25
w th merger	704	-30 -38 112 -8 -6 -12 -17
w th might	749	-2 11 -3 -1 -2 -2 -2
w th minister	704	63 -33 -21 -15 -6 59 -47
w th ministr	749	-12 122 -10 -18 -13 -15 -54
w th minut	749	22 -18 -10 -6 -9 31 -11
w th modul	680	6 34 21 -1 23 -74 -9
w th moment	764	-15 20 -8 -5 -10 26 -8
w th month	687	18 75 27 -40 -19 -54 -7
w th monthl	724	32 -11 -4 -9 21 -16 -13
w th morn	749	58 -20 -8 -35 10 32 -37
w th mosqu	764	-8 42 -6 -3 -3 -8 -14
w th mov	724	-14 -2 11 -23 -3 42 -11
w th nam	634	35 -10 -18 34 -19 27 -49
w th national	567	10 0 78 48 -34 -33 -69
w th need	610	12 -8 -9 -7 62 1 -51
w th network	764	-15 -8 -3 -4 40 -8 -3
w th new	433	-82 73 -96 267 -125 61 -100
w th newsletter	764	-42 -6 -6 -13 115 -25 -24
w th next	504	-27 123 -69 128 -79 14 -90
w th nin	724	-3 65 -8 -7 -5 -36 -6
w th not	724	16 -28 -40 -34 3 -16 100
w th number	603	97 -62 -22 -11 -53 -62 112
w th offer	736	-47 -8 20 -18 78 -15 -10
w th officer	680	-8 17 -36 2 -21 -23 70
w th old	654	22 0 -20 -9 -13 -82 102
w th on	654	-23 13 3 49 -27 39 -54
w th opennes	713	-18 20 17 -20 -10 -18 29
w th other	588	-164 -9 -65 -64 -30 349 -18
w th out	749	26 -7 -12 -6 17 -13 -7
w th outcom	654	-23 -7 -28 83 -13 20 -32
w th pack	764	32 -9 -4 -3 -2 -12 -3
w th pandemic	673	-36 -5 -20 108 10 -27 -30
w th panel	505	-37 -82 -56 -100 -24 -64 363
w th paper	724	-1 11 -5 20 -10 -13 -2
w th partner	713	-48 67 33 -16 -25 27 -39
w th partnership	482	-7 27 66 6 72 -92 -72
w th pathwa	687	15 12 -16 -22 -8 40 -21
w th patient	736	30 -20 -11 33 -8 -15 -10
w th pc	649	-72 61 16 -42 26 69 -57
w th performanc	695	-34 31 -24 -15 61 20 -39
w th perpetrator	622	-26 36 -25 -3 -19 -63 100
w th person	749	-29 -16 -10 32 -12 -39 74
w th pilot	666	-60 38 52 6 -15 5 -25
w th plan	622	-27 -86 161 -65 6 27 -16
w th pledg	713	15 -11 -8 -5 16 5 -13
w th point	673	35 29 34 -76 -24 -35 38
w th polic	457	48 35 -91 -38 10 -53 89
w th portal	724	-26 27 -6 -12 -14 -7 38
w th post	537	-53 -53 39 95 -32 61 -57
w th poster	695	-68 56 -12 -25 -17 98 -33
w th ppu	749	60 -9 -2 -7 -11 -6 -25
w th practic	597	88 -70 -48 1 36 -2 -5
w th present	736	-19 -6 53 21 -7 -24 -17
w th previou	749	112 0 -214 8 77 -28 44
w th printer	704	-39 102 -14 -16 -7 -9 -17
w th privat	736	-44 -37 -24 -10 -7 132 -10
w th probation	704	87 -27 -10 -11 -21 12 -31
w th procedur	630	101 28 -29 -18 -20 41 -103
w th proces	695	37 -71 -31 -29 -22 140 -24
w th program	622	-55 88 -31 -96 167 -7 -67
w th project	660	-10 -29 84 11 -29 0 -25
w th proposal	591	-44 65 202 -73 -28 -46 -76
w th protocol	626	58 -79 -42 -25 -27 149 -35
w th provider	556	-30 17 146 59 -38 -101 -54
w th public	666	9 112 -18 -11 -17 -45 -29
w th qualit	644	18 87 -19 -43 -2 -15 -26
w th question	626	91 1 -28 -28 -25 -53 42
w th queu	736	-19 64 -3 -30 -1 -9 -2
w th reason	724	50 -24 -18 -9 -11 27 -16
w th recommendation	513	64 -42 196 -70 -60 -42 -46
w th record	680	141 -11 -10 -21 -14 -69 -16
w th redesign	736	-20 91 -6 -18 -9 -16 -23
w th referral	680	76 -34 -20 -11 -9 20 -21
w th refresh	736	-2 18 -6 18 -6 -15 -7
w th refug	713	62 -29 -26 34 -10 -23 -7
w th regional	614	-9 45 12 7 -43 -53 42
w th register	749	68 -13 24 -11 -26 -12 -31
w th regulator	736	18 9 9 22 -25 -10 -22
w th relat	713	-13 19 -26 15 -10 -21 36
w th relationship	687	-4 11 -17 5 -15 -25 46
w th remain	649	-96 -84 -21 -48 92 173 -16
w th reorganisation	749	-12 -23 37 45 -5 -24 -19
w th repl	749	3 -14 -26 -13 -17 32 35
w th report	582	23 -29 -69 19 -42 -79 177
w th request	695	-60 -49 150 38 -12 -18 -50
w th requirement	673	65 -36 -30 6 -13 30 -22
w th rest	639	-150 84 -24 -64 -33 212 -25
w th restructur	704	-15 -3 42 59 -5 -70 -8
w th result	660	-68 85 18 1 13 -33 -16
w th review	537	53 -5 -44 -31 -54 44 38
w th revis	695	71 -41 -11 -2 -15 32 -33
w th risk	634	31 8 28 -35 -16 -4 -13
w th rol	695	-11 23 -33 -8 61 8 -39
w th royal	749	-7 49 3 -24 -2 -17 -2
w th sa	764	-17 47 -8 10 -4 -18 -9
w th safeguard	517	121 -77 -47 -13 84 27 -95
w th sam	634	70 -48 1 22 -48 -65 69
w th schem	594	7 -68 196 6 -38 -37 -67
w th second	575	-142 -46 -73 37 -47 297 -26
w th senior	713	-13 -22 -11 -9 102 -33 -14
w th servic	505	38 -72 28 -71 17 -88 149
w th seven	704	-6 19 -9 -50 -15 70 -9
w th shar	724	64 -18 -5 -5 -7 -16 -12
w th shelf	764	-1 -18 -8 -6 29 9 -5
w th should	749	1 -27 -11 24 -8 -9 30
w th sid	736	18 -30 -8 -6 -1 34 -8
w th softwar	704	-6 79 -8 2 -20 -42 -5
w th south	713	-33 -36 -7 -39 -8 132 -8
w th specialist	687	21 45 -26 -3 -23 6 -21
w th specification	622	-30 43 -40 41 -20 18 -12
w th spr	724	53 -36 -12 -9 -6 20 -10
w th staf	634	2 63 63 -36 -24 -74 6
w th standard	634	86 -59 -38 -41 -3 94 -39
w th start	736	14 -29 -18 65 -12 -13 -7
w th statutor	736	-2 35 77 -51 -7 -13 -37
w th steer	639	21 27 27 -23 -33 20 -39
w th stock	724	13 -43 -10 -13 -23 88 -12
w th strateg	622	-28 -21 4 8 29 35 -28
w th strategic	764	47 -1 -10 -11 -6 -7 -11
w th sub	695	-45 29 54 46 -29 -28 -27
w th subgroup	724	-15 81 19 -42 4 -16 -29
w th subject	666	-15 15 -4 39 -9 -5 -21
w th summar	736	36 -12 -13 -4 -13 14 -8
w th summer	704	43 -21 -31 63 -9 -32 -13
w th supplier	618	-47 -32 40 -34 -28 120 -19
w th support	764	-20 82 -14 -26 -10 9 -22
w th surger	666	-178 -32 227 -15 -24 -40 62
w th surv	724	-63 -14 -17 190 -31 -35 -31
w th survivor	764	21 24 -8 -7 -10 -9 -11
w th system	618	16 -81 62 -26 -5 81 -47
w th task	673	7 34 -19 95 -21 -71 -24
w th team	585	91 8 -2 -8 -51 -54 15
w th templat	654	-47 160 -21 6 -24 4 -79
w th tender	749	10 23 -22 -13 -5 24 -17
w th term	736	37 29 -17 -12 -3 -28 -6
w th th	749	-29 -15 27 -17 -10 -7 51
w th third	704	-43 -68 -28 -27 -24 150 41
w th thr	614	-21 75 -22 -45 -20 62 -29
w th threshold	680	40 -34 -25 -32 15 0 37
w th tim	603	-102 -91 -73 113 34 -82 201
w th to	695	-87 -67 174 -31 -71 51 30
w th tool	695	-100 15 97 -33 43 12 -34
w th toolkit	673	-6 48 37 -1 -113 50 -14
w th train	565	63 -50 -32 168 -60 -56 -33
w th trainer	695	7 58 -17 -29 -6 -7 -7
w th trust	449	-34 -48 86 14 10 -79 51
w th two	563	8 1 55 -21 31 -47 -28
w th union	695	-30 136 -17 -28 -5 -28 -28
w th unit	649	79 36 -67 -22 -31 -62 68
w th universit	582	25 11 -9 -21 24 0 -30
w th up	687	-16 14 -11 23 38 -29 -19
w th view	649	-62 21 38 -16 -11 -16 46
w th voluntar	736	-19 -12 31 -9 1 15 -8
w th vulnerabilit	749	56 -24 -11 -19 -28 51 -24
w th wa	552	9 -35 158 -23 -42 -78 10
w th ward	724	11 -52 2 -8 -8 63 -8
w th websit	749	47 -34 -24 -29 -11 72 -21
w th week	736	21 -12 -6 -5 19 -13 -5
w th west	749	-43 23 -11 -25 -29 98 -12
w th when	687	-24 -31 -23 149 -20 -24 -26
w th whol	749	35 -21 -33 -12 -7 13 24
w th wider	736	-44 26 51 14 -12 -17 -17
w th wil	541	28 6 16 -108 179 -78 -43
w th winter	749	-18 -54 -11 -7 -6 107 -12
w th with	713	16 -42 0 81 -19 -22 -14
w th wo	764	-24 -14 38 56 -6 -12 -39
w th word	736	62 -26 -16 -5 -8 -4 -4
w th work	580	-49 -37 15 174 41 -104 -41
w th worker	680	5 -4 -13 15 -18 31 -16
w th workforc	713	-39 7 -3 4 -26 65 -8
w th workshop	749	-31 30 -36 34 -10 25 -12
w th would	660	-32 -46 187 -38 -17 -22 -32
w th year	552	-157 -43 -19 113 85 -45 66
w than	597	14 127 -44 -64 -1 -91 59
w thank	736	42 -42 -11 -18 -26 -26 81
w that	329	95 -118 308 -23 -144 -208 92
w that $	736	-50 -9 -2 39 -16 -21 58
w that a	577	-75 4 127 45 -25 -60 -15
w that ar	764	-37 -29 -9 -6 -5 34 51
w that ever	749	54 -15 -9 -5 -17 -4 -5
w that exist	713	-14 -17 85 -11 -6 -12 -25
w that go	724	-38 -41 -16 -9 11 106 -12
w that ha	764	5 10 -3 -20 -9 25 -7
w that is	673	-24 95 -1 27 15 -62 -49
w that it	539	61 -122 370 -68 -50 -102 -88
w that nobod	695	-51 13 -33 11 -16 -24 100
w that of	695	11 52 -30 -72 9 -30 60
w that staf	695	33 -28 -30 2 -14 -17 53
w that th	431	93 -95 169 -23 -70 -58 -15
w that ther	764	29 -13 19 -10 -4 -9 -12
w their	458	79 78 -31 -51 -15 -67 7
w their first	736	45 -23 -8 -6 26 -23 -11
w their own	704	49 19 52 -33 -12 -49 -26
w their train	749	-16 1 -4 -44 -4 71 -4
w their view	724	-6 5 32 -16 -8 -14 7
w them	479	8 24 -6 -40 21 -37 30
w them $	552	72 -58 23 -14 -21 16 -18
w them of	687	-34 -62 13 -11 -3 -26 122
w themselv	736	49 -9 -47 -11 -15 -21 54
w then	603	-36 88 29 133 -74 -119 -21
w then $	687	-40 -27 47 113 -50 -29 -15
w ther	419	-72 -211 106 42 11 0 125
w ther $	749	-1 23 11 -7 -7 -12 -7
w ther 's	660	0 -43 44 -63 26 6 30
w ther ar	607	-22 -23 12 39 -61 -4 60
w ther ha	660	31 -40 -48 186 -17 -6 -106
w ther is	516	4 -139 59 -83 56 117 -14
w ther wa	713	-31 -44 48 -11 -13 -27 79
w ther wer	597	-73 54 -11 16 -57 -96 167
w therefor	724	-22 -11 82 -14 4 -7 -31
w thes	597	0 -35 -62 -59 96 77 -17
w thes $	764	-36 32 52 -2 -11 -30 -5
w thes cas	764	-58 -33 -19 -35 132 -25 37
w think	639	-49 -3 77 -5 -43 -41 64
w think that	764	-36 -25 71 -9 -5 -20 25
w think to	764	63 -27 11 17 -9 -23 -32
w third	591	16 105 -55 -82 -90 106 1
w third of	749	-30 89 -28 -24 -21 39 -24
w thirt	695	-24 64 -13 -9 -9 -27 18
w thos	547	42 -5 -16 -28 28 3 -23
w thos in	749	-44 -73 -6 -17 -16 169 -11
w thos of	764	12 -20 -25 -15 10 -13 52
w thos who	630	44 8 24 -21 28 -43 -40
w though	764	-37 -15 -6 -12 60 14 -6
w thr	441	-37 124 -71 -69 -81 111 23
w thr agenc	673	-92 41 15 17 -19 25 13
w thr hospital	749	10 -33 -9 -12 -5 57 -8
w thr month	736	-15 -66 -9 90 39 -24 -14
w thr of	680	-28 46 22 -13 -9 -12 -6
w thr session	764	8 16 -7 36 -17 -21 -14
w thr year	644	172 -44 -12 -47 1 -62 -7
w threshold	639	33 36 -34 -41 4 -20 21
w threshold document	713	35 4 -7 -25 25 1 -32
w through	440	91 31 -92 -126 258 -51 -111
w through $	713	-47 25 -37 -3 -20 105 -22
w through a	749	17 -17 -5 -4 -22 40 -8
w through al	724	-50 -2 -8 -18 124 -37 -10
w through it	654	18 17 5 -11 -3 -14 -14
w through th	519	154 -27 -25 -42 47 -46 -61
w through their	749	69 9 -18 -13 -7 -36 -4
w throughout	687	-17 -25 -10 -54 171 -28 -37
w throughout th	713	-32 -19 -9 -16 130 -22 -33
w tim	509	-73 -111 4 114 -66 -103 235
w tim $	626	10 -77 20 7 -56 13 81
w tim and	749	-8 -37 -13 43 35 -14 -7
w tim of	680	23 -115 40 96 -9 -40 6
w tim ther	687	-74 36 -10 18 -20 -45 95
w timetabl	736	-11 -7 -7 63 -6 -21 -9
w timetabl for	764	-10 -21 -7 67 -6 -13 -9
w to	199	-326 140 18 103 23 -14 56
w to #	644	0 27 -25 -65 -51 46 68
w to <date>	654	-36 18 -31 70 -9 7 -18
w to a	600	6 -15 -9 33 24 26 -66
w to action	724	11 -13 -26 19 -18 -13 39
w to ad	704	51 -15 19 -8 -23 -15 -10
w to advert	713	-41 1 -15 -24 -8 93 -7
w to agr	666	-20 125 -28 32 -17 -41 -51
w to al	465	238 -92 -57 8 -24 1 -75
w to an	639	84 -55 49 21 -27 -27 -44
w to ask	680	72 -33 -6 -19 -25 9 2
w to attend	713	-39 2 -9 26 98 -63 -15
w to b	373	-236 -160 128 277 -38 73 -44
w to begin	704	-29 -32 -49 197 -8 -35 -45
w to both	736	46 -20 -10 -6 -9 9 -10
w to br	724	-5 30 -13 -13 33 -26 -6
w to cabinet	749	-9 52 -5 -30 -8 3 -3
w to challeng	704	29 -23 -11 -21 -11 -15 53
w to check	736	104 -19 -9 -7 -47 -18 -4
w to com	713	-25 5 -29 -33 3 -3 82
w to communit	736	8 -33 -9 -8 35 16 -9
w to complet	749	-27 91 -17 -4 -4 -30 -8
w to confirm	736	16 -15 -6 -3 28 -7 -12
w to dat	695	-15 111 -12 -31 -24 -16 -12
w to dat $	749	25 79 -9 -22 -4 -62 -8
w to design	736	31 18 -6 5 -26 -16 -7
w to do	582	-72 -58 -72 85 118 31 -32
w to each	552	-31 -27 -47 23 80 10 -9
w to ever	610	145 -17 -44 -14 -19 -24 -28
w to everyon	724	70 -33 -5 -5 27 -17 -36
w to find	724	-53 -56 129 -31 -18 10 18
w to follow	649	-84 -18 -12 24 -28 132 -14
w to follow $	704	-27 -51 -7 28 -7 71 -6
w to follow in	764	-58 -36 -5 -10 -20 135 -7
w to fund	680	-24 -11 132 -40 -3 -24 -30
w to get	680	-26 60 65 -42 -36 12 -33
w to go	639	-75 74 -4 42 -27 51 -61
w to gp	749	-20 -59 -8 -9 56 47 -8
w to hav	724	-38 10 -19 100 -7 -32 -14
w to identif	687	-37 44 -18 92 -19 -12 -50
w to includ	704	-2 -28 -20 28 -12 50 -16
w to it	736	-29 0 -13 -7 15 45 -11
w to leav	749	-20 -13 159 -21 -8 -22 -76
w to look	634	-62 107 -20 44 -23 -10 -36
w to mak	764	37 -18 -16 20 -3 -7 -12
w to make sur	764	98 -38 -13 -9 -6 -6 -26
w to map	764	-6 48 -5 -17 -2 -8 -9
w to member	736	-12 -2 32 9 -4 -21 -2
w to new	736	41 -42 -5 -11 5 18 -6
w to nominat	736	-10 28 43 -13 -8 -12 -28
w to on	749	-13 -2 29 -5 -8 5 -6
w to our	764	-20 -1 -14 -14 -25 -20 94
w to professional	764	-39 -21 -6 -5 118 -40 -8
w to promot	713	-40 -31 -8 -7 134 -39 -10
w to put	680	-46 -4 -15 -38 -7 121 -11
w to rais	695	-29 -27 -10 -14 121 -23 -18
w to reach	764	-40 -39 -5 -5 -7 104 -8
w to recommendation	680	-53 4 -32 5 -15 -28 120
w to recruit	695	-23 53 42 -15 -25 -21 -12
w to releas	764	-12 -11 6 6 25 -7 -7
w to report	654	-19 -11 -29 66 17 0 -24
w to respond	764	18 11 -5 7 -3 -8 -19
w to review	673	-36 -31 39 46 -27 -28 36
w to run	713	-35 33 -20 115 -42 -30 -22
w to s	666	-7 110 -24 11 -21 -40 -30
w to sa	644	48 -56 9 -24 41 -5 -13
w to send	749	28 32 -23 -12 -5 -4 -17
w to servic	660	-32 10 4 31 -12 -39 39
w to shar	704	13 -63 51 41 -2 -18 -22
w to show	724	-1 -17 -14 24 -11 30 -11
w to speak	680	-43 1 -16 6 76 -33 9
w to sta	764	-29 -60 153 -9 -4 -6 -44
w to staf	687	-33 -14 -11 47 13 16 -18
w to start	713	-48 -53 -6 23 -10 101 -6
w to tak	610	-57 60 37 5 -18 6 -34
w to talk	666	45 3 -18 4 -47 -59 72
w to tender	736	-31 51 15 -12 -6 -10 -6
w to th	336	113 111 -68 37 -124 1 -71
w to them	673	-20 -62 57 48 -9 -28 13
w to two	764	23 -47 -4 -2 -6 41 -4
w to us	614	18 47 -26 -18 -17 25 -29
w to wait	749	-50 -40 -27 149 -5 -7 -20
w to writ	687	-58 116 7 -18 -12 -27 -7
w together	588	15 137 -7 -3 -32 -83 -27
w together $	660	22 56 12 -31 -12 -27 -19
w toilet	749	69 -13 -4 -9 -10 -24 -8
w tool	575	-69 -62 189 -24 12 42 -88
w tool $	724	-18 -4 113 -31 -5 -10 -45
w tool form	764	38 -9 -8 -13 -9 19 -18
w tool wa	749	-23 -42 130 -7 -6 -27 -25
w toolkit	622	16 14 26 -9 -110 85 -22
w toolkit $	749	21 112 -3 -2 -114 -12 -2
w toolkit for	764	25 -23 -7 -8 -4 26 -9
w top	749	28 -13 -7 -11 44 -20 -20
w top up	764	18 -13 -6 -11 48 -18 -19
w touch	764	6 26 -6 -33 26 -11 -8
w tr	626	-20 24 154 -36 -29 -25 -69
w tr to	749	-9 30 -13 -11 -10 32 -17
w train	379	-92 89 -116 -24 73 205 -134
w train $	561	-8 7 3 -92 37 93 -39
w train and	695	18 2 -8 -21 -22 43 -12
w train b	764	23 -29 -8 13 -5 9 -3
w train complet	736	-16 -25 -5 -6 -8 73 -13
w train dat	764	-35 74 -4 20 -4 -46 -5
w train for	649	-48 -62 -27 -32 47 137 -16
w train ha	639	49 26 10 -66 6 -5 -20
w train in	654	-41 -12 -11 -29 51 53 -11
w train is	654	-63 -6 -13 -3 35 49 1
w train need	764	-3 -14 -5 60 -7 -25 -5
w train of	764	-46 -17 -3 -41 -6 118 -4
w train offer	764	-51 133 -16 -21 -7 -11 -28
w train on	713	45 4 -10 -17 -16 4 -8
w train packag	736	-6 42 -5 -7 -5 -14 -5
w train plan	749	10 -7 -3 2 18 -17 -3
w train team	724	11 -26 -7 67 -6 -24 -14
w train to	724	-28 -10 -10 47 -24 34 -9
w train wa	713	51 -17 -9 -19 -41 46 -11
w train wil	713	98 -20 -8 -39 -25 0 -6
w trainer	630	18 91 -22 15 -4 -80 -17
w trainer ha	736	-11 71 -14 -1 -5 -33 -7
w transfer	713	34 -66 -3 -13 -10 85 -27
w transfer $	764	-35 -39 -9 -8 -5 104 -9
w translat	660	31 -9 -23 -13 21 12 -19
w translat and	749	13 -26 -8 -4 36 -3 -8
w translat into	749	28 20 -10 -6 -4 -19 -9
w translation	749	-9 -42 -7 -14 -5 82 -6
w trauma	749	51 -15 -3 -5 -5 -7 -17
w triag	695	102 -19 -16 -25 -32 39 -49
w triag $	764	8 -9 -3 -19 -8 61 -31
w trial	704	8 43 23 -18 -10 -37 -8
w trust	422	-29 -68 84 -40 44 -60 69
w trust #	713	29 -23 -11 -17 -22 20 24
w trust $	622	-72 26 116 -56 4 -31 11
w trust 's	591	4 40 24 -11 -57 0 1
w trust do	713	-18 -30 125 -12 -12 -12 -41
w trust emplo	736	-52 -6 -15 37 0 -24 61
w trust ha	644	-54 -6 -37 65 -37 -20 90
w trust hav	736	-3 -73 -24 7 -14 121 -15
w trust is	626	-56 55 7 -38 40 -31 24
w turn	639	-46 -46 -61 -11 -7 96 76
w turn to	764	-22 -85 -19 7 -5 132 -7
w turned down	713	-39 20 -6 -13 -6 -10 54
w turned down b	749	-17 35 10 -5 -3 -7 -12
w turnover	695	-54 -10 42 -15 -25 -30 92
w turnover is	713	-14 10 57 -6 -20 -25 -3
w twelv	626	-102 61 -21 -22 -49 80 51
w twelv languag	764	45 -8 -4 -8 -10 8 -22
w twelv month	736	-25 -4 -10 21 -9 31 -5
w twent	695	-16 39 -9 1 26 -31 -10
w twic	639	18 14 -14 -27 -27 49 -14
w twic a	764	52 -6 -3 -11 -3 -26 -4
w two	373	-135 130 -62 -121 -39 319 -92
w two agenc	749	11 68 27 -6 -46 -36 -17
w two da	749	4 3 -13 -7 2 17 -4
w two hundred	764	42 -16 -6 -2 -2 -12 -3
w two local	736	18 -30 -8 -6 -1 34 -8
w two meeting	764	47 29 -4 -11 -19 -37 -5
w two mor	749	48 -62 -13 -10 54 14 -30
w two of	618	-53 32 -27 -30 -19 141 -43
w two officer	749	107 -40 -5 -16 -18 -20 -9
w two post	764	-66 17 -14 -11 -11 91 -5
w two practic	764	-11 -64 -6 -3 -5 92 -3
w two servic	749	5 -20 17 -6 -7 -13 24
w two system	687	-53 50 11 24 -19 -43 31
w two team	764	16 26 -5 -6 -7 -13 -12
w two trust	724	-6 -20 58 -5 -4 -8 -16
w two ward	695	-62 51 -9 -18 -29 72 -5
w two women	724	-6 -7 -15 34 -27 -21 42
w two year	695	35 -22 -9 54 -31 -8 -19
w unabl	749	31 -64 87 -17 -12 -9 -16
w unabl to	749	31 -64 87 -17 -12 -9 -16
w unable to progres	764	-11 -47 90 -8 -5 -11 -8
w under	552	-71 -38 -17 -51 131 -50 95
w under continual	764	-61 -19 -10 -16 139 -10 -22
w under review	704	-30 123 -57 -21 25 -23 -17
w under review $	764	-48 97 -54 -14 45 -14 -11
w under section	695	-45 -12 -20 68 -23 -23 54
w under th	695	-54 2 15 -44 27 -1 56
w under wa	577	-42 162 -19 -59 -21 2 -22
w under wa $	649	-26 65 -9 -31 -10 18 -7
w under wa with	764	-1 12 -2 -5 -1 -2 -1
w understand	724	34 2 -7 -8 6 -18 -9
w understood	749	7 5 -28 13 -20 -16 39
w undertak	644	38 -35 -10 81 -16 -27 -32
w union	666	-16 133 -20 -21 -11 -35 -29
w union $	764	-2 81 -12 -23 -3 -19 -22
w unit	552	109 -62 -80 -34 -30 63 33
w unit $	673	52 -16 -13 6 -32 40 -38
w universit	577	23 3 -11 15 21 -18 -32
w universit $	704	-3 20 -15 33 -15 -11 -10
w unles	673	88 -2 -18 -25 -26 -34 16
w unles to	713	7 4 11 -18 -15 -12 23
w unsuccessful	764	-24 -54 65 -20 -15 60 -12
w until	502	-127 86 -113 250 -78 20 -38
w until <date>	713	-52 125 -8 -3 -17 -39 -6
w until th	559	-17 -27 -78 159 -41 54 -49
w up	404	-6 -30 52 -19 25 58 -80
w up $	561	-73 32 60 -22 58 5 -60
w up a	713	-29 25 25 34 -12 -21 -22
w up and	654	-12 14 -29 -43 57 29 -16
w up and run	736	30 -20 -14 -36 -39 105 -26
w up b	610	3 33 1 44 -87 -12 19
w up in	666	-1 -29 0 -11 13 44 -16
w up of	660	-46 3 -3 35 -26 -31 68
w up on	736	55 -30 -6 -11 -6 7 -10
w up post	764	-1 -5 -2 23 -7 -5 -2
w up so that	736	59 -36 -6 -18 -5 13 -8
w up th	749	97 -55 -13 -13 -18 18 -16
w up to	660	30 15 -32 30 -3 -12 -27
w up with	687	11 25 -15 8 -17 -2 -11
w updat	516	-51 5 -91 -121 -1 23 234
w updat #	749	8 79 -3 -41 -3 -36 -4
w updat :	749	40 34 -3 -5 -5 -51 -9
w updat <date>	630	19 -17 -21 -2 -17 54 -16
w updat in	764	-7 18 -5 -5 -4 10 -8
w upgrad	687	-18 -48 -47 -19 -35 191 -24
w upgrad $	764	-45 -35 -20 -2 -13 122 -7
w upload	713	59 -13 -6 -4 -3 -29 -4
w upload to	736	43 -8 -5 -2 -2 -23 -3
w upon	630	-38 20 20 49 -29 -43 21
w upon children	666	-72 5 51 35 -22 -32 34
w us	450	41 29 -2 -64 -60 19 38
w us $	634	33 -22 10 -35 -54 -35 102
w us a	736	50 -11 -19 21 -25 1 -17
w us b	704	15 -74 -14 -15 41 93 -46
w us in	749	-35 44 15 -3 -2 -16 -3
w us it	680	-12 53 -13 -24 -23 35 -15
w us th	614	74 -19 -16 -58 -9 25 2
w us that	704	-22 -42 46 16 -18 -19 39
w us them	713	55 -5 -4 -5 -9 -24 -7
w user	660	53 38 -23 -29 -25 -24 9
w vacanc	764	-8 -25 -36 25 -6 -16 66
w vacant	704	-65 -32 -74 104 2 77 -12
w vacant $	713	-62 -26 -70 73 6 91 -11
w var	704	-2 69 -28 -17 -29 -24 32
w var $	764	-40 80 -29 -14 -20 -16 38
w venu	695	-26 31 -34 18 -25 50 -14
w version	552	45 20 -59 13 -32 87 -74
w version #	764	73 -5 -11 -13 -7 -22 -16
w version for	695	-119 -11 -9 -22 -7 175 -7
w version ha	764	44 3 -5 -2 -3 -36 -1
w version of	749	42 -4 -27 18 -3 -18 -7
w version wa	736	53 -32 -10 -6 -3 15 -18
w via	713	40 11 -7 -4 -9 -23 -8
w victim	577	-5 -86 -102 -32 -69 -31 324
w victim often	713	-22 -31 4 -5 -14 -16 85
w video	736	24 14 -13 -23 17 -14 -7
w view	554	-165 3 125 19 -36 -46 99
w view $	736	-36 7 17 40 -10 -13 -5
w view is	764	-12 -18 71 -11 -5 -6 -20
w view of	724	-16 55 -5 -5 -2 -11 -16
w view that	687	-57 -31 57 -13 -10 -8 62
w violenc	736	61 -9 -7 -4 -24 -13 -5
w visit	502	-55 209 -53 -12 199 -168 -120
w visit #	736	17 -23 -5 -5 55 -22 -16
w visit $	764	5 87 -9 -26 -9 -42 -7
w visit and	695	45 23 -30 13 -14 -26 -12
w visit ar	764	97 -17 -5 -11 2 -11 -54
w visit to	704	-29 -17 -10 -15 112 -22 -19
w visitor	654	41 -39 -28 -30 -16 86 -15
w visitor and	749	-25 -16 -3 -19 -4 71 -3
w voluntar	736	-19 -12 31 -9 1 15 -8
w voluntar sector	736	-19 -12 31 -9 1 15 -8
w volunteer	695	-66 73 -24 30 0 2 -15
w vot	736	-95 -40 200 -2 -16 -10 -37
w vulnerabilit	704	81 -51 -18 -32 -31 95 -43
w w	411	-202 7 136 34 120 -19 -77
w w ar	600	-126 34 -64 -14 -19 163 26
w w can	736	19 -8 -18 2 -4 28 -18
w w check	764	15 -22 -23 -8 -19 80 -22
w w do	687	-21 -16 53 -36 92 -49 -23
w w expect to	764	-10 59 -13 5 -10 -26 -5
w w hav	556	17 31 64 82 -47 -86 -62
w w shal	704	-11 -20 -13 54 11 -10 -12
w w wil	680	-39 -9 -23 36 72 -16 -21
w w would	764	-25 16 -32 -6 -17 -14 77
w wa	288	318 -349 334 -285 -87 105 -36
w wa #	704	-51 -14 -21 -8 -3 -26 123
w wa a	713	-87 -33 21 -4 -16 -34 154
w wa accept	695	78 -28 -57 -9 20 34 -38
w wa ad	713	14 -14 -9 -4 -3 25 -9
w wa agr	649	-14 -84 -24 5 -9 65 62
w wa alter	749	11 -4 -15 -5 -3 31 -14
w wa br	644	112 -65 -49 -13 -1 49 -33
w wa bu	764	44 -12 -4 -3 -4 -15 -5
w wa build	749	3 -8 -20 -10 -4 43 -4
w wa car	680	81 -33 -35 -17 -13 43 -26
w wa chang	713	67 -24 -21 -13 -10 14 -13
w wa choos	764	13 -14 1 -5 23 -9 -9
w wa commission	713	59 -44 -13 -12 25 -8 -7
w wa complet	749	-44 -23 -11 8 -40 115 -6
w wa conclud	749	-15 -14 47 -12 21 -17 -10
w wa decid	749	-20 -12 82 -5 -4 -4 -37
w wa delet	764	2 -7 78 -6 -3 -59 -6
w wa deliver	724	5 -23 -30 -4 18 41 -8
w wa discus	736	-29 113 -19 -17 -5 -33 -9
w wa drop	749	-20 -22 15 -9 -5 56 -16
w wa establish	749	-13 -10 -5 -23 23 30 -3
w wa explor	749	61 -41 1 -6 -3 -5 -7
w wa feel	764	-33 -10 49 32 -5 -24 -9
w wa find	713	30 -59 100 -22 -10 13 -52
w wa giv	764	-13 -50 98 -4 -5 -19 -7
w wa grateful	713	-18 20 17 -20 -10 -18 29
w wa hold	634	34 -20 -7 -39 -18 64 -14
w wa in	764	61 -11 -15 -7 -4 -8 -15
w wa introduc	764	-7 -5 -4 -7 -14 41 -4
w wa issu	764	51 -3 -8 -13 -2 -15 -11
w wa launch	695	68 -29 -13 -13 -7 5 -10
w wa mak	695	58 -6 -14 -6 -10 -17 -5
w wa need	713	26 -41 38 -10 -11 -17 15
w wa not	534	26 8 164 -123 -37 -64 26
w wa of	736	0 -10 -8 69 9 -23 -36
w wa open	724	37 -32 -17 -10 25 15 -17
w wa present	724	-21 55 -19 -27 -6 39 -21
w wa publish	749	27 -15 -15 -7 -5 22 -8
w wa put	639	15 12 5 -21 4 12 -27
w wa ratif	749	50 -14 -3 -2 -4 -26 -1
w wa refus	764	-9 -18 41 -4 -2 -5 -3
w wa reject	749	-19 -36 77 -5 -4 -10 -5
w wa send	736	-35 95 -11 -8 -6 -9 -27
w wa set	724	-3 -50 -21 -20 15 88 -11
w wa sign	649	56 -27 -17 -16 21 -6 -12
w wa simplif	749	16 -30 -15 -7 50 -4 -10
w wa submit	704	-31 126 -23 -30 -6 -16 -21
w wa tabl	736	10 -23 -19 -7 23 41 -24
w wa tak	713	54 -2 -42 -15 -5 -17 28
w wa th	749	10 -18 -8 -34 -7 62 -6
w wa that	724	10 -11 42 -16 -4 -7 -13
w wa to	695	-25 -24 71 53 -14 -35 -26
w wa tr	764	-18 -37 108 -7 -5 -11 -29
w wa turned down	724	-18 32 16 -6 -4 -8 -12
w wa withdraw	764	37 -4 -9 -6 -3 -10 -6
w wa writ	749	86 -28 -9 -6 -8 -17 -18
w wait	614	-38 -32 -6 67 -38 -28 75
w wait for	764	-48 -39 -20 114 -5 13 -15
w wait room	704	44 -32 41 -21 -15 -3 -15
w waiting for	704	-49 -31 -11 37 -11 75 -9
w wal	764	7 36 1 -5 -18 -13 -8
w want	622	-58 111 132 -40 -20 -50 -73
w want and	713	-36 -4 105 -15 -6 -14 -31
w want to	749	-24 23 -17 -15 -17 -6 57
w wants to	764	-5 1 -8 34 -5 -6 -11
w ward	537	124 -17 -42 22 -63 13 -37
w ward $	644	98 21 -28 -24 -11 -47 -8
w ward hav	764	16 -64 -4 -7 -5 70 -6
w ward in	764	16 -2 -1 -1 -1 -9 -1
w ward manager	736	-32 5 -10 90 -12 -25 -14
w ward staf	764	43 -28 -4 -4 -2 -4 -2
w warden	673	-137 123 -23 -5 -11 79 -25
w warn	736	52 -23 -19 -14 -31 64 -29
w watch	687	113 -75 -23 -13 4 35 -41
w web	764	-25 25 -9 -19 42 -6 -9
w websit	603	31 -91 -41 -42 -23 215 -49
w websit $	724	35 -34 -4 -9 -4 24 -8
w week	505	139 -26 -57 -39 27 -27 -17
w week #	695	3 16 -11 -23 56 -26 -14
w week $	607	13 -14 -25 -25 -13 57 7
w week after	749	11 -1 13 -3 -2 -12 -5
w week and	736	42 -20 -18 -11 47 -12 -27
w week ar	713	9 -10 -15 32 -27 -30 41
w weekend	695	49 3 -40 -23 -12 46 -24
w weekend $	724	71 -32 -53 -17 -8 61 -22
w weekl	704	46 -17 -15 -29 53 -4 -33
w wel	654	71 -26 -5 -35 -36 80 -50
w welfar	736	-9 -13 -10 -16 -14 75 -14
w welfar check	736	-9 -13 -10 -16 -14 75 -14
w wellb	713	23 -27 -4 6 -8 26 -15
w wellb board	749	-3 -26 -2 8 -4 31 -3
w welsh	764	-29 -10 -8 -16 -4 71 -5
w went liv	695	40 -15 -4 -7 -7 -2 -5
w wer	393	279 -151 48 -89 -68 -41 22
w wer ask	704	52 -23 19 -7 -4 -19 -19
w wer brief	764	19 -12 -32 -6 -2 -21 54
w wer each	764	6 -19 -5 -4 15 23 -15
w wer find	736	8 25 -32 -9 -9 33 -17
w wer giv	764	59 -9 -5 -5 -6 -5 -29
w wer hold	764	30 -15 31 -6 -5 -11 -25
w wer implement	749	12 -19 -4 -2 -2 30 -14
w wer put	713	-4 37 -54 -10 -6 50 -12
w wer recruit	764	-8 -6 -4 -2 -3 29 -7
w wer remind	764	29 -43 -5 -4 -10 43 -10
w wer review	764	1 -11 -2 -6 -8 32 -6
w wer send	724	78 7 -8 -5 -9 -55 -8
w wer shar	749	22 24 -2 -5 -4 -31 -3
w wer show	749	4 -32 -9 -4 -3 49 -5
w wer tak	764	34 -15 -9 -2 -2 -4 -3
w wer thr	713	-25 -2 23 21 -18 -24 24
w wer translat	749	13 -26 -8 -4 36 -3 -8
w wer two	695	-54 48 11 25 -19 -43 31
w west	749	-43 23 -11 -25 -29 98 -12
w what	488	-65 -37 -7 -73 -8 -148 339
w what do	695	-5 -4 -22 24 -22 -20 48
w what ha	713	-4 -36 46 12 -12 -22 16
w what is	736	-56 26 17 -23 -18 -45 100
w what it	680	19 6 17 22 -14 -24 -27
w what th	649	18 -36 -55 -8 -2 -6 89
w what w	764	-24 13 -12 -40 111 -35 -12
w what wa	736	16 -54 27 -18 -9 -23 61
w what would	736	-4 28 -19 -22 -8 -19 45
w when	487	-122 -124 6 271 -27 36 -41
w when it	673	-36 35 -24 71 -17 0 -28
w when th	534	0 -90 21 182 -18 -58 -37
w whenever	695	49 -22 -10 -21 40 -23 -14
w whenever a	713	35 -21 -8 -19 44 -19 -12
w wher	517	150 -55 -31 -77 26 -19 6
w wher a	749	-4 -33 5 -4 62 -15 -10
w wher it	673	38 -49 -14 -9 14 52 -31
w wher th	687	20 33 -10 -26 -27 31 -20
w wher ther	649	-16 -11 35 -11 4 -32 30
w wher to	736	-24 6 -39 -7 -6 -15 85
w whether	594	20 25 -78 64 -41 -56 66
w whether a	764	20 -17 -7 32 -14 -5 -9
w whether it	764	29 15 -20 22 -7 -21 -18
w whether th	660	-48 37 -56 -5 -21 -31 123
w which	440	-8 82 42 -29 -36 11 -62
w which a	736	-4 20 -9 -21 -8 27 -4
w which ha	687	-27 71 29 -10 -6 -52 -5
w which is	585	39 3 -45 83 -3 -45 -32
w which it	764	-11 3 -11 -13 27 8 -4
w which tak	749	32 -21 -5 -5 22 -14 -9
w which th	680	60 -79 36 -36 -28 89 -41
w which wa	695	32 -24 43 -50 -12 31 -21
w which wil	749	-6 1 -11 44 -4 -21 -4
w whil	736	39 20 -26 29 -9 -40 -13
w whil th	749	27 22 -23 30 -9 -34 -13
w whit	680	14 -28 -27 39 65 -38 -25
w whit ribbon	680	14 -28 -27 39 65 -38 -25
w who	412	90 -42 -120 31 -10 -94 146
w who ar	680	2 37 -29 -22 -16 -18 46
w who com	724	-56 -18 -13 122 -23 27 -39
w who deal	713	-25 22 -31 -3 -21 -17 75
w who do	749	32 -13 -6 -19 35 -13 -17
w who ha	736	-27 42 -15 -14 -8 -22 45
w who had	736	23 -28 -4 -6 -10 36 -10
w who harm	749	43 -20 -6 -25 28 12 -33
w who hav	736	-25 45 -7 -8 -3 -16 14
w who is	618	8 18 -17 -50 -22 3 60
w who need	724	-4 -7 -9 77 -19 -7 -30
w who own	713	0 2 -21 -30 9 -15 56
w who should	713	-20 24 -10 -21 -6 -10 42
w who wil	654	-51 40 -35 121 -26 -8 -41
w whol	749	35 -21 -33 -12 -7 13 24
w whom	666	19 64 -51 1 -79 24 23
w whos	713	-19 3 -9 48 16 -30 -9
w wider	680	-63 136 38 -26 -25 -38 -22
w wil	304	-166 -97 14 217 292 48 -307
w wil alwa	749	-31 -24 -16 -96 242 -53 -22
w wil ask	749	-6 19 -6 16 -6 -5 -11
w wil b	384	22 -92 24 216 -40 25 -156
w wil car	666	-24 -18 -10 -46 124 -18 -9
w wil consider	713	-22 -13 -23 101 -17 -7 -19
w wil continu	614	69 -56 -31 -56 137 -40 -23
w wil follow	736	1 25 -6 -20 -26 30 -3
w wil form	736	-19 11 -14 52 -12 -14 -4
w wil go	567	-65 -28 -19 -66 213 -13 -23
w wil hav	695	-22 3 -16 79 -6 -22 -16
w wil keep	687	-6 -22 -13 -32 106 -14 -19
w wil lead	764	-5 -15 -7 72 -9 -4 -31
w wil not	552	42 -46 202 -68 -35 -54 -42
w wil now	764	-29 81 -10 -20 -16 -1 -6
w wil rais	736	-8 35 -7 29 -29 -9 -11
w wil remain	704	-35 -19 -11 -20 119 -23 -11
w wil start	649	-67 -4 -31 58 -10 74 -19
w wil tak	630	-33 -26 -17 115 -27 9 -21
w wil to	749	-28 -37 80 26 -7 -11 -22
w winter	736	-18 -54 -11 -4 -6 105 -12
w wish	749	39 -15 4 14 16 -9 -49
w wish to	724	-12 -30 -48 3 -13 -24 123
w with	290	-43 246 10 -155 -48 16 -26
w with a	567	90 -104 -36 -47 -26 -9 132
w with al	680	104 -60 -9 -6 14 -26 -17
w with dum	764	-5 34 -4 -4 -4 -3 -13
w with ever	764	9 -11 -7 -25 -5 43 -4
w with four	749	-11 47 -4 -2 -16 -9 -5
w with gp	764	6 68 66 -7 -61 -10 -63
w with help	749	-12 1 -4 -3 -3 24 -3
w with it	575	-105 -39 157 -55 -63 26 81
w with neighbour	749	34 22 22 -22 -9 -23 -25
w with nh	764	-11 53 -9 -6 -5 -14 -9
w with no	736	-11 -48 -10 -9 106 -13 -16
w with our	713	-43 67 -18 59 -32 -14 -20
w with partner	639	-1 -23 -23 -24 105 -15 -20
w with quarterl	764	-37 -16 -5 -5 128 -51 -14
w with recommendation	764	-13 47 -6 -15 -4 -6 -3
w with servic	764	22 1 -3 -6 -2 -10 -3
w with som	749	-9 31 45 -20 -7 -11 -28
w with staf	673	-13 152 -6 -18 -87 -13 -14
w with survivor	704	-23 55 21 -5 -4 -39 -6
w with th	370	-144 219 43 32 -146 76 -80
w with that	736	28 -33 -20 -51 18 -25 84
w with thos	724	14 3 -9 -20 36 -13 -10
w with two	649	-35 46 -21 -29 20 27 -9
w withdraw	626	-11 -50 136 -52 -21 27 -28
w withdraw $	764	-26 -38 58 -24 -12 50 -9
w withdraw b	749	-36 -5 80 -11 -4 -16 -7
w within	532	240 -97 -36 -37 -22 -21 -27
w within a	736	7 -9 -16 -11 -5 49 -16
w within fiv	687	7 -24 -25 -11 -6 -32 92
w within on	764	94 -18 -11 -7 -32 -6 -21
w within th	673	77 -23 29 -18 4 -24 -45
w without	594	45 -20 -2 -37 37 31 -55
w without a	724	55 -8 -12 -10 -5 -10 -11
w without debat	764	3 -22 -18 -7 24 44 -24
w wo	704	-79 -37 99 65 -17 22 -53
w wo n't	704	-79 -37 99 65 -17 22 -53
w women	626	-5 -39 -38 7 -17 -53 146
w women 's	749	25 -4 -4 -4 -16 6 -3
w women a	724	-6 -7 -15 34 -27 -21 42
w word	600	29 70 0 2 -17 -35 -49
w word $	749	13 15 32 -33 -9 -11 -8
w word of	764	-7 -25 -15 -6 75 -6 -17
w work	390	-131 250 -26 -3 126 -52 -164
w work $	607	-11 67 40 -60 -10 -56 30
w work da	736	101 -46 -9 -11 24 -23 -35
w work group	666	27 73 -14 -62 28 -42 -11
w work ha	572	-121 61 56 141 -29 -35 -73
w work is	680	-26 -14 -44 -29 102 -20 30
w work on	626	-46 -13 -30 -10 -14 130 -17
w work part	749	-23 43 -7 39 -31 -19 -3
w work through	713	-30 20 -7 -4 -19 46 -7
w work to	764	-32 -24 31 -6 24 14 -5
w work wa	764	3 -55 -12 -13 23 63 -8
w work with	618	-46 97 -21 -67 61 11 -37
w worker	482	107 -100 -71 -38 -37 174 -35
w worker #	736	-46 3 -12 1 52 18 -16
w worker $	644	37 68 -18 -19 -28 -66 26
w worker car	724	58 -14 -4 -5 -9 -18 -6
w worker for	764	78 -25 -5 -35 -46 78 -45
w worker ha	724	16 -4 -8 -6 -3 7 -3
w worker in	749	-46 -54 -9 -32 -7 156 -8
w workforc	687	-42 57 -6 19 -28 9 -10
w workplan	749	-11 5 -11 109 -17 -21 -53
w workplan for	749	-11 5 -11 109 -17 -21 -53
w workshop	597	-97 65 -47 47 -27 103 -44
w workshop hold	764	-39 77 -2 -3 -2 -25 -5
w workshop is	736	-43 -87 -8 54 -14 107 -9
w would	483	-105 -185 307 -36 -93 -83 195
w would b	687	90 -15 0 -6 -12 -35 -22
w would breach	764	-12 -22 86 -27 -9 -8 -7
w would duplicat	749	-26 -8 75 -13 -7 -4 -17
w would hav	704	-15 -17 12 11 -11 -19 39
w would increas	713	7 4 11 -18 -15 -12 23
w would like to	724	-28 62 -9 18 -10 -26 -7
w would not	654	-35 -60 181 -24 -14 -15 -32
w writ	421	44 12 -72 189 -83 9 -99
w writ #	673	-52 116 -12 -86 -17 -3 53
w writ $	532	-33 19 51 80 -40 7 -84
w writ a	749	-37 -2 -10 109 -5 -16 -38
w writ and	713	5 71 -13 -12 -5 -45 -2
w writ into	704	17 -27 -28 66 -11 -12 -5
w writ th	687	-12 11 -16 -11 -19 59 -12
w writ that	749	57 -28 -11 -2 -2 -11 -3
w writ to	575	-4 -33 0 56 9 27 -55
w writ up	724	-24 42 -11 -9 -4 10 -3
w writ with	736	61 -33 -9 -6 -3 9 -18
w ye	736	108 9 -10 -34 -11 -41 -22
w ye $	736	108 9 -10 -34 -11 -41 -22
w year	392	-50 -159 -75 319 269 -175 -128
w year #	687	39 -11 -15 11 0 -37 14
w year $	435	-7 -129 -112 212 260 -60 -163
w year 's	622	34 -7 -23 44 6 -39 -14
w year and	704	-41 10 -13 46 50 -40 -12
w year b	764	-10 -45 -14 -12 5 -60 135
w year to	764	-50 -26 -8 -40 205 -14 -65
w year when	749	-24 -9 -5 -29 43 33 -9
w yet	512	-258 -2 -229 444 -59 239 -135
w yet $	610	-85 -16 -126 234 -22 76 -60
w yet b	654	-34 -23 -62 84 -10 55 -11
w yet had	764	-13 -21 -17 41 -4 35 -21
w yet to	588	-139 -65 -55 135 -38 216 -53
w yet to b	626	-60 16 -42 138 -20 -2 -30
w £	630	-43 -8 45 -53 -40 -65 163
w £ #	644	-46 -25 22 -34 -32 -57 172
"""
