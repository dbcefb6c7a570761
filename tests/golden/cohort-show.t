## cohort show: a member, a municipality or a workplace; cohort check: a line for
## each journal.
## Masfjorden states that it has a supervisor who is a specialist, which Berit Dal
## has confirmed, and supervision every day, which nobody has; one doctor is not
## several, and of cover for leave nothing is said.
== kohort.alis
kohort ALIS-VEST

milepæl 2019-03-01 Rapport for 2018
    slag: frist

kommune Masfjorden
    kontakt: Berit Dal <berit@masfjorden.example>
    budsjett: 1650000 kr
    egenandel: 50000 kr
    spesialist: ja, 2017-09-01 Berit Dal
    daglig: ja
    liste: 700 pasienter, 2017-09-01 Berit Dal
    leger: 1, 2017-09-01 Berit Dal

kommune Austevoll

sted Masfjorden legekontor
    kommune: Masfjorden
    leger: 3, 2017-09-01 Berit Dal

lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
    veileder: Ola Hansen
    fra: 2017-09-01
    til: 2022-08-31
    gruppe: kyst
lege Per Dal
    depot: https://git.austevoll.example/per.git
    kommune: Austevoll
    fra: 2017-09-01
lege Liv Dal
    depot: https://git.austevoll.example/liv.git
    kommune: Austevoll
    fra: 2017-09-01

== kari/loggbok.alis
alis Kari Nordmann
    start: 2018-07-01
    regelverk: kompetansekrav, eget

2018-07-01..              * tjeneste 100 % vikariat | Masfjorden legekontor
2018-12-27                * veiledning 1 t Ola Hansen
== kari/regelverk/eget.regler
regelverk eget
    versjon: 1
    gjelder: 2017-01-01..
    tittel: Egne krav
    kilde: A

krav =møter
    tittel: Møter
    kilde: A
    sum: veiledning
    minst: 4 t
== per/loggbok.alis
alis Ola Hansen
    start: 2017-09-01
    regelverk: kompetansekrav

2018-07-01..              * tjeneste 100 % vikariat | Austevoll legekontor
2018-12-27                * veiledning 1 t Ola Hansen
2018-02-30                * veiledning 1 t Ola Hansen
2018-03-01                * veileding 1 t Ola Hansen
$ for n in kari per; do git init -q $n; git -C $n add .; GIT_COMMITTER_DATE=2018-12-28T12:00:00Z git -C $n commit -q -m a; done
$ mappe() { echo ".alis/speil/$1-$(printf %s "$2" | sha256sum | cut -c1-8)"; }; git clone -q --bare kari $(mappe kari-nordmann 'kari nordmann'); git clone -q --bare per $(mappe per-dal 'per dal')
$ printf '%s\n' 'alis-speil 1' 'branch main' 'taken 2018-12-28T12:30:00Z' 'pulled 2018-12-30T06:00:00Z' 'tried 2018-12-30T06:00:00Z' 'held deleted' 'held-since 2018-12-30T06:00:00Z' >"$(echo .alis/speil/kari-*)/sett"
$ alis cohort show Kari
Kari Nordmann, Masfjorden · 2018-12-31
2019-03-01 Rapport for 2018, in 60 days
in the programme 2017-09-01 to 2022-08-31
supervisor: Ola Hansen
group: kyst
depot: https://git.masfjorden.example/kari.git
pulled 2018-12-30
commit 938e4298 of 2018-12-28
Kari Nordmann: held back: the branch is not there any more
    938e4298600a was taken on 2018-12-28
    what was seen of it is kept here; ask why, and whether the journal goes on
      elsewhere
    what it would lose: alis cohort accept --dry-run "Kari Nordmann"; if that is
      right, without --dry-run

to follow up
  held back since 2018-12-30: the branch is not there any more

Kari Nordmann · 2018-12-31
kompetansekrav, version 1, sha256 2af9cb6f0a69
eget, version 1, from this repository, sha256 5696785e0e821cd124bc70372acbae92cdb78e8475ce8b7c9165fdbbe2c367ef

requirement                                  have  state  when
vikariat     █████░░░░░  50 %  6 m of at most 1 y  met
=møter       ██░░░░░░░░  25 %            1 of 4 t  short  ≈ 2020-06-30


→ by what is entered, ≈ at the pace of the last 12 months
Complete at the earliest 2020-06-30, waits for =møter
2 warnings

Masfjorden
promised                      state          as written     confirmed
supervision by a specialist   met            ja             2017-09-01 Berit Dal
supervision every day         not confirmed  ja
own list, or enough patients  met            700 pasienter  2017-09-01 Berit Dal
several doctors               not met        1              2017-09-01 Berit Dal
cover for leave               not stated
contact: Berit Dal <berit@masfjorden.example>
budget: 1 650 000 kr a year
own share: 50 000 kr a year for each

