" Journals of alis. Written by samples/editors/make.sh: change that.
if exists('b:current_syntax')
  finish
endif
scriptencoding utf-8
syntax case ignore
syntax spell toplevel

" An entry: each piece says what may follow it.
syntax match alisDate /\v^%(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})%(\.\.%(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})=)=\ze%(\s|$)/ nextgroup=alisTime,alisConfirmed,alisPlanned,alisKind,alisServiceKind skipwhite contains=@NoSpell
syntax match alisTime /\v\d{1,2}%([:.]\d\d)=[-–]\d{1,2}%([:.]\d\d)=\ze%(\s|$)/ contained nextgroup=alisConfirmed,alisPlanned,alisKind,alisServiceKind skipwhite
syntax match alisConfirmed /\*/ contained nextgroup=alisKind,alisServiceKind skipwhite
syntax match alisPlanned /!/ contained nextgroup=alisKind,alisServiceKind skipwhite
syntax match alisKind /\v%(direct-supervision|group-supervision|gruppeveiledning|grupperettleiing|kvalitetsarbeid|practice-visit|learning-goal|praksisbesøk|undervisning|læringsmål|quality-work|supervisjon|supervision|hospitering|arbeidssted|arbeidsstad|veiledning|assessment|rettleiing|ferdigheit|placement|vurdering|forskning|permisjon|ferdighet|workplace|egenandel|own-share|position|forsking|research|tjeneste|tilskudd|teaching|eigendel|stilling|tilskot|teneste|expense|service|course|utgift|grant|skill|leave|shift|notat|plan|vakt|kurs|note)\ze%(\s|\||$)/ contained nextgroup=alisNumber skipwhite
syntax match alisServiceKind /\v%(tjeneste|teneste|service|permisjon|leave)\ze%(\s|\||$)/ contained nextgroup=alisServiceNumber,alisCategory skipwhite
syntax match alisNumber /\v\d+%([   ]\d{3})*%([.,]\d+)=\ze\s*%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d)%(\s|[|,]|$)/ contained nextgroup=alisUnit skipwhite
syntax match alisUnit /\v%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d)\ze%(\s|[|,]|$)/ contained nextgroup=alisNumber skipwhite
syntax match alisServiceNumber /\v\d+%([   ]\d{3})*%([.,]\d+)=\ze\s*%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d)%(\s|[|,]|$)/ contained nextgroup=alisServiceUnit skipwhite
syntax match alisServiceUnit /\v%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d)\ze%(\s|[|,]|$)/ contained nextgroup=alisServiceNumber,alisCategory skipwhite
syntax match alisCategory /\v%(skolehelsetjeneste|skulehelseteneste|general-practice|allmennpraksis|school-health|kurspermisjon|nursing-home|out-of-hours|helsestasjon|child-health|course-leave|basic-course|topic-course|institusjon|institution|acute-unit|internship|sjukeheim|grunnkurs|forskning|research|legevakt|sykehjem|forsking|militær|emnekurs|military|sjukehus|hospital|vikariat|holiday|sykehus|course|turnus|ferie|other|annet|locum|kurs|anna|kad)\ze%(\s|\||$)/ contained
syntax match alisNote /\v%(^%(\d|%(repeat|fast)\s)[^|]*)@<=\|.*/ contains=alisComment,@Spell

" Below it: keys and postings.
syntax match alisKey /\v^\s+%(municipality|autorisasjon|arbeidsgiver|arbeidsgivar|application|spesialist|specialist|konvertert|authorised|refleksjon|reflection|supervisor|converted|agreement|exemption|rettleiar|regelverk|position|employer|stilling|rulebook|veileder|evidence|language|planlagt|unnateke|nøkkel|kommune|planned|unntatt|søknad|e-mail|avtale|fritak|språk|e-post|except|nykel|bevis|start|place|epost|email|solo|slag|prov|type|mål|sted|stad|goal|key|liste-minst|supervision|list-least|veiledning|rettleiing|repository|egenandel|eigendel|tilskudd|budsjett|deadline|doctors|contact|journal|kontakt|tilskot|gruppe|stille|silent|daglig|dagleg|branch|budget|leger|legar|share|vikar|cover|group|grant|daily|liste|grein|frist|depot|gren|list|frå|from|til|fra|to):\ze%(\s|\S|$)/
syntax match alisAccount /\v^\s+[^;[:blank:]]\S*%( \S+)*\ze%(  |\t)\s*\d+%([   ]\d{3})*%([.,]\d+)=\s*%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d|måneder|månader|courses|course|months|måned|månad|month|years|kurs|year|år)%(\s|[|,]|$)/ nextgroup=alisTotal skipwhite contains=@NoSpell

