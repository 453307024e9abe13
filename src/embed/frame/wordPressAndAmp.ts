/**
 * The height messages of hosts with protocols of their own. They clamp as they like: WordPress to 200 to
 * 1,000 CSS pixels, AMP after its own rules.
 */

/**
 * The secret by which WordPress marks its frame and messages, from behind `#?` in the address;
 * `null` for none.
 */
export function wordPressSecret(hash: string): string | null {
  return /[#?&]secret=([A-Za-z0-9]{1,64})(&|$)/.exec(hash)?.[1] ?? null;
}

/** Whether a message is WordPress's request for the height of the frame with a secret. */
export function isWordPressReady(data: unknown, secret: string | null): boolean {
  if (typeof data !== 'object' || data === null || secret === null) return false;
  const { message, secret: given } = data as { message?: unknown; secret?: unknown };
  return message === 'ready' && given === secret;
}

/** The height message for WordPress. */
export function wordPressHeight(height: number, secret: string): object {
  return { message: 'height', value: height, secret };
}

/** The message for AMP that its placeholder may go. */
export const AMP_READY = { sentinel: 'amp', type: 'embed-ready' } as const;

/** The size message for AMP, in CSS pixels. */
export function ampSize(width: number, height: number): object {
  return { sentinel: 'amp', type: 'embed-size', width, height };
}
