import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { Boundary } from '../../components/boundary/Boundary';
import { WithLater } from '../../components/boundary/later';
import { Access } from '../../components/popup/Access';
import { Notices } from '../../components/popup/Notices';
import { hashOf, type Route } from '../../platform/route';
import { PagePanel } from '../../components/popup/PagePanel';
import type { PageState, PopupMention } from '../../components/popup/state';
import { Switches } from '../../components/popup/Switches';
import { Ways } from '../../components/popup/Ways';
import { SearchView } from '../../components/search/SearchView';
import { enLookup } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';
import { areaFor } from '../../platform/area';
import { askBackground, askFrame } from '../../platform/ask';
import { browser } from '../../platform/browser';
import { copy } from '../../platform/clipboard';
import { framesKey } from '../../platform/frames-key';
import {
  changeSettings,
  DEFAULTS,
  settingsToShow,
  siteSwitch,
  turnSite,
  type ReadSettings,
  type Settings,
} from '../../platform/settings';
import { oneAtATime } from '../../platform/one-at-a-time';
import { showInPanel } from '../../platform/show-in-panel';
import { siteOf } from '../../platform/sites';
import { leave } from './leave';
import { isForOnce, originsOf, pageStateOf, targetTab } from './page-state';
import { registerPart, searchPart } from './parts';
import { useRoute } from './useRoute';

const messages = { ...enLookup, popup };

/** Results that the popup has room for; the panel lists them all. */
const MOST_RESULTS = 6;

/** Milliseconds between two looks at a page that is still being read, or may still come to speak of the Code. */
const AGAIN = 300;

