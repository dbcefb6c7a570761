## status as text and as the fixed JSON, on one day.
## Worked out by hand, 30E/360, f(d) = 360 y + 30 m + min(day, 30):
##   service 2017-09-01 to and with 2018-12-31: f(2019-01-01) - f(2017-09-01)
##     = (360*2019 + 30 + 1) - (360*2017 + 270 + 1) = 480 d = 1 y 4 m
##   leave 2018-06-01..2018-08-31: 3 whole months = 90 d, all deducted
##   so tjeneste and tjeneste-open have 390 d = 1 y 1 m of 1440 d and 720 d
##   tjeneste is full when 1440 + 90 d have passed since 2017-09-01:
##     4 years and 3 months, so to and with 2021-11-30
##   tjeneste-open: 720 + 90 d, 2 years and 3 months: 2019-11-30
##   grunnkurs: A = 35 of 130; legevakt 2, of which 1 is confirmed
##   legevakt at the pace of the last 12 months (2018-01-01..2018-12-31): 1
##     shift in 360 d, 38 lacking: 38 * 360 d = 38 years: 2056-12-31
##   emnekurs: 15 planned, nothing done in the last 12 months
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    start: 2017-09-01
    regelverk: allmennmedisin-2017

2017-09-01..              * tjeneste 100 % allmennpraksis | Masfjorden legekontor
2017-09-08                * veiledning 1,5 t Ola Hansen | Konsultasjonsteknikk
2017-09-16 16:00-23:00    * vakt Nordhordland legevakt
2017-10-16..2017-10-19    * kurs Grunnkurs A | Bergen
    bevis: bilag/grunnkurs-a.pdf
2018-05-03                  utgift 12 500 kr kurs | Grunnkurs A, reise og hotell
2018-06-01..2018-08-31    * permisjon 100 % foreldrepermisjon
2018-10-01                  vakt Nordhordland legevakt
2019-02-05..2019-02-06    ! kurs 15 poeng Emnekurs i lungesykdommer | Oslo

$ alis status
Kari Nordmann, Masfjorden · 2018-12-31
allmennmedisin-2017, version 2, sha256 abf432f9cd1e

requirement                                     have  state  when
tjeneste           ██░░░░░░░░  27 %   1 y 1 m of 4 y  short  → 2021-11-30
tjeneste-open      █████░░░░░  54 %   1 y 1 m of 2 y  short  → 2019-11-30
sykehus            ░░░░░░░░░░   0 %       0 d of 1 y  short
veiledningsgruppe  ░░░░░░░░░░   0 %       0 of 120 t  short
grunnkurs          ██░░░░░░░░  26 %  35 of 130 poeng  short
akuttmedisin       ░░░░░░░░░░   0 %      0 of 1 kurs  short
emnekurs           ░░░░░░░░░░   0 %   0 of 100 poeng  short
emner              ░░░░░░░░░░   0 %       0 of 6 stk  short
praksisbesok       ░░░░░░░░░░   0 %       0 of 1 stk  short
legevakt           ░░░░░░░░░░   5 %     2 of 40 vakt  short  ≈ 2056-12-31
ferdigheter        ░░░░░░░░░░   0 %       0 of 1 stk  short
valgfrie           ░░░░░░░░░░   0 %   0 of 150 poeng  short
sakkyndighet       ░░░░░░░░░░   0 %      0 of 1 kurs  short
sykmelding         ░░░░░░░░░░   0 %      0 of 1 kurs  short
ordning            ██████████ 100 %   1 y 4 m of 3 m  met    2017-11-30
soknad             ██████████ 100 %       1 of 1 stk  met

  grunnkurs: lacks grunnkurs:B, grunnkurs:C, grunnkurs:D
  emnekurs: 15 poeng planned
  emner: 1 stk planned
  legevakt: 1 vakt not confirmed
  soknad: 'søknad' before 2026-12-31

