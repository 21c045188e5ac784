/** A language in several scripts is one lexicon: Kazakh in Cyrillic, in two Latin alphabets and in Arabic letters. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { sentinel } from '../../../data/sentinel';
import { spottersFor } from '../../../engine/spot/met';
import { foreignReader } from '../../../engine/search/cited';

const spotterFor = spottersFor(lexicons, sentinel, ['en']);

function found(text: string): string[] {
  return spotterFor(text)
    .spot([{ text }])
    .map(({ quote, targets }) => `${quote} → ${targets.join(' ')}`);
}

describe('Kazakh', () => {
  it.each([
    [
      'Terrorizmnen azat älemge qol jetkızu tärtıbınıñ kodeksı qysqa. Kodekstıñ 9-tarmağy jäne 3-tarmaqtyñ (b) tarmaqşasy.',
      [
        'Terrorizmnen azat älemge qol jetkızu tärtıbınıñ kodeksı → code',
        'Kodekstıñ 9-tarmağy jäne 3-tarmaqtyñ (b) tarmaqşasy → 9 3(b)',
      ],
    ],
    [
      'Terrorızmnen azat álemge qol jetkizý tártibiniń kodeksi usynyldy. Kodekstiń ekinshi tarmaǵy.',
      ['Terrorızmnen azat álemge qol jetkizý tártibiniń kodeksi → code', 'Kodekstiń ekinshi tarmaǵy → 2'],
    ],
    [
      'تەرروريزمنەن ازات الەمگە قول جەتكىزۋ ءتارتىبىنىڭ كودەكسى ۇسىنىلدى. كودەكستىڭ 5–7-تارماقتارى.',
      ['تەرروريزمنەن ازات الەمگە قول جەتكىزۋ ءتارتىبىنىڭ كودەكسى → code', 'كودەكستىڭ 5–7-تارماقتارى → 5 6 7'],
    ],
    ['Qazaqstan Respublikasynyñ Qylmystyq kodeksı 9-tarmağy, terrorizmge qarsy älemdık küres.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['3-тармақтың в) тармақшасы', '3(c)'],
    ['3-tarmaqtyñ (b) tarmaqşasy', '3(b)'],
    ['9-تارماق', '9'],
  ])('%s is found by search', (query, expected) => {
    expect(foreignReader(() => lexicons)(query)?.targets.join(' ')).toBe(expected);
  });
});
