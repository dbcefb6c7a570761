## An unknown sort of milestone
== kohort.alis
kohort ALIS-VEST
milepæl 2017-09-01 Første opptak
    slag: oppttak
$ alis check -f kohort.alis
! kohort.alis:3:11: error[A132]: 'oppttak' is not a kind of milestone
!  3 |     slag: oppttak
!    |           ^^^^^^^
!   hint: did you mean 'opptak'?
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
milepæl 2017-09-01 Første opptak
    slag: opptak
$ alis check -f right/kohort.alis
right/kohort.alis: 0 doctors in 1 file, no errors
