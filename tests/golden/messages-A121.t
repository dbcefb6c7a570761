## A journal's directive in a cohort file
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
veileder Ola Hansen
$ alis check -f kohort.alis
! kohort.alis:4:1: error[A121]: the directive 'veileder' belongs in a journal
!  4 | veileder Ola Hansen
!    | ^^^^^^^^
!   hint: a cohort file has kohort, lege, kommune, sted and milepæl
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    veileder: Ola Hansen
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
