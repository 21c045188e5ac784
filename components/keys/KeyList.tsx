import type { JSX } from 'preact';
import type { keys } from '../../data/messages/en/keys';

export interface Key {
  /** Of the command in the manifest. */
  readonly name: string;
  /** As the browser writes it: `Alt+Shift+Period`; empty where none is set. */
  readonly shortcut: string;
}

type Texts = Pick<typeof keys, 'signs'>;

interface Props {
  /** Null where the browser doesn't tell. */
  readonly set: readonly Key[] | null;
  readonly messages: { readonly keys: typeof keys };
  readonly onChange: () => void;
}

/** Signs that browsers write as words. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',' };

/** The keys as they are really set, with the way to change them. */
export function KeyList({ set, messages: { keys: texts }, onChange }: Props): JSX.Element {
  const names: Readonly<Record<string, string>> = texts.names;
  return (
    <>
      {set === null ? (
        <p>{texts.unknown}</p>
      ) : (
        <dl class="keys">
          {set.map(({ name, shortcut }) => (
            <div key={name}>
              <dt>{names[name] ?? name}</dt>
              <dd>
                {shortcut === '' ? <span class="quiet">{texts.none}</span> : <Shortcut {...{ shortcut, texts }} />}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {set?.some(({ shortcut }) => shortcut === '') && <p class="quiet small">{texts.unset}</p>}
      <p>
        <button type="button" class="quiet-button" onClick={onChange}>
          {texts.change}
        </button>
      </p>
    </>
  );
}

/** A key as it is written in a sentence, with the name of a sign that is hard to see: `Alt+Shift+. (full stop)`. */
export function keyInWords(shortcut: string, { signs }: Texts): string {
  const parts = partsOf(shortcut);
  const names = parts.flatMap((part) => signs[part] ?? []);
  return [parts.map((part) => SIGNS[part] ?? part).join('+'), ...names.map((name) => `(${name})`)].join(' ');
}

function Shortcut({ shortcut, texts }: { readonly shortcut: string; readonly texts: Texts }): JSX.Element {
  const signs: Texts['signs'] = texts.signs;
  return (
    <>
      {partsOf(shortcut).map((part, index) => (
        <>
          {index > 0 && '+'}
          <kbd key={part}>{SIGNS[part] ?? part}</kbd>
          {signs[part] !== undefined && <span class="quiet"> ({signs[part]})</span>}
        </>
      ))}
    </>
  );
}

function partsOf(shortcut: string): string[] {
  return shortcut.split('+').map((part) => part.trim());
}
