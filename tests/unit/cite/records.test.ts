/** Records for reference managers, read by parsers that know nothing of us. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { citation } from '../../../data/messages/en/citation';
import type { Code } from '../../../data/types';
import { CLAUSE_IDS, type ClauseId } from '../../../engine/clause';
import { cite, quotable } from '../../../engine/cite';
import { pinpointOf } from '../../../engine/cite/pinpoint';

type Style = 'ris' | 'bibtex' | 'csl-json';
const TYPES: Readonly<Record<Style, string>> = {
  ris: '@ris/file',
  bibtex: '@bibtex/text',
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

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

describe.each<Style>(['ris', 'bibtex', 'csl-json'])('%s', (style) => {
  it.each(CLAUSE_IDS)('of %s is read back', (id) => {
    const item = parse(style, record(style, [id]));
    expect(item.title).toBe(code.title);
    expect(item.publisher).toBe(code.provenance.publisher);
    expect(item.URL).toBe(code.provenance.page);
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('DOI');
    expect(item).not.toHaveProperty('publisher-place');
    const issued = JSON.stringify(item.issued);
    expect(issued).toContain('2018');
    expect(String(item.note)).toContain('published by the Ministry of Foreign Affairs of Kazakhstan');
    const pinpoint = pinpointOf([id], citation).replaceAll('–', '--');
    expect(oneLine(JSON.stringify(item)).replaceAll('–', '--')).toContain(pinpoint);
  });
});

describe('what is quoted', () => {
  it('is read back from CSL-JSON word for word', () => {
    for (const id of CLAUSE_IDS.filter((one) => one !== 'code')) {
      expect(parse('csl-json', record('csl-json', [id])).annote).toBe(quotable(code, id).text);
    }
  });

  it('is a note of its own in RIS', () => {
    const lines = record('ris', ['PP10']).split('\r\n');
    expect(lines).toContain(`N1  - ${quotable(code, 'PP10').text}`);
    expect(lines[0]).toBe('TY  - GOVDOC');
    expect(lines.at(-2)).toBe('ER  - ');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /u);
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
