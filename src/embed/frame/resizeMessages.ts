/**
 * How a frame tells its height to hosts that know nothing of us. What they clamp and refuse is theirs:
 * WordPress gives 200 to 1,000 pixels, AMP what fits its own rules.
 */

/** WordPress marks its frame and its messages with a secret, which it puts behind `#?` in the address. */
export function wordPressSecret(hash: string): string | null {
  return /[#?&]secret=([A-Za-z0-9]{1,64})(&|$)/.exec(hash)?.[1] ?? null;
}

/** Whether a message is WordPress's own question how high the frame with a secret wants to be. */
export function isWordPressReady(data: unknown, secret: string | null): boolean {
  if (typeof data !== 'object' || data === null || secret === null) return false;
  const { message, secret: given } = data as { message?: unknown; secret?: unknown };
  return message === 'ready' && given === secret;
}

/** What WordPress is told. */
export function wordPressHeight(height: number, secret: string): object {
  return { message: 'height', value: height, secret };
}

/** What AMP is told: its placeholder may go. */
export const AMP_READY = { sentinel: 'amp', type: 'embed-ready' } as const;

/** What AMP is told: the size that is wanted, in CSS pixels. */
export function ampSize(width: number, height: number): object {
  return { sentinel: 'amp', type: 'embed-size', width, height };
}