" Directives.
syntax match alisDirective /\v^%(supervisor|rettleiar|workplace|veileder|inkluder|kontroll|include|assert|repeat|alias|sted|stad|fast|alis|municipality|milestone|milepæl|kommune|cohort|doctor|kohort|lege)\ze%(\s|$)/ nextgroup=alisName skipwhite
syntax match alisDirective /\v^%(inkluder|include)\ze\s/ nextgroup=alisPath skipwhite
syntax match alisDirective /\v^%(alias)\ze\s/ nextgroup=alisOld skipwhite
syntax match alisDirective /\v^%(kontroll|assert)\ze\s/ nextgroup=alisCheckDate skipwhite
syntax match alisDirective /\v^%(repeat|fast)\ze\s/ nextgroup=alisPeriod skipwhite
syntax match alisPeriod /\v%(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})\.\.%(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})\ze%(\s|$)/ contained nextgroup=alisRhythm skipwhite
syntax match alisRhythm /\v%(\d+\.=\s+)=%(måneder|månader|måned|månad|months|month|weeks|every|veker|week|uker|kvar|hver|veke|uke|per)%(\s+%(\d+\.=\s+)=%(måneder|månader|måned|månad|months|month|weeks|every|veker|week|uker|kvar|hver|veke|uke|per))+\ze%(\s|$)/ contained nextgroup=alisKind skipwhite
syntax match alisName /.*/ contained contains=alisComment,@NoSpell
syntax match alisPath /.*/ contained contains=alisComment,@NoSpell
syntax match alisOld /[^=]*/ contained nextgroup=alisEquals contains=@NoSpell
syntax match alisCheckDate /\v%(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})/ contained nextgroup=alisCheckAccount skipwhite
syntax match alisCheckAccount /\v[^=]*\S\ze\s*\=/ contained nextgroup=alisEquals skipwhite contains=@NoSpell
syntax match alisEquals /=/ contained nextgroup=alisTotal skipwhite
syntax match alisTotal /\v\d+%([   ]\d{3})*%([.,]\d+)=\ze\s*%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d|måneder|månader|courses|course|months|måned|månad|month|years|kurs|year|år)%(\s|[|,]|$)/ contained nextgroup=alisTotalUnit skipwhite
syntax match alisTotalUnit /\v%(minutter|percent|prosent|minutes|shifts|kroner|points|minutt|vakter|hours|poeng|dager|dagar|timer|shift|timar|days|time|hour|vakt|dag|day|min|pcs|NOK|stk|kr|\%|t|h|d|måneder|månader|courses|course|months|måned|månad|month|years|kurs|year|år)\ze%(\s|[|,]|$)/ contained

" Comments go before all.
syntax match alisComment /\v%(\t|\s )@<=;.*/ contains=alisTodo,@Spell
syntax match alisComment /\v^\s+;.*/ contains=alisTodo,@Spell
syntax match alisComment /^[;#].*/ contains=alisTodo,@Spell
syntax keyword alisTodo TODO FIXME contained

highlight default link alisDate Constant
highlight default link alisTime Constant
highlight default link alisConfirmed String
highlight default link alisPlanned WarningMsg
highlight default link alisKind Statement
highlight default link alisServiceKind Statement
highlight default link alisNumber Number
highlight default link alisUnit Type
highlight default link alisServiceNumber Number
highlight default link alisServiceUnit Type
highlight default link alisCategory Identifier
highlight default link alisNote Special
highlight default link alisKey Label
highlight default link alisAccount Identifier
highlight default link alisDirective PreProc
highlight default link alisPeriod Constant
highlight default link alisRhythm Repeat
highlight default link alisName Title
highlight default link alisPath Underlined
highlight default link alisOld Identifier
highlight default link alisCheckDate Constant
highlight default link alisCheckAccount Identifier
highlight default link alisEquals Operator
highlight default link alisTotal Number
highlight default link alisTotalUnit Type
highlight default link alisComment Comment
highlight default link alisTodo Todo

let b:current_syntax = 'alis'
