/** All that the search knows besides the Code. */
import { citation } from './lexicon/en/citation';
import { query } from './lexicon/en/query';
import { searchWords } from './lexicon/en/search-words';
import { wordForms } from './lexicon/en/word-forms';
import { synonyms } from './synonyms';
import { topics } from './topics';
import type { SearchVocabulary } from './types';

export const searchVocabulary: SearchVocabulary = {
  topics,
  synonyms,
  citation,
  query,
  forms: wordForms,
  words: searchWords,
};
