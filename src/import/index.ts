export type { Draft } from './draft/draft.js';
export { printYaml } from './draft/yaml.js';
export { type Imported, type ImportFile, importOutline, type Named, type Refusal } from './import.js';
