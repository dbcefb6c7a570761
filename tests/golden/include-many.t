## What a pattern names: two files that some systems take for one, and more files
## than a journal may have.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis

$ mkdir journal && for f in vakt Vakt kurs; do echo '; tom' >journal/$f.alis; done

$ alis check
! loggbok.alis:3:10: error[A031]: 'journal/vakt.alis' may not be included: on some systems another file has the same name
!  3 | inkluder journal/*.alis
!    |          ^^^^^^^^^^^^^^
!   hint: give one of the two another name
! 1 error, 0 warnings
? 1

$ rm journal/* && awk 'BEGIN { for (i = 0; i < 4096; i++) { f = sprintf("journal/%04d.alis", i); print ";" >f; close(f) } }' && alis check
! loggbok.alis:3:10: error[A031]: 'journal/*.alis' may not be included: the journal would have over 4096 files
!  3 | inkluder journal/*.alis
!    |          ^^^^^^^^^^^^^^
!   hint: join files; one for each year is enough
! 1 error, 0 warnings
? 1

$ rm journal/0000.alis && alis check
loggbok.alis: 0 entries in 4096 files, no errors
