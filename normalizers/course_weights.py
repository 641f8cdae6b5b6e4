"""Each trait of a course of sentences: its rarity, and what it speaks for. Made by `make weights`, not by hand."""

from __future__ import annotations

from typing import Final

STATUSES: Final = tuple("complete;in_progress;not_progressed;not_started;ongoing;partially_complete;unclear".split(";"))
INTERCEPTS: Final = (171, 78, -50, -27, -445, 162, 111)
WEIGHTS: Final = """\
any aside	100	254 -320 -105 -199 131 -190 429
any care	100	169 -150 34 -151 292 -302 108
any done	100	513 108 -105 -392 -169 -10 56
any dropped	100	132 -181 525 -48 -171 -142 -116
any recurring	100	-7 -40 37 -278 623 -167 -167
any rest	100	-237 137 -132 135 -97 234 -39
any step	100	-100 447 26 -140 -3 -40 -189
any to do	100	75 -87 43 472 -114 -157 -231
done and dropped	100	-213 53 183 -113 59 180 -148
done and recurring	100	-90 58 -85 33 73 -1 12
done and rest	100	-18 7 -74 -68 5 260 -111
done and step	100	124 -126 -204 -168 227 241 -95
done and to do	100	-38 176 -128 208 -10 313 -520
first aside	100	-226 45 -18 -509 172 140 397
first care	100	-342 -544 26 4 315 326 215
first done	100	5 -48 -223 -8 30 302 -57
first dropped	100	-297 350 267 -68 -31 -65 -156
first recurring	100	-123 158 57 -249 524 -261 -106
first rest	100	58 -162 -67 353 -36 -205 60
first step	100	27 29 55 120 -112 -50 -69
first to do	100	-71 -168 55 665 53 -561 27
last aside	100	-293 -239 80 285 98 -267 336
last care	100	-8 180 -29 -88 233 -362 73
last done	100	15 -17 142 -50 122 -282 71
last dropped	100	-57 -410 143 167 183 28 -53
last recurring	100	-86 -177 -10 4 486 24 -240
last rest	100	-230 171 -60 -66 20 173 -8
last step	100	-88 57 65 149 -175 34 -42
last to do	100	-223 96 -178 -93 -52 277 173
mean aside	100	-162 -182 9 -39 52 -5 326
mean care	100	-176 -142 21 -22 278 -94 135
mean done	100	283 -83 -12 -87 -87 -135 122
mean dropped	100	-108 -184 336 51 19 0 -115
mean recurring	100	-179 -62 -64 -101 557 -79 -72
mean rest	100	-142 29 -89 108 9 116 -33
mean step	100	-280 460 28 -15 54 -115 -132
mean to do	100	-206 -175 -78 413 30 -63 79
most aside	100	20 40 -100 76 396 -150 -281
most care	100	188 -78 91 64 157 -264 -158
most done	100	-163 -68 -127 -98 379 61 16
most dropped	100	-132 -209 268 -9 -60 -112 255
most recurring	100	-101 25 18 -208 455 -22 -167
most rest	100	-176 73 -123 104 15 227 -120
most step	100	-215 7 -11 57 128 65 -31
most to do	100	-260 30 -61 324 66 0 -99
step and recurring	100	-8 -42 -11 -16 -82 158 1
step and to do	100	115 343 175 -89 -24 -134 -386
"""
