## plan --what-if: what brings the end nearer. Today is 2018-12-31; four shifts
## since the first, in 356 days by 30E/360, and two that lack: at that pace half as
## long, 178 from 2019-01-01 on, to 2019-06-28. With two shifts in January the last
## of them is the day, which is 16 + 28 + 31 + 30 + 31 + 28 = 164 days before.
== regelverk/hus.regler
regelverk hus
    versjon: 1

katalog vakt
    gir: legevakt 1 vakt

krav legevakt
    tittel: Vakter
    kilde: brev
    sum: legevakt
    minst: 6 vakter
== loggbok.alis
alis Kari Nordmann
    regelverk: hus

2018-01-05 * vakt Stord
2018-04-05 * vakt Stord
2018-08-05 * vakt Stord
2018-12-05 * vakt Stord

$ alis plan --what-if '2019-01-10 vakt Stord' --what-if '2019-01-15 vakt Stord' 2>/dev/null | tail -n 8

requirement  before        after         days
legevakt     ≈ 2019-06-28  → 2019-01-15  -164

→ by what is entered, ≈ at the pace of the last 12 months
before: all 2019-06-28, legevakt last
after: all 2019-01-15, legevakt last
difference: 164 days earlier
