## A kind that expects a key: only what is confirmed is told, and counts.
== regelverk/hus.regler
regelverk hus
    versjon: 1

slag møte
    engelsk: meeting
    enheter: t
    felt: sted
    bør-ha: referat, sted

katalog møte
    gir: møte t

== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2018-01-12 * møte 2 t Fagmøte
    sted: Gulen
2018-01-13 * meeting 2 t Fagmøte
2018-01-14 * møte 2 t Fagmøte
    referat: bilag/mote.txt
    sted: Gulen
2018-01-15   møte 2 t Fagmøte
2019-01-16 ! møte 2 t Fagmøte
kontroll 2018-12-31 møte = 8 t
$ alis check 2>&1 | grep -v '^alis'
loggbok.alis:4:14: warning[A076]: a confirmed møte should have the attribute 'referat'
 4 | 2018-01-12 * møte 2 t Fagmøte
   |              ^^^^
  hint: write 'referat: ...' on an indented line below
loggbok.alis:6:14: warning[A076]: a confirmed møte should have the attribute 'referat'
 6 | 2018-01-13 * meeting 2 t Fagmøte
   |              ^^^^^^^
  hint: write 'referat: ...' on an indented line below
loggbok.alis:6:14: warning[A076]: a confirmed møte should have the attribute 'sted'
 6 | 2018-01-13 * meeting 2 t Fagmøte
   |              ^^^^^^^
  hint: write 'sted: ...' on an indented line below
0 errors, 3 warnings
loggbok.alis: 5 entries in 1 file, no errors
