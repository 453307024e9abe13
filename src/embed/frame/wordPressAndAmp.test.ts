import { describe, expect, it } from 'vitest';
import {
  AMP_READY,
  ampSize,
  isWordPressReady,
  wordPressHeight,
  wordPressSecret,
} from './wordPressAndAmp.ts';

describe('WordPress', () => {
  it('puts its secret behind the address, and only letters and digits are one', () => {
    expect(wordPressSecret('#?secret=bq8hYcZ2Ia')).toBe('bq8hYcZ2Ia');
    expect(wordPressSecret('#?a=1&secret=x9&b')).toBe('x9');
    for (const hash of ['', '#', '#?secret=', '#?secret=<b>', '#?secret=a%20b', '#?mysecret=a']) {
      expect(wordPressSecret(hash)).toBeNull();
    }
  });

  it('asks with its secret, and is told the height with it', () => {
    expect(isWordPressReady({ message: 'ready', secret: 'x9' }, 'x9')).toBe(true);
    for (const data of [null, 'ready', { message: 'ready' }, { message: 'height', secret: 'x9' }]) {
      expect(isWordPressReady(data, 'x9')).toBe(false);
    }
    expect(isWordPressReady({ message: 'ready', secret: null }, null)).toBe(false);
    expect(wordPressHeight(640, 'x9')).toEqual({ message: 'height', value: 640, secret: 'x9' });
  });
});

describe('AMP', () => {
  it('is told that the frame is ready, and the size it wants', () => {
    expect(AMP_READY).toEqual({ sentinel: 'amp', type: 'embed-ready' });
    expect(ampSize(320, 640)).toEqual({
      sentinel: 'amp',
      type: 'embed-size',
      width: 320,
      height: 640,
    });
  });
});
