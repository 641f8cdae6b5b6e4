"""Each trait of a sentence: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

KINDS: Final = tuple("aside;care;done;dropped;recurring;rest;step;to do".split(";"))
INTERCEPTS: Final = (71, -69, 58, -19, -36, -78, 51, 21)
WEIGHTS: Final = """\
below doing light	763	-2 -3 -4 -2 -3 -3 25 -7
below doing noise	734	-5 -14 34 -6 -1 -1 -4 -3
below done achieve	530	43 -19 -21 -7 -17 -20 -17 58
below done drop	712	-11 -3 -8 43 -3 -4 -8 -7
below done fit	763	23 -2 -4 -3 -3 -2 -7 -2
below done light	555	32 23 4 0 -16 -16 -14 -14
below done noise	633	27 -6 -19 16 -4 -4 0 -10
below done step	643	10 -4 11 5 -6 -4 -2 -10
below should achieve	579	-27 -16 -14 12 6 -21 35 25
below should light	590	-18 -14 13 -3 5 -10 0 26
below should step	633	-9 -4 -10 -1 -4 -5 1 32
below should sustain	763	-2 -1 -1 -2 -1 -2 12 -2
below should todo	734	-7 -1 -5 28 -3 -3 -5 -4
below stands achieve	448	8 -26 7 -31 -19 -2 -28 92
below stands continue	734	-8 -3 -7 -4 12 -5 19 -3
below stands fit	694	-8 -13 0 -3 -5 -4 -6 40
below stands light	665	-13 50 -18 -12 -11 -10 -15 27
below stands noise	625	9 -13 3 -10 8 -10 0 13
below stands open	763	-9 -7 -7 -9 -3 -2 40 -3
below stands plan	763	-4 -1 -12 -2 13 -1 8 -2
below stands say	763	22 -5 11 -6 -5 -5 -5 -7
below stands step	694	-4 -4 41 -3 -6 -3 -5 -16
below stands sustain	763	-9 -7 -7 -9 -3 -2 40 -3
below to do achieve	465	-13 -43 -12 -1 24 33 1 12
below to do fit	763	-4 -1 11 5 -2 -2 -3 -4
below to do light	450	-38 -39 -41 -3 36 -39 100 25
below to do monitor	633	-10 61 -12 -12 -15 -10 9 -12
below to do noise	617	-2 26 -17 3 -11 -20 35 -15
below to do plan	712	-5 -3 -8 4 9 -2 15 -10
below to do step	523	-23 18 -11 -24 -40 -34 24 91
below to do sustain	665	31 -5 12 -9 -6 -4 -11 -8
first doing achieve	504	-40 57 -60 -39 53 -9 96 -58
first doing effect	763	-2 -4 -4 -2 33 -7 -12 -2
first doing light	518	-53 -27 -45 -30 18 63 126 -51
first doing monitor	694	-8 -6 -10 -5 -5 -7 49 -7
first doing noise	734	-13 -4 27 -4 -5 -9 16 -7
first doing plan	763	-9 -7 -8 -5 -7 70 -41 7
first doing step	459	-59 -35 -59 -36 -46 126 165 -56
first done achieve	294	-136 -18 280 32 -60 -100 82 -78
first done defer	544	-49 -27 -59 -46 -24 91 -53 166
first done drop	465	-59 -32 -26 303 -31 -32 -72 -51
first done light	305	-57 -90 210 -28 -47 -105 144 -26
first done monitor	734	-14 -6 63 -12 -5 -3 -14 -10
first done noise	560	16 75 -35 16 13 -30 -29 -26
first done open	712	-19 -9 -38 -20 -9 82 32 -19
first done plan	564	-32 -34 -55 -41 -20 69 -7 120
first done say	547	54 -18 23 67 -20 -23 -46 -38
first done step	394	-18 -6 11 17 -21 -61 172 -94
first done sustain	763	-13 -8 -18 -8 71 -4 -11 -9
first done todo	596	-51 -26 -80 -47 -26 199 -89 121
first not done achieve	617	-50 -17 -30 -26 -18 176 -34 -1
first not done fit	653	-22 -9 -14 7 -10 40 -1 10
first not done light	734	-27 -9 -15 -34 -9 109 -24 10
first not done say	763	-3 -2 -2 -9 -2 -9 -3 29
first not done step	679	40 -11 -17 -58 -10 24 -19 50
first not should achieve	643	-43 -12 -40 11 50 58 -24 0
first not should effect	763	-6 -3 -3 26 -3 -2 -3 -6
first not should light	679	-11 -3 -14 61 -4 -6 -13 -9
first not should noise	694	29 -5 -13 41 -12 -12 -13 -15
first not should say	712	-13 -3 -7 48 -5 -6 -7 -6
first not should step	665	-10 -5 -9 -11 -5 -10 -10 61
first not should todo	763	-9 -2 -4 36 -3 -3 -6 -8
first not stands effect	763	-6 -2 -8 30 -4 -3 -4 -3
first not stands fit	734	-25 -4 -12 78 -6 -10 -9 -13
first not stands light	763	-12 -3 -7 -10 -4 -11 -8 55
first not stands noise	712	81 -7 -9 -31 -5 -9 -9 -12
first not stands step	763	-15 -6 -7 -9 -5 -15 -8 63
first not to do achieve	694	-12 -6 -7 62 -11 -9 -5 -12
first should achieve	596	10 114 3 -40 -27 -31 -48 17
first should light	653	21 -17 -8 -16 -15 -10 -22 66
first should noise	694	-23 -10 41 -9 -6 -3 -11 21
first should say	763	-7 -2 23 -4 -2 -1 -3 -4
first should step	712	93 -14 -33 -17 -13 -10 -17 10
first should todo	763	34 -2 -8 -5 -2 -2 -6 -8
first stands achieve	332	55 163 180 -90 41 -126 -91 -131
first stands continue	453	-73 -51 -83 -48 306 -59 79 -72
first stands defer	665	-15 -8 -16 -18 -10 -11 -29 106
first stands drop	512	-62 -34 -40 341 -37 -32 -70 -67
first stands effect	734	-17 -9 38 -7 -10 -4 -8 16
first stands fit	633	17 -26 -26 -26 -28 55 -29 64
first stands light	512	14 6 83 -45 120 -41 -78 -60
first stands monitor	633	-41 202 -32 -27 12 -32 -42 -41
first stands noise	643	65 -24 23 -20 45 -27 -34 -27
first stands open	391	-115 -87 -125 -52 -98 199 266 12
first stands plan	569	-58 41 -33 -53 -44 108 -59 98
first stands say	665	-38 112 -34 21 -22 -18 -28 7
first stands step	643	-31 82 -30 -21 17 -24 -43 50
first stands sustain	560	-80 109 -42 -52 76 97 -39 -69
first stands todo	457	-78 -6 -106 -48 -75 126 -47 234
first to do achieve	467	-59 20 -62 -24 -2 61 -50 117
first to do continue	643	-25 99 -22 -24 56 -15 -28 -41
first to do fit	734	-9 59 -9 32 -19 -11 -13 -29
first to do light	439	-73 69 -66 -8 29 8 -98 138
first to do monitor	763	62 93 -14 -16 -26 -16 -31 -51
first to do noise	694	-44 91 -25 12 -55 152 -31 -99
first to do say	712	-12 -8 -8 -11 -14 -6 -12 71
first to do step	460	-65 40 -35 -51 -47 24 -26 159
first to do sustain	625	-27 97 -24 -23 83 -20 -32 -54
last doing achieve	502	-77 55 -73 -46 25 75 97 -56
last doing light	515	-48 -27 -53 -30 21 68 75 -5
last doing monitor	653	-9 -7 -15 -7 -6 -9 61 -8
last doing noise	679	-14 -6 41 -8 -7 -12 15 -9
last doing open	763	-3 -1 -5 -2 -1 -1 15 -3
last doing plan	763	-8 -6 -12 -5 -6 75 -16 -21
last doing step	447	-54 -34 -66 -39 -40 138 133 -39
last done achieve	303	-123 -21 343 5 -35 -54 -58 -58
last done defer	602	-31 -18 -38 -31 -16 131 -55 58
last done drop	478	-59 -26 -53 345 -28 -34 -74 -71
last done effect	712	-6 -2 46 -13 -2 -2 -15 -6
last done fit	734	-12 -2 20 13 -4 -3 -7 -5
last done light	344	-26 -65 131 -1 -27 -10 46 -48
last done monitor	734	-8 -5 48 -7 -4 -2 -14 -8
last done noise	602	37 101 -28 -18 -22 -29 -56 15
last done open	694	-19 -9 -32 -20 -8 77 35 -23
last done plan	579	-22 -14 -40 -20 -14 -29 11 127
last done say	633	91 -12 -4 2 -14 -14 -23 -26
last done step	474	-31 -43 27 -23 22 -27 100 -25
last done sustain	763	-13 -8 -18 -8 71 -4 -11 -9
last done todo	617	-42 -22 -57 -38 -21 110 -71 140
last not done achieve	609	-45 -17 -39 54 -19 140 -43 -32
last not done fit	694	-14 -3 -23 71 -4 -7 -10 -11
last not done light	734	-27 -9 -15 -34 -9 109 -24 10
last not done step	653	30 -12 -21 -28 -11 20 -22 45
last not should achieve	633	-43 -14 13 10 46 57 -22 -47
last not should effect	763	-6 -3 -3 26 -3 -2 -3 -6
last not should noise	763	39 -4 -8 7 -9 -9 -8 -8
last not should say	763	-11 -2 -6 36 -4 -5 -4 -4
last not should step	763	-2 -1 -5 22 -2 -2 -4 -6
last not should todo	734	-12 -3 -21 70 -5 -7 -11 -10
last not stands fit	665	-33 -6 -17 110 -7 -14 -13 -20
last not stands light	763	-12 -3 -7 -10 -4 -11 -8 55
last not stands noise	734	56 -4 -8 -13 -5 -8 -9 -10
last not stands say	763	-18 -4 -9 63 -5 -9 -7 -10
last not stands step	734	-22 -19 -15 -29 -8 118 -32 7
last not to do achieve	625	-18 -11 -20 84 -16 -13 -20 15
last not to do light	679	-10 -5 -19 63 -7 -3 -11 -8
last not to do monitor	763	-2 -1 -2 12 -2 -1 -2 -2
last not to do noise	763	-13 -6 -17 74 -5 -4 -11 -18
last not to do step	694	-6 -3 -7 49 -5 -10 -7 -12
last should achieve	555	-15 115 21 -25 -30 -28 -60 22
last should drop	712	-14 -8 -12 42 -6 -3 -8 8
last should light	712	48 -12 3 -12 -10 -7 -15 5
last should noise	694	-18 -11 67 -8 -5 -3 -9 -13
last should step	734	56 -6 -7 -8 -7 -4 -7 -17
last should sustain	763	45 -14 -22 -6 26 -4 -8 -17
last should todo	763	34 -2 -8 -5 -2 -2 -6 -8
last stands achieve	330	9 201 206 -117 -47 -124 -55 -72
last stands continue	492	-58 -46 -67 -41 255 24 -11 -56
last stands drop	527	-49 -27 -61 309 -30 -29 -62 -52
last stands fit	679	22 -21 -43 -20 -26 73 -39 55
last stands light	547	28 31 103 -40 36 -39 -71 -47
last stands monitor	633	-40 194 -50 -25 34 -32 -42 -39
last stands noise	633	62 -26 14 -21 63 -28 -36 -28
last stands open	403	-92 -37 -123 -86 -58 175 248 -26
last stands plan	579	-55 67 -30 21 -37 111 -59 -18
last stands step	643	-32 80 -8 -22 22 -22 -47 30
last stands sustain	625	-54 165 14 -12 -82 56 -49 -38
last stands todo	482	-72 17 -96 -67 -65 119 29 134
last to do achieve	469	-53 43 -37 -71 1 77 38 1
last to do continue	679	-10 -31 -12 -7 97 -6 -10 -21
last to do drop	734	-10 -11 -23 58 25 -4 -20 -16
last to do light	413	-70 -1 -86 -20 99 5 -74 146
last to do monitor	679	47 61 -20 -20 8 -20 -35 -20
last to do noise	653	25 50 -39 -1 -61 132 17 -122
last to do say	694	-15 -19 -15 -18 38 -9 -15 53
last to do step	484	-46 9 -52 -45 -58 44 -21 169
last to do sustain	602	-23 -36 -22 -16 167 -15 -25 -31
v  > doing achieve	502	-47 50 -63 -45 48 68 51 -62
v  > doing effect	763	-2 -4 -4 -2 33 -7 -12 -2
v  > doing light	518	-53 -27 -45 -30 18 63 126 -51
v  > doing monitor	694	-8 -6 -10 -5 -5 -7 49 -7
v  > doing noise	734	-13 -4 27 -4 -5 -9 16 -7
v  > doing plan	763	-9 -7 -8 -5 -7 70 -41 7
v  > doing step	456	-60 -35 -62 -37 -49 124 177 -57
v  > done achieve	293	-139 -30 299 28 -61 -100 86 -82
v  > done defer	544	-49 -27 -59 -46 -24 91 -53 166
v  > done drop	462	-59 -32 -27 305 -31 -32 -72 -52
v  > done light	305	-58 -91 206 -15 -47 -106 140 -29
v  > done monitor	734	-14 -6 63 -12 -5 -3 -14 -10
v  > done noise	560	16 75 -35 16 13 -30 -29 -26
v  > done open	712	-19 -9 -38 -20 -9 82 32 -19
v  > done plan	564	-32 -34 -55 -41 -20 69 -7 120
v  > done say	547	54 -18 23 67 -20 -23 -46 -38
v  > done step	394	-22 -7 7 12 -22 -62 189 -95
v  > done sustain	763	-13 -8 -18 -8 71 -4 -11 -9
v  > done todo	596	-51 -26 -80 -47 -26 199 -89 121
v  > not done achieve	617	-50 -17 -30 -26 -18 176 -34 -1
v  > not done fit	653	-22 -9 -14 7 -10 40 -1 10
v  > not done light	734	-27 -9 -15 -34 -9 109 -24 10
v  > not done say	763	-3 -2 -2 -9 -2 -9 -3 29
v  > not done step	653	30 -12 -21 -28 -11 20 -22 45
v  > not should achieve	643	-43 -12 -40 11 50 58 -24 0
v  > not should effect	763	-6 -3 -3 26 -3 -2 -3 -6
v  > not should light	679	-11 -3 -14 61 -4 -6 -13 -9
v  > not should noise	694	29 -5 -13 41 -12 -12 -13 -15
v  > not should say	712	-13 -3 -7 48 -5 -6 -7 -6
v  > not should step	665	-10 -5 -9 -11 -5 -10 -10 61
v  > not should todo	763	-9 -2 -4 36 -3 -3 -6 -8
v  > not stands effect	763	-6 -2 -8 30 -4 -3 -4 -3
v  > not stands fit	734	-25 -4 -12 78 -6 -10 -9 -13
v  > not stands light	763	-12 -3 -7 -10 -4 -11 -8 55
v  > not stands noise	694	95 -8 -11 -33 -6 -11 -11 -14
v  > not stands step	763	-15 -6 -7 -9 -5 -15 -8 63
v  > not to do achieve	694	-12 -6 -7 62 -11 -9 -5 -12
v  > should achieve	596	10 114 3 -40 -27 -31 -48 17
v  > should light	653	21 -17 -8 -16 -15 -10 -22 66
v  > should noise	694	-23 -10 41 -9 -6 -3 -11 21
v  > should say	763	-7 -2 23 -4 -2 -1 -3 -4
v  > should step	712	93 -14 -33 -17 -13 -10 -17 10
v  > should todo	763	34 -2 -8 -5 -2 -2 -6 -8
v  > stands achieve	331	50 159 194 -91 38 -127 -93 -132
v  > stands continue	453	-73 -51 -83 -48 306 -59 79 -72
v  > stands defer	665	-15 -8 -16 -18 -10 -11 -29 106
v  > stands drop	512	-62 -34 -40 341 -37 -32 -70 -67
v  > stands effect	712	-24 -11 29 -10 23 -6 -12 12
v  > stands fit	633	17 -26 -26 -26 -28 55 -29 64
v  > stands light	512	14 6 83 -45 120 -41 -78 -60
v  > stands monitor	633	-41 202 -32 -27 12 -32 -42 -41
v  > stands noise	643	65 -24 23 -20 45 -27 -34 -27
v  > stands open	390	-115 -89 -126 -39 -99 196 264 8
v  > stands plan	569	-58 41 -33 -53 -44 108 -59 98
v  > stands say	665	-38 112 -34 21 -22 -18 -28 7
v  > stands step	643	-31 82 -30 -21 17 -24 -43 50
v  > stands sustain	560	-80 109 -42 -52 76 97 -39 -69
v  > stands todo	454	-81 -8 -108 -49 -76 125 -50 246
v  > to do achieve	467	-59 20 -62 -24 -2 61 -50 117
v  > to do continue	643	-25 99 -22 -24 56 -15 -28 -41
v  > to do fit	734	-9 59 -9 32 -19 -11 -13 -29
v  > to do light	430	-76 58 -70 -12 18 4 -102 181
v  > to do monitor	763	62 93 -14 -16 -26 -16 -31 -51
v  > to do noise	694	-44 91 -25 12 -55 152 -31 -99
v  > to do say	712	-12 -8 -8 -11 -14 -6 -12 71
v  > to do step	460	-65 40 -35 -51 -47 24 -26 159
v  > to do sustain	625	-27 97 -24 -23 83 -20 -32 -54
v  … doing	492	-29 -20 -28 -27 -20 -47 157 15
v  … done	346	-63 -68 134 45 78 -96 -121 91
v  … not done	763	-2 -2 -14 41 -2 -12 -4 -4
v  … not should	734	-7 -6 -5 56 -7 -9 -5 -17
v  … not stands	643	-51 -25 -31 62 -17 90 -41 13
v  … not to do	653	-12 -11 -22 85 -14 -12 -15 1
v  … should	625	-56 -18 8 10 -11 -9 -7 81
v  … stands	352	-138 -85 -5 67 -68 -50 51 229
v  … to do	427	-57 -116 -80 -40 99 -69 16 247
v 's … done	734	-24 107 -13 -21 -19 -9 -39 17
v ) … stands	763	-3 -2 -5 -3 -2 -5 25 -7
v ) … to do	763	-2 -3 -2 -1 -4 -1 -3 15
v , … done	694	-11 -4 13 -6 -4 -3 -22 37
v , … stands	712	-9 -11 -9 -9 -7 67 -8 -14
v 14 … done	763	-6 0 28 -1 -2 -1 -14 -5
v 4 … stands	763	-14 -4 31 -2 -3 -1 -5 -3
v a … stands	584	-30 -25 13 -12 113 -26 -10 -23
v abuse … done	712	-7 -2 32 -4 -2 -1 -10 -6
v abuse … stands	679	93 -18 -42 -4 -10 -5 -7 -7
v access … done	763	-1 -1 8 -1 -1 0 -2 -1
v action … doing	763	-2 -1 -2 -2 -2 -9 20 -2
v action … done	590	-27 -10 19 13 -22 -19 -46 93
v action … should	712	-14 -4 -14 70 -5 -3 -8 -22
v action … stands	679	47 -19 -46 65 -17 41 -29 -42
v action … to do	712	-5 -22 -5 98 -8 -10 -4 -45
v actions … done	763	-1 -1 18 -3 -1 -1 -11 -2
v advert … stands	763	-3 -1 -8 -3 -2 -2 25 -6
v advice … doing	763	-3 -2 -3 -3 -1 -5 19 -2
v agencies … done	653	-13 -3 28 16 -4 -6 -10 -7
v agency … not should	763	-11 -2 -6 36 -4 -5 -4 -4
v agency … should	763	31 -5 -8 -5 -3 -2 -3 -6
v agreement … done	763	-2 -1 11 -2 -1 -1 -4 -1
v agreement … not should	763	-3 -2 -6 29 -1 -3 -9 -5
v agreement … stands	712	-9 -5 -8 -7 -10 -12 59 -8
v aim … to do	763	-3 -5 -4 -2 -4 -6 -13 36
v alarms … done	763	-3 -1 17 -3 -1 -1 -5 -2
v alert … should	763	-9 -10 38 -2 -2 -2 -5 -8
v alert … to do	763	-2 -5 -3 -3 -4 -2 -2 21
v an … stands	617	-18 -17 -50 -13 178 -26 -39 -15
v analysis … to do	763	-4 -4 -3 -3 -5 -8 -9 37
v analyst … doing	734	-4 -4 -4 -2 -2 -5 23 -2
v and … done	694	-14 -15 -38 70 48 -6 -18 -27
v and … stands	712	-21 -14 -21 -7 62 -9 -15 26
v and … to do	712	-6 -4 -5 -6 56 -5 -8 -21
v answer … done	763	-8 -1 19 -2 -2 -1 -4 -2
v application … done	763	-2 -2 -16 -3 -1 -3 31 -5
v appraisal … stands	763	-15 -4 -9 -5 -5 -9 -11 58
v approval … doing	763	0 -1 -1 -1 0 -1 4 -1
v arrangements … doing	763	-2 -3 -7 -1 -3 -6 25 -4
v assessment … stands	763	-7 -2 -7 -4 43 -3 -13 -7
v assessment … to do	763	-2 -2 -6 -2 -7 -2 -3 24
v assurance … done	763	-5 -1 24 -3 -2 -1 -8 -3
v at … to do	763	-1 -3 -1 -1 -2 -1 -5 13
v attendance … stands	712	-14 51 -5 -7 10 -10 -13 -11
v audit … done	643	-15 -20 22 -30 -9 68 -26 11
v audit … to do	763	-5 -10 -5 -3 -5 -3 -4 35
v awareness … done	763	-3 -1 27 -3 -4 -1 -14 -2
v be … done	694	-17 -16 -45 -19 -16 172 -46 -13
v been … done	734	-30 -6 5 63 -6 -5 -10 -11
v bid … done	679	-8 -4 -37 47 -6 -5 24 -11
v bids … doing	763	-1 -1 -9 -7 -3 -4 28 -2
v bids … stands	763	-1 -2 -10 -2 -1 -1 20 -3
v board … doing	763	-5 -2 -3 -3 -2 -8 25 -2
v board … done	625	-17 -9 30 35 -8 -7 2 -26
v board … not done	763	-11 -3 -4 -9 -2 -13 -4 47
v board … not should	763	-6 -3 -3 26 -3 -2 -3 -6
v board … stands	643	-25 86 -47 20 -25 -11 0 1
v board … to do	734	-4 -13 -3 -4 42 -4 -4 -10
v body … stands	763	-5 -4 -5 -3 -2 -9 39 -11
v brief … done	763	0 -1 -1 -1 0 -1 4 -1
v budget … done	763	-4 -1 -6 -3 -2 -2 21 -2
v build … done	763	-3 -1 -14 -5 -2 -1 28 -3
v cabinet … to do	763	-2 -6 -4 -2 -3 -2 -4 22
v cameras … stands	763	-7 -1 -5 -3 -17 -4 39 -4
v campaign … stands	712	-17 -32 -13 -10 48 89 -17 -48
v campaign … to do	763	-4 -19 -3 -4 64 -6 -3 -24
v cards … stands	763	-5 -7 28 -3 -3 -2 -5 -3
v carer … done	763	-2 -1 16 -3 -1 -1 -5 -2
v case … done	679	-9 -3 61 -10 -4 -2 -26 -6
v cases … done	763	-5 -2 -5 -3 -2 -1 23 -4
v cases … stands	763	-7 -31 -12 -4 75 -5 -6 -10
v ccg … done	763	-3 -2 -7 32 -2 -2 -10 -5
v ccg … not should	734	-10 -3 -6 50 -6 -7 -8 -9
v chair … stands	763	-4 -3 -6 -2 23 -1 -2 -5
v chair … to do	734	-4 -7 -7 -5 26 -4 -3 4
v champions … doing	763	-2 -2 -1 -1 -3 -7 19 -2
v champions … done	734	-4 -2 27 -2 -5 -1 -10 -2
v champions … stands	763	-4 -3 -3 -2 34 -2 -12 -8
v change … done	665	-13 -8 51 -8 -5 -8 4 -14
v change … not stands	763	-7 -2 -4 26 -1 -3 -3 -5
v changes … done	763	-5 -2 52 -15 -2 -7 -16 -5
v charity … done	763	-7 -4 -35 78 -3 -4 -20 -6
v checks … stands	734	-6 -4 34 -3 -10 -2 -5 -4
v co-ordinator … done	763	-1 -1 -4 -6 -1 -3 18 -3
v co-ordinator … to do	763	-3 -5 -4 -2 -8 -2 -6 30
v code … done	763	-3 -1 14 -3 -1 -1 -5 -1
v codes … done	763	-2 -1 16 -2 -1 -1 -5 -3
v cohort … stands	734	-5 -8 -13 -5 -10 -8 2 46
v college … doing	763	-3 -1 -4 -3 -2 -5 24 -6
v college … done	763	-4 -1 20 -4 -2 -2 -6 -3
v college … not should	763	-2 -2 -2 15 -2 -2 -4 -3
v commander … done	763	-5 -1 35 -2 -3 -1 -16 -7
v commissioner … done	763	-14 -3 -8 23 -2 -3 18 -12
v commissioners … done	763	-6 -5 14 12 -3 -2 -6 -5
v committee … done	763	-3 -6 -17 -5 -4 -3 42 -4
v communications … stands	763	-2 -2 -2 -2 20 -2 -6 -4
v compliance … stands	712	-29 41 1 -14 -21 108 -38 -47
v conference … done	763	-3 -1 20 -5 -1 -1 -8 -2
v conference … stands	712	-6 -12 27 -4 -6 -21 37 -15
v consideration … to do	734	-3 -9 -3 -3 -5 -2 -3 28
v constant … stands	763	-3 -2 -5 -2 19 -2 -2 -4
v consultation … doing	734	-3 -2 -3 -2 -2 -3 18 -3
v contact … done	734	-4 -2 -15 -4 -1 -12 42 -5
v continually … stands	763	-16 -6 -22 -3 67 -3 -8 -8
v contract … done	763	-3 -1 30 -7 -2 -1 -11 -5
v contract … stands	763	-4 -2 12 -5 -4 -6 16 -6
v conversations … done	763	-2 -1 -1 -5 -1 -9 25 -6
v coordinator … done	763	-3 0 13 -3 -2 -1 -3 -1
v cost … not stands	763	41 -2 -6 -11 -3 -5 -6 -7
v costs … done	763	-3 -1 -4 -3 -3 -2 18 -2
v council … done	712	-3 -2 28 -5 -3 -2 -8 -5
v council … stands	763	-1 -1 -1 -1 8 -1 -2 -1
v course … done	763	-3 -1 -4 -3 -2 -5 24 -6
v courses … done	712	-5 -9 -1 -5 41 -4 -11 -5
v crews … done	763	-3 -1 19 -7 -1 -2 -4 -2
v csp … done	734	-4 -2 19 -3 -2 -1 -5 -2
v currently … doing	734	-5 -2 -4 -2 -3 -6 26 -5
v currently … stands	763	-4 -3 -5 -2 -2 -3 25 -5
v cycle … stands	763	-1 -4 -5 -3 -4 -1 -2 21
v data … stands	763	-10 -14 29 -3 18 -4 -6 -10
v database … not done	763	-5 -1 -10 28 -1 -3 -4 -3
v database … to do	763	-2 -1 -7 17 -1 -1 -3 -2
v date … done	653	-9 -4 -6 -16 -4 -9 -40 87
v dates … done	665	-10 -6 -57 -10 23 -11 59 12
v dates … to do	734	-6 -7 -4 -6 -9 -5 -6 42
v decision … done	763	-3 -3 22 -14 -2 -6 -10 16
v decision … stands	763	-2 -2 -4 -2 -1 -2 17 -4
v description … doing	763	-3 -3 -3 -2 -2 -3 21 -4
v description … done	734	-3 -2 -10 -3 -2 -2 28 -6
v director … done	763	-2 -1 -6 -5 -2 -1 22 -5
v director … not should	763	-4 -1 -2 17 -1 -4 -1 -3
v director … stands	763	-7 -3 -5 -3 -5 -4 -10 37
v discharge … done	763	-2 -1 14 -2 -2 -1 -5 -2
v discussions … done	694	-4 -2 -21 -7 -2 -3 44 -5
v division … doing	763	-2 -3 -4 -2 -2 -2 19 -3
v doctors … done	763	-1 -1 12 -3 -1 -1 -4 -1
v document … done	734	-2 -2 -3 -3 -2 -3 17 -3
v document … stands	763	-23 -10 12 -3 -7 -3 40 -7
v documents … done	763	-1 -2 -10 -2 -1 -1 20 -3
v doing	339	-151 -39 -152 -114 -6 159 416 -113
v doing achieve	482	-51 41 -83 -53 40 57 114 -66
v doing achieve > doing step	763	-3 -2 -3 -1 -2 -7 20 -2
v doing achieve > done light	763	0 -1 -1 -1 0 -4 9 -1
v doing achieve > stands achieve	763	-2 -8 -5 -3 -4 -3 29 -4
v doing achieve … 	602	-24 -27 -31 -21 89 5 27 -18
v doing achieve … an	763	-5 -4 -4 -4 -4 -4 31 -6
v doing achieve … by	712	-4 -2 -7 -3 -2 -6 28 -3
v doing achieve … in	734	-4 -5 -5 -2 -4 -7 32 -5
v doing achieve … out	712	-5 -3 -4 -2 -7 -9 34 -3
v doing achieve … the	694	-11 -12 -10 -6 24 -33 61 -14
v doing achieve … this	763	-2 -2 -1 -1 -3 -7 19 -2
v doing achieve … through	763	-5 -3 -4 -2 -5 -4 26 -3
v doing achieve … to	712	-11 -5 -12 -9 -8 87 -31 -12
v doing achieve … views	763	46 -4 -8 -5 -5 -4 -14 -5
v doing appl	763	0 -1 -1 -1 0 -1 4 -1
v doing arrang	763	-8 -6 -12 -5 -6 75 -16 -21
v doing auxiliary	349	-137 -30 -146 -107 -36 185 379 -107
v doing bare	564	-31 -17 -18 -17 48 -34 86 -16
v doing build	763	-13 -13 -6 -10 -11 104 -40 -11
v doing check	734	-2 -3 -9 -4 -2 -3 25 -4
v doing co-ordinat	763	-4 -1 -6 -3 -2 -2 21 -2
v doing collat	734	-3 -4 -3 -2 -1 -8 24 -2
v doing collect	763	-3 -1 -2 -1 -2 -3 16 -3
v doing consider	665	-9 -5 -6 -6 -4 -19 55 -7
v doing consult	694	-6 -3 -9 -4 -6 -10 42 -4
v doing cover	763	-2 -4 -5 -1 -3 -12 32 -4
v doing develop	694	-6 -5 -6 -5 -5 -11 45 -7
v doing differ	763	46 -4 -8 -5 -5 -4 -14 -5
v doing draft	679	-7 -4 -5 -4 -5 -9 45 -10
v doing draw	694	-4 -2 -7 -4 -2 -8 31 -4
v doing effect	712	-6 -5 9 -3 30 -7 -14 -4
v doing effect > stands continue	763	-2 -4 -4 -2 33 -7 -12 -2
v doing effect … that	763	-4 -1 13 -1 -2 -1 -3 -2
v doing effect … through	763	-2 -4 -4 -2 33 -7 -12 -2
v doing encourag	763	-10 -3 -6 -2 -4 -5 34 -5
v doing ensur	763	-4 -1 13 -1 -2 -1 -3 -2
v doing evaluat	679	-6 -6 -10 -5 -4 -8 46 -7
v doing explor	734	-6 -3 -9 -3 -3 -13 41 -5
v doing fit	734	-2 -2 -6 -2 -2 -6 22 -2
v doing follow	734	-5 -3 56 -5 -2 -6 -31 -4
v doing go	694	-10 -6 -9 -6 -10 -12 57 -6
v doing light	495	-56 -31 -65 -35 12 43 149 -17
v doing light … 	643	-15 -10 -19 -11 -13 55 36 -23
v doing light … back	763	-3 -1 -4 -3 -3 -2 18 -2
v doing light … forward	712	-6 -4 -4 -5 -4 -10 40 -6
v doing light … its	763	-3 -1 -1 -2 -5 -4 18 -2
v doing light … place	679	-6 -6 -14 -4 -4 -8 45 -4
v doing light … through	734	-8 -5 -5 -4 -8 -10 44 -4
v doing light … to	734	-7 -2 -4 -3 -4 -9 35 -6
v doing light … together	734	-2 -2 -10 -2 -2 -3 24 -3
v doing light … with	712	-6 -2 -4 -3 -6 -13 36 -4
v doing look	653	-8 -5 -9 -6 -5 -10 53 -10
v doing mak	712	-14 -5 -18 -6 -8 73 -14 -8
v doing monitor	633	-10 -9 -20 -9 -7 -11 76 -11
v doing monitor … by	679	-6 -6 -10 -5 -4 -6 45 -7
v doing monitor … line	763	-2 -2 -7 -3 -1 -2 21 -3
v doing noise	679	-14 -6 41 -8 -7 -12 15 -9
v doing noise … 	734	-3 -2 21 -4 -2 -4 -4 -2
v doing open	763	-3 -1 -5 -2 -1 -1 15 -3
v doing open … to	763	-3 -1 -5 -2 -1 -1 15 -3
v doing pilot	763	-1 -1 -3 -1 -1 -10 20 -3
v doing plan	734	-9 -7 -14 -6 -7 62 -24 6
v doing plan … 	734	-9 -7 -14 -6 -7 62 -24 6
v doing prepar	763	-1 -1 -3 -2 -1 -2 14 -4
v doing progres	712	-3 -2 -7 -3 -3 -14 34 -3
v doing put	712	-3 -3 -15 -3 -4 -8 42 -6
v doing rais	734	-12 -4 -8 -6 79 -13 -26 -9
v doing recruit	734	-7 -2 -4 -3 -4 -9 35 -6
v doing refresh	763	-3 -2 -3 -1 -2 -7 20 -2
v doing review	734	-5 -3 -3 -3 -7 -8 33 -3
v doing rol	763	-3 -2 -2 -1 -6 -4 21 -2
v doing scop	712	-4 -3 -6 -3 -3 -9 38 -11
v doing scor	763	-1 -1 -9 -7 -3 -4 28 -2
v doing seek	694	-10 -6 -12 -8 -5 70 -23 -7
v doing sift	763	-5 -3 -4 -2 -5 -4 26 -3
v doing start	734	-4 -4 -5 -4 -4 -10 14 17
v doing step	421	-67 -40 -83 -47 -53 92 254 -55
v doing step > stands open	763	-2 -1 -2 -2 -2 -9 20 -2
v doing step > stands plan	763	-1 -1 -3 -1 -1 -10 20 -3
v doing step … 	564	-26 -19 -29 -18 -19 160 -25 -23
v doing step … an	763	-1 -1 -3 -2 -1 -2 14 -4
v doing step … as part of	763	-3 -1 -2 -2 -1 -3 16 -3
v doing step … at	694	-6 -4 -6 -3 -3 -4 30 -6
v doing step … baseline	763	-3 -1 -2 -1 -2 -3 16 -3
v doing step … by	679	-3 -2 -7 -3 -2 -10 31 -4
v doing step … exercise	763	-2 -1 -3 -2 -1 -6 22 -6
v doing step … for	712	-2 -1 -4 -3 -1 -3 18 -4
v doing step … in	734	-2 -3 -4 -2 -3 -15 10 19
v doing step … on	665	-8 -5 -12 -7 -7 -23 68 -6
v doing step … the	665	-10 -5 -10 -6 -7 -9 59 -11
v doing step … these	763	-2 -1 -2 -1 -1 -2 10 -1
v doing step … through	712	-10 -5 -12 -5 -22 98 -37 -7
v doing step … to	712	-8 -2 -6 -4 -3 -14 44 -7
v doing step … up	712	-4 -2 -5 -3 -1 -6 25 -4
v doing step … well	734	-2 -1 -6 -3 -2 -10 27 -3
v doing step … with	665	-6 -3 -9 -4 -3 -9 39 -5
v doing step … work	763	-2 -1 -3 -2 -2 -4 19 -5
v doing support	763	-2 -4 -4 -2 33 -7 -12 -2
v doing sustain	763	-8 -2 34 -2 -6 -3 -9 -4
v doing sustain … the	763	-8 -2 34 -2 -6 -3 -9 -4
v doing tak	617	-13 -10 -17 -10 -9 -22 94 -12
v doing test	734	-2 -2 -5 -2 -2 -19 34 -1
v doing train	763	-2 -2 -1 -1 -3 -7 19 -2
v doing trial	734	-2 -1 -6 -3 -3 -4 22 -4
v doing us	763	-8 -2 34 -2 -6 -3 -9 -4
v doing wait	763	-3 -1 -5 -2 -1 -1 15 -3
v doing work	602	-17 -10 -20 -11 -24 56 40 -14
v doing writ	665	-12 -8 -14 -9 -12 66 -39 29
v doing … 	476	-61 -51 -67 -49 37 215 25 -49
v doing … an	712	-6 -5 -7 -6 -4 -5 42 -9
v doing … as part of	763	-3 -1 -2 -2 -1 -3 16 -3
v doing … at	694	-6 -4 -6 -3 -3 -4 30 -6
v doing … back	763	-3 -1 -4 -3 -3 -2 18 -2
v doing … baseline	763	-3 -1 -2 -1 -2 -3 16 -3
v doing … by	579	-16 -11 5 -12 -10 -24 85 -17
v doing … exercise	763	-2 -1 -3 -2 -1 -6 22 -6
v doing … for	679	-12 -8 -12 -6 -8 78 -21 -11
v doing … forward	712	-6 -4 -4 -5 -4 -10 40 -6
v doing … in	679	-6 -8 -8 -4 -6 -21 39 13
v doing … its	763	-3 -1 -1 -2 -5 -4 18 -2
v doing … line	763	-2 -2 -7 -3 -1 -2 21 -3
v doing … on	653	-9 -6 -17 -8 -8 -24 79 -7
v doing … out	694	-7 -4 -6 -3 -8 -13 45 -4
v doing … place	679	-6 -6 -14 -4 -4 -8 45 -4
v doing … that	763	-4 -1 13 -1 -2 -1 -3 -2
v doing … the	590	-28 -19 4 -14 7 -43 120 -27
v doing … these	763	-2 -1 -2 -1 -1 -2 10 -1
v doing … this	763	-2 -2 -1 -1 -3 -7 19 -2
v doing … through	625	-21 -14 -21 -10 -3 68 15 -14
v doing … to	602	-30 -10 -25 -16 -15 51 70 -27
v doing … together	734	-2 -2 -10 -2 -2 -3 24 -3
v doing … up	694	-5 -7 -7 -6 -4 -7 41 -6
v doing … views	763	46 -4 -8 -5 -5 -4 -14 -5
v doing … well	734	-2 -1 -6 -3 -2 -10 27 -3
v doing … with	625	-11 -4 -12 -6 -8 -19 68 -8
v doing … work	763	-2 -1 -3 -2 -2 -4 19 -5
v done	183	-204 -126 227 170 -102 -51 137 -52
v done abandon	712	-6 -3 -14 46 -4 -3 -10 -6
v done accept	712	-10 -2 41 -14 -2 -2 -6 -4
v done accredit	763	-2 -1 18 -4 -2 -1 -5 -2
v done achiev	712	-3 -2 28 -5 -2 -1 -13 -3
v done achieve	271	-150 -53 366 29 -66 -89 50 -88
v done achieve > doing achieve	694	-3 -3 -24 -9 -5 -7 54 -4
v done achieve > doing light	694	-4 -2 -17 -5 -4 -9 46 -5
v done achieve > doing monitor	763	-2 -2 -7 -3 -1 -2 21 -3
v done achieve > doing noise	734	-2 -2 17 -5 -2 -3 0 -2
v done achieve > doing step	712	-1 -1 -9 -3 -1 -4 22 -2
v done achieve > done achieve	484	-25 -12 156 -9 -17 -17 -47 -29
v done achieve > done light	609	-11 -5 3 -16 -7 -6 52 -12
v done achieve > done step	665	-8 -3 17 -10 -6 -3 25 -12
v done achieve > not done achieve	763	-2 -2 -14 41 -2 -12 -4 -4
v done achieve > not done fit	734	-9 -2 -18 51 -3 -5 -6 -8
v done achieve > not to do light	763	-1 -1 -4 10 -1 -1 -1 -1
v done achieve > should achieve	763	-6 -2 31 -9 -1 -1 -7 -6
v done achieve > stands achieve	564	-13 -11 27 -15 -12 -6 10 20
v done achieve > stands light	763	-2 -1 12 -2 -2 -1 -4 -1
v done achieve > stands monitor	763	-2 -6 23 -3 -2 -1 -6 -4
v done achieve > stands open	763	-2 -1 -16 -3 -2 -2 31 -5
v done achieve > stands todo	763	-1 -2 -10 -2 -1 -1 20 -3
v done achieve > to do light	763	-5 -2 -5 27 -2 -1 -2 -10
v done achieve … 	465	-62 55 23 27 -35 -6 27 -29
v done achieve … (	763	-2 -1 15 -2 -2 -1 -5 -2
v done achieve … ,	555	5 -11 77 -10 -11 -9 -21 -20
v done achieve … :	763	-3 -1 23 -3 -2 -2 -8 -3
v done achieve … a	712	-5 -2 -18 -6 -4 -2 48 -10
v done achieve … access	763	-5 -1 21 -3 -1 -1 -9 -2
v done achieve … against	763	-2 -1 12 -3 -2 -1 -3 -1
v done achieve … and	472	-27 -17 43 17 -21 -29 67 -34
v done achieve … as	712	-8 -2 11 -8 -3 -2 19 -7
v done achieve … at	617	-9 -6 82 -19 -8 -3 -24 -14
v done achieve … back	763	-2 -1 2 -5 -2 -2 13 -3
v done achieve … between	763	-1 0 12 -2 -1 0 -6 -1
v done achieve … body-worn	763	-3 -1 17 -3 -1 -1 -5 -3
v done achieve … by	530	-18 -9 130 -41 -12 -8 -23 -18
v done achieve … each	763	-3 0 13 -3 -2 -1 -3 -1
v done achieve … eleven	763	-7 -2 -19 -4 -2 -2 39 -3
v done achieve … every	734	-4 -9 -14 -3 43 -3 -6 -4
v done achieve … for	633	-10 -8 -7 -15 -10 -8 97 -39
v done achieve … from	712	-4 -2 14 -4 -2 -2 2 -4
v done achieve … in	492	-30 -16 61 53 53 -21 -56 -44
v done achieve … into	617	-15 -5 58 21 -7 -5 -36 -12
v done achieve … its	653	-11 -4 61 -14 -5 -5 -16 -7
v done achieve … itself	763	-5 -3 33 -10 -1 -1 -7 -5
v done achieve … july 2019	763	-2 -1 17 -2 -1 -1 -6 -3
v done achieve … last	763	-2 -1 12 -3 -1 -1 -3 -2
v done achieve … off	653	-6 -3 36 -12 -3 -9 9 -10
v done achieve … on	617	-9 -6 -7 -21 -11 -6 26 34
v done achieve … our	763	-3 -1 17 -3 -2 -1 -5 -2
v done achieve … out	712	-3 -2 39 -8 -2 -2 -18 -6
v done achieve … since	763	-2 -6 23 -3 -2 -1 -6 -4
v done achieve … so far	734	-8 -3 -35 -4 -4 -3 60 -3
v done achieve … so that	763	-4 -1 24 -5 -2 -2 -5 -5
v done achieve … that	665	-11 -4 -22 69 -4 -5 -8 -14
v done achieve … the	512	-30 -12 114 -4 -18 -13 -7 -30
v done achieve … there	763	-4 -2 -28 -3 -4 -1 -8 50
v done achieve … this	734	-11 -5 13 -15 -9 -4 -18 50
v done achieve … through	665	-8 -3 35 -13 -8 -3 6 -7
v done achieve … to	502	30 -19 42 0 -23 -18 -75 64
v done achieve … to date	763	-3 -2 -14 -4 -1 -4 34 -6
v done achieve … up	643	-14 -7 -9 41 -6 -7 16 -13
v done achieve … via	763	-4 -1 20 -5 -2 -1 -4 -3
v done achieve … with	596	-13 -7 63 19 -10 -5 -37 -10
v done achieve … within	734	-5 -1 19 -4 -2 -1 -4 -3
v done act	712	-6 -2 46 -13 -2 -2 -15 -6
v done action	763	-4 -1 20 -5 -2 -1 -4 -3
v done ad	633	-8 -7 46 -10 -5 -5 -41 31
v done adopt	643	-5 -3 67 -15 -3 -4 -29 -7
v done advertis	763	-1 -1 13 -3 -1 -1 -5 -2
v done advis	734	-10 -2 -18 49 -3 -4 -7 -6
v done agr	518	-44 -19 -11 80 -22 38 -4 -17
v done allocat	763	-4 -1 -6 -3 -2 -2 21 -2
v done amend	694	-5 -1 38 -8 -2 -1 -17 -3
v done appoint	679	-8 -3 36 -5 -5 -2 -4 -8
v done approv	734	-3 -1 -13 -3 -2 -1 27 -4
v done arrang	712	-8 -3 -11 -7 -5 -7 24 17
v done ask	596	92 -14 -62 -36 -17 -15 63 -12
v done attend	763	-2 -1 15 -1 -2 -1 -5 -3
v done auxiliary	227	-229 -102 189 156 -159 -2 222 -76
v done award	763	-2 -1 1 -4 -2 -2 14 -3
v done bare	271	-58 -77 199 49 24 -40 -81 -17
v done begin	625	-14 -7 -2 -15 -7 -11 79 -23
v done bin	763	-3 -1 14 -3 -1 -1 -5 -1
v done book	679	-9 -5 -23 -12 -6 -13 44 25
v done br	653	-11 -4 68 -20 -4 -3 -20 -7
v done brief	694	-10 -4 -30 -10 -3 -5 69 -7
v done bu	694	-2 -5 30 -4 -3 -3 -10 -4
v done budget	763	-3 -1 -4 -3 -3 -2 18 -2
v done build	712	-2 -1 16 -4 -1 -2 -2 -3
v done cancel	734	-5 -11 -10 12 -5 -4 -8 31
v done car	653	-12 -6 20 -33 -7 -10 -35 84
v done caus	763	-1 -1 -4 -2 -1 -8 20 -3
v done ceas	734	-4 -2 -11 39 -2 -3 -7 -10
v done chang	625	64 -8 27 4 -14 -10 -40 -23
v done check	763	-9 -2 36 -9 -3 -2 -7 -5
v done choos	734	-7 -2 27 -4 -2 -1 -8 -3
v done circulat	653	-5 -3 -3 -7 -4 -6 37 -9
v done clos	569	-25 -16 -83 193 -19 -16 7 -41
v done co-locat	763	-1 -1 13 -2 -1 -1 -5 -2
v done com	763	-3 -1 -4 -3 -3 -2 18 -2
v done commenc	763	-4 -1 -11 -3 -1 -1 25 -4
v done commission	734	-2 -1 18 -3 -1 -1 -7 -3
v done complet	653	-8 -4 35 -11 -4 -4 13 -17
v done compliant	763	-2 -1 16 -6 -1 -1 -3 -1
v done conclud	679	-12 -5 -8 59 -4 -4 -11 -16
v done confirm	625	-16 -6 101 -29 -8 -6 -25 -11
v done consider	694	-13 -5 -39 133 -6 -4 -58 -9
v done consult	734	66 -4 -12 -10 -4 -5 -25 -6
v done contact	763	-2 -1 20 -3 -1 -1 -12 -1
v done creat	734	-4 -5 6 38 -2 -13 -13 -8
v done decid	712	-35 -7 -16 92 -6 -7 -8 -14
v done decided against	763	-5 -3 -8 34 -2 -2 -7 -7
v done declin	679	-12 -5 -25 73 -6 -5 -11 -10
v done defer	540	-50 -28 -60 -49 -25 87 -56 181
v done defer > doing step	763	-3 -1 -4 -3 -2 -5 24 -6
v done defer > done achieve	763	-2 -2 -6 -6 -2 -7 -8 32
v done defer > to do achieve	763	-1 -6 -5 -4 -3 -9 -5 33
v done defer … 	617	-36 -15 -38 -28 -14 143 -51 38
v done defer … and	763	-1 -6 -5 -4 -3 -9 -5 33
v done defer … by	763	-2 -2 -6 -6 -2 -7 -8 32
v done defer … due	763	-9 -3 -9 -3 -5 -11 -6 45
v done defer … during	763	-3 -1 -4 -3 -2 -5 24 -6
v done defer … to	665	-10 -7 -14 -15 -6 -21 -19 92
v done dela	653	-24 -14 -33 -26 -14 158 -44 -3
v done delet	712	-3 -3 -13 45 -2 -13 -6 -5
v done deliver	617	-9 -4 66 -13 -6 -5 -19 -10
v done design	734	-3 -1 11 -3 -2 -1 0 -2
v done develop	653	-6 -3 -23 -10 -5 -5 61 -9
v done discontinu	763	-4 -3 -6 32 -2 -3 -9 -7
v done discus	665	-17 -10 -10 -14 79 -7 3 -25
v done disseminat	734	-3 -2 22 -4 -2 -1 -6 -3
v done distribut	712	-3 -1 24 -4 -2 -1 -10 -2
v done do	643	-10 -4 40 -16 -9 -7 19 -13
v done doubl	734	-29 140 -34 -18 -6 -8 -34 -11
v done draft	633	-11 -7 -20 -12 -6 -5 77 -15
v done draw	617	-8 -7 17 -12 -6 -5 35 -14
v done drop	445	-71 -37 -47 389 -37 -42 -90 -65
v done drop > done achieve	679	-4 -2 51 -28 -3 -2 -7 -4
v done drop > not should step	763	-2 -1 -5 22 -2 -2 -4 -6
v done drop > not to do light	763	-1 -1 -3 11 -1 -1 -3 -1
v done drop > not to do monitor	763	-2 -1 -2 12 -2 -1 -2 -2
v done drop … 	551	-33 -15 -2 168 -16 -21 -38 -42
v done drop … and	653	-7 -11 27 -14 -6 -5 -14 30
v done drop … at	763	-11 -1 -18 45 -2 -2 -6 -6
v done drop … by	560	-21 -11 -68 182 -13 -13 -25 -31
v done drop … in	763	-4 -1 34 -17 -2 -2 -3 -5
v done drop … on	712	-6 -2 5 26 -3 -2 -14 -4
v done drop … this	763	-5 -3 -8 34 -2 -2 -7 -7
v done drop … trading	763	-2 -1 -5 22 -2 -2 -4 -6
v done effect	679	-6 -3 41 -18 -3 -4 2 -8
v done effect > done achieve	763	-1 -1 -4 -6 -1 -3 18 -3
v done effect … on	763	-1 -1 27 -5 -1 -1 -13 -5
v done effect … that	763	-1 -1 -4 -6 -1 -3 18 -3
v done effect … upon	763	-5 -1 22 -10 -1 -1 -3 -2
v done end	763	-6 -4 -28 71 -8 -2 -16 -7
v done establish	643	-7 -4 59 -9 -5 -2 -26 -6
v done explor	712	-7 -2 35 5 -3 -2 -23 -3
v done feel	734	-6 -2 -13 35 -2 -3 -7 -3
v done fil	653	-5 -4 50 -9 -5 -2 -17 -8
v done find	694	-29 -10 40 29 -7 -6 11 -28
v done fit	679	-19 -4 25 33 -6 -4 -16 -9
v done fit … 	734	-12 -2 20 13 -4 -3 -7 -5
v done fix	665	-8 -5 -33 11 -6 -12 57 -4
v done gather	679	-14 -6 11 -15 -9 -3 59 -23
v done get	679	-6 -3 -20 -9 -6 -3 53 -7
v done giv	560	19 -11 59 26 -18 -26 -48 -2
v done go	584	-19 -7 3 10 -13 -16 85 -43
v done grant	763	-3 -2 -17 -6 -2 -2 37 -6
v done grow	763	-2 -2 -7 -3 -1 -2 21 -3
v done had	625	-12 -5 26 -22 -7 -7 4 22
v done happen	712	18 -12 -21 -14 -7 -8 -20 65
v done held up	734	-10 -8 -26 -13 -5 88 -9 -16
v done hold	602	-20 -6 25 -19 -13 -6 55 -16
v done identif	665	-12 -5 -1 -10 -8 -4 58 -19
v done implement	643	-4 -2 39 -8 -3 -2 -14 -6
v done in plac	763	-3 -1 19 -6 -2 -1 -4 -3
v done in us	763	-2 -6 23 -3 -2 -1 -6 -4
v done includ	712	-5 -1 25 -4 -2 -1 -6 -6
v done induct	712	-2 -1 18 -4 -1 -1 -6 -3
v done instal	763	-2 -1 15 -2 -2 -1 -5 -2
v done interview	763	-7 -2 -19 -4 -2 -2 39 -3
v done introduc	712	-8 -2 47 -8 -3 -3 -11 -11
v done invit	763	-6 -1 6 -4 -2 -2 12 -2
v done issu	617	-13 -5 57 -18 -5 -5 0 -11
v done join	763	-3 -2 5 -5 -2 -2 11 -3
v done keep	763	-13 -8 -18 -8 71 -4 -11 -9
v done know	734	92 -9 -26 -17 -5 -6 -14 -16
v done launch	617	-10 -6 28 -13 -8 -3 -20 31
v done lead	763	-5 -1 -8 -2 -1 -2 24 -4
v done leav	694	27 -5 9 -12 -4 -3 -7 -6
v done let	763	-4 -2 -28 24 -2 -1 20 -6
v done light	288	-87 -100 202 -2 -50 -64 181 -80
v done light > doing achieve	763	-4 -1 -6 -3 -2 -2 21 -2
v done light > doing open	763	-3 -1 -5 -2 -1 -1 15 -3
v done light > doing step	643	-5 -3 -15 -8 -3 -8 51 -8
v done light > done achieve	544	-11 -5 102 -26 -10 -5 -31 -14
v done light > done effect	712	-2 -2 22 -10 -2 -4 4 -7
v done light > done fit	763	-6 -1 28 -11 -2 -1 -4 -2
v done light > done light	596	-21 -5 44 -15 -11 -7 32 -17
v done light > done noise	734	-5 -2 22 -14 -2 -9 16 -6
v done light > done say	734	-3 -1 26 -10 -1 -1 -5 -3
v done light > done step	590	-16 -5 -18 -16 -9 -7 89 -18
v done light > not done fit	763	-6 -1 -6 25 -1 -3 -4 -4
v done light > not to do light	763	-4 -1 -7 23 -1 -1 -5 -3
v done light > stands achieve	574	-20 -13 80 23 -12 -10 -28 -18
v done light > stands continue	734	-4 -6 16 -8 28 -3 -17 -7
v done light > stands open	643	-4 -4 -26 -10 -4 -25 33 39
v done light > stands plan	763	-1 -1 -5 -3 -2 -2 18 -4
v done light > stands todo	763	-3 -1 -8 -3 -2 -2 25 -6
v done light > to do achieve	679	-6 -16 46 -1 -7 -4 33 -45
v done light > to do light	712	-2 -5 -19 -6 19 -3 -11 27
v done light > to do noise	763	-4 -12 -10 -6 -8 -3 59 -15
v done light … 	504	28 -21 7 -57 -24 48 53 -34
v done light … ,	643	-11 -5 -13 -9 -9 -5 85 -33
v done light … a	579	-27 -8 69 -21 -14 -9 2 7
v done light … and	540	-20 -16 95 -27 -11 -10 16 -27
v done light … as	763	-6 -2 -12 -32 -2 -3 -14 71
v done light … aside	694	-11 -3 -40 50 -5 -3 31 -18
v done light … assurance	763	-2 -1 11 -2 -1 -1 -3 -1
v done light … at	625	-18 -15 -11 -15 70 -6 20 -26
v done light … by	579	-21 -9 63 -8 -10 -7 14 -21
v done light … clear	763	-2 -1 14 -2 -2 -1 -5 -2
v done light … every	763	-5 -2 -7 -2 34 -2 -13 -3
v done light … for	679	-7 -3 -22 -10 -3 -3 -14 60
v done light … from	665	15 -5 28 -10 -8 -5 -3 -13
v done light … in	625	56 -7 19 -23 -18 -9 -3 -15
v done light … into	679	-7 -3 -5 30 -5 -10 19 -19
v done light … of	694	-8 -2 41 -6 -4 -3 -15 -5
v done light … off	694	-13 -4 -1 35 -8 -5 -19 14
v done light … on	625	-14 -8 48 -17 20 -8 -7 -14
v done light … out	602	-18 -7 6 24 -12 -11 -4 22
v done light … over	763	-5 -3 4 -8 -2 -5 -20 38
v done light … permanent	734	-3 -1 26 -7 -2 -1 -8 -2
v done light … place	579	-14 -7 0 -24 -8 -14 95 -27
v done light … some	763	-2 -1 -6 -4 -1 -1 18 -2
v done light … supervision	763	-2 -1 13 -1 -2 -1 -4 -1
v done light … sure	763	-3 -1 19 -2 -1 -1 -9 -2
v done light … that	679	-22 -13 -23 84 -4 -11 -40 29
v done light … the	590	41 -9 28 23 -13 -24 -56 8
v done light … this	734	-6 -2 29 -12 -3 37 -18 -25
v done light … to	476	-45 -22 -9 -23 -10 -23 167 -35
v done light … training	763	-2 -1 14 -2 -1 -1 -5 -2
v done light … under	763	47 -1 -19 -9 -5 -2 -8 -3
v done light … up	633	-15 -8 18 59 -8 -6 -19 -21
v done light … with	540	-32 -12 38 33 -18 -22 44 -32
v done look	734	-24 105 -34 -17 -20 -6 9 -13
v done los	763	-10 -3 -9 48 -4 -2 -6 -14
v done made a start	734	-11 -3 -17 -10 -5 -7 62 -10
v done mak	527	-27 -13 27 -24 -15 -40 126 -34
v done mean	763	-1 -1 -4 -6 -1 -3 18 -3
v done meet	574	-28 -12 60 -26 -15 -14 45 -10
v done merg	734	-5 -1 23 -5 -2 -2 -6 -2
v done mis	763	-1 -1 14 -5 -1 -1 -3 -3
v done monitor	694	-15 -6 78 -15 -6 -3 -20 -12
v done monitor … and	763	-9 -2 36 -9 -3 -2 -7 -5
v done monitor … to	763	-2 -1 20 -4 -1 -1 -7 -4
v done mov	694	-8 -8 35 -8 -3 -2 -18 13
v done need	734	-12 -2 20 13 -4 -3 -7 -5
v done noise	547	12 71 -18 5 11 -35 -17 -29
v done noise > done achieve	734	-6 -2 11 -9 -3 -2 16 -4
v done noise > done light	763	-2 -1 -6 -3 -1 -2 31 -16
v done noise > should drop	763	-10 -3 -9 48 -4 -2 -6 -14
v done noise … by	763	-17 -2 36 -5 -2 -2 -6 -3
v done noise … delays	763	-1 -1 -4 -2 -1 -8 20 -3
v done noise … for	763	-2 -1 -6 -3 -1 -2 31 -16
v done noise … in	763	-3 -1 -4 -3 -3 -2 18 -2
v done noise … that	763	-4 -9 -5 16 -4 -3 14 -5
v done noise … the	763	-10 -3 -9 48 -4 -2 -6 -14
v done noise … to	694	104 -16 -39 28 -10 -10 -27 -31
v done noise … yet	763	-13 -6 -9 -6 -3 -4 -10 52
v done not	712	142 -6 -41 -52 -8 -8 -11 -15
v done not been taken forward	763	-4 -1 -5 24 -1 -6 -4 -4
v done not yet commenc	763	-4 -2 -7 -5 -2 -17 -13 52
v done offer	643	-13 -4 -11 -10 44 -6 13 -13
v done open	643	-22 -11 -10 -26 -10 68 38 -27
v done open … by	734	-10 -8 -26 -13 -5 88 -9 -16
v done open … on	734	-11 -3 -17 -10 -5 -7 62 -10
v done plac	763	-2 -2 -38 -4 -3 -3 -10 62
v done plan	555	-33 -35 -57 -43 -21 64 12 113
v done plan … 	712	-12 -16 -20 -24 -6 120 -5 -37
v done plan … for	596	-18 -12 -31 -12 -12 -24 -40 149
v done plan … with	763	-5 -2 -7 -6 -3 -3 35 -9
v done pol	763	-1 -1 -9 -1 -1 -2 17 -1
v done postpon	734	-5 -4 -6 -4 -4 -9 -8 39
v done present	679	-13 -5 14 -11 -5 -3 33 -10
v done print	679	-6 -2 39 -9 -3 -2 -13 -5
v done produc	679	-5 -3 -20 -8 -5 -2 50 -7
v done propos	763	-5 -5 -3 -3 -2 -2 -4 23
v done publish	665	-5 -2 53 -18 -3 -2 -12 -12
v done pulp	763	-1 -1 13 -6 -1 -1 -2 -2
v done pursu	763	-14 -6 -9 53 -2 -2 -11 -8
v done put	569	-27 -11 18 14 -14 17 -32 34
v done put back	734	-4 -2 -5 -7 -1 -9 -8 37
v done quot	763	-2 -1 -2 -2 -1 -2 15 -5
v done rais	643	60 -15 -32 -20 9 -13 42 -31
v done ratif	712	-2 -1 21 -4 -2 -1 -9 -2
v done reach	763	-17 -2 -16 -4 -2 -2 44 -2
v done read-onl	763	-5 -1 21 -3 -1 -1 -9 -2
v done recal	763	-3 -1 14 -3 -1 -1 -5 -1
v done receiv	564	76 -12 58 -31 -17 -10 -34 -30
v done redesign	734	-3 -1 21 -2 -1 -1 -8 -3
v done register	763	-1 -1 12 -3 -1 -1 -4 -1
v done reinforc	763	-3 -1 19 -6 -2 -1 -4 -3
v done reissu	763	-2 -1 12 -3 -1 -1 -3 -2
v done reject	694	-9 -3 -20 62 -4 -3 -18 -7
v done remind	694	-8 -2 41 -6 -4 -3 -15 -5
v done replac	734	-2 -2 46 -33 -2 -1 -5 -2
v done report	763	-2 -1 20 -4 -1 -1 -7 -4
v done reprint	763	-1 0 9 -2 -1 0 -3 -1
v done request	763	-4 -8 -21 -7 -3 -3 -5 50
v done review	653	-16 -10 -23 -19 94 -4 -5 -17
v done revis	694	-5 -2 33 -8 -3 -2 -11 -3
v done reword	763	-1 0 6 -2 -1 0 -2 -1
v done rewrit	734	-3 -5 6 -5 -3 -4 -7 21
v done ring	763	-3 0 13 -3 -2 -1 -3 -1
v done rol	734	-2 -1 31 -5 -2 -1 -15 -5
v done run	653	-15 -14 -61 -24 122 -8 -35 34
v done s	763	-17 -2 36 -5 -2 -2 -6 -3
v done sa	734	-7 -21 -13 7 52 -5 10 -22
v done satisf	763	-5 -3 33 -10 -1 -1 -7 -5
v done say	533	47 -19 52 56 -22 -24 -51 -41
v done say > done achieve	712	-4 -2 40 -10 -1 -4 -17 -3
v done say > done effect	763	-5 -1 22 -10 -1 -1 -3 -2
v done say > done light	734	-6 -2 1 23 -2 -3 -8 -4
v done say > not stands fit	712	-11 -3 -7 42 -2 -5 -6 -9
v done say > stands achieve	734	-8 -3 16 14 -5 -2 -6 -5
v done say … 	734	113 -5 -21 -46 -8 -8 -12 -15
v done say … and	734	-8 -1 45 -24 -2 -2 -5 -3
v done say … by	763	-5 -1 -12 31 -1 -3 -7 -2
v done say … in	712	-3 -1 35 -6 -2 -3 -17 -3
v done say … that	596	-3 -9 29 41 -10 -10 -19 -19
v done schedul	763	-4 -1 -12 -3 -2 -5 -8 35
v done seek	694	-7 -4 -16 -7 -4 -4 48 -7
v done send	564	-29 -7 39 -31 -12 -10 81 -30
v done set	602	-23 -7 -9 -21 -10 -7 10 67
v done settl	763	-1 -1 -4 10 -1 -1 -1 -1
v done shap	734	-4 -1 30 -5 -1 -1 -15 -3
v done shar	643	-8 -4 46 -13 -6 -3 -8 -6
v done shelv	734	-6 -4 -10 51 -3 -6 -9 -14
v done show	734	-4 -5 10 -6 -5 -3 17 -4
v done sign	574	-11 -6 71 -21 -8 -12 -9 -3
v done slip	734	-2 -8 -7 -8 -4 -14 -10 53
v done speak	734	-9 -2 58 -4 -4 -2 -28 -8
v done start	625	-18 -6 2 -17 -7 -10 82 -27
v done step	374	-37 -15 12 -6 -34 -66 249 -103
v done step > doing monitor	763	-1 -1 -4 -2 -1 -3 13 -1
v done step > doing step	643	-5 -3 -9 -5 -4 -6 38 -7
v done step > done achieve	643	-10 -2 72 -14 -5 -3 -32 -6
v done step > done drop	763	-5 -1 -8 34 -2 -1 -14 -2
v done step > done light	617	-15 -5 7 33 -7 -4 8 -17
v done step > done open	763	-1 -1 -4 -3 -1 -4 21 -7
v done step > not should effect	763	-2 -1 -4 15 -2 -1 -4 -2
v done step > stands achieve	694	-4 -7 34 -7 -4 -4 8 -15
v done step > stands drop	763	-3 -2 -7 32 -2 -2 -10 -5
v done step > stands open	679	-4 -3 -9 -5 -3 -5 38 -9
v done step > stands plan	763	-2 -2 -4 -2 -1 -2 17 -4
v done step > stands todo	734	-4 -4 -9 -6 -3 -4 38 -9
v done step > to do achieve	665	-9 -6 -16 -11 -8 -9 56 4
v done step > to do light	712	-5 -4 -9 -10 -9 -3 33 7
v done step > to do step	763	-3 -4 -5 -2 -2 -1 23 -6
v done step … 	518	59 -19 -59 -25 -23 -26 129 -36
v done step … ,	665	-10 -5 4 47 -5 -4 -19 -7
v done step … and	584	-19 -14 -17 35 -14 -8 70 -33
v done step … at	643	-39 83 -15 -31 60 -10 -18 -31
v done step … by	734	65 -6 -7 -10 -11 -5 -20 -6
v done step … conversations	763	-2 -1 -5 -3 -2 -1 18 -4
v done step … for	643	-12 -7 -36 -13 -9 -7 30 54
v done step … four	763	-3 -1 24 -2 -3 -1 -9 -5
v done step … from	694	-7 -4 -16 -7 -4 -4 48 -7
v done step … her	763	-9 -5 -7 -4 -1 -3 36 -5
v done step … in	653	-10 -7 24 -12 -7 -8 45 -25
v done step … no	763	-14 -6 -9 53 -2 -2 -11 -8
v done step … on	763	-3 -1 10 -4 -2 -1 9 -8
v done step … the	712	-8 -3 13 27 -3 -3 -14 -9
v done step … through	763	-4 -2 41 -5 -4 -2 -21 -3
v done step … to	617	-16 -7 58 -14 -9 -8 13 -16
v done step … to make sure	763	-7 -2 39 -7 -2 -1 -15 -5
v done step … twice	734	-1 -1 -3 -1 -1 -1 11 -2
v done step … up	633	-6 -7 -3 -11 -4 -4 44 -10
v done step … with	665	-10 -4 25 0 -5 -5 8 -9
v done still to	712	-24 -12 -42 -19 -12 157 -40 -8
v done stop	712	-7 -2 27 3 -4 -3 -7 -7
v done submit	653	-9 -7 -4 -11 -5 -7 52 -10
v done supersed	625	-13 -5 -32 94 -8 -6 -12 -19
v done surv	763	-1 -2 -13 -2 -1 -4 24 -1
v done suspend	712	-8 -3 -10 -6 -4 -11 17 25
v done sustain	763	-13 -8 -18 -8 71 -4 -11 -9
v done sustain … under	763	-13 -8 -18 -8 71 -4 -11 -9
v done swap	763	-3 -1 14 -3 -1 -1 -5 -1
v done switch	734	-3 -1 24 -3 -1 -2 -9 -4
v done tak	512	-14 -16 -18 81 -33 -25 37 -12
v done teach	763	-4 -1 20 -4 -2 -2 -6 -3
v done tel	679	26 -9 7 38 -5 -5 -39 -14
v done test	763	-1 -4 9 -4 -2 -1 -10 13
v done through	665	-6 -3 18 -5 -4 -4 9 -5
v done throw	763	-1 -1 13 -3 -2 0 -4 -2
v done timetabl	763	-3 -2 -6 -2 -2 -4 -6 25
v done todo	596	-51 -26 -80 -47 -26 199 -89 121
v done todo > done light	734	-13 -7 -31 -13 -7 115 -26 -18
v done todo … 	712	-11 -5 -12 -10 -4 -71 -24 136
v done todo … be	694	-16 -9 -34 -17 -9 77 -29 37
v done todo … begin	763	-6 -4 -10 -7 -4 22 -15 23
v done train	569	-22 -12 -42 -19 -16 36 107 -31
v done translat	694	-5 -2 35 -7 -2 -2 -13 -4
v done turned down	694	-4 -2 -8 30 -2 -2 -7 -4
v done undertak	734	-4 -2 7 -7 -2 -2 -17 26
v done updat	694	-6 -2 42 -8 -4 -2 -17 -3
v done upgrad	763	-2 -1 12 -3 -1 -1 -3 -2
v done upload	712	-3 -1 19 -4 -1 -1 -6 -2
v done visit	763	-4 -1 -27 -6 -3 -2 47 -4
v done wind	763	-6 -4 -25 63 -2 -4 -13 -9
v done withdraw	633	-14 -6 18 43 -6 -7 -13 -15
v done writ	555	-34 -11 58 -8 -15 21 54 -65
v done yet to	665	-25 -13 -39 -25 -14 142 -40 15
v done … 	352	6 -19 -44 17 -89 99 67 -37
v done … (	763	-2 -1 15 -2 -2 -1 -5 -2
v done … ,	504	-11 -18 62 19 -21 -14 33 -50
v done … :	734	-4 -2 20 -5 -4 -4 5 -7
v done … a	560	-30 -9 53 -25 -16 -10 39 -1
v done … access	763	-5 -1 21 -3 -1 -1 -9 -2
v done … against	763	-2 -1 12 -3 -2 -1 -3 -1
v done … and	399	-66 -47 144 -12 -44 -47 121 -48
v done … as	665	-18 -7 25 -39 -7 -5 0 51
v done … aside	694	-11 -3 -40 50 -5 -3 31 -18
v done … assurance	763	-2 -1 11 -2 -1 -1 -3 -1
v done … at	518	-60 49 36 -22 99 -17 -22 -62
v done … back	734	-4 -1 -4 -13 -2 -2 32 -5
v done … be	694	-16 -9 -34 -17 -9 77 -29 37
v done … begin	763	-6 -4 -10 -7 -4 22 -15 23
v done … between	763	-1 0 12 -2 -1 0 -6 -1
v done … body-worn	763	-3 -1 17 -3 -1 -1 -5 -3
v done … by	431	-28 -34 91 98 -39 20 -55 -53
v done … clear	763	-2 -1 14 -2 -2 -1 -5 -2
v done … conversations	763	-2 -1 -5 -3 -2 -1 18 -4
v done … delays	763	-1 -1 -4 -2 -1 -8 20 -3
v done … due	763	-9 -3 -9 -3 -5 -11 -6 45
v done … during	763	-3 -1 -4 -3 -2 -5 24 -6
v done … each	763	-3 0 13 -3 -2 -1 -3 -1
v done … eleven	763	-7 -2 -19 -4 -2 -2 39 -3
v done … every	679	-9 -11 -21 -6 68 -7 -5 -10
v done … for	497	-38 -24 -79 -41 -27 -35 75 170
v done … four	763	-3 -1 24 -2 -3 -1 -9 -5
v done … from	584	2 -10 35 -23 -12 -9 39 -22
v done … her	763	-9 -5 -7 -4 -1 -3 36 -5
v done … in	445	-1 -27 125 9 26 -35 -24 -74
v done … into	579	-20 -8 50 46 -11 -13 -17 -27
v done … it	763	-7 -3 -17 54 -3 -2 -13 -9
v done … its	643	-17 -5 53 -21 -6 -6 12 -9
v done … itself	763	-5 -3 33 -10 -1 -1 -7 -5
v done … july 2019	763	-2 -1 17 -2 -1 -1 -6 -3
v done … last	763	-2 -1 12 -3 -1 -1 -3 -2
v done … no	763	-14 -6 -9 53 -2 -2 -11 -8
v done … of	694	-8 -2 41 -6 -4 -3 -15 -5
v done … off	609	-17 -6 33 19 -10 -13 -8 3
v done … on	512	-38 -18 45 -24 -2 -22 42 16
v done … our	734	-4 -2 34 -6 -5 -1 -11 -5
v done … out	579	-19 -8 38 17 -13 -12 -18 16
v done … over	734	-5 -3 11 -9 -3 -5 -22 36
v done … permanent	734	-3 -1 26 -7 -2 -1 -8 -2
v done … place	579	-14 -7 0 -24 -8 -14 95 -27
v done … since	763	-2 -6 23 -3 -2 -1 -6 -4
v done … so far	734	-8 -3 -35 -4 -4 -3 60 -3
v done … so that	763	-4 -1 24 -5 -2 -2 -5 -5
v done … some	763	-2 -1 -6 -4 -1 -1 18 -2
v done … supervision	763	-2 -1 13 -1 -2 -1 -4 -1
v done … sure	763	-3 -1 19 -2 -1 -1 -9 -2
v done … that	520	-33 -37 -17 158 -20 -27 -34 10
v done … the	472	-3 -20 110 66 -30 -33 -60 -32
v done … there	763	-4 -2 -28 -3 -4 -1 -8 50
v done … this	653	-20 -8 30 5 -12 28 -38 16
v done … through	643	-11 -4 68 -17 -11 -5 -11 -9
v done … to	393	10 -55 28 36 -45 -61 50 37
v done … to date	763	-3 -2 -14 -4 -1 -4 34 -6
v done … to make sure	763	-7 -2 39 -7 -2 -1 -15 -5
v done … trading	763	-2 -1 -5 22 -2 -2 -4 -6
v done … training	763	-2 -1 14 -2 -1 -1 -5 -2
v done … twice	734	-1 -1 -3 -1 -1 -1 11 -2
v done … under	712	32 -9 -35 -16 62 -5 -18 -11
v done … up	530	-45 95 -24 52 -20 -20 10 -48
v done … upon	734	-5 -1 33 -10 -2 -1 -11 -2
v done … via	763	-4 -1 20 -5 -2 -1 -4 -3
v done … with	482	-48 -20 93 42 -28 -29 39 -49
v done … within	712	-12 -5 49 -10 -3 -3 -10 -7
v done … yet	734	-14 -7 -15 -11 -4 -5 -21 78
v draft … doing	763	-1 -2 -1 -1 -1 -7 14 -1
v draft … done	763	0 -1 -1 -1 0 -4 9 -1
v draft … stands	643	-11 -18 -28 -8 -10 -16 122 -31
v drop-in … not to do	763	-1 -1 -4 10 -1 -1 -1 -1
v e-learning … done	763	-1 -2 14 -1 -1 -1 -5 -3
v enquiry … done	763	-2 -1 10 -2 -1 -1 -2 -2
v equipment … done	763	-2 -5 -24 -7 -2 -6 51 -6
v evaluation … stands	763	-1 -1 -3 -1 -1 -10 20 -3
v event … done	763	-8 -5 3 -10 -4 109 -21 -64
v event … stands	763	-9 -7 -23 -4 64 -4 -8 -9
v evidence … done	763	-1 -1 18 -3 -1 -1 -11 -2
v example … done	763	-2 0 17 -2 -1 0 -8 -2
v exercise … done	763	-1 -1 -9 -7 -3 -4 28 -2
v falls … stands	763	-3 -8 -4 -5 30 -2 -4 -6
v families … done	763	-4 -1 34 -17 -2 -2 -3 -5
v family … done	712	138 -8 -18 -19 -9 -10 -58 -16
v feasibility … done	763	-5 -1 42 -10 -1 -1 -21 -2
v finance … stands	763	-2 -1 -2 -2 -1 -2 15 -5
v findings … done	665	-8 -4 30 -10 -7 -3 -33 34
v findings … to do	763	-1 -3 -2 -2 -2 -2 -3 15
v flags … stands	763	-2 -1 16 -2 -4 -1 -3 -2
v force … done	712	-12 -2 10 39 -3 -3 -20 -8
v forces … stands	763	-2 -2 -4 -3 -1 -11 27 -5
v form … done	633	-8 -8 113 -60 -5 -3 -19 -10
v forms … done	763	-2 -1 26 -16 -1 -1 -3 -2
v forms … stands	734	-41 112 -63 -14 40 -7 -16 -12
v forum … done	734	-2 -2 -15 -5 -4 -2 10 21
v fully … stands	763	-8 -11 38 -3 -5 -2 -5 -4
v funding … done	712	-4 -2 -15 3 -3 -4 33 -8
v funding … not done	763	-4 -1 -5 24 -1 -6 -4 -4
v funding … should	763	-10 -2 -8 -4 -2 -1 -5 33
v group … doing	734	-8 -4 -7 -3 -7 -5 38 -4
v group … done	633	-13 -6 -21 6 -9 -18 49 11
v group … stands	694	-8 -11 21 -8 -11 -7 3 22
v group … to do	763	-6 -24 -3 -3 27 -3 -4 17
v groups … stands	763	-4 -4 -4 -3 46 -3 -26 -3
v guidance … done	643	-10 -5 26 -26 -7 -4 57 -30
v guidance … stands	712	-7 -5 14 -5 -4 -5 20 -8
v guidance … to do	712	-12 60 -11 -15 -18 -18 -19 32
v guides … done	734	-4 -2 29 -3 -3 -2 -12 -3
v handbook … done	763	-2 0 17 -2 -1 0 -8 -2
v handlers … done	763	-2 -1 17 -2 -1 -1 -10 -1
v has … to do	763	-4 -2 -7 -5 -2 -3 29 -6
v have … to do	763	-2 -2 -6 -2 -2 -2 24 -8
v home … done	763	-1 -1 14 -2 -1 -1 -7 -2
v hope … to do	763	-2 -1 -3 -3 -2 -3 26 -11
v hostel … not to do	763	-4 -1 -7 23 -1 -1 -5 -3
v hub … should	763	-9 -3 -9 -3 -2 -2 -4 32
v hub … stands	763	-6 -3 22 -2 -3 -1 -4 -2
v idea … done	694	-4 -2 -5 25 -2 -2 -6 -5
v implementation … done	763	-5 -2 -6 -4 -3 -10 -6 36
v information … done	734	-7 -5 -29 -9 -7 -2 79 -20
v inspectors … stands	763	-5 -7 -8 -4 35 -2 -5 -5
v instruction … done	763	-1 -1 1 -3 -1 -2 9 -3
v interest … done	734	-6 -4 -12 -6 -2 -3 37 -5
v invitations … done	763	-2 -1 -6 -3 -1 -2 31 -16
v invitations … to do	734	-2 -6 -3 -2 -13 -8 -7 43
v it … done	533	-57 -23 -64 197 -16 -24 -15 2
v it … not done	617	-36 -12 -21 21 -13 52 -7 15
v it … not should	679	-24 -8 18 -16 -18 86 -15 -22
v it … not stands	763	46 -5 -4 -22 -2 -4 -4 -5
v it … not to do	694	-6 -4 -10 52 -4 -4 -14 -11
v it … stands	596	-6 9 29 -36 -3 -41 -13 61
v it … to do	665	-14 -32 -14 -22 136 -18 -1 -35
v item … done	763	-3 -3 7 -4 -4 -7 -42 55
v item … stands	734	-13 -10 -17 6 -4 -3 -8 49
v job … done	734	-5 -2 4 -9 -4 -3 25 -7
v keys … done	763	-3 -1 14 -3 -1 -1 -5 -1
v kin … done	763	-2 -2 26 -2 -2 -2 -11 -6
v landlord … done	763	-1 -1 -3 -2 -1 -1 10 -1
v launch … stands	763	-3 -6 -7 -3 -3 -71 34 60
v lead … done	643	68 -10 -40 -17 -12 -10 40 -20
v leaflet … done	694	-5 -1 14 -7 -2 -2 9 -5
v learning … done	712	-5 -2 33 -10 -2 -1 -8 -4
v lease … doing	763	-1 -1 -3 -2 -1 -1 10 -1
v letter … doing	763	-1 -1 -2 -1 -1 -6 13 -1
v letter … done	665	-7 -3 66 -8 -4 -4 -32 -9
v list … done	712	-3 -3 -9 -5 -3 -3 30 -5
v list … stands	712	-20 110 2 -9 -48 -6 -13 -15
v logbook … done	763	-3 -1 14 -3 -1 -1 -5 -1
v mailbox … done	734	-5 -3 32 -4 -2 -1 -12 -6
v manager … done	679	-9 -5 9 -15 -6 -4 19 12
v manager … not done	763	-8 -2 -3 -4 -2 -22 -6 46
v manager … stands	694	-27 104 -9 -10 -27 -27 14 -19
v manager … to do	694	-7 -12 -5 -7 -17 -5 -9 62
v managers … done	763	-7 -2 -12 -3 -2 -3 34 -5
v managers … stands	712	-13 -14 3 -6 21 120 -93 -17
v mandatory … stands	763	-4 -2 28 -8 -5 -2 -2 -4
v march … done	763	-2 -1 -6 -3 -1 -2 31 -16
v marker … stands	763	-4 -1 21 -7 -4 -1 -2 -2
v matter … done	763	-3 -2 -13 41 -3 -6 1 -16
v matter … not done	763	-10 -2 -6 33 -2 -4 -5 -4
v matter … stands	763	-2 -1 -2 -6 -1 -8 30 -9
v matter … to do	734	-5 -16 -2 -6 -10 -5 -5 48
v meeting … done	625	-11 -5 -25 -12 -9 -9 66 4
v meeting … to do	734	-3 -8 -3 -3 -4 -2 -9 32
v meetings … done	734	-7 -2 -15 -7 -3 -4 48 -9
v meetings … stands	712	-11 -4 21 -4 -25 -4 33 -6
v members … done	712	-15 -5 -16 72 -7 -3 -9 -17
v members … stands	712	-4 -10 -11 18 -8 -3 0 19
v members … to do	763	-3 -7 -4 -4 29 -2 -2 -6
v messages … to do	763	-3 -12 -2 -2 51 -2 -3 -27
v midwife … should	763	-7 -1 21 -2 -2 -1 -3 -4
v midwife … stands	763	-8 -9 36 -3 -5 -2 -5 -4
v midwifery … done	763	-3 -1 -5 -2 -1 -1 15 -3
v midwives … done	763	-1 -1 14 -2 -1 -1 -7 -2
v monitoring … stands	763	-2 -2 40 -5 -17 -2 -8 -4
v more … should	763	67 -14 -9 -11 -4 -4 -12 -13
v names … done	763	-7 -2 39 -7 -2 -1 -15 -5
v negotiations … stands	763	-5 -2 -2 -2 -23 -2 38 -2
v network … done	712	-4 -2 29 -5 -3 -1 -10 -3
v newsletter … to do	763	-7 -7 -4 -3 30 -3 -2 -4
v newsletters … stands	763	-2 -2 -12 -1 26 -2 -4 -2
v no … stands	734	-9 -8 -9 101 -7 -21 -23 -24
v non-attendance … stands	763	-4 -11 32 -2 -5 -2 -5 -4
v not doing	734	-15 -6 -16 87 -7 -15 -15 -13
v not doing achieve	763	-9 -4 -9 50 -5 -4 -11 -8
v not doing auxiliary	734	-15 -6 -16 87 -7 -15 -15 -13
v not done	488	-49 -43 -95 56 -45 221 -86 42
v not done achieve	579	-53 -20 -46 60 -21 144 -50 -15
v not done achieve > done drop	763	-4 -1 -5 24 -1 -6 -4 -4
v not done achieve … 	643	-21 -11 -28 3 -10 125 -17 -41
v not done achieve … and	763	-4 -1 -5 24 -1 -6 -4 -4
v not done achieve … time	763	-8 -2 -3 -4 -2 -22 -6 46
v not done adopt	763	-4 -1 -2 17 -1 -4 -1 -3
v not done appropriat	734	-10 -2 -14 49 -3 -4 -6 -9
v not done auxiliary	488	-49 -43 -95 56 -45 221 -86 42
v not done availabl	763	-4 -1 -5 24 -1 -6 -4 -4
v not done decid	763	-3 -2 -2 -9 -2 -9 -3 29
v not done discus	763	-11 -3 -4 -9 -2 -13 -4 47
v not done feasibl	763	-5 -1 -10 28 -1 -3 -4 -3
v not done fit	609	-33 -11 -33 69 -13 31 -10 -1
v not done fit > done light	763	-2 -1 -1 -5 -1 -9 25 -6
v not done fit > not to do step	763	-3 -2 -2 32 -3 -8 -3 -10
v not done fit … 	665	-26 -9 -28 30 -10 52 -26 17
v not done fit … and	763	-3 -2 -2 32 -3 -8 -3 -10
v not done fit … for	763	-6 -1 -6 25 -1 -3 -4 -4
v not done fit … to	763	-2 -1 -1 -5 -1 -9 25 -6
v not done had	734	-16 -5 -8 -11 -5 35 -11 22
v not done light	734	-27 -9 -15 -34 -9 109 -24 10
v not done light … 	763	-18 -5 -10 -16 -4 33 -17 38
v not done possibl	653	-22 -9 -14 7 -10 40 -1 10
v not done pursu	763	-10 -2 -6 33 -2 -4 -5 -4
v not done replac	763	-2 -2 -14 41 -2 -12 -4 -4
v not done say	763	-3 -2 -2 -9 -2 -9 -3 29
v not done say … 	763	-3 -2 -2 -9 -2 -9 -3 29
v not done start	763	-10 -2 -2 -12 -2 -33 -3 64
v not done step	653	30 -12 -21 -28 -11 20 -22 45
v not done step … 	679	41 -10 -18 -21 -10 33 -20 5
v not done step … this	763	-11 -3 -4 -9 -2 -13 -4 47
v not done … 	544	-22 -30 -69 -7 -29 191 -65 31
v not done … and	712	-6 -3 -6 52 -4 -13 -6 -13
v not done … for	763	-6 -1 -6 25 -1 -3 -4 -4
v not done … this	763	-11 -3 -4 -9 -2 -13 -4 47
v not done … time	763	-8 -2 -3 -4 -2 -22 -6 46
v not done … to	712	17 -3 -9 31 -3 -36 18 -15
v not only … stands	763	-3 -1 18 -4 -1 -1 -5 -2
v not should	484	-66 -33 -58 236 1 2 -73 -9
v not should accept	763	-11 -2 -6 36 -4 -5 -4 -4
v not should achieve	602	-49 -16 -1 23 37 46 -27 -14
v not should achieve … 	665	-23 -9 4 -10 63 -25 -12 13
v not should achieve … the	763	-17 -5 -14 -24 -13 101 -9 -19
v not should achieve … without	763	-4 -1 21 -7 -4 -1 -2 -2
v not should agr	712	-9 -2 -8 36 -3 -4 -6 -5
v not should auxiliary	484	-66 -33 -58 236 1 2 -73 -9
v not should begin	712	-6 -3 -6 -15 -3 -6 -8 47
v not should consider	763	-4 -1 -2 17 -1 -4 -1 -3
v not should effect	712	-8 -3 -7 38 -4 -3 -6 -7
v not should effect > not to do step	763	-2 -1 -4 15 -2 -1 -4 -2
v not should effect … it	763	-2 -1 -4 15 -2 -1 -4 -2
v not should effect … this	763	-6 -3 -3 26 -3 -2 -3 -6
v not should feel	763	-2 -2 -2 15 -2 -2 -4 -3
v not should find	734	-22 -3 -6 52 -3 -4 -7 -7
v not should intend to	763	-9 -2 -4 36 -3 -3 -6 -8
v not should light	679	-11 -3 -14 61 -4 -6 -13 -9
v not should light > done achieve	763	-1 -1 -4 10 -1 -1 -1 -1
v not should light > done light	763	-3 -2 -6 29 -1 -3 -9 -5
v not should light … on	763	-1 -1 -4 10 -1 -1 -1 -1
v not should light … with	734	-9 -2 -8 45 -3 -4 -11 -7
v not should noise	694	29 -5 -13 41 -12 -12 -13 -15
v not should noise > done drop	763	-3 -1 -2 15 -1 -1 -3 -3
v not should noise … and	763	-3 -1 -2 15 -1 -1 -3 -3
v not should plan	734	-13 -5 -7 54 -6 -5 -10 -9
v not should plan … 	734	-13 -5 -7 54 -6 -5 -10 -9
v not should proceed	763	-7 -2 -9 39 -5 -4 -5 -7
v not should progres	763	-2 -1 -5 22 -2 -2 -4 -6
v not should propos	734	-13 -5 -7 54 -6 -5 -10 -9
v not should reach	763	-3 -2 -6 29 -1 -3 -9 -5
v not should remov	763	-4 -1 21 -7 -4 -1 -2 -2
v not should say	712	-13 -3 -7 48 -5 -6 -7 -6
v not should say > not to do achieve	763	-2 -2 -2 15 -2 -2 -4 -3
v not should say … able	763	-2 -2 -2 15 -2 -2 -4 -3
v not should say … this	763	-11 -2 -6 36 -4 -5 -4 -4
v not should skip	763	-4 -2 28 -8 -5 -2 -2 -4
v not should step	643	-12 -5 -13 8 -6 -11 -14 54
v not should step > not done achieve	763	-4 -1 -2 17 -1 -4 -1 -3
v not should step … 	665	-9 -4 -12 -7 -5 -8 -13 58
v not should step … that	763	-4 -1 -2 17 -1 -4 -1 -3
v not should support	712	-8 -3 -7 38 -4 -3 -6 -7
v not should todo	734	-12 -3 -21 70 -5 -7 -11 -10
v not should todo … take	763	-9 -2 -4 36 -3 -3 -6 -8
v not should … 	584	-38 -16 -12 28 46 -33 -30 54
v not should … able	763	-2 -2 -2 15 -2 -2 -4 -3
v not should … and	712	-5 -2 -7 33 -3 -5 -6 -6
v not should … it	763	-2 -1 -4 15 -2 -1 -4 -2
v not should … on	763	-1 -1 -4 10 -1 -1 -1 -1
v not should … take	763	-9 -2 -4 36 -3 -3 -6 -8
v not should … that	734	-10 -2 -9 40 -3 -6 -4 -5
v not should … the	763	-17 -5 -14 -24 -13 101 -9 -19
v not should … this	694	-20 -5 -12 77 -9 -9 -8 -14
v not should … with	734	-9 -2 -8 45 -3 -4 -11 -7
v not should … without	763	-4 -1 21 -7 -4 -1 -2 -2
v not stands	560	1 -36 -53 100 -28 50 -60 26
v not stands accept	763	-18 -4 -9 63 -5 -9 -7 -10
v not stands auxiliary	560	1 -36 -53 100 -28 50 -60 26
v not stands effect	763	-6 -2 -8 30 -4 -3 -4 -3
v not stands effect > done drop	763	-6 -2 -8 30 -4 -3 -4 -3
v not stands effect … by	763	-6 -2 -8 30 -4 -3 -4 -3
v not stands feasibl	734	-25 -4 -12 78 -6 -10 -9 -13
v not stands fit	665	-33 -6 -17 110 -7 -14 -13 -20
v not stands fit … 	694	-21 -4 -10 72 -4 -10 -9 -14
v not stands fit … within	763	-14 -3 -9 47 -3 -5 -6 -8
v not stands know	694	95 -8 -11 -33 -6 -11 -11 -14
v not stands light	763	-12 -3 -7 -10 -4 -11 -8 55
v not stands light … 	763	-12 -3 -7 -10 -4 -11 -8 55
v not stands look	763	-15 -6 -7 -9 -5 -15 -8 63
v not stands need	763	-5 -1 -3 20 -1 -3 -3 -4
v not stands noise	694	95 -8 -11 -33 -6 -11 -11 -14
v not stands noise … 	694	95 -8 -11 -33 -6 -11 -11 -14
v not stands possibl	763	-7 -2 -4 26 -1 -3 -3 -5
v not stands say	763	-18 -4 -9 63 -5 -9 -7 -10
v not stands say … 	763	-18 -4 -9 63 -5 -9 -7 -10
v not stands step	734	-22 -19 -15 -29 -8 118 -32 7
v not stands step … at	763	-15 -6 -7 -9 -5 -15 -8 63
v not stands support	763	-6 -2 -8 30 -4 -3 -4 -3
v not stands writ	763	-12 -3 -7 -10 -4 -11 -8 55
v not stands … 	590	28 -30 -38 52 -20 71 -50 -12
v not stands … at	763	-15 -6 -7 -9 -5 -15 -8 63
v not stands … by	763	-6 -2 -8 30 -4 -3 -4 -3
v not stands … within	763	-14 -3 -9 47 -3 -5 -6 -8
v not to do	533	-40 -24 -55 222 -31 -26 -43 -3
v not to do achieve	625	-18 -11 -20 84 -16 -13 -20 15
v not to do achieve … 	694	-9 -5 -8 51 -6 -7 -5 -11
v not to do achieve … its	763	-2 -2 -2 15 -2 -2 -4 -3
v not to do auxiliary	533	-40 -24 -55 222 -31 -26 -43 -3
v not to do chang	763	-2 -2 -2 15 -2 -2 -4 -3
v not to do creat	763	-3 -1 -2 13 -2 -2 -1 -2
v not to do go	712	-2 -1 -7 20 -2 -2 -4 -2
v not to do implement	763	-6 -4 -4 35 -4 -4 -4 -9
v not to do light	653	-11 -5 -22 70 -8 -4 -12 -9
v not to do light > stands achieve	763	-1 -1 -4 10 -1 -1 -1 -1
v not to do light … ahead	712	-2 -1 -7 20 -2 -2 -4 -2
v not to do light … on	763	-4 -1 -7 23 -1 -1 -5 -3
v not to do monitor	763	-2 -1 -2 12 -2 -1 -2 -2
v not to do monitor … on	763	-2 -1 -2 12 -2 -1 -2 -2
v not to do noise	763	-13 -6 -17 74 -5 -4 -11 -18
v not to do noise … 	763	-13 -6 -17 74 -5 -4 -11 -18
v not to do progres	763	-2 -1 -4 15 -2 -1 -4 -2
v not to do pursu	734	-4 -2 -3 37 -4 -9 -4 -11
v not to do report	763	-2 -1 -2 12 -2 -1 -2 -2
v not to do step	679	-7 -7 -8 43 -8 -10 -9 8
v not to do step … 	694	-6 -3 -7 49 -5 -10 -7 -12
v not to do tak	763	-4 -1 -7 23 -1 -1 -5 -3
v not to do … 	609	-24 -12 -28 151 -14 -18 -20 -35
v not to do … ahead	712	-2 -1 -7 20 -2 -2 -4 -2
v not to do … its	763	-2 -2 -2 15 -2 -2 -4 -3
v not to do … on	712	-5 -2 -9 33 -3 -2 -7 -5
v not … to do	763	-5 -3 -6 38 -5 -5 -7 -7
v note … done	734	-4 -1 38 -6 -4 -2 -17 -4
v notes … done	734	-4 -2 37 -7 -3 -3 -12 -7
v nothing … done	734	-18 -8 -15 -9 -5 -6 -14 75
v noticeboards … stands	763	-10 -8 -16 -3 -4 -3 48 -4
v now … done	653	-9 -3 52 -6 -6 -3 -19 -6
v now … stands	625	-28 -22 98 11 -15 -6 -23 -15
v number … stands	763	-11 -7 35 -2 -7 -1 -4 -3
v nurse … stands	763	-4 -3 19 -1 -2 -1 -5 -2
v nurse … to do	734	-6 -7 -6 -4 -6 -3 -8 39
v of … stands	763	-4 -1 -5 -2 -2 -6 26 -6
v officer … done	734	-7 -2 11 -6 -3 -19 -7 35
v officers … doing	734	-9 -3 29 -2 -16 -6 12 -5
v officers … done	665	-11 -3 21 -9 -5 -4 18 -8
v officers … should	763	37 -3 -2 -10 -4 -2 -5 -11
v officers … stands	665	-22 -22 54 -6 17 -15 5 -13
v officers … to do	734	-8 -14 -6 -6 44 -3 -15 8
v options … done	763	-3 -2 -5 -2 -1 -1 18 -4
v outcome … stands	763	-2 -2 25 -2 -12 -1 -4 -2
v package … done	734	-3 -1 -14 -5 -3 -3 35 -5
v panel … done	694	20 -4 -10 26 -4 -3 -17 -9
v panel … should	763	34 -2 -8 -5 -2 -2 -6 -8
v panel … stands	763	52 -4 -10 -6 -9 -7 -9 -7
v paper … done	763	-6 -3 -31 -7 -1 -2 55 -5
v papers … to do	763	-1 -1 -1 -1 -1 -1 -2 9
v partners … doing	712	-12 -10 -17 -8 128 -39 -36 -6
v partners … stands	763	-2 -1 -2 -2 -2 -6 16 -2
v partnership … doing	679	-9 -4 -9 -5 -11 -9 54 -7
v partnership … done	633	14 -7 -34 18 -12 -11 52 -21
v partnership … stands	625	8 -30 -35 -2 91 -22 -40 31
v partnership … to do	763	-5 -21 -4 -4 51 -3 -6 -8
v pathway … doing	763	-1 -1 -3 -1 -1 -10 20 -3
v pathway … done	679	-5 -5 -4 -7 -5 -4 40 -11
v penhale … done	763	69 -3 -15 -9 -4 -3 -28 -6
v performance … stands	763	-12 53 11 -6 -14 -6 -12 -15
v perpetrator … done	734	92 -9 -26 -17 -5 -6 -14 -16
v pilot … done	763	-2 -2 -12 23 -3 -3 2 -4
v pilot … not to do	763	-1 -1 -3 11 -1 -1 -3 -1
v pilot … stands	763	-2 -2 -3 -2 -2 -9 25 -6
v places … done	763	-2 -1 12 -3 -2 -1 -3 -1
v plan … doing	734	-12 -5 -9 -5 -7 88 -41 -9
v plan … done	694	-5 -3 -30 47 -3 -7 8 -6
v policy … doing	734	-4 -2 -3 -2 -4 -9 28 -3
v policy … done	653	-6 -4 -39 83 -4 -2 -18 -10
v policy … stands	712	-8 -8 -10 -4 -3 -9 29 13
v policy … to do	734	-9 100 -6 -7 -48 -7 -10 -12
v position … stands	763	-3 -7 -4 -5 54 -12 -17 -6
v post … doing	763	-6 -5 -7 -4 -5 96 -62 -7
v post … done	665	-6 -4 15 35 -4 -13 -14 -8
v post … not to do	763	-3 -1 -2 13 -2 -2 -1 -2
v post … stands	763	-3 -3 -7 -5 -3 58 -32 -7
v post … to do	679	-6 -15 -7 -6 -5 -18 -12 69
v postholder … stands	763	-1 -1 9 -2 -2 0 -2 -1
v posts … done	763	-1 -1 13 -3 -1 -1 -5 -2
v practice … done	694	-5 -2 32 -5 -4 -2 -12 -4
v practices … done	734	-4 -1 38 -6 -2 -1 -17 -6
v procedure … done	763	-4 -1 18 -5 -1 -1 -5 -2
v procedure … stands	763	-3 -8 -4 -5 30 -2 -4 -6
v procedures … stands	734	-6 -5 30 -2 -8 -1 -4 -4
v process … done	665	-5 -4 48 -14 -2 -2 -15 -5
v process … stands	763	-3 -7 22 -1 -5 -1 -2 -3
v processes … stands	763	-2 -1 11 -2 -1 -1 -3 -1
v processes … to do	763	-4 -10 -5 -3 -7 -6 57 -22
v programme … to do	763	-1 -4 -1 -2 -3 -2 -1 14
v progress … stands	763	-5 -7 -10 -3 45 -8 -5 -7
v progress … to do	734	73 -28 -9 -9 28 -10 -16 -29
v project … doing	763	-4 -1 -6 -3 -2 -2 21 -2
v project … done	734	-5 -3 -8 40 -2 -3 -10 -8
v project … not should	763	-7 -2 -9 39 -5 -4 -5 -7
v prompt … stands	763	-4 -2 15 -1 -2 -1 -3 -2
v proposal … done	712	-4 -3 -22 12 -2 -3 28 -7
v proposal … to do	734	-2 -14 -4 -5 -5 -4 -9 43
v protocol … doing	712	-6 -4 29 -3 -4 -11 4 -5
v protocol … done	643	-7 -4 18 -12 -4 -6 26 -12
v protocol … stands	665	-11 -23 15 -9 -7 -22 17 41
v protocol … to do	763	-5 -2 -5 27 -2 -1 -2 -10
v provider … done	633	-22 -7 -45 86 -10 -15 -21 35
v provisionally … done	763	-3 -2 -5 -3 -2 -5 25 -7
v published … stands	763	-7 -7 31 -3 -4 -1 -5 -3
v question … done	763	-1 -1 -10 -3 -1 -1 20 -3
v quotations … done	763	-3 -1 -5 -3 -2 -1 18 -3
v receptionists … stands	763	-4 -4 22 -3 -3 -1 -4 -3
v recommendation … done	617	-23 -8 36 7 -10 58 -4 -56
v recommendation … not stands	763	-18 -4 -9 63 -5 -9 -7 -10
v records … done	712	-5 -13 26 -5 -2 -2 7 -7
v recruitment … stands	694	-6 -5 -7 -4 -5 -25 64 -11
v reference … done	763	-4 -1 -6 -2 -1 -1 17 -2
v referrals … done	734	-29 140 -34 -18 -6 -8 -34 -11
v referrals … stands	734	-13 -15 -8 -4 65 -9 -9 -7
v refresher … stands	734	-20 88 -56 -7 31 -7 -17 -11
v remains … stands	763	-2 -1 -2 -2 -2 -9 20 -2
v reminder … done	763	-7 -1 -11 -5 -2 -5 38 -7
v reply … done	763	-3 -1 25 -2 -1 -2 -14 -3
v report … done	763	-8 -2 38 -9 -2 -1 -13 -2
v report … stands	653	-26 27 -17 -15 -50 93 -11 -1
v request … done	734	-14 -6 -10 55 -3 -3 -11 -8
v requirement … to do	763	-1 -4 -5 -3 -4 -1 -2 21
v response … stands	734	-8 -7 -11 -7 -5 89 -38 -15
v results … to do	763	-5 -10 -5 -3 -5 -3 -4 35
v review … done	712	-7 -2 43 -14 -4 -2 -9 -5
v review … stands	712	-8 174 -14 -7 -8 -50 17 -103
v ribbon … done	763	-2 -1 18 -4 -2 -1 -5 -2
v risk … done	763	-3 -1 22 -2 -1 -1 -11 -3
v roadshow … done	763	-3 -1 24 -2 -3 -1 -9 -5
v rota … doing	763	-1 -1 -9 -1 -1 -2 17 -1
v rota … stands	763	-7 -4 25 -2 -3 -1 -5 -3
v routinely … stands	763	-4 -1 13 -2 -2 -1 -2 -1
v rule … stands	763	-9 -3 25 -2 -3 -2 -5 -2
v sample … done	763	-3 -1 23 -3 -2 -2 -8 -3
v sampling … done	763	-1 -4 -6 -2 -2 -2 -6 23
v sampling … stands	734	-6 -21 28 -3 16 -3 -7 -4
v scheme … done	625	-15 -8 4 82 -7 -11 -28 -18
v schemes … done	763	-3 -4 -7 -4 -1 -1 23 -3
v schools … done	734	-8 -3 7 -9 -5 81 -24 -39
v schools … stands	763	-1 -1 8 -1 -1 0 -2 -1
v screen … stands	763	-4 -7 23 -1 -3 -1 -2 -4
v screening … stands	763	-2 -1 14 -2 -2 0 -5 -2
v service … doing	763	-7 -5 -7 -4 -5 56 -24 -4
v service … done	584	-28 -10 84 -19 -10 42 -24 -35
v service … stands	653	15 -23 4 -10 18 -15 0 11
v service … to do	665	-18 -10 -12 -5 -13 -12 -14 84
v services … not should	763	-1 -1 -4 10 -1 -1 -1 -1
v services … stands	763	-4 -1 -3 -2 -2 -15 30 -4
v sessions … stands	643	-47 76 -11 -13 54 -10 -29 -19
v shop … done	763	-3 -2 -6 29 -1 -3 -9 -5
v should	462	125 18 2 -38 -47 -57 -103 100
v should achieve	540	55 81 -1 -39 -33 -37 -68 42
v should achieve > done achieve	763	31 -10 -16 -11 -2 -3 -7 18
v should achieve … 	665	31 -22 -8 -12 -7 -9 -23 50
v should achieve … by	763	-21 -8 -11 -4 -3 -4 -5 55
v should achieve … from	763	-45 110 12 -9 -6 -8 -14 -41
v should achieve … inside	763	-5 -3 -4 -2 -2 -1 -5 23
v should achieve … on	734	-52 109 13 -9 -7 -7 -12 -35
v should achieve … this	763	-9 -2 -4 26 -2 -2 -2 -6
v should achieve … with	763	31 -5 -8 -5 -3 -2 -3 -6
v should agr	763	-18 -4 -4 -3 -3 -2 -5 39
v should auxiliary	462	125 18 2 -38 -47 -57 -103 100
v should clos	763	-5 -2 -5 27 -2 -1 -2 -10
v should complet	763	-5 -3 -4 -2 -2 -1 -5 23
v should confirm	763	-7 -2 23 -4 -2 -1 -3 -4
v should consider	734	60 -5 -23 -8 -6 -4 10 -23
v should deal	763	31 -5 -8 -5 -3 -2 -3 -6
v should do	679	40 -22 -20 -11 -6 -8 -22 50
v should drop	712	-14 -8 -12 42 -6 -3 -8 8
v should drop … 	763	-6 -5 -3 -3 -2 -1 -2 23
v should drop … completed	763	-10 -3 -9 48 -4 -2 -6 -14
v should find	712	-14 -5 11 -5 -4 -2 -7 27
v should identif	763	-9 -3 -9 -3 -2 -2 -4 32
v should in plac	763	-21 -8 -11 -4 -3 -4 -5 55
v should light	643	19 -18 -12 -3 -16 -10 -23 62
v should light … 	734	22 -7 -15 -6 -6 -3 -9 26
v should light … a	734	-23 -5 26 -4 -5 -4 -7 21
v should no longer b	763	-10 -3 -9 48 -4 -2 -6 -14
v should noise	665	-26 -12 57 -11 -7 -4 -13 17
v should noise … 	763	-10 -2 -8 -4 -2 -1 -5 33
v should noise … on	763	-4 -3 20 -2 -2 -1 -3 -4
v should noise … the	763	-7 -1 21 -2 -2 -1 -3 -4
v should not be taken forward	763	-6 -5 -3 -3 -2 -1 -2 23
v should plac	763	-9 -10 38 -2 -2 -2 -5 -8
v should reach	763	35 -8 21 -7 -6 -4 -7 -24
v should s	763	-7 -1 21 -2 -2 -1 -3 -4
v should say	763	-7 -2 23 -4 -2 -1 -3 -4
v should step	679	80 -18 -20 -17 -14 -10 -1 1
v should sustain	763	45 -14 -22 -6 26 -4 -8 -17
v should todo	763	34 -2 -8 -5 -2 -2 -6 -8
v should todo … ask	763	34 -2 -8 -5 -2 -2 -6 -8
v should wish to	763	34 -2 -8 -5 -2 -2 -6 -8
v should … 	590	60 -35 -37 -29 -21 -19 -40 120
v should … ,	763	-5 -2 8 13 -3 -1 -3 -7
v should … a	734	-23 -5 26 -4 -5 -4 -7 21
v should … ask	763	34 -2 -8 -5 -2 -2 -6 -8
v should … by	734	-23 -10 -12 -5 -3 -5 11 46
v should … completed	763	-10 -3 -9 48 -4 -2 -6 -14
v should … from	763	-45 110 12 -9 -6 -8 -14 -41
v should … in	763	-14 -15 -13 -4 -4 -3 -12 66
v should … inside	763	-5 -3 -4 -2 -2 -1 -5 23
v should … on	679	-8 93 16 -16 -11 -10 -17 -48
v should … the	712	65 -7 -2 -10 -10 -5 -11 -20
v should … this	763	-9 -2 -4 26 -2 -2 -2 -6
v should … up	734	17 -20 17 -15 28 -5 -8 -15
v should … with	763	31 -5 -8 -5 -3 -2 -3 -6
v sickness … done	763	-1 -1 -4 -2 -1 -8 20 -3
v sites … doing	734	-3 -5 -3 -2 -2 -12 28 -2
v sites … to do	763	-4 -5 -5 -4 -6 -12 69 -34
v so … done	763	-6 -2 -8 30 -4 -3 -4 -3
v solicitor … doing	763	-3 -1 -2 -2 -4 -2 16 -2
v specification … doing	763	-2 -1 -2 -2 -2 -34 47 -3
v specification … done	694	-7 -2 58 -10 -4 -4 -19 -12
v specification … to do	763	-2 -10 -3 -2 -3 -3 -2 24
v staff … doing	665	-10 -10 -13 -4 21 -21 43 -6
v staff … done	596	-15 -8 0 -12 -10 -15 72 -11
v staff … should	763	38 -7 18 -5 -8 -4 -9 -22
v staff … stands	609	-36 -57 4 -22 7 236 -82 -51
v stands	210	-227 165 -42 -60 128 54 -7 -12
v stands about to	763	-3 -1 -8 -3 -2 -2 25 -6
v stands accept	763	-4 -5 -3 28 -3 -3 -4 -6
v stands accessibl	763	-2 -2 19 -2 -2 -1 -9 -1
v stands achieve	307	12 116 247 -67 17 -139 -71 -114
v stands achieve > doing effect	763	-4 -1 13 -1 -2 -1 -3 -2
v stands achieve > doing light	763	-2 -4 -5 -1 -2 -4 20 -1
v stands achieve > done achieve	643	-14 -15 -7 52 27 -6 -25 -12
v stands achieve > not should achieve	712	-8 -3 46 -14 -8 -4 -4 -6
v stands achieve > should achieve	734	96 -18 -20 -19 -5 -6 -13 -16
v stands achieve > should noise	763	-4 -3 20 -2 -2 -1 -3 -4
v stands achieve > stands achieve	569	-35 -22 95 -16 32 -7 -28 -20
v stands achieve > stands continue	734	-4 -4 -13 -2 34 -3 -5 -3
v stands achieve > stands sustain	763	-3 -10 22 -1 -4 -1 -2 -1
v stands achieve > to do continue	712	-6 -13 -9 -4 55 -3 -5 -14
v stands achieve > to do light	712	-5 -17 -12 -4 30 -2 -4 14
v stands achieve > to do sustain	712	-6 -8 -9 -4 46 -4 -4 -10
v stands achieve … 	515	38 43 54 32 -56 -30 -48 -32
v stands achieve … ,	763	-3 -4 -17 -3 26 -2 -4 8
v stands achieve … a	536	48 -49 113 -20 -36 -11 -13 -31
v stands achieve … about	734	-16 -2 32 -2 -6 -1 -3 -2
v stands achieve … across	763	-1 -1 14 -1 -1 -1 -7 -2
v stands achieve … additional	763	-5 -2 18 -2 -3 -1 -4 -3
v stands achieve … again	763	-5 -7 -27 -3 -4 -4 23 26
v stands achieve … all	763	-5 -7 28 -3 -3 -2 -5 -3
v stands achieve … an	734	-13 -13 21 -4 -12 -2 29 -5
v stands achieve … and	665	-15 -12 23 35 6 -5 -18 -13
v stands achieve … at	694	-25 92 31 -9 -43 -5 -21 -21
v stands achieve … between	734	-7 -4 27 -3 -4 -2 -5 -2
v stands achieve … each	712	-6 -17 43 -4 7 -3 -13 -8
v stands achieve … enquiry	763	-2 -1 10 -2 -1 -1 -2 -2
v stands achieve … every	679	-29 101 29 -11 -49 -7 -18 -17
v stands achieve … for	625	-28 73 38 -9 -32 -14 -7 -20
v stands achieve … from	679	-11 -16 62 -4 -7 -4 -10 -10
v stands achieve … in	584	-34 -24 125 -10 -16 -8 -22 -13
v stands achieve … information	763	-4 -2 18 -2 -4 -1 -3 -2
v stands achieve … into	763	-4 -2 15 -1 -2 -1 -3 -2
v stands achieve … its	665	-23 -18 -13 -17 -13 -11 79 16
v stands achieve … lapses	763	-5 -7 -8 -4 35 -2 -5 -5
v stands achieve … multi-agency	763	-3 -10 22 -1 -4 -1 -2 -1
v stands achieve … of	712	-16 -5 45 -2 -9 -2 -6 -5
v stands achieve … on	547	-47 -45 -10 -23 176 -15 -5 -30
v stands achieve … out	734	-6 -43 -19 -4 10 -2 -8 73
v stands achieve … page	763	-9 -3 25 -2 -3 -2 -5 -2
v stands achieve … place	763	-10 -9 39 -4 -3 -2 -6 -4
v stands achieve … plain	763	-5 -3 24 -3 -2 -2 -5 -4
v stands achieve … quarterly	763	-15 -9 -26 -4 70 -2 -5 -8
v stands achieve … since	712	-15 -10 53 -4 -7 -2 -9 -7
v stands achieve … site	763	-9 -3 -11 -4 -4 -2 37 -5
v stands achieve … staff	763	-16 -6 -22 -3 67 -3 -8 -8
v stands achieve … that	734	-6 92 -17 -22 -14 -7 -11 -14
v stands achieve … the	497	-77 23 37 -25 -44 -43 104 25
v stands achieve … this	734	-41 -12 -4 77 -19 -13 -17 29
v stands achieve … through	712	-3 -2 26 -3 -3 -1 -11 -2
v stands achieve … to	609	-33 40 23 -14 65 -13 -37 -32
v stands achieve … to make sure	763	-6 -2 21 -3 -3 -1 -4 -3
v stands achieve … up	712	-5 -6 35 -4 -4 -2 -9 -4
v stands achieve … with	712	16 98 -4 -18 -29 -9 -31 -24
v stands achieve … within	734	-6 -12 -5 -3 39 -4 -5 -4
v stands agr	763	67 -14 -9 -11 -4 -4 -12 -13
v stands anticipat	734	-5 -17 -6 -9 -3 -9 -8 56
v stands ask	679	-26 -19 36 -5 36 -3 -6 -12
v stands at	679	-18 -29 8 -6 -11 -8 71 -7
v stands attend	665	-13 -16 61 -5 -11 -2 -9 -5
v stands auxiliary	238	-267 115 -3 -34 83 69 36 1
v stands availabl	679	-19 94 -6 -7 -22 -6 -20 -13
v stands await	527	-35 -27 -50 -33 -24 50 -11 129
v stands bare	339	-10 74 -84 -33 177 -37 -86 -1
v stands begin	763	-1 -4 -5 -3 -4 -1 -2 21
v stands behind schedul	763	-2 -2 -2 -2 -2 -19 35 -7
v stands br	763	-4 -2 18 -2 -4 -1 -3 -2
v stands came into forc	763	-4 -4 22 -1 -4 -1 -5 -3
v stands car	679	-20 -22 -45 -9 140 -11 -21 -12
v stands check	665	-20 3 -36 -15 121 -13 -19 -21
v stands circulat	734	-7 -4 24 -3 6 -3 -7 -6
v stands clos	763	-1 -1 -4 10 -1 -1 -1 -1
v stands com	734	-5 -3 -20 -4 -5 -1 -9 48
v stands compliant	763	-8 -11 38 -3 -5 -2 -5 -4
v stands consider	763	-19 -9 -21 107 -14 -5 -13 -27
v stands contain	679	-18 -12 71 -13 -9 -3 -8 -9
v stands continu	492	-51 -38 -51 -36 113 40 79 -55
v stands continue	432	-85 -72 -96 -60 391 -6 17 -90
v stands continue > done light	763	-5 -2 -7 -2 34 -2 -13 -3
v stands continue > to do light	763	-1 -1 -1 -1 8 -1 -2 -3
v stands continue > to do monitor	763	-4 -15 -4 -3 40 -4 -4 -6
v stands continue > to do sustain	734	-2 -6 -2 -2 24 -2 -6 -4
v stands continue … 	490	-49 -40 -38 -37 206 31 -17 -56
v stands continue … ,	763	-5 -2 -7 -2 34 -2 -13 -3
v stands continue … and	694	-10 -19 -8 -6 37 -8 27 -12
v stands continue … for	679	-8 -10 -13 -5 75 -17 -13 -9
v stands continue … of	694	-12 -5 -19 -8 103 -8 -37 -14
v stands continue … throughout	763	-3 -2 -7 -1 19 -2 -2 -2
v stands continue … to	734	-2 -2 -2 -3 -24 -3 39 -3
v stands continue … with	665	-16 -7 -10 -10 -17 -7 77 -10
v stands continue … work	763	-4 -3 -7 -3 35 -2 -10 -5
v stands continuing priorit	763	-1 -1 -1 -1 8 -1 -2 -3
v stands continuous proces	734	-7 -4 -6 -3 40 -5 -11 -4
v stands core element	763	-12 -2 23 -1 -3 -1 -3 -1
v stands current discussion	763	-4 -1 -5 -2 -2 -6 26 -6
v stands decided against	763	-6 -2 -7 30 -3 -2 -5 -4
v stands decided not to	734	-5 -5 -8 44 -3 -3 -11 -8
v stands defer	665	-15 -8 -16 -18 -10 -11 -29 106
v stands defer > stands open	734	-6 -4 -7 -4 -4 -6 -18 47
v stands defer … 	665	-15 -8 -16 -18 -10 -11 -29 106
v stands deliver	763	-5 -10 -18 -2 46 -2 -5 -4
v stands discussions with	734	-7 -6 -8 -7 -37 108 -26 -16
v stands draft with	712	-5 -3 -8 -5 -3 -15 50 -11
v stands drop	495	-67 -38 -53 396 -42 -38 -82 -75
v stands drop > done achieve	763	-1 -1 -5 13 -1 -1 -2 -2
v stands drop > done light	763	-2 -2 54 -27 -2 -4 -14 -4
v stands drop > should achieve	763	-9 -2 -4 26 -2 -2 -2 -6
v stands drop > stands drop	763	-3 -1 -4 19 -2 -2 -4 -3
v stands drop … 	633	-17 -10 22 79 -13 -12 -27 -22
v stands drop … at	763	-7 -2 -7 31 -2 -2 -6 -5
v stands drop … commission	763	-3 -2 -7 32 -2 -2 -10 -5
v stands drop … events	734	-5 -2 -12 40 -4 -4 -6 -7
v stands drop … following	734	-8 -8 -16 58 -7 -3 -6 -10
v stands drop … introduce	763	-6 -3 -7 31 -4 -2 -5 -4
v stands drop … strand	763	-5 -3 -6 38 -5 -5 -7 -7
v stands drop … the	609	-23 -12 -27 139 -12 -13 -23 -28
v stands drop … this	694	-13 -5 -14 71 -7 -8 -14 -10
v stands drop … with	763	-6 -3 -6 36 -3 -3 -10 -5
v stands du	564	-20 91 -35 -22 0 -58 87 -42
v stands effect	712	-24 -11 29 -10 23 -6 -12 12
v stands effect > should drop	763	-6 -5 -3 -3 -2 -1 -2 23
v stands effect … that	763	-6 -5 -3 -3 -2 -1 -2 23
v stands embed	734	-7 -5 28 -2 -4 -2 -4 -3
v stands emplo	763	59 -12 -15 -6 -9 -2 -10 -6
v stands escalat	763	-4 -11 32 -2 -5 -2 -5 -4
v stands exist	653	-18 -18 29 -8 -13 -4 41 -9
v stands expect	633	-13 -33 -32 -16 -11 53 64 -12
v stands featur	763	-9 -1 17 -1 -1 -1 -2 -1
v stands feel	763	-33 142 -27 -12 -16 -14 -21 -19
v stands fit	625	15 -27 -29 -32 -29 88 -31 44
v stands fit > done achieve	763	-1 -1 -4 -3 -1 -2 26 -13
v stands fit > done light	763	-3 -2 22 -9 -3 35 -15 -25
v stands fit … 	679	-26 -16 -20 -14 -11 -23 5 105
v stands fit … from	734	49 -12 -33 -14 -20 94 -26 -38
v stands for approval	712	-3 -2 -7 -4 -3 -5 31 -7
v stands for comment	734	-1 -1 -3 -2 -1 -5 14 -2
v stands for discussion at	763	-2 -4 -2 -2 -3 -5 -5 24
v stands for ratification	763	-2 -4 -5 -2 -2 -6 41 -20
v stands for sign of	763	-2 -1 -2 -2 -2 -6 16 -2
v stands fully operational	763	-4 -8 27 -2 -3 -2 -4 -5
v stands fund	763	73 -20 -7 -5 -14 -5 -13 -9
v stands giv	694	-18 -21 77 -7 -8 -6 -9 -8
v stands go	579	-37 18 -76 -20 94 -14 0 33
v stands going to	763	-4 -7 -12 -3 -4 -6 -13 48
v stands good progres	734	-2 -1 -11 -4 -1 -9 33 -5
v stands ha	569	320 -130 -103 -35 -58 -22 22 5
v stands hand	712	-5 -5 32 -4 -5 -2 -6 -5
v stands happen	712	-8 -11 48 -4 -14 -1 -6 -4
v stands hav	679	-55 173 -114 -13 12 -11 30 -22
v stands hold	596	-38 -24 11 12 101 -9 -29 -25
v stands in	602	-37 86 -46 -19 -31 -31 106 -28
v stands in contact	763	-5 -3 -2 -4 -1 -4 23 -4
v stands in draft form	763	-3 -2 -5 -3 -2 -4 24 -4
v stands in hand	763	-3 -1 -3 -2 -2 -5 20 -4
v stands in negotiation	763	-3 -2 -3 -2 -2 -13 29 -4
v stands in plac	602	-24 -36 113 -9 -18 -10 0 -16
v stands in post	763	-8 -9 36 -3 -5 -2 -5 -4
v stands in the process of	734	-9 -4 -5 -5 -3 -19 53 -8
v stands in us	694	66 -14 -4 -7 -8 -4 -18 -11
v stands includ	679	-16 -11 65 -5 -13 -4 -9 -9
v stands incomplet	763	-8 -3 -8 -4 -3 -11 -37 74
v stands incorporat	763	-4 -2 15 -1 -2 -1 -3 -2
v stands intend to	712	-6 -7 -7 -5 -4 -8 -11 47
v stands intends to	665	-16 -12 -12 -13 -9 -11 -19 93
v stands is with	633	-7 -7 -14 -14 -5 -30 102 -25
v stands keep	625	-37 193 -33 -24 28 -46 -49 -31
v stands light	495	2 -5 87 -49 163 -46 -85 -67
v stands light > done light	763	-2 -1 16 -2 -4 -1 -3 -2
v stands light > stands achieve	763	-4 -3 24 -2 -6 -3 -4 -2
v stands light > stands continue	763	-2 -2 -12 -1 26 -2 -4 -2
v stands light > stands monitor	763	-4 -22 -16 -2 54 -2 -4 -3
v stands light > to do light	712	-1 -3 -3 -2 16 -1 -2 -4
v stands light … at	679	-8 -6 36 -4 -2 -3 -7 -5
v stands light … by	734	-6 -7 44 -4 -16 -2 -7 -3
v stands light … each	763	-9 -7 -23 -4 64 -4 -8 -9
v stands light … every	734	-9 -22 -31 -3 78 -3 -5 -5
v stands light … of	763	-4 -3 24 -2 -6 -3 -4 -2
v stands light … on	763	-2 -1 16 -2 -4 -1 -3 -2
v stands light … out	734	-14 -14 -3 -5 63 -10 -10 -8
v stands light … to	625	-18 -17 40 -9 45 -12 -15 -13
v stands light … up	763	47 118 -58 -16 -29 -12 -32 -18
v stands light … with	763	64 -18 -24 -14 21 -7 -13 -9
v stands light … within	763	-6 -2 28 -2 -8 -2 -5 -3
v stands liv	734	-6 -12 38 -2 -5 -2 -4 -6
v stands mak	665	53 -21 50 -11 -28 -9 -21 -13
v stands mandator	712	-7 -3 42 -2 -3 -5 -18 -4
v stands matter was clos	763	-2 -1 -7 17 -1 -1 -3 -2
v stands mean	763	-6 -5 -3 -3 -2 -1 -2 23
v stands means to	763	-7 -3 -5 -3 -5 -4 -10 37
v stands meet	734	-10 -7 6 42 -4 -2 -17 -8
v stands mind	763	-1 -1 -4 -3 -1 -2 26 -13
v stands monitor	602	-44 170 -25 -29 52 -33 -47 -44
v stands monitor > stands step	763	-4 -11 32 -2 -5 -2 -5 -4
v stands monitor > stands todo	763	-3 -8 -4 -5 30 -2 -4 -6
v stands monitor … against	712	-10 -36 -15 -9 98 -6 -9 -14
v stands monitor … and	763	-4 -11 32 -2 -5 -2 -5 -4
v stands monitor … by	712	-6 -27 7 -5 48 -3 -9 -6
v stands monitor … monthly	763	-19 125 -24 -10 -29 -11 -18 -14
v stands more work	734	-9 -8 -9 101 -7 -21 -23 -24
v stands nearing completion	763	-4 -1 -3 -2 -2 -15 30 -4
v stands nearly ther	763	-6 -2 -5 -4 -2 -6 31 -6
v stands need	763	-38 -12 -22 -12 -14 106 -19 11
v stands no further action is need	763	-2 -2 54 -27 -2 -4 -14 -4
v stands no further action taken	734	-8 -6 -14 64 -8 -5 -9 -14
v stands no longer a	763	-5 -3 -6 38 -5 -5 -7 -7
v stands no longer exist	712	-6 -2 -7 35 -5 -3 -6 -5
v stands no longer on	763	-4 -4 -9 41 -2 -6 -6 -10
v stands no plans to	763	-6 -3 -7 31 -4 -2 -5 -4
v stands noise	633	62 -26 14 -21 63 -28 -36 -28
v stands noise … for	763	52 -4 -10 -6 -9 -7 -9 -7
v stands noise … on	712	-37 -7 73 -8 12 -7 -14 -12
v stands normal	763	-2 -1 22 -3 -2 -1 -9 -4
v stands not a matter for	763	-6 -2 -6 29 -4 -3 -4 -5
v stands not able to implement	763	-7 -2 -6 32 -2 -2 -8 -4
v stands not able to start	712	-3 -4 -4 -3 -3 -8 -8 34
v stands not to proc	763	-6 -3 -6 36 -3 -3 -10 -5
v stands not yet start	763	-3 -3 -3 -2 -2 -5 -8 26
v stands now with	763	-3 -2 -3 -3 -2 -7 26 -7
v stands offer	679	-6 -21 -5 -4 53 -3 -8 -6
v stands on	609	48 -70 -14 -20 -31 -20 32 74
v stands on hold	665	-15 -8 -16 -18 -10 -11 -29 106
v stands on target	763	-2 -1 -2 -2 -2 -9 20 -2
v stands on the intranet	763	-1 -1 6 -2 0 0 -1 -1
v stands on the websit	763	-7 -7 31 -3 -4 -1 -5 -3
v stands on-go	763	-6 -2 -5 -3 -18 -2 40 -3
v stands ongo	633	-13 -14 13 -13 76 -15 -17 -17
v stands ongoing bas	665	-8 -11 -40 -6 109 -10 -24 -8
v stands ongoing commitment	734	-6 -3 -6 -5 45 -5 -14 -5
v stands ongoing piece of work	763	-5 -5 -9 -4 48 -16 -5 -4
v stands ongoing program	763	-6 -3 -13 -4 52 -4 -15 -8
v stands open	368	-126 -65 -134 -58 -94 147 305 25
v stands open > done achieve	763	-2 -1 -9 -3 -1 -6 25 -3
v stands open > done light	665	-7 -3 -16 -9 -3 -14 62 -10
v stands open > done plan	763	-3 -2 -5 -3 -2 -5 25 -7
v stands open > stands open	763	-2 -2 -4 -3 -1 -11 27 -5
v stands open > stands plan	763	-7 -4 -8 80 -5 -16 -22 -18
v stands open > to do step	712	-1 -8 -3 -3 -3 -11 -12 43
v stands open … 	474	-52 -51 -64 18 -8 182 99 -125
v stands open … ,	679	-8 -8 -12 -6 -4 -16 32 23
v stands open … :	712	-8 -2 -13 -7 -2 -11 52 -8
v stands open … a	734	-4 -2 -10 -3 -5 -7 51 -21
v stands open … about	763	-2 -2 -4 -3 -1 -11 27 -5
v stands open … allocation	763	-5 -2 -4 -2 -2 -6 -29 50
v stands open … and	763	-3 -2 -5 -3 -2 -4 24 -4
v stands open … as part of	763	-4 -3 -5 -2 -2 -3 25 -5
v stands open … at	763	-8 -3 -8 -4 -3 -11 -37 74
v stands open … between	763	-4 -1 -5 -2 -2 -6 26 -6
v stands open … for	694	-5 -6 -12 -5 -4 -24 13 43
v stands open … in	679	-5 -7 -11 -5 -4 -27 85 -26
v stands open … legal	694	-5 -4 -6 -6 -4 -17 54 -13
v stands open … national	763	-4 -2 -3 -3 -2 -8 -32 53
v stands open … new	763	-1 -3 -1 -1 -2 -1 -5 13
v stands open … only	763	-4 -2 -3 -3 -2 -7 29 -9
v stands open … publication	712	-9 -3 -8 -6 -3 -13 22 20
v stands open … ratification	763	-2 -1 -16 -3 -2 -2 31 -5
v stands open … sign-off	763	-2 -2 -3 -2 -2 -15 46 -21
v stands open … the	544	-29 -23 -37 -32 -44 116 -38 88
v stands open … to	712	-3 -2 -7 -4 -3 -11 39 -10
v stands open … updating	763	-8 -2 -4 -4 -2 -7 34 -6
v stands open … with	679	-18 -6 -7 -8 -4 -19 73 -11
v stands out	712	-3 -2 -7 -4 -3 -11 39 -10
v stands out for consultation	734	-3 -2 -2 -2 -2 -10 29 -9
v stands outstand	763	-14 -13 -17 -15 -10 176 -35 -72
v stands overtaken b	653	-14 -5 -21 81 -7 -7 -12 -14
v stands part of	694	-7 -6 32 -10 9 -4 -6 -8
v stands part way through	694	-7 -5 -10 -6 -9 -20 76 -20
v stands pend	734	-6 -4 -7 -4 -4 -6 -18 47
v stands plan	536	-63 33 -44 1 -47 80 -32 72
v stands plan > to do light	763	-1 -4 -3 -2 -8 -7 -4 30
v stands plan to	734	-4 -7 -8 36 -4 -7 -9 2
v stands plan … 	679	-25 152 -28 -20 -19 -87 5 23
v stands plan … for	694	-19 -44 -18 -12 -19 167 -32 -22
v stands plan … in	712	-10 -29 -25 -10 -7 72 -9 17
v stands plan … next	763	-2 -2 -4 -2 -1 -2 17 -4
v stands plan … on	763	-7 -4 -8 80 -5 -16 -22 -18
v stands plan … shortly	763	-1 -1 -5 -3 -2 -2 18 -4
v stands plan … that	679	-12 -28 -14 -19 -6 -15 -13 108
v stands plans to	734	-9 -7 -16 -5 -8 -11 -10 64
v stands preparatory work	763	-4 -2 -3 -3 -2 -7 29 -9
v stands progress is slow	763	-2 -2 -2 -3 -2 -12 27 -5
v stands propos	712	-13 -11 -14 66 -7 -19 -24 22
v stands provid	679	-19 -25 20 -6 62 -7 -13 -13
v stands put	763	-2 -1 16 -2 -4 -1 -3 -2
v stands rais	734	-12 -15 -11 -6 65 -4 -7 -10
v stands receiv	763	-21 116 -17 -7 -39 -4 -7 -20
v stands recognis	763	-4 -7 -4 -7 -4 -3 -7 37
v stands record	712	-8 -5 36 -3 -7 -2 -7 -3
v stands remain	617	-47 -54 -44 -31 72 151 -7 -41
v stands remind	712	-16 -7 -22 -4 71 -4 -9 -9
v stands removed from the plan	763	-7 -2 -7 31 -2 -2 -6 -5
v stands repeat	734	-21 -13 -24 -8 93 -9 -10 -9
v stands report	763	-18 136 -24 -10 -38 -11 -18 -17
v stands requir	694	55 -16 -28 -14 -16 -28 -26 73
v stands ring	763	-6 -4 24 -2 -3 -1 -4 -4
v stands rolling program	763	-5 -2 -7 -2 34 -2 -13 -3
v stands routin	694	-5 -8 46 -5 -5 -3 -13 -8
v stands s	712	-22 -5 67 -4 -15 -3 -9 -8
v stands say	665	-38 112 -34 21 -22 -18 -28 7
v stands say > not should plan	763	-4 -5 -3 28 -3 -3 -4 -6
v stands say > stands todo	763	-4 -7 -4 -7 -4 -3 -7 37
v stands say … the	712	-8 -11 -7 19 -7 -5 -10 28
v stands schedul	763	-1 -4 -3 -2 -8 -7 -4 30
v stands seek	763	-9 -11 21 -4 31 -5 -8 -16
v stands send	712	-5 -4 11 -4 16 -3 -7 -4
v stands shar	679	44 -22 38 -17 13 -11 -24 -21
v stands show	763	-40 100 -7 -13 -14 -6 -10 -11
v stands sit	679	-27 -16 40 -6 -10 -5 5 19
v stands some progres	712	-2 -2 -7 -7 -1 -10 35 -5
v stands standing commitment	763	-4 -15 -4 -3 40 -4 -4 -6
v stands standing item on the agenda	763	-5 -4 25 -2 -6 -1 -4 -4
v stands start	734	-7 -20 -21 -7 -13 -9 -14 92
v stands start was mad	763	-2 -1 -4 -1 -1 -16 29 -3
v stands step	602	-41 60 6 -14 34 -26 -51 32
v stands step > to do light	763	-1 -4 -5 -3 -4 -1 -2 21
v stands step … in	712	-7 -21 16 -6 -16 -9 -10 53
v stands step … on	763	-5 -7 -13 -4 -9 -4 -10 53
v stands step … to	763	-4 -11 32 -2 -5 -2 -5 -4
v stands still to	712	-16 -14 -26 -14 -16 138 26 -78
v stands subject to fund	763	-1 -6 -2 -3 -2 -11 -8 33
v stands sustain	544	-82 97 -23 -36 68 91 -44 -72
v stands sustain > stands achieve	763	-5 -7 -8 -4 35 -2 -5 -5
v stands sustain > stands continue	763	-5 -5 -9 -4 48 -16 -5 -4
v stands sustain > stands light	763	-5 -7 -10 -3 45 -8 -5 -7
v stands sustain > stands open	763	-3 -7 -4 -5 54 -12 -17 -6
v stands sustain > stands sustain	763	-3 -7 -4 -5 54 -12 -17 -6
v stands sustain > to do light	734	-3 -19 -5 -5 54 -6 -4 -11
v stands sustain … a	712	-29 95 -1 -11 4 -25 -18 -16
v stands sustain … an	763	-5 -5 -9 -4 48 -16 -5 -4
v stands sustain … by	734	-8 61 -1 -5 -21 -9 -11 -6
v stands sustain … committed	734	-6 -9 -5 -7 70 -16 -18 -8
v stands sustain … the	712	-5 -23 -8 -9 93 -16 -19 -13
v stands sustain … this	763	-5 -7 -8 -4 35 -2 -5 -5
v stands sustain … unsigned	763	-8 -4 -6 -4 -10 -9 44 -3
v stands tak	679	22 80 -11 -18 -32 -12 -31 3
v stands tel	712	-8 -9 12 -5 37 -10 -8 -9
v stands thank	763	52 -4 -10 -6 -9 -7 -9 -7
v stands there is now	763	-5 -4 25 -2 -6 -1 -4 -4
v stands to follow	712	-12 -36 -15 -10 -15 89 -28 27
v stands todo	439	-87 -20 -124 -60 -62 114 -6 245
v stands todo > should achieve	763	-5 -3 -4 -2 -2 -1 -5 23
v stands todo > stands open	763	-2 -4 -5 -2 -2 -6 41 -20
v stands todo > to do drop	763	-3 -8 -4 -5 30 -2 -4 -6
v stands todo > to do light	694	-2 -6 -3 -4 -5 -5 -6 32
v stands todo … 	579	-16 -25 -19 -21 -15 -9 -10 114
v stands todo … and	763	-3 -8 -4 -5 30 -2 -4 -6
v stands todo … back	712	-4 -7 -12 -4 -4 -6 57 -20
v stands todo … be	653	-10 -18 -27 -14 -11 39 -22 63
v stands todo … come	763	-5 -3 -4 -3 -4 -19 61 -23
v stands todo … commission	734	-7 -12 -7 -11 -7 -6 -11 61
v stands todo … do	763	-10 -9 -11 -11 -10 81 -21 -7
v stands todo … for	763	-3 -7 -5 -2 -3 -10 85 -55
v stands todo … go	763	-3 -1 -8 -3 -2 -2 25 -6
v stands todo … hold	734	-7 -7 -10 -6 -6 -11 -10 57
v stands todo … in	712	-15 126 -23 -13 -25 87 -52 -84
v stands todo … include	763	-4 -5 -5 -3 -3 -7 -7 34
v stands todo … look	763	-2 -2 -2 -2 -1 -1 -5 16
v stands todo … owing	734	-4 -4 -4 -3 -2 -7 -11 35
v stands todo … produce	763	-5 -3 -4 -2 -2 -1 -5 23
v stands todo … raise	763	-7 -3 -5 -3 -5 -4 -10 37
v stands todo … the	763	-2 -4 -2 -2 -3 -5 -5 24
v stands todo … write	712	-8 -5 -15 -4 -8 -7 -11 56
v stands top	712	-5 -6 35 -4 -4 -2 -9 -4
v stands train	734	-6 -12 -34 -4 72 -4 -7 -5
v stands unable to progres	734	-9 -4 -8 47 -5 -4 -9 -9
v stands under review	694	-10 59 -11 -12 20 -19 -6 -21
v stands under wa	590	-18 -16 -23 -13 -15 14 103 -31
v stands underwa	763	-3 -2 -3 -2 -2 -21 45 -12
v stands up and run	763	-7 -4 25 -2 -3 -1 -5 -3
v stands updat	763	-21 -28 11 -5 65 -4 -11 -6
v stands us	694	-13 -37 53 11 25 -13 -11 -16
v stands visibl	763	-4 -1 21 -7 -4 -1 -2 -2
v stands voted against	763	-3 -2 -3 22 -2 -2 -5 -4
v stands waiting for	734	-8 -12 -13 -6 -16 102 -71 24
v stands went liv	734	-3 -1 21 -3 -1 -1 -9 -3
v stands would like to	734	-4 -4 -9 -6 -3 -4 38 -9
v stands writ	763	-4 -3 -6 -2 23 -1 -2 -5
v stands yet to	712	-4 -7 -4 -7 -2 -20 -19 63
v stands … 	352	-116 1 -55 14 37 114 -10 14
v stands … ,	633	-14 -12 -31 -10 45 -18 16 25
v stands … :	694	-15 -10 -25 -13 -8 95 23 -48
v stands … a	515	23 21 101 -29 -36 -34 10 -56
v stands … about	694	-18 -3 27 -4 -6 -10 22 -7
v stands … across	763	-1 -1 14 -1 -1 -1 -7 -2
v stands … additional	763	-5 -2 18 -2 -3 -1 -4 -3
v stands … again	763	-5 -7 -27 -3 -4 -4 23 26
v stands … against	712	-10 -36 -15 -9 98 -6 -9 -14
v stands … all	763	-5 -7 28 -3 -3 -2 -5 -3
v stands … allocation	763	-5 -2 -4 -2 -2 -6 -29 50
v stands … an	694	-17 -17 12 -7 32 -17 23 -9
v stands … and	574	-31 -48 54 16 44 -18 15 -32
v stands … as	763	-24 -10 -38 -8 105 -4 -12 -9
v stands … as part of	763	-4 -3 -5 -2 -2 -3 25 -5
v stands … at	584	-41 62 73 7 -46 -17 -63 24
v stands … back	712	-4 -7 -12 -4 -4 -6 57 -20
v stands … be	653	-10 -18 -27 -14 -11 39 -22 63
v stands … between	679	-12 -10 12 -7 32 -10 14 -19
v stands … by	596	29 62 59 -26 6 -36 -53 -42
v stands … come	763	-5 -3 -4 -3 -4 -19 61 -23
v stands … commission	694	-10 -13 -13 19 -9 -7 -19 53
v stands … committed	734	-6 -9 -5 -7 70 -16 -18 -8
v stands … do	763	-10 -9 -11 -11 -10 81 -21 -7
v stands … each	653	-28 -36 11 -11 123 -12 -23 -24
v stands … enquiry	763	-2 -1 10 -2 -1 -1 -2 -2
v stands … events	734	-5 -2 -12 40 -4 -4 -6 -7
v stands … every	643	-35 76 0 -13 22 -9 -21 -20
v stands … following	734	-8 -8 -16 58 -7 -3 -6 -10
v stands … for	527	-15 8 -12 -31 6 72 22 -50
v stands … from	633	28 -31 20 -18 10 76 -35 -50
v stands … go	763	-3 -1 -8 -3 -2 -2 25 -6
v stands … hold	734	-7 -7 -10 -6 -6 -11 -10 57
v stands … in	512	-59 27 72 -35 -36 80 -7 -42
v stands … include	763	-4 -5 -5 -3 -3 -7 -7 34
v stands … information	763	-4 -2 18 -2 -4 -1 -3 -2
v stands … into	763	-4 -2 15 -1 -2 -1 -3 -2
v stands … introduce	734	-7 -6 -7 29 -5 -4 -6 6
v stands … its	653	-24 -18 -14 -18 -15 -13 90 13
v stands … lapses	763	-5 -7 -8 -4 35 -2 -5 -5
v stands … legal	694	-5 -4 -6 -6 -4 -17 54 -13
v stands … look	763	-2 -2 -2 -2 -1 -1 -5 16
v stands … monthly	763	-19 125 -24 -10 -29 -11 -18 -14
v stands … multi-agency	763	-3 -10 22 -1 -4 -1 -2 -1
v stands … national	763	-4 -2 -3 -3 -2 -8 -32 53
v stands … new	763	-1 -3 -1 -1 -2 -1 -5 13
v stands … next	734	-3 -8 -5 -3 -3 -5 12 15
v stands … of	625	-28 -12 42 -11 81 -11 -42 -19
v stands … on	509	-81 -59 38 20 178 -37 -40 -20
v stands … only	763	-4 -2 -3 -3 -2 -7 29 -9
v stands … out	665	-29 73 -41 -17 43 -21 -36 28
v stands … owing	734	-4 -4 -4 -3 -2 -7 -11 35
v stands … page	763	-9 -3 25 -2 -3 -2 -5 -2
v stands … place	763	-10 -9 39 -4 -3 -2 -6 -4
v stands … plain	763	-5 -3 24 -3 -2 -2 -5 -4
v stands … produce	763	-5 -3 -4 -2 -2 -1 -5 23
v stands … publication	712	-9 -3 -8 -6 -3 -13 22 20
v stands … quarterly	763	-15 -9 -26 -4 70 -2 -5 -8
v stands … raise	763	-7 -3 -5 -3 -5 -4 -10 37
v stands … ratification	763	-2 -1 -16 -3 -2 -2 31 -5
v stands … shortly	763	-1 -1 -5 -3 -2 -2 18 -4
v stands … sign-off	763	-2 -2 -3 -2 -2 -15 46 -21
v stands … since	712	-15 -10 53 -4 -7 -2 -9 -7
v stands … site	763	-9 -3 -11 -4 -4 -2 37 -5
v stands … staff	763	-16 -6 -22 -3 67 -3 -8 -8
v stands … strand	763	-5 -3 -6 38 -5 -5 -7 -7
v stands … take	763	-3 -8 -2 11 -2 -3 -4 13
v stands … that	609	-23 45 -41 -7 -22 -22 -26 97
v stands … the	421	-113 -29 -26 55 -30 29 23 92
v stands … this	633	-52 -21 -22 128 6 -20 -32 12
v stands … through	653	-22 72 -11 -14 36 -17 -30 -13
v stands … throughout	763	-3 -2 -7 -1 19 -2 -2 -2
v stands … to	515	-55 60 58 -33 49 -7 1 -72
v stands … to make sure	763	-6 -2 21 -3 -3 -1 -4 -3
v stands … unsigned	763	-8 -4 -6 -4 -10 -9 44 -3
v stands … up	665	29 155 -26 -23 -41 -25 -44 -25
v stands … updating	763	-8 -2 -4 -4 -2 -7 34 -6
v stands … with	560	26 49 -47 -13 -10 -37 81 -48
v stands … within	694	-11 -13 20 -4 30 -5 -10 -6
v stands … work	763	-4 -3 -7 -3 35 -2 -10 -5
v stands … write	712	-8 -5 -15 -4 -8 -7 -11 56
v starters … stands	763	-3 -6 -10 -2 41 -9 -7 -5
v steps … doing	763	-3 -1 -2 -3 -2 -8 22 -3
v stock … stands	763	-4 -4 22 -3 -3 -1 -4 -3
v stocks … done	763	-1 -1 13 -6 -1 -1 -2 -2
v stocks … stands	763	-2 -2 16 -2 -1 -1 -6 -2
v strategy … doing	763	-2 -2 -3 -1 -2 -5 18 -3
v strategy … not stands	763	-5 -1 -3 20 -1 -3 -3 -4
v strategy … stands	763	-1 -1 -1 -1 -1 -5 15 -5
v strips … done	763	-2 -2 16 -2 -1 -1 -6 -2
v subgroup … stands	763	-29 105 -47 -7 -32 -4 32 -19
v summary … done	763	-1 -1 9 -1 -1 -1 -3 -1
v supervisors … stands	763	-1 -2 -2 -1 10 -1 -1 -2
v supplier … done	712	-5 -2 -7 6 -3 -6 30 -11
v surgeries … done	734	-6 -3 -31 -8 -3 -3 59 -4
v surgery … done	712	-10 -5 -52 117 -5 -4 -26 -15
v survey … done	712	-8 -3 -29 9 -4 -2 45 -8
v survey … stands	763	-19 183 -32 -14 -18 -58 -27 -15
v survivors … done	734	40 -2 -5 -13 -2 -2 -10 -4
v system … done	734	-2 -1 15 -4 -1 -1 -3 -2
v system … not should	734	-3 -1 -6 24 -3 -4 -5 -3
v systems … stands	734	69 -13 -21 -7 -8 -4 -8 -9
v take-up … stands	734	-8 -24 -21 -4 72 -4 -7 -4
v taken … stands	763	-6 -3 -6 36 -3 -3 -10 -5
v talks … done	734	-5 -1 27 -3 -4 -1 -10 -4
v talks … stands	763	-4 -3 -11 -2 22 -3 4 -3
v teachers … done	763	-4 -1 24 -3 -1 -1 -7 -5
v team … doing	694	-9 -5 -16 -7 -7 -11 61 -6
v team … done	617	-13 -6 44 -15 -9 -5 14 -10
v team … stands	617	33 -33 -46 -16 85 -11 -29 17
v team … to do	734	-5 -12 -5 -4 33 -4 -5 2
v teams … done	734	-4 -4 -9 36 -3 -6 1 -12
v template … done	734	-6 -3 26 -7 -2 -3 -1 -4
v tenants … stands	763	-3 -3 16 -1 -3 -1 -3 -2
v terms … done	763	-2 -2 -6 -2 -2 -2 24 -8
v terms … not stands	763	-12 -3 -7 -10 -4 -11 -8 55
v than … done	763	-3 -1 -4 -3 -3 -2 18 -2
v the … stands	734	-5 -4 -14 54 -3 -5 -9 -13
v then … done	763	-1 -1 13 -3 -1 -1 -3 -2
v there … doing	763	46 -4 -8 -5 -5 -4 -14 -5
v there … stands	734	-9 -8 -12 28 -6 -8 -8 24
v there … to do	763	-7 -15 20 -15 70 -16 -9 -28
v they … done	694	-7 -2 21 -12 -3 -2 10 -4
v they … should	763	-9 -4 10 15 -3 -1 -2 -6
v they … stands	712	-32 130 -12 -40 -17 -13 0 -18
v they … to do	763	-5 -19 -11 -11 55 -4 14 -20
v this … doing	694	-11 -7 -8 -7 25 -17 35 -11
v this … done	530	-43 -26 3 63 -23 -37 -35 98
v this … not done	665	-18 -5 -10 45 -6 -39 -10 42
v this … not should	679	-6 -3 -8 25 -4 -5 -9 10
v this … not to do	712	-17 -8 -16 48 -8 -9 -10 20
v this … should	712	83 -21 -21 -16 -6 -6 -12 -1
v this … stands	555	-38 -62 -12 52 81 -43 -62 83
v this … to do	560	-25 56 -38 14 40 -35 -3 -9
v time … done	763	-4 -1 -14 -4 -1 -2 41 -15
v to do	298	-167 172 -211 -76 144 46 -142 234
v to do achieve	437	-70 -9 -50 -21 21 36 3 90
v to do achieve > done achieve	694	-5 -7 7 24 -6 -7 -23 19
v to do achieve > done light	763	-5 -3 -7 24 -5 -4 10 -9
v to do achieve > stands drop	763	-2 -1 -7 17 -1 -1 -3 -2
v to do achieve > to do light	763	-1 -4 -1 -2 -3 -2 -1 14
v to do achieve … 	617	-18 79 16 -24 -17 -52 -35 52
v to do achieve … a	734	-7 -13 -6 -4 -6 -9 -16 61
v to do achieve … at	763	-3 -3 -12 -3 -5 -2 56 -29
v to do achieve … by	596	-22 -28 -24 -21 -27 46 88 -12
v to do achieve … data	763	-2 -1 -7 17 -1 -1 -3 -2
v to do achieve … every	763	-4 -19 -3 -4 64 -6 -3 -24
v to do achieve … in	665	-8 136 -13 -12 -18 -68 -16 -1
v to do achieve … into	763	-1 -2 -1 -1 -1 -1 -1 7
v to do achieve … next	763	-1 -4 -1 -2 -3 -2 -1 14
v to do achieve … on	763	-5 -7 -5 21 -15 -12 -5 27
v to do achieve … over	763	-4 -10 -5 -3 -7 -6 57 -22
v to do achieve … team	763	-13 -5 -6 -2 -7 -5 -8 46
v to do achieve … the	763	-6 -8 -12 28 38 -10 -6 -25
v to do achieve … this	734	-24 -22 -11 -11 -21 128 -17 -23
v to do achieve … to	734	-3 -13 -4 -6 -6 -7 5 34
v to do achieve … up	734	-5 -12 -3 -5 -7 -4 -7 42
v to do achieve … what	763	-12 -9 -7 16 59 -11 -9 -26
v to do achieve … with	763	56 -41 -9 -19 -17 135 -32 -73
v to do ad	653	-8 -12 -10 18 -11 -5 -8 35
v to do advertis	712	-3 -12 -5 -5 -4 -14 -10 53
v to do agr	763	-2 -4 -1 -4 -5 -3 -3 22
v to do amend	763	-2 -10 -3 -2 -3 -3 -2 24
v to do approach	763	-3 -14 -2 -4 -4 -3 -4 33
v to do approv	763	-2 -2 -6 -2 -2 -2 24 -8
v to do ask	617	-17 -30 -13 -11 -17 -9 -18 115
v to do auxiliary	298	-167 172 -211 -76 144 46 -142 234
v to do begin	763	-2 -5 -3 -3 -2 -7 -3 25
v to do breach	734	-4 -3 -8 46 -5 -7 -4 -13
v to do brief	763	-13 -5 -6 -2 -7 -5 -8 46
v to do build	763	-1 -2 -1 -1 -1 -1 -1 7
v to do car	643	-8 -11 -10 -7 71 -8 -14 -12
v to do commission	763	-1 -21 -1 -1 -3 -4 -1 31
v to do complet	679	-6 -9 -7 -6 -10 -11 -15 64
v to do consider	679	-5 -25 41 -10 -8 -7 -7 21
v to do continu	609	-29 82 -28 -26 99 -16 -31 -51
v to do continue	609	-29 82 -28 -26 99 -16 -31 -51
v to do continue > to do continue	763	-3 -7 -4 -4 29 -2 -2 -6
v to do continue … 	665	-22 121 -19 -22 13 -12 -24 -35
v to do continue … to	653	-12 -36 -16 -10 119 -7 -12 -25
v to do cover	763	-2 -6 -1 -2 -4 -7 -2 25
v to do decid	712	-12 -17 -13 -17 43 -7 -12 35
v to do discus	665	-6 -8 -5 -3 -9 -4 -14 48
v to do do	625	-38 90 -22 -10 -35 132 -29 -88
v to do draft	712	-2 -6 -3 -4 -6 -2 -8 32
v to do draw	763	-3 -5 -2 -2 -4 -2 -11 29
v to do drop	734	-10 -11 -23 58 25 -4 -20 -16
v to do drop … 	734	-10 -11 -23 58 25 -4 -20 -16
v to do embed	763	-4 -10 -5 -3 -7 -6 57 -22
v to do fit	694	-13 51 -13 26 -23 -21 51 -59
v to do fit > stands drop	763	-5 -3 -6 38 -5 -5 -7 -7
v to do fit … and	763	-5 -3 -6 38 -5 -5 -7 -7
v to do follow	734	-10 -43 -16 -12 -22 88 51 -36
v to do for	763	-4 -11 -11 -4 64 -7 -6 -20
v to do form	665	-9 -26 -14 -11 -17 -10 34 54
v to do get	763	-10 -8 25 41 -5 -5 -16 -23
v to do giv	712	-4 -17 -9 -4 -11 -3 -4 50
v to do go	569	-14 -33 -24 -17 136 -17 -23 -9
v to do hav	712	-8 -15 -9 -8 -7 -14 -20 80
v to do in plac	763	-1 -4 -1 -2 -3 -2 -1 14
v to do includ	734	-4 -17 -4 -3 -6 -7 -5 45
v to do keep	625	-23 32 -17 -16 104 -15 -30 -36
v to do lead	763	-2 -3 -2 -2 -6 -1 -2 20
v to do light	392	-86 11 -102 -21 64 -16 -90 241
v to do light > should achieve	763	-5 -2 -5 27 -2 -1 -2 -10
v to do light > to do achieve	763	-1 -2 -1 -1 -1 -1 -1 7
v to do light > to do monitor	763	-5 -10 -5 -3 -5 -3 -4 35
v to do light > to do step	712	-3 -6 -4 -3 -6 -2 -7 32
v to do light … 	590	-16 -61 -19 65 7 -17 21 20
v to do light … at	694	-9 93 -10 -11 38 -11 -12 -77
v to do light … by	763	-2 -11 -6 -2 -10 -4 -6 41
v to do light … in	665	-11 -75 -10 -13 -19 110 -12 31
v to do light … into	763	-1 -4 -5 -3 -4 -1 -2 21
v to do light … nothing	763	-5 -2 -5 27 -2 -1 -2 -10
v to do light … of	763	-5 -10 -5 -3 -5 -3 -4 35
v to do light … on	555	-18 -33 -28 -20 208 -15 -25 -68
v to do light … out	643	-6 -20 -9 -7 23 -12 -14 44
v to do light … place	679	-11 72 -14 -14 -13 -10 -29 18
v to do light … this	679	-8 -10 -5 -9 -19 -7 -18 77
v to do light … to	527	-17 -47 -26 -19 -43 -18 -24 193
v to do light … with	734	-12 88 -7 -15 -26 -12 -16 1
v to do look	679	-13 47 -17 -20 23 -12 27 -35
v to do mak	679	-9 -65 -13 -14 -20 112 -21 29
v to do meet	763	-5 -5 -2 -3 -2 -2 -7 26
v to do monitor	679	47 61 -20 -20 8 -20 -35 -20
v to do monitor … to	712	-8 -23 -8 -6 33 -6 -8 26
v to do noise	653	25 50 -39 -1 -61 132 17 -122
v to do noise … 	763	70 -101 -15 -18 -9 130 -14 -42
v to do noise … up	763	-4 -12 -10 -6 -8 -3 59 -15
v to do pick	734	-5 -12 -3 -5 -7 -4 -7 42
v to do possibl	763	-5 -3 -6 38 -5 -5 -7 -7
v to do prepar	763	-3 -4 -2 -1 -2 -5 -2 20
v to do present	763	-1 -3 -2 -2 -2 -2 -3 15
v to do put	665	-4 -13 -6 -7 -9 -6 -14 58
v to do rais	712	-10 -20 -4 -9 -21 -7 -9 80
v to do ratif	763	-3 -3 -12 -3 -5 -2 56 -29
v to do recruit	734	-4 -8 -5 -3 -9 -3 -7 39
v to do remain	679	-9 -22 -15 -10 88 -9 -10 -14
v to do report	694	64 -35 -14 -11 22 -12 -19 4
v to do review	653	-12 47 -10 -11 31 -15 -12 -18
v to do run	734	-6 -24 -4 -6 56 -16 -6 5
v to do say	694	-15 -19 -15 -18 38 -9 -15 53
v to do say … 	734	-10 -7 -7 -8 -11 -5 -9 59
v to do send	653	-8 -26 -11 -7 29 -8 -11 42
v to do settl	763	-5 -3 -4 -3 -5 -3 -8 31
v to do shar	679	-14 90 -13 -17 -24 -11 29 -40
v to do sign	763	-4 -2 -7 -5 -2 -3 29 -6
v to do speak	763	-7 -4 -6 -2 -3 -6 -5 33
v to do start	679	-9 -15 -14 -7 -7 132 -12 -68
v to do step	441	-68 21 -44 -64 -56 12 -28 227
v to do step > to do light	712	-3 -4 -3 -2 -8 -2 -6 27
v to do step … 	590	-22 27 21 -18 -22 -29 -28 71
v to do step … a	734	-2 -2 -4 -2 -6 -2 -4 23
v to do step … after	763	-1 -6 -2 -3 -2 -1 -6 20
v to do step … at	602	-16 30 -17 -9 11 -13 15 0
v to do step … for	712	-5 -18 -7 -18 -8 -4 -8 67
v to do step … in	633	-14 43 -20 -12 -15 100 -24 -59
v to do step … one	763	-4 -6 -8 -4 -7 -6 49 -13
v to do step … our	763	-5 -4 -3 -2 -3 -1 -6 25
v to do step … part of	712	-4 -9 -7 -7 -10 -3 -8 48
v to do step … the	712	-7 -10 -5 -6 -6 -4 -11 49
v to do step … to	712	-9 -7 -8 -3 -6 -8 -9 50
v to do step … up	763	-3 -5 -2 -2 -4 -2 -11 29
v to do step … with	734	-5 -5 -5 -3 -3 -3 18 6
v to do stop	763	-3 -8 -4 -5 30 -2 -4 -6
v to do sustain	574	-34 75 -34 -28 159 -26 -46 -66
v to do sustain > stands continue	763	-4 -15 -4 -3 40 -4 -4 -6
v to do sustain … 	734	-10 155 -10 -13 -44 -12 -27 -39
v to do sustain … a	763	-4 -15 -4 -3 40 -4 -4 -6
v to do sustain … doing	763	-6 -7 -5 -4 47 -5 -11 -10
v to do sustain … on	763	-7 -7 -4 -3 30 -3 -2 -4
v to do sustain … reminding	763	-3 -4 -3 -2 20 -2 -2 -4
v to do sustain … so	712	-6 -10 -12 -7 55 -5 -6 -9
v to do sustain … the	763	-1 -1 -1 -1 8 -1 -2 -1
v to do tabl	763	-2 -6 -2 -1 -4 -1 -4 20
v to do tak	602	-16 42 -17 68 -24 -16 -17 -21
v to do tel	734	-7 121 -8 -9 -37 -9 -7 -43
v to do test	712	-11 169 -13 -10 -15 -27 3 -95
v to do undertak	763	-5 -10 -5 -3 -5 -3 -4 35
v to do writ	679	-5 -7 -12 -5 -13 -4 -6 52
v to do … 	459	-34 140 -33 15 -39 -19 -92 62
v to do … a	653	-11 -26 -12 -8 23 -13 -22 69
v to do … after	763	-1 -6 -2 -3 -2 -1 -6 20
v to do … and	763	-5 -3 -6 38 -5 -5 -7 -7
v to do … at	564	-25 102 -33 -19 38 -23 45 -84
v to do … by	569	-38 41 -35 -32 -48 32 63 18
v to do … data	763	-2 -1 -7 17 -1 -1 -3 -2
v to do … doing	763	-6 -7 -5 -4 47 -5 -11 -10
v to do … every	734	-9 93 -5 -7 19 -10 -6 -74
v to do … following	763	-4 -26 -4 -4 -4 -7 -5 54
v to do … for	679	-12 67 -13 -23 -22 -38 -14 54
v to do … in	544	-35 109 -43 -38 -64 182 -52 -59
v to do … into	712	-2 -5 -6 -4 -4 -2 -3 26
v to do … next	763	-1 -4 -1 -2 -3 -2 -1 14
v to do … nothing	763	-5 -2 -5 27 -2 -1 -2 -10
v to do … of	763	-5 -10 -5 -3 -5 -3 -4 35
v to do … on	540	-26 -43 -33 -6 213 -25 -30 -50
v to do … one	763	-4 -6 -8 -4 -7 -6 49 -13
v to do … our	763	-5 -4 -3 -2 -3 -1 -6 25
v to do … out	643	-6 -20 -9 -7 23 -12 -14 44
v to do … over	763	-4 -10 -5 -3 -7 -6 57 -22
v to do … part of	712	-4 -9 -7 -7 -10 -3 -8 48
v to do … place	679	-11 72 -14 -14 -13 -10 -29 18
v to do … reminding	763	-3 -4 -3 -2 20 -2 -2 -4
v to do … so	694	-9 -11 -14 -10 51 -7 -19 18
v to do … staff	763	-10 -19 -8 -4 63 -18 -7 2
v to do … team	763	-13 -5 -6 -2 -7 -5 -8 46
v to do … the	643	-15 -22 -17 16 27 -14 -18 43
v to do … this	625	-33 -39 -17 -24 -13 100 -34 59
v to do … to	478	-43 -26 -51 -41 47 -50 -44 208
v to do … up	653	-12 -27 -14 -12 -18 -10 32 60
v to do … what	763	-12 -9 -7 16 59 -11 -9 -26
v to do … with	653	32 39 -19 -33 -41 102 -25 -56
v to … done	763	-7 -5 -26 -17 -9 39 -13 37
v tool … done	734	-6 -2 -27 58 -3 -2 -14 -3
v tool … stands	763	-4 -1 13 -1 -2 -1 -3 -2
v topic … to do	763	-1 -4 -1 -2 -3 -2 -1 14
v training … doing	763	-3 -2 -2 -1 -6 -4 21 -2
v training … done	633	-12 -7 61 -11 -6 -9 2 -18
v training … not should	763	-4 -2 -4 -7 -2 -4 -7 29
v training … stands	653	-10 -21 -25 -6 48 -39 35 18
v training … to do	694	-13 126 -10 -11 -31 -44 -13 -4
v translation … stands	763	-6 -6 -5 -6 -5 74 -31 -15
v trust … doing	734	-6 -2 -3 -3 -3 -8 27 -3
v trust … done	633	-24 -5 83 -22 -6 -6 -1 -19
v trust … not should	763	-15 -2 -7 47 -4 -4 -9 -6
v trust … stands	625	47 -22 -55 6 -6 -27 18 39
v trust … to do	763	-7 -8 -3 -6 -3 -2 -5 35
v trusts … done	763	-1 -1 24 -3 -1 -2 -14 -1
v trusts … stands	712	-9 -6 13 27 -6 -3 -10 -6
v understanding … done	763	-2 -1 17 -2 -1 -1 -6 -3
v unions … doing	763	-3 -2 -3 -1 -2 -7 20 -2
v unit … done	734	-3 -2 44 -21 -2 -3 -8 -5
v universities … stands	763	-8 -6 -3 -3 32 -28 -24 40
v update … done	694	170 -6 -71 -30 -11 -6 -29 -17
v update … stands	763	86 -7 -16 -7 -9 -15 -12 -20
v users … done	763	-1 -1 17 -1 -1 -1 -9 -2
v vacancy … done	763	-1 0 6 -1 -1 0 -1 -2
v variation … done	763	-1 -1 -5 -2 -2 -2 -4 16
v version … done	712	-10 -2 10 -6 -2 -3 17 -4
v version … stands	763	-3 -3 16 -1 -3 -1 -3 -2
v views … done	712	-5 -2 -2 -4 -3 -2 22 -5
v visits … done	734	-6 -1 -25 -3 -3 -2 44 -4
v visits … stands	643	-21 -29 25 -10 -19 -34 35 53
v ward … stands	763	-3 -1 -4 19 -2 -2 -4 -3
v wardens … done	679	-9 -3 -40 -7 -5 -4 75 -7
v we … doing	694	-11 -6 -11 -10 -8 72 -39 12
v we … done	574	-21 -12 54 20 -15 -54 4 23
v we … should	734	-21 -4 6 -6 -4 -2 -6 36
v we … stands	560	13 -46 -62 38 2 -31 83 3
v we … to do	643	-13 -22 -12 -10 36 -7 -18 46
v website … stands	734	-11 -2 23 -1 -3 -1 -3 -2
v what … done	763	31 -5 -14 18 -5 -5 -10 -11
v which … doing	763	-3 -1 -2 -1 -2 -3 16 -3
v wording … to do	763	-7 -5 -5 -6 -8 -4 -6 39
v work … done	579	-26 -11 -57 -1 -16 -24 45 90
v work … stands	679	-12 -9 -19 -9 -4 -7 70 -10
v worker … done	712	-1 -1 18 -3 -1 -1 -6 -3
v workforce … done	763	-3 -2 -14 -4 -1 -4 34 -6
v workshop … stands	763	-1 -4 -3 -2 -8 -7 -4 30
v workshops … done	763	-7 -1 -6 -4 -3 -1 29 -7
v year … to do	763	-2 -6 -1 -2 -4 -7 -2 25
w #	272	146 -77 87 10 3 -88 4 -85
w # #	574	-6 -32 37 -27 -21 -18 87 -20
w # $	533	326 -56 -94 9 -44 -44 -31 -65
w # <date>	694	-6 -1 38 -4 -2 -1 -17 -6
w # a	653	-11 -5 45 -6 -9 -2 -6 -5
w # abov	679	90 -7 -20 -15 -10 -8 -16 -13
w # adult	763	81 -3 -25 -6 -9 -7 -15 -15
w # advert	763	-3 -1 -8 -3 -2 -2 25 -6
w # after	763	-3 -1 -2 -2 -4 -2 16 -2
w # aimed at	763	-2 -1 12 -3 -2 -1 -3 -1
w # an	763	-2 -5 -3 -3 -4 -2 -2 21
w # and	418	-87 -70 42 88 176 -50 -46 -52
w # approv	763	-1 -1 8 -1 -1 0 -3 -1
w # as	694	-17 -10 5 14 39 -6 -9 -16
w # at	763	-2 -8 -6 -1 -12 -5 17 17
w # attend	763	-2 -1 15 -1 -2 -1 -5 -3
w # b	763	-11 -7 30 -5 -5 -5 -9 11
w # below	763	37 -2 -9 -5 -3 -3 -6 -9
w # but	679	21 -12 2 -16 -5 -7 6 12
w # chair	763	-2 -1 27 -2 -1 -1 -17 -3
w # choos	763	-4 -2 17 -3 -2 -1 -4 -1
w # complianc	763	-5 -1 -4 -1 -4 -6 23 -2
w # cours	734	-13 -2 29 -2 -4 -1 -4 -2
w # deliver	763	-1 0 7 -1 -1 0 -3 -1
w # draft	763	-2 -1 -2 -1 -1 -2 10 -2
w # du	734	-3 -7 -5 -3 -3 -8 38 -9
w # ensur	763	-4 -1 13 -1 -2 -1 -3 -2
w # extension	763	48 -3 -12 -5 -6 -3 -11 -7
w # fil	763	-1 -1 13 -3 -1 -1 -5 -2
w # first	763	-2 -1 -2 -1 -1 -2 10 -2
w # fiv	763	-5 -1 -14 -3 -2 -2 29 -3
w # follow	712	-4 -1 22 -3 -2 -1 -7 -4
w # for	763	-3 -1 -5 -3 -2 -1 18 -3
w # fund	763	-3 -1 -8 -3 -2 -2 25 -6
w # ha	734	-15 -4 18 -5 -4 -2 15 -4
w # hold	763	-3 -1 23 -3 -2 -2 -8 -3
w # if	763	-1 -2 -1 -1 -1 -1 -1 7
w # in	633	98 -38 0 -13 -3 -16 -4 -24
w # includ	763	-3 -7 7 -4 21 -2 -7 -6
w # is	763	-8 -6 -6 -8 -6 62 -50 22
w # it	712	-4 -2 13 6 -2 -2 -6 -3
w # k	763	-3 -1 14 -3 -1 -1 -5 -1
w # knew	763	-4 -1 27 -3 -2 -1 -12 -4
w # lead	763	-5 -1 -8 -2 -1 -2 24 -4
w # minut	763	-2 -1 12 -2 -1 -1 -3 -2
w # now	734	-5 -2 -27 -4 -3 -2 46 -3
w # of	560	100 -21 -35 -26 -26 -23 69 -37
w # on	763	-10 -5 8 -8 -6 79 -50 -9
w # our	763	-3 -1 17 -3 -2 -1 -5 -2
w # pag	763	28 -2 -8 -3 -2 -3 -6 -4
w # peopl	763	61 -12 -6 -10 -8 -2 -17 -7
w # pharmac	763	-2 -1 13 -2 -1 -1 -5 -2
w # plac	763	-2 -1 12 -3 -2 -1 -3 -1
w # print	763	-2 -1 13 -2 -1 -1 -5 -2
w # ratif	763	-2 -1 17 -2 -1 -1 -9 -1
w # s	763	37 -2 -9 -5 -3 -3 -6 -9
w # school	763	-2 -1 -6 -2 -4 -3 26 -7
w # second	763	-9 -2 -9 -3 -3 -2 39 -11
w # send	734	-6 -1 33 -2 -2 -1 -17 -5
w # shelter	763	-10 -8 -16 -3 -4 -3 48 -4
w # sinc	734	-16 -4 33 28 -4 -13 -15 -9
w # so	609	-36 -15 5 107 -18 -14 -24 -4
w # so that	734	-5 -13 10 -4 41 -3 -11 -13
w # softwar	763	-3 -1 -14 -5 -2 -1 28 -3
w # staf	712	-3 -1 24 -3 -3 -2 -8 -3
w # th	584	-41 -23 4 42 7 39 -23 -3
w # to	625	63 -34 -7 -16 -21 -9 29 -5
w # train	694	-7 -3 14 -4 28 -3 -19 -6
w # translat	763	-2 -1 13 -2 -1 -1 -5 -2
w # wa	763	-3 -1 17 -5 -1 -1 -3 -4
w # ward	763	-4 -1 28 -4 -2 -1 -13 -3
w # warden	763	-1 -1 18 -2 -1 -1 -11 -2
w # week	763	-3 0 14 -1 -3 0 -4 -1
w # when	763	-2 -2 -3 -2 -2 -9 25 -6
w # which	527	-55 85 -15 -54 -8 -38 21 65
w # who	602	-2 -12 45 -26 -13 -9 13 4
w # whos	734	-4 -3 3 -2 -5 -2 -6 19
w # wil	712	-24 -21 -13 -12 -24 127 -18 -16
w # with	547	-45 -24 -10 -21 -6 -28 96 38
w $	100	205 119 -116 -62 -72 81 -101 -53
w '	584	-28 -16 45 3 -2 -8 3 2
w ' group	694	-6 -3 2 -7 -3 -2 21 -1
w ' meet	763	-3 -2 -1 -2 -4 -1 -3 16
w ' train	763	-2 -1 12 -2 -1 -1 -3 -2
w 's	436	-8 138 30 67 -97 2 -46 -87
w 's a	763	-20 -11 26 -13 -8 -7 47 -14
w 's account	763	-4 -2 17 -3 -2 -1 -4 -1
w 's answer	763	-8 -1 19 -2 -2 -1 -4 -2
w 's budget	734	-2 -10 -1 -1 -3 -2 -2 21
w 's bulletin	763	-3 -1 27 -3 -4 -1 -14 -2
w 's busines	679	72 -10 -27 -17 -7 -7 -17 12
w 's comment	763	45 -1 -15 -13 -2 -1 -10 -3
w 's concern	734	-9 -1 32 -6 -2 -1 -8 -5
w 's current	763	-17 -4 -11 -8 -7 -4 56 -6
w 's hous	763	-2 -1 14 -2 -1 -1 -5 -2
w 's offic	712	-11 -14 -12 -6 -5 -7 46 10
w 's partnership	763	-4 -2 -3 -4 -3 -8 26 -3
w 's plan	763	44 -3 -8 -5 -3 -6 -10 -8
w 's record	763	-3 -1 15 -3 -2 -1 -3 -3
w 's solicitor	763	-3 -1 -2 -2 -4 -2 16 -2
w 's term	763	-1 -1 9 -2 -1 0 -3 -2
w 's train	734	-1 -5 -1 -2 -2 -2 -2 15
w 's view	763	-9 -9 -11 28 -4 -8 -12 25
w 's websit	763	-9 -1 17 -1 -1 -1 -2 -1
w 's work	734	-12 96 -9 28 -12 -10 -22 -59
w (	712	-3 -3 27 -3 -3 -2 -9 -5
w ( <date>	712	-3 -3 27 -3 -3 -2 -9 -5
w )	679	-6 -5 7 -5 -7 -6 16 5
w ) #	763	-2 -1 15 -2 -2 -1 -5 -2
w ) $	763	-2 -1 15 -2 -2 -1 -5 -2
w ) draft with	763	-3 -2 -5 -3 -2 -5 25 -7
w ) speaker	763	-3 -2 -5 -3 -2 -5 25 -7
w ) to	763	-2 -3 -2 -1 -4 -1 -3 15
w ) venu	763	-3 -2 -5 -3 -2 -5 25 -7
w ):	763	-1 -2 14 -1 -1 -1 -5 -3
w ): th	763	-1 -2 14 -1 -1 -1 -5 -3
w /	712	112 -10 -26 -13 -12 -8 -21 -21
w / a	712	112 -10 -26 -13 -12 -8 -21 -21
w 14th	763	-3 -1 -3 -2 -2 -5 20 -4
w 14th $	763	-3 -1 -3 -2 -2 -5 20 -4
w :	507	48 -50 -49 5 -1 91 -13 -32
w : #	679	-8 -7 24 -7 -6 -11 22 -7
w : a	679	-12 -5 6 -7 -7 -3 -13 41
w : al	763	-6 -2 -5 -4 -2 -6 31 -6
w : ever	763	-3 -8 -4 -5 30 -2 -4 -6
w : monthl	763	-2 -1 -2 -1 -1 -2 10 -2
w : nin	763	-2 -1 -9 -3 -1 -6 25 -3
w : safeguard	763	48 -3 -12 -5 -6 -3 -11 -7
w : th	633	-21 -20 -14 58 -17 65 -16 -36
w : two	763	-2 -1 -2 -1 -1 -6 15 -1
w <date>	292	-163 -49 174 -76 -81 2 -18 210
w <date> #	555	-25 -33 -24 -25 76 -19 -37 85
w <date> $	347	-110 46 56 -34 -124 74 -14 106
w <date> )	763	-2 -1 15 -2 -2 -1 -5 -2
w <date> ):	763	-1 -2 14 -1 -1 -1 -5 -3
w <date> :	712	-4 -9 -3 -3 -4 -8 12 18
w <date> acros	763	-1 -1 9 -1 -1 -1 -3 -2
w <date> and	462	-38 -59 131 -22 -21 -33 -32 73
w <date> as	763	-4 -2 -5 -8 -1 -6 -5 30
w <date> at	734	-4 -2 4 -7 -2 -1 18 -7
w <date> but	734	-3 -4 -8 -6 -3 -8 18 14
w <date> discus	763	-13 -3 -10 -4 -5 -3 47 -10
w <date> election	763	-2 -1 -1 -1 -4 -1 -3 14
w <date> for	763	-2 -1 19 -2 -2 -1 -8 -2
w <date> ha	763	-2 -1 -6 -3 -1 -2 31 -16
w <date> meet	633	-16 -9 -10 -13 -14 -9 -24 95
w <date> no	763	-2 -1 24 -5 -1 -1 -11 -4
w <date> on	763	-3 -1 -11 28 -2 -1 -5 -5
w <date> onc	763	-2 -1 -2 -1 -1 -4 -2 13
w <date> paper	763	-13 -3 -10 -4 -5 -3 47 -10
w <date> quick	763	-1 0 5 -1 -1 0 -1 -1
w <date> refresh	763	-2 -4 -2 -2 -3 -3 -3 19
w <date> releas	763	-6 -2 22 -3 -2 -1 -4 -3
w <date> that	763	33 -2 3 -15 -2 -2 -7 -8
w <date> to	665	-17 -18 -13 -12 50 -7 71 -55
w <date> with	679	-5 -2 21 -7 -3 -16 19 -8
w ^	100	205 119 -116 -62 -72 81 -101 -53
w ^ #	653	-14 -4 -27 -9 -6 -5 71 -6
w ^ <date>	712	-14 -4 -11 -4 -6 -8 58 -11
w ^ a	391	-67 140 52 -61 -92 29 47 -48
w ^ acces	763	-2 -1 21 -6 -1 -1 -7 -4
w ^ achiev	763	-2 -1 12 -3 -2 -1 -3 -1
w ^ action	609	-24 -11 24 47 -24 -15 -10 12
w ^ activ	763	-2 -1 -2 -1 -1 -2 10 -2
w ^ after	665	-17 -6 -19 85 -6 -6 -14 -17
w ^ agenc	694	51 -15 -7 -17 -67 94 -14 -24
w ^ agenda	763	-12 -5 -9 -4 -8 -5 -8 51
w ^ agr	633	-12 -5 15 61 -7 -4 -32 -17
w ^ agreement	734	-4 -2 1 27 -2 -3 -11 -5
w ^ aim	763	-3 -5 -4 -2 -4 -6 -13 36
w ^ al	547	-21 -11 162 -22 -11 -13 -69 -17
w ^ although	734	-3 -1 26 -11 -1 -1 -5 -4
w ^ amber	763	130 -13 -27 -16 -14 -12 -26 -22
w ^ an	540	-83 242 -55 -62 -23 31 -2 -48
w ^ annual	734	-4 -5 -6 -2 34 -4 -9 -4
w ^ around	763	-3 -2 -14 -4 -1 -4 34 -6
w ^ as	665	87 -16 -8 -20 25 -13 -25 -29
w ^ as a result	763	-4 -1 20 -5 -2 -1 -6 -2
w ^ assuranc	734	-10 -7 12 -5 37 -3 -12 -12
w ^ at	734	70 -14 -45 -5 -10 -6 20 -9
w ^ attendanc	734	-9 61 8 -7 -21 -9 -14 -9
w ^ audit	734	-20 -44 -34 -10 59 120 -27 -44
w ^ await	574	-21 -14 -23 -18 -13 -57 0 145
w ^ awarenes	665	-17 -14 -1 -10 129 -12 -61 -14
w ^ b	694	-6 -4 -4 -4 -5 -11 41 -7
w ^ behind schedul	763	-2 -2 -2 -2 -2 -19 35 -7
w ^ bespok	763	-2 -1 18 -3 -2 -1 -8 -2
w ^ book	763	-18 -5 44 -5 -6 -5 -12 7
w ^ both	665	-9 -4 41 19 -4 -5 -29 -8
w ^ brief	734	-4 -1 38 -6 -4 -2 -17 -4
w ^ budget	763	-4 -1 -6 -3 -2 -2 21 -2
w ^ cabinet	763	-2 -6 -4 -2 -3 -2 -4 22
w ^ cal	763	-2 -2 26 -2 -2 -2 -11 -6
w ^ capacit	763	-6 -5 -3 -3 -2 -1 -2 23
w ^ cas	763	-12 -28 62 -4 -4 -4 -6 -5
w ^ champion	653	-10 -6 46 -8 22 -4 -27 -12
w ^ check	734	-8 -4 33 -4 -5 -2 -6 -4
w ^ chief	763	131 -15 -33 -15 -12 -6 -25 -25
w ^ circular	763	-6 0 28 -1 -2 -1 -14 -5
w ^ cllr	763	69 -3 -15 -9 -4 -3 -28 -6
w ^ clos	763	-1 -1 21 -8 -2 -1 -4 -3
w ^ coach	763	-7 -2 -7 -4 43 -3 -13 -7
w ^ commander	763	-5 -1 35 -2 -3 -1 -16 -7
w ^ comment	763	102 -10 -35 -15 -12 -15 4 -19
w ^ commissioner	763	-4 -12 -3 18 -3 -2 -5 11
w ^ communication	763	-6 -4 -6 25 9 -3 -9 -6
w ^ complianc	734	-21 75 12 -9 -10 -17 -19 -11
w ^ considerabl	763	-1 -1 -5 -3 -2 -2 18 -4
w ^ consideration	734	-3 -9 -3 -3 -5 -2 -3 28
w ^ consultation	694	-5 -3 12 -3 -54 -4 62 -5
w ^ contact	679	35 -8 -26 -9 -9 -35 24 28
w ^ continu	643	-8 -9 -12 -8 -48 -9 117 -24
w ^ cost	712	36 -3 -9 -13 -6 -7 11 -9
w ^ cros	763	44 -3 -8 -5 -3 -6 -10 -8
w ^ currentl	694	-8 -5 -8 -4 -5 -9 47 -9
w ^ dat	694	-7 -8 -5 -7 -11 -36 47 26
w ^ data	734	-5 -14 -7 21 23 -10 9 -16
w ^ decision	734	-8 -6 12 33 -6 -4 -15 -7
w ^ declin	763	-4 -2 -12 30 -2 -2 -4 -4
w ^ dedicat	763	-5 -5 29 -3 -9 -1 -4 -3
w ^ defer	734	-16 -3 -11 -4 -3 -7 -10 55
w ^ dela	763	-9 -3 -9 -3 -5 -11 -6 45
w ^ deliver	712	-8 -4 7 -9 -6 78 -17 -40
w ^ develop	763	-5 -4 -4 -4 -4 -4 31 -6
w ^ dhr	763	-3 -1 17 -2 -3 -1 -6 -3
w ^ discus	679	84 -14 -20 -17 70 -10 -64 -30
w ^ discussions with	734	-7 -6 -8 -7 -37 108 -26 -16
w ^ displa	763	-5 -3 -6 38 -5 -5 -7 -7
w ^ domestic	579	145 -27 -22 -19 2 -12 -41 -26
w ^ door	763	-3 -1 14 -3 -1 -1 -5 -1
w ^ draft	633	-17 -6 -48 -11 -7 -15 118 -15
w ^ draft with	763	-3 -2 -3 -2 -2 -12 28 -5
w ^ drop-in	763	-2 -2 -4 -2 23 -2 -7 -3
w ^ du	665	-5 -10 -18 -6 -6 -15 75 -14
w ^ dut	734	-15 -9 49 -3 -7 -2 -9 -5
w ^ each	665	65 -19 25 -15 0 -10 -31 -16
w ^ earl	734	-4 -2 -17 -6 -2 -4 40 -4
w ^ eastmer	763	-1 -1 13 -1 -2 -1 -3 -3
w ^ effort	763	-4 -6 -2 -2 17 -13 15 -5
w ^ eight	763	-14 -7 -13 -8 -5 -4 60 -9
w ^ ever	734	-3 -1 23 -4 -2 -1 -7 -3
w ^ evidenc	763	-17 -2 36 -5 -2 -2 -6 -3
w ^ explor	763	-4 -2 -8 -2 -2 -4 27 -4
w ^ feedback	694	-40 204 -18 -16 -28 -36 -27 -39
w ^ fewer	763	64 -14 -15 -7 -6 -4 -10 -9
w ^ fieldwork	763	-4 -3 -7 -2 -1 -7 33 -9
w ^ first	665	-13 -25 -84 -12 85 -17 47 19
w ^ fiv	734	-6 -2 -26 -6 -3 -7 54 -4
w ^ flag	763	-2 -1 16 -2 -4 -1 -3 -2
w ^ follow	643	-11 -4 21 11 -6 -11 -17 17
w ^ for discussion at	763	-2 -4 -2 -2 -3 -5 -5 24
w ^ form	763	-1 -1 13 -1 -1 0 -6 -3
w ^ ful	763	-8 -11 38 -3 -5 -2 -5 -4
w ^ fully operational	763	-4 -8 27 -2 -3 -2 -4 -5
w ^ fund	653	-16 -4 -26 35 -6 -9 5 21
w ^ further	734	-45 109 -37 -14 -10 -21 -19 37
w ^ good progres	734	-2 -1 -11 -4 -1 -9 33 -5
w ^ green	763	-30 -9 102 -11 -9 -8 -19 -16
w ^ guidanc	625	-14 -13 25 -14 -12 -11 42 -4
w ^ ha	763	-4 -3 -5 -6 -2 -35 -6 60
w ^ handbook	763	-14 -4 31 -2 -3 -1 -5 -3
w ^ handover	763	-2 -1 22 -3 -2 -1 -9 -4
w ^ hav	665	-25 -6 -20 82 -10 -9 -1 -11
w ^ head	653	50 -10 -9 -12 -18 -14 -30 43
w ^ helplin	763	-7 -2 33 -3 -5 -3 -6 -6
w ^ hous	679	28 -13 38 -6 -12 -4 -20 -12
w ^ implement	763	-1 -1 9 -1 -1 -1 -3 -2
w ^ implementation	734	-7 -4 -8 -5 -5 -12 -13 54
w ^ includ	763	-1 -1 10 -1 -1 -1 -2 -2
w ^ incomplet	763	-8 -3 -8 -4 -3 -11 -37 74
w ^ information	633	23 -8 28 -17 -10 -14 29 -31
w ^ initial	712	-4 -2 -32 -6 -2 -2 54 -5
w ^ intends to	763	-4 -2 -5 -4 -3 -5 -6 29
w ^ interest	763	-3 -2 -7 -3 -1 -2 22 -4
w ^ is	763	49 -4 -11 -6 -7 -5 -8 -8
w ^ it	474	53 -2 -130 54 -31 123 -50 -17
w ^ job	734	-4 -2 8 -6 -4 -3 17 -7
w ^ joint	763	-14 -6 49 -3 -12 -3 -8 -4
w ^ keep	763	-13 -8 -18 -8 71 -4 -11 -9
w ^ lead	712	86 -4 -47 -12 -8 -4 1 -13
w ^ leaflet	694	-7 -22 29 -5 -5 -6 -9 25
w ^ learn	679	-6 -3 39 -6 -4 -2 -12 -6
w ^ legal	679	-6 -3 -13 1 -3 -27 53 -4
w ^ letter	694	-10 -5 19 -11 -7 91 -34 -43
w ^ level	763	-5 -2 -7 -2 34 -2 -13 -3
w ^ link	653	112 -11 -32 -31 15 38 -54 -36
w ^ list	734	-7 -7 36 -4 -6 -2 -7 -4
w ^ lunchtim	763	-2 -8 26 -1 -6 -1 -5 -2
w ^ manager	694	39 -17 -23 -11 84 -10 -27 -35
w ^ map	712	-5 -3 3 -4 -3 -16 33 -6
w ^ marac	763	-2 -1 12 -2 -1 -1 -3 -2
w ^ meet	653	-10 -3 3 -8 -8 -7 18 15
w ^ meeting	694	-12 -4 -19 -9 -20 -5 82 -12
w ^ member	617	-25 -12 -50 107 13 -8 5 -31
w ^ memorandum	734	-4 -2 9 -6 -2 -2 11 -3
w ^ mental	763	-5 -1 21 -3 -1 -1 -9 -2
w ^ midwiv	763	-4 -1 13 -2 -2 -1 -2 -1
w ^ minister	763	-8 -1 19 -2 -2 -1 -4 -2
w ^ minut	763	-6 -2 28 -2 -8 -2 -5 -3
w ^ monthl	712	-8 -22 43 -4 9 -4 -9 -5
w ^ n	712	112 -10 -26 -13 -12 -8 -21 -21
w ^ nam	763	-7 -2 39 -7 -2 -1 -15 -5
w ^ nearly ther	763	-6 -2 -5 -4 -2 -6 31 -6
w ^ negotiation	734	-8 -9 -19 -3 -25 -3 72 -4
w ^ new	590	-30 30 7 -25 37 71 -76 -15
w ^ no	609	88 -24 -86 87 -21 -26 -93 75
w ^ no further action is need	763	-2 -2 54 -27 -2 -4 -14 -4
w ^ no further action taken	734	-8 -6 -14 64 -8 -5 -9 -14
w ^ no longer on	763	-4 -4 -9 41 -2 -6 -6 -10
w ^ nobod	763	77 -31 -17 19 -5 -10 -10 -22
w ^ not	625	119 -19 -60 20 -22 -35 -35 33
w ^ not able to start	712	-3 -4 -4 -3 -3 -8 -8 34
w ^ not onl	763	-3 -1 18 -4 -1 -1 -5 -2
w ^ not yet start	763	-3 -3 -3 -2 -2 -5 -8 26
w ^ noth	734	-18 -8 -15 -9 -5 -6 -14 75
w ^ noticeboard	763	-10 -8 -16 -3 -4 -3 48 -4
w ^ now with	763	-3 -2 -3 -3 -2 -7 26 -7
w ^ number	712	58 -10 -33 -11 -9 -11 30 -13
w ^ officer	602	-28 -22 -6 -17 52 -21 59 -17
w ^ old	712	-3 -1 27 -8 -2 -2 -7 -4
w ^ on	763	-10 -3 -9 45 -9 -5 -4 -5
w ^ on hold	679	-13 -6 -15 -17 -8 -8 -23 91
w ^ onc	665	-9 -15 -9 -7 -14 -6 -13 73
w ^ ongo	734	-35 139 -34 -17 20 -12 -34 -27
w ^ ongoing program	763	-6 -3 -13 -4 52 -4 -15 -8
w ^ option	665	-17 -10 -15 -8 -8 -12 18 53
w ^ our	712	-10 -8 54 -8 -3 -3 -12 -11
w ^ overtaken b	653	-14 -5 -21 81 -7 -7 -12 -14
w ^ panic	763	-3 -1 17 -3 -1 -1 -5 -2
w ^ part of	763	-17 -4 -11 -8 -7 -4 56 -6
w ^ partner	763	-4 -2 -7 -2 -3 -4 25 -2
w ^ partnership	763	-5 -2 -3 -2 -2 -3 21 -4
w ^ pathwa	679	-5 -5 -4 -7 -5 -4 40 -11
w ^ patient	734	-17 -4 60 -6 -10 -6 -9 -8
w ^ pilot	734	-2 -2 -8 -4 -2 -10 37 -8
w ^ plac	763	-2 -2 -38 -4 -3 -3 -10 62
w ^ plan	665	-8 -5 -34 -8 -6 -27 66 21
w ^ pleas	633	185 -12 -51 -29 -18 -16 -34 -25
w ^ polic	665	-4 -7 7 -5 -6 -6 30 -9
w ^ poster	694	-27 155 -61 -15 -22 -23 -23 16
w ^ postpon	763	-3 -2 -4 -2 -3 -4 -3 21
w ^ practic	763	-9 -12 -5 -1 -4 -7 23 15
w ^ practitioner	712	91 -21 12 -14 -21 -9 -18 -19
w ^ preparatory work	763	-4 -2 -3 -3 -2 -7 29 -9
w ^ proces	712	-6 -16 16 -3 -11 -7 51 -24
w ^ professional	734	49 -8 23 -14 -7 -9 -24 -11
w ^ progres	734	65 -17 -15 -10 -15 -15 39 -33
w ^ progress is slow	763	-2 -2 -2 -3 -2 -12 27 -5
w ^ promotion	763	-5 -3 -14 -2 39 -2 -9 -3
w ^ propos	763	-5 -5 -3 -3 -2 -2 -4 23
w ^ proposal	734	-6 -3 -47 -6 -4 -2 25 43
w ^ put	734	-6 -2 0 -4 -3 -2 -9 25
w ^ quarterl	763	-2 -2 -12 -1 26 -2 -4 -2
w ^ rais	763	-3 -1 -16 -2 30 -1 -5 -2
w ^ read	763	-8 -10 -21 -2 54 -2 -9 -3
w ^ receptionist	763	-4 -4 22 -3 -3 -1 -4 -3
w ^ recruitment	665	-9 -8 -11 -7 -7 27 32 -17
w ^ refer	694	105 -10 -22 -13 -8 -11 -21 -20
w ^ referral	734	-10 -8 48 -3 -15 -3 -5 -4
w ^ refresher	734	-6 61 15 -7 -17 -7 -14 -25
w ^ regular	679	-5 -15 -6 -6 83 -5 -6 -40
w ^ reissu	763	-2 -1 12 -3 -1 -1 -3 -2
w ^ relationship	763	-10 -10 8 -4 139 -23 -96 -4
w ^ remain	763	-4 -5 -5 -4 -6 -12 69 -34
w ^ reminder	763	-7 -1 -11 -5 -2 -5 38 -7
w ^ report	763	-3 -6 -3 -2 -3 -5 40 -18
w ^ review	679	-12 -9 -33 -16 94 -5 -5 -13
w ^ rewrit	763	-1 0 9 -2 -1 0 -3 -1
w ^ roadshow	763	-3 -1 24 -2 -3 -1 -9 -5
w ^ rollout	734	-7 -2 -8 -3 -17 -5 46 -4
w ^ routin	763	-2 -1 10 -2 -1 -1 -2 -2
w ^ s	653	115 -9 -27 -18 -11 -11 -23 -16
w ^ saf	734	-8 -5 39 -9 -6 -3 -4 -5
w ^ safeguard	712	73 -7 -6 -8 -11 -5 -20 -15
w ^ scop	712	-4 -3 -6 -3 -3 -9 38 -11
w ^ second	712	-6 -3 -5 -3 -4 -22 68 -25
w ^ sector	763	-5 -7 -8 -4 35 -2 -5 -5
w ^ self	763	-2 -2 -6 -2 -7 -2 -3 24
w ^ session	734	-8 -16 5 -3 24 -3 -8 8
w ^ shar	763	-2 -1 12 -2 -1 -1 -5 -1
w ^ should	763	-21 -8 -11 -4 -3 -4 -5 55
w ^ sign	763	-1 -1 16 -3 -1 -1 -5 -3
w ^ sinc	679	-40 145 3 -21 -15 -12 -39 -21
w ^ som	712	80 -7 -37 -41 -10 -11 37 -12
w ^ some progres	712	-2 -2 -7 -7 -1 -10 35 -5
w ^ specialist	763	-8 -9 36 -3 -5 -2 -5 -4
w ^ specification	712	-8 -2 34 -9 -3 -4 -1 -7
w ^ staf	540	67 32 17 -37 14 -48 -16 -30
w ^ step	734	-5 -2 -8 -7 -2 -9 40 -7
w ^ subject	712	-6 -9 -11 -4 -8 -13 20 34
w ^ subject to fund	763	-1 -6 -2 -3 -2 -11 -8 33
w ^ supersed	679	-8 -3 -29 69 -5 -3 -8 -11
w ^ supervision	734	-40 78 -22 -10 53 -10 -16 -32
w ^ supervisor	694	-16 -14 24 -7 25 -9 8 -11
w ^ support	712	-5 -9 13 -5 33 -8 -11 -9
w ^ surv	734	-5 -2 -27 -4 -3 -1 49 -6
w ^ survivor	763	44 -2 -19 -10 -2 -2 -5 -4
w ^ suspend	763	-6 -2 -7 -3 -2 -7 -6 33
w ^ system	763	-6 -2 21 -3 -3 -1 -4 -3
w ^ take-up	763	-9 99 -12 -4 11 -7 -11 -68
w ^ talk	694	-8 -4 16 -5 16 -3 -5 -6
w ^ tbc	734	147 -15 -30 -18 -16 -14 -29 -25
w ^ team	763	-11 79 5 -8 -36 -4 -8 -17
w ^ tender	712	-4 -4 -53 -12 -5 -12 97 -6
w ^ term	665	-17 -6 -18 -13 -9 -18 40 39
w ^ th	217	-25 66 -117 164 -10 104 -155 -27
w ^ ther	544	65 6 38 -46 -11 44 -100 3
w ^ there is now	763	-5 -4 25 -2 -6 -1 -4 -4
w ^ thes	763	-2 -2 19 -2 -2 -1 -9 -1
w ^ third	763	-3 -1 23 -3 -2 -2 -8 -3
w ^ thr	734	-7 -2 -28 -4 -3 -7 55 -5
w ^ timetabl	763	-3 -2 -6 -2 -2 -4 -6 25
w ^ to	551	-18 -23 -15 -15 -23 -24 -27 144
w ^ to follow	734	-4 -4 -4 -4 -4 -36 -9 66
w ^ train	530	-32 -44 -38 -26 23 165 -32 -16
w ^ twenty-six	763	-2 -2 -18 -2 -2 -1 31 -3
w ^ two	734	56 -32 -24 -15 -46 106 -26 -20
w ^ unable to progres	734	-9 -4 -8 47 -5 -4 -9 -9
w ^ unfortunatel	763	-7 -2 -9 39 -5 -4 -5 -7
w ^ updat	653	68 -16 9 -9 -12 -17 -19 -3
w ^ us	763	-4 -1 34 -17 -2 -2 -3 -5
w ^ vacanc	763	-1 0 6 -1 -1 0 -1 -2
w ^ victim	694	116 -10 -24 -16 -12 -9 -21 -23
w ^ w	457	-49 -72 -32 61 2 -33 27 96
w ^ waiting for	763	-3 -2 -4 -2 -2 -13 -14 41
w ^ ward	734	-9 -5 -18 -6 -4 -12 -2 56
w ^ wil	617	-13 -53 -9 -10 -23 -22 -19 149
w ^ with	763	-15 -4 -8 -7 -4 -6 53 -9
w ^ withdraw	763	-2 -3 -20 38 -2 -2 -3 -7
w ^ word	763	-7 -5 -5 -6 -8 -4 -6 39
w ^ work	544	-40 35 -54 -34 24 17 77 -25
w ^ writ	763	-5 -3 24 -3 -2 -2 -5 -4
w ^ yet to	712	-4 -7 -4 -7 -2 -20 -19 63
w a	263	-47 79 122 -83 43 -137 0 23
w a $	763	83 -9 -19 -9 -9 -6 -16 -14
w a )	712	-4 -4 -6 -4 -5 -5 21 8
w a at	763	37 -2 -9 -5 -3 -3 -6 -9
w a bid	734	-3 -3 -16 -6 -2 -3 40 -7
w a brief	679	-7 -10 -24 -5 -10 -3 -13 74
w a busines	734	-5 -7 -3 -2 -3 -20 24 17
w a button	763	-7 -1 21 -2 -2 -1 -3 -4
w a cal	763	-2 -1 16 -2 -4 -1 -3 -2
w a cas	712	-24 114 13 -16 -27 -6 -42 -13
w a certificat	763	-2 -1 13 -1 -2 -1 -4 -1
w a chang	694	-13 -43 13 -7 38 -10 -10 32
w a co-ordinator	763	-3 -5 -4 -2 -8 -2 -6 30
w a complet	763	-5 -1 -8 -2 -1 -2 24 -4
w a complex	763	31 -5 -8 -5 -3 -2 -3 -6
w a constant	763	-3 -2 -5 -2 19 -2 -2 -4
w a consultant	734	-21 -9 51 -4 -6 -3 7 -14
w a continu	712	-40 -12 -34 -7 131 -6 -21 -11
w a continuing priorit	763	-1 -1 -1 -1 8 -1 -2 -3
w a continuou	763	-3 -8 -4 -5 30 -2 -4 -6
w a continuous proces	734	-7 -4 -6 -3 40 -5 -11 -4
w a core element	763	-12 -2 23 -1 -3 -1 -3 -1
w a cover	763	-1 -1 13 -1 -1 -1 -6 -2
w a dail	734	-9 -7 11 -5 37 -4 -8 -15
w a dat	679	-15 -8 -32 -9 -8 68 -32 35
w a decision	694	-6 -5 9 -17 -4 -7 53 -22
w a dedicat	734	-2 -2 19 -3 -1 -1 -8 -2
w a development	763	-7 -8 -7 -9 -2 -4 -5 42
w a draft	734	-3 -5 -4 -2 -4 -7 -9 34
w a dut	712	74 -8 -10 -7 -17 -4 -21 -8
w a final	763	-1 -1 -5 -3 -2 -2 18 -4
w a first	679	-25 -33 -63 -11 -12 -4 163 -15
w a flag	763	-1 0 12 -2 -1 0 -6 -1
w a force-wid	734	-6 -1 30 -3 -3 -2 -12 -3
w a ful	679	-12 -4 36 -12 -5 -3 11 -12
w a further	734	-3 -16 -18 -3 -4 -3 29 19
w a joint	665	-13 -7 -37 2 -12 -5 -21 93
w a lead	653	40 -14 -37 -18 -14 -41 -23 108
w a learn	763	-7 -2 32 -4 -2 -1 -12 -3
w a length	763	-2 -1 -7 17 -1 -1 -3 -2
w a letter	694	-8 -2 33 20 -5 -4 -23 -10
w a lik	763	39 -2 -13 -4 -3 -3 -10 -4
w a list	734	-5 -6 -9 -5 -3 -2 17 14
w a local	679	-16 -7 -10 46 -10 -3 -13 14
w a mandator	734	-4 -3 33 -10 -5 -3 -4 -5
w a marker	763	-6 -4 24 -2 -3 -1 -4 -4
w a matter	625	90 -15 -8 -26 20 -11 -23 -26
w a meet	633	-21 -8 -6 -13 -10 -8 50 17
w a member	734	71 -5 8 -15 -10 -7 -31 -12
w a memorandum	763	-4 -4 22 -1 -4 -1 -5 -3
w a modul	763	-3 -1 -2 -1 -2 -3 14 -3
w a month	734	-45 174 -8 -17 -22 -13 -45 -25
w a multi-agenc	734	-2 -1 13 -3 -1 -5 1 -2
w a nam	679	-36 -7 90 -7 -12 -5 -15 -8
w a national	763	78 -9 -19 -10 -19 -12 10 -18
w a neighbour	763	-7 -2 -13 -10 -2 -3 41 -4
w a new	653	-25 -9 72 -7 -11 -8 2 -14
w a newsletter	734	-9 -9 -9 -4 27 -5 -7 15
w a one-da	763	-1 0 7 -1 -1 0 -3 -1
w a one-pag	763	-1 -1 13 -1 -2 -1 -3 -3
w a one-stop	763	-3 -2 -6 29 -1 -3 -9 -5
w a pack	712	-8 -3 5 -8 -5 -2 -21 41
w a pag	712	-22 -5 44 -3 -4 -2 -6 -4
w a partner	734	117 -10 -38 -9 -16 -14 -16 -14
w a pilot	763	-12 -10 -10 -4 -3 -3 0 43
w a plan	712	-15 -7 12 -7 -10 85 -45 -11
w a population	734	97 -9 -47 -7 -8 -5 -14 -8
w a poster	763	-3 -1 14 -1 -2 -1 -5 -2
w a presentation	763	-3 -1 26 -3 -2 -1 -8 -8
w a priorit	712	-24 -11 1 -7 20 -10 -10 40
w a program	712	-9 -26 -14 -6 -10 -18 5 78
w a project	712	-5 -3 -11 -6 -2 -4 29 2
w a prompt	679	-8 -4 18 -4 -3 -5 11 -5
w a proposal	734	-2 -14 -4 -5 -5 -4 -9 43
w a protocol	734	-8 -22 14 -6 -5 -15 -10 53
w a read	763	-6 0 28 -1 -2 -1 -14 -5
w a record	763	-3 -10 22 -1 -4 -1 -2 -1
w a referral	763	-6 -29 50 -3 -1 -1 -7 -2
w a refresher	734	-20 88 -56 -7 31 -7 -17 -11
w a refug	763	-1 -1 -1 -1 8 -1 -2 -1
w a regular	734	-12 -13 -27 -5 77 -5 -8 -6
w a repl	734	-4 -1 21 -5 -2 -5 0 -5
w a report	734	-5 -12 4 -7 -4 -4 12 16
w a research	763	-1 -1 -10 -3 -1 -1 20 -3
w a respons	712	-3 -2 4 -9 -3 -12 20 5
w a return	734	-4 -7 -4 -2 11 -1 -3 9
w a review	712	-7 -11 -9 -10 -8 -4 -19 67
w a risk	763	118 -11 -33 -15 -11 -7 -23 -20
w a rolling program	763	-5 -2 -7 -2 34 -2 -13 -3
w a room	763	-1 -1 -3 -2 -1 -1 10 -1
w a rota	763	-1 -1 -9 -1 -1 -2 17 -1
w a routin	763	-1 -1 14 -2 -1 -1 -7 -2
w a safeguard	712	-9 -4 47 -3 -5 -1 -17 -8
w a scop	734	-5 -8 -17 -8 -3 -2 25 17
w a second	763	-5 -3 -2 -1 -2 -5 22 -4
w a section	712	-12 -13 2 -8 -9 -4 26 18
w a secur	734	-4 -5 45 -5 -2 -2 -18 -9
w a separat	643	-19 -9 -78 168 -8 -8 -22 -24
w a servic	763	-6 -1 -6 25 -1 -3 -4 -4
w a seven-minut	734	-1 -1 13 -2 -1 -1 -6 -1
w a shar	712	-7 -3 -13 23 -2 -12 22 -7
w a singl	665	-23 -5 51 14 -9 -4 -12 -11
w a specialist	763	-4 -3 19 -1 -2 -1 -5 -2
w a standing commitment	763	-4 -15 -4 -3 40 -4 -4 -6
w a standing item on the agenda	763	-5 -4 25 -2 -6 -1 -4 -4
w a start was mad	763	-2 -1 -4 -1 -1 -16 29 -3
w a successful	763	-1 -1 9 -1 -1 -1 -3 -2
w a surv	734	-20 84 -11 -35 -10 -11 -25 28
w a survivor	763	-4 -2 17 -3 -2 -1 -4 -1
w a talk	763	-2 -1 24 -5 -1 -1 -11 -4
w a target	763	-5 -1 -4 -1 -4 -6 23 -2
w a task	763	-6 -14 -10 -5 -5 -2 24 18
w a trainer	763	-9 -3 -9 -3 -2 -2 -4 32
w a visit	763	-1 -1 -14 -2 -3 -1 23 -1
w a warn	763	-3 -1 15 -3 -2 -1 -3 -3
w a week	734	68 -11 -12 -6 -2 -12 -13 -11
w a weekl	734	-11 -5 38 -4 -4 -2 -7 -5
w a wider	763	-4 -6 -8 -4 -7 -6 49 -13
w a work	694	-5 -9 38 -5 -4 -2 27 -40
w a worker	734	-10 -5 -9 -5 -4 -2 -6 42
w a workshop	734	-3 -5 9 -5 -9 -7 -7 27
w a year	694	-25 89 -11 30 21 -29 -23 -51
w abandon	712	-6 -3 -14 46 -4 -3 -10 -6
w abandon when	763	-2 -2 -5 18 -2 -1 -3 -4
w abl	665	48 -15 25 13 -15 -17 -18 -20
w abl to	694	53 -15 27 0 -14 -17 -16 -19
w abl to support	763	-2 -2 -2 15 -2 -2 -4 -3
w about	495	37 -29 36 -18 -10 -37 31 -10
w about a	734	-6 -2 -5 -4 -2 -15 40 -6
w about abus	679	-17 -6 32 -5 18 -3 -12 -7
w about an	763	0 -1 -1 -1 0 -1 4 -1
w about ongo	763	-3 -1 22 -2 -1 -1 -11 -3
w about pet	763	-4 -2 15 -1 -2 -1 -3 -2
w about safet	763	-1 -1 14 -2 -1 -1 -7 -2
w about tenanc	763	-4 -2 18 -2 -4 -1 -3 -2
w about th	617	73 -14 -19 9 -27 -10 -4 -7
w about their	763	-6 -2 -11 -3 -6 -5 -6 37
w about to	763	-3 -1 -8 -3 -2 -2 25 -6
w about to go	763	-3 -1 -8 -3 -2 -2 25 -6
w about twent	763	-4 -3 -3 -2 34 -2 -12 -8
w abov	633	172 -15 -32 -27 -27 -15 -30 -27
w abov $	633	172 -15 -32 -27 -27 -15 -30 -27
w abus	480	162 -46 76 -47 -9 -24 -77 -36
w abus #	712	-8 -2 29 -3 -5 -2 -5 -4
w abus $	712	-14 -5 22 -4 21 -3 -11 -6
w abus account	763	39 -2 -13 -4 -3 -3 -10 -4
w abus as part of	763	-3 -10 22 -1 -4 -1 -2 -1
w abus board	763	-3 -3 -4 -1 -4 -2 -5 21
w abus featur	763	-9 -1 17 -1 -1 -1 -2 -1
w abus ha	712	29 -4 -3 -4 -3 -2 -8 -6
w abus is	633	84 -12 2 -19 -12 -9 -19 -14
w abus marker	763	-4 -1 21 -7 -4 -1 -2 -2
w abus polic	763	-1 -1 6 -2 0 0 -1 -1
w abus strateg	763	-3 -1 17 -5 -1 -1 -3 -4
w abus train	763	-4 -2 31 -2 -1 -2 -17 -3
w abus when	763	43 -4 -10 -4 -5 -3 -8 -8
w accept	625	-42 -12 39 86 -13 -16 -22 -21
w accept $	763	-18 -4 -9 63 -5 -9 -7 -10
w accept and	734	-8 -1 45 -24 -2 -2 -5 -3
w accept th	712	-15 -6 -8 60 -6 -7 -7 -10
w acces	643	-18 -13 36 -13 12 -5 14 -13
w acces to	679	-17 -12 22 -10 14 -5 20 -12
w acces wa	763	-1 -1 8 -1 -1 0 -2 -1
w accessibl	763	-2 -2 19 -2 -2 -1 -9 -1
w accessibl through	763	-2 -2 19 -2 -2 -1 -9 -1
w account	679	29 -4 0 -8 11 -5 -16 -7
w account #	763	-4 -2 17 -3 -2 -1 -4 -1
w account $	763	-3 -1 -3 -2 17 -2 -5 -2
w account for	763	39 -2 -13 -4 -3 -3 -10 -4
w accredit	763	-2 -1 18 -4 -2 -1 -5 -2
w accredit $	763	-2 -1 18 -4 -2 -1 -5 -2
w achiev	712	-3 -2 28 -5 -2 -1 -13 -3
w achiev #	763	-2 -1 12 -3 -2 -1 -3 -1
w achiev and	763	-1 -1 18 -3 -1 -1 -11 -2
w acros	579	42 -17 38 -20 -5 -20 5 -24
w acros both	763	-1 -1 9 -1 -1 -1 -3 -2
w acros maternit	734	-5 -4 22 -3 -2 -2 -4 -3
w acros northmoor	763	-2 -1 12 -2 -1 -1 -3 -2
w acros th	643	56 -12 -3 -15 2 -13 3 -18
w act	602	40 -18 61 17 -29 -24 -31 -15
w act #	763	-3 -2 -3 -1 -2 -7 20 -2
w act on	734	-5 -2 22 18 -4 -4 -15 -10
w act to	763	44 -3 -17 -4 -5 -2 -9 -4
w act upon	763	-5 -1 22 -10 -1 -1 -3 -2
w action	443	47 -63 -38 212 -69 12 -105 5
w action #	617	112 -10 -52 46 -15 -13 -45 -23
w action $	643	-25 -13 -4 25 -14 69 -70 31
w action becaus	763	-6 -3 -3 26 -3 -2 -3 -6
w action can	734	-11 -4 -11 32 -4 -3 -7 8
w action fal	734	-5 -2 -10 31 -4 -3 -4 -4
w action ha	643	-15 -7 -30 -11 -5 -17 -32 117
w action hav	712	-2 -2 39 -6 -2 -2 -16 -9
w action in	734	-5 -2 25 -6 -2 -9 6 -7
w action is	679	51 -18 -42 36 -16 34 -6 -40
w action plan	679	-10 -7 7 -11 -5 -21 57 -11
w action removed from the plan	763	-7 -2 -7 31 -2 -2 -6 -5
w action should	763	-5 -2 -5 27 -2 -1 -2 -10
w action tak	763	-2 -2 40 -5 -17 -2 -8 -4
w action to	734	-4 -6 -4 -4 -5 -7 -6 36
w action via	763	-4 -1 20 -5 -2 -1 -4 -3
w action wil	763	-4 -19 -1 108 -7 -4 -2 -73
w action withdraw	763	-11 -1 -18 45 -2 -2 -6 -6
w activ	763	-2 -1 -2 -1 -1 -2 10 -2
w activ :	763	-2 -1 -2 -1 -1 -2 10 -2
w ad	555	-22 -19 24 17 -26 -14 -12 51
w ad $	763	-2 -5 -3 -3 -4 -2 -2 21
w ad a	763	-3 -1 -2 -2 -1 -4 15 -2
w ad noth	763	-5 -2 -5 27 -2 -1 -2 -10
w ad th	763	-4 -2 -3 -2 -13 -2 30 -3
w ad to	602	-12 -12 22 4 -11 -7 -38 55
w additional	712	-8 -4 10 28 -4 -3 -13 -7
w additional post	763	-3 -2 -7 32 -2 -2 -10 -5
w additional priorit	763	-5 -2 18 -2 -3 -1 -4 -3
w addres	679	-11 -10 36 -6 -8 -9 2 5
w addres th	763	-3 -1 -2 -3 -2 -8 22 -3
w addres with	763	-6 -4 24 -2 -3 -1 -4 -4
w administrator	734	-6 -3 36 -7 -4 -2 -10 -4
w administrator for	763	-4 -3 20 -2 -3 -1 -4 -3
w adopt	602	-23 -8 50 47 -7 -10 -34 -17
w adopt $	734	-17 -4 -6 47 -3 -6 -4 -8
w adopt and	763	-1 -1 24 -3 -1 -2 -14 -1
w adopt in	734	-1 -1 13 -3 -1 -1 -4 -2
w adopt th	694	-7 -3 19 17 -4 -3 -11 -8
w adoption	763	-2 -3 -4 -2 -2 -2 19 -3
w adoption $	763	-2 -3 -4 -2 -2 -2 19 -3
w adult	617	95 -34 -8 -25 -36 91 -15 -68
w adult board	712	-5 -2 -4 -3 -2 -12 31 -3
w adult manager	763	81 -7 -21 -8 -9 -5 -17 -14
w adult safeguard	763	-5 -2 16 -1 -3 -1 -2 -2
w adult social	763	81 -3 -25 -6 -9 -7 -15 -15
w advert	679	-8 -3 -8 -13 -7 -6 58 -14
w advert $	734	-4 -2 -16 -8 -3 -4 44 -8
w advert about to	763	-3 -1 -8 -3 -2 -2 25 -6
w advertis	665	-5 -13 -6 16 -6 -14 -15 44
w advertis #	763	-1 -1 13 -3 -1 -1 -5 -2
w advertis in	763	-1 -6 -2 -3 -2 -11 -8 33
w advic	574	-36 -18 25 99 -14 -23 1 -34
w advic $	734	-3 -2 -4 3 -1 -4 17 -6
w advic from	763	-7 -2 -6 32 -2 -2 -8 -4
w advic is	763	-3 -2 -3 -3 -1 -5 19 -2
w advic lin	763	-1 -1 13 -3 -1 -1 -3 -2
w advic on	763	-12 -3 16 27 -11 -3 -9 -5
w advic th	763	-5 -1 -10 28 -1 -3 -4 -3
w advic wa	734	-3 -5 -3 30 -2 -6 -4 -7
w advis	712	-11 -4 -22 62 -4 -4 -8 -9
w advis that	712	-11 -4 -22 62 -4 -4 -8 -9
w adviser	763	-3 -2 -3 -1 -2 -2 -5 19
w advocat	665	-30 -11 51 -12 31 -18 9 -19
w advocat and	763	-21 -2 53 -6 -8 -6 -5 -4
w advocat educator	734	-10 -6 9 -6 44 -4 -17 -10
w advocat who	763	-3 -4 -4 -2 -3 -10 34 -7
w after	530	-55 -55 -11 57 22 -30 -36 107
w after <date>	763	-2 -1 -1 -1 -4 -1 -3 14
w after a	734	-15 -8 -9 62 -6 -7 -7 -10
w after consideration	763	-9 -2 -4 36 -3 -3 -6 -8
w after each	763	-4 -3 -6 -2 23 -1 -2 -5
w after ever	763	-2 -2 25 -2 -12 -1 -4 -2
w after it	763	-4 -5 -25 -35 -4 -3 -22 98
w after much	763	-5 -3 -8 34 -2 -2 -7 -7
w after th	653	-11 -19 5 -10 -10 -15 -4 64
w after that	763	-1 -6 -2 -3 -2 -1 -6 20
w after which	763	-3 -1 -2 -2 -4 -2 16 -2
w again	763	-5 -7 -27 -3 -4 -4 23 26
w again in	763	-5 -7 -27 -3 -4 -4 23 26
w against	609	11 -36 21 -20 72 -15 -6 -27
w against a	763	-5 -1 -4 -1 -4 -6 23 -2
w against it	763	-2 -1 23 -5 -3 -1 -4 -8
w against recommendation	763	36 -3 -8 -5 -4 -4 -7 -5
w against th	665	-12 -34 12 -13 88 -7 -17 -17
w agenc	478	185 -58 -40 32 -34 0 10 -96
w agenc #	712	-22 -10 -10 39 -14 -15 45 -12
w agenc $	665	58 -13 -15 -13 32 -32 9 -26
w agenc after	763	-4 -3 -6 -2 23 -1 -2 -5
w agenc and	712	-3 -3 28 -3 -3 -1 -12 -2
w agenc befor	763	39 -3 -9 -8 -3 -2 -7 -7
w agenc can	763	31 -5 -8 -5 -3 -2 -3 -6
w agenc conclud	763	-5 -1 -10 28 -1 -3 -4 -3
w agenc do	763	-11 -2 -6 36 -4 -5 -4 -4
w agenc for	712	29 -9 -15 -8 8 -4 9 -12
w agenc hav	694	-6 -2 28 -6 -2 -4 -4 -4
w agenc plan	763	65 -7 -11 -9 -5 -7 -12 -15
w agenc respond	763	-2 -1 16 -6 -1 -1 -3 -1
w agenc that	712	-8 -2 -17 11 -3 -5 33 -9
w agenda	763	-12 -5 -9 -4 -8 -5 -8 51
w agenda item	763	-12 -5 -9 -4 -8 -5 -8 51
w agr	453	-45 -49 -36 111 -48 -8 18 58
w agr #	763	-1 -2 -1 -1 -1 -1 -1 7
w agr $	665	-11 -8 -40 -16 -10 68 37 -20
w agr a	712	-9 -6 -19 -6 -6 -19 16 48
w agr and	617	-5 -2 46 -5 -4 -3 -20 -6
w agr b	694	-5 -2 21 9 -3 -2 -9 -9
w agr how	712	-9 -6 -9 -8 -4 -5 26 16
w agr on	734	-4 -2 -6 9 -3 -5 13 -3
w agr that	665	-25 -10 -36 85 -5 -12 -20 23
w agr to	665	-16 -7 24 38 -13 -6 -25 6
w agr who	763	-18 -4 -4 -3 -3 -2 -5 39
w agr with	633	37 -19 -45 72 -11 -21 -16 3
w agreement	551	-43 -17 27 70 -28 -43 25 9
w agreement #	712	-4 -2 9 -3 -5 -3 11 -3
w agreement $	734	-11 -3 22 19 -7 -3 -11 -7
w agreement could	763	-3 -2 -6 29 -1 -3 -9 -5
w agreement is with	763	-2 -1 -3 -3 -1 -4 19 -5
w agreement laps	763	-5 -2 -2 -19 -2 -27 -8 64
w agreement of	712	-14 -3 3 36 -5 -3 -7 -7
w agreement reach	763	-6 -4 25 -3 -2 -1 -6 -3
w agreement remain	763	-8 -4 -6 -4 -10 -9 44 -3
w ahead	694	-10 -2 -10 45 -5 -3 -9 -5
w ahead #	763	-1 -1 -4 10 -1 -1 -1 -1
w ahead $	734	-10 -2 -7 38 -4 -3 -9 -5
w aide-memoir	763	-4 -3 24 -2 -6 -3 -4 -2
w aide-memoir on	763	-4 -3 24 -2 -6 -3 -4 -2
w aim	763	-3 -5 -4 -2 -4 -6 -13 36
w aim is	763	-3 -5 -4 -2 -4 -6 -13 36
w aimed at	763	-2 -1 12 -3 -2 -1 -3 -1
w aimed at $	763	-2 -1 12 -3 -2 -1 -3 -1
w al	363	-127 -72 427 -41 57 -79 -155 -10
w al #	653	-7 -2 38 -7 -6 -5 1 -12
w al agenc	694	-11 -7 37 -11 42 -19 -24 -7
w al and	763	-2 -8 26 -1 -6 -1 -5 -2
w al b	763	-2 -1 24 -4 -1 -1 -7 -8
w al cal	712	-5 -3 31 -3 -4 -4 -9 -3
w al cas	734	-5 -10 2 -4 -6 -3 -6 32
w al council	763	-2 -2 -7 -2 33 -3 -13 -4
w al custod	763	-4 -1 13 -1 -2 -1 -3 -2
w al eleven	694	-3 -2 49 -6 -4 -2 -25 -7
w al employer	763	-6 -2 -11 -3 -6 -5 -6 37
w al four	712	-5 -2 33 -5 -2 -2 -13 -5
w al front	763	-1 0 7 -1 -1 0 -3 -1
w al gp	712	-7 -2 -1 -3 24 -2 -6 -3
w al hav	734	-3 -2 -12 -3 -3 -1 28 -4
w al head	763	-6 0 28 -1 -2 -1 -14 -5
w al high	763	-2 -1 12 -2 -2 -1 -4 -1
w al it	712	-3 -1 24 -5 -2 -1 -9 -3
w al manager	763	-2 -1 13 -1 -2 -1 -4 -1
w al new	679	-6 -8 10 -4 33 -9 -10 -7
w al newl	712	-6 -5 8 -3 15 -3 -4 -4
w al nin	763	-4 -1 21 -2 -3 -1 -7 -2
w al now	763	-1 -1 10 -2 -1 -1 -4 -1
w al partner	617	-16 -4 54 -13 12 -4 -18 -9
w al pharmacist	763	-3 -1 27 -3 -4 -1 -14 -2
w al practic	643	-13 -9 -28 -8 4 -6 37 22
w al practitioner	763	-3 0 14 -1 -3 0 -4 -1
w al provider	763	-5 -1 24 -3 -2 -1 -8 -3
w al psychiatric	763	-2 -1 14 -2 -2 -1 -5 -2
w al referral	734	-9 -3 37 -3 -7 -3 -6 -7
w al relevant	763	-2 -1 11 -2 -1 -1 -3 -1
w al respons	763	-3 -1 17 -3 -1 -1 -5 -3
w al school	763	-2 -1 20 -3 -1 -1 -12 -1
w al sergeant	763	-2 -1 12 -3 -1 -1 -3 -2
w al staf	596	-24 -15 56 -13 9 -15 -31 33
w al stock	763	-1 -1 13 -6 -1 -1 -2 -2
w al team	763	-2 -1 12 -2 -1 -1 -3 -2
w al th	712	-7 -6 0 11 31 -5 -14 -10
w al that	763	-6 -2 -5 -4 -2 -6 31 -6
w al thr	734	-2 -1 26 -3 -1 -1 -14 -3
w al wait	763	-5 -7 28 -3 -3 -2 -5 -3
w al ward	734	-3 -1 24 -4 -3 -2 -7 -5
w alarm	712	-5 -4 42 -8 -6 -2 -13 -4
w alarm fit	763	-3 -1 17 -3 -1 -1 -5 -2
w alcohol	763	-2 -1 14 -3 -1 -1 -4 -1
w alcohol servic	763	-2 -1 14 -3 -1 -1 -4 -1
w alert	694	-11 -15 48 -6 -6 -4 -15 9
w alert can	763	-9 -10 38 -2 -2 -2 -5 -8
w alert wil	763	-2 -5 -3 -3 -4 -2 -2 21
w allocat	734	-6 -2 -7 -4 -5 -3 17 10
w allocat and	763	-4 -1 -6 -3 -2 -2 21 -2
w allocation	694	-9 -12 13 -5 -5 -7 -30 55
w allocation schem	763	-5 -2 18 -2 -3 -1 -4 -3
w allocation to	763	-5 -2 -4 -2 -2 -6 -29 50
w alon	712	25 -8 13 -7 -6 -3 -6 -8
w alon #	763	-4 -4 22 -3 -3 -1 -4 -3
w alon $	763	31 -5 -8 -5 -3 -2 -3 -6
w along	763	59 -13 5 -7 -4 -4 -15 -21
w along with	763	59 -13 5 -7 -4 -4 -15 -21
w alongsid	763	-1 -1 13 -2 -1 -1 -5 -2
w alongsid th	763	-1 -1 13 -2 -1 -1 -5 -2
w alread	602	-31 -13 51 51 -15 -14 6 -35
w alread b	763	-2 -2 54 -27 -2 -4 -14 -4
w alread embed	763	-4 -2 16 -2 -3 -1 -2 -2
w alread hold	763	-6 -3 -7 31 -4 -2 -5 -4
w alread in plac	763	-5 -2 -5 27 -2 -1 -2 -10
w alread introduc	763	-7 -1 35 -6 -2 -2 -9 -8
w also	763	-3 -1 18 -4 -1 -1 -5 -2
w also b	763	-3 -1 18 -4 -1 -1 -5 -2
w alter	763	-20 -4 59 -6 -5 -3 -10 -10
w although	712	-4 -2 14 -12 -3 -2 12 -5
w although th	734	-2 -1 2 -5 -3 -1 14 -4
w alwa	665	45 -22 -10 -27 110 -25 -23 -48
w alwa ask	763	-4 -2 15 -1 -2 -1 -3 -2
w alwa b	763	-14 -21 -7 -13 133 -25 -9 -44
w alwa tak	763	45 -1 -15 -13 -2 -1 -10 -3
w amber	763	130 -13 -27 -16 -14 -12 -26 -22
w amber $	763	130 -13 -27 -16 -14 -12 -26 -22
w ambulanc	712	-8 -4 18 -11 -3 70 -56 -5
w ambulanc servic	712	-8 -4 18 -11 -3 70 -56 -5
w amend	633	-26 -16 11 36 -11 -8 -30 44
w amend in	734	-4 -1 31 -6 -1 -1 -16 -2
w amend th	763	-13 -5 -11 59 -4 -4 -12 -10
w amend when	763	-2 -10 -3 -2 -3 -3 -2 24
w amendment	763	-4 -2 23 -4 -1 -2 -6 -5
w an	414	-130 119 22 7 61 -50 1 -30
w an action	712	-9 -8 -7 22 -6 -7 25 -11
w an addres	763	-6 -4 24 -2 -3 -1 -4 -4
w an administrator	763	-4 -3 20 -2 -3 -1 -4 -3
w an alert	712	-10 -14 33 -5 -6 -3 -7 12
w an annual	763	-13 104 -33 -6 -12 -7 -22 -10
w an application	734	-3 -3 -25 -4 -1 -5 49 -7
w an audit	679	-20 64 -2 -31 -16 101 -45 -52
w an chang	694	-16 81 -17 24 -19 -27 -25 -2
w an decision	763	-2 -3 -4 -2 -2 -2 19 -3
w an discharg	763	-6 -4 24 -2 -3 -1 -4 -4
w an easier	763	-3 -3 16 -1 -3 -1 -3 -2
w an end	734	-10 -4 -9 51 -5 -4 -11 -7
w an evaluation	712	-1 -1 -4 -2 -1 -10 23 -4
w an event	712	-12 -9 -26 -7 56 -9 -13 19
w an external	763	-1 -1 5 -1 -2 -1 2 -1
w an further	763	-2 -1 -2 12 -2 -1 -2 -2
w an hour	763	-2 -1 16 -2 -4 -1 -3 -2
w an implementation	763	-1 -1 -3 -2 -1 -2 14 -4
w an improvement	763	-2 -1 -6 -5 -2 -1 22 -5
w an initial	763	-1 -1 -10 -3 -1 -1 20 -3
w an inspector	763	-2 -1 16 -2 -4 -1 -3 -2
w an member	763	-9 -10 38 -2 -2 -2 -5 -8
w an midwif	763	-7 -1 21 -2 -2 -1 -3 -4
w an ongoing bas	665	-8 -11 -40 -6 109 -10 -24 -8
w an ongoing commitment	734	-6 -3 -6 -5 45 -5 -14 -5
w an ongoing piece of work	763	-5 -5 -9 -4 48 -16 -5 -4
w an roll-out	763	-2 -2 -3 -2 -2 -9 25 -6
w an woman	763	-4 -4 22 -3 -3 -1 -4 -3
w an work	763	-4 -2 -6 21 -2 -5 -23 22
w analys	734	-5 -4 -4 -3 -5 -10 -3 35
w analys to	763	-4 -4 -3 -3 -5 -8 -9 37
w analyst	653	-15 -16 1 -17 -11 -17 90 -13
w analyst is	734	-4 -4 -4 -2 -2 -5 23 -2
w analyst post	763	-2 -2 -4 -3 -1 -11 27 -5
w and	226	-191 -213 232 242 216 -168 42 -160
w and #	694	-9 -5 14 32 -10 -13 -10 0
w and <date>	679	-6 -4 -12 -7 -7 -8 28 16
w and a	504	-36 -40 -36 -39 -18 37 82 50
w and act	763	-5 -1 22 -10 -1 -1 -3 -2
w and agr	763	-5 -2 -5 27 -2 -1 -2 -10
w and al	602	-10 -4 70 -15 -8 -4 -21 -7
w and alcohol	763	-2 -1 14 -3 -1 -1 -4 -1
w and an	665	-7 -5 35 -8 -6 -10 7 -7
w and ar	643	-7 -5 25 -8 -6 -11 24 -13
w and ashwater	763	-2 -2 -3 -2 -2 -9 25 -6
w and await	763	-2 -1 -16 -3 -2 -2 31 -5
w and better	763	64 -14 -15 -7 -6 -4 -10 -9
w and beyond	763	-4 -3 -3 -3 38 -4 -7 -14
w and bid	712	-2 -3 -17 -8 -4 -5 45 -5
w and br	763	-4 -2 18 -2 -4 -1 -3 -2
w and breakfast	763	-4 -1 34 -17 -2 -2 -3 -5
w and can	712	-8 -6 31 25 -6 -8 -9 -18
w and circulat	694	-4 -2 6 -6 -4 -2 19 -8
w and clos	734	-2 -1 -9 20 -2 -1 -3 -2
w and continu	763	-19 -6 -36 -12 95 -8 -4 -10
w and control	734	-7 -4 27 -2 -8 -1 -3 -3
w and cop	763	-1 -1 9 -1 -1 -1 -3 -1
w and crim	734	-5 -3 10 -4 -2 -3 13 -7
w and dat	763	-3 -1 -23 -5 -2 -2 39 -3
w and deput	763	-2 -1 12 -2 -1 -1 -3 -2
w and distribut	734	-2 -1 16 -3 -2 -1 -6 -2
w and do	625	-41 -8 85 27 -2 -17 -26 -18
w and drama	763	-4 -3 -7 -3 35 -2 -10 -5
w and draw	763	-3 -1 24 -2 -3 -1 -9 -5
w and each	734	-4 -24 -83 -9 100 -5 -11 37
w and eastval	763	-2 -1 12 -2 -1 -1 -3 -2
w and ethical	763	0 -1 -1 -1 0 -1 4 -1
w and ever	734	-9 -3 4 -7 32 -3 -7 -6
w and evidenc	763	-1 -1 18 -3 -1 -1 -11 -2
w and feed	763	-6 -12 -5 -5 48 -2 -10 -9
w and finish	712	-7 -3 -13 -7 -6 -14 25 25
w and food	763	-2 -1 13 -2 -1 -1 -5 -2
w and form	763	-2 -1 14 -2 -2 -1 -5 -2
w and ful	763	-6 -3 22 -2 -3 -1 -4 -2
w and giv	734	-3 -1 28 -5 -1 -1 -16 -2
w and ha	590	-31 -12 -53 130 -18 -21 38 -32
w and hav	694	-8 -15 24 -2 47 -5 -21 -19
w and head	763	81 -7 -21 -8 -9 -5 -17 -14
w and hom	763	-2 -1 12 -2 -2 -1 -4 -1
w and hop	712	-4 -2 -8 -5 -3 -4 41 -14
w and implement	712	-2 -1 23 -6 -1 -1 -10 -2
w and in	734	-5 -3 1 -3 19 -1 -5 -3
w and induct	763	-1 -1 13 -3 -1 -1 -5 -2
w and intend to	763	-4 -5 -5 -3 -3 -7 -7 34
w and intends to	763	-4 -7 -4 -7 -4 -3 -7 37
w and interview	763	-2 -4 -5 -1 -2 -4 20 -1
w and invitation	712	-3 -5 -8 -4 -9 -8 25 13
w and is	507	-32 -26 24 7 30 -23 58 -36
w and is with	763	-1 -1 -7 -2 -1 -2 18 -4
w and issu	763	-1 -1 8 -1 -1 0 -3 -1
w and it	551	-29 -29 47 88 22 -21 -55 -23
w and joint	763	-2 -1 14 -2 -2 0 -5 -2
w and keep	763	-3 -7 -4 -5 54 -12 -17 -6
w and launch	734	-1 -1 12 -2 -1 -1 -4 -2
w and leav	763	-3 0 13 -3 -2 -1 -3 -1
w and logbook	763	-3 -1 14 -3 -1 -1 -5 -1
w and meet	734	-3 -1 31 -5 -5 -1 -11 -4
w and member	734	26 -5 -24 40 -7 -4 -10 -16
w and midwiv	763	-1 -1 14 -2 -1 -1 -7 -2
w and monitor	763	-2 -2 40 -5 -17 -2 -8 -4
w and most	763	-2 -2 -4 -2 23 -2 -7 -3
w and no	643	8 -12 -10 58 -9 -14 -27 8
w and non-attendanc	763	-4 -11 32 -2 -5 -2 -5 -4
w and now	763	-13 -4 -3 -10 -4 -1 41 -5
w and offer	734	-8 -5 10 -4 -9 -3 -8 27
w and officer	763	-5 -2 18 -2 -3 -1 -4 -3
w and on	694	-6 -2 14 -7 24 -2 -18 -4
w and other	734	42 -4 -22 -6 -7 -4 6 -5
w and our	763	-3 -1 17 -3 -2 -1 -5 -2
w and progres	712	-8 -20 -13 -6 80 -11 -9 -12
w and publish	679	-7 -7 45 -6 -6 -2 -10 -7
w and put	734	-10 -2 -3 55 -3 -2 -28 -6
w and quotation	763	-3 -1 -5 -3 -2 -1 18 -3
w and rais	763	-5 -7 -8 -4 35 -2 -5 -5
w and receiv	734	-2 -2 17 -3 -2 -1 -5 -2
w and refresher	763	-4 -9 -21 -2 46 -3 -4 -3
w and remain	763	-2 -1 -2 -2 -2 -9 20 -2
w and replac	734	-2 -2 46 -33 -2 -1 -5 -2
w and report	734	-4 -7 32 -3 -5 -2 -5 -6
w and reprint	763	-1 0 9 -2 -1 0 -3 -1
w and rescu	763	-2 -1 12 -2 -2 -1 -4 -1
w and romanian	712	-6 -2 5 -4 -3 -5 20 -5
w and school	763	-4 -1 16 -1 -2 0 -6 -2
w and send	734	-8 -1 24 -3 -3 -1 -7 -2
w and should	763	-7 -1 -5 -3 -17 -4 39 -4
w and show	763	-2 -1 12 -3 -1 -1 -3 -2
w and so	734	-8 -5 -21 27 23 -4 -7 -5
w and split	763	-2 -1 -6 -4 -1 -1 18 -2
w and staf	763	-19 -2 45 -6 -4 -3 -6 -4
w and stock	763	-2 -2 16 -2 -1 -1 -6 -2
w and tak	763	-2 -1 16 -2 -4 -1 -3 -2
w and take-up	763	-4 -22 -16 -2 54 -2 -4 -3
w and th	397	-86 -73 40 217 7 -68 5 -42
w and that	712	39 -6 6 -10 -6 -5 -9 -9
w and their	734	-3 -1 29 -8 -1 -1 -11 -4
w and ther	712	-6 -8 -5 7 27 -4 -4 -7
w and through	763	-3 -1 -3 -2 17 -2 -5 -2
w and throw	763	-1 -1 13 -3 -2 0 -4 -2
w and to	679	-13 -14 -14 -14 -10 -5 59 9
w and union	763	-3 -2 -3 -1 -2 -7 20 -2
w and upload	763	-1 0 7 -2 -1 0 -2 -1
w and view	763	-4 -1 -19 -3 -3 -1 33 -3
w and wel	763	-2 -8 26 -1 -6 -1 -5 -2
w and welcom	763	45 -1 -15 -13 -2 -1 -10 -3
w and wellb	763	-2 -2 -2 -1 -3 -1 -4 14
w and went liv	763	-1 -1 14 -1 -1 -1 -7 -2
w and which	763	-6 -2 -31 26 26 -1 -4 -7
w and wil	492	-36 -59 -58 10 200 -40 -26 10
w and with	712	-12 -4 -21 39 -4 -6 17 -9
w and without	763	-7 -2 -9 39 -5 -4 -5 -7
w and wo	763	-3 -6 -11 18 -6 -2 -8 19
w and work	712	-4 -2 1 -5 -2 -1 18 -6
w annual	590	-34 126 -38 -18 57 -28 -49 -16
w annual $	763	-11 -12 -24 -4 73 -9 -7 -6
w annual conferenc	734	-4 -2 23 -3 -3 -1 -7 -4
w annual meet	763	-2 -2 -1 -2 -3 -1 -1 13
w annual refresh	763	-3 -14 -3 -2 -5 -6 -4 38
w annual refresher	763	-3 -5 -6 -1 28 -3 -7 -3
w annual report	734	-18 193 -36 -8 -36 -13 -29 -53
w another	763	-31 -10 -22 117 -11 -15 -6 -22
w answer	763	-8 -1 19 -2 -2 -1 -4 -2
w answer receiv	763	-8 -1 19 -2 -2 -1 -4 -2
w antenatal	763	-1 -1 14 -2 -1 -1 -7 -2
w antenatal book	763	-1 -1 14 -2 -1 -1 -7 -2
w anticipat	734	-5 -17 -6 -9 -3 -9 -8 56
w anticipat that	734	-5 -17 -6 -9 -3 -9 -8 56
w anybod	763	-3 -6 -7 44 20 -12 -19 -18
w anyth	712	-8 -8 -8 -9 -4 -20 -32 89
w anyth can	734	-8 -7 -7 -7 -4 -16 -22 71
w ap	734	-11 -8 -10 -12 -4 95 6 -57
w ap could	763	-5 -3 -2 -4 -1 -4 23 -4
w appear	763	-3 -1 15 -3 -2 -1 -3 -3
w appear on	763	-3 -1 15 -3 -2 -1 -3 -3
w appendix	734	59 -5 -12 -7 -7 -6 -13 -10
w appendix c.	763	40 -4 -7 -5 -5 -4 -9 -8
w appl	763	0 -1 -1 -1 0 -1 4 -1
w appl for	763	0 -1 -1 -1 0 -1 4 -1
w application	734	-3 -3 -25 -4 -1 -5 49 -7
w application ha	763	-2 -2 -16 -3 -1 -3 31 -5
w appoint	643	-11 -6 24 -6 10 -6 -8 2
w appoint a	734	-5 -1 32 -2 -3 -1 -15 -4
w appoint staf	763	-3 -2 -7 -1 19 -2 -2 -2
w appoint to	763	-1 -1 -3 -2 -1 -2 14 -4
w appointment	665	25 -11 6 -9 16 -10 -31 14
w appointment $	712	31 -10 13 -7 20 -6 -14 -26
w appointment of	734	-4 -2 -7 -3 -3 -5 -19 43
w appraisal	734	-15 -4 -10 -6 -6 -9 -5 55
w appraisal requir	763	-15 -4 -9 -5 -5 -9 -11 58
w approach	679	-36 -24 -32 95 17 -17 -4 0
w approach c	763	-3 -2 -5 -3 -2 -5 25 -7
w appropriat	694	-11 -3 -4 44 -4 -5 -9 -10
w appropriat for	763	-6 -1 -6 25 -1 -3 -4 -4
w appropriat proces	763	-2 -1 11 -2 -1 -1 -3 -1
w approv	633	-10 -11 -24 -12 -8 -12 33 44
w approv $	763	-4 -2 -4 -7 -2 -4 -7 29
w approv b	712	-3 -2 2 -3 -2 -3 19 -8
w approv th	734	-5 -6 -24 -4 -4 -2 27 18
w approval	712	-4 -3 -5 -2 -4 -6 18 6
w approval is	763	0 -1 -1 -1 0 -1 4 -1
w ar	356	-70 125 -33 -123 68 149 -7 -108
w ar accessibl	763	-2 -2 19 -2 -2 -1 -9 -1
w ar ask	734	-11 -10 9 -3 29 -2 -5 -7
w ar availabl	734	-6 -8 12 -3 -4 -8 -9 25
w ar awar	763	-4 -5 -5 -3 -3 -7 -7 34
w ar b	536	-30 -27 -43 -23 -8 97 64 -30
w ar car	763	-11 -12 -24 -4 73 -9 -7 -6
w ar check	763	-7 -31 -12 -4 75 -5 -6 -10
w ar content	763	-2 -4 -1 -2 -4 -2 -3 18
w ar continu	763	-6 -10 -6 -6 -20 121 -59 -15
w ar deliver	763	-5 -10 -18 -2 46 -2 -5 -4
w ar du	763	-1 -2 -10 -2 -1 -1 20 -3
w ar find	763	-5 -7 -8 -4 35 -2 -5 -5
w ar ful	763	-2 -2 -4 -2 23 -2 -7 -3
w ar in	653	-13 -30 -8 -10 -12 -8 85 -4
w ar in contact	763	-5 -3 -2 -4 -1 -4 23 -4
w ar in negotiation	763	-3 -2 -3 -2 -2 -13 29 -4
w ar in plac	763	-2 -1 11 -2 -1 -1 -3 -1
w ar mak	712	-15 -7 62 -4 -17 -4 -9 -6
w ar no plans to	763	-6 -3 -7 31 -4 -2 -5 -4
w ar now	665	-17 -10 48 -12 -22 82 -50 -19
w ar often	763	43 -4 -10 -4 -5 -3 -8 -8
w ar on	734	-30 -29 -57 -17 -24 184 2 -28
w ar open	763	-2 -8 26 -1 -6 -1 -5 -2
w ar part way through	734	-3 -1 -7 -2 -5 -7 37 -11
w ar put	763	-2 -1 16 -2 -4 -1 -3 -2
w ar record	763	39 -2 -13 -4 -3 -3 -10 -4
w ar remind	763	-1 -2 -2 -1 10 -1 -1 -2
w ar routin	763	-2 -2 26 -2 -2 -2 -11 -6
w ar routinel	763	-9 -3 37 -5 -4 -5 -6 -5
w ar s	763	-20 -3 56 -3 -13 -3 -7 -7
w ar send	712	-5 -4 11 -4 16 -3 -7 -4
w ar tak	763	-2 -4 -5 -1 -2 -4 20 -1
w ar tel	763	-4 -3 24 -2 -6 -3 -4 -2
w ar to	694	-6 -10 20 -5 -5 -4 -8 19
w ar top	763	-2 -2 16 -2 -1 -1 -6 -2
w ar train	712	53 -15 -29 -9 37 -10 -15 -12
w ar under wa	734	-3 -2 -5 -3 -2 -12 33 -6
w ar work	694	-8 -3 -11 -3 -14 -13 57 -5
w area	694	-8 -13 14 -6 -9 -6 9 19
w area #	734	-6 -7 8 -3 -3 -3 18 -5
w area $	763	-3 -7 6 -3 -7 -4 -9 26
w around	679	19 -9 -40 -18 11 -11 63 -15
w around half	763	-3 -2 -14 -4 -1 -4 34 -6
w around on	763	39 -2 -13 -4 -3 -3 -10 -4
w arrang	653	-25 -12 -25 -13 -14 53 3 31
w arrang $	734	-19 -8 -16 -7 -9 69 -20 10
w arrang for	734	-4 -3 -5 -2 -4 -6 -10 34
w arrang with	763	-5 -2 -7 -6 -3 -3 35 -9
w arrangement	694	-9 -6 19 12 -12 -8 11 -8
w arrangement ar	763	-2 -3 -7 -1 -3 -6 25 -4
w arrangement wer	763	-6 -1 8 16 -2 -2 -10 -3
w as	447	43 -34 -45 -1 179 -45 -90 -8
w as a	609	-41 -25 25 -21 95 -9 -43 18
w as a result	763	-4 -1 20 -5 -2 -1 -6 -2
w as a result of	763	-4 -1 20 -5 -2 -1 -6 -2
w as abov	763	95 -9 -19 -11 -19 -7 -15 -15
w as each	763	-4 -10 -5 -3 -7 -6 57 -22
w as far	734	-4 -2 -16 -7 -3 -2 41 -8
w as it	694	-37 -17 -24 54 65 -8 -13 -20
w as item	763	49 -4 -11 -6 -7 -5 -8 -8
w as long	694	-8 -13 -7 -5 56 -7 -4 -11
w as part of	609	-21 -37 38 -14 2 -12 19 25
w as part of next	734	-2 -10 -1 -1 -3 -2 -2 21
w as part of th	665	-17 -19 27 -9 -10 -10 27 11
w as part of their	734	-4 -14 17 -5 17 -3 -5 -4
w as th	560	-11 50 -16 -13 51 -25 -42 6
w as ther	712	-14 -10 -8 34 20 -7 -6 -9
w as to	763	46 -4 -8 -5 -5 -4 -14 -5
w as writ	763	-10 -3 -9 48 -4 -2 -6 -14
w as yet	712	-13 -5 -21 -40 -5 34 -20 70
w ashwater	763	-2 -2 -3 -2 -2 -9 25 -6
w ashwater until	763	-2 -2 -3 -2 -2 -9 25 -6
w asid	694	-11 -3 -40 50 -5 -3 31 -18
w asid to	763	-4 -1 -14 -4 -1 -2 41 -15
w asid £	763	-3 -1 -5 -3 -2 -1 18 -3
w ask	476	130 -61 41 -81 -8 -48 -9 36
w ask $	694	75 -9 25 -28 8 -31 -13 -27
w ask about	633	15 -11 56 -14 -13 -5 -15 -12
w ask each	763	-9 -15 -6 -3 48 -2 -3 -10
w ask for	633	-16 -12 -5 -9 1 -6 40 8
w ask it	734	-8 -2 6 -11 -2 -3 25 -5
w ask our	763	-5 -4 -3 -2 -3 -1 -6 25
w ask th	712	29 -4 14 -15 -5 -3 -14 -2
w ask to	617	51 -24 -25 -22 -16 -12 -23 71
w ask who	763	69 -3 -15 -9 -4 -3 -28 -6
w assembl	763	-4 -3 -7 -3 35 -2 -10 -5
w assembl and	763	-4 -3 -7 -3 35 -2 -10 -5
w assessment	569	15 -32 71 -24 -2 -19 1 -10
w assessment $	712	-14 -19 51 -4 -16 -7 19 -8
w assessment continu	763	-7 -2 -7 -4 43 -3 -13 -7
w assessment form	734	-6 -3 21 -2 -2 -1 -5 -2
w assessment polic	763	-5 -1 -8 -2 -1 -2 24 -4
w assessment to	763	-2 -2 -6 -2 -7 -2 -3 24
w assessment tool	734	-15 -2 42 -6 -5 -3 -8 -5
w assessment unit	763	-4 -3 19 -1 -2 -1 -5 -2
w association	712	-6 -3 -14 -7 -3 -6 51 -12
w association to	734	-6 -2 -8 -6 -3 -5 40 -10
w assuranc	643	-27 94 -16 -13 4 -16 -40 14
w assuranc from	763	-2 -1 11 -2 -1 -1 -3 -1
w assuranc receiv	763	-5 -1 24 -3 -2 -1 -8 -3
w at	346	-64 0 101 -100 145 -113 27 3
w at #	763	-15 -14 51 -2 -9 -2 -7 -2
w at $	734	-15 -18 37 -12 -5 -15 -18 47
w at a	712	-8 -7 1 -6 -8 -6 29 5
w at al	763	-4 -1 21 -2 -3 -1 -7 -2
w at an	734	-21 -11 30 -5 -7 -3 31 -15
w at b	763	-3 -13 -7 -2 43 -3 -4 -12
w at board	763	-1 -1 21 -8 -2 -1 -4 -3
w at claus	763	-6 -5 24 -2 -3 -2 -3 -4
w at communit	763	-3 -1 -3 -2 17 -2 -5 -2
w at each	633	-24 61 -78 -16 151 -11 -32 -51
w at ever	590	-29 -45 -43 -19 247 -11 -50 -49
w at first	712	-6 -6 19 -2 -4 -2 -9 11
w at gp	763	-3 -1 17 -2 -3 -1 -6 -3
w at hom	763	-1 -1 14 -2 -1 -1 -7 -2
w at it	643	-8 -16 -9 17 -9 -7 3 29
w at model	763	-1 -1 -2 -1 -1 -1 8 -2
w at national	763	-3 -5 -2 -3 45 -2 -2 -27
w at nin	763	-2 -1 14 -2 -2 0 -5 -2
w at panel	763	-13 -3 -10 -4 -5 -3 47 -10
w at pool	763	-5 -2 -3 -2 -2 -3 21 -4
w at risk	763	-4 -3 -5 -2 -2 -3 25 -5
w at sign-up	763	-3 -3 16 -1 -3 -1 -3 -2
w at team	694	-3 -3 14 -4 -6 -1 -8 12
w at th	436	46 -33 67 -29 -88 -64 22 78
w at that	763	-1 -4 -5 -3 -4 -1 -2 21
w at their	712	-8 -4 20 -5 -7 -4 -15 22
w at weekend	763	-7 -4 25 -2 -3 -1 -5 -3
w at which	712	-5 -8 -9 -9 27 -2 17 -10
w at wil	763	-1 -3 -1 -1 -2 -1 -5 13
w attach	763	47 -1 -19 -9 -5 -2 -8 -3
w attach paper	763	47 -1 -19 -9 -5 -2 -8 -3
w attend	579	-36 -30 72 -22 60 -11 -9 -23
w attend $	763	-2 -2 -18 -2 -2 -1 31 -3
w attend ar	763	-9 -3 37 -5 -4 -5 -6 -5
w attend b	763	-2 -1 15 -1 -2 -1 -5 -3
w attend ever	763	-1 -1 9 -2 -2 0 -2 -1
w attend multi-agenc	763	-3 -10 22 -1 -4 -1 -2 -1
w attend th	694	-15 -18 31 -7 38 -3 -15 -11
w attendanc	679	-17 39 24 -9 5 -11 -17 -15
w attendanc at	763	-4 -11 32 -2 -5 -2 -5 -4
w attendanc is	712	-14 51 -5 -7 10 -10 -13 -11
w audit	518	-65 160 -25 -62 -1 71 -18 -60
w audit car	763	-4 -1 20 -5 -2 -1 -6 -2
w audit ha	712	-13 -19 -23 -25 -8 78 -10 21
w audit is	712	-13 172 -60 -8 -11 -35 -8 -37
w audit it	763	-7 -8 -3 -6 -3 -2 -5 35
w audit of	712	-20 -43 -19 -11 56 116 -34 -44
w audit program	734	-3 -7 -4 -2 -6 -8 -4 34
w audit tak	763	-1 -1 27 -5 -1 -1 -13 -5
w audit that	763	-4 -6 -8 -4 -7 -6 49 -13
w audit timetabl	763	-1 -4 -6 -2 -2 -2 -6 23
w audit wa	763	-3 -2 21 -4 -1 -1 -6 -4
w audit work	763	-5 -2 -3 -3 -2 -8 25 -2
w auditor	763	-5 -4 -3 -2 -3 -1 -6 25
w auditor to	763	-5 -4 -3 -2 -3 -1 -6 25
w author	679	165 -10 -51 -13 -11 -11 -50 -19
w author of	763	70 -4 -24 -9 -4 -5 -18 -5
w authorit	734	40 -4 -50 -9 -7 -4 40 -7
w authorit and	763	44 -3 -17 -4 -5 -2 -9 -4
w availabl	617	-25 69 -16 6 -24 -22 -30 44
w availabl $	763	-2 -4 -4 -2 -2 -7 -7 28
w availabl and	763	-4 -1 -5 24 -1 -6 -4 -4
w availabl b	763	-4 -15 -5 -6 -2 -8 -5 44
w availabl on the intranet	763	-1 -1 6 -2 0 0 -1 -1
w availabl to	763	-1 -2 14 -1 -1 -1 -5 -3
w awa	665	-12 -9 -13 -10 -9 -6 29 30
w awa $	763	-5 -1 17 -1 -1 -2 -4 -2
w awa da	694	-8 -8 -29 -10 -8 -4 34 33
w await	527	-35 -27 -50 -33 -24 50 -11 129
w await $	665	-13 -12 -18 -14 -11 148 -39 -41
w await allocation	763	-5 -2 -4 -2 -2 -6 -29 50
w await befor	763	-5 -4 -5 -3 -2 -9 39 -11
w await national	763	-4 -2 -3 -3 -2 -8 -32 53
w await new	763	-1 -3 -1 -1 -2 -1 -5 13
w await publication	712	-9 -3 -8 -6 -3 -13 22 20
w await ratification	763	-2 -1 -16 -3 -2 -2 31 -5
w await sign-of	763	-2 -2 -3 -2 -2 -15 46 -21
w await th	712	-3 -3 -3 -5 -3 -21 -68 105
w awar	734	61 -7 -14 -9 -8 -12 -22 10
w awar of	734	61 -7 -14 -9 -8 -12 -22 10
w award	763	-2 -1 1 -4 -2 -2 14 -3
w awarenes	609	-22 -22 -10 -15 181 -17 -72 -22
w awarenes ha	763	-3 -1 27 -3 -4 -1 -14 -2
w awarenes in	763	-4 -3 -7 -3 35 -2 -10 -5
w awarenes rais	734	-11 -5 -11 -6 101 -9 -50 -10
w awarenes session	763	-5 -10 -18 -2 46 -2 -5 -4
w awarenes through	763	-1 -1 -1 -1 16 -2 -7 -2
w b	196	-260 137 -44 43 -107 108 18 105
w b #	763	-47 165 -16 -22 -14 -13 -35 -19
w b )	712	-4 -4 -6 -4 -5 -5 21 8
w b <date>	569	-18 -26 -4 -23 -15 -33 78 42
w b a	617	23 -28 37 39 -21 -37 -16 3
w b achiev	763	-1 -1 18 -3 -1 -1 -11 -2
w b act	763	-1 -1 27 -5 -1 -1 -13 -5
w b action	763	-4 -1 -2 13 -1 -1 -2 -2
w b ad	617	-7 -15 4 -10 -12 -8 -29 77
w b adopt	734	-15 -3 19 28 -2 -4 -17 -7
w b advertis	712	-3 -12 -5 -5 -4 -14 -10 53
w b agr	617	-25 -17 -36 -6 -13 43 2 53
w b al	653	-18 -5 63 6 -9 -7 -23 -7
w b amend	712	-12 -13 -12 -7 -6 -4 -7 61
w b an	665	-13 -13 63 -6 -9 -4 -6 -11
w b appl	763	0 -1 -1 -1 0 -1 4 -1
w b appoint	763	-1 -1 -3 -2 -1 -2 14 -4
w b approach	763	-3 -14 -2 -4 -4 -3 -4 33
w b approv	694	-6 -6 -10 -9 -4 -10 14 32
w b arrang	712	-19 -9 -16 -7 -11 65 -20 17
w b ask	590	-25 -31 10 -26 -16 -12 16 84
w b availabl	763	-4 -15 -5 -6 -2 -8 -5 44
w b bas	763	-3 -4 -4 -2 -3 -10 34 -7
w b begin	763	-3 -1 -2 -9 -2 -2 -2 21
w b brief	694	-10 -8 -11 -8 24 -5 29 -10
w b bu	712	-3 -8 6 -3 -7 -5 -3 23
w b build	694	-12 -12 8 -11 -9 105 -69 -1
w b cabinet	734	-4 -2 14 3 -1 -1 -5 -5
w b car	633	-20 -16 -39 -20 -20 49 2 64
w b chang	679	-13 -8 -12 23 -6 20 8 -13
w b check	734	-2 -3 -9 -4 -2 -3 25 -4
w b christma	694	-33 -24 -27 -15 -14 72 -26 66
w b circulat	734	-1 -1 -10 -2 -1 -5 21 -2
w b clos	694	-8 -5 9 60 -5 -4 -24 -24
w b co-locat	763	-1 -1 13 -2 -1 -1 -5 -2
w b co-ordinat	763	-4 -1 -6 -3 -2 -2 21 -2
w b commission	734	-1 -20 -3 -1 -3 -5 4 29
w b complet	625	-13 -13 -12 -13 -13 -13 10 68
w b consider	596	-14 -28 27 -14 -10 -44 29 54
w b consult	763	-3 -2 -3 -1 -2 -7 20 -2
w b contact	734	-2 -10 19 -3 -3 -5 -12 17
w b continual	763	-1 -21 -1 -2 47 -1 -2 -19
w b cover	763	-2 -4 -5 -1 -3 -12 32 -4
w b creat	734	-4 -4 18 11 -2 -3 -10 -6
w b decid	653	-39 -12 -19 61 -16 -18 -17 60
w b defer	734	-5 -3 -6 -8 -2 -9 -8 40
w b dela	712	-14 -11 -22 -21 -7 192 -37 -79
w b deliver	763	-1 -1 14 -1 -1 -2 -5 -2
w b design	763	-1 -1 -4 -1 -1 -2 10 -1
w b develop	679	-4 -14 -7 -4 -5 -13 21 26
w b discontinu	763	-4 -3 -6 32 -2 -3 -9 -7
w b discus	653	-7 -9 -7 -6 -10 -6 2 43
w b do	530	26 28 -106 21 -85 152 -29 -7
w b draft	643	-14 -9 -10 -9 -7 -9 53 6
w b draw	596	-9 -9 -23 -12 -6 -11 72 -3
w b drop	763	-1 -1 -2 7 -1 -1 -2 -1
w b easter	763	-7 -1 -5 -3 -17 -4 39 -4
w b embed	763	-4 -10 -5 -3 -7 -6 57 -22
w b encourag	763	-10 -3 -6 -2 -4 -5 34 -5
w b establish	763	-2 -1 27 -2 -1 -1 -17 -3
w b evaluat	643	-22 83 -19 -15 -18 -23 49 -35
w b ever	763	-3 -1 22 -2 -1 -1 -11 -3
w b fil	694	-11 -8 54 -6 -8 -13 4 -12
w b find	643	-19 -11 1 2 -9 -8 13 31
w b fit	694	-6 -6 -10 -5 -7 -17 84 -33
w b fix	712	-3 -3 -9 -8 -3 -9 17 17
w b follow	665	-36 123 34 -41 -17 -16 -10 -36
w b for	763	-4 -11 -11 -4 64 -7 -6 -20
w b giv	602	-25 -21 22 2 18 -26 -21 51
w b held up	734	-10 -8 -26 -13 -5 88 -9 -16
w b hold	734	-4 -2 -18 -4 -2 -2 33 -3
w b hr	763	-1 -1 4 -2 -2 -1 3 -1
w b human	763	-3 -3 -3 -2 -2 -3 21 -4
w b identif	763	-9 -3 -10 -8 -2 -31 23 40
w b implement	712	-7 -6 -6 31 -5 -8 -13 14
w b in plac	712	-20 -11 -11 -6 -5 -6 -6 65
w b in us	763	-2 -6 23 -3 -2 -1 -6 -4
w b includ	712	-7 -17 10 -4 -7 -7 -8 41
w b invit	763	-4 -2 -8 -2 -2 -2 14 6
w b issu	694	-6 -25 7 -11 -5 -7 12 37
w b it	712	-9 -9 27 -7 33 -5 -13 -17
w b keep	734	69 60 -16 -16 -3 -12 -56 -27
w b lawful	763	-1 -1 -2 7 -1 -1 -2 -1
w b letter	763	-4 -1 24 -3 -1 -1 -7 -5
w b licens	763	-2 -2 16 -2 -1 -1 -6 -2
w b lin	734	-3 -8 -9 -6 -4 -4 38 -6
w b look	633	-12 46 -22 -26 19 -12 3 4
w b lscb	763	-4 -4 -3 -3 -5 -8 -9 37
w b mak	520	-48 -68 7 -15 -33 145 31 -19
w b meet	694	-11 -10 63 1 -6 -6 13 -44
w b member	763	-5 -1 -12 31 -1 -3 -7 -2
w b mov	763	-4 -8 -7 -2 -4 -9 14 20
w b need	763	-9 64 23 -18 -17 -7 -10 -26
w b new	734	-9 -15 -10 16 66 -16 -6 -26
w b nh	734	-6 -2 7 26 -3 -2 -13 -6
w b offer	694	-4 -8 -14 -6 70 -4 -8 -27
w b order	734	-35 95 -63 -14 -8 -25 40 10
w b part of	734	-10 -8 -9 -12 58 -11 16 -24
w b pick	694	24 -16 -18 29 -9 -13 -24 26
w b pilot	763	-1 -1 -3 -1 -1 -10 20 -3
w b plac	763	-9 -10 38 -2 -2 -2 -5 -8
w b pol	763	-1 -1 -9 -1 -1 -2 17 -1
w b possibl	633	-26 -11 -19 38 -14 35 -7 3
w b prepar	763	-3 -4 -2 -1 -2 -5 -2 20
w b present	694	-7 -5 5 -6 -5 -3 12 7
w b print	734	-4 -19 16 -5 -3 -6 -6 27
w b progres	712	-4 -2 -9 35 -3 -3 -8 -7
w b public	763	-4 -1 -6 -3 -2 -2 21 -2
w b publish	712	-17 -6 23 -29 -3 -4 -10 45
w b pursu	734	-4 -2 -3 37 -4 -9 -4 -11
w b put	602	-9 -18 -21 -10 -12 -20 13 77
w b put back	734	-4 -2 -5 -7 -1 -9 -8 37
w b rais	633	56 -26 -22 -23 -26 -20 61 -1
w b ratif	763	-3 -3 -12 -3 -5 -2 56 -29
w b reach	734	44 -6 -20 23 -5 -5 -13 -18
w b read	712	124 -18 -22 12 -11 -23 -14 -46
w b receiv	734	-10 -2 8 -3 -2 -2 16 -5
w b recommendation	763	-2 -1 -2 12 -2 -1 -2 -2
w b recruit	694	-13 -10 -12 -7 -10 -4 -11 67
w b redesign	734	-4 -3 12 -2 -3 -21 23 -3
w b refresh	763	-3 -2 -3 -1 -2 -7 20 -2
w b regularl	763	-3 -18 -5 -4 45 -5 -3 -8
w b reinforc	763	-3 -1 19 -6 -2 -1 -4 -3
w b remind	734	-3 -1 13 -4 5 -2 -5 -3
w b remov	734	-6 -2 37 -11 -5 -3 -5 -6
w b repeat	763	-9 95 -16 18 -15 -38 -12 -22
w b replac	734	-9 -5 -18 73 -5 -15 -13 -8
w b report	665	60 -35 -15 -1 19 -12 -19 2
w b review	679	-13 76 -24 -9 -51 -13 13 22
w b revis	763	-5 -4 -5 -3 -2 -9 39 -11
w b rewrit	763	-3 -6 -4 -4 -5 -14 16 22
w b rol	712	-4 -3 18 -4 -7 -5 10 -6
w b schedul	763	-2 -2 -4 -2 23 -2 -7 -3
w b scor	763	-1 -1 -9 -7 -3 -4 28 -2
w b secur	763	-3 -5 -4 -2 -8 -2 -6 30
w b seek	617	18 -15 -36 14 -15 44 -1 -8
w b send	617	-12 -26 -8 -20 25 -10 20 32
w b set	633	-14 -7 11 -15 -6 -6 -15 51
w b settl	763	-5 -3 -4 -3 -5 -3 -8 31
w b shar	596	11 68 -4 -3 -29 -20 39 -60
w b shelv	763	-3 -1 -2 15 -1 -1 -3 -3
w b sign	679	-6 -3 -18 -9 -4 -10 45 6
w b skip	763	-4 -2 28 -8 -5 -2 -2 -4
w b so	763	-2 -2 -3 -3 22 -2 -2 -9
w b spend	763	-5 -2 -8 -3 -3 -1 -7 29
w b start	679	-13 -4 -5 -24 -3 -34 -6 90
w b stud	763	-1 -1 -31 -3 -1 -2 42 -2
w b submit	694	-4 -6 -10 -5 -4 -7 30 6
w b supersed	694	-6 -3 -6 35 -3 -3 -5 -9
w b support	763	-2 -4 -4 -2 33 -7 -12 -2
w b tabl	763	-2 -6 -2 -1 -4 -1 -4 20
w b tak	555	-33 -30 -52 143 -19 -31 2 19
w b tel	694	-16 107 -4 43 -37 -11 -36 -46
w b telephon	763	-9 -3 37 -5 -4 -5 -6 -5
w b test	653	-9 66 -31 -10 -9 -24 64 -47
w b th	380	-99 97 95 -32 -2 -24 16 -52
w b their	763	-4 -2 -7 -5 -2 -3 29 -6
w b through	665	-6 -3 18 -5 -4 -4 9 -5
w b train	617	-14 -23 -38 -16 14 34 50 -7
w b translat	694	-8 -5 9 -6 -5 -10 32 -7
w b trial	734	-2 -1 -6 -3 -3 -4 22 -4
w b two	665	-15 -13 36 -7 -14 -11 36 -10
w b undertak	712	-8 -10 -11 -8 -6 -6 -8 59
w b updat	712	-11 84 -11 -11 -14 -17 44 -64
w b us	712	-16 64 -16 -14 -37 -14 6 29
w b withdraw	763	-2 -1 26 -16 -1 -1 -3 -2
w b work	712	-7 -6 -8 -6 -11 86 -42 -6
w b writ	584	-19 -15 -45 -13 -18 91 0 19
w back	602	-16 -20 -25 -22 39 -13 90 -34
w back $	734	-4 -1 -10 -10 -2 -2 33 -4
w back b	763	-1 -2 -10 -2 -1 -1 20 -3
w back to	653	-12 -19 -19 -11 46 -11 55 -30
w backlog	763	-4 -2 -3 -4 -4 -7 -5 29
w bank	712	-11 -6 16 -6 -8 89 -65 -8
w bank in	763	-2 -1 13 -2 -1 -1 -5 -2
w bas	609	-26 -25 -38 1 143 -22 -4 -30
w bas $	643	-19 -18 -27 -12 124 -9 -28 -12
w bas in	763	-3 -4 -4 -2 -3 -10 34 -7
w baselin	763	-3 -1 -2 -1 -2 -3 16 -3
w baselin figur	763	-3 -1 -2 -1 -2 -3 16 -3
w becaus	590	9 -14 -30 50 -16 -57 -35 92
w becaus it	763	-6 -3 -3 26 -3 -2 -3 -6
w becaus of	665	-16 -6 -14 29 -7 -32 -23 68
w becaus th	679	33 -7 -17 6 -8 -30 -18 42
w bed	679	-6 -6 36 -18 -7 -4 -15 19
w bed and	763	-4 -1 34 -17 -2 -2 -3 -5
w bed in	734	-2 -5 -3 -3 -5 -2 -6 25
w befor	474	-55 -90 17 -28 -40 16 -21 201
w befor a	763	-10 -2 -8 -4 -2 -1 -5 33
w befor an	633	-15 -10 5 10 -10 -25 3 41
w befor anyth	734	-8 -7 -7 -7 -4 -16 -22 71
w befor commenc	763	-4 -2 -3 -3 -2 -8 -32 53
w befor it	712	-5 -3 -11 -6 -3 -5 19 14
w befor start	763	-2 -1 -2 -2 -1 -6 -21 34
w befor th	555	-16 -29 2 -8 -23 -27 15 84
w befor wider	763	-1 -1 -4 -2 0 -1 10 -1
w begin	520	-55 -40 -37 -73 -26 60 20 151
w begin #	763	-5 -4 -13 -4 -3 -4 15 18
w begin $	633	-28 -21 -25 -37 -12 125 -4 1
w begin in	643	-16 -18 -4 -12 -10 -15 -16 92
w begin th	763	-5 -2 -2 -19 -2 -27 -8 64
w begin to	694	-10 -3 -10 -7 -3 -6 55 -16
w begin until	712	-6 -3 -6 -15 -3 -6 -8 47
w behind	763	-1 -1 -4 -6 -1 -3 18 -3
w behind other	763	-1 -1 -4 -6 -1 -3 18 -3
w behind schedul	763	-2 -2 -2 -2 -2 -19 35 -7
w behind schedul $	763	-2 -2 -2 -2 -2 -19 35 -7
w below	763	37 -2 -9 -5 -3 -3 -6 -9
w below $	763	37 -2 -9 -5 -3 -3 -6 -9
w bespok	734	-2 -1 27 -4 -2 -1 -13 -3
w best	734	-5 -3 -3 -4 -3 -9 23 3
w best to	763	-5 -2 -3 -3 -2 -8 25 -2
w better	679	37 138 -17 -9 -22 -28 -79 -19
w better :	763	-2 -1 12 -3 -2 -1 -3 -1
w better feedback	763	64 -14 -15 -7 -6 -4 -10 -9
w between	590	-26 -16 71 -15 19 -14 8 -26
w between <date>	763	-1 0 10 -1 -1 0 -4 -2
w between th	625	-19 -15 52 -10 23 -11 1 -22
w between them	763	-2 -1 -6 -4 -1 -1 18 -2
w beyond	763	-4 -3 -3 -3 38 -4 -7 -14
w beyond $	763	-4 -3 -3 -3 38 -4 -7 -14
w bid	596	-17 -21 -55 74 -15 -15 53 -4
w bid ar	712	-2 -3 -17 -8 -4 -5 45 -5
w bid fail	734	-7 -2 -22 58 -5 -4 -13 -6
w bid ha	734	-3 -3 -16 -6 -2 -3 40 -7
w bid wa	712	-7 -3 -11 47 -6 -4 -7 -8
w bin	763	-3 -1 14 -3 -1 -1 -5 -1
w bin $	763	-3 -1 14 -3 -1 -1 -5 -1
w board	445	-66 93 -19 60 -1 -71 -28 30
w board #	734	-4 -4 -6 -4 -6 -4 12 15
w board $	596	-23 -38 54 -22 34 -11 -41 48
w board <date>	763	-1 -1 21 -8 -2 -1 -4 -3
w board accept	763	-4 -5 -3 28 -3 -3 -4 -6
w board and	734	-6 -2 -21 39 -2 -5 2 -5
w board befor	763	-1 -3 -1 -1 -2 -1 -5 13
w board cover	763	46 -3 -11 -5 -5 -4 -11 -6
w board declin	763	-5 -2 -10 29 -2 -2 -4 -4
w board did	763	-6 -3 -3 26 -3 -2 -3 -6
w board ever	763	-4 -15 -4 -3 40 -4 -4 -6
w board for approval	763	-2 -2 -6 -2 -1 -3 19 -3
w board ha	653	-20 -8 5 8 -6 -16 10 27
w board in	694	-3 -5 -6 32 -3 -2 -5 -9
w board is	763	-5 -2 -3 -3 -2 -8 25 -2
w board receiv	734	-18 118 -13 -9 -37 -4 -13 -25
w board recognis	763	-4 -7 -4 -7 -4 -3 -7 37
w board should	763	-7 -8 -7 -9 -2 -4 -5 42
w board wil	734	-4 -13 -3 -4 42 -4 -4 -10
w bod	734	-9 -5 -13 28 -3 -10 30 -18
w bod is	763	-5 -4 -5 -3 -2 -9 39 -11
w body-worn	712	-9 -2 12 -6 -17 -4 32 -6
w body-worn camera	763	-7 -1 -5 -3 -17 -4 39 -4
w body-worn video	763	-3 -1 17 -3 -1 -1 -5 -3
w book	609	-37 -15 101 -22 -16 -28 16 2
w book $	763	-3 -2 -5 -3 -2 -5 25 -7
w book for	734	-4 -3 -12 -3 -4 -7 -17 50
w book form	734	-17 -4 61 -5 -5 -3 -15 -10
w book on	763	-1 -1 10 -2 -1 -1 -4 -1
w borough	665	-49 -13 15 -20 -14 124 -8 -35
w borough $	734	-7 -2 -5 -3 -2 -6 31 -5
w both	574	-30 -14 81 24 -16 -14 -1 -31
w both board	763	-5 -5 7 31 -6 -2 -13 -8
w both hospital	763	-1 -1 9 -1 -1 -1 -3 -2
w both hous	763	-5 -2 -7 -6 -3 -3 35 -9
w both intak	763	-4 -1 20 -4 -2 -2 -6 -3
w both post	763	-1 -1 13 -3 -1 -1 -5 -2
w both trust	679	-10 -5 8 19 -5 -6 8 -11
w br	609	-28 -18 62 18 -13 -13 -33 24
w br in	694	-18 -7 18 37 -5 -3 -9 -13
w br information	763	-4 -2 18 -2 -4 -1 -3 -2
w br to	763	-5 -10 10 -5 -3 -4 -7 24
w breach	734	-4 -3 -8 46 -5 -7 -4 -13
w breach data	763	-2 -1 -7 17 -1 -1 -3 -2
w breakfast	734	-5 -2 41 -17 -3 -2 -6 -6
w breakfast for	763	-4 -1 34 -17 -2 -2 -3 -5
w brief	527	-44 -26 31 -33 -7 24 3 51
w brief $	679	-19 -7 -18 -14 -7 46 5 13
w brief at	712	-3 -6 1 -5 26 -2 -4 -7
w brief for	763	-2 -1 -1 -1 -4 -1 -3 14
w brief ha	763	0 -1 -1 -1 0 -1 4 -1
w brief not	734	-4 -1 38 -6 -4 -2 -17 -4
w brief on	679	-8 -3 40 -6 -4 -2 -11 -6
w brief team	763	-13 -5 -6 -2 -7 -5 -8 46
w brief up	763	-5 -2 -27 -6 -2 -2 47 -4
w bring	734	48 -6 -13 -7 -11 -10 7 -9
w bring th	734	48 -6 -13 -7 -11 -10 7 -9
w bu	653	-6 -11 12 -10 -9 -6 12 18
w bu #	712	-5 -9 -8 -8 -9 -4 19 23
w bu and	734	-1 -2 11 -2 -1 -2 1 -3
w budget	590	24 -23 -4 -23 -17 -22 5 61
w budget allocat	763	-4 -1 -6 -3 -2 -2 21 -2
w budget b	763	-2 -3 -4 -2 -2 -6 -3 23
w budget for	694	-15 -6 19 -11 -7 -5 3 21
w budget round	734	-2 -10 -1 -1 -3 -2 -2 21
w budget to enabl	763	-5 -2 -3 -2 -2 -3 21 -4
w build	609	-20 -17 13 -19 -15 77 -10 -10
w build ha	763	-3 -1 -14 -5 -2 -1 28 -3
w build into	694	-2 -3 18 -4 -2 -2 -9 4
w bulletin	679	-7 -4 40 -10 15 -4 -17 -12
w bulletin #	763	-2 -2 -3 -3 22 -2 -2 -9
w bulletin $	712	-6 -2 45 -8 -5 -2 -16 -5
w busines	584	88 51 -38 -37 -32 -38 13 -8
w busines $	763	40 -5 -13 -4 -4 -4 -6 -6
w busines and	763	45 -1 -15 -13 -2 -1 -10 -3
w busines cas	694	-10 -9 -24 -5 -7 -24 66 12
w busines manager	734	78 -34 12 -9 -19 -8 -18 0
w busines plan	763	-5 -5 -3 -3 -2 -2 -4 23
w but	504	-64 76 -62 34 -33 23 98 -73
w but decided not to	763	-3 -2 -7 32 -2 -2 -10 -5
w but do	763	-4 -5 -3 28 -3 -3 -4 -6
w but ha	653	-11 -10 0 -16 -5 -12 31 23
w but initial	763	-2 -1 -1 -5 -1 -9 25 -6
w but is	763	-17 -20 -11 -4 -3 -2 64 -8
w but reject	763	-5 -1 -8 34 -2 -1 -14 -2
w but staf	763	-1 -1 -4 -2 -1 -8 20 -3
w but stead	763	-2 -2 -2 -3 -2 -12 27 -5
w but stil	763	-2 -2 -6 -2 -2 -2 24 -8
w but th	625	16 -9 -6 -7 -7 -11 40 -15
w but wa	763	-2 -2 -14 41 -2 -12 -4 -4
w button	712	-14 -6 73 -9 -8 -7 -15 -14
w button #	734	-9 -2 27 -3 -4 -1 -4 -4
w c	763	-3 -2 -5 -3 -2 -5 25 -7
w c )	763	-3 -2 -5 -3 -2 -5 25 -7
w c.	763	40 -4 -7 -5 -5 -4 -9 -8
w c. $	763	40 -4 -7 -5 -5 -4 -9 -8
w cabinet	653	-8 -14 5 -2 -9 -12 34 4
w cabinet #	763	-3 -1 17 -5 -1 -1 -3 -4
w cabinet in	734	-3 -8 -5 -4 -6 -10 47 -11
w cabinet wil	763	-2 -6 -4 -2 -3 -2 -4 22
w cal	584	-32 -30 133 -19 -20 108 -56 -84
w cal $	734	-21 -19 70 -6 -6 -4 -8 -6
w cal and	763	-2 -1 16 -2 -4 -1 -3 -2
w cal handler	653	-13 -12 48 -9 -9 131 -34 -102
w cal to	734	-3 -4 24 -3 -4 -7 -19 17
w caldicot	763	-6 -1 28 -11 -2 -1 -4 -2
w caldicot guardian	763	-6 -1 28 -11 -2 -1 -4 -2
w calendar	763	-4 -38 -12 -2 -8 -3 -5 72
w calendar for	763	-4 -38 -12 -2 -8 -3 -5 72
w came into forc	734	-4 -11 45 -2 -8 -1 -8 -10
w came into forc on	763	-4 -4 22 -1 -4 -1 -5 -3
w camera	734	-7 -3 7 -4 -17 -4 33 -5
w camera continu	763	-7 -1 -5 -3 -17 -4 39 -4
w campaign	625	-24 -46 -8 -11 112 70 -28 -66
w campaign $	763	-1 -1 -1 -1 16 -2 -7 -2
w campaign continu	734	-3 -2 -2 -2 24 -4 -8 -3
w campaign is	763	-16 -34 -13 -9 34 99 -12 -50
w campaign wil	763	-4 -19 -3 -4 64 -6 -3 -24
w can	445	-44 50 62 8 -61 -75 -61 122
w can b	536	10 104 -8 -51 -31 -50 -10 37
w can begin	763	-9 -3 -9 -3 -2 -2 -4 32
w can confirm	763	-7 -2 23 -4 -2 -1 -3 -4
w can deal	763	31 -5 -8 -5 -3 -2 -3 -6
w can lawful	763	-3 -2 -3 -3 -1 -5 19 -2
w can no longer b	763	-10 -3 -9 48 -4 -2 -6 -14
w can not	574	-25 -14 9 48 -23 -26 -27 58
w can not be taken forward	763	-6 -5 -3 -3 -2 -1 -2 23
w can now	712	-15 -11 55 -4 -4 -2 -8 -11
w can receiv	763	-3 -2 26 -3 -1 -1 -10 -6
w can start	763	-2 -1 -3 -2 -1 -4 -28 43
w cancel	734	-5 -11 -10 12 -5 -4 -8 31
w capacit	734	-7 -6 -6 13 -5 -5 -4 20
w capacit in	763	-6 -5 -3 -3 -2 -1 -2 23
w car	482	-3 -62 19 -55 173 0 -68 -3
w car $	694	63 -5 -16 -10 -16 -11 -25 19
w car act	734	31 -7 25 -8 -13 -5 -14 -10
w car and	763	-4 -1 -2 17 -1 -4 -1 -3
w car hom	763	-15 -9 -26 -4 70 -2 -5 -8
w car on	633	-16 -16 -43 -9 148 -9 -20 -35
w car out	590	-32 -26 -6 -33 35 39 6 17
w car th	679	-10 -8 24 -8 23 -4 -9 -8
w card	643	-18 -14 50 43 -12 -6 -27 -16
w card $	734	-4 -1 22 -8 -1 -2 -4 -2
w card ar	763	-5 -7 28 -3 -3 -2 -5 -3
w card to	763	-4 -4 22 -3 -3 -1 -4 -3
w carer	617	-16 -17 1 9 33 -15 18 -14
w carer '	763	-5 -5 19 -1 -5 -1 -3 1
w carer and	734	-2 -2 -10 21 5 -2 -3 -6
w carer ha	763	-2 -1 16 -3 -1 -1 -5 -2
w carer in	763	-5 -2 -3 -3 -2 -8 25 -2
w carer on	763	-5 -10 -18 -2 46 -2 -5 -4
w cas	497	33 -10 81 -59 17 10 -37 -35
w cas $	712	11 -4 6 -5 -12 -6 19 -8
w cas ar	734	-11 -33 -16 -7 63 104 -88 -12
w cas clos	763	-5 -10 -5 -3 -5 -3 -4 35
w cas discussion	763	-2 -2 25 -2 -12 -1 -4 -2
w cas for	734	-5 -5 10 -3 -2 -5 -7 18
w cas ha	763	-2 -1 24 -5 -1 -1 -11 -4
w cas hard	763	78 -6 -22 -9 -11 -6 -12 -11
w cas hav	763	-6 -2 -7 -3 -3 -1 25 -4
w cas is	694	32 88 -59 -24 42 -35 -16 -28
w cas management	763	-2 -1 15 -2 -2 -1 -5 -2
w cas meet	763	-6 -2 21 -3 -3 -1 -4 -3
w cas review	763	-8 -5 16 -5 -3 -12 24 -8
w cas stud	763	-5 -2 7 -3 -2 -2 10 -2
w cas wa	712	-7 -2 43 -7 -3 -2 -19 -4
w caus	763	-1 -1 -4 -2 -1 -8 20 -3
w caus dela	763	-1 -1 -4 -2 -1 -8 20 -3
w ccg	643	-35 -12 18 65 -16 -15 14 -19
w ccg consider	763	-3 -2 -7 32 -2 -2 -10 -5
w ccg do	734	-10 -3 -6 50 -6 -7 -8 -9
w ceas	734	-4 -2 -11 39 -2 -3 -7 -10
w ceas trad	763	-2 -1 -5 22 -2 -2 -4 -6
w centr	665	-16 -13 67 -8 -12 -9 0 -9
w centr and	712	-5 -9 20 -5 -4 -3 11 -4
w certificat	763	-2 -1 13 -1 -2 -1 -4 -1
w certificat $	763	-2 -1 13 -1 -2 -1 -4 -1
w chair	551	-35 -30 83 9 20 -13 -37 2
w chair $	734	-4 -10 37 -3 -5 -2 -7 -5
w chair '	763	-2 -1 12 -2 -1 -1 -3 -2
w chair and	734	-3 -1 23 -5 -2 -1 -7 -3
w chair b	763	-2 -1 27 -2 -1 -1 -17 -3
w chair in	763	-1 -1 12 -2 -1 -1 -5 -3
w chair of	694	-22 -5 -8 33 -8 -3 11 2
w chair to	734	-4 -1 37 -3 -2 -2 -20 -4
w chair wil	763	-3 -7 -4 -4 29 -2 -2 -6
w chair writ	763	-4 -3 -6 -2 23 -1 -2 -5
w challeng	763	49 -8 5 -14 -4 -7 -10 -10
w champion	609	-13 -8 39 -11 16 -11 3 -15
w champion continu	763	-4 -3 -3 -2 34 -2 -12 -8
w champion from	763	-2 -1 -5 -3 -2 -1 18 -4
w champion identif	763	-4 -2 25 -2 -5 -1 -9 -2
w champion is	763	-2 -2 -1 -1 -3 -7 19 -2
w champion network	712	-4 -2 29 -5 -3 -1 -10 -3
w chanc	763	-3 -4 -3 -2 20 -2 -2 -4
w chanc $	763	-3 -4 -3 -2 20 -2 -2 -4
w chang	462	-6 1 24 59 28 28 -45 -89
w chang $	625	-32 58 -24 20 -26 9 36 -41
w chang and	734	-8 -3 -27 66 -4 -8 -12 -5
w chang befor	763	-2 -1 23 -5 -3 -1 -4 -8
w chang ha	694	-8 -7 28 2 -4 -7 8 -12
w chang in	694	-13 57 0 -13 30 -17 2 -46
w chang is	653	-19 -32 -18 15 -14 -37 -23 128
w chang it	712	-3 -3 -6 12 -3 -4 21 -15
w chang of	763	64 -4 -11 -12 -7 -7 -12 -11
w chang th	694	-16 -4 4 49 -4 -8 -11 -8
w chang to	734	88 -5 -18 -14 -8 -4 -27 -11
w chang wa	763	-6 -1 28 -11 -2 -1 -4 -2
w chang wil	763	-12 -41 -9 20 -11 154 -9 -93
w chang with	763	-3 -1 17 -5 -1 -1 -5 -1
w channel	734	-5 -3 -9 -4 48 -4 -19 -5
w channel $	734	-5 -3 -9 -4 48 -4 -19 -5
w chapter	712	-18 -6 44 -3 -5 -2 -7 -4
w chapter #	763	-14 -4 31 -2 -3 -1 -5 -3
w chapter on	763	-5 -2 16 -1 -3 -1 -2 -2
w charit	665	-15 -8 -29 53 -7 -8 -3 16
w charit $	763	-1 0 7 -1 -1 0 -3 -1
w charit ha	763	-7 -4 -35 78 -3 -4 -20 -6
w charit to	763	-5 -3 -2 -4 -1 -4 23 -4
w chart	763	-3 -9 28 -3 -2 -1 -7 -2
w charter	712	-4 -2 31 -7 -2 -2 -10 -4
w charter $	712	-4 -2 31 -7 -2 -2 -10 -4
w check	564	-76 241 -20 -51 35 -36 -49 -45
w check against	712	-10 -36 -15 -9 98 -6 -9 -14
w check and	763	-9 -2 36 -9 -3 -2 -7 -5
w check ar	734	-6 -4 34 -3 -10 -2 -5 -4
w check b	734	-5 -22 -17 -3 51 -3 2 -3
w check lin	763	-2 -2 -7 -3 -1 -2 21 -3
w check that	763	-16 161 -12 -15 -72 -9 -14 -23
w checklist	679	-17 -7 37 27 -8 -4 -14 -14
w checklist $	712	-3 -2 37 -17 -3 -2 -7 -4
w chief	564	51 -25 25 -15 -23 -23 4 5
w chief constabl	734	-4 -1 31 -3 -1 -2 -15 -3
w chief executiv	643	-17 -10 1 -17 -8 -15 60 7
w chief officer	653	84 -16 -14 4 -16 -8 -37 5
w children	596	79 -27 -8 -34 12 73 -33 -63
w children $	712	100 -7 -37 -12 -9 -6 -13 -16
w children 's	665	12 -13 32 -19 -16 44 -7 -31
w choos	712	-32 -10 7 106 -11 -10 -27 -23
w choos b	763	-4 -2 17 -3 -2 -1 -4 -1
w christma	679	-35 -25 -36 -15 6 70 -27 63
w christma $	694	-33 -24 -27 -15 -14 72 -26 66
w circular	763	-6 0 28 -1 -2 -1 -14 -5
w circular #	763	-6 0 28 -1 -2 -1 -14 -5
w circulat	609	-16 -12 25 -12 -5 -9 25 3
w circulat for	763	-1 -1 -9 -3 -1 -1 21 -5
w circulat for comment	763	0 -1 -1 -1 0 -4 9 -1
w circulat in	763	-3 -1 17 -2 -3 -1 -6 -3
w circulat within	763	-6 -2 28 -2 -8 -2 -5 -3
w circumstanc	763	107 -10 -8 -23 -9 -15 -23 -20
w claus	694	-10 -14 102 -7 -11 -4 -8 -49
w claus nin	763	-6 -5 24 -2 -3 -2 -3 -4
w cleaner	763	-4 -4 22 -3 -3 -1 -4 -3
w cleaner $	763	-4 -4 22 -3 -3 -1 -4 -3
w clear	665	51 -12 35 -34 -12 -11 -17 -1
w clear to	763	-2 -1 14 -2 -2 -1 -5 -2
w clerk	734	-6 -7 30 -5 -7 -11 10 -5
w clerk $	763	-1 -1 -2 -1 -1 -6 13 -1
w clinical	712	-38 136 -13 1 -16 -14 -30 -27
w clinical director	763	-4 -1 -2 17 -1 -4 -1 -3
w cllr	763	69 -3 -15 -9 -4 -3 -28 -6
w cllr penhal	763	69 -3 -15 -9 -4 -3 -28 -6
w clos	540	-34 -25 -78 202 -23 -19 1 -24
w clos $	625	-15 -9 -55 160 -9 -9 -34 -30
w clos at	712	-3 -3 42 -12 -3 -1 -14 -6
w clos in	679	-8 -6 -60 95 -7 -7 7 -14
w clos sinc	763	-5 -10 -5 -3 -5 -3 -4 35
w clos th	763	-9 -2 7 20 -3 -2 -7 -4
w co-locat	763	-1 -1 13 -2 -1 -1 -5 -2
w co-locat in	763	-1 -1 13 -2 -1 -1 -5 -2
w co-operat	763	44 -3 -17 -4 -5 -2 -9 -4
w co-operat with	763	44 -3 -17 -4 -5 -2 -9 -4
w co-ordinat	763	-4 -1 -6 -3 -2 -2 21 -2
w co-ordinat b	763	-4 -1 -6 -3 -2 -2 21 -2
w co-ordinator	653	-13 -8 11 -10 -12 -10 25 17
w co-ordinator $	763	-4 -1 -3 -2 -3 -6 23 -4
w co-ordinator as	763	-6 -2 24 -2 -3 -1 -5 -3
w co-ordinator ha	763	-1 -1 -4 -6 -1 -3 18 -3
w co-ordinator wil	763	-3 -5 -4 -2 -8 -2 -6 30
w coach	763	-7 -2 -7 -4 43 -3 -13 -7
w coach in	763	-7 -2 -7 -4 43 -3 -13 -7
w cod	679	-8 -7 53 -8 -5 -3 -14 -8
w cod swap	763	-3 -1 14 -3 -1 -1 -5 -1
w cod switch	763	-2 -1 16 -2 -1 -1 -5 -3
w coercion	763	-5 -2 16 -1 -3 -1 -2 -2
w coercion and	763	-5 -2 16 -1 -3 -1 -2 -2
w coerciv	763	-1 0 7 -1 -1 0 -3 -1
w coerciv control	763	-1 0 7 -1 -1 0 -3 -1
w cohort	643	-15 -22 -36 -16 -21 63 49 -2
w cohort each	763	-2 -2 -18 -2 -2 -1 31 -3
w cohort of	763	-2 -2 -1 -1 -3 -7 19 -2
w cohort start	763	-5 -7 -13 -4 -9 -4 -10 53
w collat	712	-4 -6 12 -3 -8 -9 20 -2
w collat thes	763	-2 -1 -2 -1 -1 -2 10 -1
w colleagu	763	-6 -12 -5 -5 48 -2 -10 -9
w colleagu $	763	-6 -12 -5 -5 48 -2 -10 -9
w collect	734	-5 -2 -5 -4 -3 -4 27 -5
w collect baselin	763	-3 -1 -2 -1 -2 -3 16 -3
w colleg	584	-31 -13 -2 6 -24 25 64 -25
w colleg #	763	-1 -1 -4 -3 -1 -2 26 -13
w colleg and	763	-1 -1 -6 -2 -1 -11 25 -3
w colleg did	763	-2 -2 -2 15 -2 -2 -4 -3
w colleg is	763	-3 -1 -4 -3 -2 -5 24 -6
w colleg teach	763	-4 -1 20 -4 -2 -2 -6 -3
w colleg to	763	-6 -4 -12 -3 -17 -2 46 -4
w com	547	1 24 -42 -7 51 -71 13 32
w com $	694	-13 -8 -2 -9 -9 -20 42 20
w com alon	763	-4 -4 22 -3 -3 -1 -4 -3
w com in	665	-25 -35 -34 -10 122 -13 10 -16
w com to	694	-18 99 -14 37 -26 -26 -14 -41
w com year	763	-17 -7 -5 -3 -25 -7 -12 77
w commander	763	-5 -1 35 -2 -3 -1 -16 -7
w commander speak	763	-5 -1 35 -2 -3 -1 -16 -7
w commenc	679	-8 -4 -16 -7 -4 -11 11 39
w commenc $	712	-7 -3 -13 -6 -3 -8 -7 46
w commenc in	763	-2 -1 -3 -2 -2 -4 19 -5
w comment	665	158 -13 -40 -29 -16 -18 -19 -24
w comment against	763	36 -3 -8 -5 -4 -4 -7 -5
w comment on	734	36 -2 -31 -13 -3 -2 20 -5
w commission	579	-24 -39 8 15 -21 -17 -43 121
w commission a	763	-4 -7 -4 -7 -4 -3 -7 37
w commission and	763	-1 -1 9 -2 -1 -1 -2 -2
w commission cycl	763	-1 -4 -5 -3 -4 -1 -2 21
w commission in	763	-1 -21 -1 -1 -3 -4 -1 31
w commission manager	763	-1 -1 -5 -2 -2 -2 -4 16
w commission th	734	-6 -7 -10 27 -5 -5 -14 20
w commissioner	555	-44 -33 12 -2 0 -23 60 30
w commissioner $	665	-9 -9 -5 -13 30 -9 -4 19
w commissioner 's	763	-2 -1 -3 -3 -1 -4 19 -5
w commissioner about	763	-6 -2 -5 -3 -18 -2 40 -3
w commissioner and	763	-2 -2 -4 -2 -1 -2 17 -4
w commissioner ha	763	-14 -3 -8 23 -2 -3 18 -12
w commissioner over	763	-5 -1 42 -10 -1 -1 -21 -2
w commit	555	-58 28 -52 36 80 -46 63 -51
w commit #	734	-14 -4 -16 25 29 -5 -8 -7
w commit $	734	-24 96 -43 -12 -29 -18 51 -20
w commit 's	763	-3 -1 27 -3 -4 -1 -14 -2
w commit al	763	-2 -1 20 -2 -2 -1 -8 -4
w commit next	763	-3 -6 -3 -2 -3 -5 40 -18
w commit to	712	-16 -25 -12 -11 124 -18 -22 -20
w communication	679	-10 -13 -12 18 10 -9 10 5
w communication team	734	-5 -10 -6 -4 -5 -6 21 14
w communit	609	-18 -25 -31 -18 70 47 -13 -12
w communit centr	763	-1 -6 5 -4 -3 -2 14 -3
w communit event	763	-3 -1 -3 -2 17 -2 -5 -2
w communit is	763	-4 -3 -3 -3 38 -4 -7 -14
w communit safet	712	-6 -5 -7 -6 -9 -4 12 25
w compan	712	-5 -4 -10 -4 -3 -3 22 7
w compan and	763	-3 -1 -5 -2 -1 -1 15 -3
w compil	734	-7 -7 35 -3 -5 -1 -8 -4
w compil and	763	-7 -7 31 -3 -4 -1 -5 -3
w compl	763	-35 132 -20 -11 -19 -9 -24 -14
w complaint	763	-39 213 -76 -14 -33 -7 -35 -10
w complet	518	-8 -26 -8 -5 -28 -37 58 54
w complet $	763	-4 -1 20 -5 -2 -1 -6 -2
w complet as	763	-10 -3 -9 48 -4 -2 -6 -14
w complet b	679	-8 -10 -23 -7 -10 -11 23 45
w complet in	763	-4 -1 27 -3 -2 -1 -12 -4
w complet insid	763	-5 -3 -4 -2 -2 -1 -5 23
w complet on	763	-2 -1 24 -4 -1 -1 -7 -8
w complet onc	763	-1 -1 -5 -2 -2 -2 -4 16
w complet pilot	763	-2 -3 -4 -2 -2 -2 19 -3
w complet referral	763	47 -5 -14 -7 -4 -4 -7 -6
w complet review	763	-5 -1 -8 -2 -1 -2 24 -4
w complet th	665	-14 -5 -25 -13 -6 -19 48 33
w completion	712	-4 -8 -7 -4 -4 -18 98 -53
w completion <date>	763	-3 -7 -5 -2 -3 -10 85 -55
w completion in	763	-2 -1 -2 -2 -2 -9 20 -2
w complex	763	31 -5 -8 -5 -3 -2 -3 -6
w complex matter	763	31 -5 -8 -5 -3 -2 -3 -6
w complianc	665	-35 36 11 -20 -24 96 -17 -47
w complianc at	763	-5 -1 -4 -1 -4 -6 23 -2
w complianc is	763	-21 80 14 -7 -30 -15 -14 -8
w compliant	712	-10 -11 50 -8 -6 -2 -8 -5
w compliant $	712	-10 -11 50 -8 -6 -2 -8 -5
w concern	653	-22 -4 94 -14 -10 -5 -29 -12
w concern th	763	-2 -1 14 -3 -1 -1 -4 -2
w concern to	763	-5 -1 21 -4 -1 -1 -5 -4
w conclud	653	-14 -6 -11 54 -5 -6 -15 5
w conclud $	763	-4 -2 -4 -3 -2 -2 -6 23
w conclud that	694	-11 -4 -20 63 -3 -4 -7 -13
w conferenc	544	-35 -22 108 -22 -26 -26 -10 32
w conferenc #	763	-3 -1 18 -2 -3 -1 -6 -2
w conferenc $	694	-5 -6 12 -6 -5 -7 -8 25
w conferenc 's	763	-1 -1 9 -2 -1 0 -3 -2
w conferenc and	763	-1 -1 13 -1 -2 -1 -3 -3
w conferenc co-ordinator	763	-6 -2 24 -2 -3 -1 -5 -3
w conferenc ever	763	-4 -2 18 -2 -4 -1 -3 -2
w conferenc in	712	-6 -3 -12 -5 -5 -2 -12 44
w conferenc is	712	-6 -12 27 -4 -6 -21 37 -15
w conferenc wer	763	-3 -1 20 -5 -1 -1 -8 -2
w confirm	596	-30 -11 105 -37 15 -10 -33 1
w confirm $	763	-8 -4 12 -5 -6 -3 -7 20
w confirm in	712	-3 -1 35 -6 -2 -3 -17 -3
w confirm that	665	-14 -5 70 -26 -5 -3 -10 -8
w confirmation	763	32 -5 -13 -11 -2 -4 -21 23
w congregation	763	-2 -1 -5 -3 -2 -1 18 -4
w congregation $	763	-2 -1 -5 -3 -2 -1 18 -4
w consent	712	38 -5 3 -10 -10 -9 13 -19
w consent $	763	-3 -2 -3 -3 -1 -5 19 -2
w consider	527	-4 -42 -44 188 -33 -60 -22 17
w consider $	763	-1 -2 -1 -1 -1 -7 14 -1
w consider as part of	763	-3 -1 -2 -2 -1 -3 16 -3
w consider b	694	-8 -9 -8 -8 -4 -36 17 56
w consider but	763	-5 -1 -8 34 -2 -1 -14 -2
w consider how	763	-5 -2 -3 -3 -2 -8 25 -2
w consider in	763	-1 -2 -1 -2 -1 -2 -6 15
w consider th	665	-7 -14 -31 130 -19 -11 -29 -20
w consider that	763	-4 -1 -2 17 -1 -4 -1 -3
w consider when	763	-2 -8 -1 -2 -2 -3 -2 21
w considerabl	734	-2 -1 -6 -5 -4 -5 30 -7
w considerabl work	763	-1 -1 -5 -3 -2 -2 18 -4
w consideration	653	-16 -16 -18 22 -11 -11 53 -3
w consideration $	734	-7 -7 -14 -7 -4 -7 67 -23
w consideration th	763	-9 -2 -4 36 -3 -3 -6 -8
w consideration wil	763	-1 -5 -1 -1 -2 -1 -1 12
w constabl	734	-4 -1 31 -3 -1 -2 -15 -3
w constabl and	763	-3 -1 25 -2 -1 -2 -14 -3
w constant	694	-12 -17 -13 -7 77 -5 -9 -13
w constant part of	763	-3 -2 -5 -2 19 -2 -2 -4
w constant review	734	-10 -17 -9 -6 63 -4 -7 -11
w consult	633	50 -7 -7 -13 -11 -14 13 -10
w consult $	763	-3 -2 -3 -1 -2 -7 20 -2
w consult b	763	70 -4 -24 -9 -4 -5 -18 -5
w consult on	763	-3 -1 -6 -2 -4 -3 21 -2
w consult th	734	-2 -1 12 -2 -2 -1 0 -2
w consultant	679	-22 -10 51 -6 -7 -4 12 -15
w consultation	602	-15 -27 -3 19 -56 -25 62 47
w consultation $	763	-9 -27 -6 34 -8 -13 -9 38
w consultation befor	763	-2 -1 -2 -2 -1 -6 -21 34
w consultation draft	763	-1 -2 -1 -1 -1 -7 14 -1
w consultation tak	763	-3 -1 -2 -2 -1 -2 14 -2
w consultation with	734	-2 -2 15 -2 -56 -2 53 -3
w consultation with a view to	763	-1 -1 -9 -3 -1 -1 21 -5
w contact	596	93 -41 26 -20 -24 -41 -11 17
w contact $	763	-3 -1 19 -2 -1 -1 -9 -2
w contact :	763	48 -3 -12 -5 -6 -3 -11 -7
w contact and	763	-2 -1 20 -3 -1 -1 -12 -1
w contact ha	734	-4 -2 -15 -4 -1 -12 42 -5
w contain	679	-18 -12 71 -13 -9 -3 -8 -9
w contain a	734	-9 -4 32 -3 -5 -1 -5 -5
w contain th	734	-10 -8 45 -11 -5 -1 -4 -5
w content	734	-8 -7 -13 -7 -6 -3 37 6
w content $	734	-8 -7 -13 -7 -6 -3 37 6
w continu	453	-111 10 -115 -68 330 9 58 -113
w continu $	643	-32 -18 -36 -21 36 82 14 -25
w continu and	734	-7 -6 -5 -4 1 -5 33 -7
w continu bas	734	-7 -3 -22 -4 50 -2 -9 -3
w continu for	763	-3 -5 -6 -1 28 -3 -7 -3
w continu to	499	-53 46 -54 -44 194 -39 35 -85
w continu with	712	-9 -4 -14 -6 10 -5 34 -6
w continual	643	-39 -44 -56 -18 242 -12 -31 -42
w continual remind	763	-16 -6 -22 -3 67 -3 -8 -8
w continual review	679	-13 -27 -18 -10 112 -5 -13 -26
w continuing priorit	763	-1 -1 -1 -1 8 -1 -2 -3
w continuing priorit for	763	-1 -1 -1 -1 8 -1 -2 -3
w continuou	763	-3 -8 -4 -5 30 -2 -4 -6
w continuou piec	763	-3 -8 -4 -5 30 -2 -4 -6
w continuous proces	734	-7 -4 -6 -3 40 -5 -11 -4
w continuous proces $	734	-7 -4 -6 -3 40 -5 -11 -4
w contract	507	-53 -78 -31 -19 167 -48 -41 103
w contract $	694	-10 -9 -53 -12 43 -6 -7 54
w contract and	763	-10 -3 -9 48 -4 -2 -6 -14
w contract at	763	-6 -5 24 -2 -3 -2 -3 -4
w contract from	763	-1 -2 1 -1 -3 -1 -2 8
w contract is	653	-7 -19 -8 -13 -11 -24 31 51
w contract meet	665	-12 -40 -45 -11 129 -6 -23 9
w contract to	763	-3 -2 -4 -2 -2 -13 -14 41
w contract variation	763	-1 -1 -5 -2 -2 -2 -4 16
w contract wa	734	-4 -2 40 -11 -3 -1 -9 -10
w contractor	712	95 -13 -35 -15 -17 -13 15 -17
w contractor $	734	100 -13 -9 -12 -16 -12 -24 -14
w contractual	763	72 -9 -15 -11 -8 -7 -8 -14
w contractual obligation	763	72 -9 -15 -11 -8 -7 -8 -14
w control	653	-17 -7 47 19 -15 -5 -14 -8
w control #	763	-1 0 7 -1 -1 0 -3 -1
w control $	763	-5 -2 16 -1 -3 -1 -2 -2
w control room	763	-4 -3 24 -2 -6 -3 -4 -2
w conversation	679	-14 -7 -16 -9 -5 -13 75 -12
w conversation hav	763	-2 -1 -1 -5 -1 -9 25 -6
w conversation with	712	-12 -6 -16 -5 -4 -5 56 -7
w coordinator	679	-13 -8 33 -6 8 -4 -8 -3
w coordinator and	763	-3 -2 -5 -2 19 -2 -2 -4
w coordinator ring	763	-3 0 13 -3 -2 -1 -3 -1
w cop	694	-63 87 -37 -22 -28 167 -49 -56
w cop of	734	-6 -1 22 -3 -3 -1 -5 -3
w core element	763	-12 -2 23 -1 -3 -1 -3 -1
w core element of	763	-12 -2 23 -1 -3 -1 -3 -1
w coroner	712	-3 -10 6 -3 -5 -3 -6 24
w coroner 's	763	-2 -10 7 -2 -4 -2 -4 17
w coroner ha	763	-1 -1 -1 -1 -1 -1 -2 9
w cost	584	-3 -16 -68 68 -16 -25 92 -32
w cost $	625	-31 -13 -36 39 -10 -18 92 -23
w cost hav	763	-3 -1 -4 -3 -3 -2 18 -2
w cost not	763	41 -2 -6 -11 -3 -5 -6 -7
w could	569	12 -29 -56 104 -16 -26 18 -7
w could b	712	-10 -6 -25 55 -4 -8 9 -12
w could do	763	-9 -2 -4 26 -2 -2 -2 -6
w could hav	763	67 -14 -9 -11 -4 -4 -12 -13
w could not	653	-10 -4 -15 64 -4 -6 -15 -11
w could work	763	-5 -2 -7 -6 -3 -3 35 -9
w council	530	-31 -18 77 -9 17 -23 10 -21
w council #	734	-11 -3 47 -16 -3 -1 -8 -5
w council $	665	-9 -9 -3 -9 -10 -11 61 -9
w council 's	679	-9 -4 4 27 -6 -7 2 -7
w council channel	763	-2 -2 -7 -2 33 -3 -13 -4
w council continu	763	-1 -1 -1 -1 8 -1 -2 -1
w council ha	712	-3 -2 28 -5 -3 -2 -8 -5
w council is	763	-2 -1 18 -4 -2 -1 -5 -2
w council to	763	-3 -1 26 -2 -1 -1 -14 -3
w councillor	763	-1 -1 13 -1 -2 -1 -3 -3
w councillor #	763	-1 -1 13 -1 -2 -1 -3 -3
w count	555	34 -29 3 -4 -25 44 57 -80
w count #	734	37 -2 -22 -5 -4 -4 7 -6
w count $	694	-4 -3 2 -4 -4 -23 45 -9
w count conferenc	763	-2 -1 15 -1 -2 -1 -5 -3
w count council	734	-5 -7 5 -11 -7 -6 45 -14
w count in	712	-5 -5 5 37 -3 -6 -12 -11
w count through	763	-3 -1 27 -3 -4 -1 -14 -2
w count with	763	46 -3 -11 -5 -5 -4 -11 -6
w cours	536	-46 -31 51 -21 24 -23 31 16
w cours $	584	-36 -15 93 -12 -20 -16 -30 36
w cours run	763	-4 -9 -21 -2 46 -3 -4 -3
w cours tak	763	-2 -1 19 -2 -2 -1 -8 -2
w cours th	763	-4 -3 -6 -2 23 -1 -2 -5
w cours to dat	763	-2 -2 -18 -2 -2 -1 31 -3
w cours wa	763	-3 -1 -4 -3 -2 -5 24 -6
w court	712	-9 -7 43 -5 -5 -3 -9 -4
w court and	763	-4 -3 20 -2 -3 -2 -4 -2
w cover	569	37 -29 47 -36 -32 54 -21 -20
w cover at	763	-7 -4 25 -2 -3 -1 -5 -3
w cover letter	763	-1 -1 13 -1 -1 -1 -6 -2
w cover not	763	-2 -1 12 -3 -1 -1 -3 -2
w cover seven	763	46 -3 -11 -5 -5 -4 -11 -6
w cover th	679	-23 -13 17 -47 -15 77 4 0
w creat	694	-6 -6 5 48 -4 -14 -13 -10
w creat $	763	-3 -1 -2 13 -2 -2 -1 -2
w creat but	763	-2 -2 -14 41 -2 -12 -4 -4
w crew	734	-4 -1 26 -8 -1 -2 -6 -3
w crew hav	763	-3 -1 19 -7 -1 -2 -4 -2
w crim	679	17 -9 -11 38 -8 -7 -2 -19
w crim commissioner	763	-2 -2 -4 -2 -1 -2 17 -4
w crim that	763	39 -2 -13 -4 -3 -3 -10 -4
w cros	763	44 -3 -8 -5 -3 -6 -10 -8
w cros refer	763	44 -3 -8 -5 -3 -6 -10 -8
w csp	734	-4 -2 19 -3 -2 -1 -5 -2
w csp ha	763	-2 -1 11 -2 -1 -1 -3 -1
w curiosit	763	140 -17 -40 -16 -12 -13 -28 -15
w current	712	-43 -9 50 -17 -15 -18 74 -23
w current discussion	763	-4 -1 -5 -2 -2 -6 26 -6
w current discussion between	763	-4 -1 -5 -2 -2 -6 26 -6
w current review	763	-17 -4 -11 -8 -7 -4 56 -6
w currentl	617	-14 -10 -14 -8 -12 -25 112 -28
w currentl b	712	-3 -5 -5 -3 -2 -14 52 -20
w currentl collect	763	-3 -1 -2 -1 -2 -3 16 -3
w currentl recruit	763	-4 -1 -3 -2 -3 -6 23 -4
w currentl review	763	-3 -1 -1 -2 -5 -4 18 -2
w currentl under review	763	-4 -3 -5 -2 -2 -3 25 -5
w custod	734	-5 -2 23 -4 -2 -1 -6 -3
w custod suit	734	-5 -2 23 -4 -2 -1 -6 -3
w cut	734	-6 -3 -23 28 -4 -4 23 -11
w cut $	734	-6 -3 -23 28 -4 -4 23 -11
w cycl	712	-7 -6 -23 -6 22 -7 -9 36
w cycl $	763	-6 -3 -19 -3 27 -6 -7 18
w cycl begin	763	-1 -4 -5 -3 -4 -1 -2 21
w da	536	4 -40 56 -51 31 -34 -30 63
w da #	763	-8 -5 -5 -10 50 -3 -12 -7
w da $	609	34 -26 42 -29 11 -26 -37 30
w da b	763	-3 -5 23 -2 -6 -1 -3 -3
w da in	763	-1 0 5 -1 -1 0 -1 -1
w da of	763	-4 -2 -5 -4 -3 -5 -6 29
w da on	734	-9 -8 7 -10 -4 -4 -9 37
w dail	633	-22 -31 84 -14 50 -9 -35 -22
w dail huddl	763	-6 -2 21 -3 -3 -1 -4 -3
w dail management	763	-5 -7 -8 -4 35 -2 -5 -5
w dail risk	763	-4 -2 41 -5 -4 -2 -21 -3
w dash	763	-6 -1 37 -8 -1 -1 -15 -3
w dashboard	734	-26 77 -33 -23 -36 98 -42 -16
w dashboard that	763	-18 -12 -13 -18 -10 116 -35 -10
w dat	502	-49 33 -96 -44 28 -15 28 117
w dat $	734	58 -6 -12 -15 28 -9 -30 -13
w dat agr	763	-3 -1 -23 -5 -2 -2 39 -3
w dat at	763	-3 -8 -4 -5 30 -2 -4 -6
w dat book	763	-3 -2 -7 -2 -3 -6 -14 37
w dat each	763	-3 -2 -2 -1 -6 -4 21 -2
w dat for	712	-22 -8 -9 -17 -11 40 12 15
w dat ha	679	-8 -3 -19 -13 -3 -8 -39 93
w dat in	763	-2 -1 -6 -3 -1 -2 31 -16
w dat offer	763	-5 -2 -7 -2 34 -2 -13 -3
w dat to	734	-6 -7 -4 -6 -9 -5 -6 42
w dat wa	763	-1 -1 14 -5 -1 -1 -3 -3
w dat with	763	-6 -2 24 -2 -3 -1 -5 -3
w data	555	-62 43 9 22 -52 67 1 -27
w data $	763	-3 -2 -5 -4 -33 -3 55 -5
w data ar	734	-10 -8 27 -4 -11 -9 -10 25
w data can	763	-3 -2 -3 -3 -1 -5 19 -2
w data protection	679	-9 -9 -15 91 -9 -13 -12 -24
w data shar	694	-8 -4 -6 -21 -4 -32 24 51
w databas	694	-7 -3 -5 38 -3 -4 -10 -7
w databas wa	734	-6 -2 1 24 -2 -3 -8 -5
w databas would	763	-2 -1 -7 17 -1 -1 -3 -2
w deal	712	70 99 -39 -30 -30 -14 -28 -29
w deal with	712	70 99 -39 -30 -30 -14 -28 -29
w death	763	39 -3 -9 -8 -3 -2 -7 -7
w death $	763	39 -3 -9 -8 -3 -2 -7 -7
w debat	734	-8 -3 15 10 -2 -2 -7 -3
w debat it	763	-2 -1 -7 17 -1 -1 -3 -2
w decid	625	-45 -23 -36 57 30 -21 -3 41
w decid $	763	-7 -5 -5 -6 -8 -4 -6 39
w decid that	734	-9 -2 -4 28 -1 -3 -3 -5
w decid which	763	-3 -2 -2 -9 -2 -9 -3 29
w decided against	712	-10 -5 -14 59 -4 -4 -11 -11
w decided against th	712	-10 -5 -14 59 -4 -4 -11 -11
w decided not to	734	-5 -5 -8 44 -3 -3 -11 -8
w decided not to commission	763	-3 -2 -7 32 -2 -2 -10 -5
w decision	596	-37 -20 -23 46 39 -22 22 -5
w decision $	763	-16 -6 -22 -3 67 -3 -8 -8
w decision is	734	-4 -3 -11 -5 -3 -3 34 -5
w decision on	763	-2 -3 -4 -2 -2 -2 19 -3
w decision tak	763	-6 -3 -6 36 -3 -3 -10 -5
w declin	679	-12 -5 -25 73 -6 -5 -11 -10
w declin b	763	-4 -2 -12 30 -2 -2 -4 -4
w declin to	734	-9 -3 -15 46 -3 -3 -7 -6
w dedicat	694	-7 -6 45 -5 -10 -2 -11 -4
w dedicat lead	763	-5 -5 29 -3 -9 -1 -4 -3
w dedicat specialist	763	-1 -1 13 -2 -1 -1 -5 -2
w defer	679	-19 -5 -16 -12 -5 -15 -16 88
w defer to	763	-4 -2 -5 -8 -1 -6 -5 30
w defer until	712	-17 -4 -12 -5 -4 -10 -13 64
w dela	609	-36 -23 -27 -30 -18 134 -35 35
w dela $	712	-13 -11 -20 -17 -7 191 -11 -112
w dela at	763	-6 -3 22 -2 -3 -1 -4 -2
w dela b	763	-2 -2 -6 -6 -2 -7 -8 32
w dela du	763	-9 -3 -9 -3 -5 -11 -6 45
w dela until	763	-5 -2 -6 -4 -3 -10 -6 36
w delegat	734	-36 121 -29 -13 -13 -6 -13 -11
w delegat $	763	-2 -1 15 -1 -2 -1 -5 -3
w delet	712	-3 -3 -13 45 -2 -13 -6 -5
w delet in	763	-2 -2 -14 41 -2 -12 -4 -4
w deliver	590	-20 -14 47 -21 26 59 -34 -43
w deliver b	763	-1 0 7 -1 -1 0 -3 -1
w deliver in	763	-2 -1 12 -2 -1 -1 -3 -2
w deliver through	734	-4 -1 25 -7 -2 -2 -5 -3
w deliver to	665	-12 -13 -1 -11 34 69 -25 -42
w demand	734	31 102 -38 -16 -14 -10 -21 -35
w department	602	-68 -13 -9 102 -39 -17 37 8
w department $	694	-4 -5 -3 -5 -6 -11 18 17
w department for	763	-2 -2 -4 -3 -35 -3 42 7
w department sinc	763	-1 -1 13 -2 -1 -1 -5 -2
w department together	763	-1 0 7 -1 -1 0 -3 -1
w depend	763	132 -10 -29 -23 -12 -16 -21 -22
w depend on	763	132 -10 -29 -23 -12 -16 -21 -22
w deput	679	42 -13 39 -11 -11 -9 -23 -13
w deput $	763	-6 -2 21 -3 -3 -1 -4 -3
w deput from	763	-2 -1 12 -2 -1 -1 -3 -2
w describ	763	63 -6 -20 -7 -8 -11 2 -13
w describ th	763	63 -6 -20 -7 -8 -11 2 -13
w description	679	-7 -4 -7 -6 -5 -6 44 -10
w description is	763	-3 -3 -3 -2 -2 -3 21 -4
w description writ	763	-3 -1 -8 -3 -2 -2 25 -6
w design	643	-8 -10 -3 14 -8 -8 16 7
w design #	763	-2 -1 13 -2 -1 -1 -5 -2
w design a	763	-3 -1 -2 -1 -2 -3 14 -3
w designat	763	-9 -4 22 -7 -3 -5 -7 14
w desk	653	28 -10 21 23 -13 -20 -7 -23
w desk $	694	-8 -4 26 -4 -8 -7 10 -6
w detail	712	-6 -3 -12 29 -3 -3 8 -9
w detail but	763	-3 -2 -7 32 -2 -2 -10 -5
w detail on	763	-3 -2 -5 -2 -1 -1 18 -4
w detain	763	-4 -1 13 -1 -2 -1 -3 -2
w detain ar	763	-4 -1 13 -1 -2 -1 -3 -2
w develop	590	-13 -19 -28 -17 -55 -21 145 7
w develop #	763	-2 -1 17 -2 -1 -1 -9 -1
w develop an	763	-5 -4 -4 -4 -4 -4 31 -6
w develop and	679	-4 -2 -38 -9 -4 -5 71 -9
w develop b	763	0 -1 -1 -1 0 -4 9 -1
w develop th	763	-2 -2 -2 -2 -57 -3 72 -4
w development	712	-16 43 -34 -17 -20 -24 -18 87
w development da	763	-7 -8 -7 -9 -2 -4 -5 42
w dhr	734	-3 -1 24 -5 -3 -1 -8 -3
w dhr finding	763	-3 -1 17 -2 -3 -1 -6 -3
w did	633	-41 -9 -8 130 -14 -17 -20 -21
w did not	643	-39 -9 -19 134 -13 -17 -17 -21
w differ	694	101 -7 -24 -24 -8 -6 -19 -12
w differ view	694	101 -7 -24 -24 -8 -6 -19 -12
w different	734	162 -22 -49 33 -32 -18 -47 -26
w dip	679	-27 127 32 -10 -4 -27 -75 -15
w dip sampl	679	-27 127 32 -10 -4 -27 -75 -15
w direct	763	-21 -2 53 -6 -8 -6 -5 -4
w direct to	763	-21 -2 53 -6 -8 -6 -5 -4
w director	602	21 -35 -21 -16 63 -15 4 -2
w director did	763	-4 -1 -2 17 -1 -4 -1 -3
w director means to	763	-7 -3 -5 -3 -5 -4 -10 37
w director of	712	72 -20 -7 -14 23 -6 -30 -19
w director tak	763	-2 -1 -6 -5 -2 -1 22 -5
w discharg	633	-15 -7 77 -9 -9 -4 -21 -12
w discharg checklist	763	-2 -1 14 -2 -2 -1 -5 -2
w discharg from	763	-3 -1 19 -2 -1 -1 -9 -2
w discharg ha	763	-2 -1 14 -2 -2 -1 -5 -2
w discharg letter	734	-3 -1 19 -4 -2 -1 -5 -3
w discharg to	763	-6 -4 24 -2 -3 -1 -4 -4
w disclos	763	43 -4 -10 -4 -5 -3 -8 -8
w disclos abus	763	43 -4 -10 -4 -5 -3 -8 -8
w discontinu	763	-4 -3 -6 32 -2 -3 -9 -7
w discontinu $	763	-4 -3 -6 32 -2 -3 -9 -7
w discus	547	38 -31 -25 -37 36 -29 26 21
w discus $	763	-2 -1 -6 -5 -2 -1 22 -5
w discus at	602	-26 -21 4 -15 59 -9 5 2
w discus flag	763	-2 -1 -2 -2 -1 -2 15 -5
w discus th	763	-11 -3 -4 -9 -2 -13 -4 47
w discus with	694	93 -11 -26 -16 -17 -11 -3 -9
w discussion	609	-39 -12 17 -7 -19 -11 14 56
w discussion after	763	-2 -2 25 -2 -12 -1 -4 -2
w discussion at	763	-2 -1 20 -2 -2 -1 -8 -4
w discussion hav	694	-4 -2 -21 -7 -2 -3 44 -5
w discussions with	734	-7 -6 -8 -7 -37 108 -26 -16
w discussions with th	734	-7 -6 -8 -7 -37 108 -26 -16
w displa	712	-7 -12 17 33 -7 -5 -10 -8
w displa in	712	-7 -12 17 33 -7 -5 -10 -8
w disseminat	734	-3 -2 22 -4 -2 -1 -6 -3
w disseminat to	763	-2 -1 12 -2 -1 -1 -3 -2
w distribut	712	-3 -1 24 -4 -2 -1 -10 -2
w distribut to	734	-3 -1 22 -3 -2 -1 -9 -2
w district	653	-18 -7 -1 -17 -11 49 3 2
w district $	712	-6 -2 3 -6 -3 -2 20 -5
w district about	763	-6 -2 -11 -3 -6 -5 -6 37
w division	712	-8 -4 -8 -4 -17 -6 54 -6
w division b	763	-7 -1 -5 -3 -17 -4 39 -4
w division is	763	-2 -3 -4 -2 -2 -2 19 -3
w do	421	-1 -49 -95 56 86 173 -120 -50
w do $	551	-20 -51 -38 29 11 29 -34 74
w do :	734	-11 -7 13 -11 -7 89 -21 -44
w do b	694	-10 -17 7 -15 -11 76 0 -30
w do in	694	-7 153 -15 -12 -13 -65 -17 -24
w do not	569	-30 -26 -30 101 54 35 -47 -57
w do so	590	-3 -21 39 -15 47 25 -36 -36
w do th	653	-29 -21 -72 11 42 -21 10 81
w doctor	734	-5 -3 8 -4 -3 -4 -6 17
w doctor hav	763	-1 -1 12 -3 -1 -1 -4 -1
w document	653	-36 -18 -26 -10 52 -8 61 -16
w document ha	734	-17 -5 22 -3 -3 -3 14 -5
w document hav	763	-1 -2 -10 -2 -1 -1 20 -3
w domestic	518	138 -37 40 -38 -13 -17 -56 -18
w domestic abus	518	138 -37 40 -38 -13 -17 -56 -18
w door	679	-15 -10 41 -9 -8 -7 18 -10
w door entr	763	-3 -1 14 -3 -1 -1 -5 -1
w door sinc	763	-7 -2 33 -3 -5 -3 -6 -6
w doubl	734	-29 140 -34 -18 -6 -8 -34 -11
w doubl $	734	-29 140 -34 -18 -6 -8 -34 -11
w down	763	-4 -3 -45 51 13 -2 -6 -4
w draft	467	-57 -44 -114 -44 -37 -52 382 -33
w draft $	694	-21 -10 -31 -8 -10 -5 99 -15
w draft a	763	-2 -1 -1 -1 -4 -1 -3 14
w draft after	763	-1 -6 -2 -3 -2 -1 -6 20
w draft and	694	-5 -5 -22 -9 -4 -3 54 -8
w draft at	763	-9 -2 -9 -3 -3 -2 39 -11
w draft b	694	-5 -6 -5 -3 -4 -12 3 31
w draft exist	763	-8 -13 -24 -2 -6 -1 58 -4
w draft guidanc	763	-2 -2 -24 -3 -1 -1 35 -2
w draft ha	763	0 -1 -1 -1 0 -4 9 -1
w draft in	763	-2 -2 -6 -2 -2 -2 24 -8
w draft is	653	-5 -8 -9 -7 -5 -20 82 -29
w draft mou	763	-2 -1 -2 -2 -2 -6 16 -2
w draft protocol	694	-12 -4 -14 -8 -4 -5 58 -11
w draft standard	763	-2 -1 -2 -1 -1 -2 10 -2
w draft strateg	763	-1 -1 -1 -1 -1 -5 15 -5
w draft th	734	-5 -4 -3 -3 -4 -3 32 -10
w draft with	712	-5 -3 -8 -5 -3 -15 50 -11
w draft with legal	763	-3 -2 -3 -2 -2 -12 28 -5
w draft with th	763	-3 -2 -5 -3 -2 -5 25 -7
w drama	763	-4 -3 -7 -3 35 -2 -10 -5
w drama $	763	-4 -3 -7 -3 35 -2 -10 -5
w draw	564	-25 87 -25 -25 -31 -21 63 -24
w draw four	763	-3 -1 24 -2 -3 -1 -9 -5
w draw up	584	-14 -18 -23 -16 -10 -11 85 6
w driv	763	-2 0 17 -2 -1 0 -8 -2
w driv #	763	-2 0 17 -2 -1 0 -8 -2
w drop	694	-7 -2 -10 39 -5 -3 -7 -5
w drop $	712	-6 -2 -9 34 -5 -3 -5 -4
w drop-in	665	-27 -14 10 1 72 -10 -17 -14
w drop-in session	712	-16 -10 -28 -6 86 -4 -12 -10
w drop-in would	763	-1 -1 -4 10 -1 -1 -1 -1
w drug	734	-4 -1 29 -6 -2 -3 -11 -3
w drug and	763	-2 -1 14 -3 -1 -1 -4 -1
w du	544	-31 79 -49 -31 -7 -67 88 18
w du and	763	-3 -8 -4 -5 30 -2 -4 -6
w du back	712	-4 -7 -12 -4 -4 -6 57 -20
w du for	763	-3 -7 -5 -2 -3 -10 85 -55
w du for ratification	763	-2 -4 -5 -2 -2 -6 41 -20
w du in	734	-7 162 -13 -8 -14 -39 -33 -49
w du to	625	-12 -17 -23 -12 -11 -20 -16 110
w duplicat	665	-25 -9 -36 122 -13 -7 -40 7
w duplicat action	763	-5 -2 -23 76 -3 -3 -32 -8
w duplicat national	763	-6 -3 -3 26 -3 -2 -3 -6
w dur	665	-8 -4 12 -9 -6 -10 7 18
w dur <date>	763	-2 -1 19 -2 -2 -1 -8 -2
w dur lockdown	763	-3 -1 -4 -3 -2 -5 24 -6
w dur th	763	-4 -2 -5 -4 -3 -5 -6 29
w dut	560	56 -31 59 -19 25 -27 -50 -13
w dut b	763	-3 -1 14 -1 -2 -1 -5 -2
w dut of	763	-6 -2 -11 -3 -6 -5 -6 37
w dut officer	763	-9 -6 32 -2 -5 -1 -6 -3
w dut pas	763	-4 -4 -9 41 -2 -6 -6 -10
w dut rota	734	-11 -6 40 -3 -6 -2 -9 -4
w dut sergeant	763	-2 -1 16 -2 -4 -1 -3 -2
w dut social	763	-6 -4 24 -2 -3 -1 -4 -4
w dut to	734	25 -6 -12 -42 75 -15 -14 -11
w dut under	763	44 -3 -17 -4 -5 -2 -9 -4
w e-learn	653	-15 -19 3 -9 -11 -20 -2 73
w e-learn #	763	-5 -1 -4 -1 -4 -6 23 -2
w e-learn ha	763	-1 -2 14 -1 -1 -1 -5 -3
w e-learn modul	734	-10 -4 -6 -7 -5 -10 -15 56
w each	409	-44 27 48 -91 289 -72 -44 -113
w each <date>	763	-9 -7 -23 -4 64 -4 -8 -9
w each agenc	679	-9 -10 -10 -5 30 -4 19 -12
w each cas	734	111 -19 1 -10 -35 -12 -19 -17
w each congregation	763	-2 -1 -5 -3 -2 -1 18 -4
w each contract	734	-6 -26 -12 -4 84 -3 -6 -27
w each desk	763	-4 -3 24 -2 -6 -3 -4 -2
w each intak	763	-3 -18 -5 -4 45 -5 -3 -8
w each meet	734	-18 113 -47 -9 14 -10 -21 -22
w each month	625	-17 -25 21 -7 28 -9 21 -13
w each morn	763	-2 -1 14 -2 -2 0 -5 -2
w each new	679	-6 -7 -12 -5 50 -3 -9 -8
w each of	653	-19 -4 78 -7 -10 -3 -29 -7
w each panel	763	-4 -2 17 -3 -2 -1 -4 -1
w each person	763	-4 -2 -28 -3 -4 -1 -8 50
w each practic	712	-4 -6 4 -3 -8 -2 -8 27
w each quarter	679	-18 55 -65 -18 108 -8 -23 -30
w each quarterl	712	-5 -5 -36 -5 75 -2 -13 -9
w each review	763	-4 -3 -6 -2 23 -1 -2 -5
w each shift	763	-5 -1 35 -2 -3 -1 -16 -7
w each station	763	-3 -1 14 -1 -2 -1 -5 -2
w each surger	734	-26 -4 75 -6 -9 -4 -16 -9
w each team	712	-7 -14 2 -5 -15 -7 70 -24
w each term	763	-3 -5 -4 -3 37 -3 -3 -17
w each that	763	-2 -1 11 -2 -1 -1 -3 -1
w each year	694	-27 75 -46 -12 43 -13 -17 -3
w earl	694	-8 -15 -29 14 36 -6 25 -17
w earl discussion	763	-3 -1 -15 -5 -1 -2 31 -3
w easier	763	-3 -3 16 -1 -3 -1 -3 -2
w easier version	763	-3 -3 16 -1 -3 -1 -3 -2
w easter	712	-13 -5 19 -4 -19 -4 32 -6
w easter #	763	-7 -4 25 -2 -3 -1 -5 -3
w easter $	763	-7 -1 -5 -3 -17 -4 39 -4
w eastmer	763	-1 -1 13 -1 -2 -1 -3 -3
w eastmer council	763	-1 -1 13 -1 -2 -1 -3 -3
w eastval	763	-2 -1 12 -2 -1 -1 -3 -2
w eastval $	763	-2 -1 12 -2 -1 -1 -3 -2
w economic	763	-1 -1 8 -1 -1 0 -3 -1
w economic abus	763	-1 -1 8 -1 -1 0 -3 -1
w education	734	-5 -4 4 -3 -9 -4 -6 27
w educator	734	-10 -6 9 -6 44 -4 -17 -10
w educator $	763	-6 -3 -13 -4 52 -4 -15 -8
w effect	679	22 -19 54 -11 -9 -4 -20 -14
w effect $	763	-3 -1 17 -5 -1 -1 -5 -1
w effect to	763	-8 -10 45 -5 -2 -2 -12 -5
w effort	763	-4 -6 -2 -2 17 -13 15 -5
w eight	665	19 -9 -9 -14 -11 -8 38 -5
w eight languag	763	-3 -1 18 -4 -1 -1 -5 -2
w eight nam	763	-14 -7 -13 -8 -5 -4 60 -9
w eight of	763	39 -2 -13 -4 -3 -3 -10 -4
w elect	763	-2 -1 -1 -1 -4 -1 -3 14
w elect member	763	-2 -1 -1 -1 -4 -1 -3 14
w election	712	-3 -2 11 -3 -6 -2 -6 10
w election $	712	-3 -2 11 -3 -6 -2 -6 10
w electronic	665	-12 -4 16 -38 -7 -11 30 26
w electronic record	712	-10 -3 8 -37 -5 -8 22 33
w electronic system	763	-2 -1 12 -3 -1 -1 -3 -2
w element	763	-39 -12 -29 -29 -9 201 -40 -44
w element ha	763	-39 -12 -29 -29 -9 201 -40 -44
w eleven	625	-37 -8 -6 -18 -12 -9 109 -20
w eleven member	763	-7 -2 -19 -4 -2 -2 39 -3
w eleven practic	763	-2 -1 29 -2 -3 -1 -17 -3
w eleven surger	763	-5 -2 -27 -6 -2 -2 47 -4
w eleven ward	763	-1 -1 22 -3 -1 -1 -10 -5
w elsewher	763	-1 -1 -2 -1 -1 -1 8 -2
w elsewher $	763	-1 -1 -2 -1 -1 -1 8 -2
w email	694	-12 -9 68 -6 -5 -4 -18 -14
w email #	712	-11 -6 50 -4 -5 -3 -10 -11
w embed	679	-22 -23 14 -11 -17 97 -9 -27
w embed in	734	-7 -5 28 -2 -4 -2 -4 -3
w embed over	763	-4 -10 -5 -3 -7 -6 57 -22
w emergenc	712	-4 -5 8 -4 -3 -10 26 -8
w emergenc department	712	-4 -5 8 -4 -3 -10 26 -8
w emplo	712	47 -15 27 -8 -19 -6 -15 -11
w employer	694	-8 -3 20 -10 -7 -6 -15 30
w employer in	734	-6 -2 3 -8 -7 -5 -10 35
w encourag	712	-16 -9 -15 -5 38 -7 26 -11
w end	569	-44 -36 -36 45 146 -46 -42 12
w end $	712	-22 -7 -16 -24 160 -22 -52 -17
w end dat	763	-5 -5 -3 -6 55 -5 -25 -6
w end of	625	-14 -23 5 -10 -16 -24 41 42
w end with	763	-11 -5 -23 81 -9 -4 -20 -8
w engag	763	-2 -6 -5 -3 17 -3 8 -6
w england	679	-10 -4 2 19 -8 -11 20 -9
w england $	694	-9 -3 5 22 -7 -8 8 -7
w english	694	-8 -7 70 -8 -4 -13 -14 -14
w english and	763	-1 -1 13 -3 -2 0 -4 -2
w enough	763	-6 -1 -11 10 -2 -2 16 -4
w enough and	763	-6 -1 -11 10 -2 -2 16 -4
w enquir	694	-9 -6 46 -10 -7 -4 -6 -6
w enquir is	734	-8 -5 39 -9 -6 -3 -4 -5
w enquir wa	763	-2 -1 10 -2 -1 -1 -2 -2
w ensur	763	-4 -1 13 -1 -2 -1 -3 -2
w ensur that	763	-4 -1 13 -1 -2 -1 -3 -2
w entr	763	-3 -1 14 -3 -1 -1 -5 -1
w entr cod	763	-3 -1 14 -3 -1 -1 -5 -1
w equipment	763	-2 -5 -24 -7 -2 -6 51 -6
w escalat	763	-4 -11 32 -2 -5 -2 -5 -4
w escalat to	763	-4 -11 32 -2 -5 -2 -5 -4
w escalation	734	-11 -11 57 -6 -8 -3 -13 -6
w establish	633	-11 -11 77 -10 -8 -4 -27 -7
w establish #	763	-2 -1 27 -2 -1 -1 -17 -3
w establish $	734	-7 -10 38 -4 -4 -3 -7 -3
w establish and	712	-3 -2 21 -4 -3 -1 -7 -2
w ethic	763	-3 -2 -24 -5 -1 -4 43 -4
w ethical	763	0 -1 -1 -1 0 -1 4 -1
w ethical approval	763	0 -1 -1 -1 0 -1 4 -1
w evaluat	633	-27 79 6 -18 -20 -24 43 -39
w evaluat b	679	-21 90 -15 -13 -17 -15 23 -31
w evaluat befor	763	-2 -2 -3 -2 -2 -9 25 -6
w evaluation	665	-47 84 -63 -34 -20 169 -11 -77
w evaluation #	763	0 -1 -1 -1 0 -1 4 -1
w evaluation is	763	-1 -1 -3 -1 -1 -10 20 -3
w evening	763	-4 -3 19 -1 -2 -1 -5 -2
w evening out	763	-4 -3 19 -1 -2 -1 -5 -2
w event	602	-28 -18 -42 9 47 72 -45 6
w event #	712	-4 -2 5 -3 15 -2 -7 -2
w event :	734	-5 -2 -12 40 -4 -4 -6 -7
w event dur	763	-4 -2 -5 -4 -3 -5 -6 29
w event is	763	-9 -7 -23 -4 64 -4 -8 -9
w ever	430	-90 9 110 -83 381 -46 -135 -146
w ever #	763	-3 0 14 -1 -3 0 -4 -1
w ever carer	763	-2 -1 16 -3 -1 -1 -5 -2
w ever chanc	763	-3 -4 -3 -2 20 -2 -2 -4
w ever conferenc	763	-1 -1 9 -2 -2 0 -2 -1
w ever ful	763	-3 -7 -4 -4 29 -2 -2 -6
w ever handover	763	-6 -11 38 -2 -13 -1 -2 -3
w ever letter	763	-1 -1 13 -3 -1 -1 -3 -2
w ever meet	734	-6 -15 -16 -4 78 -3 -17 -16
w ever month	712	-10 -11 -3 -4 46 -2 -11 -5
w ever new	712	-12 -11 -1 -10 56 -4 -9 -10
w ever opportunit	763	-4 -9 -5 -3 32 -2 -4 -7
w ever patient	763	-3 -1 19 -2 -1 -1 -9 -2
w ever provider	712	-4 -2 -5 -3 -6 -2 13 11
w ever pub	763	-2 -2 16 -2 -1 -1 -6 -2
w ever quarter	734	-9 -3 -23 -3 59 -2 -14 -5
w ever six	734	-9 -17 22 -5 33 -4 -10 -9
w ever spr	763	-4 -22 -16 -2 54 -2 -4 -3
w ever supervision	763	-3 -1 -16 -2 30 -1 -5 -2
w ever surger	763	-5 -5 29 -3 -9 -1 -4 -3
w ever team	712	-13 -7 -20 -7 95 -3 -35 -10
w ever third	763	-2 -2 25 -2 -12 -1 -4 -2
w ever thr	734	-8 103 -23 -6 2 -7 -7 -54
w ever toilet	763	-7 -2 33 -3 -5 -3 -6 -6
w ever wal	763	-11 -7 35 -2 -7 -1 -4 -3
w ever ward	734	-4 -1 20 -3 -3 -4 2 -6
w ever year	694	-24 82 -53 -18 93 -13 -16 -51
w everyon	694	72 -8 -6 -16 -11 -7 -16 -9
w everyon 's	712	80 -6 -25 -15 -5 -5 -15 -8
w evidenc	679	-18 -4 43 -9 -6 -5 5 -6
w evidenc #	763	-3 -1 -6 -2 -4 -3 21 -2
w evidenc of	763	-17 -2 36 -5 -2 -2 -6 -3
w evidenc submit	763	-1 -1 18 -3 -1 -1 -11 -2
w exampl	734	-7 -1 35 -5 -2 -1 -15 -4
w exampl wa	763	-2 0 17 -2 -1 0 -8 -2
w executiv	560	-40 -27 -8 74 -21 -28 32 19
w executiv $	584	-20 -20 -4 -9 -13 -21 54 33
w executiv group	763	-1 -1 16 -3 -1 -1 -5 -3
w executiv in	763	-1 -2 -1 -1 -1 -1 -1 7
w exercis	653	-10 -19 -34 -15 30 -19 94 -26
w exercis but	763	-2 -1 -1 -5 -1 -9 25 -6
w exercis clos	763	-1 -1 -9 -7 -3 -4 28 -2
w exercis start	763	-2 -1 -3 -2 -1 -6 22 -6
w exist	574	-45 -26 26 63 -13 -13 34 -25
w exist $	712	-8 -14 -24 -3 3 -2 53 -6
w exist between	763	-4 -3 20 -2 -3 -2 -4 -2
w exist for	712	-9 -4 11 -4 -4 -3 19 -6
w exist polic	763	-10 -2 -6 35 -3 -3 -7 -3
w exist system	763	-6 -3 -7 31 -4 -2 -5 -4
w exist to make sur	763	-6 -2 21 -3 -3 -1 -4 -3
w expect	609	-20 -44 -51 -21 8 46 73 9
w expect in	712	-10 -29 -25 -10 -7 72 -9 17
w expect next	763	-2 -2 -4 -2 -1 -2 17 -4
w expect shortl	763	-1 -1 -5 -3 -2 -2 18 -4
w expect to	712	-8 -9 -21 -6 19 -22 39 8
w explor	665	-12 -4 25 2 -6 -13 16 -8
w explor whether	734	-6 -3 -9 -3 -3 -13 41 -5
w explor with	712	-7 -2 35 5 -3 -2 -23 -3
w expression	763	-4 -2 -7 -4 -2 -6 26 -2
w expression of	763	-4 -2 -7 -4 -2 -6 26 -2
w extend	763	-24 -17 4 -12 -18 137 -21 -50
w extension	712	89 -8 -26 -11 -10 -7 -6 -20
w extension #	734	94 -8 -26 -11 -9 -5 -14 -20
w external	763	-1 -1 5 -1 -2 -1 2 -1
w external consultant	763	-1 -1 5 -1 -2 -1 2 -1
w fact	734	20 -2 4 -4 -6 -2 -6 -4
w fact better	763	-2 -1 12 -3 -2 -1 -3 -1
w fail	734	-7 -2 -22 58 -5 -4 -13 -6
w fail and	734	-7 -2 -22 58 -5 -4 -13 -6
w faith	694	-6 -5 -9 -5 39 -11 4 -7
w faith forum	763	-2 -1 -5 -3 -2 -1 18 -4
w faith group	763	-4 -4 -4 -3 46 -3 -26 -3
w fal	643	48 -43 -42 58 5 -10 -22 6
w fal $	763	-3 -1 -3 18 -3 -2 -3 -3
w fal du	763	-3 -8 -4 -5 30 -2 -4 -6
w fal from	763	90 -32 -12 -6 -12 -5 -8 -16
w famil	579	105 -33 50 -21 21 102 -168 -57
w famil #	763	-8 -1 19 -2 -2 -1 -4 -2
w famil and	763	-11 -1 -18 45 -2 -2 -6 -6
w famil link	763	-2 -1 12 -3 -1 -1 -3 -2
w famil stop	763	-4 -1 34 -17 -2 -2 -3 -5
w famil wer	734	62 -4 -9 -11 -5 -6 -20 -7
w far	734	-4 -2 -16 -7 -3 -2 41 -8
w far as	763	-3 -1 -14 -5 -2 -1 28 -3
w fear	763	47 -4 -10 -7 -5 -4 -9 -9
w fear los	763	47 -4 -10 -7 -5 -4 -9 -9
w feasibilit	734	-7 -2 39 -11 -2 -6 -7 -4
w feasibilit wa	763	-5 -1 42 -10 -1 -1 -21 -2
w feasibl	694	-28 -5 -20 98 -6 -12 -12 -15
w feasibl $	734	-16 -3 -13 59 -4 -7 -7 -9
w feasibl within	763	-14 -3 -9 47 -3 -5 -6 -8
w featur	763	-9 -1 17 -1 -1 -1 -2 -1
w featur in	763	-9 -1 17 -1 -1 -1 -2 -1
w feed	763	-6 -12 -5 -5 48 -2 -10 -9
w feed back	763	-6 -12 -5 -5 48 -2 -10 -9
w feedback	665	17 184 -30 -21 -32 -39 -35 -45
w feedback from	763	-39 234 -51 -15 -14 -32 -42 -40
w feedback in	763	64 -14 -15 -7 -6 -4 -10 -9
w feedback on	763	-1 -2 -1 -1 -1 -7 14 -1
w feel	643	4 110 -46 40 -21 -23 -34 -29
w feel abl	712	40 -10 -12 28 -8 -11 -12 -15
w feel b	763	-5 -1 -12 31 -1 -3 -7 -2
w fewer	763	64 -14 -15 -7 -6 -4 -10 -9
w fewer victim	763	64 -14 -15 -7 -6 -4 -10 -9
w field	712	-11 -5 28 -10 -15 -3 24 -8
w field $	763	-4 -2 -3 -2 -13 -2 30 -3
w fieldwork	763	-4 -3 -7 -2 -1 -7 33 -9
w figur	625	-48 130 -60 29 -58 -18 41 -17
w figur $	763	-3 -1 -2 -1 -2 -3 16 -3
w figur and	763	-2 -1 -2 -1 -1 -2 10 -1
w figur ar	763	-9 65 -11 -6 -31 -8 -11 11
w figur wer	763	-14 -6 -9 53 -2 -2 -11 -8
w fil	579	-58 100 72 -14 -33 -27 -27 -11
w fil against	763	-2 -1 12 -3 -2 -1 -3 -1
w fil and	712	-8 -8 9 -8 -4 -3 -9 31
w fil in	694	-10 -5 43 -5 -4 -2 -8 -8
w film	734	-4 -4 15 -2 -5 -28 34 -5
w film at	763	-3 -3 16 -1 -3 -1 -3 -2
w final	694	-8 -6 7 -9 -8 141 -101 -15
w final draft	763	-1 -1 -5 -3 -2 -2 18 -4
w final version	763	-1 -1 17 -1 -1 -1 -9 -2
w finalis	734	-5 -2 -6 -4 -4 -11 54 -22
w finalis $	734	-5 -2 -6 -4 -4 -11 54 -22
w financ	734	-13 -4 -13 -9 -5 -3 56 -9
w financ for approval	763	-2 -1 -2 -2 -1 -2 15 -5
w financial	653	-9 -33 -9 -6 -12 -8 -11 88
w financial year	653	-9 -33 -9 -6 -12 -8 -11 88
w find	515	80 26 -37 80 -32 -56 -27 -35
w find $	679	-16 -19 -20 -19 24 -10 25 35
w find and	763	-3 -1 -2 15 -1 -1 -3 -3
w find befor	763	-10 -2 -8 -4 -2 -1 -5 33
w find for	763	-2 -1 -6 -3 -1 -2 31 -16
w find it	763	54 116 -55 -29 -20 -15 -22 -28
w find on	763	-4 -3 20 -2 -2 -1 -3 -4
w find th	763	30 -5 -12 34 -6 -15 -15 -10
w find that	679	34 -7 46 -30 -9 -4 -19 -12
w find thes	763	78 -6 -22 -9 -11 -6 -12 -11
w find to	763	-22 -6 17 42 -4 -3 -12 -12
w finding	609	-15 -10 56 -16 -12 -6 -26 29
w finding ar	763	-1 -3 -2 -2 -2 -2 -3 15
w finding at	734	-7 -2 37 -5 -3 -1 -9 -10
w finding hav	763	-1 -1 27 -5 -1 -1 -13 -5
w finding launch	763	-4 -2 -28 -3 -4 -1 -8 50
w finding present	763	-3 -1 17 -2 -3 -1 -6 -3
w finish	653	-16 -6 -24 -21 -11 -22 37 63
w finish group	712	-7 -3 -13 -7 -6 -14 25 25
w finish it	763	-8 -3 -5 -12 -5 -4 12 25
w fir	665	-21 -9 33 -8 -7 -5 18 0
w fir and	763	-2 -1 12 -2 -2 -1 -4 -1
w fir servic	712	-21 -8 14 -5 -5 -5 28 1
w firm	734	-4 -6 -7 -5 -4 -3 35 -5
w firm $	763	-3 -1 -5 -3 -2 -1 18 -3
w first	474	-77 -80 -56 -54 11 -49 183 123
w first #	763	-6 -3 22 -2 -3 -1 -4 -2
w first <date>	712	-6 -2 46 -4 -3 -2 -22 -8
w first cohort	694	-7 -9 -13 -5 -12 -14 19 42
w first draft	694	-16 -14 -36 -12 -9 -4 106 -15
w first meet	653	-7 -7 -24 -5 -9 -5 -5 62
w first mis	763	-2 -1 24 -5 -1 -1 -11 -4
w first of	734	-3 -2 -29 -5 -2 -3 64 -21
w first round	763	-2 -1 -2 -1 -1 -2 10 -2
w first tim	763	-1 -1 -2 -4 -4 -1 -13 26
w first version	763	-10 -5 -24 -5 -4 -2 53 -4
w first week	763	-4 -3 24 -2 -6 -3 -4 -2
w fit	665	-8 -7 5 -7 -8 -17 76 -34
w fit b	763	-4 -5 -5 -4 -6 -12 69 -34
w fit out	763	-2 -1 -2 -1 -1 -6 15 -1
w fit to	734	-4 -1 12 -3 -2 -2 3 -3
w fiv	596	38 -15 4 -26 -37 -28 93 -29
w fiv da	763	84 -8 -9 -17 -7 -9 -15 -17
w fiv division	763	-7 -1 -5 -3 -17 -4 39 -4
w fiv localit	763	-1 -1 -3 -1 -1 -10 20 -3
w fiv of	763	-5 -2 -27 -6 -2 -2 47 -4
w fiv to	763	-5 -1 -14 -3 -2 -2 29 -3
w fiv work	763	-6 -2 28 -2 -8 -2 -5 -3
w fix	665	-8 -5 -33 11 -6 -12 57 -4
w fix $	763	-2 -2 -6 -6 -2 -7 -8 32
w fix for	734	-2 -3 -32 -5 -3 -4 77 -28
w fl	763	-5 -2 18 -2 -3 -1 -4 -3
w fl abus	763	-5 -2 18 -2 -3 -1 -4 -3
w flag	633	-7 -4 38 -9 -7 -5 4 -10
w flag ar	763	-2 -1 16 -2 -4 -1 -3 -2
w flag proces	763	-1 0 12 -2 -1 0 -6 -1
w flag supplier	763	-2 -1 -2 -2 -1 -2 15 -5
w flag system	763	-3 -1 15 -3 -2 -1 -3 -3
w flow	734	-5 -10 24 -5 -4 -5 7 -3
w flow chart	763	-3 -9 28 -3 -2 -1 -7 -2
w follow	520	-66 36 74 -1 -46 25 -1 -22
w follow $	763	-1 -1 24 -3 -1 -2 -14 -1
w follow a	763	-1 -1 9 -1 -1 -1 -3 -2
w follow b	734	-6 -3 46 -3 -3 -5 -22 -4
w follow discussion	763	-2 -1 20 -2 -2 -1 -8 -4
w follow initial	763	-3 -6 -3 -2 -3 -5 40 -18
w follow legal	763	-5 -1 -10 28 -1 -3 -4 -3
w follow th	633	-16 -12 -5 37 -12 -14 13 9
w follow up	679	-40 125 16 -42 -19 -15 13 -38
w food	763	-2 -1 13 -2 -1 -1 -5 -2
w food bank	763	-2 -1 13 -2 -1 -1 -5 -2
w for	325	-10 -13 -68 -127 12 60 -43 188
w for $	679	-7 -10 19 -17 -4 -4 -7 30
w for <date>	536	-41 88 -133 -34 -43 97 -60 126
w for a	596	-26 -29 -48 36 42 -13 52 -15
w for advic	763	-2 -1 -3 -3 -1 -4 19 -5
w for al	590	-21 -23 39 -15 75 -28 -32 5
w for and	763	-3 -1 -4 -3 -3 -2 18 -2
w for approval	712	-3 -2 -7 -4 -3 -5 31 -7
w for approval $	712	-3 -2 -7 -4 -3 -5 31 -7
w for around	763	39 -2 -13 -4 -3 -3 -10 -4
w for as	734	-2 -7 -3 -3 30 -5 -3 -8
w for bring	763	52 -4 -10 -6 -9 -7 -9 -7
w for car	763	-15 -9 -26 -4 70 -2 -5 -8
w for comment	734	-1 -1 -3 -2 -1 -5 14 -2
w for comment $	734	-1 -1 -3 -2 -1 -5 14 -2
w for completion	712	-4 -8 -7 -4 -4 -18 98 -53
w for consultation	763	-1 -1 -9 -3 -1 -1 21 -5
w for cost	763	-15 -4 -8 -7 -4 -6 53 -9
w for councillor	763	-1 -1 13 -1 -2 -1 -3 -3
w for discussion at	763	-2 -4 -2 -2 -3 -5 -5 24
w for discussion at th	763	-2 -4 -2 -2 -3 -5 -5 24
w for each	734	-28 -5 78 -8 -10 -5 -15 -7
w for elect	763	-2 -1 -1 -1 -4 -1 -3 14
w for employer	763	-3 -1 19 -3 -1 -1 -6 -3
w for further	763	53 103 -40 -14 -32 -10 -29 -31
w for inclusion	763	-5 -5 -3 -3 -2 -2 -4 23
w for it	763	-4 -11 18 -3 -5 -3 -7 15
w for manager	712	-10 -11 27 -5 -13 121 -93 -15
w for mor	763	-3 -2 -5 -2 -1 -1 18 -4
w for new	763	-8 96 -2 -7 -13 -37 -7 -20
w for next	665	-10 -53 -23 -7 -15 -12 -20 141
w for older	763	-7 -1 -5 -3 -1 -2 23 -4
w for peopl	763	-5 -2 18 -2 -3 -1 -4 -3
w for ratification	763	-2 -4 -5 -2 -2 -6 41 -20
w for ratification in	763	-2 -4 -5 -2 -2 -6 41 -20
w for referral	734	28 -5 13 -12 -2 -3 -11 -7
w for return	763	-3 -7 -4 -4 29 -2 -2 -6
w for sign of	763	-2 -1 -2 -2 -2 -6 16 -2
w for sign of $	763	-2 -1 -2 -2 -2 -6 16 -2
w for signatur	763	-3 -1 -2 -2 -4 -2 16 -2
w for student	763	-3 -1 -2 -1 -2 -3 14 -3
w for th	444	84 -91 -58 -40 34 -88 -30 189
w for them	763	-11 -5 -9 -4 6 95 -63 -9
w for thes	763	-4 -1 34 -17 -2 -2 -3 -5
w for thos	734	-19 106 -26 -6 -24 -6 -16 -11
w for thr	763	-3 -1 24 -2 -3 -1 -9 -5
w for train	763	-2 -2 -1 -1 -3 -34 58 -15
w for two	734	-10 -8 27 -8 -4 -12 26 -10
w for whom	763	-4 -3 20 -2 -3 -1 -4 -3
w forc	547	-14 -22 14 72 8 -33 4 -29
w forc ar	763	-2 -2 -4 -3 -1 -11 27 -5
w forc control	763	-4 -3 24 -2 -6 -3 -4 -2
w forc ha	734	-4 -1 30 -10 -1 -1 -7 -4
w forc is	763	-10 -2 -6 35 -3 -3 -7 -3
w forc now	763	-4 -3 20 -2 -3 -1 -4 -3
w forc of	763	39 -2 -13 -4 -3 -3 -10 -4
w forc train	763	-1 0 7 -1 -1 0 -3 -1
w force-wid	734	-6 -1 30 -3 -3 -2 -12 -3
w force-wid email	763	-3 -1 14 -1 -2 -1 -5 -2
w form	459	50 -9 141 -81 35 -66 -52 -18
w form #	763	-4 -2 28 -8 -5 -2 -2 -4
w form $	665	105 -32 -55 -10 -17 -20 -11 40
w form and	712	-8 -6 41 -5 -3 -1 -14 -4
w form ar	763	-5 -3 24 -3 -2 -2 -5 -4
w form go	763	-8 -10 -21 -2 54 -2 -9 -3
w form ha	694	69 -20 -3 -6 -9 -3 -18 -10
w form hav	763	-2 -1 26 -16 -1 -1 -3 -2
w form of	763	-6 -6 32 -5 -7 -8 4 -5
w form on	763	-4 -6 -8 -4 -7 -6 49 -13
w form part of	602	-44 -17 31 -23 79 -16 -29 20
w form reach	763	47 -5 -14 -7 -4 -4 -7 -6
w form rewrit	763	-1 -1 13 -3 -2 0 -4 -2
w form so that	763	-4 -2 15 -1 -2 -1 -3 -2
w form wa	763	33 -2 56 -71 -3 -2 -5 -6
w form withdraw	763	-1 -1 13 -6 -1 -1 -2 -2
w forum	590	-23 -16 6 -16 -13 -11 32 40
w forum #	763	-9 -2 -9 -3 -3 -2 39 -11
w forum $	734	-8 -5 -5 -4 -10 -6 -12 50
w forum <date>	763	-3 -1 17 -2 -3 -1 -6 -3
w forum and	763	-2 -1 -5 -3 -2 -1 18 -4
w forum ha	734	-2 -2 -15 -5 -4 -2 10 21
w forward	584	36 -30 -65 5 -21 -27 28 74
w forward $	665	61 -19 -22 21 -13 -15 -2 -11
w forward and	763	-1 -1 -3 -2 -1 -2 14 -4
w forward b	694	-6 -4 -5 -6 -5 -10 38 -1
w forward plan	734	-14 -11 -50 -8 -6 -5 -16 111
w foster	712	-5 -10 -18 -3 50 -3 -5 -6
w foster carer	712	-5 -10 -18 -3 50 -3 -5 -6
w four	574	8 -13 37 -18 -18 -13 43 -25
w four dat	763	-3 -2 -2 -1 -6 -4 21 -2
w four evening	763	-4 -3 19 -1 -2 -1 -5 -2
w four hav	763	-3 -2 -7 -3 -1 -2 22 -4
w four hundred	712	40 -4 12 -7 -7 -4 -19 -10
w four interview	763	-3 -1 17 -3 -1 -1 -5 -2
w four of	763	-5 -1 -13 -3 -2 -2 28 -2
w fourteen	734	-29 -4 -29 -8 -6 -11 98 -12
w fourteen action	763	-2 -1 -9 -3 -1 -6 25 -3
w framework	712	-5 -3 -8 30 -4 -12 -42 44
w framework $	734	-4 -2 -8 32 -3 -2 -4 -9
w frida	763	-4 -2 -23 -21 -4 -2 60 -4
w frida $	763	-4 -2 -23 -21 -4 -2 60 -4
w from	427	-32 67 112 -58 17 -33 -35 -38
w from #	712	79 -31 10 -12 -13 -5 -11 -17
w from <date>	590	-19 -22 115 -12 -13 -13 -31 -5
w from a	763	-2 -1 -16 -2 -3 -2 26 -2
w from acros	763	-2 -1 12 -2 -1 -1 -3 -2
w from agenc	734	116 -8 -28 -11 -11 -16 -17 -25
w from al	763	-5 -1 24 -3 -2 -1 -8 -3
w from each	694	-5 -4 -4 -6 -4 -2 32 -6
w from school	763	-1 -1 8 -1 -1 0 -2 -1
w from survivor	763	-1 -1 14 -1 -1 -1 -7 -2
w from th	527	-70 31 94 8 -29 -45 -11 22
w from thos	763	-3 -7 -4 -4 29 -2 -2 -6
w from thr	712	-12 -3 -26 -5 -3 -3 58 -6
w from two	763	-3 -6 16 -6 -3 -3 9 -3
w front	596	-19 -13 40 -14 -18 -12 49 -13
w front desk	734	-5 -2 5 -2 -2 -5 15 -4
w front lin	712	-3 -2 -16 -4 -2 -1 30 -2
w front screen	763	-2 -1 12 -3 -1 -1 -3 -2
w front sheet	734	-5 -5 42 -4 -14 -2 -9 -4
w ful	579	-33 -28 98 -27 24 -12 -19 -3
w ful $	734	-4 -2 14 -5 19 -3 -14 -6
w ful compliant	763	-8 -11 38 -3 -5 -2 -5 -4
w ful council	763	-7 -2 21 -8 -2 -2 -7 8
w ful list	763	-7 -2 39 -7 -2 -1 -15 -5
w ful meet	763	-3 -7 -4 -4 29 -2 -2 -6
w ful review	763	-1 -1 9 -2 -1 0 -3 -2
w ful staf	763	-6 -3 22 -2 -3 -1 -4 -2
w fully operational	763	-4 -8 27 -2 -3 -2 -4 -5
w fully operational from	763	-4 -8 27 -2 -3 -2 -4 -5
w fund	544	17 -35 -54 44 -27 -28 56 25
w fund $	763	76 -18 -33 -5 -9 -8 17 -21
w fund a	734	-1 -1 -3 -2 7 -1 5 -3
w fund for	734	-7 -2 -3 12 -2 -5 -7 14
w fund gap	763	-6 -2 -5 -3 -18 -2 40 -3
w fund ha	712	-4 -9 -9 -5 -9 -5 5 35
w fund identif	763	-3 -1 -8 -3 -2 -2 25 -6
w fund it	763	-8 -6 -7 45 -5 -4 -8 -7
w fund need	763	-10 -2 -8 -4 -2 -1 -5 33
w fund wa	734	-4 -2 -8 31 -2 -6 -6 -4
w further	617	-11 155 -88 26 -40 -31 -26 13
w further $	763	-2 -1 -2 12 -2 -1 -2 -2
w further cohort	763	-2 -2 -18 -2 -2 -1 31 -3
w further onc	763	-14 -6 -9 53 -2 -2 -11 -8
w futur	763	-5 -7 -11 -3 40 -4 -7 -2
w gap	712	-10 -14 13 -14 22 -5 23 -15
w gap $	763	-6 -2 -5 -3 -18 -2 40 -3
w gather	665	-15 -6 10 -15 -9 -13 71 -23
w gather $	763	-4 -1 -19 -3 -3 -1 33 -3
w gather and	763	-5 -3 -7 -7 -6 -2 48 -19
w gather to make sur	763	-7 -2 39 -7 -2 -1 -15 -5
w get	609	-24 -13 -13 8 -25 -28 81 15
w get as	763	-3 -1 -14 -5 -2 -1 28 -3
w get th	679	-8 -5 -4 -9 -17 -3 54 -7
w giv	507	-13 -44 100 43 -6 -37 -66 23
w giv a	712	-12 -2 25 -10 -5 -3 17 -12
w giv at	763	-4 -1 21 -2 -3 -1 -7 -2
w giv effect	763	-8 -10 45 -5 -2 -2 -12 -5
w giv leav	763	-1 -1 -1 -1 -1 -1 -2 9
w giv th	763	-8 -3 17 -8 -2 -21 -9 35
w giv to	590	-3 -25 63 -18 4 -9 -39 28
w giv under	763	47 -1 -19 -9 -5 -2 -8 -3
w giv up	712	-19 -9 -40 123 -7 -9 -24 -15
w go	428	-106 -44 -114 -28 127 46 95 25
w go $	712	-12 -6 -28 -12 -11 92 23 -45
w go ahead	694	-10 -2 -10 45 -5 -3 -9 -5
w go back	763	-3 -1 -4 -3 -3 -2 18 -2
w go from	734	-4 -1 37 -3 -2 -2 -20 -4
w go into	712	-5 -2 -23 36 -4 -10 25 -17
w go liv	734	-8 -8 -8 -5 -10 -11 -8 58
w go on	544	-30 -49 -60 -24 244 -16 7 -71
w go out	596	-17 -45 -44 -17 -10 -16 64 85
w go through	694	-8 -5 3 -5 -9 -10 39 -5
w go to	609	-39 72 -9 -17 -35 -19 32 16
w going to	763	-4 -7 -12 -3 -4 -6 -13 48
w good	679	122 -15 -18 6 -15 -30 -17 -32
w good $	763	-17 -2 36 -5 -2 -2 -6 -3
w good progres	734	-2 -1 -11 -4 -1 -9 33 -5
w good progres :	763	-2 -1 -9 -3 -1 -6 25 -3
w governanc	712	-6 -8 27 -5 -7 -4 10 -7
w governanc meet	763	-3 -7 22 -1 -5 -1 -2 -3
w gp	560	77 -30 71 11 20 -28 -71 -50
w gp $	734	41 -11 -4 30 -18 -9 -12 -16
w gp ar	763	103 -13 -43 -11 13 -12 -22 -15
w gp can	763	-3 -2 26 -3 -1 -1 -10 -6
w gp forum	763	-3 -1 17 -2 -3 -1 -6 -3
w gp on	763	-2 -1 14 -2 -2 -1 -5 -2
w gp practic	694	-8 -3 2 -6 46 -4 -18 -9
w gp record	763	-7 -1 21 -2 -2 -1 -3 -4
w grant	679	-12 -6 -13 39 -7 -6 19 -14
w grant com	763	-2 -2 -5 18 -2 -1 -3 -4
w green	763	-30 -9 102 -11 -9 -8 -19 -16
w green $	763	-30 -9 102 -11 -9 -8 -19 -16
w ground	712	-8 -2 -18 58 -3 -2 -17 -7
w ground of	712	-8 -2 -18 58 -3 -2 -17 -7
w group	450	-3 20 -65 23 59 -84 63 -13
w group #	665	-7 -4 -16 -7 -5 -6 46 -3
w group $	596	72 122 7 -41 -55 -47 -36 -23
w group 's	763	-5 -3 -6 38 -5 -5 -7 -7
w group and	712	-6 -12 3 -6 45 -3 -12 -9
w group at	734	-6 -13 -16 25 41 -3 -13 -15
w group ha	643	-9 -11 -3 -10 -8 -16 69 -13
w group in	712	-2 -1 8 -4 -2 -2 -22 25
w group is	653	-12 -10 -12 -9 29 -12 22 3
w group supervision	763	-2 -4 -4 -2 33 -7 -12 -2
w group wil	734	-8 -29 -5 -7 25 -6 -6 36
w grow	712	-59 169 -30 -22 -17 -31 10 -20
w grow to	763	-2 -2 -7 -3 -1 -2 21 -3
w guardian	763	-6 -1 28 -11 -2 -1 -4 -2
w guardian #	763	-6 -1 28 -11 -2 -1 -4 -2
w guid	625	-17 -14 37 -11 -17 129 -87 -20
w guid for	734	-7 -11 4 -5 -8 158 -114 -16
w guid giv	763	-1 0 5 -1 -1 0 -1 -1
w guid hav	763	-2 -2 19 -2 -2 -1 -9 -1
w guidanc	499	-2 10 4 -9 -41 -50 49 39
w guidanc #	694	-15 -4 -12 17 -6 -7 16 11
w guidanc $	665	-20 -14 -7 58 -8 -7 13 -16
w guidanc befor	694	-8 -3 -8 -8 -4 -17 1 48
w guidanc ha	763	-3 -1 10 -15 -1 -2 -10 22
w guidanc in draft form	763	-3 -2 -5 -3 -2 -4 24 -4
w guidanc is	712	-9 -6 15 -4 -4 -2 -7 17
w guidanc now	763	-5 -3 24 -3 -2 -2 -5 -4
w guidanc produc	763	-2 -2 -24 -3 -1 -1 35 -2
w guidanc wa	734	-4 -1 45 -22 -1 -1 -10 -4
w guidanc wil	734	-11 64 -10 -14 -17 -17 -16 22
w guidanc writ	763	-3 -3 -12 -3 -5 -2 56 -29
w ha	267	-45 -12 -152 -41 -183 74 180 179
w ha a	609	48 -30 33 -12 -22 -7 6 -16
w ha adopt	734	-3 -1 30 -11 -2 -1 -8 -4
w ha advis	763	-7 -2 -4 26 -1 -3 -3 -5
w ha agr	712	-7 -2 19 -12 -5 -4 -5 18
w ha alread	763	-2 -2 54 -27 -2 -4 -14 -4
w ha also	763	-3 -1 18 -4 -1 -1 -5 -2
w ha alwa	763	45 -1 -15 -13 -2 -1 -10 -3
w ha appoint	763	-4 -1 16 -1 -2 0 -6 -2
w ha ask	694	56 -8 -24 -20 -8 -8 32 -20
w ha b	336	-144 54 5 -45 -95 46 130 50
w ha bed	734	-2 -5 -3 -3 -5 -2 -6 25
w ha begin	712	-10 -5 -26 -7 -3 -4 63 -8
w ha car	763	-1 -1 13 -3 -1 -1 -3 -2
w ha caus	763	-1 -1 -4 -2 -1 -8 20 -3
w ha ceas	763	-2 -1 -5 22 -2 -2 -4 -6
w ha commenc	763	-4 -1 -11 -3 -1 -1 25 -4
w ha conclud	763	-4 -2 -4 -3 -2 -2 -6 23
w ha decided against	763	-5 -3 -8 34 -2 -2 -7 -7
w ha doubl	734	-29 140 -34 -18 -6 -8 -34 -11
w ha finish	763	-3 -2 -10 -4 -2 -7 4 23
w ha giv	734	-4 -2 22 -4 -2 -3 -13 5
w ha go	625	-14 -5 -37 19 -9 -14 88 -28
w ha grow	763	-2 -2 -7 -3 -1 -2 21 -3
w ha had	653	-9 -3 1 -19 -5 -6 15 26
w ha happen	712	18 -12 -21 -14 -7 -8 -20 65
w ha interview	763	-7 -2 -19 -4 -2 -2 39 -3
w ha issu	763	-3 -1 17 -3 -1 -1 -5 -3
w ha let	763	-4 -2 -28 24 -2 -1 20 -6
w ha made a start	763	-10 -2 -8 -9 -4 -7 47 -8
w ha mak	763	-7 96 -26 -7 -9 -21 13 -38
w ha mean	763	-1 -1 -4 -6 -1 -3 18 -3
w ha meet	653	-11 -7 -11 -9 -8 -8 41 13
w ha mov	734	-4 -2 32 -5 -3 -1 -12 -6
w ha no	763	-10 -2 -42 89 -4 -3 -19 -8
w ha not	547	-56 -28 -53 -32 -27 154 -46 87
w ha not been taken forward	763	-4 -1 -5 24 -1 -6 -4 -4
w ha not yet commenc	763	-4 -2 -7 -5 -2 -17 -13 52
w ha now	763	-3 -1 -14 -5 -2 -1 28 -3
w ha offer	734	-2 -1 -22 -4 -2 -3 37 -3
w ha produc	734	-3 -2 -4 -5 -4 -1 24 -6
w ha quot	763	-2 -1 -2 -2 -1 -2 15 -5
w ha register	763	-1 -1 12 -3 -1 -1 -4 -1
w ha sa	763	-2 -2 -2 15 -2 -2 -4 -3
w ha satisf	763	-5 -3 33 -10 -1 -1 -7 -5
w ha set	734	-7 -1 -13 -6 -4 -2 42 -8
w ha sign	763	-2 -1 12 -2 -2 -1 -4 -1
w ha sinc	617	67 -26 -27 113 -14 -16 -55 -42
w ha slip	734	-2 -8 -7 -8 -4 -14 -10 53
w ha start	679	-10 -3 -14 -11 -3 -7 68 -19
w ha still to	763	-17 -7 -26 -11 -5 125 -19 -40
w ha tak	712	-7 -3 -34 24 -3 -3 36 -11
w ha th	712	-35 -8 2 -14 -11 -11 32 45
w ha to	734	-8 -4 9 -6 -4 -3 25 -10
w ha writ	679	-7 -3 16 18 -3 -4 -4 -12
w ha yet	712	-6 -3 -18 -18 -5 -10 -31 92
w ha yet to	679	-18 -10 -33 -21 -12 88 -35 40
w had	512	98 -31 3 50 -33 -10 -60 -18
w had alread	763	-7 -1 35 -6 -2 -2 -9 -8
w had ask	734	42 -5 3 -12 -7 -3 -10 -8
w had b	763	53 -7 -23 13 -4 -6 -12 -15
w had differ	734	63 -3 -17 -20 -4 -3 -7 -8
w had no intention of	763	-10 -2 -6 33 -2 -4 -5 -4
w had no plans to	763	-13 -5 -11 59 -4 -4 -12 -10
w had not	763	44 -2 -19 -10 -2 -2 -5 -4
w had th	665	2 -7 33 -16 -7 45 -23 -27
w had tim	763	-8 -2 -3 -4 -2 -22 -6 46
w had to	734	-4 -1 -26 -9 -2 -4 9 37
w half	653	-39 -15 -34 6 -18 60 -7 47
w half of	665	-37 -15 -47 7 -17 62 -3 50
w half-da	734	-4 -1 27 -2 -2 -2 -13 -2
w half-da cours	763	-2 -1 17 -2 -1 -1 -10 -1
w hand	653	-10 -9 11 -10 4 -4 -17 35
w hand th	763	-4 -4 22 -3 -3 -1 -4 -3
w hand to	712	-5 -3 -14 -4 -6 -2 -11 44
w hand-held	763	-4 -1 13 -2 -2 -1 -2 -1
w hand-held not	763	-4 -1 13 -2 -2 -1 -2 -1
w handbook	653	-29 -7 77 -6 -7 -4 -17 -7
w handbook #	763	-2 0 17 -2 -1 0 -8 -2
w handbook $	763	-9 -3 25 -2 -3 -2 -5 -2
w handbook and	763	-9 -1 17 -1 -1 -1 -2 -1
w handbook chapter	763	-14 -4 31 -2 -3 -1 -5 -3
w handbook wa	763	-2 0 17 -2 -1 0 -8 -2
w handler	653	-13 -12 48 -9 -9 131 -34 -102
w handler $	694	-7 -3 47 -5 -5 -4 -19 -4
w handler hav	763	-2 -1 17 -2 -1 -1 -10 -1
w handover	694	-14 -13 76 -7 -15 -5 -15 -8
w handover $	734	-13 -12 60 -4 -15 -4 -7 -6
w handover of	763	-2 -1 22 -3 -2 -1 -9 -4
w hap	763	-9 -6 -10 -6 33 -3 -9 11
w hap to	763	-9 -6 -10 -6 33 -3 -9 11
w happen	584	41 -11 75 0 -52 -23 -47 17
w happen $	679	45 15 42 21 -37 -16 -22 -48
w happen :	763	-6 -2 21 -3 -3 -1 -4 -3
w happen at	763	-6 -11 38 -2 -13 -1 -2 -3
w happen each	763	-2 -1 14 -2 -2 0 -5 -2
w happen yet	763	-13 -6 -9 -6 -3 -4 -10 52
w hard	734	109 -9 -26 -15 -13 -8 -22 -15
w hard $	734	109 -9 -26 -15 -13 -8 -22 -15
w hard-to-reach	763	-4 -3 -3 -3 38 -4 -7 -14
w hard-to-reach communit	763	-4 -3 -3 -3 38 -4 -7 -14
w harder	763	80 -15 -18 -21 -14 87 -74 -25
w harder to	763	80 -15 -18 -21 -14 87 -74 -25
w harm	763	25 -7 17 -4 -5 -3 -9 -14
w hav	360	-113 52 -50 -79 -56 100 221 -75
w hav a	712	-8 -13 1 -5 -7 -9 -17 58
w hav al	763	-2 -1 24 -4 -1 -1 -7 -8
w hav attend	763	-2 -2 -18 -2 -2 -1 31 -3
w hav b	444	-30 36 44 -53 -44 -6 111 -58
w hav begin	734	-4 -2 -6 -5 -2 -4 36 -14
w hav com	763	-3 -1 -4 -3 -3 -2 18 -2
w hav complet	734	-9 -4 -12 -6 -4 -10 -10 56
w hav confirm	763	-1 -1 24 -3 -1 -2 -14 -1
w hav consider	763	-10 -2 -6 35 -3 -3 -7 -3
w hav go	763	-2 -1 -6 -3 -1 -2 31 -16
w hav had	712	12 -3 26 -7 -3 -4 -15 -5
w hav mak	763	-3 -1 19 -2 -1 -1 -9 -2
w hav not	665	-38 -14 -31 -70 -13 212 7 -53
w hav now	763	-2 -1 -6 -4 -1 -1 18 -2
w hav read-onl	763	-5 -1 21 -3 -1 -1 -9 -2
w hav receiv	694	-4 -2 24 -3 -3 -2 -8 -3
w hav review	734	-4 -2 12 -5 -7 -4 14 -5
w hav sa	694	-9 -22 -18 4 47 -7 29 -24
w hav shap	763	-1 -1 17 -1 -1 -1 -9 -2
w hav sign	763	-2 -1 15 -3 -1 -1 -6 -1
w hav start	734	-8 -2 -9 -5 -3 -2 33 -5
w hav still to	763	-9 -5 -19 -10 -7 43 -24 31
w hav tak	633	-18 -6 -28 40 -6 -14 48 -16
w hav th	712	-12 -10 -30 10 -7 -7 65 -10
w hav to	734	-4 -6 -9 -5 -4 -6 19 15
w hav undertak	763	-2 -1 14 -2 -1 -1 -5 -2
w hav updat	763	-3 -1 17 -3 -2 -1 -5 -2
w head	530	60 -28 -17 -34 -19 -30 3 65
w head of	544	69 -27 -46 -28 -17 -28 15 62
w head teacher	712	-10 -3 38 -9 -3 -3 -15 6
w health	569	148 -21 -24 -34 17 -25 -30 -30
w health $	712	86 -4 -42 -11 -9 -5 -3 -11
w health and	712	-9 -7 14 -4 15 -6 -11 6
w health board	763	46 -3 -11 -5 -5 -4 -11 -6
w health practitioner	763	-5 -1 21 -3 -1 -1 -9 -2
w health trust	763	28 -2 -8 -3 -2 -3 -6 -4
w health visitor	763	-4 -1 16 -1 -2 0 -6 -2
w hear	734	32 -2 -15 -12 -3 -3 10 -8
w hear back	763	-3 -1 -5 -2 -1 -1 15 -3
w held up	734	-10 -8 -26 -13 -5 88 -9 -16
w held up b	734	-10 -8 -26 -13 -5 88 -9 -16
w help	734	-3 -1 25 -9 -2 -3 -3 -4
w helplin	625	-21 -7 40 9 32 -7 -30 -15
w helplin at	763	-3 -1 -3 -2 17 -2 -5 -2
w helplin number	712	-6 -2 30 -5 -4 -1 -9 -3
w helplin sticker	763	-7 -2 33 -3 -5 -3 -6 -6
w helplin through	763	-2 -2 -7 -2 33 -3 -13 -4
w her	653	49 -25 -17 -17 -17 -16 27 16
w her $	734	72 -16 -8 -10 -12 -10 10 -26
w her opposit	763	-9 -5 -7 -4 -1 -3 36 -5
w her peer	763	-7 -3 -5 -3 -5 -4 -10 37
w high	694	103 -14 -19 -9 -13 -13 -21 -13
w high $	734	111 -15 -31 -8 -12 -14 -18 -13
w high risk	763	-2 -1 12 -2 -2 -1 -4 -1
w higher	763	-3 -1 -4 -3 -3 -2 18 -2
w higher than	763	-3 -1 -4 -3 -3 -2 18 -2
w him	763	-5 -1 21 -4 -1 -1 -5 -4
w him in	763	-5 -1 21 -4 -1 -1 -5 -4
w hold	499	-67 -41 7 24 60 -29 32 14
w hold a	625	-17 -15 52 -15 -19 -11 -25 51
w hold an	763	-4 -2 -5 -4 -3 -5 -6 29
w hold b	734	-5 -5 34 -4 -10 -1 -6 -3
w hold each	763	-9 -7 -23 -4 64 -4 -8 -9
w hold quarterl	763	-15 -9 -26 -4 70 -2 -5 -8
w hold th	734	-11 -6 -15 60 -9 -4 -8 -7
w hold what	763	-2 -1 -3 -3 -2 -3 26 -11
w hold with	643	-10 -3 -9 -9 -7 -5 55 -11
w hom	569	-44 -30 21 41 31 -24 -3 9
w hom $	734	-4 -1 30 -7 -2 -2 -7 -5
w hom ha	763	-1 -1 14 -2 -1 -1 -7 -2
w hom manager	763	-15 -9 -26 -4 70 -2 -5 -8
w hom offic	633	-25 -16 -33 59 -15 -21 23 27
w hom safet	763	-2 -1 12 -2 -2 -1 -4 -1
w homicid	763	-3 -1 19 -6 -2 -1 -4 -3
w homicid but	763	-3 -1 19 -6 -2 -1 -4 -3
w honour-bas	734	-5 -3 25 -3 -3 -3 -8 -2
w honour-bas abus	734	-5 -3 25 -3 -3 -3 -8 -2
w hop	653	-13 -7 -39 -17 -14 -10 71 29
w hop to	679	-11 -6 -28 -15 -12 -9 44 36
w hospital	633	-17 -8 48 -41 -10 75 -13 -34
w hospital and	763	-1 0 12 -2 -1 0 -6 -1
w hospital sit	763	-1 -1 9 -1 -1 -1 -3 -2
w hostel	763	-4 -1 -7 23 -1 -1 -5 -3
w hostel would	763	-4 -1 -7 23 -1 -1 -5 -3
w hour	665	-13 -7 64 -10 -10 -3 -13 -8
w hour of	763	-2 -1 16 -2 -4 -1 -3 -2
w hour servic	763	-2 -1 14 -3 -1 -1 -4 -2
w hous	590	2 -21 46 -27 -21 63 -4 -37
w hous allocation	763	-5 -2 18 -2 -3 -1 -4 -3
w hous association	734	-6 -2 -8 -6 -3 -5 40 -10
w hous officer	712	32 -4 20 -5 -8 -3 -19 -12
w hous option	763	-2 -1 14 -2 -1 -1 -5 -2
w hous staf	763	-3 -10 22 -1 -4 -1 -2 -1
w how	574	-35 38 42 -28 -21 -25 66 -36
w how best	763	-5 -2 -3 -3 -2 -8 25 -2
w how it	734	-16 94 -11 -12 -9 -9 19 -57
w how th	679	-10 -8 -10 -9 -6 -6 30 19
w how to	665	-11 -31 72 -9 -7 -4 -4 -6
w hr	763	-1 -1 4 -2 -2 -1 3 -1
w hub	653	10 -19 68 -18 -16 -12 -20 7
w hub is	763	-6 -3 22 -2 -3 -1 -4 -2
w hub need	763	-9 -3 -9 -3 -2 -2 -4 32
w hub quickl	763	47 -5 -14 -7 -4 -4 -7 -6
w huddl	763	-6 -2 21 -3 -3 -1 -4 -3
w huddl #	763	-6 -2 21 -3 -3 -1 -4 -3
w human	763	-3 -3 -3 -2 -2 -3 21 -4
w human resourc	763	-3 -3 -3 -2 -2 -3 21 -4
w hundred	679	36 -5 25 -8 -8 -5 -22 -12
w hundred delegat	763	-2 -1 15 -1 -2 -1 -5 -3
w hundred thousand	763	46 -3 -11 -5 -5 -4 -11 -6
w hundred visitor	763	-3 -1 24 -2 -3 -1 -9 -5
w i	763	-12 -3 4 -7 33 -3 -6 -6
w ic	763	-2 -1 12 -3 -1 -1 -3 -2
w ic electronic	763	-2 -1 12 -3 -1 -1 -3 -2
w ict	763	-15 -4 -8 -7 -4 -6 53 -9
w ict supplier	763	-15 -4 -8 -7 -4 -6 53 -9
w idea	653	-24 -5 -39 60 -6 -8 32 -11
w idea ha	694	-4 -2 -4 26 -2 -5 -5 -5
w identif	602	-31 -16 6 -22 -23 -34 56 63
w identif #	763	-3 -1 -8 -3 -2 -2 25 -6
w identif a	763	-9 -3 -9 -3 -2 -2 -4 32
w identif and	763	-4 -1 -11 -3 -1 -1 25 -4
w identif in	712	-8 -6 51 -5 -13 -2 -12 -4
w idva	712	-10 -3 55 -8 -5 -7 -14 -8
w idva in	763	-6 -1 31 -5 -3 -2 -8 -6
w if	679	-60 180 -37 -22 -22 -20 -24 4
w if th	712	-18 79 -13 -11 -15 -12 -15 5
w immediat	763	-3 -1 17 -5 -1 -1 -5 -1
w immediat effect	763	-3 -1 17 -5 -1 -1 -5 -1
w immediatel	763	-5 -1 22 -10 -1 -1 -3 -2
w immediatel $	763	-5 -1 22 -10 -1 -1 -3 -2
w implement	609	-9 -7 33 18 -7 -9 -25 6
w implement $	694	-7 -4 10 27 -5 -5 -8 -9
w implement b	763	-1 -2 -2 -2 -1 -4 -10 24
w implement between	763	-1 0 12 -2 -1 0 -6 -1
w implement from	763	-1 -1 9 -1 -1 -1 -3 -2
w implement in	763	-1 -1 10 -2 -1 -1 -2 -3
w implementation	665	-8 -6 -18 -9 -6 -13 18 41
w implementation dela	763	-5 -2 -6 -4 -3 -10 -6 36
w implementation in	763	-1 -1 -9 -3 -1 -1 21 -5
w implementation plan	763	-1 -1 -3 -2 -1 -2 14 -4
w importanc	763	-4 -7 -4 -7 -4 -3 -7 37
w importanc of	763	-4 -7 -4 -7 -4 -3 -7 37
w important	734	95 -12 -21 -18 -7 -11 -12 -14
w important that	734	95 -12 -21 -18 -7 -11 -12 -14
w impossibl	763	-17 -12 -25 107 -6 -7 -26 -13
w improv	763	-4 -1 -2 17 -1 -4 -1 -3
w improv car	763	-4 -1 -2 17 -1 -4 -1 -3
w improvement	665	-10 -8 -19 -11 32 -10 23 2
w improvement plan	763	-2 -1 -9 -3 -1 -6 25 -3
w improvement trajector	763	-2 -1 -6 -5 -2 -1 22 -5
w in	277	-88 -2 126 -34 -12 -5 -22 38
w in #	734	-14 -9 0 -10 -4 -3 45 -5
w in $	643	-27 -50 -25 -12 113 -13 -22 34
w in <date>	358	-100 9 -20 43 -24 -49 -18 159
w in a	734	-4 -2 -15 -3 -3 -1 33 -4
w in acros	763	-2 -1 10 -2 -1 -1 -2 -2
w in al	643	-12 -10 65 -9 -10 -4 -14 -7
w in contact	763	-5 -3 -2 -4 -1 -4 23 -4
w in contact with	763	-5 -3 -2 -4 -1 -4 23 -4
w in detail	763	-3 -2 -7 32 -2 -2 -10 -5
w in draft form	763	-3 -2 -5 -3 -2 -4 24 -4
w in draft form and	763	-3 -2 -5 -3 -2 -4 24 -4
w in each	643	-22 -20 82 -7 2 -8 -14 -14
w in eight	763	39 -2 -13 -4 -3 -3 -10 -4
w in ever	679	22 -9 65 -8 -21 -5 -30 -14
w in fact	763	-2 -1 12 -3 -2 -1 -3 -1
w in hand	763	-3 -1 -3 -2 -2 -5 20 -4
w in hand #	763	-3 -1 -3 -2 -2 -5 20 -4
w in higher	763	-3 -1 -4 -3 -3 -2 18 -2
w in how	763	-1 -1 14 -2 -1 -1 -7 -2
w in it	694	47 -18 -42 32 -14 -17 33 -20
w in kelder	763	-2 -2 -3 -2 -2 -9 25 -6
w in librar	763	-3 -1 -3 -2 17 -2 -5 -2
w in lin	694	31 -4 4 -9 -5 -6 -4 -7
w in negotiation	763	-3 -2 -3 -2 -2 -13 29 -4
w in negotiation with	763	-3 -2 -3 -2 -2 -13 29 -4
w in newsletter	763	-3 -1 17 -2 -3 -1 -6 -3
w in next	712	-8 74 -6 -6 -8 -11 -9 -27
w in person	712	-9 -2 52 -6 -4 -2 -20 -10
w in plac	555	-45 -45 99 19 -25 -16 -11 23
w in plac $	694	-9 -27 64 -4 -9 -2 -7 -5
w in plac and	712	-8 -5 13 23 -3 -2 -5 -13
w in plac at	763	-3 -1 19 -6 -2 -1 -4 -3
w in plac b	763	-21 -8 -11 -4 -3 -4 -5 55
w in plac for	734	-4 -8 16 -2 -6 -7 17 -6
w in plac in	763	-4 -1 13 -1 -2 -1 -3 -2
w in plac next	763	-1 -4 -1 -2 -3 -2 -1 14
w in plain	712	-3 -1 27 -5 -2 -2 -10 -4
w in post	679	-10 -11 26 -6 -7 -7 -9 23
w in post $	712	-9 -10 32 -4 -5 -6 -6 9
w in post and	763	-1 -1 -5 -2 -2 -2 -4 16
w in risk	763	-7 -2 -7 -4 43 -3 -13 -7
w in school	763	-4 -3 -7 -3 35 -2 -10 -5
w in six	712	-18 43 -20 -13 -26 101 -38 -28
w in surv	763	64 -14 -15 -7 -6 -4 -10 -9
w in th	410	-3 2 106 -55 -63 80 -34 -34
w in the process of	734	-9 -4 -5 -5 -3 -19 53 -8
w in the process of updat	763	-8 -2 -4 -4 -2 -7 34 -6
w in their	763	-4 -3 24 -2 -6 -3 -4 -2
w in thr	763	-7 63 9 -7 -19 -7 -9 -26
w in together	763	-5 -3 24 -3 -2 -2 -5 -4
w in touch	763	-1 -1 -4 -3 -1 -2 26 -13
w in two	694	-12 -5 -3 -8 -7 -13 16 33
w in us	653	60 -19 12 -37 -11 -6 -23 25
w in us $	712	70 -12 -15 -6 -7 -4 -17 -9
w in us sinc	763	-2 -6 23 -3 -2 -1 -6 -4
w in wait	763	-5 -3 -6 38 -5 -5 -7 -7
w in writ	694	-10 -3 62 -8 -7 -5 -19 -9
w includ	569	-29 -35 84 -20 -6 -24 -37 68
w includ additional	763	-5 -2 18 -2 -3 -1 -4 -3
w includ in	679	-9 -20 20 -4 -8 -8 -8 38
w includ it	763	-4 -5 -5 -3 -3 -7 -7 34
w includ th	763	-2 -3 -4 -2 -3 -11 -10 35
w includ within	763	-1 -1 10 -1 -1 -1 -2 -2
w inclusion	763	-5 -5 -3 -3 -2 -2 -4 23
w inclusion in	763	-5 -5 -3 -3 -2 -2 -4 23
w incomplet	763	-8 -3 -8 -4 -3 -11 -37 74
w incomplet at	763	-8 -3 -8 -4 -3 -11 -37 74
w incorporat	734	-7 -3 27 -2 -3 -1 -9 -2
w incorporat into	734	-7 -3 27 -2 -3 -1 -9 -2
w individual	763	38 124 -42 -18 -32 -15 -29 -25
w induct	712	-2 -1 18 -4 -1 -1 -6 -3
w induct b	763	-1 -1 13 -3 -1 -1 -5 -2
w induct th	763	-1 0 6 -1 -1 0 -1 -2
w induction	633	-17 81 41 -11 -48 -11 -14 -23
w induction #	763	-3 -10 22 -1 -4 -1 -2 -1
w induction $	712	-7 110 -15 -9 -42 -9 -8 -20
w induction of	734	-5 -4 27 -2 -7 -2 -4 -3
w inform	734	77 -18 16 -14 -6 -9 -16 -31
w information	530	109 -40 -16 11 -39 -36 78 -67
w information $	734	-11 -5 -9 49 -6 -4 -7 -7
w information about	694	-9 -3 52 -8 -6 -2 -19 -6
w information commissioner	712	-6 -2 -6 -6 -2 -5 35 -9
w information gather	763	-5 -3 -7 -7 -6 -2 48 -19
w information shar	643	-12 -5 7 12 -11 -10 27 -6
w initial	633	-9 -9 -40 -13 -5 -15 118 -26
w initial consideration	763	-3 -6 -3 -2 -3 -5 40 -18
w initial conversation	763	-2 -1 -1 -5 -1 -9 25 -6
w initial discussion	734	-2 -1 -7 -3 -1 -1 17 -2
w initial meet	763	-1 -1 -10 -3 -1 -1 20 -3
w input	712	-2 -1 20 -2 -1 -1 -9 -3
w input from	763	-1 -1 14 -1 -1 -1 -7 -2
w input on	763	-1 0 7 -1 -1 0 -3 -1
w inquest	763	-4 -2 -4 -3 -2 -2 -6 23
w inquest ha	763	-4 -2 -4 -3 -2 -2 -6 23
w insid	694	-12 -6 35 -7 -7 -4 -14 14
w insid of	763	-7 -2 33 -3 -5 -3 -6 -6
w insid thr	763	-5 -3 -4 -2 -2 -1 -5 23
w inspection	665	-12 -11 -16 -13 -6 -15 4 68
w inspection $	694	-9 -10 -11 -10 -5 -11 19 38
w inspector	679	-22 -9 40 -10 26 -4 -12 -9
w inspector #	763	-17 -2 36 -5 -2 -2 -6 -3
w inspector $	763	-2 -1 16 -2 -4 -1 -3 -2
w inspector keep	763	-5 -7 -8 -4 35 -2 -5 -5
w instal	763	-2 -1 15 -2 -2 -1 -5 -2
w instal (	763	-2 -1 15 -2 -2 -1 -5 -2
w instruction	712	-5 -7 14 -10 -3 -9 -5 25
w intak	665	-12 -23 10 -12 74 -8 -15 -14
w intak $	763	-6 -4 10 -3 14 -2 -5 -3
w intak and	763	-3 -18 -5 -4 45 -5 -3 -8
w intak last	763	-4 -1 20 -4 -2 -2 -6 -3
w intelligenc	763	-6 -13 21 -4 29 -4 -8 -15
w intend	763	-3 -8 -5 -5 -3 -13 -11 48
w intend to	633	-26 -11 -20 73 -12 -24 -30 51
w intend to includ	763	-4 -5 -5 -3 -3 -7 -7 34
w intend to look	763	-2 -2 -2 -2 -1 -1 -5 16
w intend to mak	763	-10 -2 -6 35 -3 -3 -7 -3
w intend to tak	763	-9 -2 -4 36 -3 -3 -6 -8
w intends to	665	-16 -12 -12 -13 -9 -11 -19 93
w intends to commission	763	-4 -7 -4 -7 -4 -3 -7 37
w intends to hold	763	-4 -2 -5 -4 -3 -5 -6 29
w intends to produc	763	-5 -3 -4 -2 -2 -1 -5 23
w interest	679	-8 -7 -34 -9 9 -9 66 -9
w interest ha	763	-3 -2 -7 -3 -1 -2 22 -4
w internal	763	-1 -4 -6 -2 -2 -2 -6 23
w internal audit	763	-1 -4 -6 -2 -2 -2 -6 23
w interview	633	-16 -9 -12 -9 -8 -15 80 -11
w interview eleven	763	-7 -2 -19 -4 -2 -2 39 -3
w interview on	763	-3 -1 -3 -2 -2 -5 20 -4
w interview room	763	-3 -1 17 -3 -1 -1 -5 -2
w interview with	734	-2 -4 -7 -2 -3 -6 25 -1
w into	515	-38 -20 73 24 -32 -25 15 3
w into eight	763	-3 -1 18 -4 -1 -1 -5 -2
w into next	763	-1 -2 -1 -1 -1 -1 -1 7
w into on	734	-5 -1 23 -5 -2 -2 -6 -2
w into polish	712	-6 -2 5 -4 -3 -5 20 -5
w into th	579	-22 -15 17 13 -26 -12 24 21
w intranet	694	-10 -7 16 -11 -9 85 -23 -40
w intranet $	763	-2 -1 17 -2 -1 -1 -9 -1
w introduc	653	-14 -8 32 -10 -9 -7 -17 33
w introduc a	763	-6 -3 -7 31 -4 -2 -5 -4
w introduc on	763	-2 -1 16 -3 -2 -1 -3 -4
w introduc th	734	-7 -4 33 -7 -3 -4 -10 1
w introduction	763	-4 -2 41 -5 -4 -2 -21 -3
w introduction of	763	-4 -2 41 -5 -4 -2 -21 -3
w investigation	763	-5 -4 -5 -3 -2 -9 39 -11
w investigation b	763	-5 -4 -5 -3 -2 -9 39 -11
w invit	734	-7 -2 4 -5 -4 -2 10 5
w invit to	734	-7 -2 4 -5 -4 -2 10 5
w invitation	679	-5 -15 -9 -6 -16 -10 19 42
w invitation hav	763	-2 -1 -6 -3 -1 -2 31 -16
w invitation wil	712	-3 -14 -4 -3 -16 -9 -9 58
w involv	679	62 -12 -4 -17 -12 -22 3 1
w involv $	763	40 -5 -14 -8 -6 -8 -9 10
w involv carer	763	-5 -2 -3 -3 -2 -8 25 -2
w is	247	41 69 -97 -118 -16 254 -28 -105
w is #	763	100 -22 -20 -12 -8 -10 -18 -10
w is a	520	161 -67 -39 -70 166 -42 -85 -25
w is abl	763	-21 -2 53 -6 -8 -6 -5 -4
w is alread	694	-12 -6 5 46 -7 -4 -7 -15
w is an	712	-11 -9 25 -8 38 -10 -16 -8
w is anticipat	763	-4 -15 -5 -6 -2 -8 -5 44
w is at	734	-14 -19 30 -4 -6 -4 23 -5
w is availabl	734	-17 107 -28 -6 -22 -6 -18 -11
w is await	665	-17 -14 -21 -16 -10 170 -56 -37
w is b	436	-70 -56 -51 -52 -37 137 186 -56
w is check	694	-14 31 -27 -11 58 -9 -14 -14
w is collat	763	-2 -1 -2 -1 -1 -2 10 -1
w is consider	734	-6 -3 -7 12 -4 -9 22 -6
w is currentl	712	-5 -3 -4 -3 -7 -7 32 -4
w is draft	734	-5 -4 -3 -3 -4 -3 32 -10
w is du	679	-9 155 -12 -11 -11 -38 -40 -35
w is escalat	763	-4 -11 32 -2 -5 -2 -5 -4
w is everyon	712	80 -6 -25 -15 -5 -5 -15 -8
w is expect	625	-15 -34 -38 -18 -12 51 79 -13
w is finalis	763	-4 -1 -5 -4 -2 -5 43 -22
w is giv	734	-13 -12 71 -3 -29 -4 -5 -5
w is go	694	-10 -6 -9 -6 -10 -12 57 -6
w is hand	734	-3 -3 9 -3 12 -1 -5 -6
w is happen	734	-10 -28 68 -12 -3 -2 -8 -6
w is high	734	111 -15 -31 -8 -12 -14 -18 -13
w is hold	679	-18 -12 -3 -7 72 -6 -13 -13
w is important	734	95 -12 -21 -18 -7 -11 -12 -14
w is in	625	-30 106 -48 -14 -28 -30 45 -1
w is in hand	763	-3 -1 -3 -2 -2 -5 20 -4
w is in plac	734	-7 -4 27 -2 -3 -2 -4 -4
w is in post	712	-3 -2 -6 -3 -3 -6 -5 27
w is in the process of	763	-8 -2 -4 -4 -2 -7 34 -6
w is in us	734	-2 -1 11 -34 -2 -2 -10 41
w is includ	763	-6 -5 24 -2 -3 -2 -3 -4
w is keep	665	-30 100 -11 -28 -36 -25 46 -18
w is know	734	-16 -11 -8 -4 -3 -5 -8 55
w is let	763	-3 -1 -2 -9 -2 -2 -2 21
w is liv	763	-2 -5 -3 -3 -4 -2 -2 21
w is load	763	-2 -1 20 -2 -2 -1 -8 -4
w is look	712	-4 -3 -4 -4 -2 -6 27 -4
w is mak	712	72 -15 -43 -9 -13 -17 -7 33
w is mind	763	-1 -1 -4 -3 -1 -2 26 -13
w is monitor	679	-15 66 27 -11 -32 -16 -6 -14
w is n't	734	-13 -5 -16 79 -7 -15 -9 -14
w is nearing completion	763	-4 -1 -3 -2 -2 -15 30 -4
w is next	694	-37 -38 19 -18 -13 132 -43 -1
w is no	625	33 -19 -31 87 7 -16 -24 -36
w is no longer a	763	-5 -3 -6 38 -5 -5 -7 -7
w is not	625	20 -18 18 70 -12 -29 -13 -35
w is not a matter for	763	-6 -2 -6 29 -4 -3 -4 -5
w is not able to implement	763	-7 -2 -6 32 -2 -2 -8 -4
w is now	536	-43 -19 137 -8 -24 -15 -9 -18
w is of	763	-10 -2 -6 35 -3 -3 -7 -3
w is offer	712	-5 -21 -16 -3 57 -3 -4 -5
w is on	653	67 -69 -30 -16 -27 -19 8 85
w is ongo	679	-8 -10 23 -9 62 -12 -36 -10
w is open	763	-3 -1 15 -3 -2 -1 -3 -3
w is out	679	-7 -5 -10 -6 -5 -12 33 11
w is out for consultation	734	-3 -2 -2 -2 -2 -10 29 -9
w is over	712	-9 -5 -9 -5 -3 -11 7 34
w is part way through	763	-4 -5 -4 -4 -5 -14 45 -10
w is plan	665	-40 116 -39 -27 -28 90 -67 -4
w is prepar	763	-1 -1 -3 -2 -1 -2 14 -4
w is present	763	43 -4 -10 -4 -5 -3 -8 -8
w is progres	712	-3 -2 -7 -3 -3 -14 34 -3
w is propos	712	-13 -11 -14 66 -7 -19 -24 22
w is provid	679	-19 -25 20 -6 62 -7 -13 -13
w is publish	763	-2 -8 -4 -3 -5 -4 -2 29
w is re-let	763	-2 -10 -3 -2 -3 -3 -2 24
w is record	734	-7 -4 30 -3 -5 -2 -7 -3
w is repeat	734	-21 -13 -24 -8 93 -9 -10 -9
w is requir	763	-5 -18 -3 -2 -7 -7 -4 45
w is review	763	-23 123 -26 -16 -18 -9 -19 -12
w is schedul	763	-1 -4 -3 -2 -8 -7 -4 30
w is seek	763	-7 -8 39 -4 39 -4 -6 -50
w is send	763	-2 -2 -7 -3 -1 -2 21 -3
w is shar	763	68 -15 -29 -14 31 -9 -15 -17
w is sift	763	-5 -3 -4 -2 -5 -4 26 -3
w is start	763	-3 -1 -4 -3 -2 -5 24 -6
w is stil	763	-40 -9 -24 -11 -14 191 -70 -23
w is sufficient	734	-17 -6 -10 62 -4 -7 -11 -7
w is tak	734	-35 126 -32 -11 -19 -11 -4 -14
w is tel	763	-5 -7 -10 -3 45 -8 -5 -7
w is th	679	140 -17 -31 -18 -15 -19 -4 -36
w is thank	763	52 -4 -10 -6 -9 -7 -9 -7
w is to	564	-37 16 -35 -28 -45 61 -59 126
w is top	763	-4 -4 22 -3 -3 -1 -4 -3
w is under wa	653	-14 -13 -17 -8 -12 46 40 -22
w is understood	712	31 -7 20 -12 -10 -6 -9 -8
w is underwa	763	-3 -2 -3 -2 -2 -21 45 -12
w is updat	763	-21 -28 11 -5 65 -4 -11 -6
w is vacant	763	-4 -2 -5 -8 -1 -6 -5 30
w is visibl	763	-4 -1 21 -7 -4 -1 -2 -2
w is wait	763	-3 -1 -5 -2 -1 -1 15 -3
w is want	763	-6 -2 -5 -4 -2 -6 31 -6
w is with	633	-7 -7 -14 -14 -5 -30 102 -25
w is with th	643	-7 -7 -13 -13 -5 -30 99 -24
w is work	734	-3 -1 -4 -2 -1 -4 19 -3
w issu	596	116 -30 20 -32 -26 -18 -34 4
w issu and	763	-1 -2 -10 -2 -1 -1 20 -3
w issu body-worn	763	-3 -1 17 -3 -1 -1 -5 -3
w issu to	734	-3 -1 18 -2 -2 -1 -6 -2
w issu with	734	-4 -1 23 -8 -1 -2 -5 -2
w it	320	-86 16 -73 239 -68 35 -59 -4
w it $	555	13 -30 53 52 -15 -21 -18 -33
w it 's	653	-68 167 -70 69 -39 -24 -38 3
w it alon	763	31 -5 -8 -5 -3 -2 -3 -6
w it and	763	-2 -1 -4 15 -2 -1 -4 -2
w it ap	763	-5 -3 -2 -4 -1 -4 23 -4
w it audit	763	-5 -2 -3 -3 -2 -8 25 -2
w it can	712	-8 -3 46 -14 -8 -4 -4 -6
w it chang	763	-9 -52 -13 -12 -13 156 -8 -49
w it crew	763	-3 -1 19 -7 -1 -2 -4 -2
w it director	763	-2 -1 -6 -5 -2 -1 22 -5
w it do	763	-19 -6 -29 -3 -12 101 -13 -19
w it doctor	763	-1 -1 12 -3 -1 -1 -4 -1
w it duplicat	763	-6 -3 -3 26 -3 -2 -3 -6
w it each	763	-2 -1 23 -5 -3 -1 -4 -8
w it electronic	763	-8 -2 -4 -4 -2 -7 34 -6
w it fal	763	-3 -8 -4 -5 30 -2 -4 -6
w it find	763	-7 -8 -3 -6 -3 -2 -5 35
w it finding	712	-2 -4 24 -7 -3 -3 -15 10
w it go	763	-3 -4 -15 -3 28 -1 2 -4
w it guidanc	712	-3 -3 -6 12 -3 -4 21 -15
w it ha	551	14 36 -42 -30 -15 37 -9 8
w it had	694	-27 -7 -22 120 -8 -18 -20 -18
w it in	712	-18 -15 5 -13 -14 102 -72 24
w it is	540	94 38 -42 -41 -57 29 -84 64
w it meet	712	-5 -7 -14 25 -4 -3 -8 16
w it might	763	-9 -5 -7 -4 -1 -3 36 -5
w it natur	763	-4 -3 -3 -3 38 -4 -7 -14
w it neighbour	763	-3 -1 -4 19 -2 -2 -4 -3
w it new	734	-17 -6 5 47 -5 -3 -9 -12
w it officer	763	-2 -1 14 -2 -1 -1 -5 -2
w it on	763	-9 -2 -18 58 -3 -2 -13 -10
w it outcom	763	-2 -2 25 -2 -12 -1 -4 -2
w it own	712	-17 -11 -25 23 -8 -4 -14 56
w it plac	763	-1 -1 -4 -6 -1 -3 18 -3
w it present	763	-16 -6 -24 82 -4 -6 -18 -8
w it provider	763	-7 -2 -4 26 -1 -3 -3 -5
w it releas	763	-6 -2 24 -2 -3 -1 -5 -3
w it second	734	-8 -10 -17 -3 -4 -8 53 -3
w it social	763	-3 -1 -3 -2 17 -2 -5 -2
w it softwar	763	-3 -1 -2 -2 -1 -4 15 -2
w it system	763	-5 -2 -6 -4 -3 -10 -6 36
w it tak	763	-10 -9 39 -4 -3 -2 -6 -4
w it templat	763	-4 -1 20 -5 -2 -1 -6 -2
w it th	712	-9 -3 -12 34 -6 -8 17 -13
w it then	763	-1 -4 -1 -2 -3 -2 -1 14
w it to	763	-2 -1 -2 -2 -1 -2 15 -5
w it train	712	-18 -5 -12 -9 -12 -7 70 -7
w it two	712	-6 -2 34 -7 -2 -4 -9 -3
w it wa	569	-51 -13 -36 205 -13 -27 -35 -29
w it wil	596	-20 -34 -24 23 116 -26 9 -44
w it would	763	-7 -2 -5 22 -3 -8 9 -6
w item	590	69 -28 -46 -17 25 -25 -70 91
w item #	679	110 -8 -23 -14 -12 -12 -23 -19
w item for	763	-12 -5 -9 -4 -8 -5 -8 51
w item in	763	-2 -2 -3 -3 22 -2 -2 -9
w item is	734	-13 -10 -17 6 -4 -3 -8 49
w itself	734	-9 -4 30 -11 17 -4 -13 -6
w itself that	763	-5 -3 33 -10 -1 -1 -7 -5
w jo	763	109 -9 -20 -11 -15 -8 -29 -16
w jo $	763	109 -9 -20 -11 -15 -8 -29 -16
w job	633	-14 -6 -17 14 -8 -9 58 -17
w job #	763	-5 -1 -12 31 -1 -3 -7 -2
w job description	694	-6 -4 -12 -5 -4 -5 46 -9
w job ha	763	-4 -1 -12 -6 -2 -2 33 -6
w join	694	-7 -10 -16 -7 39 -6 5 1
w join #	763	-4 -9 -21 -2 46 -3 -4 -3
w joint	602	-29 -16 7 26 -26 -14 -21 73
w joint conferenc	763	-4 -2 -28 -3 -4 -1 -8 50
w joint databas	763	-2 -1 -7 17 -1 -1 -3 -2
w joint post	763	-6 -3 -6 36 -3 -3 -10 -5
w joint screen	712	-5 -2 25 -3 -3 -1 -7 -3
w joint visit	763	-10 -5 26 -3 -11 -8 16 -6
w judg	763	-10 -4 -44 96 -2 -3 -20 -13
w judgement	763	67 -5 -18 -7 -9 -6 -13 -9
w just	763	46 -3 -11 -5 -5 -4 -11 -6
w just under	763	46 -3 -11 -5 -5 -4 -11 -6
w k	694	47 -12 39 -12 -10 -11 -13 -29
w k recal	763	-3 -1 14 -3 -1 -1 -5 -1
w keep	536	-20 169 -75 -61 178 -62 -51 -78
w keep b	734	-8 61 -1 -5 -21 -9 -11 -6
w keep do	763	-6 -7 -5 -4 47 -5 -11 -10
w keep on	763	-7 -7 -4 -3 30 -3 -2 -4
w keep remind	763	-3 -4 -3 -2 20 -2 -2 -4
w keep th	665	-12 -22 -12 -10 111 -15 -23 -16
w keep under	763	-13 -8 -18 -8 71 -4 -11 -9
w keep under review	734	-21 59 -16 -24 -35 -9 62 -18
w keep up	763	-15 57 -13 -8 19 -16 -12 -12
w kelder	763	-2 -2 -3 -2 -2 -9 25 -6
w kelder and	763	-2 -2 -3 -2 -2 -9 25 -6
w kin	763	-2 -2 26 -2 -2 -2 -11 -6
w kin start	763	-2 -2 26 -2 -2 -2 -11 -6
w knew	763	-4 -1 27 -3 -2 -1 -12 -4
w knew of	763	-4 -1 27 -3 -2 -1 -12 -4
w know	555	196 -62 25 -30 -29 -37 -58 -6
w know $	633	73 -24 -30 24 -14 -19 -33 23
w know how	763	-6 -29 50 -3 -1 -1 -7 -2
w know to	712	119 -10 -30 -25 -6 -15 -15 -18
w know wher	763	44 -2 -19 -10 -2 -2 -5 -4
w know whether	763	46 -5 -4 -22 -2 -4 -4 -5
w know whom	763	-11 -7 35 -2 -7 -1 -4 -3
w landlord	653	-13 -13 -15 19 -26 -6 63 -10
w landlord and	734	-5 -4 6 27 -3 -3 -11 -6
w landlord ha	763	-1 -1 -3 -2 -1 -1 10 -1
w landlord over	763	-5 -2 -2 -2 -23 -2 38 -2
w languag	694	-13 -12 81 -8 -6 -14 -13 -15
w languag $	712	-11 -12 76 -8 -5 -14 -12 -14
w laps	712	-9 -8 -9 -21 31 -27 -11 55
w laps $	763	-5 -2 -2 -19 -2 -27 -8 64
w laps as	763	-5 -7 -8 -4 35 -2 -5 -5
w last	633	-2 -17 -1 -22 -23 108 -92 50
w last <date>	734	-3 -1 24 -6 -2 -2 -6 -4
w last of	763	-7 -1 -5 -3 -17 -4 39 -4
w last term	763	-4 -1 20 -4 -2 -2 -6 -3
w later	712	-6 -3 5 34 -3 -13 -10 -6
w later and	763	-2 -2 -14 41 -2 -12 -4 -4
w later find	763	-4 -1 20 -5 -2 -1 -6 -2
w launch	584	-21 -26 10 -25 -24 19 -10 78
w launch at	694	-3 -2 28 -4 -4 -1 -8 -5
w launch in	763	-1 -1 14 -5 -1 -1 -3 -3
w launch it	763	-3 -1 15 -3 -2 -1 -3 -3
w launch ther	763	-4 -2 -28 -3 -4 -1 -8 50
w law	665	-19 138 -2 -3 18 -24 -21 -86
w law #	763	-2 -1 -7 17 -1 -1 -3 -2
w law $	763	-5 -21 -4 -4 51 -3 -6 -8
w lawful	694	-7 -3 -6 22 -8 -8 15 -5
w lawful and	763	-1 -1 -2 7 -1 -1 -2 -1
w lawful b	763	-3 -2 -3 -3 -1 -5 19 -2
w lawyer	694	-8 -6 -15 -10 -6 -5 40 10
w lawyer $	734	-6 -3 -14 -9 -3 -3 45 -7
w lawyer ar	763	-2 -4 -1 -2 -4 -2 -3 18
w lead	482	97 129 -95 -65 -80 -76 15 74
w lead #	694	15 -8 -14 -12 -7 -6 0 32
w lead $	665	14 116 -51 -28 -24 -17 -19 9
w lead b	763	-5 -1 -8 -2 -1 -2 24 -4
w lead chang	763	96 -4 -39 -9 -8 -3 -24 -10
w lead for	734	48 -8 1 -9 -5 -5 5 -27
w lead ha	712	-10 -6 -9 -6 -4 -7 50 -8
w lead identif	712	-8 -5 17 -5 -10 -2 19 -6
w lead is	763	113 -39 -38 -7 -10 -5 4 -18
w lead nurs	763	-5 -5 -2 -3 -2 -2 -7 26
w lead officer	734	-10 -4 -6 -6 -3 -35 -31 96
w lead on	712	-6 -5 -7 -9 -7 -7 -6 47
w leader	679	-7 -4 41 -7 -5 -12 3 -8
w leader $	763	-2 -1 24 -5 -1 -1 -11 -4
w leader is	763	-3 -2 -4 -1 -3 -12 28 -3
w leader of	763	-3 -1 26 -2 -1 -1 -14 -3
w leaflet	584	-26 -25 56 -17 -14 19 4 4
w leaflet b	763	-3 -1 18 -4 -1 -1 -5 -2
w leaflet can	763	-4 -2 -8 -2 -2 -4 27 -4
w leaflet design	763	-2 -1 13 -2 -1 -1 -5 -2
w leaflet wa	763	-8 -1 2 21 -2 -2 -6 -3
w learn	555	-37 117 57 -32 -14 -21 -51 -20
w learn and	763	-7 69 -26 -7 -20 -9 -11 10
w learn as	763	-3 -8 -4 -5 30 -2 -4 -6
w learn disseminat	734	-3 -2 22 -4 -2 -1 -6 -3
w learn event	734	-3 -1 20 -3 -2 -1 -8 -2
w learn from	679	-6 -4 22 -4 -5 -4 -13 14
w learn hub	763	-9 -3 -9 -3 -2 -2 -4 32
w learn sub	763	-1 -1 8 -1 -1 0 -3 -1
w learn team	763	-3 -10 22 -1 -4 -1 -2 -1
w leas	712	-5 -2 -5 -4 -22 -3 44 -3
w leas $	763	-5 -2 -2 -2 -23 -2 38 -2
w leas is	763	-1 -1 -3 -2 -1 -1 10 -1
w leav	609	68 -45 -47 120 -22 -14 -31 -28
w leav for	763	-1 -1 -1 -1 -1 -1 -2 9
w leav th	734	-30 -5 0 64 -6 -5 -8 -10
w leav that	763	-9 -2 -4 26 -2 -2 -2 -6
w leav with	763	-1 -1 9 -1 -1 -1 -3 -1
w legal	564	-25 -17 -50 92 -5 -51 88 -31
w legal $	763	-3 -2 -3 -3 -2 -7 26 -7
w legal advic	653	-12 -5 -16 50 -9 -10 9 -8
w legal servic	734	-4 -2 -12 -4 -2 -12 42 -5
w legal team	712	-4 -5 -7 -5 11 -10 29 -10
w legislation	763	-4 -3 -6 15 -2 -5 10 -4
w legislation $	763	-4 -3 -6 15 -2 -5 10 -4
w length	734	60 -7 -23 11 -7 -9 -13 -11
w length debat	763	-2 -1 -7 17 -1 -1 -3 -2
w lesson	763	-5 -2 23 -2 -6 -1 -5 -3
w let	679	-7 -10 -28 11 -6 -6 14 31
w let $	712	-4 -9 -3 -10 -4 -4 -4 39
w letter	530	-33 -27 138 -14 -25 49 -66 -22
w letter $	694	-7 -3 29 -7 -4 -3 -9 5
w letter from	734	-2 -10 9 -3 -3 -4 -5 18
w letter ha	712	-5 -2 47 -6 -2 -3 -24 -6
w letter in	763	-1 -1 13 -3 -1 -1 -3 -2
w letter is	763	-1 -1 -2 -1 -1 -6 13 -1
w letter of	763	-4 -1 24 -3 -1 -1 -7 -5
w letter send	712	-4 -1 35 -3 -2 -3 -17 -5
w letter sinc	763	-1 -1 13 -3 -1 -1 -3 -2
w level	609	-24 -10 20 -9 86 -6 -25 -31
w level #	643	-22 -5 24 -7 47 -4 -23 -9
w level $	763	-3 -5 -2 -3 45 -2 -2 -27
w level of	763	-1 -1 -1 -1 8 -1 -2 -1
w liaison	694	-4 -2 31 -4 -4 -2 -12 -4
w liaison staf	763	-2 -1 14 -2 -2 -1 -5 -2
w liaison team	763	-1 -1 13 -2 -1 -1 -5 -2
w librar	679	-8 -2 28 -6 11 -3 -15 -5
w librar #	763	-2 -1 13 -2 -1 -1 -5 -2
w librar $	763	-4 -1 21 -2 -3 -1 -7 -2
w librar and	763	-3 -1 -3 -2 17 -2 -5 -2
w licens	734	-4 -4 13 -5 -5 -3 -19 27
w licens officer	763	-2 -2 16 -2 -1 -1 -6 -2
w lif	763	-4 -3 -3 -3 38 -4 -7 -14
w lif of	763	-4 -3 -3 -3 38 -4 -7 -14
w light	763	-3 -1 2 -3 -1 -1 8 -1
w light of	763	-3 -1 2 -3 -1 -1 8 -1
w lik	712	113 -13 -30 -23 -16 -13 4 -21
w lik siz	763	39 -2 -13 -4 -3 -3 -10 -4
w lin	579	13 -15 -24 35 -3 -12 28 -22
w lin b	763	-2 -2 -7 -3 -1 -2 21 -3
w lin befor	763	-2 -2 -7 -3 -1 -2 21 -3
w lin number	763	-1 -1 13 -3 -1 -1 -3 -2
w lin officer	763	-1 0 7 -1 -1 0 -3 -1
w lin with	679	29 -4 16 -11 -6 -6 -10 -8
w lin worker	763	-2 -2 -24 -3 -1 -1 35 -2
w link	617	77 -15 42 -35 0 30 -59 -40
w link on	734	-12 -3 43 -5 -9 -3 -6 -4
w link to	679	131 -7 -25 -20 -12 -14 -27 -24
w link with	763	-16 -5 -9 -14 31 60 -32 -14
w list	544	11 24 25 -2 -18 -28 -3 -10
w list as	763	-7 -31 -12 -4 75 -5 -6 -10
w list compil	763	-7 -7 31 -3 -4 -1 -5 -3
w list ha	763	-2 -2 -7 -3 -1 -2 21 -3
w list is	734	-19 115 -8 -8 -48 -6 -11 -15
w list of	712	-5 -7 -9 -5 -4 -3 21 13
w list shar	763	-4 -3 -6 30 -2 -2 -6 -6
w list th	763	-7 -2 39 -7 -2 -1 -15 -5
w liv	643	-27 -29 0 -12 42 -15 -19 59
w liv #	763	-2 -5 -3 -3 -4 -2 -2 21
w liv $	734	-8 -8 -8 -5 -10 -11 -8 58
w liv from	763	-4 -7 23 -1 -3 -1 -2 -4
w lmc	763	-4 -1 -6 5 -2 -2 11 -2
w load	734	-4 -1 39 -4 -2 -1 -21 -6
w load on	763	-2 -1 20 -2 -2 -1 -8 -4
w lob	763	-5 -21 -4 -4 51 -3 -6 -8
w lob for	763	-5 -21 -4 -4 51 -3 -6 -8
w local	564	-7 -17 5 64 0 -19 -1 -24
w local authorit	763	44 -3 -17 -4 -5 -2 -9 -4
w local charit	763	-1 0 7 -1 -1 0 -3 -1
w local commit	763	-3 -1 27 -3 -4 -1 -14 -2
w local medical	712	-8 -2 12 26 -6 -3 -12 -7
w local procedur	763	-4 -1 -5 -4 -2 -5 43 -22
w local summar	763	-5 -3 -4 -2 -2 -1 -5 23
w local team	763	-9 -2 -4 26 -2 -2 -2 -6
w localit	694	-12 -2 16 -5 -4 -11 24 -6
w localit and	763	-1 -1 -3 -1 -1 -10 20 -3
w lockdown	763	-3 -1 -4 -3 -2 -5 24 -6
w lockdown but	763	-3 -1 -4 -3 -2 -5 24 -6
w log	763	-24 123 -14 -13 -33 -17 -12 -11
w logbook	763	-3 -1 14 -3 -1 -1 -5 -1
w logbook bin	763	-3 -1 14 -3 -1 -1 -5 -1
w long	653	62 -21 -30 -14 74 -14 -24 -31
w long as	694	-8 -13 -7 -5 56 -7 -4 -11
w long term	763	-4 -3 -3 -3 38 -4 -7 -14
w longer	734	-13 -5 -10 77 -9 -13 -16 -11
w look	518	-9 155 -64 -67 -45 -61 23 67
w look at	536	-66 178 -50 -44 -32 -49 30 34
w look for	734	-3 -10 -7 -19 -3 -4 9 36
w look into	763	-5 -3 -4 -4 -5 -7 0 28
w los	665	25 -8 -24 60 -11 -11 -5 -26
w los of	734	-8 -3 -8 28 -4 -6 8 -7
w los th	763	-10 -3 -9 48 -4 -2 -6 -14
w los their	763	47 -4 -10 -7 -5 -4 -9 -9
w lotter	763	-2 -2 -16 -3 -1 -3 31 -5
w lotter $	763	-2 -2 -16 -3 -1 -3 31 -5
w lscb	763	-4 -4 -3 -3 -5 -8 -9 37
w lscb $	763	-4 -4 -3 -3 -5 -8 -9 37
w lunchtim	763	-2 -8 26 -1 -6 -1 -5 -2
w lunchtim session	763	-2 -8 26 -1 -6 -1 -5 -2
w ma	734	65 -6 -18 -14 -3 -4 -8 -11
w ma wish to	763	34 -2 -8 -5 -2 -2 -6 -8
w made a start	734	-11 -3 -17 -10 -5 -7 62 -10
w made a start on	734	-11 -3 -17 -10 -5 -7 62 -10
w mailbox	734	-5 -3 32 -4 -2 -1 -12 -6
w mailbox ha	763	-3 -2 26 -3 -1 -1 -10 -6
w main	763	-1 -1 2 5 -1 -1 -1 -1
w mak	459	-40 -44 90 -35 -67 93 43 -40
w mak #	763	-5 -1 -14 -3 -2 -2 29 -3
w mak $	643	-25 -11 22 15 -8 36 -6 -22
w mak a	694	-13 60 28 -10 -11 -20 4 -38
w mak an	763	-10 -2 -6 35 -3 -3 -7 -3
w mak at	734	-6 -4 34 -3 -10 -2 -5 -4
w mak but	763	-1 -1 -4 -2 -1 -8 20 -3
w mak clear	763	-2 -1 14 -2 -2 -1 -5 -2
w mak in	763	-6 -38 -6 -10 -10 140 -7 -62
w mak mandator	763	-4 -2 31 -2 -1 -2 -17 -3
w mak on	734	-1 -1 -6 -6 -1 -5 26 -4
w mak permanent	734	-3 -1 26 -7 -2 -1 -8 -2
w mak plain	763	-5 -3 24 -3 -2 -2 -5 -4
w mak sur	734	-11 -4 49 -10 -2 -2 -13 -7
w mak to	665	-9 -14 -31 -7 -6 -27 46 48
w mak with	712	-5 -2 -15 -4 -2 -16 49 -5
w management	653	-15 -12 -8 11 20 -7 0 11
w management meet	763	-5 -7 -8 -4 35 -2 -5 -5
w management system	763	-2 -1 15 -2 -2 -1 -5 -2
w management team	763	-3 -2 -5 -2 -1 -1 18 -4
w manager	445	13 18 17 -78 31 -7 -69 74
w manager #	734	-3 -4 -4 -3 -8 -4 11 16
w manager $	579	21 -60 65 -20 63 -16 -53 0
w manager and	679	66 -9 -31 -12 -12 -9 24 -17
w manager ar	734	-16 -11 -12 -4 27 -7 18 4
w manager continual	763	-16 -6 -22 -3 67 -3 -8 -8
w manager ha	643	-20 -8 31 -23 -8 -23 3 47
w manager hold	763	-2 -1 13 -1 -2 -1 -4 -1
w manager is	712	-9 -9 -11 -7 -10 110 -62 -2
w manager ring	763	-6 -4 24 -2 -3 -1 -4 -4
w manager to	763	-3 -7 22 -1 -5 -1 -2 -3
w manager to ensur	763	-9 -4 -16 -5 -4 -10 -9 59
w manager wil	679	-16 60 -12 -12 -45 -9 -14 48
w mandator	653	-13 -6 81 -17 -8 -7 -21 -9
w mandator $	763	-4 -2 31 -2 -1 -2 -17 -3
w mandator for	763	-4 -2 14 -1 -2 -3 -2 -1
w mandator part of	763	-4 -2 28 -8 -5 -2 -2 -4
w map	617	-14 -6 -15 -13 -6 -29 109 -25
w map exercis	763	-2 -1 -1 -5 -1 -9 25 -6
w map of	734	-5 -2 -4 -2 -2 -16 36 -4
w map th	763	-7 -1 -5 -3 -1 -2 23 -4
w map who	763	-2 -1 -3 -3 -2 -3 26 -11
w marac	633	-29 -33 44 -14 77 -16 -30 1
w marac chair	763	-2 -1 12 -2 -1 -1 -3 -2
w marac meeting	763	-6 -2 28 -2 -8 -2 -5 -3
w marac referral	763	-11 -12 -24 -4 73 -9 -7 -6
w mark	763	-9 -7 -23 -4 64 -4 -8 -9
w mark whit	763	-9 -7 -23 -4 64 -4 -8 -9
w marker	679	-13 -14 78 -10 -19 -4 -10 -8
w marker $	763	-6 -4 24 -2 -3 -1 -4 -4
w marker is	763	-4 -1 21 -7 -4 -1 -2 -2
w mash	734	-18 -12 28 35 -6 -13 -7 -7
w material	734	-5 -2 30 -5 -2 -2 -8 -6
w material $	763	-5 -1 33 -5 -2 -1 -14 -6
w maternit	712	103 -38 -13 -8 -11 -6 -15 -12
w maternit servic	763	-2 -1 10 -2 -1 -1 -2 -2
w matron	694	-8 -12 18 -7 -6 -3 -13 30
w matron $	763	-2 -6 23 -3 -2 -1 -6 -4
w matron to	763	-5 -5 -2 -3 -2 -2 -7 26
w matter	547	77 -35 -43 61 0 -30 -14 -15
w matter #	763	-10 -2 -6 35 -3 -3 -7 -3
w matter and	763	31 -5 -8 -5 -3 -2 -3 -6
w matter for	763	95 -9 -25 -9 -19 -8 -11 -15
w matter ha	763	-3 -2 -13 41 -3 -6 1 -16
w matter is	763	-2 -2 -1 -2 -3 -1 -1 13
w matter is with	763	-2 -1 -2 -6 -1 -8 30 -9
w matter of	643	12 -8 13 -19 36 -5 -15 -14
w matter wa	763	-10 -2 -6 33 -2 -4 -5 -4
w matter was clos	763	-2 -1 -7 17 -1 -1 -3 -2
w matter was clos $	763	-2 -1 -7 17 -1 -1 -3 -2
w mean	679	-17 -8 -3 31 -6 -6 -5 13
w mean that	712	-6 -6 -7 -8 -3 -4 15 19
w means to	763	-7 -3 -5 -3 -5 -4 -10 37
w means to rais	763	-7 -3 -5 -3 -5 -4 -10 37
w media	679	-10 -19 -18 -6 102 -5 -14 -30
w media account	763	-3 -1 -3 -2 17 -2 -5 -2
w media throughout	763	-3 -12 -2 -2 51 -2 -3 -27
w medical	712	-8 -2 12 26 -6 -3 -12 -7
w medical commit	712	-8 -2 12 26 -6 -3 -12 -7
w meet	389	-122 -59 -19 -44 133 -71 -1 182
w meet $	502	-61 17 -17 -35 112 -41 -68 92
w meet and	625	-18 -17 -14 25 52 -7 -4 -18
w meet arrang	763	-3 -2 -5 -2 -2 -4 -9 27
w meet b	763	-2 -3 -2 -1 -4 -1 -3 15
w meet each	763	-4 -1 16 -1 -2 0 -6 -2
w meet ever	763	-7 -3 24 -4 -8 -4 7 -6
w meet for	734	-2 -2 -2 -4 -5 -2 -13 30
w meet ha	694	-3 -3 -32 -7 -3 -4 68 -16
w meet her	763	-9 -5 -7 -4 -1 -3 36 -5
w meet hold	679	-8 -2 7 -6 -6 -3 27 -9
w meet in	694	-13 -12 -32 14 -7 -7 0 56
w meet is	734	-4 -5 -5 -2 -6 -3 -8 33
w meet of	625	-7 -16 -11 -6 -11 -5 -29 85
w meet on	694	-7 -8 33 -5 -15 -4 -19 24
w meet quarterl	763	-2 -1 14 -3 -2 -1 -5 -2
w meet th	694	-10 -7 16 -7 4 -3 -11 18
w meet through	763	-4 -2 41 -5 -4 -2 -21 -3
w meet twic	734	-1 -1 -3 -1 -1 -1 11 -2
w meet wil	763	-1 -6 -2 -3 -2 -1 -6 20
w meet with	679	-8 -5 -31 -8 31 -3 39 -14
w meeting	584	-42 -27 12 -28 102 -24 45 -38
w meeting $	694	-19 -17 25 -14 87 -8 -38 -16
w meeting ar	763	-6 -2 28 -2 -8 -2 -5 -3
w meeting arrang	763	-5 -2 -7 -6 -3 -3 35 -9
w meeting on-go	763	-6 -2 -5 -3 -18 -2 40 -3
w member	509	20 -37 -46 130 -17 -27 4 -27
w member #	763	-2 -1 -1 -1 -4 -1 -3 14
w member $	734	-3 -3 -6 -4 -3 -3 9 14
w member agr	763	-9 -4 -14 52 -5 -3 -6 -11
w member conclud	763	-5 -2 -5 27 -2 -1 -2 -10
w member of	633	43 -16 26 -24 -15 -10 25 -30
w member on	763	-1 -1 13 -1 -2 -1 -3 -3
w member tak	763	-8 -9 -13 22 -8 -1 -5 22
w member that	763	-5 -1 -12 31 -1 -3 -7 -2
w member until	763	-1 -1 -1 -1 -1 -4 12 -4
w member voted against	763	-3 -2 -3 22 -2 -2 -5 -4
w member wil	763	-3 -7 -4 -4 29 -2 -2 -6
w membership	763	-3 -13 -14 -3 43 -3 5 -12
w memorandum	694	-7 -6 28 -7 -5 -3 6 -6
w memorandum of	712	-5 -5 36 -3 -4 -2 -10 -5
w men	734	80 -12 18 -20 -9 -22 -14 -22
w mental	712	22 -2 12 -5 -3 -4 -14 -6
w mental health	712	22 -2 12 -5 -3 -4 -14 -6
w merg	679	-11 -5 11 47 -5 -8 -15 -15
w merg it	734	-5 -1 23 -5 -2 -2 -6 -2
w merg with	763	-3 -1 -4 19 -2 -2 -4 -3
w merger	694	-5 -3 -10 40 -5 -4 -7 -6
w merger and	712	-4 -2 -8 29 -4 -2 -5 -4
w messag	665	-20 -15 7 17 67 -7 -18 -31
w messag so that	763	-3 -1 17 -3 -2 -1 -5 -2
w messag wil	763	-3 -12 -2 -2 51 -2 -3 -27
w midwif	712	-15 -10 53 -5 -6 -3 -7 -7
w midwif can	763	-7 -1 21 -2 -2 -1 -3 -4
w midwif in post	763	-8 -9 36 -3 -5 -2 -5 -4
w midwifer	712	-6 -3 11 -6 -4 -4 7 5
w midwifer ha	763	-3 -1 -5 -2 -1 -1 15 -3
w midwiv	712	-5 -2 25 -3 -3 -1 -8 -3
w midwiv hav	763	-1 -1 14 -2 -1 -1 -7 -2
w midwiv now	763	-4 -1 13 -2 -2 -1 -2 -1
w might	712	-10 -7 -8 -5 -3 -5 39 -1
w might b	763	-9 -5 -7 -4 -1 -3 36 -5
w mind	734	-2 -2 3 -5 -2 -3 22 -13
w mind to	763	-1 -1 -4 -3 -1 -2 26 -13
w minister	712	-12 -1 38 -5 -3 -1 -8 -5
w minister 's	763	-8 -1 19 -2 -2 -1 -4 -2
w minister in	763	-5 -1 21 -4 -1 -1 -5 -4
w ministr	694	-29 -14 -6 10 -8 -8 65 -10
w ministr repl	712	-26 -14 -18 13 -8 -8 69 -10
w minut	694	-12 -4 54 -8 -10 -3 -11 -6
w minut brief	763	-2 -1 12 -2 -1 -1 -3 -2
w minut of	763	-6 -2 28 -2 -8 -2 -5 -3
w mis	679	-5 -4 56 -10 -12 -2 -15 -8
w mis #	763	-1 -1 14 -5 -1 -1 -3 -3
w mis visit	712	-4 -3 46 -7 -12 -1 -13 -6
w model	694	-4 -2 -26 -4 -5 -4 49 -4
w model $	763	-3 -1 -6 -2 -4 -3 21 -2
w model us	734	-1 -1 -22 -2 -1 -1 31 -2
w modul	643	-19 -11 -23 -14 -14 106 -56 32
w modul b	763	-9 -4 -16 -5 -4 -10 -9 59
w modul for	763	-3 -1 -2 -1 -2 -3 14 -3
w moment	763	-5 -3 -4 -2 -5 -4 26 -3
w moment th	763	-5 -3 -4 -2 -5 -4 26 -3
w mon	694	-14 -10 36 -2 -7 -7 -15 18
w mon #	763	-3 -1 -2 13 -2 -2 -1 -2
w monitor	633	-55 169 15 -33 23 -29 -44 -46
w monitor and	763	-4 -11 32 -2 -5 -2 -5 -4
w monitor b	734	-33 136 -5 -17 -16 -11 -29 -25
w monitor is	763	-2 -2 40 -5 -17 -2 -8 -4
w monitor through	763	-24 76 -45 -13 68 -19 -23 -20
w month	482	-90 72 -41 -24 55 5 62 -39
w month $	569	-62 77 -72 -31 57 55 3 -26
w month and	694	-9 -10 26 -3 12 -2 -7 -6
w month as	763	-4 -10 -5 -3 -7 -6 57 -22
w month b	763	-4 -12 28 -3 -8 -4 7 -3
w month follow	763	-3 -6 -3 -2 -3 -5 40 -18
w month later	712	-6 -3 5 34 -3 -13 -10 -6
w month of	712	-7 -9 -3 -5 40 -4 -7 -5
w month to	712	-7 -17 -8 -6 -8 -7 13 40
w month until	763	-2 -2 -18 -2 -2 -1 31 -3
w month with	763	-4 -1 16 -1 -2 0 -6 -2
w monthl	625	-28 77 36 -16 -6 -17 -23 -22
w monthl $	763	-19 125 -24 -10 -29 -11 -18 -14
w monthl dip	734	-6 -21 28 -3 16 -3 -7 -4
w monthl steer	763	-2 -1 -2 -1 -1 -2 10 -2
w monthl supervision	763	-5 -4 25 -2 -6 -1 -4 -4
w mor	625	-39 170 -40 -67 -36 103 8 -100
w mor could	763	67 -14 -9 -11 -4 -4 -12 -13
w mor detail	763	-3 -2 -5 -2 -1 -1 18 -4
w more work	734	-9 -8 -9 101 -7 -21 -23 -24
w more work is	763	-7 -4 -8 80 -5 -16 -22 -18
w morn	694	-16 -17 68 -6 -7 -3 -12 -8
w morn at	763	-2 -1 14 -2 -2 0 -5 -2
w morn cal	763	-10 -9 39 -4 -3 -2 -6 -4
w most	734	-8 -5 25 -6 19 -3 -14 -8
w most ar	763	-2 -2 -4 -2 23 -2 -7 -3
w mou	763	-2 -1 -2 -2 -2 -6 16 -2
w mou with	763	-2 -1 -2 -2 -2 -6 16 -2
w mov	609	-22 -21 0 -17 -15 -20 46 49
w mov into	763	-2 -1 14 -2 -2 0 -5 -2
w mov to	653	-16 -17 1 14 -10 -12 54 -15
w much	734	-9 -5 9 31 -5 -2 -11 -8
w much think	763	-5 -3 -8 34 -2 -2 -7 -7
w multi-agenc	694	-4 -10 32 -3 -5 -6 -1 -3
w multi-agenc protocol	763	0 -1 -1 -1 0 -4 9 -1
w multi-agenc train	763	-3 -10 22 -1 -4 -1 -2 -1
w must	734	-36 -19 63 -8 -6 -5 -8 18
w must b	763	-22 -12 27 -6 -3 -3 -5 25
w n	712	112 -10 -26 -13 -12 -8 -21 -21
w n /	712	112 -10 -26 -13 -12 -8 -21 -21
w n't	643	-35 -22 -39 84 10 -40 -28 70
w n't b	694	-20 -11 -29 68 -12 -17 -18 39
w nam	574	-21 -26 92 -35 -33 -20 75 -31
w nam a	763	72 -9 -15 -11 -8 -7 -8 -14
w nam and	763	-2 -2 -7 -3 -1 -2 21 -3
w nam contact	763	-3 -1 19 -2 -1 -1 -9 -2
w nam deput	763	-6 -2 21 -3 -3 -1 -4 -3
w nam gather	763	-7 -2 39 -7 -2 -1 -15 -5
w nam gp	763	-14 -2 41 -3 -4 -1 -15 -3
w nam nurs	763	-2 -3 7 -3 -5 -2 -4 11
w nam out	763	-14 -7 -13 -8 -5 -4 60 -9
w national	520	150 -53 -79 61 10 -52 -95 58
w national checklist	763	-2 -1 26 -16 -1 -1 -3 -2
w national consultation	763	-2 -1 -2 -2 -1 -6 -21 34
w national framework	734	-4 -2 -8 32 -3 -2 -4 -9
w national guidanc	679	-11 -5 5 -11 -5 -13 -44 85
w national lead	763	-17 -3 -15 27 -2 -4 26 -12
w national level	763	-3 -5 -2 -3 45 -2 -2 -27
w national work	712	-11 -14 -7 19 43 -4 -12 -13
w natur	763	-4 -3 -3 -3 38 -4 -7 -14
w natur long	763	-4 -3 -3 -3 38 -4 -7 -14
w nearing completion	763	-4 -1 -3 -2 -2 -15 30 -4
w nearing completion $	763	-4 -1 -3 -2 -2 -15 30 -4
w nearly ther	763	-6 -2 -5 -4 -2 -6 31 -6
w nearly ther :	763	-6 -2 -5 -4 -2 -6 31 -6
w necessar	763	-6 -2 22 21 -4 -10 -15 -7
w need	497	-39 -13 -24 4 9 24 -50 90
w need $	633	16 -11 42 11 -14 -10 -18 -17
w need analys	763	-4 -4 -3 -3 -5 -8 -9 37
w need it	734	-4 -8 14 -3 18 -5 -4 -8
w need of	763	19 -3 -25 37 -4 -3 -11 -11
w need to	579	-21 -27 -20 -25 48 -23 -34 103
w negotiat	763	-6 -4 -7 -5 -35 76 -13 -6
w negotiation	734	-8 -9 -19 -3 -25 -3 72 -4
w negotiation continu	763	-5 -2 -2 -2 -23 -2 38 -2
w neighbour	653	-16 -8 -36 -4 -12 -19 55 40
w neighbour and	734	-4 -2 -8 18 -2 -3 4 -3
w neighbour forc	763	-2 -2 -4 -3 -1 -11 27 -5
w neighbourhood	763	-3 -5 4 -3 22 -2 -6 -7
w network	633	59 -17 13 -25 -22 -11 14 -11
w network $	734	78 -6 -16 -15 -14 -7 -27 8
w network and	763	-4 -12 -10 -6 -8 -3 59 -15
w network establish	712	-4 -2 29 -5 -3 -1 -10 -3
w new	395	-117 -34 34 -66 90 -26 -31 151
w new act	763	-3 -2 -3 -1 -2 -7 20 -2
w new board	763	-1 -3 -1 -1 -2 -1 -5 13
w new cas	712	-9 -29 3 -6 68 -6 -10 -11
w new chair	763	-1 -3 -1 -1 -2 -1 -5 13
w new chapter	763	-5 -2 16 -1 -3 -1 -2 -2
w new chief	763	-3 -2 -5 -3 -2 -3 -11 29
w new commission	712	-2 -5 -9 -5 -5 -3 -6 34
w new contract	665	-9 -11 -6 -14 -11 -15 -25 91
w new domestic	763	-3 -3 -4 -1 -4 -2 -5 21
w new flag	763	-3 -1 15 -3 -2 -1 -3 -3
w new foster	712	-5 -10 -18 -3 50 -3 -5 -6
w new intak	763	-5 -5 -25 -4 51 -2 -6 -3
w new it	763	-5 -2 -6 -4 -3 -10 -6 36
w new job	763	-3 -3 -3 -2 -2 -3 21 -4
w new manager	734	-3 -6 -3 -4 -7 -3 -3 28
w new member	734	-2 -9 6 -3 -8 -1 -4 22
w new model	763	-3 -1 -6 -2 -4 -3 21 -2
w new national	734	-4 -2 -8 32 -3 -2 -4 -9
w new offic	763	-1 -1 -4 -3 -1 -4 21 -7
w new pathwa	763	-1 -1 -3 -1 -1 -10 20 -3
w new polic	734	-5 -2 -6 -9 -3 -5 8 22
w new procedur	763	-3 -8 -4 -5 30 -2 -4 -6
w new proces	763	-1 -1 10 -2 -1 -1 -2 -3
w new program	763	-2 -6 -20 -3 -5 -4 34 5
w new provider	734	-3 -2 19 -8 -3 -2 -7 6
w new referral	763	-4 -7 23 -1 -3 -1 -2 -4
w new staf	665	-28 53 -21 -14 77 54 -67 -55
w new starter	694	-8 112 -11 -9 5 -15 -12 -62
w new system	665	-7 -18 -9 -7 -14 -9 42 22
w new templat	763	-2 -1 20 -2 -2 -1 -8 -4
w new tenant	763	-3 -3 16 -1 -3 -1 -3 -2
w new worker	763	-1 0 6 -1 -1 0 -1 -2
w new year	712	-9 -42 -10 -7 -19 80 -9 16
w newl	712	-6 -5 8 -3 15 -3 -4 -4
w newl appoint	763	-3 -2 -7 -1 19 -2 -2 -2
w newl qualif	763	-4 -2 16 -2 -3 -1 -2 -2
w newsletter	633	-17 -13 1 -9 60 -8 -21 6
w newsletter $	694	-10 -8 18 -6 24 -3 -9 -7
w newsletter and	763	-5 -3 -1 -2 21 -2 -7 -2
w newsletter ar	763	-2 -2 -12 -1 26 -2 -4 -2
w newsletter wil	763	-7 -7 -4 -3 30 -3 -2 -4
w next	435	-101 116 -107 -80 -90 47 -41 256
w next <date>	763	-2 -8 -3 -1 -4 -4 -6 27
w next contract	763	-2 -3 -2 -2 -4 -2 -6 19
w next executiv	763	-1 -2 0 -1 -2 -1 -1 9
w next financial	694	-8 -29 -8 -5 -6 -6 -7 69
w next let	763	-2 -8 -1 -2 -2 -3 -2 21
w next meet	665	-6 -14 -13 -5 -9 -4 43 7
w next month	712	-5 -8 -6 -4 -4 -7 54 -20
w next of	763	-2 -2 26 -2 -2 -2 -11 -6
w next quarterl	763	-2 -4 -2 -2 -3 -5 -5 24
w next revision	763	-4 -5 -5 -3 -3 -7 -7 34
w next six	763	-4 -10 -5 -3 -7 -6 57 -22
w next version	763	-3 -8 -2 -2 -2 -25 -4 46
w next year	536	-36 43 -40 -34 -39 -40 -53 199
w nh	679	-10 -4 2 19 -8 -11 20 -9
w nh england	679	-10 -4 2 19 -8 -11 20 -9
w night	694	-15 -7 30 -12 -7 50 -12 -27
w night and	763	-2 -1 14 -3 -1 -1 -4 -2
w night manager	763	-6 -4 24 -2 -3 -1 -4 -4
w nin	584	40 -22 19 -19 -19 -14 34 -19
w nin $	694	-10 -7 31 -4 -6 -4 5 -6
w nin librar	763	-4 -1 21 -2 -3 -1 -7 -2
w nin of	763	-2 -1 -9 -3 -1 -6 25 -3
w nin out	763	-4 -1 20 -5 -2 -1 -6 -2
w nin practic	763	-3 -2 -7 -3 -1 -2 22 -4
w nin surger	734	-4 -2 7 -4 -3 -2 11 -2
w no	476	62 -78 -120 334 -6 -70 -185 63
w no action	734	-9 -17 -13 75 -7 -5 -14 -11
w no cas	763	-2 -1 24 -5 -1 -1 -11 -4
w no chang	679	-20 -7 34 33 -6 -7 -17 -10
w no contractual	763	72 -9 -15 -11 -8 -7 -8 -14
w no dat	665	-22 -11 -18 -28 21 -11 -36 105
w no end	763	-5 -5 -3 -6 55 -5 -25 -6
w no further	763	-14 -6 -9 53 -2 -2 -11 -8
w no further action is need	763	-2 -2 54 -27 -2 -4 -14 -4
w no further action is need as	763	-2 -2 54 -27 -2 -4 -14 -4
w no further action taken	734	-8 -6 -14 64 -8 -5 -9 -14
w no further action taken becaus	763	-5 -3 -7 33 -3 -3 -4 -8
w no intention of	763	-10 -2 -6 33 -2 -4 -5 -4
w no intention of chang	763	-10 -2 -6 33 -2 -4 -5 -4
w no local	763	-9 -2 -4 26 -2 -2 -2 -6
w no longer	763	-8 -4 -3 40 -7 -1 -12 -6
w no longer a	763	-5 -3 -6 38 -5 -5 -7 -7
w no longer a strand	763	-5 -3 -6 38 -5 -5 -7 -7
w no longer b	763	-10 -3 -9 48 -4 -2 -6 -14
w no longer b complet	763	-10 -3 -9 48 -4 -2 -6 -14
w no longer exist	712	-6 -2 -7 35 -5 -3 -6 -5
w no longer exist $	763	-3 -1 -4 19 -2 -2 -4 -3
w no longer exist follow	763	-3 -1 -3 18 -3 -2 -3 -3
w no longer on	763	-4 -4 -9 41 -2 -6 -6 -10
w no longer on th	763	-4 -4 -9 41 -2 -6 -6 -10
w no more work	734	-9 -8 -9 101 -7 -21 -23 -24
w no need	763	-8 -3 -27 56 -2 -2 -9 -7
w no on	763	31 -5 -8 -5 -3 -2 -3 -6
w no other	734	-7 -2 -22 58 -5 -4 -13 -6
w no plans to	694	-18 -8 -18 91 -8 -8 -16 -14
w no plans to amend	763	-13 -5 -11 59 -4 -4 -12 -10
w no plans to introduc	763	-6 -3 -7 31 -4 -2 -5 -4
w no updat	734	134 -5 -56 -23 -7 -5 -23 -15
w no work	734	-7 -2 -19 -18 -4 -5 -37 93
w nobod	712	117 -35 -33 6 -11 -16 0 -29
w nominat	734	-21 -7 -7 -10 -6 66 8 -24
w non-attendanc	763	-4 -11 32 -2 -5 -2 -5 -4
w non-attendanc is	763	-4 -11 32 -2 -5 -2 -5 -4
w normal	763	-2 -1 22 -3 -2 -1 -9 -4
w normal $	763	-2 -1 22 -3 -2 -1 -9 -4
w northern	763	-2 -3 -4 -2 -2 -2 19 -3
w northern division	763	-2 -3 -4 -2 -2 -2 19 -3
w northmoor	763	-2 -1 12 -2 -1 -1 -3 -2
w northmoor and	763	-2 -1 12 -2 -1 -1 -3 -2
w not	355	100 -119 -156 353 -80 160 -199 -59
w not #	763	37 -2 -9 -5 -3 -3 -6 -9
w not $	712	110 -5 -22 -44 -8 -7 -10 -13
w not a matter for	763	-6 -2 -6 29 -4 -3 -4 -5
w not a matter for th	763	-6 -2 -6 29 -4 -3 -4 -5
w not able to implement	763	-7 -2 -6 32 -2 -2 -8 -4
w not able to implement th	763	-7 -2 -6 32 -2 -2 -8 -4
w not able to start	712	-3 -4 -4 -3 -3 -8 -8 34
w not able to start until	712	-3 -4 -4 -3 -3 -8 -8 34
w not accept	734	-23 -4 -11 70 -6 -10 -7 -9
w not adopt	763	-4 -1 -2 17 -1 -4 -1 -3
w not agr	694	-13 -4 -17 64 -8 -5 -9 -8
w not appropriat	734	-10 -2 -14 49 -3 -4 -6 -9
w not attend	763	-9 -3 37 -5 -4 -5 -6 -5
w not availabl	763	-4 -1 -5 24 -1 -6 -4 -4
w not b	469	-75 -43 -56 191 -50 92 -98 39
w not be taken forward	734	-12 -9 -23 60 -7 -3 -19 12
w not be taken forward befor	763	-6 -5 -3 -3 -2 -1 -2 23
w not been taken forward	763	-4 -1 -5 24 -1 -6 -4 -4
w not been taken forward $	763	-4 -1 -5 24 -1 -6 -4 -4
w not begin	694	-12 -15 8 -28 -6 119 -38 -27
w not consider	763	-4 -1 -2 17 -1 -4 -1 -3
w not discus	763	-11 -3 -4 -9 -2 -13 -4 47
w not feasibl	694	-28 -5 -20 98 -6 -12 -12 -15
w not feel	763	-2 -2 -2 15 -2 -2 -4 -3
w not from	763	-2 -1 12 -3 -1 -1 -3 -2
w not go	694	-6 -2 37 1 -4 -3 -15 -8
w not intend to	694	-21 -4 -13 85 -8 -9 -14 -15
w not know	633	200 -17 -38 -52 -14 -26 -26 -27
w not need	763	-5 -1 -3 20 -1 -3 -3 -4
w not now	712	-3 -2 -7 31 -3 -3 -6 -7
w not onl	763	-3 -1 18 -4 -1 -1 -5 -2
w not onl ha	763	-3 -1 18 -4 -1 -1 -5 -2
w not proceed	763	-7 -2 -9 39 -5 -4 -5 -7
w not propos	734	-13 -5 -7 54 -6 -5 -10 -9
w not pursu	763	-10 -2 -6 33 -2 -4 -5 -4
w not s	734	97 -4 -11 -47 -9 -8 -7 -10
w not send	763	-3 -7 -4 -4 29 -2 -2 -6
w not start	763	-5 -3 -3 -3 -2 -16 -11 43
w not support	665	-13 -5 -14 69 -9 -6 -10 -10
w not technical	763	-7 -2 -4 26 -1 -3 -3 -5
w not th	734	56 -10 35 -15 -9 -19 -17 -21
w not that	763	30 -2 -7 -11 -2 -2 -3 -3
w not think	763	-19 -2 -10 72 -4 -21 -6 -10
w not to	734	-10 -5 -9 25 -8 -6 -10 21
w not to proc	763	-6 -3 -6 36 -3 -3 -10 -5
w not to proc with	763	-6 -3 -6 36 -3 -3 -10 -5
w not yet	596	-60 -19 -40 -82 -25 120 18 89
w not yet commenc	734	-5 -3 -8 -6 -3 -19 -16 60
w not yet commenc $	763	-4 -2 -7 -5 -2 -17 -13 52
w not yet start	763	-3 -3 -3 -2 -2 -5 -8 26
w not yet start ow	763	-3 -3 -3 -2 -2 -5 -8 26
w noth	679	-33 -14 -27 61 -9 -8 -20 52
w noth ha	734	-18 -8 -15 -9 -5 -6 -14 75
w noth to	763	-5 -2 -5 27 -2 -1 -2 -10
w notic	763	52 -4 -10 -6 -9 -7 -9 -7
w notic $	763	52 -4 -10 -6 -9 -7 -9 -7
w noticeboard	763	-10 -8 -16 -3 -4 -3 48 -4
w noticeboard hav	763	-10 -8 -16 -3 -4 -3 48 -4
w notification	734	-9 -10 46 -4 -3 -2 -11 -8
w notification $	763	-3 -2 26 -3 -1 -1 -10 -6
w now	428	-121 -68 259 18 -72 8 40 -63
w now $	763	-5 -2 -27 -6 -2 -2 47 -4
w now a	763	-12 -2 23 -1 -3 -1 -3 -1
w now at	734	-5 -5 -9 -2 -4 -5 32 -2
w now availabl	763	-1 -1 6 -2 0 0 -1 -1
w now b	643	-13 -17 -5 10 -7 -12 31 13
w now circulat	763	-6 -2 28 -2 -8 -2 -5 -3
w now clos	763	-1 -1 -4 10 -1 -1 -1 -1
w now consult	763	-3 -1 -6 -2 -4 -3 21 -2
w now form	763	-4 -6 -8 -4 -7 -6 49 -13
w now get	763	-3 -1 -14 -5 -2 -1 28 -3
w now go	763	-1 -1 -3 11 -1 -1 -3 -1
w now hav	763	-5 -1 21 -3 -1 -1 -9 -2
w now in plac	763	-4 -1 13 -1 -2 -1 -3 -2
w now includ	763	-5 -2 18 -2 -3 -1 -4 -3
w now incorporat	763	-4 -2 15 -1 -2 -1 -3 -2
w now instal	763	-2 -1 15 -2 -2 -1 -5 -2
w now mak	763	-5 -3 24 -3 -2 -2 -5 -4
w now mandator	763	-4 -2 14 -1 -2 -3 -2 -1
w now meet	763	-2 -1 -6 -4 -1 -1 18 -2
w now normal	763	-2 -1 22 -3 -2 -1 -9 -4
w now offer	712	-4 -1 24 -3 -4 -1 -8 -2
w now on	734	-15 -4 41 -2 -5 -3 -9 -3
w now open	763	-6 -3 22 -2 -3 -1 -4 -2
w now pa	763	-4 -3 20 -2 -3 -1 -4 -3
w now routinel	763	-4 -1 13 -2 -2 -1 -2 -1
w now s	763	-7 -1 21 -2 -2 -1 -3 -4
w now shar	763	-6 -2 24 -2 -3 -1 -5 -3
w now train	763	-1 -1 10 -2 -1 -1 -4 -1
w now us	734	-4 -2 13 20 -3 -3 -13 -7
w now whit	763	-2 -1 18 -4 -2 -1 -5 -2
w now with	763	-3 -2 -3 -3 -2 -7 26 -7
w now with legal	763	-3 -2 -3 -3 -2 -7 26 -7
w number	555	62 174 -22 -55 -45 -44 -14 -56
w number $	694	-8 -7 42 -6 -5 -2 -9 -5
w number in	734	-11 -6 0 -4 -3 -4 33 -5
w number is	734	43 -24 24 -8 -10 -6 -13 -7
w number of	665	66 87 -48 -24 -18 -14 -21 -27
w number who	763	61 -8 -10 -7 -7 -7 -12 -10
w nurs	555	22 -31 40 -25 -33 -16 33 10
w nurs $	633	53 -19 9 -11 -22 -9 13 -14
w nurs is	763	-5 -5 -2 -3 -2 -2 -7 26
w nurs post	763	-6 -1 -6 -5 -1 -2 29 -6
w nurs sit	763	-4 -3 19 -1 -2 -1 -5 -2
w obligation	763	72 -9 -15 -11 -8 -7 -8 -14
w obligation on	763	72 -9 -15 -11 -8 -7 -8 -14
w of	258	128 -239 13 -43 -16 16 149 -8
w of #	653	37 -8 1 -11 -9 -9 7 -7
w of $	734	-2 -1 -6 -3 -1 -6 23 -4
w of <date>	679	-14 -4 60 -8 -8 -6 -17 -4
w of a	579	-7 -34 29 4 -23 -27 13 46
w of about	763	-4 -3 -3 -2 34 -2 -12 -8
w of acces	763	-1 -1 8 -1 -1 0 -2 -1
w of action	763	-4 -2 -5 -4 -3 -5 -6 29
w of al	694	-10 -12 -21 46 -8 -5 -17 28
w of attendanc	763	-3 -10 22 -1 -4 -1 -2 -1
w of b	679	-11 -11 17 -15 -8 89 -11 -51
w of bed	763	-4 -1 34 -17 -2 -2 -3 -5
w of board	763	-1 -3 -1 -1 -2 -1 -5 13
w of body-worn	763	-7 -1 -5 -3 -17 -4 39 -4
w of cal	763	-2 -1 17 -2 -1 -1 -10 -1
w of car	763	-6 -2 -11 -3 -6 -5 -6 37
w of champion	763	-2 -2 -1 -1 -3 -7 19 -2
w of cost	712	-8 -2 -18 58 -3 -2 -17 -7
w of cours	694	-22 -6 35 -4 14 -2 -8 -8
w of current discussion	763	-4 -1 -5 -2 -2 -6 26 -6
w of dail	734	-5 -2 46 -6 -6 -2 -22 -4
w of data	763	-4 -3 -6 30 -2 -2 -6 -6
w of each	679	1 -11 40 -7 12 -4 -17 -14
w of ever	679	-11 -7 60 -6 -11 -4 -13 -9
w of form	763	-8 -10 -21 -2 54 -2 -9 -3
w of hour	734	-3 -1 24 -6 -2 -2 -6 -4
w of interest	734	-5 -4 -9 -5 12 -7 23 -4
w of it	712	-22 -5 -38 29 -9 -5 61 -10
w of join	763	-4 -9 -21 -2 46 -3 -4 -3
w of just	763	46 -3 -11 -5 -5 -4 -11 -6
w of kin	763	-2 -2 26 -2 -2 -2 -11 -6
w of marac	712	-16 -13 3 -5 61 -10 -12 -8
w of material	763	-5 -1 33 -5 -2 -1 -14 -6
w of midwifer	734	-4 -3 -5 -2 -3 -3 10 9
w of new	763	-1 -3 -1 -1 -2 -1 -5 13
w of next	763	-4 -18 -5 -5 -6 -12 -5 55
w of not	763	-2 -1 22 -3 -2 -1 -9 -4
w of nurs	734	-7 -3 -9 -3 -4 -3 21 7
w of onl	763	-2 -1 16 -2 -4 -1 -3 -2
w of our	694	-14 -3 20 40 -7 -6 -18 -13
w of provision	734	-2 -1 -2 -1 6 -3 5 -2
w of public	734	85 -5 -46 -13 26 -5 -28 -13
w of qualit	763	81 -7 -21 -8 -9 -5 -17 -14
w of quarter	763	-5 -1 -4 -1 -4 -6 23 -2
w of record	734	-3 -12 -4 -3 -2 -3 29 -3
w of referenc	643	-13 -5 33 -11 -10 -8 22 -8
w of referral	694	54 103 -43 -22 -17 -12 -39 -25
w of regret	763	41 -2 -8 -16 -3 -3 -3 -6
w of routin	763	-3 -1 -16 -2 30 -1 -5 -2
w of safeguard	763	-2 -1 27 -2 -1 -1 -17 -3
w of schem	763	-3 -4 -7 -4 -1 -1 23 -3
w of sentenc	763	-4 -3 20 -2 -3 -1 -4 -3
w of servic	596	22 -27 -1 -15 -23 -32 28 49
w of seven	763	-4 -3 19 -1 -2 -1 -5 -2
w of sit	763	-2 -1 -2 -1 -1 -2 10 -2
w of staf	643	64 -20 -34 -19 -19 -17 47 -1
w of stat	763	-3 -1 26 -2 -1 -1 -14 -3
w of target	763	64 -4 -11 -12 -7 -7 -12 -11
w of ten	712	-17 -7 6 -12 -6 -5 50 -10
w of th	338	106 -155 -51 -44 -67 122 95 -7
w of their	712	-18 -19 12 -4 -4 -2 39 -5
w of train	763	-4 -1 -3 -2 -3 -6 23 -4
w of understand	712	-5 -5 36 -3 -4 -2 -10 -5
w of until	763	-5 -2 -8 -3 -3 -1 -7 29
w of visit	653	-18 -29 -27 -12 32 -36 44 45
w of warden	763	-6 -1 -45 -4 -2 -2 64 -3
w of which	763	-3 -2 -7 -3 -1 -2 22 -4
w of word	763	-6 -6 32 -5 -7 -8 4 -5
w of work	712	-17 -15 -28 29 18 -7 33 -13
w of writ	712	27 -4 -16 -8 -6 -13 -40 61
w offer	536	-38 -50 -35 -10 141 -25 45 -28
w offer $	653	-18 -7 -22 -12 28 -8 59 -18
w offer a	734	-5 -1 11 -4 -2 -2 7 -3
w offer at	734	-4 -22 -6 -6 74 -6 -6 -23
w offer ever	712	-8 -23 -21 -4 81 -4 -15 -6
w offer to	643	-7 -7 -7 -8 41 -8 11 -16
w offer train	763	-3 -5 -4 -2 -8 -2 -6 30
w offic	574	-41 -38 -1 44 -24 -29 65 24
w offic $	643	-10 -22 -2 -16 -14 -15 55 23
w offic for	763	-2 -1 -3 -3 -1 -4 19 -5
w offic panel	763	-7 -2 -7 31 -2 -2 -6 -5
w offic respond	763	-13 -5 -11 59 -4 -4 -12 -10
w officer	476	80 -64 90 -49 -5 -77 -28 53
w officer $	633	-13 -8 47 -11 -12 -13 -25 34
w officer ar	679	-17 -14 56 -5 -20 -18 30 -12
w officer attend	763	-4 -2 18 -2 -4 -1 -3 -2
w officer group	712	119 -15 -41 12 -13 -7 -28 -28
w officer ha	763	-8 -4 -12 -7 -3 -50 -6 90
w officer hav	665	-17 -8 33 -9 -8 -4 23 -9
w officer is	763	-2 -1 -2 -1 -1 -4 -2 13
w officer meet	763	-5 -1 21 -4 -1 -1 -5 -4
w officer tim	763	-4 -1 -14 -4 -1 -2 41 -15
w officer wer	694	-7 -2 41 -4 -4 -2 -16 -5
w officer wil	734	-8 -14 -6 -6 44 -3 -15 8
w often	694	116 -10 -24 -16 -12 -9 -21 -23
w often reluctant	763	43 -4 -10 -4 -5 -3 -8 -8
w often sta	763	47 -4 -10 -7 -5 -4 -9 -9
w old	643	-9 -5 49 -14 -7 -6 3 -11
w old cod	763	-2 -1 16 -2 -1 -1 -5 -3
w old form	763	-1 -1 13 -6 -1 -1 -2 -2
w old on	763	-1 -1 13 -3 -2 0 -4 -2
w older	694	-13 -6 3 -21 -5 34 21 -12
w older victim	734	-9 -2 8 -4 -2 -3 16 -5
w on	305	-112 -38 102 -53 173 23 -26 -70
w on #	734	-7 -2 5 22 -3 -2 -9 -4
w on $	617	-26 65 -30 28 2 -22 -29 13
w on <date>	574	-18 -20 91 -21 -42 -11 -19 41
w on a	617	-24 -23 -42 -14 152 -13 -12 -24
w on agenc	734	28 -5 -10 -6 -5 -6 12 -8
w on an	633	-10 -13 -41 2 113 -12 -28 -11
w on and	734	-8 -1 4 21 -4 -2 -7 -4
w on b	643	-6 -6 -2 -9 52 -9 1 -21
w on car	763	-7 -7 -4 -3 30 -3 -2 -4
w on coercion	763	-5 -2 16 -1 -3 -1 -2 -2
w on coerciv	763	-1 0 7 -1 -1 0 -3 -1
w on concern	763	-2 -1 14 -3 -1 -1 -4 -2
w on cost	763	-3 -2 -5 -2 -1 -1 18 -4
w on discharg	763	-2 -1 14 -2 -2 -1 -5 -2
w on do	734	-3 -5 -5 -3 32 -3 -4 -10
w on domestic	734	-6 -10 30 -2 -5 -2 -4 -2
w on each	763	-4 -3 24 -2 -6 -3 -4 -2
w on economic	763	-1 -1 8 -1 -1 0 -3 -1
w on election	763	-1 -1 13 -1 -2 -1 -3 -3
w on ever	694	-19 -20 -5 -5 72 -4 -13 -6
w on for	712	-5 -4 -5 -4 44 -4 -8 -15
w on four	763	-4 -3 19 -1 -2 -1 -5 -2
w on ground	763	-5 -1 -8 34 -2 -1 -14 -2
w on hold	665	-15 -8 -16 -18 -10 -11 -29 106
w on hold pend	734	-6 -4 -7 -4 -4 -6 -18 47
w on hold until	763	-4 -2 -4 -3 -2 -2 -6 23
w on honour-bas	763	-4 -2 14 -1 -2 -3 -2 -1
w on in	734	37 -2 -5 -5 -4 -4 -13 -5
w on intranet	763	-2 -1 17 -2 -1 -1 -9 -1
w on it	609	-50 -16 13 -2 -17 -19 24 67
w on of	734	-38 -19 -31 13 28 105 -25 -33
w on out	763	-1 -1 13 -3 -2 0 -4 -2
w on pag	734	-9 -3 27 -2 -3 -2 -6 -2
w on practic	763	72 -9 -15 -11 -8 -7 -8 -14
w on pres	763	-3 -5 -2 -3 45 -2 -2 -27
w on rais	763	-4 -3 -12 -2 37 -1 -9 -6
w on reflection	763	-8 -2 -8 30 -3 -3 -3 -4
w on room	763	-1 -1 -4 10 -1 -1 -1 -1
w on screen	763	-3 -1 15 -3 -2 -1 -3 -3
w on sit	763	-9 -3 -11 -4 -4 -2 37 -5
w on strand	763	-4 -6 -8 -4 -7 -6 49 -13
w on target	763	-2 -1 -2 -2 -2 -9 20 -2
w on target for	763	-2 -1 -2 -2 -2 -9 20 -2
w on th	432	-13 -20 86 -15 -153 -27 38 103
w on that	763	-5 -2 -5 27 -2 -1 -2 -10
w on the intranet	763	-1 -1 6 -2 0 0 -1 -1
w on the intranet for	763	-1 -1 6 -2 0 0 -1 -1
w on the websit	763	-7 -7 31 -3 -4 -1 -5 -3
w on the websit $	763	-7 -7 31 -3 -4 -1 -5 -3
w on their	734	-10 -2 44 -4 -7 -2 -12 -8
w on throughout	763	-6 -9 -15 -2 46 -2 -9 -5
w on tim	763	-2 -1 24 -4 -1 -1 -7 -8
w on to	763	-8 -1 19 -2 -2 -1 -4 -2
w on trauma	734	-5 -1 27 -3 -2 -1 -10 -5
w on violenc	763	-2 -1 14 -3 -1 -1 -4 -1
w on visit	734	-6 -10 -18 -4 69 -3 -10 -18
w on wait	763	-2 -1 -6 -5 -2 -1 22 -5
w on websit	763	-1 0 5 -1 -1 0 -1 -1
w on whether	763	-3 -2 -3 -3 -1 -5 19 -2
w on wider	763	-2 -3 -4 -2 -2 -2 19 -3
w on with	734	-10 -7 -24 -5 17 -3 37 -6
w on work	763	-5 -14 14 -4 33 -3 -6 -15
w on-go	763	-6 -2 -5 -3 -18 -2 40 -3
w on-go with	763	-6 -2 -5 -3 -18 -2 40 -3
w onc	569	-29 -39 -37 24 -5 -31 -31 149
w onc fund	734	-4 -8 -5 -3 -9 -3 -7 39
w onc th	596	-23 -32 -21 30 -19 -16 -24 105
w one-da	763	-1 0 7 -1 -1 0 -3 -1
w one-da input	763	-1 0 7 -1 -1 0 -3 -1
w one-pag	763	-1 -1 13 -1 -2 -1 -3 -3
w one-pag guid	763	-1 -1 13 -1 -2 -1 -3 -3
w one-stop	763	-3 -2 -6 29 -1 -3 -9 -5
w one-stop shop	763	-3 -2 -6 29 -1 -3 -9 -5
w ongo	584	-8 92 -7 -32 54 -32 -19 -49
w ongo $	679	-8 -10 23 -9 62 -12 -36 -10
w ongo investigation	763	-5 -4 -5 -3 -2 -9 39 -11
w ongo risk	712	42 -6 8 -8 -5 -5 -17 -9
w ongo with	763	-4 -2 -3 -2 -13 -2 30 -3
w ongo work	763	-4 -3 -7 -3 35 -2 -10 -5
w ongoing bas	665	-8 -11 -40 -6 109 -10 -24 -8
w ongoing bas $	712	-5 -5 -15 -3 56 -8 -15 -5
w ongoing bas throughout	763	-3 -2 -7 -1 19 -2 -2 -2
w ongoing commitment	734	-6 -3 -6 -5 45 -5 -14 -5
w ongoing commitment of	763	-5 -2 -5 -3 33 -3 -11 -4
w ongoing piece of work	763	-5 -5 -9 -4 48 -16 -5 -4
w ongoing piece of work for	763	-5 -5 -9 -4 48 -16 -5 -4
w ongoing program	763	-6 -3 -13 -4 52 -4 -15 -8
w ongoing program of	763	-6 -3 -13 -4 52 -4 -15 -8
w onl	665	52 -13 -28 -19 -17 -13 18 19
w onl b	734	-12 -5 2 -7 -8 -2 -7 38
w onl to dat	763	-4 -2 -3 -3 -2 -7 29 -9
w open	584	-27 -37 80 -5 55 -12 -38 -16
w open $	694	-12 -18 21 -9 27 -5 -16 12
w open and	734	-8 -3 27 -2 -4 -2 -7 -2
w open to	712	-4 -8 43 -5 -8 -2 -10 -5
w open with	763	-4 -2 17 -3 -2 -1 -4 -1
w operat	763	-3 -4 31 -3 -6 -2 -9 -4
w operat procedur	763	-3 -4 31 -3 -6 -2 -9 -4
w opinion	763	-2 -1 -10 -3 -1 -25 43 -1
w opportunit	763	-4 -9 -5 -3 32 -2 -4 -7
w opposit	763	-9 -5 -7 -4 -1 -3 36 -5
w opposit number	763	-9 -5 -7 -4 -1 -3 36 -5
w option	643	-18 -10 -3 -9 -8 -12 12 50
w option appraisal	734	-15 -4 -10 -6 -6 -9 -5 55
w option hav	763	-3 -2 -5 -2 -1 -1 18 -4
w option team	763	-2 -1 14 -2 -1 -1 -5 -2
w or	712	138 -19 -15 -21 -19 -19 -21 -24
w order	643	-66 38 -37 -29 -42 127 2 5
w order #	763	-2 -3 -8 -2 -11 -12 13 26
w order $	712	-34 -52 -50 -21 -26 161 6 16
w organisation	734	-11 -15 -10 23 37 -8 3 -20
w original	763	-1 -1 14 -5 -1 -1 -3 -3
w original dat	763	-1 -1 14 -5 -1 -1 -3 -3
w other	602	92 -28 -74 10 -36 178 -86 -55
w other $	763	112 -8 -23 -16 -17 -14 -16 -17
w other mon	763	-3 -1 -2 13 -2 -2 -1 -2
w other relevant	763	44 -3 -17 -4 -5 -2 -9 -4
w other work	763	-1 -1 -4 -6 -1 -3 18 -3
w our	560	-16 -26 32 -6 65 -24 -44 20
w our auditor	763	-5 -4 -3 -2 -3 -1 -6 25
w our notic	763	52 -4 -10 -6 -9 -7 -9 -7
w our poster	763	-3 -1 17 -3 -2 -1 -5 -2
w our siz	763	-6 -1 -6 25 -1 -3 -4 -4
w our text	763	-3 -1 17 -3 -2 -1 -5 -2
w our websit	763	-3 -1 17 -3 -2 -1 -5 -2
w out	440	-91 -6 -41 27 30 -21 72 32
w out $	574	-25 -12 -23 34 -16 44 4 -6
w out acros	763	-3 -2 -2 -1 -6 -4 21 -2
w out after	763	-2 -1 -1 -1 -4 -1 -3 14
w out and	734	-16 136 0 -22 -26 -14 -20 -37
w out annual	763	-11 -12 -24 -4 73 -9 -7 -6
w out b	694	-8 -9 30 -10 -15 -8 37 -18
w out for consultation	734	-3 -2 -2 -2 -2 -10 29 -9
w out for consultation until	734	-3 -2 -2 -2 -2 -10 29 -9
w out in	665	-9 -40 2 -9 -14 -6 -12 89
w out of	609	-36 -20 -3 67 -18 -12 23 -1
w out shortl	763	-1 -4 -3 -2 -8 -7 -4 30
w out six	763	-4 -1 20 -5 -2 -1 -6 -2
w out th	734	-6 -4 -7 -4 -3 -2 8 19
w out through	763	-3 -12 -2 -2 51 -2 -3 -27
w out to	633	-7 -5 1 -13 0 -13 58 -21
w out with	763	-2 -2 14 -6 -7 -2 -8 13
w out-of-hour	763	-30 -7 25 -42 -12 104 -10 -28
w outcom	617	-38 172 -2 -27 -11 -45 -18 -30
w outcom go	763	-2 -2 25 -2 -12 -1 -4 -2
w outcom of	665	-22 -9 -14 -8 -6 -20 4 75
w outreach	763	-9 -7 31 -8 10 -3 -8 -7
w outstand	763	-14 -13 -17 -15 -10 176 -35 -72
w over	579	24 -24 27 -32 -37 -27 49 18
w over $	734	-7 -2 -8 -4 -3 -10 -9 43
w over th	625	47 -18 35 -21 -35 -14 44 -38
w overtaken b	643	-15 -6 -24 92 -8 -8 -15 -16
w overtaken b event	734	-5 -2 -12 40 -4 -4 -6 -7
w overtaken b th	694	-11 -3 -10 47 -4 -4 -7 -9
w overview	712	33 -4 -11 -7 -5 -13 -26 33
w overview report	712	33 -4 -11 -7 -5 -13 -26 33
w ow	694	-25 -12 -17 -10 -9 -16 49 40
w ow to	694	-25 -12 -17 -10 -9 -16 49 40
w own	633	32 -19 -25 69 -23 -14 -37 17
w own $	763	-8 -2 -29 64 -4 -3 -9 -9
w own fil	763	-7 -8 -3 -6 -3 -2 -5 35
w own th	763	72 -5 -18 5 -5 -7 -18 -24
w pa	679	46 -8 -1 11 -8 -8 -15 -18
w pa $	694	49 -7 3 -12 -8 -7 -8 -11
w pack	617	-26 -11 73 -16 -13 -13 -43 50
w pack $	734	-14 -2 48 -5 -5 -2 -15 -5
w pack hand	763	-4 -2 -28 -3 -4 -1 -8 50
w pack of	763	-5 -1 33 -5 -2 -1 -14 -6
w pack with	763	-3 0 13 -3 -2 -1 -3 -1
w packag	712	-5 -14 -15 -7 -6 -8 29 25
w packag develop	763	-3 -1 -23 -5 -2 -2 39 -3
w pag	590	-20 -18 84 -38 -16 98 -37 -52
w pag #	712	18 -4 16 -5 -5 -5 -11 -6
w pag $	679	-14 -9 28 -14 -8 82 -21 -43
w pag on	712	-22 -5 44 -3 -4 -2 -6 -4
w pandemic	665	-15 -7 -13 -5 -7 -34 -22 103
w pandemic $	712	-9 -5 -6 -16 -4 -29 -16 85
w pandemic is	763	-6 -2 -7 -3 -2 -7 -6 33
w panel	499	194 -40 15 -1 -40 -38 -19 -72
w panel $	694	-26 -9 34 26 -8 -13 6 -8
w panel 's	653	21 -5 53 -26 -5 -3 -24 -10
w panel <date>	763	-13 -3 -10 -4 -5 -3 47 -10
w panel as	734	39 -5 10 -8 -6 -4 -20 -6
w panel in	763	-11 -1 -18 45 -2 -2 -6 -6
w panel is	734	47 -6 -12 -7 -10 -11 8 -10
w panel ma	763	34 -2 -8 -5 -2 -2 -6 -8
w panel meet	763	-2 0 17 -2 -1 0 -8 -2
w panel not	763	30 -2 -7 -11 -2 -2 -3 -3
w panel open	763	-4 -2 17 -3 -2 -1 -4 -1
w panel that	712	103 -15 -26 -20 -5 -6 -15 -15
w panic	763	-3 -1 17 -3 -1 -1 -5 -2
w panic alarm	763	-3 -1 17 -3 -1 -1 -5 -2
w paper	625	19 -11 -39 -21 -18 -10 66 13
w paper $	763	47 -1 -19 -9 -5 -2 -8 -3
w paper b	763	-13 -3 -10 -4 -5 -3 47 -10
w paper to	763	-1 -1 -1 -1 -1 -1 -2 9
w part	734	76 -12 -31 -13 -12 136 -119 -27
w part of	544	-8 -33 18 -53 109 10 -6 -37
w part of th	555	-52 -24 57 -35 0 26 37 -9
w part way through	694	-7 -5 -10 -6 -9 -20 76 -20
w part way through a	763	-2 -1 -6 -2 -4 -3 26 -7
w part way through th	763	-4 -4 -4 -2 -3 -16 44 -11
w partner	509	41 -37 -19 46 40 12 -14 -68
w partner $	633	57 -16 -5 -22 -31 80 -35 -28
w partner agenc	694	-4 -3 36 -5 -3 -2 -17 -3
w partner and	763	-1 0 7 -2 -1 0 -2 -1
w partner ar	712	-12 -10 -17 -8 128 -39 -36 -6
w partner but	763	-2 -1 -4 15 -2 -1 -4 -2
w partner for sign of	763	-2 -1 -2 -2 -2 -6 16 -2
w partner is	763	43 -4 -10 -4 -5 -3 -8 -8
w partner on	763	-1 -1 -2 -2 -82 -2 91 -2
w partnership	480	-20 -77 -44 21 124 -54 53 -4
w partnership $	694	-10 -6 -8 -7 26 -12 11 6
w partnership and	694	-6 -7 -7 -4 48 -8 -7 -9
w partnership continu	763	-3 -1 -3 -2 17 -2 -5 -2
w partnership ha	633	47 -8 -65 37 -20 -11 45 -24
w partnership is	694	-15 -18 -14 -7 46 -9 32 -15
w partnership look	763	-5 -2 -3 -2 -2 -3 21 -4
w partnership manager	734	-2 -3 -2 -2 4 -1 -4 11
w partnership no longer exist	763	-3 -1 -3 18 -3 -2 -3 -3
w partnership plans to	763	-6 -2 -11 -3 -6 -5 -6 37
w partnership remain	763	-3 -7 -4 -5 54 -12 -17 -6
w partnership websit	763	-1 0 7 -2 -1 0 -2 -1
w partnership wil	763	-5 -21 -4 -4 51 -3 -6 -8
w pas	679	-17 121 -21 22 -26 -17 -32 -30
w pas on	763	-2 -1 14 -3 -1 -1 -4 -2
w pas to	712	-16 128 -35 27 -27 -17 -30 -29
w pathwa	602	-23 -10 48 -16 -14 -17 52 -19
w pathwa #	763	-14 -2 35 -6 -6 -2 -3 -2
w pathwa $	734	-6 -3 23 -5 -4 -5 4 -5
w pathwa develop	712	-3 -2 0 -5 -3 -2 21 -6
w pathwa draft	763	-3 -4 -5 -2 -2 -1 23 -6
w pathwa is	734	-4 -2 5 -1 -2 -10 18 -4
w patient	653	48 -20 56 -18 -17 -9 -26 -16
w patient 's	763	-3 -1 15 -3 -2 -1 -3 -3
w patient discharg	763	-3 -1 19 -2 -1 -1 -9 -2
w patient who	763	-9 -3 37 -5 -4 -5 -6 -5
w pc	734	-18 -14 -24 -11 5 108 -2 -45
w peer	734	-7 -3 2 -5 -5 -5 -11 34
w peer at	763	-7 -3 -5 -3 -5 -4 -10 37
w pend	734	-6 -4 -7 -4 -4 -6 -18 47
w pend th	734	-6 -4 -7 -4 -4 -6 -18 47
w penhal	763	69 -3 -15 -9 -4 -3 -28 -6
w penhal ask	763	69 -3 -15 -9 -4 -3 -28 -6
w peopl	643	41 -23 -5 -17 6 -9 -3 8
w peopl $	763	61 -12 -6 -10 -8 -2 -17 -7
w peopl round	763	-2 -1 -6 -4 -1 -1 18 -2
w peopl who	763	-5 -2 18 -2 -3 -1 -4 -3
w per	763	-2 -2 -12 -2 -11 -3 35 -3
w performanc	643	-35 29 45 -24 36 -15 7 -44
w performanc board	763	-13 -8 -18 -8 71 -4 -11 -9
w performanc group	734	-10 -3 -10 -10 -4 -5 47 -6
w performanc is	763	-12 53 11 -6 -14 -6 -12 -15
w permanent	712	-4 -3 45 -9 -5 -2 -16 -5
w permanent from	763	-1 -1 9 -2 -2 0 -2 -1
w perpetrator	653	96 -16 13 -32 -19 -19 -25 2
w perpetrator wa	734	68 -5 -13 -17 -4 -12 -8 -10
w person	679	-12 -4 25 -9 -7 -3 -26 35
w person $	763	-5 -1 21 -4 -1 -1 -5 -4
w person over	763	-5 -1 35 -2 -3 -1 -16 -7
w person who	763	-4 -2 -28 -3 -4 -1 -8 50
w pet	763	-4 -2 15 -1 -2 -1 -3 -2
w pet $	763	-4 -2 15 -1 -2 -1 -3 -2
w pharmac	734	-10 -3 4 -6 32 -3 -9 -5
w pharmac and	763	-2 -1 13 -2 -1 -1 -5 -2
w pharmacist	734	-11 -3 18 -7 29 -3 -17 -5
w pharmacist in	763	-3 -1 27 -3 -4 -1 -14 -2
w phas	712	-29 -24 -26 -12 -20 123 37 -48
w phas and	763	-2 -4 -5 -1 -2 -4 20 -1
w pick	694	24 -16 -18 29 -9 -13 -24 26
w pick up	694	24 -16 -18 29 -9 -13 -24 26
w piec	694	-20 -18 -14 -17 50 -8 40 -13
w piec as	763	-7 -7 -4 -3 30 -3 -2 -4
w piec of	734	-14 -12 -11 -15 25 -6 44 -10
w pilot	590	-19 -20 -36 15 -11 -31 87 14
w pilot $	763	-3 -2 -7 -3 -1 -2 22 -4
w pilot in	712	-3 -4 -6 -3 -3 -12 36 -6
w pilot under wa	763	-2 -2 -3 -2 -2 -9 25 -6
w pilot wil	763	-1 -1 -3 11 -1 -1 -3 -1
w plac	497	-44 19 4 -50 -36 44 48 16
w plac $	665	-11 -15 -50 -13 -17 97 28 -20
w plac as part of	763	-10 -9 39 -4 -3 -2 -6 -4
w plac behind	763	-1 -1 -4 -6 -1 -3 18 -3
w plac dur	763	-2 -1 19 -2 -2 -1 -8 -2
w plac in	617	-8 -13 32 -17 -8 -6 -16 35
w plac on	694	-12 -12 -22 -8 -5 -5 19 44
w plac wer	763	-2 -1 12 -3 -2 -1 -3 -1
w plac with	679	-5 -2 -5 -6 -2 -11 38 -8
w plain	679	-8 -4 47 -7 -4 -3 -14 -7
w plain english	712	-3 -1 27 -5 -2 -2 -10 -4
w plain that	763	-5 -3 24 -3 -2 -2 -5 -4
w plan	457	-36 16 -111 32 -67 95 -4 74
w plan $	560	28 102 -43 9 -33 -89 -61 87
w plan :	763	-4 -4 -9 41 -2 -6 -6 -10
w plan b	763	-3 -1 -2 -2 -1 -5 17 -3
w plan follow	763	-5 -4 -4 -4 -4 -4 31 -6
w plan for	574	-33 -46 -25 -4 -21 104 -41 65
w plan hav	763	-2 -1 -9 -3 -1 -6 25 -3
w plan is	734	-11 -11 -9 -7 -11 47 -15 19
w plan of	763	-3 -1 -2 -1 -2 -3 16 -3
w plan to	712	-8 -8 -25 70 -5 -10 -14 0
w plan updat	763	-1 -1 10 -2 -1 -1 -4 -1
w plans to	734	-9 -7 -16 -5 -8 -11 -10 64
w plans to writ	763	-6 -2 -11 -3 -6 -5 -6 37
w pleas	633	185 -12 -51 -29 -18 -16 -34 -25
w pleas not	763	64 -4 -11 -12 -7 -7 -12 -11
w pleas refer	734	62 -4 -20 -7 -5 -4 -12 -9
w pleas s	694	86 -5 -27 -15 -8 -7 -15 -9
w point	602	8 -32 36 28 -18 -21 20 -21
w point $	665	29 -8 -12 52 -10 -17 -32 -2
w point is	763	-18 -13 -13 -19 -6 -4 79 -6
w point of	712	-5 -3 26 -3 -5 -2 -6 -3
w pol	763	-1 -1 -9 -1 -1 -2 17 -1
w pol and	763	-1 -1 -9 -1 -1 -2 17 -1
w polic	464	58 4 28 28 -53 -74 43 -34
w polic $	679	216 -18 -23 -25 -20 -29 -49 -52
w polic agr	763	-1 0 5 -1 -1 0 -1 -1
w polic and	734	-5 -3 10 -4 -2 -3 13 -7
w polic at	763	-2 -6 -4 -2 -3 -2 -4 22
w polic can	763	-5 -4 -5 -3 -2 -9 39 -11
w polic currentl	763	-2 -4 -5 -2 -2 -6 41 -20
w polic forum	763	-9 -2 -9 -3 -3 -2 39 -11
w polic ha	734	-4 -2 0 -7 -2 -4 -8 27
w polic is	633	-25 -14 -20 48 -10 -23 40 4
w polic officer	763	-2 -1 -2 -1 -1 -6 16 -1
w polic restructur	763	-16 -2 -8 -3 -2 -5 -7 43
w polic revis	763	-1 -1 9 -2 -1 0 -3 -1
w polic station	763	-2 -1 14 -2 -2 0 -5 -2
w polic system	763	-5 -1 21 -3 -1 -1 -9 -2
w polic wa	734	-5 -3 -62 96 -2 -2 -15 -8
w polic wil	734	-11 93 -7 -9 -8 -8 -11 -38
w polish	712	-6 -2 5 -4 -3 -5 20 -5
w polish and	712	-6 -2 5 -4 -3 -5 20 -5
w pool	763	-5 -2 -3 -2 -2 -3 21 -4
w pool budget	763	-5 -2 -3 -2 -2 -3 21 -4
w population	734	97 -9 -47 -7 -8 -5 -14 -8
w population of	734	97 -9 -47 -7 -8 -5 -14 -8
w position	763	-3 -7 -4 -5 54 -12 -17 -6
w position under review	763	-3 -7 -4 -5 54 -12 -17 -6
w possibl	609	-32 -13 -25 51 -16 64 -12 -19
w possibl $	763	-7 -2 -4 26 -1 -3 -3 -5
w possibl and	712	-8 -5 -7 64 -7 -12 -9 -16
w possibl to	665	-22 -8 -16 -26 -9 84 -1 -1
w post	492	-61 -54 -16 79 -22 127 -79 26
w post $	633	-21 -9 13 45 -8 -16 18 -22
w post advertis	763	-1 -1 13 -3 -1 -1 -5 -2
w post in	763	-2 -3 -2 -2 -6 -1 -2 20
w post is	679	-11 -11 -14 -9 -8 133 -85 6
w post of	763	-4 -1 -3 -2 -3 -6 23 -4
w post that	763	-4 -2 -5 -8 -1 -6 -5 30
w post wa	653	-10 -6 3 63 -6 -15 -16 -14
w post wil	694	-5 -12 -4 8 -5 -15 -9 42
w poster	617	-42 108 -47 -24 -31 60 4 -28
w poster and	763	-3 -1 17 -3 -2 -1 -5 -2
w poster in	712	-12 -8 -2 -4 -5 -3 40 -5
w poster with	763	-2 -2 16 -2 -1 -1 -6 -2
w postholder	763	-1 -1 9 -2 -2 0 -2 -1
w postholder attend	763	-1 -1 9 -2 -2 0 -2 -1
w postpon	734	-5 -4 -6 -4 -4 -9 -8 39
w postpon to	734	-5 -4 -6 -4 -4 -9 -8 39
w power	734	-9 -3 -4 36 -4 -3 -8 -6
w power to	763	-6 -2 10 12 -3 -2 -5 -4
w practic	472	22 -65 116 -61 38 47 -95 -2
w practic $	633	-38 -13 45 -16 -11 -17 37 13
w practic agr	763	-2 -1 20 -2 -2 -1 -8 -4
w practic and	763	-3 -5 -4 -2 -8 -2 -6 30
w practic b	763	-6 -3 -13 -4 52 -4 -15 -8
w practic ha	712	-4 -2 26 -4 -3 -1 -9 -3
w practic in	734	-4 -3 0 -4 -2 -3 19 -4
w practic manager	625	-20 -21 10 -10 35 -6 25 -12
w practic meet	763	-4 -2 45 -2 -12 -1 -15 -8
w practic on	763	-2 -2 -12 -1 26 -2 -4 -2
w practic through	763	-1 -1 9 -1 -1 -1 -3 -1
w practic to	763	72 -9 -15 -11 -8 -7 -8 -14
w practitioner	625	69 -31 51 -19 -25 -13 -38 5
w practitioner ever	763	-3 0 14 -1 -3 0 -4 -1
w practitioner find	763	78 -6 -22 -9 -11 -6 -12 -11
w practitioner now	763	-5 -1 21 -3 -1 -1 -9 -2
w prepar	694	-5 -5 6 -5 -4 -6 7 14
w prepar $	763	-3 -4 -2 -1 -2 -5 -2 20
w prepar an	763	-1 -1 -3 -2 -1 -2 14 -4
w preparatory work	763	-4 -2 -3 -3 -2 -7 29 -9
w preparatory work onl	763	-4 -2 -3 -3 -2 -7 29 -9
w pres	712	-6 -11 -6 -7 69 -4 -4 -31
w pres for	712	-6 -11 -6 -7 69 -4 -4 -31
w present	584	-8 -17 -21 107 -18 -17 -5 -19
w present at	712	38 -4 7 -6 -7 -4 -12 -10
w present system	763	-14 -3 -9 47 -3 -5 -6 -8
w present to	679	-11 -7 -3 -11 -5 -4 35 6
w present word	763	-5 -1 -12 31 -1 -3 -7 -2
w presentation	734	-5 -2 21 -4 -3 -2 -10 5
w presentation on	763	-3 -1 26 -3 -2 -1 -8 -8
w previou	734	28 -5 60 -68 -2 -3 -5 -5
w primar	763	-8 -3 -5 -8 -5 85 -16 -40
w print	653	-31 -42 7 -22 -24 158 -46 1
w print #	763	-3 -1 18 -4 -1 -1 -5 -2
w print and	712	-3 -1 24 -5 -2 -1 -9 -3
w printer	712	-5 -8 -16 -7 -4 -7 59 -11
w printer $	763	-3 -7 -13 -5 -3 -3 38 -5
w printer b	763	-3 -2 -5 -3 -2 -5 25 -7
w priorit	653	15 -14 -7 20 11 -18 -30 24
w priorit for	694	-24 -11 4 -7 18 -10 -10 40
w prison	763	59 -10 -22 -11 -44 115 -65 -21
w privat	763	-9 -4 10 -16 -3 40 -11 -7
w probation	679	-16 -11 41 -10 -10 90 -68 -16
w probation servic	712	-10 -5 41 -4 -6 -2 -9 -4
w probationer	763	-7 -2 -7 -4 43 -3 -13 -7
w probationer $	763	-7 -2 -7 -4 43 -3 -13 -7
w procedur	602	-30 -19 90 -21 4 -23 35 -36
w procedur contain	763	-5 -2 16 -1 -3 -1 -2 -2
w procedur is	694	-8 -10 -9 -9 24 -16 54 -26
w procedur wa	763	-4 -1 18 -5 -1 -1 -5 -2
w proceed	763	-7 -2 -9 39 -5 -4 -5 -7
w proceed $	763	-7 -2 -9 39 -5 -4 -5 -7
w proces	596	-17 -20 80 -22 -15 -12 35 -29
w proces ar	763	-2 -1 11 -2 -1 -1 -3 -1
w proces ha	763	-1 0 12 -2 -1 0 -6 -1
w proces implement	763	-1 -1 10 -2 -1 -1 -2 -3
w proces in plac	763	-3 -7 22 -1 -5 -1 -2 -3
w proces wa	734	-4 -3 32 -11 -1 -1 -9 -2
w proces wil	763	-4 -10 -5 -3 -7 -6 57 -22
w procurement	712	-5 -8 -29 -9 -7 -5 72 -8
w procurement exercis	734	-5 -8 -29 -9 -6 -5 69 -7
w produc	643	-11 -15 6 -11 -12 -5 37 11
w produc #	763	-2 -2 -24 -3 -1 -1 35 -2
w produc a	694	-7 -5 -7 -7 -6 -3 19 15
w professional	617	110 -18 -12 -10 -2 -24 -10 -34
w professional bod	763	-5 -4 -5 -3 -2 -9 39 -11
w professional had	763	30 -2 -7 -11 -2 -2 -3 -3
w professional judgement	763	67 -5 -18 -7 -9 -6 -13 -9
w program	569	-37 -58 -63 -5 93 -39 37 71
w program $	694	-4 -9 -23 -5 -7 -9 49 8
w program for	712	-6 -8 -12 22 -8 -9 -7 28
w program of	712	-9 -26 -14 -6 -10 -18 5 78
w program wil	763	-1 -4 -1 -2 -3 -2 -1 14
w progres	584	1 -39 -46 -5 40 40 92 -82
w progres $	694	-31 -6 -14 18 -7 94 -16 -38
w progres is	734	-6 -7 -11 -4 43 -13 4 -7
w progres to	763	78 -15 -7 -7 -12 -10 -4 -24
w progres wel	734	-2 -1 -6 -3 -2 -10 27 -3
w progres wil	763	-4 -15 -4 -3 40 -4 -4 -6
w progress is slow	763	-2 -2 -2 -3 -2 -12 27 -5
w progress is slow but	763	-2 -2 -2 -3 -2 -12 27 -5
w project	617	-21 -9 -30 46 -11 -30 24 31
w project can	763	-7 -2 -9 39 -5 -4 -5 -7
w project ha	734	-9 -4 -8 18 -3 -25 -15 46
w project is	763	-4 -1 -6 -3 -2 -2 21 -2
w project manager	712	-5 -3 -11 -6 -2 -4 29 2
w promot	694	-9 -4 -11 -5 63 -6 -22 -6
w promot th	712	-5 -3 -9 -4 47 -4 -16 -5
w promotion	763	-5 -3 -14 -2 39 -2 -9 -3
w prompt	625	-13 -5 47 -14 -7 -9 11 -10
w prompt card	763	-3 -1 19 -7 -1 -2 -4 -2
w prompt is	734	-5 -3 13 -2 -4 -4 10 -5
w prompt to	763	-3 -1 -2 -2 -1 -4 15 -2
w propos	643	-27 -18 -21 105 -13 -23 -34 31
w propos for	763	-5 -5 -3 -3 -2 -2 -4 23
w propos on	763	-7 -4 -8 80 -5 -16 -22 -18
w propos that	763	-7 -8 -7 -9 -2 -4 -5 42
w propos to	734	-13 -5 -7 54 -6 -5 -10 -9
w proposal	574	-30 -24 -79 76 -20 -24 59 43
w proposal $	763	-3 -2 -3 22 -2 -2 -5 -4
w proposal :	763	-4 -2 -28 -3 -4 -1 -8 50
w proposal and	763	-2 -2 -2 15 -2 -2 -4 -3
w proposal ha	763	-14 -5 -29 -16 -5 -2 79 -9
w proposal in	763	-3 -2 -7 32 -2 -2 -10 -5
w proposal wa	734	-3 -2 -6 21 -1 -2 -5 -3
w proposal wil	734	-2 -14 -4 -5 -5 -4 -9 43
w protect	763	-1 -1 9 -1 -1 -1 -3 -1
w protect learn	763	-1 -1 9 -1 -1 -1 -3 -1
w protection	653	-12 -10 -16 86 -10 -16 2 -26
w protection law	763	-2 -1 -7 17 -1 -1 -3 -2
w protection rul	763	-4 -3 -6 30 -2 -2 -6 -6
w protection unit	763	-3 -1 -2 -2 -1 -3 16 -3
w protocol	536	-43 -43 52 1 -26 15 19 25
w protocol $	734	-13 -18 22 10 -13 -6 -9 26
w protocol exist	763	-4 -3 20 -2 -3 -2 -4 -2
w protocol ha	712	-2 -2 14 -6 -1 -3 6 -6
w protocol is	694	-8 -21 24 -7 -5 -21 -10 48
w protocol is with	763	-2 -3 -4 -3 -2 -9 28 -6
w protocol sign	763	-1 0 7 -2 -1 0 -2 -1
w protocol wa	734	-4 -2 -1 -6 -2 -4 26 -7
w protocol with	734	-16 -5 -12 -8 -5 70 -16 -9
w protocol would	763	-5 -2 -5 27 -2 -1 -2 -10
w prov	694	-31 -20 -18 63 -18 135 -70 -40
w prov not	763	-5 -3 -6 38 -5 -5 -7 -7
w provid	665	-21 -25 19 -7 71 -8 -15 -15
w provid on	734	-4 -4 -13 -2 34 -3 -5 -3
w provider	515	-70 -57 -37 35 12 31 60 25
w provider $	643	-34 -36 1 -22 15 108 -9 -22
w provider 's	763	-3 -2 17 -8 -1 -38 42 -6
w provider and	734	-3 -2 4 -2 -5 -1 -4 13
w provider at	763	-7 -20 -12 -6 31 -4 -8 25
w provider ha	633	-22 -7 -45 86 -10 -15 -21 35
w provider report	763	-2 -1 23 -5 -3 -1 -4 -8
w provider who	763	-5 -2 -15 -7 -2 -2 25 9
w provision	712	-4 -2 27 -4 6 -4 -14 -4
w provision under	763	-1 -1 -1 -1 8 -1 -2 -1
w provisional	763	-3 -2 -5 -3 -2 -5 25 -7
w provisional book	763	-3 -2 -5 -3 -2 -5 25 -7
w psychiatric	712	-3 -2 25 -3 -3 -2 -9 -4
w psychiatric liaison	712	-3 -2 25 -3 -3 -2 -9 -4
w pub	763	-2 -2 16 -2 -1 -1 -6 -2
w pub in	763	-2 -2 16 -2 -1 -1 -6 -2
w public	653	67 -8 -72 -19 19 -10 42 -19
w public health	679	72 -7 -73 -18 21 -7 29 -17
w public protection	763	-3 -1 -2 -2 -1 -3 16 -3
w publication	694	-11 -3 9 -9 -4 -14 13 19
w publication of	694	-11 -3 9 -9 -4 -14 13 19
w publish	596	-26 -19 62 -17 -14 -11 -22 48
w publish $	734	-4 -9 20 -27 -4 -5 -7 36
w publish in	734	-4 -2 8 17 -3 -2 -5 -8
w publish on	734	-1 0 8 -1 -1 0 -2 -2
w publish on the websit	763	-7 -7 31 -3 -4 -1 -5 -3
w pul	763	-4 -6 -11 -3 -3 -4 35 -3
w pulp	763	-1 -1 13 -6 -1 -1 -2 -2
w pulp $	763	-1 -1 13 -6 -1 -1 -2 -2
w pursu	665	-25 -8 -16 109 -7 -14 -17 -21
w pursu $	694	-13 -4 -8 65 -5 -12 -8 -15
w pursu no	763	-14 -6 -9 53 -2 -2 -11 -8
w put	518	-32 -23 11 4 -25 4 -9 70
w put back	734	-4 -2 -5 -7 -1 -9 -8 37
w put back until	763	-3 -1 -3 -5 -1 -7 -5 26
w put in	712	-2 -10 1 -3 -5 -6 -1 26
w put of	763	-5 -2 -8 -3 -3 -1 -7 29
w put on	712	-4 -1 30 -4 -5 -1 -11 -4
w put th	679	-10 -3 29 -15 -7 34 -25 -2
w put to	665	-8 -5 -36 -8 -5 -5 58 9
w put together	734	-2 -2 -10 -2 -2 -3 24 -3
w put up	734	-3 -3 25 -5 -2 -1 -8 -3
w qualif	712	-9 -4 38 -4 -5 -3 -8 -6
w qualif social	734	-4 -3 20 -2 -3 -2 -4 -2
w qualit	653	34 119 -42 -17 -22 -48 -35 11
w qualit $	712	43 135 -41 -15 -26 -30 -40 -25
w qualit assuranc	734	-4 -4 -3 -2 3 -12 -25 46
w quarter	609	-5 29 -98 -27 136 -20 -25 10
w quarter $	665	12 44 -13 -18 -6 -13 -35 28
w quarter and	763	-5 -3 -18 -2 36 -1 -3 -4
w quarter two	763	-5 -1 -4 -1 -4 -6 23 -2
w quarterl	590	-35 37 -28 -19 125 -23 -43 -15
w quarterl $	763	-2 -1 14 -3 -2 -1 -5 -2
w quarterl contract	734	-6 -10 -12 -4 64 -2 -15 -15
w quarterl drop-in	763	-15 -9 -26 -4 70 -2 -5 -8
w quarterl meet	712	-2 -6 -4 -3 6 -6 -6 20
w quarterl newsletter	763	-2 -2 -12 -1 26 -2 -4 -2
w question	643	141 -18 -35 -33 -12 -32 17 -28
w question about	763	-1 -1 14 -2 -1 -1 -7 -2
w question agr	763	-1 -1 -10 -3 -1 -1 20 -3
w question on	763	-2 -1 14 -3 -1 -1 -4 -1
w quick	734	-3 -1 15 -2 -2 -1 -4 -3
w quick guid	763	-1 0 5 -1 -1 0 -1 -1
w quickl	763	47 -5 -14 -7 -4 -4 -7 -6
w quickl and	763	47 -5 -14 -7 -4 -4 -7 -6
w quot	734	-4 -2 -7 -4 -2 -3 27 -5
w quot for	763	-2 -1 -2 -2 -1 -2 15 -5
w quot with	763	-2 -1 -2 -2 -1 -2 15 -5
w quotation	734	-6 -2 -8 -5 -2 -3 35 -9
w quotation hav	763	-3 -1 -5 -3 -2 -1 18 -3
w rais	527	9 -53 -66 -42 185 -39 -25 32
w rais at	712	-7 -12 -25 -8 21 -4 50 -16
w rais awarenes	679	-8 -10 -10 -7 70 -8 -18 -10
w rais is	763	-3 -2 -5 -2 19 -2 -2 -4
w rais laps	763	-5 -7 -8 -4 35 -2 -5 -5
w rais th	665	-16 -12 -18 -10 15 -9 -22 71
w rais with	653	-18 -23 4 -15 13 -15 38 16
w rat	694	-19 -6 43 -11 29 -4 -21 -11
w rat of	763	-4 -3 -3 -2 34 -2 -12 -8
w rat th	763	-17 -2 36 -5 -2 -2 -6 -3
w rather	763	-13 -15 -13 -6 40 -6 35 -22
w rather than	763	-13 -15 -13 -6 40 -6 35 -22
w ratif	679	-5 -4 10 -6 -6 -2 41 -28
w ratif and	763	-2 -1 17 -2 -1 -1 -9 -1
w ratif at	763	-3 -3 -12 -3 -5 -2 56 -29
w ratif b	763	-1 -1 6 -2 0 0 -1 -1
w ratification	763	-2 -1 -16 -3 -2 -2 31 -5
w ratification $	763	-2 -1 -16 -3 -2 -2 31 -5
w re-audit	763	-6 183 -11 -8 -10 -51 -12 -85
w re-let	712	-4 -10 19 -7 -5 -4 -6 16
w re-let in	712	-4 -10 19 -7 -5 -4 -6 16
w reach	617	33 -20 -7 3 -30 64 -3 -40
w reach and	763	-11 -5 0 -4 -6 96 -62 -7
w reach th	712	38 -6 -17 -9 -19 -7 30 -9
w reach with	734	-8 -5 11 27 -3 -3 -12 -7
w read	625	65 -31 -32 -2 26 -32 72 -66
w read b	763	-11 -2 -12 24 -4 -2 11 -4
w read in	763	-9 -2 -9 -3 -3 -2 39 -11
w read of	763	-8 -10 -21 -2 54 -2 -9 -3
w read receipt	763	-6 0 28 -1 -2 -1 -14 -5
w read-onl	763	-5 -1 21 -3 -1 -1 -9 -2
w read-onl acces	763	-5 -1 21 -3 -1 -1 -9 -2
w recal	734	-7 -3 11 -21 -3 39 -8 -8
w recal and	763	-3 -1 14 -3 -1 -1 -5 -1
w receipt	763	-6 0 28 -1 -2 -1 -14 -5
w receipt ask	763	-6 0 28 -1 -2 -1 -14 -5
w receiv	540	50 64 69 -40 -50 -15 -47 -32
w receiv $	712	95 -4 -19 -19 -5 -5 -30 -12
w receiv a	679	-9 -3 53 -7 -5 -2 -15 -13
w receiv and	763	-8 -1 19 -2 -2 -1 -4 -2
w receiv assuranc	734	-17 119 -27 -8 -36 -3 -9 -19
w receiv from	712	21 -4 -6 -8 -6 -3 16 -10
w receiv notification	734	-9 -10 46 -4 -3 -2 -11 -8
w receiv supervision	763	-2 -1 13 -1 -2 -1 -4 -1
w reception	712	-5 -5 43 -3 -3 -2 -21 -3
w reception team	763	-2 -1 27 -2 -1 -1 -19 -1
w receptionist	763	-4 -4 22 -3 -3 -1 -4 -3
w receptionist hand	763	-4 -4 22 -3 -3 -1 -4 -3
w recognis	763	-4 -7 -4 -7 -4 -3 -7 37
w recognis th	763	-4 -7 -4 -7 -4 -3 -7 37
w recommendation	492	56 -45 6 98 -44 2 -38 -35
w recommendation #	643	129 -9 -37 -10 -13 -12 -26 -20
w recommendation $	643	-26 -13 17 77 -10 -13 -18 -14
w recommendation but	763	-4 -5 -3 28 -3 -3 -4 -6
w recommendation ha	694	-12 -6 16 1 -7 69 -5 -55
w recommendation is	734	-19 -5 -11 59 -6 -14 5 -10
w recommendation six	763	36 -3 -8 -5 -4 -4 -7 -5
w recommendation th	763	-4 -1 20 -5 -2 -1 -6 -2
w recommendation wa	653	-15 -4 18 4 -5 -5 16 -9
w recommendation yet	763	-11 -3 -4 -9 -2 -13 -4 47
w record	523	-31 -44 137 -51 15 -23 5 -9
w record $	712	-11 -3 -6 -5 -3 -10 45 -7
w record at	763	-7 -1 21 -2 -2 -1 -3 -4
w record b	763	-9 -10 38 -2 -2 -2 -5 -8
w record each	763	-3 -7 22 -1 -5 -1 -2 -3
w record ha	763	-2 -1 26 -3 -1 -1 -13 -5
w record hav	763	-4 -13 11 -3 -2 -1 16 -5
w record in	712	33 -3 0 -5 -6 -3 -11 -5
w record is	712	-5 -2 3 -35 -4 -4 8 39
w record of	763	-3 -10 22 -1 -4 -1 -2 -1
w record their	763	-16 -6 -22 -3 67 -3 -8 -8
w record wer	734	-5 -1 28 -7 -2 -1 -10 -2
w recruit	602	-26 -12 -22 -15 -16 -22 71 44
w recruit $	734	-10 -5 -9 -5 -4 -2 -6 42
w recruit champion	763	-2 -1 -5 -3 -2 -1 18 -4
w recruit to	694	-12 -3 -10 -8 -5 -11 59 -11
w recruit who	763	-3 -5 -4 -2 -8 -2 -6 30
w recruitment	653	-11 -8 -23 -10 -7 26 52 -18
w recruitment is	712	-6 -5 -7 -4 -4 -14 50 -10
w redesign	653	-14 -11 4 -7 -7 -30 74 -10
w redesign of	734	-9 -7 -14 -4 -3 -9 50 -5
w redesign with	763	-1 -1 14 -1 -1 -1 -7 -2
w refer	617	165 -17 -1 -26 -20 -24 -42 -35
w refer direct	763	-21 -2 53 -6 -8 -6 -5 -4
w refer to	633	186 -15 -44 -22 -14 -19 -39 -33
w referenc	625	-15 -6 43 -13 -11 -8 19 -9
w referenc and	734	-2 -1 0 -3 -1 -1 9 -2
w referenc draft	763	-4 -1 -6 -2 -1 -1 17 -2
w referenc of	763	-3 -1 20 -5 -1 -1 -8 -2
w referral	536	28 160 46 -58 -1 -40 -75 -61
w referral $	712	-10 150 -27 -28 -14 -14 -35 -22
w referral and	763	-6 -29 50 -3 -1 -1 -7 -2
w referral ar	712	-20 -17 20 -6 58 -11 -12 -13
w referral fal	763	90 -32 -12 -6 -12 -5 -8 -16
w referral form	694	38 -11 15 -8 -6 -5 -14 -9
w referral from	763	-1 -1 8 -1 -1 0 -2 -1
w referral ha	712	-29 134 -28 -18 -6 -8 -34 -12
w referral pathwa	763	-14 -2 35 -6 -6 -2 -3 -2
w referral screen	763	-4 -7 23 -1 -3 -1 -2 -4
w reflect	679	58 70 19 -24 -35 -26 -10 -53
w reflect th	712	-15 -6 50 -11 -9 -10 10 -9
w reflection	763	-8 -2 -8 30 -3 -3 -3 -4
w refresh	643	-21 85 -33 -12 -46 -20 2 45
w refresh ever	763	-16 124 -31 -7 -43 -5 -9 -13
w refresh of	694	-6 -19 -5 -5 -9 -10 -8 62
w refresh to	763	-3 -2 -3 -1 -2 -7 20 -2
w refresher	625	-29 114 -57 -16 83 -18 -36 -41
w refresher cours	712	-5 -9 -1 -5 41 -4 -11 -5
w refresher is	734	-20 88 -56 -7 31 -7 -17 -11
w refresher train	734	-8 58 -9 -6 12 -9 -13 -25
w refug	694	-8 -7 -1 -8 55 -4 -17 -11
w refug worker	763	-1 -1 -1 -1 8 -1 -2 -1
w regional	584	35 -26 -24 42 -22 -18 10 2
w regional forum	763	-7 -3 -5 -3 -5 -4 -10 37
w regional group	763	-5 -7 -9 29 -2 -3 -10 8
w regional information	763	-4 -1 -9 23 -1 -1 -4 -3
w regional network	694	72 -14 -13 -22 -14 -9 26 -26
w regional servic	763	-9 -2 -4 26 -2 -2 -2 -6
w register	694	-12 -22 41 25 -9 -5 -11 -6
w register as	763	-6 -3 -7 31 -4 -2 -5 -4
w register with	763	-1 -1 12 -3 -1 -1 -4 -1
w regret	763	41 -2 -8 -16 -3 -3 -3 -6
w regret that	763	41 -2 -8 -16 -3 -3 -3 -6
w regular	643	-16 -25 -29 -11 146 -9 -13 -43
w regular bas	734	-12 -13 -27 -5 77 -5 -8 -6
w regular item	763	-2 -2 -3 -3 22 -2 -2 -9
w regular messag	763	-3 -12 -2 -2 51 -2 -3 -27
w regularl	763	-3 -18 -5 -4 45 -5 -3 -8
w regularl review	763	-3 -18 -5 -4 45 -5 -3 -8
w regulator	734	-10 -16 -7 27 -9 -5 -11 31
w regulator #	763	-7 -2 -6 32 -2 -2 -8 -4
w reinforc	763	-3 -1 19 -6 -2 -1 -4 -3
w reinforc through	763	-3 -1 19 -6 -2 -1 -4 -3
w reintroduc	763	-3 -1 -4 -3 -2 -5 24 -6
w reintroduc it	763	-3 -1 -4 -3 -2 -5 24 -6
w reissu	763	-2 -1 12 -3 -1 -1 -3 -2
w reissu to	763	-2 -1 12 -3 -1 -1 -3 -2
w reject	694	-9 -3 -20 62 -4 -3 -18 -7
w reject b	734	-4 -2 -13 34 -2 -2 -6 -5
w reject on	763	-5 -1 -8 34 -2 -1 -14 -2
w relationship	734	40 -14 -8 -14 129 -25 -98 -10
w releas	653	-20 -22 23 4 19 -13 11 -2
w releas $	763	-1 -5 -5 -5 -1 -2 27 -8
w releas dat	763	-6 -2 24 -2 -3 -1 -5 -3
w relevant	712	40 -4 -6 -6 -6 -3 -11 -5
w relevant agenc	763	-2 -1 11 -2 -1 -1 -3 -1
w relevant partner	763	44 -3 -17 -4 -5 -2 -9 -4
w reluctant	763	43 -4 -10 -4 -5 -3 -8 -8
w reluctant to	763	43 -4 -10 -4 -5 -3 -8 -8
w remain	551	-61 -97 -64 -45 113 262 -15 -93
w remain a	712	-8 -20 -13 -6 80 -11 -9 -12
w remain an	763	-5 -5 -9 -4 48 -16 -5 -4
w remain commit	734	-6 -9 -5 -7 70 -16 -18 -8
w remain on target	763	-2 -1 -2 -2 -2 -9 20 -2
w remain sit	763	-4 -5 -5 -4 -6 -12 69 -34
w remain so	712	-6 -10 -12 -7 55 -5 -6 -9
w remain unsign	763	-8 -4 -6 -4 -10 -9 44 -3
w remind	609	-33 -14 8 -42 149 -19 -26 -23
w remind at	763	-1 -2 -2 -1 10 -1 -1 -2
w remind of	694	-8 -2 41 -6 -4 -3 -15 -5
w remind staf	694	-29 -12 -29 -41 159 -18 -12 -18
w reminder	763	-7 -1 -11 -5 -2 -5 38 -7
w reminder send	763	-7 -1 -11 -5 -2 -5 38 -7
w remov	694	-10 -6 22 31 -5 -8 -14 -12
w remov without	763	-4 -1 21 -7 -4 -1 -2 -2
w removed from the plan	763	-7 -2 -7 31 -2 -2 -6 -5
w removed from the plan at	763	-7 -2 -7 31 -2 -2 -6 -5
w renewal	763	-14 -6 -16 -7 -8 -3 -18 71
w reorganisation	763	-2 -2 -6 -6 -2 -7 -8 32
w reorganisation and	763	-2 -2 -6 -6 -2 -7 -8 32
w repeat	679	-38 68 4 3 67 -45 -25 -35
w repl	579	-27 -31 19 38 -19 -26 88 -42
w repl $	712	-12 -4 -14 -7 -7 -8 60 -9
w repl ha	763	-3 -1 25 -2 -1 -2 -14 -3
w repl that	665	-42 -28 17 58 -10 -14 49 -29
w repl to	734	29 -2 -1 -5 -4 -3 -9 -6
w replac	665	-33 165 -49 26 -22 -24 -30 -35
w replac $	712	-10 -5 3 55 -5 -15 -15 -9
w replac b	763	-2 -1 26 -16 -1 -1 -3 -2
w report	478	50 98 10 -72 -66 11 -63 32
w report $	665	68 71 -22 -29 -18 -26 -37 -8
w report against	763	-2 -1 23 -5 -3 -1 -4 -8
w report befor	763	-5 -2 -3 -3 -2 -9 -20 44
w report du	734	-4 -27 -6 -3 -10 -9 32 28
w report go	763	-14 105 -16 -7 -26 -6 -26 -10
w report in	763	-1 -3 -2 -2 -2 -2 -3 15
w report is	679	-14 -47 9 -11 -23 102 -12 -4
w report on	694	-7 -2 4 4 -4 -2 15 -8
w report them	763	-3 -7 22 -1 -5 -1 -2 -3
w report to	653	-17 42 12 -15 4 -12 -24 10
w reprint	763	-1 0 9 -2 -1 0 -3 -1
w reprint #	763	-1 0 9 -2 -1 0 -3 -1
w request	602	-65 83 -74 88 -32 -13 -19 32
w request for	734	-44 117 -54 -13 -28 -7 -13 41
w request of	712	-16 -3 -23 71 -4 -4 -11 -10
w request to	763	-1 -1 -2 -4 -4 -1 -13 26
w request wa	734	-14 -6 -10 55 -3 -3 -11 -8
w requir	643	44 -32 25 -22 -22 -33 -31 71
w requir $	694	-28 -26 -15 -10 -14 -21 -19 133
w requir from	763	86 -7 -16 -7 -9 -15 -12 -20
w requirement	712	-12 -7 41 -17 -6 -4 -8 13
w requirement wil	763	-1 -4 -5 -3 -4 -1 -2 21
w rescu	763	-2 -1 12 -2 -2 -1 -4 -1
w rescu servic	763	-2 -1 12 -2 -2 -1 -4 -1
w research	734	-13 -6 35 -9 -7 -4 14 -9
w research question	763	-1 -1 -10 -3 -1 -1 20 -3
w resourc	694	-16 -4 12 39 -4 -21 6 -11
w resourc $	734	-15 -4 -7 44 -3 -22 17 -11
w resourc pack	763	-2 -1 20 -3 -1 -1 -12 -1
w respond	679	-21 -8 8 32 -7 32 -20 -17
w respond that	763	-13 -5 -11 59 -4 -4 -12 -10
w respond to	763	-2 -1 16 -6 -1 -1 -3 -1
w respons	617	98 -13 -5 -25 -14 53 -61 -33
w respons is	734	-8 -7 -11 -7 -5 89 -38 -15
w respons of	763	28 -2 -8 -3 -2 -3 -6 -4
w respons officer	763	-3 -1 17 -3 -1 -1 -5 -3
w responsibilit	734	-12 -8 26 -10 -4 -9 -10 27
w responsibilit for	763	-3 -2 -2 -9 -2 -9 -3 29
w rest	679	-22 -79 -35 5 -17 197 15 -65
w rest $	763	-4 -1 -26 25 -4 -2 14 -3
w rest of	734	-8 -16 -6 -8 -9 82 11 -46
w restructur	643	-22 -7 -23 22 -6 -27 -3 65
w restructur is	763	-16 -2 -8 -3 -2 -5 -7 43
w restructur it	763	-3 -2 -2 -9 -2 -9 -3 29
w restructur of	763	-3 -1 -2 -2 -1 -3 16 -3
w restructur six	763	-2 -2 -14 41 -2 -12 -4 -4
w result	712	-6 -11 -16 -5 -6 -5 20 30
w result to	763	-5 -10 -5 -3 -5 -3 -4 35
w return	633	24 109 -55 -7 15 -17 -49 -20
w return from	763	-3 -7 -4 -4 29 -2 -2 -6
w return to	734	58 -15 -32 30 -7 -8 -15 -10
w return within	763	-2 -1 -2 -1 -5 -1 -2 14
w review	440	34 129 -40 -52 98 -94 1 -76
w review #	694	-7 -4 6 -6 -5 -3 -20 38
w review $	596	48 37 -49 3 24 -31 -48 17
w review and	734	-7 -10 24 -3 10 -2 -5 -6
w review at	712	-6 -22 -36 -5 110 -3 -13 -25
w review b	653	-23 -17 -10 10 49 -7 5 -8
w review begin	763	-7 -1 35 -6 -2 -2 -9 -8
w review form	763	-2 -1 15 -1 -2 -1 -5 -3
w review ha	763	-1 -1 9 -1 -1 -1 -3 -1
w review in	734	-6 -23 -4 -4 -8 -9 -11 65
w review is	712	-8 174 -14 -7 -8 -50 17 -103
w review it	763	-3 -1 -1 -2 -5 -4 18 -2
w review of	679	-20 -5 -9 -11 -8 -5 68 -10
w review team	763	-7 -2 -19 -4 -2 -2 39 -3
w review th	694	-8 -4 7 -4 -8 -7 29 -5
w review through	763	-5 -7 -8 -4 35 -2 -5 -5
w revis	602	-21 -12 71 -16 -12 -14 26 -21
w revis $	763	-5 -4 -5 -3 -2 -9 39 -11
w revis and	763	-1 -1 9 -2 -1 0 -3 -1
w revis contract	763	-6 -5 24 -2 -3 -2 -3 -4
w revis it	763	-4 -1 20 -5 -2 -1 -6 -2
w revis threshold	763	-2 -2 -6 -2 -1 -3 19 -3
w revis version	763	-1 -1 9 -2 -1 0 -3 -2
w revision	734	30 -6 -15 -13 -5 -8 -11 28
w revision of	734	30 -6 -15 -13 -5 -8 -11 28
w reword	763	-1 0 6 -2 -1 0 -2 -1
w rewrit	665	-9 -14 13 -10 -8 -16 4 39
w rewrit $	763	-5 -11 -4 -3 -5 -13 17 26
w rewrit and	763	-1 0 9 -2 -1 0 -3 -1
w rewrit in	763	-1 -1 13 -3 -2 0 -4 -2
w ribbon	665	-14 -11 8 -13 42 -12 -18 18
w ribbon accredit	763	-2 -1 18 -4 -2 -1 -5 -2
w ribbon charter	763	-2 -1 18 -4 -1 -1 -5 -3
w ribbon da	734	-11 -10 -25 -7 49 -10 -10 24
w right	763	-2 -1 -6 -4 -1 -1 18 -2
w right peopl	763	-2 -1 -6 -4 -1 -1 18 -2
w ring	665	-17 -11 61 -6 -11 -4 -5 -7
w ring and	763	-11 -7 35 -2 -7 -1 -4 -3
w ring each	763	-3 0 13 -3 -2 -1 -3 -1
w ring th	763	-6 -4 24 -2 -3 -1 -4 -4
w risk	564	134 -28 31 -16 -1 -25 -38 -57
w risk assessment	653	42 -13 -9 -18 23 -13 12 -23
w risk ha	763	-3 -1 22 -2 -1 -1 -11 -3
w risk is	734	68 -6 -21 -8 -9 -5 -10 -9
w risk meeting	763	-4 -2 41 -5 -4 -2 -21 -3
w risk of	763	32 -5 -17 25 -6 -4 -11 -15
w risk victim	763	-2 -1 12 -2 -2 -1 -4 -1
w roadshow	763	-3 -1 24 -2 -3 -1 -9 -5
w roadshow run	763	-3 -1 24 -2 -3 -1 -9 -5
w rol	609	-31 -31 10 -18 144 -18 -9 -48
w rol of	763	-3 -2 -5 -2 19 -2 -2 -4
w rol out	694	-4 -3 27 -6 -7 -5 5 -6
w roll-out	734	-11 -15 -11 -7 -5 98 8 -57
w roll-out to	734	-11 -15 -11 -7 -5 98 8 -57
w rolling program	763	-5 -2 -7 -2 34 -2 -13 -3
w rolling program #	763	-5 -2 -7 -2 34 -2 -13 -3
w rollout	734	-7 -2 -8 -3 -17 -5 46 -4
w rollout of	763	-7 -1 -5 -3 -17 -4 39 -4
w romanian	712	-6 -2 5 -4 -3 -5 20 -5
w romanian #	763	-2 -1 13 -2 -1 -1 -5 -2
w romanian $	763	-4 -2 -8 -2 -2 -4 27 -4
w room	596	-17 -14 64 27 -14 -10 -20 -15
w room #	763	-1 -1 -4 10 -1 -1 -1 -1
w room $	694	-7 -9 50 -6 -4 -3 -17 -4
w room and	763	-1 -1 -3 -2 -1 -1 10 -1
w room b	763	-3 -1 17 -3 -1 -1 -5 -2
w room prov	763	-5 -3 -6 38 -5 -5 -7 -7
w room staf	763	-4 -3 24 -2 -6 -3 -4 -2
w rota	679	-12 -7 28 -4 -7 -4 11 -5
w rota is	763	-1 -1 -9 -1 -1 -2 17 -1
w rota up and run	763	-7 -4 25 -2 -3 -1 -5 -3
w round	617	-10 -25 -2 -11 -10 -23 69 11
w round $	712	-2 -10 10 -4 -4 -2 -6 18
w round of	694	-7 -4 -6 -4 -5 -21 68 -23
w round th	763	-2 -1 -6 -4 -1 -1 18 -2
w rout	763	-9 -6 36 -3 -3 -3 -4 -10
w routin	643	-9 -9 41 -8 21 -4 -22 -10
w routin $	734	-4 -7 39 -3 -4 -2 -12 -6
w routin and	763	-3 -1 -16 -2 30 -1 -5 -2
w routin enquir	763	-2 -1 10 -2 -1 -1 -2 -2
w routin question	763	-1 -1 14 -2 -1 -1 -7 -2
w routinel	712	-13 -4 47 -6 -6 -5 -7 -5
w routinel ask	763	-4 -1 13 -2 -2 -1 -2 -1
w routinel follow	763	-9 -3 37 -5 -4 -5 -6 -5
w royal	679	-4 -3 -11 9 -3 -13 42 -16
w royal colleg	679	-4 -3 -11 9 -3 -13 42 -16
w rul	712	-12 -5 18 26 -5 -4 -11 -8
w rul $	763	-4 -3 -6 30 -2 -2 -6 -6
w rul is	763	-9 -3 25 -2 -3 -2 -5 -2
w run	609	-28 -38 -25 -30 159 -25 -44 31
w run ever	712	-7 -26 -22 -6 102 -9 -7 -26
w run for	763	-3 -1 24 -2 -3 -1 -9 -5
w run in	712	-16 -8 -8 -15 91 -8 -22 -15
w s	515	188 -19 15 -91 -53 53 -19 -73
w s action	734	44 -4 -10 -9 -4 -5 -7 -6
w s at	763	41 -2 -8 -16 -3 -3 -3 -6
w s b	763	-17 -2 36 -5 -2 -2 -6 -3
w s how	734	-16 94 -11 -12 -9 -9 19 -57
w s not	763	37 -2 -9 -5 -3 -3 -6 -9
w s on	763	-20 -3 56 -3 -13 -3 -7 -7
w s recommendation	763	36 -3 -9 -6 -3 -4 -7 -4
w s th	625	94 -10 0 -19 -15 -10 -24 -17
w s whether	712	-9 -19 -4 -6 -8 -10 18 38
w sa	590	-107 80 0 106 19 -23 -19 -56
w sa it	763	-2 -2 -2 15 -2 -2 -4 -3
w sa th	763	-4 -13 -2 -10 57 -3 -6 -19
w sa that	633	-41 103 -12 16 -21 -17 2 -32
w saf	712	-10 -7 58 -10 -14 -5 -6 -6
w saf enquir	734	-8 -5 39 -9 -6 -3 -4 -5
w safeguard	495	90 -55 105 -51 20 -31 -53 -25
w safeguard $	763	-2 -1 27 -2 -1 -1 -17 -3
w safeguard adult	712	71 -9 -22 -10 -10 -12 7 -15
w safeguard board	763	-2 -2 -6 -2 -1 -3 19 -3
w safeguard lead	665	14 -16 36 -12 -14 -5 -20 17
w safeguard nurs	763	-5 -5 29 -3 -9 -1 -4 -3
w safeguard pag	763	-4 -3 20 -2 -2 -1 -3 -4
w safeguard procedur	763	-5 -2 16 -1 -3 -1 -2 -2
w safeguard supervision	763	-3 0 14 -1 -3 0 -4 -1
w safeguard team	625	77 -26 -14 -21 48 -12 -29 -23
w safet	643	-9 -7 58 -10 -11 -6 0 -13
w safet at	763	-1 -1 14 -2 -1 -1 -7 -2
w safet manager	763	-3 -5 -2 -4 -8 -3 -5 30
w safet partnership	763	-3 -1 -5 -3 -2 -1 18 -3
w safet visit	763	-2 -1 12 -2 -2 -1 -4 -1
w sam	665	29 -6 35 -11 -14 -7 -14 -13
w sam as	763	49 -4 -11 -6 -7 -5 -8 -8
w sam night	763	-2 -1 14 -3 -1 -1 -4 -2
w sam week	763	-1 0 6 -1 -1 0 -1 -2
w sampl	633	-28 114 44 -14 -7 -28 -82 2
w sampl do	763	-3 -1 23 -3 -2 -2 -8 -3
w sampl ha	763	-1 -4 -6 -2 -2 -2 -6 23
w sampl in plac	763	-5 -18 33 -2 -4 -1 -2 -2
w sampl record	763	-3 -7 22 -1 -5 -1 -2 -3
w satisf	763	-5 -3 33 -10 -1 -1 -7 -5
w satisf itself	763	-5 -3 33 -10 -1 -1 -7 -5
w scan	763	-3 -2 4 -3 -3 -1 13 -5
w schedul	679	-7 -7 -16 -6 11 -13 -17 55
w schedul #	763	-2 -2 -4 -2 23 -2 -7 -3
w schedul for	734	-3 -5 -7 -2 -9 -8 -7 41
w schem	551	-46 -25 25 79 -30 -25 31 -9
w schem $	734	-17 -10 15 -5 -10 -6 41 -8
w schem and	763	-1 -1 12 -3 -1 -1 -4 -1
w schem ha	694	-6 -5 -14 26 -2 -7 15 -7
w schem now	763	-5 -2 18 -2 -3 -1 -4 -3
w schem wa	653	-12 -6 11 58 -6 -6 -24 -15
w school	555	-30 -23 33 -24 55 49 -14 -46
w school $	694	-7 -3 28 -6 -11 -5 13 -9
w school each	763	-3 -5 -4 -3 37 -3 -3 -17
w school go	763	-1 -1 8 -1 -1 0 -2 -1
w school hav	763	-2 -1 20 -3 -1 -1 -12 -1
w school is	763	-1 -1 -1 -1 8 -1 -2 -3
w school nurs	734	-4 -2 -5 -3 -3 -1 22 -4
w school through	763	-4 -3 -7 -3 35 -2 -10 -5
w scop	653	-10 -10 -44 -12 -6 -11 92 2
w scop exercis	763	-2 -1 -3 -2 -1 -6 22 -6
w scop meet	763	-1 -6 -2 -3 -2 -1 -6 20
w scop work	763	-2 -1 -3 -2 -2 -4 19 -5
w scor	763	-1 -1 -9 -7 -3 -4 28 -2
w scor $	763	-1 -1 -9 -7 -3 -4 28 -2
w screen	602	-16 -11 78 -40 -12 -6 -16 24
w screen #	763	-4 -1 21 -7 -4 -1 -2 -2
w screen $	763	-2 -1 12 -3 -1 -1 -3 -2
w screen happen	763	-2 -1 14 -2 -2 0 -5 -2
w screen liv	763	-4 -7 23 -1 -3 -1 -2 -4
w screen tool	763	-4 -1 13 -1 -2 -1 -3 -2
w screen whenever	763	-3 -1 15 -3 -2 -1 -3 -3
w second	564	-61 -35 -54 -37 -33 269 26 -74
w second draft	712	-1 -1 -2 -1 -1 -8 20 -4
w second half	734	-31 -12 -14 -12 -14 81 -65 68
w second phas	734	-8 -10 -17 -3 -4 -8 53 -3
w second read	763	-9 -2 -9 -3 -3 -2 39 -11
w second round	734	-6 -3 -5 -3 -4 -20 63 -23
w secretar	763	-3 -1 26 -2 -1 -1 -14 -3
w secretar of	763	-3 -1 26 -2 -1 -1 -14 -3
w section	653	5 56 4 -14 -23 -13 29 -43
w section #	763	36 84 -14 -6 -15 -10 -14 -63
w section on	734	-24 -15 44 -4 -9 -4 -10 22
w sector	712	-7 -8 -9 -5 40 -5 2 -8
w sector inspector	763	-5 -7 -8 -4 35 -2 -5 -5
w secur	694	-7 -10 39 -7 -9 -4 -22 19
w secur a	763	-3 -5 -4 -2 -8 -2 -6 30
w secur mailbox	763	-3 -2 26 -3 -1 -1 -10 -6
w seek	579	3 -26 14 5 6 31 -3 -30
w seek $	734	-7 -6 43 -5 -5 78 -55 -44
w seek from	679	-12 -9 -25 -8 32 -6 43 -15
w seek on	763	-3 -2 -3 -3 -1 -5 19 -2
w self	763	-2 -2 -6 -2 -7 -2 -3 24
w self assessment	763	-2 -2 -6 -2 -7 -2 -3 24
w seminar	763	-6 -2 24 -3 -3 -1 -6 -4
w send	499	-44 -36 55 -50 38 -23 67 -7
w send b	694	-5 -3 49 -4 -9 -3 -20 -6
w send on	763	-8 -1 19 -2 -2 -1 -4 -2
w send out	653	-6 -13 8 -12 38 -5 6 -16
w send th	734	-4 -1 38 -6 -2 -1 -20 -3
w send them	763	-3 -7 -4 -4 29 -2 -2 -6
w send to	596	-23 -14 -54 -17 5 -11 103 11
w senior	734	-5 -6 -27 -4 43 -2 8 -7
w senior management	763	-3 -2 -5 -2 -1 -1 18 -4
w sentenc	763	-4 -3 20 -2 -3 -1 -4 -3
w sentenc b	763	-4 -3 20 -2 -3 -1 -4 -3
w separat	643	-19 -9 -78 168 -8 -8 -22 -24
w separat protocol	734	-6 -3 -11 40 -2 -2 -4 -11
w separat register	763	-6 -3 -7 31 -4 -2 -5 -4
w separat strateg	763	-5 -1 -3 20 -1 -3 -3 -4
w sergeant	712	-4 -2 26 -5 -5 -1 -5 -4
w sergeant <date>	763	-2 -1 12 -3 -1 -1 -3 -2
w sergeant within	763	-2 -1 16 -2 -4 -1 -3 -2
w seriou	763	36 -5 7 -6 -4 -3 -11 -14
w servic	427	41 -34 117 -71 -65 119 -41 -66
w servic #	679	59 -5 0 17 -11 -8 -28 -23
w servic $	643	-13 -24 4 -55 -29 185 -3 -64
w servic and	763	64 -14 -15 -7 -6 -4 -10 -9
w servic confirm	763	-3 -1 19 -7 -1 -2 -4 -2
w servic continu	763	-5 -3 -4 -3 32 -4 -11 -3
w servic could	763	-1 -1 -4 10 -1 -1 -1 -1
w servic good	763	-17 -2 36 -5 -2 -2 -6 -3
w servic ha	625	-22 -8 24 -7 -8 50 2 -30
w servic hav	763	-5 -1 25 -5 -2 -4 -3 -5
w servic in	763	-2 -1 10 -2 -1 -1 -2 -2
w servic is	643	27 -31 22 -16 -21 23 15 -20
w servic manager	763	-21 123 -25 -7 -32 -16 -11 -11
w servic merg	763	-2 -1 14 -3 -1 -1 -4 -1
w servic now	763	-6 -2 24 -2 -3 -1 -5 -3
w servic of	763	-6 -1 -6 25 -1 -3 -4 -4
w servic specification	712	-4 -10 19 -7 -5 -4 -6 16
w servic that	763	-7 -1 -5 -3 -1 -2 23 -4
w servic to	679	-24 -11 -15 -7 -9 -10 21 56
w servic user	694	-9 -6 30 -4 -8 -4 11 -9
w servic wil	734	-3 -4 -4 -2 -5 -6 -4 27
w session	579	-61 52 -41 -22 117 -25 -34 15
w session ar	694	-43 99 -15 -9 14 -8 -21 -15
w session as	763	-3 -1 -16 -2 30 -1 -5 -2
w session continu	763	-2 -2 -4 -2 23 -2 -7 -3
w session for	763	-15 -9 -26 -4 70 -2 -5 -8
w set	569	-38 -33 27 -28 -3 -13 27 61
w set asid	712	-7 -2 -18 -6 -3 -2 55 -16
w set for	712	-6 -2 -15 -8 -2 -2 -34 68
w set out	734	-2 -1 29 -5 -2 -1 -9 -8
w set up	694	-9 -5 31 -9 -6 -3 3 -2
w settl	694	-7 -20 -8 5 -8 -8 -10 55
w settl b	763	-5 -3 -4 -3 -5 -3 -8 31
w settl that	763	-1 -1 -4 10 -1 -1 -1 -1
w seven	694	35 -6 -1 -7 -7 -5 -1 -8
w seven $	763	-4 -3 19 -1 -2 -1 -5 -2
w seven count	763	46 -3 -11 -5 -5 -4 -11 -6
w seven-minut	734	-1 -1 13 -2 -1 -1 -6 -1
w seven-minut brief	734	-1 -1 13 -2 -1 -1 -6 -1
w several	734	120 -5 -32 -13 -9 -6 -38 -17
w several agenc	763	39 -3 -9 -8 -3 -2 -7 -7
w shal	712	-7 -9 -5 -6 5 -4 -10 37
w shal ask	763	-5 -4 -3 -2 -3 -1 -6 25
w shap	734	-4 -1 30 -5 -1 -1 -15 -3
w shap th	734	-4 -1 30 -5 -1 -1 -15 -3
w shar	474	3 18 42 11 -36 -67 47 -17
w shar $	712	-5 -4 -8 -8 -6 -3 43 -9
w shar agreement	625	-17 -8 -3 -5 -12 -35 38 43
w shar analyst	763	-2 -2 -4 -3 -1 -11 27 -5
w shar becaus	763	-4 -3 -6 30 -2 -2 -6 -6
w shar databas	734	-6 -2 1 24 -2 -3 -8 -5
w shar driv	763	-2 0 17 -2 -1 0 -8 -2
w shar it	734	-7 -6 22 -4 -5 -2 -9 11
w shar protocol	763	-1 0 7 -2 -1 0 -2 -1
w shar what	763	-7 -8 -3 -6 -3 -2 -5 35
w shar with	633	46 77 9 -30 -30 -14 -22 -36
w shar without	763	-3 -2 -3 -3 -1 -5 19 -2
w sheet	712	-6 -5 49 -5 -14 -2 -13 -5
w sheet $	763	-2 -2 25 -2 -12 -1 -4 -2
w shelter	763	-10 -8 -16 -3 -4 -3 48 -4
w shelter schem	763	-10 -8 -16 -3 -4 -3 48 -4
w shelv	734	-6 -4 -10 51 -3 -6 -9 -14
w shelv $	734	-6 -4 -10 51 -3 -6 -9 -14
w shift	763	-5 -1 35 -2 -3 -1 -16 -7
w shift in	763	-5 -1 35 -2 -3 -1 -16 -7
w shop	763	-3 -2 -6 29 -1 -3 -9 -5
w shop ha	763	-3 -2 -6 29 -1 -3 -9 -5
w shortag	712	68 -10 -33 -13 -18 -22 -28 56
w shortag $	734	-12 -4 -10 -5 -6 -17 -13 68
w shortl	694	-3 -11 -7 -6 -10 -11 12 37
w shortl $	694	-3 -11 -7 -6 -10 -11 12 37
w should	574	116 -42 -74 -35 -37 -29 17 83
w should b	643	56 -26 -31 -16 -13 -14 -26 70
w should hold	763	-7 -8 -7 -9 -2 -4 -5 42
w should reach	763	-7 -1 -5 -3 -17 -4 39 -4
w show	633	-60 218 23 -31 -32 -31 -63 -24
w show famil	763	-2 -1 12 -3 -1 -1 -3 -2
w show how	763	-3 -4 31 -4 -5 -2 -11 -2
w show that	763	-40 100 -7 -13 -14 -6 -10 -11
w sicknes	712	-21 -5 -23 -8 -9 -17 101 -17
w sicknes ha	763	-1 -1 -4 -2 -1 -8 20 -3
w sid	694	-8 -4 4 15 -58 -5 61 -6
w sid $	763	-3 -1 -2 -2 -1 -2 14 -2
w sift	763	-5 -3 -4 -2 -5 -4 26 -3
w sift through	763	-5 -3 -4 -2 -5 -4 26 -3
w sign	547	-37 -24 74 -35 -18 106 3 -69
w sign $	734	-9 -5 -11 -8 -5 60 -10 -12
w sign <date>	763	-2 -1 17 -2 -1 -1 -6 -3
w sign b	694	-5 -2 4 -7 -3 -3 23 -7
w sign of	643	-24 -18 41 -18 -11 78 9 -56
w sign th	763	-2 -1 18 -4 -1 -1 -4 -5
w sign up	712	-3 -2 25 -4 -2 -2 -10 -2
w sign-of	734	-36 -8 -20 -10 -13 95 30 -38
w sign-of $	763	-2 -2 -3 -2 -2 -15 46 -21
w sign-up	734	-6 -8 12 -3 -6 -9 24 -5
w sign-up #	763	-3 -3 16 -1 -3 -1 -3 -2
w signatur	712	-8 -3 -7 -6 -5 -8 44 -7
w signatur $	763	-3 -1 -2 -2 -4 -2 16 -2
w signatur of	763	-6 -2 -5 -4 -2 -6 31 -6
w silent	763	47 -4 -10 -7 -5 -4 -9 -9
w silent becaus	763	47 -4 -10 -7 -5 -4 -9 -9
w sinc	502	13 44 7 63 46 -50 -85 -38
w sinc <date>	590	22 -34 71 -24 2 -11 5 -31
w sinc b	712	-10 -3 -7 47 -4 -3 -12 -8
w sinc clos	763	-7 -4 -35 78 -3 -4 -20 -6
w sinc easter	763	-7 -4 25 -2 -3 -1 -5 -3
w sinc los	763	-10 -3 -9 48 -4 -2 -6 -14
w sinc tak	763	-7 -2 39 -7 -2 -1 -15 -5
w sinc th	712	-27 -13 17 -17 -5 -12 -10 67
w sinc then	734	-39 160 -28 -20 -14 -13 -27 -19
w singl	643	33 -11 40 6 -13 -10 -22 -23
w singl agenc	763	65 -7 -11 -9 -5 -7 -12 -15
w singl point	763	-1 -1 8 -1 -1 0 -2 -1
w singl referral	763	-14 -2 35 -6 -6 -2 -3 -2
w singl regional	763	-9 -2 -4 26 -2 -2 -2 -6
w sister	763	-3 -2 5 -3 -2 -4 12 -3
w sit	551	-53 -38 65 -19 -24 -34 127 -23
w sit #	763	-1 -1 9 -1 -1 -1 -3 -2
w sit $	734	-14 -16 29 -6 -4 -2 27 -13
w sit again	763	-5 -7 -27 -3 -4 -4 23 26
w sit ar	763	-2 -1 -2 -1 -1 -6 15 -1
w sit in	763	-4 -3 19 -1 -2 -1 -5 -2
w sit is	763	-1 -4 -3 -2 -1 -8 21 -2
w sit on	763	-13 -3 10 -3 -4 -1 19 -6
w sit to	763	-4 -5 -5 -4 -6 -12 69 -34
w sit visit	763	-2 -1 -2 -1 -1 -2 10 -2
w six	574	57 -3 -35 2 -25 55 -2 -49
w six $	763	36 -3 -8 -5 -4 -4 -7 -5
w six month	617	-27 14 -20 13 2 69 1 -52
w six week	734	-8 -4 23 -3 -10 -2 -8 11
w sixt	712	-4 -3 -24 -5 -4 -3 48 -6
w sixt nam	763	-2 -2 -7 -3 -1 -2 21 -3
w sixt warden	763	-2 -2 -18 -2 -2 -1 31 -3
w sixteen	763	-4 -2 -5 -4 -3 -5 -6 29
w sixteen da	763	-4 -2 -5 -4 -3 -5 -6 29
w siz	712	31 -3 -18 19 -4 -5 -13 -8
w siz $	712	31 -3 -18 19 -4 -5 -13 -8
w skil	734	-5 -7 -10 -5 -7 -7 55 -15
w skil audit	763	-4 -6 -8 -4 -7 -6 49 -13
w skip	763	-4 -2 28 -8 -5 -2 -2 -4
w skip $	763	-4 -2 28 -8 -5 -2 -2 -4
w slid	763	-4 -1 16 -3 -2 -1 -2 -3
w slip	734	-2 -8 -7 -8 -4 -14 -10 53
w slip and	763	-1 -6 -5 -4 -3 -9 -5 33
w slow	763	-34 -15 -17 -14 -16 108 6 -19
w smal	763	-60 177 -27 -20 -15 -23 -17 -16
w so	507	-43 -42 12 87 96 2 -61 -51
w so $	574	-39 -25 33 -12 100 26 -26 -57
w so drop	763	-6 -2 -8 30 -4 -3 -4 -3
w so far	665	-15 -15 -54 -9 -7 -5 112 -7
w so far $	694	-14 -13 -50 -7 -5 -4 99 -6
w so it	734	-6 -5 13 -10 23 -3 -5 -6
w so th	694	-9 -3 -16 52 -5 -4 -8 -7
w so that	617	-17 -17 89 -15 28 -7 -35 -26
w so that a	763	-3 -1 15 -3 -2 -1 -3 -3
w so that gp	763	-3 -2 26 -3 -1 -1 -10 -6
w so that th	734	-5 -2 33 -7 -3 -2 -8 -6
w so that worker	763	-4 -2 15 -1 -2 -1 -3 -2
w so ther	734	-22 -7 -13 74 -6 -4 -8 -15
w social	590	60 -22 24 -19 51 -13 -38 -44
w social car	734	73 -4 -6 -8 -11 -7 -21 -16
w social media	694	-8 -14 -15 -5 82 -4 -9 -28
w social worker	665	11 -7 36 -6 -10 -4 -11 -8
w softwar	625	-15 -7 -32 -13 -16 -24 97 9
w softwar bu	763	-3 -1 -14 -5 -2 -1 28 -3
w softwar compan	763	-3 -1 -5 -2 -1 -1 15 -3
w softwar supplier	712	-6 -3 -5 -4 -13 -5 42 -5
w solicitor	679	-14 -10 -22 -10 -9 -8 86 -13
w solicitor $	763	-11 -3 -6 -5 -3 -4 39 -6
w solicitor is	763	-3 -1 -2 -2 -4 -2 16 -2
w som	643	175 -22 -83 -50 -23 -22 53 -28
w som month	763	-2 -1 -6 -4 -1 -1 18 -2
w some progres	712	-2 -2 -7 -7 -1 -10 35 -5
w some progres ha	712	-2 -2 -7 -7 -1 -10 35 -5
w someth	734	-8 -13 -9 11 30 -6 -13 8
w someth th	763	-6 -6 -8 13 34 -5 -11 -10
w speak	679	-19 -7 44 -8 16 -9 -38 20
w speak to	694	-15 -6 49 -6 -7 -7 -31 22
w speaker	763	-3 -2 -5 -3 -2 -5 25 -7
w speaker approach	763	-3 -2 -5 -3 -2 -5 25 -7
w specialist	633	-17 -18 92 -10 -9 -4 -23 -10
w specialist midwif	763	-8 -9 36 -3 -5 -2 -5 -4
w specialist nurs	763	-4 -3 19 -1 -2 -1 -5 -2
w specialist post	763	-1 -1 9 -2 -2 0 -2 -1
w specialist worker	763	-1 -1 13 -2 -1 -1 -5 -2
w specification	602	-15 -16 45 -23 -13 -35 38 18
w specification agr	763	-3 -1 -14 -5 -2 -1 28 -3
w specification at	763	-1 -4 -5 -3 -4 -1 -2 21
w specification is	763	-2 -1 -2 -2 -2 -34 47 -3
w specification wa	763	-2 -1 23 -5 -3 -1 -4 -8
w specification wil	763	-2 -10 -3 -2 -3 -3 -2 24
w specification writ	763	-5 -1 50 -4 -2 -3 -29 -5
w spend	734	-8 -4 -9 -4 -4 -4 -13 47
w spend $	763	-5 -2 -8 -3 -3 -1 -7 29
w spirit	763	-4 -5 -3 28 -3 -3 -4 -6
w spirit of	763	-4 -5 -3 28 -3 -3 -4 -6
w split	763	-2 -1 -6 -4 -1 -1 18 -2
w split th	763	-2 -1 -6 -4 -1 -1 18 -2
w spr	712	-6 -22 7 -8 48 -3 -11 -5
w spr and	763	-4 -22 -16 -2 54 -2 -4 -3
w spr busines	763	-2 -1 23 -7 -2 -1 -8 -3
w sta	734	36 -5 -28 43 -7 -5 -22 -12
w sta silent	763	47 -4 -10 -7 -5 -4 -9 -9
w staf	394	-5 89 48 -136 70 89 -83 -72
w staf #	734	-9 -9 9 -3 29 -3 -7 -7
w staf $	569	37 43 43 -22 3 -41 -46 -17
w staf ar	609	-22 -32 -28 -14 34 129 -30 -37
w staf attend	763	-3 -10 22 -1 -4 -1 -2 -1
w staf book	763	-1 -1 10 -2 -1 -1 -4 -1
w staf brief	734	-2 -2 22 -3 -2 -1 -10 -3
w staf bulletin	763	-4 -1 20 -5 -2 -1 -4 -3
w staf conferenc	763	-1 -1 9 -2 -1 0 -3 -1
w staf handbook	763	-9 -1 17 -1 -1 -1 -2 -1
w staf hav	633	-26 -13 -40 -17 -15 109 -18 20
w staf know	694	-32 -35 114 -9 -11 -5 -14 -8
w staf of	712	-18 -10 -23 -4 81 -5 -10 -11
w staf shortag	734	-12 -4 -10 -5 -6 -17 -13 68
w staf sicknes	734	-2 -2 -15 -3 -3 -9 37 -4
w staf sid	712	-7 -3 -10 18 -56 -5 68 -4
w staf so far	763	-7 -2 -19 -4 -2 -2 39 -3
w staf through	763	-8 -8 30 -4 15 -8 -7 -11
w staf train	679	-9 -3 -1 -5 -5 -4 32 -5
w staf turnover	734	111 -15 -31 -8 -12 -14 -18 -13
w staf us	763	-3 -18 -5 -4 45 -5 -3 -8
w staf wer	763	-3 -2 4 -3 -2 -3 11 -2
w staf who	763	13 -6 -6 -4 -9 -5 -6 23
w staf wil	763	-5 -20 -4 -5 -10 -5 -5 54
w stag	679	-10 -13 -32 -8 -10 -12 92 -7
w stag $	679	-10 -13 -32 -8 -10 -12 92 -7
w standard	643	67 -14 60 -37 -12 -10 -17 -37
w standard #	763	-2 -1 -2 -1 -1 -2 10 -2
w standard letter	763	-2 -1 15 -3 -1 -1 -6 -2
w standing commitment	763	-4 -15 -4 -3 40 -4 -4 -6
w standing commitment and	763	-4 -15 -4 -3 40 -4 -4 -6
w standing item on the agenda	763	-5 -4 25 -2 -6 -1 -4 -4
w standing item on the agenda of	763	-5 -4 25 -2 -6 -1 -4 -4
w start	502	-64 -51 -56 -26 -35 9 2 222
w start $	665	-21 -10 -19 -18 -5 -42 -26 142
w start befor	763	-3 -2 -4 -2 -2 -13 -14 41
w start but	763	-1 -1 -4 -3 -1 -4 21 -7
w start conversation	763	-2 -1 -5 -3 -2 -1 18 -4
w start in	633	-14 -27 -3 -10 -14 110 -13 -28
w start on	694	-7 -9 -19 -10 -10 -8 -16 80
w start to	694	-13 -3 -12 -10 -3 -7 62 -13
w start was mad	763	-2 -1 -4 -1 -1 -16 29 -3
w start was mad in	763	-2 -1 -4 -1 -1 -16 29 -3
w start when	734	-4 -4 -5 -5 -2 -2 -13 34
w starter	694	-8 112 -11 -9 5 -15 -12 -62
w starter $	763	-1 0 5 -1 -1 0 -1 -1
w starter is	763	-3 -6 -10 -2 41 -9 -7 -5
w stat	734	-11 -8 56 -6 -3 -2 -18 -9
w stat $	763	-3 -1 26 -2 -1 -1 -14 -3
w station	694	-5 -3 36 -5 -4 -1 -13 -4
w station $	734	-3 -3 25 -3 -3 -1 -9 -3
w station and	763	-2 -1 14 -2 -2 0 -5 -2
w statutor	694	-18 -6 2 47 -5 -9 20 -30
w statutor guidanc	694	-18 -6 2 47 -5 -9 20 -30
w stead	734	-12 -4 -10 -7 -5 -15 68 -15
w stead $	763	-2 -2 -2 -3 -2 -12 27 -5
w steer	679	-14 -15 -5 -8 30 -6 36 -18
w steer group	679	-14 -15 -5 -8 30 -6 36 -18
w step	712	-10 -3 -24 -9 -4 -10 25 35
w step ar	763	-3 -1 -2 -3 -2 -8 22 -3
w sticker	763	-7 -2 33 -3 -5 -3 -6 -6
w sticker on	763	-7 -2 33 -3 -5 -3 -6 -6
w stil	679	-38 -13 -27 -14 -17 166 -42 -15
w stil b	734	-6 -6 -6 -5 -5 73 -54 10
w stil hav	763	-2 -2 -6 -2 -2 -2 24 -8
w still to	653	-37 -24 -62 -31 -25 270 -13 -79
w still to b	763	-8 -9 -25 -7 -9 126 -30 -39
w still to com	763	-5 -3 -4 -3 -4 -19 61 -23
w stock	665	-14 -12 24 -19 -9 81 -36 -14
w stock ar	763	-2 -2 16 -2 -1 -1 -6 -2
w stock is	763	-4 -4 22 -3 -3 -1 -4 -3
w stock pulp	763	-1 -1 13 -6 -1 -1 -2 -2
w stop	679	-9 -9 23 -2 24 -4 -10 -12
w stop $	763	-3 -8 -4 -5 30 -2 -4 -6
w stop in	763	-4 -1 34 -17 -2 -2 -3 -5
w strand	694	-14 -13 -17 25 -14 62 -6 -24
w strand of	712	-9 -9 -13 31 -11 -10 39 -19
w strateg	569	17 -37 -1 -4 8 -28 -8 52
w strateg #	712	-4 -4 14 0 -3 -4 -5 6
w strateg $	679	38 -30 -15 -8 -13 -14 -21 65
w strateg and	734	-5 -7 -5 -9 33 -5 -10 8
w strateg is	679	-8 -3 -6 15 -4 -11 27 -11
w strip	763	-2 -2 16 -2 -1 -1 -6 -2
w strip hav	763	-2 -2 16 -2 -1 -1 -6 -2
w stud	694	-7 -3 -35 -8 -4 -5 68 -5
w stud $	763	-4 -2 -17 -3 -2 -3 33 -2
w stud and	763	-2 -1 -34 -4 -1 -2 48 -3
w student	763	-3 -1 -2 -1 -2 -3 14 -3
w student nurs	763	-3 -1 -2 -1 -2 -3 14 -3
w sub	694	-12 63 -27 32 -34 -7 3 -18
w sub group	694	-12 63 -27 32 -34 -7 3 -18
w sub-group	734	-5 -3 -5 -5 -3 -5 10 15
w sub-group $	734	-5 -3 -5 -5 -3 -5 10 15
w subgroup	734	-30 99 -46 -8 -31 -4 47 -26
w subject	653	-15 -16 -25 -17 -11 -17 41 60
w subject $	763	-7 -8 -7 -9 -2 -4 -5 42
w subject of	712	-7 -2 -13 -8 -3 -7 53 -13
w subject to	763	-3 -9 -7 -2 -7 -8 -5 42
w subject to fund	763	-1 -6 -2 -3 -2 -11 -8 33
w subject to fund #	763	-1 -6 -2 -3 -2 -11 -8 33
w submit	625	-11 -9 -7 -13 -7 -9 55 1
w submit their	763	-2 -1 -2 -1 -1 -2 10 -1
w submit to	653	-7 -7 0 -9 -6 -8 35 2
w succes	763	80 -12 -15 -12 -14 -12 5 -19
w successful	763	-1 -1 9 -1 -1 -1 -3 -2
w successful trial	763	-1 -1 9 -1 -1 -1 -3 -2
w successor	763	-8 -5 -13 28 -4 106 -91 -12
w sufficient	734	-17 -6 -10 62 -4 -7 -11 -7
w sufficient and	734	-17 -6 -10 62 -4 -7 -11 -7
w suit	694	-17 -9 46 32 -6 -8 -25 -12
w suit #	763	-4 -1 13 -1 -2 -1 -3 -2
w summar	665	-13 -7 38 -10 -8 -3 -10 14
w summar #	763	-5 -3 -4 -2 -2 -1 -5 23
w summar screen	763	-4 -1 21 -7 -4 -1 -2 -2
w summar wer	763	-1 -1 9 -1 -1 -1 -3 -1
w summer	734	-6 -1 48 -11 -2 -1 -23 -3
w summer $	763	-5 -1 42 -10 -1 -1 -21 -2
w superintendent	763	-2 -1 12 -3 -1 -1 -3 -2
w superintendent $	763	-2 -1 12 -3 -1 -1 -3 -2
w supersed	625	-13 -5 -32 94 -8 -6 -12 -19
w supersed b	625	-13 -5 -32 94 -8 -6 -12 -19
w supervision	584	-53 51 45 -21 86 -19 -45 -43
w supervision $	763	-3 -1 19 -6 -2 -1 -4 -3
w supervision meet	763	-5 -4 25 -2 -6 -1 -4 -4
w supervision now	763	-3 0 14 -1 -3 0 -4 -1
w supervision on	763	-2 -4 -4 -2 33 -7 -12 -2
w supervision session	763	-3 -1 -16 -2 30 -1 -5 -2
w supervision train	763	-2 -1 13 -1 -2 -1 -4 -1
w supervisor	679	-34 139 10 -13 8 -32 -59 -19
w supervisor ar	763	-1 -2 -2 -1 10 -1 -1 -2
w supplier	584	-32 -19 -26 -13 -24 82 55 -24
w supplier $	665	-12 -13 -12 -10 -8 109 -50 -4
w supplier for	763	-15 -4 -8 -7 -4 -6 53 -9
w supplier ha	712	-5 -2 -7 6 -3 -6 30 -11
w supplier to	712	-6 -3 -5 -4 -13 -5 42 -5
w support	596	-34 -19 -21 47 69 -20 2 -25
w support b	734	-7 -2 -8 36 -5 -4 -5 -5
w support for	763	-2 -1 -2 -1 17 -3 -6 -2
w support it	763	-2 -1 -4 15 -2 -1 -4 -2
w support th	763	-6 -3 -3 26 -3 -2 -3 -6
w support through	734	-10 -6 -13 -6 65 -8 -16 -6
w sur	734	-11 -4 49 -10 -2 -2 -13 -7
w sur that	734	-11 -4 49 -10 -2 -2 -13 -7
w surger	609	26 -26 -26 81 -27 -13 12 -27
w surger and	712	-7 -5 39 -5 -10 -2 -7 -4
w surger brief	763	-5 -2 -27 -6 -2 -2 47 -4
w surger clos	763	-6 -4 -89 130 -4 -3 -14 -10
w surger ha	734	72 -17 2 -13 -8 -4 -22 -11
w surgical	763	-1 -1 9 -1 -1 -1 -3 -2
w surgical ward	763	-1 -1 9 -1 -1 -1 -3 -2
w surv	602	10 198 -82 -39 -32 -65 14 -5
w surv $	763	64 -14 -15 -7 -6 -4 -10 -9
w surv and	763	-1 -2 -13 -2 -1 -4 24 -1
w surv complet	763	-4 -1 27 -3 -2 -1 -12 -4
w surv of	763	-11 91 -7 -10 -10 -9 -21 -23
w survivor	643	29 -5 18 -16 -5 -5 -10 -8
w survivor $	763	-1 -1 -4 -1 -1 -2 10 -1
w survivor '	763	-4 -2 17 -3 -2 -1 -4 -1
w survivor 's	763	-4 -2 17 -3 -2 -1 -4 -1
w survivor and	763	-1 -1 14 -1 -1 -1 -7 -2
w survivor tel	763	44 -2 -19 -10 -2 -2 -5 -4
w suspend	712	-8 -3 -10 -6 -4 -11 17 25
w suspend dur	763	-3 -1 -4 -3 -2 -5 24 -6
w suspend until	763	-6 -2 -7 -3 -2 -7 -6 33
w swap	763	-3 -1 14 -3 -1 -1 -5 -1
w swap #	763	-3 -1 14 -3 -1 -1 -5 -1
w switch	734	-3 -1 24 -3 -1 -2 -9 -4
w switch of	763	-2 -1 16 -2 -1 -1 -5 -3
w syllabu	763	-6 -4 -12 -3 -17 -2 46 -4
w syllabu $	763	-6 -4 -12 -3 -17 -2 46 -4
w system	509	-7 -39 33 72 -41 -6 -3 -9
w system #	712	-19 -7 1 44 -7 -4 4 -13
w system $	633	-30 -14 49 30 -18 -16 32 -33
w system alread	763	-6 -3 -7 31 -4 -2 -5 -4
w system can	734	-3 -1 -6 24 -3 -4 -5 -3
w system exist	763	-6 -2 21 -3 -3 -1 -4 -3
w system go	763	-5 -2 -6 -4 -3 -10 -6 36
w system ha	734	-2 -5 -3 -3 -5 -2 -6 25
w system is	763	-2 -5 -3 -3 -4 -2 -2 21
w system now	763	-2 -1 15 -2 -2 -1 -5 -2
w system wa	734	-2 -1 15 -4 -1 -1 -3 -2
w tabl	694	-10 -7 14 -11 -5 -3 8 15
w tabl at	734	-8 -7 20 -8 -5 -2 -8 18
w tabl but	763	-2 -1 -6 -4 -1 -1 18 -2
w tak	412	-32 29 -62 180 -89 -81 43 10
w tak advic	734	-15 -3 -10 58 -5 -4 -14 -7
w tak an	763	-4 -5 -3 28 -3 -3 -4 -6
w tak as	763	-6 -2 -12 -32 -2 -3 -14 71
w tak forward	665	-10 -8 -6 -9 -7 -12 31 22
w tak it	712	-9 -3 -20 49 -4 -5 4 -12
w tak not to proc	763	-6 -3 -6 36 -3 -3 -10 -5
w tak of	734	-9 -2 7 39 -6 -4 -13 -13
w tak on	712	-6 -3 30 17 -17 -3 -12 -7
w tak out	763	-5 -2 -23 76 -3 -3 -32 -8
w tak plac	520	-33 36 4 -40 -23 -29 91 -7
w tak responsibilit	763	-3 -2 -2 -9 -2 -9 -3 29
w tak som	763	-2 -1 -6 -4 -1 -1 18 -2
w tak th	617	10 -16 -46 83 -13 -12 0 -6
w tak to	665	-7 -4 -9 -9 -6 -10 33 12
w tak up	643	0 98 4 -38 -25 -19 -44 24
w take-up	712	-12 72 -25 -6 61 -9 -14 -66
w take-up is	734	-8 -24 -21 -4 72 -4 -7 -4
w talk	602	67 -22 -15 -35 35 -28 43 -44
w talk ar	763	-4 -3 -11 -2 22 -3 4 -3
w talk continu	763	-8 -4 -6 -4 -10 -9 44 -3
w talk giv	734	-5 -1 27 -3 -4 -1 -10 -4
w talk to	763	75 -5 -14 -8 -17 -17 1 -14
w talk with	763	-2 -1 24 -5 -1 -1 -11 -4
w target	712	54 -5 -14 -12 -10 -12 11 -12
w target dat	763	64 -4 -11 -12 -7 -7 -12 -11
w target of	763	-5 -1 -4 -1 -4 -6 23 -2
w task	633	-41 -25 -14 -17 62 -44 19 60
w task $	763	-38 -10 -24 -7 86 -24 -16 32
w task and	712	-7 -3 -13 -7 -6 -14 25 25
w task set	763	-2 -1 24 -4 -1 -1 -7 -8
w tbc	734	147 -15 -30 -18 -16 -14 -29 -25
w tbc $	734	147 -15 -30 -18 -16 -14 -29 -25
w teach	763	-4 -1 20 -4 -2 -2 -6 -3
w teach th	763	-4 -1 20 -4 -2 -2 -6 -3
w teacher	712	-10 -3 38 -9 -3 -3 -15 6
w teacher $	763	-6 -2 16 -6 -2 -2 -9 12
w teacher tel	763	-4 -1 24 -3 -1 -1 -7 -5
w team	416	-18 94 31 -59 66 -90 9 -34
w team #	694	41 -5 -18 -7 -7 -4 11 -10
w team $	564	-43 172 30 -34 -28 -43 2 -57
w team ar	763	-4 -5 -5 -3 -3 -7 -7 34
w team befor	763	-1 -1 -4 -2 0 -1 10 -1
w team continu	763	-5 -2 -4 -2 29 -3 -8 -4
w team da	763	-1 0 5 -1 -1 0 -1 -1
w team ha	694	-9 -4 -16 -6 -6 -3 48 -5
w team hav	694	-4 -2 33 -4 -3 -3 -15 -4
w team hold	763	-15 -9 -26 -4 70 -2 -5 -8
w team intends to	763	-5 -3 -4 -2 -2 -1 -5 23
w team is	653	52 -20 -13 -13 -21 -15 43 -12
w team leader	734	-4 -3 21 -5 -4 -4 5 -5
w team leav	763	-9 -2 -4 26 -2 -2 -2 -6
w team manager	734	-22 73 -14 -8 -38 -9 -13 31
w team mean	763	-6 -5 -3 -3 -2 -1 -2 23
w team meet	712	-10 -8 -46 -6 96 -3 -29 6
w team meeting	734	-6 -2 6 -5 29 -3 -14 -4
w team mov	763	-4 -10 -5 -3 -7 -6 57 -22
w team via	763	-2 -1 12 -2 -1 -1 -3 -2
w team wa	734	-6 -5 15 30 -3 -5 -14 -13
w team wer	763	-1 -1 10 -1 -1 0 -4 -1
w team wil	694	-7 -13 -6 -11 29 -12 -7 29
w tear-of	763	-2 -2 16 -2 -1 -1 -6 -2
w tear-of strip	763	-2 -2 16 -2 -1 -1 -6 -2
w technical	763	-7 -2 -4 26 -1 -3 -3 -5
w technical possibl	763	-7 -2 -4 26 -1 -3 -3 -5
w tel	609	10 84 10 22 -3 -21 -48 -55
w tel b	763	-4 -1 24 -3 -1 -1 -7 -5
w tel of	763	-4 -3 24 -2 -6 -3 -4 -2
w tel th	763	44 -2 -19 -10 -2 -2 -5 -4
w tel to	712	-7 -10 -11 -5 39 -9 -7 10
w telephon	734	-16 -5 59 -7 -6 -7 -10 -8
w telephon within	763	-9 -3 37 -5 -4 -5 -6 -5
w templat	590	-43 -31 58 -26 -19 -35 72 24
w templat #	679	-8 -2 55 -8 -4 -2 -23 -8
w templat $	763	-5 -7 5 -3 -7 -2 -4 23
w templat ha	763	-1 -1 7 -2 -1 -2 3 -3
w templat is	712	-33 -24 -17 -11 -10 -23 94 23
w ten	679	-55 155 -28 -25 -23 -17 25 -32
w ten record	763	-4 -1 20 -5 -2 -1 -6 -2
w ten want	763	-14 -7 -13 -8 -5 -4 60 -9
w tenanc	734	-5 -3 14 -3 -5 -10 -12 24
w tenanc $	763	-4 -2 18 -2 -4 -1 -3 -2
w tenant	734	-5 -4 64 -3 -4 -2 -4 -41
w tenant s	763	-3 -3 16 -1 -3 -1 -3 -2
w tender	679	-12 -8 -24 -20 -8 -18 103 -14
w tender $	763	-10 -4 30 -9 -3 -7 12 -9
w tender document	763	-1 -2 -10 -2 -1 -1 20 -3
w term	555	-34 -19 24 -31 61 -27 30 -3
w term $	653	-11 -11 8 -12 55 -9 5 -24
w term and	763	-4 -3 -3 -3 38 -4 -7 -14
w term not	763	-12 -3 -7 -10 -4 -11 -8 55
w term of	643	-13 -5 33 -11 -10 -8 22 -8
w term wer	763	-2 -2 -6 -2 -2 -2 24 -8
w test	596	-21 203 -44 -25 -45 -49 56 -75
w test stag	763	-3 -1 -14 -5 -2 -1 28 -3
w test with	694	-5 -5 -30 -6 -3 -3 59 -7
w text	763	-3 -1 17 -3 -2 -1 -5 -2
w text messag	763	-3 -1 17 -3 -2 -1 -5 -2
w th	131	9 0 -25 86 -160 152 -37 -25
w th #	665	-13 -9 13 -25 -6 -6 53 -8
w th $	497	99 -53 -64 49 -94 -65 80 48
w th 14th	763	-3 -1 -3 -2 -2 -5 20 -4
w th act	763	37 -7 -14 -6 -12 -4 -14 20
w th action	512	-1 -35 -25 117 -34 54 -88 12
w th additional	763	-3 -2 -7 32 -2 -2 -10 -5
w th adult	694	-16 -12 44 -4 -6 -6 4 -4
w th advic	763	-1 -1 13 -3 -1 -1 -3 -2
w th advocat	712	-25 -5 37 -10 42 -9 -19 -11
w th agenc	665	-18 -5 -25 86 -6 -9 -11 -12
w th agr	763	-1 -2 -1 -1 -1 -1 -1 7
w th agreement	665	-18 -4 1 31 -10 -8 22 -13
w th aide-memoir	763	-4 -3 24 -2 -6 -3 -4 -2
w th ambulanc	712	-8 -4 18 -11 -3 70 -56 -5
w th analyst	712	-7 -14 28 -4 -8 -6 15 -4
w th and	602	-23 -21 -71 56 29 -25 0 55
w th annual	653	-12 71 13 -8 -18 -12 -17 -17
w th antenatal	763	-1 -1 14 -2 -1 -1 -7 -2
w th appointment	712	37 -5 -15 -6 -7 -6 -18 20
w th ar	712	-12 -11 -13 18 29 -3 -9 2
w th area	763	-3 -2 -7 -3 -1 -2 22 -4
w th as	734	-12 -6 -28 -14 -11 -7 -1 80
w th as part of	763	-1 -5 -1 -1 -2 -1 -1 12
w th assessment	712	-8 -5 31 -2 -4 -2 -8 -3
w th at	665	-12 -13 -16 -8 82 -5 -13 -15
w th attach	763	47 -1 -19 -9 -5 -2 -8 -3
w th audit	617	-15 -20 20 -15 -13 -68 23 88
w th author	712	93 -8 -36 -8 -5 -7 -19 -10
w th b	712	79 -11 -40 -21 -9 -10 26 -14
w th backlog	763	-4 -2 -3 -4 -4 -7 -5 29
w th befor	763	-7 -1 35 -6 -2 -2 -9 -8
w th bid	665	-14 -5 -31 97 -10 -7 -18 -13
w th board	495	-71 135 -16 50 -18 -55 -58 32
w th borough	763	-39 -11 -14 -14 -10 152 -35 -29
w th budget	694	48 -10 -19 -12 -9 -14 -22 37
w th build	734	-5 -2 -17 -6 -3 -2 40 -4
w th bulletin	763	-2 -2 -3 -3 22 -2 -2 -9
w th busines	734	54 96 -44 -15 -14 -16 -8 -53
w th caldicot	763	-6 -1 28 -11 -2 -1 -4 -2
w th campaign	694	-15 -26 -9 -7 110 -14 -11 -29
w th can	590	-37 -22 -16 12 -12 -12 -29 116
w th car	694	27 -8 40 -10 -14 -6 -18 -11
w th card	712	-9 -11 46 -5 -6 -3 -8 -5
w th carer	763	-1 -1 -2 -2 -3 -3 12 0
w th cas	665	-13 -6 53 -10 -6 -13 4 -10
w th ccg	653	-27 -10 4 67 -15 -15 16 -19
w th chair	596	-18 -26 50 -15 29 -11 -11 2
w th chang	609	29 -14 39 -13 -14 -31 11 -7
w th charit	712	-11 -6 -34 69 -4 -7 3 -9
w th charter	763	-2 -1 15 -3 -1 -1 -6 -1
w th checklist	763	-16 -6 1 49 -6 -3 -8 -13
w th chief	617	-21 -6 38 3 -7 -10 25 -23
w th children	665	12 -13 32 -19 -16 44 -7 -31
w th cleaner	763	-4 -4 22 -3 -3 -1 -4 -3
w th clerk	763	-1 -1 -2 -1 -1 -6 13 -1
w th clinical	734	-35 141 -29 2 -15 -13 -25 -25
w th co-ordinator	763	-1 -1 -4 -6 -1 -3 18 -3
w th cohort	763	-8 -15 -10 -11 -8 92 6 -46
w th colleg	633	-29 -11 1 -1 -22 40 34 -11
w th com	694	-24 -36 -17 -10 41 -23 -23 93
w th comment	763	36 -3 -8 -5 -4 -4 -7 -5
w th commission	763	-12 -4 23 18 -3 -4 -7 -10
w th commissioner	617	-25 -20 31 -5 20 -15 -27 41
w th commit	734	-9 -18 -26 58 -10 -5 3 8
w th communication	734	-5 -10 -6 -4 -5 -6 21 14
w th communit	694	-7 -10 -9 -9 -11 -5 28 23
w th complet	763	-2 -3 -4 -2 -2 -2 19 -3
w th conferenc	617	-17 -14 81 -12 -13 -20 15 -19
w th consultation	763	-1 -2 -1 -1 -1 -7 14 -1
w th contract	590	-18 -32 -1 20 -23 -28 20 61
w th contractor	763	-3 -1 17 -3 -1 -1 -5 -2
w th coordinator	712	-5 -2 7 -4 16 -2 -5 -5
w th coroner	712	-3 -10 6 -3 -5 -3 -6 24
w th cost	734	-13 -6 -43 51 -4 -5 26 -6
w th could	679	-12 -6 -30 64 -6 -8 16 -19
w th council	579	-17 -9 53 10 5 -13 -9 -20
w th count	574	7 -26 8 12 -20 49 44 -74
w th cours	602	-17 -19 -9 -14 -17 -18 62 31
w th court	734	-9 -6 37 -4 -4 -2 -8 -4
w th crim	763	39 -2 -13 -4 -3 -3 -10 -4
w th csp	734	-4 -2 19 -3 -2 -1 -5 -2
w th dail	763	-5 -7 -8 -4 35 -2 -5 -5
w th dashboard	763	-18 -12 -13 -18 -10 116 -35 -10
w th data	609	-40 -23 8 -16 -43 41 47 26
w th death	763	39 -3 -9 -8 -3 -2 -7 -7
w th decision	763	-11 -3 -22 50 -3 -7 -20 16
w th department	679	-72 -9 -25 120 -40 -9 15 19
w th deput	763	55 -12 11 -7 -8 -9 -19 -11
w th designat	763	-9 -4 22 -7 -3 -5 -7 14
w th director	694	-32 -13 -36 -14 55 -7 22 25
w th discharg	712	-3 -1 25 -4 -3 -2 -7 -4
w th district	679	-8 -3 25 -10 -7 -6 -21 30
w th domestic	653	-9 -4 47 -12 -5 -3 -7 -7
w th draft	679	-4 -9 -13 -6 -5 -12 77 -29
w th drop-in	763	-1 -1 -4 10 -1 -1 -1 -1
w th drug	734	-4 -1 29 -6 -2 -3 -11 -3
w th duplicat	763	-5 -2 -23 76 -3 -3 -32 -8
w th dut	625	17 -18 30 -10 55 -21 -21 -32
w th e-learn	679	-14 -7 -5 -7 -8 -15 8 48
w th eleven	763	-5 -2 -27 -6 -2 -2 47 -4
w th emergenc	712	-4 -5 8 -4 -3 -10 26 -8
w th end	625	-14 -23 5 -10 -16 -24 41 42
w th evaluation	763	-17 -29 -23 -26 -10 209 -28 -76
w th evidenc	763	-3 -1 -6 -2 -4 -3 21 -2
w th executiv	625	-27 -19 -10 100 -14 -16 -22 7
w th exist	763	-6 -3 -7 31 -4 -2 -5 -4
w th faith	763	-2 -1 -5 -3 -2 -1 18 -4
w th famil	625	130 -24 -9 4 32 -19 -75 -39
w th fear	763	47 -4 -10 -7 -5 -4 -9 -9
w th feasibilit	734	-7 -2 39 -11 -2 -6 -7 -4
w th field	763	-4 -2 -3 -2 -13 -2 30 -3
w th figur	694	-28 95 -45 40 -33 -10 -15 -4
w th film	734	-4 -4 15 -2 -5 -28 34 -5
w th final	734	-7 -5 11 -6 -7 151 -124 -12
w th financial	763	-1 -5 -1 -1 -5 -2 -4 19
w th finding	694	-10 -4 10 -8 -6 -2 -16 36
w th fir	679	-21 -9 35 -7 -6 -5 19 -7
w th first	533	-45 -35 21 -36 -35 -32 48 115
w th fiv	712	-7 -2 -7 -3 -16 -13 55 -7
w th flag	763	-1 -1 5 -2 -1 -2 3 -1
w th forc	584	-39 -16 36 85 -19 -12 -25 -11
w th form	579	72 -35 -10 8 45 -30 -36 -13
w th forum	694	-6 -9 6 -6 -6 -3 6 18
w th forward	643	-25 -16 -57 29 -10 -10 13 76
w th four	763	-11 -2 29 -2 -2 -1 -10 -1
w th fourteen	763	-2 -1 -9 -3 -1 -6 25 -3
w th front	643	-16 -11 40 -9 -17 -10 33 -10
w th fund	763	-6 -2 -5 -3 -18 -2 40 -3
w th governanc	734	-4 -7 29 -4 -5 -1 -5 -3
w th gp	712	-9 -2 32 -4 -4 -2 -7 -5
w th grant	712	-10 -5 2 47 -6 -4 -15 -10
w th ground	763	-3 -1 -11 28 -2 -1 -5 -5
w th group	579	-30 -34 -15 25 0 -46 23 77
w th guidanc	679	-21 61 -7 5 -17 -19 -18 15
w th ha	547	-41 -30 11 -8 -23 -67 31 126
w th had	694	29 -3 12 -14 -5 -3 -11 -5
w th half-da	763	-2 -1 17 -2 -1 -1 -10 -1
w th hand-held	763	-4 -1 13 -2 -2 -1 -2 -1
w th handbook	712	-10 -3 39 -4 -3 -2 -13 -4
w th happen	694	-20 61 47 -10 -44 -5 -10 -18
w th hav	763	-2 -1 -6 -4 -1 -1 18 -2
w th head	584	-33 -15 -30 -16 4 -16 58 48
w th health	679	35 -5 3 -7 -9 -5 -18 5
w th helplin	653	-10 -5 19 -8 39 -5 -23 -8
w th hom	617	-26 -16 -20 55 -16 -21 19 25
w th homicid	763	-3 -1 19 -6 -2 -1 -4 -3
w th hospital	694	-6 -3 44 -16 -3 -10 -2 -5
w th hostel	763	-4 -1 -7 23 -1 -1 -5 -3
w th hous	694	-17 -9 16 -15 -7 82 -34 -16
w th hub	712	38 -8 7 -8 -7 -5 -10 -8
w th ic	763	-2 -1 12 -3 -1 -1 -3 -2
w th ict	763	-15 -4 -8 -7 -4 -6 53 -9
w th idea	665	-22 -4 -10 66 -4 -8 -10 -8
w th idva	734	-5 -2 38 -6 -2 -6 -11 -5
w th importanc	763	-4 -7 -4 -7 -4 -3 -7 37
w th improvement	763	-2 -1 -9 -3 -1 -6 25 -3
w th in	653	-12 -23 8 -8 -5 -25 -19 85
w th induction	734	-5 -4 27 -2 -7 -2 -4 -3
w th information	609	38 -15 -25 20 -24 -22 53 -25
w th inquest	763	-4 -2 -4 -3 -2 -2 -6 23
w th insid	734	-8 -3 41 -5 -5 -3 -10 -7
w th inspection	679	-10 -6 -11 -12 -5 -14 9 50
w th inspector	763	-17 -2 36 -5 -2 -2 -6 -3
w th internal	763	-1 -4 -6 -2 -2 -2 -6 23
w th into	763	-4 -1 34 -5 -1 -3 -16 -3
w th introduction	763	-4 -2 41 -5 -4 -2 -21 -3
w th is	507	3 -92 97 1 60 -58 -41 30
w th it	712	-13 -17 -13 21 -6 -10 7 32
w th item	712	-14 -11 -23 4 -5 -9 -44 101
w th job	694	-8 -3 -23 22 -3 -5 28 -8
w th joint	763	-6 -3 -6 36 -3 -3 -10 -5
w th landlord	665	-11 -10 -26 21 -25 -6 66 -9
w th last	712	-29 -15 -20 -15 -21 126 -90 64
w th launch	712	-12 -22 -18 -13 -8 33 13 28
w th law	694	-19 145 4 -19 20 -24 -20 -87
w th lawyer	763	-2 -4 -1 -2 -4 -2 -3 18
w th lead	643	81 104 -77 -32 -32 -24 21 -40
w th leader	763	-3 -1 26 -2 -1 -1 -14 -3
w th leaflet	653	-11 -5 26 -15 -6 -7 27 -10
w th learn	596	-29 129 3 -26 -10 -20 -34 -13
w th leas	712	-5 -2 -5 -4 -22 -3 44 -3
w th legal	712	-4 -5 -7 -5 11 -10 29 -10
w th letter	653	-10 -22 35 -10 -13 -17 1 36
w th level	694	-13 -3 26 -3 3 -2 -6 -3
w th lif	763	-4 -3 -3 -3 38 -4 -7 -14
w th lin	763	-6 -4 -21 46 11 -3 -17 -5
w th list	609	-33 50 -39 28 3 -21 14 -3
w th lmc	763	-4 -1 -6 5 -2 -2 11 -2
w th local	625	17 -8 7 10 14 -12 4 -32
w th los	734	-8 -3 -8 28 -4 -6 8 -7
w th lotter	763	-2 -2 -16 -3 -1 -3 31 -5
w th manager	665	-20 -9 12 -14 -6 -32 41 28
w th map	712	-3 -1 -13 -6 -2 -12 48 -9
w th marac	712	-14 -23 35 -9 27 -7 -19 11
w th matron	712	-6 -11 20 -6 -4 -3 -11 21
w th matter	617	-27 -20 -35 99 -17 -22 8 13
w th matter was clos	763	-2 -1 -7 17 -1 -1 -3 -2
w th mental	763	28 -2 -8 -3 -2 -3 -6 -4
w th merger	694	-5 -3 -10 40 -5 -4 -7 -6
w th might	763	-2 -2 -1 -2 -2 -2 6 4
w th minister	763	-5 -1 21 -4 -1 -1 -5 -4
w th ministr	694	-29 -14 -6 10 -8 -8 65 -10
w th modul	763	-2 -1 -12 -2 -1 -6 27 -3
w th moment	763	-5 -3 -4 -2 -5 -4 26 -3
w th month	694	-4 -3 -3 -3 -5 -16 44 -10
w th monthl	734	-6 -6 23 -4 13 -3 -10 -7
w th morn	734	-15 -17 59 -5 -6 -3 -8 -6
w th mov	712	-10 -3 -7 22 -3 -5 18 -12
w th nam	712	-7 -4 36 -5 -8 -3 -17 8
w th national	584	-44 -27 -36 78 15 -21 -30 65
w th need	653	0 -8 16 -12 51 -7 -22 -19
w th new	459	-51 -74 -9 -68 -63 -26 69 223
w th newsletter	763	-7 -7 -4 -3 30 -3 -2 -4
w th next	518	-44 141 -99 -41 -49 16 14 63
w th night	763	-6 -4 24 -2 -3 -1 -4 -4
w th nin	712	-5 -3 6 -5 -3 -3 17 -5
w th northern	763	-2 -3 -4 -2 -2 -2 19 -3
w th number	643	40 232 -37 -43 -36 -35 -80 -42
w th nurs	763	-6 -1 -6 -5 -1 -2 29 -6
w th offer	734	-3 -18 -6 3 43 -8 -4 -8
w th officer	734	79 -16 -11 -21 -5 -11 -14 -1
w th old	712	-4 -2 29 -6 -2 -1 -9 -6
w th on	712	-27 -6 -13 14 -9 29 -9 21
w th ongo	763	-5 -4 -5 -3 -2 -9 39 -11
w th original	763	-1 -1 14 -5 -1 -1 -3 -3
w th other	712	5 -22 -29 -27 -16 242 -113 -40
w th out	734	-3 -1 24 -6 -2 -2 -6 -4
w th outcom	653	-29 94 -18 -15 -15 -26 -5 14
w th overview	712	33 -4 -11 -7 -5 -13 -26 33
w th pack	734	-3 -1 20 -4 -2 -1 -5 -4
w th pandemic	665	-15 -7 -13 -5 -7 -34 -22 103
w th panel	527	232 -31 -19 -12 -32 -32 -47 -58
w th paper	734	-2 -3 -1 -2 -6 -3 -5 22
w th partner	763	-37 -7 -19 -10 -15 98 12 -21
w th partnership	497	-11 -73 -38 28 135 -46 7 -2
w th pathwa	734	-6 -3 23 -5 -4 -5 4 -5
w th patient	763	-3 -1 15 -3 -2 -1 -3 -3
w th pc	734	-18 -14 -24 -11 5 108 -2 -45
w th performanc	679	-21 -12 -11 -18 53 -8 31 -14
w th perpetrator	712	119 -10 -30 -25 -6 -15 -15 -18
w th piec	763	-7 -7 -4 -3 30 -3 -2 -4
w th pilot	665	-6 -7 -20 27 -5 -11 31 -8
w th plan	643	-22 -15 -25 160 -14 -22 -54 -8
w th point	633	10 -29 36 33 -15 -21 25 -38
w th polic	512	101 25 19 -50 -44 -64 35 -23
w th position	763	-3 -7 -4 -5 54 -12 -17 -6
w th post	555	-35 -28 -14 66 -1 28 -58 42
w th poster	734	-15 -33 -22 -9 -10 98 38 -47
w th postholder	763	-1 -1 9 -2 -2 0 -2 -1
w th practic	609	-23 -31 90 -13 24 -9 -38 0
w th present	712	-18 -4 -19 73 -4 -7 -12 -9
w th previou	763	31 -5 55 -70 -1 -3 -3 -4
w th printer	712	-5 -8 -16 -7 -4 -7 59 -11
w th prison	763	59 -10 -22 -11 -44 115 -65 -21
w th privat	763	-9 -4 10 -16 -3 40 -11 -7
w th probation	694	-10 -5 47 -6 -6 -3 -11 -5
w th procedur	734	-16 -6 50 -7 -10 -14 12 -8
w th proces	734	-7 -2 36 -11 -2 -2 -9 -4
w th procurement	763	-1 -1 -9 -7 -3 -4 28 -2
w th professional	734	17 -5 -12 -4 -6 -10 34 -13
w th program	679	-22 -25 -17 -15 111 -13 20 -39
w th project	653	-18 -7 -22 55 -10 -28 -1 31
w th prompt	763	-3 -1 19 -7 -1 -2 -4 -2
w th proposal	609	-26 -12 -41 90 -14 -21 49 -25
w th protect	763	-1 -1 9 -1 -1 -1 -3 -1
w th protocol	625	-24 -23 64 -17 -18 44 -34 7
w th provider	579	-24 -22 -32 50 -21 -72 47 74
w th psychiatric	763	-1 -1 13 -2 -1 -1 -5 -2
w th public	734	-6 -2 -28 -5 -2 -4 54 -6
w th qualit	763	-4 -4 -3 -2 -2 -13 44 -16
w th quarterl	763	-9 85 3 -6 -32 -14 -12 -14
w th rat	763	-4 -3 -3 -2 34 -2 -12 -8
w th reception	763	-2 -1 27 -2 -1 -1 -19 -1
w th recommendation	530	-65 -35 50 122 -30 -41 -19 18
w th record	712	-11 -10 34 -4 -3 -5 9 -9
w th redesign	734	-9 -7 -14 -4 -3 -9 50 -5
w th referral	734	-6 -7 29 -2 -2 -1 -8 -4
w th regional	602	44 -25 -26 24 -21 -17 14 7
w th regulator	734	-10 -16 -7 27 -9 -5 -11 31
w th remain	679	-19 -43 -26 -14 61 163 -90 -32
w th reorganisation	763	-2 -2 -6 -6 -2 -7 -8 32
w th repl	712	24 -5 -10 -5 -8 -6 17 -8
w th report	625	31 -18 13 -21 -12 -17 -4 29
w th request	643	-28 -9 -31 109 -9 -7 -30 5
w th requirement	712	-12 -7 41 -17 -6 -4 -8 13
w th resourc	763	-2 -1 20 -3 -1 -1 -12 -1
w th respons	734	51 -2 -21 -5 -3 -4 -10 -5
w th rest	694	-20 -80 -22 -18 -16 202 19 -65
w th restructur	665	-9 -5 -17 25 -4 -24 4 30
w th result	712	-6 -11 -16 -5 -6 -5 20 30
w th review	564	71 -26 41 -40 -23 -27 16 -14
w th revis	665	-14 -8 51 -8 -9 -6 4 -11
w th right	763	-2 -1 -6 -4 -1 -1 18 -2
w th risk	694	18 -5 11 15 -12 -9 8 -25
w th rol	712	-10 -3 -22 -3 42 -6 8 -7
w th royal	679	-4 -3 -11 9 -3 -13 42 -16
w th rul	763	-9 -3 25 -2 -3 -2 -5 -2
w th safeguard	560	-50 -27 82 -23 36 -19 8 -6
w th sam	665	29 -6 35 -11 -14 -7 -14 -13
w th sampl	763	-1 -4 -6 -2 -2 -2 -6 23
w th schem	596	-28 -13 19 100 -20 -19 -44 5
w th second	633	-46 -24 -32 -33 -26 334 -128 -46
w th secretar	763	-3 -1 26 -2 -1 -1 -14 -3
w th senior	734	-5 -6 -27 -4 43 -2 8 -7
w th servic	544	98 38 16 -33 -6 -65 -28 -20
w th shar	712	-7 -3 42 -6 -4 -1 -15 -5
w th signatur	763	-6 -2 -5 -4 -2 -6 31 -6
w th singl	763	65 -7 -11 -9 -5 -7 -12 -15
w th sixt	763	-2 -2 -18 -2 -2 -1 31 -3
w th sixteen	763	-4 -2 -5 -4 -3 -5 -6 29
w th softwar	679	-7 -4 -10 -5 -14 -21 43 18
w th solicitor	763	-11 -3 -6 -5 -3 -4 39 -6
w th specialist	734	-5 -7 30 -4 -3 -2 -6 -4
w th specification	679	-6 -6 0 -12 -6 -32 50 13
w th spirit	763	-4 -5 -3 28 -3 -3 -4 -6
w th spr	763	-2 -1 23 -7 -2 -1 -8 -3
w th staf	679	36 -4 -20 -10 -8 -11 30 -13
w th standard	734	-15 -2 58 -7 -7 -3 -16 -8
w th start	763	-6 -5 -3 -3 -3 -26 -9 55
w th statutor	694	-18 -6 2 47 -5 -9 20 -30
w th steer	734	-11 -4 1 -6 -8 -3 38 -7
w th stock	734	-13 -11 -2 -14 -7 91 -32 -12
w th strateg	643	-10 -21 1 -10 22 -16 -7 42
w th sub	734	-11 67 -36 34 -36 -7 6 -18
w th subgroup	763	-29 105 -47 -7 -32 -4 32 -19
w th subject	712	-10 -8 -15 -14 -4 -5 25 32
w th summar	712	-5 -2 28 -7 -5 -2 -4 -3
w th summer	734	-6 -1 48 -11 -2 -1 -23 -3
w th superintendent	763	-2 -1 12 -3 -1 -1 -3 -2
w th supplier	653	-14 -13 -16 -2 -10 104 -41 -9
w th surger	734	71 -20 -116 117 -10 -6 -22 -15
w th surgical	763	-1 -1 9 -1 -1 -1 -3 -2
w th surv	763	-8 -42 -21 12 -10 -2 -10 81
w th survivor	763	-4 -2 17 -3 -2 -1 -4 -1
w th syllabu	763	-6 -4 -12 -3 -17 -2 46 -4
w th system	665	-15 -4 27 17 -12 -7 1 -7
w th tabl	763	-2 -1 -6 -4 -1 -1 18 -2
w th task	665	-7 -6 6 -10 -7 -40 11 54
w th team	590	-22 -22 23 15 23 -15 13 -16
w th templat	679	-34 -28 -11 -14 -15 -30 91 41
w th term	712	-5 -2 15 -8 -2 -5 15 -7
w th test	763	-3 -1 -14 -5 -2 -1 28 -3
w th th	763	49 -4 -11 -6 -7 -5 -8 -8
w th thr	643	-10 -8 15 -6 -8 -18 46 -12
w th threshold	712	54 -9 11 -16 -8 -7 -15 -10
w th tim	633	117 -20 -43 -31 16 -20 -55 36
w th to	694	8 -26 -37 90 -38 115 -34 -77
w th toilet	763	-2 -2 16 -2 -1 -1 -6 -2
w th tool	712	-11 -3 -30 53 -3 -3 1 -5
w th toolkit	679	-11 -17 3 18 -54 -11 44 27
w th topic	763	-1 -4 -1 -2 -3 -2 -1 14
w th touch	763	-7 -1 21 -2 -2 -1 -3 -4
w th town	763	-2 -2 16 -2 -1 -1 -6 -2
w th train	574	-25 119 -6 -32 -53 -57 -44 96
w th trainer	763	-4 -4 -10 -8 -3 -6 54 -19
w th transfer	763	-3 -1 22 -2 -1 -1 -11 -3
w th triag	763	-4 -2 28 -8 -5 -2 -2 -4
w th trust	472	83 -53 -10 46 -32 -58 7 17
w th two	590	-31 -17 5 14 19 -42 48 5
w th under	734	-10 -17 -9 -6 63 -4 -7 -11
w th union	763	-4 -1 -36 -4 -2 -2 60 -11
w th unit	609	46 -16 38 -29 -15 -13 8 -19
w th universit	602	-26 73 -34 -13 8 -23 34 -19
w th updat	763	47 -1 -19 -9 -5 -2 -8 -3
w th user	763	-3 -1 -14 -5 -2 -1 28 -3
w th view	679	23 -4 -28 39 -7 -6 -8 -9
w th voluntar	763	-2 -2 -2 -1 7 -3 7 -3
w th vot	763	-2 -2 -1 -2 -3 -1 -1 13
w th wa	551	52 -24 -9 89 -22 -27 -40 -19
w th ward	734	-5 -2 -6 17 -3 -6 9 -4
w th warden	763	-2 -4 -1 -2 -4 -2 -3 18
w th websit	734	-12 -8 51 -27 -9 36 -16 -16
w th week	734	-3 -1 26 -5 -2 -1 -11 -4
w th wer	763	-2 -1 16 -6 -1 -1 -3 -1
w th west	734	-38 -11 -24 -14 -10 131 -4 -30
w th when	694	-8 -14 -8 -10 -7 -14 -17 78
w th whit	763	-2 -1 18 -4 -1 -1 -5 -3
w th wider	712	-12 -12 -24 34 -8 -6 14 14
w th wil	551	-33 39 -45 5 105 -33 8 -47
w th with	694	-10 -8 -6 -7 -12 -7 -14 64
w th wo	763	-12 -5 -13 17 -5 -5 -8 30
w th word	734	-2 -1 21 -6 -2 -1 -6 -3
w th work	569	-20 -13 -25 6 6 -43 7 82
w th workforc	712	-6 -7 -16 -10 -6 -5 37 13
w th workshop	734	-3 -10 -10 -19 -4 -3 25 24
w th would	665	-22 -8 -13 98 -9 -13 -10 -23
w th would like to	763	-3 -2 -7 -3 -1 -2 22 -4
w th year	590	90 -58 -63 -5 84 -28 -36 17
w than	679	54 -29 -52 -12 25 -12 54 -29
w than wa	763	-3 -1 -4 -3 -3 -2 18 -2
w thank	763	52 -4 -10 -6 -9 -7 -9 -7
w thank for	763	52 -4 -10 -6 -9 -7 -9 -7
w that	370	76 43 -31 243 -146 -73 -81 -33
w that $	763	-1 -6 -2 -3 -2 -1 -6 20
w that a	609	-8 -11 -49 103 -12 -13 -24 13
w that al	763	-9 -4 -16 -5 -4 -10 -9 59
w that appropriat	763	-2 -1 11 -2 -1 -1 -3 -1
w that ar	763	39 -2 -13 -4 -3 -3 -10 -4
w that complet	763	47 -5 -14 -7 -4 -4 -7 -6
w that could	763	-9 -2 -4 26 -2 -2 -2 -6
w that detain	763	-4 -1 13 -1 -2 -1 -3 -2
w that domestic	763	45 -1 -15 -13 -2 -1 -10 -3
w that ever	734	-5 -2 31 -6 -3 -1 -10 -4
w that exist	694	-19 -4 -15 46 -5 -6 11 -8
w that go	763	-13 -11 -6 -10 -9 116 -59 -9
w that hav	763	-7 -1 -11 -5 -2 -5 38 -7
w that is	665	-14 -13 -18 11 -12 -12 65 -6
w that it	602	-42 46 -21 160 -41 -23 -41 -37
w that mor	763	67 -14 -9 -11 -4 -4 -12 -13
w that nin	763	-4 -1 20 -5 -2 -1 -6 -2
w that no	763	-6 -1 28 -11 -2 -1 -4 -2
w that of	763	70 -9 -15 -14 -9 -21 27 -30
w that ongo	763	47 -5 -14 -7 -4 -4 -7 -6
w that point	763	-1 -4 -5 -3 -4 -1 -2 21
w that professional	763	30 -2 -7 -11 -2 -2 -3 -3
w that staf	763	49 -20 -9 -15 -7 -11 -9 21
w that th	457	4 38 36 103 -68 -61 -34 -19
w that ther	763	-3 -2 18 3 -2 -1 -6 -7
w that wa	734	-10 -3 -13 -16 -3 -7 27 26
w their	512	-34 -50 63 -16 20 -25 25 17
w their <date>	763	-3 -1 26 -3 -2 -1 -8 -8
w their awa	763	-5 -3 -4 -3 -5 -3 -8 31
w their children	763	47 -4 -10 -7 -5 -4 -9 -9
w their decision	763	-16 -6 -22 -3 67 -3 -8 -8
w their dut	712	-8 -2 3 -4 -7 -5 -10 33
w their first	763	-4 -3 24 -2 -6 -3 -4 -2
w their induction	763	-3 -10 22 -1 -4 -1 -2 -1
w their lawyer	763	-4 -2 -7 -5 -2 -3 29 -6
w their own	734	-13 -5 24 30 -12 -3 -10 -11
w their system	763	-2 -1 20 -2 -2 -1 -8 -4
w their train	734	-3 -1 0 -2 -1 -2 9 -1
w their view	734	-13 -2 13 -4 -2 -2 16 -6
w their websit	763	-2 -2 19 -2 -2 -1 -9 -1
w them	590	56 73 -24 -20 -14 53 -84 -40
w them $	643	12 -17 -12 -2 22 73 -52 -24
w them of	763	77 -11 -14 -11 -7 -5 -19 -10
w them to	763	-3 -7 22 -1 -5 -1 -2 -3
w then	665	-41 118 -36 8 -26 -18 -36 31
w then $	734	-4 -8 -8 30 -8 -4 -6 7
w then ha	763	-1 -1 13 -3 -1 -1 -3 -2
w ther	484	37 156 -46 30 -10 11 -142 -37
w ther 's	712	30 93 -10 9 -16 -14 -18 -73
w ther and	763	-4 -2 -28 -3 -4 -1 -8 50
w ther ar	712	-18 -11 18 26 -14 -10 -12 21
w ther ha	694	-32 -27 3 -18 -6 -19 -15 113
w ther is	569	3 -71 39 56 0 87 -45 -68
w ther wa	763	-25 161 -48 -17 -9 -8 -36 -18
w ther wer	679	141 -21 -37 -15 -15 -12 -27 -14
w there is now	763	-5 -4 25 -2 -6 -1 -4 -4
w there is now a	763	-5 -4 25 -2 -6 -1 -4 -4
w thes	633	18 -24 40 -29 57 -13 -26 -23
w thes $	763	-2 -1 -2 -1 -1 -2 10 -1
w thes cas	734	41 -15 -35 -12 74 -10 -25 -19
w thes famil	763	-4 -1 34 -17 -2 -2 -3 -5
w thes guid	763	-2 -2 19 -2 -2 -1 -9 -1
w think	694	9 -8 -27 88 -6 -23 -14 -19
w think th	763	-5 -3 -8 34 -2 -2 -7 -7
w think that	763	27 -5 -18 15 -3 -4 -5 -7
w third	679	-21 -13 19 -16 -20 -7 73 -14
w third mis	763	-2 -2 25 -2 -12 -1 -4 -2
w third sampl	763	-3 -1 23 -3 -2 -2 -8 -3
w thos	625	-37 71 20 -19 23 -14 -15 -29
w thos who	653	-33 77 6 -16 28 -10 -25 -26
w thousand	763	46 -3 -11 -5 -5 -4 -11 -6
w thousand $	763	46 -3 -11 -5 -5 -4 -11 -6
w thr	518	-19 89 -10 -38 -27 -1 74 -68
w thr action	763	-1 -1 18 -3 -1 -1 -11 -2
w thr agenc	763	34 -6 -29 -7 -4 -7 24 -5
w thr firm	763	-3 -1 -5 -3 -2 -1 18 -3
w thr month	712	-8 -11 -23 -4 41 -4 -8 18
w thr neighbour	763	-2 -2 -4 -3 -1 -11 27 -5
w thr sit	763	-2 -1 -2 -1 -1 -6 15 -1
w thr trust	763	-4 -4 22 -1 -4 -1 -5 -3
w thr visit	763	-5 -1 -14 -3 -2 -2 29 -3
w thr webinar	763	-1 -1 12 -2 -1 -1 -3 -3
w thr week	763	-3 -1 24 -2 -3 -1 -9 -5
w thr year	712	-12 160 -26 -11 -12 -13 -13 -74
w threshold	653	46 -11 7 -19 -11 -22 25 -14
w threshold document	712	-17 -5 25 -4 -4 -3 13 -5
w threshold for	763	30 -2 -7 -11 -2 -2 -3 -3
w through	462	-84 -4 49 -62 200 8 -46 -61
w through $	763	-16 -8 -13 -14 -15 109 -35 -8
w through a	763	-4 -1 24 -2 -4 -1 -9 -2
w through al	712	-5 -3 -20 -4 45 -5 -1 -5
w through assembl	763	-4 -3 -7 -3 35 -2 -10 -5
w through campaign	763	-1 -1 -1 -1 16 -2 -7 -2
w through group	763	-2 -4 -4 -2 33 -7 -12 -2
w through it	694	-5 -3 4 -4 13 -4 2 -3
w through social	763	-3 -12 -2 -2 51 -2 -3 -27
w through supervision	763	-3 -1 19 -6 -2 -1 -4 -3
w through th	536	-46 41 61 -32 11 -37 13 -10
w through their	763	-2 -2 19 -2 -2 -1 -9 -1
w through thr	763	-1 -1 12 -2 -1 -1 -3 -3
w throughout	665	-12 -22 -23 -7 118 -9 -13 -31
w throughout each	763	-3 -12 -2 -2 51 -2 -3 -27
w throughout th	694	-11 -13 -21 -6 76 -7 -11 -8
w throw	763	-1 -1 13 -3 -2 0 -4 -2
w throw th	763	-1 -1 13 -3 -2 0 -4 -2
w tim	547	58 -34 -27 -14 6 -45 -18 75
w tim #	763	-2 -1 -6 -5 -2 -1 22 -5
w tim $	665	11 -9 32 -24 -11 -9 -2 14
w tim and	734	-5 -6 -5 -6 30 -5 -22 19
w tim ha	763	-4 -1 -14 -4 -1 -2 41 -15
w tim of	665	10 -11 -1 28 -11 -18 -45 47
w tim to	763	-8 -2 -3 -4 -2 -22 -6 46
w timetabl	712	-4 -5 -11 -4 -4 -5 -11 45
w timetabl for	712	-4 -5 -11 -4 -4 -5 -11 45
w to	225	56 -139 -139 -61 36 28 95 123
w to #	712	79 -31 10 -12 -13 -5 -11 -17
w to <date>	665	-8 -5 1 -14 -4 -13 -15 59
w to a	665	-22 -11 -26 43 38 -9 -40 28
w to action	734	53 -4 -9 -13 -6 -6 -7 -8
w to ad	694	-10 -4 -9 13 -14 -6 38 -6
w to addres	763	-3 -1 -2 -3 -2 -8 22 -3
w to adopt	763	-5 -2 -10 29 -2 -2 -4 -4
w to advert	734	-4 -2 -16 -8 -3 -4 44 -8
w to agenc	763	-7 -1 -11 -5 -2 -5 38 -7
w to agr	653	-27 -10 -13 -13 -10 -21 49 45
w to al	472	-44 -23 145 -33 6 -22 -32 2
w to an	653	-19 -15 27 40 -11 -6 -21 6
w to appendix	763	40 -4 -7 -5 -5 -4 -9 -8
w to approv	763	-2 -6 -4 -2 -3 -2 -4 22
w to ask	734	-5 -1 30 -3 -2 -1 -12 -5
w to attend	712	-14 -14 -24 -8 95 -5 -19 -12
w to audit	763	-7 -8 -3 -6 -3 -2 -5 35
w to b	394	8 -178 -103 77 5 -7 -69 267
w to begin	694	-8 -7 -12 -21 -4 -35 -14 102
w to both	734	-5 -2 34 -5 -3 -2 -13 -4
w to brief	763	-13 -5 -6 -2 -7 -5 -8 46
w to cabinet	734	-3 -8 -5 -4 -6 -10 47 -11
w to chang	763	-1 -1 -4 -3 -1 -2 26 -13
w to check	763	-16 161 -12 -15 -72 -9 -14 -23
w to co-operat	763	44 -3 -17 -4 -5 -2 -9 -4
w to colleagu	763	-6 -12 -5 -5 48 -2 -10 -9
w to commit	763	-3 -6 -3 -2 -3 -5 40 -18
w to complet	712	-5 -2 -15 -8 -2 -10 61 -19
w to consult	763	-2 -1 14 -2 -2 -1 -5 -2
w to dat	653	-15 49 -39 -14 -17 -31 63 4
w to dat #	763	-2 -2 -18 -2 -2 -1 31 -3
w to dat $	694	-7 -7 -17 -7 -4 -19 48 13
w to design	734	-5 -9 -3 -2 -4 -4 12 15
w to develop	763	-2 -2 -2 -2 -57 -3 72 -4
w to dip	763	-3 -7 22 -1 -5 -1 -2 -3
w to director	763	96 -4 -39 -9 -8 -3 -24 -10
w to disclos	763	43 -4 -10 -4 -5 -3 -8 -8
w to discus	763	-2 -1 -2 -2 -1 -2 15 -5
w to do	679	24 -23 -39 -42 75 -10 -26 41
w to each	574	33 -18 11 -23 38 -22 -21 4
w to enabl	763	-5 -2 -3 -2 -2 -3 21 -4
w to enabl th	763	-5 -2 -3 -2 -2 -3 21 -4
w to ensur	763	-9 -4 -16 -5 -4 -10 -9 59
w to ensur that	763	-9 -4 -16 -5 -4 -10 -9 59
w to ever	665	-11 -9 47 -10 -21 -4 2 7
w to find	712	9 -14 -22 71 -11 -23 9 -19
w to follow	712	-12 -36 -15 -10 -15 89 -28 27
w to follow $	763	-2 -3 -3 -3 -2 -20 -7 40
w to fund	712	-7 -4 -6 23 4 -4 1 -7
w to get	679	-16 -11 7 30 -21 -7 43 -25
w to go	625	-36 -14 -29 13 -17 -18 61 40
w to gp	734	-7 -3 -6 -5 49 -4 -16 -8
w to hav	734	-4 -7 -6 -6 -4 -12 -17 56
w to hear	763	-3 -1 -5 -2 -1 -1 15 -3
w to him	763	-5 -1 21 -4 -1 -1 -5 -4
w to identif	712	-14 -7 -17 -8 -10 -6 11 51
w to includ	734	-4 -3 14 -8 -4 -11 -14 31
w to induction	763	-2 -3 -2 -1 -4 -1 -3 15
w to involv	763	-5 -2 -3 -3 -2 -8 25 -2
w to it	763	-1 -4 -1 -2 -3 -2 -1 14
w to item	712	70 -5 -14 -8 -6 -8 -17 -13
w to lead	763	-4 -2 -5 -8 -1 -6 -5 30
w to leav	763	-36 -6 -19 94 -7 -5 -9 -12
w to librar	763	-2 -1 13 -2 -1 -1 -5 -2
w to lob	763	-5 -21 -4 -4 51 -3 -6 -8
w to look	665	-18 -26 -11 -9 -11 -24 24 77
w to mak	763	-6 -29 50 -3 -1 -1 -7 -2
w to make sur	712	-12 -4 56 -9 -5 -2 -17 -7
w to make sur of	763	-7 -2 39 -7 -2 -1 -15 -5
w to make sur that	763	-6 -2 21 -3 -3 -1 -4 -3
w to map	712	-8 -2 -7 -5 -3 -5 45 -14
w to mark	763	-9 -7 -23 -4 64 -4 -8 -9
w to meet	763	-5 -5 -2 -3 -2 -2 -7 26
w to member	694	-2 -4 -4 -4 -3 -6 14 10
w to nam	763	72 -9 -15 -11 -8 -7 -8 -14
w to new	763	-5 -10 -18 -2 46 -2 -5 -4
w to next	763	-2 -2 26 -2 -2 -2 -11 -6
w to now	763	-5 -2 -27 -6 -2 -2 47 -4
w to our	734	50 -5 -14 -6 -9 -8 0 -7
w to pas	763	-2 -1 14 -3 -1 -1 -4 -2
w to pres	763	-3 -7 -4 -4 29 -2 -2 -6
w to probationer	763	-7 -2 -7 -4 43 -3 -13 -7
w to promot	694	-9 -4 -11 -5 63 -6 -22 -6
w to put	763	-3 -2 -6 -8 -2 41 2 -23
w to rais	679	-8 -10 -10 -7 70 -8 -18 -10
w to recommendation	712	88 -5 -25 -12 -6 -8 -18 -13
w to record	763	-16 -6 -22 -3 67 -3 -8 -8
w to recruit	694	-11 -3 -12 -8 -4 -13 61 -10
w to refer	763	-21 -2 53 -6 -8 -6 -5 -4
w to reflect	763	-3 -2 -3 -1 -2 -7 20 -2
w to reintroduc	763	-3 -1 -4 -3 -2 -5 24 -6
w to releas	763	-9 -10 -7 14 29 -6 -4 -7
w to report	679	-9 -8 0 -10 15 -4 11 4
w to review	763	25 -8 -21 49 -13 -3 -15 -13
w to ring	763	-11 -7 35 -2 -7 -1 -4 -3
w to run	763	-7 -9 -23 -13 -13 -13 -12 89
w to s	665	-23 67 -14 -16 -15 -17 34 -16
w to sa	694	-12 -3 40 13 -3 -3 -21 -11
w to send	763	-5 -2 18 -12 -3 -2 8 -3
w to several	763	39 -3 -9 -8 -3 -2 -7 -7
w to shar	712	-12 -13 -6 11 -7 -4 -11 43
w to sixt	763	-2 -2 -7 -3 -1 -2 21 -3
w to speak	734	-12 -5 -10 -4 21 -7 -12 29
w to staf	665	-13 -13 -23 -8 13 -16 3 57
w to start	734	-9 -11 -15 -5 -7 141 -22 -71
w to submit	763	-2 -1 -2 -1 -1 -2 10 -1
w to support	734	-5 -3 -5 13 14 -3 -8 -4
w to support th	763	-2 -2 -2 15 -2 -2 -4 -3
w to tak	625	-22 66 -28 25 -16 -16 22 -31
w to th	372	-38 70 46 -83 -96 98 -27 31
w to them	734	31 -13 -18 11 -9 -4 -11 14
w to train	763	-17 -19 -8 -43 67 88 -15 -54
w to turn	763	44 -2 -19 -10 -2 -2 -5 -4
w to twelv	763	-2 -1 12 -2 -1 -1 -3 -2
w to us	665	-12 -6 23 -12 -8 -5 30 -10
w to whether	763	46 -4 -8 -5 -5 -4 -14 -5
w to work	763	-1 -1 -2 -2 -82 -2 91 -2
w to writ	694	-6 -3 -38 -12 -7 -5 75 -3
w together	643	-11 -8 14 -7 -7 -10 39 -10
w together $	679	-10 -8 10 -5 -6 -10 36 -8
w together with	763	-1 0 7 -1 -1 0 -3 -1
w toilet	712	-9 -4 45 -5 -6 -3 -11 -8
w toilet door	763	-7 -2 33 -3 -5 -3 -6 -6
w toilet of	763	-2 -2 16 -2 -1 -1 -6 -2
w tool	625	-33 -7 -3 102 -12 -9 -22 -16
w tool $	763	-14 -2 -23 49 -3 -3 2 -6
w tool ha	763	-1 -1 -4 -2 0 -1 10 -1
w tool into	763	-2 -1 14 -3 -1 -1 -4 -1
w tool is	763	-4 -1 13 -1 -2 -1 -3 -2
w toolkit	665	-12 -17 10 16 -53 -11 41 25
w toolkit $	763	-2 -2 -2 -2 -57 -3 72 -4
w toolkit wil	763	-4 -15 -5 -6 -2 -8 -5 44
w top	712	-5 -6 35 -4 -4 -2 -9 -4
w top up	712	-5 -6 35 -4 -4 -2 -9 -4
w topic	763	-1 -4 -1 -2 -3 -2 -1 14
w topic wil	763	-1 -4 -1 -2 -3 -2 -1 14
w touch	712	-8 -2 15 -5 -3 -3 21 -16
w touch of	763	-7 -1 21 -2 -2 -1 -3 -4
w touch with	763	-1 -1 -4 -3 -1 -2 26 -13
w town	763	-2 -2 16 -2 -1 -1 -6 -2
w town centr	763	-2 -2 16 -2 -1 -1 -6 -2
w tr	712	-22 -9 -29 109 -10 -22 -4 -13
w trad	763	-2 -1 -5 22 -2 -2 -4 -6
w trad and	763	-2 -1 -5 22 -2 -2 -4 -6
w train	395	-81 22 -70 -109 55 102 91 -10
w train $	609	-19 -22 -15 -18 44 36 35 -41
w train (	763	-2 -1 15 -2 -2 -1 -5 -2
w train and	734	-2 -2 7 -2 -3 -6 12 -2
w train at	763	-4 -3 -3 -2 34 -2 -12 -8
w train await	763	-2 -2 -1 -1 -3 -34 58 -15
w train b	734	-3 -13 16 -5 -3 -4 -13 26
w train calendar	763	-4 -38 -12 -2 -8 -3 -5 72
w train can	763	-4 -2 -4 -7 -2 -4 -7 29
w train co-ordinator	763	-4 -1 -3 -2 -3 -6 23 -4
w train continu	763	-3 -5 -6 -1 28 -3 -7 -3
w train dat	734	-4 -3 -34 -5 -5 -8 39 20
w train department	763	-1 0 7 -1 -1 0 -3 -1
w train figur	763	-2 -1 -2 -1 -1 -2 10 -1
w train for	734	-8 -10 -14 -5 33 118 -97 -16
w train from	763	-1 -1 10 -1 -1 -1 -2 -2
w train ha	679	-6 -3 21 -5 -3 -7 16 -12
w train in	734	-2 -1 16 -2 -1 -1 -8 -2
w train is	653	4 -9 -22 -7 53 -11 0 -10
w train need	763	-4 -4 -3 -3 -5 -8 -9 37
w train not	763	61 -8 -10 -7 -7 -7 -12 -10
w train offer	712	-18 -5 -12 -9 -12 -7 70 -7
w train on	679	-7 -11 44 -3 -7 -4 -8 -4
w train packag	734	-3 -1 -14 -5 -3 -3 35 -5
w train plan	712	-2 -2 9 -2 -2 -2 -5 6
w train program	734	-2 -7 -2 -3 -4 -3 -2 22
w train so far	763	-7 -1 -30 -3 -2 -2 48 -3
w train sub-group	763	-2 -2 -2 -2 -2 -3 17 -4
w train team	694	-20 120 -30 -14 -28 -18 -29 20
w train th	734	-12 -6 -4 -39 -7 92 7 -31
w train to	734	-4 -7 -4 -2 -10 -3 -7 36
w train to dat	763	-3 -2 -14 -4 -1 -4 34 -6
w train wa	734	-7 -4 39 -6 -4 -2 -10 -7
w train wil	712	-12 131 -10 -11 -30 -44 -12 -11
w train within	763	-4 -9 -21 -2 46 -3 -4 -3
w trainer	712	-12 -6 -17 -10 -5 -8 46 12
w trainer befor	763	-9 -3 -9 -3 -2 -2 -4 32
w trainer ha	763	-4 -4 -10 -8 -3 -6 54 -19
w trajector	763	-2 -1 -6 -5 -2 -1 22 -5
w trajector wa	763	-2 -1 -6 -5 -2 -1 22 -5
w transfer	694	-20 -10 19 4 -13 80 -43 -17
w transfer templat	763	-3 -1 22 -2 -1 -1 -11 -3
w translat	643	-11 -5 31 -9 -7 -11 20 -8
w translat into	679	-8 -3 21 -8 -4 -6 15 -7
w translation	763	-6 -6 -5 -6 -5 74 -31 -15
w translation is	763	-6 -6 -5 -6 -5 74 -31 -15
w trauma	734	-5 -1 27 -3 -2 -1 -10 -5
w trauma and	763	-2 -1 14 -2 -1 -1 -5 -2
w triag	712	-9 -10 52 -9 -11 -3 -5 -6
w triag form	763	-4 -2 28 -8 -5 -2 -2 -4
w trial	694	-2 -2 3 -4 -3 -5 18 -6
w trial b	763	-1 -1 -4 -2 0 -1 10 -1
w trial on	763	-1 -1 9 -1 -1 -1 -3 -2
w trust	450	81 -59 15 53 -41 -66 8 9
w trust #	694	22 -4 13 -15 -8 -7 9 -9
w trust $	694	-10 -4 -11 42 -8 -6 -10 6
w trust 's	679	43 -20 -27 13 -19 -11 37 -14
w trust about	763	34 -2 -8 -5 -2 -2 -6 -8
w trust and	763	-5 -1 42 -10 -1 -1 -21 -2
w trust at	763	-5 -3 -4 -3 -5 -3 -8 31
w trust board	763	-1 -1 6 -2 0 0 -1 -1
w trust but	763	-4 -2 -7 -5 -2 -3 29 -6
w trust came into forc	763	-4 -4 22 -1 -4 -1 -5 -3
w trust decided against	763	-6 -2 -7 30 -3 -2 -5 -4
w trust do	763	-15 -2 -7 47 -4 -4 -9 -6
w trust ha	694	14 -7 -25 -13 -12 -12 14 41
w trust had	763	-7 -1 35 -6 -2 -2 -9 -8
w trust hav	763	-1 -1 24 -3 -1 -2 -14 -1
w trust is	633	44 -9 -25 7 -13 -22 41 -24
w trust launch	763	-3 -1 15 -3 -2 -1 -3 -3
w trust merg	763	-3 -1 -4 19 -2 -2 -4 -3
w trust revis	763	-4 -1 20 -5 -2 -1 -6 -2
w trust that	763	-4 -1 -7 23 -1 -1 -5 -3
w trust wil	763	-7 -8 -3 -6 -3 -2 -5 35
w turn	712	32 -5 -13 -19 -8 93 -64 -16
w turn $	763	44 -2 -19 -10 -2 -2 -5 -4
w turned down	694	-4 -2 -8 30 -2 -2 -7 -4
w turned down and	763	-1 -1 -3 11 -1 -1 -3 -1
w turned down b	734	-3 -2 -6 21 -1 -2 -5 -3
w turnover	734	111 -15 -31 -8 -12 -14 -18 -13
w turnover in	763	74 -10 -24 -5 -7 -9 -12 -8
w twelv	694	-10 -18 4 -6 -7 -5 18 23
w twelv chair	763	-2 -1 12 -2 -1 -1 -3 -2
w twent	734	-7 -5 -22 -3 32 -3 18 -10
w twent a	763	-4 -3 -3 -2 34 -2 -12 -8
w twenty-six	763	-2 -2 -18 -2 -2 -1 31 -3
w twenty-six of	763	-2 -2 -18 -2 -2 -1 31 -3
w twic	679	-11 93 -10 -13 -9 -27 -6 -17
w twic a	763	-10 108 -7 -12 -6 -23 -9 -40
w twic and	734	-1 -1 -3 -1 -1 -1 11 -2
w two	465	1 -95 19 -48 -62 223 11 -51
w two advocat	763	-3 -4 -4 -2 -3 -10 34 -7
w two against	763	-5 -1 -4 -1 -4 -6 23 -2
w two agenc	734	-10 -4 -9 6 -10 -10 40 -4
w two assessment	763	-2 -1 14 -3 -1 -1 -4 -1
w two borough	763	-7 -1 -5 -3 -1 -2 23 -4
w two chief	763	-4 -1 -5 -2 -2 -6 26 -6
w two form	763	-5 -3 24 -3 -2 -2 -5 -4
w two hundred	763	-2 -1 15 -1 -2 -1 -5 -3
w two of	653	-9 -4 10 -8 -5 -23 51 -13
w two servic	763	-1 -1 -4 10 -1 -1 -1 -1
w two system	763	76 -11 -44 -4 -6 -7 3 -7
w two team	734	-5 -3 13 -3 -3 -2 5 -2
w two trust	763	-6 -1 -4 12 -2 -7 11 -3
w two ward	763	-7 -34 -8 -6 -16 92 1 -23
w two work	763	-9 -3 37 -5 -4 -5 -6 -5
w unabl	763	-5 -3 4 42 -4 -3 -15 -16
w unabl to	763	-5 -3 4 42 -4 -3 -15 -16
w unable to progres	734	-9 -4 -8 47 -5 -4 -9 -9
w unable to progres th	763	-4 -3 -6 30 -2 -2 -6 -6
w under	569	90 -40 -32 -36 112 -18 -35 -41
w under action	763	47 -1 -19 -9 -5 -2 -8 -3
w under constant	734	-10 -17 -9 -6 63 -4 -7 -11
w under continual	712	-13 -9 -18 -8 73 -4 -12 -10
w under four	763	46 -3 -11 -5 -5 -4 -11 -6
w under review	665	-25 45 -22 -27 14 -22 64 -26
w under review $	712	-19 -19 -16 -22 45 -15 58 -11
w under review as part of	763	-4 -3 -5 -2 -2 -3 25 -5
w under th	694	25 -12 -24 -11 33 -6 9 -15
w under wa	590	-18 -16 -23 -13 -15 14 103 -31
w under wa #	763	-5 -1 -8 -2 -1 -2 24 -4
w under wa $	665	-9 -10 -8 -6 -10 45 14 -15
w under wa about	763	-2 -2 -4 -3 -1 -11 27 -5
w under wa for	763	-3 -4 -4 -2 -3 -10 34 -7
w under wa in	763	-2 -2 -3 -2 -2 -9 25 -6
w understand	694	-11 77 29 -9 -34 -7 -18 -28
w understand between	763	-4 -4 22 -1 -4 -1 -5 -3
w understand sign	763	-2 -1 17 -2 -1 -1 -6 -3
w understood	712	31 -7 20 -12 -10 -6 -9 -8
w understood $	763	47 -5 -14 -7 -4 -4 -7 -6
w understood b	763	-14 -2 35 -6 -6 -2 -3 -2
w undertak	665	-11 -11 -2 -12 -8 -7 -23 74
w undertak of	763	-5 -10 -5 -3 -5 -3 -4 35
w undertak train	763	-2 -1 14 -2 -1 -1 -5 -2
w underwa	763	-3 -2 -3 -2 -2 -21 45 -12
w underwa $	763	-3 -2 -3 -2 -2 -21 45 -12
w unfortunatel	763	-7 -2 -9 39 -5 -4 -5 -7
w unfortunatel th	763	-7 -2 -9 39 -5 -4 -5 -7
w union	712	-7 -2 -36 -5 -4 -8 75 -12
w union ar	763	-3 -2 -3 -1 -2 -7 20 -2
w unit	569	9 69 59 -38 -30 -23 3 -49
w unit $	694	-37 105 11 -12 -18 -13 -1 -36
w unit clos	763	-2 -2 31 -17 -1 -1 -5 -3
w unit exist	763	-1 -2 -2 -1 10 -1 -1 -2
w unit ha	763	-3 -1 19 -2 -1 -1 -9 -2
w unit into	763	-6 -4 -12 -3 -17 -2 46 -4
w unit is	763	74 -10 -24 -5 -7 -9 -12 -8
w unit on	763	-4 -3 19 -1 -2 -1 -5 -2
w unit to	763	-4 -1 20 -4 -2 -2 -6 -3
w universit	596	-29 69 -35 -14 6 -41 29 15
w universit $	763	-20 103 -10 -13 -18 -12 -22 -9
w universit about	763	0 -1 -1 -1 0 -1 4 -1
w universit and	763	-1 -1 -10 -3 -1 -1 20 -3
w universit befor	763	-2 -3 -4 -2 -2 -2 19 -3
w universit to	763	-3 -1 -2 -1 -2 -3 14 -3
w unsign	763	-8 -4 -6 -4 -10 -9 44 -3
w unsign b	763	-8 -4 -6 -4 -10 -9 44 -3
w unsuccessful	763	-7 -2 -9 39 -5 -4 -5 -7
w unsuccessful and	763	-7 -2 -9 39 -5 -4 -5 -7
w until	515	-46 -25 -58 -53 -31 -57 35 235
w until <date>	679	-8 -7 -9 -9 -13 -16 51 12
w until after	763	-3 -1 -3 -5 -1 -7 -5 26
w until al	763	-2 -2 -18 -2 -2 -1 31 -3
w until new	763	-5 -2 -6 -4 -3 -10 -6 36
w until next	763	-5 -2 -8 -3 -3 -1 -7 29
w until th	569	-31 -14 -28 -35 -14 -35 -11 167
w up	453	-17 128 -34 56 -58 -70 11 -17
w up #	763	0 -1 -1 -1 0 -1 4 -1
w up $	596	-16 90 -64 46 3 -23 17 -53
w up a	763	-7 -3 -10 -5 -5 -2 20 12
w up and	712	-3 -2 8 -6 -2 -2 14 -6
w up and run	763	-7 -4 25 -2 -3 -1 -5 -3
w up and run sinc	763	-7 -4 25 -2 -3 -1 -5 -3
w up b	633	13 -13 46 21 -10 -14 -20 -22
w up befor	763	-6 -4 -25 63 -2 -4 -13 -9
w up for	763	-3 -1 -2 -2 -1 -5 17 -3
w up in	679	-8 -8 14 22 -5 -5 -17 8
w up post	763	-2 -3 -2 -2 -6 -1 -2 20
w up so that	734	-4 -3 42 -5 -2 -2 -18 -9
w up th	763	-7 -2 39 -7 -2 -1 -15 -5
w up to	665	-9 -4 12 -13 -4 -4 27 -6
w up with	694	-36 108 -28 -16 -21 -17 -16 27
w updat	544	155 23 -19 -52 13 -41 -3 -77
w updat #	712	-3 -5 5 -3 -3 -6 35 -20
w updat (	763	-1 -2 14 -1 -1 -1 -5 -3
w updat :	763	-4 -1 13 -1 -2 -1 -3 -2
w updat <date>	763	-2 -8 -1 -2 -2 -3 -2 21
w updat giv	763	47 -1 -19 -9 -5 -2 -8 -3
w updat it	763	-8 -2 -4 -4 -2 -7 34 -6
w updat our	763	-3 -1 17 -3 -2 -1 -5 -2
w updat receiv	734	134 -5 -56 -23 -7 -5 -23 -15
w updat requir	763	86 -7 -16 -7 -9 -15 -12 -20
w upgrad	734	-6 -36 7 -12 -9 151 -7 -88
w upgrad last	763	-2 -1 12 -3 -1 -1 -3 -2
w upload	712	-3 -1 19 -4 -1 -1 -6 -2
w upload to	712	-3 -1 19 -4 -1 -1 -6 -2
w upon	712	28 -4 8 -11 -4 -2 -12 -4
w upon immediatel	763	-5 -1 22 -10 -1 -1 -3 -2
w us	512	-33 48 75 28 -63 -53 38 -40
w us $	665	-11 60 6 -12 -43 -13 27 -14
w us b	763	-3 -1 22 -2 -1 -1 -11 -3
w us elsewher	763	-1 -1 -2 -1 -1 -1 8 -2
w us her	763	-5 -3 -2 -4 -1 -4 23 -4
w us it	763	-6 -7 21 -7 -8 -6 17 -5
w us of	734	-16 -2 29 30 -4 -20 -6 -11
w us th	643	27 -24 36 -14 25 -11 -14 -26
w user	653	-17 81 12 -15 -15 -9 21 -58
w user $	763	-3 -4 -5 -2 -2 -1 23 -6
w user '	763	-3 -1 -14 -5 -2 -1 28 -3
w user tak	763	-1 -1 17 -1 -1 -1 -9 -2
w vacanc	763	-1 0 6 -1 -1 0 -1 -2
w vacanc fil	763	-1 0 6 -1 -1 0 -1 -2
w vacant	734	-18 -27 -20 -16 -34 112 -17 19
w vacant $	734	-18 -27 -20 -16 -34 112 -17 19
w var	763	-3 -2 17 -7 -5 -16 21 -5
w variation	763	-1 -1 -5 -2 -2 -2 -4 16
w variation ha	763	-1 -1 -5 -2 -2 -2 -4 16
w venu	734	-5 -3 -13 -10 -3 -7 64 -23
w venu provisional	763	-3 -2 -5 -3 -2 -5 25 -7
w version	609	-20 -17 23 -15 -11 19 10 12
w version #	763	-1 -1 17 -1 -1 -1 -9 -2
w version exist	763	-3 -3 16 -1 -3 -1 -3 -2
w version of	763	-3 -8 -2 -2 -2 -25 -4 46
w version wa	734	-3 -1 27 -5 -1 -2 -12 -2
w via	712	-5 -2 30 -6 -3 -2 -7 -5
w via #	763	-2 -1 12 -2 -1 -1 -3 -2
w via staf	763	-4 -1 20 -5 -2 -1 -4 -3
w victim	602	187 -24 1 -55 -25 -20 -26 -36
w victim $	734	-4 -1 24 -3 -3 -1 -10 -2
w victim acros	763	-7 -1 -5 -3 -1 -2 23 -4
w victim ar	763	43 -4 -10 -4 -5 -3 -8 -8
w victim often	734	81 -7 -16 -13 -7 -6 -15 -16
w victim return	763	64 -14 -15 -7 -6 -4 -10 -9
w video	763	-3 -1 17 -3 -1 -1 -5 -3
w video to	763	-3 -1 17 -3 -1 -1 -5 -3
w view	569	81 -25 -57 27 -20 -20 4 11
w view $	734	22 -11 -15 -14 -5 -4 20 7
w view about	763	30 -2 -7 -11 -2 -2 -3 -3
w view at	763	46 -4 -8 -5 -5 -4 -14 -5
w view gather	763	-4 -1 -19 -3 -3 -1 33 -3
w view hav	763	-1 -1 17 -1 -1 -1 -9 -2
w view that	694	25 -4 -25 42 -7 -5 -19 -8
w violenc	763	-2 -1 14 -3 -1 -1 -4 -1
w violenc in	763	-2 -1 14 -3 -1 -1 -4 -1
w visibl	763	-4 -1 21 -7 -4 -1 -2 -2
w visibl on	763	-4 -1 21 -7 -4 -1 -2 -2
w visit	520	-49 -52 -9 -32 74 -48 95 20
w visit and	763	-2 -2 25 -2 -12 -1 -4 -2
w visit ar	734	-11 -4 42 -3 -10 -3 -8 -3
w visit each	763	-3 -5 -4 -2 -8 -2 -6 30
w visit is	763	-7 -27 -8 -5 -7 -16 -20 91
w visit mak	734	-5 -1 -33 -4 -3 -2 52 -4
w visit school	763	-3 -5 -4 -3 37 -3 -3 -17
w visit still to	763	-5 -3 -4 -3 -4 -19 61 -23
w visit to	665	-14 -7 -23 -8 81 -9 -2 -19
w visit under wa	763	-2 -1 -2 -1 -1 -2 10 -2
w visit without	763	-2 -1 24 -5 -1 -1 -11 -4
w visitor	712	-6 -2 38 -3 -5 -1 -14 -7
w visitor $	763	-3 -1 24 -2 -3 -1 -9 -5
w visitor and	763	-4 -1 16 -1 -2 0 -6 -2
w voluntar	763	-2 -2 -2 -1 7 -3 7 -3
w voluntar sector	763	-2 -2 -2 -1 7 -3 7 -3
w volunteer	734	-12 -6 -35 -42 -6 97 40 -36
w vot	712	-10 -4 -46 70 -7 -3 -9 8
w vot at	763	-2 -2 -1 -2 -3 -1 -1 13
w voted against	763	-3 -2 -3 22 -2 -2 -5 -4
w voted against th	763	-3 -2 -3 22 -2 -2 -5 -4
w vulnerabilit	763	-14 -6 65 -10 -7 -4 -13 -11
w w	448	-64 -80 -41 105 33 -47 12 83
w w agr	763	67 -14 -9 -11 -4 -4 -12 -13
w w ar	617	-22 -21 -52 -19 -17 56 90 -16
w w chang	763	-1 -1 13 -3 -1 -1 -3 -2
w w do	734	-13 -7 -7 11 55 -17 -17 -4
w w get	763	-1 -1 13 -3 -2 0 -4 -2
w w go	763	-4 -3 -12 -2 37 -1 -9 -6
w w hav	590	-28 -12 16 20 -15 -58 8 68
w w hold	763	-2 -2 25 -2 -12 -1 -4 -2
w w intend to	763	-2 -2 -2 -2 -1 -1 -5 16
w w need	763	-18 -4 -4 -3 -3 -2 -5 39
w w now	763	-3 -2 -24 49 -4 -3 -4 -10
w w plan to	763	-1 -4 -1 -1 -2 -2 -3 13
w w shal	734	-7 -8 -5 -5 -6 -3 -9 42
w w wil	694	-7 -13 -8 -4 46 -4 -6 -3
w wa	337	47 -23 188 301 -95 -125 -135 -156
w wa #	763	72 -9 -18 -11 -5 -9 -9 -11
w wa abandon	763	-2 -2 -5 18 -2 -1 -3 -4
w wa accept	694	-16 -3 60 -20 -3 -3 -11 -5
w wa ad	734	-3 -1 24 -4 -1 -1 -11 -3
w wa adopt	763	-1 -1 9 -2 -1 0 -3 -2
w wa agr	665	-10 -3 12 30 -3 -4 -11 -10
w wa br	665	-10 -4 58 -19 -3 -2 -14 -6
w wa budget	763	-3 -1 -4 -3 -3 -2 18 -2
w wa build	763	-1 -1 3 -3 -1 -1 5 -1
w wa cancel	763	-4 -11 -8 -2 -3 -3 -7 39
w wa car	763	-5 -2 37 -15 -2 -1 -7 -6
w wa chang	694	-9 -3 55 -14 -4 -3 -12 -9
w wa commission	763	-1 -1 21 -3 -1 0 -12 -2
w wa conclud	763	-3 -2 6 12 -1 -1 -5 -5
w wa confirm	763	-2 -1 14 -3 -1 -1 -4 -2
w wa consider	734	-10 -3 -34 110 -4 -2 -52 -5
w wa creat	763	-2 -2 -14 41 -2 -12 -4 -4
w wa cut	763	-5 -3 -7 33 -3 -3 -4 -8
w wa delet	734	-3 -3 -16 47 -2 -13 -5 -5
w wa deliver	734	-5 -1 24 -8 -2 -1 -5 -2
w wa discus	712	-6 -3 -12 -9 -3 -3 48 -11
w wa establish	734	-1 -1 11 -3 -2 0 -3 -1
w wa explor	712	-7 -2 35 5 -3 -2 -23 -3
w wa feel	734	-6 -2 -13 35 -2 -3 -7 -3
w wa find	763	-26 -9 23 48 -4 -5 -15 -13
w wa giv	763	-6 -2 -17 50 -2 -1 -18 -4
w wa grant	763	-3 -2 -17 -6 -2 -2 37 -6
w wa hold	734	-5 -2 -7 -9 -3 -2 34 -6
w wa in plac	763	-3 -1 19 -6 -2 -1 -4 -3
w wa know	763	39 -3 -9 -8 -3 -2 -7 -7
w wa launch	694	-3 -3 32 -7 -3 -1 -8 -6
w wa mak	734	-3 -1 26 -7 -2 -1 -8 -2
w wa mis	763	-1 -1 14 -5 -1 -1 -3 -3
w wa need	694	30 -6 11 7 -8 -6 -19 -9
w wa not	574	88 -13 -52 116 -15 -66 -12 -47
w wa of	763	-2 0 9 -1 -1 0 -3 -1
w wa open	763	-3 -1 20 -4 -1 -1 -6 -3
w wa present	763	-9 -3 4 -8 -2 -1 25 -4
w wa publish	763	-3 -1 17 -5 -1 -1 -3 -4
w wa pursu	763	-14 -6 -9 53 -2 -2 -11 -8
w wa put	679	-7 -2 37 -14 -3 -2 -3 -6
w wa ratif	763	-1 -1 6 -2 0 0 -1 -1
w wa re-let	763	-2 -1 23 -5 -3 -1 -4 -8
w wa reject	734	-4 -2 -13 34 -2 -2 -6 -5
w wa s	763	-17 -2 36 -5 -2 -2 -6 -3
w wa send	763	-4 -2 -8 -8 -3 -1 29 -4
w wa settl	763	-1 -1 -4 10 -1 -1 -1 -1
w wa sign	763	-2 -1 19 -6 -1 -2 -5 -2
w wa submit	763	-6 -3 -13 -6 -3 -2 35 -3
w wa suspend	763	-3 -1 -4 -3 -2 -5 24 -6
w wa tak	734	43 -5 19 -33 -3 -4 -8 -9
w wa that	734	-3 -5 -3 30 -2 -6 -4 -7
w wa to	712	-9 -5 -16 19 -3 -12 -17 42
w wa turned down	694	-4 -2 -8 30 -2 -2 -7 -4
w wa unsuccessful	763	-7 -2 -9 39 -5 -4 -5 -7
w wa upgrad	763	-2 -1 12 -3 -1 -1 -3 -2
w wa wind	734	-10 -5 -32 92 -4 -5 -20 -16
w wa withdraw	763	-1 -1 21 -10 -1 -4 -3 -1
w wait	633	56 -17 -30 14 -21 -12 0 11
w wait room	712	-10 -10 21 33 -8 -6 -11 -9
w wait tim	763	-2 -1 -6 -5 -2 -1 22 -5
w wait to	763	-3 -1 -5 -2 -1 -1 15 -3
w waiting for	734	-8 -12 -13 -6 -16 102 -71 24
w waiting for th	763	-3 -2 -4 -2 -2 -13 -14 41
w wal	734	-11 -7 14 -3 -7 -2 20 -3
w wal $	763	-11 -7 35 -2 -7 -1 -4 -3
w want	665	-37 90 -76 38 -27 -15 52 -24
w want $	763	-14 -7 -13 -8 -5 -4 60 -9
w want and	763	-6 -2 -26 60 -3 -2 -17 -4
w want is	763	-6 -2 -5 -4 -2 -6 31 -6
w ward	569	-25 -34 53 -7 -25 48 -17 8
w ward $	679	-7 -2 64 -8 -4 -3 -30 -10
w ward in	763	-1 -1 9 -1 -1 -1 -3 -2
w ward manager	734	-10 -5 -18 -7 -6 -13 4 53
w ward no longer exist	763	-3 -1 -4 19 -2 -2 -4 -3
w ward staf	763	-1 -1 14 -1 -1 -2 -5 -2
w warden	653	-10 -6 -40 -9 -8 -5 70 8
w warden hav	763	-2 -2 -18 -2 -2 -1 31 -3
w warden onc	763	-2 -4 -1 -2 -4 -2 -3 18
w warden train	712	-7 -2 -25 -5 -3 -3 50 -5
w warn	734	-6 -8 44 -4 -14 -2 -6 -4
w warn appear	763	-3 -1 15 -3 -2 -1 -3 -3
w watch	734	-11 -7 28 -7 20 -2 -14 -7
w webinar	734	-8 -3 37 -6 -2 -2 -12 -4
w webinar in	763	-1 -1 12 -2 -1 -1 -3 -3
w websit	609	-22 -10 96 -30 -13 27 -29 -18
w websit #	763	-3 -1 17 -3 -2 -1 -5 -2
w websit $	712	-3 -2 25 -3 -3 -1 -11 -2
w websit ha	712	-16 -6 70 -8 -8 -7 -14 -12
w websit staf	763	-1 0 5 -1 -1 0 -1 -1
w week	560	29 -19 86 -20 -32 -20 -15 -9
w week #	734	-3 -4 1 -3 1 -3 17 -6
w week $	643	-13 -5 50 -8 -12 -3 -14 5
w week after	734	-6 -2 14 -3 -2 -5 8 -5
w week and	734	-9 -5 48 -4 -12 -3 -10 -5
w week in	763	-3 -1 24 -2 -3 -1 -9 -5
w weekend	734	-8 -4 38 -4 -4 -3 -11 -4
w weekend $	734	-8 -4 38 -4 -4 -3 -11 -4
w weekl	712	-12 -14 34 -6 21 -3 -9 -12
w weekl cas	763	-6 -2 21 -3 -3 -1 -4 -3
w wel	665	-25 -18 72 -9 -13 -14 15 -9
w wel and	763	-2 -1 -2 -2 -2 -9 20 -2
w wel us	763	-2 -8 26 -1 -6 -1 -5 -2
w welcom	763	45 -1 -15 -13 -2 -1 -10 -3
w welcom th	763	45 -1 -15 -13 -2 -1 -10 -3
w wellb	763	-2 -2 -2 -1 -3 -1 -4 14
w wellb board	763	-2 -2 -2 -1 -3 -1 -4 14
w went liv	734	-3 -1 21 -3 -1 -1 -9 -3
w went liv acros	763	-1 -1 14 -1 -1 -1 -7 -2
w wer	471	85 -35 121 38 -37 -29 -86 -58
w wer amend	763	-3 -1 20 -5 -1 -1 -8 -2
w wer complet	763	-4 -1 20 -5 -2 -1 -6 -2
w wer compliant	763	-2 -1 16 -6 -1 -1 -3 -1
w wer consult	763	70 -4 -24 -9 -4 -5 -18 -5
w wer dela	763	-6 -3 22 -2 -3 -1 -4 -2
w wer differ	763	46 -4 -8 -5 -5 -4 -14 -5
w wer draft	763	-2 -2 -6 -2 -2 -2 24 -8
w wer fil	763	-2 -1 12 -3 -2 -1 -3 -1
w wer know	763	-14 -6 -9 53 -2 -2 -11 -8
w wer leav	763	-1 -1 9 -1 -1 -1 -3 -1
w wer on	763	-2 -1 14 -2 -1 -1 -5 -2
w wer remind	734	-6 -1 30 -3 -3 -2 -12 -3
w wer unabl	763	-5 -3 4 42 -4 -3 -15 -16
w west	734	-38 -11 -24 -14 -10 131 -4 -30
w west of	734	-38 -11 -24 -14 -10 131 -4 -30
w what	609	202 -65 -52 -1 20 -36 -22 -46
w what and	763	-2 -1 -3 -3 -2 -3 26 -11
w what is	763	73 -19 -34 22 -11 -6 -14 -12
w what it	734	-8 -9 -5 -7 -4 -4 3 32
w when	523	-21 43 -72 14 -35 -53 -58 183
w when a	763	43 -4 -10 -4 -5 -3 -8 -8
w when it	712	-6 -13 -6 -9 -6 -12 19 35
w when th	551	-46 66 -61 26 -26 -36 -64 142
w whenever	712	-24 113 -11 -17 -3 -7 -37 -15
w whenever a	763	-23 123 -27 -16 -1 -6 -36 -13
w whenever th	763	-3 -1 15 -3 -2 -1 -3 -3
w wher	665	60 -17 73 -25 -15 -19 -24 -32
w wher to	763	44 -2 -19 -10 -2 -2 -5 -4
w whether	602	53 50 -29 -36 -22 -44 37 -9
w whether a	763	-5 -18 -3 -2 -7 -7 -4 45
w whether it	734	-10 91 -9 -9 -9 -22 7 -38
w whether th	643	69 -11 -21 -28 -10 -22 37 -14
w which	488	-68 62 -53 -33 0 -48 89 52
w which an	763	-2 -1 -6 -5 -2 -1 22 -5
w which four	763	-3 -2 -7 -3 -1 -2 22 -4
w which ha	734	-25 155 -45 -32 -9 -8 -16 -20
w which is	590	-24 -16 16 -20 8 -28 13 49
w which it	712	-5 -9 -5 -7 25 -4 12 -7
w which should	763	-5 -3 -4 -2 -2 -1 -5 23
w which sit	763	-5 -7 -27 -3 -4 -4 23 26
w which team	763	-3 -2 -2 -9 -2 -9 -3 29
w which wa	694	-7 -3 19 23 -4 -2 -13 -13
w whil	763	-6 -4 -6 -12 -5 -12 18 27
w whil th	763	-6 -4 -6 -12 -5 -12 18 27
w whit	665	-14 -11 8 -13 42 -12 -18 18
w whit ribbon	665	-14 -11 8 -13 42 -12 -18 18
w who	472	142 -2 40 -100 -32 -56 -4 11
w who ar	712	54 -8 -15 -9 -7 -8 5 -11
w who com	694	-12 -9 21 -9 -9 -3 -17 38
w who do	694	-18 -17 26 -11 52 -8 -9 -15
w who find	763	-6 -1 28 -11 -2 -1 -4 -2
w who fl	763	-5 -2 18 -2 -3 -1 -4 -3
w who ha	763	33 -5 -13 -10 -2 -3 3 -4
w who hold	712	-5 -2 12 -3 -4 -3 18 -13
w who is	734	44 -9 4 -11 -5 -6 9 -25
w who need	734	-7 -6 13 -3 -11 -3 -6 23
w who rat	763	-17 -2 36 -5 -2 -2 -6 -3
w who tak	763	-2 -3 -2 -2 -6 -1 -2 20
w who wil	653	-22 -13 -14 -10 -13 -13 16 68
w who would	763	69 -3 -15 -9 -4 -3 -28 -6
w whom	679	-20 -12 43 -7 -18 -11 32 -7
w whom talk	763	-8 -4 -6 -4 -10 -9 44 -3
w whom th	763	-4 -3 20 -2 -3 -1 -4 -3
w whom to	763	-11 -7 35 -2 -7 -1 -4 -3
w whos	734	-4 -3 3 -2 -5 -2 -6 19
w whos first	763	-3 -3 -4 -1 -4 -2 -5 21
w wider	633	-16 -19 -35 24 -14 -14 76 -2
w wider adoption	763	-2 -3 -4 -2 -2 -2 19 -3
w wider look	763	-4 -3 -5 -2 -2 -3 25 -5
w wider skil	763	-4 -6 -8 -4 -7 -6 49 -13
w wider us	763	-1 -1 -4 -2 0 -1 10 -1
w wil	325	-222 264 -208 -24 243 0 -166 113
w wil alwa	763	-14 -21 -7 -13 133 -25 -9 -44
w wil ask	734	-3 -2 -3 -2 -6 -2 -3 21
w wil b	406	-117 353 -101 -43 -75 14 -71 42
w wil car	665	-8 -8 -7 -6 79 -7 -11 -31
w wil continu	609	-29 82 -28 -26 99 -16 -31 -51
w wil cover	763	-2 -6 -1 -2 -4 -7 -2 25
w wil draft	763	-2 -1 -1 -1 -4 -1 -3 14
w wil form	712	-4 -9 -7 -7 -10 -3 -8 48
w wil go	579	-14 -29 -24 -17 131 -16 -7 -24
w wil hav	763	-6 -13 -6 -6 -5 -6 -8 50
w wil keep	633	-20 -30 -15 -11 131 -10 -19 -26
w wil lead	712	-19 -6 -6 -5 -9 -3 -7 55
w wil not	564	-24 -15 -27 173 -21 -22 -27 -38
w wil now	712	-5 -12 -12 -8 -9 -14 41 18
w wil put	763	-1 -1 -2 -4 -4 -1 -13 26
w wil rais	734	-7 -7 -3 -5 -15 -4 -6 48
w wil remain	679	-9 -22 -15 -10 88 -9 -10 -14
w wil run	763	-4 -19 -3 -4 64 -6 -3 -24
w wil start	712	-5 -7 -10 -8 -3 -8 -16 57
w wil stil	763	-1 -4 -1 -2 -3 -2 -1 14
w wil stop	763	-3 -8 -4 -5 30 -2 -4 -6
w wil tak	643	-6 -19 -13 -17 -10 -15 -2 81
w wil visit	763	-3 -5 -4 -2 -8 -2 -6 30
w wil writ	734	-3 -3 -6 -2 -8 -2 -3 27
w wind	734	-10 -5 -32 92 -4 -5 -20 -16
w wind up	734	-10 -5 -32 92 -4 -5 -20 -16
w wish to	763	34 -2 -8 -5 -2 -2 -6 -8
w wish to ask	763	34 -2 -8 -5 -2 -2 -6 -8
w with	318	16 -31 -43 -22 -20 -26 216 -91
w with #	763	-5 -1 -4 -1 -4 -6 23 -2
w with a	584	17 -10 64 -17 -13 -7 -15 -19
w with a view to	734	-2 -3 -10 -4 -2 -4 32 -7
w with a view to implementation	763	-1 -1 -9 -3 -1 -1 21 -5
w with al	653	-7 -2 64 -7 -8 -3 -31 -6
w with both	712	-8 -3 -13 -10 -5 -5 59 -14
w with commissioner	763	-6 -2 -5 -3 -18 -2 40 -3
w with cover	712	-8 -4 34 -4 -4 -2 -7 -5
w with dat	763	-5 -2 -7 -2 34 -2 -13 -3
w with each	734	-4 -3 -2 -3 20 -1 -5 -2
w with faith	734	-4 -4 -5 -3 44 -11 -13 -4
w with financ	763	-2 -1 -2 -2 -1 -2 15 -5
w with forc	763	39 -2 -13 -4 -3 -3 -10 -4
w with four	734	-5 -2 -11 -2 -6 -5 35 -2
w with front	763	-2 -2 -24 -3 -1 -1 35 -2
w with hard-to-reach	763	-4 -3 -3 -3 38 -4 -7 -14
w with her	763	-7 -3 -5 -3 -5 -4 -10 37
w with immediat	763	-3 -1 17 -5 -1 -1 -5 -1
w with input	763	-1 -1 14 -1 -1 -1 -7 -2
w with interview	763	-3 -1 -3 -2 -2 -5 20 -4
w with it	602	64 -30 -59 59 -24 76 -48 -39
w with jo	763	109 -9 -20 -11 -15 -8 -29 -16
w with nh	734	-4 -2 -5 -5 -5 -9 35 -4
w with no	763	-5 -5 -3 -6 55 -5 -25 -6
w with our	763	-9 -4 -33 -14 -9 -4 18 55
w with partner	633	-14 -19 5 3 79 -29 -4 -21
w with practic	763	-4 -1 -19 -3 -3 -1 33 -3
w with question	763	-2 -1 14 -3 -1 -1 -4 -1
w with school	763	-1 -1 -1 -1 8 -1 -2 -3
w with servic	712	-4 -4 12 -4 -3 -2 13 -8
w with staf	679	-5 -6 -9 -3 -55 -9 92 -4
w with tear-of	763	-2 -2 16 -2 -1 -1 -6 -2
w with th	395	-25 -5 -56 11 -99 29 148 -5
w with thos	763	-9 -9 9 -4 31 -2 -9 -6
w with two	712	-3 -2 -6 -6 -1 -10 34 -6
w with whom	763	-8 -4 -6 -4 -10 -9 44 -3
w withdraw	625	-14 -6 16 49 -6 -8 -14 -17
w withdraw and	734	-2 -2 46 -33 -2 -1 -5 -2
w withdraw at	763	-11 -1 -18 45 -2 -2 -6 -6
w withdraw b	734	-2 -3 -21 44 -2 -5 -3 -8
w withdraw on	763	-1 -1 13 -6 -1 -1 -2 -2
w within	551	18 -27 109 -2 -3 -25 -49 -21
w within an	763	-2 -1 16 -2 -4 -1 -3 -2
w within fiv	734	81 -8 1 -18 -13 -10 -16 -18
w within level	763	-1 -1 10 -1 -1 -1 -2 -2
w within on	763	-6 -4 42 -8 -9 -2 -9 -3
w within six	763	-2 -1 -2 -1 -5 -1 -2 14
w within th	694	-19 -4 18 44 -7 -7 -13 -12
w within thr	763	-4 -9 -21 -2 46 -3 -4 -3
w within two	763	-9 -3 37 -5 -4 -5 -6 -5
w without	617	-25 -10 55 7 -14 -13 16 -16
w without a	712	-6 -4 19 -7 -5 -5 14 -6
w without consent	763	-3 -2 -3 -3 -1 -5 19 -2
w without it	734	-10 -3 7 31 -6 -4 -7 -9
w without th	763	-4 -1 21 -7 -4 -1 -2 -2
w wo	712	-15 -10 -22 32 -10 -6 -15 46
w wo n't	712	-15 -10 -22 32 -10 -6 -15 46
w woman	763	-4 -4 22 -3 -3 -1 -4 -3
w woman who	763	-4 -4 22 -3 -3 -1 -4 -3
w women	763	70 -7 -3 -9 -13 -12 -18 -9
w word	633	-17 -12 37 10 -15 -12 -14 23
w word do	763	-5 -1 -12 31 -1 -3 -7 -2
w word of	734	-2 -1 21 -6 -2 -1 -6 -3
w word to	763	-7 -5 -5 -6 -8 -4 -6 39
w work	402	-127 13 -55 1 72 -29 145 -20
w work #	763	-13 -10 -12 -14 17 -6 47 -7
w work $	609	-26 72 -25 31 -18 -23 57 -68
w work :	763	-3 -8 -4 -5 30 -2 -4 -6
w work alongsid	763	-1 -1 13 -2 -1 -1 -5 -2
w work and	763	-19 -6 -26 -13 95 -10 -8 -13
w work becaus	763	-5 -2 -2 -19 -2 -27 -8 64
w work between	734	-6 -3 11 -5 -4 -2 13 -3
w work commenc	763	-2 -1 -3 -2 -2 -4 19 -5
w work da	694	-16 -8 73 -7 -16 -6 -11 -8
w work exampl	763	-2 0 17 -2 -1 0 -8 -2
w work go	734	-6 -5 -16 -4 -26 -4 65 -5
w work group	679	-8 -19 17 -8 40 -4 28 -46
w work ha	579	-27 -11 -70 36 -17 -30 35 83
w work is	763	-5 -3 -2 -4 35 -7 -11 -4
w work of	763	-3 -3 -4 -1 -4 -2 -5 21
w work on	679	-10 -8 -17 -11 -6 40 13 -1
w work ongo	763	-4 -2 -3 -2 -13 -2 30 -3
w work plan	712	-4 -3 -7 -3 -3 -5 4 21
w work quot	763	-2 -1 -2 -2 -1 -2 15 -5
w work through	712	-10 -5 -12 -5 -22 98 -37 -7
w work to	763	-4 -3 -7 -3 35 -2 -10 -5
w work wil	763	-6 80 -7 -1 -40 -6 -9 -10
w work with	596	-18 -21 -15 -12 55 -16 61 -35
w worker	540	-34 -27 74 -25 17 -26 15 6
w worker $	665	-14 -8 24 -11 -6 -12 35 -8
w worker alwa	763	-4 -2 15 -1 -2 -1 -3 -2
w worker and	734	21 -2 -9 -2 3 -2 -5 -4
w worker befor	763	-6 -4 24 -2 -3 -1 -4 -4
w worker can	763	-10 -2 -8 -4 -2 -1 -5 33
w worker ha	734	-2 -3 10 -3 -2 -11 15 -4
w worker induct	763	-1 0 6 -1 -1 0 -1 -2
w workforc	712	-6 -7 -16 -10 -6 -5 37 13
w workforc ha	763	-3 -2 -14 -4 -1 -4 34 -6
w workshop	643	-19 -19 -10 -26 -18 57 13 22
w workshop and	763	-2 -1 -6 -3 -1 -2 31 -16
w workshop is	734	-9 -9 -8 -5 -13 70 -35 9
w would	544	94 -45 -60 209 -33 -34 -60 -71
w would ad	763	-5 -2 -5 27 -2 -1 -2 -10
w would b	734	-3 -5 21 -15 -4 -4 4 6
w would breach	734	-4 -3 -8 46 -5 -7 -4 -13
w would duplicat	763	-12 -4 -11 50 -6 -2 -7 -8
w would improv	763	-4 -1 -2 17 -1 -4 -1 -3
w would like to	734	-4 -4 -9 -6 -3 -4 38 -9
w would like to b	763	-3 -2 -7 -3 -1 -2 22 -4
w would not	643	-26 -8 -24 107 -9 -9 -16 -14
w would pa	763	69 -3 -15 -9 -4 -3 -28 -6
w writ	456	-60 -38 12 -16 -39 30 6 106
w writ #	653	26 -6 -18 -10 -9 -6 60 -38
w writ $	564	-50 -18 -5 7 -27 77 -23 39
w writ a	763	-8 -4 -22 -4 -4 -4 -20 65
w writ and	763	-1 -1 -8 -1 -1 -2 17 -3
w writ guidanc	763	-5 -3 24 -3 -2 -2 -5 -4
w writ into	734	-3 -4 7 -6 -4 -2 -6 18
w writ th	694	-5 -3 -2 -11 -4 -5 36 -6
w writ that	763	-1 -1 24 -3 -1 -2 -14 -1
w writ to	590	-26 -10 8 7 0 -12 -5 39
w year	431	-59 164 -207 -56 180 -76 -146 200
w year #	734	-5 -7 -13 -4 31 -7 -13 18
w year $	482	-71 133 -136 -78 149 -46 -94 142
w year 's	625	-11 46 -9 -8 -12 -13 -2 10
w year and	734	-2 -10 -2 -3 13 -2 -2 9
w year as	763	-5 -2 -8 -3 -3 -1 -7 29
w year ha	763	-5 -2 -8 -3 -3 -1 -7 29
w year of	763	-14 -12 -3 46 -8 -7 -6 4
w year to	712	-25 72 -19 -15 111 -13 -27 -83
w year wil	763	-2 -6 -1 -2 -4 -7 -2 25
w yet	536	-87 -30 -79 -133 -35 113 -41 292
w yet $	643	-34 -13 -35 -54 -10 15 -40 171
w yet b	653	-10 -5 -20 -28 -6 -25 -10 104
w yet had	734	-16 -5 -8 -11 -5 35 -11 22
w yet look	763	-15 -6 -7 -9 -5 -15 -8 63
w yet repl	763	-7 -1 -11 -5 -2 -5 38 -7
w yet to	625	-27 -19 -40 -30 -15 115 -54 69
w yet to b	653	-15 -12 -27 -20 -9 8 -36 110
w yet writ	763	-12 -3 -7 -10 -4 -11 -8 55
w £	712	53 -6 -24 -14 -7 -9 22 -14
w £ #	712	53 -6 -24 -14 -7 -9 22 -14
"""
