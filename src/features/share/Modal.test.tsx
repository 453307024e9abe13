// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Modal } from './Modal.tsx';

afterEach(cleanup);

function open() {
  const onClose = vi.fn();
  const onKeyBehind = vi.fn();
  const drawn = render(
    // biome-ignore lint/a11y/noStaticElementInteractions: it stands for the page, which hears what a dialog lets through
    <div onKeyDown={onKeyBehind}>
      <Modal title="Share" onClose={onClose}>
        <p>What it holds</p>
      </Modal>
    </div>,
  );
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Share' });
  return { ...drawn, dialog, onClose, onKeyBehind };
}

describe('a dialog', () => {
  it('is open at once, over the page, and called by its title', () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
    const { dialog } = open();
    expect(showModal).toHaveBeenCalledOnce();
    expect(dialog.open).toBe(true);
    expect(dialog.getAttribute('closedby')).toBe('any');
    expect(screen.getByText('What it holds')).toBeTruthy();
  });

  it('is closed by its button, and says so once', async () => {
    const { dialog, onClose } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(dialog.open).toBe(false);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('keeps its keys from the page behind it', () => {
    const { dialog, onKeyBehind } = open();
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(onKeyBehind).not.toHaveBeenCalled();
  });
});
