interface Props {
  children: string;
}

/**
 * Words that stand beside other parts of an element, in an element of their own that is another one
 * when they change. A translator in the browser puts its own text in the place of React's, which React
 * could then neither change nor remove. Nothing for no words.
 */
export function Words({ children }: Props) {
  return children === '' ? null : <span key={children}>{children}</span>;
}