Masfjorden legekontor
promised                      state       as written  confirmed
supervision by a specialist   not stated
supervision every day         not stated
own list, or enough patients  not stated
several doctors               met         3           2017-09-01 Berit Dal
cover for leave               not stated
? 1
$ alis cohort show masfjorden legekontor
Masfjorden legekontor · 2018-12-31
2019-03-01 Rapport for 2018, in 60 days

name           municipality  met  forecast    vikariat  =møter
Kari Nordmann  Masfjorden    1/2  2020-06-30         ●    25 %
    held back since 2018-12-30: the branch is not there any more

● met, ◐ not confirmed, × not kept, ? to be judged; else percent
by the rule book 'eget' of their own repository, sha256 5696785e0e82: Kari
  Nordmann

Masfjorden
promised                      state          as written     confirmed
supervision by a specialist   met            ja             2017-09-01 Berit Dal
supervision every day         not confirmed  ja
own list, or enough patients  met            700 pasienter  2017-09-01 Berit Dal
several doctors               not met        1              2017-09-01 Berit Dal
cover for leave               not stated
contact: Berit Dal <berit@masfjorden.example>
budget: 1 650 000 kr a year
own share: 50 000 kr a year for each

Masfjorden legekontor
promised                      state       as written  confirmed
supervision by a specialist   not stated
supervision every day         not stated
own list, or enough patients  not stated
several doctors               met         3           2017-09-01 Berit Dal
cover for leave               not stated
? 1
$ COLUMNS=160 alis cohort show Masfjorden
Masfjorden · 2018-12-31
2019-03-01 Rapport for 2018, in 60 days

name           municipality  met  forecast    vikariat  =møter
Kari Nordmann  Masfjorden    1/2  2020-06-30         ●    25 %  held back since 2018-12-30: the branch is not there any more

● met, ◐ not confirmed, × not kept, ? to be judged; else percent
by the rule book 'eget' of their own repository, sha256 5696785e0e82: Kari Nordmann

Masfjorden
promised                      state          as written     confirmed
supervision by a specialist   met            ja             2017-09-01 Berit Dal
supervision every day         not confirmed  ja
own list, or enough patients  met            700 pasienter  2017-09-01 Berit Dal
several doctors               not met        1              2017-09-01 Berit Dal
cover for leave               not stated
contact: Berit Dal <berit@masfjorden.example>
budget: 1 650 000 kr a year
own share: 50 000 kr a year for each

Masfjorden legekontor
promised                      state       as written  confirmed
supervision by a specialist   not stated
supervision every day         not stated
own list, or enough patients  not stated
several doctors               met         3           2017-09-01 Berit Dal
cover for leave               not stated
? 1
$ LC_ALL=nb_NO.UTF-8 alis cohort show Austevoll
Austevoll · 2018-12-31
2019-03-01 Rapport for 2018, om 60 dager

navn     kommune    oppfylt  prognose  vikariat
Liv Dal  Austevoll
    aldri hentet
Per Dal  Austevoll      1/1                   ●
    loggboken tilhører Ola Hansen; 2 feil, først A012

● oppfylt, ◐ ikke bekreftet, × ikke holdt, ? skal vurderes; ellers prosent

Austevoll
lovet                            status        som skrevet
veiledning av spesialist         ikke oppgitt
veiledning hver dag              ikke oppgitt
egen liste, eller nok pasienter  ikke oppgitt
flere leger                      ikke oppgitt
vikar ved fravær                 ikke oppgitt
? 1
$ LC_ALL=nn_NO.UTF-8 alis cohort show Per
Per Dal, Austevoll · 2018-12-31
2019-03-01 Rapport for 2018, om 60 dagar
i programmet frå 2017-09-01
depot: https://git.austevoll.example/per.git
innsjekking 5a108d67 av 2018-12-28

følg opp
  loggboka høyrer til Ola Hansen
  2 feil, først A012

Ola Hansen · 2018-12-31
kompetansekrav, versjon 1, sha256 2af9cb6f0a69

krav                                       har  status
vikariat  █████░░░░░  50 %  6 md av høgst 1 år  oppfylt


Ikkje ferdig.
2 feil
2 åtvaringar
2 føringar er ikkje rekna med

