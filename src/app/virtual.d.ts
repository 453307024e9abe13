declare module 'virtual:story' {
  import type { Story } from '../content/schema.ts';

  const story: Story;
  export default story;
}
declare module 'virtual:actor-areas' {
  import type { PackedAreas } from './actorAreas.ts';

  const areas: PackedAreas;
  export default areas;
}
declare module 'virtual:frames' {
  import type { Frames } from './adoptWorld.ts';

  const frames: Frames;
  export default frames;
}
declare module 'virtual:words' {
  import type { PreparedWords } from '../i18n/translator.ts';

  const words: PreparedWords;
  export default words;
}
declare module 'virtual:late-story' {
  import type { LateStory } from './lateStory.ts';

  const story: LateStory;
  export default story;
}
