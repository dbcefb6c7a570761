## log takes a query: changes of entries that fit, as they were or as they are
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder *.txt
== a.txt
2018-03-01 * vakt Nordhordland legevakt
2018-04-06 * veiledning 1 t Ola Hansen | Takster
$ git init -q -b main && git add . && git commit -qm en
$ sed -i 's/ vakt Nord.*/ kurs Grunnkurs A/; s/1 t Ola/3 t Ola/' a.txt && git commit -qam to
$ printf '2018-05-01 * dagvakt Sotra\n    steder: Fjell\n' >b.txt && echo 'alias dagvakt = vakt' >>loggbok.alis && git add . && git commit -qm tre && git rm -q b.txt && sed -i '/^alias/d' loggbok.alis && git commit -qam fire
## what was a shift and is a course is both; an alias counts where it stands
$ alis log kind:vakt
9ea6e786  2019-01-01  Kari Nordmann
  fire
    - 2018-05-01 dagvakt Sotra
4456df68  2019-01-01  Kari Nordmann
  tre
    + 2018-05-01 * dagvakt Sotra
2b829caf  2019-01-01  Kari Nordmann
  to
    - 2018-03-01 vakt Nordhordland legevakt
f7db5b30  2019-01-01  Kari Nordmann
  en
    + 2018-03-01 * vakt Nordhordland legevakt
$ alis log HEAD~2 kind:vakt
2b829caf  2019-01-01  Kari Nordmann
  to
    - 2018-03-01 vakt Nordhordland legevakt
f7db5b30  2019-01-01  Kari Nordmann
  en
    + 2018-03-01 * vakt Nordhordland legevakt
## amounts and accounts, each as its own version counts them; a key that one old entry alone has
$ alis log 'amt:>2t' acct:veiledning
2b829caf  2019-01-01  Kari Nordmann
  to
    ~ 2018-04-06 veiledning 3 t Ola Hansen
        amount: 1 t → 3 t
$ alis log tag:steder
9ea6e786  2019-01-01  Kari Nordmann
  fire
    - 2018-05-01 dagvakt Sotra
4456df68  2019-01-01  Kari Nordmann
  tre
    + 2018-05-01 * dagvakt Sotra
## periods are a query, ranges are not; -- parts the two
$ alis log 2018-05..2018-06 | grep -c .
0
! alis: no change of an entry fits, in the commits of HEAD; a period is written date:2018-05..2018-06
? 1
$ alis log date:2018-05..2018-06 | grep Sotra
    - 2018-05-01 dagvakt Sotra
    + 2018-05-01 * dagvakt Sotra
$ git branch vakt && alis log vakt | grep -c '^[0-9a-f]\{8\} ' && alis log -- vakt
4
2b829caf  2019-01-01  Kari Nordmann
  to
    - 2018-03-01 vakt Nordhordland legevakt
f7db5b30  2019-01-01  Kari Nordmann
  en
    + 2018-03-01 * vakt Nordhordland legevakt
$ alis log HEAD~3 -- kind:veiledning
f7db5b30  2019-01-01  Kari Nordmann
  en
    + 2018-04-06 * veiledning 1 t Ola Hansen
## what is wrong with it is told; and that nothing fits
$ alis log kind:vagt
! QUERY:1:6: error[A094]: 'vagt' is not a known kind
!  1 | kind:vagt
!    |      ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
? 2
$ alis log fantes:2018
! QUERY:1:1: error[A090]: 'fantes:' begins no term of a query
!  1 | fantes:2018
!    | ^^^^^^^
!   hint: for text with a colon in it write /fantes:2018/
! 1 error, 0 warnings
? 2
$ alis log tag:finnesikke
! QUERY:1:5: error[A099]: 'finnesikke' is not a known key, and no entry has it
!  1 | tag:finnesikke
!    |     ^^^^^^^^^^
! 1 error, 0 warnings
? 2
$ alis log mian kind:vakt; alis log -- mian; alis log HEAD mian; alis log 2031
! alis: no revision has the name 'mian', so it was read as a query: no change of an entry fits, in the commits of HEAD
! alis: no change of an entry fits, in the commits of HEAD
! alis: no change of an entry fits, in the commits of HEAD
! alis: no change of an entry fits, in the commits of HEAD; a period is written date:2031
$ alis log ingenting
! alis: no revision has the name 'ingenting', so it was read as a query: no change of an entry fits, in the commits of HEAD
$ alis log '/(a/'
! QUERY:1:4: error[A093]: the pattern does not compile: a closing parenthesis is missing
!  1 | /(a/
!    |    ^
! 1 error, 0 warnings
? 2
## an alias that gives lines another meaning changes them, in files that did not change too
$ echo '2018-07-01 ! kveld Voss' >a.txt && echo 'alias kveld = vakt' >>loggbok.alis && git add . && git commit -qm fem && sed -i 's/^alias kveld = vakt/alias kveld = kurs/' loggbok.alis && git commit -qam seks && alis log HEAD~1..
15a06f0d  2019-01-01  Kari Nordmann
  seks
    ~ 2018-07-01 kveld Voss
        kind: vakt → kurs
    ~ alias kveld
        value: vakt → kurs
## an identity number in what was committed without alis is masked
$ echo '2018-08-01 ! kurs for 13097248022 | 13097248022' >>a.txt && git commit -qam 'pasient 13097248022' && alis log HEAD~1.. && alis blame kind:kurs date:2018-08 && alis log HEAD~1.. --format json | grep -c 13097248022
6c3de397  2019-01-01  Kari Nordmann
  pasient ***********
    + 2018-08-01 ! kurs for ***********
a.txt:2  sha256 2180218c94fa6e0b97454b7f56ceb1f1ac0193dd1c1f9e291161c7f2cab0bb00
\! 2018-08-01 kurs for *********** | ***********
  6c3de397  2019-01-01  Kari Nordmann  pasient ***********
    + ! 2018-08-01 kurs for *********** | ***********
0
? 1
