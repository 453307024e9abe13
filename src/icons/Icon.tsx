/** Drawn in a square of 16, in lines: many systems have no letter for these, or a picture. */
const PATHS = {
  close: 'M3 3 13 13M13 3 3 13',
  plus: 'M8 2.5V13.5M2.5 8H13.5',
  minus: 'M2.5 8H13.5',
  globe:
    'M14.5 8A6.5 6.5 0 1 1 1.5 8 6.5 6.5 0 0 1 14.5 8ZM8 1.5C3.8 5.5 3.8 10.5 8 14.5M8 1.5C12.2 5.5 12.2 10.5 8 14.5M1.5 8H14.5',
} as const;

interface Props {
  name: keyof typeof PATHS;
}

/** An icon in the colour of the words around it. What it stands for is said by whatever holds it. */
export function Icon({ name }: Props) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
