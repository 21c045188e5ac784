/** What can be shown in answer to a name: a State, an organisation with a record, or something outside the register. */
import { findState, type Lookup, type Match, type NameIndex, type Subject } from '../../engine/signatories';

export type Shown =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'subject';
      readonly subject: Subject;
      readonly name: string;
      readonly foundBy: string | null;
      /** Ids of others that its name is often said of too. */
      readonly others: readonly string[];
    }
  | { readonly kind: 'unclear' | 'unknown'; readonly query: string; readonly candidates: readonly Match[] };

/** What to show for an id, as a link has it, or for a name as it was typed. */
export function answerTo(asked: string, names: NameIndex): Shown {
  if (asked === '') return { kind: 'nothing' };
  return shownForId(asked, names) ?? shownFor(asked, findState(asked, names), names);
}

/** The answer to a look-up by name. */
export function shownFor(query: string, lookup: Lookup, names: NameIndex): Shown {
  switch (lookup.kind) {
    case 'found': {
      const { subject, name } = lookup.match;
      const shown = nameOfMatch(lookup.match, names);
      return {
        kind: 'subject',
        subject,
        name: shown,
        foundBy: name === shown ? null : name,
        others: others(subject, names),
      };
    }
    case 'unclear':
      return { kind: 'unclear', query, candidates: lookup.candidates };
    case 'unknown':
      return { kind: 'unknown', query, candidates: lookup.near };
  }
}

/** The answer to an id, as a link has it; an id of nothing is looked up as a name. */
export function shownForId(id: string, names: NameIndex): Shown | null {
  const subject = subjectById(id, names);
  return (
    subject && {
      kind: 'subject',
      subject,
      name: nameOf(subject, names),
      foundBy: null,
      others: others(subject, names),
    }
  );
}

function others({ id }: Subject, { namesakes }: NameIndex): readonly string[] {
  return namesakes[id] ?? [];
}

/** The English name to show. */
export function nameOf(subject: Subject, names: NameIndex): string {
  return (
    names.shown.get(subject.id) ??
    names.entries.find((e) => e.subject.id === subject.id && e.sort === 'short')?.name ??
    names.entries.find((e) => e.subject.id === subject.id)?.name ??
    subject.id
  );
}

/**
 * The name to show for what was found, in English where it has one: what is outside the register and no territory shares a row with
 * others of its kind.
 */
export function nameOfMatch({ subject, name }: Match, names: NameIndex): string {
  if (subject.kind !== 'outside') return nameOf(subject, names);
  return names.entries.find((e) => e.subject.id === subject.id && e.sort === 'short')?.name ?? name;
}

/** What a link to it has: the id, or the name where only that tells it from others. */
export function keyOfMatch({ subject, name }: Match): string {
  return subject.kind === 'outside' ? name : subject.id;
}

/** The subject that has this id. */
export function subjectById(id: string, names: NameIndex): Subject | null {
  return names.entries.find((e) => e.subject.id === id)?.subject ?? names.codes.get(id.toUpperCase())?.subject ?? null;
}
