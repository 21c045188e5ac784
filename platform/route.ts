/** The panel's views by the part of the address after `#`, so that a link leads to each. */
import { isClauseId, type ClauseId } from '../engine/clause';

export type Route =
  /** `missing`: the cited part that the Code doesn't have, as in `#14`. */
  | { readonly view: 'reader'; readonly clause: ClauseId | null; readonly missing: string | null }
  | { readonly view: 'search'; readonly query: string }
  /** `asked`: an id or a name; empty for all records. */
  | { readonly view: 'signatories'; readonly asked: string }
  | { readonly view: 'register' }
  /** `source`: what is to be checked at once, or the page that explains how; null to choose. */
  | { readonly view: 'check'; readonly source: 'page' | 'selection' | 'how' | null };

/** `#3(b)`, `#search?q=…`, `#signatories/KAZ`, `#register`, `#check/page`; anything else is the reader from where it was. */
export function routeOf(hash: string): Route {
  const text = decoded(hash.replace(/^#/u, ''));
  if (text === 'register') return { view: 'register' };
  if (text === 'check') return { view: 'check', source: null };
  if (text === 'check/page' || text === 'check/selection' || text === 'check/how') {
    return { view: 'check', source: text.slice('check/'.length) as 'page' | 'selection' | 'how' }; // compared above
  }
  if (text === 'signatories') return { view: 'signatories', asked: '' };
  if (text.startsWith('signatories/')) return { view: 'signatories', asked: text.slice('signatories/'.length) };
  if (text === 'search') return { view: 'search', query: '' };
  if (text.startsWith('search?q=')) return { view: 'search', query: text.slice('search?q='.length) };
  if (isClauseId(text)) return { view: 'reader', clause: text, missing: null };
  return { view: 'reader', clause: null, missing: /^(?:PP)?[0-9]{1,3}(?:\([a-z]\))?$/u.test(text) ? text : null };
}

/** The address of a route; `routeOf` reads it back. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'reader':
      return `#${route.clause ?? 'reader'}`;
    case 'search':
      return route.query === '' ? '#search' : `#search?q=${encoded(route.query)}`;
    case 'signatories':
      return route.asked === '' ? '#signatories' : `#signatories/${encoded(route.asked)}`;
    case 'register':
      return '#register';
    case 'check':
      return route.source === null ? '#check' : `#check/${route.source}`;
  }
}

/** Half a surrogate pair can't be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