→ by what is entered, ≈ at the pace of the last 12 months
Not complete.
2 warnings
$ alis status --format json
{
  "format": 1,
  "alis": "0.1.0",
  "date": "2018-12-31",
  "complete": false,
  "forecast": null,
  "rulebooks": [
    {
      "id": "allmennmedisin-2017",
      "version": "2",
      "sha256": "abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e"
    },
    {
      "id": "felles",
      "version": "2",
      "sha256": "26e68c6c7dd3865d161b5eeb0af45cb4ef38f3c296081d84c556491a43b8119d"
    }
  ],
  "journal": {
    "entries": 8,
    "files": [
      {
        "path": "loggbok.alis",
        "blob": "f9e64eb73dd06a3938204a6de8c48c14faf9568b"
      }
    ]
  },
  "diagnostics": {
    "errors": 0,
    "warnings": 2
  },
  "requirements": [
    {
      "id": "tjeneste",
      "title": "Service in general practice",
      "state": "short",
      "unit": "d",
      "have": "390",
      "confirmed": "390",
      "need": "1440",
      "remaining": "1050",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": "2021-11-30"
    },
    {
      "id": "tjeneste-open",
      "title": "Open unselected general practice",
      "state": "short",
      "unit": "d",
      "have": "390",
      "confirmed": "390",
      "need": "720",
      "remaining": "330",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": "2019-11-30"
    },
    {
      "id": "sykehus",
      "title": "Hospital service",
      "state": "short",
      "unit": "d",
      "have": "0",
      "confirmed": "0",
      "need": "360",
      "remaining": "360",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "veiledningsgruppe",
      "title": "Supervision group",
      "state": "short",
      "unit": "t",
      "have": "0",
      "confirmed": "0",
      "need": "120",
      "remaining": "120",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "grunnkurs",
      "title": "Basic courses A, B, C and D",
      "state": "short",
      "unit": "poeng",
      "have": "35",
      "confirmed": "35",
      "need": "130",
      "remaining": "95",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "akuttmedisin",
      "title": "Course in acute medicine",
      "state": "short",
      "unit": "kurs",
      "have": "0",
      "confirmed": "0",
      "need": "1",
      "remaining": "1",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "emnekurs",
      "title": "Clinical topic courses",
      "state": "short",
      "unit": "poeng",
      "have": "0",
      "confirmed": "0",
      "need": "100",
      "remaining": "100",
      "planned": "15",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "emner",
      "title": "Different topics of the topic courses",
      "state": "short",
      "unit": "stk",
      "have": "0",
      "confirmed": "0",
      "need": "6",
      "remaining": "6",
      "planned": "1",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "praksisbesok",
      "title": "Practice visits",
      "state": "short",
      "unit": "stk",
      "have": "0",
      "confirmed": "0",
      "need": "1",
      "remaining": "1",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "legevakt",
      "title": "Out-of-hours shifts",
      "state": "short",
      "unit": "vakt",
      "have": "2",
      "confirmed": "1",
      "need": "40",
      "remaining": "38",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": "2056-12-31"
    },
    {
      "id": "ferdigheter",
      "title": "Practical skills",
      "state": "short",
      "unit": "stk",
      "have": "0",
      "confirmed": "0",
      "need": "1",
      "remaining": "1",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "valgfrie",
      "title": "Optional points",
      "state": "short",
      "unit": "poeng",
      "have": "0",
      "confirmed": "0",
      "need": "150",
      "remaining": "150",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "sakkyndighet",
      "title": "Course in expert-witness work",
      "state": "short",
      "unit": "kurs",
      "have": "0",
      "confirmed": "0",
      "need": "1",
      "remaining": "1",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "sykmelding",
      "title": "Training in sickness certification",
      "state": "short",
      "unit": "kurs",
      "have": "0",
      "confirmed": "0",
      "need": "1",
      "remaining": "1",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    },
    {
      "id": "ordning",
      "title": "Begun or agreed before 1 March 2019",
      "state": "met",
      "unit": "d",
      "have": "480",
      "confirmed": "480",
      "need": "90",
      "remaining": "0",
      "planned": "0",
      "surplus": "0",
      "reached": "2017-11-30",
      "forecast": null
    },
    {
      "id": "soknad",
      "title": "Application in time",
      "state": "met",
      "unit": "stk",
      "have": "1",
      "confirmed": "1",
      "need": "1",
      "remaining": "0",
      "planned": "0",
      "surplus": "0",
      "reached": null,
      "forecast": null
    }
  ]
}
$ alis status --format csv
id,title,state,unit,have,confirmed,need,remaining,planned,surplus,reached,forecast
"tjeneste","Service in general practice","short","d",390,390,1440,1050,0,0,,2021-11-30
"tjeneste-open","Open unselected general practice","short","d",390,390,720,330,0,0,,2019-11-30
"sykehus","Hospital service","short","d",0,0,360,360,0,0,,
"veiledningsgruppe","Supervision group","short","t",0,0,120,120,0,0,,
"grunnkurs","Basic courses A, B, C and D","short","poeng",35,35,130,95,0,0,,
"akuttmedisin","Course in acute medicine","short","kurs",0,0,1,1,0,0,,
"emnekurs","Clinical topic courses","short","poeng",0,0,100,100,15,0,,
"emner","Different topics of the topic courses","short","stk",0,0,6,6,1,0,,
"praksisbesok","Practice visits","short","stk",0,0,1,1,0,0,,
"legevakt","Out-of-hours shifts","short","vakt",2,1,40,38,0,0,,2056-12-31
"ferdigheter","Practical skills","short","stk",0,0,1,1,0,0,,
"valgfrie","Optional points","short","poeng",0,0,150,150,0,0,,
"sakkyndighet","Course in expert-witness work","short","kurs",0,0,1,1,0,0,,
"sykmelding","Training in sickness certification","short","kurs",0,0,1,1,0,0,,
"ordning","Begun or agreed before 1 March 2019","met","d",480,480,90,0,0,0,2017-11-30,
"soknad","Application in time","met","stk",1,1,1,0,0,0,,
## before the journal begins nothing is done, and nothing is wrong
$ alis status --date 2017-08-31 | sed -n 5,6p
tjeneste           ░░░░░░░░░░   0 %      0 d of 4 y  short  → 2021-11-30
tjeneste-open      ░░░░░░░░░░   0 %      0 d of 2 y  short  → 2019-11-30
## a bar that is not met is an exit status only under --strict
$ alis status --strict >/dev/null
? 1
## on a narrow terminal the bars give way; where there is room, titles come
$ COLUMNS=64 alis status | sed -n 4,6p
requirement                   have  state  when
tjeneste            1 y 1 m of 4 y  short  → 2021-11-30
tjeneste-open       1 y 1 m of 2 y  short  → 2019-11-30
$ COLUMNS=120 alis status | sed -n 4,6p
requirement                                                                            have  state  when
tjeneste           Service in general practice            ██░░░░░░░░  27 %   1 y 1 m of 4 y  short  → 2021-11-30
tjeneste-open      Open unselected general practice       █████░░░░░  54 %   1 y 1 m of 2 y  short  → 2019-11-30
