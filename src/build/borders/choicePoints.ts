/**
 * Whose land each choice of boundaries.ts makes of a place, at every resolution: a place lies in its
 * owner's shape or, where a resolution is too low for that, in none. Places of the neighbours are here
 * as well.
 */
import { parsePoints, type TestPoint } from './testPoints.ts';

export interface ChoicePoint extends TestPoint {
  /** The place of the choice that says whose land this is. */
  choice: string;
}

/** After the place of each choice a line for each point, as in knownPoints.ts. */
const TABLE = `
# Crimea and Sevastopol
Simferopol 34.1 44.95 UKR low
Sevastopol 33.6 44.58 UKR low
Yevpatoria 33.45 45.22 UKR low
Feodosia 35.35 45.05 UKR low
Kerch 36.4 45.35 UKR low
Krasnodar 38.98 45.03 RUS low
Taman 37.1 45.2 RUS low
# Donetsk, Luhansk, Zaporizhzhia and Kherson
Donetsk 37.8 48.0 UKR low
Luhansk 39.3 48.55 UKR low
Mariupol 37.54 47.13 UKR low
Melitopol 35.37 46.85 UKR low
Kherson 32.65 46.67 UKR low
Rostov 39.7 47.27 RUS low
Belgorod 36.6 50.55 RUS low
# Taiwan
Taichung 120.8 24.15 TWN low
Taipei 121.55 25.05 TWN low
Kinmen 118.36 24.45 TWN high
Matsu 119.94 26.155 TWN none
Penghu 119.6 23.57 TWN high
Xiamen 118.05 24.63 CHN low
Fuzhou 119.3 26.08 CHN low
# Kosovo
Pristina 21.16 42.66 XKX low
North Mitrovica 20.86 42.93 XKX low
Prizren 20.74 42.21 XKX low
Peja 20.3 42.66 XKX low
Presevo 21.68 42.31 SRB low
Novi Pazar 20.5 43.14 SRB low
Skopje 21.43 42.0 MKD low
Kukes 20.42 42.08 ALB low
# Western Sahara
Laayoune -13.15 27.1 ESH low
Dakhla, inland -14.5 23.5 ESH low
Smara -11.67 26.74 ESH low
Tarfaya, inland -12.2 27.95 MAR low
Guelmim -10.06 28.98 MAR low
Tindouf -8.1 27.67 DZA low
Zouerat -12.45 22.75 MRT low
# Western Sahara’s berm
Tifariti -10.57 26.16 ESH low
Bir Lehlou -9.57 26.35 ESH low
# Northern Cyprus
Kyrenia 33.32 35.3 CYP low
Famagusta 33.88 35.15 CYP low
Karpas 34.25 35.53 CYP low
Nicosia 33.35 35.13 CYP low
Paphos 32.5 34.85 CYP low
# Akrotiri and Dhekelia
Akrotiri 32.97 34.6 XAD high
Dhekelia 33.74 35.0 XAD medium
Limassol 33.03 34.72 CYP low
# Golan Heights
Quneitra 35.82 33.12 SYR low
Majdal Shams 35.77 33.26 SYR low
Katzrin 35.69 32.99 SYR low
Fiq 35.72 32.8 SYR low
Kiryat Shmona 35.56 33.2 ISR low
Tiberias 35.52 32.79 ISR low
Marjayoun 35.58 33.37 LBN low
# West Bank and Gaza
Ramallah 35.2 31.9 PSE low
Nablus 35.26 32.22 PSE low
Jenin 35.3 32.45 PSE low
Hebron 35.1 31.53 PSE low
Jericho 35.45 31.86 PSE low
Bethlehem 35.19 31.69 PSE low
Tulkarm 35.05 32.31 PSE low
Yatta 35.09 31.44 PSE low
Gaza City 34.46 31.51 PSE low
Khan Yunis 34.305 31.345 PSE low
Rafah 34.25 31.29 PSE low
Tel Aviv 34.8 32.07 ISR low
Haifa 35.02 32.78 ISR low
Beersheba 34.79 31.25 ISR low
Ashkelon 34.58 31.67 ISR low
Sderot 34.6 31.52 ISR low
Amman 35.93 31.95 JOR low
El Arish 33.8 31.08 EGY low
# East Jerusalem
Old City 35.234 31.776 PSE low
Pisgat Ze’ev 35.24 31.825 PSE low
Gilo 35.19 31.733 PSE low
Beit Shemesh 34.99 31.75 ISR low
# Abkhazia
Sukhumi 41.02 43.02 GEO low
Gali 41.73 42.63 GEO low
Sochi 39.75 43.62 RUS low
# South Ossetia
Tskhinvali 43.97 42.23 GEO low
Java 43.92 42.39 GEO low
Vladikavkaz 44.67 43.02 RUS low
# Transnistria
Tiraspol 29.63 46.84 MDA low
Bender 29.48 46.82 MDA low
Rybnitsa 29.02 47.77 MDA low
Odessa 30.7 46.5 UKR low
# Nagorno-Karabakh
Stepanakert 46.75 39.82 AZE low
Lachin 46.55 39.63 AZE low
Goris 46.34 39.51 ARM low
Yeghegnadzor 45.33 39.76 ARM low
Meghri 46.24 38.92 ARM low
# Somaliland
Hargeisa 44.06 9.56 SOM low
Erigavo 47.37 10.62 SOM low
Jijiga 42.8 9.35 ETH low
# Abyei
Abyei 28.43 9.59 SDN low
Wau 28.0 7.7 SSD low
# Kashmir
Srinagar 74.8 34.1 IND low
Jammu 74.86 32.73 IND low
Leh 77.58 34.16 IND low
Kargil 76.13 34.54 IND low
Muzaffarabad 73.47 34.37 PAK low
Gilgit 74.3 35.9 PAK low
Skardu 75.63 35.3 PAK low
Sialkot 74.53 32.49 PAK low
# Siachen Glacier
Siachen, north 77.1 35.4 XSG low
Siachen, south 77.1 35.2 XSG low
Siachen, east 77.5 35.4 XSG low
# Line of Actual Control
Aksai Chin 79.5 35.2 CHN low
Tawang 91.87 27.6 IND low
Itanagar 93.6 27.1 IND low
Walong 97.0 28.13 IND low
Gangtok 88.6 27.33 IND low
Nyingchi 94.36 29.6 CHN low
Rutog 79.7 33.4 CHN low
# Korea
Kaesong 126.55 37.97 PRK low
Pyonggang 127.3 38.4 PRK low
Seoul 127.0 37.5 KOR low
Sokcho 128.5 38.18 KOR low
Cheorwon 127.3 38.15 KOR low
Baengnyeong 124.7 37.96 KOR high
# Southern Kurils
Iturup 147.9 45.0 RUS medium
Kunashir 145.9 44.1 RUS medium
Shikotan 146.75 43.8 RUS medium
Nemuro 145.3 43.3 JPN low
Wakkanai 141.75 45.3 JPN medium
# Southern Patagonian Ice Field
Ice field -73.3 -49.5 XPI low
Ice field, west -73.45 -49.6 XPI low
Ice field, north -73.2 -49.38 XPI low
# Isla Brasilera
Isla Brasilera -57.62 -30.19 BRA low
# Falkland Islands, Gibraltar, Ceuta, Melilla
Stanley -58.2 -51.75 FLK low
West Falkland -60.2 -51.7 FLK medium
Gibraltar -5.348 36.14 GIB medium
Strait of Gibraltar -5.4 36.0 - low
Ceuta -5.33 35.89 ESP low
Melilla -2.945 35.29 ESP low
San Roque -5.4 36.22 ESP low
Tetouan -5.4 35.57 MAR low
Nador -2.98 35.13 MAR low
# South China Sea
Woody Island 112.34 16.835 - low
Scarborough Shoal 117.76 15.15 - low
Spratly Islands 115.82 10.73 XSP medium
# Hong Kong and Macao
Hong Kong 114.15 22.4 HKG low
Macao 113.56 22.13 MAC medium
Shenzhen 114.05 22.6 CHN low
Zhuhai 113.4 22.25 CHN medium
# Overseas departments and territories
French Guiana -53 4 GUF low
Guadeloupe -61.7 16.15 GLP low
Martinique -61.02 14.66 MTQ low
Réunion 55.5 -21.12 REU low
Mayotte 45.15 -12.8 MYT low
New Caledonia 165.5 -21.5 NCL low
Tahiti -149.42 -17.65 PYF medium
Greenland -42 72 GRL low
Faroe Islands -6.95 62.15 FRO medium
Svalbard 16 78.8 SJM low
Puerto Rico -66.4 18.2 PRI low
Guam 144.77 13.42 GUM medium
Bonaire -68.28 12.2 BES high
Aruba -69.97 12.5 ABW medium
Curaçao -69.0 12.2 CUW medium
Sint Maarten -63.06 18.04 SXM medium
Saint-Martin -63.04 18.09 MAF medium
Rarotonga -159.78 -21.23 COK medium
Niue -169.87 -19.05 NIU medium
Albina -54.4 5.2 SUR low
# Hawaii, Alaska, Canaries, Azores, Madeira
Hawaii -155.5 19.6 USA low
Alaska -152 65 USA low
Ketchikan -131.2 55.5 USA medium
Canary Islands -15.6 27.95 ESP low
Azores -25.45 37.8 PRT medium
Madeira -17 32.75 PRT low
Prince Rupert -129.5 54.5 CAN low
# Kaliningrad, Nakhchivan, Cabinda, Oecusse, Temburong, Musandam
Kaliningrad 20.9 54.6 RUS low
Gusev 22.2 54.6 RUS low
Suwałki 22.9 54.1 POL low
Klaipėda 21.3 55.7 LTU low
Nakhchivan 45.4 39.2 AZE low
Sharur 44.98 39.55 AZE low
Ordubad 45.95 38.95 AZE low
Cabinda 12.5 -5.2 AGO low
Muanda 12.45 -5.85 COD low
Oecusse 124.35 -9.35 TLS low
Kupang 123.9 -10.0 IDN low
Temburong 115.15 4.6 BRN low
Limbang 115.0 4.7 MYS low
Musandam 56.2 26.1 OMN low
Neum 17.65 42.95 BIH low
Konavle 18.35 42.53 HRV low
Osijek 18.6 45.55 HRV low
# Guantánamo Bay and Baikonur
Guantánamo Bay -75.2 19.93 CUB low
Baikonur 63.3 45.9 KAZ low
# Halaib, Bir Tawil, Bhutan–China, Essequibo
Halaib 36.4 22.35 EGY low
Bir Tawil 33.7 21.87 SDN low
Doklam 88.95 27.3 BTN low
Gasa 89.9 28.0 BTN low
Yadong 88.9 27.6 CHN low
Georgetown -58.3 6.7 GUY low
Bartica -60 6 GUY low
Tumeremo -61.5 7.3 VEN low
# Kafia Kingi, Ilemi, Kalapani, New River Triangle, Shaksgam, Olivenza, Diego Garcia, South Georgia
Kafia Kingi 24.2 9.2 SDN low
Ilemi 35.3 4.95 KEN low
Lokichar 35.6 2.4 KEN low
New River Triangle -57.5 2.6 GUY low
Kalapani 80.9 30.2 IND low
Shaksgam 76.7 36.0 CHN low
Olivenza -7.1 38.68 ESP low
Badajoz -6.9 38.85 ESP low
Elvas -7.2 38.9 PRT low
Diego Garcia 72.42 -7.31 IOT medium
South Georgia -36.8 -54.3 SGS medium
# Liancourt Rocks, Senkaku Islands
Liancourt Rocks 131.87 37.24 - low
Senkaku Islands 123.47 25.745 - low
`;

export const CHOICE_POINTS: readonly ChoicePoint[] = TABLE.trim()
  .split('# ')
  .slice(1)
  .flatMap((section) => {
    const [choice = '', ...lines] = section.trim().split('\n');
    return parsePoints(lines.join('\n')).map((point) => ({ ...point, choice }));
  });
