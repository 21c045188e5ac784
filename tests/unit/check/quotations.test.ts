import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checker, checkerData } from '../../../scripts/evaluate/checker';
import type { QuoteStatus } from '../../../engine/check';

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
});
