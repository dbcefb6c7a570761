## What a shell is told at TAB: words that are quoted, and words behind words.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
## A quote that is closed, one that keeps its backslash, tabs between words, and
## a backslash with nothing behind it.
$ alis complete --line 'alis explain "sykm"' --breaks ' "=:'
sykmelding	Training in sickness certification
$ alis complete --line "alis explain 'sy\\km" --breaks ' "=:'
$ alis complete --line "$(printf 'alis\texplain \t sykm')"
sykmelding	Training in sickness certification
$ alis complete --line 'alis explain sykm\'
## An option with its value in one word, words that are no options, and an end
## of options with a word behind it.
$ alis complete -- list --format=json --fo; alis complete -- list --format=json --col
--color	auto, always or never
$ alis complete -- list - --col; alis complete -- list '' --col
--color	auto, always or never
--color	auto, always or never
$ alis complete -- list -- kurs --f
## Nothing that a terminal obeys is handed back to a shell.
$ alis complete -- check -f "$(printf 'a\033b')"
## A code, in small letters.
$ alis complete -- explain a03 | head -n 1
A030	no file matches '...'
