/** Pieces of phrases that several lists share. */
export const SIGNING = '(signing|signing ceremony|ceremony|launch|signing event|high level event|special event|event)';
/** Nouns that mean a signing whatever stands beside them: a "special event" may have been any. */
export const SIGNED_AT = '(signing|signing ceremony|signature ceremony|ceremony|launch|signing event)';
export const OWN = "(its|their|his|her|the country ' s|a|the|an|my|our)";
export const SIGNATURE = '(signature|signatures|name|names|pen|pens|autograph|autographs|initials)';
export const COMMUNITY = '(un|united nations|u . n .|world body|world organi*)';
export const UN = '(un|united nations|u . n .)';
export const GA = `([${UN}] general assembly|unga|un ga)`;
