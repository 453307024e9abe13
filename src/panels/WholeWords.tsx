/** A text in which no line ends inside a word with a hyphen, such as *Asia-Pacific*. */
export function WholeWords({ children }: { children: string }) {
  return children.split(/(\S+-\S+)/).map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
    <span key={i} className={i % 2 === 1 ? 'whole-word' : undefined}>
      {part}
    </span>
  ));
}
