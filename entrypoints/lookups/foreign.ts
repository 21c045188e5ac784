import { en } from '../../data/messages/en';
import { citations } from '../../data/lexicon/citations';
import { otherTexts } from '../../data/other-texts';
import { printedLetters } from '../../engine/citation/printed';
import { clauseInText } from '../../wording/clauses';
import type { BackgroundCalls } from '../../platform/contract';

/** Letters of Kazakh that neither Russian nor its neighbours have, and those of neither language. "і" is Ukrainian too. */
const KAZAKH = /[әғқңөұүһ]/iu;
const NO_RUSSIAN = /[^\P{sc=Cyrillic}а-яё]/iu;
const NO_KAZAKH = /[^\P{sc=Cyrillic}а-яёәғқңөұүһі]/iu;

/** What is to be said of a mention in another language: letters of its alphabet, and the text in its language. */
export function foreignMention({
  quote,
  near,
  targets,
}: BackgroundCalls['mention.foreign']['params']): BackgroundCalls['mention.foreign']['answer'] {
  const letters = printedLetters(quote, targets, citations);
  const words = letters.map(({ printed, place, target }) => en.beside.letter(printed, place, clauseInText(target, en)));
  const language = languageOf(near);
  const other = language && { words: en.beside.otherText[language], url: otherTexts[language] };
  return { letters: words.length > 0 ? words.join(' ') : null, other };
}

function languageOf(text: string): 'ru' | 'kk' | null {
  if (!/\p{sc=Cyrillic}/u.test(text) || NO_KAZAKH.test(text)) return null;
  if (KAZAKH.test(text)) return 'kk';
  return NO_RUSSIAN.test(text) ? null : 'ru';
}
