/** Writes a generated file, and says whether anything in it has changed. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export function writeGenerated(target: string | URL, text: string): void {
  const isSame = existsSync(target) && readFileSync(target, 'utf8') === text;
  if (!isSame) writeFileSync(target, text);
  const path = typeof target === 'string' ? target : relative('.', fileURLToPath(target));
  console.log(`${path}: ${isSame ? 'as it was' : 'changed'}`);
}
