/** What reads `settled.yaml`, loaded when there is one: it brings the reader of YAML with it. */
export const settledFiles = () => import('./load-settled.js');
