## fmt: one form for dates, times, marks, amounts and keywords; every word,
## comment and blank line stays, and a second time changes nothing.
== loggbok.alis
; Loggbok   for Kari
alis   Kari Nordmann
	municipality:   Masfjorden 
  rulebook:   allmennmedisin-2017


rettleiar Ola Hansen
    e-post: ola@masfjorden.example	; jobb
alias   legevaktsvakt=vakt
include journal/*.alis
== journal/2018.alis
1.9.2017..  * service 100% general-practice|Masfjorden
   ; merknad
		employer:  Kommunen
2017-09-16 16.00–24 *shift   Nordhordland   legevakt	; byttet
17.9.2017 16-0 legevaktsvakt 漢字 legevakt
2017-09-18..2017-09-18 8-16 ! kurs  Kveldskurs
2.3.2018 supervision 1h 30min, Ola Hansen | note  with | bars 
  reflection: a
     - b
       c
      ; midt i

    ; etter
  goal: x
  bevis:
	bilag/x.pdf
3.5.2018 expense 12500,50 NOK kurs |
4.5.2018 utgift 1500 kr reise; og hotell
2018-09-03..2018-09-07 * course Nidaroskongressen
  emnekurs:lunge   15 points
	emnekurs:psykiatri	7.5 poeng,

assert 31.12.2018   legevakt=2 shifts  ; k
# slutt  
$ alis fmt --check
loggbok.alis
journal/2018.alis
? 1
$ cp journal/2018.alis was; chmod 640 journal/2018.alis; alis sum >sum
$ alis fmt --dry-run journal/2018.alis | sed -n '1,8p' | grep -v ^index; cmp was journal/2018.alis
diff --git a/journal/2018.alis b/journal/2018.alis
--- a/journal/2018.alis
+++ b/journal/2018.alis
@@ -1,24 +1,24 @@
-1.9.2017..  * service 100% general-practice|Masfjorden
-   ; merknad
-		employer:  Kommunen
$ alis fmt; stat -c %a journal/2018.alis; ls -A journal
loggbok.alis
journal/2018.alis
640
2018.alis
$ cat loggbok.alis journal/2018.alis
; Loggbok   for Kari
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017


veileder Ola Hansen
    epost: ola@masfjorden.example  ; jobb
alias legevaktsvakt = vakt
inkluder journal/*.alis
2017-09-01..              * tjeneste 100 % allmennpraksis | Masfjorden
    ; merknad
    arbeidsgiver: Kommunen
2017-09-16 16:00-24:00    * vakt Nordhordland   legevakt  ; byttet
2017-09-17 16:00-00:00      legevaktsvakt 漢字 legevakt
2017-09-18..2017-09-18 08:00-16:00 ! kurs Kveldskurs
2018-03-02                  veiledning 1 t 30 min, Ola Hansen | note  with | bars
    refleksjon: a
      - b
        c
       ; midt i

      ; etter
    mål: x
    bevis:
      bilag/x.pdf
2018-05-03                  utgift 12 500,50 kr kurs |
2018-05-04                  utgift 1 500 kr reise; og hotell
2018-09-03..2018-09-07    * kurs Nidaroskongressen
    emnekurs:lunge        15 poeng
    emnekurs:psykiatri     7,5 poeng,

kontroll 2018-12-31 legevakt = 2 vakter  ; k
# slutt
$ alis fmt --check; alis fmt; alis sum | diff sum -
## the ends of lines and a byte-order mark stay as they are; a last line is
## ended, and blanks alone behind the last line go
$ printf '\357\273\2772.1.2018 note a\r\n\t \r\n; b \n2018-01-03 note c ' | alis fmt - | od -An -c
 357 273 277   2   0   1   8   -   0   1   -   0   2            
                                                               n
   o   t   a   t       a  \r  \n  \r  \n   ;       b  \n   2   0
   1   8   -   0   1   -   0   3                                
                                           n   o   t   a   t    
   c  \r  \n
$ printf '2018-01-02 notat a\n  ' | alis fmt -f - | od -An -c
   2   0   1   8   -   0   1   -   0   2                        
                                                   n   o   t   a
   t       a  \n
$ printf '' | alis fmt -; printf '\n\n' | alis fmt - | wc -l
2
## a file with errors is left alone and named; the others are laid out
$ printf '2018-01-02   note a\n' >journal/2017.alis; printf '2018-02-30   note a\n' >journal/2019.alis
$ alis fmt
journal/2017.alis
! alis: 'journal/2019.alis' is left as it is: it has an error, which 'alis check' shows
? 1
$ cat journal/2017.alis journal/2019.alis
2018-01-02                  notat a
2018-02-30   note a
$ alis fmt --check journal/2017.alis; cd journal; alis fmt 2019.alis
! alis: '2019.alis' is left as it is: it has an error, which 'alis check' shows
? 1
$ alis fmt --check nei.alis
! alis: the journal does not include this file; -f reads another journal: 'nei.alis'
? 2
$ printf '2018-02-30   note a\n' | alis fmt -
2018-02-30   note a
! alis: '-' is left as it is: it has an error, which 'alis check' shows
? 1
## two half posts that differ only by the language of their category stay so:
## with one word they would be one post twice
== to.alis
alis Kari
  regelverk: allmennmedisin-2017
2018-01-01.. *  service 50 % general-practice
2018-01-01.. *  tjeneste 50 % allmennpraksis
$ alis fmt -f to.alis; tail -n +3 to.alis
to.alis
2018-01-01..              * service 50 % general-practice
2018-01-01..              * tjeneste 50 % allmennpraksis
## a word that an alias reads otherwise is never put in
== alias.alis
alis Kari
  regelverk: allmennmedisin-2017
alias vakt = notat
alias sykehus = allmennpraksis
2018-01-01 shift A
2018-01-01.. service hospital
2018-01-01.. service sykehus
$ alis fmt -f alias.alis; tail -n +3 alias.alis
alias.alis
alias vakt = notat
alias sykehus = allmennpraksis
2018-01-01                  shift A
2018-01-01..                tjeneste hospital
2018-01-01..                tjeneste sykehus
## the samples are laid out; when their columns have been lost, nothing comes to
## mean anything else and every byte comes back
$ cp -r "$SAMPLES"/ferdig "$SAMPLES"/halvveis "$SAMPLES"/kort .; find ferdig halvveis kort -name '*.alis' -exec sed -i 's/  *\([*!]\) / \1 /' {} +
$ for s in ferdig halvveis kort; do (cd $s; alis status >../a; alis list >../b; alis fmt >../c || echo not; alis status | diff - ../a; alis list | diff - ../b; alis fmt --check; wc -l <../c | tr -d ' '; diff -r . "$SAMPLES/$s"); done
7
4
1
