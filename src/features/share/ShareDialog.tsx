import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import { EmbedSection } from './EmbedSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { Modal } from './Modal.tsx';
import { type MapSource, SaveSection } from './SaveSection.tsx';

interface Props {
  /** The address of the build's root where this page stands. */
  home: string;
  map: MapSource;
  onClose: () => void;
}

/** The ways to pass the view on: a link, pictures, the data, and the code for an article's page. */
export function ShareDialog({ home, map, onClose }: Props) {
  const t = useFixedT(WORDS);
  return (
    <Modal title={t('share.title')} onClose={onClose}>
      <LinkSection home={home} />
      <SaveSection home={home} map={map} />
      <EmbedSection home={home} />
    </Modal>
  );
}
