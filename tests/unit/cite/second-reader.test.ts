/** Our citations beside those that citeproc makes of our own CSL-JSON with the official styles. */
import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { citation } from '../../../data/messages/en/citation';
import { cite, libraryFile, type ReadingStyle } from '../../../engine/cite';
import { setByCsl } from './csl-engine';

interface Row {
  readonly style: ReadingStyle;
  readonly official: string;
  readonly lang: 'en-GB' | 'en-US';
  /** Where an official style drops the day of a document and keeps it of a page. */
  readonly type?: 'webpage';
  /** What our citation has and the official style doesn't, each with the reason. */
  readonly ours?: readonly (readonly [ours: string, theirs: string, reason: string])[];
}

const MINISTRY = 'Ministry of Foreign Affairs of Kazakhstan';
const NOTE = `Dated New York, 28 September 2018. As published by the ${MINISTRY}; the signed original was not seen.`;
const ROWS: readonly Row[] = [
  {
    style: 'oscola',
    official: 'oscola',
    lang: 'en-GB',
    type: 'webpage',
    ours: [[`(${MINISTRY}, 28`, '(28', 'OSCOLA 3.4.8 names the site; the item has it as its publisher']],
  },
  {
    style: 'chicago-notes',
    official: 'chicago-fullnote-bibliography',
    lang: 'en-US',
    ours: [['accessed May 3, 2026, ', '', 'Chicago leaves it to the publisher; the style says it only without a date']],
  },
  {
    style: 'chicago-author-date',
    official: 'chicago-author-date',
    lang: 'en-US',
    type: 'webpage',
    ours: [['Accessed May 3, 2026. ', '', 'as for notes']],
  },
  {
    style: 'apa',
    official: 'apa',
    lang: 'en-US',
    ours: [['Retrieved May 3, 2026, from ', '', 'APA has it for pages that may change; the style only without a date']],
  },
  {
    style: 'mla',
    official: 'modern-language-association',
    lang: 'en-US',
    ours: [
      ['par. 3(b)', 'para.3(b)', 'MLA shortens to par.; the style takes the word of the locale'],
      [' Accessed 3 May 2026.', '', 'MLA leaves it to the writer'],
    ],
  },
  {
    style: 'bluebook',
    official: 'bluebook-law-review',
    lang: 'en-US',
    ours: [
      ['¶ 3(b), Sept. 28, 2018, ', '3(b) (2018), ', 'the style has no sign for paragraphs and the year alone'],
      [`${MINISTRY}, `, '', 'the style leaves the publisher out'],
    ],
  },
  {
    style: 'iso-690',
    official: 'iso690-author-date-en',
    lang: 'en-GB',
    ours: [
      ['2018. Online', '2018. . Online', 'the style leaves the stop of a title that moved to the front'],
      ['2026].', `2026]. ${NOTE}`, 'the style prints the note of an item'],
    ],
  },
];

describe.each(ROWS)('$style', ({ style, official, lang, type, ours = [] }) => {
  it(`says what the official style ${official} says, but for what is listed`, () => {
    const [item] = JSON.parse(libraryFile(code, 'csl-json', citation, '2026-05-03').text) as [{ id: string }];
    const theirs = setByCsl({ ...item, ...(type && { type }) }, official, lang, '3(b)');
    const result = cite(code, ['3(b)'], style, citation, { kind: 'none' }, '2026-05-03');
    if (!result.ok) throw new Error(result.error.code);
    let text = result.text;
    for (const [own, other] of ours) {
      expect(text).toContain(own);
      text = text.replace(own, other);
    }
    const isInTwoParts = text.includes('\n\n');
    expect(text).toBe(isInTwoParts ? `${theirs.citation}\n\n${theirs.entry}` : theirs.citation);
  });
});
