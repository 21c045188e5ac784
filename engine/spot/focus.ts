/**
 * What a document is speaking of at a point: whose "paragraph 5" a bare one is, and which code "the Code". A mention of
 * the Code takes the focus, a rival takes it away; where both have a claim, nobody has it.
 */
import type { ClauseId } from '../clause';
import type { RivalFound } from './instruments';
import type { BlockSpan } from './types';

/** A sentence of the document. */
export interface At {
  readonly block: number;
  readonly sentence: number;
}

interface Rival extends At {
  readonly parts: RivalFound['parts'];
  readonly within: readonly ClauseId[];
}

/** How a bare citation is put. */
interface HowCited {
  readonly articles: boolean;
  readonly pointing: boolean;
  readonly resolution?: boolean;
}

type Holder = 'nobody' | 'code' | 'rival' | 'both';

/** A bare citation so many blocks after the last word of the Code belongs to no document. */
const MAX_BLOCKS = 12;

export class Focus {
  #holder: Holder = 'nobody';
  #rival: Rival | null = null;
  #since: At = { block: -1, sentence: -1 };
  /** Whether the text itself says whose name "the Code" is. */
  #defined: 'ours' | 'theirs' | null = null;
  /** Whose code "the Code" is: a foreign code of conduct hides both short names, another code only the shorter. */
  #code: 'ours' | 'code' | 'full-code' = 'ours';
  #codeAt: At = { block: -1, sentence: -1 };
  #counts = { ours: 0, rivals: 0 };
  /** What was named last, and what before it. */
  #named: 'nobody' | 'code' | 'rival' = 'nobody';
  #namedBefore: 'nobody' | 'code' | 'rival' = 'nobody';
  /** The last mention of the Code, from which the context is understood. */
  antecedent: BlockSpan | null = null;
  /** Whom the last citation or mention was of, for "ibid.". */
  cited: 'nobody' | 'code' | 'rival' = 'nobody';
  /** The clauses of the Code cited last. */
  #clauses: (At & { readonly ids: readonly ClauseId[] }) | null = null;
  /** The paragraph last cited, for "sub-paragraph (b)" alone. */
  paragraph: (At & { readonly number: number }) | null = null;

