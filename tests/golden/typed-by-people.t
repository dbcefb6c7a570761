## What people type in Notepad, vim or on a phone, and how each is told. Dates:
== dato.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01–2018-01-05 * kurs Grunnkurs A
2018-01-01 - 2018-01-05 * kurs Grunnkurs A
2018-01-01 .. 2018-01-05 * kurs Grunnkurs A
2018-01-01.. 2018-01-05 * kurs Grunnkurs A
2018-01-01…2018-01-05 * kurs Grunnkurs A
1.1.2018 til 5.1.2018 * kurs Grunnkurs A
2018/01/01..2018/01/05 * kurs Grunnkurs A
2018/01/12 * vakt
12/1-2018 * vakt
12.01.18 * vakt
12. januar 2018 * vakt
1. mars 2018–4. mars 2018 * kurs Grunnkurs B
20180112 * vakt
2018-01-12. vakt
2018-01-12, vakt
2018-01-12*vakt
2018‑01‑12 * vakt
2018-1-12 * vakt
12.01 * vakt
fredag 12. januar 2018 * vakt
Kurs Grunnkurs A
- 2018-01-12 * vakt
• 2018-01-12 * vakt
“Grunnkurs A”

$ alis check -f dato.alis
! dato.alis:3:1: error[A011]: '2018-01-01–2018-01-05' is not a date
!  3 | 2018-01-01–2018-01-05 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
! dato.alis:4:1: error[A011]: '2018-01-01 - 2018-01-05' is not a date
!  4 | 2018-01-01 - 2018-01-05 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
! dato.alis:5:1: error[A011]: '2018-01-01 .. 2018-01-05' is not a date
!  5 | 2018-01-01 .. 2018-01-05 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
! dato.alis:6:1: error[A011]: '2018-01-01.. 2018-01-05' is not a date
!  6 | 2018-01-01.. 2018-01-05 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
! dato.alis:7:1: error[A011]: '2018-01-01…2018-01-05' is not a date
!  7 | 2018-01-01…2018-01-05 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
! dato.alis:8:1: error[A011]: '1.1.2018 til 5.1.2018' is not a date
!  8 | 1.1.2018 til 5.1.2018 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
! dato.alis:9:1: error[A011]: '2018/01/01..2018/01/05' is not a date
!  9 | 2018/01/01..2018/01/05 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-01..2018-01-05
! dato.alis:10:1: error[A011]: '2018/01/12' is not a date
!  10 | 2018/01/12 * vakt
!     | ^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! dato.alis:11:1: error[A011]: '12/1-2018' is not a date
!  11 | 12/1-2018 * vakt
!     | ^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! dato.alis:12:1: error[A011]: '12.01.18' is not a date
!  12 | 12.01.18 * vakt
!     | ^^^^^^^^
!   hint: write the year with four digits: 2018-01-12
! dato.alis:13:1: error[A011]: '12. januar 2018' is not a date
!  13 | 12. januar 2018 * vakt
!     | ^^^^^^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! dato.alis:14:1: error[A011]: '1. mars 2018–4. mars 2018' is not a date
!  14 | 1. mars 2018–4. mars 2018 * kurs Grunnkurs B
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-03-01..2018-03-04
! dato.alis:15:1: error[A011]: '20180112' is not a date
!  15 | 20180112 * vakt
!     | ^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! dato.alis:16:1: error[A011]: '2018-01-12.' is not a date
!  16 | 2018-01-12. vakt
!     | ^^^^^^^^^^^
!   hint: write the date alone, with a blank behind it: 2018-01-12
! dato.alis:17:1: error[A011]: '2018-01-12,' is not a date
!  17 | 2018-01-12, vakt
!     | ^^^^^^^^^^^
!   hint: write the date alone, with a blank behind it: 2018-01-12
! dato.alis:18:1: error[A011]: '2018-01-12*vakt' is not a date
!  18 | 2018-01-12*vakt
!     | ^^^^^^^^^^^^^^^
!   hint: write the date alone, with a blank behind it: 2018-01-12
! dato.alis:19:1: error[A011]: '2018‑01‑12' is not a date
!  19 | 2018‑01‑12 * vakt
!     | ^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! dato.alis:20:1: error[A011]: '2018-1-12' is not a date
!  20 | 2018-1-12 * vakt
!     | ^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-12
! dato.alis:21:1: error[A011]: '12.01' is not a date
!  21 | 12.01 * vakt
!     | ^^^^^
!   hint: write it as year-month-day: 2018-01-31
! dato.alis:22:1: error[A017]: 'fredag' is not a known directive
!  22 | fredag 12. januar 2018 * vakt
!     | ^^^^^^
!   hint: an entry begins with its date, 2018-01-31; a comment with ;
! dato.alis:23:1: error[A017]: 'Kurs' is not a known directive
!  23 | Kurs Grunnkurs A
!     | ^^^^
!   hint: an entry begins with its date, 2018-01-31; a comment with ;
! dato.alis:24:1: error[A010]: '-' begins neither an entry nor a directive
!  24 | - 2018-01-12 * vakt
!     | ^
!   hint: an entry begins with a date, 2018-01-31; a comment with ;
! dato.alis:25:1: error[A010]: '•' begins neither an entry nor a directive
!  25 | • 2018-01-12 * vakt
!     | ^
!   hint: an entry begins with a date, 2018-01-31; a comment with ;
! dato.alis:26:1: error[A010]: '“Grunnkurs' begins neither an entry nor a directive
!  26 | “Grunnkurs A”
!     | ^^^^^^^^^^
!   hint: an entry begins with a date, 2018-01-31; a comment with ;
! 24 errors, 0 warnings
! 19 entries are left out of the requirements
? 1
## Periods whose ends share the year or the month, and dates below a directive:
== kort-periode.alis
alis Kari Nordmann
    start: 1. september 2017
    regelverk: allmennmedisin-2017
