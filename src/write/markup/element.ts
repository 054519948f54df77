import { BuilderElement, FileChild, NextAttributeComponent, type XmlComponent } from 'docx';

export type Attributes = Readonly<Record<string, string | number>>;

const keyed = (attributes: Attributes) =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));

/** An element of WordprocessingML by its own names, for what the docx package has no class for. */
export class Element extends BuilderElement {
  constructor(name: string, attributes: Attributes = {}, children: readonly XmlComponent[] = []) {
    super({ name, attributes: keyed(attributes), children });
  }
}

/** An element that says one thing, in its attribute `val`. */
export const value = (name: string, val: string | number): Element => new Element(name, { 'w:val': val });

/** An element that stands between paragraphs and tables. */
export class BlockElement extends FileChild {
  constructor(name: string, attributes: Attributes = {}, children: readonly XmlComponent[] = []) {
    super(name);
    this.root.push(new NextAttributeComponent(keyed(attributes)), ...children);
  }
}
