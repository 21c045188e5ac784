/** Citations that name no instrument: whether they are the Code's, by what the text around them says. */
import { CODE_OUTLINE } from '../clause';
import type { Citation } from '../citation/cite';
import type { Expanded } from '../citation/outline';
import type { UnitFound } from '../citation/vocabulary';
import type { CitationCandidate, InstrumentCandidate } from './candidates';
import type { At, Focus } from './focus';
import type { RecognisedBlock } from './resolve';

/** Numbers beyond the Code's: up to here somebody may have meant the Code, above they count something else. */
const MAX_WRONG = 30;
/** Blocks after which "the third numbered paragraph" is still the Code's, in a text that speaks of nothing else. */
const MAX_NEAR = 4;
/** Candidates that are looked at after a citation. */
const LOOK_AHEAD = 12;

/** Blocks under a headline within which its instrument is named: a byline, the first paragraph. */
const MAX_BYLINES = 2;
/** Blocks below a citation in which its instrument is named first. */
const MAX_BELOW = 4;
/** UTF-16 code units of a heading at most. */
const MAX_HEADING = 160;

/** A citation of something else. */
interface Stray extends At {
  readonly unit: string | undefined;
  readonly ids: readonly string[];
}

interface Last extends At {
  readonly expanded: Expanded;
  readonly ordinal: boolean;
  readonly unit: string | undefined;
}

export class BareCitations {
  /** The last stray of the block, and the last by its unit word. */
  #stray: Stray | null = null;
  readonly #strays = new Map<string | undefined, Stray>();
  /** The last citation of the Code, for "Ibid." alone and for the unit word that the text uses. */
  #last: Last | null = null;
  /** The numbers that blocks carry themselves. */
  readonly #labels: ReadonlySet<number>;

  constructor(
    private readonly blocks: readonly RecognisedBlock[],
    private readonly focus: Focus,
    private readonly isCode: (block: number, candidate: InstrumentCandidate) => boolean,
  ) {
    this.#labels = new Set(blocks.flatMap(({ recognised: { label } }) => label ?? []));
  }

  /** A citation that is somebody else's. */
  stray(at: At, { unit }: Citation, { targets, invalid }: Expanded): void {
    const stray = { ...at, unit: unit?.id, ids: [...targets, ...invalid] };
    this.#stray = stray;
    this.#strays.set(unit?.id, stray);
  }

  /** @param named whether its own words name the Code: then what somebody else's was before no longer counts */
  ours(at: At, { unit, ordinal }: Citation, expanded: Expanded, named: boolean): void {
    if (named) this.#stray = null;
    this.#last = { ...at, expanded, ordinal, unit: unit?.id };
  }

  /** The parts cited last, at most so many blocks ago. */
  lastWithin(at: At, blocks: number): Expanded | null {
    return this.#last && at.block - this.#last.block <= blocks ? this.#last.expanded : null;
  }

