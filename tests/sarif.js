// Judge logs of 'alis check --format sarif': by the standard's own schema, and
// by what no schema can say. Run by tests/sarif.sh, which finds the schema:
//   node sarif.js MODULES JOURNALS LOG [MENDED]
// JOURNALS is the folder that the log's paths are seen from. With MENDED the
// fixes are carried out there, as a viewer would, and must give its files.
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, journals, file, mended] = process.argv.slice(2);
const kit = path.join(modules, '@microsoft', 'jest-sarif');
const schema = JSON.parse(fs.readFileSync(
	path.join(kit, 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json'), 'utf8'));
const Ajv = require(path.join(modules, 'ajv'));
const faults = [];

const bytes = fs.readFileSync(file);
const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const log = JSON.parse(text);
const run = log.runs[0];

// The schema of 2.1.0 is a draft-04 one.
const ajv = new Ajv({ schemaId: 'id', meta: false, allErrors: true });
ajv.addMetaSchema(JSON.parse(fs.readFileSync(
	path.join(modules, 'ajv', 'lib', 'refs', 'json-schema-draft-04.json'))));
const validate = ajv.compile(schema);
if (!validate(log))
	for (const e of validate.errors)
		faults.push(`schema: ${e.dataPath} ${e.message}`);

function check(well, what) {
	if (!well)
		faults.push(what);
}

// Lines with their ends; a column counts code points, and a mark at the start
// of a file is none.
function linesOf(uri) {
	const name = path.join(journals, decodeURIComponent(uri));
	const source = fs.readFileSync(name).toString('latin1');
	return source.split(/(?<=\n)/);
}

// Where a place stands among the bytes of a file.
function offset(lines, line, column) {
	let at = 0;
	for (let i = 0; i < line - 1; i++)
		at += lines[i].length;
	const rest = Buffer.from(lines[line - 1] || '', 'latin1');
	let n = 0;
	if (line === 1 && rest.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])))
		n = 3;
	for (let seen = 1; seen < column; seen++) {
		check(n < rest.length, `column ${column} of line ${line} is not there`);
		n++;
		while (n < rest.length && (rest[n] & 0xc0) === 0x80)
			n++;
	}
	return at + n;
}

function span(lines, region) {
	return [offset(lines, region.startLine, region.startColumn),
		offset(lines, region.endLine || region.startLine, region.endColumn)];
}

const prints = new Set();
const changes = new Map();
for (const result of run.results) {
	const place = result.locations[0].physicalLocation;
	const where = place.artifactLocation;
	const rule = run.tool.driver.rules[result.ruleIndex];
	check(rule && rule.id === result.ruleId, 'ruleIndex is another rule');
	check(rule.shortDescription.text && rule.fullDescription.text &&
		rule.help.text && rule.help.markdown, `${rule.id} lacks a text`);
	check(rule.defaultConfiguration.level === result.level, 'another level');
	check(run.artifacts[where.index].location.uri === where.uri,
		'index is another file');
	const print = result.partialFingerprints['alisLine/v1'];
	check(!prints.has(print), `two results have the mark ${print}`);
	prints.add(print);
	if (where.uri !== '-')
		span(linesOf(where.uri), place.region);
	for (const fix of result.fixes || [])
		for (const change of fix.artifactChanges)
			for (const r of change.replacements) {
				const uri = change.artifactLocation.uri;
				const [from, to] = span(linesOf(uri), r.deletedRegion);
				const insert = r.insertedContent
					? Buffer.from(r.insertedContent.text).toString('latin1') : '';
				if (!changes.has(uri))
					changes.set(uri, []);
				changes.get(uri).push({ from, to, insert });
			}
}
check(run.columnKind === 'unicodeCodePoints', 'columns are not declared');
check(run.invocations[0].executionSuccessful, 'the run was no success');

if (mended) {
	check(changes.size > 0, 'there is no fix to carry out');
	for (const [uri, list] of changes) {
		let source = linesOf(uri).join('');
		list.sort((a, b) => b.from - a.from);
		for (const c of list)
			source = source.slice(0, c.from) + c.insert + source.slice(c.to);
		const wanted = fs.readFileSync(
			path.join(mended, decodeURIComponent(uri))).toString('latin1');
		check(source === wanted, `${uri}: the fixes give something else`);
	}
}

for (const fault of faults)
	console.log(`${file}: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
