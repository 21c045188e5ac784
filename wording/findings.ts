/** Findings and results as sentences: “The Code says X; this text says Y”. */
import type { Messages } from '../data/messages/en';
import type { ClaimResult, Finding, Verdict } from '../engine/check';
import { clauseInText } from './clauses';
import { countsOf } from '../engine/check/verdicts';
import type { ArticleClaim } from '../engine/check';

/** “26 statements: 6 match, 6 shortened, 3 differ.” */
export function headerSentence(claims: readonly ArticleClaim[], { check }: Messages): string {
  return check.header(
    claims.length,
    countsOf(claims).map(({ verdict, n }) => check.verdicts[verdict].count(n)),
  );
}

/**
 * What a finding found, in one plain sentence. `dateLine` is the Code's. Where the checker is unsure of the statement the
 * sentence says so: the words may be other words for the same.
 */
export function findingSentence(finding: Finding, verdict: Verdict, dateLine: string, messages: Messages): string {
  const sentence = plainSentence(finding, dateLine, messages);
  return verdict === 'unsure' && finding.severity === 'material'
    ? messages.check.sentences.perhaps(sentence)
    : sentence;
}

function plainSentence(finding: Finding, dateLine: string, { check }: Messages): string {
  const { sentences: say } = check;
  const code = finding.codeQuote;
  const text = finding.claimQuote;
  const { rule } = finding;
  if (rule === 'not-in-code') return say.absent;
  if (rule === 'count-of-parts') return say.count(text);
  if (rule === 'date-line') return say.date(dateLine, text);
  if (code === '') return say.added(text);
  if (finding.softened) return say.otherwise(code, text);
  if (text === '') {
    if (rule === 'hedge-dropped') return say.hedge(code);
    if (finding.type === 'condition') return say.condition(code);
    return finding.type === 'omission' ? say.item(code) : say.omitted(code);
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
  const sentence = findingSentence(finding, claim.result.verdict, dateLine, messages);
  const [unit] = claim.result.units;
  if (unit === undefined || words === '') return messages.check.readyWithout(sentence, claim.quote);
  return messages.check.ready(clauseInText(unit, messages), sentence, claim.quote, words);
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
    case 'unsure':
      return result.units.length > 0 ? check.unsureNote : check.unsureAlone;
    default:
      return null;
  }
}

/** With less of the statement in it a clause isn't worth naming. */
const WORTH_NAMING = 0.4;

/** A finding says already that no clause has it; the closest one is named beside it. */
function nearest({ nearest: [from], covered, findings }: ClaimResult, messages: Messages): string | null {
  const { check } = messages;
  if (from !== undefined && covered >= WORTH_NAMING) return check.wordsFrom(clauseInText(from, messages));
  return findings.length === 0 ? check.nothing : null;
}
