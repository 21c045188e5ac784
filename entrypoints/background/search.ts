import { code } from '../../data/code';
import { synonyms } from '../../data/synonyms';
import { topics } from '../../data/topics';
import { createSearch, type Search } from '../../engine/search';

let search: Search | null = null;

/** The search, built when it is first asked for: most wakings of the worker never do. */
export function codeSearch(): Search {
  search ??= createSearch(code, { topics, synonyms });
  return search;
}
