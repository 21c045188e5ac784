/** Records for reference managers, read by parsers that know nothing of us. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { citation } from '../../../data/messages/en/citation';
import type { Code } from '../../../data/types';
import { CLAUSE_IDS, type ClauseId } from '../../../engine/clause';
import { cite, libraryFile } from '../../../engine/cite';

type Style = 'ris' | 'bibtex' | 'csl-json';
const TYPES: Readonly<Record<Style, string>> = {
  ris: '@ris/file',
  bibtex: '@biblatex/text',
  'csl-json': '@csl/list+text',
};

function record(style: Style, ids: ClauseId[], of: Code = code): string {
  const result = cite(of, ids, style, citation, { kind: 'whole' }, '2026-05-03');
  if (!result.ok) throw new Error(result.error.code);
  return result.text;
}

function parse(style: Style, text: string): Record<string, unknown> {
  const options = style === 'csl-json' ? {} : { forceType: TYPES[style] };
  const { data } = new Cite(text, options);
  expect(data).toHaveLength(1);
  return data[0] ?? {};
}

describe.each<Style>(['ris', 'bibtex', 'csl-json'])('%s', (style) => {
  it.each(CLAUSE_IDS)('of %s is read back', (id) => {
    const item = parse(style, record(style, [id]));
    expect(item.title).toBe(code.title);
    expect(item.publisher).toBe(code.provenance.publisher);
    expect(item.URL).toBe(code.provenance.page);
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('DOI');
    expect(item).not.toHaveProperty('publisher-place');
    expect(item['event-place']).toBe(style === 'ris' ? undefined : 'New York');
    expect(String(item.note)).toContain('New York');
    expect(String(item.note)).toContain('published by the Ministry of Foreign Affairs of Kazakhstan');
    expect(item.issued).toEqual({ 'date-parts': [[2018, 9, 28]] });
    expect(item.accessed).toEqual({ 'date-parts': [[2026, 5, 3]] });
  });
});

describe('one item for the Code', () => {
  it.each<Style>(['ris', 'bibtex', 'csl-json'])('%s is the same whatever clause is cited, and as a file', (style) => {
    const all = new Set(CLAUSE_IDS.map((id) => record(style, [id])));
    expect([...all]).toEqual([libraryFile(code, style, citation, '2026-05-03').text]);
    expect([...all].join()).toContain('code-of-conduct-2018');
  });

  it.each<[Style, ClauseId[], string | null]>([
    ['ris', ['3(b)'], 'para. 3(b)'],
    ['bibtex', ['5', '6', '7'], '\\autocite[paras. 5--7]{code-of-conduct-2018}'],
    ['csl-json', ['PP6'], '[@code-of-conduct-2018, preambular para. 6]'],
    ['csl-json', ['code'], null],
  ])('%s: %j becomes a locator', (style, ids, locator) => {
    expect(cite(code, ids, style, citation)).toMatchObject({ ok: true, locator });
  });

  it('RIS has a field a line', () => {
    const lines = record('ris', ['PP10']).split('\r\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines).toContain('ID  - code-of-conduct-2018');
    expect(lines).toContain('PY  - 2018');
    expect(lines).toContain('DA  - 2018/09/28/');
    expect(lines.at(-2)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
  });

  it('BibTeX has the fields of biblatex', () => {
    const text = record('bibtex', ['9']);
    expect(text).toContain('@misc{code-of-conduct-2018,');
    expect(text).toContain('  date = {2018-09-28},');
    expect(text).toContain('  urldate = {2026-05-03},');
  });

  it.each([
    ['ris', 'code-of-conduct.ris', 'application/x-research-info-systems'],
    ['bibtex', 'code-of-conduct.bib', 'application/x-bibtex'],
    ['csl-json', 'code-of-conduct.json', 'application/vnd.citationstyles.csl+json'],
  ] as const)('%s is saved as %s', (style, name, type) => {
    expect(libraryFile(code, style, citation, null)).toMatchObject({ name, type });
  });
});

describe('signs that mean something to a format', () => {
  const odd: Code = {
    ...code,
    title: 'Rules & "rights" {of} 100 % #1_a ~b ^c \\d $e – “f”',
    provenance: { ...code.provenance, publisher: 'A\nER  - \nB & C' },
  };

  it('are escaped in BibTeX and read back', () => {
    const item = parse('bibtex', record('bibtex', ['9'], odd));
    expect(String(item.title).replace(/<[^>]*>/gu, '')).toBe(odd.title);
    expect(item.URL).toBe(code.provenance.page);
  });

  it('end no field of RIS', () => {
    const item = parse('ris', record('ris', ['9'], odd));
    expect(item.title).toBe(odd.title);
    expect(item.publisher).toBe('A ER - B & C');
  });

  it('are JSON in CSL-JSON', () => {
    expect(parse('csl-json', record('csl-json', ['9'], odd)).title).toBe(odd.title);
  });
});
