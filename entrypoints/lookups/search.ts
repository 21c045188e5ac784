import { isCitation, rowOf, rowsOf, type Row } from '../../components/search/rows';
import { keyOfMatch, nameOfMatch } from '../../components/signatories/subjects';
import { code } from '../../data/code';
import { citations } from '../../data/lexicon/citations';
import { en } from '../../data/messages/en';
import { register } from '../../data/register';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch, type Search } from '../../engine/search';
import { snippetOf } from '../../engine/search/snippet';
import { combine, knownOf } from '../../engine/signatories';
import type { Suggestion } from '../../platform/contract';
import { hashOf } from '../../platform/route';
import { clauseLabel } from '../../wording/clauses';
import { statusSentence, totalsSentence } from '../../wording/signatories';
import { askRegister, asOf, namesOf } from './register';

/** The address bar shows about this many. */
const MOST = 6;

const others = citations.filter(({ lang }) => lang !== 'en');
let search: Search | null = null;

function codeSearch(): Search {
  search ??= createSearch(code, searchVocabulary, () => others);
  return search;
}

/** What the one box finds too, in its order. */
function rowsFor(query: string): readonly Row[] {
  const answer = codeSearch().search(query);
  const register = askRegister();
  const rows = rowsOf(answer, isCitation(answer.results) ? null : register.asked(query));
  return rows.length + answer.missing.length > 0 ? rows : register.guessed(query).map(rowOf);
}

/** The clauses, States and totals that answer a query; choosing one enters what leads to it. */
export function suggestionsFor(typed: string): readonly Suggestion[] {
  return rowsFor(typed)
    .slice(0, MOST)
    .flatMap((row) => suggestionOf(row, typed) ?? []);
}

/** Where what is entered leads: to a clause that is cited, a State that is named for certain, the totals, or else to the results. */
export function placeOf(query: string): string {
  const [first, ...more] = rowsFor(query);
  if (first?.kind === 'clause' && first.result.matchedBy === 'citation')
    return hashOf({ view: 'reader', clause: first.result.unit, missing: null });
  if (first?.kind === 'totals') return hashOf({ view: 'signatories', asked: '' });
  const { named } = askRegister().asked(query);
  const isOne = first?.kind === 'state' && (named.length === 1 || more.length === 0);
  return hashOf(isOne ? { view: 'signatories', asked: keyOfMatch(first.match) } : { view: 'search', query });
}

function suggestionOf(row: Row, typed: string): Suggestion | null {
  if (row.kind === 'clause') {
    const { unit, passages } = row.result;
    const [best] = passages;
    const passage = code.passages.find((p) => p.id === best?.id);
    if (!passage || !best) return null;
    const { start, end } = snippetOf(passage.text, best.highlights);
    const words = `${start > 0 ? '… ' : ''}${passage.text.slice(start, end)}${end < passage.text.length ? ' …' : ''}`;
    return { content: unit, description: `${clauseLabel(unit, en)}: ${words}` };
  }
  if (row.kind === 'totals')
    return { content: typed, description: `${totalsSentence(knownOf(register), en)} ${asOf()}.` };
  const { match } = row;
  const name = nameOfMatch(match, namesOf());
  const says =
    match.subject.kind === 'outside'
      ? `${name}: ${en.signatories.outsideLabel}.`
      : statusSentence(name, combine(match.subject.id, register, null).builtIn, en);
  return { content: name, description: `${says} ${asOf()}.` };
}
