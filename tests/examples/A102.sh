# The journal's own history, a log of it, and the log as somebody changed it.
cp "$top/samples/kort/loggbok.alis" .
git init -q -b main .
git config user.name 'Kari Nordmann'
git config user.email kari@alis.example
alis commit >/dev/null 2>&1
id=$(git rev-parse HEAD)
zero=0000000000000000000000000000000000000000
alis audit --seen seen.log --record >/dev/null
sed "s/$zero/$id/" seen.log >edited.log
