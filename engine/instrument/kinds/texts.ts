/** What is said of the Code's texts and papers: its languages, a list of signatories, whom it names, that it has no symbol. */
import type { SentenceReading } from '../reading';
import type { FactStatus, Found } from '../types';

/** How far before a word what denies it stands, in tokens. */
const DENIAL_REACH = 4;

export function texts(reading: SentenceReading): Found[] {
  const { sentence, before } = reading;
  // "The Treaty Section keeps the list": right behind a sentence on the Code the list is the Code's.
  if (sentence.focus === 'other') return before?.focus === 'named' ? lists(reading) : [];
  return [...languages(reading), ...lists(reading), ...phrases(reading)];
}

/** "available in English, Russian and Kazakh", "the Russian version is on the ministry's page" */
function languages(reading: SentenceReading): Found[] {
  const { sentence, vocabulary, records } = reading;
  const { sets } = vocabulary;
  const { tokens, from, to } = sentence;
  const { names, fact } = records.known.languages;
  const carrier = indexOf(reading, 'languageCarriers');
  if (carrier === undefined) return [];
  for (let at = from; at < to; at += 1) {
    if (!sets.languageNames.has(tokens, at)) continue;
    const said: string[] = [];
    let end = at;
    let i = at;
    while (i < to) {
      const next = sets.languageNames.at(tokens, i);
      if (next > i) {
        said.push(tokens[i]?.text ?? '');
        end = next;
        i = next;
      } else if (sets.conjunctions.has(tokens, i) || tokens[i]?.text === ',' || sets.articles.has(tokens, i)) i += 1;
      else break;
    }
    if (!sets.languageHeads.has(tokens, at - 1) && !sets.languageTexts.has(tokens, end)) {
      at = end - 1;
      continue;
    }
    const known = said.every((name) => names.includes(name));
    const denied = isDenied(reading, at);
    const status: FactStatus = !known ? 'no-record' : denied ? 'differs' : 'agrees';
    const first = Math.min(at, carrier);
    end = sets.languageTexts.past(tokens, end);
    return [{ first, end, kind: 'other', value: { says: `languages: ${said.join(', ')}` }, status, evidence: [fact] }];
  }
  return [];
}

/** "no public list of signatories", "the full list has never been published", "the secretariat keeps the list of signatories" */
function lists(reading: SentenceReading): Found[] {
  const { sentence, vocabulary, records } = reading;
  const { tokens, from, to } = sentence;
  const { sets } = vocabulary;
  for (let at = from; at < to; at += 1) {
    const end = sets.listOfSignatories.at(tokens, at);
    if (end < 0) continue;
    const before = sets.articles.has(tokens, at - 1) ? at - 2 : at - 1;
    if (sets.obliques.has(tokens, before) || sets.dateLead.has(tokens, before)) return [];
    const missing = indexOf(reading, 'listMissing');
    const kept = indexOf(reading, 'listKept');
    const denied =
      isDenied(reading, at) || missing !== undefined || (kept !== undefined && kept < at && isDenied(reading, kept));
    if (!denied && kept === undefined) return [];
    const extent = [at - (denied && missing === undefined ? 1 : 0), missing ?? at, denied ? at : (kept ?? at)];
    return [
      {
        first: Math.max(from, Math.min(...extent)),
        end:
          missing === undefined
            ? Math.max(end, ...extent.map((one) => one + 1))
            : Math.max(end, sets.listMissing.at(tokens, missing)),
        kind: 'other',
        value: { says: denied ? 'no list of signatories' : 'a list of signatories' },
        status: denied ? 'agrees' : 'no-record',
        evidence: [records.known.noList],
      },
    ];
  }
  return [];
}

/** "names no State", "has no document symbol" */
function phrases({ sentence, vocabulary, records }: SentenceReading): Found[] {
  const { tokens, from, to } = sentence;
  const { namesNoState, noSymbol } = records.known;
  for (let first = from; first < to; first += 1) {
    const none = vocabulary.sets.namesParties.at(tokens, first);
    if (none > 0)
      return [
        {
          first,
          end: none,
          kind: 'other',
          value: { says: 'names no State' },
          status: 'agrees',
          evidence: [namesNoState],
        },
      ];
    const symbol = vocabulary.sets.noSymbol.at(tokens, first);
    if (symbol > 0)
      return [
        { first, end: symbol, kind: 'other', value: { says: 'no symbol' }, status: 'no-record', evidence: [noSymbol] },
      ];
  }
  return [];
}

/** Where a phrase of a set first stands in the sentence. */
function indexOf(
  { sentence, vocabulary }: SentenceReading,
  set: 'languageCarriers' | 'listMissing' | 'listKept',
): number | undefined {
  for (let at = sentence.from; at < sentence.to; at += 1)
    if (vocabulary.sets[set].at(sentence.tokens, at) > 0) return at;
  return undefined;
}

function isDenied({ sentence, vocabulary }: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - DENIAL_REACH); i -= 1)
    if (vocabulary.sets.negations.at(sentence.tokens, i) > 0) return true;
  return false;
}
