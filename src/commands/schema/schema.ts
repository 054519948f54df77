import { type FormatName, jsonSchemaOf } from '../../../schemas/json-schema.js';
import type { ExitCode, Io } from '../command/index.js';

/** Prints the JSON Schema of a format: with it, editors complete and check what is written. */
export function schema(name: FormatName, io: Io): ExitCode {
  io.stdout(`${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
  return 0;
}