  isOurs(at: At, index: number, candidate: CitationCandidate, expanded: Expanded): boolean {
    const { citation, owner } = candidate;
    const { unit } = citation;
    const lead = owner.by === 'context' ? owner.lead : 'none';
    if (lead === 'latter') return this.focus.isLatter;
    if (lead === 'former') return this.focus.isFormer;
    if (lead === 'ellipsis') return this.#goesOn(at, expanded);
    if (citation.pattern === 'recitals' || worst(expanded) > MAX_WRONG) return false;
    const articles = unit?.id === 'article';
    const pointing = lead === 'possessive' || lead === 'noun';
    if (pointing) return this.focus.holds(at, expanded.targets, { articles, pointing }) || this.#isNounAhead(lead);
    if (!this.#mayBeBare(at, citation, expanded, lead)) return false;
    const ahead =
      this.focus.antecedent === null && (this.#isAhead(at, index) || this.#isBelow(at, index, citation, expanded));
    const near = unit && (this.#isRepeated(at, unit) || this.#isNear(at, unit, citation, ahead));
    // "sub-paragraph (i) of the fourth paragraph" says more than an ordinal.
    const lettered = isLettered(expanded) && this.focus.blocksSince(at) <= 2;
    if (citation.ordinal && !near && !(unit && lettered)) return false;
    if (!unit && (this.#isKnownStray(at, expanded) || this.#followsStray(at))) return false;
    const plain = citation.within.length === 0;
    if (unit && (this.#isStray(at, unit.id, expanded) || (plain && this.#isOwnNumber(at, expanded)))) return false;
    if (this.#isContrasted(at, index, citation, expanded)) {
      this.#strays.set(unit?.id, { ...at, unit: unit?.id, ids: expanded.targets });
      return false;
    }
    const parts = unit?.level === 'operative' || unit?.level === 'preambular' || citation.pattern === 'preambular';
    if (this.#isOfSameParagraph(at, expanded)) return true;
    if (this.focus.holds(at, expanded.targets, { articles, pointing, resolution: parts })) return true;
    const precise = unit !== null || citation.within.length > 0 || isLettered(expanded);
    return this.focus.isFree && precise && (ahead || this.#leadsTo(at, index));
  }

  /** "The second point asks …; the tenth asks …": nothing else was cited since. */
  #goesOn(at: At, { targets, invalid }: Expanded): boolean {
    if (invalid.length > 0 || this.focus.distance(at) > 1) return false;
    const stray = this.#stray?.block === at.block && this.#stray.sentence >= (this.#last?.sentence ?? -1);
    return !stray && this.focus.holds(at, targets, { articles: false, pointing: true });
  }

  /** Whether "the third …" is near enough to the Code; a preambular paragraph is hardly one of the text at hand. */
  #isNear(at: At, { ordinal }: UnitFound, { pattern }: Citation, ahead: boolean): boolean {
    if (ordinal === false) return false;
    return (
      ahead ||
      this.focus.distance(at) <= 1 ||
      ((ordinal === true || pattern === 'preambular') && this.focus.blocksSince(at) <= MAX_NEAR)
    );
  }

  /** "In the 3rd point of the Code …, in the 4th point": the same word in the same sentence. */
  #isRepeated(at: At, { id }: UnitFound): boolean {
    const last = this.#last;
    return last?.ordinal === true && last.unit === id && last.block === at.block && last.sentence === at.sentence;
  }

  /** Whether the words of a citation are enough for it to be anybody's in this text. */
  #mayBeBare(at: At, citation: Citation, expanded: Expanded, lead: string): boolean {
    const { unit } = citation;
    const { invalid } = expanded;
    const exists = invalid.length === 0;
    const lettered = exists && isLettered(expanded);
    const blocks = at.block - (this.focus.antecedent?.block ?? at.block);
    if (!exists && blocks > 2) return false;
    // "under 3(b)", "(3(b))", "the preamble": without a unit word something must lead to it, or a list that it continues.
    if (!unit) {
      // "The Code has a long preamble."
      if (citation.pattern === 'preamble' && this.focus.distance(at) === 0 && !this.#isBeside(at)) return true;
      if (lead === 'none') return lettered && this.#continues(at);
      const near = blocks <= 2 || (lettered && this.focus.blocksSince(at) <= 2);
      return lead !== 'preposition' || (exists ? near : this.focus.distance(at) <= 1 && invalid.every(isLetterTooFar));
    }
    // "bullet (g) of section 4 … section 6": the text's own word for a part of the Code.
    if (exists && this.#last?.unit === unit.id && this.#last.block === at.block) return true;
    // "para. 3, letter c …, cooperation in Nos. 5 to 7": several parts named in passing, beside others of the Code.
    if (exists && unit.plural === true && unit.bare === 'lettered' && this.#isBeside(at)) return true;
    // "indent 6 of the preamble": whatever the parts of a preamble are called.
    if (citation.pattern === 'preambular' && (exists || this.focus.distance(at) <= 1)) return true;
    // "Item (b)" after a citation of its paragraph needs no more.
    if (citation.unnumbered && exists) return true;
    return unit.bare === 'always' || (unit.bare === 'existing' && exists) || (unit.bare === 'lettered' && lettered);
  }

  #isBeside(at: At): boolean {
    return this.#last?.block === at.block && this.#last.sentence === at.sentence;
  }

  /** "paras 3(a) and (c) are in force, 3(h) is under way": letters go on in the same sentence. */
  #continues(at: At): boolean {
    const last = this.#last;
    return (
      last?.block === at.block &&
      last.sentence === at.sentence &&
      [...last.expanded.targets, ...last.expanded.invalid].some((id) => id.includes('('))
    );
  }

  /** "8(a)–(c) of the Code speak of the Strategy and its bodies, 8(d) of the convention": further letters of one paragraph. */
  #isOfSameParagraph(at: At, { targets, invalid }: Expanded): boolean {
    if (!this.#isBeside(at) || invalid.length > 0 || !isLettered({ targets, invalid })) return false;
    const numbers = new Set(this.#last?.expanded.targets.map(numberOf));
    return (
      numbers.size === 1 &&
      this.#last?.expanded.targets.every((id) => id.includes('(')) === true &&
      targets.every((id) => numbers.has(numberOf(id)))
    );
  }

  /** "GDPR art. 4(a) … 4(a)": the very part of something else that the block has cited. */
  #isKnownStray(at: At, { targets }: Expanded): boolean {
    return [...this.#strays.values()].some(
      (stray) => stray.block === at.block && targets.every((id) => stray.ids.includes(id)),
    );
  }

  /** "Question 3(b) … see 4(a)": parts of something else are cited without a unit, and the Code not named since. */
  #followsStray(at: At): boolean {
    const stray = this.#strays.get(undefined);
    if (stray?.block !== at.block || stray.ids.some((id) => !id.includes('('))) return false;
    return this.focus.antecedent === null || this.focus.antecedent.block < at.block || this.focus.isBefore(stray);
  }

  /** "Point 6 of the agenda was the Code; point 7 was lunch": the same kind of part, near by, was another's. */
  #isStray(at: At, unit: string, { targets, invalid }: Expanded): boolean {
    const latest = this.#stray;
    if (latest?.block === at.block && latest.sentence === at.sentence)
      if (latest.unit === unit || this.focus.distance(at) > 0) return true;
    const stray = this.#strays.get(unit);
    if (stray?.block !== at.block) return false;
    // Nobody cites what the Code doesn't have where the text cites the like of something else.
    if (invalid.length > 0) return true;
    // "Clause 3 of the Bill … paragraph 3 of the Code … clause 5": the text calls ours otherwise.
    if (this.#last?.unit !== undefined && this.#last.block === at.block && this.#last.unit !== unit) return true;
    // "Under para. 6 of resolution 2178 and para. 3(b) of the Code … Para. 6 is binding. Para. 7 is not."
    const highest = Math.max(...stray.ids.map(numberOf));
    const same = targets.every((id) => stray.ids.includes(id) || numberOf(id) - 1 === highest);
    return same && at.sentence - stray.sentence === 1 && this.focus.distance(at) > 0;
  }

  /** "6. As noted in paragraph 4 …" in a text whose own paragraphs are numbered. */
  #isOwnNumber(at: At, { targets, invalid }: Expanded): boolean {
    const label = this.blocks[at.block]?.recognised.label ?? null;
    const numbers = [...targets, ...invalid].map(Number);
    if (label === null || this.focus.distance(at) === 0) return false;
    return numbers.every((n) => n !== label && this.#labels.has(n));
  }

  /** "PP 6 should be brought into line with PP 6 of the Code": the one that says whose it is isn't the other. */
  #isContrasted(at: At, index: number, { items }: Citation, { targets }: Expanded): boolean {
    return this.#after(at, index).some(
      (one) =>
        one.kind === 'citation' &&
        one.sentence === at.sentence &&
        one.owner.by === 'instrument' &&
        targets.length === 1 &&
        JSON.stringify(one.citation.items) === JSON.stringify(items),
    );
  }

  #after(at: At, index: number): readonly RecognisedBlock['recognised']['candidates'][number][] {
    return this.blocks[at.block]?.recognised.candidates.slice(index + 1, index + LOOK_AHEAD) ?? [];
  }

  /** Whether the next instrument named in the same sentence is the Code: "As paragraph 9 says, the Code …". */
  #leadsTo(at: At, index: number): boolean {
    const aside = this.blocks[at.block]?.recognised.candidates[index]?.aside;
    const next = this.#after(at, index).find((one) => one.kind !== 'cue' && one.kind !== 'citation');
    // "The conclusions (paragraph 12) welcome the Code": what brackets hold belongs before them.
    return (
      next?.kind === 'instrument' &&
      next.sentence === at.sentence &&
      next.aside === aside &&
      !this.#followsRival(at, index) &&
      this.isCode(at.block, next)
    );
  }

  /** Whether the first instrument that the text names, later in this block, is the Code by its title. */
  #isAhead(at: At, index: number): boolean {
    const instruments = this.#after(at, index).filter((one) => one.kind === 'instrument');
    const [first, second] = instruments;
    // "8(c) … (the code = Code of Conduct …)"
    const short = first?.instrument.kind === 'short' && this.isCode(at.block, first);
    const next = short ? second : first;
    if (!this.focus.isUnclaimed) return false;
    if (!next) return this.#heads(at.block);
    return next.instrument.kind === 'name' && next.instrument.sure && !this.#followsRival(at, index);
  }

