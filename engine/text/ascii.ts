const ASCII = /^[\0-\x7f]*$/u;

/** Whether nothing in a text has another form: no letter to fold, no mark to level. */
export function isAscii(text: string): boolean {
  return ASCII.test(text);
}
