/** The Code as running words, a recital or numbered paragraph a text, for quotations to be looked up in. */
import type { Code } from '../../../data/types';
import { paragraphOf, type ClauseId } from '../../clause';
import { splitWords } from '../../text/words';
import type { PassageSpan } from '../types';

export interface SourceWord {
  readonly norm: string;
  readonly passage: string;
  readonly unit: ClauseId;
  readonly start: number;
  readonly end: number;
}

export interface SourceText {
  readonly words: readonly SourceWord[];
  /** The words' forms, blank between, and where each begins: for approximate search. */
  readonly joined: string;
  readonly starts: readonly number[];
}

/** Words `from` to `to`, exclusive, of a source text. */
export interface Place {
  readonly text: SourceText;
  readonly from: number;
  readonly to: number;
}

/** The words of a text as they are compared: letters in lower case, marks and invisible characters levelled. */
export function quoteWords(text: string): { norm: string; start: number; end: number }[] {
  return splitWords(text, { apostrophes: true }).map(({ form, start, end }) => ({ norm: form, start, end }));
}

export class Source {
  readonly texts: readonly SourceText[];
  private readonly places = new Map<string, { text: SourceText; index: number }[]>();

  private readonly passages: ReadonlyMap<string, string>;

  constructor(code: Code) {
    this.passages = new Map([['title', code.title], ...code.passages.map((p) => [p.id, p.text] as const)]);
    const groups = new Map<string, SourceWord[]>();
    for (const { id, unit, text } of code.passages) {
      const group = groups.get(paragraphOf(unit)) ?? [];
      group.push(...quoteWords(text).map((w) => ({ ...w, passage: id, unit })));
      groups.set(paragraphOf(unit), group);
    }
    groups.set(
      'code',
      quoteWords(code.title).map((w) => ({ ...w, passage: 'title', unit: 'code' })),
    );
    this.texts = [...groups.values()].map(withText);
    for (const text of this.texts) {
      text.words.forEach(({ norm }, index) => {
        const list = this.places.get(norm) ?? [];
        list.push({ text, index });
        this.places.set(norm, list);
      });
    }
  }

  /** The text of a passage; that of the title under `title`. */
  textOf(passage: string): string {
    return this.passages.get(passage) ?? '';
  }

  /** Every place with exactly these words, in reading order. */
  find(words: readonly string[]): Place[] {
    return (this.places.get(words[0] ?? '') ?? []).flatMap(({ text, index }) =>
      words.every((w, k) => text.words[index + k]?.norm === w) ? [{ text, from: index, to: index + words.length }] : [],
    );
  }

  /** The longest run of words from `at` on that stands somewhere; in one of `preferred` where it is no shorter there. */
  longest(words: readonly string[], at: number, preferred: SourceText | null): Place | null {
    let best: Place | null = null;
    for (const { text, index } of this.places.get(words[at] ?? '') ?? []) {
      let length = 1;
      while (at + length < words.length && text.words[index + length]?.norm === words[at + length]) length += 1;
      const longer =
        !best ||
        length > best.to - best.from ||
        (length === best.to - best.from && text === preferred && best.text !== preferred);
      if (longer) best = { text, from: index, to: index + length };
    }
    return best;
  }
}

function withText(words: readonly SourceWord[]): SourceText {
  const starts: number[] = [];
  let joined = '';
  for (const { norm } of words) {
    starts.push(joined.length);
    joined += `${norm} `;
  }
  return { words, starts, joined };
}

/** The units of places, in order, none twice. A run over chapeau and item is the item's. */
export function unitsIn(places: readonly Place[]): ClauseId[] {
  const units: ClauseId[] = [];
  for (const { text, from, to } of places) {
    const inside = [...new Set(text.words.slice(from, to).map((w) => w.unit))];
    const lettered = inside.filter((u) => u.includes('('));
    for (const unit of lettered.length > 0 ? lettered : inside) if (!units.includes(unit)) units.push(unit);
  }
  return units;
}

/** Places as spans of passages; a run over several passages gives one each. */
export function spansIn(places: readonly Place[]): PassageSpan[] {
  return places.flatMap(({ text, from, to }) => {
    const spans: PassageSpan[] = [];
    for (const word of text.words.slice(from, to)) {
      const last = spans.at(-1);
      if (last?.passage === word.passage) spans[spans.length - 1] = { ...last, end: word.end };
      else spans.push({ passage: word.passage, start: word.start, end: word.end });
    }
    return spans;
  });
}
