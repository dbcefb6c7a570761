## rules diff: what a changed rule book changes, in words, and which results of
## a journal move.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-01-12 * møte fagmøte
2018-02-12 * møte fagmøte 3 t
2018-03-12 * møte fagmøte
2018-01-01..2018-06-30 * tjeneste 100 % allmennpraksis
2018-07-01..2018-12-31 * tjeneste 100 % sykehjem
2018-05-01 notat skrevet
== regelverk/hus.regler
regelverk hus
    versjon: 1
    tittel: Avtale med kommunen
    tittel-en: Agreement with the municipality
    gjelder: 2018-01-01..2019-12-31

slag møte
    engelsk: meeting
    enheter: t, stk
    felt: sted, bevis

kategori tjeneste allmennpraksis
    alene: fra 50 %

kategori tjeneste sykehjem
    alene: over 50 %
    sammen-med: allmennpraksis

katalog møte /fagmøte/
    gir: møte:fag t, ellers 2 t

katalog møte
    gir: møte:annet t

parameter minste
    tittel: Det minste
    kilde: ingen
    forsiktig: 20 t
    spørsmål: hvor mye
    spørsmål-en: how much

krav fagmote
    tittel: Fagmøter
    tittel-en: Professional meetings
    kilde: avtale av 1. september 2017
    sum: møte:fag
    minst: minste

krav praksis
    tittel: Praksis
    kilde: avtale
    tid: allmennpraksis, sykehjem
    minst: 1 år
    tak: sykehjem 6 måneder

krav annet
    tittel: Annet
    kilde: avtale
    sum: møte
    minst: 4 t
$ git init -q && git add -A && git commit -qm 'først' && alis rules check && alis status | grep -e fagmote -e praksis -e annet | cut -c 1-70
regelverk/hus.regler: no errors
fagmote      ███░░░░░░░  30 %   6 of 20 t  short  
praksis      ██████████ 100 %  1 y of 1 y  met    
annet        ██████████ 100 %    6 of 4 t  met    
  annet: 2 t more than is needed or counts
Complete at the earliest 2021-04-30, waits for fagmote
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 5208b1bd652e560e8ccf00aa9f78118706faba44ad005de442e824037b3db035
## In the next version a meeting that says no hours gives 1 t, so that three of
## them are 3 t and not 6 t; the parameter is 5 t; of sykehjem 3 months count, so
## that half a year of each is 9 months; a requirement goes and one comes; a title
## is another in English alone; the book is valid for longer.
$ sed -e 's/versjon: 1/versjon: 2/; s/2019-12-31/2020-12-31/; s/forsiktig: 20 t/forsiktig: 5 t/; s/Professional meetings/Meetings of the profession/; s/6 måneder/3 måneder/; s/ellers 2 t/ellers 1 t/' -e '/^krav annet/,$d' regelverk/hus.regler >ny.regler
$ printf 'krav notater\n    tittel: Notater\n    kilde: avtale\n    antall: møte:fag\n    minst: 3 stk\n' >>ny.regler && mkdir ny && mv ny.regler ny/hus.regler
$ alis rules diff hus ny/hus.regler
- regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ ny/hus.regler, version 2, sha256 17c8e4e19d71

the rule book hus (Agreement with the municipality)
    version: 1 → 2
    valid: 2018-01-01..2019-12-31 → 2018-01-01..2020-12-31

requirement fagmote (Meetings of the profession) is changed
    title: Professional meetings → Meetings of the profession
    needed: at least 20 t → at least 5 t

requirement praksis (Praksis) is changed
    cap: of sykehjem at most 6 m → of sykehjem at most 3 m

requirement notater (Notater) is new
    title: Notater
    counted: the entries that credit møte:fag, each as one
    needed: at least 3 stk
    source: avtale

requirement annet (Annet) is gone

parameter minste (Det minste) is changed
    value:
      - 20 t by the cautious reading; the lenient is not known
      + 5 t by the cautious reading; the lenient is not known

what is given for møte /fagmøte/ is changed
    gives:
      - what the entry says in t, else 2 t, to møte:fag
      + what the entry says in t, else 1 t, to møte:fag

