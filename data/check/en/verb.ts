/** How English leads from a subject to what the Code, a part of it or a State is said to do. */
import { CODE, PART } from './denial';

const STATES = String.raw`(?:(?:the|all|every|each|its|member|participating|signatory)\s+){0,3}(?:signator(?:y|ies)|states?(?:\s+parties)?|parties|members|governments?|countries|country|partners?|adherents|nations|participants)|they|we`;
const SUBJECT = String.raw`(?:${PART}|${CODE}|${STATES})(?:\s+(?:of|in|to)\s+(?:${CODE}))?`;
const ADVERB = String.raw`(?:(?:\p{L}+ly|also|then|further|again|all)\s+)?`;
const MODAL = String.raw`(?:(?:will|shall|must|should|would|may|can|are\s+to|is\s+to|have\s+to|has\s+to|do|does|did)\s+)?`;
const ADDRESSED = String.raw`(?:(?:the|all|other|its|every|member)\s+){0,2}(?:states|signatories|governments|countries|members|parties|partners|united\s+nations|un|secretary-general|media|them|stakeholders)`;
/** "pledge to", "commits the signatories to", "asks all States to" */
const PROMISE = String.raw`(?:pledg(?:e|es|ed)|commit(?:s|ted)?(?:\s+(?:themselves|itself|${ADDRESSED}))?|undertakes?|undertook|promis(?:e|es|ed)|agree(?:s|d)?|vow(?:s|ed)?|wants?(?:\s+${ADDRESSED})?|(?:asks?|tells?|urges?|encourages?|invites?|requires?|obliges?|expects?|calls?\s+(?:on|upon))\s+${ADDRESSED})\s+to\s+`;

export const verbForms = {
  /** From the start of a statement to right before its verb. */
  lead: new RegExp(
    String.raw`^\W*(?:(?:in|under|by|according\s+to)\s+[^,]{3,60},\s+)?(?:and\s+|but\s+)?(?:${SUBJECT})\s+${ADVERB}${MODAL}${ADVERB}(?:${PROMISE})?${ADVERB}(?=\p{L})`,
    'iu',
  ),
  /** Right before what is done to something: "calls for borders to be opened". */
  passive:
    /\b(?:be|is|are|been)\s+(?:\p{L}+ly\s+)?(?=(?:\p{L}+(?:ed|en|wn|ught)|left|kept|put|set|let|cut|shut|made|held|sent|lost|built)\b)/iu,
  /** Says that a text has something, or that something is so; that is no act. */
  states:
    /^(?:say|state|provide|declare|mention|name|list|contain|deal|speak|call|read|tell|explain|describe|define|express|announce|proclaim|refer|cover|touch|mean|concern|relate|foresee|envisage|stipulate|want|wish|expect|see|address|include|lay|spell|turn|talk|identif|cite|quote|compris|consist|come|begin|start|remain)(?:s|es|ies|y|d|ed)?$|^(?:is|are|was|were|be|has|have|had|not|no|that|which|who|more|most)$/u,
} as const;
