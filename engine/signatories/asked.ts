/**
 * What a query in the one box asks of the register, where clauses are looked for too: a State, several, or how many signed. Words
 * that the Code has are the Code's: "states" is no nickname of the United States there.
 */
import type { QuestionWords } from '../../data/states/types';
import { findSpelt, findState } from './find';
import { tellingWords, wordsOf } from './fold';
import type { NameIndex } from './names';
import { suggestStates } from './suggest';
import type { Match } from './types';

/** Matches are best first; a subject is in one list at most. */
export interface Asked {
  /** The States and organisations with a record that it names. Several where the name doesn't tell which ("Korea"). */
  readonly named: readonly Match[];
  /** What it may be going to name ("turkm"), names by a code in small letters ("per"), or has no record of ("Kosovo"). */
  readonly possible: readonly Match[];
  /** It asks how many signed, or who did. */
  readonly totals: boolean;
}

export interface AskRegister {
  /** Quick enough for every key. Never throws. */
  asked(this: void, query: string): Asked;
  /** What a query names but for typing errors. Takes some milliseconds: for a query at rest. */
  guessed(this: void, query: string): readonly Match[];
}

const NOTHING: Asked = { named: [], possible: [], totals: false };
/** Names that are only begun. */
const MOST_POSSIBLE = 2;
const MOST_BEGUN = 4;
/** Letters from which on a name is taken for begun, or in small letters for a name at all. */
const BEGUN = 4;
/** Words between a question for a number and what is counted: "how many of the member states". */
const NEAR = 5;

/** @param texts the passages of the Code */
export function registerReader(names: NameIndex, questions: QuestionWords, texts: readonly string[]): AskRegister {
  const ofCode = texts.map((text) => joined(wordsOf(text))).join('');
  const isOfCode = (words: readonly string[]): boolean => ofCode.includes(joined(words));
  const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
  const [counted, signing, asking] = [setOf(questions.counted), setOf(questions.signing), setOf(questions.asking)];

  const asksTotals = (words: readonly string[]): boolean => {
    const text = joined(words);
    const counts = questions.counting.some((phrase) => {
      const at = text.indexOf(joined(phrase.split(' ')));
      const after = at < 0 ? [] : text.slice(at + phrase.length + 2).split(' ', NEAR);
      return after.some((word) => counted.has(word));
    });
    const isPlain = (word: string): boolean => signing.has(word) || asking.has(word) || names.generic.has(word);
    return counts || (words.some((word) => signing.has(word)) && tellingWords(words.join(' ')).every(isPlain));
  };

  const isName = ({ subject, name }: Match, query: string): boolean =>
    !(subject.kind === 'outside' && subject.what === 'place') &&
    (isInCapitals(name, query) || !isOfCode(tellingWords(name)));

  return {
    asked: (query) => {
      const text = query.trim();
      const words = wordsOf(text);
      if (!words.some((word) => /\p{L}/u.test(word))) return NOTHING;
      if (asksTotals(words)) return { ...NOTHING, totals: true };
      const telling = tellingWords(text);
      if (isOfCode(telling) && text !== text.toUpperCase()) return NOTHING;
      const spelt = matchesOf(findSpelt(text, names)).filter((match) => isName(match, text));
      const named = spelt.filter((match) => isUnmistakable(match, text));
      const begun = telling.join('').length < BEGUN ? [] : suggestStates(text, names, MOST_BEGUN, false);
      const others = begun.filter((match) => isName(match, text) && (named.length === 0 || isOwnName(match)));
      return {
        named,
        possible: withoutRepeats(named.length > 0 ? others : [...spelt, ...others], named),
        totals: false,
      };
    },
    guessed: (query) =>
      matchesOf(findState(query, names)).filter(
        ({ subject }) => subject.kind !== 'outside' || subject.what !== 'place',
      ),
  };
}

/**
 * Whether a name in a query means that State, and nothing else that a reader may be about to write. A code or an abbreviation
 * does in capitals alone ("US", "WHO"); names of other languages in our letters look like the beginnings of words.
 */
function isUnmistakable({ subject, name, sort }: Match, query: string): boolean {
  if (subject.kind === 'outside') return false;
  if (!/\p{Script=Latin}/u.test(name)) return true;
  if (name === name.toUpperCase() && !isInCapitals(name, query)) return false;
  return sort !== 'other-language' && (sort === 'code' || query.includes(name) || name.length >= BEGUN);
}

function matchesOf(found: ReturnType<typeof findState>): readonly Match[] {
  if (found.kind === 'found') return [found.match];
  return found.kind === 'unclear' ? found.candidates : [];
}

/** Of a State, in English, and not a former one: "Niger" may become "Nigeria", "United States" no "United States of Brazil". */
function isOwnName({ subject, sort }: Match): boolean {
  return subject.kind === 'state' && (sort === 'short' || sort === 'english');
}

function isInCapitals(name: string, query: string): boolean {
  return name === name.toUpperCase() && query.includes(name);
}

function withoutRepeats(matches: readonly Match[], but: readonly Match[]): readonly Match[] {
  const seen = new Set(but.map(({ subject }) => subject.id));
  return matches.filter(({ subject }) => !seen.has(subject.id) && seen.add(subject.id)).slice(0, MOST_POSSIBLE);
}

/** Words to be found whole in a text made likewise. */
function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
