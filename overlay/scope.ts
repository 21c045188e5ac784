/**
 * What the scripts of a frame know of each other: the lexicons, the overlay, and those of the card, which come later. By a
 * symbol: in Chromium a page hides names of our world's global object too, with an element that has such an id.
 */
import type { Lexicon } from '../data/lexicon/types';
import type { Code } from '../data/types';
import type { CardScript, CardTools } from './card';
import type { Comparison } from './comparison';
import type { Overlay } from './start';

export interface Scope {
  overlay?: Overlay | undefined;
  /** The copies of ranges that are painted. */
  copies?: WeakMap<Range, Range>;
  /** Come with the card's script. */
  code?: Code;
  comparison?: () => Comparison;
  /** What attends to the reader. */
  attending?: Omit<CardScript, 'draw'>;
  card?: (tools: CardTools) => CardScript;
  /** By language: of those that the page may speak of the Code in. */
  lexicons?: ReadonlyMap<string, Lexicon>;
  /** Called when one has come after the overlay. */
  onLexicon?: (() => void) | undefined;
}

const KEY = Symbol.for('clause-lookup');

/** The one of this frame, in our world. */
export function scopeOf(world: object = globalThis): Scope {
  const holder = world as { [KEY]?: Scope };
  const scope = holder[KEY] ?? {};
  holder[KEY] = scope;
  return scope;
}

/** Puts a lexicon into a frame, before the overlay or after it. */
export function addLexicon(lexicon: Lexicon): void {
  const scope = scopeOf();
  const isNew = scope.lexicons?.has(lexicon.lang) !== true;
  scope.lexicons = new Map(scope.lexicons).set(lexicon.lang, lexicon);
  if (isNew) scope.onLexicon?.();
}
