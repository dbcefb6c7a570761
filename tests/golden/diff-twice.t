## diff: what is declared twice, and then once or otherwise.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: a@masfjorden.example
veileder Ola Hansen
    epost: b@masfjorden.example
sted Stord
$ git init -q && git add loggbok.alis && git commit -qm en
$ sed -i '5,6d; s/: a@/: c@/' loggbok.alis; alis diff 2>/dev/null | sed 1d
~ veileder Ola Hansen
    epost: a@masfjorden.example → c@masfjorden.example
- veileder Ola Hansen

no requirement moves on 2018-12-31
$ git commit -qam to; printf '%s\n' 'veileder Ola Hansen' '    epost: d@masfjorden.example' >>loggbok.alis; sed -i 's/: c@/: e@/' loggbok.alis; alis diff 2>/dev/null | sed 1d
+ veileder Ola Hansen
~ veileder Ola Hansen
    epost: c@masfjorden.example → d@masfjorden.example

no requirement moves on 2018-12-31
## A new name is told as one where the rest is the same of no other; else nobody
## knows who is who.
$ git commit -qam tre; printf '%s\n' 'alis Kari Nordmann' 'alias a = vakt' 'alias b = vakt' 'alias x = kurs' >loggbok.alis; git commit -qam fire; printf '%s\n' 'alis Kari Nordmann' 'alias c = vakt' 'alias y = kurs' >loggbok.alis; alis diff 2>/dev/null | sed 1d
+ alias c = vakt
~ alias y = kurs
    name: x → y
- alias a = vakt
- alias b = vakt

no requirement moves on 2018-12-31
$ git commit -qam fem; printf '%s\n' 'alis Kari Nordmann' 'alias d = vakt' 'alias e = vakt' 'alias y = kurs' >loggbok.alis; alis diff 2>/dev/null | sed 1d
+ alias d = vakt
+ alias e = vakt
- alias c = vakt

no requirement moves on 2018-12-31
