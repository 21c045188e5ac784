/** The evaluation cases of the spotter that are in the repository. */
import { existsSync, readFileSync } from 'node:fs';
import type { SpotCase } from '../../scripts/evaluate/spot';

/** The cases of tests/evaluation/spot.NAME.jsonl; none where that file is absent. */
export function readSpotCases(name: string): readonly SpotCase[] {
  const path = `tests/evaluation/spot.${name}.jsonl`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SpotCase); // files of ours, checked by the evaluation's validator
}

/** Every file's cases. */
export function allSpotCases(): readonly SpotCase[] {
  return ['dev', 'own', 'more'].flatMap(readSpotCases);
}
