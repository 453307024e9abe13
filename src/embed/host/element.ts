import type { StanceMapElement } from './api.ts';
import { type EmbeddedMap, OBSERVED_ATTRIBUTES } from './embeddedMap.ts';

/**
 * Defines `<stance-map>`, once a page.
 *
 * @param adopt makes the element the place of a map, or finds that it is one
 */
export function defineElement(adopt: (element: HTMLElement) => EmbeddedMap | undefined): void {
  if (customElements.get('stance-map')) return;
  class StanceMap extends HTMLElement implements StanceMapElement {
    static get observedAttributes(): readonly string[] {
      return OBSERVED_ATTRIBUTES;
    }

    connectedCallback(): void {
      adopt(this);
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (this.isConnected && before !== now) adopt(this)?.update(name);
    }

    get country(): string | null {
      return this.getAttribute('country');
    }

    set country(value: string | null) {
      write(this, 'country', value);
    }

    get question(): string | null {
      return this.getAttribute('question');
    }

    set question(value: string | null) {
      write(this, 'question', value);
    }

    get theme(): string | null {
      return this.getAttribute('theme');
    }

    set theme(value: string | null) {
      write(this, 'theme', value);
    }

    get quotes(): boolean {
      return this.hasAttribute('quotes');
    }

    set quotes(value: boolean) {
      write(this, 'quotes', value ? '' : null);
    }

    showCountry(country: string | null): void {
      adopt(this)?.send({ type: 'select', country });
    }

    showParagraph(paragraph: string | null): void {
      adopt(this)?.send({ type: 'point', paragraph });
    }

    showQuestion(question: string): void {
      adopt(this)?.send({ type: 'ask', question });
    }
  }
  customElements.define('stance-map', StanceMap);
}

function write(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
