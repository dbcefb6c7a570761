## Columns are code points from 1; carets stand below what is seen.
## æøå, combining marks and wide letters before the fault.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 * notat Blåbærsyltetøy | æøå
    blåbær: nei
2018-01-13 * kurs Grunnkurs A
    å: Ærlig, øl
	bevsi: bilag/a.pdf
2018-01-14 * veiledning Bo̊rge Ås 1 t
2018-01-15 * bo̊kk
kontroll 2018-12-31 漢字:x = 3 dagar, 漢
kontroll 2018-12-31 漢字 = 3 vakter
kontroll 2018-12-31 漢字 = -3 vakter
inkluder 漢字/dårlig.alis
2018-01-17 * kurs Grunnkurs B
    mål: FKM-01
    漢字 blå  3 poeng

$ alis check
! loggbok.alis:7:5: warning[A038]: 'å' is not a known key here
!  7 |     å: Ærlig, øl
!    |     ^
! loggbok.alis:9:36: warning[A054]: '1 t' stands in the text, and is not counted
!  9 | 2018-01-14 * veiledning Bo̊rge Ås 1 t
!    |                                  ^^^
!   hint: write the amount before the name: veiledning 1 t Bo̊rge Ås
! loggbok.alis:10:14: error[A016]: 'bo̊kk' is not a known kind
!  10 | 2018-01-15 * bo̊kk
!     |              ^^^^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! loggbok.alis:11:1: error[A024]: the directive 'kontroll' lacks an amount with its unit
!  11 | kontroll 2018-12-31 漢字:x = 3 dagar, 漢
!     | ^^^^^^^^
!   hint: write: kontroll 2018-12-31 legevakt = 14 vakter
! loggbok.alis:12:26: error[A035]: 漢字 holds 0 vakt to and with that day, not 3 vakt
!  12 | kontroll 2018-12-31 漢字 = 3 vakter
!     |                            ^^^^^^^^
!   hint: 'alis list' shows what was credited
! loggbok.alis:13:26: error[A020]: '-3 vakter' is not an amount that can be counted
!  13 | kontroll 2018-12-31 漢字 = -3 vakter
!     |                            ^^^^^^^^^
!   hint: an amount is not negative; correct the entry that it would correct
! loggbok.alis:14:10: error[A030]: no file matches '漢字/dårlig.alis'
!  14 | inkluder 漢字/dårlig.alis
!     |          ^^^^^^^^^^^^^^^^
!   hint: a path is seen from the folder of the file it stands in
! loggbok.alis:17:5: warning[A055]: no rule book counts '漢字 blå'
!  17 |     漢字 blå  3 poeng
!     |     ^^^^^^^^^^^^^^^^^
! loggbok.alis:17:13: warning[A070]: 'Grunnkurs B' has 3 poeng here, but 35 poeng in the rule book
!  17 |     漢字 blå  3 poeng
!     |               ^^^^^^^
!   hint: the postings count; write 35 poeng if that is right
! 5 errors, 4 warnings
! 1 entry is left out of the requirements
? 1

$ alis check --format csv
severity,code,file,line,column,end_column,message,hint
"warning","A038","loggbok.alis",7,5,6,"'å' is not a known key here",
"warning","A054","loggbok.alis",9,36,39,"'1 t' stands in the text, and is not counted","write the amount before the name: veiledning 1 t Bo̊rge Ås"
"error","A016","loggbok.alis",10,14,19,"'bo̊kk' is not a known kind","write a kind after the date: kurs, vakt, veiledning ..."
"error","A024","loggbok.alis",11,1,9,"the directive 'kontroll' lacks an amount with its unit","write: kontroll 2018-12-31 legevakt = 14 vakter"
"error","A035","loggbok.alis",12,26,34,"漢字 holds 0 vakt to and with that day, not 3 vakt","'alis list' shows what was credited"
"error","A020","loggbok.alis",13,26,35,"'-3 vakter' is not an amount that can be counted","an amount is not negative; correct the entry that it would correct"
"error","A030","loggbok.alis",14,10,24,"no file matches '漢字/dårlig.alis'","a path is seen from the folder of the file it stands in"
"warning","A055","loggbok.alis",17,5,20,"no rule book counts '漢字 blå'",
"warning","A070","loggbok.alis",17,13,20,"'Grunnkurs B' has 3 poeng here, but 35 poeng in the rule book","the postings count; write 35 poeng if that is right"
? 1

## A tab indents to the next multiple of eight, and takes one column.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12\t*\tvagt Bergen\n\t\tbevis: a\n' >tab.alis

$ alis check -f tab.alis
! tab.alis:3:14: error[A016]: 'vagt' is not a known kind
!  3 | 2018-01-12 * vagt Bergen
!    |              ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1

