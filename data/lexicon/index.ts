/** The languages that the spotter knows. */
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { kk } from './kk';
import { ru } from './ru';
import { tr } from './tr';
import type { Lexicon } from './types';
import { zh } from './zh';

export const lexicons: readonly Lexicon[] = [en, ru, kk, ar, zh, fr, es, it, de, tr];
