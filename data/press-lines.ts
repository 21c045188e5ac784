/**
 * Phrases that the press repeats about the Code and that aren't in any clause. Not wrong for that: they are somebody's words
 * about the Code. `sources` are public pages that carry the line, read as excerpts of stored copies.
 */
import type { PressLine } from './types';

const CARRIERS = [
  'https://en.inform.kz/amp/un-signed-counter-terrorism-code-proposed-by-nursultan-nazarbayev_a3404943/',
  'http://www.turkkon.org/en-US/turkic-council-signed-counter-terrorism-code-at-the-un/301/352/4928',
  'http://eurasiatx.com/un-general-assembly-abdrakhmanov-signs-anti-terrorism-code-kazakhstan/print/',
] as const;

export const pressLines: readonly PressLine[] = [
  {
    id: 'impetus',
    words: 'giving an impetus to the practical implementation of a wide range of international obligations',
    near: ['1', 'PP8'],
    sources: CARRIERS,
  },
  {
    id: 'interdependence',
    words: 'for the first time recognises the interdependence of security and development',
    near: ['8(b)', 'PP2'],
    sources: CARRIERS,
  },
  {
    id: 'supports-goals',
    words: 'thus contributes to the promotion of the goals of sustainable development',
    near: ['8(b)', 'PP2'],
    sources: CARRIERS,
  },
  { id: 'by-2045', words: 'a world free of terrorism by 2045', near: ['9'], sources: CARRIERS },
];
