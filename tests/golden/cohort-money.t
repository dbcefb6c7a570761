## What each ALIS was granted and has spent, by calendar year. The grant is
## 200 000 kr a year, in proportion by 30E/360 (docs/money.md).
== kohort.alis
kohort ALIS-VEST
    tilskudd: 200000 kr
    egenandel: 50000 kr

kommune Masfjorden
    budsjett: 250000 kr

kommune Fedje
    egenandel: 60000 kr

lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
    fra: 2017-09-01

lege Ola Hansen
    depot: https://git.fedje.example/ola.git
    kommune: Fedje
    fra: 2018-08-31

; She moved in the middle of the year, from depot to depot.
lege Anne Vik
    depot: https://git.masfjorden.example/anne.git
    kommune: Masfjorden
    fra: 2018-01-01
    til: 2018-02-28

lege Anne Vik i Fedje
    depot: https://git.fedje.example/anne.git
    kommune: Fedje
    fra: 2018-03-01
== j/kari/loggbok.alis
alis Kari Nordmann
    regelverk: alis-vest

2017-08-01 utgift 900 kr kurs
2017-10-12 * utgift 12 500,50 kr kurs | hotell; {x} @ "y" = [2018-01-01]
2018-01-15 tilskudd 200 000 kr
2018-03-10 * utgift 150 000 kr kurs
2018-05-01 utgift 60 000 kr reise
2018-06-01 * egenandel 50 000 kr
2018-12-31 ! utgift 5 000 kr reise
2019-02-01 ! utgift 7 000 kr kurs
== j/ola/loggbok.alis
alis Ola Hansen
    regelverk: alis-vest

2018-10-01 * utgift 0,50 kr bøker; tag: a | b
== j/anne/loggbok.alis
alis Anne Vik
    regelverk: alis-vest

2018-02-01 utgift 1 000 kr kurs
== j/anne2/loggbok.alis
alis Anne Vik i Fedje
    regelverk: alis-vest

