import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { AboutSentence } from '../../engine/report/arrange';
import { Records } from './Records';

interface Props {
  readonly sentences: readonly AboutSentence[];
  readonly messages: Messages;
  /** Shows a sentence on its page; null where it has none. */
  readonly onSelect: ((place: AboutSentence) => void) | null;
}

/** What the text says about the Code and not out of it: who signed, how many, when, where; each beside what is on record. */
export function AboutCode({ sentences, messages, onSelect }: Props): JSX.Element | null {
  const { facts, check } = messages;
  if (sentences.length === 0) return null;
  return (
    <section class="about-code" aria-labelledby="about-title">
      <h2 id="about-title">{facts.title}</h2>
      <p class="quiet small">{facts.lead}</p>
      <ol>
        {sentences.map((sentence, index) => (
          <li key={index} id={`about-${index + 1}`} class="sentence-about" tabIndex={-1}>
            <div class="sides">
              <div class="side said">
                <p class="words" dir="auto">
                  {sentence.quote}
                </p>
                {onSelect && (
                  <p class="about">
                    <button
                      type="button"
                      class="quiet-button show"
                      aria-label={check.showOnPageAbout(sentence.quote)}
                      onClick={() => {
                        onSelect(sentence);
                      }}
                    >
                      {check.showOnPage}
                    </button>
                  </p>
                )}
              </div>
              <div class="side">
                <Records statements={sentence.statements} messages={messages} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
