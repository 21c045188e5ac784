import type { JSX } from 'preact';
import type { MentionKind } from '../../engine/spot/types';
import { Choice } from './Choice';
import type { Choices, OptionsMessages } from './model';

interface Props {
  readonly choices: Choices;
  readonly messages: OptionsMessages;
  readonly onChange: (change: (before: Choices) => Partial<Choices>) => void;
}

/** How mentions look, which are marked, and when their card opens. */
export function Marks({ choices, messages: { options }, onChange }: Props): JSX.Element {
  const { marks: texts } = options;
  const { markStyle, marked, dwell } = choices;
  const kinds = Object.entries(texts.kindNames) as [MentionKind, string][]; // a name for each kind
  return (
    <section>
      <h2>{texts.title}</h2>
      <Choice
        legend={texts.style}
        names={texts.styles}
        chosen={markStyle}
        onChoose={(chosen) => {
          onChange(() => ({ markStyle: chosen }));
        }}
      />
      <fieldset>
        <legend>{texts.kinds}</legend>
        {kinds.map(([kind, words]) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={marked.includes(kind)}
              onChange={(event) => {
                const isOn = event.currentTarget.checked;
                // From what is stored by then: an earlier choice may still be on its way.
                onChange((before) => ({
                  marked: kinds
                    .map(([one]) => one)
                    .filter((one) => (one === kind ? isOn : before.marked.includes(one))),
                }));
              }}
            />
            <span>{words}</span>
          </label>
        ))}
        {marked.length === 0 && <p class="caution small">{texts.noKind}</p>}
      </fieldset>
      <Choice
        legend={texts.dwell}
        names={texts.dwells}
        chosen={dwell}
        onChoose={(chosen) => {
          onChange(() => ({ dwell: chosen }));
        }}
        note={dwell === 'never' ? (markStyle === 'none' ? texts.unseen : texts.inLinks) : undefined}
      />
    </section>
  );
}
