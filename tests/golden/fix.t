## check --fix: what nobody could mean otherwise is written, in every file and
## in the repository's own rule book; the diff is shown, and what remains told.
== loggbok.alis
alis Kari Nordmann
    kommune: Gulen
    kommune: Gulen
    sprak: nynorsk
    regelverk: hus
inkluder journal/*.alis
== regelverk/hus.regler
regelverk hus
slag møte
    lopende: ja
    enheter: stk
krav moter
    tittel: Møter
    kilde: egen
    sum: moter
    minst: 1 stk
katalog møte
    gir: moter stk
$ mkdir journal
$ printf '2018/1/5 16:00 - 23:00 * vakt Førde  ; byttet\r\n05/01/2018 vakt\r\n' >journal/2018.alis
$ printf '\357\273\2772018-06-06 * praksisbesok 1 stk Bø\342\200\213mlo\n    maal: A\n2018-07-07 * vagt\n' >journal/b.alis
$ cp -R . ../before
## --dry-run shows the same, and writes nothing
$ alis check --fix --dry-run >../dry.out 2>../dry.err
? 1
$ diff -r . ../before
$ alis check --fix >../out
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 bd8eae6ce4699c5151ef0e63e691721fe978a746105a41b913108d2cb71705d7
! 8 places are fixed
! journal/2018.alis:2:1: error[A011]: '05/01/2018' is not a date
!  2 | 05/01/2018 vakt
!    | ^^^^^^^^^^
!   hint: write it as year-month-day: 2018-01-05
! journal/b.alis:3:14: error[A016]: 'vagt' is not a known kind
!  3 | 2018-07-07 * vagt
!    |              ^^^^
!   hint: did you mean 'vakt'?
! 2 errors, 0 warnings
! 2 entries are left out of the requirements
? 1
$ cat ../out
diff --git a/loggbok.alis b/loggbok.alis
index 22e0ec1..aded286 100644
--- a/loggbok.alis
+++ b/loggbok.alis
@@ -1,6 +1,5 @@
 alis Kari Nordmann
     kommune: Gulen
-    kommune: Gulen
-    sprak: nynorsk
+    språk: nynorsk
     regelverk: hus
 inkluder journal/*.alis
diff --git a/journal/2018.alis b/journal/2018.alis
index 2ec43c9..3abd5b1 100644
--- a/journal/2018.alis
+++ b/journal/2018.alis
@@ -1,2 +1,2 @@
-2018/1/5 16:00 - 23:00 * vakt Førde  ; byttet
+2018-01-05 16:00-23:00 * vakt Førde  ; byttet
 05/01/2018 vakt
diff --git a/journal/b.alis b/journal/b.alis
index 3525c10..baa7313 100644
--- a/journal/b.alis
+++ b/journal/b.alis
@@ -1,3 +1,3 @@
-<U+FEFF>2018-06-06 * praksisbesok 1 stk Bø<U+200B>mlo
-    maal: A
+<U+FEFF>2018-06-06 * praksisbesøk 1 stk Bømlo
+    mål: A
 2018-07-07 * vagt
diff --git a/regelverk/hus.regler b/regelverk/hus.regler
index 0d5857b..5e22174 100644
--- a/regelverk/hus.regler
+++ b/regelverk/hus.regler
@@ -1,6 +1,6 @@
 regelverk hus
 slag møte
-    lopende: ja
+    løpende: ja
     enheter: stk
 krav moter
     tittel: Møter
$ diff ../out ../dry.out
## what was told to remain does remain
$ alis check 2>&1 | diff ../dry.err -
1,2c1
< alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 bd8eae6ce4699c5151ef0e63e691721fe978a746105a41b913108d2cb71705d7
< 8 places would be fixed
---
> alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 8ec6d832556c0a4be1586a22980b49f861f7513fdacaa02ea1b7c355f25b52bf
? 1
$ od -c journal/2018.alis | head -n 4
0000000   2   0   1   8   -   0   1   -   0   5       1   6   :   0   0
0000020   -   2   3   :   0   0       *       v   a   k   t       F 303
0000040 270   r   d   e           ;       b   y   t   t   e   t  \r  \n
0000060   0   5   /   0   1   /   2   0   1   8       v   a   k   t  \r
$ od -c journal/b.alis | head -n 3
0000000 357 273 277   2   0   1   8   -   0   6   -   0   6       *    
0000020   p   r   a   k   s   i   s   b   e   s 303 270   k       1    
0000040   s   t   k       B 303 270   m   l   o  \n                   m
## there is no more to do, and nothing is written again
$ touch -d 2018-01-01 journal/*.alis && alis check --fix 2>&1 | sed -n 2p
nothing can be fixed for sure
$ find journal -type f -newermt 2018-01-02
## where it cannot be meant
$ alis check --fix -f - <loggbok.alis
! alis: by the rule book 'regelverk/hus.regler' of this repository, sha256 8ec6d832556c0a4be1586a22980b49f861f7513fdacaa02ea1b7c355f25b52bf
! alis: --fix writes files, and standard input is none
? 2
$ alis check --fix --rev HEAD
! alis: --fix writes files, and a revision cannot be written
? 2
$ alis check --fix --format json
! alis: --fix shows a diff, and takes no --format: 'json'
? 2
$ alis check --dry-run
! alis: --dry-run is for --fix; without it nothing is written
? 2
$ alis status --fix
! alis: 'status' takes no option '--fix'; see 'alis help status'
? 2
## a file is replaced whole: who reads the old one goes on reading it
$ printf '2018/1/5 * vakt\n' >journal/a.alis && ln journal/a.alis ../kept
$ alis check --fix 2>/dev/null | tail -n 1
+2018-01-05 * vakt
$ cat ../kept
2018/1/5 * vakt
## nothing is written through a link
$ ln -s ../kept journal/c.alis && alis check --fix 2>&1 | grep -c A031
1
$ cat ../kept
2018/1/5 * vakt
## the samples: what could be fixed is gone, and all else is told as before
$ cp -R "$SAMPLES" ../samples && cd ../samples && for f in */loggbok.alis; do alis check --format csv -f $f >>../told; alis check --fix -f $f >>../diffs 2>&1; alis check --format csv -f $f >>../left; alis check --fix -f $f 2>&1 | grep '^@@'; done
? 1
$ grep -c '^@@' ../diffs
1
$ diff ../told ../left | grep '^[<>]'
< "error","A020","med-feil/journal/2018.alis",214,36,48,"'12.500,00 kr' is not an amount that can be counted","part thousands with a blank: 12 500,00"
