import { describe, expect, it } from 'vitest';
import { code } from '../../../data/code';
import { citation } from '../../../data/messages/en/citation';
import { CLAUSE_IDS, isWithin, type ClauseId } from '../../../engine/clause';
import { pinpointOf } from '../../../engine/cite/pinpoint';
import { quotable, quoteClauses } from '../../../engine/cite/quotable';

const chapeau =
  'We pledge to deploying [sic] holistic counter-terrorism measures and systematic preventive steps to terrorism and ' +
  'terrorist activities, in accordance with our obligations under international law, in order to:';

describe('reading text', () => {
  it('of a sub-paragraph stands under its chapeau, with what is left out', () => {
    expect(quotable(code, '3(e)').lines).toEqual([
      { label: '3.', text: `[…] ${chapeau}` },
      { label: null, text: '[…]' },
      { label: 'e)', text: 'curb the financing of terrorism;' },
    ]);
    expect(quotable(code, '4(a)').text).toBe(
      '4. We pledge to take comprehensive approaches, inter alia, to:\n' +
        'a) adhere to the principle of non-intervention in the internal affairs of any State;',
    );
  });

  it('of items of one paragraph has one chapeau, and an elision only where some are skipped', () => {
    expect(quoteClauses(code, ['4(a)', '4(b)', '4(d)']).lines.map((l) => l.label ?? l.text)).toEqual([
      '4.',
      'a)',
      'b)',
      '[…]',
      'd)',
    ]);
  });

  it.each<[ClauseId, string]>([
    ['PP6', 'Reiterating withal that terrorism'],
    ['9', '9. We establish through this Code of Conduct'],
    ['preamble', 'Recalling the United Nations General Assembly'],
    ['code', 'Recalling the United Nations General Assembly'],
  ])('of %s begins %j', (id, start) => {
    expect(quotable(code, id).text.startsWith(start)).toBe(true);
  });

  it.each<[ClauseId, string]>([
    ['8', 'conditions conductive [sic] to its spread'],
    ['7', 'the spread of the forgoing [sic] menaces.'],
  ])('of %s keeps an odd word and marks it', (id, words) => {
    expect(quotable(code, id).text).toContain(words);
  });

  it.each(CLAUSE_IDS)('of %s has every word of its passages, in order', (id) => {
    const { text } = quotable(code, id);
    let from = 0;
    for (const passage of code.passages.filter((p) => isWithin(p.unit, id))) {
      const at = text.replaceAll(' [sic]', '').indexOf(passage.text, from);
      expect(at, passage.id).toBeGreaterThanOrEqual(from);
      from = at + passage.text.length;
    }
  });
});

describe('pinpoints', () => {
  it.each<[ClauseId[], string]>([
    [['3(b)'], 'para. 3(b)'],
    [['PP6'], 'preambular para. 6'],
    [['3', '4'], 'paras. 3 and 4'],
    [['5', '6', '7'], 'paras. 5–7'],
    [['3(a)', '3(b)', '3(c)', '3(f)'], 'paras. 3(a)–(c) and 3(f)'],
    [['3(j)', '3(k)', '4(a)'], 'paras. 3(j), 3(k) and 4(a)'],
    [['PP1', 'PP2', '10'], 'preambular paras. 1 and 2, para. 10'],
    [['preamble', '1'], 'preamble, para. 1'],
    [['code'], ''],
  ])('%j → %s', (ids, pinpoint) => {
    expect(pinpointOf(ids, citation)).toBe(pinpoint);
  });
});
