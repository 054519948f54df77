/**
 * The rooms of the project, bottom first, and what each may import: the one table `npm run borders` holds every import
 * against, and docs/architecture.md prints. What is not in it is refused: an import, a package, a room, a loose file.
 *
 * - `imports`, `types`: the rooms whose values and types, or whose types alone, it may take, by their faces (`index.ts`).
 *   All may import `schemas`.
 * - `packages`: what it takes from outside; `node` stands for the modules of Node. `*`, here and in `imports`: all.
 * - `faces`: folders inside it with a face of their own; `*`: every file of it is a face.
 * - `behind`: it may go behind the faces of what it imports.
 */
export const ROOMS = {
  schemas: {
    gives: 'zod schemas and their types: every format that crosses the boundary',
    packages: ['zod'],
    faces: '*',
  },
  'src/text': {
    takes: 'words a person typed',
    gives: 'the same words folded, and how near two of them are',
    packages: ['fastest-levenshtein'],
  },
  'src/values': {
    takes: 'numbers, days and periods as written',
    gives: 'their values, and the same written for people',
    imports: ['text'],
  },
  'src/word/zip': {
    takes: 'bytes of an archive; its parts',
    gives: 'its parts, within limits; the bytes of an archive',
    packages: ['fflate'],
  },
  'src/findings': {
    gives: 'the shape of a finding; what is found outside returned forms, with its words',
    imports: ['values'],
  },
  'src/language': {
    takes: 'texts and statements of a definition',
    gives: 'Handlebars without prototypes, CEL over figures',
    imports: ['text', 'values'],
    packages: ['@marcbachmann/cel-js', 'handlebars'],
  },
  'src/source': {
    takes: 'bytes of a YAML file',
    gives: 'values with line and column',
    imports: ['findings', 'text'],
    packages: ['yaml', 'zod'],
  },
  'src/form': {
    takes: 'outline × unit × period × letterhead',
    gives: '`Form`: applicability, numbering and texts resolved; the ids of its items, the names of its anchors',
    imports: ['language', 'values', 'word/zip'],
    packages: ['@noble/hashes', 'fflate'],
  },
  'src/versions': {
    takes: 'what forms of two versions, periods or levels ask for',
    gives: 'how the values of one are told in the other; what cannot be',
    imports: ['form', 'text', 'values'],
  },
  'src/consistency': {
    takes: 'the answers of one report and what its form asks',
    gives: 'what of them cannot all be right: a text against a figure, parts against their whole',
    imports: ['form', 'text', 'values'],
  },
  'src/write': {
    takes: '`Form`',
    gives: 'bytes of a .docx, the same for the same form; parts and charts for letters and consolidated reports',
    imports: ['form', 'values', 'word/zip'],
    packages: ['docx'],
  },
  'src/word': {
    takes: 'bytes of any file',
    gives: '`WordDocument`, or why it cannot be read',
    imports: ['findings', 'values', 'word/zip'],
    packages: ['vietnamese-conversion'],
  },
  'src/match': {
    takes: 'what is asked and what is found, by comparisons',
    gives: 'which belongs to which, and how likely; knows neither Word nor outlines',
    imports: ['text'],
  },
  'src/read': {
    takes: '`WordDocument` × `Form`',
    gives: '`Submission`: what is there, never whether it is enough',
    imports: ['findings', 'form', 'match', 'text', 'values', 'word'],
  },
  'src/check': {
    takes: '`Submission` × `Form`',
    gives: '`Review`: findings, completeness; the rules, each with its words',
    imports: ['consistency', 'findings', 'form', 'language', 'text', 'values'],
    types: ['read'],
  },
  'src/outline': {
    takes: 'a source',
    gives: '`Outline`, `Letterhead`, and all problems at once',
    imports: ['check', 'findings', 'form', 'language', 'source', 'text', 'values'],
  },
  'src/import': {
    takes: 'a plan in Word or as text, with the outline of a report in it',
    gives: 'a draft of its definition in YAML, with what was guessed and left out; or why there is none',
    imports: ['findings', 'form', 'language', 'text', 'values', 'word'],
    packages: ['yaml'],
  },
  'src/sheets': {
    takes: 'bytes of a workbook',
    gives: 'the rows of its sheets, within limits, each cell with its place; or why it cannot be read',
    imports: ['word/zip'],
    packages: ['hucre'],
  },
  'src/units': {
    takes: 'a source, a workbook or separated values',
    gives: '`Unit[]`, and all problems at once',
    imports: ['findings', 'form', 'sheets', 'source', 'text', 'values'],
    packages: ['@noble/hashes', 'hucre'],
  },
  'src/settle': {
    takes: '`settled.yaml` × `Pack`; `Submission`',
    gives: 'what people decided of returned files; the `Submission` as they settled it',
    imports: ['findings', 'form', 'source', 'text', 'units', 'values'],
    types: ['read'],
    packages: ['yaml'],
  },
  'src/messages': {
    takes: 'any finding',
    gives: 'its words in Vietnamese and English',
    imports: ['check', 'findings', 'text'],
  },
  'src/pack': {
    takes: 'outline × units × period × letterhead × the pack before',
    gives: '`Pack`: all forms and covering letters, and what is carried over',
    imports: ['form', 'language', 'text', 'values', 'versions', 'write'],
  },
  'src/review': {
    takes: 'bytes of one returned file, or of an archive of them',
    gives: '`FileReview`: opened, read, judged',
    imports: ['check', 'findings', 'form', 'read', 'settle', 'word', 'word/zip'],
    types: ['outline'],
  },
  'src/returns': {
    takes: 'reviews in brief × `Pack` × due date × now',
    gives: '`Returns`: which file counts for whom, what came late, what belongs to nobody',
    imports: ['form', 'text', 'values'],
    types: ['check', 'messages', 'read'],
  },
  'src/rollup': {
    takes: '`Pack` × `Returns`',
    gives: '`Rollup`: totals, every value with its file and place; `upward`: the form of the level above, filled in',
    imports: ['consistency', 'form', 'language', 'messages', 'outline', 'text', 'values', 'versions'],
    types: ['returns'],
    faces: ['upward'],
  },
  'src/questions': {
    takes: '`Pack` × `Returns` × `Rollup`; the sheets of a workbook that was handed back',
    gives: 'what is open for a person to settle; the decisions of the replies, with every mistake by its cell',
    imports: ['check', 'findings', 'form', 'settle', 'sheets', 'text', 'values'],
    types: ['messages', 'returns', 'rollup'],
  },
  'src/report': {
    takes: 'reviews, findings, returns, a roll-up',
    gives: 'a string, or bytes of a workbook or .docx; a folder for each thing it prints',
    imports: ['form', 'messages', 'questions', 'returns', 'text', 'units', 'values', 'versions', 'word/zip', 'write'],
    types: ['check', 'rollup'],
    packages: ['@noble/hashes', 'docx', 'handlebars', 'hucre'],
    faces: [
      'annex',
      'changes',
      'consolidated',
      'definition',
      'mail',
      'preview',
      'questions',
      'reminder',
      'review',
      'rollup',
      'status',
      'template',
      'terminal',
      'unit-list',
      'workbook',
    ],
  },
  'src/annotate': {
    takes: 'bytes of a returned file × its review × a date',
    gives: 'the same file with Word comments, or why not',
    imports: ['findings', 'form', 'report', 'word', 'word/zip'],
    types: ['check', 'messages'],
  },
  'src/index.ts': {
    gives: 'the library: every public name of the core, which runs in a browser too',
    imports: [
      ...[
        'annotate',
        'check',
        'findings',
        'form',
        'messages',
        'outline',
        'pack',
        'questions',
        'read',
        'report',
        'returns',
        'review',
        'rollup',
      ],
      ...['settle', 'sheets', 'units', 'word', 'write'],
    ],
  },
  'src/node': {
    gives: 'disk, archives, threads, LibreOffice',
    imports: ['word/zip'],
    packages: ['node'],
  },
  'src/commands': {
    takes: 'arguments',
    gives: 'an exit code; the only code that prints',
    imports: [
      ...[
        'annotate',
        'check',
        'findings',
        'form',
        'import',
        'language',
        'messages',
        'node',
        'outline',
        'pack',
        'questions',
        'read',
        'report',
        'returns',
        'review',
      ],
      ...['rollup', 'settle', 'sheets', 'text', 'units', 'values', 'versions', 'word', 'word/zip', 'write'],
    ],
    packages: ['cli-progress', 'commander', 'hucre', 'node', 'picocolors', 'zod'],
  },
  'src/cli.ts': { gives: 'the program `decuong`', imports: ['commands'], behind: true },
  bench: { gives: 'measures, beside what they are held against', imports: '*', packages: '*' },
  scripts: { gives: 'what is generated, packed and fuzzed', imports: '*', packages: '*', faces: '*', behind: true },
  test: { gives: 'tests, a folder for each room', imports: '*', packages: '*', faces: '*', behind: true },
};
