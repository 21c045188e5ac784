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
  const possessor = possessorOf(near, first);
  if (possessor !== undefined) {
    const index = endsAt.get(possessor);
    return index === undefined ? linked({ by: 'foreign' }) : take(index);
  }
  if (words.possessive.has(tokens, first - 1)) return linked({ by: 'context', lead: 'possessive' });
  if (words.foreign.has(tokens, first - 1)) return linked({ by: 'foreign' });
  const name = near.nameBefore(first, end);
  if (name !== undefined) return take(name);
  const led = words.leads.has(tokens, first - 1) || near.text(first - 1) === '(';
  return led || words.definite.has(tokens, first - 1) ? linked({ by: 'context', lead: 'preposition' }) : undefined;
}

/** The end of the possessor before a citation: "the Code's [much-quoted] paragraph 5". */
function possessorOf({ tokens, words }: Neighbours, first: number): number | undefined {
  for (let at = first; at > first - 3 && at > 0; at -= 1) {
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
