/** English: what readers type beside a citation. */
import type { QueryLexicon } from '../types';

export const query: QueryLexicon = {
  units: {
    paragraph: 'p|paragraf|paragrph|#',
    'preambular-paragraph': 'prep',
    'sub-paragraph': 'sub|indent',
  },
  fillers:
    'the|of|in|its|code|conduct|coc|cited|cite|see|cf|full|whole|entire|go|to|show|me|please|chapeau|sentence*|opening|introduction|introductory|words|beginning|end|ending|start|text|lead in',
};
