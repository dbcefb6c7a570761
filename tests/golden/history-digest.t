## The worked example of docs/history.md: alis reads its journal as its text, and
## sha256sum makes its digest of that; nothing of alis is in the digest.
$ block() { sed -n "/^\`\`\`$1\$/,/^\`\`\`\$/p" "$TOP/docs/history.md" | sed '1d;$d'; }; block journal >loggbok.alis; block text >text; block digest >digest; alis print 2>/dev/null | sed '1d; s/ \* / /' | diff - text && sha256sum <text | cut -d ' ' -f 1 | diff - digest && cat text
2018-01-12 16:00-00:00 vakt Nordhordland legevakt | natt
    bevis: bilag/vakt.pdf
    mål: ALM-012, ALM-014
    legevakt  2 vakt
## and so do the bytes that the page shows, typed in
$ printf '2018-01-12 16:00-00:00 vakt Nordhordland legevakt | natt\n    bevis: bilag/vakt.pdf\n    mål: ALM-012, ALM-014\n    legevakt  2 vakt\n' | sha256sum | cut -d ' ' -f 1 | diff - digest
