/** Which shared edges of parts are disputed lines. The reasons stand in boundaries.ts. */
import type { Part } from './rings.ts';

/** Pairs of parts (either way round) whose shared edge is dashed. */
const PAIRS: Readonly<Record<string, string>> = {
  'UA-CR|UKR': 'crimea',
  'SRB|XKX': 'kosovo',
  'CY-N|CYP': 'cyprus',
  'CY-N|XAD': 'cyprus',
  'EH-E|EH-W': 'berm',
  'EH-W|MAR': 'western-sahara',
  'EH-E|MAR': 'western-sahara',
  'ISR|PSE': 'palestine',
  'ISR|PS-JE': 'jerusalem',
  'ISR|SY-GO': 'golan',
  'SY-GO|SYR': 'golan',
  'JOR|SY-GO': 'golan',
  'LBN|SY-GO': 'golan',
  'GE-AB|GEO': 'abkhazia',
  'MD-SN|MDA': 'transnistria',
  'SO-SL|SOM': 'somaliland',
  'KOR|PRK': 'korea',
  'ARG|XPI': 'ice-field',
  'CHL|XPI': 'ice-field',
};

/** Parts of Kashmir, whose edges between India and Pakistan are the Line of Control. */
const KASHMIR = new Set(['IN-JK', 'IN-LA', 'PK-GB', 'PK-JK']);

/** The kind of disputed line on which two parts meet, or null when their edge is an agreed border or none. */
export function lineKind(a: Part, b: Part): string | null {
  const [first, second] = [a.part, b.part].sort();
  const known = PAIRS[`${first}|${second}`];
  if (known) return known;
  if (a.part === 'XSG' || b.part === 'XSG') return 'siachen';
  const countries = [a.country, b.country].sort().join('|');
  if (countries === 'IND|PAK' && KASHMIR.has(a.part) && KASHMIR.has(b.part)) return 'kashmir';
  if (countries === 'CHN|IND') return 'china-india';
  return null;
}
