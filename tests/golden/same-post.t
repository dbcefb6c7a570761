## The same post entered twice for some of the same days counts once; two posts
## of two employers count both. By hand: 2017-09-01..2018-08-31 at 50 % is 360 d
## at half = 180 d; the overlapping copy from 2018-03-01 is left out.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2017-09-01..2018-08-31 * tjeneste 50 % allmennpraksis | Masfjorden
2018-03-01..2018-12-31 * tjeneste 50 % allmennpraksis | Masfjorden
$ alis check
! loggbok.alis:3:1: warning[A059]: no veiledning for 365 days of service, from 2017-09-01 to 2018-08-31
!  3 | 2017-09-01..2018-08-31 * tjeneste 50 % allmennpraksis | Masfjorden
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:4:1: error[A044]: the same tjeneste is entered twice
!  4 | 2018-03-01..2018-12-31 * tjeneste 50 % allmennpraksis | Masfjorden
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   see loggbok.alis:3:1
!  3 | 2017-09-01..2018-08-31 * tjeneste 50 % allmennpraksis | Masfjorden
!   hint: keep one of the two; this one is not counted
! 1 error, 1 warning
! 1 entry is left out of the requirements
? 1
$ alis status --format csv | grep '^"tjeneste"'
"tjeneste","Service in general practice","short","d",180,180,1440,1260,0,0,,2029-06-30
## 360 d at 50 % + 300 d at 50 %, in two municipalities
$ sed -i '$s/Masfjorden/Modalen/' loggbok.alis && alis check && alis status --format csv | grep '^"tjeneste"'
loggbok.alis: 2 entries in 1 file, no errors
"tjeneste","Service in general practice","short","d",330,330,1440,1110,0,0,,2023-02-10
! loggbok.alis:3:1: warning[A059]: no veiledning for 487 days of service, from 2017-09-01 to 2018-12-31
!  3 | 2017-09-01..2018-08-31 * tjeneste 50 % allmennpraksis | Masfjorden
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
