/** Text → words with their stems. Spelling, hyphens and typography are levelled here, so that nothing below sees them. */
import { withShortRuns } from '../text/marks';
import { stemmer } from 'stemmer';
import type { Span } from './types';

export interface Word extends Span {
  /** Lower case, straight apostrophe, no possessive. */
  readonly norm: string;
  readonly stem: string;
}

// Letters, marks and digits, with the invisible characters that may stand between them; "A/RES/72/123" and "U.N." are one word.
const WORD =
  /(?:A\/RES\/)?\d{1,3}\/\d{1,4}|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+(?:['’ʼ.,](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00AD]+)*/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/gu;

/** Words whose stems by rule would fall together with words of another sense. */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/^internationa?l/u, 'internation'],
  [/^internal/u, 'internal'],
  [/^nationalit/u, 'nationalit'],
  [/^communicati/u, 'communicat'],
  [/^organizati/u, 'organizat'],
  [/^governanc/u, 'governanc'],
  [/^responsib/u, 'responsib'],
  [/^universit/u, 'universit'],
  [/^relationship/u, 'relationship'],
  [/^generation/u, 'generation'],
  [/^importe?[dr]|^importing/u, 'import-goods'],
  [/^partial/u, 'partial'],
  [/^polic(?:e|ing)$/u, 'police'],
  [/^(?:un)?united$/u, 'united'],
  [/^women$/u, 'woman'],
  [/^men$/u, 'man'],
  [/^lives$/u, 'life'],
  [/^(?:children)$/u, 'child'],
  [/^media$/u, 'media'],
  [/^(?:took|taken)$/u, 'take'],
  [/^(?:gave|given)$/u, 'give'],
  [/^(?:fought)$/u, 'fight'],
  [/^t(?:ie[ds]?|ying)$/u, 'tie'],
  [/^poore(?:r|st)$/u, 'poor'],
  [/^(?:chose|chosen)$/u, 'choos'],
  [/^(?:met)$/u, 'meet'],
  [/^(?:meant)$/u, 'mean'],
  [/^(?:bound)$/u, 'bound'],
  [/^(?:led)$/u, 'lead'],
  [/^(?:sought)$/u, 'seek'],
  [/^(?:broke|broken)$/u, 'break'],
  [/^(?:built)$/u, 'build'],
  [/^(?:dealt)$/u, 'deal'],
  [/^(?:kept)$/u, 'keep'],
  [/^(?:held)$/u, 'hold'],
  [/^(?:left)$/u, 'leav'],
  [/^(?:drew|drawn)$/u, 'draw'],
  [/^(?:arose|arisen)$/u, 'aris'],
  [/^(?:grew|grown)$/u, 'grow'],
];

/** Irregular forms by their base. */
const IRREGULAR = new Map(
  (
    'spoke spoken:speak said:say told:tell written wrote:write shown:show knew known:know thought:think put:put ran:run ' +
    'lay laid lain:lay lost:lose won:win began begun:begin went gone:go came:come saw seen:see bore borne:bear ' +
    'forbade forbidden:forbid paid:pay sent:send spent:spend stood:stand understood:understand taught:teach ' +
    'bought:buy caught:catch chose chosen:choose fell fallen:fall felt:feel found:find got gotten:get hid hidden:hide ' +
    'rose risen:rise sold:sell struck:strike swore sworn:swear withdrew withdrawn:withdraw wound:wind upheld:uphold ' +
    'underwent undergone:undergo overcame:overcome undertook undertaken:undertake fled:flee bred:breed fed:feed ' +
    'grew grown:grow hurt:hurt drove driven:drive gave given:give arose arisen:arise became:become lent:lend'
  )
    .split(' ')
    .join(' ')
    .match(/[a-z ]+?:[a-z]+/guy)
    ?.flatMap((entry) => {
      const [forms = '', base = ''] = entry.split(':');
      return forms
        .trim()
        .split(' ')
        .map((form) => [form, base] as const);
    }),
);

/** Splits a text into words. A contraction with "not" gives two words over one span. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    let norm = withShortRuns(match[0]).normalize('NFKC').replace(INVISIBLE, '').replace(/[’ʼ]/gu, "'").toLowerCase();
    if (/^\p{L}\.(?:\p{L}\.?)+$/u.test(norm)) norm = norm.replaceAll('.', '');
    if (norm.endsWith("n't") && norm.length > 3) {
      const verb = norm === "can't" ? 'can' : norm === "won't" ? 'will' : norm.slice(0, -3);
      words.push({ start, end, norm: verb, stem: stemOf(verb) }, { start, end, norm: 'not', stem: 'not' });
      continue;
    }
    if (/^\d{1,3}\/\d/u.test(norm)) norm = `a/res/${norm}`;
    norm = norm.replace(/'s$/u, '').replace(/s'$/u, 's');
    if (norm.endsWith(',') || norm.endsWith('.')) norm = norm.slice(0, -1);
    words.push({ start, end, norm, stem: stemOf(norm) });
  }
  return words;
}

/** The stem of a word in lower case; British and American spellings have one stem. */
export function stemOf(word: string): string {
  const spelled = american(IRREGULAR.get(word) ?? word);
  const fixed = STEMS.find(([pattern]) => pattern.test(spelled));
  return fixed ? fixed[1] : stemmer(spelled);
}

function american(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/u, 'iz$1')
    .replace(/our(s|ed|ing|er|ers|able)?$/u, 'or$1')
    .replace(/([a-z]{2})tre(s)?$/u, '$1ter$2')
    .replace(/^programme/u, 'program')
    .replace(/(def|off|lic)ence/u, '$1ense')
    .replace(/ll(ed|ing|er|ers)$/u, 'l$1')
    .replace(/fulfill/u, 'fulfil')
    .replace(/judgement/u, 'judgment');
}
