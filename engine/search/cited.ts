/**
 * Citations typed as a query: "3b", "para 8 (d)", "PP6", "third paragraph", "paragraphs 3(a), (c) and 5–7". A citation with a
 * unit word, or with a letter in brackets, is read anywhere in a query; a bare "3" or "3b" only where it is all of it.
 */
import type { CitationLexicon, Lexicon, QueryLexicon } from '../../data/lexicon/types';
import { citationVocabulary, expand, QUERY, read, type Cited, type Expanded } from '../citation';
import { CLAUSE_IDS, CODE_OUTLINE, type ClauseId } from '../clause';
import { normalise } from '../text/normalise';
import { PhraseSet } from '../text/phrase-table';
import { inAllScripts } from '../text/respell';
import { folding } from '../text/script';
import { tokenise, type Token } from '../text/tokens';

export interface CitationQuery {
  /** The parts that are cited and exist, as cited, none twice. */
  readonly targets: readonly ClauseId[];
  /** The parts that are cited and don't exist, written as ids: "14", "PP15", "4(j)", "3(a)(i)". */
  readonly invalid: readonly string[];
  /** What the query says besides. */
  readonly rest: string;
}

/** Reads the citation that a query is or contains; null for none. Linear in the length of the query. */
export type ReadQuery = (query: string) => CitationQuery | null;

export function queryReader(lexicon: CitationLexicon, typed: QueryLexicon): ReadQuery {
  const words = citationVocabulary(lexicon, QUERY, typed);
  const fillers = new PhraseSet(folding(lexicon.script.folds)(typed.fillers));

  return (query) => {
    // "3[b]" is typed for "3(b)".
    const { text } = normalise(query.replaceAll('[', '(').replaceAll(']', ')'));
    const tokens = tokenise(text, words.rules);
    const found = read(tokens, words, CODE_OUTLINE);
    const parts = found.flatMap((citation) => partsOf(citation) ?? []);
    if (parts.length === 0) return null;
    const inside = new Set(found.flatMap(({ first, end }) => tokens.slice(first, end)));
    tokens.forEach((_, at) => {
      for (let end = fillers.at(tokens, at) - 1; end >= at; end -= 1) {
        const token = tokens[end];
        if (token) inside.add(token);
      }
    });
    const rest = tokens.filter((token, at) => !inside.has(token) && token.kind !== 'mark' && !isFiller(tokens, at));
    if (rest.length > 0 && found.some((citation) => isBare(citation, tokens))) return null;
    return {
      targets: [...new Set(parts.flatMap((part) => part.targets))],
      invalid: [...new Set(parts.flatMap((part) => part.invalid))],
      rest: joined(rest, text),
    };
  };

  function isFiller(tokens: readonly Token[], at: number): boolean {
    return words.last.has(tokens, at) || words.ordinals.at(tokens, at) !== undefined;
  }
}

/** How parts are cited in a language, and what the Code is called in it where that is known. */
export type CitingLanguage = Pick<Lexicon, 'lang' | 'citation'> & Partial<Pick<Lexicon, 'heads'>>;

/** Reads queries in further languages, as many as there are by then; only one that is nothing but a citation. */
export function foreignReader(languages: () => readonly CitingLanguage[]): ReadQuery {
  const readers = new Map<string, ReadQuery>();
  const readerOf = (lexicon: CitingLanguage): ReadQuery => {
    const before = readers.get(lexicon.lang);
    if (before) return before;
    const reader = queryReader(lexicon.citation, { units: {}, fillers: fillersOf(lexicon) });
    readers.set(lexicon.lang, reader);
    return reader;
  };
  return (query) => {
    for (const lexicon of inAllScripts(languages())) {
      const read = readerOf(lexicon)(query);
      if (read?.rest === '') return read;
    }
    return null;
  };
}

/** What stands beside a citation in a language and asks for nothing more: articles, prepositions, the Code itself. */
function fillersOf({ heads = [], citation: { determiners, linkers, listWords } }: CitingLanguage): string {
  const { definite, demonstrative, possessive } = determiners;
  const words = [definite, demonstrative, possessive, linkers.binding, linkers.loose, listWords];
  return [...words, ...heads.map(({ phrase }) => phrase)].filter((phrase) => phrase !== '').join('|');
}

/** "sub-paragraph (b)" of no paragraph is that of each; of a monstrous range the ends are kept. */
function partsOf({ items, unnumbered, expanded }: Cited<ClauseId>): Expanded | null {
  if (expanded) return expanded;
  if (!unnumbered)
    return expand(
      items.flatMap(({ from, to }) => [{ from }, ...(to ? [{ from: to }] : [])]),
      CODE_OUTLINE,
    );
  const numbers = new Set(CLAUSE_IDS.filter((id) => id.includes('(')).map((id) => Number.parseInt(id, 10)));
  const all = [...numbers].map((number) =>
    expand(
      items.map(({ from, to }) => ({ from: { ...from, number }, ...(to && { to: { ...to, number } }) })),
      CODE_OUTLINE,
    ),
  );
  return { targets: all.flatMap((each) => each?.targets ?? []), invalid: [] };
}

/** Without a unit word, an ordinal or brackets. */
function isBare({ unit, pattern, unnumbered, first, end }: Cited<ClauseId>, tokens: readonly Token[]): boolean {
  if (unnumbered) return true;
  return !unit && pattern === 'naked' && !tokens.slice(first, end).some(({ text }) => text === ')');
}

/** Words as typed; what had no space before it has none. */
function joined(tokens: readonly Token[], text: string): string {
  let out = '';
  let last = 0;
  for (const { start, end } of tokens) {
    const between = text.slice(last, start);
    out += (out === '' ? '' : /^[-'.]$/u.test(between) || between === '' ? between : ' ') + text.slice(start, end);
    last = end;
  }
  return out;
}
