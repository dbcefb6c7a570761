## hook: what git hands to alis, and what is not for git. Real commits and pushes
## are in tests/hooks.sh.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ alis hook
! alis: write install or remove; git runs pre-commit, commit-msg and pre-receive
? 2
$ alis hook instal
! alis: write install, remove, pre-commit, commit-msg or pre-receive, not: 'instal'
? 2
$ alis hook pre-commit --dry-run
! alis: --dry-run is for 'alis hook install' and 'remove'
? 2
$ alis hook commit-msg
! alis: name the file that holds the message
? 2
$ alis hook install
! alis: '$T' lies in no git repository
? 3
$ git init -q && alis commit >id && cut -d ' ' -f 2- id
vakt Nordhordland legevakt
## nothing is staged that HEAD has not
$ alis krok pre-commit
## the work tree is not looked at, and a broken line is told as 'check' does it
$ sed -i 's/vakt N/vagt N/' loggbok.alis && alis hook pre-commit
$ git add loggbok.alis && git show HEAD:loggbok.alis >loggbok.alis
$ alis hook pre-commit
! alis: the summary of 'loggbok.alis' is older than what is staged; 'alis commit' makes it anew
! loggbok.alis:3:29: error[A016]: 'vagt' is not a known kind
!  3 | 2018-03-17 16:00-23:00    * vagt Nordhordland legevakt
!    |                             ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
! alis: nothing is committed; mend what is staged and 'git add' it; 'git commit --no-verify' commits unchecked
? 1
$ LANGUAGE=nb alis krok pre-commit 2>&1 | sed -n '1p;$p'
alis: oppsummeringen av «loggbok.alis» er eldre enn det klargjorte; 'alis commit' lager den på nytt
alis: ingenting er sjekket inn; rett det klargjorte og 'git add' det; 'git commit --no-verify' sjekker inn usjekket
$ LANGUAGE=nn alis krok pre-commit 2>&1 | sed -n '1p;$p'
alis: oppsummeringa av «loggbok.alis» er eldre enn det klargjorde; 'alis commit' lagar ho på nytt
alis: ingenting er sjekka inn; rett det klargjorde og 'git add' det; 'git commit --no-verify' sjekker inn usjekka
## -f names the journal
$ git reset -q && git mv loggbok.alis bok.alis && sed -i 's/vakt N/vagt N/' bok.alis && git add bok.alis && alis hook pre-commit
$ alis hook pre-commit -f bok.alis
! alis: the summary of 'bok.alis' is older than what is staged; 'alis commit' makes it anew
! bok.alis:3:29: error[A016]: 'vagt' is not a known kind
!  3 | 2018-03-17 16:00-23:00    * vagt Nordhordland legevakt
!    |                             ^^^^
!   hint: did you mean 'vakt'?
! 1 error, 0 warnings
! alis: nothing is committed; mend what is staged and 'git add' it; 'git commit --no-verify' commits unchecked
? 1
$ git reset -q --hard
## a message: its comments, and the diff of 'git commit -v', are not committed
$ printf '%s\n' 'En vakt' '' 'Om 03851598730 og tlf. 22 33 44 55' '# 03851598730' >melding && alis hook commit-msg melding
! melding:3:4: error[A080]: a synthetic identity number may never stand in a journal
!  3 | Om *********** og tlf. 22 33 44 55
!    |    ^^^^^^^^^^^
!   hint: take it out; a bank account's number is written 4.2.5
! melding:3:24: warning[A082]: this seems to be a telephone number
!  3 | Om *********** og tlf. 22 33 44 55
!    |                        ^^^^^^^^^^^
!   hint: if it is no patient's, end the line with '  ; personvern: ok'
! 1 error, 1 warning
! alis: nothing is committed; the message is kept in 'melding'
? 1
$ printf '%s\n' 'En vakt' '# ------------------------ >8 ------------------------' '-; 03851598730' >melding && alis hook commit-msg melding
$ git -c core.commentChar=';' commit -q --allow-empty -m x; git config core.commentChar ';' && printf '%s\n' 'En vakt' '; 03851598730' >melding && alis hook commit-msg melding
$ alis hook commit-msg borte
! alis: cannot read 'borte': No such file or directory
? 3
## what is no push
$ alis hook pre-receive </dev/null
$ echo 'ikke noe' | alis hook pre-receive
! alis: git gives pre-receive lines of 'OLD NEW REF', not: 'ikke noe'
! alis: the push could not be checked, and is refused
? 2
$ printf '%040d %040d refs/heads/\033[31mx\n' 0 1 | alis hook pre-receive
! alis: cannot read the reference 'refs/heads/<U+001B>[31mx': the given reference name 'refs/heads/<U+001B>[31mx' is not valid
! alis: the push could not be checked, and is refused
? 3
$ GIT_NAMESPACE=andre alis hook pre-commit
! alis: alis does not know git's namespaces (GIT_NAMESPACE)
! alis: nothing is committed, for it could not be checked; 'git commit --no-verify' commits unchecked
? 3
## removed where nothing is
$ alis hook remove
$T/.git/hooks has no hook of alis
$ alis hook install --dry-run | sed "s,'/.*/alis','ALIS',; /^index/d"
diff --git a$T/.git/hooks/pre-commit b$T/.git/hooks/pre-commit
new file mode 100644
--- /dev/null
+++ b$T/.git/hooks/pre-commit
@@ -0,0 +1,13 @@
+#!/bin/sh
+# alis hook pre-commit: written by 'alis hook install', taken away by 'alis hook remove'.
+# The hook that was here before runs first, and may say no.
+if [ -x "$0.before-alis" ]; then
+	"$0.before-alis" "$@" || exit $?
+fi
+alis=alis
+command -v alis >/dev/null 2>&1 || alis='ALIS'
+if ! command -v "$alis" >/dev/null 2>&1; then
+	printf '%s\n' 'alis: alis is not found, so the commit is not checked and not made; install alis, or commit unchecked: git commit --no-verify' "alis: $0" >&2
+	exit 1
+fi
+exec "$alis" hook pre-commit "$@"
diff --git a$T/.git/hooks/pre-merge-commit b$T/.git/hooks/pre-merge-commit
new file mode 100644
--- /dev/null
+++ b$T/.git/hooks/pre-merge-commit
@@ -0,0 +1,13 @@
+#!/bin/sh
+# alis hook pre-merge-commit: written by 'alis hook install', taken away by 'alis hook remove'.
+# The hook that was here before runs first, and may say no.
+if [ -x "$0.before-alis" ]; then
+	"$0.before-alis" "$@" || exit $?
+fi
+alis=alis
+command -v alis >/dev/null 2>&1 || alis='ALIS'
+if ! command -v "$alis" >/dev/null 2>&1; then
+	printf '%s\n' 'alis: alis is not found, so the merge is not checked and not committed; install alis, or commit unchecked: git commit --no-verify' "alis: $0" >&2
+	exit 1
+fi
+exec "$alis" hook pre-commit "$@"
diff --git a$T/.git/hooks/commit-msg b$T/.git/hooks/commit-msg
new file mode 100644
--- /dev/null
+++ b$T/.git/hooks/commit-msg
@@ -0,0 +1,13 @@
+#!/bin/sh
+# alis hook commit-msg: written by 'alis hook install', taken away by 'alis hook remove'.
+# The hook that was here before runs first, and may say no.
+if [ -x "$0.before-alis" ]; then
+	"$0.before-alis" "$@" || exit $?
+fi
+alis=alis
+command -v alis >/dev/null 2>&1 || alis='ALIS'
+if ! command -v "$alis" >/dev/null 2>&1; then
+	printf '%s\n' 'alis: alis is not found, so the message is not checked and the commit not made; install alis, or commit unchecked: git commit --no-verify' "alis: $0" >&2
+	exit 1
+fi
+exec "$alis" hook commit-msg "$@"
diff --git a/.gitattributes b/.gitattributes
new file mode 100644
--- /dev/null
+++ b/.gitattributes
@@ -0,0 +1,8 @@
+# What is committed is what was checked, to the byte.
+*.alis -text
+*.regler -text
+oppsummering/* -text
+bekreftelser/* -text
+# Journals are joined entry by entry; summaries are made anew.
+*.alis merge=alis
+**/oppsummering/* merge=alis-oppsummering
$ mkdir -p .git/hooks && echo '#!/bin/sh' >.git/hooks/pre-commit && alis hook install && alis hook remove --dry-run && alis hook remove
$T/.git/hooks/pre-commit is installed; what was there runs first, as $T/.git/hooks/pre-commit.before-alis
$T/.git/hooks/pre-merge-commit is installed
$T/.git/hooks/commit-msg is installed
.gitattributes has new lines, by which git joins journals entry by entry; commit it
$T/.git/hooks/pre-commit.before-alis would be renamed to $T/.git/hooks/pre-commit
$T/.git/hooks/pre-merge-commit would be removed
$T/.git/hooks/commit-msg would be removed
$T/.git/hooks/pre-commit is what it was before alis
$T/.git/hooks/pre-merge-commit is removed
$T/.git/hooks/commit-msg is removed
$ cat .git/hooks/pre-commit
#!/bin/sh
## What a .gitattributes says of a driver is left as it says, left open or not.
$ printf '%s\n' '*.alis !merge -text' '*.regler text=auto' >.gitattributes && alis hook install --dry-run | sed -n '/^diff --git a.\.gitattributes/,$p'
diff --git a/.gitattributes b/.gitattributes
index 75a8d18..2b5f022 100644
--- a/.gitattributes
+++ b/.gitattributes
@@ -1,2 +1,7 @@
 *.alis !merge -text
 *.regler text=auto
+# What is committed is what was checked, to the byte.
+oppsummering/* -text
+bekreftelser/* -text
+# Journals are joined entry by entry; summaries are made anew.
+**/oppsummering/* merge=alis-oppsummering
