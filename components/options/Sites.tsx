import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OptionsMessages } from './model';

/** What came of a list that was read. */
export interface ReadList {
  readonly sites: readonly string[];
  readonly unread: readonly string[];
}

/** Bytes of a file that is read: far more than the longest list there may be. */
const MAX_BYTES = 1_000_000;

interface Props {
  readonly enabled: boolean;
  readonly sites: readonly string[];
  /** How many sites a list may have. */
  readonly most: number;
  readonly messages: OptionsMessages;
  /** What a reader writes for a site as it is kept; null where it is none. */
  readonly siteIn: (typed: string) => string | null;
  readonly readList: (text: string) => ReadList;
  /** False where the change was refused. */
  readonly onSites: (change: (sites: readonly string[]) => readonly string[]) => Promise<boolean>;
  readonly onEnabled: (on: boolean) => void;
  readonly onSave: (fileName: string, text: string, type: string) => void;
}

/** The sites on which we are off. */
export function Sites(props: Props): JSX.Element {
  const { enabled, sites, most, messages, siteIn, readList, onSites, onEnabled, onSave } = props;
  const { sites: texts } = messages.options;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const id = useId();
  const done = (words: string, wrong = ''): void => {
    setSaid(words);
    setProblem(wrong);
  };
  const add = async (): Promise<void> => {
    const site = siteIn(typed);
    if (site === null) {
      done('', texts.notASite(typed.trim()));
      return;
    }
    if (sites.includes(site)) {
      done('', texts.already(site));
      return;
    }
    if (sites.length >= most) {
      done('', texts.full(most));
      return;
    }
    if (!(await onSites((before) => [...before, site]))) return;
    setTyped('');
    done(texts.added(site));
  };
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > MAX_BYTES) {
      done('', texts.tooLarge(MAX_BYTES / 1_000_000));
      return;
    }
    const text = await file.text().catch(() => null);
    if (text === null) {
      done('', texts.unreadable);
      return;
    }
    const { sites: read, unread } = readList(text);
    const fresh = read.filter((site) => !sites.includes(site));
    const wrong = unread[0] === undefined ? '' : texts.unread(unread.length, unread[0].slice(0, 60));
    if (sites.length + fresh.length > most) {
      done('', texts.full(most));
      return;
    }
    if (fresh.length > 0 && !(await onSites((before) => [...new Set([...before, ...fresh])]))) return;
    done(texts.imported(fresh.length), wrong);
  };
  return (
    <section class="sites">
      <h2>{texts.title}</h2>
      <label>
        <input
          type="checkbox"
          checked={!enabled}
          onChange={(event) => {
            onEnabled(!event.currentTarget.checked);
          }}
        />
        <span>{texts.everywhere}</span>
      </label>
      {sites.length === 0 ? (
        enabled && <p>{texts.none}</p>
      ) : (
        <ul aria-label={texts.list}>
          {sites.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <button
                type="button"
                class="quiet-button"
                aria-label={texts.remove(site)}
                onClick={() => {
                  void onSites((before) => before.filter((one) => one !== site)).then((isStored) => {
                    if (isStored) done(texts.removed(site));
                  });
                }}
              >
                {texts.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label for={id}>{texts.add}</label>
        <p class="field">
          <input
            id={id}
            type="text"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-hint`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
          <button type="submit" class="button">
            {texts.addButton}
          </button>
        </p>
        <p id={`${id}-hint`} class="quiet small">
          {texts.hint}
        </p>
      </form>
      <p role="status">{said}</p>
      <p role="alert" class="caution">
        {problem}
      </p>
      <p class="actions">
        <label class="file quiet-button">
          {texts.import}
          <input
            type="file"
            accept=".txt,text/plain"
            class="unseen"
            aria-describedby={`${id}-import`}
            onChange={(event) => {
              const input = event.currentTarget;
              void bring(input.files?.[0]).finally(() => {
                input.value = '';
              });
            }}
          />
        </label>
        {sites.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onSave(texts.fileName, `${sites.join('\n')}\n`, 'text/plain');
            }}
          >
            {texts.export}
          </button>
        )}
      </p>
      <p id={`${id}-import`} class="quiet small">
        {texts.importHint}
      </p>
    </section>
  );
}
