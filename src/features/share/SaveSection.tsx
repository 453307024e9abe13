import { Fragment, useRef, useState } from 'react';
import { usePage } from '../../context/usePage.ts';
import WORDS from '../../i18n/citeAndSave/en.json' with { type: 'json' };
import { useFixedT, useI18n } from '../../i18n/useI18n.ts';
import { selectedActor } from '../../model/selection.ts';
import { useMapState } from '../../store/useMapState.ts';
import { drawnMap } from './drawnMap.ts';
import { asPng, measurer, save } from './saveView.ts';
import { viewParts } from './viewParts.ts';
import { viewSvg, withValues } from './viewSvg.ts';

/** The files of data that the build wrote, for who does not read JSON first. */
const DATA = [
  'positions.csv',
  'statements.csv',
  'story.geojson',
  'story.json',
  'dictionary.md',
] as const;

/** The view as a drawing and as a picture, and the data behind it. */
export function SaveSection({ home }: { home: string }) {
  const t = useFixedT(WORDS);
  return (
    <div className="save">
      <ViewFiles />
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

/** The view, drawn in the browser from the map that is in the page. */
function ViewFiles() {
  const { displayed: story, permalink } = usePage();
  const translator = useI18n();
  const t = useFixedT(WORDS);
  const choice = useMapState((state) => state.choice);
  const section = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState(false);
  const drawn = (): string => {
    const page = section.current?.closest('.page');
    const map = page && drawnMap(page);
    if (!map) throw new Error('There is no map on the page.');
    const parts = viewParts(story, choice, permalink() ?? '', translator, t);
    const style = getComputedStyle(page);
    return withValues(viewSvg({ ...parts, map }, measurer()), (name) =>
      style.getPropertyValue(`--${name}`).trim(),
    );
  };
  const take = async (kind: 'svg' | 'png'): Promise<void> => {
    setFailed(false);
    try {
      const svg = drawn();
      const file = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await asPng(svg);
      save(file, `${fileName(choice.question, selectedActor(choice.selection))}.${kind}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section ref={section}>
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

const fileName = (question: string, country: string | null): string =>
  ['map', question, country].filter(Boolean).join('-');
