## Case 77: æ, ø, å in names, UTF-8 and CRLF: kept as they are,
## columns aligned by what is seen, not by bytes. 'o' with a combining ring and
## the like (NFD, as some systems write) count as the same letter.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-10-01  * ferdighet Åpning av bylt
2018-10-08  * ferdighet EKG
2018-10-15  * praksisbesøk Bømlo legekontor
$ alis explain ferdigheter | sed -n '/^date/,$p'
date                                                      gave  total
2018-10-01  *  loggbok.alis:3  ferdighet Åpning av bylt  1 stk  1 stk
2018-10-08  *  loggbok.alis:4  ferdighet EKG             1 stk  2 stk
$ awk '{ printf "%s\r\n", $0 }' loggbok.alis >crlf.alis; tr -dc '\r' <crlf.alis | wc -c | tr -d ' '
5
$ for r in ferdigheter praksisbesok; do for f in loggbok crlf; do alis explain $r -f $f.alis --format json | sed s/crlf/loggbok/ | cksum; done | uniq -c | sed 's/^ *\([0-9]*\) .*/\1/'; done
2
2
$ alis explain praksisbesok -f crlf.alis --format json | grep '"what"'
      "what": "Bømlo legekontor",
## the kind written with NFD letters is the same kind
$ printf 'alis K\n  regelverk: allmennmedisin-2017\n2018-10-15 * l\303\246ringsma\314\212l alm-1\n' | alis check -f -
-: 1 entry in 1 file, no errors
