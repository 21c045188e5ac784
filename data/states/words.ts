/** Words around the names: names that don't tell which State, words that don't name one, and traps in running text. */

/** States whose name is often said of others, by their ids: “Congo” alone is the United Nations' short name of COG. */
export const namesakes: Readonly<Record<string, readonly string[]>> = { COG: ['COD'] };

/** Names that several States answer to, or one State and a place outside the register: none of them is chosen. */
export const unclear: Readonly<Record<string, readonly string[]>> = {
  Korea: ['KOR', 'PRK'],
  Korean: ['KOR', 'PRK'],
  Koreans: ['KOR', 'PRK'],
  Corée: ['KOR', 'PRK'],
  Corea: ['KOR', 'PRK'],
  Корея: ['KOR', 'PRK'],
  كوريا: ['KOR', 'PRK'],
  Kore: ['KOR', 'PRK'],
  Koreýa: ['KOR', 'PRK'],
  Coreia: ['KOR', 'PRK'],
  Congolese: ['COG', 'COD'],
  Congos: ['COG', 'COD'],
  Dominican: ['DOM', 'DMA'],
  Dominicans: ['DOM', 'DMA'],
  Guinean: ['GIN', 'GNB', 'GNQ', 'PNG'],
  Guineans: ['GIN', 'GNB', 'GNQ', 'PNG'],
  Guineas: ['GIN', 'GNB', 'GNQ', 'PNG'],
  Samoan: ['WSM'],
  Samoans: ['WSM'],
  Papuan: ['PNG'],
  'United Republic': ['TZA'],
  Virgin: [],
  Arab: [],
  Kurdish: [],
  Guiana: [],
  Guayana: [],
  Sudans: ['SDN', 'SSD'],
};

/**
 * Words that say what kind of State it is, or what is asked about it. “Islamic”, “Arab”, “democratic”, “united” and
 * compass points are not among them: they tell names apart.
 */
export const generic =
  'republic kingdom sultanate emirate principality duchy grand commonwealth confederation federation federal federative ' +
  'union state country nation government govt authorities people peoples socialist sovereign independent plurinational bolivarian ' +
  'cooperative constitutional monarchy empire mission permanent embassy delegation ministry minister foreign affairs mr president ' +
  'member observer un has have did does is was sign signs signed signing signatory signatories status join joins joined party ' +
  'code conduct it to by for in on about what whether and position ' +
  'republique royaume etat principaute federation confederation gouvernement pays ' +
  'republica reino estado principado gobierno pais republik konigreich furstentum staat bundesrepublik regierung ' +
  'repubblica regno stato cumhuriyeti kralligi devleti hukumeti respublikasy respublikasi respublika respublikası ' +
  'республика республикасы республики республикаси королевство корольдиги мемлекети государство страна княжество султанат федерация ' +
  'جمهوريه مملكه دوله سلطنه اماره حكومه امارات 共和国 共和國 王国';

/** Abbreviations that stand for a State in running text, only as written here. */
export const abbreviations: Readonly<Record<string, string>> = {
  US: 'USA',
  'U.S.': 'USA',
  USA: 'USA',
  'U.S.A.': 'USA',
  UK: 'GBR',
  'U.K.': 'GBR',
  UAE: 'ARE',
  'U.A.E.': 'ARE',
  DPRK: 'PRK',
  ROK: 'KOR',
  DRC: 'COD',
  PRC: 'CHN',
  KSA: 'SAU',
  PNG: 'PNG',
};

/** Longer names in running text that hold a State's name and mean something else. */
export const blockers =
  'Mexico City|Gulf of Mexico|Panama City|Panama Canal|Kuwait City|Guatemala City|Luxembourg City|Gulf of Guinea|New Guinea|' +
  'Lake Chad|Lake Chad Basin|Jordan River|River Jordan|Jordan Valley|Sea of Japan|South China Sea|East China Sea|Gulf of Oman|Sea of Oman|Niger Delta|' +
  'Niger River|River Niger|Senegal River|Congo River|Congo Basin|River Congo|Gambia River|River Gambia|Singapore Strait|Georgia Tech|' +
  'Georgia State|Atlanta, Georgia|South Georgia|Georgia Bulldogs|University of Georgia|Lake Malawi|Gulf of Thailand|Suez Canal|' +
  'Turkish Republic of Northern Cyprus|Northern Cyprus|Republic of Northern Cyprus|Bank of America|Voice of America|' +
  'Order of Malta|Vatican Bank|Islamic State of Iraq and Syria|Islamic State of Iraq|Islamic State in Iraq and Syria|' +
  'Islamic State in Iraq and the Levant|Islamic State of Iraq and the Levant|Guinea pig|Guinea fowl|Guinea worm|Brazil nut|' +
  'Panama hat|India ink|Isle of Man';
