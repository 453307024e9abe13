// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { createTranslator } from './translator.ts';
import { usePreparedFormatters } from './useI18n.ts';

afterEach(() => vi.unstubAllGlobals());

it('makes one formatter in each idle moment, and none once the language is left', () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
  const made: number[] = [];
  const preparations = [1, 2, 3].map((n) => () => made.push(n));
  const translator = { ...createTranslator('en'), preparations };
  function Page() {
    usePreparedFormatters(translator);
    return null;
  }
  const { unmount } = render(<Page />);
  expect(made).toEqual([]);
  idle.shift()?.();
  expect(made).toEqual([1]);
  idle.shift()?.();
  expect(made).toEqual([1, 2]);
  unmount();
  idle.shift()?.();
  expect(made).toEqual([1, 2]);
  expect(idle).toEqual([]);
});
