## A kind that no rule book declares; the nearest in three languages.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * vagt Nordhordland legevakt
2018-01-13 * rettleing 1 t Ola Hansen
2018-01-14 * praksisbesok Stord
2018-01-15 * svømming

$ alis check
! loggbok.alis:4:14: error[A016]: 'vagt' is not a known kind
!  4 | 2018-01-12 * vagt Nordhordland legevakt
!    |              ^^^^
!   hint: did you mean 'vakt'?
! loggbok.alis:5:14: error[A016]: 'rettleing' is not a known kind
!  5 | 2018-01-13 * rettleing 1 t Ola Hansen
!    |              ^^^^^^^^^
!   hint: did you mean 'rettleiing'?
! loggbok.alis:6:14: error[A016]: 'praksisbesok' is not a known kind
!  6 | 2018-01-14 * praksisbesok Stord
!    |              ^^^^^^^^^^^^
!   hint: did you mean 'praksisbesøk'?
! loggbok.alis:7:14: error[A016]: 'svømming' is not a known kind
!  7 | 2018-01-15 * svømming
!    |              ^^^^^^^^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! 4 errors, 0 warnings
! 4 entries are left out of the requirements
? 1

## Where no word is near, the hint says what stands there.
== tegn.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 ** vakt Stord
2018-01-13 [x] vakt Stord
2018-01-14 x vakt Stord
2018-01-15 gruppe veiledning 1 t
2018-01-16 +vakt Stord
2018-01-17 -vakt Stord
2018-01-18  vakt Stord
2018-01-19 vakt Stord

$ alis check -f tegn.alis
! tegn.alis:3:13: error[A016]: '*' is not a known kind
!  3 | 2018-01-12 ** vakt Stord
!    |             ^
!   hint: one mark stands before the kind: * is confirmed, ! is planned
! tegn.alis:4:12: error[A016]: '[x]' is not a known kind
!  4 | 2018-01-13 [x] vakt Stord
!    |            ^^^
!   hint: one mark stands before the kind: * is confirmed, ! is planned
! tegn.alis:5:12: error[A016]: 'x' is not a known kind
!  5 | 2018-01-14 x vakt Stord
!    |            ^
!   hint: one mark stands before the kind: * is confirmed, ! is planned
! tegn.alis:6:12: error[A016]: 'gruppe' is not a known kind
!  6 | 2018-01-15 gruppe veiledning 1 t
!    |            ^^^^^^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! tegn.alis:7:12: error[A016]: '+vakt' is not a known kind
!  7 | 2018-01-16 +vakt Stord
!    |            ^^^^^
!   hint: one mark stands before the kind: * is confirmed, ! is planned
! tegn.alis:8:12: error[A016]: '-vakt' is not a known kind
!  8 | 2018-01-17 -vakt Stord
!    |            ^^^^^
!   hint: one mark stands before the kind: * is confirmed, ! is planned
! tegn.alis:9:12: error[A016]: ' vakt' is not a known kind
!  9 | 2018-01-18  vakt Stord
!    |            ^^^^^
!   hint: a no-break blank stands in it; write a plain blank
! tegn.alis:10:12: error[A016]: 'vakt Stord' is not a known kind
!  10 | 2018-01-19 vakt Stord
!     |            ^^^^^^^^^^
!   hint: a no-break blank stands in it; write a plain blank
! 8 errors, 0 warnings
! 8 entries are left out of the requirements
? 1
