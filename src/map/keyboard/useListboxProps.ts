import { type FocusEvent, startTransition, useState } from 'react';
import { useI18n } from '../../i18n/useI18n.ts';
import { useHydrated } from '../../store/useDeferredUpdate.ts';

/**
 * The props that make the map's box a single tab stop. Its options and their keys are in
 * `KeyboardNavigation`, which is loaded when the box first has the focus.
 */
export function useListboxProps() {
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const [isNavigating, setNavigating] = useState(false);
  const listbox = isHydrated && {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': t('map.walk'),
    onFocus: ({ currentTarget }: FocusEvent) => {
      const navigate = (): void => setNavigating(true);
      // After a key the next key must be heard; a click that brings the focus is answered first.
      if (currentTarget.matches(':focus-visible')) navigate();
      else startTransition(navigate);
    },
  };
  return { listbox, isNavigating };
}
