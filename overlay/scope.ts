/**
 * What the scripts of a frame know of each other: the lexicons, the overlay, and those of the card, which come later. By a
 * symbol: in Chromium a page hides names of our world's global object too, with an element that has such an id.
 */
import type { Lexicon } from '../data/lexicon/types';
import type { Code } from '../data/types';
import type { CardScript, CardTools } from './card';
import type { Overlay } from './start';

export interface Scope {
  overlay?: Overlay | undefined;
  /** Comes with the card's script. */
  code?: Code;
  card?: (tools: CardTools) => CardScript;
  /** Of the languages that the page may speak of the Code in. */
  lexicons?: readonly Lexicon[];
}

const KEY = Symbol.for('clause-lookup');

/** The one of this frame, in our world. */
export function scopeOf(world: object = globalThis): Scope {
  const holder = world as { [KEY]?: Scope };
  const scope = holder[KEY] ?? {};
  holder[KEY] = scope;
  return scope;
}