16.10-19.10.2018 * kurs Grunnkurs A
16. - 19. oktober 2018 * kurs Grunnkurs A
28.10.-3.11.2018 * kurs Grunnkurs A
2018-10-16..19 * kurs Grunnkurs A
2018-10-16..10-19 * kurs Grunnkurs A
2018-10-16...2018-10-19 * kurs Grunnkurs A
16.10.2018..19.10 * kurs Grunnkurs A
2018-10-16..32 * kurs Grunnkurs A

$ alis check -f kort-periode.alis
! kort-periode.alis:2:12: error[A011]: '1. september 2017' is not a date
!  2 |     start: 1. september 2017
!    |            ^^^^^^^^^^^^^^^^^
!   hint: write it as year-month-day: 2017-09-01
! kort-periode.alis:4:1: error[A011]: '16.10-19.10.2018' is not a date
!  4 | 16.10-19.10.2018 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-10-16..2018-10-19
! kort-periode.alis:5:1: error[A011]: '16. - 19. oktober 2018' is not a date
!  5 | 16. - 19. oktober 2018 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-10-16..2018-10-19
! kort-periode.alis:6:1: error[A011]: '28.10.-3.11.2018' is not a date
!  6 | 28.10.-3.11.2018 * kurs Grunnkurs A
!    | ^^^^^^^^^^^^^^^^
!   hint: write a period with two dots and no blanks: 2018-10-28..2018-11-03
! kort-periode.alis:7:13: error[A011]: '19' is not a date
!  7 | 2018-10-16..19 * kurs Grunnkurs A
!    |             ^^
!   hint: write it as year-month-day: 2018-10-16..2018-10-19
! kort-periode.alis:8:13: error[A011]: '10-19' is not a date
!  8 | 2018-10-16..10-19 * kurs Grunnkurs A
!    |             ^^^^^
!   hint: write it as year-month-day: 2018-10-16..2018-10-19
! kort-periode.alis:9:13: error[A011]: '.2018-10-19' is not a date
!  9 | 2018-10-16...2018-10-19 * kurs Grunnkurs A
!    |             ^^^^^^^^^^^
!   hint: write it as year-month-day: 2018-10-16..2018-10-19
! kort-periode.alis:10:13: error[A011]: '19.10' is not a date
!  10 | 16.10.2018..19.10 * kurs Grunnkurs A
!     |             ^^^^^
!   hint: write it as year-month-day: 2018-10-16..2018-10-19
! kort-periode.alis:11:13: error[A011]: '32' is not a date
!  11 | 2018-10-16..32 * kurs Grunnkurs A
!     |             ^^
!   hint: write it as year-month-day: 2018-01-31
! 9 errors, 0 warnings
! 8 entries are left out of the requirements
? 1

