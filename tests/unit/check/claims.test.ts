import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checker, checkerData } from '../../../scripts/evaluate/checker';
import type { FindingType, Verdict } from '../../../engine/check';
import type { ClauseId } from '../../../engine/clause';

const passages = new Map(checkerData.code.passages.map((p) => [p.id, p.text]));

describe('a claim', () => {
  // Verdict, first clause, cited clause, claim.
  it.each<[Verdict, ClauseId | null, ClauseId | null, string]>([
    ['matches', '3(f)', '3', 'Borders are to be secured against infiltration by terrorists.'],
    ['matches', '3(e)', null, 'Drying up the flow of money to terrorists is one aim.'],
    ['shortened', '3(j)', '3', 'Terrorists are to be prevented from acquiring and using small arms.'],
    ['differs', '8(a)', '8(a)', 'All five pillars of the Strategy are to be put into action.'],
    ['differs', '10', '10', 'All other Member States of the United Nations must express their commitment to the Code.'],
    ['elsewhere', '3(k)', '7', 'The signatories are to counter terrorist ideologies and narratives.'],
    ['not-found', null, null, 'Each country must appoint a coordinator and pay a yearly fee.'],
    ['not-checked', null, null, 'Who had the time to read all of it?'],
    ['not-checked', null, null, 'The ambassador shook many hands and left.'],
    ['differs', '1', null, 'The Code is a binding treaty.'],
    ['matches', 'code', null, 'The Code has ten numbered paragraphs.'],
    ['differs', '4', '4', 'Paragraph 4 has seven items.'],
    ['differs', '4(i)', null, 'The Code does not mention the victims of terrorism.'],
    ['not-found', null, null, 'UN adopts code of conduct for a terrorism-free world'],
    ['shortened', '1', null, 'The document is non-mandatory and without prejudice to legal obligations.'],
    ['matches', '3(c)', '3', 'National legislation is to be strengthened, with better extradition and prosecution.'],
    ['differs', '8(c)', '8(c)', 'The signatories collaborate as fully as they can with INTERPOL and UNOCT.'],
    ['matches', 'code', null, 'It has a preamble and ten numbered paragraphs.'],
    ['differs', '4(h)', '4(h)', 'Primary responsibility for countering terrorism is left to civil society.'],
    ['differs', '3(h)', '3', 'Develop reintegration programmes instead of prosecution.'],
    ['differs', '3(e)', '3', 'The financing of terrorism is to be curbed, including by freezing accounts.'],
    ['matches', '3(f)', null, 'The ministry noted that borders are to be secured against infiltration by terrorists.'],
    [
      'unsure',
      '4(e)',
      '4',
      'Counter-terrorism strategies are to be robust and adapted to the context, comprehensive and integrated.',
    ],
  ])('%s, %s (cited %s): %s', (verdict, unit, cited, claim) => {
    const result = checker.checkClaim(claim, cited);
    expect([result.verdict, result.units[0] ?? null]).toEqual([verdict, unit]);
  });
});

describe('a finding', () => {
  // Type, rule, words of the claim, words of the Code, claim.
  it.each<[FindingType, string, string, string, string]>([
    [
      'number',
      'number-other',
      'three pillars',
      'four pillars',
      'All three pillars of the Strategy are to be put into action.',
    ],
    [
      'date',
      'year-other',
      'by 2030',
      'by the Centenary of the United Nations',
      'The signatories pledge to strive towards a world free of terrorism by 2030.',
    ],
    [
      'negation',
      'negation-added',
      'not to curb',
      'curb',
      'The signatories pledge not to curb the financing of terrorism.',
    ],
    ['predicate', 'opposite', 'weaken', 'strengthen', 'The signatories pledge to weaken their legislative framework.'],
    [
      'modality',
      'duty',
      'must secure',
      'pledge to',
      'The signatories must secure borders against infiltration by terrorists.',
    ],
    [
      'quantifier',
      'quantity-some',
      'some stages',
      'all stages',
      'Women and women’s organizations are to lead at some stages of counter-terrorism.',
    ],
    [
      'connective',
      'and-for-or',
      'extradite and prosecute',
      'extradite or prosecute',
      'The principle is to extradite and prosecute perpetrators of terrorist acts, who are handed over.',
    ],
    [
      'actor',
      'doer',
      'Private companies',
      'pledge to',
      'Private companies are to secure borders against infiltration by terrorists.',
    ],
    [
      'condition',
      'condition-thrown-away',
      'in every case',
      'as appropriate',
      'Strategies are to take into account, in every case, the concerns of the youth as vulnerable groups.',
    ],
    [
      'term',
      'sibling',
      'natural',
      'cultural',
      'Critical infrastructures and natural heritage are to be safeguarded against terrorist attacks.',
    ],
    [
      'predicate',
      'roles-swapped',
      'infiltration against',
      'secure borders against infiltration',
      'The signatories are to secure infiltration against borders.',
    ],
    ['term', 'acronym', 'GKTS', 'GCTS', 'The signatories commit to implementing the GKTS.'],
  ])('%s by %s: «%s», «%s»', (type, rule, claimWords, codeWords, claim) => {
    const found = checker.checkClaim(claim).findings.filter((f) => f.type === type && f.rule === rule);
    expect(found.some((f) => f.claimQuote.includes(claimWords) && codeWords.includes(f.codeQuote))).toBe(true);
  });

  it('has spans that hold its quotes on both sides', () => {
    const text = fc.array(
      fc.constantFrom(
        ...[...passages.values()].flatMap((t) => t.split(' ')),
        'not',
        'must',
        'all',
        'only',
        '12',
        'by 2030',
        'unless',
      ),
      { minLength: 3, maxLength: 40 },
    );
    fc.assert(
      fc.property(text, fc.constantFrom<ClauseId | null>(null, '3', '8(b)', 'PP2'), (words, cited) => {
        const claim = words.join(' ');
        const result = checker.checkClaim(claim, cited);
        for (const f of result.findings) {
          if (f.claimSpan) expect(claim.slice(f.claimSpan.start, f.claimSpan.end)).toBe(f.claimQuote);
          if (f.codeSpan)
            expect(passages.get(f.codeSpan.passage)?.slice(f.codeSpan.start, f.codeSpan.end)).toBe(f.codeQuote);
          expect(f.claimQuote + f.codeQuote).not.toBe('');
        }
        for (const p of result.claimPieces) expect(p.start).toBeLessThan(p.end);
        if (result.verdict === 'not-found' || result.verdict === 'not-checked') expect(result.units).toEqual([]);
        else expect(result.units.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
