/** Findings and results as sentences: “The Code says X; this text says Y”. */
import type { Messages } from '../data/messages/en';
import type { ErrorRates } from '../data/types';
import type { ClaimResult, Finding, Verdict } from '../engine/check';
import { clauseInText, clauseLabel } from './clauses';
import { isWithin, type ClauseId } from '../engine/clause';
import { countsOf } from '../engine/check/verdicts';
import type { ArticleClaim, ArticleQuote, QuoteChange } from '../engine/check';
import type { FactStatus } from '../engine/instrument/types';
import { shownFindings } from '../engine/report/findings';
import type { Arranged, Difference, Invention, Omission } from '../engine/report/arrange';

const FACT_STATUSES: readonly FactStatus[] = ['differs', 'agrees', 'conflicting', 'no-record'];

/** The verdict's word, and where a quotation in the statement is altered, that too. */
export function verdictLabel(verdict: Verdict, hasAlteredQuote: boolean, { check }: Messages): string {
  const { label } = check.verdicts[verdict];
  if (!hasAlteredQuote) return label;
  return verdict === 'matches' || verdict === 'shortened' ? check.quoteAltered(label) : check.quoteAlteredToo(label);
}

/**
 * “16 statements: 6 matches, 6 shortened, 4 different. 1 quotation is altered.” Of the statements that were compared, and what the
 * records contradict; where nothing was compared, how what is said about the Code itself holds against the records.
 */
export function headerSentence({ statements, alteredQuotes, about }: Arranged, { check, facts }: Messages): string {
  const compared = statements.map(({ claim }) => claim);
  const said = about.flatMap((one) => one.statements);
  if (compared.length === 0 && alteredQuotes === 0 && said.length > 0) {
    const ofStatus = (status: FactStatus): number => said.filter((one) => one.status === status).length;
    const statuses = FACT_STATUSES.filter((status) => ofStatus(status) > 0);
    return check.onlyAbout(
      said.length,
      statuses.map((status) => facts.counts[status](ofStatus(status))),
    );
  }
  const header = check.header(
    compared.length,
    countsOf(compared).map(({ verdict, n }) => check.verdicts[verdict].count(n)),
  );
  const contradicted = said.filter(({ status }) => status === 'differs').length;
  return [
    header,
    ...(alteredQuotes > 0 ? [check.quotesAltered(alteredQuotes)] : []),
    ...(contradicted > 0 ? [check.contradicted(contradicted)] : []),
  ].join(' ');
}

/** “5 sentences are about the Code itself; 4 other sentences were not compared.” Empty where there are none. */
export function besidesSentence({ about, rest }: Arranged, { check }: Messages): string {
  const others = rest.reduce((sum, group) => sum + group.statements.length, 0);
  const said = check.besides(about.length, others);
  return said === '' ? '' : `${said}.`;
}

/** “Checked: the article (7 paragraphs).” Null where there is only one part that could be checked. */
export function regionSentence(region: CheckedRegion | null, { check }: Messages): string | null {
  if (region === null || region.of < 2) return null;
  const part = region.index === region.of - 1 ? 'page' : region.index === region.article ? 'article' : 'part';
  return check.region(part, region.blocks);
}

/** Which of the parts of a page was checked, of how many; the last is the whole page. */
interface CheckedRegion {
  readonly index: number;
  readonly of: number;
  readonly blocks: number;
  readonly article: number | null;
}

/** What a reader should know before the first verdict: how often one is wrong, and how much is missed. */
export function cautionSentence({ sets }: ErrorRates, { check }: Messages): string {
  const all = (of: string, figure: string): number[] =>
    sets.flatMap(({ kind, figures }) => {
      const value = figures[figure];
      return kind === of && typeof value === 'number' ? [Math.round(value * 100)] : [];
    });
  const range = (figures: readonly number[]): { lowest: number; highest: number } => ({
    lowest: Math.min(...figures),
    highest: Math.max(...figures),
  });
  const right = [...all('check', 'right when answering'), ...all('articles', 'assertion precision')];
  const missed = all('check', 'material findings').map((found) => 100 - found);
  const alarms = [...all('check', 'false alarms'), ...all('articles', 'false alarms')];
  return check.caution(range(right), range(missed), Math.max(...alarms));
}

