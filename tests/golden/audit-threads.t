## audit: summaries are proved side by side, and what is told is the same by any
## number of threads: proved, kept, stale, edited by hand, of another date
== loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
2018-01-01.. * tjeneste 100 % allmennpraksis | Sotra
== story.sh
git init -q
printf '%s\n' '*.sh' out.1 out.3 >.git/info/exclude
for n in 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20; do
	echo "2018-01-$n * veiledning 1 t Ola Hansen | Samtale $n" >>loggbok.alis
	case $n in
	05 | 06) git commit -qam "føring $n" ;;
	09) # a summary that somebody edited
		alis commit >/dev/null 2>&1
		sed -i 's/"errors": 0/"errors": 1/' oppsummering/status.json
		git commit -qa --amend -m 'rettet'
		;;
	13) # one that is for people alone, edited
		alis commit >/dev/null 2>&1
		echo 'Godkjent' >>oppsummering/status.txt
		git commit -qa --amend -m 'pyntet'
		;;
	*) alis commit >/dev/null 2>&1 ;;
	esac
done
$ sh story.sh; git rev-list --count HEAD
20
$ ALIS_THREADS=1 alis audit --all >out.1; echo "status $?"; ALIS_THREADS=3 alis audit --all >out.3; echo "status $?"; cmp out.1 out.3 && sed '/at fault/q; s/[0-9a-f]\{8\}/ID/' out.3
status 1
status 1
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  differs  pyntet
    oppsummering/status.txt was changed by hand
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  differs  rettet
    errors 1 in the summary, 0 by the journal
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  stale  føring 06
ID  2019-01-01  stale  føring 05
    loggbok.alis: summary of ID, the commit holds 2566d3aa
    entries 5 in the summary, 6 by the journal
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  veiledning Ola Hansen
ID  2019-01-01  proved  tjeneste allmennpraksis; veiledning Ola Hansen
20 looked at, 2 at fault
