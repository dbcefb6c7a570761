## A key that stands twice below one directive.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

veileder Ola Hansen
    epost: ola@example.org
    spesialist: ja
    Epost: ola.hansen@example.org

$ alis check
! loggbok.alis:7:5: error[A025]: the attribute 'Epost' stands twice
!  7 |     Epost: ola.hansen@example.org
!    |     ^^^^^
!   see loggbok.alis:5:5
!  5 |     epost: ola@example.org
!   hint: keep one of the two
! 1 error, 0 warnings
? 1
