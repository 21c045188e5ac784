/** What the toolbar's popup says. */
export const popup = {
  onThisPage: 'On this page',
  states: {
    reading: 'Reading the page…',
    nothing: 'Nothing on this page speaks of the Code.',
    unreadable: 'No extension may read this page: it belongs to the browser, its store or a document viewer.',
    noAccess: 'The browser gives no access to this site until you ask for it.',
    offHere: (site: string) => `Switched off on ${site}.`,
    offEverywhere: 'Switched off everywhere.',
    isTheCode: 'This page is the Code itself, so its clauses are not marked one by one.',
    noTab: 'There is no page to read.',
    failed: 'The page did not answer. Reload it and open this again.',
  },
  compared: {
    same: 'Its words are those of our copy.',
    differs: (count: number) =>
      count === 1
        ? 'One passage differs from our copy, or is missing:'
        : `${count} passages differ from our copy, or are missing:`,
  },
  read: 'Read this page',
  count: (n: number) => (n === 1 ? '1 reference' : `${n.toLocaleString('en')} references`),
  more: (n: number) => `and ${n.toLocaleString('en')} more`,
  whole: 'The Code as a whole',
  hidden: 'not shown now',
  context: 'from context',
  impossible: 'no such part',
  off: {
    site: (site: string) => `Off on ${site}`,
    everywhere: 'Off everywhere',
  },
  settings: {
    title: 'Settings',
    style: 'Copy citations as',
    malformed: (fields: string) =>
      `Some stored settings could not be read and have their defaults (${fields}). What was stored is set aside at the next change.`,
    newer:
      'The stored settings are of a newer version. The defaults hold; what was stored is set aside at the next change.',
  },
  views: 'What to look up',
  search: 'Search the Code',
  findState: 'Find a State',
  ways: {
    label: 'In the side panel',
    read: 'Read the Code',
    check: 'Check this page',
    signatories: 'All signatories',
  },
};
