## Two doctors with one depot
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
lege Ola Hansen
    depot: https://git.masfjorden.example/kari
$ alis check -f kohort.alis
! kohort.alis:5:12: error[A124]: the depot of 'Ola Hansen' is that of 'Kari Nordmann', too
!  5 |     depot: https://git.masfjorden.example/kari
!    |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see kohort.alis:3:12
!  3 |     depot: https://git.masfjorden.example/kari.git
!   hint: each has a repository of their own
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
lege Ola Hansen
    depot: https://git.masfjorden.example/ola.git
$ alis check -f right/kohort.alis
right/kohort.alis: 2 doctors in 1 file, no errors
