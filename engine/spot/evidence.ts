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

  /** Sentences that name another code. */
  readonly #rivalCodes: readonly ReadonlySet<number>[];

  constructor(private readonly blocks: readonly { readonly recognised: Recognised; readonly role?: BlockRole }[]) {
    this.#rivalCodes = blocks.map(
      ({ recognised }) => new Set(recognised.candidates.filter(isRivalCode).map((c) => c.sentence)),
    );
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
  }

  /** The cues that identify a name or short name, or null where they don't. */
  for(block: number, candidate: InstrumentCandidate): readonly BlockSpan[] | null {
    const { instrument, sentence } = candidate;
    if (instrument.kind === 'rival') return null;
    const telling = instrument.kind === 'name' || instrument.form === 'subject';
    if (telling) return enough(this.#around(block, sentence), false);
    if (!instrument.full && instrument.form !== 'initiator') return null;
    if (instrument.form === 'bare' || this.#rivalCodes[block]?.has(sentence)) return null;
    return enough(this.#bySentence[block]?.get(sentence) ?? {}, true);
  }

  /** Cues of a sentence and its neighbours; for a heading also those of the text below it. */
  #around(block: number, sentence: number): Cues {
    const here = this.#bySentence[block];
    const heads = (this.blocks[block]?.recognised.text.length ?? 0) < MAX_HEADING;
    const below = heads ? this.#bySentence[block + 1] : undefined;
    return {
      ...below?.get(1),
      ...below?.get(0),
      ...here?.get(sentence + 1),
      ...here?.get(sentence - 1),
      ...here?.get(sentence),
    };
  }
}

function isRivalCode(candidate: Candidate): boolean {
  if (candidate.kind !== 'instrument' || candidate.instrument.kind !== 'rival') return false;
  return candidate.instrument.rival === 'code' || candidate.instrument.rival === 'full-code';
}

/** A block that may be a headline, in UTF-16 code units. */
const MAX_HEADING = 160;

function enough(cues: Cues, subject: boolean): readonly BlockSpan[] | null {
  const circumstance = cues.date ?? cues.act ?? cues.place;
  if (!cues.initiator || !circumstance || (subject && !cues.subject)) return null;
  return [cues.initiator, circumstance, ...(subject && cues.subject ? [cues.subject] : [])];
}