what moves in the journal of Kari Nordmann on 2018-12-31
requirement  state        have       need
fagmote      short        6 t → 3 t  20 t → 5 t
praksis      met → short  1 y → 9 m  1 y
notater      – → met      – → 3 stk  – → 3 stk
annet        met → –      6 t → –    4 t → –
$ LC_ALL=nb_NO.UTF-8 alis regler forskjell hus ny/hus.regler
- regelverk/hus.regler, versjon 1, sha256 5208b1bd652e
+ ny/hus.regler, versjon 2, sha256 17c8e4e19d71

regelverket hus (Avtale med kommunen)
    versjon: 1 → 2
    gjelder: 2018-01-01..2019-12-31 → 2018-01-01..2020-12-31

kravet fagmote (Fagmøter) er endret
    tittel (en): Professional meetings → Meetings of the profession
    trengs: minst 20 t → minst 5 t

kravet praksis (Praksis) er endret
    tak: av sykehjem høyst 6 md → av sykehjem høyst 3 md

kravet notater (Notater) er nytt
    tittel: Notater
    regnes: føringene som gir noe på møte:fag, hver som én
    trengs: minst 3 stk
    kilde: avtale

kravet annet (Annet) er borte

parameteren minste (Det minste) er endret
    verdi:
      - 20 t med forsiktig lesemåte; den romslige er ikke kjent
      + 5 t med forsiktig lesemåte; den romslige er ikke kjent

det som gis for møte /fagmøte/, er endret
    gir:
      - det føringen sier i t, ellers 2 t, på møte:fag
      + det føringen sier i t, ellers 1 t, på møte:fag

det som flyttes i loggboken til Kari Nordmann den 2018-12-31
krav     status             har          trengs
fagmote  mangler            6 t → 3 t    20 t → 5 t
praksis  oppfylt → mangler  1 år → 9 md  1 år
notater  – → oppfylt        – → 3 stk    – → 3 stk
annet    oppfylt → –        6 t → –      4 t → –
$ LC_ALL=nn_NO.UTF-8 alis regler forskjell hus ny/hus.regler
- regelverk/hus.regler, versjon 1, sha256 5208b1bd652e
+ ny/hus.regler, versjon 2, sha256 17c8e4e19d71

regelverket hus (Avtale med kommunen)
    versjon: 1 → 2
    gjeld: 2018-01-01..2019-12-31 → 2018-01-01..2020-12-31

kravet fagmote (Fagmøter) er endra
    tittel (en): Professional meetings → Meetings of the profession
    trengst: minst 20 t → minst 5 t

kravet praksis (Praksis) er endra
    tak: av sykehjem høgst 6 md → av sykehjem høgst 3 md

kravet notater (Notater) er nytt
    tittel: Notater
    vert rekna: føringane som gjev noko på møte:fag, kvar som éi
    trengst: minst 3 stk
    kjelde: avtale

kravet annet (Annet) er borte

parameteren minste (Det minste) er endra
    verdi:
      - 20 t med forsiktig lesemåte; den romslege er ikkje kjend
      + 5 t med forsiktig lesemåte; den romslege er ikkje kjend

det som vert gjeve for møte /fagmøte/, er endra
    gjev:
      - det føringa seier i t, elles 2 t, på møte:fag
      + det føringa seier i t, elles 1 t, på møte:fag

