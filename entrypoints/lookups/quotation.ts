import { clauseInText } from '../../wording/clauses';
import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { findQuotations } from '../../engine/check/quotation/find';
import { Source } from '../../engine/check/quotation/source';
import { statusOf } from '../../engine/check/quotation/status';
import { isWithin } from '../../engine/clause';
import type { BackgroundCalls } from '../../platform/contract';

/** UTF-16 code units between a reference and the quotation that it goes with. */
const BESIDE = 240;
/** Shown of a quotation; the page has the rest. */
const SHOWN = 60;
/** Shorter stretches in quotation marks are words, not quotations. */
const LEAST = 12;

let source: Source | null = null;

/** How the quotation nearest to a mention in its block compares with the Code, in a sentence; null where none is near. */
export function quotationBeside({
  text,
  start,
  end,
  cited,
}: BackgroundCalls['quotation.check']['params']): BackgroundCalls['quotation.check']['answer'] {
  const distance = (q: { start: number; end: number }): number => Math.max(0, q.start - end, start - q.end);
  const [nearest] = findQuotations(text)
    .filter((q) => q.end - q.start >= LEAST && !(q.start <= start && end <= q.end) && distance(q) <= BESIDE)
    .sort((a, b) => distance(a) - distance(b));
  if (!nearest) return null;
  source ??= new Source(code);
  const { check } = en;
  const quote = text.slice(nearest.start, nearest.end);
  const { status, units } = statusOf(quote, source);
  const [unit] = units;
  const words = quote.length > SHOWN ? `${quote.slice(0, SHOWN).replace(/\s\S*$/u, '')} …` : quote;
  const label = check.quoteStatus[status];
  if (unit === undefined) return check.quoteBeside(words, label);
  const said = check.quoteBesideFrom(words, label, clauseInText(unit, en));
  const isElsewhere =
    cited !== null && cited !== 'code' && !units.some((u) => isWithin(u, cited) || isWithin(cited, u));
  return isElsewhere ? `${said} ${check.quoteWrong(clauseInText(unit, en), clauseInText(cited, en))}` : said;
}
