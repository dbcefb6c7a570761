## check: every error of every file in one run, on standard error; the exit
## status says whether there is one, whatever their number.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-01-12  * vakt Nordhordland legevakt
2018-02-30  * vakt Nordhordland legevakt
2018-03-01  * vagt Nordhordland legevakt
2018-04-01 16:00-25:00 * vakt Nordhordland legevakt
    bevsi: bilag/vakt.pdf
2018-05-01  * kurs Grunnkurs A
    grunnkurs:A 35 poeng
== journal/2019.alis
2019-01-10..2019-01-09  ! vakt Nordhordland legevakt
$ alis check
! journal/2018.alis:2:1: error[A012]: the date 2018-02-30 does not exist
!  2 | 2018-02-30  * vakt Nordhordland legevakt
!    | ^^^^^^^^^^
!   hint: month 2 of 2018 has 28 days
! journal/2018.alis:3:15: error[A016]: 'vagt' is not a known kind
!  3 | 2018-03-01  * vagt Nordhordland legevakt
!    |               ^^^^
!   hint: did you mean 'vakt'?
! journal/2018.alis:4:12: error[A014]: '16:00-25:00' is not a time with start and end
!  4 | 2018-04-01 16:00-25:00 * vakt Nordhordland legevakt
!    |            ^^^^^^^^^^^
!   hint: write it as 16:00-23:00
! journal/2018.alis:5:5: warning[A038]: 'bevsi' is not a known key here
!  5 |     bevsi: bilag/vakt.pdf
!    |     ^^^^^
!   hint: did you mean 'bevis'?
! journal/2018.alis:7:5: error[A019]: neither an attribute nor a posting
!  7 |     grunnkurs:A 35 poeng
!    |     ^^^^^^^^^^^^^^^^^^^^
!   hint: write two blanks before '35 poeng'
! journal/2019.alis:1:1: error[A013]: the period ends on 2019-01-09, before it starts on 2019-01-10
!  1 | 2019-01-10..2019-01-09  ! vakt Nordhordland legevakt
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: write the earlier date first
! 5 errors, 1 warning
! 5 entries are left out of the requirements
? 1
$ alis check --format json
{
  "format": 1,
  "diagnostics": [
    {
      "severity": "error",
      "code": "A012",
      "file": "journal/2018.alis",
      "line": 2,
      "column": 1,
      "end_column": 11,
      "message": "the date 2018-02-30 does not exist",
      "hint": "month 2 of 2018 has 28 days"
    },
    {
      "severity": "error",
      "code": "A016",
      "file": "journal/2018.alis",
      "line": 3,
      "column": 15,
      "end_column": 19,
      "message": "'vagt' is not a known kind",
      "hint": "did you mean 'vakt'?"
    },
    {
      "severity": "error",
      "code": "A014",
      "file": "journal/2018.alis",
      "line": 4,
      "column": 12,
      "end_column": 23,
      "message": "'16:00-25:00' is not a time with start and end",
      "hint": "write it as 16:00-23:00"
    },
    {
      "severity": "warning",
      "code": "A038",
      "file": "journal/2018.alis",
      "line": 5,
      "column": 5,
      "end_column": 10,
      "message": "'bevsi' is not a known key here",
      "hint": "did you mean 'bevis'?"
    },
    {
      "severity": "error",
      "code": "A019",
      "file": "journal/2018.alis",
      "line": 7,
      "column": 5,
      "end_column": 25,
      "message": "neither an attribute nor a posting",
      "hint": "write two blanks before '35 poeng'"
    },
    {
      "severity": "error",
      "code": "A013",
      "file": "journal/2019.alis",
      "line": 1,
      "column": 1,
      "end_column": 23,
      "message": "the period ends on 2019-01-09, before it starts on 2019-01-10",
      "hint": "write the earlier date first"
    }
  ]
}
? 1
## the entries with an error are left out, the others count
$ alis status --format csv --date 2018-12-31 | grep legevakt
"legevakt","Out-of-hours shifts","short","vakt",1,1,40,39,0,0,,2056-10-21
## a journal without errors says so; a warning is no error
$ printf 'alis Kari\n    regelverk: allmennmedisin-2017\n2018-03-05 ! vakt Nordhordland\n' >god.alis
$ alis check -f god.alis
god.alis: 1 entry in 1 file, no errors
! god.alis:3:12: warning[A050]: planned for 2018-03-05, which has passed
!  3 | 2018-03-05 ! vakt Nordhordland
!    |            ^
!   hint: confirm it with *, move it or drop it
! 0 errors, 1 warning
$ alis sjekk -f - <god.alis
-: 1 entry in 1 file, no errors
! -:3:12: warning[A050]: planned for 2018-03-05, which has passed
!  3 | 2018-03-05 ! vakt Nordhordland
!    |            ^
!   hint: confirm it with *, move it or drop it
! 0 errors, 1 warning
$ alis check -f god.alis --format csv
severity,code,file,line,column,end_column,message,hint
"warning","A050","god.alis",3,12,13,"planned for 2018-03-05, which has passed","confirm it with *, move it or drop it"
## 300 errors are still exit status 1
$ for i in $(seq 300); do echo "2018-13-01 vakt"; done >feil.alis
$ alis check -f feil.alis 2>/dev/null
? 1
