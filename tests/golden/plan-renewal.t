## What must lie within the last months has a last day. Of 31 August, half a year
## on, that is the last of February, whatever day it is looked at; on 1 March the
## six months go from 2 September.
== loggbok.alis
alis Kari Nordmann
    regelverk: hus
2018-08-31 * vakt Voss
== regelverk/hus.regler
regelverk hus
    tittel: Huset
    versjon: 1
katalog vakt
    gir: vakt 1 stk
krav vakt
    tittel: Vakt i halvåret
    kilde: avtalen
    sum: vakt
    minst: 1 stk
    siste: 6 måneder
$ alis plan --date 2018-08-31 2>/dev/null | grep -A1 '^Last days'
Last days
vakt: 2019-02-28, in 181 d
$ alis plan --date 2018-12-30 2>/dev/null | grep -A1 '^Last days'
Last days
vakt: 2019-02-28, in 60 d
$ alis plan --date 2019-02-28 2>/dev/null | grep -A1 '^Last days'
Last days
vakt: 2019-02-28, today
$ alis plan --date 2019-03-01 2>/dev/null | grep -A1 '^Last days'
Last days
vakt: lacking now
## Of 15 August it is 14 February: on the 15th the six months go from 16 August.
$ sed -i 's/08-31/08-15/' loggbok.alis && alis plan --date 2018-08-15 2>/dev/null | grep -A1 '^Last days'
Last days
vakt: 2019-02-14, in 183 d
$ alis status --date 2019-02-14 --format csv 2>/dev/null | grep '^"vakt"'
"vakt","Vakt i halvåret","met","stk",1,1,1,0,0,0,2018-08-15,
$ alis status --date 2019-02-15 --format csv 2>/dev/null | grep '^"vakt"'
"vakt","Vakt i halvåret","short","stk",0,0,1,1,0,0,,
