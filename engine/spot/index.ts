/**
 * The spotter: blocks of text → mentions of the Code.
 *
 *   text of a block ── recognise ──▶ candidates ─┐
 *   text of a block ── recognise ──▶ candidates ─┴─ resolve ──▶ mentions
 *
 * Recognising is pure and looks at one block; resolving looks at the document and is cheap.
 */
import type { Lexicon } from '../../data/lexicon/types';
import { inAllScripts } from '../text/respell';
import type { Recognised } from './candidates';
import { languageChooser } from './languages';
import { mergeRecognised } from './merge';
import { recogniseIn } from './recognise';
import { resolve, resolving, type RecognisedBlock } from './resolve';
import type { Block, Mention } from './types';
import { vocabularyOf } from './vocabulary';

export type { Recognised } from './candidates';
export type { RecognisedBlock } from './resolve';
export type * from './types';

export interface Spotter {
  /** Stage 1: the candidates of one block, remembered by its text. Linear. */
  recognise(this: void, text: string): Recognised;
  /** Stage 2: the mentions of a document, in reading order, disjoint. Offsets are within the text of their block. */
  resolve(this: void, blocks: readonly RecognisedBlock[]): readonly Mention[];
  /** The same as work that can be interrupted after each block. */
  resolving(this: void, blocks: readonly RecognisedBlock[]): Generator<void, readonly Mention[]>;
  /** Both stages. */
  spot(this: void, blocks: readonly Block[]): readonly Mention[];
}

/** What a block says in a language that isn't its own: the Code's full names. */
function namesOnly({ candidates, ...rest }: Recognised): Recognised {
  const names = candidates.filter(
    ({ kind, ...one }) =>
      kind === 'instrument' && 'instrument' in one && one.instrument.kind === 'name' && one.instrument.sure,
  );
  return { ...rest, candidates: names.map((one) => ('absorbed' in one ? { ...one, absorbed: false } : one)) };
}

/** The texts remembered have at most this many UTF-16 code units together: a few long pages. */
const MAX_REMEMBERED = 2_000_000;

/** So many forgotten texts are taken out of their order at once. */
const GONE_AT_ONCE = 1_000;

/** A spotter for these languages together; a page may speak several. */
export function createSpotter(lexicons: readonly Lexicon[]): Spotter {
  const languagesOf = languageChooser(inAllScripts(lexicons).map(vocabularyOf));
  const known = new Map<string, Recognised>();
  let remembered = 0;
  /** The texts remembered, from the oldest, after so many that are forgotten: a map would be searched past those each time. */
  const order: string[] = [];
  let gone = 0;

  function recognise(text: string): Recognised {
    const before = known.get(text);
    if (before) return before;
    const { main, beside } = languagesOf(text);
    const recognised = mergeRecognised(text, [
      ...main.map((words) => recogniseIn(text, words)),
      ...beside.map((words) => namesOnly(recogniseIn(text, words))),
    ]);
    known.set(text, recognised);
    order.push(text);
    remembered += text.length;
    forget();
    return recognised;
  }

  /** The oldest go first; the newest stays. */
  function forget(): void {
    while (remembered > MAX_REMEMBERED && gone < order.length - 1) {
      const oldest = order[gone] ?? '';
      known.delete(oldest);
      remembered -= oldest.length;
      gone += 1;
    }
    if (gone < GONE_AT_ONCE) return;
    order.splice(0, gone);
    gone = 0;
  }

  return {
    recognise,
    resolve,
    resolving,
    spot: (blocks) =>
      resolve(blocks.map(({ text, role }) => ({ recognised: recognise(text), ...(role !== undefined && { role }) }))),
  };
}
