/** Registers that must not be accepted: each with what is wrong, the line and the field. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateNames } from '../../../data/states';
import { buildNames, MAX_SIZE, parseRegister, type Problem } from '../../../engine/signatories';

const names = buildNames(stateNames);

/** Problems as “line field code”. */
function problemsOf(text: string): string[] {
  const result = parseRegister(text, names);
  return result.ok ? [] : result.problems.map(({ line, field, code }: Problem) => `${line} ${field ?? '–'} ${code}`);
}

describe('JSON', () => {
  it.each<[string, string, string[]]>([
    ['cut off', '{"records": [\n{"id": "KAZ", "sta', ['2 – json-truncated']],
    ['cut off after a comma', '[{"id": "KAZ"},', ['1 – json-truncated']],
    ['a comma too many', '[{"id": "KAZ", "status": "signed"},\n]', ['2 – json-syntax']],
    ['single quotation marks', "[{'id': 'KAZ'}]", ['1 – json-syntax']],
    ['text after the end', '[]\n[]', ['2 – json-syntax']],
    ['a comment', '[\n// mine\n]', ['2 – json-syntax']],
    ['a line break within a text', '[{"id": "KA\nZ"}]', ['1 – json-syntax']],
    ['a key twice', '[{"id": "KAZ",\n"id": "UZB"}]', ['2 – duplicate-key']],
    ['nested without end', '['.repeat(5000), ['1 – json-too-deep']],
    ['no list', '{"version": 1}', ['1 records missing-field']],
    ['an empty list', '[]', ['1 – no-records']],
    ['records that are no list', '{"records": {"KAZ": "signed"}}', ['1 records wrong-type']],
    ['a record that is no object', '[\n"KAZ"]', ['2 [0] wrong-type']],
    [
      'a version to come',
      '{"version": 2, "records": [{"id": "KAZ", "status": "signed"}]}',
      ['1 version unknown-version'],
    ],
    ['a number as status', '[{"id": "KAZ",\n"status": 1}]', ['2 [0].status wrong-type']],
    ['a list as id', '[{"id": ["KAZ"], "status": "signed"}]', ['1 [0].id wrong-type']],
    ['a status of its own', '[{"id": "KAZ",\n\n"status": "ratified"}]', ['3 [0].status unknown-value']],
    ['no status', '[{"id": "KAZ"}]', ['1 [0].status missing-field']],
    ['no id', '[{"status": "signed"}]', ['1 [0].id missing-field']],
    ['an unknown State', '[{"id": "Ruritania", "status": "signed"}]', ['1 [0].id unknown-state']],
    ['a State misspelt', '[{"id": "Kazahstan", "status": "signed"}]', ['1 [0].id unknown-state']],
    ['a demonym', '[{"id": "Peruvian", "status": "signed"}]', ['1 [0].id unknown-state']],
    ['a place outside the register', '[{"id": "Kosovo", "status": "signed"}]', ['1 [0].id outside-scope']],
    ['a name of two States', '[{"id": "Korea", "status": "signed"}]', ['1 [0].id unclear-state']],
    [
      'a State twice, by two names',
      '[{"id": "KAZ", "status": "signed"},\n{"id": "Kazakhstan", "status": "reported"}]',
      ['2 [1].id duplicate-state'],
    ],
    [
      'a code with another State’s name',
      '[{"id": "NER", "name": "Nigeria", "status": "signed"}]',
      ['1 [0].name name-mismatch'],
    ],
    ['a day that doesn’t exist', '[{"id": "KAZ", "status": "signed", "date": "2018-02-30"}]', ['1 [0].date bad-date']],
    ['a day the other way round', '[{"id": "KAZ", "status": "signed", "date": "28.09.2018"}]', ['1 [0].date bad-date']],
    [
      'a date without a day to rest on',
      '[{"id": "KAZ", "status": "signed", "datePrecision": "stated"}]',
      ['1 [0].datePrecision date-mismatch'],
    ],
    [
      'a limit that is no day',
      '[{"id": "KAZ", "status": "signed", "datePrecision": "not-after Monday"}]',
      ['1 [0].datePrecision bad-date'],
    ],
    [
      'a script as address',
      '[{"id": "KAZ", "status": "signed", "evidence": [\n{"url": "javascript:alert(1)"}]}]',
      ['2 [0].evidence[0].url bad-url'],
    ],
    [
      'an address with a password',
      '[{"id": "KAZ", "status": "signed", "evidence": [{"url": "https://a:b@example.org/"}]}]',
      ['1 [0].evidence[0].url bad-url'],
    ],
    [
      'empty evidence',
      '[{"id": "KAZ", "status": "signed", "evidence": [{"says": "x"}]}]',
      ['1 [0].evidence[0].title empty-evidence'],
    ],
    ['a field misspelt', '[{"id": "KAZ", "status": "signed", "evidnce": []}]', ['1 [0].evidnce unknown-field']],
    [
      '__proto__',
      '[{"id": "KAZ", "status": "signed", "__proto__": {"isAdmin": true}}]',
      ['1 [0].__proto__ forbidden-field'],
    ],
    ['constructor', '{"records": [], "constructor": {"prototype": {}}}', ['1 constructor forbidden-field']],
    ['half a surrogate pair', '[{"id": "KAZ", "status": "signed", "caveat": "\\ud83d"}]', ['1 [0].caveat encoding']],
    [
      'a text without end',
      `[{"id": "KAZ", "status": "signed", "caveat": "${'x'.repeat(6000)}"}]`,
      ['1 [0].caveat too-long'],
    ],
    [
      'all that is wrong, not only the first',
      '[\n{"id": "XYZ", "status": "signed"},\n{"id": "KAZ", "status": "maybe"},\n{"id": "UZB", "status": "signed", "date": "soon"}]',
      ['2 [0].id unknown-state', '3 [1].status unknown-value', '4 [2].date bad-date'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('does not touch the prototype of anything', () => {
    parseRegister('[{"__proto__": {"polluted": 1}, "id": "KAZ", "status": "signed"}]', names);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('CSV', () => {
  it.each<[string, string, string[]]>([
    ['no heading for the status', 'id,name\nKAZ,Kazakhstan', ['1 status missing-column']],
    [
      'no headings at all',
      'KAZ,signed\nUZB,signed',
      ['1 KAZ unknown-field', '1 signed unknown-field', '1 id missing-column', '1 status missing-column'],
    ],
    ['headings alone', 'id,status\r\n', ['1 – no-records']],
    ['a heading twice', 'id,status,ID\nKAZ,signed,KAZ', ['1 id duplicate-column']],
    ['an unknown heading', 'id,status,colour\nKAZ,signed,', ['1 colour unknown-field']],
    ['__proto__ as heading', 'id,status,__proto__\nKAZ,signed,x', ['1 __proto__ forbidden-field']],
    ['too few cells', 'id,status,date\nKAZ,signed', ['2 – csv-columns']],
    ['too many cells', 'id,status\nKAZ,signed\nUZB,signed,2018', ['3 – csv-columns']],
    ['a quotation mark left open', 'id,status,caveat\nKAZ,signed,"so\nit goes on', ['2 – csv-open-quote']],
    ['text after a quotation', 'id,status,caveat\nKAZ,signed,"so" it', ['2 – csv-text-after-quote']],
    ['a quotation mark within a plain cell', 'id,status,caveat\nKAZ,signed,so "it" is', ['2 – csv-stray-quote']],
    ['a formula', 'id,status,caveat\nKAZ,signed,=1+1', ['2 caveat formula-cell']],
    ['a formula as id', 'id,status\n@SUM(1),signed', ['2 id formula-cell', '2 id missing-field']],
    ['an unknown State, with CRLF', 'id,status\r\nKAZ,signed\r\nAtlantis,signed\r\n', ['3 id unknown-state']],
    ['a wrong status, with semicolons', 'id;status\nKAZ;yes', ['2 status unknown-value']],
    ['a wrong date, with tabs', 'id\tstatus\tdate\nKAZ\tsigned\t9/28/2018', ['2 date bad-date']],
    ['a wrong status after a byte-order mark', '\uFEFFid,status\nKAZ,Signed', ['2 status unknown-value']],
    [
      'a line after a text of several lines',
      'id,status,caveat\nKAZ,signed,"a\r\nb\nc"\nKAZ,signed,',
      ['5 id duplicate-state'],
    ],
    ['evidence before any record', 'id,status,evidence.url\n,,https://example.org/', ['2 id evidence-before-record']],
    [
      'a wrong address in a row of evidence',
      'id,status,evidence.url\nKAZ,signed,https://example.org/\n,,ftp://example.org/',
      ['3 evidence.url bad-url'],
    ],
    ['a status without an id', 'id,status\nKAZ,signed\n,signed', ['3 id missing-field']],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });
});

describe('files', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['1 – empty']],
    ['white space', '\uFEFF \r\n', ['1 – empty']],
    ['UTF-16 read as UTF-8', 'i\0d\0', ['1 – encoding']],
    ['Windows-1251 read as UTF-8', 'id,status,caveat\nKAZ,signed,\uFFFD\uFFFD', ['2 – encoding']],
    [
      'a web page',
      '<!doctype html>\n<title>x</title>',
      ['1 <!doctype html> unknown-field', '1 id missing-column', '1 status missing-column'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('20 MB are refused before they are read', () => {
    const text = `[${'{"id": "KAZ"},'.repeat(1_500_000)}`;
    expect(text.length).toBeGreaterThan(20_000_000);
    const result = parseRegister(text, names);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'too-large', size: text.length, limit: MAX_SIZE, line: 1, field: null }],
    });
  });

  it('thousands of problems are cut short, and that is said', () => {
    const text = `id,status\n${'Nowhere,signed\n'.repeat(390)}`;
    const problems = problemsOf(text);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toContain('too-many-problems');
  });

  it('more records than there can be are refused', () => {
    expect(problemsOf(`id,status\n${'KAZ,signed\n'.repeat(500)}`)).toEqual(['1 – too-many-records']);
    expect(problemsOf(`id,status\n${'KAZ,signed\n'.repeat(20_000)}`)).toEqual(['1 – too-many-records']);
  });
});

it('never throws, whatever the text', () => {
  const pieces = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '"',
    ',',
    ':',
    '\n',
    '\r\n',
    ';',
    '\t',
    'id',
    'status',
    'KAZ',
    'signed',
    '1e9',
    '\\u00',
    '__proto__',
    '=',
    'null',
    '\uFEFF',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(pieces).map((all) => all.join('')),
    fc.array(pieces).map((all) => `id,status\n${all.join('')}`),
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('json' as const, 'csv' as const, 'detect' as const), (text, format) => {
      const result = parseRegister(text, names, format);
      if (!result.ok) expect(result.problems.length).toBeGreaterThan(0);
      else expect(result.register.records.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
