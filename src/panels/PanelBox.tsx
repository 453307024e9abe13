import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  className: string;
  /** The id of its heading. */
  title: string;
  /** Laid out and out of sight: it is made before it is wanted, or has been left. */
  unseen: boolean;
  children: ReactNode;
}

/** The box of a panel that can be there and not be seen. */
export function PanelBox({ className, title, unseen, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [ahead] = useState(unseen);
  // The browser lays out nothing that is out of sight, but for one who asks where it is.
  useEffect(() => {
    if (ahead) box.current?.firstElementChild?.getBoundingClientRect();
  }, [ahead]);
  return (
    <article
      ref={box}
      className={unseen ? `${className} unseen` : className}
      aria-labelledby={title}
    >
      {children}
    </article>
  );
}
