/** The owner that stands before a citation: "the Code's paragraph 5", "Code of Conduct …, para. 5", "its paragraph 5". */
import type { Owner } from './candidates';
import type { Citation } from '../citation/cite';
import type { Linked, Neighbours } from './neighbours';
import { genitiveBefore } from './vocabulary';

export function ownerBefore(near: Neighbours, citation: Citation): Linked | undefined {
  const { tokens, words, endsAt } = near;
  const { first, end } = citation;
  const linked = (owner: Owner): Linked => ({ citation, owner, first, end });
  const take = (index: number): Linked => ({
    citation,
    owner: { by: 'instrument', index },
    first: near.instruments[index]?.first ?? first,
    end: closing(near, index, first, end),
  });
  const direct = endsAt.get(first);
  if (direct !== undefined) return take(direct);
  if (words.numberFirst && citation.unit) {
    // "құжаттың 9-тармағы"
    const noun = words.instrumentNouns.before(tokens, first, 2);
    if (noun >= 0) return { citation, owner: { by: 'context', lead: 'noun' }, first: noun, end };
  }
  const possessor = possessorOf(near, first);
  if (possessor !== undefined) {
    const index = endsAt.get(possessor) ?? (near.isQuote(possessor - 1) ? endsAt.get(possessor - 1) : undefined);
    if (index !== undefined) return take(index);
    // 其中第5段
    if (words.possessive.has(tokens, possessor - 1)) return linked({ by: 'context', lead: 'possessive' });
    // "the latter's paragraph 9"
    for (const lead of ['latter', 'former'] as const) {
      const named = words[lead].before(tokens, possessor, 2);
      if (named >= 0) return { citation, owner: { by: 'context', lead }, first: named, end };
    }
    // "the text's ninth paragraph"
    const noun = words.instrumentNouns.before(tokens, possessor, 2);
    const ours = noun > 0 && (words.definite.has(tokens, noun - 1) || words.demonstrative.has(tokens, noun - 1));
    return ours ? { citation, owner: { by: 'context', lead: 'noun' }, first: noun, end } : linked({ by: 'foreign' });
  }
  if (citation.unit && words.drafting.has(tokens, first - 1)) return linked({ by: 'foreign' });
  if (isOfInitials(near, citation) || isOfHeading(near, citation)) return linked({ by: 'foreign' });
  if (words.possessive.has(tokens, first - 1) && isOfAnotherNamed(near, first - 1)) return linked({ by: 'foreign' });
  if (citation.possessive) return linked({ by: 'context', lead: 'possessive' });
  if (words.possessive.has(tokens, first - 1)) return linked({ by: 'context', lead: 'possessive' });
  if (words.foreign.has(tokens, first - 1)) return linked({ by: 'foreign' });
  const name = near.nameBefore(first, end);
  if (name !== undefined && !isOnlyNear(near, name, first)) return take(name);
  const led = words.leads.has(tokens, first - 1) || near.text(first - 1) === '(' || leadsToLetter(near, citation);
  return led || words.definite.has(tokens, first - 1) ? linked({ by: 'context', lead: 'preposition' }) : undefined;
}

/** Tokens between another instrument and "its". */
const MAX_BACK = 16;

/** "The heads signed an agreement on crimes; its article 3 …": another instrument, definite or not, is named last in the sentence. */
function isOfAnotherNamed({ tokens, words, endsAt, instruments }: Neighbours, its: number): boolean {
  for (let at = its; at > 0 && at > its - MAX_BACK && tokens[at - 1]?.sentence === tokens[its]?.sentence; at -= 1) {
    const index = endsAt.get(at);
    if (index !== undefined) return instruments[index]?.kind === 'rival' && instruments[index].rival === 'instrument';
    const rival = words.rivals.at(tokens, at - 1)?.value;
    if (rival?.kind === 'instrument' && rival.proper !== 'named' && words.indefinite.has(tokens, at - 2)) return true;
  }
  return false;
}

/** 提到全面公约，第13段: where a comma parts clauses too, another instrument owns what follows only where it is a title. */
function isOnlyNear(near: Neighbours, index: number, first: number): boolean {
  const { words, instruments } = near;
  if (words.script.spaced || near.text(first - 1) !== ',') return false;
  return instruments[index]?.kind === 'rival' && !near.isQuote(first - 2);
}

/** "GDPR art. 4(a)", "FATF Rec. 8": a unit that the Code's parts are seldom called, after initials. */
function isOfInitials({ tokens }: Neighbours, { first, unit }: Citation): boolean {
  const before = tokens[first - 1];
  const word = tokens[first];
  if (!before || !word || !unit || unit.bare === 'always' || before.kind !== 'word') return false;
  // "L’alinéa b)"
  if (before.raw.replace("'", '').length < 2) return false;
  return before.raw === before.raw.toUpperCase() && word.raw !== word.raw.toUpperCase() && word.kind === 'word';
}

/** "Question 3(b)", "Table 4(a)": a capitalised word that opens a sentence, or stands in small letters around it, with its own parts. */
function isOfHeading({ tokens, words }: Neighbours, { first, unit, items }: Citation): boolean {
  const before = tokens[first - 1];
  if (unit || before?.kind !== 'word' || before.capitalised !== true || !tokens[first]?.spaced) return false;
  if (typeof items[0]?.from.letter !== 'number' || items[0].from.number === null) return false;
  return ![words.leads, words.leadsToLetter, words.listWords].some((kind) => kind.has(tokens, first - 1));
}

/** Whether what stands before "3(b)" lets it be a part by itself: "praised 3(k)", "– 8(a) to (d)", "Internet, 3(g)". */
function leadsToLetter({ tokens, words }: Neighbours, { unit, first, items, within }: Citation): boolean {
  const part = items[0]?.from;
  if (unit || typeof part?.number !== 'number' || (part.letter === undefined && within.length === 0)) return false;
  const before = tokens[first - 1];
  if (!before || tokens[first]?.first) return true;
  if (before.text === ',') return tokens[first - 2]?.kind === 'word' && tokens[first - 2]?.capitalised === false;
  if (before.text === '=') return tokens[first - 2]?.kind === 'word';
  return (
    ';:—"→+>'.includes(before.text) ||
    (before.text === '-' && before.spaced) ||
    words.leadsToLetter.has(tokens, first - 1)
  );
}

/** The end of the possessor before a citation: "the Code's [much-quoted] paragraph 5". */
function possessorOf({ tokens, words }: Neighbours, first: number): number | undefined {
  let reach = 3;
  for (let at = first; at > first - reach && at > 0; at -= 1) {
    if (tokens[at - 1]?.text === '-' && reach < 9) reach += 2;
    const start = genitiveBefore(tokens, at, words);
    if (start > 0) return start;
    const token = tokens[at - 1];
    if (token?.text !== '-' && (token?.kind !== 'word' || token.capitalised === true)) return undefined;
    if ([words.link, words.listWords].some((kind) => kind.has(tokens, at - 1))) return undefined;
  }
  return undefined;
}

/** "the Code (para. 5)": the closing bracket belongs to the expression that it opens in. */
function closing(near: Neighbours, index: number, first: number, end: number): number {
  const opened = near.text(first - 1) === '(' && near.instruments[index]?.end === first - 1;
  return opened && near.text(end) === ')' ? end + 1 : end;
}
