// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sheet } from './Sheet.tsx';

afterEach(cleanup);

function draw() {
  const onClose = vi.fn();
  render(
    <Sheet open label="France" onClose={onClose}>
      <p>What is read</p>
    </Sheet>,
  );
  const grip = (): HTMLElement => screen.getByRole('button', { name: /sheet|panel/i });
  grip().setPointerCapture = vi.fn();
  const isTall = (): boolean => grip().getAttribute('aria-expanded') === 'true';
  /** A finger that takes the grip and goes so many pixels down, in so many milliseconds. */
  const drag = (by: number, within = 1000, ends: 'pointerUp' | 'pointerCancel' = 'pointerUp') => {
    const at = (clientY: number, timeStamp: number) => {
      const init = { pointerId: 1, clientY, bubbles: true, cancelable: true };
      return (type: string): void => {
        const event = new PointerEvent(type, init);
        Object.defineProperty(event, 'timeStamp', { value: timeStamp });
        fireEvent(grip(), event);
      };
    };
    at(500, 1)('pointerdown');
    at(500 + by, 1 + within)('pointermove');
    const dragged = grip().closest<HTMLElement>('.sheet')?.style.getPropertyValue('--drag');
    at(500 + by, 1 + within)(ends === 'pointerUp' ? 'pointerup' : 'pointercancel');
    return dragged;
  };
  return { onClose, grip, isTall, drag };
}

describe('the sheet', () => {
  it('is called after what it holds, and its body can be reached for scrolling', () => {
    draw();
    expect(screen.getByRole('region', { name: 'France' })).toBeTruthy();
    expect(screen.getByText('What is read').parentElement?.tabIndex).toBe(0);
  });

  it('is made taller and lower by its grip, which says what it would do', async () => {
    const { grip, isTall } = draw();
    const words = grip().getAttribute('aria-label');
    await userEvent.click(grip());
    expect(isTall()).toBe(true);
    expect(grip().getAttribute('aria-label')).not.toBe(words);
    grip().focus();
    await userEvent.keyboard('{Enter}');
    expect(isTall()).toBe(false);
    expect(grip().getAttribute('aria-label')).toBe(words);
  });

  it('is closed by its button', async () => {
    const { onClose } = draw();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('follows the finger, but not far upwards', () => {
    const { drag } = draw();
    expect(drag(60)).toBe('60px');
    expect(drag(-300)).toBe('-40px');
  });

  it.each([
    ['a long drag down', 91, 1000, true],
    ['a drag down that is too short', 90, 1000, false],
    ['a flick', 30, 50, true],
    ['a flick that is hardly one', 20, 10, false],
  ])('%s closes it, or does not', (_, by, within, closes) => {
    const { drag, onClose } = draw();
    drag(by, within);
    expect(onClose).toHaveBeenCalledTimes(closes ? 1 : 0);
  });

  it('is drawn up, from there down to where it was, and only from there or by a longer way closed', () => {
    const { drag, isTall, onClose } = draw();
    drag(-19);
    expect(isTall()).toBe(false);
    drag(-20);
    expect(isTall()).toBe(true);
    drag(120);
    expect(isTall()).toBe(false);
    expect(onClose).not.toHaveBeenCalled();
    drag(-120);
    drag(200);
    expect(onClose).toHaveBeenCalledOnce();
  });
});

it('without anything to close has no grip, and is no stop', () => {
  render(
    <Sheet open={false} label="Who says what" onClose={vi.fn()}>
      <p>What is read</p>
    </Sheet>,
  );
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.getByText('What is read').parentElement?.hasAttribute('tabindex')).toBe(false);
});
