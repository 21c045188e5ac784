/** Every unit in every style, read back: what is quoted comes out as it went in, odd signs and all. */
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { citation } from '../../../data/messages/en/citation';
import type { Code } from '../../../data/types';
import { cite, quotable } from '../../../engine/cite';
import { READING_STYLES } from '../../../engine/cite/types';
import { CLAUSE_IDS } from '../../../engine/clause';
import { faultsOfCsl } from './csl';

/** Signs that mean something to one of the formats, in the words of every passage, and a title far too long. */
const odd: Code = {
  ...code,
  title: `${'A Long Title – with “all” that 100 % of {formats} & #1 parsers_can <b>choke</b> on; '.repeat(8)}Қазақстан`,
  passages: code.passages.map((p) => ({
    ...p,
    text: `${p.text} 100 % of {it} & $5 #1 a_b c~d e^f \\g “q” ‘r’ <i>*s*</i> [t] |u| \`v\` Әбу é 中`,
  })),
};

const window = new Window();
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** Markup of the parser: it sets “<i>” apart from words that look so. */
const folded = (text: unknown): string =>
  oneLine(String(text))
    .replace(/[‘’'`]/gu, "'")
    .replace(/[“”]|''/gu, '"')
    .replace(/–|--/gu, '-')
    .replace(/…/gu, '...');

/** What a reader of the format finds quoted. */
const QUOTED = {
  text: (text: string) => text.slice(0, text.lastIndexOf('\n\n')),
  markdown: (text: string) =>
    text
      .slice(0, text.lastIndexOf('\n\n— '))
      .replace(/^> ?/gmu, '')
      .replace(/\\([!-/:-@[-`{-~])/gu, '$1'),
  html: (text: string) => {
    window.document.body.innerHTML = text;
    return [...window.document.querySelectorAll('blockquote > p')].map((p) => p.textContent).join(' ');
  },
};

describe.each([
  ['the Code', code],
  ['odd signs', odd],
])('%s', (_, of) => {
  describe.each(READING_STYLES)('as %s', (style) => {
    it.each(CLAUSE_IDS.filter((id) => id !== 'code'))('%s', (id) => {
      const result = cite(of, [id], style, citation, { kind: 'whole' }, '2026-05-03');
      if (!result.ok) throw new Error(result.error.code);
      const quoted = folded(quotable(of, id).text);
      const format = style === 'markdown' ? 'markdown' : 'text';
      // A style of two parts has its citation at the end of the quotation.
      expect(folded(QUOTED[format](result.text)).startsWith(quoted)).toBe(true);
      if (result.html !== undefined) expect(folded(QUOTED.html(result.html)).startsWith(quoted)).toBe(true);
    });
  });

  it.each(CLAUSE_IDS)('%s as CSL-JSON has what the specification knows, in its form', (id) => {
    for (const accessed of [null, '2026-05-03']) {
      const result = cite(of, [id], 'csl-json', citation, { kind: 'whole' }, accessed);
      expect(result.ok && faultsOfCsl(JSON.parse(result.text))).toEqual([]);
    }
  });
});

it.each([
  ['no list', {}, ['not a list']],
  ['no type', [{ id: 'a' }], ['type']],
  ['an unknown type', [{ id: 'a', type: 'code' }], ['type']],
  ['an unknown field', [{ id: 'a', type: 'document', url: 'x' }], ['url']],
  ['a number for a text', [{ id: 'a', type: 'document', title: 1 }], ['title']],
  ['a date as text', [{ id: 'a', type: 'document', issued: '2018-09-28' }], ['issued']],
  ['a month of thirteen', [{ id: 'a', type: 'document', issued: { 'date-parts': [[2018, 13, 1]] } }], ['issued']],
])('the check of CSL-JSON refuses %s', (_, items, faults) => {
  expect(faultsOfCsl(items)).toEqual(faults);
});
