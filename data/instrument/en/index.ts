/** All English words for statements about the instrument: who signed, how many, when, where, on whose initiative, what it is. */
import type { FactWords } from '../types';
import { signing } from './acts/signing';
import { proposing } from './acts/proposing';
import { deeds } from './acts/deeds';
import { grammar } from './grammar';
import { speech } from './speech';
import { who } from './who';
import { names } from './names';
import { numbers } from './numbers';
import { whenWhere } from './when-where';
import { nature } from './nature';
import { structure } from './structure';
import { texts } from './texts';
import { rows } from './rows';

export const factWords: FactWords = {
  acts: [...signing, ...proposing, ...deeds],
  ...grammar,
  ...speech,
  ...who,
  ...names,
  ...numbers,
  ...whenWhere,
  ...nature,
  ...structure,
  ...texts,
  ...rows,
};
