/** The Code's parts, and what is said of its text. */
export const code = {
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
  gapNote: 'The source leaves a wider gap here, so words may be missing; we haven’t filled it.',
  /** Of the first gap, where another text of the same ministry has something. */
  gapFilled:
    'At this place the Kazakh ministry’s Russian text has a line about Member States “listed below”; our source has neither the line nor a list.',
  /** What a reader may ask of a clause, in our words. */
  notes: {
    '9': 'The UN was founded in 1945, so its Centenary is in 2045. The Code itself names no year.',
  } as Readonly<Partial<Record<string, string>>>,
  brokenParagraph: 'A blank line splits this paragraph in the source.',
  provenance: 'As published by the Ministry of Foreign Affairs of Kazakhstan; we haven’t seen the signed original.',
  sourcePage: 'Source page',
  hash: (sha256: string) => `SHA-256 checksum of our copy: ${sha256}`,
};

/** Clauses within a sentence, where `code` and its labels are headings. */
export const clauses: Pick<typeof code, 'title' | 'preamble' | 'preambular' | 'paragraph' | 'subParagraph'> = {
  title: 'the Code',
  preamble: 'the preamble',
  preambular: (n) => `preambular paragraph ${n}`,
  paragraph: (n) => `paragraph ${n}`,
  subParagraph: (n, letter) => `paragraph ${n}(${letter})`,
};
