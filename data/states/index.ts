/** The names of the States, for look-ups: some 90 kB, so import it only where States are looked up. */
import type { StateNames } from './types';
import { states, territories } from './names';
import { organisations, outside } from './outside';
import { own } from './own';
import { abbreviations, blockers, generic, namesakes, unclear } from './words';

export const stateNames: StateNames = {
  states,
  territories,
  own,
  outside,
  organisations,
  unclear,
  namesakes,
  generic,
  abbreviations,
  blockers,
};
