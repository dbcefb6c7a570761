## A value of a cohort file that does not fit
== kohort.alis
kohort ALIS-VEST
    tilskudd: 200000
    stille: to måneder
$ alis check -f kohort.alis
! kohort.alis:2:15: error[A129]: '200000' does not fit 'tilskudd'
!  2 |     tilskudd: 200000
!    |               ^^^^^^
!   hint: write an amount of money: 200 000 kr
! kohort.alis:3:13: error[A129]: 'to måneder' does not fit 'stille'
!  3 |     stille: to måneder
!    |             ^^^^^^^^^^
!   hint: write a number of whole days: 60 dager
! 2 errors, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
    tilskudd: 200 000 kr
    stille: 60 dager
$ alis check -f right/kohort.alis
right/kohort.alis: 0 doctors in 1 file, no errors
