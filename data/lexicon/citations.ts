/** How parts are cited in every language, without what only the spotter needs: for the background, which reads citations alone. */
import { citation as ar } from './ar/citation';
import { citation as de } from './de/citation';
import { citation as en } from './en/citation';
import { citation as es } from './es/citation';
import { citation as fr } from './fr/citation';
import { citation as it } from './it/citation';
import { citation as kk } from './kk/citation';
import { citation as ru } from './ru/citation';
import { citation as tr } from './tr/citation';
import type { Lexicon } from './types';
import { citation as zh } from './zh/citation';

export const citations: readonly Pick<Lexicon, 'lang' | 'citation'>[] = [
  { lang: 'en', citation: en },
  { lang: 'ru', citation: ru },
  { lang: 'kk', citation: kk },
  { lang: 'ar', citation: ar },
  { lang: 'zh', citation: zh },
  { lang: 'fr', citation: fr },
  { lang: 'es', citation: es },
  { lang: 'it', citation: it },
  { lang: 'de', citation: de },
  { lang: 'tr', citation: tr },
];
