/** Texts that are made to be slow to read, each as long as one likes. */
import { stems as stemsOf } from '../../data/lexicon/stems';

const PROSE =
  'The committee met on Tuesday, as it had before, and took note of the statements of its members. “We shall go on,” it said. ';

/** What each kind of text repeats. */
const PIECES: Readonly<Record<string, string>> = {
  'one letter': 't',
  'two letters': 'te',
  'alternating marks': '\u0301\u0316',
  'a letter and a mark': 'e\u0301',
  spaces: ' ',
  'soft hyphens': '\u00ad',
  'zero-width characters': '\u200b\u200d',
  newlines: '\n',
  'newlines after hyphens': 'a-\n',
  'hyphens and spaces': '-  ',
  'full-width letters': 'ｔｅｒｒｏ',
  ligatures: 'ﬁﬂ',
  'mathematical letters': '𝐭𝐞𝐫',
  'marks of direction': '\u200fא\u200e',
  Chinese: '委员会星期二开会讨论',
  prose: PROSE,
  'opening brackets': '(',
  'opening quotation marks': '“',
  'commas and spaces': ', ',
  digits: '1',
  'citations left open': 'paragraph 3((a',
  'items of items': 'first item of the ',
  'letters of letters': 'letter (b) of ',
  'words that join': ' and the',
  'abbreviations before capitals': 'Dr. A. ',
  'semicolons and colons': '; and to: ',
  lines: 'abcdefg\n',
  'cells and quotation marks': '"a"",;',
  'nested lists of JSON': '[{"id":',
  'Roman numerals': 'ivx',
  'signs of sections': '§¶',
};

/** A text of every kind, of this length. */
export function hostileTexts(length: number): readonly (readonly [string, string])[] {
  const stems = Object.values(stemsOf)
    .flatMap(({ head, goal, beside, initiator }) => [...head, ...goal, ...beside, ...initiator])
    .map((stem) => stem.replace(/[[\].]/gu, ''));
  const parts = stems.flatMap((stem) => [stem, stem.slice(0, -1), stem.slice(0, 2)]);
  const pieces = { ...PIECES, 'stems and their beginnings': parts.join(''), 'stems apart': parts.join(' ') };
  return Object.entries(pieces).map(([kind, piece]) => [
    kind,
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  ]);
}
