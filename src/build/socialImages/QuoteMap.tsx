import { DOT_ATTRIBUTES } from '../../map/labels/Labels.tsx';
import { StaticMap } from '../../map/static/StaticMap.tsx';
import type { LandInfo } from '../../model/borders.ts';
import { boundingBox } from '../../model/boundingBox.ts';
import { extentAround } from '../../model/extents.ts';
import { cameraFor, toPlane, viewBoxOf } from '../../model/mercator.ts';
import type { Fill } from '../../model/paint.ts';
import { type DecodedBorders, drawBorders } from './bordersDrawing.ts';
import { flow } from './flow.ts';
import type { ImageSource } from './ImageMap.tsx';
import { DRAWN } from './imageExtent.ts';
import { imageLines } from './imageLines.ts';
import { Lines } from './Lines.tsx';
import type { QuoteHome } from './quoteView.ts';

/** How much is seen at least, across and from north to south in degrees: enough to know where one is. */
const LEAST = { land: [26, 16], seat: [34, 20] } as const;
/** How much is seen around land, as a multiple of it. */
const AROUND = 1.5;
/** Islands of a lesser share of the mainland may be cut off. */
const ISLAND = 0.06;
/** Pixels of the image in one of the card. */
const SHARP = 2;
const DOT = 4.5;
const CAPTION = { size: 12.5, foot: 14, mark: 9, gap: 6 } as const;

/** Ink is no answer's colour, since a quote alone answers no question. */
const HOME: Fill = { key: 'home', colour: 'ink', pattern: 'solid' };

type Box = LandInfo['bbox'];

interface Props {
  source: ImageSource;
  home: QuoteHome;
  width: number;
  height: number;
  /** How far from the left edge the caption stands. */
  caption: number;
}

/** Where a quote is from, and no more. */
export function QuoteMap({ source, home, width, height, caption: left }: Props) {
  const box = home.kind === 'land' ? landBox(source.borders, home.code) : boundingBox([home.at]);
  const ratio = width / height;
  const [across, down] = LEAST[home.kind];
  const room = { degrees: Math.max(across, down * ratio), times: AROUND };
  const extent = extentAround(box, ratio, room, DRAWN);
  const size = { width: width * SHARP, height: height * SHARP };
  const drawing = drawBorders(source.borders, extent, size);
  const viewBox = viewBoxOf(drawing.plane, extent);
  const unit = width / viewBox.width;
  const code = home.kind === 'land' ? home.code : '';
  const [x, y] = home.kind === 'seat' ? toPlane(drawing.plane, home.at) : [0, 0];
  const caption = flow([{ words: home.name, face: 'sans-bold', ink: 'ink' }], width, CAPTION.size);
  const foot = height - CAPTION.foot;
  return (
    <>
      <rect width={width} height={height} fill="var(--sea)" />
      <StaticMap
        drawing={drawing}
        viewBox={viewBox}
        zoom={cameraFor(extent, width, height).zoom}
        paint={new Map(code ? [[code, { actor: code, fill: HOME, outline: 'none' }]] : [])}
        fills={[]}
        arcs={[]}
        prefix="q"
        tile={1}
        lines={imageLines(unit, true)}
        selected={null}
        outlined={[]}
      />
      {home.kind === 'seat' ? (
        <circle cx={x * unit} cy={y * unit} r={DOT} {...DOT_ATTRIBUTES} />
      ) : null}
      <rect
        x={left - 8}
        y={foot - caption.height - 4}
        width={caption.width + CAPTION.mark + CAPTION.gap + 16}
        height={caption.height + 8}
        fill="var(--paper)"
      />
      {home.kind === 'seat' ? (
        <circle
          cx={left + CAPTION.mark / 2}
          cy={foot - caption.height / 2}
          r={CAPTION.mark / 2 - 1}
          {...DOT_ATTRIBUTES}
        />
      ) : (
        <rect
          x={left}
          y={foot - caption.height / 2 - CAPTION.mark / 2}
          width={CAPTION.mark}
          height={CAPTION.mark}
          fill="var(--ink)"
        />
      )}
      <Lines of={caption} x={left + CAPTION.mark + CAPTION.gap} y={foot - caption.height} />
    </>
  );
}

/** What holds the land of a code, without its small islands. */
function landBox(borders: DecodedBorders, code: string): Box {
  const polygons = borders.countries.get(code) ?? [];
  const boxes = polygons.map((rings) => boundingBox(rings.flat()));
  const sizes = boxes.map(([west, south, east, north]) => (east - west) * (north - south));
  const largest = Math.max(...sizes);
  return boundingBox(polygons.filter((_, i) => (sizes[i] ?? 0) > ISLAND * largest).flat(2));
}
