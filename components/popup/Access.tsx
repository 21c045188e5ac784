import type { JSX } from 'preact';
import type { PopupMessages } from './PagePanel';

interface Props {
  /** The host name of the tab's site, or null where the browser doesn't tell it. */
  readonly site: string | null;
  /** The page may be read now, by the reader's click alone. */
  readonly forOnce: boolean;
  /** The browser was asked and gave no access. */
  readonly refused: boolean;
  readonly messages: PopupMessages;
  /** Asks the browser for lasting access to this site, or to all. Called in the click itself, which is what allows it. */
  readonly onAllow: (everywhere: boolean) => void;
}

/** Where the browser withholds access: what is so now, and the ways to lasting access. */
export function Access({ site, forOnce, refused, messages: { popup }, onAllow }: Props): JSX.Element {
  const { access } = popup;
  return (
    <div class="access">
      {forOnce && <p>{access.once}</p>}
      <p>
        {site !== null && (
          <button
            type="button"
            onClick={() => {
              onAllow(false);
            }}
          >
            {access.onSite(site)}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            onAllow(true);
          }}
        >
          {access.everywhere}
        </button>
      </p>
      <p role="status">{refused && access.refused}</p>
    </div>
  );
}
