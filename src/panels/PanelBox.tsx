import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  className: string;
  /** The id of its heading. */
  title: string;
  /** Whether the panel is rendered but hidden. */
  unseen: boolean;
  children: ReactNode;
}

/** The box of a panel, which can be rendered and hidden. */
export function PanelBox({ className, title, unseen, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [ahead] = useState(unseen);
  // A hidden panel is skipped by layout, unless a script measures it.
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
