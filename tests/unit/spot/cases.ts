/** The evaluation cases of the spotter that are in the repository. */
import { readFileSync } from 'node:fs';
import type { SpotCase } from '../../../scripts/evaluate/spot';

/** The NAMEs of tests/evaluation/spot.NAME.jsonl. */
export const SPOT_FILES = ['dev', 'own', 'more', 'forms', 'drafters', 'newsrooms'] as const;
export type SpotFile = (typeof SPOT_FILES)[number];

/** The cases of one file. @throws {Error} where it is missing. */
export function readSpotCases(name: SpotFile): readonly SpotCase[] {
  return readFileSync(`tests/evaluation/spot.${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SpotCase); // files of ours, checked by the evaluation's validator
}

/** Every file's cases. */
export function allSpotCases(): readonly SpotCase[] {
  return SPOT_FILES.flatMap(readSpotCases);
}
