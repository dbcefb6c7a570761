## merge: comments, what moved, keys that are indented otherwise, line ends.
== base
; om stord
2018-03-01 * vakt Stord  ; natt
2018-03-02 notat 1 t A
    bevis: a  ; se permen
2018-03-03 notat B
2018-03-04 permisjon 50 %
== merge.sh
alis merge --ours o --theirs t base ours theirs loggbok.alis
== again.sh
cp base ours; cp base theirs
## A comment that one took away and the other changed stays, whoever did it.
$ sh again.sh; sed -i 's/  ; natt//' ours; sed -i 's/; natt/; rolig/' theirs; sh merge.sh; sed -n 2p ours
2018-03-01 * vakt Stord  ; rolig
$ sh again.sh; sed -i 's/  ; natt//' theirs; sed -i 's/; natt/; rolig/' ours; sh merge.sh; sed -n 2p ours
2018-03-01 * vakt Stord  ; rolig
## One took the comment away, the other changed the value beside it.
$ sh again.sh; sed -i 's/  ; se permen//' ours; sed -i 's/bevis: a/bevis: b/' theirs; sh merge.sh; sed -n 4p ours
    bevis: b
## An amount without anything behind it.
$ sh again.sh; sed -i 's/50 %/60 %/' ours; sed -i 's/^2018-03-04 permisjon/2018-03-04 * permisjon/' theirs; sh merge.sh; tail -n 1 ours
2018-03-04 * permisjon 60 %
! alis: 'loggbok.alis': one side confirmed this entry and the other changed it; see whether what was confirmed still stands: 2018-03-04 * permisjon 60 %
## Both corrected it alike, and one confirmed that: nobody need look at it.
$ sh again.sh; sed -i 's/notat 1 t A/* notat 2 t A/' ours; sed -i 's/notat 1 t A/notat 2 t A/' theirs; sh merge.sh; sed -n 3p ours
2018-03-02 * notat 2 t A
## What the other changed otherwise is told.
$ sh again.sh; sed -i 's/notat 1 t A/* notat 1 t A/' ours; sed -i 's/notat 1 t A/notat 2 t A/' theirs; sh merge.sh; sed -n 3p ours
2018-03-02 * notat 2 t A
! alis: 'loggbok.alis': one side confirmed this entry and the other changed it; see whether what was confirmed still stands: 2018-03-02 * notat 2 t A
## What moved took the comment above it along, and the change came after it.
$ sh again.sh; { sed '1,2d' base; sed -n '1,2p' base; } >ours; sed -i 's/vakt Stord/vakt Voss/' theirs; sh merge.sh; cat ours
2018-03-02 notat 1 t A
    bevis: a  ; se permen
2018-03-03 notat B
2018-03-04 permisjon 50 %
; om stord
2018-03-01 * vakt Voss  ; natt
## So it is gone where it stands now, if the other took it away.
$ sh again.sh; { sed '1,2d' base; sed -n '1,2p' base; } >ours; sed -i '1d; s/vakt Stord/vakt Voss/' theirs; sh merge.sh; cat ours
2018-03-02 notat 1 t A
    bevis: a  ; se permen
2018-03-03 notat B
2018-03-04 permisjon 50 %
2018-03-01 * vakt Voss  ; natt
## Keys that are deeper than those of the other side do not go on with them.
== base
2018-03-02 notat 1 t A
2018-03-03 notat B
== deep
2018-03-02 notat 1 t A
      mål: langt
        ; imellom
        nede
      ; til slutt
2018-03-03 notat B
== flat
2018-03-02 notat 1 t A
  bevis: a
2018-03-03 notat B
$ cp deep ours; cp flat theirs; sh merge.sh; cat ours
2018-03-02 notat 1 t A
  bevis: a
  mål: langt
        ; imellom
    nede
      ; til slutt
2018-03-03 notat B
$ cp deep theirs; cp flat ours; sh merge.sh; cat ours
2018-03-02 notat 1 t A
  bevis: a
  mål: langt
        ; imellom
    nede
      ; til slutt
2018-03-03 notat B
## No version to begin from: a file of Windows stays one, whose it is.
$ : >base; printf '2018-03-01 notat A\r\n' >ours; printf '2018-03-02 notat B\n' >theirs; sh merge.sh; od -c ours | grep -c '\\r'; tr -d '\r' <ours
2
2018-03-01 notat A
2018-03-02 notat B
$ printf '2018-03-01 notat A\n' >ours; printf '2018-03-02 notat B\r\n' >theirs; sh merge.sh; grep -c "$(printf '\r')$" ours
2
## Some lines of all of them end so: that end is no part of what a line says,
## and a line that is put together of two has the plain one.
== make.sh
printf '%s\r\n' '2018-03-01 notat A' '    ; k' '    bevis: a  ; x' >base
echo '2018-03-02 notat B' >>base
$ sh make.sh; sh again.sh; sed -i '/; k/d; s/: a/: b/' ours; sed -i 's/; k/;  k/; s/; x/; y/' theirs; sh merge.sh; cat -A ours
2018-03-01 notat A^M$
    ;  k^M$
    bevis: b  ; y$
2018-03-02 notat B$
$ sh make.sh; sh again.sh; sed -i '/; k/d; s/: a/: b/' theirs; sed -i 's/; k/;  k/; s/; x/; y/' ours; sh merge.sh; cat -A ours
2018-03-01 notat A^M$
    ;  k^M$
    bevis: b  ; y$
2018-03-02 notat B$
## Each made the same of another entry: it stands there once.
== base
2018-03-01 notat 1 t Samtale | a
2018-03-02 notat 1 t Samtale | b
2018-03-20 notat B
$ sh again.sh; sed -i '1s/.*/2018-03-05 notat 1 t Samtale | c/' ours; sed -i '2s/.*/2018-03-05 notat 1 t Samtale | c/' theirs; sh merge.sh; cat ours
2018-03-05 notat 1 t Samtale | c
2018-03-20 notat B
## A file that is named and not there is no matter.
== base
inkluder 2017.alis
2018-03-02 notat 1 t A
2018-03-20 notat B
$ sh again.sh; sed -i 's/1 t A/2 t A/' ours; sed -i 's/notat B/notat C/' theirs; sh merge.sh; cat ours
inkluder 2017.alis
2018-03-02 notat 2 t A
2018-03-20 notat C
## With an error the lines are merged as any text is, and that is told.
$ sh again.sh; sed -i 's/1 t A/2 t A/' ours; sed -i 's/notat B/notat C/; 1s/^/fast 2018-01-01.. hver 0. uke notat D\n/' theirs; sh merge.sh; cat ours
fast 2018-01-01.. hver 0. uke notat D
inkluder 2017.alis
<<<<<<< o
2018-03-02 notat 2 t A
2018-03-20 notat B
=======
2018-03-02 notat 1 t A
2018-03-20 notat C
>>>>>>> t
! alis: 'loggbok.alis' is joined line by line, not by entry: one of the versions has errors, which 'alis check' shows
! alis: 'loggbok.alis' has conflicts; 'alis check' shows where
