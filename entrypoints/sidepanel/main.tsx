import { render } from 'preact';
import { loadWhenIdle } from '../../components/boundary/later';
import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { areaFor } from '../../platform/area';
import { ownRegisterStore } from '../../platform/own-register';
import type { Destination } from '../../platform/panel';
import { settingsToShow } from '../../platform/settings';
import { App } from './App';
import { answerCalls } from './calls';
import { checkPart, registersPart, searchPart } from './parts';
import { readPlace } from './place';

const root = document.getElementById('app');

async function start(into: HTMLElement): Promise<void> {
  let draw = (): void => undefined;
  let destination: Destination | null = null;
  const go = (to: Destination): void => {
    // Words of before are no part of what is asked for now.
    destination = to;
    location.hash = to.hash;
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
  draw = () => {
    render(<App {...{ code, own, place, destination }} style={settings.citationStyle} />, into);
  };
  draw();
  loadWhenIdle([searchPart, registersPart, checkPart]);
}

if (root)
  start(root).catch(() => {
    render(<p role="alert">{messages.fault.panel}</p>, root);
  });
