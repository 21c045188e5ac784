/** The toolbar popup. */
export const popup = {
  /** The title of the button in the toolbar, beside the number on it. */
  button: (product: string, n: number) => `${product}: ${n === 1 ? '1 mention' : `${n} mentions`} on this page`,
  /** The same where we are off; `site` is null where that is everywhere. */
  buttonOff: (product: string, site: string | null) => `${product}: off ${site === null ? 'everywhere' : `on ${site}`}`,
  onThisPage: 'On this page',
  states: {
    reading: 'Scanning this page…',
    nothing: 'No mention of the Code found in the text we read. Editable text is never read.',
    unreadable: 'Browsers don’t let extensions read this page. Copy its text and paste it into Check.',
    noAccess:
      'You haven’t given access to this page yet. To allow it once, go to the page and click the Clause Lookup icon in the toolbar.',
    offHere: (site: string) => `Turned off on ${site}.`,
    offEverywhere: 'Turned off everywhere.',
    isTheCode: 'This page has the text of the Code. Its own clauses aren’t marked one by one.',
    noTab: 'There is no page to scan.',
    failed: 'The page didn’t respond. Reload it, then open this again.',
  },
  compared: {
    noDifference:
      'The page’s HTML contains every passage of our copy. What a page displays can differ from its HTML, so rely on our copy.',
    differs: (count: number) =>
      count === 1
        ? 'In the page’s HTML, one passage differs from our copy or is missing:'
        : `In the page’s HTML, ${count} passages differ from our copy or are missing:`,
  },
  read: 'Scan this page',
  silent: (frames: number) =>
    frames === 1
      ? 'An embedded part of the page didn’t respond; its mentions aren’t listed.'
      : `${frames} embedded parts of the page didn’t respond; their mentions aren’t listed.`,
  access: {
    once: 'Allowed on this page only. The next page on this site needs another click.',
    onSite: (site: string) => `Always allow on ${site}`,
    everywhere: 'Always allow on all sites',
    refused: 'The browser didn’t give access.',
  },
  count: (n: number) => (n === 1 ? '1 mention' : `${n.toLocaleString('en')} mentions`),
  times: (n: number) => n.toLocaleString('en'),
  others: (n: number) => `Show ${n.toLocaleString('en')} more`,
  more: (n: number) => `and ${n.toLocaleString('en')} more`,
  unopened: {
    gone: 'Those words are no longer on the page.',
    hidden: 'Those words are hidden on the page right now. Open the part that they are in, then choose them again.',
  },
  whole: 'The Code as a whole',
  hidden: 'hidden on the page',
  weak: 'full title not nearby',
  impossible: 'Parts that don’t exist',
  off: {
    site: (site: string) => `Turn off on ${site}`,
    everywhere: 'Turn off everywhere',
  },
  settings: {
    title: 'Settings',
    style: 'Copy citations as',
    malformed: (fields: string) =>
      `Some saved settings couldn’t be read, so defaults are in use (${fields}). The unreadable ones will be set aside when you next change a setting.`,
    newer:
      'Your settings were saved by a newer version, so defaults are in use. The saved settings will be set aside when you next change a setting.',
  },
  ways: {
    label: 'In the side panel',
    read: 'Read the Code',
    check: 'Check this page',
    signatories: 'Signatories',
  },
};
