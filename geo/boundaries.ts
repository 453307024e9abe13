/**
 * Every choice the map makes where states disagree, with its reason. A policy for reading, not a legal
 * opinion. What is drawn follows `assignCountries.ts` (which country a unit of land belongs to) and `disputedEdges.ts` (which edges are dashed);
 * the points of a choice, which hold at every resolution, stand in `choicePoints.ts`.
 */

export interface Choice {
  place: string;
  /** What the map shows. */
  shown: string;
  /** Why, in a sentence. */
  reason: string;
  /** Codes of the shapes concerned. */
  codes: readonly string[];
  /** The kind of the dashed line, which is drawn at high resolution; null when no line is dashed. */
  line: string | null;
}

const choice = (
  place: string,
  codes: string,
  line: string | null,
  shown: string,
  reason: string,
): Choice => ({ place, codes: codes.split(' '), line, shown, reason });

export const CHOICES: readonly Choice[] = [
  choice(
    'Crimea and Sevastopol',
    'UKR',
    'crimea',
    'Part of Ukraine; its northern edge is dashed.',
    'UN General Assembly resolution 68/262 (2014) affirms Ukraine’s territorial integrity, and the edge is where control began to differ.',
  ),
  choice(
    'Donetsk, Luhansk, Zaporizhzhia and Kherson',
    'UKR',
    null,
    'Part of Ukraine, with no line.',
    'UN General Assembly resolution ES-11/4 (2022) calls their annexation invalid, and a front moves too fast for a fixed map.',
  ),
  choice(
    'Taiwan',
    'TWN',
    null,
    'A shape of its own, with Kinmen at high resolution; our sources lack Matsu.',
    'The article names it, and says that China claims it; a shape of its own says nothing of its status.',
  ),
  choice(
    'Kosovo',
    'XKX SRB',
    'kosovo',
    'A shape of its own; its edge with Serbia is dashed.',
    'About half of the UN’s members recognise it, and Serbia does not; this says nothing of its status.',
  ),
  choice(
    'Western Sahara',
    'ESH MAR',
    'western-sahara',
    'A shape of its own; its edge with Morocco, 27° 40′ N, is dashed.',
    'The UN lists it as a Non-Self-Governing Territory; this says nothing of its status.',
  ),
  choice(
    'Western Sahara’s berm',
    'ESH',
    'berm',
    'A dashed line inside the shape.',
    'The sand wall divides what Morocco holds from what the Polisario Front holds.',
  ),
  choice(
    'Northern Cyprus',
    'CYP',
    'cyprus',
    'Part of Cyprus; the line between is dashed.',
    'UN Security Council resolution 541 (1983) calls its declaration of independence invalid, and only Türkiye recognises it.',
  ),
  choice(
    'Akrotiri and Dhekelia',
    'XAD',
    null,
    'A shape of its own that belongs to the United Kingdom; low resolution leaves out both.',
    'Cyprus’s Treaty of Establishment (1960) left the two base areas under British sovereignty.',
  ),
  choice(
    'Golan Heights',
    'SYR ISR',
    'golan',
    'Part of Syria; all its edges are dashed.',
    'UN Security Council resolution 497 (1981) calls Israel’s annexation void; the line is coarse.',
  ),
  choice(
    'West Bank and Gaza',
    'PSE ISR',
    'palestine',
    'Palestine; its edges with Israel are dashed.',
    'Palestine is a UN observer state (resolution 67/19, 2012) whose borders are not agreed.',
  ),
  choice(
    'East Jerusalem',
    'PSE ISR',
    'jerusalem',
    'Part of Palestine; its edge with Israel is dashed.',
    'UN Security Council resolution 478 (1980) calls Israel’s basic law on the city null and void; the line is coarse.',
  ),
  choice(
    'Abkhazia',
    'GEO',
    'abkhazia',
    'Part of Georgia; the line is dashed.',
    'Nearly all UN members, Georgia’s neighbours but Russia among them, hold it to be Georgian.',
  ),
  choice(
    'South Ossetia',
    'GEO',
    'south-ossetia',
    'Part of Georgia; the line is dashed.',
    'As for Abkhazia; the line is coarse, for no province’s edge carries it.',
  ),
  choice(
    'Transnistria',
    'MDA',
    'transnistria',
    'Part of Moldova; the line is dashed.',
    'No UN member recognises it; the line follows the districts it holds.',
  ),
  choice(
    'Nagorno-Karabakh',
    'AZE',
    null,
    'Part of Azerbaijan, with no line.',
    'No UN member ever recognised it as a state, Armenia included.',
  ),
  choice(
    'Somaliland',
    'SOM',
    'somaliland',
    'Part of Somalia; the line is dashed.',
    'No UN member recognised it on the map’s date.',
  ),
  choice(
    'Abyei',
    'SDN SSD',
    'abyei',
    'Part of Sudan; its northern line is dashed.',
    'The vote on where it belongs, agreed in 2005, has not been held.',
  ),
  choice(
    'Kashmir',
    'IND PAK',
    'kashmir',
    'Each side of the Line of Control with the state that runs it; the line is dashed.',
    'The Simla Agreement (1972) has both respect the line without prejudice to their claims.',
  ),
  choice(
    'Siachen Glacier',
    'XSG',
    'siachen',
    'A shape of no state; all its edges are dashed.',
    'The Line of Control was never drawn over the ice.',
  ),
  choice(
    'Line of Actual Control',
    'CHN IND',
    'china-india',
    'Aksai Chin with China, Arunachal Pradesh with India, as each runs them; the whole line is dashed.',
    'The two states have not agreed on a border; the line is coarse.',
  ),
  choice(
    'Korea',
    'KOR PRK',
    'korea',
    'Two states; the line between is dashed.',
    'It is the Military Demarcation Line of the armistice of 1953, which no peace has followed.',
  ),
  choice(
    'Southern Kurils',
    'RUS',
    'kurils',
    'Part of Russia; Japan’s claim is a dashed line at sea, at high resolution only.',
    'Russia runs them, and Japan claims them as its Northern Territories.',
  ),
  choice(
    'Southern Patagonian Ice Field',
    'XPI',
    'ice-field',
    'A shape of no state; its edges are dashed.',
    'Argentina and Chile left this stretch undrawn in their agreement of 1998.',
  ),
  choice(
    'Isla Brasilera',
    'BRA',
    null,
    'Part of Brazil.',
    'Brazil runs it, and Uruguay claims it; the source has a hole there.',
  ),
  choice(
    'Falkland Islands, Gibraltar, Ceuta, Melilla',
    'FLK GIB ESP',
    null,
    'With the state that runs them; the first two are shapes of their own.',
    'Argentina, Spain and Morocco claim them; a line at sea or of a few hundred metres would not be seen.',
  ),
  choice(
    'South China Sea',
    'XSP',
    null,
    'No claim line is drawn; the Spratlys are a shape of no state; the Paracels have none.',
    'No data on npm has the claim lines, and we do not draw borders by hand.',
  ),
  choice(
    'Hong Kong and Macao',
    'HKG MAC',
    null,
    'Shapes of their own that belong to China.',
    'They have codes of their own as special administrative regions.',
  ),
  choice(
    'Overseas departments and territories',
    'GUF GLP MTQ REU MYT NCL PYF GRL FRO SJM PRI GUM BES ABW CUW SXM COK NIU',
    null,
    'Shapes of their own that name their state.',
    'Whether a state’s stance colours its overseas parts is for the map to say, not for its borders.',
  ),
  choice(
    'Hawaii, Alaska, Canaries, Azores, Madeira',
    'USA ESP PRT',
    null,
    'Part of their state’s shape.',
    'They are integral parts of it without a country code of their own.',
  ),
  choice(
    'Kaliningrad, Nakhchivan, Cabinda, Oecusse, Temburong, Musandam',
    'RUS AZE AGO TLS BRN OMN',
    null,
    'Part of their state’s shape.',
    'They are integral parts of it, though the land of others lies between.',
  ),
  choice(
    'Guantánamo Bay and Baikonur',
    'CUB KAZ',
    null,
    'With Cuba and Kazakhstan.',
    'A lease leaves sovereignty with the lessor.',
  ),
  choice(
    'Halaib, Bir Tawil, Bhutan–China, Essequibo',
    'EGY SDN BTN CHN GUY VEN',
    null,
    'As Natural Earth draws them, with solid lines.',
    'None of our sources has a line to dash there that fits its outlines.',
  ),
  choice(
    'Kafia Kingi, Ilemi, Kalapani, New River Triangle, Shaksgam, Olivenza, Diego Garcia, South Georgia',
    'SDN KEN IND GUY CHN ESP IOT SGS',
    null,
    'With the state that runs them, with solid lines.',
    'Another state claims each; as above, no line of our sources fits its outlines.',
  ),
  choice(
    'Liancourt Rocks, Senkaku Islands',
    'KOR JPN CHN TWN',
    null,
    'Not drawn.',
    'Our sources lack islands so small. South Korea and Japan claim the former; Japan, China and Taiwan claim the latter.',
  ),
  choice(
    'Any place too small for a resolution',
    'GIB XAD MAC TWN RUS XSP',
    null,
    'Left out there, and not given to a neighbour.',
    'A low resolution may show less than a high one, but must not say something else.',
  ),
];
