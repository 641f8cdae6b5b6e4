"""What each trait of a text speaks for, in hundredths, after its rarity: made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

SCALE: Final = 100
STATUSES: Final = ("complete", "in_progress", "not_progressed", "not_started", "ongoing", "partially_complete", "unclear")
INTERCEPTS: Final = (30, 34, -37, 22, -40, -73, 64)
WEIGHTS: Final = """\
below doing achieve	678	0 21 -4 4 -8 -6 -5
below doing noise	701	26 -5 -7 1 -3 -6 -6
below doing step	729	3 4 -1 -2 -2 -1 -1
below done achieve	461	13 5 12 34 -33 -14 -16
below done drop	660	-27 -13 73 -16 -9 6 -13
below done fit	729	8 -9 -5 -3 -3 -2 14
below done light	493	46 -7 -24 26 -23 -18 0
below done monitor	729	1 12 -2 -3 -4 -2 -2
below done noise	550	8 -7 16 -19 -10 -6 18
below done say	701	0 -13 28 -3 -1 -3 -9
below done step	591	15 11 27 -12 -8 -13 -19
below done todo	701	-18 3 10 -10 -5 29 -9
below should achieve	521	-27 29 16 4 28 -15 -35
below should light	583	30 -7 -15 34 -5 -16 -20
below should noise	645	8 15 14 -9 -8 -9 -12
below should step	645	-16 20 -10 28 -5 -7 -10
below stands achieve	381	-14 -32 -47 63 31 -34 33
below stands continue	729	-8 27 -4 -4 2 -4 -10
below stands drop	729	18 -2 -4 -1 -4 -3 -4
below stands effect	729	-13 -8 -4 -15 -3 18 25
below stands fit	678	-10 -9 -5 27 10 -6 -6
below stands light	583	28 -5 -7 23 -13 -12 -13
below stands monitor	729	6 -2 12 -3 -5 -2 -6
below stands noise	583	8 -10 -22 9 -5 -1 21
below stands open	701	-12 44 -16 -8 -5 8 -10
below stands plan	729	-13 -3 -2 -5 32 -3 -6
below stands step	660	7 -9 -5 15 12 -11 -9
below stands sustain	701	-3 45 -16 -6 -5 -4 -11
below to do achieve	423	-40 15 -5 47 -19 -8 10
below to do light	428	-40 83 -38 12 34 3 -54
below to do monitor	609	-6 19 -8 8 5 -10 -7
below to do noise	568	-17 24 -18 21 -16 3 3
below to do say	701	14 -5 -3 -1 -1 -2 -2
below to do step	470	26 10 -34 95 -33 -35 -29
below to do sustain	678	4 11 -2 -2 -2 -6 -3
first doing achieve	535	-46 132 -32 -37 -12 -46 40
first doing light	540	-31 182 -20 -42 -19 -38 -32
first doing monitor	729	-5 57 -3 -10 -4 -27 -7
first doing step	484	-45 210 10 -65 -1 -60 -50
first done achieve	248	252 -47 -64 -248 -156 425 -162
first done defer	556	-25 -13 -39 226 -23 -82 -44
first done drop	484	-52 -54 326 -69 -39 -28 -85
first done light	279	166 86 -77 -111 -76 79 -68
first done monitor	678	59 11 -33 -17 4 -15 -9
first done noise	545	-83 41 45 -12 -29 -2 39
first done open	701	22 59 -28 -16 -6 -13 -18
first done plan	591	-43 -30 1 157 -21 -39 -26
first done say	575	-23 -1 42 -51 -20 -43 95
first done step	372	43 169 75 -125 -43 -127 7
first done todo	678	-22 -36 -27 171 -9 -49 -28
first not done achieve	701	-13 -10 41 22 -5 -15 -20
first not done fit	660	-9 24 35 6 -7 -37 -13
first not done light	729	8 -8 -7 40 -3 -20 -9
first not done say	729	-10 -6 14 24 -4 -9 -9
first not done step	660	-8 -29 -42 141 -6 -39 -17
first not should achieve	729	-17 -9 49 3 -8 -7 -11
first not should effect	729	-7 -5 43 -11 -4 -4 -11
first not should light	678	-21 -13 92 -14 -11 -19 -13
first not should say	678	-17 -8 74 -15 -7 -7 -19
first not should step	645	-18 -22 33 59 -13 -23 -16
first not should todo	678	-25 -19 51 -38 -12 -15 58
first not stands achieve	631	-15 22 -35 16 -20 27 6
first not stands effect	729	-13 -8 70 -12 -13 -6 -18
first not stands light	729	-8 -12 5 52 -5 -18 -14
first not stands noise	729	-10 -14 -22 -23 -7 -10 86
first not stands step	729	-14 -22 -18 103 -8 -14 -26
first not to do achieve	660	13 -14 69 -19 -18 -13 -19
first should achieve	591	20 -51 -40 89 -22 -25 29
first should light	678	-10 -32 -17 133 -15 -7 -52
first should noise	660	27 -24 21 23 -8 -15 -24
first should step	729	-8 -13 -10 -15 -9 -6 61
first stands achieve	321	145 -143 -156 -176 149 191 -9
first stands continue	490	-97 109 -45 -55 238 -88 -63
first stands defer	678	-12 -26 -19 104 -16 -16 -16
first stands drop	550	-29 -54 286 -56 -37 -50 -60
first stands effect	729	-29 -13 -10 22 -19 -4 53
first stands fit	678	-61 -9 -34 94 -28 -26 64
first stands light	530	39 -68 -33 -51 204 -34 -55
first stands monitor	678	-3 -21 -10 -21 87 -14 -18
first stands noise	678	-36 -14 -21 -28 53 -18 65
first stands open	426	-76 301 -20 74 -57 -120 -103
first stands plan	591	-36 -55 -35 238 -35 -42 -34
first stands say	678	3 -24 23 31 -20 -13 0
first stands step	619	-42 -44 -21 54 100 -17 -30
first stands sustain	591	21 -14 -25 -43 125 -30 -35
first stands todo	490	-58 -7 -45 318 -62 -81 -64
first to do achieve	490	-79 27 8 192 -28 -98 -21
first to do continue	678	-21 -21 -18 -36 118 -8 -15
first to do effect	729	40 -16 -8 -32 -23 -6 45
first to do fit	729	-12 -12 74 -23 -9 -9 -10
first to do light	470	-47 -96 -49 216 85 -62 -47
first to do monitor	678	-10 -17 -6 27 20 -7 -6
first to do noise	701	-15 -16 67 -32 -17 -10 23
first to do step	526	-52 -35 -36 229 -19 -37 -49
first to do sustain	645	-28 -26 30 -32 99 -12 -30
last doing achieve	521	-37 146 -24 -37 -18 -11 -20
last doing light	493	-96 57 -15 -6 -26 136 -51
last doing monitor	660	-19 33 -8 -16 -12 36 -16
last doing step	438	-85 220 -41 -14 -33 6 -53
last doing sustain	729	2 -9 -4 -4 -3 21 -2
last done achieve	317	338 -65 109 -31 -14 -282 -55
last done defer	599	-90 -65 -31 127 -17 108 -32
last done drop	502	-97 -88 322 -65 -37 -9 -27
last done effect	701	55 -21 -24 -10 -4 -14 19
last done light	361	152 -126 -5 -8 31 -91 46
last done monitor	701	23 -5 -2 -2 -3 -8 -3
last done noise	556	66 -59 -46 5 -18 51 2
last done open	729	-21 92 -21 -17 -5 -15 -13
last done plan	575	-81 29 -20 100 -19 18 -28
last done say	609	19 -30 -72 9 -15 -34 122
last done step	452	66 21 -108 -42 61 -4 6
last done todo	631	-64 -19 -25 97 -22 54 -22
last not done achieve	591	-28 -10 29 2 -17 16 8
last not done fit	701	-27 -14 58 29 -4 -26 -15
last not done light	678	-17 -28 -18 19 -6 57 -8
last not done step	660	-24 -21 21 32 -10 25 -23
last not should achieve	631	12 9 6 -28 32 -23 -7
last not should light	729	-11 -14 27 23 -7 -10 -7
last not should plan	729	-7 -3 23 -4 -2 -2 -4
last not should todo	701	-13 -14 45 19 -6 -12 -18
last not stands achieve	678	4 -31 -32 -44 27 63 13
last not stands fit	701	-21 -19 129 -33 -8 -12 -35
last not stands light	729	-8 -13 -11 74 -9 -18 -16
last not stands noise	678	-10 15 -19 -20 -7 -15 56
last not stands plan	729	-20 13 -9 -24 -12 63 -11
last not to do achieve	619	-30 -20 150 -34 -19 -24 -23
last not to do light	645	-26 -18 88 -13 -7 -9 -15
last not to do step	729	-9 -7 46 -16 -4 -6 -5
last should achieve	540	13 -55 -13 51 -34 -13 51
last should drop	729	-28 -15 74 7 -7 -8 -24
last should light	701	-4 -18 10 52 -7 -7 -26
last should noise	645	63 10 -8 -14 -8 -29 -15
last should step	729	-16 -10 -7 -15 -9 -7 64
last stands achieve	326	347 -53 -80 -43 58 -284 56
last stands continue	513	-54 -53 -38 -52 208 40 -51
last stands drop	530	-67 -90 352 -64 -50 -14 -68
last stands fit	645	35 -51 8 22 -33 -21 41
last stands light	562	66 -50 -20 -31 104 -31 -38
last stands monitor	619	-3 -1 -8 -16 66 -17 -21
last stands noise	591	-43 -9 6 -37 43 -41 80
last stands open	402	-158 271 -91 -6 -66 160 -110
last stands plan	530	-15 28 75 -1 -33 -16 -38
last stands say	729	-21 11 -10 -13 -9 -10 52
last stands step	568	51 10 -22 28 11 -45 -34
last stands sustain	729	0 -5 -1 -3 18 -3 -6
last stands todo	452	-152 67 -59 103 -60 191 -91
last to do achieve	422	-65 119 -25 41 -8 26 -88
last to do continue	678	-20 -16 -10 -26 95 -11 -12
last to do drop	729	-8 -35 56 -17 22 -11 -7
last to do light	413	-64 -85 -46 117 114 42 -76
last to do monitor	660	-16 6 -9 27 13 -10 -11
last to do noise	575	12 20 30 -14 -37 27 -37
last to do plan	701	26 -19 -7 27 -6 -10 -9
last to do say	701	-14 -20 -15 55 -14 20 -12
last to do step	487	-39 -6 -36 136 -53 2 -2
last to do sustain	609	-25 18 -20 -34 104 -24 -19
v  > doing achieve	535	-46 132 -32 -37 -12 -46 40
v  > doing light	540	-31 182 -20 -42 -19 -38 -32
v  > doing monitor	729	-5 57 -3 -10 -4 -27 -7
v  > doing step	481	-48 225 9 -66 -4 -64 -51
v  > done achieve	245	258 -50 -55 -252 -148 405 -157
v  > done defer	550	-18 -15 -39 222 -24 -82 -44
v  > done drop	481	-52 -54 329 -69 -40 -29 -85
v  > done light	279	166 86 -77 -111 -76 79 -68
v  > done monitor	678	59 11 -33 -17 4 -15 -9
v  > done noise	535	-59 47 39 -15 -31 -9 26
v  > done open	701	22 59 -28 -16 -6 -13 -18
v  > done plan	591	-43 -30 1 157 -21 -39 -26
v  > done say	575	-23 -1 42 -51 -20 -43 95
v  > done step	372	43 169 75 -125 -43 -127 7
v  > done todo	678	-22 -36 -27 171 -9 -49 -28
v  > not done achieve	701	-13 -10 41 22 -5 -15 -20
v  > not done fit	660	-9 24 35 6 -7 -37 -13
v  > not done light	729	8 -8 -7 40 -3 -20 -9
v  > not done say	729	-10 -6 14 24 -4 -9 -9
v  > not done step	645	-13 -32 -8 128 -8 -43 -23
v  > not should achieve	701	-28 -14 28 -3 51 -11 -23
v  > not should effect	729	-7 -5 43 -11 -4 -4 -11
v  > not should light	678	-21 -13 92 -14 -11 -19 -13
v  > not should say	678	-17 -8 74 -15 -7 -7 -19
v  > not should step	645	-18 -22 33 59 -13 -23 -16
v  > not should todo	678	-25 -19 51 -38 -12 -15 58
v  > not stands achieve	631	-15 22 -35 16 -20 27 6
v  > not stands effect	729	-13 -8 70 -12 -13 -6 -18
v  > not stands light	729	-8 -12 5 52 -5 -18 -14
v  > not stands noise	701	-14 -20 -24 -30 -9 -15 113
v  > not stands step	729	-14 -22 -18 103 -8 -14 -26
v  > not to do achieve	660	13 -14 69 -19 -18 -13 -19
v  > should achieve	591	20 -51 -40 89 -22 -25 29
v  > should light	678	-10 -32 -17 133 -15 -7 -52
v  > should noise	660	27 -24 21 23 -8 -15 -24
v  > should step	729	-8 -13 -10 -15 -9 -6 61
v  > stands achieve	319	164 -148 -159 -179 140 186 -5
v  > stands continue	490	-97 109 -45 -55 238 -88 -63
v  > stands defer	678	-12 -26 -19 104 -16 -16 -16
v  > stands drop	550	-29 -54 286 -56 -37 -50 -60
v  > stands effect	701	-35 -17 -13 17 17 -7 39
v  > stands fit	660	-67 -14 23 72 -31 -29 46
v  > stands light	530	39 -68 -33 -51 204 -34 -55
v  > stands monitor	678	-3 -21 -10 -21 87 -14 -18
v  > stands noise	678	-36 -14 -21 -28 53 -18 65
v  > stands open	426	-76 301 -20 74 -57 -120 -103
v  > stands plan	591	-36 -55 -35 238 -35 -42 -34
v  > stands say	660	-12 -30 15 21 -25 -20 51
v  > stands step	619	-42 -44 -21 54 100 -17 -30
v  > stands sustain	591	21 -14 -25 -43 125 -30 -35
v  > stands todo	487	-61 -10 -47 334 -65 -83 -68
v  > to do achieve	490	-79 27 8 192 -28 -98 -21
v  > to do continue	678	-21 -21 -18 -36 118 -8 -15
v  > to do effect	729	40 -16 -8 -32 -23 -6 45
v  > to do fit	729	-12 -12 74 -23 -9 -9 -10
v  > to do light	461	-53 -103 -52 268 65 -71 -54
v  > to do monitor	678	-10 -17 -6 27 20 -7 -6
v  > to do noise	678	-21 -24 59 1 -19 -14 19
v  > to do step	521	-53 -37 -37 238 -21 -40 -50
v  > to do sustain	645	-28 -26 30 -32 99 -12 -30
v  … doing	465	-25 100 -14 25 -40 -21 -25
v  … done	302	89 -54 46 -11 -15 74 -129
v  … not done	660	12 -18 77 5 -7 -57 -13
v  … not should	631	-26 -26 86 -26 -15 -3 9
v  … not stands	583	-4 -17 90 84 -32 -59 -61
v  … not to do	729	-4 -6 40 -16 -4 -6 -5
v  … should	609	-26 13 15 88 -21 5 -74
v  … stands	334	6 -76 52 210 -46 16 -162
v  … to do	431	-109 26 -72 220 52 -56 -61
v ) … done	701	4 -17 -6 -6 -3 36 -8
v ) … not stands	729	-14 -13 -21 -26 -7 112 -30
v ) … stands	645	-28 -22 -13 -46 -13 138 -15
v , … doing	701	-11 -58 -3 -4 -4 85 -5
v , … done	631	65 -3 -7 -9 -8 -22 -17
v , … stands	678	-11 -55 -6 -25 -7 110 -7
v , … to do	729	-14 -13 -8 21 -5 24 -6
v 4 … stands	729	41 -7 -3 -3 -6 -5 -17
v : … done	619	-30 -68 -16 29 -18 125 -22
v : … stands	701	-46 -27 -8 -7 -12 108 -8
v a … stands	591	19 -25 -14 -28 82 2 -36
v able … to do	729	-10 -12 28 16 -7 -7 -7
v abuse … done	729	5 -1 -1 -1 -1 -1 -1
v abuse … stands	701	21 -5 -3 17 -9 -8 -13
v access … done	701	-7 -21 -5 -12 -6 58 -6
v action … done	609	10 -38 67 68 -27 -48 -32
v action … should	729	-31 -13 104 -30 -5 -9 -16
v action … stands	645	-30 -26 105 -26 -14 20 -29
v actions … done	729	19 -17 -4 -5 -2 12 -3
v advert … done	701	-14 26 -34 -13 -5 46 -7
v advert … stands	729	-14 35 -4 -4 -3 -8 -3
v advocates … done	729	12 -14 44 -18 -9 -11 -4
v agencies … done	583	4 5 15 -17 -13 34 -28
v agency … done	729	1 -23 -5 -14 -3 53 -7
v agreement … done	660	-9 -23 -10 -6 -5 62 -8
v agreement … stands	701	-13 91 -9 -13 -34 -12 -10
v alarms … done	729	-1 -22 -5 -3 -3 37 -4
v all … done	701	33 -15 -5 -2 -2 -5 -3
v an … stands	631	-32 -57 -12 -15 160 -25 -18
v analyst … doing	729	-4 21 -2 -2 -4 -5 -4
v and … done	678	-3 -52 117 -18 -8 -14 -22
v and … not should	729	-16 -9 -1 -9 59 -7 -16
v and … stands	660	0 -23 -9 30 54 -21 -31
v and … to do	678	17 -16 -9 -45 73 -11 -8
v application … done	678	-65 106 -1 -13 -4 -10 -13
v areas … stands	729	-3 -10 -9 -11 -10 -11 53
v assessment … stands	701	1 -13 -5 -7 41 -11 -6
v assessments … done	678	19 8 -7 -7 -8 3 -8
v assessors … done	729	4 7 -1 -1 -2 -5 -1
v assurance … done	729	17 12 -4 -4 -5 -6 -10
v attendance … stands	701	35 -9 -2 -3 -10 -5 -7
v audit … done	591	116 -43 -13 -24 -8 -15 -14
v audit … to do	660	33 -26 -7 21 -12 -4 -6
v be … done	591	-75 -68 -34 56 -16 92 44
v bid … done	645	-34 20 30 -28 -8 32 -12
v bid … to do	729	-4 -10 -7 38 -3 -10 -4
v bids … doing	729	-6 31 -6 -1 -1 -14 -2
v board … done	568	111 1 9 -37 -16 -33 -34
v board … stands	678	-51 -5 23 28 -34 -19 56
v briefing … done	701	30 -8 -2 -4 -5 -7 -3
v budget … done	729	-9 10 -8 40 -3 -24 -6
v build … done	729	18 7 -6 -5 -3 -7 -4
v cameras … done	729	5 7 -1 -1 -2 -7 -2
v campaign … done	729	-52 -41 77 -7 -7 39 -8
v campaign … to do	701	-8 3 -11 -32 65 -9 -8
v cards … stands	729	26 -21 -5 -4 -9 20 -7
v case … done	609	9 71 -32 -21 -12 -2 -13
v cases … done	701	-22 84 -7 -8 -4 -33 -10
v cases … stands	729	-28 -23 -7 -15 52 32 -11
v ccg … done	660	1 -18 49 -10 -5 -9 -9
v centre … done	729	-19 -20 -3 -7 -6 61 -6
v chair … done	631	50 0 18 -11 -17 -12 -29
v chair … stands	729	-12 10 -2 -5 17 -4 -4
v chair … to do	701	-13 -13 -7 40 11 -7 -10
v champions … done	678	-16 -21 -8 -7 47 16 -12
v champions … stands	678	13 -24 -4 -14 49 -9 -11
v change … done	631	93 -35 -15 -11 -9 -11 -14
v checklist … done	678	39 -9 -5 -5 -6 -10 -4
v clerk … done	729	-16 -20 -8 64 -4 -8 -8
v codes … done	729	17 7 -2 -4 -2 -13 -3
v colleagues … done	729	-10 31 -5 8 -3 -14 -7
v college … not should	729	-4 -4 47 -19 -5 -4 -10
v comments … stands	729	-8 37 -5 -11 -3 -8 -2
v commissioners … done	678	-3 -12 35 4 -6 -9 -9
v committee … done	701	9 30 -6 -8 -3 -14 -8
v compliance … stands	701	-8 -12 -3 -5 35 -3 -3
v conference … done	645	14 -52 12 -15 -7 63 -15
v conference … stands	729	28 31 -4 -25 -14 -9 -7
v contact … done	701	-22 48 -4 -6 -2 -9 -5
v contact … stands	729	28 -12 -3 -2 -3 -4 -5
v content … doing	729	-2 22 -3 -5 -3 -7 -2
v contract … done	619	81 -49 -13 15 -14 -1 -20
v contractor … stands	729	31 -5 -3 -3 -7 -9 -4
v conversations … done	729	-2 44 -6 -16 -1 -16 -3
v coordinator … stands	729	-17 15 -3 -4 21 -7 -5
v copies … done	729	26 -6 -3 -1 -3 -12 -2
v copies … stands	729	30 -4 -1 -3 -8 -12 -2
v copy … stands	701	27 -7 -2 -3 -2 -10 -2
v council … doing	729	-6 26 -2 -4 -3 -10 -2
v council … done	701	42 -11 -7 -5 -5 -10 -4
v course … done	678	1 15 33 -18 -6 -13 -12
v courses … done	678	-9 -30 -7 -10 85 -21 -8
v cover … stands	729	35 -5 -2 -5 -10 -5 -8
v crews … done	729	41 -8 -17 -4 -1 -5 -6
v currently … doing	729	-3 35 -3 -8 -3 -14 -6
v date … done	660	-8 -26 -19 107 -5 -39 -11
v date … to do	701	22 -20 -4 -2 -8 20 -7
v dates … doing	729	-6 33 -3 -5 -3 -10 -5
v dates … done	660	-40 70 -8 26 15 -53 -11
v dates … stands	729	-21 12 -3 -5 -12 34 -4
v dates … to do	729	-15 -12 -4 1 -9 46 -7
v decision … stands	701	-16 55 -20 -6 -3 -7 -3
v description … done	729	-12 36 -3 -4 -2 -11 -4
v director … done	678	-23 22 31 -10 -4 -5 -10
v directory … done	729	4 -5 -5 -6 -2 17 -3
v discussions … done	701	-16 39 -6 -6 -2 -4 -5
v dispute … done	729	33 -13 -4 -3 -1 -10 -3
v district … done	729	35 -6 -7 -7 -7 -4 -4
v document … done	729	3 15 -3 -4 -2 -6 -3
v documents … done	701	-15 69 -4 -7 -3 -36 -3
v doing	298	-229 460 -109 -141 -61 179 -99
v doing achieve	438	-96 238 -56 -77 -1 -24 17
v doing achieve > doing step	678	-8 53 -3 -5 -7 -21 -10
v doing achieve > done achieve	660	-9 11 -18 -16 -12 -18 62
v doing achieve > done light	701	-4 27 -2 -3 -5 -6 -6
v doing achieve > stands achieve	678	-15 66 -6 -11 -7 -19 -8
v doing achieve > stands sustain	729	-9 -27 -5 -4 56 -4 -6
v doing achieve > to do achieve	729	-4 23 -2 -5 -2 -10 -1
v doing achieve … 	660	-42 -42 -13 -8 -11 127 -11
v doing achieve … ,	701	-6 2 -2 -4 27 -12 -3
v doing achieve … and	678	-14 26 -7 -15 -5 20 -4
v doing achieve … at	729	-18 -22 -15 -5 -5 -11 75
v doing achieve … by	609	-15 85 -6 -9 -9 -36 -10
v doing achieve … for	701	-9 51 -3 -5 -7 -20 -7
v doing achieve … in	701	-11 58 -4 -12 -10 -8 -13
v doing achieve … out	729	-2 26 -2 -2 -5 -10 -5
v doing achieve … that	729	-8 -16 -6 -7 46 -3 -5
v doing achieve … through	678	-14 70 -5 -11 -11 -11 -18
v doing achieve … to	729	-6 2 -2 -4 19 -5 -3
v doing achieve … up	701	-7 39 -3 -10 -3 -10 -4
v doing agr	729	-8 7 -7 25 -2 -12 -3
v doing auxiliary	309	-230 431 -95 -134 -68 200 -105
v doing bare	506	-16 99 -31 -23 7 -39 3
v doing build	678	-11 23 -4 -5 24 -21 -5
v doing car	678	-17 -62 30 -18 -8 84 -9
v doing chas	729	-8 33 -4 -2 -3 -11 -4
v doing check	729	-14 37 -3 -3 -2 -12 -3
v doing collect	701	-6 33 -3 -5 -3 -9 -6
v doing compar	729	-2 14 -2 -2 -1 -5 -2
v doing consider	631	17 36 -9 -11 -6 -14 -13
v doing consult	701	-17 8 -6 -6 -7 36 -7
v doing contact	701	-10 -7 -2 -4 -3 30 -3
v doing deliver	701	-11 27 -2 -6 13 -11 -10
v doing develop	660	-21 -6 -8 -17 -10 78 -16
v doing draft	631	-11 51 -7 -19 -10 11 -14
v doing draw	631	10 55 -8 -11 -8 -29 -8
v doing effect	701	13 -15 -5 -5 38 -15 -10
v doing evaluat	678	-16 22 -7 -15 -11 41 -15
v doing explor	729	-13 39 -4 -7 -3 -6 -6
v doing fit	729	-4 24 -1 -1 -1 -12 -3
v doing gather	729	-3 26 -4 -6 -6 -4 -3
v doing get	729	-19 -1 -16 -11 -10 -10 67
v doing go	619	-20 83 -11 -11 -8 -23 -10
v doing light	428	-140 161 -38 -25 -50 148 -57
v doing light > done achieve	701	-13 12 -4 -9 -2 21 -4
v doing light > done light	678	-13 26 -6 -4 -3 -16 16
v doing light > done noise	729	-4 -1 -7 25 -2 -7 -3
v doing light > done step	729	-11 25 -2 -2 -2 -4 -5
v doing light > stands continue	729	-17 1 -2 -3 -14 40 -4
v doing light > stands open	701	-6 -17 -3 -6 -3 39 -3
v doing light > stands todo	729	-8 -10 -4 -4 -3 31 -3
v doing light … 	575	-37 54 -16 -23 0 39 -17
v doing light … by	701	-12 -15 -8 18 -3 24 -4
v doing light … forward	729	-3 33 -3 -9 -4 -9 -5
v doing light … it	729	-7 40 -4 -4 -3 -18 -4
v doing light … its	729	-9 31 -6 -5 -3 -5 -3
v doing light … on	678	-11 30 -5 -9 -5 3 -4
v doing light … out	701	-12 -26 32 -16 -6 36 -7
v doing light … place	660	-13 65 -7 -8 -6 -20 -11
v doing light … through	729	-7 20 -2 -2 -1 -6 -2
v doing light … together	678	-11 75 -3 -10 -6 -40 -5
v doing light … up	701	-14 15 -4 -6 -3 17 -4
v doing lin	729	-3 28 -2 -10 -3 -8 -2
v doing look	631	21 28 -7 -10 -12 -10 -11
v doing mak	701	-8 35 -2 -4 -6 -12 -4
v doing monitor	631	-14 50 -11 -18 -13 27 -19
v doing monitor … by	660	-6 27 -10 -17 -13 37 -18
v doing noise	701	41 -36 -6 -5 -16 27 -5
v doing noise … 	729	51 -22 -4 -3 -10 -10 -3
v doing pilot	701	-7 4 -3 -4 -5 17 -2
v doing plan	729	-20 -20 -2 -3 -3 50 -2
v doing prepar	660	-17 22 46 -19 -7 -19 -7
v doing put	678	-11 75 -3 -10 -6 -40 -5
v doing read	701	-11 35 -3 -5 -4 -9 -2
v doing recruit	701	-12 -10 -6 -11 -9 64 -16
v doing review	701	-15 45 -8 -6 -4 -7 -6
v doing revis	729	-6 19 -1 -3 -3 -4 -2
v doing run	729	-7 41 -4 -8 -4 -11 -6
v doing scop	678	-5 34 -3 -8 -3 -11 -3
v doing seek	631	-12 18 -8 26 6 -22 -7
v doing someth	729	-8 -16 -6 -7 46 -3 -5
v doing start	701	-7 11 -6 21 -5 -9 -5
v doing step	379	-95 315 -41 -76 -38 8 -73
v doing step > doing step	729	-2 21 -1 -2 -1 -11 -3
v doing step > done achieve	678	3 31 -5 -4 -5 -17 -4
v doing step > done light	660	-20 13 -6 -8 49 -17 -11
v doing step > done step	729	-8 20 -1 -2 -2 -3 -2
v doing step > stands achieve	729	29 -12 -1 -4 -7 -3 -2
v doing step > stands plan	701	-7 33 -2 -4 -2 -15 -2
v doing step > stands todo	701	23 -55 -5 -7 -4 54 -6
v doing step > to do achieve	678	-6 45 -5 -12 -9 -9 -4
v doing step … 	526	-44 80 22 -6 -9 -15 -28
v doing step … a	701	-8 36 -2 -9 -5 -8 -3
v doing step … an	729	-3 20 -3 -6 -1 -5 -2
v doing step … and	729	-4 5 -2 -3 -2 11 -3
v doing step … at	645	26 17 -6 -9 -11 -9 -9
v doing step … by	701	-9 37 -3 -4 -2 -17 -3
v doing step … for	729	-6 16 -2 -2 -2 -2 -3
v doing step … from	678	-10 37 -5 -7 -4 -7 -5
v doing step … in	645	19 0 -5 23 -8 -25 -4
v doing step … on	631	-46 9 -11 -17 -14 92 -13
v doing step … out	729	-2 27 -2 -10 -4 -8 -2
v doing step … the	660	19 44 -10 -15 -9 -16 -13
v doing step … through	660	-15 60 -4 -5 -10 -19 -7
v doing step … to	729	-9 44 -6 -11 -3 -11 -4
v doing step … up	619	11 30 -9 -12 -9 -3 -10
v doing step … with	645	-15 35 -6 -9 -5 8 -8
v doing sustain	678	-15 -10 -8 -8 -5 50 -5
v doing tak	583	-28 113 -17 -21 -14 -12 -23
v doing test	631	15 43 -4 -10 -5 -33 -5
v doing tr	678	-13 25 -6 -15 -7 23 -8
v doing train	729	-4 26 -2 -3 -3 -9 -5
v doing trial	729	-4 34 -3 -7 -3 -15 -2
v doing us	701	-26 -8 -8 -7 -3 55 -4
v doing work	550	-73 8 -21 -25 21 92 -2
v doing writ	609	-42 -52 -14 39 -9 90 -12
v doing … 	459	-67 78 -6 -31 -23 97 -48
v doing … ,	701	-6 2 -2 -4 27 -12 -3
v doing … a	678	-16 29 -5 -11 -6 14 -4
v doing … an	701	-6 44 -6 -12 -3 -7 -10
v doing … and	645	-18 29 -8 -17 -7 28 -7
v doing … as	729	-7 26 -3 -3 -5 -3 -4
v doing … at	619	10 -2 -18 -13 -15 -18 55
v doing … by	535	-34 113 -21 -11 -22 4 -29
v doing … for	660	-14 62 -5 -6 -8 -21 -9
v doing … forward	729	-3 33 -3 -9 -4 -9 -5
v doing … from	660	-13 49 -6 -8 -4 -13 -5
v doing … in	609	8 51 -8 11 -16 -30 -16
v doing … it	660	-27 58 -9 -10 -6 0 -8
v doing … its	729	-9 31 -6 -5 -3 -5 -3
v doing … on	583	-56 45 -16 -24 -18 85 -16
v doing … out	631	-15 22 26 -25 -13 17 -12
v doing … place	660	-13 65 -7 -8 -6 -20 -11
v doing … that	678	10 -3 -11 -11 39 -14 -10
v doing … the	631	5 37 -13 -17 -10 13 -15
v doing … these	729	-4 21 -2 -2 -4 -5 -4
v doing … this	729	-3 21 -1 -2 -2 -8 -3
v doing … through	575	-47 84 -12 -18 13 7 -27
v doing … to	645	-21 81 -10 -21 11 -25 -15
v doing … together	678	-11 75 -3 -10 -6 -40 -5
v doing … up	562	0 69 -14 -25 -15 1 -17
v doing … well	729	-3 22 -3 -3 -2 -10 -2
v doing … with	631	-16 50 -8 -11 -7 3 -12
v done	147	198 86 109 -151 -174 117 -185
v done abandon	701	-29 -14 83 -7 -7 -13 -12
v done accept	599	51 8 -30 -12 -10 21 -28
v done achiev	678	21 -25 -8 -19 -7 44 -7
v done achieve	211	301 12 -50 -225 -128 275 -186
v done achieve > doing achieve	619	-25 28 -11 -15 -9 39 -7
v done achieve > doing light	556	-77 4 -26 -19 -21 163 -24
v done achieve > doing noise	729	26 -36 -5 -3 -8 30 -4
v done achieve > doing plan	729	-20 -20 -2 -3 -3 50 -2
v done achieve > doing step	545	-56 55 -21 -19 -16 81 -23
v done achieve > doing sustain	729	-18 -1 -4 -5 -2 33 -3
v done achieve > done achieve	389	259 -82 -35 -77 -54 61 -72
v done achieve > done defer	660	-23 -29 -18 -27 -6 115 -12
v done achieve > done drop	729	-15 -8 52 -5 -6 -10 -7
v done achieve > done light	470	80 74 -44 -41 -31 -2 -37
v done achieve > done monitor	701	13 -10 -4 -4 -3 12 -4
v done achieve > done noise	619	46 -2 -14 -12 -10 4 -12
v done achieve > done plan	729	-19 -19 -3 -12 -3 60 -5
v done achieve > done say	678	20 -5 9 -4 -4 -8 -7
v done achieve > done step	513	34 80 -55 -48 0 29 -39
v done achieve > done todo	701	-25 -24 -5 -17 -3 80 -5
v done achieve > not done achieve	645	-55 -34 29 15 -9 36 17
v done achieve > not done fit	729	-22 -7 7 -13 -3 47 -9
v done achieve > not done light	678	-37 -12 -17 -29 -4 105 -6
v done achieve > not should achieve	701	23 -5 5 -5 -3 -9 -6
v done achieve > not stands light	729	-48 -11 -5 -4 -2 74 -3
v done achieve > should achieve	678	-6 37 -5 -1 -5 -15 -6
v done achieve > stands achieve	409	208 -93 -56 5 -59 54 -59
v done achieve > stands continue	619	-91 -59 -13 -16 49 148 -17
v done achieve > stands drop	701	-15 -16 56 -5 -4 -6 -9
v done achieve > stands light	645	53 -16 -6 -7 10 -26 -9
v done achieve > stands monitor	678	44 -10 -4 -4 -10 -13 -3
v done achieve > stands noise	701	16 -20 -20 -5 -9 -16 53
v done achieve > stands open	521	-19 53 -38 -31 -27 93 -31
v done achieve > stands plan	660	52 39 -10 -40 -5 -28 -7
v done achieve > stands say	729	-13 -10 -4 18 22 -10 -3
v done achieve > stands todo	599	-48 28 -12 -24 -11 80 -13
v done achieve > to do achieve	540	-1 45 -29 -87 -28 125 -25
v done achieve > to do light	591	7 -40 0 -89 -28 171 -22
v done achieve > to do noise	645	15 20 -8 -15 -14 9 -7
v done achieve > to do step	678	-5 14 -11 -25 -6 37 -5
v done achieve … 	364	-33 21 48 -79 -92 207 -72
v done achieve … ,	502	127 -67 -36 -35 -30 37 5
v done achieve … :	645	15 12 20 -10 -9 -15 -14
v done achieve … a	645	41 8 -10 -5 -6 -18 -10
v done achieve … access	729	16 -32 -4 -3 -3 31 -6
v done achieve … against	729	20 -6 -3 -2 -2 -6 -2
v done achieve … an	701	-41 55 24 -8 -4 -13 -12
v done achieve … and	413	-31 -21 -63 -59 -30 265 -60
v done achieve … as	729	-37 18 44 -5 -5 -7 -7
v done achieve … as a result	729	-1 -6 -8 -8 -2 27 -3
v done achieve … at	583	113 -44 -30 -14 -11 0 -15
v done achieve … attendance	729	-11 20 -4 18 -8 -11 -4
v done achieve … by	450	106 -15 -66 -71 -26 85 -12
v done achieve … down	729	-41 -9 77 -4 -5 -10 -9
v done achieve … each	729	10 7 -2 -3 -3 -7 -3
v done achieve … every	729	-41 -13 -4 -6 81 -8 -9
v done achieve … for	583	5 29 -22 -53 -27 85 -18
v done achieve … from	660	51 -8 -10 -4 -4 -14 -12
v done achieve … in	422	62 -55 60 -109 -21 68 -6
v done achieve … into	631	80 -28 -9 -6 -6 -21 -10
v done achieve … it	660	5 -23 -10 -10 -6 54 -10
v done achieve … its	645	67 -15 -13 -5 -7 -15 -11
v done achieve … last	729	19 -6 -3 -2 -2 -5 -2
v done achieve … off	619	17 -1 -14 -16 -7 31 -10
v done achieve … on	545	60 -30 -9 67 9 -75 -22
v done achieve … one	701	12 38 -9 -20 -5 -13 -3
v done achieve … our	701	44 -7 -6 -2 -8 -10 -11
v done achieve … out	678	61 -22 -6 -7 -4 -16 -6
v done achieve … over	678	5 -32 -17 38 -8 25 -11
v done achieve … since	701	36 -9 -3 -4 -3 -12 -5
v done achieve … so	660	5 68 -9 -17 -25 -16 -5
v done achieve … so that	729	31 -8 -4 -2 -3 -5 -10
v done achieve … that	599	37 -29 42 -21 -15 10 -24
v done achieve … the	444	121 47 -55 -60 -38 33 -49
v done achieve … their	678	-20 45 -7 -11 -7 13 -13
v done achieve … there	729	-61 -23 -6 77 -6 25 -5
v done achieve … this	678	-11 -53 42 -13 87 -29 -22
v done achieve … through	660	8 38 -9 -5 -5 -20 -7
v done achieve … to	452	102 -86 0 -71 -44 71 28
v done achieve … under	729	31 -11 -5 -4 -3 -5 -4
v done achieve … up	619	-33 72 65 -15 -11 -58 -21
v done achieve … via	729	29 -8 -6 -2 -2 -7 -4
v done achieve … with	540	110 -39 -35 -17 -18 18 -20
v done achieve … within	701	11 -12 -7 -14 -4 35 -9
v done acknowledg	729	31 -4 -5 -2 -2 -4 -13
v done act	729	63 -16 -18 -5 -2 -9 -14
v done ad	631	44 -47 -14 48 -6 -16 -10
v done adopt	591	58 -32 4 -17 -10 15 -17
v done advertis	701	6 31 -5 -5 -15 -9 -3
v done advis	729	-19 -9 64 -8 -6 -8 -14
v done agr	463	-5 41 44 -20 -36 -6 -19
v done allocat	729	-22 46 -4 -4 -3 -8 -5
v done alter	729	17 -4 -2 -2 -2 -5 -2
v done amend	575	68 2 -18 -12 -13 -5 -22
v done answer	729	19 -6 -2 -2 -2 -5 -2
v done appoint	575	-28 5 -28 -42 -20 137 -24
v done approach	729	-13 53 -7 -6 -3 -16 -9
v done approv	599	31 5 -9 -19 -11 12 -9
v done arrang	660	-26 7 -17 32 -8 24 -13
v done ask	463	-19 0 -27 7 -25 -32 95
v done attend	609	70 5 -9 -17 -8 -27 -14
v done auxiliary	186	166 93 91 -124 -224 244 -246
v done award	701	32 30 -3 -10 -2 -42 -6
v done bare	217	298 -82 38 -179 -42 40 -72
v done begin	562	4 160 -31 -45 -13 -50 -25
v done book	645	-41 33 -10 29 -9 9 -12
v done br	660	9 51 -9 -5 -4 -33 -8
v done brief	619	-5 21 -22 -13 27 9 -17
v done bu	631	34 -31 -9 -10 -10 36 -10
v done build	660	40 27 -6 -13 -11 -28 -8
v done car	619	59 -38 -28 58 -9 -28 -14
v done cascad	701	42 -12 -7 -3 -3 -12 -6
v done ceas	729	-12 -6 36 -7 -3 -5 -4
v done chang	609	-2 -28 -30 -19 -13 18 75
v done check	701	67 -13 -23 -8 -9 -9 -5
v done choos	678	5 23 14 -9 -9 -14 -11
v done circulat	631	28 19 -8 -13 -6 -12 -7
v done clear	701	9 -26 -9 -7 -5 43 -6
v done clos	556	-95 41 228 -28 -19 -97 -30
v done co-locat	729	22 -6 -5 -2 -1 -5 -2
v done com	609	10 23 -2 -19 -10 10 -12
v done commenc	729	-16 40 -3 -6 -2 -7 -6
v done commission	660	26 -8 -6 -9 -8 11 -5
v done complet	506	-20 -107 -38 -35 -41 278 -37
v done conclud	660	18 -15 52 -18 -6 -17 -15
v done confirm	583	90 -5 1 -30 -9 -26 -20
v done consider	645	48 -26 39 -14 -8 -13 -25
v done consult	701	-18 3 -14 -8 -6 -13 56
v done contact	701	8 -26 -52 14 -8 -15 80
v done cost	729	-20 -21 94 -14 -9 -9 -22
v done cover	678	-8 -17 -8 -5 -4 -21 63
v done creat	678	-24 -42 52 -14 -4 39 -8
v done cut	729	-34 84 -20 -4 -2 -19 -5
v done decid	678	6 -40 84 -18 -5 -10 -16
v done declin	660	-35 -20 68 -12 -9 27 -19
v done defer	513	-60 -55 -59 217 -32 48 -59
v done defer > done achieve	701	37 -11 -6 17 -3 -27 -8
v done defer > to do achieve	729	-5 -11 -4 38 -2 -14 -2
v done defer … 	591	-17 -14 -28 105 -15 1 -33
v done defer … by	701	-21 -15 -15 13 -5 48 -6
v done defer … due	701	13 -14 -5 34 -6 -9 -11
v done defer … to	660	-41 -39 -16 81 -9 41 -16
v done dela	609	-2 -43 -25 69 -15 42 -26
v done delet	678	-11 -14 108 -14 -4 -53 -11
v done deliver	540	84 -49 -30 -50 -24 95 -26
v done develop	631	0 78 -10 -12 -6 -43 -8
v done discontinu	678	-50 -15 80 -11 -8 14 -10
v done discus	631	-29 1 -20 -36 75 -18 28
v done displa	729	-9 -12 -4 -7 -2 37 -3
v done disseminat	729	18 -5 -2 -2 -2 -4 -4
v done distribut	678	-17 -30 -7 -11 -5 77 -8
v done do	502	-23 81 -48 -22 -52 101 -37
v done doubl	729	43 -8 -6 -5 -2 -7 -15
v done draft	609	-15 67 -11 -26 -10 11 -16
v done draw	583	-6 66 -17 -17 17 -26 -18
v done drop	438	-142 -119 467 -83 -59 11 -76
v done drop > done achieve	619	21 12 28 -12 -9 -24 -16
v done drop > done light	729	-10 -7 35 -5 -3 -5 -5
v done drop > not should step	729	-8 -7 38 -8 -3 -4 -9
v done drop > not to do light	729	-4 -6 23 -3 -2 -4 -3
v done drop > stands achieve	701	-29 -9 78 -6 -8 -15 -11
v done drop … 	521	-103 -82 183 -34 -31 68 -2
v done drop … and	729	31 -6 -10 -3 -2 -7 -3
v done drop … by	591	-71 2 169 -26 -15 -32 -27
v done drop … from	729	2 -3 17 -3 -3 -3 -7
v done drop … in	701	36 -18 -8 -9 -8 19 -12
v done drop … on	701	-12 -19 73 -8 -4 -15 -14
v done drop … trading	729	-12 -6 36 -7 -3 -5 -4
v done effect	631	96 -18 -31 -21 -14 -23 11
v done effect … 	729	32 -10 -3 -3 -7 -4 -4
v done establish	631	58 -39 -14 -34 -13 57 -14
v done exchang	729	-15 41 -3 -3 -4 -11 -5
v done explor	660	39 -39 51 -12 -8 -11 -20
v done feel	660	-40 -18 109 18 -21 -15 -34
v done fil	645	22 20 -7 -18 -13 4 -8
v done find	568	0 47 0 -32 -6 26 -35
v done finish	645	21 2 -6 -7 -7 5 -8
v done fit	631	-7 -46 29 -11 -11 77 -32
v done fit > done say	729	20 -2 -4 -1 -3 -2 -8
v done fit … 	701	21 -16 44 -6 -6 -10 -26
v done fix	701	-21 48 -9 12 -3 -22 -5
v done found	729	-50 -16 -12 -5 -7 -18 108
v done fund	701	32 -6 -5 -2 -2 -13 -3
v done gather	660	-6 94 -13 -31 -10 -12 -21
v done get	701	-18 49 -8 -4 -5 -8 -6
v done giv	526	-24 7 17 -60 -39 72 26
v done go	473	67 83 76 -76 -43 -63 -44
v done had	550	1 27 -30 -39 -17 83 -25
v done hand	729	29 -7 -5 -2 -1 -7 -5
v done happen	729	3 -16 -9 55 -4 -18 -12
v done held up	729	-14 13 -4 -10 -2 20 -4
v done help	729	32 -10 -3 -3 -7 -4 -4
v done hold	493	-16 57 1 -39 5 35 -43
v done hop	678	-4 -1 -15 13 -4 17 -7
v done identif	599	9 94 -15 -15 -17 -33 -23
v done implement	609	24 -71 -21 -15 -13 114 -18
v done in us	729	24 -6 -3 -3 -1 -9 -1
v done includ	645	52 -11 -6 -5 -7 -14 -9
v done incorporat	729	28 -9 -4 -3 -2 -5 -4
v done induct	729	23 -10 -2 -2 -1 -7 -1
v done instal	701	-12 -29 -6 -7 -3 62 -4
v done instruct	729	-4 37 -3 -2 -8 -18 -2
v done interview	701	-20 59 -5 -10 -4 -12 -7
v done introduc	645	48 -31 -12 -10 -6 22 -11
v done issu	545	76 -4 -32 -27 -21 27 -19
v done keep	729	-4 -18 -10 -11 67 -7 -17
v done know	729	-26 -19 -19 -12 -5 -10 91
v done launch	599	29 -25 -17 55 -11 -18 -12
v done lead	678	6 35 -3 -15 -6 -8 -9
v done leav	678	-33 -26 -15 -12 -7 46 46
v done let	729	0 -17 57 -9 -8 -15 -9
v done lift	729	11 21 -5 -10 -3 -7 -7
v done light	237	204 151 -15 -154 -83 29 -131
v done light > doing achieve	631	-18 84 -9 -13 -6 -28 -10
v done light > doing light	631	-26 -12 -10 -15 -10 82 -9
v done light > doing step	568	-9 101 -13 -17 -9 -40 -14
v done light > done achieve	435	155 -85 -7 -40 24 6 -53
v done light > done drop	678	-52 -20 71 -12 -7 37 -17
v done light > done effect	729	19 5 -8 -5 -1 -8 -2
v done light > done fit	729	34 -4 -12 -2 -2 -5 -9
v done light > done light	435	131 -25 15 -51 -14 13 -69
v done light > done monitor	729	23 -7 -2 -3 -4 -4 -3
v done light > done noise	619	-45 32 -37 -20 -10 58 22
v done light > done plan	729	-24 68 -2 -6 -3 -27 -5
v done light > done say	609	70 -33 -21 -10 -7 27 -25
v done light > done step	499	31 137 -22 -57 -23 -21 -45
v done light > not done achieve	729	-7 -17 -18 -18 -3 69 -6
v done light > not done fit	701	-20 -15 41 28 -4 -17 -13
v done light > not to do light	729	-17 -11 51 -7 -3 -4 -8
v done light > should achieve	701	26 -11 -10 16 -3 -6 -12
v done light > stands achieve	456	136 -5 10 -36 -45 -29 -30
v done light > stands fit	729	3 17 -6 -6 -2 -5 -2
v done light > stands open	540	-24 96 -25 -44 -19 39 -24
v done light > stands plan	631	-17 1 -13 -14 -7 58 -8
v done light > stands step	701	26 -22 -5 -9 -9 26 -6
v done light > stands todo	562	-53 135 6 -65 -25 28 -26
v done light > to do achieve	583	-61 8 59 -45 -24 84 -21
v done light > to do light	678	-22 0 -9 28 40 -29 -8
v done light > to do noise	729	15 53 -12 -28 -11 -11 -5
v done light > to do step	729	-13 -13 -4 -18 -6 59 -4
v done light … 	414	-23 163 -84 -49 18 -4 -21
v done light … ,	556	-5 74 -21 -70 23 26 -27
v done light … a	545	79 -34 -7 -39 -25 62 -36
v done light … an	701	17 -8 -3 14 -5 -10 -5
v done light … and	499	128 -30 -43 -52 -32 68 -38
v done light … aside	729	-21 76 -8 -21 -3 -13 -10
v done light … at	619	-37 60 -17 -32 75 -31 -18
v done light … back	729	-22 -40 58 -25 -10 49 -10
v done light … by	521	117 -20 9 -41 -24 -10 -31
v done light … domestic	729	29 -7 -3 -5 -2 -5 -7
v done light … down	729	37 -15 -6 -2 -2 -6 -5
v done light … for	678	-27 -1 -13 81 -5 -26 -9
v done light … forward	729	-28 11 -8 53 -5 -13 -10
v done light … four	729	11 1 -3 -1 -1 -4 -3
v done light … from	631	63 -57 -18 -26 -25 34 28
v done light … in	517	35 -2 -19 -55 -33 32 43
v done light … into	660	14 0 -14 29 -7 -17 -6
v done light … it	701	-2 -27 -13 -22 37 37 -10
v done light … its	645	16 32 11 -15 -8 -18 -17
v done light … longer	729	6 16 -4 -6 -2 -8 -2
v done light … no	729	-3 -19 48 -7 -6 -8 -6
v done light … of	678	36 -23 36 -8 -6 -23 -13
v done light … off	660	-5 -42 21 30 -12 23 -14
v done light … on	562	102 -5 -28 -33 -27 7 -16
v done light … out	556	-33 9 96 14 -22 -34 -29
v done light … over	678	-1 -33 -11 -1 -5 62 -12
v done light … permanent	729	13 -4 -3 -2 -2 -2 -2
v done light … place	540	47 92 -27 -26 -14 -49 -22
v done light … round	729	19 -7 -3 -2 -1 -5 -1
v done light … so far	729	-12 -1 -5 -9 45 -14 -4
v done light … some	729	-9 28 -4 -4 -3 -5 -2
v done light … that	609	6 -5 46 -19 -7 -23 1
v done light … the	540	47 -25 25 -24 -18 -40 36
v done light … their	729	-4 -25 -4 -5 -5 51 -9
v done light … through	660	41 12 -7 -14 -6 -20 -7
v done light … to	431	75 63 0 -34 -39 -7 -58
v done light … training	729	1 -14 -7 -20 -4 49 -5
v done light … two	701	-13 44 -8 -6 -4 -8 -5
v done light … up	583	37 -76 -25 24 -18 82 -24
v done light … us	660	-24 -29 80 13 -9 -13 -17
v done light … with	490	7 42 62 -29 -29 -7 -47
v done look	568	17 29 0 -34 1 12 -24
v done mak	506	66 80 37 -49 -32 -64 -38
v done map	729	13 -2 -2 -1 -1 -3 -3
v done mean	729	-10 11 -13 -8 -3 -10 32
v done meet	535	25 45 13 -25 -31 19 -47
v done merg	729	5 -14 -12 55 -3 -13 -18
v done monitor	591	82 -24 -36 -33 -5 35 -18
v done monitor > done achieve	729	1 20 -3 -2 -3 -9 -4
v done monitor > stands todo	729	-14 -27 -5 -17 -4 72 -7
v done monitor … 	729	-14 -27 -5 -17 -4 72 -7
v done monitor … to	701	45 -7 -11 -11 -5 -7 -4
v done mov	660	12 -25 -11 -8 21 -16 27
v done nam	701	-40 -5 -9 -20 -7 103 -22
v done need	729	32 -3 -12 -2 -4 -4 -7
v done noise	440	-4 10 -23 7 -45 46 9
v done noise > doing light	701	-6 32 -4 -4 -3 -10 -4
v done noise > doing step	729	17 3 -1 -2 -4 -9 -3
v done noise > done achieve	645	31 53 -25 -7 -8 -28 -17
v done noise > done light	645	-24 36 -27 -25 -6 57 -12
v done noise > not should noise	701	-31 -17 -33 16 -5 -14 85
v done noise > stands open	729	-16 -32 -6 -7 -5 57 10
v done noise … 	660	54 -16 -16 12 -5 -22 -7
v done noise … and	729	18 -9 -5 -3 12 -10 -2
v done noise … by	660	8 -26 -20 -11 -5 33 21
v done noise … for	701	-21 56 -13 -19 -3 5 -6
v done noise … forward	729	-4 6 12 -4 -3 -4 -3
v done noise … in	729	21 5 -3 -3 -5 -12 -3
v done noise … that	678	-12 -4 -14 58 -6 -16 -7
v done noise … they	729	-4 -9 -3 25 -3 -4 -2
v done noise … through	729	15 -5 -2 -1 -1 -3 -4
v done noise … to	645	-20 -28 15 -24 -15 8 64
v done not	678	-19 -21 -65 -18 -10 -19 152
v done not been taken forward	729	-4 -4 27 -5 -2 -7 -5
v done offer	599	-20 -8 -17 13 32 21 -21
v done on	701	-6 17 -12 35 -4 -19 -12
v done open	619	-13 91 -33 -34 -11 24 -24
v done open … by	729	-14 13 -4 -10 -2 20 -4
v done open … with	729	23 6 -11 -5 -2 -6 -6
v done pas	645	11 -29 40 -7 -8 15 -21
v done plac	729	-49 -18 -6 89 -5 -9 -3
v done plan	530	-96 56 -13 133 -33 -6 -40
v done plan > to do light	701	-11 -12 -5 52 -9 -11 -3
v done plan … 	660	-28 43 21 -25 -10 10 -10
v done plan … for	609	-55 -71 -17 157 -17 22 -20
v done postpon	678	23 -13 -6 31 -6 -19 -11
v done prepar	701	9 37 -17 -5 -3 -14 -8
v done present	660	49 7 -20 -7 -5 -9 -15
v done print	619	7 -36 -13 -13 -8 72 -10
v done produc	631	7 33 -15 -13 -8 8 -11
v done provid	729	-27 -23 -5 -31 -7 97 -5
v done publish	575	-9 -41 0 -42 -15 128 -20
v done pul	701	4 37 -9 -8 -3 -17 -3
v done pursu	729	-25 -16 54 -8 -4 16 -18
v done put	530	-7 11 -3 23 -23 45 -47
v done put back	729	-12 -16 -11 23 -2 22 -5
v done rais	591	-24 -13 -2 -47 37 -13 61
v done ratif	631	21 -22 -7 -11 -7 33 -7
v done reach	678	-37 1 -9 -12 122 -18 -47
v done read	660	23 55 -12 -7 -7 -26 -25
v done receiv	530	40 -26 -38 -40 12 -17 70
v done record	729	26 -4 -4 -4 -7 -6 -2
v done recruit	645	7 -23 -8 -35 -9 79 -10
v done redesign	701	30 -6 -2 -2 -1 -17 -2
v done refresh	729	22 -5 -2 -1 -3 -9 -3
v done refus	701	-8 -15 14 30 -5 -7 -9
v done register	701	6 57 -6 -16 -6 -31 -4
v done reissu	729	20 -3 -5 -1 -2 -6 -3
v done reject	729	-21 -16 71 -5 -3 -10 -16
v done remind	678	55 -12 -10 -6 -8 -8 -12
v done remov	701	-16 -17 65 -7 -5 -7 -14
v done replac	701	50 -8 -24 -4 -2 -9 -3
v done report	631	31 -12 -17 -26 -10 47 -13
v done resolv	701	25 -12 13 -6 -3 -8 -10
v done restructur	729	16 -6 -2 -1 -1 -3 -2
v done retir	729	16 -19 -16 -5 -8 -13 46
v done return	701	-19 -26 33 -6 -7 36 -11
v done review	562	44 -63 -26 -28 40 68 -34
v done revis	591	12 -17 -19 -19 -17 77 -17
v done rewrit	599	65 -16 -8 -11 -14 -8 -7
v done ring	729	10 15 -5 -3 -3 -10 -6
v done ris	729	12 -2 -1 -2 -1 -3 -2
v done rol	678	39 -25 -13 37 -6 -22 -9
v done run	599	-2 -36 -13 -21 140 -47 -21
v done s	678	71 -31 -20 -10 -8 -14 12
v done sa	609	22 -1 -19 67 -15 -32 -22
v done satisf	729	52 -9 -15 -5 -3 -11 -9
v done say	470	83 -61 106 -53 -46 -43 15
v done say > done achieve	660	84 -30 -19 -4 -4 -13 -14
v done say > done light	660	-7 16 23 -9 -4 -8 -10
v done say > not stands fit	729	-10 -10 59 -12 -3 -7 -17
v done say > not to do achieve	729	-12 -5 42 -12 -4 -4 -6
v done say > stands achieve	701	24 -7 -4 -2 -3 -6 -3
v done say … 	631	-6 -38 -37 -19 -12 19 93
v done say … and	729	22 26 -18 -5 -3 -8 -15
v done say … by	729	-13 -11 41 -5 -3 -4 -6
v done say … in	678	64 -27 -10 -5 -3 -12 -7
v done say … receipt	729	20 -3 -3 -2 -2 -5 -5
v done say … that	568	29 -22 92 -50 -16 -27 -6
v done schedul	701	-16 10 -6 34 -8 -8 -6
v done secur	701	-2 -52 -10 -25 -9 106 -8
v done seek	678	-18 43 15 -12 -6 -10 -12
v done send	506	99 45 -34 -41 -26 4 -48
v done set	599	-30 -1 -1 86 -17 -11 -26
v done settl	701	8 3 5 -4 -2 -7 -3
v done shar	556	44 2 -28 -29 -17 23 5
v done shelv	701	-14 -9 56 -9 -4 -8 -12
v done show	609	27 22 16 -10 -9 -33 -13
v done sign	493	64 -18 -40 -25 -23 73 -31
v done sit	729	-3 -17 -3 -4 41 -12 -2
v done slip	729	-17 -16 -6 24 -4 23 -3
v done speak	645	51 16 -15 -22 -10 -26 6
v done start	583	10 94 -22 -32 -16 -7 -29
v done step	311	43 284 -20 -168 -62 -42 -34
v done step > doing achieve	678	-12 41 -3 -6 -3 -11 -5
v done step > doing light	678	-20 35 -10 -6 -6 -8 16
v done step > doing step	609	17 30 -7 -13 -7 -12 -8
v done step > done achieve	521	44 90 10 -29 -19 -53 -43
v done step > done drop	678	-46 -43 2 19 -8 26 51
v done step > done light	513	52 -8 30 -10 -19 -3 -43
v done step > done noise	729	14 -16 -18 -10 -7 48 -10
v done step > done open	701	-19 65 -6 -15 -4 -16 -5
v done step > done say	701	20 -8 12 -6 -6 -4 -9
v done step > done step	609	-6 25 40 -13 -8 -18 -20
v done step > done todo	729	-25 33 -8 -11 -3 19 -5
v done step > should achieve	729	-28 16 -22 -17 -7 -5 63
v done step > stands achieve	619	42 12 -9 -10 -7 -16 -10
v done step > stands open	609	-43 93 -15 -18 -12 12 -16
v done step > stands plan	678	-42 65 -21 -13 -5 20 -4
v done step > to do achieve	619	-13 107 -24 -6 -11 -39 -14
v done step > to do light	701	19 24 -10 0 -12 -15 -7
v done step > to do noise	701	-1 -34 31 -16 -11 37 -7
v done step … 	465	-77 125 -69 -35 -34 -14 105
v done step … ,	678	51 -3 -20 -6 -3 -14 -5
v done step … about	729	-24 2 -6 -10 -5 47 -5
v done step … and	562	4 106 18 -59 -19 -11 -38
v done step … at	530	24 9 56 -56 63 -33 -64
v done step … by	631	35 9 -38 -17 -9 -24 44
v done step … every	729	12 12 -4 -8 -5 -6 -2
v done step … for	526	-77 32 -15 23 -13 38 14
v done step … four	729	20 7 -4 -3 -3 -11 -5
v done step … from	701	-14 53 -7 -9 -5 -9 -9
v done step … in	562	-10 32 18 -33 -14 27 -20
v done step … on	678	22 23 -10 -11 -4 -13 -6
v done step … that	660	10 -5 14 25 -8 -12 -23
v done step … the	645	45 -9 14 -12 -7 -11 -20
v done step … them	701	19 19 -4 -7 -7 -12 -7
v done step … through	660	77 -22 -14 -8 -8 -12 -13
v done step … to	583	38 68 31 -34 -14 -51 -37
v done step … to make sure	729	45 -18 -7 -5 -2 -3 -11
v done step … twice	701	-11 49 -5 -6 -16 -7 -4
v done step … up	631	-37 66 -14 -11 24 -14 -14
v done step … with	599	12 -8 55 -31 -20 15 -24
v done still to	701	-22 25 -9 14 -13 12 -7
v done stop	729	68 -8 -34 -5 -3 -11 -6
v done submit	645	12 17 -13 -15 -6 22 -17
v done supersed	660	-30 -14 93 -14 -8 -12 -14
v done suppl	729	-3 21 -3 -3 -2 -6 -4
v done suspend	701	-22 17 -14 18 -5 17 -11
v done sustain	729	-4 -18 -10 -11 67 -7 -17
v done tabl	729	21 -4 -5 -1 -2 -1 -7
v done tak	448	67 16 44 22 -52 -63 -35
v done talk	701	2 -20 -7 -10 -6 46 -5
v done tel	545	43 -66 22 18 -19 -42 45
v done test	645	7 -60 -15 15 -6 67 -8
v done think	729	26 6 -15 -2 -3 -4 -8
v done through	631	21 60 -10 -13 -8 -41 -10
v done todo	575	-78 -44 -42 135 -26 98 -43
v done todo > done achieve	660	-18 -28 -15 20 -5 64 -18
v done todo … 	729	2 -23 -10 58 -4 -13 -11
v done todo … be	631	-45 -47 -20 77 -17 72 -22
v done tr	729	1 -28 59 -7 -3 -6 -17
v done train	530	17 123 -30 -27 22 -70 -35
v done translat	701	20 -10 -13 -10 -3 23 -6
v done trial	729	-24 8 48 -11 -6 -7 -8
v done turned down	678	-33 12 -9 -14 -7 -12 62
v done undertak	678	58 -16 -10 -5 -4 -12 -12
v done updat	609	20 -12 -19 -21 -11 66 -23
v done upload	660	43 -11 -5 -3 -3 -17 -4
v done visit	619	-6 54 -4 -5 -6 -26 -6
v done withdraw	619	12 -24 34 -24 -11 38 -24
v done writ	475	72 92 -53 -55 -35 24 -45
v done yet to	631	-64 -47 -22 50 -12 118 -24
v done … 	278	-126 116 31 -72 -115 162 4
v done … ,	448	127 7 -67 -71 -11 41 -25
v done … :	631	13 28 18 -15 -12 -17 -14
v done … a	510	97 -38 -17 -45 -31 84 -50
v done … about	701	-27 20 -9 -11 -6 40 -8
v done … access	701	5 8 -5 -7 -4 10 -7
v done … after	729	-9 -14 -5 -5 -4 39 -3
v done … against	678	46 -13 9 -9 -11 -14 -9
v done … an	645	-22 43 19 5 -8 -22 -15
v done … and	356	105 37 -94 -117 -62 248 -117
v done … as	660	-24 20 -7 56 -9 -21 -15
v done … as a result	729	-1 -6 -8 -8 -2 27 -3
v done … aside	729	-21 76 -8 -21 -3 -13 -10
v done … at	461	67 11 40 -75 100 -55 -88
v done … attendance	729	-11 20 -4 18 -8 -11 -4
v done … back	660	-45 43 28 -27 -12 27 -14
v done … be	631	-45 -47 -20 77 -17 72 -22
v done … between	729	2 34 -3 -3 -2 -26 -3
v done … by	379	115 -42 34 -125 -64 82 -1
v done … domestic	729	29 -7 -3 -5 -2 -5 -7
v done … down	660	-6 -12 63 -6 -7 -18 -14
v done … due	701	13 -14 -5 34 -6 -9 -11
v done … each	729	10 7 -2 -3 -3 -7 -3
v done … every	645	-34 -9 -9 -17 99 -17 -14
v done … for	446	-132 33 -59 136 -49 99 -26
v done … forward	678	-30 15 4 46 -7 -16 -11
v done … four	678	29 7 -6 -4 -4 -14 -7
v done … from	545	85 -7 -18 -37 -31 7 1
v done … her	729	-18 32 -20 -12 -5 -7 30
v done … in	366	145 -28 41 -166 -61 70 -2
v done … into	583	87 -26 -20 20 -12 -34 -15
v done … it	591	-14 -60 -18 -37 21 73 35
v done … its	575	68 -2 -4 -28 -16 12 -30
v done … last	729	19 -6 -3 -2 -2 -5 -2
v done … longer	729	6 16 -4 -6 -2 -8 -2
v done … no	678	-9 -29 97 -14 -8 -15 -22
v done … of	645	13 -37 27 -17 -11 20 4
v done … off	575	11 -38 5 11 -17 49 -22
v done … on	459	139 4 6 16 -25 -85 -55
v done … one	701	12 38 -9 -20 -5 -13 -3
v done … our	678	51 -7 -8 -3 -10 -10 -13
v done … out	530	30 -13 83 6 -24 -46 -36
v done … over	619	4 -60 -26 34 -12 79 -21
v done … permanent	729	13 -4 -3 -2 -2 -2 -2
v done … place	540	47 92 -27 -26 -14 -49 -22
v done … receipt	729	20 -3 -3 -2 -2 -5 -5
v done … round	729	19 -7 -3 -2 -1 -5 -1
v done … since	660	47 -19 -12 30 -6 -27 -14
v done … so	660	5 68 -9 -17 -25 -16 -5
v done … so far	701	-56 65 -7 -10 41 -23 -10
v done … so that	729	31 -8 -4 -2 -3 -5 -10
v done … some	701	-12 24 -5 11 -5 -8 -5
v done … that	461	53 -39 138 -15 -40 -53 -44
v done … the	404	150 15 33 -93 -55 -11 -38
v done … their	645	-22 21 -10 -15 -11 57 -20
v done … them	678	11 33 -5 -8 -7 -13 -11
v done … there	729	-61 -23 -6 77 -6 25 -5
v done … they	729	-4 -9 -3 25 -3 -4 -2
v done … this	631	17 -58 45 -19 78 -31 -32
v done … through	550	117 20 -26 -23 -16 -47 -24
v done … to	354	139 -11 15 -78 -89 44 -20
v done … to make sure	729	45 -18 -7 -5 -2 -3 -11
v done … together	729	-21 62 -9 -9 -2 -12 -10
v done … trading	729	-12 -6 36 -7 -3 -5 -4
v done … training	729	1 -14 -7 -20 -4 49 -5
v done … twice	678	1 45 -6 -7 -16 -13 -5
v done … two	678	-14 51 -8 -6 -6 -10 -6
v done … under	678	-17 -27 -21 -14 56 -14 37
v done … up	506	-24 46 20 0 -5 13 -49
v done … upon	729	23 30 -19 -5 -2 -10 -17
v done … us	660	-24 -29 80 13 -9 -13 -17
v done … via	729	29 -8 -6 -2 -2 -7 -4
v done … with	420	119 27 52 -74 -56 11 -80
v done … within	701	11 -12 -7 -14 -4 35 -9
v done … yet	729	-12 -15 -9 66 -4 -13 -12
v draft … doing	701	-6 27 -3 -4 -2 -8 -4
v draft … done	678	-15 43 -3 -9 -3 -11 -3
v draft … stands	678	-62 140 -7 -27 -15 -18 -11
v each … done	729	25 -7 -5 -2 -4 -4 -3
v evaluation … done	729	-36 -41 -6 -8 -2 98 -4
v evaluation … stands	701	-17 38 -3 -18 -3 5 -3
v event … done	701	45 -15 -3 -11 -5 -6 -4
v exceptions … stands	729	32 -9 -3 -2 -10 -5 -3
v exercise … done	729	6 25 -7 -2 -2 -17 -3
v families … done	729	70 -21 -55 -5 27 -9 -7
v families … stands	729	16 8 -2 -4 -8 -6 -4
v family … done	729	-5 -26 -9 -5 -5 -13 63
v feedback … stands	729	-16 -6 -5 -6 43 -3 -7
v figures … done	729	-4 -6 29 -6 -3 -5 -6
v files … done	729	31 -5 -3 -9 -3 -9 -2
v film … done	701	60 -12 -5 -10 -13 -17 -2
v findings … done	599	-11 -15 -16 50 -11 15 -13
v firms … done	701	-15 52 -10 -6 -3 -12 -6
v five … stands	729	-10 45 -2 -5 -3 -21 -3
v flag … should	729	4 41 -13 -20 -1 -7 -4
v flag … stands	729	15 -31 -7 -25 -12 69 -9
v force … done	729	6 -8 24 -4 -3 -8 -5
v form … done	591	45 -62 -50 -26 -13 121 -16
v form … stands	660	42 -17 -8 -9 -9 20 -18
v forms … stands	678	-31 7 -4 -6 62 -19 -9
v forum … done	729	-21 -26 -9 25 -8 44 -5
v four … done	729	-5 20 -1 -2 -1 -7 -3
v framework … done	729	-11 27 -3 6 -3 -13 -3
v funding … done	678	9 11 -15 26 -5 -17 -9
v funding … not done	729	-4 -7 13 15 -2 -11 -4
v further … stands	701	31 -7 -4 -5 -5 -6 -4
v gaps … done	729	48 -21 -5 -4 -5 -7 -6
v gets … done	701	2 -12 -3 -5 29 -4 -7
v gp … done	729	15 3 -2 -2 -3 -7 -4
v gps … done	701	-4 -3 -17 -3 -3 38 -7
v gps … stands	701	-22 25 -4 -6 -32 44 -5
v group … doing	729	-4 31 -3 -4 -4 -6 -9
v group … done	575	-7 -5 -49 36 -17 6 36
v group … stands	645	-23 -35 34 1 -12 53 -19
v group … to do	645	-15 -17 53 18 -11 -12 -15
v guidance … doing	729	-13 -23 -3 -8 -2 52 -3
v guidance … done	599	-56 57 -19 -45 -11 92 -17
v guidance … stands	678	32 7 -7 -17 -15 17 -16
v guide … done	701	-43 -22 -10 -18 -5 102 -5
v had … to do	729	-27 -14 -10 -27 -6 91 -8
v happy … to do	729	35 -9 -4 -5 -3 -10 -3
v has … to do	701	-2 4 -12 -13 -4 34 -8
v he … done	729	4 -10 -18 -6 -3 -11 44
v health … done	729	-23 -11 -5 10 -7 43 -7
v helpline … done	729	9 -8 -36 -10 -2 53 -6
v holder … stands	729	-4 10 -3 7 -3 -4 -2
v home … done	701	34 -11 -4 -2 -4 -9 -5
v homes … done	729	0 25 -3 -2 -3 -8 -8
v idea … done	660	-18 -17 81 -13 -6 -11 -16
v inspectors … stands	729	-3 -4 -5 -4 25 -3 -7
v interest … done	729	-13 63 -4 -19 -3 -17 -6
v interviews … done	729	-9 20 -15 -9 -4 22 -5
v interviews … stands	729	-10 51 -4 -16 -3 -16 -2
v interviews … to do	729	-9 33 -4 9 -5 -19 -5
v invitations … to do	701	-4 -20 -4 55 -18 -6 -3
v it … doing	729	-26 -46 -6 -10 -6 98 -5
v it … done	433	19 11 196 -42 -45 -56 -83
v it … not done	575	-50 -2 -77 56 -13 111 -24
v it … not should	701	63 -5 -18 -8 -11 -8 -13
v it … not stands	729	-9 -9 1 -16 -5 -6 43
v it … not to do	645	-22 -12 75 -12 -9 -10 -10
v it … should	729	-12 -10 15 37 -4 -3 -23
v it … stands	461	34 32 -80 5 76 -78 11
v it … to do	499	2 9 -24 -22 34 13 -13
v item … done	729	-23 -20 54 13 -5 -6 -11
v item … stands	729	-10 -19 6 -3 -3 33 -3
v landlord … done	729	-21 3 -4 -5 -2 32 -3
v languages … done	729	-1 -9 -3 -7 -5 30 -4
v lead … done	609	-68 72 -22 -24 -16 -9 68
v lead … stands	660	-17 -14 -9 1 73 -16 -17
v lead … to do	729	-3 -6 -2 23 -5 -3 -3
v leaflet … done	701	25 -10 -6 -4 -3 3 -5
v learning … done	660	56 -9 -18 -4 -3 -7 -16
v leave … stands	729	15 -4 -1 -1 -4 -2 -3
v letter … done	631	147 -87 -7 -13 -5 -26 -9
v letter … stands	729	-10 -9 -5 -6 -5 40 -5
v letters … done	645	-11 59 -6 -6 -5 -22 -8
v lines … stands	729	-37 -20 -5 -6 -16 -9 93
v list … done	701	10 38 -9 -4 -4 -24 -7
v list … stands	678	49 -8 -3 -3 -22 -5 -8
v longer … done	701	21 -5 -3 -2 -3 -4 -3
v magistrates … done	729	12 -40 -4 -4 -5 48 -7
v manager … done	609	-13 3 -43 7 -14 14 45
v manager … stands	660	-8 -20 -10 -14 11 -11 53
v manager … to do	660	-8 -16 -10 81 -23 -11 -12
v managers … done	599	1 62 -9 -20 -12 -9 -13
v managers … stands	631	61 -16 -5 -8 4 -22 -15
v managers … to do	701	6 -7 -2 15 -4 -5 -2
v meeting … done	619	-7 62 -15 4 -9 -20 -15
v meetings … done	701	1 50 -10 -19 -4 -8 -9
v meetings … stands	729	43 37 -5 -7 -55 -6 -7
v members … done	678	-9 7 56 -22 -7 -9 -15
v members … stands	701	-24 25 8 31 -19 -11 -10
v members … to do	729	-10 13 -7 -9 21 -5 -3
v membership … done	729	6 -13 -4 -8 -4 28 -6
v membership … to do	729	-29 -31 -8 -30 43 62 -8
v men … done	729	28 -10 -2 -3 -2 -9 -2
v midwife … stands	701	27 21 -4 -7 -21 -10 -6
v midwives … done	729	39 -10 -3 -3 -2 -17 -3
v midwives … stands	729	27 -3 -5 -4 -7 -2 -6
v minister … done	729	-19 -20 -7 -17 -3 79 -13
v module … done	729	10 -19 -2 -2 -1 16 -2
v more … should	729	11 -26 -22 -22 -10 -10 79
v more … to do	729	-8 -11 62 -21 -10 -7 -6
v mps … done	729	-53 -30 -8 -18 41 73 -6
v names … stands	729	24 -5 -2 -2 -8 -4 -3
v negotiations … stands	729	-18 68 -5 -7 -28 -4 -6
v network … done	701	47 15 -7 -8 -9 -30 -8
v network … stands	678	-29 -20 -5 -8 105 -34 -8
v no … stands	660	8 -54 146 -57 9 -32 -19
v nobody … done	729	-17 11 -18 -7 -4 -6 40
v none … done	729	-1 -23 -4 -14 -4 52 -7
v not doing	729	41 -10 -7 -5 -4 -3 -12
v not doing auxiliary	729	41 -10 -7 -5 -4 -3 -12
v not done	444	-139 -106 90 135 -50 152 -80
v not done achieve	545	-52 -37 45 8 -22 76 -18
v not done achieve > done drop	729	-11 -7 48 -9 -3 -10 -8
v not done achieve … 	645	-27 -25 47 11 -8 23 -21
v not done achieve … a	729	-11 -8 -8 6 -5 -13 39
v not done achieve … by	729	-13 -15 -7 -16 -2 57 -4
v not done appropriat	729	-15 -8 54 -10 -2 -7 -10
v not done auxiliary	444	-139 -106 90 135 -50 152 -80
v not done fit	599	-43 3 72 19 -12 -9 -30
v not done fit > done light	729	-2 44 -6 -16 -1 -16 -3
v not done fit … 	678	-28 -19 12 25 -5 30 -15
v not done fit … and	729	-6 -9 62 -23 -5 -13 -7
v not done fit … to	729	-7 27 -15 25 -2 -24 -5
v not done had	729	-4 -4 -7 43 -4 -9 -14
v not done light	599	-41 -42 -37 24 -12 127 -19
v not done light … 	701	-7 -11 -8 30 -4 5 -5
v not done light … place	729	-14 -23 -10 33 -3 24 -6
v not done possibl	631	-20 14 -6 33 -9 6 -18
v not done pursu	729	-12 -9 57 -14 -5 -8 -10
v not done say	701	-16 -12 47 14 -5 -18 -11
v not done sign	729	-8 -17 -10 -21 -2 64 -6
v not done step	609	-31 -52 3 99 -13 22 -28
v not done step … 	631	-25 -42 16 73 -11 9 -19
v not done tak	729	-14 -23 -10 33 -3 24 -6
v not done … 	530	-72 -82 42 138 -24 49 -51
v not done … a	729	-11 -8 -8 6 -5 -13 39
v not done … and	678	-20 -13 70 -38 -7 18 -10
v not done … by	729	-13 -15 -7 -16 -2 57 -4
v not done … for	729	-16 -9 65 -14 -3 -13 -11
v not done … place	729	-14 -23 -10 33 -3 24 -6
v not done … this	729	18 -5 -20 36 -3 -14 -12
v not done … to	678	-1 20 15 13 -5 -28 -14
v not done … yet	729	-10 27 -5 -12 -5 8 -4
v not should	428	-23 -98 265 -34 -45 -54 -12
v not should accept	701	-16 -7 67 -14 -6 -6 -18
v not should achieve	540	49 -15 24 -40 10 -2 -27
v not should achieve > done step	729	12 -20 -7 -9 -5 35 -6
v not should achieve > to do light	729	-5 -5 19 10 -9 -4 -6
v not should achieve … 	619	18 -11 12 -13 35 -10 -30
v not should achieve … a	701	20 -14 -10 -11 -7 30 -8
v not should achieve … to	729	2 25 -7 -5 -2 -7 -7
v not should agr	701	-14 -12 61 -8 -9 -7 -10
v not should auxiliary	428	-23 -98 265 -34 -45 -54 -12
v not should begin	678	-13 -14 -24 83 -6 -17 -9
v not should com	729	-6 10 -10 22 -3 -9 -4
v not should effect	701	-13 -7 55 -12 -5 -5 -13
v not should find	729	-20 -7 -1 -7 -3 -8 46
v not should hav	729	-11 -18 -11 -13 -9 33 29
v not should intend to	729	-8 -8 53 -12 -5 -6 -16
v not should light	609	-35 -39 121 -9 -22 13 -28
v not should light > done achieve	729	-14 -4 38 -4 -3 -8 -4
v not should light … 	678	-10 -25 12 6 -9 39 -12
v not should light … with	729	-8 -11 61 -12 -9 -12 -10
v not should noise	631	-18 -9 -9 4 -14 -21 67
v not should noise … 	701	-7 -13 -31 -11 -10 -9 82
v not should offer	729	-11 -14 27 23 -7 -10 -7
v not should plan	678	4 -8 54 -17 -6 -8 -20
v not should plan … to	729	13 -3 1 -3 -2 -4 -4
v not should propos	701	7 -6 44 -14 -5 -7 -18
v not should say	678	-17 -8 74 -15 -7 -7 -19
v not should say … this	701	-16 -7 67 -14 -6 -6 -18
v not should skip	729	41 -3 -9 -5 -9 -6 -8
v not should step	609	0 -31 55 46 -16 -29 -26
v not should step … 	660	9 -20 -11 65 -8 -22 -13
v not should support	729	-9 -5 39 -8 -4 -4 -9
v not should todo	645	-33 -28 59 -11 -14 -22 49
v not should todo > done step	729	-20 -14 -18 -14 -6 -10 82
v not should todo … take	729	-8 -8 53 -12 -5 -6 -16
v not should wish to	701	-19 -19 -12 4 -10 -18 75
v not should … 	530	5 -58 19 28 7 -6 5
v not should … ,	729	13 -7 13 -6 -3 -5 -5
v not should … a	701	20 -14 -10 -11 -7 30 -8
v not should … and	729	-8 -4 29 -5 -2 -5 -5
v not should … for	729	-7 -5 36 -7 -3 -3 -10
v not should … it	729	-9 -5 28 -5 -2 -3 -4
v not should … take	729	-8 -8 53 -12 -5 -6 -16
v not should … this	660	-19 -10 83 -11 -10 -9 -25
v not should … to	678	15 21 -5 -7 -3 -10 -10
v not should … with	729	-8 -11 61 -12 -9 -12 -10
v not should … without	729	36 -4 -8 -3 -5 -5 -10
v not stands	481	-82 -44 77 73 -42 39 -22
v not stands achieve	599	15 3 -41 7 13 9 -5
v not stands achieve > done achieve	729	-15 65 -6 -11 -6 -23 -5
v not stands achieve … 	645	-16 29 -28 7 23 28 -44
v not stands achieve … this	729	28 -14 -6 16 -6 -12 -6
v not stands agr	729	-48 -11 -5 -4 -2 74 -3
v not stands auxiliary	481	-82 -44 77 73 -42 39 -22
v not stands do	729	-10 -22 -22 25 -9 73 -35
v not stands effect	701	-15 -10 88 -15 -18 -8 -22
v not stands effect … by	701	-15 -10 88 -15 -18 -8 -22
v not stands expect	701	-4 14 -7 18 -3 -13 -5
v not stands finish	729	-18 36 -7 -11 40 -27 -12
v not stands fit	678	-23 -21 137 -35 -9 -13 -36
v not stands fit … 	729	-10 -10 59 -12 -3 -7 -17
v not stands know	660	-13 8 -27 -31 -11 -19 94
v not stands light	660	-54 -23 -2 62 -11 49 -19
v not stands light … 	729	-44 -15 -11 52 -5 38 -14
v not stands noise	645	-3 7 -29 -31 -11 -21 89
v not stands noise … 	678	-26 10 -27 -31 -10 -18 101
v not stands noise … to	729	24 -3 -3 -2 -2 -4 -9
v not stands plan	678	-20 7 -12 -3 -13 55 -12
v not stands plan > to do step	729	-2 -5 -4 21 -2 -4 -2
v not stands plan … 	701	-19 -12 -9 -2 -13 65 -10
v not stands step	729	-14 -22 -18 103 -8 -14 -26
v not stands support	701	-15 -10 88 -15 -18 -8 -22
v not stands writ	729	-8 -13 -11 74 -9 -18 -16
v not stands … 	540	-98 -11 -28 74 -9 73 -2
v not stands … by	660	-28 -23 71 -28 -22 4 25
v not stands … this	729	28 -14 -6 16 -6 -12 -6
v not stands … to	701	20 -5 9 -5 -3 -5 -10
v not to do	506	-4 -34 246 -67 -41 -48 -52
v not to do achieve	568	31 -31 141 -42 -30 -34 -35
v not to do achieve … 	660	9 -13 59 -16 -11 -15 -13
v not to do achieve … a	701	30 -6 5 -4 -8 -9 -7
v not to do auxiliary	506	-4 -34 246 -67 -41 -48 -52
v not to do go	701	-8 -6 30 -4 -3 -5 -4
v not to do let	729	41 -6 -10 -4 -8 -6 -7
v not to do light	619	-21 -20 91 -15 -9 -11 -16
v not to do light … ahead	701	-8 -6 30 -4 -3 -5 -4
v not to do releas	729	10 -4 9 -3 -2 -6 -4
v not to do reviv	729	-11 -5 33 -4 -2 -7 -3
v not to do step	729	-9 -7 46 -16 -4 -6 -5
v not to do step … 	729	-9 -7 46 -16 -4 -6 -5
v not to do tak	701	-18 -13 59 -8 -4 -5 -10
v not to do … 	599	-12 0 113 -37 -19 -24 -22
v not to do … a	701	30 -6 5 -4 -8 -9 -7
v not to do … ahead	701	-8 -6 30 -4 -3 -5 -4
v not to do … on	729	-15 -10 45 -6 -3 -5 -7
v note … done	729	21 -8 -4 -2 -2 -2 -4
v notes … done	729	34 -18 -3 -2 -2 -6 -3
v nothing … done	660	-35 -29 -19 91 -9 19 -18
v nothing … to do	729	-8 -12 -8 43 -5 -6 -5
v now … doing	729	-6 20 -1 -1 -1 -9 -2
v now … done	660	51 -26 -7 -7 26 -24 -13
v now … stands	591	90 2 -13 -15 -20 -18 -26
v number … done	729	26 11 -6 -3 -3 -13 -13
v number … stands	701	16 -12 -6 -9 -15 -11 36
v nurse … done	660	23 -47 -9 -23 -6 71 -9
v nurse … stands	701	55 -10 -4 -6 -14 -8 -13
v nurses … done	729	-20 -17 -4 -12 -2 62 -8
v officer … doing	729	-8 33 -4 -2 -3 -11 -4
v officer … done	645	-19 28 8 14 -9 9 -30
v officer … stands	645	25 17 -11 -14 44 -44 -17
v officer … to do	729	-4 -9 -3 35 -10 -7 -2
v officers … doing	729	-6 20 -1 -2 -7 -2 -1
v officers … done	619	74 1 -11 -9 -14 -30 -12
v officers … should	701	-2 -33 22 -23 -11 -9 57
v officers … stands	619	31 -4 -9 -17 28 -15 -14
v officers … to do	701	6 -1 -8 -17 36 -8 -7
v on … doing	729	-6 -10 -2 -6 32 -5 -2
v one … done	729	-42 -21 43 -13 -6 45 -6
v one … stands	678	-2 17 -10 -28 -21 -13 56
v options … done	701	-12 37 -4 -5 -2 -9 -4
v organisations … done	729	8 6 -2 -2 -1 -7 -2
v others … doing	729	-7 33 -2 -2 -2 -17 -3
v pack … done	701	24 -5 -3 -4 -5 -4 -3
v package … done	729	-26 58 -4 -13 -3 -7 -6
v panel … done	678	34 -12 -19 -7 -6 -18 28
v paper … doing	701	-9 -9 54 -13 -4 -12 -7
v paper … done	678	11 30 -15 -9 -3 -6 -8
v part … stands	729	-15 -17 52 -17 -13 26 -16
v partners … done	645	7 -42 39 22 -14 14 -26
v partners … stands	729	-9 20 -2 -2 -1 -5 -2
v partnership … doing	701	-8 49 -5 -8 -9 -10 -9
v partnership … done	619	-58 55 69 -31 -19 -23 7
v partnership … stands	678	-24 -41 7 39 52 -12 -21
v pathway … done	619	-14 29 -13 -30 -9 47 -9
v pathway … stands	729	1 -5 -3 -4 -4 23 -8
v patients … done	729	16 5 -5 -6 -2 -4 -3
v people … doing	729	18 4 -2 -5 -6 -5 -5
v people … done	701	3 19 -4 -4 -3 -8 -3
v pilot … done	729	-10 45 -5 -7 -3 -16 -3
v pilot … stands	701	-13 4 -14 -7 -6 45 -8
v placed … stands	729	22 -4 -1 -2 -2 -10 -2
v plan … doing	729	-14 -10 -6 -5 -3 44 -6
v plan … done	729	4 33 -4 -6 -2 -21 -4
v plans … stands	729	7 -17 -3 -4 34 -10 -6
v police … done	729	26 -9 -4 -2 -2 -5 -3
v policies … done	729	18 6 -5 -3 -2 -8 -6
v policy … doing	678	-10 37 -4 -6 -3 -8 -5
v policy … done	540	48 -4 -20 -30 -19 42 -17
v policy … stands	729	-17 22 -3 -5 17 -5 -8
v policy … to do	729	-14 45 -4 -15 -2 -10 -2
v pool … stands	729	16 28 -2 -9 -5 -25 -3
v post … done	609	-27 -17 33 -18 -25 68 -15
v post … stands	701	-18 11 -9 -18 -7 47 -6
v post … to do	701	-5 2 -7 35 -5 -14 -5
v posters … done	678	-7 -19 -33 -11 -4 82 -7
v practice … done	701	36 -9 -5 -2 -4 -11 -6
v practices … done	645	38 -18 -10 -13 -10 34 -21
v practices … stands	729	25 -5 -2 -2 -6 -7 -4
v practitioners … done	701	-14 -29 57 -7 -5 -8 7
v procedure … done	619	30 -16 -10 -13 -9 26 -8
v procedure … stands	729	-4 4 -4 -8 23 -7 -4
v procedures … done	729	58 -7 -27 -6 -6 -6 -6
v process … done	660	63 -26 -11 -24 -4 11 -9
v processes … stands	729	-5 -15 -6 -5 -9 48 -8
v programme … stands	729	-17 -9 -4 -5 44 -4 -6
v project … done	701	16 -12 32 -13 -6 -12 -5
v proposal … done	729	-25 -18 67 -8 -4 -6 -6
v protocol … doing	729	-7 20 -2 -2 -2 -4 -4
v protocol … done	599	38 32 -20 -20 -7 -8 -14
v protocol … stands	729	18 18 -4 -7 -8 -9 -7
v protocol … to do	729	8 -8 23 -9 -2 -5 -6
v provider … done	631	-42 29 115 -39 -10 -24 -29
v published … stands	729	61 -26 -4 -4 -9 -13 -5
v question … done	729	2 15 -4 -3 -2 -7 -2
v receptionists … stands	729	29 -7 -2 -4 -9 -4 -3
v recommendation … done	660	55 -55 15 -25 -13 56 -32
v recommendations … done	729	12 -28 -4 -3 -2 30 -5
v record … stands	729	22 -5 -5 -3 -2 -3 -4
v recruitment … stands	729	-5 37 -3 -12 -8 -4 -6
v reference … done	645	-23 16 -11 -22 -10 65 -15
v referrals … done	678	31 -23 -9 -10 -3 33 -19
v referrals … stands	729	-18 -11 -5 -7 61 -9 -12
v refresher … stands	729	-21 -9 -4 18 33 -11 -7
v remains … stands	729	-15 -5 -5 -3 42 -11 -3
v reminder … done	701	-29 81 -9 -9 -4 -20 -11
v reminder … stands	701	15 -6 -3 -4 6 -5 -3
v reply … done	729	27 -12 -2 -3 -1 -5 -4
v report … done	645	26 6 -16 -22 -8 33 -19
v report … stands	645	-23 42 -18 -1 -23 -23 46
v request … done	701	44 -34 43 -12 -5 -13 -23
v requirement … to do	701	-7 -6 -6 34 -6 -5 -3
v resources … done	729	31 -7 -4 -2 -4 -8 -4
v results … stands	729	-22 -9 -5 -10 26 27 -8
v results … to do	701	-14 41 -5 20 -20 -16 -7
v review … done	645	31 -21 -16 -21 -10 45 -8
v review … stands	729	-10 35 -2 -9 -5 -8 -2
v room … done	729	29 -11 -3 -2 -4 -6 -3
v safeguarding … to do	729	-6 6 -3 18 -6 -4 -5
v scheme … done	660	-10 -29 105 -14 -6 -32 -14
v scheme … to do	729	-11 -2 53 -17 -5 -12 -5
v schools … doing	729	-5 31 -1 -2 -6 -7 -9
v schools … done	631	38 -9 -13 -21 -11 27 -12
v second … stands	729	-14 15 -3 -4 -3 13 -2
v sergeants … stands	729	-4 -11 -32 -13 -5 71 -6
v service … done	619	41 -36 -30 -11 -12 -31 79
v service … stands	660	27 -33 -7 9 -12 31 -15
v service … to do	660	-12 -27 -9 104 -16 -9 -29
v services … done	660	2 62 -23 -9 -4 -9 -18
v sessions … doing	729	-22 -15 -2 -4 -2 47 -2
v sessions … done	645	31 -10 -9 -24 7 13 -8
v sessions … stands	645	-14 -37 -9 17 40 22 -19
v she … done	660	-1 48 -8 -12 -5 -15 -7
v she … stands	678	-5 -18 -10 63 -7 -12 -10
v she … to do	729	8 25 -3 -14 -6 -5 -5
v should	419	38 -61 29 103 -83 -97 71
v should achieve	487	-24 -40 -30 73 -50 -46 116
v should achieve > done achieve	678	-35 26 -21 29 -6 -26 32
v should achieve > done light	729	-25 -20 13 -19 -5 -6 62
v should achieve > should achieve	729	-18 -13 -8 18 -7 -7 34
v should achieve > stands achieve	729	23 -6 -2 -3 -3 -4 -5
v should achieve … 	619	1 -8 -2 5 -18 -23 45
v should achieve … ,	729	6 -9 -5 38 -4 -4 -23
v should achieve … be	729	-28 -11 -12 93 -5 -9 -28
v should achieve … by	678	-1 -29 -16 27 -8 21 8
v should achieve … the	729	15 -4 -1 -2 -2 -1 -5
v should achieve … to	729	-18 -13 -8 18 -7 -7 34
v should auxiliary	419	38 -61 29 103 -83 -97 71
v should borrow	729	-6 -9 -4 37 -5 -5 -7
v should br	729	-16 -10 29 31 -5 -4 -26
v should clos	729	16 -5 23 -14 -3 -3 -13
v should consider	729	-31 17 -7 -23 -10 -6 60
v should do	678	1 -31 -3 -2 -12 -14 61
v should drop	729	-28 -15 74 7 -7 -8 -24
v should find	701	6 -20 30 28 -7 -19 -18
v should go	729	-13 -18 12 55 -7 -4 -25
v should light	599	7 -5 5 87 -21 -18 -56
v should light … 	729	-20 32 -11 32 -6 -7 -21
v should light … a	729	4 -9 -7 34 -5 -3 -15
v should noise	583	78 -12 12 9 -14 -40 -33
v should noise … 	678	-3 -20 30 30 -6 -12 -18
v should noise … by	729	-6 47 -9 -5 -2 -19 -6
v should onl	729	-28 -11 -12 93 -5 -9 -28
v should refer	729	30 -7 -6 -3 -2 -3 -10
v should ring	701	16 -12 -7 -28 -5 -8 43
v should s	645	60 13 -12 -14 -7 -22 -17
v should step	660	9 6 -13 -26 -11 -11 44
v should step … by	729	7 23 -3 -11 -3 -3 -10
v should … 	562	-20 -2 11 76 -29 -37 1
v should … ,	701	24 -12 -7 32 -5 -4 -27
v should … a	729	4 -9 -7 34 -5 -3 -15
v should … be	729	-28 -11 -12 93 -5 -9 -28
v should … by	619	0 33 -25 10 -11 1 -7
v should … for	729	8 -8 -4 20 -5 -5 -6
v should … it	729	30 -29 -2 9 -3 -4 -2
v should … off	729	-1 26 -4 -4 -2 -9 -6
v should … on	701	76 -13 -6 -23 -5 -12 -18
v should … the	701	33 -7 -3 -6 -4 -2 -11
v should … to	701	-26 -27 -13 74 -11 -9 12
v should … up	729	-8 -11 -10 -10 -5 -10 54
v slides … stands	729	22 -4 -1 -3 -2 -8 -2
v software … done	729	9 -39 -6 -6 -2 50 -5
v specification … done	631	38 32 -14 -20 -9 -12 -17
v staff … doing	645	-29 17 -9 -10 27 18 -14
v staff … done	510	85 72 1 -31 -27 -62 -39
v staff … should	645	46 -8 -8 -8 -5 -6 -11
v staff … stands	609	-19 -36 14 -36 23 26 29
v staff … to do	729	-26 -9 20 -7 -8 36 -6
v standards … done	701	1 -19 -4 -4 -5 35 -5
v standing … stands	701	-21 -9 -4 -12 67 -8 -12
v stands	180	-6 67 -43 -42 163 78 -216
v stands about to	729	-10 37 -3 -5 -4 -13 -3
v stands achieve	249	329 -176 -92 -200 78 123 -63
v stands achieve > doing achieve	619	-15 -26 -12 -19 3 61 6
v stands achieve > doing light	701	-16 3 -4 -12 -13 54 -12
v stands achieve > doing monitor	729	3 -40 -6 -8 -9 72 -11
v stands achieve > doing step	619	-50 -77 -12 -21 -1 142 19
v stands achieve > done achieve	540	-4 -29 53 -31 24 16 -28
v stands achieve > done drop	701	-13 -7 6 -6 -5 29 -5
v stands achieve > done effect	729	32 -10 -3 -3 -7 -4 -4
v stands achieve > done light	545	100 -54 66 -43 -29 -12 -28
v stands achieve > done noise	678	35 -8 -3 -3 -3 -12 -6
v stands achieve > done say	729	5 12 -2 -4 -3 -6 -2
v stands achieve > done step	583	12 -17 -19 -23 -21 87 -19
v stands achieve > not done achieve	729	-16 -6 -6 -5 -2 38 -3
v stands achieve > not should achieve	660	87 -9 -17 -12 -14 -17 -16
v stands achieve > not should light	701	-8 -14 19 -17 -11 44 -12
v stands achieve > not should plan	729	13 -3 1 -3 -2 -4 -4
v stands achieve > not to do achieve	729	41 -6 -10 -4 -8 -6 -7
v stands achieve > should achieve	660	-28 -4 -25 -25 -14 -22 118
v stands achieve > should light	729	18 -3 -3 -3 -2 -4 -3
v stands achieve > should noise	701	66 -28 -3 -9 -5 -12 -8
v stands achieve > stands achieve	459	98 -72 7 -66 56 44 -67
v stands achieve > stands continue	701	-8 -6 -4 -6 46 -15 -7
v stands achieve > stands drop	729	-29 -13 18 -6 -10 50 -10
v stands achieve > stands light	609	32 -16 -6 -9 27 -12 -17
v stands achieve > stands monitor	660	24 -9 -4 -4 5 -6 -6
v stands achieve > stands open	631	-62 -28 -15 -20 -25 169 -20
v stands achieve > stands plan	678	25 13 -3 -6 -15 -6 -8
v stands achieve > stands step	631	-12 -19 -8 -12 85 -19 -15
v stands achieve > stands sustain	729	27 -3 -2 -3 -10 -4 -6
v stands achieve > stands todo	645	-31 -17 -8 5 10 52 -10
v stands achieve > to do achieve	701	6 -20 -5 -23 29 25 -11
v stands achieve > to do continue	729	-12 -8 -4 -13 49 -7 -5
v stands achieve > to do light	591	-36 15 -14 12 -7 46 -16
v stands achieve > to do step	729	5 -5 -2 18 -8 -5 -4
v stands achieve > to do sustain	660	-34 31 -9 -24 65 -20 -10
v stands achieve … 	425	140 -79 -26 -55 -73 144 -50
v stands achieve … ,	619	17 -11 -10 10 27 -14 -20
v stands achieve … a	468	111 -59 -44 -50 -62 57 47
v stands achieve … about	729	34 -7 -5 -3 -6 -3 -9
v stands achieve … across	701	-12 -9 -3 -8 -7 44 -6
v stands achieve … after	729	15 -3 -1 -1 -4 -3 -2
v stands achieve … an	678	11 22 -3 -5 -5 -11 -9
v stands achieve … and	540	55 -73 -42 -50 -39 191 -41
v stands achieve … at	631	44 -21 39 -12 -24 -14 -13
v stands achieve … by	619	2 -14 -27 -33 -43 -29 143
v stands achieve … daily	729	8 -16 -4 -6 -2 23 -3
v stands achieve … each	660	12 -23 -6 -7 13 24 -13
v stands achieve … enquiry	729	4 -12 -4 -4 -2 21 -3
v stands achieve … every	609	16 -32 -13 -20 28 53 -30
v stands achieve … fallen	729	27 -11 -2 -1 -1 -5 -6
v stands achieve … for	568	57 -22 35 -21 -47 22 -24
v stands achieve … from	678	44 -18 -5 -9 -15 -12 14
v stands achieve … in	540	120 -41 -26 -50 -22 77 -57
v stands achieve … into	729	30 -9 -2 -3 -5 -5 -7
v stands achieve … it	645	10 -16 53 22 -25 -19 -24
v stands achieve … its	701	7 10 -16 44 -17 -13 -14
v stands achieve … of	678	24 -10 64 -8 -26 -18 -27
v stands achieve … on	496	33 9 -35 -26 58 -7 -32
v stands achieve … out	678	-29 39 -6 -12 25 -9 -8
v stands achieve … over	729	33 -5 -2 -2 -12 -5 -6
v stands achieve … page	729	39 -8 -3 -2 -6 -9 -11
v stands achieve … place	701	5 50 -5 -10 -14 -9 -17
v stands achieve … quarterly	729	-54 -16 -8 -15 68 43 -17
v stands achieve … that	660	-15 15 -2 -12 -9 -21 44
v stands achieve … the	452	69 29 -6 -20 22 -32 -62
v stands achieve … this	678	-18 -15 -13 -13 3 -18 75
v stands achieve … through	645	35 -23 25 -6 3 -23 -11
v stands achieve … to	540	58 -31 8 -27 83 -53 -38
v stands achieve … up	678	44 -18 -5 -12 14 -14 -9
v stands achieve … with	660	5 -61 -22 -19 -18 51 64
v stands achieve … within	729	-17 -7 -3 -4 45 -6 -8
v stands anticipat	729	-10 -1 -7 35 -4 -7 -5
v stands are with	660	-12 11 -6 -8 -8 30 -8
v stands arrang	678	12 1 -8 -13 -9 24 -7
v stands ask	645	50 -13 -9 -9 23 -13 -28
v stands at	660	-31 99 -6 -14 -16 -19 -12
v stands attempt	729	-26 -12 66 -5 -4 -10 -9
v stands attend	660	39 -11 -6 -8 6 -7 -14
v stands auxiliary	202	-18 56 -35 -49 135 161 -250
v stands availabl	599	28 -32 19 -25 23 19 -32
v stands await	499	-31 21 -41 136 -37 1 -49
v stands bare	305	87 -29 -74 17 186 -173 -14
v stands begin	729	-8 10 -3 14 -6 -5 -2
v stands book	729	-28 28 -4 -6 -4 19 -4
v stands came into forc	729	24 -6 -2 -3 -4 -4 -5
v stands car	631	-37 -26 -13 -18 62 3 29
v stands check	619	-15 -26 -15 -23 117 -17 -22
v stands circulat	701	23 -14 -7 -12 29 -9 -10
v stands cleans	729	5 -8 -3 -10 28 -8 -4
v stands com	729	-40 -7 -4 79 -10 -12 -5
v stands commit	729	-25 -6 -4 -4 53 -4 -10
v stands complet	609	-44 -23 -25 -36 -22 171 -21
v stands compliant	729	37 -5 -3 -3 -11 -8 -7
v stands complicat	729	-31 -6 -5 -5 -12 -14 74
v stands confirm	729	16 19 -5 -6 -7 -10 -6
v stands consider	729	5 -2 -2 -2 6 -2 -3
v stands continu	530	-52 136 -27 -42 31 -12 -34
v stands continue	437	-150 4 -67 -84 341 45 -89
v stands continue > done achieve	729	-26 24 -4 -5 24 -10 -3
v stands continue > done light	729	-19 -20 -5 -5 65 -10 -6
v stands continue > stands achieve	678	-38 -37 -8 -9 38 68 -14
v stands continue > to do light	729	-4 -10 -3 26 1 -7 -3
v stands continue … 	510	-56 -24 -36 -52 235 -26 -41
v stands continue … ,	701	-34 -20 -6 -8 76 2 -10
v stands continue … and	701	-19 21 -6 -13 -8 34 -9
v stands continue … for	631	-45 -39 -11 -18 54 79 -19
v stands continue … of	729	-18 -36 -8 -13 93 -8 -10
v stands continue … to	701	20 -16 -5 -4 14 -6 -3
v stands continue … with	678	-11 128 -8 -17 -66 -14 -13
v stands continue … work	729	-14 -18 -5 -9 65 -7 -12
v stands continuous proces	729	-11 -10 -4 -5 46 -6 -8
v stands cover	678	-13 -19 73 -7 -11 -13 -9
v stands defer	678	-12 -26 -19 104 -16 -16 -16
v stands defer … 	701	-22 -25 -19 111 -14 -15 -15
v stands dependent on	729	-5 -10 -4 6 -3 19 -3
v stands discussions with	701	-11 -6 -5 -10 -5 42 -5
v stands do	631	-16 -51 -22 -45 15 135 -16
v stands draft with	729	-6 60 -5 -15 -4 -27 -5
v stands draw	701	6 -16 -6 -10 39 -6 -7
v stands drop	493	-51 -102 424 -92 -65 -27 -86
v stands drop > done light	701	32 0 0 -9 -6 -10 -7
v stands drop … 	609	64 -34 57 -32 -20 -14 -22
v stands drop … the	631	-41 -27 155 -26 -15 -22 -24
v stands drop … this	729	-15 -18 73 -9 -7 -6 -18
v stands du	540	-55 149 -22 -24 -3 -23 -22
v stands effect	701	-35 -17 -13 17 17 -7 39
v stands embed	729	36 -3 -4 -3 -8 -8 -9
v stands exist	645	6 68 -10 -11 -10 -18 -24
v stands expect	556	-4 100 -31 -14 -23 -12 -16
v stands expect to	678	16 4 -12 -15 -7 22 -9
v stands expects to	701	-27 46 -7 -15 -6 14 -5
v stands feel	729	-13 16 -4 -8 19 -4 -5
v stands finish	645	-44 -58 -20 28 -21 131 -16
v stands fit	609	10 -9 -8 44 -36 -33 32
v stands fit > done achieve	729	-19 26 -13 32 -5 -13 -7
v stands fit … 	619	32 8 1 73 -25 -28 -60
v stands for approval	729	-7 27 -4 -5 -2 -6 -3
v stands for comment	701	28 -5 -3 -4 -3 -10 -3
v stands further work	729	30 -9 24 -14 -4 -23 -5
v stands giv	599	32 -28 15 -19 17 4 -21
v stands go	526	-15 81 -23 -36 76 -46 -37
v stands going to	678	-20 -31 -9 112 -11 -26 -13
v stands ha	521	31 -44 10 -23 -63 -12 100
v stands had	678	49 -5 -13 -5 -9 -13 -5
v stands hand	701	46 -7 -3 -7 -15 -8 -6
v stands happen	701	60 -7 -3 -4 -38 -5 -4
v stands hav	550	4 44 -17 -26 -8 3 -1
v stands hold	550	49 -34 -12 -26 93 -35 -36
v stands hop	729	-5 38 -4 -10 -5 -8 -4
v stands in	575	-49 47 -24 40 -14 41 -41
v stands in contact	729	-5 18 -8 -11 18 -5 -8
v stands in draft	729	-20 -15 -3 -10 23 31 -5
v stands in hand	701	-26 28 -5 -9 37 -19 -6
v stands in plac	568	64 -66 36 -24 -47 77 -39
v stands in post	645	63 -10 -7 -24 -12 2 -12
v stands in progres	729	-14 -27 -7 -6 -10 73 -9
v stands in us	609	15 -38 -21 -16 -14 88 -13
v stands includ	729	46 -7 -3 -5 -13 -6 -13
v stands incomplet	729	-19 -56 -10 72 -9 -10 30
v stands intend to	701	-16 -28 -6 61 13 -13 -10
v stands intends to	660	-19 -30 -17 129 -23 -17 -23
v stands is with	619	-35 53 -21 -32 -15 65 -14
v stands keep	619	22 -51 -16 -24 105 -14 -22
v stands light	465	79 -99 -23 -71 220 -70 -35
v stands light > done light	678	53 -11 -7 -5 -13 -7 -11
v stands light > stands achieve	619	-10 -21 16 -20 22 -17 31
v stands light > stands continue	729	-10 -4 -2 -3 25 -3 -3
v stands light > stands monitor	729	-4 -5 -4 -6 29 -3 -6
v stands light > stands noise	729	10 -10 -3 -4 19 -5 -7
v stands light > to do light	701	17 -6 -2 -6 11 -12 -2
v stands light … 	701	-46 -15 26 -13 2 -9 55
v stands light … a	729	33 -4 -3 -3 -10 -10 -3
v stands light … at	645	48 -16 -7 -10 13 -16 -12
v stands light … by	678	63 -9 -3 -4 -34 -6 -7
v stands light … each	678	-47 -14 -6 -14 101 -10 -9
v stands light … every	701	-41 -11 -5 -10 81 -6 -9
v stands light … in	678	-23 -12 -7 -10 75 -10 -12
v stands light … of	701	27 -7 -4 -4 -2 -4 -7
v stands light … on	729	37 -6 -3 -4 -13 -6 -6
v stands light … out	701	12 -15 -9 -8 55 -10 -26
v stands light … to	660	-1 -19 -7 -10 55 -10 -9
v stands liv	631	18 -12 -12 -46 -32 104 -19
v stands look	583	40 -25 -14 -19 51 -16 -17
v stands mak	678	75 -38 -6 -13 6 -12 -13
v stands mandator	701	40 -10 -2 -4 -7 -11 -6
v stands mean	729	-29 -13 -10 22 -19 -4 53
v stands meet	609	1 -34 -13 13 -17 67 -17
v stands mind	729	-19 26 -13 32 -5 -13 -7
v stands monitor	545	59 -23 -19 -31 80 -31 -35
v stands monitor > stands step	729	43 -7 -3 -6 -18 -3 -6
v stands monitor … against	729	-24 -14 -7 -15 80 -9 -10
v stands monitor … by	645	20 -13 -7 -10 33 -13 -10
v stands monitor … that	729	7 17 -2 -3 -6 -5 -8
v stands monitor … to	701	16 -2 -1 -3 -5 -2 -3
v stands more work	729	-9 -26 98 -36 -7 -12 -8
v stands need	701	13 9 38 -25 -5 -7 -22
v stands no longer exist	729	-10 -7 42 -6 -6 -5 -6
v stands no longer on	729	-14 12 32 -10 -4 -8 -8
v stands no plans to	729	-19 -7 59 -6 -9 -7 -12
v stands no repl	701	0 35 -4 -7 -3 -17 -4
v stands noise	568	-37 20 1 -44 37 -47 70
v stands noise … 	729	9 7 -2 -2 -1 -6 -5
v stands noise … as	729	26 -12 39 -7 -17 -4 -26
v stands noise … to	729	-32 66 -3 -10 -5 -9 -7
v stands not	729	-21 -15 -16 -16 -10 -11 89
v stands not able to start	729	-4 -13 -3 35 -4 -7 -3
v stands now with	729	-7 60 -4 -10 -3 -35 -3
v stands offer	678	-9 -17 -6 -9 58 -9 -9
v stands on	556	55 39 -18 -35 -9 26 -58
v stands on hold	678	-12 -26 -19 104 -16 -16 -16
v stands on the agenda	729	10 9 -3 -7 -2 -5 -3
v stands on the intranet	583	57 -51 -14 -17 -15 50 -11
v stands on the websit	619	59 -31 51 -29 -19 -15 -15
v stands ongo	550	-58 -56 -28 -20 106 91 -34
v stands ongoing bas	678	-20 -31 -6 -9 92 -17 -9
v stands ongoing commitment	729	-18 -32 -6 -6 77 -9 -6
v stands ongoing piece of work	729	-13 -21 -4 -5 58 -8 -7
v stands open	342	-193 320 -84 -28 -59 135 -90
v stands open > doing light	701	-5 -56 -8 95 -5 -16 -4
v stands open > done achieve	645	-51 -5 -14 -13 -8 105 -13
v stands open > done light	599	-4 87 -13 -22 -10 -26 -12
v stands open > done step	729	-9 7 -4 -7 -3 -4 20
v stands open > not should achieve	729	-24 31 -6 -6 -2 12 -6
v stands open > stands achieve	631	14 21 -8 -16 10 -5 -15
v stands open > stands open	660	-22 32 -10 -15 -9 32 -9
v stands open > stands plan	701	22 -45 119 -46 -10 -28 -12
v stands open > to do light	729	-10 -19 -6 -12 17 34 -5
v stands open > to do step	701	-5 8 -4 20 -7 -9 -3
v stands open … 	448	-55 129 16 -126 19 59 -42
v stands open … ,	678	-17 35 -5 15 -8 -12 -8
v stands open … :	729	-19 80 -10 -17 -5 -17 -11
v stands open … a	729	-25 10 -4 -7 -9 42 -6
v stands open … analysis	729	-28 59 -4 -9 -3 -8 -7
v stands open … and	729	-4 25 -3 -5 -4 -7 -3
v stands open … as part of	729	-9 40 -4 -7 -7 -6 -7
v stands open … for	701	-6 43 -4 -14 -6 -7 -6
v stands open … from	701	-10 56 -6 -7 -4 -22 -7
v stands open … in	701	-6 42 -3 -13 -3 -12 -4
v stands open … legal	701	-6 44 -5 -17 -5 -7 -5
v stands open … on	701	-13 46 -4 -5 -4 -16 -4
v stands open … publication	729	-8 16 -8 23 -5 -7 -12
v stands open … ratification	701	-16 77 -5 -6 -3 -40 -7
v stands open … the	526	-57 5 -37 95 -34 59 -31
v stands open … their	729	-19 6 -5 -5 -2 31 -5
v stands open … to	678	-34 -12 -12 -15 -7 88 -8
v stands open … with	660	-21 35 -11 -15 -11 45 -21
v stands out	678	-20 4 -6 -12 -7 47 -6
v stands out for comment	729	-9 27 -2 -4 -4 -5 -4
v stands out for consultation	701	-21 6 -7 -9 -5 42 -5
v stands outstand	660	14 -31 -9 -14 -10 60 -10
v stands overtaken b	678	-34 -16 97 -14 -8 -11 -15
v stands part of	645	-17 -18 -14 -21 113 -17 -26
v stands part way through	678	-16 82 -4 -27 -14 -11 -9
v stands pas	729	15 -4 -2 -1 -3 -2 -3
v stands pick	729	24 -3 -1 -2 -3 -11 -4
v stands plan	461	-40 20 29 108 -68 15 -63
v stands plan > done noise	729	-28 -23 -9 28 -3 40 -5
v stands plan > not done light	729	-2 -9 -5 37 -3 -14 -4
v stands plan > stands achieve	729	6 10 -2 -4 -4 -4 -3
v stands plan > to do light	729	-3 -10 -2 30 -8 -5 -2
v stands plan to	701	-14 -16 35 -7 18 -7 -9
v stands plan … 	583	12 -16 24 34 -27 -1 -26
v stands plan … at	729	-11 46 -19 -3 -2 -9 -1
v stands plan … for	591	7 4 -16 48 -22 -3 -18
v stands plan … in	660	-13 2 -5 -8 -4 32 -4
v stands plan … of	729	3 16 -4 -3 -4 -4 -5
v stands plan … on	729	-31 -47 97 -37 -9 37 -10
v stands plan … that	701	-22 -25 -21 103 -11 -11 -15
v stands plans to	729	14 -23 -7 51 -10 -10 -16
v stands propos	701	-23 -47 80 35 -14 -13 -18
v stands provid	678	-23 -15 25 -12 69 -24 -21
v stands publicis	729	-11 -5 -3 -4 32 -4 -5
v stands publish	729	11 -9 -2 19 -8 -5 -5
v stands read	729	-18 -8 -3 -4 46 -7 -6
v stands recognis	729	-13 -16 -10 78 -10 -15 -14
v stands record	729	36 -4 -5 -2 -11 -5 -8
v stands regard	729	26 -12 39 -7 -17 -4 -26
v stands releas	729	3 -16 -2 -4 -11 33 -3
v stands remain	660	-30 7 -14 -17 91 -17 -19
v stands remind	701	-43 -12 -6 -10 113 -7 -35
v stands repeat	729	10 -10 -3 -4 19 -5 -7
v stands report	660	22 13 -3 -5 -10 -7 -10
v stands requir	678	17 -44 -34 45 -30 -18 64
v stands ring	729	41 -5 -4 -5 -6 -5 -16
v stands routin	701	26 -23 -5 -7 -3 16 -4
v stands s	619	21 -19 33 -17 33 -16 -36
v stands say	609	-31 1 7 29 -10 -36 40
v stands say > stands todo	729	-16 15 -10 51 -11 -15 -14
v stands say … that	701	9 -14 -7 15 16 -11 -7
v stands say … the	701	-18 -20 27 35 -16 -12 5
v stands scan	729	15 -3 -1 -1 -3 -5 -2
v stands schedul	729	-4 -13 -3 36 -8 -6 -2
v stands seek	729	-20 -9 -6 -10 60 -3 -11
v stands send	701	-20 -6 -7 -6 55 -5 -12
v stands set	701	30 14 -6 -4 -9 -5 -19
v stands shar	729	19 -16 -6 -16 35 -8 -9
v stands show	701	7 27 -3 -4 -7 -14 -5
v stands sign	729	41 -6 -3 -3 -16 -6 -7
v stands sit	645	53 -27 -6 25 -12 -15 -19
v stands some progres	729	-7 35 -8 -6 -1 -10 -2
v stands staf	729	-4 -9 -5 -7 -18 -9 52
v stands standing item	729	-2 -6 -2 -6 24 -5 -2
v stands start	701	-49 35 -9 63 2 -32 -10
v stands step	510	17 -30 -38 27 124 -36 -63
v stands step > stands achieve	660	-2 -21 -12 -14 81 -10 -22
v stands step > to do light	701	-12 -11 -4 10 26 -7 -4
v stands step … 	701	-5 -20 -7 -11 34 22 -12
v stands step … at	619	10 -22 -12 -16 69 -14 -16
v stands step … from	729	-20 -9 -6 -10 60 -3 -11
v stands step … in	678	-12 60 -7 7 -11 -29 -7
v stands step … of	729	30 -4 -5 -4 -8 -2 -6
v stands still to	609	-47 13 -36 -48 -17 156 -21
v stands subject to fund	729	-5 -26 -8 55 -3 -10 -3
v stands suppl	729	44 -12 -4 -4 -9 -6 -8
v stands sustain	556	26 -39 -30 -47 170 -35 -44
v stands sustain > done achieve	729	30 -30 -4 -3 22 -10 -5
v stands sustain > stands achieve	729	12 -6 -5 -6 17 -3 -8
v stands sustain … a	729	16 -8 -5 -7 16 -4 -8
v stands sustain … by	701	35 -9 -4 -5 -4 -4 -10
v stands sustain … the	701	18 -40 -9 -22 74 -14 -8
v stands tak	562	-68 -4 -38 27 14 -49 118
v stands tel	645	38 -21 -13 -15 -13 -9 33
v stands there is now	729	41 -4 -2 -4 -19 -6 -5
v stands think	729	-21 16 -10 -10 -5 -21 53
v stands to follow	645	-51 -18 -10 12 -12 89 -10
v stands todo	391	-181 79 -92 249 -72 141 -125
v stands todo > done achieve	701	29 -11 -6 17 -4 -19 -5
v stands todo > done light	729	-20 21 -5 -11 -4 23 -4
v stands todo > done plan	701	-17 -20 -8 21 -4 33 -6
v stands todo > done step	729	-16 45 -3 -9 -6 -4 -7
v stands todo > should achieve	729	-8 -11 -5 48 -8 -6 -10
v stands todo > stands achieve	701	-24 15 -5 24 13 -10 -14
v stands todo > stands open	729	-8 -7 -4 -5 -2 29 -3
v stands todo > to do achieve	729	-2 -10 -2 27 -6 -4 -2
v stands todo > to do light	729	-2 -8 -2 24 -3 -6 -2
v stands todo > to do say	729	-3 -8 -2 27 -3 -7 -3
v stands todo > to do step	729	-4 12 -1 1 -3 -3 -2
v stands todo … 	535	-69 -2 -24 75 -29 75 -25
v stands todo … and	729	-8 29 -5 -13 19 -10 -12
v stands todo … back	701	-8 74 -3 -35 -5 -18 -5
v stands todo … be	568	-57 -33 -46 115 -21 69 -26
v stands todo … do	678	-15 -12 -7 35 -9 16 -8
v stands todo … for	729	-7 63 -2 -68 -2 19 -2
v stands todo … go	729	19 9 -5 -5 -6 -9 -3
v stands todo … hear	729	-11 45 -9 -10 -4 -7 -5
v stands todo … in	678	-36 21 -10 -32 -5 70 -8
v stands todo … look	729	-9 4 -3 24 -7 -5 -4
v stands todo … see	729	-16 44 -4 -9 -5 -4 -8
v stands todo … the	701	-7 -15 -6 22 -6 16 -4
v stands todo … write	729	-13 -14 -4 61 -8 -7 -15
v stands top	729	38 -8 -2 -4 -11 -9 -4
v stands track	729	18 -4 -1 -2 -6 -3 -2
v stands train	729	-14 -5 -3 -3 41 -9 -5
v stands under construction	729	-12 10 -5 -3 -3 15 -3
v stands under development	729	-9 27 -2 -4 -4 -5 -4
v stands under discussion	729	-17 -31 -6 -6 -4 78 -13
v stands under review	678	-20 8 -12 -14 37 -11 11
v stands under wa	556	-22 134 -18 -45 -23 -5 -21
v stands up and run	678	28 -9 -9 -20 -21 51 -19
v stands updat	729	-24 -8 -5 -7 81 -11 -26
v stands us	701	47 -20 -7 -18 17 -12 -9
v stands visit	701	-42 -28 -8 -9 121 -10 -23
v stands waiting for	660	-44 -24 -13 30 -11 73 -11
v stands want to	729	-16 44 -4 -9 -5 -4 -8
v stands went liv	660	24 -13 -4 -7 -8 14 -5
v stands with	729	-10 -14 -5 -6 -2 40 -3
v stands would like to	660	-15 28 -7 27 -10 -12 -10
v stands writ	678	29 -6 -7 -7 7 -5 -10
v stands yet to	678	-14 0 -12 69 -6 -28 -9
v stands … 	314	8 7 -9 -29 46 121 -144
v stands … ,	562	-26 3 -17 14 78 -20 -33
v stands … :	701	-21 68 -24 -21 -7 18 -13
v stands … a	454	123 -59 -50 -60 -62 73 35
v stands … about	678	26 9 -9 11 -11 -11 -15
v stands … across	701	-12 -9 -3 -8 -7 44 -6
v stands … after	729	15 -3 -1 -1 -4 -3 -2
v stands … against	701	-10 -16 -9 -15 74 -11 -12
v stands … all	729	18 -12 -4 -8 33 -16 -12
v stands … an	660	4 17 -6 -8 22 -15 -13
v stands … analysis	729	-28 59 -4 -9 -3 -8 -7
v stands … and	499	50 -3 -51 -74 -43 181 -60
v stands … any	729	33 -5 -3 -2 -7 -12 -3
v stands … as	660	-23 -23 27 -17 110 -16 -58
v stands … as part of	729	-9 40 -4 -7 -7 -6 -7
v stands … at	510	58 -55 14 29 58 -48 -56
v stands … back	678	-13 64 -8 -5 -7 -24 -7
v stands … be	568	-57 -33 -46 115 -21 69 -26
v stands … between	701	11 4 -7 -21 32 -9 -11
v stands … by	526	86 -58 -36 -46 -40 -5 99
v stands … change	729	-22 -14 76 -12 -8 -10 -10
v stands … commission	729	-22 -19 30 50 -12 -10 -17
v stands … daily	729	8 -16 -4 -6 -2 23 -3
v stands … day	729	-30 -14 -5 -8 8 -9 58
v stands … do	678	-15 -12 -7 35 -9 16 -8
v stands … each	599	-13 -36 -11 -20 91 11 -21
v stands … enquiry	729	4 -12 -4 -4 -2 21 -3
v stands … every	568	-16 -46 -18 -29 105 40 -37
v stands … fallen	729	27 -11 -2 -1 -1 -5 -6
v stands … for	475	6 20 -2 -53 -41 62 8
v stands … from	599	-6 8 -23 -48 21 -38 87
v stands … go	729	19 9 -5 -5 -6 -9 -3
v stands … hear	729	-11 45 -9 -10 -4 -7 -5
v stands … hold	729	-11 9 -8 28 -5 -6 -7
v stands … in	465	7 15 -54 -95 35 90 2
v stands … into	729	30 -9 -2 -3 -5 -5 -7
v stands … it	645	10 -16 53 22 -25 -19 -24
v stands … its	678	-5 2 -19 37 -19 20 -16
v stands … legal	701	-6 44 -5 -17 -5 -7 -5
v stands … look	729	-9 4 -3 24 -7 -5 -4
v stands … next	729	-6 -8 -2 29 -5 -4 -3
v stands … of	568	51 -36 62 -32 39 -37 -47
v stands … on	468	-6 -22 18 -9 44 25 -49
v stands … only	729	-7 17 -4 8 -4 -6 -4
v stands … out	619	-26 57 -15 -22 71 -34 -31
v stands … over	729	33 -5 -2 -2 -12 -5 -6
v stands … page	729	39 -8 -3 -2 -6 -9 -11
v stands … place	701	5 50 -5 -10 -14 -9 -17
v stands … publication	729	-8 16 -8 23 -5 -7 -12
v stands … quarterly	729	-54 -16 -8 -15 68 43 -17
v stands … ratification	701	-16 77 -5 -6 -3 -40 -7
v stands … see	729	-16 44 -4 -9 -5 -4 -8
v stands … that	562	-24 14 -32 97 -14 -44 1
v stands … the	394	-11 -29 70 57 13 -3 -97
v stands … their	701	-30 2 -7 36 -16 22 -7
v stands … this	619	-28 -33 46 -23 14 -23 48
v stands … through	599	15 -27 15 -17 73 -29 -30
v stands … to	473	47 -1 -14 -57 92 -8 -59
v stands … up	645	22 -30 -10 -17 76 -20 -21
v stands … with	556	-35 66 -7 -50 -56 63 19
v stands … within	701	28 -13 -4 -7 13 -8 -10
v stands … work	729	-14 -18 -5 -9 65 -7 -12
v stands … write	729	-13 -14 -4 61 -8 -7 -15
v starters … stands	729	14 -8 -2 -6 42 -34 -6
v still … doing	729	-15 5 -3 -3 -2 21 -3
v stock … stands	729	37 -5 -2 -3 -12 -11 -4
v stocks … stands	729	37 -9 -2 -2 -4 -17 -3
v strategy … done	729	18 -34 -7 -7 -5 38 -4
v strategy … stands	729	-11 38 -2 -7 -10 -5 -3
v suggestions … done	729	29 -13 -4 -4 -1 -3 -4
v summary … done	729	13 -4 -2 -2 -2 -2 -2
v summary … stands	729	-29 -16 31 -9 -10 41 -8
v supervision … stands	729	-25 -6 -4 -4 53 -4 -10
v supervisors … stands	729	9 -2 -2 -3 3 -2 -2
v supplier … done	729	-4 7 16 -5 -3 -3 -8
v surgeries … done	729	-23 58 -7 -3 -3 -15 -7
v surgery … done	729	-92 -35 198 -10 -6 -44 -10
v survey … done	645	28 24 28 10 -7 -64 -18
v survivors … done	645	-10 8 3 -9 -7 -15 31
v system … done	678	2 12 -6 -12 -3 11 -4
v take-up … stands	701	-42 -14 -6 -9 93 -6 -16
v talks … done	701	7 -39 26 -11 39 -12 -10
v talks … stands	729	-16 -12 -5 -7 51 -5 -6
v team … doing	645	-18 57 -9 -19 -11 13 -13
v team … done	583	77 55 -24 -20 -15 -50 -22
v team … stands	645	-51 -24 -14 33 94 -6 -32
v team … to do	729	6 -6 -3 -14 22 -3 -3
v teams … done	729	-23 -33 -6 -12 -10 90 -6
v teams … stands	729	-1 -13 -4 -5 -12 40 -6
v template … doing	729	-7 23 -1 -4 -3 -7 -2
v template … done	645	46 -13 -7 -7 -8 1 -13
v tender … done	678	-17 53 -12 -6 -3 -5 -11
v terms … done	678	-15 61 -7 -8 -6 -19 -7
v text … done	729	4 -13 -3 -9 -4 27 -2
v than … done	701	1 24 -4 -3 -3 -12 -4
v them … stands	729	-9 59 -3 -7 -10 -25 -5
v then … done	729	13 -3 -2 -1 -2 -3 -2
v there … doing	729	-8 -4 -6 -5 -4 -7 34
v there … done	729	-8 -13 -15 66 -4 -16 -11
v there … stands	678	-28 -18 81 16 -18 -17 -16
v these … doing	729	-9 27 -2 -5 -3 -6 -2
v these … done	729	-1 29 -3 -8 -4 -4 -8
v they … doing	729	-4 16 -2 -2 -2 -4 -2
v they … done	591	77 51 -51 -13 -13 -20 -30
v they … should	729	10 -9 -3 11 -3 -5 -2
v they … stands	609	32 -8 0 -13 15 -8 -17
v they … to do	678	-9 -4 -8 46 -8 -11 -7
v third … stands	729	-17 1 -3 -4 -2 26 -2
v this … doing	645	-14 39 -11 -15 34 -22 -12
v this … done	506	50 -36 18 92 -33 -63 -28
v this … not done	678	-19 -12 74 0 -7 -17 -20
v this … not should	701	-9 -8 24 13 -4 -8 -8
v this … not stands	729	-26 -16 -16 -36 -15 65 44
v this … should	701	-29 -20 -14 60 -9 -11 23
v this … stands	550	-13 -75 27 73 43 -7 -48
v this … to do	545	12 -9 9 -44 117 -47 -37
v three … done	729	-13 -19 -5 -2 -2 44 -3
v three … stands	729	-16 -5 -3 -5 -8 43 -6
v three … to do	729	-23 -33 -6 -12 -10 90 -6
v time … done	729	-35 54 -20 -23 -3 -16 42
v to do	268	-201 -43 -1 281 107 61 -205
v to do achieve	375	-139 93 54 105 -45 33 -101
v to do achieve > doing step	701	24 23 -6 -7 -8 -22 -3
v to do achieve > done achieve	701	-13 17 9 9 -4 -14 -5
v to do achieve > done light	678	-20 -2 35 20 -10 -10 -13
v to do achieve > done step	729	-10 -31 -9 66 -4 -7 -5
v to do achieve > stands achieve	660	-17 25 46 -52 -23 -29 49
v to do achieve > to do achieve	678	-14 -29 -13 85 -10 -13 -7
v to do achieve > to do step	729	-5 -8 -5 37 -6 -5 -6
v to do achieve … 	545	-38 4 -4 12 -37 49 13
v to do achieve … a	660	-13 -5 -16 78 -17 -14 -13
v to do achieve … at	701	-24 74 -8 -41 -8 11 -4
v to do achieve … by	556	-39 87 -33 11 -30 27 -24
v to do achieve … in	609	-4 11 -19 6 -14 30 -10
v to do achieve … it	660	9 8 -7 -3 -6 7 -8
v to do achieve … on	729	-8 -11 62 -21 -10 -7 -6
v to do achieve … out	729	-8 45 -7 -12 -5 -10 -3
v to do achieve … the	701	-5 -16 11 -15 38 -6 -6
v to do achieve … them	729	-4 4 -2 12 -4 -3 -3
v to do achieve … this	678	21 -16 -6 27 -7 -13 -5
v to do achieve … to	660	-20 -10 19 21 22 -17 -15
v to do achieve … up	678	-19 -27 -13 44 -11 34 -9
v to do ad	660	-17 -20 18 1 -24 51 -10
v to do advertis	729	-4 -20 -4 45 -4 -10 -3
v to do agr	729	-15 -12 -4 1 -9 46 -7
v to do approach	729	-6 5 -4 24 -5 -8 -7
v to do approv	729	-21 67 -5 -19 -2 -16 -3
v to do arrang	701	25 9 -5 14 -13 -22 -7
v to do ask	591	-9 -25 -11 98 -22 -14 -16
v to do attend	729	-11 -20 -4 -8 -7 54 -4
v to do auxiliary	268	-201 -43 -1 281 107 61 -205
v to do begin	701	-8 9 -4 -13 -6 26 -4
v to do br	678	-18 49 -12 13 -9 -18 -6
v to do breach	729	-12 -4 35 -6 -3 -5 -5
v to do car	619	-12 -21 -9 -44 112 -14 -11
v to do complet	645	3 -38 -12 107 -11 -40 -9
v to do confirm	701	-11 -14 -4 20 -8 24 -7
v to do consider	645	-17 9 -13 57 -16 -11 -10
v to do consult	729	-5 -12 -5 36 -7 -4 -3
v to do continu	609	11 -34 -22 -53 142 -24 -21
v to do continue	609	11 -34 -22 -53 142 -24 -21
v to do continue … 	645	26 -23 -14 -33 71 -16 -12
v to do continue … to	678	-21 -17 -13 -30 104 -11 -13
v to do deliver	729	31 17 -3 -10 -2 -31 -2
v to do discus	701	-5 -9 -3 34 -9 -5 -4
v to do do	631	-23 -34 41 49 -18 -2 -14
v to do draft	729	-2 -7 -3 22 -5 -3 -2
v to do draw	701	7 -24 -10 -2 -9 -8 46
v to do drop	701	-19 -44 47 -33 17 44 -13
v to do drop … 	701	-19 -44 47 -33 17 44 -13
v to do duplicat	729	-19 -11 63 -14 -5 -3 -11
v to do effect	701	34 -20 11 -34 -24 -8 41
v to do find	701	-18 -20 102 -7 -15 -12 -29
v to do fit	678	-16 75 62 -71 -17 -21 -12
v to do fit … 	729	-11 -12 25 16 -8 -4 -6
v to do follow	631	24 81 -15 -32 -15 -34 -8
v to do form	701	-17 49 -11 21 -19 -10 -12
v to do giv	701	-23 -9 -6 77 -18 -13 -7
v to do go	550	-41 -27 -6 -28 124 1 -23
v to do hold	631	27 5 -12 -8 -13 12 -12
v to do host	729	-5 17 -7 15 -5 -8 -6
v to do in	729	-9 -17 -10 22 -6 24 -4
v to do includ	701	-7 -17 -7 56 -9 -9 -6
v to do invit	729	-4 -8 -3 25 -4 -4 -3
v to do keep	619	-12 -23 32 -26 69 -12 -29
v to do lead	729	-3 -5 -2 24 -7 -4 -2
v to do light	372	-109 -120 -64 290 69 38 -104
v to do light > doing achieve	729	-7 8 -3 -7 18 -7 -3
v to do light > done light	729	10 -7 -9 24 -5 -7 -6
v to do light > stands achieve	701	3 -9 -3 14 6 -6 -5
v to do light > to do achieve	678	-8 -16 -6 49 -7 -6 -6
v to do light > to do monitor	729	-8 -12 -3 41 -10 -4 -4
v to do light > to do step	631	-8 -13 -6 58 -13 -11 -7
v to do light … 	583	0 -1 -26 71 29 -57 -16
v to do light … a	660	-20 -20 -16 96 -11 -16 -14
v to do light … by	701	-25 -22 -5 -7 -13 78 -6
v to do light … in	583	5 -7 -20 38 -47 53 -21
v to do light … into	678	-9 -9 -9 45 -8 -6 -4
v to do light … it	729	-13 -22 -7 -13 -6 66 -6
v to do light … on	540	-46 -62 -6 -70 244 -35 -25
v to do light … out	631	-2 -29 -8 41 16 -11 -8
v to do light … place	678	-13 -23 -7 68 -8 -11 -7
v to do light … the	729	18 -5 32 -23 -7 -5 -9
v to do light … this	729	-5 -21 -9 62 -13 -10 -5
v to do light … to	550	-43 5 -17 117 -56 11 -17
v to do lik	729	-10 48 -5 -13 -7 -11 -2
v to do look	645	6 -10 -10 6 32 -14 -10
v to do mak	645	-14 -47 -27 140 -17 -23 -11
v to do meet	729	19 -13 -11 17 -4 -3 -4
v to do monitor	609	-24 -10 -14 49 30 -16 -15
v to do monitor > to do step	729	-4 -6 -3 27 -7 -4 -3
v to do monitor … 	729	-7 25 -4 3 -6 -5 -5
v to do monitor … to	701	-11 -17 -6 30 17 -7 -6
v to do need	729	-4 -8 -12 51 -12 -5 -9
v to do noise	535	22 15 44 -31 -48 4 -6
v to do noise > stands achieve	729	-10 -9 -7 -7 -9 -5 48
v to do noise … 	619	-11 18 -22 36 -13 4 -13
v to do noise … in	729	45 -12 -6 -7 -3 -15 -2
v to do noise … up	729	-1 56 -7 -24 -12 -9 -4
v to do pick	631	0 -31 -15 53 -14 19 -11
v to do plan	660	17 0 -10 48 -17 -24 -14
v to do plan … 	729	29 17 -3 -19 -9 -12 -3
v to do plan … for	729	-7 -9 -5 38 -5 -4 -8
v to do present	729	-3 -11 -4 32 -5 -7 -2
v to do put	599	-33 -42 -19 117 -28 21 -16
v to do rais	701	-5 -11 -6 68 -28 -12 -6
v to do ratif	729	-19 36 -7 -37 -6 38 -5
v to do read	729	-9 19 -3 10 -7 -7 -4
v to do remain	678	-23 -21 -13 -25 104 -13 -9
v to do repeat	729	33 -4 -2 -4 -7 -15 -1
v to do report	660	-16 6 -9 27 12 -10 -11
v to do return	729	-9 8 -4 -10 34 -10 -9
v to do review	609	40 -17 -10 -24 68 -46 -10
v to do rol	729	-8 45 -7 -12 -5 -10 -3
v to do run	701	27 -2 -19 -50 62 -8 -9
v to do s	678	6 -8 -7 -13 -8 39 -8
v to do say	660	-18 -25 7 60 -16 15 -22
v to do say … 	729	-6 -15 -14 63 -10 -10 -8
v to do send	678	-11 -13 -5 20 23 -8 -5
v to do settl	729	-11 -28 -6 65 -7 -7 -6
v to do shar	729	-8 47 -5 -16 -6 -7 -4
v to do sign	729	19 24 -9 -9 -3 -17 -6
v to do start	678	-30 -26 -7 -16 -8 95 -7
v to do step	433	-58 -37 -68 258 -63 7 -38
v to do step > stands todo	729	-6 -10 -5 41 -8 -6 -7
v to do step > to do achieve	729	-5 -13 -5 40 -6 -4 -7
v to do step > to do light	729	-3 -5 -2 26 -8 -4 -2
v to do step … 	583	-26 -18 -18 78 -25 28 -19
v to do step … a	729	-5 -6 -2 32 -11 -4 -4
v to do step … at	599	9 -19 -12 34 21 -19 -13
v to do step … by	701	-10 29 -2 -4 -6 -5 -2
v to do step … for	729	-4 -4 -2 23 -7 -3 -3
v to do step … in	619	-28 -37 -9 42 -9 51 -9
v to do step … part of	729	-9 -11 -6 46 -11 -5 -5
v to do step … the	701	14 -20 -13 43 -8 -6 -10
v to do step … to	678	-7 -14 -5 51 -8 -6 -12
v to do step … up	729	14 -15 -5 21 -6 -4 -4
v to do sustain	575	-45 0 18 -53 148 -31 -37
v to do sustain … doing	729	-7 -8 -5 -7 35 -4 -4
v to do sustain … so	701	-21 -16 -11 -17 82 -10 -7
v to do tak	599	-30 -31 15 52 -22 37 -22
v to do tel	729	-7 52 -4 -9 -14 -14 -4
v to do to	729	-5 -20 -5 46 -6 -4 -6
v to do train	729	-29 -17 -3 -16 -3 71 -3
v to do undertak	729	-23 -11 -4 24 -10 28 -5
v to do writ	645	6 -13 -14 60 -20 -10 -8
v to do … 	417	-46 -30 -28 136 3 18 -52
v to do … a	575	-35 -32 -33 170 -11 -32 -28
v to do … after	678	-21 -26 -8 46 -13 30 -10
v to do … again	729	27 -15 -6 13 -8 -7 -4
v to do … and	660	-9 -24 32 8 -14 20 -13
v to do … as	701	37 26 -8 -11 -26 -9 -9
v to do … at	562	-17 33 -20 -20 55 -12 -19
v to do … by	513	-71 73 -39 28 -48 92 -35
v to do … doing	729	-7 -8 -5 -7 35 -4 -4
v to do … every	701	24 -11 -9 -43 60 -14 -7
v to do … for	645	-7 -3 -8 52 -14 -8 -11
v to do … in	493	9 -35 -44 66 -60 99 -35
v to do … into	660	-10 -10 -9 50 -9 -7 -5
v to do … it	599	-41 40 -19 -29 -23 47 26
v to do … on	521	-54 -75 34 -67 236 -41 -32
v to do … out	609	-8 10 -14 29 11 -19 -9
v to do … over	729	-20 68 -8 -57 -17 41 -7
v to do … part of	729	-9 -11 -6 46 -11 -5 -5
v to do … place	678	-13 -23 -7 68 -8 -11 -7
v to do … so	678	-24 -34 -15 22 76 -15 -10
v to do … the	599	31 -40 21 3 25 -18 -22
v to do … them	729	-4 4 -2 12 -4 -3 -3
v to do … this	619	4 -46 15 90 -26 -24 -14
v to do … to	484	-85 -43 -22 140 44 -21 -13
v to do … together	729	-5 -12 -5 38 -4 -8 -4
v to do … up	609	-7 10 -22 44 -26 18 -16
v to do … with	729	-19 18 -5 -26 -5 45 -8
v tool … done	678	-22 -21 53 -9 -6 19 -14
v tool … stands	701	44 0 -3 -4 -4 -28 -6
v toolkit … done	729	4 -16 -2 -2 -2 21 -2
v trainers … done	729	19 7 -4 -2 -2 -15 -2
v trainers … stands	729	9 -7 -3 -7 21 -11 -3
v training … done	575	54 -54 -16 -44 -26 108 -22
v training … not stands	729	-6 -11 -6 13 -6 -9 26
v training … stands	609	-60 -35 -16 -1 27 103 -18
v training … to do	729	-13 -12 -5 -12 -8 54 -5
v trust … doing	729	-7 -5 -3 -3 27 -4 -6
v trust … done	609	52 5 -27 -21 -12 29 -26
v trust … not should	729	-9 -4 39 -7 -8 -3 -8
v trust … stands	645	-48 17 20 -15 4 -16 38
v trustees … done	729	4 -9 -7 31 -4 -9 -5
v trusts … stands	729	12 -12 33 -7 -7 -6 -12
v two … stands	678	-59 60 56 -8 -7 -28 -14
v university … done	729	32 -3 -5 -5 -2 -14 -4
v update … done	701	-85 -30 -32 -17 -23 -19 207
v use … to do	701	-10 22 -4 -14 -11 22 -5
v version … done	619	30 -5 -11 -10 -9 13 -8
v versions … done	729	40 -15 -3 -2 -7 -10 -3
v views … done	729	-16 37 -4 -3 -2 -5 -7
v visits … done	729	-20 45 -3 -5 -5 -7 -5
v visits … stands	660	-4 39 -13 22 2 -28 -18
v ward … stands	729	-5 -4 24 -4 -3 -4 -4
v wardens … done	660	-22 100 -15 -9 -6 -37 -11
v wards … stands	729	2 -49 -4 -6 -8 75 -11
v we … doing	729	-11 -22 -4 -4 -3 50 -6
v we … done	568	35 33 9 -35 -22 15 -36
v we … not should	678	-16 -9 53 1 -6 -10 -12
v we … should	729	14 -16 -7 46 -7 -4 -25
v we … stands	521	-57 53 -63 -30 86 -18 28
v we … to do	631	-27 -3 -33 29 14 -17 37
v website … stands	729	28 -2 -1 -2 -8 -6 -8
v what … done	660	34 -35 -30 -19 -9 -15 75
v what … stands	701	13 11 -4 -4 -5 -6 -5
v wording … done	701	13 29 -9 -8 -5 -11 -10
v work … done	575	-59 44 -39 107 -13 -11 -30
v work … stands	599	-39 93 12 -28 -53 40 -24
v worker … doing	701	-17 -5 -6 -5 -9 25 17
v worker … done	678	30 11 -4 -12 -6 -14 -5
v workers … done	701	-46 6 -17 -6 -6 79 -10
v workshop … stands	729	-24 -23 -5 19 -8 43 -3
v workshops … done	678	-33 44 -5 -19 -5 24 -8
w #	208	99 62 -27 -136 4 -65 63
w # #	475	44 31 -28 -65 -18 1 35
w # $	521	-78 -36 -11 -58 -64 -20 267
w # (	729	-16 8 -2 -6 -5 28 -5
w # )	678	-15 -23 -28 -35 -12 94 20
w # <date>	678	29 -2 -3 -4 -2 -11 -7
w # a	575	-24 -35 -31 9 -40 22 100
w # abov	701	-19 -18 -17 -15 -16 -9 95
w # agenc	701	13 -12 -4 38 -4 -6 -23
w # al	729	27 -5 -5 -4 -5 -5 -2
w # although	701	-7 35 -4 -6 -7 -6 -7
w # an	729	-25 28 -2 18 -6 -10 -4
w # and	329	33 -16 98 -62 161 -120 -94
w # approv	701	31 -4 -2 -4 -7 -11 -2
w # as	645	22 -19 19 -19 34 -10 -27
w # at	701	-21 -13 -5 22 36 -8 -12
w # attend	729	20 -6 -2 -4 -3 -3 -3
w # below	729	-18 -10 25 -17 -6 -7 34
w # but	599	-19 20 -40 -15 -21 59 16
w # check	729	27 -9 -3 -4 -4 -5 -3
w # children	701	50 -9 -4 -13 -6 -8 -9
w # cover	701	20 9 -8 -5 -2 -10 -5
w # data	729	-12 16 -2 -10 -3 14 -3
w # ever	729	4 -6 -3 -4 23 -5 -9
w # fil	645	36 49 -13 -7 -7 -31 -25
w # first	729	-9 -2 -2 -8 -3 28 -3
w # fiv	729	-30 15 -8 -4 -5 44 -12
w # follow	701	22 4 -4 -4 -4 -8 -7
w # for	631	-38 -7 -19 -34 -20 36 82
w # giv	729	-13 -11 22 25 -6 -5 -12
w # ha	645	-7 -4 -8 -19 -11 64 -15
w # hav	660	-1 88 -8 -13 -29 -29 -7
w # hour	729	34 -8 -5 -6 -5 -5 -5
w # if	678	-22 -17 10 9 -8 -12 40
w # in	575	29 -55 -25 -50 20 -29 110
w # is	609	-67 -77 -14 -41 -23 170 53
w # it	631	4 24 44 -17 -11 -25 -19
w # lead	701	-4 38 -2 -12 -6 -7 -7
w # letter	729	25 -7 -3 -2 -3 -8 -4
w # maternit	729	17 -5 -1 -1 -1 -4 -5
w # minut	729	15 -3 -1 -1 -3 -4 -2
w # of	499	-21 87 -50 -71 -54 61 49
w # officer	729	7 9 -3 -3 -3 -4 -3
w # on	619	81 -77 -21 -18 -11 67 -21
w # onl	729	-38 -15 -11 -6 -4 36 37
w # or	701	-4 -19 -10 -10 -8 -14 63
w # out	678	2 36 -5 -6 -4 -14 -10
w # paragraph	729	-29 -18 -13 -16 -10 -11 97
w # patient	729	16 5 -5 -6 -2 -4 -3
w # per	701	8 10 -3 -2 -3 -5 -4
w # pharmac	729	11 -6 -2 -2 11 -7 -4
w # polic	729	31 -6 -3 -5 -2 -6 -8
w # poster	729	25 -9 -2 -1 -1 -11 -1
w # practic	729	12 -3 -1 -3 -2 -1 -2
w # print	729	-6 -20 -4 -4 -3 42 -5
w # rather	729	1 -12 -4 -21 48 -7 -5
w # refer	729	1 -13 -7 -7 -6 -5 36
w # remain	729	-15 1 -6 -3 -8 46 -15
w # repl	729	-9 34 -5 -5 -3 -11 -2
w # school	729	8 23 -3 -7 -8 -9 -5
w # so	583	-8 8 65 2 -27 -2 -39
w # so that	701	17 -11 -7 -23 43 -11 -9
w # staf	619	12 0 -9 -24 -21 57 -16
w # start	729	-4 -18 -2 32 -3 -3 -2
w # surger	729	22 -6 -3 -2 -3 -5 -4
w # test	729	32 -17 -1 -4 -1 -7 -1
w # text	729	29 -7 -4 -5 -3 -4 -7
w # th	496	36 -75 22 18 13 48 -62
w # that	678	12 30 -6 -9 -7 -9 -11
w # though	729	-8 -28 -3 -4 28 20 -4
w # to	645	-2 36 -11 -27 -26 -24 53
w # train	645	45 -22 -7 -8 14 -11 -12
w # two	729	-19 -6 -4 -3 48 -12 -4
w # wa	701	37 -7 -7 -4 -2 -12 -6
w # when	660	-1 41 -7 0 -5 -42 15
w # wher	678	40 -16 8 -5 -7 -11 -8
w # which	435	88 -29 39 9 -34 12 -84
w # who	510	12 30 3 -18 37 -36 -29
w # whos	678	-4 9 3 14 -7 -8 -8
w # wil	678	-18 -20 -16 59 -12 16 -9
w # with	513	-52 106 -32 48 5 -19 -55
w $	100	-71 -9 -18 34 -36 -127 226
w &	678	0 37 -5 -5 -3 -15 -9
w '	496	-15 17 -13 6 60 11 -67
w ' cours	729	23 -5 -5 -3 -4 -2 -6
w ' forum	701	-9 48 -3 -11 -7 -8 -9
w ' group	660	9 10 -15 32 -10 -13 -14
w ' network	729	-18 11 -3 -7 -6 27 -4
w ' union	729	-8 10 -2 8 -3 -3 -3
w ' week	729	-5 -8 -3 5 17 -3 -3
w 'd	701	10 -14 -8 28 -5 -6 -6
w 'd b	729	2 -11 -7 30 -4 -5 -4
w 'l	701	-10 -10 0 39 -5 -7 -9
w 'r	701	-21 -6 -8 -8 25 26 -9
w 's	382	73 -59 -39 21 -6 9 0
w 's a	729	-34 -19 -6 -8 88 -6 -14
w 's assessment	701	-9 8 -4 -8 -6 26 -8
w 's budget	729	-5 -4 17 4 -4 -3 -5
w 's busines	678	-36 -25 -26 35 -13 -17 83
w 's centr	678	-6 10 -4 -9 -15 30 -6
w 's comment	729	-22 -16 -27 -10 -7 -6 88
w 's offic	701	7 14 -13 15 -5 -12 -6
w 's own	701	39 -15 -7 -7 -2 -4 -4
w 's partnership	729	16 17 -4 -7 -4 -8 -10
w 's program	729	-7 -6 -4 18 10 -5 -7
w 's servic	678	15 -13 -15 25 20 -17 -15
w 's websit	729	3 -6 -2 -8 -4 25 -8
w 's work	678	-26 -41 56 8 -11 27 -14
w (	583	47 -30 -19 -47 -22 49 22
w ( #	729	23 -8 -2 -2 -1 -4 -6
w ( <date>	678	38 6 -4 -6 -4 -21 -10
w ( a	729	-8 -16 -5 -32 -5 72 -6
w ( b	729	-8 -16 -5 -32 -5 72 -6
w )	530	5 -70 -45 -89 -39 254 -15
w ) #	729	31 -5 -3 -4 -2 -8 -8
w ) $	631	36 -27 -14 -38 -15 24 34
w ) complet	729	-13 -43 -4 -12 -7 88 -8
w ) do	729	-11 -17 -21 -53 -9 143 -32
w ) is	729	-13 -14 -4 -10 -6 52 -6
w ) not	729	-14 -13 -21 -26 -7 112 -30
w ) templat	729	-8 10 -1 -4 -4 9 -2
w ):	729	9 12 -2 -2 -2 -14 -2
w -	701	-17 -14 -5 -9 67 -7 -13
w - end	729	-27 -13 -5 -9 71 -5 -12
w /	729	-27 -21 -15 -28 -14 -12 118
w / a	729	-27 -21 -15 -28 -14 -12 118
w 14th	729	-7 27 -3 -5 -4 -4 -3
w 14th $	729	-7 27 -3 -5 -4 -4 -3
w :	416	-69 -92 0 -47 -8 174 43
w : #	678	-10 16 -11 -13 -6 37 -12
w : a	701	-9 -12 -7 72 -12 -19 -14
w : al	701	22 35 -10 -15 -6 -17 -10
w : champion	729	-28 -21 -3 -4 63 -2 -5
w : dela	729	48 -5 -2 -10 -3 -22 -6
w : do	729	-19 -27 -4 -7 -10 71 -5
w : ever	729	-21 -32 -4 -9 22 48 -4
w : gap	729	1 -26 -2 -3 -7 39 -2
w : head	729	-27 -22 -10 -29 -14 -14 117
w : polic	729	31 -8 -3 -5 -3 -9 -3
w : second	729	9 10 -2 -2 -2 -10 -3
w : th	562	7 -7 39 -22 -20 26 -24
w : toolkit	729	4 -16 -2 -2 -2 21 -2
w : two	729	-13 -9 -15 -4 -4 52 -7
w <date>	238	221 29 -89 211 -168 28 -232
w <date> #	526	11 -9 -34 97 -30 -5 -31
w <date> $	290	123 103 -60 73 -158 101 -182
w <date> )	729	31 -5 -3 -4 -2 -8 -8
w <date> ):	729	9 12 -2 -2 -2 -14 -2
w <date> :	517	33 -34 -13 -1 41 7 -33
w <date> and	420	109 -77 27 58 -74 -7 -35
w <date> at	645	10 34 -15 1 -6 -11 -13
w <date> b	729	-7 -10 -7 -3 -3 -11 42
w <date> break	729	-20 -21 -5 27 -9 36 -8
w <date> but	678	-18 54 -13 10 -4 -20 -10
w <date> for	729	4 18 -4 -5 -3 -7 -3
w <date> meet	609	-14 -40 -19 131 -22 -18 -18
w <date> no	729	44 -10 -8 -9 -3 -3 -11
w <date> paper	729	-6 20 -2 -3 -2 -3 -4
w <date> releas	729	12 25 -13 -8 -3 -7 -6
w <date> set	729	19 -7 -3 -2 -1 -4 -2
w <date> to	631	21 -8 -15 11 31 -26 -14
w <date> with	645	-7 9 -7 -13 9 17 -7
w ^	100	-71 -9 -18 34 -36 -127 226
w ^ #	526	-43 160 -43 4 -41 24 -61
w ^ <date>	493	157 -59 21 -20 20 -68 -49
w ^ a	352	109 129 -28 5 -107 38 -146
w ^ acces	729	-13 -21 -5 -12 -5 62 -6
w ^ achiev	729	-1 -12 -5 -16 -6 44 -4
w ^ action	619	72 -12 45 -6 -50 -24 -25
w ^ adult	701	-6 3 -5 -4 -5 24 -8
w ^ advert	729	-16 21 -6 -11 27 -9 -6
w ^ advic	729	4 34 -5 -3 -2 -22 -5
w ^ advocat	729	36 -13 -2 -4 -5 -8 -5
w ^ after	660	-21 6 79 -21 -8 -16 -20
w ^ agenc	701	-9 46 -5 -4 -2 -20 -6
w ^ agr	645	50 -16 22 -8 -5 -33 -10
w ^ aim	729	-7 -14 -3 43 -3 -10 -6
w ^ al	496	166 -110 -37 -35 -45 105 -44
w ^ although	729	32 -4 -16 -2 -1 -6 -3
w ^ amber	729	-37 -24 -23 -38 -25 -17 164
w ^ amendment	701	3 20 -3 -5 -3 -10 -3
w ^ an	502	5 81 -35 -13 46 -37 -46
w ^ application	729	17 21 -6 -7 -3 -11 -11
w ^ as	631	-20 -33 -35 1 30 -20 77
w ^ assessment	729	-13 41 -4 -3 -1 -17 -3
w ^ assessor	729	4 7 -1 -1 -2 -5 -1
w ^ assuranc	678	20 4 -9 -11 23 -8 -19
w ^ at	678	-26 -4 -24 -16 -8 23 56
w ^ attendanc	645	95 -23 -5 -11 -26 -16 -14
w ^ audit	645	12 -15 -10 -15 52 -11 -14
w ^ await	583	6 -55 -20 155 -21 -38 -28
w ^ awarenes	678	8 -19 -7 -10 59 -16 -14
w ^ b	645	-9 -2 -11 -14 -6 51 -10
w ^ board	678	18 -8 -19 -15 -9 -11 45
w ^ both	645	26 -1 38 -12 -8 -25 -18
w ^ brief	678	40 -12 -5 -5 -5 -7 -6
w ^ briefing	729	16 -8 -5 24 -6 -15 -5
w ^ busines	729	-12 46 -7 -7 -3 -13 -3
w ^ c	729	18 -11 -5 -2 -2 5 -3
w ^ cal	645	36 -27 -9 -8 -16 -19 45
w ^ capacit	729	-19 -14 -24 86 -5 -9 -16
w ^ cas	645	-31 100 -9 -15 0 -37 -9
w ^ chair	678	-6 -7 39 17 -17 -11 -15
w ^ champion	609	61 -41 -14 -19 28 7 -23
w ^ chang	729	47 -18 -11 -5 -2 -7 -5
w ^ chapter	729	1 29 -8 -3 -2 -12 -5
w ^ check	729	30 3 -3 -5 -13 -4 -7
w ^ checklist	729	28 -4 -3 -4 -6 -5 -5
w ^ chief	701	-20 -35 6 -39 -27 -14 128
w ^ children	701	-46 2 -5 -6 44 21 -9
w ^ clos	729	9 -9 25 -4 -6 -8 -7
w ^ comment	729	6 12 -2 -8 -2 -3 -1
w ^ commission	729	-32 -3 -5 -5 -12 -16 73
w ^ commissioner	660	15 -21 10 38 -11 -17 -13
w ^ complet	701	-13 -15 -7 -47 -6 43 46
w ^ completion	729	-38 101 -2 -10 -16 -25 -9
w ^ complianc	660	-3 -15 -5 -9 29 8 -6
w ^ considerabl	729	-6 24 -2 -5 -2 -7 -2
w ^ consultation	660	-1 21 -10 29 -6 -25 -8
w ^ contact	631	-53 8 -17 15 5 -24 65
w ^ continu	645	-38 89 -13 -23 49 -15 -48
w ^ contract	660	47 -13 -18 -21 -10 27 -11
w ^ cop	729	36 -3 -2 -3 -7 -18 -1
w ^ cost	645	-30 -13 6 -14 -24 -25 100
w ^ cover	701	43 -7 -3 -6 -12 -5 -10
w ^ currentl	729	-5 43 -3 -11 -6 -10 -8
w ^ dat	678	-18 64 -6 0 -9 -24 -8
w ^ data	701	-13 19 -4 -11 24 -10 -5
w ^ declin	729	-12 -6 39 -5 -4 -5 -7
w ^ defer	701	-9 -14 -5 55 -4 -10 -14
w ^ dela	729	4 -13 -5 37 -5 -9 -10
w ^ deliver	701	39 -8 -2 -3 -10 -14 -2
w ^ deput	729	27 -6 -2 -2 -2 -7 -8
w ^ dip	701	32 -7 -4 -4 -9 -3 -5
w ^ director	729	2 25 -3 -5 -4 -9 -5
w ^ discharg	729	3 -5 -6 -4 -5 21 -5
w ^ discus	660	-49 -58 -13 -56 58 -18 136
w ^ discussions with	701	-11 -6 -5 -10 -5 42 -5
w ^ displa	729	-8 -13 77 -22 -9 -16 -9
w ^ do	729	-4 -10 -3 -5 -14 41 -4
w ^ domestic	619	-30 -35 -20 -29 0 -24 137
w ^ draft	619	-10 78 -11 -14 -7 -20 -16
w ^ du	660	-21 59 -7 1 -7 -18 -7
w ^ each	591	66 -19 -24 -22 -8 -34 41
w ^ earl	701	-32 80 -8 -10 -6 -16 -9
w ^ eight	729	-21 114 -13 -22 -8 -22 -28
w ^ evaluation	701	-10 7 -5 -12 -3 30 -7
w ^ event	729	40 -12 -3 -11 -5 -6 -3
w ^ ever	599	45 -55 -31 -31 57 42 -28
w ^ evidenc	678	62 -4 -8 -6 -5 -14 -26
w ^ explor	729	-29 12 46 -8 -5 -7 -9
w ^ famil	701	12 -13 -7 -4 -14 -8 35
w ^ feedback	609	37 -15 -11 -17 10 17 -21
w ^ fieldwork	729	-5 44 -4 -12 -3 -10 -8
w ^ figur	701	21 -13 26 -8 -9 -8 -9
w ^ final	729	-16 62 -4 -8 -4 -24 -7
w ^ finding	729	17 -7 -3 -2 -1 -3 -2
w ^ fir	729	-4 9 -2 10 -3 -7 -2
w ^ first	599	-61 69 -13 -19 -18 61 -20
w ^ fiv	701	-30 78 -8 -4 -4 -23 -8
w ^ flag	729	47 -27 -3 -5 -5 -5 -3
w ^ follow	609	24 -15 45 9 -10 -36 -18
w ^ form	660	-16 -45 -13 -25 -17 49 68
w ^ four	701	-24 69 -4 -4 -3 -29 -6
w ^ ful	729	42 -8 -4 -5 -10 -9 -6
w ^ fund	599	-25 -42 -1 46 -16 64 -26
w ^ further	701	29 -20 -5 -11 -11 22 -4
w ^ gp	660	-3 -22 -8 -13 -7 63 -9
w ^ green	729	106 -20 -13 -20 -11 -9 -34
w ^ guid	729	-37 -19 -6 -13 -4 83 -3
w ^ guidanc	599	-5 38 -20 -21 -18 44 -18
w ^ h	729	4 -10 -18 -6 -3 -11 44
w ^ half	729	-13 -1 -3 -7 -8 42 -10
w ^ handover	729	30 -12 -3 -2 -1 -9 -2
w ^ hav	678	-18 3 79 -13 -12 -14 -25
w ^ head	609	-28 -18 4 28 -22 18 17
w ^ health	678	-7 -1 -18 -20 -8 67 -12
w ^ her	701	43 3 -5 -10 -4 -15 -12
w ^ hous	631	25 -22 -17 -28 -34 -19 95
w ^ however	701	-39 -22 -10 -17 -3 99 -8
w ^ human	729	31 -7 -4 -2 -4 -8 -4
w ^ i	729	0 -28 -7 -14 -7 65 -9
w ^ if	631	-18 64 -15 27 -18 -24 -16
w ^ implement	729	-4 -8 -6 -10 -7 41 -5
w ^ in	619	-9 0 20 -22 -7 31 -13
w ^ includ	729	21 -4 -2 -2 -4 -6 -2
w ^ incomplet	729	-19 -56 -10 72 -9 -10 30
w ^ information	678	-11 32 -9 -29 -18 -17 52
w ^ initial	678	-9 -3 -4 -5 -12 37 -4
w ^ installation	729	-18 -49 -4 -7 -3 85 -4
w ^ interest	729	21 8 -6 -7 -5 -7 -4
w ^ interview	645	-30 97 -14 -38 -12 8 -11
w ^ is	701	-28 -24 -25 -27 -16 -20 139
w ^ it	360	-49 -16 -20 -14 25 21 53
w ^ item	729	-29 -20 54 40 -22 -10 -13
w ^ job	701	-10 47 -6 -11 -4 -12 -4
w ^ jobcentr	729	10 -5 -2 6 -3 -4 -3
w ^ joint	645	16 -20 -14 36 -11 -25 18
w ^ lead	645	-61 -7 -16 -15 15 2 81
w ^ leaflet	631	-9 -49 -10 -14 -11 106 -13
w ^ learn	609	40 -18 -18 -32 -4 -20 52
w ^ legal	678	-16 24 26 -7 -5 -12 -10
w ^ letter	599	46 -6 -11 -17 -9 17 -20
w ^ level	729	-8 -9 -3 -4 21 8 -5
w ^ lin	678	-7 -25 -7 -7 -16 -24 85
w ^ link	645	13 -45 -27 -33 -22 -21 135
w ^ list	701	19 -14 -19 -4 -14 41 -9
w ^ local	701	-11 -17 21 -12 -10 40 -11
w ^ magistrat	729	12 -40 -4 -4 -5 48 -7
w ^ manager	619	-21 -9 -15 -33 63 -21 37
w ^ material	729	11 -11 -4 20 -5 -4 -7
w ^ meet	678	-6 22 -8 22 -7 -11 -12
w ^ meeting	729	-11 86 -11 -21 -26 -6 -11
w ^ member	591	-56 38 116 -39 1 -23 -37
w ^ membership	729	3 -10 -5 -21 46 -6 -7
w ^ mental	729	40 -12 -4 -3 -3 -9 -9
w ^ midwiv	729	37 -4 -5 -4 -11 -3 -10
w ^ minut	701	78 -12 -12 -7 -33 -5 -9
w ^ most	701	-18 -17 -6 -8 -6 66 -11
w ^ multi-agenc	729	-3 -13 -3 -5 34 -4 -6
w ^ n	729	-27 -21 -15 -28 -14 -12 118
w ^ nam	701	63 -21 -7 -7 -10 -6 -13
w ^ need	729	-22 -30 -12 39 -12 -7 44
w ^ new	568	78 -40 -25 17 45 -47 -29
w ^ night	678	-18 -41 -17 -15 -7 108 -9
w ^ nin	701	24 -13 -6 -7 -6 22 -15
w ^ no	517	-47 -136 104 140 -57 -26 21
w ^ no longer on	729	-14 12 32 -10 -4 -8 -8
w ^ no repl	701	0 35 -4 -7 -3 -17 -4
w ^ non	729	-20 -34 55 -18 -7 47 -24
w ^ not	599	-90 -33 54 33 27 -32 40
w ^ not able to start	729	-4 -13 -3 35 -4 -7 -3
w ^ noth	609	-6 -54 17 112 -15 -31 -22
w ^ now	729	-33 73 -7 -7 -3 -13 -10
w ^ number	678	-23 -28 -13 -14 15 -17 81
w ^ nurs	678	21 -39 -6 -6 -3 43 -9
w ^ of	660	4 -20 -12 -10 -12 62 -13
w ^ officer	568	33 38 42 -51 10 -33 -38
w ^ old	660	42 -16 -45 -15 -6 50 -11
w ^ older	729	0 16 -2 -5 -3 -3 -4
w ^ on	619	-96 35 53 -22 -33 -33 96
w ^ on hold	678	-12 -26 -19 104 -16 -16 -16
w ^ onc	660	-15 8 -10 73 -21 -22 -14
w ^ ongo	729	-14 -18 -5 -9 65 -7 -12
w ^ onl	701	25 -29 -6 -4 -3 22 -5
w ^ option	701	-35 -26 42 85 -14 -15 -37
w ^ our	591	10 37 -19 -20 8 -33 17
w ^ outreach	729	-25 -10 -6 -15 -8 75 -11
w ^ over	701	34 -9 -4 -4 -6 -7 -4
w ^ overtaken b	678	-34 -16 97 -14 -8 -11 -15
w ^ pag	729	-13 5 -5 -7 -5 -14 39
w ^ paper	729	7 11 -2 -6 -4 -4 -3
w ^ partner	631	12 -49 32 17 -1 17 -28
w ^ pathwa	619	2 34 -12 -28 -9 25 -12
w ^ patient	729	59 -12 -9 -9 -10 -8 -11
w ^ peer	729	16 -14 -6 18 -5 -4 -4
w ^ peopl	729	8 13 -3 -4 -2 -4 -7
w ^ phas	701	-21 2 -4 -15 -8 53 -7
w ^ plan	701	-13 24 -6 26 -9 -17 -5
w ^ pleas	631	-65 -44 -21 -34 -29 -23 217
w ^ polic	609	13 14 -11 -12 -13 19 -11
w ^ post	729	7 -4 -13 26 -2 -9 -5
w ^ poster	660	16 -20 -34 -12 -12 73 -11
w ^ practic	645	21 -10 4 16 -5 -15 -10
w ^ practitioner	645	-78 -54 28 -30 -8 -22 164
w ^ privat	729	-10 -8 -3 -6 -2 31 -2
w ^ probation	729	-18 -9 -4 -5 -7 52 -9
w ^ procedur	678	59 -15 -23 -10 -12 5 -5
w ^ proces	678	47 49 -6 -48 -21 -11 -9
w ^ procurement	729	4 -8 -2 14 -3 -3 -1
w ^ progres	701	4 60 -6 -30 -10 -15 -4
w ^ promotion	729	-28 -19 -4 -6 32 35 -10
w ^ protocol	678	14 22 -6 -5 -3 -15 -6
w ^ provider	701	7 3 -6 18 -8 -8 -6
w ^ public	729	-10 8 -2 14 -2 -5 -4
w ^ qa	729	2 -20 -4 36 -3 -7 -4
w ^ quarterl	729	-8 -6 -2 17 9 -7 -3
w ^ quot	701	29 4 -2 -5 -2 -23 -3
w ^ rais	729	-20 -6 -5 -4 47 -4 -7
w ^ receptionist	701	42 -9 -3 -5 -13 -7 -6
w ^ recruitment	645	-21 9 -12 2 65 -19 -24
w ^ refer	729	-19 -17 -13 -16 -10 -8 83
w ^ referral	678	35 10 -4 -6 -12 -16 -7
w ^ referrer	701	-43 -13 -8 -11 39 -13 49
w ^ refresher	729	34 -9 -2 -4 -5 -10 -3
w ^ regular	729	-5 -5 -5 -45 69 -4 -4
w ^ report	678	-11 12 -15 -60 -14 41 47
w ^ request	729	20 10 -7 -6 -4 -7 -5
w ^ respons	729	-9 28 -3 -4 -3 -5 -4
w ^ review	678	-35 27 -14 -12 63 -19 -11
w ^ revis	701	-3 -7 -12 59 -8 -12 -17
w ^ risk	701	4 -25 -15 -22 -24 6 75
w ^ rollout	729	-5 55 -3 -4 -27 -9 -8
w ^ s	645	-57 -67 -33 -31 93 -23 119
w ^ safeguard	678	-30 -21 -9 -24 14 -11 79
w ^ school	645	43 -18 -21 -24 -13 53 -20
w ^ scop	660	-12 15 -6 25 -4 -10 -7
w ^ scor	729	-30 24 -4 -8 30 -7 -6
w ^ second	678	-23 63 -6 -66 -11 53 -9
w ^ session	631	66 -6 -8 7 -20 -29 -10
w ^ several	729	8 3 -2 -1 -2 -2 -3
w ^ sh	599	-17 25 -19 32 -11 7 -17
w ^ sign	729	32 -7 -2 -2 -1 -17 -2
w ^ sinc	619	8 -58 -16 -19 91 11 -17
w ^ six	701	-12 -27 -5 -9 -7 68 -8
w ^ slid	701	35 -7 -3 -4 -3 -10 -9
w ^ so far	660	-27 69 -8 -35 -16 27 -10
w ^ social	729	-24 2 -2 -2 -4 33 -4
w ^ som	701	1 9 -7 -7 -10 27 -13
w ^ some progres	729	-7 35 -8 -6 -1 -10 -2
w ^ specification	701	16 45 -10 -16 -8 -15 -13
w ^ staf	484	-29 -63 77 -65 15 5 60
w ^ stil	729	-8 15 -10 28 -8 -10 -7
w ^ still to	729	-5 1 -3 23 -1 -13 -2
w ^ strateg	729	-10 37 -3 -7 -7 -4 -6
w ^ supersed	701	-28 -12 79 -12 -6 -10 -11
w ^ supervision	645	23 -8 -7 -9 -27 -12 41
w ^ supervisor	660	12 -13 -12 -12 39 -7 -8
w ^ supplier	729	-7 21 16 -4 -3 -15 -8
w ^ support	729	-9 -9 -4 -4 34 -4 -4
w ^ surv	701	62 25 -6 -24 -3 -44 -10
w ^ survivor	678	-33 -5 0 23 -6 -11 32
w ^ system	729	31 -5 -4 -3 -7 -4 -8
w ^ take-up	678	14 9 -11 -12 27 -10 -17
w ^ talk	631	0 34 18 -13 10 -29 -20
w ^ target	729	5 -21 -11 64 -5 -12 -20
w ^ tbc	729	-34 -37 -23 -35 -21 -16 166
w ^ team	678	10 12 -4 4 -6 -10 -6
w ^ ten	729	-8 16 -2 -4 13 -13 -2
w ^ tender	729	-12 56 -2 -6 -2 -33 -2
w ^ term	631	-32 66 -15 30 -11 -15 -23
w ^ test	660	16 4 -6 20 -13 -14 -7
w ^ th	192	-118 -75 152 -51 -2 134 -40
w ^ that	678	7 -18 -15 44 -8 12 -22
w ^ their	678	-5 3 -16 4 -9 38 -15
w ^ ther	496	-30 -59 39 -9 22 -103 140
w ^ there is now	729	41 -4 -2 -4 -19 -6 -5
w ^ thes	660	17 -13 -7 -11 39 -18 -7
w ^ thos	609	21 5 -11 8 -11 6 -18
w ^ thr	591	-67 74 -22 -14 -13 -2 44
w ^ to	591	-16 -32 -12 114 -20 -20 -14
w ^ train	496	-47 -48 -48 28 7 156 -48
w ^ trainer	729	17 4 -1 -4 -2 -12 -2
w ^ twelv	729	-39 47 -7 -29 -6 44 -10
w ^ two	506	-1 -5 0 -43 4 79 -34
w ^ updat	562	23 18 -23 -40 -28 -12 62
w ^ victim	729	-34 -25 -20 -32 -15 -15 140
w ^ visit	701	-13 15 -3 -6 18 -7 -4
w ^ volunteer	729	6 -6 -3 -5 20 -6 -6
w ^ w	428	-85 1 24 -10 60 4 6
w ^ ward	645	4 -34 -10 60 -13 13 -19
w ^ websit	701	-48 -23 -10 -9 -7 104 -7
w ^ wher	631	36 -20 9 18 -21 -13 -9
w ^ who	729	-30 -32 -25 -30 -9 -9 135
w ^ wil	645	-13 -36 -13 122 -26 -21 -13
w ^ with	729	-13 71 3 -18 -7 -14 -22
w ^ word	729	-21 28 -17 46 -10 -14 -13
w ^ work	530	-74 88 -32 -32 80 19 -48
w ^ ye	701	85 -22 -7 -21 -10 -11 -13
w ^ yet to	729	-3 -21 -4 46 -3 -13 -3
w a	221	130 -115 -67 -7 32 15 12
w a $	729	-39 -32 -13 -19 -12 38 76
w a )	599	-14 -21 -16 -51 -17 138 -18
w a bid	678	-21 52 -10 16 -11 -10 -16
w a brief	678	-59 63 -5 42 -21 -14 -7
w a budget	729	-16 -8 -11 25 29 -7 -12
w a busines	678	-12 6 -7 2 -9 27 -7
w a cal	701	14 -21 -5 -5 -6 30 -7
w a carer	701	37 -7 -6 -3 -4 -10 -6
w a cas	678	43 -36 -9 -7 33 -9 -15
w a chair	701	-31 27 -7 -23 -9 50 -7
w a champion	701	3 -46 -3 -6 -11 72 -10
w a chang	729	-9 -13 -8 18 28 -5 -10
w a co-ordinator	729	-11 -18 -5 23 -13 29 -6
w a complet	701	-4 16 -7 -5 -4 -7 10
w a condition	729	12 -14 -3 18 -4 -6 -3
w a continu	729	-22 -13 -6 -6 66 -4 -14
w a continuou	729	-14 -7 -7 -10 53 -6 -9
w a continuous proces	729	-11 -10 -4 -5 46 -6 -8
w a coordinator	729	-13 18 -10 28 -8 -8 -8
w a cop	645	45 -18 -12 -10 -8 -22 25
w a count	729	-38 4 -8 -7 -12 -11 72
w a cours	729	12 20 -3 -9 -7 -5 -8
w a da	645	26 -18 22 12 -13 -18 -12
w a dail	729	17 -15 -6 -16 36 -7 -10
w a dat	619	-34 -23 -24 73 -11 35 -16
w a decision	678	-22 36 -15 -17 -6 33 -8
w a dedicat	729	16 -5 -2 -2 -1 -4 -2
w a desk	701	-6 18 11 -3 -3 -12 -5
w a development	729	-16 10 -11 41 -6 -4 -12
w a different	729	-14 -30 -7 24 -4 34 -3
w a digest	729	-22 -7 -5 -10 60 -7 -8
w a draft	678	-25 -24 -7 26 -8 46 -7
w a dut	678	-50 -26 59 -12 -14 -10 54
w a final	729	-27 7 -11 -7 -3 46 -5
w a first	660	-55 113 -7 -7 -14 -20 -10
w a fix	729	23 26 -4 -6 -32 -3 -4
w a ful	660	76 -24 -12 3 -6 -18 -18
w a further	631	58 7 -20 -5 23 -44 -19
w a group	645	-48 -8 11 -2 -15 33 28
w a half	729	13 -7 -2 7 -4 -3 -4
w a half-da	729	15 -3 -3 -2 -1 -3 -3
w a job	701	-30 16 -7 -6 50 -11 -13
w a joint	631	-57 -20 45 57 -12 1 -15
w a lead	645	-36 -95 -25 46 -26 65 71
w a letter	729	44 -23 -4 -2 -3 -5 -7
w a list	729	5 16 -5 -3 -2 -6 -5
w a local	645	-24 -7 44 9 -9 7 -20
w a manager	678	67 -8 -9 -13 -7 -13 -17
w a mandator	729	47 -6 -12 -6 -9 -5 -8
w a matter	660	-20 -18 21 -24 27 -12 25
w a meet	645	-3 40 12 -12 -9 -15 -13
w a member	729	-6 -26 -18 -12 -16 -9 87
w a memorandum	701	25 2 -3 -5 -6 -8 -5
w a month	660	36 -19 44 -12 -33 -5 -10
w a nam	631	77 -21 -8 -7 -12 -10 -19
w a national	701	44 -10 -4 -5 -4 -17 -4
w a neighbour	678	-39 21 -10 -7 -7 -17 60
w a new	583	-30 -29 -26 26 -25 112 -27
w a newsletter	729	-17 -22 -6 -6 65 -8 -6
w a number	678	-8 5 -8 -8 -15 -15 50
w a one-pag	678	45 -10 -4 -3 -6 -11 -10
w a pack	729	7 -21 -15 73 -8 -26 -9
w a pag	729	36 -3 -2 -2 -5 -7 -17
w a paper	678	-17 8 -8 14 -3 10 -4
w a partner	678	19 -15 -6 -17 -16 -8 44
w a person	729	-5 30 -5 -4 -3 -7 -7
w a pilot	729	-5 19 -4 6 -5 -8 -4
w a plan	678	9 41 -9 15 -8 -37 -11
w a population	729	-37 -16 -10 -12 -13 -11 99
w a pric	729	-23 65 -4 -7 -8 -15 -7
w a privat	729	9 12 -2 -4 -3 -10 -3
w a program	678	-26 -4 -12 65 13 -17 -19
w a project	701	-14 22 -5 -7 27 -14 -8
w a prompt	729	14 7 -3 -3 -5 -5 -7
w a proposal	729	-5 -6 -4 29 -6 -3 -5
w a protocol	729	37 -11 -5 -3 -6 -4 -7
w a question	729	11 -3 -1 -1 -3 -2 -1
w a refresher	729	-21 -9 -4 18 33 -11 -7
w a regional	729	-26 -13 28 -19 -6 47 -10
w a register	701	-52 -24 11 -8 -8 -19 100
w a regular	701	-32 6 -4 -6 60 -12 -11
w a reminder	660	3 20 -5 -5 4 -12 -5
w a repl	660	96 -54 -12 -7 -4 -13 -7
w a report	678	-17 -9 -11 8 -8 47 -11
w a researcher	729	34 -8 -6 -2 -4 -6 -9
w a respons	701	10 8 -13 16 -8 -7 -6
w a review	678	31 -4 -16 40 -13 -21 -18
w a rol	729	-23 -8 -5 -10 59 -5 -8
w a room	729	14 7 -2 -2 -4 -9 -4
w a rota	729	-6 20 -4 26 -4 -26 -6
w a routin	729	47 -12 -14 -5 -4 -8 -4
w a sampl	729	25 -6 -1 -2 -3 -10 -3
w a script	701	25 2 -3 -2 -4 -14 -4
w a second	583	37 -19 44 -41 -22 22 -21
w a senior	729	19 -3 -2 -3 -6 -3 -3
w a separat	645	-5 -15 81 -18 -9 -12 -22
w a shar	729	-17 16 39 -10 -3 -18 -7
w a short	678	38 8 -6 -9 -12 -8 -11
w a similar	729	27 -13 -3 7 -4 -8 -4
w a singl	660	70 -10 13 -11 -19 -10 -34
w a smal	729	9 5 -2 -4 -2 -3 -4
w a specialist	729	38 -9 -3 -3 -5 -8 -11
w a stand	678	-7 -11 -5 -13 61 -11 -15
w a standing item	701	20 -12 -4 -8 21 -7 -10
w a start	729	-9 30 -10 22 -8 -17 -9
w a summar	678	-3 -11 23 -7 24 -10 -16
w a suppl	729	-8 -7 37 -2 -3 -12 -4
w a survivor	729	37 -8 -4 -2 -6 -6 -11
w a task	729	-17 1 -10 -13 68 -8 -21
w a telephon	729	27 -3 -6 -5 -3 -4 -5
w a them	729	-31 -33 -7 -10 21 -9 69
w a third	619	9 31 -10 -11 -10 7 -15
w a trainer	701	-22 -16 -10 56 -6 13 -15
w a venu	729	-7 -7 -7 34 -4 -6 -3
w a wa	729	16 13 -7 -5 -3 -10 -4
w a week	660	13 37 -11 -17 11 -14 -18
w a weekl	678	55 5 -8 -14 -13 -10 -14
w a work	678	26 10 -7 -6 -3 -11 -9
w a worker	660	-20 -44 -24 41 -19 94 -28
w a workshop	701	-9 1 -8 50 -11 -16 -7
w a year	609	9 -48 32 0 1 -29 34
w a&	729	18 -3 -2 -1 -4 -3 -5
w abandon	701	-29 -14 83 -7 -7 -13 -12
w abl	609	20 -6 39 -7 -30 -29 12
w abl to	619	22 -4 32 -5 -29 -28 14
w about	446	-62 113 1 -32 -39 13 6
w about #	701	-46 1 27 -16 -25 -9 68
w about a	645	-23 61 -7 -11 -9 3 -13
w about abus	701	55 -8 -5 -4 -9 -11 -18
w about half	701	-8 72 -5 -8 -5 -39 -6
w about th	619	-62 12 40 -21 -31 4 58
w about to	701	-19 33 25 -7 -6 -20 -6
w abov	645	-18 -40 -30 -38 -47 -19 193
w abov #	729	21 -8 -2 -1 -2 -4 -3
w abov $	678	-38 -35 -30 -39 -48 -16 206
w abus	465	116 -95 -60 -45 -53 -47 183
w abus #	729	34 -6 -3 -3 -9 -4 -10
w abus $	678	60 -12 -4 -5 -8 -11 -20
w abus and	701	8 -12 -14 -6 -9 -10 43
w abus is	660	-8 -20 -29 -23 -19 -12 112
w abus polic	729	17 -1 -1 -2 -3 -8 -1
w accept	556	44 -7 85 -41 -18 -6 -57
w accept $	678	15 -21 -10 -5 -4 36 -12
w accept and	729	22 26 -18 -5 -3 -8 -15
w accept th	660	-14 -11 101 -25 -9 -10 -32
w acces	591	22 -21 -25 -24 27 46 -25
w acces to	660	10 20 -8 -12 39 -34 -15
w acces wa	729	14 -3 -2 -1 -2 -4 -2
w account	678	-38 -40 -12 -11 5 63 33
w account $	729	-43 -24 -7 -6 13 75 -9
w accredit	729	33 -8 -5 -2 -4 -10 -4
w accredit $	729	33 -8 -5 -2 -4 -10 -4
w accreditation	729	-11 64 -3 -16 -6 -25 -3
w achiev	678	21 -25 -8 -19 -7 44 -7
w acknowledg	701	41 -10 -6 -3 -3 -5 -14
w acknowledg receipt	729	23 -7 -3 -2 -2 -4 -5
w acknowledgement	729	30 -4 -2 -3 -6 -8 -7
w acros	568	91 3 -18 -24 -30 4 -25
w acros both	729	0 -6 -3 -4 -4 20 -4
w acros northmoor	729	32 -7 -2 -2 -1 -16 -3
w acros th	619	64 5 -12 -20 -27 9 -19
w act	631	50 -29 -10 -28 -36 -21 74
w act #	729	-5 6 23 -6 -2 -3 -12
w action	452	1 -103 232 5 -98 -47 10
w action #	631	-74 -63 65 -35 -28 -22 158
w action $	645	27 -28 13 51 -15 -25 -24
w action ha	660	-36 -26 40 77 -7 -27 -21
w action hav	701	47 -19 -8 -7 -2 -4 -6
w action is	645	-26 -17 84 -23 -12 20 -26
w action plan	660	14 8 -12 -20 -10 36 -16
w action tak	729	41 -8 -6 6 -22 -7 -3
w activit	729	-9 -4 -3 -4 28 -4 -4
w acut	729	-18 -14 -11 -17 -8 75 -8
w ad	521	20 -14 63 6 -44 6 -37
w ad $	701	-18 48 -8 2 -6 -15 -3
w ad noth	729	-26 -15 77 -16 -5 -6 -8
w ad th	701	7 14 18 -10 -14 -8 -7
w ad to	591	42 -52 7 56 -14 -21 -18
w additional	660	41 -22 29 -8 -8 -16 -16
w addres	645	3 -7 -10 -15 -28 18 39
w addres th	729	6 10 -3 -3 -3 -4 -4
w administrator	678	48 -8 -4 -5 -13 -6 -12
w adopt	575	50 -34 38 -24 -13 9 -26
w adopt $	729	8 -3 17 -7 -2 -9 -6
w adopt in	729	7 -5 27 -4 -3 -18 -4
w adopt it	729	-33 -18 -7 -8 -3 75 -6
w adopt th	660	29 6 14 -8 -6 -24 -12
w adult	530	71 -32 -32 -54 -44 2 89
w adult '	729	2 -9 -4 -5 -3 28 -9
w adult board	678	22 8 -7 -5 -4 -7 -8
w adult safeguard	678	38 0 -5 -5 -7 -9 -13
w adult social	701	14 -18 -10 -20 -18 -13 65
w advert	599	-50 44 -61 -30 5 114 -23
w advert $	729	-24 23 -27 -7 -5 50 -9
w advertis	609	-3 12 12 45 -23 -29 -15
w advertis #	729	33 -15 -2 -2 -2 -7 -4
w advertis $	729	-3 -6 -14 41 -4 -9 -5
w advertis twic	729	-9 42 -4 -5 -15 -6 -2
w advic	550	-16 1 136 -34 -23 -20 -45
w advic $	701	-29 -2 31 -14 -5 28 -9
w advic from	660	13 -23 51 -8 -7 -9 -18
w advic is	729	-19 51 -3 -4 -2 -19 -3
w advic wa	701	12 -10 27 -5 -4 -9 -12
w advis	678	-29 9 73 -12 -10 -11 -19
w advis against	729	-22 -5 50 -4 -5 -6 -7
w adviser	701	5 -10 -4 -6 34 -12 -7
w advocat	583	86 -45 29 -43 48 -35 -39
w advocat and	729	40 -11 -13 -9 22 -6 -24
w advocat educator	701	13 -33 -7 -12 58 -11 -9
w after	481	-56 -45 92 89 -56 45 -70
w after <date>	701	-20 -23 -6 38 -13 33 -8
w after a	701	-13 -13 89 -14 -12 -11 -26
w after th	583	-49 -54 16 95 -24 37 -21
w after that	701	-9 33 -8 2 -4 -10 -3
w after two	729	-21 32 11 -5 -2 -8 -7
w afternoon	701	13 11 -5 -2 -5 -5 -6
w afternoon $	701	13 11 -5 -2 -5 -5 -6
w afterward	729	26 -7 -3 -6 -2 -2 -6
w ag	701	-17 6 -7 -8 -9 -8 43
w again	599	62 -21 -17 33 -18 -25 -14
w again in	701	-20 -4 -7 53 -8 -7 -7
w again next	729	60 -22 -4 -13 -5 -13 -4
w again when	729	34 -10 -3 -11 -5 -4 -2
w against	545	26 17 5 -42 30 -53 17
w against it	701	6 -8 44 -8 -7 -17 -10
w against th	619	37 11 -31 -22 56 -30 -20
w agenc	444	-35 -17 2 -99 -22 -9 181
w agenc #	701	-20 43 67 12 -42 -11 -47
w agenc $	645	-41 -51 -18 -37 52 21 73
w agenc and	645	53 -24 -5 -6 9 -21 -6
w agenc for	729	-22 6 -9 -8 -12 -7 51
w agenc ha	678	-46 6 -11 -17 -6 89 -14
w agenc hav	631	39 -7 -11 -10 -9 13 -16
w agenc in	729	31 -8 -4 -5 -1 -10 -2
w agenc plan	729	-22 -19 -12 -17 -10 -7 87
w agenc that	729	-24 53 12 -10 -4 -17 -10
w agenda	660	-37 -31 13 52 2 20 -20
w agenda #	729	-22 -9 24 -8 -9 34 -10
w agenda for	729	-11 -12 -4 11 24 -7 -3
w ago	729	-11 -6 31 5 -4 -5 -10
w agr	410	-67 88 56 11 -68 5 -25
w agr #	729	31 -26 -2 3 -2 -4 -2
w agr $	556	-117 85 -19 28 -28 36 16
w agr and	645	68 -22 -10 -4 -4 -23 -5
w agr b	609	23 -31 -3 4 -7 22 -9
w agr how	729	-10 34 -10 3 -5 -4 -8
w agr in	678	-6 12 -11 -10 -5 29 -8
w agr th	729	-3 14 -2 9 -3 -13 -2
w agr that	609	-2 -5 92 -27 -7 -24 -27
w agr to	660	1 27 35 -23 -8 -14 -18
w agr who	729	-10 6 -6 48 -6 -10 -21
w agr with	599	-51 -2 19 4 -23 4 49
w agreement	530	-23 10 36 13 -58 25 -4
w agreement #	729	18 5 -3 -3 -7 -6 -4
w agreement $	701	-28 -12 19 -6 -15 -12 54
w agreement ha	660	-12 -17 -12 4 -7 53 -10
w agreement is with	729	-6 36 -5 -10 -3 -8 -3
w agreement of	729	1 -7 41 -8 -6 -6 -15
w agreement sign	729	-4 -22 -4 -2 -2 40 -6
w ahead	631	-8 -26 17 19 -11 20 -10
w ahead #	729	-8 -7 1 28 -4 -6 -4
w ahead $	729	-4 -6 23 -3 -2 -4 -3
w ahead of	729	-7 -15 -2 -3 -5 34 -2
w aim	678	-11 14 -5 38 -5 -22 -8
w aim is	729	-5 -14 -3 43 -3 -15 -3
w aimed at	701	11 -15 -16 -21 -10 -8 58
w al	333	414 -234 -132 -71 49 142 -168
w al #	645	25 -6 -8 -9 -11 18 -9
w al agenc	660	63 -26 -10 -8 18 -26 -11
w al b	660	9 -48 -13 -27 -7 96 -10
w al but	660	-29 -5 -12 -7 -6 69 -10
w al cal	729	29 -8 -2 -5 -5 -4 -5
w al cas	729	-25 -10 -4 26 23 -4 -7
w al clinical	729	21 -5 -1 -4 -6 -3 -3
w al custod	729	1 -12 -5 -8 -4 34 -7
w al eleven	678	64 -24 -6 -6 -7 -14 -7
w al four	729	26 -5 -3 -2 -2 -11 -4
w al gp	729	-12 -4 -2 -3 29 -3 -4
w al hav	678	1 28 -6 -4 -4 -11 -4
w al head	729	27 -10 -3 -3 -2 -2 -6
w al it	729	28 -9 -4 -2 -2 -10 -3
w al manager	729	-2 -4 -2 25 -7 -8 -2
w al new	678	12 -22 -4 -8 32 -5 -5
w al newl	729	10 -5 -3 -5 30 -16 -10
w al nin	678	48 -13 -7 -5 -9 -7 -8
w al now	729	22 -5 -1 -1 -1 -10 -2
w al officer	729	28 -22 -3 -15 -10 23 -2
w al partner	619	80 -23 -13 -17 -13 14 -28
w al practic	619	-12 25 -11 4 -30 35 -12
w al provider	729	-17 -23 -7 -6 -7 74 -14
w al school	729	31 -14 -4 -2 -2 -5 -4
w al six	729	29 -5 -2 -5 -2 -11 -3
w al staf	609	41 -30 -11 55 15 -52 -18
w al surger	701	-6 -10 -31 -6 12 47 -6
w al team	701	9 -14 -5 -13 -3 32 -5
w al th	701	-6 -14 14 -12 36 -8 -11
w al thr	678	43 -25 -6 -9 -6 9 -6
w al ward	701	53 -6 -3 -2 -1 -38 -2
w alarm	701	10 -23 -5 -5 -3 34 -7
w alert	619	16 -31 -17 -12 -14 28 30
w allocat	729	-22 46 -4 -4 -3 -8 -5
w allocation	701	1 -72 -7 77 -11 24 -13
w allow	729	-24 -10 16 -11 -3 38 -6
w alon	678	23 -11 -12 -15 -13 -6 34
w alon $	729	-2 -7 -10 -13 -5 -3 40
w along	729	54 -27 -5 -4 -3 -8 -7
w along with	729	54 -27 -5 -4 -3 -8 -7
w alread	545	107 -61 65 -58 -38 -7 -8
w alread b	701	54 -22 -48 -9 -6 37 -6
w alread cover	729	-12 -11 0 -15 -5 -8 51
w also	678	12 -25 -13 -14 -11 20 31
w alter	701	7 -14 38 -11 -5 -9 -6
w although	660	23 29 -18 -7 -7 -11 -9
w although th	678	7 32 -8 -7 -7 -10 -8
w alwa	619	-33 -41 -29 -4 103 -17 22
w alwa need	729	-8 -16 -6 -7 46 -3 -5
w am	729	-18 -18 -6 -7 34 -6 20
w amber	729	-37 -24 -23 -38 -25 -17 164
w ambulanc	645	6 7 12 -11 -8 12 -17
w ambulanc servic	701	30 2 -12 -3 -3 -5 -8
w ambulanc trust	701	-24 6 25 -9 -5 18 -10
w amend	540	18 -8 28 29 4 -24 -48
w amend $	701	16 -2 -1 -1 -5 -4 -2
w amend and	701	-7 -12 -4 -5 -3 34 -4
w amend th	729	-17 -18 75 -11 -6 -8 -14
w amend to	729	10 -6 -5 18 -5 -7 -5
w amendment	660	54 11 -14 -22 -9 -11 -9
w among	645	-2 -11 9 11 -19 -12 24
w among th	729	-14 -7 -5 -5 -10 -6 48
w an	365	72 61 -49 10 72 -73 -94
w an action	729	-10 22 40 -19 -5 -5 -23
w an addres	729	34 -4 -2 -4 -6 -4 -13
w an administrator	729	44 -7 -3 -5 -13 -4 -12
w an agenc	701	18 -12 -2 -4 12 -6 -6
w an alert	701	43 -14 -4 2 -7 -7 -14
w an answer	701	22 9 -5 -6 -3 -9 -9
w an assessor	729	-26 81 -5 -18 -7 -22 -4
w an audit	645	50 -25 -12 32 -12 -23 -10
w an chang	729	-19 -35 46 39 -8 -8 -16
w an end	645	-8 -15 -2 17 34 -12 -14
w an evaluation	701	-4 9 -2 13 -2 -10 -4
w an event	729	-28 -15 -6 25 38 -6 -8
w an exercis	729	-18 -11 -5 -17 -4 57 -2
w an hour	701	29 -6 -3 -4 -6 -3 -7
w an information	729	4 -13 -4 26 -4 -3 -6
w an initial	729	-19 19 -4 -4 -12 23 -3
w an item	729	-9 -8 -4 -19 48 -5 -3
w an officer	729	4 17 -6 -5 -2 -3 -5
w an ongo	678	17 -13 -8 -5 30 -8 -12
w an ongoing bas	678	-20 -31 -6 -9 92 -17 -9
w an ongoing piece of work	729	-13 -21 -4 -5 58 -8 -7
w an option	729	11 14 -7 -6 -2 -9 -2
w an outsid	729	29 8 -3 -11 -4 -5 -14
w an that	729	57 -17 -4 -3 -13 -15 -6
w analys	591	-65 94 -25 20 -18 12 -18
w analys is	729	-6 28 -4 -4 -3 -10 -2
w analyst	591	-18 82 -15 15 -17 -30 -18
w analyst is	729	-4 21 -2 -2 -4 -5 -4
w and	173	210 -61 45 -187 165 -15 -155
w and #	701	-15 -20 -6 3 -4 47 -5
w and <date>	678	-27 6 -7 26 -8 19 -9
w and a	426	10 53 -39 15 -30 37 -46
w and adult	729	29 -11 -2 -2 -3 -7 -5
w and again	729	6 8 -4 -2 -2 -3 -4
w and agr	729	-27 -27 21 -16 -6 64 -8
w and al	619	90 -18 -17 -11 -6 -30 -8
w and an	619	0 50 -12 -12 11 -24 -13
w and another	729	14 12 -7 -4 -3 -7 -5
w and ar	568	61 -44 -16 -20 -34 74 -21
w and ask	678	11 19 17 -9 -5 -10 -22
w and attendanc	729	11 -5 -2 8 -3 -4 -6
w and bank	729	14 -3 -2 -1 -3 -2 -2
w and bid	701	-8 50 -7 -2 -2 -28 -2
w and can	701	30 -6 -8 -9 -6 6 -8
w and children	729	14 -10 -6 -9 23 -8 -5
w and circulat	701	12 10 -4 -5 -4 -5 -4
w and continu	729	-44 18 -4 -4 45 -5 -6
w and cop	729	17 -3 -3 -1 -2 -3 -4
w and cover	678	-10 -29 -11 14 -9 11 34
w and crim	678	16 19 -8 -7 -4 -13 -4
w and dat	701	-8 45 -6 -6 -21 5 -9
w and development	678	15 -11 -4 1 18 -15 -4
w and distribut	729	9 -7 -3 -3 -2 10 -4
w and do	619	83 -33 23 -25 35 -27 -54
w and draw	701	22 11 -3 -6 -5 -14 -4
w and each	678	28 18 -8 -8 -6 -16 -6
w and ever	678	12 -9 -6 -5 30 -7 -15
w and expect to	729	28 -41 -5 -5 -3 31 -5
w and fac	729	-15 -12 -8 27 20 -6 -4
w and feed	701	3 -17 -7 -17 50 -6 -7
w and feedback	660	6 -3 -6 -10 28 -10 -6
w and find	645	57 -41 33 -11 -9 -11 -18
w and finish	729	-5 22 -2 -3 -4 -3 -5
w and four	729	-61 15 -5 -18 -2 76 -6
w and go	701	11 -30 -6 -7 16 21 -5
w and gp	701	20 1 -3 -3 -3 -10 -3
w and ha	550	-45 87 149 -53 -21 -88 -30
w and had	729	31 -4 -10 -2 -2 -7 -6
w and hav	599	-17 88 -20 -16 -10 -5 -20
w and hop	701	-10 49 -8 -14 -5 -7 -6
w and hous	729	-10 -25 -5 66 -11 -10 -4
w and implement	701	35 -14 -7 -3 -2 -5 -3
w and in	619	13 -30 -13 -12 93 -26 -25
w and in us	645	-11 -31 -20 -13 -13 100 -12
w and includ	729	15 -4 -2 -1 -1 -4 -2
w and interview	729	-9 55 -3 -16 -5 -20 -3
w and invitation	701	-7 30 -7 18 -9 -22 -4
w and is	454	37 79 -25 -51 -9 -40 9
w and is with	729	-9 -4 -5 -9 -5 35 -4
w and issu	660	30 -15 -6 -8 -15 18 -4
w and it	513	55 -89 87 -1 3 -6 -49
w and keep	729	5 -28 -6 -7 48 -7 -4
w and launch	678	18 -12 -6 -6 -3 12 -4
w and leav	729	-10 -13 -4 -4 -4 40 -4
w and look	729	1 -13 -4 -3 26 -3 -4
w and manager	678	11 -15 -8 -7 41 -7 -14
w and meet	701	16 -26 -7 -10 -9 40 -5
w and midwiv	701	3 -19 -4 -14 -3 40 -3
w and most	701	-39 -29 -10 -23 9 40 52
w and new	729	-7 -7 -2 -4 26 -5 -2
w and no	609	-9 -57 93 -18 -18 -3 13
w and non	729	7 -8 -10 28 -3 -7 -8
w and not	678	-20 -15 -12 -10 45 -8 20
w and now	729	10 -3 -2 -1 -1 -1 -1
w and older	729	34 -9 -8 -2 -2 -5 -6
w and on	599	1 -11 -22 12 45 2 -27
w and our	701	22 -11 -6 -5 33 -17 -16
w and pas	729	-11 -16 -2 -2 -4 39 -3
w and plac	701	35 -9 -3 -4 -3 -11 -5
w and practic	701	20 -3 -2 -3 -3 -4 -4
w and present	729	56 -10 -27 -3 -3 -2 -10
w and progres	729	-12 -11 -6 -14 54 -5 -7
w and publish	631	41 -54 -10 -25 -14 70 -9
w and put	729	32 -9 -5 -4 -2 -4 -10
w and refresh	729	22 -5 -2 -1 -3 -9 -3
w and refresher	729	-37 -7 -4 -4 35 22 -5
w and remov	729	21 -3 -5 -1 -3 -5 -3
w and report	660	60 -13 -3 -5 -17 -16 -6
w and romanian	701	3 3 -6 -8 -4 24 -10
w and send	729	-12 -18 -4 -4 -4 46 -5
w and shar	660	-13 -11 -6 -8 20 30 -12
w and should	701	-16 24 -4 -9 -27 39 -8
w and show	729	47 -10 -4 -10 -10 -12 -2
w and sign	729	-1 -27 -4 -4 -7 48 -5
w and sit	729	-1 -3 23 -5 -2 -2 -11
w and so	701	-15 -14 69 -15 -9 -7 -9
w and speak	701	4 23 -6 -4 -3 -7 -6
w and staf	678	12 -17 -9 -13 16 18 -7
w and stand	729	30 -4 -1 -3 -7 -11 -3
w and survivor	701	6 3 -6 -7 16 -9 -3
w and tak	660	4 -19 8 -7 36 -11 -12
w and take-up	729	-38 -6 -4 -6 65 -4 -8
w and talk	701	-26 2 -6 -9 62 -10 -13
w and test	729	-36 -33 -5 -10 -2 90 -3
w and th	330	76 -21 91 -36 -14 8 -105
w and that	599	-1 -15 42 -30 -22 -24 50
w and their	645	37 24 -14 -10 -12 -20 -6
w and then	729	5 40 -2 -3 -1 -38 -1
w and ther	575	-52 -44 8 -3 22 97 -27
w and thes	729	-3 30 -4 -8 -5 -2 -8
w and thos	678	-7 -12 20 -11 -6 -22 39
w and to	660	-31 74 -15 -21 -13 17 -12
w and two	660	1 -22 -8 8 48 -11 -16
w and union	729	18 4 -4 -3 -5 -6 -4
w and upload	701	31 -7 -3 -2 -2 -15 -3
w and victim	729	18 -5 -2 -1 -1 -2 -6
w and w	701	-24 -15 -17 32 27 -29 26
w and wa	619	-2 13 12 -25 -9 24 -14
w and wel	729	63 -14 -3 -10 -20 -9 -6
w and wellb	701	-6 -12 -3 7 -6 26 -5
w and wer	701	11 6 -3 -2 -4 -5 -3
w and what	701	-4 -13 -5 10 -10 28 -6
w and when	729	-25 -6 -5 -7 57 -6 -8
w and which	729	-37 -7 38 -7 27 -6 -8
w and wil	481	-67 -50 -24 19 161 3 -42
w and with	660	-48 25 28 -29 70 -21 -25
w and wo	729	-23 -19 46 18 -11 -5 -7
w and work	729	-2 28 -3 -6 -2 -9 -6
w and writ	660	-18 -26 -9 -12 -16 29 52
w annual	575	-26 -71 -18 30 181 -37 -58
w annual report	729	-30 -60 -7 23 131 -11 -47
w another	562	-8 -23 95 -55 -8 -48 46
w another $	678	-23 5 78 -13 -12 -20 -15
w answer	540	115 -3 -32 -15 11 -30 -46
w answer $	660	28 16 -9 -10 -4 -11 -11
w answer is	729	22 17 -14 -5 -5 -9 -6
w anticipat	729	-10 -1 -7 35 -4 -7 -5
w anyon	631	17 -1 -21 -40 -11 -15 71
w anyth	701	4 -40 -6 66 -6 -7 -12
w anyth can	729	-7 -40 -5 69 -6 -5 -8
w ap	660	3 7 -13 -13 -10 44 -18
w appear	678	13 -1 -9 26 -7 -13 -8
w appear in	729	-13 4 -7 30 -4 -6 -4
w appl	660	-23 -30 31 -7 -11 -17 57
w appl for	729	-4 -8 -11 35 -2 -5 -3
w application	631	-23 77 -13 14 -9 -21 -26
w application ha	701	-66 112 -10 -11 -3 -9 -12
w appoint	562	-43 -3 -30 -44 7 142 -28
w appoint $	660	-20 -11 -19 -21 -7 90 -13
w appoint a	701	15 -16 -5 -8 -11 32 -7
w appoint and	729	-7 5 -2 -15 -2 23 -2
w appoint to	729	-4 31 -5 -4 -2 -13 -4
w appointment	645	-9 1 -15 25 -17 -22 37
w appraisal	729	-39 -18 -15 99 19 -8 -36
w approach	599	-48 120 -26 -15 13 -6 -38
w appropriat	678	-12 -11 65 -14 -7 -9 -12
w approv	556	58 24 -22 -7 -19 -19 -15
w approv and	729	16 -19 -1 -11 -7 23 -1
w approv b	609	65 -2 -13 -19 -10 -12 -9
w approv in	729	-23 63 -4 -15 -2 -17 -3
w approv th	729	10 -6 -2 11 -2 -8 -2
w approval	701	4 34 -7 -8 -4 -12 -8
w ar	282	-64 147 -134 -126 93 112 -29
w ar #	729	12 45 -8 -3 -3 -21 -23
w ar a	729	-26 -13 -8 -9 24 -10 41
w ar about	729	-43 -12 -5 -16 -25 25 77
w ar agr	729	-11 32 -2 -2 -2 -10 -5
w ar ask	701	19 -12 -6 -6 37 -19 -14
w ar availabl	729	22 -13 -4 21 -8 -8 -10
w ar await	729	-10 -18 -7 -6 -3 47 -3
w ar awar	729	19 -20 -5 31 -8 -12 -6
w ar b	481	-95 197 -31 -39 0 6 -38
w ar back	729	-19 25 -10 27 -4 -15 -5
w ar better	729	-9 19 15 -4 -7 -4 -10
w ar book	729	-28 28 -4 -6 -4 19 -4
w ar car	729	-32 -48 -6 -9 62 46 -13
w ar contact	729	-21 -30 -4 -9 39 34 -9
w ar discus	729	-11 -15 -5 13 -9 35 -8
w ar draw	701	20 -9 -8 -10 25 -13 -7
w ar du	678	-16 56 -5 -23 -5 0 -8
w ar expect	701	18 -10 -3 -4 22 -18 -6
w ar ful	729	-10 -25 -4 -5 24 25 -5
w ar giv	660	42 -19 -7 -10 24 -18 -12
w ar going to	729	-17 -15 -4 56 -7 -6 -7
w ar hold	678	36 -12 -5 -8 7 -14 -5
w ar in	619	-28 105 -15 -32 -16 5 -18
w ar in contact	729	-5 18 -8 -11 18 -5 -8
w ar in plac	678	28 -21 -9 -7 -19 40 -14
w ar keen	729	-15 32 -2 -3 -3 -6 -3
w ar look	678	15 -9 -6 -9 23 -6 -9
w ar mak	729	21 -10 -3 -6 11 -3 -9
w ar next	701	-18 37 -9 -24 -9 33 -9
w ar no	660	29 -17 -15 29 -7 -10 -8
w ar no plans to	729	-19 -7 59 -6 -9 -7 -12
w ar not	660	41 -23 20 -18 -10 3 -14
w ar now	609	49 26 -21 -13 -44 19 -17
w ar often	729	-22 -14 -7 5 -10 -6 55
w ar on	599	-51 32 -22 23 -30 85 -38
w ar open	701	-4 -23 -6 -7 -32 -13 85
w ar part way through	729	-12 39 -2 -7 -8 -6 -5
w ar pas	729	15 -4 -2 -1 -3 -2 -3
w ar plan	701	-15 4 29 3 -6 -10 -7
w ar releas	729	3 -16 -2 -4 -11 33 -3
w ar remind	729	-9 -3 -3 -3 24 -3 -3
w ar s	729	14 -2 -2 -1 -1 -2 -6
w ar send	729	-10 -4 -2 -3 25 -3 -3
w ar sign	729	14 -5 21 -5 -12 -6 -7
w ar stil	645	12 -73 -11 -9 -7 103 -14
w ar still to	729	-21 -29 -4 -5 -6 74 -9
w ar tak	678	13 34 -4 -4 -10 -22 -7
w ar tel	729	36 -4 -2 -2 -20 -3 -5
w ar to	631	1 -2 -15 36 -17 11 -13
w ar train	729	-41 -13 -9 -16 36 -12 56
w ar under wa	729	-6 33 -4 -8 -3 -9 -3
w ar us	678	-16 -10 -8 -7 -4 51 -5
w ar waiting for	729	-26 -36 -6 -4 -4 81 -5
w ar work	678	-7 30 -2 -3 -9 -4 -4
w are with	660	-12 11 -6 -8 -8 30 -8
w are with th	678	0 -10 -5 -7 -7 36 -6
w area	599	-11 25 -18 -18 -20 16 26
w area #	729	5 19 -5 -6 -1 -4 -8
w around	631	-39 46 -13 -16 30 -40 32
w arrang	575	-6 -8 -27 27 -27 66 -25
w arrang $	701	-13 11 -6 -17 -4 34 -5
w arrang for	729	8 -16 -3 28 -6 -6 -4
w arrangement	599	-13 27 -31 25 -25 -28 45
w arrangement $	701	1 12 -8 11 -3 -8 -5
w arrangement ar	729	10 3 -3 -1 -2 -4 -3
w arrangement work	729	17 20 -17 -3 -3 -6 -9
w arriv	660	-8 -50 -14 -33 39 87 -21
w arriv $	701	-49 -38 -11 -34 49 101 -18
w articl	729	-9 22 -2 -2 -2 -5 -2
w as	400	-81 -91 17 -16 267 -97 1
w as a	562	39 -26 13 -36 86 -27 -49
w as a result	678	24 -11 -14 -9 -3 21 -7
w as a result $	701	6 -7 -9 -9 -2 25 -4
w as and	729	-25 -6 -5 -7 57 -6 -8
w as complet	729	-10 41 -5 -8 -4 -10 -4
w as it	645	-5 6 -11 -19 63 -14 -20
w as long	660	-9 -15 -8 -12 64 -8 -12
w as on	701	-7 -6 -6 20 17 -7 -11
w as part of	591	40 5 -21 -26 57 -21 -34
w as part of th	645	37 20 -13 -25 26 -15 -29
w as part of their	729	1 -10 -8 -9 37 -4 -6
w as soon	729	6 -4 -4 25 -10 -5 -8
w as th	526	-8 -54 -31 10 164 -9 -73
w as ther	729	-6 -5 28 -9 8 -4 -10
w as to	729	-19 -46 -20 -9 -8 -8 111
w as yet	660	-37 -31 -48 124 -7 11 -12
w asid	701	-29 56 61 -41 -10 -23 -14
w ask	397	64 3 -39 35 -38 -81 58
w ask $	660	1 -24 -13 -12 53 -16 11
w ask about	678	44 3 -4 -5 -11 -13 -13
w ask for	510	10 64 -32 -11 -14 -25 8
w ask in	701	20 -11 -3 5 -4 -4 -3
w ask of	729	30 -4 -5 -4 -8 -2 -6
w ask th	678	-1 14 -16 -16 -6 -10 36
w ask that	660	10 -5 14 25 -8 -12 -23
w ask to	540	32 -25 18 67 -21 -33 -38
w ask whether	729	36 -7 -2 -3 -4 -3 -18
w assembl	729	-6 -4 -4 -7 34 -8 -5
w assessment	521	0 12 -10 -18 15 52 -51
w assessment $	729	8 17 -2 -7 -6 -3 -6
w assessment hav	729	8 -13 -2 -3 -3 15 -3
w assessor	660	-41 68 -6 -18 -11 14 -6
w association	701	-40 56 38 -20 -8 -11 -14
w assuranc	591	28 -19 -17 33 39 -34 -31
w at	290	170 -49 -110 25 169 -134 -70
w at #	678	34 -14 -6 -11 14 -8 -8
w at $	660	28 -49 -34 40 -19 -16 51
w at <date>	619	-3 39 -15 51 -21 -37 -14
w at a	678	-11 -17 76 -15 -6 -12 -15
w at again	729	-7 12 -4 9 -3 -5 -2
w at al	701	39 -10 -5 -4 -8 -7 -5
w at an	660	-30 32 -9 -12 -28 -13 60
w at b	645	17 -18 12 -28 40 -13 -9
w at book	729	39 -4 -7 -5 -13 -3 -8
w at both	729	-13 -4 -2 -4 -10 36 -3
w at each	526	22 -44 -38 -66 208 -39 -44
w at ever	575	-59 -48 -11 -54 231 -21 -38
w at first	701	51 -11 -9 6 -8 -15 -14
w at hom	729	24 -10 -1 -2 -3 -7 -1
w at in	701	5 10 -11 -12 26 -6 -12
w at it	609	6 -7 11 37 -16 -18 -13
w at least	729	-20 6 -2 -3 29 -5 -4
w at present	631	35 -13 -29 35 -20 11 -19
w at present $	678	-15 -5 -19 48 -15 19 -14
w at random	729	6 -10 -8 -6 30 -6 -6
w at team	631	29 -19 -8 1 27 -16 -14
w at th	405	85 -45 -83 99 -100 -25 69
w at their	609	57 18 -40 10 -13 -16 -16
w at what	678	-5 26 -7 8 -6 -12 -4
w at which	660	-25 15 -14 -4 14 24 -10
w attach	729	5 -11 -21 -7 -10 -9 53
w attempt	701	-21 -12 62 -5 -4 -11 -9
w attempt at	729	-18 -11 51 -4 -3 -9 -7
w attend	490	110 -13 -35 -6 11 -3 -63
w attend #	729	5 -9 -4 40 -4 -4 -24
w attend $	645	-39 25 -6 7 -11 33 -10
w attend b	701	29 -29 -6 -26 -8 47 -6
w attend ever	729	19 -3 -2 -3 -6 -2 -2
w attend from	729	17 -4 -3 -4 -2 -2 -3
w attend th	729	17 -11 -6 -16 26 -3 -7
w attendanc	583	114 -14 -13 9 -37 -34 -26
w attendanc ha	729	27 -8 -2 -2 -3 -5 -8
w attendanc is	660	69 -17 -3 -6 -21 -9 -12
w attendanc sheet	729	16 -8 -5 24 -6 -15 -5
w audit	475	40 -19 -49 7 21 57 -57
w audit $	729	8 -5 -3 -4 -2 8 -3
w audit car	729	25 -5 -6 -1 -2 -6 -4
w audit do	729	30 -14 -3 -17 -2 9 -2
w audit is	678	-21 -9 -7 30 -17 33 -8
w audit lead	729	-11 7 -5 26 -4 -6 -8
w audit of	631	-8 -37 -12 -20 48 46 -17
w audit tool	701	-17 -1 -4 -5 -3 32 -3
w audit wa	701	16 -10 -5 -5 -2 14 -8
w audit wil	701	54 23 -3 -24 -5 -43 -2
w auditor	729	13 -6 -3 21 -7 -10 -7
w author	609	-95 -10 -42 -35 -21 -53 257
w author $	729	-12 36 -6 -3 -2 -7 -6
w author of	701	-30 -36 -17 -11 -7 -14 115
w authorit	619	-32 18 13 20 -22 -23 26
w authorit 's	729	13 -5 17 -6 -7 -5 -7
w automatic	729	-23 8 -5 -5 -2 34 -7
w availabl	568	13 -54 41 20 15 4 -39
w availabl $	729	18 -14 -11 22 -5 -7 -4
w availabl and	729	-18 -12 2 -6 -7 50 -8
w availabl b	729	10 -16 -9 33 -5 -6 -7
w availabl on	729	35 -5 -2 -8 -7 -4 -9
w availabl to	701	-8 -8 -4 -5 50 -14 -11
w averag	729	7 -13 29 -6 -3 -6 -8
w awa	619	33 -40 -17 49 8 -15 -18
w awa $	729	-7 -21 -10 24 26 -6 -6
w awa da	678	6 -16 -4 36 -9 -6 -6
w await	499	-31 21 -41 136 -37 1 -49
w await $	645	-34 73 -11 -24 -8 12 -7
w await analys	729	-28 59 -4 -9 -3 -8 -7
w await from	729	41 -9 -4 -5 -3 -14 -5
w await publication	729	-8 16 -8 23 -5 -7 -12
w await ratification	701	-16 77 -5 -6 -3 -40 -7
w await th	701	-6 -90 -5 126 -7 -14 -4
w awar	701	15 -26 -12 24 -12 -14 25
w awar of	729	-10 -21 -11 35 -9 -12 28
w award	678	23 63 -4 -14 -3 -58 -6
w award $	729	8 34 -2 -8 -1 -30 -1
w awarenes	631	-1 -39 -13 -19 113 -22 -20
w awarenes is	729	7 -4 -3 -4 12 -5 -3
w b	167	-58 97 -58 151 -102 176 -206
w b #	678	12 -35 -21 -10 -6 72 -12
w b $	678	-17 -25 -7 -16 36 37 -7
w b )	599	-14 -21 -16 -51 -17 138 -18
w b <date>	550	-53 51 -28 -13 -19 88 -26
w b a	545	-20 -12 -38 -38 -11 19 100
w b abl	701	-35 19 -19 14 -6 -17 46
w b achiev	729	24 -14 -3 -5 -2 3 -3
w b ad	583	8 -10 -21 38 -26 26 -15
w b adopt	729	24 -23 25 -4 -3 -15 -5
w b advertis	678	-8 5 -17 62 -18 -17 -7
w b agr	575	-12 -30 -26 50 -19 54 -17
w b al	599	44 -38 -2 -32 -17 78 -33
w b amend	678	-6 -14 -8 69 -10 -13 -18
w b an	631	69 -5 -11 -49 -21 42 -25
w b appl	729	-4 -8 -11 35 -2 -5 -3
w b appoint	678	-15 10 -7 -17 -3 39 -7
w b approach	660	-27 70 -13 -26 -11 26 -19
w b approv	660	0 32 -15 -3 -7 0 -7
w b arrang	631	-8 -35 -13 30 -17 56 -13
w b ask	530	-35 26 -40 94 -26 12 -31
w b audit	729	-13 -19 -5 34 -3 9 -4
w b book	701	7 0 -4 15 -4 -10 -4
w b borrow	729	-6 -9 -4 37 -5 -5 -7
w b both	660	19 -31 -8 -5 -3 33 -5
w b br	645	-67 14 33 41 -14 23 -30
w b brief	660	-6 -30 -13 -15 50 29 -15
w b bu	660	20 -14 -7 7 -8 6 -5
w b build	645	-1 -10 -7 -2 21 7 -7
w b cabinet	729	28 -3 -4 -3 -2 -12 -3
w b car	631	-25 7 6 39 -19 12 -20
w b cas	729	-6 22 -2 -2 -3 -6 -2
w b chang	701	-16 -34 3 -16 -5 80 -11
w b check	701	-21 59 -5 -8 -6 -13 -5
w b christma	678	-34 -8 -13 120 -10 -10 -45
w b circulat	701	-11 15 -5 -13 -3 19 -3
w b clear	701	15 2 -12 36 -5 -29 -7
w b clos	678	25 -16 41 -19 -5 -7 -20
w b co-locat	729	22 -6 -5 -2 -1 -5 -2
w b collect	729	-4 18 -1 -2 -2 -6 -2
w b commission	678	-25 -4 -7 -2 -7 50 -5
w b commissioner	729	-15 12 54 -17 -12 -6 -16
w b compar	678	-10 23 -4 9 -3 -10 -4
w b complet	545	-35 -78 -35 75 24 91 -41
w b confirm	678	-22 -21 -7 14 -10 56 -9
w b consider	575	-29 63 -16 52 -15 -35 -19
w b consult	678	-17 -25 -9 29 -9 37 -7
w b contact	701	8 -13 -44 -11 -6 -16 82
w b continual	701	32 -6 -4 -53 64 -29 -3
w b cover	701	0 8 -10 34 -5 -14 -14
w b cut	729	-14 8 -20 -4 -6 39 -4
w b deal	729	6 -6 20 -5 -2 -3 -10
w b decid	678	-27 -39 57 68 -12 -20 -27
w b dela	678	-40 -22 -18 7 -6 86 -8
w b deliver	619	24 -8 -9 -27 8 26 -14
w b develop	660	-19 -15 -5 -12 -9 70 -9
w b discontinu	729	-20 -8 55 -7 -3 -11 -5
w b discus	678	-10 -11 -10 67 -10 -13 -14
w b distribut	729	-27 -26 -4 -8 -3 73 -4
w b do	526	-58 0 59 68 -19 -62 13
w b draft	619	-14 5 -8 -4 -9 42 -11
w b draw	599	-18 51 -18 -11 -13 -20 31
w b drop	729	-5 -10 31 -4 -2 -4 -5
w b e-mail	729	0 -9 -6 -24 -6 -6 51
w b evaluat	645	-18 32 -9 -9 -14 35 -17
w b exchang	729	-15 41 -3 -3 -4 -11 -5
w b fil	678	44 -26 -10 -12 -14 28 -10
w b financ	729	-5 28 -2 -2 -1 -15 -2
w b find	591	-13 7 7 24 -14 -19 8
w b finish	645	-18 -39 -18 -15 -6 104 -9
w b fit	678	-56 77 -12 -79 -7 85 -8
w b fix	678	-31 36 -15 -4 -7 31 -11
w b follow	660	50 27 -15 -23 -12 -18 -9
w b form	729	-9 46 -5 -17 -4 -7 -4
w b gather	701	-8 39 -5 -7 -7 -6 -6
w b giv	562	-44 -9 21 -15 0 80 -34
w b had	729	-19 25 28 -13 -4 -11 -5
w b hap	729	6 -15 -7 27 -4 -4 -4
w b held up	729	-14 13 -4 -10 -2 20 -4
w b hold	562	-32 20 -37 15 -20 79 -24
w b hop	729	6 -10 -7 25 -3 -8 -3
w b hous	729	30 -13 -4 -3 -2 -5 -4
w b human	729	-14 1 -6 -12 -10 54 -13
w b identif	678	-18 38 -5 17 -5 -22 -6
w b implement	660	-27 -60 37 16 -9 61 -17
w b in	678	-25 -23 -14 29 -11 50 -6
w b in plac	729	-8 -8 -6 64 -4 -5 -33
w b in us	701	21 -10 -4 9 -4 -10 -3
w b includ	729	-6 -15 -6 49 -8 -7 -6
w b incorporat	729	28 -9 -4 -3 -2 -5 -4
w b instruct	701	-10 34 13 -5 -9 -18 -5
w b introduc	729	12 -12 -3 21 -4 -11 -3
w b invit	729	-4 -8 -3 25 -4 -4 -3
w b issu	645	2 1 -18 -22 -5 53 -11
w b keep	701	23 -11 -6 -9 15 -6 -7
w b know	729	6 22 -7 -6 -3 -5 -7
w b lawful	729	-3 -3 17 -3 -2 -2 -4
w b letter	701	42 -11 -7 -5 -2 -7 -8
w b lin	678	-23 44 -7 -14 -11 18 -7
w b look	599	16 -8 -18 23 22 -18 -17
w b mak	513	28 62 -53 62 -37 -32 -31
w b manager	729	11 -5 -2 -7 8 -3 -2
w b meet	660	35 -38 -21 2 -17 60 -21
w b monitor	729	-8 -12 -3 2 29 -4 -4
w b nh	729	-11 -14 22 22 -4 -9 -7
w b no	729	-13 -23 69 -4 -8 -14 -7
w b of	701	-21 -22 40 -15 -11 -17 47
w b offer	599	-24 -29 -23 52 25 16 -17
w b on	678	0 15 -12 33 -4 -19 -12
w b open	729	-16 -16 23 -4 -4 26 -9
w b our	729	-31 -12 -5 -11 79 -6 -13
w b part of	701	-14 1 -7 40 -4 -9 -7
w b pick	645	-39 -3 -21 32 -18 13 36
w b pilot	701	-7 4 -3 -4 -5 17 -2
w b possibl	645	-12 16 74 -6 -13 -42 -17
w b prepar	660	-22 -5 43 29 -8 -25 -12
w b present	678	-1 31 -10 3 -6 -9 -9
w b print	729	29 -5 -3 -3 -2 -14 -2
w b produc	701	1 -16 -8 -14 -4 48 -6
w b progres	729	-11 -7 36 -7 -3 -4 -4
w b provid	729	14 -21 -16 -19 -6 54 -7
w b publish	729	-19 33 27 -8 -4 -25 -5
w b put	550	-35 47 -24 14 -25 39 -16
w b put back	701	-26 -19 -13 13 -4 55 -6
w b rais	660	-28 35 -19 5 -38 -37 83
w b ratif	701	-25 30 -9 -41 -7 58 -6
w b reach	729	-13 11 37 -10 -3 -16 -6
w b read	619	-44 109 -17 -27 -14 -36 29
w b rebuilt	729	-24 -15 -9 -8 -4 64 -5
w b receiv	678	28 -21 -5 18 -5 -7 -8
w b recruit	660	-7 -42 -11 63 -15 31 -19
w b redesign	729	-8 -25 -3 -2 -2 43 -3
w b refresh	729	29 -2 -4 -6 -4 -10 -3
w b remov	729	14 -3 10 -4 -5 -5 -7
w b repeat	729	33 -4 -2 -4 -7 -15 -1
w b report	660	-19 3 1 26 13 -14 -10
w b return	729	-17 -10 -7 -32 31 -10 45
w b review	645	17 3 -6 35 -19 -22 -9
w b revis	678	-20 42 -5 -23 -6 20 -7
w b reviv	729	-11 -5 33 -4 -2 -7 -3
w b rewrit	678	23 9 -3 -4 -2 -20 -3
w b rol	660	30 38 -11 -17 -10 -23 -7
w b round	701	18 20 -3 -5 -11 -13 -7
w b run	631	23 -19 -18 0 51 -23 -14
w b s	660	-41 43 -25 -15 -9 14 32
w b secur	701	-1 -30 -8 18 -15 43 -8
w b seek	599	-31 40 -13 47 1 -29 -15
w b send	609	27 -13 -10 13 14 -18 -14
w b set	619	-15 4 -37 106 -10 -28 -21
w b settl	678	-18 16 -11 55 -9 -21 -12
w b shar	583	3 82 -18 -34 -13 -3 -17
w b shelv	729	-10 -7 43 -8 -3 -7 -8
w b show	678	35 -2 -6 -13 -11 1 -3
w b sign	599	-17 65 -26 -19 13 5 -20
w b skip	729	41 -3 -9 -5 -9 -6 -8
w b slow	729	-10 -29 -3 -4 -3 51 -3
w b start	701	-16 24 -16 34 -3 -15 -8
w b submit	660	-9 29 -20 -17 -5 38 -17
w b supersed	729	-4 -3 20 -3 -3 -3 -4
w b tak	550	-64 -23 91 105 -20 -50 -39
w b tel	631	49 -24 -13 31 -7 -23 -14
w b test	660	-16 40 -9 16 -5 -19 -7
w b th	325	160 55 -64 -67 1 12 -96
w b their	729	12 29 -7 -8 -3 -18 -5
w b through	609	13 78 -13 -19 -12 -54 7
w b to	729	-2 18 -3 -5 -2 -3 -2
w b tr	729	-6 46 -2 -11 -4 -21 -3
w b train	568	-68 42 -22 -39 15 95 -22
w b translat	701	-2 19 -14 -14 -4 24 -8
w b trial	729	-4 34 -3 -7 -3 -15 -2
w b two	660	-4 46 -10 -8 -32 18 -11
w b undertak	701	-23 -3 -4 22 -10 25 -6
w b updat	678	10 -8 -5 -8 -3 19 -4
w b us	701	19 17 -9 -8 -4 -7 -8
w b video	701	23 -7 -6 -18 19 -5 -6
w b watch	729	37 -15 -4 -3 -6 -7 -2
w b withdraw	729	39 -4 -24 -2 -2 -6 -2
w b work	660	-25 -20 -6 22 -13 49 -7
w b writ	540	-37 -28 -16 100 -23 24 -21
w back	513	-64 75 19 -14 72 -36 -52
w back $	678	-31 35 44 -14 -6 -16 -11
w back at	701	7 2 -8 22 -8 -10 -6
w back of	729	36 -6 -4 -7 -7 -5 -7
w back to	609	-41 47 33 -43 64 -34 -25
w backlog	701	-25 -24 -11 35 -7 41 -9
w backlog of	729	-10 -2 -9 40 -4 -8 -6
w bank	645	51 -21 -9 -8 -13 -20 20
w bar	729	22 -6 -3 -2 -2 -7 -3
w bas	575	-79 2 24 -38 117 -38 11
w bas $	631	-52 5 11 -14 97 -17 -29
w bas and	729	-9 -14 -5 -15 55 -6 -6
w bas in	729	-36 16 -7 -10 -9 -14 61
w baselin	729	5 11 -2 -4 -3 -2 -5
w bear	729	30 -4 -2 -3 -11 -5 -5
w becaus	513	-74 -79 24 -6 -51 120 65
w becaus it	729	-6 -11 18 -14 -4 28 -11
w becaus of	583	-36 -52 -14 15 -21 140 -32
w becaus th	678	-37 -31 13 8 -15 -1 64
w bed	678	75 -6 -54 18 -7 -17 -9
w befor	440	18 12 -16 193 -80 -95 -32
w befor <date>	678	-8 -12 -8 50 -5 -11 -5
w befor a	729	-20 18 -8 44 -5 -17 -13
w befor an	645	17 -1 -11 42 -12 -17 -19
w befor anyth	729	-7 -40 -5 69 -6 -5 -8
w befor it	678	8 25 -5 -5 -4 -14 -5
w befor next	729	-19 -9 -8 -14 -12 71 -10
w befor th	545	-6 63 23 -7 -38 -75 40
w beforehand	729	-11 -5 -5 36 -3 -7 -5
w begin	487	-18 83 -84 129 -44 -3 -62
w begin $	645	-10 28 -18 6 -12 37 -30
w begin in	609	10 2 -18 28 -12 0 -10
w begin th	701	-16 -16 -29 97 -6 -20 -11
w begin to	660	-23 85 -8 -22 -5 -13 -13
w begin until	701	-12 -12 -22 77 -6 -16 -8
w behalf	660	45 13 -18 -20 -7 -27 15
w behalf of	678	55 19 -13 -17 -5 -19 -22
w behaviour	729	12 17 -2 -3 -6 -5 -13
w below	729	-18 -10 25 -17 -6 -7 34
w bespok	729	15 -6 -1 -2 -1 -5 -2
w best	729	-10 5 -7 -10 -10 -5 37
w better	599	-24 -23 -2 8 28 -27 40
w between	530	9 25 -36 -50 38 -32 46
w between polic	729	-18 -9 -7 -15 22 33 -6
w between th	591	49 13 -22 -30 17 -35 9
w between them	660	16 15 -6 -5 -5 -11 -4
w beyond	701	-43 -24 47 -37 20 -15 52
w bid	521	-87 100 28 -8 -35 13 -11
w bid $	701	-13 -22 -13 5 -13 15 41
w bid ar	701	-8 50 -7 -2 -2 -28 -2
w bid for	701	7 -38 -10 11 -7 47 -9
w bid ha	701	-21 3 -8 -14 -4 49 -5
w bid to	729	-4 -6 -4 38 -10 -7 -8
w bid wa	701	-24 -15 97 -20 -8 -16 -14
w bidder	678	-60 90 -9 21 -11 -24 -7
w blank	729	37 -4 -7 -8 -3 -4 -11
w blank $	729	37 -4 -7 -8 -3 -4 -11
w block	701	30 -14 -4 -9 -6 16 -12
w board	414	47 -53 -25 10 57 -24 -13
w board #	729	-6 9 -2 18 -6 -5 -6
w board $	550	42 -29 -37 28 34 -6 -31
w board and	729	11 3 -1 -3 -5 -4 -2
w board ask	729	12 6 -4 -4 -2 -4 -4
w board ha	631	30 17 -7 20 -10 -33 -18
w board in	583	4 -6 12 -36 -15 59 -18
w board receiv	729	43 -9 -7 -8 -5 -3 -11
w bod	678	6 15 35 -27 -7 -12 -10
w bod map	729	19 -5 -3 -3 -1 -5 -3
w body-worn	678	8 24 -7 -10 -29 23 -9
w body-worn camera	701	-5 28 -5 -9 -29 28 -8
w book	556	-3 66 -22 11 -27 1 -26
w book $	701	16 45 -7 -11 -9 -27 -8
w book for	701	-39 5 -6 23 -4 29 -7
w book on	701	-9 -18 -6 13 -6 30 -4
w booking	701	-19 22 25 -16 16 -21 -8
w borough	631	33 -14 -13 -21 -14 2 27
w borough ha	729	-16 -9 -4 -5 -9 -6 50
w borrow	729	-6 -9 -4 37 -5 -5 -7
w both	499	48 21 -14 -19 -22 42 -57
w both hav	729	16 -7 13 -7 -3 -4 -7
w both hospital	729	0 -6 -3 -4 -4 20 -4
w both organisation	729	-9 -10 -10 56 -2 -8 -16
w both servic	729	-26 48 -5 -4 -2 -6 -6
w both sid	729	-24 -30 -5 -6 20 49 -4
w both trust	678	29 3 21 -11 -6 -22 -14
w box	678	26 -20 -10 -25 -16 -20 64
w br	526	-23 42 24 40 -9 -22 -53
w br back	729	-20 -16 50 1 -5 -5 -5
w br in	678	10 39 -8 -5 -3 -26 -7
w br it	729	-10 28 -7 -9 13 -11 -3
w br them	729	9 6 -2 -2 -2 -6 -4
w br to	729	-28 -27 -6 33 -8 57 -22
w br together	729	-5 -16 -5 43 -7 -6 -4
w breach	678	-7 -23 28 -8 -5 22 -7
w breach $	729	4 -20 -5 -3 -2 29 -3
w break	701	-14 -21 -6 25 -10 33 -8
w break $	729	-20 -21 -5 27 -9 36 -8
w breakfast	729	61 -14 -56 -9 38 -8 -12
w brief	496	-12 8 -45 42 64 -34 -24
w brief $	660	22 -21 -7 -9 -7 31 -9
w brief at	701	8 -7 -4 -7 20 -6 -4
w brief ha	729	17 -3 -2 -4 -4 -3 -2
w brief on	660	-21 47 -9 -16 30 -15 -15
w briefing	678	32 -14 -7 21 -7 -18 -8
w briefing $	729	18 -6 -2 -1 -1 -4 -3
w broadl	729	16 23 -4 -6 -5 -16 -7
w bu	575	-29 51 43 -24 -28 8 -21
w bu #	729	-16 46 -8 -6 -4 -7 -5
w bu and	660	3 -27 -6 -8 -9 54 -7
w budget	568	-26 -17 -27 58 -3 15 0
w budget $	678	-11 -24 -23 -38 -13 76 32
w budget for	678	0 -12 -10 44 21 -27 -16
w build	526	15 109 7 -42 18 -74 -33
w build #	729	-10 26 -3 -3 28 -35 -3
w build $	729	-26 -1 47 -5 -3 -7 -4
w build b	701	-28 52 -6 -14 -8 9 -6
w build into	678	41 -20 -4 3 -4 -10 -6
w build it	729	11 17 -3 -2 -2 -18 -3
w build th	729	-7 48 -5 -10 -9 -12 -5
w bulletin	619	44 -28 -14 -20 52 -19 -15
w bulletin $	678	63 -19 -9 -5 -7 -13 -10
w busines	513	-74 39 -2 12 12 -37 49
w busines cas	631	-29 75 -28 -6 -12 11 -10
w busines manager	678	39 0 -4 14 -35 -9 -6
w busines support	701	-7 -12 -5 -4 52 -13 -11
w busines unit	678	-23 -28 -7 24 36 -17 15
w but	428	-116 5 77 -100 -17 166 -15
w but a	729	2 -27 -10 -5 58 -6 -11
w but ha	619	-11 50 -30 -6 -10 29 -21
w but it	729	-9 -6 -6 15 -6 18 -6
w but no	729	-24 -27 -25 -15 -4 29 66
w but noth	729	-20 5 -6 -11 -5 42 -4
w but on	701	11 -25 -8 -3 -3 34 -6
w but th	545	-50 27 12 -30 -2 41 1
w but wa	701	37 -15 48 -12 -4 -46 -7
w button	701	14 -13 -6 -8 -10 32 -9
w button #	729	33 -5 -2 -4 -9 -3 -8
w c	645	-3 -23 -14 -60 -10 125 -15
w c )	645	-3 -23 -14 -60 -10 125 -15
w ca	729	9 -4 13 -4 -2 -5 -7
w ca n't	729	9 -4 13 -4 -2 -5 -7
w cabinet	645	10 27 -11 -18 -8 8 -8
w cabinet in	701	-13 36 -6 -28 -5 21 -4
w cal	496	159 -66 -11 -16 -14 -33 -19
w cal $	645	89 -21 -9 -13 -16 -9 -21
w cal and	729	29 -5 -3 -3 -12 -3 -3
w cal ar	701	6 -14 -6 -5 -17 -10 45
w cal from	729	25 -5 -2 -3 -7 -3 -4
w cal handler	660	67 -28 -5 -6 -7 -12 -9
w cal is	729	-23 -43 -7 -4 57 30 -11
w cal to	645	3 26 -8 17 -8 -18 -12
w caldicot	729	16 -21 -13 -4 -3 31 -6
w caldicot guardian	729	16 -21 -13 -4 -3 31 -6
w calendar	660	-12 -30 -8 72 -16 6 -12
w calendar $	729	21 -13 -4 -13 20 -6 -3
w caller	729	40 -5 -4 -2 -4 -21 -3
w calversid	729	9 -9 -2 14 -3 -5 -4
w came into forc	729	24 -6 -2 -3 -4 -4 -5
w came into forc on	729	24 -6 -2 -3 -4 -4 -5
w camera	645	-18 20 8 19 -30 15 -14
w campaign	609	-53 -51 49 -42 102 17 -22
w campaign $	729	-16 -13 -4 -5 47 -5 -5
w campaign wil	729	-7 6 -10 -43 69 -8 -7
w can	413	157 -50 -30 128 -24 -79 -101
w can b	521	-12 58 -61 57 21 -48 -16
w can not	530	46 -58 13 78 -33 1 -46
w can now	701	80 -18 -8 -22 -5 -4 -22
w can onl	729	-28 -11 -12 93 -5 -9 -28
w can ring	729	27 -5 -3 -5 -2 -3 -8
w can s	678	48 0 -4 -15 -10 -11 -8
w cancel	729	4 -14 -9 -18 -5 53 -11
w cancellation	729	7 -6 -5 -7 21 -5 -6
w capacit	729	-19 -14 -24 86 -5 -9 -16
w car	440	-40 -85 -41 -41 104 -4 107
w car #	729	28 -9 -3 -2 -4 -5 -4
w car $	701	-66 -30 -19 24 -35 -19 146
w car a	660	6 -15 -8 -10 -27 14 40
w car act	729	-47 -18 -14 -12 -18 -9 118
w car and	729	-9 -3 33 -7 -2 -3 -8
w car hom	729	-55 24 -5 -7 71 -12 -15
w car on	619	-37 -23 -10 -46 147 -16 -16
w car out	556	50 -22 -13 20 24 -12 -46
w car th	660	51 -13 -10 -7 7 -13 -14
w card	583	61 -44 -4 -32 8 43 -32
w card $	729	38 -7 -13 -5 -3 -3 -7
w card and	729	-6 -8 -4 -5 45 -9 -12
w card ar	701	22 -25 25 -13 -11 12 -10
w card ha	729	-10 -9 21 -17 -4 25 -6
w carer	575	-12 25 7 -23 73 -37 -33
w carer #	729	-3 -11 -4 -7 47 -11 -11
w carer $	701	6 33 -11 -3 -5 -12 -9
w carer '	729	-17 -11 -4 1 46 -6 -10
w cas	440	12 41 -18 -61 -19 -62 106
w cas $	619	28 0 -12 -9 -16 22 -14
w cas a	701	7 -7 28 -7 -4 -6 -11
w cas and	729	-22 -10 -5 -4 -13 -7 61
w cas approv	729	-9 40 -2 -2 -2 -21 -3
w cas ar	678	-36 -33 -14 -16 40 25 34
w cas at	729	-42 -15 -7 -7 -25 -6 101
w cas audit	729	4 29 -2 -20 -4 -5 -2
w cas b	729	-6 22 -2 -2 -3 -6 -2
w cas clos	729	-9 -10 -4 42 -10 -5 -4
w cas for	729	-2 5 -2 12 -4 -5 -3
w cas ha	701	9 -7 -9 -12 -6 30 -5
w cas management	701	28 -10 28 -10 -7 -12 -16
w cas stud	729	36 -9 -3 -4 -3 -6 -10
w cas wer	701	8 22 -5 -3 -1 -12 -8
w cascad	660	35 3 -8 -4 -3 -13 -10
w cascad $	729	33 -8 -6 -3 -2 -10 -5
w caseload	631	50 -57 -8 -9 -9 23 10
w caseload $	729	9 -43 -2 -3 -3 45 -3
w ccg	609	12 -24 81 -19 -11 -19 -21
w ccg ha	729	7 -4 9 -4 -2 -3 -3
w ceas	729	-12 -6 36 -7 -3 -5 -4
w ceas trad	729	-12 -6 36 -7 -3 -5 -4
w cent	701	8 10 -3 -2 -3 -5 -4
w centr	575	16 -33 -1 -23 -30 90 -19
w centr $	701	19 -13 -4 -8 -16 27 -5
w centr and	631	20 -5 -7 -10 -13 24 -9
w centr hav	729	-19 -20 -3 -7 -6 61 -6
w certificat	678	44 -9 -4 -5 -4 -17 -5
w certificat $	729	21 -5 -3 -2 -3 -6 -4
w chair	478	117 -46 10 -38 -15 -29 1
w chair #	701	38 -9 -6 -3 -3 -8 -9
w chair $	631	68 -30 -12 -14 -14 -19 21
w chair and	678	9 -12 -6 -16 -8 38 -5
w chair is	729	-9 10 -2 18 -8 -4 -5
w chair of	729	11 -10 -2 9 -3 -3 -2
w chair to	729	15 -17 -4 26 -5 -6 -9
w chair writ	678	26 -9 -13 -6 16 -8 -7
w challeng	729	10 -12 23 -6 -3 -4 -8
w chamber	701	17 3 -8 6 -5 -8 -5
w chamber of	729	-3 6 -3 12 -2 -6 -4
w champion	556	32 -66 -21 -28 62 57 -37
w champion appoint	729	-27 -8 -5 -4 -4 51 -4
w champion meet	701	18 -9 -3 -6 14 -6 -8
w champion network	729	57 -9 -5 -3 -5 -30 -6
w chanc	678	-21 -12 -9 -2 71 -11 -15
w chanc to	701	-20 -10 -7 2 57 -10 -12
w chang	435	53 -84 62 -70 30 -44 53
w chang #	729	-12 2 -4 -22 48 -5 -6
w chang $	599	35 -9 31 -15 -13 -4 -25
w chang and	660	49 -28 14 -6 -5 -11 -12
w chang ha	729	40 -15 -2 -8 -4 -5 -6
w chang in	701	1 -12 -15 20 37 -13 -18
w chang is	701	-15 -36 24 69 -17 -10 -15
w chang it	701	8 25 2 -19 -4 -8 -5
w chang of	701	-5 -14 -15 -17 -12 -11 74
w chang request	729	12 -12 -12 -5 -3 26 -6
w chang th	701	-5 -16 74 -20 -7 -12 -13
w chang to	729	-51 -4 -11 -6 -12 -22 107
w chang wa	678	45 -11 -12 -3 -5 -5 -8
w chaplainc	729	-20 5 37 -3 -3 -13 -4
w chaplainc $	729	-20 5 37 -3 -3 -13 -4
w chapter	609	8 55 -18 -20 -19 -31 25
w chapter #	701	20 -11 -15 -12 -10 -13 41
w chapter on	729	15 6 -1 -3 -6 -4 -7
w charg	701	-27 27 -8 -17 -4 39 -9
w charit	568	-50 -17 60 17 -24 -43 58
w charit $	701	18 -11 -5 -4 -3 9 -5
w charit and	701	7 -15 -8 -5 -5 -13 39
w charit to	729	8 24 -8 -7 -4 -5 -8
w charitabl	729	-7 3 -5 24 -5 -5 -6
w charitabl fund	729	-7 3 -5 24 -5 -5 -6
w charter	701	34 -15 9 -4 -3 -13 -9
w charter $	729	40 -13 -6 -2 -2 -12 -4
w chas	678	24 36 -6 -4 -31 -12 -7
w check	499	108 4 -56 -57 113 -54 -59
w check $	729	32 -7 -6 -4 -2 -6 -7
w check against	701	18 -18 -27 -18 72 -13 -12
w check ar	729	30 3 -3 -5 -13 -4 -7
w check b	631	13 16 -11 -18 27 -12 -15
w check on	729	54 -8 -4 -10 -20 -3 -10
w checklist	609	77 -32 -39 -14 -16 42 -18
w checklist $	729	47 -8 -24 -3 -2 -6 -3
w checklist ha	729	31 -4 -3 -4 -8 -8 -3
w checklist wa	729	15 -3 -4 -1 -1 -3 -3
w chief	540	42 -16 -9 5 -25 -44 47
w chief constabl	660	39 -6 -7 -7 -5 -6 -8
w chief executiv	660	-7 37 -14 13 9 -21 -17
w chief officer	631	-24 -40 18 9 -30 -23 91
w child	729	-14 -11 -5 -5 -4 42 -3
w children	540	-17 -37 -47 -37 22 67 49
w children 's	591	-25 -25 -30 -7 4 72 10
w children and	701	11 -12 -3 -7 -7 24 -7
w choos	609	8 29 19 6 -16 -28 -18
w choos th	729	9 20 -3 -6 -6 -11 -3
w christma	631	-55 1 -17 104 34 -15 -51
w christma $	660	-36 -10 -14 115 2 -11 -46
w christma and	729	-23 12 -4 -8 38 -6 -8
w circulat	575	51 8 -18 -32 15 -3 -21
w circulat a	729	-22 -7 -5 -10 60 -7 -8
w circulat to	729	7 14 -3 -9 -2 -4 -2
w circumstanc	729	29 -9 -3 -2 -6 -6 -5
w clarif	729	1 -18 -7 -22 -7 -11 65
w claus	701	29 -7 -3 6 -10 -7 -9
w cleans	701	-4 27 -4 -17 26 -24 -5
w clear	591	-17 -27 -26 10 -32 38 54
w clear #	701	-8 4 -10 -9 -6 36 -6
w clear $	729	-25 -26 -8 36 -21 -11 55
w clear b	729	-17 1 -3 -5 -3 31 -4
w clear to	729	7 -10 -9 -8 -4 -8 31
w clerk	660	3 -15 -13 55 -6 -13 -10
w clerk ha	701	-9 -21 -9 61 -5 -9 -9
w client	729	-13 -24 -5 23 -13 36 -4
w clinic	619	-1 -28 48 -46 -23 23 25
w clinical	562	-6 29 -18 7 3 -44 29
w clinical governanc	729	0 29 -4 -4 -3 -13 -5
w clinical lead	701	-3 -7 -5 -6 35 -7 -8
w clinical system	729	17 -13 -11 23 -3 -7 -5
w clinician	701	-19 49 -5 -4 -3 -12 -8
w clos	487	-85 74 262 -41 -23 -116 -72
w clos $	645	-41 -31 144 -14 -8 -33 -18
w clos at	729	38 -13 -13 -4 -2 -5 -2
w clos cas	729	8 6 -3 -3 -3 -2 -3
w clos in	645	-93 25 188 -25 -8 -61 -26
w clos on	660	-28 31 37 -12 -7 -11 -11
w closur	701	26 18 -5 -13 -6 -7 -14
w co-locat	729	22 -6 -5 -2 -1 -5 -2
w co-locat in	729	22 -6 -5 -2 -1 -5 -2
w co-ordinator	660	7 18 -13 11 -19 12 -16
w coach	729	8 -28 -4 -7 44 -7 -6
w cod	609	92 4 -14 -21 -10 -34 -17
w coerciv	660	21 26 -4 -6 -20 -7 -10
w coerciv control	660	21 26 -4 -6 -20 -7 -10
w cohort	631	-46 43 -10 31 -9 4 -13
w cohort of	729	-5 5 -2 -5 18 -7 -4
w cohort start	729	-28 -25 -6 72 5 -11 -7
w collat	701	3 18 -2 -9 -2 -5 -4
w colleagu	645	-4 -2 -26 4 26 -29 31
w colleagu $	701	13 -23 -14 10 36 -12 -10
w colleagu hav	729	-10 31 -5 8 -3 -14 -7
w collect	678	-8 41 -4 -6 -4 -12 -6
w colleg	599	6 66 17 -38 -31 12 -33
w colleg and	729	22 1 -4 -4 -5 -8 -2
w com	437	24 -25 -16 79 63 -21 -103
w com $	583	16 24 -22 40 -21 -6 -30
w com and	729	-22 -10 37 -9 17 -8 -4
w com back	701	-2 11 -10 22 -4 -12 -5
w com forward	678	-15 19 6 -9 13 -8 -6
w com in	645	-28 -6 -12 -3 108 -26 -33
w com into	729	-9 3 -2 20 -3 -6 -2
w com of	701	-9 -16 17 -14 -6 43 -14
w com out	729	32 1 -6 -11 -3 -11 -3
w com team	729	1 -10 -7 31 -4 -7 -3
w com through	701	20 -11 -8 23 -7 -13 -4
w com to	645	9 6 1 20 -14 -14 -8
w com year	701	12 -37 -4 20 -7 21 -5
w commenc	660	-20 -12 -8 71 -7 -14 -11
w commenc $	701	-19 -19 -6 67 -5 -10 -9
w commenc in	729	-3 7 -3 9 -2 -5 -3
w comment	591	-43 29 -48 -42 -23 -35 162
w comment $	678	-19 18 -21 -23 -10 -20 75
w comment against	729	-15 -16 -11 -10 -11 -6 68
w comment ar	701	-9 43 -6 -12 -3 -11 -3
w commission	540	5 -58 -8 66 -42 14 23
w commission $	701	-15 -5 -7 23 -10 19 -6
w commissioner	506	29 9 34 12 3 -28 -58
w commissioner #	678	-10 2 67 -15 -12 -12 -20
w commissioner $	660	-23 -46 -11 -2 62 38 -18
w commissioner about	729	-5 59 -5 -7 -25 -11 -6
w commissioner and	729	-6 19 -2 -2 -1 -6 -2
w commissioner ar	701	44 -33 -12 33 -8 -15 -8
w commissioner for	729	11 12 -3 -5 -3 -10 -2
w commissioner hav	701	-16 -9 38 7 -4 -8 -7
w commit	499	12 -26 -11 2 133 -68 -43
w commit #	701	-14 6 10 -9 32 -8 -16
w commit $	645	-17 -16 7 26 -19 -26 45
w commit and	701	15 -13 -9 -10 34 -5 -12
w commit ha	701	7 30 -5 -8 -2 -14 -8
w commit to	678	-43 -39 -17 -21 160 -12 -29
w communication	678	-6 -8 36 -24 39 -16 -21
w communication team	729	27 10 -4 -9 -7 -13 -4
w communit	568	-35 -22 -34 -44 29 102 3
w communit hospital	729	-17 -12 -6 -11 -8 60 -6
w communit is	729	36 -18 -6 -26 42 -14 -13
w communit safet	678	-4 2 -8 20 11 -10 -10
w compan	645	-55 -17 54 36 -16 -25 23
w compar	660	-13 19 -5 22 -5 -13 -6
w compar b	729	-8 20 -1 -1 -1 -5 -3
w compil	729	32 -5 -3 -2 -8 -10 -4
w complaint	701	-9 13 46 -15 -7 -12 -17
w complet	422	-128 -93 -58 -8 -48 346 -13
w complet #	678	-62 -15 -8 -13 -15 125 -12
w complet $	609	-22 -29 -27 -33 41 101 -31
w complet and	631	-45 -41 -19 -28 -12 156 -11
w complet b	599	-30 -39 -18 7 -16 116 -21
w complet c	729	-14 -46 -5 -32 -5 109 -9
w complet for	678	-18 -23 -7 -7 -6 66 -5
w complet form	729	-5 -7 -5 -24 -4 -8 53
w complet in	645	48 20 -10 -26 -17 -5 -11
w complet onc	729	-6 -8 -3 34 -3 -11 -4
w complet pilot	729	-5 33 -2 -6 -3 -13 -4
w complet review	729	2 23 -4 -3 -2 -5 -11
w complet th	631	-39 34 -24 56 -13 9 -23
w completion	678	-39 175 -5 -72 -17 -31 -11
w complianc	645	-4 -7 -5 -9 26 7 -7
w complianc is	729	-7 -3 -1 -2 16 -2 -2
w compliant	701	48 -7 -6 -4 -11 -11 -8
w compliant $	701	48 -7 -6 -4 -11 -11 -8
w complicat	729	-31 -6 -5 -5 -12 -14 74
w complicat $	729	-31 -6 -5 -5 -12 -14 74
w concern	660	34 -20 -17 -15 -7 -14 39
w concern $	729	-9 -10 -9 -11 -6 -10 55
w conclud	645	13 -21 48 6 -9 -20 -18
w conclud that	660	18 -15 52 -18 -6 -17 -15
w condition	678	8 -18 -7 49 -7 -11 -16
w condition of	729	12 -14 -3 18 -4 -6 -3
w conferenc	526	63 -43 -12 48 -45 27 -37
w conferenc $	701	29 -6 -3 -3 -3 -11 -3
w conferenc in	701	-54 -13 -6 70 -7 15 -6
w conferenc is	701	23 21 -7 0 -16 -13 -9
w conferenc wa	678	-5 -41 22 -11 -5 49 -9
w confidenc	678	-30 32 -10 -13 -19 -10 49
w confidenc in	729	-6 33 -3 -5 -2 -6 -10
w confidential	729	56 -12 -7 -6 -9 -4 -18
w confidentialit	729	-20 28 14 -6 -3 -7 -8
w confirm	517	103 -19 -17 -29 2 6 -45
w confirm b	729	-21 -14 -5 -12 -8 66 -7
w confirm in	660	70 -29 -12 -5 -3 -12 -8
w confirm receipt	729	18 -6 -2 -2 -2 -5 -2
w confirm that	609	49 16 7 -29 -11 -15 -17
w consent	678	-22 -1 3 18 -13 24 -10
w consider	499	-4 23 46 45 -35 -58 -16
w consider $	660	-10 34 -4 -5 -4 -6 -5
w consider b	619	22 44 -32 25 -12 -30 -17
w consider how	729	-10 34 -7 -5 -3 -4 -5
w consider th	631	35 -45 54 7 -9 -14 -28
w considerabl	701	-8 41 -5 -11 -4 -10 -3
w consideration	678	-10 30 44 -30 -10 -6 -17
w consideration th	729	-8 -7 50 -12 -5 -4 -14
w constabl	660	39 -6 -7 -7 -5 -6 -8
w constabl and	701	30 -12 -4 -3 -2 -4 -5
w constant	729	-16 -6 -4 -7 44 -5 -6
w consult	599	-15 -7 -23 14 -18 14 35
w consult on	701	8 8 -9 21 -11 -10 -8
w consult upon	729	-29 10 -7 -5 -3 41 -7
w consultant	678	3 43 -4 -15 -9 -12 -7
w consultant #	729	16 1 -2 -4 -4 -4 -3
w consultation	583	1 19 4 44 -12 -35 -21
w consultation with	660	26 7 -5 -7 -5 -11 -5
w contact	496	34 -82 -80 28 -1 -11 112
w contact #	729	27 -7 -14 12 -5 -6 -6
w contact $	660	51 -25 -48 -15 -18 -15 70
w contact ha	701	5 17 -3 -4 -2 -8 -5
w contact th	701	-18 -10 -6 -7 -8 -9 58
w contact with	701	-18 -26 -7 55 23 -12 -15
w content	609	30 0 -25 11 -15 17 -18
w content $	701	35 -8 -18 9 -5 -4 -9
w content is	729	-2 22 -3 -5 -3 -7 -2
w continu	473	-120 98 -57 -100 328 -47 -103
w continu $	645	-65 27 -15 -19 146 -20 -54
w continu bas	729	-22 -13 -6 -6 66 -4 -14
w continu to	521	-9 12 -37 -78 200 -48 -39
w continu with	729	-17 62 -3 -4 -28 -3 -6
w continual	619	-48 -31 -17 -69 255 -40 -49
w continual review	631	-18 -23 -15 -65 179 -37 -21
w continuou	701	-17 -8 -8 -11 63 -8 -11
w continuous proces	729	-11 -10 -4 -5 46 -6 -8
w contract	465	16 -111 -7 88 63 19 -68
w contract $	729	-18 -7 -4 -5 48 -8 -6
w contract award	729	42 -4 -2 -3 -1 -26 -5
w contract is	678	-21 -15 -16 41 -12 33 -10
w contract meet	678	-60 -24 -9 -5 118 -8 -12
w contract variation	729	-10 14 -4 16 -2 -13 -2
w contract wa	701	32 -15 -14 38 -6 -25 -9
w contract with	729	9 -7 -5 12 -3 -5 -2
w contractor	631	11 -17 37 -13 -12 9 -15
w contractor $	701	-16 -30 47 -10 -4 23 -10
w control	583	104 21 -11 -14 -49 -18 -33
w control #	729	-17 36 -2 -4 -2 -4 -7
w control $	701	38 -8 -3 -5 -6 -5 -11
w control behaviour	729	12 17 -2 -3 -6 -5 -13
w control room	701	56 -12 -4 -3 -27 -4 -7
w conversation	701	-7 62 -9 -17 -4 -18 -6
w conversation hav	729	-2 44 -6 -16 -1 -16 -3
w coordinator	540	-2 -45 -33 29 -8 112 -53
w coordinator $	729	-4 -15 -1 -7 -2 32 -2
w coordinator and	678	-4 22 -14 20 7 -15 -16
w cop	556	115 -31 0 -18 -24 -51 9
w cop ar	729	30 -4 -1 -3 -8 -12 -2
w cop in	729	20 -3 -3 -2 -2 -7 -4
w cop of	701	11 -10 -8 -6 -5 -19 37
w cor	729	-30 26 -4 -23 45 -9 -7
w coroner	678	20 -16 -7 21 -6 -7 -6
w coroner ha	729	7 -6 -4 8 -2 -3 -2
w cost	535	-81 40 80 -54 -38 26 26
w cost $	609	-44 37 35 -39 -14 68 -44
w cost at	729	-20 -21 94 -14 -9 -9 -22
w could	513	-23 -39 191 -52 -42 -68 33
w could b	678	-35 -16 115 -3 -11 -31 -20
w could not	609	-9 -28 96 -35 -17 -28 21
w council	499	28 24 -5 -62 -17 -6 39
w council #	701	33 18 -17 -14 -4 -7 -9
w council $	660	-7 61 -17 -44 -15 -16 37
w council 's	701	-13 1 -11 -6 -6 42 -7
w council and	729	-34 -17 19 -9 -13 -11 64
w council ha	729	28 -6 -5 -3 -3 -8 -3
w council is	729	23 3 -5 -4 -4 -11 -3
w counsel	729	-20 37 9 -3 -2 -18 -3
w count	510	-1 39 -5 -53 -47 -10 76
w count $	660	34 21 -4 -15 -5 -21 -9
w count council	660	-25 60 -1 -39 -22 -21 48
w count in	729	5 -8 35 -9 -3 -13 -7
w counter	729	31 -6 -7 -4 -2 -9 -3
w countersign	729	28 -4 -6 -3 -7 -3 -4
w countersign $	729	28 -4 -6 -3 -7 -3 -4
w county-wid	729	0 19 -8 -4 -1 -3 -2
w cours	493	103 21 -15 -43 60 -63 -64
w cours #	729	12 25 -6 -8 -5 -11 -7
w cours $	575	115 -46 -19 9 -27 8 -40
w cours hav	729	3 -23 -3 -5 47 -16 -3
w cours in	701	-10 23 -5 -13 35 -25 -4
w cours wa	701	5 18 17 -16 -5 -11 -8
w court	660	43 54 -8 -15 -14 -44 -16
w cover	490	21 -40 -16 13 -53 -62 138
w cover $	729	3 -6 -9 40 -3 -14 -10
w cover b	729	-50 -18 -16 -17 -7 -19 126
w cover in	701	11 11 -3 -5 -3 -6 -6
w cover is	701	28 -16 -3 -9 -11 20 -9
w cover th	660	-16 -26 80 3 -14 -17 -10
w covid	729	43 -5 -2 -11 -2 -17 -6
w creat	660	-24 -42 61 -16 -6 37 -10
w crew	729	41 -8 -17 -4 -1 -5 -6
w crim	645	3 4 -12 -12 -7 -17 41
w crim commissioner	678	16 19 -8 -7 -4 -13 -4
w csp	729	-3 -7 -3 -3 30 -5 -8
w cup	729	-23 -6 -3 -5 52 -4 -10
w curiosit	701	9 -17 -9 -10 -18 -7 53
w current	609	-50 71 -20 29 -48 47 -29
w current staf	729	-22 -14 -4 -6 -25 76 -5
w currentl	631	-19 99 -9 -18 -13 -22 -18
w currentl b	729	-7 26 -2 -4 -2 -8 -4
w currentl under review	729	-9 40 -4 -7 -7 -6 -7
w custod	660	13 -16 -14 14 -10 26 -13
w custod sergeant	729	15 -2 -3 -1 -4 -2 -4
w custod suit	729	1 -12 -5 -8 -4 34 -7
w cut	645	-58 53 20 -19 -17 36 -16
w cut $	729	-13 -31 47 -13 -8 28 -9
w cycl	678	-16 -19 -12 2 71 -8 -18
w cycl $	701	-12 -17 -11 -15 78 -6 -17
w da	426	108 -135 -68 11 122 23 -62
w da #	645	-3 -23 -11 -18 93 -21 -17
w da $	540	61 -42 -33 5 82 -33 -39
w da '	729	4 -8 -2 -5 19 -4 -3
w da a	729	6 22 -7 -6 -3 -5 -7
w da and	701	-27 13 -6 -5 -16 -14 54
w da b	729	32 -3 -5 -6 -7 -4 -7
w da histor	729	0 -8 -3 -4 30 -6 -9
w da in	729	25 -10 -2 -4 -2 -5 -2
w da is	729	-29 -38 -5 -7 27 59 -7
w da of	729	21 -17 -6 28 -11 -7 -8
w da per	729	32 -6 -3 -4 -4 -12 -3
w da to	729	13 -16 -4 -6 20 -4 -5
w dail	609	40 -56 -25 -33 101 0 -27
w dail us	729	8 -16 -4 -6 -2 23 -3
w dash	729	22 -7 -11 -6 13 -7 -5
w dat	450	-86 -17 -41 91 21 9 24
w dat $	599	-35 -41 -32 -18 62 -24 88
w dat and	729	32 -13 -3 -4 -3 -8 -2
w dat ar	701	-23 26 -5 -9 -14 30 -5
w dat for	678	6 -16 -9 -24 -17 71 -11
w dat ha	660	-31 -34 -21 93 -8 17 -16
w dat hav	701	-20 54 -4 -4 -3 -18 -5
w dat is	729	15 -21 -5 41 -8 -18 -4
w dat of	729	-34 -24 -14 59 -19 -16 48
w dat to	678	-23 -20 -6 8 -14 68 -12
w data	517	-79 50 9 17 -9 54 -43
w data $	729	-16 84 -4 -7 -3 -52 -3
w data and	729	-18 -8 -6 -3 -3 47 -8
w data ar	729	-9 2 -4 25 -3 -7 -4
w data protection	678	-36 -20 63 -12 -14 35 -15
w data shar	701	-7 -4 -22 34 -5 13 -9
w databas	701	-36 -12 49 47 -5 -22 -21
w deal	701	-10 -8 12 -15 -6 -5 32
w deal with	701	-10 -8 12 -15 -6 -5 32
w death	660	5 -20 -2 -16 -9 -13 55
w death $	701	11 -19 -17 -15 -8 -11 60
w debat	701	-27 -35 18 -8 -7 -11 70
w decid	631	-16 -69 107 52 -15 -25 -34
w decid $	729	-23 -33 51 45 -10 -11 -19
w decid that	701	13 -39 72 -18 -4 -10 -14
w decided against	729	-12 -12 59 -10 -6 -6 -13
w decided against th	729	-12 -12 59 -10 -6 -6 -13
w decided not to	729	-33 -16 82 -7 -4 -11 -11
w decision	619	-64 58 -1 -31 68 12 -43
w decision is	701	-16 55 -20 -6 -3 -7 -3
w decision on	701	-18 33 -14 -16 -6 30 -9
w declin	660	-35 -20 68 -12 -9 27 -19
w declin b	729	-12 -6 39 -5 -4 -5 -7
w declin to	729	-19 -11 11 -5 -4 39 -11
w dedicat	678	60 -14 -4 -5 -20 -8 -8
w defer	660	-24 -34 -14 126 -8 -23 -22
w defer to	729	-17 -23 -10 81 -5 -15 -11
w defer until	701	-9 -14 -5 55 -4 -10 -14
w definition	729	20 -10 -2 -2 -1 -3 -2
w dela	591	25 -30 -28 62 -20 25 -34
w dela $	729	-25 11 -5 -11 -2 36 -3
w dela b	701	-21 -15 -15 13 -5 48 -6
w dela du	729	4 -13 -5 37 -5 -9 -10
w delegat	729	18 -7 -2 -2 -1 -2 -4
w delet	660	-4 -16 104 -14 -5 -53 -12
w delet $	701	-3 -11 49 -9 -3 -16 -7
w deliver	496	30 -36 -42 -67 40 123 -48
w deliver $	660	-51 0 -21 -15 -7 105 -11
w deliver b	701	30 -5 -3 -10 -2 -6 -4
w deliver in	701	49 12 -4 -10 -7 -30 -10
w deliver plan	729	-19 -27 -6 -11 33 42 -11
w deliver to	619	26 -23 -8 -24 47 -3 -16
w demand	631	84 -16 8 -32 -12 -19 -13
w demand $	701	37 -1 -4 -13 -3 -11 -5
w dentist	729	-16 -13 -17 19 -6 41 -8
w department	562	-1 37 -7 5 -35 -35 35
w department #	729	-10 24 -2 -3 -1 -4 -3
w department $	701	-7 23 -7 20 -11 -12 -7
w department sinc	729	22 -6 -5 -2 -1 -5 -2
w depend	678	-25 -9 -12 43 -10 23 -11
w depend on	701	-22 -6 -10 26 -6 25 -7
w dependent on	729	-5 -10 -4 6 -3 19 -3
w dependent on th	729	-5 -10 -4 6 -3 19 -3
w deput	609	65 2 -15 -17 -16 2 -22
w deput $	729	26 -4 -3 -3 -7 -3 -7
w deput manager	729	15 17 -5 -6 -9 -7 -6
w describ	631	34 5 -11 -17 -14 -13 15
w describ th	701	28 10 -6 -10 -6 -7 -10
w describ what	729	6 4 -2 -2 -1 -3 -3
w description	631	4 39 -10 -16 -14 18 -20
w description is	729	-13 12 -5 -12 -5 39 -16
w design	619	21 15 -8 3 -15 -2 -14
w design th	729	24 7 -3 -5 -8 -9 -5
w designer	701	-12 50 -4 -10 -6 -15 -4
w designer $	729	-9 39 -3 -7 -5 -12 -3
w desk	583	61 -26 -7 -33 -30 14 22
w desk $	631	53 -6 -3 -29 -28 -18 32
w desk and	701	9 17 -3 -4 -3 -10 -7
w detail	678	-39 27 27 -14 -8 -11 17
w detain	729	29 -5 -2 -2 -5 -9 -6
w detectiv	678	47 1 -19 -7 -2 -7 -12
w develop	575	-19 148 -17 -28 -90 28 -22
w develop and	660	-47 79 -7 -18 -5 4 -7
w develop b	729	-3 18 -2 -2 -3 -5 -4
w develop with	729	29 -10 -4 -2 -2 -9 -1
w developer	729	-8 62 -3 -3 -1 -46 -1
w development	619	-6 -6 -18 74 0 -21 -23
w development manager	729	16 -5 -4 23 -10 -12 -7
w devic	729	2 -6 24 -5 -5 -5 -5
w dhr	729	40 -12 -4 -5 -4 -11 -4
w dial	729	11 -4 -8 -10 22 -3 -7
w diar	678	-28 50 -7 14 -7 -16 -6
w did	568	-74 -47 144 -24 -21 -39 61
w did not	575	-60 -44 115 -21 -20 -35 64
w differ	701	-31 -48 -34 -12 -10 -10 144
w differ view	729	-18 -17 -20 -8 -6 -4 74
w different	660	-71 -62 49 -15 -24 3 119
w digest	729	-22 -7 -5 -10 60 -7 -8
w digital	701	7 -22 -22 17 -5 35 -10
w dip	619	74 -14 -7 -10 -11 -21 -12
w dip sampl	645	64 -12 -6 -9 -10 -16 -11
w direct	729	71 -9 -11 -7 -11 -5 -28
w director	513	-69 -50 42 -28 41 26 37
w director $	701	-21 -27 -9 -12 -4 82 -8
w director ha	729	-9 -5 10 -7 -2 18 -3
w director is	729	-40 20 -6 -7 81 -22 -26
w director of	645	-46 -43 -24 -27 13 5 122
w disabilit	701	22 -17 -6 -10 -5 21 -5
w discharg	591	96 -1 -26 -16 -17 -4 -32
w discharg $	729	39 -7 -15 -2 -4 -3 -8
w discharg checklist	729	28 -8 -2 -4 -3 -8 -3
w discharg letter	729	18 -4 -3 -1 -2 -6 -2
w disclos	701	0 -15 -8 -16 -7 -6 52
w disclos abus	729	-11 -14 -6 -16 -6 -5 57
w disclosur	678	-36 -16 -12 -8 14 23 36
w discontinu	678	-50 -15 80 -11 -8 14 -10
w discus	535	-47 -31 -61 26 23 -33 123
w discus $	729	-20 19 -11 -11 -5 35 -7
w discus at	619	-28 -9 -16 29 68 -12 -33
w discus it	729	6 -23 -20 -10 -3 -19 68
w discus with	678	-41 -26 -14 -9 -33 -29 153
w discussion	599	7 38 1 19 -9 -23 -33
w discussion $	729	-27 32 -9 45 -6 -12 -23
w discussion hav	729	-25 44 -4 -6 -2 -3 -5
w discussions with	701	-11 -6 -5 -10 -5 42 -5
w discussions with th	701	-11 -6 -5 -10 -5 42 -5
w displa	645	0 -25 63 -27 -12 14 -12
w displa in	701	-18 -16 40 -19 -9 31 -8
w disput	729	33 -13 -4 -3 -1 -10 -3
w disseminat	729	18 -5 -2 -2 -2 -4 -4
w disseminat to	729	18 -5 -2 -2 -2 -4 -4
w distribut	678	-17 -30 -7 -11 -5 77 -8
w distribut $	729	-14 -22 -4 -4 -3 49 -3
w distribut to	729	-4 -11 -4 -7 -3 34 -6
w distribution	729	16 -9 -2 -1 -2 -2 -2
w distribution list	729	16 -9 -2 -1 -2 -2 -2
w district	575	2 -12 -28 8 -31 -47 106
w district #	729	15 5 -3 -2 -1 -10 -4
w district $	678	-34 -5 -14 -10 -16 -23 102
w district ha	729	35 -6 -7 -7 -7 -4 -4
w divert	729	15 21 -4 -7 -7 -6 -12
w division	660	11 45 -9 -16 -31 12 -12
w division is	729	-14 11 -4 -9 -4 27 -5
w do	362	-19 -115 104 -19 -1 162 -111
w do #	678	11 -20 -25 -34 -8 108 -32
w do $	502	-81 -26 -15 -6 3 86 38
w do :	701	26 -7 -17 -6 -3 13 -6
w do and	660	-33 7 -13 -30 -7 84 -7
w do b	660	42 28 -8 5 -11 -48 -8
w do if	729	-13 11 -3 -5 -9 25 -5
w do in	729	-10 -21 -6 0 -16 57 -4
w do it	631	14 -4 -25 11 -9 -14 25
w do n't	701	2 -9 44 -10 -8 -7 -12
w do not	530	35 -47 150 -54 20 -15 -88
w do on	701	-23 -15 56 17 -11 -16 -8
w do so	540	9 -9 -7 37 12 7 -49
w do th	631	-37 -43 38 43 -16 44 -29
w doctor	678	-11 -38 -17 -7 -6 37 42
w document	631	-16 66 -24 -17 66 -46 -28
w document hav	701	-15 69 -4 -7 -3 -36 -3
w domain	729	-5 7 -6 24 -6 -6 -8
w domestic	490	87 -77 -46 -26 -31 -9 102
w domestic abus	499	81 -70 -44 -20 -27 -27 107
w domestic incident	729	-2 -9 -5 -8 -6 34 -4
w door	645	74 -2 -18 4 -12 -28 -18
w door $	729	-9 12 -5 25 -2 -14 -7
w doubl	729	43 -8 -6 -5 -2 -7 -15
w doubl $	729	43 -8 -6 -5 -2 -7 -15
w down	575	-21 -21 54 -9 16 -38 19
w down $	660	2 -20 50 12 -11 -13 -20
w download	729	18 -6 -1 -1 -2 -5 -3
w draft	452	-103 319 -41 -51 -53 -11 -61
w draft $	631	-24 90 -7 -13 -12 -20 -15
w draft and	701	-15 -6 -6 -17 -7 60 -9
w draft b	678	5 -17 -5 38 -4 -12 -5
w draft ha	701	-5 27 -2 -9 -2 -6 -3
w draft is	660	-10 62 -6 -25 -4 -12 -6
w draft protocol	729	-18 63 -8 -11 -4 -8 -14
w draft th	729	-5 37 -3 -12 -6 -3 -8
w draft with	729	-6 60 -5 -15 -4 -27 -5
w draw	506	6 64 -37 -19 51 -61 -4
w draw from	729	-13 2 -7 -24 -4 -6 51
w draw up	545	-19 73 -27 9 43 -45 -33
w driv	660	25 20 -10 -5 -6 -10 -13
w driv $	701	26 -4 -5 -2 -5 -6 -3
w drop	645	-21 -8 26 -12 -8 38 -14
w drop $	678	-11 -13 56 -8 -5 -8 -10
w drop-in	645	-39 -9 -1 -13 103 -17 -25
w drop-in session	701	-43 -2 -6 -10 92 -13 -17
w drug	729	38 -12 -7 -4 -2 -8 -5
w du	506	-29 118 -36 35 -14 -36 -38
w du back	701	-8 74 -3 -35 -5 -18 -5
w du for	701	-3 60 -3 -66 -3 18 -3
w du in	701	-23 36 -9 -31 -4 37 -7
w du to	583	-17 -10 -18 119 -17 -39 -19
w duplicat	645	-67 -51 172 13 -18 -16 -33
w duplicat what	729	-18 -11 63 -14 -5 -3 -12
w dur	619	-4 -2 4 3 -17 -27 43
w dur <date>	729	24 -7 -3 -4 -3 -4 -3
w dur th	678	-33 -20 12 19 -12 -19 53
w dut	562	-14 -44 53 22 -51 -52 88
w dut desk	729	2 -10 -6 -26 -5 -6 49
w e-learn	660	-2 -13 -10 55 -14 0 -17
w e-learn modul	729	-12 -16 -7 74 -10 -17 -13
w e-mail	701	7 -12 -6 -24 -6 -6 48
w e-mail to	729	-3 -10 -6 -24 -4 -5 52
w each	368	68 -34 -110 -149 441 -135 -81
w each <date>	729	-32 -8 -3 -7 59 -3 -5
w each agenc	701	-1 8 -6 -6 15 -4 -6
w each contract	729	-11 -7 -4 -23 55 -3 -6
w each localit	729	8 14 -3 -4 -5 -5 -5
w each meet	701	21 -12 -6 -11 19 -4 -8
w each month	631	-1 40 -6 -9 13 -21 -16
w each morn	729	2 -5 -5 -7 23 -3 -5
w each new	678	-8 -17 -5 -9 57 -10 -7
w each of	619	43 33 -24 -24 34 -32 -30
w each on	701	-13 -34 -7 -18 12 71 -12
w each person	729	-37 -7 -4 77 -10 -15 -4
w each practic	701	13 -10 -4 27 -10 -11 -6
w each provider	729	-7 33 -4 -5 -2 -11 -4
w each quarter	645	68 -23 -11 -12 15 -27 -11
w each quarterl	729	-52 -10 -4 -7 83 -4 -5
w each shift	729	13 -28 -5 -8 44 -6 -10
w each team	701	-27 73 -5 -49 51 -36 -6
w each term	678	-29 -41 -8 -24 77 32 -8
w each year	645	-41 -27 -10 -53 176 -17 -27
w earl	631	-59 87 -14 -40 31 12 -17
w earlier	701	-6 -14 -6 -6 -4 39 -4
w easier	729	26 -6 -2 -3 -8 -5 -3
w east	729	-7 9 -8 25 -3 -11 -5
w easter	619	24 92 -8 -19 -37 -29 -23
w easter $	660	-21 110 -6 -14 -31 -25 -13
w eastern	701	-32 -60 -8 -14 -12 134 -9
w eastval	729	17 8 -2 -3 -3 -15 -2
w editor	701	-22 43 -5 -5 -3 -2 -5
w education	701	-13 -33 -3 16 -9 48 -5
w educator	660	29 -36 -8 -14 52 -13 -10
w educator $	701	4 -28 -6 -12 59 -8 -8
w effect	729	33 -5 -8 -2 -2 -10 -5
w eight	609	-15 90 -22 -15 -35 2 -6
w eight week	729	21 -6 -2 18 -18 -4 -9
w eighteen	729	-7 6 -5 20 -4 -5 -5
w eighteen month	729	-7 6 -5 20 -4 -5 -5
w either	729	11 -3 -2 -2 -1 -2 -2
w elect	729	-8 32 -4 -3 -7 -6 -3
w election	660	-50 -30 -15 32 -13 88 -11
w election $	660	-50 -30 -15 32 -13 88 -11
w electronic	591	52 34 3 -28 -25 -14 -23
w electronic record	660	26 49 -17 -16 -14 -14 -13
w element	729	-18 -23 -5 -18 -7 76 -5
w eleven	545	32 93 -6 -35 -34 -76 25
w eleven languag	729	33 -4 -1 -1 -10 -12 -4
w eleven standard	729	-5 29 -3 -3 -3 -13 -3
w els	729	16 -13 -9 28 -6 -8 -7
w elsewher	701	3 29 -5 -10 -5 -6 -5
w elsewher $	701	3 29 -5 -10 -5 -6 -5
w email	619	28 -57 -16 -13 32 53 -27
w embed	701	29 67 -7 -49 -19 -11 -11
w embed in	729	36 -3 -4 -3 -8 -8 -9
w emergenc	609	22 16 -13 -26 -13 -21 35
w emergenc department	645	35 11 -8 -11 -8 -13 -7
w employer	678	-6 -25 -12 51 28 -13 -23
w employer in	729	9 -13 -9 47 -9 -8 -16
w enclos	729	28 -9 -3 -2 -2 -3 -8
w encourag	729	-30 -17 -9 -12 16 -5 56
w end	475	-78 45 -13 -15 215 -57 -97
w end #	729	-25 -14 -6 8 51 -4 -9
w end $	599	15 13 -2 -18 58 -28 -39
w end dat	678	-31 -33 -12 -15 119 -10 -18
w end in	729	-6 10 -5 11 -4 -5 -2
w end of	568	-21 95 -15 20 -33 -14 -32
w engagement	729	-32 38 -5 -7 25 -9 -11
w england	701	25 -7 22 -9 -6 -14 -12
w england $	729	-10 13 27 -7 -5 -10 -9
w english	701	34 -6 -5 -2 -3 -14 -4
w enough	729	-3 14 -3 3 -4 -4 -3
w enquir	660	39 -28 -25 -15 42 8 -21
w ensur	729	32 -6 -4 -3 -3 -10 -6
w ensur that	729	32 -6 -4 -3 -3 -10 -6
w entr	678	60 -10 -7 -3 -3 -32 -4
w equalit	701	-40 68 -12 -9 -10 -40 43
w escalation	729	19 -5 -3 -2 -1 -6 -2
w establish	619	72 -41 -15 -35 -13 48 -15
w establish $	729	12 -16 -8 -10 -6 34 -7
w establish and	729	32 -4 -3 -2 -4 -16 -3
w estat	701	-1 -26 -8 9 -4 42 -11
w evaluat	631	-19 48 -11 -11 -15 27 -19
w evaluat b	701	-16 19 -7 -15 -11 44 -15
w evaluation	568	-37 11 -30 -24 -16 122 -26
w evaluation is	678	-22 21 -8 6 -5 16 -7
w evaluation of	701	-21 23 -14 -2 -6 30 -9
w evaluator	729	-1 39 -3 -5 -2 -23 -6
w event	599	-6 5 7 4 36 -27 -19
w event #	729	2 -8 -2 -2 16 -3 -3
w event tak	729	-26 47 -4 -3 -2 -7 -4
w ever	370	131 -220 -114 -180 500 -7 -110
w ever agenc	729	-4 -21 -3 -14 -4 53 -7
w ever chanc	729	-5 -5 -5 -6 31 -4 -6
w ever entr	729	32 -6 -5 -2 -3 -14 -3
w ever meet	660	-32 -20 8 -29 93 -9 -12
w ever month	660	-40 -23 -12 -14 121 -10 -23
w ever new	701	-5 -8 -7 -11 57 -8 -16
w ever patient	729	31 -11 -4 -2 -2 -5 -6
w ever quarter	631	-44 -31 -10 -16 134 -14 -19
w ever respons	701	12 -14 -5 -7 -9 27 -5
w ever sinc	729	21 -5 -3 -2 -2 -3 -5
w ever six	678	-51 -37 -12 -23 93 46 -16
w ever supervision	701	-28 -11 -7 15 51 -7 -13
w ever surger	701	31 -8 -5 -5 -22 14 -6
w ever team	701	0 -32 -10 -9 85 -11 -23
w ever thr	729	-12 -5 -3 -5 40 -10 -5
w ever two	678	24 -9 -3 -4 5 -10 -3
w ever ward	645	55 4 -15 -12 -7 -19 -6
w ever year	729	-16 -16 -10 -44 104 -7 -10
w everybod	701	30 -12 16 -6 -8 -13 -7
w everyon	645	-26 -24 -25 -16 30 -20 81
w everyon 's	729	-32 -16 -23 -13 -9 -6 99
w everyon who	729	-9 -18 -3 -3 44 -8 -3
w evidenc	583	51 1 1 -18 12 -9 -38
w evidenc and	701	-41 -19 17 -10 28 35 -11
w exampl	729	6 14 -3 -4 -4 -4 -6
w exception	729	32 -9 -3 -2 -10 -5 -3
w exception ar	729	32 -9 -3 -2 -10 -5 -3
w exchang	729	-15 41 -3 -3 -4 -11 -5
w exchang $	729	-15 41 -3 -3 -4 -11 -5
w executiv	526	15 16 52 21 -13 -44 -47
w executiv $	591	-23 52 -5 20 -19 -2 -23
w executiv and	729	47 -26 -2 -5 -3 -8 -2
w executiv in	729	-8 -7 34 -3 -2 -10 -3
w exercis	619	-27 36 -20 -53 61 16 -14
w exist	530	-8 37 102 -57 -28 -14 -32
w exist $	678	-67 74 -10 -28 10 -16 37
w exist for	729	12 16 -4 -5 -9 -4 -7
w exist on	729	-6 -26 62 -6 -4 -6 -15
w exist protocol	729	24 10 -18 -4 -2 -3 -7
w expect	517	-36 131 -31 11 -7 -40 -28
w expect at	729	-11 46 -19 -3 -2 -9 -1
w expect in	660	-15 16 -5 -9 -5 23 -5
w expect it	729	-14 -7 10 27 -3 -6 -7
w expect of	729	3 16 -4 -3 -4 -4 -5
w expect to	599	23 28 -17 -24 9 -3 -16
w expect to hear	729	-11 45 -9 -10 -4 -7 -5
w expects to	701	-27 46 -7 -15 -6 14 -5
w experienc	645	-19 -23 -17 13 -19 -17 82
w explain	729	13 -9 15 -5 -4 -5 -5
w explor	619	24 -9 41 -2 -11 -19 -25
w explor $	729	-9 -10 19 13 -2 -8 -3
w explor with	701	17 -32 45 -6 -5 -7 -13
w extend	678	-14 -25 2 19 -6 39 -15
w extend it	729	-28 -10 10 -10 -3 52 -11
w extension	678	-32 -34 -16 0 -19 -15 116
w extension #	701	-31 -30 -12 -18 -19 -11 121
w extra	701	35 -28 -25 -14 -10 52 -9
w fac	729	-15 -12 -8 27 20 -6 -4
w fail	678	-1 -11 4 13 15 -8 -12
w fail $	729	-11 -9 -6 19 20 -5 -7
w faith	678	-20 12 -10 -11 50 -12 -10
w faith leader	729	-14 12 -5 -6 21 -5 -4
w fal	645	-37 -20 2 6 22 -17 43
w fallen	729	27 -11 -2 -1 -1 -5 -6
w fallen from	729	27 -11 -2 -1 -1 -5 -6
w famil	517	93 -31 -32 -27 4 -28 21
w famil $	729	2 41 -5 -8 -3 -22 -5
w famil 's	729	-10 -10 14 24 -5 -5 -9
w famil hav	729	-12 -19 -5 -4 28 15 -3
w famil member	729	19 -6 -4 -2 -1 -3 -3
w famil wa	729	49 -11 -5 -4 -4 -9 -15
w father	729	26 -5 -2 -2 -2 -13 -2
w favour	701	-33 23 69 -11 -5 -21 -21
w favour of	729	-27 -12 76 -8 -4 -9 -16
w feasibilit	729	70 -21 -30 -4 -2 -3 -10
w feasibl	729	-26 -13 116 -27 -7 -18 -25
w featur	729	28 -4 -3 -3 -3 -5 -9
w featur in	729	28 -4 -3 -3 -3 -5 -9
w fed	729	16 -21 -4 -7 27 -6 -5
w feed	660	11 -5 -8 -19 42 -10 -12
w feed back	729	-12 -15 -6 -17 62 -4 -7
w feedback	540	-4 -36 -27 -39 53 15 36
w feedback #	729	-8 -6 -3 -2 -3 27 -6
w feedback from	729	-7 26 -3 -3 -5 -3 -4
w feedback is	701	-7 -9 -5 -6 41 -6 -8
w feedback wa	729	35 -3 -3 -6 -8 -7 -8
w feel	575	-50 -15 155 -4 -9 -24 -53
w feel better	729	3 -6 -8 36 -2 -11 -12
w feel that	678	-28 -10 52 -12 14 -5 -12
w feel to	729	-12 16 31 -13 -6 -5 -11
w festival	729	-21 -10 -4 -6 65 -11 -11
w festival and	729	-21 -10 -4 -6 65 -11 -11
w few	660	-23 -14 85 -6 -10 -16 -16
w field	701	30 19 -11 -7 -15 -9 -7
w fieldwork	729	-5 44 -4 -12 -3 -10 -8
w fieldwork is	729	-5 44 -4 -12 -3 -10 -8
w figur	591	12 48 51 -32 -20 -22 -37
w figur $	729	19 9 -10 -7 -4 -3 -5
w figur each	729	19 -4 -2 -5 -2 -3 -3
w fil	490	133 5 -24 2 -35 -22 -58
w fil $	609	18 3 -23 35 -15 12 -30
w fil and	660	27 -29 -8 15 -16 20 -9
w fil in	631	65 26 -13 -23 -11 -30 -12
w fil wil	729	-12 19 30 -9 -13 -8 -8
w film	599	43 -23 -28 4 -34 57 -19
w film #	729	-5 1 -9 28 -3 -10 -3
w film $	729	-5 -22 -13 -5 -11 68 -12
w film ha	701	29 40 -4 -10 -10 -44 -2
w film is	729	-12 -28 -5 -5 -6 60 -4
w final	619	-45 58 -17 -18 -12 47 -13
w final report	729	-13 52 -2 -8 -6 -18 -5
w final version	729	20 -10 -2 -2 -1 -4 -1
w finalis	678	7 67 -10 -30 -12 -11 -10
w finalis $	729	-14 76 -6 -30 -11 -6 -8
w financ	631	-19 79 -30 12 -7 -26 -8
w financ $	729	-5 28 -2 -2 -1 -15 -2
w financial	609	-14 9 -13 37 -26 25 -18
w financial year	619	-12 2 -12 39 -26 27 -18
w find	456	51 -91 86 -34 -37 -14 39
w find $	645	-23 -30 5 26 15 -22 28
w find a	729	-7 -39 -11 22 -5 48 -8
w find and	729	-6 -4 12 -5 11 -4 -4
w find for	701	-21 56 -13 -19 -3 5 -6
w find it	701	15 -4 -2 -3 -2 -3 -2
w find th	729	0 -10 35 -10 -5 -6 -4
w find that	631	81 -29 14 -22 -10 -16 -19
w find to	678	70 -31 20 -13 -14 -15 -17
w finding	540	4 12 -23 39 -1 -2 -29
w finding $	729	-9 24 -3 6 -5 -9 -5
w finding ar	701	-7 -11 -3 8 23 -7 -4
w finding at	729	39 -8 -4 -11 -4 -3 -8
w finding go	729	17 -7 -3 -2 -1 -3 -2
w finding wer	678	-7 15 -7 -8 -4 17 -6
w finish	513	-74 37 -50 0 -7 139 -44
w finish #	729	0 27 -3 -4 -2 -11 -6
w finish $	609	-9 42 -24 -38 20 27 -19
w finish and	619	-30 -25 -10 -15 -13 106 -13
w finish b	729	-19 -28 -3 -8 -2 63 -3
w finish group	729	-5 22 -2 -3 -4 -3 -5
w finish in	729	-10 10 -10 29 -3 -11 -5
w fir	609	-37 -13 -5 -18 -9 76 5
w fir servic	660	-42 -9 -14 -9 -3 102 -25
w firm	660	-8 62 -13 -8 -5 -16 -10
w firm hav	701	-15 52 -10 -6 -3 -12 -6
w first	407	-7 32 -37 62 -87 144 -107
w first #	701	36 -22 45 -11 -9 -22 -15
w first $	729	-3 -6 -13 36 -2 -7 -5
w first <date>	729	55 -26 -3 -6 -4 -10 -6
w first audit	729	-19 -16 -4 -15 -2 60 -3
w first cohort	701	-28 -17 -7 58 -18 20 -9
w first contact	701	26 -16 -3 13 -4 -7 -9
w first cours	729	11 32 -2 -6 -7 -23 -6
w first draft	701	-75 147 -5 -15 -16 -22 -13
w first meet	645	-9 -31 -7 58 -8 5 -7
w first modul	729	-8 -5 -1 -3 -2 21 -1
w first month	729	-3 -17 -3 -5 40 -9 -3
w first of	701	-38 42 -18 -16 -5 46 -11
w first report	729	-10 -5 -4 -15 -3 43 -7
w first round	729	-16 -15 -6 -10 -3 53 -4
w first thr	701	19 28 -6 -5 -6 -25 -5
w first tim	729	-5 -20 -6 46 -6 -6 -3
w first two	701	-16 17 -6 -15 -13 39 -6
w first version	701	3 15 -3 -3 -2 -8 -2
w first week	678	55 -9 -4 -6 -19 -7 -10
w first year	701	-6 -9 36 7 -11 -12 -5
w fit	631	-29 75 -14 -77 -8 66 -13
w fiv	526	-8 149 -41 -52 -73 70 -45
w fiv of	701	-42 59 -10 -35 -18 56 -11
w fix	619	-28 46 -20 -13 -36 67 -17
w fix $	729	-15 -18 -11 12 -5 44 -8
w fix for	729	-12 44 -4 -16 -2 -7 -2
w flag	609	54 0 -23 -45 -19 51 -18
w flag can	729	4 41 -13 -20 -1 -7 -4
w flag is	729	15 -31 -7 -25 -12 69 -9
w flat	729	14 -16 -10 -6 -4 27 -4
w focu	729	-12 7 -3 17 -3 -3 -4
w focu group	729	-12 7 -3 17 -3 -3 -4
w follow	478	130 69 15 -44 -8 -100 -61
w follow $	645	65 9 -11 -10 -5 -39 -9
w follow a	701	21 9 -4 -6 -2 -15 -3
w follow discussion	729	14 -13 21 -8 -3 -6 -5
w follow in	729	41 -13 -9 -6 -2 -8 -3
w follow th	631	8 9 6 18 -10 -16 -15
w follow up	660	12 51 -18 -34 34 -21 -24
w for	277	-103 66 -101 132 47 45 -85
w for #	729	10 26 -4 -3 -4 -12 -13
w for $	660	9 35 -6 -11 -6 -6 -14
w for <date>	526	-151 48 -35 242 -59 -5 -40
w for a	517	-20 -46 48 43 12 -13 -25
w for al	583	20 -48 -13 -8 65 1 -19
w for and	729	-6 6 -13 34 -3 -12 -5
w for another	729	-22 -12 75 -9 -9 -10 -14
w for approval	729	-7 27 -4 -5 -2 -6 -3
w for approval $	729	-7 27 -4 -5 -2 -6 -3
w for as	678	-7 -13 -5 -9 50 -7 -9
w for chang	678	-16 26 28 -6 -10 -11 -11
w for comment	701	28 -5 -3 -4 -3 -10 -3
w for comment $	701	28 -5 -3 -4 -3 -10 -3
w for completion	729	-4 87 -3 -68 -2 -8 -2
w for each	678	51 -1 -5 -5 -21 -9 -10
w for ever	729	19 -4 -4 -2 -2 -4 -3
w for further	729	7 12 -4 -2 -1 -7 -4
w for information	729	1 -14 -4 -3 -3 -4 28
w for it	619	-35 -48 125 -28 9 26 -49
w for leav	729	21 -4 -1 -3 -7 -2 -4
w for manager	729	14 -8 -3 -8 -12 21 -5
w for mor	729	-22 45 -4 -5 -2 -6 -6
w for new	678	-29 5 -6 -13 1 48 -6
w for next	609	1 0 -18 105 -39 -28 -21
w for on	729	-4 -8 -12 51 -12 -5 -9
w for peopl	729	-1 -10 -4 -8 -6 37 -8
w for professional	729	9 12 -2 -2 -1 -13 -4
w for six	701	18 28 -5 -10 -14 -12 -5
w for staf	729	26 -4 -2 -3 -5 -2 -10
w for th	413	-129 51 -60 62 59 28 -11
w for that	729	-26 -14 -13 41 -7 27 -8
w for their	701	-10 52 -7 -13 -7 -12 -4
w for thos	631	22 -48 -10 -19 -30 105 -20
w for thr	678	81 -26 -5 -14 -7 -24 -5
w for two	678	-28 30 -7 -16 -11 42 -9
w for us	729	-19 -11 -9 -7 22 -13 36
w for want	729	-18 -10 31 -11 -3 15 -4
w forc	530	44 4 46 -52 -19 -45 22
w forc ar	729	-5 29 -3 -8 -4 -8 -3
w forc do	729	-8 7 28 -12 -4 -4 -7
w forc is	729	3 -17 48 -8 -8 -5 -14
w foreseeabl	729	-11 -14 -5 -16 56 -7 -5
w foreseeabl futur	729	-11 -14 -5 -16 56 -7 -5
w form	428	126 -41 -92 -63 -20 51 39
w form #	729	23 17 -8 -7 -11 -6 -9
w form $	645	-31 -13 27 19 5 5 -12
w form and	660	65 5 -9 -18 -12 -21 -10
w form ar	645	27 -37 -13 17 -9 24 -9
w form ha	701	22 -30 -4 -4 -3 23 -4
w form hav	729	49 -5 -24 -3 -2 -13 -2
w form is	701	21 19 -2 -12 -6 -17 -2
w form issu	729	25 -5 -3 -2 -1 -12 -2
w form on	729	1 60 -7 -27 -12 -7 -8
w form part of	609	38 -17 -12 27 0 -16 -21
w form went liv	729	4 -11 -3 -6 -6 26 -4
w form withdraw	701	20 -12 -45 -14 -5 63 -8
w former	729	-12 -9 41 -3 -2 -8 -8
w fort	645	24 7 -16 -8 22 -14 -16
w fortnight	729	-32 25 -5 -15 -4 40 -9
w fortnightl	701	-2 7 -6 -7 -10 28 -10
w forty-on	729	42 -15 -3 -11 -3 -7 -2
w forum	545	-1 24 -17 27 12 -6 -38
w forum #	678	-10 33 9 -14 8 -19 -9
w forum $	645	-1 -1 -9 65 -23 -13 -18
w forward	562	-77 44 26 97 -7 -50 -34
w forward $	645	-20 6 35 1 8 -12 -18
w forward b	729	-3 33 -3 -9 -4 -9 -5
w foster	729	-28 -9 -4 -7 64 -9 -7
w foster carer	729	-28 -9 -4 -7 64 -9 -7
w found	729	-50 -16 -12 -5 -7 -18 108
w found in	729	-50 -16 -12 -5 -7 -18 108
w four	478	-16 80 -60 -73 -44 22 91
w four $	701	-18 12 -3 -7 -5 25 -3
w four district	729	2 -17 -8 -4 -3 -11 41
w four hav	701	-11 39 -4 -7 -2 -10 -5
w four hundred	701	26 -26 -7 -9 -8 -18 42
w four local	729	22 18 -6 -4 -7 -12 -11
w four out	729	-8 35 -2 -1 -1 -19 -3
w four tim	729	6 15 -6 -3 -2 -6 -4
w fourteen	678	10 43 -5 -10 -11 -22 -6
w framework	631	-2 -14 9 63 -14 -30 -13
w framework $	729	4 -4 19 -5 -5 -4 -4
w fresher	729	-5 -8 -3 5 17 -3 -3
w fresher '	729	-5 -8 -3 5 17 -3 -3
w frida	701	5 6 -7 -11 -7 -12 27
w frida #	729	7 -18 -3 -4 -6 -6 30
w friend	729	-7 31 -2 -2 -2 -13 -5
w from	370	133 52 -2 -86 -9 -138 50
w from #	660	8 -27 -9 -21 -22 -14 86
w from <date>	591	78 -26 -14 28 -15 -31 -20
w from a	645	-21 15 -13 -28 -20 -23 90
w from agenc	701	-50 -11 -18 -38 -22 -14 152
w from al	729	31 -7 -3 -3 -3 -6 -9
w from each	729	0 19 -4 -3 -4 -4 -4
w from provider	729	-14 12 -5 -9 29 -5 -7
w from survivor	729	-2 -14 -10 -13 70 -14 -18
w from th	475	77 28 40 -43 -22 -9 -71
w from thr	678	-49 87 -6 -6 -4 -15 -7
w from two	701	11 14 -4 -7 -4 -6 -5
w front	609	56 9 -11 13 -28 -22 -18
w front desk	701	21 9 -3 -4 -8 -8 -6
w front door	729	6 -9 -5 24 -2 -4 -10
w front lin	729	0 15 -1 -1 -1 -9 -2
w frontlin	678	39 -5 -6 -8 -4 -10 -7
w frontlin officer	729	48 -29 -2 -4 -2 -6 -6
w ful	526	95 -24 -3 1 3 -26 -46
w ful $	660	-35 -1 -9 -8 18 46 -10
w ful compliant	729	37 -5 -3 -3 -11 -8 -7
w ful council	729	21 -6 -3 -3 -2 -5 -2
w ful year	729	-5 -21 -2 46 -6 -6 -5
w fund	484	-49 -16 18 70 -56 65 -32
w fund $	701	-11 -14 -8 21 -6 27 -8
w fund b	729	12 21 -5 -9 -3 -13 -3
w fund bid	729	-5 -11 -3 9 -2 17 -4
w fund for	660	-19 -33 -1 -20 -7 91 -10
w fund ha	678	-11 -9 -18 75 -11 -19 -6
w fund th	701	-10 7 28 -10 -4 -6 -6
w further	499	25 48 141 -62 -13 -75 -64
w further $	631	-20 -3 93 -26 -10 -12 -22
w further dat	729	27 13 -4 -14 -4 -15 -4
w further is	701	31 -7 -4 -5 -5 -6 -4
w further session	701	29 -20 -5 -11 -11 22 -4
w further work	729	30 -9 24 -14 -4 -23 -5
w further work is	729	30 -9 24 -14 -4 -23 -5
w futur	729	-11 -14 -5 -16 56 -7 -5
w futur $	729	-11 -14 -5 -16 56 -7 -5
w gap	599	-13 46 -15 -37 5 31 -19
w gap #	729	-13 2 -2 -8 -3 27 -3
w gap $	701	-7 63 -5 -7 -27 -9 -7
w gap analys	729	-32 17 -3 -4 -5 31 -3
w gap wer	729	48 -21 -5 -4 -5 -7 -6
w gather	631	-8 112 -16 -35 -15 -15 -23
w get	526	-22 115 -14 -45 -42 -26 35
w get a	678	29 -9 -17 -8 -9 -17 31
w get th	678	19 53 -16 -15 -19 -10 -12
w get through	729	-20 55 -3 -8 -7 -6 -11
w get to	729	-17 46 -8 -5 -3 -9 -4
w giv	442	-34 -97 86 -33 29 97 -49
w giv $	729	23 -4 -4 -2 -2 -3 -7
w giv a	631	55 -36 -29 9 -18 39 -20
w giv an	729	31 -11 -5 -3 -1 -8 -3
w giv at	729	28 -8 -4 -2 -6 -4 -4
w giv in	729	-18 -9 -4 -5 46 -5 -6
w giv it	729	16 13 -8 -3 -2 -10 -6
w giv out	729	-28 -22 -14 -11 -5 84 -5
w giv th	660	-14 -20 33 18 -14 13 -15
w giv to	645	-43 -50 -14 26 19 38 23
w giv up	729	-11 -16 116 -34 -11 -16 -28
w go	360	-58 164 61 -77 87 -68 -108
w go $	678	-40 29 48 -13 5 -15 -14
w go ahead	678	-11 -12 22 23 -6 -10 -7
w go back	678	-23 -13 51 -26 -11 36 -12
w go from	729	52 -20 -4 -3 -10 -7 -8
w go in	729	-11 45 -9 -10 -4 -7 -5
w go liv	729	-19 -17 -6 42 -8 18 -10
w go no	729	-26 -18 70 -10 -4 -5 -7
w go on	535	-46 12 -10 -77 181 -27 -34
w go out	550	-89 100 31 19 22 -61 -22
w go over	701	18 -10 -7 -11 -17 38 -10
w go round	729	19 -7 -3 -2 -1 -5 -1
w go through	591	19 32 -12 -17 -9 -4 -10
w go to	502	57 55 -34 0 -21 -42 -14
w go up	678	10 -1 -6 -10 25 -10 -8
w go with	678	-44 -55 69 -10 -11 59 -9
w going to	678	-20 -31 -9 112 -11 -26 -13
w going to b	701	-18 -18 -5 67 -9 -9 -8
w good	609	56 -11 -15 -21 -8 -26 25
w good $	701	77 -10 -5 -7 -18 -10 -27
w governanc	619	13 34 -14 -13 -15 9 -14
w governanc group	701	-9 4 -9 -10 -4 35 -7
w governor	678	0 -16 5 14 12 -7 -8
w gp	506	84 -40 -27 -51 21 60 -47
w gp forum	701	23 -8 11 -6 -5 -5 -10
w gp ha	701	12 9 -3 -3 -3 -8 -5
w gp practic	701	0 -27 -6 -10 58 -8 -8
w gp record	729	30 -6 -3 -6 -5 -2 -9
w grad	701	3 34 -6 -10 -7 -9 -4
w grant	631	-13 -6 30 -9 -11 -19 27
w green	678	134 -30 -15 -22 -12 -22 -34
w green $	701	127 -26 -15 -22 -12 -17 -34
w ground	729	-21 -16 71 -5 -3 -10 -16
w ground of	729	-21 -16 71 -5 -3 -10 -16
w group	394	-64 4 -28 26 59 -58 61
w group #	591	-13 49 -21 -11 -21 -27 44
w group $	575	-53 -34 -52 -18 73 9 74
w group 's	729	-8 -13 77 -22 -9 -16 -9
w group and	678	4 4 -9 -16 35 -11 -8
w group at	729	-18 -9 20 -23 47 -8 -8
w group ha	619	7 23 -26 65 -9 -47 -14
w group in	631	42 9 -32 42 -13 -36 -12
w group is	631	-23 -12 -13 15 11 47 -26
w group of	619	-9 74 -18 -9 -25 -34 20
w group wer	729	21 -12 -5 14 -4 -10 -5
w group wil	660	-9 -15 28 27 -10 -10 -12
w grow	729	-15 22 -3 -3 10 -9 -3
w guardian	729	16 -21 -13 -4 -3 31 -6
w guid	591	41 -41 -15 -24 -11 69 -19
w guid at	729	19 -5 -2 -4 1 -5 -4
w guid wa	729	-29 -20 -7 -9 -3 71 -4
w guidanc	484	-14 -6 10 -1 -32 79 -36
w guidanc #	678	-38 15 11 13 -17 -21 37
w guidanc $	701	-12 -23 80 -13 -7 -10 -15
w guidanc befor	729	-7 -14 -8 49 -6 -6 -8
w guidanc ha	701	-29 22 -6 -11 -3 35 -8
w guidanc is	678	3 -23 -8 15 -12 39 -13
w guidanc not	729	20 -9 -2 -2 -1 -3 -3
w guidanc on	729	7 -14 -5 -9 -4 33 -8
w guidanc wa	729	2 -6 -8 -3 -2 20 -3
w guidelin	729	-1 19 -2 -3 -4 -3 -5
w h	729	4 -10 -18 -6 -3 -11 44
w ha	233	-70 190 48 127 -219 91 -167
w ha a	562	61 -48 -26 -23 -36 10 62
w ha agr	678	4 24 -4 1 -5 -17 -4
w ha alread	729	40 -17 -47 -7 -6 41 -4
w ha appoint	729	23 -5 -2 -2 -7 -3 -4
w ha ask	645	-10 46 -12 -14 14 -15 -10
w ha b	298	-49 108 -2 72 -162 202 -170
w ha begin	619	-12 104 -15 -26 -8 -23 -18
w ha car	729	16 -3 -3 -2 -2 -3 -3
w ha com	701	17 -36 7 -15 -6 39 -6
w ha commenc	729	-16 40 -3 -6 -2 -7 -6
w ha confirm	701	-1 37 -3 -19 -2 -7 -5
w ha find	729	-10 34 -4 -2 -2 -11 -5
w ha giv	729	-3 16 -4 7 -2 -11 -3
w ha go	568	-28 97 18 -44 -20 -1 -22
w ha had	631	41 43 -17 -23 -9 -25 -11
w ha happen	729	3 -16 -9 55 -4 -18 -12
w ha interview	729	-33 64 -4 -9 -4 -9 -5
w ha mak	701	2 -18 41 -8 -4 -8 -5
w ha meet	631	-9 62 -16 13 -12 -18 -19
w ha mov	701	4 -10 -8 -5 -5 -12 36
w ha n't	701	-16 -13 -18 4 -3 51 -5
w ha no	729	-16 -19 38 -15 27 -7 -9
w ha not	496	-89 -77 -32 153 -33 103 -26
w ha not been taken forward	729	-4 -4 27 -5 -2 -7 -5
w ha now	678	-53 26 -12 -18 -8 73 -8
w ha offer	729	-4 22 -2 -2 -2 -8 -3
w ha prov	729	-10 25 -3 -2 -1 -5 -3
w ha put	729	-24 24 22 -7 -4 -6 -5
w ha reach	729	-5 24 -2 -3 -3 -7 -5
w ha register	729	15 8 -4 -2 -1 -13 -2
w ha ris	729	12 -2 -1 -2 -1 -3 -2
w ha sa	678	7 -15 1 29 -8 -9 -5
w ha sign	729	27 -12 -3 -1 -3 -5 -2
w ha sinc	599	-20 -64 129 -41 -16 -44 55
w ha slip	729	-17 -16 -6 24 -4 23 -3
w ha so far	729	-30 -1 -5 -2 -2 44 -5
w ha start	678	-25 49 -12 -14 -7 23 -15
w ha still to	729	-19 34 -7 -14 -5 18 -6
w ha tak	678	17 13 -8 5 -5 -16 -6
w ha tel	729	-12 -13 55 -12 -5 -6 -7
w ha th	678	36 -9 -4 -5 -3 -10 -5
w ha to	678	-6 24 -16 -16 -5 27 -9
w ha visit	701	-18 41 -2 -3 -4 -11 -3
w ha writ	645	-6 56 -7 -7 -5 -20 -10
w ha yet	701	-24 -46 -24 91 -8 24 -14
w ha yet to	619	-69 -31 -25 38 -14 134 -33
w had	407	144 -61 -43 -56 -73 23 64
w had a	645	51 -9 -16 5 -8 -12 -10
w had ask	729	-11 -16 -22 -10 -5 -6 70
w had b	540	51 -38 -43 -10 -21 -36 97
w had in	701	-8 21 26 -15 -5 -13 -6
w had not	645	31 -15 -14 -7 -12 -11 27
w had on	701	12 38 -9 -20 -5 -13 -3
w had tak	729	1 -9 -5 -2 -2 -3 20
w had th	619	-3 -39 -14 11 -16 56 4
w had their	701	-14 19 -6 -6 -4 20 -9
w had to	701	-29 2 -15 -28 -6 84 -8
w hal	678	44 -10 -6 -4 -7 -10 -7
w hal $	701	38 -6 -6 -3 -7 -10 -6
w half	556	-58 139 -23 -4 1 -19 -37
w half da	701	0 15 -3 6 -5 -8 -6
w half of	660	-13 41 -9 8 -10 -1 -15
w half term	701	-41 -1 -6 -8 26 42 -13
w half-da	701	36 -18 -4 -2 -2 -6 -4
w hand	599	-12 15 -17 39 -17 -39 31
w hand th	729	39 -6 -2 -6 -14 -5 -6
w hand to	678	-15 -12 -9 70 -7 -18 -9
w handbook	619	83 -39 -9 -8 -14 18 -29
w handbook $	678	48 -11 -5 -3 -6 -12 -12
w handler	660	67 -28 -5 -6 -7 -12 -9
w handler $	729	29 -8 -2 -5 -5 -4 -5
w handover	678	62 -20 -6 -27 -38 39 -9
w hap	678	22 -26 -12 18 29 -14 -17
w hap to	678	22 -26 -12 18 29 -14 -17
w happen	591	106 -49 -22 83 -50 -38 -30
w happen $	701	51 -11 -1 -9 -8 -14 -8
w hard	729	-23 -23 -24 -19 -15 -11 116
w harm	701	24 -9 17 -8 -8 -9 -8
w hav	282	-80 257 -83 -74 -72 154 -102
w hav a	583	39 -44 -12 16 -28 58 -30
w hav adopt	729	-10 13 -5 -7 -3 16 -4
w hav agr	729	-27 38 14 -6 -3 -7 -9
w hav al	678	16 -29 -12 -24 -6 65 -9
w hav ask	660	-37 63 -9 23 -9 -19 -12
w hav attend	660	-20 46 -6 -8 -10 7 -10
w hav b	368	-9 203 -118 -116 -34 97 -24
w hav begin	701	-16 47 -4 -9 -2 -10 -5
w hav com	645	-5 57 -8 -7 -6 -25 -7
w hav complet	701	-37 -31 -9 61 -8 39 -14
w hav confirm	678	44 -26 20 -11 -5 -14 -8
w hav do	678	-39 42 -15 -8 -26 57 -10
w hav find	729	-2 -3 -1 -2 12 -2 -2
w hav giv	729	11 16 -3 -3 -3 -15 -4
w hav go	701	-12 68 -8 -14 -3 -27 -4
w hav had	591	-18 5 -19 -26 -13 64 7
w hav meet	729	15 3 -2 -3 -4 -5 -4
w hav nam	729	-34 15 -7 -7 -5 54 -17
w hav no	701	-27 0 88 -18 -7 -23 -13
w hav not	591	-68 56 -40 -11 -17 77 2
w hav now	660	8 51 -9 -7 -5 -28 -10
w hav rais	729	-8 3 -7 -9 -3 29 -5
w hav receiv	729	11 -3 -1 -1 -2 -3 -2
w hav review	701	-7 -1 -6 -7 -10 42 -12
w hav sa	645	-19 39 -13 40 -9 -27 -11
w hav sign	631	-5 44 -11 -9 -7 -2 -9
w hav sinc	701	32 -8 -3 -3 -3 -9 -7
w hav sit	729	-3 -17 -3 -4 41 -12 -2
w hav start	729	-12 37 -5 -3 -4 -4 -7
w hav tak	645	-8 57 25 -23 -7 -27 -16
w hav th	701	-56 79 -9 -10 -26 -19 41
w hav to	645	-4 -13 8 67 -9 -36 -12
w hav until	729	-11 43 -2 -6 -2 -20 -2
w hav visit	729	-4 17 -1 -1 -2 -7 -2
w head	487	-13 -29 -56 53 -44 -16 105
w head of	506	-20 -26 -47 67 -37 -66 129
w head teacher	729	29 -8 -5 -5 -1 -4 -6
w health	481	-16 -30 -38 -26 -12 63 59
w health #	729	17 -8 -4 -5 30 -17 -12
w health $	701	-53 13 -12 -8 -10 -29 99
w health and	701	-6 -12 -3 7 -6 26 -5
w health hav	729	-23 -11 -5 10 -7 43 -7
w health is	729	-6 28 -2 -2 -5 -8 -5
w health trust	701	-20 -22 -13 -15 24 22 25
w health visit	729	9 -19 -4 36 -11 -7 -4
w health visitor	619	-8 -16 -22 -22 -12 92 -12
w hear	609	-70 42 -44 -43 89 -39 65
w hear back	729	-23 -3 -6 -5 57 -7 -13
w hear from	729	-22 30 -14 -19 69 -23 -21
w held up	701	-23 -17 -6 -13 -4 69 -6
w held up b	701	-23 -17 -6 -13 -4 69 -6
w help	591	16 -23 -21 0 -20 25 23
w help from	678	0 0 -4 -4 -4 19 -6
w help to	678	43 -21 -13 -29 -13 -10 43
w helplin	591	82 -44 -41 -25 31 24 -27
w helplin number	701	33 -8 -4 -3 3 -10 -11
w her	540	-34 11 -9 33 68 -58 -11
w her $	701	-15 12 57 -19 -8 -8 -20
w hid	729	7 -11 -9 30 -4 -10 -4
w high	631	25 -44 -24 -30 -1 -24 98
w high $	729	-13 -30 -14 -17 -17 -17 109
w high risk	678	44 -13 -10 -15 16 -8 -15
w higher	729	-18 47 -6 -6 -3 -10 -4
w higher than	729	-18 47 -6 -6 -3 -10 -4
w histor	678	9 -16 -12 -10 17 -10 21
w histor $	729	-13 -13 -11 -9 26 -6 25
w hit	729	-23 0 -5 -5 56 -12 -11
w hold	414	29 43 -27 -17 47 -8 -67
w hold $	660	-21 80 -9 -9 -5 -29 -8
w hold a	619	74 -6 -20 27 -31 -26 -19
w hold an	729	4 -11 -5 28 -5 -5 -6
w hold and	729	-7 24 -2 -2 -2 -7 -3
w hold at	701	44 -7 -2 -4 -14 -13 -4
w hold b	660	58 -10 -4 -4 -24 -9 -7
w hold each	729	-37 -8 -4 -8 70 -6 -7
w hold ever	729	-22 -8 -4 -6 49 -4 -5
w hold in	599	-10 -10 11 -22 -15 60 -15
w hold on	701	24 -7 -3 -2 -3 -4 -4
w hold over	701	-33 -24 -9 9 -4 70 -10
w hold th	678	16 -13 11 -10 -11 -12 20
w hold to	729	-13 30 -2 -2 -2 -10 -2
w hold with	631	-20 59 19 -13 -8 -22 -15
w holder	660	-31 23 -8 20 17 -9 -11
w holder $	729	-11 17 -5 18 -8 -4 -6
w hom	535	-16 12 32 -31 19 47 -63
w hom $	701	15 -26 -7 -5 -8 37 -7
w hom ha	729	36 -12 -3 -3 -3 -7 -8
w hom offic	631	-57 19 58 -16 -22 53 -34
w honorar	729	5 -41 -3 -3 -3 49 -3
w honorar contract	729	5 -41 -3 -3 -3 49 -3
w hop	591	-30 88 -34 12 -15 -2 -19
w hop that	729	-6 27 -16 17 -6 -9 -7
w hop to	631	-22 54 -21 0 -9 8 -11
w hospital	568	-40 -44 15 -30 -32 163 -31
w hospital $	729	-24 -9 -6 -12 -10 69 -8
w hospital in	729	-9 12 -4 -16 -8 30 -5
w hospital wil	729	-17 -15 -9 17 -10 42 -9
w host	678	-9 24 -8 20 -7 -13 -7
w hostel	701	-13 -35 22 -18 -8 67 -15
w hour	599	105 -22 -14 -15 -17 -18 -19
w hour $	701	24 -5 -2 -4 -4 -2 -6
w hour and	729	27 -6 -2 -3 -5 -7 -3
w hous	517	55 39 -40 -8 -61 -24 40
w hous association	729	-19 72 -10 -19 -5 -9 -10
w hous officer	660	6 -19 -10 11 -30 -13 53
w hous option	701	32 -12 -3 -4 -2 -7 -4
w hous staf	701	15 21 -3 -5 -11 -11 -5
w household	701	39 -8 -2 -4 -4 -5 -15
w how	521	19 118 -39 32 -6 -52 -72
w how it	678	-4 34 -10 15 -9 -11 -16
w how man	729	-14 48 -5 21 -14 -14 -22
w how th	678	-28 73 -16 -1 -6 -12 -10
w how to	660	70 -18 -7 -6 -5 -12 -23
w however	701	-39 -22 -10 -17 -3 99 -8
w however #	729	-36 -15 -7 -4 -2 70 -5
w hr	660	57 -9 -5 -8 -10 -13 -11
w hub	619	-10 -4 -8 8 -31 1 43
w hub $	729	5 -16 -3 -6 -11 34 -4
w huddl	729	29 -4 -4 -3 -7 -3 -8
w human	645	8 -1 -16 -19 -16 32 12
w human resourc	645	8 -1 -16 -19 -16 32 12
w hundred	609	70 -44 -15 -21 -12 -7 29
w hundred and	729	33 -10 -5 -2 -3 -12 -2
w i	701	-8 -31 -10 -18 28 60 -21
w idea	609	-26 -26 124 -6 -17 -18 -31
w idea ha	678	-14 -16 68 -12 -5 -10 -12
w idea wa	729	-9 -6 36 -5 -3 -4 -7
w identif	556	30 70 -24 48 -39 -45 -40
w identif #	729	-14 39 -6 -5 -3 -8 -4
w identif $	645	-2 41 -9 13 -6 -26 -10
w identif and	729	-1 30 -3 -6 -3 -8 -10
w identif in	729	59 -10 -3 -3 -29 -5 -9
w identification	729	-45 27 -5 -7 -5 41 -8
w idva	678	38 -44 -10 -11 -4 43 -12
w idva servic	729	34 -4 -7 -8 -2 -3 -10
w if	521	-5 49 -26 -3 -44 -39 69
w if it	678	-24 -1 -23 10 -16 -20 74
w if th	609	6 41 -16 24 -18 -24 -13
w if ther	701	40 -13 -4 -4 -4 -10 -4
w immediat	701	22 -11 -13 -24 -5 -14 46
w immediat effect	729	33 -5 -8 -2 -2 -10 -5
w implement	575	17 -86 16 0 -18 95 -25
w implement $	678	-2 -31 20 -10 -8 46 -15
w implement from	729	19 -4 -2 -3 -1 -7 -2
w implement in	678	-6 -45 -11 -12 -9 91 -9
w implementation	678	-22 46 -8 22 -8 -20 -9
w improvement	729	-24 66 -11 -9 -2 -13 -7
w imr	729	7 -9 -4 -3 -2 -6 18
w in	216	95 -83 -50 -54 -38 142 -10
w in #	631	-15 68 -15 -9 31 -21 -39
w in $	575	34 15 -32 -15 92 -50 -44
w in <date>	301	22 6 5 57 -151 176 -115
w in a	631	42 7 -10 16 -15 -17 -23
w in acros	729	25 -4 -5 -2 -2 -9 -3
w in al	609	29 -41 -38 -20 -17 108 -21
w in another	729	17 -2 -3 -1 -1 -2 -6
w in around	729	-20 16 -4 -6 28 -8 -7
w in at	729	22 -6 -2 -2 -7 -3 -2
w in contact	729	-5 18 -8 -11 18 -5 -8
w in dail	729	8 -16 -4 -6 -2 23 -3
w in different	729	-58 -30 -15 -15 -14 -25 159
w in draft	729	-20 -15 -3 -10 23 31 -5
w in draft $	729	-20 -15 -3 -10 23 31 -5
w in each	609	-47 -49 -18 -30 93 24 27
w in eleven	729	33 -4 -1 -1 -10 -12 -4
w in ever	599	31 -28 -19 -23 18 -9 31
w in favour	701	-33 23 69 -11 -5 -21 -21
w in for	729	-3 13 -2 -2 -2 -3 -1
w in four	729	-31 10 -5 -5 -9 -9 49
w in ful	701	13 -27 -4 -4 -3 29 -4
w in hand	701	-26 28 -5 -9 37 -19 -6
w in her	729	-3 -10 -8 -6 -11 -5 43
w in it	619	15 -17 27 8 -13 5 -26
w in librar	729	11 -11 -4 -4 16 -4 -5
w in lin	678	12 3 -15 -12 -6 -21 40
w in on	645	-8 18 32 -11 -7 -15 -10
w in one-to-on	729	4 -4 -2 -3 13 -5 -3
w in our	729	9 7 -2 -1 -4 -6 -3
w in person	729	63 -28 -6 -8 -4 -4 -13
w in plac	540	56 -75 43 10 -50 86 -69
w in plac $	645	31 -42 -10 -15 -13 61 -13
w in plac and	701	5 -18 18 -16 -12 38 -15
w in plac for	729	44 -6 -2 -4 -20 -5 -7
w in plac in	729	3 -12 -6 -7 -8 38 -9
w in plac of	729	-32 -7 72 -5 -7 -14 -9
w in polish	729	8 -21 -5 -3 -3 28 -4
w in post	599	67 -24 -11 14 -16 -12 -18
w in post $	701	22 -12 -5 23 -9 -11 -8
w in post and	660	42 0 -6 7 -6 -29 -8
w in principl	678	-21 67 -6 -5 -4 -24 -8
w in print	729	-19 -8 27 -19 -4 27 -5
w in progres	729	-14 -27 -7 -6 -10 73 -9
w in progres $	729	-14 -27 -7 -6 -10 73 -9
w in six	729	-25 -13 -4 25 -15 37 -6
w in supervision	701	-2 -10 22 14 -7 -5 -13
w in th	346	46 -12 -51 -5 -79 -53 153
w in that	729	-24 -12 -17 -6 -3 -7 69
w in their	645	29 -21 -9 -7 35 -14 -13
w in thr	701	41 -14 -5 -5 -4 -10 -3
w in to	701	7 5 -9 25 -6 -18 -5
w in turn	678	-14 31 -4 -7 17 -16 -7
w in two	575	3 48 -17 23 -27 -7 -23
w in us	583	32 -45 -23 -7 -17 76 -15
w in us $	660	32 -27 -18 -7 -8 36 -8
w in us acros	729	-26 -7 -3 -7 -7 54 -5
w in which	729	30 -4 -2 -2 -4 -11 -6
w in writ	678	67 -28 -11 -5 -3 -12 -8
w inbox	729	31 -7 -4 -4 -5 -5 -6
w incident	645	9 -30 -20 -20 54 21 -14
w incident $	701	32 -25 -14 -10 -7 30 -6
w includ	562	78 -62 -21 58 -32 9 -31
w includ in	660	43 -13 -6 16 -17 -10 -13
w includ th	701	-9 -29 -6 -1 -7 59 -6
w incomplet	701	-5 -56 -10 68 -9 -13 26
w incorporat	701	42 -13 -4 -4 -5 -8 -7
w incorporat into	701	42 -13 -4 -4 -5 -8 -7
w independent	660	1 -34 43 -12 -7 18 -9
w induct	729	23 -10 -2 -2 -1 -7 -1
w induction	562	105 -29 -15 26 -26 -38 -23
w induction #	729	25 -4 -3 -2 -6 -5 -5
w induction $	645	31 -13 -7 44 -24 -23 -9
w induction of	729	36 -7 -2 -3 -8 -7 -9
w induction pack	701	29 -6 -3 -4 -7 -5 -3
w informal	729	-29 16 37 -6 -3 -11 -5
w information	517	2 60 20 -37 -67 0 21
w information about	701	37 3 -4 -5 -14 -9 -7
w information commissioner	729	-6 15 20 -12 -3 -9 -6
w information governanc	701	8 15 -4 -2 -2 -10 -4
w information shar	619	-20 4 6 -22 -45 44 33
w initial	619	-28 77 -12 -44 -24 41 -10
w initial discussion	729	7 -1 -2 -1 -1 -2 -1
w initial meet	729	-14 32 -3 -5 -3 -6 -2
w initial program	729	-22 -16 -3 -4 -21 70 -4
w input	701	13 -10 -2 -4 18 -12 -3
w input from	729	9 -9 -2 -4 19 -12 -2
w inquest	729	3 -10 -6 25 -3 -5 -5
w insert	729	6 -5 -2 10 -4 -4 -2
w insid	701	38 -13 -6 16 -12 -7 -15
w inspection	678	-27 33 -32 68 -6 -18 -18
w inspection $	729	-6 20 -11 21 -3 -9 -10
w inspector	609	74 3 -15 -15 12 -26 -33
w instal	701	-12 -29 -6 -7 -3 62 -4
w installation	729	-18 -49 -4 -7 -3 85 -4
w instead	678	-11 -17 73 -13 -6 -9 -17
w instead $	678	-11 -17 73 -13 -6 -9 -17
w instruct	701	-10 34 13 -5 -9 -18 -5
w intak	678	9 -20 -8 -18 60 -12 -10
w integrat	729	-12 35 -4 -5 -3 -10 -3
w intelligenc	701	-35 19 -7 -19 68 -10 -16
w intend to	631	-33 -42 81 52 2 -25 -35
w intend to tak	729	-8 -8 53 -12 -5 -6 -16
w intends to	660	-19 -30 -17 129 -23 -17 -23
w interest	645	-3 59 -10 -17 11 -27 -12
w internal	729	8 -11 -3 27 -3 -15 -2
w interpret	701	19 -14 -6 20 -7 -7 -6
w interpret compan	729	9 -11 -5 22 -6 -5 -4
w interpreter	701	-30 -15 -15 32 -6 -30 65
w interview	545	-34 173 -38 -50 -28 9 -31
w interview ar	729	-13 56 -3 -15 -3 -17 -4
w interview for	729	-10 60 -8 -19 -8 -11 -4
w interview room	729	9 -13 -3 -6 -2 20 -4
w interview with	701	-16 11 -5 -9 -5 29 -5
w into	478	102 10 -28 67 -55 -49 -47
w into next	729	-7 -9 -12 46 -2 -12 -4
w into polish	729	9 22 -4 -7 -3 -9 -8
w into post	729	-9 3 -2 20 -3 -6 -2
w into th	540	50 38 -22 45 -44 -42 -25
w intranet	701	48 -10 -5 -4 -3 -22 -5
w introduc	619	40 -41 8 7 -12 16 -17
w introduc in	701	10 -13 -4 -3 -2 15 -4
w investigation	701	17 28 -6 -17 -3 -7 -11
w investigation b	729	7 30 -4 -18 -3 -6 -6
w invit	701	-15 -15 -16 22 -6 37 -7
w invit to	729	-4 -8 -3 25 -4 -4 -3
w invitation	660	-28 49 -9 40 -18 -26 -7
w invitation wil	701	-4 -20 -4 55 -18 -6 -3
w is	212	-159 87 -118 -28 72 54 93
w is #	729	-32 6 -4 -4 -15 -8 58
w is $	729	-17 -21 -14 8 -9 -10 63
w is a	510	-50 -111 -80 -79 160 -14 173
w is abl	729	46 -15 26 -16 -13 -6 -23
w is about	729	-8 56 -4 -3 -3 -35 -4
w is alread	701	3 -13 70 -21 -11 -9 -18
w is alwa	729	-23 -11 -5 -9 72 -7 -16
w is an	701	3 -28 -7 -5 54 -7 -10
w is anticipat	729	-10 -1 -7 35 -4 -7 -5
w is arrang	701	14 -22 -4 -5 -8 30 -6
w is ask	729	30 -4 -5 -4 -8 -2 -6
w is at	701	-17 60 -4 -12 -12 -8 -7
w is availabl	678	-4 -15 49 -13 18 -21 -15
w is awa	729	21 -8 -10 22 -8 -7 -10
w is await	660	15 57 -6 -22 -6 -32 -7
w is b	420	-79 187 -57 -44 -41 105 -71
w is blank	729	37 -4 -7 -8 -3 -4 -11
w is build	701	7 33 -5 -4 -3 -21 -7
w is chas	729	-8 33 -4 -2 -3 -11 -4
w is check	645	-9 -15 -11 -16 79 -13 -15
w is cleans	729	5 -8 -3 -10 28 -8 -4
w is complet	678	6 -17 -16 -22 -7 64 -9
w is content	701	32 -8 -20 17 -6 -3 -11
w is cover	729	15 -2 -3 -1 -3 -4 -3
w is currentl	678	-14 55 -6 -7 -7 -9 -11
w is demand	729	43 -13 -4 -11 -3 -9 -3
w is dependent on	729	-5 -10 -4 6 -3 19 -3
w is do	645	-12 -17 -10 -42 18 77 -13
w is draft	701	-6 44 -4 -15 -6 -5 -8
w is draw	678	-16 20 -4 -12 42 -18 -11
w is du	609	-38 31 -16 47 -12 -2 -9
w is enough	729	-3 14 -3 3 -4 -4 -3
w is everybod	729	34 -10 -6 -2 -2 -12 -3
w is everyon	729	-32 -16 -23 -13 -9 -6 99
w is expect	568	-34 109 -31 -12 -18 1 -14
w is finish	645	-35 -45 -9 -17 -15 131 -10
w is follow	729	14 16 -4 -2 -2 -19 -4
w is for	701	-20 -7 -9 5 -16 -27 73
w is giv	645	35 -11 21 -10 -5 -14 -16
w is go	678	-9 56 -6 -6 -5 -25 -4
w is going to	729	-5 -18 -5 64 -5 -23 -8
w is good	729	39 -10 -2 -3 -13 -5 -6
w is hand	729	4 -5 -3 -7 20 -6 -3
w is hold	631	1 -16 -9 -12 64 -11 -16
w is hop	729	-5 38 -4 -10 -5 -8 -4
w is in	575	-66 11 -26 83 -15 13 0
w is in hand	729	-11 43 -3 -7 -5 -13 -4
w is in plac	701	-2 -14 -8 -20 -9 64 -11
w is in post	678	-17 8 -6 41 -4 -16 -6
w is in us	729	6 -8 -2 -4 -1 11 -2
w is keep	678	49 68 -27 -12 -45 -8 -25
w is know	678	-23 -27 -20 64 -7 34 -22
w is liv	678	6 18 -10 -23 -26 48 -13
w is look	660	15 -6 -5 -6 19 -9 -7
w is mak	729	-9 -13 -4 45 -7 -8 -5
w is monitor	729	45 -8 -3 -7 -11 -10 -6
w is n't	591	-26 -1 69 5 -30 -25 6
w is need	701	13 9 38 -25 -5 -7 -22
w is next	701	-6 8 -3 19 -4 -9 -5
w is no	609	-55 -26 21 -3 42 -28 48
w is not	562	-10 -31 21 -47 -17 14 69
w is now	550	132 -27 -15 -22 -34 17 -51
w is offer	701	-28 -10 -5 -8 63 -5 -7
w is on	645	54 -3 -8 -10 -19 13 -28
w is on the intranet	678	-19 -27 -9 -13 -10 84 -6
w is ongo	609	-4 -61 -15 6 71 19 -16
w is open	678	-14 -37 -8 -12 103 -13 -19
w is out	660	-23 -1 -9 13 -10 42 -11
w is out for consultation	729	-17 -15 -3 -6 -4 49 -4
w is over	729	-10 15 -4 25 -4 -9 -12
w is plan	599	9 -55 -1 68 -24 30 -27
w is prepar	701	-6 36 -6 -8 -4 -9 -3
w is present	729	-2 -13 -5 -16 -15 -6 58
w is propos	701	-23 -47 80 35 -14 -13 -18
w is provid	678	-23 -15 25 -12 69 -24 -21
w is publicis	729	-11 -5 -3 -4 32 -4 -5
w is publish	678	-8 -17 -22 4 81 -13 -24
w is record	729	36 -4 -5 -2 -11 -5 -8
w is renew	729	-16 -7 -7 -1 -7 44 -6
w is report	701	28 -4 -1 -4 -13 -4 -3
w is requir	729	7 -9 -3 28 -14 -5 -5
w is run	729	-11 12 -17 -25 -11 -8 61
w is saf	729	9 14 -3 -3 -1 -9 -6
w is schedul	729	-4 -13 -3 36 -8 -6 -2
w is seek	729	-20 -9 -6 -10 60 -3 -11
w is someth	729	-8 -16 -6 -7 46 -3 -5
w is staf	729	-4 -9 -5 -7 -18 -9 52
w is stil	631	-42 -59 -14 -21 -12 166 -19
w is still to	729	-11 -15 -2 -5 -3 39 -3
w is tak	645	-18 39 -10 -9 -6 17 -12
w is tel	701	-37 -14 7 -15 9 -6 56
w is th	609	-19 -26 -19 -50 -27 -9 149
w is therefor	729	-10 -17 49 -8 13 -4 -23
w is think	729	-20 -19 -12 19 -6 -11 51
w is to	526	-49 23 -43 178 -38 -35 -35
w is under wa	619	-7 58 -12 -20 -16 11 -15
w is understood	701	26 -19 -26 8 -24 -17 52
w is up and run	729	7 -40 -5 -8 -9 64 -9
w is vacant	729	-18 -10 -8 15 -4 31 -5
w is visibl	729	23 -2 -6 -2 -4 -3 -6
w is waiting for	729	-16 36 -6 -8 -5 4 -5
w is with	619	-35 53 -21 -32 -15 65 -14
w is with th	660	-27 55 -17 -29 -12 41 -11
w is work	678	-25 19 -7 -12 -7 40 -8
w issu	526	55 -29 -40 -46 -27 33 54
w issu $	701	-11 -13 -5 -6 -8 46 -3
w issu and	701	-30 50 -3 -6 -2 -5 -3
w issu in	729	28 -6 -6 -16 -9 11 -2
w issu to	599	67 -29 -18 -18 -7 19 -14
w it	247	0 -44 186 -35 -30 52 -129
w it #	631	-2 8 0 9 -10 7 -12
w it $	475	-24 -71 118 -19 -18 40 -26
w it 's	701	-29 -14 0 18 48 -8 -15
w it <date>	729	14 -6 -3 4 -2 -4 -2
w it and	660	-34 -16 56 -12 22 14 -31
w it as	729	4 -9 54 -12 -14 -6 -16
w it at	645	55 -15 -11 -6 -6 -8 -8
w it can	729	48 -3 -12 -5 -11 -5 -10
w it director	729	2 24 -8 -5 -3 -5 -6
w it finding	678	-3 -37 -8 6 -5 52 -5
w it go	619	18 26 -15 15 -17 -17 -9
w it guidanc	729	-7 30 6 -17 -3 -7 -3
w it ha	468	-34 70 45 -5 -22 -4 -50
w it had	609	26 -36 74 -2 -11 -23 -27
w it in	583	-5 7 -19 9 -11 -2 22
w it is	440	-32 23 -77 72 13 -103 102
w it meet	701	-28 -15 16 0 -7 42 -8
w it might	729	-8 47 -7 -8 -3 -7 -14
w it need	729	-16 43 -4 -4 -2 -12 -5
w it next	729	27 -15 -8 14 -6 -4 -8
w it on	729	-23 -22 -8 76 -3 -14 -5
w it own	660	-10 3 0 56 -15 -12 -22
w it plac	729	-25 3 50 -7 -3 -7 -11
w it procedur	701	8 -37 -4 -4 -7 56 -13
w it recommendation	729	3 30 -6 -11 -3 -8 -5
w it should	701	-17 -15 8 30 -7 -9 10
w it show	729	-17 21 -8 30 -5 -16 -6
w it tak	701	35 -22 -10 -14 -30 -6 47
w it th	701	-22 15 35 18 -9 -22 -16
w it through	701	-7 7 -6 -4 39 -22 -7
w it to	631	-23 6 23 -16 -16 45 -19
w it together	729	8 7 -1 -4 -3 -4 -2
w it train	729	-21 97 -8 -15 -20 -10 -23
w it up	660	-6 -21 -14 -26 3 76 -12
w it us	645	-19 -12 -12 -25 -15 93 -9
w it wa	478	-1 -78 209 -28 -34 -14 -54
w it went liv	729	8 -2 -1 -1 -2 -2 -1
w it when	729	-16 5 -6 -11 -7 41 -5
w it wil	493	0 21 1 -34 36 17 -41
w it with	645	61 7 -9 -8 -6 -29 -16
w it work	729	15 -9 28 -8 -8 -7 -12
w it would	645	-24 -2 32 -8 -18 -13 33
w it yet	729	-34 -21 -9 -13 -6 87 -5
w item	545	-32 -85 41 7 22 -9 55
w item #	678	-12 -25 -22 -25 -23 -15 122
w item $	678	-5 -16 9 -16 47 -6 -13
w item at	729	33 -6 -3 -38 21 -2 -4
w itself	645	23 1 -21 -33 -10 54 -14
w itself ha	729	-27 -10 -7 -22 -3 74 -4
w itself is	701	13 18 -4 -10 -6 -2 -8
w job	568	-26 98 16 -30 24 -54 -29
w job centr	729	6 -5 12 -2 -2 -5 -4
w job description	645	13 62 -8 -12 -11 -33 -11
w jobcentr	729	10 -5 -2 6 -3 -4 -3
w join	645	-25 -27 21 0 67 -21 -16
w join #	678	-37 -24 24 -8 77 -18 -14
w joint	526	10 -45 32 77 -37 -25 -11
w joint commission	729	22 -23 -2 -4 -3 17 -7
w joint letter	729	15 -3 -4 -1 -2 -3 -2
w joint protocol	729	-4 -13 46 -8 -3 -13 -4
w joint screen	729	29 -6 -2 -2 -4 -9 -5
w joint visit	729	27 -13 -18 26 -10 -7 -5
w joint work	729	9 -15 -7 -8 -5 -5 31
w jointl	729	-4 15 -6 15 -7 -8 -4
w judg	678	24 9 6 -10 -6 -12 -11
w just	729	-18 -19 -8 15 -7 -9 46
w justic	729	21 -13 -6 16 -5 -8 -6
w justif	729	-10 -7 39 -7 -3 -5 -7
w k	660	37 12 -10 -7 -1 -20 -11
w keen	701	-18 29 12 -5 -4 -8 -5
w keep	506	-5 -34 3 -48 210 -46 -80
w keep $	729	20 -3 -2 -2 -6 -4 -4
w keep b	729	50 -5 -1 -2 -34 -1 -5
w keep do	729	-7 -8 -5 -7 35 -4 -4
w keep in	729	15 -16 -6 -12 33 -5 -9
w keep on	678	-1 -17 -9 16 34 -13 -11
w keep th	660	-40 -34 -11 -14 122 -9 -14
w keep under	729	-36 -16 -9 -13 95 -7 -14
w kin	701	36 -17 9 -9 -4 -7 -8
w kind	729	-23 -17 29 -16 57 -12 -19
w knew	701	63 -15 -5 -4 -3 -19 -16
w know	484	16 -67 -48 -14 -64 -43 219
w know $	619	-59 -22 13 2 -22 13 76
w know how	701	39 -22 -9 30 -5 -8 -24
w know of	701	31 -9 15 -5 -8 -12 -12
w know that	729	20 -6 -6 7 -4 -3 -8
w know to	645	18 -26 -20 -15 -8 -16 66
w know who	729	14 -7 -6 25 -4 -5 -17
w know whom	701	23 -15 -20 -10 -20 -8 50
w lan	729	10 -12 -8 -8 -3 25 -4
w landlord	645	-39 29 26 -17 -30 44 -13
w landlord and	729	-13 -30 38 -11 -4 26 -6
w landlord ha	729	-21 3 -4 -5 -2 32 -3
w languag	645	40 -14 -8 -12 -14 19 -10
w languag hav	729	-1 -9 -3 -7 -5 30 -4
w laps	631	-12 -12 43 27 11 -23 -34
w laps $	701	-16 -24 55 37 -7 -18 -28
w laptop	678	-54 -11 34 1 -14 59 -15
w larg	729	4 -6 -2 12 -2 -4 -3
w last	550	-2 35 -29 18 38 -20 -42
w last <date>	729	19 -6 -3 -2 -2 -5 -2
w last month	729	-18 -27 -6 12 55 -6 -10
w last report	729	-20 -24 -11 38 46 -18 -11
w lat	701	60 -9 -3 -4 -34 -5 -6
w later	729	8 -8 60 -7 -3 -44 -7
w launch	568	33 -36 -24 37 -16 23 -18
w launch #	729	-8 -6 -4 -10 -2 33 -2
w launch $	729	35 -7 -5 -4 -2 -10 -6
w launch at	701	9 -7 -4 -7 -5 16 -3
w launch in	701	21 -13 -10 -5 -2 12 -4
w law	660	25 -22 9 -17 30 -15 -9
w law chang	729	15 -2 -1 -2 -3 -6 -1
w lawful	645	-2 9 38 -11 -12 -10 -13
w lawful $	729	-3 6 9 -3 -2 -3 -4
w lawful bas	729	3 -7 30 -6 -9 -4 -7
w lawyer	678	-15 50 -8 3 -7 -14 -8
w lawyer $	701	-15 54 -8 -8 -4 -13 -7
w lead	417	-37 -2 -77 54 2 -22 82
w lead #	701	-20 -17 -27 -15 53 -14 40
w lead $	568	21 -53 -39 -16 -42 49 80
w lead and	701	11 -8 -3 9 -4 -4 -3
w lead b	701	-4 38 -2 -12 -6 -7 -7
w lead for	729	7 -8 -9 -6 -4 -12 32
w lead ha	678	-8 73 -9 -15 -6 -17 -17
w lead identif	701	9 41 -4 -7 -20 -10 -9
w lead is	678	-31 32 -14 6 39 -13 -19
w lead nurs	660	14 4 -6 1 -16 13 -11
w lead officer	701	-14 -72 -14 110 -7 15 -17
w lead on	701	-8 3 -8 33 -8 -8 -5
w lead to	729	10 -5 -2 7 -2 -3 -4
w leader	619	30 -16 -17 -13 49 -21 -12
w leader $	701	24 0 -7 -4 -3 -7 -2
w leaflet	545	23 -47 -28 -38 -30 154 -34
w leaflet $	729	25 -4 -2 -2 -5 -5 -8
w leaflet :	729	-36 -23 -6 -4 -4 78 -5
w leaflet in	701	-8 -27 -5 -9 -7 61 -6
w learn	473	121 -77 -11 -29 24 -28 -1
w learn afternoon	729	19 -4 -4 -1 -4 -3 -3
w learn and	660	10 -12 -5 0 28 -16 -5
w learn disabilit	701	22 -17 -6 -10 -5 21 -5
w learn event	729	16 -4 -1 -3 -3 -2 -2
w learn from	660	-13 -2 44 -8 6 -16 -11
w learn hub	729	-26 -20 -5 37 -13 41 -13
w learn is	729	-20 -24 -12 -33 24 -13 78
w learn platform	729	25 -5 -1 -3 -3 -10 -2
w learn wa	678	51 -8 -18 -4 -2 -5 -14
w leas	729	-5 50 -3 -3 -27 -7 -5
w least	729	-20 6 -2 -3 29 -5 -4
w leav	499	29 -17 6 8 -38 23 -11
w leav #	701	1 -14 -10 -9 -5 -12 48
w leav $	645	9 40 -13 10 -16 -20 -11
w leav and	729	-12 -15 -10 36 -3 15 -10
w leav or	729	30 -7 -2 -3 -2 -10 -6
w leav th	678	24 -9 19 -6 -6 -8 -14
w legal	568	-43 54 65 -38 -3 -4 -30
w legal advic	645	-35 -18 87 -16 -14 19 -23
w legal team	701	-12 28 -6 -12 18 -11 -6
w length	729	-14 -4 34 -4 -2 -6 -4
w let	599	65 -30 26 13 -23 -28 -22
w let $	729	-5 -5 -10 33 -4 -5 -5
w let th	701	4 -14 50 -9 -9 -11 -11
w letter	478	169 -48 -43 -36 -35 50 -57
w letter $	701	31 -9 -4 15 -13 -14 -7
w letter ar	701	12 17 -4 -5 -7 -8 -5
w letter from	701	31 -10 -6 -2 -3 -5 -6
w letter go	729	59 -46 -2 -3 -2 -4 -2
w letter hav	729	11 7 -2 -2 -3 -8 -4
w letter in	701	29 -8 -5 -2 -2 -8 -3
w letter is	701	-10 -1 -5 -7 -6 36 -6
w letter of	701	18 24 -8 -7 -2 -9 -16
w letter send	645	41 16 -6 -13 -5 -26 -8
w letter templat	729	18 -3 -4 -1 -2 -3 -4
w letter to	729	-19 -20 -7 -17 -3 79 -13
w level	599	8 -10 14 -50 81 -10 -33
w level #	645	26 -21 -7 -8 37 -3 -25
w liaison	631	10 -56 -12 -18 40 -18 54
w liaison officer	729	-12 -26 -5 -10 66 -6 -7
w librar	631	80 -26 -10 -7 4 -28 -14
w librar #	701	38 -11 -5 -3 -3 -9 -7
w librar and	701	31 -12 -4 -3 12 -20 -5
w licenc	701	38 -16 -13 9 -6 -8 -5
w licenc $	729	31 -15 -12 10 -6 -5 -4
w licens	660	19 -55 -11 50 -9 18 -11
w lift	678	6 6 -8 1 -7 11 -9
w light	678	-5 -17 11 -13 44 -9 -12
w light of	678	-5 -17 11 -13 44 -9 -12
w lik	631	-15 40 -14 -29 6 -27 39
w lik it	729	4 22 -2 -10 -4 -8 -2
w likel	701	-9 15 4 29 -7 -23 -9
w likel to	729	-8 17 -4 31 -6 -23 -7
w lin	526	-21 7 -5 -26 -48 -22 115
w lin ar	729	-37 -20 -5 -6 -16 -9 93
w lin manager	678	13 -27 -6 -13 -10 48 -5
w lin of	729	-31 -19 -5 -8 -21 -8 92
w lin up	729	-3 28 -2 -10 -3 -8 -2
w lin with	678	12 3 -15 -12 -6 -21 40
w link	575	18 -19 -39 -43 14 -34 103
w link to	645	-4 -24 -28 -33 -23 -22 135
w list	521	73 71 6 -54 -7 -34 -55
w list ha	701	-9 41 -6 -3 -3 -14 -6
w list is	701	41 -6 -3 -2 -20 -4 -6
w list of	701	-8 57 -10 -19 -4 -12 -5
w listen	729	27 -5 -3 -2 -4 -10 -4
w listen in	729	27 -5 -3 -2 -4 -10 -4
w liv	562	-25 -58 -58 -8 19 109 21
w liv $	678	-16 -43 -8 39 -12 52 -11
w liv experienc	729	21 -6 -3 -2 -2 -7 -3
w liv on	729	15 -31 -7 -25 -12 69 -9
w load	678	-6 -1 -9 -13 -8 -13 49
w lob	701	-29 -23 71 -21 35 -7 -26
w local	493	18 -56 50 -51 25 -30 43
w local $	729	25 -8 9 -12 -3 -3 -8
w local authorit	729	-52 23 -13 -7 -11 -9 69
w local charit	729	-3 -9 -3 -2 -1 20 -3
w local medical	678	19 -13 24 -7 -6 -7 -10
w local procedur	729	11 43 -11 -27 -3 -5 -9
w localit	599	18 1 -11 -38 -33 79 -16
w localit $	701	-13 -6 -5 -35 -15 78 -5
w localit team	701	13 -14 -5 -3 -9 26 -8
w lock	729	-28 -15 -6 -4 -2 57 -3
w lock $	729	-28 -15 -6 -4 -2 57 -3
w lodg	729	-21 67 -5 -7 -3 -28 -4
w log	678	16 -9 -10 -5 39 -9 -21
w log $	729	33 -3 -5 -2 -4 -2 -17
w long	591	-19 -31 -21 -10 104 -23 -1
w long as	660	-9 -15 -8 -12 64 -8 -12
w long term	701	6 -15 -5 -26 64 -10 -14
w long-term	701	-18 -25 -13 26 33 11 -14
w longer	645	32 8 -7 -8 -5 -14 -6
w longer than	729	6 16 -4 -6 -2 -8 -2
w look	437	29 -9 -39 75 15 -28 -43
w look at	448	60 8 -40 61 32 -48 -74
w look for	701	1 10 14 -4 -5 -4 -11
w los	678	-30 -8 53 -40 -13 -25 63
w lunchtim	701	54 -8 -3 -3 -19 -13 -8
w ma	568	-17 48 -42 -36 -23 -5 76
w ma b	660	18 -18 -13 8 -8 29 -15
w ma not	729	-21 27 -11 -9 -6 -9 28
w magistrat	729	12 -40 -4 -4 -5 48 -7
w magistrat hav	729	12 -40 -4 -4 -5 48 -7
w mailbox	701	24 -30 -9 -37 -7 -22 81
w maintain	729	-16 9 -3 -6 29 -7 -6
w majorit	729	0 -6 -3 -6 21 -4 -3
w majorit of	729	0 -6 -3 -6 21 -4 -3
w mak	444	129 0 13 63 -52 -73 -79
w mak #	729	-15 34 -3 -3 -3 -5 -6
w mak $	631	19 2 -17 45 -15 -21 -12
w mak a	701	2 -19 33 18 -5 -12 -17
w mak an	729	-17 -15 47 16 -5 -12 -15
w mak b	701	27 -4 -5 -4 -5 -6 -3
w mak but	729	-26 9 50 -7 -4 -15 -7
w mak on	701	0 27 -7 -4 -2 -10 -4
w mak permanent	701	41 -12 -12 -5 -4 -4 -4
w mak to	660	-32 19 -9 29 14 -12 -9
w mak with	701	-22 48 -4 -6 -2 -9 -5
w man	645	-33 55 -15 10 -28 -30 40
w man hav	729	-14 40 -5 -3 -2 -11 -5
w manag	701	15 -18 -8 38 -8 -9 -11
w manag th	729	-9 -12 -7 49 -4 -6 -10
w management	599	-19 22 30 -2 9 -30 -11
w management system	729	37 -5 -4 -8 -2 -7 -11
w management team	729	-18 44 -4 -4 -3 -9 -5
w manager	379	61 -108 -93 90 6 -31 75
w manager #	660	2 18 -7 25 -10 -23 -5
w manager $	545	33 -39 -5 15 50 -7 -48
w manager '	729	0 -10 -4 -4 32 -5 -10
w manager 's	678	40 -39 -12 -17 -12 64 -24
w manager and	619	-6 13 1 -6 -45 -20 64
w manager ar	678	36 -12 -4 -5 10 -20 -6
w manager at	729	-6 -10 -14 -5 -2 -11 48
w manager confirm	701	32 -7 -4 -4 -6 -5 -6
w manager go	729	0 36 -3 -12 -4 -15 -3
w manager ha	591	-7 -9 -37 29 -33 27 30
w manager hav	645	15 39 -6 -8 -11 -13 -16
w manager in	701	8 -12 -5 -6 -9 29 -5
w manager is	678	0 -24 -5 18 -5 20 -4
w manager ring	729	34 -6 -2 -4 -6 -3 -12
w manager wer	701	17 -5 -2 -2 -2 -3 -3
w manager wil	609	-5 -29 -14 110 -28 -16 -17
w mandator	645	84 -16 -13 -10 -15 -16 -14
w mandator for	729	23 -4 -1 -2 -7 -4 -5
w map	568	-3 80 -19 2 -12 -23 -25
w map of	678	-22 39 -6 -16 -6 19 -10
w map th	729	-6 24 -4 -4 -1 -3 -6
w marac	609	31 -48 14 -32 63 -1 -27
w mark	729	-38 25 -4 -7 41 -12 -6
w marker	729	46 -4 -7 -5 -9 -5 -16
w market	660	37 8 10 -13 -11 -19 -12
w market $	729	-5 9 16 -3 -2 -8 -7
w marlston	729	-7 -12 -3 35 -3 -6 -3
w material	660	42 -12 18 9 -11 -28 -19
w material $	729	54 0 -14 -8 -5 -19 -10
w maternit	619	46 -39 -13 18 -9 12 -14
w maternit and	729	-1 14 -1 -2 -2 -5 -3
w maternit leav	701	30 -14 -9 27 -4 -20 -10
w matrix	729	12 21 -2 -2 -10 -16 -3
w matron	619	29 -36 -8 1 -15 42 -14
w matron $	729	31 -7 -2 -3 -4 -13 -2
w matter	545	-65 -25 94 -33 -6 -45 81
w matter #	729	-2 -10 47 -8 -5 -5 -17
w matter and	701	-23 -10 1 11 -6 -11 38
w matter becaus	729	-34 -10 -12 -8 -12 -8 84
w matter of	678	-12 -13 -28 -16 38 -9 40
w mean	645	-45 -14 -8 -11 -24 -18 119
w mean that	729	-9 12 -9 28 -3 -5 -13
w meantim	729	-16 13 31 -12 -6 -5 -5
w measur	729	-7 30 -4 -7 -3 -7 -2
w media	678	-28 -14 -6 -37 106 -8 -13
w medical	631	5 -24 32 -17 -11 31 -17
w medical commit	678	19 -13 24 -7 -6 -7 -10
w medical director	678	-4 -14 8 -12 -7 39 -11
w medium	729	-6 -13 -15 -22 -16 -10 83
w meet	359	-44 -27 -1 127 156 -47 -165
w meet #	701	-9 -13 24 -12 27 -6 -11
w meet $	484	-15 -45 -50 119 121 -60 -70
w meet al	729	6 8 -3 -2 -2 -5 -2
w meet and	609	-18 -1 -15 -21 86 -12 -19
w meet ever	645	-16 -19 -10 -21 34 40 -7
w meet for	729	-22 -41 -10 20 -10 75 -12
w meet ha	729	-16 55 -6 -17 -3 -10 -3
w meet hold	660	-4 42 -7 -8 -6 -9 -10
w meet in	678	-19 9 51 -11 -7 -14 -10
w meet of	660	-18 -29 -6 65 13 -18 -8
w meet on	660	9 -1 -11 64 -30 -17 -15
w meet quarterl	729	9 -14 -7 -10 -7 35 -5
w meet th	631	65 -24 -2 7 -17 -9 -20
w meet them	729	27 -9 -2 -2 -4 -6 -4
w meet with	599	-39 29 -3 -6 53 -17 -16
w meeting	535	41 21 -42 -8 76 -8 -79
w meeting $	645	23 -26 -17 -19 36 27 -24
w meeting in	729	27 -8 -2 -2 -3 -5 -8
w meeting wer	729	5 -11 -4 40 -4 -5 -20
w member	493	-35 29 125 -33 -20 -58 -9
w member $	729	-3 5 -3 13 -3 -7 -3
w member agr	729	-19 12 43 -16 -5 -4 -10
w member from	729	6 -5 -2 -2 11 -4 -3
w member of	645	21 27 -25 -37 -23 -18 56
w member wil	729	-10 13 -7 -9 21 -5 -3
w membership	678	-21 -41 -10 -35 37 84 -13
w memorandum	678	41 -2 -4 -6 -7 -16 -7
w memorandum of	729	37 -10 -3 -3 -4 -11 -5
w men	660	41 0 -7 -6 -5 -15 -8
w men 's	729	6 11 -3 -3 -3 -6 -2
w mental	645	15 -19 -17 -18 18 8 13
w mental health	645	15 -19 -17 -18 18 8 13
w merg	701	-2 -17 12 50 -6 -16 -21
w merger	701	-29 -14 72 -8 -7 -7 -7
w merger and	729	-7 -5 27 -4 -5 -3 -4
w messag	678	26 11 -8 -37 33 -14 -12
w midwif	660	53 12 -6 -10 -23 -13 -13
w midwifer	729	0 20 -3 -4 -2 -5 -6
w midwiv	619	48 -19 -11 -19 -15 31 -14
w midwiv hav	729	22 -9 -2 -2 -1 -7 -1
w might	678	-21 61 5 -14 -5 -9 -17
w might b	701	-16 65 -11 -11 -4 -9 -15
w mind	729	-19 26 -13 32 -5 -13 -7
w mind to	729	-19 26 -13 32 -5 -13 -7
w minister	631	44 -32 -19 -21 -7 60 -25
w minister 's	729	22 -8 -2 -2 -3 -3 -4
w minister in	729	30 -7 -5 -4 -1 -4 -9
w ministr	729	-20 75 11 -19 -11 -9 -26
w ministr repl	729	-20 75 11 -19 -11 -9 -26
w minor	729	13 -5 -1 -1 -1 -3 -2
w minut	609	121 -27 -20 -16 -19 -19 -19
w minut brief	701	6 -8 -3 -7 23 -8 -4
w mis	599	75 17 -25 -15 -44 12 -20
w mis #	729	6 20 -6 -3 -2 -12 -3
w mis $	729	39 -5 -5 -4 -13 -8 -5
w mis visit	729	50 -11 -6 -4 -22 -4 -3
w model	660	-26 36 -15 -30 -17 -18 71
w modul	591	-9 -12 -14 57 -21 21 -21
w modul ar	729	-9 -12 -3 -5 -7 40 -5
w moment	701	-17 10 -7 -12 -10 49 -12
w moment $	729	-16 -10 -6 -10 -7 54 -5
w mon	599	-55 -64 172 24 -27 -16 -33
w mon $	729	-14 -15 29 24 -4 -13 -6
w monitor	609	53 -53 -16 -15 32 16 -17
w monitor and	729	1 -10 -4 -8 37 -6 -9
w monitor b	701	21 -7 -3 7 -5 -11 -3
w month	431	26 112 4 -63 124 -128 -75
w month #	701	5 19 -4 -4 -7 -5 -4
w month $	513	3 -1 -1 -25 128 -67 -35
w month after	729	4 -7 -2 11 -2 -2 -2
w month and	631	10 -7 -8 2 34 -13 -18
w month later	729	8 -8 60 -7 -3 -44 -7
w month to	678	-17 12 -5 25 -3 -7 -7
w monthl	550	45 -25 -22 -41 28 50 -36
w monthl $	678	7 20 -7 -22 21 -8 -11
w monthl meeting	729	-16 -24 -4 -7 -11 71 -9
w mor	530	5 30 10 -63 56 -59 21
w mor detail	729	-22 45 -4 -5 -2 -6 -6
w mor than	678	67 -12 -5 -7 -30 -4 -9
w mor to	729	-12 -9 -4 -7 47 -6 -10
w mor wil	729	-8 -11 62 -21 -10 -7 -6
w more work	729	-9 -26 98 -36 -7 -12 -8
w morn	678	34 6 -8 -12 8 -9 -19
w morn at	729	2 -5 -5 -7 23 -3 -5
w mosqu	729	-7 25 -3 -3 -2 -9 -2
w mosqu and	729	-7 25 -3 -3 -2 -9 -2
w most	599	-53 -62 -19 -34 15 83 71
w most of	729	-5 3 -3 -4 -2 15 -4
w mov	575	32 15 -8 -63 -1 21 4
w mov on	729	34 -5 -6 -2 -8 -9 -5
w mov to	619	-9 37 0 -63 -17 36 17
w mp	729	-53 -30 -8 -18 41 73 -6
w much	701	-20 -13 71 -13 -5 -8 -13
w multi-agenc	678	7 -9 -3 -6 27 -7 -8
w multi-agenc audit	729	-3 -13 -3 -5 34 -4 -6
w must	619	8 -1 0 2 -18 -24 32
w must b	729	-12 -9 -9 -11 -6 -8 55
w must not	729	7 17 -4 -2 -2 -9 -6
w n	729	-27 -21 -15 -28 -14 -12 118
w n /	729	-27 -21 -15 -28 -14 -12 118
w n't	506	-34 -51 115 71 -57 -16 -27
w n't b	619	-44 -34 44 35 -18 34 -17
w nam	493	105 47 -68 -89 -72 -4 79
w nam #	729	1 -21 -6 -17 -13 -20 77
w nam a	678	-10 -36 -21 -32 -22 40 81
w nam and	729	28 13 -6 -3 -3 -17 -12
w nam ar	729	24 -5 -2 -2 -8 -4 -3
w nam nurs	678	21 25 -5 -7 -8 -14 -12
w national	499	11 -182 76 115 90 -84 -26
w national $	729	-10 -62 28 70 -5 -14 -7
w national charit	660	35 -14 -17 40 -11 -22 -11
w national guidanc	678	0 -70 -15 81 -17 -16 37
w national on	729	26 -15 13 -3 -8 -9 -5
w national review	729	-14 -8 -22 4 59 -6 -13
w national tool	729	-3 -4 28 -3 -3 -9 -5
w national work	729	-9 -11 20 -20 37 -4 -12
w nearly finish	729	-15 53 -6 -14 -3 -11 -3
w need	463	-51 -25 -9 67 30 -27 16
w need $	619	16 -1 57 -37 -13 -20 -3
w need a	701	11 -9 -15 44 -13 -6 -12
w need analys	701	-5 -3 -4 46 -7 -21 -7
w need to	568	-70 -42 -43 89 77 -38 27
w negotiation	729	-18 68 -5 -7 -28 -4 -6
w neighbour	609	-20 18 -8 -21 -15 -30 76
w neighbour authorit	729	16 13 -5 -3 -5 -6 -11
w neighbour forc	729	10 17 -3 -7 -3 -7 -6
w neither	729	-12 -10 50 -11 -6 -5 -6
w network	550	-16 17 -38 -51 46 1 40
w network $	701	9 -31 -18 -11 -20 -10 81
w network and	645	-28 66 -14 -30 4 14 -12
w network establish	729	57 -9 -5 -3 -5 -30 -6
w network is	729	-20 -13 -3 -5 79 -33 -4
w never	631	-3 -34 -7 -25 137 -30 -38
w new	356	-12 -126 -128 203 54 152 -142
w new cas	729	-7 -15 -5 -9 55 -10 -9
w new commission	729	-7 -7 -4 36 -6 -10 -2
w new contract	729	-9 -28 -12 67 -5 -8 -6
w new dat	729	-12 -31 -9 26 -5 39 -8
w new financial	729	10 -8 -3 14 -2 -9 -2
w new form	701	12 -12 -4 -7 -6 22 -5
w new foster	729	-28 -9 -4 -7 64 -9 -7
w new manager	729	-6 -8 -3 37 -6 -10 -3
w new member	701	-4 -9 -3 36 -2 -13 -4
w new national	729	-8 -10 17 17 -3 -9 -5
w new platform	729	3 -6 -3 -14 -4 27 -4
w new provider	701	8 -21 -10 -43 -8 84 -10
w new rota	729	21 -27 -13 -8 -5 37 -6
w new servic	729	-9 10 -4 21 -4 -10 -3
w new staf	678	-39 -18 -8 -27 29 76 -13
w new starter	631	22 -25 -8 -15 7 33 -14
w new supplier	729	-20 -7 -10 -9 -4 54 -4
w new system	678	-19 90 -7 -9 -19 -27 -7
w new templat	701	29 4 -4 -9 -5 -10 -5
w new tenant	729	21 -3 -2 -2 -9 -3 -3
w new year	562	-31 62 -30 67 -25 -16 -27
w newl	701	22 -7 -6 -6 27 -16 -15
w newl qualif	729	35 -4 -4 -2 -8 -6 -11
w newsletter	583	-20 -41 -19 -25 164 -25 -35
w newsletter $	678	-4 -16 -9 -13 63 -8 -15
w newsletter and	678	-14 -8 -7 -11 72 -12 -19
w next	433	-23 104 -74 219 -109 -28 -89
w next $	729	-5 25 -2 -3 -2 -10 -3
w next <date>	660	-24 47 -6 36 -8 -40 -5
w next executiv	729	-3 8 -2 10 -4 -7 -2
w next financial	678	-12 -18 -7 17 -20 56 -16
w next meet	701	-11 52 -4 -11 -8 -14 -5
w next month	701	-12 60 -4 -30 -5 -5 -5
w next of	701	36 -17 9 -9 -4 -7 -8
w next quarterl	729	-3 -8 -4 26 -5 -4 -2
w next year	545	7 -78 -42 212 -58 0 -41
w nh	678	22 -15 16 16 -7 -18 -13
w nh england	701	25 -7 22 -9 -6 -14 -12
w night	609	0 -15 -28 -28 -25 71 25
w night staf	729	-29 22 -8 -19 -6 47 -7
w nin	517	114 6 -33 -39 -42 -16 10
w nin $	729	33 -5 -2 -4 -10 -5 -8
w nin of	729	22 26 -6 -8 -4 -15 -16
w nin out	729	13 -23 -9 -3 -3 30 -5
w nin practic	729	-8 30 -3 -6 -2 -6 -4
w ninet	729	1 9 -2 -1 -2 -3 -2
w nineteen	729	3 10 -2 -2 -2 -4 -3
w no	402	-87 -270 333 44 -4 -49 33
w no action	701	-19 -16 19 59 -7 -12 -24
w no breach	729	4 -20 -5 -3 -2 29 -3
w no chang	701	9 -10 29 -6 -5 -6 -10
w no dat	701	-15 -24 -16 69 20 -23 -11
w no end	660	-40 -34 -16 -17 145 -12 -26
w no further	645	-54 -37 188 -35 -12 -16 -35
w no further work	729	30 -9 24 -14 -4 -23 -5
w no gap	729	28 -9 -5 -3 -2 -4 -5
w no intention of	729	-15 -8 67 -16 -5 -11 -12
w no longer	678	28 -6 -4 -4 -3 -7 -5
w no longer b	729	-31 -15 75 -24 -5 13 -14
w no longer exist	729	-10 -7 42 -6 -6 -5 -6
w no longer on	729	-14 12 32 -10 -4 -8 -8
w no mon	701	-27 -22 42 17 -14 21 -16
w no mor	729	25 -7 11 -13 -6 -3 -8
w no on	729	-26 -9 -12 -15 -9 -5 76
w no other	660	-50 -33 149 -22 -10 -20 -15
w no plan to	729	-14 -13 37 -15 20 -6 -9
w no plans to	701	-37 -24 130 -16 -14 -14 -24
w no power	701	-7 -21 81 -18 -6 -18 -12
w no progres	729	-7 -7 -10 52 -4 -14 -11
w no repl	701	0 35 -4 -7 -3 -17 -4
w no repl ha	729	51 -31 -2 -5 -2 -9 -2
w no updat	729	-66 -25 -23 -15 -15 -15 159
w no work	678	-39 -36 -27 154 -8 -30 -15
w nobod	660	29 -3 -24 -12 -9 -10 30
w nobod had	729	-17 11 -18 -7 -4 -6 40
w nois	729	25 -6 -2 -2 -3 -2 -10
w nominat	729	17 -6 -2 7 -3 -11 -2
w non	660	-6 -40 40 9 -10 36 -30
w normal	729	-3 -20 -7 -6 52 -7 -10
w north	678	-33 -36 -10 -23 -6 117 -9
w northmoor	678	25 -23 -6 -14 -3 28 -6
w not	307	-175 -246 304 9 -106 105 109
w not #	701	17 -8 -10 -15 -11 -5 32
w not $	678	-16 -23 -47 -20 -13 7 112
w not a	729	-18 -14 -12 -14 85 -8 -20
w not able to start	729	-4 -13 -3 35 -4 -7 -3
w not able to start until	729	-4 -13 -3 35 -4 -7 -3
w not accept	701	-17 -10 85 -20 -6 -14 -17
w not agr	678	-20 -17 56 -9 -10 11 -11
w not appropriat	729	-15 -8 54 -10 -2 -7 -10
w not attend	701	67 -14 -9 -9 -12 -9 -14
w not b	438	-59 -60 133 51 -63 28 -29
w not be taken forward	729	-10 -37 55 19 -5 -7 -16
w not been taken forward	729	-4 -4 27 -5 -2 -7 -5
w not been taken forward $	729	-4 -4 27 -5 -2 -7 -5
w not begin	660	2 -31 -19 56 -7 6 -8
w not com	678	-1 3 -18 43 -6 -13 -8
w not do	729	-13 -26 -21 -28 -8 126 -31
w not expect	729	-3 17 -6 9 -3 -11 -4
w not feasibl	729	-26 -13 116 -27 -7 -18 -25
w not feel	729	-10 -5 42 -12 -3 -3 -9
w not fund	729	-11 -6 47 -14 -4 -4 -8
w not get	729	-1 -9 -8 -5 -3 -12 39
w not go	678	-1 -10 41 -6 -5 -11 -8
w not hav	729	-11 -18 -11 -13 -9 33 29
w not intend to	701	-20 -16 98 -18 -9 -8 -28
w not know	591	-34 -20 -56 -51 -28 -32 221
w not let	729	41 -6 -10 -4 -8 -6 -7
w not meet	701	-14 -44 31 88 -11 -30 -19
w not need	729	24 -8 13 -9 -3 -4 -14
w not now	701	-10 -10 45 -9 -4 -6 -6
w not of	729	-7 -6 -16 -4 -2 -7 43
w not on	729	2 -6 -4 -4 24 -6 -6
w not propos	701	7 -6 44 -14 -5 -7 -18
w not pursu	729	-12 -9 57 -14 -5 -8 -10
w not releas	729	10 -4 9 -3 -2 -6 -4
w not repl	729	-13 36 -3 -2 -2 -12 -5
w not s	729	10 -6 -28 -11 -12 -4 51
w not send	729	0 -5 -5 -7 22 -2 -3
w not support	678	-21 -12 101 -18 -16 -9 -26
w not tak	729	-14 -23 -10 33 -3 24 -6
w not th	660	-3 -33 -38 -25 -16 52 62
w not that	678	2 -9 4 -9 -4 -5 21
w not to	701	-23 -29 28 33 -16 22 -14
w not want	729	-9 -6 36 -5 -3 -4 -7
w not wish to	701	-19 -19 -12 4 -10 -18 75
w not yet	550	-82 36 -64 104 -27 92 -59
w noth	562	-22 -61 67 80 -24 -8 -32
w noth further	701	31 -7 -4 -5 -5 -6 -4
w noth ha	660	-35 -29 -19 91 -9 19 -18
w noth mor	729	1 -10 44 -17 -7 -7 -4
w noth to	701	-26 -18 73 -7 -6 -7 -9
w notic	701	-35 -18 -20 -18 -31 36 87
w notification	660	96 -23 -16 -17 -9 -21 -9
w now	399	224 121 -4 -93 -95 -18 -134
w now $	729	-38 72 -7 -3 -3 -14 -7
w now and	701	-11 50 -3 -4 -3 -23 -5
w now availabl	729	-11 -10 -16 -3 -6 52 -5
w now b	599	-32 79 0 -12 -15 9 -28
w now do	729	25 -11 -4 -2 -2 -3 -3
w now form	729	9 56 -8 -28 -11 -7 -12
w now ha	729	16 -4 -2 -1 -3 -3 -3
w now hav	701	47 -20 -6 -3 -2 -9 -6
w now in plac	729	9 -37 -4 -4 -7 52 -9
w now mandator	729	23 -4 -1 -2 -7 -4 -5
w now meet	729	-18 47 -5 -10 -3 -7 -3
w now offer	729	30 -10 -2 -2 -6 -5 -4
w now scan	729	15 -3 -1 -1 -3 -5 -2
w now sit	729	18 -5 -2 -3 -2 -1 -5
w now with	729	-7 60 -4 -10 -3 -35 -3
w number	506	44 -69 -33 -47 45 -74 134
w number $	645	63 -14 12 -9 -14 -15 -24
w number hav	729	26 11 -6 -3 -3 -13 -13
w number in	729	7 38 -6 -8 -9 -7 -15
w number is	678	-10 -18 -8 -11 -27 -16 91
w number of	631	4 -34 -18 -28 -27 -23 127
w nurs	484	91 -34 -51 -39 -55 73 15
w nurs #	729	3 -14 -4 -9 -6 36 -5
w nurs $	631	-7 32 -14 -35 -35 -29 88
w nurs and	729	-8 32 -5 -4 -2 -7 -6
w nurs for	729	26 -4 -2 -3 -6 -4 -7
w nurs hav	729	-20 -20 -3 -12 -2 61 -4
w nurs is	729	14 -11 -5 18 -9 -3 -5
w occasion	678	-21 1 -11 23 35 -20 -8
w occasion $	729	-22 -30 -7 35 41 -12 -5
w of	224	-117 52 -49 -80 -65 90 168
w of #	540	40 28 -22 -30 -30 17 -3
w of $	631	-10 9 10 35 12 -29 -27
w of <date>	701	29 -26 -13 57 -5 -20 -21
w of a	562	27 22 -13 -9 -33 0 6
w of al	701	21 -11 -4 25 -14 -8 -9
w of an	729	-25 -11 -17 26 -9 45 -10
w of at	729	22 -4 -1 -1 -1 -12 -1
w of b	678	22 -15 -8 -13 -5 28 -8
w of cal	701	48 -20 -2 -2 -5 -15 -4
w of cas	729	25 -8 -2 -2 -5 -5 -3
w of children	729	19 -6 -3 -1 -1 -4 -3
w of cost	678	-31 -48 90 -22 -6 40 -22
w of cours	729	16 -6 -4 -6 13 -5 -9
w of data	729	-20 -16 15 -8 -9 47 -9
w of eleven	660	0 -13 18 -11 -10 -22 39
w of ever	645	65 -20 -12 -16 -26 -23 30
w of fiv	729	-7 34 -4 -3 -3 -13 -3
w of in	729	-19 -17 -5 -5 -3 53 -3
w of interest	729	-12 39 -4 -19 20 -18 -6
w of it	599	-53 35 -32 -43 46 93 -46
w of kin	701	36 -17 9 -9 -4 -7 -8
w of learn	701	-1 -13 47 -6 -5 -11 -10
w of local	729	-49 -14 -9 -6 -15 -12 106
w of marac	729	20 -16 -6 -9 33 -10 -13
w of midwifer	729	0 20 -3 -4 -2 -5 -6
w of new	701	-4 -13 -5 4 33 -7 -9
w of nurs	660	-55 -13 -17 0 -19 9 95
w of offender	729	-12 10 -6 20 -3 -6 -4
w of our	729	-16 -6 62 -15 -4 -6 -15
w of public	729	-56 -22 -14 -10 29 -22 96
w of referenc	591	35 16 -22 -25 -14 32 -22
w of referral	678	-2 -30 -13 -24 -13 30 52
w of safeguard	660	11 -12 -9 3 -13 -16 38
w of servic	575	3 -18 -15 57 -26 -9 8
w of seven	729	25 16 -3 -2 -5 -19 -11
w of sit	729	33 -2 -3 -4 -4 -5 -14
w of six	701	15 36 -7 -10 -13 -13 -9
w of staf	631	-14 95 -14 -27 -10 -31 1
w of ten	678	17 39 -20 -13 -9 15 -28
w of term	729	-17 18 -4 -9 -6 23 -6
w of th	319	-93 62 -15 -41 -76 79 85
w of their	701	11 -17 13 14 -7 -5 -9
w of them	609	-26 63 -19 -17 -17 38 -22
w of thes	729	-46 -22 26 -5 -4 63 -12
w of thirt	729	-21 60 -3 -11 -7 -13 -5
w of thos	729	10 -5 -2 14 -3 -5 -8
w of train	701	-13 7 -5 -8 -14 40 -8
w of understand	729	37 -10 -3 -3 -4 -11 -5
w of until	729	-28 -40 -6 47 -6 38 -6
w of us	729	-5 -16 50 -6 -6 -10 -8
w of visit	678	-29 47 -15 13 38 -31 -22
w of warden	729	-81 72 -6 -4 -4 35 -13
w of what	660	-24 17 -23 -15 7 -15 52
w of which	701	-29 14 -7 -13 -6 48 -7
w of whom	701	-17 15 -4 -18 -10 43 -9
w of work	678	-42 -27 -14 -19 36 28 37
w of worship	729	4 -9 -3 -5 21 -3 -6
w of writ	701	-6 -57 -10 79 -10 -9 14
w offender	678	-10 29 -8 16 -5 -15 -7
w offender management	729	-14 15 -4 20 -3 -10 -4
w offer	499	-36 12 -22 42 93 -29 -60
w offer $	645	-31 62 18 15 -18 -19 -28
w offer ever	729	-24 -11 -4 -6 57 -5 -8
w offer to	645	24 -17 -7 -9 35 -17 -9
w offer train	729	-14 -16 -7 11 -12 44 -5
w offic	526	63 32 31 -13 -41 -21 -51
w offic $	631	8 47 -20 2 -19 -6 -13
w offic at	729	37 -4 -9 -5 -8 -6 -5
w offic in	729	60 -8 -3 -7 -3 -34 -5
w officer	393	135 -49 -12 -31 18 -53 -7
w officer #	701	7 -15 -5 -8 37 -7 -10
w officer $	599	58 -74 -11 52 -20 9 -13
w officer ar	660	-12 47 -4 -5 -9 -10 -7
w officer attend	729	33 -3 -3 -4 -16 -3 -4
w officer find	729	-7 -15 47 -10 -4 -6 -6
w officer go	701	18 5 -3 -3 -8 -4 -4
w officer group	729	-42 -29 3 -37 -24 -13 142
w officer ha	701	-17 8 -17 23 -4 19 -13
w officer hav	645	48 11 -7 -7 -14 -21 -11
w officer in	701	8 -13 -6 -7 -4 31 -8
w officer is	660	2 65 -8 4 -10 -44 -8
w officer on	729	10 -8 -6 -6 -10 -6 25
w officer to	729	33 -8 -4 -4 -3 -3 -10
w officer wer	701	39 -10 -4 -5 -5 -7 -8
w officer wil	701	-10 -17 -7 20 28 -9 -6
w often	701	-36 -27 -21 -12 -19 -16 131
w old	568	90 -44 -55 -19 -19 15 32
w old form	701	20 -12 -45 -14 -5 63 -8
w old on	678	66 -24 -9 -3 -9 -13 -8
w old version	729	10 -2 -2 -1 -2 -3 -1
w older	619	27 21 18 -14 -12 -22 -19
w older peopl	678	28 18 -11 -9 -7 -10 -8
w older victim	729	15 10 -4 -4 -3 -5 -9
w on	253	131 -9 -35 -85 79 -50 -31
w on #	619	31 3 -1 -16 -9 5 -12
w on $	535	15 -40 -13 -54 69 66 -44
w on <date>	510	167 -55 -38 101 -66 -76 -32
w on a	583	-69 7 -20 -34 154 2 -41
w on agenc	729	-26 -9 -12 -15 -9 -5 76
w on al	660	22 -33 -5 -8 -4 32 -4
w on an	645	10 -43 1 -11 80 -25 -12
w on and	645	-15 16 46 -12 -6 -8 -20
w on another	701	-5 14 25 -8 -6 -12 -8
w on ask	729	-7 9 21 -5 -8 -4 -6
w on at	729	6 11 -3 -3 -4 -6 -2
w on b	660	16 -16 -8 -20 46 -10 -7
w on behalf	678	55 19 -13 -17 -5 -19 -22
w on both	729	9 -11 -4 -6 20 -4 -4
w on cal	729	25 -5 -3 -3 -6 -4 -4
w on coerciv	678	41 -7 -2 -3 -19 -5 -5
w on domestic	729	16 -2 -1 -1 -6 -2 -4
w on each	678	11 -32 -8 -12 66 -14 -11
w on ever	645	28 -17 -6 -5 41 -10 -29
w on extension	729	-16 -19 -6 -7 -7 -5 62
w on fil	729	-4 -4 -2 25 -6 -8 -2
w on for	678	-15 -12 -6 -2 54 -13 -6
w on four	729	17 26 -4 -10 -6 -10 -11
w on hold	678	-12 -26 -19 104 -16 -16 -16
w on in	729	-46 -20 -8 -9 -12 -7 102
w on is	701	-3 -4 -11 -10 -22 -8 58
w on it	591	27 -14 -26 -13 -23 79 -30
w on leav	729	16 -3 -3 -2 -3 -4 -2
w on long-term	729	-12 -15 -10 36 -3 15 -10
w on maternit	729	16 -10 -8 29 -3 -18 -5
w on nin	729	-2 -29 -7 -9 -17 -8 72
w on of	631	-24 -10 -16 -26 33 60 -17
w on on	729	3 22 -2 -2 -2 -16 -3
w on on the websit	729	24 -4 -3 -3 -2 -8 -3
w on pag	729	39 -8 -3 -2 -6 -9 -11
w on practic	701	33 -16 -22 -35 -37 -12 90
w on request	729	19 -8 -4 -6 10 -6 -5
w on retention	729	-12 39 -3 -6 -5 -8 -6
w on safet	729	14 -3 -1 -1 -3 -2 -4
w on screen	729	27 -5 -4 -3 -3 -6 -6
w on stalk	729	9 -22 -2 -3 -1 21 -2
w on th	389	78 19 -54 129 -103 -10 -58
w on that	729	-17 -7 52 -11 -3 -4 -11
w on the agenda	729	10 9 -3 -7 -2 -5 -3
w on the intranet	583	57 -51 -14 -17 -15 50 -11
w on the intranet $	609	47 -51 -12 -17 -15 58 -11
w on the websit	619	59 -31 51 -29 -19 -15 -15
w on the websit #	729	24 -7 -2 -2 -5 -4 -4
w on the websit $	660	45 -25 60 -24 -15 -30 -11
w on their	678	13 -13 32 -9 -6 -10 -7
w on thr	729	3 14 -1 -2 -3 -10 -1
w on tim	729	-5 -11 -8 -8 -24 -20 76
w on to	701	13 4 -2 -2 -3 -5 -4
w on two	660	-9 20 10 -16 32 -28 -8
w on wa	729	-59 -18 -15 -11 -6 -21 130
w on websit	729	24 -3 -2 -4 -2 -5 -7
w on what	678	24 -4 -11 25 -6 -18 -11
w on which	729	-17 15 -6 -5 24 -5 -7
w on whit	729	39 -12 -5 -6 -4 -9 -3
w on with	729	-22 42 -8 -12 -17 27 -10
w on worker	729	19 -12 -5 -11 -5 -5 20
w onc	517	-71 30 -1 129 -23 -17 -49
w onc $	729	-5 -2 -12 33 -3 -6 -5
w onc and	729	-3 17 -2 -2 -1 -6 -2
w onc th	575	-50 -28 19 115 -28 8 -36
w one-pag	678	45 -10 -4 -3 -6 -11 -10
w one-pag guid	729	26 -3 -1 -2 -6 -4 -9
w one-stop	729	13 -11 38 -8 -6 -20 -7
w one-stop shop	729	13 -11 38 -8 -6 -20 -7
w one-to-on	678	30 -7 -4 -5 1 -8 -8
w one-to-on $	678	30 -7 -4 -5 1 -8 -8
w ongo	517	-48 -56 -43 -46 111 68 13
w ongo #	729	-31 -14 -5 -6 57 5 -6
w ongo $	645	4 -55 -13 -17 74 20 -12
w ongo for	729	-22 -14 -4 -6 -25 76 -5
w ongo investigation	701	17 28 -6 -17 -3 -7 -11
w ongo risk	678	6 -32 -15 10 -21 -20 72
w ongo with	729	-6 55 -3 -12 -20 -9 -5
w ongo work	729	-14 -18 -5 -9 65 -7 -12
w ongoing bas	678	-20 -31 -6 -9 92 -17 -9
w ongoing bas $	701	-9 -29 -4 -5 60 -7 -5
w ongoing commitment	729	-18 -32 -6 -6 77 -9 -6
w ongoing piece of work	729	-13 -21 -4 -5 58 -8 -7
w onl	575	-29 -52 -38 61 -28 24 61
w onl b	701	-13 -13 -13 87 -9 -11 -28
w onl on	729	-9 -17 -6 -3 -2 41 -5
w onlin	678	33 -18 -9 -14 -4 20 -8
w onlin $	729	4 -9 -8 -12 -3 34 -6
w open	513	-42 -53 6 -35 92 -14 46
w open $	701	-2 -26 -11 -8 30 39 -22
w open -	729	-27 -13 -5 -9 71 -5 -12
w open and	729	29 -17 -3 -4 -8 16 -13
w open da	701	-49 -13 -6 -8 36 -11 52
w open hour	729	21 -6 -3 -2 -2 -7 -3
w open in	729	-22 25 35 -14 -7 -8 -8
w open to	678	19 -13 18 18 -13 -11 -18
w operat	645	35 14 -17 -9 -6 -8 -9
w operat procedur	729	34 -5 -13 -4 -4 -3 -4
w operat protocol	729	-1 14 -2 -2 -2 -3 -4
w option	575	-8 -6 58 53 -18 -38 -41
w option hav	729	-11 27 -3 -3 -2 -4 -4
w option paper	729	-13 -11 54 -13 -3 -8 -5
w or	568	58 -44 -27 -27 -17 -43 99
w or sooner	729	15 -2 -1 -2 -3 -6 -1
w order	678	-26 -10 -6 -6 -12 68 -8
w organisation	631	-9 -13 -1 27 37 -19 -22
w other	481	-124 64 82 -58 -27 51 11
w other $	729	-18 0 -10 -9 -4 -13 55
w other ar	701	-11 67 -4 -4 -3 -40 -5
w other count	729	-23 20 -21 -10 -7 47 -6
w other mon	729	-5 -14 51 -14 -3 -9 -6
w other thr	701	-32 -16 -8 -9 -7 79 -8
w other two	701	-10 20 -11 -6 -6 37 -22
w our	502	1 -22 28 -53 69 -78 54
w our servic	729	-27 -15 -13 -7 -5 -16 83
w our solicitor	729	3 8 -2 -2 -2 -3 -3
w out	381	-28 130 5 -45 45 36 -143
w out $	550	-72 -24 103 8 9 18 -41
w out acros	729	12 7 -2 -2 -4 -7 -4
w out after	701	6 -8 -3 19 -6 -4 -3
w out and	701	-1 4 -4 25 -10 -12 -4
w out at	729	-6 18 -7 -13 20 -8 -4
w out b	660	2 38 -13 -29 -15 33 -16
w out for comment	729	-9 27 -2 -4 -4 -5 -4
w out for consultation	701	-21 6 -7 -9 -5 42 -5
w out in	631	136 -42 -18 -14 -10 -30 -22
w out of	550	-15 81 31 -28 -23 6 -52
w out th	701	13 -10 -6 24 -5 -8 -9
w out that	729	27 -3 -3 -3 -6 -5 -8
w out through	729	-4 5 -3 -34 43 -5 -3
w out to	562	-41 62 -40 -28 -13 84 -25
w out what	729	3 16 -4 -3 -4 -4 -5
w out with	660	41 -12 -12 16 -14 -10 -8
w outcom	583	-10 17 -27 51 -31 35 -35
w outcom of	631	-28 -22 -23 64 -11 48 -26
w outlin	660	-42 65 -12 -12 -7 21 -13
w outreach	701	-28 -15 -9 -20 13 70 -12
w outsid	678	57 -15 -7 10 -13 -16 -17
w outstand	619	41 -29 -13 -16 -12 50 -21
w outstand $	701	0 -11 -5 -8 -6 40 -10
w outstand practic	701	40 -1 -4 -7 -3 -15 -10
w over	481	76 -56 -29 3 -57 22 41
w over for	729	20 -29 -11 44 -5 -13 -7
w over six	729	2 -25 -8 -8 -15 -17 72
w over th	568	28 43 -38 -16 -48 -20 51
w over thr	729	52 -20 -4 -14 -3 -9 -3
w over to	729	3 -11 -6 -10 -10 41 -7
w over two	729	18 -4 -3 -2 -2 -5 -3
w overtaken b	660	-37 -18 116 -17 -9 -12 -24
w overtaken b th	678	-32 -15 97 -15 -6 -8 -21
w overview	729	-10 -37 -8 42 -7 -10 30
w overview report	729	-10 -37 -8 42 -7 -10 30
w ow	701	-27 -30 -10 55 -5 27 -8
w ow to	701	-27 -30 -10 55 -5 27 -8
w own	568	49 -19 -28 27 -8 -46 24
w own plan	701	31 -16 20 -11 -5 -5 -13
w owner	729	10 -12 -8 -14 -17 -8 50
w pa	631	-25 -58 11 -14 -24 -28 138
w pa $	701	-14 -96 -37 -3 -19 -10 178
w pa for	729	-16 0 56 -7 -5 -9 -19
w pack	599	72 -33 -20 52 -16 -38 -16
w pack $	729	32 -14 -3 -2 -4 -5 -4
w packag	678	-16 88 -6 -15 -4 -40 -7
w pag	599	34 -26 -23 -24 21 -10 28
w pag #	678	18 -26 -12 -12 -14 -17 63
w pag on	701	34 13 -3 -3 -6 -17 -18
w pandemic	678	-8 -23 -8 50 14 -14 -12
w pandemic $	729	7 -12 -3 23 -5 -5 -5
w panel	484	21 -77 2 -59 -51 -79 244
w panel $	631	0 30 78 -16 -23 -24 -46
w panel 's	619	-3 -29 -22 5 19 -18 49
w panel chair	729	38 -6 -19 -2 -2 -1 -8
w panel in	729	-30 -10 43 24 -4 -9 -15
w panel that	729	-41 -26 -24 -17 -11 -11 129
w paper	535	-3 32 4 13 -30 -33 16
w paper #	729	14 16 -10 -4 -4 -4 -8
w paper $	729	-8 -13 -12 -4 -10 -7 54
w paper b	729	-6 -23 58 -12 -3 -7 -6
w paper cop	729	15 -3 -1 -1 -3 -5 -2
w paper form	729	-2 -8 -4 -3 -2 22 -3
w paper to	701	-8 0 -5 28 -3 -9 -4
w paragraph	729	-29 -18 -13 -16 -10 -11 97
w paragraph #	729	-29 -18 -13 -16 -10 -11 97
w parent	701	7 27 -4 -10 -4 -10 -7
w parent $	729	10 13 -3 -3 -2 -8 -6
w part	568	-82 -29 -6 -25 38 65 39
w part $	729	-23 -18 -18 -18 -7 90 -7
w part ha	729	-22 28 51 -18 -13 -9 -17
w part in	729	3 -11 -4 -5 40 -11 -12
w part of	513	38 1 -47 8 57 -67 10
w part of th	540	74 44 -36 1 10 -41 -52
w part way through	678	-16 82 -4 -27 -14 -11 -9
w partl	729	-9 -27 -18 -7 -4 70 -5
w partl do	729	-9 -27 -18 -7 -4 70 -5
w partner	454	68 21 78 -61 -98 13 -22
w partner $	619	47 -1 -21 4 -26 -30 26
w partner agenc	678	59 -26 -4 -3 -3 -16 -6
w partner and	678	13 -9 -8 -15 -3 25 -4
w partner hav	678	-6 -24 -11 30 -5 24 -8
w partner in	729	7 21 -5 -8 -2 -9 -3
w partner is	701	-23 23 -7 -19 -16 -8 50
w partner on	729	-13 64 -8 -20 -70 55 -8
w partner wa	729	-7 -14 57 -5 -5 -7 -18
w partnership	468	-28 43 43 -52 115 -54 -67
w partnership $	660	52 -10 -19 -12 17 -12 -15
w partnership 's	678	12 -1 -6 -13 -5 19 -5
w partnership and	729	-9 -7 -4 -6 36 -4 -5
w partnership board	729	21 9 -14 -2 -4 -3 -7
w partnership ha	678	-56 63 16 -22 -14 -17 30
w partnership is	729	-6 34 -3 -4 -7 -9 -5
w partnership tak	729	-25 -17 71 -7 -5 -4 -13
w partnership websit	729	16 -3 -1 -1 -2 -7 -1
w pas	599	30 -38 61 -16 -13 6 -30
w pas to	631	26 -23 70 -13 -9 -24 -26
w pathwa	562	53 33 -22 -37 -22 34 -38
w pathwa #	729	49 11 -6 -7 -13 -9 -26
w pathwa $	729	37 -8 -3 -2 -1 -19 -4
w pathwa develop	701	-8 21 -4 -9 -3 7 -4
w pathwa is	729	-11 7 -2 -4 -4 18 -4
w patient	556	121 -36 2 -3 -22 -29 -33
w patient who	701	60 -12 -9 -9 -10 -9 -12
w pc	701	3 -30 -13 -27 34 -13 46
w peer	678	32 -33 -12 58 -14 -12 -19
w pend	701	15 -24 -16 59 -5 -15 -14
w pend th	729	-12 -20 -7 65 -5 -11 -11
w peopl	517	36 4 -44 -38 -42 24 60
w peopl $	701	27 13 -9 -4 -5 -16 -6
w peopl ar	729	16 14 -7 -7 -4 -7 -6
w peopl do	729	-16 -4 -14 -28 -12 -11 85
w peopl hav	729	-5 22 -2 -3 -2 -8 -2
w peopl who	701	15 -34 -9 -18 -11 72 -17
w peopl with	729	6 -14 -5 -10 -3 31 -4
w per	599	46 0 21 -24 -6 -23 -14
w per cent	701	8 10 -3 -2 -3 -5 -4
w per year	701	17 -12 33 -12 -6 -14 -6
w performanc	619	-2 -7 -13 -11 77 -23 -22
w performanc framework	729	7 -5 -2 9 -4 -3 -2
w performanc group	729	-5 26 -2 -4 -6 -4 -6
w period	645	-73 -31 -30 -32 -11 7 170
w permanent	701	41 -12 -12 -5 -4 -4 -4
w permission	701	-22 8 9 -7 -4 25 -9
w permission $	701	-22 8 9 -7 -4 25 -9
w perpetrator	631	-35 -1 4 -24 -12 29 39
w perpetrator wa	729	-8 -14 -18 -11 -4 -9 64
w perpetrator work	729	-23 -29 28 -11 -7 50 -9
w person	568	6 -31 -17 64 -6 -35 19
w person who	701	-70 -18 -12 112 -9 -20 17
w pharmac	701	3 -10 -6 -6 45 -9 -16
w pharmac and	729	11 -6 -2 -2 11 -7 -4
w pharmaceutical	729	-11 -11 -6 17 33 -5 -17
w pharmaceutical commit	729	-11 -11 -6 17 33 -5 -17
w pharmacist	729	20 -16 -7 -7 33 -6 -18
w phas	678	-25 18 -5 -15 -10 45 -8
w phas on	729	-13 8 -3 -10 -3 24 -3
w phas two	729	-13 8 -3 -10 -3 24 -3
w phon	678	-3 -43 -9 -8 45 39 -22
w pick	562	-39 23 -29 37 -5 -2 15
w pick it	729	27 -3 -3 -3 -2 -12 -3
w pick th	729	18 -5 -2 8 -4 -11 -4
w pick up	645	-44 -38 -22 32 -20 55 38
w pictur	729	8 -10 -6 -5 -6 -13 32
w pictur $	729	8 -10 -6 -5 -6 -13 32
w piec	678	-16 -20 -12 -5 29 38 -15
w piec of	729	-14 -16 -9 -11 15 45 -11
w pilot	562	-57 85 16 -6 -21 10 -28
w pilot in	701	-4 38 -3 -6 -6 -15 -4
w pilot is	701	-14 3 -13 -2 -7 42 -8
w pilot wil	729	-4 7 12 -3 -5 -3 -3
w pilot with	729	-8 6 -3 -9 -4 20 -3
w plac	446	7 114 -19 58 -25 -74 -62
w plac $	619	15 34 -15 32 -11 -40 -15
w plac and	729	-7 22 -2 -3 -3 -4 -3
w plac at	701	-32 56 -4 -3 -3 -9 -5
w plac in	591	-12 3 -20 23 9 -9 6
w plac of	701	18 -13 -4 -6 19 -5 -8
w plac on	701	-18 -30 -10 91 -6 -10 -16
w plac over	729	-4 24 -3 -6 -1 -6 -3
w plac to	701	-31 52 50 -25 -15 -17 -15
w plac with	701	-4 49 -6 -17 -2 -14 -5
w placement	729	13 -16 -6 49 -8 -23 -9
w plain	701	45 -12 -4 -6 -5 -13 -5
w plain english	729	21 -5 -2 -1 -1 -9 -2
w plan	425	-67 -83 51 94 2 -13 15
w plan #	678	2 -48 15 -18 -10 74 -16
w plan $	521	13 -89 71 -5 -8 -56 74
w plan ar	729	7 -17 -3 -4 34 -10 -6
w plan for	562	-80 -2 -17 130 -28 27 -30
w plan is	729	-19 -27 -6 -11 33 42 -11
w plan of	729	-14 2 -6 -9 -6 -5 38
w plan to	701	-14 -16 35 -7 18 -7 -9
w plans to	729	14 -23 -7 51 -10 -10 -16
w platform	701	17 -9 -3 -14 -4 18 -5
w platform $	729	25 -5 -1 -3 -3 -10 -2
w pleas	609	-47 -47 -21 -34 -31 -27 207
w pleas refer	729	-23 -13 -11 -10 -7 -8 71
w pleas s	729	-31 -16 -17 -9 -15 -8 96
w pledg	678	14 18 -5 -4 -3 -14 -6
w pledg $	729	-8 28 -3 -1 -2 -11 -3
w point	550	-11 28 81 -31 -43 -20 -5
w point $	678	-36 -26 72 -20 -14 -17 41
w point of	701	49 -9 -4 -5 -16 -5 -9
w point on	729	-8 3 -7 -9 -3 29 -5
w point to	729	-26 -11 74 -11 -7 -12 -8
w pol	701	2 37 -3 -2 -2 -27 -4
w polic	410	87 25 -32 -44 23 -2 -57
w polic #	701	10 -11 -4 -10 -6 32 -12
w polic $	645	-21 -38 -11 -13 32 27 24
w polic and	631	30 11 -14 -13 15 -18 -10
w polic group	701	-19 48 -5 -5 -3 -11 -6
w polic ha	619	21 -25 -16 5 -7 31 -9
w polic hav	701	18 5 -4 -2 -2 -10 -5
w polic is	631	-45 73 35 -26 7 -20 -23
w polic lead	729	-20 -9 13 -17 59 -6 -19
w polic officer	701	-4 6 -6 -7 -6 -9 25
w polic revis	729	-5 32 -4 -4 -2 -12 -5
w polic rewrit	729	1 -7 -3 -5 -9 27 -2
w polic station	729	17 -5 -2 -1 -2 -5 -2
w polic wa	678	52 -13 -7 -6 -5 -15 -6
w polic wil	729	0 -4 -3 19 -5 -2 -4
w polish	660	10 16 -9 -10 -7 12 -13
w polish and	729	9 22 -4 -7 -3 -9 -8
w pool	701	12 42 -4 -12 -7 -25 -7
w population	729	-37 -16 -10 -12 -13 -11 99
w population of	729	-37 -16 -10 -12 -13 -11 99
w portal	701	41 -8 -4 -7 -7 -6 -10
w portal $	729	33 -6 -2 -6 -7 -4 -8
w portfolio	729	-10 32 -3 -6 -5 -6 -3
w position	729	-8 -27 -17 20 47 -8 -7
w positiv	660	16 3 -14 -14 -7 38 -21
w possibl	599	-9 -2 53 15 -18 -4 -35
w possibl $	729	17 -10 26 -7 -5 -5 -17
w possibl and	701	-10 -16 103 -35 -11 -19 -12
w possibl to	678	-15 14 -62 58 -4 22 -12
w post	459	-63 -67 47 74 -21 109 -79
w post $	619	9 21 49 -14 -11 -25 -29
w post ha	645	-21 -1 -29 12 -24 76 -13
w post holder	701	-7 3 -5 28 -6 -7 -5
w post in	678	11 4 -3 10 -9 -10 -3
w post is	631	-50 -57 -15 2 7 133 -19
w post that	729	-19 -13 -26 81 -4 -12 -6
w post wa	645	-9 -12 94 -26 -10 -26 -12
w post wil	701	-6 5 5 18 -5 -13 -5
w poster	562	49 12 -44 -24 -30 78 -41
w poster and	729	32 -6 -4 -2 -5 -9 -7
w poster in	701	-15 83 -7 -6 -16 -15 -25
w postpon	678	23 -13 -6 31 -6 -19 -11
w power	678	-15 -23 102 -19 -7 -19 -18
w power to	701	-7 -21 81 -18 -6 -18 -12
w practic	446	116 -42 -51 -37 -4 2 15
w practic $	660	-11 -2 -8 17 -17 29 -7
w practic and	701	28 -14 -4 24 -12 -11 -11
w practic b	729	-13 -25 -5 -10 64 -6 -7
w practic educator	729	19 -5 -2 -3 -3 -3 -2
w practic ha	678	56 -14 -7 -5 -8 -12 -10
w practic hav	729	-14 0 -5 -7 -5 46 -14
w practic in	645	34 3 -12 11 -5 -24 -8
w practic manager	609	2 7 -21 -12 20 -22 26
w practic nurs	729	-21 -18 -3 -13 -3 63 -4
w practic wer	729	28 -10 -3 -4 -2 -4 -6
w practitioner	550	31 -72 12 -22 -29 -37 117
w practitioner $	729	20 -6 -2 -3 -2 -4 -3
w practitioner is	729	15 9 -2 -3 -13 -3 -2
w prais	729	39 -12 -4 -8 -1 -11 -3
w prefer	701	-17 -14 87 -23 -9 -16 -7
w prepar	591	-19 51 18 15 -12 -35 -18
w prepar $	701	-13 -18 53 2 -5 -13 -7
w prepar an	729	-10 32 -7 -5 -1 -6 -2
w prepar and	729	16 10 -14 -2 -1 -4 -5
w pres	701	3 -7 -7 -47 72 -8 -5
w pres for	729	-8 -6 -6 -48 76 -4 -4
w present	550	21 17 34 11 -32 -45 -5
w present $	729	16 -10 -5 12 -4 -4 -6
w present at	729	-3 -16 -7 -16 -9 -6 57
w present to	645	22 38 -27 6 -5 -17 -17
w presentation	701	21 -18 -5 23 -5 -7 -8
w pressur	729	-17 -13 -14 -14 -14 -10 83
w previou	701	-25 5 -13 5 -6 -14 48
w pric	729	-23 65 -4 -7 -8 -15 -7
w primar	729	-7 -22 -4 -4 -4 44 -3
w principal	701	23 -12 -3 21 -12 -5 -12
w principal social	729	27 -5 -1 -4 -10 -4 -3
w principl	645	-32 69 -12 -13 -12 -27 26
w principl $	729	-10 29 -3 -2 -2 -8 -5
w principl b	729	-8 24 -2 -2 -1 -9 -2
w print	545	-6 -65 78 -57 -25 103 -28
w print $	645	-12 -21 55 -18 -11 18 -12
w print and	660	-33 -28 -11 -15 -6 101 -8
w printer	701	-8 42 -5 -14 -5 -4 -5
w printer $	729	-6 4 -3 -7 -3 19 -3
w prior	729	27 -5 -2 -4 -2 -9 -6
w prior to	729	27 -5 -2 -4 -2 -9 -6
w priorit	678	-16 -40 37 -28 4 -15 58
w priorit for	729	11 -9 -4 -6 23 -4 -10
w privat	678	0 4 -4 -9 -5 19 -5
w probation	591	52 -42 -15 -37 -10 80 -27
w probation $	729	-17 -15 -6 -22 -3 69 -6
w probation and	729	5 -27 -4 -7 -5 48 -9
w probation servic	701	51 -10 -4 -5 -12 -8 -12
w procedur	517	96 -9 -18 -43 -17 33 -41
w procedur is	729	-7 43 -8 -33 21 -8 -8
w procedur requir	729	44 -8 -15 -6 -5 -4 -6
w procedur revis	701	20 -10 -3 -6 -8 9 -2
w procedur wa	729	12 -2 -1 -1 -1 -3 -4
w procedur wer	729	20 -3 -7 -2 -1 -3 -4
w proceed	701	-16 -23 92 -15 -10 -11 -18
w proceed $	729	-37 -20 101 -12 -8 -9 -15
w proces	583	90 18 -21 -68 -31 32 -21
w proces ar	729	-5 -15 -6 -5 -9 48 -8
w proces wa	729	4 -14 -8 -24 -3 51 -5
w procurement	660	-3 28 -9 10 -5 -17 -4
w produc	609	-13 22 -19 4 -13 37 -18
w produc #	729	-10 13 -5 -6 -2 11 -3
w produc a	729	5 -6 -4 25 -7 -7 -6
w professional	591	3 3 -2 -43 -33 -32 104
w professional curiosit	701	9 -17 -9 -10 -18 -7 53
w program	521	-85 42 -15 82 21 10 -54
w program #	701	-42 -13 29 -18 22 33 -11
w program $	660	-14 16 -17 63 -13 -23 -12
w program for	729	-13 -14 -4 9 33 -5 -7
w program is	729	-17 -9 -4 -5 44 -4 -6
w program of	660	-35 -10 -13 63 -38 50 -18
w progres	599	-22 60 18 -45 30 -28 -14
w progres $	729	-11 -7 36 -7 -3 -4 -4
w progres ha	729	-10 45 -4 -12 -6 -10 -3
w progres wel	729	-3 37 -2 -20 -5 -6 -2
w project	562	-37 39 81 -37 -4 -9 -34
w project $	729	-17 -12 -5 19 27 -4 -8
w project ha	729	23 -9 14 -12 -5 -7 -4
w project manager	701	-15 -9 -6 -9 -9 57 -10
w promot	701	-10 -28 -5 8 47 -7 -6
w promot th	729	-9 -24 -4 -5 51 -5 -5
w promotion	729	-28 -19 -4 -6 32 35 -10
w prompt	619	62 7 -16 -12 -10 -15 -16
w prompt is	729	14 15 -3 -8 -6 -6 -4
w proof	729	-22 54 -4 -8 -6 -7 -7
w propos	609	-27 -32 101 47 -21 -25 -42
w propos for	729	-5 -7 -5 37 -5 -5 -10
w propos that	729	-16 -11 -16 70 -8 -7 -11
w propos to	701	7 -6 44 -14 -5 -7 -18
w proposal	568	-86 -38 138 54 -24 -4 -40
w proposal $	729	-5 14 8 -6 -3 -5 -3
w proposal and	729	-5 15 5 -5 -3 -4 -3
w proposal to	729	-11 27 -7 13 -6 -11 -5
w protect	678	37 -8 -7 -3 -7 -6 -6
w protect learn	701	24 -6 -5 -2 -4 -4 -4
w protection	645	-43 -11 80 -16 -16 30 -22
w protection $	729	-25 -14 9 -5 -8 54 -12
w protocol	526	37 52 5 -49 -22 20 -43
w protocol ha	701	18 26 -8 -8 -3 -19 -6
w protocol is	729	-7 20 -2 -2 -2 -4 -4
w protocol sign	729	19 -3 -3 -1 -1 -9 -2
w protocol wa	678	0 16 -11 -13 -4 20 -7
w protocol with	729	-11 35 -13 -16 -4 25 -16
w prov	678	-19 8 111 -38 -15 -17 -30
w provid	619	-25 -42 6 -23 53 58 -27
w provider	475	-35 41 42 -30 -22 71 -67
w provider $	599	1 47 -15 -8 -12 4 -17
w provider and	645	-10 17 -15 -2 -10 31 -10
w provider ha	660	-46 35 107 -38 -9 -21 -28
w provider hav	729	-62 -26 -14 -7 -6 125 -10
w psychiatric	729	25 -9 -2 -4 -2 -5 -3
w psychiatric liaison	729	25 -9 -2 -4 -2 -5 -3
w public	550	-14 4 -9 -15 74 -66 26
w public health	583	-14 -7 5 -17 35 -54 52
w publication	660	-12 25 -17 0 -13 38 -21
w publication $	729	3 -13 -9 -18 -5 50 -9
w publication of	729	-8 16 -8 23 -5 -7 -12
w publicis	729	-11 -5 -3 -4 32 -4 -5
w publicit	729	28 3 -3 -9 -5 -11 -4
w publish	535	26 -79 -21 -49 42 123 -42
w publish $	645	-16 -37 16 -32 24 64 -18
w publish in	678	-34 -34 -13 -14 -5 109 -9
w publish on	701	42 -12 -4 -5 -5 -13 -2
w pul	645	-6 49 7 -13 -5 -25 -6
w pul th	729	-4 21 -2 -3 -2 -9 -2
w purchas	729	-19 -12 -6 -5 -3 50 -5
w pursu	660	-36 -25 128 -33 -10 3 -28
w pursu $	678	-21 -16 79 -28 -8 7 -13
w put	452	7 -11 -21 84 -58 69 -70
w put a	729	-10 -18 -9 16 -2 27 -4
w put back	701	-26 -19 -13 13 -4 55 -6
w put forward	701	-10 7 -9 49 -6 -22 -10
w put in	660	43 -17 -18 35 -17 -11 -14
w put it	729	-20 28 23 -12 -4 -9 -6
w put of	729	-28 -40 -6 47 -6 38 -6
w put on	631	16 20 13 -3 -13 -21 -12
w put on the websit	729	5 -7 -5 -6 -2 17 -4
w put th	729	19 -20 -8 31 -5 -7 -10
w put to	631	-14 -24 44 -19 -11 33 -9
w put together	645	-23 97 -8 -1 -7 -44 -13
w put up	701	3 -27 -33 -8 -7 80 -8
w qa	729	2 -20 -4 36 -3 -7 -4
w qualif	678	3 -15 -9 -18 -22 15 46
w qualif staf	729	6 -6 -5 -12 -3 28 -8
w qualit	556	-10 -40 -23 13 -11 -25 96
w qualit assuranc	678	-23 -18 -6 53 25 -18 -13
w qualit board	729	30 -6 -4 -3 -2 -13 -3
w qualit commit	678	16 -15 -6 -20 -18 -14 57
w qualit team	729	-18 8 -2 -7 -4 26 -3
w quarter	540	-35 -22 -29 -46 156 -26 2
w quarter #	729	-15 15 -3 -6 20 -7 -4
w quarter $	631	10 -11 -19 -29 54 -33 27
w quarter and	678	-33 -9 -6 -7 72 -7 -10
w quarter b	729	24 -7 -1 -2 -5 -7 -1
w quarterl	591	-65 -45 -31 13 174 -14 -33
w quarterl $	729	9 -14 -7 -10 -7 35 -5
w quarterl meet	678	23 -12 -19 22 0 -5 -9
w quarterl meeting	729	-22 -13 -3 17 61 -35 -5
w quer	678	-41 -27 -32 -32 33 16 84
w question	545	63 30 -25 -2 -21 -15 -31
w question about	701	14 -26 -5 -4 -3 27 -3
w question is	729	27 -3 -5 -4 -7 -2 -6
w question of	729	-1 34 -4 -5 -4 -13 -7
w question on	729	29 -9 -4 -2 -4 -7 -3
w questionnair	645	-16 112 -9 -30 -17 -25 -14
w quickl	729	-9 -19 -12 -15 -13 -12 80
w quieter	729	-8 40 -3 15 -3 -37 -4
w quot	678	27 13 -3 -7 -3 -24 -3
w quot $	729	31 -20 -1 -4 -1 -3 -2
w quot for	729	-2 34 -2 -4 -2 -22 -2
w radio	660	-20 -39 -39 -21 84 62 -27
w rais	510	-45 -53 -20 16 101 -20 21
w rais at	729	-32 58 -9 -24 24 -8 -9
w rais awarenes	701	-9 -23 -7 -10 65 -8 -8
w rais it	729	3 -14 -12 -3 42 -11 -4
w rais th	701	-21 -25 -10 68 14 -12 -14
w rais with	701	40 0 -7 -6 -7 -10 -11
w random	729	6 -10 -8 -6 30 -6 -6
w rat	645	85 -28 -15 -18 20 -14 -31
w rat of	729	11 -19 -5 -10 37 -6 -8
w rat th	729	48 -8 -5 -3 -2 -5 -24
w rather	660	-7 -20 28 -7 37 -18 -12
w rather than	701	14 -14 -6 -22 45 -11 -6
w ratif	609	4 9 -13 -41 -11 63 -11
w ratif b	701	7 -25 -6 -7 -4 40 -4
w ratif in	729	-17 -11 -3 -4 -2 39 -3
w ratification	678	-12 73 -6 -6 -3 -39 -7
w ratification at	729	-6 29 -4 -4 -2 -8 -6
w re-issu	729	21 -4 -2 -2 -2 -9 -2
w re-issu to	729	21 -4 -2 -2 -2 -9 -2
w re-let	729	25 -9 -7 15 -4 -16 -5
w re-let in	729	25 -9 -7 15 -4 -16 -5
w reach	599	-42 1 9 -38 63 -4 10
w reach th	729	-25 28 -12 -17 -38 -13 77
w reach with	729	12 -13 38 -10 -5 -13 -9
w read	535	-73 127 -45 -42 105 -54 -19
w read and	729	7 11 -4 -5 -3 -5 -2
w read b	645	3 24 -31 -29 43 -25 15
w read of	729	-68 50 -5 -8 67 -25 -10
w reason	645	3 7 2 -12 -25 -16 41
w reason $	729	-38 -8 13 -6 -14 -7 60
w reason is	729	26 -3 -5 -2 -7 -5 -4
w rebuilt	729	-24 -15 -9 -8 -4 64 -5
w receipt	645	60 -21 -6 -7 -5 -10 -11
w receipt $	701	27 -8 -2 -3 -4 -6 -4
w receipt and	729	20 -6 -4 -1 -1 -4 -4
w receiv	496	98 -52 -52 -44 14 -13 49
w receiv #	729	-14 -25 -4 -2 58 -4 -9
w receiv $	619	1 34 -23 -27 -17 -36 68
w receiv a	701	42 -9 -5 -11 -5 -4 -9
w receiv from	701	-2 -19 -11 15 -13 -10 40
w receiv in	701	0 -20 -6 -3 -2 39 -8
w reception	645	64 -47 -7 -11 35 -17 -18
w reception $	729	-9 -10 -5 -6 47 -7 -12
w receptionist	660	48 -14 -4 -6 -13 -3 -7
w recognis	729	-13 -16 -10 78 -10 -15 -14
w recommend	729	10 -10 28 -7 -4 -5 -12
w recommendation	493	-11 -101 102 -67 -66 34 109
w recommendation #	660	-42 -40 -15 -19 -18 28 106
w recommendation $	619	16 -17 92 -20 -15 -24 -32
w recommendation ha	729	36 -50 -14 -18 -11 73 -16
w recommendation is	729	-14 -17 38 -24 -22 -6 45
w recommendation wa	678	11 -40 15 -13 -8 -16 52
w record	468	192 9 -40 -52 -10 -86 -12
w record #	729	20 -5 -2 -3 -3 -3 -5
w record $	645	24 56 -9 -17 -16 -14 -24
w record and	660	9 -11 27 6 -9 -12 -9
w record ar	729	4 10 -3 -2 -1 -5 -4
w record can	729	-7 -20 -20 -10 -5 -7 68
w record in	678	6 5 -10 -9 -17 -13 38
w record is	729	13 10 -3 -3 -3 -8 -5
w recruit	550	-13 31 -29 3 -36 89 -45
w recruit #	729	-20 26 -5 -35 -5 43 -4
w recruit $	729	22 -13 -8 37 -12 -13 -12
w recruit and	701	14 -44 -3 -4 -4 47 -5
w recruit champion	729	-14 -25 -6 -7 -10 75 -13
w recruit to	701	-9 63 -9 -10 -4 -15 -16
w recruitment	645	-21 9 -12 2 65 -19 -24
w recruitment is	701	-18 33 -4 -14 20 -8 -9
w redesign	645	4 3 -7 -9 -7 26 -10
w redesign th	729	4 17 -3 -4 -4 -6 -4
w redraft	729	-7 27 -5 -3 -2 -5 -5
w refer	591	42 -54 -44 -43 -32 -29 161
w refer $	701	18 -14 -8 -8 -7 -5 24
w refer to	660	-46 -35 -28 -33 -20 -22 183
w referenc	568	43 21 -24 -27 -14 25 -24
w referenc agr	729	-7 33 -1 -5 -2 -15 -3
w referral	506	115 -59 -36 -64 2 -15 57
w referral $	678	50 -18 -17 -7 -7 -21 21
w referral ar	729	-18 -11 -5 -7 61 -9 -12
w referral form	645	-11 -23 -17 -21 -3 13 62
w referral from	729	28 -4 -2 -2 -9 -6 -4
w referral ha	701	21 -22 -8 -10 -3 36 -14
w referrer	660	-62 -42 -16 -32 24 12 116
w referrer hav	729	-26 -41 -8 -10 57 38 -11
w referrer should	729	-41 -32 -7 -8 44 -11 55
w reflect	701	11 4 -3 -2 -2 -4 -3
w reflect th	701	11 4 -3 -2 -2 -4 -3
w reflectiv	729	47 -12 -6 -4 -4 -4 -18
w refresh	631	48 -19 -10 31 -14 -26 -11
w refresh of	729	-4 -13 -4 45 -8 -9 -6
w refresher	631	-25 -29 -11 5 80 -4 -16
w refresher cours	729	-13 -10 -4 -6 44 -6 -6
w refresher is	729	-21 -9 -4 18 33 -11 -7
w refresher train	729	-12 -13 -4 -6 18 22 -5
w refug	599	1 19 -20 10 35 -27 -17
w refug $	678	18 16 -4 -10 -6 -8 -6
w refug and	729	20 -7 -1 -3 -4 -2 -2
w refus	645	15 -21 4 21 -23 20 -16
w refus $	701	7 -9 2 -6 -15 29 -8
w regard	678	8 -28 59 -12 -20 -9 3
w regard as	729	26 -12 39 -7 -17 -4 -26
w regard th	729	-18 -19 24 -6 -5 -6 29
w regional	575	-11 -11 64 -20 -44 -2 25
w regional network	701	-13 32 -23 -32 -28 -15 79
w regional on	729	-3 -12 -11 -10 -5 47 -6
w register	568	-50 32 53 -32 -2 -54 52
w register charit	729	-50 -16 -12 -5 -7 -18 108
w register for	729	-11 64 -3 -16 -6 -25 -3
w register manager	729	19 -5 -3 -2 -2 -3 -4
w register would	729	-13 -12 49 -5 -3 -4 -11
w regular	609	-10 -19 -13 -61 146 -23 -19
w regular bas	729	-31 -7 -4 -6 66 -9 -9
w regulator	729	21 -16 33 -12 -5 -4 -16
w reissu	701	32 -5 -6 -3 -2 -10 -6
w reissu to	729	21 -4 -2 -2 -1 -7 -5
w reject	701	-25 -21 119 -11 -17 -12 -33
w rel	729	2 -22 71 -23 -8 -14 -6
w relationship	729	10 -8 -6 -6 21 -4 -6
w relativ	729	28 -3 -3 -2 -3 -4 -13
w relaunch	678	-21 -28 -9 -19 -7 89 -6
w releas	568	26 7 -28 26 -25 16 -23
w releas $	729	-5 28 -5 -5 -3 -7 -3
w releas a	729	10 -4 9 -3 -2 -6 -4
w releas staf	729	-3 -5 -2 17 -4 -3 -2
w relevant	660	-11 6 -12 -8 -15 -19 58
w remain	526	-78 42 -44 -117 186 69 -58
w remain a	729	-12 -11 -6 -14 54 -5 -7
w remain open	729	-25 -24 -8 -4 27 46 -12
w remain school	729	-5 31 -1 -2 -6 -7 -9
w remain so	701	-21 -16 -11 -17 82 -10 -7
w remainder	701	-42 11 -6 -30 -7 80 -6
w remind	619	10 -24 -16 -18 108 -15 -45
w remind at	729	9 -3 -2 -2 3 -3 -2
w remind of	701	29 -11 -8 -6 14 -7 -11
w remind staf	729	-38 -12 -6 -11 111 -7 -36
w reminder	645	-14 69 -10 -11 2 -23 -13
w reminder is	729	24 -4 -2 -2 -10 -4 -2
w remov	631	1 10 49 -11 -10 -16 -23
w remov $	729	-28 -16 72 -7 -4 -5 -12
w renew	729	-16 -7 -7 -1 -7 44 -6
w renew $	729	-16 -7 -7 -1 -7 44 -6
w renewal	660	-2 -26 -11 76 -9 -11 -18
w reorganisation	678	-16 -18 48 43 -7 -26 -25
w reorganisation $	701	-13 -12 53 17 -6 -16 -24
w repeat	645	42 0 -8 -9 9 -21 -15
w repl	545	15 92 -28 -58 -29 34 -26
w repl $	599	-58 98 -27 -31 -13 58 -27
w repl that	701	8 67 4 -27 -12 -10 -31
w replac	660	57 -14 36 -10 -9 -51 -8
w replac th	729	19 -5 -1 -3 -2 -5 -2
w report	414	-24 -58 -88 -10 18 22 140
w report #	701	-27 -3 -10 -17 42 -17 31
w report $	599	-86 -60 -34 -16 -25 106 114
w report and	729	23 -5 -2 -2 -2 -8 -3
w report as	729	-9 19 -3 8 -4 -9 -3
w report befor	729	-5 -31 -6 60 -4 -6 -7
w report go	729	3 19 -3 -4 -4 -6 -4
w report is	645	-20 -3 -21 50 -22 -28 44
w report of	729	-43 -43 -9 -17 -9 58 63
w report on	701	1 23 0 -8 -4 -6 -6
w report that	729	7 17 -2 -3 -6 -5 -8
w report to	575	29 -9 -25 11 -11 -28 33
w representativ	701	30 -10 -3 -2 -5 -6 -5
w reprint	729	1 -9 -5 -13 -3 38 -7
w request	575	19 -43 74 12 -9 -6 -47
w request $	701	32 -10 -5 -7 9 -8 -11
w request of	701	-28 -13 63 8 -6 -7 -17
w requir	568	32 -71 2 77 -20 -38 19
w requir $	645	29 -34 -30 93 6 -17 -48
w requir a	729	48 -6 -24 -5 -4 -3 -6
w requirement	631	43 -19 -11 21 -11 -11 -11
w requirement wil	729	-6 -5 -4 27 -6 -4 -2
w research	645	-60 40 -14 -18 43 -18 28
w researcher	729	34 -8 -6 -2 -4 -6 -9
w resident	729	2 -11 -2 -2 -2 17 -2
w resolv	701	25 -12 13 -6 -3 -8 -10
w resourc	599	-4 1 11 11 -21 17 -14
w resourc $	678	-26 -10 -15 22 -15 43 1
w respond	645	34 -30 57 -6 -10 -18 -28
w respond to	701	28 -6 -7 7 -3 -6 -13
w respons	562	1 -9 10 -14 -26 4 35
w respons $	729	28 8 -3 -10 -3 -14 -7
w respons officer	678	24 -16 -7 -8 -9 22 -6
w responsibilit	729	-6 -6 6 30 -3 -9 -12
w rest	609	-90 85 1 -28 -18 73 -23
w rest $	678	-52 30 -7 -8 -10 60 -13
w rest of	729	-3 39 -2 -17 -5 -9 -3
w restructur	609	-16 -24 27 92 -16 -57 -6
w restructur it	729	0 -4 -18 34 -2 -8 -3
w result	599	-15 28 24 4 -3 -16 -22
w result ar	701	-26 14 -6 -11 24 14 -9
w resum	729	4 33 -3 -16 -3 -14 -2
w retention	701	-18 20 -6 -8 -6 25 -7
w retir	701	10 -1 -19 -7 -9 -16 41
w retir $	729	16 -19 -16 -5 -8 -13 46
w return	540	-1 -27 -9 -34 4 -26 93
w return $	678	22 12 -7 15 -8 -21 -13
w return from	729	-14 20 -5 -9 19 -7 -4
w return to	678	-63 -30 24 -44 17 -21 118
w review	405	84 39 -114 -98 168 -43 -35
w review #	729	4 -3 -3 10 -2 -4 -2
w review $	591	47 -41 -24 -14 44 -47 35
w review and	660	-1 -30 -8 -14 11 51 -9
w review at	729	-53 -11 -5 -22 101 -5 -6
w review b	660	-6 -20 -18 0 76 -15 -18
w review ha	729	-7 -8 -3 -9 -3 34 -3
w review in	660	10 -14 -6 20 16 -17 -10
w review is	678	-20 28 -5 -18 39 -13 -11
w review it	678	12 24 -8 -6 -5 -6 -10
w review of	645	10 116 -18 -25 -21 -28 -34
w review team	729	-34 76 -5 -6 -4 -20 -7
w review th	701	16 17 -4 -4 -7 -11 -6
w review their	729	2 -29 -4 -5 -6 51 -9
w review wa	678	48 -15 -14 -13 -10 19 -15
w revis	517	32 20 -35 26 -36 36 -43
w revis #	729	19 -5 -2 8 -7 -12 -2
w revis $	729	20 29 -2 -17 -3 -23 -4
w revis and	678	-45 -32 -6 -9 -6 104 -5
w revis b	701	-23 51 -4 -5 -4 -8 -6
w revision	729	-1 -15 -4 40 -5 -10 -5
w reviv	729	-11 -5 33 -4 -2 -7 -3
w reviv $	729	-11 -5 33 -4 -2 -7 -3
w rewrit	583	71 -12 -11 -13 -15 -12 -9
w rewrit and	660	30 -5 -5 -7 -10 1 -4
w rewrit th	729	14 -5 -1 -1 -1 -4 -2
w rewrit to	729	3 7 -2 -2 -1 -2 -2
w ribbon	645	45 -30 -15 -18 55 -25 -11
w ribbon da	678	7 -21 -8 -16 60 -14 -7
w right	729	4 11 -3 -2 -2 -6 -3
w ring	575	96 -22 -31 -39 10 -29 15
w ring #	701	14 -13 -8 -27 -5 -10 47
w ring and	729	26 -9 -4 -5 34 -5 -35
w ring th	729	38 -6 -2 -5 -6 -3 -15
w ris	701	40 -13 -3 -6 -4 -10 -4
w ris b	701	40 -13 -3 -6 -4 -10 -4
w risk	530	21 -48 -37 -45 29 -40 120
w risk #	729	-25 29 -4 25 -10 -8 -7
w risk assessment	678	-18 7 -6 -14 35 8 -13
w risk is	729	-32 -17 -12 -17 13 -13 78
w risk meeting	729	68 -28 -11 -5 -5 -10 -8
w road	729	-29 -11 26 -6 -4 30 -5
w rol	540	-26 -13 -51 -7 98 47 -48
w rol and	729	-13 -7 -21 4 58 -7 -13
w rol out	599	30 30 -23 -31 -17 26 -15
w roll-out	729	-5 9 -2 -9 -2 12 -3
w roll-out to	729	-5 9 -2 -9 -2 12 -3
w rollout	729	-5 55 -3 -4 -27 -9 -8
w romanian	701	3 3 -6 -8 -4 24 -10
w room	521	104 -19 14 -39 -45 21 -36
w room #	729	7 -4 8 -3 -2 -4 -3
w room $	619	69 10 -9 -9 -15 -34 -14
w room at	729	10 -12 -8 -8 -3 25 -4
w room ha	729	27 -10 -2 -4 -4 -3 -4
w rota	645	35 25 -20 7 -16 -9 -22
w round	545	-8 34 -34 1 33 18 -43
w round $	660	-32 -28 -17 69 -12 35 -16
w round in	729	19 -7 -3 -2 -1 -5 -1
w round of	701	13 78 -4 -52 -8 -20 -8
w round th	701	-10 36 -3 -5 -4 -11 -4
w rout	645	13 -4 -5 8 -9 11 -15
w routin	619	59 -37 -22 -12 21 4 -13
w routin $	729	31 -14 -5 -4 -2 -5 -3
w routin enquir	701	33 -16 -16 -7 -6 17 -6
w routinel	701	28 -16 -9 -11 32 -10 -15
w royal	701	-11 42 4 -18 -3 -11 -4
w royal colleg	701	-11 42 4 -18 -3 -11 -4
w rul	660	3 -47 41 -33 -15 26 26
w run	517	24 4 -33 -72 146 -75 6
w run b	701	-18 -17 -17 -10 12 -8 58
w run ever	701	-43 -21 -11 -45 146 -12 -14
w run for	660	67 -21 -6 4 -10 -25 -8
w run in	701	-12 55 -4 -10 -5 -20 -4
w run th	729	8 -6 17 -3 -3 -7 -6
w rural	729	-12 11 15 -4 -2 -3 -4
w s	448	24 10 -76 -86 24 -28 131
w s $	729	26 -3 -5 -3 -7 -2 -6
w s action	729	-13 -11 -14 -10 -10 -6 63
w s at	729	-1 -6 -25 -11 -7 -4 54
w s b	660	7 50 -26 -11 -5 -30 16
w s figur	729	-16 44 -4 -9 -5 -4 -8
w s how	729	-8 48 -7 -11 -3 -6 -14
w s it	678	11 -4 46 -22 -18 5 -17
w s th	599	-25 -47 -31 -27 105 -29 55
w s whether	678	-13 39 -9 21 -17 -9 -13
w sa	475	62 25 5 32 -42 -49 -32
w sa $	729	-5 25 -3 -4 -1 -9 -3
w sa it	660	43 7 -2 -10 -12 -10 -16
w sa sh	729	22 -5 -3 -4 -4 -3 -2
w sa so	701	44 -9 -5 -7 -7 -11 -6
w sa th	729	-4 -9 -3 25 -3 -4 -2
w sa that	556	-43 6 25 33 -21 -4 3
w saf	645	22 -3 -19 -17 -30 -21 67
w saf contact	729	23 -6 -3 -3 -3 -4 -4
w saf to	729	23 -5 -3 -2 -2 -3 -7
w safeguard	465	92 -62 -57 -54 26 -71 126
w safeguard $	729	11 -18 -7 -15 -7 -13 49
w safeguard adult	701	-26 -4 -10 -23 -12 -8 83
w safeguard board	678	14 17 -9 -5 -3 -7 -7
w safeguard commit	701	29 -5 -5 -2 -2 -5 -11
w safeguard lead	645	27 -21 -12 -11 -8 -19 43
w safeguard nurs	729	22 -7 -2 -3 -2 -3 -5
w safeguard supervision	729	-8 -4 -3 -3 26 -3 -6
w safeguard team	619	-4 -22 -16 -19 44 -17 33
w safeguard wil	729	-6 6 -3 18 -6 -4 -5
w safet	591	44 2 -13 11 0 -24 -19
w safet at	729	24 -10 -1 -2 -3 -7 -1
w safet partnership	729	8 12 -4 -3 -3 -5 -5
w sam	575	44 -47 5 16 -31 -37 50
w sam da	701	34 -7 -5 -4 -7 -6 -6
w sam week	729	10 -1 -1 -1 -1 -4 -1
w sampl	556	91 -58 -24 28 -25 -27 16
w sampl b	701	32 -7 -4 -4 -9 -3 -5
w sampl of	729	25 -6 -1 -2 -3 -10 -3
w satisf	678	68 -13 -16 -8 -8 -13 -10
w satisf that	701	32 -6 -4 -4 -7 -4 -8
w sav	729	16 -7 -1 -1 -2 -3 -1
w scan	701	0 19 -2 -2 -5 -6 -3
w scan on	729	15 -3 -1 -1 -3 -5 -2
w schedul	609	-28 -32 -18 17 -4 88 -22
w schedul #	729	13 -20 -5 -5 25 -5 -4
w schedul for	660	-19 -32 -8 47 -13 36 -10
w schem	545	-27 62 162 -49 -34 -67 -48
w schem #	701	16 -7 10 -4 -5 -5 -6
w schem $	729	-49 85 41 -20 -18 -16 -22
w schem and	729	15 8 -4 -2 -1 -13 -2
w schem ha	729	-9 17 14 -6 -3 -8 -5
w schem wa	678	-22 -9 91 -11 -7 -29 -13
w schem wil	729	-8 28 3 -8 -4 -7 -3
w school	521	54 -11 -35 -50 42 43 -43
w school #	729	5 18 -2 -2 -7 -3 -9
w school $	660	-12 21 -7 -11 -11 28 -8
w school ar	729	-5 31 -1 -2 -6 -7 -9
w school hav	660	5 5 -9 -20 -7 36 -10
w school nurs	678	39 -21 -13 -6 -6 13 -6
w school wer	729	39 -17 -4 -2 -5 -9 -2
w scop	599	3 33 -12 27 -7 -34 -9
w scop #	729	-9 -2 -4 35 -2 -14 -3
w scop $	729	21 0 -4 -2 -1 -11 -2
w scop meet	729	-2 1 -2 9 -2 -2 -1
w scor	678	-26 47 -11 -8 26 -20 -9
w scor $	729	-12 19 -10 -6 30 -15 -6
w screen	583	77 -11 -2 -21 -22 7 -28
w screen $	729	20 -5 -4 -2 -1 -4 -4
w screen tool	729	12 18 -3 -3 -4 -12 -7
w script	660	25 39 -5 -4 -5 -44 -6
w script for	729	16 5 -1 -2 -3 -14 -1
w scrutin	729	13 -11 -4 15 -4 -6 -2
w second	490	-67 129 3 -111 -49 109 -14
w second #	729	-32 -35 -13 -5 -3 96 -9
w second audit	701	42 -17 -4 -17 -3 3 -4
w second draft	678	-15 51 -3 -8 -9 -11 -4
w second round	729	-5 88 -3 -53 -6 -16 -6
w second visit	729	11 4 -1 -1 -1 -10 -1
w secondment	729	11 -7 13 -3 -2 -5 -7
w secretar	729	26 -23 -5 20 -5 -5 -8
w section	619	25 45 -8 -12 -16 -15 -19
w section #	729	23 -6 -2 -2 -3 -3 -8
w section on	660	-6 55 -6 -8 -11 -11 -12
w sector	729	-22 -16 -4 -5 26 27 -6
w secur	609	12 -83 -20 -16 -33 162 -22
w secur email	729	-22 -20 -6 -6 -10 74 -9
w secur from	729	12 -31 -5 -17 -8 55 -5
w seek	562	-55 34 -2 47 39 -36 -29
w seek $	678	-10 -19 -5 32 9 -2 -5
w seek from	645	-32 44 -13 -18 48 -11 -18
w self-assessment	729	-31 43 -11 -18 -7 29 -6
w self-referral	729	36 -7 -6 -5 -4 -4 -11
w send	465	80 -8 -49 -40 107 -22 -68
w send $	701	-6 -25 -4 -4 -6 52 -7
w send b	701	35 -16 -3 -4 -2 -6 -5
w send in	729	-2 38 -3 -8 -2 -20 -3
w send on	729	49 -27 -2 -4 -3 -8 -4
w send out	631	-27 -22 -15 -19 70 22 -10
w send th	701	21 6 -4 -3 -3 -11 -6
w send to	591	18 36 -14 7 2 -24 -24
w senior	660	49 5 -8 -7 -8 -15 -16
w sentenc	729	10 -20 54 -8 -15 -4 -17
w separat	631	-8 1 78 -19 -10 -17 -25
w sergeant	609	43 -16 -36 -22 -2 50 -16
w sergeant '	729	23 -5 -5 -3 -4 -2 -6
w seriousl	729	-58 -13 -16 -13 -30 -12 142
w seriousl $	729	-58 -13 -16 -13 -30 -12 142
w serv	701	-30 -16 40 -11 -6 41 -19
w servic	394	82 -44 -25 -26 -86 6 93
w servic #	631	-29 -36 50 -34 -5 9 45
w servic $	568	-7 14 -19 -9 -3 30 -6
w servic 's	701	17 4 -6 -4 -2 -4 -4
w servic and	678	6 -28 -30 -18 -14 -11 95
w servic ha	631	51 4 -17 -2 -7 -14 -15
w servic had	729	-16 -13 -8 -6 -6 -5 54
w servic hav	729	-26 48 -5 -4 -2 -6 -6
w servic in	678	-10 -16 24 -14 -12 -14 42
w servic is	729	52 9 -12 -11 -10 -8 -22
w servic manager	660	14 6 11 -4 -8 -9 -9
w servic now	729	22 5 -3 -3 -7 -8 -7
w servic specification	729	25 -9 -7 15 -4 -16 -5
w servic that	729	12 13 -7 -6 -2 -3 -8
w servic to	660	-21 2 -13 62 -18 25 -38
w servic user	701	16 17 -3 -10 -2 -13 -4
w servic wa	701	-40 -17 -14 -6 -7 -18 103
w servic wil	729	-5 -9 -4 36 -8 -4 -6
w session	496	65 -48 -30 -29 82 19 -58
w session #	729	39 -4 -3 -5 -8 -16 -3
w session $	660	29 20 -4 -6 -12 -19 -8
w session ar	619	-24 -39 -10 15 13 63 -18
w session deliver	701	60 -10 -4 -18 -3 -21 -4
w session for	701	-5 -6 -6 -11 65 -10 -27
w session hav	729	-15 13 -4 -6 21 -6 -3
w session to	729	37 -7 -2 -9 -1 -17 -1
w set	510	26 -3 28 64 -21 -40 -54
w set and	729	15 7 -2 -3 -4 -10 -3
w set ar	729	13 17 -6 -3 -2 -15 -4
w set asid	701	-29 56 61 -41 -10 -23 -14
w set for	729	-17 -33 -12 96 -3 -22 -8
w set of	678	-18 12 41 -7 -6 -15 -8
w set out	645	71 5 -13 -8 -10 -23 -22
w set up	660	1 -50 -26 38 -10 57 -11
w settl	591	-43 46 -13 36 -17 14 -23
w settl $	701	-31 45 -8 -28 -5 37 -10
w settl b	729	-11 -28 -6 65 -7 -7 -6
w seven	591	-46 18 -24 -54 -17 52 70
w seven-minut	701	21 -8 -2 -2 -2 -4 -3
w seven-minut brief	729	12 -5 -2 -1 -1 -2 -1
w seventeen	729	12 5 -2 -2 -2 -6 -4
w several	645	-21 -50 -32 -25 13 -33 148
w sh	556	28 34 -26 21 -22 -3 -32
w sh ha	660	-16 60 -8 -15 -5 -12 -5
w sh is	678	12 -27 -13 23 -8 24 -12
w sh wil	729	8 25 -3 -14 -6 -5 -5
w sh would like to	729	-5 -10 -4 37 -6 -5 -7
w shal	701	-10 -17 -8 17 34 -5 -12
w shap	645	15 33 -7 -9 -7 -20 -5
w shar	435	33 12 -9 -50 -33 79 -33
w shar $	729	-8 47 -5 -16 -6 -7 -4
w shar agreement	619	-2 25 -9 13 -37 36 -25
w shar between	729	-6 -8 -4 -14 41 -6 -4
w shar driv	701	30 -8 -6 -3 -3 -5 -4
w shar it	660	58 -28 21 5 -15 -15 -26
w shar learn	729	6 -4 -1 -2 8 -3 -2
w shar with	562	13 -21 -41 -28 -17 114 -21
w sheet	609	59 -22 -10 13 -32 4 -12
w sheet $	729	53 -8 -5 -3 -22 -10 -6
w sheet from	729	18 -6 -1 -2 -1 -5 -3
w shelv	701	-14 -9 56 -9 -4 -8 -12
w shelv $	701	-14 -9 56 -9 -4 -8 -12
w shift	678	37 -30 -9 -10 34 -9 -13
w shop	729	13 -11 38 -8 -6 -20 -7
w short	645	29 14 -10 -12 -14 6 -13
w shortl	729	-6 7 -4 18 -7 -6 -2
w shortl $	729	-6 7 -4 18 -7 -6 -2
w should	540	-150 -9 -10 44 -20 -24 169
w should b	599	-75 17 -4 54 -20 1 27
w show	496	109 10 -11 40 -42 -56 -50
w show an	729	-19 16 28 -6 -3 -9 -7
w show and	729	-13 3 -8 32 -3 -6 -5
w show how	701	10 -12 -5 23 -8 -4 -4
w show it	729	8 10 -2 -3 -5 -7 -3
w show that	619	56 7 -8 -7 -8 -29 -11
w show to	701	26 17 -4 -10 -13 -14 -4
w sick	729	10 -8 -10 39 -3 -14 -14
w sick leav	729	10 -8 -10 39 -3 -14 -14
w sicknes	678	-27 5 -9 27 -5 16 -7
w sicknes $	729	-10 -36 -6 35 -3 25 -4
w sid	631	-19 -9 19 -16 11 29 -14
w sid $	701	-29 5 -5 -6 -4 44 -6
w sign	448	111 24 -45 -58 -47 73 -59
w sign $	701	-7 2 -9 8 -3 15 -5
w sign b	591	32 -31 -20 -26 -10 71 -16
w sign in	729	26 -8 -4 -3 -2 -7 -3
w sign of	568	-8 11 -4 -30 3 55 -26
w sign th	660	18 -2 -9 -7 -5 12 -7
w sign to	729	27 -5 -2 -4 -6 -5 -4
w sign up	631	28 64 -9 -9 -32 -32 -10
w sign-of	701	9 60 -3 -46 -6 -10 -3
w sign-of $	729	11 51 -2 -46 -6 -5 -3
w sign-up	729	21 -3 -2 -2 -9 -3 -3
w signatur	678	0 34 -13 -18 -9 22 -15
w signatur of	729	-13 25 -10 -15 -5 29 -10
w similar	729	27 -13 -3 7 -4 -8 -4
w sinc	437	179 -128 48 -53 48 -70 -24
w sinc $	660	61 -19 -6 -7 -5 -16 -8
w sinc <date>	530	107 -40 -29 -35 44 -14 -33
w sinc b	660	39 -12 6 -6 -4 -13 -11
w sinc easter	701	34 7 -3 -4 -9 -11 -13
w sinc tak	729	51 -18 -10 -6 -2 -4 -11
w sinc th	583	32 -52 -21 19 46 -3 -22
w sinc then	729	13 -3 -2 -1 -2 -3 -2
w singl	619	54 -27 1 -25 -26 -18 41
w singl agenc	729	-22 -19 -12 -17 -10 -7 87
w singl point	729	19 -4 -2 -1 -5 -4 -3
w sister	701	-23 37 -17 -19 -4 -14 39
w sit	502	-7 92 7 -77 -4 -35 23
w sit $	631	-82 88 -17 -25 -37 24 49
w sit in	645	55 -17 16 -8 -9 -13 -24
w sit on	729	21 -7 -2 -2 -4 -5 -1
w sit with	729	24 -17 -9 -7 -5 -13 27
w six	481	-2 49 -7 -73 -9 29 13
w six $	701	14 -1 -8 -9 -17 -8 30
w six month	609	5 74 39 -39 -6 -50 -22
w six of	701	-42 11 -6 -10 -9 61 -6
w six week	631	-21 -16 -13 -9 47 33 -20
w sixt	701	-2 55 -7 -4 -5 -18 -19
w sixteen	729	-15 21 -6 27 -6 -15 -7
w sixty-two	729	18 -5 -2 -1 -4 -3 -4
w siz	729	-30 -18 26 -9 -5 -7 44
w siz $	729	-30 -18 26 -9 -5 -7 44
w skip	729	41 -3 -9 -5 -9 -6 -8
w skip $	729	41 -3 -9 -5 -9 -6 -8
w slid	631	59 -3 -7 -12 -9 -13 -15
w slid wer	729	27 -6 -3 -6 -3 -1 -6
w slip	701	-9 -16 -7 22 -5 19 -4
w slot	729	9 10 -2 -4 -6 -4 -3
w slow	678	-17 12 -7 -6 -4 30 -7
w slow to	729	-9 33 -2 -3 -2 -15 -3
w slowl	729	-20 7 -3 -3 27 -4 -4
w smal	678	13 16 -3 -7 -3 -10 -6
w so	456	20 -42 105 -10 45 -24 -94
w so $	530	49 -35 -1 -47 94 -13 -47
w so far	562	-100 158 -24 -37 11 24 -31
w so far $	631	-61 104 -14 -4 30 -34 -21
w so far th	729	-10 7 -4 -34 -15 63 -7
w so it	701	2 -18 33 -21 -11 26 -11
w so onc	729	-6 -10 -15 54 -5 -8 -9
w so th	645	-12 4 68 -19 -11 -18 -14
w so that	583	134 -43 -19 -25 21 -38 -30
w social	550	26 -47 -22 -72 77 22 16
w social car	701	14 -18 -10 -20 -18 -13 65
w social media	678	-28 -14 -6 -37 106 -8 -13
w social worker	609	48 -16 -7 -22 -26 45 -23
w soft	729	-19 4 -9 -11 -6 -14 55
w softwar	645	-14 45 -15 -14 -18 32 -17
w softwar ha	729	9 -39 -6 -6 -2 50 -5
w softwar supplier	729	-4 38 -4 -4 -14 -5 -6
w solicitor	631	-15 46 -18 -23 -12 44 -22
w solution	729	-14 -15 -2 -2 -3 37 -2
w som	583	-42 4 -9 30 -3 -5 24
w som month	729	-8 33 -5 -3 -2 -10 -4
w some progres	729	-7 35 -8 -6 -1 -10 -2
w some progres ha	729	-7 35 -8 -6 -1 -10 -2
w someth	660	9 -23 20 -19 38 -8 -17
w someth that	701	-15 -18 25 -16 42 -5 -12
w soon	678	-1 38 -7 11 -18 -13 -10
w soon as	729	6 -4 -4 25 -10 -5 -8
w sooner	729	15 -2 -1 -2 -3 -6 -1
w sooner if	729	15 -2 -1 -2 -3 -6 -1
w south	678	-11 -21 -5 -19 -8 72 -8
w spac	729	-7 -24 -2 -4 -4 45 -3
w speak	562	46 9 -8 -17 53 -53 -30
w speak about	729	-18 1 -4 -7 47 -9 -10
w speak of	729	5 -11 -4 -2 -2 -5 20
w speak to	645	21 45 -15 7 -9 -27 -22
w speaker	660	-6 31 -13 36 -7 -34 -8
w specialist	583	60 56 -21 10 -35 -36 -35
w specialist midwif	729	24 23 -3 -6 -21 -10 -6
w specialist servic	701	9 17 -9 17 -5 -14 -14
w specification	556	8 60 -31 52 -24 -40 -25
w specification ha	701	-23 32 -3 12 -2 -11 -4
w specification wa	701	35 -14 -9 -6 -3 4 -6
w specification writ	729	31 16 -6 -14 -6 -11 -11
w spend	701	-2 -24 -10 88 -10 -34 -8
w split	729	1 12 -3 -2 -2 -3 -2
w spot	701	9 -9 -4 -22 41 -8 -7
w spot check	729	20 -2 -2 -2 -6 -4 -4
w spr	645	56 -20 -16 -13 14 -10 -11
w spr and	729	3 -6 -3 -5 22 -5 -6
w spreadsheet	729	0 -9 -8 -5 -5 -12 38
w spreadsheet with	729	0 -9 -8 -5 -5 -12 38
w sta	678	-5 -41 40 -24 -12 -19 62
w staf	357	49 -28 -23 -89 26 3 61
w staf #	599	2 57 -15 -23 -25 27 -22
w staf $	545	47 -65 -21 -34 -6 62 16
w staf and	729	10 -12 -4 -7 26 -11 -2
w staf ar	609	-43 9 20 -14 47 5 -23
w staf attend	729	44 -12 -2 -11 -7 -7 -4
w staf brief	729	15 -4 -1 -1 -2 -5 -2
w staf can	678	24 23 -6 -13 -10 -9 -10
w staf from	729	29 -4 -3 -2 -4 -4 -13
w staf had	729	28 -3 -3 -3 -7 -7 -4
w staf hav	556	-38 41 6 21 -16 16 -30
w staf in	701	-20 -30 -6 -14 -9 89 -10
w staf know	729	72 -8 -5 -4 -15 -6 -34
w staf of	701	-68 -20 -11 -13 102 -17 28
w staf on	729	-22 -30 -8 -11 8 -8 72
w staf sicknes	729	-19 41 -3 -6 -3 -8 -3
w staf sid	729	-8 10 20 -5 -4 -5 -8
w staf train	660	7 49 -6 -5 -15 -19 -11
w staf wer	729	30 -10 -6 -2 -3 -3 -5
w staf who	660	40 -13 -9 -11 -12 -10 16
w staf wil	729	-9 -4 39 -7 -8 -3 -8
w stag	660	-14 59 -16 18 -13 -18 -16
w stag $	701	-31 74 -7 -8 -7 -11 -10
w stal	701	-27 -5 -8 -10 74 -9 -15
w stalk	701	30 -28 -5 -4 -2 11 -3
w stand	583	45 -38 -28 50 36 -36 -28
w stand at	701	40 -12 -2 -6 -9 -7 -5
w stand in	729	24 -4 -2 -1 -4 -11 -3
w stand part of	701	-21 -9 -4 -12 67 -8 -12
w standard	562	75 -13 9 -21 -25 -3 -22
w standard #	729	-5 -1 44 -18 -7 -8 -5
w standard operat	729	34 -5 -13 -4 -4 -3 -4
w standing item	701	20 -12 -4 -8 21 -7 -10
w start	465	-93 38 -20 151 -53 58 -80
w start $	678	-21 -58 -19 77 -7 35 -7
w start dat	729	-8 31 -2 10 -8 -16 -7
w start in	583	-38 57 -21 12 -14 23 -19
w start of	729	-7 -29 -5 35 -8 22 -9
w start on	660	-29 -15 -16 119 -20 -27 -11
w start to	678	-24 90 -13 -15 -5 -16 -17
w start with	701	16 -21 -5 -16 -9 39 -5
w starter	619	27 -26 -9 -16 7 31 -14
w starter $	701	8 -14 -4 -6 -15 37 -6
w stat	729	16 13 -5 -5 -2 -8 -9
w stat $	729	16 13 -5 -5 -2 -8 -9
w statement	729	16 -4 -2 -1 -4 -3 -3
w station	645	31 -18 -8 -6 -12 25 -12
w station $	729	17 6 -3 -2 -4 -7 -6
w statutor	678	-21 47 62 -42 -9 -16 -20
w statutor guidanc	729	-24 27 71 -37 -8 -10 -19
w stead	678	10 14 21 -11 -7 -17 -10
w stead $	729	-12 19 26 -10 -5 -14 -5
w steer	609	-11 14 -12 -34 25 34 -16
w steer group	609	-11 14 -12 -34 25 34 -16
w step	660	30 -7 23 -9 -6 -19 -12
w step ar	729	-9 2 31 -7 -3 -7 -7
w sticker	729	13 -8 35 -9 -9 -11 -10
w stil	535	-43 -102 -38 -8 -27 225 -7
w stil b	660	-23 -12 -7 2 -5 52 -7
w stil with	701	-17 -17 -8 -11 -3 61 -4
w stil work	729	-11 -8 -4 -3 -2 32 -4
w still to	583	-63 33 -42 -35 -27 159 -26
w still to b	631	-41 -50 -37 19 -18 140 -13
w stock	645	68 -35 -17 -7 37 -31 -15
w stock is	729	37 -5 -2 -3 -12 -11 -4
w stop	660	25 -32 8 -24 69 -23 -23
w stop $	729	-22 -15 -8 -12 83 -11 -16
w stor	729	-16 -19 -4 -4 -4 50 -4
w strand	701	-17 32 37 -38 -17 18 -14
w strand of	729	-14 53 40 -38 -16 -13 -12
w strateg	550	13 -23 3 -4 -10 -15 35
w strateg #	729	13 -3 13 -4 -2 -12 -4
w strateg $	678	11 -60 -15 26 -16 -20 74
w strateg and	729	-6 -13 -7 4 36 -7 -6
w strateg is	678	-17 43 24 -14 -13 -10 -13
w strateg wa	729	18 -34 -7 -7 -5 38 -4
w street	729	-12 -11 -12 -6 -6 -17 63
w stud	701	41 -10 -4 -5 -4 -7 -11
w student	645	11 -27 -11 43 25 -28 -13
w sub	678	-16 -26 16 57 -5 -15 -11
w sub commit	729	-19 -24 19 52 -4 -14 -10
w sub group	729	2 -4 -1 9 -1 -3 -1
w subgroup	660	-18 -3 20 14 13 -12 -14
w subject	599	3 -20 -2 39 -14 21 -27
w subject of	701	21 15 -6 -9 -5 -8 -8
w subject to	701	-17 -21 18 -9 -3 41 -9
w subject to fund	729	-5 -26 -8 55 -3 -10 -3
w submit	619	34 18 -22 -18 -7 15 -22
w submit $	729	9 -35 -6 -10 -3 51 -7
w submit to	678	4 50 -8 -6 -3 -24 -12
w succes	729	-9 42 -4 -5 -15 -6 -2
w succes $	729	-9 42 -4 -5 -15 -6 -2
w successful	701	-1 18 -10 18 -9 -9 -6
w such	678	-4 -21 15 24 8 -12 -10
w such a	729	-10 -16 18 28 -3 -9 -7
w sufficient	729	-16 -12 48 8 -6 -6 -16
w suggest	701	0 -20 -5 -4 -3 37 -4
w suggest that	729	21 -5 -2 -1 -2 -8 -2
w suggestion	678	51 -34 9 -8 -3 -9 -6
w suicid	701	13 -12 -5 -7 26 -6 -10
w suit	701	-4 -19 69 -33 -12 28 -29
w suitabl	729	-22 -29 -19 -26 -6 54 48
w summar	583	21 -22 6 5 6 15 -30
w summar is	729	-29 -16 31 -9 -10 41 -8
w summer	645	48 -13 -23 46 -9 -34 -15
w summer $	660	46 -13 -23 48 -9 -34 -15
w superintendent	729	37 -6 -18 -3 -1 -3 -5
w superintendent $	729	37 -6 -18 -3 -1 -3 -5
w supersed	645	-15 -15 90 -15 -9 -20 -15
w supersed b	660	-30 -14 93 -14 -8 -12 -14
w supervision	521	36 -60 -9 4 76 -36 -11
w supervision #	729	-13 -7 -4 17 20 -5 -8
w supervision $	678	0 -13 -11 36 9 -9 -13
w supervision and	729	24 -5 -4 -2 -2 -3 -8
w supervision is	701	-44 -12 -7 -9 34 -9 46
w supervision templat	701	42 -9 -3 -3 -11 -5 -10
w supervisor	599	36 -12 -18 1 22 -14 -15
w supervisor and	729	-7 6 -3 18 -7 -3 -5
w suppl	631	21 23 24 -13 -16 -22 -16
w suppl to	729	35 -10 -4 -3 -8 -6 -5
w supplier	517	-37 123 7 -33 -44 36 -51
w supplier #	701	9 39 -5 -10 -8 -17 -8
w supplier $	645	-30 14 -10 -16 -10 61 -10
w supplier and	729	-4 -8 -4 -3 -2 23 -2
w supplier for	729	19 71 -26 -18 -6 -16 -24
w supplier to	729	-4 38 -4 -4 -14 -5 -6
w support	526	-9 -49 68 -32 119 -27 -72
w support #	729	22 7 -3 -13 -5 -6 -2
w support $	729	22 -9 -3 -3 -2 -3 -3
w support b	701	-15 -10 88 -15 -18 -8 -22
w support officer	729	9 12 -2 -2 -5 -10 -3
w support through	729	-11 -32 -6 -7 80 -8 -16
w sur	729	17 7 -4 -3 -3 -4 -9
w sur that	729	17 7 -4 -3 -3 -4 -9
w surger	562	-60 7 109 -29 19 -10 -35
w surger $	701	-21 13 -36 -12 -5 67 -6
w surger and	701	57 -12 -5 -4 -21 -7 -9
w surger in	729	16 -3 -2 -1 -4 -4 -2
w surv	619	-2 6 17 8 -18 -68 57
w surv complet	729	86 -11 -4 -21 -2 -43 -4
w survivor	526	11 33 -32 -12 41 -29 -12
w survivor $	701	-16 21 -3 -5 18 -13 -3
w survivor '	660	2 -1 -12 19 -11 17 -14
w survivor and	701	33 3 -14 -3 -2 -12 -5
w survivor hav	729	11 7 -3 -3 -3 -7 -2
w survivor representativ	729	28 -9 -3 -2 -4 -5 -4
w survivor tel	729	-27 -7 8 -5 -3 -4 39
w suspend	701	-22 17 -14 18 -5 17 -11
w system	499	75 -15 31 -19 -68 0 -5
w system #	701	8 0 -9 22 -4 -12 -6
w system $	631	24 30 51 -85 -28 44 -35
w system ha	701	-21 9 -5 14 -6 13 -4
w system on	729	30 -14 -5 -2 -1 -3 -4
w tab	729	-2 -9 -8 -5 -3 -12 39
w tabl	660	34 14 -10 -6 -13 -6 -13
w tabl at	729	21 -4 -5 -1 -2 -1 -7
w tak	360	-28 11 75 78 -88 -45 -3
w tak advic	729	-2 -12 38 -4 -4 -5 -11
w tak forward	701	-5 23 -5 11 -6 -10 -7
w tak in	729	7 5 -3 -3 -1 -3 -2
w tak it	609	-64 9 -12 -5 -17 110 -21
w tak longer	729	6 16 -4 -6 -2 -8 -2
w tak of	678	34 -9 26 -14 -11 -14 -12
w tak on	645	39 -12 19 7 -23 -20 -11
w tak part	678	-11 -4 -19 -10 34 26 -16
w tak plac	475	3 117 -40 41 -38 -47 -37
w tak th	575	-48 -12 106 -52 -36 -31 73
w tak to	645	-1 22 7 -4 -5 -8 -11
w tak up	591	42 -49 -42 78 -17 -29 17
w take-up	645	-20 3 -14 -16 83 -13 -23
w take-up is	701	-42 -14 -6 -9 93 -6 -16
w taker	729	34 -6 -4 -3 -12 -3 -7
w talk	521	3 71 -15 -26 52 -38 -47
w talk $	729	-8 51 -3 -4 -2 -30 -3
w talk about	729	-22 -14 -7 11 -9 48 -7
w talk ar	729	-16 -12 -5 -7 51 -5 -6
w talk through	701	27 -12 -5 -2 -2 -2 -3
w talk to	701	-5 5 -5 -7 38 -14 -14
w talk with	660	-4 63 -10 -8 -10 -23 -9
w target	631	-27 13 -26 12 -21 26 23
w target dat	729	-19 -24 -21 49 -11 -16 42
w task	660	8 14 -15 -17 59 -24 -24
w task and	729	-5 22 -2 -3 -4 -3 -5
w tbc	729	-34 -37 -23 -35 -21 -16 166
w tbc $	729	-34 -37 -23 -35 -21 -16 166
w teacher	701	24 13 -5 -6 -6 -6 -14
w team	370	34 21 -90 -29 128 -8 -56
w team #	645	-31 25 -13 -18 -20 11 46
w team $	499	43 18 -17 -43 18 -22 3
w team 's	729	9 -13 -3 -6 22 -4 -4
w team and	619	-15 -14 -11 -13 7 19 26
w team ar	660	-27 -54 -11 26 -17 95 -12
w team da	701	0 -10 -4 -10 43 -9 -10
w team ha	645	-5 30 -10 -13 -13 23 -12
w team hav	701	40 -50 -5 -8 -7 36 -6
w team in	729	0 -5 -2 -6 -12 28 -3
w team is	645	-15 74 -9 -18 -11 -9 -13
w team leader	701	33 -11 -6 -4 -4 -6 -3
w team manager	645	11 -2 -7 52 -13 -20 -20
w team meet	678	-35 -26 -9 5 91 -9 -17
w team meeting	729	24 -9 -2 -2 -6 -2 -3
w team wil	678	2 -2 -20 18 18 -10 -5
w tear-of	729	27 -7 -2 -2 -4 -11 -2
w tel	493	57 -41 8 -9 -41 -29 54
w tel $	678	-2 -20 5 -13 -18 -6 53
w tel b	701	40 -11 -6 -5 -2 -8 -7
w tel of	678	65 -11 -5 -3 -20 -19 -7
w tel th	701	-34 -14 -17 -7 -4 42 34
w tel that	701	9 -9 -7 -3 -3 -6 18
w tel to	701	-20 -12 -7 35 21 -8 -10
w tel us	619	-13 31 69 -8 -23 -27 -29
w telephon	631	27 13 -22 -20 -24 16 9
w templat	556	74 -8 -8 -23 -25 17 -27
w templat #	701	57 -20 -10 -5 -4 -9 -9
w templat amend	701	25 -9 -3 -4 -6 7 -10
w templat wa	701	25 -5 -4 -3 -3 -6 -4
w ten	556	-5 34 -30 -20 13 -13 21
w ten da	701	31 -12 -4 10 -9 -8 -7
w tenanc	660	59 -29 -4 4 -15 -8 -6
w tenant	645	39 10 -7 3 -19 -16 -10
w tender	609	-21 83 -19 -11 -7 -10 -14
w tender document	729	-12 56 -2 -6 -2 -33 -2
w term	493	-9 20 -50 -45 93 54 -62
w term $	609	-13 0 -18 -38 97 -2 -26
w term hav	729	-21 50 -3 -3 -5 -12 -6
w term of	591	35 16 -22 -25 -14 32 -22
w test	510	-43 106 -35 -21 -34 57 -29
w test $	729	-6 49 -2 -2 -1 -37 -1
w test and	729	5 -17 -8 -5 -3 32 -4
w test b	729	-9 -13 -6 -24 -3 56 -3
w test in	660	-8 -28 -7 -13 -4 65 -5
w test with	678	-8 32 -5 -15 -7 11 -8
w text	645	48 -10 -10 -16 -9 12 -14
w text $	729	12 8 -3 -4 -3 -6 -4
w th	122	-70 2 168 27 -37 -67 -23
w th #	631	-13 91 -16 -13 -26 5 -28
w th $	510	-65 61 52 47 -101 -61 67
w th 'd	701	10 -14 -8 28 -5 -6 -6
w th 'l	729	-6 -7 -15 44 -3 -6 -6
w th 'r	729	-20 -22 -6 -5 28 31 -7
w th 14th	729	-7 27 -3 -5 -4 -4 -3
w th accreditation	729	-11 64 -3 -16 -6 -25 -3
w th action	535	23 -59 159 -6 -29 -35 -53
w th acut	729	-18 -14 -11 -17 -8 75 -8
w th adult	645	44 -13 -9 -7 -8 -11 4
w th advic	729	20 -6 -4 -1 -2 -3 -4
w th advocat	701	48 -32 -15 -16 54 -13 -25
w th agenc	645	-14 -29 68 -12 -8 16 -21
w th agr	729	-3 22 -5 -2 -3 -7 -3
w th agreement	645	0 -17 29 -2 -11 19 -19
w th alert	729	5 18 -2 -1 -2 -16 -2
w th ambulanc	645	6 7 12 -11 -8 12 -17
w th analyst	645	12 11 -8 28 -13 -20 -11
w th and	609	-60 -45 74 91 14 -36 -37
w th annual	645	-15 -50 -12 21 118 -16 -46
w th answer	678	72 -12 -18 -10 -12 -6 -14
w th appointment	701	-2 -29 -8 21 -14 -15 48
w th ar	583	27 -22 -16 -24 32 29 -27
w th arrangement	729	-4 20 -4 -2 -2 -6 -3
w th as	645	-18 -12 -18 39 17 12 -20
w th assessment	660	-17 -5 -8 -10 -14 68 -16
w th at	660	7 -14 -6 -50 87 -7 -16
w th audit	583	17 -30 -21 9 -18 66 -24
w th author	660	-48 -49 -31 -23 -14 -25 188
w th automatic	729	-23 8 -5 -5 -2 34 -7
w th back	729	36 -6 -4 -7 -7 -5 -7
w th begin	729	47 -16 -11 -5 -3 -6 -5
w th bid	631	-37 33 83 -13 -17 -27 -22
w th board	487	12 -54 47 52 -14 -23 -19
w th borough	701	4 -17 -5 -7 -10 -10 46
w th brief	729	-14 -21 -7 28 25 -7 -4
w th build	729	-19 61 -9 -12 -7 -8 -7
w th bulletin	729	-20 -9 -6 -16 59 -4 -5
w th busines	591	-1 34 -27 1 47 -28 -27
w th campaign	678	-54 -52 63 -47 74 31 -15
w th can	609	-18 -26 -2 105 -14 -16 -29
w th car	678	-7 -24 -16 -14 -21 -20 103
w th card	660	31 -30 13 -22 -19 40 -13
w th carer	678	-6 6 -10 -5 39 -12 -12
w th cas	631	111 -24 -15 -17 -9 -13 -34
w th ccg	619	1 -22 84 -19 -9 -14 -20
w th chair	540	93 -49 -29 -27 23 -30 20
w th chamber	729	20 -7 -7 8 -4 -5 -3
w th chang	583	107 -39 -10 -26 -18 -35 22
w th charit	701	-55 3 112 -11 -7 -26 -16
w th chief	645	29 30 6 -21 -8 -14 -23
w th children	701	-24 -13 -13 -22 -10 41 40
w th clerk	701	1 -10 -6 31 -4 -6 -5
w th clinic	729	-16 -16 47 -39 -11 -8 45
w th clinical	609	7 27 -9 -1 23 -26 -21
w th clos	729	-14 54 -8 -10 -5 -13 -5
w th colleg	645	26 41 19 -8 -27 -23 -29
w th com	619	-12 -58 -13 -1 72 37 -25
w th commission	729	20 1 -9 -5 -3 -2 -3
w th commissioner	609	12 -35 -14 23 13 22 -22
w th commit	701	40 -8 -7 -3 -3 -7 -11
w th communication	729	-26 12 -7 -8 49 -8 -11
w th communit	619	-43 9 -18 -12 -6 91 -21
w th complet	701	-22 16 -6 -8 -4 31 -7
w th conferenc	599	68 -35 -23 -16 -35 65 -25
w th consultation	729	-5 3 23 -6 -2 -2 -11
w th contact	729	-9 -14 -3 9 -6 29 -6
w th content	729	-3 -9 -3 -10 -6 34 -4
w th contract	545	46 -15 38 42 -21 -64 -26
w th contractor	729	28 -6 -3 -3 -1 -12 -3
w th control	729	30 -10 -3 -2 -11 -3 -3
w th coordinator	619	38 -34 -12 21 -8 29 -32
w th cor	729	-30 26 -4 -23 45 -9 -7
w th coroner	701	24 -11 -5 5 -5 -5 -4
w th cost	729	8 -3 5 -2 -1 -3 -3
w th could	701	-36 16 94 -26 -6 -26 -16
w th council	568	33 -12 16 -6 -13 5 -24
w th count	540	-3 26 26 -40 -35 -30 55
w th cours	568	-28 55 14 -12 12 -16 -25
w th court	678	48 28 -5 -7 -11 -41 -12
w th csp	729	-3 -7 -3 -3 30 -5 -8
w th current	645	-15 12 -11 47 -14 -10 -9
w th da	645	6 -56 -7 -14 10 69 -8
w th dail	729	-18 -6 -7 -9 52 -4 -8
w th dat	701	-21 -25 -11 -24 -32 -23 136
w th data	619	-28 40 5 45 -12 -35 -16
w th death	678	-11 -15 -1 -13 -6 -11 58
w th department	660	-9 2 12 42 -17 -13 -16
w th deput	678	6 13 -11 -13 -9 23 -8
w th desk	729	33 -6 -7 -5 -3 -6 -6
w th developer	729	-8 62 -3 -3 -1 -46 -1
w th diar	701	-28 42 -5 15 -6 -12 -5
w th digital	729	10 -13 -17 -8 -4 41 -9
w th director	609	-53 -49 1 32 53 53 -37
w th discharg	678	42 -11 -4 -5 -4 -13 -5
w th district	660	38 -20 -3 38 -11 -19 -22
w th domestic	619	79 -11 -2 -10 -8 -22 -26
w th draft	631	-27 99 -8 -26 -8 -20 -10
w th dut	645	7 -24 20 -39 -27 -22 85
w th e-learn	678	-12 -11 -9 58 -10 1 -16
w th east	729	-7 9 -8 25 -3 -11 -5
w th eastern	701	-32 -60 -8 -14 -12 134 -9
w th editor	729	-21 29 -5 -5 -3 8 -3
w th education	729	-9 -32 -2 -3 -3 52 -3
w th election	701	-61 -27 -15 23 -8 97 -11
w th electronic	645	19 31 -18 -19 -14 8 -7
w th emergenc	631	34 10 -8 -5 -9 -14 -8
w th end	568	-21 95 -15 20 -33 -14 -32
w th equalit	729	-18 74 -5 -5 -3 -37 -7
w th evaluation	701	-15 -15 -14 15 -8 46 -10
w th evidenc	701	3 31 -4 -5 -6 -14 -5
w th executiv	575	0 24 25 14 -16 -16 -30
w th exist	631	31 -23 66 -18 -10 -16 -31
w th famil	599	-15 -15 31 -3 9 -23 16
w th figur	729	-13 -11 57 -8 -3 -5 -17
w th film	631	36 -56 -24 9 -26 77 -16
w th final	678	-9 -1 -5 -6 -7 31 -4
w th financ	701	-13 55 -19 -7 -5 -8 -2
w th financial	701	-13 36 -4 12 -7 -21 -3
w th finding	660	-2 -16 -8 60 -9 -12 -13
w th fir	645	-26 -16 2 -23 -4 96 -28
w th first	473	5 -65 6 82 -66 102 -65
w th fiv	631	-8 36 -19 -12 -30 48 -14
w th flag	678	-18 24 -19 -41 -12 79 -13
w th follow	701	7 4 -8 22 -11 -9 -5
w th forc	591	66 -15 44 -29 -42 -27 3
w th foreseeabl	729	-11 -14 -5 -16 56 -7 -5
w th form	562	92 29 -7 -5 -30 -48 -31
w th forward	701	-61 -7 27 75 -7 -13 -15
w th four	660	39 -3 -13 -9 -9 10 -15
w th fourteen	678	10 43 -5 -10 -11 -22 -6
w th framework	729	5 27 -4 -5 -4 -16 -4
w th front	645	50 -1 -9 16 -28 -12 -17
w th fund	678	-10 31 16 16 -26 -12 -14
w th gap	701	10 -10 -3 -9 -7 22 -4
w th go	729	-2 -15 57 -7 -12 -10 -10
w th governanc	729	11 -28 -6 -8 -12 48 -6
w th governor	701	2 -9 7 19 -8 -5 -7
w th gp	678	39 1 -4 -9 -7 -8 -11
w th grant	678	-15 -33 38 -6 -9 -14 39
w th group	556	-48 -51 70 36 23 -37 7
w th guid	660	1 -26 -10 -13 -2 59 -8
w th guidanc	645	13 8 7 -25 -10 22 -16
w th ha	556	-29 -30 38 138 -24 -48 -46
w th had	645	1 -6 -41 -16 -11 -16 88
w th handbook	701	38 -36 -5 -5 -10 33 -15
w th happen	701	81 -5 -5 -6 -46 -6 -12
w th hav	631	-7 68 -11 -9 -8 -18 -16
w th head	568	60 12 -37 26 -3 -24 -34
w th health	660	-8 -24 -8 -1 -13 17 37
w th helplin	599	57 -40 -40 -19 37 27 -23
w th hold	729	-5 7 9 -3 -2 -3 -3
w th hom	609	-28 11 51 -17 -23 45 -39
w th hospital	619	-14 -15 28 -12 -20 55 -22
w th hostel	729	6 -11 28 -5 -2 -10 -6
w th hous	660	22 11 -13 -18 -12 -17 28
w th household	729	28 -5 -2 -2 -3 -4 -12
w th hub	645	13 13 -3 -24 -21 -35 57
w th idea	619	-25 -24 133 -31 -11 -16 -26
w th idva	729	34 -4 -7 -8 -2 -3 -10
w th imr	729	7 -9 -4 -3 -2 -6 18
w th in	678	30 -11 -10 28 -21 -9 -7
w th induction	678	40 -13 -6 -10 11 -11 -12
w th information	609	18 39 27 -28 -39 8 -23
w th inspection	678	-27 33 -32 68 -6 -18 -18
w th inspector	678	52 14 -7 -10 -6 -19 -24
w th integrat	729	-12 35 -4 -5 -3 -10 -3
w th internal	729	8 -11 -3 27 -3 -15 -2
w th is	490	-15 -17 -26 -14 157 -12 -73
w th it	729	-20 38 24 -22 -2 -8 -10
w th item	701	-11 -5 48 -10 -6 -3 -13
w th job	678	-18 29 37 -10 -8 -17 -12
w th joint	678	-2 8 28 -19 -12 6 -9
w th kind	729	-23 -17 29 -16 57 -12 -19
w th landlord	678	-27 31 31 -14 -28 18 -11
w th last	591	-17 55 -20 14 0 -2 -30
w th law	701	10 -9 -8 -14 36 -8 -7
w th lawyer	729	-6 10 -2 10 -4 -6 -3
w th lead	575	-9 42 -15 12 -27 -49 45
w th leader	701	14 -19 -8 -5 39 -14 -7
w th leaflet	631	11 5 -17 -27 -18 63 -18
w th learn	562	56 -39 -23 20 15 -5 -24
w th leas	729	-5 50 -3 -3 -27 -7 -5
w th leav	729	21 -2 -3 -3 -3 -3 -6
w th legal	729	-7 19 -5 -11 19 -10 -5
w th letter	631	37 -53 -11 -1 -12 52 -12
w th level	701	17 -8 27 -7 -1 -7 -21
w th liaison	729	-12 -26 -5 -10 66 -6 -7
w th licens	701	3 -43 -10 35 -5 28 -10
w th light	701	12 -14 14 -8 9 -5 -7
w th lin	701	-19 -21 -6 -8 -21 -12 87
w th link	729	21 -4 -5 -1 -3 -5 -3
w th list	583	-23 108 7 -32 15 -49 -26
w th local	609	16 1 2 -39 11 -23 32
w th localit	729	-1 -12 -2 -2 -7 30 -6
w th manager	645	16 -46 -32 11 33 -20 38
w th map	660	-23 40 -12 22 -7 -6 -15
w th marac	660	6 -31 -6 -22 40 23 -11
w th market	678	44 -4 12 -12 -11 -18 -11
w th matron	645	19 -35 -7 3 -15 50 -14
w th matter	619	-35 4 107 2 -18 -27 -33
w th meantim	729	-16 13 31 -12 -6 -5 -5
w th medical	678	-4 -14 8 -12 -7 39 -11
w th men	729	6 11 -3 -3 -3 -6 -2
w th mental	701	-20 -22 -13 -15 24 22 25
w th merger	701	-29 -14 72 -8 -7 -7 -7
w th minister	645	36 -31 -19 -20 -6 62 -22
w th ministr	729	-20 75 11 -19 -11 -9 -26
w th modul	729	-2 12 -4 12 -3 -12 -2
w th moment	701	-17 10 -7 -12 -10 49 -12
w th mon	701	-18 -29 51 36 -10 -19 -12
w th month	645	16 78 -8 -33 -17 -27 -8
w th monthl	645	33 -21 -8 -11 36 -14 -15
w th most	729	-11 -8 -4 -8 -12 -6 49
w th mov	678	-20 -12 13 -18 -5 55 -13
w th nam	660	33 22 -6 -9 -12 -15 -13
w th national	568	8 -61 55 65 4 -36 -36
w th need	619	3 1 17 -21 71 -22 -49
w th network	701	-12 -12 -4 -6 46 -6 -5
w th new	417	-60 -11 -87 198 -82 121 -79
w th newsletter	678	-32 -8 -9 -16 96 -11 -20
w th next	545	-28 77 -32 69 -47 -1 -38
w th nin	678	-12 39 -8 -14 -8 13 -10
w th north	729	-40 -24 -7 -5 -3 82 -4
w th not	701	-4 -16 -27 -20 -12 -13 92
w th number	631	28 -26 6 -24 -41 -20 77
w th of	729	10 -17 51 -11 -3 -22 -8
w th offer	729	-24 -7 -5 -17 65 -5 -7
w th offic	701	24 -11 -4 7 -5 -6 -5
w th officer	701	19 -9 -5 7 -2 -6 -3
w th old	619	29 -21 -16 -6 -10 -24 47
w th on	678	-5 15 13 -21 -10 16 -9
w th other	550	-89 114 -43 -30 -26 71 3
w th out	729	31 -5 -5 -4 -7 -5 -6
w th outcom	609	-21 -15 -24 57 -14 43 -27
w th overview	729	-10 -37 -8 42 -7 -10 30
w th pack	729	26 -7 -3 -2 -2 -9 -3
w th pandemic	701	-17 -21 -7 54 16 -13 -11
w th panel	506	-20 -71 -46 -50 -36 -64 287
w th paper	678	0 -1 -5 32 -12 -11 -4
w th partner	701	-11 20 50 -11 -12 -9 -28
w th partnership	493	-26 29 41 -31 71 -42 -42
w th pathwa	660	16 -1 -8 -9 -6 22 -13
w th patient	678	30 -14 -9 22 -8 -11 -11
w th pc	729	11 -18 -5 -12 39 -11 -4
w th performanc	701	-30 13 -8 -11 64 -10 -18
w th period	729	-48 -15 -10 -5 -4 -15 95
w th perpetrator	729	-8 -14 -18 -11 -4 -9 64
w th person	660	-16 -26 -1 21 -15 -15 51
w th piec	729	-3 -5 -4 6 16 -4 -5
w th pilot	631	-44 21 27 4 -14 27 -20
w th plan	619	-37 -48 88 -48 39 20 -14
w th pledg	701	7 22 -5 -4 -3 -13 -4
w th point	660	-8 32 45 -47 -28 -14 19
w th polic	481	6 66 -27 -35 19 -24 -5
w th post	526	-32 -37 33 73 -42 51 -45
w th poster	678	-29 65 -9 -7 -15 18 -23
w th practic	609	62 -38 -21 -17 15 -26 25
w th prefer	729	-8 3 18 -2 -2 -6 -3
w th present	678	-47 -7 99 16 -10 -22 -28
w th previou	701	-25 5 -13 5 -6 -14 48
w th printer	701	-8 42 -5 -14 -5 -4 -5
w th probation	678	70 -13 -5 -6 -23 -10 -13
w th procedur	631	4 13 -10 1 -6 7 -9
w th proces	701	19 -15 -9 -25 -4 40 -6
w th program	660	-25 67 -10 -17 21 -25 -11
w th project	619	-17 -28 101 -36 -20 27 -26
w th proposal	619	-19 -57 166 -23 -14 -21 -33
w th protect	729	17 -4 -4 -1 -2 -3 -3
w th protocol	645	-6 0 -23 -24 -8 73 -13
w th provider	562	-17 47 67 -11 -16 -42 -28
w th public	631	38 27 -15 4 -19 -18 -17
w th qualit	599	14 19 -12 -12 7 5 -21
w th quarter	729	-37 -32 -10 -8 50 -8 45
w th question	619	50 8 -14 11 -14 -20 -20
w th questionnair	729	2 24 -3 -5 -5 -6 -7
w th rat	729	11 -19 -5 -10 37 -6 -8
w th reason	729	27 -5 -5 -2 -4 -2 -8
w th receiv	729	32 -6 -5 -5 -6 -5 -5
w th recommendation	535	49 -70 138 -33 -45 -58 19
w th record	619	107 -11 -9 -15 -16 -38 -18
w th referral	660	42 -14 -16 -10 -8 19 -13
w th refug	660	38 -23 -14 26 -9 -9 -9
w th regional	609	31 12 -15 1 -37 -37 46
w th regulator	729	21 -16 33 -12 -5 -4 -16
w th relevant	729	3 19 -4 -3 -4 -4 -9
w th remain	609	-58 -26 -16 -29 71 78 -19
w th remainder	729	-13 28 -4 -21 -6 19 -4
w th reorganisation	678	-16 -18 48 43 -7 -26 -25
w th repl	678	1 -7 -16 -11 -12 23 22
w th report	575	-75 -24 -44 -26 -30 -12 210
w th request	660	-44 -36 108 32 -12 -15 -33
w th requirement	660	20 -14 -10 27 -7 -8 -8
w th research	701	-50 27 -10 -11 12 -10 42
w th resourc	729	3 -16 36 -2 -3 -12 -6
w th respons	701	-46 -23 39 -11 -10 -16 66
w th rest	619	-89 88 -13 -26 -16 76 -20
w th restructur	678	-16 -3 41 50 -12 -51 -9
w th result	609	-34 38 25 5 0 -13 -21
w th review	562	74 13 -33 -34 -26 39 -33
w th revis	660	44 -2 -8 10 -13 -19 -13
w th risk	701	-4 12 -6 -7 21 -6 -10
w th rol	660	-41 -34 -24 -6 91 42 -28
w th room	701	-2 30 -4 -5 -3 -10 -7
w th rout	729	-2 -7 -2 -4 -5 23 -4
w th royal	701	-11 42 4 -18 -3 -11 -4
w th rul	729	21 -29 -7 -7 -7 43 -13
w th sa	701	-8 21 -4 11 -3 -12 -6
w th safeguard	545	62 -6 -23 -22 31 -32 -10
w th safet	729	16 -3 -3 -1 -2 -2 -4
w th sam	575	44 -47 5 16 -31 -37 50
w th sampl	729	-14 -20 -7 5 -5 -10 51
w th schem	591	-11 -21 151 -32 -14 -50 -24
w th scop	729	-4 23 -1 -3 -1 -12 -2
w th second	599	-66 39 -30 -10 -14 58 22
w th section	701	-23 62 -5 -7 -6 -10 -11
w th secur	729	-3 -8 -3 -5 -10 33 -4
w th senior	729	27 11 -6 -4 -3 -12 -13
w th servic	540	20 -38 -49 -44 -39 31 118
w th seven	678	-19 1 -12 -41 -18 102 -13
w th shar	678	37 -10 -7 -3 -5 -7 -5
w th sign	729	13 -3 -2 -1 -2 -4 -2
w th signatur	729	-13 25 -10 -15 -5 29 -10
w th singl	729	-22 -19 -12 -17 -10 -7 87
w th softwar	729	-8 48 -4 -6 -14 -7 -8
w th south	701	2 -14 -3 -4 -5 26 -3
w th specialist	645	7 36 -16 22 -12 -19 -19
w th specification	591	-25 32 -19 56 -16 -16 -12
w th spr	701	41 -14 -8 -7 -5 -4 -4
w th staf	701	30 -8 17 -9 -8 -12 -10
w th standard	645	82 -16 -20 -14 -7 -13 -13
w th start	701	-8 -35 -6 51 -11 20 -10
w th station	729	2 -21 -5 -3 -8 40 -5
w th statutor	701	-20 25 68 -36 -8 -11 -18
w th steer	645	4 -17 -7 -3 -12 46 -11
w th stock	729	37 -5 -2 -3 -12 -11 -4
w th stor	729	-16 -19 -4 -4 -4 50 -4
w th strateg	660	-20 -26 -11 14 29 27 -12
w th sub	729	-14 -22 -6 67 -4 -13 -9
w th subgroup	729	-17 -9 28 -10 21 -5 -7
w th subject	631	15 -25 4 50 -10 -15 -19
w th summar	678	17 -18 -9 -9 -10 39 -10
w th summer	660	36 -9 -21 50 -8 -33 -14
w th supplier	609	-23 -4 20 -10 -17 49 -15
w th surv	701	-12 6 -15 49 -4 -19 -5
w th survivor	701	12 30 -5 -9 -8 -9 -11
w th system	645	19 -23 5 -8 -10 24 -8
w th tabl	729	-8 23 -3 -3 -2 -3 -4
w th target	729	-18 14 -5 -31 -7 52 -6
w th task	729	28 7 -6 -5 -2 -17 -5
w th team	562	43 0 -38 8 -2 -38 26
w th telephon	729	-22 -11 -7 -8 -13 32 30
w th tenanc	729	4 -4 -2 9 -2 -3 -2
w th tender	701	-33 23 -15 -15 -3 50 -6
w th term	678	36 29 -13 -12 -4 -26 -10
w th test	701	-32 35 -9 -30 -6 48 -5
w th th	701	-22 -18 28 -14 -12 -7 44
w th third	645	-39 -49 -20 -15 -8 98 33
w th thr	556	-7 40 -26 -39 -21 86 -34
w th threshold	678	14 -10 -18 -6 -5 -8 33
w th tim	583	-44 -72 -67 49 11 -32 156
w th tool	678	-56 -19 53 -13 31 23 -19
w th toolkit	660	-13 65 -11 22 -94 39 -8
w th train	530	-39 -3 -25 119 -42 2 -12
w th trainer	678	8 10 -6 -8 -3 4 -4
w th translator	729	-14 -23 -6 -8 -3 57 -4
w th trust	461	-4 -11 43 -33 -29 -28 62
w th two	535	9 33 -3 -11 27 -43 -12
w th underspend	729	8 -18 -10 -17 -4 -10 51
w th union	678	-8 45 -7 -8 -4 -12 -5
w th unit	619	64 2 -50 -23 -29 -35 72
w th universit	591	-1 65 -18 -2 -17 -3 -24
w th up	678	-6 -12 -5 3 44 -13 -10
w th updat	729	-31 -9 -12 -5 8 -6 55
w th user	729	5 27 -10 -6 -4 -7 -6
w th view	631	-31 -36 94 -19 -13 -11 15
w th vot	729	-23 -16 50 6 -8 -5 -5
w th wa	545	59 -44 30 -47 -25 -37 64
w th wait	729	-10 -11 -4 -8 -2 38 -4
w th ward	678	7 -50 16 -11 -12 64 -14
w th websit	701	-5 -19 -8 -17 -10 69 -10
w th week	701	32 4 -6 -5 -12 -6 -7
w th wer	701	35 -9 -8 -3 -2 -6 -7
w th west	701	18 35 -5 -12 -5 -22 -9
w th when	729	-9 -17 -6 51 -10 -5 -5
w th whol	701	-14 -1 13 -9 -7 -9 27
w th wider	729	-9 40 -4 -7 -7 -6 -7
w th wil	530	7 -4 16 -32 108 -56 -39
w th winter	701	13 -30 -10 -5 -4 42 -6
w th with	678	-15 -24 6 75 -17 -11 -13
w th women	701	13 17 -2 -3 -14 -7 -4
w th word	678	46 -11 -9 -5 -6 -9 -7
w th work	583	-47 33 -33 157 -32 -57 -20
w th worker	645	-20 -22 -9 17 -10 53 -8
w th workforc	660	-36 23 9 18 -17 16 -14
w th workshop	729	-15 30 -12 -29 -5 38 -8
w th world	729	-23 -6 -3 -5 52 -4 -10
w th would	645	-23 -20 96 -11 -9 -14 -19
w th year	521	-75 -38 -36 101 28 -44 64
w th youth	729	-15 -17 -3 52 -7 -6 -4
w than	550	55 87 -28 -45 -2 -41 -27
w than a	729	53 -6 -3 -4 -30 -6 -3
w than wa	729	-8 29 -4 -2 -2 -10 -3
w thank	645	39 -39 1 -20 -30 -22 72
w thank th	729	9 -7 21 -6 -3 -7 -7
w that	310	18 -66 306 -3 -87 -163 -6
w that $	678	-30 3 19 46 -10 -16 -12
w that a	556	-30 5 120 -17 -22 -37 -19
w that an	729	2 -10 -7 25 -2 -6 -2
w that ar	729	-32 -28 -10 -9 -12 47 44
w that cas	729	-10 -9 51 14 -19 -4 -23
w that domestic	729	-22 -12 -22 16 -8 -4 51
w that exist	678	-28 2 80 -14 -8 -7 -26
w that go	701	-3 -16 -8 -7 26 15 -7
w that hav	729	-22 76 -10 -13 -4 -16 -10
w that in	729	21 -5 -4 -1 -1 -2 -8
w that is	599	-17 45 30 20 22 -44 -56
w that it	506	15 -42 232 -57 -29 -59 -60
w that meet	729	13 -4 -2 -1 -2 -2 -2
w that peopl	729	37 -8 -9 -5 -2 -7 -4
w that th	422	61 -37 150 3 -60 -78 -39
w that their	729	1 -12 -7 -9 -9 -5 40
w that w	729	-14 19 -5 -6 25 -13 -6
w that wa	729	-7 -6 -8 38 -6 -7 -4
w that wil	729	-5 4 -4 -8 18 -3 -3
w that would	729	-28 -11 -27 50 -3 24 -5
w that year	729	-9 15 -4 -3 -7 -4 13
w their	409	87 -6 -50 -16 3 -3 -15
w their awa	729	0 -12 -3 28 -6 -3 -3
w their dut	729	8 -16 -6 51 -9 -9 -20
w their first	678	26 4 -9 -9 22 -23 -10
w their induction	729	24 -4 -1 -3 -9 -3 -4
w their licenc	729	31 -15 -12 10 -6 -5 -4
w their meet	729	1 32 -19 -2 -4 -5 -3
w their own	660	46 4 -9 -10 11 -34 -8
w their polic	729	2 -29 -4 -5 -6 51 -9
w their system	729	23 -9 -3 -3 -2 -3 -3
w their team	729	29 -6 -2 -1 -2 -16 -1
w their train	701	-17 -36 -7 -30 -7 106 -9
w their view	678	10 -7 -9 -10 -9 -9 35
w them	456	31 83 -53 -10 -7 -24 -20
w them #	729	22 -7 -3 -2 -2 -5 -3
w them $	540	38 36 -23 -20 -4 -2 -26
w them al	729	3 -25 -3 -4 -3 34 -2
w them at	701	20 -11 -4 38 -24 -13 -7
w them to	701	-15 19 -5 -10 32 -12 -11
w them wa	729	36 -7 -7 -3 -4 -7 -8
w themselv	729	26 -3 -2 -2 -5 -4 -10
w then	568	-14 62 -23 92 -33 -67 -18
w then $	645	-8 -21 -14 96 -24 -20 -9
w then hav	729	1 -11 -2 19 -3 -2 -1
w then need	729	-19 72 -4 -5 -2 -38 -5
w ther	419	-96 -118 88 28 22 -22 97
w ther $	678	-5 14 34 -12 -7 -10 -15
w ther 's	729	-15 -12 15 -6 33 -5 -10
w ther ar	556	-54 -18 28 9 -41 10 66
w ther ha	660	19 -23 -19 73 -6 -28 -16
w ther is	510	-21 -59 11 -18 90 18 -20
w ther wa	701	-8 -21 -16 -6 -8 -9 69
w ther wer	619	3 8 -6 -31 -27 -29 81
w there is now	729	41 -4 -2 -4 -19 -6 -5
w there is now a	729	41 -4 -2 -4 -19 -6 -5
w therefor	660	-26 -31 117 -22 8 -14 -31
w thes	575	6 -9 -49 -39 10 17 64
w thes $	701	-22 17 35 -3 -6 -13 -8
w thes ar	729	-9 27 -2 -5 -3 -6 -2
w thes hav	729	-1 29 -3 -8 -4 -4 -8
w think	609	-38 39 -9 0 -28 -37 73
w think $	701	-30 18 -6 -7 -18 -10 53
w think to	729	29 -16 -17 25 -6 -4 -12
w third	540	5 27 -32 -47 -39 80 7
w third #	729	-7 -44 -2 -3 -3 64 -5
w third $	701	30 9 -4 -9 -7 -15 -5
w third of	701	-18 23 -6 -4 -6 23 -11
w thirt	645	-1 41 -9 -14 -10 -20 12
w thornl	701	15 -16 -4 -10 -3 27 -8
w thos	487	17 5 1 -17 -17 41 -31
w thos in	678	-34 -62 -9 -18 -13 151 -16
w thos on	678	31 -8 -5 13 -9 -15 -7
w thos who	575	28 1 36 -13 12 -30 -34
w though	701	-16 -30 -5 -9 48 18 -6
w thousand	701	-14 -36 -12 -13 -20 -21 117
w thr	414	-6 89 -85 -87 -29 115 4
w thr agenc	701	-36 24 -8 -4 -3 35 -8
w thr ar	729	-15 1 -4 -7 -6 37 -5
w thr borough	729	20 -13 -4 -9 -3 15 -7
w thr firm	729	-5 22 -3 -3 -2 -4 -5
w thr hospital	729	-17 -22 -5 -10 -6 64 -5
w thr month	678	4 -17 -9 20 33 -19 -12
w thr of	678	-17 27 -6 -6 -8 16 -6
w thr tim	729	-6 2 -3 -7 21 -4 -3
w thr trust	729	48 -10 -7 -11 -5 -5 -10
w thr wer	729	-13 -19 -5 -2 -2 44 -3
w thr year	631	70 -28 -10 -20 26 -31 -8
w three-year	729	-20 13 -3 -5 29 -9 -5
w threshold	660	8 6 -19 -8 -6 -11 30
w threshold document	729	3 15 -3 -4 -2 -6 -3
w through	400	73 40 -65 -64 175 -66 -93
w through $	701	-11 17 -8 21 -3 -12 -4
w through a	729	-8 25 -2 -2 -3 -4 -5
w through al	729	-20 5 -3 -4 31 -4 -4
w through at	729	20 -10 -2 -2 -2 -2 -2
w through it	631	25 -4 -6 -4 9 -12 -8
w through social	729	-6 -5 -3 -34 57 -4 -5
w through th	470	70 9 -25 -18 41 -17 -60
w through their	678	57 4 -14 -11 -7 -23 -7
w throughout	678	-19 -13 -6 -38 110 -19 -15
w throughout th	729	-32 -7 -4 -8 75 -14 -11
w tim	470	-65 -57 -1 64 -53 -89 201
w tim #	729	-36 22 -14 -12 -17 -5 62
w tim $	583	-11 -33 -1 12 -49 -35 117
w tim and	729	-5 -8 -5 33 -5 -7 -3
w tim ha	729	-35 54 -20 -23 -3 -16 42
w tim of	609	17 -53 44 57 -22 -24 -20
w tim to	701	-25 -12 -9 40 -20 -14 41
w timetabl	701	-14 -5 -5 51 -4 -20 -4
w timetabl for	729	-12 -20 -5 55 -3 -11 -4
w to	197	-174 99 -57 122 -18 -75 104
w to #	619	11 -2 -13 -35 -26 24 41
w to <date>	645	-23 0 -15 12 -7 45 -14
w to a	568	-20 -3 -1 27 18 21 -42
w to ad	678	22 25 -8 -7 -16 -8 -9
w to advert	701	-36 -2 -30 -14 -10 103 -12
w to agenc	701	-23 45 -10 -12 42 -19 -23
w to agr	678	-18 45 -16 47 -12 -18 -29
w to al	456	205 -51 -37 -5 3 -62 -53
w to an	599	60 -16 -3 12 -12 -16 -25
w to another	729	-17 -9 9 -6 -3 -12 38
w to ask	645	52 -21 7 -13 -21 -13 9
w to attend	645	-30 13 -9 22 55 -40 -10
w to b	384	-98 -66 26 195 2 43 -103
w to begin	678	-20 -23 -33 122 -7 -26 -13
w to both	729	42 -13 -4 -3 -4 -10 -9
w to br	645	-7 35 -12 -16 30 -20 -10
w to bu	729	-14 74 -6 -22 -12 -14 -5
w to cabinet	701	-13 36 -6 -28 -5 21 -4
w to chang	701	-4 57 -9 -19 -4 -16 -5
w to check	729	8 -2 -1 -1 -1 -1 -3
w to choos	729	-6 0 -5 24 -4 -6 -4
w to com	729	-24 13 -6 -9 -6 39 -7
w to comment	729	-10 -2 -11 -15 -5 -9 51
w to commit	729	-10 34 -5 13 -7 -3 -22
w to complet	678	-27 88 -14 2 -5 -31 -13
w to conferenc	729	8 12 -2 -9 -3 -5 -2
w to confirm	678	20 -15 -9 -6 32 -7 -15
w to da	729	-25 -27 -6 -17 18 62 -6
w to dat	645	-63 107 -10 -28 -8 12 -11
w to dat #	729	-63 30 -3 -12 -4 58 -4
w to dat $	701	-17 91 -7 -18 -4 -39 -7
w to design	678	20 15 -5 -2 -10 -11 -8
w to director	729	-57 1 -14 -7 -9 -21 106
w to discus	729	23 4 -2 -4 -2 -17 -2
w to do	575	-22 -42 -15 13 58 42 -34
w to each	575	0 -27 -18 36 78 -40 -28
w to ever	631	67 -22 -15 1 2 -23 -10
w to everyon	701	4 -19 -4 -4 41 -12 -6
w to extend	729	11 -11 -35 -11 -2 53 -5
w to few	729	-9 -5 26 4 -6 -5 -5
w to fil	729	33 -8 -5 -3 -7 -3 -6
w to find	645	-30 -58 81 -19 -19 27 18
w to first	701	25 -14 -3 11 -6 -7 -6
w to follow	645	-51 -18 -10 12 -12 89 -10
w to follow $	678	-31 -42 -8 25 -9 73 -8
w to fund	729	-4 -4 12 -4 6 -2 -3
w to get	678	-36 92 -6 -7 -20 -13 -11
w to giv	729	-27 -18 -6 27 42 -12 -7
w to go	591	-68 66 -26 40 -19 41 -35
w to gp	729	-23 -40 -7 -12 57 33 -9
w to happen	729	-6 -16 7 26 -4 -4 -4
w to hav	701	-16 7 -6 39 -4 -11 -8
w to hear	729	-21 10 -11 -15 69 -9 -22
w to it	678	-24 -1 -11 -7 22 36 -15
w to item	729	-16 -17 -11 -16 -13 -11 84
w to join	729	-10 -8 32 8 -7 -7 -7
w to keep	729	-24 -8 51 -8 15 -4 -23
w to know	701	-23 35 -13 -27 -6 -13 46
w to leav	729	5 -6 24 -4 -3 -8 -7
w to librar	729	25 -7 -3 -2 -2 -8 -5
w to lob	729	-26 -21 50 -17 38 -6 -16
w to look	619	-25 -33 -16 115 -19 5 -27
w to mak	678	46 -14 -15 17 -5 -9 -18
w to make sur	701	65 -20 -9 -8 -8 -4 -17
w to make sur that	729	26 -4 -3 -3 -6 -2 -7
w to map	701	-7 40 -5 -11 -2 -8 -7
w to meet	729	-4 0 -4 19 -3 -5 -3
w to member	729	-2 2 -2 12 -3 -5 -2
w to new	660	34 -44 -8 -17 22 26 -13
w to on	729	-10 -12 45 -5 -5 -7 -5
w to partner	701	75 -22 -7 -5 -9 -17 -16
w to promot	729	-9 -24 -4 -5 51 -5 -5
w to put	729	-26 -27 -11 -7 -2 78 -5
w to rais	701	2 -24 -5 -8 50 -7 -7
w to recommendation	729	-23 -13 -11 -11 -6 -10 74
w to record	729	-40 9 -5 -8 92 -11 -36
w to recruit	678	-23 92 -12 -9 -18 -14 -15
w to refer	729	71 -9 -11 -8 -10 -4 -30
w to reflect	729	3 7 -1 -2 -2 -3 -2
w to releas	729	-3 -5 -2 17 -4 -3 -2
w to report	660	-15 16 -12 37 -8 -11 -7
w to requir	701	-2 -14 39 10 -7 -15 -12
w to respond	701	10 6 -4 7 -3 -4 -12
w to ring	729	33 -9 -16 -6 -16 -5 19
w to s	591	7 83 -19 4 -23 -23 -29
w to sa	645	50 3 -11 -8 -8 -17 -8
w to school	729	-10 -18 -4 -4 -2 41 -3
w to shar	660	20 -26 -12 44 0 -11 -15
w to speak	729	-19 -15 -6 20 45 -7 -19
w to staf	678	-41 1 -9 64 -14 13 -14
w to start	729	-7 -29 -4 55 -5 -6 -4
w to tak	609	-39 36 25 -16 -11 31 -25
w to talk	701	28 7 -9 -5 -3 -11 -6
w to team	729	-14 -29 -6 -11 26 42 -7
w to tender	729	-24 29 -3 13 -2 -10 -3
w to th	337	90 61 -20 -10 -55 -79 13
w to their	729	-21 -11 43 11 -3 -10 -8
w to them	678	-3 -17 -6 57 -6 -18 -7
w to think	729	-38 27 -7 -8 -19 -10 54
w to thos	729	11 -7 -4 -7 22 -3 -11
w to thr	729	-9 7 -4 -2 -5 -5 19
w to turn	729	-34 -12 -22 -8 -4 -5 87
w to twelv	729	-17 -10 -5 -6 -24 -16 78
w to two	729	15 2 -2 -4 -3 -4 -3
w to us	660	6 18 -13 18 -6 -15 -10
w to wait	701	-16 -26 -16 72 -5 7 -15
w to which	729	-15 -24 58 -23 -5 30 -21
w to work	729	18 63 -3 -4 -67 -3 -2
w to writ	678	33 -11 -8 12 -11 -7 -7
w together	556	11 98 -18 17 -25 -61 -22
w together #	729	3 10 -1 -2 -5 -4 -1
w together $	660	13 46 -5 -10 -7 -30 -7
w together a	729	-15 25 -6 15 -5 -5 -10
w toilet	701	57 -11 -4 -9 -10 -13 -8
w tool	562	-29 -20 51 6 12 13 -33
w tool ha	729	-25 6 -4 -4 -3 32 -3
w tool is	729	21 7 -3 -3 -7 -9 -6
w tool wa	701	-10 -30 86 -8 -5 -18 -16
w toolkit	631	-23 60 -13 19 -91 58 -10
w toolkit $	701	9 107 -3 -4 -94 -13 -3
w top	678	30 -15 -5 -9 32 -17 -15
w top up	701	17 -14 -5 -8 37 -14 -13
w topic	729	-7 -9 -7 39 -3 -9 -4
w touch	701	6 18 -8 -26 32 -9 -11
w touch with	729	-13 22 -7 -24 36 -9 -6
w town	729	28 -9 -1 -2 -3 -9 -3
w tr	609	-8 -13 101 -23 -21 8 -45
w tr out	729	18 18 -6 -12 -4 -8 -6
w track	701	16 -13 -3 -5 14 -5 -4
w trad	701	-13 -10 34 6 -4 -7 -6
w trad and	729	-6 -9 19 8 -3 -6 -4
w train	365	-70 37 -114 17 39 166 -76
w train $	556	-18 20 -22 -33 -25 99 -22
w train and	645	20 0 -9 -37 -24 63 -14
w train b	729	24 -20 -2 -14 -2 16 -2
w train budget	729	22 -14 -1 5 -4 -5 -2
w train calendar	729	-33 -19 -4 86 -36 15 -9
w train complet	678	-52 -24 -7 -8 -9 110 -11
w train dat	729	-8 -3 -3 35 -3 -15 -4
w train for	631	-19 -39 -21 -27 31 87 -12
w train ha	645	54 -44 -8 -32 -9 46 -8
w train in	645	-21 -35 -10 -22 48 47 -8
w train is	631	-36 -15 -12 1 23 29 10
w train need	701	-5 -3 -4 46 -7 -21 -7
w train offer	701	-29 90 -10 -19 3 -11 -23
w train on	645	36 5 -10 -18 -16 15 -11
w train packag	729	-5 57 -3 -3 -2 -40 -4
w train plan	701	10 -6 -3 4 10 -11 -4
w train team	701	-15 -24 -7 65 12 -13 -17
w train wa	678	14 -12 -7 -17 -14 43 -7
w train wil	729	-13 -12 -5 -12 -8 54 -5
w trainer	591	-7 20 -18 28 6 -9 -21
w trainer $	701	5 23 -6 -10 -6 -1 -4
w trainer ha	729	-5 10 -3 20 -3 -14 -4
w trainer hav	729	19 7 -4 -2 -2 -15 -2
w transfer	729	15 -12 29 -8 -10 -5 -9
w translat	660	25 13 -15 -15 -11 16 -12
w translat into	701	20 19 -6 -7 -4 -13 -9
w translation	729	4 -8 -5 -7 -2 21 -3
w translator	701	-29 16 -10 -11 -5 48 -9
w translator $	701	-29 16 -10 -11 -5 48 -9
w triag	701	51 -11 -11 -6 -9 -6 -8
w trial	631	7 43 27 -23 -13 -27 -15
w trial in	729	-10 40 -5 -5 -6 -7 -8
w trust	428	6 -31 42 -78 10 -31 82
w trust #	678	-23 -22 21 -12 -11 21 26
w trust $	609	-27 40 34 -43 0 -19 16
w trust 's	609	45 39 -6 -24 -24 5 -36
w trust about	729	-14 -49 -12 -13 -5 50 44
w trust and	729	42 0 -18 -3 -2 -10 -8
w trust do	729	-9 -4 39 -7 -8 -3 -8
w trust ha	631	-45 0 -25 -21 -26 5 111
w trust hav	701	20 -38 -12 23 -6 21 -8
w trust is	645	-46 -11 12 -20 31 -18 52
w turn	609	-21 5 -29 0 9 -26 63
w turn #	729	-3 21 -3 -4 -3 -5 -3
w turn $	701	-34 4 -22 -9 -5 -15 82
w turned down	678	-33 12 -9 -14 -7 -12 62
w turned down b	729	-12 31 -2 -4 -3 -6 -4
w tutor	729	-7 -16 -3 -3 43 -10 -3
w twelv	599	-46 17 -19 -21 -36 64 41
w twelv month	678	1 9 -7 15 -7 -7 -5
w twent	645	9 -11 -7 0 28 -12 -8
w twic	609	18 55 -13 6 -23 -27 -15
w twic in	729	8 -24 -2 31 -4 -4 -5
w twic without	729	-9 42 -4 -5 -15 -6 -2
w two	347	-71 158 -44 -117 22 140 -87
w two #	729	-22 -25 -7 -8 -5 77 -9
w two $	701	31 -4 -4 -5 -2 -11 -5
w two advocat	729	13 19 -3 -9 -7 -8 -5
w two agenc	729	11 56 -5 -6 -34 -15 -8
w two ar	729	-37 76 -5 -4 -4 -19 -6
w two attempt	729	-26 -12 66 -5 -4 -10 -9
w two chief	729	-6 31 -3 -9 -5 -4 -4
w two da	729	-11 18 -7 -7 18 -8 -4
w two firm	729	-15 50 -10 -6 -3 -11 -5
w two further	701	-18 73 -5 -15 -6 -24 -5
w two hundred	701	38 -12 -6 -3 -2 -11 -4
w two month	729	9 -9 -2 -2 10 -5 -2
w two of	583	-62 25 -18 -28 -10 110 -17
w two officer	729	33 -9 -3 -2 -6 -11 -3
w two post	729	-4 20 -3 -5 -2 -4 -2
w two servic	660	0 -22 31 -10 -8 -10 19
w two session	729	29 -9 -3 -3 -3 -6 -5
w two set	729	12 12 -6 -2 -2 -9 -4
w two team	729	-5 35 -2 -4 -4 -14 -4
w two third	729	-15 74 -3 -18 -9 -24 -4
w two ward	660	-31 47 -8 -14 -8 20 -6
w two work	729	36 26 -10 -19 -15 -11 -8
w two year	619	20 -24 -11 30 -19 20 -17
w unabl	701	43 -6 -4 -7 -11 -4 -10
w unabl to	701	43 -6 -4 -7 -11 -4 -10
w under	562	-68 -77 -7 -49 108 -16 109
w under construction	729	-12 10 -5 -3 -3 15 -3
w under continual	701	-35 -17 -10 -14 98 -8 -15
w under development	729	-9 27 -2 -4 -4 -5 -4
w under discussion	729	-17 -31 -6 -6 -4 78 -13
w under it	701	24 -28 -8 -6 -4 28 -6
w under review	660	-31 80 -35 -21 29 -14 -7
w under review $	701	-24 46 -33 -16 37 -9 -1
w under review as part of	729	-9 40 -4 -7 -7 -6 -7
w under th	701	-54 -16 -12 -8 36 -15 68
w under wa	556	-22 134 -18 -45 -23 -5 -21
w under wa #	729	-15 42 -2 -10 -4 -5 -6
w under wa $	631	-17 77 -9 -19 -7 -19 -7
w underspend	729	8 -18 -10 -17 -4 -10 51
w understand	678	23 3 -8 -9 18 -16 -10
w understood	678	19 -4 -27 6 -24 -18 47
w understood $	729	-25 -16 -22 12 -13 -14 79
w undertak	631	33 -17 -13 15 -12 11 -16
w undertak $	729	40 -12 -7 -4 -2 -9 -6
w undertak b	729	-17 4 -2 -6 -4 28 -3
w union	631	6 43 -11 -2 -9 -18 -9
w unit	535	43 -37 -60 -14 -9 24 53
w unit $	678	-34 15 -10 19 -8 33 -15
w unit and	729	24 -7 -1 -2 -5 -7 -1
w unit is	729	-54 -51 -13 -17 -17 47 105
w unit on	729	19 -20 -3 -4 -7 -8 24
w universit	575	-3 47 -20 39 -22 -10 -31
w universit $	678	-31 30 -10 11 -13 26 -13
w universit to	729	-3 8 -2 7 -3 -3 -4
w universit wa	729	32 -3 -5 -5 -2 -14 -4
w unles	678	69 -9 -17 -8 -14 -10 -10
w unles th	729	44 -6 -12 -6 -8 -6 -6
w unsuccessful	701	-11 -34 44 -19 -8 44 -16
w until	450	-101 53 -99 246 -71 28 -55
w until <date>	645	-27 85 -9 4 -11 -32 -10
w until after	729	-41 -23 -12 11 -3 73 -6
w until easter	729	-22 64 -2 -12 -7 -17 -4
w until it	701	0 4 -5 22 -7 -6 -9
w until th	521	-20 -44 -61 140 -36 65 -44
w until that	729	-6 4 -7 26 -8 -5 -4
w up	384	-35 67 -27 -34 55 29 -54
w up #	729	-21 -17 -4 -8 -5 58 -3
w up $	526	-83 52 30 -43 27 44 -27
w up a	729	-5 6 -4 25 -4 -12 -6
w up and	645	-19 34 -11 -21 53 -22 -14
w up and run	678	28 -9 -9 -20 -21 51 -19
w up b	562	2 5 -43 30 -56 44 19
w up for	729	-8 8 -4 -5 20 -4 -7
w up in	660	23 -21 -33 12 -1 32 -12
w up on	729	27 -3 -3 -3 -2 -12 -3
w up post	701	-1 -6 -3 26 -7 -5 -3
w up th	701	31 -23 -10 -9 -5 28 -13
w up their	729	46 -15 -4 -6 -6 -13 -2
w up through	729	29 -4 -2 -2 -4 -12 -4
w up to	645	12 54 -13 -7 -9 -24 -13
w up with	645	-15 8 -11 24 -7 8 -8
w updat	484	-40 -30 -67 -77 32 31 150
w updat #	701	7 21 -2 -3 -2 -18 -3
w updat $	729	-3 -23 -5 -4 -3 43 -5
w updat :	678	33 23 -5 -6 -5 -32 -9
w updat <date>	609	19 0 -12 -10 -13 32 -15
w updat in	729	0 -4 -2 -3 -2 13 -2
w updat receiv	729	-66 -25 -23 -15 -15 -15 159
w upgrad	678	3 -19 -17 1 -13 57 -12
w upload	660	43 -11 -5 -3 -3 -17 -4
w upload to	701	26 -5 -3 -1 -1 -14 -2
w upon	678	6 3 -23 12 -8 32 -22
w upon $	729	-29 10 -7 -5 -3 41 -7
w uptak	729	9 -4 -2 12 -8 -6 -2
w us	430	37 7 -17 -28 4 -6 4
w us #	729	-21 -17 -14 20 57 -10 -16
w us $	591	11 -19 14 -20 -33 -21 68
w us a	701	13 -19 -12 20 -13 17 -7
w us b	678	44 -21 -10 -11 32 -16 -18
w us in	729	16 -6 -1 -1 -2 -3 -3
w us it	678	-39 57 -7 -15 -9 21 -8
w us th	631	37 -7 -9 -8 18 -19 -12
w us that	645	-5 -30 76 12 -12 -14 -26
w us wil	701	-10 22 -4 -14 -11 22 -5
w useful	729	43 -12 -11 -6 -6 -4 -3
w user	631	8 51 -14 -20 -10 -3 -13
w usual	729	-5 -14 -3 -4 -4 -4 33
w vacanc	678	-6 -25 -28 19 -9 -14 62
w vacant	660	-22 -21 -29 55 19 11 -13
w vacant $	660	-22 -21 -29 55 19 11 -13
w val	729	-50 -27 80 -37 -19 61 -8
w var	701	-11 -7 2 -6 -17 -7 47
w variation	729	-10 14 -4 16 -2 -13 -2
w venu	678	-16 11 -10 22 -6 6 -6
w version	535	49 -20 -28 16 -27 42 -32
w version #	729	4 14 -2 -3 -4 -5 -4
w version for	729	-42 -14 -5 -13 -3 82 -5
w version ha	678	33 2 -5 -6 -4 -16 -3
w version of	729	13 6 -3 -3 -2 -8 -4
w version wa	701	3 -21 -6 -5 -2 34 -3
w via	660	37 10 -8 -4 -9 -13 -13
w victim	583	-9 -49 -47 -26 -33 -31 195
w victim $	729	38 -16 -3 -2 -4 -7 -5
w victim ar	729	-7 -13 -6 -16 -6 -6 54
w video	660	32 11 -10 -24 14 -13 -10
w video to	729	31 -5 -3 -10 -2 -7 -3
w view	545	-87 -37 111 -10 -30 -29 83
w view ar	729	-21 -18 -7 27 -11 -7 38
w view that	631	-31 -36 94 -19 -13 -11 15
w violenc	701	48 -12 -5 -3 -9 -14 -5
w virtual	729	1 -6 -3 -8 21 -2 -3
w visibl	729	23 -2 -6 -2 -4 -3 -6
w visit	470	-36 151 -55 4 117 -113 -68
w visit #	660	-17 5 -6 -7 56 -18 -14
w visit and	619	40 13 -25 7 7 -23 -20
w visit ar	729	9 -12 -3 -4 20 -6 -5
w visit each	701	-12 22 -3 19 -11 -12 -3
w visit th	729	-17 6 -2 -2 27 -8 -4
w visit to	701	-21 12 -7 -16 54 -12 -10
w visitor	609	16 -26 -22 -23 -14 82 -14
w visitor $	729	26 -15 -2 -3 -3 1 -4
w visitor and	701	-12 -7 -3 -13 -4 43 -4
w voic	729	-10 -33 -7 31 -4 29 -5
w volunteer	619	-7 6 -18 19 5 15 -20
w vot	678	-78 -26 169 -2 -23 -14 -26
w w	409	-112 -2 80 -7 92 -37 -13
w w ar	609	-44 33 -33 -33 -2 69 10
w w can	729	18 -7 -5 6 -2 -3 -6
w w did	729	-13 -5 46 -5 -4 -8 -10
w w expect to	729	-11 45 -9 -10 -4 -7 -5
w w hav	568	-16 -8 57 15 -26 -9 -13
w w intend to	729	-11 -15 -4 23 17 -5 -6
w w know	729	-9 -19 13 32 -4 -6 -7
w w s	701	-6 -9 -10 -7 57 -8 -17
w w shal	729	-7 -16 -6 20 22 -3 -10
w w tak	729	-14 -8 -5 -6 56 -12 -11
w w wer	729	4 -9 31 -4 -6 -8 -7
w w wil	678	-14 -24 -16 42 33 -9 -12
w w would	701	-18 11 -23 -1 -15 -11 57
w wa	294	186 -305 309 -171 -163 147 -3
w wa a	729	-27 -11 -8 -5 -4 -17 72
w wa agr	619	9 -31 36 -22 -7 -30 44
w wa alread	729	20 -2 -3 -1 -6 -3 -4
w wa ask	729	14 -4 -3 -1 -3 -1 -2
w wa br	701	34 -7 -6 -3 -3 -12 -4
w wa car	701	56 -14 -8 -7 -5 -9 -13
w wa chang	729	49 -7 -9 -5 -2 -19 -7
w wa complet	660	-35 -21 -12 2 -14 87 -8
w wa confirm	729	23 -5 -5 -3 -1 -4 -5
w wa consider	729	17 -18 32 -5 -3 -7 -15
w wa content	729	16 -5 -4 -1 -1 -3 -3
w wa creat	729	-25 -19 62 -9 -2 -3 -4
w wa delet	729	-1 -5 63 -7 -2 -42 -6
w wa deliver	701	-2 -33 -21 -5 -5 75 -9
w wa discus	701	-2 55 -16 -11 -3 -12 -9
w wa drop	729	-14 -7 -17 -6 -3 54 -7
w wa establish	729	-11 -11 -5 -24 -3 56 -2
w wa explor	701	32 -23 21 -9 -3 -7 -11
w wa feel	678	-35 -13 63 24 -8 -13 -17
w wa find	701	-13 -33 36 -12 -10 46 -15
w wa found	729	-50 -16 -12 -5 -7 -18 108
w wa giv	729	25 -4 -5 -2 -2 -7 -5
w wa hold	599	32 -27 11 -25 -12 26 -5
w wa in	729	18 -3 -3 -3 -2 -6 -1
w wa introduc	729	-2 -9 -2 -2 -1 19 -2
w wa issu	729	16 -2 -3 -1 -1 -5 -4
w wa know	729	-26 -19 -19 -12 -5 -10 91
w wa launch	701	38 -7 -8 -4 -3 -13 -3
w wa mak	678	23 8 -6 -5 -6 -8 -6
w wa n't	729	5 -9 -12 39 -4 -13 -5
w wa need	701	25 -16 -16 -6 -7 -6 27
w wa not	550	-21 -46 132 -66 -25 -4 29
w wa publish	701	36 -34 -10 -7 -5 26 -6
w wa put	678	16 -17 43 -16 -3 -14 -9
w wa rais	729	8 -10 30 -12 -3 -4 -9
w wa ratif	701	39 -6 -2 -3 -3 -22 -2
w wa receiv	729	-10 -19 -5 -3 -2 43 -4
w wa report	729	45 -6 -12 -11 -4 -7 -4
w wa review	729	15 -4 -1 -2 -1 -3 -4
w wa send	701	30 -5 -8 -7 -4 -3 -3
w wa set	729	-2 -27 -5 -9 -7 54 -4
w wa settl	729	11 -5 6 -2 -2 -6 -2
w wa shar	729	26 -6 -13 -1 -1 -2 -3
w wa sign	645	10 -28 -11 -13 -5 54 -7
w wa so	729	40 -13 -11 -4 -2 -6 -3
w wa stop	729	-25 -15 70 -11 -4 -8 -6
w wa tak	678	-4 0 -1 -16 -5 -9 35
w wa talk	729	20 -10 -2 -2 -2 -2 -2
w wa tel	729	23 -10 -19 -3 -3 -3 14
w wa th	701	13 -16 -7 -29 -6 52 -8
w wa that	678	5 -8 37 -8 -5 -6 -16
w wa think	729	26 6 -15 -2 -3 -4 -8
w wa to	678	-10 -21 27 9 -9 20 -16
w wa tr	729	1 -28 59 -7 -3 -6 -17
w wa turned down	701	-14 26 11 -5 -4 -8 -5
w wa unsuccessful	729	-29 -29 47 -19 -7 50 -14
w wa wel	729	12 8 -2 -3 -5 -4 -7
w wa writ	729	29 -7 -2 -2 -6 -9 -3
w wait	562	21 -4 2 21 -28 2 -13
w wait for	729	-11 -25 -9 39 -4 16 -6
w wait room	645	32 -24 33 -21 -16 10 -14
w wait tim	729	-14 41 -9 -6 -2 -5 -6
w waiting for	660	-44 -24 -13 30 -11 73 -11
w walk	729	20 -3 -3 -4 -2 -4 -5
w want	631	-57 66 96 -36 -15 -6 -49
w want $	729	-32 49 52 -13 -8 -12 -37
w want of	729	-18 -10 31 -11 -3 15 -4
w want to	678	-16 35 19 -13 -6 -5 -15
w want to s	729	-16 44 -4 -9 -5 -4 -8
w ward	506	102 -25 -21 11 -34 8 -41
w ward $	599	68 7 -21 -23 -11 -7 -12
w ward hav	729	2 -49 -4 -6 -8 75 -11
w ward in	701	22 -5 -2 -2 -1 -10 -2
w ward manager	678	-17 3 -9 63 -9 -19 -12
w ward staf	701	32 -23 -5 -4 -2 4 -3
w warden	631	-62 84 -18 -1 -10 26 -18
w warden train	729	-5 74 -4 -2 -2 -53 -7
w warn	729	-6 -11 -11 -5 -4 43 -7
w watch	701	46 -17 -4 -5 -8 -8 -3
w web	729	-24 6 -5 -5 52 -13 -10
w websit	562	22 -60 -24 -32 -24 153 -34
w websit $	678	36 -19 -5 -10 -5 14 -10
w websit :	729	-36 -23 -6 -4 -4 78 -5
w websit ha	729	28 -2 -1 -2 -8 -6 -8
w week	481	68 9 -41 -33 60 2 -65
w week #	645	-31 16 -11 -21 77 -14 -15
w week $	599	32 -4 -11 1 -29 34 -23
w week after	729	8 8 -4 -3 -2 -4 -3
w week and	678	-1 -19 -8 -12 63 -8 -15
w week in	701	42 14 -4 -7 -20 -15 -10
w week of	729	4 -5 -2 19 -7 -6 -3
w week on	729	18 -17 -4 -8 -11 28 -5
w weekend	678	27 -16 -16 -14 -11 46 -17
w weekend $	701	33 -12 -35 -11 -9 49 -15
w weekl	619	48 -10 -15 -26 52 -22 -26
w wel	609	46 46 12 -32 -27 -25 -20
w wel #	701	-12 40 21 -23 -6 -12 -9
w wel attend	729	22 2 -3 -9 -3 -7 -2
w wel receiv	729	12 8 -2 -3 -5 -4 -7
w welcom	729	3 -12 -26 -7 -4 -7 53
w wellb	678	10 -14 -3 5 -9 24 -13
w wellb board	701	-6 -12 -3 7 -6 26 -5
w welsh	729	7 -6 -6 -6 -3 18 -4
w went liv	660	24 -13 -4 -7 -8 14 -5
w wer	375	226 -101 57 -79 -81 -31 9
w wer #	701	24 25 -6 -9 -11 -10 -14
w wer accept	729	-8 -21 -5 -3 -2 44 -4
w wer amend	729	44 -8 -9 -3 -1 -16 -6
w wer ask	645	60 -27 -8 -6 -3 -8 -8
w wer brief	701	9 -9 -22 -6 -3 -14 44
w wer bu	729	-6 -22 -4 -4 -4 44 -4
w wer complet	729	12 18 -7 -4 -5 -9 -5
w wer consult	729	-2 -31 -11 -5 -5 -8 62
w wer identif	729	37 -11 -6 -4 -3 -5 -9
w wer mak	729	-21 -10 51 -3 -3 -8 -6
w wer not	729	-2 -6 29 -6 -2 -5 -8
w wer on	729	26 -8 -3 -2 -2 -6 -6
w wer put	660	32 -17 -33 -8 -6 42 -11
w wer record	729	1 20 -3 -4 -4 -7 -3
w wer remind	729	31 -7 -5 -3 -4 -4 -8
w wer s	701	63 -24 -4 -5 -6 -8 -15
w wer send	678	37 16 -7 -7 -6 -25 -7
w wer shar	701	12 33 -3 -6 -3 -31 -2
w wer show	729	15 -4 -2 -2 -2 -2 -3
w wer tak	701	35 -13 -8 -2 -2 -3 -6
w wer train	729	40 -5 -9 -5 -2 -14 -5
w wer writ	729	-42 -1 -8 -19 -3 77 -5
w west	701	18 35 -5 -12 -5 -22 -9
w west of	729	22 13 -3 -6 -2 -18 -7
w wh	729	-21 50 -7 -6 -3 -8 -6
w what	481	-17 -34 0 -40 -55 -52 198
w what ha	729	-3 -27 61 -7 -3 -7 -14
w what is	701	-7 7 43 -16 -8 -6 -13
w what it	678	17 -5 -25 49 -10 -11 -15
w what on	729	1 -14 -8 -18 -20 -6 63
w what th	609	-3 -24 -21 -15 -16 -24 103
w what to	701	5 5 -5 -8 -10 22 -10
w what wa	701	11 -32 -28 -17 -7 -12 86
w when	461	-64 -35 -18 119 -10 36 -29
w when it	660	-13 34 -9 16 -7 -12 -9
w when staf	729	-12 26 -3 -11 11 -8 -4
w when th	517	-17 -40 -13 97 -19 24 -32
w whenever	701	5 -9 -7 -15 52 -13 -14
w whenever a	729	-12 -7 -5 -13 57 -8 -11
w wher	499	62 -4 -6 -19 19 -51 -1
w wher a	660	8 -29 10 -7 41 -8 -14
w wher it	660	27 -10 9 -4 -3 -11 -8
w wher th	660	13 55 -9 -14 -11 -15 -19
w wher ther	678	-1 -17 15 19 8 -11 -14
w wher to	660	-16 2 -23 -10 -7 -12 65
w whether	556	-2 9 -48 56 -39 -31 55
w whether a	729	8 -9 -2 29 -14 -3 -8
w whether it	729	-9 16 -13 28 -6 -6 -10
w whether th	619	-25 6 -35 -4 -20 -21 98
w which	388	9 27 65 -35 -36 34 -63
w which a	729	-3 -22 -4 -9 -8 50 -4
w which ar	729	27 4 -5 -5 -4 -14 -3
w which ask	729	-5 25 -2 -3 -5 -8 -3
w which cas	701	-1 -22 -9 -30 -9 30 42
w which do	729	0 -8 31 -3 -6 -7 -7
w which ha	645	-44 53 33 -12 -6 -15 -10
w which hav	729	-13 36 -3 -2 -2 -12 -5
w which is	530	38 -3 -32 53 -4 -26 -27
w which it	729	-5 10 -5 -8 20 -7 -5
w which run	729	-5 7 17 -5 -4 -5 -5
w which th	609	44 -28 57 -24 -19 14 -43
w which wa	631	41 -20 -14 -37 -13 62 -19
w which wer	729	-12 -10 43 -3 -3 -8 -7
w which wil	678	1 19 -7 5 -5 -10 -3
w whil	701	22 -7 -18 39 -11 -14 -10
w whil th	729	10 -6 -15 42 -10 -12 -9
w whit	645	45 -30 -15 -18 55 -25 -11
w whit ribbon	645	45 -30 -15 -18 55 -25 -11
w who	396	99 -82 -55 19 -8 -85 112
w who ar	701	19 -13 -10 -15 -14 -11 45
w who com	701	-42 -14 -7 113 -15 -12 -24
w who could	729	25 -6 -3 -3 -2 -6 -6
w who do	729	37 -13 -9 -13 14 -7 -8
w who ha	660	-10 21 -13 -15 -9 -15 40
w who had	660	46 -12 -5 -3 -9 -8 -8
w who hav	660	-33 53 -9 -13 -5 -16 23
w who hold	729	8 13 -2 -9 -3 -4 -3
w who is	701	-4 0 -9 -24 -8 -11 56
w who join	729	-3 -17 -3 -5 40 -9 -3
w who tak	729	8 -5 -2 13 -8 -3 -4
w who wa	729	19 -4 -4 -2 -2 -4 -3
w who wer	729	25 -5 -3 -5 -3 -2 -8
w who wil	619	-42 46 -16 74 -28 1 -35
w whol	701	-14 -1 13 -9 -7 -9 27
w whom	599	14 33 -35 -1 -66 18 36
w whom to	701	23 -15 -20 -10 -20 -8 50
w whos	678	-4 9 3 14 -7 -8 -8
w wider	660	-20 123 -11 -32 -16 -27 -15
w wil	291	-155 -29 4 138 193 48 -199
w wil b	368	-64 -36 -34 161 17 61 -105
w wil begin	729	-5 13 -2 -28 -5 30 -2
w wil br	729	-9 32 -4 -4 -5 -6 -3
w wil car	631	-20 -20 -9 -43 115 -14 -10
w wil consider	701	-10 -2 -11 47 -10 -7 -7
w wil continu	609	11 -34 -22 -53 142 -24 -21
w wil do	729	-11 -24 -7 30 -4 23 -7
w wil follow	678	17 38 -8 -12 -4 -27 -4
w wil form	729	-9 -11 -6 46 -11 -5 -5
w wil go	545	-41 -8 -8 -39 122 -1 -24
w wil hav	729	-7 -20 -6 47 -5 -5 -4
w wil keep	660	4 -14 -9 -15 53 -8 -10
w wil lead	701	-9 -15 -7 71 -12 -6 -21
w wil not	530	19 -20 169 -54 -35 -38 -42
w wil now	701	-28 46 -12 -2 -12 17 -9
w wil open	729	-5 45 -7 -13 -7 -7 -6
w wil pick	701	19 -6 -4 13 -4 -14 -4
w wil pul	729	-4 20 -2 -4 -2 -7 -2
w wil put	701	-8 -24 -10 78 -14 -13 -10
w wil rais	729	2 -6 -5 26 -9 -5 -3
w wil remain	678	-23 -21 -13 -25 104 -13 -9
w wil run	729	-5 2 -9 -43 68 -5 -7
w wil start	729	-30 -22 -6 -39 -6 109 -5
w wil tak	609	-30 -30 2 66 -20 34 -23
w wil tel	729	-29 47 -11 -23 -13 35 -7
w wil then	729	-10 41 -3 5 -8 -21 -3
w wil to	701	-20 -24 62 23 -8 -11 -22
w win	729	-9 -11 -3 12 -2 18 -3
w winter	701	13 -30 -10 -5 -4 42 -6
w winter $	729	8 -30 -9 -5 -4 45 -6
w wish	660	12 -19 11 15 20 -10 -29
w wish $	701	2 -14 -8 23 24 -7 -19
w wish to	660	-12 -31 -25 -9 -13 -21 110
w with	279	27 211 -29 -97 -83 5 -32
w with #	729	-5 27 -4 -2 -3 -9 -4
w with a	540	73 -39 -28 -38 -38 32 38
w with al	701	58 -26 -5 -5 -7 -7 -9
w with an	701	63 -20 -5 -7 -4 -12 -14
w with both	729	-13 75 -14 -23 -4 -11 -10
w with commissioner	701	-13 33 -7 -11 21 -9 -15
w with cover	729	39 -8 -3 -3 -8 -6 -11
w with each	701	8 -15 -4 -4 28 -7 -7
w with ever	701	2 -14 -8 -18 -5 50 -8
w with faith	729	-12 -24 -3 -6 58 -7 -6
w with frontlin	729	-5 24 -5 -5 -2 -5 -2
w with gp	729	8 39 -6 -4 -26 -5 -6
w with help	678	0 0 -4 -4 -4 19 -6
w with hr	729	30 -4 -3 -5 -6 -8 -5
w with immediat	729	33 -5 -8 -2 -2 -10 -5
w with it	575	-58 10 49 -40 -26 22 43
w with learn	729	6 -14 -5 -10 -3 31 -4
w with liv	729	21 -6 -3 -2 -2 -7 -3
w with neighbour	729	39 -10 -6 -5 -3 -4 -10
w with no	729	-6 -20 -6 -6 47 -3 -6
w with partner	599	9 59 -2 4 -62 3 -11
w with question	729	30 -10 -4 -3 -2 -6 -4
w with servic	701	16 17 -3 -10 -2 -13 -4
w with staf	729	-7 31 -3 -4 -4 -8 -5
w with survivor	678	-14 44 -3 -5 -5 -12 -5
w with team	729	20 -3 -1 -2 -2 -11 -1
w with th	373	-118 129 64 38 -90 21 -45
w with their	729	42 -8 -12 -2 -1 -16 -3
w with thos	701	-14 36 -3 -3 -2 -9 -4
w with two	609	-16 55 -15 -27 26 -12 -10
w withdraw	599	-10 -32 94 -32 -17 27 -30
w withdraw $	729	-18 -17 5 -22 -8 69 -9
w withdraw from	701	-15 -6 52 -4 -5 -11 -10
w within	556	122 -57 45 -24 -33 -5 -49
w within th	660	27 -19 78 -27 -18 -13 -29
w without	556	34 27 22 -37 32 -32 -46
w without a	701	58 -12 -10 -10 -4 -6 -15
w without consent	729	-7 10 14 -6 -3 -4 -5
w without succes	729	-9 42 -4 -5 -15 -6 -2
w wo	701	-25 -26 43 45 -19 -10 -8
w wo n't	701	-25 -26 43 45 -19 -10 -8
w woman	729	41 -5 -5 -5 -15 -3 -8
w women	619	-15 16 -15 -13 -24 -22 72
w women 's	701	13 17 -2 -3 -14 -7 -4
w wor	729	8 13 -1 -2 -2 -12 -4
w word	591	-13 40 3 17 26 -37 -37
w word agr	729	-27 73 -7 -7 -4 -18 -10
w word of	729	-8 -14 -7 -6 58 -8 -14
w work	379	-129 140 -32 76 69 -12 -111
w work #	729	-12 6 -10 -10 39 -7 -4
w work $	575	7 27 57 -56 -4 -39 8
w work between	729	-15 8 -4 -5 30 -4 -9
w work da	701	71 -39 -11 -12 18 -11 -17
w work go	729	-22 63 -3 -5 -21 -5 -8
w work group	660	5 1 -12 19 30 -27 -15
w work ha	583	-68 45 -37 109 -13 -10 -26
w work is	645	-8 2 17 -18 20 9 -22
w work of	729	-19 -16 -5 6 59 -10 -15
w work on	660	-47 -63 -14 42 -11 106 -13
w work ongo	729	-6 55 -3 -12 -20 -9 -5
w work out	729	-3 -4 -2 28 -9 -7 -2
w work part	701	-21 33 -6 33 -21 -13 -5
w work plan	729	-14 -2 -5 35 -3 -5 -6
w work through	660	-15 60 -4 -5 -10 -19 -7
w work to	729	-29 -22 44 -10 32 -9 -7
w work up	729	-5 -15 -2 -2 -2 28 -3
w work wa	729	-3 -24 -7 -9 -2 54 -8
w work with	599	-3 68 -12 -37 30 -26 -19
w worker	468	23 -50 -59 -6 -4 117 -21
w worker #	660	-34 -2 -13 -1 37 28 -15
w worker $	645	11 16 -7 -9 -23 -35 47
w worker can	729	11 -12 -8 36 -7 -7 -13
w worker ha	729	0 19 -2 -2 -2 -8 -3
w worker hav	729	-36 29 -4 -3 -3 22 -5
w worker in	701	-42 -40 -13 -32 -9 149 -14
w worker is	729	-12 2 -3 -4 -8 28 -3
w worker start	729	12 -21 -5 -12 -5 34 -3
w worker who	729	23 -6 -1 -4 -6 -3 -3
w workforc	619	-40 51 4 37 -20 -15 -17
w workforc $	729	-11 -22 -4 -4 -6 52 -5
w workshop	591	-59 48 -23 -1 -19 76 -22
w workshop hold	701	-11 41 -3 -3 -2 -19 -4
w workshop is	701	-26 -30 -7 50 -11 32 -8
w world	729	-23 -6 -3 -5 52 -4 -10
w world cup	729	-23 -6 -3 -5 52 -4 -10
w worship	729	4 -9 -3 -5 21 -3 -6
w worth	729	-18 7 -12 -36 -13 -10 82
w would	456	-106 -112 229 8 -70 -57 109
w would b	619	24 -16 40 3 -12 -16 -23
w would breach	729	-12 -4 35 -6 -3 -5 -5
w would do	729	-7 -11 -23 56 -3 -8 -5
w would duplicat	701	-25 -12 76 -15 -6 -4 -14
w would hav	701	-14 -18 38 17 -6 -8 -9
w would lik	729	-10 48 -5 -13 -7 -11 -2
w would like to	660	-15 28 -7 27 -10 -12 -10
w would like to b	729	-7 18 -4 4 -3 -5 -4
w would need	729	-4 -8 -12 51 -12 -5 -9
w would not	660	-22 -13 68 -8 -5 -8 -12
w would start	729	-8 26 -7 6 -4 -8 -5
w writ	406	70 -35 -52 117 -76 28 -52
w writ #	609	-24 69 -14 -46 -17 11 21
w writ $	562	-22 -23 45 81 -22 -3 -58
w writ and	701	15 24 -7 -8 -5 -16 -3
w writ b	729	10 -21 -3 -9 -4 30 -3
w writ down	678	12 -20 -21 13 -18 -12 47
w writ in	729	28 -3 -10 -2 -5 -5 -4
w writ into	631	10 -19 -18 67 -13 -19 -7
w writ th	660	32 -22 -14 -4 -13 29 -9
w writ that	701	52 -26 -8 -3 -2 -10 -4
w writ to	568	-2 -11 -23 39 -6 37 -34
w writ up	660	-23 36 -10 -15 -5 24 -7
w ye	678	78 2 -9 -22 -12 -22 -15
w ye $	678	78 2 -9 -22 -12 -22 -15
w year	363	-73 -125 -56 214 156 -77 -38
w year #	599	12 -20 -12 23 26 -30 1
w year $	426	-28 -83 -71 108 101 -8 -19
w year 's	619	-20 -6 -18 84 -2 -20 -18
w year and	645	-33 -8 -13 45 51 -23 -20
w year b	701	-6 -30 -12 -14 -8 -31 101
w year becaus	729	-6 -9 -12 45 -2 -13 -4
w year end	729	-18 69 -8 -6 -26 -8 -4
w year in	729	-23 -4 -3 -4 47 -7 -6
w year of	729	-7 -10 75 -11 -14 -10 -24
w year on	701	3 -11 -7 -8 33 -4 -5
w year when	701	-15 -11 -5 -6 29 21 -12
w year with	729	-1 -11 -3 -7 38 -9 -8
w yearl	729	24 -5 -2 -2 -6 -7 -3
w yet	481	-168 -19 -138 297 -49 169 -93
w yet $	599	-50 -24 -64 163 -18 25 -32
w yet as	729	-21 -6 -10 -12 -2 56 -3
w yet b	609	-44 -27 -54 69 -13 88 -20
w yet had	729	-4 -4 -7 43 -4 -9 -14
w yet to	575	-91 -35 -37 90 -22 138 -42
w yet to b	599	-48 -2 -28 112 -13 9 -30
w youth	701	-16 -6 -5 49 -11 -7 -5
w £	645	-20 -31 59 -54 -27 -23 96
w £ #	678	-37 -20 31 -39 -21 -19 106
"""