export function Popup(): JSX.Element {
  const [stored, setStored] = useState<ReadSettings>({ settings: DEFAULTS, problem: null });
  const [tab, setTab] = useState<browser.Tabs.Tab | null>(null);
  const [state, setState] = useState<PageState>({ kind: 'reading' });
  const [forOnce, setForOnce] = useState(false);
  const [accessRefused, setAccessRefused] = useState(false);
  const [unopened, setUnopened] = useState<'hidden' | 'gone' | null>(null);

  const [query, setQuery] = useState('');
  // An object for each refusal: the switch that was pressed is redrawn as it is stored.
  const [refused, setRefused] = useState<object | null>(null);
  const route = useRoute();
  const record = route.view === 'signatories' ? route.asked : '';

  // One at a time: a look that began before a switch was pressed must not have the last word.
  const [look] = useState(() =>
    oneAtATime(async () => {
      const found = await targetTab().catch(() => null);
      const read = await settingsToShow(areaFor(found));
      setStored(read);
      setTab(found);
      const now = await pageStateOf(found, read.settings).catch((): PageState => ({ kind: 'failed' }));
      // Where the settings can't be read no page was read by them: nothing is known of it.
      setState(now.kind === 'nothing' && read.problem?.kind === 'no-storage' ? { kind: 'failed' } : now);
      setForOnce(await isForOnce(found).catch(() => false));
    }),
  );
  useEffect(() => {
    void look();
  }, []);
  useEffect(() => {
    if (state.kind !== 'reading' && state.kind !== 'nothing') return;
    const timer = setTimeout(() => void look(), AGAIN);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  useEffect(() => {
    if (tab?.id === undefined) return;
    const key = framesKey(tab.id);
    const follow = (changes: object): void => {
      if (Object.hasOwn(changes, key)) void look();
    };
    browser.storage.session.onChanged.addListener(follow);
    return () => {
      browser.storage.session.onChanged.removeListener(follow);
    };
  }, [tab?.id]);

  const change = async (part: (settings: Settings) => Partial<Settings>): Promise<void> => {
    const isStored = await changeSettings(areaFor(tab), part).then(
      () => true,
      () => false,
    );
    setRefused(isStored ? null : {});
    if (isStored) await askBackground('settings.changed', null).catch(() => undefined);
    await look();
  };
  const open = async ({ frame, id }: PopupMention): Promise<void> => {
    if (tab?.id === undefined) return;
    await browser.tabs.update(tab.id, { active: true });
    const came = await askFrame(tab.id, frame)('overlay.open', { id }).catch(() => 'gone' as const);
    // The focus goes to the card once the popup is closed.
    if (came === 'open') await leave();
    setUnopened(came === 'open' ? null : came);
    if (came === 'gone') await look();
  };
  const read = async (): Promise<void> => {
    if (tab?.id === undefined) return;
    const access = await askBackground('tab.read', { tabId: tab.id }).catch(() => null);
    setState(access === 'read' ? { kind: 'reading' } : { kind: access ?? 'failed' });
  };
  /** At once: the browser asks the reader in their click only. Where it is given the background starts. */
  const allow = (origins: string[]): void => {
    browser.permissions.request({ origins }).then(
      (given) => {
        setAccessRefused(!given);
        if (given) setState({ kind: 'reading' });
      },
      () => {
        setAccessRefused(true);
      },
    );
  };

  const show = (hash: string): void => {
    // At once: the browser opens the panel in the reader's click or key press only.
    void showInPanel(hash, { id: tab?.id, windowId: tab?.windowId }).then(leave);
  };
  const go = (to: Route): void => {
    location.hash = hashOf(to);
  };
  const site = siteOf(tab?.url);
  const { settings, problem } = stored;
  const switched = site === null ? null : siteSwitch(settings, site);
  return (
    <main class="popup">
      <div class="head">
        <h1>
          {messages.product} <span>{messages.code.title}</span>
        </h1>
        <Ways messages={messages} onShow={show} />
      </div>
      <Notices problem={problem} refused={refused !== null} messages={messages} />
      <Boundary messages={messages}>
        <WithLater what={searchPart}>
          {(found) => (
            <WithLater what={registerPart}>
              {(part) => (
                <>
                  <SearchView
                    {...{ messages, query }}
                    index={found}
                    register={part?.side ?? null}
                    style={settings.citationStyle}
                    today={new Date().toISOString().slice(0, 10)}
                    limit={MOST_RESULTS}
                    autoFocus
                    isClosed={record !== ''}
                    onQuery={(typed) => {
                      setQuery(typed);
                      if (record !== '') go({ view: 'search', query: '' });
                    }}
                    onOpen={(clause) => {
                      show(hashOf({ view: 'reader', clause, missing: null }));
                    }}
                    onState={(asked) => {
                      go({ view: 'signatories', asked });
                    }}
                    onTotals={() => {
                      show(hashOf({ view: 'signatories', asked: '' }));
                    }}
                    onCopy={copy}
                  />
                  {record !== '' && part && (
                    <part.Record {...part} asked={record} back={hashOf({ view: 'search', query: '' })} onCopy={copy} />
                  )}
                </>
              )}
            </WithLater>
          )}
        </WithLater>
      </Boundary>
      {query.trim() === '' && record === '' && (
        <>
          <PagePanel
            {...{ state, unopened, messages }}
            onOpen={(mention) => void open(mention)}
            onRead={() => void read()}
          />
          {(forOnce || state.kind === 'no-access') && (
            <Access
              site={site}
              {...{ forOnce, messages }}
              refused={accessRefused}
              onAllow={(all) => {
                allow((all ? null : originsOf(tab)) ?? ['<all_urls>']);
              }}
            />
          )}
        </>
      )}
      <Switches
        style={settings.citationStyle}
        onStyle={(citationStyle) => void change(() => ({ citationStyle }))}
        site={switched?.site ?? null}
        offHere={switched?.off === true}
        offEverywhere={!settings.enabled}
        messages={messages}
        onEverywhere={(off) => void change(() => ({ enabled: !off }))}
        onSite={(off) => {
          if (site === null) return;
          void change(({ offSites }) => ({ offSites: turnSite(offSites, site, off) }));
        }}
      />
    </main>
  );
}
