## A depot that is no address
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: ext::sh -c kari
$ alis check -f kohort.alis
! kohort.alis:3:12: error[A127]: 'ext::sh -c kari' is not the address of a repository: '::' would run another program
!  3 |     depot: ext::sh -c kari
!    |            ^^^^^^^^^^^^^^^
!   hint: write https://HOST/PATH, ssh://USER@HOST/PATH or USER@HOST:PATH
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: git@git.masfjorden.example:kari.git
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
