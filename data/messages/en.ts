/**
 * Every text that a reader sees, in English. Another language is another file of this shape. Functions take what a
 * sentence depends on; plural forms are theirs to choose.
 */
import { check } from './en/check';
import { cite } from './en/cite';
import { panel } from './en/panel';
import { reader } from './en/reader';
import { register } from './en/register';
import { search } from './en/search';
import { signatories } from './en/signatories';

const product = 'Clause Lookup';

const code = {
  title: 'Code of Conduct Towards Achieving a World Free of Terrorism',
  date: 'New York, 28 September 2018',
  nature: 'Voluntary and not legally binding (paragraph 1). A preamble of fourteen paragraphs and ten numbered ones.',
  preamble: 'Preamble',
  preambular: (n: number) => `Preambular paragraph ${n}`,
  paragraph: (n: number) => `Paragraph ${n}`,
  subParagraph: (n: number, letter: string) => `Paragraph ${n}(${letter})`,
  sic: (likely: string) => `So in the source; probably “${likely}”.`,
  fullStop: 'The source has a full stop here although the list goes on.',
  gap: 'Gap in the source',
  gapNote:
    'The source leaves a wider gap here. The ministry’s Russian copy has a line naming the Member States at the first one. No words are supplied.',
  brokenParagraph: 'The source breaks this recital over a blank line.',
  provenance: 'As published by the Ministry of Foreign Affairs of Kazakhstan; the signed original was not seen.',
  sourcePage: 'Source page',
  hash: (sha256: string) => `SHA-256 of our copy: ${sha256}`,
};

const popover = {
  label: 'Words of the Code of Conduct',
  close: 'Close',
  pin: 'Keep open',
  unpin: 'Don’t keep open',
  copy: 'Copy with citation',
  copied: 'Copied.',
  copyFailed: 'The browser refused to copy. Select the words and copy them by hand.',
  copyStopped:
    'This page stopped the copying: what you paste may be its own words. Open the Code in the reader and copy there.',
  openReader: 'Open in the reader',
  dismiss: 'Not a reference',
  dismissed: 'Noted: this is not a reference.',
  kept: {
    'for-good': 'It won’t be marked here again.',
    private: 'It won’t be marked here again until you close your private windows.',
    page: 'Your browser could not store this, so it will be marked here again when you reload the page.',
  },
  undo: 'Undo',
  previous: 'Previous mention',
  next: 'Next mention',
  position: (index: number, total: number) => `${index} of ${total}`,
  /** `cited` is the label of the cited sentence, as in “sentence 2”. */
  sentence: (n: number) => (n === -1 ? 'last sentence' : `sentence ${n}`),
  chapeau: 'opening words',
  end: 'closing words',
  noParagraph: (part: string) => `The Code has ten paragraphs; there is no paragraph ${part}.`,
  noPreambular: (n: string) => `The preamble has fourteen paragraphs; there is no preambular paragraph ${n}.`,
  noLetter: (paragraph: string, letter: string, last: string) =>
    `Paragraph ${paragraph} has sub-paragraphs (a) to (${last}); there is no (${letter}).`,
  noLetters: (paragraph: string, letter: string) =>
    `Paragraph ${paragraph} has no lettered sub-paragraphs; there is no (${letter}).`,
  noPart: (part: string) => `The Code has no part “${part}”.`,
  states: 'States named in the same sentence',
  why: 'Why is this marked?',
  explicit: 'The words name the Code.',
  context: (antecedent: string) => `Understood from “${antecedent}” on this page.`,
  weak: (cues: string) => `No full title is near; these words identify the Code together: ${cues}.`,
};

/** What is said where something of ours fails. */
const fault = {
  view: 'This part could not be shown because of a fault of ours. What you have stored is as it was.',
  panel: 'The panel could not be shown because of a fault of ours. Close it and open it again.',
  again: 'Try again',
  /** After a change that the browser refused. */
  notStored: 'Your browser could not store this, so nothing has changed.',
  /** What can be done about it. */
  makeRoom: 'Free some space on your disk, or remove your own register in the panel if it is large, and try again.',
  noStorage: 'Your browser’s storage does not answer, so your settings could not be read. The defaults are shown.',
};

/** What the overlay needs: it is injected into pages and carries no other text. */
export const enOverlay = { product, code, popover };

export const en = { ...enOverlay, panel, check, search, reader, cite, signatories, register, fault };

/** The shape of a catalogue, and of the part of it that the overlay has. */
export type Messages = typeof en;
export type OverlayMessages = typeof enOverlay;