/** A difference in one sentence, for the top of a result. */
export function differenceSentence(difference: Difference, dateLine: string, messages: Messages): string {
  const { check, facts } = messages;
  switch (difference.kind) {
    case 'statement': {
      const { claim, finding } = difference;
      if (finding) return findingSentence(finding, dateLine, messages);
      return resultNote(claim, messages) ?? check.verdicts[claim.result.verdict].means;
    }
    case 'quotation': {
      const { quote } = difference;
      const sentences = quote.changes.map((change) => quoteChangeSentence(change, messages));
      if (sentences.length === 0 || quote.wrongCitation !== null)
        return check.differsQuote(shortened(quote.quote), quoteNote(quote, messages));
      const shown = sentences.slice(0, SHOWN_CHANGES);
      return check.differsInQuote(shown, sentences.length - shown.length);
    }
    case 'about':
      return facts.differs(difference.statement.quote);
  }
}

/** What no clause says, or may not, in one sentence. */
export function inventionSentence({ claim, words, isSure }: Invention, { check }: Messages): string {
  const statement = shortened(claim.quote.trim().replace(/[.;,]$/u, ''));
  // What the words of the statement say already isn't said again.
  const own = words.filter((one) => one.length < claim.quote.length / 2).slice(0, SHOWN_WORDS);
  return isSure ? check.invented(statement, own) : check.perhapsInvented(statement, own.length > 0 ? own : words);
}

/** What a text leaves out of a clause, in one sentence. */
export function omissionSentence({ unit, sentences, items, words }: Omission, messages: Messages): string {
  const { leftOut } = messages.check;
  const shown = words.slice(0, SHOWN_WORDS);
  const said = [
    ...(sentences ? [leftOut.sentences(sentences.there, sentences.of)] : []),
    ...(items ? [leftOut.items(items.there, items.of)] : []),
    ...(words.length > 0 ? [leftOut.words(shown.map(shortened), words.length - shown.length)] : []),
  ];
  return leftOut.of(clauseLabel(unit, messages), said);
}

/** Of an altered quotation so many changes are named at the top; its statement has all. */
const SHOWN_CHANGES = 2;
/** Of the words that are left out so many are named; the statement's row has all. */
const SHOWN_WORDS = 3;
/** Letters of a quotation that name it; the row has all of it. */
const SHOWN = 80;

function shortened(words: string): string {
  return words.length <= SHOWN ? words : `${words.slice(0, SHOWN).replace(/\s\S*$/u, '')} …`;
}

/** “The Code: “no tolerance”. This text: “zero tolerance”.” */
export function quoteChangeSentence({ codeInContext, textInContext }: QuoteChange, { check }: Messages): string {
  return check.quoteChange(codeInContext, textInContext);
}

/** The status of a quotation, and where its wording is if it is cited wrongly. */
export function quoteNote({ status, units, wrongCitation }: ArticleQuote, messages: Messages): string {
  const { check } = messages;
  const label = check.quoteStatus[status];
  const [unit] = units;
  return wrongCitation !== null && unit !== undefined
    ? `${label}. ${check.quoteWrong(clauseInText(unit, messages), clauseInText(wrongCitation, messages))}`
    : label;
}

/** What a finding found, in one plain sentence. `dateLine` is the Code's. */
export function findingSentence(finding: Finding, dateLine: string, { check }: Messages): string {
  const { sentences: say } = check;
  const code = finding.codeQuote;
  const text = finding.claimQuote;
  const { rule } = finding;
  if (rule === 'not-in-code') return say.absent;
  if (rule === 'no-such-part') return say.noSuchPart(text);
  if (rule === 'count-of-parts') return say.count(text);
  if (rule === 'date-line') return say.date(dateLine, text);
  if (code === '') return say.added(text);
  if (finding.softened) return say.otherwise(code, text);
  if (rule === 'hedge-dropped') return say.hedge(code);
  if (text === '') {
    if (finding.type === 'condition') return say.condition(code);
    return rule === 'item-left-out' ? say.item(code) : say.omitted(code);
  }
  switch (rule) {
    case 'binding':
    case 'treaty':
    case 'obligations':
      return say.binding(code, text);
    case 'duty':
    case 'duty-binding':
      return say.duty(code, text);
    case 'mentioned-after-all':
      return say.mentioned(code, text);
    case 'addressee':
      return say.addressee(code, text);
    case 'addressee-lost':
      return say.addresseeLost(code, text);
    case 'year-inferred':
      return say.inferred(code, text);
    case 'acronym':
      return say.acronym(code, text);
    case 'press-line':
      return say.press(code, text);
    default:
      return say.both(code, text);
  }
}

