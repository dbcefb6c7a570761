## cohort show of a workplace has those who work there on the day: not who left the
## day before, who begins the day after, or who works elsewhere in the municipality.
== leder/kohort.alis
kohort ALIS-VEST
kommune Masfjorden
sted Masfjorden legekontor
    kommune: Masfjorden
lege Kari Nordmann
    depot: ../kari
    kommune: Masfjorden
lege Per Dal
    depot: ../per
    kommune: Masfjorden
lege Liv Berg
    depot: ../liv
    kommune: Masfjorden
lege Eva Vik
    depot: ../eva
    kommune: Masfjorden
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: kompetansekrav
2018-06-01..2018-06-30 * tjeneste 100 % vikariat | Masfjorden legekontor
== per/loggbok.alis
alis Per Dal
    regelverk: kompetansekrav
2018-01-01..2018-05-31 * tjeneste 100 % vikariat | Masfjorden legekontor
2018-06-01..           * tjeneste 100 % vikariat | Masfjorden sykehjem
== liv/loggbok.alis
alis Liv Berg
    regelverk: kompetansekrav
2018-07-01..           * tjeneste 100 % vikariat | Masfjorden legekontor
== eva/loggbok.alis
alis Eva Vik
    regelverk: kompetansekrav
2018-01-01..           * tjeneste 100 % vikariat | Masfjorden sykehjem
$ git init -q leder; for who in kari per liv eva; do git init -q $who && git -C $who add . && git -C $who commit -qm 'first entries'; done; cd leder && alis cohort pull --local 2>/dev/null
4 new, 0 unchanged, 0 held back, 0 failed
$ cd leder; for day in 05-31 06-01 06-30 07-01; do echo "$day: $(alis cohort show Masfjorden legekontor --date 2018-$day --format csv 2>/dev/null | sed -n 's/^"\([^"]*\)".*/\1/p' | paste -sd,)"; done
05-31: Per Dal
06-01: Kari Nordmann
06-30: Kari Nordmann
07-01: Liv Berg
$ cd leder; alis cohort show Masfjorden --date 2018-06-01 --format csv 2>/dev/null | sed -n 's/^"\([^"]*\)".*/\1/p' | paste -sd,
Eva Vik,Kari Nordmann,Liv Berg,Per Dal
