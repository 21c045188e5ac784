import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DismissedOnSite, OptionsMessages } from './model';

interface Props {
  /** Null where they can't be read. */
  readonly dismissed: readonly DismissedOnSite[] | null;
  readonly messages: OptionsMessages;
  /** Takes back what was dismissed on a site, or everything. False where that was refused. */
  readonly onTakeBack: (which: 'all' | { readonly site: string | null }) => Promise<boolean>;
}

/** What the reader has said is not about this Code, by site. Of the words nothing is known. */
export function Dismissed({ dismissed, messages, onTakeBack }: Props): JSX.Element {
  const { dismissed: texts } = messages.options;
  const [said, setSaid] = useState('');
  const takeBack = (which: 'all' | { readonly site: string | null }): void => {
    void onTakeBack(which).then((isDone) => {
      setSaid(isDone ? texts.done : '');
    });
  };
  return (
    <section>
      <h2>{texts.title}</h2>
      {dismissed === null || dismissed.length === 0 ? (
        <p>{dismissed === null ? texts.unreadable : texts.none}</p>
      ) : (
        <>
          <p>{texts.lead}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.site}</th>
                <th scope="col">{texts.mentions}</th>
                <th scope="col">{texts.latest}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {dismissed.map(({ site, count, latest }) => (
                <tr key={site}>
                  <th scope="row">{site ?? <span class="quiet">{texts.unknownSite}</span>}</th>
                  <td>{count}</td>
                  <td>{latest === null ? <span class="quiet">{texts.unknownDay}</span> : messages.date(latest)}</td>
                  <td>
                    <button
                      type="button"
                      class="quiet-button"
                      aria-label={texts.takeBackOn(site ?? texts.unknownSite)}
                      onClick={() => {
                        takeBack({ site });
                      }}
                    >
                      {texts.takeBack}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                takeBack('all');
              }}
            >
              {texts.all}
            </button>
          </p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
