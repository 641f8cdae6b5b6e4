"""What each trait of a text speaks for, in hundredths: made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

SCALE: Final = 100
STATUSES: Final = ("complete", "in_progress", "not_progressed", "not_started", "ongoing", "partially_complete", "unclear")
INTERCEPTS: Final = (10, 71, -79, 72, -53, -248, 227)
WEIGHTS: Final = """\
below done achieve	3 -1 -2 10 -4 -5 0
below done drop	-2 -2 8 -2 -1 1 -3
below done light	-1 1 -2 4 -3 -3 4
below done noise	-3 -1 2 -2 -1 0 4
below done step	3 2 5 -2 -1 -3 -4
below should achieve	-4 3 2 2 3 -2 -4
below should light	10 -3 -3 3 -1 -2 -5
below should noise	0 3 1 -1 -1 -1 0
below should step	-2 5 -1 1 -1 -1 -2
below stands achieve	3 -11 -6 8 2 -3 8
below stands fit	-3 -2 0 4 2 0 -1
below stands light	3 -1 -2 3 -1 -1 -1
below stands noise	6 0 -4 -1 0 1 -1
below stands open	-3 11 -3 -2 -1 3 -4
below stands step	1 -1 0 2 1 -2 -1
below to do achieve	1 2 -5 3 -6 1 2
below to do light	-6 11 -6 2 10 0 -11
below to do monitor	-1 2 -1 1 0 0 0
below to do noise	-3 8 -2 -1 -2 -4 3
below to do say	1 -1 0 0 0 0 0
below to do step	7 0 -2 14 -9 -5 -4
first doing achieve	-3 20 -3 -4 -1 -3 -6
first doing light	-3 26 -4 -7 -1 -1 -11
first doing step	-7 32 4 -12 2 -6 -13
first done achieve	35 -4 -7 -36 -27 67 -28
first done defer	-7 -3 -9 41 -5 -7 -10
first done drop	-5 -9 45 -15 -6 2 -12
first done light	32 5 -17 -23 -8 23 -13
first done monitor	8 1 -5 -2 0 -2 0
first done noise	-6 6 2 2 -2 -7 4
first done open	3 12 -5 -4 -1 -2 -3
first done plan	-9 -1 -3 24 -3 -1 -7
first done say	5 -4 3 -10 -2 -4 13
first done step	16 20 8 -34 3 -10 -2
first done todo	-3 -8 -6 23 -1 -3 -3
first not done achieve	-1 -1 4 2 0 -2 -1
first not done fit	-1 2 5 -1 -1 -3 -2
first not done step	-1 -5 -8 19 -1 -1 -3
first not should say	-2 -1 8 -2 -1 0 -2
first not should step	-2 -1 -1 7 -1 -1 -2
first not to do achieve	6 -1 6 -3 -2 -1 -4
first should achieve	9 -11 -4 6 -2 -1 4
first should light	0 -5 -2 21 -2 0 -12
first should noise	3 -4 4 3 -1 -1 -5
first stands achieve	31 -28 -22 -34 11 54 -12
first stands continue	-16 22 -8 -14 37 -9 -12
first stands defer	-2 -6 4 10 -2 -2 -2
first stands drop	0 -14 51 -15 -7 -4 -11
first stands fit	-7 0 -2 9 -3 -2 5
first stands light	15 -15 -3 -9 22 -3 -7
first stands monitor	6 -5 -2 -5 10 -1 -4
first stands open	-10 59 2 3 -16 -16 -22
first stands plan	-6 -7 -4 31 -7 -2 -5
first stands step	2 -5 -3 12 -3 -1 -2
first stands sustain	-6 -1 -3 -6 20 -1 -3
first stands todo	-7 -2 -8 48 -10 -11 -11
first to do achieve	-7 6 -8 25 1 -8 -9
first to do continue	-2 -3 -2 -8 18 0 -3
first to do light	-7 -14 -6 17 21 -3 -8
first to do step	-7 -1 -4 24 -4 -2 -7
first to do sustain	-1 -2 -1 -4 10 0 -2
last doing achieve	-15 24 -5 -4 -5 7 -2
last doing light	-14 19 0 -8 -3 18 -11
last doing monitor	-1 8 -1 -3 -1 -1 -2
last doing step	-15 36 -6 -4 -4 4 -11
last done achieve	62 -19 0 -11 16 -28 -19
last done defer	-17 -15 -5 30 -2 16 -7
last done drop	-17 -18 63 -14 -5 4 -12
last done light	27 -17 -4 6 17 -25 -4
last done noise	11 -14 -6 6 -1 3 0
last done plan	-14 3 -3 22 -3 0 -6
last done say	0 -3 -8 -3 -2 -2 18
last done step	12 -2 -16 -7 8 5 0
last done todo	-11 -10 -4 22 -3 9 -2
last not done achieve	-5 -4 3 1 -1 3 3
last not done step	-1 -1 -1 9 -1 0 -5
last not should achieve	3 6 2 -2 -2 -3 -3
last not stands fit	-3 -3 23 -7 -1 -1 -8
last not stands noise	-2 3 -2 -4 -1 -2 7
last not to do achieve	-3 -2 16 -5 -1 -2 -3
last not to do light	-3 -2 9 -1 0 0 -1
last should achieve	1 -9 2 3 -4 0 7
last should noise	16 -7 -1 -1 -1 -2 -3
last stands achieve	87 -6 -16 -3 1 -40 -22
last stands continue	-15 -13 -6 -12 43 11 -9
last stands drop	-8 -24 69 -16 -10 1 -11
last stands fit	10 -9 -6 9 -6 -1 4
last stands light	19 -14 -2 -7 12 -2 -6
last stands monitor	-6 -1 -1 -3 15 -2 -2
last stands noise	-2 6 -1 -4 -6 -3 11
last stands open	-28 61 -22 4 -11 17 -21
last stands plan	0 8 15 -2 -5 -10 -5
last stands step	9 2 -3 7 -3 -7 -5
last stands todo	-28 17 -15 17 -14 36 -13
last to do achieve	-13 24 1 -3 -4 7 -11
last to do continue	-2 -1 -1 -4 10 0 -2
last to do light	-4 -11 -8 7 21 2 -8
last to do monitor	-1 -3 -1 4 1 0 0
last to do noise	9 7 -4 -4 -4 -4 -1
last to do step	-5 -4 -3 16 -8 7 -4
last to do sustain	-1 -3 -1 -4 13 -2 -2
v  > doing achieve	-4 16 -4 -5 -1 -4 2
v  > doing light	-3 26 -4 -7 -1 -1 -11
v  > doing step	-7 35 4 -13 1 -6 -14
v  > done achieve	42 -7 -9 -37 -28 62 -24
v  > done defer	-6 -4 -9 41 -5 -7 -10
v  > done drop	-5 -9 45 -15 -6 2 -12
v  > done light	32 5 -17 -23 -8 23 -13
v  > done monitor	8 1 -5 -2 0 -2 0
v  > done noise	-6 6 2 2 -2 -7 4
v  > done open	3 12 -5 -4 -1 -2 -3
v  > done plan	-9 -1 -3 24 -3 -1 -7
v  > done say	5 -4 3 -10 -2 -4 13
v  > done step	16 20 8 -34 3 -10 -2
v  > done todo	-3 -8 -6 23 -1 -3 -3
v  > not done achieve	-1 -1 4 2 0 -2 -1
v  > not done fit	-1 2 5 -1 -1 -3 -2
v  > not done step	-1 -6 -4 19 -1 -2 -5
v  > not should say	-2 -1 8 -2 -1 0 -2
v  > not should step	-2 -1 -1 7 -1 -1 -2
v  > not stands noise	-1 -3 -4 -5 -1 -1 13
v  > not to do achieve	6 -1 6 -3 -2 -1 -4
v  > should achieve	9 -11 -4 6 -2 -1 4
v  > should light	0 -5 -2 21 -2 0 -12
v  > should noise	3 -4 4 3 -1 -1 -5
v  > stands achieve	36 -28 -22 -35 8 54 -13
v  > stands continue	-16 22 -8 -14 37 -9 -12
v  > stands defer	-2 -6 4 10 -2 -2 -2
v  > stands drop	0 -14 51 -15 -7 -4 -11
v  > stands fit	-7 0 -2 9 -3 -2 5
v  > stands light	15 -15 -3 -9 22 -3 -7
v  > stands monitor	6 -5 -2 -5 10 -1 -4
v  > stands open	-10 59 2 3 -16 -16 -22
v  > stands plan	-6 -7 -4 31 -7 -2 -5
v  > stands step	2 -5 -3 12 -3 -1 -2
v  > stands sustain	-6 -1 -3 -6 20 -1 -3
v  > stands todo	-7 -3 -8 52 -11 -11 -12
v  > to do achieve	-7 6 -8 25 1 -8 -9
v  > to do continue	-2 -3 -2 -8 18 0 -3
v  > to do light	-8 -16 -6 23 18 -3 -8
v  > to do step	-7 -1 -4 24 -4 -2 -7
v  > to do sustain	-1 -2 -1 -4 10 0 -2
v  … doing	1 7 -4 -10 -4 -2 12
v  … done	-3 -32 13 12 16 18 -24
v  … not done	-1 -1 13 -2 0 -9 0
v  … not should	-1 -3 12 -3 -1 -3 -1
v  … not stands	-3 -4 14 8 -3 -1 -11
v  … should	-8 3 2 18 -3 2 -14
v  … stands	-1 -24 7 51 -5 -1 -27
v  … to do	-19 12 -9 38 -6 -10 -7
v ) … stands	-5 3 -1 -3 -1 8 0
v , … doing	-3 -5 0 0 0 9 0
v , … stands	0 -6 0 -1 0 8 0
v : … done	-6 -11 -3 9 -2 18 -4
v : … stands	-9 -10 7 -1 -2 16 -1
v a … stands	4 -4 -2 -5 10 1 -3
v abuse … stands	2 0 0 2 -2 -1 -1
v action … done	3 -6 1 13 -4 -4 -3
v action … stands	-5 -3 10 -1 -3 3 -1
v agencies … done	-6 -10 4 -1 -1 16 -3
v agreement … done	-3 -2 0 0 0 6 0
v all … done	4 -3 0 0 0 0 0
v an … stands	-4 -11 -1 -2 23 -3 -2
v and … to do	5 -6 -1 -8 13 -2 -1
v application … done	-11 17 -1 -2 0 -1 -1
v assessment … stands	-1 -1 0 -1 6 -3 -1
v audit … done	17 -7 -1 -3 -1 -4 -1
v audit … to do	5 -4 -1 2 -2 0 0
v be … done	-6 -7 -2 5 0 10 0
v bid … done	-5 -2 6 -3 0 5 0
v board … done	16 1 3 -7 -2 -7 -4
v board … stands	-2 -1 2 8 -4 -1 -2
v case … done	4 9 -6 -2 -1 -2 -1
v cases … done	-6 16 -1 -1 0 -6 -1
v ccg … done	0 -2 5 -1 0 -1 0
v chair … done	1 1 0 0 0 -1 0
v champions … done	-6 -3 -1 -1 8 4 -2
v champions … stands	0 -2 0 -1 5 0 0
v change … done	17 -7 -5 -2 -1 -1 -1
v checklist … done	5 -1 0 -1 -1 -2 0
v conference … done	1 -9 -2 -1 0 12 -1
v contract … done	14 -2 1 -3 -3 -5 -2
v courses … done	-4 -4 0 -1 13 -3 0
v date … done	-2 -9 -3 19 0 -4 -1
v dates … done	-9 8 -1 5 2 -5 -2
v decision … stands	-3 9 -4 0 0 -1 0
v director … done	-3 3 1 -1 0 0 0
v discussions … done	-7 11 -1 -1 0 0 -2
v doing	-48 81 -16 -33 -5 30 -9
v doing achieve	-22 25 -9 -11 -1 0 18
v doing achieve … 	-6 -4 -2 -1 -1 14 -1
v doing achieve … and	-1 3 0 -1 0 0 0
v doing achieve … by	-3 6 0 0 -1 -2 -1
v doing achieve … for	-1 7 0 0 -1 -4 -1
v doing auxiliary	-42 64 -9 -20 -10 34 -17
v doing bare	-7 18 -7 -13 5 -5 8
v doing car	0 -9 4 -1 0 6 0
v doing consider	5 3 -2 -2 -1 -1 -2
v doing deliver	-1 3 0 0 0 -1 -1
v doing develop	-3 2 -2 -2 -1 10 -5
v doing draft	-1 3 -1 -2 -1 3 -2
v doing draw	-2 6 -1 -1 0 -2 -1
v doing effect	4 -3 0 0 4 -2 -2
v doing evaluat	0 7 -1 -2 -1 -1 -2
v doing light	-21 10 -3 -6 -4 32 -7
v doing light > stands open	0 -5 0 0 0 6 0
v doing light … 	-3 -2 -1 -2 1 7 -1
v doing light … by	-1 -4 -1 3 0 3 0
v doing light … up	-2 0 0 0 0 4 0
v doing look	2 3 -1 -1 -1 0 -1
v doing monitor	-3 12 -1 -3 -1 -3 -2
v doing monitor … by	-1 8 -1 -3 -1 -1 -2
v doing noise	9 -8 -1 0 -2 1 0
v doing prepar	-3 -1 9 -2 -1 -2 0
v doing review	-1 5 -1 0 -1 -2 -1
v doing scop	-1 9 -1 -2 -1 -2 -3
v doing seek	0 -2 -1 5 0 -1 -1
v doing step	-11 48 -1 -12 -2 -5 -17
v doing step > done achieve	2 3 -1 0 -1 -3 0
v doing step > done light	-3 -3 0 0 9 -2 0
v doing step … 	-8 12 6 1 -1 -7 -4
v doing step … at	2 3 -1 -1 -1 0 -1
v doing step … by	-2 5 0 0 0 -2 0
v doing step … in	6 -5 0 0 0 0 0
v doing step … on	-3 2 -1 -1 -1 6 -1
v doing step … the	5 3 -1 -1 -1 -4 -1
v doing step … through	-3 6 0 0 -2 -1 0
v doing step … up	-1 0 0 -1 0 3 -1
v doing step … with	-1 2 0 -1 0 2 -1
v doing sustain	-5 0 -1 0 0 6 0
v doing tak	-4 18 -3 -4 -2 1 -7
v doing test	5 -2 -1 -1 0 -1 0
v doing us	-5 0 -1 0 0 6 0
v doing work	-8 -7 -1 -1 7 12 -2
v doing writ	-3 -4 -1 -1 0 10 0
v doing … 	-6 0 3 -2 -3 13 -6
v doing … and	-1 0 0 -1 0 3 0
v doing … at	2 3 -1 -1 -1 0 -1
v doing … by	-6 15 -3 0 -2 -2 -3
v doing … for	-1 7 0 0 -1 -4 -1
v doing … from	-1 2 0 0 0 -1 0
v doing … in	6 -3 0 0 -1 -1 -1
v doing … on	-5 -2 -2 -2 -2 6 7
v doing … out	0 4 4 -3 -2 -2 -1
v doing … that	4 -1 -1 -1 3 -3 -2
v doing … the	5 5 -1 -1 -1 -5 -1
v doing … through	-5 12 -1 -1 2 -1 -4
v doing … to	-2 11 -1 -3 0 -1 -4
v doing … up	-4 2 -1 -2 -1 6 -1
v doing … with	-1 5 -1 -1 -1 1 -2
v done	40 8 24 -23 -22 29 -56
v done accept	9 -3 -6 -1 -1 4 -2
v done achiev	1 -3 -1 -2 -1 6 0
v done achieve	50 4 -21 -38 -7 38 -27
v done achieve > doing achieve	-3 11 -2 -1 -1 -5 0
v done achieve > doing light	-10 0 -1 0 -1 12 -1
v done achieve > doing step	-7 4 -1 0 -1 6 0
v done achieve > done achieve	37 -32 -6 -7 -9 23 -7
v done achieve > done defer	-3 -4 -1 -3 0 12 -1
v done achieve > done light	-2 18 -3 -3 -4 -3 -3
v done achieve > done noise	2 0 -1 -1 -1 1 0
v done achieve > done step	0 12 -9 -3 3 -1 -3
v done achieve > done todo	-3 -4 0 -2 0 9 0
v done achieve > not done achieve	-9 -4 2 5 -1 2 5
v done achieve > should achieve	-4 10 -1 -1 0 -4 0
v done achieve > stands achieve	13 -15 -3 19 -5 -8 -1
v done achieve > stands continue	-15 -8 -1 -1 10 17 -1
v done achieve > stands drop	-1 -2 6 0 0 -2 0
v done achieve > stands light	13 -2 0 0 -3 -7 0
v done achieve > stands monitor	5 -1 0 0 -1 -2 0
v done achieve > stands open	-3 10 -3 -2 -2 2 -1
v done achieve > stands plan	11 6 -2 -5 -1 -9 0
v done achieve > stands todo	-7 2 0 -1 0 8 0
v done achieve > to do achieve	-1 4 -3 -11 -3 15 -1
v done achieve > to do light	4 -7 3 -9 -3 13 -1
v done achieve > to do noise	6 -1 0 -1 -2 -2 0
v done achieve … 	-2 -8 9 -7 -14 39 -16
v done achieve … ,	12 -15 -4 -4 -5 12 4
v done achieve … :	-2 4 4 -1 -1 -1 -2
v done achieve … and	-8 3 -5 -7 -1 23 -5
v done achieve … at	13 -7 -3 -2 -1 2 -1
v done achieve … by	25 -4 -9 -8 -4 3 -3
v done achieve … for	-1 4 -2 -6 -3 10 -1
v done achieve … from	4 0 -1 0 0 -1 -1
v done achieve … in	5 -12 9 -13 1 4 7
v done achieve … into	16 -8 -1 -1 -1 -4 -2
v done achieve … it	-8 -2 0 0 0 10 0
v done achieve … its	9 -3 -2 0 -1 -2 -1
v done achieve … off	-1 2 -2 -2 -1 4 -1
v done achieve … on	4 -4 -4 16 1 -12 -1
v done achieve … our	7 -1 -1 0 -1 -2 -2
v done achieve … out	10 -6 -1 -1 0 -3 0
v done achieve … so	-3 14 -1 -3 -3 -4 0
v done achieve … that	0 -3 9 -2 -2 1 -2
v done achieve … the	15 -4 -8 -5 -4 11 -5
v done achieve … this	2 -10 -2 -1 15 -3 -1
v done achieve … through	0 4 -1 -1 0 -2 -1
v done achieve … to	8 -16 -2 -9 -6 12 15
v done achieve … up	-10 9 10 -1 -1 -5 -3
v done achieve … with	9 -10 -5 -1 -1 9 -1
v done ad	5 -9 -1 8 0 -1 -1
v done adopt	7 -9 -2 -1 -1 7 -1
v done agr	1 2 7 4 -5 0 -9
v done amend	10 2 -3 -1 -1 -5 -2
v done appoint	-7 -2 -2 -6 -2 19 -1
v done approv	4 1 -1 -2 -3 1 0
v done arrang	-5 4 -3 4 -1 2 -2
v done ask	-4 2 -5 1 -4 -3 14
v done attend	13 -4 -1 -3 -1 -4 -1
v done auxiliary	23 12 8 -19 -30 38 -33
v done bare	41 -17 0 -23 13 16 -31
v done begin	-2 8 -2 -3 3 -2 -2
v done book	-7 10 -1 3 -1 -2 -1
v done brief	-6 9 -2 -1 5 -3 -1
v done bu	1 -2 0 0 0 2 0
v done build	10 -3 0 0 -1 -5 0
v done car	9 -9 -4 9 -1 -2 -1
v done cascad	7 -2 -1 0 0 -2 -1
v done chang	-1 -10 -4 -1 -1 4 13
v done choos	0 2 2 -1 -2 -1 -1
v done circulat	1 5 -1 -2 -1 -2 0
v done clos	-26 9 39 -4 -3 -13 -3
v done com	8 -3 1 -2 -1 -3 -1
v done complet	0 -18 -3 -2 -5 32 -4
v done conclud	-2 -1 10 -2 0 -2 -1
v done confirm	17 -2 -5 -4 -1 -4 -1
v done consider	2 -3 5 -1 -1 -1 -1
v done decid	2 -9 14 -4 0 -1 -2
v done declin	-5 -3 11 -2 -1 5 -3
v done defer	-14 -13 -10 48 -6 7 -13
v done defer > done achieve	6 -1 -1 2 0 -4 -1
v done defer … 	-2 0 -5 19 -3 -3 -6
v done defer … due	2 -3 0 6 -1 0 -3
v done defer … to	-9 -10 -2 16 -1 10 -3
v done dela	0 -6 -3 14 -2 2 -5
v done delet	1 0 7 0 0 -6 -1
v done deliver	21 -12 -3 -7 -3 7 -2
v done develop	-7 19 -1 -1 -1 -8 -1
v done discontinu	-8 -2 8 -1 -1 4 0
v done discus	-2 4 -1 -4 8 -2 -3
v done distribut	-2 -2 0 -1 0 7 -1
v done do	-10 7 -8 0 -8 23 -4
v done draft	-3 11 -1 -4 -1 1 -3
v done draw	-5 12 -2 -2 3 -3 -3
v done drop	-26 -23 83 -21 -9 11 -16
v done drop > done achieve	3 6 -3 -1 -1 -4 0
v done drop > stands achieve	-5 -1 11 0 -1 -4 0
v done drop … 	-14 -13 27 -8 -3 16 -5
v done drop … by	-15 3 26 -6 -2 -3 -4
v done drop … in	5 -3 3 -2 -1 2 -3
v done effect	16 -3 -5 -2 -1 -2 -2
v done establish	15 -6 -1 -1 -1 -4 -2
v done explor	5 -8 7 0 0 -1 -2
v done fil	1 -3 0 0 -1 3 0
v done find	-3 11 -1 -5 1 -1 -1
v done finish	3 -5 0 0 0 4 0
v done fit	2 -4 -3 -1 -1 9 -1
v done gather	0 14 -3 -5 -2 -1 -3
v done get	-7 11 -1 0 0 -1 -1
v done giv	-7 -11 5 -6 -3 17 6
v done go	6 18 6 -12 -3 -11 -5
v done had	-6 15 -4 -5 -1 1 -1
v done hold	-7 14 -2 -4 1 2 -4
v done hop	0 0 -2 1 0 1 0
v done identif	3 14 -2 -2 -3 -5 -5
v done implement	-1 -11 -3 -2 -2 21 -1
v done includ	7 -1 -1 -1 -1 -1 -1
v done introduc	10 -4 -2 -1 -1 -1 -1
v done issu	12 0 -4 -4 -4 2 -1
v done launch	-5 -3 -3 15 -1 -1 -1
v done leav	-10 -8 -3 -2 9 6 9
v done light	28 27 -8 -33 0 6 -20
v done light > doing achieve	-3 8 -1 0 0 -2 -1
v done light > doing light	-3 -10 0 0 -1 15 0
v done light > doing step	2 6 -1 -1 -1 -4 0
v done light > done achieve	9 -15 -4 -1 10 4 -3
v done light > done light	27 -10 -6 -6 1 0 -6
v done light > done noise	-1 4 -1 -2 0 0 0
v done light > done say	10 -5 -4 -1 -1 4 -3
v done light > done step	-1 13 -1 -5 -3 2 -5
v done light > stands achieve	18 -8 -2 -2 -5 -8 7
v done light > stands open	0 6 -2 -7 -2 6 -1
v done light > stands plan	-4 -3 0 0 0 8 0
v done light > stands todo	-14 16 -2 -10 -3 14 -1
v done light > to do achieve	-8 4 4 -8 -2 11 -1
v done light > to do light	-4 2 -1 1 4 -3 0
v done light … 	-13 25 -8 -10 7 4 -5
v done light … ,	-8 14 -1 -8 7 0 -3
v done light … a	13 -6 -4 -5 -3 10 -4
v done light … and	13 -9 -5 -7 -5 17 -4
v done light … at	-10 10 -2 -6 13 -2 -2
v done light … by	13 -1 -1 -3 -2 -4 -2
v done light … for	-6 -3 -2 15 0 -3 -1
v done light … from	13 -10 -2 -3 -3 -1 6
v done light … in	5 -1 -4 -5 -4 10 -3
v done light … its	1 5 0 -2 -1 -1 -1
v done light … of	10 -3 -1 -1 -1 -3 -2
v done light … off	1 -4 -1 8 -2 -2 0
v done light … on	19 -6 -3 -6 -5 3 -3
v done light … out	-5 -1 9 1 -2 1 -3
v done light … place	7 12 -3 -4 -2 -7 -3
v done light … that	0 -2 6 -1 0 -5 4
v done light … the	4 -6 -2 -2 -2 -5 13
v done light … through	6 2 -1 -2 -1 -4 0
v done light … to	5 18 1 -5 -5 -1 -13
v done light … up	9 -9 1 -4 -1 5 -2
v done light … us	-2 -4 4 4 0 -1 -1
v done light … with	3 7 4 -3 -3 -4 -4
v done look	4 1 -1 -4 0 1 -1
v done mak	14 13 4 -9 -4 -13 -5
v done meet	6 -5 5 -5 -5 11 -6
v done monitor	12 0 -5 -2 -1 -3 -1
v done mov	-1 -4 -1 0 4 -3 5
v done noise	0 -2 -1 8 -2 -7 3
v done noise > done light	-1 7 -1 -5 0 0 0
v done noise … 	10 -6 -2 1 0 -3 0
v done noise … by	6 -4 -1 -1 0 6 -5
v done noise … for	-4 11 -1 -5 0 -1 0
v done noise … that	-2 -1 -2 8 0 -2 0
v done noise … to	-4 -4 -4 -3 -1 0 15
v done not	-3 -2 -7 -3 -1 -1 18
v done offer	-2 -2 -1 1 6 -2 -1
v done open	-4 21 -6 -8 -2 1 -3
v done pas	-6 -2 7 0 -1 2 -1
v done plan	-19 13 -5 25 -5 -2 -7
v done plan … 	-3 6 -1 -3 -2 2 0
v done plan … for	-7 -10 -2 28 -3 -1 -5
v done postpon	4 -1 -1 4 -1 -3 -2
v done prepar	3 4 -3 0 0 -2 -1
v done present	8 0 -3 -1 -1 -1 -2
v done print	0 -6 -1 -1 -1 10 -1
v done produc	7 -2 -1 -1 0 -2 0
v done publish	-3 -4 -2 -1 -1 12 -1
v done put	-3 4 -4 10 -3 2 -7
v done rais	-5 4 -2 -5 8 1 -1
v done ratif	0 -4 -1 -1 0 6 -1
v done read	-2 11 -1 -1 -2 -4 -2
v done receiv	-1 -6 -5 -7 3 -1 18
v done recruit	5 -9 0 0 0 5 0
v done remind	9 -2 -1 -1 -2 -1 -2
v done report	1 2 0 0 0 -1 0
v done review	-3 -14 -4 -4 9 18 -3
v done revis	2 3 -2 -1 -3 2 -1
v done rewrit	7 -3 -1 -1 -1 -1 0
v done rol	10 -6 -1 -1 0 -3 0
v done run	-8 -2 -1 -1 18 -5 -1
v done sa	0 -2 -3 9 -1 -4 0
v done say	21 -17 9 -13 -5 -3 9
v done say > done achieve	15 -8 -3 0 0 -2 -1
v done say > done light	-2 -2 5 0 0 0 -1
v done say … 	-1 -5 -4 -2 -2 4 10
v done say … in	11 -7 -1 0 0 -2 0
v done say … that	7 -5 12 -10 -2 -3 1
v done seek	-3 6 2 -1 -1 -2 -1
v done send	9 6 -3 -8 -3 7 -8
v done set	-4 6 -2 8 -1 -5 -2
v done shar	1 -6 -2 -1 -2 0 8
v done show	1 4 3 -1 0 -6 0
v done sign	7 -3 -5 -3 -2 8 -2
v done start	1 10 -4 -5 7 -7 -3
v done step	-1 57 -5 -40 -1 -5 -5
v done step > doing step	5 -2 -1 -1 0 -1 0
v done step > done achieve	6 13 0 -2 -3 -10 -4
v done step > done light	4 -2 10 -3 -2 -3 -4
v done step > done open	-4 10 -1 -3 -1 -1 0
v done step > done say	3 -1 2 -1 -2 0 -1
v done step > done step	0 2 0 0 0 -1 0
v done step > stands achieve	2 2 -1 0 0 -2 0
v done step > stands continue	-4 -9 -1 -1 17 -1 -1
v done step > stands open	-9 15 -3 -2 -1 1 -1
v done step > stands plan	-7 8 -4 0 0 4 0
v done step > to do achieve	-4 17 -3 -6 -1 -4 -1
v done step … 	-22 16 -5 -11 11 5 5
v done step … ,	8 0 -5 0 0 -1 -1
v done step … and	2 20 -5 -8 -3 -2 -4
v done step … at	4 1 4 -7 7 -5 -4
v done step … by	0 -4 -6 -1 -1 -3 15
v done step … for	-9 2 -3 -1 -2 14 -2
v done step … from	-3 7 -1 -1 -1 -1 -1
v done step … in	-4 4 8 -2 -1 -3 -1
v done step … that	0 -3 0 6 -1 -1 -1
v done step … the	4 -2 2 -1 -1 0 -2
v done step … through	15 -7 -3 -1 -1 -2 -1
v done step … to	11 -1 -2 -2 -1 -3 -2
v done step … up	-11 13 -2 -1 4 -1 -2
v done step … with	9 -7 7 -3 -3 -2 -2
v done submit	0 0 -2 -1 -1 5 -2
v done supersed	-4 -2 12 -3 -1 -1 -2
v done tak	4 0 11 3 -8 -13 3
v done tel	2 -9 1 2 -1 -5 10
v done through	4 1 -1 0 -1 -2 -1
v done todo	-14 -15 -8 27 -3 16 -4
v done todo > done achieve	-3 -4 -3 5 0 7 -1
v done todo … be	-8 -8 -2 10 -2 11 -1
v done train	-12 24 -2 -3 6 -7 -5
v done turned down	-3 6 -2 0 0 -1 0
v done undertak	11 -3 -2 -1 -1 -2 -3
v done updat	1 1 -2 -1 -1 5 -2
v done upload	4 -1 0 0 0 -2 0
v done visit	-2 6 0 0 0 -5 0
v done withdraw	0 -6 8 -6 -2 9 -2
v done writ	1 24 -4 -11 -4 -1 -5
v done yet to	-9 -6 -2 4 -1 15 -1
v done … 	-38 15 10 -9 -5 43 -16
v done … ,	7 3 -12 -8 1 10 -1
v done … :	-2 4 4 -2 -1 -2 -2
v done … a	13 -6 -4 -5 -3 10 -4
v done … an	-3 4 3 1 -1 -4 0
v done … and	17 12 -23 -18 -10 36 -15
v done … as	-14 5 4 9 -1 -2 -2
v done … at	4 4 3 -15 19 -5 -9
v done … back	-6 14 -5 0 0 -2 0
v done … be	-8 -8 -2 10 -2 11 -1
v done … by	17 -11 15 -17 -10 4 1
v done … due	2 -3 0 6 -1 0 -3
v done … every	-9 -4 0 -1 16 -1 0
v done … for	-27 4 -9 32 -9 19 -10
v done … four	8 -3 0 -1 -1 -2 -1
v done … from	14 -3 -4 -5 -4 -3 5
v done … in	21 -14 16 -23 -5 5 -1
v done … into	15 -6 -2 -1 -1 -4 -2
v done … it	-9 -4 -1 0 5 10 0
v done … its	10 1 -2 -2 -2 -3 -2
v done … no	-8 -5 17 -1 -1 0 -3
v done … of	9 -5 -2 -1 -1 -4 4
v done … off	0 -2 -3 6 -2 2 -1
v done … on	19 5 -6 3 -6 -10 -7
v done … our	7 -1 -1 0 -1 -2 -2
v done … out	5 -7 9 0 -2 -2 -3
v done … place	7 12 -3 -4 -2 -7 -3
v done … since	5 -2 -3 6 -1 -4 -1
v done … so	-3 14 -1 -3 -3 -4 0
v done … so far	-10 11 -1 -1 4 -3 -2
v done … that	5 -13 23 1 -6 -11 1
v done … the	13 -11 5 -11 -7 5 6
v done … their	-5 2 -1 -1 -1 6 -1
v done … this	2 -12 3 -2 15 -3 -2
v done … through	22 -1 -5 -4 -3 -8 -2
v done … to	10 -12 -9 -3 -14 18 11
v done … under	-7 -5 -4 -3 13 -1 7
v done … up	-11 13 9 -6 2 -1 -6
v done … us	-2 -4 4 4 0 -1 -1
v done … with	26 -2 8 -13 -9 0 -9
v draft … done	-2 5 0 -1 0 -1 0
v draft … stands	-15 28 -1 -6 -3 -2 -2
v evaluation … stands	-1 -3 0 -2 3 2 0
v findings … done	-11 -6 -1 15 -1 4 0
v form … done	7 -14 -6 -4 -1 18 -1
v form … stands	2 -2 0 -1 -1 3 -1
v forms … stands	-7 0 0 -1 13 -5 -2
v gps … stands	-4 4 0 0 -4 4 0
v group … done	3 2 -2 2 -1 -4 -1
v group … stands	-4 -1 6 1 -1 -1 0
v group … to do	0 -1 3 -1 0 0 0
v guidance … done	-16 10 -1 -7 -1 16 -1
v guidance … stands	5 -1 -1 -2 -2 3 -1
v has … to do	2 0 -1 -1 0 2 0
v idea … done	-1 -2 8 -2 0 -2 0
v it … done	-4 9 27 -10 -5 -11 -5
v it … not done	-6 0 -9 3 0 15 -3
v it … not to do	-4 -1 9 -1 -1 -1 -1
v it … stands	4 2 -9 8 7 -14 2
v it … to do	6 3 0 -11 1 2 -1
v lead … done	-16 13 -3 -4 -1 -1 12
v learning … done	7 -1 -2 0 0 -1 -2
v letter … done	31 -21 -1 -3 -1 -4 -2
v letters … done	-9 14 -1 -1 0 -3 0
v list … stands	8 -2 -1 -1 -4 0 -1
v manager … done	0 2 -3 -1 -1 3 -1
v manager … stands	2 -1 0 -2 4 0 -1
v managers … done	-2 11 -1 -3 -2 -2 0
v managers … stands	9 -2 0 -1 -1 -5 0
v meeting … done	-5 13 -1 0 -2 -3 -2
v network … done	9 0 -1 -1 -2 -3 -2
v network … stands	-4 -2 0 0 11 -5 0
v no … stands	5 -7 19 -8 -1 -6 -2
v not done	-22 -16 17 18 -4 17 -9
v not done achieve	-10 -8 5 2 -1 11 2
v not done achieve … 	-4 -3 4 4 -1 1 -2
v not done auxiliary	-22 -16 17 18 -4 17 -9
v not done fit	-7 0 13 -3 -1 2 -5
v not done fit … 	-4 -3 0 4 0 5 -2
v not done light	-3 -2 -1 -1 0 8 0
v not done possibl	-1 1 0 -1 -1 4 -2
v not done step	-1 -6 -4 19 -1 -2 -5
v not done step … 	-1 -5 -1 13 -1 -1 -4
v not done … 	-9 -12 1 23 -2 6 -8
v not done … and	-1 -1 9 -4 -1 -1 -1
v not should	0 -8 40 -2 -9 -6 -14
v not should accept	-2 0 7 -2 -1 0 -2
v not should achieve	6 4 3 -4 -3 -3 -3
v not should achieve … 	7 -1 4 -2 -2 -3 -3
v not should auxiliary	0 -8 40 -2 -9 -6 -14
v not should begin	-1 -1 -3 8 0 -1 -1
v not should light	-7 -7 13 1 -1 2 -1
v not should light … 	-3 -4 0 3 -1 5 0
v not should noise	5 1 -2 1 -2 -2 -1
v not should plan	-1 -1 6 -2 -1 0 -1
v not should say	-2 -1 8 -2 -1 0 -2
v not should say … this	-2 0 7 -2 -1 0 -2
v not should step	2 -2 -1 6 -1 -2 -2
v not should step … 	3 -2 -3 6 -1 -1 -1
v not should todo	-1 -2 7 0 -1 -1 -3
v not should … 	12 -8 3 4 -5 0 -5
v not should … this	-2 -1 10 -3 -1 0 -3
v not stands	-17 -8 14 18 -8 10 -10
v not stands achieve	6 2 -1 -1 -1 -4 0
v not stands auxiliary	-17 -8 14 18 -8 10 -10
v not stands fit	-4 -3 24 -8 -1 -1 -8
v not stands know	-3 3 -4 -5 -1 -2 12
v not stands light	-12 -3 -2 11 -2 13 -6
v not stands noise	-2 3 -5 -5 -1 -2 12
v not stands noise … 	-4 3 -4 -5 -1 -1 12
v not stands step	-4 -6 -5 19 -2 5 -8
v not stands … 	-15 -2 0 12 -4 8 2
v not stands … to	1 0 1 0 0 -1 0
v not to do	1 -6 33 -11 -5 -5 -7
v not to do achieve	8 -3 13 -6 -3 -4 -5
v not to do achieve … 	4 -2 8 -3 -2 -1 -4
v not to do auxiliary	1 -6 33 -11 -5 -5 -7
v not to do go	-1 0 2 0 0 0 0
v not to do light	-3 -2 10 -2 -1 -1 -1
v not to do light … ahead	-1 0 2 0 0 0 0
v not to do tak	-3 -2 8 -1 0 0 -1
v not to do … 	1 -2 17 -6 -4 -2 -5
v not to do … ahead	-1 0 2 0 0 0 0
v now … done	8 -6 -1 -1 4 -2 -2
v now … stands	13 1 -2 -3 -3 -3 -3
v nurse … done	1 -1 0 -2 0 2 0
v officer … done	0 4 -5 2 -1 3 -3
v officer … stands	3 -3 0 -1 3 -2 0
v officers … done	5 1 0 -1 -2 -2 -1
v officers … should	3 -6 2 -3 -1 0 6
v officers … stands	2 0 0 -1 -1 0 0
v pack … done	2 0 0 0 -1 -1 0
v panel … done	6 -2 -4 -1 0 -3 5
v paper … doing	-1 -4 9 -2 0 -1 -1
v paper … done	4 2 -2 -1 0 0 -1
v partners … done	-1 -6 0 7 0 2 0
v partnership … doing	-1 8 -1 -1 -2 0 -3
v partnership … done	-9 15 -3 -5 -1 -2 5
v partnership … stands	-2 -10 1 7 8 -1 -2
v pathway … done	-2 7 -1 -1 -1 -2 -1
v policy … doing	-2 4 0 -1 0 0 0
v policy … done	2 2 -2 -2 -2 3 0
v post … done	-5 0 6 -2 5 -3 0
v post … to do	0 -2 -1 6 -1 -1 0
v posters … done	-1 -2 -6 -1 0 11 0
v practices … done	5 -2 0 0 -1 0 0
v procedure … done	4 -2 0 -1 -2 0 0
v process … done	12 -5 -2 -1 -1 -3 -1
v project … done	4 -4 5 -2 -1 -2 0
v protocol … done	4 4 -3 -2 -1 -1 -1
v provider … done	-10 6 16 -5 -1 -3 -3
v recommendation … done	14 -15 -1 -5 -2 13 -4
v reference … done	-4 1 -1 -3 -2 10 -3
v referrals … done	5 -2 0 0 0 -1 -1
v reminder … done	-7 17 -1 -3 -1 -2 -4
v report … done	5 -2 -2 0 0 0 -1
v report … stands	-1 12 0 -3 -3 -3 -1
v request … done	10 -8 4 -1 -1 -1 -3
v review … done	6 -5 -2 -2 -1 4 0
v scheme … done	-2 -4 13 -1 0 -3 -2
v schools … done	5 -2 -1 0 0 -1 0
v service … done	3 -7 -4 -1 -1 -4 12
v service … stands	-2 -6 0 1 -1 9 0
v service … to do	-1 -4 -1 13 -3 0 -4
v sessions … done	8 -4 0 -5 0 2 0
v sessions … stands	-5 -6 0 0 9 4 -2
v should	4 -11 9 14 -13 -13 10
v should achieve	-11 3 -1 1 -6 -7 22
v should achieve … 	-8 2 3 -3 -2 -2 11
v should achieve … by	1 -4 -3 6 -1 4 -3
v should auxiliary	4 -11 9 14 -13 -13 10
v should find	1 -4 4 4 -1 -2 -2
v should light	4 0 -1 16 -4 -2 -12
v should noise	14 -11 3 3 -1 -3 -5
v should noise … 	-1 -4 4 4 0 -1 -2
v should step	-2 1 0 -3 -1 -1 6
v should … 	-13 3 6 10 -3 -4 1
v should … by	1 -2 -3 5 -1 3 -3
v should … the	6 -1 -1 -1 -1 0 -3
v should … to	-2 -7 -1 12 -1 -1 1
v specification … done	7 8 -3 -3 -2 -4 -4
v staff … doing	-4 5 0 -1 2 -1 -1
v staff … done	17 5 -2 -4 -5 -7 -3
v staff … should	6 -1 -1 -1 -1 -1 0
v staff … stands	-3 -6 5 -5 2 8 -1
v stands	-11 28 -1 -2 30 23 -66
v stands achieve	77 -53 -22 -28 3 34 -12
v stands achieve > doing achieve	-9 -10 -1 -1 1 13 8
v stands achieve > doing step	0 -5 0 0 1 5 0
v stands achieve > done achieve	0 -2 4 -1 6 -6 0
v stands achieve > done light	3 -2 8 -2 -1 -5 0
v stands achieve > done step	-5 7 0 -1 -2 1 0
v stands achieve > not should achieve	17 -1 -5 -2 -3 -5 -1
v stands achieve > not should light	-3 -1 3 -1 -1 4 0
v stands achieve > should achieve	-4 -5 -3 -3 -1 -4 20
v stands achieve > stands achieve	8 -7 2 -6 -3 11 -4
v stands achieve > stands continue	-3 0 0 -1 6 -2 0
v stands achieve > stands light	2 0 0 0 -1 0 0
v stands achieve > stands monitor	2 -1 0 0 0 0 0
v stands achieve > stands open	-9 -7 -1 -2 -4 25 -2
v stands achieve > stands step	-9 0 0 0 10 -1 0
v stands achieve > stands todo	-4 -3 0 1 -1 8 -1
v stands achieve > to do light	-3 -2 -1 1 -3 7 0
v stands achieve > to do sustain	-3 -1 -1 -1 9 -1 0
v stands achieve … 	7 -6 -6 1 -14 27 -10
v stands achieve … ,	6 -3 -1 3 -2 -2 -1
v stands achieve … a	14 -4 -3 -8 -9 5 6
v stands achieve … and	-2 -7 -6 -4 -6 27 -3
v stands achieve … at	7 -4 10 -2 -7 -4 -1
v stands achieve … each	-2 -2 0 0 1 3 0
v stands achieve … every	5 -2 -1 -1 0 0 -1
v stands achieve … for	9 -3 0 -1 -6 2 -1
v stands achieve … from	4 -6 0 -2 -2 -1 7
v stands achieve … in	12 -6 -3 -6 -7 16 -6
v stands achieve … of	6 -1 5 -2 -3 -3 -2
v stands achieve … on	3 2 -3 0 10 -5 -5
v stands achieve … that	-3 -1 -1 -1 -1 -3 9
v stands achieve … the	7 7 -7 4 4 -7 -9
v stands achieve … through	0 -2 5 0 1 -3 0
v stands achieve … to	-6 -1 4 -3 14 -6 -3
v stands achieve … up	8 -2 0 -1 -2 -1 -1
v stands are with	-4 5 0 -1 -1 1 0
v stands arrang	1 0 -1 -1 -1 2 0
v stands ask	9 -1 -2 -1 -3 -1 -2
v stands attend	4 -1 0 -1 -1 0 -1
v stands auxiliary	6 -4 5 -6 15 43 -60
v stands availabl	-3 -2 -3 -3 5 7 -2
v stands await	-6 -1 -7 22 -6 5 -7
v stands bare	-15 13 -12 9 41 -25 -11
v stands car	-6 -2 -1 -2 10 3 -3
v stands check	-8 -4 -1 -3 19 -1 -2
v stands complet	-13 -2 -3 -4 -3 26 -1
v stands continu	-13 23 -4 -10 11 0 -6
v stands continue	-40 -4 -11 -20 78 12 -14
v stands continue > done achieve	-8 -1 -1 -1 12 -1 0
v stands continue > stands achieve	-6 -4 0 0 5 6 0
v stands continue … 	-12 -14 -6 -12 51 -2 -6
v stands continue … ,	-5 -3 0 0 12 -3 0
v stands continue … and	-4 6 -1 -2 -5 5 -1
v stands continue … for	-7 -6 -1 -2 5 12 -1
v stands continue … with	-1 22 -2 -3 -12 -1 -3
v stands defer	-2 -6 4 10 -2 -2 -2
v stands defer … 	-3 -6 4 11 -2 -2 -2
v stands discussions with	-1 -2 -1 -2 0 6 0
v stands do	-6 -4 -3 -4 3 14 0
v stands drop	-3 -29 81 -23 -14 1 -13
v stands drop … 	19 -8 4 -7 -5 -1 -2
v stands drop … the	-5 -4 23 -7 -3 -1 -4
v stands du	-7 31 -2 -15 0 -5 -2
v stands exist	-4 19 -1 -3 -5 -2 -4
v stands expect	0 22 -7 -2 -4 -9 0
v stands expects to	-5 8 -1 -2 -1 0 0
v stands finish	-3 -5 0 -1 -2 11 0
v stands fit	8 -1 -7 7 -6 -4 4
v stands fit … 	9 2 -6 10 -5 -4 -6
v stands for comment	7 -5 0 -1 0 -1 0
v stands giv	9 -1 0 -1 -3 -3 0
v stands go	-7 11 -1 -3 7 -4 -4
v stands ha	12 -9 -2 -1 -5 -5 9
v stands hav	-4 13 -1 -3 -6 6 -5
v stands hold	4 -4 -1 -4 13 -5 -3
v stands in	-11 0 -2 12 1 3 -3
v stands in plac	8 -12 3 -3 -7 17 -5
v stands in post	9 1 -1 -3 -2 -2 -2
v stands in progres	-4 -10 7 -1 -2 10 -1
v stands in us	-1 -3 -2 -1 -2 10 -1
v stands intends to	-2 -6 -3 19 -5 -1 -2
v stands is with	-2 7 -3 -5 -1 5 -1
v stands keep	1 -9 -1 -2 13 -1 -1
v stands light	28 -18 -4 -10 23 -11 -8
v stands light > stands achieve	2 -1 -1 -1 3 -1 -1
v stands light > to do light	5 -1 0 -1 0 -3 0
v stands light … at	14 -3 -1 -2 -4 -3 -1
v stands light … by	12 -2 -1 -1 -7 -1 -1
v stands light … each	-6 -1 0 -2 11 0 -1
v stands light … in	-5 0 0 -1 8 -1 0
v stands light … to	1 -3 0 -1 5 -1 0
v stands liv	8 -10 -1 -1 -2 7 -1
v stands look	3 -3 -1 -1 5 -3 0
v stands meet	-1 0 0 5 -2 -1 0
v stands monitor	7 -5 -2 -6 15 -3 -5
v stands monitor … by	-4 -1 0 -1 7 -2 0
v stands no repl	2 5 -1 -2 -1 -3 0
v stands noise	-2 13 -3 -7 -7 -4 10
v stands offer	-3 -3 0 -1 8 -1 0
v stands on	9 -1 -1 -1 -5 1 -2
v stands on hold	-2 -6 4 10 -2 -2 -2
v stands on the intranet	11 -7 0 -1 -1 -2 0
v stands on the websit	7 -2 -1 -1 -2 -1 -1
v stands ongo	-13 -11 -3 -1 17 14 -4
v stands ongoing bas	-3 -4 0 -1 10 -2 -1
v stands open	-39 61 -10 -12 -18 24 -6
v stands open > done achieve	-10 -3 -1 -2 -1 17 0
v stands open > done light	3 7 -2 -2 -1 -5 0
v stands open > stands achieve	4 -4 -1 -2 0 2 0
v stands open > stands open	-2 -1 -1 -2 -1 6 0
v stands open > stands plan	5 -7 19 -8 -2 -6 -2
v stands open > to do step	0 0 -1 2 -1 0 0
v stands open … 	-2 9 14 -33 3 12 -4
v stands open … ,	-3 3 -1 4 -1 -1 -1
v stands open … for	-1 6 -1 -3 -1 -1 0
v stands open … from	-4 11 -1 -1 -1 -4 0
v stands open … in	0 4 0 -2 0 -1 0
v stands open … ratification	-8 13 -1 -1 0 -3 0
v stands open … the	-7 -2 -7 11 -5 13 -3
v stands open … with	-1 4 0 -1 -1 0 0
v stands outstand	1 -5 -1 -2 -1 9 -1
v stands overtaken b	-3 -1 8 -1 -1 0 -2
v stands part of	1 -1 -2 -2 8 -3 0
v stands part way through	-1 10 0 -5 -2 -1 -1
v stands plan	-7 2 10 20 -14 -4 -7
v stands plan … 	5 -3 5 4 -4 -4 -4
v stands plan … for	1 0 -1 3 -3 1 -1
v stands plan … in	-1 4 0 0 0 -3 0
v stands plan … that	-3 -6 -3 16 -2 0 -2
v stands propos	-3 -8 13 4 -2 -1 -3
v stands remain	-2 -2 -2 -3 13 -2 -2
v stands report	0 2 0 0 -1 0 -1
v stands requir	5 -9 -3 10 -6 -1 4
v stands routin	3 -2 0 0 0 1 0
v stands say	-5 -3 1 9 -4 -5 6
v stands start	-7 5 -2 10 -1 -4 -1
v stands step	4 0 -5 9 4 -5 -6
v stands step … at	-1 -1 0 0 5 -3 0
v stands step … in	-5 10 -1 1 -1 -4 0
v stands still to	-8 2 -5 -10 -2 25 -3
v stands sustain	-4 -6 -3 -6 25 -2 -3
v stands tak	-10 0 -3 3 3 -3 9
v stands tel	9 -3 0 -1 -2 -1 -2
v stands to follow	-10 -2 -1 1 -2 16 -1
v stands todo	-38 15 -19 43 -18 34 -16
v stands todo > done achieve	2 -1 0 2 0 -2 0
v stands todo > done plan	-2 -2 -1 4 0 2 0
v stands todo … 	-15 -3 -3 15 -6 15 -3
v stands todo … back	-2 13 0 -6 -1 -3 -1
v stands todo … be	-6 -6 -7 12 -1 9 -1
v stands todo … in	-4 7 -1 -4 0 2 0
v stands under review	-4 -2 -3 -2 7 -2 5
v stands under wa	-7 24 -2 -9 -2 -2 -1
v stands up and run	8 5 -1 -4 -2 -4 -2
v stands waiting for	-5 -10 -1 7 -1 10 0
v stands went liv	1 -1 0 -1 -1 2 0
v stands would like to	-1 2 0 0 0 -1 0
v stands writ	6 -1 -2 -1 -1 -1 -1
v stands yet to	-2 -4 -2 12 -1 -4 0
v stands … 	1 -14 3 -7 16 34 -34
v stands … ,	-2 -3 -2 6 9 -6 -2
v stands … :	-4 13 -4 -4 -1 2 -1
v stands … a	18 -2 -3 -9 -9 1 4
v stands … about	0 3 -1 0 -2 -1 -1
v stands … against	-3 -3 -1 -2 11 -1 -1
v stands … an	0 -1 0 -1 3 0 -1
v stands … and	4 1 -8 -10 -11 30 -6
v stands … at	15 -13 7 11 -5 -11 -4
v stands … back	-3 12 -1 -2 -1 -4 -1
v stands … be	-6 -6 -7 12 -1 9 -1
v stands … by	11 -2 -2 -3 1 -4 -2
v stands … each	-2 -4 -1 -3 9 2 -1
v stands … every	-5 -3 -1 -1 13 0 -2
v stands … for	2 11 -4 -22 -8 14 7
v stands … from	-1 2 -2 -7 -3 -6 17
v stands … in	-5 15 -6 -14 -1 10 1
v stands … its	-1 2 -1 -1 -2 3 -1
v stands … of	15 -10 5 -8 7 -5 -5
v stands … on	-6 -14 10 4 10 3 -8
v stands … out	-4 -1 -1 -2 11 -1 -3
v stands … ratification	-8 13 -1 -1 0 -3 0
v stands … that	-9 0 -6 19 -3 -6 5
v stands … the	-7 -10 10 16 4 4 -18
v stands … this	1 -4 11 -2 1 -2 -3
v stands … through	-1 -3 5 -1 5 -3 -3
v stands … to	-4 4 3 -8 15 -5 -6
v stands … up	7 -2 0 -1 -1 -1 -1
v stands … with	-4 17 2 -7 -14 -2 7
v stands … within	6 -4 0 -1 2 -1 -1
v survey … done	3 4 10 -3 -1 -11 -1
v talks … done	2 -5 3 -1 4 -1 -1
v team … doing	-1 4 -1 0 0 -2 0
v team … done	1 6 -2 -1 -1 -2 -1
v team … stands	-8 -3 -1 6 9 0 -3
v template … done	6 -2 -1 0 -1 0 -1
v tender … done	-5 12 -1 0 0 -4 -1
v terms … done	-2 5 -1 -1 0 -1 0
v than … done	-1 3 0 0 0 -1 0
v they … done	7 1 -4 -1 0 -2 -1
v they … stands	5 1 0 -1 -4 -1 0
v they … to do	-1 1 -1 2 -1 -1 0
v this … doing	-1 3 -1 -1 3 -1 -1
v this … done	9 -8 3 15 -3 -6 -9
v this … not done	-2 -1 8 0 -1 -1 -3
v this … not should	-2 -1 2 3 0 -1 -1
v this … should	-5 -3 -2 10 -1 -3 4
v this … stands	-4 -3 7 6 -2 2 -5
v this … to do	0 9 -2 -8 9 -6 -2
v to do	-33 -7 1 39 24 16 -40
v to do achieve	-28 22 3 10 -8 13 -13
v to do achieve > done achieve	-2 2 1 2 -1 -2 0
v to do achieve > done light	-1 -3 -1 5 0 -1 0
v to do achieve > stands achieve	1 9 -1 -4 -3 -3 0
v to do achieve … 	-9 -2 4 3 -3 9 -1
v to do achieve … a	-1 -3 0 7 -1 0 -1
v to do achieve … by	-4 11 -4 -1 -5 6 -3
v to do achieve … in	-3 3 -2 2 -1 3 -1
v to do achieve … this	8 -5 -1 4 -1 -3 0
v to do achieve … to	-4 -1 7 -2 1 -1 0
v to do achieve … up	-3 -6 -2 6 -1 7 -1
v to do ad	-5 -2 5 -1 -4 8 -1
v to do ask	-2 -5 -1 14 -4 0 -3
v to do auxiliary	-33 -7 1 39 24 16 -40
v to do begin	0 3 0 -1 -1 1 -1
v to do car	-1 -3 -1 -6 13 -1 -1
v to do complet	2 -8 -2 15 -2 -5 -1
v to do consider	-1 -1 -2 7 -2 -1 -1
v to do continu	6 -5 -2 -10 17 -3 -3
v to do continue	6 -5 -2 -10 17 -3 -3
v to do continue … 	6 -4 -2 -6 9 -3 -1
v to do continue … to	-2 -1 -1 -5 11 0 -2
v to do discus	0 -1 0 3 -1 0 0
v to do do	-2 0 2 2 -1 0 0
v to do fit	-1 13 6 -12 -2 -2 -1
v to do follow	5 9 -3 -6 -2 -2 0
v to do go	-7 -4 -3 -3 12 7 -2
v to do hold	2 5 -1 -5 -1 -1 0
v to do keep	1 -2 -1 -3 10 -1 -2
v to do light	-15 -20 -5 35 10 7 -12
v to do light > stands achieve	1 -1 0 2 -1 -1 0
v to do light > to do step	-1 -1 0 6 -2 0 -1
v to do light … 	0 5 -2 4 1 -6 -2
v to do light … in	5 2 -2 0 -8 4 -2
v to do light … on	-5 -8 -2 -11 30 -3 -2
v to do light … out	0 -3 0 2 3 -1 0
v to do light … place	-2 -3 -1 8 -1 -1 -1
v to do light … to	-3 0 -2 19 -9 -2 -3
v to do look	4 -2 -1 -2 3 -2 0
v to do monitor	-1 -3 -1 5 0 0 0
v to do monitor … to	-1 -2 -1 3 1 0 0
v to do noise	7 6 4 -5 -7 -5 -1
v to do pick	-3 -7 -2 7 -2 7 -1
v to do plan	7 0 0 -2 -3 -2 0
v to do put	-2 -5 -1 12 -2 -1 0
v to do remain	-3 -1 0 -2 9 -1 0
v to do report	-1 -2 -1 4 0 0 0
v to do review	10 -2 -1 -5 7 -8 -1
v to do say	-3 -4 1 8 -2 3 -3
v to do send	-1 -2 0 1 4 0 -1
v to do start	-6 -3 -1 0 0 10 0
v to do step	-7 -3 -8 33 -11 4 -8
v to do step … 	-1 0 -2 8 -3 -1 -1
v to do step … at	4 -4 -1 1 2 -2 -1
v to do step … in	-7 -9 -1 8 -1 11 -1
v to do sustain	-3 -3 -2 -6 18 -3 -2
v to do tak	-4 -2 1 7 -3 1 -1
v to do writ	-1 -1 -1 7 -3 0 -1
v to do … 	0 -13 6 18 1 -4 -9
v to do … a	-2 -5 -1 13 -2 -1 -1
v to do … at	3 5 -1 -8 6 -3 -1
v to do … by	-7 9 -4 -4 -6 15 -3
v to do … every	4 -2 -1 -9 11 -1 -1
v to do … for	0 -1 0 4 -2 0 0
v to do … in	5 -8 -7 9 -10 15 -4
v to do … into	-1 -1 0 3 -1 0 0
v to do … it	-2 0 -1 0 0 2 0
v to do … on	-7 -10 0 -9 32 -3 -3
v to do … out	-1 1 -1 1 2 -1 -1
v to do … place	-2 -3 -1 8 -1 -1 -1
v to do … the	0 -2 4 0 0 -1 0
v to do … this	4 -13 4 18 -7 -4 -2
v to do … to	-10 -5 4 17 3 -4 -5
v to do … up	-4 6 -4 1 -3 5 -1
v tool … stands	9 -1 0 0 -1 -5 -2
v training … done	8 -14 -1 -7 -4 22 -4
v training … stands	-11 -5 -2 0 5 14 -1
v trust … done	9 2 -5 -3 -1 1 -3
v trust … stands	-14 0 4 -2 4 -1 10
v update … done	-17 -4 -4 -2 -3 -1 32
v version … done	6 -6 -1 -1 0 2 0
v visits … stands	0 8 -1 2 -3 -2 -5
v wardens … done	-13 23 -2 -2 -1 -3 -2
v we … done	7 -3 2 -3 -2 5 -6
v we … stands	-6 5 -6 -3 0 2 7
v we … to do	-2 4 -1 0 3 -1 -3
v work … done	-16 4 -5 20 -1 2 -3
v work … stands	-10 14 10 -7 -10 5 -3
v worker … done	4 1 0 -1 -1 -2 0
w #	-1 22 -6 -25 -16 -8 34
w # #	3 10 -3 -9 1 1 -3
w # $	-7 -12 3 -11 -4 5 26
w # )	-2 -5 -1 -1 -1 2 8
w # <date>	6 -2 0 -1 0 -1 -1
w # a	6 -4 -2 2 -4 -1 3
w # abov	-2 -4 -1 -3 -1 0 11
w # agenc	1 -1 0 6 -1 -1 -4
w # although	-3 5 0 0 -1 -1 0
w # and	-15 5 10 -7 17 -15 6
w # approv	7 0 0 0 -2 -3 0
w # as	4 -1 0 0 0 0 -2
w # but	-7 -4 -4 0 -2 11 7
w # fil	-1 10 -1 -1 -1 -4 -2
w # for	-3 2 -1 -1 0 4 -1
w # ha	2 -1 0 -1 -1 3 -2
w # hav	-6 15 0 -1 -5 -3 0
w # in	0 -9 -2 -5 0 -2 17
w # is	-8 -9 0 -1 -1 19 0
w # it	-1 5 2 -2 -1 -2 0
w # of	-4 21 -5 -10 -9 6 1
w # on	9 -8 -1 -1 0 4 -2
w # so	0 5 7 -3 -1 -4 -3
w # so that	1 -1 -1 -3 5 -1 -1
w # staf	0 4 -1 -1 -3 2 -1
w # th	1 -17 8 7 5 7 -10
w # that	3 4 0 -2 -2 -1 -2
w # to	-2 6 -1 -5 -2 -1 5
w # train	7 -6 -1 -1 3 -1 -1
w # when	-2 0 -1 0 0 -2 5
w # which	11 6 1 -8 -2 -4 -5
w # who	13 -7 -3 1 -2 -4 3
w # whos	-1 1 0 3 -1 -1 -1
w # wil	-1 -3 -1 5 -1 1 0
w # with	-16 11 -4 13 2 2 -9
w $	1 0 1 1 1 -2 -2
w &	-1 5 0 0 0 -3 0
w '	-1 2 -3 2 -3 5 -3
w ' group	-2 2 -2 4 -1 -1 -1
w 'd	1 -3 -1 4 -1 0 0
w 'l	-1 -1 -1 5 -1 0 -1
w 'r	-3 0 -1 -1 4 2 -1
w 's	6 -4 1 -13 2 10 -2
w 's busines	-7 -3 -2 3 -1 0 11
w 's work	-3 -7 10 -4 -1 6 -1
w (	5 -5 -1 -2 -3 0 7
w ( <date>	1 1 0 0 0 -1 0
w )	0 -9 -4 -5 -5 17 7
w ) $	5 -5 -1 -2 -3 -2 8
w :	-13 -10 3 5 2 12 0
w : #	2 6 -1 -1 -1 -2 -3
w : a	-4 -2 -1 15 -2 -2 -3
w : al	3 7 -1 -3 -1 -3 -1
w : th	-1 -3 14 -5 -3 0 -2
w <date>	48 -4 -12 46 -27 -13 -37
w <date> #	-1 -8 -4 21 -3 -2 -3
w <date> $	20 24 -2 -4 -25 11 -23
w <date> :	5 -14 5 1 8 0 -4
w <date> and	22 -13 0 11 -13 -1 -6
w <date> at	-1 3 -1 1 0 0 0
w <date> but	-3 8 -2 0 0 -2 -1
w <date> meet	-8 -4 -2 22 -2 -1 -5
w <date> to	0 -2 -1 -2 8 -3 -1
w <date> with	-1 3 -1 -1 1 -1 -1
w ^	1 0 1 1 1 -2 -2
w ^ #	-16 31 2 6 -7 -6 -10
w ^ <date>	13 -18 5 -7 6 -11 12
w ^ a	8 10 -6 2 -10 13 -17
w ^ action	9 -2 6 0 -5 -3 -5
w ^ after	-3 -3 12 -3 0 -1 -3
w ^ agr	6 -3 4 -1 -1 -4 -1
w ^ al	26 -16 -3 -2 -5 2 -3
w ^ an	-1 11 -4 -7 9 -1 -7
w ^ as	-3 -3 -1 -3 4 0 5
w ^ assuranc	5 2 -1 -1 -1 0 -3
w ^ audit	0 -4 -1 -3 10 0 -3
w ^ await	1 -14 -4 30 -3 -5 -5
w ^ awarenes	-4 -4 -1 -2 13 -2 -2
w ^ b	-3 0 -2 -2 -1 9 -2
w ^ board	5 -3 -3 -2 -1 -1 3
w ^ both	8 -8 5 -1 -1 -2 -1
w ^ brief	7 -2 0 -1 -1 0 -2
w ^ cas	-7 20 -1 -5 -1 -6 -1
w ^ champion	7 -7 -1 -2 1 6 -4
w ^ complianc	-2 0 0 0 1 2 0
w ^ consultation	0 5 0 -1 0 -1 -3
w ^ contact	-7 3 -1 -2 4 -2 5
w ^ continu	-6 16 -2 -5 4 -1 -6
w ^ contract	9 0 -2 -2 -3 -2 -1
w ^ cost	-5 -3 6 -2 -4 -1 9
w ^ dat	-1 5 0 0 -1 -1 -1
w ^ deliver	5 -1 0 0 -2 -2 0
w ^ discus	-6 -4 0 -6 8 0 9
w ^ discussions with	-1 -2 -1 -2 0 6 0
w ^ domestic	-3 -4 -1 -3 4 -2 10
w ^ draft	-2 14 -2 -3 -1 -1 -6
w ^ du	-6 16 -1 -6 -1 -2 -1
w ^ each	12 -1 -2 -3 -1 -3 -3
w ^ ever	5 -3 -2 -1 -1 3 -1
w ^ evidenc	14 -3 -2 -1 -1 -2 -6
w ^ feedback	7 1 0 -1 -2 -4 0
w ^ first	-14 12 -1 -6 -2 15 -4
w ^ fiv	-11 17 -1 0 -1 -4 -1
w ^ follow	1 -2 7 1 -1 -4 -2
w ^ fund	2 -9 1 4 -1 7 -3
w ^ guidanc	-7 9 -1 -7 -1 9 -1
w ^ hav	-2 -1 14 -2 -1 -1 -7
w ^ head	-1 -8 -1 6 -2 5 0
w ^ health	-1 4 -4 -3 -1 9 -2
w ^ hous	7 -1 -1 -3 -6 -1 5
w ^ however	-11 -3 -2 -3 0 20 0
w ^ if	-1 1 -1 4 -2 -1 -1
w ^ in	-8 -1 3 -2 0 8 0
w ^ information	1 7 -1 -4 -1 -1 -1
w ^ initial	-3 0 0 0 -1 5 0
w ^ interview	-3 17 -1 -6 -2 -4 0
w ^ it	-18 8 -4 3 9 -7 8
w ^ lead	-15 3 -1 -3 2 1 13
w ^ leaflet	-5 -7 -1 -2 -1 17 -2
w ^ learn	3 -1 -1 -1 1 -1 -1
w ^ legal	-1 3 0 -1 0 0 -1
w ^ letter	5 -3 -1 -3 -2 7 -2
w ^ lin	4 -7 0 0 -1 -5 9
w ^ link	2 -7 -1 -5 -2 -1 13
w ^ list	2 -2 -2 -1 -2 6 -1
w ^ manager	-8 -2 0 -2 16 -1 -2
w ^ meet	-1 2 -1 3 -2 -1 -2
w ^ member	-6 10 9 -8 0 -2 -2
w ^ new	10 -6 -2 -4 13 -7 -4
w ^ no	-10 -32 14 24 -1 -12 15
w ^ no repl	2 5 -1 -2 -1 -3 0
w ^ not	-11 -6 9 0 6 3 -1
w ^ noth	-2 -5 -1 13 -1 -1 -4
w ^ number	-1 -3 -1 -2 -1 -1 9
w ^ of	1 0 0 -1 -2 1 0
w ^ officer	1 11 1 -11 4 -2 -4
w ^ old	4 -4 -5 -3 -1 10 -1
w ^ on hold	-2 -6 4 10 -2 -2 -2
w ^ onc	-1 -2 -1 9 -3 -1 -1
w ^ option	-5 -8 8 13 -2 -1 -5
w ^ our	-6 -4 -1 0 0 -3 13
w ^ overtaken b	-3 -1 8 -1 -1 0 -2
w ^ partner	-1 -9 0 6 1 2 0
w ^ pathwa	0 8 -1 -1 -1 -4 -1
w ^ plan	-3 5 -1 3 -2 -1 -1
w ^ pleas	-10 -10 -4 -5 -3 -1 34
w ^ polic	-7 4 -1 -1 -1 7 0
w ^ poster	-5 -2 -7 -2 -1 18 -1
w ^ practic	0 -2 0 4 0 -1 0
w ^ practitioner	-3 -5 -2 -3 0 -1 14
w ^ procedur	14 -3 -5 -2 -4 0 0
w ^ proces	8 10 0 -11 -5 0 -1
w ^ progres	-1 11 -1 -7 -2 -1 0
w ^ protocol	0 3 0 0 0 -2 0
w ^ provider	1 -1 -1 2 -1 0 -1
w ^ recruitment	1 3 -1 1 -1 -2 -1
w ^ report	1 6 -1 -8 -1 0 4
w ^ review	-6 1 -2 -1 10 -1 -1
w ^ s	-7 -12 -3 -5 16 -1 11
w ^ safeguard	-7 -2 0 -2 6 -1 6
w ^ scop	-2 1 -1 5 0 -1 -3
w ^ second	-3 11 -1 -13 -2 10 -2
w ^ session	16 -3 0 -4 -4 -4 0
w ^ sinc	6 -11 -2 -4 12 0 -2
w ^ so far	-4 7 -1 -4 -2 4 0
w ^ specification	1 9 -2 -3 -2 -1 -4
w ^ staf	-2 -2 2 -8 4 -2 7
w ^ supervision	5 -2 0 0 -1 -1 -1
w ^ supervisor	1 0 0 0 0 0 0
w ^ surv	9 6 -1 -3 -1 -8 -1
w ^ talk	0 0 3 -1 -1 -1 -1
w ^ term	-5 10 -2 8 -2 0 -8
w ^ test	2 4 -1 -2 -2 -1 -1
w ^ th	-21 -17 27 -8 14 25 -20
w ^ ther	4 -1 0 -1 1 -8 3
w ^ thes	3 -3 0 -1 4 -2 0
w ^ thos	3 -1 -1 2 -1 -1 -1
w ^ thr	-10 12 -2 -1 -1 4 -3
w ^ to	-1 -7 -1 17 -3 -2 -2
w ^ train	-13 -10 -6 6 -2 33 -8
w ^ two	-11 -8 8 -4 2 14 -2
w ^ updat	1 2 4 -7 -4 -2 6
w ^ w	-14 -4 -3 1 9 8 3
w ^ ward	-3 -6 -1 9 -1 4 -2
w ^ websit	-12 -5 -1 -1 -1 20 0
w ^ wher	2 -2 1 5 -3 -2 0
w ^ wil	-1 -8 -2 18 -4 -2 -2
w ^ work	-18 13 -6 -3 14 7 -8
w a	26 -34 -10 7 10 -1 3
w a )	0 2 -2 -2 -1 3 0
w a bid	-4 9 -1 -1 0 -2 -1
w a brief	-10 12 0 1 -1 0 0
w a busines	-1 0 0 1 -1 2 0
w a cas	7 -9 0 0 5 -1 -1
w a complet	-2 2 -2 0 -1 -2 5
w a cop	6 -4 -1 -1 -1 -4 4
w a da	4 -2 -1 2 -2 -1 0
w a dat	-6 2 -1 3 0 2 0
w a decision	-6 6 -2 -1 -1 4 0
w a dut	-11 -4 8 -2 -2 -1 12
w a first	-14 22 0 -2 -2 -2 -2
w a ful	14 -5 -2 0 -1 -2 -3
w a further	9 6 -1 -6 2 -9 -1
w a group	-12 3 -1 0 -1 -3 14
w a joint	-11 -2 2 15 -1 -2 -2
w a lead	-2 -12 -2 6 -1 6 5
w a manager	14 -1 -2 -4 -2 -4 -2
w a matter	-1 -2 -2 -2 4 -1 4
w a meet	-4 9 2 -3 -1 -3 0
w a nam	14 -5 -1 -1 -2 -2 -2
w a neighbour	-1 4 0 0 0 -1 0
w a new	-2 -6 -3 11 -3 5 -3
w a one-pag	3 -1 0 0 -1 -1 0
w a partner	3 -2 0 -2 -3 -1 5
w a program	-5 -2 -1 11 2 -1 -4
w a reminder	-1 4 0 0 -1 -2 0
w a repl	15 -12 -1 -1 0 -1 -1
w a respons	1 2 -2 3 -2 -1 -1
w a review	8 -5 -3 9 -4 -2 -3
w a second	1 -1 4 -3 -5 5 0
w a separat	-4 -2 17 -5 -1 -1 -3
w a short	3 1 -1 -1 -1 -1 0
w a singl	11 -1 2 -2 -2 -1 -6
w a standing item	3 -2 0 -1 1 -1 -1
w a third	-1 -1 0 0 0 3 0
w a weekl	10 -1 -1 -2 -3 -1 -2
w a work	7 -3 -1 -1 0 -1 -1
w a worker	-5 -8 -1 2 -1 17 -3
w a year	1 -4 -1 -3 2 -1 5
w abl	6 1 9 -4 -6 -7 1
w abl to	7 1 9 -4 -6 -7 1
w about	5 7 -10 2 -9 2 2
w about abus	7 -1 0 0 -1 -2 -3
w about th	-4 6 -5 -4 -5 3 10
w abov	-3 -6 -2 -5 -2 0 19
w abov $	-3 -6 -2 -5 -2 0 19
w abus	22 -19 -10 -7 -8 -10 33
w abus $	11 -3 0 -1 -2 -2 -3
w abus and	-3 -2 -2 -1 -1 -2 11
w abus is	-5 -3 -2 -2 -2 -1 15
w accept	10 -4 11 -6 -2 -2 -6
w accept $	1 -3 -1 0 0 4 -1
w accept th	-2 -1 11 -4 -1 0 -3
w acces	6 -8 -3 -3 -1 11 -2
w acces to	7 -3 0 -1 0 -1 -1
w account	0 -3 0 0 1 0 4
w achiev	1 -3 -1 -2 -1 6 0
w acknowledg	4 -1 0 0 0 -1 -1
w acros	5 2 -1 -2 -1 -1 -2
w acros th	1 3 -1 -1 0 -1 -1
w act	3 -4 -3 -3 -2 -1 10
w action	-9 -18 41 6 -14 -6 1
w action #	-12 -12 14 -4 -2 -1 17
w action $	0 -3 1 6 -2 -1 -2
w action ha	-3 -4 -3 13 0 -1 -2
w action hav	5 -4 -1 -1 0 2 0
w action is	-4 -2 7 -1 -2 3 0
w action plan	10 5 -2 -2 -1 -4 -5
w ad	2 -2 4 2 -7 4 -3
w ad th	3 1 1 -1 -2 -1 -1
w ad to	6 -10 -1 10 -1 -2 -2
w additional	6 -3 2 -1 -1 -2 -2
w addres	6 1 -1 -3 -2 1 -2
w administrator	9 -3 -1 -2 -2 -1 -1
w adopt	5 -10 4 -2 -1 7 -3
w adopt th	4 -2 3 -1 -1 -2 -2
w adult	8 -7 -4 -5 -4 -2 14
w adult board	4 1 -1 -1 -1 -1 -1
w adult safeguard	7 -2 0 -1 -1 -2 -1
w advert	-8 11 -9 -3 -1 12 -2
w advertis	3 1 -4 8 -5 -3 -1
w advic	-4 0 12 -3 -1 1 -4
w advic from	-1 -3 8 -1 -1 -1 -2
w advis	-2 1 5 -1 -1 -1 -1
w advocat	18 -9 -3 -7 13 -3 -9
w advocat educator	4 -9 -1 -3 11 -1 -1
w after	-11 -1 19 5 -7 1 -5
w after th	-3 -7 8 7 -2 -1 -2
w against	12 -6 -6 -6 8 -4 3
w against th	10 -5 -6 -4 9 -2 -2
w agenc	-14 -6 0 -13 -6 12 26
w agenc $	-3 -6 -1 -4 2 3 9
w agenc and	8 -3 0 0 0 -5 0
w agenc hav	5 -8 -1 -1 -1 7 -1
w agenda	-3 -2 0 8 1 1 -4
w agr	-20 10 8 14 -10 6 -8
w agr $	-26 13 -1 10 -4 13 -5
w agr and	8 -4 -2 -1 -1 0 -1
w agr b	-1 -3 -1 3 0 2 0
w agr in	0 3 -2 -1 0 1 0
w agr that	-1 -2 14 -4 0 -5 -3
w agr with	-10 0 1 2 -1 -2 10
w agreement	-4 -1 13 -1 -8 8 -6
w agreement ha	-3 -3 -2 -1 -1 9 -1
w agreement of	0 -2 10 -2 -1 -2 -2
w ahead	-1 -3 2 0 -1 3 0
w al	90 -50 -22 -6 8 14 -33
w al #	8 0 0 -2 -1 -1 -3
w al agenc	7 -2 -1 -1 3 -4 -1
w al but	-10 -2 0 0 0 13 0
w al eleven	9 -4 -1 -1 -1 -1 -1
w al hav	-6 9 0 0 0 -1 0
w al new	1 -3 0 -1 2 1 0
w al partner	14 -3 -1 -1 -1 -2 -5
w al practic	1 7 -1 2 -5 -2 -2
w al staf	4 -6 -1 8 2 -3 -3
w al surger	-1 -1 -5 0 0 7 0
w al team	0 -1 -1 -2 0 5 -1
w al thr	4 -3 0 -1 0 0 0
w alert	6 -15 -2 -2 -2 9 5
w allocation	0 -11 0 11 -1 4 -2
w alread	23 -10 4 -7 -5 0 -5
w alread b	13 -4 -10 -2 -1 3 0
w although	3 4 -3 -1 -1 -2 -1
w although th	0 5 -1 -1 -1 -2 -1
w alwa	-5 -5 -3 1 3 -1 9
w ambulanc	1 -1 1 -1 0 0 -1
w ambulanc trust	-3 1 2 -1 0 0 0
w amend	2 -3 9 1 3 -6 -6
w among	1 -1 1 2 -1 -1 -1
w an	6 4 -1 4 23 -16 -20
w an alert	10 -4 -1 -1 -1 0 -3
w an audit	7 -4 -1 4 -2 -3 -1
w an end	1 -5 0 1 6 -1 -3
w an evaluation	0 0 0 2 0 -1 0
w an hour	3 0 0 -1 -1 0 0
w an ongo	3 -1 -1 0 0 -1 0
w an ongoing bas	-3 -4 0 -1 10 -2 -1
w analys	-13 13 -3 3 -2 4 -1
w analyst	-1 4 -1 0 0 -2 0
w and	55 -12 5 -39 13 -10 -12
w and <date>	-9 4 0 5 -1 3 -1
w and a	-16 12 -4 7 -6 -3 9
w and al	11 -3 -2 -1 -1 -3 -1
w and an	1 5 -1 0 -2 -3 -1
w and ar	8 -7 -1 -2 -7 10 -1
w and bid	-4 11 -2 0 0 -5 0
w and can	5 0 -1 -1 -1 -1 0
w and circulat	-1 4 -1 -1 0 0 0
w and cover	-9 -3 -1 3 -1 -3 13
w and crim	1 3 -1 -1 0 -2 0
w and development	3 -1 0 0 1 -3 0
w and do	23 -6 6 -3 -2 -2 -15
w and each	2 3 -1 0 -1 -3 0
w and ever	0 -1 0 0 4 0 -2
w and feedback	1 -1 0 -1 2 -2 0
w and find	14 -5 -5 -2 -2 -1 -1
w and gp	5 -1 0 -1 0 -2 0
w and ha	-14 14 24 -7 -2 -14 -1
w and hav	3 1 -2 -1 -1 1 0
w and hop	-2 8 -1 -2 -1 -1 -1
w and implement	3 -3 -1 0 -1 3 0
w and in	3 0 -1 0 0 -1 -1
w and in us	-4 -3 -2 -1 -2 12 -1
w and invitation	-1 4 -1 2 -3 -1 0
w and is	7 11 1 -4 -3 -10 -2
w and issu	4 -2 -1 -1 -3 3 0
w and it	14 -9 6 0 -8 0 -3
w and launch	2 -1 0 -1 0 1 0
w and no	-5 -9 9 2 -1 1 3
w and on	-8 6 -1 0 9 -4 -1
w and publish	11 -10 -1 -2 -2 4 -1
w and report	7 -1 0 -1 -3 -2 0
w and shar	-5 -1 0 0 2 5 0
w and should	-4 7 0 -1 -6 5 -1
w and staf	3 -1 -1 -1 -1 2 0
w and survivor	2 0 0 0 0 -2 0
w and tak	-1 -3 1 0 4 -1 -1
w and th	13 -1 14 -9 -13 -1 -3
w and that	4 0 -4 -4 -3 -2 10
w and their	3 2 -2 -1 -1 0 -1
w and ther	-6 -7 0 -3 -3 15 3
w and to	-10 13 -2 -3 -3 5 -1
w and upload	4 -1 0 0 0 -2 0
w and wa	1 -3 3 -2 0 1 0
w and wellb	0 -3 0 1 -1 3 0
w and wil	-10 -1 -1 1 15 -1 -3
w and with	-4 5 4 -1 -1 -1 -1
w annual	-6 -12 -2 2 31 -6 -8
w another	9 0 -1 -3 -2 -8 5
w answer	20 2 -8 -3 -4 -3 -5
w anyon	2 -5 -2 -5 -1 -2 13
w ap	-7 0 1 -1 -1 9 -1
w appear	1 -3 -1 4 -1 -1 0
w application	-9 17 -1 -2 -1 -1 -2
w appoint	-9 -2 -2 -6 3 18 -1
w appoint a	2 -2 0 -1 -1 2 0
w appointment	-6 2 -2 5 -2 -2 5
w approach	-7 20 -3 -3 2 -5 -4
w appropriat	-3 -2 10 -2 -1 -1 -2
w approv	6 5 -4 -1 -3 -3 -1
w approv b	6 -3 -2 -3 -1 3 0
w approval	1 5 -1 -1 -1 -2 0
w ar	-5 20 -13 -31 18 12 -1
w ar b	-13 25 -4 -3 1 -2 -3
w ar in	0 10 -1 -3 -1 -4 -1
w ar in plac	-1 -2 -1 -1 -1 7 -1
w ar not	2 -2 2 -2 -1 2 0
w ar now	9 0 -2 -2 -7 4 -2
w ar on	-2 0 0 0 0 3 0
w ar to	5 1 -1 2 -2 -3 -1
w ar us	-4 -1 -1 0 0 6 0
w ar work	-2 4 0 0 -2 0 0
w are with	-4 5 0 -1 -1 1 0
w area	0 -1 -2 0 -2 -2 8
w around	-7 13 -1 -2 0 -6 4
w arrang	3 5 -4 0 -4 2 -2
w arrang $	-1 2 -1 -2 0 2 0
w arrangement	-3 6 -1 7 -2 -6 0
w arrangement $	1 1 0 1 0 -3 0
w as	-8 -12 -3 -6 32 -11 9
w as a	1 -1 -1 -4 9 -3 -2
w as it	0 0 -1 -1 6 -2 -2
w as long	-2 -1 -1 -2 7 -1 -1
w as part of	9 4 -4 -3 1 -2 -6
w as part of th	4 4 -3 -4 5 -1 -5
w as th	0 -8 -9 6 16 2 -6
w as yet	-9 -4 -3 19 -1 0 -1
w ask	13 4 -9 10 -15 -12 9
w ask about	7 -1 0 0 -1 -2 -2
w ask for	0 10 0 -3 -3 -2 -2
w ask th	-6 5 -2 -2 -1 -1 5
w ask that	0 -3 0 6 -1 -1 -1
w ask to	4 -1 -3 7 -3 -3 -2
w assessment	-3 5 0 0 1 3 -5
w assuranc	6 4 -3 -2 2 -4 -4
w at	35 -13 -15 -2 34 -21 -18
w at $	9 -4 -3 8 -4 -1 -6
w at <date>	-2 4 -2 3 -1 -2 0
w at al	5 -1 0 -1 -1 -1 -1
w at an	2 2 0 -1 0 -1 -2
w at each	6 -7 -6 -10 28 -6 -5
w at ever	-10 -6 0 -9 32 -1 -5
w at it	-3 3 3 1 -1 -3 0
w at present	5 -3 0 -2 -2 2 0
w at team	3 -1 0 0 -2 -1 0
w at th	13 -9 -10 16 -17 -3 12
w at their	2 4 -5 3 -2 -1 -1
w at which	-4 3 -1 -1 1 2 0
w attend	16 -5 -5 -4 5 5 -11
w attend $	-12 8 0 1 -1 5 0
w attendanc	19 -6 -1 1 -6 -3 -3
w audit	3 -2 -6 5 9 -1 -7
w audit is	-1 2 0 4 -3 -1 0
w audit of	-1 -6 -1 -2 14 -2 -3
w audit tool	-4 0 0 0 0 5 0
w audit wil	7 4 0 -4 -1 -5 0
w author	-10 -8 -4 -2 -1 -5 30
w authorit	-10 3 0 5 -3 -3 7
w availabl	-4 -8 -3 7 4 6 -3
w awa	3 -7 -1 4 3 -2 -1
w awa da	0 -3 0 4 -1 0 -1
w await	-6 -1 -7 22 -6 5 -7
w await $	-3 4 -1 -3 -1 5 -1
w await ratification	-8 13 -1 -1 0 -3 0
w awarenes	-4 -9 -1 -4 24 -2 -3
w b	12 10 -9 32 -15 36 -66
w b #	-4 -3 -1 0 0 8 0
w b )	0 2 -2 -2 -1 3 0
w b <date>	-13 15 -2 -2 -2 8 -3
w b a	-14 5 -2 -1 -1 1 12
w b ad	-3 -2 -2 5 -4 6 -1
w b advertis	-1 1 -3 9 -5 -1 -1
w b agr	2 -8 -2 11 -1 -1 -1
w b al	6 -4 1 -3 -1 5 -4
w b an	21 -7 -2 -5 -4 -1 -3
w b appoint	-1 1 -1 -4 0 5 0
w b approach	-4 10 -1 -1 -1 -2 -2
w b approv	-5 12 -2 -1 0 -3 0
w b arrang	5 -2 -1 0 -3 1 0
w b ask	-12 11 -3 5 -3 3 -1
w b brief	1 -3 -1 -2 7 -2 -1
w b bu	1 -2 0 0 0 2 0
w b build	2 -5 0 0 4 0 0
w b car	-4 5 2 6 -4 -2 -2
w b check	-3 8 0 -1 -1 -2 0
w b christma	-5 -2 -2 19 -1 0 -9
w b circulat	-4 1 -1 -2 0 6 0
w b clos	7 -3 4 -5 -1 -1 -2
w b complet	-6 -15 -5 13 6 12 -4
w b confirm	-5 -2 0 1 -1 8 0
w b consider	-4 6 -3 9 -1 -3 -3
w b consult	0 -1 -1 4 -1 0 -1
w b continual	5 -1 -1 -8 8 -4 0
w b decid	-2 -4 4 8 -1 -1 -4
w b dela	-6 -2 -1 3 0 7 0
w b deliver	9 -5 -1 -5 -1 4 -1
w b develop	-2 -5 0 -1 -1 9 0
w b discus	0 -1 0 3 -1 0 0
w b do	-21 -4 8 17 -3 -5 8
w b draft	-2 -1 0 -1 -1 5 -1
w b draw	-2 11 -2 -2 -1 -2 -1
w b evaluat	-1 9 -1 -4 -1 -1 -2
w b fil	12 -6 -1 -3 -2 1 -1
w b find	1 0 4 2 -1 -2 -3
w b finish	-4 -6 -2 -1 0 14 0
w b fit	-7 14 -1 -14 -1 9 -2
w b follow	4 6 -2 -5 -1 -2 0
w b giv	2 -12 5 -3 4 7 -3
w b hold	-1 7 -4 -2 -1 2 -1
w b implement	-3 -9 9 2 -1 4 -2
w b in us	3 -1 0 1 -1 -1 0
w b issu	1 2 -2 -1 0 1 -1
w b lin	-3 6 0 -1 -1 0 0
w b look	-1 -2 0 -1 4 0 0
w b mak	7 11 -9 2 -5 -5 -1
w b meet	10 -13 -3 -2 -3 12 -2
w b offer	0 -5 -1 3 6 -3 0
w b part of	-1 -4 0 7 0 -1 0
w b pick	-8 -2 -3 5 -3 3 8
w b possibl	-1 1 11 -3 -2 -4 -2
w b prepar	-3 -1 9 0 -1 -3 -1
w b present	2 3 -1 0 -1 -2 -2
w b produc	4 -5 -1 -2 0 4 0
w b put	-6 14 -1 1 -2 -5 -1
w b rais	-3 13 -2 -1 -4 -2 -1
w b ratif	-3 5 -1 -7 -1 6 0
w b read	-11 16 -1 -2 -2 -4 5
w b receiv	7 -6 -1 2 -1 -1 -1
w b recruit	1 -9 -1 8 -2 5 -2
w b report	-2 0 0 3 1 -1 -1
w b review	5 0 0 4 -4 -4 -1
w b revis	-2 5 -1 -3 -1 2 0
w b rewrit	6 -2 0 0 0 -4 0
w b rol	6 0 -1 -2 -1 -2 -1
w b run	2 -4 -1 0 6 -3 0
w b seek	-2 2 -1 4 0 -2 -1
w b send	4 -4 -1 0 4 -2 -1
w b set	-5 1 -2 8 -1 0 -2
w b settl	-4 -2 -1 11 -1 -2 -1
w b shar	-1 15 -2 -5 -2 -3 -2
w b show	7 -2 -1 -2 -1 -1 0
w b sign	-3 8 -4 -4 1 3 -1
w b start	-2 3 -2 5 0 -2 -1
w b submit	-1 3 -4 -2 0 6 -1
w b tak	-10 -6 18 10 -2 -4 -6
w b tel	4 -2 0 2 0 -2 0
w b test	-2 4 0 -1 0 -1 0
w b th	16 14 -18 -18 7 4 -5
w b through	2 -1 -2 -1 -1 -3 5
w b train	-12 2 -1 -6 3 16 -1
w b two	1 5 -2 -1 -4 2 -2
w b updat	3 -1 0 -1 0 0 0
w b video	4 -1 -1 -3 0 0 0
w b work	-2 -5 0 6 -1 3 0
w b writ	-10 1 -1 1 -1 10 0
w back	-11 23 -8 -6 13 -7 -4
w back to	-4 13 -2 -8 6 -2 -3
w bank	2 -7 0 0 -1 -2 8
w bas	-13 6 -1 -3 15 -2 -2
w bas $	-12 3 0 -1 14 -2 -2
w becaus	-13 -15 5 -5 -7 21 14
w becaus of	-5 -7 1 -2 -2 18 -3
w becaus th	-6 -6 1 0 -2 4 7
w befor	-1 -1 1 44 -13 -24 -5
w befor an	5 -2 -2 5 -3 -1 -3
w befor th	-3 17 2 0 -6 -12 3
w begin	0 -5 -12 20 -2 9 -9
w begin $	0 -7 -3 1 2 13 -5
w begin in	0 -2 -2 6 -1 0 -1
w behalf	4 4 -2 -2 0 -6 2
w behalf of	5 5 -1 -2 0 -4 -3
w better	-4 -5 -1 -2 7 -1 6
w between	-1 11 -3 -4 2 -2 -2
w between th	7 4 -2 -2 -2 -4 -1
w between them	2 0 0 0 0 -2 0
w bid	-22 19 7 -4 -3 3 0
w bid ar	-4 11 -2 0 0 -5 0
w bid ha	-3 -1 -1 -1 0 7 0
w bid wa	-4 -1 13 -2 0 -2 -2
w bidder	-11 12 -1 3 -1 -1 -1
w board	1 -9 3 -2 15 0 -7
w board $	1 -9 0 1 10 1 -4
w board ha	6 4 -2 1 -1 -5 -3
w board in	-3 2 3 -5 -1 5 -1
w body-worn	-1 7 -1 -1 -6 4 -1
w body-worn camera	-3 7 0 -1 -6 4 -1
w book	-4 17 -4 1 -3 -5 -2
w borough	12 -1 -1 -2 -1 -4 -3
w both	13 5 0 -11 -6 3 -5
w both trust	6 -4 4 -2 -1 -2 -2
w box	7 0 -1 -3 -1 0 -2
w br	-1 4 -3 8 0 -5 -5
w breach	-2 -3 4 0 0 2 0
w brief	-2 12 -2 4 6 -6 -10
w brief $	4 -1 0 0 0 -1 -1
w brief at	0 -1 -1 -1 3 0 0
w brief on	-5 10 -1 -3 4 -2 -3
w briefing	5 -2 -1 2 -1 -3 -1
w bu	-3 4 -1 0 -1 2 0
w bu and	1 -2 0 0 0 2 0
w budget	-6 4 -2 12 -2 -3 -3
w build	9 5 -3 -5 0 -5 -1
w build into	5 -3 0 0 0 -2 0
w bulletin	9 -5 -2 -4 5 -2 -2
w bulletin $	9 -4 -1 -1 -1 -1 -1
w busines	-16 -1 -8 2 5 -1 19
w busines cas	-5 11 -6 0 -1 1 0
w but	-40 2 18 -15 0 35 0
w but ha	0 2 -3 -3 0 5 -1
w but th	-13 2 5 -3 -3 6 6
w c	1 2 -2 -2 0 2 0
w c )	1 2 -2 -2 0 2 0
w cabinet	2 6 -2 -3 -1 -2 -1
w cal	21 -6 -3 -5 1 -4 -4
w cal $	13 -3 -1 -3 -3 -1 -2
w cal handler	9 -5 -1 -1 -1 -1 -1
w calendar	-8 -2 -1 14 -3 0 -1
w camera	-3 7 0 -1 -6 4 -1
w campaign	0 -5 -2 -8 17 0 -2
w can	42 -11 -4 7 -3 -9 -22
w can b	-1 10 -6 5 6 -5 -9
w can not	10 -6 -2 7 -4 0 -5
w car	-11 -18 -2 -3 27 3 4
w car a	0 -1 0 -1 -1 3 -1
w car on	-2 -3 -1 -6 13 -1 -1
w car out	6 -3 -2 3 6 -5 -5
w car th	5 -2 -1 -1 3 -1 -3
w card	10 -8 -1 -5 -5 12 -2
w card ar	3 -5 3 -2 -1 3 -1
w carer	-8 6 6 -3 8 -3 -4
w cas	1 12 -7 -11 11 -12 6
w cas $	-2 -1 -1 0 0 4 0
w cas a	0 0 3 -1 0 -2 0
w cas ar	-4 -3 -1 0 8 2 -2
w cas ha	3 -2 -1 -1 0 2 0
w cas management	6 -1 4 -3 -1 -3 -2
w cas wer	-1 5 -1 -1 0 -2 -1
w cascad	7 -2 -1 0 0 -2 -1
w caseload	6 -12 -1 0 -1 3 6
w ccg	1 -3 11 -3 -1 -2 -3
w centr	0 -2 -1 -2 -4 10 -1
w centr and	3 1 0 -1 -1 -2 0
w certificat	4 0 0 0 0 -3 0
w chair	18 -12 6 -7 3 -8 0
w chair $	8 -6 -2 -3 2 -3 3
w chair and	3 0 0 -1 0 -2 0
w chair writ	1 -1 0 0 1 0 0
w champion	0 -13 -2 -3 9 16 -6
w chang	25 -25 6 -11 4 -10 10
w chang $	6 -10 8 -2 -1 5 -6
w chang and	9 -6 -1 0 0 -1 0
w chang is	-2 -7 3 11 -3 0 -2
w chang of	-2 -3 -2 -2 -1 -1 12
w chapter	6 0 -2 -2 -4 -3 5
w chapter #	4 -4 -2 -1 -1 -1 6
w charit	-16 -3 15 -2 -1 -6 12
w check	6 0 -8 -8 22 -7 -5
w check against	7 -4 -6 -4 10 -1 -2
w check b	-8 4 0 -1 7 -1 0
w checklist	11 -5 -6 -2 -2 5 -1
w chief	2 -3 2 6 -5 -4 2
w chief constabl	5 -3 0 -1 -1 -1 0
w chief executiv	-2 6 -3 4 -2 -1 -2
w chief officer	-1 -7 5 3 -2 -2 4
w children	-1 -9 -4 -9 -3 14 11
w children 's	-6 -4 -2 -4 0 13 3
w children and	0 -1 0 -1 -1 3 0
w choos	-1 2 3 -1 -2 -1 -1
w christma	-7 1 -2 18 0 -1 -9
w christma $	-6 -2 -2 19 0 0 -9
w circulat	9 -1 -3 -6 1 4 -3
w clear	0 -1 0 -1 -2 5 0
w clinical	-5 11 -3 2 4 -7 -2
w clinician	-6 9 -1 0 0 -1 0
w clos	-17 13 41 -6 -7 -16 -7
w clos $	-14 -4 25 -2 -1 -3 -1
w clos in	-18 9 18 -1 0 -6 -1
w co-ordinator	3 4 -1 0 -3 1 -3
w cod	16 -8 -1 -2 -1 -3 -1
w coerciv	0 7 0 -1 -4 -1 0
w coerciv control	0 7 0 -1 -4 -1 0
w cohort	-13 13 -1 5 -2 1 -2
w collat	0 2 0 -1 0 -1 0
w colleagu	-3 3 -2 1 6 -2 -2
w colleg	0 17 1 -7 -4 -4 -3
w com	-7 6 -2 15 3 -4 -10
w com $	-9 10 -2 9 -2 -4 -2
w com to	5 -2 1 1 -2 -2 -1
w commenc	-5 -4 -1 13 3 -2 -3
w commenc $	-5 -7 -1 13 3 -1 -2
w comment	-7 3 -3 -3 -1 -3 15
w commission	3 -7 0 15 -5 -4 -2
w commissioner	12 4 -3 -2 -1 -5 -4
w commissioner #	-2 2 2 0 0 -1 0
w commit	0 -13 0 4 24 -6 -9
w commit #	-2 -1 2 -1 4 -1 -3
w commit $	0 -7 1 8 -3 -2 3
w commit to	-9 -7 -2 -4 25 -1 -3
w communit	-13 -3 -4 -1 2 11 9
w communit safet	1 0 -1 5 -3 -1 -1
w complet	-33 -16 -8 6 -7 50 7
w complet #	-13 -6 -1 -1 -1 25 -3
w complet $	-5 -5 -3 -7 6 18 -4
w complet and	-10 -3 -2 -2 -1 18 0
w complet b	0 -3 -1 6 -2 -1 -1
w complet for	-3 -1 0 0 0 5 0
w complet in	12 2 -1 -3 -3 -6 -1
w complet th	-10 10 -2 8 -1 -2 -2
w completion	-1 19 0 -16 0 -1 -1
w complianc	-2 1 0 0 1 1 0
w compliant	10 -1 -1 -1 -2 -3 -2
w compliant $	10 -1 -1 -1 -2 -3 -2
w concern	7 -6 -3 -2 -1 -2 6
w conclud	-3 -3 8 3 -1 -2 -2
w conclud that	-2 -1 10 -2 0 -2 -1
w conferenc	7 -8 -5 10 -7 7 -5
w confirm	17 -4 -6 -5 3 1 -5
w confirm in	12 -7 -1 0 0 -2 -1
w confirm that	6 5 -4 -4 0 -2 -1
w consent	-2 2 1 -1 -1 1 0
w consider	0 -3 11 9 -5 -7 -5
w consider $	0 2 0 0 0 -1 0
w consider b	1 4 -5 4 -1 -2 -1
w consider th	4 -9 11 2 -2 -1 -5
w considerabl	-1 3 0 -1 0 -1 0
w consideration	-1 6 7 -7 -2 0 -4
w constabl	5 -3 0 -1 -1 -1 0
w constabl and	6 -4 0 0 0 0 0
w consult	-9 1 -4 2 -3 -2 14
w consultation	-3 3 0 6 -1 -2 -4
w consultation with	1 0 0 0 0 0 0
w contact	9 -13 -6 -1 -2 -4 16
w contact $	8 -2 -1 0 -3 -1 -1
w content	-3 -2 -1 3 -1 5 0
w continu	-26 23 -9 -22 53 -4 -15
w continu $	-15 -3 -4 -4 35 -3 -6
w continu to	2 6 -4 -16 23 -5 -6
w continual	-15 -6 -3 -13 47 -5 -4
w continual review	-5 -4 -3 -11 30 -5 -2
w contract	0 -21 2 9 7 11 -7
w contract is	-5 -3 -4 7 -3 9 -2
w contractor	1 2 0 -1 0 -1 0
w control	14 6 -1 -2 -11 -3 -3
w control room	10 -3 -1 0 -5 -1 0
w conversation	-1 7 -1 -2 0 -2 -1
w coordinator	-7 0 -3 8 2 5 -5
w coordinator and	-2 4 -1 -1 4 -3 -1
w cop	18 -5 -1 -2 -4 -10 4
w cop of	1 -1 -1 0 0 -4 5
w cost	-13 8 12 -10 -6 9 -1
w cost $	-8 7 6 -7 -2 13 -10
w could	-7 -5 24 -9 -3 -6 6
w could b	-5 -4 16 -2 0 -3 -1
w could not	-2 -3 10 -2 0 -1 -1
w council	15 2 -1 -11 -4 -1 -1
w council #	6 2 -3 -2 -1 -1 -2
w council $	-2 12 -2 -7 -3 -1 5
w council 's	-4 1 -1 0 -1 6 0
w count	4 8 0 -12 -7 -1 7
w count $	5 3 0 -3 -1 -3 -1
w count council	0 15 -1 -7 -3 -2 -2
w cours	4 5 -3 1 14 -16 -5
w cours $	28 -18 -2 6 -4 -6 -4
w cover	-1 -1 -10 11 -6 -9 17
w cover th	2 -1 0 2 -1 -2 0
w creat	-2 -3 9 -1 0 -2 -1
w crim	0 1 -1 -2 0 -2 4
w crim commissioner	1 3 -1 -1 0 -2 0
w current	-7 12 -2 1 -8 9 -5
w currentl	-2 16 -2 -3 -2 -2 -4
w custod	2 -1 0 -1 -1 3 -2
w cut	-6 3 1 -2 -2 7 -1
w cycl	-9 -2 -1 1 13 0 -2
w da	23 -32 -9 9 11 10 -11
w da #	1 -1 0 -1 2 0 0
w da $	20 -16 -4 -1 12 -4 -7
w dail	10 -10 -4 -4 7 3 -3
w dat	-12 2 -11 27 0 -3 -2
w dat $	2 -2 -3 -4 2 -1 5
w dat ar	-4 3 0 -1 -1 3 0
w dat ha	-4 -8 -2 19 0 -3 -1
w data	-5 -5 1 5 -3 10 -4
w data protection	-6 -2 5 -2 -1 7 -1
w data shar	0 0 -3 4 0 2 -1
w death	-3 -2 0 -3 0 -1 9
w decid	2 -12 12 6 -2 -1 -5
w decid that	3 -9 13 -4 0 -1 -2
w decision	-18 11 -1 -5 15 2 -4
w decision is	-3 9 -4 0 0 -1 0
w decision on	-5 7 -3 -2 -1 4 -1
w declin	-5 -3 11 -2 -1 5 -3
w dedicat	11 -3 -1 -1 -4 -2 -1
w defer	-4 -8 -2 21 -1 -1 -4
w dela	2 -3 -3 13 -3 0 -5
w delet	1 0 7 0 0 -6 -1
w deliver	7 -8 -4 -10 8 11 -5
w deliver $	-9 -3 -2 -1 -1 17 -1
w deliver in	11 -1 0 -3 -1 -4 -1
w deliver to	4 -2 0 -1 8 -6 -2
w demand	12 -7 3 -4 -2 -3 0
w department	-1 9 -2 3 -3 -5 -1
w deput	8 2 -1 -1 -3 -2 -2
w describ	8 -2 -1 -1 -2 -2 -1
w describ th	6 -2 -1 -1 -1 -1 -1
w description	-2 9 -1 -2 -1 -2 -1
w design	-1 3 -2 -2 -2 6 -3
w desk	5 -6 -1 -4 -5 3 8
w desk $	6 -3 -1 -4 -4 -1 8
w detail	-4 4 3 -1 0 -1 0
w develop	-10 36 -3 -4 -14 2 -6
w develop and	-10 19 -1 -1 -1 -6 -1
w development	0 -1 -2 9 -1 -4 -2
w did	-2 -3 9 0 -1 -1 -2
w did not	-2 -3 9 0 -1 -1 -2
w dip	9 -1 0 -1 -3 -2 -1
w dip sampl	9 -1 0 -1 -3 -2 -1
w director	-12 -10 1 2 1 6 13
w director of	-8 -6 -1 -4 3 1 15
w discharg	9 2 -2 -3 -3 1 -2
w disclos	0 -2 -1 -2 -1 -1 6
w disclosur	-9 -4 -1 -1 2 2 11
w discontinu	-8 -2 8 -1 -1 4 0
w discus	-2 0 -7 3 5 -4 5
w discus at	-5 2 -2 2 8 -1 -4
w discus with	-3 -2 1 -3 -2 -1 11
w discussion	1 13 0 4 -4 -5 -8
w discussions with	-1 -2 -1 -2 0 6 0
w discussions with th	-1 -2 -1 -2 0 6 0
w displa	-2 -3 10 -5 -1 2 -1
w displa in	-3 -2 6 -3 -1 3 0
w distribut	-2 -2 0 -1 0 7 -1
w district	-10 0 -4 6 -3 -5 16
w district $	-8 1 -2 0 -1 -2 12
w division	-4 10 -1 -2 -7 4 -1
w do	-1 -25 29 -11 -9 37 -21
w do $	-14 -14 2 4 0 19 4
w do n't	1 -1 6 -1 -1 -3 0
w do not	12 -6 23 -10 -2 -1 -15
w do so	12 6 -6 -1 -2 0 -9
w do th	-3 -5 8 -2 -2 8 -5
w document	2 5 -4 -1 0 -3 0
w domestic	13 -14 -8 -2 -3 -2 15
w domestic abus	15 -13 -8 -1 -3 -5 15
w door	14 -2 -1 -3 -2 -1 -4
w draft	-20 61 -7 -8 -8 -2 -16
w draft $	-3 10 -1 -2 -1 -1 -3
w draft and	-2 -1 0 -2 0 5 0
w draft b	1 -6 -1 8 -1 -1 -1
w draft ha	-1 3 0 -1 0 -1 0
w draft is	-1 8 -1 -5 -1 0 -1
w draw	-5 16 -4 -1 6 -8 -4
w draw up	-10 15 -3 0 7 -5 -3
w driv	2 4 -2 0 0 -1 -2
w drop	-3 -2 0 -1 -1 7 -1
w drop $	-1 -1 5 -1 0 -1 -1
w drop-in	-8 -4 1 -2 14 0 -2
w du	-2 27 -3 -9 -2 -6 -5
w du back	-2 13 0 -6 -1 -3 -1
w du for	-1 16 0 -16 0 2 -1
w du to	-3 -6 -1 18 -3 -2 -3
w duplicat	-7 -8 21 -2 -1 -1 -2
w dur	2 1 0 1 -1 -1 -2
w dut	1 -13 9 3 -8 -6 14
w e-learn	-3 -1 -1 8 -1 0 -2
w e-mail	1 -4 -1 -3 -1 -1 9
w each	8 -6 -16 -28 83 -19 -22
w each agenc	0 1 0 0 1 0 0
w each month	0 11 0 -1 -4 -5 -1
w each new	1 -1 0 -1 2 -1 0
w each of	8 0 -5 -3 6 -2 -4
w each quarter	10 -4 -2 -1 3 -5 -1
w each term	-4 -4 0 -3 8 5 0
w each year	-9 -3 -1 -8 26 -2 -2
w earl	-12 14 -1 -5 3 3 -3
w easter	5 9 -1 -1 -7 -2 -3
w easter $	-1 11 0 -1 -6 -2 -1
w educator	5 -9 -1 -3 10 -1 -1
w eight	-7 18 -1 -2 -4 2 -5
w election	-2 -1 0 1 -1 3 0
w election $	-2 -1 0 1 -1 3 0
w electronic	8 7 0 -4 -5 -3 -3
w electronic record	7 8 -4 -3 -4 -1 -2
w eleven	-2 14 0 -4 -3 -8 3
w embed	4 13 -1 -11 -3 -2 -1
w emergenc	2 -1 -1 -5 -1 -3 9
w emergenc department	3 3 -1 -2 -1 -2 0
w end	-11 0 4 1 19 -4 -9
w end $	-2 0 3 -1 5 -2 -2
w end of	-1 7 -2 4 -3 0 -5
w england	4 -4 6 -2 -1 -1 -2
w enquir	12 -2 -5 -1 -2 0 -2
w entr	11 -3 -1 0 0 -5 -1
w establish	19 -6 -1 -1 -1 -6 -2
w evaluat	-1 9 -1 -4 -1 -1 -2
w evaluation	0 -3 -3 -2 3 8 -2
w event	-4 -5 2 2 8 -1 -2
w ever	32 -38 -14 -32 85 -14 -19
w ever meet	-5 -2 2 -4 9 0 -1
w ever month	-6 -1 0 -1 10 0 -2
w ever new	-1 -1 0 -1 6 0 -2
w ever quarter	-10 -5 0 0 17 -1 -1
w ever six	-5 -2 -1 -2 12 0 -2
w ever supervision	-6 -1 0 2 6 0 -1
w ever surger	7 -1 -1 -1 -4 1 -1
w ever two	2 -1 0 0 0 -1 0
w ever ward	11 -3 -1 -2 -1 -4 -1
w everyon	-7 -5 -2 -1 5 -2 13
w evidenc	9 -1 -2 -3 5 -1 -7
w executiv	2 -5 12 7 -4 -4 -7
w executiv $	-4 4 -2 6 -3 1 -3
w exercis	-4 13 -3 -6 5 -4 -2
w exist	-3 18 12 -7 -8 -2 -11
w expect	-5 22 -6 -2 1 -10 -1
w expect to	7 1 -2 -5 4 -6 -1
w expects to	-5 8 -1 -2 -1 0 0
w experienc	-5 -2 -2 2 -2 -2 11
w explor	4 -4 6 -1 -1 -1 -3
w explor with	5 -8 5 0 0 0 -2
w faith	-1 0 -1 -1 5 -1 -1
w fal	1 -1 1 -2 -1 -1 5
w famil	11 -16 -6 -5 5 1 10
w favour	-9 5 12 -2 -1 -5 -1
w feedback	3 -7 -2 -3 5 -3 7
w feel	-6 -1 12 -2 -1 -2 -1
w feel that	-2 0 4 -1 0 0 0
w figur	-6 6 10 -3 -2 -2 -4
w fil	16 -6 -4 5 -8 1 -4
w fil $	-4 0 -2 6 -2 4 -2
w fil and	3 -4 -1 3 -3 2 -1
w fil in	13 -4 -1 -2 -1 -3 -1
w film	2 -8 -2 -2 -3 15 -1
w final	-10 10 -3 -2 -2 7 -1
w financ	-3 12 -7 4 -1 -4 -1
w financial	-4 5 -2 4 -5 4 -2
w financial year	-4 4 -2 4 -5 4 -2
w find	8 -5 1 -3 -3 -9 11
w find $	-3 -6 4 5 2 -1 -1
w find for	-4 11 -1 -5 0 -1 0
w find that	8 -2 -3 0 -1 -1 -1
w finding	-5 -5 -2 13 0 3 -3
w finding ar	-1 -1 0 1 2 -1 0
w finish	-9 0 -5 -6 -3 25 -1
w finish $	4 3 -3 -4 -1 1 0
w finish and	-5 -9 -1 -1 -2 17 -1
w fir	-7 -3 -3 -5 -2 16 4
w fir servic	-8 -1 -3 -5 -2 19 -2
w firm	-3 9 -1 -1 0 -2 -1
w first	-12 17 -13 10 -11 22 -13
w first cohort	-3 -3 -1 9 -2 2 -2
w first draft	-15 29 -1 -4 -3 -2 -4
w first meet	-1 -6 -1 10 -1 -1 -1
w first of	-7 7 -2 -4 0 7 -1
w fit	-4 14 -1 -14 -1 9 -2
w fiv	-2 30 -6 -8 -15 8 -7
w fix	-3 8 -2 0 0 -2 0
w flag	8 1 -1 -4 -1 -2 0
w follow	36 4 10 -13 -9 -14 -14
w follow $	13 -8 -1 0 0 -3 0
w follow th	-3 1 9 0 -1 -2 -5
w follow up	10 11 -4 -8 -3 -2 -4
w for	-29 0 -31 30 12 27 -9
w for $	0 5 0 -2 -1 0 -1
w for <date>	-24 3 -3 49 -7 -8 -9
w for a	-3 -3 6 -1 5 3 -5
w for al	1 -7 -1 -1 8 2 -2
w for as	-1 -1 0 0 4 -1 0
w for comment	7 -5 0 -1 0 -1 0
w for comment $	7 -5 0 -1 0 -1 0
w for it	-1 -4 3 -1 0 2 0
w for new	-4 -2 0 -1 -2 10 0
w for next	3 -7 -2 19 -6 -5 -2
w for th	-28 -3 -8 11 10 15 2
w for thos	2 -8 0 -3 -5 17 -2
w for thr	13 -5 0 -2 -1 -4 -1
w forc	3 4 7 -7 -9 -5 8
w form	23 -6 -19 -15 1 8 7
w form $	-5 0 -1 5 0 1 0
w form and	7 1 -2 -2 -1 -3 0
w form ar	11 -4 -1 -2 -1 -4 -1
w form ha	2 -7 -1 0 0 6 0
w form part of	4 -3 -1 2 1 -1 -2
w form withdraw	1 -3 -5 -3 -1 11 -1
w fortnightl	1 1 -1 0 -1 1 -1
w forum	-3 3 -2 6 3 -3 -5
w forum #	-3 6 1 -3 2 -1 -2
w forum $	-1 0 -1 7 -2 -1 -2
w forward	-14 2 6 22 -2 -6 -7
w forward $	-1 0 6 -1 -1 -1 -3
w four	-7 14 -4 -7 -5 -8 16
w four hundred	6 -6 -1 -2 -1 -3 7
w framework	-2 0 7 -1 -2 -1 -1
w from	11 1 7 -11 -1 -23 16
w from #	-2 -6 -1 -2 -2 -1 14
w from <date>	9 -5 -1 3 -2 -3 -2
w from agenc	-8 -2 -2 -4 -2 -1 19
w from th	17 -6 3 -2 -3 -2 -7
w from thr	-12 17 -1 -1 0 -2 -1
w front	7 2 -1 -1 -4 -1 -1
w frontlin	7 -4 0 0 0 -1 -1
w ful	25 -15 -3 -3 4 -2 -5
w ful $	0 -8 0 0 4 5 -1
w fund	-4 0 -3 6 -9 12 -1
w fund for	-1 -5 0 -1 0 7 0
w further	1 12 23 -13 -2 -16 -5
w further $	-1 -1 5 -2 -1 0 -1
w gap	-1 6 -2 -5 -1 6 -4
w gap $	-1 11 -1 -1 -5 -1 -1
w gather	0 14 -3 -5 -2 -1 -3
w get	-18 27 -2 -2 -2 -6 3
w get th	0 7 -1 -1 -3 -1 -2
w giv	2 -20 4 -6 4 11 4
w giv a	7 -5 -2 -2 -2 6 -1
w giv to	-5 -8 0 -2 5 11 -1
w go	-20 32 2 -9 12 -2 -16
w go ahead	-1 0 2 0 0 0 0
w go on	-4 -3 -2 -11 27 -2 -5
w go out	-7 18 -2 -1 -3 -4 -1
w go through	-1 5 -1 -2 -1 -1 0
w go to	6 8 -3 3 -6 -6 -3
w good	14 2 -1 -2 -3 -4 -5
w governanc	2 2 -1 -1 -3 1 0
w gp	14 -13 -2 -7 9 4 -6
w gp practic	0 -6 -1 -3 11 0 -1
w grant	-4 -1 4 0 -1 -2 4
w green	11 -4 -1 -1 0 -4 0
w group	-15 -3 5 5 14 -18 12
w group #	1 7 -2 -1 0 -3 -2
w group $	-5 -5 -4 1 2 4 9
w group ha	3 2 -1 3 -1 -4 -1
w group in	-1 3 -5 8 -1 -4 0
w group is	-2 3 -1 2 3 -1 -4
w group of	-12 4 -1 0 -1 -3 13
w group wil	0 -1 3 -1 0 0 0
w guid	0 -6 -1 -2 -2 11 0
w guidanc	-5 -2 6 -10 -2 18 -5
w guidanc #	-4 2 3 -4 -1 -2 6
w guidanc $	-1 -4 13 -3 -1 0 -4
w guidanc ha	-5 4 -1 -1 0 3 0
w guidanc is	1 -2 -1 2 -2 3 -1
w ha	-15 35 -5 42 -38 10 -29
w ha a	13 -6 -3 -3 -5 -4 9
w ha ask	-2 6 -1 -1 1 -2 0
w ha b	-16 8 9 1 -18 38 -22
w ha begin	-2 8 -1 -2 0 0 -2
w ha go	-5 18 -2 -4 -1 -3 -2
w ha had	-1 11 -2 -3 0 -4 0
w ha meet	-1 6 -3 2 -1 -2 -2
w ha not	-10 -11 -5 17 -2 8 3
w ha now	-11 12 -1 -2 -1 4 0
w ha sa	1 -2 0 4 -1 -2 0
w ha sinc	0 -13 21 -6 -2 -7 5
w ha start	-4 11 -2 -2 -1 -2 -1
w ha tak	6 -2 -1 0 -1 -2 0
w ha th	4 -2 0 -1 0 -1 0
w ha to	2 0 -1 -1 0 2 0
w ha writ	0 2 -1 0 0 0 -1
w ha yet to	-10 -6 -3 1 -1 21 -3
w had	13 2 2 -5 -8 -10 6
w had b	6 -2 -4 0 -1 -4 4
w had not	-2 -1 -2 -1 0 0 6
w had th	2 -6 -3 2 -3 7 0
w half	-9 12 -2 -2 -4 8 -4
w half of	-3 4 -1 -2 -1 4 -1
w hand	-8 -2 0 15 -2 -2 0
w hand to	-13 -1 0 16 -1 -1 0
w handbook	13 -8 -1 -1 -3 5 -5
w handbook $	6 -2 0 0 -1 -2 -1
w handler	9 -5 -1 -1 -1 -1 -1
w hap	8 -4 -1 -1 4 -3 -2
w hap to	8 -4 -1 -1 4 -3 -2
w happen	22 -10 -4 9 -8 -2 -7
w hav	-22 39 -23 2 -2 16 -11
w hav a	1 -11 -1 6 -4 11 -2
w hav ask	-3 0 0 6 -1 -2 0
w hav attend	-9 12 0 0 -1 -1 0
w hav b	-1 16 -20 -17 0 9 13
w hav com	-1 4 0 0 0 -1 0
w hav confirm	9 -6 -1 0 0 -2 0
w hav do	-6 3 -2 0 -3 9 -1
w hav had	-5 4 -2 -4 -1 5 4
w hav not	-7 11 -5 3 -1 -2 1
w hav now	-1 9 -1 -1 0 -5 -1
w hav sa	-2 2 -1 4 -1 -2 0
w hav sign	-1 2 -1 0 0 1 -1
w hav tak	-4 13 4 -4 -1 -4 -4
w hav to	2 -1 1 1 -1 -3 0
w head	-2 -9 -6 11 -7 1 13
w head of	-2 -8 -6 12 -5 -5 14
w health	-8 -15 -5 0 -2 13 17
w health and	0 -3 0 1 -1 3 0
w health trust	-2 -3 -1 -2 2 3 3
w health visitor	1 -5 -4 -3 -2 14 -2
w hear	-6 -1 -2 -4 18 -2 -3
w help	-6 -1 0 -1 0 9 0
w helplin	15 -8 -7 -5 5 5 -6
w her	-6 5 -5 8 8 -4 -6
w high	3 -7 -4 -6 -1 -2 15
w high risk	9 -2 -2 -3 1 -1 -2
w histor	1 -1 0 0 1 -1 0
w hold	-7 13 -3 -1 10 -7 -5
w hold $	-5 10 -1 0 0 -2 0
w hold a	10 -1 -3 6 -6 -4 -3
w hold b	9 -1 -1 0 -5 -2 -1
w hold in	-2 0 -1 -2 -1 7 -1
w hold with	-3 8 2 -2 -2 -1 -2
w holder	-9 2 -1 3 6 -1 -1
w hom	-7 1 9 -2 5 5 -10
w hom offic	-12 3 10 0 -4 9 -7
w hop	-7 19 -6 0 -2 -1 -2
w hop to	-2 8 -2 -1 -1 0 -1
w hospital	-10 -3 4 -3 -5 17 -1
w hostel	-4 -8 3 -3 -1 14 -2
w hour	11 -2 -2 -2 -2 -2 -1
w hour $	1 0 0 -1 0 0 0
w hous	13 -4 -5 4 -10 1 2
w hous officer	-1 -3 -1 3 -4 -1 6
w hous option	3 -1 0 -1 0 0 0
w how	4 16 -6 3 0 -6 -10
w how it	-1 8 -2 0 -1 -2 -2
w how th	-2 10 -2 -2 -1 -2 -2
w how to	10 -4 -1 -1 -1 -2 -2
w however	-11 -3 -2 -3 0 20 0
w hr	12 -6 0 -1 -2 -2 0
w hub	-5 0 -2 3 -3 2 6
w hundred	11 -8 -2 -3 -1 -4 7
w i	0 -5 -1 -3 4 10 -4
w idea	-1 -2 11 -3 -1 -3 -1
w idea ha	-1 -2 8 -2 0 -2 0
w identif	9 11 -4 6 -8 -6 -8
w identif $	3 4 -1 -1 0 -2 -2
w idva	7 -7 -2 -3 -1 6 -2
w if	6 -3 -3 -1 -4 -3 8
w if th	0 5 -2 3 -3 -2 0
w immediat	5 -5 -2 -3 -1 -2 8
w implement	-3 -15 6 -1 -3 20 -3
w implement $	0 -3 6 -2 -1 3 -2
w implement in	-4 -8 -1 -2 -2 18 -1
w implementation	-5 8 -1 2 -1 -1 -1
w in	5 -19 -5 -9 -6 33 0
w in #	-10 15 -1 -1 5 -2 -5
w in $	8 -5 -5 0 7 -2 -4
w in <date>	-11 11 5 7 -25 24 -12
w in al	4 -3 -6 -2 -2 11 -3
w in each	-9 -9 -1 -4 16 10 -3
w in ever	2 -3 -1 -3 1 0 4
w in favour	-9 5 12 -2 -1 -5 -1
w in it	3 -3 1 3 -1 -1 -1
w in lin	3 0 -2 -1 -1 -3 4
w in plac	6 -15 7 6 -8 17 -12
w in plac $	6 -9 -1 -2 -2 9 -1
w in plac and	-3 -2 5 -3 -2 6 -1
w in post	12 -2 -1 0 -3 -4 -2
w in post and	3 2 -1 1 -1 -4 0
w in principl	-2 8 -1 0 0 -4 0
w in progres	-4 -10 7 -1 -2 10 -1
w in progres $	-4 -10 7 -1 -2 10 -1
w in th	15 -5 -6 7 -13 -9 11
w in their	4 -3 0 0 2 -3 0
w in to	3 1 -1 3 -1 -5 0
w in two	3 10 -2 -1 -3 -7 -1
w in us	2 -4 -3 0 -2 8 -1
w in us $	0 -2 -2 0 -1 5 -1
w in writ	12 -7 -1 0 0 -2 -1
w incident	-4 -4 -1 -1 6 4 0
w includ	10 -13 -2 9 -6 6 -3
w includ in	7 -3 -1 3 -3 -1 -2
w incomplet	-1 -15 -1 12 -1 -2 8
w incorporat	7 -3 -1 0 0 -1 -1
w incorporat into	7 -3 -1 0 0 -1 -1
w independent	1 -4 0 0 0 3 0
w induction	15 -2 -1 -1 -5 -5 -1
w induction $	6 -1 0 0 -1 -3 0
w induction pack	5 -1 0 -1 -1 -1 0
w information	-1 7 6 -9 -10 4 4
w information about	6 -1 0 -1 -1 -1 -1
w information shar	0 2 1 -5 -5 9 -2
w initial	-8 15 -1 -8 -3 6 -1
w input	1 -1 0 0 1 -1 0
w insid	11 -3 -1 0 -2 0 -4
w inspection	-3 11 -4 2 -1 -1 -5
w inspector	13 -1 -3 -3 2 -3 -6
w intak	5 -3 -1 -2 3 -1 -1
w intend to	-3 -8 13 8 -2 -1 -8
w intends to	-2 -6 -3 19 -5 -1 -2
w interest	-5 14 0 -3 -1 -4 0
w interview	-14 37 -5 -11 -4 -1 -2
w into	15 8 -5 1 -9 -5 -5
w into th	4 13 -2 0 -8 -5 -2
w introduc	9 -5 3 -2 -2 -1 -2
w investigation	2 5 -1 -3 0 -1 -1
w invitation	-7 11 -1 2 -3 -2 0
w is	2 -2 -23 -18 8 29 4
w is a	4 -13 -8 -10 17 0 10
w is an	0 -6 -1 -1 10 -1 -1
w is availabl	-4 0 -1 -1 7 -1 0
w is await	6 0 -1 -3 -1 -2 0
w is b	-12 32 -7 -12 -3 12 -9
w is check	-6 -1 -1 -1 11 -1 -1
w is complet	0 -1 -2 -1 -1 6 0
w is currentl	-2 8 -2 -1 -1 -1 -2
w is do	-6 -1 0 -4 3 8 0
w is draw	-2 1 0 -1 4 -3 0
w is du	-3 6 -1 -1 -1 -1 0
w is expect	-6 23 -6 -2 -4 -5 0
w is finish	-3 -5 0 -1 -2 11 0
w is hold	-2 -3 -1 -2 9 0 -2
w is in	-19 0 -2 12 1 3 6
w is in plac	-2 -1 -1 -1 -1 7 0
w is in post	-3 4 0 3 0 -3 0
w is look	-3 -1 -1 0 7 -2 0
w is n't	1 0 1 -2 -5 -4 8
w is no	-3 -1 4 -6 2 -1 5
w is not	-1 -8 7 -8 1 -5 14
w is now	22 -7 -2 -2 -5 1 -7
w is ongo	-3 -11 -1 3 11 2 -1
w is open	-1 -6 0 0 9 -1 -1
w is out	0 0 0 3 -1 0 -1
w is plan	4 -9 3 6 -4 4 -4
w is prepar	-1 4 -1 -1 0 -1 0
w is propos	-3 -8 13 4 -2 -1 -3
w is stil	-6 -7 -1 -1 -1 17 0
w is th	-4 1 -1 -4 -1 0 10
w is to	-10 5 -2 19 -5 -4 -2
w is under wa	-5 6 -1 -2 -1 3 -1
w is understood	4 -3 -4 2 -2 -1 3
w is with	-2 7 -3 -5 -1 5 -1
w is with th	-2 10 -3 -5 -1 2 -1
w issu	14 0 -4 -4 -5 1 -2
w issu $	-2 -2 0 -1 -2 7 0
w issu and	-9 10 0 0 0 -1 0
w issu to	12 -5 -2 -2 -1 0 -1
w it	0 3 13 -1 0 15 -29
w it #	0 0 -1 3 -1 -1 0
w it $	8 -10 0 -2 -3 9 -3
w it 's	-5 -2 -2 4 8 0 -2
w it finding	1 -5 -1 1 0 4 0
w it ha	-7 14 4 -2 -3 -3 -3
w it had	-1 -5 15 -1 -1 -1 -6
w it in	0 1 -2 6 -2 -2 -2
w it is	-3 0 -13 11 1 -17 21
w it own	-1 1 1 3 -1 -2 -1
w it procedur	2 -9 0 -1 -1 10 -1
w it to	-2 3 3 -2 -3 1 -1
w it us	-3 0 -1 -2 -3 8 0
w it wa	-3 -6 17 -5 -2 4 -5
w it wil	2 4 4 -9 -1 2 -2
w it with	11 -4 0 0 -1 -5 -1
w it would	-2 1 4 -1 -1 0 0
w item	-5 -12 2 2 4 1 8
w item #	0 -6 -3 -3 -2 0 14
w itself	6 -5 -3 -2 0 5 -1
w job	-11 14 3 -5 6 -5 -4
w job description	-2 9 -1 -2 -1 -2 -1
w join	-9 -3 5 0 13 -5 0
w join #	-10 -3 5 0 13 -4 0
w joint	-3 -10 3 18 -3 -1 -4
w k	-3 4 0 0 1 -2 -1
w keep	-13 5 -6 -9 42 -4 -14
w keep on	-1 -3 -1 1 6 -1 -1
w keep th	-9 -7 -1 -2 20 0 -1
w kin	7 -2 0 -2 -1 -2 0
w know	-7 -4 -6 -5 -7 0 30
w know $	-10 -1 2 0 -2 4 8
w know to	-2 -4 -3 -3 -1 -1 15
w landlord	-4 8 6 -2 -5 -2 -1
w languag	4 -2 -1 -2 -1 3 0
w laps	-1 0 -3 5 3 -2 -1
w last	1 6 -5 4 6 -7 -5
w launch	-3 -3 -3 14 -1 -3 -1
w launch in	4 -2 -2 0 0 1 0
w law	-1 -2 2 -4 7 -1 -2
w lawful	0 2 1 -1 0 0 -1
w lawyer	-1 4 -1 1 -1 -1 -1
w lead	-12 -3 -9 19 -5 -7 16
w lead $	6 -4 -1 5 -4 -3 1
w lead identif	2 7 -1 -1 -4 -1 -1
w lead nurs	0 -2 0 0 0 3 0
w lead officer	-2 -12 -3 15 -1 5 -2
w leader	11 -8 -2 -2 5 -3 -1
w leaflet	-8 -4 -2 -3 -3 23 -3
w learn	18 -13 7 1 0 -7 -5
w learn and	3 -1 0 0 1 -3 0
w learn from	-5 -2 11 -1 1 -4 0
w learn wa	5 -1 -2 0 0 -1 -1
w leav	-7 -2 -4 2 4 2 5
w leav #	-2 -1 -1 -1 0 -3 9
w leav $	0 8 -2 0 -3 -3 0
w leav th	4 -1 -1 0 -1 -1 0
w legal	-7 14 4 -7 -2 2 -4
w legal advic	-5 0 5 -1 0 3 -2
w let	4 -1 -3 5 -2 -2 -1
w letter	26 -11 -6 -4 -6 7 -7
w letter of	2 4 -1 -1 0 -2 -2
w letter send	9 1 -1 -3 -1 -4 -1
w level	1 -5 3 -7 13 -2 -3
w level #	3 -6 -1 -1 7 0 -2
w liaison	3 -5 0 0 4 -1 0
w librar	11 -3 -1 0 0 -3 -2
w light	-6 -1 2 -1 8 -1 0
w light of	-6 -1 2 -1 8 -1 0
w lik	-3 8 -1 -5 -1 -2 4
w lin	5 0 -4 0 -3 -9 11
w lin manager	5 -2 0 -1 -1 -1 0
w lin with	3 0 -2 -1 -1 -3 4
w link	1 -7 -3 -5 5 -1 11
w link to	3 -6 -2 -5 -3 -1 13
w list	12 5 0 -11 0 0 -7
w list of	-2 10 -1 -4 -1 -3 -1
w liv	6 -16 -2 7 -4 12 -3
w liv $	-2 -6 -1 6 -2 7 -2
w local	-19 0 9 -5 4 -8 18
w local medical	2 -2 4 -1 -1 -1 -1
w localit	0 2 -1 -5 -5 11 -1
w localit $	-3 -1 0 -4 -2 10 0
w localit team	-1 -1 0 0 -1 2 0
w long	-1 -2 -1 -5 14 -2 -2
w long as	-2 -1 -1 -2 7 -1 -1
w longer	1 1 0 -1 0 -1 0
w look	6 -2 -6 14 3 -3 -12
w look at	10 -2 -6 14 3 -7 -12
w los	-6 -2 7 -6 -1 -1 8
w ma	-12 20 -5 -6 -3 -6 13
w ma b	5 -3 -1 1 -1 1 -1
w mailbox	4 -13 -1 -5 -1 -2 17
w mak	30 -5 7 3 -11 -12 -13
w mak $	9 -5 -3 4 -2 -3 -1
w mak to	-6 4 -1 5 -1 -1 -1
w management	-1 2 2 -2 2 -6 3
w manager	13 -9 -12 23 15 -18 -12
w manager #	0 0 0 4 -1 -3 0
w manager $	-1 -3 -2 4 13 -5 -6
w manager and	-8 6 2 0 -3 -1 6
w manager ha	7 -4 -5 1 -1 6 -3
w manager hav	3 3 0 -1 -2 -2 0
w manager is	0 -2 0 3 0 0 0
w manager wil	0 -5 -2 12 -4 -1 -1
w mandator	15 -2 -3 -2 -2 -5 -1
w map	0 14 -3 -6 -1 0 -3
w map of	-5 7 -1 -2 -1 2 -2
w marac	8 -12 2 -6 11 2 -5
w maternit	4 -9 -1 4 0 3 -1
w matron	4 -6 -1 0 -2 7 -1
w matter	-13 -1 8 -1 1 -4 11
w matter and	-4 -1 0 3 0 -1 4
w matter of	-1 -2 -2 -2 4 -1 4
w media	-1 -1 0 -6 9 0 -1
w medical	1 -2 5 -1 -1 -1 -1
w medical commit	2 -2 4 -1 -1 -1 -1
w meet	-19 -6 -3 37 24 -5 -28
w meet $	-11 -6 -4 22 19 -7 -13
w meet and	3 -1 -2 -3 6 -1 -2
w meet ever	2 -1 0 0 1 -1 0
w meet hold	0 5 -1 -1 -1 -1 -2
w meet in	-10 4 10 -1 -1 -1 0
w meet of	-2 -5 0 10 -1 -2 0
w meet on	1 1 -2 8 -5 -1 -1
w meet th	5 -3 1 0 -1 0 -2
w meet with	-11 3 0 0 10 -1 -1
w meeting	10 12 -8 -5 10 -8 -11
w meeting $	5 -1 -3 -2 8 -5 -1
w member	-1 11 11 -12 -4 -6 1
w member of	6 7 -3 -8 -4 -2 5
w membership	-4 -6 -1 -5 4 12 0
w memorandum	5 -1 0 -1 -1 -1 -1
w mental	4 -6 -2 -2 2 2 2
w mental health	4 -6 -2 -2 2 2 2
w merger	-2 -6 12 -1 -1 -1 -1
w messag	4 1 -1 -6 5 -2 -2
w midwif	11 4 -1 -2 -6 -2 -4
w midwiv	4 -5 -2 -3 -2 10 -1
w might	-3 11 -1 -3 -1 -3 -1
w might b	-2 12 -2 -3 0 -3 -1
w minister	15 -4 -4 -2 -1 -2 -3
w minut	15 -5 -1 -2 -3 -1 -2
w minut brief	1 -1 0 -1 2 -1 -1
w mis	5 5 -4 -2 -7 3 -1
w model	-2 7 -1 0 -1 -1 -1
w modul	-3 -6 -2 8 -3 9 -3
w mon	-2 -5 10 1 0 -1 -2
w monitor	22 -8 -2 -3 -1 -5 -2
w monitor b	3 -1 0 1 -1 -2 0
w month	-8 20 0 -11 22 -19 -3
w month $	0 -10 -5 0 24 -10 1
w month and	5 0 -1 1 -2 -1 -1
w month to	-1 0 0 4 -2 0 -1
w monthl	6 1 -1 -7 4 0 -2
w mor	-12 7 -1 -6 9 -7 10
w mor than	5 -1 -1 -1 -1 -1 0
w morn	7 2 -1 -2 -1 -2 -2
w most	-2 -15 -1 -1 7 13 -1
w mov	0 11 1 -13 1 -3 4
w mov to	-3 14 1 -13 -2 -1 4
w multi-agenc	1 -2 0 0 2 -1 0
w must	0 -3 -2 2 -2 -2 7
w n't	-1 -6 10 1 -9 -3 7
w n't b	-5 -2 4 -1 -1 6 0
w nam	18 20 -5 -10 -8 -8 -7
w nam a	1 -1 -1 -4 -1 -1 7
w nam nurs	-3 6 -1 -1 0 -2 0
w national	3 -32 11 12 13 -7 2
w national guidanc	1 -16 -2 15 -3 -1 6
w need	-4 -9 0 21 14 -6 -16
w need $	6 0 2 -4 -1 -5 3
w need analys	0 -2 0 5 -1 -1 -1
w need to	-9 -10 -3 23 17 -2 -17
w neighbour	1 4 2 -2 -2 -2 -2
w network	-9 11 -4 -8 5 -1 6
w never	-1 -1 -1 -2 10 -2 -2
w new	-4 -25 -16 35 17 13 -21
w new form	1 -1 0 -1 -1 3 0
w new staf	-7 -1 0 0 5 3 0
w new starter	3 -2 0 -2 -2 5 -1
w new system	-1 11 -1 -5 -3 0 -1
w new year	2 2 -2 4 -3 -2 -1
w newl	2 0 -1 -1 4 -2 -1
w newsletter	-1 -5 -1 -2 12 -1 -2
w newsletter $	1 -1 -1 -2 5 0 -1
w next	-15 24 -8 33 -19 -4 -12
w next financial	-2 -3 -1 2 -3 8 -2
w next of	7 -2 0 -2 -1 -2 0
w next year	-4 -11 -3 34 -7 -5 -4
w nh	4 -6 5 2 -1 -2 -2
w nh england	4 -4 6 -2 -1 -1 -2
w night	5 -6 -1 -4 -2 10 -2
w nin	15 5 -3 -4 -4 -6 -3
w no	-9 -55 49 12 1 -14 16
w no dat	-4 -5 -2 12 1 -2 -1
w no further	-10 -7 25 -3 -1 -1 -4
w no longer b	-6 -7 17 -4 -1 2 -2
w no other	-1 -3 8 -2 0 -1 -1
w no repl	2 5 -1 -2 -1 -3 0
w no work	-8 -5 -2 20 -1 -2 -1
w northmoor	0 -4 -1 -2 0 8 -1
w not	-43 -53 69 -1 -15 28 13
w not $	-2 -3 -4 -3 -2 2 11
w not accept	-2 -1 12 -3 -1 -3 -2
w not agr	-5 -3 4 0 0 4 0
w not b	-7 -7 21 11 -7 -11 -1
w not begin	1 -1 -1 3 0 -1 0
w not go	5 -2 1 -1 0 0 -2
w not know	-7 1 -6 -7 -2 -2 24
w not now	-2 -1 5 -1 0 0 0
w not support	-3 -1 8 -2 -1 0 -2
w not that	0 -1 -2 -1 0 -1 5
w not yet	-15 9 -9 15 -3 20 -16
w noth	-4 -6 5 12 -1 -1 -4
w notic	-5 -4 -2 -3 -2 5 11
w notification	8 -4 0 -2 0 -1 -1
w now	43 39 -9 -19 -21 -7 -25
w now b	-6 12 0 0 -2 -1 -4
w number	14 -12 -6 -7 13 -7 5
w number $	8 -3 -1 -1 -1 -2 -2
w number of	10 -10 -2 -4 -2 -1 8
w nurs	4 4 -4 -2 -8 1 4
w nurs $	4 2 -1 -5 -6 -1 7
w occasion	-6 -1 -1 5 4 -2 0
w of	-9 10 -22 -15 -3 29 10
w of #	5 3 -1 -1 -3 0 -3
w of $	-1 5 -1 -2 1 -2 0
w of <date>	5 -6 -2 9 -1 -2 -3
w of a	10 0 -4 1 -7 -4 3
w of cal	10 -4 0 0 -1 -4 0
w of cost	-5 -10 14 -3 -1 5 -1
w of ever	20 -3 -3 -4 -4 -3 -4
w of it	-5 12 -8 -6 6 8 -7
w of kin	7 -2 0 -2 -1 -2 0
w of learn	-4 -2 11 -1 -1 -4 0
w of nurs	-8 0 -1 1 -2 1 9
w of referenc	4 0 -3 -3 -2 6 -3
w of referral	3 -5 -1 -2 2 -1 4
w of safeguard	3 -3 -1 0 -2 -1 4
w of servic	2 0 -4 7 -4 2 -2
w of staf	-4 17 -2 -6 -2 -3 0
w of ten	1 11 -1 -3 -1 2 -9
w of th	-25 6 -1 -1 -11 15 15
w of them	-5 10 -1 -1 -1 -1 -1
w of train	-2 2 -1 -1 -1 6 -3
w of visit	-4 8 -2 -1 8 -2 -6
w of what	-1 2 -1 0 1 -1 0
w of writ	-1 -13 -2 12 -1 -1 6
w offender	-2 3 -1 2 0 -2 0
w offer	-5 2 1 2 17 -10 -7
w offer $	-4 14 3 -2 -3 -3 -5
w offer to	5 -5 0 -1 5 -3 -1
w offic	7 5 8 -5 -8 0 -7
w offic $	3 3 -3 3 -5 0 -1
w officer	20 -11 -5 0 0 -1 -3
w officer $	12 -18 -1 9 -2 1 -2
w officer ar	-4 8 0 0 -1 -2 0
w officer ha	-2 0 -4 3 0 4 -1
w officer hav	5 1 0 -1 -2 -2 -1
w officer in	-2 -1 -1 0 0 4 0
w officer wer	5 -2 0 -1 -1 0 -1
w often	-4 -4 -2 -2 -2 0 16
w old	7 -4 -6 -3 -2 9 -2
w old form	1 -3 -5 -3 -1 11 -1
w older	3 1 4 -1 -1 -4 -1
w on	15 -7 -15 -11 23 -6 0
w on #	3 -2 0 0 -1 1 -1
w on $	-4 -4 2 -8 8 11 -4
w on <date>	34 -15 -7 17 -12 -12 -4
w on a	-20 12 -1 -3 18 -2 -3
w on al	1 -7 0 -1 0 7 0
w on an	-3 -4 0 -1 10 -2 -1
w on b	2 -2 -1 -4 7 -1 -1
w on behalf	5 5 -1 -2 0 -4 -3
w on coerciv	6 -1 0 0 -3 -1 0
w on each	3 -4 -1 -1 5 -2 -1
w on ever	0 -2 0 -1 6 -1 -2
w on for	-3 -2 0 -1 7 -1 0
w on hold	-2 -6 4 10 -2 -2 -2
w on it	1 -1 -1 1 -3 7 -3
w on of	-3 -11 -1 -3 5 14 -1
w on th	10 -11 -1 24 -25 6 -3
w on the intranet	11 -7 0 -1 -1 -2 0
w on the intranet $	10 -7 0 -1 -1 -1 0
w on the websit	7 -2 -1 -1 -2 -1 -1
w onc	-10 2 3 18 -1 -6 -5
w onc th	-4 -3 3 16 -4 -4 -5
w one-pag	3 -1 0 0 -1 -1 0
w ongo	-9 -11 -5 -6 15 12 4
w ongo $	1 -9 -1 -2 9 4 -1
w ongo investigation	2 5 -1 -3 0 -1 -1
w ongo risk	1 -6 -2 4 -3 -2 8
w ongoing bas	-3 -4 0 -1 10 -2 -1
w ongoing bas $	-1 -4 0 0 5 0 0
w onl	-8 -1 -2 -1 -2 10 4
w open	4 -9 -3 -4 13 -5 4
w operat	8 0 -4 -1 -1 -1 -2
w option	-4 -8 11 12 -3 -4 -5
w or	2 -8 -2 -2 -2 -9 22
w order	-1 3 0 0 -1 0 0
w organisation	-2 0 2 -3 5 -1 0
w other	-19 0 1 -5 -2 6 18
w our	-9 -11 2 -1 7 -10 22
w out	-8 27 5 -7 4 2 -24
w out $	-18 -3 20 3 4 -2 -3
w out after	1 -2 0 2 -1 0 0
w out and	-1 -1 0 6 -1 -2 0
w out b	-2 13 -1 -5 -3 -1 -1
w out in	16 -5 -3 -2 -2 -3 -1
w out of	4 9 -3 -4 -3 8 -12
w out to	-4 11 -2 -5 -1 3 -3
w outcom	-2 0 -4 12 -6 4 -4
w outcom of	-4 -5 -3 12 -1 5 -3
w outlin	-3 5 0 -1 -1 1 0
w outstand	7 -5 -1 -3 -2 6 -2
w outstand $	0 -2 -1 -2 -1 7 -1
w outstand practic	7 -1 -1 -1 -1 -3 -1
w over	21 10 -8 -10 -11 4 -6
w over th	16 16 -6 -11 -8 -3 -4
w overtaken b	-3 -1 10 -2 -1 -1 -2
w overtaken b th	-2 0 7 -2 0 0 -2
w own	2 1 1 2 -1 -4 -1
w pa	1 -5 -3 -3 -4 -2 16
w pack	8 -8 -2 13 -3 -5 -2
w packag	-4 11 0 -1 0 -4 -1
w pag	5 -5 -2 -3 5 3 -2
w pandemic	-1 -5 -1 11 0 -1 -2
w panel	2 -17 -2 -13 -4 -14 49
w panel $	-1 5 7 -1 -1 -5 -3
w panel 's	-1 -3 -2 -2 2 -1 7
w paper	-4 -2 5 -3 -2 -1 6
w part	-8 5 -3 0 -5 12 -1
w part of	9 5 -6 3 4 -6 -8
w part of th	8 11 -6 -3 2 -4 -8
w part way through	-1 10 0 -5 -2 -1 -1
w partner	7 9 -2 -3 -17 -6 11
w partner $	0 -1 -1 -2 -3 -1 8
w partner agenc	9 -5 0 0 0 -2 -1
w partner hav	-1 -6 0 7 0 2 0
w partner is	-5 6 -1 -2 -3 -2 6
w partnership	-13 13 -8 -6 22 -3 -5
w partnership $	1 -1 -1 -1 5 -2 -2
w partnership ha	-9 14 -5 -4 -1 -1 6
w pas	-3 -4 12 -4 -1 1 -1
w pas to	-4 -1 13 -3 -1 -3 -1
w pathwa	9 7 -2 -3 -3 -1 -6
w patient	25 -6 -3 -2 -3 -4 -6
w pc	3 -7 -1 -3 4 -1 6
w peopl	8 -2 -4 -6 -3 10 -3
w peopl who	3 -8 -1 -4 -2 14 -2
w per	5 -2 7 -3 -4 -4 0
w performanc	-1 -3 -2 -1 13 -2 -3
w period	-2 -4 -1 0 0 2 6
w perpetrator	-6 -2 1 -3 -1 4 8
w person	0 -5 -2 19 -5 -5 -1
w person who	-16 -2 -1 22 -1 -3 2
w pharmac	2 -2 -1 0 5 0 -3
w phas	-6 3 0 -1 -1 6 0
w pick	-13 5 -4 5 0 -1 8
w pick up	-8 -7 -3 5 -2 6 9
w piec	-4 -3 -1 -2 4 7 -2
w pilot	-7 10 -2 -4 -1 5 -2
w plac	6 14 -8 13 -7 -12 -5
w plac $	2 11 -1 -2 -2 -5 -2
w plac in	-1 -3 -3 4 0 -3 5
w plac on	-3 -5 -1 14 -1 -1 -3
w plac with	0 8 -1 -3 0 -1 -3
w plan	-15 -19 6 25 7 -6 2
w plan $	2 -18 6 6 -2 -9 14
w plan for	-15 -6 -1 18 -4 11 -3
w platform	2 -1 0 -1 0 1 0
w pleas	-9 -10 -4 -5 -3 -2 34
w point	-3 6 19 -8 -9 -2 -2
w point $	-7 -8 12 -4 -2 -1 8
w point of	10 -4 -1 -2 -3 0 -1
w polic	9 6 -1 -5 -2 7 -14
w polic #	-1 -2 0 -1 -1 5 0
w polic $	-6 -6 -1 -1 5 9 0
w polic and	2 3 -1 -2 1 -3 0
w polic ha	9 -5 -2 2 0 -3 0
w polic is	-8 14 8 -4 -1 -4 -5
w polic wa	7 -2 -1 -1 -1 -1 -2
w positiv	-1 1 -2 -1 -1 5 -1
w possibl	-2 -1 10 -4 -2 2 -3
w possibl and	-1 -2 14 -6 -1 -2 -1
w possibl to	-1 2 -8 3 0 5 -1
w post	-5 -7 12 10 -1 2 -11
w post $	5 1 5 -4 -2 -2 -4
w post ha	-5 0 -4 3 5 2 -1
w post holder	-1 -1 -1 4 -1 0 0
w post in	2 -1 0 1 -1 -1 0
w post is	-3 -1 0 1 0 5 0
w post wa	0 -1 12 -3 -1 -6 -1
w post wil	-1 -1 1 4 -1 -1 -1
w poster	-1 3 -9 -4 -4 22 -7
w postpon	4 -1 -1 4 -1 -3 -2
w practic	18 -9 -4 -3 5 -7 0
w practic $	-4 1 -1 3 -2 4 -1
w practic and	5 -3 0 2 -2 -1 -1
w practic in	7 -2 -2 2 0 -4 0
w practic manager	-1 3 -1 -1 5 -2 -2
w practitioner	8 -10 -2 -2 -4 -3 12
w prepar	-1 5 6 -1 -1 -6 -2
w prepar $	-3 -5 9 0 0 -1 -1
w present	2 2 15 -7 -5 -5 -3
w present to	3 6 -4 1 -1 -2 -2
w presentation	3 -3 -1 3 -1 0 -1
w previou	-4 1 -1 1 -1 -5 9
w principl	-3 9 -1 -1 0 -4 0
w print	2 -7 7 -4 -3 8 -2
w print $	-2 -2 8 -2 -1 0 -1
w print and	-4 -4 -1 -1 0 11 -1
w printer	-1 3 -1 -3 -1 3 0
w priorit	2 -5 -1 -2 1 -1 6
w probation	6 -11 -2 -6 -4 20 -2
w probation servic	7 -2 -1 -1 -2 -1 -1
w procedur	27 -3 -10 -10 -6 7 -5
w procedur revis	4 -2 0 -1 -2 0 0
w proceed	-2 -3 13 -2 -1 -2 -3
w proces	14 6 -3 -12 -6 3 -3
w procurement	-2 7 -2 1 0 -3 0
w produc	3 -4 -1 1 -1 3 -1
w professional	2 -2 -5 -4 -2 -3 14
w program	-18 1 2 12 4 5 -7
w program #	-10 -1 5 -1 5 2 0
w program of	-7 -2 -1 11 -4 7 -4
w progres	-4 11 3 -9 2 -2 -1
w project	-4 6 15 -5 -3 -6 -3
w promot	-1 -4 0 1 6 -1 0
w prompt	9 -1 -2 -1 -1 -2 -2
w propos	-6 -7 17 6 -3 -2 -5
w proposal	-20 -8 20 14 -3 0 -2
w protect	2 0 0 0 -1 0 0
w protection	-6 0 5 -2 -1 7 -2
w protocol	9 14 -5 -8 -3 0 -7
w protocol ha	4 2 -1 -1 0 -4 0
w protocol wa	-2 2 -2 -1 0 3 0
w provid	-3 -6 2 -2 3 8 -2
w provider	-3 6 8 0 -7 3 -8
w provider $	1 2 -3 0 -2 6 -3
w provider and	-1 1 -2 2 -2 4 -1
w provider ha	-9 6 14 -5 -1 -3 -3
w public	-10 2 2 -5 13 -10 7
w public health	-8 0 3 -1 5 -10 10
w publication	-2 3 -2 5 -2 -1 -2
w publish	7 -13 -3 -2 -1 13 -2
w publish $	1 -3 0 -1 3 1 -1
w pul	-4 7 1 -2 0 -2 0
w pursu	-7 -9 22 -5 -1 8 -7
w pursu $	-5 -2 7 -4 -1 8 -4
w put	4 0 -9 20 -9 4 -9
w put on	2 6 -1 -1 -2 -2 -1
w put to	-2 -2 7 0 -1 -3 0
w put together	-5 13 -1 1 -1 -6 -1
w put up	-1 -5 -6 0 0 13 0
w qualif	3 0 -1 -1 -1 0 -1
w qualit	3 0 -2 -6 -1 -4 10
w qualit assuranc	-3 3 0 -2 3 -1 -1
w qualit commit	3 -1 0 -2 -3 -1 5
w quarter	-12 -6 -4 -4 26 -8 8
w quarter $	-2 -5 -3 -4 9 -5 9
w quarterl	-17 -9 -2 1 36 -6 -3
w quarterl meet	0 -2 -1 4 0 0 0
w question	3 11 -4 -1 -3 -4 -2
w question about	4 -5 0 0 0 1 0
w questionnair	-9 13 0 -2 0 -2 0
w radio	-7 -2 -7 -1 -1 19 -1
w rais	-14 -9 -6 8 26 0 -6
w rais awarenes	-1 -5 -1 -2 11 -1 -2
w rais th	-4 -7 -2 14 2 -1 -2
w rais with	7 -2 -1 -1 -1 -1 -1
w rat	11 -4 -1 -2 2 -1 -5
w rather	1 -1 -1 -1 4 -1 -1
w rather than	2 -1 0 -3 5 -1 0
w ratif	-1 2 -1 -7 -1 9 -1
w ratif b	0 -3 0 0 0 3 0
w ratification	-8 13 -1 -1 0 -3 0
w reach	-12 -1 4 -6 9 2 3
w read	-19 26 -4 -7 12 -6 -2
w read b	4 -1 -2 -2 -2 -1 4
w receipt	8 -4 0 -1 0 -2 -1
w receiv	11 -12 -7 -7 2 -3 15
w receiv $	-6 6 -2 -4 -3 -4 12
w receiv a	8 -1 -1 -3 -1 0 -2
w receiv from	-2 -3 -2 1 -2 0 7
w receiv in	-1 -3 0 0 0 4 0
w receptionist	4 -1 0 -1 -1 0 0
w recommendation	12 -21 10 -10 -7 11 4
w recommendation #	-2 -3 0 -2 -1 0 8
w recommendation $	3 -3 11 -3 -1 -3 -4
w recommendation wa	5 -1 1 -1 0 -1 -2
w record	47 -1 -9 -14 -2 -13 -9
w record $	4 8 -1 -3 -4 -2 -3
w record in	-1 1 0 -1 -2 -1 4
w recruit	4 4 -4 3 -10 12 -8
w recruit and	3 -8 0 0 0 6 0
w recruitment	1 3 -1 1 -1 -2 -1
w redesign	1 3 0 -1 -1 -1 -1
w refer	18 -10 -5 -9 -3 -1 11
w refer to	-3 -7 -2 -7 -2 0 21
w referenc	5 0 -3 -3 -2 6 -3
w referral	22 -16 -11 -9 8 -3 9
w referral $	8 -2 -4 -1 -2 -4 5
w referral form	-2 -9 -2 -2 2 6 8
w refresh	2 -3 -1 6 -1 -2 -1
w refresher	-8 -4 -1 -2 16 -1 -1
w refug	5 4 -1 -1 -1 -6 0
w refug $	4 1 -1 0 0 -3 0
w regional	-6 2 8 0 -5 -5 6
w register	-13 2 8 -2 1 -7 10
w regular	-7 -2 -1 -9 23 -1 -2
w relaunch	-6 -2 -1 -1 0 10 0
w releas	6 -1 -8 5 -3 1 -1
w relevant	-4 -1 -1 -1 -3 -2 12
w remain	-17 10 -5 -22 27 11 -4
w remind	-1 -5 -2 -4 19 -2 -5
w reminder	-4 17 -1 -3 -2 -3 -4
w remov	-2 6 0 -1 -1 -2 -1
w repeat	11 0 -1 -1 -5 -3 -1
w repl	8 24 -3 -9 -5 -1 -14
w repl $	-5 17 -1 -3 -2 1 -7
w report	-10 -21 -13 8 9 3 24
w report #	-4 -2 -1 -2 6 -3 5
w report $	-10 -13 -5 4 -2 8 18
w report to	3 0 -1 -1 -3 -2 4
w request	6 -13 11 5 -2 -2 -5
w request of	-4 -1 8 0 -1 0 -2
w requir	10 -12 -8 17 -4 -3 0
w requir $	3 -7 -3 17 0 -2 -7
w requirement	5 -3 -1 2 -1 -1 0
w research	-13 12 -1 -2 6 -2 -1
w resourc	-3 6 4 4 -2 -3 -6
w respond	10 -10 11 -2 -2 -2 -5
w respond to	4 -1 -1 0 0 -1 -2
w respons	-4 1 7 -2 -3 -1 2
w respons officer	-1 -2 -1 -1 0 4 0
w rest	-9 7 0 -4 -2 9 -2
w rest $	-8 2 0 -1 -1 10 -1
w restructur	-3 -5 3 14 -2 -9 2
w result	-5 3 -1 4 -2 1 0
w return	-9 -1 -4 -5 2 2 16
w return to	-4 -5 -1 -5 2 -2 17
w review	11 10 -19 -14 34 -1 -20
w review $	7 -4 -3 3 4 -6 -1
w review and	-3 -4 -1 -2 0 9 0
w review b	-1 -3 -4 -3 15 -1 -2
w review in	1 -2 0 3 2 -4 -1
w review is	-3 3 0 -1 4 -2 0
w review it	4 2 -1 -1 -1 -2 -2
w review of	2 22 -3 -5 -4 -4 -7
w revis	5 6 -5 6 -6 -3 -4
w rewrit	9 -3 -1 -1 -2 -1 0
w rewrit and	4 -2 -1 -1 -1 1 0
w ribbon	5 -4 -2 -3 10 -3 -2
w ribbon da	-5 -1 0 -2 10 0 -1
w ring	14 -6 -2 -5 -6 -2 6
w risk	10 -9 -6 -6 6 -6 10
w risk assessment	-2 2 -1 -2 5 -1 -1
w rol	-2 1 -4 -4 8 3 -1
w rol out	5 1 -4 -3 -2 4 -1
w room	1 0 6 -5 -8 8 -2
w room $	3 5 -1 -1 -2 -3 -1
w rota	10 4 -1 1 -3 -8 -3
w round	-1 4 -2 2 -2 4 -4
w round $	-5 -8 -1 11 -1 7 -2
w round of	3 12 0 -10 -1 -2 -2
w rout	0 -1 0 1 -2 2 0
w routin	11 -5 -4 -1 3 -1 -2
w routin enquir	7 -1 -4 -1 -1 1 -2
w routinel	10 -3 -2 -3 4 -1 -4
w royal	-3 9 0 -3 0 -2 0
w royal colleg	-3 9 0 -3 0 -2 0
w rul	3 -7 6 -5 -2 2 4
w run	-4 -2 -3 -10 28 -8 -2
w run ever	-10 -3 -1 -8 25 -1 -1
w s	3 0 -14 -15 4 -4 27
w s it	5 -2 0 -1 -2 0 0
w s th	-8 -8 -4 -4 15 -3 12
w sa	1 -2 -4 11 -3 -1 -1
w sa that	-4 -1 -4 9 -2 2 -1
w safeguard	14 -18 -10 -9 9 -13 26
w safeguard adult	-1 0 -1 -2 -1 0 6
w safeguard board	-1 3 0 0 0 -1 0
w safeguard commit	3 0 -1 0 0 -1 -1
w safeguard lead	5 -6 -2 -1 -1 -4 9
w safeguard team	-2 -3 -3 -3 9 -1 3
w safet	6 0 -2 5 -4 -4 -1
w sam	3 -7 0 -3 -2 -3 12
w sampl	16 -12 -1 7 -5 -2 -3
w satisf	14 -3 -4 -1 -1 -2 -1
w satisf that	4 0 -1 0 -1 -1 -1
w schedul	0 -6 -1 9 0 -1 -1
w schedul for	-2 -4 -1 10 -3 -1 -1
w schem	-10 18 21 -6 -5 -11 -7
w schem wa	-4 -1 12 -1 -1 -4 -1
w school	1 -4 -2 -6 7 6 -4
w school nurs	1 -2 0 0 0 2 0
w scop	-2 5 -1 5 -1 -4 -3
w screen	12 -2 -3 -2 -2 1 -3
w second	-15 30 0 -23 -9 23 -7
w second audit	6 -3 -1 -3 0 1 0
w second draft	-1 2 0 0 0 -1 0
w section	3 5 0 -1 -2 -3 -2
w section on	-3 7 0 0 -1 -2 0
w secur	10 -12 -1 -1 -3 8 -1
w seek	-4 4 1 6 -2 -3 -2
w seek from	-3 7 -1 -1 -1 -1 -1
w send	12 -10 -5 -10 19 4 -10
w send b	8 -5 -1 -1 0 -1 0
w send out	-8 -2 -1 -4 12 4 -1
w send to	1 12 -1 0 -2 -4 -6
w separat	-5 -1 16 -5 -1 -2 -3
w sergeant	5 -5 -5 -3 -1 11 -1
w serv	-5 -1 4 -1 0 6 -1
w servic	20 -11 -5 -9 -17 7 15
w servic #	1 -4 2 -3 -1 2 2
w servic $	0 4 -3 -6 -1 3 2
w servic and	0 -4 -5 -2 -1 -1 13
w servic ha	4 2 -2 -1 0 -2 -1
w servic in	-10 -2 6 -1 -3 -2 11
w servic manager	-1 1 3 -1 -1 -1 0
w servic to	-3 4 -2 5 -2 2 -5
w session	7 -9 -2 -8 18 -2 -5
w session $	3 1 0 0 0 -4 0
w session ar	-5 -2 0 0 5 4 -2
w set	-1 8 -4 7 -2 -5 -3
w set out	6 0 -1 -1 -1 -3 -1
w settl	-10 5 0 12 -2 -2 -2
w seven	1 1 -2 -7 -3 6 5
w seven-minut	3 -1 0 0 0 -1 0
w several	3 -5 -5 -3 4 -2 9
w sh	2 -2 -1 4 -1 -2 0
w shal	-1 -5 -1 4 5 0 -2
w shap	-2 4 0 0 0 -2 0
w shar	2 0 2 -9 -10 17 -3
w shar agreement	-1 4 -3 -1 -5 9 -3
w shar it	9 -4 2 -2 -2 -1 -2
w shar with	1 -3 -4 -1 -2 9 -1
w sheet	9 -2 -1 2 -5 0 -1
w shift	8 -9 -1 -1 5 -1 -2
w short	2 1 -1 -1 -1 0 0
w should	-18 -9 2 17 -1 3 6
w should b	-11 -10 2 14 -2 3 3
w show	15 -2 1 6 -6 -10 -5
w show that	7 -3 -1 0 -1 -3 0
w sicknes	-5 4 -1 4 0 -2 0
w sign	16 6 -9 -8 -5 4 -4
w sign b	6 -2 -3 -5 -1 6 -1
w sign of	-6 10 -2 -3 1 1 -1
w sign th	4 -2 -1 0 0 -1 0
w sign up	5 5 -1 -1 -4 -2 -1
w signatur	-1 6 -1 -3 -1 2 -1
w sinc	26 -29 13 -10 20 -15 -4
w sinc <date>	20 -10 -6 -9 17 -5 -7
w sinc b	4 -1 -1 0 0 -2 0
w sinc easter	5 0 0 -1 -1 -1 -2
w sinc th	1 -8 -3 5 6 -1 -1
w singl	10 -4 1 -6 -3 -2 3
w sit	-3 3 8 -16 6 1 2
w six	-12 17 2 -11 4 -3 1
w six month	2 10 6 -8 -2 -7 -2
w six week	-5 -2 -1 2 9 0 -2
w sixt	-7 13 -1 0 0 -3 -2
w slid	6 -1 0 -2 -1 -1 -2
w slip	-4 -4 -1 4 0 5 0
w so	7 6 12 -10 7 -8 -13
w so $	14 -5 -3 -7 11 -1 -9
w so far	-25 27 -3 -7 1 10 -3
w so far $	-12 20 -1 -2 3 -4 -2
w so th	-5 0 12 -2 -2 -2 -1
w so that	23 -10 -2 -5 2 -5 -5
w social	4 -1 -1 -10 6 0 2
w social media	-1 -1 0 -6 9 0 -1
w social worker	6 2 -1 -3 -3 0 -2
w softwar	-6 14 -1 -1 -2 -1 -2
w solicitor	-2 9 -3 -3 -1 5 -6
w som	-3 -2 -1 1 0 6 -1
w speak	18 -12 0 -2 -1 -6 3
w speaker	-1 3 -1 1 -1 -1 0
w specialist	15 12 -5 -1 -9 -7 -5
w specialist servic	4 1 -2 2 -1 -4 -2
w specification	1 11 -5 5 -3 -5 -4
w staf	7 5 -9 -10 12 6 -11
w staf #	-6 6 -1 -1 -4 6 -1
w staf $	14 -10 -2 -3 3 4 -5
w staf ar	-8 4 5 -1 6 -4 -2
w staf can	3 4 -1 -2 -3 -1 0
w staf hav	1 -2 -1 8 -1 -2 -2
w staf in	-6 -5 0 -2 -1 14 0
w staf train	0 9 -1 -1 -3 -3 -2
w staf who	4 -2 -1 -2 -2 -1 4
w stand	5 -5 -1 2 3 -3 0
w standard	7 -2 -4 -1 -2 3 -2
w standing item	3 -2 0 -1 1 -1 -1
w start	-14 7 -10 28 3 -5 -8
w start $	-4 -12 -3 12 9 -1 -1
w start in	-10 13 -2 -3 -1 5 -2
w start on	-4 -5 -1 15 -2 -2 -1
w start to	-4 13 -2 -2 -1 -2 -2
w starter	4 -3 -1 -2 -2 4 -1
w station	5 -2 0 0 -1 -1 -1
w statutor	-2 9 11 -9 -2 -2 -5
w steer	-1 5 -1 -5 4 -2 -1
w steer group	-1 5 -1 -5 4 -2 -1
w stil	-4 -19 -4 -2 -1 26 5
w stil with	-4 -5 -1 -1 0 11 0
w still to	-12 -1 -5 -4 -4 29 -3
w still to b	-8 -7 -5 6 -2 16 0
w stock	6 -7 -1 -1 7 -3 -1
w stop	13 -2 -6 -2 1 -2 -3
w strand	-3 8 6 -7 -4 1 -1
w strateg	-1 -3 3 -3 3 -4 3
w strateg $	-1 -7 -1 5 -1 -1 6
w strateg is	-1 2 6 -3 -1 -1 -2
w student	0 1 0 0 0 0 -1
w sub	-3 -7 1 11 0 -1 -2
w subgroup	-1 -5 3 5 0 -2 -1
w subject	-4 -3 -1 6 -1 5 -2
w subject to	-2 -3 1 0 0 5 0
w submit	5 0 -5 -2 -1 4 -2
w submit to	-1 7 -1 -1 0 -3 -1
w such	-2 -2 2 4 1 -2 0
w summar	5 -1 -2 3 -2 -2 -1
w summer	9 -1 -4 1 -1 -2 -2
w summer $	9 -1 -4 1 -1 -2 -2
w supersed	-2 -2 12 -3 -1 -2 -2
w supersed b	-4 -2 12 -3 -1 -1 -2
w supervision	5 -15 -4 1 22 -4 -4
w supervision $	2 -1 -1 5 -2 -1 -1
w supervisor	3 0 0 1 -3 -1 0
w suppl	-2 4 5 -1 -2 -4 -1
w supplier	-3 24 -6 -5 -5 6 -11
w supplier $	-3 2 -1 -1 -1 5 -1
w support	-2 -9 6 -4 18 -4 -6
w surger	-11 4 17 -3 -6 3 -4
w surv	0 2 9 -5 -1 -11 6
w survivor	0 -2 -6 0 7 0 2
w survivor '	1 -6 -1 4 -2 4 -1
w system	22 -6 13 -5 -9 -2 -14
w system #	1 -1 -2 4 0 -2 0
w system $	7 6 12 -15 -3 -1 -7
w tabl	2 0 -1 0 0 0 -1
w tak	-9 -1 21 10 -17 -10 5
w tak forward	0 6 -1 0 -1 -1 -2
w tak it	-12 3 -1 5 -1 7 -2
w tak of	5 -1 0 0 -2 -2 0
w tak on	5 -3 3 1 -4 -2 -1
w tak plac	5 18 -6 2 -7 -10 -3
w tak th	-7 2 9 -6 -1 -3 6
w tak to	-1 2 1 0 0 0 -1
w tak up	12 -10 -5 4 -2 -3 3
w take-up	-13 0 0 -1 15 0 0
w talk	1 10 0 -1 -2 -6 -3
w target	-2 -1 -4 8 -2 -3 3
w task	2 1 -2 -3 8 -3 -3
w teacher	4 1 0 -1 -1 0 -1
w team	-2 1 -12 5 22 -7 -8
w team #	-4 3 0 -2 -2 2 4
w team $	12 6 -4 -5 1 -8 -3
w team and	-1 -4 -1 -1 -1 2 5
w team ar	-8 -6 -1 8 -1 9 -1
w team ha	-11 15 -1 0 -1 -1 -1
w team is	-1 4 -1 -1 0 -1 0
w team manager	1 -1 0 9 -2 -2 -4
w team meet	-4 -3 -1 0 11 0 -2
w tel	6 -13 0 2 -4 0 8
w tel of	10 -2 0 0 -4 -3 -1
w tel th	-7 -1 -3 -1 0 5 6
w tel us	-2 -4 4 4 0 -1 -1
w telephon	12 5 -4 -4 -3 0 -6
w templat	10 -8 -1 -1 -2 6 -3
w templat #	10 -6 -1 -1 -1 -1 -1
w templat amend	4 -2 0 0 -1 0 -1
w ten	0 13 -2 -2 0 0 -10
w tenanc	9 -6 0 0 -2 0 0
w tenant	3 -1 0 0 -1 -1 0
w tender	-6 16 -1 0 0 -7 -1
w term	1 -1 -7 -2 10 12 -13
w term $	4 1 -2 -4 6 -2 -3
w term of	4 0 -3 -3 -2 6 -3
w test	-5 9 -2 -4 -4 7 -2
w test with	-3 3 0 -1 -1 3 -1
w th	2 0 79 -3 -12 -13 -53
w th #	-7 19 -2 -2 -4 -1 -4
w th $	-5 17 11 7 -16 -3 -10
w th 'd	1 -3 -1 4 -1 0 0
w th action	-7 -7 24 -1 -4 -1 -4
w th adult	5 -3 -2 -1 -1 -2 5
w th agenc	-6 -3 11 -1 0 2 -3
w th agreement	2 -3 3 0 -1 2 -2
w th ambulanc	1 -1 1 -1 0 0 -1
w th and	-7 -11 5 15 2 -3 -2
w th annual	-5 -8 -1 4 17 -1 -5
w th answer	13 -1 -5 -1 -3 -1 -2
w th ar	4 -1 0 -1 0 -1 -1
w th as	-1 -3 -1 8 -1 -1 -1
w th assessment	0 -4 0 -1 -2 9 -2
w th at	-4 -2 2 -7 14 0 -2
w th audit	3 -4 -1 7 -2 -3 -1
w th author	-11 -8 -4 -2 -1 -4 30
w th bid	-6 2 14 -3 -1 -3 -3
w th board	-3 -2 16 7 -1 -5 -10
w th busines	-3 2 -5 0 8 -1 0
w th can	-3 -5 -2 16 -2 -1 -4
w th car	0 -4 -1 -1 -2 -3 11
w th card	7 -5 3 -3 -3 3 -1
w th cas	21 -7 -4 -4 -1 -2 -3
w th ccg	-1 -3 11 -3 -1 -1 -3
w th chair	17 -11 -3 -3 5 -3 -3
w th chang	20 -6 -8 -5 -2 -4 4
w th chief	7 2 1 -4 -1 -1 -3
w th children	-3 -3 -1 -2 -1 7 3
w th clinical	-4 7 -2 0 5 -4 -2
w th colleg	4 8 1 -4 -3 -2 -3
w th com	-6 -4 -1 -3 9 7 -2
w th commissioner	7 -10 -3 3 5 -1 -2
w th communit	-3 2 -2 4 -3 3 -1
w th complet	-2 2 -1 -1 0 4 -1
w th conferenc	19 -6 -4 -7 -6 9 -4
w th contract	1 -3 7 4 -2 -4 -3
w th coordinator	-1 -1 -1 6 3 -2 -4
w th could	-7 6 11 -5 -1 -3 -2
w th council	11 -8 3 0 -4 2 -3
w th count	5 7 5 -9 -5 -5 1
w th cours	-4 8 -1 4 4 -9 -2
w th current	-1 0 -1 5 -2 -1 0
w th da	-3 -8 0 -1 0 12 0
w th data	-1 2 -4 7 -1 -1 -2
w th death	-3 -2 0 -3 0 -1 9
w th department	-1 -2 -1 8 -2 -2 0
w th director	-4 -8 -1 7 -1 9 -1
w th discharg	6 -2 0 -1 0 -2 0
w th domestic	13 -2 -4 -1 -1 -3 -3
w th draft	-4 12 -1 -5 0 -1 0
w th dut	6 -6 5 -8 -3 -1 7
w th e-learn	-3 -1 -1 8 -1 0 -2
w th electronic	6 4 -4 -2 -3 1 -2
w th emergenc	3 3 -1 -2 -1 -2 0
w th end	-1 7 -2 4 -3 0 -5
w th executiv	-4 3 6 2 -2 -2 -4
w th exist	4 -2 3 -1 -1 -2 -1
w th famil	-10 -8 3 -1 3 0 13
w th film	3 -8 -2 -2 -3 14 -1
w th final	-2 1 0 0 -2 4 0
w th financ	-2 8 -4 0 -1 -1 0
w th financial	-2 7 -1 2 -2 -4 0
w th finding	-6 -2 -1 13 -1 -1 -2
w th fir	-5 -2 -3 -5 -2 19 -2
w th first	5 -7 -7 10 -8 12 -5
w th fiv	2 6 -4 -1 -7 6 -2
w th follow	2 -1 -1 4 -2 -2 0
w th forc	6 -3 8 -5 -8 -3 4
w th form	11 8 -5 2 -6 -7 -2
w th forward	-13 0 5 12 -1 -1 -2
w th front	6 1 -1 -1 -4 0 -1
w th fund	-1 7 -1 1 -4 -1 -1
w th grant	-1 -6 5 0 -1 -1 5
w th group	-9 -3 17 10 -4 -6 -5
w th guid	-6 -4 -1 -1 0 12 0
w th guidanc	5 1 -1 -3 -2 2 -3
w th ha	-7 -6 3 18 -3 -2 -4
w th had	-2 1 -2 -1 -1 -1 5
w th handbook	7 -7 -1 -1 -2 5 -2
w th hav	2 1 0 0 0 -2 0
w th head	3 3 -4 5 -2 -3 -2
w th health	-1 -5 -1 0 -2 2 7
w th helplin	5 -6 -6 -2 7 5 -2
w th hom	-7 2 10 0 -5 8 -7
w th hospital	-2 0 6 0 -2 -1 -1
w th hous	6 -1 0 -1 -1 -1 -2
w th hub	0 2 -1 -3 -2 -3 8
w th idea	-1 -2 11 -3 -1 -3 -1
w th information	0 6 4 -7 -6 4 -3
w th inspection	-3 11 -4 2 -1 -1 -5
w th inspector	11 0 -2 -2 -1 -2 -5
w th is	3 -11 0 5 17 -2 -12
w th item	-2 0 6 -1 -1 0 -1
w th joint	-1 -5 5 -3 0 6 -1
w th landlord	-2 5 6 -2 -4 -1 -1
w th last	0 9 -4 4 -2 -4 -4
w th law	1 -1 -1 -4 7 -1 -2
w th lead	-4 7 -2 5 -1 -3 -2
w th leader	7 -8 -1 -1 5 -1 -1
w th leaflet	-3 4 -1 -2 -1 4 -1
w th learn	7 -5 -3 4 -1 1 -3
w th letter	12 -8 -1 2 -2 -2 -1
w th level	2 -1 3 -1 0 -2 -1
w th list	-1 9 3 -7 3 -3 -3
w th local	-2 1 1 -8 1 -2 8
w th manager	4 -6 -3 2 5 -1 -3
w th map	-4 9 -1 -3 0 2 -1
w th marac	0 -6 0 -3 5 5 0
w th matron	4 -6 -1 0 -2 7 -1
w th matter	-4 2 12 2 -2 -2 -8
w th mental	-2 -3 -1 -2 2 3 3
w th merger	-2 -6 12 -1 -1 -1 -1
w th minister	13 -3 -3 -1 -1 -1 -2
w th month	-1 6 0 -2 -1 -1 -1
w th monthl	3 -1 -1 -2 3 -1 -1
w th mov	-1 2 2 -2 0 1 -1
w th national	8 -12 -4 9 4 -2 -3
w th need	-4 -5 3 -4 16 -3 -3
w th new	-7 2 -12 27 -12 10 -7
w th next	-15 19 -4 9 -8 4 -6
w th nin	0 7 -1 -1 -1 -4 0
w th number	10 -5 -1 -2 -4 -1 3
w th officer	2 -1 -1 1 0 0 0
w th old	4 -1 -1 0 0 -1 -1
w th on	-3 3 4 -3 -1 0 0
w th other	-13 8 -4 -2 -2 4 8
w th outcom	-3 -5 -4 12 -2 4 -3
w th pandemic	-3 -5 -1 11 0 -1 -2
w th panel	-8 -16 -5 -11 -3 -10 53
w th paper	0 1 0 0 0 -1 0
w th partnership	-13 6 -4 -4 18 -2 -1
w th pathwa	3 -1 -1 -1 -1 3 -1
w th patient	3 -1 -1 2 -1 -1 -1
w th person	-3 -2 0 6 -1 -2 2
w th pilot	-4 1 -1 -1 0 6 0
w th plan	-11 -10 8 -8 9 6 6
w th point	0 11 7 -10 -5 -1 -1
w th polic	8 18 -5 -1 -4 -10 -6
w th post	3 -5 9 6 -9 2 -7
w th poster	-8 13 -1 -1 -2 3 -4
w th practic	10 -6 -2 -2 4 -3 -1
w th previou	-4 1 -1 1 -1 -5 9
w th printer	-1 3 -1 -3 -1 3 0
w th probation	13 -3 -1 -1 -5 -1 -2
w th project	-1 -3 16 -4 -2 -3 -3
w th proposal	-2 -11 21 -3 -2 -1 -2
w th protocol	3 -1 -4 -3 -1 6 -1
w th provider	-7 5 11 -1 -1 -3 -2
w th qualit	4 3 -1 -2 1 -3 -1
w th question	3 5 -2 0 -2 -3 -1
w th recommendation	20 -11 12 -1 -4 -7 -9
w th record	19 -3 -1 -4 -3 -5 -3
w th referral	7 -6 -4 -1 -1 6 -1
w th refug	6 -2 -1 -1 -1 -2 0
w th regional	-1 4 -2 1 -4 -5 7
w th remain	-9 -5 -2 -4 8 14 -1
w th repl	-1 1 -1 -2 -1 3 1
w th report	-6 -6 -3 1 -2 -3 20
w th request	-6 -7 14 5 -1 -1 -5
w th requirement	2 -2 -1 2 -1 0 0
w th rest	-9 7 0 -4 -2 9 -2
w th restructur	-2 -1 5 7 -2 -7 -1
w th result	-5 3 -1 4 -2 1 0
w th review	0 9 -3 -2 -2 1 -2
w th revis	5 1 -1 -1 -1 -2 -1
w th risk	-2 1 -1 -1 3 -1 0
w th royal	-3 9 0 -3 0 -2 0
w th safeguard	8 -3 -4 -4 3 -5 5
w th sam	3 -7 0 -3 -2 -3 12
w th schem	-3 -6 22 -4 -1 -6 -2
w th second	-8 8 -2 -3 -1 8 -1
w th section	-3 7 0 0 -1 -2 0
w th servic	22 -6 -8 -3 -4 -1 0
w th specialist	4 7 -4 1 -2 -5 -2
w th specification	-4 4 -2 5 -1 -1 0
w th standard	9 -1 -3 -1 -1 -1 -2
w th statutor	-2 6 11 -8 -1 -1 -5
w th steer	1 2 0 0 0 -2 0
w th strateg	-1 -3 -1 3 5 -2 -1
w th subject	-2 -2 0 7 -1 -1 -1
w th summar	5 -1 -2 0 -1 -1 -1
w th summer	9 -1 -4 1 -1 -2 -2
w th supplier	3 -6 -2 3 -1 4 -1
w th system	-2 -2 2 0 0 4 -1
w th team	0 2 -2 0 2 -2 -2
w th term	5 3 -2 -1 0 -3 -1
w th th	-3 -3 3 -1 -1 -1 5
w th third	-1 -6 0 0 0 9 0
w th thr	0 -4 -2 -4 -3 15 -2
w th tim	-1 -15 -5 12 -2 -4 16
w th tool	-9 1 0 -1 6 3 0
w th toolkit	-3 9 -1 4 -13 4 -1
w th train	-8 -6 -4 24 -8 2 0
w th trust	-2 -7 0 -5 2 3 8
w th two	2 8 -1 -4 2 -5 -2
w th unit	10 -1 -6 -4 -4 -2 8
w th universit	-1 9 -1 -2 -1 -2 -2
w th up	-5 -1 0 1 7 -2 0
w th view	-8 -3 11 -2 -1 0 4
w th wa	12 -9 2 -7 -3 -6 12
w th ward	-1 -8 3 -1 -2 10 -1
w th wil	-1 10 4 -11 8 -6 -3
w th with	-2 -6 -1 14 -3 -1 -2
w th work	-9 -3 2 24 -6 -6 -3
w th worker	-1 -3 0 3 -1 3 0
w th workforc	-6 8 0 -1 -2 2 -1
w th would	0 -1 2 1 0 -1 -1
w th year	-8 -7 0 11 4 0 0
w than	1 14 -2 -8 3 -6 -1
w thank	-1 -5 2 -3 -2 -2 11
w that	3 -8 36 1 -20 -21 10
w that a	-10 -3 20 -2 -2 -6 3
w that exist	-3 1 10 -2 -1 0 -6
w that is	-4 19 2 -9 -4 -2 -2
w that it	8 -7 18 -4 -2 -4 -8
w that th	5 -3 15 7 -10 -13 -1
w their	7 0 -11 -3 4 3 0
w them	1 8 -3 -4 6 -6 -2
w them $	11 -10 -1 -2 -1 3 0
w then	-2 3 -1 7 -4 -2 0
w then $	-1 -1 0 6 -3 -1 0
w ther	-9 -19 0 17 1 5 4
w ther ar	-1 3 4 -2 -4 4 -4
w ther ha	0 -2 -4 10 0 -3 -1
w ther is	7 -11 2 -6 4 6 -1
w ther wer	1 -3 -2 -1 -2 -2 9
w therefor	-2 -5 7 -1 4 -1 0
w thes	5 -3 -6 -6 2 3 4
w think	-11 5 2 0 -1 -4 8
w third	6 -7 -1 -3 -6 12 -2
w thirt	-1 -2 -1 0 0 -1 6
w thornl	1 -1 0 -2 0 4 -2
w thos	8 -8 0 -4 -5 14 -5
w thos who	11 -2 1 -2 -2 -2 -3
w though	-1 -6 0 0 5 3 0
w thr	-15 14 -9 -9 -2 25 -3
w thr of	-4 2 0 0 0 3 0
w thr year	4 -3 0 -2 4 -3 0
w threshold	-2 2 -4 -1 -1 -1 6
w through	17 -7 -7 -14 30 -12 -7
w through it	1 -1 0 0 1 0 0
w through th	20 -6 -2 -6 6 -4 -9
w tim	1 -7 -10 17 -4 -10 14
w tim $	2 -3 -3 0 -1 -4 10
w tim of	3 -13 -3 13 -2 -3 6
w timetabl	-2 -2 0 8 0 -2 -1
w to	-40 31 -38 26 1 -6 26
w to #	-5 3 -1 -4 -2 4 4
w to <date>	-6 -4 -1 2 0 10 -1
w to a	-3 2 2 8 -3 -3 -4
w to ad	3 3 -1 -1 -2 0 -1
w to agr	-2 7 -2 7 -1 0 -7
w to al	39 -18 -5 0 4 -8 -11
w to an	16 -6 0 -1 -4 -2 -3
w to ask	10 -4 2 -1 -3 -3 -1
w to attend	-5 -3 -1 -1 11 0 -1
w to b	-4 -8 6 23 -6 8 -19
w to begin	-1 -3 -4 11 0 -1 -2
w to br	-1 3 -1 -2 4 -3 0
w to complet	-8 14 -1 -1 0 -3 -1
w to confirm	2 -2 -1 0 4 -1 -2
w to dat	-15 28 -1 -4 -1 -6 -2
w to do	-8 -5 0 -1 4 11 0
w to each	-1 -10 -1 13 5 -4 -2
w to ever	15 -4 -1 1 -5 -5 -1
w to everyon	-1 -3 0 0 6 -2 0
w to find	-6 -2 7 -2 -2 -3 9
w to first	5 -3 0 1 -1 -2 0
w to follow	-10 -2 -1 1 -2 16 -1
w to follow $	-6 -8 -1 3 -1 15 -1
w to get	-5 13 -1 -1 -3 -2 -2
w to go	-5 7 -1 7 -2 2 -8
w to it	-4 -1 -1 -1 -2 9 -1
w to look	-3 -3 -1 10 -2 2 -3
w to mak	7 -2 -1 -1 -1 -1 -1
w to make sur	15 -6 -2 -2 -2 0 -3
w to new	3 -2 0 -2 6 -3 -1
w to rais	0 -5 0 -2 9 0 -1
w to recruit	-4 17 -2 -2 -5 -2 -2
w to report	-2 2 -1 4 -1 -1 0
w to s	-1 13 -2 1 -3 -4 -3
w to sa	6 -1 -1 -1 0 -1 -1
w to shar	4 -4 -1 4 -1 -1 -1
w to staf	-8 1 -1 10 -2 2 -3
w to tak	-4 5 2 -3 -1 2 -2
w to th	25 6 4 11 -17 -31 3
w together	2 14 -2 0 -3 -9 -2
w together $	5 5 -1 -1 -1 -5 -1
w toilet	12 -2 -1 -3 -2 -1 -3
w tool	-6 -7 -1 6 6 6 -3
w toolkit	-5 8 -2 4 -13 8 -1
w toolkit $	0 16 -1 -2 -12 -1 -1
w tr	0 7 -1 -2 -1 -3 0
w trad	-3 -1 5 1 0 -1 0
w train	-29 15 -18 10 7 34 -20
w train $	-3 2 -2 -4 -3 12 -3
w train and	4 3 0 -4 -4 2 0
w train complet	-9 -4 0 -1 -1 18 -3
w train for	-3 -4 -2 -3 3 11 -1
w train ha	14 -9 -1 -5 -1 2 0
w train in	-2 -5 0 -3 8 3 0
w train is	-6 -3 -1 -3 4 5 3
w train need	0 -2 0 5 -1 -1 -1
w train offer	-3 16 -2 -3 -2 -1 -5
w train on	5 1 0 -2 -5 2 -1
w train plan	1 -1 0 0 1 -1 0
w train team	-1 -6 -1 12 -1 -1 -2
w train wa	-3 -1 0 -1 -1 7 0
w trainer	1 0 -1 4 0 -3 -2
w translat	3 3 -1 -1 -1 -1 -2
w translat into	3 3 -1 -1 -1 -1 -2
w trial	-1 7 -2 -1 -1 -3 -1
w trust	2 -13 5 -10 6 0 9
w trust #	-2 -5 3 -1 -1 2 3
w trust $	-7 7 2 -2 1 0 -1
w trust 's	4 10 -1 -4 -3 0 -6
w trust ha	-7 4 -3 -3 -3 0 11
w trust hav	6 -8 -2 3 0 1 0
w trust is	-11 -2 2 -3 9 -1 6
w turn	0 2 -3 -1 -1 -1 5
w turned down	-3 6 -2 0 0 -1 0
w twelv	-4 10 -1 0 -1 -3 -1
w twent	0 -1 0 -1 4 -1 0
w twic	-3 17 -2 -3 -5 -4 0
w two	-21 24 -5 -24 8 26 -7
w two of	-7 0 -1 -3 0 13 -1
w two ward	-11 8 -1 -2 -1 6 0
w two year	7 0 0 0 -2 -5 0
w unabl	7 -1 0 -1 -2 -1 -1
w unabl to	7 -1 0 -1 -2 -1 -1
w under	-15 -13 -6 -6 15 0 26
w under continual	-5 -3 -2 -3 15 0 -2
w under review	-6 19 -8 -5 5 -2 -4
w under review $	-4 13 -6 -4 6 -1 -4
w under wa	-7 24 -2 -9 -2 -2 -1
w under wa $	-2 12 -1 -3 -1 -5 0
w understand	4 0 -1 -1 1 -2 -1
w understood	4 -1 -4 2 -2 -1 3
w undertak	10 -4 -2 2 -2 -2 -3
w union	-1 3 0 0 -1 -1 0
w unit	8 -9 -7 -6 -7 7 14
w unit $	-7 7 -1 -1 0 3 -1
w universit	-1 9 -1 -2 -1 -2 -2
w unsuccessful	-1 -7 6 -1 -1 7 -2
w until	-11 -4 -17 47 -9 -5 -1
w until <date>	-1 5 0 -2 -1 0 0
w until th	2 -9 -13 31 -5 1 -7
w up	-2 9 -7 -7 1 8 -2
w up $	-19 14 1 -8 6 3 2
w up and	-2 6 -1 -1 2 -3 0
w up and run	8 5 -1 -4 -2 -4 -2
w up b	8 -4 -5 -3 -8 7 5
w up in	-2 -3 -6 2 1 7 -1
w up post	0 -1 0 3 -1 -1 0
w up to	-4 12 -1 -1 -1 -3 -2
w up with	-3 -3 -1 3 0 4 0
w updat	-14 -7 -4 -11 -4 5 35
w updat #	1 2 0 0 0 -2 0
w updat :	4 6 -1 -1 -1 -6 -2
w updat <date>	0 -4 5 -3 -2 5 -1
w upload	4 -1 0 0 0 -2 0
w upload to	2 -1 0 0 0 -1 0
w upon	1 6 -5 2 -1 -1 -2
w us	12 -14 0 0 3 1 -2
w us $	-5 -2 10 -1 -3 -3 5
w us b	8 -7 -1 -2 6 -4 -2
w us th	3 -1 -1 -2 2 -1 -1
w us that	-2 -4 4 4 0 -1 -1
w user	-2 8 -1 -3 -1 2 -1
w vacanc	0 -3 -1 4 -1 -1 0
w vacant	-2 -2 -1 1 0 5 0
w vacant $	-2 -2 -1 1 0 5 0
w var	-5 -1 -1 0 -3 -1 11
w venu	-1 3 -1 1 -1 -1 0
w version	2 -7 -2 -3 -2 11 -1
w version wa	-2 -2 0 0 0 5 0
w via	7 1 -1 -1 -2 -1 -2
w victim	2 -9 -5 -4 -3 -3 21
w video	7 -1 -1 -3 0 -1 0
w view	-21 -1 16 -3 -2 -1 14
w view that	-8 -3 11 -2 -1 0 4
w violenc	7 -2 -1 0 -1 -2 0
w visit	1 17 -8 8 6 -14 -10
w visit #	0 2 0 0 1 -3 0
w visit and	4 5 -4 4 -4 -4 0
w visitor	7 -7 -4 -3 -2 12 -2
w visitor and	-5 -2 0 -2 0 10 0
w volunteer	-1 -3 -1 7 1 -2 0
w w	-16 -2 -1 -4 14 1 8
w w ar	-15 8 -3 -4 -2 4 12
w w hav	2 2 -1 -3 -3 3 0
w wa	11 -38 46 -33 -21 12 22
w wa agr	3 -3 8 -2 0 -3 -2
w wa discus	0 6 -3 -1 0 -2 0
w wa explor	10 -7 0 0 0 -1 -2
w wa hold	-8 0 -2 0 -1 5 5
w wa launch	6 -1 -2 -1 0 -1 0
w wa mak	-1 2 0 0 0 -1 0
w wa not	-9 -5 18 -6 -1 1 3
w wa put	5 -3 5 -2 0 -3 -1
w wa ratif	6 -2 0 0 0 -4 0
w wa sign	-3 -2 -1 -1 0 7 0
w wa that	-1 2 1 -1 0 0 -1
w wa turned down	-3 6 -2 0 0 -1 0
w wait	6 -2 4 -5 -4 2 -2
w wait room	3 -3 6 -3 -2 1 -1
w waiting for	-5 -10 -1 7 -1 10 0
w want	-5 22 4 -7 -2 -3 -10
w ward	15 -11 -1 2 -6 8 -7
w ward $	17 -2 -2 -5 -3 -2 -3
w ward manager	-3 -1 -1 9 -1 -1 -2
w warden	-23 19 -2 0 -2 13 -5
w websit	-8 -11 -2 -2 -2 29 -2
w websit $	0 -2 0 0 0 2 0
w week	12 -3 -3 0 4 -5 -6
w week #	-4 6 -1 -3 4 -2 0
w week $	3 -1 0 2 -2 0 -1
w week and	1 -2 -1 -1 5 0 -2
w weekl	7 -5 -2 -3 7 -2 -2
w wel	5 6 -1 -4 -4 -1 -1
w wellb	2 -3 0 1 -1 2 -1
w wellb board	0 -3 0 1 -1 3 0
w went liv	1 -1 0 -1 -1 2 0
w wer	33 -22 8 -3 -10 -13 6
w wer ask	4 -3 0 0 0 0 0
w what	0 6 -1 3 -3 -4 -1
w what th	-1 0 1 2 0 -1 0
w when	-19 -5 3 6 -1 8 8
w when th	-2 -6 0 10 -2 -3 3
w wher	0 -1 -1 2 5 -7 2
w wher a	0 -6 1 0 7 -1 0
w wher it	0 0 2 0 0 -1 0
w wher th	1 8 -1 -3 -1 -2 -2
w wher ther	0 -2 0 5 0 -2 0
w wher to	-1 0 -2 -1 -1 -1 5
w whether	3 -1 -5 8 -5 -1 1
w whether th	-4 2 -4 3 -2 0 5
w which	7 12 -2 -8 -1 -2 -7
w which ha	-2 6 -1 -1 0 -2 0
w which is	1 8 -2 -5 2 -2 -2
w which th	12 -6 0 -2 -3 1 -1
w whit	5 -4 -2 -3 10 -3 -2
w whit ribbon	5 -4 -2 -3 10 -3 -2
w who	26 -27 -12 14 -11 -5 14
w who com	-11 -2 -1 22 -2 -1 -4
w who hav	-2 2 -1 -2 0 -1 4
w who wil	-2 1 -1 9 -3 2 -6
w whom	10 3 -2 3 -10 3 -7
w whos	-1 1 0 3 -1 -1 -1
w wider	-4 23 -3 -7 -4 -3 -2
w wil	-12 -12 -5 8 41 12 -32
w wil b	-3 3 -6 25 -7 -4 -7
w wil car	-2 -3 -1 -6 13 -1 -1
w wil consider	-1 0 -1 5 -1 -1 0
w wil continu	6 -5 -2 -10 17 -3 -3
w wil go	-7 -1 -3 -6 12 7 -2
w wil keep	1 -1 -1 -3 7 -1 -2
w wil not	6 -4 19 -8 -4 -3 -6
w wil remain	-3 -1 0 -2 9 -1 0
w wil tak	-4 -2 0 9 -3 1 -1
w wish	-2 -1 1 -1 4 0 -2
w wish to	-2 -3 0 1 -1 -1 5
w with	-3 58 -6 -26 -26 4 -2
w with a	9 -8 -3 -8 -6 13 2
w with al	10 -6 -1 -1 -1 0 -1
w with it	-4 7 -2 -4 -3 -2 8
w with partner	0 12 2 -2 -10 -1 -1
w with th	-39 30 10 7 -14 11 -5
w with two	-1 7 -1 -2 0 -2 0
w withdraw	-6 -8 21 -6 -4 7 -3
w within	22 -9 10 -4 -4 -3 -11
w without	5 5 2 -6 4 -3 -7
w women	-5 2 -2 -1 -4 -4 13
w word	-9 12 5 5 -3 -4 -5
w work	-24 24 3 13 7 7 -30
w work $	1 10 11 -9 -3 -6 -4
w work da	23 -12 -3 -4 3 -2 -5
w work group	3 -6 -1 2 6 -2 -1
w work ha	-17 4 -5 20 -1 2 -3
w work is	-5 -1 11 -4 -2 1 -1
w work on	-4 -8 -3 11 -1 7 -2
w work part	-4 6 -1 3 -3 -1 0
w work through	-3 6 0 0 -2 -1 0
w work with	-1 10 -1 -6 3 -2 -3
w worker	10 -12 -4 -1 -7 14 0
w worker $	4 1 0 0 -1 -3 0
w worker in	-7 -8 0 -4 -1 22 -1
w workforc	-6 7 0 0 -2 1 -1
w workshop	-10 12 -1 0 -2 2 -1
w would	-12 -16 34 -6 -6 -6 13
w would b	5 -1 2 -2 -1 -1 -1
w would like to	-1 2 0 0 0 -1 0
w would not	-3 -2 7 -1 0 0 -1
w writ	13 -8 -3 21 -14 2 -10
w writ #	-11 14 -2 -10 -2 4 7
w writ $	-1 -12 5 19 -3 4 -12
w writ and	1 3 -1 -1 -1 -2 0
w writ into	-1 -1 0 2 -1 0 0
w writ that	9 -6 -1 0 0 -1 0
w writ to	-1 -2 -2 12 -3 -2 -3
w writ up	-1 4 0 -1 0 -2 0
w year	-8 -19 -3 24 24 -17 0
w year #	0 0 -1 1 -2 -3 5
w year $	-3 -17 -2 6 24 -7 -1
w year 's	-1 -1 -1 5 0 0 -2
w year and	-3 -2 0 2 4 -1 0
w year when	-1 0 0 0 2 0 0
w yet	-37 -6 -20 67 -7 27 -25
w yet $	-8 -9 -7 33 -2 0 -7
w yet b	-7 -5 -7 11 -1 10 -1
w yet to	-17 -10 -5 13 -2 25 -4
w yet to b	-9 -3 -4 17 -1 3 -2
w £	-1 -5 6 -6 -4 -1 11
w £ #	-3 -1 -2 -4 -1 -1 11
"""
