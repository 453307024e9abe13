import type { CDPSession } from '@playwright/test';

/** How many times slower than this machine the reader's processor is. */
export const SLOWDOWN = 4;

/** Slows a page's main thread. Its workers and the process that draws keep their pace. */
export async function slowProcessor(cdp: CDPSession): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}
