## What cannot be the name of a branch
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    gren: main~1
$ alis check -f kohort.alis
! kohort.alis:4:11: error[A134]: 'main~1' is not the name of a branch
!  4 |     gren: main~1
!    |           ^^^^^^
!   hint: write it as git branch shows it: main
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    gren: main
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
