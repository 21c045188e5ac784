/** What the toolbar's popup says. */
export const popup = {
  /** The title of the button in the toolbar, beside the number on it. */
  button: (product: string, n: number) => `${product}: ${n === 1 ? '1 reference' : `${n} references`} on this page`,
  onThisPage: 'On this page',
  states: {
    reading: 'Reading the page…',
    nothing: 'Nothing on this page speaks of the Code.',
    unreadable: 'No extension may read this page: it belongs to the browser, its store or a document viewer.',
    noAccess:
      'Clause Lookup has no access to this page. To have it read once, click the Clause Lookup button in the toolbar while the page is in front.',
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
  silent: (frames: number) =>
    frames === 1
      ? 'One frame of the page did not answer; what is in it is not listed.'
      : `${frames} frames of the page did not answer; what is in them is not listed.`,
  access: {
    once: 'You let Clause Lookup read this page once. The next page of the site is not read until you click again.',
    onSite: (site: string) => `Always allow on ${site}`,
    everywhere: 'Always allow on all sites',
    refused: 'The browser did not give access.',
  },
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
