/** What the records say of a statement about the Code, in sentences with their sources. */
import type { Evidence, PublishedTotal } from '../data/register/types';
import type { Messages } from '../data/messages/en';
import type { AboutStatement, FactRecord } from '../engine/instrument/evidence';
import type { CombinedStatus } from '../engine/signatories';
import { ownLabel, statusLabel, totalInWords, whenSentence } from './signatories';

/** A page that a record rests on; `date` in words. */
export interface SourceInWords {
  readonly words: string;
  readonly url: string | null;
  readonly date: string;
}

/** A record in a sentence or two. `isOwn`: it is in the reader's own register. */
export interface RecordInWords {
  readonly sentence: string;
  readonly isOwn: boolean;
  readonly sources: readonly SourceInWords[];
}

/**
 * “Matches our records”, “Contradicted by our records”, “The sources disagree”, “No record either way”. Of a group of which only
 * some members are on record, each with its own status.
 */
export function factLabel({ status, kind, records }: AboutStatement, messages: Messages): string {
  const { facts } = messages;
  const actors =
    kind === 'accession' && status === 'no-record' ? records.filter((record) => record.kind === 'actor') : [];
  const known = actors.filter((one) => isOnRecord(one.status));
  if (known.length === 0 || known.length === actors.length) return facts.statuses[status];
  const labels = new Map<string, string[]>();
  for (const { name, status: combined } of [...known, ...actors.filter((one) => !isOnRecord(one.status))]) {
    const label = actorLabel(combined, messages);
    labels.set(label, [...(labels.get(label) ?? []), name]);
  }
  return facts.each([...labels].map(([label, names]) => ({ label, names })));
}

function isOnRecord({ builtIn, own }: CombinedStatus): boolean {
  return builtIn.status !== 'no-record' || (own !== null && own.record.status !== 'no-record');
}

/** Of the built-in register, where that has a record; else of the reader's own. */
function actorLabel({ builtIn, own }: CombinedStatus, messages: Messages): string {
  return builtIn.status === 'no-record' && own ? ownLabel(own, messages) : statusLabel(builtIn, messages);
}

/** The records behind the label. Never that a State did not sign. */
export function recordsInWords(statement: AboutStatement, messages: Messages): RecordInWords[] {
  const { facts: say } = messages;
  const { kind, value, status } = statement;
  const without = (sentence: string): RecordInWords => ({ sentence, isOwn: false, sources: [] });
  const hasActor = statement.records.some((record) => record.kind === 'actor');
  return [
    ...(kind === 'accession' && value.group !== undefined && !hasActor ? [without(say.group(value.group))] : []),
    ...statement.records.flatMap((record) => recordInWords(record, messages)),
    ...(kind === 'count' && status === 'no-record' ? [without(say.noLaterTotal)] : []),
  ];
}

function recordInWords(record: FactRecord, messages: Messages): RecordInWords[] {
  switch (record.kind) {
    case 'actor':
      return actorInWords(record.name, record.status, messages);
    case 'totals':
      return [totalsInWords(record.totals, messages)];
    case 'fact': {
      const { statement, evidence } = record.fact;
      const sources = evidence.map(({ publisher, url, date }) => sourceInWords(publisher, url, date, messages));
      return [{ sentence: statement, isOwn: false, sources }];
    }
  }
}

/** What the built-in register says of a State or organisation and, apart from it, what the reader's own says. */
function actorInWords(name: string, { builtIn, own }: CombinedStatus, messages: Messages): RecordInWords[] {
  const { facts: say, signatories } = messages;
  const known = [
    say.state(name, statusLabel(builtIn, messages)),
    whenSentence(builtIn.when, builtIn.status, messages),
    ...(builtIn.caveat === null ? [] : [builtIn.caveat]),
  ];
  const isKnown = builtIn.status !== 'no-record';
  const said: RecordInWords = {
    sentence: isKnown ? known.join(' ') : say.noRecord(name),
    isOwn: false,
    sources: sourcesOf(builtIn.evidence, messages),
  };
  if (!own) return [said];
  return [
    said,
    {
      sentence: signatories.ownSentence[own.record.status](name),
      isOwn: true,
      sources: sourcesOf(own.record.evidence, messages),
    },
  ];
}

function totalsInWords(totals: readonly PublishedTotal[], messages: Messages): RecordInWords {
  const published = [...new Set(totals.map((total) => totalInWords(total, messages)))];
  return {
    sentence: messages.facts.totals(published.join(', ')),
    isOwn: false,
    sources: totals.map(({ who, url, date }) => sourceInWords(who, url, date, messages)),
  };
}

function sourcesOf(evidence: readonly Evidence[], messages: Messages): SourceInWords[] {
  return evidence.map(({ title, url, date }) =>
    sourceInWords(title ?? messages.signatories.untitled, url, date, messages),
  );
}

function sourceInWords(
  words: string,
  url: string | null,
  date: string | null,
  { date: written, signatories }: Messages,
): SourceInWords {
  return { words, url, date: date === null ? signatories.undated : written(date) };
}
