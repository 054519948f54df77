import type { Answer } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';
import type { Narrated } from '../narratives.js';
import type { Outside, TableReading } from '../submission.js';
import { cellPlacesOf, claimsOf } from './claims.js';
import { type Home, homesOf } from './homes.js';
import { outsideInBody, outsideOfBody } from './outside.js';
import { PrintedText } from './printed-text.js';

/** A document that was read. */
export interface Reading {
  form: Form;
  flow: Flow;
  locations: Locations;
  answers: readonly Answer[];
  tables: readonly TableReading[];
  /** What the answers in words were read from. */
  narrated: readonly Narrated[];
  /** Headings nobody asked for. */
  unasked: readonly FlowNode[];
}

/** Where everything in a document belongs: every paragraph with text in its body, and what stands outside anywhere. */
export interface Accounts {
  homes: ReadonlyMap<FlowNode, Home>;
  outside: Outside[];
}

/** Accounts for all that was typed: less what the form printed it is an answer, or it stands outside. */
export function accountsOf({ form, flow, locations, answers, tables, narrated, unasked }: Reading): Accounts {
  const places = cellPlacesOf(flow.document.body);
  const claims = claimsOf(answers, narrated, flow, places, form);
  const { notes, headers, footers } = flow.document;
  const beside = [...notes, ...headers, ...footers].reduce((sum, blocks) => sum + blocks.length, 0);
  const unclaimed = flow.nodes.filter((node) => node.key !== '' && !claims.items.has(node)).length + beside;
  const setting = { form, flow, locations, claims, places, tables, printed: new PrintedText(form, unclaimed) };
  const homes = homesOf(setting);
  return { homes, outside: [...outsideInBody(setting, homes, new Set(unasked)), ...outsideOfBody(setting)] };
}
