import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checker, checkerData, checkPage } from '../../../scripts/evaluate/checker';
import { blocksOfText } from '../../../engine/check/article/blocks';
import { checkText } from '../../../engine/check/article/check-text';
import type { QuoteStatus } from '../../../engine/check';
import { lexicons } from '../../../data/lexicon';
import { sentinel } from '../../../data/sentinel';
import { spottersFor } from '../../../engine/spot/met';

describe('a quotation', () => {
  it.each<[QuoteStatus, readonly string[], string]>([
    ['exact', ['3(e)'], 'One aim is to “curb the financing of terrorism”.'],
    ['exact', ['3(e)'], "One aim is to 'curb the financing of terrorism', says the leaflet."],
    ['exact', ['PP10'], 'It is “Stressing the importance of “whole-of-government” and “whole-of-society” approaches”.'],
    ['exact', ['8(c)'], 'It has « national counter‑terrorism policies  and practices » in it.'],
    ['elided', ['9'], '“We establish … a coalition of partners”, it says.'],
    ['elided', ['9'], '“[W]e pledge to strive towards achieving a world free of terrorism […] by the Centenary”'],
    ['altered', ['3(f)'], 'It says “secure all borders against infiltration by terrorists”.'],
    ['stitched', ['3(a)', '3(e)'], '“suppress the recruitment of terrorists and curb the financing of terrorism”'],
    ['not-found', [], '“It was a good day for all of us who came here”, she said.'],
    ['too-short', [], 'It speaks of “human rights”.'],
  ])('%s in %j: %s', (status, units, text) => {
    const [quote, ...others] = checker.quotations(text);
    expect(others).toEqual([]);
    expect([quote?.status, quote?.units]).toEqual([status, units]);
  });

  it('under the wrong clause is noticed', () => {
    const text = '“eradicate poverty, ensuring inclusive economic growth and sustainable development”';
    expect(checker.quotations(text, '3(c)').map((q) => [q.units, q.wrongCitation])).toEqual([[['4(c)'], '3(c)']]);
    expect(checker.quotations(text, '4').map((q) => q.wrongCitation)).toEqual([null]);
  });

  it('of a stretch of the Code is exact, wherever it is cut', () => {
    const passage = fc.constantFrom(
      ...checkerData.code.passages.filter((p) => p.kind !== 'chapeau' && !p.text.includes('“')),
    );
    fc.assert(
      fc.property(passage, fc.nat(), fc.integer({ min: 8, max: 30 }), (p, from, length) => {
        const words = p.text.split(' ');
        const start = from % Math.max(1, words.length - 8);
        const quote = words.slice(start, start + length).join(' ');
        fc.pre(quote.length >= 40);
        const [found] = checker.quotations(`He reads: “${quote}” and stops.`);
        expect([found?.status, found?.units.includes(p.unit)]).toEqual(['exact', true]);
      }),
    );
  });

  it('is found in linear time where marks never close', () => {
    for (const text of ['“'.repeat(50_000), '"'.repeat(50_001), "' a".repeat(20_000)])
      expect(checker.quotations(text).length).toBeLessThan(50_002);
  });

  it.each<[string, readonly (readonly [code: string, text: string])[]]>([
    ['“We urge all States to ensure zero tolerance for terrorism”', [['no tolerance', 'zero tolerance']]],
    // An article that both have says nothing of where the words belong.
    ['“ignore the threat posed by foreign terrorist fighters”', [['address', 'ignore']]],
    ['“this voluntary and binding Code of Conduct”', [['and non-legally binding', 'and binding']]],
    ['“suppress the illegal recruitment of terrorists”', [['the recruitment', 'the illegal recruitment']]],
    [
      '“[W]e promise to strive […] a world free of terrorism by 2045”',
      [
        ['pledge to', 'promise to'],
        ['by the Centenary', 'by 2045'],
      ],
    ],
    [
      '“abid[e] by all relevant global obligations under existing international conventions”',
      [['international obligations', 'global obligations']],
    ],
    [
      '“We pledge to support action by the Security Council […] countering terrorism”',
      [['the General Assembly and Security', 'the Security']],
    ],
    ['“curb the financing of terrorists”', [['of terrorism', 'of terrorists']]],
    ['“deploying holistic counter-terrorism measures; suppress the recruitment”', []],
    ['“We urge all States to ensure no tolerance for terrorism”', []],
  ])('says which words differ: %s', (text, changes) => {
    const [quote] = checker.quotations(`It says ${text}.`);
    expect(quote?.changes.map((c) => [c.codeInContext, c.textInContext])).toEqual(changes);
  });

  it('says where they are, on both sides', () => {
    const text = 'In its words they “secure all borders against entry by terrorists”.';
    const [quote] = checker.quotations(text);
    for (const { kind, textSpan, codeSpan, textQuote, codeQuote } of quote?.changes ?? []) {
      expect(textSpan && text.slice(textSpan.start, textSpan.end)).toBe(kind === 'left-out' ? null : textQuote);
      const passage = checkerData.code.passages.find((p) => p.id === codeSpan?.passage)?.text;
      expect(codeSpan && passage?.slice(codeSpan.start, codeSpan.end)).toBe(kind === 'put-in' ? null : codeQuote);
    }
    expect(quote?.changes.map(({ kind, textQuote, codeQuote }) => [kind, textQuote, codeQuote])).toEqual([
      ['put-in', 'all', ''],
      ['replaced', 'entry', 'infiltration'],
    ]);
  });

  it.each([
    '“We urge all States to ensure zero tolerance for terrorism, regardless of the targets or motives,” the Code says, according to one delegate from the region.',
    'The Code of Conduct says: “We pledge to strive towards achieving a world free of terrorism by 2045.”',
    '“We encourage the Secretary-General to take measures to address all conditions conducive to terrorism and to report on them each year”, reads the Code of Conduct.',
  ])('has one answer, on a page, in a selection and alone: %s', (quotation) => {
    const spotter = spottersFor(lexicons, sentinel, ['en'])(quotation);
    const answers = (text: string, about: 'where-named' | 'unless-rival' | 'certainly'): unknown => {
      const outcome = checkText({ blocks: blocksOfText(text), about }, spotter, checker);
      if (outcome.kind !== 'checked') return outcome.kind;
      return [
        outcome.result.claims
          .filter((c) => quotation.includes(c.quote))
          .map(({ quote, result }) => [quote, result.verdict, result.findings.map((f) => f.rule)]),
        outcome.result.quotes.map(({ changes }) => changes.map((c) => [c.textInContext, c.codeInContext])),
      ];
    };
    const alone = answers(quotation, 'certainly');
    const page = `The Code of Conduct Towards Achieving a World Free of Terrorism was signed in New York. Few have read it.\n\n${quotation}`;
    expect(answers(`${quotation} Few have read it.`, 'unless-rival')).toEqual(alone);
    expect(answers(page, 'where-named')).toEqual(alone);
  });
});

describe('who says a quotation', () => {
  it.each([
    ['“Nobody can be forced to extradite,” said a lawyer who has read it.', true],
    ['“The text is soft,” says Anna Berg, a lawyer.', true],
    ['A lawyer from Ghent said: “No one will be extradited against the law.”', true],
    ['The Code says: “No one will be extradited against the law.”', false],
    ['“No one will be extradited,” says the Code.', false],
    ['Readers find “no extradition against the law of the land” in it.', false],
  ])('is asked: %s', (text, isSpoken) => {
    const { result } = checkPage(`The Code of Conduct was opened in 2018. ${text}`, 'unless-rival');
    expect(result?.quotes.map((q) => [q.status, q.isSpoken])).toEqual([['not-found', isSpoken]]);
  });
});
