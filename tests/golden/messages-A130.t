## No 'kohort' directive
== kohort.alis
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
$ alis check -f kohort.alis
kohort.alis: 1 doctor in 1 file, no errors
! kohort.alis:1:1: warning[A130]: nobody says what cohort this is
!  1 | lege Kari Nordmann
!    | ^
!   hint: write 'kohort NAME' at the top
! 0 errors, 1 warning
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
