## A journal's path that leaves its repository
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    journal: ../loggbok.alis
$ alis check -f kohort.alis
! kohort.alis:4:14: error[A133]: '../loggbok.alis' is not a file of a repository
!  4 |     journal: ../loggbok.alis
!    |              ^^^^^^^^^^^^^^^
!   hint: write its path from the top of the repository: loggbok.alis
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    journal: kari/loggbok.alis
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
