## An entry in a cohort file
== kohort.alis
kohort ALIS-VEST
2017-09-01 opptak Første opptak
$ alis check -f kohort.alis
! kohort.alis:2:1: error[A122]: an entry in a cohort file
!  2 | 2017-09-01 opptak Første opptak
!    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: entries belong in the journal of the doctor they are of
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
milepæl 2017-09-01 Første opptak
    slag: opptak
$ alis check -f right/kohort.alis
right/kohort.alis: 0 doctors in 1 file, no errors
