/** What a statement denies of the Code: "does not call for censorship", "nothing in it is binding", "it would be wrong to call it a treaty". */
import type { Forms } from '../../../data/check/en/forms';
import type { Marks } from './markers';
import type { Hit } from './phrases';
import type { Word } from './words';

/** Word indices: the words that deny, and the last word of what they deny. */
export interface Denial {
  readonly first: number;
  readonly last: number;
  readonly through: number;
  /** Of the Code it is denied that it is a treaty or the like. */
  readonly isOfHardLaw: boolean;
  /** That it allows something. */
  readonly isOfPermission: boolean;
}

export function denialIn(text: string, words: readonly Word[], { denial, structure }: Forms): Denial | null {
  const match = denial.opens.exec(text);
  // That something isn't mentioned is read by structure.ts.
  if (!match || structure.silent.test(text)) return null;
  const from = match.index + match[0].length;
  const rest = text.slice(from);
  const end = from + (denial.ends.exec(rest)?.index ?? rest.length);
  const first = words.findIndex((w) => w.start >= match.index);
  const last = words.findLastIndex((w) => w.end <= from);
  const through = words.findLastIndex((w) => w.end <= end);
  // "It is not." denies what isn't in the statement.
  if (first < 0 || through <= last) return null;
  return { first, last, through, isOfHardLaw: denial.hardLaw.test(rest), isOfPermission: denial.permits.test(rest) };
}

/** What is denied to bind or to oblige doesn't bind: its marks of force are those of a Code that is voluntary. */
export function withDenial(marks: Marks, denial: Denial | null, { binding }: Forms): Marks {
  if (!denial) return marks;
  const { forces } = marks;
  const isDenied = (hit: Hit): boolean => hit.first > denial.last && hit.first <= denial.through;
  // "does not touch the obligations of States": those are not the Code's.
  const denied = [
    ...forces.binding.filter(({ phrase }) => !binding.obligationNoun.test(phrase)),
    ...forces.duty,
  ].filter(isDenied);
  if (denied.length === 0 && !denial.isOfHardLaw) return marks;
  const last = denial.isOfHardLaw ? denial.through : Math.max(...denied.map((hit) => hit.last));
  return {
    ...marks,
    forces: {
      ...forces,
      duty: forces.duty.filter((hit) => !denied.includes(hit)),
      binding: forces.binding.filter((hit) => !denied.includes(hit)),
      unbinding: [...forces.unbinding, { first: denial.first, last, phrase: 'denied' }],
    },
  };
}
