/** Reported speech: "The minister recalled that …", "…, they said". Its words are about the speaker, not the Code. */
import type { Word } from './words';

const SAYS =
  /^(?:said|says|say|told|tells|added|adds|explained|explains|claimed|claims|argued|argues|wrote|writes|recalled|recalls|noted|notes|stressed|stresses|insisted|insists|reminded|reminds|pointed|remarked|maintained|observed|warned|reported|reports|emphasised|emphasized|underlined|stated|believes|thinks|admitted|conceded|concluded|continued|asserted|asserts)$/u;
/** Subjects that speak for the Code: what they note or stress is its own force. */
const OWN =
  /^(?:code|document|text|instrument|paragraphs?|preamble|recitals?|states|signator(?:y|ies)|governments|countries|parties|it|members|clause|item|point|we|authors|drafters|nations|signing|declaration|article|passage|sentence|this|which|partners)$/u;
/** Words before the verb, and from it to "that". */
const LONGEST_SUBJECT = 9;
const LONGEST_TAIL = 5;

/** The indices of the words of a frame at the start or the end of a statement. */
export function frameOf(words: readonly Word[], text: string): ReadonlySet<number> {
  const frame = new Set<number>();
  const verb = words.findIndex((w, k) => k > 0 && k <= LONGEST_SUBJECT && SAYS.test(w.norm));
  if (verb > 0 && !words.slice(0, verb).some((w) => OWN.test(w.norm))) {
    const that = words.findIndex((w, k) => k > verb && k <= verb + 4 && w.norm === 'that');
    if (that > 0) for (let k = 0; k <= that; k += 1) frame.add(k);
  }
  const comma = text.lastIndexOf(',');
  const tail = comma < 0 ? -1 : words.findIndex((w) => w.start > comma);
  const rest = tail < 0 ? [] : words.slice(tail);
  if (
    rest.length > 1 &&
    rest.length <= LONGEST_TAIL &&
    rest.some((w) => SAYS.test(w.norm)) &&
    !rest.some((w) => OWN.test(w.norm))
  )
    for (let k = tail; k < words.length; k += 1) frame.add(k);
  return frame;
}