## Times:
== tid.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01 16.00–23.00 * vakt
2018-01-02 16—23 * vakt
2018-01-03 kl. 16-23 * vakt
2018-01-04 kl 16 - 23 * vakt
2018-01-05 16:00 - 23:00 * vakt
2018-01-06 16 til 23 * vakt
2018-01-07 kl. 16 * vakt
2018-01-08 * 16:00-23:00 vakt
2018-01-09 * vakt 16:00-23:00 Stord
2018-01-10 * vakt kl. 16

$ alis check -f tid.alis
! tid.alis:5:12: error[A014]: 'kl. 16-23' is not a time with start and end
!  5 | 2018-01-03 kl. 16-23 * vakt
!    |            ^^^^^^^^^
!   hint: write the times alone, without blanks: 16-23
! tid.alis:6:12: error[A014]: 'kl 16 - 23' is not a time with start and end
!  6 | 2018-01-04 kl 16 - 23 * vakt
!    |            ^^^^^^^^^^
!   hint: write the times alone, without blanks: 16-23
! tid.alis:7:12: error[A014]: '16:00 - 23:00' is not a time with start and end
!  7 | 2018-01-05 16:00 - 23:00 * vakt
!    |            ^^^^^^^^^^^^^
!   hint: write the times alone, without blanks: 16:00-23:00
! tid.alis:8:12: error[A014]: '16 til 23' is not a time with start and end
!  8 | 2018-01-06 16 til 23 * vakt
!    |            ^^^^^^^^^
!   hint: write the times alone, without blanks: 16-23
! tid.alis:9:12: error[A014]: 'kl. 16' is not a time with start and end
!  9 | 2018-01-07 kl. 16 * vakt
!    |            ^^^^^^
!   hint: write it as 16:00-23:00
! tid.alis:10:14: error[A016]: '16:00-23:00' is not a known kind
!  10 | 2018-01-08 * 16:00-23:00 vakt
!     |              ^^^^^^^^^^^
!   hint: a time stands before the mark, an amount behind the kind
! tid.alis:11:19: warning[A054]: '16:00-23:00' stands in the text, and is not counted
!  11 | 2018-01-09 * vakt 16:00-23:00 Stord
!     |                   ^^^^^^^^^^^
!   hint: write the time straight behind the date
! 6 errors, 1 warning
! 6 entries are left out of the requirements
? 1
## Words, amounts and what stands below:
== ord.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-01 * Veiledning 1,5 t. Ola Hansen
2018-01-02 * veiledning 1/2 t Ola Hansen
2018-01-03 * veiledning 1½ t, Ola Hansen
2018-01-04 * veiledning 1 1/2 time Ola Hansen
2018-01-05 * utgift kr 500 kurs
2018-01-06 * utgift 500,- kurs
2018-01-07 * vakt: Stord
2018-01-08 * 2 t veiledning Ola Hansen
2018-01-09 * kurs “Grunnkurs A”
    bevis:bilag/a.pdf
    bevis : bilag/b.pdf
    emnekurs:lunge 15 poeng
    emnekurs:lunge. 15 poeng
bevis: bilag/c.pdf

