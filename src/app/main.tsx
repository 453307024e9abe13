import 'virtual:palette.css';
import './fonts.css';
import './page.css';
import './map.css';
import './labels.css';
import './panels.css';
import './search.css';
import './table.css';
import './sheet.css';
import './touch.css';
import story from 'virtual:story';
import areas from '../generated/areas.json';
import world from '../generated/world.light.json';
import type { Areas, LightWorld } from '../model/geometry.ts';
import { loadFineBorders } from './fineBorders.ts';
import { mount } from './mount.tsx';

const element = document.getElementById('stance-map');
if (element) {
  mount(element, {
    story,
    // JSON modules know no tuples; the border checks hold the files against these shapes.
    world: world as LightWorld,
    areas: areas as unknown as Areas,
    loadFine: loadFineBorders,
  });
}
