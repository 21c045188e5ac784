/**
 * Every text that a reader sees, in English. Another language is another folder of this shape. Functions take what a
 * sentence depends on; plural forms are theirs to choose.
 */
import { beside } from './beside';
import { check } from './check';
import { citation, date } from './citation';
import { cite } from './cite';
import { clauses, code } from './code';
import { facts } from './facts';
import { fault } from './fault';
import { panel } from './panel';
import { popover } from './popover';
import { quoted } from './quoted';
import { reader } from './reader';
import { register } from './register';
import { report } from './report';
import { search } from './search';
import { signatories } from './signatories';

export const product = 'Clause Lookup';

/** What the overlay needs: it is injected into pages and carries no other text. */
export const enOverlay = { product, code, popover, quoted };

/** What looking something up needs before it has found anything: the popup begins with it. */
export const enLookup = { ...enOverlay, citation, search, cite, fault };

export const en = {
  ...enLookup,
  beside,
  clauses,
  date,
  panel,
  check,
  reader,
  signatories,
  register,
  report,
  facts,
};

/** The shape of a catalogue, and of the parts of it that the overlay and the popup have. */
export type Messages = typeof en;
export type OverlayMessages = typeof enOverlay;
export type LookupMessages = typeof enLookup;
