## A municipality that is not in the cohort file
== kohort.alis
kohort ALIS-VEST
kommune Masfjorden
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjordn
$ alis check -f kohort.alis
! kohort.alis:5:14: error[A125]: there is no municipality 'Masfjordn' in the cohort file
!  5 |     kommune: Masfjordn
!    |              ^^^^^^^^^
!   hint: did you mean 'Masfjorden'?
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
kommune Masfjorden
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
