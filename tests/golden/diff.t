## diff: what differs between two versions of the journal, entry by entry,
## field by field, and what moved of each requirement.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    start: 2017-09-01
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    spesialist: allmennmedisin
inkluder journal/*.alis
== journal/2018.alis
2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden
2018-03-05..2018-03-08      kurs Grunnkurs A | Bergen
2018-03-17 16:00-23:00      vakt Nordhordland legevakt
2018-04-06                * veiledning 1 t Ola Hansen | Takster
2018-05-03                  utgift 12 500 kr kurs | Reise
## before the first commit everything is new
$ git init -q && alis diff --date 2018-12-31
HEAD → the work tree
there is no journal in HEAD
+ 2018-01-08.. tjeneste 100 % allmennpraksis
+ 2018-03-05..2018-03-08 kurs Grunnkurs A
+ 2018-03-17 vakt Nordhordland legevakt
+ 2018-04-06 veiledning 1 t Ola Hansen
+ 2018-05-03 utgift 12500 kr kurs
+ alis Kari Nordmann
+ veileder Ola Hansen
+ inkluder journal/*.alis

what moves of the requirements on 2018-12-31
requirement        state      have           confirmed      remaining
tjeneste           – → short  – → 11 m 23 d  – → 11 m 23 d  – → 3 y 7 d
    when: – → → 2022-01-07
tjeneste-open      – → short  – → 11 m 23 d  – → 11 m 23 d  – → 1 y 7 d
    when: – → → 2020-01-07
sykehus            – → short  – → 0 d        – → 0 d        – → 1 y
veiledningsgruppe  – → short  – → 0 t        – → 0 t        – → 120 t
grunnkurs          – → short  – → 35 poeng   – → 0 poeng    – → 95 poeng
    when: – → ≈ 2021-08-29
akuttmedisin       – → short  – → 0 kurs     – → 0 kurs     – → 1 kurs
emnekurs           – → short  – → 0 poeng    – → 0 poeng    – → 100 poeng
emner              – → short  – → 0 stk      – → 0 stk      – → 6 stk
praksisbesok       – → short  – → 0 stk      – → 0 stk      – → 1 stk
legevakt           – → short  – → 1 vakt     – → 0 vakt     – → 39 vakt
    when: – → ≈ 2057-03-27
ferdigheter        – → short  – → 0 stk      – → 0 stk      – → 1 stk
valgfrie           – → short  – → 0 poeng    – → 0 poeng    – → 150 poeng
sakkyndighet       – → short  – → 0 kurs     – → 0 kurs     – → 1 kurs
sykmelding         – → short  – → 0 kurs     – → 0 kurs     – → 1 kurs
ordning            – → met    – → 11 m 23 d  – → 11 m 23 d  – → 0 d
    when: – → 2018-04-07
soknad             – → met    – → 1 stk      – → 1 stk      – → 0 stk
$ alis diff HEAD; alis diff HEAD..
! alis: there is no commit 'HEAD' in the repository
! alis: there is no commit 'HEAD' in the repository
? 3
$ git add -A && git commit -qm journal && alis diff --date 2018-12-31
49b50d1a 2019-01-01 → the work tree
the journal is the same

no requirement moves on 2018-12-31
## laid out anew, in another order, split over files: nothing differs
$ mv journal/2018.alis journal/a.alis && sed -n '2,3p' journal/a.alis >journal/b.alis && sed -i '2,3d; s/ \* veiledning 1 t/*supervision 60 min/; s/utgift 12 500 kr/expense   12500,00 NOK/' journal/a.alis && cat journal/a.alis && alis diff --date 2018-12-31
2018-01-08..              * tjeneste 100 % allmennpraksis | Masfjorden
2018-04-06               *supervision 60 min Ola Hansen | Takster
2018-05-03                  expense   12500,00 NOK kurs | Reise
49b50d1a 2019-01-01 → the work tree
only layout or files differ: no entry and no directive

no requirement moves on 2018-12-31
## each sort of change
$ sed -i 's/^2018-04-06 .*/2018-04-07 * veiledning 1,5 t Ola Hansen | Takster\n    bevis: bilag\/v.pdf/; s/Masfjorden$/Masfjorden legekontor/; /expense/d' journal/a.alis
$ sed -i 's/      kurs Grunnkurs A/    * kurs Grunnkurs A/; s/Nordhordland/Sotra/' journal/b.alis && printf '2018-11-19 * vakt Stord\n    legevakt  2 vakter\n' >>journal/b.alis
$ sed -i 's/2017-09-01/2017-10-01/; s/Ola Hansen/Ola Hanssen/' loggbok.alis && printf 'fast 2019-01-01..2019-06-30 hver 2. uke veiledning 1 t Ola Hansen\n' >>loggbok.alis
$ alis diff --date 2018-12-31
49b50d1a 2019-01-01 → the work tree
+ 2018-11-19 vakt Stord
* 2018-03-05..2018-03-08 kurs Grunnkurs A
~ 2018-01-08.. tjeneste 100 % allmennpraksis
    note: Masfjorden → Masfjorden legekontor