## CRLF, and a byte-order mark, which takes no column.
$ printf '\357\273\277vagt\r\nalis Kari Nordmann\r\n    regelverk: allmennmedisin-2017\r\n2018-01-12 * vagt\r\n2018-01-13\r\n' >crlf.alis

$ alis check -f crlf.alis
! crlf.alis:1:1: error[A017]: 'vagt' is not a known directive
!  1 | vagt
!    | ^^^^
!   hint: an entry begins with its date, 2018-01-31; a comment with ;
! crlf.alis:4:14: error[A016]: 'vagt' is not a known kind
!  4 | 2018-01-12 * vagt
!    |              ^^^^
!   hint: did you mean 'vakt'?
! crlf.alis:5:11: error[A015]: the entry does not say what it is
!  5 | 2018-01-13
!    |           ^
!   hint: write a kind after the date: kurs, vakt, veiledning ...
! 3 errors, 0 warnings
! 2 entries are left out of the requirements
? 1

## The last line is not ended.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-12 * vagt' >uendt.alis

$ alis check -f uendt.alis
! uendt.alis:3:14: error[A016]: 'vagt' is not a known kind
!  3 | 2018-01-12 * vagt
!    |              ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
! 1 entry is left out of the requirements
? 1

## Standard input, and a second place in another file.
== journal/2018.alis
alis Ola Nordmann

$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\ninkluder journal/2018.alis\n' | alis check -f -
! journal/2018.alis:1:1: error[A036]: a second 'alis' directive
!  1 | alis Ola Nordmann
!    | ^^^^^^^^^^^^^^^^^
!   see -:1:1
!  1 | alis Kari Nordmann
!   hint: keep one of the two
! 1 error, 0 warnings
? 1

## An empty file.
$ : >tom.alis

$ alis check -f tom.alis --format csv
severity,code,file,line,column,end_column,message,hint
"warning","A039","tom.alis",1,1,1,"no rule book is named, so no requirement is checked","write 'regelverk: allmennmedisin-2017' under 'alis NAME'"

## Many faults in one line of an entry, and below it.
== mange.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-12 16:00-25:00 * vakt -2 vakter 3 poeng Stord
    bevsi: a
    konto 3 t

$ alis check -f mange.alis
! mange.alis:4:12: error[A014]: '16:00-25:00' is not a time with start and end
!  4 | 2018-01-12 16:00-25:00 * vakt -2 vakter 3 poeng Stord
!    |            ^^^^^^^^^^^
!   hint: write it as 16:00-23:00
! mange.alis:4:31: error[A020]: '-2 vakter' is not an amount that can be counted
!  4 | 2018-01-12 16:00-25:00 * vakt -2 vakter 3 poeng Stord
!    |                               ^^^^^^^^^
!   hint: an amount is not negative; correct the entry that it would correct
! mange.alis:4:41: error[A040]: vakt is not counted in 'poeng'
!  4 | 2018-01-12 16:00-25:00 * vakt -2 vakter 3 poeng Stord
!    |                                         ^^^^^^^
!   hint: write vakt or t
! mange.alis:5:5: warning[A038]: 'bevsi' is not a known key here
!  5 |     bevsi: a
!    |     ^^^^^
!   hint: did you mean 'bevis'?
! mange.alis:6:5: error[A019]: neither an attribute nor a posting
!  6 |     konto 3 t
!    |     ^^^^^^^^^
!   hint: write two blanks before '3 t'
! 4 errors, 1 warning
! 1 entry is left out of the requirements
? 1

$ alis check -f mange.alis --format json
{
  "format": 1,
  "diagnostics": [
    {
      "severity": "error",
      "code": "A014",
      "file": "mange.alis",
      "line": 4,
      "column": 12,
      "end_column": 23,
      "message": "'16:00-25:00' is not a time with start and end",
      "hint": "write it as 16:00-23:00"
    },
    {
      "severity": "error",
      "code": "A020",
      "file": "mange.alis",
      "line": 4,
      "column": 31,
      "end_column": 40,
      "message": "'-2 vakter' is not an amount that can be counted",
      "hint": "an amount is not negative; correct the entry that it would correct"
    },
    {
      "severity": "error",
      "code": "A040",
      "file": "mange.alis",
      "line": 4,
      "column": 41,
      "end_column": 48,
      "message": "vakt is not counted in 'poeng'",
      "hint": "write vakt or t"
    },
    {
      "severity": "warning",
      "code": "A038",
      "file": "mange.alis",
      "line": 5,
      "column": 5,
      "end_column": 10,
      "message": "'bevsi' is not a known key here",
      "hint": "did you mean 'bevis'?"
    },
    {
      "severity": "error",
      "code": "A019",
      "file": "mange.alis",
      "line": 6,
      "column": 5,
      "end_column": 14,
      "message": "neither an attribute nor a posting",
      "hint": "write two blanks before '3 t'"
    }
  ]
}
? 1
