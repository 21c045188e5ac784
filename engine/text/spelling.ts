/** English spelling: one form of a word for both sides of the Atlantic, in lower case. */

/** What it does to other words it does to both texts that are compared. */
export function american(form: string): string {
  if (form.length < 5) return form;
  return form
    .replace(/(?<=\p{L}{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u, 'iz')
    .replace(/(?<=\p{L}{2})ys(?=(?:e|ed|es|ing)$)/u, 'yz')
    .replace(/(?<=[bdilmnv])our/u, 'or')
    .replace(/tre(?=s?$)/u, 'ter')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/amme(?=s?$)/u, 'am')
    .replace(/(?<=f|cy|li)ence(?=s?$)/u, 'ense')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/u, 'l')
    .replace('fulfill', 'fulfil')
    .replace('judgement', 'judgment');
}
