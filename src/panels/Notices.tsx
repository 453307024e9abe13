import { useI18n } from '../i18n/useI18n.ts';
import { useMap } from '../store/useMap.ts';

/** What did not work, in a sentence each; the rest goes on. */
export function Notices() {
  const { t } = useI18n();
  const problems = useMap(({ urlProblems }) => urlProblems);
  const notices = useMap((state) => state.notices);
  return (
    <div className="notices" role="status">
      {problems.map(({ parameter, value }) => (
        <p key={parameter}>{t('notice.url', { parameter, value })}</p>
      ))}
      {notices.map((notice) => (
        <p key={notice}>{t(`notice.${notice}`)}</p>
      ))}
    </div>
  );
}