/** The name of the rule that fired. */
export function ruleName({ rule }: Finding, { check }: Messages): string {
  return check.rules[rule];
}

/** One finding as a sentence with both texts, ready for a letter. `words` is the clause's text, empty where there is none. */
export function readySentence(
  finding: Finding,
  claim: ArticleClaim,
  words: string,
  dateLine: string,
  messages: Messages,
): string {
  const sentence = findingSentence(finding, dateLine, messages);
  const isSure = claim.result.verdict !== 'unsure' || finding.severity !== 'material';
  return ready(isSure ? sentence : messages.check.sentences.perhaps(sentence), claim, words, messages);
}

/** The same of a change in a quotation, whatever the verdict. */
export function readyQuoteChange(change: QuoteChange, claim: ArticleClaim, words: string, messages: Messages): string {
  return ready(quoteChangeSentence(change, messages), claim, words, messages);
}

function ready(sentence: string, claim: ArticleClaim, words: string, messages: Messages): string {
  const { check } = messages;
  const unit = closestUnit(claim);
  if (unit === undefined || words === '') return check.readyWithout(sentence, claim.quote);
  return check.ready(clauseInText(unit, messages), sentence, claim.quote, words);
}

/** How much a finding weighs, in words: where the verdict is open, that is open too. */
export function severityLabel({ rule, severity }: Finding, verdict: Verdict, { check }: Messages): string {
  if (rule === 'not-in-code') return check.mayBeTrue;
  return (verdict === 'unsure' ? check.perhapsSeverities : check.severities)[severity];
}

/**
 * The clause that is shown beside a statement: the one that it reports, else the closest one, else the one that it cites. None where it
 * cites a part that the Code doesn't have: whichever has some of its words isn't what it means.
 */
export function closestUnit({ result, cited }: ArticleClaim): ClauseId | undefined {
  if (citesNoPart(result)) return undefined;
  return result.units[0] ?? result.nearest[0] ?? cited ?? undefined;
}

/** A note on a result that the comparison alone doesn't show; null where none is needed. */
export function resultNote(claim: ArticleClaim, messages: Messages): string | null {
  const { check } = messages;
  const { result } = claim;
  const [unit] = result.units;
  switch (result.verdict) {
    case 'elsewhere':
      if (unit === undefined) return null;
      return claim.cited === null
        ? check.whereSaid(clauseInText(unit, messages))
        : check.notPresented(clauseInText(unit, messages), clauseInText(claim.cited, messages));
    case 'not-found':
      return nearest(result, messages);
    case 'unsure': {
      const closest = closestUnit(claim);
      if (closest === undefined) return check.unsureAlone;
      const other = closerThanCited(claim, messages);
      const note = shownFindings(result.findings).length > 0 ? check.unsureFindings : check.unsureNote;
      return other === null ? note : `${other} ${note}`;
    }
    case 'matches':
      return result.because.row === 'points-to-clause' && unit !== undefined
        ? check.pointsTo(clauseInText(unit, messages))
        : null;
    case 'differs':
      return closerThanCited(claim, messages);
    default:
      return null;
  }
}

/** The text names one clause, and its words are closest to another. */
function closerThanCited(claim: ArticleClaim, messages: Messages): string | null {
  const { cited } = claim;
  const closest = closestUnit(claim);
  if (cited === null || closest === undefined || isWithin(closest, cited) || isWithin(cited, closest)) return null;
  return messages.check.closerTo(clauseInText(closest, messages), clauseInText(cited, messages));
}

function citesNoPart({ findings }: Pick<ClaimResult, 'findings'>): boolean {
  return findings.some(({ rule }) => rule === 'no-such-part');
}

/** A finding says already that no clause has it; the closest one is shown beside it. */
function nearest({ nearest: [from], findings }: ClaimResult, messages: Messages): string | null {
  const { check } = messages;
  if (from !== undefined && !citesNoPart({ findings })) return check.wordsFrom(clauseInText(from, messages));
  return findings.length === 0 ? check.nothing : null;
}
