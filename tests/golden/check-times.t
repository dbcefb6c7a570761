## A time that stands behind the kind is told; what only looks like one is a name.
== loggbok.alis
alis Kari Nordmann
2018-01-01 vakt 16:00-23:00 Stord
2018-01-02 vakt 6.30–8.15 Stord
2018-01-03 vakt 00:09-19:59
2018-01-04 vakt 16:00-23:0
2018-01-05 vakt 16:60-17:00 Stord
2018-01-06 vakt 160:00-17:00 Stord
2018-01-07 vakt 16:00-170:00 Stord
2018-01-08 vakt 16-23 Stord
2018-01-09 vakt 16:00 23:00 Stord
2018-01-10 vakt 16:00-
2018-01-11 vakt :00-17:00 Stord
2018-01-12 vakt 16:0a-17:00 Stord
2018-01-13 vakt 16:a0-17:00 Stord
2018-01-14 vakt 16,00-17,00 Stord
2018-01-15 vakt 16:/0-17:00 Stord
2018-01-16 vakt 1.234.567 Stord
2018-01-17 vakt 16:00-:00 Stord
2018-01-18 vakt 16:00/23:00 Stord
2018-01-19 vakt 16:0
2018-01-20 vakt 16:00-2
$ alis check 2>&1 | grep -o 'alis:.*A054.*'
alis:2:17: warning[A054]: '16:00-23:00' stands in the text, and is not counted
alis:3:17: warning[A054]: '6.30–8.15' stands in the text, and is not counted
alis:4:17: warning[A054]: '00:09-19:59' stands in the text, and is not counted
