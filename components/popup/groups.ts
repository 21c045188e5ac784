/** The mentions of a page by what they cite. */
import { CLAUSE_IDS, type ClauseId } from '../../engine/clause';
import type { PopupMention } from './state';

export interface MentionGroup {
  /** The clauses that all of them cite; `impossible`: each cites something that the Code doesn't have. */
  readonly of: readonly ClauseId[] | 'impossible';
  readonly mentions: readonly PopupMention[];
}

/** A mention is in one group. What doesn't exist comes first, then the clauses in their order, the Code as a whole last. */
export function grouped(mentions: readonly PopupMention[]): readonly MentionGroup[] {
  const impossible = mentions.filter(({ invalid }) => invalid.length > 0);
  const groups = new Map<string, PopupMention[]>();
  for (const mention of mentions) {
    if (mention.invalid.length > 0) continue;
    const key = mention.targets.join();
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const clauses = [...groups.values()]
    .map((all): MentionGroup & { readonly place: number } => {
      const of = all[0]?.targets ?? [];
      return { of, mentions: all, place: placeOf(of) };
    })
    .sort((a, b) => a.place - b.place);
  return [...(impossible.length > 0 ? [{ of: 'impossible' as const, mentions: impossible }] : []), ...clauses];
}

function placeOf([first]: readonly ClauseId[]): number {
  return first === undefined || first === 'code' ? CLAUSE_IDS.length : CLAUSE_IDS.indexOf(first);
}