2018-02-01 utgift 1 000 kr kurs
2018-04-01 utgift 2 000 kr kurs
== make.sh
# Each folder in 'j' becomes the mirror of the member that its first line names.
export GIT_AUTHOR_DATE=2018-12-12T12:00:00Z GIT_COMMITTER_DATE=2018-12-12T12:00:00Z
for folder in j/*; do
	name=$(sed -n '1s/^alis //p' "$folder/loggbok.alis")
	slug=$(echo "$name" | tr 'A-Z ' 'a-z-')-$(printf %s "$name" |
		tr 'A-Z' 'a-z' | sha256sum | cut -c 1-8)
	git init -q "$folder"
	git -C "$folder" add -A
	git -C "$folder" commit -qm Start
	git clone -q --bare "$folder" ".alis/speil/$slug"
done
$ sh make.sh

## By hand:
##   Kari 2017    200 000 * 120 / 360 = 66 666.67; less 12 500.50: 54 166.17.
##                The 900 kr of August are before the programme.
##   Kari 2018    200 000 less 150 000 and 60 000: 10 000 over.
##   Ola 2018     the 31st is as the 30th: 121 days, 67 222.22; less 0.50.
##   Anne 2018    60 days, 33 333.33, in Masfjorden; 300 days, 166 666.67, in
##                Fedje: 200 000.00 together. What she spent before she moved
##                stands in both journals, and counts in the first.
##   Masfjorden   2017: 12 500.50 + 50 000 * 120 / 360 = 29 167.17.
##                2018: 211 000 + 50 000 + 50 000 * 60 / 360 = 269 333.33;
##                250 000 is 19 333.33 less.
##   Fedje        60 000 * 121 / 360 + 60 000 * 300 / 360 = 70 166.67; it has
##                no budget.
$ alis cohort money
money of 2017 to 2018, in kr, as of 2018-12-31

ALIS              year       grant       spent        left       over   planned
Kari Nordmann     2017   66 666.67   12 500.50   54 166.17       0.00      0.00
Kari Nordmann     2018  200 000.00  210 000.00        0.00  10 000.00  5 000.00
Ola Hansen        2018   67 222.22        0.50   67 221.72       0.00      0.00
Anne Vik          2018   33 333.33    1 000.00   32 333.33       0.00      0.00
Anne Vik i Fedje  2018  166 666.67    2 000.00  164 666.67       0.00      0.00
sum                     533 888.89  225 501.00  318 387.89  10 000.00  5 000.00

municipality  year   own share        cost      budget        left       over
Masfjorden    2017   16 666.67   29 167.17  250 000.00  220 832.83       0.00
Masfjorden    2018   58 333.33  269 333.33  250 000.00        0.00  19 333.33
Fedje         2018   70 166.67   72 167.17
sum                 145 166.67  370 667.67           ?           ?          ?

Kari Nordmann spent 10 000.00 kr more than the grant of 2018
Masfjorden is 19 333.33 kr over its budget of 2018
not counted: 1 900.00 kr spent on days outside the time in the programme
1 planned expense is of a later year; --year shows it
$ alis cohort money --by year
money of 2017 to 2018, in kr, as of 2018-12-31

year  ALIS       grant       spent   confirmed        left       over   planned
2017     1   66 666.67   12 500.50   12 500.50   54 166.17       0.00      0.00
2018     4  467 222.22  213 000.50  150 000.50  264 221.72  10 000.00  5 000.00
sum      4  533 888.89  225 501.00  162 501.00  318 387.89  10 000.00  5 000.00

Kari Nordmann spent 10 000.00 kr more than the grant of 2018
Masfjorden is 19 333.33 kr over its budget of 2018
not counted: 1 900.00 kr spent on days outside the time in the programme
1 planned expense is of a later year; --year shows it
$ alis cohort money --by kind
money of 2017 to 2018, in kr, as of 2018-12-31

expense        year       spent   confirmed   planned   outside
utgift:bøker;  2018        0.50        0.50      0.00      0.00
utgift:kurs    2017   12 500.50   12 500.50      0.00    900.00
utgift:kurs    2018  153 000.00  150 000.00      0.00  1 000.00
utgift:reise   2018   60 000.00        0.00  5 000.00      0.00
sum                  225 501.00  162 501.00  5 000.00  1 900.00

Kari Nordmann spent 10 000.00 kr more than the grant of 2018
Masfjorden is 19 333.33 kr over its budget of 2018
not counted: 1 900.00 kr spent on days outside the time in the programme
1 planned expense is of a later year; --year shows it
$ alis cohort money --by kommune --year 2018 --format csv
kommune,year,members,unread,grant,received,confirmed,planned,outside,left,over,own_share_paid,own,spent,own_share,cost,budget,budget_left,budget_over
"Masfjorden",2018,2,0,233333.33,200000,150000,5000,0,32333.33,10000,50000,68333.33,211000,58333.33,269333.33,250000,0,19333.33
"Fedje",2018,2,0,233888.89,0,0.5,0,1000,231888.39,0,0,70166.67,2000.5,70166.67,72167.17,,,
$ alis cohort money --format csv
name,kommune,year,read,received,grant,own_share,own_share_paid,spent,confirmed,outside,left,over,planned
"Kari Nordmann","Masfjorden",2017,true,0,66666.67,16666.67,0,12500.5,12500.5,900,54166.17,0,0
"Kari Nordmann","Masfjorden",2018,true,200000,200000,50000,50000,210000,150000,0,0,10000,5000
"Ola Hansen","Fedje",2018,true,0,67222.22,20166.67,0,0.5,0.5,0,67221.72,0,0
"Anne Vik","Masfjorden",2018,true,0,33333.33,8333.33,0,1000,0,0,32333.33,0,0
"Anne Vik i Fedje","Fedje",2018,true,0,166666.67,50000,0,2000,0,1000,164666.67,0,0
$ alis cohort money --year 2018 --format json Ola
{
  "format": 1,
  "cohort": "ALIS-VEST",
  "date": "2018-12-31",
  "first_year": 2018,
  "last_year": 2018,
  "grant_a_year": "200000",
  "own_share_a_year": "50000",
  "alis": [
    {
      "name": "Ola Hansen",
      "kommune": "Fedje",
      "year": 2018,
      "read": true,
      "received": "0",
      "grant": "67222.22",
      "own_share": "20166.67",
      "own_share_paid": "0",
      "spent": "0.5",
      "confirmed": "0.5",
      "outside": "0",
      "left": "67221.72",
      "over": "0",
      "planned": "0"
    }
  ],
  "kommuner": [
    {
      "kommune": "Fedje",
      "year": 2018,
      "members": 1,
      "unread": 0,
      "grant": "67222.22",
      "received": "0",
      "confirmed": "0.5",
      "planned": "0",
      "outside": "0",
      "left": "67221.72",
      "over": "0",
      "own_share_paid": "0",
      "own": "20166.67",
      "spent": "0.5",
      "own_share": "20166.67",
      "cost": "20167.17",
      "budget": null,
      "budget_left": null,
      "budget_over": null
    }
  ],
  "years": [
    {
      "year": 2018,
      "members": 1,
      "unread": 0,
      "received": "0",
      "own_share_paid": "0",
      "own_share": "20166.67",
      "grant": "67222.22",
      "spent": "0.5",
      "confirmed": "0.5",
      "outside": "0",
      "left": "67221.72",
      "over": "0",
      "cost": "20167.17",
      "own": "20166.67",
      "planned": "0"
    }
  ],
  "kinds": [
    {
      "account": "utgift:bøker;",
      "year": 2018,
      "spent": "0.5",
      "confirmed": "0.5",
      "planned": "0",
      "outside": "0"
    }
  ],
  "total": {
    "members": 1,
    "unread": 0,
    "grant": "67222.22",
    "received": "0",
    "confirmed": "0.5",
    "planned": "0",
    "outside": "0",
    "left": "67221.72",
    "over": "0",
    "own_share_paid": "0",
    "own": "20166.67",
    "spent": "0.5",
    "own_share": "20166.67",
    "cost": "20167.17",
    "budget": null,
    "budget_left": null,
    "budget_over": null
  }
}

## A municipality's budget is for all its ALIS.
$ alis cohort money Kari --year 2018
money of 2018, in kr, as of 2018-12-31

ALIS           year    grant    spent  confirmed  left    over  planned
Kari Nordmann  2018  200 000  210 000    150 000     0  10 000    5 000
sum                  200 000  210 000    150 000     0  10 000    5 000

municipality  year  share paid  own cost    spent  own share     cost  budget
Masfjorden    2018      50 000    60 000  210 000     50 000  260 000       ?
sum                     50 000    60 000  210 000     50 000  260 000       ?

Kari Nordmann spent 10 000 kr more than the grant of 2018
a budget is compared where all ALIS of the municipality are shown

## For other programs: every text is only text there.
$ alis cohort money --format ledger --kommune Masfjorden
; ALIS-VEST 2017-2018, 2018-12-31

commodity NOK
    format 1000.00 NOK

account Egenandel:Masfjorden:Anne-Vik
account Egenandel:Masfjorden:Kari-Nordmann
account Kommunen:Masfjorden:Anne-Vik
account Kommunen:Masfjorden:Kari-Nordmann
account Skyldig:Masfjorden:Anne-Vik
account Skyldig:Masfjorden:Kari-Nordmann
account Tilgode:Masfjorden:Anne-Vik
account Tilgode:Masfjorden:Kari-Nordmann
account Tilskudd:Masfjorden:Anne-Vik
account Tilskudd:Masfjorden:Kari-Nordmann
account Utenfor:Masfjorden:Kari-Nordmann:Kurs
account Utgifter:Masfjorden:Anne-Vik:Kurs
account Utgifter:Masfjorden:Kari-Nordmann:Kurs
account Utgifter:Masfjorden:Kari-Nordmann:Reise

2017-08-01 kurs
    Utenfor:Masfjorden:Kari-Nordmann:Kurs  900.00 NOK
    Kommunen:Masfjorden:Kari-Nordmann  -900.00 NOK

2017-09-01 * Tilskudd 2017
    Tilgode:Masfjorden:Kari-Nordmann  66666.67 NOK
    Tilskudd:Masfjorden:Kari-Nordmann  -66666.67 NOK

2017-09-01 * Egenandel 2017
    Egenandel:Masfjorden:Kari-Nordmann  16666.67 NOK
    Skyldig:Masfjorden:Kari-Nordmann  -16666.67 NOK

2017-10-12 * kurs
    Utgifter:Masfjorden:Kari-Nordmann:Kurs  12500.50 NOK
    Kommunen:Masfjorden:Kari-Nordmann  -12500.50 NOK

2018-01-01 * Tilskudd 2018
    Tilgode:Masfjorden:Kari-Nordmann  200000.00 NOK
    Tilskudd:Masfjorden:Kari-Nordmann  -200000.00 NOK

2018-01-01 * Egenandel 2018
    Egenandel:Masfjorden:Kari-Nordmann  50000.00 NOK
    Skyldig:Masfjorden:Kari-Nordmann  -50000.00 NOK

2018-01-01 * Tilskudd 2018
    Tilgode:Masfjorden:Anne-Vik  33333.33 NOK
    Tilskudd:Masfjorden:Anne-Vik  -33333.33 NOK

2018-01-01 * Egenandel 2018
    Egenandel:Masfjorden:Anne-Vik  8333.33 NOK
    Skyldig:Masfjorden:Anne-Vik  -8333.33 NOK

2018-01-15 tilskudd
    Kommunen:Masfjorden:Kari-Nordmann  200000.00 NOK
    Tilgode:Masfjorden:Kari-Nordmann  -200000.00 NOK

2018-02-01 kurs
    Utgifter:Masfjorden:Anne-Vik:Kurs  1000.00 NOK
    Kommunen:Masfjorden:Anne-Vik  -1000.00 NOK

2018-03-10 * kurs
    Utgifter:Masfjorden:Kari-Nordmann:Kurs  150000.00 NOK
    Kommunen:Masfjorden:Kari-Nordmann  -150000.00 NOK

2018-05-01 reise
    Utgifter:Masfjorden:Kari-Nordmann:Reise  60000.00 NOK
    Kommunen:Masfjorden:Kari-Nordmann  -60000.00 NOK

2018-06-01 * egenandel
    Skyldig:Masfjorden:Kari-Nordmann  50000.00 NOK
    Kommunen:Masfjorden:Kari-Nordmann  -50000.00 NOK

; ! 2018-12-31 reise, Utgifter:Masfjorden:Kari-Nordmann:Reise 5000.00 NOK
$ alis cohort money --format hledger Ola
; ALIS-VEST 2018-2018, 2018-12-31

commodity 1000.00 NOK

account Utgifter  ; type: X
account Utenfor  ; type: X
account Egenandel  ; type: X
account Tilskudd  ; type: R
account Tilgode  ; type: A
account Skyldig  ; type: L
account Kommunen  ; type: A
account Egenandel:Fedje:Ola-Hansen
account Kommunen:Fedje:Ola-Hansen
account Skyldig:Fedje:Ola-Hansen
account Tilgode:Fedje:Ola-Hansen
account Tilskudd:Fedje:Ola-Hansen
account Utgifter:Fedje:Ola-Hansen:Bøker

2018-08-31 * Tilskudd 2018
    Tilgode:Fedje:Ola-Hansen  67222.22 NOK
    Tilskudd:Fedje:Ola-Hansen  -67222.22 NOK

2018-08-31 * Egenandel 2018
    Egenandel:Fedje:Ola-Hansen  20166.67 NOK
    Skyldig:Fedje:Ola-Hansen  -20166.67 NOK

2018-10-01 * bøker tag a
    Utgifter:Fedje:Ola-Hansen:Bøker  0.50 NOK
    Kommunen:Fedje:Ola-Hansen  -0.50 NOK
$ alis cohort money --format beancount Ola
; ALIS-VEST 2018-2018, 2018-12-31

option "operating_currency" "NOK"

2018-01-01 open Assets:Kommunen:Fedje:Ola-Hansen NOK
2018-01-01 open Assets:Tilgode:Fedje:Ola-Hansen NOK
2018-01-01 open Expenses:Egenandel:Fedje:Ola-Hansen NOK
2018-01-01 open Expenses:Utgifter:Fedje:Ola-Hansen:Boeker NOK
2018-01-01 open Income:Tilskudd:Fedje:Ola-Hansen NOK
2018-01-01 open Liabilities:Skyldig:Fedje:Ola-Hansen NOK

2018-08-31 * "Tilskudd 2018"
    Assets:Tilgode:Fedje:Ola-Hansen  67222.22 NOK
    Income:Tilskudd:Fedje:Ola-Hansen  -67222.22 NOK

2018-08-31 * "Egenandel 2018"
    Expenses:Egenandel:Fedje:Ola-Hansen  20166.67 NOK
    Liabilities:Skyldig:Fedje:Ola-Hansen  -20166.67 NOK

2018-10-01 * "bøker tag a"
    Expenses:Utgifter:Fedje:Ola-Hansen:Boeker  0.50 NOK
    Assets:Kommunen:Fedje:Ola-Hansen  -0.50 NOK

## Wrong use.
$ alis cohort money --year 18
! alis: --year is a calendar year, 2018, or two, 2018..2020, not '18'
? 2
$ alis cohort money --year 2019..2018
! alis: --year is a calendar year, 2018, or two, 2018..2020, not '2019..2018'
? 2
$ alis cohort money --by month
! alis: --by is alis, kommune, year or kind, not: 'month'
? 2
$ alis cohort money --format xml
! alis: --format is text, json, csv, ledger, hledger or beancount, not: 'xml'
? 2
