import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import { CopyField } from './CopyField.tsx';
import { Modal } from './Modal.tsx';

interface Props {
  address: string;
  onClose: () => void;
}

/** An address that the page around the map lets nobody open from here, to be copied. */
export function BlockedLinkDialog({ address, onClose }: Props) {
  const t = useFixedT(WORDS);
  return (
    <Modal isNarrow title={t('unopened.title')} onClose={onClose}>
      <p>{t('unopened.why')}</p>
      <CopyField label={t('unopened.address')} action={t('unopened.copy')} value={address} />
    </Modal>
  );
}
