/**
 * Points whose owner is known: islands, small states, straits. What is disputed stands in choicePoints.ts.
 * A dash for the owner says that nobody's shape may lie there.
 */
import { parsePoints, type TestPoint } from './testPoints.ts';

/** One line a point: name, longitude, latitude, owner, and the coarsest level that must have it right. */
const LAND = `
West Jerusalem 35.16 31.767 ISR fine
Corsica 9.1 42.2 FRA light
Jan Mayen -8.4 71.02 SJM fine
Åland 20.0 60.22 ALA fine
Antarctica 0 -80 ATA fine
Chukotka -175 67 RUS light
Wrangel -179.3 71.2 RUS light
Taveuni -179.96 -16.8 FJI fine
Chatham -176.55 -44.03 NZL fine
Luxembourg 6.1 49.7 LUX light
Malta 14.43 35.88 MLT fine
Iceland -19 65 ISL light
Montenegro 19.2 42.8 MNE light
North Macedonia 21.7 41.6 MKD light
Slovenia 14.8 46.1 SVN light
Andorra 1.56 42.55 AND fine
Liechtenstein 9.54 47.15 LIE fine
San Marino 12.46 43.94 SMR fine
Singapore 103.82 1.37 SGP fine
Bahrain 50.55 26.05 BHR fine
Brunei 114.6 4.6 BRN light
Maldives 73.5 4.18 MDV fine
Nauru 166.93 -0.53 NRU fine
Tuvalu 179.2 -8.52 TUV none
Palau 134.56 7.5 PLW fine
Marshall Islands 171.35 7.07 MHL none
Pohnpei 158.2 6.88 FSM fine
Kiritimati -157.4 1.87 KIR fine
Tonga -175.2 -21.18 TON fine
Samoa -172.4 -13.65 WSM fine
Niue -169.87 -19.05 NIU fine
Solomon Islands 160 -9.62 SLB fine
Timor-Leste 125.7 -8.8 TLS light
Kyiv 30.5 50.45 UKR light
Moscow 37.6 55.7 RUS light
Vilnius 25.28 54.69 LTU light
Brussels 4.35 50.85 BEL light
Tokyo 139.5 35.7 JPN light
Beijing 116.4 39.9 CHN light
Seoul 127 37.4 KOR light
Pyongyang 125.75 39.03 PRK light
Canberra 149.1 -35.3 AUS light
Wellington 175.3 -41.0 NZL light
Dnipro's left bank 34 47 UKR light
Zealand 11.9 55.5 DNK light
Funen 10.4 55.3 DNK light
Crete 24.9 35.2 GRC light
Peloponnese 22.3 37.5 GRC light
Sicily 14.2 37.5 ITA light
Hokkaido 143 43.4 JPN light
Kyushu 130.9 32.6 JPN light
Jeju 126.55 33.38 KOR fine
North Island 175.8 -38.8 NZL light
South Island 170.5 -44 NZL light
Northern Ireland -6.7 54.6 GBR light
Sakhalin 143 50 RUS light
Hainan 109.8 19.2 CHN light
Tasmania 146.6 -42 AUS light
Newfoundland -56 48.6 CAN light
`;

/** Water that must stay open: both shores keep off it. */
const WATER = `
Bosphorus 29.061 41.092 - fine
Bosphorus, north 29.12 41.225 - fine
Bosphorus, south 29.003 41.025 - fine
Dardanelles 26.5 40.25 - fine
Strait of Gibraltar -5.6 35.95 - light
Strait of Dover 1.45 51 - light
Øresund 12.75 55.8 - fine
Great Belt 10.95 55.4 - fine
Kattegat 11.4 56.8 - light
Gulf of Finland 25.5 59.8 - light
Strait of Messina 15.6 38.15 - fine
Strait of Otranto 18.9 40.2 - light
Aegean Sea 25 38.3 - light
Kerch Strait 36.6 45.3 - fine
Suez, gulf 33 28.8 - fine
Bab-el-Mandeb 43.35 12.6 - fine
Strait of Hormuz 56.5 26.5 - light
Palk Strait 79.6 9.9 - fine
Strait of Malacca 100.5 3.4 - light
Taiwan Strait 119.5 24.5 - light
Korea Strait 129 34.4 - light
Tokyo Bay 139.85 35.45 - fine
Tsugaru Strait 140.5 41.4 - fine
La Pérouse Strait 142 45.8 - light
Tatar Strait 140.8 50 - light
Bering Strait -168.7 65.9 - light
Cook Strait 174.45 -41.2 - light
Bass Strait 146 -39.8 - light
Torres Strait 142.2 -10.1 - light
Strait of Magellan -70.8 -53.4 - fine
Hudson Strait -70 62 - light
Caspian Sea 51 42 - light
South China Sea 113 13 - light
`;

export const LAND_POINTS: readonly TestPoint[] = parsePoints(LAND);
export const WATER_POINTS: readonly TestPoint[] = parsePoints(WATER);
