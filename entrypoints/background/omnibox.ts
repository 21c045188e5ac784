import { clauseLabel } from '../../wording/clauses';
import { hashOf } from '../../platform/route';
import { snippetOf } from '../../engine/search/snippet';
import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { browser } from '../../platform/browser';
import type { Disposition, Suggestion } from '../../platform/contract';
import { panelPage } from '../../platform/show-in-panel';
import { codeSearch } from './search';

/** The address bar shows about this many. */
const MOST = 6;

/** All listeners of the address bar. */
export function listenToOmnibox(): void {
  // Absent on Android and where a policy takes it away.
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;
  omnibox.setDefaultSuggestion({ description: shown(en.panel.omniboxHint) });
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggest(suggestionsFor(text).map((one) => ({ ...one, description: shown(one.description) })));
  });
  omnibox.onInputEntered.addListener((text, disposition) => void openFromOmnibox(text, disposition));
}

/** The clauses that answer a query; choosing one enters its id. */
export function suggestionsFor(text: string): readonly Suggestion[] {
  return codeSearch()
    .search(text)
    .results.slice(0, MOST)
    .flatMap(({ unit, passages: [best] }) => {
      const passage = code.passages.find((p) => p.id === best?.id);
      if (!passage || !best) return [];
      const { start, end } = snippetOf(passage.text, best.highlights);
      const words = `${start > 0 ? '… ' : ''}${passage.text.slice(start, end)}${end < passage.text.length ? ' …' : ''}`;
      return [{ content: unit, description: `${clauseLabel(unit, en)}: ${words}` }];
    });
}

/** Opens the clause that was cited, or else the results for the words. */
export async function openFromOmnibox(text: string, disposition: Disposition): Promise<null> {
  const query = text.trim();
  const [first] = codeSearch().search(query).results;
  const cited = first?.matchedBy === 'citation' ? first.unit : null;
  const url = panelPage(
    cited ? hashOf({ view: 'reader', clause: cited, missing: null }) : hashOf({ view: 'search', query }),
  );
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  return null;
}

/** Chromium reads descriptions as XML, Firefox as plain text. */
function shown(description: string): string {
  if (import.meta.env.FIREFOX) return description;
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
  return description.replace(/[&<>"']/gu, (sign) => `&${names[sign] ?? ''};`);
}
