## A time in the programme that ends before it starts
== kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    fra: 2022-09-01
    til: 2017-08-31
$ alis check -f kohort.alis
! kohort.alis:5:10: error[A126]: 'til' is 2017-08-31, before 'fra', 2022-09-01
!  5 |     til: 2017-08-31
!    |          ^^^^^^^^^^
!   hint: write the earlier date in 'fra'
! 1 error, 0 warnings
? 1
## the same written right
== right/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    fra: 2017-09-01
    til: 2022-08-31
$ alis check -f right/kohort.alis
right/kohort.alis: 1 doctor in 1 file, no errors
