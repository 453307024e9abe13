import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { vilniusStory } from '../../content/fixtures/stories.ts';
import type { PlacedLabel } from '../../model/labelPlacement.ts';
import { statementIdsAbout } from '../../model/statements.ts';
import { type LabelLook, Labels } from './Labels.tsx';
import { ScaleBars } from './ScaleBars.tsx';

const label: PlacedLabel = {
  id: 'JPN',
  at: [138, 37],
  lines: ['Japan', 'wants closer ties'],
  names: 1,
  side: 'right',
  dx: 80,
  dy: 0,
  width: 100,
  height: 28,
  tied: false,
};
const look: LabelLook = { kind: 'actor', landColour: 'blue', chosen: false, glyphs: [] };
const draw = (change: Partial<PlacedLabel> = {}, lookChange: Partial<LabelLook> = {}): string =>
  renderToString(
    <Labels
      labels={[{ ...label, ...change }]}
      lookOf={() => ({ ...look, ...lookChange })}
      dots={[]}
      project={() => ({ x: 500, y: 200 })}
    />,
  );
const attribute = (html: string, name: string, tag = 'text'): string | undefined =>
  new RegExp(`<${tag}[^>]*\\s${name}="([^"]*)"`).exec(html)?.[1];

describe('a name on the map', () => {
  it('has its lines, at its point', () => {
    const html = draw();
    expect(html).toMatch(/<svg x="500" y="200"/);
    expect([...html.matchAll(/<tspan[^>]*>([^<]+)<\/tspan>/g)].map(([, words]) => words)).toEqual([
      'Japan',
      'wants closer ties',
    ]);
  });

  it('begins where its box begins on the right, and ends where it ends on the left', () => {
    expect(attribute(draw(), 'text-anchor')).toBe('start');
    expect(attribute(draw(), 'x', 'tspan')).toBe('30');
    const left = draw({ side: 'left', dx: -80 });
    expect(attribute(left, 'text-anchor')).toBe('end');
    expect(attribute(left, 'x', 'tspan')).toBe('-30');
    const middle = draw({ side: 'middle', dx: 0 });
    expect(attribute(middle, 'text-anchor')).toBe('middle');
    expect(attribute(middle, 'x', 'tspan')).toBe('0');
  });

  it('is in the mark’s colour only within land of an answer', () => {
    const within = draw({ side: 'middle' });
    expect(attribute(within, 'fill')).toBe('var(--mark)');
    expect(attribute(within, 'stroke')).toBe('var(--blue)');
    for (const html of [draw(), draw({ side: 'middle' }, { landColour: null })]) {
      expect(attribute(html, 'fill')).toBeUndefined();
      expect(attribute(html, 'stroke')).toBeUndefined();
    }
  });

  it('is marked when it is of who is chosen', () => {
    expect(attribute(draw({}, { chosen: true }), 'class')).toContain('label-chosen');
    expect(attribute(draw(), 'class')).not.toContain('label-chosen');
  });

  it('has a line to its land only when it stands far off', () => {
    expect(draw({ tied: true })).toMatch(/<path class="leader"[^>]* d="M0 0L3[0-9] 0"/);
    expect(draw()).not.toContain('leader');
  });

  it('shows facts as glyphs in the inks of their answers', () => {
    const glyphs = [
      { glyph: '●', colour: 'blue' },
      { glyph: '■', colour: 'teal' },
    ] as const;
    const html = draw({ lines: ['Japan', '●■'] }, { glyphs });
    expect(html).toContain(
      '<tspan fill="var(--blue)">●</tspan><tspan fill="var(--teal)">■</tspan>',
    );
  });

  it('is not drawn where its point is not seen', () => {
    const html = renderToString(
      <Labels
        labels={[label]}
        lookOf={() => look}
        dots={[{ id: 'place-tokyo', at: [139.69, 35.69] }]}
        project={() => null}
      />,
    );
    expect(html).not.toContain('<text');
    expect(html).not.toContain('<circle');
  });

  it('is hidden from who hears the page, since the lists say all of it', () => {
    expect(draw()).toMatch(/^<svg class="labels names" aria-hidden="true"/);
  });
});

describe('for a file', () => {
  const html = renderToString(
    <Labels
      labels={[label]}
      lookOf={() => look}
      dots={[]}
      project={() => ({ x: 500, y: 200 })}
      haloIsCopy
    />,
  );

  it('a name stands twice: with its halo, and above it without', () => {
    const [halo = '', words = '', ...others] = html.match(/<text[^>]*>/g) ?? [];
    expect(others).toEqual([]);
    expect(halo).not.toContain('stroke=');
    expect(words).toContain('stroke="none"');
  });
});

describe('a length from the article', () => {
  const story = vilniusStory();
  const bars = (selected: string | null, scale: number): string =>
    renderToString(
      <ScaleBars
        story={story}
        statementIds={statementIdsAbout(story, selected)}
        scale={scale}
        width={840}
        project={() => ({ x: 100, y: 100 })}
      />,
    );

  it('is a level bar of its length at its latitude, said to be somebody’s', () => {
    const [bar] = story.scaleBars;
    const html = bars('PRK', 2);
    const degrees = 1000 / (111.32 * Math.cos(((bar?.at[1] ?? 0) * Math.PI) / 180));
    expect(Number(/M0 0H([\d.]+)/.exec(html)?.[1])).toBeCloseTo(degrees * 2, 1);
    expect(html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')).toContain(
      'according to the Japanese government',
    );
  });

  it('is shown with the country that it is of, however near the map is', () => {
    expect(bars(null, 2)).toBe('');
    expect(bars('FRA', 2)).toBe('');
    expect(bars('PRK', 2)).not.toBe('');
    expect(bars('JPN', 6)).toBe('');
    expect(bars(null, 6)).toBe('');
  });

  it('has neither an arrow nor a ring', () => {
    expect(bars('PRK', 2)).not.toMatch(/marker|<circle|<polygon|<ellipse/);
  });
});
