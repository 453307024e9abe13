// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberField } from './NumberField.tsx';

const BOUNDS = { least: 300, most: 1200 };
const RANGE = '300 to 1,200; the code keeps 640';

afterEach(cleanup);

function draw() {
  const onChange = vi.fn();
  render(<NumberField label="Width, px" value={640} bounds={BOUNDS} onChange={onChange} />);
  const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Width, px' });
  const type = (words: string): void => void fireEvent.change(field, { target: { value: words } });
  return { field, type, onChange };
}

describe('a number within bounds', () => {
  it.each(['300', '1200', '777'])('that fits, such as %s, is taken over', (words) => {
    const { field, type, onChange } = draw();
    type(words);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(Number(words));
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each(['20', '299', '1201', '', '-400', '400.5'])(
    'that does not fit, such as “%s”, is left to be mended, and the last that fitted counts',
    (words) => {
      const { field, type, onChange } = draw();
      type(words);
      expect(onChange).not.toHaveBeenCalled();
      expect(field.value).toBe(words);
      expect(field.getAttribute('aria-invalid')).toBe('true');
      const status = screen.getByRole('status');
      expect(status.textContent).toBe(RANGE);
      expect(field.getAttribute('aria-describedby')).toBe(status.id);
      type('777');
      expect(onChange).toHaveBeenCalledExactlyOnceWith(777);
      expect(status.textContent).toBe('');
    },
  );
});
