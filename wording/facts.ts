/** What the records say of a statement about the Code, in sentences. */
import type { InstrumentFact } from '../data/instrument/types';
import type { Messages } from '../data/messages/en';
import type { Register } from '../data/register/types';
import type { FactStatement } from '../engine/instrument';
import { statusOf } from '../engine/signatories';
import { statusLabel, totalInWords, whenSentence } from './signatories';

/** What the sentences are made from. `nameOf` gives the English name of a State by its alpha-3 code. */
export interface FactSources {
  readonly facts: readonly InstrumentFact[];
  readonly register: Register;
  readonly nameOf: (this: void, id: string) => string;
}

/** “Matches our records”, “Our records differ”, “The sources disagree”, “No record either way”. */
export function factLabel({ status }: FactStatement, { facts }: Messages): string {
  return facts.statuses[status];
}

/** The records behind the label, a sentence or two each, in the order of the evidence. */
export function factSentences(statement: FactStatement, sources: FactSources, messages: Messages): string[] {
  switch (statement.kind) {
    case 'accession':
      return accessionSentences(statement, sources, messages);
    case 'count':
      return statement.value.of === undefined ? totals(statement, sources, messages) : recorded(statement, sources);
    case 'date':
    case 'place':
    case 'proposer':
    case 'adoption':
    case 'nature':
    case 'structure':
    case 'other':
      return recorded(statement, sources);
  }
}

/** The facts themselves are sentences in our own words. */
function recorded({ evidence }: FactStatement, { facts }: FactSources): string[] {
  return evidence.flatMap((id) => facts.find((fact) => fact.id === id)?.statement ?? []);
}

/** Each State with its record, or that there is none. Never that it did not sign. */
function accessionSentences({ value, evidence }: FactStatement, sources: FactSources, messages: Messages): string[] {
  const { facts: say } = messages;
  const named = value.iso3 ?? (value.organisation === undefined ? [] : [value.organisation]);
  const lines = named.map((id) => {
    const status = statusOf(id, sources.register);
    const name = sources.register.records.find((one) => one.id === id)?.name ?? sources.nameOf(id);
    if (status.status !== 'no-record') {
      return `${say.state(name, statusLabel(status, messages))} ${whenSentence(status.when, messages)}`;
    }
    return evidence.includes(`own:${id}`) ? say.ownRecord(name) : say.noRecord(name);
  });
  return [
    ...lines,
    ...(value.group !== undefined && named.length === 0 ? [say.group(value.group)] : []),
    ...(value.act === 'ratified' ? [say.noRatification] : []),
  ];
}

function totals({ status, value }: FactStatement, { register }: FactSources, messages: Messages): string[] {
  const published = [...register.totals]
    .filter(({ date }) => date !== null)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    .map((total) => totalInWords(total, messages));
  const said = [messages.facts.totals([...new Set(published)].join(', '))];
  if (status === 'no-record') said.push(messages.facts.noLaterTotal);
  if (value.act === 'ratified') said.push(messages.facts.noRatification);
  return said;
}