  /** "Two lines. One is in paragraph 4 …": whether what the next blocks name first, and nothing before it, is the Code by its title. */
  #isBelow(at: At, index: number, { unit }: Citation, expanded: Expanded): boolean {
    if (!this.focus.isUnclaimed || expanded.invalid.length > 0) return false;
    // "paragraph 4" alone may be anybody's.
    if (!isLettered(expanded) && this.#last === null) return false;
    if (unit?.bare !== 'always' || unit.level === 'operative') return false;
    const { role } = this.blocks[at.block] ?? {};
    if (role === 'cell' || role === 'footnote' || this.blocks[at.block]?.recognised.headed) return false;
    if (this.#after(at, index).some((one) => one.kind === 'instrument' && one.instrument.kind !== 'short'))
      return false;
    for (const { recognised } of this.blocks.slice(at.block + 1, at.block + 1 + MAX_BELOW)) {
      for (const one of recognised.candidates) {
        if (one.kind !== 'instrument' || one.instrument.kind === 'short') continue;
        return one.instrument.kind === 'name' && one.instrument.sure;
      }
    }
    return false;
  }

  /** Whether a block is a heading without any instrument over a text whose first one is the Code by its title. */
  #heads(block: number): boolean {
    const { recognised, role } = this.blocks[block] ?? {};
    if (!recognised || recognised.headed || role === 'cell' || role === 'item') return false;
    if (!isHeading(recognised.text) || recognised.candidates.some((one) => one.kind === 'instrument')) return false;
    for (const below of this.blocks.slice(block + 1, block + 1 + MAX_BYLINES)) {
      const named = below.recognised.candidates.filter((one) => one.kind === 'instrument');
      const rival = named.some(({ instrument }) => instrument.kind === 'rival' && instrument.rival !== 'document');
      const first = named.find(({ instrument }) => instrument.kind !== 'short');
      if (rival) return false;
      if (first) return first.instrument.kind === 'name' && first.instrument.sure;
    }
    return false;
  }

