declare module 'virtual:story' {
  import type { Story } from '../content/schema.ts';

  const story: Story;
  export default story;
}
declare module 'virtual:palette.css';
