## An identity number; all numbers here are synthetic (month + 80), and no
## digit of one may be printed, whatever complains.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
; sett 13819912372
2018-01-12 * veiledning 1 t Ola Hansen | om 138199 12372
2018-01-13 * vakt Stord
    bevis: bilag/138199_12372.pdf
2018-01-14 * vakt Stord  ; 13.81.99 12372
2018-01-15 * vakt Stord
    refleksjon: D-nummer 418199-45614,
      og 138199 12372.
2018-01-16 * vakt 13819912372  ; personvern: ok
138199 12372 * vakt Stord
fnr13819912372
2018-01-17 * kurs Grunnkurs A
    emnekurs:13819912372  15 poeng
inkluder 13819912372/*.alis
## What looks like one and is none.
== uten.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-12 * vakt Stord | konto 1381.99.12372, 113819912372, 13819912373
2018-01-13 * vakt Stord | 5d13819912372fe, 3213819912, 32819912375
$ alis check
! loggbok.alis:3:8: error[A080]: a synthetic identity number may never stand in a journal
!  3 | ; sett ***********
!    |        ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:4:45: error[A080]: a synthetic identity number may never stand in a journal
!  4 | 2018-01-12 * veiledning 1 t Ola Hansen | om ****** *****
!    |                                             ^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:6:18: error[A080]: a synthetic identity number may never stand in a journal
!  6 |     bevis: bilag/******_*****.pdf
!    |                  ^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:7:28: error[A080]: a synthetic identity number may never stand in a journal
!  7 | 2018-01-14 * vakt Stord  ; **.**.** *****
!    |                            ^^^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:9:26: error[A080]: a synthetic identity number may never stand in a journal
!  9 |     refleksjon: D-nummer ******-*****,
!    |                          ^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:10:10: error[A080]: a synthetic identity number may never stand in a journal
!  10 |       og ****** *****.
!     |          ^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:11:19: error[A080]: a synthetic identity number may never stand in a journal
!  11 | 2018-01-16 * vakt ***********  ; personvern: ok
!     |                   ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:12:1: error[A011]: '******' is not a date
!  12 | ****** ***** * vakt Stord
!     | ^^^^^^
!   hint: write it as year-month-day: ****-**-**
! loggbok.alis:12:1: error[A080]: a synthetic identity number may never stand in a journal
!  12 | ****** ***** * vakt Stord
!     | ^^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:13:1: error[A017]: 'fnr***********' is not a known directive
!  13 | fnr***********
!     | ^^^^^^^^^^^^^^
!   hint: an entry begins with its date, 2018-01-31; a comment with ;
! loggbok.alis:13:4: error[A080]: a synthetic identity number may never stand in a journal
!  13 | fnr***********
!     |    ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:15:14: error[A080]: a synthetic identity number may never stand in a journal
!  15 |     emnekurs:***********  15 poeng
!     |              ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! loggbok.alis:16:10: error[A030]: no file matches '***********/*.alis'
!  16 | inkluder ***********/*.alis
!     |          ^^^^^^^^^^^^^^^^^^
!   hint: a path is seen from the folder of the file it stands in
! loggbok.alis:16:10: error[A080]: a synthetic identity number may never stand in a journal
!  16 | inkluder ***********/*.alis
!     |          ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! 14 errors, 0 warnings
! 7 entries are left out of the requirements
? 1
$ alis check --format json | grep -c '12372\|138199'
0
? 1
$ alis check -f uten.alis
uten.alis: 2 entries in 1 file, no errors
$ alis explain A080 | sed -n 1p
\## A080: an identity number
## In the name of a file that a pattern brings in; and in git.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/13819912372.alis
2018-01-12 * vakt Stord
$ git init -q . && alis commit
! journal/***********.alis:1:1: error[A080]: a synthetic identity number may never stand in a journal
!  1 | 2018-01-12 * vakt Stord
!    | ^
!   hint: it stands in the name of the file or its folder: rename that
! 1 error, 0 warnings
! alis: nothing is committed: the journal has errors
? 1
$ git add . && git commit -qm 'uten alis' && rm -r journal
== loggbok.alis
alis 13819912372
    regelverk: allmennmedisin-2017
2018-01-12 * vakt 13819912372
$ alis status 2>/dev/null | sed -n 1p
*********** · 2018-12-31
$ git add . && git commit -qm 'uten alis igjen'
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
$ alis commit --dry-run 2>&1 | grep '^-[a2]'
-alis ***********
-2018-01-12 * vakt ***********
$ alis log | grep vakt
    ~ 2018-01-12 vakt ***********
    + 2018-01-12 * vakt Stord
## A fix that is sure is told of no line with a number, and shown masked.
== fix.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018/1/5 16:00 - 23:00 * vakt Førde 13819912372
2018/1/6 16:00 - 23:00 * vakt Førde
$ alis check --fix --dry-run -f fix.alis 2>/dev/null
diff --git a/fix.alis b/fix.alis
index 9704ae2..348c7c4 100644
--- a/fix.alis
+++ b/fix.alis
@@ -1,4 +1,4 @@
 alis Kari Nordmann
     regelverk: allmennmedisin-2017
-2018/1/5 16:00 - 23:00 * vakt Førde ***********
-2018/1/6 16:00 - 23:00 * vakt Førde
+2018-01-05 16:00-23:00 * vakt Førde ***********
+2018-01-06 16:00-23:00 * vakt Førde
? 1
$ alis check --format sarif -f fix.alis | grep -c '"fixes"'
1

## What an argument says is not repeated either
$ alis explain 13819912372; alis check -f 13819912372.alis; alis list 'knd:13819912372'; alis list --by 13819912372
! alis: there is no requirement '***********'; 'alis status' lists them
! alis: there is no file '***********.alis'
! QUERY:1:1: error[A090]: 'knd:' begins no term of a query
!  1 | knd:***********
!    | ^^^^
!   hint: did you mean 'kind:'?
! 1 error, 0 warnings
! alis: 'list' takes no option '--by'; see 'alis help list'
? 2
