/** The keys of the extension, as they are really set. */
export const keys = {
  title: 'Keys',
  names: {
    _execute_action: 'Open the toolbar popup',
    'next-mention': 'Open the next mention on the page',
    'previous-mention': 'Open the previous mention',
    'check-selection': 'Check the selected text against the Code',
  } satisfies Readonly<Record<string, string>>,
  /** Of keys that are hard to tell apart. */
  signs: { Period: 'full stop', Comma: 'comma' } as Readonly<Record<string, string>>,
  none: 'not set',
  change: 'Change the keys',
  unset: 'Your browser gave this command no key: another extension or the browser itself may use it.',
  unknown: 'Your browser didn’t say which keys are set.',
};
