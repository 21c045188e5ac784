/** The card on a page. */
export const popover = {
  label: 'Text of the Code of Conduct',
  tools: 'Mentions and card',
  close: 'Close',
  pin: 'Pin',
  unpin: 'Unpin',
  /** What can be done with a mention, in two parts: on a small card the first is seen alone. */
  copy: ['Copy', 'with citation'],
  openReader: ['Open', 'in the reader'],
  checkSentence: ['Check', 'this sentence'],
  dismiss: ['Not about this', 'Code'],
  copied: (style: string | null) => (style === null ? 'Copied.' : `Copied. Style: ${style}.`),
  copyFailed: 'Couldn’t copy. Select the text and copy it yourself.',
  copyStopped:
    'This page interfered with copying: what you paste may be the page’s words, not the Code’s. Open the Code in the reader and copy from there.',
  embedded: 'This is part of another site’s page. To copy the text, open it in the reader.',
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
  why: 'Why is this marked?',
  explicit: 'This names the Code by its title.',
  context: (antecedent: string) => `Taken to mean this Code because the page also says ${antecedent}.`,
  weak: (cues: string) => `The full title isn’t nearby, but together these words point to the Code: ${cues}.`,
};
