/** The answer to “is it a signatory?” to paste elsewhere: with its date, its evidence, and what speaks against it. */
import type { Evidence } from '../data/register/types';
import type { Messages } from '../data/messages/en';
import { writeOutline, type Inline, type Part } from '../engine/report/outline';
import type { CombinedStatus, Known } from '../engine/signatories';
import { agreement, statusLabel, statusSentence, totalInWords, totalsSentence, whenSentence } from './signatories';

/** One answer in the two forms that go on the clipboard. */
interface Written {
  readonly text: string;
  readonly html: string;
}

/** `sourcePage` is the page of the ministry that published the Code. */
export function stateAnswer(name: string, status: CombinedStatus, sourcePage: string, messages: Messages): Written {
  return written(answerParts(name, status, sourcePage, messages));
}

/** The published totals to paste elsewhere, each with who published it. `asOf` is the register's ISO date. */
export function totalsAnswer(known: Known, asOf: string, messages: Messages): Written {
  const { signatories } = messages;
  const parts: readonly Part[] = [
    {
      kind: 'lines',
      lines: [[totalsSentence(known, messages)], [signatories.named(known.signed, known.reported)]],
    },
    {
      kind: 'list',
      items: known.totals.map((total): readonly Inline[] => [
        `${totalInWords(total, messages)}: ${total.who}`,
        ', ',
        { words: total.url, url: total.url },
        ...(total.note === null ? [] : [`; ${total.note}`]),
      ]),
    },
    { kind: 'lines', lines: [[`${messages.code.title}. ${signatories.asOf(messages.date(asOf))}.`]] },
  ];
  return written(parts);
}

function written(parts: readonly Part[]): Written {
  return { text: writeOutline(parts, 'text'), html: writeOutline(parts, 'html') };
}

function answerParts(name: string, status: CombinedStatus, sourcePage: string, messages: Messages): readonly Part[] {
  const { signatories } = messages;
  const { builtIn, own } = status;
  const agrees = agreement(status, messages);
  const unknown = builtIn.status === 'no-record';
  return [
    {
      kind: 'lines',
      lines: [
        [`${name}: ${statusLabel(builtIn, messages)}`],
        [statusSentence(name, builtIn, messages)],
        ...(unknown
          ? [
              [
                `${totalsSentence(builtIn.known, messages)} ${signatories.named(builtIn.known.signed, builtIn.known.reported)}`,
              ],
              [signatories.ask(name)],
              [`${signatories.askLink}: `, { words: sourcePage, url: sourcePage }],
            ]
          : [[whenSentence(builtIn.when, builtIn.status, messages)]]),
        ...(builtIn.caveat === null ? [] : [[builtIn.caveat]]),
      ],
    },
    ...evidencePart(builtIn.evidence, messages),
    { kind: 'lines', lines: [[`${messages.code.title}. ${signatories.asOf(messages.date(builtIn.asOf))}.`]] },
    ...(own
      ? ([
          {
            kind: 'lines',
            lines: [
              [own.asOf === null ? signatories.own : signatories.ownAsOf(messages.date(own.asOf))],
              [signatories.ownSentence[own.record.status](name)],
              ...(agrees === null ? [] : [[agrees]]),
            ],
          },
          ...evidencePart(own.record.evidence, messages),
        ] as const)
      : []),
  ];
}

function evidencePart(evidence: readonly Evidence[], messages: Messages): readonly Part[] {
  if (evidence.length === 0) return [];
  const { signatories } = messages;
  const items = evidence.map((one): readonly Inline[] => [
    `${one.title ?? signatories.untitled}, ${one.date === null ? signatories.undated : messages.date(one.date)}`,
    ...(one.url === null ? [] : [', ', { words: one.url, url: one.url }]),
    ...inEnglish(one, messages),
    ...(one.says === null ? [] : [`. ${one.says}`]),
    ...(one.read === null ? [] : [` ${signatories.read(messages.date(one.read), one.basis)}`]),
  ]);
  return [{ kind: 'list', items }];
}

function inEnglish({ title }: Evidence, { signatories }: Messages): readonly string[] {
  const foreign = signatories.titles[title ?? ''];
  return foreign ? [`. ${signatories.inEnglish(foreign.language, foreign.title)}`] : [];
}
