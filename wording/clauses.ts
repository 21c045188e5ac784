/** The names of clauses. */
import type { Messages, OverlayMessages } from '../data/messages/en';
import { lettersOf, partsOf, PARAGRAPH_COUNT, type ClauseId } from '../engine/clause';

/** The heading of a clause: “Paragraph 3(b)”. */
export function clauseLabel(id: ClauseId, { code }: OverlayMessages): string {
  return nameOf(id, code);
}

/** A clause within a sentence: “paragraph 3(b)”. */
export function clauseInText(id: ClauseId, { clauses }: Messages): string {
  return nameOf(id, clauses);
}

function nameOf(id: ClauseId, names: Messages['clauses']): string {
  const parts = partsOf(id);
  switch (parts.kind) {
    case 'code':
      return names.title;
    case 'preamble':
      return names.preamble;
    case 'preambular':
      return names.preambular(parts.number);
    case 'paragraph':
      return names.paragraph(parts.number);
    case 'sub-paragraph':
      return names.subParagraph(parts.number, parts.letter);
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
