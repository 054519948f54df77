import type { Case } from '../../bench/detection/case.js';
import { type MarkKind, marked, markOf } from '../../bench/detection/marks.js';
import { bytesOf } from '../../bench/detection/specimen.js';
import { damaged } from '../../bench/detection/specimens.js';
import type { Form } from '../../src/form/index.js';
import { type Landmark, landmarksOf } from '../../src/read/landmark.js';
import { type Flow, flowOf } from '../../src/read/lines/flow.js';
import { CAPTION_REACH } from '../../src/read/locate/sought.js';
import { keyOf } from '../../src/text/index.js';
import { readWord } from '../../src/word/index.js';
import { child, descendants, element, type XmlElement } from '../../test/support/fill/xml.js';

/** A damaged form that was read, with what is true of it: where each thing the form prints or asks stands now. */
export interface Labelled {
  form: Form;
  flow: Flow;
  landmarks: readonly Landmark[];
  /** By the index of the landmark, the paragraphs it stands at; a table at its first. */
  lines: ReadonlyMap<number, ReadonlySet<number>>;
  /** By the index of the landmark, the paragraphs its answer stands in. */
  answers: ReadonlyMap<number, ReadonlySet<number>>;
}

const LABELS: readonly MarkKind[] = ['heading', 'ask', 'caption', 'text', 'table', 'figures', 'signing'];
const NAME = 'truth_';

/** Bookmarks the reader does not look at, in the paragraphs that carry marks. What each stands for, by its name. */
function labelMarks(root: XmlElement): Map<string, string> {
  const labels = new Map<string, string>();
  for (const is of LABELS)
    for (const node of marked(root, is)) {
      const inside = node.name === 'w:p' ? [node] : descendants(node, 'w:p');
      for (const paragraph of is === 'signing' ? inside : inside.slice(0, 1)) {
        const name = `${NAME}${labels.size}`;
        const id = String(900_000 + labels.size);
        labels.set(name, `${is} ${markOf(node)?.id}`);
        const at = child(paragraph, 'w:pPr') ? 1 : 0;
        paragraph.children.splice(at, 0, element('w:bookmarkStart', { 'w:id': id, 'w:name': name }));
        paragraph.children.push(element('w:bookmarkEnd', { 'w:id': id }));
      }
    }
  return labels;
}

function labelsOf(landmark: Landmark): string[] {
  switch (landmark.is) {
    case 'heading':
      return [`heading ${landmark.section.id}`];
    case 'ask':
      return [`ask ${landmark.point.id}`];
    case 'caption':
    case 'table':
      return [`${landmark.is} ${landmark.table.id}`];
    case 'figures':
      return landmark.figures.map(({ id }) => `figures ${id}`);
    case 'signing':
      return ['signing -'];
  }
}

const answerOf = (landmark: Landmark): string | null =>
  landmark.is === 'heading'
    ? `text ${landmark.section.id}`
    : landmark.is === 'ask'
      ? `text ${landmark.point.id}`
      : null;

/** The form of a case filled in, damaged, labelled, saved and read; null where there was nothing to damage. */
export function labelled(one: Case): Labelled | null {
  const specimen = damaged(one);
  if (!specimen) return null;
  const labels = labelMarks(specimen.root);
  const { value: document } = readWord({ name: 'returned.docx', bytes: bytesOf(specimen) });
  if (!document) return null;
  const flow = flowOf(document);
  const nodeOf = new Map(flow.nodes.map(({ paragraph, index }) => [paragraph.ordinal, index]));
  const places = new Map<string, Set<number>>();
  for (const { name, start } of document.bookmarks) {
    const label = labels.get(name);
    const at = nodeOf.get(start.paragraph);
    if (label === undefined || at === undefined) continue;
    places.set(label, (places.get(label) ?? new Set()).add(at));
  }
  const { form } = specimen;
  const landmarks = landmarksOf(form);
  const at = (names: readonly string[]): Set<number> => new Set(names.flatMap((name) => [...(places.get(name) ?? [])]));
  for (const { id, title } of landmarks.flatMap((one) => (one.is === 'table' ? [one.table] : []))) {
    const first = Math.min(...at([`table ${id}`]));
    const before = Number.isFinite(first) ? flow.nodes.slice(Math.max(0, first - CAPTION_REACH), first) : [];
    const named = before.filter((node) => keyOf(title) !== '' && node.key.endsWith(keyOf(title)));
    places.set(`caption ${id}`, new Set([...at([`caption ${id}`]), ...named.map(({ index }) => index)]));
  }
  return {
    form,
    flow,
    landmarks,
    lines: new Map(landmarks.map((landmark) => [landmark.index, at(labelsOf(landmark))])),
    answers: new Map(landmarks.map((landmark) => [landmark.index, at([answerOf(landmark) ?? ''])])),
  };
}
