/** The languages that the spotter knows. */
import { en } from './en';
import { ru } from './ru';
import type { Lexicon } from './types';

export const lexicons: readonly Lexicon[] = [en, ru];
