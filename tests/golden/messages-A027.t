## How often a line repeats, in words that are not read, or too often.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2019-12-31 hver uke vakt Stord
fast 2019-01-01..2019-12-31 hver annen uke vakt Stord
fast 2019-01-01..2019-12-31 8 per uke vakt Stord
fast 2019-01-01..2019-12-31 hver 0. uke vakt Stord
fast 2019-01-01..2019-12-31 hver dag vakt Stord
fast 2019-01-01..2019-12-31 vakt Stord

$ alis check
! loggbok.alis:4:29: error[A027]: 'hver annen' is no rhythm of a fast line
!  4 | fast 2019-01-01..2019-12-31 hver annen uke vakt Stord
!    |                             ^^^^^^^^^^
!   hint: write hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! loggbok.alis:5:29: error[A027]: '8 per uke' is no rhythm of a fast line
!  5 | fast 2019-01-01..2019-12-31 8 per uke vakt Stord
!    |                             ^^^^^^^^^
!   hint: write 1 to 7 per uke, 1 to 28 per måned, or 1 to 99 behind hver
! loggbok.alis:6:29: error[A027]: 'hver 0. uke' is no rhythm of a fast line
!  6 | fast 2019-01-01..2019-12-31 hver 0. uke vakt Stord
!    |                             ^^^^^^^^^^^
!   hint: write 1 to 7 per uke, 1 to 28 per måned, or 1 to 99 behind hver
! loggbok.alis:7:29: error[A027]: 'hver dag' is no rhythm of a fast line
!  7 | fast 2019-01-01..2019-12-31 hver dag vakt Stord
!    |                             ^^^^^^^^
!   hint: write hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! loggbok.alis:8:29: error[A027]: 'vakt' is no rhythm of a fast line
!  8 | fast 2019-01-01..2019-12-31 vakt Stord
!    |                             ^^^^
!   hint: write hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! 5 errors, 0 warnings
? 1
$ LC_ALL=nb_NO.UTF-8 alis check
! loggbok.alis:4:29: feil[A027]: «hver annen» er ingen rytme for en fast linje
!  4 | fast 2019-01-01..2019-12-31 hver annen uke vakt Stord
!    |                             ^^^^^^^^^^
!   tips: skriv hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! loggbok.alis:5:29: feil[A027]: «8 per uke» er ingen rytme for en fast linje
!  5 | fast 2019-01-01..2019-12-31 8 per uke vakt Stord
!    |                             ^^^^^^^^^
!   tips: skriv 1 til 7 per uke, 1 til 28 per måned, eller 1 til 99 etter hver
! loggbok.alis:6:29: feil[A027]: «hver 0. uke» er ingen rytme for en fast linje
!  6 | fast 2019-01-01..2019-12-31 hver 0. uke vakt Stord
!    |                             ^^^^^^^^^^^
!   tips: skriv 1 til 7 per uke, 1 til 28 per måned, eller 1 til 99 etter hver
! loggbok.alis:7:29: feil[A027]: «hver dag» er ingen rytme for en fast linje
!  7 | fast 2019-01-01..2019-12-31 hver dag vakt Stord
!    |                             ^^^^^^^^
!   tips: skriv hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! loggbok.alis:8:29: feil[A027]: «vakt» er ingen rytme for en fast linje
!  8 | fast 2019-01-01..2019-12-31 vakt Stord
!    |                             ^^^^
!   tips: skriv hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! 5 feil, 0 advarsler
? 1
$ LC_ALL=nn_NO.UTF-8 alis check
! loggbok.alis:4:29: feil[A027]: «hver annen» er ingen rytme for ei fast linje
!  4 | fast 2019-01-01..2019-12-31 hver annen uke vakt Stord
!    |                             ^^^^^^^^^^
!   tips: skriv hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! loggbok.alis:5:29: feil[A027]: «8 per uke» er ingen rytme for ei fast linje
!  5 | fast 2019-01-01..2019-12-31 8 per uke vakt Stord
!    |                             ^^^^^^^^^
!   tips: skriv 1 til 7 per uke, 1 til 28 per måned, eller 1 til 99 etter hver
! loggbok.alis:6:29: feil[A027]: «hver 0. uke» er ingen rytme for ei fast linje
!  6 | fast 2019-01-01..2019-12-31 hver 0. uke vakt Stord
!    |                             ^^^^^^^^^^^
!   tips: skriv 1 til 7 per uke, 1 til 28 per måned, eller 1 til 99 etter hver
! loggbok.alis:7:29: feil[A027]: «hver dag» er ingen rytme for ei fast linje
!  7 | fast 2019-01-01..2019-12-31 hver dag vakt Stord
!    |                             ^^^^^^^^
!   tips: skriv hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! loggbok.alis:8:29: feil[A027]: «vakt» er ingen rytme for ei fast linje
!  8 | fast 2019-01-01..2019-12-31 vakt Stord
!    |                             ^^^^
!   tips: skriv hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
! 5 feil, 0 åtvaringar
? 1
## Without them the others stand.
$ alis print
alis Kari Nordmann
    regelverk: allmennmedisin-2017
fast 2019-01-01..2019-12-31 hver uke vakt Stord
? 1
