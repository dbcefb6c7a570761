## Complaints stand in the order of reading, file by file, whatever found them:
== loggbok.alis
alis Kari Nordmann
    start: 2017-09-01
    regelverk: allmennmedisin-2017
veileder Ola Hansen
inkluder journal/*.alis

== journal/2017.alis
2017-09-08 * veiledning 1 t Kari Berg

== journal/2018.alis
2018-01-12 * vagt Stord

$ alis check --format line
journal/2017.alis:1:29: warning: no supervisor 'Kari Berg' is declared [A058]; add a line that declares who it is: veileder Kari Berg
journal/2018.alis:1:14: error: 'vagt' is not a known kind [A016]; did you mean 'vakt'?
? 1

## A line that holds what nobody sees is an entry that is left out all the same:
$ printf '2018-01-12 * vakt Stord\342\200\213\n2018-01-13 * vakt Bømlo\nStord\033\n' >skjult.alis
$ alis check -f skjult.alis
! skjult.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-01-12 * vakt Stord<U+200B>
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! skjult.alis:1:24: error[A004]: a hidden character, U+200B, that changes how text reads
!  1 | 2018-01-12 * vakt Stord<U+200B>
!    |                        ^^^^^^^^
!   hint: remove it
! skjult.alis:3:6: error[A003]: a control character, U+001B
!  3 | Stord<U+001B>
!    |      ^^^^^^^^
!   hint: remove it
! 2 errors, 1 warning
! 1 entry is left out of the requirements
? 1
