/** What comes into a frame once it has something to show, in the order in which each needs the one before. */
export const CARD_SCRIPTS = ['/the-code.js', '/interaction.js', '/card.js'];
