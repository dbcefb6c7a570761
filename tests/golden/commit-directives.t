## commit: the subject says which directives changed, behind the entries.
== loggbok.alis
alis Kari Nordmann
    start: 2017-09-01
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    spesialist: allmennmedisin
2018-03-17 16:00-23:00      vakt Nordhordland legevakt
## of a new journal they go without saying
$ git init -q && alis commit 2>/dev/null
1b3c5d00 vakt Nordhordland legevakt
$ sed -i 's/2017-09-01/2017-10-01/' loggbok.alis && alis commit 2>/dev/null
2424b0b9 endret start
$ sed -i 's/Hansen/Hanssen/; s/Kari/Kari M./; s/2017-10/2017-09/' loggbok.alis && printf 'veileder Eva Prøvedal\n    spesialist: allmennmedisin\nfast 2019-01-01..2019-06-30 hver uke veiledning 1 t Ola Hansen\n' >>loggbok.alis && git config alis.x y && alis commit 2>/dev/null
6a4f6285 veileder Ola Hanssen; veileder Eva Prøvedal; fast veiledning Ola Ha…
$ sed -i '/^fast/d; s/ vakt/ * vakt/' loggbok.alis && alis commit 2>/dev/null
2398daab bekreftet vakt Nordhordland legevakt; fjernet fast veiledning Ola H…
## the comment alone: only the summary is new
$ echo '; slutt' >>loggbok.alis && alis commit 2>/dev/null
5845d0d7 ny oppsummering
