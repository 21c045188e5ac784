import { code } from '../../data/code';
import { otherLanguages } from '../../data/lexicon/others';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch } from '../../engine/search';

export { code };
export const search = createSearch(code, searchVocabulary, otherLanguages);
