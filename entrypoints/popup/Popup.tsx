import { useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { PagePanel } from '../../components/popup/PagePanel';
import type { PageState, PopupMention } from '../../components/popup/state';
import { Switches } from '../../components/popup/Switches';
import { SearchView } from '../../components/search/SearchView';
import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';
import { synonyms } from '../../data/synonyms';
import { topics } from '../../data/topics';
import type { ClauseId } from '../../engine/clause';
import { createSearch } from '../../engine/search';
import { browser } from '../../platform/browser';
import { copy } from '../../platform/clipboard';
import { changeSettings, DEFAULTS, readSettings, type ReadSettings, type Settings } from '../../platform/settings';
import { siteOf } from '../../platform/sites';
import { askBackground, frameAsker, pageStateOf, targetTab } from './page-state';

const messages = { ...en, popup };

const search = createSearch(code, { topics, synonyms });

/** Results that the popup has room for; the panel lists them all. */
const MOST_RESULTS = 6;

/** Milliseconds between two looks at a page that is still being read, or may still come to speak of the Code. */
const AGAIN = 300;

export function Popup(): JSX.Element {
  const [stored, setStored] = useState<ReadSettings>({ settings: DEFAULTS, problem: null });
  const [tab, setTab] = useState<browser.Tabs.Tab | null>(null);
  const [state, setState] = useState<PageState>({ kind: 'reading' });

  const [query, setQuery] = useState('');

  const look = async (): Promise<void> => {
    const [found, read] = await Promise.all([targetTab(), readSettings(browser.storage.local)]);
    setStored(read);
    setTab(found);
    setState(await pageStateOf(found, read.settings));
  };
  useEffect(() => void look(), []);
  useEffect(() => {
    if (state.kind !== 'reading' && state.kind !== 'nothing') return;
    const timer = setTimeout(() => void look(), AGAIN);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  const change = async (part: (settings: Settings) => Partial<Settings>): Promise<void> => {
    await changeSettings(browser.storage.local, part);
    await askBackground('settings.changed', null).catch(() => undefined);
    await look();
  };
  const jump = async ({ frame, key }: PopupMention): Promise<void> => {
    if (tab?.id === undefined) return;
    await browser.tabs.update(tab.id, { active: true });
    await frameAsker(tab.id, frame)('overlay.jump', { key }).catch(() => undefined);
  };
  const read = async (): Promise<void> => {
    if (tab?.id === undefined) return;
    const done = await askBackground('tab.read', { tabId: tab.id }).catch(() => false);
    setState(done ? { kind: 'reading' } : { kind: 'unreadable' });
  };

  const open = (clause: ClauseId): void => {
    const beside = { id: tab?.id, windowId: tab?.windowId };
    askBackground('reader.open', { clause, beside }).catch(() => undefined);
  };
  const site = siteOf(tab?.url);
  const { settings, problem } = stored;
  return (
    <main class="popup">
      <h1>
        {en.product}
        <span>{en.code.title}</span>
      </h1>
      {problem && (
        <p class="notice" role="alert">
          {problem.kind === 'newer' ? popup.settings.newer : popup.settings.malformed(problem.fields.join(', '))}
        </p>
      )}
      <SearchView
        code={code}
        search={search}
        messages={messages}
        style={settings.citationStyle}
        query={query}
        limit={MOST_RESULTS}
        autoFocus
        onQuery={setQuery}
        onOpen={open}
        onCopy={copy}
      />
      <PagePanel state={state} messages={messages} onJump={(m) => void jump(m)} onRead={() => void read()} />
      <Switches
        site={site}
        offHere={site !== null && settings.offSites.includes(site)}
        offEverywhere={!settings.enabled}
        messages={messages}
        onEverywhere={(off) => void change(() => ({ enabled: !off }))}
        onSite={(off) => {
          if (site === null) return;
          void change(({ offSites }) => ({ offSites: off ? [...offSites, site] : offSites.filter((s) => s !== site) }));
        }}
      />
    </main>
  );
}
