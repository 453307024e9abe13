import { Fragment, useState } from 'react';
import { usePage } from '../../context/usePage.ts';
import { useScene } from '../../context/useScene.ts';
import WORDS from '../../i18n/citeAndSave/en.json' with { type: 'json' };
import { I18nProvider, useFixedT, useI18n } from '../../i18n/useI18n.ts';
import { MapFigure } from '../../map/static/MapFigure.tsx';
import { type Drawing, type LandIndex, type LowWorld, lowDrawing } from '../../model/borders.ts';
import { paperSize } from '../../model/mapSize.ts';
import { PALETTES, type ThemeName, withColours } from '../../model/palette.ts';
import { selectedActor } from '../../model/selection.ts';
import { useMapState } from '../../store/useMapState.ts';
import { SavedView } from './SavedView.tsx';
import { asPng, measurer, save, svgText } from './saveView.ts';
import { viewParts } from './viewParts.ts';

/** The files of data that the build wrote, for who does not read JSON first. */
const DATA = [
  'positions.csv',
  'statements.csv',
  'story.geojson',
  'story.json',
  'dictionary.md',
] as const;

/** What the page's map is drawn from. */
export interface MapSource {
  world: LowWorld;
  /** The lands of the story's actors. */
  lands: LandIndex;
  /** All lands, for the names of land that the story does not speak of. */
  loadLands: () => Promise<LandIndex>;
  /** The finer borders, which a file is drawn with. */
  loadMediumBorders: () => Promise<{ readonly drawing: Drawing }>;
  theme: ThemeName;
}

interface Props {
  /** The address of the build's root where this page stands. */
  home: string;
  map: MapSource;
}

/** The view as a drawing and as a picture, and the data behind it. */
export function SaveSection({ home, map }: Props) {
  const t = useFixedT(WORDS);
  return (
    <div className="save">
      <ViewFiles {...map} />
      <section>
        <h3>{t('data.title')}</h3>
        <p className="button-row">
          {DATA.map((name) => (
            <Fragment key={name}>
              <a className="button" href={`${home}data/${name}`} download={name}>
                {t(`data.${name}`)}
              </a>{' '}
            </Fragment>
          ))}
        </p>
      </section>
    </div>
  );
}

/** The view as files, drawn anew from what the page's map is drawn from. */
function ViewFiles({ world, lands: actorLands, theme, ...source }: MapSource) {
  const { displayed: story, permalink } = usePage();
  const scene = useScene();
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const choice = useMapState((state) => state.choice);
  const [failed, setFailed] = useState(false);
  const { question, region } = choice;
  const selected = selectedActor(choice.selection);
  const draw = (lands: LandIndex, drawing: Drawing): string => {
    const size = paperSize(story);
    const map = { story, question, selected, scene, region, world, drawing, lands, size };
    const svg = svgText(
      <I18nProvider value={translator}>
        <SavedView
          parts={viewParts(story, choice, scene, permalink() ?? '', translator, t)}
          size={size}
          map={(x, y) => <MapFigure {...map} x={x} y={y} />}
          measure={measurer()}
        />
      </I18nProvider>,
    );
    return withColours(svg, PALETTES[theme]);
  };
  const take = async (kind: 'svg' | 'png'): Promise<void> => {
    setFailed(false);
    try {
      const [lands, drawing] = await Promise.all([
        source.loadLands().then(
          (all) => ({ ...all, ...actorLands }),
          // Without them such land is not named; nothing else is missing.
          () => actorLands,
        ),
        source.loadMediumBorders().then(
          (borders) => borders.drawing,
          // The file is then as coarse as the page's first picture.
          () => lowDrawing(world),
        ),
      ]);
      const svg = draw(lands, drawing);
      const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPng(svg);
      save(file, `${fileName(question, selected)}.${kind}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section>
      <h3>{t('view.title')}</h3>
      {choice.view === 'map' ? (
        <p className="button-row">
          <button type="button" className="button" onClick={() => void take('svg')}>
            {t('view.svg')}
          </button>{' '}
          <button type="button" className="button" onClick={() => void take('png')}>
            {t('view.png')}
          </button>
        </p>
      ) : (
        <p className="field-hint">{t('view.noMap')}</p>
      )}
      <p role="status" className="field-status">
        {failed ? t('view.failed') : ''}
      </p>
    </section>
  );
}

const fileName = (question: string, actor: string | null): string =>
  ['map', question, actor].filter(Boolean).join('-');
