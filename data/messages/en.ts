/**
 * Every text that a reader sees, in English. Another language is another file of this shape. Functions take what a
 * sentence depends on; plural forms are theirs to choose.
 */
import { beside } from './en/beside';
import { check } from './en/check';
import { citation, date } from './en/citation';
import { cite } from './en/cite';
import { facts } from './en/facts';
import { panel } from './en/panel';
import { quoted } from './en/quoted';
import { reader } from './en/reader';
import { register } from './en/register';
import { report } from './en/report';
import { search } from './en/search';
import { signatories } from './en/signatories';

export const product = 'Clause Lookup';

const code = {
  title: 'Code of Conduct Towards Achieving a World Free of Terrorism',
  date: 'New York, 28 September 2018',
  nature: 'Voluntary and not legally binding (paragraph 1). It has 14 preambular and 10 numbered paragraphs.',
  preamble: 'Preamble',
  preambular: (n: number) => `Preambular paragraph ${n}`,
  paragraph: (n: number) => `Paragraph ${n}`,
  subParagraph: (n: number, letter: string) => `Paragraph ${n}(${letter})`,
  sic: (likely: string) => `As in the source; “${likely}” was probably meant.`,
  fullStop: 'The source ends this item with a full stop, though the list continues.',
  gap: 'Gap in the source',
  gapNote:
    'The source leaves a wider gap here, so words may be missing. At the first such gap, the Kazakh ministry’s Russian text refers to the Member States listed below. We haven’t filled the gaps.',
  brokenParagraph: 'A blank line splits this paragraph in the source.',
  provenance: 'As published by the Ministry of Foreign Affairs of Kazakhstan; we haven’t seen the signed original.',
  sourcePage: 'Source page',
  hash: (sha256: string) => `SHA-256 checksum of our copy: ${sha256}`,
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
    'This page interfered with copying: what you paste may be the page’s words, not the Code’s. Open the Code in the reader and copy from there.',
  embedded: 'This is part of another site’s page. To copy the text, open it in the reader.',
  openReader: 'Open in the reader',
  dismiss: 'Not about this Code',
  dismissed: 'Thanks.',
  kept: {
    'for-good': 'We won’t mark this again.',
    private: 'We won’t mark this again until you close your private windows.',
    frame: 'This is part of another site’s page, so we’ll mark it again when you reload the page.',
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
  noParagraph: (part: string) => `The Code has 10 numbered paragraphs; there is no paragraph ${part}.`,
  noPreambular: (n: string) => `The preamble has 14 paragraphs; there is no preambular paragraph ${n}.`,
  noLetter: (paragraph: string, letter: string, last: string) =>
    `Paragraph ${paragraph} has subparagraphs (a) to (${last}); there is no (${letter}).`,
  noLetters: (paragraph: string, letter: string) =>
    `Paragraph ${paragraph} has no lettered subparagraphs; there is no (${letter}).`,
  noPart: (part: string) => `The Code has no clause “${part}”.`,
  states: 'States named in the same sentence',
  parts: 'Cited parts',
  wholeParagraph: (label: string) => `All of ${label.toLowerCase()}`,
  checkSentence: 'Check this sentence',
  why: 'Why is this marked?',
  explicit: 'This names the Code by its title.',
  context: (antecedent: string) => `Taken to mean this Code because the page also says ${antecedent}.`,
  weak: (cues: string) => `The full title isn’t nearby, but together these words point to the Code: ${cues}.`,
};

/** Where something of ours fails. */
const fault = {
  view: 'Something went wrong on our side, so this part can’t be shown. Your saved data is unchanged.',
  panel: 'Something went wrong on our side, so the panel can’t be shown. Close it and open it again.',
  again: 'Try again',
  /** After a change that the browser refused. */
  notStored: 'Your browser couldn’t store this, so nothing has changed.',
  /** What can be done about it. */
  makeRoom: 'Free up some disk space, or remove your register in the panel if it is large, then try again.',
  noStorage: 'Your browser’s storage isn’t responding, so your settings couldn’t be read. Defaults are in use.',
};

/** Clauses within a sentence, where `code` and its labels are headings. */
const clauses: Pick<typeof code, 'title' | 'preamble' | 'preambular' | 'paragraph' | 'subParagraph'> = {
  title: 'the Code',
  preamble: 'the preamble',
  preambular: (n) => `preambular paragraph ${n}`,
  paragraph: (n) => `paragraph ${n}`,
  subParagraph: (n, letter) => `paragraph ${n}(${letter})`,
};

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
