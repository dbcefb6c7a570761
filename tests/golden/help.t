## Each command has a page, by its Norwegian name too, and by --help.
$ alis help
alis keeps a journal of specialist training in general practice:
plain text in a git repository, checked against the rule books.

Use: alis COMMAND [OPTIONS]

  init (start)      make a repository with a journal in it
  check (sjekk)     say what is wrong with the journal
  status            every requirement, and what remains
  plan              the plan beside the record, and when all is done
  explain (forklar) prove a requirement, or explain a code
  list (liste)      entries, with running totals
  print (skriv)     the entries as alis reads them
  sum (summer)      totals by account, kind, time, supervisor, place
  add (legg-til)    put an entry where it belongs
  fmt (formater)    lay the journal's text out
  commit (lagre)    check the journal, and commit it with a summary
  diff (forskjell)  what differs between two versions of the journal
  attest (attester) confirm entries as their supervisor, and sign that
  log (logg)        what each commit added, confirmed, changed
  blame (opphav)    every change of one entry
  audit (revisjon)  prove a history: summaries, marks, signatures
  merge (flett)     join two versions of a journal's file, for git
  rules (regler)    what rule books say, and what a change moves
  cohort (kohort)   follow many doctors, each in a repository of their own
  hook (krok)       let git check commits and pushes
  doctor (sjekkoppsett) the surroundings in one table, and stale locks
  keywords (ord)    the words of the journal language
  complete (utfyll) what may stand at the cursor, for a shell
  help (hjelp)      this page, or a command's

'alis help COMMAND' says more; 'alis --version' says which alis this is.
Exit status: 0 all well; 1 errors, or a bar not met; 2 wrong use; 3 could not
read or write.
$ alis help status
alis status: every requirement, and what remains

Shows what counts toward each requirement, when it was reached or will be, and
what is for a person to judge.

Options:
  -f, --file FILE       the journal; - is standard input (ALIS_FILE)
  --rev REV             as it stands in a git revision
  --date YYYY-MM-DD     the day that is today (ALIS_DATE)
  --format FORMAT       text, json or csv
  --color WHEN          auto, always or never
  --strict              exit status 1 unless every requirement is met
  --help                this page
$ alis status --help | head -n 1
alis status: every requirement, and what remains
$ alis hjelp sjekk | head -n 1
alis check: say what is wrong with the journal
$ alis help audit
alis audit [RANGE]: prove a history: summaries, marks, signatures

Makes every summary anew from the journal in the same commit and says:
  proved          it is the same to the byte
  proved-values   another version made it; the figures are the same
  text-unproved   the same, but status.txt reads otherwise
  differs         figures do not follow from the journal
  other-journal   it was made of other files than the commit has
  old-rulebook    it is right by a rule book that was changed since
  other-rulebook  it was made with a rule book that is not here
  unreadable      nobody can read it, or it was taken away
  stale           the journal changed, and no summary was made
Then: what stands behind each mark *, what was changed after it was confirmed,
the signatures of the commits, how long after its day each entry came, and with
--seen what became of the branches since they were seen.
Exit status 1 if there is a finding; docs/audit.md says what is one. A stale
summary is none once a later commit has made a new one.

Options:
  -f, --file FILE       the journal; - is standard input (ALIS_FILE)
  --date YYYY-MM-DD     the day that is today (ALIS_DATE)
  --format FORMAT       text, json or csv
  --color WHEN          auto, always or never
  --signers FILE        who may sign: an allowed-signers file of your own
  --strict              what no supervisor signed is a finding, too
  --all                 each mark *, not those at fault alone
  --seen FILE           a log of what branches were seen at before
  --record              add to that log what they are at now
  --help                this page
$ for c in init check status explain list sum commit log audit help; do alis $c --help | head -n 1; done
alis init [DIR]: make a repository with a journal in it
alis check: say what is wrong with the journal
alis status: every requirement, and what remains
alis explain ID [QUERY]: prove a requirement, or explain a code
alis list [QUERY]: entries, with running totals
alis sum [QUERY]: totals by account, kind, time, supervisor, place
alis commit: check the journal, and commit it with a summary
alis log [RANGE] [QUERY]: what each commit added, confirmed, changed
alis audit [RANGE]: prove a history: summaries, marks, signatures
alis help [COMMAND [ACTION]]: this page, or a command's
