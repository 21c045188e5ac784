/** What the words of paraphrases stand for in each passage: a word that nobody's thesaurus has may still be known from them. */
import type { ParaphraseBank } from '../../../data/check/types';
import type { Term } from '../read/lexicon';

/** As near as a word is that stands in this many paraphrases of the passage; more than related, less than the same sense. */
const NEARNESS: readonly number[] = [0, 0.66, 0.72, 0.76];

export class Paraphrases {
  /** passage → word → what it stands for. */
  private readonly words = new Map<string, Map<string, { readonly code: string; readonly nearness: number }>>();

  constructor(bank: ParaphraseBank | null) {
    for (const [passage, lines] of Object.entries(bank ?? {})) {
      const known = new Map<string, { code: string; nearness: number }>();
      for (const [code, words] of Object.entries(lines))
        for (const word of words.split(', ')) {
          const [key = '', count = '1'] = word.split(':');
          known.set(key, { code, nearness: NEARNESS[Math.min(Number(count), NEARNESS.length - 1)] ?? 0 });
        }
      this.words.set(passage, known);
    }
  }

  /** How near a term is to any word of a passage by its paraphrases, 0 where they don't have it. */
  within(passage: string, term: Term): number {
    return this.words.get(passage)?.get(term.key)?.nearness ?? 0;
  }

  /** How near a term is to one of a passage by its paraphrases. */
  nearness(passage: string, term: Term, code: Term): number {
    const known = this.words.get(passage)?.get(term.key);
    return known?.code === code.key ? known.nearness : 0;
  }
}