~ 2018-03-17 vakt Sotra legevakt
    what: Nordhordland legevakt → Sotra legevakt
~ 2018-04-07 veiledning 1.5 t Ola Hansen
    date: 2018-04-06 → 2018-04-07
    amount: 1 t → 1.5 t
    bevis: – → bilag/v.pdf
- 2018-05-03 utgift 12500 kr kurs
+ fast 2019-01-01..2019-06-30 veiledning Ola Hansen
~ alis Kari Nordmann
    start: 2017-09-01 → 2017-10-01
~ veileder Ola Hanssen
    name: Ola Hansen → Ola Hanssen

what moves of the requirements on 2018-12-31
requirement  state  have             confirmed           remaining
grunnkurs    short  35 poeng         0 poeng → 35 poeng  95 poeng
    when: ≈ 2021-08-29
legevakt     short  1 vakt → 3 vakt  0 vakt → 2 vakt     39 vakt → 37 vakt
    when: ≈ 2057-03-27 → ≈ 2031-02-04
$ LC_ALL=nb_NO.UTF-8 alis forskjell --date 2018-12-31
49b50d1a 2019-01-01 → arbeidsmappen
+ 2018-11-19 vakt Stord
* 2018-03-05..2018-03-08 kurs Grunnkurs A
~ 2018-01-08.. tjeneste 100 % allmennpraksis
    merknad: Masfjorden → Masfjorden legekontor
~ 2018-03-17 vakt Sotra legevakt
    hva: Nordhordland legevakt → Sotra legevakt
~ 2018-04-07 veiledning 1.5 t Ola Hansen
    dato: 2018-04-06 → 2018-04-07
    mengde: 1 t → 1.5 t
    bevis: – → bilag/v.pdf
- 2018-05-03 utgift 12500 kr kurs
+ fast 2019-01-01..2019-06-30 veiledning Ola Hansen
~ alis Kari Nordmann
    start: 2017-09-01 → 2017-10-01
~ veileder Ola Hanssen
    navn: Ola Hansen → Ola Hanssen

hva som flytter seg av kravene den 2018-12-31
krav       status   har              bekreftet           gjenstår
grunnkurs  mangler  35 poeng         0 poeng → 35 poeng  95 poeng
    når: ≈ 2021-08-29
legevakt   mangler  1 vakt → 3 vakt  0 vakt → 2 vakt     39 vakt → 37 vakt
    når: ≈ 2057-03-27 → ≈ 2031-02-04
$ LC_ALL=nn_NO.UTF-8 alis diff --date 2018-12-31 | sed -n '1,9p;/krav/,$p'
49b50d1a 2019-01-01 → arbeidsmappa
+ 2018-11-19 vakt Stord
* 2018-03-05..2018-03-08 kurs Grunnkurs A
~ 2018-01-08.. tjeneste 100 % allmennpraksis
    merknad: Masfjorden → Masfjorden legekontor
