import { useEffect, useState } from 'preact/hooks';
import type { Match } from '../../engine/signatories';
import type { RegisterSide } from './rows';

/** Milliseconds that a query rests before a State is looked for by typing errors, which takes longer than a key may. */
const REST = 150;
/** Shorter queries are like too many names. */
const SHORTEST = 4;

const NONE: readonly Match[] = [];

/** What a query that finds nothing names but for typing errors; empty until it has rested for a moment. */
export function useGuess(query: string, register: RegisterSide | null, isWanted: boolean): readonly Match[] {
  const [guess, setGuess] = useState({ query: '', matches: NONE });
  const text = query.trim();
  useEffect(() => {
    if (!register || !isWanted || text.length < SHORTEST) return undefined;
    const timer = setTimeout(() => {
      setGuess({ query: text, matches: register.ask.guessed(text) });
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [text, register, isWanted]);
  return guess.query === text ? guess.matches : NONE;
}
