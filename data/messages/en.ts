/**
 * Every text that a reader sees, in English. Another language is another file of this shape. Functions take what a
 * sentence depends on; plural forms are theirs to choose.
 */
import { check } from './en/check';
import { cite } from './en/cite';
import { panel } from './en/panel';
import { quoted } from './en/quoted';
import { reader } from './en/reader';
import { register } from './en/register';
import { report } from './en/report';
import { search } from './en/search';
import { signatories } from './en/signatories';

const product = 'Clause Lookup';

const code = {
  title: 'Code of Conduct Towards Achieving a World Free of Terrorism',
  date: 'New York, 28 September 2018',
  nature: 'Voluntary and not legally binding (paragraph 1). Fourteen preambular and ten numbered paragraphs.',
  preamble: 'Preamble',
  preambular: (n: number) => `Preambular paragraph ${n}`,
  paragraph: (n: number) => `Paragraph ${n}`,
  subParagraph: (n: number, letter: string) => `Paragraph ${n}(${letter})`,
  sic: (likely: string) => `As in the source; probably meant “${likely}”.`,
  fullStop: 'The source ends this item with a full stop, though the list continues.',
  gap: 'Gap in the source',
  gapNote:
    'The source leaves a blank here; text may be missing. In the first such place the ministry’s Russian text names the Member States. We have not filled it in.',
  brokenParagraph: 'A blank line splits this paragraph in the source.',
  provenance: 'As published by the Ministry of Foreign Affairs of Kazakhstan; we have not seen the signed original.',
  sourcePage: 'Source page',
  hash: (sha256: string) => `SHA-256 of our copy: ${sha256}`,
};

const popover = {
  label: 'Text of the Code of Conduct',
  close: 'Close',
  pin: 'Pin',
  unpin: 'Unpin',
  copy: 'Copy with citation',
  copied: (style: string | null) => (style === null ? 'Copied.' : `Copied. Style: ${style}.`),
  copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  copyStopped:
    'This page blocked copying: what you paste may be its own words. Open the Code in the reader and copy there.',
  openReader: 'Open in the reader',
  dismiss: 'Not about this Code',
  dismissed: 'Thanks.',
  kept: {
    'for-good': 'We won’t mark this again.',
    private: 'We won’t mark this again until you close your private windows.',
    page: 'Your browser couldn’t store this, so we’ll mark it again when you reload the page.',
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
  explicit: 'This names the Code by its title.',
  context: (antecedent: string) => `Read as this Code because the page also says ${antecedent}.`,
  weak: (cues: string) => `The full title isn’t nearby, but together these words point to the Code: ${cues}.`,
};

/** What is said where something of ours fails. */
const fault = {
  view: 'Something broke on our side, so this part can’t be shown. What you stored is unchanged.',
  panel: 'Something broke on our side, so the panel can’t be shown. Close it and open it again.',
  again: 'Try again',
  /** After a change that the browser refused. */
  notStored: 'Your browser couldn’t store this, so nothing has changed.',
  /** What can be done about it. */
  makeRoom: 'Free some disk space, or remove your own register in the panel if it is large, then try again.',
  noStorage: 'Your browser’s storage isn’t answering, so your settings couldn’t be read. Defaults are shown.',
};

/** What the overlay needs: it is injected into pages and carries no other text. */
export const enOverlay = { product, code, popover, quoted };

export const en = { ...enOverlay, panel, check, search, reader, cite, signatories, register, report, fault };

/** The shape of a catalogue, and of the part of it that the overlay has. */
export type Messages = typeof en;
export type OverlayMessages = typeof enOverlay;
