/** What the extension's own pages say, in English. Apart from what the overlay says, which every page pays for. */
import { en } from '../../en';
import { cite } from './cite';
import { reader } from './reader';
import { register } from './register';
import { search } from './search';
import { signatories } from './signatories';

export const pages = {
  ...en,
  panel: {
    views: 'Views',
    reader: 'Read',
    search: 'Search',
    signatories: 'Signatories',
    register: 'Your register',
    independent: 'Not affiliated with the United Nations, Kazakhstan or any State.',
  },
  background: {
    findSelection: 'Find “%s” in the Code',
    omniboxHint: 'Search the Code of Conduct, or cite a clause: 3(b)',
  },
  search,
  reader,
  cite,
  signatories,
  register,
};

/** The shape of a catalogue of the extension's own pages. */
export type PageMessages = typeof pages;