  /** Whether the instrument or document named last in this block is another. */
  #followsRival(at: At, index: number): boolean {
    const before = this.blocks[at.block]?.recognised.candidates
      .slice(0, index)
      .filter((one) => one.kind === 'instrument');
    return before?.at(-1)?.instrument.kind === 'rival';
  }

  /** "Paragraph 2 of the document …" in a text whose first word of the Code comes later. */
  #isNounAhead(lead: string): boolean {
    return lead === 'noun' && this.focus.antecedent === null && this.focus.isUnclaimed;
  }
}

function isLettered({ targets }: Expanded): boolean {
  return targets.every((id) => id.includes('('));
}

/** The highest number among the parts that don't exist. */
export function worst({ invalid }: Expanded): number {
  return invalid.reduce((max, id) => Math.max(max, numberOf(id)), 0);
}

/** 3(b) → 3, PP6 → 6. */
function numberOf(id: string): number {
  return Number(/\d+/u.exec(id)?.[0] ?? 0);
}

/** "8(e)": a paragraph that has letters, but not this one. */
function isLetterTooFar(id: string): boolean {
  return id.endsWith(')') && CODE_OUTLINE.lettersOf(numberOf(id)).length > 0;
}

/** Whether a text is short, no sentence, and more than a label. */
function isHeading(text: string): boolean {
  if (text.length > MAX_HEADING || '.,;'.includes(text.trimEnd().at(-1) ?? '.')) return false;
  return (text.match(WORDS)?.length ?? 0) >= MIN_WORDS;
}

const WORDS = /\p{L}+/gu;
/** "Rule 3: paragraph 4" is a label, "From pledge to duty: paragraph 4" a heading. */
const MIN_WORDS = 4;
