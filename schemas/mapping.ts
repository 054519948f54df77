import { z } from 'zod';
import { Id } from './id.js';

/** A figure, one value of it (`so_tin.2021`), or a total of a table (`bieu_2.tin_bai.n2021`, `bieu_1.total.tong`). */
const Item = z.string().regex(/^[a-z][a-z0-9_]*(\.[A-Za-z0-9_]+){0,2}$/);

/** A table of the upper form and where its rows and columns come from; what is not named has the same id. */
export const TableMapping = z.strictObject({
  from: Id,
  rows: z.record(Id, Id).optional(),
  columns: z.record(Id, z.union([Id, z.literal('_unit')])).optional(),
});
export type TableMapping = z.infer<typeof TableMapping>;

/**
 * How a roll-up fills the form of the level above: the ids of the upper definition, each with where its answer comes
 * from in the lower one. What is not named comes from the same id.
 */
export const Mapping = z.strictObject({
  decuong_mapping: z.literal(1),
  figures: z.record(Item, Item).optional(),
  tables: z.record(Id, z.union([Id, TableMapping])).optional(),
  narratives: z.record(Id, z.union([Id, z.array(Id).min(1)])).optional(),
});
export type Mapping = z.infer<typeof Mapping>;
