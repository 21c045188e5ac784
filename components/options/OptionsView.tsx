import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { StyleChoice } from '../cite/StyleChoice';
import { KeyList, type Key } from '../keys/KeyList';
import { Notices } from '../popup/Notices';
import { Dismissed } from './Dismissed';
import { Marks } from './Marks';
import type { Choices, DismissedOnSite, OptionsMessages } from './model';
import { Sites, type ReadList } from './Sites';

interface Props {
  readonly choices: Choices;
  readonly problem: Parameters<typeof Notices>[0]['problem'];
  /** The browser did not store the last change. */
  readonly refused: boolean;
  /** What is said of the last change, for all to hear. */
  readonly said: string;
  /** Null where they can't be read. */
  readonly dismissed: readonly DismissedOnSite[] | null;
  readonly keys: readonly Key[] | null;
  readonly mostSites: number;
  readonly messages: OptionsMessages;
  /** Addresses of our other pages. */
  readonly pages: { readonly register: string; readonly welcome: string };
  readonly siteIn: (typed: string) => string | null;
  readonly readList: (text: string) => ReadList;
  /** False where the change was refused. */
  readonly onChange: (change: (choices: Choices) => Partial<Choices>) => Promise<boolean>;
  readonly onReset: () => void;
  readonly onTakeBack: (which: 'all' | { readonly site: string | null }) => Promise<boolean>;
  readonly onChangeKeys: () => void;
  readonly onSave: (fileName: string, text: string, type: string) => void;
}

/** All that can be chosen, a section each. */
export function OptionsView(props: Props): JSX.Element {
  const { choices, messages, keys, onChange } = props;
  const { options } = messages;
  const id = useId();
  const set = (change: Partial<Choices>): void => {
    void onChange(() => change);
  };
  return (
    <main class="view options">
      <header>
        <h1>{options.title}</h1>
        <p role="status" class="said">
          {props.said}
        </p>
      </header>
      <Notices problem={props.problem} refused={props.refused} messages={messages} />
      <Marks {...{ choices, messages }} onChange={(change) => void onChange(change)} />
      <section>
        <h2>{options.copying.title}</h2>
        <label for={id}>{options.copying.style}</label>
        <StyleChoice
          id={id}
          style={choices.citationStyle}
          messages={messages}
          onStyle={(citationStyle) => {
            set({ citationStyle });
          }}
        />
        <p class="quiet small">{options.synced}</p>
      </section>
      <Sites
        enabled={choices.enabled}
        sites={choices.offSites}
        most={props.mostSites}
        messages={messages}
        siteIn={props.siteIn}
        readList={props.readList}
        onSites={(change) => onChange(({ offSites }) => ({ offSites: change(offSites) }))}
        onEnabled={(enabled) => {
          set({ enabled });
        }}
        onSave={props.onSave}
      />
      <Dismissed dismissed={props.dismissed} messages={messages} onTakeBack={props.onTakeBack} />
      <section>
        <h2>{messages.keys.title}</h2>
        <KeyList set={keys} messages={messages} onChange={props.onChangeKeys} />
      </section>
      <section>
        <h2>{options.register.title}</h2>
        <p>{options.register.lead}</p>
        <p>
          <a href={props.pages.register}>{options.register.open}</a>
        </p>
      </section>
      <section>
        <h2>{options.help.title}</h2>
        <p>
          <a href={props.pages.welcome}>{options.help.open}</a>
        </p>
      </section>
      <section>
        <h2>{options.reset.title}</h2>
        <p>{options.reset.lead}</p>
        <p>
          <button type="button" class="quiet-button" onClick={props.onReset}>
            {options.reset.button}
          </button>
        </p>
      </section>
    </main>
  );
}
