## Two files that include each other, and one that is included twice.
== journal/a.alis
inkluder b.alis
2018-01-12 * vakt

== journal/b.alis
inkluder a.alis

== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

inkluder journal/a.alis

$ alis check
! journal/b.alis:1:10: error[A032]: 'journal/a.alis' has been read already
!  1 | inkluder a.alis
!    |          ^^^^^^
!   hint: each file is read once; remove one of the inkluder lines
! 1 error, 0 warnings
? 1

== to.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

inkluder journal/c.alis
inkluder journal/*.alis

== journal/c.alis
2018-01-12 * vakt

$ rm journal/a.alis journal/b.alis

$ alis check -f to.alis
! to.alis:5:10: error[A032]: 'journal/c.alis' has been read already
!  5 | inkluder journal/*.alis
!    |          ^^^^^^^^^^^^^^
!   hint: each file is read once; remove one of the inkluder lines
! 1 error, 0 warnings
? 1
