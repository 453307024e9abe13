import { useLayoutEffect, useRef, useState } from 'react';
import WORDS from '../../i18n/share/en.json' with { type: 'json' };
import { useFixedT } from '../../i18n/useI18n.ts';
import type { Size, Snippet } from './embedSnippets.ts';

interface Props {
  snippet: Snippet;
  /** The framed page, or the picture, where this page stands. */
  src: string;
  size: Size;
  title: string;
}

/** What a snippet makes, in its host's own sandbox and at its own size; drawn smaller where that is too wide. */
export function EmbedPreview({ snippet, src, size, title }: Props) {
  const t = useFixedT(WORDS);
  const room = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const { makes, sandbox } = snippet;
  const width = snippet.takes.width ? size.width : null;
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = (): void =>
      setScale(width === null ? 1 : Math.min(1, element.clientWidth / width));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [width]);
  useLayoutEffect(() => {
    room.current?.style.setProperty('--scale', `${scale}`);
    room.current?.style.setProperty('--high', `${size.height * scale}px`);
  }, [scale, size.height]);
  const notes = [
    t('embed.preview'),
    ...(sandbox === undefined ? [] : [`sandbox="${sandbox}"`]),
    ...(scale < 1 ? [t('embed.scale', { percent: Math.round(scale * 100) })] : []),
  ];
  return (
    <figure className="embed-preview">
      <figcaption>{notes.join(' · ')}</figcaption>
      <div ref={room} className={makes}>
        {makes === 'picture' ? (
          <img src={src} alt={title} width={width ?? undefined} />
        ) : (
          <iframe
            // Another page in the same frame would be a step that Back undoes.
            key={`${src} ${sandbox}`}
            src={src}
            title={t('embed.previewOf', { title })}
            width={width ?? '100%'}
            height={size.height}
            {...(sandbox !== undefined && { sandbox })}
          />
        )}
      </div>
    </figure>
  );
}
