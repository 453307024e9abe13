import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  className: string;
  /** The id of its heading. */
  title: string;
  /** Whether the panel is rendered but hidden. */
  isHidden: boolean;
  children: ReactNode;
}

/** The box of a panel, which can be rendered and hidden. */
export function PanelBox({ className, title, isHidden, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const [ahead] = useState(isHidden);
  // A hidden panel is skipped by layout, unless a script measures it.
  useEffect(() => {
    if (ahead) box.current?.firstElementChild?.getBoundingClientRect();
  }, [ahead]);
  return (
    <article
      ref={box}
      className={isHidden ? `${className} unseen` : className}
      aria-labelledby={title}
    >
      {children}
    </article>
  );
}
