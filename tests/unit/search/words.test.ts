import { describe, expect, it } from 'vitest';
import { searchVocabulary } from '../../../data/search-vocabulary';
import { wordReader } from '../../../engine/search/words';
import { createStems } from '../../../engine/text/stem';

const wordsOf = wordReader(searchVocabulary.words, createStems(searchVocabulary.forms));

describe('words that are one to the search', () => {
  it.each([
    ['harbouring', 'harboring'],
    ['behaviour', 'behavior'],
    ['organisation', 'organization'],
    ['realise', 'realize'],
    ['analyse', 'analyze'],
    ['centre', 'center'],
    ['programme', 'program'],
    ['defence', 'defense'],
    ['dialogue', 'dialog'],
    ['terrorist', 'terrorism'],
    ['ideological', 'ideologies'],
    ['recruiting', 'recruitment'],
    ['women’s', 'women'],
    ['co-operation', 'cooperation'],
    ['de-radicalization', 'deradicalisation'],
    ['U.N.', 'UN'],
    ['prop\u00ADaganda', 'propaganda'],
    ['résolution', 'resolution'],
  ])('%s and %s', (a, b) => {
    expect(wordsOf(a).map((w) => w.stem)).toEqual(wordsOf(b).map((w) => w.stem));
  });

  it.each<[string, string[]]>([
    ['counterterrorism', ['counter', 'terrorism']],
    ['counter-terrorism', ['counter', 'terrorism']],
    ['A/RES/72/284', ['a', 'res', '72', '284']],
    ['“whole-of-government”', ['whole', 'of', 'government']],
    ['', []],
  ])('%s is %j', (text, forms) => {
    expect(wordsOf(text).map((w) => w.form)).toEqual(forms);
  });

  it('have their places in the text as it stands', () => {
    const text = 'Co-operation of women’s groups: counterterrorism';
    expect(wordsOf(text).map((w) => text.slice(w.start, w.end))).toEqual([
      'Co-operation',
      'of',
      'women’s',
      'groups',
      'counter',
      'terrorism',
    ]);
  });
});
