## A confirmation on a day to come
== kohort.alis
kohort ALIS-VEST
kommune Masfjorden
    vikar: ja, 2117-09-01 Berit Dal
$ alis check -f kohort.alis
kohort.alis: 0 doctors in 1 file, no errors
! kohort.alis:3:12: warning[A131]: confirmed on 2117-09-01, which is still to come
!  3 |     vikar: ja, 2117-09-01 Berit Dal
!    |            ^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write the day on which it was confirmed
! 0 errors, 1 warning
## the same written right
== right/kohort.alis
kohort ALIS-VEST
kommune Masfjorden
    vikar: ja, 2017-09-01 Berit Dal
$ alis check -f right/kohort.alis
right/kohort.alis: 0 doctors in 1 file, no errors
