/** "ANKARA – …", "New York, 29 September 2018 (Agency) — …": where and when a dispatch was written, which says nothing of the Code. */
import type { Token } from '../text/tokens';
import type { ActorFound } from './actors';
import { dateAt } from './dates';
import type { FactVocabulary } from './vocabulary';

/** How far behind the place the dash stands, in tokens. */
const REACH = 14;
const DASHES = ['-', '—'];

/**
 * The dateline that opens a block, by its tokens; empty where there is none. A name in mixed letters has to be a capital or a city. Where
 * no dash ends it, a line or sentence of its own is one that has nothing but a place and a date, or a date and a time.
 */
export function datelineIn(
  tokens: readonly Token[],
  actors: ReadonlyMap<number, ActorFound>,
  vocabulary: FactVocabulary,
): { readonly first: number; readonly end: number } {
  const none = { first: 0, end: 0 };
  const opening = tokens[0];
  if (!opening) return none;
  const actor = actors.get(0);
  const city = vocabulary.tables.places.at(tokens, 0);
  const isPlace =
    opening.kind === 'word' &&
    (actor?.capital === true || (city?.value.kind === 'city' && opening.capitalised !== false) || isShouted(opening));
  if (!isPlace) {
    const date = dateAt(tokens, 0, vocabulary);
    return date && endsThere(tokens, date.end) ? { first: 0, end: tokens.length } : none;
  }
  const place = actor?.end ?? city?.end ?? 1;
  for (let at = place; at < Math.min(tokens.length, REACH); at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.spaced && DASHES.includes(token.text)) return { first: 0, end: at };
    const isPart =
      token.kind === 'number' || ',./()'.includes(token.text) || (token.kind === 'word' && token.capitalised !== false);
    if (!isPart || token.sentence !== opening.sentence) break;
  }
  const date = tokens[place]?.text === ',' ? dateAt(tokens, place + 1, vocabulary) : undefined;
  if (!date || (tokens[date.end] && tokens[date.end]?.sentence === opening.sentence && tokens[date.end]?.text !== '.'))
    return none;
  return { first: 0, end: date.end };
}

/** Nothing but a time of day follows, or a full stop. */
function endsThere(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).every(({ kind, text }) => kind === 'number' || ',.:|-'.includes(text));
}

function isShouted({ raw }: Token): boolean {
  return raw.length > 2 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}
