// How the graph's terms are said and coloured.
import { PLOVER } from './classes.js';

/** The four corners of event data: words or deeds, friendly or hostile. */
export const CORNERS = {
  'verbal cooperation': { colour: '#2b6cb0', roots: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'] },
  'material cooperation': { colour: '#2f855a', roots: ['COOPERATE', 'AID', 'RETREAT'] },
  'verbal conflict': { colour: '#b7791f', roots: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'] },
  'material conflict': { colour: '#c53030', roots: ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] },
};

export function corner(type) {
  const root = PLOVER[type];
  return Object.keys(CORNERS).find((name) => CORNERS[name].roots.includes(root)) ?? 'verbal cooperation';
}

export function colour(type) {
  return CORNERS[corner(type)].colour;
}

/** "ChemicalAttack" as a reader sees it. */
export function words(type) {
  const spaced = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export const STATUS = {
  actual: 'told as fact',
  claimed: 'only claimed',
  denied: 'denied',
  possible: 'possible, not done',
};

const FRIENDLY = new Set(['supports', 'praises']);

/** Sign of an attitude: 1 friendly, -1 hostile, 0 neither. */
export function sign(attitude) {
  if (FRIENDLY.has(attitude)) return 1;
  return attitude === 'demands' || attitude === 'denies' ? 0 : -1;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2017-04-12" as "12 Apr 2017"; months and years likewise. */
export function day(iso) {
  if (!iso) return '';
  const [year, month, date] = iso.split('-');
  return [date && Number(date), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
