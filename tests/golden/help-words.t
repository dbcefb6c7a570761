## The page of no command has a line in Norwegian that is English too, but for
## names that a program gives.
$ for l in nb nn; do for c in $(alis help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do alis help "$c" >en; LC_ALL=${l}_NO.UTF-8 alis help "$c" | grep -Fxf en | grep '[a-z]'; done; done
? 1
## No line of a text is wider than a terminal, in any language.
$ for l in nb nn en; do for c in $(alis help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do LC_ALL=${l}_NO.UTF-8 alis help "$c" | sed -e 1d -e '/^\(Options\|Valg\|Val\):/,$d' | LC_ALL=C.UTF-8 wc -L; done; done | sort -n | tail -1
80
$ LC_ALL=nb_NO.UTF-8 alis help attest | head -9
alis attest [SØK]: bekreft føringer som veileder, og signer det

Viser føringene som nevner deg og venter på bekreftelse, spør om hver, merker
dem du godtar med * og sjekker det inn, signert slik git er satt opp. Uten
terminal blir de bare vist, om ikke --yes er gitt. --withdraw trekker
bekreftelsen tilbake.

Uten git: --request skriver en tekst som sendes, --sign signerer den, og
--import tar det signerte svaret inn. docs/attesting.md sier alt.
