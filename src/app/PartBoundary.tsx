import { Component, type ReactNode, useEffect, useRef } from 'react';
import { usePage } from '../context/usePage.ts';
import { useI18n } from '../i18n/useI18n.ts';
import { TryAgain } from '../panels/TryAgain.tsx';
import { Words } from '../panels/Words.tsx';
import { useMapState } from '../store/useMap.ts';

interface Props {
  /** Where the part is in a built page, as a selector; without it nothing is shown in its place. */
  of?: string;
  children: ReactNode;
}

/**
 * A part of the page that may break by itself, as when a translator or an extension has changed what
 * React holds of it: it is made anew at once. Where it breaks again the words of the built page stand
 * in its place, with a way to load the page, until the reader chooses something else.
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
  /** The choice for which it has been made anew. */
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
        <Words>{`${t('part.broken')} `}</Words>
        <a href={hrefOf({})}>{t('part.again')}</a>
      </p>
      <BuiltPart of={of} />
    </div>
  );
}

/** What stands in the place of a part whose script did not come. */
export function MissingPart({ of }: { of: string }) {
  const { t } = useI18n();
  return (
    <div className="broken">
      <p role="status">
        <Words>{`${t('notice.late')} `}</Words>
        <TryAgain />
      </p>
      <BuiltPart of={of} />
    </div>
  );
}

/**
 * A part of the page as it was built for what is chosen, where that has a page of its own and that can
 * be fetched; nothing else.
 *
 * @param of where the part is in a built page, as a selector
 */
function BuiltPart({ of }: { of: string }) {
  const { hrefOf } = usePage();
  const address = hrefOf({});
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { href, search } = new URL(address, window.location.href);
    // What a query asks for is on no built page.
    if (search !== '') return;
    // The browser's own reading of a page: what is read from text wants leave where Trusted Types are required.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      const part = request.status === 200 ? request.responseXML?.querySelector(of) : null;
      if (!part) return;
      // From here its ways would lead elsewhere.
      for (const link of part.querySelectorAll('a')) link.setAttribute('href', link.href);
      box.current?.replaceChildren(...part.childNodes);
    };
    request.open('GET', href);
    request.send();
    return () => request.abort();
  }, [address, of]);
  return <div ref={box} />;
}
