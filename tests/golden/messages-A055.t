## A055: a posting to an account that no rule book counts.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2019-09-02..2019-09-06 * kurs Nidaroskongressen
    emnkurs:lunge    15 poeng
    emnekurs:lunge   15 poeng
    Valgfri:kurs      6 poeng
    utgift:kurs     500 kr
    båt               1 stk
$ alis check --date 2019-12-31
loggbok.alis: 1 entry in 1 file, no errors
! loggbok.alis:4:5: warning[A055]: no rule book counts 'emnkurs:lunge'
!  4 |     emnkurs:lunge    15 poeng
!    |     ^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: did you mean 'emnekurs'?
! loggbok.alis:8:5: warning[A055]: no rule book counts 'båt'
!  8 |     båt               1 stk
!    |     ^^^^^^^^^^^^^^^^^^^^^^^
! 0 errors, 2 warnings
