/** Colours as styles are computed, and how well two can be told from one another. */

/** Channels from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const known = new Map<string, Colour | null>();
/** Colours that are remembered; a page may have any number. */
const MOST = 500;

/** A computed colour; null where it can't be told. */
export function colourOf(computed: string): Colour | null {
  const before = known.get(computed);
  if (before !== undefined) return before;
  if (known.size >= MOST) known.clear();
  const colour = plainColour(computed) ?? paintedColour(computed);
  known.set(computed, colour);
  return colour;
}

/** The colours of a computed `text-shadow`, null for one that can't be told. */
export function coloursOfShadows(shadows: string): readonly (Colour | null)[] {
  if (shadows === 'none') return [];
  // Each begins with its colour, and nothing else in it has brackets.
  return shadows
    .split(/\)[^(]*/u)
    .slice(0, -1)
    .map((colour) => colourOf(`${colour.trim()})`));
}

function plainColour(computed: string): Colour | null {
  const match = /^rgba?\((\d{1,3}), (\d{1,3}), (\d{1,3})(?:, ([\d.e-]+))?\)$/u.exec(computed);
  if (!match) return null;
  const [, red, green, blue, alpha = '1'] = match;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

/** What a colour of another kind (`oklch()`, `color()`) looks like when it is painted. */
function paintedColour(computed: string): Colour | null {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const paint = (colour: string): readonly number[] => {
    context?.clearRect(0, 0, 1, 1);
    if (context) context.fillStyle = colour;
    context?.fillRect(0, 0, 1, 1);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  // A browser may hide from everybody what is painted.
  if (paint('rgb(1, 2, 3)').join() !== '1,2,3,255') return null;
  const [red = 0, green = 0, blue = 0, alpha = 0] = paint(computed);
  return { red, green, blue, alpha: alpha / 255 };
}

/** A colour laid over another. */
export function over(above: Colour, ground: Colour): Colour {
  const alpha = above.alpha + ground.alpha * (1 - above.alpha);
  const mix = (a: number, b: number): number =>
    alpha === 0 ? 0 : (a * above.alpha + b * ground.alpha * (1 - above.alpha)) / alpha;
  return {
    red: mix(above.red, ground.red),
    green: mix(above.green, ground.green),
    blue: mix(above.blue, ground.blue),
    alpha,
  };
}

/** The contrast of two colours by WCAG 2: from 1, the same, to 21, black on white. */
export function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
