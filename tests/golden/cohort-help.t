## Every action has its help, under both of its names, and its options.
$ alis help cohort show | head -1
alis cohort show NAME: all of one member, municipality or workplace
$ alis kohort vis --help | head -1
alis cohort show NAME: all of one member, municipality or workplace
$ alis cohort show -h | head -1
alis cohort show NAME: all of one member, municipality or workplace
$ alis help cohort pull >a && alis hjelp kohort hent | diff a - && alis cohort pull --help | diff a -
## What is no action
$ alis cohort
! alis: an action is missing; see 'alis help cohort'
? 2
$ alis cohort pul
! alis: 'cohort' has no action 'pul'; did you mean 'pull'?
? 2
$ alis cohort xyz
! alis: 'cohort' has no action 'xyz'; see 'alis help cohort'
? 2
$ alis help cohort pul
! alis: 'cohort' has no action 'pul'
? 2
$ alis help check pul
! alis: 'check' has no action 'pul'
? 2
$ alis cohort pull --year 2018
! alis: 'cohort pull' takes no option '--year'; see 'alis help cohort pull'
? 2
## Completion: actions, members, municipalities
== kohort.alis
kohort ALIS-VEST
kommune Masfjorden
kommune Modalen
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
lege Ola Hansen
    depot: https://git.modalen.example/ola.git
    kommune: Modalen
$ alis complete -- cohort sta
status	a row for each member, who needs help first
stats	group figures that tell of nobody
statistikk	group figures that tell of nobody
$ alis complete -- cohort st
status	a row for each member, who needs help first
stats	group figures that tell of nobody
statistikk	group figures that tell of nobody
$ alis complete -- kohort v
vis	all of one member, municipality or workplace
$ alis complete -- help cohort pu
pull	fetch every member's repository
$ alis complete -- cohort show ''
Kari Nordmann	doctor of the cohort
Ola Hansen	doctor of the cohort
$ alis complete -- cohort show Kari o
Ola Hansen	doctor of the cohort
$ alis complete -- cohort pull --kommune Mo
Modalen	municipality
$ alis complete -- cohort pull --kommune=Ma
--kommune=Masfjorden	municipality
$ alis complete -- cohort pull --ti
--timeout	how long each may take; 60
$ alis complete -- cohort nothing ''
## where there is no cohort file, nothing is offered
$ mkdir b && mv kohort.alis b/k.alis && alis complete -- cohort show '' && alis complete -- cohort show -f b/k.alis O && alis complete -- -f b/k.alis cohort show O
Ola Hansen	doctor of the cohort
Ola Hansen	doctor of the cohort
