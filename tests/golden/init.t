## init: a repository with a journal, a year's file and a first commit.
$ alis init ny --name 'Kari Nordmann' --kommune Masfjorden --start 2017-09-01 --veileder 'Ola Hansen'
62592178 ny loggbok
$ cd ny && cat loggbok.alis .gitattributes journal/2017.alis
; Loggbok. 'alis check' sier hva som er feil, 'alis status' hva som mangler.
alis Kari Nordmann
    kommune: Masfjorden
    start: 2017-09-01
    regelverk: allmennmedisin-2017

veileder Ola Hansen
    ; spesialist: allmennmedisin

inkluder journal/*.alis
# What is committed is what was checked, to the byte.
*.alis -text
*.regler -text
oppsummering/* -text
bekreftelser/* -text
# Journals are joined entry by entry; summaries are made anew.
*.alis merge=alis
**/oppsummering/* merge=alis-oppsummering
; 2017: én linje for hver hendelse, uten opplysninger om pasienter. For eksempel:
; 2017-09-01..  * tjeneste 100 % allmennpraksis | Legekontoret
; 2017-09-08    * veiledning 1,5 t Veileders Navn | Konsultasjonsteknikk
$ cd ny && git status --porcelain && git log --format=%s && git ls-files && git fsck --strict 2>&1
ny loggbok
.gitattributes
journal/2017.alis
loggbok.alis
oppsummering/status.json
oppsummering/status.txt
$ cd ny && alis check && alis audit
loggbok.alis: 0 entries in 2 files, no errors
62592178  2019-01-01  proved  ny loggbok
1 looked at, 0 at fault
signatures of commits, with no list to check them by
     1  unsigned
## again: refused, nothing written
$ alis init ny --name 'Kari Nordmann'
! alis: 'loggbok.alis' is there already; nothing is written
? 3
$ cd ny && git status --porcelain
## in a repository that is there
$ git init -q gammel && cd gammel && echo x >x && git add x && git commit -qm x && alis start --name Liv && git log --format=%s && git status --porcelain
76e8d7fb ny loggbok
ny loggbok
x
## without a name; with a date that is none; with nothing written
$ alis init tom
! alis: say whose journal it is: --name NAME
? 2
$ alis init tom --name Liv --start 1.9.2017
! alis: --start is no date; write it as 2018-12-31: '1.9.2017'
? 2
$ alis init tom --name Liv --regelverk allmennmedisin-2071
! loggbok.alis:4:16: error[A037]: there is no rule book 'allmennmedisin-2071'
!  4 |     regelverk: allmennmedisin-2071
!    |                ^^^^^^^^^^^^^^^^^^^
!   hint: did you mean 'allmennmedisin-2017'?
! 1 error, 0 warnings
! alis: nothing is written
? 1
$ alis init torr --name Liv --start 2017-09-01 --dry-run | head -n 8; ls
diff --git a/loggbok.alis b/loggbok.alis
new file mode 100644
index 0000000..f7d0b6e
--- /dev/null
+++ b/loggbok.alis
@@ -0,0 +1,6 @@
+; Loggbok. 'alis check' sier hva som er feil, 'alis status' hva som mangler.
+alis Liv
gammel
ny
