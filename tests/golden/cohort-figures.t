## A repository that cannot be read costs its own row, and says why.
== kohort.alis
kohort Vest
    språk: en

lege Lege God
    depot: https://git.example/god.git

lege Lege Annen
    depot: https://git.example/annen.git
    journal: annen/bok.alis

lege Lege Bok
    depot: https://git.example/bok.git
    regelverk: alis-vest

lege Lege Uten
    depot: https://git.example/uten.git

lege Lege Lenke
    depot: https://git.example/lenke.git

lege Lege Mappe
    depot: https://git.example/mappe.git

lege Lege Stor
    depot: https://git.example/stor.git

lege Lege To
    depot: https://git.example/to.git

lege Lege Sha
    depot: https://git.example/sha.git

lege Lege Tabell
    depot: https://git.example/tabell.git

lege Lege Del
    depot: https://git.example/del.git

lege Lege Skadd
    depot: https://git.example/skadd.git

lege Lege Ny
    depot: https://git.example/ny.git
== make.sh
export GIT_AUTHOR_DATE=2018-12-12T12:00:00Z
export GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
# A work tree with a journal in 'w'.
begin() {
	rm -rf w
	git init -q "$@" w
	printf 'alis Kari Nordmann\n    regelverk: nasjonalt-tilskudd\n\n2018-01-01.. tjeneste 100 %% allmennpraksis\n' >w/loggbok.alis
}
# It becomes the mirror of the member 'lege $1', which is in $m then.
end() {
	git -C w add -A
	git -C w commit -qm Start
	m=.alis/speil/lege-$1-$(printf 'lege %s' "$1" | sha256sum | cut -c 1-8)
	git clone -q --bare w "$m"
}
extension() {
	git -C "$m" config core.repositoryformatversion 1
	git -C "$m" config "extensions.$1" "$2"
}
mkdir -p .alis/speil
begin; end god
begin; mkdir w/annen; mv w/loggbok.alis w/annen/bok.alis; end annen
begin; end bok
begin; mv w/loggbok.alis w/journal.alis; end uten
begin; mv w/loggbok.alis w/journal.alis; ln -s journal.alis w/loggbok.alis; end lenke
begin; mv w/loggbok.alis w/journal.alis; mkdir w/loggbok.alis; mv w/journal.alis w/loggbok.alis; end mappe
begin; head -c 68000000 /dev/zero | tr '\0' ';' >>w/loggbok.alis; end stor
begin; end to
(
	cd "$m"
	file=$(git rev-parse HEAD:loggbok.alis)
	bytes=$(printf %s "$file" | sed 's/\(..\)/0x\1 /g' | xargs printf '\\%03o')
	for i in 1 2; do printf "100644 loggbok.alis\0$bytes"; done >tree
	tree=$(git hash-object -t tree -w --literally tree)
	git update-ref refs/heads/$(git symbolic-ref --short HEAD) \
		$(git commit-tree -m Twice $tree)
)
begin --object-format=sha256; end sha
begin; end tabell; extension refstorage reftable
begin; end del; extension partialclone origin
begin; end skadd; rm -r "$m"/objects/*
$ sh make.sh
$ alis cohort check --date 2018-12-31 --format csv | cut -d , -f 1,2,5,6,11- | sed '/Skadd/s/"cannot .*/.../'
name,state,errors,warnings,why
"Lege God","read",0,1,
"Lege Annen","read",0,1,
"Lege Bok","read",0,1,
"Lege Uten","no-journal",,,"the commit has no file 'loggbok.alis'"
"Lege Lenke","unreadable",,,"'1f04c6fa:loggbok.alis' is a link or a submodule, or lies behind one"
"Lege Mappe","unreadable",,,"'ab32c753:loggbok.alis' is a folder, not a file"
"Lege Stor","unreadable",,,"'a06694b3:loggbok.alis' has 68000097 bytes; at most 67108864 are read"
"Lege To","unreadable",,,"the tree 2f357c591b26477c1d48854cf6af2114db3110af in the repository is broken: its names are not in order, so git and alis could read different files"
"Lege Sha","unreadable",,,"the repository is one of SHA-256, which alis does not read; ask the member for one that 'git init --object-format=sha1' makes"
"Lege Tabell","unreadable",,,"the mirror has its references as reftable, which alis does not read; throw it away and run 'alis cohort pull'"
"Lege Del","unreadable",,,"the mirror is a partial clone, which lacks objects; throw it away and run 'alis cohort pull'"
"Lege Skadd","unreadable",,,"there is no commit 'e95fa8b9bf5fbb3415dcc635e9936a71f93e33ed' in the repository"
"Lege Ny","not-pulled",,,"nothing is pulled yet; 'alis cohort pull' does"
$ alis cohort status --date 2018-12-31 --format csv | cut -d , -f 1,5,11,12
name,state,met,of
"Lege Ny","not-pulled",,
"Lege Del","unreadable",,
"Lege Lenke","unreadable",,
"Lege Mappe","unreadable",,
"Lege Sha","unreadable",,
"Lege Skadd","unreadable",,
"Lege Stor","unreadable",,
"Lege Tabell","unreadable",,
"Lege To","unreadable",,
"Lege Uten","no-journal",,
"Lege Annen","read",1,3
"Lege Bok","read",1,8
"Lege God","read",1,3

## The leader may hold a member to other rule books than the journal names.
$ alis cohort show 'Lege God' --date 2018-12-31 --format json | grep -A 2 rulebooks
    "rulebooks": [
      {
        "id": "nasjonalt-tilskudd",
--
    "rulebooks": [
      {
        "id": "nasjonalt-tilskudd",
$ alis cohort show 'Lege Bok' --date 2018-12-31 --format json | grep -A 2 rulebooks
    "rulebooks": [
      {
        "id": "alis-vest",
--
    "rulebooks": [
      {
        "id": "alis-vest",
