import type { CDPSession } from '@playwright/test';

/** A picture that was on the screen. */
export interface Frame {
  /** When it came there, in milliseconds of the epoch. */
  readonly at: number;
  readonly png: Buffer;
}

/** Longest side of a frame, in pixels: enough to know a country by its colour. */
export const FRAME_SIZE = 640;

/**
 * Records what the screen shows, from now on.
 *
 * @returns the frames so far, to which those to come are added, and how to end it
 */
export async function startScreencast(
  cdp: CDPSession,
): Promise<{ frames: readonly Frame[]; stop: () => Promise<void> }> {
  const frames: Frame[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata: { timestamp }, sessionId }) => {
    if (timestamp !== undefined) {
      frames.push({ at: timestamp * 1000, png: Buffer.from(data, 'base64') });
    }
    // A frame of a page that is just closing needs no answer.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await cdp.send('Page.startScreencast', {
    format: 'png',
    maxWidth: FRAME_SIZE,
    maxHeight: FRAME_SIZE,
  });
  const stop = async (): Promise<void> => {
    await cdp.send('Page.stopScreencast');
  };
  return { frames, stop };
}
