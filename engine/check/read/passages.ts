/** The passages, read once: words, terms, marks, scopes with their force, conditions and lists as spans of terms. */
import type { Forms } from '../../../data/check/en/forms';
import type { Act, Actor, Annotation, Code, Passage } from '../../../data/types';
import { polaritiesOf, type Polarity } from './polarity';
import type { Lexicon, Term } from './lexicon';
import type { Marks, Signals } from './markers';
import type { Word } from './words';
import type { Span } from '../types';

/** A stretch of a passage under one performative, or between semicolons. Term indices, `to` exclusive. */
export interface ActScope {
  readonly from: number;
  readonly to: number;
  readonly act: Act | null;
}

export interface Phrase extends Span {
  readonly text: string;
  /** Indices of its terms that have content. */
  readonly terms: readonly number[];
}

export interface ReadPassage {
  readonly passage: Passage;
  readonly note: Annotation;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly marks: Marks;
  /** Which way the passage points with each of its terms. */
  readonly directions: readonly (Polarity | null)[];
  readonly scopes: readonly ActScope[];
  readonly conditions: readonly Phrase[];
  readonly hedges: readonly Phrase[];
  readonly lists: readonly (readonly Phrase[])[];
  readonly dates: readonly Phrase[];
  readonly roles: readonly { readonly words: Phrase; readonly actor: Actor }[];
  readonly alternatives: readonly (readonly [Phrase, Phrase])[];
  /** The passage that opens the list in which this one stands, or null. */
  readonly chapeau: string | null;
}

/** @throws Error where a passage has no annotation, which is an error in the data. */
export function readPassages(
  code: Code,
  annotations: readonly Annotation[],
  lexicon: Lexicon,
  signals: Signals,
  forms: Forms,
): ReadPassage[] {
  const notes = new Map(annotations.map((a) => [a.passage, a]));
  return code.passages.map((passage) => {
    const note = notes.get(passage.id);
    if (!note) throw new Error(`passage ${passage.id} has no annotation`);
    const words = lexicon.wordsOf(passage.text);
    const terms = lexicon.read(words);
    const marks = signals.read(words);
    const phrase = (text: string, after = 0): Phrase => phraseIn(passage.text, terms, text, after);
    return {
      passage,
      note,
      words,
      terms,
      marks,
      directions: polaritiesOf(passage.text, words, terms, marks, forms.polarity),
      scopes: actScopesOf(passage, note, notes, terms, forms),
      conditions: (note.conditions ?? []).map((c) => phrase(c)),
      hedges: (note.hedges ?? []).map((c) => phrase(c)),
      dates: (note.dates ?? []).map((c) => phrase(c)),
      roles: (note.roles ?? []).map(({ words: c, actor }) => ({ words: phrase(c), actor })),
      lists: (note.lists ?? []).map((items) => {
        let after = 0;
        return items.map((item) => {
          const found = phrase(item, after);
          after = found.start;
          return found;
        });
      }),
      alternatives: (note.alternatives ?? []).map(([a, b]) => [phrase(a), phrase(b, phrase(a).end)] as const),
      chapeau: note.under ?? null,
    };
  });
}

function phraseIn(text: string, terms: readonly Term[], words: string, after: number): Phrase {
  const at = text.indexOf(words, after);
  const start = at < 0 ? Math.max(0, text.indexOf(words)) : at;
  const end = start + words.length;
  const inside = terms.flatMap((t, index) =>
    t.start < end && t.end > start && t.kind !== 'functional' ? [index] : [],
  );
  return { text: words, start, end, terms: inside };
}

function actScopesOf(
  passage: Passage,
  note: Annotation,
  notes: ReadonlyMap<string, Annotation>,
  terms: readonly Term[],
  forms: Forms,
): ActScope[] {
  const inherited = note.under ? (notes.get(note.under)?.acts.at(-1) ?? null) : null;
  const cuts = new Map<number, Act | null>([[0, inherited]]);
  let search = 0;
  for (const act of note.acts) {
    const at = passage.text.indexOf(act.verb, search);
    search = at + act.verb.length;
    // "We urge all States": the subject belongs to the act.
    const start = forms.passages.actLead.exec(passage.text.slice(0, at));
    cuts.set(at - (start?.[0].length ?? 0), act);
  }
  for (const semicolon of passage.text.matchAll(/; (?=\S)/gu)) {
    const at = semicolon.index + 2;
    if (![...cuts.keys()].some((c) => Math.abs(c - at) < 40 && c >= at - 2)) cuts.set(at, null);
  }
  const starts = [...cuts.keys()].sort((a, b) => a - b);
  let act: Act | null = inherited;
  return starts
    .map((start, index) => {
      act = cuts.get(start) ?? act;
      const end = starts[index + 1] ?? passage.text.length;
      const from = terms.findIndex((t) => t.start >= start);
      const next = terms.findIndex((t) => t.start >= end);
      return { from: from < 0 ? terms.length : from, to: next < 0 ? terms.length : next, act };
    })
    .filter((scope) => scope.to > scope.from);
}
