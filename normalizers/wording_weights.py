"""Each trait of a text: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

STATUSES: Final = tuple("complete;in_progress;not_progressed;not_started;ongoing;partially_complete;unclear".split(";"))
INTERCEPTS: Final = (56, 30, -45, 15, -66, -79, 88)
WEIGHTS: Final = """\
about doing	586	-82 -64 -56 1 -18 189 31
about done	375	-19 -217 -62 -165 -114 522 55
about not done	696	-62 -65 -42 14 -10 182 -17
about not should	696	3 -25 -29 42 -21 52 -23
about not stands	736	-23 8 -2 -19 18 17 0
about should	661	16 -37 -43 107 -25 -35 17
about stands	442	-58 -141 -128 -50 262 123 -7
about to do	555	-50 -69 8 39 15 91 -34
asked doing	704	2 -19 -43 -14 -18 19 73
asked done	465	64 -155 -141 -103 -66 419 -20
asked stands	655	-59 -22 -39 -34 192 -2 -36
asked to do	667	-21 -89 -16 114 12 15 -14
below doing achieve	724	0 29 -6 -3 -7 -8 -6
below doing noise	724	45 -9 -11 -3 -2 -4 -16
below done achieve	492	-14 0 4 53 -17 -47 21
below done drop	736	-34 -12 81 -18 -9 8 -15
below done light	533	65 -37 -17 39 -34 -52 36
below done noise	611	-1 -8 7 -15 -7 -4 27
below done say	736	10 -15 2 -4 -3 26 -17
below done step	607	7 7 26 -14 -20 -3 -3
below done todo	765	-20 -1 5 -10 -4 35 -6
below should achieve	535	-41 67 10 15 69 -43 -77
below should light	631	37 -8 -7 30 -7 -21 -24
below should noise	667	22 -11 -8 11 -19 31 -27
below should step	635	-26 -16 5 56 -7 -11 0
below should todo	736	-9 -5 43 -6 -4 -4 -16
below stands achieve	413	-3 -34 -68 115 16 -43 17
below stands fit	696	-26 -5 -10 56 18 -12 -21
below stands light	626	44 -17 -15 34 -17 -19 -10
below stands noise	635	15 -5 -26 11 2 -10 11
below stands open	749	-24 75 -23 -7 -6 2 -18
below stands plan	714	-26 16 7 -17 34 -8 -7
below stands say	704	18 -3 -13 -16 2 3 8
below stands step	640	68 -11 -14 -30 13 -10 -17
below stands sustain	765	-11 68 -23 -5 -6 -5 -18
below to do achieve	445	-85 -48 5 47 48 31 1
below to do fit	680	3 -12 6 6 -9 26 -20
below to do light	437	-74 150 -17 16 43 -41 -77
below to do monitor	635	40 17 -14 2 -20 -17 -6
below to do noise	640	-33 49 -5 15 -13 -16 3
below to do plan	736	-13 22 29 -15 5 -10 -19
below to do say	749	13 -6 -2 -1 -1 -2 -1
below to do step	500	0 47 -51 137 -64 -36 -32
below to do sustain	611	38 -9 -15 -21 -13 -5 26
first doing achieve	515	-46 128 15 -76 57 -69 -9
first doing light	524	-49 233 35 -82 33 -86 -84
first doing monitor	765	-9 62 -6 -12 -4 -20 -10
first doing noise	704	39 7 28 -24 -10 -2 -38
first doing step	468	-63 293 67 -119 -23 -109 -46
first done achieve	258	260 -9 -103 -273 -64 391 -203
first done defer	573	-24 -16 -48 273 -24 -95 -65
first done drop	487	33 -42 278 -72 -43 -30 -125
first done light	281	187 143 -123 -111 -49 61 -108
first done monitor	673	128 -4 -62 -33 -8 25 -47
first done noise	557	-86 42 67 -79 11 -38 82
first done open	749	-4 78 -39 -26 -8 28 -29
first done plan	594	-52 -14 -10 222 -23 -63 -59
first done say	566	-10 9 102 -68 -42 -19 28
first done step	377	32 208 76 -196 -25 -93 -3
first done todo	667	-27 -88 -33 287 -12 -86 -40
first not done achieve	714	20 -31 43 77 -7 -49 -53
first not done fit	704	-16 28 50 17 -7 -58 -14
first not done step	680	6 -67 -62 136 -10 -64 60
first not should achieve	680	-58 -16 39 28 89 -24 -59
first not should light	724	-18 -9 63 -9 -9 -13 -6
first not should noise	714	-17 -9 32 -17 -11 -10 33
first not should say	736	-17 -5 69 -13 -7 -8 -19
first not should step	696	-21 -24 10 106 -13 -38 -20
first not should todo	749	-24 -14 32 -39 -9 -13 67
first not stands achieve	724	-13 50 -57 15 -19 19 5
first not stands fit	749	24 -15 113 -37 -8 -14 -63
first not stands noise	765	-11 -13 -32 -52 -6 -10 123
first not to do achieve	704	15 -11 2 44 -14 -19 -18
first should achieve	586	26 -85 7 112 -37 2 -24
first should light	650	13 -56 10 74 -30 -21 10
first should noise	661	53 -11 -15 -1 -25 19 -20
first should say	765	20 -6 -15 -9 -4 30 -16
first should step	667	7 -34 0 2 -21 -17 63
first should sustain	765	-8 -6 -9 -14 -8 -8 54
first stands achieve	308	152 -201 -119 -173 40 246 56
first stands continue	492	-90 220 -52 -75 232 -123 -112
first stands defer	724	-13 -37 -24 120 -12 -17 -16
first stands drop	578	-24 -69 330 -84 -35 -52 -67
first stands effect	749	13 -31 -14 -1 -32 17 48
first stands fit	631	-94 -35 -49 152 -31 -57 115
first stands light	496	59 -125 -58 -89 121 16 77
first stands monitor	736	-11 -25 -13 -29 123 -17 -27
first stands noise	631	-11 -23 -11 -79 63 -2 64
first stands open	431	-82 352 33 66 -93 -114 -161
first stands plan	601	-43 -105 -52 274 -44 29 -59
first stands say	724	-3 -31 62 28 -22 -22 -12
first stands step	618	-10 -93 -34 63 56 -9 27
first stands sustain	597	90 -27 -46 -73 141 -45 -40
first stands todo	502	-47 -15 -47 453 -75 -146 -123
first to do achieve	497	-80 -6 -17 267 3 -133 -34
first to do continue	714	-37 -28 -21 -31 141 -10 -15
first to do light	478	-94 -158 5 362 90 -92 -112
first to do monitor	714	13 -27 -16 -26 4 -19 71
first to do step	502	-41 -53 -43 337 -34 -62 -103
first to do sustain	704	-27 -19 -12 -31 116 -10 -17
last doing achieve	497	-84 151 -94 -63 78 97 -86
last doing light	500	-117 49 -85 25 19 182 -73
last doing monitor	655	-26 61 -12 -16 -11 28 -24
last doing noise	680	79 28 -24 -9 -8 -35 -31
last doing plan	765	-29 50 -4 -10 -10 11 -8
last doing step	438	-145 198 -86 3 -47 151 -74
last done achieve	320	489 -104 171 -13 -60 -395 -88
last done defer	611	-105 -70 -39 155 -16 113 -39
last done drop	485	-53 -246 569 -110 -45 -29 -86
last done effect	736	106 -38 -45 -13 -18 -15 22
last done fit	736	31 -10 30 -6 -6 -10 -28
last done light	353	258 -22 15 -28 -9 -188 -25
last done monitor	704	70 -11 -6 -10 -5 -24 -14
last done noise	557	98 -112 -35 47 -30 12 20
last done open	736	-71 67 -26 -24 -7 81 -21
last done plan	601	-83 83 -25 93 -19 -13 -37
last done say	622	-38 -48 -37 2 -19 -64 204
last done step	476	53 44 -38 8 33 -38 -62
last done todo	586	-157 -28 -45 189 -35 163 -88
last not done achieve	591	-82 -23 49 7 -22 75 -4
last not done fit	749	-30 -15 83 22 -7 -43 -10
last not done light	688	-42 -46 -7 28 -9 95 -18
last not done noise	749	-22 5 -42 58 -5 0 6
last not done step	673	-54 26 -21 12 -13 17 33
last not should achieve	626	-20 -1 3 -69 98 33 -43
last not should light	749	-9 -29 68 20 -4 -10 -36
last not should noise	704	43 -57 71 -19 -24 -20 6
last not should todo	736	-31 -40 83 14 -15 -40 30
last not stands achieve	765	4 -27 -58 -59 33 102 6
last not stands fit	704	-20 -31 138 -21 -8 -13 -44
last not stands noise	765	-5 25 -20 -10 -4 -19 32
last not stands step	704	-46 -34 -15 41 -12 107 -40
last not to do achieve	626	-56 -53 132 61 -20 -33 -31
last not to do light	688	-23 -9 69 -10 -8 -7 -11
last not to do noise	749	-28 -9 140 -45 -8 -14 -35
last not to do step	736	-9 -16 48 -2 -4 -13 -4
last should achieve	545	105 -90 -88 68 -39 -45 89
last should light	650	21 -12 -29 38 -10 -23 15
last should noise	673	57 -11 -15 12 3 -66 20
last should step	714	-3 16 -15 -36 -14 -19 70
last stands achieve	323	431 24 -125 -35 83 -524 148
last stands continue	503	-164 -67 -57 -60 375 42 -69
last stands drop	568	-86 -87 349 -51 -36 -25 -63
last stands fit	626	31 -76 -20 26 -42 18 64
last stands light	521	131 -79 -36 4 23 -141 99
last stands monitor	644	-9 -8 -11 -23 114 -36 -28
last stands noise	583	-3 -16 -37 -4 90 -83 54
last stands open	406	-240 311 -139 10 -74 300 -168
last stands plan	547	-53 15 66 9 -46 82 -74
last stands step	589	11 1 -28 75 -27 -38 6
last stands sustain	607	99 -48 -3 -5 -78 31 3
last stands todo	464	-206 85 -92 70 -97 349 -108
last to do achieve	449	-61 148 -75 38 -11 40 -78
last to do continue	714	-38 -18 -9 -31 119 -12 -11
last to do drop	765	-33 -55 119 -29 24 -14 -11
last to do light	411	-113 -25 8 27 132 53 -82
last to do monitor	650	12 -58 -17 82 -15 -46 41
last to do noise	591	3 22 -1 -80 -80 117 20
last to do plan	749	52 -17 -7 9 -9 -22 -6
last to do say	736	-32 -35 -50 97 39 9 -28
last to do step	470	-62 53 -78 213 -90 27 -62
last to do sustain	626	-64 -15 -22 -42 213 -45 -25
length 0	255	-124 29 28 -58 -47 -116 288
length 1	147	-172 -9 -22 -10 12 100 102
length 2	200	144 -29 6 -29 -17 58 -134
length 3	314	77 32 13 9 4 -104 -32
length 4	427	33 3 -20 -34 36 8 -27
length 5	589	-13 8 -37 -13 52 -31 35
sentences 1	174	43 -9 -85 185 -60 -662 588
sentences 2	181	-171 -38 86 -131 44 494 -284
sentences 3	385	57 89 -66 -26 -36 -37 19
sentences 4	538	67 -13 -10 -39 20 -41 16
sentences 5	661	20 -17 -4 -16 -8 13 12
sentences 6	704	4 -16 -2 -3 -5 24 -2
v  > doing achieve	515	-46 128 15 -76 57 -69 -9
v  > doing light	524	-49 233 35 -82 33 -86 -84
v  > doing monitor	765	-9 62 -6 -12 -4 -20 -10
v  > doing noise	696	36 21 23 -24 -10 -4 -42
v  > doing step	465	-69 313 64 -120 -26 -112 -50
v  > done achieve	256	252 23 -102 -278 -60 354 -188
v  > done defer	570	-20 -17 -48 271 -25 -95 -65
v  > done drop	485	33 -43 280 -72 -43 -30 -125
v  > done light	280	181 147 -98 -116 -52 55 -118
v  > done monitor	673	128 -4 -62 -33 -8 25 -47
v  > done noise	553	-52 45 62 -80 8 -46 63
v  > done open	749	-4 78 -39 -26 -8 28 -29
v  > done plan	594	-52 -14 -10 222 -23 -63 -59
v  > done say	566	-10 9 102 -68 -42 -19 28
v  > done step	377	23 231 70 -196 -26 -93 -8
v  > done todo	667	-27 -88 -33 287 -12 -86 -40
v  > not done achieve	714	20 -31 43 77 -7 -49 -53
v  > not done fit	704	-16 28 50 17 -7 -58 -14
v  > not done step	667	1 -69 -29 126 -12 -65 47
v  > not should achieve	673	-70 -19 22 25 134 -26 -65
v  > not should light	714	-18 -10 74 -10 -10 -13 -12
v  > not should noise	714	-17 -9 32 -17 -11 -10 33
v  > not should say	736	-17 -5 69 -13 -7 -8 -19
v  > not should step	696	-21 -24 10 106 -13 -38 -20
v  > not should todo	749	-24 -14 32 -39 -9 -13 67
v  > not stands achieve	724	-13 50 -57 15 -19 19 5
v  > not stands fit	749	24 -15 113 -37 -8 -14 -63
v  > not stands noise	749	-13 -18 -33 -53 -7 -12 136
v  > not to do achieve	704	15 -11 2 44 -14 -19 -18
v  > should achieve	586	26 -85 7 112 -37 2 -24
v  > should light	650	13 -56 10 74 -30 -21 10
v  > should noise	661	53 -11 -15 -1 -25 19 -20
v  > should say	765	20 -6 -15 -9 -4 30 -16
v  > should step	667	7 -34 0 2 -21 -17 63
v  > should sustain	765	-8 -6 -9 -14 -8 -8 54
v  > stands achieve	308	186 -208 -122 -176 30 238 51
v  > stands continue	492	-90 220 -52 -75 232 -123 -112
v  > stands defer	724	-13 -37 -24 120 -12 -17 -16
v  > stands drop	578	-24 -69 330 -84 -35 -52 -67
v  > stands effect	736	1 -34 -17 -3 3 14 35
v  > stands fit	626	-96 -37 -5 133 -32 -59 97
v  > stands light	495	47 -128 -62 -92 115 14 107
v  > stands monitor	736	-11 -25 -13 -29 123 -17 -27
v  > stands noise	631	-11 -23 -11 -79 63 -2 64
v  > stands open	430	-83 349 45 59 -94 -115 -161
v  > stands plan	601	-43 -105 -52 274 -44 29 -59
v  > stands say	704	-29 -35 49 19 -27 -44 67
v  > stands step	618	-10 -93 -34 63 56 -9 27
v  > stands sustain	597	90 -27 -46 -73 141 -45 -40
v  > stands todo	500	-49 -19 -48 467 -76 -147 -128
v  > to do achieve	496	-81 -10 -18 263 1 -134 -20
v  > to do continue	714	-37 -28 -21 -31 141 -10 -15
v  > to do light	467	-105 -176 17 432 63 -108 -123
v  > to do monitor	714	13 -27 -16 -26 4 -19 71
v  > to do noise	765	-29 -20 66 9 -20 -17 10
v  > to do step	501	-41 -54 -44 341 -35 -63 -103
v  > to do sustain	704	-27 -19 -12 -31 116 -10 -17
v  … doing	473	4 142 -24 5 -51 -47 -30
v  … done	325	82 -160 -5 10 42 147 -117
v  … not done	724	30 -18 93 2 -6 -89 -12
v  … not should	650	14 -40 79 -41 -17 -7 12
v  … not stands	601	-47 -42 174 45 -38 -12 -81
v  … not to do	688	-28 -53 129 -5 -14 -13 -15
v  … should	640	-18 -1 12 111 -21 -5 -79
v  … stands	356	42 -70 77 262 -87 8 -233
v  … to do	450	-159 -11 -105 299 132 -90 -67
v 's … done	696	52 -27 -15 33 -16 -15 -13
v ) … done	765	3 -22 -9 -5 -3 46 -10
v ) … stands	688	-29 -29 -14 -63 -9 158 -12
v , … doing	736	-7 -55 -4 -6 -4 82 -6
v , … done	667	64 10 -15 53 -11 -63 -36
v , … stands	667	-35 -95 -14 -69 -10 236 -14
v : … done	688	-26 -80 -13 39 -17 115 -18
v : … stands	765	-77 -36 -7 -7 -13 149 -9
v a … stands	614	-3 -38 -17 -30 171 -20 -63
v abuse … done	704	26 -18 -9 -11 30 -10 -8
v abuse … stands	611	-75 13 73 50 -39 -53 31
v access … done	749	-11 -26 -4 -12 -4 61 -3
v action … done	594	26 -57 61 155 -65 -61 -59
v action … stands	618	-106 -27 109 0 -39 21 42
v action … to do	736	-9 -57 218 -109 -13 -14 -16
v activity … stands	704	-21 -16 -7 -8 83 -17 -15
v advert … done	673	14 -4 -59 -18 15 74 -22
v agencies … done	604	70 -22 -7 -17 -19 45 -50
v agency … done	765	-7 -43 59 -19 -3 22 -8
v agreement … done	680	12 -17 -11 -7 -6 46 -17
v agreement … stands	749	-13 131 -10 -12 -44 -37 -16
v all … done	704	15 -31 -9 -4 6 26 -4
v an … stands	650	-80 -69 -12 -15 263 -53 -33
v analyst … doing	736	-5 29 20 -25 -7 -8 -4
v and … doing	765	-1 12 -1 -4 -2 -3 -1
v and … done	655	-51 -38 125 -53 41 26 -50
v and … stands	696	13 -25 -11 30 61 -31 -37
v and … to do	724	32 -18 -8 -44 53 -10 -6
v application … done	749	-79 118 -5 -10 -3 -12 -8
v applications … stands	704	-33 5 -14 -4 -6 -26 79
v appraisal … done	765	-9 46 -10 -5 -3 -14 -5
v arrangements … stands	749	25 -24 -8 -13 -2 39 -19
v assessment … stands	765	-2 -23 -5 -7 53 -13 -4
v assessments … done	765	16 29 -5 -4 -6 -17 -13
v assessments … stands	688	-56 -9 36 21 9 -41 40
v attendance … stands	749	35 -14 -3 -10 17 -11 -14
v audit … done	557	82 -57 -29 77 -25 17 -66
v audit … stands	736	0 -79 -7 73 -10 32 -9
v audit … to do	704	53 -30 -9 1 -11 1 -6
v be … done	583	-129 -61 -69 95 -31 169 26
v bid … done	673	-71 16 95 -36 -12 30 -23
v bid … to do	765	-3 -10 -14 49 -3 -16 -3
v bids … doing	765	-4 53 -15 -1 -3 -29 -1
v board … done	578	119 49 -2 -67 -2 -54 -43
v board … stands	696	-48 -4 7 21 -39 -34 97
v board … to do	736	-7 -14 -5 -6 58 -7 -19
v borough … done	736	32 -8 -2 -4 -3 -11 -4
v briefing … done	765	35 -13 -2 -4 -6 -9 -2
v campaign … stands	704	-87 -23 -12 -28 76 112 -39
v cards … stands	749	23 -28 -6 -17 -11 54 -16
v case … done	618	46 58 -57 -23 -15 9 -17
v cases … done	714	-65 168 -14 -27 -7 -34 -21
v cases … stands	667	-56 -48 19 21 29 7 27
v ccg … done	704	9 -26 41 -7 -4 -9 -5
v ccgs … stands	765	40 -8 -3 -2 18 -12 -32
v centre … done	736	9 -37 -4 -6 -13 64 -14
v chair … done	704	74 -5 -1 -7 -9 -19 -33
v champions … done	680	-24 -24 -12 -8 68 18 -17
v champions … stands	724	27 -30 -4 -10 43 -12 -14
v change … done	650	147 -2 -74 -28 -9 -21 -12
v changes … done	724	59 -35 -42 -17 1 52 -19
v checklist … done	736	39 -8 -7 -8 -18 7 -5
v checks … stands	724	28 -19 -9 -21 -12 70 -39
v clerks … stands	765	32 -22 -17 -19 7 44 -26
v cohort … stands	736	-26 43 -5 43 -13 -34 -8
v colleges … not done	749	-32 -15 -16 -13 -6 88 -7
v commissioner … done	765	-20 11 59 -21 -4 -7 -18
v commissioners … done	688	9 -22 43 -16 -16 20 -17
v committee … done	736	-35 47 40 -16 -10 -19 -8
v communications … stands	749	-7 -16 -7 -14 78 -20 -13
v compliance … stands	688	-14 -41 -10 -19 46 91 -54
v conference … done	704	15 -91 10 -12 -5 92 -9
v conferences … stands	749	18 -25 -6 -12 1 61 -37
v confidentiality … stands	765	-65 2 -12 6 -15 -20 105
v consent … should	749	-17 -12 18 -10 -8 -9 38
v consideration … to do	724	-15 24 -10 60 -23 -10 -26
v constabulary … done	765	32 -26 -7 -19 -7 53 -25
v consultation … doing	749	-2 26 -2 -12 -1 -5 -3
v contact … done	714	-38 81 -9 -9 -2 -15 -7
v contract … doing	765	-4 74 -9 -8 -9 -8 -34
v contract … done	655	133 -73 -22 -14 -18 12 -18
v contract … stands	724	41 39 -12 -25 -19 -6 -18
v coordinator … stands	736	50 8 -4 -12 5 -9 -38
v council … done	765	52 -12 -8 -6 -8 -15 -3
v course … done	736	6 31 18 -17 -4 -27 -7
v courses … done	724	-30 -35 -6 -9 116 -29 -6
v csp … done	765	8 -6 -8 -5 6 13 -8
v currently … doing	765	-3 28 -3 -11 -2 -6 -3
v date … done	704	-5 -45 -18 107 -4 -27 -7
v date … to do	736	36 -41 -31 51 -10 8 -12
v dates … done	688	-66 131 -8 13 11 -70 -11
v day … done	736	-77 117 31 -24 -8 -18 -21
v decision … done	765	31 -11 -29 33 -3 -13 -9
v decision … stands	765	-14 62 -32 -5 -2 -9 -1
v dentists … done	736	-54 -19 -22 -10 -11 126 -11
v department … done	765	-20 75 -6 -32 -1 -14 -2
v description … done	749	-16 51 -3 -7 -3 -18 -3
v desk … should	724	-38 -1 2 11 -13 -7 46
v director … done	724	-35 43 -2 24 -6 -15 -9
v discussion … stands	765	-31 2 -10 110 -7 -7 -57
v discussions … done	714	-27 56 -7 -6 -3 -4 -10
v doctor … to do	736	-15 44 -6 29 -8 -14 -29
v document … stands	724	29 15 -34 -24 11 31 -29
v doing	299	-286 569 -40 -228 -32 216 -199
v doing achieve	440	-137 226 0 -127 69 6 -36
v doing achieve > doing achieve	765	-2 33 -2 -4 -2 -20 -2
v doing achieve > done achieve	724	-26 11 32 -33 -20 -54 90
v doing achieve > done light	736	-4 33 -4 -2 -5 -15 -3
v doing achieve > stands achieve	736	18 75 -13 -11 -11 -39 -19
v doing achieve > to do light	765	-11 62 -5 -12 -6 -27 -2
v doing achieve … 	553	-94 -21 49 -44 147 36 -72
v doing achieve … and	749	-14 11 -5 -17 -5 32 -2
v doing achieve … by	704	-9 71 -5 -4 -5 -44 -4
v doing achieve … for	724	-8 50 -8 56 -20 -50 -19
v doing achieve … in	724	15 13 -12 -41 -28 77 -24
v doing achieve … the	680	-20 69 11 -36 30 -34 -19
v doing achieve … through	749	-14 89 -6 -11 -18 -24 -16
v doing achieve … to	736	-24 -40 12 -9 -12 79 -7
v doing auxiliary	305	-310 585 -6 -214 -74 246 -227
v doing bare	557	29 26 -66 -36 75 -69 42
v doing build	714	-44 -7 -14 -9 15 69 -9
v doing chas	765	-33 -58 -10 -4 -11 124 -7
v doing check	704	-19 56 -7 -3 -3 -20 -3
v doing collect	749	-10 52 -6 -8 -3 -22 -3
v doing com	736	-13 46 -7 -4 -5 -11 -6
v doing consider	661	26 46 -15 -16 -6 -25 -9
v doing consult	749	-14 33 -4 -3 -7 -1 -5
v doing design	749	-4 45 -3 -2 -1 -31 -4
v doing develop	688	-27 27 -13 -39 -14 86 -20
v doing draft	680	-8 60 -8 -21 -8 -6 -9
v doing draw	680	19 46 -9 -8 -6 -37 -5
v doing effect	765	18 -11 -4 -4 32 -21 -9
v doing encourag	704	-12 66 27 -19 -8 -16 -38
v doing evaluat	673	-20 40 -12 -17 -10 33 -15
v doing explor	749	-15 58 0 -8 -6 -15 -14
v doing fit	736	20 -5 23 -4 -4 -26 -4
v doing gather	724	-7 20 36 -17 -7 -17 -9
v doing go	644	-26 62 -13 -11 -10 7 -7
v doing light	442	-178 200 -18 -48 -21 160 -95
v doing light > done achieve	736	-20 2 46 -15 -4 1 -10
v doing light > done light	749	-11 19 -10 -3 -2 -13 21
v doing light > stands achieve	749	-18 35 -12 -11 -7 38 -24
v doing light > stands open	736	-2 10 -2 -2 -1 -1 -1
v doing light … 	589	-53 86 -25 -32 -13 60 -23
v doing light … changes	749	-13 31 20 -6 -6 -17 -8
v doing light … on	749	-7 21 -5 -4 -3 2 -4
v doing light … place	688	-11 63 -8 -15 -4 -19 -6
v doing light … the	749	-15 19 21 -4 -6 9 -23
v doing light … through	714	-6 35 -4 -6 -5 -12 -3
v doing light … to	688	-11 120 19 -24 -12 -56 -36
v doing light … together	736	-7 92 -4 -21 -6 -52 -2
v doing light … up	736	-27 -20 -6 -7 -4 69 -4
v doing light … with	704	-17 29 31 -13 -8 -2 -20
v doing look	614	10 58 4 -40 -15 12 -28
v doing mak	635	-52 61 5 -26 -19 55 -25
v doing monitor	607	-34 105 -19 -20 -13 8 -26
v doing monitor … 	765	-1 11 -2 -1 -1 -5 -1
v doing monitor … by	661	-15 46 -13 -19 -10 27 -15
v doing negotiat	765	-25 -47 -10 -4 -3 93 -5
v doing noise	622	56 13 9 -27 -30 25 -45
v doing noise … 	736	43 17 -14 -4 -11 -13 -18
v doing noise … on	749	-7 34 -6 -3 -4 -8 -6
v doing noise … to	749	-8 28 38 -18 -6 -12 -23
v doing pilot	765	-6 -11 -3 -3 -4 29 -2
v doing plan	724	-40 14 -8 32 -11 23 -10
v doing prepar	696	-14 22 39 -14 -5 -23 -4
v doing put	714	-14 119 -5 -25 -8 -58 -8
v doing read	765	-9 32 -4 -3 -3 -12 -1
v doing recruit	673	-14 57 17 -27 -14 21 -40
v doing review	714	-26 68 13 -9 -9 -12 -25
v doing rewrit	749	-3 54 -8 -3 -9 -13 -18
v doing scop	724	-3 36 -3 -7 -2 -18 -3
v doing seek	607	-33 -5 -18 57 -1 15 -14
v doing shortlist	765	-1 12 -1 -4 -2 -3 -1
v doing someth	765	-16 -19 -7 -11 72 -10 -8
v doing step	383	-141 369 -6 -119 -61 34 -76
v doing step > doing step	765	-2 35 -2 -1 -2 -27 -1
v doing step > done achieve	688	17 25 2 -5 -7 -27 -5
v doing step > done light	680	-29 -63 77 -8 60 -27 -10
v doing step > stands achieve	765	30 -17 -33 -7 -21 -8 55
v doing step > stands open	736	-2 46 -4 -21 -2 -16 -1
v doing step > stands plan	749	-6 49 -5 -11 -3 -23 -2
v doing step > stands todo	736	35 -39 -7 -15 -3 32 -4
v doing step > to do achieve	765	-6 19 18 -8 -8 -13 -3
v doing step > to do step	724	-7 74 -8 -38 -6 -13 -2
v doing step … 	518	-88 28 -6 9 -27 124 -40
v doing step … a	765	-8 29 -3 -4 -4 -9 -1
v doing step … at	704	26 -20 -10 -6 -11 34 -13
v doing step … by	680	-10 62 -7 -20 -3 -18 -4
v doing step … closely	765	-2 29 -6 -6 -3 -5 -7
v doing step … for	667	-12 58 17 -30 -4 -17 -12
v doing step … from	696	-12 23 31 -9 -5 -20 -8
v doing step … in	714	30 23 -5 10 -5 -51 -2
v doing step … on	626	-42 80 -9 -42 -14 38 -11
v doing step … out	765	-3 35 -3 -9 -5 -12 -3
v doing step … the	622	10 95 9 -32 -15 -41 -25
v doing step … through	704	-32 12 -10 -5 -22 66 -9
v doing step … to	714	-10 53 20 -15 -5 -19 -24
v doing step … up	696	22 20 -8 -7 -6 -15 -5
v doing step … with	644	-23 28 35 -9 -7 -13 -11
v doing stud	765	-14 16 29 -2 -6 -14 -9
v doing sustain	688	20 -37 -20 -16 -13 83 -17
v doing sustain … the	736	45 -30 -16 -13 -11 41 -17
v doing tak	614	-2 128 -29 -27 -13 -41 -15
v doing talk	765	-8 20 29 -3 -4 -12 -23
v doing test	667	23 66 -8 -12 -7 -57 -6
v doing tr	704	-13 71 -11 -22 -13 -1 -12
v doing us	696	15 -36 -20 -16 -12 86 -17
v doing var	765	-4 74 -9 -8 -9 -8 -34
v doing work	551	-91 10 -10 -52 12 94 37
v doing writ	607	-60 -75 -23 68 -13 115 -12
v doing … 	430	-174 101 3 -32 70 154 -122
v doing … a	736	-11 26 -5 -5 -4 1 -2
v doing … an	765	-9 61 -10 -16 -6 -9 -11
v doing … and	714	-16 7 -7 -18 -6 43 -4
v doing … at	688	2 -46 -34 -8 -15 23 77
v doing … by	563	10 105 -26 -48 -19 2 -26
v doing … changes	749	-13 31 20 -6 -6 -17 -8
v doing … closely	765	-2 29 -6 -6 -3 -5 -7
v doing … for	607	-61 46 5 14 -28 56 -32
v doing … from	680	-14 31 30 -9 -5 -25 -9
v doing … in	655	42 33 -15 -28 -30 22 -24
v doing … it	724	-35 95 -13 -9 -6 -28 -4
v doing … its	765	-14 43 -10 -7 -5 -5 -2
v doing … on	583	-53 123 -18 -45 -19 29 -18
v doing … out	688	-8 55 -6 -10 -18 -6 -6
v doing … place	688	-11 63 -8 -15 -4 -19 -6
v doing … that	736	21 1 -9 -8 24 -20 -9
v doing … the	542	46 146 1 -70 -4 -38 -82
v doing … this	765	-4 25 -1 -2 -2 -14 -2
v doing … through	607	-53 76 -18 -21 -11 52 -26
v doing … to	583	-43 140 70 -54 -29 -10 -74
v doing … together	724	-8 94 -5 -21 -6 -52 -3
v doing … up	631	-5 31 -16 -21 -14 34 -9
v doing … well	765	-10 -14 -4 -4 -2 36 -2
v doing … with	601	-36 53 58 -19 -13 -15 -28
v done	154	232 166 191 -155 -133 66 -367
v done abandon	714	-41 -36 132 -9 -5 -27 -14
v done accept	640	70 1 -33 -13 -9 11 -27
v done achiev	724	23 -29 -7 -17 -8 43 -4
v done achieve	226	359 53 -54 -261 -48 207 -256
v done achieve > doing achieve	601	-91 46 39 -32 57 5 -24
v done achieve > doing light	607	-61 6 -26 -13 -27 133 -13
v done achieve > doing monitor	765	-17 42 -5 -2 -2 -14 -2
v done achieve > doing noise	704	16 -11 -12 -5 -15 34 -7
v done achieve > doing step	586	-77 -13 -29 -17 -22 172 -15
v done achieve > done achieve	433	271 -63 -54 -84 -43 42 -68
v done achieve > done defer	714	-42 -23 -16 -44 -7 141 -9
v done achieve > done light	492	67 109 -45 -45 38 -78 -44
v done achieve > done noise	667	81 -22 -22 -21 -16 20 -19
v done achieve > done step	543	41 122 -66 -62 -23 48 -61
v done achieve > done todo	673	-82 -50 -11 -40 -16 214 -14
v done achieve > not done achieve	655	-96 -45 14 -4 -12 109 34
v done achieve > not done fit	765	-30 -10 35 -25 -6 45 -9
v done achieve > not done light	688	-59 12 -41 -39 -8 145 -9
v done achieve > should achieve	680	31 33 -12 -11 -6 -18 -17
v done achieve > stands achieve	450	171 -28 -71 72 -11 -37 -97
v done achieve > stands continue	622	-196 -117 -20 -24 255 125 -22
v done achieve > stands drop	765	-30 -14 66 -2 -3 -10 -7
v done achieve > stands light	704	96 -16 -8 -6 2 -54 -13
v done achieve > stands monitor	704	72 -13 -5 -6 -21 -23 -4
v done achieve > stands noise	736	6 -22 -37 -6 31 -72 101
v done achieve > stands open	563	-45 70 -42 -36 -47 122 -22
v done achieve > stands plan	688	82 39 -10 -75 -9 -20 -7
v done achieve > stands step	765	-73 46 -8 75 -11 -15 -14
v done achieve > stands sustain	680	-5 -24 -21 -15 -14 94 -16
v done achieve > stands todo	607	-88 49 -22 -38 -18 131 -14
v done achieve > to do achieve	586	-9 66 -35 -142 8 136 -24
v done achieve > to do continue	765	62 -16 -8 -6 -15 -15 -3
v done achieve > to do light	622	36 -37 -4 -132 -20 170 -14
v done achieve > to do noise	696	49 18 -10 -14 -12 -26 -5
v done achieve > to do step	724	12 21 -12 -33 -14 29 -4
v done achieve … 	386	-12 94 -4 -69 -78 119 -51
v done achieve … ,	538	104 -108 -27 -47 -49 149 -23
v done achieve … :	724	42 11 -9 -10 -6 -20 -8
v done achieve … a	673	11 99 -15 -23 -15 -40 -17
v done achieve … across	765	15 14 -11 -22 -6 19 -10
v done achieve … and	430	-34 -20 58 -75 28 130 -88
v done achieve … as	714	-30 0 42 -13 28 -14 -12
v done achieve … at	614	126 -96 -41 -22 -19 73 -21
v done achieve … back	736	-10 44 -57 -11 -6 48 -7
v done achieve … by	471	229 5 -103 -80 -26 4 -28
v done achieve … for	604	-12 141 -36 -113 -15 56 -21
v done achieve … from	696	40 30 14 -7 -6 -59 -11
v done achieve … in	442	16 -101 41 -163 32 149 27
v done achieve … into	644	92 -66 23 -15 -10 -1 -24
v done achieve … it	724	-4 -24 -11 -6 -5 58 -8
v done achieve … its	667	98 -24 -28 -10 -4 -13 -18
v done achieve … off	640	51 5 -19 -15 -7 2 -18
v done achieve … on	568	76 24 -36 48 21 -101 -31
v done achieve … one	765	-5 56 -9 -22 -4 -14 -3
v done achieve … our	765	50 -7 -8 -2 -14 -11 -8
v done achieve … out	673	78 -45 -13 -12 14 -13 -9
v done achieve … over	736	8 -21 -15 29 -9 17 -11
v done achieve … since	749	33 -15 -15 -11 -5 18 -5
v done achieve … so	704	-3 109 -8 -22 -52 -20 -4
v done achieve … so far	704	-37 84 -8 -5 -1 -19 -15
v done achieve … so that	688	47 -31 -23 -30 47 33 -43
v done achieve … that	640	19 -32 73 -26 -18 16 -32
v done achieve … the	469	122 0 -52 -79 -17 104 -77
v done achieve … their	765	-16 64 -7 -7 -6 -20 -7
v done achieve … this	714	-27 -49 6 69 65 -40 -24
v done achieve … through	696	46 30 -19 -6 -15 -25 -10
v done achieve … to	443	93 -242 12 42 -34 106 23
v done achieve … two	765	-43 63 14 -4 -6 -18 -5
v done achieve … up	667	-21 115 69 -22 -15 -102 -25
v done achieve … with	575	78 -51 -6 -20 -29 47 -19
v done achieve … within	714	10 -8 -15 -12 -5 43 -13
v done acknowledg	765	-86 -15 -11 -5 -5 -19 141
v done ad	644	69 -82 -20 49 -8 11 -18
v done adopt	626	91 -55 -18 -16 -12 24 -14
v done advertis	749	-11 70 -18 -8 -21 -11 -2
v done advis	765	-41 -7 72 -6 -4 -7 -7
v done agr	466	-57 17 6 67 -41 58 -50
v done alter	736	39 -19 -17 -7 -5 21 -12
v done amend	604	116 -9 -24 -15 -18 -23 -27
v done appoint	611	-12 -61 -36 -55 15 170 -21
v done approv	640	31 30 -7 -22 -18 -8 -7
v done arrang	704	-21 4 -24 16 -8 44 -12
v done ask	503	19 -6 -60 -5 -39 -37 128
v done attend	655	92 44 -22 -37 -15 -43 -18
v done auxiliary	189	212 186 197 -183 -185 208 -434
v done award	704	27 41 -5 -21 -7 -27 -8
v done bare	239	332 -160 -26 -148 11 101 -110
v done begin	568	6 168 -4 -75 -21 -27 -47
v done book	688	-50 91 -14 21 -7 -31 -10
v done br	611	95 61 -62 -21 -13 -26 -34
v done brief	661	-9 70 -28 -22 62 -50 -22
v done bu	640	2 21 21 -18 -23 10 -14
v done build	696	58 5 -21 -14 -11 -8 -8
v done cancel	765	-21 -5 0 59 -7 -16 -10
v done car	601	82 -70 -82 122 -23 12 -40
v done cascad	714	69 -19 -8 -4 -7 -20 -11
v done ceas	765	-16 -35 84 -13 -3 -13 -5
v done chang	597	-32 -108 -11 -44 59 47 90
v done check	704	92 -36 -43 -14 -22 45 -22
v done choos	724	5 16 -5 -10 24 -17 -13
v done circulat	635	-2 55 25 -18 -10 -39 -12
v done clear	724	4 37 -12 -10 -6 -1 -13
v done clos	578	-124 26 300 -42 -23 -96 -41
v done closed without	736	-14 -40 115 -24 -5 -12 -21
v done collat	749	38 -17 -4 -6 -22 34 -22
v done com	661	37 5 -7 -21 -11 6 -9
v done commission	640	56 15 -13 -12 -10 -23 -13
v done complet	551	54 -68 -46 -75 -69 263 -58
v done conclud	673	24 -19 83 -29 -7 -22 -29
v done confirm	604	157 -7 -41 -45 -26 -12 -27
v done consider	673	5 -77 167 -13 -9 -18 -54
v done consult	765	-18 2 -13 -5 -6 -25 65
v done cover	749	-34 -19 -6 -3 -3 -28 92
v done creat	696	-3 -88 54 -24 45 28 -11
v done decid	688	-19 -45 208 -27 -10 -11 -96
v done declin	667	-69 -37 154 -15 -12 19 -40
v done defer	533	-80 -45 -75 274 -33 36 -76
v done defer > done achieve	765	44 -16 -7 14 -3 -25 -7
v done defer … 	626	-19 -2 -30 100 -14 2 -37
v done defer … by	736	-29 -12 -15 2 -5 65 -4
v done defer … due	765	9 -14 -4 39 -6 -7 -16
v done defer … to	644	-48 -67 -30 170 -11 19 -33
v done dela	650	-5 -43 -23 43 -15 69 -27
v done delet	724	-4 -21 127 -22 -6 -63 -10
v done deliver	566	138 -60 -36 -53 -19 51 -21
v done design	724	-13 -32 -7 -7 -3 72 -8
v done develop	696	-8 100 -12 -9 -7 -58 -6
v done discontinu	749	-74 -12 77 -8 -6 30 -7
v done discus	667	-58 63 -38 -58 92 -43 43
v done displa	749	-8 -18 -3 -9 -3 44 -3
v done disseminat	736	6 -19 -6 -7 16 21 -11
v done distribut	680	3 -37 -14 -16 -15 98 -19
v done do	533	32 138 -57 -47 -120 108 -55
v done doubl	704	62 -14 -7 -5 -7 -14 -15
v done draft	604	-40 146 -28 -34 -18 -6 -21
v done draw	614	1 86 -22 -18 6 -36 -18
v done drop	437	-113 -267 717 -100 -69 -11 -157
v done drop > done achieve	673	66 29 -51 -9 -6 -20 -8
v done drop > done drop	765	-12 -31 67 -5 -2 -7 -10
v done drop > not to do light	765	-3 -3 15 -2 -2 -2 -2
v done drop > stands achieve	749	-51 -7 122 -7 -7 -23 -27
v done drop … 	530	7 -152 224 -57 -33 47 -35
v done drop … and	661	34 -42 24 49 -12 -22 -30
v done drop … being	736	-14 -40 115 -24 -5 -12 -21
v done drop … by	578	-102 -57 301 -35 -16 -34 -57
v done drop … do	765	-11 -13 57 -8 -7 -10 -8
v done drop … in	749	38 -11 -21 -14 -6 23 -9
v done drop … on	765	-16 -11 45 -3 -2 -8 -4
v done effect	704	130 -25 -56 -26 -22 -21 20
v done establish	688	75 -68 -12 -34 -15 66 -13
v done explor	724	61 -54 31 -8 -8 -10 -12
v done extend	765	36 -24 -51 -15 -3 64 -8
v done feel	749	-39 -15 94 30 -11 -27 -32
v done fil	667	75 10 -13 -28 -30 3 -17
v done find	591	40 49 16 -63 -13 59 -88
v done finish	680	21 32 -8 -12 -14 -7 -13
v done fit	650	-2 -92 97 -17 -13 86 -58
v done fit … 	704	33 -30 88 -9 -9 -17 -55
v done fix	688	-64 110 31 -41 31 -50 -18
v done fund	765	42 -8 -11 -1 -2 -16 -3
v done gather	724	-5 110 -27 -30 -13 -12 -23
v done get	749	-42 81 -10 -6 -7 -9 -8
v done giv	514	29 -31 29 -38 9 2 0
v done go	500	93 81 125 -149 -52 -29 -69
v done had	580	9 69 -47 3 -28 22 -29
v done hand	765	31 4 -10 -3 -7 -12 -4
v done happen	688	-22 -31 -16 109 -10 -27 -2
v done held up	749	-66 -16 -7 -13 -5 115 -8
v done hold	521	-9 108 -4 -57 -7 36 -66
v done hop	724	0 0 -23 15 -4 16 -3
v done identif	640	-2 128 -26 -32 -20 -27 -20
v done implement	631	23 -57 -21 -15 -19 104 -15
v done in us	765	40 -12 -9 -4 -3 -10 -2
v done includ	680	74 -11 -8 -9 -12 -23 -12
v done instal	765	-1 -45 -3 -5 -3 59 -3
v done introduc	680	87 -39 -14 -23 -15 17 -14
v done invit	704	-5 34 -31 -23 -9 58 -25
v done issu	570	135 -17 -48 -36 -38 27 -23
v done join	704	-42 115 -12 -7 -8 -31 -15
v done know	667	-56 -35 14 -13 -6 -30 126
v done launch	622	36 -52 -20 72 -19 0 -18
v done lead	749	-14 16 -6 -11 -7 36 -15
v done leav	724	-57 -52 -31 -11 -6 108 50
v done let	765	-21 27 49 -11 -5 -34 -4
v done light	246	234 231 -30 -190 -43 -9 -193
v done light > doing achieve	667	11 72 -15 -16 -14 -31 -8
v done light > doing light	635	-41 2 2 -29 -14 92 -12
v done light > doing monitor	749	-7 29 -3 -5 -1 -11 -3
v done light > doing step	543	-24 113 -6 -44 -13 -1 -26
v done light > done achieve	470	150 -106 -27 -40 86 -6 -57
v done light > done drop	714	-80 -60 144 -18 -8 34 -12
v done light > done light	478	184 -49 -47 -49 -9 32 -62
v done light > done monitor	714	30 -28 -8 -8 -6 23 -4
v done light > done noise	640	-29 36 -80 -7 -18 86 13
v done light > done plan	765	-36 73 -6 -22 -5 1 -6
v done light > done say	661	-19 -45 -38 -12 -9 12 110
v done light > done step	530	55 106 -25 -67 -27 12 -53
v done light > not done achieve	724	-37 -44 59 -55 -6 99 -16
v done light > not done fit	765	-11 -18 23 33 -3 -19 -5
v done light > should achieve	724	17 -1 -55 95 -3 -10 -43
v done light > stands achieve	492	158 10 25 -67 -22 -52 -52
v done light > stands continue	724	-13 -32 -11 -10 108 -33 -10
v done light > stands fit	765	37 19 -13 -13 -3 -22 -4
v done light > stands noise	765	-101 92 -13 42 37 -32 -26
v done light > stands open	538	-25 44 -45 -13 -28 106 -40
v done light > stands plan	688	-14 16 -16 -12 -5 35 -4
v done light > stands step	736	37 -12 -8 -13 -11 17 -11
v done light > stands todo	611	-79 165 -18 -98 -29 78 -19
v done light > to do achieve	614	-5 -13 69 -75 -29 72 -19
v done light > to do light	680	11 -11 -20 41 41 -53 -9
v done light > to do noise	749	13 81 -14 -37 -16 -22 -5
v done light > to do step	696	-50 53 -12 -57 -7 79 -5
v done light … 	439	-65 50 -56 -17 19 39 28
v done light … ,	618	-6 109 -18 -84 37 -17 -21
v done light … a	549	56 -17 -20 -27 4 65 -60
v done light … and	500	194 -28 -81 -89 10 42 -49
v done light … aside	724	-64 69 77 -42 -6 -20 -14
v done light … at	650	-115 52 -19 -41 93 50 -20
v done light … back	714	-31 20 51 -35 -12 21 -14
v done light … by	559	39 32 -54 -22 -35 -45 85
v done light … for	736	-25 -18 -10 79 -3 -18 -5
v done light … from	650	46 -40 -25 -32 -13 41 22
v done light … in	542	98 6 -46 -66 -46 17 37
v done light … into	644	-13 28 54 -9 -14 -10 -36
v done light … it	749	12 -64 49 -21 43 -10 -10
v done light … its	724	14 44 -3 -12 -7 -24 -11
v done light … of	714	56 -60 37 -9 -12 1 -13
v done light … off	714	-22 -68 73 13 -11 29 -13
v done light … on	573	107 -1 -30 -50 6 -13 -18
v done light … out	557	7 -49 51 6 -24 43 -34
v done light … over	696	-6 -86 -24 66 -9 84 -26
v done light … permanent	749	32 -9 -9 -3 -4 -3 -3
v done light … place	563	31 165 -37 -53 11 -83 -34
v done light … that	626	-21 -39 96 41 -11 -33 -33
v done light … the	545	59 -41 71 -17 -29 -71 29
v done light … their	714	-18 -1 16 -9 -9 35 -14
v done light … this	704	62 -77 -23 5 -11 75 -31
v done light … through	724	49 45 -9 -29 -5 -45 -4
v done light … to	420	5 280 -27 -136 -8 2 -116
v done light … two	749	-25 78 -13 -9 -6 -22 -3
v done light … up	589	45 -178 19 18 -32 174 -45
v done light … us	736	-17 -24 41 24 -5 -9 -11
v done light … what	749	-5 41 -6 -8 -2 -7 -11
v done light … with	503	55 86 63 -31 -39 -74 -60
v done look	594	46 71 -22 -38 -22 -4 -32
v done mak	522	95 98 61 -62 -35 -127 -30
v done meet	566	65 4 15 -47 37 -4 -70
v done merg	749	-4 -15 -17 70 4 -5 -34
v done monitor	604	151 -42 -65 -48 -15 69 -50
v done monitor … and	736	26 -25 -21 -9 -16 65 -21
v done monitor … to	704	51 -24 -19 -16 -5 17 -4
v done mov	673	2 -50 -22 54 21 -30 26
v done need	714	34 -11 44 -7 -7 -11 -41
v done noise	465	7 -10 -10 -3 -22 40 -2
v done noise > done achieve	704	56 59 -43 -7 -10 -34 -20
v done noise > done light	688	-26 65 -31 -43 -8 49 -7
v done noise > not should noise	765	-34 -13 -48 24 -5 -22 98
v done noise … 	688	104 -58 -53 -19 -18 63 -19
v done noise … by	736	26 -23 -27 -8 -4 24 11
v done noise … for	749	-23 71 -8 -40 -2 6 -4
v done noise … that	736	-20 -5 14 58 -11 -23 -13
v done noise … to	594	-80 -42 84 8 -21 -37 88
v done not	724	11 -21 -93 -14 -9 -16 142
v done offer	635	-26 27 -16 15 41 -19 -22
v done on	749	-59 10 -11 36 -6 44 -14
v done open	614	-1 62 -56 -52 1 90 -45
v done open … by	749	-66 -16 -7 -13 -5 115 -8
v done pas	704	10 -16 31 18 -16 -5 -22
v done plan	542	-144 97 -39 159 -43 41 -72
v done plan > not stands step	736	-39 -24 -16 -45 -7 138 -7
v done plan > to do light	765	-10 -10 -3 48 -8 -14 -2
v done plan … 	655	-64 38 1 -52 -15 107 -14
v done plan … for	622	-58 -83 -16 213 -17 10 -49
v done postpon	714	18 -15 -7 54 -7 -28 -15
v done prais	749	-52 -6 -11 -7 -7 -24 107
v done prepar	724	41 28 -23 -4 -7 -26 -9
v done present	655	76 54 -43 -33 -11 -2 -42
v done print	650	38 -49 -27 -17 29 38 -11
v done produc	667	-35 122 -16 -19 -11 -32 -10
v done promis	749	-48 9 -42 95 -10 16 -21
v done publish	611	27 -47 -45 -53 10 133 -26
v done put	514	-33 -39 13 48 -33 115 -71
v done put back	724	-21 -27 -19 68 -4 23 -19
v done rais	622	-50 45 -18 -66 28 -20 81
v done ratif	673	9 -29 -9 -14 -8 56 -5
v done reach	704	-60 53 -11 -12 148 -46 -72
v done read	724	22 65 -14 -5 -6 -25 -36
v done receiv	549	47 -46 -55 -52 17 -14 104
v done recruit	661	-12 -29 -11 -31 27 68 -13
v done redesign	704	33 -17 -5 -12 20 0 -19
v done refus	696	-19 -38 67 26 -5 -17 -13
v done register	765	-2 81 -6 -23 -9 -39 -2
v done reject	714	-26 -18 94 -6 -5 -10 -29
v done remind	704	68 -44 -12 -7 -18 26 -13
v done repl	749	18 -21 -10 -4 7 22 -12
v done replac	765	98 -5 -83 -2 -2 -5 -2
v done report	673	32 -5 -22 -29 -7 42 -9
v done request	724	-52 -38 -12 88 -8 30 -8
v done review	591	0 -34 -57 -42 106 69 -42
v done revis	635	16 -10 -26 -28 -23 93 -22
v done rewrit	640	72 -1 -20 7 -34 -16 -8
v done rol	714	56 -42 -12 24 -6 -12 -7
v done run	591	-113 -30 -34 37 221 -40 -43
v done s	749	100 -13 -30 -8 -12 -23 -13
v done sa	680	9 5 -5 42 36 -47 -39
v done say	499	69 -76 130 -64 -55 -54 50
v done say > done achieve	724	94 -31 -30 -2 -3 -17 -11
v done say > done light	724	-25 27 26 -8 -4 -9 -7
v done say > stands achieve	680	56 -25 -7 -11 -23 19 -11
v done say … 	667	-100 -43 -53 -17 -13 6 220
v done say … and	765	52 36 -62 -5 -3 -7 -11
v done say … in	736	79 -34 -18 -4 -3 -15 -6
v done say … that	580	41 -33 93 -60 -31 -6 -5
v done scan	765	42 -16 -3 -8 -2 -5 -9
v done schedul	765	-21 18 -4 34 -8 -13 -5
v done seek	688	-24 60 27 -13 -7 -30 -15
v done send	511	68 148 -44 -76 -42 -70 16
v done set	589	-69 24 -41 120 -16 37 -56
v done settl	765	14 0 2 -3 -2 -10 -2
v done shar	591	51 2 -30 -35 -2 5 9
v done shelv	749	-20 -31 103 -21 -4 -19 -7
v done show	594	20 23 -3 -19 22 -13 -30
v done sign	518	121 -48 -54 -36 -15 83 -52
v done simplif	749	56 -15 -11 -5 -3 -6 -15
v done slip	749	-18 -22 -16 59 -5 7 -6
v done speak	688	122 -49 -20 -31 -20 -2 0
v done start	601	1 162 -26 -90 -16 -4 -26
v done step	330	47 384 -27 -260 -84 22 -81
v done step > doing achieve	680	14 40 -7 -7 -6 -25 -8
v done step > doing light	724	-26 52 -16 -8 -8 -15 21
v done step > doing monitor	736	-3 21 -3 -1 -1 -10 -1
v done step > doing step	626	11 24 -13 -14 -10 9 -7
v done step > done achieve	542	151 19 5 -31 -28 -50 -66
v done step > done drop	704	-36 -81 41 17 -10 23 46
v done step > done light	536	30 -37 74 -38 -24 37 -42
v done step > done open	765	-18 76 -7 -14 -3 -32 -2
v done step > done say	749	43 -33 35 -6 -5 -8 -26
v done step > done step	650	37 18 -10 -15 -10 13 -34
v done step > stands achieve	622	66 30 -24 -39 -14 -5 -15
v done step > stands open	644	-64 119 -19 -15 -12 2 -11
v done step > stands plan	749	-45 82 -32 -9 -3 9 -2
v done step > stands todo	765	-59 10 -8 -9 -13 89 -10
v done step > to do achieve	661	-11 143 -29 -20 -14 -57 -12
v done step > to do light	696	-34 74 -34 -33 20 17 -10
v done step > to do step	749	6 80 -6 -50 -14 -12 -5
v done step … 	481	-45 155 -95 -85 -16 -56 143
v done step … ,	667	38 -42 74 -13 -11 -28 -18
v done step … and	538	-31 118 88 -80 -33 11 -74
v done step … at	551	39 76 14 -84 50 -13 -81
v done step … by	655	36 23 -58 -16 -33 16 31
v done step … for	575	-93 -32 -46 121 -17 53 14
v done step … from	704	-30 41 6 -12 -9 17 -13
v done step … in	583	-23 77 39 -64 15 0 -43
v done step … on	655	-22 64 -20 -66 -10 63 -8
v done step … that	736	34 -7 5 36 -8 -17 -42
v done step … the	714	42 -12 11 -10 -7 -11 -14
v done step … through	736	113 -57 -20 -6 -10 -13 -7
v done step … to	583	98 55 8 -59 -30 -25 -47
v done step … twice	749	-6 41 -3 -3 -20 -7 -2
v done step … up	644	-38 94 -20 -13 13 -21 -15
v done step … with	655	-12 25 33 -35 -15 25 -20
v done still to	644	-104 15 -22 38 -19 117 -25
v done stop	704	94 -37 5 -22 -7 -19 -15
v done submit	640	-21 87 -14 -37 -9 21 -26
v done supersed	673	-38 -48 152 -23 -7 -12 -24
v done surv	749	-14 25 28 -3 -6 -21 -9
v done suspend	765	-20 21 -18 15 -4 16 -10
v done tabl	736	23 -20 -16 -7 -6 56 -30
v done tak	472	91 -6 75 32 -62 -85 -44
v done tel	601	46 -102 36 14 -20 -64 91
v done test	704	40 -85 -13 8 -10 66 -7
v done through	680	44 56 -7 -11 -13 -63 -6
v done todo	540	-192 -50 -70 242 -47 224 -107
v done todo > done achieve	724	-9 -29 -14 21 -4 47 -13
v done todo > done light	696	-48 -1 -12 16 -14 77 -17
v done todo … 	714	-8 -15 -20 176 -7 -65 -62
v done todo … be	631	-76 -44 -28 77 -19 117 -27
v done todo … begin	749	-14 -4 -11 45 -7 5 -15
v done todo … go	765	-39 -14 -5 -9 -9 84 -8
v done tr	765	-14 -77 124 -5 -4 -12 -11
v done train	538	-20 157 -32 -37 17 -32 -52
v done translat	704	18 -36 -20 -12 30 28 -8
v done turned down	696	-38 -7 28 -13 -6 -11 47
v done undertak	724	71 -28 -30 21 -4 -17 -14
v done updat	655	54 -16 -17 -14 -15 41 -32
v done upload	704	59 -15 -7 -4 -5 -22 -5
v done visit	667	-50 87 8 -9 -10 -16 -11
v done withdraw	655	13 -19 8 -32 -9 62 -22
v done writ	493	116 76 -19 -107 -29 20 -57
v done yet to	614	-111 -58 -37 51 -28 224 -42
v done … 	297	-97 96 -27 -63 -103 112 83
v done … ,	485	97 -25 7 -94 -24 94 -56
v done … :	714	40 28 -11 -15 -8 -25 -9
v done … a	519	55 33 -36 -47 -12 85 -78
v done … about	765	20 -12 -13 -17 -5 51 -24
v done … across	749	35 3 -12 -24 -9 17 -10
v done … against	724	54 -13 8 -7 -11 -24 -7
v done … an	736	-50 54 21 12 -6 -23 -8
v done … and	359	142 58 20 -161 -22 155 -192
v done … as	661	29 9 -63 84 21 -42 -38
v done … aside	724	-64 69 77 -42 -6 -20 -14
v done … at	486	23 26 6 -119 96 79 -111
v done … back	635	-54 104 -11 -42 -18 42 -21
v done … be	631	-76 -44 -28 77 -19 117 -27
v done … begin	749	-14 -4 -11 45 -7 5 -15
v done … being	736	-14 -40 115 -24 -5 -12 -21
v done … between	765	-7 42 -3 -4 -2 -24 -3
v done … by	398	106 -25 38 -131 -87 68 31
v done … do	765	-11 -13 57 -8 -7 -10 -8
v done … down	765	3 -23 60 -3 -5 -22 -9
v done … due	765	9 -14 -4 39 -6 -7 -16
v done … every	714	-57 -6 -7 -13 119 -26 -9
v done … for	478	-162 55 -91 201 -43 88 -49
v done … forward	749	-20 -5 -1 61 -6 -23 -6
v done … four	736	41 -2 -5 -4 -4 -21 -4
v done … from	566	57 26 -6 -46 -25 -2 -5
v done … go	765	-39 -14 -5 -9 -9 84 -8
v done … in	389	147 -10 7 -247 -5 100 8
v done … into	578	71 -34 69 -21 -21 -10 -54
v done … it	640	-29 -116 13 -34 28 93 45
v done … its	618	84 43 -40 -31 -11 -7 -39
v done … no	736	-10 -41 107 -13 -10 -14 -19
v done … of	696	24 -77 28 -23 -15 55 8
v done … off	601	20 -57 38 -9 -17 53 -29
v done … on	470	134 82 -59 -20 8 -67 -77
v done … one	749	0 53 -9 -22 -4 -15 -3
v done … our	736	78 -15 -14 -4 -20 -15 -10
v done … out	530	83 -84 31 -5 -12 29 -42
v done … over	650	2 -99 -35 88 -16 94 -34
v done … permanent	749	32 -9 -9 -3 -4 -3 -3
v done … place	563	31 165 -37 -53 11 -83 -34
v done … since	714	49 -24 -21 29 -6 -19 -8
v done … so	704	-3 109 -8 -22 -52 -20 -4
v done … so far	673	-59 99 -11 -9 28 -32 -17
v done … so that	688	47 -31 -23 -30 47 33 -43
v done … that	484	39 -81 203 49 -63 -50 -95
v done … the	424	175 -35 64 -113 -46 29 -74
v done … their	667	-35 91 9 -26 -14 -4 -20
v done … this	622	61 -118 -20 60 45 26 -54
v done … through	604	192 11 -43 -35 -29 -75 -21
v done … to	337	73 -46 107 -24 -80 58 -87
v done … twice	736	6 39 -4 -4 -21 -14 -2
v done … two	696	-62 129 0 -12 -11 -37 -8
v done … under	736	-45 -35 -26 -13 81 -23 60
v done … up	518	6 7 53 -12 -31 49 -71
v done … us	724	-52 22 39 20 -5 -14 -11
v done … what	736	-6 43 -7 -9 -2 -8 -12
v done … with	449	144 53 61 -82 -70 -19 -86
v done … within	704	54 -12 -26 -16 -7 30 -23
v done … yet	765	-12 -22 -16 76 -4 -9 -13
v draft … doing	765	-3 17 -2 -2 -1 -7 -2
v draft … done	724	-20 61 -3 -8 -2 -25 -2
v draft … stands	696	-53 162 -9 -48 -12 -19 -20
v each … doing	765	-3 21 -2 -3 -3 -9 -1
v employers … done	765	22 -26 -7 -9 -5 36 -11
v enquiry … stands	736	38 -17 -6 -10 -8 18 -16
v equipment … done	749	-24 80 -9 -8 -4 -29 -6
v evaluation … stands	765	-17 37 -2 -13 -2 0 -2
v event … done	749	78 -43 -3 -9 -5 -14 -4
v family … done	680	11 -91 -25 -40 37 -26 133
v feedback … stands	765	17 -7 -7 -6 28 -7 -18
v film … doing	765	-11 3 -6 -8 -9 35 -4
v findings … done	661	-10 -45 -14 78 -13 16 -12
v force … done	680	-9 -33 90 -12 -8 16 -44
v force … to do	765	-9 0 19 14 -7 -7 -10
v form … done	601	178 -93 -181 -31 4 167 -45
v form … stands	591	-15 8 51 -1 -36 -82 76
v forms … stands	667	-55 0 -13 12 12 -44 88
v funding … done	673	-2 29 32 13 -8 -48 -16
v gp … done	749	35 -44 -8 -12 -10 51 -13
v gps … done	765	-14 0 -20 -2 -3 45 -5
v gps … stands	749	-28 51 -5 -4 -65 54 -3
v group … doing	749	-10 56 -5 -4 -8 -10 -20
v group … done	578	-21 37 -42 67 -26 -42 27
v group … stands	680	3 -55 31 42 -31 39 -30
v group … to do	667	-35 2 25 20 28 -17 -22
v guidance … done	601	6 73 -57 -75 -22 113 -37
v guidance … stands	724	47 9 -5 -18 -11 -1 -21
v guidance … to do	749	-17 12 -16 55 -10 -16 -9
v has … to do	765	-6 -6 -11 -14 -4 46 -6
v holder … stands	765	-29 -6 -4 6 50 -15 -3
v icb … done	765	38 3 -10 -4 -17 -6 -4
v idea … done	688	-24 -23 107 -13 -6 -20 -20
v information … should	714	-2 2 9 -9 4 -19 15
v inquest … stands	724	-41 -5 33 3 -10 -26 45
v instruction … done	749	21 0 -11 -6 -2 12 -14
v interest … done	724	-26 138 -20 -30 -3 -40 -18
v interpreters … stands	765	63 -24 -7 -35 -5 33 -24
v interviews … done	749	-78 33 -25 -13 -7 103 -13
v it … doing	724	-61 -99 -18 -13 -22 223 -10
v it … done	470	-9 14 278 -2 -50 -80 -151
v it … not done	614	-56 -10 -30 17 -16 133 -38
v it … not should	704	20 -25 15 -22 -29 70 -30
v it … not stands	765	34 -10 -23 -19 -5 -11 35
v it … not to do	688	-22 -34 94 -15 -7 -8 -9
v it … stands	512	64 49 -102 30 78 -156 38
v it … to do	553	-25 58 -63 -34 104 -33 -6
v item … done	749	-35 -85 50 109 -13 -12 -14
v item … stands	724	-27 -43 -5 93 -9 31 -40
v job … done	736	37 -19 -18 -9 -18 42 -14
v launch … stands	736	-11 59 -10 35 -5 -44 -23
v lead … done	635	-72 98 -32 -44 -27 -39 117
v lead … stands	667	-49 -36 -23 17 77 -62 77
v lead … to do	749	-12 40 -6 19 -21 -8 -13
v leads … done	736	-66 6 37 -29 -12 108 -45
v leaflet … done	688	35 32 -26 -26 34 -39 -9
v leaflets … done	749	-17 -18 -9 -6 34 20 -4
v leaflets … stands	749	21 -15 -7 -13 -18 51 -20
v learning … done	704	59 -24 -29 -9 14 14 -25
v letter … done	618	164 -169 -27 -39 51 -76 95
v letters … done	696	-10 78 -7 -6 -7 -39 -8
v list … done	688	6 44 30 -18 -9 -45 -8
v list … stands	704	76 -25 -9 -6 -35 23 -24
v mailbox … done	765	51 -15 -7 -9 -3 -3 -14
v making … stands	749	24 -24 -7 -8 -6 27 -6
v manager … done	655	-18 33 -57 4 -20 17 41
v manager … stands	667	-12 30 -13 -41 8 -29 58
v manager … to do	696	-14 -2 -15 91 -29 -17 -13
v managers … doing	724	-13 -5 36 -30 -8 42 -23
v managers … done	631	-11 131 -4 -53 -16 -30 -16
v managers … stands	650	44 -87 -15 -31 20 94 -25
v managers … to do	749	28 -10 -2 13 -19 -6 -3
v markers … stands	765	51 -11 -4 -11 -14 16 -26
v materials … done	765	7 9 -2 -2 -1 -9 -2
v matter … done	765	-22 -10 77 -17 -4 -12 -12
v matter … to do	736	-4 13 -12 37 -22 -6 -5
v meeting … done	644	-50 126 -16 -10 -9 -17 -23
v meeting … should	765	-13 23 -10 30 -5 -8 -18
v meeting … to do	749	-4 8 -5 13 -6 -5 -3
v meetings … done	704	-10 86 -11 -24 -5 -26 -10
v members … done	714	16 9 57 -28 -10 -11 -34
v members … not should	749	-15 -9 79 -6 -5 -8 -37
v members … stands	704	-35 72 -2 13 -18 -20 -10
v midwife … stands	765	33 24 -3 -5 -25 -9 -14
v module … doing	765	-21 -58 -10 -9 -5 107 -5
v module … done	749	29 -40 -4 -3 -2 24 -4
v modules … done	749	-13 42 30 -20 -2 -33 -5
v network … done	765	36 19 -7 -6 -15 -18 -10
v network … stands	736	-24 -14 -4 -5 92 -41 -5
v no … stands	714	36 -65 169 -75 10 -61 -13
v nobody … should	765	-20 -11 13 -31 -5 -8 62
v not doing	736	8 -46 123 -22 -11 -20 -32
v not doing achieve	765	0 -42 84 -10 -7 -7 -18
v not doing auxiliary	736	8 -46 123 -22 -11 -20 -32
v not done	457	-202 -114 91 146 -65 200 -57
v not done achieve	547	-92 -67 81 -14 -31 164 -42
v not done achieve … 	622	-86 -32 31 -18 -13 141 -23
v not done appropriat	765	-22 -14 98 -21 -6 -26 -9
v not done ask	724	3 43 -47 -42 -9 -23 75
v not done auxiliary	457	-202 -114 91 146 -65 200 -57
v not done fit	635	-52 -9 84 15 -16 6 -28
v not done fit … 	696	-47 -42 52 18 -12 53 -22
v not done had	765	-13 -22 -15 39 -4 38 -23
v not done light	635	-62 -29 -33 67 -14 117 -46
v not done light … 	688	-34 10 -29 72 -8 24 -35
v not done mak	765	-29 -13 -14 -9 -5 75 -6
v not done noise	749	-22 5 -42 58 -5 0 6
v not done possibl	673	-27 4 -18 36 -11 35 -20
v not done say	765	-9 -9 33 16 -3 -24 -6
v not done step	631	-32 -31 -41 116 -17 -20 23
v not done step … 	644	-30 -27 -30 82 -15 -19 40
v not done … 	519	-165 -77 2 136 -40 177 -32
v not done … and	736	-14 -6 53 -30 -5 7 -6
v not done … by	736	-10 -22 26 -29 -3 46 -7
v not done … to	704	-3 35 32 36 -7 -75 -18
v not should	446	-35 -154 305 -25 -23 -39 -30
v not should accept	765	-16 -4 65 -12 -6 -7 -19
v not should achieve	555	-2 -39 53 -36 64 38 -79
v not should achieve > done fit	749	-15 -9 79 -6 -5 -8 -37
v not should achieve … 	640	-3 -35 -12 8 119 -29 -49
v not should achieve … that	749	-15 -9 79 -6 -5 -8 -37
v not should achieve … the	765	-59 -10 -3 -18 -11 118 -17
v not should agr	680	-20 -39 137 -13 -11 -14 -40
v not should auxiliary	446	-35 -154 305 -25 -23 -39 -30
v not should begin	749	-12 -14 -20 79 -5 -20 -7
v not should believ	765	-10 -5 60 -10 -6 -6 -24
v not should do	749	14 -28 69 -24 -8 -15 -8
v not should effect	765	-8 -4 35 -9 -3 -4 -8
v not should find	749	-24 -52 72 -8 -4 -13 28
v not should light	631	-10 -54 115 -19 -19 39 -51
v not should light > done achieve	765	14 -7 -1 -17 -4 26 -10
v not should light … 	749	-11 -16 0 7 -8 36 -8
v not should light … with	724	-10 -30 106 -11 -9 -10 -36
v not should noise	614	14 -60 67 -10 -33 -45 69
v not should noise … themselves	736	34 -13 -19 -18 -12 -15 42
v not should noise … this	765	-10 -5 60 -10 -6 -6 -24
v not should plan	724	4 -11 64 -17 -8 -10 -22
v not should propos	749	6 -11 60 -16 -8 -10 -22
v not should s	714	66 -14 -22 -19 -25 -18 32
v not should say	736	-17 -5 69 -13 -7 -8 -19
v not should say … this	765	-16 -4 65 -12 -6 -7 -19
v not should step	655	0 3 -3 77 -20 -30 -27
v not should step … 	696	11 14 -54 98 -8 -40 -20
v not should think	749	-15 -9 79 -6 -5 -8 -37
v not should todo	688	-50 -47 70 -10 -22 -48 107
v not should wish to	765	-18 -16 -35 12 -10 -22 89
v not should … 	563	-6 -44 -43 74 75 -46 -10
v not should … and	714	-14 -19 67 -6 -6 -12 -10
v not should … that	724	-16 -9 85 -8 -5 -9 -37
v not should … the	765	-59 -10 -3 -18 -11 118 -17
v not should … themselves	736	34 -13 -19 -18 -12 -15 42
v not should … this	680	-25 -11 125 -17 -13 -15 -43
v not should … to	749	-5 43 -19 -5 -8 4 -9
v not should … with	724	-10 -30 106 -11 -9 -10 -36
v not stands	522	-97 -64 101 83 -49 74 -49
v not stands achieve	688	26 29 -63 7 20 -14 -4
v not stands achieve … 	736	-14 59 -49 13 30 20 -60
v not stands auxiliary	522	-97 -64 101 83 -49 74 -49
v not stands begin	736	-39 -24 -16 -45 -7 138 -7
v not stands feasibl	736	-22 -31 179 -32 -8 -13 -72
v not stands fit	667	8 -39 175 -51 -15 -22 -56
v not stands fit … 	696	18 -36 147 -46 -13 -19 -50
v not stands know	724	-18 15 -38 -54 -8 -21 123
v not stands light	724	-70 -30 -21 108 -12 49 -23
v not stands noise	714	-4 15 -41 -53 -9 -26 117
v not stands noise … 	736	-26 17 -38 -54 -7 -20 128
v not stands plan	765	-21 11 -12 -8 -17 51 -5
v not stands step	688	-55 -51 -30 127 -16 79 -55
v not stands step … 	714	-48 -42 -31 47 -11 108 -22
v not stands … 	563	-113 -31 40 36 -21 124 -36
v not stands … by	736	-36 -25 68 -34 -18 10 35
v not to do	522	-37 -85 292 4 -50 -48 -78
v not to do achieve	594	35 -62 109 43 -31 -55 -39
v not to do achieve … 	680	18 -20 16 41 -13 -25 -17
v not to do auxiliary	522	-37 -85 292 4 -50 -48 -78
v not to do go	736	-6 -3 22 -4 -4 -3 -3
v not to do light	661	-18 -11 75 -13 -11 -10 -13
v not to do light … ahead	736	-6 -3 22 -4 -4 -3 -3
v not to do noise	749	-28 -9 140 -45 -8 -14 -35
v not to do noise … 	765	-28 -8 139 -46 -7 -14 -35
v not to do pursu	765	-6 -14 55 -18 -3 -7 -7
v not to do step	714	-14 -20 47 17 -9 -14 -8
v not to do step … 	724	-10 -16 55 -3 -5 -13 -8
v not to do tak	749	-10 -5 31 -5 -3 -3 -5
v not to do … 	604	-41 -39 175 -7 -24 -11 -53
v not to do … ahead	736	-6 -3 22 -4 -4 -3 -3
v note … done	736	51 -20 -7 -3 -8 -5 -8
v notes … done	736	55 -36 -13 -20 38 -13 -10
v nothing … done	704	-46 -36 -19 120 -9 29 -38
v now … done	714	60 -30 -4 -4 17 -31 -8
v now … stands	583	146 -41 -1 -32 -35 46 -84
v number … done	714	42 -4 -14 -6 -7 10 -21
v number … stands	765	37 -20 -5 -13 -23 -9 34
v nurse … done	667	39 -119 -17 -33 -11 156 -15
v officer … done	673	-38 69 -1 45 -10 -36 -28
v officer … stands	736	36 27 -9 -18 50 -75 -10
v officers … doing	680	25 6 9 -19 -28 33 -27
v officers … done	631	80 -15 -2 -17 -3 -15 -28
v officers … should	765	-6 -42 24 -19 -8 -9 60
v officers … stands	614	121 -43 -13 -35 74 -31 -73
v officers … to do	736	-5 -17 -9 16 34 -11 -8
v options … done	765	-12 42 -2 -4 -2 -20 -2
v others … doing	724	-10 72 -8 -4 -5 -38 -7
v pack … done	765	27 -4 -5 -2 -10 -5 -2
v package … done	724	-34 43 -6 -27 4 27 -7
v panel … done	714	-16 -30 20 -17 -8 3 47
v paper … doing	749	-10 -1 47 -10 -3 -20 -3
v paper … done	696	-27 122 -30 -35 -5 -11 -15
v participants … done	765	-18 51 -4 -8 -4 -7 -11
v partners … doing	680	-36 -60 -21 -22 236 -71 -26
v partners … done	714	9 -32 37 17 -22 15 -24
v partnership … doing	736	-19 40 -34 -7 -18 -10 48
v partnership … done	635	-25 45 74 -43 -31 -37 18
v partnership … stands	640	-73 -28 -12 72 98 -41 -15
v pathway … done	680	-13 42 -9 -17 -10 14 -6
v pathway … stands	736	17 -8 -11 -9 -12 46 -23
v people … done	749	4 26 -6 -2 -2 -17 -2
v perpetrator … done	673	-51 -30 20 -12 -5 -29 106
v pilot … done	724	-15 31 47 -11 -7 -41 -4
v pilot … should	765	-20 10 -8 64 -3 -10 -33
v plan … doing	736	-43 -38 -7 -7 -8 112 -9
v plan … done	736	-34 -17 119 -8 -7 -37 -16
v plan … stands	736	14 7 27 -13 -4 -26 -5
v plan … to do	765	-9 67 -7 10 -15 -40 -5
v plans … stands	765	28 -30 -5 -11 29 3 -14
v policy … doing	704	-10 41 -5 -7 -5 -10 -4
v policy … done	559	38 -91 117 -21 -40 18 -22
v policy … stands	749	-19 12 -5 25 12 -10 -16
v policy … to do	688	54 48 -9 -1 -57 -27 -7
v post … doing	704	-33 -37 -12 -14 -13 118 -9
v post … done	635	-5 5 43 -19 -37 25 -13
v post … stands	714	-43 32 -12 -33 -8 73 -8
v post … to do	688	-14 26 -12 42 -7 -29 -7
v posters … done	704	-6 -24 -53 -13 -5 106 -5
v practice … done	714	59 -25 -26 -6 -9 16 -10
v practices … done	667	56 -43 -15 -13 -14 71 -42
v practitioners … done	765	-10 22 19 -16 -5 -29 19
v practitioners … should	714	27 16 -17 -27 -14 -9 24
v procedure … done	640	29 -30 -27 -17 -15 76 -15
v procedures … done	749	88 -22 -37 -12 -6 13 -23
v procedures … stands	765	13 -4 -2 -10 -14 23 -6
v process … done	655	128 -52 -20 -25 -7 -3 -21
v programme … done	724	26 -25 -12 -15 19 14 -6
v programme … stands	765	-54 -53 -5 -23 11 138 -13
v progress … to do	704	5 -12 -3 -41 5 -24 69
v project … done	736	17 -40 83 -33 -9 -9 -9
v proposal … done	673	-43 2 112 -24 -7 -21 -19
v proposal … stands	736	-24 89 12 -26 -10 -12 -28
v proposal … to do	724	-7 1 -15 69 -9 -14 -26
v protocol … doing	749	44 -8 -7 -8 -5 -2 -14
v protocol … done	626	24 23 -28 -24 -8 24 -11
v protocol … stands	696	24 36 -16 52 -11 -30 -55
v provider … done	644	-69 20 140 24 -17 -53 -44
v question … not done	724	3 43 -47 -42 -9 -23 75
v questionnaires … stands	724	-17 -14 -15 33 -18 -20 50
v questions … done	765	-17 67 -6 -22 -2 -6 -13
v recommendation … done	589	48 -24 52 -62 -23 79 -70
v recommendations … done	714	4 16 13 -19 -5 0 -9
v record … done	765	-5 -46 -6 -17 -5 89 -11
v records … done	688	-4 8 -7 83 -6 -50 -24
v records … stands	696	31 2 -16 -20 -45 29 18
v recruitment … stands	765	-6 50 -4 -13 -5 -16 -5
v reference … done	688	-30 28 -12 -25 -11 61 -10
v referrals … done	680	63 -28 -11 -8 -8 11 -18
v referrals … stands	680	-38 -7 -18 31 66 -31 -4
v refresher … stands	749	-26 -8 -4 20 59 -31 -10
v reminder … done	765	-26 83 -8 -8 -3 -30 -8
v reply … stands	765	76 -11 -7 -7 -5 -35 -11
v report … done	661	51 -17 -30 -33 -14 81 -38
v report … stands	688	8 13 -30 4 -64 36 33
v request … done	724	19 -10 84 -15 -6 -49 -22
v response … to do	765	-9 -42 -17 -10 -11 -13 101
v results … doing	724	-19 55 26 -4 -8 -41 -9
v results … to do	765	-15 59 -7 14 -17 -26 -7
v returns … stands	765	32 -14 -4 -5 -23 35 -21
v review … done	640	52 -31 -54 -50 -2 106 -21
v review … stands	749	77 32 -4 -59 -5 -20 -21
v rota … done	765	78 -14 -20 -10 28 -56 -6
v scheme … done	631	3 -86 111 -31 14 11 -22
v scheme … to do	714	-17 -8 30 54 -25 -15 -19
v schools … done	673	-9 42 -14 -23 -17 31 -11
v self-discharge … should	765	46 -22 -10 -14 -6 41 -34
v service … doing	749	-25 -30 -11 -4 -5 83 -7
v service … done	570	15 -70 -25 -61 6 39 96
v service … stands	604	-24 -29 -1 -6 55 41 -37
v service … to do	696	-14 -15 -3 106 -19 -22 -33
v services … done	680	-13 90 -11 -11 -9 -30 -16
v services … should	749	67 -19 -9 -31 -11 51 -48
v sessions … done	673	41 18 -10 -37 -7 3 -8
v sessions … stands	655	-43 -47 -11 9 99 26 -33
v set … stands	765	67 -30 -11 -9 1 8 -25
v she … done	749	-1 57 -12 -10 -4 -21 -8
v sheet … done	724	-26 -38 -13 -12 41 62 -14
v should	409	54 -52 -40 110 -103 -105 136
v should achieve	493	30 -85 -58 89 -66 -47 137
v should achieve > done achieve	704	-44 33 -25 61 -11 -36 22
v should achieve > done light	765	-39 -30 45 -19 -4 -7 54
v should achieve > to do noise	765	-20 -11 13 -31 -5 -8 62
v should achieve … 	635	7 -14 -43 84 -20 -29 16
v should achieve … along	704	17 -29 40 -46 -9 -13 41
v should achieve … by	749	-36 -32 -18 55 -8 19 20
v should achieve … from	696	88 -22 -10 -34 -13 41 -50
v should achieve … on	765	67 -13 -5 -19 -2 -6 -22
v should achieve … what	765	-20 -11 13 -31 -5 -8 62
v should arrang	765	-13 23 -10 30 -5 -8 -18
v should auxiliary	409	54 -52 -40 110 -103 -105 136
v should begin	765	-20 10 -8 64 -3 -10 -33
v should certain	765	-20 -11 13 -31 -5 -8 62
v should confirm	765	20 -6 -15 -9 -4 30 -16
v should consider	696	-22 29 -19 -43 -18 -11 84
v should do	696	-5 -36 -48 67 -11 -22 56
v should download	749	67 -19 -9 -31 -11 51 -48
v should find	736	-2 -11 4 78 -7 -33 -30
v should follow	765	46 -22 -10 -14 -6 41 -34
v should light	583	17 -3 1 101 -28 -45 -42
v should light … 	661	-30 36 -16 43 -5 -31 3
v should light … a	765	75 -16 -7 17 -5 -6 -57
v should light … on	714	-33 -2 2 10 -13 -9 45
v should noise	611	87 -11 -23 23 -16 -38 -23
v should noise … 	688	-40 -1 -5 53 -6 -23 23
v should noise … up	765	46 -22 -10 -14 -6 41 -34
v should order	765	29 -5 -2 -5 -3 -7 -6
v should plan	749	-10 22 -10 29 -6 -8 -18
v should plan … 	765	-13 23 -10 30 -5 -8 -18
v should reach	696	49 -8 -3 -13 -16 -11 2
v should read	688	20 -39 29 -54 -15 -15 74
v should s	736	68 14 -10 -12 -5 -40 -15
v should sa	749	-23 12 -10 -25 -2 -6 53
v should say	765	20 -6 -15 -9 -4 30 -16
v should search	749	9 -19 -4 -14 -6 -8 41
v should seek	749	-17 -12 18 -10 -8 -9 38
v should shar	704	-7 0 5 -16 0 -20 37
v should step	604	-5 32 -25 -21 -29 -15 62
v should step … 	749	-17 -12 18 -10 -8 -9 38
v should step … in	765	-20 10 -8 64 -3 -10 -33
v should step … the	714	27 16 -17 -27 -14 -9 24
v should sustain	704	-27 12 18 -29 18 -15 23
v should sustain … the	736	-8 17 -11 -16 -10 -11 38
v should us	736	-8 17 -11 -16 -10 -11 38
v should … 	530	-78 21 -48 183 -37 -79 38
v should … a	765	75 -16 -7 17 -5 -6 -57
v should … along	704	17 -29 40 -46 -9 -13 41
v should … by	704	-31 40 -28 38 -9 -17 8
v should … from	696	88 -22 -10 -34 -13 41 -50
v should … in	749	-23 1 -9 80 -4 -12 -33
v should … on	655	52 3 -4 -21 -16 -31 17
v should … that	749	17 -7 -16 -6 -4 28 -12
v should … the	631	45 20 -26 -41 -24 -19 44
v should … to	765	-20 -30 -18 72 -12 -9 17
v should … up	724	19 -29 -26 -26 23 25 14
v should … what	749	-13 -14 12 -31 -6 -9 60
v side … stands	765	-2 116 -3 -16 -88 -5 -3
v site … doing	749	-5 16 27 -25 -2 -10 -1
v software … done	749	10 -11 35 -13 -3 -13 -5
v specification … done	661	61 47 -16 -33 -16 -21 -21
v staff … doing	688	-19 38 -7 -9 21 -12 -12
v staff … done	524	84 75 4 -53 -40 -97 26
v staff … should	655	103 3 -20 -40 -14 -21 -11
v staff … stands	601	-124 -71 8 -57 30 189 25
v staff … to do	749	-54 -3 4 45 -18 49 -24
v standing … stands	765	-38 -6 -5 -20 88 -11 -8
v stands	185	-81 95 -24 -46 150 151 -245
v stands achieve	258	376 -177 -75 -206 82 70 -70
v stands achieve > doing achieve	673	-37 -74 -20 -24 -8 147 16
v stands achieve > doing light	688	-38 -50 -19 -16 -17 161 -22
v stands achieve > doing step	673	-58 -112 -18 -17 -2 187 18
v stands achieve > done achieve	557	8 -76 127 -38 20 4 -45
v stands achieve > done drop	736	-41 -18 27 34 -8 41 -34
v stands achieve > done light	561	179 -33 51 -60 -51 -12 -75
v stands achieve > done noise	749	25 -13 -8 -18 -7 -18 38
v stands achieve > done step	650	-29 42 17 -35 -29 68 -34
v stands achieve > done todo	724	-62 -14 -15 141 -13 25 -63
v stands achieve > not done achieve	749	-26 -8 -8 -24 -4 74 -4
v stands achieve > not should achieve	696	101 -9 -25 -18 -28 15 -36
v stands achieve > should achieve	680	-52 -22 -37 -54 -16 -38 219
v stands achieve > should noise	765	64 -44 -5 39 -6 -33 -15
v stands achieve > should step	749	-4 10 -9 -24 -6 22 11
v stands achieve > stands achieve	486	231 -139 -39 -55 55 -10 -43
v stands achieve > stands continue	704	-39 -11 -6 -6 119 -47 -11
v stands achieve > stands light	688	27 -14 -4 -6 28 -15 -15
v stands achieve > stands monitor	724	29 -6 -3 -2 -9 -5 -4
v stands achieve > stands open	661	-111 -45 -21 -21 -22 241 -22
v stands achieve > stands plan	714	37 -11 -6 -27 -25 43 -12
v stands achieve > stands step	680	-6 -15 -9 -38 67 26 -25
v stands achieve > stands todo	688	-40 -16 -9 -2 3 74 -11
v stands achieve > to do achieve	696	-27 -35 -17 -54 65 75 -8
v stands achieve > to do continue	749	12 -7 -4 -14 27 -7 -6
v stands achieve > to do light	589	-59 77 -33 -35 4 74 -28
v stands achieve > to do step	714	52 7 -9 44 -22 -35 -35
v stands achieve > to do sustain	688	-37 15 -15 -26 97 -24 -11
v stands achieve … 	467	178 -151 16 -38 -57 44 8
v stands achieve … ,	680	-2 -18 -8 6 57 -16 -19
v stands achieve … 11,000	696	-39 6 2 -1 -13 -27 72
v stands achieve … 96	765	38 -23 -6 -9 68 -18 -50
v stands achieve … a	477	111 -16 -35 -60 -109 47 61
v stands achieve … about	714	50 -28 -17 -14 -3 54 -43
v stands achieve … across	765	-3 -8 -3 -6 -6 29 -3
v stands achieve … alarms	724	66 -15 -6 -5 -13 -18 -9
v stands achieve … an	688	15 64 -8 -30 1 -18 -25
v stands achieve … and	586	50 -104 -16 -63 -2 181 -47
v stands achieve … at	626	104 -53 28 -25 -41 22 -33
v stands achieve … between	736	39 -12 -9 -8 -12 24 -23
v stands achieve … by	591	-101 57 35 -34 -63 -100 207
v stands achieve … daily	765	83 -30 -5 -7 -24 4 -21
v stands achieve … each	673	81 -59 -15 -14 0 40 -33
v stands achieve … enquiry	765	9 -13 -3 -5 -3 18 -2
v stands achieve … every	635	74 -54 -20 -21 -15 82 -47
v stands achieve … fallen	736	49 -1 -6 -5 -13 -16 -9
v stands achieve … for	601	119 -52 15 -32 -56 39 -34
v stands achieve … from	704	67 -32 -8 -12 -14 -3 2
v stands achieve … in	533	133 -93 -12 -78 -40 134 -44
v stands achieve … it	714	11 -16 55 17 -22 -20 -24
v stands achieve … its	696	-16 121 -26 12 -18 -43 -30
v stands achieve … many	749	-51 16 51 -17 -18 -10 28
v stands achieve … maternity	724	-38 -27 -17 21 -21 -26 108
v stands achieve … nine	749	-6 -39 -10 6 -10 -24 83
v stands achieve … of	765	83 -4 -3 -6 -31 -9 -32
v stands achieve … on	506	9 -33 -59 -35 183 4 -68
v stands achieve … out	688	-66 11 -12 87 18 -17 -22
v stands achieve … place	749	5 50 -8 0 -13 -8 -27
v stands achieve … since	765	64 -10 -3 -6 -9 -11 -26
v stands achieve … site	714	-52 97 -8 -22 3 4 -22
v stands achieve … some	736	-39 -2 10 -15 7 -16 55
v stands achieve … that	673	40 37 -16 -12 -12 -56 18
v stands achieve … the	458	112 109 -29 21 -21 -27 -166
v stands achieve … this	650	-28 -38 64 49 -29 -31 13
v stands achieve … through	714	55 -26 -3 -3 4 -22 -4
v stands achieve … to	566	73 -48 7 -20 122 -95 -39
v stands achieve … up	714	41 -25 -9 32 7 -29 -17
v stands achieve … with	667	78 -94 -33 -14 -31 44 50
v stands achieve … within	724	12 -12 -3 -6 46 -11 -26
v stands anticipat	765	-13 -9 -11 53 -4 -11 -5
v stands are with	749	-15 22 -3 -4 -5 10 -4
v stands arrang	765	15 -14 -7 -11 -7 29 -4
v stands ask	635	83 -36 -16 -25 51 27 -84
v stands at	667	-28 86 -13 -38 39 11 -57
v stands attend	688	41 -22 -11 -10 -1 52 -50
v stands auxiliary	212	8 61 -31 -60 103 177 -259
v stands availabl	622	92 -49 -14 -29 15 27 -42
v stands await	512	-53 5 -60 159 -40 65 -75
v stands bare	303	-42 -25 -55 32 269 -84 -95
v stands begin	749	-76 -1 -7 98 -11 4 -7
v stands book	688	50 44 -11 -42 -21 6 -26
v stands car	618	-118 -43 -20 -27 220 -37 24
v stands check	667	-27 -27 -18 -27 158 -29 -30
v stands commit	765	-49 -12 -8 -27 142 -7 -39
v stands complet	618	-71 -21 47 -57 -22 123 1
v stands consider	765	-16 -15 157 -47 -22 -15 -42
v stands contain	667	84 -23 -24 -23 -4 18 -28
v stands continu	496	-134 196 -52 -64 139 -2 -83
v stands continue	437	-291 12 -89 -114 597 36 -152
v stands continue > done achieve	765	-25 86 -6 -12 -25 -15 -3
v stands continue > done light	765	-12 -33 -5 -3 68 -10 -4
v stands continue > stands achieve	724	-56 -78 -10 -13 141 78 -61
v stands continue … 	501	-100 -16 -50 -63 301 14 -86
v stands continue … ,	765	-27 -21 -4 -6 69 -5 -6
v stands continue … and	736	-32 13 -6 -15 14 34 -8
v stands continue … for	680	-57 -45 -8 -12 6 133 -18
v stands continue … of	724	-87 -56 -13 -18 254 -66 -13
v stands continue … on	714	-39 -32 -6 -7 69 30 -14
v stands continue … to	724	34 49 -9 -7 -41 -12 -14
v stands continue … with	704	-16 125 -13 -17 -42 -21 -15
v stands continuous proces	765	-12 -21 -5 -6 81 -8 -29
v stands cover	724	-38 -9 57 -11 -11 -29 40
v stands defer	704	-18 -33 -26 157 -13 -28 -39
v stands defer > stands open	765	-12 -16 -5 87 -4 -22 -28
v stands defer … 	714	-25 -32 -26 160 -12 -27 -39
v stands dependent on	749	-40 -27 -6 2 -5 78 -3
v stands discussions with	736	-19 -19 -8 -11 -85 146 -5
v stands do	704	-32 -57 -25 -59 31 154 -13
v stands draw	724	57 -25 -7 -14 17 -17 -11
v stands drop	525	-69 -128 516 -102 -61 -50 -108
v stands drop … 	640	79 -59 124 -49 -26 -20 -49
v stands drop … the	673	-45 -28 166 -35 -11 -24 -23
v stands drop … this	765	-15 -18 71 -8 -6 -6 -17
v stands du	568	9 191 -26 -84 -18 -50 -22
v stands effect	736	1 -34 -17 -3 3 14 35
v stands embed	704	72 -16 -12 -11 -11 5 -28
v stands emplo	688	-1 -10 7 -16 23 -26 23
v stands exist	704	7 68 -10 -10 -7 -19 -30
v stands expect	604	-12 108 -49 9 -30 -6 -20
v stands expect to	724	31 -2 -18 32 -11 -13 -19
v stands expects to	765	-29 48 -7 -14 -4 9 -2
v stands feel	765	18 -4 39 -23 11 -15 -26
v stands finish	724	-42 -69 -26 26 -19 146 -15
v stands fit	563	-14 -32 -57 111 -49 14 28
v stands fit > done light	765	27 -30 -6 -32 9 38 -6
v stands fit … 	626	45 2 -29 182 -30 -49 -121
v stands fit … for	688	0 14 -22 11 -25 -50 72
v stands for comment	688	37 -52 -15 -9 -6 53 -7
v stands fund	724	-4 -16 -10 -14 5 -16 56
v stands giv	618	141 -45 0 -55 -40 76 -77
v stands go	555	-91 72 -32 43 148 -78 -62
v stands going to	749	-31 -38 -8 133 -10 -35 -10
v stands good progres	724	-21 53 9 -15 -3 -20 -3
v stands ha	481	-99 58 9 55 -130 -88 196
v stands had	765	51 -4 -16 -3 -9 -15 -3
v stands hand	680	39 -22 -17 22 -35 -28 40
v stands happen	765	69 -7 -3 -4 -44 -5 -8
v stands hav	583	13 57 -19 -33 0 6 -24
v stands hold	555	9 -46 18 -8 72 -64 19
v stands in	575	-58 214 -6 -17 -23 -33 -77
v stands in discussion	765	-5 79 -5 -10 -3 -4 -51
v stands in draft	765	-64 -28 -4 -9 8 106 -8
v stands in hand	765	-16 42 -3 -7 40 -52 -3
v stands in plac	594	119 -74 -30 -32 -46 121 -57
v stands in post	696	80 -18 -6 -26 -10 0 -20
v stands in progres	724	-39 -63 -13 -11 -10 149 -14
v stands in the process of	749	-8 57 14 -31 -6 -16 -10
v stands in us	622	-13 -68 -11 10 1 66 16
v stands includ	714	80 -15 -7 -17 -44 34 -31
v stands intend to	765	-14 -26 -5 58 10 -15 -7
v stands intends to	704	-18 -41 -20 142 -18 -19 -26
v stands is with	650	-31 61 -24 -48 -13 71 -15
v stands keep	604	50 -79 -27 -10 82 -35 19
v stands kil	688	5 -17 4 28 -20 -30 30
v stands lead	724	-41 -5 33 3 -10 -26 45
v stands light	448	95 -115 -1 -72 159 -58 -8
v stands light > done light	724	67 -14 9 -7 -15 -20 -20
v stands light > done step	765	32 -14 -4 -5 -23 35 -21
v stands light > stands achieve	655	27 -10 -29 -23 57 -27 6
v stands light > stands continue	765	-34 -6 -3 -4 66 -13 -5
v stands light > to do light	749	32 -4 -2 -4 3 -23 -2
v stands light … and	749	58 -12 -4 -11 -16 12 -26
v stands light … at	661	51 -24 -12 -24 13 38 -43
v stands light … by	635	60 -39 17 -8 -59 33 -4
v stands light … each	749	-77 -15 -6 -17 143 -13 -15
v stands light … for	724	-9 23 -11 -11 -30 -19 57
v stands light … in	661	-33 -27 22 32 23 -40 24
v stands light … of	765	23 -12 42 -6 -7 -11 -31
v stands light … out	704	18 -30 -15 -25 90 22 -59
v stands light … to	650	64 -28 -11 -19 53 -22 -36
v stands light … up	696	-15 6 12 11 -39 -38 63
v stands light … with	704	-46 28 -40 10 5 -38 80
v stands liv	688	37 -14 -13 -64 -33 105 -18
v stands look	594	37 -33 -28 -21 43 -45 47
v stands mak	611	121 -39 -7 -22 -39 12 -26
v stands mandator	765	54 -21 -2 -3 -6 -17 -6
v stands meet	655	23 -61 33 30 -48 47 -25
v stands monitor	591	70 -26 -23 -37 111 -54 -41
v stands monitor … by	714	-1 -12 -8 -7 56 -17 -11
v stands monitor … to	749	21 -2 -1 -3 -5 -8 -2
v stands need	631	-52 7 -20 47 -32 27 23
v stands no repl	749	46 18 -4 -9 -4 -36 -10
v stands noise	557	-25 0 -23 -58 110 -49 45
v stands noise … by	688	5 -17 4 28 -20 -30 30
v stands noise … each	749	5 -8 -4 -9 63 -10 -37
v stands noise … on	696	90 -49 -17 -26 62 14 -74
v stands not yet commenc	749	-8 4 -4 52 -4 -16 -24
v stands offer	736	-40 -13 -5 -6 86 -10 -12
v stands on	549	-12 54 -54 88 -16 -21 -39
v stands on hold	704	-18 -33 -26 157 -13 -28 -39
v stands on the agenda	765	6 -52 -4 99 -2 -45 -3
v stands on the intranet	650	88 -61 -10 -9 -10 8 -7
v stands on the websit	673	70 -48 57 -35 -22 -8 -14
v stands on track	765	-6 10 32 -11 -3 -18 -4
v stands ongo	614	-39 -100 -24 -30 65 158 -29
v stands ongoing bas	704	-64 -35 -6 -6 140 -21 -7
v stands ongoing commitment	736	-27 -36 -7 -11 124 -16 -26
v stands open	354	-272 444 -73 -21 -120 217 -175
v stands open > done achieve	704	-79 -18 -16 -10 -7 142 -12
v stands open > done light	622	25 98 -10 -29 -11 -53 -21
v stands open > stands achieve	714	58 8 -10 -14 0 -34 -8
v stands open > stands open	749	-12 39 -8 -10 -6 1 -4
v stands open > stands plan	749	49 -60 145 -61 -10 -55 -9
v stands open > to do achieve	749	-6 -3 28 11 -6 -21 -3
v stands open > to do step	714	-9 42 -5 6 -7 -24 -3
v stands open … 	447	-125 187 53 -218 -3 204 -99
v stands open … ,	736	-18 12 -4 46 -5 -17 -14
v stands open … being	765	-8 25 9 2 -5 -19 -4
v stands open … for	724	-10 -1 -7 85 -5 -57 -5
v stands open … from	749	4 93 -5 -8 -6 -72 -7
v stands open … in	749	-6 113 -4 -57 -2 -39 -5
v stands open … legal	765	-4 47 -8 -18 -3 -10 -5
v stands open … sign	724	-10 52 -8 -53 -4 37 -14
v stands open … the	528	-90 39 -53 131 -97 132 -63
v stands open … to	688	-35 69 -12 -41 -8 45 -18
v stands open … with	650	-20 86 -17 -20 -11 39 -57
v stands out	688	-20 85 -6 -40 -8 4 -16
v stands out for comment	765	-8 30 -2 -3 -5 -9 -2
v stands out for consultation	765	-12 18 -6 -7 -3 12 -2
v stands outstand	655	-66 -67 -24 -25 -18 217 -18
v stands overtaken b	714	-47 -19 125 -18 -8 -18 -16
v stands part of	661	0 -32 -24 -31 102 15 -31
v stands part way through	680	-22 146 -9 -71 -15 -20 -10
v stands pend	765	-12 -16 -5 87 -4 -22 -28
v stands plan	487	-26 -7 10 128 -86 84 -103
v stands plan to	736	-17 -35 73 -10 18 -21 -7
v stands plan … 	622	23 10 7 82 -31 -42 -49
v stands plan … by	765	63 -24 -7 -35 -5 33 -24
v stands plan … for	622	-34 -10 -18 -3 -32 116 -20
v stands plan … in	688	-45 -12 -9 25 0 54 -13
v stands plan … that	696	-32 -21 -33 135 -10 -20 -18
v stands plans to	765	19 -26 -8 88 -28 -22 -23
v stands produc	765	67 -30 -11 -9 1 8 -25
v stands propos	736	-30 -64 109 39 -10 -24 -19
v stands provid	680	78 -18 -8 -23 81 -42 -68
v stands receiv	724	51 -34 -8 -32 -28 63 -14
v stands record	673	85 -26 -11 -11 -20 12 -30
v stands remain	635	-146 -14 -40 -44 118 171 -45
v stands remind	749	-48 -13 -5 -10 137 -7 -55
v stands repeat	704	-51 -20 -12 -12 169 -30 -44
v stands report	704	36 11 -4 -6 -13 -19 -6
v stands represent	765	11 -26 -11 -14 -9 58 -10
v stands requir	680	8 -49 -30 103 -29 -23 20
v stands review	724	3 -25 -13 -20 37 52 -34
v stands routin	688	85 -55 -8 -16 -8 11 -9
v stands s	661	105 -38 36 -35 32 -34 -66
v stands say	655	-16 -18 37 40 -14 -78 49
v stands say … that	765	1 -14 9 26 18 -27 -13
v stands say … the	765	-16 -20 7 48 -14 -16 11
v stands scan	724	-37 7 -14 46 -21 -21 40
v stands seek	749	11 -25 -10 -26 37 41 -26
v stands send	673	14 -25 -11 -11 44 20 -31
v stands set	749	55 13 -7 -5 -25 -11 -21
v stands shar	667	56 3 -45 -14 -7 -30 38
v stands show	704	67 43 -10 -8 -12 -48 -32
v stands sign	765	17 -7 -6 46 -14 -23 -12
v stands sit	655	84 7 -22 43 -25 -4 -82
v stands standing item	765	-24 -6 -4 -8 58 -13 -4
v stands start	736	-62 40 -9 80 -29 4 -24
v stands step	527	13 -58 -46 67 82 -15 -43
v stands step > stands achieve	714	-23 -27 -16 -22 101 -19 8
v stands step > to do light	749	-14 -15 -4 51 6 -8 -16
v stands step … 	765	-14 -26 5 -14 39 21 -11
v stands step … at	626	-4 -18 -23 -27 63 -43 52
v stands step … in	680	-18 83 -13 92 -38 -78 -28
v stands still to	626	-75 6 -42 -68 -21 223 -23
v stands stor	696	-52 -5 38 26 -11 -40 45
v stands sustain	528	7 -94 -52 -71 139 129 -57
v stands sustain … 	765	-36 -9 -10 -15 -37 123 -17
v stands sustain … a	714	74 -16 -11 -17 20 -23 -27
v stands sustain … at	765	13 -11 -4 -3 -4 14 -5
v stands sustain … by	765	54 -5 -3 -3 -24 -6 -13
v stands sustain … committed	765	-17 -35 -8 -10 93 -16 -7
v stands sustain … in	749	-43 -24 -9 15 18 -18 60
v stands sustain … it	765	32 -22 -17 -19 7 44 -26
v stands sustain … the	749	46 -54 -12 -19 71 -25 -8
v stands tak	589	-83 -9 -31 -5 1 -13 141
v stands tel	704	18 -37 3 -21 7 -23 54
v stands to follow	650	-85 -15 -12 19 -31 140 -16
v stands todo	413	-257 92 -108 309 -118 255 -173
v stands todo > done achieve	724	-3 -20 -6 28 -11 17 -7
v stands todo > done plan	749	-12 -25 -17 13 -5 51 -6
v stands todo > to do light	724	-4 -3 -6 32 -4 -12 -3
v stands todo … 	559	-60 27 -35 69 -37 61 -25
v stands todo … :	724	-51 -22 -6 -15 -10 112 -8
v stands todo … back	765	-8 72 -2 -39 -4 -15 -4
v stands todo … be	611	-65 -40 -52 110 -21 91 -23
v stands todo … commission	749	-21 8 -31 120 -14 -19 -42
v stands todo … do	714	-38 -38 -10 66 -15 57 -22
v stands todo … in	655	-26 -28 -14 -28 -38 152 -18
v stands todo … owing	724	-9 -3 -5 64 -5 -17 -24
v stands todo … see	765	-27 77 -5 -16 -10 -13 -5
v stands todo … the	724	-15 -24 -7 10 -4 44 -3
v stands train	765	-38 -14 -4 -4 81 -14 -7
v stands unable to progres	765	-9 -22 100 -14 -7 -12 -37
v stands under review	724	8 -2 -19 -15 37 -22 13
v stands under wa	568	-51 180 4 -58 -26 11 -60
v stands up and run	736	30 -19 -12 -39 -38 109 -30
v stands updat	749	46 -17 -5 -10 56 -19 -50
v stands us	673	117 -45 4 -37 -7 15 -46
v stands waiting for	704	-47 -33 -11 38 -12 74 -9
v stands waiting on	765	-27 -53 -6 -10 -8 112 -7
v stands went liv	696	53 -18 -6 -7 -7 1 -16
v stands would like to	724	-26 65 -9 14 -10 -27 -7
v stands writ	736	33 -5 -6 -7 5 -7 -13
v stands yet to	749	-8 -1 -14 78 -5 -43 -7
v stands … 	330	-46 34 29 -14 53 214 -269
v stands … ,	618	-39 -23 -14 39 104 -32 -35
v stands … 11,000	696	-39 6 2 -1 -13 -27 72
v stands … 96	765	38 -23 -6 -9 68 -18 -50
v stands … :	673	-67 52 -37 -32 -13 114 -17
v stands … a	462	170 0 -52 -74 -103 22 37
v stands … about	680	42 -1 -21 -2 -4 31 -45
v stands … across	765	-3 -8 -3 -6 -6 29 -3
v stands … against	765	-31 -18 -13 -24 123 -20 -18
v stands … alarms	724	66 -15 -6 -5 -13 -18 -9
v stands … an	673	10 61 -10 -31 39 -41 -28
v stands … and	535	90 -38 -35 -97 -5 170 -85
v stands … as	736	14 -30 14 -15 120 -34 -69
v stands … at	512	82 -126 -13 46 38 9 -36
v stands … back	749	-11 63 -11 -4 -6 -25 -6
v stands … be	611	-65 -40 -52 110 -21 91 -23
v stands … being	765	-8 25 9 2 -5 -19 -4
v stands … between	704	28 1 -13 -29 27 12 -27
v stands … by	495	1 -51 30 -46 -44 -58 168
v stands … commission	724	-35 -8 12 111 -15 -22 -43
v stands … committed	765	-17 -35 -8 -10 93 -16 -7
v stands … daily	765	83 -30 -5 -7 -24 4 -21
v stands … do	714	-38 -38 -10 66 -15 57 -22
v stands … each	611	5 -74 -23 -40 194 16 -79
v stands … enquiry	765	9 -13 -3 -5 -3 18 -2
v stands … every	611	14 -60 -23 -27 83 69 -55
v stands … fallen	736	49 -1 -6 -5 -13 -16 -9
v stands … for	485	7 23 -42 -79 -121 129 82
v stands … from	631	-47 18 -26 -67 29 14 80
v stands … hold	765	-13 23 -8 41 -18 -12 -11
v stands … in	455	-55 -43 -35 -27 -63 124 100
v stands … it	673	39 -34 36 -1 -14 20 -46
v stands … its	673	-25 116 -28 2 -21 -12 -31
v stands … legal	765	-4 47 -8 -18 -3 -10 -5
v stands … many	749	-51 16 51 -17 -18 -10 28
v stands … maternity	724	-38 -27 -17 21 -21 -26 108
v stands … monthly	765	45 -6 -2 -2 -16 -14 -6
v stands … nine	749	-6 -39 -10 6 -10 -24 83
v stands … of	611	51 -55 35 -36 167 -88 -73
v stands … on	470	28 -109 3 -44 249 13 -140
v stands … out	611	-37 -1 -27 51 84 5 -74
v stands … owing	724	-9 -3 -5 64 -5 -17 -24
v stands … place	749	5 50 -8 0 -13 -8 -27
v stands … see	765	-27 77 -5 -16 -10 -13 -5
v stands … sign	724	-10 52 -8 -53 -4 37 -14
v stands … since	765	64 -10 -3 -6 -9 -11 -26
v stands … site	714	-52 97 -8 -22 3 4 -22
v stands … some	736	-39 -2 10 -15 7 -16 55
v stands … that	580	-10 49 -17 132 -22 -105 -27
v stands … the	402	16 56 26 118 -73 66 -209
v stands … their	765	-28 -2 -8 26 -12 28 -4
v stands … this	611	-45 -53 114 36 -7 -38 -6
v stands … through	673	28 -30 -9 -9 71 -31 -21
v stands … to	486	104 100 -23 -98 82 -70 -95
v stands … up	622	8 -27 -2 33 33 -70 27
v stands … with	540	-12 103 -56 -38 -52 19 37
v stands … within	704	54 -18 -4 -8 22 -13 -33
v strategy … doing	765	-4 52 -4 -17 -4 -12 -10
v subgroup … stands	749	-1 82 -6 -7 -15 -7 -47
v supervisors … stands	765	13 -2 -3 -4 2 -4 -3
v supplier … done	724	-24 15 31 -27 -6 22 -11
v surgeries … done	704	-45 105 -12 -6 -6 -25 -11
v surgery … stands	696	-39 6 2 -1 -13 -27 72
v survey … done	680	56 85 32 -35 -7 -113 -18
v survivors … done	714	-7 -18 -12 -9 -6 10 42
v system … done	680	-70 63 -13 -13 -6 49 -10
v system … not should	749	-23 -14 37 -17 -6 30 -7
v systems … stands	749	-39 -13 21 32 16 -43 27
v take-up … stands	765	-80 -8 -4 -6 118 -6 -14
v talks … done	736	15 -42 26 -10 30 -11 -8
v talks … stands	749	-12 0 -4 -5 32 -5 -6
v team … doing	644	-43 103 1 -28 -21 10 -22
v team … done	607	116 25 -48 -28 -4 -31 -30
v team … stands	586	-91 -58 -11 47 135 -19 -3
v team … to do	749	5 2 -5 2 8 -8 -4
v teams … done	736	-35 -63 58 -24 -8 87 -15
v template … done	622	67 -67 -14 11 21 24 -43
v templates … stands	765	8 28 19 -25 -12 -15 -4
v tender … done	736	-17 73 -9 -5 -3 -31 -9
v terms … done	736	-8 45 -6 -7 -6 -15 -3
v than … done	749	4 21 -4 -2 -3 -14 -2
v the spring … to do	765	-16 129 49 -150 -5 -4 -2
v then … done	765	21 -6 -3 -1 -5 -4 -2
v there … stands	736	-40 6 71 13 -25 -5 -19
v they … done	644	93 67 -84 -9 -24 -11 -32
v they … should	765	2 -7 10 -12 -5 22 -10
v they … stands	661	82 -5 -6 -10 9 -39 -30
v they … to do	736	-38 -7 -19 -18 107 -18 -7
v this … doing	696	-19 39 -14 -17 60 -38 -12
v this … done	528	27 -45 106 95 -41 -73 -70
v this … not done	704	-15 -18 74 -2 -6 -15 -18
v this … not should	749	-7 -6 12 13 -3 -4 -4
v this … not to do	749	-27 -9 87 12 -9 -14 -39
v this … should	673	-25 -39 21 19 -15 -24 63
v this … stands	580	-94 -133 42 120 100 18 -52
v this … to do	545	59 -3 36 -37 73 -85 -43
v to do	277	-213 -24 -38 299 146 70 -241
v to do achieve	402	-160 48 26 88 7 83 -92
v to do achieve > done achieve	688	-1 -30 49 6 -8 -7 -9
v to do achieve > done light	765	-17 -2 21 28 -10 -10 -9
v to do achieve > not should achieve	765	-6 -27 78 -22 -7 -9 -7
v to do achieve > stands achieve	724	9 27 41 -55 -25 -50 54
v to do achieve > to do achieve	765	-11 -35 -19 103 -8 -10 -19
v to do achieve … 	573	3 -55 -49 84 -57 60 13
v to do achieve … a	704	-13 -8 -20 89 -22 -16 -10
v to do achieve … be	765	-17 6 -16 55 -6 -13 -9
v to do achieve … by	614	-42 87 -31 -4 -31 44 -23
v to do achieve … in	655	-3 28 -17 15 -18 7 -10
v to do achieve … it	749	17 4 -5 -13 -4 7 -6
v to do achieve … on	724	-13 -21 65 35 -30 -19 -19
v to do achieve … the	714	-10 -38 82 -38 32 -16 -11
v to do achieve … this	724	-4 -18 -6 17 -27 46 -8
v to do achieve … to	673	-50 -22 6 43 22 36 -35
v to do achieve … up	724	-17 -32 -20 62 -16 31 -9
v to do achieve … what	765	-31 -18 23 -43 110 -16 -25
v to do achieve … with	736	-42 -55 -27 -25 -18 79 87
v to do ad	696	-24 -5 15 -4 -24 51 -9
v to do advertis	704	-12 9 -9 44 -6 -22 -5
v to do allocat	765	-8 7 -14 47 -10 -18 -4
v to do approach	736	-13 6 -18 90 -12 -22 -33
v to do arrang	749	48 9 -6 11 -15 -38 -8
v to do ask	601	-30 15 -21 125 -33 -24 -31
v to do auxiliary	277	-213 -24 -38 299 146 70 -241
v to do begin	736	-11 -18 -12 7 -5 43 -3
v to do br	688	-15 24 -24 80 -14 -24 -27
v to do breach	724	-12 -27 92 -24 -8 -12 -9
v to do car	635	-27 -23 -14 -35 118 -2 -17
v to do complet	704	5 -57 -22 159 -13 -60 -13
v to do consider	655	76 -9 -36 22 -20 -15 -18
v to do continu	614	72 -55 -33 -56 134 -40 -22
v to do continue	614	72 -55 -33 -56 134 -40 -22
v to do continue … 	640	98 -43 -28 -36 58 -33 -15
v to do continue … to	724	-35 -18 -11 -29 113 -10 -11
v to do discus	724	-9 -8 -6 48 -10 -9 -6
v to do do	661	-59 -60 45 21 -25 96 -19
v to do draw	736	10 -30 -12 4 -10 -12 50
v to do drop	749	-41 -59 110 -48 20 31 -14
v to do drop … 	749	-41 -59 110 -48 20 31 -14
v to do effect	765	41 -6 7 -46 -29 -13 47
v to do fit	688	29 166 44 -133 -31 -61 -15
v to do follow	680	5 99 -20 -50 -37 13 -10
v to do form	673	-44 109 -22 33 -29 -27 -20
v to do get	736	29 -65 118 -45 -16 34 -54
v to do giv	704	-32 16 -13 111 -31 -22 -28
v to do go	563	-84 -6 -25 -51 218 -24 -27
v to do happen	749	-28 -17 8 -1 -6 -12 55
v to do hav	724	-11 -39 -12 102 -7 -23 -9
v to do hold	704	73 14 -9 -21 -9 -38 -10
v to do includ	749	-8 -20 -7 61 -12 -8 -6
v to do keep	650	-8 -30 -19 -36 134 -18 -21
v to do launch	736	-17 -18 -13 73 -25 18 -18
v to do light	381	-185 -57 -34 306 78 35 -144
v to do light > stands achieve	749	4 -9 -4 9 16 -11 -5
v to do light > to do achieve	765	-5 -9 -4 33 -5 -5 -3
v to do light > to do step	680	-8 -28 -7 73 -12 -13 -6
v to do light … 	591	-32 16 115 -1 21 -86 -34
v to do light … a	749	-30 -28 -20 67 42 -22 -7
v to do light … at	736	-5 8 -10 -39 57 -6 -5
v to do light … by	749	-40 -15 -9 1 -34 103 -5
v to do light … every	736	99 -8 -4 -13 -56 -16 -2
v to do light … in	607	0 -21 -32 0 -53 126 -21
v to do light … into	765	-6 -7 -10 38 -7 -6 -2
v to do light … on	553	-84 -67 -24 -97 360 -54 -35
v to do light … out	673	-15 -38 -9 51 18 -1 -6
v to do light … place	724	-12 -32 -9 78 -8 -12 -5
v to do light … the	749	-7 19 19 1 -13 -9 -10
v to do light … this	688	-11 18 -17 78 -32 -21 -14
v to do light … to	547	-64 34 -40 183 -81 -20 -12
v to do light … up	765	-4 14 -3 7 -6 -5 -3
v to do light … with	714	-12 10 -18 60 -30 8 -18
v to do look	622	7 79 6 -48 20 -37 -27
v to do mak	644	-72 -48 -61 134 -25 86 -14
v to do monitor	618	-2 -59 -22 91 -1 -54 46
v to do monitor … here	724	9 -7 0 -34 -22 -20 75
v to do monitor … to	749	-15 -14 -7 29 22 -8 -7
v to do need	749	55 -15 -18 30 -19 -26 -7
v to do noise	566	9 10 44 -83 -92 88 25
v to do noise … 	640	-86 -17 -22 9 -33 121 28
v to do noise … in	765	31 -16 -6 -19 -26 42 -6
v to do pick	688	12 -34 -21 69 -18 4 -12
v to do plan	724	42 2 -10 34 -18 -40 -10
v to do put	655	-36 -51 -25 106 -29 -1 36
v to do rais	673	-12 42 -20 92 -65 -21 -17
v to do read	736	-22 -16 -19 0 -15 -22 94
v to do recruit	765	-8 -15 -6 65 -17 -10 -9
v to do remain	724	-41 -15 -10 -21 116 -19 -9
v to do repeat	765	81 -6 -3 -12 -18 -40 -3
v to do report	650	-16 -4 -18 26 -5 -38 55
v to do review	626	110 -24 -18 -35 40 -61 -11
v to do run	724	25 26 -25 -35 60 -44 -8
v to do s	724	-70 -31 -16 -30 -24 184 -12
v to do say	714	-34 -38 -38 102 36 5 -33
v to do send	696	-16 -28 -10 58 21 -8 -17
v to do set	765	-4 14 -3 7 -6 -5 -3
v to do shar	736	-14 61 -24 25 -21 -10 -18
v to do speak	724	-16 38 -6 41 -9 -15 -32
v to do start	661	-95 -25 -12 -48 -11 203 -10
v to do step	424	-38 88 -111 274 -103 -3 -108
v to do step > to do light	736	-8 50 -5 -7 -18 -9 -4
v to do step … 	589	67 -15 -42 57 -30 -9 -28
v to do step … at	589	11 45 23 -11 8 -38 -38
v to do step … for	688	-24 18 -32 103 -21 -18 -26
v to do step … in	611	-30 -56 -14 -11 -21 145 -14
v to do step … part of	736	-20 6 -10 60 -14 -14 -9
v to do step … shortly	749	-8 58 -6 -29 -4 -9 -3
v to do step … the	688	-1 -2 -27 90 -15 -12 -33
v to do step … this	749	-14 -12 -26 77 -11 -4 -9
v to do step … to	673	-20 21 -8 71 -12 -19 -32
v to do step … up	749	16 -24 -7 37 -8 -9 -5
v to do sustain	604	-58 -29 -29 -60 258 -52 -30
v to do sustain … doing	765	-15 -13 -7 -12 63 -10 -8
v to do sustain … so	749	-38 -10 -8 -13 91 -16 -6
v to do tabl	765	-6 -10 -3 49 -8 -4 -19
v to do tak	594	-35 -58 172 -14 -39 5 -32
v to do tel	765	-12 62 35 -24 -24 -30 -6
v to do test	736	93 2 -5 -36 -10 -40 -5
v to do to	749	-18 -4 -16 68 -7 -14 -9
v to do writ	714	-17 26 -12 50 -29 -12 -7
v to do … 	430	38 -124 28 115 -24 18 -52
v to do … a	635	-44 -46 -39 155 33 -39 -20
v to do … after	765	-20 -27 -6 56 -7 11 -8
v to do … and	749	-8 -21 45 0 -12 6 -10
v to do … as	749	43 37 -9 -18 -32 -11 -10
v to do … at	555	-22 93 6 -45 55 -43 -44
v to do … be	765	-17 6 -16 55 -6 -13 -9
v to do … by	570	-66 66 -46 30 -66 117 -36
v to do … doing	765	-15 -13 -7 -12 63 -10 -8
v to do … every	688	123 -12 -7 -70 -4 -23 -6
v to do … for	640	16 33 -38 108 -38 -51 -31
v to do … here	724	9 -7 0 -34 -22 -20 75
v to do … in	503	32 -59 -57 -19 -96 242 -42
v to do … into	736	-7 -8 -10 40 -7 -6 -2
v to do … it	673	-32 26 -18 -31 -20 40 35
v to do … on	531	-97 -86 20 -46 327 -67 -50
v to do … out	650	-24 66 -27 2 7 -16 -8
v to do … part of	736	-20 6 -10 60 -14 -14 -9
v to do … place	724	-12 -32 -9 78 -8 -12 -5
v to do … shortly	749	-8 58 -6 -29 -4 -9 -3
v to do … so	736	-41 -48 -12 41 87 -18 -9
v to do … staff	749	-29 -10 -14 -1 119 -34 -32
v to do … the	601	-3 -23 56 42 8 -34 -48
v to do … this	604	-44 -21 -15 129 -27 11 -34
v to do … to	486	-115 3 -54 217 21 -35 -36
v to do … up	631	-15 37 -32 65 -36 -1 -17
v to do … what	765	-31 -18 23 -43 110 -16 -25
v to do … with	640	-53 -11 -44 24 -45 72 55
v to … done	724	-52 -1 -21 51 -40 74 -11
v tool … done	714	-49 -71 120 -11 -6 29 -10
v tool … stands	749	60 -1 -2 -3 -4 -43 -7
v training … done	580	146 13 -23 -70 -56 47 -55
v training … stands	640	-86 -33 -19 34 17 106 -19
v training … to do	696	84 0 -8 -34 -24 -9 -8
v translation … stands	765	-37 6 31 -10 -9 49 -29
v trust … doing	696	-11 46 19 -20 23 -22 -34
v trust … done	631	119 -37 -38 -40 10 15 -28
v trust … not should	724	-15 -31 123 -12 -12 -9 -45
v trust … stands	586	-109 58 -3 69 35 -53 4
v two … stands	704	-116 30 46 -14 -13 79 -12
v unit … done	749	103 -12 -43 -5 -3 -23 -16
v update … done	765	-179 -34 -49 -17 -30 -20 328
v version … done	688	38 25 -12 -6 -10 -20 -16
v victims … not should	736	34 -13 -19 -18 -12 -15 42
v visits … done	765	-30 52 -4 -3 -5 -5 -5
v visits … stands	696	75 46 -13 11 -10 -48 -61
v wardens … done	704	-55 144 -19 -12 -8 -33 -16
v we … doing	650	-36 -93 27 22 -20 119 -20
v we … done	559	13 -42 66 -20 -16 69 -70
v we … not should	704	-21 -9 86 -6 -9 -14 -27
v we … should	736	14 -20 -18 52 -8 27 -47
v we … stands	538	-120 163 0 -49 74 -59 -9
v we … to do	618	-58 9 -61 70 49 -28 19
v week … stands	680	18 -19 3 27 -22 -37 29
v what … done	661	14 -57 20 2 -16 -35 73
v what … should	765	-24 12 -10 -25 -1 -6 54
v what … stands	714	7 -2 -13 -12 -15 -22 57
v what … to do	736	-22 6 10 -31 -7 -13 57
v wording … done	749	-1 48 -11 -8 -6 -16 -6
v work … done	583	-87 92 -22 119 -26 -26 -50
v work … stands	661	-49 126 -24 -31 -16 19 -24
v worker … doing	724	3 4 -14 -7 -15 9 20
v worker … done	736	27 -32 -4 -15 -7 34 -3
v worker … to do	765	-4 -9 -6 41 -3 -10 -8
v workers … done	736	-32 13 -17 -4 -5 52 -7
v workers … stands	714	81 -16 -6 -6 -18 -24 -12
v workshop … done	765	-35 25 -30 69 -5 -13 -10
v workshops … done	696	-15 91 -6 -17 -7 -12 -33
w #	240	72 0 -58 -123 -11 -56 177
w # #	512	9 11 -47 -61 13 75 1
w # $	464	-88 -63 51 -24 -75 -54 254
w # )	749	-41 -19 -50 -47 -13 141 30
w # <date>	749	54 -31 -2 -4 -2 -8 -8
w # a	622	33 -32 -30 9 -48 -36 103
w # abov	749	-26 -19 -17 -20 -17 -8 107
w # and	380	-28 8 31 -42 222 -179 -13
w # approv	765	46 -5 -2 -5 -9 -24 -1
w # as	704	26 -18 -4 -13 11 43 -44
w # b	749	30 -23 -13 28 -13 37 -46
w # but	650	-26 41 -54 -6 -20 43 22
w # cours	749	40 -18 -8 -5 -10 31 -30
w # da	724	15 21 -12 -23 -10 42 -33
w # department	749	-12 -8 -7 -3 38 2 -10
w # du	749	-5 74 -4 -34 -3 -24 -3
w # fil	704	32 70 -13 -6 -7 -40 -36
w # follow	765	12 7 -2 -2 -5 -7 -4
w # for	704	-25 -2 -17 -30 -14 14 74
w # from	765	59 -13 -9 -31 -9 34 -30
w # ha	673	-13 44 -13 -24 -12 49 -31
w # hav	704	-26 81 -13 -16 -68 53 -11
w # health	749	65 1 -4 -4 -19 -7 -31
w # hour	765	23 -24 -5 -9 -7 29 -8
w # if	765	-18 -12 3 -5 -5 -10 46
w # in	611	3 -86 -9 -104 3 68 124
w # includ	736	40 -13 -6 -7 8 -11 -9
w # is	655	-98 -102 -15 -9 -20 184 59
w # it	704	10 41 18 -13 -10 -36 -10
w # now	765	-65 100 -3 -2 -3 -11 -15
w # of	545	-42 95 -43 -102 -72 85 79
w # on	688	67 -92 -20 -19 -10 90 -16
w # out	736	10 43 -8 -4 -3 -32 -6
w # patient	680	-24 8 -2 -5 -13 -32 68
w # peopl	696	-2 16 1 -17 5 -33 31
w # per	749	-27 -7 -11 -8 -6 -7 66
w # recommendation	749	21 -3 -3 -2 -2 -4 -7
w # repl	749	-51 102 -8 -20 -4 -16 -3
w # sinc	736	52 -6 22 -25 -15 6 -34
w # so	640	-29 3 151 -18 -26 -33 -47
w # so that	765	9 -19 -6 -26 60 -11 -7
w # staf	680	42 -17 -6 -16 -31 38 -10
w # th	530	54 -110 -2 43 36 51 -71
w # to	644	-3 96 -24 -39 -48 -46 64
w # train	714	42 -27 -5 -5 17 -10 -11
w # two	765	-72 -79 -8 -7 47 131 -13
w # wa	765	31 6 -9 -4 -2 -18 -4
w # when	736	-1 63 -16 7 -5 -68 20
w # wher	680	38 -37 -8 -11 -8 65 -38
w # which	489	113 -32 4 43 -27 -12 -91
w # who	551	60 38 -12 -17 35 -60 -44
w # whos	724	0 6 -12 51 -11 -28 -6
w # wil	680	-57 -63 -28 28 -51 190 -19
w # with	543	-110 149 1 58 -13 5 -90
w # writ	765	4 -7 -10 67 -5 -26 -22
w $	100	-78 -20 -43 35 -35 -242 383
w '	549	69 51 -31 -42 25 2 -74
w ' group	736	5 10 -21 31 -6 -7 -12
w ' meet	765	-5 21 -5 13 -8 -9 -7
w 'r	765	-52 50 -12 -8 17 12 -7
w 's	391	106 -67 77 -48 -90 55 -33
w 's a	724	-21 50 -22 -45 72 19 -52
w 's budget	749	-7 2 7 11 -4 -3 -5
w 's busines	724	-62 -44 -69 30 -17 -19 181
w 's centr	704	73 14 -8 -18 -27 29 -64
w 's concern	749	61 -17 -9 -6 -4 -10 -15
w 's letter	765	29 -21 -15 -7 -3 29 -11
w 's look	749	49 -16 -5 -3 -11 -9 -5
w 's mobilisation	765	-6 10 32 -11 -3 -18 -4
w 's no	736	3 -7 -29 -33 -8 -15 89
w 's offic	688	-18 62 12 34 -12 -42 -36
w 's report	749	16 -20 -15 -7 -5 58 -27
w 's safeguard	696	-35 11 12 13 -32 -35 65
w 's servic	736	-23 -17 -20 23 17 31 -11
w 's sit	736	57 0 -10 -31 -13 44 -48
w 's work	749	-29 -67 57 16 -9 42 -10
w (	650	24 -22 -14 -63 -18 42 50
w ( <date>	736	32 10 -3 -4 -3 -24 -9
w )	580	-16 -102 -63 -119 -38 346 -8
w ) $	696	13 -51 -11 -47 -13 49 61
w -	736	45 -14 -5 -9 48 -9 -55
w /	765	-28 -33 -40 -68 -19 -17 205
w :	449	-153 -68 -16 -14 -32 208 76
w : #	688	-39 44 13 -42 -16 68 -26
w : a	736	-27 -4 -9 102 -12 -28 -21
w : al	736	-66 99 -14 -19 -11 26 -14
w : sign	724	-51 -22 -6 -15 -10 112 -8
w : th	601	13 -21 50 -35 -28 52 -31
w <date>	259	221 12 -147 277 -157 35 -240
w <date> #	559	-38 13 -45 117 72 -82 -37
w <date> $	307	88 -4 -101 193 -191 182 -167
w <date> :	553	32 3 -32 12 20 -1 -33
w <date> and	457	79 -84 6 56 -110 76 -24
w <date> at	724	12 34 -19 6 -6 -18 -9
w <date> but	688	-31 77 -44 51 -6 -38 -9
w <date> if	765	-20 10 -8 64 -3 -10 -33
w <date> meet	635	7 -40 -21 110 0 -29 -27
w <date> releas	749	13 5 -22 -12 -8 35 -12
w <date> th	736	69 -27 -11 -66 -5 57 -16
w <date> to	626	-60 159 55 -144 62 -18 -55
w <date> with	661	9 36 -13 -33 -8 19 -10
w ^	100	-78 -20 -43 35 -35 -242 383
w ^ #	559	-57 203 -63 -10 -72 83 -84
w ^ <date>	536	163 3 7 -3 -2 -91 -77
w ^ a	339	119 152 -6 1 -159 160 -268
w ^ about	749	-12 56 -3 -7 -2 -24 -8
w ^ acces	704	-1 -33 -10 -16 19 52 -12
w ^ action	640	96 -8 54 -1 -95 -15 -32
w ^ advic	749	26 22 -12 -14 -2 -1 -19
w ^ after	696	-26 -17 112 -24 -7 -13 -26
w ^ agenc	631	-40 18 -31 -38 -47 76 62
w ^ agr	680	42 -33 67 -22 -9 -32 -13
w ^ agreement	749	-5 43 17 -10 -4 -26 -16
w ^ al	503	243 -177 -51 -51 -21 114 -56
w ^ an	497	35 103 -36 -13 32 -2 -120
w ^ as	696	4 -36 -46 -14 29 -24 87
w ^ assessment	714	-10 39 -7 -14 20 -6 -21
w ^ assuranc	736	29 17 -8 -9 17 -26 -20
w ^ at	704	-76 1 -8 22 11 -34 85
w ^ attendanc	724	121 -27 -4 -12 -33 -24 -21
w ^ audit	650	-58 -26 -18 -36 70 104 -36
w ^ await	586	35 2 -32 179 -20 -120 -44
w ^ awarenes	724	10 -97 -9 -12 140 -12 -20
w ^ b	688	-3 2 -16 -10 -7 42 -8
w ^ bespok	736	26 -13 -6 -5 -4 9 -7
w ^ board	765	23 -11 -25 -17 -8 -29 67
w ^ both	661	55 -2 14 29 -11 -46 -39
w ^ brief	696	70 -27 -8 -6 -11 -10 -9
w ^ briefing	765	14 -11 -6 20 -9 -3 -6
w ^ busines	696	-33 47 -17 0 -21 35 -11
w ^ cal	714	38 -48 -7 -7 -13 -31 69
w ^ cas	667	38 95 -16 -41 -8 -13 -54
w ^ chair	688	40 -44 43 -7 -25 34 -41
w ^ champion	655	64 -46 -13 -15 15 20 -26
w ^ chang	765	56 -38 -20 -7 -8 23 -5
w ^ check	749	-16 -10 -8 -9 -11 79 -24
w ^ clos	680	7 -24 20 40 -54 -28 40
w ^ cod	765	47 -1 -9 -19 -6 18 -29
w ^ comment	736	-33 31 -12 -22 -10 -14 59
w ^ commissioner	696	22 -21 39 12 -17 -19 -16
w ^ communit	736	-31 -18 -6 -15 -22 100 -7
w ^ complet	542	-172 -38 -22 37 -80 -37 313
w ^ complianc	673	49 -26 -8 -14 57 -12 -47
w ^ consent	736	-21 -14 14 -17 -12 -10 60
w ^ consideration	724	-15 24 -10 60 -23 -10 -26
w ^ consultation	673	5 108 -13 12 -81 -24 -7
w ^ contact	667	-65 58 -17 13 2 -42 51
w ^ continu	688	-47 198 -10 -41 -40 -15 -45
w ^ contract	680	51 36 -23 -48 -22 40 -34
w ^ cost	696	-33 -13 8 1 -22 -23 81
w ^ cover	714	99 -11 -4 -13 -16 -12 -42
w ^ currentl	736	-7 46 -4 -15 -4 -7 -8
w ^ dat	724	-16 89 -10 14 -10 -55 -13
w ^ data	714	-21 83 11 -24 7 -50 -6
w ^ decision	724	18 -35 28 -14 -8 23 -11
w ^ defer	765	-14 -18 -3 70 -4 -10 -22
w ^ deliver	714	17 -19 -5 -19 -19 50 -5
w ^ demand	749	21 -22 -7 -23 -14 -16 62
w ^ dip	736	73 -24 -5 -4 -15 -19 -5
w ^ discharg	765	31 -7 -5 -14 -10 11 -7
w ^ discus	704	-44 -68 -12 -68 84 -15 123
w ^ discussions with	736	-19 -19 -8 -11 -85 146 -5
w ^ domestic	555	-97 -41 41 -2 25 -67 141
w ^ draft	635	-79 135 28 -18 -8 -31 -27
w ^ du	724	-25 127 -6 -66 -6 -19 -5
w ^ dut	736	103 -19 -4 -8 -18 6 -60
w ^ each	597	19 -77 2 -12 -14 3 79
w ^ earl	724	-35 109 -17 -8 -7 -21 -22
w ^ effort	724	-7 39 -6 -16 28 -27 -10
w ^ evaluation	749	-15 -21 -8 -28 -5 92 -13
w ^ ever	655	55 -52 -32 -34 34 55 -27
w ^ evidenc	749	88 -11 -10 -4 -4 -13 -45
w ^ famil	765	55 -17 -15 -11 -14 -15 17
w ^ feedback	650	96 -23 -12 -17 -5 -9 -30
w ^ first	626	-153 94 -13 0 84 13 -26
w ^ fiv	704	-62 91 -14 -8 -6 12 -14
w ^ follow	626	39 -20 19 8 -10 -17 -19
w ^ for	714	-21 -57 -14 -11 -17 45 75
w ^ form	714	-16 -59 -10 -28 -14 55 72
w ^ four	765	-80 49 -7 -4 -5 58 -12
w ^ front	765	11 -48 -9 -4 -3 58 -5
w ^ fund	631	-37 -23 33 45 -15 28 -31
w ^ further	661	24 -41 -22 139 -30 6 -76
w ^ good	714	-53 -7 -27 -33 67 -31 85
w ^ good progres	724	-21 53 9 -15 -3 -20 -3
w ^ gp	673	-44 -42 -28 2 -18 36 93
w ^ green	749	73 -43 -29 -44 -21 -16 81
w ^ guidanc	604	58 45 -32 -38 -30 32 -35
w ^ hav	704	-12 -3 85 -12 -15 -16 -27
w ^ head	661	-39 -8 -1 51 -26 5 18
w ^ health	724	5 -8 -24 -24 -11 74 -13
w ^ hous	661	34 -37 -19 -31 -7 -31 92
w ^ however	724	-61 -26 -30 -31 -10 167 -9
w ^ if	704	-18 56 -21 40 -20 -27 -10
w ^ implementation	765	-14 -12 -6 88 -5 -22 -30
w ^ in	667	-33 -5 -1 -15 -7 41 20
w ^ information	607	2 -10 3 -36 42 -44 42
w ^ initial	680	-70 130 -12 -17 -20 18 -28
w ^ inspector	704	-102 -5 6 -14 12 -28 131
w ^ interpreter	765	63 -24 -7 -35 -5 33 -24
w ^ interview	688	-40 131 -16 -28 -11 -26 -11
w ^ it	391	-155 73 12 11 56 -34 38
w ^ job	714	39 -12 -11 -16 -18 31 -13
w ^ joint	714	126 -33 -13 16 -24 -35 -36
w ^ lead	714	-102 -13 -18 -13 8 -7 145
w ^ leaflet	644	29 -50 -16 -8 -30 102 -28
w ^ learn	635	53 -46 -28 -40 6 25 29
w ^ legal	644	-27 59 58 -33 -11 -31 -15
w ^ letter	611	5 -48 -33 -37 -21 64 71
w ^ lin	736	-2 -45 -9 -6 -14 -41 118
w ^ link	631	4 -78 -51 -39 17 25 122
w ^ list	749	20 -11 -32 -4 -12 53 -13
w ^ management	765	2 -3 -9 57 -18 -5 -24
w ^ manager	635	-2 -66 -22 -67 93 21 43
w ^ map	749	18 18 39 -7 -4 -48 -15
w ^ meet	724	-3 16 -7 18 -6 -9 -10
w ^ meeting	714	-17 126 -11 -23 -57 -7 -11
w ^ member	614	-70 95 128 -58 -6 -34 -56
w ^ men	724	-15 -28 18 -12 -13 -22 73
w ^ minut	765	84 -11 -12 -4 -29 -7 -20
w ^ monthl	714	46 -29 -7 -8 7 25 -34
w ^ mor	765	28 -7 -4 -4 -2 -6 -7
w ^ most	765	-19 -23 -5 -5 -4 64 -9
w ^ n.b.	688	8 -34 24 17 -10 -24 20
w ^ nam	765	88 -38 -10 -8 -10 -7 -15
w ^ new	580	79 -52 -56 22 67 -8 -53
w ^ night	736	-22 -51 -23 -21 -6 131 -9
w ^ nin	714	33 16 -11 -6 -8 6 -29
w ^ no	561	-38 -202 155 105 -61 -39 79
w ^ no repl	749	46 18 -4 -9 -4 -36 -10
w ^ nobod	724	-11 -35 48 -32 -8 -11 51
w ^ not	601	-74 -17 108 22 24 -100 37
w ^ not yet commenc	749	-8 4 -4 52 -4 -16 -24
w ^ noth	655	-8 -64 13 169 -17 -47 -46
w ^ now	736	-37 99 -10 -13 -7 -21 -10
w ^ number	724	-61 49 -13 -9 11 -17 40
w ^ nurs	724	41 -39 -7 -5 -5 34 -20
w ^ of	749	10 -6 -6 -7 -13 27 -5
w ^ officer	555	-2 28 45 -59 63 3 -78
w ^ old	724	22 -10 -38 -11 -5 51 -9
w ^ on	644	-171 19 93 -40 -35 59 76
w ^ on hold	736	-13 -31 -24 111 -11 -16 -16
w ^ onc	696	-20 -1 -13 102 -24 -24 -21
w ^ ongo	765	3 -26 -7 -7 64 -13 -14
w ^ option	650	-39 33 24 59 -13 -25 -39
w ^ our	607	49 -16 -37 -46 -8 41 19
w ^ outstand	724	-51 -22 -6 -15 -10 112 -8
w ^ over	765	46 -17 -4 -5 -5 -12 -3
w ^ overtaken b	714	-47 -19 125 -18 -8 -18 -16
w ^ part	736	-29 -60 -7 -13 -9 126 -8
w ^ partner	667	4 -3 23 6 -6 14 -39
w ^ pathwa	680	8 38 -10 -17 -11 2 -10
w ^ patient	749	100 -25 -13 -13 -3 -16 -30
w ^ phas	765	-58 -5 -6 -24 -28 132 -11
w ^ pilot	765	-6 77 -4 -31 -2 -32 -2
w ^ plan	680	-56 102 -14 81 -15 -55 -43
w ^ pleas	661	-98 -29 -41 -18 -16 -25 227
w ^ polic	650	14 69 -17 -30 -30 4 -10
w ^ poster	673	14 -39 -59 3 12 87 -18
w ^ practic	644	47 22 27 -9 -14 -25 -48
w ^ practitioner	631	5 -25 -34 -51 -25 -33 163
w ^ probation	749	-77 -44 -6 -8 -10 154 -9
w ^ procedur	704	106 -27 -28 -11 -15 -4 -21
w ^ proces	736	70 72 -5 -86 -20 -24 -7
w ^ professional	673	-17 -5 -20 -8 -30 -20 100
w ^ progres	650	5 100 -13 -78 -29 -36 51
w ^ promotion	765	-40 -56 -9 -5 19 98 -7
w ^ protocol	736	0 38 -8 -14 -5 -1 -10
w ^ provider	765	20 -5 -10 23 -15 -10 -3
w ^ qualit	724	-19 -16 -6 -7 77 -16 -14
w ^ question	749	-18 61 -11 -60 -3 -9 40
w ^ quot	749	33 -6 19 -9 -3 -27 -6
w ^ recruitment	667	-59 13 -18 -8 69 30 -28
w ^ refer	765	-31 -21 -15 -31 -10 -9 117
w ^ referral	667	89 7 -10 -19 -7 -10 -50
w ^ refresher	724	128 -22 -5 -20 -24 -52 -4
w ^ regular	714	-8 -10 -9 -66 113 -7 -14
w ^ relationship	765	-2 -180 -15 -7 246 -23 -19
w ^ report	736	6 2 -16 -73 -13 24 70
w ^ request	749	72 -10 -8 -6 -16 -18 -14
w ^ respons	714	-14 1 -20 -11 -13 -34 91
w ^ review	704	-101 33 -36 -28 148 -2 -13
w ^ risk	749	-13 -16 -17 -35 -23 15 88
w ^ s	635	-6 -86 -48 -21 96 -45 109
w ^ saf	724	63 -16 -16 -12 -15 15 -19
w ^ safeguard	736	-50 -24 -8 -21 23 -16 95
w ^ school	696	66 -46 -20 -32 -17 69 -22
w ^ scop	724	-9 -5 -7 36 -3 -7 -5
w ^ second	724	-16 85 -6 -100 -8 53 -9
w ^ session	655	15 8 -9 -1 63 -60 -17
w ^ sh	688	-21 58 -25 33 -10 -21 -15
w ^ shar	765	34 -5 -2 -2 -3 -8 -14
w ^ sinc	635	34 -96 -20 -19 117 4 -19
w ^ slid	765	29 -7 -2 -3 -2 -7 -9
w ^ so far	724	-6 68 -8 -47 -15 16 -9
w ^ social	749	-33 -25 -4 -6 -10 85 -7
w ^ som	614	24 75 -33 -31 -30 -41 37
w ^ specification	749	39 28 -9 -20 -8 -14 -16
w ^ staf	502	-31 -74 69 -15 14 -37 74
w ^ step	765	-12 48 -11 -9 -2 -4 -10
w ^ subject	749	-14 32 -5 27 -9 -26 -4
w ^ supersed	749	-32 -5 60 -6 -4 -5 -7
w ^ supervision	714	8 -27 -9 -14 46 -18 13
w ^ supervisor	680	30 -6 -17 -15 12 22 -25
w ^ support	688	53 -20 -9 -13 25 -24 -12
w ^ surv	714	88 89 -9 -71 -5 -78 -14
w ^ survivor	765	-44 -9 -12 29 -4 -8 49
w ^ take-up	749	53 19 -14 -20 -7 -22 -10
w ^ talk	667	6 31 20 -12 -2 -28 -14
w ^ team	704	36 8 -12 0 -31 10 -12
w ^ tender	704	-79 132 51 -13 -10 -72 -9
w ^ term	655	-30 97 -22 63 -14 -68 -27
w ^ test	736	41 -1 -6 7 -15 -22 -4
w ^ th	185	-200 -71 229 53 80 36 -127
w ^ that	749	25 -31 -32 63 -8 21 -38
w ^ their	736	23 -8 -20 10 -7 10 -8
w ^ them	749	7 0 -7 -6 32 -13 -12
w ^ ther	482	-15 -129 -13 23 41 -41 134
w ^ thes	704	5 -43 -6 -6 29 26 -6
w ^ thos	704	11 11 -11 11 16 -19 -20
w ^ thr	644	-119 93 6 -25 -14 -16 74
w ^ to	586	-31 -50 -32 223 -34 -39 -36
w ^ train	502	-105 -61 -60 -29 43 275 -63
w ^ two	533	3 24 -4 -34 -28 64 -24
w ^ unable to progres	765	-9 -22 100 -14 -7 -12 -37
w ^ under	749	-34 9 9 -11 -20 -14 62
w ^ updat	589	12 13 -35 -48 -28 19 67
w ^ victim	696	-67 -48 -5 -19 -25 -25 190
w ^ visit	765	-26 24 -2 -3 17 -8 -3
w ^ w	427	-185 -21 119 64 72 26 -76
w ^ ward	688	2 -32 -10 81 -14 -5 -23
w ^ warn	765	51 -11 -4 -11 -14 16 -26
w ^ websit	749	-92 -31 -19 -9 -6 167 -9
w ^ welfar	749	1 -15 -7 -19 -8 78 -30
w ^ what	724	58 2 -41 -5 -18 -24 29
w ^ wher	704	67 -19 -6 9 -20 -22 -9
w ^ who	714	-2 -71 7 -25 -13 -22 126
w ^ wil	673	-18 -37 -17 142 -33 -22 -14
w ^ with	765	-14 87 -1 -19 -5 -8 -40
w ^ work	542	-90 152 -48 -82 66 67 -66
w ^ workshop	765	29 23 -4 -2 -5 -8 -33
w ^ ye	749	113 -28 -8 -32 -9 -13 -24
w a	226	153 -84 -101 17 42 38 -66
w a )	635	-7 -56 -19 -70 -16 189 -20
w a bank	765	13 -11 -4 -3 -4 14 -5
w a bid	736	-37 89 -20 13 -10 -23 -12
w a brief	688	-105 100 -12 92 -20 -29 -25
w a bud	749	-16 -14 -8 -5 -3 51 -6
w a busines	696	-12 43 -9 0 -9 0 -13
w a cal	765	25 -37 -8 -3 -6 34 -6
w a cas	680	133 -56 -32 -8 15 -30 -21
w a chair	765	-58 11 54 -27 -8 40 -12
w a champion	765	7 -69 -3 -5 -6 82 -6
w a chang	714	-21 20 -19 -17 30 42 -35
w a clear	749	62 -14 -8 -31 -11 39 -36
w a complet	661	0 31 -33 7 -26 -53 74
w a consultant	736	73 14 -14 -32 -13 62 -89
w a continu	765	-31 -24 -7 -12 144 -8 -62
w a continuous proces	765	-12 -21 -5 -6 81 -8 -29
w a cop	704	66 -24 -13 -10 -2 -59 42
w a cyclical	724	-19 -16 -6 -7 77 -16 -14
w a da	724	21 -15 18 24 -9 -29 -9
w a dat	655	-68 -34 -29 137 -16 44 -33
w a decision	673	-2 101 -25 -53 -10 -1 -10
w a dedicat	736	40 -13 -11 -4 -4 8 -16
w a director	736	36 -19 -14 -33 -12 92 -50
w a draft	749	-19 -45 -7 39 -5 41 -4
w a dut	680	-74 -28 56 -21 -33 -23 123
w a first	640	-128 221 -20 -30 -20 41 -64
w a form	765	-2 29 -6 -6 -3 -5 -7
w a fresh	765	-18 -9 -41 103 -6 -21 -8
w a ful	714	64 -4 -13 4 -10 -20 -21
w a further	673	127 35 -34 -41 34 -105 -15
w a group	736	-61 -23 1 4 -13 11 81
w a half	765	29 -18 -4 -7 -7 15 -9
w a half-da	749	11 -12 -6 -3 24 -8 -6
w a joint	661	-110 -9 28 164 -45 -11 -18
w a lack	724	-20 -32 37 22 -19 -29 40
w a last	667	-67 5 38 57 -23 -35 25
w a lead	611	-107 -102 -23 128 -35 109 31
w a leaflet	736	-4 -9 75 -6 -5 -11 -40
w a letter	673	25 -62 34 -23 14 43 -32
w a list	749	-1 6 -8 25 -7 -10 -5
w a local	696	-21 -13 63 6 -11 4 -28
w a manager	765	88 -10 -8 -11 -9 -24 -26
w a mandator	736	49 -20 -31 -15 -11 40 -12
w a matter	626	-33 -21 4 -57 6 16 84
w a meet	614	-54 126 -10 -13 29 -34 -43
w a member	749	38 -58 -31 -17 -22 9 81
w a memorandum	765	38 -3 -3 -4 -7 -15 -7
w a month	661	73 -36 18 -20 -14 8 -29
w a multi-agenc	765	11 -17 -5 -3 -4 21 -3
w a nam	622	167 -49 -15 -39 -7 35 -92
w a national	696	17 12 -17 -24 -19 -40 72
w a neighbour	714	-95 71 4 -9 -8 -40 77
w a new	604	84 -87 -39 -43 -5 126 -35
w a newsletter	765	-19 -33 -5 15 62 -13 -6
w a one-pag	749	56 -12 -3 -4 -8 -19 -9
w a paper	724	-15 3 -6 24 -4 1 -3
w a partner	644	22 -27 -2 8 -35 -36 70
w a pathwa	749	27 -9 -9 -7 -10 26 -18
w a pilot	680	-24 43 14 33 -9 -25 -31
w a plan	714	-2 11 -12 4 -15 26 -12
w a population	749	-72 -11 -11 -14 -16 -15 139
w a priorit	714	-47 48 -15 112 1 -29 -70
w a program	736	-24 -16 -11 89 8 -35 -11
w a project	704	-31 49 -14 -7 37 -21 -12
w a prompt	680	6 -1 -17 -11 32 6 -16
w a proposal	714	-11 -2 -17 85 -15 -15 -27
w a protocol	724	22 9 -15 61 -10 -22 -45
w a qualif	765	-44 -20 -4 -11 21 -14 73
w a refresher	749	-26 -8 -4 20 59 -31 -10
w a regional	749	-6 -28 8 -24 -5 62 -7
w a regular	724	-79 -4 -10 -6 140 -27 -14
w a reminder	749	0 31 -4 -2 -7 -17 -2
w a repl	673	147 -27 -23 -17 -8 -51 -23
w a report	650	-5 -8 -3 4 -17 44 -16
w a review	704	46 -35 -34 91 -17 -30 -21
w a risk	667	-4 -7 -11 -19 -10 -27 80
w a routin	765	44 -21 -12 -8 24 -20 -7
w a safeguard	704	67 -48 -12 -21 35 -5 -16
w a scop	736	-35 84 -13 -17 -4 -5 -11
w a second	611	47 -31 70 -27 -30 -2 -28
w a section	688	12 58 -12 -12 -21 -7 -17
w a secur	749	73 -29 -9 -20 53 -63 -6
w a separat	655	-78 -102 296 -28 -12 -36 -39
w a short	765	23 23 -7 -7 -12 -12 -9
w a singl	680	101 -33 8 -26 -28 40 -62
w a sit	736	-5 15 29 -25 -2 -11 -2
w a smal	736	-27 66 -3 -5 -5 -9 -16
w a stand	749	-28 -7 -5 -20 83 -14 -9
w a standing item	749	9 -11 -6 -9 53 -16 -20
w a successor	765	-24 -61 -7 -7 -6 108 -4
w a summar	765	-14 -8 26 -4 25 -14 -10
w a supplier	724	-8 80 -8 -12 -6 -32 -13
w a surv	749	-36 -4 3 109 -4 -26 -42
w a task	704	-40 52 -2 -10 60 -21 -39
w a telephon	765	52 -41 -10 -10 -5 40 -26
w a them	704	-46 -69 27 12 -6 -36 119
w a third	688	-5 68 -15 -21 -24 23 -26
w a toolkit	749	39 -34 -8 -9 -6 30 -12
w a version	736	-96 5 -6 -12 -4 118 -4
w a visit	765	-33 40 26 -3 -11 -15 -3
w a week	611	-4 6 -17 -7 -19 -15 57
w a weekl	765	79 5 -10 -20 -14 -19 -22
w a work	680	38 91 37 -137 -6 -15 -8
w a worker	696	-26 -57 -21 57 -18 95 -31
w a workshop	724	-5 -53 -11 68 -14 22 -7
w a year	650	95 -57 34 -25 -18 -50 21
w abandon	714	-41 -36 132 -9 -5 -27 -14
w abandon $	765	-12 -31 67 -5 -2 -7 -10
w abl	644	41 16 26 -31 -17 -53 18
w abl to	655	43 17 21 -30 -17 -53 19
w about	464	-73 90 -13 -32 -7 53 -17
w about a	680	-26 15 21 -11 -15 44 -28
w about abus	704	55 -20 -9 -18 40 1 -49
w about domestic	749	18 -25 -6 -12 1 61 -37
w about half	714	-14 145 -11 -14 -7 -90 -9
w about previou	765	5 -11 -4 -11 23 18 -20
w about th	597	-45 2 32 6 -52 16 42
w abov	644	-23 -19 -44 -26 -29 -23 165
w abov $	661	-46 -11 -42 -26 -28 -19 171
w abus	458	115 -153 -75 -46 5 -31 185
w abus $	696	48 -25 -8 -20 37 -2 -31
w abus as	724	25 -24 -6 -12 -4 58 -36
w abus champion	749	-12 -8 -7 -3 38 2 -10
w abus ha	640	-44 1 34 49 -23 -37 20
w abus is	704	-15 -23 -46 -23 -18 -19 144
w abus servic	765	21 -6 -8 -7 -9 28 -19
w abus tak	749	-51 16 51 -17 -18 -10 28
w abus wa	765	4 -15 -6 -6 34 -8 -4
w accept	586	72 -33 95 -53 -23 22 -80
w accept $	736	20 -34 35 -18 -7 28 -23
w accept and	765	52 36 -62 -5 -3 -7 -11
w accept th	714	-10 -8 90 -22 -9 -13 -27
w acces	597	62 -24 -37 -42 -10 120 -69
w acces to	661	52 72 -11 -14 -6 -36 -57
w account	736	-54 -38 -9 -7 1 54 52
w achiev	714	35 -30 -12 -17 -10 41 -6
w achievement	749	-52 -6 -11 -7 -7 -24 107
w achievement of	749	-52 -6 -11 -7 -7 -24 107
w acknowledg	736	-25 -23 -12 -19 -11 -24 114
w acros	570	112 -24 -36 -53 -26 7 20
w acros maternit	724	38 -16 -6 -10 -7 17 -16
w acros th	650	58 -25 -22 -28 -12 -23 52
w act	580	118 -64 58 -67 -68 -31 53
w act and	765	-6 -27 78 -22 -7 -9 -7
w act on	736	26 -26 55 -16 -6 -9 -23
w act th	749	-34 9 9 -11 -20 -14 62
w action	435	-21 -194 362 14 -99 -47 -14
w action #	650	-70 -80 61 -25 -35 -23 172
w action $	635	17 -106 22 27 20 56 -36
w action abov	765	-10 28 -19 15 21 -7 -28
w action can	765	-33 24 44 6 -5 -13 -23
w action fal	765	-25 -12 76 -8 -7 -6 -18
w action ha	635	-66 -45 32 174 -11 -36 -47
w action hav	749	45 -30 -11 -14 -3 15 -3
w action in	749	51 -16 -20 -11 45 -35 -12
w action is	622	-98 -9 92 -25 -36 27 49
w action plan	661	67 46 -12 -43 -12 -20 -27
w action to	749	-5 10 -9 22 -7 -7 -4
w action wil	765	-7 -57 229 -125 -12 -11 -15
w activit	696	-29 -17 -7 -9 97 -20 -15
w activit continu	724	-19 -16 -6 -7 77 -16 -14
w acut	765	-29 -17 -11 -33 -18 114 -6
w ad	551	52 -22 55 -6 -53 18 -45
w ad $	749	-26 86 -9 -6 -6 -36 -3
w ad th	749	18 5 15 -8 -18 -7 -5
w ad to	611	40 -72 23 65 -23 -1 -32
w adapt	765	-5 31 -1 -5 4 -7 -17
w additional	704	29 -5 31 -12 -10 -20 -13
w addres	640	74 -47 -31 -9 11 -37 39
w admin	765	-52 9 -14 50 -20 -16 44
w admin team	765	-52 9 -14 50 -20 -16 44
w administrator	714	63 -12 -10 -5 -8 -13 -15
w adolescent	765	19 -35 -5 -19 17 43 -22
w adolescent who	765	19 -35 -5 -19 17 43 -22
w adopt	601	61 -75 53 -29 -16 55 -49
w adopt $	765	0 -6 76 -14 -3 -11 -42
w adopt th	688	39 10 -9 -10 -7 -14 -7
w adult	580	84 -72 -48 -69 -75 104 76
w adult board	724	26 19 -12 -4 -4 -19 -6
w adult safeguard	749	30 1 -4 -3 -4 -14 -6
w adult social	765	3 -16 -8 -20 -23 -17 81
w advert	611	-28 29 -82 -42 18 134 -29
w advert $	749	-30 80 -28 -23 -6 12 -5
w advert run	696	17 -31 -9 -10 39 15 -22
w advertis	631	-10 73 -14 44 -31 -48 -14
w advertis shortl	749	-8 58 -6 -29 -4 -9 -3
w advic	553	26 -26 169 -88 -16 14 -78
w advic $	704	-36 -17 70 -13 -5 18 -17
w advic from	724	6 -20 47 -6 -4 -9 -13
w advic on	749	9 -23 25 -16 -4 37 -27
w advic wa	749	17 -10 28 -15 -3 -11 -7
w advis	714	-54 2 91 -11 -7 -10 -11
w adviser	736	-27 -25 -6 12 51 6 -10
w advocat	635	158 -44 21 -46 44 -73 -60
w advocat educator	724	22 -38 -8 -11 63 -16 -11
w after	518	-82 -30 97 74 -23 72 -108
w after a	765	-4 -9 90 -24 -13 -9 -32
w after it	749	-36 5 -41 124 -9 -23 -20
w after th	635	-62 5 22 39 -26 37 -14
w after that	765	-6 27 -8 3 -2 -11 -2
w afternoon	765	33 -11 -4 -2 -6 -6 -5
w again	661	27 1 -13 21 -22 -1 -14
w again in	765	-63 60 -7 46 -7 -20 -9
w against	594	61 37 -10 -44 57 -101 -1
w against it	765	12 -9 40 -9 -12 -16 -6
w against th	667	43 30 -39 -28 95 -78 -23
w agenc	451	-45 -8 -4 -130 -57 -8 251
w agenc #	749	-23 74 69 4 -45 -22 -57
w agenc $	655	-32 -38 -18 -55 68 10 66
w agenc and	696	75 -36 -4 -4 6 -31 -6
w agenc find	704	23 -12 -8 18 -15 -28 22
w agenc ha	765	-71 6 -7 -14 -4 99 -10
w agenc hav	667	102 -15 -17 -11 -11 -15 -33
w agenc involv	765	-22 -5 -10 32 -9 -15 30
w agenc need	724	-17 -7 -19 -25 -13 -21 103
w agenc staf	765	-30 -9 -10 -15 -36 119 -19
w agenc wer	736	42 -25 -6 -3 -7 16 -16
w agenda	749	-34 -19 11 44 -5 19 -17
w agr	416	-114 89 82 99 -77 14 -93
w agr $	601	-149 94 -37 31 -33 62 32
w agr a	667	-30 67 -21 67 -16 -28 -40
w agr and	644	44 -25 -4 -8 30 -26 -12
w agr b	650	59 -49 -28 37 -9 1 -11
w agr form	765	32 -22 -17 -19 7 44 -26
w agr in	673	-25 77 -21 -27 -6 14 -12
w agr that	631	-38 -14 117 51 -12 -53 -51
w agr to	644	30 4 71 -12 -32 -37 -23
w agr what	749	-5 41 -6 -8 -2 -7 -11
w agr with	626	-49 -55 113 15 -25 -50 50
w agreement	557	8 4 70 1 -71 18 -30
w agreement $	736	-6 -37 10 -14 -15 30 32
w agreement ha	736	-7 -31 -10 -8 -5 66 -5
w ahead	673	-23 -52 41 7 -21 64 -16
w ahead $	765	-9 -9 45 -6 -5 -5 -12
w aim	765	-8 0 -6 50 -4 -26 -6
w aimed at	765	13 -20 -27 -27 -10 -10 80
w al	345	559 -365 -114 -104 60 214 -250
w al #	631	25 -42 -16 -14 17 52 -23
w al agenc	696	114 -76 -12 -11 36 -37 -13
w al b	724	23 -35 -10 -17 -4 49 -5
w al but	704	-59 0 -12 -5 -7 90 -6
w al cas	724	-41 -17 -7 19 25 35 -14
w al clinical	704	37 -20 -11 -13 -13 30 -11
w al did	765	23 -11 -5 -3 -7 19 -16
w al eleven	749	76 -44 -5 -5 -6 -11 -5
w al four	724	46 -31 -12 -21 -7 36 -11
w al gp	724	6 -7 -3 -5 25 -10 -7
w al hav	688	-29 23 -10 -4 3 22 -5
w al letter	736	5 -5 -9 -4 -4 30 -12
w al new	724	1 -38 -3 -6 74 -25 -4
w al nin	765	52 -14 -5 -4 -10 -13 -7
w al of	765	63 -38 -17 -8 46 -35 -11
w al partner	635	88 -40 -16 -15 -6 23 -34
w al practic	631	-56 127 -15 1 -46 6 -17
w al staf	591	79 -46 -18 28 -2 10 -51
w al team	736	1 -10 -5 -14 -4 35 -3
w al th	724	7 -24 2 -21 73 -22 -16
w al thr	714	61 -41 -8 -9 -7 8 -4
w al ward	724	51 -8 -6 -8 -14 -10 -5
w alarm	655	76 -61 9 -14 -19 40 -30
w alarm and	724	66 -15 -6 -5 -13 -18 -9
w alert	650	6 -65 -21 -23 -16 72 47
w allocat	724	-41 57 -18 40 -11 -21 -6
w allocation	724	26 -97 -16 88 -9 19 -10
w alon	724	46 -10 -20 -22 -17 -10 33
w along	688	71 -59 34 -46 -11 -26 36
w along with	688	71 -59 34 -46 -11 -26 36
w alread	580	122 -59 29 -85 -52 50 -6
w alread b	765	110 -31 -97 -7 -6 34 -4
w alread cover	736	-16 -31 -23 -21 -18 61 48
w alread do	765	-7 46 4 -9 -8 -19 -8
w also	749	14 -32 -12 -19 -10 15 45
w alter	696	9 -31 -3 -12 45 9 -17
w although	749	24 26 -19 -6 -5 -13 -8
w although th	765	9 27 -7 -6 -5 -12 -6
w alwa	604	-70 -37 -67 -100 274 -74 74
w alwa b	724	-45 -23 -16 -88 250 -49 -29
w alwa consider	714	27 16 -17 -27 -14 -9 24
w ambulanc	650	12 -42 -8 -14 -9 77 -16
w ambulanc servic	680	32 -54 -31 -6 -6 77 -11
w ambulanc trust	765	-23 12 25 -9 -4 4 -6
w amend	578	46 -22 28 34 15 -39 -61
w amend $	765	15 -1 -1 -1 -7 -3 -1
w amend and	724	7 -13 -3 -3 -2 17 -2
w amend to	765	19 -8 -8 16 -8 -7 -3
w amendment	714	119 -29 -21 -29 -9 -12 -20
w among	704	-19 -39 57 6 -15 -17 27
w an	385	151 12 30 -25 106 -99 -175
w an advocat	765	15 -7 -5 -5 12 -5 -6
w an agr	765	32 -22 -17 -19 7 44 -26
w an alert	749	43 -18 -5 12 -6 -8 -18
w an audit	640	49 -65 -33 -17 -18 99 -15
w an awa	765	-37 80 14 -22 -6 -10 -19
w an chang	749	33 -52 25 51 -8 -37 -11
w an end	696	-27 -50 55 18 42 -18 -20
w an evaluation	765	-6 7 -1 17 -2 -12 -3
w an external	765	-5 -8 -2 -7 -10 40 -8
w an hour	749	31 -9 -3 -3 -6 -3 -8
w an information	736	19 -17 -8 32 -4 -15 -7
w an invitation	765	-31 22 -6 41 -7 -4 -15
w an officer	714	-4 48 -16 33 -7 -37 -18
w an ongo	696	13 -1 2 -36 5 -31 48
w an ongoing bas	704	-64 -35 -6 -6 140 -21 -7
w an ongoing commitment	765	-17 -13 -5 -8 77 -9 -26
w analys	650	-72 132 -27 36 -19 -35 -14
w analyst	601	-14 139 -20 -16 -29 -17 -43
w analyst $	749	65 -27 -12 -10 1 7 -25
w analyst is	736	-5 29 20 -25 -7 -8 -4
w and	198	242 -40 163 -313 235 -62 -225
w and #	655	5 -56 18 -28 21 80 -39
w and <date>	704	-67 82 -6 14 -9 -5 -9
w and a	460	-94 105 -9 25 -58 37 -6
w and al	614	90 -36 -20 -18 -5 8 -20
w and an	661	-12 46 -16 -13 4 7 -15
w and ar	586	51 -26 -25 -21 -34 78 -22
w and ask	749	-15 81 7 -8 -7 -30 -28
w and bid	749	-6 46 -14 -2 -3 -20 -2
w and can	650	63 -46 43 -41 -17 -20 18
w and cascad	765	39 -13 -4 -2 -6 -9 -6
w and circulat	704	2 50 -12 -9 -6 -17 -8
w and clerk	765	32 -22 -17 -19 7 44 -26
w and collat	765	32 -14 -4 -5 -23 35 -21
w and colleg	765	34 -15 -8 -9 -12 25 -15
w and control	765	30 -2 -3 -4 -36 25 -10
w and cover	765	-12 -25 -16 15 -11 -35 85
w and crim	696	38 16 -17 -14 -4 -15 -6
w and dentist	765	-39 -14 -5 -9 -9 84 -8
w and development	724	20 -14 -4 8 15 -21 -3
w and distribut	765	14 -8 -6 -3 -3 11 -5
w and do	622	149 -45 23 -31 30 -33 -93
w and door	765	13 -11 -4 -3 -4 14 -5
w and draw	765	39 -2 -3 -6 -5 -18 -4
w and each	696	-79 -10 -11 54 98 -44 -8
w and ever	724	17 -10 -9 -3 28 -9 -15
w and feed	765	-27 -22 -7 -12 87 -5 -13
w and feedback	749	3 -9 -5 -9 35 -12 -3
w and find	680	84 -64 -20 -12 -19 47 -17
w and finish	724	-26 52 14 26 -15 -28 -24
w and giv	704	-1 4 -14 -6 28 -5 -7
w and ha	561	-79 181 170 -79 -41 -103 -50
w and hav	604	-4 53 -11 -35 30 -7 -27
w and hop	749	-6 51 -8 -21 -4 -10 -3
w and implement	749	18 -20 -11 -3 -3 21 -3
w and improvement	749	-15 26 -10 58 -23 -10 -27
w and in	696	51 -27 -14 -10 60 -33 -27
w and in us	704	14 -35 -32 -11 -11 86 -11
w and interview	765	-7 68 -3 -22 -4 -30 -2
w and invitation	765	-6 37 -5 22 -13 -33 -2
w and is	455	-4 85 21 -105 -22 5 20
w and issu	704	28 -19 -8 -9 -33 44 -4
w and it	538	117 -148 112 2 -20 -16 -46
w and launch	749	17 -6 -3 -4 -2 1 -2
w and meet	765	43 -37 -12 -9 -16 37 -4
w and midwiv	765	0 -32 -3 -16 -4 56 -2
w and new	765	-19 -10 -9 -10 24 28 -4
w and no	622	-24 -71 96 -36 -27 77 -14
w and not	765	6 -20 -19 -8 55 -15 1
w and now	688	2 65 6 -27 -12 -2 -33
w and offer	765	16 -15 -4 33 -8 -10 -11
w and on	614	62 -32 -22 0 46 -15 -38
w and other	724	-47 18 -20 -9 -13 -13 84
w and pas	765	26 -30 -4 -4 -16 33 -6
w and plac	765	36 -17 -2 -2 -2 -10 -2
w and publish	667	64 -98 -11 -27 16 69 -13
w and put	714	5 -95 94 -6 -7 23 -14
w and recruitment	765	-18 51 -4 -8 -4 -7 -11
w and report	688	53 -24 -4 -7 -20 7 -6
w and romanian	765	6 15 -8 -6 -5 10 -12
w and send	749	11 -25 -3 -2 -6 31 -6
w and shar	714	-33 21 -8 -12 16 29 -13
w and should	749	-16 22 -3 -13 -49 64 -5
w and sit	765	65 -9 9 -10 -12 -10 -34
w and so	765	-33 -16 66 -12 15 -9 -10
w and staf	714	56 -25 -14 -18 -6 52 -45
w and tak	714	2 -24 4 -5 46 -10 -14
w and th	363	61 54 267 -78 -57 -80 -167
w and that	680	-5 10 -1 -20 -16 -24 55
w and their	736	38 25 -15 -7 -10 -26 -4
w and ther	640	-67 -64 6 -5 32 117 -19
w and thos	765	-2 -10 10 -7 -5 -36 50
w and to	714	-48 80 -40 -5 -15 40 -12
w and train	714	-21 -42 -9 -6 35 55 -11
w and two	749	10 -35 -5 9 67 -32 -13
w and upload	765	32 -5 -2 -1 -1 -20 -2
w and w	736	-53 -33 9 19 20 -11 49
w and wa	673	-2 -2 10 -27 -10 41 -11
w and weed	765	51 -11 -4 -11 -14 16 -26
w and wellb	749	-4 -26 -2 8 -4 31 -3
w and wil	508	-98 -90 -10 14 240 -8 -48
w and with	714	-92 20 44 -34 80 12 -30
w and writ	749	-29 -24 -8 -6 -9 20 56
w annual	607	-26 -104 -22 8 289 -73 -72
w annual conferenc	765	17 -17 -6 -8 30 -11 -4
w annual report	765	2 -83 -5 -2 157 -24 -46
w another	601	12 -28 274 -97 -24 -108 -29
w answer	601	138 10 -33 -17 10 -54 -53
w answer $	736	21 23 -10 -7 -4 -14 -9
w anticipat	765	-13 -9 -11 53 -4 -11 -5
w anybod	749	-15 -85 79 2 9 24 -15
w anyon	696	18 -17 -33 -38 -10 29 50
w anyth	688	-11 -27 -25 147 -14 -29 -42
w anyth can	736	-16 -53 -14 131 -9 -13 -25
w ap	696	-7 21 -1 -16 -14 50 -35
w appear	765	12 -9 -11 30 -5 -12 -5
w appendix	696	23 4 -29 3 -35 -24 58
w appendix #	714	27 8 -27 8 -33 -23 39
w appl	736	-34 -41 4 4 -6 33 40
w application	622	-54 73 3 8 -20 -52 42
w application ar	704	-33 5 -14 -4 -6 -26 79
w appoint	594	-25 -70 -42 -31 22 172 -26
w appoint $	736	-24 3 -20 -12 -7 69 -10
w appoint a	704	32 -61 -12 -16 31 39 -12
w appoint and	749	0 -48 -3 -12 -3 68 -2
w appointment	667	3 2 -21 3 21 -45 37
w appointment $	749	10 -27 -9 -52 36 -10 52
w appraisal	714	-54 24 -17 76 29 -18 -40
w appraisal draft	765	-9 46 -10 -5 -3 -14 -5
w approach	622	-77 121 172 21 3 -83 -158
w approach th	765	-11 -11 -18 93 -12 -8 -33
w appropriat	724	-18 -15 100 -24 -8 -26 -9
w approv	589	72 48 -21 -4 -24 -57 -13
w approv b	661	108 -19 -11 -16 -13 -43 -6
w approv th	765	-20 25 -3 13 -3 -9 -3
w approval	704	3 51 -8 2 -5 -36 -7
w ar	289	-94 133 -112 -127 29 102 69
w ar ask	765	12 -11 -7 -12 77 -35 -23
w ar availabl	724	71 -23 -7 10 -14 -9 -28
w ar b	480	-106 235 20 -71 -25 1 -55
w ar book	704	59 17 -10 -41 -21 21 -26
w ar com	749	-7 34 -6 -3 -4 -8 -6
w ar continu	749	-21 -36 -7 -8 -41 118 -5
w ar draw	749	62 -16 -8 -12 12 -28 -9
w ar du	765	-12 74 -2 -18 -3 -34 -5
w ar giv	749	49 -11 -4 -6 6 -26 -8
w ar hand	714	1 -17 -15 31 -23 -24 47
w ar hold	618	33 -10 12 22 -72 -63 78
w ar in	661	-61 196 -23 -27 -28 -18 -39
w ar in plac	736	23 -17 -7 -3 -12 29 -12
w ar independent	749	-30 -28 -25 31 -13 -17 81
w ar keep	749	-47 -18 -7 23 4 -17 62
w ar kil	688	5 -17 4 28 -20 -30 30
w ar look	661	-28 -2 -20 -9 24 -29 65
w ar mak	696	101 -30 -11 -29 -6 62 -88
w ar meet	765	56 -22 -5 -19 -32 38 -15
w ar next	765	-20 32 -11 19 -9 -4 -7
w ar no	749	53 -13 -45 39 -7 -21 -6
w ar not	724	32 -35 16 -18 -10 24 -9
w ar now	614	53 -9 -18 -31 -70 113 -38
w ar on	661	-173 37 -26 33 -33 233 -71
w ar part way through	736	-13 67 -3 -28 -7 -13 -3
w ar review	765	51 -11 -4 -11 -14 16 -26
w ar s	724	115 -21 -7 -16 -16 -18 -37
w ar scan	765	-52 9 -14 50 -20 -16 44
w ar seek	736	-9 40 -3 -9 -3 -9 -7
w ar send	688	18 -24 -7 -9 24 24 -25
w ar stil	736	30 -82 -10 -5 -5 78 -7
w ar still to	714	-36 -48 -5 -8 -10 119 -11
w ar stor	696	-52 -5 38 26 -11 -40 45
w ar tak	749	16 42 -4 -2 -10 -39 -4
w ar test	765	-5 27 -4 -7 -3 -3 -4
w ar to	661	1 52 -17 23 -17 -23 -19
w ar train	765	-45 -24 -7 -13 58 -15 47
w ar under wa	736	-4 46 -4 -8 -2 -27 -2
w ar us	696	20 -40 -19 -15 -12 84 -17
w ar waiting for	765	-34 -44 -6 -8 -8 106 -6
w ar wil	765	-20 10 -8 64 -3 -10 -33
w ar work	680	-11 20 44 -5 -18 -22 -8
w archiv	696	-11 -22 29 43 -54 -26 42
w archiv $	696	-11 -22 29 43 -54 -26 42
w are with	749	-15 22 -3 -4 -5 10 -4
w are with th	765	3 -9 -3 -4 -4 19 -3
w area	631	36 -11 -30 -1 -33 2 35
w area #	736	55 11 -12 -12 -10 -6 -25
w area $	765	13 -32 -11 12 -13 41 -10
w aris	749	20 -23 -4 -9 11 17 -12
w aris $	765	26 -10 -3 -8 12 -5 -12
w around	673	-74 82 -23 -27 5 13 23
w arrang	601	4 47 -42 31 -35 35 -40
w arrang $	680	-29 28 -21 -6 -12 63 -23
w arrang for	765	3 8 -3 23 -8 -18 -5
w arrangement	631	-8 38 -21 0 -21 -20 32
w arrangement $	765	-5 14 -9 13 -2 -6 -4
w arrangement ar	765	1 30 -3 -5 -3 -11 -8
w arriv	724	-43 -61 -16 -31 54 116 -21
w arriv $	765	-83 -47 -15 -32 64 133 -20
w as	421	0 -116 47 -60 270 -97 -43
w as a	583	46 -42 1 12 71 -2 -87
w as a result	749	42 -14 -22 -7 -4 13 -7
w as far	736	-26 53 -16 -24 -4 21 -5
w as good	765	-10 0 -23 -13 -16 -13 74
w as hop	765	-8 25 -12 -23 -3 24 -3
w as it	714	-34 0 102 -29 50 -17 -73
w as long	714	-11 -11 -6 -14 62 -11 -10
w as part of	631	46 7 -26 18 36 -33 -49
w as part of next	765	-4 3 -2 14 -3 -2 -4
w as part of th	696	38 12 -19 -4 40 -28 -39
w as such	736	34 -13 -19 -18 -12 -15 42
w as th	551	53 -80 -89 -17 200 -21 -47
w as ther	749	-9 -18 85 -13 4 -10 -38
w as yet	655	-47 -46 -106 196 -13 49 -34
w asid	714	-71 47 148 -63 -13 -34 -15
w ask	414	116 3 -109 15 -50 -79 104
w ask $	618	32 -8 -31 -60 30 -20 56
w ask about	611	11 -25 18 -17 -4 56 -39
w ask for	547	25 75 -48 8 -20 -31 -9
w ask in	765	24 -17 -2 4 -3 -5 -2
w ask th	688	22 37 -27 -16 -9 -31 24
w ask that	736	34 -7 5 36 -8 -17 -42
w ask to	573	47 -57 -27 82 -34 -46 34
w assessment	525	80 3 -20 -25 -13 -19 -6
w assessment $	714	88 13 -7 -11 -34 -10 -40
w assessment ar	688	-56 -9 36 21 9 -41 40
w assessment form	736	17 -13 -4 -12 20 14 -22
w assessment is	749	-7 8 -23 -14 -16 -20 73
w assessment tool	749	75 -10 -9 -7 -7 -18 -24
w assessor	749	-35 93 -15 -28 -20 8 -4
w association	696	-65 104 37 -27 -8 -26 -15
w association to	736	-9 70 -13 -25 -5 -6 -12
w assuranc	614	35 -64 -19 69 85 -67 -40
w assuranc activit	724	-19 -16 -6 -7 77 -16 -14
w at	317	212 -10 -209 -6 189 -91 -86
w at #	650	67 -32 -19 -32 57 31 -73
w at $	714	67 -62 -59 78 -22 -56 54
w at <date>	680	21 37 -16 45 -20 -57 -10
w at a	667	-52 45 44 22 5 -34 -30
w at al	749	43 -13 -5 -4 -9 -7 -5
w at an	696	1 89 -12 -53 -38 -27 40
w at b	661	-24 -24 -2 -27 44 -36 68
w at each	580	45 -50 -40 -69 221 -64 -43
w at ever	604	-89 -65 -17 -84 316 -24 -37
w at first	765	61 -23 -9 18 -6 -25 -16
w at in	736	34 15 -11 -27 25 -26 -10
w at it	635	7 -29 -4 21 10 13 -17
w at present	696	44 -19 -59 73 -24 0 -15
w at present $	724	-21 -7 -47 91 -17 13 -12
w at team	667	48 -28 -9 9 32 -31 -22
w at th	427	103 -46 -94 93 -150 16 78
w at their	680	68 17 -60 18 -12 -19 -12
w at what	749	-3 17 -5 13 -6 -13 -3
w at whenever	749	49 -16 -5 -3 -11 -9 -5
w at which	714	-27 8 -21 -1 19 29 -7
w attempt	765	15 -7 37 -4 -2 -28 -11
w attend	519	95 2 3 -50 19 13 -81
w attend $	640	-71 7 83 -13 -23 4 12
w attend b	749	3 -5 -18 -43 -17 87 -6
w attend th	724	12 -2 -15 -32 19 61 -43
w attendanc	644	129 -21 -14 7 -18 -48 -36
w attendanc is	724	73 -22 -4 -12 8 -20 -23
w audit	467	63 -91 -76 96 1 137 -129
w audit $	724	85 -15 -4 -28 -9 -23 -5
w audit ha	644	-69 -19 -14 139 -18 40 -59
w audit is	680	51 4 0 -10 -16 -18 -11
w audit of	661	-49 -79 -17 -32 70 144 -37
w audit tool	736	-28 -16 -5 -5 -4 61 -3
w audit wa	714	6 0 -8 -14 -4 26 -7
w audit wer	749	21 -3 -3 -2 -2 -4 -7
w audit wil	765	79 12 -3 -29 -4 -54 -1
w author	661	-140 -27 -26 -59 -20 -71 341
w authoris	765	22 -37 -3 -4 34 3 -15
w authorit	680	-78 90 -3 21 -24 -49 42
w availabl	597	74 -70 -2 20 11 15 -47
w availabl to	749	-18 -8 -3 -4 52 -9 -10
w awa	626	25 1 24 22 6 -33 -45
w awa $	736	16 -44 24 12 29 -14 -21
w awa da	688	-25 52 9 16 -15 -14 -23
w await	512	-53 5 -60 159 -40 65 -75
w await $	644	-95 72 -20 -37 -14 112 -18
w await sign	724	-10 52 -8 -53 -4 37 -14
w await th	714	-12 -100 -14 191 -9 -39 -18
w awar	714	51 -45 -26 -3 -17 -31 69
w awar of	724	21 -35 -25 10 -13 -29 71
w award	696	20 76 -6 -23 -7 -52 -8
w awarenes	640	-27 -114 -19 -23 239 -26 -31
w b	169	-94 145 69 109 -120 174 -284
w b #	688	74 -97 -39 -10 -10 112 -30
w b )	635	-7 -56 -19 -70 -16 189 -20
w b <date>	580	-49 73 -36 -3 -10 50 -25
w b a	545	-11 -54 3 -24 -12 35 63
w b abandon	749	-37 -35 120 -7 -4 -25 -12
w b ad	631	4 2 -23 35 -26 20 -13
w b adopt	765	22 -30 82 -14 -4 -16 -41
w b advertis	680	-13 33 -21 63 -24 -30 -8
w b agr	570	-78 -1 -30 100 -27 91 -55
w b al	626	110 -81 -8 -37 -22 77 -40
w b allocat	749	-38 47 -17 42 -10 -19 -5
w b amend	704	-19 -17 -8 82 -10 -5 -23
w b an	704	70 -4 -8 -41 -13 28 -32
w b appoint	724	-14 -37 -8 -29 -3 94 -4
w b approach	688	-26 73 -28 59 -18 -23 -38
w b approv	688	-12 43 -14 -4 -8 2 -7
w b arrang	640	3 -9 -30 39 -26 52 -30
w b ask	553	-18 49 -62 106 -42 12 -45
w b awar	749	29 -23 -23 -32 -11 -18 78
w b book	749	8 48 -11 -23 -4 -14 -3
w b borrow	765	-14 -11 23 34 -7 -17 -8
w b both	736	42 -24 -8 -5 -4 5 -5
w b br	673	-74 55 20 102 -17 -42 -44
w b brief	714	-15 17 -14 -23 59 -7 -16
w b bu	680	24 -19 26 26 -25 -26 -5
w b build	688	-18 -60 -14 -4 14 90 -9
w b cabinet	736	22 -47 67 -7 -4 -17 -13
w b car	614	-76 -7 34 106 -29 16 -44
w b certain	765	-20 -11 13 -31 -5 -8 62
w b chang	650	-39 -54 94 -38 -18 85 -31
w b check	696	-32 81 -8 -7 -8 -22 -4
w b christma	736	-52 -7 -13 168 -8 -12 -76
w b circulat	724	-23 4 44 -12 -4 -7 -4
w b clos	724	25 -70 109 -33 -5 -8 -18
w b closed without	736	-14 -40 115 -24 -5 -12 -21
w b commission	680	-34 14 -9 -20 -8 64 -7
w b complet	589	-81 -25 -56 94 27 100 -59
w b confirm	749	-21 -26 -7 31 -11 49 -15
w b consider	601	70 51 -21 -26 -13 -46 -17
w b consult	749	-12 -5 -8 36 -10 2 -3
w b contact	736	10 4 -58 -17 -8 -23 91
w b continual	749	42 -5 -7 -69 62 -20 -3
w b cover	724	9 22 -9 37 -4 -48 -8
w b creat	749	35 -24 1 -14 53 -46 -6
w b decid	704	-43 -34 95 102 -24 -23 -74
w b default	765	63 -24 -7 -35 -5 33 -24
w b defer	765	-8 5 -8 24 -2 -7 -3
w b dela	724	-63 -34 -17 -6 -6 132 -5
w b deliver	673	50 -18 -9 -34 -4 24 -8
w b design	688	-18 28 -6 4 -3 2 -5
w b develop	667	-25 0 -14 17 -16 63 -26
w b discus	704	-13 -1 -14 81 -11 -32 -11
w b do	514	-177 -1 146 117 -37 -68 20
w b download	724	81 -26 -10 -31 -12 45 -49
w b draft	626	-17 84 -15 -26 -13 22 -35
w b draw	618	-15 68 -22 -31 -11 -27 38
w b each	749	39 -15 -5 -6 -22 31 -21
w b encourag	704	-12 66 27 -19 -8 -16 -38
w b evaluat	644	0 17 -16 30 -25 12 -19
w b extend	749	34 4 -52 -25 -4 51 -9
w b fil	655	129 -9 -30 -41 -31 7 -26
w b find	607	-46 -10 -56 76 -37 99 -26
w b finish	696	-22 -79 -72 64 -6 129 -14
w b fit	696	-61 163 -6 -144 -16 74 -10
w b fix	749	-24 43 -15 -19 -5 27 -6
w b follow	655	141 -15 -31 -45 -22 10 -39
w b form	724	-16 62 -11 1 -11 -14 -11
w b gather	724	-15 30 35 -17 -8 -16 -10
w b giv	570	-24 15 -21 55 7 39 -71
w b go	749	-18 69 -9 -6 -12 -20 -4
w b had	749	-27 17 15 -16 62 -46 -6
w b held up	749	-66 -16 -7 -13 -5 115 -8
w b hold	607	-14 37 -49 32 -14 30 -21
w b hous	765	44 -18 -17 -6 -3 3 -4
w b hr	765	5 12 -2 -4 -3 -6 -2
w b identif	696	-33 66 -17 63 -5 -42 -33
w b implement	736	-18 -46 48 10 -6 20 -10
w b in	765	-17 -29 -11 57 -8 13 -5
w b in us	724	23 -19 -11 1 -7 16 -3
w b includ	736	14 -17 -9 44 -12 -10 -10
w b invit	765	-14 40 -12 7 -4 -10 -8
w b issu	680	10 -2 -23 0 -11 39 -13
w b it	704	-4 -36 -16 -36 52 51 -13
w b keep	704	53 -71 -23 -29 24 -19 66
w b know	667	-31 1 29 -2 -5 -32 41
w b launch	724	-14 -18 -13 72 -25 16 -18
w b lin	765	-24 45 -8 -13 -14 17 -3
w b look	597	30 3 -35 61 20 -48 -31
w b mak	499	-37 47 -42 37 -52 116 -68
w b manager	749	39 -13 -4 -4 -7 -4 -7
w b meet	635	82 -21 36 -122 14 37 -26
w b month	736	-8 33 -6 -4 0 -9 -6
w b mov	765	-45 18 -6 88 -3 -45 -6
w b necessar	765	-10 -5 60 -10 -6 -6 -24
w b need	704	76 -19 -41 -25 -16 41 -17
w b negotiat	765	-25 -47 -10 -4 -3 93 -5
w b nh	765	10 -16 6 22 -4 -9 -8
w b no	724	-20 -31 53 95 -13 -25 -59
w b offer	640	-44 -21 -31 -4 115 -1 -13
w b on	704	-30 31 -35 27 -9 31 -16
w b order	736	-9 77 -9 21 -6 -64 -12
w b part of	724	-35 -24 -16 16 106 -24 -23
w b pas	749	36 10 -20 22 -6 -28 -13
w b phon	765	58 -13 -10 -31 -9 37 -33
w b pick	673	-46 -21 48 27 -22 -16 30
w b pilot	765	-6 -11 -3 -3 -4 29 -2
w b plan	714	-52 -34 -17 -45 -8 164 -7
w b possibl	680	-23 5 85 -2 -15 -27 -23
w b prepar	724	-12 -15 42 31 -5 -35 -7
w b present	736	-8 29 -12 8 -4 -6 -7
w b print	765	29 -18 -11 -6 -10 20 -4
w b produc	765	-8 -15 -7 -19 -3 55 -3
w b publish	688	24 32 -47 59 -9 -7 -51
w b pul	749	-28 62 11 -14 -7 -14 -10
w b pursu	765	-6 -14 55 -18 -3 -7 -7
w b put	568	-68 46 -30 50 -26 14 14
w b put back	724	-27 -26 -12 38 -4 50 -19
w b rais	631	-61 129 -37 10 -61 -64 83
w b ratif	749	-42 50 -6 -64 -8 75 -5
w b reach	680	-44 43 19 4 -14 -50 41
w b read	604	-56 40 25 -73 -30 -31 124
w b rebuilt	749	62 -29 -28 -26 -7 72 -45
w b receiv	749	25 12 -6 14 -5 -14 -26
w b recruit	688	-35 -20 -13 93 -22 24 -28
w b refresh	765	39 -7 -6 -7 -25 10 -3
w b remov	736	46 -13 -15 -22 28 -10 -14
w b repeat	736	71 -42 53 -16 -20 -42 -5
w b replac	765	-18 -40 148 -10 -5 -59 -16
w b report	650	-11 11 -5 -7 -7 -41 59
w b request	736	-34 38 -7 -25 -5 38 -4
w b review	644	48 38 -10 59 -69 -53 -13
w b revis	736	-39 56 -6 -46 -8 50 -8
w b rewrit	680	23 60 -18 13 -12 -46 -21
w b rol	714	30 38 -14 -18 -19 -13 -5
w b run	696	21 -77 -25 48 76 -32 -10
w b s	714	-110 33 -41 -32 -26 141 35
w b sa	765	-24 12 -10 -25 -1 -6 54
w b scan	765	42 -16 -3 -8 -2 -5 -9
w b search	765	42 -16 -3 -8 -2 -5 -9
w b secur	749	-7 -18 -9 17 -20 42 -6
w b seek	580	-73 -22 44 60 -11 -6 8
w b send	597	-2 63 -28 28 9 -31 -38
w b set	622	-7 -49 -69 110 -15 53 -23
w b settl	736	-22 -14 -27 107 -10 -21 -13
w b shar	594	3 65 -17 -17 -23 -18 7
w b shortlist	765	-1 12 -1 -4 -2 -3 -1
w b show	667	102 -20 -13 -15 -33 -11 -10
w b sign	655	-16 71 -24 -30 8 3 -13
w b start	714	-25 53 -54 75 -4 -25 -20
w b stud	736	-59 49 54 -4 -7 -24 -9
w b submit	714	-8 8 -26 1 -5 40 -11
w b supersed	724	-10 -46 106 -19 -4 -7 -19
w b survivor	765	-17 6 -3 -1 -7 23 -1
w b tabl	765	-6 -10 -3 49 -8 -4 -19
w b tak	570	-66 -67 207 65 -27 -70 -43
w b tel	661	37 -73 59 31 -20 -46 12
w b test	667	1 98 -9 -15 -11 -56 -8
w b th	338	190 86 -74 -85 -65 38 -91
w b through	667	37 89 -13 -13 -16 -99 15
w b train	575	-121 64 -25 -13 -3 125 -27
w b translat	749	6 36 -14 -12 -7 2 -11
w b two	618	75 43 -42 -24 -50 -40 37
w b undertak	724	-30 -14 29 50 -10 -8 -17
w b updat	724	16 67 -7 -46 -4 -17 -10
w b us	680	-9 26 -24 46 -15 3 -27
w b var	765	-4 74 -9 -8 -9 -8 -34
w b wa	765	22 -6 -3 -2 13 -8 -16
w b work	640	-35 7 -12 -25 -14 93 -14
w b writ	540	-89 37 -21 75 -33 54 -24
w back	542	-83 91 -19 -44 117 -7 -55
w back $	680	-27 66 25 -24 -8 -18 -15
w back to	644	-84 67 35 -56 112 -47 -27
w back with	736	8 -10 -29 -7 -4 46 -4
w backlog	724	-11 15 -15 41 -15 -3 -12
w band	765	-8 -13 -18 -11 -10 -8 68
w bank	661	29 -72 -16 -12 -21 69 22
w bank of	765	13 -11 -4 -3 -4 14 -5
w bank staf	765	-9 -48 -5 -6 -9 85 -9
w bar	724	38 -23 -5 -5 -5 7 -6
w bar #	765	13 -11 -4 -3 -4 14 -5
w bas	589	-77 -31 -17 -70 176 -47 66
w bas $	622	-12 -25 -11 -22 162 -52 -41
w becaus	533	-82 -50 -28 105 -47 58 44
w becaus of	583	-47 -30 -40 127 -22 69 -57
w becaus th	724	-34 -37 3 21 -10 12 44
w bed	724	98 -13 -77 17 -7 -13 -5
w befor	468	82 -39 -55 258 -94 -63 -89
w befor <date>	714	-79 -39 -17 18 -24 151 -11
w befor a	765	23 34 -28 42 -4 -39 -26
w befor an	680	9 -81 55 79 -13 -26 -22
w befor anyth	736	-16 -53 -14 131 -9 -13 -25
w befor it	724	-3 32 -9 13 -5 -23 -5
w befor th	566	-27 98 -14 53 -19 -93 2
w begin	481	-122 95 -111 234 -59 79 -115
w begin #	765	-28 34 12 12 -8 -9 -12
w begin $	591	-77 73 -52 15 -25 116 -50
w begin in	611	-13 -49 -33 166 -15 -20 -36
w begin on	765	-3 -21 -3 -15 -3 48 -2
w begin th	765	-18 -18 -42 117 -4 -27 -7
w begin to	696	-25 100 22 -39 -6 -24 -28
w begin until	765	-11 -13 -18 72 -5 -19 -7
w behalf	765	48 19 -21 -24 -5 -64 47
w believ	749	-20 16 57 -12 -9 -8 -24
w believ th	765	-10 -5 60 -10 -6 -6 -24
w bespok	680	55 -25 -9 -6 -6 0 -10
w bespok session	765	16 -2 -1 -1 -2 -8 -2
w better	661	4 -37 -19 14 41 -59 57
w between	563	69 -11 -52 -67 30 6 25
w between th	618	79 13 -28 -40 11 -23 -12
w between them	714	25 15 -7 -4 -6 -18 -4
w beyond	765	13 -15 27 -29 -24 -13 41
w bid	559	-117 128 74 -3 -44 -17 -21
w bid ar	736	-7 66 -15 -2 -3 -37 -2
w bid ha	749	-42 12 -15 -14 -3 65 -4
w bid wa	736	-24 -12 105 -22 -15 -21 -12
w bidder	736	-101 205 -18 15 -25 -44 -32
w board	427	25 -75 6 26 59 5 -46
w board #	765	-10 16 -4 17 -7 -9 -4
w board $	575	88 -94 -52 30 29 52 -52
w board ha	631	2 86 10 -9 -12 -44 -33
w board in	631	-32 -35 16 -40 -12 118 -15
w board month	749	-7 34 -6 -3 -4 -8 -6
w board on	724	26 27 15 -18 -5 -22 -23
w board receiv	749	73 -13 -10 -11 -16 -9 -15
w board wil	736	-7 -14 -5 -6 58 -7 -19
w bod	736	-19 33 71 -43 -5 -22 -14
w body-worn	724	12 41 -7 -12 -49 21 -6
w body-worn camera	749	-1 45 -3 -11 -50 25 -4
w book	555	33 110 -37 -36 10 -12 -69
w book $	736	29 83 -8 -11 -16 -66 -11
w book b	765	63 -24 -7 -35 -5 33 -24
w book for	724	-49 17 -4 49 -4 -2 -7
w book form	749	-13 -3 -5 -5 52 -22 -5
w book on	749	-37 4 -5 4 23 17 -6
w borough	640	23 -14 -20 -38 -18 72 -5
w borough $	765	-6 58 -5 -18 -3 -11 -16
w borough hav	749	21 -8 -3 -6 -2 3 -4
w borrow	765	-14 -11 23 34 -7 -17 -8
w both	535	84 -11 4 4 -26 29 -85
w both board	749	-20 -44 58 28 -14 6 -14
w both trust	724	30 9 14 -10 -4 -26 -12
w box	749	22 -18 -8 -26 -12 -25 68
w br	533	73 28 -13 86 -24 -52 -99
w br back	749	3 -45 14 -13 -6 52 -5
w br in	667	-8 25 52 -27 -12 1 -30
w br to	704	-2 -51 -21 103 -13 32 -47
w breach	696	-7 -56 84 -24 -9 22 -9
w breach th	765	-6 -27 78 -22 -7 -9 -7
w breakfast	724	94 -31 -84 -15 32 26 -22
w breakfast $	765	22 -26 -7 -9 -5 36 -11
w brief	521	-20 39 -68 81 62 -45 -48
w brief $	650	-5 17 -23 27 16 6 -37
w brief at	765	-1 -3 -5 -5 21 -4 -3
w brief not	749	47 -19 -7 -3 -7 -4 -8
w brief on	704	-28 58 -8 -19 35 -24 -14
w briefing	696	26 -13 -12 65 -20 -18 -29
w bring	765	-10 14 -14 -13 -28 -22 73
w bu	604	-48 104 54 -7 -44 -38 -22
w bu #	714	-15 30 -19 24 -13 0 -8
w bu and	688	15 -39 29 -14 -19 33 -5
w bud	749	-16 -14 -8 -5 -3 51 -6
w bud system	749	-16 -14 -8 -5 -3 51 -6
w budget	573	36 -46 -66 94 -19 41 -40
w budget $	765	5 -19 -44 -48 -11 131 -14
w budget for	724	22 -19 -21 34 11 -8 -20
w budget is	714	46 -7 -7 -3 -13 -20 5
w budget round	765	-4 3 -2 14 -3 -2 -4
w build	559	34 115 -8 -52 4 -49 -43
w build $	765	-66 -47 42 -8 -19 106 -8
w build b	765	-8 41 -3 -10 -7 -7 -6
w build into	704	49 -36 -17 -5 -5 23 -9
w bulletin	673	48 -31 -11 -13 43 -21 -15
w bulletin $	736	69 -27 -8 -3 -7 -15 -9
w bus	688	57 -42 -10 -33 14 11 4
w bus $	696	60 -40 -9 -16 15 12 -22
w busines	518	-74 68 -72 -6 -12 -38 134
w busines breakfast	765	22 -26 -7 -9 -5 36 -11
w busines cas	631	-60 172 -42 -11 -14 -27 -18
w busines manager	640	73 9 -20 4 -63 -29 26
w busines support	765	-30 -44 -6 -7 62 38 -13
w busines unit	736	-15 -38 -7 23 44 -28 22
w but	461	-143 81 -28 -110 -17 226 -10
w but ha	655	-21 47 -38 33 -11 11 -20
w but is	724	-56 105 -7 -22 -6 33 -46
w but not	714	-60 -49 -27 -47 -9 202 -10
w but on	749	28 -30 -8 -2 -3 19 -4
w but th	594	-36 32 -23 -18 1 31 12
w button	749	118 -20 -11 -22 -9 -5 -51
w c	680	7 -30 -17 -89 -7 153 -16
w c )	680	7 -30 -17 -89 -7 153 -16
w cabinet	655	20 6 44 -22 -12 -20 -17
w cabinet in	736	-10 58 -7 -29 -7 -2 -4
w cal	530	151 -114 -23 -80 -17 120 -37
w cal $	688	115 -37 -13 -27 -26 50 -62
w cal handler	667	41 -59 -9 -44 -12 95 -12
w cal taker	736	-10 -14 -10 -6 -3 49 -7
w cal to	704	9 60 -6 -7 -12 -34 -10
w calendar	724	-56 -36 -5 94 6 5 -8
w caller	736	136 -17 25 -40 -33 -43 -28
w came into forc	765	57 -12 -2 -16 -13 -7 -6
w camera	673	0 31 -17 24 -50 21 -10
w camera and	736	3 -20 -5 -11 -5 46 -6
w campaign	614	-106 -51 33 -76 173 74 -48
w campaign is	724	-88 -19 -11 -28 67 117 -39
w can	416	175 -112 -49 160 -16 -67 -92
w can b	486	-10 10 -97 37 58 -11 13
w can confirm	765	20 -6 -15 -9 -4 30 -16
w can not	557	72 -57 36 84 -58 -19 -58
w can now	749	92 -17 -13 -20 -9 -4 -28
w cancel	724	-18 -19 -9 35 -10 38 -17
w car	446	16 -117 -84 -30 218 -20 16
w car $	724	-61 -39 -34 31 -38 -29 170
w car a	714	132 -33 -19 -24 -45 -19 7
w car act	765	27 -34 -23 -38 -24 17 75
w car alarm	724	66 -15 -6 -5 -13 -18 -9
w car on	622	-141 -27 -16 -50 300 -38 -28
w car out	547	36 -10 -11 -2 39 28 -81
w car th	714	55 -12 -9 -6 -5 -13 -10
w card	622	48 -57 51 -50 16 38 -45
w card ar	724	21 -30 20 -25 -12 44 -18
w carer	626	-22 50 35 -36 69 -50 -46
w carer $	765	-5 57 -11 -3 -4 -23 -12
w cas	425	43 10 -58 -92 -60 44 114
w cas $	640	27 13 -28 -25 -31 49 -6
w cas ar	644	-70 -117 9 7 16 83 71
w cas fil	667	-1 -10 31 20 -16 -41 17
w cas for	749	4 0 -2 12 -3 -7 -4
w cas ha	765	26 -26 -16 -11 -7 36 -2
w cas is	631	24 -33 -13 16 98 -72 -20
w cas limit	765	-24 12 -10 -25 -1 -6 54
w cas review	736	70 35 -10 -35 -9 -42 -9
w cas stud	765	43 37 -12 -24 -20 -9 -15
w cas wa	680	35 -14 -41 -8 -9 50 -13
w cas wer	765	7 31 -7 -3 -1 -16 -10
w cascad	688	66 -14 -8 -4 -8 -20 -12
w caseload	704	91 -62 -12 -7 -8 -18 16
w ccg	578	44 32 86 -37 8 -27 -107
w ccg emplo	765	40 -8 -3 -2 18 -12 -32
w ccg over	765	-5 79 -5 -10 -3 -4 -51
w ceas	765	-16 -35 84 -13 -3 -13 -5
w cent	765	11 5 -5 -2 -2 -4 -2
w centr	580	119 -54 -25 -36 -12 94 -86
w centr $	714	1 -21 -9 -9 17 28 -5
w centr and	673	43 -3 -14 -12 -13 21 -22
w centr hav	736	9 -37 -4 -6 -13 64 -14
w certain	765	-20 -11 13 -31 -5 -8 62
w certain what	765	-20 -11 13 -31 -5 -8 62
w certificat	736	65 -8 -5 -6 -8 -33 -5
w chair	516	80 -102 43 -48 -19 -21 68
w chair $	714	101 -30 -12 -14 -31 -54 39
w chair and	736	20 -19 -8 -13 -5 30 -3
w chair of	680	-13 -16 67 -10 -9 38 -57
w chair to	724	32 -42 -10 5 11 38 -34
w chair writ	724	41 -14 -20 -7 21 -14 -8
w challeng	688	20 -19 -9 -24 18 -18 32
w challeng $	724	-12 0 -4 -20 16 -15 36
w champion	580	30 -60 -24 -23 74 45 -42
w champion meet	749	30 -10 -3 -5 11 -10 -13
w champion wer	749	-12 -8 -7 -3 38 2 -10
w chanc	749	-22 -8 -7 -2 80 -25 -16
w chang	437	26 -87 47 -123 114 17 5
w chang $	591	-34 44 33 -39 46 -11 -39
w chang and	704	31 -51 101 -7 -8 -50 -16
w chang ha	704	62 37 -47 -28 -6 -11 -6
w chang in	650	30 -11 -7 -22 28 26 -44
w chang is	714	-45 -63 8 156 -22 -21 -13
w chang it	765	9 33 0 -28 -3 -9 -2
w chang so that	749	14 -17 -20 -20 33 22 -12
w chang th	724	-2 -44 122 -15 -8 -21 -31
w chang to	696	-97 -41 -33 -14 19 30 136
w chang wa	749	62 -10 -33 -2 -4 -6 -7
w chang wer	749	24 -10 -40 -13 -11 65 -16
w chang wil	749	-73 -19 63 -72 -10 148 -36
w chapter	680	44 46 -31 -22 -30 -50 43
w chapter on	765	62 -3 -20 -6 -18 -10 -6
w charit	640	-90 -22 51 22 -23 -85 147
w chart	749	28 -8 -9 -4 -10 12 -10
w charter	765	34 -11 -1 -4 -3 -11 -5
w chas	736	8 -53 -11 -5 -44 117 -12
w check	514	107 -41 -91 -63 69 83 -64
w check against	736	-4 -11 -34 -25 118 -26 -18
w check and	749	22 -25 -21 -9 -16 69 -21
w check ar	714	27 -11 -9 -21 -12 64 -38
w check b	667	-58 18 -15 -18 40 57 -24
w check that	749	107 -18 -9 -8 -53 -15 -4
w checklist	650	90 -45 -3 -30 -32 52 -32
w checklist wa	765	5 -4 -6 -6 -10 25 -5
w chief	533	74 -27 -46 -27 -28 40 13
w chief constabl	688	75 -35 -11 -7 -4 6 -23
w chief executiv	622	-13 69 -39 -23 4 44 -43
w chief nurs	714	50 -20 -15 -23 -10 31 -13
w chief officer	673	-33 -53 13 19 -24 -29 107
w child	640	8 -1 -33 6 -33 7 46
w child $	673	11 11 -25 10 -25 -51 69
w child in	765	2 -10 -3 -3 -5 39 -21
w children	530	18 -55 -33 -32 -7 82 26
w children $	614	-47 10 12 14 -37 -44 91
w children 's	631	26 -43 -42 -22 -3 108 -24
w choos	661	-9 -6 215 -33 6 -44 -129
w christma	673	-48 7 -17 140 18 -24 -75
w christma $	704	-40 -12 -14 159 -1 -17 -76
w circulat	594	15 59 11 -20 12 -44 -33
w circulat $	765	-7 -21 49 -4 -3 -10 -4
w circulat to	714	-6 64 -14 -12 -4 -22 -6
w circumstanc	724	-5 -11 -31 3 -14 -36 93
w circumstanc $	749	-27 -3 -30 4 -10 -33 99
w claus	688	208 -21 -12 -114 -28 -13 -20
w clear	594	55 8 -69 -19 -59 1 82
w clear rout	749	62 -14 -8 -31 -11 39 -36
w clear th	749	-15 50 -4 -8 -4 -8 -11
w clear who	736	25 19 -38 -21 -14 -19 46
w clearl	765	46 -22 -10 -14 -6 41 -34
w clearl that	765	46 -22 -10 -14 -6 41 -34
w clerk	622	-23 -59 -40 50 29 -9 52
w clerk $	688	-38 -13 -17 26 -21 -24 88
w clerk us	765	32 -22 -17 -19 7 44 -26
w client	765	-17 -31 -10 32 -20 50 -4
w clinic	667	-6 -35 25 -24 -24 26 37
w clinic $	736	-9 -14 -3 -25 -7 64 -7
w clinical	589	-76 87 -54 -14 7 16 34
w clinical lead	765	0 -9 -7 -10 54 -17 -12
w clinical staf	704	13 9 -11 -13 -14 28 -11
w clinician	765	-36 76 -7 -2 -2 -25 -4
w clos	510	-82 43 324 -28 -51 -150 -55
w clos $	661	-28 -81 208 -32 -11 -27 -28
w clos cas	673	-5 -17 25 40 -54 -29 40
w clos in	696	-105 16 216 -30 -8 -55 -34
w clos on	704	-86 117 14 -9 -8 -16 -11
w closed without	714	-11 -41 102 -4 -6 -18 -22
w closed without b	736	-14 -40 115 -24 -5 -12 -21
w closel	765	-2 29 -6 -6 -3 -5 -7
w closel with	765	-2 29 -6 -6 -3 -5 -7
w closur	736	83 12 -16 -16 -8 -20 -36
w co-ordinator	704	17 6 -23 19 -24 17 -13
w cod	650	124 -6 -21 -35 -11 -15 -36
w coerciv	736	6 38 -2 -3 -25 -8 -6
w coerciv control	736	6 38 -2 -3 -25 -8 -6
w cohort	640	-52 130 -16 5 -19 -29 -19
w collat	696	31 8 -6 -11 -22 22 -22
w collat b	749	29 -3 -4 -10 -23 32 -21
w colleagu	714	-8 2 -37 3 32 -36 45
w collect	696	-16 68 25 -20 -6 -31 -20
w collect th	749	-8 30 32 -16 -4 -16 -19
w colleg	589	47 48 43 -57 -67 43 -57
w colleg hav	749	-32 -15 -16 -13 -6 88 -7
w colleg in	765	34 -15 -8 -9 -12 25 -15
w com	464	45 -4 -23 126 70 -82 -131
w com $	635	83 27 -27 38 -22 -41 -58
w com back	714	12 -2 -18 12 26 -22 -6
w com forward	667	-42 28 3 -20 -1 -32 64
w com in	680	-69 3 -11 -15 165 -32 -41
w com on	736	12 28 -6 -5 -5 -17 -6
w com through	765	32 -12 -15 31 -12 -19 -5
w com to	644	32 -31 50 -2 -25 0 -24
w com year	736	-9 -17 -9 127 -55 28 -64
w commenc	724	-22 -42 -7 98 -5 -11 -10
w commenc $	765	-21 -50 -5 95 -3 -7 -9
w comment	635	-61 8 -72 -60 -24 -56 266
w comment $	749	-19 11 -28 -38 -9 -36 119
w commission	538	-14 -95 -13 97 -1 35 -9
w commission and	696	-2 30 -9 -12 -5 7 -9
w commission team	749	28 -10 -30 -12 55 -11 -20
w commission th	749	-27 3 25 54 -8 -14 -33
w commissioner	514	41 77 50 -15 -28 -24 -100
w commissioner #	736	-2 2 71 -19 -9 -20 -23
w commissioner $	655	-4 -15 -35 -17 60 41 -29
w commissioner ar	724	30 -21 -15 77 -11 -25 -35
w commissioner ha	765	-20 11 59 -21 -4 -7 -18
w commissioner hav	736	-27 -6 64 -3 -6 -9 -12
w commit	501	-72 36 50 -37 193 -81 -90
w commit $	618	-30 101 4 9 -29 -80 26
w commit ha	749	-15 17 44 -15 -4 -20 -7
w commit to	688	-69 -57 -28 -45 284 -26 -58
w commitment	765	-15 -2 -5 15 27 -7 -14
w communication	655	-35 11 5 -46 100 -7 -28
w communication team	724	18 -2 -12 -1 -16 19 -6
w communit	568	-117 -92 -59 -66 150 179 5
w communit centr	765	-6 -2 -11 -5 33 -6 -4
w communit group	765	-62 -13 -4 -5 107 -5 -18
w communit safet	749	-3 0 -9 21 10 -10 -9
w communit staf	765	-19 -12 -3 -6 -7 51 -4
w compan	704	-72 -17 64 15 -12 -49 71
w compar	749	-14 34 -7 23 -4 -23 -9
w compl	765	12 -17 -8 -5 0 26 -9
w complaint	696	49 4 36 -21 -10 -32 -27
w complaint proces	749	56 -15 -11 -5 -3 -6 -15
w complet	422	-201 -71 -46 46 -126 206 193
w complet #	749	-121 -37 -7 -11 -23 215 -17
w complet $	667	-17 -46 -45 -34 55 123 -35
w complet and	696	-35 -63 -27 -26 -16 176 -9
w complet application	704	-33 5 -14 -4 -6 -26 79
w complet b	594	-95 21 57 -43 -21 102 -21
w complet for	749	-20 -15 -6 -5 -4 54 -4
w complet form	631	-52 -12 -32 4 -41 -66 199
w complet in	714	120 21 -11 -58 -39 -20 -13
w complet questionnair	724	-17 -14 -15 33 -18 -20 50
w complet record	724	-9 23 -11 -11 -30 -19 57
w complet referral	736	-73 -1 -22 40 -26 -20 101
w complet risk	696	-52 -5 38 26 -11 -40 45
w complet th	667	-26 38 -28 65 -11 -5 -32
w completion	736	-20 235 -3 -150 -6 -46 -9
w complianc	640	11 -31 -16 -23 30 87 -58
w complianc is	724	37 -23 -6 -9 67 -18 -48
w compliant	765	51 -5 -6 -3 -10 -8 -18
w compliant $	765	51 -5 -6 -3 -10 -8 -18
w concern	631	116 -97 -45 -35 -22 57 25
w concern $	736	-11 -52 -14 -20 -12 35 73
w conclud	661	21 -24 79 -12 -9 -23 -31
w conclud that	688	0 -16 88 -24 -6 -15 -27
w condition	765	10 -18 -8 72 -9 -23 -24
w conferenc	547	66 -88 -33 84 -38 77 -68
w conferenc #	765	22 -20 -6 -6 25 -10 -5
w conferenc $	724	23 10 -5 16 -19 -18 -8
w conferenc ask	749	18 -25 -6 -12 1 61 -37
w conferenc in	765	-84 -13 -5 101 -9 16 -5
w conferenc is	749	26 38 -8 -24 -20 0 -12
w conferenc wa	749	-6 -76 25 -7 -4 71 -4
w confidentialit	749	-66 1 -5 5 -16 -21 102
w confirm	553	169 -27 -63 -29 -14 32 -68
w confirm in	714	83 -34 -19 -4 -3 -15 -7
w confirm that	622	93 19 -39 -46 -29 32 -31
w consent	667	-18 -8 8 -8 -51 34 44
w consent should	749	-17 -12 18 -10 -8 -9 38
w consider	510	36 -24 200 -20 -62 -91 -40
w consider $	714	3 21 -5 -2 -4 -10 -3
w consider b	667	22 59 -45 21 -8 -38 -11
w consider th	614	47 -51 122 -1 -44 -39 -34
w considerabl	765	-5 39 -6 -8 -3 -16 -2
w consideration	650	-45 118 27 1 -27 -20 -54
w consideration $	736	-31 114 -11 -43 -4 -10 -14
w consideration to	749	-15 26 -10 58 -23 -10 -27
w constabl	688	75 -35 -11 -7 -4 6 -23
w constabl and	749	48 -21 -5 -3 -2 -7 -10
w constabular	765	32 -26 -7 -19 -7 53 -25
w constant	749	-42 -10 -9 -17 99 -7 -14
w consult	655	-21 16 -22 24 -19 -27 49
w consult on	765	-3 10 -12 31 -14 -7 -5
w consultant	661	63 37 -17 -45 -28 79 -90
w consultant $	765	-12 6 -3 -12 -11 39 -8
w consultation	594	14 97 5 41 -85 -48 -24
w consultation with	688	46 96 -8 -20 -84 -24 -6
w contact	515	91 -83 -119 -7 15 -40 142
w contact $	714	57 -32 -60 -13 -17 -20 84
w contact centr	749	18 -25 -3 -3 -12 39 -13
w contact ha	714	6 32 -7 -7 -3 -12 -8
w contact th	696	-30 -20 -15 -13 -21 -25 125
w contain	661	94 -24 -25 -23 -4 11 -28
w contain a	765	40 -4 -2 -12 -8 -6 -8
w contain th	704	52 -20 -24 -14 4 25 -23
w content	661	14 60 -8 -12 -16 3 -42
w content $	724	16 50 13 -12 -10 -17 -40
w continu	457	-212 115 -91 -140 576 -60 -188
w continu $	611	-158 49 -28 -42 202 59 -81
w continu on	714	-39 -32 -6 -7 69 30 -14
w continu to	521	17 59 -53 -93 208 -82 -57
w continu with	749	-27 31 -10 -8 33 -11 -9
w continual	661	-150 -52 -25 -93 456 -49 -88
w continual review	688	-42 -24 -18 -81 228 -34 -28
w continuou	749	-44 -12 -13 -13 108 -10 -15
w continuous proces	765	-12 -21 -5 -6 81 -8 -29
w contract	472	-10 -15 -42 121 125 -38 -141
w contract $	655	-89 7 -2 85 50 -29 -22
w contract award	736	41 -28 -4 -18 -4 20 -7
w contract from	736	13 4 -5 17 -7 -14 -7
w contract is	661	-27 93 -24 4 -28 31 -49
w contract meet	714	-84 -21 -12 20 127 -9 -21
w contract wa	749	77 -21 -24 22 -14 -32 -9
w contractor	667	-38 31 2 7 -24 -39 61
w contractor $	704	-29 -45 10 13 -15 -5 70
w control	622	120 15 16 -15 -86 -5 -46
w control room	736	87 -26 -7 -3 -30 -8 -13
w conversation	673	-24 145 11 -33 -9 -55 -36
w conversation with	696	-24 104 19 -19 -8 -36 -36
w coordinator	591	55 -64 -46 64 -25 89 -73
w coordinator and	765	4 30 -17 22 2 -30 -11
w coordinator is	736	52 6 -4 2 -9 -10 -37
w cop	594	102 -58 -25 -32 -67 90 -10
w cop ar	749	-62 -31 -11 -16 -27 187 -39
w cop of	736	23 -14 -10 -8 3 -47 52
w coroner	655	-10 -29 17 47 -19 -31 26
w coroner $	724	-41 -5 33 3 -10 -26 45
w coroner 's	765	22 -22 -7 39 -11 -6 -15
w cost	549	-111 65 150 -60 -40 13 -16
w cost $	622	-55 115 -6 -52 -14 69 -57
w could	536	-2 -40 170 -26 -44 -90 33
w could b	724	-42 4 105 -10 -11 -28 -18
w could begin	765	-20 10 -8 64 -3 -10 -33
w could not	635	-8 -43 114 -36 -19 -37 29
w council	522	45 9 29 -55 -22 -24 18
w council #	724	35 4 -30 -18 -7 47 -32
w council $	667	18 60 14 -49 -19 -36 12
w council 's	688	-8 -18 43 -9 -18 26 -16
w counsel	765	17 25 0 -38 -11 21 -16
w count	545	-14 60 -39 -93 -65 65 87
w count $	673	61 18 -12 -29 -15 -1 -22
w count council	749	-53 99 -13 -56 -22 -35 80
w counter	749	40 -50 -16 -6 -4 42 -6
w cours	511	74 44 -10 -38 69 -30 -109
w cours $	570	149 -100 6 41 -34 26 -88
w cours in	765	-4 52 -4 -30 31 -43 -3
w cours wa	765	8 20 12 -16 -3 -14 -6
w court	661	54 77 -19 -40 -17 -85 29
w court cas	765	-24 12 -10 -25 -1 -6 54
w cover	510	24 -56 -61 -10 -42 -23 167
w cover for	736	77 -9 -3 -10 -9 -8 -38
w cover in	765	21 1 -3 -3 -2 -9 -4
w cover of	765	-10 -23 -12 -7 44 18 -11
w cover th	640	-28 -27 22 -22 -31 120 -33
w cp	765	90 -41 -13 -20 -22 24 -16
w creat	680	-4 -87 59 -25 43 26 -12
w creat for	749	18 -64 -11 -18 52 29 -6
w crew	736	95 -15 -28 -14 -8 -18 -11
w crim	667	2 -10 42 -34 -10 -23 35
w crim commissioner	724	19 20 -14 -8 -2 -12 -2
w criteria	765	51 -22 -5 -20 -31 43 -16
w csp	724	17 -15 -11 -7 32 3 -19
w curiosit	640	-47 -29 22 14 -47 -47 134
w curiosit is	724	-2 23 -5 2 -15 -15 12
w curiosit wa	724	-20 -32 37 22 -19 -29 40
w current	626	64 165 -37 -24 -84 12 -96
w current practic	765	194 -51 -9 -63 23 -20 -75
w currentl	650	-19 146 -12 -54 -16 -31 -15
w currentl b	736	-15 94 -4 -50 -3 -18 -4
w custod	704	24 -22 -16 7 -9 27 -12
w custod suit	765	7 -13 -5 -11 -4 34 -8
w cut	680	-80 90 9 -23 -20 39 -15
w cut $	736	-36 -9 41 -19 -12 45 -11
w cycl	714	-45 -17 -16 34 84 -20 -20
w cycl $	736	-42 -15 -15 21 89 -18 -20
w cyclical	724	-19 -16 -6 -7 77 -16 -14
w cyclical bas	724	-19 -16 -6 -7 77 -16 -14
w da	448	128 -108 -115 -10 136 38 -68
w da #	688	20 -32 -16 -22 112 -42 -21
w da $	551	39 -39 -67 15 100 -24 -23
w da a	704	10 -5 -15 -18 9 38 -19
w da and	714	-29 -10 -10 -7 -15 3 68
w da b	749	72 -6 -5 -6 -19 -11 -25
w da in	765	30 9 -3 -7 -2 -25 -2
w da on	765	1 -18 -12 33 -7 19 -15
w da wa	736	-77 117 31 -24 -8 -18 -21
w dail	650	135 -95 -33 -35 93 -19 -46
w dash	704	80 -51 -24 -17 27 11 -26
w dash form	765	44 -39 -6 -9 40 -11 -19
w dashboard	765	-48 5 -23 -7 -24 114 -18
w dat	481	-185 -3 -112 279 29 -36 28
w dat #	765	-42 4 -9 67 -11 14 -22
w dat $	655	-36 -67 -36 -34 128 -51 95
w dat for	704	-10 4 -43 35 -23 68 -32
w dat ha	714	-26 -50 -20 91 -7 21 -9
w dat hav	749	-27 31 -12 -10 -3 27 -6
w dat of	765	-84 -14 -21 78 -24 -43 108
w dat to	749	-15 -17 -7 30 -12 36 -15
w dat wil	765	45 -36 -31 53 -6 -16 -8
w data	528	-18 96 49 -14 -70 55 -97
w data $	714	-22 177 26 -20 -57 -74 -29
w data ar	749	48 -19 -7 14 -17 14 -33
w data protection	673	-50 -37 119 -39 -15 39 -17
w data set	749	63 -36 -14 9 0 3 -26
w data shar	736	-5 -9 -39 59 -4 6 -9
w databas	736	-27 -9 26 69 -4 -29 -27
w deal	667	15 -30 -35 2 -25 -16 89
w deal with	667	15 -30 -35 2 -25 -16 89
w death	736	9 -19 -15 -20 -8 -9 62
w debat	714	-24 -57 -15 -10 -10 49 68
w deceas	736	-28 -2 -31 14 -7 -11 65
w deceas wa	736	-28 -2 -31 14 -7 -11 65
w decid	635	-54 -40 160 59 28 -46 -108
w decid that	724	13 -39 93 -13 -4 -7 -41
w decision	575	-58 77 55 -31 63 -5 -101
w decision is	696	-32 91 -12 -20 -5 -16 -6
w decision mak	749	24 -24 -7 -8 -6 27 -6
w decision on	765	-18 55 -22 -16 -6 14 -7
w decision to	749	-29 -22 111 -7 -5 -5 -43
w declin	667	-69 -37 154 -15 -12 19 -40
w declin to	736	-47 -14 83 -10 -9 35 -38
w dedicat	704	91 -20 -13 -7 -20 -2 -29
w default	749	26 -34 -17 -37 -7 94 -26
w default wher	765	63 -24 -7 -35 -5 33 -24
w defer	688	-27 -42 -14 145 -7 -29 -26
w defer until	724	-18 -9 -5 71 -4 -13 -22
w definition	749	24 -23 -18 -5 -3 27 -3
w dela	622	17 -39 -30 133 -21 28 -88
w dela b	736	-29 -12 -15 2 -5 65 -4
w delegat	765	28 -8 -3 -2 -2 -5 -7
w delet	714	0 -21 124 -22 -6 -64 -10
w deliver	519	44 -46 -51 -86 65 124 -49
w deliver $	714	-74 -4 -23 -12 -7 131 -11
w deliver b	765	26 -4 -1 -12 -2 -5 -2
w deliver group	765	-14 -10 -9 -6 45 11 -17
w deliver in	749	68 5 -5 -23 -10 -30 -5
w deliver through	765	39 -5 -10 -2 -3 -14 -5
w deliver to	631	33 -37 -10 -30 29 31 -16
w demand	661	107 -57 0 -44 -19 -33 45
w demand $	736	82 -31 -6 -20 -4 -14 -7
w demand for	765	-12 -12 -7 -10 -10 -14 64
w dentist	724	-55 -23 -23 8 -14 122 -15
w dentist hav	765	-39 -14 -5 -9 -9 84 -8
w department	566	-41 65 154 -38 -55 16 -101
w department $	680	-42 -21 -22 3 19 81 -18
w department ha	765	-20 75 -6 -32 -1 -14 -2
w depend	688	-54 -13 -37 37 -24 -15 107
w depend on	696	-51 -10 -36 20 -19 -14 110
w dependent on	749	-40 -27 -6 2 -5 78 -3
w dependent on th	765	-9 -16 -6 4 -2 31 -2
w deput	655	74 -17 -25 -34 -25 8 19
w describ	704	49 -19 -25 -34 -27 -43 98
w description	667	7 58 -12 -17 -16 -4 -17
w design	594	-44 51 50 -3 -32 1 -23
w design and	765	-15 -13 -3 -1 -2 35 -1
w design with	736	-24 28 -4 -8 -2 17 -7
w designat	696	29 -2 -23 11 -11 41 -44
w designat doctor	736	-15 44 -6 29 -8 -14 -29
w desk	597	60 -30 21 -30 -39 -34 52
w desk $	704	65 -7 -13 -30 -20 -27 33
w desk and	749	-14 27 45 -15 -5 -27 -11
w desk can	724	-38 -1 2 11 -13 -7 46
w detail	736	-40 24 37 -10 -5 -11 6
w develop	607	-35 204 -27 -2 -112 11 -37
w develop $	765	-18 -37 -9 50 -12 45 -19
w develop and	714	-65 87 -7 -20 -7 18 -6
w development	655	-25 12 -27 140 -7 -40 -53
w dhr	724	99 -29 -7 -6 -22 -23 -11
w diar	736	54 36 -7 -9 -8 -61 -6
w did	586	-35 -88 183 -18 -27 -35 21
w did $	765	23 -11 -5 -3 -7 19 -16
w did not	604	-39 -78 169 -15 -22 -49 35
w differ	749	-54 -68 -62 -14 -14 -10 222
w differ view	765	-32 -29 -37 -12 -9 -6 126
w different	688	-62 -90 45 -4 -54 -41 206
w different $	749	-19 -33 28 16 -36 -17 60
w dip	655	71 -42 -9 -11 53 -36 -26
w dip sampl	667	64 -42 -9 -11 55 -30 -27
w direct	765	80 -23 -18 -12 -23 -9 5
w director	528	-55 -46 6 -48 29 111 4
w director $	704	34 -70 -12 -15 -13 117 -41
w director and	724	-18 87 10 -26 -11 -13 -29
w director ha	765	-24 7 -11 23 -5 16 -6
w director of	650	-15 -76 -41 -58 -7 71 125
w discharg	631	126 15 -39 -21 -23 -33 -26
w discharg letter	765	30 -7 -4 -2 -4 -9 -3
w disclos	765	-5 -13 -10 -22 -9 -8 66
w discontinu	749	-74 -12 77 -8 -6 30 -7
w discus	570	-48 43 -79 12 33 -64 103
w discus at	650	-23 44 -15 -1 71 -22 -55
w discus with	714	-64 26 -21 0 -24 -55 138
w discussion	601	-8 34 24 110 -31 -31 -98
w discussion hav	724	-33 61 -6 -6 -3 -3 -10
w discussion requir	765	-31 2 -10 110 -7 -7 -57
w discussions with	736	-19 -19 -8 -11 -85 146 -5
w discussions with th	736	-19 -19 -8 -11 -85 146 -5
w displa	673	28 -33 65 -28 -14 1 -17
w displa in	714	5 -23 45 -21 -12 22 -15
w disseminat	736	6 -19 -6 -7 16 21 -11
w distribut	680	3 -37 -14 -16 -15 98 -19
w distribut to	714	15 -22 -13 -14 -13 65 -18
w district	618	-46 17 -40 3 -31 -46 142
w district $	714	-90 43 -12 -10 -21 -62 151
w division	724	17 61 -8 -18 -51 7 -8
w do	368	-149 -209 74 33 96 278 -124
w do #	688	-15 -55 -53 -46 -17 253 -68
w do $	511	-190 -78 30 73 68 148 -50
w do :	749	31 -30 -24 -11 -7 52 -10
w do and	724	-24 33 -13 -34 -5 51 -8
w do anyth	765	4 25 -13 28 -6 -18 -20
w do b	667	115 -2 -19 19 -21 -74 -18
w do in	724	-26 -46 27 -32 -22 108 -8
w do it	724	21 -15 -31 4 -9 -27 56
w do not	530	-2 -101 177 -84 65 23 -78
w do on	749	-23 -21 64 1 -17 2 -6
w do so	549	43 -32 -8 6 34 -11 -30
w do succes	749	25 -14 -39 0 -14 -12 54
w do th	611	-107 -11 -20 179 41 -5 -78
w do within	724	-40 -5 -25 -32 41 -30 91
w doctor	680	-30 36 -26 19 -15 -3 19
w doctor is	736	-15 44 -6 29 -8 -14 -29
w document	650	-29 88 -38 -29 89 -29 -51
w document ha	736	12 -12 -6 -19 16 32 -22
w domestic	476	70 -119 -46 -17 -5 10 106
w domestic abus	482	66 -112 -44 -9 -2 -8 109
w door	635	93 53 -26 -32 -20 -41 -26
w door bar	765	13 -11 -4 -3 -4 14 -5
w doubl	704	62 -14 -7 -5 -7 -14 -15
w doubl $	704	62 -14 -7 -5 -7 -14 -15
w down	661	-26 41 34 -5 4 -80 32
w down $	765	3 -18 35 16 -11 -12 -13
w download	714	85 -26 -9 -30 -12 41 -48
w download from	749	67 -19 -9 -31 -11 51 -48
w draft	464	-185 479 -34 -85 -60 -12 -102
w draft $	661	-62 199 -8 -29 -19 -39 -41
w draft and	661	-41 64 -23 -24 -10 46 -12
w draft b	704	5 -17 -4 38 -4 -12 -6
w draft ha	765	-4 27 -2 -6 -2 -13 -1
w draft is	714	-5 68 -6 -42 -3 -8 -4
w draft protocol	765	-17 72 -10 -11 -3 -8 -23
w draft term	749	-6 -20 47 -5 -4 -9 -3
w draft wa	736	-16 60 -8 -13 -3 -8 -11
w draw	536	41 89 -49 -18 32 -91 -4
w draw up	573	-39 107 -39 22 44 -60 -35
w driv	749	18 24 -9 -3 -5 -17 -8
w drop	673	-30 -15 39 -13 -9 48 -20
w drop $	736	-10 -9 42 -5 -4 -6 -8
w drop becaus	749	-21 -14 1 -9 -5 63 -15
w drop-in	688	12 -20 -5 -22 132 -18 -80
w drop-in session	765	-95 -7 -5 -9 140 -7 -17
w drug	736	57 -65 -12 -6 -4 38 -8
w du	547	34 163 -37 -33 -26 -64 -38
w du back	765	-8 72 -2 -39 -4 -15 -4
w du for	765	-7 129 -2 -149 -2 33 -3
w du in	688	26 2 -10 -18 -18 28 -10
w du to	640	-24 -26 -15 158 -15 -58 -20
w dum	765	-5 27 -4 -7 -3 -3 -4
w dum cas	765	-5 27 -4 -7 -3 -3 -4
w duplicat	688	-81 -28 178 16 -18 -35 -31
w dur	680	-34 16 -5 -1 -12 -41 79
w dur th	765	-63 -18 5 15 -7 -24 93
w dut	542	-20 -72 14 11 8 -58 117
w dut desk	696	-32 -14 -3 -14 -15 -10 87
w dut officer	749	74 9 -4 -6 -14 -13 -46
w dut to	688	-72 -5 -51 -23 104 10 38
w e-learn	667	10 -33 -17 104 -22 -4 -38
w e-learn modul	765	-18 -21 -9 96 -8 -20 -20
w e-learn packag	749	18 -27 -9 25 -12 24 -19
w e-mail	765	10 -15 -6 -27 -4 -6 48
w each	365	75 -101 -174 -223 586 -40 -124
w each action	749	2 -28 -18 -7 49 19 -17
w each agenc	714	-9 49 -8 -31 15 -8 -7
w each b	765	4 59 -8 -20 -6 -26 -4
w each cas	688	-23 -53 19 -6 -73 16 120
w each chief	765	1 -20 -8 -9 15 46 -25
w each child	680	-4 11 -30 11 -30 -26 69
w each invit	765	23 -11 -5 -3 -7 19 -16
w each localit	724	54 25 -11 -7 -10 -19 -32
w each meet	704	39 -45 -11 -20 23 28 -14
w each month	622	-6 48 -16 -17 65 -29 -45
w each new	724	-14 -10 -4 -7 53 -11 -7
w each notebook	765	-10 -23 -12 -7 44 18 -11
w each of	604	106 -25 -39 -43 77 -4 -72
w each other	714	-27 -12 -20 -26 15 -23 94
w each practic	736	-31 -42 -6 30 -19 81 -13
w each provider	749	-53 17 -6 -6 89 -31 -10
w each quarter	655	-5 -42 -17 -28 164 -48 -24
w each surger	714	129 -60 -12 -42 -13 58 -59
w each team	673	-14 130 5 -88 13 -16 -31
w each term	749	-39 -51 -5 -19 61 57 -4
w each year	644	-55 -64 -15 -24 246 -36 -52
w earl	667	-75 67 30 -41 43 1 -26
w easter	673	-49 140 -10 -16 -60 23 -28
w easter $	714	-102 161 -8 -14 -57 32 -13
w eastern	765	-27 -65 -7 -16 -7 127 -6
w education	714	3 -51 -5 23 -41 81 -10
w educator	704	32 -39 -8 -13 59 -20 -11
w effect	611	66 -31 3 5 -35 8 -15
w effect to	736	83 -33 -22 -40 -7 62 -42
w effect upon	667	-67 5 38 57 -23 -35 25
w effort	724	-7 39 -6 -16 28 -27 -10
w eight	667	-19 153 -28 -26 -41 -27 -11
w election	724	-67 -43 -11 34 -12 105 -6
w election $	724	-67 -43 -11 34 -12 105 -6
w electronic	626	86 4 -30 4 -26 -12 -27
w electronic record	673	43 13 -59 20 -18 19 -20
w element	736	-85 -53 -15 -23 -12 201 -13
w eleven	597	-45 196 -18 -56 -56 -20 -1
w els	765	10 -37 80 8 -9 -27 -24
w elsewher	765	3 31 -6 -8 -6 -11 -3
w elsewher $	765	3 31 -6 -8 -6 -11 -3
w email	650	81 -81 -23 -42 89 30 -53
w email #	736	68 -17 -9 -31 -12 35 -34
w embed	661	26 60 -26 -88 -31 97 -39
w embed in	704	72 -16 -12 -11 -11 5 -28
w emergenc	650	19 6 -24 -62 -17 45 33
w emergenc department	667	31 -8 -20 -43 -14 64 -10
w emplo	640	36 -41 -2 -49 -9 60 4
w emplo a	765	40 -8 -3 -2 18 -12 -32
w emplo som	736	-39 -2 10 -15 7 -16 55
w employer	680	11 -53 -21 58 21 19 -36
w employer wa	765	22 -26 -7 -9 -5 36 -11
w encourag	680	-36 57 21 -25 -1 -18 2
w encourag to	749	-8 28 38 -18 -6 -12 -23
w end	512	-102 -88 29 -1 340 -49 -129
w end $	650	-6 -17 -67 -25 213 -40 -57
w end dat	724	-42 -56 -17 -16 175 -18 -26
w end of	594	31 33 -27 50 -69 23 -41
w end with	749	-32 -47 139 -16 -13 -13 -17
w engag	749	-23 16 -7 10 44 -26 -13
w england	696	27 12 -8 -12 -8 -24 13
w england $	749	11 -2 15 -5 -5 -6 -9
w english	688	108 -33 -14 -35 -13 12 -26
w english is	765	63 -24 -7 -35 -5 33 -24
w enough	696	-29 70 20 -14 -8 -15 -24
w enough and	714	-28 54 29 -17 -6 -10 -24
w enquir	661	61 -35 -30 -22 44 17 -34
w enquir is	724	63 -16 -16 -12 -15 15 -19
w entr	724	64 26 -11 -7 -5 -62 -5
w equipment	749	-24 80 -9 -8 -4 -29 -6
w equipment wa	765	13 -11 -4 -3 -4 14 -5
w escalation	704	84 -50 -15 -16 -12 39 -30
w establish	673	110 -69 -12 -35 -19 46 -20
w ethic	724	-40 48 43 -15 -6 -17 -13
w ethic board	765	-18 51 -4 -8 -4 -7 -11
w evaluat	626	48 25 -24 20 -27 1 -42
w evaluat $	765	-1 11 -2 -1 -1 -5 -1
w evaluat b	704	7 29 -12 -28 -11 30 -16
w evaluation	622	-65 -14 -46 -50 -19 226 -33
w evaluation is	765	-21 30 -3 14 -3 -13 -3
w event	618	-54 -4 4 60 53 -25 -35
w ever	397	247 -284 -174 -251 601 15 -154
w ever cas	765	67 -47 -19 -13 -16 45 -18
w ever child	749	43 -7 -4 -3 -3 -6 -20
w ever meet	736	-31 -24 3 -30 95 -7 -7
w ever month	724	-47 -14 -9 -13 115 -12 -20
w ever new	714	-8 -21 -13 -13 37 39 -20
w ever opportunit	765	-27 -6 -5 -8 58 -6 -7
w ever provider	736	-39 20 -8 6 1 27 -7
w ever quarter	714	-52 -23 -6 -9 116 -13 -14
w ever respons	765	14 -15 -3 -10 -11 28 -3
w ever school	749	42 -17 -10 -9 -12 22 -16
w ever six	749	-27 -41 -15 -22 88 33 -16
w ever supervision	765	-26 -7 -6 15 38 -7 -7
w ever surger	749	37 -10 -9 -5 -20 23 -16
w ever team	765	-26 -48 -6 -6 114 -8 -20
w ever thr	714	52 -10 -5 -15 5 -21 -5
w ever two	736	40 -8 -2 -5 -7 -15 -2
w ever ward	704	86 -1 -20 -13 -7 -40 -4
w ever year	736	-17 -21 -17 -106 188 -15 -12
w everybod	765	28 -29 -26 -5 -15 -14 61
w everyon	688	5 -43 -40 -14 16 -23 98
w evidenc	655	56 -3 -11 -16 29 -3 -52
w exampl	765	32 0 -6 -3 -7 -8 -6
w excellent	749	106 -42 -7 -12 -5 -12 -29
w executiv	527	7 5 179 9 -26 -11 -165
w executiv $	563	-27 70 -48 31 -14 50 -62
w exercis	673	-13 83 -29 -63 54 -6 -25
w exist	578	46 30 91 -65 -25 -41 -36
w exist $	749	-63 76 -10 -39 7 -15 43
w expect	553	-50 171 -48 45 -25 -57 -37
w expect $	724	-22 58 9 -21 -5 -14 -6
w expect in	696	-48 18 -8 27 -10 34 -14
w expect to	650	49 41 -23 -1 4 -46 -23
w expects to	765	-29 48 -7 -14 -4 9 -2
w experienc	714	4 -75 -31 19 -34 10 106
w explor	661	50 -5 26 -5 -15 -28 -24
w explor whether	765	-13 54 1 -8 -6 -15 -14
w explor with	765	31 -45 37 -4 -4 -7 -8
w expression	696	-20 125 -18 -31 -4 -36 -16
w expression of	696	-20 125 -18 -31 -4 -36 -16
w extend	696	-15 -17 -20 -7 -28 108 -20
w extend to	749	34 4 -52 -25 -4 51 -9
w extension	655	-64 -30 20 2 -29 -23 124
w extension #	688	-63 -26 -5 -1 -27 -18 140
w external	765	-5 -8 -2 -7 -10 40 -8
w external consultant	765	-5 -8 -2 -7 -10 40 -8
w extra	736	29 36 -35 11 -21 -12 -7
w fail	736	-23 -22 76 8 4 -17 -25
w faith	714	-19 -13 -9 -8 70 -14 -7
w faith leader	765	-17 21 -5 -5 17 -8 -3
w fal	655	-82 -21 109 3 -2 -44 37
w fallen	736	49 -1 -6 -5 -13 -16 -9
w famil	536	154 -120 -94 -74 104 -44 73
w famil $	724	-13 50 -13 22 -5 -66 24
w famil ha	749	31 -63 -15 -15 -12 -14 88
w famil wer	749	-25 -37 -11 -28 54 -12 59
w far	736	-26 53 -16 -24 -4 21 -5
w favour	724	-47 -1 141 -13 -6 -36 -37
w feasibilit	749	92 -8 -52 -11 -3 -6 -13
w feasibl	714	-31 -32 196 -33 -9 -19 -72
w feasibl $	736	-23 -29 170 -28 -7 -16 -68
w featur	765	33 -4 -4 -4 3 -8 -15
w feed	736	-17 -13 -8 -14 78 -9 -16
w feedback	597	50 -53 -26 -37 48 -18 37
w feedback from	765	0 34 -5 -4 -8 -12 -5
w feedback is	749	24 -9 -8 -6 27 -9 -18
w feel	604	-32 -23 162 -23 8 -56 -36
w feel abl	704	-10 -9 33 -33 12 -19 25
w feel that	736	-40 -10 71 -14 17 -5 -18
w few	714	-23 9 74 -13 -5 -33 -8
w field	696	126 10 -35 -30 -25 -24 -22
w figur	594	8 145 47 -42 -41 -45 -72
w figur ar	765	12 -7 -9 21 8 -14 -11
w fil	496	171 22 -33 12 -75 -56 -40
w fil $	601	-33 18 2 77 -27 -37 0
w fil and	714	22 -37 -13 25 -20 31 -8
w fil b	749	-49 33 11 -12 -10 -10 36
w fil in	667	109 35 -29 -40 -17 -42 -17
w film	640	65 4 -32 -9 -47 34 -15
w film is	765	-24 -21 -11 -8 -9 77 -4
w final	650	-64 25 -26 -23 -20 121 -12
w final modul	765	-21 -58 -10 -9 -5 107 -5
w final version	765	29 -13 -3 -3 -2 -7 -1
w finalis	724	6 100 -11 -48 -14 -26 -8
w finalis $	749	-15 107 -7 -48 -13 -18 -7
w financ	650	-36 164 -29 -8 -13 -48 -30
w financ commit	724	-25 96 11 -27 -10 -16 -28
w financial	635	-39 38 -23 70 -28 4 -22
w financial year	644	-37 31 -22 71 -28 7 -22
w find	451	-19 -136 150 -55 -94 66 88
w find $	618	-92 61 -72 34 -9 90 -12
w find and	765	-15 11 4 -3 20 -15 -2
w find for	749	-23 71 -8 -40 -2 6 -4
w find it	673	2 -29 13 -12 -14 -25 65
w find th	661	23 -22 64 -3 -22 -53 13
w find that	626	53 -35 -1 -12 -37 28 4
w find to	673	97 -53 50 -27 -21 28 -73
w finding	601	6 -16 -20 65 -9 -4 -24
w finding ar	749	-7 -1 -4 15 11 -11 -2
w finding wer	765	-14 11 -6 -4 -3 21 -6
w finish	555	-98 56 -89 108 -9 96 -64
w finish $	680	7 27 -28 3 30 -22 -18
w finish and	673	-31 28 -11 -18 -15 59 -12
w finish group	724	-26 52 14 26 -15 -28 -24
w fir	635	-8 -19 -24 -32 -14 96 1
w fir servic	696	-22 -6 -23 -25 -7 135 -52
w fir station	765	13 -11 -4 -3 -4 14 -5
w firm	724	4 46 -14 -6 -6 -19 -6
w first	426	-71 161 -78 84 -37 116 -175
w first $	749	-3 16 -15 19 -2 -11 -4
w first cohort	696	-28 37 -6 31 -15 -11 -9
w first cut	765	-24 46 -6 -4 -2 -8 -3
w first draft	673	-87 118 -13 -32 -14 58 -30
w first languag	765	63 -24 -7 -35 -5 33 -24
w first meet	640	-24 20 -18 61 -14 -8 -16
w first of	724	-70 91 -17 -38 -7 47 -6
w first two	749	-48 65 -9 -23 -9 31 -7
w first version	749	-37 81 -5 -4 -8 -13 -14
w first week	736	69 -16 -5 -5 -17 -13 -14
w fit	655	-6 135 -9 -137 -17 49 -14
w fit to	765	12 -3 23 -4 -3 -22 -4
w fiv	530	43 196 -66 -96 -65 12 -25
w fiv da	655	-19 -38 -27 -42 47 14 66
w fiv expression	765	-1 12 -1 -4 -2 -3 -1
w fiv of	765	-67 79 -10 -49 -16 72 -10
w fix	655	-55 119 22 -61 -6 7 -26
w fix to	765	-10 -23 -12 -7 44 18 -11
w flag	655	81 19 -26 -56 -23 16 -12
w flow	714	22 0 -10 -5 -6 10 -12
w flow chart	765	30 -18 -8 -4 -5 15 -10
w follow	500	187 23 -46 -56 -29 24 -103
w follow $	714	77 7 -13 -5 -3 -59 -4
w follow a	736	49 -1 -3 -6 -3 -34 -2
w follow in	749	-46 -49 -14 -24 -27 170 -10
w follow th	631	15 39 -19 7 -14 -2 -26
w follow up	673	52 56 -30 -49 36 -10 -55
w for	285	-72 24 -253 199 25 176 -100
w for $	644	9 37 -6 25 -14 -34 -18
w for <date>	531	-183 -1 -45 275 -64 99 -81
w for a	547	-82 75 41 2 23 -20 -39
w for al	607	22 -63 -16 23 108 -54 -21
w for as	736	-9 -10 -5 -11 52 -10 -7
w for comment	688	37 -52 -15 -9 -6 53 -7
w for comment $	688	37 -52 -15 -9 -6 53 -7
w for consideration	765	-31 73 -10 -11 -2 -8 -11
w for each	594	101 -51 -44 -32 37 -1 -9
w for employer	724	40 -30 -11 -10 -8 34 -14
w for further	673	22 -5 -16 -13 -27 -22 60
w for gp	749	30 -18 -25 -31 -10 87 -32
w for individual	749	-37 20 -16 -22 -22 -15 92
w for it	626	-9 -81 99 4 -9 57 -62
w for manager	696	-26 -71 -6 -12 10 115 -10
w for new	667	18 -12 -13 -22 -67 109 -14
w for next	661	15 -20 -23 146 -34 -67 -18
w for referral	749	23 -25 -19 -14 52 -46 29
w for six	688	3 34 -15 -28 -42 -2 50
w for th	410	-94 -18 -59 192 16 -13 -22
w for their	749	-16 99 -13 -31 -8 -14 -17
w for them	765	-42 -48 -5 -6 -2 109 -7
w for thos	673	19 -57 -8 -17 -41 120 -15
w for thr	736	100 -82 -4 45 -23 -31 -6
w for two	736	53 40 -18 -20 -23 -16 -16
w forc	536	19 1 166 -73 -23 -78 -12
w forc ha	765	15 -11 -21 -5 -3 28 -4
w forc tak	736	-60 -24 89 -10 -13 -10 28
w form	408	209 -62 -117 -122 29 22 41
w form $	594	-62 42 54 17 -33 -39 20
w form and	680	99 -30 -20 -25 12 -7 -28
w form ar	667	-10 -43 -17 26 -23 -20 88
w form ha	688	-26 -83 -12 6 -12 55 73
w form in	765	28 -69 -18 -17 -13 108 -19
w form is	611	-8 58 68 -13 -30 -105 28
w form of	704	28 6 -22 -23 4 37 -30
w form part of	604	87 -62 -35 16 80 -12 -74
w form redesign	765	5 -11 -4 -11 23 18 -20
w form withdraw	765	2 -7 -38 -9 -3 60 -6
w format	749	14 17 -12 59 -28 -28 -22
w format to	765	-20 25 -10 61 -13 -23 -19
w former	635	-20 -15 43 -5 -38 -48 83
w former partner	644	-5 -11 16 -4 -38 -45 87
w fort	736	25 18 -14 -4 12 -23 -15
w fortnight	765	-84 98 -3 -10 -5 12 -9
w fortnightl	736	7 -8 -11 -11 -21 87 -44
w forum	573	-29 27 -30 45 7 23 -43
w forum #	724	-13 67 7 -20 7 -33 -15
w forum $	724	1 -7 -7 70 -22 -20 -14
w forum b	765	11 -26 -11 -14 -9 58 -10
w forward	559	-112 52 15 182 -26 -97 -12
w forward $	622	-54 39 38 -7 -7 -42 33
w forward b	749	-4 34 -13 5 -5 -10 -7
w forward plan	736	-89 -25 -10 188 -11 -13 -41
w foster	765	-26 -4 -3 -4 48 -4 -7
w four	510	-32 82 -80 -76 -38 65 79
w four area	765	17 -13 -10 -21 -6 42 -9
w four ccg	765	40 -8 -3 -2 18 -12 -32
w four hundred	749	48 -39 -6 -9 -8 -23 38
w four of	724	-14 47 -3 -2 -3 -9 -15
w fourteen	736	-6 170 -10 -11 -14 -38 -91
w framework	667	1 -83 87 95 -13 -66 -22
w framework $	724	-3 -47 102 -19 -6 -8 -20
w fresh	765	-18 -9 -41 103 -6 -21 -8
w frida	736	-22 79 -35 -13 -12 -30 33
w frida $	765	-22 105 -34 -11 -7 -20 -10
w from	380	114 47 -26 -104 41 -90 18
w from #	680	6 15 -22 -33 -41 -38 113
w from <date>	607	171 -71 -22 -18 -17 -7 -36
w from a	714	-54 23 12 -38 -17 -47 120
w from each	704	-25 86 8 -31 -16 -10 -12
w from on	765	14 -99 -7 -7 -6 115 -10
w from th	467	128 -23 -23 -28 -43 93 -104
w from thr	688	-103 172 8 -16 -5 -34 -22
w from two	749	21 42 -9 -5 -5 -41 -4
w front	583	80 34 -28 -28 -53 37 -41
w front desk	765	19 6 -4 -2 -4 -9 -5
w front door	724	3 66 -7 -14 -7 -26 -15
w front of	765	36 -22 -6 -3 -4 15 -17
w front sheet	724	74 -27 -8 -10 -47 25 -7
w frontlin	724	67 -32 -7 -17 -6 9 -14
w ful	570	116 -8 -15 2 -5 -20 -70
w ful $	724	-3 10 -10 -6 10 5 -6
w ful council	724	27 -24 -16 1 -6 45 -27
w fund	495	-65 49 99 51 -80 -17 -37
w fund $	696	-26 -5 -17 0 -14 11 51
w fund a	724	-5 14 25 -25 3 -11 -2
w fund for	714	-18 -21 -13 -10 -5 72 -5
w fund ha	696	-17 30 -32 91 -18 -44 -10
w fund wa	736	-13 -31 71 -6 -3 -8 -10
w further	512	97 54 116 5 -37 -175 -60
w further $	680	-15 -1 72 -24 -7 -13 -13
w further discussion	765	-31 2 -10 110 -7 -7 -57
w further information	714	-18 1 -13 -11 -17 -18 75
w further session	724	82 -36 -5 -22 -30 22 -13
w futur	749	-23 -15 -5 26 52 -13 -22
w gap	661	34 66 -36 -39 -14 6 -17
w gather	661	-10 119 8 -43 -19 -26 -29
w gather from	765	-3 -13 40 -4 -4 -8 -8
w generat	749	-25 78 13 -22 -15 -11 -19
w generat idea	765	-37 80 14 -22 -6 -10 -19
w get	570	-36 163 -7 -28 -97 -41 46
w get a	765	45 -19 -19 -7 -9 -51 61
w get th	724	21 99 -26 -17 -49 -18 -10
w giv	457	78 -135 75 -26 32 90 -115
w giv a	655	25 38 -32 -13 -14 17 -21
w giv effect	736	83 -33 -22 -40 -7 62 -42
w giv out	749	-7 -51 -14 -19 -4 114 -19
w giv th	696	-8 -1 10 79 -19 -33 -29
w giv their	724	-20 7 18 -7 34 -23 -8
w giv to	591	62 -80 -49 47 25 12 -18
w giv up	749	-52 -60 227 -42 -12 -21 -42
w go	385	-156 147 56 -56 198 -19 -170
w go $	696	-73 25 19 -18 -3 65 -15
w go ahead	714	-13 -11 48 9 -9 -11 -13
w go back	749	-19 -17 58 -25 -12 20 -5
w go from	724	53 -46 -11 -11 5 37 -28
w go into	704	-46 66 85 -41 -9 -24 -31
w go liv	749	-23 -9 -8 79 -17 8 -30
w go on	545	-85 1 -30 -104 337 -69 -50
w go out	586	-118 68 19 111 17 -64 -32
w go over	765	13 -10 -6 -11 -24 45 -7
w go round	765	18 2 -5 -2 -3 -9 -1
w go through	622	11 85 -13 -33 -13 -28 -8
w go to	547	40 49 -37 -19 -6 -18 -10
w go up	749	45 -17 -7 -10 15 -19 -8
w go with	714	-51 -90 43 -16 -28 154 -12
w going to	749	-31 -38 -8 133 -10 -35 -10
w good	591	6 57 -6 -79 9 -86 99
w good $	765	102 -12 -8 -6 -16 -9 -51
w good enough	736	-16 60 -8 -13 -3 -8 -11
w good practic	704	-57 2 -27 -33 66 -33 83
w good progres	724	-21 53 9 -15 -3 -20 -3
w good progres ha	749	-10 19 15 -12 -2 -9 -2
w governanc	655	29 51 -17 -19 -20 -8 -17
w governanc group	765	-18 4 -8 -11 -4 40 -4
w governor	765	-1 -30 -2 7 1 28 -4
w gp	502	100 -81 -7 -74 -35 65 31
w gp $	661	22 -35 57 -25 -7 -44 31
w gp ar	724	-52 -31 -26 11 14 -19 102
w gp forum	765	20 -8 11 -4 -4 -5 -9
w gp ha	724	31 -36 -8 -12 -10 47 -13
w gp practic	688	16 -20 -7 -9 44 -15 -9
w grad	749	-8 68 -20 -14 -8 -15 -4
w grant	661	-28 33 56 -12 -15 -44 10
w grateful	736	3 15 -14 8 -12 -23 22
w grateful for	736	3 15 -14 8 -12 -23 22
w greater	765	-12 -12 -7 -10 -10 -14 64
w greater than	765	-12 -12 -7 -10 -10 -14 64
w green	714	119 -53 -29 -44 -22 -48 76
w green $	736	105 -46 -30 -44 -22 -43 79
w ground	749	-15 -37 33 -10 -10 48 -10
w group	406	-106 113 9 9 71 -133 36
w group #	650	-9 26 -23 -9 -20 -32 67
w group $	553	27 31 -76 -7 -12 -17 54
w group and	724	7 2 -11 -12 36 -16 -7
w group each	749	-87 -16 -5 -6 144 -6 -26
w group ha	594	-8 127 -23 39 -19 -87 -29
w group hav	765	-24 50 -16 15 -6 -13 -6
w group in	688	56 11 -49 41 -13 -40 -6
w group is	673	-27 -19 -16 22 30 40 -29
w group of	704	-16 37 -24 11 -24 -53 68
w group wil	661	-31 11 3 29 27 -18 -22
w grow	696	50 56 17 -32 -5 -58 -27
w guid	607	72 -36 -19 -29 -30 95 -53
w guidanc	479	25 56 -79 6 -7 21 -22
w guidanc #	749	-58 25 8 5 -12 -32 64
w guidanc $	673	20 3 79 -23 -16 -23 -40
w guidanc befor	724	-17 -3 -16 88 -8 -20 -23
w guidanc distribut	765	34 -15 -8 -9 -12 25 -15
w guidanc for	765	29 -29 -6 -10 -5 28 -6
w guidanc ha	714	-11 26 -44 25 -4 26 -18
w guidanc is	736	19 -17 -4 15 -7 12 -18
w guidanc recommend	724	-40 -5 -25 -32 41 -30 91
w guidanc wa	704	78 -16 -48 -6 -5 11 -13
w guidanc wil	765	-16 19 -15 45 -9 -15 -8
w ha	237	-195 340 -13 304 -313 81 -204
w ha #	696	-39 6 2 -1 -13 -27 72
w ha a	540	-9 6 -8 -9 -55 14 62
w ha adopt	765	25 -15 -23 -7 -4 27 -4
w ha agr	631	60 16 6 1 -24 -40 -19
w ha appoint	765	19 -21 -3 -3 -12 23 -4
w ha ask	661	-14 60 -37 -37 4 -27 51
w ha b	301	-34 236 -52 131 -176 186 -290
w ha begin	640	-45 181 -9 -36 -14 -46 -31
w ha clear	765	-18 51 -4 -8 -4 -7 -11
w ha com	765	38 -61 3 -20 -4 47 -3
w ha doubl	714	58 -13 -6 -4 -7 -14 -14
w ha finish	765	19 35 -4 42 -5 -82 -4
w ha giv	749	53 -7 -15 0 -3 -13 -16
w ha go	591	-73 142 86 -95 -26 6 -39
w ha had	644	-5 105 -33 22 -10 -57 -22
w ha happen	688	-22 -31 -16 109 -10 -27 -2
w ha mak	765	1 8 46 -16 -5 -30 -3
w ha meet	673	-10 65 -29 22 -13 -14 -21
w ha mov	724	35 -38 -15 -23 -10 16 35
w ha n't	749	-9 9 -39 67 -4 -12 -11
w ha nin	765	-40 -23 -9 11 -10 -15 85
w ha no	736	-67 -31 142 -4 16 -21 -35
w ha not	527	-121 -93 4 188 -33 120 -65
w ha now	736	-52 37 -11 -20 -6 55 -4
w ha offer	765	-27 49 -5 -5 -2 -9 -2
w ha produc	765	-7 37 -5 -5 -7 -10 -3
w ha promis	749	-48 9 -42 95 -10 16 -21
w ha sa	736	24 -13 -24 26 -11 2 -4
w ha set	765	-46 99 5 -19 -8 -13 -17
w ha show	749	-18 76 -8 -5 -3 -26 -15
w ha sinc	607	-31 -115 176 -39 -29 -48 86
w ha slip	749	-18 -22 -16 59 -5 7 -6
w ha speak	749	30 7 -9 -19 -12 18 -15
w ha start	688	-24 84 -12 -28 -5 -3 -12
w ha still to	724	-70 27 -7 -30 -8 98 -9
w ha tak	688	-32 67 37 -22 -6 -23 -21
w ha th	640	15 59 -8 82 -26 -41 -80
w ha to	714	22 2 -15 -24 -10 35 -10
w ha writ	673	-7 -16 44 -15 -8 14 -12
w ha yet	765	-27 -45 -38 111 -7 16 -9
w ha yet to	614	-111 -45 -38 72 -30 197 -45
w had	442	68 -74 39 -45 -68 -38 118
w had a	696	31 64 -21 -14 -7 -34 -19
w had ask	696	-56 -3 6 10 -21 -19 84
w had b	573	25 -56 21 -9 -24 -93 137
w had do	765	23 -11 -5 -3 -7 19 -16
w had in	765	7 13 23 -19 -6 -14 -4
w had not	736	19 -11 -17 -5 -14 -15 43
w had on	765	-5 56 -9 -22 -4 -14 -3
w had th	655	21 -66 -22 5 -27 101 -11
w had to	714	-81 -17 -36 26 -9 129 -12
w hal	749	44 6 -6 -3 -6 -30 -6
w half	573	-102 137 -9 77 -30 24 -97
w half da	749	10 13 -4 -7 -8 6 -9
w half of	618	-76 1 7 102 -35 85 -84
w half-da	724	45 -36 -7 -4 22 -15 -7
w hand	604	-77 -26 -44 87 -21 2 79
w hand to	667	-54 -25 -25 125 -27 -36 41
w handbook	673	135 -65 -14 -10 -17 29 -58
w handbook $	749	65 -12 -5 -3 -6 -19 -20
w handler	667	41 -59 -9 -44 -12 95 -12
w handler $	749	58 -21 -5 -3 -7 -15 -6
w handover	714	107 -62 -11 -45 -45 92 -37
w happen	575	128 -72 41 58 -74 -52 -28
w happen $	650	88 -31 74 -70 -32 -23 -7
w happen to	765	-20 -17 -6 23 -6 -11 37
w hard	667	-34 -25 -22 4 -21 -1 99
w hard $	688	-18 -24 -16 6 -20 -34 106
w harder	667	-58 -26 10 -17 -19 49 61
w harder to	688	-51 -69 13 -16 -19 78 64
w harm	650	35 -34 8 -27 13 12 -6
w harm $	704	-3 1 18 -10 -1 -20 14
w harm parent	765	19 -35 -5 -19 17 43 -22
w hav	298	-110 412 -82 -137 -53 153 -183
w hav a	626	64 -67 -15 34 -29 38 -26
w hav al	736	25 -25 -10 -17 -4 35 -5
w hav appoint	765	15 -46 -10 -15 46 19 -9
w hav ask	736	-57 35 -12 32 -10 25 -14
w hav attend	714	-55 66 -5 -6 -22 29 -9
w hav b	382	15 326 -103 -183 -27 49 -77
w hav begin	724	-16 58 28 -26 -5 -19 -20
w hav com	696	4 61 -11 -5 -7 -36 -7
w hav complet	714	-21 -30 -9 81 -6 12 -26
w hav confirm	749	46 -29 14 -8 -3 -16 -4
w hav do	736	-35 62 -16 -7 -55 56 -5
w hav each	749	-3 76 -10 -19 -10 -29 -6
w hav find	749	-5 0 -3 -3 19 -5 -2
w hav giv	724	-5 44 16 -7 -8 -31 -10
w hav go	736	10 71 -9 -30 -8 -29 -5
w hav had	644	30 -17 -20 -21 -22 50 0
w hav happen	765	-20 -11 13 -31 -5 -8 62
w hav join	724	2 43 -8 -4 -7 -17 -9
w hav no	749	-16 5 14 58 -10 -20 -31
w hav not	607	-150 25 -85 -20 -22 240 13
w hav now	704	-28 50 -11 -5 -5 11 -12
w hav put	765	73 -36 -8 -6 -6 9 -26
w hav receiv	714	30 -7 -2 -4 -3 -9 -4
w hav repl	749	-23 -1 -7 -4 8 29 -2
w hav review	749	13 -12 -10 -6 -14 40 -11
w hav sa	704	-43 42 7 16 49 -52 -18
w hav sign	696	-30 19 -12 -7 -7 49 -12
w hav start	749	-10 62 -8 -24 -4 -8 -9
w hav still to	696	-45 -9 -17 70 -13 32 -19
w hav tak	655	13 46 43 -30 -11 -35 -26
w hav th	736	-91 124 0 -19 -24 -36 45
w hav to	673	20 -9 -17 78 -11 -49 -12
w hav visit	765	-42 60 14 -4 -4 -19 -5
w head	508	-36 -56 -68 64 -39 32 104
w head of	530	-50 25 -37 103 -52 -131 142
w head teacher	714	57 -5 -32 -15 27 -12 -19
w health	515	24 -35 -55 -50 6 -9 120
w health $	749	-55 3 -18 -8 -20 -47 145
w health and	696	59 -30 -7 -2 -8 20 -32
w health trust	765	-22 -19 -9 -15 26 16 24
w health visitor	667	5 -16 -29 -25 -15 92 -12
w hear	673	-71 45 -73 -47 117 -74 104
w held up	724	-71 -34 -9 -14 -6 142 -10
w held up b	736	-67 -44 -8 -13 -5 147 -9
w help	622	-38 -42 2 -11 27 18 44
w help from	749	-11 -1 -4 -3 -3 24 -3
w help of	749	-37 -24 35 -7 -6 53 -14
w help to	765	43 -24 -14 -54 -22 -11 82
w helplin	604	89 -54 -37 -31 24 49 -41
w helplin number	680	30 -13 -13 -7 9 17 -23
w her	586	-31 -40 -55 1 47 27 51
w her $	688	3 14 18 -44 -24 -25 57
w high	667	28 -66 -34 5 -9 -31 107
w high $	724	0 -57 -19 18 -27 -23 107
w high risk	749	38 -9 -12 -11 18 -9 -15
w histor	749	37 -14 -28 -8 14 -22 22
w hold	439	-1 72 18 -12 15 -36 -56
w hold $	714	-28 106 -24 22 -5 -61 -9
w hold a	655	108 -7 -22 46 -62 -42 -22
w hold b	724	60 -28 -10 -6 -21 28 -23
w hold for	724	-9 23 -11 -11 -30 -19 57
w hold in	597	66 -49 26 8 -60 11 -2
w hold on	749	6 21 -5 -3 -4 -10 -6
w hold over	749	-42 -46 -8 1 -5 105 -6
w hold th	736	26 -11 36 -12 -17 -34 13
w hold to	736	-47 97 12 -21 -7 -15 -19
w hold with	644	-12 66 13 -13 -8 -31 -14
w holder	714	-70 15 -9 18 76 -21 -10
w hom	559	27 -10 9 -14 76 5 -94
w hom $	714	39 -31 -15 -22 32 11 -14
w hom offic	650	-96 36 54 31 -24 51 -52
w hom visit	765	102 -36 -5 -19 -11 -17 -15
w hop	604	-61 143 -67 70 -52 -6 -26
w hop to	650	-47 75 -45 85 -43 -8 -18
w hospital	573	-20 -92 -12 -58 -52 272 -39
w hospital hav	765	-54 -19 -15 -10 -5 109 -7
w host	736	-9 48 -2 7 -8 -26 -10
w hostel	736	-5 -16 -1 -21 -8 59 -9
w hour	611	121 -56 -26 -27 -8 -2 -1
w hour $	724	10 -21 -4 -8 -7 38 -9
w hous	538	84 23 -51 -39 -52 22 13
w hous association	714	-26 99 -16 -25 -6 -13 -13
w hous officer	688	31 -45 -13 -3 4 -17 43
w hous staf	765	19 18 -2 -4 -12 -13 -5
w household	714	73 -12 -3 -4 -6 -9 -39
w how	531	71 121 -60 10 -15 -46 -80
w how it	736	8 44 -19 18 -12 -21 -19
w how th	680	-21 78 -18 -9 -5 -16 -8
w how to	622	116 -53 -18 -12 -20 22 -35
w however	724	-61 -26 -30 -31 -10 167 -9
w however #	765	-57 -16 -19 -7 -3 108 -5
w hr	688	107 -31 -8 -11 -12 -34 -11
w hub	635	69 -22 -33 -14 -58 79 -21
w hub $	724	49 -32 -14 -33 -26 88 -33
w human	736	10 -15 -22 -15 -16 38 20
w human resourc	736	10 -15 -22 -15 -16 38 20
w hundred	655	79 -41 -15 -33 -14 -4 27
w icb	736	35 -6 25 -13 -23 -10 -7
w idea	604	-76 -6 208 15 -26 -48 -67
w idea $	736	-55 72 0 52 -17 -25 -27
w idea ha	714	-17 -13 62 -9 -4 -11 -8
w idea wa	749	-14 -17 76 -8 -4 -16 -17
w identif	575	7 126 -54 134 -51 -71 -91
w identif $	688	-2 36 -26 77 -5 -46 -35
w idva	655	141 -73 -25 -37 -20 58 -43
w idva in	765	81 -10 -5 -8 -12 -16 -30
w if	568	11 65 -59 77 -48 -72 25
w if it	765	-13 8 -20 -6 -12 -27 71
w if th	644	-18 49 -30 86 -21 -31 -37
w if ther	736	83 -36 -6 -15 -4 -15 -8
w implement	607	18 -80 21 -7 -23 92 -22
w implement $	680	14 -22 28 -26 -8 28 -15
w implement in	736	-13 -40 -9 -12 -17 97 -7
w implementation	704	-25 36 -9 61 -6 -27 -29
w important	714	-27 -8 -24 -27 10 -18 95
w important that	714	-27 -8 -24 -27 10 -18 95
w improvement	655	-99 45 -32 28 191 -79 -54
w improvement $	765	-72 -31 -10 -12 199 -67 -8
w improvement group	749	-15 26 -10 58 -23 -10 -27
w imr	688	26 -35 32 -47 -11 -22 57
w imr $	704	17 -29 40 -46 -9 -13 41
w in	235	135 -54 -87 -27 -87 175 -55
w in #	704	-15 84 -21 -9 52 -48 -44
w in $	594	41 39 -43 -17 116 -80 -56
w in <date>	326	-77 8 11 193 -115 96 -116
w in a	655	-43 59 -20 11 -10 33 -30
w in al	604	68 -44 -63 -27 -11 111 -34
w in and	749	-26 70 -2 -5 -2 -31 -3
w in discussion	736	-8 88 -9 -12 -4 -6 -49
w in discussion with	736	-8 88 -9 -12 -4 -6 -49
w in draft	765	-64 -28 -4 -9 8 106 -8
w in draft $	765	-64 -28 -4 -9 8 106 -8
w in each	614	86 -67 -25 -46 20 51 -19
w in ever	640	49 -68 -30 -28 25 36 16
w in favour	765	-45 48 61 -10 -4 -34 -15
w in for	714	-16 -7 -9 -6 -4 47 -6
w in front	765	36 -22 -6 -3 -4 15 -17
w in ful	765	36 -27 -8 -3 -7 12 -3
w in hand	765	-16 42 -3 -7 40 -52 -3
w in it	644	1 34 45 -36 -30 -40 26
w in lin	724	8 14 -19 -14 -6 -32 49
w in next	736	66 -10 -4 -11 -9 -27 -6
w in on	724	-7 16 39 -13 -5 -24 -6
w in plac	561	61 -85 66 1 -54 119 -109
w in plac $	680	48 -48 -11 -27 -18 72 -16
w in plac and	749	15 -15 20 -19 -8 22 -15
w in plac between	765	21 -6 -8 -7 -9 28 -19
w in plac for	749	17 -15 -3 -8 -17 37 -11
w in plain	765	43 -12 -6 -3 -8 -10 -3
w in post	650	82 -32 -9 10 -14 -14 -22
w in post $	749	26 -15 -4 23 -7 -8 -15
w in post and	714	54 -8 -5 -1 -6 -26 -8
w in practic	736	34 -17 -5 -10 -8 22 -16
w in principl	680	-31 136 -18 -19 -4 -52 -10
w in progres	724	-39 -63 -13 -11 -10 149 -14
w in progres $	736	-39 -59 -12 -9 -10 142 -13
w in six	724	-66 -36 -8 11 -37 149 -13
w in supervision	736	-2 -16 10 8 18 -8 -11
w in th	359	118 -16 -69 -51 -175 -10 203
w in the process of	749	-8 57 14 -31 -6 -16 -10
w in their	704	47 -33 -9 -5 35 -20 -15
w in thr	704	91 -16 -10 -20 -18 -19 -8
w in to	765	0 44 -19 25 -7 -39 -5
w in turn	765	-16 56 -7 -7 15 -38 -4
w in two	597	22 35 -25 40 -10 -20 -41
w in us	589	25 -85 -69 53 -6 71 11
w in us $	667	25 -51 -24 23 11 -11 27
w in writ	714	121 -36 -19 -16 -8 -17 -24
w incident	667	-5 -52 -30 -53 89 78 -26
w incident $	724	53 -42 -15 -34 -13 63 -12
w includ	551	146 -75 -41 65 -59 20 -57
w includ camera	765	13 -11 -4 -3 -4 14 -5
w includ in	696	45 -14 -6 27 -20 -13 -19
w includ th	704	-23 -34 -11 32 -11 54 -7
w incorporat	749	32 5 -7 -3 -8 -11 -8
w incorporat into	765	40 -14 -5 -3 -4 -8 -6
w increas	736	0 -15 17 -10 -8 -14 30
w increas th	749	-17 -12 18 -10 -8 -9 38
w independent	667	-28 -44 7 10 -17 7 64
w independent contractor	736	-36 -34 14 15 -14 -21 76
w individual	714	15 3 -21 -26 7 -29 52
w individual gp	749	-37 20 -16 -22 -22 -15 92
w induction	601	142 -47 -23 22 -36 -20 -39
w induction $	704	53 -23 -7 44 -27 -32 -8
w induction of	736	39 -20 -6 -6 -28 35 -15
w induction pack	724	39 -8 -7 -7 10 -11 -17
w inform	714	65 9 -15 -37 -16 -82 75
w inform $	765	26 -62 -15 -15 -12 -13 90
w information	492	-46 106 40 -78 -49 -58 87
w information $	765	-10 -19 98 -10 -7 -10 -41
w information about	714	56 -15 -27 -7 18 -15 -10
w information can	714	-2 2 9 -9 4 -19 15
w information commissioner	704	-16 70 9 -27 -3 -15 -17
w information contact	736	-14 -13 -13 -10 -17 -12 79
w information governanc	749	16 38 -6 -7 -8 -28 -6
w information shar	650	-16 28 -1 -29 -46 36 28
w initial	635	-90 196 -20 -60 -51 56 -32
w initial discussion	736	-9 31 -4 -4 -2 -3 -9
w input	765	11 -5 -1 -2 7 -8 -1
w inquest	696	-33 -12 24 20 -11 -27 40
w inquest is	714	-30 -7 26 2 -10 -26 44
w insid	696	31 -37 -14 8 30 11 -29
w insid cover	765	-10 -23 -12 -7 44 18 -11
w inspection	688	-38 17 -63 142 -9 -30 -19
w inspection $	765	-13 31 -11 18 -6 -7 -12
w inspector	622	-17 -5 -11 -21 37 -49 67
w inspector s	749	-48 17 29 4 -11 -14 24
w inspectorat	765	56 -7 -8 -5 -2 -19 -14
w instal	765	-1 -45 -3 -5 -3 59 -3
w instead	736	2 -21 62 -21 -9 13 -27
w instead $	749	-30 -16 82 -19 -8 18 -26
w instruction	680	50 -27 -24 60 -21 -2 -37
w instruction wa	765	27 -20 -10 -4 -2 23 -14
w intak	688	-9 -33 -17 -26 90 21 -25
w intak $	765	8 -23 -8 -13 17 40 -21
w intelligenc	724	0 19 -8 -30 56 4 -40
w intelligenc unit	749	18 31 -5 -12 -15 12 -29
w intend to	655	-33 -52 115 71 -3 -44 -54
w intend to act	765	-10 -5 60 -10 -6 -6 -24
w intends to	704	-18 -41 -20 142 -18 -19 -26
w interest	631	-46 181 3 -35 -7 -58 -37
w interest and	749	-69 89 30 -8 -4 -15 -23
w interest com	765	-1 12 -1 -4 -2 -3 -1
w interpret	765	28 -20 -4 9 -3 -6 -3
w interpreter	714	-2 -38 -20 -5 -8 3 70
w interpreter ar	765	63 -24 -7 -35 -5 33 -24
w interview	589	-84 211 -45 -56 -26 37 -37
w interview with	765	-9 3 -5 -5 -2 21 -2
w into	497	149 -3 18 18 -85 7 -103
w into on	765	24 -10 -11 -6 5 10 -11
w into practic	736	51 -52 -11 -7 -7 54 -28
w into th	573	22 53 0 39 -71 -5 -39
w intranet	724	38 -26 -7 -7 -15 25 -7
w introduc	644	70 -43 -35 40 -21 10 -22
w introduc th	765	77 -26 -10 -5 -6 -20 -9
w invit	688	-7 21 -32 3 -12 51 -25
w invit to	704	8 27 -16 4 -10 9 -22
w invitation	696	-34 48 -11 73 -26 -34 -16
w invitation wil	736	-8 -29 -8 105 -26 -19 -15
w involv	626	-10 30 -34 50 -29 -5 -3
w involv $	673	-11 54 -18 34 -19 -34 -7
w involv with	765	-22 -5 -10 32 -9 -15 30
w is	214	-148 172 -106 -115 46 91 59
w is #	714	-72 -8 -11 29 -24 -21 107
w is a	494	-153 -166 -125 -50 212 -28 309
w is alread	765	7 -7 58 -22 -10 -12 -15
w is an	644	14 -49 -11 -54 83 5 11
w is arrang	765	13 18 -5 -4 -10 -6 -7
w is at	714	13 39 -10 -16 51 -26 -51
w is availabl	704	4 -12 26 -9 20 -20 -11
w is await	655	-23 69 -16 -41 -14 45 -19
w is b	409	-159 256 -5 -80 -87 197 -122
w is build	765	9 50 -6 -5 -4 -38 -6
w is check	704	-11 -13 -14 -14 92 -23 -17
w is complet	661	-30 -9 71 -47 -12 12 15
w is current	765	194 -51 -9 -63 23 -20 -75
w is currentl	736	-17 54 -7 -4 -8 -12 -7
w is dependent on	749	-40 -27 -6 2 -5 78 -3
w is different	749	-19 -33 28 16 -36 -17 60
w is do	724	-31 -23 -8 -22 32 63 -11
w is draw	736	-27 14 -5 -20 64 -20 -7
w is du	650	34 -6 -13 4 -11 -2 -6
w is embed	724	52 -16 -11 -10 -9 15 -22
w is expect	594	-68 147 -32 -3 -26 6 -23
w is finish	724	-35 -53 -9 -20 -15 140 -7
w is fund	765	-12 -12 -7 -10 -10 -14 64
w is giv	661	116 -27 13 -20 -41 11 -53
w is go	688	-15 25 -8 -8 -8 19 -5
w is greater	765	-12 -12 -7 -10 -10 -14 64
w is happen	749	96 -17 -22 -9 -8 -7 -32
w is high	736	-43 -34 -16 20 -21 -15 109
w is hold	704	-32 -33 -19 -19 118 23 -39
w is important	714	-27 -8 -24 -27 10 -18 95
w is in	583	-56 117 -4 16 -12 -43 -18
w is in discussion	736	-8 88 -9 -12 -4 -6 -49
w is in plac	696	16 -17 -16 -37 -14 96 -27
w is in post	736	-18 2 -4 39 -4 -12 -3
w is in us	736	-12 -32 -46 45 -4 54 -6
w is keep	680	78 100 -43 -15 -72 0 -48
w is know	749	-21 -24 -24 64 -7 36 -24
w is lead	704	-42 7 30 1 -10 -29 42
w is liv	765	17 21 -10 -22 -31 32 -8
w is look	644	3 21 -19 -21 21 17 -23
w is mak	640	-47 10 23 55 -42 -52 53
w is monitor	736	53 17 -5 -10 -19 -14 -23
w is n't	667	-23 -5 141 -36 -35 -42 0
w is need	661	19 31 -7 -14 -26 -54 50
w is next	736	-7 -29 -12 19 -8 43 -6
w is no	640	-81 -56 107 -13 48 -54 50
w is not	586	20 -35 28 -81 -28 11 86
w is now	557	212 -58 -40 -34 -41 38 -78
w is offer	765	-57 -7 -4 -6 91 -6 -11
w is on	597	-20 19 -46 132 -56 -37 9
w is on the intranet	765	-7 -12 -4 -4 -6 36 -3
w is on track	765	-6 10 32 -11 -3 -18 -4
w is ongo	661	30 -84 -19 1 49 36 -13
w is onl	765	-12 -24 -29 -39 -24 -23 150
w is open	749	-29 -37 -6 -8 121 -22 -19
w is out	673	-23 78 -7 -17 -9 2 -23
w is over	749	-13 17 -5 26 -3 -10 -12
w is part way through	765	-10 74 -6 -35 -9 -7 -7
w is plan	607	-25 -70 -21 60 -26 139 -57
w is prepar	749	-5 29 -6 -6 -3 -7 -2
w is produc	765	67 -30 -11 -9 1 8 -25
w is propos	736	-30 -64 109 39 -10 -24 -19
w is provid	680	78 -18 -8 -23 81 -42 -68
w is publish	749	-14 -17 -24 3 85 -16 -17
w is record	704	60 -24 -10 -10 -18 16 -13
w is recruit	704	-11 5 22 -24 -13 59 -37
w is repeat	724	-74 -20 -12 -11 190 -29 -44
w is report	736	41 -5 -2 -4 -15 -13 -2
w is represent	765	11 -26 -11 -14 -9 58 -10
w is responsibl	749	2 -28 -18 -7 49 19 -17
w is review	688	30 28 10 -10 -15 -17 -26
w is seek	765	97 -12 -9 -119 66 -8 -15
w is shar	704	-42 25 -40 0 15 -41 84
w is someth	765	-16 -19 -7 -11 72 -10 -8
w is stil	644	-117 -109 -24 -20 -11 299 -19
w is tak	667	12 55 -19 -20 -15 1 -14
w is th	611	-8 -33 -1 -53 -43 -62 201
w is to	525	-119 74 -77 262 -64 -2 -74
w is under wa	622	-42 69 13 -27 -22 70 -60
w is understood	765	36 -13 -27 15 -22 -14 25
w is unsur	765	-11 83 -4 -7 -4 -6 -51
w is us	749	47 -54 -13 -11 -41 79 -7
w is waiting on	765	-27 -53 -6 -10 -8 112 -7
w is with	650	-31 61 -24 -48 -13 71 -15
w is with th	667	-26 81 -21 -48 -10 39 -14
w is work	714	-21 38 -13 -11 -5 16 -4
w is £	714	46 -7 -7 -3 -13 -20 5
w issu	551	91 -48 -55 -41 -56 -1 111
w issu $	714	-37 -23 -6 -24 -23 56 56
w issu and	749	-34 45 -2 -6 -2 0 -2
w issu in	765	61 -5 -9 -11 -26 -3 -8
w issu to	655	107 -31 -25 -25 -8 -4 -14
w issu with	765	42 -9 -16 -2 -4 -9 -3
w it	271	-39 -104 325 2 -77 84 -191
w it #	724	3 5 -8 19 -7 -6 -6
w it $	492	19 -102 171 -58 -26 35 -40
w it 's	622	-68 15 119 92 -7 -47 -103
w it <date>	724	45 -9 -13 -8 16 -18 -13
w it and	749	-31 -35 48 -7 21 23 -20
w it ask	765	5 -11 -4 -11 23 18 -20
w it at	714	61 -19 -12 -6 -8 -12 -4
w it can	765	74 6 -27 -6 -20 -17 -9
w it chang	749	-98 -38 -16 -35 -22 142 66
w it chief	765	11 -26 -11 -14 -9 58 -10
w it department	765	-20 75 -6 -32 -1 -14 -2
w it depend	749	-27 -3 -30 4 -10 -33 99
w it do	736	-38 -27 62 -43 -17 89 -26
w it finding	736	8 -53 -9 7 -3 55 -5
w it first	765	10 -16 -8 -3 -2 22 -2
w it go	714	5 22 -9 8 7 -27 -6
w it ha	501	-52 80 -19 32 -39 12 -14
w it had	667	2 -36 126 -7 -12 -38 -36
w it harder	724	-15 -28 18 -12 -13 -22 73
w it in	622	-27 -35 -39 -1 -41 130 13
w it is	474	-40 3 -65 62 11 -110 141
w it meet	749	-47 -20 15 6 -5 56 -4
w it mov	765	-35 13 -39 111 -8 -22 -20
w it on	749	-53 -68 88 69 -5 -21 -10
w it own	704	-46 -7 40 55 -16 -1 -26
w it present	724	-43 -25 176 -14 -7 -14 -73
w it procedur	765	8 -43 -5 -3 -6 58 -10
w it second	749	-19 90 -5 -24 -5 -27 -10
w it tak	749	84 -32 -20 -16 -27 -9 20
w it th	765	-23 21 38 17 -15 -26 -12
w it to	704	-18 12 7 -11 -15 34 -9
w it two	749	46 -15 -13 -8 4 -1 -12
w it up	714	37 -34 -13 -14 4 30 -9
w it us	724	-24 -28 -8 -27 -13 106 -6
w it view	765	-6 -12 -3 50 -5 -5 -18
w it wa	512	8 -108 308 -30 -39 -4 -135
w it want	749	-5 41 -6 -8 -2 -7 -11
w it when	736	-26 25 -19 13 -17 32 -7
w it wil	535	-33 33 -6 -34 100 -16 -44
w it with	724	86 -11 -10 -5 -7 -35 -19
w it workplan	736	-14 1 -15 125 -17 -21 -60
w it would	704	-23 -30 87 -18 -18 -28 30
w item	586	-64 -139 21 146 2 -17 51
w item #	736	-27 -24 -24 -44 -20 -18 156
w item is	736	-24 -13 -2 95 -8 -8 -40
w itself	673	9 -9 -28 -31 83 3 -27
w itself to	765	-36 -22 -5 -4 103 -17 -18
w job	611	-13 70 5 -34 25 -22 -32
w job description	688	4 85 -10 -15 -12 -39 -13
w job do	765	54 -68 -6 -5 -16 51 -11
w join	650	-76 112 -16 -7 76 -70 -19
w join #	765	-46 -29 -4 -4 107 -17 -7
w join so far	736	-13 46 -7 -4 -5 -11 -6
w joint	570	53 -25 13 147 -71 -59 -58
w joint visit	749	119 15 -38 1 -17 -19 -60
w judg	724	-38 -88 212 -18 -8 -44 -15
w justic	765	46 -23 -10 17 -8 -12 -11
w k	644	67 -13 -18 -62 -5 25 6
w k $	724	-5 26 -10 2 -12 -26 26
w keep	516	-12 -70 -35 -57 274 -84 -17
w keep a	765	48 -9 -5 -3 -9 -16 -6
w keep at	749	12 -11 -5 -4 1 13 -5
w keep do	765	-15 -13 -7 -12 63 -10 -8
w keep in	736	-20 -25 -12 14 13 -20 50
w keep inform	765	26 -62 -15 -15 -12 -13 90
w keep on	736	5 -8 -6 20 17 -17 -11
w keep th	696	-72 -44 -14 -23 189 -17 -19
w kil	688	5 -17 4 28 -20 -30 30
w kil b	688	5 -17 4 28 -20 -30 30
w kin	765	73 -28 -10 -13 -3 -11 -7
w know	522	10 -67 -73 -14 -63 -42 249
w know $	673	-57 -20 6 -12 -19 13 90
w know how	765	39 -24 -6 26 -4 -6 -25
w know to	622	-24 -31 -10 24 -11 -63 114
w la	736	24 20 -6 -8 -7 -16 -7
w la on	765	17 20 -5 -8 -5 -13 -6
w lack	714	-13 -33 37 20 -19 -30 39
w lack of	724	-20 -32 37 22 -19 -29 40
w landlord	673	-31 98 45 -34 -59 2 -21
w languag	640	131 -31 -19 -46 -30 36 -42
w languag $	688	119 -20 -15 -42 -14 11 -39
w laps	704	-42 -26 16 56 56 -33 -27
w larg	765	-11 71 -11 0 -12 -18 -20
w last	536	-90 0 -22 110 14 46 -57
w last <date>	696	44 -35 -12 -16 18 8 -7
w last effect	667	-67 5 38 57 -23 -35 25
w last report	714	-24 -30 -27 144 42 -44 -61
w lat	765	85 -9 -3 -5 -39 -21 -7
w later	736	42 -17 58 11 -8 -73 -14
w launch	566	19 -28 -52 144 -44 15 -54
w launch at	704	34 -29 -9 -20 -12 48 -12
w launch in	749	31 -9 -8 -6 -2 -4 -3
w launch on	749	2 -14 -12 70 -22 -7 -17
w law	667	100 -46 -10 -53 25 19 -35
w lawful	696	6 3 5 -13 -10 -8 16
w lawyer	724	-21 65 -12 0 -6 -20 -7
w lawyer $	749	-21 69 -11 -7 -5 -20 -6
w lead	421	-101 31 -74 105 -28 -35 102
w lead #	667	-56 19 -9 66 28 -49 1
w lead $	604	-4 -60 -58 28 -49 60 83
w lead and	749	-3 -35 -9 -1 -5 63 -11
w lead b	680	-40 33 29 -6 -17 -31 31
w lead for	655	13 -2 11 -26 31 -51 25
w lead ha	704	-3 94 -14 -27 -10 -19 -22
w lead identif	749	17 43 -5 -7 -17 -12 -19
w lead is	667	-65 19 -32 22 32 -54 78
w lead meet	765	-25 80 41 -35 -9 -16 -36
w lead nurs	714	14 -48 -6 -1 -12 66 -12
w lead officer	724	-10 -94 -22 183 -5 -15 -38
w lead on	749	-8 8 -9 30 -7 -8 -5
w lead wil	765	-11 43 -5 12 -21 -6 -12
w leader	655	59 -4 -29 -12 45 -40 -19
w leader is	765	-19 44 -5 -5 13 -15 -14
w leaflet	536	5 -49 -11 -52 6 180 -78
w leaflet ar	749	34 -8 -6 -11 -11 20 -18
w leaflet ha	765	-29 53 -11 -26 -3 19 -3
w leaflet in	765	-4 -26 -3 -6 -17 59 -3
w leaflet wa	714	-2 -18 62 -8 37 -33 -38
w learn	507	147 -109 -30 21 25 -24 -30
w learn and	661	-1 8 -13 57 5 -29 -27
w learn disseminat	749	1 -19 -5 -7 17 23 -10
w learn from	673	-7 -22 39 7 -4 1 -14
w leav	540	-31 -51 126 7 -59 -12 20
w leav $	655	-23 27 -32 27 -35 -53 88
w leav th	724	-5 -12 123 -18 -10 -12 -66
w legal	553	-71 62 215 -77 -22 -33 -76
w legal advic	655	-36 -18 117 -37 -12 9 -24
w legal servic	724	-15 54 16 -15 -7 -23 -11
w legal team	724	-14 46 -7 -13 3 -3 -11
w length	765	-54 -21 19 -20 -9 -10 95
w lesson	724	43 -14 -7 -7 -15 11 -10
w let	650	55 -17 14 7 -25 -18 -16
w let th	749	0 -37 35 -13 -8 33 -9
w letter	480	197 -150 -70 -68 3 124 -36
w letter $	667	35 -15 -22 1 -17 43 -25
w letter and	765	32 -22 -17 -19 7 44 -26
w letter from	704	11 -24 -11 13 3 16 -9
w letter go	724	93 -75 -9 -12 10 18 -25
w letter ha	749	55 -46 -13 -8 59 -40 -7
w letter in	765	38 -7 -5 -2 -4 -18 -2
w letter is	765	-16 -1 -7 -8 -4 40 -5
w letter send	667	11 -9 -11 -29 -9 -74 120
w letter to	714	-42 -31 -10 -17 -11 150 -40
w level	635	-17 -30 8 -62 85 55 -40
w level #	667	-1 -42 -12 -10 32 68 -36
w liaison	696	-1 -80 -17 -20 43 4 70
w librar	688	112 -26 -10 -5 -12 -49 -11
w librar and	765	60 -13 -3 -2 -6 -34 -2
w licenc	765	30 21 -19 22 -10 -40 -3
w licens	736	29 -70 -2 63 -8 0 -11
w lift	736	11 -1 -8 0 -7 8 -5
w light	680	-13 -7 25 -17 62 -30 -21
w light of	680	-13 -7 25 -17 62 -30 -21
w lik	650	-16 62 -58 -49 -6 -47 112
w lik $	749	25 -14 -39 0 -14 -12 54
w likel	765	-11 9 -2 77 -6 -59 -8
w limit	696	-101 -18 -31 -18 -18 -40 227
w limit what	765	-24 12 -10 -25 -1 -6 54
w lin	570	-46 -1 18 -36 -48 -35 147
w lin manager	724	45 -57 -8 -17 -13 54 -4
w lin with	704	36 -1 -23 -15 -7 -34 43
w link	570	86 -85 -70 -79 35 89 23
w link on	765	55 -23 -7 -11 -18 45 -41
w link to	667	25 -25 -42 -31 -28 -37 139
w link with	749	-29 -58 -15 -10 48 72 -7
w link worker	724	71 -29 -8 -36 -9 68 -58
w list	533	65 36 -1 -32 -17 -26 -25
w list ha	765	-12 43 -8 -3 -2 -15 -3
w list hav	765	-19 9 48 -4 -3 -28 -4
w list is	724	75 -22 -10 -6 -35 26 -29
w list of	696	-20 67 -12 -4 -8 -19 -6
w liv	618	-28 -65 -72 19 28 105 13
w liv $	704	-10 -38 -9 75 -17 27 -28
w lmc	688	-5 19 24 -31 -8 -15 15
w lmc #	724	1 35 -3 -10 -5 -11 -7
w load	704	33 -37 -12 -16 -4 -21 58
w load $	765	45 -20 -7 -8 22 -13 -19
w local	536	54 -87 21 -34 25 -49 71
w local medical	714	14 -26 14 39 -6 -24 -10
w local paper	704	30 -30 -8 -8 19 19 -21
w localit	607	37 34 -22 -70 -43 107 -43
w localit $	714	-16 -11 -6 -50 -14 103 -5
w localit team	749	1 -28 -4 -4 -17 59 -8
w log	704	-19 33 -18 -13 36 -40 21
w log $	765	61 -6 -7 -4 -11 -14 -20
w long	655	-57 -35 -21 -21 91 -32 75
w long as	714	-11 -11 -6 -14 62 -11 -10
w longer	680	43 -4 53 -27 -15 -33 -17
w look	442	34 69 -88 59 -24 -69 18
w look at	466	78 67 -55 19 13 -65 -57
w look for	644	-4 50 -4 27 -18 -27 -24
w look lik	749	25 -14 -39 0 -14 -12 54
w los	704	-32 -31 123 -59 -11 -21 32
w los of	765	-10 -13 58 -7 -4 -11 -13
w lunchtim	765	53 -7 -2 -2 -20 -14 -8
w ma	635	-57 89 -49 -47 -24 -17 106
w ma b	765	7 -24 -13 14 -9 37 -12
w magistrat	765	27 -43 -4 -3 -4 32 -5
w mail	765	24 -19 -7 26 -8 -7 -9
w mailbox	736	28 -39 -12 -36 -8 -12 79
w mak	425	134 36 -2 12 -74 29 -135
w mak $	618	9 -21 40 17 -7 4 -43
w mak a	736	1 6 36 4 -6 -30 -10
w mak at	724	28 -19 -9 -21 -12 70 -39
w mak b	765	37 -26 -7 30 -14 -18 -3
w mak chang	749	-13 31 20 -6 -6 -17 -8
w mak in	724	-59 -26 -20 -14 -10 135 -6
w mak is	749	24 -24 -7 -8 -6 27 -6
w mak on	704	-6 41 1 -13 -2 -16 -4
w mak permanent	736	61 -20 -17 -5 -5 -10 -4
w mak sur	736	44 -20 -31 -12 53 -12 -22
w mak th	765	-27 88 2 -19 -7 -12 -24
w mak to	655	-23 21 -17 54 7 -25 -17
w mak up	688	-47 18 13 13 -31 -33 68
w mak with	673	-43 115 -15 -15 -4 -26 -12
w man	688	-82 64 29 -9 -43 -47 88
w man form	749	-51 16 51 -17 -18 -10 28
w manag	765	27 -45 -10 16 -17 38 -9
w management	640	-6 36 -15 45 6 -43 -22
w manager	400	106 -89 -126 71 17 -13 34
w manager #	736	6 12 -6 41 -9 -42 -3
w manager $	557	112 -75 -17 13 92 -53 -72
w manager and	640	-20 2 -10 -15 -57 37 63
w manager ar	680	19 5 29 -9 28 -40 -33
w manager at	736	27 -22 -22 -6 -7 -16 47
w manager ha	631	-17 11 -47 35 -43 14 47
w manager hav	696	12 79 -6 -20 -11 -38 -17
w manager is	661	-33 3 -10 -26 -20 101 -15
w manager ought	765	32 -17 -9 -29 -8 -14 47
w manager wil	644	4 -21 -21 125 -46 -23 -19
w mandator	661	130 -24 -46 -27 -19 12 -26
w map	589	9 94 21 -1 -13 -76 -34
w map $	736	-10 20 15 -12 -2 -9 -2
w map of	704	-24 25 33 -17 -6 7 -18
w marac	614	76 -72 -6 -21 99 0 -76
w marac coordinator	724	65 -44 -7 -11 -13 54 -44
w marker	688	130 -15 -18 -20 -30 -4 -43
w marker ar	765	51 -11 -4 -11 -14 16 -26
w market	736	26 45 -8 -10 -9 -34 -9
w mash	749	17 -21 40 -30 -19 57 -45
w material	704	42 -25 39 8 -11 -41 -11
w maternit	618	56 -58 -30 35 -32 -36 66
w maternit $	749	30 -16 -5 -9 -7 23 -16
w maternit leav	696	5 -35 -26 51 -24 -62 91
w matron	640	42 -45 -12 6 -24 51 -17
w matron $	749	50 -24 -5 -5 -12 2 -6
w matter	542	-103 -18 87 -50 -33 -21 138
w matter and	749	-25 -10 -4 22 -4 -26 47
w matter for	724	-53 12 43 -39 -35 -25 97
w matter ha	765	-22 -10 77 -17 -4 -12 -12
w matter of	667	14 -33 -35 -25 39 40 0
w matter wil	765	-3 15 -12 29 -20 -6 -4
w mean	667	-14 -40 14 -6 -33 -38 118
w meantim	765	-8 11 23 -2 -7 -12 -6
w media	696	-25 -22 -8 -49 135 -14 -15
w medical	661	-1 -35 5 63 -12 -3 -18
w medical commit	714	14 -26 14 39 -6 -24 -10
w medical director	736	-22 -11 -9 30 -7 29 -10
w meet	381	-53 -6 -5 214 174 -89 -236
w meet #	749	-28 -33 19 -10 23 37 -8
w meet $	492	47 -85 -64 122 161 -65 -116
w meet and	661	-47 -8 33 -24 93 -18 -29
w meet ever	704	15 -27 -14 -38 53 20 -9
w meet for	765	-26 -64 -13 42 -12 78 -6
w meet ha	724	-64 132 -9 -30 -4 -10 -15
w meet hold	704	-2 35 -6 -6 -5 -8 -8
w meet in	655	-72 15 64 51 27 -43 -42
w meet is	749	-8 7 -4 22 -8 -6 -4
w meet need	765	-13 23 -10 30 -5 -8 -18
w meet of	644	-23 -14 -14 105 -12 -18 -24
w meet on	704	28 -9 -12 75 -45 -26 -12
w meet sinc	765	-16 129 49 -150 -5 -4 -2
w meet th	688	63 -21 -12 4 -8 -8 -18
w meet with	655	-63 95 -12 -13 54 -41 -20
w meeting	547	18 29 -57 -28 191 -63 -90
w meeting $	650	34 -86 -27 -30 151 -7 -35
w meeting hav	765	-8 20 -2 -1 -1 -4 -3
w member	499	-28 77 180 -71 -38 -90 -30
w member $	704	-10 32 -6 8 -4 -12 -8
w member did	749	-15 -9 79 -6 -5 -8 -37
w member for comment	765	-9 46 -10 -5 -3 -14 -5
w member of	650	56 38 -39 -54 -32 -13 44
w membership	704	-48 -69 38 -43 48 85 -12
w memorandum	724	42 8 -7 -5 -8 -20 -10
w memorandum of	765	46 -11 -3 -4 -7 -13 -8
w men	644	61 -22 4 -27 -17 -50 51
w men find	724	-15 -28 18 -12 -13 -22 73
w mental	704	15 -14 -11 -15 21 -11 16
w mental health	704	15 -14 -11 -15 21 -11 16
w merg	704	-11 -39 55 49 1 -18 -36
w merg it	765	24 -10 -11 -6 5 10 -11
w merger	749	-32 -16 76 -7 -5 -12 -5
w messag	680	-14 -5 14 -56 124 -40 -23
w midwif	724	57 19 -4 -8 -26 -17 -20
w midwifer	688	-1 27 -15 -18 29 -10 -13
w midwiv	661	65 -35 -11 -22 -22 43 -19
w might	696	-21 88 -10 -16 -5 -16 -19
w might b	765	-19 91 -17 -18 -4 -15 -18
w mind	749	-4 17 -15 8 -5 15 -15
w minimis	765	-20 -17 -6 23 -6 -11 37
w minimis what	765	-20 -17 -6 23 -6 -11 37
w minister	688	63 -34 -21 -14 -7 57 -44
w minister in	765	39 -10 -6 -4 -2 -10 -8
w ministr	736	-12 115 -8 -19 -14 -9 -53
w minut	640	160 -56 -42 -16 18 -16 -47
w minut templat	749	2 -28 -18 -7 49 19 -17
w mis	667	93 39 -33 -12 -71 -3 -15
w mobilisation	749	-7 21 30 -13 -4 -23 -4
w mobilisation plan	749	-7 21 30 -13 -4 -23 -4
w model	704	-68 33 11 33 -29 -44 63
w modul	583	-4 -52 -2 48 -22 69 -37
w modul hav	749	-13 42 30 -20 -2 -33 -5
w modul is	749	-22 -50 -10 -10 -6 101 -5
w moment	765	-14 14 -5 -5 -10 29 -9
w mon	614	-7 -66 75 59 -31 24 -55
w mon $	765	-14 -8 35 21 -3 -22 -9
w monitor	635	49 -44 -21 -21 125 -43 -44
w monitor b	724	39 -13 -5 6 -7 -15 -4
w month	455	-9 107 -29 -46 144 -43 -124
w month $	530	-60 -24 -26 -14 154 34 -64
w month and	696	-15 -4 -7 6 54 -18 -16
w month b	688	52 4 -16 -12 1 -1 -29
w month later	765	33 -12 65 -6 -4 -68 -7
w month of	736	-33 -9 -15 -7 54 23 -14
w month to	724	-20 10 -6 29 -1 -8 -5
w monthl	589	79 -57 -25 -40 27 73 -58
w monthl $	724	28 9 -8 -20 25 -20 -14
w monthl return	749	35 -14 -6 -6 -22 33 -21
w mor	559	56 -54 -18 -104 54 52 14
w mor than	749	78 -14 -4 -4 -36 -8 -11
w mor to	765	-50 -21 -13 -23 59 72 -25
w morn	714	51 -5 -14 -34 5 30 -33
w mosqu	724	8 24 -14 -5 -6 12 -19
w most	655	-33 -55 -19 -26 19 40 74
w most of	749	56 -3 -8 -13 -4 0 -29
w mov	583	11 35 -53 35 -8 -6 -14
w mov $	765	-35 13 -39 111 -8 -22 -20
w mov to	640	-10 36 -7 -40 -22 28 15
w movement	765	-12 -6 -20 113 -5 -9 -60
w movement on	765	-12 -6 -20 113 -5 -9 -60
w much	736	-1 -2 51 -11 -7 -10 -19
w multi-agenc	696	40 -26 -6 -8 -2 10 -9
w multi-agenc audit	749	8 -36 -6 -6 21 23 -4
w must	622	91 -33 -58 18 -36 -17 36
w must b	714	0 -26 -18 16 -11 15 24
w n't	563	-79 -57 129 143 -33 -38 -65
w n't b	661	-68 -67 112 99 -21 -10 -45
w n.b.	688	8 -34 24 17 -10 -24 20
w n.b. th	688	8 -34 24 17 -10 -24 20
w nam	507	177 119 -111 -143 -89 41 6
w nam #	765	-29 19 -8 -51 -24 -31 123
w nam a	736	-12 -56 -39 -40 -23 47 124
w nam gp	688	65 -35 -11 -15 5 34 -43
w nam link	724	71 -29 -8 -36 -9 68 -58
w nam nurs	688	0 26 -9 8 -14 -10 -1
w national	499	-40 -181 88 88 39 -124 129
w national charit	736	52 -17 -22 43 -9 -34 -12
w national framework	749	-11 -47 107 -19 -4 -7 -19
w national guidanc	680	-6 -67 -24 122 -16 -47 36
w national lead	736	-35 65 54 -22 -4 -10 -49
w national network	765	2 43 -6 0 -20 -7 -11
w national standard	749	4 -7 -33 -33 -7 -15 92
w national work	765	-10 -11 11 -15 39 -3 -11
w nearl	765	-28 129 -3 -42 -10 -14 -31
w necessar	724	53 -32 50 -15 4 -32 -28
w necessar and	765	-10 -5 60 -10 -6 -6 -24
w need	445	-88 15 -16 124 -22 -25 12
w need $	597	55 -11 38 -62 -31 27 -17
w need analys	765	-4 -18 -4 60 -6 -21 -7
w need for	650	-6 0 40 2 -27 -54 46
w need of	704	-6 9 40 -29 -15 -14 15
w need that	736	-24 89 12 -26 -10 -12 -28
w need to	566	-91 -43 -64 142 89 -38 4
w negotiat	724	-26 32 -14 -8 -56 87 -15
w negotiat $	765	-25 -47 -10 -4 -3 93 -5
w negotiation	749	-44 217 -14 -39 -72 -12 -37
w neighbour	618	-79 125 -33 42 -48 -82 75
w neighbour and	765	-8 -1 35 -5 -3 -14 -4
w neighbour forc	749	25 28 -4 -8 -2 -30 -8
w neighbourhood	749	16 -24 -4 -8 20 11 -11
w network	597	-10 50 -46 -54 14 -11 58
w network $	724	5 -10 -26 -12 -39 -12 95
w network and	736	-32 95 -14 -34 -3 -6 -7
w never	696	-12 -97 -20 -26 254 -55 -45
w new	374	61 -118 -157 165 72 186 -209
w new cal	749	-16 -14 -8 -5 -3 51 -6
w new contract	688	-25 -26 -19 141 -19 -37 -14
w new definition	765	23 -23 -18 -4 -3 28 -2
w new form	765	12 -9 -3 -6 -3 15 -5
w new format	765	-20 25 -10 61 -13 -23 -19
w new manager	765	-5 -10 -7 58 -7 -27 -3
w new member	765	3 -9 -3 27 -1 -14 -2
w new national	736	-13 -52 102 -1 -4 -12 -20
w new polic	749	-9 24 -8 20 -3 -19 -5
w new provider	704	15 -2 -24 -31 -17 74 -16
w new section	765	19 -35 -5 -19 17 43 -22
w new staf	688	-43 -42 -13 -86 141 71 -28
w new starter	688	26 -28 -6 -12 15 18 -13
w new system	714	-17 133 -7 -38 -19 -46 -6
w new year	611	-63 124 -39 26 -50 21 -19
w newl	765	28 -3 -4 -3 8 -14 -12
w newsletter	622	-1 -49 -16 -3 151 -43 -39
w newsletter $	696	15 -16 -8 -11 55 -12 -24
w newsletter and	749	-6 -6 -4 -8 65 -25 -16
w next	430	-37 79 -109 337 -151 28 -147
w next <date>	704	-46 47 -8 16 -14 13 -9
w next contract	765	-4 11 -3 6 -4 -4 -2
w next cycl	765	20 -9 -9 26 -4 -13 -11
w next financial	704	-52 -45 -9 84 -19 60 -19
w next meet	736	-23 83 -4 -27 -9 -15 -5
w next month	724	-26 43 -4 -38 -25 58 -9
w next of	765	73 -28 -10 -13 -3 -11 -7
w next plan	765	-32 -50 -21 156 -4 -24 -26
w next quarter	736	-24 56 -13 43 -17 -25 -19
w next releas	724	-38 117 -7 -51 -2 -15 -4
w next strateg	765	27 -11 -3 19 -8 -13 -11
w next year	559	42 -98 -50 277 -67 -57 -47
w nh	688	9 6 -6 8 -11 -31 26
w nh england	704	42 13 5 -10 -7 -24 -20
w night	661	-6 -7 -37 -36 -22 66 43
w night staf	765	-29 26 -11 -28 -5 55 -8
w nin	540	57 45 -62 -32 -51 -15 58
w nin $	736	23 24 -3 -5 -6 -8 -25
w nin question	765	-40 -23 -9 11 -10 -15 85
w nin surger	724	4 31 -7 -4 -6 -11 -7
w no	429	-122 -393 573 69 -2 -81 -44
w no action	714	-22 -61 171 -22 -14 -16 -36
w no chang	673	53 -24 33 -22 -17 30 -53
w no dat	704	-21 -26 -56 139 18 -22 -31
w no end	714	-54 -56 -20 -18 198 -20 -31
w no further	696	-50 -43 173 -32 -9 -12 -26
w no longer	724	50 -18 19 -11 -12 -17 -12
w no movement	765	-12 -6 -20 113 -5 -9 -60
w no national	749	4 -7 -33 -33 -7 -15 92
w no need	765	-61 -15 134 -13 -4 -10 -32
w no other	696	-61 -26 172 -16 -13 -32 -24
w no plans to	724	-65 -28 168 -21 -11 -15 -28
w no repl	749	46 18 -4 -9 -4 -36 -10
w no work	736	-38 -56 -46 184 -8 -27 -9
w nobod	631	-37 -16 41 -19 -30 -38 100
w nobod can	765	-20 -11 13 -31 -5 -8 62
w nobod had	714	-72 16 8 15 -20 -21 74
w nominat	688	5 -4 29 -20 -11 29 -26
w nominat a	736	-9 26 37 -11 -7 -13 -23
w non	736	-19 -53 34 -10 -13 10 52
w north	749	-34 -54 -17 -21 -4 136 -5
w northmoor	724	9 -31 -5 -16 -4 49 -3
w not	324	-237 -342 472 -79 -97 192 90
w not #	765	20 -7 -10 -39 -19 -8 63
w not $	714	-5 -28 -57 -17 -10 29 89
w not accept	749	-16 -9 87 -17 -6 -19 -18
w not agr	661	-41 -48 153 -17 -16 13 -45
w not appropriat	765	-22 -14 98 -21 -6 -26 -9
w not as	765	-25 29 -8 -19 42 -10 -9
w not ask	724	3 43 -47 -42 -9 -23 75
w not attend	765	117 -12 -33 -9 -15 -24 -24
w not b	451	-96 -119 311 65 -86 19 -96
w not be taken forward	765	-40 -56 123 13 -8 -10 -22
w not begin	673	-15 -52 -28 12 -11 107 -12
w not believ	765	-10 -5 60 -10 -6 -6 -24
w not clear	724	20 15 -49 -24 -15 -23 77
w not com	749	0 0 -25 49 -4 -16 -4
w not feasibl	714	-31 -32 196 -33 -9 -19 -72
w not go	680	12 -31 54 -25 29 -19 -20
w not good	736	-16 60 -8 -13 -3 -8 -11
w not intend to	704	-20 -14 133 -27 -11 -11 -50
w not know	640	-58 4 -97 -25 -25 -63 264
w not meet	765	-15 -78 31 170 -12 -75 -20
w not now	749	-6 -6 27 -7 -3 -3 -3
w not propos	749	6 -11 60 -16 -8 -10 -22
w not s	696	55 -16 -47 -24 -27 -19 79
w not start	765	-7 2 -7 -32 -4 58 -10
w not support	704	-22 -20 124 -26 -13 -12 -32
w not th	673	98 -71 -52 -57 -22 74 31
w not that	749	-7 -6 -25 -9 -4 -5 56
w not think	736	-17 -11 140 -29 -6 -23 -54
w not wish to	765	-18 -16 -35 12 -10 -22 89
w not yet	583	-148 42 -93 175 -31 146 -91
w not yet commenc	724	-12 -13 -8 85 -5 -22 -26
w not yet commenc ow	749	-8 4 -4 52 -4 -16 -24
w notebook	765	-10 -23 -12 -7 44 18 -11
w notebook $	765	-10 -23 -12 -7 44 18 -11
w noth	618	-42 -76 120 112 -28 -22 -64
w noth ha	704	-46 -36 -19 120 -9 29 -38
w noth to	749	-29 -24 55 27 -7 -15 -8
w notification	688	89 -22 -16 -33 -12 7 -13
w notification on	765	8 -4 -3 -25 -9 41 -9
w now	411	326 158 -19 -161 -143 98 -258
w now at	765	-10 40 -2 -2 -3 -10 -13
w now b	614	-109 160 20 -15 -17 -2 -36
w now hav	765	54 -34 -5 -3 -2 -7 -4
w now need	736	-24 89 12 -26 -10 -12 -28
w now on	714	49 -37 -6 -15 7 33 -32
w now part of	765	17 -22 -5 -5 -28 49 -7
w now record	749	40 -4 -1 -2 -8 -4 -20
w now sit	736	70 -22 -6 -8 -7 16 -43
w number	508	46 -24 -57 -34 65 -116 120
w number $	688	81 -24 -1 -11 7 -20 -32
w number ar	749	71 -10 -6 -5 11 -38 -24
w number is	680	-24 -13 -12 22 -40 -28 96
w number of	635	-1 -10 -19 -31 -29 -33 123
w number wa	736	5 -5 -9 -4 -4 30 -12
w nurs	486	81 -18 -67 -34 -103 112 30
w nurs $	607	-59 46 -10 -30 -62 -37 153
w nurs and	724	-18 33 -8 -7 -4 9 -5
w nurs writ	724	45 -18 -15 -23 -9 33 -13
w occasion	765	-25 -16 -11 35 45 -24 -4
w of	230	-182 141 -64 -95 -56 116 139
w of #	573	88 79 -55 -32 -49 -58 27
w of $	704	-15 19 15 63 6 -58 -30
w of <date>	714	100 -35 -30 73 -13 -47 -48
w of a	583	29 56 7 39 -43 -43 -45
w of al	714	-40 -76 112 19 -14 21 -24
w of an	736	-29 -17 5 17 -14 54 -15
w of at	736	42 -6 -8 -9 18 -24 -13
w of b	618	16 36 -21 -64 -15 81 -32
w of bus	704	30 -30 -8 -8 19 19 -21
w of children	688	44 12 -19 -27 -15 -18 22
w of conferenc	749	18 -25 -6 -12 1 61 -37
w of cost	724	-25 -44 42 -20 -5 60 -9
w of cours	704	38 -31 -10 -19 19 47 -44
w of curiosit	724	-20 -32 37 22 -19 -29 40
w of each	667	18 -59 -29 -23 45 61 -13
w of eleven	749	-82 -48 13 -13 -17 56 91
w of equipment	765	13 -11 -4 -3 -4 14 -5
w of ever	644	122 -37 -14 -19 -63 8 3
w of hour	749	9 -8 -12 -5 25 -3 -6
w of interest	688	-21 122 -19 -32 2 -36 -17
w of it	631	-110 99 2 -53 38 82 -58
w of kin	765	73 -28 -10 -13 -3 -11 -7
w of member	736	-9 40 -3 -9 -3 -9 -7
w of midwifer	724	-12 40 -7 0 -8 -9 -5
w of nurs	673	-51 -17 -25 4 -25 -2 115
w of our	680	18 -16 55 -30 19 -3 -43
w of participant	765	-18 51 -4 -8 -4 -7 -11
w of partner	765	28 -18 -5 -3 -2 16 -15
w of polic	749	61 -19 -17 -8 -4 4 -18
w of provision	765	-7 1 42 -5 3 -19 -14
w of record	749	-11 48 -3 -4 -3 -11 -16
w of referenc	611	49 30 11 -38 -35 5 -22
w of referral	673	13 -38 -15 -29 -21 11 79
w of safeguard	736	35 -49 -10 0 -13 -23 61
w of seriou	714	-2 2 9 -9 4 -19 15
w of servic	578	14 41 -18 32 -41 13 -40
w of six	673	-23 33 9 4 -39 -42 57
w of staf	635	-68 52 -26 -18 -20 -60 141
w of ten	736	27 49 -29 -14 -10 20 -44
w of term	736	38 -49 -7 -13 -18 62 -13
w of th	324	-158 45 -11 -56 -112 204 87
w of their	714	-18 92 0 3 -11 -16 -50
w of them	680	-5 81 -18 -28 -12 4 -21
w of thes	765	-64 -35 34 -15 94 46 -60
w of thos	749	51 8 -7 4 -7 -16 -33
w of train	749	-22 -12 -5 -5 -37 86 -5
w of understand	765	46 -11 -3 -4 -7 -13 -8
w of visit	724	-27 60 -14 13 33 -49 -16
w of what	736	-28 3 -39 -11 17 -13 71
w of which	749	-13 7 -7 -10 -6 35 -6
w of whom	765	-28 19 -4 -25 -15 61 -8
w of word	704	28 6 -22 -23 4 37 -30
w of work	704	-97 35 27 -30 35 -7 37
w of writ	765	-12 -125 -11 132 -9 -14 40
w offender	749	-2 44 -9 10 -3 -35 -5
w offer	538	-98 43 -45 -1 213 -51 -61
w offer $	704	-44 91 -17 14 -4 -15 -25
w offer a	749	4 -9 -6 -26 57 -9 -11
w offer to	673	-4 0 -9 -15 58 -22 -7
w offic	542	88 -17 35 32 -65 -18 -55
w offic $	626	0 47 -31 46 -39 -50 26
w officer	409	166 -59 -4 -10 53 -145 0
w officer $	575	87 -82 -32 35 -48 4 36
w officer ar	635	78 12 5 -34 -32 10 -39
w officer go	714	-39 -10 -5 -6 87 -8 -19
w officer group	765	-72 -39 3 -42 -18 -9 177
w officer ha	688	-26 40 -32 113 -8 -42 -45
w officer hav	640	116 9 2 -17 -8 -40 -62
w officer in	765	14 -14 -7 -10 -4 30 -9
w officer is	749	4 104 -7 4 -13 -87 -4
w officer wer	736	40 -45 -5 -6 -10 34 -8
w officer who	650	-44 -6 55 -10 -17 -52 74
w officer wil	736	-14 -24 -13 36 33 -11 -7
w often	696	-49 -35 -22 2 -26 -18 148
w often minimis	765	-20 -17 -6 23 -6 -11 37
w old	618	73 -21 -52 -20 -22 -37 79
w old form	765	2 -7 -38 -9 -3 60 -6
w old on	765	64 -28 -8 -2 -7 -15 -4
w old record	765	42 -16 -3 -8 -2 -5 -9
w older	673	59 0 9 -11 -10 -30 -16
w older peopl	749	55 2 -26 -6 -6 -14 -5
w on	266	111 8 -112 -64 126 14 -84
w on #	655	21 -13 30 -14 -9 -4 -11
w on $	561	2 -29 10 -25 68 20 -45
w on <date>	519	217 -86 -43 70 -122 15 -51
w on a	586	-61 -19 -33 -47 276 -66 -51
w on adolescent	765	19 -35 -5 -19 17 43 -22
w on al	704	29 -45 -7 -12 -15 55 -6
w on an	673	-33 -50 -3 -8 134 -30 -9
w on and	714	-26 33 39 -7 -6 -18 -15
w on another	724	-6 18 47 -7 -13 -12 -26
w on b	655	-2 45 -12 -29 36 -26 -11
w on board	736	12 28 -6 -5 -5 -17 -6
w on coerciv	749	39 -3 -1 -2 -25 -5 -3
w on do	724	-17 -17 -9 -19 84 -8 -14
w on domestic	736	38 -7 -7 -8 -14 10 -12
w on each	714	17 -39 -8 -9 69 -15 -16
w on ever	673	-11 -14 -7 -8 103 -18 -46
w on extension	704	-53 -20 0 8 -17 -14 96
w on for	714	-22 -9 -5 -2 60 -16 -5
w on four	765	29 29 -6 -11 -5 -23 -14
w on from	765	-74 -32 -13 1 191 -39 -33
w on hold	704	-18 -33 -26 157 -13 -28 -39
w on hold pend	765	-12 -16 -5 87 -4 -22 -28
w on it	573	16 37 -16 85 -42 34 -114
w on maternit	704	-11 -33 -26 52 -24 -58 100
w on of	680	-93 -47 13 -35 44 138 -20
w on on	749	-10 23 -4 -2 29 -31 -4
w on open	765	23 -40 -9 11 -12 40 -14
w on pag	749	38 -17 -4 -3 26 -19 -21
w on practic	765	28 -12 -36 -46 -44 -25 135
w on reflection	736	-16 -9 80 -7 -5 -8 -36
w on sit	714	-52 97 -8 -22 3 4 -22
w on th	396	112 59 -84 191 -274 79 -84
w on the agenda	765	6 -52 -4 99 -2 -45 -3
w on the intranet	650	88 -61 -10 -9 -10 8 -7
w on the intranet $	680	82 -62 -8 -8 -10 13 -6
w on the websit	667	60 -52 50 -41 -22 23 -16
w on the websit $	724	49 -36 68 -25 -15 -30 -10
w on their	696	53 -31 21 -13 3 -15 -18
w on to	749	18 0 -2 -2 -4 -5 -5
w on track	765	-6 10 32 -11 -3 -18 -4
w on track $	765	-6 10 32 -11 -3 -18 -4
w on trauma	765	24 -15 -4 -13 -5 19 -6
w on two	724	3 50 7 -20 40 -74 -6
w on visit	736	-61 -14 -5 -14 119 -6 -19
w on what	714	38 1 -12 23 -10 -14 -26
w on which	724	-33 47 15 -18 11 -14 -8
w on whit	736	34 -21 -15 65 -25 -21 -17
w on with	724	-75 79 -12 -16 42 -2 -16
w on work	736	2 -17 -16 -28 112 -23 -29
w onc	553	-101 21 -40 237 -41 -19 -58
w onc fund	765	-8 -15 -6 65 -17 -10 -9
w onc th	601	-81 -24 1 149 -39 36 -44
w one-pag	749	56 -12 -3 -4 -8 -19 -9
w one-to-on	749	33 -5 -8 -3 4 -13 -7
w one-to-on $	749	33 -5 -8 -3 4 -13 -7
w ongo	535	-63 -68 -16 -86 43 71 118
w ongo $	696	40 -103 -15 -12 74 27 -10
w ongo court	765	-24 12 -10 -25 -1 -6 54
w ongo inquest	724	-41 -5 33 3 -10 -26 45
w ongo risk	680	0 -21 -2 -27 -28 -36 113
w ongoing bas	704	-64 -35 -6 -6 140 -21 -7
w ongoing bas $	749	-6 -26 -4 -4 50 -6 -4
w ongoing commitment	736	-27 -36 -7 -11 124 -16 -26
w ongoing commitment $	765	-27 -33 -6 -10 116 -15 -25
w onl	622	-59 -80 -56 129 -47 -5 118
w onlin	736	7 -18 -22 -25 -7 75 -9
w open	543	-29 -113 -32 -74 129 55 64
w open $	714	24 -46 -10 -14 26 45 -24
w open and	749	52 -22 -6 -3 -7 13 -26
w open to	655	42 -45 -7 0 -2 35 -24
w opennes	736	3 15 -14 8 -12 -23 22
w opennes of	736	3 15 -14 8 -12 -23 22
w operat	673	62 -38 -24 -20 -19 51 -13
w operat procedur	714	46 -55 -15 -17 -18 68 -9
w opinion	704	-34 0 -7 -9 -11 -23 85
w opinion and	749	-13 31 20 -6 -6 -17 -8
w opportunit	749	-26 -6 -5 -5 57 -7 -7
w optician	765	-39 -14 -5 -9 -9 84 -8
w optician and	765	-39 -14 -5 -9 -9 84 -8
w option	591	-15 61 30 40 -16 -59 -40
w option appraisal	736	-27 26 -16 80 -9 -17 -37
w option paper	765	-16 5 43 -13 -2 -13 -2
w or	580	74 -71 -44 -29 -45 -76 192
w or former	688	5 -17 4 28 -20 -30 30
w order	626	-46 -14 -27 32 -54 178 -69
w order $	714	-168 6 -21 8 -23 246 -48
w order from	765	29 -5 -2 -5 -3 -7 -6
w organisation	680	-61 -4 24 25 49 8 -40
w other	499	-208 -41 79 -108 -49 268 59
w other $	696	-39 -93 -36 -49 -16 89 143
w other ar	704	-14 125 -8 -5 -5 -84 -8
w other forc	765	-3 -27 48 -3 -2 -6 -7
w other thr	749	-36 -15 -8 -42 -5 115 -9
w other two	765	-7 38 -8 -5 -6 25 -36
w ought	736	-15 -22 -15 -37 -18 -19 125
w ought to	736	-15 -22 -15 -37 -18 -19 125
w our	510	-14 -57 8 -44 134 -46 20
w our polic	765	46 -22 -10 -14 -6 41 -34
w out	400	-48 176 58 -44 77 -9 -210
w out $	568	-53 -82 128 1 37 17 -48
w out after	749	5 56 -14 -18 -12 -12 -4
w out and	661	59 -5 -44 -2 -22 34 -20
w out b	644	-3 33 -20 -55 6 65 -25
w out for comment	765	-8 30 -2 -3 -5 -9 -2
w out for consultation	765	-12 18 -6 -7 -3 12 -2
w out in	626	111 -70 -29 106 -38 -49 -32
w out of	578	-65 97 157 -18 -17 -67 -86
w out th	736	-3 24 -8 19 -5 -9 -19
w out to	591	-49 111 -43 -63 12 65 -33
w out with	736	45 -13 -18 13 -11 -11 -6
w out-of-hour	765	27 -15 -25 -37 -11 119 -58
w outcom	601	19 8 -47 60 51 -28 -63
w outcom of	667	-29 -15 -28 106 -11 28 -50
w outlin	714	-93 104 -9 -12 -6 24 -8
w outreach	724	32 -68 -20 -23 3 93 -18
w outsid	749	70 -12 14 -1 -14 -23 -34
w outstand	601	-85 -65 -20 -36 -41 163 84
w outstand $	724	-22 -22 -20 -11 -6 97 -15
w outstand :	724	-51 -22 -6 -15 -10 112 -8
w outstand practic	688	-41 -3 7 -14 -28 -41 120
w over	508	68 -31 -37 5 -90 66 19
w over $	765	-10 -1 -4 36 -3 -9 -9
w over th	594	17 56 -20 -49 -75 20 52
w over to	736	-29 -32 -29 68 -20 70 -27
w over two	749	26 -29 -8 -3 -5 24 -4
w over who	765	-5 79 -5 -10 -3 -4 -51
w overtaken b	680	-57 -29 185 -26 -11 -24 -38
w overtaken b th	736	-35 -16 100 -14 -5 -12 -17
w ow	680	-33 58 -20 73 -13 -3 -62
w ow to	680	-33 58 -20 73 -13 -3 -62
w own	586	1 -35 87 -18 -25 -54 43
w own th	714	-19 -11 -8 -37 -16 -27 117
w pa	640	-49 -30 61 -23 -17 -50 109
w pa $	704	-29 -44 -32 -9 -12 -16 142
w pa for	749	-24 -29 113 -12 -6 -27 -16
w pack	604	121 -80 -24 103 -9 -69 -42
w pack $	724	91 -27 -7 -7 -13 -16 -22
w packag	667	9 63 -13 15 -7 -45 -22
w pag	589	24 -54 -58 -58 77 81 -13
w pag #	749	25 -27 -10 -12 -12 -27 63
w pag $	696	3 -35 -14 -13 21 51 -14
w pag on	765	76 16 -5 -6 -6 -32 -42
w pandemic	655	-33 -7 -18 120 8 -30 -40
w pandemic $	688	-7 10 -32 120 -8 -50 -32
w panel	485	24 -37 -66 -114 -60 0 253
w panel $	640	59 27 36 -28 -26 47 -115
w panel 's	618	19 -59 -67 -14 22 43 55
w panel that	765	-50 -25 -27 -42 -9 -15 169
w panel wa	724	-1 7 -22 1 -13 8 20
w paper	551	-27 150 -24 -24 -20 -51 -4
w paper and	704	30 -30 -8 -8 19 19 -21
w paper is	736	-15 20 -6 8 -3 -2 -3
w paper wa	749	-36 96 -11 -29 -3 -6 -11
w parent	724	23 -11 -8 -23 14 29 -24
w parent $	736	25 -21 -8 -19 15 32 -24
w part	607	-100 -66 -5 -23 25 111 58
w part $	765	-17 -16 -22 -15 -8 83 -6
w part of	527	60 -58 -93 -24 185 -30 -41
w part of th	551	171 27 -71 -6 -52 25 -93
w part two	765	-27 -53 -6 -10 -8 112 -7
w part way through	680	-22 146 -9 -71 -15 -20 -10
w part way through th	724	-8 103 -4 -67 -8 -10 -6
w participant	765	-18 51 -4 -8 -4 -7 -11
w participant ha	765	-18 51 -4 -8 -4 -7 -11
w partner	460	15 -18 115 -120 35 -26 0
w partner #	765	-2 4 31 -5 -7 -8 -12
w partner $	566	43 -56 -30 -14 -46 27 77
w partner agenc	714	69 -36 -4 -2 -5 -16 -6
w partner and	749	-1 -26 -10 -10 -4 53 -2
w partner ar	680	-36 -60 -21 -22 236 -71 -26
w partner hav	736	-15 -7 -10 21 -5 26 -11
w partner in	765	26 17 -6 -11 -2 -23 -2
w partner or	673	26 -18 3 27 -21 -31 14
w partnership	477	-9 73 43 -50 125 -102 -79
w partnership $	714	62 -6 -32 4 1 -16 -12
w partnership 's	696	68 -28 -13 -40 -14 73 -47
w partnership and	765	-16 -10 -5 -13 63 -11 -7
w partnership ha	635	-142 52 126 -37 -38 -48 87
w partnership is	749	-21 26 -9 -26 73 -10 -33
w pas	635	59 -30 59 -5 -25 -26 -33
w pas to	661	49 -12 70 -1 -17 -60 -29
w pathwa	589	79 27 -10 -33 -38 50 -75
w pathwa $	736	48 1 19 -5 -6 -27 -30
w pathwa develop	765	-16 38 -5 -6 -3 -6 -3
w pathwa is	724	6 4 -9 -10 -12 40 -20
w patient	573	135 -47 -15 0 -26 -65 18
w patient $	680	-24 4 -2 -2 -14 -30 68
w patient who	765	68 -11 -10 -8 -12 -11 -15
w pc	644	-83 33 38 -53 25 52 -12
w pc $	724	-51 -22 -6 -15 -10 112 -8
w pc 's	765	-27 71 33 -18 -5 -33 -21
w peer	749	57 -51 -12 66 -14 -19 -27
w pend	736	23 -21 -20 91 -6 -36 -31
w pend th	749	-14 -19 -7 97 -5 -23 -29
w peopl	547	71 -11 -54 -61 -30 -20 104
w peopl $	667	25 -1 -4 -34 0 -39 53
w peopl who	749	21 -47 -9 -19 -11 76 -10
w per	680	30 -13 17 -32 -15 -39 52
w per cent	765	11 5 -5 -2 -2 -4 -2
w performanc	611	97 -42 -31 -75 58 51 -59
w performanc officer	765	32 -14 -4 -5 -23 35 -21
w period	749	-110 -44 -39 -42 -7 8 233
w permanent	714	113 -37 -23 -11 -14 -14 -15
w permission	765	-68 57 -8 -7 -9 41 -6
w perpetrator	594	6 -48 -36 34 -35 25 54
w perpetrator had	688	-37 -24 40 2 -3 -27 47
w perpetrator wa	736	-12 7 -51 29 -6 -35 68
w person	631	-3 -33 -27 101 7 -81 37
w pharmac	765	2 -9 -7 -4 48 -13 -17
w phas	688	-69 76 -14 -27 -34 91 -23
w phas $	765	-16 78 -8 -6 -8 -25 -14
w phon	724	29 -69 -16 -33 55 78 -44
w phon or	765	58 -13 -10 -31 -9 37 -33
w pick	607	-32 46 36 21 -16 -66 12
w pick up	673	-50 -61 48 28 -27 32 30
w piec	704	-30 52 -23 -18 39 15 -34
w piec of	736	-30 57 -22 -21 29 18 -32
w pilot	563	-86 163 53 -8 -25 -51 -45
w pilot and	749	-5 16 27 -25 -2 -10 -1
w pilot could	765	-20 10 -8 64 -3 -10 -33
w pilot in	765	-5 42 -5 -7 -5 -17 -4
w plac	480	10 159 -45 46 -11 -93 -67
w plac $	640	-24 78 -22 9 -14 1 -28
w plac at	765	-5 40 -3 -2 -3 -25 -4
w plac becaus	765	-3 20 4 -13 -1 -5 -1
w plac in	622	-6 -21 -30 26 37 -15 9
w plac on	724	-56 22 -11 81 -5 -11 -20
w plac with	749	-2 43 -7 -17 -1 -12 -3
w plain	714	75 -20 -10 -6 -10 -20 -9
w plain english	749	49 -12 -6 -3 -8 -16 -4
w plan	426	-145 -68 101 145 3 28 -63
w plan #	749	10 -44 2 -15 -7 63 -8
w plan $	543	14 -131 54 149 -4 -134 53
w plan but	724	-44 -25 14 -46 -7 117 -8
w plan for	553	-61 -39 -66 122 -5 122 -73
w plan is	661	-58 -15 16 1 26 48 -17
w plan to	714	-34 -48 137 -12 15 -44 -14
w plans to	765	19 -26 -8 88 -28 -22 -23
w platform	765	15 -10 -3 -25 -3 30 -4
w pleas	650	-88 -30 -41 -19 -17 -27 222
w pleas s	714	-48 6 -35 8 1 -12 79
w pledg	704	32 -12 -8 -5 -5 14 -17
w point	589	22 20 92 -50 -41 -60 17
w point $	714	-38 -41 86 -35 -12 -39 79
w point of	749	47 -7 -4 -3 -11 -9 -12
w pol	765	-2 23 -3 -1 -2 -12 -3
w polic	405	196 -33 -2 -88 -19 -20 -35
w polic #	696	61 -10 -12 -28 -24 51 -38
w polic $	604	-59 -63 -64 -27 1 -26 238
w polic and	661	54 10 -35 -20 14 -13 -11
w polic ha	644	52 -54 -17 7 -12 31 -8
w polic hav	765	14 17 -4 -1 -2 -22 -2
w polic is	640	-64 83 75 -10 1 -33 -53
w polic officer	714	-7 52 -5 -22 -5 -19 6
w polic stat	765	46 -22 -10 -14 -6 41 -34
w polic team	736	-26 58 18 -10 -12 -19 -9
w polic wa	688	-20 -104 180 6 -9 -41 -11
w polic wil	673	38 -19 -21 -4 58 -36 -16
w polish	736	11 22 -11 -7 -6 4 -12
w population	749	-72 -11 -11 -14 -16 -15 139
w population of	749	-72 -11 -11 -14 -16 -15 139
w portal	673	57 -16 -9 -23 -19 -19 28
w portal $	749	62 -16 -3 -8 -12 -11 -13
w portal with	765	-5 27 -4 -7 -3 -3 -4
w positiv	736	36 2 -23 -13 -10 33 -26
w possibl	626	11 -16 24 -10 -22 54 -41
w possibl and	749	-8 -16 100 -34 -10 -23 -10
w possibl to	680	3 -12 -72 24 -12 93 -25
w post	474	-96 -109 30 65 -32 219 -78
w post $	673	28 9 54 -18 -8 -40 -25
w post ha	704	-25 13 -39 41 -35 54 -8
w post holder	749	-31 -11 -6 25 46 -18 -5
w post in	736	24 -1 -2 9 -10 -17 -2
w post is	618	-97 -50 -29 -1 -5 203 -19
w post wa	661	6 15 107 -38 -12 -63 -15
w post wil	696	-12 34 -3 19 -7 -25 -6
w poster	580	12 -21 -70 -24 -17 170 -49
w poster in	765	-24 104 -5 -5 -12 -29 -28
w postpon	714	18 -15 -7 54 -7 -28 -15
w postpon to	749	-12 -7 -5 49 -4 -11 -10
w power	724	-20 -31 148 -28 -8 -18 -42
w power to	749	0 -29 120 -28 -7 -17 -39
w ppu	765	68 -5 -2 -10 -8 -6 -38
w ppu busines	765	68 -5 -2 -10 -8 -6 -38
w practic	424	160 -97 -103 -115 36 98 21
w practic $	578	90 -39 -48 -61 73 3 -18
w practic acros	724	79 -20 -7 -19 -30 19 -21
w practic and	749	26 1 -7 32 -20 -14 -19
w practic b	765	12 -32 -5 -6 51 -14 -5
w practic guidanc	724	-40 -5 -25 -32 41 -30 91
w practic ha	714	50 -51 -28 -7 -12 71 -22
w practic hav	765	-43 -14 -10 -6 -9 95 -13
w practic in	635	1 12 9 14 -15 -34 13
w practic involv	736	-15 44 -6 29 -8 -14 -29
w practic manager	631	-28 34 8 -25 44 -44 11
w practic wer	765	44 -20 -5 -4 -3 -4 -9
w practitioner	561	120 -38 -44 -36 -48 -70 116
w practitioner should	714	27 16 -17 -27 -14 -9 24
w prais	714	-14 -23 -13 -9 -7 -34 101
w prais $	749	-52 -6 -11 -7 -7 -24 107
w prefer	765	-21 56 72 -35 -21 -22 -30
w prepar	622	11 45 5 15 -13 -49 -14
w prepar $	749	-8 -23 49 6 -3 -17 -4
w prepar and	736	44 4 -22 -2 -6 -9 -8
w pres	765	-4 -4 -6 -61 87 -8 -4
w present	561	25 38 101 -23 -33 -48 -60
w present to	650	54 88 -46 -16 -9 -31 -41
w present tool	749	-29 -22 111 -7 -5 -5 -43
w pressur	765	-57 -29 -16 -33 -19 -13 169
w previou	688	182 -15 -177 -5 14 -6 8
w previou partner	765	5 -11 -4 -11 23 18 -20
w pric	736	-31 117 -10 -27 -10 -31 -8
w primar	724	-105 54 -8 -22 -14 107 -12
w principl	667	-45 142 -22 -23 -10 -54 12
w principl b	714	-22 84 -14 -18 -3 -20 -8
w print	578	-81 -100 70 -71 -14 248 -52
w print $	704	-18 -13 67 -22 -9 2 -8
w print and	688	-9 -34 -23 -15 33 58 -10
w printer	714	-34 97 -12 -33 -7 -6 -5
w printer $	736	-33 36 -10 -28 -7 46 -4
w priorit	661	-46 1 87 70 -16 -65 -31
w priorit for	736	-16 -4 -12 120 -1 -16 -71
w prison	765	-64 -37 -10 -22 -94 134 93
w privat	688	-38 -32 12 -16 -8 99 -18
w probation	611	54 -76 -26 -63 -42 190 -37
w probation and	765	2 -41 -7 -16 -6 76 -8
w probation servic	765	61 -12 -5 -5 -8 -18 -13
w procedur	528	151 -18 -48 -79 -39 138 -105
w procedur is	724	-14 98 -16 -43 18 -19 -23
w procedur revis	749	22 -13 -3 -7 -11 15 -3
w procedur wa	704	13 -18 -19 -7 -5 49 -13
w procedur wer	765	55 -13 -7 -2 -2 -10 -20
w proceed	765	-14 -23 104 -23 -16 -13 -16
w proces	580	137 -19 -43 -98 -39 100 -38
w proces wa	704	58 -22 -18 -23 -5 27 -17
w procurement	704	-26 85 -19 12 -13 -23 -16
w produc	618	31 78 -28 -10 -49 17 -40
w produc a	736	-10 29 -7 19 -8 -12 -11
w produc each	765	67 -30 -11 -9 1 8 -25
w professional	575	-38 -12 -49 -56 19 -86 222
w professional $	749	-28 -23 -5 -4 97 -18 -19
w professional curiosit	688	-32 -1 -12 -5 -33 -23 107
w program	531	-157 90 -3 14 103 29 -75
w program $	661	-50 109 -25 26 -19 -24 -17
w program board	749	-21 38 18 -17 -4 -9 -5
w program for	765	-30 -14 55 6 20 -30 -8
w program of	714	-50 -35 -13 87 -66 89 -12
w program wa	736	27 -32 -12 -15 21 18 -6
w progres	586	-51 185 -10 -124 28 -29 1
w progres $	765	-30 -10 19 -10 -3 41 -6
w progres is	765	-21 14 -8 -18 55 -12 -10
w progres to	714	9 -5 -1 -34 -22 -21 73
w project	591	-47 63 78 -5 -1 -48 -42
w project ha	749	28 2 -20 50 -8 -40 -12
w project manager	704	-20 14 -13 -7 -9 43 -9
w promis	749	-48 9 -42 95 -10 16 -21
w promis to	765	-35 13 -39 111 -8 -22 -20
w promot	696	-42 -46 -10 3 142 -24 -24
w promot itself	765	-36 -22 -5 -4 103 -17 -18
w promotion	765	-40 -56 -9 -5 19 98 -7
w prompt	626	21 -6 -35 -18 24 36 -22
w prompt sheet	765	-10 -23 -12 -7 44 18 -11
w propos	644	-45 -30 141 38 -21 -41 -42
w propos that	765	-20 -15 -21 89 -5 -15 -13
w propos to	736	-6 10 58 -17 -10 -13 -22
w proposal	547	-155 67 177 81 -42 -41 -87
w proposal and	765	-5 9 12 -6 -3 -4 -2
w proposal ha	680	-39 149 -1 -40 -11 -25 -33
w proposal wa	749	-9 -46 80 -4 -4 -6 -12
w proposal wil	736	-6 -24 -13 87 -7 -11 -26
w protect	724	45 -6 -7 -3 -9 -13 -6
w protect learn	749	24 -5 -4 -2 -5 -4 -4
w protection	650	-60 -20 123 -40 -16 34 -22
w protection act	765	-6 -27 78 -22 -7 -9 -7
w protocol	525	102 -3 8 -21 -40 77 -123
w protocol $	724	19 -30 61 -10 -19 31 -53
w protocol ha	749	16 17 -9 -6 -2 -13 -3
w protocol is	704	25 -2 -15 56 -10 -9 -45
w protocol sign	765	5 -6 -6 -12 -3 23 -1
w protocol wa	696	4 16 -18 -10 -4 20 -8
w protocol with	714	-31 -2 -20 -19 -6 103 -26
w prov	680	-63 5 99 -68 -30 102 -45
w provid	640	66 -65 -29 -42 63 75 -69
w provid b	749	84 -7 -4 -11 -12 -8 -42
w provider	479	-133 89 83 -3 2 78 -116
w provider $	635	-57 29 -28 -24 57 54 -32
w provider 's	736	26 7 18 -14 -5 -25 -7
w provider and	673	-37 8 -21 -1 -2 62 -9
w provider ha	655	-75 23 137 25 -16 -51 -44
w provider who	724	-28 74 -20 3 -5 -15 -9
w provision	749	42 -35 37 -8 2 -23 -15
w public	607	-45 72 -10 -29 78 -116 50
w public health	640	-51 68 8 -24 26 -103 75
w publication	714	17 34 -18 -15 -13 24 -28
w publication of	749	33 13 -10 8 -5 -15 -25
w publish	551	89 -89 -74 -4 45 119 -85
w publish $	661	22 -43 -49 0 12 84 -25
w publish in	714	-77 0 16 -21 -8 102 -12
w publish on	736	21 -12 -6 -5 28 -23 -3
w pul	667	-19 84 29 -37 -10 -34 -13
w pul th	749	-6 32 20 -26 -3 -15 -3
w pursu	680	-43 -38 156 -37 -9 6 -36
w pursu $	704	-26 -28 96 -26 -7 12 -21
w put	462	12 -30 -11 80 -74 83 -60
w put back	714	-29 -28 -21 57 -5 44 -19
w put back to	765	-18 -23 -8 39 -2 31 -18
w put in	688	34 -4 -19 53 -19 -34 -12
w put into	765	0 -17 -8 -1 -2 35 -7
w put on	667	26 8 14 -11 -19 -6 -12
w put th	688	71 -65 -21 16 -14 44 -31
w put to	607	-59 118 19 -75 -13 -7 16
w put together	704	-21 118 -10 -11 -6 -62 -8
w put up	736	14 -29 -57 -8 -6 91 -5
w qualif	680	38 -31 -11 -37 4 9 28
w qualif social	749	9 -6 -3 -3 31 -18 -9
w qualit	568	-17 28 -39 -3 35 -72 69
w qualit $	736	-21 47 -12 -25 -18 -26 54
w qualit assuranc	688	-43 -77 -9 90 93 -34 -20
w qualit commit	673	10 71 -12 -64 -25 -42 61
w quarter	570	-185 -13 -42 -12 261 -13 3
w quarter $	640	-5 -12 -30 14 68 -67 32
w quarter and	749	-32 -6 -4 -6 68 -10 -10
w quarterl	611	-68 -58 -40 -20 257 -14 -56
w quarterl meet	736	30 -8 -30 17 2 -5 -7
w quer	749	-56 -10 -43 -37 43 -28 131
w question	551	35 60 -77 -69 -46 -54 151
w question $	736	-43 -8 -10 10 -10 -20 81
w question hav	765	-17 67 -6 -22 -2 -6 -13
w question on	765	67 -16 -7 -2 -7 -11 -24
w question wa	704	7 41 -46 -42 -10 -22 72
w questionnair	661	-50 140 -22 -1 -31 -69 33
w questionnair ar	724	-17 -14 -15 33 -18 -20 50
w queu	749	-23 63 -4 -24 -2 -7 -3
w queu for	749	-23 63 -4 -24 -2 -7 -3
w quot	714	30 -28 15 -12 -4 7 -8
w radio	714	-20 -37 -60 -25 101 69 -28
w rais	521	-111 -12 -56 19 198 -51 13
w rais awarenes	688	-38 -30 -12 -14 124 -17 -14
w rais th	696	-27 28 -12 70 -15 -20 -24
w rais with	644	12 71 -27 -7 2 -22 -29
w rat	724	97 -35 -16 -10 21 -11 -47
w rather	724	-28 20 16 -23 51 -21 -16
w rather than	749	-6 29 -11 -41 60 -17 -14
w ratif	650	-24 19 -13 -65 -14 106 -9
w ratif b	749	-7 -42 -5 -8 -5 69 -2
w ratification	765	-39 128 -5 -4 -2 -73 -3
w re-issu	749	23 -3 -2 -1 -2 -14 -2
w re-issu to	749	23 -3 -2 -1 -2 -14 -2
w reach	586	-65 49 -8 -40 46 44 -25
w reach and	749	-12 -51 -7 -6 -9 103 -18
w reach on	704	-41 15 1 10 -13 -17 45
w read	545	-22 164 -8 -125 26 -73 39
w read $	749	-51 160 -6 -40 -8 -16 -38
w read along	704	17 -29 40 -46 -9 -13 41
w read b	714	-6 36 -6 -23 37 -30 -7
w read with	765	-9 -42 -17 -10 -11 -13 101
w reason	673	28 -5 -15 -16 -25 0 33
w reason for	736	13 3 -8 -11 -9 19 -7
w rebuilt	749	62 -29 -28 -26 -7 72 -45
w receipt	704	121 -49 -8 -6 -5 -16 -37
w receipt $	765	59 -12 -2 -3 -3 -10 -28
w receiv	512	137 -103 -75 -40 -23 45 58
w receiv $	673	-44 13 -35 -27 -16 -1 112
w receiv a	714	60 -26 -6 -22 -8 15 -14
w receiv from	736	-45 0 -15 7 -16 17 52
w receiv in	765	-1 -21 -6 -2 -2 40 -7
w receiv notification	765	41 -10 -4 -33 -8 23 -10
w receiv th	714	57 -34 -7 -9 -21 21 -6
w reception	680	113 -65 -11 -14 37 -25 -33
w reception area	765	59 -8 -5 -10 -12 -3 -19
w receptionist	724	59 -21 -5 -9 -14 -3 -7
w recommend	704	-32 -12 -1 -36 37 -37 80
w recommend that	724	-40 -5 -25 -32 41 -30 91
w recommendation	464	0 -58 167 -100 -86 22 56
w recommendation #	631	-48 -54 9 -1 -22 -24 140
w recommendation $	622	35 -45 128 -49 -22 28 -76
w recommendation ha	673	11 -38 25 -53 -18 112 -39
w recommendation in	749	21 -3 -3 -2 -2 -4 -7
w recommendation is	749	-23 6 66 -54 -17 -20 43
w recommendation wa	611	4 9 25 -32 -15 -30 39
w record	478	272 -37 -118 9 -44 -51 -31
w record $	704	28 56 -12 -17 -15 -22 -19
w record and	736	-12 -4 29 8 -5 -12 -6
w record ar	680	33 10 -18 -20 -45 23 16
w record ha	736	78 -48 -20 -23 -5 32 -14
w record hav	714	20 28 -5 -10 -4 -7 -22
w record in	749	-9 7 -9 -8 -15 -22 56
w record on	714	45 -24 -8 -11 -16 20 -8
w recruit	545	-41 67 -13 10 -27 78 -74
w recruit $	724	3 -30 -10 60 -26 29 -25
w recruit and	704	3 -41 -7 -4 34 27 -11
w recruit to	673	-13 129 15 -26 -12 -55 -39
w recruitment	640	-71 55 -20 -14 63 23 -36
w recruitment is	765	-19 46 -5 -14 18 -18 -7
w recruitment of	765	-18 51 -4 -8 -4 -7 -11
w redesign	640	2 79 -15 -36 9 -7 -32
w redesign of	749	-17 90 -7 -26 -5 -24 -12
w redesign so that	765	5 -11 -4 -11 23 18 -20
w refer	650	52 -55 -55 -61 -34 -38 191
w refer to	704	-73 -37 -29 -53 -17 -22 231
w referenc	591	62 30 3 -29 -37 -2 -25
w referenc and	749	-2 -17 47 -5 -3 -16 -3
w referral	497	225 -118 -69 -65 80 -62 8
w referral $	673	101 -46 -21 -17 41 -67 10
w referral ar	680	-6 -5 -19 20 63 -32 -20
w referral form	680	7 -38 -19 -16 16 20 30
w referral ha	661	39 -32 -11 -10 23 6 -16
w referrer	714	-26 -59 -15 -33 15 -9 128
w reflect	680	78 -31 -29 -42 -18 12 30
w reflect th	714	77 -12 -22 -30 -12 45 -46
w reflection	736	-16 -9 80 -7 -5 -8 -36
w reflection member	749	-15 -9 79 -6 -5 -8 -37
w refresh	640	60 -14 -14 36 -49 -6 -13
w refresh of	714	-13 -5 -8 48 -13 -1 -9
w refresher	635	28 -39 -13 -10 81 -28 -19
w refresher is	749	-26 -8 -4 20 59 -31 -10
w refresher train	724	35 -22 -6 -17 -18 35 -6
w refug	631	-22 18 -5 22 36 -56 8
w refug $	688	-21 24 22 -4 -15 -25 19
w refus	667	19 -47 56 19 -27 0 -19
w refus and	765	-12 -31 67 -5 -2 -7 -10
w regard	765	10 -35 33 -7 -14 -2 15
w regional	591	-42 -15 86 -3 -46 -5 26
w regional network	749	0 29 -33 -43 -34 -21 103
w register	614	-54 56 31 -36 -36 -87 126
w registrar	736	-7 109 -11 -14 -5 -18 -52
w regular	631	-57 -30 -21 -78 258 -44 -28
w regular bas	736	-79 -14 -10 -6 147 -24 -13
w regulator	724	17 0 16 13 -22 -10 -14
w regulator $	765	-3 15 -12 29 -20 -6 -4
w reject	704	-31 -22 136 -8 -11 -12 -52
w reject b	736	-20 -14 78 -5 -4 -8 -27
w relat	688	8 -34 24 17 -10 -24 20
w relat to	688	8 -34 24 17 -10 -24 20
w relationship	661	-3 -158 -2 0 210 -51 4
w relationship $	714	-17 0 22 11 -20 -21 24
w relaunch	749	-29 -19 -8 -26 -5 89 -3
w releas	594	23 33 -48 -8 -9 41 -33
w releas $	696	-50 66 -11 -28 -7 37 -7
w relevant	724	-2 -1 -21 -10 -17 -28 78
w remain	545	-210 14 -64 -165 198 309 -83
w remain commit	765	-17 -35 -8 -10 93 -16 -7
w remain so	749	-38 -10 -8 -13 91 -16 -6
w remind	631	-2 -59 -67 -27 224 8 -77
w remind at	765	11 -3 -2 -2 2 -4 -2
w remind of	736	41 -44 -12 -7 4 31 -14
w remind staf	749	-61 -15 -63 -21 246 -14 -73
w reminder	704	-22 67 -14 -10 -9 4 -15
w remov	680	-33 9 94 -35 22 -34 -23
w renew	736	-20 1 -26 33 -19 44 -13
w renewal	765	-29 -44 -9 121 -7 -7 -25
w reorganisation	749	-11 -21 41 41 -4 -22 -24
w repeat	622	55 -69 -2 -36 103 -34 -18
w repeat each	749	5 -8 -4 -9 63 -10 -37
w repl	542	38 134 40 -104 -33 19 -95
w repl $	667	-27 77 -32 -21 -12 42 -27
w repl com	765	11 17 -3 -12 -1 -9 -3
w repl is	765	76 -11 -7 -7 -5 -35 -11
w repl that	696	39 41 117 -54 -17 -29 -97
w repl to	749	-30 -20 -10 -12 0 30 42
w replac	696	95 -42 57 -11 -11 -70 -18
w replac $	749	22 -40 108 -10 -6 -59 -16
w report	428	90 -130 -150 41 -17 23 142
w report $	622	-37 -58 -48 72 -34 26 79
w report and	765	37 -11 -4 -4 5 -12 -11
w report go	749	8 -1 -8 -5 -8 19 -5
w report her	714	7 -7 11 -36 -23 -21 69
w report is	680	18 53 -34 -1 -54 -16 34
w report on	704	21 19 -9 -12 -10 9 -18
w report to	597	66 -41 -36 -5 -10 -23 49
w report wa	749	16 -20 -15 -7 -5 58 -27
w report with	749	-21 38 18 -17 -4 -9 -5
w represent	765	11 -26 -11 -14 -9 58 -10
w represent at	765	11 -26 -11 -14 -9 58 -10
w request	583	-56 -17 118 86 -32 -35 -64
w request and	749	-23 63 -4 -24 -2 -7 -3
w request for	724	-21 -21 0 105 -20 -17 -26
w request of	765	-46 -9 90 -1 -5 -10 -19
w request wa	765	-30 -34 107 -10 -4 -12 -18
w requir	601	121 -76 -22 44 -8 -47 -12
w requir $	667	14 -42 -33 167 20 -27 -99
w requirement	644	86 -45 -41 -6 26 7 -28
w requirement wa	765	29 -12 -30 -12 57 -11 -21
w research	704	-27 34 -19 -23 27 -29 38
w resourc	673	-8 -28 77 -2 -22 -1 -17
w resourc $	749	-34 -19 42 4 -14 33 -11
w respond	655	13 -41 54 -18 -13 54 -49
w respond $	765	-51 8 -16 -7 -4 77 -6
w respond to	765	32 -4 -6 6 -3 -5 -19
w respons	591	-8 -82 -2 -32 -35 28 133
w respons officer	736	27 -16 -7 -11 -11 24 -5
w respons to	749	-12 -43 -18 -11 -11 -14 109
w responsibilit	736	48 -16 -9 21 -7 7 -44
w responsibl	724	-9 -57 -22 -24 40 10 62
w responsibl for	749	2 -28 -18 -7 49 19 -17
w rest	644	-166 94 -1 -47 -34 176 -24
w rest $	724	-65 62 13 -7 -10 19 -11
w restructur	650	-21 -24 31 117 -9 -76 -18
w result	635	-56 71 42 -3 10 -39 -25
w result ar	696	-49 38 18 -13 30 -6 -18
w retir	724	-14 -17 -59 17 -17 -25 115
w retir $	736	-9 -30 -57 18 -17 -23 118
w return	580	7 -35 24 -35 2 -48 85
w return ar	736	40 -15 -8 -6 -22 32 -21
w return to	724	-100 -40 89 -59 32 -40 119
w review	404	100 23 -76 -116 166 -52 -47
w review #	680	-4 -41 -14 63 -8 19 -16
w review $	549	27 -53 39 -6 32 -110 70
w review and	680	29 -43 -11 -27 1 80 -29
w review b	673	-71 25 14 -27 86 11 -39
w review ever	724	68 -19 -5 -14 -57 30 -3
w review find	724	-23 4 23 8 -20 -20 28
w review in	696	24 -36 -11 61 29 -54 -14
w review is	704	50 26 -8 -73 58 -27 -26
w review it	736	9 30 -10 -7 -6 -7 -9
w review of	696	10 156 -37 -27 -27 -31 -43
w review th	696	26 36 11 -6 -15 -23 -29
w review wa	696	92 -19 -50 -22 -20 47 -28
w revis	563	60 25 -50 23 -42 50 -67
w revis and	736	-68 -27 -6 -13 -7 124 -3
w revis b	749	-27 58 -10 -5 -5 4 -15
w revision	765	-16 -20 -19 37 -5 -16 38
w rewrit	597	70 43 -29 16 -43 -31 -26
w rewrit $	736	-8 53 -9 13 -12 -17 -20
w rewrit and	704	42 -11 -8 -7 -25 12 -3
w ribbon	667	13 -31 -26 42 70 -38 -31
w ribbon da	704	-21 -31 -18 48 78 -28 -29
w ring	631	114 -21 -43 -41 14 -32 9
w ring $	765	-12 9 -30 -6 -4 -6 49
w ring th	765	55 -13 -3 -7 -6 -9 -17
w ris	765	54 -15 -8 -10 -5 -10 -6
w risk	501	-32 -90 4 -81 -25 -14 237
w risk $	736	-20 -13 25 -11 -9 -9 36
w risk assessment	611	-21 -14 4 -8 10 -56 85
w risk from	724	0 3 13 -34 -22 -25 65
w risk is	765	-31 -15 -12 -13 2 -17 85
w risk of	704	-8 -4 39 -12 1 -21 6
w rol	559	-11 1 -45 -59 186 16 -88
w rol $	724	-7 65 25 -20 -10 -19 -33
w rol out	644	47 33 -33 -30 -25 20 -12
w roll-out	749	-25 -8 -6 -50 -4 100 -7
w roll-out to	749	-25 -8 -6 -50 -4 100 -7
w romanian	765	6 15 -8 -6 -5 10 -12
w room	570	133 -17 9 -66 -51 33 -41
w room $	667	87 -34 -14 -8 -13 3 -20
w rota	673	98 20 -28 12 11 -79 -34
w round	586	-7 61 -38 -8 41 -14 -35
w round $	696	-17 -66 -18 81 -10 44 -12
w round of	714	10 120 -4 -84 -6 -31 -5
w rout	673	25 -14 -12 -16 14 40 -38
w rout for	749	62 -14 -8 -31 -11 39 -36
w routin	631	111 -71 -25 -23 34 -9 -18
w routin $	724	91 -46 -12 -13 -6 -7 -8
w routin enquir	736	40 -15 -13 -10 -7 12 -6
w routinel	765	27 -14 -10 -10 42 -15 -19
w royal	749	-6 47 3 -27 -2 -13 -2
w royal colleg	749	-6 47 3 -27 -2 -13 -2
w rul	704	-2 -69 32 -45 -16 93 7
w run	528	17 -64 -78 7 204 -37 -48
w run ever	765	-70 -11 -5 -65 169 -10 -8
w run for	736	87 -78 -6 68 -26 -38 -8
w run in	635	17 -37 -24 -44 90 85 -87
w run th	765	-27 12 -10 91 -42 -14 -10
w s	469	46 10 -114 -112 4 21 145
w s appendix	714	27 8 -27 8 -33 -23 39
w s b	749	32 62 -37 -10 -5 -49 7
w s befor	765	-69 -28 -13 -24 -23 171 -13
w s it	736	5 11 53 -30 -19 2 -22
w s on	765	108 -21 -5 -16 -16 -15 -34
w s outstand	749	-48 17 29 4 -11 -14 24
w s th	626	-95 -48 -51 -15 159 -2 53
w s themselv	736	34 -13 -19 -18 -12 -15 42
w s whether	749	-11 37 -12 26 -15 -13 -12
w sa	510	72 -12 153 -24 9 -65 -134
w sa $	736	-25 23 -11 -25 -2 -10 52
w sa it	736	32 2 -6 -10 -9 2 -10
w sa so	765	46 -9 -6 -5 -7 -15 -4
w sa th	736	-40 -23 -17 -10 70 25 -6
w sa that	594	-2 -14 46 25 -34 -15 -5
w saf	644	66 -31 -59 -39 -36 20 79
w saf contact	749	30 -22 -7 -13 -3 34 -19
w saf enquir	724	63 -16 -16 -12 -15 15 -19
w safeguard	454	159 -186 -85 -71 98 -13 97
w safeguard adult	749	-36 -3 -13 -21 -13 -12 99
w safeguard audit	749	21 -3 -3 -2 -2 -4 -7
w safeguard board	765	13 17 -7 -3 -3 -14 -3
w safeguard commit	749	22 -83 -6 -4 -4 83 -9
w safeguard lead	614	28 -22 -32 -1 3 0 24
w safeguard supervision	765	-12 -4 -2 -2 29 -3 -6
w safeguard team	570	-55 -48 -17 -23 149 -33 28
w safet	650	153 -1 -16 -80 -3 -37 -17
w sam	635	73 -48 -5 24 -45 -67 67
w sam da	749	107 -15 -8 -13 -30 -18 -24
w sampl	607	124 -100 -26 24 36 -67 9
w sampl b	749	70 -24 -5 -4 -15 -18 -4
w satisf	736	73 -16 -18 -6 -12 -12 -8
w scan	673	-13 12 -16 36 -23 -25 29
w scan and	765	42 -16 -3 -8 -2 -5 -9
w scan b	765	-52 9 -14 50 -20 -16 44
w schedul	667	-23 -39 -15 31 -16 79 -18
w schedul for	724	-12 -36 -5 44 -14 36 -11
w schem	536	-5 23 186 -44 -39 -27 -95
w schem #	765	14 -4 5 -2 -4 -6 -3
w schem $	765	-29 86 41 -62 -23 27 -40
w schem ha	714	-20 -11 64 -8 -4 -9 -12
w schem is	765	-6 -12 -11 74 -22 -5 -17
w schem wa	673	1 -41 54 -27 16 12 -15
w school	533	28 19 -49 -65 -23 159 -69
w school $	688	20 -13 -11 -15 -46 80 -15
w school and	749	40 -18 -9 -9 -12 24 -16
w school hav	736	19 2 -6 -6 -4 -1 -4
w school nurs	696	-3 51 -17 -9 -8 4 -18
w scop	614	-55 187 -26 4 -9 -68 -32
w scop paper	765	-35 94 -11 -29 -3 -5 -11
w scor	736	-25 75 -18 -8 18 -32 -9
w screen	607	35 -29 -54 16 -7 69 -29
w script	724	33 77 -5 -5 -5 -92 -4
w search	736	16 -19 -5 -14 -7 -9 38
w search $	765	42 -16 -3 -8 -2 -5 -9
w second	495	-130 137 -14 -98 -80 256 -72
w second audit	749	90 -26 -4 -32 -4 -22 -3
w second draft	724	-20 61 -3 -7 -10 -18 -3
w second half	696	-31 -47 -25 147 -28 45 -62
w second phas	749	-19 90 -5 -24 -5 -27 -10
w second round	736	-4 126 -3 -85 -5 -24 -4
w section	583	27 64 -14 -60 -38 16 5
w section #	673	46 -37 4 -34 -28 2 46
w section on	667	17 16 -12 -15 -4 33 -36
w sector	724	-44 -14 35 -11 41 12 -19
w secur	655	36 -83 -20 -20 12 90 -15
w secur email	749	3 -36 -10 -14 49 15 -8
w seek	535	16 -2 40 -32 6 -2 -25
w seek $	644	84 -77 -14 -23 1 40 -10
w seek from	680	-48 59 2 -18 55 -28 -22
w seek th	736	-9 40 -3 -9 -3 -9 -7
w seek unles	749	-17 -12 18 -10 -8 -9 38
w self-discharg	765	46 -22 -10 -14 -6 41 -34
w self-discharg must	765	46 -22 -10 -14 -6 41 -34
w self-referral	714	50 -34 -16 -16 18 14 -16
w self-referral last	736	27 -32 -12 -15 21 18 -6
w send	467	105 69 -81 -61 91 -85 -38
w send $	749	37 -63 -4 -5 -7 76 -34
w send b	696	-67 -47 -9 -12 -24 17 143
w send back	736	-16 60 -8 -13 -3 -8 -11
w send in	736	37 81 -12 -35 -3 -56 -12
w send out	680	-15 -37 -16 -23 85 14 -7
w send th	736	54 -20 -7 -3 -3 -14 -6
w send to	575	-62 170 -22 14 6 -49 -57
w senior	696	31 -20 -11 -9 62 -36 -16
w separat	650	-80 -88 291 -29 -12 -41 -41
w separat protocol	736	-1 -14 77 -22 -5 -10 -26
w sergeant	673	44 -22 -39 -14 1 43 -13
w seriou	688	-9 -14 3 -11 0 19 11
w seriou harm	714	-2 2 9 -9 4 -19 15
w serv	765	-27 -18 26 -14 -8 54 -13
w servic	395	71 -107 -69 -100 -57 148 113
w servic #	688	-27 -67 60 -37 0 13 59
w servic $	578	-53 33 -79 8 -38 126 1
w servic and	765	6 -25 -46 -19 -13 -14 110
w servic can	749	67 -19 -9 -31 -11 51 -48
w servic continu	749	-36 -23 -6 -4 105 -18 -19
w servic ha	597	16 14 10 -40 -19 74 -56
w servic hav	688	8 34 3 -14 35 -46 -20
w servic in	765	-26 -16 15 -12 -14 -15 69
w servic is	622	33 4 -9 -43 -35 69 -19
w servic manager	704	49 1 0 -7 -13 -19 -11
w servic sinc	688	-37 -24 40 2 -3 -27 47
w servic to	714	-55 11 -20 64 -24 73 -49
w servic user	736	61 -1 -4 -9 -16 -12 -20
w servic wil	736	-8 11 1 30 -10 -18 -5
w session	524	35 -10 -35 6 140 -60 -75
w session $	749	39 19 -5 -3 -17 -28 -5
w session ar	667	11 -46 -8 13 -10 64 -25
w session deliver	765	90 -14 -3 -29 -3 -38 -3
w session in	765	-37 19 -7 34 -9 4 -5
w session wer	765	26 -4 -4 -2 -3 -11 -4
w set	512	49 34 -19 82 -48 25 -123
w set asid	749	-48 112 51 -64 -11 -28 -12
w set is	749	63 -36 -14 9 0 3 -26
w set of	704	-19 78 42 -10 -11 -33 -47
w set out	661	78 -9 -21 -16 -16 6 -23
w set up	640	0 -71 -52 37 -21 137 -30
w settl	650	-43 32 -27 92 -21 -14 -19
w settl $	749	-34 44 -24 27 -7 5 -11
w seven	626	-39 47 -21 -68 -17 10 88
w seven agenc	749	-11 55 -3 -1 -2 -33 -4
w seven-minut	724	45 -20 -3 -3 -3 -12 -4
w seven-minut brief	749	29 -13 -2 -2 -2 -8 -2
w several	714	7 -90 -39 -28 23 -55 182
w sexual	749	80 -29 -15 -11 29 -42 -12
w sexual health	765	60 -29 -15 -8 45 -41 -12
w sh	644	16 71 -41 40 -23 -35 -28
w sh ha	749	-20 67 -13 -11 -4 -16 -3
w shal	680	-24 -27 -23 80 43 -13 -37
w shap	704	44 -14 -12 -9 -7 5 -7
w shar	456	61 29 -41 -34 -53 39 -1
w shar agreement	650	10 41 -31 27 -42 19 -25
w shar it	736	78 -23 12 -4 -12 -22 -30
w shar wher	704	-7 0 5 -16 0 -20 37
w shar with	570	-6 23 -92 13 -48 73 38
w sheet	618	61 -66 -23 -3 -21 76 -24
w sheet wa	765	-10 -23 -12 -7 44 18 -11
w sheet with	749	24 -24 -7 -8 -6 27 -6
w shelv	736	33 -33 100 -21 -48 -21 -10
w shelv $	749	-20 -31 103 -21 -4 -19 -7
w shift	749	67 -63 -9 -11 44 -14 -14
w short	714	24 16 -14 -10 -15 9 -10
w shortag	749	-56 -14 -14 58 -14 -22 63
w shortag $	765	-16 0 -8 69 -6 -18 -21
w shortl	704	-11 51 -9 11 -14 -24 -4
w shortl $	704	-11 51 -9 11 -14 -24 -4
w shortlist	749	-19 54 -17 -9 -2 -6 -2
w shortlist $	765	-1 12 -1 -4 -2 -3 -1
w should	514	-173 39 -57 81 -48 -51 209
w should alwa	714	27 16 -17 -27 -14 -9 24
w should b	580	-90 -27 -7 115 -32 -7 48
w should pa	765	-5 79 -5 -10 -3 -4 -51
w should us	736	-8 17 -11 -16 -10 -11 38
w show	503	200 -18 -50 23 1 -59 -98
w show how	661	59 -60 -17 20 -22 34 -14
w show th	724	6 -31 -8 -6 51 -1 -11
w show that	644	121 21 -17 -9 -12 -70 -34
w show to	765	46 8 -4 -8 -26 -14 -1
w show who	749	2 -28 -18 -7 49 19 -17
w sicknes	736	-32 76 -15 47 -10 -23 -43
w sid	622	27 69 -6 -26 -53 17 -27
w sid $	765	-20 8 -4 -2 -2 24 -3
w sid continu	765	-2 116 -3 -16 -88 -5 -3
w sid of	704	30 -30 -8 -8 19 19 -21
w sign	466	146 -18 -80 -116 -70 241 -104
w sign $	714	-37 -33 -11 -32 -5 132 -13
w sign b	626	51 -21 -20 -33 -14 49 -12
w sign of	568	20 64 -30 -75 -11 85 -53
w sign th	673	69 -28 -17 -12 13 2 -26
w sign up	673	8 12 -15 17 -58 56 -20
w sign-of	749	-60 71 -7 -72 -11 88 -9
w sign-up	736	6 37 26 -30 -9 -19 -11
w signatur	724	-18 50 -17 -18 -8 22 -11
w simplif	749	56 -15 -11 -5 -3 -6 -15
w simplif $	749	56 -15 -11 -5 -3 -6 -15
w sinc	444	165 -166 114 -80 121 -117 -36
w sinc $	724	-29 -33 -8 -9 122 -34 -8
w sinc <date>	522	115 -38 8 -120 63 -18 -10
w sinc b	688	4 -27 108 -14 -11 -26 -34
w sinc easter	765	44 5 -5 -4 -7 -13 -20
w sinc retir	749	-41 -15 -57 18 -12 -14 121
w sinc th	607	64 -58 -53 97 40 -19 -69
w sinc then	724	34 -8 -4 -2 -6 -10 -3
w singl	655	75 -50 -3 -49 -34 24 37
w sister	724	-4 64 -36 -26 -6 -32 40
w sit	505	94 124 -16 -116 17 -34 -68
w sit $	644	-24 56 -37 -56 1 43 17
w sit fiv	736	6 -32 -4 -13 12 47 -15
w sit in	736	64 -20 7 -6 -7 -17 -21
w sit is	724	-6 27 25 -25 -3 -17 -2
w sit on	765	19 32 -10 -8 -11 7 -29
w sit with	736	82 -33 -22 22 -13 -35 -1
w sit within	749	86 -15 -4 -8 -14 -12 -33
w six	512	-37 100 0 -105 -76 9 109
w six $	765	14 16 -7 -10 -16 -14 17
w six month	644	-25 86 40 -89 -26 41 -28
w six nurs	704	-46 12 14 13 -32 -32 70
w six week	704	21 -31 -16 -13 40 18 -19
w six year	724	-9 23 -11 -11 -30 -19 57
w sixt	749	-9 63 -7 -3 -5 -13 -26
w slid	704	45 2 -4 -8 -7 -14 -14
w slip	736	-10 -22 -16 58 -6 1 -6
w slow	714	-50 82 -24 -39 -24 107 -52
w smal	688	49 59 -7 -8 -17 -44 -32
w so	488	20 -66 165 -39 82 -84 -79
w so $	555	100 -41 -12 -56 94 -29 -56
w so far	573	-159 290 -29 -69 0 14 -47
w so far $	644	-118 215 -14 -30 15 -33 -35
w so far and	736	-11 42 -6 -3 -4 -11 -6
w so it	765	3 -13 23 -21 12 4 -8
w so th	704	-26 -6 96 -15 -10 -29 -11
w so that	589	180 -107 -38 -61 66 21 -61
w so that it	749	15 -12 -4 -11 22 11 -20
w so that th	749	38 -17 -13 -20 32 -8 -13
w so would	749	-17 -12 18 -10 -8 -9 38
w social	561	93 -80 -37 -84 65 28 15
w social car	724	49 -20 -11 -20 -26 -20 48
w social media	714	-4 -12 -6 -47 91 -10 -12
w social worker	618	28 -47 -10 -25 -10 69 -4
w softwar	635	-28 95 13 -17 -21 -26 -17
w softwar ha	749	10 -11 35 -13 -3 -13 -5
w softwar supplier	765	-3 39 -6 -3 -18 -4 -5
w solicitor	688	-36 78 -25 -22 -11 41 -25
w solution	765	6 -18 -22 -5 -8 51 -4
w som	551	-97 60 -21 -10 -22 -87 178
w som #	736	-39 -2 10 -15 7 -16 55
w som agenc	704	23 -12 -8 18 -15 -28 22
w som succes	749	-8 28 38 -18 -6 -12 -23
w som victim	736	34 -13 -19 -18 -12 -15 42
w someth	680	-7 -16 16 -11 54 -18 -18
w soon	765	-7 49 -9 12 -17 -22 -6
w south	714	-25 -39 -6 -48 -7 134 -8
w speak	589	88 -20 -31 -30 92 -85 -12
w speak to	626	82 12 -29 -13 -29 -14 -8
w speaker	714	-9 52 -25 68 -6 -72 -8
w specialist	618	112 42 -31 -8 -46 -25 -44
w specialist servic	724	28 0 -19 3 -12 18 -18
w specification	589	32 58 -45 30 -34 -13 -28
w specification ha	724	-41 65 -6 1 -2 -12 -4
w specification wa	765	55 -17 -9 -10 -11 -3 -5
w spend	724	-15 -24 -13 124 -8 -34 -29
w split	765	-77 17 -9 -7 -7 88 -5
w spot	724	12 -34 -6 -25 54 7 -8
w spr	680	40 -40 -22 -15 39 19 -21
w spr busines	749	36 -29 -13 -9 -6 34 -12
w sta	696	-24 -43 114 -27 -10 -18 9
w sta with	736	-38 -31 135 -8 -5 -7 -46
w staf	362	65 -24 -119 -126 45 69 89
w staf #	667	-21 74 -10 -33 -20 34 -24
w staf $	570	62 -80 -21 -44 -68 55 96
w staf about	736	19 -14 -10 -11 -8 36 -10
w staf and	736	23 -15 -8 -16 50 -23 -12
w staf ar	626	-82 -1 29 -20 52 50 -27
w staf b	749	3 -22 -4 -10 -17 -13 63
w staf brief	765	24 -17 -3 -3 30 -25 -6
w staf can	736	98 19 -8 -32 -11 -16 -49
w staf feel	724	-1 0 -17 -20 16 -16 37
w staf hav	573	-68 42 -1 18 -26 72 -37
w staf in	696	8 9 -6 -11 -17 36 -18
w staf involv	736	3 15 -14 8 -12 -23 22
w staf know	749	117 -28 -12 -16 -28 54 -87
w staf now	765	5 -16 52 -5 -4 -12 -21
w staf of	765	-101 -20 -9 -11 115 -47 71
w staf shortag	765	-16 0 -8 69 -6 -18 -21
w staf should	736	-8 17 -11 -16 -10 -11 38
w staf sid	724	-8 115 7 -17 -84 -7 -6
w staf train	704	24 30 -4 -3 -31 -2 -13
w staf turnover	736	-43 -34 -16 20 -21 -15 109
w staf wa	749	-52 -6 -11 -7 -7 -24 107
w staf wer	696	-1 -4 13 -9 -17 34 -16
w staf who	704	27 -12 -12 46 -21 -13 -16
w staf wil	736	-21 -5 5 87 -20 -15 -30
w stag	680	-55 106 -20 -7 -23 18 -18
w stag $	704	-56 137 -10 -31 -13 -14 -15
w stalk	749	35 -27 -7 -20 -4 26 -2
w stand	650	80 -37 -60 89 5 -58 -19
w stand part of	765	-38 -6 -5 -20 88 -11 -8
w standard	573	99 -76 -25 -70 -56 100 29
w standard for	749	4 -7 -33 -33 -7 -15 92
w standard operat	749	45 -55 -15 -8 -7 47 -7
w standing item	749	9 -11 -6 -9 53 -16 -20
w start	481	-149 83 -75 285 -75 74 -143
w start $	688	-37 -72 -25 193 -8 17 -68
w start in	604	-83 98 -24 -27 -21 84 -26
w start on	644	-51 -25 -32 149 -19 -7 -15
w start to	714	-24 113 -17 -35 -4 -18 -14
w starter	673	34 -29 -9 -13 14 16 -13
w starter $	765	-1 -16 -3 -5 -44 75 -6
w stat	714	64 -24 -23 -17 -13 50 -38
w stat clearl	765	46 -22 -10 -14 -6 41 -34
w station	667	52 -19 -10 -6 -14 9 -12
w station $	714	28 -4 -7 -4 -8 3 -9
w statutor	714	4 46 72 -57 -8 -21 -36
w statutor guidanc	749	0 27 83 -52 -7 -14 -37
w stead	736	-9 58 13 -22 -5 -19 -16
w steer	631	-8 50 -16 -42 19 21 -25
w steer group	631	-8 50 -16 -42 19 21 -25
w step	667	4 34 5 44 -12 -40 -35
w stil	580	-99 -158 -52 -3 -26 318 20
w stil b	688	-43 -40 -14 0 -7 112 -8
w stil with	765	-19 -25 -9 -8 -3 66 -2
w still to	568	-160 19 -58 -28 -36 305 -43
w still to b	631	-65 -72 -44 0 -16 211 -15
w still to go	765	-39 -14 -5 -9 -9 84 -8
w stock	673	34 -61 -18 -14 36 44 -21
w stop	673	40 -52 32 -39 81 -33 -29
w stor	667	-69 -44 7 22 -21 9 97
w stor in	696	-52 -5 38 26 -11 -40 45
w strand	724	-56 33 37 -56 -20 74 -13
w strateg	566	31 -6 -33 5 -1 -6 10
w strateg #	736	19 8 -4 5 -4 -20 -4
w strateg $	704	6 -41 -13 47 -21 -27 49
w strateg is	704	-10 72 2 -24 -12 -16 -12
w stud	644	-21 114 32 -30 -28 -36 -31
w stud $	736	-20 61 18 -22 -7 -16 -14
w stud and	736	-63 83 22 -9 -5 -17 -12
w student	714	38 -26 -13 61 11 -61 -10
w sub	667	-35 25 51 32 -25 -28 -19
w sub group	696	-27 65 38 -25 -24 -13 -14
w subgroup	673	-21 91 10 -2 -3 -23 -52
w subject	626	-30 41 -15 61 -16 -13 -28
w subject of	714	-5 70 -16 -13 -5 -19 -12
w subject to	724	-22 -7 10 26 -9 12 -10
w submit	614	41 75 -34 -35 -13 1 -35
w submit $	749	-5 2 -22 -21 -4 68 -18
w submit to	667	-17 73 6 -7 -7 -36 -12
w succes	667	11 44 -3 -19 -35 -27 27
w succes $	714	-12 61 34 -20 -24 -17 -22
w succes look	749	25 -14 -39 0 -14 -12 54
w successful	765	-6 19 -14 23 -11 -8 -3
w successor	724	-58 -22 46 -33 -13 91 -12
w successor to	765	-24 -61 -7 -7 -6 108 -4
w such	667	28 -28 -8 10 -3 -29 30
w such $	736	34 -13 -19 -18 -12 -15 42
w sufficient	765	-29 -17 102 9 -7 -14 -44
w suggestion	736	50 -18 5 -8 -6 -17 -5
w suicid	765	8 -22 -10 32 23 -20 -11
w suit	724	105 -79 59 -44 -11 5 -35
w summar	644	50 -22 4 3 0 -9 -27
w summer	696	61 -15 -35 59 -11 -44 -14
w summer $	736	75 -11 -35 66 -8 -78 -9
w supersed	661	6 -48 129 -24 -8 -24 -30
w supersed b	673	-38 -48 152 -23 -7 -12 -24
w supervision	561	75 -104 -23 -12 124 -17 -43
w supervision $	736	10 -11 -16 31 8 -12 -10
w supervision and	736	25 -12 -6 -8 19 -8 -10
w supervision is	765	-68 -10 -6 -6 23 -9 76
w supervisor	635	90 -23 -24 -2 -9 -2 -29
w suppl	696	4 20 35 -22 -29 11 -18
w supplier	535	-62 161 -18 -61 -53 103 -70
w supplier #	736	13 20 -6 -12 -11 2 -6
w supplier $	622	-46 18 -21 -25 -15 113 -24
w supplier ha	736	-23 16 24 -26 -6 23 -8
w support	553	-1 -13 86 -64 120 -33 -95
w support b	736	-18 -19 115 -23 -15 -12 -27
w support of	736	-24 89 12 -26 -10 -12 -28
w support worker	714	75 -15 -6 -5 -13 -26 -9
w sur	724	33 -4 -32 -13 51 -13 -23
w sur that	724	33 -4 -32 -13 51 -13 -23
w surger	553	-89 8 110 -57 -4 62 -31
w surger $	688	35 -13 -64 -43 -13 156 -57
w surger and	765	64 -10 -5 -4 -18 -10 -16
w surger ha	680	24 -25 -4 -8 -16 -39 68
w surger hav	749	-7 34 -6 -3 -4 -8 -6
w surv	597	-49 71 0 145 -44 -131 9
w surv and	749	-14 25 28 -3 -6 -21 -9
w survivor	566	13 41 -63 4 39 -29 -4
w survivor $	661	-33 68 -12 6 -2 -18 -8
w survivor '	736	14 -5 -16 25 -11 6 -13
w suspend	765	-20 21 -18 15 -4 16 -10
w system	496	-38 71 29 -48 -83 70 -2
w system #	714	-13 21 52 3 -10 -20 -32
w system $	644	57 58 8 -127 -46 102 -52
w system can	749	-23 -14 37 -17 -6 30 -7
w system ha	724	-20 30 -5 12 -6 -7 -4
w system wa	724	-4 -14 -9 -6 -3 43 -6
w tabl	661	22 -11 -21 34 -21 42 -46
w tabl at	688	16 -27 -18 38 -13 48 -45
w tablet	736	81 -27 -13 -11 19 -27 -22
w tak	382	23 -35 192 47 -126 -95 -6
w tak advic	749	-7 -15 61 -8 -6 -9 -18
w tak forward	714	-12 15 -24 56 -8 -17 -11
w tak it	644	-50 -5 55 -6 -18 40 -17
w tak man	749	-51 16 51 -17 -18 -10 28
w tak of	724	26 -33 76 -27 -14 -16 -12
w tak on	704	105 -17 -7 4 -61 -20 -5
w tak part	749	-10 -3 -24 -7 39 20 -15
w tak plac	507	-4 175 -63 31 -13 -82 -44
w tak th	575	-105 -7 151 -43 -40 -44 88
w tak to	650	-10 71 -10 4 -10 -23 -22
w tak up	635	119 -131 -81 100 -35 16 11
w take-up	704	-22 12 -17 -23 95 -26 -20
w take-up is	765	-80 -8 -4 -6 118 -6 -14
w taker	724	5 -15 -10 -7 -12 46 -8
w taker $	749	-16 -14 -8 -5 -3 51 -6
w talk	536	-33 130 -44 -69 59 -79 36
w talk $	749	-41 134 -11 -7 -3 -63 -9
w talk ar	749	-12 0 -4 -5 32 -5 -6
w talk to	650	-41 19 -6 -31 22 -19 56
w talk with	736	15 41 -13 -5 -11 -23 -4
w target	688	-21 47 -29 40 -30 -35 28
w task	611	-46 78 -22 42 141 -90 -102
w task $	765	-21 15 -11 33 93 -41 -67
w task and	724	-26 52 14 26 -15 -28 -24
w task group	749	-12 29 -7 18 -7 -10 -10
w teacher	704	53 14 -32 -16 20 -16 -22
w teacher $	765	19 4 -29 -9 30 -7 -8
w team	377	62 1 -111 -53 189 -24 -64
w team #	688	-44 -5 -15 -16 -31 73 36
w team $	511	116 54 -36 -33 6 -90 -17
w team and	655	-14 9 -15 -16 -23 26 32
w team ar	714	-37 -50 -9 33 -14 86 -9
w team continu	765	-33 -25 -6 -5 116 -26 -21
w team ha	704	-10 31 -15 5 -12 12 -10
w team hav	724	39 -84 -6 -7 -6 76 -12
w team in	765	5 32 -3 -5 -12 -14 -2
w team is	578	-56 80 8 -26 -39 13 20
w team leader	724	52 13 -19 -6 -11 -15 -14
w team mak	765	29 -12 -30 -12 57 -11 -21
w team manager	696	25 -4 -6 74 -30 -29 -30
w team meet	736	-57 -44 -6 16 117 -11 -15
w team meeting	688	20 -34 -7 -6 52 -12 -12
w team wa	736	33 -41 43 -20 21 -21 -15
w team wer	765	-1 -11 -2 -7 -10 39 -8
w team wil	714	2 4 -21 31 6 -18 -5
w tel	551	36 -84 53 -25 -34 -60 114
w tel $	765	-27 -29 -5 -11 -22 -8 102
w tel of	736	72 -18 39 -5 -22 -37 -29
w tel th	765	-61 -15 -18 -6 -5 57 47
w tel that	749	-34 -34 84 -13 -4 -7 8
w tel to	765	-29 -14 -8 22 54 -16 -9
w tel us	696	-12 33 7 -3 -23 -35 35
w telephon	667	45 8 -27 -22 -30 42 -16
w templat	536	74 58 -20 -22 -20 19 -88
w templat #	749	79 -34 -13 -7 -4 -13 -8
w templat $	749	-1 27 -7 12 -13 -11 -7
w templat amend	749	42 -8 -3 -3 -11 0 -18
w templat ha	736	15 -24 15 -23 -7 34 -10
w templat is	704	-25 130 -7 -16 -11 -27 -43
w templat wa	704	26 -29 -21 -7 42 10 -19
w ten	614	-30 69 -36 -18 18 -25 23
w tenanc	724	59 -53 -6 42 -14 -24 -5
w tenant	696	144 9 -6 -99 -12 -25 -10
w tender	611	-54 178 9 -42 30 -77 -44
w tender $	724	24 36 -31 -32 50 -13 -34
w term	524	-24 32 -36 -30 112 35 -89
w term $	631	-33 -44 -24 -38 155 16 -32
w term of	611	49 30 11 -38 -35 5 -22
w test	547	8 163 -42 -53 -41 -10 -26
w test and	749	29 -38 -20 -5 -4 44 -6
w test in	704	71 -36 -6 -29 -9 13 -4
w test th	765	-5 27 -4 -7 -3 -3 -4
w test with	736	-61 86 -5 -10 -5 3 -9
w text	688	44 30 -12 -24 -17 -8 -13
w th	122	-35 7 114 85 -127 -96 52
w th #	688	18 103 -55 -12 -19 -4 -31
w th $	487	-50 152 99 -23 -217 -69 108
w th achievement	749	-52 -6 -11 -7 -7 -24 107
w th act	704	-43 24 11 4 -22 -24 50
w th action	489	-29 -115 214 59 -24 -39 -66
w th acut	765	-29 -17 -11 -33 -18 114 -6
w th admin	765	-52 9 -14 50 -20 -16 44
w th adult	673	59 -21 -19 -21 -20 43 -22
w th advert	704	30 -30 -8 -8 19 19 -21
w th advic	765	18 -4 -6 -2 2 -4 -3
w th advocat	765	90 -36 -18 -11 40 -12 -53
w th after	749	-50 8 -44 144 -10 -26 -22
w th agenc	667	-24 -50 93 -15 -13 31 -21
w th agreement	704	3 -16 40 -9 -18 18 -19
w th ambulanc	650	12 -42 -8 -14 -9 77 -16
w th analyst	655	74 10 2 -9 -22 -24 -31
w th and	655	-107 -59 116 105 26 -47 -33
w th annual	661	11 -90 -15 8 171 -37 -49
w th answer	736	83 -9 -16 -10 -20 -11 -17
w th appointment	765	-11 -26 -7 9 -14 -16 65
w th ar	631	39 -19 4 -15 42 -16 -35
w th archiv	696	-11 -22 29 43 -54 -26 42
w th as	661	-51 -15 -39 176 -10 -3 -58
w th assessment	724	7 -2 -16 -17 -17 68 -24
w th at	667	16 46 -29 -53 57 -15 -22
w th audit	583	-77 -32 -12 239 -29 -23 -66
w th author	704	-73 -64 -16 -52 -13 -28 247
w th b	661	-63 85 -39 -13 16 -41 55
w th backlog	749	3 11 -12 44 -14 -22 -11
w th bid	667	-57 31 151 -24 -29 -41 -31
w th board	492	64 -94 11 69 2 -28 -24
w th borough	704	-31 -25 -8 -11 -12 48 39
w th budget	661	11 -9 -11 42 -21 -13 1
w th build	724	-30 103 -9 -16 -12 -18 -18
w th busines	618	-9 42 -46 -12 47 -58 36
w th cal	765	-50 -18 -5 -49 -6 136 -7
w th campaign	704	-56 -31 55 -67 150 -11 -40
w th can	631	-42 -42 37 123 -17 0 -60
w th car	724	72 -39 -26 -38 -31 -5 67
w th card	714	55 -33 12 -24 -17 25 -18
w th cas	583	124 -22 3 -19 -38 -32 -16
w th ccg	597	8 37 93 -35 -4 -14 -85
w th chair	580	0 -47 -26 -28 20 -26 107
w th chang	583	121 34 -96 -38 19 -64 24
w th charit	765	-62 5 107 -11 -4 -12 -23
w th checklist	765	-47 -38 56 -29 -16 98 -25
w th chief	594	82 55 -28 -46 -16 0 -47
w th children	696	50 -51 -25 -47 -19 103 -12
w th circumstanc	749	-27 -3 -30 4 -10 -33 99
w th claus	765	42 -9 -9 1 -17 -4 -4
w th clerk	673	-34 -30 -20 50 -23 -27 84
w th clinical	650	-56 63 -42 -14 36 40 -26
w th cohort	765	5 57 -10 -25 -2 -13 -11
w th colleg	631	30 26 52 -28 -59 25 -46
w th com	655	-42 -59 -23 123 61 36 -97
w th commission	696	-7 -21 11 -30 50 24 -27
w th commissioner	591	36 -62 -12 40 -6 51 -47
w th commit	714	0 5 53 6 -16 -24 -23
w th communication	736	-65 4 -16 4 53 30 -10
w th communit	680	-55 -2 -24 -22 -13 128 -12
w th complaint	736	48 14 -13 -18 -4 -10 -17
w th complet	765	-24 13 -7 -8 -3 35 -7
w th conferenc	650	90 -45 -27 -41 -34 82 -25
w th contact	724	24 -26 -4 1 -14 33 -14
w th content	749	-27 51 38 -34 -12 21 -37
w th contract	553	80 67 42 35 -46 -103 -74
w th control	765	56 -21 -5 -2 -17 -6 -5
w th coordinator	696	40 -34 -10 29 -9 8 -24
w th coroner	661	-10 -27 18 41 -19 -30 26
w th cost	661	-52 16 163 -27 -12 -50 -38
w th could	749	-52 24 109 -37 -8 -24 -11
w th council	583	59 -42 45 -3 -12 -16 -32
w th count	573	-23 24 7 -82 -45 46 73
w th cours	589	-81 92 35 21 -11 -7 -48
w th court	765	54 43 -4 -6 -7 -66 -13
w th csp	724	17 -15 -11 -7 32 3 -19
w th current	714	-18 8 -15 57 -17 -11 -4
w th da	704	3 -63 -6 -13 1 83 -6
w th dash	736	112 -41 -19 -14 15 -31 -23
w th data	601	-9 51 61 27 -57 -11 -62
w th death	749	-11 -9 -15 -18 -5 -6 63
w th deceas	736	-28 -2 -31 14 -7 -11 65
w th decision	688	-44 18 71 26 -8 -16 -47
w th department	680	-40 52 227 38 -71 -27 -179
w th deput	704	12 -8 -21 -32 -20 26 42
w th design	749	-17 -29 51 -4 -5 8 -3
w th designat	704	32 16 -22 18 -11 11 -44
w th development	765	-21 22 -14 93 -14 -20 -45
w th dhr	765	65 -24 -6 -4 -3 -20 -9
w th diar	749	56 22 -4 -8 -8 -52 -6
w th director	611	-72 -2 -6 4 65 85 -74
w th discharg	736	55 -13 -5 -4 -5 -25 -3
w th district	724	69 -48 -15 62 -10 -35 -23
w th domestic	644	96 -16 -33 -15 12 -3 -41
w th draft	655	-26 132 -9 -46 -8 -30 -13
w th dut	607	-31 -38 -22 -51 63 -9 89
w th e-learn	724	-39 -8 -9 69 -10 19 -22
w th eastern	765	-27 -65 -7 -16 -7 127 -6
w th education	765	-15 -51 -3 14 -5 62 -3
w th electronic	704	28 39 -15 -18 -14 -13 -6
w th emergenc	667	22 -7 -19 -40 -13 67 -10
w th end	594	31 33 -27 50 -69 23 -41
w th evaluation	749	-50 -24 -35 -7 -12 144 -16
w th evidenc	765	-6 41 -4 -4 -6 -16 -4
w th executiv	591	-32 3 202 35 -28 -39 -141
w th exist	704	54 -13 7 -10 -6 -13 -18
w th famil	594	-22 -78 3 -39 108 -65 94
w th feasibilit	765	68 -4 -35 -11 -3 -4 -11
w th figur	680	2 3 60 -10 -19 -13 -22
w th film	667	69 -53 -26 -5 -39 65 -11
w th final	696	-21 -60 -13 -13 -16 131 -7
w th financ	688	-33 138 -17 -29 -12 -19 -27
w th financial	736	3 77 -14 -16 -9 -39 -3
w th finding	714	-40 -10 -7 92 -10 -13 -11
w th fir	650	3 -20 -17 -34 -11 133 -54
w th first	486	19 26 -31 97 -78 68 -101
w th fiv	680	-1 50 -16 -12 -50 41 -11
w th flag	736	-3 57 -16 -54 -16 39 -6
w th forc	580	35 -21 151 -50 -49 -26 -39
w th form	528	-16 11 74 -54 36 -63 11
w th former	724	-1 3 7 -35 -21 -20 65
w th forum	714	-26 -7 -19 36 -14 42 -11
w th forward	667	-91 19 37 132 -14 -21 -61
w th four	680	89 -58 -19 -11 8 37 -46
w th fourteen	765	11 52 -7 -6 -12 -35 -3
w th front	631	93 37 -17 -24 -51 -14 -24
w th fund	736	-6 60 0 27 -59 -14 -9
w th gap	749	55 -34 -19 -10 -7 21 -5
w th governanc	736	19 -58 -8 -11 -11 80 -11
w th gp	736	42 0 -4 -7 -5 -13 -13
w th grant	704	1 -56 70 -7 -10 -18 19
w th group	549	-24 -24 87 6 29 -70 -4
w th guid	724	-15 14 -12 -12 -3 35 -6
w th guidanc	626	29 9 -36 23 -15 24 -35
w th ha	551	11 -27 23 75 -32 15 -65
w th had	673	17 6 -62 -14 -15 -11 79
w th handbook	749	57 -58 -7 -4 -12 49 -23
w th happen	736	119 -7 -7 -9 -63 -10 -23
w th hard	704	23 -12 -8 18 -15 -28 22
w th hav	696	-20 100 -13 -6 -8 -36 -17
w th head	570	14 135 -21 30 -16 -75 -67
w th health	704	-3 -39 -7 2 -12 22 36
w th help	749	-37 -24 35 -7 -6 53 -14
w th helplin	618	75 -47 -55 -22 21 54 -25
w th hom	635	-64 31 46 29 -25 42 -58
w th hospital	631	40 -43 11 -33 -30 86 -30
w th hostel	765	19 17 3 -7 -3 -25 -4
w th hous	650	25 -21 -30 -31 -16 66 8
w th household	736	62 -6 -2 -3 -5 -9 -36
w th hub	714	10 33 -14 -13 -14 -43 41
w th icb	736	35 -6 25 -13 -23 -10 -7
w th idea	626	-48 -71 212 11 -14 -39 -51
w th idva	714	93 -19 -19 -11 -3 -25 -16
w th imr	688	26 -35 32 -47 -11 -22 57
w th in	618	9 15 -21 74 -3 -39 -35
w th induction	714	50 -22 -9 -10 -19 27 -17
w th information	594	-3 85 55 -67 -64 0 -6
w th insid	736	24 -26 -13 -15 35 14 -18
w th inspection	696	-35 26 -63 127 -9 -29 -18
w th inspector	736	69 10 -8 -4 -4 -20 -42
w th inspectorat	765	56 -7 -8 -5 -2 -19 -14
w th intelligenc	765	51 -11 -4 -11 -14 16 -26
w th into	749	83 -68 -11 -8 -7 39 -27
w th is	495	38 -61 -65 15 175 -5 -97
w th it	724	-54 73 5 15 -9 -16 -14
w th item	696	-30 -70 15 181 -11 -42 -44
w th job	704	-31 59 28 -11 -11 -22 -11
w th joint	749	-2 5 33 -15 -10 -4 -8
w th k	724	-5 26 -10 2 -12 -26 26
w th landlord	714	-37 113 16 -29 -56 5 -11
w th last	618	-93 38 -42 86 -27 110 -70
w th launch	704	-30 45 -20 29 -8 10 -25
w th law	696	67 -27 -18 -52 35 27 -32
w th lead	563	-50 35 10 -2 -54 -5 67
w th leaflet	655	-19 50 -36 -39 19 43 -19
w th learn	589	61 -48 -35 88 -8 -15 -42
w th legal	749	-5 46 -6 -13 4 -15 -11
w th letter	655	74 -79 -26 10 -11 65 -33
w th level	714	28 -23 17 -9 -5 25 -32
w th light	696	-15 19 30 -11 11 -21 -12
w th lin	765	-72 -46 52 -12 -23 -22 123
w th list	604	-56 146 8 -21 26 -59 -44
w th lmc	688	-5 19 24 -31 -8 -15 15
w th local	650	52 -17 -13 -5 -26 -40 50
w th los	765	-10 -13 58 -7 -4 -11 -13
w th manager	635	-6 44 -52 -3 22 -13 8
w th map	667	-40 69 0 21 -8 -29 -12
w th marac	655	66 -54 -18 -5 33 26 -48
w th market	765	53 -4 4 -8 -8 -29 -7
w th material	765	-4 17 -2 -1 -1 -7 -2
w th matron	673	40 -66 -9 -2 -18 67 -12
w th matter	618	-57 15 134 22 -29 -47 -38
w th meantim	765	-8 11 23 -2 -7 -12 -6
w th medical	724	-10 -12 -10 29 -8 20 -10
w th mental	765	-22 -19 -9 -15 26 16 24
w th merger	749	-32 -16 76 -7 -5 -12 -5
w th might	765	-1 6 -2 1 -1 -2 -1
w th minister	704	57 -33 -21 -14 -5 59 -42
w th ministr	736	-12 115 -8 -19 -14 -9 -53
w th minut	736	17 -28 -18 -8 39 16 -19
w th modul	680	18 42 22 -10 -6 -53 -13
w th moment	765	-14 14 -5 -5 -10 29 -9
w th month	696	21 91 -8 -37 -16 -46 -5
w th monthl	724	33 -11 -4 -9 21 -15 -15
w th morn	765	69 -20 -6 -32 -16 39 -33
w th mosqu	765	-7 50 -11 -3 -3 -8 -18
w th mov	724	-12 -4 15 -24 -3 40 -12
w th nam	635	43 -3 -16 -4 -26 35 -29
w th national	563	8 36 68 53 -34 -32 -101
w th need	607	44 -4 -23 -47 68 4 -42
w th network	765	-13 -8 -3 -4 39 -9 -3
w th new	438	-92 94 -101 254 -121 73 -106
w th newsletter	765	-42 -5 -6 -13 115 -24 -25
w th next	508	-47 112 -63 120 -68 26 -80
w th nin	724	-2 64 -6 -6 -5 -37 -7
w th not	724	16 -25 -42 -38 21 -26 93
w th number	604	106 -48 -13 1 -65 -65 84
w th offer	765	-50 -6 2 -15 85 -10 -7
w th officer	644	-42 -4 49 -4 -17 -58 76
w th old	661	29 1 -19 -11 -15 -78 94
w th on	650	-18 10 1 64 -28 31 -60
w th ongo	667	-62 50 20 -44 -12 -37 84
w th opennes	736	3 15 -14 8 -12 -23 22
w th optician	765	-39 -14 -5 -9 -9 84 -8
w th other	589	-158 -8 -74 -69 -39 368 -19
w th out	736	22 -9 -12 -6 17 -5 -7
w th outcom	650	-22 -13 -29 101 -12 24 -49
w th pack	765	31 -9 -3 -3 -3 -11 -3
w th pandemic	661	-37 -6 -18 122 9 -29 -39
w th panel	510	-38 -59 -97 -88 -40 -33 355
w th paper	724	0 10 -4 21 -10 -14 -3
w th partner	714	-75 48 33 -20 -26 77 -38
w th partnership	494	11 34 76 -25 79 -85 -90
w th pathwa	688	15 -10 9 -11 -10 42 -34
w th patient	736	32 -16 -12 32 -9 -16 -10
w th pc	650	-79 42 48 -45 26 54 -46
w th performanc	688	-25 33 -24 -15 60 18 -49
w th perpetrator	644	-45 -16 -7 28 -8 -56 104
w th person	749	-26 -17 -9 30 -12 -39 73
w th pilot	661	-57 15 59 3 -13 9 -16
w th plan	607	-36 -104 173 -66 58 -10 -15
w th pledg	714	26 -9 -8 -5 -4 15 -15
w th point	673	31 19 39 -70 -23 -32 36
w th polic	460	57 53 -100 -34 -1 -59 85
w th portal	724	-25 21 -6 -14 -12 -7 43
w th post	536	-73 -31 39 83 -18 50 -49
w th poster	688	-76 54 -16 -27 -19 114 -31
w th ppu	765	68 -5 -2 -10 -8 -6 -38
w th practic	601	109 -62 -49 -2 22 -3 -15
w th present	736	-21 -8 49 23 -7 -23 -13
w th previou	749	172 0 -188 12 -5 -20 29
w th printer	714	-34 97 -12 -33 -7 -6 -5
w th privat	749	-44 -50 -21 -10 -5 141 -10
w th probation	704	91 -27 -11 -8 -24 5 -25
w th procedur	640	57 39 -31 -16 -23 41 -67
w th proces	704	16 -73 -27 -27 -17 143 -14
w th program	611	-67 72 -11 -99 157 -7 -44
w th project	650	-18 -35 105 8 -29 -1 -31
w th proposal	589	-47 39 219 -72 -27 -52 -61
w th protocol	622	79 -88 -38 -29 -25 152 -52
w th provider	555	-35 28 155 47 -36 -96 -64
w th public	673	6 132 -21 -13 -18 -55 -32
w th qualit	635	13 114 -22 -61 -4 -14 -26
w th question	631	62 46 -56 -26 -27 -43 44
w th queu	749	-23 63 -4 -24 -2 -7 -3
w th reason	714	57 -26 -17 -10 -11 22 -16
w th recommendation	511	62 -28 182 -59 -61 -42 -53
w th record	680	143 -9 -12 -20 -13 -69 -19
w th redesign	749	-17 90 -7 -26 -5 -24 -12
w th referral	696	64 -32 -23 -12 18 12 -27
w th refresh	765	2 9 -4 8 -3 -10 -2
w th refug	667	21 -12 -1 35 -22 -36 15
w th regional	622	-5 18 17 22 -42 -53 43
w th register	765	63 -14 23 -10 -27 -11 -24
w th regulator	724	17 0 16 13 -22 -10 -14
w th relat	688	8 -34 24 17 -10 -24 20
w th relationship	714	-17 0 22 11 -20 -21 24
w th remain	640	-103 -98 -22 -51 88 208 -22
w th reorganisation	749	-11 -21 41 41 -4 -22 -24
w th repl	749	4 -21 -21 -13 -16 32 35
w th report	601	3 -22 -68 -32 -31 -77 226
w th request	688	-70 -65 170 38 -13 -25 -34
w th requirement	661	51 -38 -39 2 39 12 -26
w th rest	655	-155 98 -21 -46 -33 180 -22
w th restructur	704	-18 -6 44 78 -5 -71 -22
w th result	644	-75 81 44 -3 12 -35 -25
w th review	536	55 -11 -19 -14 -45 49 -15
w th revis	688	77 -26 -11 -4 -13 13 -35
w th risk	655	28 -2 35 -23 -7 -25 -7
w th rol	667	-10 27 1 -24 56 -3 -46
w th royal	749	-6 47 3 -27 -2 -13 -2
w th sa	765	-20 44 -5 13 -4 -18 -9
w th safeguard	511	124 -80 -50 -30 109 30 -103
w th sam	635	73 -48 -5 24 -45 -67 67
w th schem	578	13 -84 201 13 -12 -68 -62
w th school	765	-25 74 -14 -7 -3 -10 -16
w th second	578	-139 -23 -71 35 -45 276 -32
w th senior	749	-2 -18 -10 -6 82 -32 -13
w th servic	519	42 -82 -46 -54 19 -34 155
w th seven	696	-3 18 -10 -52 -15 71 -10
w th shar	724	60 -16 -6 -4 -7 -15 -11
w th should	696	5 -33 36 -8 -12 -14 26
w th sid	704	30 -30 -8 -8 19 19 -21
w th sinc	765	-12 -6 -20 113 -5 -9 -60
w th softwar	696	-9 51 31 6 -18 -53 -7
w th south	724	-21 -38 -6 -41 -7 119 -7
w th specialist	680	24 42 -25 0 -22 4 -22
w th specification	626	-31 43 -35 46 -20 10 -13
w th spr	724	49 -36 -13 -9 -7 31 -13
w th staf	644	30 64 -3 -6 -25 -61 2
w th standard	655	103 -51 -30 -30 -24 68 -36
w th start	736	9 -33 -17 89 -11 -16 -22
w th statutor	736	1 26 81 -51 -7 -14 -36
w th steer	655	13 33 -12 -9 -31 28 -23
w th stock	736	12 -42 -9 -12 -27 89 -12
w th strateg	631	-4 -27 -21 2 33 48 -29
w th stud	765	-18 51 -4 -8 -4 -7 -11
w th sub	696	-36 35 35 37 -25 -26 -18
w th subgroup	704	-17 106 17 -39 0 -16 -49
w th subject	667	-12 25 -6 42 -8 -21 -19
w th summar	736	40 -13 -15 -5 -14 15 -8
w th summer	704	49 -13 -35 61 -10 -38 -13
w th supplier	618	-49 -24 38 -29 -28 114 -22
w th support	724	-26 78 11 -26 -11 3 -28
w th surger	680	-201 -19 226 -7 -15 -46 62
w th surv	749	-66 -15 -16 168 -30 -30 -11
w th survivor	765	22 22 -7 -6 -10 -11 -11
w th system	631	29 -48 15 -20 -32 114 -57
w th task	673	12 52 -18 65 -14 -72 -25
w th team	586	108 8 -3 -5 -58 -57 7
w th templat	655	-43 118 2 -24 -24 9 -37
w th tender	714	-1 13 -36 -18 51 14 -23
w th term	736	43 33 -20 -13 -4 -32 -7
w th th	749	-28 -15 23 -18 -8 -6 52
w th third	704	-43 -60 -28 -30 -23 145 39
w th thr	614	-14 76 -21 -44 -20 52 -29
w th threshold	680	29 -51 -25 -27 7 24 43
w th tim	631	-118 -131 -69 120 70 -79 207
w th to	704	-73 -51 168 -29 -72 43 13
w th tool	696	-93 -20 112 -32 46 8 -21
w th toolkit	673	-10 46 37 3 -109 49 -15
w th train	566	78 -42 -30 153 -56 -56 -47
w th trainer	714	11 47 -13 -35 -3 -3 -4
w th trust	452	-41 -18 114 -3 8 -76 16
w th two	568	5 36 38 -23 30 -49 -38
w th union	688	-42 144 -18 -26 -6 -32 -20
w th unit	650	91 45 -55 -26 -50 -49 43
w th universit	589	22 -10 13 13 14 2 -55
w th up	696	-19 2 -12 41 40 -27 -25
w th upgrad	749	42 -16 -73 57 -8 14 -17
w th view	644	-62 1 58 -21 -13 -15 52
w th voluntar	749	-21 -12 39 -8 1 14 -14
w th vulnerabilit	749	61 -23 -9 -12 -27 35 -25
w th wa	559	31 -38 163 -34 -39 -73 -11
w th walk-in	765	21 -6 -8 -7 -9 28 -19
w th ward	680	-21 -66 -3 14 -21 49 48
w th websit	736	67 -30 -25 -32 -9 78 -49
w th week	724	20 -13 -7 -5 16 -5 -5
w th west	749	-46 22 -10 -27 -28 104 -14
w th when	696	-21 -30 -30 138 -16 -27 -14
w th whol	765	18 -19 -21 -12 -7 13 29
w th wider	749	-45 27 53 11 -11 -16 -19
w th wil	549	23 10 26 -112 185 -81 -51
w th winter	749	-16 -49 -11 -7 -5 101 -12
w th with	714	15 -39 1 74 -16 -21 -15
w th word	724	54 -20 -20 -5 32 -35 -6
w th work	583	-49 -40 21 187 20 -104 -36
w th worker	680	3 -16 -6 15 -15 29 -10
w th workforc	714	-36 7 3 -4 -24 63 -8
w th workshop	749	-27 42 -37 22 -8 20 -11
w th would	650	-29 -39 188 -32 -17 -23 -49
w th year	553	-163 -39 -19 133 74 -42 56
w than	591	51 111 -42 -66 -3 -71 20
w than what	765	-12 -12 -7 -10 -10 -14 64
w thank	736	46 -44 -10 -16 -23 -25 72
w that	331	69 -89 336 -15 -124 -196 19
w that $	736	-47 -5 -7 36 -13 -18 55
w that a	575	-69 -6 123 77 -30 -59 -35
w that ar	765	-38 -32 -10 -7 -4 33 57
w that ever	749	59 -17 -10 -5 -18 -4 -5
w that exist	714	-16 4 80 -14 -8 -12 -34
w that go	724	-30 -41 -15 -8 6 104 -15
w that ha	749	8 8 -4 -21 -10 26 -7
w that is	673	-20 94 -4 20 20 -63 -47
w that it	545	56 -109 380 -73 -52 -108 -94
w that nobod	724	-68 4 11 16 -20 -19 76
w that of	688	-30 46 -4 -33 -19 -23 64
w that self-discharg	765	46 -22 -10 -14 -6 41 -34
w that staf	704	-9 -10 -24 19 12 -18 30
w that th	435	97 -70 141 -51 -39 -52 -25
w that ther	765	14 -13 48 -15 -4 -7 -23
w their	456	92 103 -48 -36 -1 -88 -22
w their first	736	48 -18 -9 -7 22 -23 -12
w their opinion	749	-13 31 20 -6 -6 -17 -8
w their own	696	55 17 49 -29 8 -75 -25
w their train	749	-17 1 -5 -39 -4 68 -4
w their view	736	8 28 -12 -18 -8 -11 13
w them	482	12 34 -25 -19 21 -40 17
w them $	557	74 -39 -3 -9 -21 18 -20
w them of	688	-31 -76 22 9 1 -39 114
w themselv	704	50 -14 -18 -18 -14 -17 32
w themselv as	736	34 -13 -19 -18 -12 -15 42
w then	604	-32 83 25 136 -72 -117 -23
w then $	688	-41 -28 45 117 -46 -33 -15
w ther	421	-61 -222 88 45 42 2 107
w ther $	749	1 22 11 -8 -6 -13 -6
w ther 's	661	35 -31 25 -78 4 11 33
w ther ar	614	-13 -8 9 20 -61 -3 55
w ther ha	644	18 -41 -52 230 -15 -7 -133
w ther is	505	8 -130 62 -101 69 106 -14
w ther wa	704	-28 -50 73 -16 -12 -30 63
w ther wer	640	-85 11 -21 27 -23 -89 180
w therefor	724	-20 -11 77 -12 3 -7 -30
w thes	601	-2 -33 -56 -51 66 95 -18
w thes $	765	-36 31 49 -2 -11 -26 -5
w think	631	-58 12 76 -10 -37 -39 57
w think that	736	-36 -13 63 -10 -6 -17 19
w think to	765	59 -23 16 10 -9 -24 -28
w third	591	14 97 -44 -77 -90 105 -4
w third of	749	-33 70 -14 -13 -21 37 -26
w thirt	696	-25 66 -13 -10 -9 -26 17
w thos	547	60 -2 -19 -22 21 3 -41
w thos in	749	-44 -72 -7 -16 -17 167 -11
w thos who	622	62 9 19 -18 28 -42 -58
w though	765	-35 -17 -6 -11 58 17 -6
w thr	445	-28 134 -91 -79 -83 114 33
w thr agenc	704	-94 58 -16 25 -11 26 11
w thr hospital	765	-4 -32 -7 -11 -6 64 -3
w thr month	736	-17 -67 -8 85 45 -25 -14
w thr of	680	-27 54 23 -22 -11 -10 -7
w thr session	749	8 24 -6 33 -13 -42 -4
w thr year	644	176 -43 -12 -44 -8 -61 -8
w threshold	644	24 7 -30 -38 -1 6 32
w threshold document	714	20 -13 -7 -19 15 26 -22
w through	444	94 24 -118 -106 238 -26 -105
w through $	704	-50 -11 -26 13 -22 121 -24
w through a	749	20 -16 -5 -4 -22 34 -8
w through al	765	-23 -9 -4 -5 53 -6 -6
w through it	667	21 8 -6 -7 1 -13 -5
w through th	524	164 14 -58 -43 19 -37 -60
w through their	749	71 7 -19 -13 -7 -36 -4
w throughout	688	-32 -22 -10 -52 160 -23 -21
w throughout th	714	-49 -17 -8 -12 117 -16 -16
w til	765	-53 13 -107 138 -9 29 -11
w tim	521	-71 -132 9 116 -35 -100 212
w tim $	631	26 -73 17 5 -55 13 67
w tim and	749	-14 -36 -12 46 37 -15 -6
w tim of	680	24 -107 47 88 -13 -38 -1
w tim ther	765	-91 -16 -2 28 19 -44 105
w timetabl	736	-12 -8 -7 59 -7 -18 -8
w timetabl for	765	-10 -20 -7 62 -7 -10 -8
w to	200	-346 119 49 116 26 -7 43
w to #	650	6 29 -25 -61 -51 42 61
w to <date>	661	-37 16 -27 74 -8 8 -26
w to a	601	10 -13 -9 23 26 28 -65
w to action	724	13 -16 -30 -6 -14 -15 68
w to ad	704	43 12 10 -10 -21 -14 -20
w to advert	724	-38 10 -29 -25 -9 97 -6
w to agr	667	-17 117 -24 31 -18 -38 -51
w to al	466	244 -75 -60 -22 -25 9 -71
w to an	640	84 -62 45 19 -22 -28 -35
w to ask	673	72 -34 -8 -18 -25 12 1
w to attend	714	-58 6 -9 28 111 -68 -10
w to b	376	-172 -182 147 275 -74 84 -78
w to begin	714	-24 -29 -51 161 -6 -41 -11
w to both	736	44 -21 -10 -7 -8 11 -8
w to br	724	-4 31 -13 -13 32 -26 -6
w to cabinet	749	-9 54 -6 -29 -7 1 -3
w to challeng	724	-12 0 -4 -20 16 -15 36
w to check	736	108 -18 -9 -8 -52 -16 -5
w to com	696	-35 2 11 -17 -16 -11 66
w to communit	765	-10 -23 -9 -8 35 18 -4
w to complet	749	-24 98 -21 -10 -4 -28 -10
w to confirm	736	13 -15 -7 -3 33 -7 -15
w to dat	696	-17 111 -11 -32 -24 -14 -13
w to dat $	749	24 79 -7 -23 -4 -61 -8
w to design	724	27 22 -8 9 -24 -17 -9
w to do	591	-84 -50 -60 63 113 36 -19
w to each	555	-71 -42 -46 4 126 15 13
w to ever	611	145 -23 -55 -15 -10 -8 -33
w to everyon	736	57 -31 -5 -5 25 -17 -24
w to find	724	-50 -50 130 -38 -18 9 17
w to follow	650	-85 -15 -12 19 -31 140 -16
w to follow $	704	-26 -53 -7 28 -7 71 -6
w to follow in	765	-59 -34 -5 -13 -25 146 -10
w to fund	688	-20 1 114 -40 -3 -21 -31
w to generat	765	-37 80 14 -22 -6 -10 -19
w to get	688	-9 69 58 -44 -57 18 -35
w to go	640	-78 73 -3 41 -26 52 -59
w to gp	749	-11 -56 -7 -7 40 48 -8
w to hav	736	-37 5 -13 86 -5 -27 -9
w to identif	714	-34 29 -18 87 -16 -8 -40
w to includ	704	5 -31 -21 20 -12 50 -10
w to it	736	-27 -2 -10 -6 9 46 -10
w to leav	765	-24 -14 159 -19 -9 -21 -71
w to look	626	-71 84 20 45 -27 -9 -41
w to mak	765	35 -15 -14 16 -3 -7 -11
w to make sur	765	95 -36 -13 -9 -6 -6 -26
w to map	765	-6 44 -6 -15 -2 -7 -8
w to member	714	-11 36 -12 13 -4 -16 -6
w to new	736	45 -43 -5 -12 4 19 -9
w to nominat	736	-9 26 37 -11 -7 -13 -23
w to on	736	-16 -8 69 -8 -14 2 -26
w to our	765	-20 -21 15 -13 -23 -22 84
w to professional	765	-36 -22 -5 -4 103 -17 -18
w to promot	714	-37 -42 -8 -7 133 -19 -20
w to put	704	-36 -19 -12 -39 -5 117 -7
w to rais	696	-32 -30 -10 -13 114 -17 -13
w to reach	765	-42 -41 -4 -5 -8 106 -6
w to recommendation	661	-31 -45 14 8 -15 -31 100
w to recruit	696	-18 96 -11 -16 -22 -14 -14
w to releas	765	-16 -11 7 8 29 -7 -10
w to report	655	-3 -5 -28 64 -2 -2 -24
w to respond	765	17 13 -5 6 -3 -9 -19
w to review	714	-30 -14 74 -28 -24 -20 42
w to run	724	-44 46 -20 121 -45 -47 -11
w to s	667	-4 111 -25 7 -20 -40 -29
w to sa	640	45 -60 26 -22 22 5 -17
w to self-referral	736	27 -32 -12 -15 21 18 -6
w to servic	680	-29 -24 39 2 -4 -28 44
w to shar	704	20 -40 58 32 -2 -17 -52
w to show	714	-10 -26 -23 25 39 16 -19
w to speak	680	-62 16 -14 7 89 -39 4
w to sta	736	-38 -31 135 -8 -5 -7 -46
w to staf	680	-36 -15 -13 48 30 16 -29
w to start	724	-63 -59 -6 21 -9 122 -7
w to support	749	-32 -24 1 -6 108 -26 -21
w to tak	607	-53 53 17 17 -18 11 -28
w to talk	680	11 13 -28 -28 -16 -44 92
w to tender	749	-29 76 -5 -13 -5 -9 -16
w to th	334	118 122 -80 71 -113 -32 -85
w to them	688	-35 -33 26 59 -6 -27 17
w to two	765	22 -47 -5 -2 -7 43 -4
w to us	618	26 42 -30 -19 -22 35 -32
w to wait	765	-50 -46 -25 147 -5 -11 -10
w to writ	704	-52 126 -16 -12 -14 -24 -8
w together	589	14 144 -10 -2 -29 -89 -28
w together $	661	20 57 10 -29 -10 -30 -19
w toilet	749	72 -12 -4 -9 -12 -25 -10
w tool	573	-53 -68 196 -21 15 14 -83
w tool $	704	-25 24 98 -28 -7 -13 -48
w tool wa	749	-21 -81 150 -5 -5 -30 -9
w toolkit	622	10 12 26 -6 -108 90 -25
w toolkit $	749	17 112 -3 -2 -109 -13 -2
w toolkit for	765	22 -26 -7 -9 -5 36 -11
w top	749	29 -13 -8 -10 43 -19 -21
w top up	765	20 -12 -8 -10 47 -17 -20
w touch	765	6 28 -7 -37 31 -10 -11
w tr	631	-15 -16 171 -40 -28 -22 -50
w tr to	765	-8 19 -9 -15 -10 35 -12
w train	379	-78 84 -154 -38 90 243 -147
w train $	561	-7 19 -30 -88 44 99 -36
w train and	696	22 3 -7 -22 -25 42 -14
w train b	749	18 -31 -9 30 -6 7 -9
w train complet	736	-11 -29 -6 -6 -8 77 -17
w train dat	765	-36 76 -3 21 -5 -48 -5
w train for	644	-59 -67 -27 -32 54 147 -17
w train ha	640	44 47 -13 -56 5 -9 -18
w train in	644	-39 -17 -13 -29 71 42 -14
w train is	667	-35 -11 -11 1 4 51 0
w train need	765	-4 -18 -4 60 -6 -21 -7
w train offer	765	-47 121 -15 -18 -4 -11 -24
w train on	714	46 5 -10 -16 -16 1 -10
w train packag	724	-6 38 -5 -7 4 -19 -5
w train plan	749	8 -6 -3 2 18 -16 -3
w train team	724	14 -26 -7 70 -4 -26 -21
w train to	749	-25 -5 -8 24 -21 40 -5
w train wa	696	68 -18 -10 -21 -38 50 -31
w train wil	714	89 -21 -7 -35 -21 2 -7
w trainer	640	15 82 -18 16 -4 -76 -16
w trainer ha	765	-7 62 -10 -10 -3 -29 -3
w transfer	724	33 -63 0 -15 -10 84 -29
w translat	673	15 2 -23 -16 21 19 -17
w translat into	749	31 25 -12 -7 -5 -20 -12
w translation	724	-17 -8 26 -15 -10 54 -29
w translation is	749	-40 4 28 -13 -9 59 -29
w trauma	749	26 -16 -4 -13 -5 18 -7
w triag	688	122 -13 -16 -9 -27 -18 -37
w triag $	765	28 -3 -2 -1 -5 -3 -14
w trial	704	12 41 21 -21 -9 -35 -8
w trust	427	-36 -31 100 -54 43 -54 33
w trust #	724	14 -28 -2 -17 -18 24 26
w trust $	635	-64 60 74 -48 -1 -26 4
w trust 's	614	3 54 38 -29 -58 -4 -4
w trust ar	765	-4 18 30 -3 -8 -9 -22
w trust do	714	-16 -27 121 -12 -12 -9 -44
w trust emplo	736	-39 -2 10 -15 7 -16 55
w trust ha	640	-52 -21 -42 84 -38 -21 88
w trust hav	736	-2 -73 -24 6 -13 120 -14
w trust is	622	-57 78 17 -46 38 -34 5
w turn	650	-39 -18 -55 -13 -9 58 76
w turned down	696	-38 -7 28 -13 -6 -11 47
w turned down b	724	-19 0 49 -6 -4 -9 -12
w turnover	724	-31 -34 -16 19 -26 -16 105
w turnover is	749	9 -25 -12 35 -23 -11 27
w twelv	631	-102 67 -23 -21 -46 75 49
w twelv month	736	-28 -3 -10 20 -9 34 -4
w twent	696	-19 44 -9 1 26 -33 -10
w twic	640	30 9 -14 -26 -28 47 -18
w twic a	765	60 -5 -3 -12 -7 -28 -5
w two	371	-144 122 -70 -128 -22 319 -77
w two agenc	749	12 70 22 -5 -44 -35 -19
w two da	749	-2 8 -16 -8 2 18 -4
w two hundred	765	44 -17 -7 -2 -2 -12 -3
w two is	749	-27 -30 -6 -10 -9 91 -8
w two local	704	30 -30 -8 -8 19 19 -21
w two meeting	765	50 27 -5 -12 -19 -37 -5
w two of	618	-50 38 -28 -30 -22 135 -43
w two officer	661	75 -31 -17 -21 -23 -44 61
w two post	765	-61 16 -12 -11 -14 88 -6
w two servic	749	1 -23 29 -7 -7 -17 25
w two system	765	-71 -8 25 36 21 -42 40
w two team	765	16 23 -4 -5 -7 -13 -11
w two trust	765	-4 6 36 -4 -4 -7 -23
w two ward	680	-68 53 -11 -23 -29 86 -8
w two women	688	5 -17 4 28 -20 -30 30
w two year	696	35 -23 -10 59 -32 -8 -21
w unabl	765	26 -56 79 -17 -12 -9 -11
w unabl to	765	26 -56 79 -17 -12 -9 -11
w unable to progres	765	-9 -22 100 -14 -7 -12 -37
w under	570	-60 -25 -3 -100 132 -27 83
w under continual	765	-60 -18 -10 -13 133 -10 -21
w under review	704	-26 119 -56 -22 27 -23 -18
w under review $	765	-47 93 -51 -15 47 -14 -12
w under section	749	-34 9 9 -11 -20 -14 62
w under th	714	-50 3 1 -33 32 3 45
w under wa	568	-51 180 4 -58 -26 11 -60
w under wa $	626	-41 95 17 -32 -16 23 -46
w understand	724	34 0 -7 -7 9 -18 -10
w understood	749	25 3 -27 14 -23 -15 23
w undertak	661	38 -53 3 76 -13 -22 -29
w union	661	-27 139 -20 -20 -12 -39 -22
w union $	749	-10 80 -9 -21 -4 -22 -14
w unit	551	114 -55 -72 -39 -36 79 9
w unit $	667	36 -18 -14 6 -20 50 -40
w universit	583	20 -17 12 47 11 -16 -57
w universit $	714	-1 21 -21 67 -17 -13 -35
w universit ethic	765	-18 51 -4 -8 -4 -7 -11
w unles	696	77 -17 -18 -18 -19 -33 29
w unles to	749	-17 -12 18 -10 -8 -9 38
w unsuccessful	765	-26 -55 67 -20 -16 62 -13
w unsur	749	-15 80 -8 -14 -8 -7 -26
w until	502	-118 109 -141 233 -75 34 -41
w until <date>	714	-47 125 -9 -2 -19 -42 -7
w until th	559	-16 -15 -110 166 -37 65 -53
w up	407	-15 -24 55 -9 26 50 -83
w up $	555	-89 31 72 -28 84 -8 -62
w up a	714	-32 27 13 45 -14 -19 -19
w up and	655	6 21 -23 -35 53 -9 -13
w up and run	736	30 -19 -12 -39 -38 109 -30
w up b	611	5 46 -9 45 -85 -14 12
w up in	673	1 -26 -4 -10 3 53 -17
w up of	688	-47 18 13 13 -31 -33 68
w up on	749	58 -39 -6 -15 -5 20 -12
w up post	765	-1 -5 -2 23 -7 -6 -2
w up so that	749	62 -44 -6 -22 -4 26 -11
w up th	749	97 -50 -13 -14 -19 14 -15
w up to	667	33 15 -32 30 -14 -8 -25
w up with	680	11 10 -15 23 -18 1 -13
w updat	518	-40 4 -88 -109 -4 28 209
w updat #	749	8 79 -3 -43 -3 -36 -4
w updat :	749	43 30 -3 -5 -5 -50 -10
w updat <date>	631	17 -9 -24 1 -16 47 -16
w updat in	765	-9 16 -3 -5 -3 12 -8
w upgrad	667	-25 -50 -92 38 -30 183 -24
w upgrad $	749	-48 -33 -18 -18 -10 134 -7
w upload	704	59 -15 -7 -4 -5 -22 -5
w upload to	724	44 -10 -6 -3 -4 -15 -5
w upon	631	-31 22 4 67 -28 -46 13
w upon children	667	-67 5 38 57 -23 -35 25
w us	446	50 41 -25 -78 -48 43 17
w us $	631	39 1 -2 -33 -57 -35 86
w us a	736	54 -11 -16 21 -27 -3 -19
w us b	704	8 -83 -14 -17 42 107 -44
w us from	765	-20 25 -10 61 -13 -23 -19
w us in	749	-38 37 25 -3 -2 -16 -3
w us it	673	-8 43 -22 -27 -2 44 -28
w us th	601	93 -30 -41 -55 -15 48 -1
w us that	704	-20 -38 41 15 -17 -18 36
w us them	714	63 -5 -6 -5 -13 -25 -9
w user	667	39 38 -24 -27 -23 -19 17
w vacanc	765	-3 -20 -38 23 -7 -15 60
w vacant	704	-65 -30 -74 107 1 74 -13
w vacant $	714	-61 -24 -69 75 4 88 -12
w var	696	5 61 -33 -14 -27 -22 31
w var $	749	-36 70 -29 -11 -17 -14 38
w venu	704	-23 38 -33 10 -22 45 -15
w version	563	23 2 -56 35 -33 83 -55
w version #	765	71 -4 -13 -15 -7 -20 -11
w version for	714	-128 -4 -8 -20 -5 170 -5
w version ha	765	47 2 -6 -2 -3 -36 -2
w version of	736	42 -7 -26 25 -3 -21 -10
w version wa	765	20 -27 -6 -3 -2 21 -3
w via	714	41 14 -8 -4 -11 -24 -9
w victim	575	1 -85 -96 -30 -65 -23 296
w victim do	736	34 -13 -19 -18 -12 -15 42
w victim often	736	-30 -25 -16 4 -10 -14 92
w video	736	27 12 -12 -23 16 -14 -7
w view	557	-160 10 118 12 -35 -45 100
w view $	724	-23 24 -24 30 -9 -10 11
w view of	714	-15 37 9 -10 -3 -10 -8
w view that	688	-58 -36 64 -14 -11 -8 62
w violenc	736	63 -9 -6 -5 -27 -11 -5
w visit	497	-42 205 -52 -22 210 -169 -130
w visit #	736	17 -26 -4 -5 52 -20 -14
w visit $	765	4 85 -7 -27 -13 -34 -9
w visit and	696	51 28 -37 13 -11 -28 -16
w visit ar	765	98 -19 -4 -11 4 -11 -57
w visit communit	765	-62 -13 -4 -5 107 -5 -18
w visit to	696	-48 -11 -9 -14 126 -27 -16
w visitor	655	42 -32 -29 -28 -18 78 -14
w visitor and	749	-20 -14 -3 -16 -6 62 -3
w voluntar	749	-21 -12 39 -8 1 14 -14
w voluntar sector	749	-21 -12 39 -8 1 14 -14
w volunteer	688	-69 66 -34 22 -1 33 -18
w vot	736	-92 -36 190 -2 -15 -9 -36
w vulnerabilit	704	88 -51 -15 -28 -31 83 -46
w w	413	-239 3 153 45 163 -33 -91
w w ar	607	-116 20 -21 -16 -30 141 22
w w can	749	17 -9 -16 1 -5 27 -15
w w do	667	-35 4 40 -14 90 -32 -53
w w expect to	749	-10 34 -14 35 -10 -17 -18
w w hav	559	-1 12 67 77 -11 -103 -42
w w shal	714	-12 -19 -19 90 4 -9 -36
w w wil	680	-36 -10 -20 24 69 -15 -12
w w would	765	-21 22 -37 -9 -17 -11 74
w wa	287	323 -418 389 -255 -133 109 -15
w wa #	714	-60 -7 -29 0 -16 -18 130
w wa a	704	-73 -39 29 18 -20 -47 132
w wa accept	696	75 -41 -28 -10 -7 47 -37
w wa ad	714	19 -14 -10 -5 -4 27 -13
w wa agr	644	-32 -82 -23 4 29 50 53
w wa alter	765	7 -4 -14 -5 -4 30 -11
w wa br	640	104 -60 -56 -17 -12 68 -28
w wa bu	749	44 -12 -5 -4 -5 -11 -7
w wa build	765	1 -5 -16 -7 -3 36 -5
w wa car	667	92 -33 -43 -20 -15 46 -27
w wa chang	704	55 -33 -26 -13 36 1 -20
w wa commission	724	66 -32 -9 -9 -5 -1 -9
w wa complet	749	-47 -24 -13 8 -38 120 -6
w wa conclud	749	2 -12 67 -16 -4 -12 -25
w wa consider	765	-64 -56 192 -7 -6 -9 -51
w wa decid	765	-13 -3 68 -5 -2 -3 -41
w wa delet	749	1 -14 93 -7 -5 -60 -7
w wa deliver	724	20 -20 -28 -3 -6 45 -8
w wa discus	736	-31 112 -20 -15 -5 -33 -8
w wa drop	736	-22 -14 5 -10 -5 61 -15
w wa explor	749	63 -41 0 -7 -3 -5 -7
w wa feel	765	-33 -11 48 33 -4 -25 -7
w wa find	736	14 -35 112 -20 -10 12 -73
w wa fix	765	-10 -23 -12 -7 44 18 -11
w wa giv	724	-10 -62 96 -8 24 -20 -20
w wa grateful	736	3 15 -14 8 -12 -23 22
w wa hold	631	20 -16 9 -39 -18 67 -23
w wa in	724	45 -15 -34 -13 52 -15 -20
w wa introduc	765	-5 -5 -3 -6 -10 34 -4
w wa issu	765	41 -3 -9 -2 -1 -14 -12
w wa launch	696	66 -31 -13 -14 -10 17 -13
w wa mak	688	58 0 -15 -7 -11 -19 -5
w wa need	696	27 -30 35 -11 -12 -13 5
w wa not	540	-13 32 134 -87 -34 -68 37
w wa of	736	-2 -10 -8 72 11 -23 -38
w wa open	704	37 -39 -15 -16 18 32 -17
w wa prais	749	-52 -6 -11 -7 -7 -24 107
w wa present	724	1 78 -20 -29 -5 -7 -19
w wa publish	749	27 -16 -15 -8 -5 25 -7
w wa put	640	27 -1 21 -23 -7 -2 -16
w wa ratif	749	50 -13 -3 -2 -4 -27 -1
w wa refus	736	-13 -31 70 -6 -3 -7 -10
w wa reject	736	-20 -14 78 -5 -4 -8 -27
w wa send	736	-30 64 1 -5 -9 -9 -12
w wa set	724	-4 -46 -23 -19 3 98 -8
w wa sign	650	59 -21 -14 -11 -7 10 -16
w wa simplif	749	56 -15 -11 -5 -3 -6 -15
w wa stop	765	-27 -37 117 -30 -6 -9 -8
w wa submit	704	-36 107 0 -31 -6 -17 -17
w wa tabl	749	16 -20 -15 -7 -5 58 -27
w wa tak	724	37 0 -35 -15 -4 -16 33
w wa th	749	19 -13 -8 -30 -5 42 -5
w wa that	724	11 -9 37 -16 -4 -7 -12
w wa to	704	-25 -26 68 34 -12 -22 -18
w wa tr	765	-14 -77 124 -5 -4 -12 -11
w wa turned down	704	-20 -1 53 -6 -5 -9 -12
w wa what	749	-15 -9 79 -6 -5 -8 -37
w wait	618	-33 -31 -4 67 -37 -24 62
w wait room	704	37 -30 42 -22 -14 6 -18
w waiting for	704	-47 -33 -11 38 -12 74 -9
w waiting on	765	-27 -53 -6 -10 -8 112 -7
w waiting on th	765	-27 -53 -6 -10 -8 112 -7
w wal	765	5 29 12 -6 -21 -14 -5
w walk-in	765	21 -6 -8 -7 -9 28 -19
w walk-in centr	765	21 -6 -8 -7 -9 28 -19
w want	622	-55 96 126 -37 -21 -48 -61
w want and	714	-30 -20 94 -10 -5 -14 -15
w want to	749	-23 26 -21 -15 -15 -6 54
w ward	527	100 -22 -49 30 -70 9 1
w ward $	644	100 22 -30 -26 -12 -45 -9
w ward hav	765	17 -68 -4 -7 -5 73 -7
w ward in	765	16 -2 -1 -1 -1 -9 -1
w ward manager	736	-31 3 -9 87 -11 -22 -18
w ward offic	765	-35 -17 -7 24 -16 -15 65
w ward staf	765	44 -23 -4 -3 -2 -11 -2
w warden	673	-138 120 -22 -7 -11 87 -29
w warn	724	30 -23 -16 -14 -18 70 -29
w warn marker	765	51 -11 -4 -11 -14 16 -26
w watch	696	118 -53 -17 -10 3 -6 -36
w web	765	-25 27 -9 -18 41 -5 -11
w websit	601	48 -89 -46 -45 -26 228 -70
w websit $	724	36 -35 -4 -10 -4 27 -9
w websit ha	765	137 -15 -11 -19 -8 -26 -56
w weed	765	51 -11 -4 -11 -14 16 -26
w weed b	765	51 -11 -4 -11 -14 16 -26
w week	503	115 -26 -52 -38 27 -19 -7
w week #	696	18 20 -12 -24 50 -28 -25
w week $	604	-10 -23 -24 -23 -11 70 20
w week after	765	11 9 -4 -3 -2 -9 -3
w week and	749	29 -19 -12 -10 44 -12 -20
w week ar	680	18 -19 3 27 -22 -37 29
w weekend	696	55 3 -35 -23 -12 39 -26
w weekend $	724	74 -30 -50 -16 -8 55 -25
w weekl	704	47 -15 -18 -28 54 -2 -37
w wel	655	72 -29 -7 -40 -36 99 -59
w welfar	749	1 -15 -7 -19 -8 78 -30
w welfar check	749	1 -15 -7 -19 -8 78 -30
w wellb	714	20 -28 -4 6 -8 25 -12
w wellb board	749	-4 -26 -2 8 -4 31 -3
w welsh	765	-33 -5 -9 -13 -5 69 -4
w went liv	696	53 -18 -6 -7 -7 1 -16
w wer	397	247 -144 15 -77 11 -69 17
w wer ask	704	51 -27 26 -7 -4 -20 -19
w wer brief	765	21 -11 -32 -7 -3 -21 53
w wer each	765	23 -11 -5 -3 -7 19 -16
w wer find	724	10 24 -40 -14 -11 48 -17
w wer hold	765	39 -12 28 -7 -6 -9 -33
w wer implement	724	1 -20 -6 -3 -3 40 -9
w wer put	714	-10 46 -62 -10 -7 54 -11
w wer recruit	736	-7 -10 -7 -3 37 0 -10
w wer remind	765	32 -41 -5 -4 -10 37 -9
w wer send	724	82 5 -8 -5 -9 -54 -10
w wer shar	736	4 20 -3 -6 24 -35 -4
w wer show	749	7 -44 -8 -4 -4 58 -6
w wer surv	765	-14 16 29 -2 -6 -14 -9
w wer tak	765	36 -14 -9 -2 -3 -4 -3
w wer thr	765	-22 -5 -10 32 -9 -15 30
w west	749	-46 22 -10 -27 -28 104 -14
w what	486	-50 -38 -34 -96 -8 -115 340
w what can	765	-24 12 -10 -25 -1 -6 54
w what do	749	25 -14 -39 0 -14 -12 54
w what ha	736	-16 -28 20 20 -8 -20 31
w what is	714	-10 -2 19 -20 -19 -20 52
w what it	680	19 27 -6 20 -13 -22 -25
w what th	650	25 -28 -51 -4 -20 -9 88
w what w	749	-35 11 -13 -35 113 -20 -21
w what wa	714	8 -43 32 -18 -10 -20 51
w what would	736	-22 6 10 -31 -7 -13 57
w when	491	-118 -126 13 252 -21 43 -44
w when it	680	-32 36 -28 52 -13 2 -16
w when th	538	-3 -91 36 172 -18 -53 -42
w whenever	696	49 -21 -10 -22 37 -20 -13
w whenever a	714	34 -19 -8 -21 41 -16 -11
w wher	522	130 -56 -57 -69 52 10 -8
w wher a	749	-4 -31 4 -4 61 -16 -10
w wher english	765	63 -24 -7 -35 -5 33 -24
w wher it	680	45 -49 -11 -9 -13 70 -32
w wher th	704	42 37 -11 -26 -36 25 -31
w wher ther	667	-3 -7 6 -4 12 -30 26
w wher to	736	-22 6 -39 -7 -6 -12 80
w whether	594	25 18 -78 61 -40 -54 68
w whether a	765	18 -16 -8 32 -14 -5 -8
w whether it	765	33 15 -22 17 -6 -20 -17
w whether th	661	-45 29 -53 -4 -21 -30 123
w which	440	-16 66 69 -21 -35 10 -72
w which a	724	-12 15 14 -23 -9 21 -6
w which ha	688	-29 69 39 -10 -5 -59 -5
w which is	586	39 -12 -37 92 -5 -43 -34
w which it	765	-11 5 -11 -12 24 8 -4
w which tak	765	20 -24 -6 -6 34 -15 -4
w which th	680	57 -82 41 -35 -28 93 -47
w which wa	696	32 -23 42 -48 -13 31 -21
w which wil	749	-5 0 -11 43 -4 -20 -4
w whil	736	37 15 -24 29 -9 -36 -12
w whil th	749	24 16 -21 30 -9 -29 -11
w whit	667	13 -31 -26 42 70 -38 -31
w whit ribbon	667	13 -31 -26 42 70 -38 -31
w who	412	98 -53 -72 13 -1 -109 123
w who ar	673	2 24 -14 -27 -17 -17 48
w who attend	704	-44 12 97 -30 -7 -50 22
w who com	704	-35 -17 -17 121 -23 26 -56
w who deal	765	-23 -13 -39 23 -11 -6 69
w who do	749	31 -13 -8 -19 41 -13 -20
w who ha	736	-26 43 -19 -13 -8 -23 46
w who had	736	25 -27 -5 -7 -12 36 -10
w who harm	749	28 -37 -5 -19 17 39 -22
w who hav	736	-27 48 -7 -7 -3 -17 12
w who is	631	13 -15 7 -41 27 -10 18
w who need	749	1 -3 -9 55 -17 -5 -24
w who own	736	25 19 -38 -21 -14 -19 46
w who should	749	-22 53 -35 -17 -5 -7 32
w who wil	661	-45 47 -29 98 -30 0 -41
w whol	765	18 -19 -21 -12 -7 13 29
w whom	667	22 66 -53 -1 -78 20 24
w whos	714	-16 2 -12 49 16 -30 -9
w wider	688	-62 138 38 -33 -22 -35 -24
w wil	306	-157 -89 32 189 303 36 -314
w wil $	765	-20 10 -8 64 -3 -10 -33
w wil alwa	736	-48 -25 -17 -91 257 -46 -30
w wil ask	749	-4 14 -3 7 -7 -4 -3
w wil b	383	28 -74 27 229 -39 4 -175
w wil car	661	-20 -17 -11 -46 129 -19 -16
w wil consider	714	-23 -11 -33 102 -15 -7 -14
w wil continu	614	72 -55 -33 -56 134 -40 -22
w wil draw	765	-13 -22 -8 64 -8 -6 -8
w wil follow	724	3 28 -8 -24 -26 34 -7
w wil form	736	-20 6 -10 60 -14 -14 -9
w wil go	573	-68 -23 -21 -51 202 -15 -23
w wil hav	704	-19 2 -16 67 -4 -20 -9
w wil keep	680	-20 -22 -13 -28 116 -15 -19
w wil lead	765	-5 -16 -6 77 -10 -4 -35
w wil not	557	35 -44 226 -84 -34 -56 -42
w wil now	765	-29 80 -13 -19 -15 1 -5
w wil rais	736	-6 37 -7 24 -27 -8 -13
w wil remain	724	-41 -15 -10 -21 116 -19 -9
w wil start	688	-58 -14 -24 35 -9 79 -10
w wil tak	640	-27 -30 -14 93 -23 16 -14
w wil to	749	-22 -57 86 27 -6 -11 -16
w winter	736	-16 -49 -12 -4 -5 98 -12
w wish	749	38 -15 4 10 16 -9 -43
w wish to	724	-12 -31 -41 3 -12 -25 118
w with	292	-56 237 5 -126 -57 21 -25
w with a	568	99 -93 -38 -44 -44 6 113
w with al	696	101 -53 -6 -5 -9 -12 -16
w with dum	765	-5 27 -4 -7 -3 -3 -4
w with ever	765	9 -9 -7 -21 -5 38 -4
w with faith	765	-16 -36 -4 -5 78 -12 -6
w with four	736	-9 41 -3 -2 -13 -9 -5
w with gp	749	5 24 73 -6 -55 -12 -28
w with help	749	-11 -1 -4 -3 -3 24 -3
w with it	583	-107 -46 139 -34 -56 24 81
w with neighbour	765	44 30 -7 -19 -7 -15 -26
w with nh	765	-12 52 -8 -6 -4 -11 -12
w with no	749	-11 -52 -11 -9 102 -11 -9
w with our	736	-54 70 -21 69 -40 -11 -13
w with partner	631	-34 10 -31 -19 157 -58 -26
w with quarterl	749	-62 -15 -5 -6 145 -47 -11
w with recommendation	749	-21 38 18 -17 -4 -9 -5
w with servic	765	21 2 -3 -6 -2 -10 -3
w with som	749	-8 28 38 -18 -6 -12 -23
w with staf	696	-11 132 -5 -16 -82 -12 -6
w with survivor	704	-17 77 -5 -4 -4 -41 -6
w with th	371	-122 196 78 24 -160 74 -90
w with that	765	-9 -42 -17 -10 -11 -13 101
w with thos	749	9 4 -8 -10 30 -12 -13
w with two	650	-34 45 -20 -31 24 28 -11
w withdraw	631	-25 -50 140 -53 -17 36 -31
w withdraw $	749	-33 -41 76 -33 -10 54 -13
w within	538	231 -93 -43 -51 -6 -12 -26
w within a	749	5 -11 -15 -12 -6 52 -13
w within fiv	704	4 -11 -26 -33 16 -31 81
w within on	749	102 -19 -8 -7 -35 -8 -25
w within th	667	75 -26 23 -17 1 -17 -39
w without	597	53 -19 -1 -38 19 47 -62
w without a	724	61 -7 -14 -11 -5 -7 -16
w wo	696	-77 -57 66 113 -16 15 -42
w wo n't	696	-77 -57 66 113 -16 15 -42
w women	611	8 -43 -23 9 -21 -56 127
w women 's	749	25 -4 -5 -4 -19 10 -3
w women a	688	5 -17 4 28 -20 -30 30
w word	589	29 66 -8 -1 26 -52 -61
w word $	736	13 22 31 -33 -11 -11 -10
w word for	765	32 -22 -17 -19 7 44 -26
w word of	749	-14 -19 -19 -5 112 -37 -17
w work	392	-164 197 33 -13 134 -52 -136
w work $	611	-14 61 41 -55 0 -58 25
w work closel	765	-2 29 -6 -6 -3 -5 -7
w work da	724	114 -44 -12 -11 20 -24 -44
w work group	661	15 48 29 -61 27 -45 -13
w work ha	583	-125 74 55 105 -27 -30 -52
w work is	688	-18 -22 -47 -25 99 -21 35
w work on	631	-49 -22 -25 -19 -14 142 -15
w work part	749	-22 41 -8 41 -28 -20 -3
w work through	704	-32 12 -10 -5 -22 66 -9
w work to	765	-35 -31 41 -8 28 12 -7
w work wil	765	77 -26 15 -7 -39 -17 -3
w work with	611	-72 87 13 -56 67 -11 -28
w worker	482	94 -112 -72 -30 3 166 -49
w worker #	736	-45 2 -14 2 50 22 -17
w worker $	650	15 53 -15 -20 4 -73 36
w worker car	724	66 -15 -6 -5 -13 -18 -9
w worker for	736	66 -28 -7 -36 -9 72 -58
w worker ha	724	16 -6 -7 -6 -4 11 -3
w worker in	749	-47 -49 -9 -35 -8 154 -7
w workforc	688	-40 55 0 11 -27 9 -9
w workplan	736	-14 1 -15 125 -17 -21 -60
w workplan for	736	-14 1 -15 125 -17 -21 -60
w workshop	601	-80 78 -47 52 -29 75 -49
w workshop hold	765	-39 76 -2 -3 -2 -25 -5
w workshop is	749	-45 -85 -7 67 -18 97 -9
w would	485	-136 -193 335 -35 -84 -77 189
w would b	696	75 -11 3 -8 -10 -31 -17
w would breach	724	-12 -27 92 -24 -8 -12 -9
w would duplicat	749	-28 -9 78 -13 -9 -4 -15
w would hav	704	-33 -33 40 0 -10 -14 50
w would increas	749	-17 -12 18 -10 -8 -9 38
w would like to	724	-26 65 -9 14 -10 -27 -7
w would not	655	-33 -42 187 -22 -12 -21 -58
w writ	425	46 12 -52 163 -86 -3 -81
w writ #	673	-51 118 -13 -87 -20 0 54
w writ $	543	-17 28 38 80 -38 -3 -88
w writ a	749	-34 8 -9 86 -7 -21 -23
w writ and	714	5 62 -11 -13 -5 -36 -3
w writ into	704	25 -23 -28 67 -10 -26 -5
w writ th	688	-7 19 -18 -10 -19 50 -14
w writ that	749	59 -30 -12 -2 -2 -11 -2
w writ to	573	-8 -32 13 37 6 32 -47
w writ up	724	-24 42 -11 -11 -4 11 -3
w writ with	765	29 -29 -6 -3 -3 15 -3
w ye	736	108 9 -10 -32 -10 -40 -24
w ye $	736	108 9 -10 -32 -10 -40 -24
w year	390	-60 -151 -85 313 257 -193 -81
w year #	688	39 -8 -14 13 -4 -37 11
w year $	432	-11 -125 -124 197 240 -78 -99
w year 's	631	31 -13 -24 56 9 -44 -16
w year and	704	-42 10 -14 50 48 -41 -12
w year b	765	-10 -42 -16 -12 8 -55 126
w year to	765	-67 -24 -8 -39 204 -33 -33
w year when	749	-24 -11 -6 -29 43 35 -8
w yet	512	-248 -13 -221 447 -54 228 -139
w yet $	611	-77 -32 -120 238 -21 72 -60
w yet b	655	-34 -18 -61 82 -10 53 -11
w yet had	765	-13 -22 -15 39 -4 38 -23
w yet to	583	-134 -56 -54 96 -35 236 -52
w yet to b	626	-61 9 -37 139 -20 2 -33
w £	635	-25 16 28 -56 -40 -59 137
w £ #	650	-27 -7 8 -37 -32 -51 145
"""
