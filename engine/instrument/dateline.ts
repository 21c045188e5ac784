/** "ANKARA – …", "TUNIS, 29 September 2018 (Agency) — …": where and when a dispatch was written, which says nothing of the Code. */
import type { Token } from '../text/tokens';
import type { ActorFound } from './actors';

/** How far behind the place the dash stands, in tokens. */
const REACH = 14;
const DASHES = ['-', '—'];

/** The dateline that opens a block, by its tokens; empty where there is none. A name in mixed letters has to be a capital. */
export function datelineIn(
  tokens: readonly Token[],
  actors: ReadonlyMap<number, ActorFound>,
): { readonly first: number; readonly end: number } {
  const none = { first: 0, end: 0 };
  const place = tokens[0];
  if (place?.kind !== 'word') return none;
  const actor = actors.get(0);
  if (actor?.capital !== true && !isShouted(place)) return none;
  for (let at = actor?.end ?? 1; at < Math.min(tokens.length, REACH); at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.spaced && DASHES.includes(token.text)) return { first: 0, end: at };
    const isPart =
      token.kind === 'number' || ',./()'.includes(token.text) || (token.kind === 'word' && token.capitalised !== false);
    if (!isPart || token.sentence !== place.sentence) break;
  }
  return none;
}

function isShouted({ raw }: Token): boolean {
  return raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
