import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../components/keys/KeyList';
import { OptionsView } from '../../components/options/OptionsView';
import { en } from '../../data/messages/en';
import { keys } from '../../data/messages/en/keys';
import { options } from '../../data/messages/en/options';
import { popup } from '../../data/messages/en/popup';
import { areaFor, watchKept } from '../../platform/area';
import { askBackground } from '../../platform/ask';
import { browser } from '../../platform/browser';
import { DISMISSALS_KEY, dismissedSites, takeBack, type DismissedSite } from '../../platform/dismissals';
import { download } from '../../platform/download';
import { keysAsSet, openKeySettings } from '../../platform/keys';
import {
  changeSettings,
  DEFAULT_PREFERENCES,
  DEFAULTS,
  PREFERENCES_KEY,
  SETTINGS_KEY,
  settingsToShow,
  type ReadSettings,
  type Settings,
} from '../../platform/settings';
import { MOST_SITES, readSites, sitePattern } from '../../platform/site-lists';

const messages = { ...en, options, keys, popup };
const pages = { register: browser.runtime.getURL('/sidepanel.html#register'), welcome: '/welcome.html' };

/** Milliseconds that “Saved.” stays. */
const SAID_FOR = 3000;

/** The options, as they are stored: what another page of ours changes shows here at once. */
export function Options(): JSX.Element {
  const [stored, setStored] = useState<ReadSettings>({ settings: DEFAULTS, problem: null });
  const [dismissed, setDismissed] = useState<readonly DismissedSite[] | null>([]);
  const [set, setKeys] = useState<readonly Key[] | null>([]);
  const [refused, setRefused] = useState(false);
  const [said, setSaid] = useState('');

  const look = async (): Promise<void> => {
    setStored(await settingsToShow(areaFor()));
    setDismissed(await dismissedSites(areaFor()).catch(() => null));
  };
  const lookAtKeys = (): void => {
    keysAsSet().then(setKeys, () => {
      setKeys(null);
    });
  };
  useEffect(() => {
    void look();
    lookAtKeys();
    // The reader may come back from the browser's page of keys.
    addEventListener('focus', lookAtKeys);
    const stop = watchKept([SETTINGS_KEY, PREFERENCES_KEY, DISMISSALS_KEY], () => void look());
    return () => {
      removeEventListener('focus', lookAtKeys);
      stop();
    };
  }, []);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => {
      setSaid('');
    }, SAID_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);

  /** Makes a change, has the open pages follow it, and shows what is stored then. */
  const attempt = async (
    change: Promise<unknown>,
    call: 'settings.changed' | 'dismissals.changed',
  ): Promise<boolean> => {
    const isStored = await change.then(
      () => true,
      () => false,
    );
    setRefused(!isStored);
    // The pages follow in their own time.
    if (isStored) askBackground(call, null).catch(() => undefined);
    await look();
    return isStored;
  };
  const change = async (part: (settings: Settings) => Partial<Settings>, done: string): Promise<boolean> => {
    const isStored = await attempt(changeSettings(areaFor(), part), 'settings.changed');
    setSaid(isStored ? done : '');
    return isStored;
  };
  return (
    <OptionsView
      choices={stored.settings}
      problem={stored.problem}
      {...{ refused, said, dismissed, messages, pages }}
      keys={set}
      mostSites={MOST_SITES}
      siteIn={sitePattern}
      readList={readSites}
      onChange={(part) => change(part, options.saved)}
      onReset={() => void change(() => DEFAULT_PREFERENCES, options.reset.done)}
      onTakeBack={(which) => attempt(takeBack(which, areaFor()), 'dismissals.changed')}
      onChangeKeys={() => void openKeySettings()}
      onSave={download}
    />
  );
}
