import type { Messages } from '../data/messages/en';
import type { Problem, ProblemCode } from '../engine/signatories/register/types';

/** What is wrong with a register, in a sentence. */
export function problemSentence(problem: Problem, { register }: Messages): string {
  // Each text takes what its own code carries; the compiler can't see that a problem picks its own.
  const text = register.problems[problem.code] as (problem: ProblemCode) => string;
  return text(problem);
}
