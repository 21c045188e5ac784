import type { ComponentChildren, JSX } from 'preact';
import type { keys } from '../../data/messages/en/keys';
import type { welcome } from '../../data/messages/en/welcome';
import { keyInWords, KeyList, type Key } from '../keys/KeyList';

interface Props {
  /** `unknown` before the browser has said it. */
  readonly access: 'unknown' | 'given' | 'just-given' | 'withheld' | 'refused';
  /** Whether our button is in the toolbar; null where the browser doesn't tell. */
  readonly isPinned: boolean | null;
  readonly isFirefox: boolean;
  readonly isOff: boolean;
  readonly keys: readonly Key[] | null;
  /** What is typed in the address bar before a query. */
  readonly keyword: string;
  readonly pages: { readonly options: string; readonly panel: string };
  readonly messages: { readonly welcome: typeof welcome; readonly keys: typeof keys };
  /** Called in the click itself, which is what allows it. */
  readonly onAllow: () => void;
  readonly onChangeKeys: () => void;
}

/** The first page: the card to try, what is still to be done, the ways in, and what happens with what one reads. */
export function WelcomeView(props: Props): JSX.Element {
  const { access, messages, keyword, pages } = props;
  const { welcome: texts } = messages;
  const next = props.keys?.find(({ name }) => name === 'next-mention')?.shortcut ?? '';
  return (
    <main class="view welcome">
      <header {...UNMARKED}>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <section class="try">
        <h2>{texts.tryIt.title}</h2>
        <p {...UNMARKED}>
          {props.isOff ? texts.tryIt.off : texts.tryIt.how}
          {!props.isOff && next !== '' && ` ${texts.tryIt.key(keyInWords(next, messages.keys))}`}
        </p>
        <div class="sample">
          {texts.tryIt.sample.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </section>
      <div {...UNMARKED}>
        <Access {...{ access, messages }} onAllow={props.onAllow} />
        {props.isPinned !== true && (
          <Part title={texts.pin.title}>
            <p>{props.isFirefox ? texts.pin.firefox : texts.pin.chromium}</p>
            <p>{texts.pin.why}</p>
          </Part>
        )}
        <Part title={messages.keys.title}>
          <KeyList set={props.keys} messages={messages} onChange={props.onChangeKeys} />
        </Part>
        <Part title={texts.ways.title}>
          <dl>
            <dt>{texts.ways.addressBar}</dt>
            <dd>
              <kbd>{keyword}</kbd> {texts.ways.keyword}
            </dd>
            <dt>{texts.ways.menu}</dt>
            <dd>{texts.ways.menuWords}</dd>
            <dt>{texts.ways.panel}</dt>
            <dd>
              {texts.ways.panelWords} <a href={pages.panel}>{texts.ways.openPanel}</a>
            </dd>
          </dl>
        </Part>
        <Points {...texts.privacy} />
        <Points {...texts.limits} />
        <p class="end">
          <a href={pages.options}>{texts.options}</a>
        </p>
      </div>
    </main>
  );
}

/** The card is tried on the sample: the page's own words about the Code aren't marked. */
const UNMARKED = { 'data-clause-lookup': 'off' };

function Access({ access, messages, onAllow }: Pick<Props, 'access' | 'messages' | 'onAllow'>): JSX.Element | null {
  const { access: texts } = messages.welcome;
  if (access === 'unknown' || access === 'given') return null;
  return (
    <Part title={texts.title}>
      {access !== 'just-given' && (
        <>
          <p>{texts.lead}</p>
          <p>
            <button type="button" class="button" onClick={onAllow}>
              {texts.allow}
            </button>
          </p>
          <p class="quiet small">{texts.later}</p>
        </>
      )}
      <p role="status">
        {access === 'just-given' && texts.given}
        {access === 'refused' && texts.refused}
      </p>
    </Part>
  );
}

function Points({ title, points }: { readonly title: string; readonly points: readonly string[] }): JSX.Element {
  return (
    <Part title={title}>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
