/** How a statement is read before it is compared: what it cites, who reports it, which way it points. */
import { describe, expect, it } from 'vitest';
import { checkForms } from '../../../data/check/en/forms';
import { en } from '../../../data/lexicon/en';
import { ClaimChecker } from '../../../engine/check/checker';
import { statementReader } from '../../../engine/check/read/cited';
import { stripReportingClauses } from '../../../engine/check/read/reporting';
import { wordReader } from '../../../engine/check/read/words';
import { createStems } from '../../../engine/text/stem';
import { checkerData } from '../../../scripts/evaluate/checker';

const wordsOf = wordReader(createStems(checkerData.forms), checkForms.words.contracted);
const readCited = statementReader(en);

describe('a citation within a statement', () => {
  it.each([
    ['Paragraph 3(a) of the Code asks for it.', '3(a)', 'Paragraph 3(a'],
    ['It is para. 8 (d) that speaks of it.', '8(d)', 'para. 8 (d'],
    ['¶6: cooperation is important.', '6', '6'],
    ['§ 7 promises steps.', '7', '7'],
    ['Letter (k) of paragraph 3 is about ideology.', '3(k)', 'Letter (k) of paragraph 3'],
    ['As point (e) of the third paragraph has it.', '3(e)', 'point (e) of the third paragraph'],
    ['Under 8(b), coordination is strengthened.', '8(b)', '8(b'],
    ['The third paragraph has a list.', '3', 'third paragraph'],
    ['The closing paragraph invites others.', '10', 'closing paragraph'],
    ['Paragraph eight is about the UN.', '8', 'Paragraph eight'],
    ['In the fifth recital they promise it.', 'PP5', 'fifth recital'],
    ['Preambular paragraph 11 speaks of it.', 'PP11', 'Preambular paragraph 11'],
    ['PP2 says so.', 'PP2', 'PP2'],
    ['The preamble says so.', 'preamble', 'preamble'],
    ['Point 3a is short.', '3(a)', 'Point 3a'],
    ['Item (d) speaks of governance.', null, 'Item (d'],
    ['Article 51 of the Charter allows it.', null, ''],
    ['Paragraph 4 of the UN Charter says otherwise.', null, ''],
    ['There are nine points.', null, ''],
    ['A list of 24 items follows.', null, ''],
  ])('%s → %s', (text, clause, words) => {
    const all = wordsOf(text);
    const { clause: cited, spans } = readCited(text);
    expect(cited).toBe(clause);
    const inside = all.filter((w) => spans.some((s) => w.start >= s.start && w.start < s.end));
    expect(text.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0)).toBe(words);
  });
});

describe('who reports a statement', () => {
  it.each([
    ['The Foreign Ministry noted that the Code is voluntary.', 'the Code is voluntary.'],
    ['He added that borders are to be secured.', 'borders are to be secured.'],
    ['According to the agency, the Code is voluntary.', 'the Code is voluntary.'],
    ['Borders are to be secured, the paper writes.', 'Borders are to be secured'],
    ['We show that the Code is voluntary.', 'the Code is voluntary.'],
    ['The signatories stress that support is inadmissible.', 'The signatories stress that support is inadmissible.'],
    ['The Code says that it is voluntary.', 'The Code says that it is voluntary.'],
    ['We pledge to cooperate.', 'We pledge to cooperate.'],
    ['According to paragraph 5, they cooperate.', 'According to paragraph 5, they cooperate.'],
  ])('%s', (text, rest) => {
    const read = stripReportingClauses(text, checkForms.reporting);
    expect(read.trim()).toBe(rest);
    expect(read).toHaveLength(text.length);
  });
});

describe('which way a statement points', () => {
  const checker = new ClaimChecker(checkerData);
  it.each([
    ['Suppress the recruitment of terrorists', 'recruitment', -1],
    ['Facilitate the recruitment of terrorists', 'recruitment', 1],
    ['Do not tolerate terrorism', 'terrorism', -1],
    ['Refuse to help terrorists', 'terrorists', -1],
    ['Stop those who fight poverty', 'poverty', -1],
    ['Curb the financing of terrorism and promote dialogue', 'dialogue', 1],
    ['Prevent and counter the use of the Internet', 'Internet', -1],
    ['Protect infrastructure against attacks', 'infrastructure', 1],
    ['Protect infrastructure against attacks', 'attacks', -1],
    ['Keep terrorists from acquiring weapons', 'weapons', -1],
    ['Keep weapons out of their hands', 'weapons', -1],
    ['Women are excluded from all stages', 'Women', -1],
    ['Women are not excluded from all stages', 'Women', 1],
    ['Women should not just take part', 'part', null],
    ['Develop counter-terrorism strategies', 'strategies', 1],
    ['States are encouraged to look at every condition', 'condition', null],
    ['To this end they met', 'met', null],
  ])('%s: %s %s', (text, word, sign) => {
    const claim = checker.read(text);
    const index = claim.terms.findIndex((t) => text.slice(t.start, t.end).endsWith(word));
    expect(claim.directions[index]?.sign ?? null).toBe(sign);
  });
});
