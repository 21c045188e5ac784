import type { JSX } from 'preact';
import type { PopupMessages } from './PagePanel';

interface Props {
  /** The host name of the tab's site, or null where it has none. */
  readonly site: string | null;
  readonly offHere: boolean;
  readonly offEverywhere: boolean;
  readonly messages: PopupMessages;
  readonly onSite: (off: boolean) => void;
  readonly onEverywhere: (off: boolean) => void;
}

/** Off for this site, off everywhere. */
export function Switches({ site, offHere, offEverywhere, messages, onSite, onEverywhere }: Props): JSX.Element {
  const { off } = messages.popup;
  return (
    <fieldset class="switches">
      {site !== null && (
        <label>
          <input
            type="checkbox"
            checked={offHere}
            disabled={offEverywhere}
            onChange={(e) => {
              onSite(e.currentTarget.checked);
            }}
          />
          {off.site(site)}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={offEverywhere}
          onChange={(e) => {
            onEverywhere(e.currentTarget.checked);
          }}
        />
        {off.everywhere}
      </label>
    </fieldset>
  );
}
