import { baseName } from '../../returns/index.js';
import type { Doubt } from '../../rollup/index.js';

/** The names of files, as people know them; the whole path where two of them have one name. */
function namesOf(files: readonly string[]): string[] {
  const names = files.map(baseName);
  return files.map((file, at) => {
    const name = names[at] ?? file;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : file;
  });
}

/** What is doubtful, with files called by their names, as people are told of it. */
export function withFileNames(finding: Doubt['finding']): Doubt['finding'] {
  switch (finding.code) {
    case 'return-unreadable':
      return { ...finding, data: { ...finding.data, file: baseName(finding.data.file) } };
    case 'return-named-otherwise':
      return { ...finding, data: { ...finding.data, file: baseName(finding.data.file) } };
    case 'return-open':
      return { ...finding, data: { ...finding.data, files: namesOf(finding.data.files) } };
    case 'table-twice': {
      const [file = '', other = ''] = namesOf([finding.data.file, finding.data.other]);
      return { ...finding, data: { ...finding.data, file, other } };
    }
    case 'return-of-former': {
      const [counted = '', ...others] = namesOf([finding.data.counted, ...finding.data.others]);
      return { ...finding, data: { ...finding.data, counted, others } };
    }
    case 'return-order-unknown':
    case 'return-superseded': {
      const [counted = '', ...others] = namesOf([finding.data.counted, ...finding.data.others]);
      return { ...finding, data: { counted, others } };
    }
    default:
      return finding;
  }
}
