/**
 * The card's style as it goes into a page: without custom properties, each with its value in its place. A page may give any
 * property that it knows by name another value, or register it (`@property`) so that it isn't inherited or can't be a colour.
 */
export function withoutVariables(css: string): string {
  const values = new Map<string, string>();
  const rest = css.replace(/(--[\w-]+)\s*:\s*([^;{}]+)(?:;|(?=\}))/gu, (_, name: string, value: string) => {
    values.set(name, value.trim());
    return '';
  });
  return rest.replace(/var\((--[\w-]+)\)/gu, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${name} has no value`);
    return value;
  });
}
