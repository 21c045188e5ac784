/** A finding to paste into a letter, with where both texts come from. */
import type { Messages } from '../../../data/messages/en';
import type { Code } from '../../../data/types';
import type { ArticleClaim } from '../../../engine/check';
import { cite, isRecordStyle, type CitationStyle } from '../../../engine/cite';
import type { CheckReport } from '../model';
import { embedded, oneLine } from './statements';

/** `sentence` is the finding in words; below it come the page, the day, and the clause as the reader's style cites it. */
export function copiedFinding(
  sentence: string,
  { result }: ArticleClaim,
  { source, date }: CheckReport,
  code: Code,
  style: CitationStyle,
  messages: Messages,
): string {
  const { check, report, citation, date: written } = messages;
  const reading = isRecordStyle(style) ? 'plain' : style;
  const cited = cite(code, [result.units[0] ?? 'code'], reading, citation, { kind: 'none' }, date);
  // In quotation marks: a page may put an address into its title.
  const title = source.title === '' ? '' : messages.quoted(oneLine(source.title));
  return [
    sentence,
    '',
    [report.source(check.sourceOf[source.kind], title, source.url), ...embedded(source, messages)].join(', '),
    report.checked(written(date)),
    ...(cited.ok ? [cited.text] : []),
  ].join('\n');
}
