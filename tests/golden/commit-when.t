## The time of a commit, in every form that the environment may say it, is the
## one that git reads; a form that is none is refused, and nothing is committed.
== loggbok.alis
alis Kari Nordmann
== when.sh
# The time that is said of the author; what git says of it then.
n=0
while read -r when; do
	n=$((n + 1))
	echo "2018-03-$((n + 10)) * notat $n, $1" >>loggbok.alis
	if GIT_AUTHOR_DATE=$when alis commit >/dev/null 2>err; then
		echo "$when: $(git log -1 --format=%ad --date=iso-strict)"
	else
		echo "refused: $when: $(git log --oneline | wc -l | tr -d ' ')"
	fi
done
== good
2019-01-01T12:00:00+0100
2019-01-01 12:00:00 +0100
2019-01-01T12:00:00+01:00
2019-01-01T12:00:00-0330
2019-01-01T12:00:00Z
2019-01-01T12:00:00
2019-01-01T23:59:59Z
1546300800 +0000
@1546300800 -0200
1546300800
== bad
2019-02-29T12:00:00Z
2019-01-01
2019-01-01x12:00:00Z
2019-01-01T1:00:00Z
2019-01-01T12.00:00Z
2019-01-01T12:0:00Z
2019-01-01T12:00
2019-01-01T12:00:0Z
2019-01-01T24:00:00Z
2019-01-01T12:60:00Z
2019-01-01T12:00:61Z
2019-01-01T12:00:00x0100
2019-01-01T12:00:00+1
2019-01-01T12:00:00+01x0
2019-01-01T12:00:00+010
2019-01-01T12:00:00+01000
1234567890123 +0000
12345x +0000
@ +0000
1546300800 0100
yesterday
$ git init -q && alis commit >/dev/null 2>&1
$ sh when.sh good <good
2019-01-01T12:00:00+0100: 2019-01-01T12:00:00+01:00
2019-01-01 12:00:00 +0100: 2019-01-01T12:00:00+01:00
2019-01-01T12:00:00+01:00: 2019-01-01T12:00:00+01:00
2019-01-01T12:00:00-0330: 2019-01-01T12:00:00-03:30
2019-01-01T12:00:00Z: 2019-01-01T12:00:00+00:00
2019-01-01T12:00:00: 2019-01-01T12:00:00+00:00
2019-01-01T23:59:59Z: 2019-01-01T23:59:59+00:00
1546300800 +0000: 2019-01-01T00:00:00+00:00
@1546300800 -0200: 2018-12-31T22:00:00-02:00
1546300800: 2019-01-01T00:00:00+00:00
$ sh when.sh bad <bad
refused: 2019-02-29T12:00:00Z: 11
refused: 2019-01-01: 11
refused: 2019-01-01x12:00:00Z: 11
refused: 2019-01-01T1:00:00Z: 11
refused: 2019-01-01T12.00:00Z: 11
refused: 2019-01-01T12:0:00Z: 11
refused: 2019-01-01T12:00: 11
refused: 2019-01-01T12:00:0Z: 11
refused: 2019-01-01T24:00:00Z: 11
refused: 2019-01-01T12:60:00Z: 11
refused: 2019-01-01T12:00:61Z: 11
refused: 2019-01-01T12:00:00x0100: 11
refused: 2019-01-01T12:00:00+1: 11
refused: 2019-01-01T12:00:00+01x0: 11
refused: 2019-01-01T12:00:00+010: 11
refused: 2019-01-01T12:00:00+01000: 11
refused: 1234567890123 +0000: 11
refused: 12345x +0000: 11
refused: @ +0000: 11
refused: 1546300800 0100: 11
refused: yesterday: 11
$ tail -n 1 err
alis: GIT_AUTHOR_DATE is not read: 'yesterday'; write it as 2018-12-31T12:00:00+0100
