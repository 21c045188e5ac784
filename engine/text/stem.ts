/** English stems: what the inflections of a word share. */
import { stemmer } from 'stemmer';
import { american } from './spelling';

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
    .match(/[a-z ]+?:[a-z]+/guy)
    ?.flatMap((entry) => {
      const [forms = '', base = ''] = entry.split(':');
      return forms
        .trim()
        .split(' ')
        .map((form) => [form, base] as const);
    }),
);

/** The stem of a word in lower case; British and American spellings have one stem. */
export function stemOf(word: string): string {
  const spelled = american(IRREGULAR.get(word) ?? word);
  const fixed = STEMS.find(([pattern]) => pattern.test(spelled));
  return fixed ? fixed[1] : stemmer(spelled);
}

/** The stem without endings that part relatives: terror-ist and terror-ism, ideolog-y and ideolog-ical. */
export function broadStemOf(word: string): string {
  return stemOf(word)
    .replace(/(?<=\p{L}{4})is[tm]$/u, '')
    .replace(/(?<=\p{L}{3})i$/u, '');
}
