/** The page at installation. */
export const welcome = {
  title: 'Clause Lookup is ready',
  lead: 'It knows one document: the Code of Conduct Towards Achieving a World Free of Terrorism (New York, 28 September 2018). Where a page mentions the Code or one of its paragraphs, you can read the text itself beside the page’s words.',
  tryIt: {
    title: 'Try it here',
    how: 'Point at an underlined mention and rest there for a moment. On a touch screen, tap it.',
    key: (key: string) => `With the keyboard, press ${key}.`,
    /** Our own writing: what the card is tried on. */
    sample: [
      'The Code of Conduct Towards Achieving a World Free of Terrorism is voluntary: paragraph 1 says that it is not legally binding. It has fourteen preambular and ten numbered paragraphs.',
      'Whoever writes about foreign fighters will want paragraph 3(b) of the Code, and whoever gives it a deadline should read paragraph 9 first. If somebody cites paragraph 14 of the Code, point at that too.',
    ],
    off: 'You’ve turned Clause Lookup off everywhere, so nothing is underlined here.',
  },
  access: {
    title: 'Give it access to the pages you read',
    lead: 'Your browser is holding back access to sites, so mentions aren’t marked yet. The text of pages stays in your browser: nothing is sent anywhere.',
    allow: 'Allow on all sites',
    later: 'Or leave it as it is: on any page, click the toolbar icon to read that page once.',
    refused: 'The browser didn’t give access. You can allow it later from the toolbar popup.',
    given: 'Thank you. Mentions are now marked on the pages you read.',
  },
  pin: {
    title: 'Pin the icon',
    chromium: 'Click the puzzle piece in the toolbar, then the pin beside Clause Lookup.',
    firefox: 'Click the puzzle piece in the toolbar, then the gear beside Clause Lookup, and choose “Pin to Toolbar”.',
    why: 'The icon counts the mentions on a page. Click it to list them, search the Code or look up a State.',
  },
  ways: {
    title: 'Other ways in',
    addressBar: 'In the address bar',
    /** The keyword stands before it. */
    keyword: 'then a space and a clause or a topic: “3(b)”, “asylum”.',
    menu: 'On selected text',
    menuWords: 'Right-click and go to “Clause Lookup”: check the words against the Code, or look them up in it.',
    panel: 'In the side panel',
    panelWords:
      'Read the Code, check a page or pasted text against it, and see which States are on record as signatories.',
    openPanel: 'Open the Code',
  },
  privacy: {
    title: 'What it does with what you read',
    points: [
      'It makes no network request. There is no server, no account and no tracking.',
      'It reads pages in your browser to find mentions of the Code, and keeps none of their text.',
      'It keeps your options, the sites where you turn it off, and which mentions you marked as “Not about this Code”, without their words.',
      'In private windows everything is forgotten when the last one closes.',
    ],
  },
  limits: {
    title: 'What it doesn’t claim',
    points: [
      'The text is our copy of what Kazakhstan’s Ministry of Foreign Affairs published. We haven’t seen the signed original.',
      'A check sets a page’s words beside the Code’s. It gives no verdict of true or false, it can be wrong, and you judge.',
      'A State without a record here may have signed all the same: we found no public list of all signatories.',
      'We’re not affiliated with the United Nations, Kazakhstan or any State.',
    ],
  },
  options: 'Options',
};
