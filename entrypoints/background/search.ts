import { code } from '../../data/code';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch, type Search } from '../../engine/search';

let search: Search | null = null;

/** The search, built when it is first asked for: most wakings of the worker never do. */
export function codeSearch(): Search {
  search ??= createSearch(code, searchVocabulary);
  return search;
}
