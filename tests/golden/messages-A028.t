## What lasts is no fast line, whatever the language; what takes a day is one,
## also if it may take several.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2019-12-31 hver uke tjeneste 20 % sykehjem
fast 2019-01-01..2019-12-31 hver måned leave ferie
fast 2019-01-01..2019-12-31 hver måned stilling
fast 2019-01-01..2019-12-31 hver måned kurs 5 poeng Voss

$ alis check
! loggbok.alis:3:38: error[A028]: a fast line repeats days, and 'tjeneste' lasts
!  3 | fast 2019-01-01..2019-12-31 hver uke tjeneste 20 % sykehjem
!    |                                      ^^^^^^^^
!   hint: write an entry with the period in place of it
! loggbok.alis:4:40: error[A028]: a fast line repeats days, and 'leave' lasts
!  4 | fast 2019-01-01..2019-12-31 hver måned leave ferie
!    |                                        ^^^^^
!   hint: write an entry with the period in place of it
! loggbok.alis:5:40: error[A028]: a fast line repeats days, and 'stilling' lasts
!  5 | fast 2019-01-01..2019-12-31 hver måned stilling
!    |                                        ^^^^^^^^
!   hint: write an entry with the period in place of it
! 3 errors, 0 warnings
? 1
$ LC_ALL=nb_NO.UTF-8 alis check
! loggbok.alis:3:38: feil[A028]: en fast linje gjentar dager, og «tjeneste» varer
!  3 | fast 2019-01-01..2019-12-31 hver uke tjeneste 20 % sykehjem
!    |                                      ^^^^^^^^
!   tips: skriv en føring med perioden i stedet
! loggbok.alis:4:40: feil[A028]: en fast linje gjentar dager, og «leave» varer
!  4 | fast 2019-01-01..2019-12-31 hver måned leave ferie
!    |                                        ^^^^^
!   tips: skriv en føring med perioden i stedet
! loggbok.alis:5:40: feil[A028]: en fast linje gjentar dager, og «stilling» varer
!  5 | fast 2019-01-01..2019-12-31 hver måned stilling
!    |                                        ^^^^^^^^
!   tips: skriv en føring med perioden i stedet
! 3 feil, 0 advarsler
? 1
$ LC_ALL=nn_NO.UTF-8 alis check
! loggbok.alis:3:38: feil[A028]: ei fast linje gjentek dagar, og «tjeneste» varer
!  3 | fast 2019-01-01..2019-12-31 hver uke tjeneste 20 % sykehjem
!    |                                      ^^^^^^^^
!   tips: skriv ei føring med perioden i staden
! loggbok.alis:4:40: feil[A028]: ei fast linje gjentek dagar, og «leave» varer
!  4 | fast 2019-01-01..2019-12-31 hver måned leave ferie
!    |                                        ^^^^^
!   tips: skriv ei føring med perioden i staden
! loggbok.alis:5:40: feil[A028]: ei fast linje gjentek dagar, og «stilling» varer
!  5 | fast 2019-01-01..2019-12-31 hver måned stilling
!    |                                        ^^^^^^^^
!   tips: skriv ei føring med perioden i staden
! 3 feil, 0 åtvaringar
? 1
