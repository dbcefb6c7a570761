## Two of one name in a cohort file
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
lege Kari Nordmann
    depot: https://git.modalen.example/kari.git
$ alis check -f kohort.alis
! kohort.alis:4:6: error[A123]: a second 'lege' with the name 'Kari Nordmann'
!  4 | lege Kari Nordmann
!    |      ^^^^^^^^^^^^^
!   see kohort.alis:2:6
!  2 | lege Kari Nordmann
!   hint: names must differ
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann, Masfjorden
    depot: https://git.masfjorden.example/kari.git
lege Kari Nordmann, Modalen
    depot: https://git.modalen.example/kari.git
$ alis check -f right/kohort.alis
right/kohort.alis: 2 doctors in 1 file, no errors