$ alis check -f ord.alis
! ord.alis:3:32: warning[A058]: no supervisor 'Ola Hansen' is declared
!  3 | 2018-01-01 * Veiledning 1,5 t. Ola Hansen
!    |                                ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! ord.alis:4:25: error[A020]: '1/2 t' is not an amount that can be counted
!  4 | 2018-01-02 * veiledning 1/2 t Ola Hansen
!    |                         ^^^^^
!   hint: write it with decimals: 0,5 t
! ord.alis:5:25: error[A020]: '1½ t' is not an amount that can be counted
!  5 | 2018-01-03 * veiledning 1½ t, Ola Hansen
!    |                         ^^^^
!   hint: write it with decimals: 1,5 t
! ord.alis:6:25: error[A020]: '1 1/2 time' is not an amount that can be counted
!  6 | 2018-01-04 * veiledning 1 1/2 time Ola Hansen
!    |                         ^^^^^^^^^^
!   hint: write it with decimals: 1,5 time
! ord.alis:7:14: warning[A053]: nothing that is counted comes of this utgift
!  7 | 2018-01-05 * utgift kr 500 kurs
!    |              ^^^^^^
!   hint: write how much: utgift 10 kr ...
! ord.alis:8:14: warning[A053]: nothing that is counted comes of this utgift
!  8 | 2018-01-06 * utgift 500,- kurs
!    |              ^^^^^^
!   hint: write how much: utgift 10 kr ...
! ord.alis:9:14: error[A016]: 'vakt:' is not a known kind
!  9 | 2018-01-07 * vakt: Stord
!    |              ^^^^^
!   hint: did you mean 'vakt'?
! ord.alis:10:14: error[A016]: '2' is not a known kind
!  10 | 2018-01-08 * 2 t veiledning Ola Hansen
!     |              ^
!   hint: a time stands before the mark, an amount behind the kind
! ord.alis:12:5: error[A019]: neither an attribute nor a posting
!  12 |     bevis:bilag/a.pdf
!     |     ^^^^^^^^^^^^^^^^^
!   hint: write 'key: value', with a blank behind the colon and none before it
! ord.alis:13:5: error[A019]: neither an attribute nor a posting
!  13 |     bevis : bilag/b.pdf
!     |     ^^^^^^^^^^^^^^^^^^^
!   hint: write 'key: value', with a blank behind the colon and none before it
! ord.alis:14:5: error[A019]: neither an attribute nor a posting
!  14 |     emnekurs:lunge 15 poeng
!     |     ^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write two blanks before '15 poeng'
! ord.alis:15:5: error[A019]: neither an attribute nor a posting
!  15 |     emnekurs:lunge. 15 poeng
!     |     ^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: write two blanks before '15 poeng'
! ord.alis:16:1: error[A017]: 'bevis:' is not a known directive
!  16 | bevis: bilag/c.pdf
!     | ^^^^^^
!   hint: what belongs to the line above is indented
! 10 errors, 3 warnings
! 6 entries are left out of the requirements
? 1
## No-break blanks (here \302\240) are read around an amount; elsewhere they
## are told, for a plain one looks just the same.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n2018-01-05 * veiledning 1,5\302\240t\302\240Ola Hansen\nkontroll 2018-12-31 veiledning = 1,5\302\240t\n2018-01-06\302\240* vakt\n2018-01-07 * vakt\302\240Stord\n\302\240\302\240bevis: a.pdf\nveileder\302\240Ola Hansen\n' >blank.alis
$ alis check -f blank.alis
! blank.alis:3:31: warning[A058]: no supervisor 'Ola Hansen' is declared
!  3 | 2018-01-05 * veiledning 1,5 t Ola Hansen
!    |                               ^^^^^^^^^^
!   hint: add a line that declares who it is: veileder Ola Hansen
! blank.alis:5:1: error[A011]: '2018-01-06 *' is not a date
!  5 | 2018-01-06 * vakt
!    | ^^^^^^^^^^^^
!   hint: a no-break blank stands in it; write a plain blank
! blank.alis:6:14: error[A016]: 'vakt Stord' is not a known kind
!  6 | 2018-01-07 * vakt Stord
!    |              ^^^^^^^^^^
!   hint: a no-break blank stands in it; write a plain blank
! blank.alis:7:1: error[A010]: '  bevis:' begins neither an entry nor a directive
!  7 |   bevis: a.pdf
!    | ^^^^^^^^
!   hint: it begins with a no-break blank; indent with plain blanks
! blank.alis:8:1: error[A017]: 'veileder Ola' is not a known directive
!  8 | veileder Ola Hansen
!    | ^^^^^^^^^^^^
!   hint: a no-break blank stands in it; write a plain blank
! 4 errors, 1 warning
! 2 entries are left out of the requirements
? 1
## Tabs, blanks at the end of a line, CRLF and a byte-order mark are fine.
$ printf '\357\273\277alis Kari Nordmann\r\n\tregelverk: allmennmedisin-2017  \r\n2018-01-05\t16-23\t*\tvakt \t\r\n' >fin.alis
$ alis check -f fin.alis
fin.alis: 1 entry in 1 file, no errors
## The encodings that Notepad writes beside UTF-8, the last without its mark.
$ printf '2018-01-05 * vakt B\370mlo\n' >ansi.alis; alis check -f ansi.alis
! ansi.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-01-05 * vakt B<0xF8>mlo
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! ansi.alis:1:20: error[A001]: the file is not UTF-8 here: byte 0xF8
!  1 | 2018-01-05 * vakt B<0xF8>mlo
!    |                    ^^^^^^
!   hint: it looks like ISO-8859-1 (or Windows-1252); save it as UTF-8
! 1 error, 1 warning
! 1 entry is left out of the requirements
? 1
$ printf '2018-01-05 * vakt \223B\370mlo\224\n' >cp1252.alis; alis check -f cp1252.alis
! cp1252.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | 2018-01-05 * vakt <0x93>B<0xF8>mlo<0x94>
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! cp1252.alis:1:19: error[A001]: the file is not UTF-8 here: byte 0x93
!  1 | 2018-01-05 * vakt <0x93>B<0xF8>mlo<0x94>
!    |                   ^^^^^^
!   hint: it looks like Windows-1252; save it as UTF-8
! 1 error, 1 warning
! 1 entry is left out of the requirements
? 1
$ printf '\377\376a\000l\000i\000s\000 \000K\000\n\0002\000' >unicode.alis; alis check -f unicode.alis 2>&1 | cut -c 1-60
unicode.alis:1:1: error[A001]: the file is not UTF-8 here: b
 1 | <0xFF><0xFE>a<U+0000>l<U+0000>i<U+0000>s<U+0000> <U+000
   | ^^^^^^
  hint: it looks like UTF-16; save it as UTF-8
unicode.alis:1:1: warning[A039]: no rule book is named, so n
 1 | <0xFF><0xFE>a<U+0000>l<U+0000>i<U+0000>s<U+0000> <U+000
   | ^
  hint: write 'regelverk: allmennmedisin-2017' under 'alis N
1 error, 1 warning
$ printf 'a\000l\000i\000s\000 \000K\000\n\0002\000' >wide.alis; alis check -f wide.alis
! wide.alis:1:1: warning[A039]: no rule book is named, so no requirement is checked
!  1 | a<U+0000>l<U+0000>i<U+0000>s<U+0000> <U+0000>K<U+0000>
!    | ^
!   hint: write 'regelverk: allmennmedisin-2017' under 'alis NAME'
! wide.alis:1:2: error[A002]: a NUL byte
!  1 | a<U+0000>l<U+0000>i<U+0000>s<U+0000> <U+0000>K<U+0000>
!    |  ^^^^^^^^
!   hint: it looks like UTF-16; save it as UTF-8
! 1 error, 1 warning
? 1
