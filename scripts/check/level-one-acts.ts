import { toPhrase } from './phrase';

const HIM = 'him/her/them';
const ABUSER = 'him/partner/husband/wife/boyfriend/girlfriend/ex/brother/uncle/father';

/**
 * What Level 1 does not prepare anybody to do, as phrases that a choice of a story would use. The
 * list is that of the requirements: ask about abuse, judge risk, plan for safety or advise, MARAC,
 * legal matters, confront or mediate, look for proof, question a child, promise secrecy; and leave
 * traces that somebody could find.
 */
const ACTS: Readonly<Record<string, readonly string[]>> = {
  'ask whether there is abuse': [
    `ask ${HIM}/anybody/somebody (quietly) whether/if … hurt*/hit*/harm*/abus*/afraid/scared/frightened/safe`,
    'is/was/has/does/did he/she/anybody/anyone/somebody/someone … hurt*/hit*/hitting/harm*/abus*/frighten*/threaten* you',
    'are/were you (being) hurt/hit/abused/harmed/controlled/afraid/scared',
    'are/do you (feel) safe at home',
    'is everything all right/okay/OK at home',
  ],
  'judge the risk': ['risk assess*', 'assess* … risk*', 'dash', 'judge/decide … risk*', 'the risk is/seems low/high'],
  'plan for safety or advise': [
    'safety plan*',
    'plan … escape',
    'you must/should/need/ought … leave/go/stay/move/report',
    "you'd better leave/go/stay",
    'why not leave',
    'leave him/her',
    'get away from him/her',
    `advise/tell/urge/persuade/encourage ${HIM} to (just) leave/stay/go/move/report/take`,
    `advise/tell/urge/persuade/encourage ${HIM} to get out/away`,
    `tell ${HIM} … should/must/ought`,
  ],
  'refer to MARAC': ['marac'],
  'advise on legal orders, visas, tenancies or benefits': [
    'injunction*',
    'non-molestation',
    'occupation order',
    'apply for … order/visa/benefits',
    'your visa is/will',
    'what … visa',
    'nobody gets deported/sent',
  ],
  'confront, mediate or carry messages': [
    'confront*',
    'mediat*',
    `talk/speak to/with (her/his/the) ${ABUSER}`,
    `have … word with (her/his/the) ${ABUSER}`,
    `ring/phone/call/text (her/his/the) husband/wife/partner/boyfriend/girlfriend`,
    'hear his side',
    'ask him … … why/whether/if',
    'tell/ask him to stop/ring/leave/step/calm',
    'pass/carry … message',
    'sit down with both',
    'invite both',
  ],
  'look for proof': [
    'investigat*',
    'look/search/check … proof/evidence/bruises',
    'ask … proof/evidence',
    'photograph*',
    'take/send/keep … photo/photos/picture/pictures',
    'with a photo/picture',
    'have you got … … show/shows/prove/proves',
    'look (a)round the home/house/flat/bedroom',
    'read her/his post/messages/phone',
    'interview*',
  ],
  'question a child, or let one interpret': [
    'ask/question the child/children/boy/girl/son/daughter/kids',
    `let ${HIM} translate/interpret`,
    'let … child/son/daughter/boy/girl … translate/interpret',
  ],
  'promise secrecy': [
    'I promise',
    "I won't tell",
    "I won't say",
    'stays between us',
    'between us two',
    'keep it/this/that … secret/between',
    'your secret',
    'promise … secret/secrecy/not',
    'nobody will (ever) know',
  ],
  'leave traces that somebody could find': [
    'leave … card/leaflet/number/note',
    `text/email/send ${HIM}/you … number/link/leaflet`,
  ],
};

export const LEVEL_ONE_ACTS = Object.entries(ACTS).map(([act, phrases]) => ({ act, phrases: phrases.map(toPhrase) }));
