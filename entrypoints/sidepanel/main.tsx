import { render } from 'preact';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { otherLanguages } from '../../data/lexicon/others';
import { searchVocabulary } from '../../data/search-vocabulary';
import { stateNames } from '../../data/states';
import { createSearch } from '../../engine/search';
import { buildNames, type NameIndex } from '../../engine/signatories';
import { areaFor } from '../../platform/area';
import { ownRegisterStore } from '../../platform/own-register';
import type { Destination } from '../../platform/panel';
import { settingsToShow } from '../../platform/settings';
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
  let draw = (): void => undefined;
  let selected: { readonly words: string } | null = null;
  const go = ({ hash, words }: Destination): void => {
    if (words !== null) selected = { words };
    location.hash = hash;
    draw();
  };
  const [own, { settings }, place] = await Promise.all([
    ownRegisterStore(areaFor())
      .read()
      .catch(() => null),
    settingsToShow(areaFor()),
    readPlace(),
    // Without a place to go the panel shows where the reader was.
    answerCalls(go).catch(() => undefined),
  ]);
  const search = createSearch(code, searchVocabulary, otherLanguages);
  draw = () => {
    render(<App {...{ code, search, namesOf, own, place, selected }} style={settings.citationStyle} />, into);
  };
  draw();
}

if (root)
  start(root).catch(() => {
    render(<p role="alert">{messages.fault.panel}</p>, root);
  });
