## A requirement whose answer cannot be read
== kohort.alis
kohort ALIS-VEST
sted Masfjorden legekontor
    daglig: som regel
    leger: 3, Berit Dal
$ alis check -f kohort.alis
! kohort.alis:3:13: error[A128]: 'som regel' is not what can be said of 'daglig'
!  3 |     daglig: som regel
!    |             ^^^^^^^^^
!   hint: write ja or nei, and who confirmed it: ja, 2017-09-01 NAME
! kohort.alis:4:12: error[A128]: '3, Berit Dal' is not what can be said of 'leger'
!  4 |     leger: 3, Berit Dal
!    |            ^^^^^^^^^^^^
!   hint: write a number, ja or nei, and who confirmed it: 3, 2017-09-01 NAME
! 2 errors, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
sted Masfjorden legekontor
    daglig: ja
    leger: 3, 2017-09-01 Berit Dal
$ alis check -f right/kohort.alis
right/kohort.alis: 0 doctors in 1 file, no errors
