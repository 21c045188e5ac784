/** Stage 2: the candidates of a whole document, in order → mentions. Cheap: it runs again on every change of a page. */
import { CODE_OUTLINE } from '../clause';
import type { CitationCandidate, InstrumentCandidate, Recognised } from './candidates';
import { Evidence } from './evidence';
import { Focus, type At } from './focus';
import { expand, mapParts, type Expanded, type Item, type Part } from '../citation/outline';
import type { Basis, BlockRole, BlockSpan, Mention, Pinpoint } from './types';

export interface RecognisedBlock {
  readonly recognised: Recognised;
  readonly role?: BlockRole;
}

/** A short name this many blocks above the first full one is explained by it. */
const MAX_AHEAD = 4;
/** Bare numbers beyond the Code's: up to here somebody may have meant the Code, above they count something else. */
const MAX_WRONG_BARE = 30;
const MAX_WRONG_SHORT = 40;

/** Resolves the candidates of one document. */
export function resolve(blocks: readonly RecognisedBlock[]): readonly Mention[] {
  const work = resolving(blocks);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same as work that can be interrupted after each block. */
export function resolving(blocks: readonly RecognisedBlock[]): Generator<void, readonly Mention[]> {
  return new Resolver(blocks).run();
}

interface Anchor extends BlockSpan {
  /** Rival codes named before it in the document. */
  readonly rivalsBefore: number;
}

class Resolver {
  readonly #focus = new Focus();
  readonly #evidence: Evidence;
  readonly #mentions: Mention[] = [];
  readonly #anchors: readonly Anchor[];
  #nextAnchor = 0;
  /** The last citation of something else than an instrument. */
  #stray: (At & { readonly unit: string | undefined; readonly ids: readonly string[] }) | null = null;
  /** The last citation of the Code, for "Ibid." alone and for the unit word that the text uses. */
  #last: { readonly block: number; readonly expanded: Expanded; readonly unit: string | undefined } | null = null;
  /** The numbers that blocks carry themselves. */
  readonly #labels: ReadonlySet<number>;
  readonly #notes = new Map<number, boolean>();

  constructor(private readonly blocks: readonly RecognisedBlock[]) {
    this.#evidence = new Evidence(blocks);
    this.#anchors = this.#findAnchors();
    this.#labels = new Set(blocks.flatMap(({ recognised: { label } }) => label ?? []));
  }

  *run(): Generator<void, readonly Mention[]> {
    for (const [block, { recognised, role }] of this.blocks.entries()) {
      // A note's rivals are the note's; "ibid." in the next one still leads back to them.
      const leaveNote = role === 'footnote' ? this.#focus.save() : () => undefined;
      const resolved = new Map<number, Basis | null>();
      let aside = 0;
      let leave: () => void = () => undefined;
      recognised.candidates.forEach((candidate, index) => {
        if (candidate.kind === 'cue') return;
        if (candidate.aside !== aside) {
          leave();
          aside = candidate.aside;
          leave = aside > 0 ? this.#focus.save() : () => undefined;
        }
        if (candidate.kind === 'instrument') resolved.set(index, this.#instrument(block, candidate));
        else this.#citation(block, index, candidate, resolved);
      });
      leave();
      leaveNote();
      if (recognised.note !== null && this.#focus.cited !== 'nobody') {
        this.#notes.set(recognised.note, this.#focus.cited === 'code');
      }
      yield;
    }
    const sorted = this.#mentions.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
    let taken = { block: -1, end: 0 };
    return sorted.filter((mention) => {
      const free = mention.block !== taken.block || mention.start >= taken.end;
      if (free) taken = mention;
      return free;
    });
  }

  /** Where the words themselves identify the Code, in order. */
  #findAnchors(): readonly Anchor[] {
    const anchors: Anchor[] = [];
    let rivalsBefore = 0;
    this.blocks.forEach(({ recognised }, block) => {
      for (const candidate of recognised.candidates) {
        if (candidate.kind !== 'instrument') continue;
        const { instrument, start, end } = candidate;
        if (instrument.kind === 'rival') {
          if (instrument.rival === 'code' || instrument.rival === 'full-code') rivalsBefore += 1;
        } else if ((instrument.kind === 'name' && instrument.sure) || this.#evidence.for(block, candidate)) {
          anchors.push({ block, start, end, rivalsBefore });
        }
      }
    });
    return anchors;
  }

  /** Why an instrument is the Code, or null where it isn't; speaks to the focus either way. */
  #instrument(block: number, candidate: InstrumentCandidate): Basis | null {
    const { instrument, start, end, sentence, joined, absorbed } = candidate;
    const at: At = { block, sentence };
    if (instrument.kind === 'rival') {
      if (candidate.dismissed) return null;
      this.#focus.theirs(at, instrument, joined);
      return null;
    }
    const basis = this.#basisOf(block, candidate);
    if (!basis) return null;
    const span = { block, start, end };
    this.#focus.ours(at, span, joined);
    if (!absorbed) this.#name(span, candidate, basis);
    return basis;
  }

  #name(span: BlockSpan, { instrument }: InstrumentCandidate, basis: Basis): void {
    if (instrument.kind === 'rival') return;
    const pattern = instrument.kind === 'name' ? `name-${instrument.form.id}` : `short-${instrument.form}`;
    this.#push(span, instrument.kind, { targets: ['code'], invalid: [] }, [], basis, pattern);
  }

  #basisOf(block: number, candidate: InstrumentCandidate): Basis | null {
    const { instrument, start } = candidate;
    if (instrument.kind === 'rival') return null;
    if (instrument.kind === 'name' && instrument.sure) return { kind: 'explicit' };
    const { antecedent } = this.#focus;
    const telling =
      instrument.kind === 'name' ||
      instrument.form === 'initiator' ||
      instrument.form === 'dated' ||
      instrument.form === 'subject';
    if (antecedent && (telling || this.#focus.isOurCode(instrument.full, block)))
      return { kind: 'context', antecedent };
    const cues = this.#evidence.for(block, candidate);
    if (cues) return { kind: 'weak', cues };
    if (antecedent) return null;
    const anchor = this.#anchorAfter(block, start);
    if (!anchor || anchor.block - block > MAX_AHEAD || anchor.rivalsBefore > 0) return null;
    return { kind: 'context', antecedent: { block: anchor.block, start: anchor.start, end: anchor.end } };
  }

  /** The first anchor after a place; places come in order. */
  #anchorAfter(block: number, start: number): Anchor | undefined {
    for (let anchor = this.#anchors[this.#nextAnchor]; anchor; anchor = this.#anchors[this.#nextAnchor]) {
      if (anchor.block > block || (anchor.block === block && anchor.start > start)) return anchor;
      this.#nextAnchor += 1;
    }
    return undefined;
  }

  #citation(
    block: number,
    index: number,
    candidate: CitationCandidate,
    resolved: ReadonlyMap<number, Basis | null>,
  ): void {
    const { citation, owner, start, end, sentence, alone } = candidate;
    const at: At = { block, sentence };
    const expanded = this.#expand(at, candidate);
    if (!expanded) return;
    const basis = this.#citationBasis(at, index, candidate, expanded, resolved);
    if (!basis) {
      const named = owner.by === 'foreign' || owner.by === 'instrument';
      if (named) this.#focus.cited = 'rival';
      if (named || !this.#focus.isFree) {
        const { targets, invalid } = expanded;
        this.#stray = { ...at, unit: citation.unit?.id, ids: [...targets, ...invalid] };
      }
      return;
    }
    this.#focus.kept(at);
    this.#last = { block, expanded, unit: citation.unit?.id };
    const number = lastParagraph(citation.items);
    if (number !== null) this.#focus.paragraph = { ...at, number };
    const pinpoints = expanded.targets.flatMap((target) => citation.within.map((part): Pinpoint => ({ target, part })));
    const other = owner.by === 'instrument' ? this.blocks[block]?.recognised.candidates[owner.index] : undefined;
    const beside = other?.kind === 'instrument' && other.instrument.kind === 'rival';
    const span = beside ? { block, start: alone.start, end: alone.end } : { block, start, end };
    this.#push(span, 'reference', expanded, pinpoints, basis, `citation-${citation.pattern}`);
  }

  #expand(at: At, { citation, owner }: CitationCandidate): Expanded | null {
    if (citation.items.length === 0) return this.#last && at.block - this.#last.block <= 1 ? this.#last.expanded : null;
    if (!citation.unnumbered) return expand(citation.items, CODE_OUTLINE);
    const { paragraph } = this.#focus;
    const back = owner.by === 'ibid' || (owner.by === 'context' && owner.lead === 'same');
    if (!paragraph || (!back && paragraph.block !== at.block)) return null;
    const fill = (part: Part): Part => (part.number === null ? { ...part, number: paragraph.number } : part);
    return expand(mapParts(citation.items, fill), CODE_OUTLINE);
  }

  #citationBasis(
    at: At,
    index: number,
    candidate: CitationCandidate,
    expanded: Expanded,
    resolved: ReadonlyMap<number, Basis | null>,
  ): Basis | null {
    const { owner } = candidate;
    const { antecedent } = this.#focus;
    const context: Basis | null = antecedent && { kind: 'context', antecedent };
    switch (owner.by) {
      case 'foreign':
        return null;
      case 'ibid':
        return this.#focus.cited === 'code' ? context : null;
      case 'note':
        return this.#notes.get(owner.number) === true ? context : null;
      case 'instrument': {
        const basis = resolved.get(owner.index) ?? null;
        const other = this.blocks[at.block]?.recognised.candidates[owner.index];
        if (other?.kind === 'instrument' && other.instrument.kind === 'rival') {
          return this.#inBrackets(candidate, expanded, other) ? context : null;
        }
        return basis && basis.kind !== 'explicit' && worst(expanded) > MAX_WRONG_SHORT ? null : basis;
      }
      case 'context':
        return this.#bare(at, index, candidate, expanded) ? (context ?? this.#ahead(at.block, candidate.start)) : null;
    }
  }

  /** "implementing the Strategy (paragraph 8(a))": the Code's clause about a rival, not the rival's. */
  #inBrackets({ alone }: CitationCandidate, { targets }: Expanded, other: InstrumentCandidate): boolean {
    if (other.instrument.kind !== 'rival' || alone.aside === other.aside) return false;
    return this.#focus.speaksOf(targets, other.instrument.within);
  }

  /** Whether a citation that names no instrument is the Code's. */
  #bare(at: At, index: number, candidate: CitationCandidate, expanded: Expanded): boolean {
    const { citation, owner } = candidate;
    const { unit } = citation;
    const lead = owner.by === 'context' ? owner.lead : 'none';
    const pointing = lead === 'possessive' || lead === 'noun';
    // "Item (b)" after a citation of its paragraph needs no more.
    const continued = citation.unnumbered && expanded.invalid.length === 0;
    if (!pointing && !continued && unit?.bare === 'never') return false;
    if (!pointing && unit?.bare === 'existing' && expanded.invalid.length > 0) return false;
    if (worst(expanded) > MAX_WRONG_BARE) return false;
    const near = this.#focus.distance(at) <= 1;
    const close = at.block - (this.#focus.antecedent?.block ?? at.block) <= 2;
    if (!pointing && citation.ordinal && !(unit?.ordinal === true && near)) return false;
    if (!pointing && expanded.invalid.length > 0 && at.block - (this.#focus.antecedent?.block ?? at.block) > 2)
      return false;
    if (!pointing && citation.pattern === 'recitals') return false;
    // "under 3(b)", "(3(b))", "the preamble": without a unit word something must lead to it.
    if (!unit && lead === 'none') return false;
    if (!unit && lead === 'preposition' && !(close && expanded.invalid.length === 0)) return false;
    if (!pointing && unit && (this.#isStray(at, unit.id, expanded) || this.#isOwnNumber(at, expanded))) return false;
    const articles = unit?.id === 'article';
    if (this.#focus.holds(at, expanded.targets, articles, pointing)) return true;
    return this.#focus.isFree && !pointing && unit !== null && this.#leadsTo(at, index);
  }

  /** "Point 6 of the agenda was the Code; point 7 was lunch": the same kind of part, near by, was another's. */
  #isStray(at: At, unit: string, { targets, invalid }: Expanded): boolean {
    const stray = this.#stray;
    if (stray?.block !== at.block) return false;
    if (stray.sentence === at.sentence && (stray.unit === unit || this.#focus.distance(at) > 0)) return true;
    if (stray.unit !== unit) return false;
    // "Clause 3 of the Bill … paragraph 3 of the Code … clause 5": the text calls ours otherwise.
    if (this.#last?.unit !== undefined && this.#last.block === at.block && this.#last.unit !== unit) return true;
    // "Under para. 6 of resolution 2178 and para. 3(b) of the Code … Para. 6 is binding. Para. 7 is not."
    const [highest] = stray.ids.map(Number).sort((a, b) => b - a);
    const same = [...targets, ...invalid].every((id) => stray.ids.includes(id) || Number(id) - 1 === highest);
    return same && at.sentence - stray.sentence === 1 && this.#focus.distance(at) > 0;
  }

  /** "6. As noted in paragraph 4 …" in a text whose own paragraphs are numbered. */
  #isOwnNumber(at: At, { targets, invalid }: Expanded): boolean {
    const label = this.blocks[at.block]?.recognised.label ?? null;
    const numbers = [...targets, ...invalid].map(Number);
    if (label === null || this.#focus.distance(at) === 0) return false;
    return numbers.every((n) => n !== label && this.#labels.has(n));
  }

  /** Whether the next instrument named in the same sentence is the Code: "As paragraph 9 says, the Code …". */
  #leadsTo(at: At, index: number): boolean {
    const candidates = this.blocks[at.block]?.recognised.candidates ?? [];
    const aside = candidates[index]?.aside;
    for (let next = index + 1; next < Math.min(candidates.length, index + 12); next += 1) {
      const one = candidates[next];
      if (one?.sentence !== at.sentence) return false;
      // "The conclusions (paragraph 12) welcome the Code": what brackets hold belongs before them.
      if (one.kind === 'instrument') return one.aside === aside && this.#basisOf(at.block, one) !== null;
    }
    return false;
  }

  #ahead(block: number, start: number): Basis | null {
    const anchor = this.#anchorAfter(block, start);
    return anchor
      ? { kind: 'context', antecedent: { block: anchor.block, start: anchor.start, end: anchor.end } }
      : null;
  }

  #push(
    span: BlockSpan,
    kind: Mention['kind'],
    { targets, invalid }: Expanded,
    pinpoints: readonly Pinpoint[],
    basis: Basis,
    pattern: string,
  ): void {
    const quote = this.blocks[span.block]?.recognised.text.slice(span.start, span.end) ?? '';
    this.#mentions.push({ ...span, quote, kind, targets, invalid, pinpoints, basis, pattern });
  }
}

/** The highest number among the parts that don't exist. */
function worst({ invalid }: Expanded): number {
  return invalid.reduce((max, id) => Math.max(max, Number(/\d+/u.exec(id)?.[0] ?? 0)), 0);
}

/** The one paragraph that was cited last, for letters that follow alone. */
function lastParagraph(items: readonly Item[]): number | null {
  const last = items.at(-1);
  const part = last?.to ?? last?.from;
  return part && !part.preambular && part.number !== null && part.number > 0 ? part.number : null;
}
