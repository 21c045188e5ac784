/** Whose a proposal is by a relative clause behind it. */
import type { Token } from '../../text/tokens';
import type { ActView } from '../act-view';

/** "an initiative that Kazakhstan took", "an idea Astana floated" */
export function relativeDoer(view: ActView): number | undefined {
  const { at, sentence, vocabulary } = view;
  if (view.chunk.act !== 'propose' || view.chunk.form !== 'noun') return undefined;
  const from = view.text(at + 1) === ',' ? at + 2 : at + 1;
  const subject = view.chunkAt(from)?.kind === 'relative' ? from + 1 : from;
  for (let i = subject; i <= subject + 1; i += 1) {
    const chunk = view.chunkAt(i);
    if (chunk?.kind !== 'actor') {
      if (view.is('articles', i)) continue;
      return undefined;
    }
    const title = vocabulary.sets.titles.at(sentence.tokens, pastGenitive(sentence.tokens, chunk.end));
    const verb = vocabulary.sets.hedges.past(sentence.tokens, title < 0 ? chunk.end : title);
    const next = vocabulary.sets.perfect.has(sentence.tokens, verb) ? verb + 1 : verb;
    return vocabulary.sets.taking.at(sentence.tokens, next) > 0 ? i : undefined;
  }
  return undefined;
}

/** Behind "'s", where it stands. */
function pastGenitive(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.text !== "'" || token.spaced) return at;
  return tokens[at + 1]?.text === 's' ? at + 2 : at + 1;
}
