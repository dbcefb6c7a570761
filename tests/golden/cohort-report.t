## cohort report: a page that is whole in itself. Nothing that a member or the
## leader wrote becomes markup; a municipality without a member has no part.
## Kari has 1 of 4 hours: 25 %.
== kohort.alis
kohort <Vest> & "vest"

kommune Masfjorden
    kontakt: <script>alert(1)</script>
    leger: 3, 2017-09-01 Berit Dal

kommune Austevoll

lege Kari Nordmann
    depot: https://git.masfjorden.example/kari.git
    kommune: Masfjorden
    fra: 2018-07-01
== kari/loggbok.alis
alis Kari Nordmann
    start: 2018-07-01
    regelverk: eget

2018-07-01..              * tjeneste 100 % vikariat | Masfjorden legekontor
2018-12-27                * veiledning 1 t Ola Hansen
== kari/regelverk/eget.regler
regelverk eget
    versjon: 1
    gjelder: 2017-01-01..
    tittel: Egne krav
    kilde: A

krav møter
    tittel: Møter
    kilde: A
    sum: veiledning
    minst: 4 t
$ git init -q kari; git -C kari add .; GIT_COMMITTER_DATE=2018-12-28T12:00:00Z git -C kari commit -q -m a
$ git clone -q --bare kari ".alis/speil/kari-nordmann-$(printf %s 'kari nordmann' | sha256sum | cut -c1-8)"
$ alis cohort report | sed '/^<style>/,/^<\/style>/d'
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>&lt;Vest&gt; &amp; &quot;vest&quot;</title>
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
</head>
<body>
<h1>&lt;Vest&gt; &amp; &quot;vest&quot;</h1>
<section>
<p class="head">&lt;Vest&gt; &amp; &quot;vest&quot; · 2018-12-31 · 1 member</p>
<p class="good">to follow up: 0 · complete: 0 · under way: 1</p>
<table>
<thead><tr><th scope="col">name</th><th scope="col">municipality</th><th scope="col" class="right">met</th><th scope="col">forecast</th><th scope="col" class="right">møter</th><th scope="col"></th></tr></thead>
<tbody>
<tr><th scope="row">Kari Nordmann</th><td>Masfjorden</td><td class="right">0/1</td><td>2020-06-30</td><td class="right">25 %</td><td></td></tr>
</tbody>
</table>
<p class="dim">● met, ◐ not confirmed, × not kept, ? to be judged; else percent</p>
<p class="doubtful">by the rule book &#39;eget&#39; of their own repository, sha256 d46b6a54add0: Kari Nordmann</p>
</section>
<section>
<p class="head">Masfjorden · 2018-12-31</p>
<table>
<thead><tr><th scope="col">name</th><th scope="col">municipality</th><th scope="col" class="right">met</th><th scope="col">forecast</th><th scope="col" class="right">møter</th><th scope="col"></th></tr></thead>
<tbody>
<tr><th scope="row">Kari Nordmann</th><td>Masfjorden</td><td class="right">0/1</td><td>2020-06-30</td><td class="right">25 %</td><td></td></tr>
</tbody>
</table>
<p class="dim">● met, ◐ not confirmed, × not kept, ? to be judged; else percent</p>
<p class="doubtful">by the rule book &#39;eget&#39; of their own repository, sha256 d46b6a54add0: Kari Nordmann</p>
<p class="head">Masfjorden</p>
<table>
<thead><tr><th scope="col">promised</th><th scope="col">state</th><th scope="col">as written</th><th scope="col">confirmed</th></tr></thead>
<tbody>
<tr><th scope="row">supervision by a specialist</th><td class="bad">not stated</td><td></td><td></td></tr>
<tr><th scope="row">supervision every day</th><td class="bad">not stated</td><td></td><td></td></tr>
<tr><th scope="row">own list, or enough patients</th><td class="bad">not stated</td><td></td><td></td></tr>
<tr><th scope="row">several doctors</th><td class="good">met</td><td>3</td><td>2017-09-01 Berit Dal</td></tr>
<tr><th scope="row">cover for leave</th><td class="bad">not stated</td><td></td><td></td></tr>
</tbody>
</table>
<p>contact: &lt;script&gt;alert(1)&lt;/script&gt;</p>
</section>
</body>
</html>
$ LANGUAGE=nb alis kohort rapport --kommune Masfjorden | grep -c '<html lang="nb">'
1
$ alis cohort report | grep -ciE '<script|https?://|src=|url[(]'
0
? 1
$ alis cohort report --format json
! alis: 'cohort report' takes no option '--format'; see 'alis help cohort report'
? 2
