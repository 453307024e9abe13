/**
 * Points whose owner is known: islands, small states, straits. What is disputed stands in choicePoints.ts.
 * A dash for the owner says that nobody's shape may lie there.
 */
import { parsePoints, type TestPoint } from './testPoints.ts';

/** One line a point: name, longitude, latitude, owner, and the lowest resolution that must have it right. */
const LAND = `
West Jerusalem 35.16 31.767 ISR medium
Corsica 9.1 42.2 FRA low
Jan Mayen -8.4 71.02 SJM medium
Åland 20.0 60.22 ALA medium
Antarctica 0 -80 ATA medium
Chukotka -175 67 RUS low
Wrangel -179.3 71.2 RUS low
Taveuni -179.96 -16.8 FJI medium
Chatham -176.55 -44.03 NZL medium
Luxembourg 6.1 49.7 LUX low
Malta 14.43 35.88 MLT medium
Iceland -19 65 ISL low
Montenegro 19.2 42.8 MNE low
North Macedonia 21.7 41.6 MKD low
Slovenia 14.8 46.1 SVN low
Andorra 1.56 42.55 AND medium
Liechtenstein 9.54 47.15 LIE medium
San Marino 12.46 43.94 SMR medium
Singapore 103.82 1.37 SGP medium
Bahrain 50.55 26.05 BHR medium
Brunei 114.6 4.6 BRN low
Maldives 73.5 4.18 MDV medium
Nauru 166.93 -0.53 NRU medium
Tuvalu 179.2 -8.52 TUV none
Palau 134.56 7.5 PLW medium
Marshall Islands 171.35 7.07 MHL none
Pohnpei 158.2 6.88 FSM medium
Kiritimati -157.4 1.87 KIR medium
Tonga -175.2 -21.18 TON medium
Samoa -172.4 -13.65 WSM medium
Niue -169.87 -19.05 NIU medium
Solomon Islands 160 -9.62 SLB medium
Timor-Leste 125.7 -8.8 TLS low
Kyiv 30.5 50.45 UKR low
Moscow 37.6 55.7 RUS low
Vilnius 25.28 54.69 LTU low
Brussels 4.35 50.85 BEL low
Tokyo 139.5 35.7 JPN low
Beijing 116.4 39.9 CHN low
Seoul 127 37.4 KOR low
Pyongyang 125.75 39.03 PRK low
Canberra 149.1 -35.3 AUS low
Wellington 175.3 -41.0 NZL low
Dnipro's left bank 34 47 UKR low
Zealand 11.9 55.5 DNK low
Funen 10.4 55.3 DNK low
Crete 24.9 35.2 GRC low
Peloponnese 22.3 37.5 GRC low
Sicily 14.2 37.5 ITA low
Hokkaido 143 43.4 JPN low
Kyushu 130.9 32.6 JPN low
Jeju 126.55 33.38 KOR medium
North Island 175.8 -38.8 NZL low
South Island 170.5 -44 NZL low
Northern Ireland -6.7 54.6 GBR low
Sakhalin 143 50 RUS low
Hainan 109.8 19.2 CHN low
Tasmania 146.6 -42 AUS low
Newfoundland -56 48.6 CAN low
`;

/** Water that must stay open: both shores keep off it. */
const WATER = `
Bosphorus 29.061 41.092 - medium
Bosphorus, north 29.12 41.225 - medium
Bosphorus, south 29.003 41.025 - medium
Dardanelles 26.5 40.25 - medium
Strait of Gibraltar -5.6 35.95 - low
Strait of Dover 1.45 51 - low
Øresund 12.75 55.8 - medium
Fehmarn Belt 11.2 54.57 - medium
North Channel -5.6 54.95 - medium
Strait of Bonifacio 9.2 41.3 - medium
Singapore Strait 103.95 1.18 - medium
Sunda Strait 105.75 -5.95 - medium
Bali Strait 114.42 -8.25 - medium
Great Belt 10.95 55.4 - medium
Kattegat 11.4 56.8 - low
Gulf of Finland 25.5 59.8 - low
Strait of Messina 15.6 38.15 - medium
Strait of Otranto 18.9 40.2 - low
Aegean Sea 25 38.3 - low
Kerch Strait 36.6 45.3 - medium
Suez, gulf 33 28.8 - medium
Bab-el-Mandeb 43.35 12.6 - medium
Strait of Hormuz 56.5 26.5 - low
Palk Strait 79.6 9.9 - medium
Strait of Malacca 100.5 3.4 - low
Taiwan Strait 119.5 24.5 - low
Korea Strait 129 34.4 - low
Tokyo Bay 139.85 35.45 - medium
Tsugaru Strait 140.5 41.4 - medium
La Pérouse Strait 142 45.8 - low
Tatar Strait 140.8 50 - low
Bering Strait -168.7 65.9 - low
Cook Strait 174.45 -41.2 - low
Bass Strait 146 -39.8 - low
Torres Strait 142.2 -10.1 - low
Strait of Magellan -70.8 -53.4 - medium
Hudson Strait -70 62 - low
Caspian Sea 51 42 - low
South China Sea 113 13 - low
`;

export const LAND_POINTS: readonly TestPoint[] = parsePoints(LAND);
export const WATER_POINTS: readonly TestPoint[] = parsePoints(WATER);