det som vert flytt i loggboka til Kari Nordmann den 2018-12-31
krav     status             har          trengst
fagmote  manglar            6 t → 3 t    20 t → 5 t
praksis  oppfylt → manglar  1 år → 9 md  1 år
notater  – → oppfylt        – → 3 stk    – → 3 stk
annet    oppfylt → –        6 t → –      4 t → –
$ alis rules diff hus ny/hus.regler --format json
{
  "format": 1,
  "was": {
    "id": "hus",
    "version": "1",
    "origin": "repository",
    "file": "regelverk/hus.regler",
    "sha256": "5208b1bd652e560e8ccf00aa9f78118706faba44ad005de442e824037b3db035"
  },
  "is": {
    "id": "hus",
    "version": "2",
    "origin": "repository",
    "file": "ny/hus.regler",
    "sha256": "17c8e4e19d71441f079fd6282e21b9a2c689c2b04404001302f997d2c16d09ab"
  },
  "date": "2018-12-31",
  "results": [
    {
      "rulebook": "hus",
      "id": "fagmote",
      "state_was": "short",
      "unit_was": "t",
      "have_was": "6",
      "need_was": "20",
      "reached_was": null,
      "forecast_was": "2021-04-30",
      "state": "short",
      "unit": "t",
      "have": "3",
      "need": "5",
      "reached": null,
      "forecast": "2019-08-31"
    },
    {
      "rulebook": "hus",
      "id": "praksis",
      "state_was": "met",
      "unit_was": "d",
      "have_was": "360",
      "need_was": "360",
      "reached_was": "2018-12-31",
      "forecast_was": null,
      "state": "short",
      "unit": "d",
      "have": "270",
      "need": "360",
      "reached": null,
      "forecast": "2019-04-30"
    },
    {
      "rulebook": "hus",
      "id": "notater",
      "state_was": null,
      "unit_was": null,
      "have_was": null,
      "need_was": null,
      "reached_was": null,
      "forecast_was": null,
      "state": "met",
      "unit": "stk",
      "have": "3",
      "need": "3",
      "reached": "2018-03-12",
      "forecast": null
    },
    {
      "rulebook": "hus",
      "id": "annet",
      "state_was": "met",
      "unit_was": "t",
      "have_was": "6",
      "need_was": "4",
      "reached_was": "2018-02-12",
      "forecast_was": null,
      "state": null,
      "unit": null,
      "have": null,
      "need": null,
      "reached": null,
      "forecast": null
    }
  ],
  "changes": [
    {
      "clause": "rulebook",
      "id": "hus",
      "change": "changed",
      "key": "version",
      "language": null,
      "was": "1",
      "is": "2"
    },
    {
      "clause": "rulebook",
      "id": "hus",
      "change": "changed",
      "key": "valid",
      "language": null,
      "was": "2018-01-01..2019-12-31",
      "is": "2018-01-01..2020-12-31"
    },
    {
      "clause": "requirement",
      "id": "fagmote",
      "change": "changed",
      "key": "title",
      "language": "en",
      "was": "Professional meetings",
      "is": "Meetings of the profession"
    },
    {
      "clause": "requirement",
      "id": "fagmote",
      "change": "changed",
      "key": "needed",
      "language": null,
      "was": "at least 20 t",
      "is": "at least 5 t"
    },
    {
      "clause": "requirement",
      "id": "praksis",
      "change": "changed",
      "key": "cap",
      "language": null,
      "was": "of sykehjem at most 6 m",
      "is": "of sykehjem at most 3 m"
    },
    {
      "clause": "requirement",
      "id": "notater",
      "change": "added",
      "key": "title",
      "language": null,
      "was": null,
      "is": "Notater"
    },
    {
      "clause": "requirement",
      "id": "notater",
      "change": "added",
      "key": "counted",
      "language": null,
      "was": null,
      "is": "the entries that credit møte:fag, each as one"
    },
    {
      "clause": "requirement",
      "id": "notater",
      "change": "added",
      "key": "needed",
      "language": null,
      "was": null,
      "is": "at least 3 stk"
    },
    {
      "clause": "requirement",
      "id": "notater",
      "change": "added",
      "key": "source",
      "language": null,
      "was": null,
      "is": "avtale"
    },
    {
      "clause": "requirement",
      "id": "annet",
      "change": "removed",
      "key": null,
      "language": null,
      "was": null,
      "is": null
    },
    {
      "clause": "parameter",
      "id": "minste",
      "change": "changed",
      "key": "value",
      "language": null,
      "was": "20 t by the cautious reading; the lenient is not known",
      "is": "5 t by the cautious reading; the lenient is not known"
    },
    {
      "clause": "catalogue",
      "id": "møte /fagmøte/",
      "change": "changed",
      "key": "gives",
      "language": null,
      "was": "what the entry says in t, else 2 t, to møte:fag",
      "is": "what the entry says in t, else 1 t, to møte:fag"
    }
  ]
}
$ alis rules diff hus ny/hus.regler --format csv
clause,id,change,key,language,was,is
"rulebook","hus","changed","version",,"1","2"
"rulebook","hus","changed","valid",,"2018-01-01..2019-12-31","2018-01-01..2020-12-31"
"requirement","fagmote","changed","title","en","Professional meetings","Meetings of the profession"
"requirement","fagmote","changed","needed",,"at least 20 t","at least 5 t"
"requirement","praksis","changed","cap",,"of sykehjem at most 6 m","of sykehjem at most 3 m"
"requirement","notater","added","title",,,"Notater"
"requirement","notater","added","counted",,,"the entries that credit møte:fag, each as one"
"requirement","notater","added","needed",,,"at least 3 stk"
"requirement","notater","added","source",,,"avtale"
"requirement","annet","removed",,,,
"parameter","minste","changed","value",,"20 t by the cautious reading; the lenient is not known","5 t by the cautious reading; the lenient is not known"
"catalogue","møte /fagmøte/","changed","gives",,"what the entry says in t, else 2 t, to møte:fag","what the entry says in t, else 1 t, to møte:fag"
## The order: what stands first counts first.
$ awk 'BEGIN { RS = ""; ORS = "\n\n" } { clause[NR] = $0 } END { for (i = 1; i <= NR; i++) print i == 5 ? clause[6] : i == 6 ? clause[5] : i == 3 ? clause[4] : i == 4 ? clause[3] : clause[i] }' regelverk/hus.regler >ny/hus.regler
$ alis rules diff hus ny/hus.regler
- regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ ny/hus.regler, version 1, sha256 ead1076124e0

