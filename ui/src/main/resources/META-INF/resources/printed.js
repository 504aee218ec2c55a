/* What the server made once and forgot: [tag, attributes, ...children], a child being another of these or a text. */
(() => {
  'use strict';

  const made = (part) => {
    if (typeof part === 'string') return document.createTextNode(part);
    const [tag, attributes, ...children] = part;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.map(made));
    return element;
  };

  class Printed extends HTMLElement {
    #parts = [];

    get parts() { return this.#parts; }

    set parts(parts) {
      this.#parts = parts;
      this.replaceChildren(...parts.map(made));
    }

    /* Of one that was there before this was known. */
    connectedCallback() {
      if (!Object.hasOwn(this, 'parts')) return;
      const { parts } = this;
      delete this.parts;
      this.parts = parts;
    }
  }

  if (!customElements.get('chancery-printed')) customElements.define('chancery-printed', Printed);
})();
