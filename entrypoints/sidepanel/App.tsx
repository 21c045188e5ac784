import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Boundary } from '../../components/boundary/Boundary';
import { WithLater } from '../../components/boundary/later';
import { Panel } from '../../components/panel/Panel';
import { hashOf, routeOf, type Route } from '../../platform/route';
import { Reader } from '../../components/reader/Reader';
import { SearchView } from '../../components/search/SearchView';
import { en as messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import type { CitationStyle } from '../../engine/cite/types';
import type { ClauseId } from '../../engine/clause';
import { areaFor, watchKept } from '../../platform/area';
import { copy } from '../../platform/clipboard';
import { ASIDE, KEY, NO_REGISTER, ownRegisterStore, type OwnRegister } from '../../platform/own-register';
import type { Destination } from '../../platform/panel';
import { changeSettings, PREFERENCES_KEY, settingsToShow, SETTINGS_KEY } from '../../platform/settings';
import { useCheck } from './check/useCheck';
import { download } from '../../platform/download';
import { checkPart, registersPart, searchPart } from './parts';
import { keepPlace } from './place';

interface Props {
  readonly code: Code;
  /** Null where the browser's storage gave nothing. */
  readonly own: OwnRegister | null;
  readonly style: CitationStyle;
  readonly place: ClauseId | null;
  /** Where the panel was sent last, with words of a page to be searched for or checked: in memory alone. */
  readonly destination: Destination | null;
}

/** The panel's state: where one is by the address, what is stored by the storage. */
export function App(props: Props): JSX.Element {
  const { code } = props;
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  // What is searched for stays out of the address: the browser keeps addresses on the disk.
  const [query, setQuery] = useState(() => queryOf(route) ?? '');
  const [own, setOwn] = useState(props.own);
  const [style, setStyle] = useState(props.style);
  const [place, setPlace] = useState(props.place);
  const { current, undo, aside } = own ?? NO_REGISTER;
  const ownRegister = current?.register ?? null;
  const check = useCheck(ownRegister);
  const store = useMemo(() => ownRegisterStore(areaFor()), []);

  useEffect(() => {
    const words = props.destination?.words ?? null;
    if (words !== null && routeOf(location.hash).view === 'search') setQuery(words);
  }, [props.destination]);
  useEffect(() => {
    const follow = (): void => {
      const next = routeOf(location.hash);
      setRoute(next);
      setQuery((before) => queryOf(next) ?? before);
    };
    const readRegister = (): void => {
      void store.read().then(setOwn, () => undefined);
    };
    const stopRegister = watchKept([KEY, ASIDE], readRegister);
    const readStyle = (): void => {
      void settingsToShow(areaFor()).then(({ settings }) => {
        setStyle(settings.citationStyle);
      });
    };
    const stopSettings = watchKept([SETTINGS_KEY, PREFERENCES_KEY], readStyle);
    // Once more, as they may have changed between the first reading and now.
    readRegister();
    readStyle();
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('hashchange', follow);
      stopRegister();
      stopSettings();
    };
  }, []);

  const go = (to: Route): void => {
    location.hash = hashOf(to);
  };
  const chooseStyle = (chosen: CitationStyle): void => {
    setStyle(chosen);
    // Where it can't be stored it holds for this panel.
    changeSettings(areaFor(), () => ({ citationStyle: chosen })).catch(() => undefined);
  };
  const today = new Date().toISOString().slice(0, 10);

  return (
    <Panel route={route} messages={messages}>
      <Boundary key={route.view} messages={messages}>
        {route.view === 'reader' && (
          <WithLater what={searchPart}>
            {(part) => (
              <Reader
                {...{ code, messages, style, today, place }}
                search={part?.search ?? null}
                link={route}
                onPlace={(now) => {
                  setPlace(now);
                  keepPlace(now);
                }}
                onStyle={chooseStyle}
                onCopy={copy}
                onSave={download}
                onPrint={() => {
                  window.print();
                }}
              />
            )}
          </WithLater>
        )}
        {route.view === 'search' && <h1 class="unseen">{messages.panel.search}</h1>}
        {route.view === 'search' && (
          <WithLater what={searchPart}>
            {(found) => (
              <WithLater what={registersPart}>
                {(registers) => (
                  <SearchView
                    {...{ messages, style, today }}
                    index={found && { code, search: found.search }}
                    register={registers?.sideOf(ownRegister) ?? null}
                    query={query}
                    withExamples
                    autoFocus
                    onQuery={(typed) => {
                      setQuery(typed);
                      // The words of a link are no longer what is searched for.
                      history.replaceState(null, '', hashOf({ view: 'search', query: '' }));
                    }}
                    onOpen={(clause) => {
                      go({ view: 'reader', clause, missing: null });
                    }}
                    onState={(asked) => {
                      go({ view: 'signatories', asked });
                    }}
                    onTotals={() => {
                      go({ view: 'signatories', asked: '' });
                    }}
                    onCopy={copy}
                  />
                )}
              </WithLater>
            )}
          </WithLater>
        )}
        {route.view === 'check' && (
          <WithLater what={checkPart}>
            {(part) => part && <part.CheckPanel {...{ check, code, style, route }} destination={props.destination} />}
          </WithLater>
        )}
        {route.view === 'signatories' && (
          <WithLater what={registersPart}>
            {(part) =>
              part && (
                <part.SignatoriesView
                  register={part.register}
                  names={part.namesOf()}
                  messages={messages}
                  own={ownRegister}
                  isOwnUnread={own === null}
                  sourcePage={code.provenance.page}
                  asked={route.asked}
                  autoFocus={route.asked === ''}
                  onAsk={(asked) => {
                    go({ view: 'signatories', asked });
                  }}
                  onCopy={copy}
                />
              )
            }
          </WithLater>
        )}
        {route.view === 'register' && (
          <WithLater what={registersPart}>
            {(part) =>
              part && (
                <part.RegisterView
                  register={part.register}
                  names={part.namesOf()}
                  messages={messages}
                  own={current}
                  canUndo={undo !== null}
                  aside={aside}
                  unreadable={own === null}
                  today={today}
                  onReplace={async (next) => {
                    setOwn(await store.replace(next));
                  }}
                  onUndo={async () => {
                    setOwn(await store.undo());
                  }}
                  onRemoveAside={async () => {
                    setOwn(await store.removeAside());
                  }}
                  onDownload={download}
                />
              )
            }
          </WithLater>
        )}
      </Boundary>
    </Panel>
  );
}

/** What a link searches for, or null where it leads elsewhere or says nothing. */
function queryOf(route: Route): string | null {
  return route.view === 'search' && route.query !== '' ? route.query : null;
}
