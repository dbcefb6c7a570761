## Rule books of the doctors' own: those with the same bytes are told together,
## those of one name and other bytes apart. On a narrow screen what has no room is
## counted, and what is enough but may not be that much is not kept.
== kohort.alis
kohort Vest
kommune Masfjorden
lege Kari Nordmann
    depot: https://git.example.org/kari.git
    kommune: Masfjorden
lege Per Dal
    depot: https://git.example.org/per.git
    kommune: Masfjorden
lege Liv Vik
    depot: https://git.example.org/liv.git
    kommune: Masfjorden

== make.sh
# make.sh NAME FOLDER: a journal with the book that is here, as if pulled
git init -q "$2" && mkdir "$2/regelverk" && cp eget.regler "$2/regelverk"
printf 'alis %s\n    regelverk: eget\n\n2018-12-27 * veiledning 2 t Ola Hansen\n' "$1" >"$2/loggbok.alis"
git -C "$2" add . && GIT_COMMITTER_DATE=2018-12-28T12:00:00Z git -C "$2" commit -q -m a
name=$(printf %s "$1" | tr 'A-Z' 'a-z')
git clone -q --bare "$2" ".alis/speil/$(echo "$name" | tr ' ' -)-$(printf %s "$name" | sha256sum | cut -c1-8)"
== eget.regler
regelverk eget
    versjon: 1
    tittel: Eget
    kilde: A

krav minst
    tittel: Minst
    kilde: A
    sum: veiledning
    minst: 4 t

krav mest
    tittel: Mest
    kilde: A
    sum: veiledning
    høyst: 1 t
$ for i in 1 2 3 4 5 6; do printf '\nkrav k%s\n    tittel: K\n    kilde: A\n    sum: veiledning\n    minst: 2 t\n' $i; done >>eget.regler; sh make.sh 'Kari Nordmann' kari; sh make.sh 'Per Dal' per; sed -i 's/Eget/Annet/' eget.regler; sh make.sh 'Liv Vik' liv
$ alis cohort status | grep -A1 'own repository' | sed 's/sha256 [0-9a-f]*/sha256 HEX/'
by the rule book 'eget' of their own repository, sha256 HEX: Kari
  Nordmann, Per Dal
by the rule book 'eget' of their own repository, sha256 HEX: Liv Vik
$ COLUMNS=80 alis cohort status | sed -n '/^name/,/^$/p'
name           municipality  met  forecast   1  2  3  4  5  6  7  8
Kari Nordmann  Masfjorden    6/8            50  ×  ●  ●  ●  ●  ●  ●
    no service in the journal
Liv Vik        Masfjorden    6/8            50  ×  ●  ●  ●  ●  ●  ●
    no service in the journal
Per Dal        Masfjorden    6/8            50  ×  ●  ●  ●  ●  ●  ●
    no service in the journal
\
$ COLUMNS=48 alis cohort status | sed -n '/^name/,/kept/p'
name           municipality  met  forecast  1234
Kari Nordmann  Masfjorden    6/8            ○×●●
    no service in the journal
Liv Vik        Masfjorden    6/8            ○×●●
    no service in the journal
Per Dal        Masfjorden    6/8            ○×●●
    no service in the journal

1 minst, 2 mest, 3 k1, 4 k2
4 more requirements on a wider screen
● met, ◐ not confirmed, ○ short, × not kept, ?
$ COLUMNS=44 alis cohort status | sed -n '/^name/,/wider/p'
name           municipality  met  forecast
Kari Nordmann  Masfjorden    6/8
    no service in the journal
Liv Vik        Masfjorden    6/8
    no service in the journal
Per Dal        Masfjorden    6/8
    no service in the journal

8 more requirements on a wider screen
$ COLUMNS=32 alis cohort status | sed -n '/more req/,/kept/p'
8 more requirements on a wider
  screen
● met, ◐ not confirmed, ○ short,
  × not kept, ? to be judged
