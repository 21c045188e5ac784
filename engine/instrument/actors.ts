/** Who is named in a block: States by name, demonym, capital or flag, groups of States, organisations. */
import type { Token } from '../text/tokens';
import { statesIn } from '../signatories';
import type { Actor, FactVocabulary } from './vocabulary';

export interface ActorFound extends Actor {
  /** The token after the last. */
  readonly end: number;
}

const FLAG_A = 0x1f1e6;
const FLAG_Z = 0x1f1ff;
const COUNT_WORDS = 3;

/** All actors of a block by the token that they start at; the longest at each place. `text` is what the tokens were read from. */
export function actorsIn(
  text: string,
  tokens: readonly Token[],
  vocabulary: FactVocabulary,
): ReadonlyMap<number, ActorFound> {
  const found = new Map<number, ActorFound>();
  const names = new Map(statesIn(text, vocabulary.states).map((name) => [name.start, name]));
  for (let at = 0; at < tokens.length; at += 1) {
    const actor = flagAt(tokens, at, vocabulary) ?? phraseAt(tokens, at, vocabulary);
    const name = names.get(tokens[at]?.start ?? -1);
    let best = actor;
    if (name) {
      let end = at;
      while (end < tokens.length && (tokens[end]?.start ?? 0) < name.end) end += 1;
      if (!best || end >= best.end) best = { iso3: name.iso3, end };
    }
    if (!best) continue;
    const first = best.group ? wholeGroup(tokens, at, vocabulary) : at;
    found.set(first, best);
    at = best.end - 1;
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): ActorFound | undefined {
  const match = vocabulary.actors.at(tokens, at);
  if (!match) return undefined;
  if (!match.value.group && tokens[at]?.capitalised !== true) return undefined;
  return { ...match.value, end: match.end };
}

/** A flag is two regional indicators that spell an alpha-2 code. */
function flagAt(tokens: readonly Token[], at: number, { alpha2 }: FactVocabulary): ActorFound | undefined {
  const [first, second] = [indicator(tokens[at]), indicator(tokens[at + 1])];
  const iso3 = first && second ? alpha2.get(first + second) : undefined;
  return iso3 === undefined ? undefined : { iso3: [iso3], end: at + 2 };
}

function indicator(token: Token | undefined): string | undefined {
  const code = token?.raw.codePointAt(0) ?? 0;
  return code >= FLAG_A && code <= FLAG_Z ? String.fromCharCode(65 + code - FLAG_A) : undefined;
}

/** "All five Central Asian States" begins at "All". */
function wholeGroup(tokens: readonly Token[], at: number, { sets, words }: FactVocabulary): number {
  let first = at;
  for (let steps = 0; steps < COUNT_WORDS; steps += 1) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== tokens[at]?.sentence) break;
    const isNumber = before.kind === 'number' || Object.hasOwn(words.cardinals, before.text);
    if (!isNumber && !sets.articles.has(tokens, first - 1) && !sets.quantifiers.has(tokens, first - 1)) break;
    first -= 1;
  }
  while (sets.of.has(tokens, first)) first += 1;
  return first;
}
