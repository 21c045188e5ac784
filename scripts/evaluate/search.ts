/** Queries: a hit when a relevant unit is within the first `top` results; first when the first result is one. */
import { code } from '../../data/code';
import { lexicons } from '../../data/lexicon';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch } from '../../engine/search';
import { ratio, type Kind, type Score } from './kind';

interface SearchCase {
  readonly id: string;
  readonly query: string;
  readonly relevant?: readonly string[];
  readonly top?: number;
}

interface SearchPrediction {
  readonly id: string;
  readonly results: readonly string[];
}

const others = lexicons.filter(({ lang }) => lang !== 'en');
const { search } = createSearch(code, searchVocabulary, () => others);

function predict({ id, query }: SearchCase): SearchPrediction {
  return { id, results: search(query).results.map((r) => r.unit) };
}

function score(cases: readonly SearchCase[], predictions: readonly SearchPrediction[]): Score[] {
  const rows = cases.map((one, index) => ({ one, results: predictions[index]?.results ?? [] }));
  const relevant = (one: SearchCase, results: readonly string[]): boolean =>
    results.some((id) => one.relevant?.includes(id));
  const missed = rows.filter(({ one, results }) => !relevant(one, results.slice(0, one.top ?? 1)));
  const late = rows.filter(({ one, results }) => !relevant(one, results.slice(0, 1)));
  return [
    { name: 'hit', value: ratio(rows.length - missed.length, rows.length), detail: `${missed.length} missed` },
    { name: 'first', value: ratio(rows.length - late.length, rows.length), detail: `${late.length} not first` },
    ...late.map(({ one, results }): Score => {
      const name = missed.some((row) => row.one === one) ? 'missed' : 'not first';
      return { name, value: one.id, detail: `${JSON.stringify(one.query)} → ${results.slice(0, 5).join(' ') || '–'}` };
    }),
  ];
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
