import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One choice. `key` is unique in a list. */
export interface Option {
  readonly key: string;
  readonly content: ComponentChildren;
}

export interface ComboboxProps {
  readonly label: string;
  readonly listLabel: string;
  readonly placeholder: string;
  readonly value: string;
  readonly options: readonly Option[];
  /** Keeps the list in sight when the focus is elsewhere: results, not suggestions. */
  readonly persistent?: boolean;
  readonly autoFocus?: boolean;
  readonly onInput: (value: string) => void;
  /** Enter or a click: the place of the chosen option, or -1 where none is; `typed` is what the field has at that time. */
  readonly onChoose: (index: number, typed: string) => void;
  /** The key that copies was pressed, with nothing selected in the field; as above. */
  readonly onCopy?: (index: number, typed: string) => void;
  readonly onActive?: (index: number) => void;
}

/**
 * A field with a list below it, after the ARIA pattern: the focus stays in the field, arrows move through the list, Enter
 * takes, Escape closes and then empties.
 */
export function Combobox(props: ComboboxProps): JSX.Element {
  const { label, listLabel, placeholder, value, options, persistent = false } = props;
  const id = useId();
  // A choice is one of the options for a value: once more is typed, it is none.
  const [active, setActive] = useState({ value, index: -1 });
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = options.length > 0 && (open || persistent);
  const at = active.value === value && active.index < options.length ? active.index : -1;

  useEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, []);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
    props.onActive?.(at);
  }, [at]);

  const point = (index: number): void => {
    setActive({ value, index });
  };
  // Keys may come faster than the list is drawn: an option for other words than the field's is no one's choice.
  const typed = (): string => field.current?.value ?? value;
  const chosen = (): number => (shown && typed() === value ? at : -1);
  const choose = (index: number): void => {
    setOpen(false);
    props.onChoose(index, typed());
  };
  const move = (step: 1 | -1): void => {
    setOpen(true);
    const count = options.length + 1;
    // -1 is the field itself: past either end one is back in it.
    point(((at + 1 + step + count) % count) - 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const modified = event.ctrlKey || event.metaKey;
    if (event.key === 'ArrowDown' && !modified) move(1);
    else if (event.key === 'ArrowUp' && !modified) move(-1);
    else if (event.key === 'Enter') choose(chosen());
    else if (event.key === 'Escape' && shown && !persistent) {
      setOpen(false);
      point(-1);
    } else if (event.key === 'Escape' && value !== '') props.onInput('');
    else if (event.key.toLowerCase() === 'c' && modified && !event.shiftKey && props.onCopy && hasNoSelection(field))
      props.onCopy(chosen(), typed());
    else return;
    event.preventDefault();
  };

  return (
    <div class="combobox">
      <label class="field-label" for={`${id}-field`}>
        {label}
      </label>
      <input
        ref={field}
        id={`${id}-field`}
        type="text"
        role="combobox"
        inputMode="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        value={value}
        aria-expanded={shown}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(shown && at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
        onInput={(event) => {
          setOpen(true);
          props.onInput(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={listLabel} hidden={!shown}>
        {options.map((option, index) => (
          <li
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            // The field keeps the focus, so that typing goes on.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              point(index);
              choose(index);
            }}
          >
            {option.content}
          </li>
        ))}
      </ul>
    </div>
  );
}

function hasNoSelection({ current }: { readonly current: HTMLInputElement | null }): boolean {
  return current === null || current.selectionStart === current.selectionEnd;
}
