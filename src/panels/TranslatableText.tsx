interface Props {
  children: string;
}

/**
 * Text that has siblings, in a `<span>` that is keyed by it. A browser's translator replaces React's text
 * nodes, which React could then neither change nor remove; a keyed element is replaced as a whole.
 * Renders nothing for an empty text.
 */
export function TranslatableText({ children }: Props) {
  return children === '' ? null : <span key={children}>{children}</span>;
}
