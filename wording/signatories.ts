/** The register's codes in words. */
import type { PublishedTotal } from '../data/register/types';
import type { Messages } from '../data/messages/en';
import type { CombinedStatus, Known, OwnStatus, Status, When } from '../engine/signatories';

/** “Signed”, “Reported to have joined”, “Indirect evidence only”, “No record”. */
export function statusLabel(status: Status, { signatories }: Messages): string {
  if (status.status === 'no-record') return signatories.noRecord;
  return signatories.labels[status.reading ?? (status.status === 'signed' ? 'signed' : 'collective')];
}

/** What the evidence comes to, in a sentence. */
export function statusSentence(name: string, status: Status, { signatories }: Messages): string {
  if (status.status === 'no-record') return signatories.noRecordSentence(name);
  const reading = status.reading ?? (status.status === 'signed' ? 'signed' : 'collective');
  return signatories.sentences[reading](name, status.evidence.length);
}

/** The label of a record of the user's own. */
export function ownLabel({ record }: OwnStatus, { signatories }: Messages): string {
  if (record.status === 'no-record') return signatories.noRecord;
  return record.status === 'signed' ? signatories.labels.signed : signatories.labels.collective;
}

/** Of what is only reported nothing says outright that it signed, so that the day of the ceremony is its day only if it did so there. */
export function whenSentence(when: When, status: Status['status'], { date, signatories }: Messages): string {
  if (status === 'reported' && when.kind === 'ceremony') return signatories.ifAtCeremony(date(when.date));
  return when.kind === 'unknown' ? signatories.when.unknown() : signatories.when[when.kind](date(when.date));
}

/** How many are reported in all; empty where no total is known. */
export function totalsSentence({ lowest, highest }: Known, messages: Messages): string {
  if (!lowest || !highest) return '';
  return messages.signatories.reportedTotals(totalInWords(lowest, messages), totalInWords(highest, messages));
}

export function totalInWords({ qualifier, count, date }: PublishedTotal, messages: Messages): string {
  const { signatories } = messages;
  return signatories.total(qualifier, count, date === null ? signatories.undated : messages.date(date));
}

/** Whether the two registers say the same; null where the user's own says nothing. */
export function agreement({ agree }: CombinedStatus, { signatories }: Messages): string | null {
  if (agree === null) return null;
  return agree ? signatories.agree : signatories.differ;
}
