/** The owner that follows a citation: "paragraph 5 of the Code", "of his report", "Art. 3 ECHR", "thereof". */
import type { Owner } from './candidates';
import type { Citation } from '../citation/cite';
import { inPreamble, numberedBy, readCitation } from '../citation/citation';
import type { Linked, Neighbours } from './neighbours';

export function ownerAfter(near: Neighbours, citation: Citation): Linked | undefined {
  const { tokens, words, instruments } = near;
  const { first, end } = citation;
  const linked = (owner: Owner, last: number): Linked => ({ citation, owner, first, end: last });
  const noun: Owner = { by: 'context', lead: 'noun' };
  if (words.selfMarks.has(tokens, near.past(end, [','])) || isNamedAfter(near, citation))
    return linked({ by: 'foreign' }, end);
  // "Art. 3 lit. b Code of Conduct …", "пункт 3 Кодекса", "paragraphe 3 du Code"
  const named = citation.unit || citation.pattern === 'preamble' ? near.startsAt.get(end) : undefined;
  const kind = named === undefined ? undefined : instruments[named]?.kind;
  const bound = words.inflected || words.binding.at(tokens, end) > 0;
  if (named !== undefined && (kind === 'name' || (kind === 'short' && bound)))
    return linked({ by: 'instrument', index: named }, instruments[named]?.end ?? end);
  const title = titleAfterComma(near, citation);
  if (title !== undefined) return linked({ by: 'instrument', index: title }, instruments[title]?.end ?? end);
  if (ofAnotherBefore(near, citation)) return linked({ by: 'foreign' }, end);
  if (words.inflected && citation.unit) {
    // "подпункт «л» того же пункта"
    const same = citation.unnumbered ? words.samePart.at(tokens, end) : -1;
    if (same > 0) return linked({ by: 'context', lead: 'same' }, same);
    // "пункт 3 документа"
    const its = words.instrumentNouns.at(tokens, near.pastDeterminers(end));
    if (its > 0) return linked(noun, its);
  }
  const thereof = words.thereof.at(tokens, end);
  if (thereof > 0) return linked(noun, thereof);
  // "no “clause 3(m)” in the Code"
  const quoted = near.isQuote(first - 1) && near.isQuote(end);
  let from = near.past(quoted ? end + 1 : end, [',', '[']);
  const interjection = words.interjections.at(tokens, from);
  if (interjection > 0) from = near.past(interjection, [',']);
  const listing = near.startsAt.get(words.listing.at(tokens, end));
  const list = listing === undefined ? undefined : instruments[listing];
  if (list?.kind === 'rival' && list.rival === 'document') return linked({ by: 'foreign' }, end);
  const binding = words.binding.at(tokens, from);
  const link = words.link.at(tokens, from);
  if (link < 0) return undefined;
  const index = instrumentFrom(near, link, from === end);
  if (index !== undefined) {
    const apart = binding < 0;
    // "“PP15” in yesterday's bulletin": where the words are quoted from.
    if (apart && quoted && instruments[index]?.kind === 'rival') return undefined;
    return preambleOf(near, linked({ by: 'instrument', index, apart }, instruments[index]?.end ?? end));
  }
  if (binding < 0) return undefined;
  const same = citation.unnumbered ? words.samePart.at(tokens, link) : -1;
  if (same > 0) return linked({ by: 'context', lead: 'same' }, same);
  const start = near.pastDeterminers(link);
  for (const lead of ['latter', 'former'] as const) {
    const named = words[lead].at(tokens, start);
    if (named > 0) return linked({ by: 'context', lead: citation.unnumbered ? 'same' : lead }, named);
  }
  const nounEnd = words.instrumentNouns.at(tokens, start);
  const isDefinite =
    start > link ||
    words.definite.has(tokens, from) ||
    words.script.articlePrefixes.includes(tokens[link]?.prefix ?? '');
  if (isDefinite && nounEnd > 0) return linked(noun, nounEnd);
  return from === end && !words.loose.has(tokens, from) && isForeign(near, link)
    ? linked({ by: 'foreign' }, end)
    : undefined;
}

/** "Para. 3(f), Code of Conduct …" at the start of a sentence, in brackets or after a reference's sign. */
function titleAfterComma(near: Neighbours, { first, end, unit }: Citation): number | undefined {
  const { tokens, words, instruments } = near;
  if (!unit || near.text(end) !== ',') return undefined;
  const index = near.startsAt.get(end + 1);
  const title = index === undefined ? undefined : instruments[index];
  if (title?.kind !== 'name' || !title.sure) return undefined;
  const opens =
    tokens[first]?.first === true || '(;:['.includes(near.text(first - 1)) || words.leads.has(tokens, first - 1);
  const closes = !tokens[title.end] || '.;:)],'.includes(near.text(title.end));
  return opens && closes ? index : undefined;
}

