import { PALETTES, type Palette, type ThemeName } from '../../model/palette.ts';

/** Matches where the reader's system replaces colours or asks for more contrast: see contrast.css. */
const SYSTEM_COLOURS = '(forced-colors: active), (prefers-contrast: more)';

/** The colours of a theme as the page shows them to this reader, in a form that any canvas takes. */
export function currentPalette(theme: ThemeName): Palette {
  const palette = PALETTES[theme];
  if (!window.matchMedia(SYSTEM_COLOURS).matches) return palette;
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const computed = Object.keys(palette).map((key) => {
    probe.style.setProperty('color', `var(--${key})`);
    return [key, getComputedStyle(probe).color];
  });
  probe.remove();
  return { ...palette, ...Object.fromEntries(computed) };
}
