/** How clauses are called in words. */
import type { OverlayMessages } from '../data/messages/en';
import { lettersOf, partsOf, PARAGRAPH_COUNT, type ClauseId } from '../engine/clause';

/** The heading of a clause: “Paragraph 3(b)”. */
export function clauseLabel(id: ClauseId, { code }: OverlayMessages): string {
  const parts = partsOf(id);
  switch (parts.kind) {
    case 'code':
      return code.title;
    case 'preamble':
      return code.preamble;
    case 'preambular':
      return code.preambular(parts.number);
    case 'paragraph':
      return code.paragraph(parts.number);
    case 'sub-paragraph':
      return code.subParagraph(parts.number, parts.letter);
  }
}

/** Why a cited part doesn't exist; `part` is written as an id: “14”, “PP15”, “4(j)”, “5(b)”. */
export function missingPart(part: string, { popover }: OverlayMessages): string {
  const preambular = /^PP(\d+)$/u.exec(part);
  if (preambular) return popover.noPreambular(preambular[1] ?? '');
  const [, paragraph = '', letter] = /^(\d+)(?:\(([^)]*)\))?/u.exec(part) ?? [];
  if (!paragraph) return popover.noPart(part);
  const number = Number(paragraph);
  if (letter === undefined || number < 1 || number > PARAGRAPH_COUNT) return popover.noParagraph(paragraph);
  const letters = lettersOf(number);
  if (letters === '') return popover.noLetters(paragraph, letter);
  return letters.includes(letter) ? popover.noPart(part) : popover.noLetter(paragraph, letter, letters.slice(-1));
}
