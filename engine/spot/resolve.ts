/** Stage 2: the candidates of a whole document, in order → mentions. Cheap: it runs again on every change of a page. */
import { CODE_OUTLINE } from '../clause';
import type { CitationCandidate, InstrumentCandidate, Recognised } from './candidates';
import { BareCitations, worst } from './bare';
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
  readonly #bare: BareCitations;
  readonly #notes = new Map<number, boolean>();

  constructor(private readonly blocks: readonly RecognisedBlock[]) {
    this.#evidence = new Evidence(blocks);
    this.#anchors = this.#findAnchors();
    this.#bare = new BareCitations(blocks, this.#focus, (block, one) => this.#basisOf(block, one) !== null);
  }

  *run(): Generator<void, readonly Mention[]> {
    for (const [block, { recognised, role }] of this.blocks.entries()) {
      // A note's rivals are the note's; "ibid." in the next one still leads back to them.
      const known = this.#mentions.length;
      const leaveItem = isItem(recognised, role) ? this.#focus.save() : () => undefined;
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
      // "• para. 3(b), see also UNSCR 2178, para. 5": what an item compares itself with is no heading of the next.
      const [opening] = recognised.candidates.filter((one) => one.kind !== 'cue');
      const own = this.#mentions[known];
      if (own && opening && own.start <= opening.start) leaveItem();
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
    if (candidate.given && instrument.kind === 'short') {
      const whose = this.#focus.isLatter ? 'ours' : 'theirs';
      this.#focus.define(whose);
      if (whose === 'theirs') return null;
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
    // "Kazakhstan's code" is ours whatever other codes were named before.
    if (!anchor || (!telling && (anchor.block - block > MAX_AHEAD || anchor.rivalsBefore > 0))) return null;
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
    const other = owner.by === 'instrument' ? this.blocks[block]?.recognised.candidates[owner.index] : undefined;
    const apart = owner.by === 'instrument' && owner.apart === true;
    const named = owner.by === 'instrument' ? resolved.get(owner.index) : undefined;
    // A name that no reference takes up is a mention of its own.
    if (other?.kind === 'instrument' && named && (apart || !expanded))
      this.#name({ block, start: other.start, end: other.end }, other, named);
    if (!expanded) return;
    const basis = this.#citationBasis(at, index, candidate, expanded, resolved);
    if (!basis) {
      const theirs = owner.by === 'foreign' || owner.by === 'instrument';
      if (theirs) this.#focus.cited = 'rival';
      if (theirs || !this.#focus.isFree) this.#bare.stray(at, citation, expanded);
      return;
    }
    this.#focus.kept(at, expanded.targets);
    this.#bare.ours(at, citation, expanded, owner.by === 'instrument');
    const number = lastParagraph(citation.items);
    if (number !== null) this.#focus.paragraph = { ...at, number };
    const pinpoints = expanded.targets.flatMap((target) => citation.within.map((part): Pinpoint => ({ target, part })));
    const beside = other?.kind === 'instrument' && other.instrument.kind === 'rival';
    const span = beside || apart ? { block, start: alone.start, end: alone.end } : { block, start, end };
    this.#push(span, 'reference', expanded, pinpoints, basis, `citation-${citation.pattern}`);
  }

  #expand(at: At, { citation, owner }: CitationCandidate): Expanded | null {
    if (citation.items.length === 0) {
      const last = this.#bare.lastWithin(at, 1);
      return owner.by === 'instrument' && last?.targets.length !== 1 ? null : last;
    }
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
        return this.#focus.isIbid(expanded.targets) ? context : null;
      case 'note':
        return this.#notes.get(owner.number) === true ? context : null;
      case 'instrument': {
        const basis = resolved.get(owner.index) ?? null;
        const other = this.blocks[at.block]?.recognised.candidates[owner.index];
        if (other?.kind === 'instrument' && other.instrument.kind === 'rival') {
          return this.#isAboutIt(at.block, candidate, expanded, other) ? context : null;
        }
        return basis && basis.kind !== 'explicit' && worst(expanded) > MAX_WRONG_SHORT ? null : basis;
      }
      case 'context':
        return this.#bare.isOurs(at, index, candidate, expanded)
          ? (context ?? this.#ahead(at.block, candidate.start))
          : null;
    }
  }

  /** "implementing the Strategy (paragraph 8(a))", "on the Convention, para. 8(d)": the Code's clause about a rival, not the rival's. */
  #isAboutIt(
    block: number,
    { alone, citation }: CitationCandidate,
    expanded: Expanded,
    other: InstrumentCandidate,
  ): boolean {
    const { instrument } = other;
    const { targets, invalid } = expanded;
    if (instrument.kind !== 'rival' || instrument.rival !== 'instrument' || invalid.length > 0) return false;
    const apart = alone.aside !== other.aside;
    // "the Charter (PPs 7 and 9)": an instrument of articles has no such paragraphs.
    const level = citation.unit?.level;
    const ofResolution = (level === 'operative' || level === 'preambular') && instrument.parts === 'articles';
    if (apart && ofResolution && this.#focus.antecedent !== null) return true;
    const between = this.blocks[block]?.recognised.text.slice(other.end, alone.start) ?? '';
    const beside = targets.every((id) => id.includes('(')) && COMMA.test(between);
    return (apart || beside) && this.#focus.speaksOf(targets, instrument.within);
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

/** A comma and nothing else. */
const COMMA = /^\s*[,，、،]\s*$/u;

/** The one paragraph that was cited last, for letters that follow alone. */
function lastParagraph(items: readonly Item[]): number | null {
  const last = items.at(-1);
  const part = last?.to ?? last?.from;
  return part && !part.preambular && part.number !== null && part.number > 0 ? part.number : null;
}

/** "• …" */
const BULLET = /^\s{0,4}[*•‣▪·–-]\s/u;

function isItem({ text }: Recognised, role: BlockRole | undefined): boolean {
  return role === 'item' || (role !== 'cell' && BULLET.test(text));
}