~ 2018-03-17 vakt Sotra legevakt
    kva: Nordhordland legevakt → Sotra legevakt
~ 2018-04-07 veiledning 1.5 t Ola Hansen
    dato: 2018-04-06 → 2018-04-07
kva som flyttar seg av krava den 2018-12-31
krav       status   har              stadfesta           står att
grunnkurs  manglar  35 poeng         0 poeng → 35 poeng  95 poeng
    når: ≈ 2021-08-29
legevakt   manglar  1 vakt → 3 vakt  0 vakt → 2 vakt     39 vakt → 37 vakt
    når: ≈ 2057-03-27 → ≈ 2031-02-04
## as tables: a row for each field; for other programs
$ alis diff --format csv
change,file,line,date,kind,what,amount,field,key,was,is
"added","journal/b.alis",3,"2018-11-19","vakt","Stord","","","","",""
"confirmed","journal/b.alis",1,"2018-03-05..2018-03-08","kurs","Grunnkurs A","","mark","","","*"
"changed","journal/a.alis",1,"2018-01-08..","tjeneste","allmennpraksis","100 %","note","","Masfjorden","Masfjorden legekontor"
"changed","journal/b.alis",2,"2018-03-17","vakt","Sotra legevakt","","what","","Nordhordland legevakt","Sotra legevakt"
"changed","journal/a.alis",2,"2018-04-07","veiledning","Ola Hansen","1.5 t","date","","2018-04-06","2018-04-07"
"changed","journal/a.alis",2,"2018-04-07","veiledning","Ola Hansen","1.5 t","amount","","1 t","1.5 t"
"changed","journal/a.alis",2,"2018-04-07","veiledning","Ola Hansen","1.5 t","attribute","bevis","","bilag/v.pdf"
"removed","49b50d1a:journal/2018.alis",5,"2018-05-03","utgift","kurs","12500 kr","","","",""
"added","loggbok.alis",8,"2019-01-01..2019-06-30","fast","veiledning Ola Hansen","","","","",""
"changed","loggbok.alis",1,"","alis","Kari Nordmann","","attribute","start","2017-09-01","2017-10-01"
"changed","loggbok.alis",5,"","veileder","Ola Hanssen","","name","","Ola Hansen","Ola Hanssen"
$ git add -A && git commit -qm endret && alis diff HEAD~1..HEAD --format json --date 2018-12-31 | sed -n '1,45p;/"directives"/,/]/p;/"id": "legevakt"/,/}/p'
{
  "format": 1,
  "was": {
    "commit": "49b50d1a",
    "date": "2019-01-01",
    "journal": "loggbok.alis",
    "errors": 0
  },
  "is": {
    "commit": "7ce6147f",
    "date": "2019-01-01",
    "journal": "loggbok.alis",
    "errors": 0
  },
  "changes": [
    {
      "change": "added",
      "file": "7ce6147f:journal/b.alis",
      "line": 3,
      "date": "2018-11-19",
      "kind": "vakt",
      "what": "Stord",
      "amount": "",
      "fields": []
    },
    {
      "change": "confirmed",
      "file": "7ce6147f:journal/b.alis",
      "line": 1,
      "date": "2018-03-05..2018-03-08",
      "kind": "kurs",
      "what": "Grunnkurs A",
      "amount": "",
      "fields": [
        {
          "field": "mark",
          "key": null,
          "was": null,
          "is": "*"
        }
      ]
    },
    {
      "change": "changed",
      "file": "7ce6147f:journal/a.alis",
  "directives": [
    {
      "change": "added",
      "file": "7ce6147f:loggbok.alis",
      "line": 8,
      "date": "2019-01-01..2019-06-30",
      "kind": "fast",
      "what": "veiledning Ola Hansen",
      "amount": "",
      "fields": []
      "id": "legevakt",
      "state_was": "short",
      "unit_was": "vakt",
      "have_was": "1",
      "confirmed_was": "0",
      "need_was": "40",
      "remaining_was": "39",
      "planned_was": "0",
      "reached_was": null,
      "forecast_was": "2057-03-27",
      "state": "short",
      "unit": "vakt",
      "have": "3",
      "confirmed": "2",
      "need": "40",
      "remaining": "37",
      "planned": "0",
      "reached": null,
      "forecast": "2031-02-04"
    }
## the other way round what was added is removed
$ alis diff HEAD HEAD~1 --date 2018-12-31 | sed -n '1,12p'
7ce6147f 2019-01-01 → 49b50d1a 2019-01-01
+ 2018-05-03 utgift 12500 kr kurs
\! 2018-03-05..2018-03-08 kurs Grunnkurs A
~ 2018-01-08.. tjeneste 100 % allmennpraksis
    note: Masfjorden legekontor → Masfjorden
~ 2018-03-17 vakt Nordhordland legevakt
    what: Sotra legevakt → Nordhordland legevakt
~ 2018-04-06 veiledning 1 t Ola Hansen
    date: 2018-04-07 → 2018-04-06
    amount: 1.5 t → 1 t
    bevis: bilag/v.pdf → –
- 2018-11-19 vakt Stord
## a query picks entries as they were or as they are
$ alis diff HEAD~1 HEAD -- Nordhordland
49b50d1a 2019-01-01 → 7ce6147f 2019-01-01
~ 2018-03-17 vakt Sotra legevakt
    what: Nordhordland legevakt → Sotra legevakt
a query chooses among entries: directives and requirements are left out
$ alis diff HEAD~1 -- kind:kurs
49b50d1a 2019-01-01 → the work tree
* 2018-03-05..2018-03-08 kurs Grunnkurs A
a query chooses among entries: directives and requirements are left out
$ alis diff HEAD~1 -- kind:kurs Voss
49b50d1a 2019-01-01 → the work tree
no entry that fits the query differs
a query chooses among entries: directives and requirements are left out
$ alis diff HEAD~1 HEAD -- 'date:2018-13'
! QUERY:1:6: error[A091]: '2018-13' is not a date or a period
!  1 | date:2018-13
!    |      ^^^^^^^
!   hint: a year has 12 months
! 1 error, 0 warnings
? 2
## what is wrong is told
$ alis diff HEAD nope
! alis: there is no commit 'nope' in the repository
? 3
$ alis diff HEAD HEAD~1 vakt
! alis: too many revisions: 'vakt'; -- goes before a query
? 2
$ alis diff HEAD..HEAD~1 HEAD
! alis: too many revisions: 'HEAD'; -- goes before a query
? 2
$ echo '2018-02-30 vakt Stord' >>journal/b.alis && alis diff --date 2018-12-31 && alis diff --format json --date 2018-12-31 | sed -n '3,14p'
7ce6147f 2019-01-01 → the work tree
1 error in the work tree; what it stands in is left out
only layout or files differ: no entry and no directive

no requirement moves on 2018-12-31
  "was": {
    "commit": "7ce6147f",
    "date": "2019-01-01",
    "journal": "loggbok.alis",
    "errors": 0
  },
  "is": {
    "commit": null,
    "date": null,
    "journal": "loggbok.alis",
    "errors": 1
  },
$ git checkout -q journal && git rm -q --cached -r . && git commit -qm tomt && alis diff --date 2018-12-31 HEAD~1 HEAD | sed -n '1,5p'
7ce6147f 2019-01-01 → a3ab054c 2019-01-01
there is no journal in a3ab054c 2019-01-01
- 2018-01-08.. tjeneste 100 % allmennpraksis
- 2018-03-05..2018-03-08 kurs Grunnkurs A
- 2018-03-17 vakt Sotra legevakt
$ alis diff HEAD HEAD; alis diff -f annen.alis HEAD
! alis: neither of the two has a journal 'loggbok.alis'; -f names another
! alis: neither of the two has a journal 'annen.alis'; -f names another
? 3
## a journal under another name is still the journal, if only one can be it
$ git checkout -q HEAD~1 -- . && git mv loggbok.alis ny.alis && alis diff -f ny.alis HEAD~1 --date 2018-12-31; alis diff --date 2018-12-31 HEAD~1 --format json | sed -n '3,14p'
7ce6147f 2019-01-01 → the work tree
the journal is 'loggbok.alis' in 7ce6147f 2019-01-01
only layout or files differ: no entry and no directive

no requirement moves on 2018-12-31
  "was": {
    "commit": "7ce6147f",
    "date": "2019-01-01",
    "journal": "loggbok.alis",
    "errors": 0
  },
  "is": {
    "commit": null,
    "date": null,
    "journal": "ny.alis",
    "errors": 0
  },
$ cp ny.alis to.alis && alis diff HEAD~1 | sed -n '1,4p'; rm to.alis; git mv ny.alis loggbok.alis
7ce6147f 2019-01-01 → the work tree
there is no journal in the work tree
- 2018-01-08.. tjeneste 100 % allmennpraksis
- 2018-03-05..2018-03-08 kurs Grunnkurs A
## a rule book of the repository's own is never used without a word of it
$ mkdir regelverk && alis rules show allmennmedisin-2017 --raw >regelverk/allmennmedisin-2017.regler && sed -i '/^krav legevakt/,/^$/s/40/30/' regelverk/allmennmedisin-2017.regler && alis diff HEAD~1 --date 2018-12-31; rm -r regelverk
7ce6147f 2019-01-01 → the work tree
the journal is the same

what moves of the requirements on 2018-12-31
requirement  state  have    confirmed  remaining
legevakt     short  3 vakt  2 vakt     37 vakt → 27 vakt
    when: ≈ 2031-02-04 → ≈ 2027-10-27
! alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository, sha256 c272e24cdf38928fdabbc9e0a7e8110f4a6698e2481a915dd5e89840a2c1514c
## an identity number that history holds is shown nowhere
$ git checkout -q HEAD~1 -- . && printf '2018-06-01 notat 01010100131\n' >>journal/b.alis && git commit -qam x && alis diff HEAD~1 HEAD -- kind:notat
a3ab054c 2019-01-01 → 53380dc6 2019-01-01
there is no journal in a3ab054c 2019-01-01
1 error in 53380dc6 2019-01-01; what it stands in is left out
no entry that fits the query differs
a query chooses among entries: directives and requirements are left out
## a bare repository compares its commits
$ git clone -q --bare . bare.git && rm -rf .git journal loggbok.alis && cd bare.git && alis diff HEAD~3 HEAD~2 -- kind:vakt; alis diff
49b50d1a 2019-01-01 → 7ce6147f 2019-01-01
+ 2018-11-19 vakt Stord
~ 2018-03-17 vakt Sotra legevakt
    what: Nordhordland legevakt → Sotra legevakt
a query chooses among entries: directives and requirements are left out
! alis: this is a bare repository, without a work tree; name two revisions
? 3
## Of many that are alike the nearest day is the same entry: one was entered
## twice and taken away, the next was moved by a day.
$ cd "$HOME" && mkdir uke && cd uke && printf 'alis Liv\n2018-04-06 veiledning 1 t Ola Hansen\n2018-04-06 veiledning 1 t Ola Hansen\n2018-04-13 veiledning 1 t Ola Hansen\n' >loggbok.alis && git init -q && alis commit >/dev/null 2>&1; sed -i -e 3d -e s/04-13/04-12/ loggbok.alis && alis diff
f857d03d 2019-01-01 → the work tree
~ 2018-04-12 veiledning 1 t Ola Hansen
    date: 2018-04-13 → 2018-04-12
- 2018-04-06 veiledning 1 t Ola Hansen

no requirement moves on 2018-12-31
