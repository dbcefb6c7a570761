## docs/cohort.sh: a cohort's pins by git, sha256sum and awk alone
== kari/loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== kari/journal/2018.alis
2018-03-17 * vakt Nordhordland legevakt
== ola/loggbok.alis
alis Ola Hansen
    regelverk: allmennmedisin-2017
2018-04-07 * vakt Ytre Sogn legevakt
== leder/kohort.alis
kohort ALIS-VEST
lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
lege Ola Hansen
    depot: https://git.gulen.example/ola.git
lege Berit Dal
    depot: https://git.gulen.example/berit.git
$ for name in kari ola; do (cd $name && git init -q && alis commit); done
4042b381 vakt Nordhordland legevakt
b735140b vakt Ytre Sogn legevakt
$ cd leder && git init -q && mkdir -p .alis/speil && echo '*' >.alis/.gitignore
$ cd leder && git clone -q --bare ../kari .alis/speil/kari-nordmann-1b126b44 && git clone -q --bare ../ola .alis/speil/ola-hansen-54c848b8
$ cd leder && alis cohort commit && sh "$TOP"/docs/cohort.sh
8f16a61e kohort 2018-12-31: 3 av 3 endret
Kari Nordmann: 4042b381 same
Ola Hansen: b735140b same
Berit Dal: nothing was pinned
## the same by hand, for one member
$ cd leder && id=$(awk -F'"' '/"name": "Kari Nordmann"/ { kari = 1 } kari && /"commit"/ { print $4; exit }' kohort/status.json) && mirror=.alis/speil/kari-nordmann-1b126b44 && for path in loggbok.alis journal/2018.alis; do echo "$(git -C $mirror rev-parse "$id:$path") $path"; done | sha256sum | cut -c1-64 && git -C $mirror log -1 --format=%B "$id" | sed -n "s/^Alis-Journal: sha256 //p" && sed -n "/Kari Nordmann/,/digest/s/^ *\"digest\": //p" kohort/status.json
3d386d8fd5bb69ec8a5e6eca141861d81220970628c222d1d4f2398ba7423bf4
3d386d8fd5bb69ec8a5e6eca141861d81220970628c222d1d4f2398ba7423bf4
"3d386d8fd5bb69ec8a5e6eca141861d81220970628c222d1d4f2398ba7423bf4",
## a digest that was edited, and a mirror that is gone
$ cd leder && sed -i '/"digest": "/{s/"digest": "..../"digest": "0000/;:a;n;ba}' kohort/status.json && git commit -qam 'et annet' && sh "$TOP"/docs/cohort.sh
Kari Nordmann: 4042b381 digest 00006d8f, the files have 3d386d8f
Ola Hansen: b735140b same
Berit Dal: nothing was pinned
? 1
$ cd leder && rm -r .alis/speil/ola-hansen-54c848b8 && sh "$TOP"/docs/cohort.sh HEAD~
Kari Nordmann: 4042b381 same
Ola Hansen: b735140b is in no mirror
Berit Dal: nothing was pinned
? 1
