import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LiveFailure, Watchdog, type WatchedMap } from './Watchdog.ts';

/** What is watched here is no map: the rules are tried alone, and real maps in a real browser. */
class Thing implements WatchedMap {
  drawn = false;
  removed = false;
  current = true;
  receivedTileCount = 0;
  revived = 0;
  movedTo = null;
  isDrawn(): boolean {
    return this.drawn;
  }
  isCurrent(): boolean {
    return this.current;
  }
  revive(): void {
    this.revived++;
  }
  remove(): void {
    this.removed = true;
  }
}

const page = { visibilityState: 'visible' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000);

async function watch(fails?: () => never, waited = 0) {
  const made: Thing[] = [];
  const seen: boolean[] = [];
  const failures: LiveFailure[] = [];
  const make = (): Thing => {
    const thing = new Thing();
    made.push(thing);
    return thing;
  };
  const dog = new Watchdog<Thing>({
    make: fails ?? make,
    waited,
    onDrawn: (thing) => seen.push(thing !== null),
    onFailure: (failure) => failures.push(failure),
  });
  await seconds(0);
  const last = (): Thing => made.at(-1) ?? new Thing();
  const draw = async (): Promise<void> => {
    last().drawn = true;
    await seconds(0.1);
  };
  const lose = (): void => {
    last().drawn = false;
    dog.onContext('lost');
  };
  return { dog, made, seen, failures, last, draw, lose };
}

describe('a map that comes', () => {
  it('is told of when a country is seen, and not before', async () => {
    const { seen, draw, failures } = await watch();
    await seconds(7);
    expect(seen).toEqual([]);
    await draw();
    expect(seen).toEqual([true]);
    await seconds(600);
    expect([seen, failures]).toEqual([[true], []]);
  });

  it('is given up after eight seconds, and taken away', async () => {
    const { seen, failures, last } = await watch();
    await seconds(7.8);
    expect(failures).toEqual([]);
    await seconds(0.4);
    expect([seen, failures, last().removed]).toEqual([[], ['absent'], true]);
  });

  it('is given up at once when it cannot be made', async () => {
    const { failures } = await watch(() => {
      throw new Error('no WebGL 2');
    });
    expect(failures).toEqual(['absent']);
  });

  it('has as much less time as its script took to come', async () => {
    const { failures } = await watch(undefined, 6000);
    await seconds(1.9);
    expect(failures).toEqual([]);
    await seconds(0.2);
    expect(failures).toEqual(['absent']);
  });

  it('is waited for while nobody can see the page, which draws nothing then', async () => {
    const { seen, failures, draw } = await watch();
    page.visibilityState = 'hidden';
    await seconds(600);
    page.visibilityState = 'visible';
    await seconds(6);
    expect(failures).toEqual([]);
    await draw();
    expect(seen).toEqual([true]);
  });
});

describe('a lost context', () => {
  it('that comes back is no failure, however often', async () => {
    const { dog, made, seen, failures, draw, lose } = await watch();
    await draw();
    for (let i = 0; i < 20; i++) {
      lose();
      await seconds(2.5);
      dog.onContext('back');
      await draw();
    }
    expect([made.length, failures, seen.length]).toEqual([1, [], 41]);
  });

  it('that stays away is answered by a new map, once', async () => {
    const { made, seen, failures, draw, lose } = await watch();
    await draw();
    lose();
    await seconds(3.2);
    expect([made.length, made[0]?.removed, failures]).toEqual([2, true, []]);
    await draw();
    expect(seen).toEqual([true, false, true]);
    lose();
    await seconds(3.2);
    expect([made.length, made[1]?.removed, failures]).toEqual([2, true, ['stopped']]);
  });

  it('is answered by a new map again after a minute', async () => {
    const { made, failures, draw, lose } = await watch();
    await draw();
    for (let i = 1; i <= 5; i++) {
      lose();
      await seconds(3.2);
      await draw();
      await seconds(60);
      expect(made).toHaveLength(i + 1);
    }
    expect(failures).toEqual([]);
  });

  it('is answered by a new map before anything was drawn, too', async () => {
    const { made, seen, failures, draw, lose } = await watch();
    await seconds(1);
    lose();
    await seconds(3.2);
    expect([made.length, failures]).toEqual([2, []]);
    await draw();
    expect(seen).toEqual([true]);
  });

  it('that comes and goes without a country drawn is not waited for for ever', async () => {
    const { dog, made, failures, lose } = await watch();
    const flicker = async (): Promise<void> => {
      for (let i = 0; i < 10; i++) {
        lose();
        await seconds(0.5);
        dog.onContext('back');
        await seconds(0.5);
      }
    };
    await flicker();
    expect([made.length, failures]).toEqual([2, []]);
    await flicker();
    expect([made.length, failures]).toEqual([2, ['absent']]);
  });
});

