## alis merge BASE OURS THEIRS, as git calls it: the result goes to OURS.
== base
2018-01-12 * kurs 2 t Samtale
2018-02-12 * kurs 3 t Hygiene

== ours
2018-01-12 * kurs 2 t Samtale | Bergen
2018-02-12 * kurs 3 t Hygiene

== theirs
2018-01-12 * kurs 4 t Samtale
2018-02-12 * kurs 3 t Hygiene
2018-03-12 * kurs 1 t Etikk

$ cp ours a && alis merge base a theirs && cat a && ls
2018-01-12 * kurs 4 t Samtale | Bergen
2018-02-12 * kurs 3 t Hygiene
2018-03-12 * kurs 1 t Etikk
a
base
ours
theirs
## names and marks as git gives them; %X stands where git knows no name
$ sed 's/2 t/3 t/' ours >a; alis merge --marks 9 --ours %X --theirs 'kommunens gren' base a theirs journal/2018.alis; cat a
<<<<<<<<< ours
2018-01-12 * kurs 3 t Samtale | Bergen
=========
2018-01-12 * kurs 4 t Samtale | Bergen
>>>>>>>>> kommunens gren
2018-02-12 * kurs 3 t Hygiene
2018-03-12 * kurs 1 t Etikk
! alis: 'journal/2018.alis' has a conflict; 'alis check' shows where
## one of them cannot be read: git's way, line by line, and nothing is lost
== feil
2018-13-12 * kurs 2 t Samtale
2018-02-12 * kurs 3 t Hygiene

$ cp feil a && alis merge base a theirs 2018.alis; cat a
<<<<<<< ours
2018-13-12 * kurs 2 t Samtale
=======
2018-01-12 * kurs 4 t Samtale
>>>>>>> theirs
2018-02-12 * kurs 3 t Hygiene
2018-03-12 * kurs 1 t Etikk
! alis: '2018.alis' is joined line by line, not by entry: one of the versions has errors, which 'alis check' shows
! alis: '2018.alis' has conflicts; 'alis check' shows where
$ cp base a && echo '2018-14-14 vakt' >>a && alis merge base a ours; cat a
2018-01-12 * kurs 2 t Samtale | Bergen
2018-02-12 * kurs 3 t Hygiene
2018-14-14 vakt
! alis: 'a' is joined line by line, not by entry: one of the versions has errors, which 'alis check' shows
## line ends and a byte-order mark are the file's
$ printf '\357\273\277' >a && sed 's/$/\r/' ours >>a && alis merge base a theirs && od -c a | head -n 1 && tr -d '\n' <a | tr '\r' '\n' | wc -l
0000000 357 273 277   2   0   1   8   -   0   1   -   1   2       *    
3
## nothing is written if something is wrong
$ cp ours a && alis merge base a nowhere; cmp a ours
! alis: there is no file 'nowhere'
$ alis merge base a
! alis: three files are joined: BASE OURS THEIRS
? 2
$ alis merge --marks x base a theirs
! alis: --marks is a number from 1 to 65535: 'x'
? 2
## without alis git's own merge steps in, and nothing of theirs is left out
$ git init -q r && cd r && alis init --name Kari --start 2018-01-01 >/dev/null && rm .git/hooks/* && echo '2018-01-12 * kurs 2 t A' >>journal/2018.alis && git commit -qam a && git checkout -q -b b && sed -i 's/2 t/3 t/' journal/2018.alis && git commit -qam b && git checkout -q main && sed -i 's/2 t A/2 t A | x/' journal/2018.alis && git commit -qam c && git config merge.alis.driver "$(git config merge.alis.driver | sed 's/^alis/alis-er-ikke-her/')" && git merge -q b 2>/dev/null >&2; sed -n '/<<</,$p' journal/2018.alis
<<<<<<< ours
2018-01-12 * kurs 2 t A | x
=======
2018-01-12 * kurs 3 t A
>>>>>>> theirs
## .gitattributes that is there keeps its lines; what it says otherwise stands
$ mkdir s && cd s && git init -q && printf '*.pdf binary\n*.alis merge=union' >.gitattributes && alis init --name Kari --start 2018-01-01 | cut -c10- && cat .gitattributes && git status --porcelain && alis hook install >/dev/null && git diff --stat
ny loggbok
*.pdf binary
*.alis merge=union
# What is committed is what was checked, to the byte.
*.alis -text
*.regler -text
oppsummering/* -text
bekreftelser/* -text
# Journals are joined entry by entry; summaries are made anew.
**/oppsummering/* merge=alis-oppsummering
?? .gitattributes
! alis: '.gitattributes' was there, and has more lines now; commit it with git
## nothing new on the other side: ours stays as it is, byte by byte
$ cp ours a && chmod 444 a && alis merge base a base && cmp ours a
## fewer marks than git itself ever gives are as many as it gives
$ sed 's/2 t/3 t/' ours >a; alis merge --marks 3 --ours %X base a theirs journal/2018.alis; grep '^[<>=]' a
<<<<<<< ours
=======
>>>>>>> theirs
! alis: 'journal/2018.alis' has a conflict; 'alis check' shows where
