## Lines as they come from elsewhere: what they are read as, or told to be.
== head
alis Kari Nordmann
    regelverk: allmennmedisin-2017
alias abcdefghijklmnopqr = vakt
alias abcdefghxxklmnopqr = veiledning
alias abcdefghklmnopqr = kurs
== check.sh
# check.sh LINE...: what is told of these lines, without the head
cp head loggbok.alis; printf '%b\n' "$@" >>loggbok.alis
alis check 2>&1 | grep -v '^ *|'
== fixed.sh
cp head loggbok.alis; printf '%b\n' "$@" >>loggbok.alis
alis check --fix >/dev/null 2>&1; sed 1,5d loggbok.alis | cat -A
## Long words that begin and end alike are not the same.
$ cp head loggbok.alis; printf '2018-01-0%s notat A\n' 1 >>loggbok.alis; printf '2018-01-02 %s A\n' abcdefghijklmnopqr abcdefghxxklmnopqr abcdefghklmnopqr >>loggbok.alis; alis list --format csv | cut -d, -f1,3,6
date,kind,line
"2018-01-01","notat",6
"2018-01-02","abcdefghijklmnopqr",7
"2018-01-02","abcdefghxxklmnopqr",8
"2018-01-02","abcdefghklmnopqr",9
$ printf '%s\n' 'alis Kari Nordmann' '    regelverk: allmennmedisin-2017' 'alias aaaaaaaaaa = vakt' 'alias aaaaaaaaaaa = utgift' '2018-01-02 aaaaaaaaaa A' '2018-01-02 aaaaaaaaaaa 5 kr A' '2018-01-03 aaaaaaaaaa A' >loggbok.alis; alis list --format csv 2>/dev/null | cut -d, -f1,3,8
date,kind,amount
"2018-01-02","aaaaaaaaaa",1
"2018-01-02","aaaaaaaaaaa",5
"2018-01-03","aaaaaaaaaa",1
## A sign is no letter that a word begins with.
$ sh check.sh '× a' '÷ a' '漢字 a' '’a'
loggbok.alis:6:1: error[A010]: '×' begins neither an entry nor a directive
 6 | × a
  hint: an entry begins with a date, 2018-01-31; a comment with ;
loggbok.alis:7:1: error[A010]: '÷' begins neither an entry nor a directive
 7 | ÷ a
  hint: an entry begins with a date, 2018-01-31; a comment with ;
loggbok.alis:8:1: error[A017]: '漢字' is not a known directive
 8 | 漢字 a
  hint: an entry begins with its date, 2018-01-31; a comment with ;
loggbok.alis:9:1: error[A010]: '’a' begins neither an entry nor a directive
 9 | ’a
  hint: an entry begins with a date, 2018-01-31; a comment with ;
4 errors, 0 warnings
## A hidden character has its whole number.
$ sh check.sh '2018-01-01 notat A\0363\0240\0201\0201'
loggbok.alis:6:19: error[A004]: a hidden character, U+E0041, that changes how text reads
 6 | 2018-01-01 notat A<U+E0041>
  hint: remove it
1 error, 0 warnings
1 entry is left out of the requirements
## Amounts with their thousands and decimals parted.
$ sh check.sh '2018-01-01 utgift 1.234.567' '2018-01-01 utgift 1.234.567 kr kurs' '2018-01-01 utgift 1.234,5.6 kr kurs' '2018-01-01 utgift 1.234, kr kurs' '2018-01-01 utgift 1.234,50 kr kurs'
loggbok.alis:6:12: warning[A053]: nothing that is counted comes of this utgift
 6 | 2018-01-01 utgift 1.234.567
  hint: write how much: utgift 10 kr ...
loggbok.alis:7:19: error[A020]: '1.234.567 kr' is not an amount that can be counted
 7 | 2018-01-01 utgift 1.234.567 kr kurs
  hint: part thousands with a blank: 12 500,00
loggbok.alis:8:19: error[A020]: '1.234,5.6 kr' is not an amount that can be counted
 8 | 2018-01-01 utgift 1.234,5.6 kr kurs
  hint: part thousands with a blank: 12 500,00
loggbok.alis:9:12: warning[A053]: nothing that is counted comes of this utgift
 9 | 2018-01-01 utgift 1.234, kr kurs
  hint: write how much: utgift 10 kr ...
loggbok.alis:10:19: error[A020]: '1.234,50 kr' is not an amount that can be counted
 10 | 2018-01-01 utgift 1.234,50 kr kurs
  hint: part thousands with a blank: 12 500,00
3 errors, 2 warnings
3 entries are left out of the requirements
$ sh fixed.sh '2018-01-01 utgift 1.234.567 kr kurs' '2018-01-01 utgift 1.234,5.6 kr kurs' '2018-01-01 utgift 1.234,50 kr kurs'
2018-01-01 utgift 1 234 567 kr kurs$
2018-01-01 utgift 1.234,5.6 kr kurs$
2018-01-01 utgift 1 234,50 kr kurs$
## More than any amount may be.
$ sh check.sh '2018-01-01 veiledning 999999999999999999 t Ola' '2018-01-01 veiledning 30000000000 år Ola' 'kontroll 2018-12-31 tjeneste = 900000000 år'
loggbok.alis:6:23: error[A020]: '999999999999999999 t' is not an amount that can be counted
 6 | 2018-01-01 veiledning 999999999999999999 t Ola
  hint: less than a thousand million
