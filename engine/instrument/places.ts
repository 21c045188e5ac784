/** Where something was done: a city, a building, or the occasion on whose margins it was. */
import type { Token } from '../text/tokens';
import type { FactVocabulary } from './vocabulary';

export interface PlaceRead {
  /** As the data name it; the State's code for "in Kazakhstan". */
  readonly place?: string;
  readonly occasion?: string;
  readonly session?: number;
  /** Whether it is where the Code was signed; null where nothing tells. */
  readonly fits: boolean | null;
  /** At the Assembly itself, not beside it: "adopted at the 73rd session of the General Assembly". */
  readonly atAssembly: boolean;
  /** Said with a preposition, so that it is surely a place. */
  readonly led: boolean;
  readonly end: number;
}

/** What the place of signing is, as far as reading needs it. */
export interface Scene {
  readonly session: number;
  /** The State that the place lies in. */
  readonly state: string;
}

type StateAt = (
  this: void,
  at: number,
) => { readonly iso3: readonly string[]; readonly capital: boolean; readonly end: number } | undefined;

/** How many words may stand between "on the margins of" and "session", or "General Assembly". */
const MAX_FILL = 9;

export function placeAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
  stateAt: StateAt,
  scene: Scene,
): PlaceRead | undefined {
  const first =
    occasionAt(tokens, at, vocabulary, scene) ??
    ledAt(tokens, at, vocabulary, stateAt, scene) ??
    bareAt(tokens, at, vocabulary);
  if (!first) return undefined;
  let place = first;
  for (;;) {
    // "at New York's UN Headquarters"
    const genitive = tokens[place.end]?.text === "'" && tokens[place.end + 1]?.text === 's' ? place.end + 2 : -1;
    const comma =
      genitive > 0
        ? genitive
        : tokens[place.end]?.text === ',' || (place.place !== undefined && vocabulary.sets.of.has(tokens, place.end))
          ? place.end + 1
          : place.end;
    const next =
      occasionAt(tokens, comma, vocabulary, scene) ??
      ledAt(tokens, comma, vocabulary, stateAt, scene) ??
      bareAt(tokens, comma, vocabulary);
    if (!next || next.end <= place.end) return place;
    place = {
      ...place,
      ...next,
      fits: both(place.fits, next.fits),
      atAssembly: place.atAssembly || next.atAssembly,
      led: place.led || next.led,
    };
  }
}

function both(a: boolean | null, b: boolean | null): boolean | null {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

/** "on the margins of the seventy-third session of the General Assembly", "at the General Assembly". */
function occasionAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
  scene: Scene,
): PlaceRead | undefined {
  const { sets } = vocabulary;
  const lead = sets.margins.at(tokens, at);
  if (lead < 0) return undefined;
  const beside = lead - at > 1;
  let session: number | undefined;
  for (let i = lead; i < lead + MAX_FILL && tokens[i]?.sentence === tokens[at]?.sentence; i += 1) {
    const assembly = sets.assembly.at(tokens, i);
    if (assembly > 0) {
      let end = assembly;
      const after = tokens[end]?.text === "'" ? end + 2 : end;
      const own = ordinalAt(tokens, after, vocabulary);
      if (own) {
        session = own.value;
        end = sets.sessionWords.past(tokens, own.end);
      } else end = sets.sessionWords.past(tokens, end);
      return {
        occasion: 'General Assembly',
        ...(session !== undefined && { session }),
        fits: session === undefined || session === scene.session,
        atAssembly: !beside,
        led: true,
        end,
      };
    }
    const ordinal = ordinalAt(tokens, i, vocabulary);
    if (ordinal) {
      session = ordinal.value;
      // "on the margins of the 72nd session"
      const end = sets.sessionWords.past(tokens, ordinal.end);
      if (beside && end > ordinal.end && !sets.of.has(tokens, end)) {
        const fits = session === scene.session;
        return { occasion: 'General Assembly', session, fits, atAssembly: false, led: true, end };
      }
    }
    if (sets.tenures.has(tokens, i)) return undefined;
    const other = vocabulary.tables.places.at(tokens, i);
    if (other?.value.kind === 'occasion')
      return { occasion: other.value.place, fits: other.value.fits, atAssembly: false, led: true, end: other.end };
    if (i > lead && tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-' && tokens[i]?.text !== "'") break;
  }
  return undefined;
}

function ordinalAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
): { value: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const suffix = tokens[at + 1];
    return suffix && !suffix.spaced && vocabulary.sets.ordinalSuffixes.has(tokens, at + 1)
      ? { value: Number(token.text), end: at + 2 }
      : undefined;
  }
  for (const [words, value] of Object.entries(vocabulary.words.ordinals)) {
    const parts = words.split(' ');
    if (token?.text !== parts[0]) continue;
    if (parts.length === 1) return { value, end: at + 1 };
    const second = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    if (tokens[second]?.text === parts[1]) return { value, end: second + 1 };
  }
  return undefined;
}

/** "in New York", "at UN Headquarters", "within the walls of the UN", "in Geneva", "in Kazakhstan". */
function ledAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
  stateAt: StateAt,
  scene: Scene,
): PlaceRead | undefined {
  const { sets, tables } = vocabulary;
  const lead = sets.placeLead.at(tokens, at);
  if (lead < 0) return undefined;
  const article = pastTown(tokens, sets.definite.has(tokens, lead) ? lead + 1 : lead, vocabulary);
  for (const from of [lead, article]) {
    const found = tables.places.at(tokens, from);
    if (found && (found.value.kind !== 'city' || tokens[from]?.capitalised || tokens[from]?.text === 'the')) {
      return { place: found.value.place, fits: found.value.fits, atAssembly: false, led: true, end: found.end };
    }
  }
  const state = stateAt(article);
  // "the government in Nairobi"
  if (state?.capital && sets.seats.has(tokens, at - 1)) return undefined;
  // "at Kazakhstan's suggestion", "in Vienna's Hofburg"
  const owns = state && tokens[state.end]?.text === "'";
  if (owns && state.capital) {
    const building = tables.places.at(tokens, state.end + 2);
    if (building?.value.kind === 'building' && tokens[state.end + 2]?.capitalised)
      return { place: state.iso3.join(' '), fits: false, atAssembly: false, led: true, end: building.end };
  }
  if (!state || owns || !sets.stateLead.has(tokens, lead - 1)) return undefined;
  return {
    place: state.iso3.join(' '),
    fits: !state.capital && state.iso3.includes(scene.state),
    atAssembly: false,
    led: true,
    end: state.end,
  };
}

/** "the Swiss city of Geneva", "the Turkish capital, Ankara": the token of the name. */
function pastTown(tokens: readonly Token[], at: number, { sets, actors }: FactVocabulary): number {
  const people = actors.at(tokens, at);
  const town = sets.towns.at(tokens, people?.value.demonym ? people.end : at);
  if (town < 0) return at;
  return sets.of.has(tokens, town) || tokens[town]?.text === ',' ? town + 1 : town;
}

/** Without a preposition: "(New York, 28 September 2018)", "UN Headquarters:". */
function bareAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): PlaceRead | undefined {
  const found = vocabulary.tables.places.at(tokens, at);
  if (!found || found.value.kind === 'occasion' || !tokens[at]?.capitalised) return undefined;
  if (found.value.kind === 'building' && found.value.place === 'United Nations') return undefined;
  return { place: found.value.place, fits: found.value.fits, atAssembly: false, led: false, end: found.end };
}
