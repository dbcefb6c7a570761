## 2919 for 2019: no training has so many days. The others are read.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2919-12-31 hver uke vakt Stord
fast 2019-01-01..2019-12-31 hver uke vakt Stord

$ alis check
! loggbok.alis:3:6: error[A048]: with this line, fast lines have over 20000 days
!  3 | fast 2019-01-01..2919-12-31 hver uke vakt Stord
!    |      ^^^^^^^^^^^^^^^^^^^^^^
!   hint: mend its dates; no training lasts so long
! 1 error, 0 warnings
? 1
$ LC_ALL=nb_NO.UTF-8 alis check
! loggbok.alis:3:6: feil[A048]: med denne linjen har faste linjer over 20000 dager
!  3 | fast 2019-01-01..2919-12-31 hver uke vakt Stord
!    |      ^^^^^^^^^^^^^^^^^^^^^^
!   tips: rett datoene; ingen utdanning varer så lenge
! 1 feil, 0 advarsler
? 1
$ LC_ALL=nn_NO.UTF-8 alis check
! loggbok.alis:3:6: feil[A048]: med denne linja har faste linjer over 20000 dagar
!  3 | fast 2019-01-01..2919-12-31 hver uke vakt Stord
!    |      ^^^^^^^^^^^^^^^^^^^^^^
!   tips: rett datoane; inga utdanning varer så lenge
! 1 feil, 0 åtvaringar
? 1
