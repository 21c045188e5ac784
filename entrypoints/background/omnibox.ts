import { panel } from '../../data/messages/en/panel';
import { browser } from '../../platform/browser';
import type { Disposition, Suggestion } from '../../platform/contract';
import { hashOf } from '../../platform/route';
import { panelPage, showInPanel } from '../../platform/show-in-panel';
import { lookups } from './lookups';

/** All listeners of the address bar. */
export function listenToOmnibox(): void {
  // Absent on Android and where a policy takes it away.
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  const setFirst = (description: string): void => {
    omnibox.setDefaultSuggestion({ description: shown(description) });
  };
  setFirst(panel.omniboxHint);
  omnibox.onInputStarted.addListener(() => {
    setFirst(panel.omniboxHint);
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    const query = text.trim();
    setFirst(query === '' ? panel.omniboxHint : panel.omniboxSearch(query));
    suggestionsFor(text).then(
      (suggestions) => {
        suggest(suggestions.map((one) => ({ ...one, description: shown(one.description) })));
      },
      // Nothing is offered then; what is entered is looked for in the panel.
      () => undefined,
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => void openFromOmnibox(text, disposition));
}

/** What the address bar offers for what is typed, as plain text. */
export async function suggestionsFor(text: string): Promise<readonly Suggestion[]> {
  return (await lookups()).suggestionsFor(text);
}

/** Opens what was cited or named, or else the results for the words. */
export async function openFromOmnibox(text: string, disposition: Disposition): Promise<null> {
  const query = text.trim();
  const place = await lookups().then(
    ({ placeOf }) => placeOf(query),
    () => hashOf({ view: 'search', query }),
  );
  if (disposition === 'currentTab') {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // The page that is being read stays: the Code is shown beside it.
    if (tab && !isEmpty(tab.url)) return showInPanel(place, { id: tab.id, windowId: tab.windowId });
    await browser.tabs.update({ url: panelPage(place) });
  } else await browser.tabs.create({ url: panelPage(place), active: disposition === 'newForegroundTab' });
  return null;
}

/** Whether nothing is open in a tab: the browsers' own first pages. */
function isEmpty(url = ''): boolean {
  return /^(?:$|about:(?:blank|home|newtab|privatebrowsing)|(?:chrome|edge):\/\/(?:newtab|new-tab-page))/u.test(url);
}

/** Chromium reads descriptions as XML, Firefox as plain text. */
function shown(description: string): string {
  if (import.meta.env.FIREFOX) return description;
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
  return description.replace(/[&<>"']/gu, (sign) => `&${names[sign] ?? ''};`);
}
