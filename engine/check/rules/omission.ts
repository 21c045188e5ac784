/** Listed items that the claim leaves out of a list that it goes through, and one of two words that go together. */
import { spanIn, type Find, type Context } from './context';
import type { Phrase, ReadPassage } from '../read/passages';
import type { Finding } from '../types';
import type { Rules } from './rule';

export const omissionRules = {
  'item-left-out': {
    type: 'omission',
    severity: 'caution',
    evidence: 'marker',
    fires: [
      ['Critical infrastructures are to be safeguarded against terrorist attacks.', '3(i)'],
      ['Poverty is to be eradicated, ensuring inclusive economic growth.', '4(c)'],
    ],
    quiet: [
      ['Borders are to be secured against infiltration by terrorists.', '3(f)'],
      ['The four pillars are put into action in a balanced manner through regional and national plans.', '8(a)'],
    ],
  },
  'word-left-out': {
    type: 'omission',
    severity: 'note',
    evidence: 'marker',
    fires: [
      ['The four pillars of the Strategy are put into action in a balanced manner.', '8(a)'],
      ['Paragraph 1 expresses the commitment to the principles of this voluntary Code of Conduct.', '1'],
    ],
    quiet: [
      ['The four pillars of the Strategy are put into action in an integrated and balanced manner.', '8(a)'],
      ['Critical infrastructures are to be safeguarded against terrorist attacks.', '3(i)'],
    ],
  },
} as const satisfies Rules;

/** One of two words of an item, by weight: "wider understanding" for "broaden understanding". */
const MET_SHARE = 0.35;

export const findOmissions: Find = (context) =>
  context.comparison.passages.flatMap((p) => p.lists.flatMap((list) => leftOut(context, p, list)));

function leftOut(context: Context, p: ReadPassage, list: readonly Phrase[]): Finding[] {
  const { comparison } = context;
  const index = p.terms.findIndex((t) => t.start >= (list[0]?.start ?? 0));
  const scope = p.scopes.find((l) => index >= l.from && index < l.to);
  if (scope && !comparison.scopes.includes(scope)) return [];
  const there = list.map((item) => isThere(context, p, item));
  const missing = list.filter((_, k) => !there[k]);
  if (missing.length === 0 || missing.length === list.length) return [];
  const [first] = missing;
  const last = missing.at(-1);
  if (!first || !last) return [];
  const alone = missing.length === 1 || list.indexOf(last) - list.indexOf(first) === missing.length - 1;
  const side = alone ? spanIn(p, first, last) : spanIn(p, first);
  // What nothing explains may be the item in other words.
  const severity = missing.length <= context.unexplained() ? 'note' : 'caution';
  if (!isPair(p, list)) return [context.finding('item-left-out', null, side, { severity })];
  // The two words for what the Code is say two things.
  const isOfForce = p.marks.forces.unbinding.length > 0;
  return [context.finding('word-left-out', null, side, isOfForce ? { severity } : {})];
}

/** "voluntary and non-legally binding Code", "develop and implement strategies": two words on what follows, often put in one. */
function isPair({ terms, passage: { text } }: ReadPassage, list: readonly Phrase[]): boolean {
  const [first, second] = list;
  if (!first || !second || list.length > 2 || first.terms.length + second.terms.length > 2) return false;
  const own = terms[Math.max(...second.terms)];
  const next = terms[Math.max(...second.terms) + 1];
  if (!own || next?.first !== own.last + 1 || next.kind === 'functional') return false;
  return text.slice(own.end, next.start).trim() === '' && !/^\p{Lu}/u.test(first.text);
}

/** A good part of an item's own words is met; with one word, that one. */
function isThere(context: Context, p: ReadPassage, item: Phrase): boolean {
  const { comparison, ranker } = context;
  let whole = 0;
  let met = 0;
  comparison.code.forEach((r, j) => {
    if (r.passage !== p || !item.terms.includes(r.index)) return;
    const weight = ranker.weight(r.term);
    whole += weight;
    if (comparison.met[j]) met += weight;
  });
  return whole === 0 || met / whole >= MET_SHARE;
}
