/**
 * Common English words that a telling adds for the sake of the sentence: verbs of being, moving, having and telling, adverbs,
 * words of degree, light nouns. None of them brings in a matter of its own. Where the thesaurus knows a word, or the Code
 * has it, that reading goes first.
 */
const verbs =
  'able affect achieve act adapt add admit afford agree aim allude amount answer appear apply arise arrange arrive ask assume attend ' +
  'await be bear become begin behave belong bind born bring build call care carry catch cause change choose claim ' +
  'clear close come complain concern confess connect consist constitute contain cope correspond cover create cross dare deal ' +
  'decide dedicate deliver demonstrate depend derive describe desire determine devise differ direct discuss ' +
  'do draft draw drive echo embody embrace emerge enjoy enter entail envision exist expect explain express extend face ' +
  'feel figure fill find finish fit fix flow follow form formulate found frame gain gather get give go grow happen have hear ' +
  'hint hit hold imagine imply indicate inform insert inspire intend introduce involve join keep know label lay lead learn lend ' +
  'let lie like listen live look love make map mark mean meet mention mind mirror move nudge offer open outline owe own ' +
  'pass pay perceive perform pick place play point portray pose prefer prepare present proceed produce prove push put raise ' +
  'reach read realize reckon recount refer reflect relate rely remain remember remind render repeat reply report represent resemble ' +
  'reside rest result reveal run say see seek seem send serve set shape shift show sign sit sound ' +
  'speak specify spell stand start state stay step strike style succeed suffer suggest suit summarize suppose surround ' +
  'take talk tell tend think thrive touch translate treat try turn underpin unfold use view voice wait walk want warn ' +
  'watch wear weigh win wish wonder word work write yield';

const adverbs =
  'about absolutely actively actually adequately afresh ago ahead alike alone along already also altogether always anew anyway ' +
  'apart apparently around aside automatically away back badly barely basically beforehand behind below better beyond broadly ' +
  'carefully chiefly clearly close closely commonly completely consequently considerably constantly continually correctly currently ' +
  'deliberately doubly down duly early easily effectively else else’s enough equally especially essentially ever everywhere exactly ' +
  'expressly extremely fairly far fast finally firmly first forever formally forth forward forwards frankly freshly fully generally ' +
  'gladly gradually greatly hard heavily highly however hugely immediately importantly increasingly indeed inside instead ' +
  'invariably just kindly largely lately later latest lest likely likewise literally long loosely loudly maybe meantime merely ' +
  'moreover mostly namely naturally nearly necessarily never newly next nonetheless normally notably noticeably now obviously often ' +
  'once onward onwards openly originally otherwise outright outside overall overly painfully particularly perfectly perhaps plainly ' +
  'please possibly presently presumably previously primarily principally probably promptly properly purely quickly quite rapidly ' +
  'rarely rather readily really recently regularly relatively repeatedly respectively rightly roughly seemingly seldom seriously ' +
  'severely sharply shortly significantly similarly simply sincerely slightly slowly so solemnly somehow sometimes somewhat soon ' +
  'specially squarely steadily still straight strongly subsequently substantially suddenly sufficiently surely swiftly then there ' +
  'thoroughly through tightly together tomorrow too totally truly twice typically ultimately undoubtedly unfortunately usually utterly ' +
  'vastly very vigorously virtually wholeheartedly wholly widely willingly yet';

const nouns =
  'air agreement ambit amount anything background bit bottom bounds by-product chapter choice circumstance door doorstep date effect element essence everything example ' +
  'eye fashion feature ground hand hands heart heading hint idea item job kind language level line list lot matter moment name ' +
  'note one ones order other others outset pace pair  path pattern phase piece place point question range reach reality reason rest ' +
  'round scene scope section sentence series shape share side sight sphere sign situation someone something somewhere sort spirit ' +
  'spot stage start story summary talk tense term text thing thought time times top tone tool tools topic track turn type use version view way ' +
  'word words work world year years';

const modifiers =
  'additional ambitious apt aware basic better big bold brief broad broader certain clear close closer common complete concrete considerable ' +
  'crucial current deep different distinct due earlier easy entire essential eventual evident exact existing explicit extra final ' +
  'firm fitting following former fresh full fuller further future general genuine given good great high huge immediate important indispensable ' +
  'key large larger last late latter like likely little long main major many meaningful mere necessary new next notable numerous ' +
  'obvious ongoing only open original outright overall own particular past possible practical precise present previous prior proper quick ' +
  'ready real recent remarkable right same separate several short significant similar simple single small sole solid special specific ' +
  'strict strong such sure swift total true unique urgent useful usual various vast very vital wide willing';

export const plainWords: readonly string[] = [
  ...new Set([verbs, adverbs, nouns, modifiers].flatMap((list) => list.split(' '))),
];
