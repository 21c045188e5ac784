/** What a card says of a mention in another language. */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh'.split(' ');

export const beside = {
  /** `place` counts from 1. */
  letter: (printed: string, place: number, clause: string) =>
    `“${printed}” marks the ${ORDINALS[place - 1] ?? `${place}th`} item of the list, which is ${clause} in the English text.`,
  otherText: {
    ru: 'The ministry’s Russian text (on its website; we haven’t compared it)',
    kk: 'The ministry’s Kazakh text (on its website; we haven’t compared it)',
  },
};
