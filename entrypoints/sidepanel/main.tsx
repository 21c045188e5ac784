import { render } from 'preact';
import { code } from '../../data/code';
import { stateNames } from '../../data/states';
import { searchVocabulary } from '../../data/search-vocabulary';
import { createSearch } from '../../engine/search';
import { buildNames, type NameIndex } from '../../engine/signatories';
import { browser } from '../../platform/browser';
import { ownRegisterStore } from '../../platform/own-register';
import { readSettings } from '../../platform/settings';
import { App } from './App';
import { answerCalls } from './calls';
import { readPlace } from './place';

let names: NameIndex | null = null;

/** The names of the States, indexed when a view first needs them: reading must not wait for it. */
function namesOf(): NameIndex {
  names ??= buildNames(stateNames);
  return names;
}

const root = document.getElementById('app');

async function start(into: HTMLElement): Promise<void> {
  const [own, { settings }, place] = await Promise.all([
    ownRegisterStore(browser.storage.local).read(),
    readSettings(browser.storage.local),
    readPlace(),
    answerCalls(),
  ]);
  render(
    <App
      code={code}
      search={createSearch(code, searchVocabulary)}
      namesOf={namesOf}
      own={own}
      style={settings.citationStyle}
      place={place}
    />,
    into,
  );
}

if (root) void start(root);
