## What was read of a journal is kept with its commit, and used the next time
## if nothing has changed it on the way.
== kohort.alis
kohort Vest

lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    fra: 2018-01-01

lege Ola Hansen
    depot: https://git.masfjorden.example/ola.git
    fra: 2018-01-01
== kari/loggbok.alis
alis Kari Nordmann
    start: 2018-01-01
    regelverk: alis-vest

2018-01-01.. tjeneste 100 % allmennpraksis
2018-12-10 * veiledning 1 t Per Berg
== make.sh
# A mirror made by hand: of the folder $1, for the name $2.
slug() {
	printf '%s-%.8s' "$(echo "$1" | tr ' ' -)" \
		"$(printf '%s' "$1" | sha256sum)"
}
export GIT_AUTHOR_DATE=2018-12-12T12:00:00Z
export GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
[ -d "$1/.git" ] || git init -q "$1"
git -C "$1" add -A
git -C "$1" commit -qm "${3-Start}"
rm -rf ".alis/speil/$(slug "$2")"
git clone -q --bare "$1" ".alis/speil/$(slug "$2")"
== brief.sh
alis cohort status --format csv --date 2018-12-31 "$@" | cut -d , -f 1,5,14
== put.sh
# The one file of figures is what comes in.
cat >"$(ls .alis/mellomlager/tall-*)"
== flip.sh
# Another byte, $1 bytes from the start, in what was good.
cp good bad
byte=$(dd if=bad bs=1 skip="$1" count=1 2>/dev/null)
[ "$byte" = x ] && byte=y || byte=x
printf %s "$byte" | dd of=bad bs=1 seek="$1" conv=notrunc 2>/dev/null
sh put.sh <bad
$ mkdir -p .alis/speil; cp -R kari ola; sed -i 's/Kari Nordmann/Ola Hansen/' ola/loggbok.alis; sh make.sh kari 'kari nordmann'; sh make.sh ola 'ola hansen'
$ sh brief.sh
name,state,unsupervised
"Kari Nordmann","read",21
"Ola Hansen","read",21

## Nobody else can read it, and git does not see it.
$ ls -ld .alis/mellomlager .alis/mellomlager/tall-* | cut -c 1-10; cat .alis/mellomlager/.gitignore
drwx------
-rw-------
*

## It is used: nothing is read of a repository that has lost all its objects.
$ cp -R .alis saved; rm -r .alis/speil/*/objects/*; sh brief.sh; sh brief.sh --no-cache
name,state,unsupervised
"Kari Nordmann","read",21
"Ola Hansen","read",21
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",

## One byte that is different: in the head nothing is used, in a figure's text
## that of one member is not; and to read it again fails here.
$ cp .alis/mellomlager/tall-* good; sh flip.sh 30; sh brief.sh
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",
$ sh flip.sh 200; sh brief.sh
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",
$ sh flip.sh $(($(wc -c <good) - 30)); sh brief.sh
name,state,unsupervised
"Ola Hansen","unreadable",
"Kari Nordmann","read",21

## Cut off, longer, empty.
$ head -c 900 good | sh put.sh; sh brief.sh
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",
$ { cat good; echo; } | sh put.sh; sh brief.sh
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",
$ sh put.sh </dev/null; sh brief.sh
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",

## What others could have written is not used, nor what only a link leads to.
$ sh put.sh <good; sh brief.sh; chmod g+w .alis/mellomlager/tall-*; sh brief.sh; chmod g-w .alis/mellomlager/tall-*
name,state,unsupervised
"Kari Nordmann","read",21
"Ola Hansen","read",21
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",
$ mv .alis/mellomlager elsewhere; ln -s ../elsewhere .alis/mellomlager; sh brief.sh; rm .alis/mellomlager; mv elsewhere .alis/mellomlager; sh brief.sh
name,state,unsupervised
"Kari Nordmann","unreadable",
"Ola Hansen","unreadable",
name,state,unsupervised
"Kari Nordmann","read",21
"Ola Hansen","read",21

## It may be thrown away, and is made anew.
$ rm -r .alis; mv saved .alis; rm -r .alis/mellomlager; sh brief.sh; cmp .alis/mellomlager/tall-* good
name,state,unsupervised
"Kari Nordmann","read",21
"Ola Hansen","read",21

## A commit that is new is read, and no other is.
$ cp -R .alis saved; echo '2018-12-20 * veiledning 1 t Per Berg' >>kari/loggbok.alis; sh make.sh kari 'kari nordmann' More; rm -r .alis/speil/ola*/objects/*; sh brief.sh; sh brief.sh Ola
name,state,unsupervised
"Kari Nordmann","read",11
"Ola Hansen","read",21
name,state,unsupervised
"Ola Hansen","read",21

## So is all if the roster names other rule books, or another journal.
$ sed -i 's/ola.git/ola.git\n    regelverk: nasjonalt-tilskudd/' kohort.alis; sh brief.sh; sed -i '/regelverk/d' kohort.alis; sh brief.sh; sed -i 's/ola.git/ola.git\n    journal: annen.alis/' kohort.alis; sh brief.sh; sed -i '/journal/d' kohort.alis
name,state,unsupervised
"Ola Hansen","unreadable",
"Kari Nordmann","read",11
name,state,unsupervised
"Kari Nordmann","read",11
"Ola Hansen","read",21
name,state,unsupervised
"Ola Hansen","unreadable",
"Kari Nordmann","read",11

## Another day has another file, and the last four are kept.
$ rm -r .alis; mv saved .alis; for day in 01 02 03 04 05 06 07; do alis cohort status --date 2019-01-$day >/dev/null; done; ls .alis/mellomlager | wc -l
4

## However it is read, it is the same.
$ alis cohort status --date 2019-01-07 >kept; for how in --no-cache '--no-cache --jobs 1' '--no-cache --jobs 8'; do alis cohort status --date 2019-01-07 $how | cmp - kept; done
$ alis cohort status --jobs 0
! alis: write a number from 1 to 64 behind --jobs
? 2
$ alis cohort status --jobs 1x
! alis: write a number from 1 to 64 behind --jobs
? 2
