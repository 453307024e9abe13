/** How medium and high resolution are drawn: alike everywhere, finer where a strait or a place hangs on it. */

import type { WorldPlan } from './worldTopology.ts';

/** Islands that a place of the choices lies on, or that their state would not be whole without. */
const ISLES: WorldPlan['keep'] = [
  [-25.6, 37.7], // Azores
  [-17, 32.7], // Madeira
  [-5.3, 35.89], // Ceuta
  [-2.94, 35.3], // Melilla
  [118.4, 24.45], // Kinmen
  [145.9, 44.1], // Kunashir
  [183.5, -44], // Chatham
];

export const MEDIUM: WorldPlan = {
  interval: 5600,
  intervals: {
    ATA: 40000,
    GRL: 12000,
    SJM: 9000,
    CAN: 8000,
    RUS: 7000,
    'US-AK': 8000,
    'TR-34': 100,
    'TR-17': 500,
    GRC: 3500,
    DNK: 3000,
    ISR: 1500,
    'PS-JE': 1500,
    'ES-AF': 200,
    MAR: 4000,
    MDV: 200,
  },
  island: 80,
  keep: ISLES,
  grid: 3e4,
};

export const HIGH: WorldPlan = {
  interval: 1600,
  intervals: {
    ATA: 12000,
    GRL: 5000,
    SJM: 4000,
    'TR-34': 100,
    'TR-17': 500,
    MDV: 200,
    VAT: 100,
  },
  island: 4,
  keep: ISLES,
  grid: 1.5e5,
};
