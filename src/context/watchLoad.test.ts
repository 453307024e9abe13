import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOAD_TIMEOUT, watchLoad } from './watchLoad.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start() {
  let resolve: (part: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  const [onLoad, onMissing] = [vi.fn(), vi.fn()];
  const cancel = watchLoad(promise, onLoad, onMissing);
  return { resolve, reject, onLoad, onMissing, cancel };
}

describe('a load that is watched', () => {
  it('is reported once, and not as missing afterwards', async () => {
    const { resolve, onLoad, onMissing } = start();
    resolve('a part');
    await vi.advanceTimersByTimeAsync(LOAD_TIMEOUT);
    expect(onLoad.mock.calls).toEqual([['a part']]);
    expect(onMissing).not.toHaveBeenCalled();
  });

  it('is missing once where it fails', async () => {
    const { reject, onLoad, onMissing } = start();
    reject(new Error('No network.'));
    await vi.advanceTimersByTimeAsync(LOAD_TIMEOUT);
    expect(onMissing).toHaveBeenCalledTimes(1);
    expect(onLoad).not.toHaveBeenCalled();
  });

  it('is missing where it takes too long, and reported all the same when it comes', async () => {
    const { resolve, onLoad, onMissing } = start();
    await vi.advanceTimersByTimeAsync(LOAD_TIMEOUT - 1);
    expect(onMissing).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onMissing).toHaveBeenCalledTimes(1);
    resolve('a part');
    await vi.advanceTimersByTimeAsync(0);
    expect(onLoad).toHaveBeenCalledTimes(1);
  });

  it('has no time limit any more once that is ended', async () => {
    const { resolve, onLoad, onMissing, cancel } = start();
    cancel();
    await vi.advanceTimersByTimeAsync(2 * LOAD_TIMEOUT);
    expect(onMissing).not.toHaveBeenCalled();
    resolve('a part');
    await vi.advanceTimersByTimeAsync(0);
    expect(onLoad).toHaveBeenCalledTimes(1);
  });
});
