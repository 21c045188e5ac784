/** A language's script profile made ready for splitting text into tokens. */
import { isAscii } from './ascii';
import type { Script } from '../../data/lexicon/types';
import type { Shape } from './tokens';

/** What the tokens of a text depend on. */
export interface ScriptRules {
  readonly script: Script;
  readonly stops: ReadonlySet<string>;
  readonly closeStops: ReadonlySet<string>;
  /** Words, in lower case and without their stop, that don't end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly elided: ReadonlySet<string>;
  /** A word in lower case with its letters as they are compared. */
  readonly fold: (word: string) => string;
  /** Flags of what may begin at a token, for those who read them; 0 for nothing. */
  readonly begins: (token: Shape) => number;
  /** The words met before. */
  readonly shapes: Map<string, { readonly shape: Shape; readonly begins: number }>;
}

export function scriptRules(lexicon: {
  readonly script: Script;
  readonly abbreviations: readonly string[];
}): ScriptRules {
  const { script, abbreviations } = lexicon;
  return {
    script,
    stops: new Set(script.stops + script.closeStops),
    closeStops: new Set(script.closeStops),
    abbreviations: new Set(abbreviations),
    elided: new Set(script.elided),
    fold: folding(script.folds),
    begins: () => 0,
    shapes: new Map(),
  };
}

/** Reads `áà=a ß=ss` as what it does to a text. */
export function folding(folds: string): (text: string) => string {
  const pairs = folds.split(' ').flatMap((group) => {
    const [from = '', to = ''] = group.split('=');
    return [...from].map((letter): [string, string] => [letter, to]);
  });
  if (pairs.length === 0) return (text) => text;
  const to = new Map(pairs);
  return (text) => (isAscii(text) ? text : [...text].map((letter) => to.get(letter) ?? letter).join(''));
}

/** The longest prefix that clings to a word, where enough of a word is left; an empty string for none. */
export function prefixOf(word: string, { prefixes }: Script): string {
  return prefixes.find((prefix) => word.length - prefix.length >= LEAST_WORD && word.startsWith(prefix)) ?? '';
}

/** Letters that a word has at least after its prefix. */
const LEAST_WORD = 3;