describe('a change', () => {
  const look = vi.fn();

  it('that is seen in time is no matter', async () => {
    const { dog, seen, draw, last } = await watch();
    await draw();
    last().current = false;
    dog.update(look);
    await seconds(1.4);
    last().current = true;
    await seconds(60);
    expect([seen, last().revived, vi.getTimerCount()]).toEqual([[true], 0, 0]);
  });

  it('that is not seen brings the still back, and the worker’s end another worker', async () => {
    const { dog, seen, failures, draw, last } = await watch();
    await draw();
    last().current = false;
    dog.update(look);
    await seconds(1.7);
    expect([seen, last().revived, last().removed]).toEqual([[true, false], 1, false]);
    last().current = true;
    await seconds(0.1);
    expect([seen, failures]).toEqual([[true, false, true], []]);
  });

  it('that is never seen is answered by a new map, and then by none', async () => {
    const { dog, made, failures, draw, last } = await watch();
    const stall = async (): Promise<void> => {
      last().current = false;
      dog.update(look);
      await seconds(1.7);
    };
    await draw();
    await stall();
    await seconds(8.2);
    expect([made.length, failures]).toEqual([2, []]);
    await draw();
    await stall();
    await seconds(8.2);
    expect([made.length, failures]).toEqual([2, ['stopped']]);
  });

  it('is waited for as long as the worker sends what it makes', async () => {
    const { dog, seen, draw, last } = await watch();
    await draw();
    last().current = false;
    for (let i = 0; i < 20; i++) {
      dog.update(look);
      await seconds(1);
      last().receivedTileCount++;
    }
    expect(seen).toEqual([true]);
  });

  it('is waited for while nobody can see the page', async () => {
    const { dog, seen, draw, last } = await watch();
    await draw();
    last().current = false;
    dog.update(look);
    page.visibilityState = 'hidden';
    await seconds(60);
    page.visibilityState = 'visible';
    await seconds(1.3);
    expect(seen).toEqual([true]);
    await seconds(0.4);
    expect(seen).toEqual([true, false]);
  });

  it('before the first picture keeps the still until it is seen', async () => {
    const { dog, seen, failures, draw, last } = await watch();
    last().current = false;
    dog.update(look);
    await draw();
    for (let i = 0; i < 100; i++) {
      await seconds(0.2);
      last().receivedTileCount++;
    }
    expect([seen, failures]).toEqual([[], []]);
    last().current = true;
    await seconds(0.1);
    expect(seen).toEqual([true]);
  });
});

describe('the watch', () => {
  it('ends without a word, and lets nothing go on', async () => {
    const { dog, seen, failures, last, lose } = await watch();
    await seconds(1);
    dog.stop();
    lose();
    await seconds(60);
    expect([seen, failures, last().removed, vi.getTimerCount()]).toEqual([[], [], true, 0]);
  });

  it('keeps what the library throws from the page', async () => {
    const told = vi.fn();
    vi.stubGlobal('reportError', told);
    const { dog, seen, failures, draw, last } = await watch();
    await draw();
    dog.update(() => {
      throw new Error('no style');
    });
    expect([seen, failures, last().removed]).toEqual([[true, false], ['stopped'], true]);
    expect(told).toHaveBeenCalledOnce();
    const act = vi.fn();
    dog.update(act);
    expect(act).not.toHaveBeenCalled();
  });
});