  /** A mention of the Code. */
  ours(at: At, span: BlockSpan, joined: boolean): void {
    const shared = joined && (this.#holder === 'rival' || this.#holder === 'both') && this.#sameSentence(at);
    this.#holder = shared ? 'both' : 'code';
    if (!shared) this.#rival = null;
    this.#since = at;
    this.antecedent = span;
    this.#name('code');
    this.cited = 'code';
    // "Both the OIC Code and the Code of Conduct …": which of them "the Code" is afterwards, nobody can tell.
    // "the Organization's Code of Conduct and the Code of Conduct Towards …", however they are joined.
    const beside =
      this.#code === 'full-code' && this.#codeAt.block === at.block && this.#codeAt.sentence === at.sentence;
    if (!joined && !beside) this.#code = 'ours';
    this.#counts.ours += 1;
  }

  /** A citation that was understood from the context keeps it alive. */
  kept(at: At, ids: readonly ClauseId[]): void {
    // "implementing the Strategy (paragraph 8(a)) and fighting poverty (4(c))": the clause spoke of the other.
    const spoken = this.#rival !== null && this.#sameSentence(at) && this.speaksOf(ids, this.#rival.within);
    if (spoken) {
      this.#holder = 'code';
      this.#rival = null;
    }
    this.#since = at;
    this.#clauses = { ...at, ids };
    this.cited = 'code';
  }

  /** A definite mention of another instrument. */
  theirs(at: At, { parts, within, rival }: RivalFound, joined: boolean): void {
    this.cited = 'rival';
    this.#name('rival');
    if (rival === 'code' || rival === 'full-code') {
      this.#code = rival;
      this.#codeAt = at;
      this.#counts.rivals += 1;
    }
    if (rival === 'document' || this.#isSpokenOf(at, within)) return;
    const beside = (this.#holder === 'code' || this.#holder === 'both') && (this.#sameSentence(at) || joined);
    this.#holder = beside ? 'both' : this.#holder === 'nobody' && this.antecedent === null ? 'nobody' : 'rival';
    if (this.#holder === 'nobody') this.#holder = 'rival';
    this.#rival = { ...at, parts: joined ? 'paragraphs' : parts, within: within ?? [] };
    this.#since = at;
  }

  /** The text gives the name "the Code" to ours or to another: it keeps it. */
  define(whose: 'ours' | 'theirs'): void {
    this.#defined = whose;
  }

  /** Whether "the Code" (or, `full`, "the Code of Conduct") is ours here. */
  isOurCode(full: boolean, block: number): boolean {
    if (this.#defined) return this.#defined === 'ours';
    if (this.#code === 'ours' || (full && this.#code === 'code')) return true;
    // A passing word of another code doesn't outlive its block where the text is about ours.
    return block > this.#codeAt.block && this.#counts.ours >= 2 * this.#counts.rivals;
  }

  /** Whether "ibid." leads to these clauses: "the Strategy (ibid., para. 8(a))" still cites what speaks of it. */
  isIbid(targets: readonly ClauseId[]): boolean {
    return this.cited === 'code' || (this.cited === 'rival' && this.speaksOf(targets, this.#rival?.within));
  }

  /** Whether nobody else has a claim on what follows. */
  get isFree(): boolean {
    return this.#holder !== 'rival' && this.#holder !== 'both';
  }

  /** How many sentences of the same block ago the context was last spoken of; infinite in another block. */
  distance(at: At): number {
    return at.block === this.#since.block ? at.sentence - this.#since.sentence : Infinity;
  }

  /** Whether the context was last spoken of before a place. */
  isBefore(at: At): boolean {
    const { block, sentence } = this.#since;
    return block < at.block || (block === at.block && sentence < at.sentence);
  }

  /** How many blocks ago. */
  blocksSince({ block }: At): number {
    return block - this.#since.block;
  }

  /** Whether nothing has been named yet, neither the Code nor another. */
  get isUnclaimed(): boolean {
    return this.#holder === 'nobody';
  }

  /** Whether "the latter" is the Code. */
  get isLatter(): boolean {
    return this.#named === 'code';
  }

  /** Whether "the former" is the Code: named before another, which was named last. */
  get isFormer(): boolean {
    return this.#named === 'rival' && this.#namedBefore === 'code';
  }

  /** "PP1 of the Code recalls resolutions 72/123 and 72/284": what the clause just cited speaks of itself. */
  #isSpokenOf(at: At, within: readonly ClauseId[] = []): boolean {
    const cited = this.#clauses;
    if (this.#holder !== 'code' || cited?.block !== at.block || cited.sentence !== at.sentence) return false;
    return (
      cited.ids.length > 0 &&
      cited.ids.every((id) => within.some((clause) => clause === id || clause.startsWith(`${id}(`)))
    );
  }

  #name(whose: 'code' | 'rival'): void {
    if (this.#named !== whose) this.#namedBefore = this.#named;
    this.#named = whose;
  }

  /**
   * Whether a bare citation of these clauses is one of the Code. `pointing`: "its paragraph 5"; `resolution`: an operative
   * or preambular paragraph, which an instrument of articles hasn't.
   */
  holds(at: At, targets: readonly ClauseId[], cited: HowCited): boolean {
    const { articles, pointing, resolution = false } = cited;
    if (this.antecedent === null || at.block - this.#since.block > MAX_BLOCKS) return false;
    if (this.#holder === 'code') return true;
    if (!this.#rival || pointing) return false;
    const { parts, within } = this.#rival;
    const spoken = targets.length > 0 && this.#sameSentence(at) && targets.every((t) => within.includes(t));
    // "The sentence about the comprehensive convention is in paragraph 8(d)."
    if (this.#holder === 'rival') return (resolution && parts === 'articles') || (spoken && targets.every(isLetter));
    return (parts === 'articles' && !articles) || spoken;
  }

  /** Whether one of the clauses speaks of a rival itself: "the Strategy (paragraphs 3 and 8(a))". */
  speaksOf(targets: readonly ClauseId[], within: readonly ClauseId[] | undefined): boolean {
    return this.antecedent !== null && targets.some((t) => within?.includes(t) ?? false);
  }

  /** The state to go back to after a parenthesis. */
  save(): () => void {
    const [holder, rival, since] = [this.#holder, this.#rival, this.#since];
    return () => {
      if (holder === 'nobody') return;
      this.#holder = holder;
      this.#rival = rival;
      this.#since = since;
    };
  }

  #sameSentence(at: At): boolean {
    return at.block === this.#since.block && at.sentence === this.#since.sentence;
  }
}

/** A letter of a paragraph: no other instrument is likely to have the very same. */
function isLetter(id: ClauseId): boolean {
  return id.includes('(');
}
