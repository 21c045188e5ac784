/**
 * What identifies the Code where no title does: the initiator, the subject and a place, an act or the date near by.
 * Cues are gathered once by sentence, so that asking is cheap.
 */
import type { Candidate, InstrumentCandidate, Recognised } from './candidates';
import type { BlockRole, BlockSpan } from './types';

type CueKind = Extract<Candidate, { kind: 'cue' }>['cue'];
type Cues = Partial<Record<CueKind, BlockSpan>>;

export class Evidence {
  readonly #bySentence: readonly ReadonlyMap<number, Cues>[];

  readonly #byBlock: readonly Cues[];
  readonly #anywhere: Cues;
  /** Whether operative paragraphs are cited, as of what the United Nations negotiates. */
  readonly #hasOperative: boolean;

  /** Sentences that name another code. */
  readonly #rivalCodes: readonly ReadonlySet<number>[];

  /** Where the first code of somebody else is named; Infinity where none is. A text that gives the Code's title knows them apart. */
  readonly #firstRival: { readonly block: number; readonly start: number };

  constructor(private readonly blocks: readonly { readonly recognised: Recognised; readonly role?: BlockRole }[]) {
    this.#rivalCodes = blocks.map(
      ({ recognised }) => new Set(recognised.candidates.filter(isRivalCode).map((c) => c.sentence)),
    );
    const titled = blocks.some(({ recognised }) => recognised.candidates.some(isTitle));
    const block = titled ? -1 : this.#rivalCodes.findIndex(({ size }) => size > 0);
    const start = blocks[block]?.recognised.candidates.find(isRivalCode)?.start ?? 0;
    this.#firstRival = { block: block < 0 ? Infinity : block, start };
    this.#bySentence = blocks.map(({ recognised }, block) => {
      const sentences = new Map<number, Cues>();
      for (const { kind, sentence, start, end, ...rest } of recognised.candidates) {
        if (kind !== 'cue') continue;
        const cues = sentences.get(sentence) ?? {};
        const { cue } = rest as { cue: CueKind }; // what a candidate of kind cue has
        cues[cue] ??= { block, start, end };
        sentences.set(sentence, cues);
      }
      return sentences;
    });
    this.#byBlock = this.#bySentence.map((sentences) => Object.assign({}, ...sentences.values()) as Cues);
    this.#anywhere = Object.assign({}, ...this.#byBlock) as Cues;
    this.#hasOperative = blocks.some(({ recognised }) =>
      recognised.candidates.some((c) => c.kind === 'citation' && c.citation.unit?.level === 'operative'),
    );
  }

  /** The cues that identify a name or short name, or null where they don't. */
  for(block: number, candidate: InstrumentCandidate): readonly BlockSpan[] | null {
    const { instrument, sentence } = candidate;
    if (instrument.kind === 'rival') return null;
    // "The OIC has a code of conduct. Kazakhstan backs the Code of Conduct …"
    const { block: rival, start } = this.#firstRival;
    const known = rival < block || (rival === block && start < candidate.start);
    if (known && !(instrument.kind === 'short' && instrument.form === 'dated')) return null;
    const here = this.#bySentence[block]?.get(sentence) ?? {};
    // "Tunisia's code of conduct on terrorism, which Kazakhstan backed at the United Nations"
    if (instrument.indefinite === true || here.others) return null;
    if (instrument.kind === 'name' || instrument.form === 'subject') return enough(this.#around(block, sentence), []);
    if (instrument.form === 'bare' || this.#rivalCodes[block]?.has(sentence)) return null;
    const around = this.#byBlock[block] ?? {};
    if (instrument.form === 'initiator') {
      // "Kazakhstan's Code of Conduct" is looked for in all of the text, "the Astana-initiated code" in its block.
      const more = instrument.full ? { ...this.#anywhere, ...around } : around;
      return enough({ ...more, ...here }, this.#hasOperative ? [] : ['subject']);
    }
    // The initiator and the very date in one sentence, or a code of that year by that initiator, are nobody else's.
    if (instrument.form === 'dated') return enough(here, []);
    if (instrument.full && here.date) return enough(here, []);
    if (instrument.full) return enough(here, ['subject']);
    return here.date && around.subject ? enough({ ...here, subject: around.subject }, ['subject']) : null;
  }

  /** Cues of a sentence; for a heading also those of the text below it. */
  #around(block: number, sentence: number): Cues {
    const here = this.#bySentence[block]?.get(sentence);
    const heads = (this.blocks[block]?.recognised.text.length ?? 0) < MAX_HEADING;
    const below = heads ? this.#bySentence[block + 1] : undefined;
    return { ...below?.get(1), ...below?.get(0), ...here };
  }
}

function isTitle(candidate: Candidate): boolean {
  return candidate.kind === 'instrument' && candidate.instrument.kind === 'name' && candidate.instrument.sure;
}

function isRivalCode(candidate: Candidate): boolean {
  if (candidate.kind !== 'instrument' || candidate.instrument.kind !== 'rival') return false;
  return candidate.instrument.rival === 'code' || candidate.instrument.rival === 'full-code';
}

/** A block that may be a headline, in UTF-16 code units. */
const MAX_HEADING = 160;

/** The initiator, a circumstance and what else is asked for; null where one of them is missing. */
function enough(cues: Cues, more: readonly CueKind[]): readonly BlockSpan[] | null {
  const { initiator } = cues;
  const circumstance = cues.date ?? cues.act ?? cues.place;
  const others = more.flatMap((kind) => cues[kind] ?? []);
  return initiator && circumstance && others.length === more.length ? [initiator, circumstance, ...others] : null;
}
