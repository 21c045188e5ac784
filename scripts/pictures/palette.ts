/** Pictures with at most 256 colours, which is a third of the bytes: letters and lines have few. */
import { deflateSync } from 'node:zlib';
import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';

interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Three bytes a colour. */
  readonly palette: readonly number[];
  /** A byte a pixel, in base 64. */
  readonly pixels: string;
}

/** A picture with the colours that it has most of; every other colour becomes the nearest of them. `page` reads the picture. */
export async function withPalette(page: Page, picture: Buffer): Promise<Buffer> {
  const { width, height, palette, pixels } = await page.evaluate(indexed, picture.toString('base64'));
  const bytes = Buffer.from(pixels, 'base64');
  // Each row begins with how it is filtered: not at all, which suits indexes.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) bytes.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits, a palette
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** Runs in a page. */
async function indexed(base64: string): Promise<Indexed> {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Map<number, number>();
  const all = new Uint32Array(width * height);
  for (let at = 0; at < all.length; at += 1) {
    const colour = ((data[at * 4] ?? 0) << 16) | ((data[at * 4 + 1] ?? 0) << 8) | (data[at * 4 + 2] ?? 0);
    all[at] = colour;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  const kept = [...colours]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour);
  const nearest = new Map<number, number>();
  for (const colour of colours.keys()) {
    let best = 0;
    let least = Infinity;
    for (const [index, other] of kept.entries()) {
      const red = (colour >> 16) - (other >> 16);
      const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
      const blue = (colour & 255) - (other & 255);
      const distance = red * red + green * green + blue * blue;
      if (distance >= least) continue;
      least = distance;
      best = index;
    }
    nearest.set(colour, best);
  }
  let pixels = '';
  for (const colour of all) pixels += String.fromCharCode(nearest.get(colour) ?? 0);
  return {
    width,
    height,
    palette: kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
    pixels: btoa(pixels),
  };
}
