/** Signatories: a State by any of its names, its record in the registers, the user's own register. */
export { registerReader, type Asked, type AskRegister } from './asked';
export { combine, type CombinedStatus, type OwnStatus } from './combine';
export { findState } from './find';
export { buildNames, type NameIndex } from './names';
export { formatOf, parseRegister } from './register/parse';
export { MAX_SIZE } from './register/limits';
export { readSaved } from './register/saved';
export type {
  Flag,
  OwnRecord,
  Problem,
  ReadRegister,
  ReadResult,
  RegisterFormat,
  SavedRegister,
} from './register/types';
export { exportRegister } from './register/write';
export { buildSentenceNames, statesIn, type SentenceNames, type StateMention } from './sentence';
export { knownOf, statusOf, type Known, type Status, type TotalFell, type When } from './status';
export { suggestStates } from './suggest';
export type { Fit, Iso3, Lookup, Match, NameSort, Subject } from './types';
