"""Each trait of a course of sentences: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

STATUSES: Final = tuple("complete;in_progress;not_progressed;not_started;ongoing;partially_complete;unclear".split(";"))
INTERCEPTS: Final = (175, 120, -86, -15, -431, 141, 96)
WEIGHTS: Final = """\
any aside	100	253 -310 -76 -196 118 -139 349
any care	100	194 -154 55 -165 297 -322 95
any done	100	501 111 -85 -359 -185 -48 66
any dropped	100	122 -188 541 -33 -171 -157 -114
any recurring	100	-34 -58 51 -207 605 -177 -181
any rest	100	-253 114 -131 129 -75 234 -18
any step	100	-112 433 48 -105 -12 -80 -173
any to do	100	74 -90 74 519 -140 -169 -268
done and dropped	100	-200 57 173 -129 70 156 -127
done and recurring	100	-102 50 -86 21 86 7 24
done and rest	100	-58 10 -69 -71 3 274 -89
done and step	100	120 -136 -212 -180 238 264 -95
done and to do	100	-56 156 -125 170 22 351 -518
first aside	100	-251 41 -14 -447 159 102 410
first care	100	-284 -573 34 -20 342 325 175
first done	100	-14 -67 -204 0 13 327 -56
first dropped	100	-300 340 301 -52 -58 -52 -179
first recurring	100	-115 164 45 -231 542 -268 -136
first rest	100	18 -196 -69 338 -4 -182 96
first step	100	12 20 45 99 -110 -34 -32
first to do	100	-40 -157 93 655 -5 -554 9
last aside	100	-309 -235 82 309 129 -389 413
last care	100	-11 182 -12 -103 215 -340 69
last done	100	25 -36 161 -56 114 -232 23
last dropped	100	-60 -416 152 176 187 53 -91
last recurring	100	-80 -204 10 42 456 24 -247
last rest	100	-193 170 -53 -72 20 178 -51
last step	100	-101 35 80 143 -209 61 -8
last to do	100	-244 77 -189 -98 -33 307 180
mean aside	100	-157 -189 20 -43 64 16 289
mean care	100	-153 -147 32 -45 277 -98 134
mean done	100	246 -98 2 -88 -94 -101 134
mean dropped	100	-118 -194 339 61 14 0 -103
mean recurring	100	-179 -71 -53 -70 535 -82 -81
mean rest	100	-143 16 -88 107 27 124 -43
mean step	100	-276 440 40 -7 44 -124 -118
mean to do	100	-194 -183 -63 427 12 -72 73
most aside	100	27 63 -185 -98 392 -44 -155
most care	100	150 -105 104 68 178 -252 -142
most done	100	-89 -83 -151 -149 403 61 8
most dropped	100	-135 -217 274 -42 -52 -86 258
most recurring	100	-124 9 34 -141 446 -2 -222
most rest	100	-203 73 -126 97 26 244 -111
most step	100	-205 -9 -1 18 139 102 -44
most to do	100	-243 42 -50 304 20 20 -92
step and recurring	100	-9 -36 -11 -21 -78 153 4
step and to do	100	129 349 176 -97 -26 -125 -407
"""
