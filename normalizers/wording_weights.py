"""Each trait of a text: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

SCALE: Final = 100
STATUSES: Final = tuple('complete in_progress not_progressed not_started ongoing partially_complete unclear'.split())
INTERCEPTS: Final = (13, 28, -27, 29, -32, -59, 48)
WEIGHTS: Final = """\
below done achieve	461	13 2 8 23 -26 -8 -13
below done drop	660	-20 -10 59 -14 -8 4 -11
below done light	493	32 -5 -18 19 -17 -13 2
below done noise	550	9 -5 11 -14 -7 -4 11
below done step	591	10 7 22 -8 -7 -9 -15
below should achieve	521	-17 17 10 6 23 -11 -27
below should light	583	21 -4 -11 26 -5 -12 -15
below should noise	645	5 10 12 -6 -5 -6 -10
below should step	645	-10 15 -7 19 -4 -5 -8
below stands achieve	381	-9 -21 -39 43 23 -25 28
below stands fit	678	-7 -7 -4 18 9 -5 -5
below stands light	583	21 -3 -5 17 -11 -10 -10
below stands noise	583	7 -6 -17 8 -4 -1 13
below stands step	660	5 -6 -4 11 9 -9 -7
below to do achieve	430	-26 7 -4 39 -6 -20 9
below to do light	430	-25 61 -29 10 23 4 -43
below to do monitor	609	-3 14 -7 6 3 -8 -5
below to do noise	575	-13 17 -14 15 -11 2 5
below to do step	478	6 16 -23 66 -21 -24 -20
below to do sustain	678	4 8 -2 -2 -1 -5 -3
first doing achieve	545	-29 80 -28 -27 -6 -35 44
first doing light	540	-20 130 -14 -30 -14 -27 -25
first doing step	484	-31 156 10 -47 -2 -45 -41
first done achieve	248	185 -29 -59 -188 -121 327 -115
first done defer	556	-16 -10 -30 166 -18 -57 -34
first done drop	484	-35 -42 252 -54 -30 -23 -68
first done light	278	118 65 -61 -92 -63 69 -36
first done monitor	678	35 7 -21 -11 6 -10 -6
first done noise	545	-61 26 30 -10 -24 1 38
first done plan	591	-29 -16 1 113 -16 -31 -21
first done say	568	-14 -5 60 -41 -21 -32 53
first done step	372	25 124 69 -92 -38 -94 4
first done todo	678	-15 -23 -20 123 -8 -34 -23
first not done fit	660	-6 16 31 2 -6 -27 -10
first not done step	660	-6 -20 -31 102 -5 -27 -13
first not should light	678	-15 -11 77 -12 -10 -17 -12
first not should say	678	-12 -6 58 -13 -6 -6 -16
first not should step	645	-13 -16 27 45 -11 -18 -14
first not should todo	678	-18 -16 33 -27 -10 -13 51
first not stands achieve	631	-12 11 -30 5 -16 33 8
first not to do achieve	660	7 -9 53 -14 -13 -10 -14
first should achieve	591	10 -37 -32 75 -18 -22 24
first should light	678	-6 -21 -13 97 -12 -5 -39
first should noise	660	22 -11 10 13 -6 -9 -18
first stands achieve	321	110 -115 -119 -136 119 141 -1
first stands continue	493	-67 73 -34 -53 195 -65 -49
first stands defer	678	-7 -18 -15 79 -13 -13 -13
first stands drop	550	-25 -39 220 -42 -30 -36 -48
first stands fit	678	-37 -4 -27 63 -21 -21 46
first stands light	530	24 -49 -26 -42 164 -27 -44
first stands monitor	678	-3 -16 -9 -17 71 -11 -14
first stands noise	678	-25 -9 -16 -21 44 -13 40
first stands open	425	-54 221 -9 60 -47 -92 -79
first stands plan	591	-24 -35 -26 173 -28 -32 -28
first stands say	678	1 -17 17 25 -15 -11 -1
first stands step	619	-29 -31 -17 36 80 -13 -25
first stands sustain	591	12 -10 -20 -32 99 -22 -27
first stands todo	489	-40 -6 -37 235 -48 -57 -48
first to do achieve	489	-54 11 3 139 -7 -74 -18
first to do continue	678	-13 -15 -14 -26 87 -6 -12
first to do light	470	-42 -69 -37 167 68 -49 -37
first to do monitor	678	-7 -11 -5 20 14 -6 -5
first to do step	526	-34 -26 -27 168 -13 -29 -38
first to do sustain	660	-16 -16 -12 -21 85 -9 -12
last doing achieve	526	-28 109 -18 -25 -25 -4 -9
last doing light	499	-61 50 -28 1 -25 104 -40
last doing monitor	660	-13 25 -6 -12 -9 27 -12
last doing step	442	-53 153 -30 -10 -25 6 -41
last done achieve	315	248 -43 79 -27 -10 -213 -34
last done defer	599	-60 -45 -24 88 -13 80 -25
last done drop	499	-73 -67 269 -56 -29 -13 -32
last done effect	660	52 -16 -19 -9 -8 -13 13
last done light	360	96 -84 -9 -9 17 -70 59
last done noise	556	40 -40 -35 2 -14 41 6
last done plan	575	-55 22 -16 73 -15 14 -23
last done say	609	17 -22 -52 3 -13 -25 91
last done step	450	46 16 -84 -30 42 -3 13
last done todo	631	-44 -15 -19 63 -15 47 -17
last not done achieve	591	-21 -11 19 4 -13 15 7
last not done light	678	-12 -20 -14 17 -4 40 -6
last not done step	660	-16 -15 18 23 -8 17 -19
last not should achieve	631	10 5 10 -22 23 -19 -8
last not stands achieve	678	-2 -22 -27 -35 20 55 12
last not stands noise	678	-4 7 -15 -17 -6 -12 48
last not to do achieve	619	-21 -15 117 -26 -15 -19 -19
last not to do light	645	-17 -14 65 -10 -5 -7 -11
last should achieve	540	5 -37 -6 40 -27 -10 35
last should noise	645	46 5 -6 -10 -6 -17 -12
last stands achieve	326	247 -35 -66 -39 46 -209 56
last stands continue	513	-43 -31 -29 -39 157 27 -42
last stands drop	530	-48 -64 275 -50 -42 -13 -57
last stands fit	645	18 -33 10 16 -23 -16 29
last stands light	562	47 -35 -15 -23 79 -24 -29
last stands monitor	619	0 -2 -7 -13 53 -15 -15
last stands noise	583	-34 -13 6 -28 41 -36 65
last stands open	402	-108 206 -73 -4 -53 118 -85
last stands plan	530	-17 24 72 -8 -26 -12 -32
last stands step	568	34 7 -17 19 14 -32 -26
last stands todo	452	-104 47 -42 74 -47 145 -72
last to do achieve	420	-46 59 -19 28 5 45 -72
last to do continue	678	-13 -11 -7 -18 69 -9 -10
last to do light	410	-50 -61 -40 86 93 32 -61
last to do monitor	660	-11 4 -6 20 9 -8 -8
last to do noise	575	7 6 32 -9 -29 27 -34
last to do step	487	-26 -1 -29 103 -41 -3 -2
last to do sustain	609	-15 6 -14 -25 82 -17 -16
v  > doing achieve	545	-29 80 -28 -27 -6 -35 44
v  > doing light	540	-20 130 -14 -30 -14 -27 -25
v  > doing step	481	-32 166 9 -48 -4 -48 -42
v  > done achieve	245	191 -32 -51 -191 -115 311 -112
v  > done defer	550	-10 -12 -30 163 -19 -57 -35
v  > done drop	481	-35 -42 253 -54 -30 -23 -68
v  > done light	278	118 65 -61 -92 -63 69 -36
v  > done monitor	678	35 7 -21 -11 6 -10 -6
v  > done noise	535	-44 31 26 -12 -25 -4 27
v  > done plan	591	-29 -16 1 113 -16 -31 -21
v  > done say	568	-14 -5 60 -41 -21 -32 53
v  > done step	372	25 124 69 -92 -38 -94 4
v  > done todo	678	-15 -23 -20 123 -8 -34 -23
v  > not done fit	660	-6 16 31 2 -6 -27 -10
v  > not done step	645	-9 -21 -7 92 -7 -30 -18
v  > not should light	678	-15 -11 77 -12 -10 -17 -12
v  > not should say	678	-12 -6 58 -13 -6 -6 -16
v  > not should step	645	-13 -16 27 45 -11 -18 -14
v  > not should todo	678	-18 -16 33 -27 -10 -13 51
v  > not stands achieve	631	-12 11 -30 5 -16 33 8
v  > not to do achieve	660	7 -9 53 -14 -13 -10 -14
v  > should achieve	591	10 -37 -32 75 -18 -22 24
v  > should light	678	-6 -21 -13 97 -12 -5 -39
v  > should noise	660	22 -11 10 13 -6 -9 -18
v  > stands achieve	319	122 -118 -121 -137 112 138 5
v  > stands continue	493	-67 73 -34 -53 195 -65 -49
v  > stands defer	678	-7 -18 -15 79 -13 -13 -13
v  > stands drop	550	-25 -39 220 -42 -30 -36 -48
v  > stands fit	660	-40 -7 13 49 -23 -23 31
v  > stands light	530	24 -49 -26 -42 164 -27 -44
v  > stands monitor	678	-3 -16 -9 -17 71 -11 -14
v  > stands noise	678	-25 -9 -16 -21 44 -13 40
v  > stands open	425	-54 221 -9 60 -47 -92 -79
v  > stands plan	591	-24 -35 -26 173 -28 -32 -28
v  > stands say	660	-13 -23 9 16 -20 -17 49
v  > stands step	619	-29 -31 -17 36 80 -13 -25
v  > stands sustain	591	12 -10 -20 -32 99 -22 -27
v  > stands todo	487	-41 -8 -38 247 -50 -59 -51
v  > to do achieve	489	-54 11 3 139 -7 -74 -18
v  > to do continue	678	-13 -15 -14 -26 87 -6 -12
v  > to do light	461	-45 -74 -40 205 53 -56 -42
v  > to do monitor	678	-7 -11 -5 20 14 -6 -5
v  > to do noise	678	-19 -17 54 -4 -18 -12 17
v  > to do step	521	-35 -28 -28 176 -14 -31 -39
v  > to do sustain	660	-16 -16 -12 -21 85 -9 -12
v  … doing	470	-17 85 -27 10 -30 -8 -12
v  … done	302	82 -38 23 -12 -13 62 -106
v  … not done	660	9 -13 62 2 -5 -44 -11
v  … not should	645	-10 -16 40 -18 -9 0 13
v  … not stands	583	-9 -15 85 62 -29 -42 -53
v  … should	609	-17 7 12 61 -17 5 -52
v  … stands	335	9 -62 39 155 -28 9 -122
v  … to do	431	-68 8 -58 165 40 -39 -48
v ) … stands	645	-21 -17 -11 -35 -11 108 -13
v , … done	631	47 0 -5 -6 -6 -15 -14
v , … stands	678	-11 -34 -5 -18 -6 79 -6
v : … done	619	-25 -50 -12 20 -14 98 -18
v a … stands	591	16 -16 -10 -20 58 1 -29
v action … done	609	3 -28 57 45 -16 -35 -26
v action … stands	645	-21 -20 82 -19 -12 15 -24
v agencies … done	583	0 5 13 -13 -10 30 -24
v agreement … done	660	-5 -17 -7 -4 -4 44 -8
v an … stands	631	-24 -46 -10 -12 131 -23 -16
v and … done	678	3 -32 77 -13 -6 -11 -17
v and … stands	660	4 -16 -8 22 41 -16 -27
v and … to do	678	8 -12 -8 -32 60 -9 -7
v application … done	678	-37 69 -2 -9 -3 -8 -10
v assessments … done	678	12 7 -5 -5 -4 2 -6
v audit … done	591	81 -27 -10 -18 -6 -8 -12
v audit … to do	660	21 -16 -5 15 -8 -3 -5
v be … done	591	-53 -50 -29 46 -13 63 36
v bid … done	645	-24 14 25 -22 -6 22 -9
v board … done	568	80 -1 11 -26 -13 -24 -28
v board … stands	678	-40 -4 15 22 -30 -16 53
v case … done	609	12 49 -23 -15 -10 -3 -10
v ccg … done	660	4 -12 33 -7 -3 -7 -7
v chair … done	631	32 -1 21 -8 -9 -9 -26
v champions … done	678	-10 -15 -6 -6 40 7 -10
v champions … stands	678	9 -15 -3 -10 35 -7 -9
v change … done	631	63 -21 -10 -7 -6 -8 -11
v checklist … done	678	29 -6 -4 -4 -4 -7 -4
v commissioners … done	678	-1 -9 27 2 -4 -7 -8
v conference … done	645	10 -35 10 -12 -5 45 -12
v contract … done	619	47 -30 -8 17 -9 -2 -14
v course … done	678	1 8 29 -11 -5 -11 -12
v courses … done	678	-11 -21 -5 -7 67 -16 -6
v date … done	660	-4 -17 -16 80 -4 -29 -11
v dates … done	660	-24 43 -6 16 13 -33 -10
v director … done	678	-14 14 23 -8 -3 -4 -8
v doing	302	-155 339 -93 -109 -52 137 -67
v doing achieve	444	-67 163 -46 -56 -4 -21 30
v doing achieve > done achieve	660	-7 6 -17 -12 -10 -15 56
v doing achieve > stands achieve	678	-11 51 -5 -8 -6 -14 -7
v doing achieve … 	660	-29 -31 -10 -6 -10 95 -10
v doing achieve … and	678	-9 21 -5 -11 -4 11 -3
v doing achieve … by	619	-8 56 -4 -6 -6 -24 -8
v doing achieve … through	678	-9 49 -4 -7 -8 -8 -14
v doing auxiliary	313	-154 317 -82 -102 -58 154 -75
v doing bare	506	-14 75 -24 -19 4 -31 9
v doing build	678	-9 17 -3 -4 22 -18 -5
v doing consider	631	8 30 -6 -8 -5 -10 -9
v doing develop	660	-16 -4 -6 -12 -9 60 -14
v doing draft	645	-7 30 -5 -12 -6 10 -10
v doing draw	631	4 40 -6 -7 -6 -19 -6
v doing evaluat	678	-10 15 -5 -11 -9 31 -11
v doing go	619	-13 58 -8 -8 -6 -15 -8
v doing light	433	-90 125 -42 -25 -43 117 -43
v doing light > done light	678	-9 19 -5 -3 -2 -14 15
v doing light … 	583	-24 46 -12 -16 -7 26 -14
v doing light … on	678	-7 21 -4 -6 -3 3 -4
v doing light … place	660	-8 48 -5 -6 -5 -15 -8
v doing light … together	678	-8 51 -3 -8 -5 -24 -4
v doing look	631	15 25 -5 -8 -10 -8 -9
v doing monitor	631	-9 37 -9 -14 -10 19 -15
v doing monitor … by	660	-3 20 -8 -13 -10 27 -13
v doing prepar	660	-10 8 40 -13 -5 -14 -6
v doing put	678	-8 51 -3 -8 -5 -24 -4
v doing scop	678	-4 26 -3 -6 -2 -8 -3
v doing seek	631	-8 13 -6 17 5 -14 -6
v doing step	381	-66 224 -28 -55 -28 9 -56
v doing step > done achieve	678	4 20 -4 -3 -4 -11 -3
v doing step > done light	660	-14 6 -5 -6 40 -11 -10
v doing step > to do achieve	678	-4 35 -5 -8 -7 -7 -3
v doing step … 	530	-28 47 21 -6 -6 -8 -21
v doing step … at	645	18 17 -4 -7 -9 -7 -8
v doing step … from	678	-6 29 -4 -5 -3 -6 -4
v doing step … in	645	9 7 -4 15 -6 -19 -3
v doing step … on	631	-30 8 -9 -12 -11 66 -11
v doing step … the	660	10 36 -7 -10 -6 -13 -9
v doing step … through	660	-9 43 -3 -4 -8 -13 -6
v doing step … up	619	3 24 -6 -8 -6 0 -7
v doing step … with	660	-8 17 -4 -7 -3 11 -6
v doing sustain	678	-9 -7 -8 -7 -4 39 -4
v doing tak	583	-17 86 -12 -15 -10 -13 -18
v doing test	645	9 29 -3 -7 -4 -22 -3
v doing tr	678	-8 16 -4 -10 -5 18 -7
v doing work	550	-50 7 -17 -19 16 65 -3
v doing writ	609	-27 -35 -10 26 -7 62 -10
v doing … 	463	-45 56 0 -24 -22 73 -38
v doing … a	678	-12 21 -5 -9 -5 13 -3
v doing … and	645	-12 20 -6 -13 -6 21 -6
v doing … at	619	6 0 -17 -11 -13 -15 50
v doing … by	545	-19 82 -12 -22 -15 7 -22
v doing … for	660	-8 45 -4 -5 -5 -16 -7
v doing … from	660	-8 37 -5 -6 -4 -10 -4
v doing … in	619	4 34 -6 8 -10 -22 -8
v doing … it	660	-17 45 -7 -7 -4 -3 -7
v doing … on	583	-37 35 -13 -18 -14 61 -14
v doing … out	645	-8 23 -5 -10 -9 19 -8
v doing … place	660	-8 48 -5 -6 -5 -15 -8
v doing … that	678	7 -5 -8 -8 33 -10 -9
v doing … the	631	1 31 -9 -12 -7 6 -10
v doing … through	575	-30 60 -9 -14 11 4 -22
v doing … to	660	-10 60 -6 -12 -5 -16 -12
v doing … together	678	-8 51 -3 -8 -5 -24 -4
v doing … up	562	-2 53 -10 -18 -11 1 -13
v doing … with	645	-8 26 -5 -8 -5 8 -8
v done	147	137 67 82 -115 -135 96 -131
v done accept	599	38 9 -24 -10 -8 15 -21
v done achiev	678	14 -17 -6 -15 -6 35 -5
v done achieve	211	222 9 -45 -164 -97 211 -135
v done achieve > doing achieve	619	-15 27 -8 -11 -7 20 -6
v done achieve > doing light	556	-50 2 -18 -14 -17 117 -20
v done achieve > doing step	550	-34 29 -16 -14 -12 66 -19
v done achieve > done achieve	389	193 -56 -28 -59 -41 50 -59
v done achieve > done defer	660	-17 -22 -14 -20 -4 87 -9
v done achieve > done light	470	65 47 -33 -30 -24 5 -30
v done achieve > done noise	619	31 0 -10 -8 -8 3 -9
v done achieve > done say	678	16 -4 6 -3 -3 -7 -6
v done achieve > done step	513	20 55 -40 -34 2 27 -30
v done achieve > not done achieve	645	-41 -26 18 13 -7 28 15
v done achieve > not done light	678	-25 -9 -15 -22 -3 79 -5
v done achieve > should achieve	678	0 22 -4 1 -4 -10 -5
v done achieve > stands achieve	409	153 -66 -43 4 -47 46 -48
v done achieve > stands continue	619	-64 -42 -11 -13 38 107 -15
v done achieve > stands light	645	39 -10 -5 -5 7 -19 -7
v done achieve > stands monitor	678	36 -7 -3 -3 -9 -11 -2
v done achieve > stands open	521	-15 40 -26 -22 -19 65 -23
v done achieve > stands plan	660	25 29 -8 -24 -4 -12 -6
v done achieve > stands todo	599	-33 23 -8 -18 -8 53 -9
v done achieve > to do achieve	540	1 32 -22 -63 -23 94 -20
v done achieve > to do light	591	-2 -23 0 -68 -22 134 -18
v done achieve > to do noise	645	10 16 -7 -11 -11 8 -6
v done achieve > to do step	678	-2 11 -9 -18 -5 27 -4
v done achieve … 	365	-16 3 40 -58 -71 160 -58
v done achieve … ,	502	88 -34 -29 -26 -24 22 3
v done achieve … :	660	17 10 -6 -6 -4 -2 -7
v done achieve … a	645	32 7 -8 -4 -5 -14 -8
v done achieve … and	413	-21 -6 -50 -43 -23 190 -47
v done achieve … at	583	82 -30 -21 -11 -9 0 -12
v done achieve … by	450	72 -8 -50 -50 -20 61 -6
v done achieve … for	583	4 28 -18 -38 -22 60 -14
v done achieve … from	660	40 -6 -8 -3 -3 -10 -10
v done achieve … in	422	37 -50 40 -82 -17 59 13
v done achieve … into	631	61 -19 -7 -5 -5 -15 -9
v done achieve … it	660	1 -16 -9 -8 -5 44 -8
v done achieve … its	645	48 -10 -9 -4 -5 -11 -9
v done achieve … off	619	15 -1 -12 -13 -5 26 -9
v done achieve … on	545	39 -19 -8 48 8 -53 -16
v done achieve … out	678	42 -14 -5 -5 -3 -11 -5
v done achieve … over	678	6 -24 -14 29 -6 19 -9
v done achieve … so	660	7 41 -7 -11 -16 -11 -4
v done achieve … that	599	22 -19 38 -16 -13 9 -21
v done achieve … the	444	94 34 -41 -44 -30 27 -40
v done achieve … their	678	-13 30 -6 -8 -5 12 -10
v done achieve … this	678	-12 -39 32 -10 70 -22 -18
v done achieve … through	660	11 25 -6 -4 -4 -15 -6
v done achieve … to	450	70 -60 0 -55 -35 50 28
v done achieve … up	619	-21 55 46 -12 -9 -40 -18
v done achieve … with	540	79 -23 -27 -13 -13 12 -15
v done ad	631	32 -29 -10 33 -5 -13 -9
v done adopt	591	37 -19 2 -13 -8 15 -14
v done agr	463	-3 26 29 -3 -29 -3 -16
v done amend	575	51 1 -13 -9 -10 -3 -16
v done appoint	575	-16 1 -22 -31 -16 104 -20
v done approv	599	21 8 -8 -15 -9 9 -7
v done arrang	660	-18 8 -12 20 -6 18 -10
v done ask	463	-7 1 -21 5 -20 -24 67
v done attend	609	50 8 -8 -12 -6 -21 -12
v done auxiliary	186	120 78 75 -101 -172 189 -189
v done bare	217	201 -59 26 -128 -34 31 -38
v done begin	562	7 113 -24 -32 -10 -35 -19
v done book	645	-29 24 -8 19 -7 9 -9
v done br	660	12 32 -7 -4 -3 -22 -7
v done brief	619	-5 14 -15 -10 20 10 -14
v done bu	631	21 -21 -7 -8 -8 30 -7
v done build	660	32 13 -4 -8 -8 -19 -7
v done car	619	44 -23 -17 35 -7 -19 -12
v done chang	609	-4 -22 -24 -14 -11 8 68
v done choos	678	5 18 12 -7 -7 -11 -9
v done circulat	631	23 16 -6 -10 -5 -10 -6
v done clos	562	-58 29 157 -20 -12 -72 -23
v done com	609	3 18 -2 -15 -8 14 -9
v done commission	660	15 -2 -5 -6 -6 8 -4
v done complet	506	-17 -73 -29 -22 -32 203 -29
v done conclud	660	8 -10 48 -14 -5 -14 -13
v done confirm	583	64 -4 2 -20 -8 -19 -15
v done consider	645	27 -18 38 -10 -6 -12 -20
v done cover	678	-9 -13 -7 -4 -3 -19 55
v done creat	678	-13 -26 39 -12 -3 24 -8
v done decid	678	3 -34 71 -15 -4 -8 -13
v done declin	660	-23 -14 46 -9 -6 21 -14
v done defer	513	-40 -40 -46 158 -25 40 -46
v done defer … 	591	-11 -10 -21 76 -11 2 -25
v done defer … to	660	-29 -28 -14 61 -8 31 -13
v done dela	609	-1 -30 -19 48 -11 34 -20
v done delet	678	-6 -12 86 -12 -3 -42 -11
v done deliver	540	63 -38 -23 -35 -18 73 -22
v done develop	631	2 52 -8 -9 -5 -27 -6
v done discontinu	678	-33 -12 60 -9 -7 10 -10
v done discus	631	-17 -2 -19 -28 50 -14 30
v done distribut	678	-13 -23 -5 -9 -4 59 -6
v done do	502	-15 58 -36 -14 -38 76 -30
v done draft	609	-8 44 -9 -18 -7 10 -12
v done draw	583	1 46 -13 -14 14 -20 -15
v done drop	440	-97 -85 353 -66 -44 7 -69
v done drop > done achieve	619	17 6 26 -10 -7 -19 -13
v done drop … 	530	-65 -51 112 -22 -21 55 -7
v done drop … by	591	-46 0 123 -20 -11 -26 -20
v done effect	631	60 -8 -24 -14 -10 -16 11
v done establish	631	42 -27 -11 -27 -10 44 -11
v done explor	660	20 -25 43 -8 -6 -9 -14
v done feel	660	-21 -13 78 11 -13 -10 -31
v done fil	645	19 12 -6 -12 -10 3 -7
v done find	568	-1 32 3 -24 -4 21 -28
v done finish	645	16 8 -4 -6 -5 -3 -6
v done fit	631	-4 -34 29 -9 -9 54 -28
v done gather	660	2 59 -10 -19 -7 -9 -15
v done giv	526	-23 2 18 -45 -32 56 24
v done go	473	49 63 57 -55 -33 -44 -37
v done had	550	5 16 -23 -25 -14 61 -20
v done hold	493	-7 43 -1 -29 2 28 -36
v done hop	678	-3 1 -12 10 -4 12 -6
v done identif	599	12 66 -11 -10 -11 -27 -18
v done implement	609	13 -50 -19 -13 -11 95 -16
v done includ	645	39 -8 -5 -4 -5 -10 -7
v done introduc	645	31 -19 -8 -8 -4 16 -8
v done issu	545	51 3 -22 -21 -14 19 -16
v done launch	599	19 -18 -14 42 -9 -10 -10
v done lead	678	6 24 -3 -10 -5 -6 -7
v done leav	678	-23 -19 -13 -10 -5 31 39
v done light	237	144 107 -9 -112 -68 27 -89
v done light > doing achieve	631	-12 63 -7 -9 -5 -24 -7
v done light > doing light	631	-17 -11 -8 -11 -7 61 -7
v done light > doing step	568	-8 73 -9 -12 -6 -27 -11
v done light > done achieve	435	110 -60 -2 -28 19 7 -46
v done light > done drop	678	-40 -16 64 -10 -7 24 -15
v done light > done light	435	100 -14 9 -39 -12 11 -56
v done light > done noise	619	-31 22 -31 -16 -8 43 21
v done light > done say	609	48 -23 -12 -8 -5 20 -20
v done light > done step	499	30 91 -17 -38 -17 -14 -36
v done light > stands achieve	456	103 1 4 -26 -38 -23 -22
v done light > stands open	540	-19 73 -20 -32 -16 34 -20
v done light > stands plan	631	-12 -1 -10 -10 -6 46 -6
v done light > stands todo	562	-34 90 8 -47 -19 24 -22
v done light > to do achieve	583	-39 5 44 -29 -19 56 -17
v done light > to do light	678	-14 2 -7 21 28 -23 -7
v done light … 	414	-22 117 -65 -27 6 -6 -3
v done light … ,	556	-6 47 -17 -53 20 31 -22
v done light … a	545	48 -22 -2 -27 -19 53 -29
v done light … and	499	91 -28 -31 -37 -25 59 -29
v done light … at	619	-18 31 -14 -21 61 -24 -15
v done light … by	521	90 -12 6 -29 -18 -10 -26
v done light … for	678	-16 0 -11 60 -4 -20 -9
v done light … from	631	28 -42 -18 -20 -21 25 48
v done light … in	517	33 1 -16 -41 -25 19 30
v done light … into	660	12 1 -10 20 -6 -13 -4
v done light … its	645	13 24 8 -11 -6 -14 -14
v done light … of	678	24 -15 28 -6 -5 -14 -11
v done light … off	660	-3 -29 15 22 -9 16 -12
v done light … on	562	66 5 -22 -22 -16 3 -14
v done light … out	556	-18 6 65 7 -16 -19 -25
v done light … over	678	-8 -24 -9 1 -4 52 -10
v done light … place	540	36 63 -20 -16 -11 -34 -18
v done light … that	609	5 -5 35 -14 -5 -17 2
v done light … the	540	30 -21 24 -18 -14 -30 30
v done light … through	660	27 8 -5 -8 -4 -13 -5
v done light … to	431	62 45 4 -27 -30 -5 -49
v done light … up	583	23 -52 -16 19 -14 60 -20
v done light … us	660	-17 -21 65 7 -7 -11 -14
v done light … with	489	13 32 46 -24 -23 -3 -40
v done look	568	7 20 3 -21 2 9 -18
v done mak	506	43 61 35 -34 -24 -50 -30
v done meet	535	15 32 10 -18 -23 20 -35
v done monitor	591	54 -19 -24 -24 -2 30 -15
v done mov	660	9 -22 -9 -6 20 -15 23
v done noise	440	-10 8 -21 1 -36 42 16
v done noise > done achieve	645	20 38 -15 -5 -6 -20 -12
v done noise > done light	645	-16 23 -20 -18 -5 46 -10
v done noise … by	660	3 -19 -19 -9 -4 23 25
v done noise … that	678	-8 2 -12 40 -5 -11 -6
v done noise … to	619	-20 -12 5 -6 -13 -5 50
v done not	678	-13 -15 -48 -15 -8 -14 113
v done offer	599	-12 -5 -13 10 25 14 -18
v done open	619	-6 65 -26 -25 -8 19 -18
v done pas	645	7 -19 34 -5 -7 8 -18
v done plan	530	-65 43 -10 95 -26 -5 -32
v done plan … 	660	-19 31 16 -19 -8 7 -8
v done plan … for	609	-41 -47 -14 115 -13 16 -16
v done postpon	678	15 -9 -4 24 -5 -12 -9
v done present	660	33 7 -13 -5 -4 -7 -10
v done print	619	4 -26 -10 -9 -6 55 -8
v done produc	631	-2 34 -12 -10 -7 6 -10
v done publish	575	-9 -26 0 -32 -12 96 -16
v done put	530	0 7 1 16 -18 30 -37
v done rais	591	-16 -16 -2 -32 31 -9 45
v done ratif	631	16 -15 -5 -9 -5 24 -6
v done reach	678	-23 6 -7 -9 86 -15 -38
v done read	660	18 34 -8 -5 -6 -16 -17
v done receiv	530	13 -25 -38 -33 6 -18 95
v done recruit	645	5 -26 -7 -31 -7 73 -7
v done remind	678	41 -7 -8 -4 -6 -6 -10
v done report	631	22 -11 -12 -19 -8 40 -11
v done review	562	36 -45 -20 -21 30 49 -30
v done revis	591	9 -10 -13 -16 -13 57 -13
v done rewrit	599	41 -9 -7 -9 -9 -2 -6
v done rol	678	27 -16 -12 28 -5 -16 -7
v done run	599	-7 -25 -10 -16 110 -35 -17
v done s	678	44 -19 -18 -8 -6 -12 19
v done sa	609	15 4 -15 47 -11 -22 -18
v done say	470	65 -47 86 -42 -34 -32 4
v done say > done achieve	660	59 -18 -15 -3 -3 -9 -11
v done say > done light	660	1 14 11 -7 -4 -7 -8
v done say … 	631	2 -27 -27 -15 -10 14 61
v done say … in	678	42 -16 -7 -4 -2 -8 -6
v done say … that	568	20 -25 75 -37 -13 -21 0
v done seek	678	-12 34 9 -9 -5 -9 -10
v done send	506	74 32 -26 -28 -19 4 -37
v done set	599	-23 6 -1 62 -13 -9 -23
v done shar	556	28 -3 -20 -24 -15 22 11
v done show	609	17 17 15 -8 -7 -25 -10
v done sign	493	51 -10 -32 -20 -18 55 -26
v done speak	645	33 9 -12 -15 -8 -17 8
v done start	583	2 72 -17 -23 -12 1 -22
v done step	311	26 198 -7 -122 -52 -21 -22
v done step > doing achieve	678	-8 30 -3 -4 -3 -9 -4
v done step > doing light	678	-13 22 -7 -4 -4 -7 15
v done step > doing step	609	8 26 -5 -9 -5 -9 -6
v done step > done achieve	521	34 65 9 -22 -15 -39 -33
v done step > done drop	678	-30 -31 9 12 -6 18 28
v done step > done light	513	39 -5 24 -8 -14 -3 -33
v done step > done step	609	-3 18 30 -10 -7 -14 -16
v done step > stands achieve	619	32 13 -8 -8 -6 -14 -9
v done step > stands open	609	-29 68 -12 -14 -9 9 -13
v done step > stands plan	678	-26 43 -16 -10 -5 16 -3
v done step > to do achieve	619	-8 78 -19 -5 -9 -26 -11
v done step … 	465	-43 79 -56 -28 -27 -10 85
v done step … ,	678	32 2 -14 -4 -2 -9 -4
v done step … and	562	6 71 15 -38 -14 -9 -30
v done step … at	530	16 3 53 -38 44 -26 -52
v done step … by	631	23 5 -26 -12 -8 -18 35
v done step … for	526	-50 22 -8 15 -12 30 3
v done step … in	562	-6 27 13 -25 -11 19 -16
v done step … on	678	14 18 -7 -8 -4 -9 -4
v done step … that	660	8 -5 8 21 -6 -9 -17
v done step … the	645	29 -4 11 -9 -5 -8 -14
v done step … through	660	48 -11 -9 -6 -6 -7 -9
v done step … to	583	24 46 24 -23 -11 -34 -27
v done step … up	631	-20 43 -11 -9 20 -11 -12
v done step … with	599	2 -8 45 -22 -16 18 -18
v done submit	645	8 9 -10 -12 -4 22 -13
v done supersed	660	-21 -11 72 -12 -6 -11 -12
v done tak	448	49 15 35 16 -37 -46 -31
v done tel	545	25 -48 18 11 -15 -33 40
v done test	645	2 -39 -12 10 -5 49 -6
v done through	631	14 42 -7 -9 -6 -26 -8
v done todo	575	-54 -33 -32 93 -18 79 -34
v done todo > done achieve	660	-13 -20 -13 18 -4 47 -15
v done todo … be	631	-30 -32 -15 46 -10 57 -17
v done train	530	17 75 -22 -21 17 -37 -29
v done turned down	678	-19 9 -4 -10 -5 -9 39
v done undertak	678	43 -11 -7 -4 -3 -8 -9
v done updat	609	15 -9 -14 -17 -9 55 -20
v done upload	660	32 -7 -4 -2 -2 -13 -3
v done visit	619	-3 41 -3 -4 -5 -21 -5
v done withdraw	619	15 -18 23 -20 -9 30 -21
v done writ	475	49 65 -37 -37 -26 23 -37
v done yet to	631	-45 -34 -16 32 -10 90 -18
v done … 	280	-80 76 15 -55 -91 128 7
v done … ,	448	86 13 -52 -54 -8 36 -21
v done … :	645	15 21 -8 -9 -6 -4 -8
v done … a	510	63 -25 -10 -32 -24 70 -41
v done … against	678	28 -10 15 -7 -8 -10 -8
v done … an	645	-14 28 18 3 -6 -17 -12
v done … and	356	77 29 -71 -83 -47 185 -90
v done … as	660	-15 15 3 35 -8 -16 -13
v done … at	461	56 -2 39 -52 75 -43 -72
v done … back	660	-30 25 26 -21 -10 23 -12
v done … be	631	-30 -32 -15 46 -10 57 -17
v done … by	379	86 -29 16 -90 -49 58 7
v done … down	660	0 -6 42 -6 -5 -14 -11
v done … every	645	-28 -8 -7 -13 83 -14 -13
v done … for	446	-90 31 -44 99 -40 73 -29
v done … forward	678	-22 16 2 32 -6 -13 -9
v done … four	678	21 6 -5 -3 -3 -10 -5
v done … from	545	50 -4 -17 -29 -26 4 21
v done … in	366	92 -22 33 -125 -47 57 12
v done … into	583	66 -17 -15 14 -10 -26 -12
v done … it	591	-14 -45 -15 -29 16 55 32
v done … its	575	50 -1 -3 -21 -12 12 -25
v done … no	678	-5 -21 72 -11 -6 -11 -17
v done … of	645	3 -28 20 -14 -9 23 4
v done … off	575	11 -26 2 7 -13 38 -19
v done … on	458	92 13 4 13 -15 -63 -44
v done … our	678	39 -5 -6 -2 -7 -8 -10
v done … out	530	26 -7 56 2 -19 -28 -30
v done … over	619	-2 -44 -21 27 -9 66 -17
v done … place	540	36 63 -20 -16 -11 -34 -18
v done … since	660	33 -12 -10 27 -5 -21 -12
v done … so	660	7 41 -7 -11 -16 -11 -4
v done … that	461	35 -33 111 -12 -32 -38 -31
v done … the	403	108 9 33 -70 -43 -5 -31
v done … their	645	-14 12 -8 -11 -9 47 -17
v done … them	678	9 23 -4 -6 -6 -9 -8
v done … this	631	5 -43 39 -15 63 -23 -25
v done … through	550	81 17 -18 -16 -12 -32 -19
v done … to	351	105 -5 11 -52 -73 27 -12
v done … twice	678	1 37 -5 -5 -13 -11 -4
v done … two	678	-10 40 -6 -5 -5 -9 -5
v done … under	678	-16 -22 -20 -12 49 -12 33
v done … up	506	-14 34 15 -1 -3 11 -41
v done … us	660	-17 -21 65 7 -7 -11 -14
v done … with	420	87 25 40 -57 -44 13 -64
v draft … done	678	-10 35 -2 -7 -2 -11 -3
v draft … stands	678	-32 83 -5 -17 -9 -12 -8
v findings … done	599	-8 -12 -12 39 -9 14 -11
v form … done	591	33 -41 -38 -21 -11 92 -13
v form … stands	660	32 -11 -5 -7 -7 13 -15
v forms … stands	678	-19 6 -3 -4 40 -13 -8
v funding … done	678	5 12 -11 17 -4 -13 -7
v group … done	575	-1 -6 -40 24 -14 5 33
v group … stands	645	-16 -22 26 1 -10 35 -14
v group … to do	645	-10 -12 36 16 -9 -10 -11
v guidance … done	599	-47 48 -16 -31 -8 71 -16
v guidance … stands	678	23 4 -5 -12 -11 12 -12
v idea … done	660	-13 -13 64 -10 -4 -11 -13
v it … done	433	19 6 148 -29 -34 -45 -65
v it … not done	575	-35 -2 -57 37 -10 87 -20
v it … not to do	645	-15 -10 58 -9 -7 -9 -8
v it … stands	461	9 19 -61 7 59 -59 26
v it … to do	499	1 10 -18 -15 26 7 -12
v lead … done	609	-51 45 -18 -17 -13 -9 64
v lead … stands	660	-11 -11 -8 0 58 -13 -15
v learning … done	660	39 -6 -11 -3 -2 -5 -12
v letter … done	631	87 -43 -6 -9 -4 -18 -8
v letters … done	645	5 32 -5 -4 -4 -18 -6
v list … stands	678	35 -5 -2 -2 -16 -3 -5
v manager … done	609	-8 3 -29 5 -11 13 27
v manager … stands	660	-5 -14 -8 -11 4 -9 43
v manager … to do	660	-6 -12 -8 62 -18 -9 -9
v managers … done	599	6 40 -7 -14 -9 -5 -11
v managers … stands	631	45 -11 -4 -6 5 -15 -13
v meeting … done	619	0 44 -11 3 -7 -16 -12
v members … done	678	-7 3 50 -19 -6 -7 -14
v network … stands	678	-22 -15 -4 -6 81 -28 -6
v no … stands	660	1 -49 135 -47 5 -28 -18
v not done	444	-99 -80 71 100 -39 109 -63
v not done achieve	545	-39 -30 30 8 -17 60 -12
v not done achieve … 	645	-19 -17 33 10 -6 18 -19
v not done auxiliary	444	-99 -80 71 100 -39 109 -63
v not done fit	599	-31 2 62 10 -10 -8 -26
v not done fit … 	678	-20 -14 11 16 -4 23 -13
v not done light	599	-28 -32 -32 25 -9 91 -15
v not done possibl	631	-14 9 1 21 -7 5 -15
v not done step	609	-21 -35 2 72 -11 15 -22
v not done step … 	631	-16 -29 11 53 -9 6 -15
v not done … 	530	-49 -57 33 99 -19 35 -43
v not done … and	678	-13 -10 54 -29 -6 11 -8
v not done … to	678	-1 13 12 11 -4 -20 -11
v not should	430	-14 -70 195 -26 -36 -46 -2
v not should achieve	540	33 -11 27 -31 6 -1 -24
v not should achieve … 	619	13 -8 15 -12 26 -8 -27
v not should auxiliary	430	-14 -70 195 -26 -36 -46 -2
v not should begin	678	-9 -10 -18 63 -5 -12 -8
v not should light	619	-20 -23 79 -8 -15 9 -21
v not should light … 	678	-8 -14 9 4 -7 27 -11
v not should noise	631	-14 -8 -11 1 -12 -19 63
v not should plan	678	2 -6 41 -12 -5 -6 -16
v not should say	678	-12 -6 58 -13 -6 -6 -16
v not should step	609	-1 -21 44 35 -13 -23 -22
v not should step … 	660	6 -13 -8 48 -6 -16 -10
v not should todo	645	-23 -23 43 -8 -12 -20 42
v not should … 	530	2 -38 13 18 3 -8 9
v not should … this	660	-13 -7 64 -8 -8 -7 -21
v not should … to	678	7 17 -2 -5 -3 -7 -7
v not stands	481	-60 -42 65 65 -38 29 -19
v not stands achieve	599	6 0 -34 -1 10 20 -1
v not stands achieve … 	645	-10 18 -21 0 18 35 -39
v not stands auxiliary	481	-60 -42 65 65 -38 29 -19
v not stands fit	678	-17 -16 112 -30 -7 -12 -30
v not stands know	660	-8 2 -23 -27 -9 -15 79
v not stands light	660	-36 -17 -4 48 -9 33 -15
v not stands noise	645	0 1 -24 -26 -9 -17 74
v not stands noise … 	678	-17 3 -23 -26 -8 -14 84
v not stands plan	678	-13 6 -10 -5 -11 42 -9
v not stands … 	540	-65 -18 -28 65 -8 56 -3
v not stands … by	660	-24 -20 68 -27 -22 3 23
v not to do	506	-2 -25 189 -51 -32 -38 -41
v not to do achieve	568	22 -22 110 -32 -23 -27 -28
v not to do achieve … 	660	4 -10 48 -12 -8 -12 -11
v not to do auxiliary	506	-2 -25 189 -51 -32 -38 -41
v not to do light	619	-14 -15 66 -11 -6 -8 -12
v not to do … 	599	-10 -1 91 -28 -15 -20 -17
v nothing … done	660	-27 -21 -15 67 -7 19 -15
v now … done	660	35 -18 -5 -6 22 -17 -11
v now … stands	591	63 4 -10 -10 -14 -13 -20
v nurse … done	660	14 -31 -6 -15 -4 48 -6
v officer … done	645	-11 12 10 13 -8 10 -26
v officer … stands	645	15 16 -9 -9 38 -37 -13
v officers … done	619	54 5 -8 -6 -11 -23 -10
v officers … stands	619	21 2 -7 -12 18 -11 -11
v one … stands	678	-5 11 -9 -21 -19 -10 53
v panel … done	678	22 -9 -17 -6 -5 -12 26
v paper … done	678	7 22 -10 -7 -2 -5 -6
v partners … done	645	3 -32 35 19 -12 10 -24
v partnership … done	619	-41 37 57 -24 -16 -18 4
v partnership … stands	678	-16 -27 4 30 35 -10 -15
v pathway … done	619	-6 18 -11 -22 -8 35 -7
v policy … doing	678	-6 27 -3 -5 -3 -6 -5
v policy … done	540	31 -2 -16 -22 -13 35 -13
v post … done	609	-15 -9 24 -15 -21 49 -13
v posters … done	678	-3 -13 -25 -9 -3 60 -6
v practices … done	645	26 -13 -8 -10 -8 30 -18
v procedure … done	619	23 -11 -8 -9 -7 19 -7
v process … done	660	45 -16 -9 -19 -3 9 -6
v protocol … done	599	28 22 -16 -14 -6 -3 -11
v provider … done	631	-27 17 88 -29 -8 -18 -23
v recommendation … done	660	28 -38 13 -20 -10 48 -23
v reference … done	645	-13 13 -9 -18 -8 46 -12
v referrals … done	678	24 -16 -7 -6 -2 23 -16
v report … done	645	20 4 -13 -19 -7 31 -16
v report … stands	645	-15 30 -14 -2 -18 -16 35
v review … done	645	21 -14 -12 -14 -7 33 -6
v scheme … done	660	-5 -19 76 -12 -5 -23 -12
v schools … done	631	28 -4 -10 -15 -8 18 -8
v service … done	619	11 -29 -28 -9 -10 -31 96
v service … stands	660	21 -24 -6 7 -10 24 -13
v service … to do	660	-9 -16 -7 74 -13 -7 -22
v services … done	660	2 41 -14 -6 -3 -6 -12
v sessions … done	645	24 -6 -7 -17 3 8 -6
v sessions … stands	645	-10 -25 -7 14 29 14 -15
v she … done	660	2 34 -6 -9 -4 -11 -6
v she … stands	678	-2 -13 -8 45 -6 -9 -8
v should	419	27 -50 19 82 -67 -71 60
v should achieve	487	-18 -35 -24 62 -41 -38 95
v should achieve > done achieve	678	-22 14 -16 29 -5 -21 22
v should achieve … 	619	4 -7 1 2 -15 -18 33
v should achieve … by	678	0 -20 -12 14 -6 17 7
v should auxiliary	419	27 -50 19 82 -67 -71 60
v should do	678	-1 -21 0 -1 -10 -11 44
v should light	599	6 -6 3 67 -16 -13 -42
v should noise	583	58 -5 3 3 -10 -23 -26
v should noise … 	678	1 -9 15 18 -5 -7 -14
v should s	645	43 7 -8 -10 -5 -13 -13
v should step	660	4 4 -9 -20 -10 -8 39
v should … 	562	-8 -3 5 55 -23 -26 1
v should … by	619	5 17 -18 4 -8 4 -4
v specification … done	631	27 26 -10 -14 -6 -8 -15
v staff … doing	645	-19 12 -8 -8 21 15 -12
v staff … done	510	67 44 0 -23 -22 -35 -32
v staff … should	645	34 -5 -6 -5 -4 -5 -9
v staff … stands	609	-18 -26 12 -26 19 16 23
v stands	180	-2 40 -32 -41 132 60 -158
v stands achieve	250	247 -130 -88 -152 65 95 -37
v stands achieve > doing achieve	619	-17 -26 -10 -14 5 49 13
v stands achieve > doing step	619	-35 -52 -10 -16 -2 99 15
v stands achieve > done achieve	540	-3 -19 42 -24 18 10 -24
v stands achieve > done light	545	63 -35 60 -31 -24 -10 -23
v stands achieve > done noise	678	26 -6 -3 -2 -2 -8 -5
v stands achieve > done step	583	4 -16 -15 -20 -17 77 -14
v stands achieve > not should achieve	660	65 -5 -14 -8 -12 -12 -13
v stands achieve > should achieve	660	-20 -2 -20 -20 -11 -19 92
v stands achieve > stands achieve	461	78 -49 -8 -49 48 33 -53
v stands achieve > stands light	609	26 -11 -4 -7 20 -10 -13
v stands achieve > stands monitor	660	21 -7 -3 -3 3 -4 -5
v stands achieve > stands open	631	-42 -17 -12 -15 -20 122 -16
v stands achieve > stands plan	678	22 8 -2 -5 -12 -5 -7
v stands achieve > stands step	631	-10 -11 -6 -9 64 -15 -13
v stands achieve > stands todo	645	-22 -10 -6 4 7 36 -8
v stands achieve > to do light	591	-25 6 -11 10 0 33 -14
v stands achieve > to do sustain	660	-21 14 -7 -17 53 -14 -9
v stands achieve … 	425	105 -63 -20 -38 -59 114 -40
v stands achieve … ,	619	17 -5 -8 6 19 -11 -18
v stands achieve … a	468	82 -40 -33 -38 -45 38 37
v stands achieve … an	678	7 19 -3 -4 -4 -9 -8
v stands achieve … and	540	33 -48 -31 -35 -32 145 -32
v stands achieve … at	631	28 -16 39 -10 -17 -14 -11
v stands achieve … by	619	3 -9 -21 -24 -35 -24 110
v stands achieve … each	660	11 -16 -5 -5 10 16 -10
v stands achieve … every	609	11 -23 -11 -15 23 36 -20
v stands achieve … for	568	40 -16 26 -16 -32 17 -18
v stands achieve … from	678	30 -18 -4 -8 -12 -10 21
v stands achieve … in	540	93 -25 -20 -37 -18 54 -48
v stands achieve … it	645	8 -11 45 14 -21 -14 -21
v stands achieve … on	496	28 8 -28 -20 43 -7 -25
v stands achieve … out	678	-18 26 -4 -9 17 -6 -6
v stands achieve … that	660	-10 10 -3 -9 -7 -17 37
v stands achieve … the	452	62 10 -7 -20 23 -20 -47
v stands achieve … this	678	-19 -12 -13 -11 1 -14 68
v stands achieve … through	660	27 -11 -3 -3 8 -12 -6
v stands achieve … to	540	39 -22 8 -21 68 -40 -32
v stands achieve … up	678	34 -12 -4 -8 8 -10 -7
v stands achieve … with	660	7 -41 -16 -15 -15 33 47
v stands are with	660	-8 6 -4 -6 -6 24 -6
v stands arrang	678	10 0 -6 -9 -8 18 -6
v stands ask	645	40 -9 -7 -7 17 -11 -23
v stands at	660	-22 76 -5 -10 -13 -14 -11
v stands attend	660	31 -8 -5 -6 7 -6 -12
v stands auxiliary	202	-10 34 -26 -45 114 122 -189
v stands availabl	599	17 -23 15 -18 20 14 -25
v stands await	499	-33 22 -32 103 -30 9 -39
v stands bare	305	60 -23 -57 10 139 -131 1
v stands car	631	-29 -18 -10 -14 46 1 23
v stands check	619	-8 -21 -12 -19 93 -15 -18
v stands complet	609	-33 -16 -20 -26 -19 131 -17
v stands continu	530	-36 95 -20 -30 30 -12 -26
v stands continue	438	-109 1 -51 -74 275 29 -72
v stands continue > stands achieve	678	-27 -30 -6 -7 34 48 -12
v stands continue … 	510	-45 -23 -27 -37 188 -22 -33
v stands continue … for	631	-31 -28 -9 -14 38 60 -16
v stands continue … with	678	-6 101 -7 -11 -56 -11 -10
v stands cover	678	-3 -13 50 -6 -9 -9 -9
v stands defer	678	-7 -18 -15 79 -13 -13 -13
v stands do	631	-7 -35 -18 -32 7 99 -14
v stands drop	493	-43 -74 337 -72 -54 -22 -72
v stands drop … 	609	32 -23 54 -22 -15 -8 -17
v stands drop … the	631	-28 -19 113 -19 -12 -16 -19
v stands du	540	-37 105 -17 -20 0 -12 -18
v stands exist	645	16 35 -8 -8 -5 -13 -19
v stands expect	556	-1 74 -24 -9 -18 -11 -12
v stands expect to	678	7 6 -9 -11 -5 18 -7
v stands finish	645	-30 -43 -16 18 -18 102 -13
v stands fit	609	3 -3 -3 34 -26 -27 22
v stands fit … 	619	16 9 4 53 -17 -22 -42
v stands giv	599	21 -22 15 -16 18 2 -18
v stands go	526	-7 56 -18 -26 56 -32 -29
v stands going to	678	-15 -21 -7 80 -9 -18 -10
v stands ha	521	25 -33 11 -18 -53 -11 79
v stands had	678	35 -4 -8 -3 -7 -9 -4
v stands hav	550	3 24 -12 -19 -3 4 3
v stands hold	550	30 -24 -9 -21 79 -25 -30
v stands in	575	-31 25 -17 22 -6 41 -33
v stands in plac	583	62 -47 -16 -16 -32 77 -27
v stands in post	645	41 -3 -5 -15 -10 1 -10
v stands in us	609	7 -24 -16 -13 -12 68 -11
v stands intends to	660	-12 -20 -13 96 -17 -14 -20
v stands is with	619	-24 36 -17 -22 -12 50 -11
v stands keep	619	17 -34 -13 -18 79 -12 -19
v stands light	465	52 -72 -16 -58 171 -55 -23
v stands light > done light	678	41 -8 -5 -4 -10 -6 -9
v stands light > stands achieve	631	-6 -15 -11 -15 24 -11 35
v stands light … at	645	36 -12 -6 -7 8 -11 -8
v stands light … by	678	43 -5 -2 -3 -23 -4 -5
v stands light … each	678	-33 -11 -5 -11 74 -8 -7
v stands light … in	678	-15 -10 -6 -9 60 -9 -11
v stands light … to	660	-1 -10 -5 -8 36 -6 -6
v stands liv	631	12 -6 -10 -32 -24 74 -15
v stands look	583	29 -17 -11 -14 42 -12 -15
v stands mak	678	46 -21 -5 -9 5 -8 -8
v stands meet	609	-2 -24 -11 8 -11 54 -14
v stands monitor	545	48 -17 -16 -25 64 -27 -27
v stands monitor … by	645	15 -10 -6 -7 27 -11 -8
v stands noise	568	-30 4 3 -33 36 -39 58
v stands offer	678	-11 -10 -4 -8 46 -6 -7
v stands on	556	46 18 -14 -25 -5 21 -41
v stands on hold	678	-7 -18 -15 79 -13 -13 -13
v stands on the intranet	583	43 -34 -11 -12 -12 36 -9
v stands on the websit	619	43 -20 40 -22 -16 -12 -13
v stands ongo	556	-43 -36 -21 -30 85 72 -27
v stands ongoing bas	678	-14 -21 -4 -7 70 -15 -8
v stands open	342	-143 229 -62 -19 -49 100 -57
v stands open > done achieve	645	-37 -3 -12 -11 -7 81 -12
v stands open > done light	599	-3 67 -10 -16 -8 -20 -10
v stands open > stands achieve	631	10 15 -7 -13 7 -1 -11
v stands open > stands open	660	-13 12 -8 -11 -7 32 -7
v stands open … 	450	-38 90 24 -100 12 44 -33
v stands open … ,	678	-10 25 -4 11 -6 -10 -6
v stands open … the	526	-39 0 -29 74 -27 44 -24
v stands open … to	678	-23 -9 -10 -12 -6 68 -7
v stands open … with	660	-14 24 -8 -11 -8 36 -18
v stands out	678	-14 6 -6 -11 -6 36 -5
v stands outstand	660	9 -23 -7 -11 -8 47 -8
v stands overtaken b	678	-23 -13 73 -10 -6 -9 -12
v stands part of	645	-11 -13 -11 -18 89 -15 -21
v stands part way through	678	-10 57 -3 -19 -9 -8 -7
v stands plan	461	-31 11 35 80 -54 12 -53
v stands plan … 	583	8 -7 23 16 -19 1 -22
v stands plan … for	591	-2 -1 -13 45 -19 5 -15
v stands plan … in	660	-9 5 -4 -6 -4 21 -3
v stands remain	660	-20 -1 -11 -13 75 -14 -15
v stands report	660	18 10 -2 -4 -9 -5 -7
v stands requir	678	7 -28 -22 30 -21 -13 47
v stands s	619	14 -13 31 -14 26 -12 -31
v stands say	609	-26 1 3 22 -9 -31 39
v stands sit	645	36 -17 -4 21 -9 -11 -15
v stands step	510	9 -22 -31 18 101 -26 -50
v stands step > stands achieve	660	-4 -16 -10 -12 68 -7 -20
v stands step … at	619	6 -15 -10 -13 55 -10 -13
v stands step … in	678	-6 40 -5 7 -8 -21 -5
v stands still to	609	-32 0 -28 -28 -13 118 -17
v stands sustain	556	18 -32 -24 -35 136 -27 -36
v stands tak	562	-61 -1 -34 16 3 -41 118
v stands tel	645	20 -15 -10 -12 -12 -7 36
v stands to follow	645	-33 -13 -9 6 -9 65 -8
v stands todo	391	-126 58 -68 182 -55 108 -98
v stands todo … 	535	-47 -5 -20 49 -24 66 -20
v stands todo … be	568	-39 -25 -36 87 -17 51 -21
v stands todo … do	678	-9 -6 -5 26 -6 7 -6
v stands todo … in	678	-22 8 -7 -22 -4 53 -7
v stands under review	678	-13 8 -10 -11 25 -9 10
v stands under wa	556	-19 98 -14 -32 -17 -1 -16
v stands up and run	678	18 -2 -7 -15 -16 36 -14
v stands waiting for	660	-30 -15 -11 23 -10 50 -9
v stands went liv	660	18 -9 -3 -5 -6 10 -4
v stands would like to	660	-12 23 -6 19 -8 -9 -8
v stands writ	678	22 -4 -5 -6 3 -4 -7
v stands yet to	678	-8 -2 -10 51 -5 -19 -7
v stands … 	315	5 -8 -4 -29 36 107 -108
v stands … ,	562	-13 4 -14 9 62 -19 -29
v stands … a	454	94 -41 -39 -45 -46 49 27
v stands … about	678	20 5 -6 8 -9 -7 -11
v stands … an	660	2 15 -5 -6 17 -13 -11
v stands … and	499	31 3 -38 -53 -32 136 -46
v stands … as	660	-16 -16 24 -13 86 -12 -52
v stands … at	510	40 -45 19 23 45 -39 -42
v stands … back	678	-10 58 -7 -4 -6 -26 -6
v stands … be	568	-39 -25 -36 87 -17 51 -21
v stands … by	526	59 -46 -28 -33 -25 -2 75
v stands … do	678	-9 -6 -5 26 -6 7 -6
v stands … each	599	-8 -26 -9 -15 69 6 -17
v stands … every	568	-14 -32 -15 -23 82 26 -26
v stands … for	475	1 13 -3 -32 -31 53 -1
v stands … from	599	-3 0 -19 -36 19 -29 68
v stands … in	465	8 9 -46 -70 26 56 17
v stands … it	645	8 -11 45 14 -21 -14 -21
v stands … its	678	-2 1 -14 26 -15 17 -13
v stands … of	583	55 -28 6 -23 43 -22 -32
v stands … on	468	1 -17 20 -11 33 15 -40
v stands … out	619	-10 35 -11 -16 51 -23 -25
v stands … that	562	-19 10 -24 76 -13 -36 5
v stands … the	394	4 -30 47 41 12 1 -74
v stands … this	619	-21 -25 31 -19 7 -18 46
v stands … through	609	10 -14 -10 -13 64 -17 -21
v stands … to	470	41 -2 -10 -44 68 -6 -48
v stands … up	645	18 -21 -8 -13 57 -15 -17
v stands … with	556	-21 56 -5 -37 -49 45 11
v survey … done	645	11 16 32 11 -6 -49 -15
v survivors … done	645	-9 6 2 -7 -5 -12 26
v system … done	678	4 5 -5 -9 -2 11 -3
v team … doing	645	-12 37 -7 -13 -8 11 -9
v team … done	583	47 47 -16 -14 -12 -34 -17
v team … stands	645	-42 -18 -11 24 77 -5 -26
v template … done	645	35 -9 -5 -5 -7 1 -9
v tender … done	678	-9 35 -7 -5 -2 -2 -9
v terms … done	678	-10 47 -5 -6 -5 -14 -6
v they … done	591	50 36 -31 -9 -10 -15 -21
v they … stands	609	22 -5 -1 -10 14 -7 -13
v they … to do	678	-6 1 -6 32 -6 -9 -6
v this … doing	645	-10 27 -8 -12 29 -18 -9
v this … done	506	38 -25 17 66 -24 -44 -28
v this … not done	678	-14 -9 60 -1 -5 -14 -17
v this … stands	550	-3 -50 25 40 34 -6 -41
v this … to do	545	5 -11 10 -29 83 -30 -27
v to do	268	-145 -39 8 205 86 50 -165
v to do achieve	375	-92 62 42 77 -24 18 -84
v to do achieve > done light	678	-13 -2 29 14 -9 -8 -12
v to do achieve > stands achieve	660	-12 18 37 -39 -20 -22 38
v to do achieve > to do achieve	678	-9 -18 -10 60 -8 -9 -6
v to do achieve … 	550	-18 18 -1 12 -27 3 12
v to do achieve … a	660	-8 -2 -14 60 -14 -11 -11
v to do achieve … by	556	-27 53 -27 25 -24 19 -19
v to do achieve … in	609	-1 8 -14 4 -11 22 -8
v to do achieve … it	660	6 7 -5 -1 -4 3 -6
v to do achieve … this	678	13 -11 -5 22 -6 -9 -4
v to do achieve … to	645	-24 -21 15 6 12 27 -15
v to do achieve … up	678	-13 -18 -11 33 -10 26 -7
v to do ad	660	-13 -14 16 2 -18 36 -9
v to do ask	591	-6 -18 -9 74 -17 -11 -13
v to do auxiliary	268	-145 -39 8 205 86 50 -165
v to do br	678	-10 31 -9 13 -7 -12 -5
v to do car	619	-8 -17 -7 -32 85 -12 -9
v to do complet	645	2 -20 -10 74 -10 -28 -8
v to do consider	645	-11 7 -10 43 -13 -9 -8
v to do continu	609	5 -23 -17 -37 106 -18 -17
v to do continue	609	5 -23 -17 -37 106 -18 -17
v to do continue … 	645	15 -16 -12 -23 56 -11 -9
v to do continue … to	678	-14 -11 -10 -21 75 -9 -10
v to do do	631	-16 -18 33 29 -15 -2 -11
v to do fit	678	-12 32 53 -34 -15 -14 -11
v to do follow	631	18 53 -11 -20 -10 -26 -6
v to do go	550	-30 -15 -4 -21 86 2 -18
v to do hold	631	16 5 -10 -5 -11 13 -10
v to do keep	631	-6 -13 -9 -16 64 -9 -11
v to do light	373	-85 -80 -51 214 50 33 -82
v to do light > to do achieve	678	-5 -10 -5 35 -6 -5 -5
v to do light > to do step	631	-6 -10 -5 45 -10 -9 -6
v to do light … 	583	-3 0 -19 45 24 -35 -12
v to do light … a	660	-13 -14 -13 72 -8 -13 -11
v to do light … in	583	1 -4 -16 28 -34 43 -18
v to do light … into	678	-6 -7 -7 34 -6 -5 -3
v to do light … on	540	-33 -40 -3 -53 177 -29 -20
v to do light … out	631	-1 -21 -7 34 11 -10 -5
v to do light … place	678	-8 -15 -6 49 -6 -9 -5
v to do light … to	550	-28 3 -14 89 -41 4 -14
v to do look	645	2 -6 -8 5 26 -10 -8
v to do mak	645	-10 -28 -20 93 -10 -17 -9
v to do monitor	609	-16 -7 -10 37 21 -13 -12
v to do noise	535	10 3 45 -23 -40 8 -3
v to do noise … 	619	-9 13 -16 25 -11 9 -11
v to do pick	631	0 -21 -12 40 -12 15 -9
v to do plan	660	11 0 -8 37 -12 -17 -11
v to do put	599	-21 -29 -16 86 -21 13 -12
v to do remain	678	-16 -16 -9 -20 79 -11 -7
v to do report	660	-10 4 -6 21 8 -8 -8
v to do review	609	24 -12 -7 -20 50 -27 -8
v to do s	678	3 -6 -6 -9 -7 32 -6
v to do say	660	-13 -18 6 46 -14 11 -19
v to do send	678	-8 -10 -4 14 19 -7 -4
v to do start	678	-21 -19 -6 -18 -6 77 -6
v to do step	433	-39 -26 -53 190 -48 5 -30
v to do step … 	583	-19 -13 -15 56 -20 26 -15
v to do step … at	599	4 -13 -9 26 18 -14 -10
v to do step … in	619	-18 -24 -7 31 -7 33 -7
v to do step … to	678	-5 -9 -4 38 -6 -5 -9
v to do sustain	583	-26 -3 -17 -36 123 -21 -19
v to do tak	599	-20 -20 7 39 -17 27 -16
v to do writ	660	-8 -8 -7 51 -13 -7 -6
v to do … 	419	-33 -14 -18 96 5 4 -40
v to do … a	575	-23 -21 -26 128 -10 -25 -23
v to do … after	678	-16 -19 -6 34 -11 26 -8
v to do … and	660	-8 -16 28 2 -13 17 -11
v to do … at	562	-12 21 -16 -14 44 -8 -15
v to do … by	513	-50 46 -32 34 -41 70 -28
v to do … for	645	-4 -2 -7 40 -11 -7 -9
v to do … in	493	6 -21 -34 49 -45 73 -28
v to do … into	660	-7 -7 -8 37 -7 -5 -3
v to do … it	599	-29 21 -16 -19 -19 34 27
v to do … on	521	-39 -49 30 -52 170 -34 -26
v to do … out	609	-5 6 -11 25 7 -16 -7
v to do … place	678	-8 -15 -6 49 -6 -9 -5
v to do … so	678	-17 -23 -11 13 58 -12 -8
v to do … the	609	11 -26 17 4 23 -13 -16
v to do … this	619	2 -33 13 69 -21 -18 -12
v to do … to	481	-63 -39 -17 97 28 9 -14
v to do … up	609	-1 0 -17 34 -19 15 -12
v tool … done	678	-16 -15 41 -7 -5 14 -12
v training … done	575	40 -37 -12 -33 -20 81 -19
v training … stands	609	-42 -28 -12 -1 20 77 -15
v trust … done	609	33 7 -19 -16 -9 23 -19
v trust … stands	645	-33 13 13 -11 6 -13 24
v two … stands	678	-41 34 52 -6 -6 -22 -11
v version … done	619	20 -1 -9 -8 -7 11 -6
v visits … stands	660	-3 26 -9 13 3 -18 -13
v wardens … done	660	-11 60 -10 -7 -4 -19 -9
v we … done	568	29 26 6 -26 -17 12 -29
v we … not should	678	-11 -6 40 2 -5 -9 -11
v we … stands	521	-40 36 -48 -23 72 -15 18
v we … to do	631	-18 -1 -26 19 10 -13 29
v what … done	660	22 -26 -26 -16 -7 -12 65
v work … done	575	-39 31 -27 74 -10 -4 -24
v work … stands	609	-23 69 -12 -18 -36 34 -15
v worker … done	678	21 7 -3 -7 -4 -10 -4
v workshops … done	678	-19 32 -4 -13 -4 14 -7
w #	208	73 40 -34 -111 5 -49 74
w # #	475	32 18 -24 -53 -17 -1 44
w # $	521	-55 -28 -5 -44 -51 -20 205
w # )	678	-15 -18 -25 -29 -11 77 20
w # <date>	678	22 -2 -2 -3 -2 -8 -6
w # a	575	-15 -25 -25 6 -34 12 80
w # and	329	17 -6 67 -45 121 -99 -53
w # as	645	16 -13 13 -14 26 -7 -20
w # but	599	-16 12 -30 -11 -15 44 15
w # fil	645	28 30 -9 -5 -5 -20 -18
w # for	631	-26 -4 -15 -27 -18 22 69
w # ha	645	-3 -2 -7 -14 -9 47 -12
w # hav	660	-2 61 -6 -9 -18 -20 -5
w # if	678	-17 -15 6 2 -7 -10 41
w # in	575	24 -40 -20 -39 16 -22 82
w # is	609	-46 -57 -11 -31 -20 121 44
w # it	631	1 16 34 -11 -8 -17 -14
w # of	499	-6 61 -38 -52 -42 47 31
w # on	619	53 -50 -16 -12 -8 51 -17
w # out	678	4 25 -4 -4 -3 -11 -7
w # so	583	-5 2 55 3 -21 -1 -33
w # staf	619	13 0 -7 -16 -16 39 -13
w # th	496	23 -52 16 13 13 38 -50
w # that	678	12 20 -5 -7 -5 -7 -9
w # to	645	3 20 -8 -15 -17 -15 33
w # train	645	34 -17 -5 -6 12 -8 -10
w # when	660	-2 23 -6 -1 -4 -24 14
w # wher	678	26 -11 7 -4 -4 -8 -6
w # which	437	59 -14 16 7 -25 20 -62
w # who	510	9 19 6 -13 28 -27 -21
w # whos	678	-2 6 3 11 -5 -6 -7
w # wil	678	-12 -13 -12 44 -10 10 -7
w # with	513	-32 69 -24 34 10 -11 -45
w $	100	-60 -25 -25 -14 -36 -97 258
w &	678	2 28 -4 -4 -2 -12 -7
w '	496	-7 14 -10 7 44 4 -53
w ' group	660	8 9 -11 21 -7 -9 -11
w 's	382	59 -47 -30 15 -3 4 4
w 's busines	678	-26 -20 -23 25 -12 -12 68
w 's centr	678	-6 6 -3 -8 -9 25 -4
w 's servic	678	11 -9 -11 16 14 -11 -11
w 's work	678	-19 -31 51 1 -10 20 -12
w (	583	32 -23 -16 -37 -18 37 25
w ( <date>	678	28 4 -3 -4 -3 -14 -7
w )	530	-2 -48 -38 -70 -32 200 -10
w ) $	631	23 -20 -13 -30 -13 17 35
w :	417	-45 -62 -17 -36 -6 130 36
w : #	678	-8 8 -8 -10 -5 33 -10
w : th	562	7 -7 29 -15 -15 20 -19
w <date>	238	166 33 -74 165 -129 20 -180
w <date> #	526	11 -7 -27 71 -23 1 -26
w <date> $	290	101 72 -46 57 -119 81 -146
w <date> :	517	22 -19 -9 -1 32 2 -27
w <date> and	420	73 -54 15 41 -55 -3 -18
w <date> at	645	12 24 -12 1 -5 -8 -11
w <date> but	678	-11 38 -10 8 -3 -14 -8
w <date> meet	609	-6 -27 -14 93 -16 -15 -15
w <date> to	631	18 -6 -11 8 21 -18 -11
w <date> with	645	-4 8 -5 -9 6 10 -6
w ^	100	-60 -25 -25 -14 -36 -97 258
w ^ #	526	-18 110 -33 0 -30 24 -53
w ^ <date>	493	100 -12 19 -21 13 -53 -45
w ^ a	352	75 100 -19 -2 -79 46 -121
w ^ action	619	46 -8 33 -5 -29 -17 -20
w ^ after	660	-15 3 64 -16 -6 -12 -18
w ^ agr	645	34 -11 17 -7 -4 -21 -9
w ^ al	496	107 -73 -28 -27 -34 90 -36
w ^ an	502	11 54 -27 -6 29 -26 -35
w ^ as	631	-15 -23 -24 2 27 -15 48
w ^ assuranc	678	17 4 -8 -9 19 -6 -17
w ^ at	678	-16 -2 -15 -12 -6 18 33
w ^ attendanc	645	66 -14 -4 -8 -19 -11 -11
w ^ audit	645	8 -12 -8 -11 38 -3 -12
w ^ await	583	-1 -32 -16 116 -17 -30 -21
w ^ awarenes	678	4 -13 -5 -9 48 -14 -12
w ^ b	645	-11 -2 -9 -10 -5 44 -8
w ^ board	678	12 -6 -13 -12 -8 -9 36
w ^ both	645	17 -1 28 -9 -6 -16 -14
w ^ brief	678	31 -8 -4 -4 -4 -6 -5
w ^ cal	645	21 -18 -8 -6 -15 -15 41
w ^ cas	645	-18 69 -7 -11 1 -28 -7
w ^ chair	678	-3 -6 30 12 -13 -9 -11
w ^ champion	609	49 -26 -10 -14 21 -2 -18
w ^ commissioner	660	10 -14 7 30 -8 -13 -11
w ^ complianc	660	-1 -11 -4 -7 21 6 -4
w ^ consultation	660	-1 16 -9 26 -5 -21 -6
w ^ contact	631	-35 5 -14 10 3 -19 51
w ^ continu	645	-24 48 -10 -17 51 -11 -38
w ^ contract	660	28 -9 -11 -11 -6 17 -8
w ^ cost	645	-22 -11 4 -14 -22 -20 84
w ^ dat	678	-10 43 -5 1 -7 -16 -6
w ^ discus	660	-30 -39 -9 -38 40 -14 90
w ^ domestic	619	-24 -26 -15 -25 -2 -18 110
w ^ draft	619	-14 65 -8 -10 -5 -15 -12
w ^ du	660	-14 46 -5 -2 -5 -14 -5
w ^ each	591	35 -6 -14 -15 -11 -24 35
w ^ ever	599	34 -40 -24 -23 42 36 -24
w ^ evidenc	678	43 0 -6 -4 -4 -12 -18
w ^ feedback	609	24 -13 -10 -14 10 19 -17
w ^ first	599	-37 50 -10 -15 -14 42 -17
w ^ follow	609	16 -10 38 5 -8 -27 -15
w ^ form	660	-12 -29 -11 -21 -16 32 57
w ^ fund	599	-17 -30 -1 30 -12 50 -21
w ^ gp	660	-3 -16 -7 -10 -5 48 -7
w ^ guidanc	599	-2 20 -16 -14 -13 39 -14
w ^ hav	678	-10 1 59 -9 -10 -10 -20
w ^ head	609	-20 -10 -1 17 -18 12 19
w ^ health	678	-7 2 -11 -14 -6 47 -9
w ^ hous	631	16 -17 -16 -25 -26 -15 83
w ^ if	631	-12 48 -12 21 -14 -19 -12
w ^ in	619	-3 0 14 -17 -6 22 -10
w ^ information	678	-4 19 -7 -18 -14 -13 38
w ^ initial	678	-6 -1 -3 -4 -10 26 -3
w ^ interview	645	-20 72 -12 -26 -10 4 -9
w ^ it	360	-44 -18 -10 -6 17 15 46
w ^ joint	645	11 -14 -11 26 -10 -18 16
w ^ lead	645	-51 -5 -14 -11 12 -5 74
w ^ leaflet	631	-8 -38 -8 -12 -9 85 -11
w ^ learn	609	29 -13 -14 -25 -4 -15 41
w ^ legal	678	-10 16 18 -5 -3 -7 -9
w ^ letter	599	37 -8 -8 -13 -7 16 -16
w ^ lin	678	-13 -23 -6 -6 -15 -19 83
w ^ link	645	11 -30 -20 -23 -17 -16 96
w ^ manager	619	-19 -5 -13 -27 57 -17 24
w ^ meet	678	1 13 -6 15 -6 -9 -9
w ^ member	591	-32 24 86 -30 0 -18 -31
w ^ new	568	49 -28 -17 12 38 -31 -24
w ^ night	678	-11 -30 -14 -12 -6 81 -8
w ^ no	517	-59 -107 91 94 -50 -20 52
w ^ not	599	-61 -27 57 22 19 -24 14
w ^ noth	609	-1 -37 14 83 -14 -27 -18
w ^ number	678	-16 -19 -10 -10 11 -13 56
w ^ nurs	678	14 -26 -5 -5 -3 30 -7
w ^ of	660	4 -14 -9 -7 -9 46 -12
w ^ officer	568	26 30 36 -39 5 -27 -31
w ^ old	660	33 -12 -33 -12 -5 39 -9
w ^ on	619	-69 15 39 -17 -24 -27 84
w ^ on hold	678	-7 -18 -15 79 -13 -13 -13
w ^ onc	660	-9 4 -8 53 -15 -16 -10
w ^ our	591	-2 26 -17 -16 5 -26 29
w ^ overtaken b	678	-23 -13 73 -10 -6 -9 -12
w ^ partner	631	7 -35 26 15 2 13 -28
w ^ pathwa	619	6 23 -9 -20 -7 17 -9
w ^ pleas	631	-48 -38 -18 -25 -25 -20 174
w ^ polic	609	8 9 -8 -9 -8 16 -8
w ^ poster	660	13 -14 -26 -10 -9 55 -9
w ^ practic	645	15 -3 2 10 -5 -10 -9
w ^ practitioner	645	-52 -42 19 -24 -9 -19 126
w ^ procedur	678	37 -9 -14 -7 -8 5 -3
w ^ proces	678	32 26 -4 -27 -12 -8 -7
w ^ protocol	678	12 13 -5 -4 -2 -10 -5
w ^ recruitment	645	-15 8 -10 0 50 -14 -19
w ^ referral	678	24 7 -3 -4 -8 -10 -5
w ^ report	678	-9 9 -12 -47 -12 36 35
w ^ review	678	-25 18 -10 -10 49 -14 -9
w ^ s	645	-39 -48 -28 -26 63 -18 96
w ^ safeguard	678	-19 -14 -7 -18 13 -8 54
w ^ school	645	27 -11 -15 -17 -9 38 -13
w ^ scop	660	-9 11 -5 21 -4 -9 -6
w ^ second	678	-13 37 -5 -40 -8 36 -7
w ^ session	631	46 -4 -6 8 -13 -22 -8
w ^ sh	599	-7 18 -14 23 -9 3 -13
w ^ sinc	619	7 -43 -12 -14 71 5 -14
w ^ so far	660	-17 48 -6 -25 -13 21 -9
w ^ staf	484	-16 -47 61 -50 4 -1 49
w ^ supervision	645	16 -5 -6 -6 -23 -11 35
w ^ supervisor	660	10 -9 -8 -9 28 -5 -6
w ^ survivor	678	-25 -3 0 15 -5 -8 27
w ^ take-up	678	11 6 -8 -9 22 -8 -13
w ^ talk	631	0 27 14 -10 9 -22 -17
w ^ team	678	9 8 -3 4 -4 -8 -5
w ^ term	631	-21 48 -13 24 -9 -12 -18
w ^ test	660	11 4 -5 14 -9 -10 -6
w ^ th	192	-82 -56 113 -48 4 95 -25
w ^ that	678	3 -13 -12 39 -5 9 -22
w ^ their	678	-5 2 -12 -5 -8 37 -11
w ^ ther	496	-30 -51 30 -6 18 -77 116
w ^ thes	660	10 -2 -6 -9 27 -14 -6
w ^ thos	609	16 3 -8 6 -8 4 -13
w ^ thr	591	-47 49 -18 -11 -10 -2 38
w ^ to	591	-11 -22 -10 85 -16 -15 -11
w ^ train	496	-26 -33 -37 14 2 119 -40
w ^ two	506	-2 -7 8 -33 1 59 -26
w ^ updat	562	21 12 -17 -25 -22 -9 40
w ^ w	428	-62 -5 24 -12 52 -3 6
w ^ ward	645	6 -21 -7 39 -9 7 -14
w ^ wher	631	26 -12 7 7 -12 -9 -8
w ^ wil	645	-10 -21 -12 88 -20 -15 -12
w ^ work	530	-51 64 -24 -22 56 15 -38
w a	221	69 -92 -48 -33 15 8 81
w a )	599	-15 -13 -14 -40 -14 111 -15
w a bid	678	-12 36 -8 12 -8 -8 -12
w a brief	678	-27 31 -4 31 -15 -11 -6
w a busines	678	-8 3 -6 2 -7 21 -5
w a cas	678	29 -28 -7 -5 31 -8 -13
w a cop	645	33 -13 -10 -7 -6 -18 22
w a da	645	20 -13 17 10 -10 -14 -10
w a dat	619	-23 -17 -19 51 -9 30 -13
w a decision	678	-15 26 -12 -12 -6 24 -7
w a draft	678	-16 -10 -5 14 -7 30 -6
w a dut	678	-33 -19 47 -10 -11 -9 35
w a first	660	-27 70 -5 -6 -8 -16 -7
w a ful	660	53 -15 -9 2 -5 -11 -14
w a further	631	34 2 -14 1 18 -27 -14
w a group	645	-39 -10 5 -1 -13 19 38
w a joint	631	-41 -16 34 44 -9 1 -13
w a lead	645	-23 -67 -19 31 -20 55 43
w a local	645	-14 -5 33 7 -7 4 -18
w a manager	678	51 -5 -7 -9 -6 -10 -14
w a matter	660	-13 -12 25 -18 20 -9 7
w a meet	645	-2 28 13 -8 -7 -14 -10
w a month	660	22 -15 35 -9 -20 -5 -8
w a nam	631	55 -13 -6 -5 -9 -8 -15
w a neighbour	678	-30 14 -9 -6 -6 -16 52
w a new	583	-18 -19 -22 17 -20 87 -24
w a number	678	-8 7 -6 -6 -12 -11 37
w a one-pag	678	33 -7 -3 -3 -5 -8 -8
w a paper	678	-13 7 -7 10 -3 9 -4
w a partner	678	8 -15 -6 -19 -14 -8 53
w a plan	678	5 29 -7 11 -7 -23 -9
w a program	678	-17 4 -9 35 15 -12 -16
w a reminder	660	5 14 -4 -4 3 -9 -5
w a repl	660	60 -27 -7 -6 -3 -10 -7
w a report	678	-9 -6 -8 10 -6 30 -10
w a review	678	24 -1 -12 31 -10 -16 -16
w a second	583	21 -13 36 -30 -18 21 -17
w a separat	645	-1 -11 66 -16 -8 -10 -20
w a short	678	26 6 -5 -5 -8 -6 -8
w a singl	660	44 -6 12 -7 -13 -7 -22
w a stand	678	-5 -8 -4 -10 48 -9 -11
w a summar	678	-1 -8 22 -6 17 -9 -14
w a third	619	6 27 -8 -8 -9 5 -14
w a week	660	10 26 -8 -12 7 -10 -13
w a weekl	678	38 4 -6 -8 -10 -7 -11
w a work	678	18 7 -5 -5 -2 -7 -7
w a worker	660	-10 -34 -19 28 -16 74 -22
w a year	609	10 -32 29 -2 -6 -23 23
w abl	619	16 0 13 -4 -19 -20 14
w abl to	631	18 1 8 -3 -19 -20 15
w about	446	-38 78 -4 -23 -34 14 7
w about a	645	-16 43 -5 -8 -7 5 -11
w about th	619	-37 9 23 -17 -25 3 45
w abov	645	-11 -30 -25 -29 -33 -15 143
w abov $	678	-27 -27 -25 -29 -33 -13 153
w abus	465	75 -71 -47 -41 -47 -38 169
w abus $	678	44 -8 -3 -3 -6 -8 -17
w abus is	660	-4 -16 -24 -20 -15 -10 89
w accept	556	32 -3 68 -32 -15 -6 -45
w accept $	678	14 -15 -9 -4 -3 27 -10
w accept th	660	-9 -8 79 -19 -8 -8 -26
w acces	591	13 -15 -18 -18 22 35 -20
w acces to	660	5 12 -6 -9 32 -23 -12
w account	678	-27 -29 -10 -8 4 49 21
w achiev	678	14 -17 -6 -15 -6 35 -5
w acros	568	64 5 -14 -18 -24 5 -18
w acros th	619	44 7 -9 -15 -22 8 -13
w act	631	33 -18 -6 -22 -28 -15 56
w action	452	-7 -70 177 -3 -71 -35 9
w action #	631	-51 -45 34 -27 -24 -18 131
w action $	645	15 -17 12 37 -11 -18 -19
w action ha	660	-24 -20 39 48 -5 -22 -17
w action is	645	-18 -12 64 -17 -11 14 -21
w action plan	660	12 7 -9 -14 -8 25 -14
w ad	521	16 -5 49 6 -36 0 -29
w ad to	591	31 -34 3 42 -11 -18 -14
w additional	660	29 -14 20 -6 -6 -11 -11
w addres	645	1 -4 -8 -11 -22 12 31
w administrator	678	33 -6 -3 -3 -9 -5 -7
w adopt	575	32 -21 30 -19 -10 10 -22
w adopt th	660	24 5 12 -6 -4 -20 -10
w adult	530	51 -22 -26 -40 -34 0 71
w adult board	678	16 7 -5 -4 -3 -5 -6
w adult safeguard	678	27 1 -3 -4 -5 -7 -10
w advert	599	-34 30 -45 -24 3 90 -19
w advertis	609	-2 15 8 35 -19 -25 -11
w advic	550	-5 3 100 -25 -18 -18 -36
w advic from	660	13 -16 35 -6 -5 -7 -14
w advis	678	-21 5 60 -10 -8 -9 -16
w advocat	583	60 -32 24 -31 40 -26 -33
w after	481	-43 -29 77 61 -43 38 -60
w after th	583	-37 -39 10 68 -18 33 -16
w again	599	39 -11 -14 31 -15 -19 -11
w against	545	16 15 7 -33 25 -40 11
w against th	619	23 8 -22 -18 48 -23 -16
w agenc	444	-33 -19 4 -78 -20 -8 154
w agenc $	645	-23 -34 -15 -26 40 12 46
w agenc and	645	34 -14 -3 -5 7 -14 -4
w agenc ha	678	-34 0 -9 -13 -5 74 -12
w agenc hav	631	27 -2 -8 -7 -7 12 -14
w agenda	660	-25 -21 8 36 3 15 -15
w agr	410	-44 66 43 13 -55 2 -24
w agr $	556	-79 54 -21 34 -22 20 14
w agr and	645	47 -16 -9 -4 -3 -10 -4
w agr b	609	17 -20 -5 2 -5 19 -8
w agr in	678	-2 11 -9 -9 -4 19 -7
w agr that	609	-1 -5 74 -21 -6 -18 -24
w agr to	660	1 18 29 -18 -6 -10 -16
w agr with	599	-34 -1 19 2 -20 1 33
w agreement	530	-12 3 31 7 -42 20 -7
w agreement ha	660	-8 -15 -10 2 -5 44 -8
w ahead	631	-5 -18 11 13 -9 14 -7
w aim	678	-7 15 -4 23 -4 -16 -7
w al	333	295 -156 -101 -55 41 109 -133
w al #	645	18 -4 -6 -6 -8 14 -8
w al agenc	660	40 -15 -8 -6 16 -19 -9
w al b	660	6 -33 -10 -19 -5 68 -7
w al but	660	-16 -3 -9 -5 -5 47 -9
w al eleven	678	44 -14 -4 -5 -5 -9 -6
w al hav	678	9 13 -5 -3 -3 -7 -4
w al new	678	9 -16 -3 -6 22 -2 -4
w al nin	678	36 -9 -5 -3 -7 -5 -6
w al partner	619	53 -15 -10 -12 -9 9 -17
w al practic	619	-9 17 -8 2 -20 27 -9
w al staf	609	32 -20 -8 35 11 -34 -14
w al thr	678	28 -18 -5 -7 -4 11 -5
w alert	619	3 -21 -16 -9 -12 20 34
w alon	678	21 -8 -9 -12 -11 -5 24
w alread	545	62 -42 64 -45 -31 -5 -3
w also	678	4 -20 -12 -13 -11 12 40
w although	660	17 21 -12 -5 -5 -9 -8
w although th	678	7 23 -6 -5 -5 -8 -6
w alwa	619	-24 -32 -25 -4 84 -15 17
w ambulanc	645	6 2 10 -8 -6 9 -14
w amend	540	14 -7 26 23 2 -19 -41
w amendment	660	29 10 -8 -11 -5 -8 -6
w among	645	-6 -7 8 6 -16 -10 25
w an	365	53 49 -35 9 55 -56 -74
w an audit	645	31 -15 -8 23 -9 -14 -8
w an end	645	-11 -11 1 12 29 -9 -12
w an ongo	678	14 -9 -7 -4 21 -6 -9
w an ongoing bas	678	-14 -21 -4 -7 70 -15 -8
w analys	591	-41 67 -20 14 -15 10 -15
w analyst	591	-13 61 -12 12 -13 -22 -13
w and	173	149 -37 36 -140 126 -19 -114
w and <date>	678	-15 5 -6 16 -6 13 -7
w and a	426	5 37 -33 14 -22 27 -29
w and al	619	63 -12 -12 -7 -5 -21 -7
w and an	619	0 40 -9 -10 8 -19 -11
w and ar	568	39 -34 -12 -15 -23 61 -17
w and ask	678	8 14 11 -7 -4 -7 -15
w and cover	678	-15 -22 -11 9 -8 2 45
w and crim	678	12 16 -7 -6 -3 -10 -3
w and development	678	9 -7 -3 1 13 -10 -3
w and do	619	54 -23 25 -19 28 -19 -46
w and each	678	22 11 -6 -6 -5 -11 -5
w and ever	678	9 -7 -5 -4 23 -5 -11
w and feedback	660	5 -1 -5 -8 22 -9 -5
w and find	645	36 -27 28 -8 -6 -8 -14
w and ha	550	-26 65 103 -38 -17 -64 -24
w and hav	599	-9 53 -15 -11 -7 4 -15
w and in	619	9 -21 -10 -10 71 -19 -21
w and in us	645	-8 -21 -15 -10 -12 75 -10
w and is	454	15 58 -16 -39 -7 -33 22
w and issu	660	15 -11 -5 -6 -9 19 -3
w and it	513	35 -60 64 -1 6 -5 -38
w and launch	678	13 -9 -5 -5 -2 12 -3
w and manager	678	9 -12 -7 -6 34 -6 -12
w and no	609	-7 -37 60 -11 -14 2 7
w and not	678	-14 -12 -10 -8 35 -7 16
w and on	599	-3 -3 -17 7 37 1 -23
w and publish	631	32 -34 -8 -18 -11 46 -7
w and report	660	43 -8 -2 -4 -12 -12 -5
w and shar	660	-7 -9 -5 -6 16 20 -9
w and staf	678	8 -12 -8 -9 11 16 -5
w and tak	660	5 -12 6 -6 25 -7 -11
w and th	330	59 -13 73 -31 -9 5 -84
w and that	599	2 -14 32 -24 -19 -20 42
w and their	645	26 18 -9 -7 -9 -13 -5
w and ther	575	-40 -35 8 -2 15 76 -22
w and thos	678	-5 -9 9 -9 -5 -18 37
w and to	660	-20 49 -13 -11 -10 16 -10
w and two	660	1 -18 -6 6 39 -9 -13
w and wa	619	3 5 13 -19 -8 16 -11
w and wil	481	-47 -36 -18 8 125 0 -31
w and with	660	-31 16 19 -21 53 -17 -21
w and writ	660	-11 -19 -7 -8 -13 20 38
w annual	575	-13 -46 -15 20 131 -30 -48
w another	562	-7 -15 75 -41 -9 -39 37
w another $	678	-15 4 59 -11 -9 -15 -13
w answer	540	84 0 -23 -11 7 -21 -36
w answer $	660	19 13 -7 -7 -3 -7 -8
w anyon	631	13 -3 -17 -32 -9 -13 61
w ap	660	-2 4 -7 -9 -8 37 -13
w appear	678	9 0 -7 18 -5 -9 -6
w appl	660	-15 -20 21 -5 -8 -13 41
w application	631	-9 52 -10 9 -7 -15 -20
w appoint	562	-25 -4 -24 -33 6 105 -24
w appoint $	660	-14 -10 -15 -16 -6 73 -11
w appointment	645	-12 -2 -13 15 -16 -20 49
w approach	599	-31 82 -19 -9 9 -5 -27
w appropriat	678	-9 -8 51 -11 -5 -8 -10
w approv	556	38 20 -17 -4 -14 -11 -12
w approv b	609	40 4 -10 -14 -7 -5 -7
w ar	282	-46 90 -102 -97 73 89 -7
w ar b	481	-64 146 -24 -30 -1 4 -30
w ar du	678	-13 43 -4 -18 -5 4 -7
w ar giv	660	26 -14 -6 -8 24 -13 -9
w ar hold	678	26 -9 -4 -6 7 -10 -4
w ar in	619	-20 72 -11 -22 -12 6 -14
w ar in plac	678	19 -15 -7 -5 -14 33 -10
w ar look	678	11 -7 -5 -7 20 -4 -8
w ar no	660	22 -11 -11 19 -5 -8 -7
w ar not	660	25 -14 17 -13 -8 4 -11
w ar now	609	34 19 -15 -9 -31 14 -13
w ar on	599	-28 11 -18 23 -22 67 -34
w ar stil	645	4 -51 -8 -7 -5 78 -11
w ar tak	678	13 25 -3 -3 -8 -17 -6
w ar to	631	-1 -5 -11 28 -14 14 -12
w ar us	678	-11 -7 -7 -6 -3 39 -4
w ar work	678	-5 23 -2 -2 -7 -4 -4
w are with	660	-8 6 -4 -6 -6 24 -6
w are with th	678	-1 -7 -4 -6 -5 29 -5
w area	599	-7 16 -16 -13 -16 7 29
w around	631	-23 27 -10 -12 25 -28 20
w arrang	575	-3 -4 -20 19 -21 48 -19
w arrangement	599	-10 20 -20 12 -16 -21 36
w arriv	660	-13 -34 -12 -31 31 75 -17
w as	400	-58 -77 24 -17 208 -76 -4
w as a	562	29 -22 14 -28 68 -22 -41
w as a result	678	19 -7 -10 -6 -3 14 -6
w as it	645	-4 6 -9 -15 50 -11 -16
w as long	660	-6 -10 -6 -9 47 -6 -11
w as part of	591	24 8 -16 -18 46 -17 -27
w as part of th	645	19 19 -11 -17 24 -12 -22
w as th	526	-14 -37 -14 7 124 -5 -61
w as yet	660	-25 -21 -29 85 -6 7 -11
w ask	397	55 3 -27 26 -31 -63 36
w ask $	660	0 -17 -10 -10 42 -13 9
w ask about	678	33 2 -3 -4 -8 -10 -11
w ask for	510	11 50 -22 -7 -11 -20 0
w ask th	678	-2 11 -11 -12 -5 -7 26
w ask that	660	8 -5 8 21 -6 -9 -17
w ask to	540	24 -16 14 49 -17 -25 -29
w assessment	521	5 19 -7 -15 8 32 -42
w assessor	660	-26 49 -5 -13 -9 9 -5
w assuranc	591	23 -14 -14 22 34 -25 -26
w at	290	117 -26 -81 15 124 -107 -42
w at #	678	26 -9 -5 -8 9 -6 -7
w at $	660	8 -38 -31 44 -15 -15 47
w at <date>	619	4 25 -12 37 -15 -28 -11
w at a	678	-14 -13 68 -11 -5 -12 -13
w at an	660	-21 25 -7 -10 -25 -11 48
w at b	645	10 -12 10 -23 32 -10 -8
w at each	526	14 -29 -30 -54 165 -29 -37
w at ever	575	-33 -36 -9 -42 168 -17 -31
w at it	609	4 -4 10 26 -13 -13 -9
w at present	631	21 -8 -20 26 -14 9 -15
w at present $	678	-9 -2 -15 34 -11 15 -12
w at team	631	22 -13 -7 2 22 -14 -12
w at th	405	58 -38 -68 68 -79 -19 79
w at their	609	40 16 -26 8 -11 -14 -12
w at what	678	-2 17 -5 8 -5 -9 -4
w at which	660	-16 7 -11 -4 14 18 -8
w attend	489	86 -17 -28 0 7 4 -52
w attend $	645	-20 11 -4 5 -9 25 -8
w attendanc	583	84 -6 -10 8 -29 -27 -20
w attendanc is	660	51 -11 -2 -5 -17 -7 -10
w audit	475	29 -20 -37 9 17 47 -45
w audit is	678	-15 -10 -6 20 -13 31 -7
w audit of	631	-4 -26 -10 -14 35 33 -14
w author	609	-65 -13 -35 -28 -18 -43 203
w authorit	619	-17 9 11 18 -19 -19 16
w availabl	568	8 -38 30 15 13 1 -30
w awa	619	22 -30 -13 36 11 -12 -14
w awa da	678	5 -11 -4 27 -8 -5 -5
w await	499	-33 22 -32 103 -30 9 -39
w await $	645	-20 42 -9 -16 -6 14 -6
w award	678	18 43 -3 -10 -2 -41 -5
w awarenes	631	-2 -27 -9 -15 88 -19 -16
w b	167	-39 78 -47 105 -77 136 -156
w b #	678	6 -24 -16 -7 -5 55 -9
w b $	678	-12 -18 -5 -12 25 28 -5
w b )	599	-15 -13 -14 -40 -14 111 -15
w b <date>	550	-38 34 -21 1 -15 58 -20
w b a	545	-19 -9 -33 -29 -11 12 89
w b ad	583	8 -5 -16 30 -20 16 -12
w b advertis	678	-6 6 -15 49 -15 -15 -5
w b agr	575	-8 -13 -22 35 -15 38 -15
w b al	599	28 -25 -1 -22 -11 53 -21
w b amend	678	-5 -10 -7 57 -8 -10 -16
w b an	631	46 0 -9 -33 -16 29 -17
w b appoint	678	-10 5 -6 -13 -2 33 -6
w b approach	660	-17 48 -10 -18 -9 18 -12
w b approv	660	-2 22 -10 0 -5 0 -5
w b arrang	631	-6 -25 -10 22 -13 41 -10
w b ask	530	-22 17 -28 69 -21 8 -23
w b both	660	16 -21 -7 -4 -3 22 -4
w b br	645	-44 5 27 34 -12 16 -26
w b brief	660	-5 -23 -11 -12 38 24 -12
w b bu	660	14 -9 -5 4 -6 6 -4
w b build	645	-3 -9 -7 -2 20 8 -7
w b car	631	-15 4 2 25 -14 14 -16
w b christma	678	-21 -5 -10 78 -8 -5 -30
w b clos	678	20 -12 32 -15 -4 -5 -16
w b commission	678	-15 -3 -5 -3 -5 36 -4
w b compar	678	-6 17 -3 6 -2 -9 -3
w b complet	545	-26 -50 -29 49 20 69 -33
w b confirm	678	-15 -16 -6 11 -9 43 -7
w b consider	575	-19 46 -12 38 -12 -25 -15
w b consult	678	-10 -17 -7 20 -6 26 -5
w b decid	678	-19 -28 46 48 -10 -16 -22
w b dela	678	-28 -16 -14 6 -5 64 -6
w b deliver	619	15 -3 -7 -20 1 23 -9
w b develop	660	-15 -10 -4 -9 -7 54 -8
w b discus	678	-6 -9 -7 48 -8 -10 -9
w b do	526	-40 -2 45 53 -15 -51 9
w b draft	619	-17 33 -8 -10 -10 32 -19
w b draw	599	-10 39 -15 -12 -10 -16 24
w b evaluat	645	-12 23 -7 -7 -11 27 -13
w b fil	678	30 -17 -7 -8 -10 20 -8
w b find	591	-9 7 -2 15 -11 -12 12
w b finish	645	-14 -28 -14 -13 -5 80 -7
w b fit	678	-37 33 -9 -36 -6 62 -7
w b fix	678	-21 25 -13 -4 -6 28 -10
w b follow	660	35 13 -10 -13 -7 -11 -6
w b giv	562	-37 -6 23 -10 -5 63 -28
w b hold	562	-29 15 -30 12 -16 68 -21
w b identif	678	-11 25 -4 14 -3 -17 -5
w b implement	660	-20 -40 28 10 -8 43 -14
w b in	678	-19 -16 -11 19 -8 39 -5
w b issu	645	3 10 -14 -17 -4 31 -8
w b lin	678	-16 34 -5 -11 -9 12 -6
w b look	599	9 -2 -13 16 17 -14 -13
w b mak	513	23 49 -40 42 -25 -26 -24
w b meet	660	17 -27 -15 1 -13 52 -16
w b offer	599	-18 -16 -19 40 18 9 -13
w b on	678	2 9 -11 29 -3 -15 -11
w b pick	645	-28 -3 -17 24 -15 10 30
w b possibl	645	-10 11 66 -9 -12 -32 -14
w b prepar	660	-14 -12 37 21 -6 -17 -10
w b present	678	1 21 -7 4 -4 -7 -7
w b put	550	-19 29 -19 11 -18 29 -13
w b rais	660	-15 14 -14 6 -27 -28 63
w b read	619	-22 70 -13 -20 -11 -24 20
w b receiv	678	22 -14 -4 13 -4 -6 -7
w b recruit	660	-3 -35 -8 41 -11 29 -14
w b report	660	-12 2 1 18 9 -10 -8
w b review	645	13 3 -4 24 -14 -15 -7
w b revis	678	-14 32 -5 -17 -6 15 -6
w b rewrit	678	15 9 -3 -3 -2 -13 -3
w b rol	660	20 30 -7 -12 -8 -16 -6
w b run	631	10 -13 -13 4 40 -18 -10
w b s	660	-27 23 -23 -11 -8 14 31
w b seek	599	-23 31 -10 34 1 -20 -12
w b send	609	21 -9 -8 9 12 -15 -10
w b set	619	-14 8 -27 78 -8 -20 -17
w b settl	678	-13 13 -9 44 -8 -17 -10
w b shar	583	3 58 -14 -21 -9 -3 -13
w b show	678	22 0 -5 -8 -8 1 -2
w b sign	599	-10 44 -21 -16 9 10 -16
w b submit	660	-4 17 -15 -13 -4 30 -12
w b tak	550	-39 -13 67 71 -16 -38 -33
w b tel	631	33 -15 -10 24 -5 -15 -12
w b test	660	-20 42 -8 11 -4 -14 -7
w b th	326	111 35 -58 -53 13 21 -69
w b through	609	8 52 -10 -13 -9 -34 7
w b train	568	-44 29 -16 -29 8 69 -18
w b two	660	-1 27 -7 -6 -20 16 -8
w b updat	678	4 -3 -4 -6 -2 14 -3
w b work	660	-17 -11 -4 10 -6 35 -6
w b writ	540	-21 -18 -12 71 -17 14 -17
w back	513	-43 56 20 -12 52 -31 -42
w back $	678	-21 21 36 -10 -5 -12 -9
w back to	609	-28 33 28 -32 45 -26 -20
w bank	645	34 -19 -7 -6 -11 -15 25
w bas	575	-66 0 13 -31 96 -35 22
w bas $	631	-37 3 6 -11 78 -14 -25
w becaus	513	-61 -61 13 -12 -43 96 67
w becaus of	583	-26 -41 -7 7 -17 112 -27
w becaus th	678	-27 -25 5 2 -14 -1 59
w bed	678	45 0 -36 14 -5 -11 -6
w befor	442	19 12 -28 140 -59 -65 -19
w befor <date>	678	-6 -6 -7 35 -4 -8 -4
w befor an	645	13 1 -8 32 -9 -13 -16
w befor it	678	7 20 -4 -4 -4 -12 -4
w befor th	545	-3 40 15 -8 -27 -52 34
w begin	487	-11 62 -64 91 -32 3 -49
w begin $	645	-8 13 -13 3 -10 38 -23
w begin in	609	6 6 -14 22 -10 -1 -8
w begin to	660	-13 61 -7 -16 -4 -11 -10
w behalf	660	29 6 -13 -14 -5 -20 17
w behalf of	678	38 12 -8 -11 -3 -12 -16
w better	599	-10 -17 -1 5 24 -20 20
w between	530	11 14 -29 -40 30 -26 40
w between th	591	38 8 -17 -25 14 -26 8
w between them	660	12 12 -4 -4 -4 -8 -3
w bid	521	-59 76 30 -5 -28 -2 -12
w bidder	678	-28 52 -8 16 -8 -18 -6
w board	414	30 -40 -20 6 43 -18 -2
w board $	550	26 -20 -26 18 32 -5 -26
w board ha	631	22 9 -2 16 -8 -23 -14
w board in	583	6 -5 5 -27 -12 47 -15
w bod	678	5 8 32 -20 -6 -11 -9
w body-worn	678	7 18 -6 -7 -22 18 -7
w book	556	0 51 -17 6 -22 2 -19
w borough	631	17 -7 -11 -17 -13 2 29
w both	499	34 26 -11 -11 -20 29 -48
w both trust	678	18 4 16 -8 -5 -14 -10
w box	678	19 -15 -8 -19 -14 -17 54
w br	526	-11 25 19 34 -6 -17 -45
w br in	678	13 21 -6 -4 -3 -16 -6
w breach	678	-5 -17 20 -6 -3 17 -5
w brief	496	4 -4 -37 28 50 -27 -14
w brief $	660	14 -15 -6 -6 -6 26 -7
w brief on	660	-2 19 -7 -11 24 -11 -12
w briefing	678	26 -9 -6 15 -6 -15 -6
w bu	575	-18 34 28 -16 -22 11 -17
w bu and	660	0 -18 -5 -6 -7 43 -6
w budget	568	-19 -14 -24 46 -6 16 -1
w budget $	678	-8 -20 -19 -30 -12 64 25
w budget for	678	0 -8 -8 32 15 -18 -12
w build	526	12 80 5 -29 17 -57 -28
w build into	678	29 -13 -3 2 -3 -7 -5
w bulletin	619	34 -19 -12 -16 40 -15 -12
w bulletin $	678	46 -12 -7 -4 -5 -10 -8
w busines	513	-55 26 -7 10 12 -29 45
w busines cas	631	-18 51 -20 -4 -10 9 -8
w busines manager	678	22 4 -3 9 -21 -6 -4
w busines unit	678	-15 -25 -7 16 25 -14 19
w but	428	-87 0 60 -76 -12 122 -7
w but ha	619	-4 34 -22 -6 -8 22 -16
w but th	545	-40 18 14 -22 -2 31 2
w c	645	-6 -17 -12 -47 -8 104 -13
w c )	645	-6 -17 -12 -47 -8 104 -13
w cabinet	645	8 19 -8 -11 -6 5 -6
w cal	496	118 -53 -9 -12 -11 -25 -8
w cal $	645	59 -11 -6 -8 -11 -7 -14
w cal handler	660	48 -17 -4 -5 -6 -9 -7
w cal to	645	16 8 -6 11 -6 -12 -11
w calendar	660	-5 -20 -6 45 -9 4 -9
w camera	645	-12 17 6 13 -24 11 -10
w campaign	609	-32 -37 32 -55 96 13 -18
w can	413	105 -37 -20 112 -18 -60 -81
w can b	521	-2 29 -48 48 18 -38 -7
w can not	530	32 -36 14 56 -27 0 -39
w can s	678	30 1 -3 -9 -7 -7 -6
w car	440	-34 -67 -34 -34 79 -1 91
w car a	660	2 -11 -7 -7 -22 10 35
w car on	619	-27 -18 -7 -34 113 -13 -13
w car out	556	37 -15 -11 11 18 -5 -35
w car th	660	36 -8 -7 -6 6 -9 -12
w card	583	43 -33 -2 -24 6 36 -26
w carer	575	-2 15 9 -19 54 -30 -27
w cas	442	16 30 -26 -48 -7 -48 83
w cas $	619	21 2 -9 -7 -14 16 -10
w cas ar	678	-24 -26 -12 -15 31 19 27
w cascad	660	28 3 -6 -3 -3 -12 -8
w caseload	631	35 -48 -7 -7 -7 23 9
w ccg	609	11 -17 61 -15 -8 -15 -18
w centr	575	9 -22 -3 -18 -21 70 -15
w centr and	631	16 -1 -6 -8 -10 17 -7
w certificat	678	30 -5 -3 -3 -3 -12 -4
w chair	478	80 -32 10 -29 -7 -25 2
w chair $	631	43 -20 -10 -10 -6 -16 20
w chair and	678	7 -5 -5 -12 -7 26 -4
w chair writ	678	19 -6 -8 -5 12 -6 -6
w champion	556	29 -43 -16 -21 48 34 -31
w chanc	678	-16 -10 -8 -2 59 -10 -13
w chang	437	39 -56 39 -52 22 -35 44
w chang $	599	24 -7 23 -11 -10 1 -21
w chang and	660	29 -16 14 -4 -4 -9 -10
w chang wa	678	34 -8 -9 -2 -4 -4 -7
w chapter	609	7 40 -16 -17 -16 -26 28
w charit	568	-47 -20 47 10 -20 -42 72
w chas	678	14 27 -4 -3 -18 -10 -6
w check	499	76 5 -41 -44 91 -43 -44
w check b	631	6 14 -9 -13 24 -11 -11
w checklist	609	62 -21 -30 -11 -13 30 -16
w chief	540	28 -13 -5 0 -26 -35 51
w chief constabl	660	30 -3 -6 -6 -4 -5 -7
w chief executiv	660	-4 27 -12 12 5 -15 -14
w chief officer	631	-22 -33 17 -1 -28 -20 88
w children	540	-17 -30 -36 -29 17 51 45
w children 's	591	-16 -21 -22 -7 2 57 6
w choos	609	6 24 15 4 -13 -21 -15
w christma	631	-38 3 -13 66 29 -10 -37
w christma $	660	-23 -6 -10 75 3 -7 -31
w circulat	575	37 8 -16 -26 16 -1 -18
w clear	591	-12 -21 -21 6 -25 28 44
w clerk	660	4 -11 -10 42 -5 -11 -9
w clinic	619	2 -19 35 -33 -18 15 18
w clinical	562	-4 24 -13 2 3 -33 21
w clos	489	-53 56 186 -30 -13 -87 -59
w clos $	645	-29 -23 114 -12 -6 -25 -18
w clos in	645	-62 14 141 -17 -6 -47 -23
w clos on	660	-18 24 27 -10 -6 -9 -8
w co-ordinator	660	5 13 -11 7 -14 12 -12
w cod	609	63 4 -10 -14 -8 -24 -13
w coerciv	660	17 17 -3 -5 -12 -6 -8
w coerciv control	660	17 17 -3 -5 -12 -6 -8
w cohort	631	-26 29 -8 23 -10 1 -10
w colleagu	645	-5 0 -23 0 19 -23 32
w collect	678	-6 34 -3 -5 -3 -12 -5
w colleg	599	5 46 9 -23 -20 7 -24
w com	437	11 -18 -12 64 48 -7 -85
w com $	583	6 11 -17 37 -17 3 -22
w com forward	678	-10 12 4 -6 12 -6 -4
w com in	645	-14 -5 -10 -3 81 -19 -29
w com to	645	3 5 4 14 -10 -11 -6
w commenc	660	-13 -1 -6 46 -5 -11 -9
w comment	591	-30 19 -42 -34 -21 -27 135
w comment $	678	-14 10 -19 -19 -9 -16 67
w commission	540	-1 -36 -7 49 -33 10 18
w commissioner	506	15 16 30 11 -2 -22 -49
w commissioner #	678	-6 0 56 -13 -11 -10 -17
w commissioner $	660	-16 -33 -10 -1 46 29 -15
w commit	499	9 -13 -8 2 103 -54 -39
w commit $	645	-11 -10 4 17 -14 -20 34
w commit to	678	-33 -25 -15 -17 127 -11 -25
w communication	678	-9 -6 29 -18 34 -12 -18
w communit	568	-31 -13 -30 -32 16 77 13
w communit safet	678	-3 4 -7 16 8 -9 -9
w compan	645	-41 -15 34 22 -13 -22 34
w compar	660	-8 15 -4 16 -4 -11 -5
w complet	422	-92 -64 -48 -12 -40 258 -3
w complet #	678	-37 -8 -6 -9 -13 82 -10
w complet $	609	-18 -23 -22 -26 34 82 -27
w complet and	631	-32 -29 -14 -22 -10 116 -9
w complet b	599	-19 -23 -14 2 -13 85 -17
w complet for	678	-12 -17 -5 -6 -5 49 -4
w complet in	645	31 14 -8 -13 -12 -2 -9
w complet th	631	-29 25 -18 39 -10 10 -17
w completion	678	-17 110 -4 -52 -10 -19 -8
w complianc	645	-2 -4 -4 -8 18 5 -6
w concern	660	23 -15 -14 -13 -7 -13 40
w conclud	645	5 -15 44 5 -7 -17 -15
w conclud that	660	8 -10 48 -14 -5 -14 -13
w condition	678	6 -15 -6 45 -7 -9 -14
w conferenc	526	43 -28 -9 39 -33 18 -30
w conferenc wa	678	0 -26 16 -9 -4 31 -8
w confidenc	678	-23 21 -8 -10 -18 -8 46
w confirm	517	73 -13 -12 -19 1 6 -35
w confirm in	660	47 -17 -9 -4 -3 -8 -7
w confirm that	609	36 7 7 -19 -7 -11 -13
w consent	678	-15 1 2 12 -10 18 -8
w consider	499	-10 21 41 31 -29 -44 -11
w consider $	660	-7 26 -3 -4 -3 -5 -4
w consider b	619	13 31 -20 19 -10 -19 -13
w consider th	631	19 -27 43 4 -7 -10 -21
w consideration	678	-8 22 38 -21 -9 -6 -17
w constabl	660	30 -3 -6 -6 -4 -5 -7
w consult	599	-8 -5 -18 8 -14 8 29
w consultant	678	3 31 -3 -11 -7 -9 -5
w consultation	583	0 19 2 35 -11 -29 -18
w consultation with	660	17 10 -4 -6 -5 -8 -4
w contact	496	21 -62 -64 18 -1 -12 99
w contact $	660	35 -17 -40 -12 -14 -13 61
w content	609	19 2 -16 8 -12 12 -13
w continu	473	-81 68 -44 -72 251 -38 -83
w continu $	645	-39 20 -11 -14 104 -16 -43
w continu to	521	-9 3 -29 -55 158 -38 -31
w continual	619	-47 -24 -14 -55 210 -26 -44
w continual review	631	-21 -18 -12 -50 142 -22 -18
w contract	465	4 -83 -3 64 52 20 -55
w contract is	678	-15 -10 -14 31 -11 27 -9
w contract meet	678	-43 -17 -8 -12 95 -6 -9
w contractor	631	9 -14 33 -11 -9 4 -12
w control	583	75 15 -8 -10 -33 -14 -25
w coordinator	540	-4 -31 -26 19 -5 90 -43
w coordinator and	678	-1 12 -10 16 6 -11 -12
w cop	556	84 -23 2 -14 -20 -38 9
w coroner	678	15 -11 -5 15 -4 -6 -4
w cost	535	-55 21 71 -43 -31 16 21
w cost $	609	-29 22 34 -29 -10 49 -37
w could	513	-16 -23 141 -40 -34 -53 25
w could b	678	-24 -6 76 -1 -9 -19 -18
w could not	609	-7 -21 77 -27 -15 -27 20
w council	499	23 18 2 -45 -19 -7 26
w council $	660	-2 38 -12 -29 -10 -11 26
w count	510	0 24 -3 -39 -37 -8 64
w count $	660	23 18 -3 -12 -4 -14 -8
w count council	660	-19 37 3 -26 -16 -16 37
w cours	493	63 14 -8 -26 51 -44 -50
w cours $	575	69 -21 -14 7 -19 8 -30
w court	660	31 34 -6 -11 -11 -25 -12
w cover	489	9 -31 -18 10 -44 -55 130
w cover th	660	-8 -18 55 3 -12 -11 -9
w creat	660	-14 -27 46 -14 -4 22 -9
w crim	645	5 6 -10 -9 -6 -13 28
w crim commissioner	678	12 16 -7 -6 -3 -10 -3
w current	609	-30 42 -15 21 -35 37 -20
w currentl	631	-11 74 -7 -14 -11 -17 -14
w custod	660	12 -11 -10 10 -7 17 -10
w cut	645	-35 30 13 -14 -13 31 -13
w cycl	678	-16 -14 -9 2 58 -7 -15
w da	426	73 -90 -51 10 92 12 -46
w da #	645	-11 -14 -8 -13 76 -16 -14
w da $	540	45 -30 -26 4 63 -26 -31
w dail	609	25 -36 -18 -27 75 2 -21
w dat	450	-59 -18 -31 75 15 8 10
w dat $	599	-23 -30 -25 -15 45 -21 69
w dat for	678	5 -14 -8 -15 -13 55 -9
w dat ha	660	-22 -23 -18 67 -7 18 -16
w dat to	678	-15 -14 -5 6 -12 50 -10
w data	517	-51 39 10 11 -10 36 -35
w data protection	678	-26 -15 52 -10 -12 24 -13
w death	660	4 -15 -2 -13 -7 -12 45
w decid	631	-12 -54 89 36 -12 -20 -27
w decision	619	-49 41 0 -24 62 8 -38
w declin	660	-23 -14 46 -9 -6 21 -14
w dedicat	678	42 -9 -3 -3 -15 -7 -6
w defer	660	-16 -23 -12 95 -6 -19 -18
w dela	591	15 -19 -21 43 -14 22 -26
w delet	660	0 -13 83 -12 -4 -43 -11
w deliver	496	24 -28 -32 -48 28 94 -38
w deliver $	660	-36 -3 -16 -11 -6 81 -9
w deliver to	619	17 -13 -6 -16 34 -2 -14
w demand	631	51 -9 10 -18 -8 -16 -10
w department	562	5 21 -4 5 -29 -28 30
w depend	678	-17 -6 -9 31 -8 17 -8
w deput	609	48 1 -11 -11 -11 1 -17
w describ	631	24 4 -9 -11 -11 -11 14
w description	631	2 25 -8 -12 -11 20 -16
w design	619	14 13 -6 2 -12 0 -11
w desk	583	42 -28 -8 -27 -20 15 26
w desk $	631	33 -6 -5 -24 -18 -14 35
w detail	678	-25 18 18 -10 -7 -9 15
w detectiv	678	30 2 -11 -5 -2 -5 -9
w develop	575	-13 87 -13 -20 -50 27 -18
w develop and	660	-29 54 -5 -13 -4 3 -5
w development	619	-5 -4 -13 57 -1 -15 -19
w diar	678	-14 31 -5 10 -5 -12 -5
w did	568	-51 -35 102 -20 -17 -33 54
w did not	575	-42 -33 81 -17 -16 -29 56
w different	660	-57 -39 42 -17 -24 -2 97
w dip	619	54 -10 -6 -9 -5 -16 -9
w dip sampl	645	45 -8 -5 -8 -4 -11 -9
w director	513	-48 -38 32 -26 28 17 35
w director of	645	-39 -34 -21 -22 9 1 106
w discharg	591	67 2 -18 -11 -13 -2 -25
w disclosur	678	-34 -16 -13 -7 11 15 44
w discontinu	678	-33 -12 60 -9 -7 10 -10
w discus	535	-34 2 -49 11 12 -23 82
w discus at	619	-24 25 -14 14 43 -11 -34
w discus with	678	-26 -18 -8 -6 -23 -21 102
w discussion	599	9 24 0 15 -4 -17 -25
w displa	645	0 -17 55 -23 -11 7 -11
w distribut	678	-13 -23 -5 -9 -4 59 -6
w district	575	-8 -11 -24 10 -25 -39 97
w district $	678	-34 -6 -14 -8 -14 -22 99
w division	660	3 36 -7 -11 -24 12 -9
w do	363	-7 -79 71 -16 0 123 -91
w do #	678	9 -14 -19 -26 -7 89 -31
w do $	502	-53 -17 -15 -6 2 64 25
w do and	660	-23 3 -10 -19 -6 60 -6
w do b	660	27 23 -6 2 -10 -31 -6
w do it	631	8 0 -18 9 -7 -14 23
w do not	530	23 -37 126 -40 14 -13 -72
w do so	540	11 -9 -8 28 14 2 -39
w do th	631	-23 -29 26 30 -12 33 -24
w doctor	678	-7 -27 -17 -6 -6 23 40
w document	631	-11 61 -16 -13 47 -43 -25
w domestic	489	64 -56 -35 -21 -27 -6 81
w domestic abus	499	59 -50 -32 -17 -23 -21 85
w door	645	50 -2 -12 6 -9 -18 -15
w down	575	-13 -12 39 -8 12 -30 13
w down $	660	2 -14 35 9 -8 -10 -15
w draft	452	-69 251 -34 -43 -41 -8 -55
w draft $	631	-22 94 -7 -17 -12 -16 -21
w draft b	678	3 -5 -4 23 -3 -10 -4
w draft is	660	-7 43 -4 -16 -3 -8 -5
w draw	506	7 47 -29 -18 40 -44 -3
w draw up	545	-12 51 -21 4 36 -32 -26
w driv	660	22 11 -8 -4 -5 -7 -9
w drop	645	-15 -5 21 -10 -7 28 -12
w drop $	678	-8 -9 45 -7 -5 -7 -9
w drop-in	645	-32 -6 -2 -10 84 -12 -22
w du	506	-20 87 -28 23 -9 -24 -30
w du to	583	-9 -8 -14 84 -14 -25 -14
w duplicat	645	-40 -33 121 8 -15 -12 -29
w dur	619	-5 -3 4 1 -13 -23 38
w dur th	678	-28 -14 10 11 -9 -17 46
w dut	562	-11 -31 36 17 -40 -44 72
w e-learn	660	1 -7 -7 36 -11 1 -13
w each	368	44 -27 -82 -109 339 -97 -68
w each month	631	5 23 -4 -7 13 -15 -14
w each new	678	-4 -8 -4 -7 36 -7 -5
w each of	619	28 25 -17 -19 30 -22 -25
w each quarter	645	51 -16 -8 -9 12 -20 -10
w each term	678	-19 -26 -6 -18 55 21 -6
w each year	645	-29 -21 -8 -39 133 -14 -22
w earl	631	-37 61 -11 -31 25 8 -15
w easter	619	22 60 -6 -12 -27 -19 -17
w easter $	660	-9 71 -4 -9 -23 -16 -10
w educator	660	22 -28 -6 -11 44 -11 -8
w eight	609	-8 62 -15 -10 -25 1 -5
w election	660	-40 -23 -14 23 -10 72 -9
w election $	660	-40 -23 -14 23 -10 72 -9
w electronic	591	32 23 7 -18 -17 -8 -19
w electronic record	660	17 33 -11 -10 -10 -9 -10
w eleven	545	13 66 -4 -25 -26 -60 35
w email	619	21 -42 -14 -10 26 40 -22
w emergenc	609	16 11 -12 -21 -11 -19 36
w emergenc department	645	27 9 -6 -8 -6 -10 -6
w employer	678	-7 -19 -9 41 24 -11 -19
w end	475	-58 31 -13 -9 167 -37 -81
w end $	599	6 9 3 -12 45 -21 -31
w end dat	678	-21 -23 -9 -12 89 -8 -15
w end of	568	-15 65 -11 17 -25 -4 -27
w enquir	660	28 -18 -19 -11 32 4 -17
w entr	678	44 -7 -6 -2 -3 -22 -4
w establish	619	50 -27 -11 -28 -11 38 -11
w evaluat	631	-13 36 -9 -8 -12 21 -15
w evaluation	568	-24 7 -22 -15 -13 88 -20
w evaluation is	678	-13 9 -5 5 -5 15 -6
w event	599	3 0 4 3 26 -20 -15
w ever	370	91 -158 -91 -151 401 -8 -84
w ever meet	660	-22 -15 7 -23 69 -7 -10
w ever month	660	-25 -15 -10 -11 87 -8 -18
w ever quarter	631	-30 -24 -8 -13 104 -12 -17
w ever six	678	-36 -26 -10 -16 73 31 -14
w ever two	678	18 -6 -2 -3 3 -8 -2
w ever ward	645	37 3 -8 -8 -6 -13 -5
w everyon	645	-20 -17 -21 -14 23 -18 67
w evidenc	583	36 5 4 -14 8 -10 -30
w executiv	526	10 12 43 19 -12 -34 -38
w executiv $	591	-15 41 -6 17 -15 -3 -19
w exercis	619	-16 26 -16 -39 45 10 -11
w exist	530	2 15 84 -43 -21 -11 -27
w exist $	678	-35 38 -8 -22 9 -11 30
w expect	517	-23 96 -25 11 -5 -31 -23
w expect in	660	-10 15 -4 -8 -4 14 -4
w expect to	599	12 22 -13 -16 7 0 -12
w experienc	645	-24 -17 -16 8 -20 -16 85
w explor	619	11 -5 36 -1 -8 -14 -18
w extend	678	-11 -16 1 12 -5 31 -12
w extension	678	-25 -31 -13 -3 -17 -13 102
w fail	678	0 -9 2 11 11 -6 -9
w faith	678	-13 9 -7 -8 35 -9 -7
w fal	645	-25 -16 1 10 20 -13 23
w famil	517	61 -24 -23 -17 5 -18 16
w feed	660	7 -3 -7 -13 33 -8 -10
w feedback	540	1 -25 -21 -30 45 15 15
w feel	575	-29 -11 112 -5 -4 -17 -45
w feel that	678	-18 -8 40 -9 10 -4 -10
w few	660	-14 -10 63 -5 -7 -13 -13
w figur	591	10 34 40 -23 -15 -18 -28
w fil	489	99 -1 -18 3 -26 -13 -44
w fil $	609	15 -4 -16 24 -11 13 -21
w fil and	660	20 -20 -6 12 -12 14 -8
w fil in	631	47 18 -9 -16 -8 -22 -9
w film	599	26 -6 -21 3 -23 37 -15
w final	619	-29 40 -13 -13 -10 36 -10
w finalis	678	7 45 -7 -20 -9 -8 -8
w financ	631	-12 56 -23 11 -6 -21 -6
w financial	609	-10 5 -10 29 -20 19 -13
w financial year	619	-9 0 -9 30 -20 21 -13
w find	456	30 -64 75 -30 -32 -11 31
w find $	645	-17 -17 -6 20 10 -16 27
w find that	631	54 -21 16 -14 -8 -12 -14
w find to	678	41 -20 20 -9 -10 -10 -12
w finding	540	6 6 -18 32 -1 -1 -24
w finding wer	678	-2 7 -6 -6 -3 15 -5
w finish	513	-49 29 -39 -3 -6 105 -37
w finish $	609	-5 24 -20 -29 16 29 -15
w finish and	619	-19 -12 -7 -11 -10 70 -10
w fir	609	-26 -8 -5 -14 -8 53 8
w fir servic	660	-26 -8 -11 -8 -3 75 -19
w firm	660	-6 46 -9 -7 -4 -12 -9
w first	407	1 22 -29 46 -63 108 -85
w first meet	645	-5 -19 -6 40 -6 3 -6
w first week	678	36 -6 -3 -4 -11 -5 -8
w fit	631	-20 34 -11 -36 -6 48 -10
w fiv	526	-5 108 -30 -38 -53 55 -36
w fix	619	-23 36 -16 -10 -23 51 -14
w flag	609	36 0 -17 -32 -15 41 -14
w follow	478	89 53 14 -31 -4 -72 -48
w follow $	645	40 12 -8 -7 -4 -25 -7
w follow th	631	6 7 7 12 -8 -13 -12
w follow up	660	14 26 -14 -21 29 -16 -18
w for	277	-75 49 -80 96 33 34 -56
w for $	660	8 24 -5 -8 -5 -5 -10
w for <date>	526	-100 27 -28 177 -43 -1 -31
w for a	517	-12 -33 41 32 5 -12 -21
w for al	583	18 -34 -10 -7 47 1 -15
w for as	678	-5 -9 -4 -6 37 -5 -8
w for each	678	35 1 -4 -4 -14 -7 -7
w for it	619	-24 -33 109 -24 3 13 -44
w for new	678	-20 1 -5 -10 -1 40 -5
w for next	609	-1 -1 -14 73 -26 -13 -17
w for th	413	-96 32 -46 47 41 14 7
w for thos	631	16 -38 -9 -15 -21 84 -17
w for thr	678	52 -16 -3 -8 -5 -16 -4
w for two	678	-18 21 -6 -13 -9 33 -8
w forc	530	28 1 33 -42 -12 -35 27
w form	428	96 -34 -69 -47 -21 35 40
w form $	645	-22 -12 25 13 2 4 -11
w form and	660	46 4 -8 -11 -8 -15 -8
w form ar	645	18 -23 -10 12 -7 17 -7
w form part of	609	26 -11 -9 21 2 -12 -17
w fort	645	19 9 -13 -7 17 -12 -14
w forum	545	-1 20 -15 18 7 0 -29
w forum #	678	-7 25 7 -10 8 -13 -8
w forum $	645	-1 4 -7 45 -17 -11 -12
w forward	562	-56 36 24 67 -5 -38 -29
w forward $	645	-14 3 30 -1 7 -9 -17
w four	478	-23 54 -47 -55 -36 18 90
w fourteen	678	9 31 -4 -7 -8 -16 -5
w framework	631	1 -10 7 45 -10 -22 -10
w from	370	95 38 1 -67 -10 -106 49
w from #	660	7 -24 -8 -15 -16 -12 68
w from <date>	591	61 -18 -11 20 -12 -22 -18
w from a	645	-18 10 -11 -22 -18 -19 77
w from th	475	62 21 30 -31 -21 -4 -57
w from thr	678	-23 54 -5 -5 -3 -13 -6
w front	609	32 19 -9 10 -18 -18 -16
w frontlin	678	24 1 -4 -5 -3 -7 -6
w ful	526	74 -20 1 -1 -2 -17 -36
w ful $	660	-19 -5 -7 -6 12 34 -8
w fund	484	-30 -11 12 49 -45 52 -27
w fund for	660	-12 -27 0 -17 -6 71 -9
w fund ha	678	-7 -5 -12 52 -9 -14 -5
w further	499	20 29 106 -41 -10 -52 -52
w further $	631	-15 -1 70 -17 -8 -11 -19
w gap	599	-6 36 -12 -28 3 23 -15
w gather	631	0 74 -13 -22 -11 -12 -17
w get	526	-13 71 -12 -33 -22 -23 33
w get a	678	18 -5 -13 -6 -7 -15 28
w get th	678	14 33 -11 -9 -11 -7 -9
w giv	442	-29 -69 76 -27 21 71 -43
w giv a	631	29 -23 -19 10 -14 32 -15
w giv th	660	-9 -14 25 13 -11 10 -13
w giv to	645	-28 -31 -12 18 11 26 17
w go	360	-34 119 43 -58 58 -44 -85
w go $	678	-25 17 36 -11 5 -11 -11
w go ahead	678	-8 -8 14 17 -4 -7 -4
w go back	678	-18 -9 41 -21 -10 27 -11
w go on	535	-38 21 -6 -59 130 -20 -27
w go out	550	-56 66 21 17 13 -43 -18
w go through	591	17 19 -9 -11 -7 0 -8
w go to	502	43 37 -27 3 -16 -32 -8
w go up	678	9 0 -5 -8 18 -8 -7
w go with	678	-28 -37 46 -8 -8 44 -8
w going to	678	-15 -21 -7 80 -9 -18 -10
w good	609	33 -6 -11 -16 -10 -19 30
w governanc	619	11 28 -11 -10 -10 4 -12
w governor	678	0 -11 5 9 7 -5 -6
w gp	506	58 -31 -21 -37 20 47 -36
w grant	631	-6 -3 19 -8 -9 -12 18
w green	678	124 -22 -14 -19 -12 -16 -40
w group	394	-49 1 -23 11 40 -48 69
w group #	591	-10 37 -15 -8 -17 -22 35
w group $	575	-42 -26 -42 -20 53 5 72
w group and	678	4 4 -7 -11 26 -8 -7
w group ha	619	6 15 -19 46 -7 -30 -11
w group in	631	27 7 -23 30 -9 -24 -9
w group is	631	-15 -4 -10 12 7 31 -20
w group of	619	-9 42 -16 -4 -19 -25 31
w group wil	660	-6 -10 17 23 -8 -8 -8
w guid	591	26 -27 -13 -20 -10 59 -14
w guidanc	484	-19 8 10 -8 -24 57 -24
w guidanc #	678	-28 12 5 7 -15 -19 38
w guidanc is	678	3 -17 -6 11 -8 28 -11
w ha	233	-45 142 43 85 -175 81 -132
w ha a	562	47 -33 -21 -17 -29 4 49
w ha agr	678	3 16 -3 2 -4 -11 -3
w ha ask	645	-9 36 -9 -11 10 -11 -7
w ha b	298	-32 78 2 52 -124 163 -139
w ha begin	619	-7 72 -11 -18 -6 -15 -14
w ha go	568	-18 67 17 -32 -16 2 -19
w ha had	631	30 27 -12 -12 -6 -18 -8
w ha meet	631	-4 42 -13 11 -9 -13 -13
w ha not	496	-64 -57 -25 110 -26 81 -19
w ha now	678	-35 18 -10 -13 -8 54 -6
w ha sa	678	4 -7 -1 19 -5 -6 -4
w ha sinc	599	-16 -46 96 -32 -13 -37 47
w ha start	678	-19 33 -9 -12 -6 24 -11
w ha tak	678	10 12 -7 6 -4 -13 -5
w ha th	678	25 -6 -3 -3 -3 -7 -4
w ha to	678	-3 19 -13 -12 -4 18 -7
w ha writ	645	-2 39 -6 -5 -4 -14 -9
w ha yet to	619	-48 -26 -19 22 -12 108 -26
w had	407	98 -43 -28 -42 -58 19 54
w had a	645	37 -6 -11 4 -6 -10 -8
w had b	540	38 -27 -33 -8 -17 -29 76
w had not	645	20 -11 -11 -6 -8 -8 24
w had th	619	0 -29 -11 12 -13 40 1
w hal	678	34 -7 -5 -3 -5 -8 -6
w half	556	-34 90 -18 -3 -2 -5 -29
w half of	660	-8 21 -7 6 -9 11 -14
w hand	599	-9 5 -13 33 -13 -30 27
w hand to	678	-14 -8 -7 54 -6 -14 -6
w handbook	619	62 -26 -7 -6 -11 13 -25
w handbook $	678	35 -7 -4 -2 -5 -8 -10
w handler	660	48 -17 -4 -5 -6 -9 -7
w handover	678	45 -14 -5 -21 -26 29 -8
w hap	678	14 -17 -10 13 22 -10 -12
w hap to	678	14 -17 -10 13 22 -10 -12
w happen	591	78 -32 -16 61 -38 -29 -24
w hav	282	-46 182 -63 -60 -52 120 -82
w hav a	583	30 -28 -9 8 -21 46 -25
w hav al	678	10 -18 -9 -17 -5 44 -6
w hav ask	660	-23 41 -7 20 -7 -15 -9
w hav attend	660	-8 29 -4 -6 -9 7 -9
w hav b	368	-5 147 -89 -87 -29 83 -21
w hav com	645	-2 41 -6 -5 -4 -18 -6
w hav confirm	678	28 -16 16 -8 -4 -9 -6
w hav do	678	-24 26 -12 -6 -16 42 -9
w hav had	591	-9 3 -15 -20 -11 48 4
w hav not	591	-48 38 -32 -2 -13 53 4
w hav now	660	9 31 -7 -5 -4 -17 -8
w hav sa	645	-13 29 -10 29 -7 -19 -9
w hav sign	631	-1 28 -9 -6 -5 1 -8
w hav tak	645	-5 38 18 -15 -5 -17 -13
w hav to	645	-3 -12 2 57 -8 -28 -9
w head	487	-8 -17 -41 35 -37 -15 83
w head of	506	-15 -14 -34 45 -31 -51 100
w health	481	-24 -21 -27 -18 -9 40 60
w health visitor	619	-7 -10 -14 -16 -9 66 -9
w hear	609	-48 24 -39 -33 72 -29 52
w help	591	10 -14 -16 -4 -14 19 18
w help from	678	2 0 -3 -3 -3 14 -5
w help to	678	25 -13 -9 -20 -9 -7 34
w helplin	591	59 -27 -32 -18 21 19 -22
w her	540	-27 9 -5 21 52 -46 -4
w high	631	13 -31 -20 -24 -2 -18 81
w high risk	678	31 -7 -7 -11 12 -5 -13
w histor	678	8 -12 -10 -7 13 -8 16
w hold	414	20 34 -20 -14 38 -3 -56
w hold $	660	-10 54 -6 -7 -4 -21 -6
w hold a	619	46 -4 -13 22 -20 -15 -16
w hold b	660	43 -6 -3 -3 -18 -7 -5
w hold in	599	-7 -5 8 -14 -11 43 -13
w hold th	678	10 -10 11 -8 -10 -10 16
w hold with	631	-8 41 15 -11 -6 -18 -12
w holder	660	-23 17 -7 15 14 -8 -8
w hom	535	-9 7 31 -22 16 29 -52
w hom offic	631	-39 7 52 -10 -19 37 -28
w hop	591	-21 70 -28 11 -13 -4 -15
w hop to	631	-15 44 -17 0 -7 5 -9
w hospital	568	-28 -31 12 -24 -27 124 -26
w host	678	-5 19 -7 15 -5 -10 -5
w hour	599	77 -15 -10 -11 -13 -13 -15
w hous	517	43 27 -33 -12 -44 -19 37
w hous officer	660	2 -11 -7 0 -18 -9 44
w how	521	21 82 -29 26 -4 -39 -57
w how it	678	0 23 -8 10 -6 -8 -11
w how th	678	-17 52 -11 -4 -5 -9 -8
w how to	660	54 -12 -5 -4 -4 -9 -20
w hr	660	38 -4 -4 -6 -7 -10 -8
w hub	619	-7 -3 -8 5 -26 1 39
w human	645	6 -2 -12 -14 -12 25 10
w human resourc	645	6 -2 -12 -14 -12 25 10
w hundred	609	49 -31 -13 -16 -11 -10 32
w idea	609	-19 -19 94 -2 -14 -16 -24
w idea ha	678	-11 -12 54 -9 -3 -10 -9
w identif	556	27 50 -18 36 -27 -36 -32
w identif $	645	3 27 -7 11 -4 -21 -9
w idva	678	30 -39 -7 -8 -3 38 -10
w if	521	-2 35 -22 -5 -36 -31 61
w if it	678	-16 0 -18 5 -13 -15 58
w if th	609	6 29 -12 19 -14 -18 -10
w implement	575	9 -59 10 -3 -15 79 -22
w implement $	678	-2 -23 14 -8 -6 38 -13
w implement in	678	-6 -32 -9 -10 -9 75 -8
w implementation	678	-13 34 -6 13 -6 -14 -7
w in	216	71 -59 -45 -42 -32 108 -2
w in #	631	-6 38 -11 -7 26 -15 -25
w in $	575	28 12 -23 -12 69 -36 -38
w in <date>	301	17 6 -3 43 -116 134 -82
w in a	631	30 8 -8 12 -11 -13 -18
w in al	609	21 -28 -29 -15 -12 80 -16
w in each	609	-31 -38 -14 -24 70 21 16
w in ever	599	20 -20 -15 -19 16 -7 26
w in it	619	11 -10 24 5 -10 1 -21
w in lin	678	8 3 -11 -9 -5 -14 28
w in on	645	-2 12 24 -8 -6 -11 -8
w in plac	540	38 -58 41 3 -39 69 -54
w in plac $	645	22 -33 -8 -11 -10 50 -11
w in post	599	44 -13 -9 14 -12 -10 -14
w in post and	660	27 3 -5 6 -5 -20 -7
w in principl	678	-12 48 -4 -4 -3 -18 -6
w in th	346	35 -12 -44 -5 -65 -39 130
w in their	645	18 -14 -7 -6 32 -13 -10
w in turn	678	-10 22 -3 -5 13 -11 -5
w in two	575	3 33 -14 21 -20 -4 -20
w in us	583	21 -29 -17 -7 -15 58 -12
w in us $	660	20 -17 -13 -5 -7 29 -6
w in writ	678	44 -16 -8 -4 -2 -8 -6
w incident	645	9 -21 -16 -14 37 17 -12
w includ	562	59 -41 -17 44 -24 5 -25
w includ in	660	33 -9 -5 13 -13 -8 -12
w independent	660	1 -25 37 -10 -6 11 -9
w induction	562	81 -20 -12 20 -19 -29 -20
w induction $	645	23 -9 -6 33 -17 -18 -7
w information	517	2 34 17 -25 -48 1 19
w information shar	619	-13 -1 6 -17 -31 33 23
w initial	619	-18 55 -9 -29 -20 30 -8
w inspection	678	-16 23 -24 48 -5 -12 -14
w inspector	609	52 5 -11 -11 7 -19 -23
w instead	678	-7 -13 55 -10 -5 -7 -13
w instead $	678	-7 -13 55 -10 -5 -7 -13
w intak	678	8 -14 -7 -14 44 -9 -8
w intend to	631	-24 -30 69 38 1 -22 -32
w intends to	660	-12 -20 -13 96 -17 -14 -20
w interest	645	-3 44 -8 -12 10 -21 -10
w interview	545	-20 125 -31 -35 -22 9 -25
w into	478	82 4 -22 49 -39 -37 -37
w into th	540	39 24 -17 33 -30 -30 -19
w introduc	619	25 -25 10 3 -10 11 -15
w invitation	660	-18 30 -7 34 -14 -18 -6
w is	212	-118 61 -88 -31 57 32 86
w is a	510	-45 -81 -64 -61 123 -16 144
w is availabl	678	-6 -11 37 -10 16 -14 -12
w is await	660	5 48 -4 -14 -4 -24 -6
w is b	420	-53 138 -42 -31 -32 77 -57
w is check	645	-6 -12 -9 -13 64 -11 -13
w is complet	678	2 -11 -12 -15 -6 48 -7
w is currentl	678	-8 42 -5 -5 -6 -8 -9
w is do	645	-4 -10 -8 -29 9 54 -12
w is draw	678	-12 12 -4 -10 34 -13 -8
w is du	609	-23 15 -12 35 -9 2 -7
w is expect	568	-21 80 -24 -7 -14 -3 -11
w is finish	645	-25 -34 -7 -14 -13 102 -9
w is giv	645	27 -9 20 -8 -4 -12 -14
w is go	678	-6 38 -4 -4 -4 -17 -3
w is hold	631	2 -12 -7 -9 47 -9 -13
w is in	575	-42 -2 -21 52 -9 15 7
w is in post	678	-12 7 -5 31 -3 -13 -5
w is keep	678	35 53 -21 -9 -31 -6 -21
w is know	678	-15 -18 -15 49 -6 23 -18
w is liv	678	1 12 -8 -16 -19 40 -10
w is look	660	9 -3 -4 -5 16 -7 -6
w is n't	591	-21 -5 62 0 -24 -21 9
w is no	609	-34 -19 16 0 34 -23 25
w is not	562	-10 -21 12 -40 -14 10 63
w is now	550	94 -21 -11 -15 -25 18 -40
w is on	645	36 -1 -6 -7 -13 8 -17
w is on the intranet	678	-13 -19 -7 -9 -8 62 -6
w is ongo	609	-7 -39 -11 -1 57 16 -13
w is open	678	-9 -30 -7 -10 85 -10 -18
w is out	660	-16 2 -8 8 -9 32 -10
w is plan	599	-2 -36 4 45 -17 28 -22
w is publish	678	-6 -13 -17 2 64 -11 -19
w is stil	631	-31 -42 -12 -17 -9 126 -15
w is tak	645	-11 32 -8 -7 -5 9 -11
w is th	609	-18 -23 -18 -42 -23 -9 133
w is to	526	-32 17 -32 128 -29 -24 -28
w is under wa	619	-7 44 -9 -14 -11 8 -11
w is with	619	-24 36 -17 -22 -12 50 -11
w is with th	660	-17 37 -13 -20 -9 31 -8
w is work	678	-15 15 -6 -8 -6 28 -7
w issu	526	39 -14 -30 -36 -20 22 39
w issu to	599	48 -21 -12 -13 -5 15 -12
w it	247	-3 -33 156 -26 -25 32 -100
w it #	631	0 6 0 7 -7 4 -9
w it $	475	-20 -49 90 -13 -18 30 -19
w it and	660	-24 -12 47 -9 16 10 -28
w it at	645	41 -10 -8 -5 -6 -6 -6
w it finding	678	-3 -25 -7 4 -4 39 -5
w it go	619	15 20 -11 10 -13 -13 -7
w it ha	468	-23 45 45 -5 -19 -2 -41
w it had	609	19 -24 62 -4 -10 -19 -23
w it in	583	-4 4 -15 7 -10 -5 24
w it is	440	-28 14 -55 57 9 -82 84
w it own	660	-5 1 3 40 -12 -9 -19
w it to	631	-15 2 17 -11 -11 34 -16
w it up	660	-4 -15 -11 -18 3 54 -10
w it us	645	-13 -8 -10 -18 -12 69 -8
w it wa	478	0 -55 154 -21 -26 -11 -42
w it wil	493	-1 19 -1 -24 30 9 -32
w it with	645	41 6 -6 -5 -4 -20 -11
w it would	645	-16 -2 25 -6 -16 -10 25
w item	545	-27 -63 36 0 21 -7 40
w item #	678	-7 -20 -19 -20 -20 -11 96
w item $	678	-3 -12 7 -13 36 -5 -11
w itself	645	15 -1 -15 -23 -8 42 -11
w job	568	-12 63 7 -22 22 -35 -23
w job description	645	9 43 -6 -9 -8 -21 -8
w join	660	-16 -16 -6 1 60 -15 -8
w joint	526	2 -32 26 52 -26 -14 -8
w judg	678	16 9 2 -7 -4 -9 -7
w k	660	24 8 -7 -5 3 -14 -9
w keep	506	-5 -20 2 -38 170 -38 -71
w keep on	678	0 -12 -7 12 27 -10 -10
w keep th	660	-29 -22 -9 -11 89 -7 -11
w know	484	13 -50 -40 -15 -50 -37 180
w know $	619	-37 -18 8 1 -17 7 56
w know to	645	14 -21 -17 -13 -6 -13 56
w landlord	645	-28 23 23 -14 -26 32 -11
w languag	645	30 -11 -6 -9 -11 15 -8
w laps	631	-8 -10 41 17 6 -16 -30
w laptop	678	-38 -9 26 0 -12 45 -12
w last	550	0 23 -24 17 30 -13 -33
w launch	568	22 -25 -20 28 -13 22 -14
w law	660	18 -14 7 -12 21 -12 -8
w lawful	645	-1 8 28 -8 -9 -7 -10
w lawyer	678	-10 38 -7 1 -5 -11 -6
w lead	417	-30 -3 -63 44 4 -18 66
w lead $	568	12 -35 -29 -13 -32 41 57
w lead ha	678	-2 48 -7 -10 -5 -11 -12
w lead is	678	-20 21 -11 5 31 -11 -15
w lead nurs	660	11 5 -5 1 -11 7 -8
w leader	619	23 -11 -13 -10 38 -17 -10
w leaflet	545	14 -37 -21 -27 -23 122 -28
w learn	473	87 -55 -1 -25 17 -22 -1
w learn and	660	5 -8 -3 1 20 -11 -4
w learn from	660	-14 -3 44 -7 4 -15 -9
w learn wa	678	36 -5 -11 -3 -2 -4 -11
w leav	499	27 -12 3 7 -31 13 -8
w leav $	645	11 28 -10 6 -13 -14 -8
w leav th	678	18 -6 14 -4 -5 -6 -11
w legal	568	-29 44 49 -31 -1 -7 -25
w legal advic	645	-24 -10 66 -12 -11 11 -20
w let	599	47 -21 20 12 -19 -21 -18
w letter	478	123 -33 -33 -26 -27 43 -47
w letter send	645	35 10 -5 -9 -4 -19 -8
w level	599	8 -11 14 -38 62 -9 -27
w level #	645	20 -16 -5 -7 31 -2 -20
w liaison	631	8 -44 -11 -14 32 -16 45
w librar	631	59 -18 -7 -5 3 -21 -11
w licens	660	14 -41 -8 37 -8 15 -8
w lift	678	7 6 -6 2 -5 4 -8
w light	678	-4 -12 6 -10 36 -7 -10
w light of	678	-4 -12 6 -10 36 -7 -10
w lik	631	-10 31 -11 -21 3 -20 27
w lin	526	-28 16 -4 -21 -41 -21 100
w lin manager	678	9 -17 -4 -10 -7 34 -4
w lin with	678	8 3 -11 -9 -5 -14 28
w link	575	17 -12 -30 -31 13 -28 70
w link to	645	0 -16 -21 -24 -18 -17 95
w list	521	58 48 1 -37 -4 -24 -42
w liv	562	-13 -40 -49 -8 12 79 19
w liv $	678	-8 -25 -6 25 -9 32 -9
w load	678	-9 4 -7 -10 -9 -11 41
w local	496	1 -39 26 -36 22 -19 44
w local medical	678	13 -9 25 -7 -6 -7 -9
w localit	599	12 2 -9 -28 -24 59 -13
w log	678	16 -7 -9 -4 27 -7 -16
w long	591	-13 -22 -16 -7 79 -19 -2
w long as	660	-6 -10 -6 -9 47 -6 -11
w longer	645	25 6 -6 -6 -4 -11 -5
w look	437	9 0 -30 62 12 -22 -31
w look at	448	33 11 -31 54 28 -36 -60
w los	678	-22 -7 38 -32 -12 -23 58
w ma	568	-8 28 -32 -25 -19 -3 60
w ma b	660	15 -12 -10 5 -7 22 -13
w mak	444	84 12 17 45 -37 -58 -63
w mak $	631	11 5 -11 26 -8 -15 -9
w mak to	660	-18 10 -7 23 10 -10 -7
w man	645	-25 34 -12 13 -22 -23 34
w management	609	-7 17 5 1 9 -20 -4
w manager	379	44 -71 -73 62 14 -29 54
w manager #	660	2 14 -6 22 -8 -19 -5
w manager $	545	18 -22 -3 9 44 -7 -40
w manager 's	678	32 -25 -9 -12 -9 43 -19
w manager and	619	3 4 1 -5 -30 -16 43
w manager ar	678	26 -9 -3 -4 9 -13 -5
w manager ha	591	-10 -5 -26 20 -27 22 27
w manager hav	645	13 27 -4 -5 -8 -10 -13
w manager is	678	1 -14 -4 13 -4 12 -3
w manager wil	609	-3 -20 -12 84 -22 -13 -13
w mandator	645	64 -10 -10 -7 -12 -12 -12
w map	568	0 60 -16 -2 -9 -13 -20
w map of	678	-15 29 -5 -12 -5 15 -8
w marac	609	23 -36 13 -26 50 -2 -22
w market	660	24 6 9 -9 -8 -13 -10
w material	660	20 -6 21 10 -8 -21 -16
w maternit	619	33 -32 -10 12 -7 14 -11
w matron	619	24 -25 -6 0 -12 32 -13
w matter	545	-47 -18 73 -24 -8 -35 61
w matter of	678	-6 -8 -20 -11 31 -6 20
w mean	645	-36 -11 -7 -10 -23 -15 103
w media	678	-23 -11 -5 -27 84 -6 -12
w medical	631	3 -17 30 -14 -9 22 -15
w medical commit	678	13 -9 25 -7 -6 -7 -9
w medical director	678	-1 -10 5 -9 -5 30 -9
w meet	359	-22 -22 0 96 113 -36 -129
w meet $	484	-6 -39 -38 98 91 -49 -56
w meet and	609	-10 1 -12 -16 61 -9 -14
w meet ever	645	-9 -13 -8 -15 23 27 -6
w meet hold	660	3 27 -5 -6 -5 -7 -8
w meet in	678	-12 5 42 -9 -6 -11 -8
w meet of	660	-12 -19 -5 44 10 -12 -6
w meet on	660	2 2 -8 47 -20 -13 -11
w meet th	631	46 -15 -1 4 -13 -6 -15
w meet with	599	-22 19 -3 -4 37 -13 -13
w meeting	535	21 25 -32 -5 66 -11 -63
w meeting $	645	7 -10 -12 -14 29 16 -16
w member	493	-14 20 89 -23 -17 -46 -9
w member of	645	14 22 -21 -25 -20 -15 44
w membership	678	-12 -29 -8 -29 29 59 -10
w memorandum	678	32 -1 -3 -4 -6 -13 -6
w men	660	29 1 -5 -5 -4 -10 -6
w mental	645	9 -10 -14 -14 15 5 9
w mental health	645	9 -10 -14 -14 15 5 9
w messag	678	20 7 -6 -27 25 -10 -9
w midwif	660	39 13 -5 -8 -18 -11 -10
w midwiv	619	37 -13 -9 -15 -13 23 -10
w might	678	-12 40 4 -9 -4 -7 -12
w minister	631	26 -24 -13 -16 -5 50 -19
w minut	609	86 -18 -15 -12 -12 -14 -14
w mis	599	50 13 -19 -11 -28 11 -15
w model	660	-17 26 -12 -24 -14 -14 55
w modul	591	-4 -4 -10 37 -16 14 -16
w mon	599	-39 -40 127 17 -23 -15 -27
w monitor	609	36 -35 -12 -10 26 10 -14
w month	431	18 74 3 -40 101 -98 -59
w month $	513	5 -1 -1 -16 94 -52 -28
w month and	631	2 -2 -7 0 33 -12 -15
w month to	678	-11 10 -4 18 -1 -6 -6
w monthl	550	36 -13 -18 -31 21 35 -30
w monthl $	678	5 14 -6 -16 19 -6 -10
w mor	530	2 22 10 -45 48 -51 14
w mor than	678	43 -8 -4 -4 -18 -3 -6
w morn	678	20 8 -6 -8 7 -8 -13
w most	599	-46 -45 -16 -25 10 56 68
w mov	575	23 -5 -6 -41 4 19 6
w mov to	619	-8 12 0 -40 -11 31 17
w multi-agenc	678	6 -7 -3 -5 22 -6 -7
w must	619	6 -2 -2 0 -16 -21 34
w n't	510	-25 -37 82 43 -40 -9 -15
w n't b	619	-34 -26 36 24 -15 28 -13
w nam	493	80 34 -50 -65 -57 0 59
w nam a	678	-3 -26 -15 -22 -17 32 51
w nam nurs	678	13 19 -4 -5 -5 -10 -9
w national	499	4 -124 62 72 68 -67 -15
w national charit	660	27 -9 -13 28 -9 -16 -9
w national guidanc	678	-2 -43 -14 50 -15 -15 39
w need	463	-40 -15 -6 45 26 -29 19
w need $	619	9 -2 45 -27 -10 -17 2
w need to	568	-49 -34 -34 58 68 -31 23
w neighbour	609	-17 11 -10 -16 -12 -25 68
w network	550	-2 5 -31 -34 35 -5 32
w network and	645	-16 37 -10 -18 5 11 -9
w never	631	-1 -23 -6 -17 102 -23 -32
w new	356	-7 -95 -98 152 40 123 -115
w new staf	678	-26 -12 -6 -21 23 53 -11
w new starter	631	16 -17 -6 -12 2 29 -12
w new system	678	-11 51 -5 0 -12 -18 -5
w new year	562	-23 46 -24 56 -20 -15 -20
w newsletter	583	-13 -30 -15 -20 130 -22 -30
w newsletter $	678	-2 -12 -7 -11 52 -6 -14
w newsletter and	678	-10 -6 -6 -9 57 -11 -16
w next	433	-17 71 -58 169 -82 -13 -69
w next <date>	660	-13 29 -5 25 -5 -26 -4
w next financial	678	-10 -13 -5 14 -16 41 -11
w next year	545	0 -51 -33 154 -44 7 -32
w nh	678	12 -5 7 11 -5 -11 -9
w night	609	-2 -15 -21 -21 -21 55 25
w nin	517	79 10 -26 -29 -34 -11 10
w no	403	-74 -199 248 25 -8 -39 47
w no end	660	-27 -24 -13 -14 109 -10 -21
w no further	645	-35 -27 137 -25 -9 -13 -28
w no longer	678	23 -5 -3 -3 -3 -5 -4
w no other	660	-33 -19 104 -16 -9 -12 -15
w no work	678	-25 -23 -17 106 -6 -21 -14
w nobod	660	17 -1 -21 -9 -6 -8 28
w non	660	-4 -30 37 5 -8 30 -27
w north	678	-22 -25 -8 -16 -5 83 -8
w northmoor	678	19 -15 -5 -11 -3 20 -5
w not	307	-125 -186 239 3 -87 65 90
w not $	678	-6 -16 -34 -16 -11 7 76
w not agr	678	-16 -14 46 -8 -8 11 -11
w not b	438	-37 -40 98 35 -50 15 -21
w not begin	660	2 -20 -15 42 -5 3 -7
w not com	678	0 2 -14 32 -5 -9 -6
w not go	678	1 -7 30 -5 -4 -9 -6
w not know	591	-23 -18 -48 -41 -22 -25 179
w not support	678	-16 -10 89 -16 -15 -8 -24
w not th	660	-4 -23 -27 -18 -13 38 48
w not that	678	0 -7 2 -8 -3 -4 20
w not yet	550	-56 20 -52 84 -21 72 -47
w noth	562	-17 -45 56 57 -20 -4 -27
w noth ha	660	-27 -21 -15 67 -7 19 -15
w notification	660	64 -14 -12 -10 -9 -12 -7
w now	398	158 93 -4 -68 -69 -6 -104
w now b	599	-30 60 -2 -11 -12 16 -22
w number	506	25 -42 -21 -34 29 -58 101
w number $	645	43 -9 14 -7 -11 -11 -18
w number is	678	-20 -14 -7 -8 -20 -15 84
w number of	631	5 -20 -13 -20 -21 -17 87
w nurs	484	63 -21 -38 -29 -42 52 14
w nurs $	631	-2 21 -11 -27 -27 -23 69
w occasion	678	-15 -1 -10 20 27 -15 -6
w of	224	-85 15 -34 -51 -56 58 152
w of #	540	28 22 -17 -22 -26 10 5
w of $	631	-4 8 7 32 8 -24 -26
w of a	562	26 5 -8 -1 -23 -1 2
w of b	678	15 -11 -6 -10 -4 24 -7
w of cost	678	-23 -41 77 -17 -5 28 -19
w of eleven	660	-13 -10 15 -9 -9 -23 48
w of ever	645	44 -14 -9 -12 -23 -18 33
w of it	599	-37 14 -25 -33 41 76 -35
w of nurs	660	-36 -13 -14 -2 -16 7 74
w of referenc	591	25 13 -16 -20 -11 25 -17
w of referral	678	5 -21 -10 -15 -9 21 30
w of safeguard	660	7 -8 -8 1 -11 -13 31
w of servic	575	0 -11 -11 38 -22 -6 12
w of staf	631	-5 61 -11 -17 -8 -22 1
w of ten	678	11 26 -13 -10 -7 13 -21
w of th	320	-64 34 -21 -25 -53 65 63
w of them	609	-21 44 -14 -12 -13 33 -17
w of visit	678	-18 25 -12 7 35 -20 -17
w of what	660	-17 9 -21 -13 6 -11 47
w of work	678	-33 -20 -12 -15 28 22 30
w offender	678	-5 18 -6 12 -4 -11 -5
w offer	502	-22 9 -35 36 77 -22 -44
w offer $	660	-13 40 -8 17 -11 -11 -15
w offer to	645	16 -9 -5 -7 27 -14 -7
w offic	526	41 21 29 -6 -33 -12 -40
w offic $	631	6 32 -16 4 -15 -1 -11
w officer	393	91 -27 -5 -31 13 -45 3
w officer $	599	41 -50 -9 36 -15 7 -11
w officer ar	660	-7 33 -3 -4 -6 -8 -6
w officer hav	645	34 10 -5 -5 -11 -15 -9
w officer is	660	2 53 -6 3 -7 -39 -7
w old	568	54 -30 -43 -16 -15 9 41
w old on	678	43 -13 -7 -2 -6 -9 -5
w older	619	22 16 17 -10 -10 -18 -17
w older peopl	678	19 14 -8 -6 -6 -7 -7
w on	253	98 -19 -31 -60 66 -39 -15
w on #	619	22 1 -1 -11 -8 5 -10
w on $	535	4 -23 -11 -39 50 55 -35
w on <date>	510	113 -31 -29 74 -45 -57 -25
w on a	583	-48 1 -16 -29 128 -2 -34
w on al	660	15 -20 -4 -6 -3 21 -3
w on an	645	2 -27 1 -9 62 -20 -10
w on and	645	-9 9 36 -9 -5 -5 -17
w on b	660	12 -7 -7 -16 31 -7 -5
w on behalf	678	38 12 -8 -11 -3 -12 -16
w on coerciv	678	29 -5 -2 -2 -11 -4 -4
w on each	678	7 -20 -6 -9 50 -12 -9
w on ever	645	22 -11 -5 -4 25 -8 -19
w on for	678	-10 -9 -5 -1 41 -11 -5
w on hold	678	-7 -18 -15 79 -13 -13 -13
w on it	591	23 -10 -21 -5 -18 56 -25
w on of	631	-21 -3 -13 -21 25 47 -15
w on th	389	63 6 -35 101 -79 -12 -44
w on the intranet	583	43 -34 -11 -12 -12 36 -9
w on the intranet $	609	36 -34 -10 -12 -12 42 -9
w on the websit	619	43 -20 40 -22 -16 -12 -13
w on the websit $	660	32 -16 47 -18 -13 -23 -9
w on their	678	10 -9 23 -7 -4 -8 -5
w on two	660	-7 11 8 -11 25 -19 -7
w on what	678	17 -1 -8 17 -4 -13 -9
w onc	517	-44 25 -3 94 -18 -16 -38
w onc th	575	-31 -20 11 86 -21 3 -28
w one-pag	678	33 -7 -3 -3 -5 -8 -8
w one-to-on	678	21 -5 -3 -4 4 -7 -6
w one-to-on $	678	21 -5 -3 -4 4 -7 -6
w ongo	517	-35 -39 -35 -38 83 50 13
w ongo $	645	-3 -38 -10 -12 56 17 -10
w ongo risk	678	4 -21 -13 0 -15 -16 61
w ongoing bas	678	-14 -21 -4 -7 70 -15 -8
w onl	575	-26 -37 -32 54 -23 17 45
w onlin	678	19 -11 -7 -12 -4 20 -5
w open	513	-36 -45 4 -28 70 -11 47
w open to	678	14 -9 13 13 -8 -9 -14
w operat	645	24 11 -11 -6 -4 -6 -7
w option	575	-3 -8 50 31 -13 -29 -29
w or	568	41 -36 -23 -21 -14 -36 89
w order	678	-19 -8 -5 -5 -9 53 -7
w organisation	631	-5 -10 -1 24 29 -16 -22
w other	481	-84 48 58 -45 -23 45 1
w our	502	-9 -13 20 -41 57 -63 49
w out	381	-14 98 -3 -35 33 34 -114
w out $	550	-47 -8 65 0 7 16 -33
w out b	660	4 18 -8 -18 -10 25 -12
w out in	631	89 -23 -12 -10 -7 -19 -17
w out of	550	-5 57 22 -20 -18 6 -41
w out to	562	-31 45 -29 -22 -11 69 -21
w out with	660	24 -8 -8 15 -9 -8 -6
w outcom	583	-5 10 -20 41 -20 22 -27
w outcom of	631	-18 -15 -18 50 -9 31 -21
w outlin	660	-25 47 -9 -9 -5 12 -11
w outsid	678	35 -5 -5 6 -8 -11 -13
w outstand	619	27 -20 -9 -12 -9 39 -16
w over	481	44 -37 -19 2 -48 25 32
w over th	568	19 30 -27 -11 -38 -11 39
w overtaken b	660	-25 -14 90 -14 -7 -10 -20
w overtaken b th	678	-22 -12 76 -12 -5 -7 -18
w own	568	30 -11 -21 18 -5 -34 23
w pa	631	-18 -44 11 -11 -19 -23 103
w pack	599	39 -19 -11 42 -12 -28 -12
w packag	678	-7 63 -4 -10 -3 -33 -6
w pag	599	20 -23 -21 -21 18 -6 32
w pag #	678	8 -22 -11 -12 -13 -13 63
w pandemic	678	-4 -16 -6 36 10 -10 -9
w panel	487	8 -32 -16 -51 -37 -58 186
w panel $	645	1 25 44 -11 -10 -14 -36
w panel 's	619	0 -23 -19 4 14 -15 38
w paper	535	-5 43 4 2 -26 -26 8
w part	568	-55 -19 0 -22 28 44 24
w part of	513	28 -5 -36 9 48 -51 8
w part of th	540	51 25 -26 4 13 -30 -37
w part way through	678	-10 57 -3 -19 -9 -8 -7
w partner	454	46 9 65 -48 -69 8 -12
w partner $	619	30 2 -16 4 -17 -22 21
w partner agenc	678	39 -15 -3 -2 -3 -11 -5
w partner and	678	12 -7 -6 -11 -2 17 -3
w partner hav	678	-4 -20 -9 25 -4 18 -6
w partnership	468	-17 33 38 -37 83 -43 -56
w partnership $	660	33 -9 -13 -8 17 -10 -11
w partnership 's	678	7 3 -5 -10 -5 14 -4
w partnership ha	678	-35 45 9 -18 -12 -13 24
w pas	599	22 -25 48 -12 -11 2 -25
w pas to	631	19 -15 55 -10 -7 -20 -21
w pathwa	562	41 22 -17 -27 -16 24 -26
w patient	556	90 -23 1 -3 -17 -22 -26
w peer	678	23 -21 -10 42 -11 -9 -14
w peopl	517	22 3 -35 -29 -36 23 52
w per	599	29 0 20 -17 -3 -17 -11
w performanc	619	-3 -5 -11 -8 65 -19 -19
w period	645	-58 -25 -29 -26 -9 1 146
w perpetrator	645	-18 -5 -19 -18 -6 27 39
w person	568	-3 -18 -15 53 -4 -29 15
w phas	678	-18 12 -4 -11 -9 37 -7
w phon	678	-5 -32 -7 -6 38 31 -18
w pick	562	-27 12 -23 28 -3 -1 12
w pick up	645	-32 -27 -19 23 -17 40 31
w piec	678	-12 -15 -10 -6 24 31 -12
w pilot	562	-38 64 11 -5 -18 7 -22
w plac	446	2 81 -12 51 -19 -56 -47
w plac $	619	9 26 -13 29 -9 -30 -12
w plac in	591	-9 5 -16 15 6 -6 7
w plan	425	-57 -61 41 62 -2 -11 27
w plan #	678	-2 -32 14 -12 -8 55 -15
w plan $	521	2 -63 58 -17 -6 -42 68
w plan for	562	-60 -6 -11 100 -22 24 -25
w pleas	609	-35 -39 -18 -26 -26 -22 166
w pledg	678	12 13 -4 -3 -2 -10 -5
w point	550	-5 15 75 -26 -36 -17 -6
w point $	678	-24 -29 65 -18 -12 -13 31
w polic	410	65 18 -28 -31 14 0 -38
w polic $	645	-17 -31 -11 -13 20 21 31
w polic and	631	24 11 -12 -11 10 -14 -9
w polic ha	619	12 -14 -12 3 -5 24 -7
w polic is	631	-27 47 26 -18 6 -15 -19
w polic wa	678	39 -9 -6 -4 -3 -11 -5
w polish	660	9 10 -7 -7 -5 10 -9
w positiv	660	15 3 -10 -9 -6 26 -18
w possibl	599	-5 -2 49 5 -16 -3 -29
w possibl to	678	-10 8 -45 41 -4 19 -10
w post	458	-41 -44 30 58 -18 79 -64
w post $	619	6 17 36 -10 -9 -18 -21
w post ha	645	-14 0 -23 10 -19 56 -10
w post in	678	8 3 -2 9 -8 -8 -2
w post is	631	-34 -39 -13 2 4 96 -16
w post wa	645	-4 -7 68 -19 -8 -19 -11
w poster	562	39 1 -32 -17 -22 59 -28
w postpon	678	15 -9 -4 24 -5 -12 -9
w power	678	-12 -19 90 -17 -6 -19 -17
w practic	446	84 -29 -42 -29 4 2 10
w practic $	660	-6 -1 -7 12 -12 21 -6
w practic ha	678	38 -9 -5 -3 -5 -9 -7
w practic in	645	23 7 -10 7 -4 -17 -7
w practic manager	609	3 1 -20 -10 18 -18 26
w practitioner	550	25 -51 7 -17 -24 -29 89
w prepar	591	-10 27 20 12 -9 -25 -14
w present	550	12 7 29 1 -26 -35 12
w present to	645	15 26 -18 5 -4 -12 -12
w principl	645	-19 50 -9 -10 -10 -21 19
w print	545	-7 -46 64 -44 -21 79 -24
w print $	645	-7 -15 47 -14 -10 11 -11
w print and	660	-26 -22 -10 -13 -5 81 -6
w priorit	678	-11 -25 35 -22 -1 -11 35
w privat	678	0 1 -3 -7 -4 16 -4
w probation	591	33 -30 -13 -28 -5 66 -22
w procedur	517	68 -11 -10 -31 -10 28 -34
w proces	583	63 6 -17 -44 -21 29 -16
w procurement	660	-2 22 -6 7 -4 -14 -3
w produc	609	-16 25 -15 2 -10 30 -15
w professional	591	-1 -2 -6 -34 -30 -27 100
w program	526	-53 36 -29 54 21 11 -39
w program $	660	-9 11 -11 45 -10 -18 -9
w program of	660	-21 1 -9 35 -28 37 -14
w progres	599	-15 48 12 -33 20 -21 -10
w project	562	-29 29 61 -25 -1 -6 -29
w prompt	619	49 6 -12 -8 -9 -13 -13
w propos	609	-19 -33 91 37 -18 -20 -38
w proposal	568	-65 -28 105 43 -18 -2 -34
w protect	678	28 -6 -6 -2 -5 -5 -5
w protection	645	-30 -8 65 -13 -14 21 -20
w protocol	526	28 35 7 -37 -16 15 -32
w protocol wa	678	2 11 -9 -9 -3 15 -6
w prov	678	-13 5 99 -32 -15 -14 -30
w provid	631	-17 -27 -15 -16 48 46 -19
w provider	475	-19 27 31 -23 -17 57 -56
w provider $	599	3 35 -13 -6 -10 5 -15
w provider and	645	-6 11 -12 0 -9 23 -8
w provider ha	660	-30 21 82 -28 -7 -16 -22
w public	550	-20 3 -7 -10 60 -52 27
w public health	583	-21 -6 5 -11 27 -43 49
w publication	660	-7 8 -13 7 -11 33 -16
w publish	535	14 -51 -17 -36 33 90 -33
w publish $	645	-12 -24 12 -24 19 43 -14
w publish in	678	-25 -26 -12 -11 -4 87 -8
w pul	645	-2 35 7 -9 -4 -20 -5
w pursu	660	-24 -19 98 -26 -8 2 -23
w pursu $	678	-15 -12 62 -22 -6 5 -11
w put	452	11 -10 -15 61 -45 52 -56
w put in	660	28 -10 -12 26 -12 -9 -11
w put on	631	17 10 10 0 -10 -17 -10
w put to	631	-7 -17 35 -16 -8 20 -7
w put together	645	-14 63 -6 0 -6 -28 -10
w qualif	678	4 -10 -8 -12 -18 7 37
w qualit	556	-2 -30 -19 7 -6 -18 68
w qualit assuranc	678	-16 -15 -4 37 22 -14 -10
w qualit commit	678	10 -11 -5 -15 -13 -11 44
w quarter	540	-33 -24 -27 -35 120 -22 21
w quarter $	631	-5 -16 -19 -22 41 -27 47
w quarter and	678	-22 -7 -4 -6 55 -5 -10
w quarterl	591	-56 -34 -21 8 138 -8 -26
w quarterl meet	678	13 -7 -11 17 -1 -4 -6
w quer	678	-29 -20 -26 -25 24 9 67
w question	545	50 20 -19 -1 -18 -10 -23
w questionnair	645	-10 76 -7 -18 -12 -18 -11
w quot	678	15 11 -2 -5 -2 -15 -2
w radio	660	-15 -27 -31 -16 65 48 -23
w rais	510	-30 -44 -15 13 78 -16 14
w rat	645	55 -17 -10 -10 14 -11 -23
w rather	660	-2 -15 19 -7 29 -15 -9
w ratif	609	6 5 -10 -29 -8 46 -9
w ratification	678	-8 53 -4 -4 -3 -29 -5
w reach	599	-26 5 8 -29 39 -8 11
w read	535	-41 87 -34 -30 73 -38 -18
w read b	645	-2 20 -23 -21 34 -18 11
w reason	645	7 3 2 -9 -20 -13 30
w receipt	645	45 -13 -5 -5 -4 -9 -10
w receiv	496	55 -38 -48 -33 4 -14 75
w receiv $	619	-10 21 -23 -21 -14 -29 76
w reception	645	38 -24 -6 -8 27 -13 -15
w receptionist	660	33 -9 -3 -5 -11 -1 -5
w recommendation	493	-15 -77 86 -52 -51 28 82
w recommendation #	660	-29 -29 -11 -13 -13 19 76
w recommendation $	619	10 -13 78 -17 -14 -17 -28
w recommendation wa	678	3 -32 9 -11 -7 -14 52
w record	468	131 5 -27 -36 1 -62 -12
w record $	645	20 39 -7 -11 -12 -9 -19
w record and	660	8 -9 25 4 -9 -10 -9
w record in	678	9 2 -8 -7 -14 -9 26
w recruit	550	-9 20 -22 -5 -29 80 -34
w recruitment	645	-15 8 -10 0 50 -14 -19
w redesign	645	5 3 -6 -7 -5 17 -7
w refer	591	29 -41 -37 -36 -25 -23 133
w refer to	660	-33 -26 -23 -26 -15 -16 139
w referenc	568	31 17 -18 -21 -11 20 -18
w referral	506	83 -43 -31 -46 1 -11 46
w referral $	678	31 -12 -15 -6 -5 -13 20
w referral form	645	-5 -18 -16 -17 -5 8 52
w referrer	660	-47 -34 -14 -24 19 3 97
w refresh	631	30 -11 -7 26 -11 -18 -9
w refresher	631	-22 -21 -9 4 66 -4 -13
w refug	599	-1 15 -14 6 27 -20 -13
w refug $	678	13 13 -4 -7 -4 -7 -4
w refus	645	14 -13 1 14 -18 15 -12
w regard	678	0 -25 48 -10 -12 -8 8
w regional	575	-12 -14 50 -15 -33 5 19
w register	568	-47 16 38 -24 -3 -49 69
w regular	609	-9 -13 -11 -45 115 -20 -17
w relaunch	678	-12 -20 -8 -13 -5 63 -5
w releas	568	18 8 -24 23 -20 11 -17
w relevant	660	-5 4 -10 -6 -11 -13 41
w remain	526	-54 12 -34 -71 144 50 -46
w remind	619	3 -17 -13 -15 94 -13 -40
w reminder	645	-6 49 -8 -8 2 -18 -11
w remov	631	-2 7 44 -9 -8 -13 -20
w renewal	660	-3 -16 -9 60 -8 -8 -16
w reorganisation	678	-10 -14 34 34 -6 -19 -20
w repeat	645	28 1 -6 -6 10 -16 -11
w repl	545	0 79 -21 -44 -22 29 -20
w repl $	599	-44 70 -20 -23 -9 48 -22
w replac	660	42 -10 27 -8 -7 -37 -7
w report	414	-16 -46 -70 -2 7 15 112
w report $	599	-63 -49 -29 -9 -20 80 90
w report is	645	-13 -1 -16 34 -17 -20 33
w report to	575	22 -8 -18 12 -9 -22 24
w request	575	12 -26 54 9 -5 -7 -38
w requir	568	16 -48 13 52 -11 -31 10
w requir $	645	14 -22 -19 63 10 -13 -33
w requirement	631	33 -13 -9 16 -8 -9 -10
w research	645	-41 26 -12 -14 32 -15 25
w resourc	599	-2 -1 11 11 -17 12 -13
w resourc $	678	-18 -9 -12 20 -12 32 -1
w respond	645	22 -19 50 -6 -8 -15 -24
w respons	562	-8 -2 17 -11 -20 0 25
w respons officer	678	18 -11 -6 -6 -7 17 -5
w rest	609	-58 53 -2 -20 -14 60 -20
w rest $	678	-33 19 -5 -6 -8 45 -12
w restructur	609	-11 -15 21 60 -9 -43 -4
w result	599	-11 15 17 4 1 -8 -19
w return	540	1 -19 -10 -26 5 -19 68
w return $	678	16 7 -5 13 -6 -14 -10
w return to	678	-40 -24 16 -36 14 -17 87
w review	405	64 20 -86 -74 132 -29 -27
w review $	591	29 -31 -19 -7 27 -30 30
w review and	660	4 -21 -7 -11 7 35 -8
w review b	660	-5 -15 -14 -2 64 -12 -16
w review in	660	8 -10 -5 13 15 -12 -9
w review is	678	-14 19 -4 -13 31 -10 -9
w review it	678	11 19 -5 -5 -5 -6 -9
w review of	645	12 72 -12 -17 -13 -18 -24
w review wa	678	31 -8 -10 -9 -7 13 -10
w revis	517	24 13 -30 37 -30 22 -36
w revis and	678	-28 -22 -5 -8 -6 73 -5
w rewrit	583	46 -5 -8 -10 -10 -5 -8
w rewrit and	660	15 -3 -4 -6 -6 6 -3
w ribbon	645	30 -20 -11 -13 40 -19 -9
w ribbon da	678	1 -14 -5 -12 44 -9 -5
w ring	575	67 -16 -29 -33 8 -24 27
w risk	530	12 -28 -31 -40 19 -31 99
w risk assessment	678	-11 9 -5 -10 22 5 -10
w rol	540	-19 -9 -40 -5 76 36 -39
w rol out	599	21 23 -16 -22 -14 21 -12
w room	521	70 -14 14 -30 -33 19 -27
w room $	619	49 7 -6 -6 -11 -22 -10
w rota	645	22 14 -12 7 -12 -3 -16
w round	545	-4 16 -26 8 25 15 -34
w round $	660	-22 -22 -13 52 -10 27 -12
w rout	645	11 -2 -4 5 -7 8 -12
w routin	619	40 -23 -15 -9 17 1 -11
w rul	660	3 -29 31 -26 -12 17 16
w run	517	7 6 -23 -70 133 -57 3
w run for	660	42 -10 -5 4 -8 -17 -6
w s	448	15 1 -59 -71 12 -20 121
w s b	660	5 29 -22 -9 -4 -21 22
w s it	678	3 -2 41 -16 -15 5 -15
w s th	599	-16 -34 -28 -22 74 -23 48
w s whether	678	-8 27 -6 15 -11 -7 -10
w sa	475	51 21 0 21 -32 -36 -24
w sa it	660	30 6 -1 -7 -8 -8 -12
w sa that	556	-24 6 14 20 -17 -2 3
w saf	645	13 -3 -16 -13 -27 -17 63
w safeguard	465	61 -42 -44 -43 23 -55 100
w safeguard board	678	10 14 -7 -4 -3 -6 -5
w safeguard lead	645	13 -11 -9 -8 -6 -15 36
w safeguard team	619	-4 -16 -12 -15 38 -13 23
w safet	591	34 4 -11 10 -1 -19 -16
w sam	575	29 -33 3 14 -27 -30 45
w sampl	556	64 -41 -20 19 -17 -17 11
w satisf	678	49 -8 -11 -6 -6 -9 -9
w schedul	609	-18 -21 -15 12 -8 67 -17
w schedul for	660	-13 -24 -7 36 -11 26 -8
w schem	545	-11 35 125 -36 -25 -52 -35
w schem wa	678	-13 -6 68 -10 -6 -21 -12
w school	521	39 -9 -26 -36 31 30 -29
w school $	660	-7 12 -6 -8 -8 24 -7
w school hav	660	6 4 -8 -14 -6 25 -7
w school nurs	678	27 -14 -9 -5 -4 9 -4
w scop	599	0 24 -9 22 -6 -24 -7
w scor	678	-14 33 -8 -7 18 -15 -7
w screen	583	60 -8 3 -16 -18 3 -24
w script	660	21 35 -4 -3 -4 -40 -5
w second	489	-49 89 1 -74 -38 80 -9
w second draft	678	-10 39 -3 -6 -7 -9 -4
w section	619	22 33 -6 -9 -12 -12 -15
w section on	660	-1 41 -5 -6 -9 -10 -9
w secur	609	2 -60 -16 -11 -27 130 -18
w seek	562	-39 27 -4 33 34 -26 -25
w seek $	678	-7 -12 -4 21 7 -1 -4
w seek from	645	-23 34 -11 -15 41 -9 -16
w send	465	57 -5 -38 -27 84 -18 -53
w send out	631	-24 -17 -11 -11 54 15 -8
w send to	591	13 29 -11 5 2 -19 -18
w senior	660	38 5 -6 -5 -7 -12 -13
w separat	631	-4 0 64 -16 -8 -14 -22
w sergeant	609	34 -11 -28 -18 -1 38 -14
w servic	394	48 -30 -17 -25 -73 -3 100
w servic #	631	-21 -27 38 -27 -7 6 38
w servic $	568	-5 13 -14 -11 -4 21 -1
w servic and	678	6 -19 -19 -12 -10 -8 62
w servic ha	631	37 4 -13 0 -5 -10 -12
w servic in	678	-15 -12 19 -12 -14 -13 46
w servic manager	660	12 6 8 -4 -7 -8 -8
w servic to	660	-14 2 -10 43 -13 18 -27
w session	496	44 -29 -24 -20 67 11 -48
w session $	660	21 16 -3 -4 -10 -13 -7
w session ar	619	-16 -28 -8 12 11 43 -15
w set	510	18 6 24 46 -18 -30 -45
w set of	678	-11 7 31 -5 -5 -10 -6
w set out	645	52 3 -9 -6 -8 -14 -17
w set up	660	-3 -33 -19 29 -8 42 -9
w settl	591	-27 33 -11 30 -14 8 -18
w seven	591	-37 15 -20 -40 -16 32 66
w several	645	-14 -39 -26 -21 13 -28 115
w sh	556	25 24 -19 16 -16 -5 -24
w sh ha	660	-9 43 -6 -10 -4 -9 -4
w sh is	678	9 -19 -9 16 -5 16 -9
w shap	645	11 24 -5 -6 -5 -15 -4
w shar	435	27 1 -6 -40 -22 62 -22
w shar agreement	619	-3 15 -4 7 -24 30 -20
w shar it	660	39 -17 12 5 -11 -12 -17
w shar with	562	11 -13 -29 -23 -14 86 -18
w sheet	609	45 -15 -8 9 -21 0 -10
w shift	678	27 -17 -7 -8 23 -7 -10
w short	645	19 12 -8 -8 -10 5 -10
w should	540	-108 -19 -9 25 -17 -18 145
w should b	599	-50 2 -2 34 -17 3 29
w show	496	77 12 -6 31 -31 -42 -40
w show that	619	39 6 -6 -5 -6 -19 -8
w sicknes	678	-19 5 -7 19 -4 11 -5
w sid	631	-12 -6 16 -12 7 19 -12
w sign	448	86 18 -34 -44 -36 59 -48
w sign b	591	25 -22 -16 -20 -8 53 -13
w sign of	568	-4 9 -2 -24 0 42 -22
w sign th	660	12 -1 -7 -5 -4 10 -6
w sign up	631	23 42 -7 -7 -22 -21 -8
w signatur	678	2 23 -11 -13 -7 18 -13
w sinc	437	130 -89 34 -37 34 -57 -17
w sinc $	660	42 -13 -4 -5 -4 -11 -6
w sinc <date>	530	82 -27 -22 -25 31 -13 -26
w sinc b	660	28 -8 4 -4 -3 -9 -9
w sinc th	583	24 -37 -17 18 35 -4 -19
w singl	619	28 -23 -2 -22 -21 -15 55
w sit	502	-2 39 8 -41 0 -26 21
w sit $	631	-51 49 -14 -20 -28 21 43
w sit in	645	40 -11 14 -6 -7 -9 -20
w six	481	-1 26 -7 -48 -5 23 13
w six month	609	6 42 30 -22 -2 -37 -17
w six week	631	-16 -11 -11 -5 39 22 -17
w slid	631	44 1 -5 -10 -8 -10 -12
w slow	678	-10 2 -5 -5 -3 27 -6
w smal	678	10 12 -3 -5 -2 -7 -5
w so	456	17 -36 90 -9 38 -24 -77
w so $	530	36 -26 -2 -36 79 -12 -38
w so far	562	-66 110 -20 -25 7 21 -26
w so far $	631	-36 70 -11 -2 22 -26 -17
w so th	645	-8 0 58 -15 -10 -14 -11
w so that	583	92 -28 -14 -18 17 -26 -23
w social	550	20 -35 -18 -53 60 12 14
w social media	678	-23 -11 -5 -27 84 -6 -12
w social worker	609	40 -11 -6 -16 -20 31 -19
w softwar	645	-10 31 -12 -11 -16 30 -13
w solicitor	631	-10 32 -15 -17 -9 34 -16
w som	583	-30 -2 -11 27 -5 -1 22
w someth	660	6 -18 14 -15 32 -6 -14
w soon	678	0 26 -6 10 -12 -9 -8
w south	678	-6 -16 -4 -13 -6 51 -7
w speak	562	30 6 -5 -12 42 -39 -23
w speak to	645	16 29 -12 6 -6 -17 -16
w speaker	660	-4 23 -9 28 -6 -25 -7
w specialist	583	47 43 -16 8 -28 -27 -27
w specification	556	7 46 -24 38 -18 -27 -22
w spr	645	30 -14 -10 -7 18 -7 -9
w sta	678	-6 -31 28 -20 -11 -17 57
w staf	357	34 -30 -17 -70 20 2 61
w staf #	599	7 35 -11 -15 -20 22 -18
w staf $	545	27 -44 -16 -23 -7 46 15
w staf ar	609	-34 5 17 -11 41 3 -21
w staf can	678	18 14 -5 -8 -6 -5 -8
w staf hav	556	-21 26 4 9 -13 19 -24
w staf train	660	10 27 -5 -4 -12 -8 -9
w staf who	660	29 -9 -8 -8 -9 -8 12
w stag	660	-11 48 -13 15 -12 -14 -14
w stand	583	36 -26 -22 35 28 -28 -22
w standard	562	52 -8 11 -14 -20 -4 -17
w start	465	-66 36 -10 106 -46 47 -67
w start $	678	-15 -37 -14 54 -5 23 -6
w start in	583	-20 42 -16 8 -11 13 -16
w start on	660	-21 -9 -12 86 -16 -21 -8
w start to	678	-16 63 -9 -9 -4 -12 -12
w starter	619	20 -18 -7 -12 2 27 -12
w station	645	25 -12 -6 -4 -9 16 -9
w statutor	678	-15 31 54 -32 -8 -14 -16
w stead	678	8 11 16 -8 -6 -14 -8
w steer	609	-6 9 -9 -24 20 23 -13
w steer group	609	-6 9 -9 -24 20 23 -13
w step	660	21 -4 18 -7 -5 -14 -10
w stil	535	-35 -73 -31 -5 -21 169 -4
w stil b	660	-14 -10 -5 2 -4 36 -5
w still to	583	-43 12 -32 -23 -18 124 -21
w still to b	631	-28 -34 -28 7 -11 105 -11
w stock	645	49 -27 -12 -5 29 -22 -12
w stop	660	10 -25 14 -19 57 -18 -18
w strateg	550	8 -8 2 0 -9 -12 19
w strateg $	678	4 -34 -11 21 -13 -15 48
w strateg is	678	-11 31 19 -11 -10 -7 -12
w student	645	5 -12 -9 25 17 -18 -9
w sub	678	-10 -17 11 40 -4 -13 -8
w subgroup	660	-12 -5 18 13 9 -12 -11
w subject	599	3 -15 -2 32 -11 16 -22
w submit	619	23 12 -16 -14 -5 16 -16
w submit to	678	4 34 -6 -5 -3 -15 -8
w such	678	-3 -14 9 17 8 -10 -8
w suggestion	678	32 -20 7 -6 -3 -6 -5
w summar	583	18 -17 8 3 2 12 -25
w summer	645	31 -6 -14 29 -7 -21 -10
w summer $	660	29 -6 -15 30 -7 -21 -10
w supersed	645	-10 -12 70 -12 -7 -16 -12
w supersed b	660	-21 -11 72 -12 -6 -11 -12
w supervision	521	28 -41 -10 2 59 -30 -9
w supervision $	678	1 -9 -8 26 8 -7 -10
w supervisor	599	30 -8 -13 0 14 -11 -12
w suppl	631	18 17 21 -10 -13 -19 -14
w supplier	517	-29 101 5 -25 -37 26 -42
w supplier $	645	-20 11 -8 -11 -8 44 -8
w support	526	-7 -38 63 -23 89 -23 -61
w surger	562	-38 8 73 -22 14 -7 -29
w surv	619	-4 5 24 10 -13 -52 30
w survivor	526	6 30 -24 -11 31 -23 -9
w survivor '	660	4 1 -9 13 -9 13 -12
w system	499	55 -16 30 -17 -55 3 1
w system $	631	16 13 46 -60 -20 34 -29
w tabl	660	27 12 -9 -5 -10 -5 -11
w tak	360	-25 16 56 58 -72 -42 10
w tak it	609	-43 8 -11 -3 -14 80 -17
w tak of	678	26 -7 19 -10 -9 -10 -10
w tak on	645	24 -9 15 6 -12 -15 -9
w tak part	678	-7 0 -15 -8 26 19 -15
w tak plac	475	3 84 -33 36 -29 -35 -27
w tak th	575	-44 -12 89 -38 -31 -26 62
w tak to	645	0 18 5 -3 -4 -7 -9
w tak up	591	28 -33 -31 58 -14 -23 15
w take-up	645	-19 1 -10 -12 70 -10 -19
w talk	521	2 48 -11 -21 45 -24 -38
w talk with	660	-3 48 -7 -6 -7 -17 -8
w target	631	-20 7 -24 24 -17 19 11
w task	660	4 13 -13 -14 48 -16 -22
w team	370	29 12 -67 -21 95 -1 -46
w team #	645	-19 16 -10 -14 -16 9 35
w team $	499	35 13 -13 -33 13 -12 -3
w team and	619	-11 -6 -9 -10 0 13 24
w team ar	660	-18 -39 -10 19 -12 69 -9
w team ha	645	-4 20 -8 -10 -11 24 -10
w team is	645	-10 50 -6 -12 -8 -6 -9
w team manager	645	9 0 -6 37 -10 -15 -14
w team meet	678	-16 -20 -8 4 61 -8 -13
w team wil	678	2 -1 -13 11 13 -8 -5
w tel	493	32 -34 7 -7 -32 -21 54
w tel $	678	-5 -15 3 -10 -17 -4 50
w tel of	678	41 -7 -3 -3 -12 -11 -6
w tel us	619	-10 16 56 -5 -16 -20 -21
w telephon	631	25 6 -17 -15 -19 11 9
w templat	556	54 0 -5 -18 -21 12 -21
w ten	556	-5 26 -21 -15 3 -8 20
w tenanc	660	37 -16 -3 3 -10 -5 -5
w tenant	645	29 6 -5 1 -12 -11 -8
w tender	609	-13 66 -14 -8 -6 -14 -12
w term	493	-5 19 -39 -31 66 37 -48
w term $	609	-10 2 -14 -27 71 -3 -19
w term of	591	25 13 -16 -20 -11 25 -17
w test	510	-37 92 -28 -16 -25 39 -23
w test in	660	-11 -14 -6 -9 -2 46 -3
w test with	678	-15 34 -4 -10 -6 10 -8
w text	645	36 -6 -7 -11 -7 7 -12
w th	122	-54 -11 130 3 -19 -52 3
w th #	631	-4 55 -12 -9 -18 6 -18
w th $	510	-44 37 40 35 -72 -48 52
w th action	535	8 -41 132 -9 -23 -25 -42
w th adult	645	32 -9 -8 -5 -6 -9 5
w th agenc	645	-11 -19 56 -9 -7 7 -18
w th agreement	645	3 -13 20 -2 -8 15 -15
w th ambulanc	645	6 2 10 -8 -6 9 -14
w th analyst	645	7 11 -6 21 -10 -15 -9
w th and	609	-39 -26 54 65 7 -30 -32
w th annual	645	-7 -32 -10 16 84 -14 -37
w th answer	678	48 -7 -11 -6 -10 -4 -9
w th ar	583	20 -13 -12 -18 26 21 -23
w th as	645	-13 -8 -15 29 16 8 -17
w th assessment	660	-11 1 -7 -8 -11 48 -12
w th at	660	1 -11 -1 -38 67 -6 -12
w th audit	583	13 -26 -17 11 -15 54 -19
w th author	660	-37 -37 -27 -18 -11 -22 152
w th bid	631	-27 20 73 -10 -14 -23 -19
w th board	487	9 -41 35 41 -15 -16 -12
w th busines	591	-3 30 -21 -1 41 -23 -23
w th campaign	678	-33 -39 41 -61 81 23 -12
w th can	609	-12 -18 -2 77 -11 -13 -21
w th car	678	-4 -16 -13 -11 -16 -15 75
w th card	660	20 -24 11 -17 -15 35 -11
w th carer	678	-4 4 -8 -4 31 -10 -10
w th cas	631	79 -15 -10 -12 -7 -10 -24
w th ccg	619	4 -16 63 -14 -7 -12 -18
w th chair	540	64 -33 -22 -22 19 -24 18
w th chang	583	66 -25 1 -18 -13 -23 14
w th chief	645	22 23 6 -15 -6 -10 -19
w th clinical	609	5 23 -6 -3 19 -19 -18
w th colleg	645	19 25 11 -2 -17 -15 -21
w th com	619	-7 -39 -11 -3 56 26 -22
w th commissioner	609	6 -23 -9 19 8 17 -18
w th communit	619	-30 9 -16 -9 -6 69 -17
w th conferenc	599	45 -22 -17 -9 -24 47 -20
w th contract	545	34 -11 31 31 -16 -46 -22
w th coordinator	619	21 -21 -10 17 -4 23 -27
w th council	568	25 -5 15 -6 -12 3 -20
w th count	540	-3 19 19 -28 -26 -20 39
w th cours	568	-21 33 13 -5 11 -9 -22
w th court	678	34 15 -4 -5 -8 -22 -10
w th current	645	-10 10 -9 34 -10 -7 -7
w th da	645	6 -34 -5 -10 3 47 -6
w th data	619	-19 30 10 30 -10 -26 -14
w th death	678	-8 -12 -2 -11 -5 -11 48
w th department	660	-5 0 12 31 -14 -10 -14
w th deput	678	5 8 -8 -9 -6 15 -6
w th director	609	-33 -35 -1 20 39 41 -32
w th discharg	678	32 -8 -3 -4 -3 -9 -4
w th district	660	22 -14 -3 33 -8 -14 -16
w th domestic	619	56 -7 2 -8 -6 -16 -21
w th draft	631	-17 69 -6 -17 -7 -14 -8
w th dut	645	3 -19 11 -31 -22 -19 78
w th e-learn	678	-6 -5 -7 38 -8 2 -12
w th electronic	645	11 19 -13 -12 -9 9 -5
w th emergenc	631	26 8 -6 -3 -7 -11 -6
w th end	568	-15 65 -11 17 -25 -4 -27
w th executiv	575	0 17 20 13 -13 -12 -26
w th exist	631	17 -16 59 -13 -8 -13 -25
w th famil	599	-5 -15 20 -2 6 -16 12
w th film	631	21 -34 -18 7 -19 56 -13
w th final	678	-4 -1 -4 -4 -6 22 -3
w th finding	660	-2 -11 -6 47 -7 -9 -12
w th fir	645	-17 -12 1 -18 -4 71 -22
w th first	473	4 -45 4 61 -51 81 -53
w th fiv	631	-8 26 -13 -10 -22 38 -11
w th flag	678	-9 11 -14 -29 -10 61 -9
w th forc	591	40 -12 32 -22 -32 -21 15
w th form	562	65 17 1 -2 -23 -36 -23
w th four	660	24 -4 -9 -6 -5 10 -10
w th fourteen	678	9 31 -4 -7 -8 -16 -5
w th front	645	36 0 -7 12 -17 -9 -14
w th fund	678	-7 25 12 12 -22 -9 -12
w th gp	678	30 1 -4 -7 -5 -6 -9
w th grant	678	-12 -18 24 -6 -8 -8 27
w th group	556	-36 -36 54 21 16 -28 9
w th guid	660	-1 -19 -9 -11 -3 49 -6
w th guidanc	645	7 8 7 -18 -6 16 -13
w th ha	556	-17 -21 26 99 -17 -33 -36
w th had	645	-1 -4 -27 -12 -8 -11 63
w th hav	631	-1 46 -9 -6 -6 -13 -12
w th head	568	39 11 -23 21 -3 -18 -26
w th health	660	-8 -20 -8 -2 -12 11 39
w th helplin	599	41 -25 -31 -14 26 21 -19
w th hom	609	-17 2 46 -11 -19 31 -31
w th hospital	619	-10 -10 23 -10 -17 42 -19
w th hous	660	15 10 -13 -16 -10 -15 28
w th hub	645	7 8 -5 -18 -17 -25 50
w th idea	619	-18 -18 101 -22 -8 -14 -20
w th in	678	19 -7 -8 20 -12 -7 -5
w th induction	678	32 -9 -5 -7 8 -9 -10
w th information	609	12 23 21 -21 -27 10 -19
w th inspection	678	-16 23 -24 48 -5 -12 -14
w th inspector	678	33 13 -5 -7 -4 -14 -16
w th is	489	-10 -10 -16 -22 129 -14 -56
w th job	678	-7 16 22 -7 -5 -10 -9
w th joint	678	-3 4 21 -15 -9 10 -8
w th landlord	678	-20 27 27 -11 -25 12 -9
w th last	591	-12 38 -17 14 0 0 -23
w th lead	575	-3 26 -12 10 -21 -40 40
w th leaflet	631	7 3 -13 -18 -13 50 -15
w th learn	562	43 -27 -16 13 11 -5 -20
w th letter	631	14 -29 -9 -1 -9 45 -10
w th list	583	-9 69 4 -22 13 -35 -20
w th local	609	11 1 7 -28 8 -19 21
w th manager	645	13 -29 -21 9 22 -16 21
w th map	660	-15 27 -9 13 -5 1 -11
w th marac	660	6 -23 -4 -17 31 16 -9
w th market	678	29 -2 10 -8 -8 -13 -9
w th matron	645	15 -24 -6 1 -12 38 -12
w th matter	619	-23 2 77 4 -14 -20 -27
w th medical	678	-1 -10 5 -9 -5 30 -9
w th minister	645	19 -23 -13 -15 -4 52 -17
w th month	645	7 55 -5 -21 -12 -18 -7
w th monthl	645	27 -14 -6 -9 24 -11 -11
w th mov	678	-15 -15 10 -14 -4 47 -10
w th nam	660	22 17 -4 -6 -8 -11 -10
w th national	568	9 -44 48 44 1 -29 -30
w th need	619	-1 0 15 -17 64 -17 -44
w th new	417	-33 -14 -68 153 -64 90 -64
w th newsletter	678	-23 -6 -7 -13 77 -10 -19
w th next	545	-20 42 -24 64 -35 1 -28
w th nin	678	-9 27 -6 -10 -7 14 -8
w th number	631	15 -19 8 -17 -33 -15 60
w th old	619	12 -16 -14 -5 -8 -23 54
w th on	678	-1 9 12 -17 -9 13 -8
w th other	550	-57 78 -34 -24 -21 56 2
w th outcom	609	-13 -10 -18 45 -11 28 -21
w th panel	510	-15 -52 -55 -38 -26 -47 234
w th paper	678	0 0 -3 23 -8 -9 -3
w th partnership	493	-18 20 37 -21 49 -33 -34
w th pathwa	660	16 -1 -7 -8 -5 16 -11
w th patient	678	23 -9 -7 16 -6 -8 -9
w th person	660	-12 -19 -2 19 -13 -14 41
w th pilot	631	-30 18 19 2 -11 17 -16
w th plan	619	-28 -39 73 -36 24 13 -7
w th point	660	-6 19 44 -37 -22 -12 15
w th polic	481	1 48 -24 -26 13 -18 6
w th post	526	-22 -24 22 56 -34 38 -36
w th poster	678	-16 34 -6 -5 -11 17 -14
w th practic	609	35 -23 -20 -12 16 -21 26
w th present	678	-28 -5 75 9 -9 -18 -24
w th probation	678	48 -8 -4 -5 -14 -8 -10
w th procedur	631	6 9 -8 1 -5 5 -7
w th program	660	-16 47 -8 -12 15 -17 -10
w th project	619	-18 -15 77 -26 -15 18 -22
w th proposal	619	-16 -39 127 -17 -11 -16 -28
w th protocol	645	-5 3 -18 -18 -6 54 -9
w th provider	562	-9 30 52 -6 -13 -32 -22
w th public	631	27 20 -11 4 -14 -13 -14
w th qualit	599	12 11 -10 -8 8 4 -17
w th question	619	35 8 -10 8 -12 -15 -14
w th recommendation	535	24 -51 116 -28 -34 -44 17
w th record	619	68 -5 -7 -7 -12 -24 -13
w th referral	660	32 -9 -12 -7 -6 14 -11
w th refug	660	27 -15 -10 18 -7 -7 -7
w th regional	609	22 4 -11 2 -28 -27 37
w th remain	609	-41 -18 -14 -23 53 58 -16
w th reorganisation	678	-10 -14 34 34 -6 -19 -20
w th repl	678	-1 -7 -11 -9 -10 18 20
w th report	575	-55 -18 -37 -22 -25 -15 171
w th request	660	-27 -27 78 24 -9 -12 -27
w th requirement	660	16 -10 -8 21 -5 -6 -7
w th rest	619	-57 55 -10 -19 -13 62 -17
w th restructur	678	-11 1 33 28 -6 -37 -8
w th result	609	-23 21 18 5 4 -6 -19
w th review	562	50 10 -23 -23 -19 29 -25
w th revis	660	33 -3 -7 9 -10 -12 -10
w th rol	660	-31 -26 -19 -5 72 32 -23
w th safeguard	545	39 -6 -18 -17 27 -24 -1
w th sam	575	29 -33 3 14 -27 -30 45
w th schem	591	-4 -19 115 -24 -11 -37 -20
w th second	599	-46 27 -27 -8 -10 42 22
w th servic	540	12 -24 -38 -33 -31 18 96
w th seven	678	-14 5 -10 -29 -14 74 -11
w th shar	678	27 -6 -6 -2 -4 -5 -4
w th specialist	645	8 24 -11 17 -10 -13 -14
w th specification	591	-14 21 -15 41 -12 -10 -11
w th standard	645	54 -9 -12 -9 -5 -9 -10
w th steer	645	4 -10 -5 -2 -9 31 -8
w th strateg	660	-13 -19 -9 13 21 17 -10
w th subject	631	12 -18 3 40 -8 -12 -16
w th summar	678	12 -14 -7 -6 -8 32 -8
w th summer	660	22 -4 -13 31 -6 -20 -10
w th supplier	609	-22 6 15 -8 -15 38 -14
w th system	645	16 -17 3 -6 -8 18 -6
w th team	562	35 1 -26 5 -2 -28 14
w th term	678	23 19 -8 -7 -3 -16 -7
w th third	645	-27 -33 -20 -13 -6 67 32
w th thr	556	-4 25 -19 -26 -16 68 -27
w th threshold	678	11 -8 -16 -5 -4 -6 30
w th tim	583	-30 -60 -54 31 9 -27 131
w th tool	678	-38 -14 40 -10 24 15 -16
w th toolkit	660	-9 30 -10 17 -50 29 -6
w th train	530	-25 1 -20 81 -29 0 -9
w th trainer	678	6 8 -4 -5 -2 1 -4
w th trust	461	-5 -15 39 -28 -20 -16 44
w th two	535	5 23 -2 -11 26 -34 -9
w th union	678	-5 30 -6 -6 -3 -8 -4
w th unit	619	37 -3 -28 -18 -22 -24 58
w th universit	591	1 44 -13 0 -13 0 -20
w th up	678	-8 -8 -4 3 35 -10 -8
w th view	631	-28 -27 79 -15 -10 -9 10
w th wa	545	41 -35 29 -35 -19 -29 49
w th ward	678	6 -35 11 -8 -10 48 -12
w th wil	530	1 -4 14 -22 77 -37 -28
w th with	678	-10 -16 4 54 -12 -9 -11
w th word	678	31 -6 -5 -4 -4 -6 -6
w th work	583	-32 26 -25 112 -24 -40 -17
w th worker	645	-12 -15 -7 13 -8 36 -7
w th workforc	660	-23 13 6 12 -15 18 -11
w th would	645	-14 -14 73 -10 -7 -11 -17
w th year	521	-50 -29 -28 76 28 -34 38
w than	550	36 67 -22 -33 3 -31 -20
w thank	645	26 -26 7 -15 -22 -17 47
w that	310	13 -51 243 -4 -70 -125 -8
w that $	678	-20 2 17 34 -9 -13 -11
w that a	556	-20 3 96 -14 -19 -31 -16
w that exist	678	-18 1 61 -10 -7 -6 -22
w that is	599	-15 28 26 23 20 -33 -49
w that it	506	6 -31 190 -46 -24 -44 -51
w that th	422	44 -27 119 5 -47 -61 -33
w their	409	52 2 -37 -16 6 5 -12
w their first	678	15 3 -6 -6 22 -19 -8
w their own	660	26 7 -6 -6 10 -24 -6
w their view	678	8 -3 -7 -8 -8 -8 26
w them	456	22 57 -41 -8 -1 -16 -12
w them $	540	17 35 -17 -14 -1 -1 -19
w then	568	-5 48 -17 70 -25 -56 -14
w then $	645	-4 -14 -11 69 -18 -16 -7
w ther	419	-78 -88 73 19 18 -15 72
w ther $	678	0 12 23 -9 -6 -8 -12
w ther ar	556	-45 -17 33 5 -36 9 52
w ther ha	660	12 -14 -17 57 -5 -20 -15
w ther is	510	-14 -40 7 -16 74 13 -24
w ther wer	619	2 1 -3 -23 -20 -20 64
w therefor	660	-19 -19 83 -17 11 -8 -32
w thes	575	-1 -1 -32 -30 5 10 49
w think	609	-35 28 -5 0 -23 -28 63
w third	540	-1 24 -27 -34 -28 57 9
w thirt	645	5 22 -8 -9 -8 -14 11
w thos	487	15 -1 -3 -14 -10 34 -22
w thos in	678	-24 -48 -7 -14 -11 119 -14
w thos on	678	22 -5 -4 10 -7 -11 -5
w thos who	575	23 0 27 -11 13 -23 -29
w thr	414	-3 57 -69 -63 -24 92 9
w thr month	678	0 -11 -7 15 27 -15 -9
w thr of	678	-12 19 -4 -6 -6 14 -5
w thr year	631	39 -17 -7 -12 23 -21 -6
w threshold	660	7 4 -18 -7 -5 -9 28
w through	401	52 35 -62 -43 133 -45 -71
w through it	631	20 -2 -4 -3 7 -10 -7
w through th	473	45 11 -34 -8 34 -4 -44
w through their	678	35 7 -9 -6 -5 -17 -5
w throughout	678	-15 -10 -4 -29 87 -16 -13
w tim	470	-52 -46 4 44 -46 -71 167
w tim $	583	-9 -25 1 14 -37 -25 81
w tim of	609	9 -45 40 35 -20 -20 1
w to	197	-114 46 -39 89 -16 -57 91
w to #	619	13 -3 -10 -27 -19 21 24
w to <date>	645	-14 -3 -12 11 -6 35 -11
w to a	568	1 -11 -1 19 15 13 -36
w to ad	678	16 23 -6 -5 -14 -7 -8
w to agr	678	-12 35 -11 31 -9 -12 -22
w to al	456	145 -33 -29 -2 5 -45 -42
w to an	599	41 -10 1 9 -9 -12 -19
w to ask	645	35 -15 6 -10 -16 -10 10
w to attend	645	-21 0 -7 19 40 -23 -8
w to b	384	-70 -50 28 151 -4 28 -84
w to begin	678	-13 -15 -25 89 -6 -19 -11
w to br	645	-4 27 -10 -12 24 -15 -9
w to complet	678	-20 62 -10 5 -4 -23 -9
w to confirm	678	15 -11 -7 -5 25 -6 -11
w to dat	645	-38 70 -8 -21 -7 13 -9
w to design	678	13 13 -3 0 -8 -8 -6
w to do	575	-16 -27 -12 9 45 29 -27
w to each	575	-5 -12 -13 28 53 -29 -21
w to ever	631	43 -14 -9 2 2 -16 -9
w to find	645	-22 -43 74 -18 -17 18 9
w to follow	645	-33 -13 -9 6 -9 65 -8
w to follow $	678	-22 -27 -7 14 -7 57 -7
w to get	678	-22 62 -5 -5 -12 -10 -8
w to go	591	-42 43 -20 32 -15 30 -27
w to it	678	-17 0 -10 -4 14 30 -12
w to look	619	-17 -22 -13 83 -14 4 -21
w to mak	678	34 -9 -11 12 -4 -7 -15
w to new	660	17 -37 -6 -12 22 26 -10
w to recruit	678	-15 69 -9 -7 -14 -12 -11
w to report	660	-9 10 -9 30 -6 -9 -5
w to s	591	8 56 -13 4 -16 -17 -21
w to sa	645	40 2 -9 -6 -7 -14 -7
w to shar	660	15 -16 -9 32 -2 -9 -11
w to staf	678	-25 1 -7 44 -11 10 -11
w to tak	609	-26 26 17 -11 -8 25 -21
w to th	337	69 39 -10 -6 -47 -62 18
w to them	678	-2 -12 -5 42 -5 -13 -6
w to us	660	6 14 -9 12 -4 -12 -7
w to writ	678	20 -7 -6 11 -7 -5 -6
w together	556	11 69 -14 14 -21 -41 -18
w together $	660	8 35 -4 -8 -5 -20 -6
w tool	562	-17 -16 39 6 9 7 -28
w toolkit	631	-15 27 -11 15 -49 42 -8
w top	678	23 -10 -4 -6 24 -13 -13
w tr	609	-3 -11 85 -17 -18 5 -41
w train	365	-35 19 -87 2 32 135 -66
w train $	556	-10 7 -17 -25 -19 82 -18
w train and	645	14 1 -7 -26 -16 47 -12
w train complet	678	-30 -16 -5 -6 -7 74 -10
w train for	631	-14 -26 -17 -20 20 67 -10
w train ha	645	34 -29 -6 -24 -7 38 -7
w train in	645	-12 -24 -8 -15 38 27 -7
w train is	631	-26 -10 -9 1 20 19 6
w train on	645	29 1 -7 -12 -12 10 -9
w train wa	678	11 -9 -6 -12 -11 32 -5
w trainer	591	-4 13 -13 22 4 -6 -16
w translat	660	19 8 -12 -11 -8 13 -9
w trial	631	3 30 24 -16 -10 -21 -11
w trust	428	1 -31 38 -61 11 -17 59
w trust #	678	-16 -16 17 -9 -8 16 17
w trust $	609	-21 23 32 -33 -2 -9 10
w trust 's	609	35 19 -3 -16 -15 6 -26
w trust ha	631	-30 1 -21 -18 -20 0 87
w trust is	645	-33 -8 5 -16 28 -15 39
w turn	609	-18 4 -26 -2 6 -20 55
w turned down	678	-19 9 -4 -10 -5 -9 39
w twelv	599	-30 6 -16 -22 -31 59 34
w twelv month	678	0 9 -6 12 -6 -6 -4
w twent	645	8 -5 -5 0 18 -10 -7
w twic	609	19 40 -11 4 -19 -20 -13
w two	347	-45 108 -29 -85 19 104 -71
w two of	583	-41 17 -14 -20 -8 81 -14
w two servic	660	-4 -16 25 -8 -7 -8 18
w two ward	660	-19 31 -6 -10 -6 15 -5
w two year	619	14 -17 -10 26 -15 17 -16
w under	562	-52 -60 -9 -38 84 -18 92
w under review	660	-21 63 -29 -17 18 -11 -4
w under wa	556	-19 98 -14 -32 -17 -1 -16
w under wa $	631	-11 53 -7 -12 -5 -13 -5
w understand	678	20 1 -6 -6 12 -13 -8
w understood	678	6 -4 -23 6 -18 -16 48
w undertak	631	25 -11 -10 10 -10 9 -13
w union	631	5 30 -8 -1 -6 -12 -7
w unit	535	25 -33 -38 -14 -9 20 49
w unit $	678	-21 14 -9 13 -7 22 -12
w universit	575	-1 32 -15 30 -16 -5 -25
w universit $	678	-17 12 -7 10 -10 22 -11
w unles	678	50 -5 -12 -6 -12 -8 -8
w until	450	-69 29 -75 181 -55 27 -38
w until <date>	645	-17 62 -8 4 -8 -25 -8
w until th	521	-19 -28 -45 106 -27 47 -34
w up	384	-19 44 -18 -24 45 21 -49
w up $	526	-52 28 32 -31 22 27 -26
w up and	645	-10 21 -9 -16 41 -16 -11
w up and run	678	18 -2 -7 -15 -16 36 -14
w up b	562	4 3 -34 19 -41 33 16
w up in	660	15 -14 -25 8 0 26 -10
w up to	645	9 40 -10 -5 -7 -17 -11
w up with	645	-8 7 -8 18 -6 3 -7
w updat	484	-46 -27 -60 -58 16 21 153
w updat :	678	24 16 -3 -4 -4 -22 -7
w updat <date>	609	15 1 -9 -5 -11 22 -13
w upgrad	678	5 -11 -15 -2 -11 44 -10
w upload	660	32 -7 -4 -2 -2 -13 -3
w upon	678	3 3 -17 9 -6 22 -14
w us	430	16 0 -4 -21 4 -5 9
w us $	591	1 -15 19 -16 -25 -19 56
w us b	678	29 -14 -7 -8 26 -11 -14
w us it	678	-20 32 -6 -9 -6 17 -7
w us th	631	23 0 -7 -6 13 -14 -10
w us that	645	-5 -22 62 6 -9 -12 -20
w user	631	7 37 -10 -13 -8 -2 -10
w vacanc	678	0 -16 -18 12 -6 -10 38
w vacant	660	-16 -16 -22 44 13 9 -11
w vacant $	660	-16 -16 -22 44 13 9 -11
w venu	678	-10 5 -6 18 -5 5 -5
w version	535	31 -11 -21 16 -19 32 -28
w version ha	678	23 5 -4 -4 -3 -13 -3
w via	660	28 8 -6 -3 -7 -11 -8
w victim	583	-7 -37 -42 -27 -28 -27 169
w video	660	24 9 -8 -17 10 -11 -8
w view	545	-63 -36 87 -8 -25 -24 69
w view that	631	-28 -27 79 -15 -10 -9 10
w visit	470	-22 101 -41 -2 102 -82 -56
w visit #	660	-11 8 -5 -6 41 -15 -12
w visit and	619	26 5 -16 9 11 -17 -17
w visitor	609	9 -15 -15 -17 -11 59 -11
w volunteer	619	-6 4 -14 8 3 21 -15
w vot	678	-48 -21 124 -3 -13 -12 -27
w w	410	-78 -6 58 -8 77 -36 -7
w w ar	609	-39 19 -27 -23 0 47 23
w w hav	568	-12 -6 50 12 -21 -14 -9
w w wil	678	-10 -17 -12 31 26 -7 -11
w wa	294	125 -222 237 -129 -130 100 19
w wa agr	619	8 -24 24 -19 -5 -23 39
w wa complet	660	-23 -15 -9 1 -10 63 -7
w wa feel	678	-19 -9 40 15 -7 -9 -12
w wa hold	599	24 -16 7 -18 -9 14 -3
w wa mak	678	18 6 -5 -4 -5 -6 -5
w wa not	550	-13 -33 104 -49 -18 -7 16
w wa put	678	11 -12 37 -13 -2 -13 -7
w wa sign	645	7 -21 -9 -10 -4 43 -6
w wa tak	678	-2 1 -1 -14 -4 -7 27
w wa that	678	5 -6 27 -6 -3 -4 -13
w wa to	678	-18 -16 32 8 -8 14 -12
w wait	562	14 -5 5 18 -23 -1 -8
w wait room	645	22 -17 30 -18 -13 7 -11
w waiting for	660	-30 -15 -11 23 -10 50 -9
w want	631	-38 44 80 -28 -11 -8 -39
w want to	678	-9 24 12 -9 -4 -4 -10
w ward	506	74 -14 -14 5 -26 8 -33
w ward $	599	48 7 -14 -16 -9 -5 -11
w ward manager	678	-8 2 -7 41 -7 -12 -9
w warden	631	-34 50 -12 -2 -8 21 -16
w websit	562	15 -44 -20 -26 -20 123 -29
w websit $	678	23 -11 -4 -8 -5 12 -8
w week	481	46 11 -32 -24 52 -1 -52
w week #	645	-23 9 -9 -16 63 -11 -13
w week $	599	27 -4 -9 2 -22 22 -18
w week and	678	-6 -11 -6 -9 50 -6 -12
w weekend	678	19 -11 -12 -11 -8 35 -13
w weekl	619	36 -6 -11 -18 39 -17 -22
w wel	609	33 37 9 -22 -20 -20 -17
w wellb	678	8 -10 -2 4 -7 19 -11
w went liv	660	18 -9 -3 -5 -6 10 -4
w wer	376	162 -70 34 -58 -61 -20 14
w wer ask	645	41 -16 -6 -4 -2 -6 -6
w wer put	660	24 -11 -25 -6 -5 32 -9
w wer send	678	27 12 -5 -5 -4 -20 -5
w what	481	-19 -29 -3 -34 -47 -41 173
w what it	678	9 -2 -16 35 -7 -8 -11
w what th	609	-6 -22 -18 -13 -14 -19 93
w when	461	-53 -31 -12 80 -8 36 -12
w when it	660	-8 24 -7 13 -6 -9 -7
w when th	517	-16 -29 -8 63 -14 27 -23
w wher	499	48 -5 -5 -20 19 -38 1
w wher a	660	6 -23 6 -6 35 -7 -12
w wher it	660	19 -7 7 -3 -3 -7 -6
w wher th	660	15 36 -7 -10 -8 -11 -15
w wher ther	678	0 -10 15 7 9 -9 -13
w wher to	660	-12 1 -22 -8 -6 -9 57
w whether	556	2 4 -37 41 -31 -24 45
w whether th	619	-18 1 -28 -2 -17 -16 81
w which	389	9 21 40 -28 -27 31 -46
w which ha	645	-29 36 25 -8 -4 -12 -8
w which is	530	28 0 -23 39 -3 -19 -22
w which th	609	30 -20 43 -14 -15 11 -34
w which wa	631	27 -14 -12 -34 -10 57 -13
w which wil	678	2 13 -5 4 -4 -8 -2
w whit	645	30 -20 -11 -13 40 -19 -9
w whit ribbon	645	30 -20 -11 -13 40 -19 -9
w who	396	73 -60 -46 13 -4 -66 89
w who ha	660	-10 19 -11 -11 -7 -13 34
w who had	660	33 -8 -4 -3 -6 -6 -6
w who hav	660	-20 35 -7 -10 -4 -12 17
w who wil	619	-24 27 -13 55 -21 4 -27
w whom	599	5 17 -30 4 -47 14 37
w whos	678	-2 6 3 11 -5 -6 -7
w wider	660	-12 83 -7 -21 -11 -19 -12
w wil	291	-111 -23 4 93 152 39 -154
w wil b	368	-47 -24 -24 118 12 48 -84
w wil car	631	-14 -16 -6 -32 87 -12 -8
w wil continu	609	5 -23 -17 -37 106 -18 -17
w wil follow	678	10 32 -5 -9 -4 -21 -3
w wil go	545	-31 -1 -6 -29 85 1 -19
w wil keep	660	2 -10 -6 -12 40 -6 -9
w wil not	530	14 -15 130 -40 -26 -30 -32
w wil remain	678	-16 -16 -9 -20 79 -11 -7
w wil tak	609	-20 -19 -1 48 -16 24 -16
w wish	660	8 -13 11 11 15 -7 -24
w wish to	660	-10 -23 -25 -6 -10 -17 91
w with	279	22 164 -26 -74 -61 3 -27
w with a	540	44 -36 -24 -29 -31 24 52
w with help	678	2 0 -3 -3 -3 14 -5
w with it	575	-36 6 31 -29 -20 15 34
w with partner	599	7 38 -2 3 -39 1 -9
w with survivor	678	-9 33 -2 -4 -4 -10 -4
w with th	373	-81 104 49 24 -74 17 -40
w with two	609	-10 36 -11 -18 19 -8 -8
w withdraw	599	0 -26 75 -27 -15 19 -27
w within	556	83 -37 39 -20 -20 -4 -40
w within th	660	19 -13 66 -24 -13 -10 -23
w without	556	24 23 21 -29 25 -25 -39
w women	619	-24 9 -15 -11 -19 -21 81
w word	591	-5 34 -5 13 20 -28 -30
w work	380	-87 103 -29 44 61 -6 -86
w work $	575	1 23 48 -45 -3 -31 7
w work group	660	4 0 -10 12 22 -17 -11
w work ha	583	-45 32 -26 75 -10 -4 -22
w work is	660	-4 9 -9 -12 20 11 -14
w work on	660	-31 -43 -11 29 -9 77 -11
w work through	660	-9 43 -3 -4 -8 -13 -6
w work with	599	-3 47 -9 -26 26 -19 -16
w worker	468	14 -32 -46 -5 -3 88 -16
w worker #	660	-20 -4 -11 1 27 19 -13
w worker $	645	-3 27 -6 -7 -19 -28 37
w workforc	619	-27 40 2 26 -17 -11 -13
w workshop	591	-38 30 -18 1 -16 61 -20
w would	456	-70 -81 176 2 -55 -48 75
w would b	619	16 -10 32 2 -10 -12 -18
w would like to	660	-12 23 -6 19 -8 -9 -8
w would not	660	-15 -10 49 -6 -3 -6 -9
w writ	406	43 -27 -36 90 -60 19 -29
w writ #	609	-18 41 -14 -40 -14 9 35
w writ $	562	-15 -17 34 66 -17 -6 -44
w writ down	678	5 -13 -13 9 -14 -9 35
w writ into	631	9 -13 -13 49 -10 -15 -6
w writ th	660	20 -15 -9 0 -10 19 -5
w writ to	568	-4 -10 -17 31 -5 33 -27
w writ up	660	-15 24 -7 -9 -4 16 -5
w ye	678	57 1 -7 -15 -10 -15 -12
w ye $	678	57 1 -7 -15 -10 -15 -12
w year	363	-60 -82 -42 150 131 -57 -39
w year #	599	7 -13 -10 15 18 -22 4
w year $	426	-29 -50 -57 69 89 -2 -20
w year 's	619	-14 -3 -13 64 -2 -17 -15
w year and	645	-23 -7 -9 32 40 -18 -15
w yet	481	-116 -22 -101 217 -39 137 -76
w yet $	599	-37 -20 -42 118 -15 22 -26
w yet b	609	-31 -22 -38 44 -10 73 -17
w yet to	575	-62 -30 -28 61 -18 110 -33
w yet to b	599	-31 -3 -21 78 -10 10 -23
w £	645	-17 -22 53 -40 -24 -20 70
w £ #	678	-26 -14 27 -31 -19 -17 79
"""
