## Deadlines, renewals and what was planned for another day. Today is 2018-12-31.
== regelverk/hus.regler
regelverk hus
    versjon: 1

kategori tjeneste allmennpraksis
    alene: fra 50 %

slag kurs
    periode: ja
    enheter: poeng
    felt: planlagt

katalog vakt
    gir: legevakt 1 vakt

krav fornyes
    tittel: Fornyes
    kilde: prøven
    sum: legevakt
    siste: 6 måneder
    minst: 1 vakt

krav tak
    tittel: Ikke over
    kilde: prøven
    sum: legevakt
    siste: 12 måneder
    høyst: 1 vakt

krav frist
    tittel: Senest en dag
    kilde: prøven
    frist: søknad senest 2020-12-31

krav siden
    tittel: Ikke før en dag
    kilde: prøven
    frist: avtale etter 2016-07-07
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
    søknad: 2019-06-01
    avtale: 2019-01-05
2018-08-30 * vakt Stord
2018-08-31 * vakt Stord
2019-02-01 ! vakt Stord
2019-01-15 vakt Stord
2018-03-01 * kurs Grunnkurs A
    planlagt: 2018-03-10
2018-03-02 * kurs Grunnkurs A
    planlagt: 2018-03-10
2018-03-10 ! kurs Grunnkurs A
## Six months from 2018-08-31 are to and with the last of February. What is
## planned renews nothing yet, and an application that lies ahead is not done.
$ alis plan 2>/dev/null
Kari Nordmann · 2018-12-31

half-year    planned  done  moved  due  late  dropped  to come
2018-01..06        2     2      0    0     0        0        0
2018-07..12        0     0      0    0     0        0        0
2019-01..06        2     0      0    1     0        0        1
2019-07..12        0     0      0    0     0        0        0
2020-01..06        0     0      0    0     0        0        0
2020-07..12        0     0      0    0     0        0        0
2021-01..06        0     0      0    0     0        0        0
2021-07..12        0     0      0    0     0        0        0
2022-01..06        0     0      0    0     0        0        0
2022-07..12        0     0      0    0     0        0        0
2023-01..06        0     0      0    0     0        0        0
all                4     2      0    1     0        0        1

Next
15 d  2019-01-15  due      vakt Stord    loggbok.alis:8
32 d  2019-02-01  to come  vakt Stord    loggbok.alis:7

Last days
fornyes: 2019-02-28, in 59 d
frist: 2020-12-31, in 731 d

Forecast
Nothing more is waited for.
? 1
$ alis plan --format json 2>/dev/null | sed -n '/"deadlines"/,/\]/p'
  "deadlines": [
    {
      "id": "fornyes",
      "title": "Fornyes",
      "book": "hus",
      "renews": true,
      "last": "2019-02-28",
      "last_lenient": "2019-02-28",
      "days_left": 59,
      "done": null,
      "question": "",
      "readings": ""
    },
    {
      "id": "frist",
      "title": "Senest en dag",
      "book": "hus",
      "renews": false,
      "last": "2020-12-31",
      "last_lenient": "2020-12-31",
      "days_left": 731,
      "done": null,
      "question": "",
      "readings": ""
    }
  ],
