## inkluder: which files a path or a pattern finds.
== loggbok.alis
inkluder ./a.alis
inkluder under//b.alis
inkluder ar/*.alis
inkluder gamle/2017*
inkluder skjult/.*.alis
== a.alis
2018-01-01 notat a
== under/b.alis
2018-01-02 notat b
== ar/2018.alis
2018-01-03 notat c
== ar/.2019.alis
2018-01-04 notat hidden from a star
== gamle/2017
2017-01-05 notat d
== gamle/2017-2
2017-01-06 notat e
== skjult/.f.alis
2018-01-07 notat f
== skjult/g.alis
2018-01-08 notat g
$ alis list --format csv | cut -d, -f1-9 | head
date,mark,kind,what,file,line,account,amount,unit
"2017-01-05","","notat","d","gamle/2017",1,,,
"2017-01-06","","notat","e","gamle/2017-2",1,,,
"2018-01-01","","notat","a","a.alis",1,,,
"2018-01-02","","notat","b","under/b.alis",1,,,
"2018-01-03","","notat","c","ar/2018.alis",1,,,
"2018-01-07","","notat","f","skjult/.f.alis",1,,,
## What is not within the repository is not read.
== loggbok.alis
inkluder \server\a.alis
inkluder C:/a.alis
inkluder /a.alis
inkluder ../a.alis
$ alis check
! loggbok.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | inkluder \server\a.alis
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! loggbok.alis:1:10: error[A031]: '\server\a.alis' may not be included: it is not relative
!  1 | inkluder \server\a.alis
!    |          ^^^^^^^^^^^^^^
!   hint: name it from the folder of this file
! loggbok.alis:2:10: error[A031]: 'C:/a.alis' may not be included: it is not relative
!  2 | inkluder C:/a.alis
!    |          ^^^^^^^^^
!   hint: name it from the folder of this file
! loggbok.alis:3:10: error[A031]: '/a.alis' may not be included: it is not relative
!  3 | inkluder /a.alis
!    |          ^^^^^^^
!   hint: name it from the folder of this file
! loggbok.alis:4:10: error[A031]: '../a.alis' may not be included: it leaves the repository
!  4 | inkluder ../a.alis
!    |          ^^^^^^^^^
!   hint: keep the journal's files in one repository
! 4 errors, 1 warning
? 1
