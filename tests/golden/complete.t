## What a shell is told at TAB. The last word is completed.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017

2018-01-05 * veiledning 1 t Ola Hansen
2018-01-06 * kurs 15 poeng Emnekurs i lunge

$ alis complete -- exp
explain	prove a requirement, or explain a code
$ alis complete -- explain tjen
tjeneste	Service in general practice
tjeneste-open	Open unselected general practice
$ LC_ALL=nb_NO.UTF-8 alis complete -- explain tjen
tjeneste	Allmennmedisinsk tjeneste
tjeneste-open	Åpen uselektert allmennpraksis
## By meaning, not by bytes: "TJEN" is the same to a person.
$ alis complete -- explain TJEN
tjeneste	Service in general practice
tjeneste-open	Open unselected general practice
$ alis complete -- explain A03
A030	no file matches '...'
A031	'...' may not be included: ...
A032	'...' has been read already
A033	inkluder goes deeper than ... files
A034	...
A035	... holds ... to and with that day, not ...
A036	a second '...' directive
A037	there is no rule book '...'
A038	'...' is not a known key here
A039	no rule book is named, so no requirement is checked
$ alis complete -- list --
--file	the journal; - is standard input (ALIS_FILE)
--rev	as it stands in a git revision
--date	the day that is today (ALIS_DATE)
--format	text, json or csv
--color	auto, always or never
--help	this page
## Options that are given need no second mention; the value of one that lacks
## it comes first.
$ alis complete -- list --format json --rev HEAD --f
--file	the journal; - is standard input (ALIS_FILE)
$ alis complete -- list --color ''
auto	
always	
never	
$ alis complete -- list --color=n
--color=never	
$ alis complete -- check --format s
sarif	
$ alis complete -- --version
--version	which alis this is
## What the shell completes itself: files and folders that begin so.
$ alis complete -- check -f unde | tr '\t' '>'
>files>unde
$ alis complete -- init 'a b' | tr '\t' '>'
>folders>a b
$ alis complete -- init '' | tr '\t' '>'
>folders>
## Behind -- nothing is an option, and nothing comes of an unknown command.
$ alis complete -- explain -- --
$ alis complete -- nothing ''
$ alis complete --

## A line as bash hands it over: quoting as the shell reads it, and what stands
## before the last break is the shell's own.
$ alis complete --line 'alis sum --by=su' --breaks ' "=:'
supervisor	
$ alis complete --line 'alis sum "--by=su' --breaks ' "=:'
--by=supervisor	
$ alis complete --line 'alis  ex\plain "legev' --breaks ' "=:'
legevakt	Out-of-hours shifts
$ alis complete --line "alis explain 'tjeneste-o" --breaks ' =:'
tjeneste-open	Open unselected general practice
$ alis complete --line 'alis sum ' | wc -l
18
$ alis complete --line 'ali'
$ alis complete --line ''
$ alis complete --line 'alis s' x
! alis: give --line or words, not both
? 2

## Branches and tags of the repository, remote ones too; without one, none.
$ alis complete -- log ''
$ git init -q . && git add . && git commit -q -m x && git branch a/b && git tag v1 && git update-ref refs/remotes/o/c HEAD && git update-ref refs/stash HEAD
$ alis complete -- log ''
HEAD	the last commit
a/b	branch or tag
main	branch or tag
o/c	branch or tag
v1	branch or tag
$ alis complete -- log a/b..v
a/b..v1	branch or tag
$ alis complete -- diff a/b..v; alis complete -- diff HEAD v; alis complete -- diff HEAD -- kind:vak
a/b..v1	branch or tag
v1	branch or tag
kind:vakt	kind of entry
$ alis complete -- check --rev m
main	branch or tag
## A name that hides what it says is not offered: U+202E in a branch.
$ git branch "$(printf 'm\342\200\256n')"
$ alis complete -- check --rev m
main	branch or tag

## Nor one that could be a patient's, in a word or in what it is (synthetic).
$ git branch m13819912372 && alis complete -- check --rev m
main	branch or tag

## Journals that cannot be read say nothing, and complete what can be.
$ printf 'alis X\n    regelverk: hus\n2018-13-01 x\n' >loggbok.alis && mkdir regelverk
$ printf 'regelverk hus\nkrav ett\n    tittel: T\tab\n    kilde: x\n    sum: a\n    minst: 1 t\nkrav \tto\n' >regelverk/hus.regler
$ alis complete -- explain '' | tr '\t' '>'
ett>T
$ ALIS_DATE=never ALIS_FILE=not/there alis complete -- explain sy
sykehus	Hospital service
sykmelding	Training in sickness certification
$ alis complete -- -f not/there.alis explain sy
sykehus	Hospital service
sykmelding	Training in sickness certification
$ sed -i 's/tittel: .*/tittel: Krav 13819912372/' regelverk/hus.regler && alis complete -- explain e
ett	Krav ***********
$ printf 'regelverk felles\n' >regelverk/felles.regler
$ alis complete -- explain e
ett	Krav ***********
$ mkdir loop && ln -s loop loop/loggbok.alis && cd loop && alis complete -- explain sy
sykehus	Hospital service
sykmelding	Training in sickness certification
$ alis complete -- list --date 2
2018-12-31	today
