/**
 * Every function that reads a text from outside takes time that grows with its length and no faster. `npm run test:deep` asks
 * with long texts.
 */
import { describe, expect, it } from 'vitest';
import { code } from '../../data/code';
import { factData, known } from '../../data/instrument';
import { lexicons } from '../../data/lexicon';
import { en } from '../../data/lexicon/en';
import { searchVocabulary } from '../../data/search-vocabulary';
import { register } from '../../data/register';
import { sentinel } from '../../data/sentinel';
import { stateNames } from '../../data/states';
import { checkForms } from '../../data/check/en/forms';
import { findQuotations } from '../../engine/check/quotation/find';
import { segment } from '../../engine/check/article/segment';
import { findSelectedWords } from '../../engine/cite/selected-words';
import { buildFactVocabulary, readFacts } from '../../engine/instrument';
import { createSearch } from '../../engine/search';
import { buildNames, findState, parseRegister } from '../../engine/signatories';
import { buildSentenceNames, statesIn } from '../../engine/signatories/sentence';
import { createSpotter } from '../../engine/spot';
import { mayNameCode } from '../../engine/spot/sentinel';
import { normalise } from '../../engine/text/normalise';
import { sentenceSplitter } from '../../engine/text/sentences';
import { scriptRules } from '../../engine/text/script';
import { tokenise } from '../../engine/text/tokens';
import { placeOf } from '../../entrypoints/sidepanel/check/place-of';
import { blocksOfText } from '../../engine/check/article/blocks';
import { hostileTexts } from '../support/hostile-texts';

const sentences = sentenceSplitter(en.lang, en.citation.abbreviations);
const names = buildNames(stateNames);
const sentenceNames = buildSentenceNames(stateNames);
const { search } = createSearch(code, searchVocabulary);
const factSpotter = createSpotter(lexicons);
const factVocabulary = buildFactVocabulary(factData, stateNames, en.citation);

/** What reads, and the length of text at which its growth is asked. */
const READERS: readonly (readonly [string, (text: string) => unknown, number])[] = [
  ['the sentinel', (text) => mayNameCode(text, sentinel), 50_000],
  ['normalising', normalise, 20_000],
  ['splitting into tokens', (text) => tokenise(text, scriptRules(en.citation)), 20_000],
  ['recognising', (text) => createSpotter(lexicons).recognise(text), 10_000],
  ['splitting a text into blocks', blocksOfText, 20_000],
  ['splitting a block into statements', (text) => segment(text, sentences, checkForms.segment), 5_000],
  ['finding quotations', findQuotations, 10_000],
  ['finding words on the page', (text) => placeOf(pageOf(text), `${text.slice(0, text.length / 2)}…`), 20_000],
  ['finding selected words in the Code', (text) => findSelectedWords(code, '3(b)', text), 5_000],
  ['finding the States in a sentence', (text) => statesIn(text, sentenceNames), 5_000],
  ['reading statements about the instrument', factsIn, 3_000],
  ['finding a State', (text) => findState(text, names), 20_000],
  ['searching', search, 5_000],
  ['reading a register', (text) => parseRegister(text, names), 10_000],
  ['reading a table', (text) => parseRegister(`id,status\n${text}`, names, 'csv'), 10_000],
];

/** What the spotter is asked to repeat besides. */
const CITATIONS = [
  'paragraph ',
  '1 ',
  '(a',
  '(a), ',
  'the Code ',
  'paragraph 3, ',
  'first, ',
  '3(b) ',
  '"',
  'é',
  'Ibid. ',
  'first item of the ',
  'letter (b) of ',
  '-\nI',
  '-٣',
  '-a ',
  '第3段',
  '3. paragraf ',
  '3-тармақ ',
  'бірінші тармақ ',
];
const spot = (text: string): unknown => createSpotter(lexicons).spot([{ text }]);

/**
 * How many times longer the long text is, how many times longer it may take, what is too short to be distinguished from a garbage collection (ms),
 * and how often we try. What grows with the square takes 64 times as long, and seconds on these lengths.
 */
const TIMES = 8;
const GROWTH = 24;
/**
 * How many times longer than its half it may take. What is kept of a short text may be gone before the memory for new objects is
 * full, so that no collection is paid for, where for the long text and for its half it is. The square takes four times as long.
 */
const DOUBLED = 3;
const SHORT = 50;
const ROUNDS = 12;
const DEEP = process.env.DEEP === '1' ? 5 : 1;

describe.each(READERS)('%s', (_, read, length) => {
  it.each(hostileTexts(length * DEEP * TIMES))('takes no longer than the text: %s', { timeout: 300_000 }, (_, long) => {
    expectLinear(read, long);
  });
});

describe('spotting', () => {
  it.each(CITATIONS)('takes no longer than the text, in repetitions of %j', { timeout: 300_000 }, (piece) => {
    expectLinear(spot, piece.repeat(Math.ceil((20_000 * DEEP * TIMES) / piece.length)));
  });
});

function expectLinear(read: (text: string) => unknown, long: string): void {
  const short = long.slice(0, long.length / TIMES);
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    least = Math.min(least, timeOf(read, short));
    most = Math.min(most, timeOf(read, long));
    if (most <= Math.max(SHORT, least * GROWTH)) return;
  }
  // In turn, since on a machine with other work all that runs in one second may be slower than all that runs in the next.
  const half = long.slice(0, long.length / 2);
  let [middle, whole] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    middle = Math.min(middle, timeOf(read, half));
    whole = Math.min(whole, timeOf(read, long));
  }
  expect(whole).toBeLessThanOrEqual(middle * DOUBLED);
}

/** The Code is named first, so that all that follows may be about it. */
function factsIn(text: string): unknown {
  const blocks = [{ text: `Code of Conduct Towards Achieving a World Free of Terrorism. ${text}` }];
  return readFacts(blocks, factSpotter.spot(blocks), { known, register, own: null }, factVocabulary);
}

function pageOf(text: string): Parameters<typeof placeOf>[0] {
  const page = { title: '', url: '' };
  return { blocks: [{ text, role: 'text', number: null }], regions: [], article: null, mentions: 0, page };
}

/** Milliseconds of processor time. */
function timeOf(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
