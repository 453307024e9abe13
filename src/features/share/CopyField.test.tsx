// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopyField } from './CopyField.tsx';

const LINK = 'https://maps.example/country/FRA/';
const NOT_COPIED = 'Not copied. Selected: press Ctrl or ⌘ C';

const writeText = vi.fn<(words: string) => Promise<void>>();

const said = (): string => screen.getByRole('status').textContent ?? '';

/** What is selected in the field that has the focus; `null` where no field has it. */
function selected(): string | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

const field = (value: string, isLong = false) => (
  <CopyField label="Link" action="Copy link" value={value} isLong={isLong} />
);
/** The field as it is once its button has been pressed. */
async function copied(isLong = false): Promise<ReturnType<typeof render>> {
  const drawn = render(field(LINK, isLong));
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  return drawn;
}

/** The browser has a clipboard, or none. */
const clipboard = (given: object | undefined): void =>
  void Object.defineProperty(navigator, 'clipboard', { value: given, configurable: true });

beforeEach(() => {
  // The library brings a clipboard of its own at its first act, which ours then takes the place of.
  userEvent.setup();
  clipboard({ writeText });
  writeText.mockResolvedValue(undefined);
});
afterEach(cleanup);

describe('where the clipboard may be written to', () => {
  it('what stands there is copied, and the line says so until another stands there', async () => {
    const { rerender } = await copied();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK);
    expect(said()).toBe('Copied');
    rerender(field('https://maps.example/country/JPN/'));
    expect(said()).toBe('');
  });
});

describe.each([
  ['the browser has none', () => clipboard(undefined)],
  [
    'the reader forbade it',
    () => void writeText.mockRejectedValue(new DOMException('No', 'NotAllowedError')),
  ],
])('where the clipboard is refused, because %s', (_, refuse) => {
  it.each([false, true])(
    'the words are selected, and the line says no more (%s)',
    async (isLong) => {
      refuse();
      await copied(isLong);
      expect(selected()).toBe(LINK);
      expect(said()).toBe(NOT_COPIED);
    },
  );

  it('a finger is told what fingers do', async () => {
    refuse();
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (query) => ({ matches: query === '(pointer: coarse)' }) as MediaQueryList,
    );
    await copied();
    expect(said()).toBe('Not copied. Selected: hold it to copy');
  });
});
