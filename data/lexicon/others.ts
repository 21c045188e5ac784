/** The lexicons for our own pages, which show something before they have come. */
import type { Lexicon } from './types';

let loaded: readonly Lexicon[] = [];
let isAsked = false;

/** The lexicons that are there by now, English aside; asks for them the first time. */
export function otherLanguages(): readonly Lexicon[] {
  if (!isAsked) {
    isAsked = true;
    import('.')
      .then(({ lexicons }) => {
        loaded = lexicons.filter(({ lang }) => lang !== 'en');
      })
      .catch(() => {
        // Asked again with the next query.
        isAsked = false;
      });
  }
  return loaded;
}
