import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel';
import { hashOf, routeOf, type Route } from '../../platform/route';
import { Reader } from '../../components/reader/Reader';
import { RegisterView } from '../../components/register/RegisterView';
import { SearchView } from '../../components/search/SearchView';
import { SignatoriesView } from '../../components/signatories/SignatoriesView';
import { en as messages } from '../../data/messages/en';
import { register } from '../../data/register';
import type { Code } from '../../data/types';
import type { CitationStyle } from '../../engine/cite/types';
import type { ClauseId } from '../../engine/clause';
import type { Search } from '../../engine/search';
import type { NameIndex } from '../../engine/signatories';
import { browser } from '../../platform/browser';
import { copy } from '../../platform/clipboard';
import { KEY, ownRegisterStore, storedIn, type OwnRegister } from '../../platform/own-register';
import { changeSettings, parseSettings, SETTINGS_KEY } from '../../platform/settings';
import { CheckPanel } from './check/CheckPanel';
import { useCheck } from './check/useCheck';
import { download } from './download';
import { keepPlace } from './place';

interface Props {
  readonly code: Code;
  readonly search: Search;
  /** Builds the index of States' names at the first call. */
  readonly namesOf: () => NameIndex;
  readonly own: OwnRegister;
  readonly style: CitationStyle;
  readonly place: ClauseId | null;
}

/** The panel's state: where one is by the address, what is stored by the storage. */
export function App(props: Props): JSX.Element {
  const { code, search, namesOf } = props;
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  const [own, setOwn] = useState(props.own);
  const [style, setStyle] = useState(props.style);
  const [place, setPlace] = useState(props.place);
  const check = useCheck();

  useEffect(() => {
    const follow = (): void => {
      setRoute(routeOf(location.hash));
    };
    const update = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
      if (changes[KEY]) setOwn(storedIn(changes[KEY].newValue));
      const settings = changes[SETTINGS_KEY];
      if (settings) setStyle(parseSettings(settings.newValue).settings.citationStyle);
    };
    window.addEventListener('hashchange', follow);
    browser.storage.local.onChanged.addListener(update);
    return () => {
      window.removeEventListener('hashchange', follow);
      browser.storage.local.onChanged.removeListener(update);
    };
  }, []);

  const go = (to: Route): void => {
    location.hash = hashOf(to);
  };
  const chooseStyle = (chosen: CitationStyle): void => {
    setStyle(chosen);
    void changeSettings(browser.storage.local, () => ({ citationStyle: chosen }));
  };
  const store = ownRegisterStore(browser.storage.local);
  const ownRegister = own.current?.register ?? null;

  return (
    <Panel route={route} messages={messages}>
      {route.view === 'reader' && (
        <Reader
          {...{ code, search, messages, style, place }}
          link={route}
          onPlace={(now) => {
            setPlace(now);
            keepPlace(now);
          }}
          onStyle={chooseStyle}
          onCopy={copy}
          onPrint={() => {
            window.print();
          }}
        />
      )}
      {route.view === 'search' && <h1 class="unseen">{messages.panel.search}</h1>}
      {route.view === 'search' && (
        <SearchView
          {...{ code, search, messages, style }}
          query={route.query}
          autoFocus
          onQuery={(query) => {
            const next: Route = { view: 'search', query };
            setRoute(next);
            // Typing makes no history: going back leaves the search.
            history.replaceState(null, '', hashOf(next));
          }}
          onOpen={(clause) => {
            go({ view: 'reader', clause, missing: null });
          }}
          onCopy={copy}
        />
      )}
      {route.view === 'check' && <CheckPanel check={check} code={code} source={route.source} />}
      {route.view === 'signatories' && (
        <SignatoriesView
          {...{ register, messages }}
          names={namesOf()}
          own={ownRegister}
          sourcePage={code.provenance.page}
          asked={route.asked}
          autoFocus={route.asked === ''}
          onAsk={(asked) => {
            go({ view: 'signatories', asked });
          }}
        />
      )}
      {route.view === 'register' && (
        <RegisterView
          {...{ register, messages }}
          names={namesOf()}
          own={own.current}
          canUndo={own.undo !== null}
          today={new Date().toISOString().slice(0, 10)}
          onReplace={async (next) => {
            setOwn(await store.replace(next));
          }}
          onUndo={async () => {
            setOwn(await store.undo());
          }}
          onDownload={download}
        />
      )}
    </Panel>
  );
}
