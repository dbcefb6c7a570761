## The example of docs/cohort.md is right, and laid out as alis lays it out.
$ sed -n '/^```alis/,/^```$/{//!p;}' "$TOP/docs/cohort.md" >kohort.alis
$ alis check -f kohort.alis && alis fmt --check -f kohort.alis && wc -l <kohort.alis
kohort.alis: 1 doctor in 1 file, no errors
38
## every word of the language that it has is in the page's table, and the other way round
$ sed -n '/^| bokmål/,/^$/p' "$TOP/docs/cohort.md" | sed '1,2d' | tr -d '|' | tr -s ', ' '\n\n' | grep . | sort -u >a; alis keywords --format csv | tr -d '"\r' | grep -e '^cohort-' -e '^milestone' -e directive,sted, -e key,regelverk, -e key,språk, -e key,slag, -e key,spesialist, -e key,veileder, | cut -d , -f 2- | tr ', ' '\n\n' | sort -u | comm -3 a -
## in nynorsk and English, with other forms of dates: fmt makes bokmål of it, and it means the same
== nn.alis
cohort ALIS-VEST   ; comment stays
  grant: 200000 kr
milestone 1.9.2017 Første opptak
  type: intake
; a comment
municipality Voss
        list:  700 pasienter, 2017-09-01 Berit Dal
        cover: no
doctor Kari Nordmann
  repository: git@git.voss.example:kari.git
  municipality: Voss
  from: 2017-09-01

stad Legekontoret
  kommune: Voss
  legar: 3
$ alis check -f nn.alis && alis cohort status -f nn.alis --date 2018-01-01 >before; alis fmt -f nn.alis && cat nn.alis
nn.alis: 1 doctor in 1 file, no errors
nn.alis
kohort ALIS-VEST  ; comment stays
    tilskudd: 200000 kr
milepæl 2017-09-01 Første opptak
    slag: intake
; a comment
kommune Voss
    liste: 700 pasienter, 2017-09-01 Berit Dal
    vikar: no
lege Kari Nordmann
    depot: git@git.voss.example:kari.git
    kommune: Voss
    fra: 2017-09-01

sted Legekontoret
    kommune: Voss
    leger: 3
$ alis fmt --check -f nn.alis && alis cohort status -f nn.alis --date 2018-01-01 | diff before -
$ printf 'kohort  A\nkommune   Voss\n' | alis fmt -
kohort A
kommune Voss
## --fix writes what nobody could mean otherwise
== fix.alis
kohort A
kommune Måsoy
milepael 2017-09-01 Opptak
    slag: opptak
lege Kari Nordmann
    depot: git@git.masoy.example:kari.git
    kommune: Masoy
    fra: 2017/9/13
    rettleiår: Ola Hansen
$ alis check --fix --dry-run -f fix.alis | grep '^[-+]'
--- a/fix.alis
+++ b/fix.alis
-milepael 2017-09-01 Opptak
+milepæl 2017-09-01 Opptak
-    kommune: Masoy
-    fra: 2017/9/13
-    rettleiår: Ola Hansen
+    kommune: Måsoy
+    fra: 2017-09-13
+    rettleiar: Ola Hansen
! 4 places would be fixed
## included files are of the same sort, and patterns are taken
== delt.alis
kohort A
inkluder kommuner/*.alis
== kommuner/voss.alis
kommune Voss
lege Kari Nordmann
    depot: git@git.voss.example:kari.git
    kommune: Voss
== kommuner/stord.alis
lege Ola Hansen
    depot: git@git.stord.example:ola.git
    kommune: Voss
2018-01-01 kurs A
$ alis check -f delt.alis
! kommuner/stord.alis:4:1: error[A122]: an entry in a cohort file
!  4 | 2018-01-01 kurs A
!    | ^^^^^^^^^^^^^^^^^
!   hint: entries belong in the journal of the doctor they are of
! 1 error, 0 warnings
? 1
## every other command reads a journal, and says where the rest belongs
$ alis commit -f fix.alis 2>&1 | grep A120
fix.alis:1:1: error[A120]: the directive 'kohort' belongs in a cohort file
fix.alis:2:1: error[A120]: the directive 'kommune' belongs in a cohort file
fix.alis:5:1: error[A120]: the directive 'lege' belongs in a cohort file
## doctors are found by their names
== to/kohort.alis
kohort A
kommune Voss
kommune Stord
lege Kari Nordmann
    depot: git@git.voss.example:kari.git
    kommune: Voss
lege Ola Nordmann
    depot: git@git.voss.example:ola.git
    kommune: Stord
$ cd to && alis cohort status Nordmann
! alis: several in the cohort are called 'Nordmann'; write the whole name
? 2
$ cd to && alis cohort status Karl
! alis: there is no 'Karl' in the cohort; did you mean 'Kari'?
? 2
$ cd to && alis cohort status Xerxes
! alis: there is no 'Xerxes' in the cohort
? 2
$ cd to && alis cohort status --kommune Vos
! alis: there is no municipality 'Vos' in the cohort file; did you mean 'Voss'?
? 2
$ cd to && alis cohort status --kommune Bergen
! alis: there is no municipality 'Bergen' in the cohort file
? 2
$ alis cohort status
ALIS-VEST · 2018-12-31 · 1 member
to follow up: 1 · complete: 0 · under way: 1

name           municipality  met  forecast
Kari Nordmann  Masfjorden                   never pulled
? 1
$ alis cohort status -f nothing.alis
! alis: there is no file 'nothing.alis'
? 3
## what must not stand there is not repeated, nor anything of whose it is
== n/kohort.alis
kohort A
lege Kari 01010101006
    depot: git@git.voss.example:kari.git
lege Ola Hansen
    depot: git@git.voss.example:ola.git
$ cd n && alis check -f kohort.alis; alis cohort status 2>&1 | grep -c 01010101006
0
! kohort.alis:2:11: error[A080]: a national identity number may never stand in a journal
!  2 | lege Kari ***********
!    |           ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! 1 error, 0 warnings
? 1
