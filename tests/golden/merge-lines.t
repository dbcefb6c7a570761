## merge of one file: line ends, an included file, aliases, notes of both.
== base
alias legevakta = legevakt
inkluder bilag/*.alis
2018-03-01 * vakt Stord
2018-03-02 * kurs 2 t Samtale

$ cp base ours; cp base theirs
## the files that it names are not there, and are no matter; the lines are
$ sed -i 's/2018-03-01 \* vakt Stord/&  ; natt/' ours; sed -i 's/2 t Samtale/3 t Samtale/; s/= legevakt/= legevaktarbeid/' theirs; alis merge --ours o --theirs t base ours theirs loggbok.alis; cat ours
alias legevakta = legevaktarbeid
inkluder bilag/*.alis
2018-03-01 * vakt Stord  ; natt
2018-03-02 * kurs 3 t Samtale
## what each wrote behind the same line stands there twice, once each
$ cp base ours; cp base theirs; sed -i 's/2018-03-01 \* vakt Stord/&  ; natt/' ours; sed -i 's/2018-03-01 \* vakt Stord/&  ; rolig/' theirs; alis merge --ours o --theirs t base ours theirs loggbok.alis; sed -n 3p ours
2018-03-01 * vakt Stord  ; natt  ; rolig
## lines that end as Windows has them, in all three and in one
$ for f in ours theirs base; do sed 's/$/\r/' base >$f.crlf; done; sed -i 's/2 t Samtale/3 t Samtale/' ours.crlf; sed -i 's/vakt Stord/vakt Voss/' theirs.crlf; alis merge --ours o --theirs t base.crlf ours.crlf theirs.crlf loggbok.alis; grep -c "$(printf '\r')$" ours.crlf; tr -d '\r' <ours.crlf | tail -n 2
4
2018-03-01 * vakt Voss
2018-03-02 * kurs 3 t Samtale
$ cp base ours; sed 's/$/\r/; s/vakt Stord/vakt Voss/' base >theirs; sed -i 's/2 t Samtale/3 t Samtale/' ours; alis merge --ours o --theirs t base ours theirs loggbok.alis; grep -c "$(printf '\r')$" ours; tr -d '\r' <ours | tail -n 2
4
2018-03-01 * vakt Voss
2018-03-02 * kurs 3 t Samtale
## some lines of one so: they stay as they are
$ cp base ours; sed '3s/$/\r/; s/vakt Stord/vakt Voss/' base >theirs; sed -i 's/2 t Samtale/3 t Samtale/' ours; alis merge --ours o --theirs t base ours theirs loggbok.alis; sed -n '3,$p' ours | od -c | grep -c '\\r'; tr -d '\r' <ours | tail -n 2
1
2018-03-01 * vakt Voss
2018-03-02 * kurs 3 t Samtale
