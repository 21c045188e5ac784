/** Statements about the Code's content, and narrative about events, people and opinions, which isn't checked. */
import type { ReadClaim } from './claim';

const NORMATIVE =
  /^(?:must|shall|should|may|pledge|pledges|commit|commits|undertake|undertakes|oblige|obliges|obliged|requires|require|required|prohibits|bans|forbids|allows|permits|entitled|entitles|establishes|creates|provides|guarantees|defines|sets|imposes|names|lists|contains|calls|demands|introduces|orders|whoever|anyone|everyone|each|every|any|signatory|signatories|authorizes|authorises|empowers|punishes|foresees|envisages|abolishes|promises|urges|encourages|mentions|recognizes|recognises|condemns|lays|stipulates|mandates|gives|grants|obligates|includes|binds|covers|regulates|designates|appoints|threatens|specifies|outlaws|exempts|permitted|banned|prohibited|forbidden|excluded|authentic|guaranteed|punishable|binding|enters|withdraw|withdraws|reservations|depositary|compulsory|mandatory|authorized|authorised|abolished|penalised|penalized|sanctioned|sanctions)$/u;
const SUBJECT =
  /^(?:code|document|text|instrument|paragraph|signatory|signatories|preamble|states|it|provision|texts|parties|governments|countries|members)$/u;
const PAST =
  /^(?:was|were|had|did|took|told|said|met|began|spoke|left|came|went|gave|made|held|saw|called|welcomed|thanked|praised|signed|adopted|attended|presented|hosted|opened|closed|proposed|drafted|launched|arrived|shook|smiled|wrote|asked|queued|joined|voted|negotiated|refused|added|explained|noted|remained|happened|became|grew|knew|thought|felt|brought|stood|sat|announced)$/u;
const FIRST_PERSON = /^(?:i|my|me|our|we|us|you|your)$/u;
const OPINION =
  /^(?:enough|perhaps|maybe|analysts|critics|observers|experts|useful|useless|disappointing|welcome|historic|remarkable|unclear|time|reader|readers|hope|opinion|wonder|doubt|seems|think|read|click|subscribe|photo|source|share|sceptical|skeptical|sceptics|diplomats|question|whether|why|divided|controversial|interesting|far|story)$/u;

/** Instructions to readers, not to States. */
const IMPERATIVE =
  /^(?:read|click|discuss|see|write|watch|listen|subscribe|share|compare|find|download|visit|contact|follow|look|check|answer|explain|turn|note|sign|scroll|register|revise|prepare|bring|submit|remember|print|choose|name|fill|tick|underline|tell|see|learn|imagine|consider)$/u;

/** Positive where a statement is about the Code's content, negative where it is narrative. */
export function contentScore(claim: ReadClaim): number {
  let score = 0;
  const norms = claim.words.map((w) => w.norm);
  const text = claim.text.trim();
  if (/\?["”’)]?$/u.test(text)) return -5;
  if (norms.some((n) => NORMATIVE.test(n))) score += 1.2;
  if (norms.slice(0, 4).some((n) => SUBJECT.test(n)) || norms.includes('code')) score += 1;
  if (/\b(?:is|are|has|have) (?:not |also |then |only )?to\b/u.test(text)) score += 1.5;
  if (norms[0] === 'to' || claim.citedWithin !== null) score += 1;
  if (norms.some((n, k) => PAST.test(n) && !/^(?:be|been|are|is|being)$/u.test(norms[k - 1] ?? ''))) score -= 1.5;
  if (/\b(?:is|are) (?:\p{L}+ly )?\p{L}+(?:ed|en|ut|pt)\b/u.test(text)) score += 0.7;
  if (/\bwill (?:be )?\p{Ll}+/u.test(text)) score += 1.2;
  if (norms.slice(0, 6).some((n) => FIRST_PERSON.test(n)) && !norms.includes('pledge')) score -= 1.5;
  if (norms.some((n) => OPINION.test(n))) score -= 1;
  if (/^(?:he|she)$/u.test(norms[0] ?? '')) score -= 2.5;
  if (/\b(?:the|which|all) States\b|^States\b|signator/u.test(text)) score += 0.6;
  score -= Math.min(2, claim.marks.narrative.length) * 0.9;
  if (claim.words.length < 4) score -= 0.5;
  if (IMPERATIVE.test(norms[0] ?? '') && claim.words.length <= 9) score -= 2;
  if (/^(?:next|last|this) (?:week|month|time|issue|page|year)/u.test(norms.slice(0, 2).join(' '))) score -= 2;
  return score;
}
