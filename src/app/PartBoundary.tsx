import { Component, type ReactNode, useEffect, useRef } from 'react';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { TranslatableText } from '../panels/TranslatableText.tsx';
import { TryAgain } from '../panels/TryAgain.tsx';
import { useMapState } from '../store/useMapState.ts';

interface Props {
  /** The selector of the part in a built page; without one nothing replaces a broken part. */
  of?: string;
  children: ReactNode;
}

/**
 * An error boundary around a part of the page, which breaks e.g. when a translator or an extension has
 * changed React's nodes: the part is rendered again at once. Where it breaks again, the built page's
 * markup stands in its place, with a link that reloads the page, until the reader chooses something else.
 */
export function PartBoundary({ of, children }: Props) {
  const choice = useMapState((state) => state.choice);
  return (
    <Boundary choice={choice} instead={of === undefined ? null : <BrokenPart of={of} />}>
      {children}
    </Boundary>
  );
}

interface BoundaryProps {
  choice: unknown;
  instead: ReactNode;
  children: ReactNode;
}

interface BoundaryState {
  hasBroken: boolean;
  /** The choice for which the part has been rendered again. */
  anewFor: unknown;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasBroken: false, anewFor: null };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { hasBroken: true };
  }

  override componentDidMount(): void {
    this.#tryAnew();
  }

  override componentDidUpdate(): void {
    this.#tryAnew();
  }

  #tryAnew(): void {
    const { choice } = this.props;
    const { hasBroken, anewFor } = this.state;
    if (hasBroken && anewFor !== choice) this.setState({ hasBroken: false, anewFor: choice });
  }

  override render(): ReactNode {
    const { choice, instead, children } = this.props;
    const { hasBroken, anewFor } = this.state;
    if (!hasBroken) return children;
    return anewFor === choice ? instead : null;
  }
}

function BrokenPart({ of }: { of: string }) {
  const { hrefOf } = usePage();
  const { t } = useI18n();
  return (
    <div className="broken">
      <p role="status">
        <TranslatableText>{`${t('part.broken')} `}</TranslatableText>
        <a href={hrefOf({})}>{t('part.again')}</a>
      </p>
      <BuiltPart of={of} />
    </div>
  );
}

/** The replacement of a part whose script failed to load. */
export function MissingPart({ of }: { of: string }) {
  const { t } = useI18n();
  return (
    <div className="broken">
      <p role="status">
        <TranslatableText>{`${t('notice.part-missing')} `}</TranslatableText>
        <TryAgain />
      </p>
      <BuiltPart of={of} />
    </div>
  );
}

/**
 * The markup of a part, from the built page of the current choice; nothing where the choice has no page of
 * its own or that cannot be fetched.
 *
 * @param of the selector of the part in a built page
 */
function BuiltPart({ of }: { of: string }) {
  const { hrefOf } = usePage();
  const address = hrefOf({});
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { href, search } = new URL(address, window.location.href);
    // A query's choice has no built page.
    if (search !== '') return;
    // XHR parses the page itself: parsing from text would need permission where Trusted Types are
    // required.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      const part = request.status === 200 ? request.responseXML?.querySelector(of) : null;
      if (!part) return;
      // Relative links would resolve against this page.
      for (const link of part.querySelectorAll('a')) link.setAttribute('href', link.href);
      box.current?.replaceChildren(...part.childNodes);
    };
    request.open('GET', href);
    request.send();
    return () => request.abort();
  }, [address, of]);
  return <div ref={box} />;
}
