## One blank between account and amount; a key without a value.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-09-18 * kurs Nidaroskongressen
    emnekurs:psykiatri 15 poeng
    valgfri:kurs  6
    bevis bilag/a.pdf
    emnekurs:lunge  15 poeng og mer

$ alis check
! loggbok.alis:5:5: error[A019]: neither an attribute nor a posting
!  5 |     emnekurs:psykiatri 15 poeng
!    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write two blanks before '15 poeng'
! loggbok.alis:6:5: error[A019]: neither an attribute nor a posting
!  6 |     valgfri:kurs  6
!    |     ^^^^^^^^^^^^^^^
!   hint: write 'key: value', or an account, two blanks, amount, unit
! loggbok.alis:7:5: error[A019]: neither an attribute nor a posting
!  7 |     bevis bilag/a.pdf
!    |     ^^^^^^^^^^^^^^^^^
!   hint: write 'key: value', or an account, two blanks, amount, unit
! loggbok.alis:8:5: error[A019]: neither an attribute nor a posting
!  8 |     emnekurs:lunge  15 poeng og mer
!    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write 'key: value', or an account, two blanks, amount, unit
! 4 errors, 0 warnings
! 1 entry is left out of the requirements
? 1