/** Tokens between another instrument and what is said to be its: "the Charter of 2002, paragraph 20 of which". */
const MAX_BACK = 8;

/** "the Convention, whose Article 8", "the Charter …, paragraph 20 of which", "… thereof": whether the instrument is another. */
function ofAnotherBefore(near: Neighbours, { first, end }: Citation): boolean {
  const { tokens, words, instruments } = near;
  const link = words.binding.at(tokens, end);
  const after = words.thereof.at(tokens, end) > 0 || (link > 0 && words.relative.has(tokens, link));
  const before = words.relative.has(tokens, first - 1) && words.possessive.has(tokens, first - 1);
  if (!after && !before) return false;
  for (let at = first; at > first - MAX_BACK && at > 0; at -= 1) {
    const index = near.endsAt.get(at);
    if (index === undefined) continue;
    const found = instruments[index];
    return found?.kind === 'rival' && found.rival !== 'document';
  }
  return false;
}

/** "Article 6 ECHR", "§ 6 StGB", "paragraph 2 UN Charter": the instrument's name right after the number. */
function isNamedAfter(near: Neighbours, { end, unit, first }: Citation): boolean {
  const { tokens, words, startsAt, instruments } = near;
  const token = tokens[end];
  const opening = tokens[first];
  if (!token?.spaced || !unit || token.first) return false;
  const index = startsAt.get(end);
  // "тармақшасы конвенцияға қатысты": where owners stand before, what follows is no owner.
  if (words.script.possession.every((way) => way === 'suffix')) return false;
  if (index !== undefined) return instruments[index]?.kind === 'rival';
  if (words.inflected && near.words.rivals.at(tokens, near.pastDeterminers(end))) return true;
  if (token.capitalised !== true || words.units.at(tokens, end)) return false;
  // In a heading in capitals every word is in capitals.
  const capitals =
    token.raw.length > 1 && token.raw === token.raw.toUpperCase() && opening?.raw !== opening?.raw.toUpperCase();
  return capitals || opening?.text === '§';
}

/** "paragraph 4 of the Code's preamble", "sub-paragraph (b) of the Code's paragraph 3" */
function preambleOf({ tokens, words }: Neighbours, linked: Linked): Linked {
  const { citation, end } = linked;
  const genitive = words.genitive.at(tokens, end);
  if (genitive < 0) return linked;
  const part = citation.unnumbered ? readCitation(tokens, genitive, words) : undefined;
  const items = part?.items && numberedBy(citation.items, part.items);
  if (items) return { ...linked, citation: { ...citation, items, unnumbered: false }, end: part.end };
  const preamble = words.preamble.at(tokens, genitive);
  return preamble < 0
    ? linked
    : { ...linked, citation: { ...citation, items: inPreamble(citation.items) }, end: preamble };
}

/** Tokens of an epithet before an instrument: "much-quoted, Kazakh-sponsored". */
const MAX_EPITHET = 8;

/** The instrument that starts at a token or after articles there. */
export function instrumentFrom(near: Neighbours, at: number, epithets = true): number | undefined {
  const direct = near.startsAt.get(at);
  if (direct !== undefined) return direct;
  const next = near.pastDeterminers(at);
  // "point 8 a), d'appliquer la Stratégie"
  if (!epithets) return near.startsAt.get(next);
  let last = next + 2;
  for (let from = at + 1; from <= last && from <= next + MAX_EPITHET; from += 1) {
    const found = near.startsAt.get(from);
    const between = near.tokens[from - 1];
    if (found !== undefined && between) return found;
    // An opening quotation mark, or words such as "new" and "Kazakh-sponsored" that no lexicon foresaw.
    if (from <= next || between?.kind !== 'mark' || near.isQuote(from - 1)) continue;
    const compound = between.text === '-' && !between.spaced;
    if (!compound && !(between.text === ',' && near.text(from - 3) === '-')) return undefined;
    last += 2;
  }
  return undefined;
}

/** Whether what follows "of" is something definite that isn't the Code: "of his report", "of the list", "of Annex II". */
function isForeign({ tokens, words }: Neighbours, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || words.possessive.has(tokens, at)) return false;
  const kinds = [words.definite, words.demonstrative, words.indefinite, words.foreign];
  return (
    token.capitalised === true ||
    kinds.some((kind) => kind.has(tokens, at)) ||
    words.rivals.at(tokens, at) !== undefined
  );
}
