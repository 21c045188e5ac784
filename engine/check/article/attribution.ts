/** Of which instrument a statement speaks: the Code, another one, or none yet. */
import type { Forms } from '../../../data/check/en/forms';
import type { Recognised } from '../../spot';
import type { Mention } from '../../spot/types';
import type { Segment } from './segment';
import type { Span } from '../types';

export interface Located {
  readonly block: number;
  readonly segment: Segment;
}

export interface BlockSpan extends Span {
  readonly block: number;
}

/**
 * Places where a block names another instrument. "This brief", "the following summary" is a rival for the spotter, which asks
 * what a paragraph belongs to; here it speaks of what is at hand.
 */
export function rivalsIn({ candidates }: Recognised, block: number): BlockSpan[] {
  return candidates.flatMap((c) =>
    c.kind === 'instrument' && c.instrument.kind === 'rival' && c.instrument.rival !== 'document'
      ? [{ block, start: c.start, end: c.end }]
      : [],
  );
}

/** Whose a statement is; `nobody`: it stands before any instrument is named (a headline, a byline). */
export type Owner = 'code' | 'other' | 'nobody';

/**
 * For each statement in order whose it is taken to be. A statement that names the Code is; one whose subject is a
 * rival is not, nor what follows, until the Code is named again.
 * @param assumed the whole text is about the Code unless a rival takes a statement away.
 */
export function attribute(
  texts: readonly string[],
  statements: readonly Located[],
  mentions: readonly Mention[],
  rivals: readonly BlockSpan[],
  assumed: boolean,
  forms: Forms['attribution'],
): Owner[] {
  const firstNamed = mentions.reduce((least, m) => Math.min(least, m.block), Infinity);
  // A headline may speak of "a code" that the text names below it; where another text is named first it may be that one's.
  const isFirst = !rivals.some(({ block }) => block < firstNamed);
  const announced = isFirst ? texts.findIndex((text) => forms.noun.test(text)) : -1;
  const firstBlock = announced >= 0 && announced < firstNamed && mentions.length > 0 ? announced : firstNamed;
  let about: 'code' | 'other' = 'code';
  let reached = assumed;
  /** Whether the other instrument is one that States sign. */
  let signed = true;
  const mentionsOf = byBlock(mentions);
  const rivalsOf = byBlock(rivals);
  return statements.map(({ block, segment }) => {
    const text = texts[block]?.slice(segment.start, segment.end) ?? '';
    const from = segment.start + (forms.aside.exec(text)?.[0].length ?? 0);
    const inside = (s: BlockSpan): boolean => s.start < segment.end && from < s.end;
    const inHere = (mentionsOf.get(block) ?? []).filter(inside);
    const named = (rivalsOf.get(block) ?? []).filter(inside);
    const rival = named.find((r) => isSubject(text, r.start - segment.start, r.end - segment.start, forms));
    const [first] = inHere;
    // "Separately, Article 51 of the Charter and …": of that sentence alone.
    const lead = text.slice(0, Math.max(0, (named[0]?.start ?? 0) - segment.start));
    if (named.length > 0 && !rival && inHere.length === 0 && forms.partOf.test(lead)) return 'other';
    if (forms.ownCode.test(text) && !inHere.some((m) => m.kind !== 'reference')) return 'other';
    if (first && !(rival && rival.start < first.start && !referenceFirst(first, segment))) {
      about = 'code';
      reached = true;
    } else if (!rival && forms.passing.test(text)) {
      return 'other';
    } else if (rival || forms.other.test(text)) {
      about = 'other';
      signed = !forms.unsigned.test(rival ? (texts[block]?.slice(rival.start, rival.end) ?? '') : '');
    } else if (about === 'other' && !signed && forms.signatories.test(text)) about = 'code';
    if (about === 'other') return 'other';
    return reached || block >= firstBlock ? 'code' : 'nobody';
  });
}

function byBlock<T extends BlockSpan>(spans: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const map = new Map<number, T[]>();
  for (const span of spans) {
    const list = map.get(span.block);
    if (list) list.push(span);
    else map.set(span.block, [span]);
  }
  return map;
}

function isSubject(text: string, start: number, end: number, forms: Forms['attribution']): boolean {
  return forms.lead.test(text.slice(0, Math.max(0, start))) && forms.after.test(text.slice(end));
}

/** A citation of the Code's part near the start decides, whatever is named beside it. */
function referenceFirst(mention: Mention, segment: Segment): boolean {
  return mention.kind === 'reference' && mention.start - segment.start < 40;
}
