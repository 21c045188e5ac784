/** The shapes to which CSS clips an element, by the rectangle around each. */
import { boxOf } from './natives';

/** A length in a shape: pixels, a part of the box, or a sum of both. */
const LENGTH = /([-+]?)\s?(\d{1,9}(?:\.\d{1,9})?(?:e[-+]?\d{1,3})?)(px|%)/gu;

/** The rectangle in the viewport outside which nothing of an element is shown; null where there is none or it can't be told. */
export function clipOf(element: Element): DOMRect | null {
  const style = getComputedStyle(element);
  const { clipPath, position } = style;
  if (clipPath !== 'none') return ofPath(clipPath, boxOf(element));
  // Old, and still on pages.
  const clip = style.getPropertyValue('clip');
  return clip !== 'auto' && /^(?:absolute|fixed)$/u.test(position) ? ofRect(clip, boxOf(element)) : null;
}

/** `rect(top, right, bottom, left)`, each from the box's upper left corner; `auto` is the box's own edge. */
function ofRect(clip: string, box: DOMRect): DOMRect | null {
  const [top, right, bottom, left] = argumentsOf(clip);
  if (left === undefined) return null;
  const at = (value: string | undefined, own: number): number => (value === 'auto' ? own : parseFloat(value ?? ''));
  return between(box, at(left, 0), at(top, 0), at(right, box.width), at(bottom, box.height));
}

function ofPath(path: string, box: DOMRect): DOMRect | null {
  const [, shape] = /^([a-z]+)\(/u.exec(path) ?? [];
  const { width, height } = box;
  const [sizes = '', place = '50% 50%'] = path.slice(path.indexOf('(') + 1, path.lastIndexOf(')')).split(/\s?at /u);
  const parts = wordsOf(sizes);
  const [x, y] = wordsOf(place).map((one, i) => length(one, i === 0 ? width : height));
  if (x === undefined || y === undefined) return null;
  switch (shape) {
    case 'inset': {
      const [top = '0', right = top, bottom = top, left = right] = wordsOf(sizes.split('round')[0] ?? '');
      return between(
        box,
        length(left, width),
        length(top, height),
        width - length(right, width),
        height - length(bottom, height),
      );
    }
    case 'circle':
    case 'ellipse': {
      const isCircle = shape === 'circle';
      const reach = isCircle ? Math.hypot(width, height) / Math.SQRT2 : width;
      const sides = [x, width - x].concat(isCircle ? [y, height - y] : []);
      const across = radius(parts[0], reach, sides);
      const down = isCircle ? across : radius(parts[1], height, [y, height - y]);
      return between(box, x - across, y - down, x + across, y + down);
    }
    case 'polygon': {
      const points = sizes
        .replace(/^(?:evenodd|nonzero),\s?/u, '')
        .split(',')
        .map(wordsOf);
      const xs = points.map(([at = '0']) => length(at, width));
      const ys = points.map(([, at = '0']) => length(at, height));
      return between(box, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    }
    default:
      return null;
  }
}

function radius(size = 'closest-side', reach: number, sides: readonly number[]): number {
  if (size === 'closest-side') return Math.min(...sides.map(Math.abs));
  return size === 'farthest-side' ? Math.max(...sides.map(Math.abs)) : length(size, reach);
}

/** The rectangle between two corners that are given from a box's upper left one. */
function between(box: DOMRect, left: number, top: number, right: number, bottom: number): DOMRect | null {
  const sides = [left, top, right, bottom];
  if (!sides.every(Number.isFinite)) return null;
  return new DOMRect(box.x + left, box.y + top, Math.max(right - left, 0), Math.max(bottom - top, 0));
}

/** The words of a list, a `calc()` being one. */
function wordsOf(list: string): string[] {
  const whole = list.replace(/calc\(([^()]*)\)/gu, (_, sum: string) => sum.replace(/\s/gu, ''));
  return whole.split(/[\s]+/u).filter((word) => word !== '');
}

function argumentsOf(call: string): string[] {
  return call
    .slice(call.indexOf('(') + 1, call.lastIndexOf(')'))
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

/** CSS pixels of a length, NaN where it is none. */
function length(text: string, whole: number): number {
  const terms = [...text.matchAll(LENGTH)];
  if (terms.length === 0) return Number(text) === 0 ? 0 : NaN;
  return terms.reduce((sum, [, sign, number, unit]) => {
    const value = Number(number) * (unit === '%' ? whole / 100 : 1);
    return sum + (sign === '-' ? -value : value);
  }, 0);
}