loggbok.alis:7:12: warning[A053]: nothing that is counted comes of this veiledning
 7 | 2018-01-01 veiledning 30000000000 år Ola
  hint: write how much: veiledning 10 t ...
loggbok.alis:7:23: warning[A058]: no supervisor '30000000000 år Ola' is declared
 7 | 2018-01-01 veiledning 30000000000 år Ola
  hint: add a line that declares who it is: veileder 30000000000 år Ola
loggbok.alis:8:32: error[A020]: '900000000 år' is not an amount that can be counted
 8 | kontroll 2018-12-31 tjeneste = 900000000 år
  hint: less than a thousand million
2 errors, 2 warnings
1 entry is left out of the requirements
## Times and dates with other dashes and blanks; nothing behind them.
$ sh check.sh '2018-01-01 16–23' '2018-01-01 – 2018-01-05 notat A' '2018-01-01 notat 1\0342\0200\0257000 kr A' '16.10.2017 x 19 notat A' '2018-01-01\0342\0200\0257notat A' '2018-01-01 16:00 - 23:00'
loggbok.alis:6:17: error[A015]: the entry does not say what it is
 6 | 2018-01-01 16–23
  hint: write a kind after the date: kurs, vakt, veiledning ...
loggbok.alis:7:1: error[A011]: '2018-01-01 – 2018-01-05' is not a date
 7 | 2018-01-01 – 2018-01-05 notat A
  hint: write a period with two dots and no blanks: 2018-01-01..2018-01-05
loggbok.alis:9:12: error[A016]: 'x' is not a known kind
 9 | 16.10.2017 x 19 notat A
  hint: one mark stands before the kind: * is confirmed, ! is planned
loggbok.alis:10:1: error[A011]: '2018-01-01 notat' is not a date
 10 | 2018-01-01 notat A
  hint: a no-break blank stands in it; write a plain blank
loggbok.alis:11:12: error[A014]: '16:00 - 23:00' is not a time with start and end
 11 | 2018-01-01 16:00 - 23:00
  hint: write the times alone, without blanks: 16:00-23:00
5 errors, 0 warnings
5 entries are left out of the requirements
$ sh fixed.sh '2018-01-01 16:00 - 23:00' '2018-01-01 16–23' '2018-01-01 16–23 vakt A'  '2018-01-01 – 2018-01-05 notat A'
2018-01-01 16:00-23:00$
2018-01-01 16M-bM-^@M-^S23$
2018-01-01 16M-bM-^@M-^S23 vakt A$
2018-01-01..2018-01-05 notat A$
## What repeats, without 'per'.
$ sh check.sh 'fast 2018-01-01..2018-03-01 2 i uken vakt A'
loggbok.alis:6:29: error[A027]: '2 i' is no rhythm of a fast line
 6 | fast 2018-01-01..2018-03-01 2 i uken vakt A
  hint: write hver uke, hver 2. uke, hver måned, 2 per uke, 2 per måned
1 error, 0 warnings
## A semicolon is a comment behind two blanks, or at the beginning.
$ cp head loggbok.alis; printf '%s\n' ' ; en kommentar' '2018-01-01 notat a;b ;c  ; d' '2018-01-02 notat a; b' >>loggbok.alis; alis list --format csv | cut -d, -f1,4
date,what
"2018-01-01","a;b ;c"
"2018-01-02","a; b"
## A carriage return is the last byte of all.
$ cp head loggbok.alis; printf '2018-01-01 notat A\n    \r' >>loggbok.alis; alis check
loggbok.alis: 1 entry in 1 file, no errors
## A key that stands there twice, in a file as Windows has them.
$ cp head loggbok.alis; printf 'veileder Ola Hansen\r\n    spesialist: ja\r\n    spesialist: ja\r\n2018-01-02 notat B\r\n' >>loggbok.alis; alis check --fix 2>&1 | grep -v '^ *|'; sed 1,5d loggbok.alis | cat -A
diff --git a/loggbok.alis b/loggbok.alis
index fd9204c..1fbac33 100644
--- a/loggbok.alis
+++ b/loggbok.alis
@@ -5,5 +5,4 @@ alias abcdefghxxklmnopqr = veiledning
 alias abcdefghklmnopqr = kurs
 veileder Ola Hansen
     spesialist: ja
-    spesialist: ja
 2018-01-02 notat B
1 place is fixed
loggbok.alis: 1 entry in 1 file, no errors
veileder Ola Hansen^M$
    spesialist: ja^M$
2018-01-02 notat B^M$
## Both sides of a conflict are empty; one is a period with another end; one has more than one line.
$ sh check.sh '<<<<<<< HEAD' '=======' '>>>>>>> t'
loggbok.alis:6:1: error[A086]: a conflict that a merge left
 6 | <<<<<<< HEAD
  hint: keep what is right of the two, and remove the marks
1 error, 0 warnings
$ sh check.sh '<<<<<<< HEAD' '2018-01-01..2018-01-02 notat a' '=======' '2018-01-01..2018-01-03 notat a' '>>>>>>> t'
loggbok.alis:6:1: error[A086]: a conflict that a merge left
 6 | <<<<<<< HEAD
  hint: keep what is right of the two, and remove the marks; they differ in the date
1 error, 0 warnings
$ sh check.sh '<<<<<<< HEAD' '=======' '2018-01-01..2018-01-03 notat a' '>>>>>>> t'
loggbok.alis:6:1: error[A086]: a conflict that a merge left
 6 | <<<<<<< HEAD
  hint: one side removed this and the other changed it: keep it or not, and remove the marks
1 error, 0 warnings
