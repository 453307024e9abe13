import { PALETTES, type Palette, type ThemeName } from '../../model/palette.ts';

/** Where the reader's system has colours of its own, or asks for others: see apart.css. */
const CHANGED = '(forced-colors: active), (prefers-contrast: more)';

/** The colours of a theme as the page shows them to this reader, in a form that any canvas takes. */
export function currentPalette(theme: ThemeName): Palette {
  const palette = PALETTES[theme];
  if (!window.matchMedia(CHANGED).matches) return palette;
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const seen = Object.keys(palette).map((key) => {
    probe.style.setProperty('color', `var(--${key})`);
    return [key, getComputedStyle(probe).color];
  });
  probe.remove();
  return { ...palette, ...Object.fromEntries(seen) };
}
