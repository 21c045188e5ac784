/** Where something of ours fails. */
export const fault = {
  view: 'Something went wrong on our side, so this part can’t be shown. Your saved data is unchanged.',
  panel: 'Something went wrong on our side, so the panel can’t be shown. Close it and open it again.',
  again: 'Try again',
  /** After a change that the browser refused. */
  notStored: 'Your browser couldn’t store this, so nothing has changed.',
  /** What can be done about it. */
  makeRoom: 'Free up some disk space, or remove your register in the panel if it is large, then try again.',
  noStorage: 'Your browser’s storage isn’t responding, so your settings couldn’t be read. Defaults are in use.',
};
