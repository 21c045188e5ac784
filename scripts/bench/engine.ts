/** What the engine costs, in this process: the same JavaScript engine as Chromium's. */
import { bcv_parser } from 'bible-passage-reference-parser/esm/bcv_parser.js';
import * as english from 'bible-passage-reference-parser/esm/lang/en.js';
import { code } from '../../data/code';
import { en } from '../../data/lexicon/en';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch } from '../../engine/search';
import { createSpotter } from '../../engine/spot';
import { hostileTexts } from '../../tests/support/hostile-texts';
import { checkPage } from '../evaluate/checker';
import { median, p95, timesOf } from './measure';
import { atMost, atMostTimes, timesFaster, type Row } from './row';
import { articleOf, BIBLE_REFERENCES, CODE_REFERENCES, prose, proseWith } from './texts';

/** Of the peer's parser, whose own types don't say what it gives. */
interface BibleParser {
  parse(text: string): { osis_and_indices(): readonly unknown[] };
}

const MB = 1_000_000;
const DENSITY = 2_000;

/** A new spotter for each call: it remembers what it has read. Of English alone, as a page in English has it. */
function spot(paragraphs: readonly string[]): number {
  return createSpotter([en]).spot(paragraphs.map((text) => ({ text }))).length;
}

export function engineRows(): Row[] {
  const dense = proseWith(CODE_REFERENCES, MB, DENSITY);
  const denseTime = median(timesOf(() => spot(dense)));
  const bible = proseWith(BIBLE_REFERENCES, MB, DENSITY).join('\n\n');
  const parser: BibleParser = new bcv_parser(english);
  const peerTime = median(timesOf(() => parser.parse(bible).osis_and_indices().length, 3));

  const once = proseWith(CODE_REFERENCES.slice(0, 1), MB, 2 * MB);
  const onceTime = median(timesOf(() => spot(once)));
  const characters = once.join('\n');
  const passTime = median(timesOf(() => sumOf(characters)));

  const long = proseWith(CODE_REFERENCES, 10 * MB, DENSITY);
  const longTime = median(timesOf(() => spot(long), 3));

  const plain = prose(MB);
  const plainTime = median(timesOf(() => spot(plain)));
  const hostile = hostileTexts(MB).slice(0, 10);

  const thousand = articleOf(1_000);
  const checkTime = median(timesOf(() => checkPage(thousand), 5));
  const tenThousand = articleOf(10_000);

  const queries = keystrokesOf([
    'harbour terrorists',
    '3(b)',
    'paragraph 14',
    'cryptocurrency',
    'cooperation “rule of law”',
  ]);
  const { search } = createSearch(code, searchVocabulary);
  queries.forEach(search);
  const keystrokes = queries.map((query) => median(timesOf(() => search(query), 3)));

  return [
    timesFaster('spotting 1 MB, a reference every 2 kB; bible-passage-reference-parser', denseTime, 'ms', peerTime, 15),
    atMostTimes('spotting 1 MB that names the Code once; one pass over the characters', onceTime, 'ms', passTime, 15),
    atMostTimes('spotting growth, 1 MB to 10 MB', longTime, 'ms', denseTime, 11),
    ...hostile.map(([kind, text]) =>
      atMostTimes(`spotting 1 MB of ${kind}; plain prose`, median(timesOf(() => spot([text]), 3)), 'ms', plainTime, 10),
    ),
    atMost('check of 1,000 words', checkTime, 'ms', 40),
    atMostTimes('check, 1,000 to 10,000 words', median(timesOf(() => checkPage(tenThousand), 3)), 'ms', checkTime, 12),
    atMost('search index', median(timesOf(() => createSearch(code, searchVocabulary))), 'ms', 15),
    atMost('search, a keystroke to its results, p95', p95(keystrokes), 'ms', 2),
  ];
}

function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** What stands in the field after each key. */
function keystrokesOf(queries: readonly string[]): string[] {
  return queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
}