category tjeneste allmennpraksis is changed
    order: before tjeneste sykehjem → behind tjeneste sykehjem

what is given for møte /fagmøte/ is changed
    order: before møte → behind møte

what moves in the journal of Kari Nordmann on 2018-12-31
requirement  state        have       need
fagmote      short        6 t → 0 t  20 t
annet        met → short  6 t → 0 t  4 t
## Comments alone; the same file; a file of another name.
$ (echo '; Avtalen ligger i arkivet.'; cat regelverk/hus.regler) >ny/hus.regler && alis rules diff hus ny/hus.regler
- regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ ny/hus.regler, version 1, sha256 f809c5afd5b7
what is told of the two is the same

no result in the journal of Kari Nordmann moves on 2018-12-31
$ alis rules diff hus regelverk/hus.regler
- regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ regelverk/hus.regler, version 1, sha256 5208b1bd652e
the two are the same to the byte

no result in the journal of Kari Nordmann moves on 2018-12-31
$ sed 's/regelverk hus/regelverk by/; s/minst: 4 t/minst: 9 t/' regelverk/hus.regler >ny/by.regler && alis rules diff hus ny/by.regler
- regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ ny/by.regler, version 1, sha256 08edfb1dae49

requirement annet (Annet) is changed
    needed: at least 4 t → at least 9 t

what moves in the journal of Kari Nordmann on 2018-12-31
requirement  state        have  need
annet        met → short  6 t   4 t → 9 t
## A revision: the book of a name, and a file.
$ sed -i 's/minst: 4 t/minst: 8 t/' regelverk/hus.regler && git commit -qam 'mer' && alis rules diff HEAD~1:hus hus
- 4105442a:regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ regelverk/hus.regler, version 1, sha256 13bd146915ed

requirement annet (Annet) is changed
    needed: at least 4 t → at least 8 t

what moves in the journal of Kari Nordmann on 2018-12-31
requirement  state        have  need
annet        met → short  6 t   4 t → 8 t
$ alis rules diff HEAD~1:regelverk/hus.regler HEAD:regelverk/hus.regler --rev HEAD~1
- 4105442a:regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ b3e73ab3:regelverk/hus.regler, version 1, sha256 13bd146915ed

requirement annet (Annet) is changed
    needed: at least 4 t → at least 8 t

what moves in the journal of Kari Nordmann on 2018-12-31
requirement  state        have  need
annet        met → short  6 t   4 t → 8 t
## Another journal.
$ printf 'alis Ola Hansen\n    regelverk: hus\n2018-01-12 * møte 9 t fagmøte\n' >ola.alis && alis rules diff HEAD~1:hus hus -f ola.alis
- 4105442a:regelverk/hus.regler, version 1, sha256 5208b1bd652e
+ regelverk/hus.regler, version 1, sha256 13bd146915ed

requirement annet (Annet) is changed
    needed: at least 4 t → at least 8 t

what moves in the journal of Ola Hansen on 2018-12-31
requirement  state  have  need
annet        met    9 t   4 t → 8 t
## The journal uses neither.
$ alis rules diff kompetansekrav nasjonalt-tilskudd | grep -e moves
? 1
