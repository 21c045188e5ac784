import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { searchVocabulary } from '../../data/search-vocabulary';
import type { ClauseId } from '../../engine/clause';
import { createSearch, type Search } from '../../engine/search';
import { snippetOf } from '../../engine/search/snippet';
import type { Suggestion } from '../../platform/contract';
import { clauseLabel } from '../../wording/clauses';

/** The address bar shows about this many. */
const MOST = 6;

let search: Search | null = null;

function codeSearch(): Search {
  search ??= createSearch(code, searchVocabulary);
  return search;
}

/** The clauses that answer a query; choosing one enters its id. */
export function suggestionsFor(typed: string): readonly Suggestion[] {
  return codeSearch()
    .search(typed)
    .results.slice(0, MOST)
    .flatMap(({ unit, passages: [best] }) => {
      const passage = code.passages.find((p) => p.id === best?.id);
      if (!passage || !best) return [];
      const { start, end } = snippetOf(passage.text, best.highlights);
      const words = `${start > 0 ? '… ' : ''}${passage.text.slice(start, end)}${end < passage.text.length ? ' …' : ''}`;
      return [{ content: unit, description: `${clauseLabel(unit, en)}: ${words}` }];
    });
}

/** The clause that a query cites, or null. */
export function clauseCitedIn(query: string): ClauseId | null {
  const [first] = codeSearch().search(query).results;
  return first?.matchedBy === 'citation' ? first.unit : null;
}
