## What was pulled is for nobody else who uses the machine.
== kohort.alis
kohort Vest

lege Kari Nordmann
    depot: kari
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: alis-vest
$ git init -q kari; git -C kari add -A; GIT_AUTHOR_DATE=2018-12-12T12:00:00Z GIT_COMMITTER_DATE=2018-12-12T12:00:00Z git -C kari commit -qm Start
$ umask 022; git init -q .; alis cohort pull --local >out 2>&1; ls -ld .alis | cut -c 1-10; ls .alis
drwx------
speil
$ umask 022; alis cohort init --name Vest Ny >out 2>&1 || cat out; ls -ld Ny/.alis | cut -c 1-10; ls -A Ny/.alis
drwx------
.gitignore