Austevoll
lova                             status          som skrive
rettleiing av spesialist         ikkje oppgjeve
rettleiing kvar dag              ikkje oppgjeve
eiga liste, eller nok pasientar  ikkje oppgjeve
fleire legar                     ikkje oppgjeve
vikar ved fråvær                 ikkje oppgjeve
? 1
$ alis cohort show --format json Kari
{
  "format": 1,
  "date": "2018-12-31",
  "member": {
    "name": "Kari Nordmann",
    "mirror": "kari-nordmann-1b126b44",
    "municipality": "Masfjorden",
    "group": "kyst",
    "supervisor": "Ola Hansen",
    "from": "2017-09-01",
    "to": "2022-08-31",
    "phase": "under-way",
    "depot": "https://git.masfjorden.example/kari.git",
    "pulled": "2018-12-30T06:00:00Z",
    "taken": "2018-12-28T12:30:00Z",
    "pull": "fetched",
    "held": "deleted",
    "held_since": "2018-12-30T06:00:00Z",
    "held_commit": null,
    "state": "read",
    "why": null,
    "commit": "938e4298600a807ca5712ec289e3b699b9764413",
    "committed": "2018-12-28T12:00:00Z",
    "rulebooks": [
      {
        "id": "kompetansekrav",
        "version": "1",
        "sha256": "2af9cb6f0a6988275a1c8b78f57f23f89ecba220710f09ebf4cb1926996d2fe7",
        "own": false
      },
      {
        "id": "eget",
        "version": "1",
        "sha256": "5696785e0e821cd124bc70372acbae92cdb78e8475ce8b7c9165fdbbe2c367ef",
        "own": true
      }
    ],
    "journal_of": "Kari Nordmann",
    "errors": 0,
    "warnings": 2,
    "first_error": null,
    "met": 1,
    "of": 2,
    "complete": false,
    "forecast": "2020-06-30",
    "waits_for": "=møter",
    "start": "2018-07-01",
    "last_entry": "2018-12-27",
    "last_supervision": "2018-12-27",
    "unsupervised": 4,
    "last_plan": null,
    "late": 0,
    "deadline": null,
    "deadline_of": null,
    "concerns": [
      {
        "concern": "held-deleted",
        "grave": true,
        "days": 1,
        "count": null,
        "date": "2018-12-30",
        "what": null,
        "text": "held back since 2018-12-30: the branch is not there any more"
      }
    ],
    "requirements": [
      {
        "id": "vikariat",
        "book": "kompetansekrav",
        "title": "Vikariat uten påbegynt spesialistutdanning",
        "state": "met",
        "unit": "d",
        "have": "180",
        "confirmed": "180",
        "need": "360",
        "remaining": "180",
        "planned": "0",
        "reached": null,
        "forecast": null
      },
      {
        "id": "=møter",
        "book": "eget",
        "title": "Møter",
        "state": "short",
        "unit": "t",
        "have": "1",
        "confirmed": "1",
        "need": "4",
        "remaining": "3",
        "planned": "0",
        "reached": null,
        "forecast": "2020-06-30"
      }
    ]
  },
  "municipality": {
    "name": "Masfjorden",
    "contact": "Berit Dal <berit@masfjorden.example>",
    "budget": "1650000",
    "share": "50000",
    "promises": [
      {
        "promise": "specialist",
        "state": "met",
        "value": "ja",
        "confirmed": "2017-09-01",
        "by": "Berit Dal"
      },
      {
        "promise": "daily",
        "state": "unconfirmed",
        "value": "ja",
        "confirmed": null,
        "by": null
      },
      {
        "promise": "list",
        "state": "met",
        "value": "700 pasienter",
        "confirmed": "2017-09-01",
        "by": "Berit Dal"
      },
      {
        "promise": "doctors",
        "state": "not-met",
        "value": "1",
        "confirmed": "2017-09-01",
        "by": "Berit Dal"
      },
      {
        "promise": "cover",
        "state": "missing",
        "value": null,
        "confirmed": null,
        "by": null
      }
    ]
  },
  "workplaces": [
    {
      "name": "Masfjorden legekontor",
      "municipality": "Masfjorden",
      "promises": [
        {
          "promise": "specialist",
          "state": "missing",
          "value": null,
          "confirmed": null,
          "by": null
        },
        {
          "promise": "daily",
          "state": "missing",
          "value": null,
          "confirmed": null,
          "by": null
        },
        {
          "promise": "list",
          "state": "missing",
          "value": null,
          "confirmed": null,
          "by": null
        },
        {
          "promise": "doctors",
          "state": "met",
          "value": "3",
          "confirmed": "2017-09-01",
          "by": "Berit Dal"
        },
        {
          "promise": "cover",
          "state": "missing",
          "value": null,
          "confirmed": null,
          "by": null
        }
      ]
    }
  ],
  "days": [
    {
      "date": "2019-03-01",
      "occasion": "deadline",
      "text": "Rapport for 2018"
    }
  ],
  "status": {
    "format": 1,
    "alis": "0.1.0",
    "date": "2018-12-31",
    "complete": false,
    "forecast": "2020-06-30",
    "rulebooks": [
      {
        "id": "kompetansekrav",
        "version": "1",
        "sha256": "2af9cb6f0a6988275a1c8b78f57f23f89ecba220710f09ebf4cb1926996d2fe7"
      },
      {
        "id": "eget",
        "version": "1",
        "sha256": "5696785e0e821cd124bc70372acbae92cdb78e8475ce8b7c9165fdbbe2c367ef"
      },
      {
        "id": "felles",
        "version": "2",
        "sha256": "26e68c6c7dd3865d161b5eeb0af45cb4ef38f3c296081d84c556491a43b8119d"
      }
    ],
    "journal": {
      "entries": 2,
      "files": [
        {
          "path": "loggbok.alis",
          "blob": "60725ad154a3c1ac7067e1d5ca308f4b12e40ddc"
        }
      ]
    },
    "diagnostics": {
      "errors": 0,
      "warnings": 2
    },
    "requirements": [
      {
        "id": "vikariat",
        "title": "Locum posts before the training has begun",
        "state": "met",
        "unit": "d",
        "have": "180",
        "confirmed": "180",
        "need": "360",
        "remaining": "180",
        "planned": "0",
        "surplus": "0",
        "reached": null,
        "forecast": null
      },
      {
        "id": "=møter",
        "title": "Møter",
        "state": "short",
        "unit": "t",
        "have": "1",
        "confirmed": "1",
        "need": "4",
        "remaining": "3",
        "planned": "0",
        "surplus": "0",
        "reached": null,
        "forecast": "2020-06-30"
      }
    ]
  }
}
! alis: Kari Nordmann: held back since 2018-12-30: the branch is not there any more
? 1
$ alis cohort show --format csv Kari
name,municipality,group,phase,state,commit,pulled,held,errors,warnings,met,of,forecast,unsupervised,late,deadline,deadline_of,own_books,concern,days,concerns,kompetansekrav:vikariat,"eget:=møter"
"Kari Nordmann","Masfjorden","kyst","under-way","read","938e4298600a807ca5712ec289e3b699b9764413","2018-12-30T06:00:00Z","deleted",0,2,1,2,2020-06-30,4,0,,,"eget","held-deleted",1,"held-deleted","met","short"
! alis: Kari Nordmann: held back since 2018-12-30: the branch is not there any more
? 1
$ alis cohort show Dal
! alis: several in the cohort are called 'Dal'; write the whole name
? 2
$ alis cohort show Masfjord
! alis: there is no member, municipality or workplace 'Masfjord'; did you mean 'Masfjorden'?
? 2
$ alis cohort show
! alis: write whom, or which municipality or workplace
? 2
$ alis cohort check
name           errors  warnings  first error
Kari Nordmann       0         2
Per Dal             2         2  loggbok.alis:7: A012 a date that does not exist
Liv Dal                          never pulled
! alis: Kari Nordmann: held back since 2018-12-30: the branch is not there any more
? 1
$ LC_ALL=nb_NO.UTF-8 COLUMNS=60 alis cohort check Per
navn     feil  advarsler  første feil
Per Dal     2          2  loggbok.alis:7: A012 en dato som …
? 1
$ LC_ALL=nn_NO.UTF-8 COLUMNS=160 alis cohort check Per Liv
namn     føringar  feil  åtvaringar  første feil
Per Dal         4     2           2  loggbok.alis:7: A012 ein dato som ikkje finst
Liv Dal                              aldri henta
? 1
$ alis cohort check --format csv
name,state,commit,entries,errors,warnings,code,file,line,title,why
"Kari Nordmann","read","938e4298600a807ca5712ec289e3b699b9764413",2,0,2,,,,,
"Per Dal","read","5a108d67d98c7df776964469a4bd6b21b78c4513",4,2,2,"A012","loggbok.alis",7,"a date that does not exist",
"Liv Dal","not-pulled",,,,,,,,,"ingenting er hentet ennå; 'alis cohort pull' gjør det"
! alis: Kari Nordmann: held back since 2018-12-30: the branch is not there any more
? 1
$ alis cohort check --format json Per Liv
{
  "format": 1,
  "date": "2018-12-31",
  "members": [
    {
      "name": "Per Dal",
      "state": "read",
      "commit": "5a108d67d98c7df776964469a4bd6b21b78c4513",
      "entries": 4,
      "errors": 2,
      "warnings": 2,
      "code": "A012",
      "file": "loggbok.alis",
      "line": 7,
      "title": "a date that does not exist",
      "why": null
    },
    {
      "name": "Liv Dal",
      "state": "not-pulled",
      "commit": null,
      "entries": null,
      "errors": null,
      "warnings": null,
      "code": null,
      "file": null,
      "line": null,
      "title": null,
      "why": "ingenting er hentet ennå; 'alis cohort pull' gjør det"
    }
  ]
}
? 1
$ alis cohort check Kari
name           entries  errors  warnings  first error
Kari Nordmann        2       0         2
! alis: Kari Nordmann: held back since 2018-12-30: the branch is not there any more
