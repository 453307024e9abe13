/**
 * Whose land each choice of boundaries.ts makes of a place, at every level: a place lies in its owner's
 * shape or, where a level is too coarse for that, in none. The neighbours' places are asked as well.
 */
import { parsePoints, type TestPoint } from './testPoints.ts';

export interface ChoicePoint extends TestPoint {
  /** The choice that says so, by its place. */
  choice: string;
}

/** After each choice's place, a line a point, as in points.ts. */
const TABLE = `
# Crimea and Sevastopol
Simferopol 34.1 44.95 UKR light
Sevastopol 33.6 44.58 UKR light
Yevpatoria 33.45 45.22 UKR light
Feodosia 35.35 45.05 UKR light
Kerch 36.4 45.35 UKR light
Krasnodar 38.98 45.03 RUS light
Taman 37.1 45.2 RUS light
# Donetsk, Luhansk, Zaporizhzhia and Kherson
Donetsk 37.8 48.0 UKR light
Luhansk 39.3 48.55 UKR light
Mariupol 37.54 47.13 UKR light
Melitopol 35.37 46.85 UKR light
Kherson 32.65 46.67 UKR light
Rostov 39.7 47.27 RUS light
Belgorod 36.6 50.55 RUS light
# Taiwan
Taichung 120.8 24.15 TWN light
Taipei 121.55 25.05 TWN light
Kinmen 118.36 24.45 TWN fine
Matsu 119.94 26.155 TWN none
Penghu 119.6 23.57 TWN fine
Xiamen 118.05 24.63 CHN light
Fuzhou 119.3 26.08 CHN light
# Kosovo
Pristina 21.16 42.66 XKX light
North Mitrovica 20.86 42.93 XKX light
Prizren 20.74 42.21 XKX light
Peja 20.3 42.66 XKX light
Presevo 21.68 42.31 SRB light
Novi Pazar 20.5 43.14 SRB light
Skopje 21.43 42.0 MKD light
Kukes 20.42 42.08 ALB light
# Western Sahara
Laayoune -13.15 27.1 ESH light
Dakhla, inland -14.5 23.5 ESH light
Smara -11.67 26.74 ESH light
Tarfaya, inland -12.2 27.95 MAR light
Guelmim -10.06 28.98 MAR light
Tindouf -8.1 27.67 DZA light
Zouerat -12.45 22.75 MRT light
# Western Sahara’s berm
Tifariti -10.57 26.16 ESH light
Bir Lehlou -9.57 26.35 ESH light
# Northern Cyprus
Kyrenia 33.32 35.3 CYP light
Famagusta 33.88 35.15 CYP light
Karpas 34.25 35.53 CYP light
Nicosia 33.35 35.13 CYP light
Paphos 32.5 34.85 CYP light
# Akrotiri and Dhekelia
Akrotiri 32.97 34.6 XAD fine
Dhekelia 33.74 35.0 XAD fine
Limassol 33.03 34.72 CYP light
# Golan Heights
Quneitra 35.82 33.12 SYR light
Majdal Shams 35.77 33.26 SYR light
Katzrin 35.69 32.99 SYR light
Fiq 35.72 32.8 SYR light
Kiryat Shmona 35.56 33.2 ISR light
Tiberias 35.52 32.79 ISR light
Marjayoun 35.58 33.37 LBN light
# West Bank and Gaza
Ramallah 35.2 31.9 PSE light
Nablus 35.26 32.22 PSE light
Jenin 35.3 32.45 PSE light
Hebron 35.1 31.53 PSE light
Jericho 35.45 31.86 PSE light
Bethlehem 35.19 31.69 PSE light
Tulkarm 35.05 32.31 PSE light
Yatta 35.09 31.44 PSE light
Gaza City 34.46 31.51 PSE light
Khan Yunis 34.305 31.345 PSE light
Rafah 34.25 31.29 PSE light
Tel Aviv 34.8 32.07 ISR light
Haifa 35.02 32.78 ISR light
Beersheba 34.79 31.25 ISR light
Ashkelon 34.58 31.67 ISR light
Sderot 34.6 31.52 ISR light
Amman 35.93 31.95 JOR light
El Arish 33.8 31.08 EGY light
# East Jerusalem
Old City 35.234 31.776 PSE light
Pisgat Ze’ev 35.24 31.825 PSE light
Gilo 35.19 31.733 PSE light
Beit Shemesh 34.99 31.75 ISR light
# Abkhazia
Sukhumi 41.02 43.02 GEO light
Gali 41.73 42.63 GEO light
Sochi 39.75 43.62 RUS light
# South Ossetia
Tskhinvali 43.97 42.23 GEO light
Java 43.92 42.39 GEO light
Vladikavkaz 44.67 43.02 RUS light
# Transnistria
Tiraspol 29.63 46.84 MDA light
Bender 29.48 46.82 MDA light
Rybnitsa 29.02 47.77 MDA light
Odessa 30.7 46.5 UKR light
# Nagorno-Karabakh
Stepanakert 46.75 39.82 AZE light
Lachin 46.55 39.63 AZE light
Goris 46.34 39.51 ARM light
Yeghegnadzor 45.33 39.76 ARM light
Meghri 46.24 38.92 ARM light
# Somaliland
Hargeisa 44.06 9.56 SOM light
Erigavo 47.37 10.62 SOM light
Jijiga 42.8 9.35 ETH light
# Abyei
Abyei 28.43 9.59 SDN light
Wau 28.0 7.7 SSD light
# Kashmir
Srinagar 74.8 34.1 IND light
Jammu 74.86 32.73 IND light
Leh 77.58 34.16 IND light
Kargil 76.13 34.54 IND light
Muzaffarabad 73.47 34.37 PAK light
Gilgit 74.3 35.9 PAK light
Skardu 75.63 35.3 PAK light
Sialkot 74.53 32.49 PAK light
# Siachen Glacier
Siachen, north 77.1 35.4 XSG light
Siachen, south 77.1 35.2 XSG light
Siachen, east 77.5 35.4 XSG light
# Line of Actual Control
Aksai Chin 79.5 35.2 CHN light
Tawang 91.87 27.6 IND light
Itanagar 93.6 27.1 IND light
Walong 97.0 28.13 IND light
Gangtok 88.6 27.33 IND light
Nyingchi 94.36 29.6 CHN light
Rutog 79.7 33.4 CHN light
# Korea
Kaesong 126.55 37.97 PRK light
Pyonggang 127.3 38.4 PRK light
Seoul 127.0 37.5 KOR light
Sokcho 128.5 38.18 KOR light
Cheorwon 127.3 38.15 KOR light
Baengnyeong 124.7 37.96 KOR fine
# Southern Kurils
Iturup 147.9 45.0 RUS fine
Kunashir 145.9 44.1 RUS fine
Shikotan 146.75 43.8 RUS fine
Nemuro 145.3 43.3 JPN light
Wakkanai 141.75 45.3 JPN fine
# Southern Patagonian Ice Field
Ice field -73.3 -49.5 XPI light
Ice field, west -73.45 -49.6 XPI light
Ice field, north -73.2 -49.38 XPI light
# Isla Brasilera
Isla Brasilera -57.62 -30.19 BRA light
# Falkland Islands, Gibraltar, Ceuta, Melilla
Stanley -58.2 -51.75 FLK light
West Falkland -60.2 -51.7 FLK fine
Gibraltar -5.348 36.14 GIB fine
Strait of Gibraltar -5.4 36.0 - light
Ceuta -5.33 35.89 ESP light
Melilla -2.945 35.29 ESP light
San Roque -5.4 36.22 ESP light
Tetouan -5.4 35.57 MAR light
Nador -2.98 35.13 MAR light
# South China Sea
Woody Island 112.34 16.835 - light
Scarborough Shoal 117.76 15.15 - light
Spratly Islands 115.82 10.73 XSP fine
# Hong Kong and Macao
Hong Kong 114.15 22.4 HKG light
Macao 113.56 22.13 MAC fine
Shenzhen 114.05 22.6 CHN light
Zhuhai 113.4 22.25 CHN fine
# Overseas departments and territories
French Guiana -53 4 GUF light
Guadeloupe -61.7 16.15 GLP light
Martinique -61.02 14.66 MTQ light
Réunion 55.5 -21.12 REU light
Mayotte 45.15 -12.8 MYT light
New Caledonia 165.5 -21.5 NCL light
Tahiti -149.42 -17.65 PYF fine
Greenland -42 72 GRL light
Faroe Islands -6.95 62.15 FRO fine
Svalbard 16 78.8 SJM light
Puerto Rico -66.4 18.2 PRI light
Guam 144.77 13.42 GUM fine
Bonaire -68.28 12.2 BES fine
Aruba -69.97 12.5 ABW fine
Curaçao -69.0 12.2 CUW fine
Sint Maarten -63.06 18.04 SXM fine
Saint-Martin -63.04 18.09 MAF fine
Rarotonga -159.78 -21.23 COK fine
Niue -169.87 -19.05 NIU fine
Albina -54.4 5.2 SUR light
# Hawaii, Alaska, Canaries, Azores, Madeira
Hawaii -155.5 19.6 USA light
Alaska -152 65 USA light
Ketchikan -131.2 55.5 USA fine
Canary Islands -15.6 27.95 ESP light
Azores -25.45 37.8 PRT fine
Madeira -17 32.75 PRT light
Prince Rupert -129.5 54.5 CAN light
# Kaliningrad, Nakhchivan, Cabinda, Oecusse, Temburong, Musandam
Kaliningrad 20.9 54.6 RUS light
Gusev 22.2 54.6 RUS light
Suwałki 22.9 54.1 POL light
Klaipėda 21.3 55.7 LTU light
Nakhchivan 45.4 39.2 AZE light
Sharur 44.98 39.55 AZE light
Ordubad 45.95 38.95 AZE light
Cabinda 12.5 -5.2 AGO light
Muanda 12.45 -5.85 COD light
Oecusse 124.35 -9.35 TLS light
Kupang 123.9 -10.0 IDN light
Temburong 115.15 4.6 BRN light
Limbang 115.0 4.7 MYS light
Musandam 56.2 26.1 OMN light
Neum 17.65 42.95 BIH light
Konavle 18.35 42.53 HRV light
Osijek 18.6 45.55 HRV light
# Guantánamo Bay and Baikonur
Guantánamo Bay -75.2 19.93 CUB light
Baikonur 63.3 45.9 KAZ light
# Halaib, Bir Tawil, Bhutan–China, Essequibo
Halaib 36.4 22.35 EGY light
Bir Tawil 33.7 21.87 SDN light
Doklam 88.95 27.3 BTN light
Gasa 89.9 28.0 BTN light
Yadong 88.9 27.6 CHN light
Georgetown -58.3 6.7 GUY light
Bartica -60 6 GUY light
Tumeremo -61.5 7.3 VEN light
# Kafia Kingi, Ilemi, Kalapani, New River Triangle, Shaksgam, Olivenza, Diego Garcia, South Georgia
Kafia Kingi 24.2 9.2 SDN light
Ilemi 35.3 4.95 KEN light
Lokichar 35.6 2.4 KEN light
New River Triangle -57.5 2.6 GUY light
Kalapani 80.9 30.2 IND light
Shaksgam 76.7 36.0 CHN light
Olivenza -7.1 38.68 ESP light
Badajoz -6.9 38.85 ESP light
Elvas -7.2 38.9 PRT light
Diego Garcia 72.42 -7.31 IOT fine
South Georgia -36.8 -54.3 SGS fine
# Liancourt Rocks, Senkaku Islands
Liancourt Rocks 131.87 37.24 - light
Senkaku Islands 123.47 25.745 - light
`;

export const CHOICE_POINTS: readonly ChoicePoint[] = TABLE.trim()
  .split('# ')
  .slice(1)
  .flatMap((section) => {
    const [choice = '', ...lines] = section.trim().split('\n');
    return parsePoints(lines.join('\n')).map((point) => ({ ...point, choice }));
  });
