/** Spotters for the languages in which a text may name the Code, as a page gets them. */
import type { Lexicon, Sentinel } from '../../data/lexicon/types';
import { createSpotter, type Spotter } from '.';
import { mayNameCode } from './sentinel';

/** Gives the spotter for a text: of the languages that the sentinel meets in it, and of those that it has in any case. */
export function spottersFor(
  lexicons: readonly Lexicon[],
  sentinel: Sentinel,
  always: readonly string[] = [],
): (text: string) => Spotter {
  const known = new Map<string, Spotter>();
  return (text) => {
    const met = mayNameCode(text, sentinel);
    const read = lexicons.filter(({ lang }) => always.includes(lang) || met.includes(lang));
    const key = read.map(({ lang }) => lang).join();
    const spotter = known.get(key) ?? createSpotter(read);
    known.set(key, spotter);
    return spotter;
  };
}
