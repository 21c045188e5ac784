import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../components/keys/KeyList';
import { WelcomeView } from '../../components/welcome/WelcomeView';
import { keys as keyMessages } from '../../data/messages/en/keys';
import { welcome } from '../../data/messages/en/welcome';
import { areaFor } from '../../platform/area';
import { browser } from '../../platform/browser';
import { keysAsSet, openKeySettings } from '../../platform/keys';
import { settingsToShow } from '../../platform/settings';

const messages = { welcome, keys: keyMessages };
const pages = { options: '/options.html', panel: '/sidepanel.html#reader' };
const EVERYWHERE = { origins: ['<all_urls>'] };

export function Welcome(): JSX.Element {
  const [access, setAccess] = useState<Parameters<typeof WelcomeView>[0]['access']>('unknown');
  const [isPinned, setIsPinned] = useState<boolean | null>(null);
  const [isOff, setIsOff] = useState(false);
  const [keys, setKeys] = useState<readonly Key[] | null>([]);

  useEffect(() => {
    const look = (): void => {
      keysAsSet().then(setKeys, () => {
        setKeys(null);
      });
      void isInToolbar().then(setIsPinned);
      void settingsToShow(areaFor()).then(({ settings }) => {
        setIsOff(!settings.enabled);
      });
    };
    look();
    void browser.permissions.contains(EVERYWHERE).then((given) => {
      setAccess(given ? 'given' : 'withheld');
    });
    // The reader may come back from the toolbar or the browser's own pages.
    addEventListener('focus', look);
    return () => {
      removeEventListener('focus', look);
    };
  }, []);

  /** At once: the browser asks the reader in their click only. Where it is given the background starts. */
  const allow = (): void => {
    browser.permissions.request(EVERYWHERE).then(
      (given) => {
        setAccess(given ? 'just-given' : 'refused');
      },
      () => {
        setAccess('refused');
      },
    );
  };
  return (
    <WelcomeView
      {...{ access, isPinned, isOff, keys, pages, messages }}
      isFirefox={import.meta.env.FIREFOX}
      keyword={browser.runtime.getManifest().omnibox?.keyword ?? ''}
      onAllow={allow}
      onChangeKeys={() => void openKeySettings()}
    />
  );
}

/** Null where the browser doesn't tell. */
async function isInToolbar(): Promise<boolean | null> {
  const { getUserSettings } = browser.action as {
    getUserSettings?: () => Promise<{ readonly isOnToolbar?: boolean }>;
  };
  const settings = await getUserSettings?.().catch(() => null);
  return settings?.isOnToolbar ?? null;
}
